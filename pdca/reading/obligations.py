"""``obligations.yaml``: what falls due again and again (language.md 11)."""

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import evolve

from pdca.cadence import BEARERS, TERM, UNIT, Bearers, Fulfilment, Obligation
from pdca.phrase import Phrase
from pdca.procedure import Force
from pdca.reading import keys
from pdca.reading.facts import read_tests
from pdca.reading.reader import Node, Reader

_BEARERS: Final = Phrase("承担者（for）", "for")
_WAY: Final = Phrase("履行方式（fulfilled_by）", "fulfilled_by")
_MOVED: Final = Phrase("改期（moved）", "moved")
_SIMPLE: Final = ("every", "at", "opens", "due", "ahead", "window", "remind", "note")


def read_obligations(node: Node | None, reader: Reader) -> tuple[Obligation, ...]:
    """Return the obligations of the file, each item of one as an obligation of its own; none where there is no file."""
    found: dict[str, Obligation] = {}
    for one in reader.items(node, keys.OBLIGATION.what):
        for obligation in _obligations(one, reader):
            if obligation.key in found:
                zh, en = (
                    f"义务“{obligation.key}”写了两次",
                    f"the obligation '{obligation.key}' is written twice",
                )
                reader.note(obligation.place, "duplicate-id", zh, en)
            else:
                found[obligation.key] = obligation
    return tuple(found.values())


def _obligations(node: Node, reader: Reader) -> Iterator[Obligation]:
    shape = keys.OBLIGATION
    found = reader.fields(node, required=shape.required, optional=shape.optional, what=shape.what)
    name = reader.identifier(found.get("obligation"), hyphens=True)
    if not name:
        return
    items = reader.items(found.get("items"), keys.ITEM.what)
    if not items:
        yield _read(name, "", found, node, reader)
    title, gloss = reader.text(found.get("title")), reader.text(found.get("gloss"))
    for one in items:
        more = reader.fields(
            one, required=keys.ITEM.required, optional=keys.ITEM.optional, what=keys.ITEM.what
        )
        item = reader.identifier(more.get("item"))
        if not item:
            continue
        made = _read(name, item, {**found, **more}, one, reader)
        own, own_gloss = reader.text(more.get("title")), reader.text(more.get("gloss"))
        yield _titled(
            made,
            f"{title}：{own}" if title and own else own or title,
            ": ".join(filter(None, (gloss, own_gloss))),
        )


def _titled(obligation: Obligation, title: str, gloss: str) -> Obligation:
    return evolve(obligation, title=title or obligation.key, gloss=gloss)


def _read(name: str, item: str, found: Mapping[str, Node], node: Node, reader: Reader) -> Obligation:
    simple = {key: reader.text(found.get(key)) for key in _SIMPLE}
    simple["at"] = reader.word(found.get("at"), (TERM,))
    force = reader.word(found.get("force"), keys.FORCES)
    return Obligation(
        id=name, item=item, title=reader.text(found.get("title")) or name, gloss=reader.text(found.get("gloss")), **simple,
        bearers=_bearers(found.get("for"), reader), fulfilled_by=tuple(_ways(found, reader)),
        moved=_way(found["moved"], reader, _MOVED) if "moved" in found else None,
        basis=reader.provisions(found.get("basis")), force=Force(force) if force else Force.DEADLINE, place=node.place,
    )  # fmt: skip


def _bearers(node: Node | None, reader: Reader) -> Bearers | None:
    """Return whose it is: a kind of unit, or ``{members: kind}``, ``{role: role}``, ``{cases: procedure}``."""
    if node is None or node.broken:
        return None
    if not isinstance(node.value, dict):
        named = reader.texts(node)
        return Bearers(kind=UNIT, of=named, place=node.place) if named else None
    found = reader.fields(node, optional=(*BEARERS, "standing", "since", "if"), what=_BEARERS)
    kinds = [kind for kind in BEARERS if kind in found]
    if len(kinds) != 1:
        zh = f"承担者写一种：单位类别，或者 {{{'、'.join(BEARERS)}}} 之一"
        reader.note(node.place, "bad-bearers", zh, f"a kind of unit, or exactly one of {', '.join(BEARERS)}")
        return None
    return Bearers(
        kind=kinds[0], of=reader.texts(found[kinds[0]]), standing=reader.text(found.get("standing")),
        since=reader.text(found.get("since")), when=read_tests(found.get("if"), reader), place=node.place,
    )  # fmt: skip


def _ways(found: Mapping[str, Node], reader: Reader) -> Iterator[Fulfilment]:
    """Yield the acts that fulfil it; where none is written, opening the case does."""
    for one in reader.many(found.get("fulfilled_by")):
        way = _way(one, reader, _WAY)
        if way is not None:
            yield way
    if "fulfilled_by" not in found and "opens" in found:
        yield Fulfilment(procedure=reader.text(found["opens"]), place=found["opens"].place)


def _way(node: Node, reader: Reader, what: Phrase) -> Fulfilment | None:
    shape = keys.FULFILMENT
    found = reader.fields(node, required=shape.required, optional=shape.optional, what=what)
    procedure = reader.text(found.get("procedure"))
    if not procedure:
        return None
    more = {"act": reader.text(found["act"])} if "act" in found else {}
    return Fulfilment(
        procedure=procedure, when=read_tests(found.get("if"), reader), bearer=reader.text(found.get("bearer")),
        period=reader.text(found.get("period")), next=reader.text(found.get("next")), place=node.place, **more,
    )  # fmt: skip
