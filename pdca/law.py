"""What the texts say on a day, in a place: regulations and their articles, limits, tables.

Three kinds of thing, all dated. A *regulation* has editions and provisions; a provision is cited by its
subject and printed with the article number of the edition in force. A *limit* is a number, share or
switch that guards name. A *table* gives results by keys and brackets.

Layers conjoin: beside the text that holds everywhere, every province, city, county, town and village on
the way to a place may have a value of its own, and all of them must hold. So the questions below answer
with the value of every layer in force, the highest first. Nothing here reads a file or a clock.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple, TypeVar

from attrs import evolve, field, frozen

from pdca.calendar import day_after, day_before
from pdca.measure import STRICT_WORDS, Amount, Measure, NoRule, Number, Switch
from pdca.procedure import NOWHERE, Place
from pdca.regulation import Citation, Regulation

LEVELS: Final = ("国家", "省", "市", "县", "镇", "村")
"""The layers, highest first; the depth of an area's path is its index here."""
OPEN: Final = "open"
"""The word of a convention that a higher layer leaves to the lower ones."""


@frozen(kw_only=True)
class Layer:
    """One place that tightens the law: its path (``shandong/linyi``), its level and its name."""

    area: str
    level: str
    title: str = ""
    place: Place = field(default=NOWHERE, eq=False)


@frozen(kw_only=True)
class Value:
    """What a limit is from *start* to *finish* (inclusive; nothing: until the next) in one layer.

    *force* overrides a guard's; *analogy* is 参照; *option* is the name a convention chose, and *measure* is
    then what it stands for; *area* is the path of the place whose layer this is, empty for everywhere.
    """

    start: date
    finish: date | None = None
    measure: Measure
    basis: tuple[str, ...] = ()
    confidence: str = ""
    force: str = ""
    analogy: bool = False
    option: str = ""
    relaxes: str = ""
    note: str = ""
    layer: str = "国家"
    area: str = ""
    place: Place = field(default=NOWHERE, eq=False)

    @property
    def silent(self) -> bool:
        """Say whether it makes no rule: ``none``, or a convention left open."""
        return isinstance(self.measure, NoRule) or self.option == OPEN

    @property
    def word(self) -> str:
        """Return the option or the switch word, or nothing for any other measure."""
        return self.option or (self.measure.word if isinstance(self.measure, Switch) else "")

    @property
    def stage(self) -> tuple[str, str]:
        """Return the layer and area whose values follow one another."""
        return self.layer, self.area


@frozen(kw_only=True)
class Limit:
    """A number, share, switch or convention under a name, with the values of all layers.

    *straddle* is ``act``, ``start``, ``entry`` or nothing (see `Law.clocks`); *options* are a convention's.
    """

    id: str
    title: str
    gloss: str = ""
    values: tuple[Value, ...] = ()
    straddle: str = ""
    first_day_in: bool = False
    checked_until: date | None = None
    options: Mapping[str, Measure] = field(factory=dict)
    place: Place = field(default=NOWHERE, eq=False)

    def stages(self) -> Mapping[tuple[str, str], tuple[Value, ...]]:
        """Return the values by layer and area, the highest layer first, each in order of time."""
        return _staged(self.values)


@frozen(kw_only=True)
class Bracket:
    """From where to where a row holds; a bound is inside when its ``_in`` says so, absent when None."""

    low: Number | None = None
    low_in: bool = True
    high: Number | None = None
    high_in: bool = True

    def has(self, amount: Number) -> bool:
        """Say whether *amount* lies inside."""
        above = self.low is None or amount > self.low or (self.low_in and amount == self.low)
        below = self.high is None or amount < self.high or (self.high_in and amount == self.high)
        return above and below


Result = str | tuple[str, ...] | Measure | Number
"""What a row gives: a choice, several choices, a measure, a rate (a fraction) or an amount (money in fen)."""


