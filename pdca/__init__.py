"""Township work as declared procedures: run, refused with the article, kept in a trail, replayed.

The front door: everything an embedding program usually needs, imported only when it is asked for, so that
``import pdca`` costs next to nothing.
"""

from importlib import import_module
from typing import Any

_DOORS = {
    "Actor": "record",
    "Claim": "record",
    "Concession": "record",
    "ConflictError": "errors",
    "Office": "office",
    "Pack": "pack",
    "PaperShown": "record",
    "PdcaError": "errors",
    "RefusedError": "office",
    "RepeatedKeyError": "errors",
    "StoreError": "errors",
    "TextError": "errors",
    "Trail": "trail",
    "TrailError": "errors",
    "UnknownCaseError": "errors",
    "UnwritableError": "errors",
    "Verdict": "bench",
    "open_store": "stores",
}

__all__ = sorted(_DOORS)  # noqa: PLE0605


def __getattr__(name: str) -> Any:
    """Return one of the public names, importing the module that has it."""
    module = _DOORS.get(name)
    if module is None:
        message = f"module 'pdca' has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"pdca.{module}"), name)


def __dir__() -> list[str]:
    return list(__all__)
