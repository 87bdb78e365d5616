"""Reading `ledgers.yaml` and `scores.yaml`: what spans procedures (language.md 11)."""

from collections.abc import Mapping
from typing import Final

from pdca.phrase import Phrase
from pdca.procedure import Ledger, Place
from pdca.projections import Item, Projection, Roll, Score, Taken
from pdca.reading import keys
from pdca.reading.facts import read_tests
from pdca.reading.ledgers import read_columns
from pdca.reading.reader import Node, Reader

PROJECTION: Final = keys.Shape(
    what=Phrase("台账", "the ledger"),
    required=("ledger", "reads"),
    keys={
        "ledger": "id", "title": "text", "gloss": "text", "reads": "anything", "columns": "texts", "sort": "text",
        "dated": "text", "member": "text", "unit": "text", "sums": "texts", "mask": "texts", "note": "text",
    },
)  # fmt: skip
READ: Final = keys.Shape(
    what=Phrase("台账的来源（reads）", "what the ledger reads"),
    keys={
        "procedure": "texts", "row": "text", "where": "tests", "columns": "columns", "sort": "text", "ledger": "text",
        "organisation": "text", "kinds": "texts",
    },
)  # fmt: skip
SCORE: Final = keys.Shape(
    what=Phrase("计分（scores）", "the score"),
    required=("score", "from"),
    keys={
        "score": "id", "title": "text", "gloss": "text", "from": "text", "per": "text", "within": "text", "dated": "text", "of": "text",
        "items": "anything", "base": "text", "caps": "text", "worth": "text", "grade": "text", "standard": "text",
        "rank": "text", "veto": "anything", "basis": "texts", "note": "text",
    },
)  # fmt: skip
ITEM: Final = keys.Shape(
    what=Phrase("计分项目（items）", "the item"),
    required=("item",),
    keys={
        "item": "text", "sum": "text", "mean": "text", "latest": "text", "count": "text", "spread": "text", "rate": "text",
        "share": "text", "over": "text", "when": "text_map", "weigh": "text", "caps": "text", "counts": "flag", "minus": "flag", "gloss": "text",
    },
)  # fmt: skip
VETO: Final = keys.Shape(
    what=Phrase("一票否决（veto）", "the veto"),
    required=("ledger", "who", "when"),
    keys={"ledger": "text", "who": "text", "when": "text_map", "dated": "text", "ground": "text"},
)
WAYS: Final = ("sum", "mean", "latest", "count", "spread", "rate", "share")
"""How an item makes one number of the lines of a group."""
ENTRIES: Final = ("unit", "appointment", "standing")
"""What of the organisation a ledger reads."""


def read_projections(node: Node | None, reader: Reader) -> tuple[Projection, ...]:
    """Return the ledgers of `ledgers.yaml`."""
    return tuple(
        projection for one in reader.items(node, PROJECTION.what) if (projection := _projection(one, reader))
    )


def _projection(node: Node, reader: Reader) -> Projection | None:
    found = reader.fields(node, required=PROJECTION.required, optional=PROJECTION.optional, what=PROJECTION.what)
    name = reader.identifier(found.get("ledger"), hyphens=True)
    if not name:
        return None
    ledgers: list[Ledger] = []
    takes: list[Taken] = []
    rolls: list[Roll] = []
    for one in reader.items(found.get("reads"), READ.what):
        _read(reader.fields(one, optional=READ.optional, what=READ.what), one.place, reader, ledgers, takes, rolls)
    return Projection(
        id=name, title=reader.text(found.get("title")) or name, gloss=reader.text(found.get("gloss")),
        ledgers=tuple(ledgers), takes=tuple(takes), rolls=tuple(rolls), columns=reader.texts(found.get("columns")),
        sort=reader.text(found.get("sort")), dated=reader.text(found.get("dated")), member=reader.text(found.get("member")),
        unit=reader.text(found.get("unit")), sums=reader.texts(found.get("sums")), mask=reader.texts(found.get("mask")),
        place=node.place,
    )  # fmt: skip


