"""Which parameters each family of guards has, as data: readers, schema and lint know them without knowing the rules."""

from collections.abc import Mapping
from typing import Final

FAMILIES: Final[Mapping[str, Mapping[str, str]]] = {
    "waits": {"since": "ref", "until": "ref?", "limit": "limit"},
    "within": {"since": "ref", "until": "ref?", "limit": "limit"},
    "lasts": {"from": "ref", "to": "ref", "limit": "limit"},
    "ahead": {"act": "ref", "event": "ref", "limit": "limit"},
    "order": {"order": "refs"},
    "falls": {"date": "ref", "in": "span"},
    "quorum": {"of": "ref", "limit": "limit"},
    "passes": {"of": "ref", "limit": "limit"},
    "share": {"of": "ref", "among": "ref", "limit": "limit"},
    "counts": {"of": "ref", "limit": "limit"},
    "compares": {"this": "ref", "at_least": "ref?", "at_most": "ref?", "equals": "ref?"},
    "times": {"of": "label", "limit": "limit"},
    "differs": {"who": "ref", "from": "refs", "kin": "flag?"},
    "same": {"who": "ref", "as": "ref"},
    "covers": {"of": "ref", "all": "ref"},
    "requires": {"requires": "tests"},
    "on_file": {"on_file": "papers"},
    "linked": {"case": "ref", "is": "words"},
    "filled": {"of": "ref", "all": "ref"},
}
"""Parameters by family, each with its kind; ``?`` marks one that may be left out.

Kinds: ``ref`` and ``refs`` are references, ``limit`` the name of a limit or a ``case`` value, ``span`` a reference to
a period or one of `SPANS`, ``label`` a ``step.outcome``, ``flag`` yes or no, ``tests`` wanted values, ``papers`` and ``words`` texts.
A parameter with the name of its family stands directly under it: ``order: [a, b]``.
"""

ONE_OF: Final[Mapping[str, tuple[str, ...]]] = {"compares": ("at_least", "at_most", "equals")}
"""Parameters of a family of which exactly one is given."""

SPANS: Final = ("month", "quarter", "half year", "year")
"""The calendar periods that ``falls`` knows by name."""

TIMELY: Final = frozenset({"within"})
"""Families whose force is ``deadline`` unless the guard says otherwise."""