@frozen(kw_only=True)
class Row:
    """One line of a table. *keys*: for each key the values it is for; one that is not there is for any."""

    start: date
    finish: date | None = None
    keys: Mapping[str, tuple[str, ...]] = field(factory=dict)
    bracket: Bracket | None = None
    results: Mapping[str, Result] = field(factory=dict)
    basis: tuple[str, ...] = ()
    confidence: str = ""
    analogy: bool = False
    relaxes: str = ""
    layer: str = "国家"
    area: str = ""
    place: Place = field(default=NOWHERE, eq=False)
    _values: dict[str, Value | None] = field(init=False, factory=dict, eq=False, repr=False)

    @property
    def stage(self) -> tuple[str, str]:
        """Return the layer and area the row belongs to."""
        return self.layer, self.area

    def value(self, column: str) -> Value | None:
        """Return the measure in *column* as the value of a limit; nothing where the row makes no rule of it."""
        if column not in self._values:
            self._values[column] = self._valued(self.results.get(column))
        return self._values[column]

    def _valued(self, result: Result | None) -> Value | None:
        if not isinstance(result, Measure) or isinstance(result, NoRule):
            return None
        return Value(
            start=self.start, finish=self.finish, measure=result, basis=self.basis, confidence=self.confidence,
            analogy=self.analogy, layer=self.layer, area=self.area, place=self.place,
        )  # fmt: skip

    def matches(self, keys: Mapping[str, object], amount: Number | None) -> bool:
        """Say whether the row is for these key values and this amount."""
        if self.bracket is not None and (amount is None or not self.bracket.has(amount)):
            return False
        return all(keys.get(name) in wanted for name, wanted in self.keys.items())


@frozen(kw_only=True)
class Table:
    """Results by keys, and by where an amount lies.

    *keys* gives for each key its choice list, *choices* the ids of those lists where they are known.
    *bracket* is the name of the amount, *bracket_unit* what its bounds are written in (yuan, kept in fen).
    *gives* each column's type: choice, choices, measure, rate, amount.
    """

    id: str
    title: str
    gloss: str = ""
    keys: Mapping[str, str] = field(factory=dict)
    choices: Mapping[str, tuple[str, ...]] = field(factory=dict)
    bracket: str = ""
    bracket_unit: str = ""
    gives: Mapping[str, str] = field(factory=dict)
    rows: tuple[Row, ...] = ()
    place: Place = field(default=NOWHERE, eq=False)


MOST_MATCHED: Final = 4_096
"""How many searches of tables a law remembers."""


class Clock(NamedTuple):
    """One layer's value, and the day from which its time is counted."""

    value: Value
    start: date


@frozen
class _InForce:
    """What one stretch of days has: the values that make a rule, and which are first upper bounds."""

    values: tuple[Value, ...]
    newcomers: frozenset[int]
    """Positions in *values* of a first upper bound after none."""


_Timeline = tuple[list[date], list[_InForce]]
"""The days on which something changes, and what is in force from each of them."""


