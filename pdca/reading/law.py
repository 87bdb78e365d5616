"""From the law files of a pack to `Law` and `Calendar`.

Read are ``law/regulations``, ``law/limits``, ``law/tables``, ``law/calendar`` and ``layers``; the choice
lists that tables are keyed by come from ``words.yaml`` and the procedures. Whether what is written makes
sense (gaps, loosening, missing articles) is for `pdca.lint.law` to say.
"""

from collections.abc import Collection, Iterator, Mapping, MutableMapping, Sequence
from fractions import Fraction
from pathlib import PurePosixPath
from typing import Final, TypeVar

from attrs import evolve

from pdca.calendar import Calendar
from pdca.facts import shorten
from pdca.law import LEVELS, Bracket, Law, Layer, Limit, Result, Row, Table
from pdca.measure import Measure, MeasureError, Number, Switch, parse_measure
from pdca.phrase import Phrase
from pdca.reading.calendar import read_calendar
from pdca.reading.reader import Node, Reader, nearest
from pdca.reading.values import (
    DATED,
    EPOCH,
    NATION,
    read_confidence,
    read_force,
    read_level,
    read_measure,
    read_values,
)  # fmt: skip
from pdca.regulation import Edition, Provision, Regulation

REGULATIONS: Final = "law/regulations/"
LIMITS: Final = "law/limits/"
TABLES: Final = "law/tables/"
LAYERS: Final = "layers/"
_Thing = TypeVar("_Thing", Regulation, Limit, Table)
_STRADDLES: Final = ("act", "start", "entry")
_RESULTS: Final = ("choice", "choices", "measure", "rate", "amount")
_BOUNDS: Final = ("at_least", "over", "below", "up_to")


def read_law(documents: Mapping[str, Node], reader: Reader) -> tuple[Law, Calendar]:
    """Return the law and the calendar that *documents* (path in the pack → tree) hold.

    Everything wrong is noted in *reader*; what can be understood all the same is returned.
    """
    choices = choice_lists(documents, reader)
    regulations: dict[str, Regulation] = {}
    limits: dict[str, Limit] = {}
    tables: dict[str, Table] = {}
    for node in _entries(documents, REGULATIONS, reader):
        regulation = read_regulation(node, reader)
        _keep(regulations, regulation.id, regulation, node, reader)
    for node in _entries(documents, LIMITS, reader):
        limit = read_limit(node, reader)
        _keep(limits, limit.id, limit, node, reader)
    for node in _entries(documents, TABLES, reader):
        table = read_table(node, choices, reader)
        _keep(tables, table.id, table, node, reader)
    layers = read_layers(documents, limits, tables, reader)
    law = Law(regulations=regulations, limits=limits, tables=tables, layers=layers)
    return law, read_calendar(documents, reader)


def read_layers(
    documents: Mapping[str, Node],
    limits: MutableMapping[str, Limit],
    tables: MutableMapping[str, Table],
    reader: Reader,
) -> Mapping[str, Layer]:
    """Return every place's layer, and put what it restates into *limits* and *tables*."""
    found = (
        _layer(path, one, limits, tables, reader)
        for path, one in documents.items()
        if path.startswith(LAYERS)
    )
    return {layer.area: layer for layer in found}


def _entries(documents: Mapping[str, Node], folder: str, reader: Reader) -> Iterator[Node]:
    """Yield the things written in a folder: a file holds one, or a list of them."""
    for path, node in documents.items():
        if path.startswith(folder):
            yield from reader.many(node)


def _keep(kept: dict[str, _Thing], name: str, thing: _Thing, node: Node, reader: Reader) -> None:
    if name in kept:
        zh, en = f"“{shorten(name)}”已经写过一次", f"'{shorten(name)}' is written twice"
        reader.note(node.place, "duplicate-id", zh, en)
    elif name:
        kept[name] = thing


