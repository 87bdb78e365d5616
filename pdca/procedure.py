"""What a procedure is, once read: frozen values, no text left to interpret.

`pdca.reading` makes these from YAML, `pdca.lint` judges the whole graph, `pdca.machine` turns the edges into a
`transitions` machine and `pdca.judge` evaluates the guards. Every value knows where in which file it stands.
"""

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cached_property
from typing import Final, Self

from attrs import field, frozen


@frozen(kw_only=True)
class Place:
    """Where something is written: file (relative to the pack), line and column, both from 1."""

    file: str = ""
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


NOWHERE: Final = Place()


class Provision(str):
    """The name of a provision (``fazhan/notice``), and where it was cited; equal to the bare text."""

    __slots__ = ("place",)

    place: Place

    def __new__(cls, text: str, place: Place = NOWHERE) -> Self:
        """Return *text* as cited at *place*."""
        found = super().__new__(cls, text)
        found.place = place
        return found


class Phase(Enum):
    """The four phases of every piece of work."""

    PLAN = "plan"
    DO = "do"
    CHECK = "check"
    ACT = "act"


class Force(Enum):
    """What happens when a guard does not hold (DESIGN.md, section 2)."""

    MUST = "must"
    DEADLINE = "deadline"
    SHOULD = "should"
    MAY = "may"


class End(Enum):
    """How a case can be over. ``completed`` is the only onward end."""

    COMPLETED = "completed"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"
    TRANSFERRED = "transferred"
    MERGED = "merged"
    VOID = "void"


ENDS: Final = frozenset(end.value for end in End)
OPENING: Final = "opening"


@frozen(kw_only=True)
class Role:
    """Who may act: a ``person``, a ``body`` that decides collectively, or the ``public``."""

    id: str
    title: str
    kind: str
    gloss: str = ""


@frozen(kw_only=True)
class Ref:
    """A reference to a value, as written: ``ballot.yes``, ``choose.occurred``, ``case.due`` (language.md 2.3)."""

    text: str
    place: Place = field(default=NOWHERE, eq=False)

    @property
    def head(self) -> str:
        """Return the first name: a fact, a step, a part, or ``case``."""
        return self.text.partition(".")[0]

    @property
    def tail(self) -> str:
        """Return what follows the first dot, or nothing."""
        return self.text.partition(".")[2]

    def __str__(self) -> str:
        return self.text


@frozen(kw_only=True)
class Test:
    """One wanted value of one reference.

    *mode* is ``is`` (one of *wanted*), ``given``, ``blank``, ``all`` (ticks), ``nobody``,
    ``among`` (*wanted* holds one reference text) or ``limit`` (*wanted* holds one limit name).
    """

    ref: Ref
    mode: str = "is"
    wanted: tuple[str, ...] = ()


@frozen(kw_only=True)
class Fact:
    """One typed thing a record says. *type* is a name of `pdca.facts`; *of* a list, table, ref or body name.

    *each* are the sub-facts of people, person and rows; *when* the tests under which it is asked;
    *outcomes* limits it to some outcomes; *source* (``from``) is where it is prefilled from.
    *options* are the remaining switches of its type (``written``, ``households``, ``unit``, ...).
    """

    id: str
    type: str
    title: str
    gloss: str = ""
    of: str = ""
    each: tuple["Fact", ...] = ()
    optional: bool = False
    when: tuple[Test, ...] = ()
    outcomes: tuple[str, ...] = ()
    source: Ref | None = None
    derive: Mapping[str, object] | None = None
    role: str = ""
    basis: tuple[str, ...] = ()
    local: bool = False
    private: str = ""
    options: Mapping[str, object] = field(factory=dict)
    place: Place = field(default=NOWHERE, eq=False)


@frozen(kw_only=True)
class Paper:
    """A document to be shown; conditions as for a fact."""

    name: str
    gloss: str = ""
    when: tuple[Test, ...] = ()
    outcomes: tuple[str, ...] = ()
    force: Force = Force.MUST
    signed_by: tuple[str, ...] = ()
    aka: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    concession: str = ""
    place: Place = field(default=NOWHERE, eq=False)


Argument = Ref | tuple[Ref, ...] | str | tuple[str, ...] | tuple[Test, ...]
"""What a family's parameter may hold: reference(s), a limit name or word(s), or tests."""


