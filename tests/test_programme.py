"""The inspection programme: a draw that anyone can repeat, and checklists that are the procedures' own rules."""

import json
from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from pdca.organisation import Unit
from pdca.pages import Page
from pdca.procedure import Force
from pdca.programme import Tier, checklist, draw
from tests.cli.test_exporting import Shell

DAY = date(2026, 6, 1)
EAST = "example-province/example-city/example-county/example-town/east"


def paged(case, *, state="work"):
    return Page(
        case=case, procedure="p", edition="1", place="镇/村", about=None, state=state, opened=DAY, entered=DAY, end=(0, ""), written=(), said={}
    )  # fmt: skip


cases = st.lists(st.sampled_from("ABCDEFGHIJ"), unique=True, min_size=1)


@given(cases=cases, seed=st.text(max_size=8), share=st.fractions(0, 1))
def test_same_seed_same_cases(cases, seed, share):
    """The same seed draws the same cases, whatever the order in which they are told, and as many as the share says."""
    take = {Tier.SECOND: share}
    one = draw(map(paged, cases), (), seed, take)
    other = draw(map(paged, reversed(cases)), (), seed, take)
    assert one == other
    assert len(one.drawn) == -(-len(cases) * share // 1)


@given(cases=cases, few=st.integers(0, 4), more=st.integers(0, 4))
def test_more_keeps_fewer(cases, few, more):
    """Who draws more keeps what fewer would have drawn, so nobody can swap a case by asking again."""
    small = draw(map(paged, cases), (), "种子", {Tier.SECOND: few}).drawn
    large = draw(map(paged, cases), (), "种子", {Tier.SECOND: few + more}).drawn
    assert large[: len(small)] == small


def test_another_seed_another_draw():
    """Another seed draws otherwise."""
    drawn = {
        tuple(one.case for one in draw(map(paged, "ABCDEFGHIJ"), (), seed, {Tier.SECOND: 3}).drawn)
        for seed in "abcdef"
    }
    assert len(drawn) > 3


def test_tiers():
    """Overdue comes first, then what is under way, then what is over; a tier not asked for is left out but counted."""
    pages = [paged("A"), paged("B"), paged("C", state="completed")]
    found = draw(pages, {"B"}, "x", {Tier.FIRST: None, Tier.THIRD: Fraction(1, 5)})
    assert [(one.case, one.tier) for one in found.drawn] == [("B", Tier.FIRST), ("C", Tier.THIRD)]
    assert found.there == {Tier.FIRST: 1, Tier.SECOND: 1, Tier.THIRD: 1}


def test_checklist_is_the_rules(kit):
    """Every rule that must be kept and every deadline is one line, with its number and article; nothing else is."""
    bench = kit.bench("affairs-disclosure", "2018")
    checks = list(checklist(bench, DAY))
    rules = [guard.id for _, guard in bench.procedure.guards() if guard.force in (Force.MUST, Force.DEADLINE)]
    assert [one.guard for one in checks if not one.guard.endswith(".papers")] == rules
    assert all(one.standard.zh and one.item.zh for one in checks)
    assert any("《" in one.standard.zh for one in checks)


def test_unknown_share_refused():
    """A share that is none is refused with what it should look like."""
    shell = Shell()
    assert shell("programme", "--seed", "x", "--second", "5/1") == 2
    assert "1/5" in shell.err


@pytest.mark.parametrize("language", ["zh", "en"])
def test_command(kit, tmp_path, monkeypatch, language):
    """`pdca programme` draws, lists what to check, and writes what an inspection's plan asks."""
    monkeypatch.chdir(tmp_path)
    desk = kit.desk(day=DAY)
    east = Unit(id="east", kind="branch", title="东村党支部", since=DAY, place=EAST)
    desk.office.organise([east], by=[kit.boss], reason="启用")
    for number in range(4):
        run = kit.begin("satisfaction-survey", "2015", DAY, place=EAST)()
        desk.play([(evolve(claim, case=f"M-{number}"), today) for claim, today in run.made])
    with (tmp_path / "trail.jsonl").open("wb") as stream:
        desk.office.trail.export(stream)
    shell = Shell()
    assert shell("import", "trail.jsonl") == 0
    words = [
        "programme",
        "--seed",
        "2026年第三期",
        "--second",
        "1/2",
        "--first",
        "1/2",
        "--entry",
        "plan.json",
    ]
    assert shell(*words, "--json", "--lang", language) == 0
    answer = json.loads(shell.out)
    assert sum(answer["there"].values()) == 4
    assert len(answer["drawn"]) == 2
    facts = json.loads((tmp_path / "plan.json").read_text("utf-8"))["facts"]
    assert {"targets", "sample", "checklist"} == set(facts)
    assert len({one["item"] for one in facts["checklist"]}) == len(facts["checklist"])
    assert shell(*words, "--lang", language) == 0
    assert ("检查清单" if language == "zh" else "Checklist") in shell.out
    assert "东村党支部" in shell.out
