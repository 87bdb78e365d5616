"""What a database is asked about itself, so that somebody can see whether it keeps what it acknowledges."""

import re
from collections.abc import Mapping
from typing import Final

from pdca.stores.guards import GUARDS, RIGHTS

_OURS: Final = "('pdca_record', 'pdca_head', 'pdca_text')"
_PLACE: Final = f"JOIN pg_namespace ON relnamespace = pg_namespace.oid WHERE nspname = current_schema() AND relname IN {_OURS}"

QUESTIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "sqlite": {
        "version": "SELECT sqlite_version()",
        "journal_mode": "PRAGMA journal_mode",
        "synchronous": "PRAGMA synchronous",
        "recursive_triggers": "PRAGMA recursive_triggers",
        "busy_timeout": "PRAGMA busy_timeout",
        "mmap_size": "PRAGMA mmap_size",
        "form": "SELECT form FROM pdca_head",
        "guards": f"SELECT group_concat(name, ' ') FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN {_OURS}",
    },
    "postgresql": {
        "version": "SHOW server_version",
        "synchronous_commit": "SHOW synchronous_commit",
        "fsync": "SHOW fsync",
        "full_page_writes": "SHOW full_page_writes",
        "form": "SELECT form FROM pdca_head",
        # Those that are switched off guard nothing. A rule can do what a trigger can.
        "guards": "SELECT string_agg(name, ' ') FROM ("
        f"SELECT tgname AS name FROM pg_trigger JOIN pg_class ON tgrelid = pg_class.oid {_PLACE} AND NOT tgisinternal AND tgenabled IN ('O', 'A')"
        f" UNION ALL SELECT rulename FROM pg_rules WHERE schemaname = current_schema() AND tablename IN {_OURS}) AS found",
        # One line for each right beyond `RIGHTS`: table, right, role.
        "rights": "SELECT string_agg(relname || ' ' || wider || ' ' || CASE role WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(role)) END,"
        " chr(10) ORDER BY relname, role, wider) FROM (SELECT relname, relowner, (aclexplode(relacl)).grantee AS role,"
        f" (aclexplode(relacl)).privilege_type AS wider FROM pg_class {_PLACE}) AS given"
        " WHERE role <> relowner AND wider <> 'SELECT' AND (wider <> 'INSERT' OR relname = 'pdca_head')",
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
