"""Guards: one family with its arguments, or several of which any suffices, under conditions and with a force."""

from collections.abc import Mapping, Sequence
from typing import Final

from pdca.guards.vocabulary import FAMILIES, ONE_OF, SPANS, TIMELY
from pdca.phrase import Phrase
from pdca.procedure import Argument, Condition, Force, Guard
from pdca.reading import keys
from pdca.reading.facts import read_force, read_limit, read_ref, read_refs, read_tests
from pdca.reading.reader import Node, Reader

_GUARDS: Final = Phrase("规则（guards）", "guards")


def read_guards(
    node: Node | None, reader: Reader, *, owner: str, basis: tuple[str, ...]
) -> tuple[Guard, ...]:
    """Return the guards of *owner*, a step or part (or ``throughout``), whose *basis* they inherit."""
    guards = (_guard(one, reader, owner, basis) for one in reader.items(node, _GUARDS))
    return tuple(guard for guard in guards if guard is not None)


def _guard(node: Node, reader: Reader, owner: str, basis: tuple[str, ...]) -> Guard | None:
    shape = keys.GUARD
    found = reader.fields(node, required=shape.required, optional=shape.optional, what=shape.what)
    name = reader.identifier(found.get("guard"))
    conditions = _conditions(node, found, reader)
    if not name or not conditions:
        return None
    timely = all(condition.family in TIMELY for condition in conditions)
    return Guard(
        id=f"{owner}.{name}",
        conditions=conditions,
        force=read_force(found.get("force"), reader, Force.DEADLINE if timely else Force.MUST),
        when=read_tests(found.get("if"), reader),
        outcomes=reader.texts(found.get("for")),
        concession=reader.text(found.get("concession")),
        basis=reader.provisions(found.get("basis")),
        inherited=basis,
        title=reader.text(found.get("title")),
        gloss=reader.text(found.get("gloss")),
        remedy=reader.text(found.get("remedy")),
        remedy_gloss=reader.text(found.get("remedy_gloss")),
        place=node.place,
    )


def _conditions(node: Node, found: Mapping[str, Node], reader: Reader) -> tuple[Condition, ...]:
    families = [key for key in found if key in FAMILIES]
    if len(families) + ("any" in found) != 1:
        if found:
            _tell_families(node, families, reader)
        return ()
    if families:
        return _some(read_condition(families[0], found[families[0]], reader))
    alternatives = reader.items(found["any"], Phrase("any", "any"))
    return tuple(condition for one in alternatives for condition in _alternative(one, reader))


def _some(condition: Condition | None) -> tuple[Condition, ...]:
    return () if condition is None else (condition,)


def _alternative(node: Node, reader: Reader) -> tuple[Condition, ...]:
    shape = keys.ALTERNATIVE
    found = reader.fields(node, optional=shape.optional, what=shape.what)
    if len(found) != 1:
        if found:
            _tell_families(node, list(found), reader)
        return ()
    family, value = next(iter(found.items()))
    return _some(read_condition(family, value, reader))


def _tell_families(node: Node, families: Sequence[str], reader: Reader) -> None:
    zh, en = ("、".join(families), ", ".join(families)) if families else ("没有", "none")
    reader.note(
        node.place,
        "one-family",
        f"一条规则要有而且只能有一种判断（多选一用 any），现在是：{zh}；可用的有：{'、'.join(FAMILIES)}",
        f"a guard has exactly one family (use 'any' for alternatives), found: {en}; allowed: {', '.join(FAMILIES)}",
    )


def read_condition(family: str, node: Node, reader: Reader) -> Condition | None:
    """Return *family* with the arguments in *node*; nothing where one of them is missing or unreadable."""
    parameters = FAMILIES[family]
    if family in parameters:
        argument = _argument(node, parameters[family], reader)
        return Condition(family=family, arguments={family: argument}, place=node.place) if argument else None
    optional = [name for name, kind in parameters.items() if kind.endswith("?")]
    needed = [name for name in parameters if name not in optional]
    found = reader.fields(
        node, required=needed, optional=optional, what=Phrase(f"判断“{family}”", f"'{family}'")
    )
    arguments: dict[str, Argument] = {}
    for name, value in found.items():
        argument = _argument(value, parameters[name].rstrip("?"), reader)
        if argument:
            arguments[name] = argument
    one_of = ONE_OF.get(family, ())
    if one_of and sum(name in found for name in one_of) != 1 and found:
        reader.note(
            node.place,
            "one-of",
            f"“{family}”要有而且只能有其中一项：{'、'.join(one_of)}",
            f"'{family}' needs exactly one of {', '.join(one_of)}",
        )
        return None
    complete = all(name in arguments for name in needed)
    return Condition(family=family, arguments=arguments, place=node.place) if complete else None


def _argument(node: Node, kind: str, reader: Reader) -> Argument | None:
    if kind == "ref":
        return read_ref(node, reader)
    if kind == "refs":
        return read_refs(node, reader)
    if kind == "limit":
        return read_limit(node, reader)
    if kind == "tests":
        return read_tests(node, reader)
    if kind == "label":
        return reader.text(node)
    if kind == "flag":
        return "yes" if reader.flag(node) else ""
    if kind == "span":
        return node.value if isinstance(node.value, str) and node.value in SPANS else read_ref(node, reader)
    return reader.texts(node)
