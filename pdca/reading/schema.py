"""A JSON Schema (2020-12) of procedure files, for editors: made from the very tables that reading uses.

It helps while typing; what counts is `pdca lint`. Editors read ``yes`` and ``2026`` with YAML's usual types, so
scalars may be more than text here.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from pdca.guards.vocabulary import FAMILIES, ONE_OF
from pdca.reading import keys

_SCALAR: Final = {"type": ["string", "number", "boolean"]}
_SCALARS: Final = {"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR}]}
_REF: Final = {"type": "string", "pattern": r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$"}
_REFS: Final = {"anyOf": [_REF, {"type": "array", "items": _REF}]}
_FLAG: Final = {"enum": ["yes", "no", True, False]}
_DATE: Final = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}

_LISTS: Final = (
    "steps",
    "parts",
    "guards",
    "alternatives",
    "feeds",
    "risks",
    "takes_over",
    "ledgers",
)
"""Kinds that are lists of things with the shape of their name."""


def schema() -> dict[str, Any]:
    """Return the schema; every call makes a new one."""
    shapes = {f"{kind}_shape": _object(shape) for kind, shape in keys.SHAPES.items()}
    kinds = {kind: make() for kind, make in _KINDS.items()}
    families = {f"family:{family}": _family(family) for family in FAMILIES}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": keys.PROCEDURE.what.zh,
        **_object(keys.PROCEDURE),
        "$defs": {**shapes, **kinds, **families},
    }


def _use(kind: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{kind}"}


def _object(shape: keys.Shape) -> dict[str, Any]:
    made = _closed(shape.keys, shape.required)
    return {"title": shape.what.zh, "description": shape.what.en, **made}


def _closed(named: Mapping[str, str], required: tuple[str, ...] = ()) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": "object",
        "properties": {key: _use(kind) for key, kind in named.items()},
        "additionalProperties": False,
    }
    return {**made, "required": list(required)} if required else made


def _map_of(value: Mapping[str, Any], names: Mapping[str, Any] | None = None) -> dict[str, Any]:
    made: dict[str, Any] = {"type": "object", "additionalProperties": value}
    return {**made, "propertyNames": names} if names else made


def _list_of(value: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": value}


def _family(family: str) -> dict[str, Any]:
    parameters = FAMILIES[family]
    if family in parameters:
        return _use(parameters[family])
    needed = tuple(name for name, kind in parameters.items() if not kind.endswith("?"))
    made = _closed({name: kind.rstrip("?") for name, kind in parameters.items()}, needed)
    one_of = ONE_OF.get(family, ())
    return {**made, "oneOf": [{"required": [name]} for name in one_of]} if one_of else made


def _fact(*, extra: Mapping[str, str] | None = None) -> dict[str, Any]:
    return {
        "anyOf": [
            _closed(
                {kind: "text", **keys.FACT, **options, **(extra or {})}, (kind, *keys.NEEDED.get(kind, ()))
            )
            for kind, options in keys.TYPES.items()
        ]
    }


def _tests() -> dict[str, Any]:
    nested = [_closed({key: kind}, (key,)) for key, kind in (("among", "ref"), ("limit", "limit"))]
    return _map_of({"anyOf": [*_SCALARS["anyOf"], *nested]}, _REF)


def _times() -> dict[str, Any]:
    words = {"enum": ["once", "once_per_case", "any"]}
    maps = [
        _closed({"up_to": "limit"}, ("up_to",)),
        _closed({"each": "texts"}, ("each",)),
        _closed({"every": "limit", "since": "ref"}, ("every", "since")),
    ]
    return {"anyOf": [words, *maps]}


def _derived() -> dict[str, Any]:
    return _map_of({"type": "object", "anyOf": [{"required": [form]} for form in keys.FORMS]}, _use("id"))


def _choices() -> dict[str, Any]:
    titled = _closed({"title": "text", "gloss": "text"}, ("title",))
    return _map_of(_map_of({"anyOf": [_SCALAR, titled]}, _use("id")), _use("id"))


def _open_cases() -> dict[str, Any]:
    return {"anyOf": [{"enum": list(keys.OPEN_CASES)}, _closed({"either_until": "date"}, ("either_until",))]}


def _columns() -> dict[str, Any]:
    folds = [_closed({fold: "text"}, (fold,)) for fold in keys.FOLDS]
    return _map_of({"anyOf": [_SCALAR, *folds]})


_KINDS: Final[Mapping[str, Callable[[], dict[str, Any]]]] = {
    "text": lambda: dict(_SCALAR),
    "texts": lambda: dict(_SCALARS),
    "words": lambda: dict(_SCALARS),
    "text_map": lambda: _map_of(_SCALAR),
    "text_lists": lambda: _map_of(_SCALARS),
    "id": lambda: {"type": "string", "pattern": "^[a-z][a-z0-9_-]*$"},
    "ref": lambda: dict(_REF),
    "refs": lambda: dict(_REFS),
    "span": lambda: {"type": "string"},
    "label": lambda: {"type": "string", "pattern": r"^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$"},
    "limit": lambda: {"type": "string", "pattern": r"^[a-z][a-z0-9_-]*(\.[a-z0-9_-]+)*$"},
    "flag": lambda: dict(_FLAG),
    "date": lambda: dict(_DATE),
    "force": lambda: {"enum": list(keys.FORCES)},
    "private": lambda: {"enum": list(keys.PRIVATE)},
    "tests": _tests,
    "times": _times,
    "form": lambda: {"type": "object"},
    "derived": _derived,
    "facts": lambda: _map_of(_fact(), _use("id")),
    "about": lambda: _fact(extra={"one_open": "flag"}),
    "choices": _choices,
    "roles": lambda: _map_of(_use("roles_shape"), _use("id")),
    "outcomes": lambda: _map_of({"anyOf": [{"type": "string"}, _use("outcomes_shape")]}, _use("id")),
    "interruptions": lambda: _map_of(_use("interruptions_shape"), _use("id")),
    "papers": lambda: _list_of({"anyOf": [{"type": "string"}, _use("papers_shape")]}),
    "throughout": lambda: {"anyOf": [_use("throughout_shape"), _list_of(_use("throughout_shape"))]},
    "open_cases": _open_cases,
    "columns": _columns,
    "anything": dict,
    **{kind: partial(_use, f"{kind}_shape") for kind in ("applies", "waiver", "in_force", "supersedes")},
    **{kind: partial(_list_of, _use(f"{kind}_shape")) for kind in _LISTS},
}
"""How each kind of value looks in the schema."""
