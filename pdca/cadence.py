"""An obligation as it is declared: what falls due again and again, whose it is, and which act fulfils it (language.md 11)."""

from attrs import field, frozen

from pdca.procedure import NOWHERE, Force, Place, Test

UNIT = "unit"
MEMBERS = "members"
ROLE = "role"
CASES = "cases"
BEARERS = (MEMBERS, ROLE, CASES)
"""Who may bear an obligation beside the units of a kind: the people in them, the holders of a role, every open case."""

TERM = "term"
"""What an obligation may be due at instead of every so often: the last day of a unit's term of office."""

OPENED = "open"
"""The label of the act that opens a case."""


@frozen(kw_only=True)
class Bearers:
    """Whose an obligation is: each unit of a kind, each member of such units, each holder of a role, each open case.

    *of* are those kinds of unit, roles or procedures. *standing* limits members to one standing; *since* is the act of a case
    from which its time runs (where it is open, from its opening), *when* are tests on what a case says.
    """

    kind: str
    of: tuple[str, ...]
    standing: str = ""
    since: str = ""
    when: tuple[Test, ...] = ()
    place: Place = field(default=NOWHERE, eq=False)


@frozen(kw_only=True)
class Fulfilment:
    """One way to fulfil an obligation: an *act* (``step.outcome``, ``step.part`` or ``open``) of a *procedure*.

    *when* are tests on what the case says. *bearer* is the reference that names whose the case is, where it is not what
    the case is about or its place; *period* the reference to a day of the period the work is about; *next* the
    reference to the day it falls due the next time.
    """

    procedure: str
    act: str = OPENED
    when: tuple[Test, ...] = ()
    bearer: str = ""
    period: str = ""
    next: str = ""
    place: Place = field(default=NOWHERE, eq=False)

    @property
    def references(self) -> tuple[str, ...]:
        """Return every reference it reads."""
        return (*(test.ref.text for test in self.when), *filter(None, (self.bearer, self.period, self.next)))


@frozen(kw_only=True)
class Obligation:
    """What *bearers* owe once in every period. *item* tells one of several things under one obligation.

    *every* names the limit that says how often; *at* (``term``) stands instead of it. *due* is the limit of how long
    after the period it may still be done, *ahead* how long before the day it must be done, *window* how far before
    and after that day an act counts, *remind* how long before it is called soon. *moved* tells what moves the day.
    *opens* is the procedure whose case is to be opened for it.
    """

    id: str
    item: str = ""
    title: str = ""
    gloss: str = ""
    every: str = ""
    at: str = ""
    bearers: Bearers | None = None
    opens: str = ""
    fulfilled_by: tuple[Fulfilment, ...] = ()
    moved: Fulfilment | None = None
    due: str = ""
    ahead: str = ""
    window: str = ""
    remind: str = ""
    basis: tuple[str, ...] = ()
    force: Force = Force.DEADLINE
    note: str = ""
    place: Place = field(default=NOWHERE, eq=False)

    @property
    def key(self) -> str:
        """Return what tells it from all others: its id, and its item after a stroke."""
        return f"{self.id}/{self.item}" if self.item else self.id

    @property
    def limits(self) -> tuple[str, ...]:
        """Return every limit it names."""
        return tuple(filter(None, (self.every, self.due, self.ahead, self.window, self.remind)))

    @property
    def ways(self) -> tuple[Fulfilment, ...]:
        """Return all acts it asks for: those that fulfil it, and the one that moves its day."""
        return (*self.fulfilled_by, self.moved) if self.moved else self.fulfilled_by
