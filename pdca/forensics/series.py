"""Entries of one kind at one place, one after the other."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from pdca.forensics.entry import Entry

Key = tuple[str, ...]
T = TypeVar("T")


def gathered(items: Iterable[tuple[Key, T]]) -> Mapping[Key, list[T]]:
    """Return what belongs to each key, the keys in order."""
    found: dict[Key, list[T]] = {}
    for key, item in items:
        found.setdefault(key, []).append(item)
    return {key: found[key] for key in sorted(found)}


def ledger(entries: Iterable[Entry]) -> list[Entry]:
    """Return those of *entries* whose place in the ledger is known, as they stand there.

    Where no number says so, it is the moment at which each was written down.
    """
    found = list(entries)
    if all(one.order is not None for one in found):
        return sorted(found, key=lambda one: (one.order or 0, one.id))
    return sorted((one for one in found if one.recorded), key=lambda one: (one.recorded, one.id))


def longest(found: Mapping[Key, Sequence[T]]) -> int:
    """Return the length of the longest series; of none, 0."""
    return max(map(len, found.values()), default=0)


def called(key: Key) -> str:
    """Return what to call a series in a sentence."""
    return "·".join(filter(None, key))
