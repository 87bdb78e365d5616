"""The days by which open cases must go on: what each owes next (`pdca.owed`), told as what is due of an obligation is."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from attrs import frozen

from pdca.obligations.due import State
from pdca.owed import Owed
from pdca.regulation import Citation


@frozen(kw_only=True)
class Deadline:
    """One thing that a case must have by *latest*: the *act* it owes, who does it, and the articles behind the day."""

    case: str
    procedure: str
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


def deadlines(case: str, procedure: str, owing: Iterable[Owed], day: date, soon: int) -> Iterator[Deadline]:
    """Yield the deadlines of *case* on *day*: of what it cannot go on without, one for each day."""
    seen: set[date] = set()
    for one in owing:
        if one.latest is None or not one.required or one.latest in seen:
            continue
        seen.add(one.latest)
        yield Deadline(
            case=case, procedure=procedure, act=one.label, title=one.title, state=_state(one.latest, day, soon), by=one.by,
            latest=one.latest, basis=one.basis, provisional=one.provisional,
        )  # fmt: skip


def _state(latest: date, day: date, soon: int) -> State:
    if day > latest:
        return State.OVERDUE
    return State.SOON if day >= latest - timedelta(days=soon) else State.OPEN
