"""Ledgers that span procedures, and where their columns come from: what `ledgers.yaml` declares.

A procedure declares the ledgers that only it fills. Here stands what several fill, each by references of its own, and
what the organisation fills. Columns of one heading are one column.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from attrs import evolve, field, frozen

from pdca.procedure import NOWHERE, Column, Ledger, Place, Procedure

ALL: Final = "all"
"""What stands for every procedure there is."""
OF_CASE: Final = (
    "case.procedure", "case.mechanism", "case.ended", "case.haves", "phase.plan", "phase.do", "phase.check", "phase.act",
)  # fmt: skip
"""What only a ledger reads of a case, beside the references of `docs/language.md` 2.3."""
ENROLLED: Final[Mapping[str, tuple[str, ...]]] = {
    "unit": ("id", "kind", "title", "above", "place", "since", "until", "term"),
    "appointment": ("person", "role", "unit", "since", "until", "term"),
    "standing": ("person", "standing", "unit", "since", "until"),
}
"""What a column may read of each entry of the organisation."""
PERIODS: Final = ("month", "quarter", "half year", "year")
"""The calendar periods that lines with a day can be added up by."""
PER: Final = ("member", "branch", *PERIODS)
"""What lines can be added up by."""


@frozen(kw_only=True)
class Taken:
    """The columns of a ledger that *procedure* declares itself: all, or *columns* (heading here: heading there)."""

    procedure: str
    ledger: str
    columns: Mapping[str, str] = field(factory=dict)
    place: Place = field(default=NOWHERE, eq=False)

    def of(self, own: Ledger) -> Ledger:
        """Return *own* with the columns that are taken, under their headings here."""
        if not self.columns:
            return own
        known = {column.title: column for column in own.columns}
        return evolve(
            own, mask=tuple(title for title, there in self.columns.items() if there in own.mask),
            columns=tuple(evolve(known[there], title=title) for title, there in self.columns.items() if there in known),
        )  # fmt: skip


@frozen(kw_only=True)
class Roll:
    """Lines from the organisation: one for each *entry* (``unit``, ``appointment``, ``standing``) of certain *kinds*."""

    entry: str
    kinds: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    place: Place = field(default=NOWHERE, eq=False)


@frozen(kw_only=True)
class Projection:
    """One ledger of the pack: what fills it, in which order its columns stand, and how its lines are added up.

    *ledgers* read cases of the procedures they name, *takes* the ledgers of procedures, *rolls* the organisation.
    *sort*, *dated* (its day), *member* (its person), *unit* (its organisation) and *sums* name headings.
    """

    id: str
    title: str
    gloss: str = ""
    ledgers: tuple[Ledger, ...] = ()
    takes: tuple[Taken, ...] = ()
    rolls: tuple[Roll, ...] = ()
    columns: tuple[str, ...] = ()
    sort: str = ""
    dated: str = ""
    member: str = ""
    unit: str = ""
    sums: tuple[str, ...] = ()
    mask: tuple[str, ...] = ()
    place: Place = field(default=NOWHERE, eq=False)

    @property
    def headings(self) -> tuple[str, ...]:
        """Return the headings that it names itself, in their order; those of ledgers that are taken whole are not here."""
        own = [column.title for part in self.ledgers for column in part.columns]
        enrolled = [column.title for roll in self.rolls for column in roll.columns]
        taken = [title for one in self.takes for title in one.columns]
        return tuple(dict.fromkeys([*self.columns, *own, *taken, *enrolled]))

    @property
    def procedures(self) -> tuple[str, ...]:
        """Return the procedures whose cases fill it."""
        named = [name for one in self.ledgers for name in one.procedures] + [one.procedure for one in self.takes]
        return tuple(name for name in dict.fromkeys(named) if name != ALL)

    def of(self, procedure: Procedure) -> tuple[Ledger, ...]:
        """Return what *procedure* fills this ledger with."""
        own = {ledger.id: ledger for ledger in procedure.ledgers}
        found = [one for one in self.ledgers if {ALL, procedure.id} & {*one.procedures}]
        found += [taken.of(own[taken.ledger]) for taken in self.takes if taken.procedure == procedure.id and taken.ledger in own]
        return tuple(
            evolve(one, id=self.id, title=self.title, gloss=self.gloss, mask=tuple(dict.fromkeys((*one.mask, *self.mask))))
            for one in found
        )  # fmt: skip


def filled_by(procedure: Procedure, projections: Sequence[Projection]) -> Mapping[str, tuple[Ledger, ...]]:
    """Return what *procedure* fills, by the id of the ledger: its own ledgers, and its part of those that span several."""
    found: dict[str, tuple[Ledger, ...]] = {ledger.id: (ledger,) for ledger in procedure.ledgers}
    for one in projections:
        if parts := one.of(procedure):
            found[one.id] = (*found.get(one.id, ()), *parts)
    return found


def named(projections: Iterable[Projection], name: str) -> Projection | None:
    """Return the projection *name*, if there is one."""
    return next((one for one in projections if one.id == name), None)


@frozen(kw_only=True)
class Item:
    """One item of a score: *way* (sum, mean, latest, count, spread, rate, share) makes a number of the cells under *column*.

    *over* is the heading it is a part of (``rate``); *when* keeps the lines whose cells read so (``share``: counts them); *weigh* and *caps* are
    limits. Without *weigh* it counts as it is; where *weigh* has no value in force it does not count, and says so. One that
    does not *count* is only listed; *minus* takes it away.
    """

    title: str
    way: str
    column: str
    over: str = ""
    when: Mapping[str, str] = field(factory=dict)
    weigh: str = ""
    caps: str = ""
    counts: bool = True
    minus: bool = False
    gloss: str = ""
    place: Place = field(default=NOWHERE, eq=False)


@frozen(kw_only=True)
class Score:
    """A number for every group of the lines of the ledger *source*: *per* a heading, or nothing for all together.

    *within* is the calendar period that is told apart, by the day under *dated* or by what dates the ledger; *of* the kind
    of unit each of which gets a score, lines or not; *base*, *caps* (of the whole), *standard* and *rank* are limits; *worth*
    is the limit that the weights add up to; *grade* a table. A group that the veto names in the period gets no grade.
    """

    id: str
    title: str
    source: str
    gloss: str = ""
    per: str = ""
    within: str = ""
    dated: str = ""
    of: str = ""
    items: tuple[Item, ...] = ()
    base: str = ""
    caps: str = ""
    worth: str = ""
    grade: str = ""
    standard: str = ""
    rank: str = ""
    veto_ledger: str = ""
    veto_who: str = ""
    veto_dated: str = ""
    veto_ground: str = ""
    veto_when: Mapping[str, str] = field(factory=dict)
    basis: tuple[str, ...] = ()
    note: str = ""
    place: Place = field(default=NOWHERE, eq=False)

    @property
    def limits(self) -> tuple[str, ...]:
        """Return the names of all limits it reads."""
        own = [self.base, self.caps, self.worth, self.standard, self.rank]
        return tuple(filter(None, [*own, *(name for item in self.items for name in (item.weigh, item.caps))]))
