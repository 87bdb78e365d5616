"""Losses that a log declares: anchors of records that are gone, because a backup was put back, and that it names itself.

A declared loss stays a loss. It only is no contradiction any more: the log says which anchors it cannot satisfy, who
put the backup back and why. Whoever rolls a log back in secret cannot use this: the declaration stands in the log,
and every verification shows it.
"""

from collections.abc import Iterable

from attrs import evolve

from pdca.acts import Gap
from pdca.anchors.anchor import Anchor, Anchors


def named(one: Anchor) -> str:
    """Return *one* as the act of a restoration names it: SIZE:ROOT."""
    return f"{one.checkpoint.size}:{one.checkpoint.root.hex()}"


def beyond(held: Anchors, size: int) -> tuple[Anchor, ...]:
    """Return the anchors of more than *size* records, by size: what a log of that size has lost."""
    return tuple(
        sorted(
            (each for each in held.held if each.checkpoint.size > size), key=lambda each: each.checkpoint.size
        )
    )


def spared(held: Anchors, gaps: Iterable[Gap]) -> Anchors:
    """Return *held* without the anchors whose loss *gaps* declare: of more records than were kept, else nothing of them is lost."""
    known = [gap for gap in gaps if gap.lost]
    left = (each for each in held.held if not any(_declared(each, gap) for gap in known))
    return evolve(held, held=tuple(left)) if known else held


def _declared(one: Anchor, gap: Gap) -> bool:
    return named(one) in gap.lost and one.checkpoint.size > gap.kept
