"""The dated values of limits, and what every dated thing of the law says of itself."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from pdca.law import LEVELS, OPEN, Value
from pdca.measure import NONE, Measure, MeasureError, Switch, parse_measure
from pdca.phrase import Phrase
from pdca.procedure import Force
from pdca.reading.reader import Node, Reader
from pdca.regulation import CONFIDENCES

_FORCES: Final = tuple(force.value for force in Force)
DATED: Final = ("to", "basis", "confidence", "analogy", "note", "layer", "relaxes")
NATION: Final = LEVELS[0]
EPOCH: Final = date.min
"""Stands in for a first day that could not be read; the mistake is noted."""


def read_values(
    node: Node | None, options: Mapping[str, Measure], layer: str, area: str, reader: Reader
) -> Iterator[Value]:
    """Yield the values of a limit that *options* may be chosen for, those of one *layer* in one *area*."""
    for one in reader.items(node, Phrase("限值的值", "the values of a limit")):
        fields = reader.fields(
            one,
            required=("from", "value"),
            optional=(*DATED, "force"),
            what=Phrase("限值的一个值", "a value of a limit"),
        )
        option = reader.word(fields.get("value"), (OPEN, *options)) if options else ""
        yield Value(
            start=reader.date(fields.get("from")) or EPOCH,
            finish=reader.date(fields.get("to")),
            measure=_chosen(option, options) if options else read_measure(fields.get("value"), reader),
            basis=reader.provisions(fields.get("basis")),
            confidence=read_confidence(fields.get("confidence"), reader),
            force=read_force(fields.get("force"), reader),
            analogy=reader.flag(fields.get("analogy")),
            option=option,
            relaxes=reader.text(fields.get("relaxes")),
            note=reader.text(fields.get("note")),
            layer=read_level(fields.get("layer"), reader) or layer,
            area=area,
            place=one.place,
        )


def _chosen(option: str, options: Mapping[str, Measure]) -> Measure:
    return options.get(option, Switch(OPEN) if option == OPEN else NONE)


def read_measure(node: Node | None, reader: Reader) -> Measure:
    """Return the measure in *node*; none where there is none, or it cannot be read."""
    texts = reader.texts(node)
    if node is None or not texts:
        return NONE
    try:
        return parse_measure(texts)
    except MeasureError as error:
        reader.note(node.place, "bad-measure", error.phrase.zh, error.phrase.en)
        return NONE


def read_level(node: Node | None, reader: Reader) -> str:
    """Return the name of a level."""
    return reader.word(node, LEVELS)


def read_confidence(node: Node | None, reader: Reader) -> str:
    """Return how sure a reading is."""
    return reader.word(node, CONFIDENCES)


def read_force(node: Node | None, reader: Reader) -> str:
    """Return what happens where a rule does not hold."""
    return reader.word(node, _FORCES)
