"""Folds: one value of many. What is not given does not count; over nothing at all there is nothing."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any, Final

from attrs import frozen

from pdca.guards.standing import absent
from pdca.history import Act
from pdca.ledgers.pieces import ELAPSED, LEFT, SHARE, Piece
from pdca.reference import BLANK


@frozen
class Done:
    """What a fold made that is a cell already."""

    piece: Piece


def fold(name: str, value: Any) -> Any:
    """Return the fold *name* of *value*, one or many: a value again, or `Done`."""
    values = value if isinstance(value, tuple) else (value,)
    return _FOLDS[name]([one for one in values if not absent(one)])


def _days(values: Sequence[Any]) -> list[date]:
    return [one.day if isinstance(one, Act) else one for one in values if isinstance(one, (Act, date))]


def _sum(values: Sequence[Any]) -> Any:
    return sum((one for one in values if isinstance(one, (int, Fraction))), 0) if values else BLANK


def _latest(values: Sequence[Any]) -> Any:
    """Return the last day; of anything but days what was given last, since a word has no order of its own."""
    days = _days(values)
    return max(days) if days else values[-1] if values else BLANK


def _earliest(values: Sequence[Any]) -> Any:
    days = _days(values)
    return min(days) if days else values[0] if values else BLANK


def _share(values: Sequence[Any]) -> Any:
    """Return how many of the answers are yes."""
    counted = [one for one in values if one in ("yes", "no")]
    return Done([SHARE, counted.count("yes"), len(counted)]) if counted else BLANK


def _elapsed(values: Sequence[Any]) -> Any:
    """Return the days from the first to the last of several days, or from the only one until it is asked."""
    days = sorted(_days(values))
    if not days:
        return next((one for one in values if isinstance(one, int)), BLANK)
    return Done([ELAPSED, days[0].isoformat(), days[-1].isoformat() if len(days) > 1 else ""])


def _remaining(values: Sequence[Any]) -> Any:
    days = _days(values)
    return Done([LEFT, max(days).isoformat()]) if days else BLANK


_FOLDS: Final[Mapping[str, Callable[[Sequence[Any]], Any]]] = {
    "count": len, "sum": _sum, "latest": _latest, "earliest": _earliest, "days": _elapsed, "share": _share,
    "remaining": _remaining,
}  # fmt: skip

