"""What is due on a day: every obligation, every bearer, every period, and how it stands."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import Enum
from typing import Final

from attrs import define, field, frozen

from pdca.cadence import TERM, Bearers, Obligation
from pdca.calendar import Calendar, Span, Unit, day_after, day_before
from pdca.law import Law
from pdca.obligations.bearer import Attribution, Bearer, bearers
from pdca.obligations.counted import Counted, Counts, counted
from pdca.obligations.told import Told
from pdca.obligations.window import Window, Windows, reach, span
from pdca.organisation import Organisation
from pdca.pack import Pack
from pdca.procedure import Force
from pdca.regulation import Citation

SOON: Final = "obligation.soon"
"""The limit that says how long before its latest day a thing is soon due, where the obligation says nothing else."""
_HALF_A_TERM: Final = Span(1, Unit.YEAR)


class State(Enum):
    """How one period stands; in the order in which it is told."""

    OVERDUE = "overdue"
    SOON = "soon"
    OPEN = "open"
    MISSED = "missed"
    LATE = "late"
    DONE = "done"
    UNSET = "unset"
    UNKNOWN = "unknown"

    @property
    def owing(self) -> bool:
        """Return whether something can still be done about it."""
        return self in {State.OVERDUE, State.SOON, State.OPEN}


_ORDER: Final = {state: number for number, state in enumerate(State)}


@frozen(kw_only=True)
class Due:
    """One obligation of one bearer in one period.

    It can be done from *opens*, is late after *latest*, and missed after *closes*. *case* fulfilled it on *done*, or is
    open for it where *done* is `None`; *maybe* are cases of which nobody said whose they are. *basis* are the articles
    behind it as of the period's first day. *provisional* says that a year's holidays are not published yet. In a state
    `UNSET` nobody fixed the period: *bearer* and days are `None`; in `UNKNOWN` the day to count to was not declared.
    """

    obligation: Obligation
    state: State
    bearer: Bearer | None = None
    first: date | None = None
    last: date | None = None
    opens: date | None = None
    latest: date | None = None
    closes: date | None = None
    case: str = ""
    done: date | None = None
    maybe: tuple[str, ...] = ()
    basis: tuple[Citation, ...] = ()
    layer: str = ""
    remind: date | None = None
    provisional: bool = False

    @property
    def grave(self) -> bool:
        """Return whether it was not done in time and cannot be said to be all right."""
        return self.state in {State.OVERDUE, State.MISSED}

    @property
    def minor(self) -> bool:
        """Return whether the rule is one that only generally should be kept."""
        return self.obligation.force in {Force.SHOULD, Force.MAY}

    @property
    def identity(self) -> tuple[str, ...]:
        """Return what makes it this thing and no other, whatever becomes of it: obligation, bearer, period."""
        who = (self.bearer.kind, self.bearer.id, self.bearer.unit) if self.bearer else ()
        return (self.obligation.key, *who, self.first.isoformat() if self.first else "")


def due(
    pack: Pack,
    organisation: Organisation,
    pages: Iterable[Told],
    day: date,
    *,
    since: date | None = None,
    ahead: date | None = None,
    back: date = date.min,
    soon: int | None = None,
    only: str = "",
) -> tuple[Due, ...]:
    """Return how every period of every obligation stands on *day*, the most pressing first.

    *pages* tell of the cases; acts after *day* are left out. No period begins before *since*: by default the day the
    first case was opened. Periods are told that open by *ahead* (by default: *day*) and did not close before *back*.
    *soon* is how many days before its latest day a thing is soon due (by default the limit `SOON`). *only* names one
    unit: what it, its people and the units below it bear. Raises `pdca.errors.TextError`.
    """
    told = [*pages]
    began = since or min((page.opened for page in told), default=day)
    asked = _Asked(
        pack=pack, organisation=organisation, pages=told, day=day, since=began, ahead=ahead or day, back=back, soon=soon,
        only=only,
    )  # fmt: skip
    found = [one for obligation in pack.obligations for one in asked.of(obligation)]
    return tuple(sorted(found, key=_urgency))


def missed(found: Iterable[Due]) -> tuple[Due, ...]:
    """Return what an audit has to tell of *found*: what was missed, is overdue, or was done late, in order of time."""
    told = (one for one in found if one.grave or one.state is State.LATE)
    return tuple(sorted(told, key=lambda one: (one.latest or date.max, one.identity)))


def _urgency(one: Due) -> tuple[int, date, tuple[str, ...]]:
    return _ORDER[one.state], one.latest or date.max, one.identity


@define(kw_only=True, eq=False)
class _Asked:
    """One question for what is due."""

    pack: Pack
    organisation: Organisation
    pages: Sequence[Told]
    day: date
    since: date
    ahead: date
    back: date
    soon: int | None
    only: str
    _by_procedure: dict[str, list[Told]] = field(init=False, factory=dict)
    _bearers: dict[Bearers, tuple[Bearer, ...]] = field(init=False, factory=dict)
    _cited: dict[tuple[str, date], Citation] = field(init=False, factory=dict)
    _ahead: dict[tuple[str, str], Span | None] = field(init=False, factory=dict)
    _reaches: dict[tuple[str, str], str] = field(init=False, factory=dict)
    _made: dict[tuple[str, ...], Windows] = field(init=False, factory=dict)
    law: Law = field(init=False)
    calendar: Calendar = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.law, self.calendar = self.pack.law, self.pack.calendar
        for page in self.pages:
            self._by_procedure.setdefault(page.procedure, []).append(page)

    def of(self, obligation: Obligation) -> Iterator[Due]:
        """Yield every period of *obligation*; whether its period was never fixed."""
        if obligation.bearers is None:
            return
        everybody = self._everybody(obligation.bearers)
        theirs = [one for one in everybody if self._asked_for(one)]
        if not theirs:
            return
        if obligation.every and not all(self._windows(obligation, one).value(self.day) for one in theirs):
            yield self._unset(obligation)
        procedures = dict.fromkeys(way.procedure for way in obligation.ways)
        told = [page for name in procedures for page in self._by_procedure.get(name, ())]
        counts = counted(obligation, Attribution(everybody, self.organisation), told, self.day)
        for one in theirs:
            mine = counts.get((one.id, one.unit), Counts())
            yield from (
                self._terms(obligation, one, mine)
                if obligation.at == TERM
                else self._periods(obligation, one, mine)
            )

    def _everybody(self, who: Bearers) -> tuple[Bearer, ...]:
        if who not in self._bearers:
            pages = [page for name in who.of for page in self._by_procedure.get(name, ())]
            self._bearers[who] = bearers(who, self.organisation, pages, self.day)
        return self._bearers[who]

    def _asked_for(self, one: Bearer) -> bool:
        if not self.only:
            return True
        day = min(self.day, one.until or self.day)
        return self.only in ((one.unit, *self.organisation.line(one.unit, day)) if one.unit else ())

    def _windows(self, obligation: Obligation, one: Bearer) -> Windows:
        """Return the windows of *obligation* where *one* is: the same for all whom the same rules reach."""
        asked = (obligation.every, one.place), (obligation.due, one.place)
        for limit, place in asked:
            if (limit, place) not in self._reaches:
                self._reaches[limit, place] = reach(self.law, limit, place)
        key = obligation.every, obligation.due, *(self._reaches[each] for each in asked)
        if key not in self._made:
            self._made[key] = Windows(
                law=self.law, calendar=self.calendar, limit=obligation.every, due=obligation.due, place=one.place
            )
        return self._made[key]

    def _unset(self, obligation: Obligation) -> Due:
        limit = self.law.limits[obligation.every]
        refs = dict.fromkeys((*obligation.basis, *(ref for value in limit.values for ref in value.basis)))
        return Due(obligation=obligation, state=State.UNSET, basis=self._articles(tuple(refs), self.day))

    def _articles(self, refs: Sequence[str], day: date) -> tuple[Citation, ...]:
        for ref in refs:
            if (ref, day) not in self._cited:
                self._cited[ref, day] = self.law.cite(ref, day)
        return tuple(self._cited[ref, day] for ref in refs)

    # -- periods

    def _periods(self, obligation: Obligation, one: Bearer, counts: Counts) -> Iterator[Due]:
        since = max(self.since, one.since)
        until = min(self.ahead, one.until or self.ahead)
        used: set[int] = set()
        for window in self._windows(obligation, one).between(since, until, self.back):
            if one.until is not None and window.latest > one.until:
                return  # it ended before the period did
            found = _fulfilling(window, counts, used)
            if found is not None and found.done:
                used.add(id(found))
            if window.closes >= self.back:
                yield self._told(obligation, one, window, found, counts)

    def _told(
        self, obligation: Obligation, one: Bearer, window: Window, found: Counted | None, counts: Counts
    ) -> Due:
        remind = self._remind(obligation, one, window.latest)
        state = self._state(window, found, remind)
        value = window.value
        refs = tuple(dict.fromkeys((*(value.basis if value else ()), *obligation.basis)))
        maybe = () if found is not None and found.done else _maybe(window, counts.may)
        return Due(
            obligation=obligation, state=state, bearer=one, first=window.first, last=window.last, opens=window.opens,
            latest=window.latest, closes=window.closes, case=found.case if found else "", maybe=maybe,
            done=found.day if found and found.done else None, basis=self._articles(refs, min(window.first, self.day)),
            layer=value.layer if value else "", remind=remind,
            provisional=self._provisional(obligation, one, window),
        )  # fmt: skip

    def _state(self, window: Window, found: Counted | None, remind: date) -> State:
        if found is not None and found.done:
            return State.DONE if found.day <= window.latest else State.LATE
        if self.day > window.closes:
            return State.MISSED
        if self.day > window.latest:
            return State.OVERDUE
        return State.SOON if self.day >= remind else State.OPEN

    def _remind(self, obligation: Obligation, one: Bearer, latest: date) -> date:
        """Return the day from which it is soon due."""
        if not obligation.remind and self.soon is not None:
            return self.calendar.subtract(latest, Span(self.soon, Unit.DAY))
        asked = (obligation.remind or SOON, one.place)
        if asked not in self._ahead:
            known = asked[0] in self.law.limits
            self._ahead[asked] = span(self.law, asked[0], self.day, one.place) if known else None
        length = self._ahead[asked]
        return self.calendar.subtract(latest, length) if length else latest

    def _provisional(self, obligation: Obligation, one: Bearer, window: Window) -> bool:
        """Return whether the latest day is counted in working days of a year whose holidays are not published."""
        length = span(self.law, obligation.due, window.last, one.place) if obligation.due else None
        working = length is not None and length.unit is Unit.WORKING_DAY
        return working and self.calendar.provisional(window.last, window.latest)

    # -- terms of office

    def _terms(self, obligation: Obligation, one: Bearer, counts: Counts) -> Iterator[Due]:
        named = {each.next for each in counts.sure if each.next is not None and not each.moves}
        ends = sorted({*one.terms, *named})
        if not ends:
            yield Due(
                obligation=obligation,
                state=State.UNKNOWN,
                bearer=one,
                basis=self._articles(obligation.basis, self.day),
            )
            return
        used: set[int] = set()
        for end, following in zip(ends, (*ends[1:], None), strict=True):
            window = self._term(obligation, one, end, following, counts)
            began = max(self.since, one.since)
            if (
                window.opens > self.ahead
                or window.latest < began
                or (one.until and window.latest > one.until)
            ):
                continue
            found = _fulfilling(window, counts, used)
            if found is not None and found.done:
                used.add(id(found))
            if window.closes >= self.back:
                yield self._told(obligation, one, window, found, counts)

    def _term(
        self, obligation: Obligation, one: Bearer, end: date, following: date | None, counts: Counts
    ) -> Window:
        """Return the window around the last day of a term: moved where that was allowed, some time ahead of it where that is due."""
        law, calendar = self.law, self.calendar
        around = span(law, obligation.window, end, one.place) or _HALF_A_TERM
        opens = calendar.subtract(end, around)
        moved = [each.next for each in counts.sure if each.moves and each.next and opens <= each.day]
        closes = day_before(calendar.subtract(following, around)) if following else date.max
        latest = max([end, *(each for each in moved if each <= closes)])
        length = span(law, obligation.ahead, end, one.place)
        if length is not None:
            latest = calendar.subtract(latest, length)
            opens = min(opens, calendar.subtract(latest, around))
        return Window(
            first=day_after(opens), last=end, opens=opens, latest=latest, closes=max(closes, latest)
        )


def _fulfilling(window: Window, counts: Counts, used: set[int]) -> Counted | None:
    """Return the first act that counts for *window* and for no earlier one, else a case that is open for it."""
    fitting = counts.within(window.first, window.opens, window.last, window.closes)
    free = [one for one in fitting if not one.moves and id(one) not in used]
    done = next((one for one in free if one.done), None)
    return done or next(iter(free), None)


def _fits(window: Window, one: Counted) -> bool:
    if one.period is not None:
        return window.first <= one.period <= window.last
    return window.opens <= one.day <= window.closes


def _maybe(window: Window, acts: Sequence[Counted]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.case for one in acts if one.done and _fits(window, one)))