def choice_lists(documents: Mapping[str, Node], reader: Reader) -> Mapping[str, tuple[str, ...]]:
    """Return every choice list; lists of one name in several procedures are joined."""
    found: dict[str, dict[str, None]] = {}
    for node in documents.values():
        if not isinstance(node.value, dict) or "choices" not in node.value:
            continue
        for name, options, _ in reader.entries(node.value["choices"], Phrase("选项表", "choices")):
            if isinstance(options.value, dict):
                found.setdefault(name, {}).update(dict.fromkeys(options.value))
    return {name: tuple(options) for name, options in found.items()}


def read_regulation(node: Node, reader: Reader) -> Regulation:
    """Return the regulation in *node*."""
    what = Phrase("规章", "a regulation")
    fields = reader.fields(
        node,
        required=("regulation", "title"),
        optional=("gloss", "layer", "editions", "provisions", "note"),
        what=what,
    )
    editions = [
        _edition(one, reader) for one in reader.items(fields.get("editions"), Phrase("版本", "editions"))
    ]
    named = [edition.id for edition in editions]
    provisions = {
        subject: _provision(subject, one, named, reader)
        for subject, one, _ in reader.entries(fields.get("provisions"), Phrase("条款", "provisions"))
    }
    return Regulation(
        id=reader.identifier(fields.get("regulation"), hyphens=True),
        title=reader.text(fields.get("title")),
        gloss=reader.text(fields.get("gloss")),
        layer=read_level(fields.get("layer"), reader) or NATION,
        editions=tuple(sorted(editions, key=lambda edition: edition.start)),
        provisions=provisions,
        place=node.place,
    )


def _edition(node: Node, reader: Reader) -> Edition:
    fields = reader.fields(
        node,
        required=("edition", "from"),
        optional=("to", "confidence", "day", "title", "note"),
        what=Phrase("版本", "an edition"),
    )
    return Edition(
        id=reader.text(fields.get("edition")),
        start=reader.date(fields.get("from")) or EPOCH,
        finish=reader.date(fields.get("to")),
        confidence=read_confidence(fields.get("confidence"), reader) or "certain",
        day=read_confidence(fields.get("day"), reader) or "certain",
        title=reader.text(fields.get("title")),
        place=node.place,
    )


def _provision(subject: str, node: Node, editions: Sequence[str], reader: Reader) -> Provision:
    reader.check_id(subject, node.place, hyphens=True)
    fields = reader.fields(
        node,
        required=("title",),
        optional=("gloss", "force", "confidence", "note", *editions),
        what=Phrase("条款", "a provision"),
    )
    return Provision(
        id=subject,
        title=reader.text(fields.get("title")),
        gloss=reader.text(fields.get("gloss")),
        articles={edition: reader.text(fields[edition]) for edition in editions if edition in fields},
        force=read_force(fields.get("force"), reader),
        confidence=read_confidence(fields.get("confidence"), reader) or "certain",
        place=node.place,
    )


def read_limit(node: Node, reader: Reader) -> Limit:
    """Return the limit in *node*."""
    fields = reader.fields(
        node,
        required=("limit", "title", "values"),
        optional=("gloss", "straddle", "first_day", "checked_until", "options", "note"),
        what=Phrase("限值", "a limit"),
    )
    options = {
        name: _option(name, one, reader)
        for name, one, _ in reader.entries(fields.get("options"), Phrase("选项", "options"))
    }
    return Limit(
        id=_limit_id(fields.get("limit"), reader),
        title=reader.text(fields.get("title")),
        gloss=reader.text(fields.get("gloss")),
        values=tuple(read_values(fields.get("values"), options, NATION, "", reader)),
        straddle=reader.word(fields.get("straddle"), _STRADDLES),
        first_day_in=reader.word(fields.get("first_day"), ("in", "out")) == "in",
        checked_until=reader.date(fields.get("checked_until")),
        options=options,
        place=node.place,
    )


def _limit_id(node: Node | None, reader: Reader) -> str:
    """Return an id made of ids and dots: ``fazhan.assembly``."""
    text = reader.text(node)
    if node is not None and text:
        for part in text.split("."):
            reader.check_id(part, node.place)
    return text