def _read(
    found: Mapping[str, Node], place: Place, reader: Reader, ledgers: list[Ledger], takes: list[Taken], rolls: list[Roll]
) -> None:  # fmt: skip
    procedures = reader.texts(found.get("procedure"))
    if "organisation" in found:
        entry = reader.word(found["organisation"], ENTRIES)
        rolls.append(Roll(entry=entry, kinds=reader.texts(found.get("kinds")), columns=read_columns(found.get("columns"), reader), place=place))
    elif "ledger" in found:
        columns = {title: reader.text(value) for title, value, _ in reader.entries(found.get("columns"), READ.what)}
        name = reader.text(found["ledger"])
        takes.extend(Taken(procedure=one, ledger=name, columns=columns, place=place) for one in procedures)
    elif procedures:
        ledgers.append(
            Ledger(
                id="", title="", row=reader.text(found.get("row")) or "case", place=place, procedures=procedures,
                columns=read_columns(found.get("columns"), reader), where=read_tests(found.get("where"), reader),
                sort=reader.text(found.get("sort")),
            )
        )  # fmt: skip
    if not procedures and "organisation" not in found:
        reader.note(
            place, "no-source", "来源要写明程序（procedure）或者组织（organisation）",
            "say which procedure fills it, or what of the organisation",
        )  # fmt: skip


def read_scores(node: Node | None, reader: Reader) -> tuple[Score, ...]:
    """Return the scores of `scores.yaml`."""
    return tuple(score for one in reader.items(node, SCORE.what) if (score := _score(one, reader)))


def _score(node: Node, reader: Reader) -> Score | None:
    found = reader.fields(node, required=SCORE.required, optional=SCORE.optional, what=SCORE.what)
    name = reader.identifier(found.get("score"), hyphens=True)
    if not name:
        return None
    veto = found.get("veto")
    said = reader.fields(veto, required=VETO.required, optional=VETO.optional, what=VETO.what) if veto else {}
    texts = {key: reader.text(found.get(key)) for key in SCORE.keys if SCORE.keys[key] == "text"}
    return Score(
        id=name, title=texts["title"] or name, gloss=texts["gloss"], source=texts["from"], per=texts["per"], within=texts["within"], dated=texts["dated"],
        of=texts["of"], base=texts["base"], caps=texts["caps"], worth=texts["worth"], grade=texts["grade"],
        standard=texts["standard"], rank=texts["rank"], basis=reader.provisions(found.get("basis")), note=texts["note"],
        items=tuple(item for one in reader.items(found.get("items"), ITEM.what) if (item := _item(one, reader))),
        veto_ledger=reader.text(said.get("ledger")), veto_who=reader.text(said.get("who")), veto_dated=reader.text(said.get("dated")),
        veto_ground=reader.text(said.get("ground")), veto_when=_wanted(said.get("when"), reader), place=node.place,
    )  # fmt: skip


def _item(node: Node, reader: Reader) -> Item | None:
    found = reader.fields(node, required=ITEM.required, optional=ITEM.optional, what=ITEM.what)
    ways = [way for way in WAYS if way in found]
    if len(ways) != 1:
        listed = "、".join(WAYS)
        reader.note(node.place, "one-fold", f"计分项目应写一种算法：{listed}", f"an item is made in one way: {', '.join(WAYS)}")
        return None
    return Item(
        title=reader.text(found.get("item")), way=ways[0], column=reader.text(found.get(ways[0])), over=reader.text(found.get("over")),
        when=_wanted(found.get("when"), reader), weigh=reader.text(found.get("weigh")), caps=reader.text(found.get("caps")),
        counts=reader.flag(found["counts"]) if "counts" in found else True,
        minus=reader.flag(found["minus"]) if "minus" in found else False, gloss=reader.text(found.get("gloss")), place=node.place,
    )  # fmt: skip


def _wanted(node: Node | None, reader: Reader) -> Mapping[str, str]:
    return {title: reader.text(value) for title, value, _ in reader.entries(node, ITEM.what)}


