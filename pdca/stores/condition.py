"""What a database is asked about itself, so that somebody can see whether it keeps what it acknowledges."""

import re
from collections.abc import Mapping
from typing import Final

from pdca.stores.guards import GUARDS

QUESTIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "sqlite": {
        "version": "SELECT sqlite_version()",
        "journal_mode": "PRAGMA journal_mode",
        "synchronous": "PRAGMA synchronous",
        "recursive_triggers": "PRAGMA recursive_triggers",
        "busy_timeout": "PRAGMA busy_timeout",
        "mmap_size": "PRAGMA mmap_size",
        "form": "SELECT form FROM pdca_head",
        "guards": "SELECT group_concat(name, ' ') FROM sqlite_master WHERE type = 'trigger'",
    },
    "postgresql": {
        "version": "SHOW server_version",
        "synchronous_commit": "SHOW synchronous_commit",
        "fsync": "SHOW fsync",
        "full_page_writes": "SHOW full_page_writes",
        "form": "SELECT form FROM pdca_head",
        "guards": "SELECT string_agg(tgname, ' ') FROM pg_trigger WHERE NOT tgisinternal",
    },
}
"""What is asked, by the dialect's name; each answer is one value."""

_NAME: Final = re.compile(r"CREATE TRIGGER (\w+)")


def missing_guards(database: str, present: str) -> tuple[str, ...]:
    """Return the guards that a *database* should have and that *present*, its list of triggers, lacks."""
    expected = [name for guard in GUARDS.get(database, ()) for name in _NAME.findall(guard)]
    return tuple(name for name in expected if name not in present.split())
