"""Extracts: what a review takes from the ledgers is computed, pinned, and the same for whoever computes it again."""

import json
from datetime import UTC, date, datetime
from io import StringIO

import pytest
from attrs import evolve

from pdca.casebook import Casebook
from pdca.cli import main
from pdca.cli.acting import pinned_case
from pdca.extracts import gathered
from pdca.form import leaf_of
from pdca.record import Kind
from tests.cli.test_exporting import Shell

FIRST, LATER = date(2026, 6, 1), date(2026, 12, 7)


def played(kit, desk, run, case):
    """Record *run* as *case*."""
    desk.play([(evolve(claim, case=case), today) for claim, today in run.made])


@pytest.fixture(scope="module")
def told(kit):
    """Return a desk with a survey, a review that decided two things, a case opened for one, and a second review under way."""
    desk = kit.desk(day=FIRST)
    survey = kit.begin("satisfaction-survey", "2015", date(2026, 3, 2))()
    assert survey.reach("completed")
    desk.day = date(2026, 3, 2)
    played(kit, desk, survey, "M-1")
    first = kit.begin("management-review", "2015", FIRST)()
    assert first.reach("track")
    played(kit, desk, first, "P-1")
    owed = next(one for one in desk.office.followups("P-1") if one.procedure == "problem-rectification")
    record = next(iter(desk.office.trail.records("P-1", owed.seq)))
    origin = {"case": "P-1", "seq": owed.seq, "digest": leaf_of(record).hex(), "line": owed.line}
    opened = kit.begin("problem-rectification", "2014", desk.day)()
    claim, today = opened.made[0]
    desk.play(
        [
            (
                evolve(
                    claim, case="Z-1", facts={**claim.facts, "about": owed.gives["about"], "origin": origin}
                ),
                today,
            )
        ]
    )
    later = kit.begin("special-inspection", "2024", date(2026, 7, 6))()
    played(kit, desk, later, "J-1")
    period = {"from": "2026-01-01", "to": "2026-06-30"}
    head = pinned_case(desk.office, "P-1")
    facts = {"period": period, "first": "no", "previous": head, "last_on": "2026-06-01"}
    second = kit.begin("management-review", "2015", LATER)({"schedule.done": kit.wanted(facts=facts)})
    assert second.reach("gather"), second.refused
    played(kit, desk, second, "P-2")
    return desk


def items(desk):
    """Return the extracts of the second review, by id (nothing: what became of earlier outputs)."""
    history = desk.office.history("P-2")
    found = gathered(Casebook(desk.office), history, history.procedure.by_id["gather"], LATER)
    return {one.id: one for one in found}


def test_every_input_of_the_standard(told):
    """Every input that the standard names is computed; what nothing is on record of says so, and none is left blank."""
    found = items(told)
    values = {name: one.value(99) for name, one in found.items() if name}
    assert set(values) == set(told.office.history("P-2").procedure.choices["review_inputs"])
    assert {tuple(sorted({"filled", "none"} & set(value))) for value in values.values()} == {
        ("filled",),
        ("none",),
    }
    assert values["satisfaction"]["filled"] == "yes"
    assert values["satisfaction"]["ledgers"][0]["lines"] == 1


def test_period(told):
    """A case that was over before the period, or began after it, is not counted."""
    satisfaction = items(told)["satisfaction"]
    (look,) = [one for one in satisfaction.looks if one.ledger == "satisfaction-ledger"]
    assert (look.lines, look.cases, look.ended) == (1, 1, 1)
    audits = items(told)["audits"]
    assert [(look.ledger, look.lines) for look in audits.looks] == [("inspection-ledger", 0)]
    assert audits.empty


def test_earlier_outputs_come_back(told):
    """What the last review decided comes back with the case that was opened for it, or without one."""
    earlier = items(told)[""]
    cases = {one.owed.procedure: one.page.case if one.page else None for one in earlier.outputs}
    assert cases == {
        "problem-rectification": "Z-1",
        "major-decision-eight-steps": None,
        "objective-responsibility": None,
    }
    assert {key: earlier.value(9)[key] for key in ("case", "outputs", "opened", "ended", "filled")} == {
        "case": "P-1", "outputs": 3, "opened": 1, "ended": 0, "filled": "yes",
    }  # fmt: skip