@frozen(kw_only=True)
class Law:
    """All regulations, limits, tables and layers of a pack.

    Every question takes a *day* (that of the act) and, except for citations, a *place*: the path of the
    village or town, ``shandong/linyi/yishui``, or nothing for what holds everywhere. A name that the law
    does not have raises LookupError; lint has found those before.
    """

    regulations: Mapping[str, Regulation] = field(factory=dict)
    limits: Mapping[str, Limit] = field(factory=dict)
    tables: Mapping[str, Table] = field(factory=dict)
    layers: Mapping[str, Layer] = field(factory=dict)
    _timelines: dict[tuple[str, str], _Timeline] = field(init=False, factory=dict, eq=False, repr=False)
    _cited: dict[tuple[str, date, bool], Citation] = field(init=False, factory=dict, eq=False, repr=False)
    _matched: dict[tuple[object, ...], Sequence[tuple[Row, ...]]] = field(
        init=False, factory=dict, eq=False, repr=False
    )

    def cite(self, ref: str, day: date, *, analogy: bool = False) -> Citation:
        """Return the provision *ref* (``fazhan/meeting``, or a regulation alone) as printed on *day*.

        Where no edition is in force that day the nearest is cited, and says so.
        """
        found = self._cited.get((ref, day, analogy))
        if found is None:
            if len(self._cited) >= MOST_MATCHED:
                self._cited.clear()
            found = self._cited[ref, day, analogy] = self._citation(ref, day, analogy=analogy)
        return found

    def _citation(self, ref: str, day: date, *, analogy: bool) -> Citation:
        name, _, subject = ref.partition("/")
        regulation = self.regulations.get(name)
        if regulation is None:
            message = f"the law has no regulation {name!r}"
            raise LookupError(message)
        return regulation.cited(subject, day, analogy=analogy)

    def knows(self, ref: str) -> bool:
        """Say whether the provision or regulation *ref* exists."""
        name, _, subject = ref.partition("/")
        regulation = self.regulations.get(name)
        return regulation is not None and (not subject or subject in regulation.provisions)

    def values(self, limit_id: str, day: date, place: str = "") -> tuple[Value, ...]:
        """Return every layer's value in force, the highest first; empty where there is none."""
        return self._in_force(limit_id, day, place).values

    def clocks(self, limit_id: str, since: date, day: date, place: str = "") -> tuple[Clock, ...]:
        """Return each layer's value for a time that runs from *since* to an act on *day*, and its first day.

        The limit's *straddle* decides where the value changed in between: ``act``, the new value from the old
        start; ``start``, the value of the start day; ``entry``, the new value, counted from the later of the
        start and its entry into force. Unsaid, it is ``act``, but ``entry`` for a first upper bound after
        none: nobody is late under a rule that did not exist.
        """
        straddle = self._limit(limit_id).straddle
        if straddle == "start":
            return tuple(Clock(value, since) for value in self.values(limit_id, since, place))
        now = self._in_force(limit_id, day, place)
        if straddle != "entry" and not now.newcomers:
            values = now.values  # mostly there is one layer
            if len(values) == 1:
                return (Clock(values[0], since),)
            return tuple([Clock(value, since) for value in values])
        return tuple(
            Clock(value, max(since, value.start))
            if straddle == "entry" or (not straddle and index in now.newcomers)
            else Clock(value, since)
            for index, value in enumerate(now.values)
        )

    def switch(self, limit_id: str, day: date, place: str = "") -> str:
        """Return the word of a switch or convention: ``used`` and ``forbidden`` win, else the lowest layer's.

        Empty where no layer says anything.
        """
        words = [value.word for value in self.values(limit_id, day, place) if value.word]
        return next((word for word in words if word in STRICT_WORDS), words[-1] if words else "")

    def rows(self, table_id: str, day: date, place: str = "", **keys: object) -> tuple[Row, ...]:
        """Return the matching row of every layer that has one, the highest layer first.

        The amount a bracket is about is given like a key, under the bracket's name.
        """
        in_force = [_in_force_on(rows, day) for rows in self._matching(table_id, place, keys)]
        return tuple([row for row in in_force if row is not None])

    def _matching(self, table_id: str, place: str, keys: Mapping[str, object]) -> Sequence[tuple[Row, ...]]:
        """Return the rows for these keys, of every day, by layer; the same few are asked for again and again."""
        asked = (table_id, place, *keys.items())
        try:
            found = self._matched.get(asked)
        except TypeError:  # nonsense from a record need not be hashable
            return self._searched(table_id, place, keys)
        if found is None:
            if len(self._matched) >= MOST_MATCHED:
                self._matched.clear()
            found = self._matched[asked] = self._searched(table_id, place, keys)
        return found

    def _searched(self, table_id: str, place: str, keys: Mapping[str, object]) -> Sequence[tuple[Row, ...]]:
        table = self._table(table_id)
        amount = keys.get(table.bracket) if table.bracket else None
        number = amount if isinstance(amount, Number) else None
        matching = [row for row in table.rows if covers(row.area, place) and row.matches(keys, number)]
        return tuple(_staged(matching).values())

    def row(self, table_id: str, day: date, place: str = "", **keys: object) -> Row | None:
        """Return the matching rows of all layers as one: lists intersect, the rest is the lowest layer's.

        For a column of measures ask `look_up`, since measures must all hold.
        """
        found = self.rows(table_id, day, place, **keys)
        return _merged(found) if found else None

    def look_up(
        self, table_id: str, column: str, day: date, place: str = "", **keys: object
    ) -> tuple[Value, ...]:
        """Return the measures in *column* of every layer's row as values, as `values` does for a limit."""
        found = [row.value(column) for row in self.rows(table_id, day, place, **keys)]
        return tuple([value for value in found if value is not None])

    def _limit(self, limit_id: str) -> Limit:
        try:
            return self.limits[limit_id]
        except KeyError:
            message = f"the law has no limit {limit_id!r}"
            raise LookupError(message) from None

    def _table(self, table_id: str) -> Table:
        try:
            return self.tables[table_id]
        except KeyError:
            message = f"the law has no table {table_id!r}"
            raise LookupError(message) from None

    def _in_force(self, limit_id: str, day: date, place: str) -> _InForce:
        timeline = self._timelines.get((limit_id, place))
        if timeline is None:
            values = [value for value in self._limit(limit_id).values if covers(value.area, place)]
            timeline = self._timelines[limit_id, place] = _timeline(values)
        index = bisect_right(timeline[0], day)
        return timeline[1][index - 1] if index else _NOTHING


