"""No output of a command shows a value that the vault keeps: one log of real procedures, every way out of it."""

import os
import re
import zipfile
from datetime import UTC, datetime, timedelta

import pytest
from attrs import evolve

from pdca.facts import sealed_as
from pdca.history import History
from pdca.office import Office
from pdca.rehearsal import Rehearsal
from pdca.sealing import Safe
from pdca.stores import open_store, open_vault
from pdca.trail import Trail
from tests.cli.conftest import Shell

DAY = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)
SECRETS = {"phone": "13912345678", "address": "海东市密语街七十七号", "health": "秘闻丁巳家中重病"}
CASES = {"M-1": "mobile-member-contact", "H-1": "pair-assistance", "D-1": "secretary-debrief"}
OUTPUTS = (
    ("next", "M-1"), ("next", "H-1"), ("trail", "M-1"), ("trail", "H-1", "--json"), ("replay",), ("replay", "--json"),
    ("due", "--all"), ("due", "--all", "--ics", "out/due.ics"), ("due", "--all", "--json"), ("list", "--cases", "--json"),
    ("programme", "--seed", "x", "--first", "all", "--second", "all", "--third", "all", "--entry", "out/programme.json"),
    ("ledger", "mobile-member-ledger", "--cache", "kept"), ("ledger", "assistance-ledger", "--json", "--cache", "kept"),
    ("ledger", "mobile-member-ledger", "--why", "1/1"), ("ledger", "mobile-member-ledger", "--why", "1/联系方式"), ("ledger", "assistance-ledger", "--why", "1/1", "--json"),
    ("audit", "--out", "out/a.html", "--out", "out/a.xlsx", "--out", "out/a.json"),
    ("document", "plan-document", "H-1", "out/plan.html"), ("document", "plan-document", "M-1", "out/plan.docx"),
    ("document", "debrief-report", "D-1", "out/report.html"),
    ("review", "R-1", "--out", "out/review.html", "--out", "out/review.json"),
    ("export", "out/t.jsonl"), ("export", "out/t.xes", "--as", "xes"), ("export", "out/t.ocel", "--as", "ocel"),
    ("export", "out/t.csv", "--as", "csv"), ("export", "out/t.ndjson", "--as", "ndjson"),
    ("archive", "M-1", "out/m.zip"), ("archive", "H-1", "out/h"), ("verify",), ("vault", "check"), ("doctor",),
)  # fmt: skip
"""What is asked of the log, each once."""


def said(fact, value):
    """Return *value* of *fact* with a secret in it, where the fact is personal."""
    kind = sealed_as(fact)
    if fact.type in ("text", "account"):
        return SECRETS.get(kind, value)
    return value


@pytest.fixture(scope="module")
def log(kit, tmp_path_factory):
    """Return the folder of a log of real cases, whose personal facts are secrets and lie in the vault beside it."""
    folder, now = tmp_path_factory.mktemp("leaks"), [DAY]
    (folder / "out").mkdir()
    store = open_store(str(folder / "pdca.db"))
    trail = Trail(store, lambda: now[0], "leaks.example/log")
    safe = Safe(vault=open_vault(str(folder / "pdca.db.vault")), draw=os.urandom)
    office = Office(trail, kit.library, lambda: now[0], safe=safe)
    for case, name in {**CASES, "R-1": "management-review"}.items():
        procedure = kit.library.procedure(name)
        bench = kit.bench(procedure.id, procedure.edition)
        run = Rehearsal(bench=bench, history=History(case=case, procedure=procedure))
        assert run.open(DAY.date(), case=case).allowed
        if case in CASES:
            run.reach("completed")
        for claim, today in run.made:
            now[0] = max(now[0] + timedelta(seconds=1), datetime(today.year, today.month, today.day, 4, tzinfo=UTC))
            act = bench.acts.get(claim.label)
            asks = {fact.id: fact for fact in (act.asks if act else ())} | {"about": procedure.about}
            facts = {key: said(asks[key], value) if key in asks else value for key, value in claim.facts.items()}
            office.submit(evolve(claim, texts="", facts=facts))
    kept = {one.value if isinstance(one.value, str) else str(one.value) for one in safe.vault.every()}
    assert not [secret for secret in SECRETS.values() if not any(secret in one for one in kept)]
    store.close()
    safe.vault.close()
    return folder


@pytest.fixture
def shell(log, monkeypatch):
    monkeypatch.chdir(log)
    monkeypatch.setenv("COLUMNS", "500")
    return Shell(log)


def written(folder):
    """Yield the bytes of every file in *folder*, packed ones unpacked, but those of law and procedures."""
    for path in folder.rglob("*"):
        if path.is_file() and zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                yield from ((f"{path.name}!{name}", archive.read(name)) for name in archive.namelist())
        elif path.is_file():
            yield str(path), path.read_bytes()


@pytest.mark.row("J5", "J6")
@pytest.mark.parametrize("words", OUTPUTS, ids=lambda words: " ".join(words)[:50])
def test_no_secret_comes_out(shell, log, words):
    """Neither what a command prints nor what it writes holds a phone number, an address or an illness."""
    shell(*words)
    assert shell.code in (0, 1), shell.err
    found = [("printed", (shell.out + shell.err).encode()), *written(log / "out")]
    found += written(log / "kept") if (log / "kept").exists() else []
    assert not [
        (name, secret)
        for name, data in found
        for secret in SECRETS.values()
        if re.search(re.escape(secret.encode()), data) or ascii(secret)[1:-1].encode() in data
    ]
