"""Where scenarios are built: a pack's procedures bound to a law that can be watched and swapped.

Watched, it tells which dated values, rows and articles a verdict rests on, which is what coverage counts. Swapped,
it lets thousands of broken laws be tried without binding a procedure again.
"""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any, cast

from attrs import define, field

from pdca.bench import Bench
from pdca.benches import successor
from pdca.calendar import Calendar
from pdca.judge import judge
from pdca.law import Clock, Law, Limit, Row, Table, Value
from pdca.pack import Pack
from pdca.procedure import Procedure
from pdca.regulation import Citation, Regulation
from pdca.rules import Rulebook

Touch = tuple[Any, ...]
"""What a verdict rests on: ``("asked", limit, day, place)``, ``("row", table, number)`` or ``("cited", ref, edition)``."""


@define(eq=False)
class WatchedLaw:
    """Answers as `Law` does, from *current*, and notes what was asked while *touched* is a set."""

    current: Law = field(repr=False)
    touched: set[Touch] | None = None

    @contextmanager
    def watched(self) -> Iterator[set[Touch]]:
        """Note what is asked for a while, in the set given."""
        self.touched = set()
        try:
            yield self.touched
        finally:
            self.touched = None

    @property
    def regulations(self) -> Mapping[str, Regulation]:
        """Return the regulations."""
        return self.current.regulations

    @property
    def limits(self) -> Mapping[str, Limit]:
        """Return the limits."""
        return self.current.limits

    @property
    def tables(self) -> Mapping[str, Table]:
        """Return the tables."""
        return self.current.tables

    def knows(self, ref: str) -> bool:
        """Say whether the provision *ref* exists."""
        return self.current.knows(ref)

    def cite(self, ref: str, day: date, *, analogy: bool = False) -> Citation:
        """Return the provision, and note it."""
        found = self.current.cite(ref, day, analogy=analogy)
        if self.touched is not None:
            self.touched.add(("cited", ref, found.edition))
        return found

    def values(self, limit_id: str, day: date, place: str = "") -> tuple[Value, ...]:
        """Return the values, and note the question."""
        if self.touched is not None:
            self.touched.add(("asked", limit_id, day, place))
        return self.current.values(limit_id, day, place)

    def clocks(self, limit_id: str, since: date, day: date, place: str = "") -> tuple[Clock, ...]:
        """Return the clocks, and note the question."""
        if self.touched is not None:
            straddle = self.current.limits[limit_id].straddle if limit_id in self.current.limits else ""
            self.touched.add(("asked", limit_id, since if straddle == "start" else day, place))
        return self.current.clocks(limit_id, since, day, place)

    def switch(self, limit_id: str, day: date, place: str = "") -> str:
        """Return the word, and note the question."""
        if self.touched is not None:
            self.touched.add(("asked", limit_id, day, place))
        return self.current.switch(limit_id, day, place)

    def rows(self, table_id: str, day: date, place: str = "", **keys: object) -> tuple[Row, ...]:
        """Return the rows, and note them."""
        return self._noted(table_id, self.current.rows(table_id, day, place, **keys))

    def row(self, table_id: str, day: date, place: str = "", **keys: object) -> Row | None:
        """Return the merged row, and note those it comes from."""
        self.rows(table_id, day, place, **keys)
        return self.current.row(table_id, day, place, **keys)

    def look_up(
        self, table_id: str, column: str, day: date, place: str = "", **keys: object
    ) -> tuple[Value, ...]:
        """Return the measures, and note their rows."""
        self.rows(table_id, day, place, **keys)
        return self.current.look_up(table_id, column, day, place, **keys)

    def _noted(self, table_id: str, found: tuple[Row, ...]) -> tuple[Row, ...]:
        if self.touched is not None:
            rows = self.current.tables[table_id].rows
            self.touched.update(
                ("row", table_id, number)
                for number, row in enumerate(rows)
                if any(row is one for one in found)
            )
        return found


@define(eq=False)
class Workshop:
    """The benches of *pack*, bound once to its watched law, and the settings built so far (*memo*).

    *instead* stands in the place of the edition it is a break of, where cases are carried over.
    """

    pack: Pack = field(repr=False)
    law: WatchedLaw = field(init=False)
    memo: dict[Any, Any] = field(factory=dict, repr=False)
    instead: Procedure | None = field(default=None, repr=False)
    _benches: dict[tuple[str, str], Bench] = field(factory=dict, repr=False)

    def __attrs_post_init__(self) -> None:
        self.law = WatchedLaw(self.pack.law)

    def bench(self, procedure: str, edition: str) -> Bench:
        """Return the bench of one edition. Raises LookupError where there is none."""
        key = (procedure, edition)
        if key not in self._benches:
            self._benches[key] = self.bound(self.pack.procedure(procedure, edition=edition))
        return self._benches[key]

    def editions(self, procedure: str) -> tuple[Procedure, ...]:
        """Return every edition of *procedure*, the oldest first."""
        return tuple(self._standing_in(one) for one in self.pack.editions(procedure))

    def edition(self, procedure: str, edition: str) -> Procedure:
        """Return one edition of *procedure*."""
        return self._standing_in(self.bench(procedure, edition).procedure)

    def _standing_in(self, procedure: Procedure) -> Procedure:
        fresh = self.instead
        meant = fresh is not None and (fresh.id, fresh.edition) == (procedure.id, procedure.edition)
        return fresh if fresh is not None and meant else procedure

    def bound(self, procedure: Procedure, only: Collection[str] = ()) -> Bench:
        """Return *procedure* (of it the steps *only*) bound to the watched law; other editions are the pack's."""
        words = self.pack.words
        book = Rulebook(
            procedure=procedure,
            law=cast("Law", self.law),
            calendar=self.pack.calendar,
            vague=tuple(words.vague),
            organisations=tuple(words.units_not_persons),
            outcome_titles=words.outcomes,
        )
        return Bench(
            book=book,
            successor=lambda day: successor(cast("Pack", self), procedure, day),
            judging=judge,
            sibling=lambda edition: self.bench(procedure.id, edition),
            only=only,
        )

    @contextmanager
    def swapped(self, law: Law | None, calendar: Calendar | None) -> Iterator[None]:
        """Judge under another *law* or *calendar* for a while."""
        right = self.law.current
        self.law.current = law or right
        self._count_by(calendar or self.pack.calendar)
        try:
            yield
        finally:
            self.law.current = right
            self._count_by(self.pack.calendar)

    def _count_by(self, calendar: Calendar) -> None:
        for bench in self._benches.values():
            bench.book.calendar = calendar