_NOTHING: Final = _InForce((), frozenset())


def covers(area: str, place: str) -> bool:
    """Say whether *place* lies in *area*; the empty area is everywhere."""
    return not area or place == area or place.startswith(f"{area}/")


def rank(layer: str) -> int:
    """Return how far down a layer stands, the nation being 0; an unknown name stands lowest."""
    return LEVELS.index(layer) if layer in LEVELS else len(LEVELS)


def _timeline(values: Iterable[Value]) -> _Timeline:
    stages = _staged(values).values()
    changes = {value.start for stage in stages for value in stage}
    changes |= {day_after(value.finish) for stage in stages for value in stage if value.finish}
    days = sorted(changes)
    return days, [_in_force(stages, day) for day in days]


def _in_force(stages: Iterable[tuple[Value, ...]], day: date) -> _InForce:
    found: list[Value] = []
    newcomers: set[int] = set()
    for stage in stages:
        value = _in_force_on(stage, day)
        if value is None or value.silent:
            continue
        if _first_upper_bound(value, stage):
            newcomers.add(len(found))
        found.append(value)
    return _InForce(tuple(found), frozenset(newcomers))


def _first_upper_bound(value: Value, stage: tuple[Value, ...]) -> bool:
    if not (isinstance(value.measure, Amount) and value.measure.bound.upper):
        return False
    before = _in_force_on(stage, day_before(value.start))
    return before is None or before is value or before.silent


_Dated = TypeVar("_Dated", Value, Row)


def _staged(dated: Iterable[_Dated]) -> dict[tuple[str, str], tuple[_Dated, ...]]:
    """Sort by layer and area, the highest layer first, and within each by the first day."""
    stages: dict[tuple[str, str], list[_Dated]] = {}
    for each in sorted(dated, key=_order):
        stages.setdefault(each.stage, []).append(each)
    return {stage: tuple(members) for stage, members in stages.items()}


def _order(dated: Value | Row) -> tuple[int, int, str, date]:
    return rank(dated.layer), len(dated.area), dated.area, dated.start


def _in_force_on(stage: Sequence[_Dated], day: date) -> _Dated | None:
    """Return the latest that began by *day*, if it is not over: one without an end lasts until the next."""
    for each in reversed(stage):
        if each.start <= day:
            return each if each.finish is None or each.finish >= day else None
    return None


def _merged(rows: Sequence[Row]) -> Row:
    if len(rows) == 1:
        return rows[0]
    results: dict[str, Result] = {}
    for row in rows:
        for column, result in row.results.items():
            above = results.get(column)
            if isinstance(above, tuple) and isinstance(result, tuple):
                results[column] = tuple(choice for choice in above if choice in result)
            else:
                results[column] = result
    return evolve(
        rows[-1], results=results, basis=tuple(dict.fromkeys(ref for row in rows for ref in row.basis))
    )
