"""Ways to break the law, one value at a time: one unit, one day, one base, one article off."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from fractions import Fraction
from typing import Any, Final

from attrs import evolve

from pdca.calendar import Span, Unit
from pdca.law import Bracket, Law, Limit, Row, Table, Value
from pdca.measure import Amount, AnyOf, Between, Bound, Measure, Share, Surplus, Switch
from pdca.recurrence import Every, EveryCalendar

_BOUNDS: Final = {
    Bound.AT_LEAST: (Bound.MORE_THAN,),
    Bound.MORE_THAN: (Bound.AT_LEAST,),
    Bound.AT_MOST: (Bound.LESS_THAN,),
    Bound.LESS_THAN: (Bound.AT_MOST,),
    Bound.EXACTLY: (Bound.AT_LEAST, Bound.AT_MOST),
}
_UNITS: Final = {
    Unit.DAY.value: (Unit.WORKING_DAY.value, 1),
    Unit.WORKING_DAY.value: (Unit.DAY.value, 1),
    Unit.MONTH.value: (Unit.DAY.value, 30),
    Unit.YEAR.value: (Unit.DAY.value, 365),
}
_BASES: Final = {
    "expected": "present",
    "present": "expected",
    "households": "expected",
    "households_present": "present",
}
_SHARES: Final = {(1, 2): (2, 3), (2, 3): (1, 2), (4, 5): (2, 3), (1, 3): (1, 2)}
_WORDS: Final = {"used": "unused", "unused": "used", "allowed": "forbidden", "forbidden": "allowed"}
_PERIODS: Final = {
    "week": "month",
    "month": "quarter",
    "quarter": "half year",
    "half year": "year",
    "year": "half year",
}
_DAY: Final = timedelta(days=1)


def measure_breaks(measure: Measure) -> Iterator[tuple[str, Measure]]:
    """Yield the measures one step from *measure*: a unit more or less, the other bound, another unit or base."""
    maker = _MEASURES.get(type(measure))
    if maker is not None:
        yield from maker(measure)


def _between_breaks(measure: Between) -> Iterator[tuple[str, Measure]]:
    for low, high, name in ((-1, 0, "low-1"), (1, 0, "low+1"), (0, -1, "high-1"), (0, 1, "high+1")):
        if 0 <= measure.low + low <= measure.high + high:
            yield name, evolve(measure, low=measure.low + low, high=measure.high + high)


def _every_breaks(measure: Every) -> Iterator[tuple[str, Measure]]:
    for shift in (-1, 1):
        if measure.span.count + shift > 0:
            yield f"{shift:+d}", Every(Span(measure.span.count + shift, measure.span.unit))


def _period_breaks(measure: EveryCalendar) -> Iterator[tuple[str, Measure]]:
    other = _PERIODS[measure.period]
    yield other, EveryCalendar(other)


def _switch_breaks(measure: Switch) -> Iterator[tuple[str, Measure]]:
    if measure.word in _WORDS:
        yield _WORDS[measure.word], Switch(_WORDS[measure.word])


def _amount_breaks(measure: Amount) -> Iterator[tuple[str, Measure]]:
    for shift in (-1, 1):
        if measure.count + shift >= 0:
            yield f"{shift:+d}", evolve(measure, count=measure.count + shift)
    for bound in _BOUNDS[measure.bound]:
        yield f"bound:{bound.value}", evolve(measure, bound=bound)
    if measure.unit in _UNITS and isinstance(measure.count, int):
        unit, factor = _UNITS[measure.unit]
        yield f"unit:{unit}", evolve(measure, unit=unit, count=measure.count * factor)


def _share_breaks(measure: Share | Surplus) -> Iterator[tuple[str, Measure]]:
    for bound in _BOUNDS[measure.bound]:
        yield f"bound:{bound.value}", evolve(measure, bound=bound)
    num, den = _SHARES.get((measure.num, measure.den), (measure.num, measure.den + 1))
    yield f"share:{num}/{den}", evolve(measure, num=num, den=den)
    if isinstance(measure, Share) and measure.base in _BASES:
        yield f"base:{_BASES[measure.base]}", evolve(measure, base=_BASES[measure.base])


def _any_breaks(measure: AnyOf) -> Iterator[tuple[str, Measure]]:
    for number, one in enumerate(measure.measures):
        rest = tuple(other for other in measure.measures if other is not one)
        yield f"without:{number}", rest[0] if len(rest) == 1 else AnyOf(rest)
        for name, fresh in measure_breaks(one):
            yield (
                f"{number}:{name}",
                AnyOf(tuple(fresh if other is one else other for other in measure.measures)),
            )


_MEASURES: Final[Mapping[type, Callable[[Any], Iterator[tuple[str, Measure]]]]] = {
    Amount: _amount_breaks,
    Between: _between_breaks,
    Share: _share_breaks,
    Surplus: _share_breaks,
    Every: _every_breaks,
    EveryCalendar: _period_breaks,
    Switch: _switch_breaks,
    AnyOf: _any_breaks,
}


def value_breaks(limit: Limit, value: Value) -> Iterator[tuple[str, Limit]]:
    """Yield the breaks of one dated value of *limit*."""
    for name, measure in measure_breaks(value.measure):
        yield name, _with(limit, value, evolve(value, measure=measure))
    before = [one for one in limit.values if one.stage == value.stage and one.start < value.start]
    if value.measure != (before[-1].measure if before else None) and (before or not _idle(value)):
        yield "delete", evolve(limit, values=tuple(one for one in limit.values if one is not value))
    if before and before[-1].measure != value.measure:
        for name, shift in (("start-1", -_DAY), ("start+1", _DAY)):
            yield name, _with(limit, value, evolve(value, start=value.start + shift))
    if value.force:
        yield "force", _with(limit, value, evolve(value, force=""))
    if value.analogy:
        yield "analogy", _with(limit, value, evolve(value, analogy=False))


def _idle(value: Value) -> bool:
    """Return whether *value* says no more than there being none."""
    return value.silent or (isinstance(value.measure, Switch) and value.measure.word in ("unused", "allowed"))


def _with(limit: Limit, value: Value, fresh: Value) -> Limit:
    return evolve(limit, values=tuple(fresh if one is value else one for one in limit.values))


def straddle_breaks(limit: Limit) -> Iterator[tuple[str, Limit]]:
    """Yield other ways for a clock to go over a change of *limit*, where there is one and it has a say."""
    timed = [one for one in limit.values if getattr(one.measure, "timed", False)]
    if len({one.measure for one in limit.values if not one.area}) > 1 and timed:
        for word in ("act", "start", "entry"):
            if word != (limit.straddle or _default(limit)):
                yield f"straddle:{word}", evolve(limit, straddle=word)


def _default(limit: Limit) -> str:
    """Return how an unsaid straddle works out: a first upper bound after none counts from its entry into force."""
    stages = [one for one in limit.values if not one.area]
    upper = isinstance(stages[-1].measure, Amount) and stages[-1].measure.bound.upper
    return "entry" if upper and stages[0].silent else "act"


def row_breaks(table: Table, row: Row) -> Iterator[tuple[str, Table]]:
    """Yield the breaks of one row of *table*."""
    yield "delete", evolve(table, rows=tuple(one for one in table.rows if one is not row))
    for name, fresh in [*_result_breaks(table, row), *_bracket_breaks(row)]:
        yield name, evolve(table, rows=tuple(fresh if one is row else one for one in table.rows))


def _result_breaks(table: Table, row: Row) -> Iterator[tuple[str, Row]]:
    for column, result in row.results.items():
        for name, fresh in _other_results(table, column, result):
            yield f"{column}:{name}", evolve(row, results={**row.results, column: fresh})


def _other_results(table: Table, column: str, result: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(result, Measure):
        yield from measure_breaks(result)
    elif isinstance(result, tuple):
        for one in result if len(result) > 1 else ():
            yield f"-{one}", tuple(other for other in result if other != one)
        known = sorted(
            {one for row in table.rows for one in _many(row.results.get(column)) if one not in result}
        )
        yield from ((f"+{one}", (*result, one)) for one in known)
    elif isinstance(result, str):
        other = next(
            (str(row.results[column]) for row in table.rows if row.results.get(column, result) != result), ""
        )
        if other:
            yield f"={other}", other
    elif isinstance(result, (int, Fraction)):
        yield "+1", result + (1 if isinstance(result, int) else Fraction(1, 1000))


def _many(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else ()


def _bracket_breaks(row: Row) -> Iterator[tuple[str, Row]]:
    bracket: Bracket | None = row.bracket
    if bracket is None:
        return
    if bracket.low is not None:
        yield "low_in", evolve(row, bracket=evolve(bracket, low_in=not bracket.low_in))
    if bracket.high is not None:
        yield "high_in", evolve(row, bracket=evolve(bracket, high_in=not bracket.high_in))


def article_break(law: Law, ref: str, edition: str) -> Law | None:
    """Return *law* in which the provision *ref* has another number in *edition*; `None` where it has no number there."""
    name, _, subject = ref.partition("/")
    regulation = law.regulations[name]
    provision = regulation.provisions.get(subject)
    if provision is None or not provision.articles.get(edition):
        return None
    fresh = evolve(provision, articles={**provision.articles, edition: "999"})
    changed = evolve(regulation, provisions={**regulation.provisions, subject: fresh})
    return evolve(law, regulations={**law.regulations, name: changed})


def edition_break(law: Law, name: str, number: int, shift: int) -> Law:
    """Return *law* in which edition *number* of the regulation *name* begins *shift* days later."""
    regulation = law.regulations[name]
    editions = list(regulation.editions)
    editions[number] = evolve(editions[number], start=editions[number].start + shift * _DAY)
    return evolve(law, regulations={**law.regulations, name: evolve(regulation, editions=tuple(editions))})