@frozen(kw_only=True)
class Condition:
    """One family with its arguments: ``waits: {since: choose.occurred, limit: fazhan.cultivation}``."""

    family: str
    arguments: Mapping[str, Argument]
    place: Place = field(default=NOWHERE, eq=False)


@frozen(kw_only=True)
class Guard:
    """One rule. *conditions* holds one family, or several of which any suffices.

    *id* is the full id (``notice.days``); *when* its tests; *outcomes* the outcomes it binds (empty: all of
    its step); *concession* the role that may grant an exception. *basis* are its own provisions, printed beside
    those of its limit; *inherited* those of its step or part, printed where there are no others.
    """

    id: str
    conditions: tuple[Condition, ...]
    force: Force = Force.MUST
    when: tuple[Test, ...] = ()
    outcomes: tuple[str, ...] = ()
    concession: str = ""
    basis: tuple[str, ...] = ()
    inherited: tuple[str, ...] = ()
    title: str = ""
    gloss: str = ""
    remedy: str = ""
    remedy_gloss: str = ""
    place: Place = field(default=NOWHERE, eq=False)


@frozen(kw_only=True)
class Times:
    """How often a part happens. *rule*: once, once_per_case, any, up_to, each, every.

    *limit* names the number of ``up_to`` and ``every``; *since* anchors ``every``; *each* is the part, the
    people reference or the list of roles that ``each`` runs over.
    """

    rule: str = "once"
    limit: str = ""
    since: Ref | None = None
    each: tuple[str, ...] = ()


@frozen(kw_only=True)
class Part:
    """Work inside a step that does not end it."""

    id: str
    title: str
    step: str
    gloss: str = ""
    aka: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    force: Force = Force.MUST
    asks: tuple[Fact, ...] = ()
    papers: tuple[Paper, ...] = ()
    guards: tuple[Guard, ...] = ()
    times: Times = field(factory=Times)
    when: tuple[Test, ...] = ()
    outcomes: tuple[str, ...] = ()
    note: str = ""
    place: Place = field(default=NOWHERE, eq=False)


@frozen(kw_only=True)
class Feed:
    """A case of another procedure that is owed once this outcome is recorded."""

    procedure: str
    gives: Mapping[str, str] = field(factory=dict)
    each: str = ""
    when: tuple[Test, ...] = ()
    within: str = ""
    force: Force = Force.MUST
    place: Place = field(default=NOWHERE, eq=False)


@frozen(kw_only=True)
class Outcome:
    """How a step may end, and where the case goes then.

    *unless* are full guard ids of the step: at least one must not hold. *joins* (``with``) is the
    ``step.outcome`` that the same record also is; then *to* is already where that one goes.
    """

    id: str
    step: str
    to: str
    title: str
    gloss: str = ""
    aka: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    asks: tuple[Fact, ...] = ()
    papers: tuple[Paper, ...] = ()
    guards: tuple[Guard, ...] = ()
    unless: tuple[str, ...] = ()
    joins: str = ""
    feeds: tuple[Feed, ...] = ()
    interrupts: bool = False
    place: Place = field(default=NOWHERE, eq=False)

    @property
    def label(self) -> str:
        """Return ``step.outcome``."""
        return f"{self.step}.{self.id}"

    @property
    def bare(self) -> bool:
        """Return whether it leaves the step undone: it asks for nothing that the step asks for."""
        return self.interrupts or self.id in ("waived", "not_applicable")


