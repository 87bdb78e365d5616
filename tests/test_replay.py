"""Replay: every record judged again from the trail alone, and what an audit lists."""

from datetime import date
from io import BytesIO

import pytest
from attrs import evolve

from pdca.errors import TrailError
from pdca.examples import goal
from pdca.record import Claim, Kind
from pdca.replay import Replay, UnplacedRecordError, day_of, replay
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail

DAY = date(2026, 3, 2)
PARTS = {
    "limits": {"x.few": "at most 3 sites", "x.soon": "at most 10 days", "general.late_entry": "at most 30 days"},
    "asks": "{n: {count: 数}}",
    "guards": "[{guard: few, counts: {of: n, limit: x.few}, force: should, concession: boss}, {guard: soon, within: {since: first.occurred, limit: x.soon}}]",
}  # fmt: skip


def opened(kit, desk, case="A", **more):
    desk.office.open(
        "trial", case=case, about=more.pop("about", "一件事"), plan=goal(desk.day), by=[kit.clerk], **more
    )


def run(desk):
    trail = desk.office.trail
    return replay(trail.records(), trail.text)


@pytest.fixture
def desk(kit):
    desk = kit.desk(kit.pack(**PARTS), day=DAY)
    opened(kit, desk)
    desk.office.record("A", "first.done", by=[kit.clerk])
    return desk


def findings(desk):
    return [(found.kind, found.seq, found.judgement.guard) for found in run(desk)["A"].findings()]


def test_nothing_else_needed(kit, desk):
    """A log exported and imported elsewhere replays to the same histories, without any other text."""
    desk.office.record("A", "second.passed", by=[kit.clerk], facts={"n": 1})
    stream = BytesIO()
    desk.office.trail.export(stream)
    copy = Trail(MemoryStore(), desk.now, "example")
    copy.import_(BytesIO(stream.getvalue()))
    assert replay(copy.records(), copy.text)["A"].history == desk.office.history("A")


def test_sound(kit, desk):
    """A case without fault has no findings."""
    desk.office.record("A", "second.passed", by=[kit.clerk], facts={"n": 1})
    assert findings(desk) == []


@pytest.mark.row("D4")
def test_late(kit, desk):
    """A deadline missed is late, one met on claim only is listed as such, one entered late is noted."""
    desk.day = date(2026, 3, 13)
    desk.office.record("A", "second.passed", by=[kit.clerk], facts={"n": 1})
    assert findings(desk) == [("late", 2, "second.soon")]


@pytest.mark.row("D4")
def test_on_claim(kit, desk):
    """A day claimed within the deadline and recorded after it is listed."""
    desk.day = date(2026, 4, 20)
    desk.office.record("A", "second.passed", by=[kit.clerk], facts={"n": 1}, occurred="2026-03-12", reason="停电")
    assert findings(desk) == [("note", 2, "case.entry"), ("on_claim", 2, "second.soon")]


def test_conceded(kit, desk):
    """An exception that was granted is listed."""
    desk.office.record(
        "A", "second.passed", by=[kit.clerk], facts={"n": 9}, concessions=(kit.concession("second.few"),)
    )
    assert findings(desk) == [("conceded", 2, "second.few")]


def forced(desk, claim):
    """Write *claim* into the trail past the judge, as a foreign system might."""
    desk.office.trail.append([evolve(claim, texts=desk.pack.digest)])


@pytest.mark.row("A16", "F9")
def test_nonconformity(kit, desk):
    """What was recorded although it was not allowed is found, and what lacked data is told apart."""
    forced(desk, desk.office.act("A", "second.passed", by=[kit.boss], facts={"n": 9}))
    assert findings(desk) == [("nonconformity", 2, "second.by"), ("nonconformity", 2, "second.few")]
    assert run(desk)["A"].history.state == "third"


def test_missing(kit, desk):
    """Missing facts are missing, not wrong."""
    forced(desk, desk.office.act("A", "second.passed", by=[kit.clerk]))
    assert findings(desk) == [("missing", 2, "second.facts"), ("missing", 2, "second.few")]


def test_missing_deadline(kit):
    """A deadline that cannot be judged is missing too."""
    desk = kit.desk(
        kit.pack(
            {"x.soon": "at most 10 days"},
            asks="{seen: {date: 收到, optional: yes}}",
            guards="[{guard: soon, within: {since: seen, limit: x.soon}}]",
        ),
        day=DAY,
    )
    opened(kit, desk)
    desk.office.record("A", "first.done", by=[kit.clerk])
    desk.office.record("A", "second.passed", by=[kit.clerk])
    assert findings(desk) == [("missing", 2, "second.soon")]


@pytest.mark.row("F9", "F10")
def test_out_of_turn(kit, desk):
    """A record out of turn is found and moves nothing."""
    forced(desk, desk.office.act("A", "third.done", by=[kit.clerk]))
    assert findings(desk) == [("nonconformity", 2, "case.sequence")]
    assert run(desk)["A"].history.state == "second"


