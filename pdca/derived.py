"""Derived values: worked out from facts, days and tables, never asked and never stored (language.md, section 6)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any, Final

from pdca.calendar import Calendar, Span
from pdca.law import Law, Value
from pdca.measure import Amount, Switch
from pdca.phrase import Phrase
from pdca.procedure import Derived
from pdca.reference import BLANK, SEALED, UNKNOWN, Getter, ReferenceFailedError, Resolver, Scene

Absent = (BLANK, UNKNOWN, SEALED)


def getter(derived: Derived, resolver: Resolver, law: Law, calendar: Calendar) -> Getter:
    """Return what works *derived* out. Raises `ReferenceFailedError` where it names what is not there."""
    return _FORMS[derived.form](derived.arguments, resolver, law, calendar)


def _listed(arguments: Mapping[str, Any], form: str) -> list[str]:
    found = arguments.get(form, arguments.get("of", ()))
    return [found] if isinstance(found, str) else [str(one) for one in found]


def _date(arguments: Mapping[str, Any], resolver: Resolver, law: Law, calendar: Calendar) -> Getter:
    """A day plus a limit plus all durations recorded so far."""
    after = resolver.getter(str(arguments["after"]))
    limit = str(arguments["limit"]) if "limit" in arguments else ""
    extended = resolver.getter(str(arguments["extended_by"])) if "extended_by" in arguments else None

    def value(scene: Scene) -> Any:
        start = after(scene)
        if start in Absent:
            return start
        day = start
        for span in [*_limit_spans(law, limit, scene, start), *_recorded_spans(extended, scene)]:
            day = calendar.add(day, span)
        return day

    return value


def _limit_spans(law: Law, limit: str, scene: Scene, start: date) -> list[Span]:
    clocks = law.clocks(limit, start, scene.day, scene.history.place) if limit else ()
    return [clock.value.measure.span() for clock in clocks[-1:] if isinstance(clock.value.measure, Amount)]


def _recorded_spans(extended: Getter | None, scene: Scene) -> list[Span]:
    found = extended(scene) if extended else ()
    return [one for one in (found if isinstance(found, tuple) else (found,)) if isinstance(one, Span)]


def _first_given(arguments: Mapping[str, Any], resolver: Resolver, law: Law, calendar: Calendar) -> Getter:
    """The first listed value that is not blank."""
    getters = [resolver.getter(reference) for reference in _listed(arguments, "first_given")]
    return lambda scene: next(
        (value for get in getters if (value := _latest(get(scene))) is not BLANK), BLANK
    )


def _last_given(arguments: Mapping[str, Any], resolver: Resolver, law: Law, calendar: Calendar) -> Getter:
    """The last listed value that is not blank: each later source overrides the ones before it."""
    getters = [resolver.getter(reference) for reference in reversed(_listed(arguments, "last_given"))]
    return lambda scene: next(
        (value for get in getters if (value := _latest(get(scene))) is not BLANK), BLANK
    )


def _latest(value: Any) -> Any:
    """Return the latest of many values; none at all is blank."""
    if isinstance(value, tuple):
        return value[-1] if value else BLANK
    return value


def _look_up(arguments: Mapping[str, Any], resolver: Resolver, law: Law, calendar: Calendar) -> Getter:
    """The cell of a table: measures as dated values of every layer, anything else as the merged row has it."""
    name, column = str(arguments.get("look_up", arguments.get("table"))), str(arguments["column"])
    table = law.tables.get(name)
    if table is None or column not in table.gives:
        raise ReferenceFailedError(
            Phrase(
                f"没有限值表“{name}”或其中的“{column}”列",
                f"there is no table '{name}' with a column '{column}'",
            )
        )
    keys = {
        key: resolver.at_hand(str(reference))
        for key, reference in arguments.items()
        if key not in ("look_up", "table", "column")
    }
    measured = table.gives[column] == "measure"

    def value(scene: Scene) -> Any:
        found = {key: get(scene) for key, get in keys.items()}
        for one in found.values():
            if one in Absent:
                return one
        if measured:
            return Measured(law.look_up(name, column, scene.day, scene.history.place, **found))
        row = law.row(name, scene.day, scene.history.place, **found)
        return UNKNOWN if row is None else row.results.get(column, BLANK)

    return value


class Measured(tuple[Value, ...]):
    """The dated values of one column: usable wherever a limit is."""

    __slots__ = ()


def _limit(arguments: Mapping[str, Any], resolver: Resolver, law: Law, calendar: Calendar) -> Getter:
    """The word of a switch, or the number of an amount, in force on the day."""
    (name,) = _listed(arguments, "limit")
    if name not in law.limits:
        raise ReferenceFailedError(Phrase(f"没有限值“{name}”", f"there is no limit '{name}'"))

    def value(scene: Scene) -> Any:
        values = law.values(name, scene.day, scene.history.place)
        if not values:
            return BLANK
        measure = values[-1].measure
        if isinstance(measure, Switch):
            return law.switch(name, scene.day, scene.history.place)
        return measure.count if isinstance(measure, Amount) and not measure.timed else Measured(values)

    return value


def _by_convention(arguments: Mapping[str, Any], resolver: Resolver, law: Law, calendar: Calendar) -> Getter:
    """The value of the option that a convention chose."""
    name = str(arguments["by_convention"])
    if name not in law.limits:
        raise ReferenceFailedError(Phrase(f"没有约定“{name}”", f"there is no convention '{name}'"))
    options = {
        key: resolver.getter(str(reference)) for key, reference in arguments.items() if key != "by_convention"
    }

    def value(scene: Scene) -> Any:
        chosen = law.switch(name, scene.day, scene.history.place)
        return options[chosen](scene) if chosen in options else UNKNOWN

    return value


def _find(arguments: Mapping[str, Any], resolver: Resolver, law: Law, calendar: Calendar) -> Getter:
    """The cell of an earlier list, in the line whose key is wanted."""
    source, _, column = str(arguments["find"]).rpartition(".")
    rows, where = resolver.getter(source), arguments["where"]
    (key, wanted), *_ = where.items() if isinstance(where, Mapping) else ((str(where), str(where)),)
    target = resolver.getter(str(wanted))

    def value(scene: Scene) -> Any:
        found, sought = rows(scene), target(scene)
        if found in Absent or sought in Absent:
            return UNKNOWN
        return next((row.get(column, BLANK) for row in found if row.get(key) == sought), BLANK)

    return value


def _folding(form: str, fold: Callable[[Sequence[Any]], Any]) -> Callable[..., Getter]:
    def bind(arguments: Mapping[str, Any], resolver: Resolver, law: Law, calendar: Calendar) -> Getter:
        getters = [resolver.getter(reference) for reference in _listed(arguments, form)]

        def value(scene: Scene) -> Any:
            values: list[Any] = []
            for get in getters:
                one = get(scene)
                values.extend(one) if isinstance(one, tuple) else values.append(one)
            if UNKNOWN in values or SEALED in values:
                return UNKNOWN
            return fold([one for one in values if one is not BLANK])

        return value

    return bind


def _difference(values: Sequence[Any]) -> Any:
    return values[0] - sum(values[1:], Fraction(0)) if values else BLANK


def _days(values: Sequence[Any]) -> Any:
    return (values[-1] - values[0]).days if len(values) > 1 else BLANK


def _union(values: Sequence[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(values))


_FORMS: Final[Mapping[str, Callable[..., Getter]]] = {
    "date": _date,
    "first_given": _first_given,
    "last_given": _last_given,
    "look_up": _look_up,
    "limit": _limit,
    "by_convention": _by_convention,
    "find": _find,
    "sum": _folding("sum", sum),
    "count": _folding("count", len),
    "union": _folding("union", _union),
    "difference": _folding("difference", _difference),
    "days": _folding("days", _days),
}

FORMS: Final = tuple(_FORMS)
