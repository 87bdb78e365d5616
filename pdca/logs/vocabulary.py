"""The words of other people's tables, from ``vocabulary.yaml``: headings, signs for nothing and for the same, counts, units."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

from attrs import frozen

from pdca.logs.numerals import bare
from pdca.reading.mistakes import Mistakes
from pdca.reading.reader import Node
from pdca.reading.text import parse

_FILE: Final = "vocabulary.yaml"


@frozen(kw_only=True)
class Vocabulary:
    """The lists of the file. *headings* gives each known heading its meaning, *units* what a unit is worth in fen."""

    headings: Mapping[str, str]
    dressing: tuple[str, ...]
    not_applicable: frozenset[str]
    ditto: frozenset[str]
    totals: frozenset[str]
    notes: frozenset[str]
    signed: tuple[str, ...]
    unreadable: frozenset[str]
    counts: Mapping[str, str]
    units: Mapping[str, int | None]
    steps: Mapping[str, tuple[str, ...]]
    tally: Mapping[str, str]
    survey: Mapping[str, str]
    basis: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """Return the words of the file that comes with the package, read once."""
    mistakes = Mistakes()
    root = parse(_FILE, files("pdca.logs").joinpath(_FILE).read_bytes(), mistakes)
    mistakes.raise_if_any()
    found = _map(root)
    counts = {word: name for name, words in _map(found["counts"]).items() for word in _words(words)}
    headings = _map(found["headings"]).items()
    return Vocabulary(
        headings={bare(word).lower(): name for name, words in headings for word in _words(words)},
        dressing=tuple(sorted(_words(found["dressing"]), key=len, reverse=True)),
        not_applicable=frozenset(_words(found["not_applicable"])),
        ditto=frozenset(_words(found["ditto"])),
        totals=frozenset(_words(found["totals"])),
        notes=frozenset(_words(found["notes"])),
        signed=_words(found["signed"]),
        unreadable=frozenset(_words(found["unreadable"])),
        counts=dict(sorted(counts.items(), key=lambda pair: -len(pair[0]))),
        steps={step: _words(words) for step, words in _map(found["steps"]).items()},
        basis=frozenset(_words(found["basis"])),
        survey={bare(word): name for name, words in _map(found["survey"]).items() for word in _words(words)},
        tally={bare(word): name for name, words in _map(found["tally"]).items() for word in _words(words)},
        units={
            unit: int(fen) if (fen := _text(node)) else None for unit, node in _map(found["units"]).items()
        },
    )


def _map(node: Node | None) -> Mapping[str, Node]:
    return node.value if node is not None and isinstance(node.value, dict) else {}


def _words(node: Node) -> tuple[str, ...]:
    return tuple(_text(each) for each in node.value) if isinstance(node.value, list) else ()


def _text(node: Node) -> str:
    return node.value if isinstance(node.value, str) else ""
