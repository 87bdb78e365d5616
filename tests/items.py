"""The table of docs/items.md: what the sources describe, and what carries it. python -m tests.items writes it from docs/items.yaml."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from pdca.documents import KINDS
from pdca.ledgers import ledgers
from pdca.pack import Pack

DOCS = Path(__file__).parent.parent / "docs"
SOURCE, TABLE = DOCS / "items.yaml", DOCS / "items.md"
CARRIERS = {
    "procedure": "程序",
    "ledger": "台账",
    "obligation": "周期性任务",
    "score": "评分",
    "document": "文书",
    "feature": "功能",
}
RUNS = {
    "procedure": "pdca show {}", "ledger": "pdca ledger {}", "obligation": "pdca due --all", "score": "pdca score {}",
}  # fmt: skip
DOCUMENTS = {
    "plan-document": "GZ-2026-1", "flow-poster": "member-development-five-ones", "handbook": "village-standard-work", "inspection-bulletin": "JD-2026-1",
    "rectification-notice": "ZG-2026-1", "responsibility-contract": "MB-2026-1", "debrief-report": "SZ-2026-1", "self-check-report": "ZC-2026-1",
    "survey-report": "ZC-2026-2", "summary-report": "GP-2026-1", "disclosure-board": "GK-2026-1", "member-doorplate": "BZ-2026-1",
    "form": "member-development-five-ones",
}  # fmt: skip
"""What each document is made of in the sample township; the walkthrough is no file."""
HEAD = """# What the sources describe, and what carries it

The five source documents describe 275 things. Each of those that software can do has at least one carrier here, and every procedure, ledger, obligation,
score and document of this library carries at least one of them; what is no matter of software says why. This page is written by `python -m tests.items` from
[items.yaml](items.yaml) and checked by `tests/test_items.py`, which also runs every carrier on the sample township (`pdca simulate` makes its store).

| item | name | carried by |
| --- | --- | --- |
"""


@cache
def written() -> Mapping[str, Any]:
    """Return what docs/items.yaml says."""
    found: Mapping[str, Any] = yaml.safe_load(SOURCE.read_text("utf-8"))
    return found


def carriers(item: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield what carries *item*: kind and id."""
    for kind in CARRIERS:
        yield from ((kind, name) for name in item.get(kind, ()))


def titles(pack: Pack) -> Mapping[tuple[str, str], str]:
    """Return the titles of everything that can carry an item, by kind and id."""
    found = {("procedure", one.id): one.title for one in pack.procedures()}
    found |= {("ledger", name): one.title for name, one in ledgers(pack.procedures(), pack.ledgers).items()}
    found |= {("obligation", one.id): one.title for one in pack.obligations}
    found |= {("score", one.id): one.title for one in pack.scores}
    found |= {("document", name): one.title.zh for name, one in KINDS.items()}
    return found | {("feature", one["feature"]): one["title"] for one in written()["features"]}


def command(kind: str, name: str) -> str:
    """Return the command that shows a carrier at work."""
    if kind == "feature":
        said = next(one["run"] for one in written()["features"] if one["feature"] == name)
        return " ".join(["pdca", *said])
    if kind == "document":
        return f"pdca document {name} {DOCUMENTS[name]} {name}.html" if name in DOCUMENTS else "pdca walk major-decision-eight-steps"
    return RUNS[kind].format(name)


def table(pack: Pack) -> str:
    """Return the page."""
    known = titles(pack)
    lines = [_line(item, known) for item in written()["items"]]
    return HEAD + "\n".join(lines) + "\n"


def _line(item: Mapping[str, Any], known: Mapping[tuple[str, str], str]) -> str:
    told = [
        f"{CARRIERS[kind]} {known.get((kind, name), name)} `{command(kind, name)}`"
        for kind, name in carriers(item)
    ]
    said = "；".join(told) or f"—（{item['not_software']}）"
    return f"| {item['item']} | {item['name']} | {said} |"


if __name__ == "__main__":
    TABLE.write_text(table(Pack.open()), "utf-8")
