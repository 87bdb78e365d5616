"""Township work as declared procedures: run, refused with the article, kept in a trail, replayed.

The front door: everything an embedding program usually needs (docs/embedding.md), imported only when it is asked for, so that
``import pdca`` costs next to nothing. A type checker reads the imports, a running program the table behind them.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pdca.bench import Verdict as Verdict
    from pdca.casebook import Casebook as Casebook
    from pdca.custody import Custody as Custody
    from pdca.errors import ConflictError as ConflictError
    from pdca.errors import PdcaError as PdcaError
    from pdca.errors import RepeatedKeyError as RepeatedKeyError
    from pdca.errors import StoreError as StoreError
    from pdca.errors import TextError as TextError
    from pdca.errors import TrailError as TrailError
    from pdca.errors import UnknownCaseError as UnknownCaseError
    from pdca.errors import UnwritableError as UnwritableError
    from pdca.office import Done as Done
    from pdca.office import Office as Office
    from pdca.office import RefusedError as RefusedError
    from pdca.pack import Pack as Pack
    from pdca.record import Actor as Actor
    from pdca.record import Claim as Claim
    from pdca.record import Concession as Concession
    from pdca.record import PaperShown as PaperShown
    from pdca.record import Plain as Plain
    from pdca.sealing import Safe as Safe
    from pdca.stores import open_store as open_store
    from pdca.stores import open_vault as open_vault
    from pdca.stores.sql import SqlStore as SqlStore
    from pdca.trail import Trail as Trail

_DOORS = {
    "Actor": "record",
    "Casebook": "casebook",
    "Claim": "record",
    "Concession": "record",
    "ConflictError": "errors",
    "Custody": "custody",
    "Done": "office",
    "Office": "office",
    "Pack": "pack",
    "PaperShown": "record",
    "PdcaError": "errors",
    "Plain": "record",
    "RefusedError": "office",
    "RepeatedKeyError": "errors",
    "Safe": "sealing",
    "SqlStore": "stores.sql",
    "StoreError": "errors",
    "TextError": "errors",
    "Trail": "trail",
    "TrailError": "errors",
    "UnknownCaseError": "errors",
    "UnwritableError": "errors",
    "Verdict": "bench",
    "open_store": "stores",
    "open_vault": "stores",
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