def test_complete_by_computation(told, kit):
    """The judge takes what was computed: no input of the standard is blank."""
    facts: dict = {"inputs": {}}
    for name, one in items(told).items():
        value = one.value(told.office.trail.head().size)
        facts = (
            {**facts, "inputs": {**facts["inputs"], name: value}} if name else {**facts, "follow_up": value}
        )
    claim = told.office.act("P-2", "gather.done", by=(), facts=facts)
    refused = {one.guard for one in told.office.check(claim).refusals}
    assert refused.isdisjoint({"gather.complete", "gather.three", "gather.returned", "gather.facts"})
    blank = evolve(claim, facts={**facts, "inputs": {**facts["inputs"], "audits": {}}})
    assert "gather.complete" in {one.guard for one in told.office.check(blank).refusals}


def test_same_for_another_process(told, kit):
    """Who imports the trail computes the same digests; one record more in a ledger changes its digest and no other."""
    other = kit.desk(day=LATER)
    for record in told.office.trail.records():
        if record.claim.kind is not Kind.LOG:
            other.office.trail.append([record.claim])
    for text in kit.library.pinned_texts():
        other.office.trail.put_text(text)
    assert {name: one.value(1) for name, one in items(other).items()} == {
        name: one.value(1) for name, one in items(told).items()
    }
    run = kit.begin("special-inspection", "2024", date(2026, 5, 4))()
    other.office.trail.append([evolve(run.made[0][0], case="J-2", texts=kit.library.digest)])
    changed = {
        (name, now.ledger)
        for name, one in items(other).items()
        for was, now in zip(items(told)[name].looks, one.looks, strict=True)
        if was.digest != now.digest
    }
    assert {ledger for _, ledger in changed} == {"inspection-ledger"}


def test_command(told, tmp_path, monkeypatch):
    """`pdca review` shows the pack, writes what to record, and writes page and workbook with the same tables."""
    monkeypatch.chdir(tmp_path)
    with (tmp_path / "trail.jsonl").open("wb") as stream:
        told.office.trail.export(stream)
    shell = Shell()
    assert shell("import", "trail.jsonl") == 0
    assert (
        shell(
            "review",
            "P-2",
            "--entry",
            "gather.json",
            "--out",
            "pack.html",
            "--out",
            "pack.xlsx",
            "--out",
            "pack.json",
        )
        == 0
    ), shell.err
    assert "上次评审（P-1）的输出" in shell.out
    assert "pdca record P-2 gather.done --file gather.json" in shell.out.replace("\n", "")
    entry = json.loads((tmp_path / "gather.json").read_text("utf-8"))
    assert set(entry["facts"]) == {"follow_up", "inputs"}
    page = (tmp_path / "pack.html").read_text("utf-8")
    assert "满意度测评台账" in page
    assert "<script" not in page
    assert (tmp_path / "pack.xlsx").read_bytes()[:2] == b"PK"
    assert shell("review", "P-2", "--out", "pack.doc") == 2
    assert "应以 .html、.xlsx、.json 结尾" in shell.err
    assert shell("review", "Z-1") == 2
    assert "不从台账摘取" in shell.err
    assert shell("review", "P-2", "--lang", "en", "--json") == 0
    assert json.loads(shell.out)["outputs"][1]["case"] == "not opened"
    assert shell("review", "P-2", "--lang", "en") == 0
    assert "opportunities for" in shell.out
    assert "改进的机会" not in shell.out


def test_a_walk_computes_them(told, tmp_path, monkeypatch):
    """A walk asks nobody for what ledgers know: it computes the inputs, says so, keeps them after a refusal, and records them."""
    monkeypatch.chdir(tmp_path)
    with (tmp_path / "trail.jsonl").open("wb") as stream:
        told.office.trail.export(stream)
    assert Shell()("import", "trail.jsonl") == 0
    lines = iter(["1", "2026-12-01", "", "", "1", LATER.isoformat(), "", "", "退出"])
    monkeypatch.setattr("pdca.cli.walking.typed_line", lambda: next(lines))
    out = StringIO()
    assert main(["walk", "P-2"], clock=lambda: datetime(2026, 12, 7, 4, tzinfo=UTC), out=out) == 0
    assert "“评审输入”由台账算出，不用填" in out.getvalue()
    assert "不予登记" in out.getvalue()
    assert "汇集输入 · 输入齐备  → 待评审" in out.getvalue()