def test_unsound_as_corrected(kit, desk):
    """What a correction showed to be not allowed is listed apart from the verdicts of the day."""
    desk.office.record("A", "second.passed", by=[kit.clerk], facts={"n": 1})
    desk.office.correct("A", 2, by=[kit.clerk], reason="数错了", facts={"n": 9})
    case = run(desk)["A"]
    assert list(case.findings()) == []
    (act,) = case.unsound
    assert (act.label, act.guards, act.title.zh, act.refused.zh) == ("second.passed", ("second.few",), "再办 · 通过", "second.few")


@pytest.mark.row("F10")
def test_never_opened(kit, desk):
    """A record of a case that was never opened cannot be placed."""
    forced(desk, evolve(desk.office.act("A", "second.passed", by=[kit.clerk]), case="B"))
    with pytest.raises(UnplacedRecordError) as caught:
        run(desk)
    assert caught.value.case == "B"


@pytest.mark.row("F6")
@pytest.mark.parametrize(("name", "edition"), [("nothing", "1"), ("trial", "9")])
def test_unknown_procedure(kit, desk, name, edition):
    """A case of a procedure that its texts do not hold cannot be placed."""
    forced(
        desk,
        Claim(
            case="B", kind=Kind.OPEN, occurred="2026-03-02", by=(kit.clerk,), procedure=name, edition=edition
        ),
    )
    with pytest.raises(UnplacedRecordError):
        run(desk)


@pytest.mark.row("F6")
def test_unknown_texts(kit, desk):
    """A record that pins texts the trail does not hold cannot be judged."""
    desk.office.trail.append(
        [
            Claim(
                case="B",
                kind=Kind.OPEN,
                occurred="2026-03-02",
                by=(kit.clerk,),
                procedure="trial",
                edition="1",
                texts="0" * 64,
            )
        ]
    )
    with pytest.raises(TrailError):
        run(desk)


@pytest.mark.row("F7", "D7")
def test_verdict_of_the_day(kit, desk):
    """A record is judged by the texts it was made under, not by newer ones in the same trail."""
    desk.office.record("A", "second.passed", by=[kit.clerk], facts={"n": 3})
    stricter = kit.pack(**{**PARTS, "limits": {**PARTS["limits"], "x.few": "at most 2 sites"}})
    other = kit.desk(stricter, day=DAY, store=desk.store)
    other.office.record("A", "third.done", by=[kit.clerk])
    assert findings(desk) == []


def test_second_case(kit):
    """A second open case about the same that was recorded all the same is found; one opened after the first closed is not."""
    desk = kit.desk(kit.pack(about="{text: 事项, one_open: yes}"), day=DAY)
    opened(kit, desk)
    forced(desk, desk.office.opening("trial", case="B", about="一件事", plan=goal(DAY), by=[kit.clerk]))
    forced(desk, desk.office.opening("trial", case="C", about="另一件事", plan=goal(DAY), by=[kit.clerk]))
    cases = run(desk)
    assert {case: [found.judgement.guard for found in one.findings()] for case, one in cases.items()} == {
        "A": [],
        "B": ["case.second"],
        "C": [],
    }


def test_about_nothing(kit):
    """A case opened about nothing is about the same as no other."""
    desk = kit.desk(kit.pack(about="{text: 事项, one_open: yes}"), day=DAY)
    opened(kit, desk, case="C")
    forced(
        desk,
        Claim(
            case="A", kind=Kind.OPEN, occurred="2026-03-02", by=(kit.clerk,), procedure="trial", edition="1"
        ),
    )
    forced(
        desk,
        Claim(
            case="B", kind=Kind.OPEN, occurred="2026-03-02", by=(kit.clerk,), procedure="trial", edition="1"
        ),
    )
    assert "case.second" not in [found.judgement.guard for found in run(desk)["B"].findings()]


def test_step_by_step(kit, desk):
    """A replay may take records a few at a time, and goes on from where it stands."""
    stepwise = Replay(desk.office.trail.text)
    told = [taken for record in desk.office.trail.records() for _, taken in stepwise.told([record])]
    assert [taken.verdict.allowed for taken in told] == [True, True]
    assert stepwise.finish()["A"].history.state == "second"


@pytest.mark.row("F8")
def test_migrated(kit):
    """A case that was carried over is replayed under both editions."""
    old = kit.texts(in_force="{from: 2020-01-01, to: 2026-04-30}")
    tail = 'supersedes: {edition: "1", why: 改版, changed: [second]}\ntakes_over: [{from: "1", steps: {second: third}}]'
    fresh = kit.texts(in_force="{from: 2026-05-01}", tail=tail)["process/trial@1.yaml"].replace(
        b'edition: "1"\nin_force', b'edition: "2"\nin_force'
    )
    desk = kit.desk(type(kit.library).of({**old, "process/trial@2.yaml": fresh}), day=DAY)
    opened(kit, desk)
    desk.office.record("A", "first.done", by=[kit.clerk])
    desk.day = date(2026, 5, 2)
    desk.office.migrate("A", by=[kit.clerk])
    desk.office.record("A", "third.done", by=[kit.clerk])
    case = run(desk)["A"]
    assert case.history == desk.office.history("A")
    assert findings(desk) == []


def test_day_of():
    """A time stamp's day is that of Asia/Shanghai."""
    assert day_of("2026-03-01T16:00:00.000000Z") == DAY
    assert day_of("2026-03-01T15:59:59.000000Z") == date(2026, 3, 1)
