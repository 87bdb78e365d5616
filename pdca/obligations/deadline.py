"""The days by which open cases must go on: what each owes next (`pdca.owed`), told as what is due of an obligation is."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any, Final

from attrs import define, evolve, field, frozen

from pdca.law import Law
from pdca.obligations.due import State
from pdca.office import Office
from pdca.owed import Owed, owed
from pdca.pages import Page
from pdca.regulation import Citation
from pdca.shelf import Shelf

_FILE: Final = "deadlines"
Kept = list[Any]
"""What is kept of one case: its end, from which day until which it holds, and its deadlines as plain lists."""


@frozen(kw_only=True)
class Deadline:
    """One thing that a case must have by *latest*: the *act* it owes, who does it, and the articles behind the day."""

    case: str
    procedure: str
    edition: str
    act: str
    title: str
    state: State
    by: tuple[str, ...]
    latest: date
    basis: tuple[Citation, ...] = ()
    provisional: bool = False

    @property
    def identity(self) -> tuple[str, ...]:
        """Return what makes it this thing and no other, whatever becomes of it."""
        return ("case", self.case, self.act)


def deadlines(page: Page, owing: Iterable[Owed], day: date, soon: int) -> Iterator[Deadline]:
    """Yield the deadlines of the case of *page* on *day*: of what it cannot go on without, one for each day.

    It is soon due *soon* days before.
    """
    seen: set[date] = set()
    for one in owing:
        if one.latest is None or not one.required or one.latest in seen:
            continue
        seen.add(one.latest)
        yield Deadline(
            case=page.case, procedure=page.procedure, edition=page.edition, act=one.label, title=one.title,
            state=_state(one.latest, day, soon), by=one.by, latest=one.latest, basis=one.basis, provisional=one.provisional,
        )  # fmt: skip


def _state(latest: date, day: date, soon: int) -> State:
    if day > latest:
        return State.OVERDUE
    return State.SOON if day >= latest - timedelta(days=soon) else State.OPEN


@define(eq=False)
class Deadlines:
    """The deadlines of the open cases of *office*, kept on a *shelf* by how each case ends.

    What a case owes changes with its records, and with time only where a period of its own is over: it holds from the day
    it was worked out until the first of its days to come. Changed texts make another shelf.
    """

    office: Office
    shelf: Shelf | None = None
    _kept: dict[str, Kept] = field(factory=dict, init=False)
    _fresh: bool = field(default=True, init=False)

    def __attrs_post_init__(self) -> None:
        if self.shelf is not None and self.shelf.mark() is not None:
            self._kept = self.shelf.read(_FILE) or {}

    def of(self, pages: Iterable[Page], day: date, soon: int) -> Iterator[Deadline]:
        """Yield the deadlines of *pages* on *day*. Raises what `Office.history` raises."""
        for page in pages:
            if page.closed:
                self._kept.pop(page.case, None)
            if page.closed or page.opened > day:
                continue
            kept = self._kept.get(page.case)
            if kept is None or not _holds(kept, page, day):
                kept = self._kept[page.case] = self._worked_out(page, day)
                self._fresh = False
            for one in kept[4]:
                told = _read(page, one, self.office.pack.law, day)
                yield evolve(told, state=_state(told.latest, day, soon))

    def keep(self) -> None:
        """Put what was worked out on the shelf."""
        if self.shelf is not None and not self._fresh:
            self.shelf.keep({_FILE: self._kept}, {})
            self._fresh = True

    def _worked_out(self, page: Page, day: date) -> Kept:
        history = self.office.history(page.case)
        found = list(deadlines(page, owed(self.office.bench(history), history, day), day, 0))
        ahead = [one.latest for one in found if one.latest >= day]
        until = min(ahead).isoformat() if ahead else ""
        return [*page.end, day.isoformat(), until, [_plain(one) for one in found]]


def _holds(kept: Kept, page: Page, day: date) -> bool:
    seq, digest, since, until, _ = kept
    return (
        (seq, digest) == tuple(page.end)
        and since <= day.isoformat()
        and (not until or day.isoformat() <= until)
    )


def _plain(one: Deadline) -> list[Any]:
    basis = [[cited.ref, cited.analogy] for cited in one.basis]
    return [one.act, one.title, list(one.by), one.latest.isoformat(), basis, one.provisional]


def _read(page: Page, kept: list[Any], law: Law, day: date) -> Deadline:
    act, title, by, latest, basis, provisional = kept
    return Deadline(
        case=page.case, procedure=page.procedure, edition=page.edition, act=act, title=title, state=State.OPEN, by=tuple(by),
        latest=date.fromisoformat(latest), basis=tuple(law.cite(ref, day, analogy=analogy) for ref, analogy in basis),
        provisional=provisional,
    )  # fmt: skip
