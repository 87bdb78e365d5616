"""The burden: what procedures ask of people, on whose account, and what nobody may demand."""

import json

import pytest
from attrs import evolve

from pdca.burden import Ground, Kind, burden, intrusive
from tests.cli.test_exporting import Shell

TWICE = {
    "asks": "{name: {text: 姓名}, own: {text: 自定内容, local: yes}}",
    "third": "asks: {again: {text: 姓名}}",
}


def grounds(found):
    return {item.title: item.ground for item in found.items if item.kind is Kind.FACT}


def weighed(kit, **parts):
    trial = kit.trial(**parts)
    return burden(trial.bench.procedure, trial.bench.book.law)


def test_grounds(kit):
    """What is marked local is the township's own; what another step asks under the same name is asked twice."""
    found = weighed(kit, **TWICE)
    titles = [
        (item.step, item.title, item.ground) for item in found.items if item.title in ("姓名", "自定内容")
    ]
    assert ("second", "自定内容", Ground.LOCAL) in titles
    assert ("third", "姓名", Ground.DUPLICATE) in titles
    assert found.count(Kind.FACT, Ground.DUPLICATE) == 1


def test_prefilled_is_no_duplicate(kit):
    """What is prefilled from an earlier step costs nobody anything."""
    found = weighed(kit, **{**TWICE, "third": "asks: {again: {text: 姓名, from: second.name}}"})
    assert grounds(found)["姓名"] is Ground.PREFILLED
    assert found.count(Kind.FACT, Ground.DUPLICATE) == 0


def test_signatures(kit):
    """Every signature on a paper counts beside the paper."""
    found = weighed(kit, papers="[{paper: 申请书, signed_by: [clerk, boss]}]")
    assert found.count(Kind.PAPER) == 1
    assert [item.title for item in found.items if item.kind is Kind.SIGNATURE] == [
        "申请书·clerk",
        "申请书·boss",
    ]


@pytest.mark.parametrize(
    ("title", "word"),
    [
        ("现场照片", "照片"),
        ("支部排名", "排名"),
        ("签到表", ""),
        ("扫码签到", "扫码"),
        ("是否不要求打卡", ""),
    ],
)
def test_intrusive(title, word):
    """Photographs, locations, check-ins and rankings are found by their names; a sign-in sheet is none."""
    assert intrusive(title) == word


def test_intrusive_may_be_offered(kit):
    """What may be left out is not demanded."""
    demanded = weighed(kit, asks="{shot: {text: 现场照片}}")
    offered = weighed(kit, asks="{shot: {text: 现场照片, optional: yes}}")
    assert [item.intrusive for item in demanded.intrusive()] == ["照片"]
    assert offered.intrusive() == ()


def test_interruptions_count_once(kit):
    """An interruption that may happen in many steps is asked for once; what holds in each step counts in each."""
    found = burden(kit.library.procedure("four-deliberations-two-disclosures"), kit.library.law)
    titles = [item.title for item in found.items if item.kind is Kind.FACT]
    assert titles.count("撤回理由") == 1
    assert titles.count("监督签字人") > 1


def test_library_demands_nothing_intrusive(kit):
    """No procedure of the library demands a photograph, a location, a check-in or a ranking."""
    found = [burden(one, kit.library.law) for one in kit.library.procedures()]
    assert [item for one in found for item in one.intrusive()] == []
    assert all(one.count(Kind.FACT) > 0 for one in found)


def test_every_fact_is_counted(kit):
    """No fact is counted on two grounds, and none is lost: as many as the texts declare, counted step by step."""
    procedure = kit.library.procedure("satisfaction-survey")
    found = burden(procedure, kit.library.law)
    declared = {
        (fact.place, "" if getattr(owner, "interrupts", False) else step.id)
        for step in procedure.steps
        for owner in (step, *step.parts, *step.outcomes)
        for fact in owner.asks
        if fact.place.file
    }
    assert found.count(Kind.FACT) == len(declared)
    assert evolve(found).items == found.items


def test_command():
    """`pdca burden` sums up every procedure, lists one, and answers programs."""
    shell = Shell()
    assert shell("burden") == 0
    assert "√ 没有把照片、定位、打卡、排名作为必填。" in shell.out
    assert shell("burden", "party-dues") == 0
    assert "上级规定" in shell.out
    assert shell("burden", "party-dues", "--json") == 0
    (found,) = json.loads(shell.out)["burden"]
    assert sum(found["counts"]["fact"].values()) == len(
        [one for one in found["items"] if one["kind"] == "fact"]
    )
    assert shell("burden", "party-dues", "--lang", "en") == 0
    assert "monthly dues" in shell.out
    assert "月缴额" not in shell.out
    assert shell("burden", "--lang", "en") == 0
    assert "asked twice" in shell.out.replace("\n", " ")
