"""One of two clerks in processes of their own who write into the same trail at the same moment.

Usage: rival.py DATABASE PACK; PACK is a JSON file of the pack's texts. A line on the standard input starts it; it
answers with one JSON object.
"""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from pdca.errors import ConflictError, PdcaError
from pdca.office import Office
from pdca.pack import Pack
from pdca.record import Actor, Claim, Kind
from pdca.stores import open_store
from pdca.trail import Trail

ROUNDS = 15
CLERK = Actor(person="p-clerk", role="clerk")
CLAIM = Claim(case="contested", kind=Kind.OUTCOME, occurred="2026-03-02", by=(CLERK,), step="s", outcome="o")


def main(database: str, pack: str) -> None:
    """Say that everything is loaded, wait, write, and tell what came of it."""
    texts = json.loads(Path(pack).read_text(encoding="utf-8"))
    trail = Trail(open_store(database), _noon, "example")
    office = Office(
        trail=trail, pack=Pack.of({path: text.encode() for path, text in texts.items()}), clock=_noon
    )
    print("ready", flush=True)  # noqa: T201
    sys.stdin.readline()
    answer = {"step": _step(office), "won": _won(trail), "leaves": _leaves(trail)}
    print(json.dumps(answer), flush=True)  # noqa: T201


def _noon() -> datetime:
    return datetime(2026, 3, 2, 4, tzinfo=UTC)


def _step(office: Office) -> str:
    """Record the step that the other clerk records too."""
    try:
        return office.record("A", "first.done", by=[CLERK]).state
    except PdcaError as error:
        return error.code


def _won(trail: Trail) -> list[int]:
    """Return the places in a case that this clerk got, each wanted by both."""
    won = []
    for seq in range(ROUNDS):
        try:
            trail.append([CLAIM], expected=seq)
        except ConflictError:
            continue
        won.append(seq)
    return won


def _leaves(trail: Trail) -> list[str]:
    """Return the receipts of requests that both clerks make under the same keys."""
    return [trail.append([CLAIM], idem=f"key {number}")[0].leaf for number in range(ROUNDS)]


if __name__ == "__main__":
    main(*sys.argv[1:])
