"""Where trails are kept: in memory, in SQLite, in PostgreSQL; `open_store` picks by address."""

from pathlib import Path
from urllib.parse import quote

from pdca.stores.memory import MemoryStore
from pdca.stores.port import Store
from pdca.vault import MemoryVault, Vault

__all__ = ["evidence", "holds_trail", "open_store", "open_vault"]


def open_vault(url: str) -> Vault:
    """Return the vault at *url*: ``memory:``, a path, or an SQLAlchemy address.

    A path names an SQLite file, made when it is not there. Raises `StoreError` when it cannot be opened, or would
    not forget what it is told to forget.
    """
    if url == "memory:":
        return MemoryVault()
    from pdca.stores.vault import SqlVault  # noqa: PLC0415

    return SqlVault.open(url if "://" in url else f"sqlite:///{url}")


def open_store(url: str) -> Store:
    """Return the store at *url*: ``memory:``, a path, or an SQLAlchemy address.

    A path names an SQLite file, made when it is not there. Raises `StoreError` when it cannot be opened.
    """
    if url == "memory:":
        return MemoryStore()
    # SQLAlchemy takes longer to import than all of pdca; who needs no database does not wait for it.
    from pdca.stores.sql import SqlStore  # noqa: PLC0415

    return SqlStore.open(url if "://" in url else f"sqlite:///{url}")


def evidence(path: Path) -> Store:
    """Return the store in the SQLite file at *path*, opened so that not a byte of the file changes.

    Raises `StoreError` where there is no trail in it, or it cannot be opened.
    """
    return open_store(_to_read(path))


def holds_trail(path: Path) -> bool:
    """Return whether the SQLite file at *path* has the tables of a store. Raises `StoreError` when it cannot be opened."""
    from pdca.stores.sql import tables_at  # noqa: PLC0415

    return tables_at(_to_read(path)) > 0


def _to_read(path: Path) -> str:
    # Quoted twice: for the address, and for SQLite, which reads a file's address in it.
    return f"sqlite:///file:{quote(quote(str(path.absolute())))}?mode=ro&uri=true"