def _option(name: str, node: Node, reader: Reader) -> Measure:
    """Return what an option stands for: a measure, or only its title."""
    texts = reader.texts(node)
    try:
        return parse_measure(texts)
    except MeasureError:
        return Switch(name, title=texts[0] if texts else "")


def read_table(node: Node, choices: Mapping[str, tuple[str, ...]], reader: Reader) -> Table:
    """Return the table in *node*; *choices* are the options of each choice list."""
    fields = reader.fields(
        node,
        required=("table", "title", "gives", "rows"),
        optional=("gloss", "keys", "bracket", "basis", "confidence", "note"),
        what=Phrase("表", "a table"),
    )
    keys = {
        key: reader.text(one) for key, one, _ in reader.entries(fields.get("keys"), Phrase("表的键", "keys"))
    }
    gives = {
        column: reader.word(one, _RESULTS)
        for column, one, _ in reader.entries(fields.get("gives"), Phrase("表的结果", "gives"))
    }
    bracket, unit = _bracket_name(fields.get("bracket"), reader)
    empty = Table(
        id=reader.identifier(fields.get("table"), hyphens=True),
        title=reader.text(fields.get("title")),
        gloss=reader.text(fields.get("gloss")),
        keys=keys,
        choices={key: choices[name] for key, name in keys.items() if name in choices},
        bracket=bracket,
        bracket_unit=unit,
        gives=gives,
        place=node.place,
    )
    rows = tuple(_rows(fields.get("rows"), empty, NATION, "", reader))
    basis, confidence = (
        reader.provisions(fields.get("basis")),
        read_confidence(fields.get("confidence"), reader),
    )
    return evolve(
        empty,
        rows=tuple(
            evolve(row, basis=row.basis or basis, confidence=row.confidence or confidence) for row in rows
        ),
    )


def _bracket_name(node: Node | None, reader: Reader) -> tuple[str, str]:
    """Return the amount's name and its unit: ``income``, or ``{income: yuan}``."""
    if node is None or isinstance(node.value, str):
        return reader.text(node), ""
    named = [(name, reader.text(one)) for name, one, _ in reader.entries(node, Phrase("分档", "bracket"))]
    return named[0] if named else ("", "")


def _rows(node: Node | None, table: Table, layer: str, area: str, reader: Reader) -> Iterator[Row]:
    for one in reader.items(node, Phrase("表的行", "the rows of a table")):
        bounds = _BOUNDS if table.bracket else ()
        fields = reader.fields(
            one,
            required=("from",),
            optional=(*DATED, *table.keys, *bounds, *table.gives),
            what=Phrase("表的一行", "a row of a table"),
        )
        yield Row(
            start=reader.date(fields.get("from")) or EPOCH,
            finish=reader.date(fields.get("to")),
            keys=dict(_row_keys(one, fields, table, reader)),
            bracket=_bracket(fields, table.bracket_unit, reader),
            results={
                column: _result(fields[column], kind, reader)
                for column, kind in table.gives.items()
                if column in fields
            },
            basis=reader.provisions(fields.get("basis")),
            confidence=read_confidence(fields.get("confidence"), reader),
            analogy=reader.flag(fields.get("analogy")),
            relaxes=reader.text(fields.get("relaxes")),
            layer=read_level(fields.get("layer"), reader) or layer,
            area=area,
            place=one.place,
        )


