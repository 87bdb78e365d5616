"""What a record says of other cases: the office takes no pin that the log does not bear out."""

from datetime import date

import pytest

from pdca.acts import Predecessor, genesis
from pdca.cli.acting import act_claim
from pdca.cli.entries import Entry
from pdca.examples import goal
from pdca.form import leaf_of
from pdca.office import RefusedError

DAY = date(2026, 3, 2)
ASKS = "{other: {case: 关联事项, optional: yes}, lines: {rows: 清单, key: what, optional: yes, each: {what: {text: 内容}, item: {case: 立项的事项}}}}"


@pytest.fixture
def desk(kit):
    """Return a desk with the cases A (at ``first``) and B (at ``second``); ``first.done`` may pin another case."""
    desk = kit.desk(kit.pack(first_asks=ASKS), day=DAY)
    for case in ("A", "B"):
        desk.office.open("trial", case=case, about="一件事", plan=goal(DAY), by=[kit.clerk])
    desk.office.record("B", "first.done", by=[kit.clerk])
    return desk


def pinned(desk, at=1, **changes):
    """Return what a record pins of B after its record *at*."""
    record = next(iter(desk.office.trail.records("B", at)))
    state = ("first", "second")[at]
    return {"case": "B", "seq": at, "digest": leaf_of(record).hex(), "state": state, **changes}


def refused(kit, desk, facts):
    """Return the only judgement by which ``first.done`` of A is refused; nothing was written."""
    size = desk.office.trail.head().size
    with pytest.raises(RefusedError) as caught:
        desk.office.record("A", "first.done", by=[kit.clerk], facts=facts)
    (only,) = caught.value.verdict.refusals
    assert desk.office.trail.head().size == size
    return only


@pytest.mark.parametrize("at", [0, 1])
def test_true_pin(kit, desk, at):
    """A case is pinned as it stands, or as it stood after an earlier record."""
    assert desk.office.record(
        "A", "first.done", by=[kit.clerk], facts={"other": pinned(desk, at)}
    ).verdict.allowed


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"case": "C"}, "账里没有所写的“C”第1号记录"),
        ({"case": "@log"}, "账里没有所写的“@log”第1号记录"),
        ({"seq": 0}, "账里没有所写的“B”第0号记录"),
        ({"seq": 7}, "账里没有所写的“B”第7号记录"),
        ({"digest": "00" * 32}, "账里没有所写的“B”第1号记录"),
        ({"state": "completed"}, "到“B”第1号记录，事项处于“再办”（second），所写的是“completed”"),
        ({"state": ""}, "没有写明到“B”哪一号记录、它的摘要和状态"),
        ({"case": "A"}, "写的是本事项自己"),
    ],
)  # fmt: skip
def test_false_pin(kit, desk, change, said):
    """What is not so of another case is refused, and the refusal names the fact and what the log says."""
    only = refused(kit, desk, {"other": pinned(desk, **change)})
    assert (only.guard, only.title.zh, only.actual.zh, only.missing) == (
        "case.linked",
        "关联事项",
        said,
        ("other",),
    )


def test_false_pin_in_lines(kit, desk):
    """The lines of a list are held to the log like a fact of their own."""
    only = refused(kit, desk, {"lines": [{"what": "甲", "item": pinned(desk)}, {"what": "乙", "item": pinned(desk, state="third")}]})  # fmt: skip
    assert (only.guard, only.missing) == ("case.linked", ("lines[1].item",))


def test_false_pin_in_a_correction(kit, desk):
    """A correction cannot put in what would have been refused."""
    desk.office.record("A", "first.done", by=[kit.clerk], facts={"other": pinned(desk)})
    with pytest.raises(RefusedError) as caught:
        desk.office.correct("A", 1, by=[kit.boss], reason="写错", facts={"other": pinned(desk, case="C")})
    assert "case.linked" in [one.guard for one in caught.value.verdict.refusals]


def test_case_of_the_log_before(kit, desk):
    """In a log that continues another, a case that lies in the earlier one is noted, not refused."""
    other = kit.desk(desk.pack, day=DAY)
    old = Predecessor(log="example", size=5, root="1" * 64, note="")
    other.office.trail.append([genesis(old, DAY.isoformat(), [kit.boss], "换账")])
    other.office.open("trial", case="A", about="一件事", plan=goal(DAY), by=[kit.clerk])
    done = other.office.record("A", "first.done", by=[kit.clerk], facts={"other": pinned(desk)})
    assert [(one.guard, one.refuses) for one in done.verdict.notes] == [("case.linked", False)]


def test_number_alone(kit, desk):
    """At the command line a case is named by its number, also in the lines of a list, and pinned as it stands."""
    said = Entry(
        facts={"other": "B", "lines": [{"what": "甲", "item": "B"}]}, by=(kit.clerk,), day=DAY.isoformat()
    )
    facts = act_claim(desk.office, "A", "first.done", said).facts
    assert (facts["other"], facts["lines"]) == (pinned(desk), [{"what": "甲", "item": pinned(desk)}])