@frozen(kw_only=True)
class Step:
    """Work that somebody owes now; a state of the machine.

    *outcomes* include those written in ``throughout`` (marked ``interrupts``) and the ready-made
    ``not_applicable`` (from ``applies``) and ``waived`` (from ``waiver``).
    *parts*, *asks*, *papers*, *guards* include what ``throughout`` adds, under its own ids.
    """

    id: str
    title: str
    phase: Phase
    gloss: str = ""
    aka: tuple[str, ...] = ()
    stage: str = ""
    status: str = ""
    note: str = ""
    by: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    asks: tuple[Fact, ...] = ()
    papers: tuple[Paper, ...] = ()
    parts: tuple[Part, ...] = ()
    guards: tuple[Guard, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    applies: tuple[Test, ...] = ()
    waiver: str = ""
    entrance: bool = False
    index: int = 0
    place: Place = field(default=NOWHERE, eq=False)

    def outcome(self, name: str) -> Outcome | None:
        """Return the outcome called *name*, if the step has it."""
        for outcome in self.outcomes:  # every step of every case asks this: a generator takes twice as long
            if outcome.id == name:
                return outcome
        return None

    def part(self, name: str) -> Part | None:
        """Return the part called *name*, if the step has it."""
        for part in self.parts:
            if part.id == name:
                return part
        return None


@frozen(kw_only=True)
class Derived:
    """A value worked out, never asked. *form* is its one form word, *arguments* what stands under it (section 6)."""

    id: str
    form: str
    arguments: Mapping[str, object]
    title: str = ""
    gloss: str = ""
    place: Place = field(default=NOWHERE, eq=False)


@frozen(kw_only=True)
class Column:
    """One column of a ledger: a reference, or *fold* (count, sum, latest, earliest, days, share, remaining) of one."""

    title: str
    source: str
    fold: str = ""
    place: Place = field(default=NOWHERE, eq=False)


@frozen(kw_only=True)
class Ledger:
    """A table computed from the trail: one row a *row* (``case``, a part id, or a rows fact).

    *procedures* are those it covers, if it stands by itself and not in one procedure.
    """

    id: str
    title: str
    row: str
    columns: tuple[Column, ...]
    gloss: str = ""
    procedures: tuple[str, ...] = ()
    where: tuple[Test, ...] = ()
    sort: str = ""
    mask: tuple[str, ...] = ()
    place: Place = field(default=NOWHERE, eq=False)


@frozen(kw_only=True)
class Risk:
    """What goes wrong, and the full id of the guard that controls it."""

    risk: str
    control: str
    gloss: str = ""
    place: Place = field(default=NOWHERE, eq=False)


@frozen(kw_only=True)
class TakeOver:
    """Where cases of another edition go: its id, and old step → step for those that were renamed."""

    edition: str
    steps: Mapping[str, str] = field(factory=dict)


@frozen(kw_only=True)
class Procedure:
    """One edition of one procedure, complete. *start* and *finish* are the days it is in force, inclusive, ISO text."""

    id: str
    title: str
    edition: str
    start: str
    finish: str = ""
    gloss: str = ""
    mechanism: str = ""
    serves: tuple[str, ...] = ()
    owner: str = ""
    basis: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    about: Fact
    one_open: bool = False
    roles: Mapping[str, Role]
    choices: Mapping[str, Mapping[str, str]]
    choice_glosses: Mapping[str, Mapping[str, str]] = field(factory=dict)
    steps: tuple[Step, ...]
    derived: Mapping[str, Derived] = field(factory=dict)
    risks: tuple[Risk, ...] = ()
    ledgers: tuple[Ledger, ...] = ()
    supersedes: str = ""
    supersedes_why: str = ""
    changed: tuple[str, ...] = ()
    takes_over: tuple[TakeOver, ...] = ()
    open_cases: str = "migrate"
    closes: bool = False
    note: str = ""
    digest: str = ""
    place: Place = field(default=NOWHERE, eq=False)

    @cached_property
    def by_id(self) -> Mapping[str, Step]:
        """Return the steps by id."""
        return {step.id: step for step in self.steps}

    @cached_property
    def part_steps(self) -> Mapping[str, str]:
        """Return, for each part id, the id of a step that has it."""
        return {part.id: step.id for step in self.steps for part in step.parts}

    @cached_property
    def opens_at(self) -> tuple[str, ...]:
        """Return the steps a case may open at: the first step of the plan, then the entrances."""
        first = next(step.id for step in self.steps if step.phase is Phase.PLAN and not step.entrance)
        return (first, *(step.id for step in self.steps if step.entrance))

    def outcomes(self) -> Iterator[Outcome]:
        """Yield every outcome of every step, in reading order."""
        return (outcome for step in self.steps for outcome in step.outcomes)

    def guards(self) -> Iterator[tuple[Step, Guard]]:
        """Yield every written guard with its step, in reading order: of parts, of the step, of its outcomes."""
        for step in self.steps:
            owners: tuple[Part | Step | Outcome, ...] = (*step.parts, step, *step.outcomes)
            yield from ((step, guard) for owner in owners for guard in owner.guards)