def _row_keys(
    row: Node, fields: Mapping[str, Node], table: Table, reader: Reader
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the keys a row is for; ``any`` is said by leaving the key out of the result."""
    for key in table.keys:
        node = fields.get(key)
        if node is None:
            zh, en = f"表的一行缺少“{key}”；不分的写 any", f"a row lacks '{key}'; write any for all"
            reader.note(row.place, "missing-key", zh, en)
            continue
        known = table.choices.get(key)
        texts = reader.texts(node)
        if texts == ("any",):
            continue
        yield key, tuple(reader.word(one, known) for one in reader.many(node)) if known else texts


def _bracket(fields: Mapping[str, Node], unit: str, reader: Reader) -> Bracket | None:
    found = {name: _number(fields[name], unit, reader) for name in _BOUNDS if name in fields}
    if not found:
        return None
    return Bracket(
        low=found.get("at_least", found.get("over")),
        low_in="over" not in found,
        high=found.get("up_to", found.get("below")),
        high_in="below" not in found,
    )


def _result(node: Node, kind: str, reader: Reader) -> Result:
    if kind == "measure":
        return read_measure(node, reader)
    if kind == "choices":
        return reader.texts(node)
    if kind in {"rate", "amount"}:
        return _number(node, "", reader)
    return reader.text(node)


def _number(node: Node, unit: str, reader: Reader) -> Number:
    """Return a number, exactly: ``3000``, ``1/100``, ``0.5``; money (``5 yuan``) in fen."""
    text = reader.text(node)
    written, _, own = text.partition(" ")
    try:
        number = Fraction(written) * (100 if (own or unit) == "yuan" else 1)
    except (ValueError, ZeroDivisionError):
        number = None
    if number is None or own not in {"", "yuan"}:
        zh = f"“{shorten(text)}”不是数，写法如 3000、1/100、5 yuan"
        reader.note(node.place, "bad-number", zh, f"'{shorten(text)}' is no number: 3000, 1/100, 5 yuan")
        return 0
    return number.numerator if number.denominator == 1 else number


def _layer(
    path: str,
    node: Node,
    limits: MutableMapping[str, Limit],
    tables: MutableMapping[str, Table],
    reader: Reader,
) -> Layer:
    """Return one place's layer, and put what it restates beside what stands above."""
    area = str(PurePosixPath(path).relative_to("layers").with_suffix(""))
    fields = reader.fields(
        node,
        required=("layer", "title"),
        optional=("gloss", "note", "limits", "tables"),
        what=Phrase("下级规定", "a layer"),
    )
    level = read_level(fields.get("layer"), reader)
    depth = area.count("/") + 1
    expected = LEVELS[depth] if depth < len(LEVELS) else ""
    if level and level != expected:
        zh = f"这个文件在第{depth}级目录，层级应是“{expected or '（太深）'}”"
        reader.note(
            node.place, "wrong-layer", zh, f"{depth} levels down the layer is {expected or 'too deep'}"
        )
    for one in reader.items(fields.get("limits"), Phrase("限值", "limits")):
        _restate_limit(one, level, area, limits, reader)
    for one in reader.items(fields.get("tables"), Phrase("表", "tables")):
        _restate_table(one, level, area, tables, reader)
    return Layer(area=area, level=level, title=reader.text(fields.get("title")), place=node.place)


def _restate_limit(
    node: Node, level: str, area: str, limits: MutableMapping[str, Limit], reader: Reader
) -> None:
    fields = reader.fields(
        node,
        required=("limit", "values"),
        optional=("title", "gloss", "note"),
        what=Phrase("限值", "a limit"),
    )
    name = _known(fields.get("limit"), limits, reader)
    if name:
        limit = limits[name]
        values = tuple(read_values(fields.get("values"), limit.options, level, area, reader))
        limits[name] = evolve(limit, values=limit.values + values)


def _restate_table(
    node: Node, level: str, area: str, tables: MutableMapping[str, Table], reader: Reader
) -> None:
    fields = reader.fields(
        node, required=("table", "rows"), optional=("title", "gloss", "note"), what=Phrase("表", "a table")
    )
    name = _known(fields.get("table"), tables, reader)
    if name:
        table = tables[name]
        rows = tuple(_rows(fields.get("rows"), table, level, area, reader))
        tables[name] = evolve(table, rows=table.rows + rows)


def _known(node: Node | None, things: Collection[str], reader: Reader) -> str:
    """Return the name of one of *things*; a layer restates, it adds nothing."""
    name = reader.text(node)
    if node is None or not name or name in things:
        return name
    near = nearest(name, things)
    hint_zh, hint_en = (f"，是不是“{near}”？", f"; did you mean '{near}'?") if near else ("", "")
    zh = f"上级没有“{shorten(name)}”，下级只能收紧已有的{hint_zh}"
    reader.note(node.place, "unknown-name", zh, f"nothing above is called '{shorten(name)}'{hint_en}")
    return ""
