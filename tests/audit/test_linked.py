"""What records pin of other cases: an audit compares it with the log, whoever wrote the record."""

from datetime import date

import pytest
from attrs import evolve

from pdca.acts import Predecessor, genesis
from pdca.audit import Auditor, Parameters
from pdca.examples import goal
from pdca.form import leaf_of

DAY = date(2026, 3, 2)
ASKS = "{other: {case: 关联事项, optional: yes}}"
OLD = Predecessor(log="example", size=5, root="1" * 64, note="")


@pytest.fixture
def desk(kit):
    """Return a desk with A at ``first``, which may pin a case, and B at ``second``."""
    return opened(kit, kit.desk(kit.pack(first_asks=ASKS), day=DAY))


def opened(kit, desk):
    for case in ("A", "B"):
        desk.office.open("trial", case=case, about="一件事", plan=goal(DAY), by=[kit.clerk])
    desk.office.record("B", "first.done", by=[kit.clerk])
    return desk


def pin(desk, at=1, state="second", **changes):
    """Return what a record pins of B after its record *at*."""
    record = next(iter(desk.office.trail.records("B", at)))
    return {"case": "B", "seq": at, "digest": leaf_of(record).hex(), "state": state, **changes}


def written(kit, desk, other):
    """Write into the trail, past the office, that ``first`` of A is done and pins *other*."""
    claim = next(iter(desk.office.trail.records("B", 1))).claim
    desk.office.trail.append([evolve(claim, case="A", facts={"other": other})])


def audited(desk):
    found = Auditor(desk.office.trail, Parameters(), "pdca test").run().findings
    return [one for one in found if one.rule == "case.linked"]


@pytest.mark.parametrize(("at", "state"), [(0, "first"), (1, "second")])
def test_true_pin(kit, desk, at, state):
    """A case that stood as is said, then or at an earlier record, is no finding."""
    written(kit, desk, pin(desk, at, state))
    assert audited(desk) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"case": "C"}, "账里没有所写的“C”第1号记录"),
        ({"digest": "00" * 32}, "账里没有所写的“B”第1号记录"),
        ({"state": "completed"}, "所写的是“completed”"),
    ],
)
def test_false_pin(kit, desk, change, said):
    """What the log does not bear out is a nonconformity of the record that says it, with the remedy of the office."""
    written(kit, desk, pin(desk, **change))
    (only,) = audited(desk)
    assert (only.kind, only.case, only.seq, only.act) == ("nonconformity", "A", 1, "first.done")
    assert said in only.actual.zh
    assert "编号" in only.remedy.zh


def test_pin_of_what_came_later(kit, desk):
    """A record that came after the one that pins it could not have been seen: the log did not hold it."""
    twin = opened(kit, kit.desk(desk.office.pack, day=DAY))
    second = evolve(next(iter(desk.office.trail.records("B", 1))).claim, step="second")
    written(kit, twin, pin(twin))
    twin.office.trail.append([second])
    foretold = pin(twin, 2, "third")
    written(kit, desk, foretold)
    desk.office.trail.append([second])
    assert pin(desk, 2, "third") == foretold
    (only,) = audited(desk)
    assert "账里没有所写的“B”第2号记录" in only.actual.zh


def test_case_of_the_log_before(kit):
    """In a log that continues another, a case that lies in the earlier one is noted."""
    desk = kit.desk(kit.pack(first_asks=ASKS), day=DAY)
    desk.office.trail.append([genesis(OLD, DAY.isoformat(), [kit.boss], "换账")])
    opened(kit, desk)
    written(kit, desk, pin(desk, case="C"))
    assert [one.kind for one in audited(desk)] == ["note"]
