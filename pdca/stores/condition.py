"""What a database is asked about itself, so that somebody can see whether it keeps what it acknowledges."""

import re
from collections.abc import Mapping
from typing import Final

from pdca.stores.guards import GUARDS, RIGHTS

_TRIGGERS: Final = """SELECT group_concat(name, ' ') FROM sqlite_master
    WHERE type = 'trigger' AND tbl_name IN ('pdca_record', 'pdca_head', 'pdca_text')"""

# Triggers that are switched off guard nothing, and a rule can do what a trigger can.
_RULES: Final = """SELECT string_agg(name, ' ') FROM (
    SELECT tgname AS name, relname, relnamespace
        FROM pg_trigger JOIN pg_class ON tgrelid = pg_class.oid WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')
    UNION ALL SELECT rulename, relname, relnamespace
        FROM pg_rewrite JOIN pg_class ON ev_class = pg_class.oid) AS found
    JOIN pg_namespace ON relnamespace = pg_namespace.oid
    WHERE nspname = current_schema() AND relname IN ('pdca_record', 'pdca_head', 'pdca_text')"""

# One line for each right beyond `RIGHTS`: table, right, role.
_RIGHTS: Final = """SELECT string_agg(
        relname || ' ' || wider || ' ' || CASE role WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(role)) END,
        chr(10) ORDER BY relname, role, wider)
    FROM (SELECT relname, relowner, (aclexplode(relacl)).grantee AS role, (aclexplode(relacl)).privilege_type AS wider
        FROM pg_class JOIN pg_namespace ON relnamespace = pg_namespace.oid
        WHERE nspname = current_schema() AND relname IN ('pdca_record', 'pdca_head', 'pdca_text')) AS given
    WHERE role <> relowner AND wider <> 'SELECT' AND (wider <> 'INSERT' OR relname = 'pdca_head')"""

QUESTIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "sqlite": {
        "version": "SELECT sqlite_version()",
        "journal_mode": "PRAGMA journal_mode",
        "synchronous": "PRAGMA synchronous",
        "recursive_triggers": "PRAGMA recursive_triggers",
        "busy_timeout": "PRAGMA busy_timeout",
        "mmap_size": "PRAGMA mmap_size",
        "form": "SELECT form FROM pdca_head",
        "guards": _TRIGGERS,
    },
    "postgresql": {
        "version": "SHOW server_version",
        "synchronous_commit": "SHOW synchronous_commit",
        "fsync": "SHOW fsync",
        "full_page_writes": "SHOW full_page_writes",
        "form": "SELECT form FROM pdca_head",
        "guards": _RULES,
        "rights": _RIGHTS,
    },
}
"""What is asked, by the dialect's name; each answer is one value."""

_NAME: Final = re.compile(r"CREATE TRIGGER (\w+)")


def missing_guards(database: str, present: str) -> tuple[str, ...]:
    """Return the guards that a *database* should have and that *present*, its list of triggers, lacks."""
    return tuple(name for name in _guards(database) if name not in present.split())


def foreign_guards(database: str, present: str) -> tuple[str, ...]:
    """Return what is *present*, on the tables of a trail in such a *database*, of triggers and rules that are not ours."""
    return tuple(name for name in present.split() if name not in _guards(database))


def narrowing(rights: str) -> tuple[str, ...]:
    """Return the statements by which the tables' owner takes back the *rights* beyond `RIGHTS`, and leaves those."""
    wider: dict[tuple[str, str], list[str]] = {}
    for line in filter(None, rights.split("\n")):
        table, right, role = line.split(" ", 2)
        wider.setdefault((role, table), []).append(right)
    said = []
    for (role, table), taken in wider.items():
        said.append(f"REVOKE {', '.join(taken)} ON {table} FROM {role};")
        if table == "pdca_head" and "UPDATE" in taken:  # what was granted by column goes with it
            said.append(f"{RIGHTS[1].format(role=role)};")
    return tuple(said)


def _guards(database: str) -> list[str]:
    return [name for guard in GUARDS.get(database, ()) for name in _NAME.findall(guard)]
