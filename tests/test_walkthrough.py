"""The walkthrough: asks only what is not known, says why it refuses, and can be left and taken up again."""

import json
import os
from datetime import UTC, date, datetime
from io import StringIO

import pytest
from attrs import evolve

from pdca import tour
from pdca.answers import typed
from pdca.benches import bound
from pdca.errors import PdcaError
from pdca.interview import Interview, Question
from pdca.office import Office
from pdca.organisation import Appointment, Unit
from pdca.pack import Pack
from pdca.phrase import Phrase
from pdca.procedure import Fact
from pdca.record import Actor, PaperShown
from pdca.screens import Screen, Voice
from pdca.screens.screen import console
from pdca.stores import open_store
from pdca.talk import Drafts, Person, QuitError, Script, UnansweredError
from pdca.trail import Trail
from pdca.walkthrough import Walkthrough

NOW = datetime(2026, 6, 1, 4, tzinfo=UTC)
DECISION = "major-decision-eight-steps"
OPENING = ["", "3", "p-9101", "建设养老服务中心", "建设养老服务中心1处，床位40张", "全镇老人2100人，照护床位为零", "2026-06-01", "2027.12.31",
           "示例镇", "p-9201", "40", "张床位", "竣工验收", ""]  # fmt: skip


@pytest.fixture(scope="module")
def pack():
    return Pack.open()


@pytest.fixture
def office(pack):
    return Office(Trail(open_store("memory:"), lambda: NOW, "镇"), pack, lambda: NOW)


class Typing:
    """Somebody who types the given lines and then leaves."""

    def __init__(self, *lines):
        self.lines = list(lines)

    def __call__(self):
        if not self.lines:
            raise EOFError
        return self.lines.pop(0)


def walking(office, *lines, drafts=None, talk=None):
    screen = Screen(console=console(StringIO(), 80))
    way = Walkthrough(
        office=office,
        keep=office.submit,
        screen=screen,
        talk=talk or Person(screen, Typing(*lines)),
        drafts=drafts or Drafts(),
    )
    return way, screen.console.file.getvalue


BENCHES = {}


def bench(office):
    """Bind the decision once; binding is slow beside everything these tests do."""
    if not BENCHES:
        BENCHES[DECISION] = bound(office.pack, office.pack.procedure(DECISION))
    return BENCHES[DECISION]


def opened(office, case="D-1"):
    way, _ = walking(office, *OPENING)
    assert way.open(bench(office), case)
    return office


def test_a_case_is_opened_by_answering(office):
    """The answers become the opening record with its 5W1H plan."""
    opened(office)
    claim = office.history("D-1").opening.claim
    assert claim.facts["plan"]["when"] == {"from": "2026-06-01", "to": "2027-12-31"}
    assert claim.facts["plan"]["how"] == {"target": "40", "unit": "张床位", "method": "竣工验收"}
    assert claim.by == (Actor(person="p-9101", role="secretariat"),)


def test_it_shows_where_the_case_stands(office):
    """Phase, step, what is owed, by whom, until when and by which article are shown."""
    way, shown = walking(opened(office), "退出")
    way.go("D-1")
    assert all(
        part in shown()
        for part in ("●P 策划", "意向征集（1/12", "启动决策程序", "党政办公室", "最早 2026-06-15", "依据")
    )


def test_it_says_when_the_case_can_be_over(office):
    """Under what is owed stands when the case can be completed, and until when its goal wants that."""
    way, shown = walking(opened(office), "退出")
    way.go("D-1")
    assert "最早办结：2026-11-03；目标单写明的完成日：2027-12-31，余423天" in shown()


def test_back_returns_to_the_question_before(office):
    """返回 takes the last answer away and asks again."""
    way, _ = walking(office, *OPENING[:4], "返回", "建设镇养老院", *OPENING[4:])
    way.open(bench(office), "D-1")
    assert office.history("D-1").opening.claim.facts["about"] == "建设镇养老院"


def test_an_answer_taken_back_is_offered_again(office):
    """After 返回 an empty line keeps the answer that was taken back."""
    way, _ = walking(office, *OPENING[:4], "返回", "", *OPENING[4:])
    way.open(bench(office), "D-1")
    assert office.history("D-1").opening.claim.facts["about"] == OPENING[3]


def test_a_wrong_answer_is_told_and_asked_again(office):
    """An answer that is none is told at once, and the question comes again."""
    way, shown = walking(office, "31.2.2026", *OPENING)
    way.open(bench(office), "D-1")
    assert "应填日期" in shown()
    assert office.history("D-1").state == "solicit"


def test_quitting_keeps_the_answers(office, tmp_path):
    """Whoever quits in the middle finds the answers again."""
    drafts = Drafts(tmp_path / "drafts.json")
    way, _ = walking(office, *OPENING[:6], "退出", drafts=drafts)
    with pytest.raises(QuitError):
        way.open(bench(office), "D-1")
    assert office.trail.case_ids() == ()
    again, _ = walking(office, *OPENING[6:], drafts=drafts)
    assert again.open(bench(office), "D-1")
    assert office.history("D-1").opening.claim.facts["plan"]["why"] == OPENING[5]
    assert not (tmp_path / "drafts.json").exists()


class Cut(Typing):
    """Somebody whose terminal is gone after the given lines."""

    def __call__(self):
        if not self.lines:
            raise SystemError
        return super().__call__()


def test_a_terminal_that_is_cut_off_leaves_the_answers(office, tmp_path):
    """Every answer is kept as it is given: nothing that ends the process in the middle costs one, and coming back tells how many there are."""
    drafts = Drafts(tmp_path / "drafts.json")
    way, _ = walking(office, drafts=drafts)
    way.talk = Person(way.screen, Cut(*OPENING[:6]))
    with pytest.raises(SystemError):
        way.open(bench(office), "D-1")
    again, shown = walking(office, *OPENING[6:], drafts=drafts)
    assert again.open(bench(office), "D-1")
    assert "接着上次没填完的：已答6项" in shown()


def test_whoever_leaves_is_told_how_to_come_back(office):
    """Whoever leaves is told the command that goes on, in quotes where the shell needs them."""
    for case, said in (("发展-2026", "pdca walk 发展-2026\n"), ("发展 1", "pdca walk '发展 1'\n")):
        way, shown = walking(office)
        way.farewell(case)
        assert said in shown()


def test_a_vague_goal_is_asked_again_at_once(office):
    """What a 5W1H sheet would be refused for is told at the question, not at the end."""
    way, shown = walking(office, *OPENING[:5], "好", *OPENING[5:9], "组织委员会", *OPENING[9:10], "许多", *OPENING[10:])
    assert way.open(bench(office), "D-1")
    assert way.refused == 0
    assert "为什么做（why）要写清楚（4至200字）" in shown()
    assert "应是一个人" in shown()
    assert "可衡量的目标数" in shown()


def test_people_are_named_by_the_roster(office):
    """Who has the roster types names: the record gets the id of the one who is called so, and two of one name are told apart by id."""
    way, shown = walking(office, *OPENING[:2], "张三", "李四", *OPENING[3:])
    way.screen = evolve(way.screen, voice=Voice(names={"p-1": "张三", "p-2": "张三", "p-9101": "李四"}))
    assert way.open(bench(office), "D-1")
    assert "叫“张三”的不止一人" in shown()
    assert office.history("D-1").opening.claim.by == (Actor(person="p-9101", role="secretariat"),)


def test_people_are_offered_with_their_names():
    """What is taken when nothing is typed shows people by name and id."""
    screen = Screen(voice=Voice(names={"p-9101": "李四"}), console=console(StringIO(), 80))
    people = Fact(id="by", type="people", title="办理人")
    screen.question(Question(key="by", title=Phrase("办理人", "by"), fact=people, default="p-9101、p-8"))
    assert "[默认: 李四（p-9101）、p-8]" in screen.console.file.getvalue()


def test_several_choices_are_offered_by_their_titles():
    """Choices typed by number are offered again by title."""
    screen = Screen(console=console(StringIO(), 80))
    fact = Fact(id="ways", type="choices", title="方式", of="ways")
    screen.question(Question(key="ways", title=Phrase("方式", "ways"), fact=fact, options={"talk": "约谈", "visit": "走访"}, default="2、talk"))
    assert "[默认: 走访、约谈]" in screen.console.file.getvalue()


def test_what_is_taken_by_default_is_not_broken():
    """The default stands behind the question, or below it where it does not fit on the line."""
    screen = Screen(console=console(StringIO(), 40))
    for title in ("材料《会议记录》是否已备", "材料《村民代表会议记录》是否已经备好"):
        screen.question(Question(key="x", title=Phrase(title, "x"), fact=Fact(id="x", type="text", title="事"), default="有"))
    assert screen.console.file.getvalue().splitlines() == ["? 材料《会议记录》是否已备 [默认: 有]", "? 材料《村民代表会议记录》是否已经备好", "  [默认: 有]"]


def test_the_one_who_holds_a_post_is_offered(office):
    """Where the organisation has one holder of the role that day, that is who acts unless somebody else is typed."""
    town = Unit(id="t", kind="township", title="示例镇")
    held = Appointment(person="p-7", role="secretariat", unit="t", since=date(2026, 1, 1))
    office.organise([town, held], by=[Actor(person="p-1", role="organizer")])
    way, _ = walking(office, *OPENING[:2], "", *OPENING[3:])
    assert way.open(bench(office), "D-1")
    assert office.history("D-1").opening.claim.by == (Actor(person="p-7", role="secretariat"),)


def test_a_paper_that_cannot_be_read_is_asked_again(office, tmp_path):
    """What is neither yes nor no nor a file is told at once; a file that has gone since is asked for again, and the walk goes on."""
    opened(office)
    office.clock = lambda: datetime(2026, 6, 20, 4, tzinfo=UTC)

    def paper(name, said):
        if said == "没准备":
            raise PdcaError(Phrase("读不了", "cannot be read"))
        return PaperShown(name=name)

    drafts = Drafts(tmp_path / "drafts.json")
    drafts.put("D-1", {"act": "solicit.filed", "answers": {"day": "2026-06-20", "by": "p-9101", "paper:意向登记表": "没准备"}})
    way, shown = walking(office, "1", "没准备", "有", "有", "退出", drafts=drafts)
    way.paper = paper
    way.go("D-1")
    assert "接着上次没填完的：已答2项" in shown()
    assert "读不了；请填 有、没有，或者文件路径" in shown()
    assert office.history("D-1").state == "research"


def test_a_refusal_says_why_and_can_be_mended(office):
    """A refused act shows its card; after changing the answers it is recorded."""
    opened(office)
    office.clock = lambda: datetime(2026, 6, 20, 4, tzinfo=UTC)
    way, shown = walking(office, "1", "2026-06-02", "p-9101", "", "", "1", "2026-06-15", "", "", "", "退出")
    way.go("D-1")
    assert "不予登记" in shown()
    assert "至少到2026-06-15" in shown()
    assert office.history("D-1").state == "research"


def test_earlier_answers_are_offered_again(office):
    """After a refusal an empty line keeps the earlier answer."""
    opened(office)
    way, _ = walking(office, "1", "2026-06-01", "p-77", "", "", "1", "2026-06-01", "", "", "", "退出")
    way.go("D-1")
    assert way.refused == 2


def test_a_concession_can_be_recorded_with_the_act(office):
    """What generally should hold can be conceded in place, with who, why and until when."""
    opened(office)
    way, _ = walking(
        office, "1", "2026-06-01", "p-9101", "", "", "2", "p-9001", "上级限期部署", "2026-07-01", "退出"
    )
    way.go("D-1")
    (granted,) = office.history("D-1").last["solicit"].claim.concessions
    assert (granted.guard, granted.by.role, granted.until) == (
        "solicit.collected",
        "township_secretary",
        "2026-07-01",
    )


def test_the_outcome_that_is_allowed_is_proposed(office):
    """When 通过 is refused for the vote, the outcome that the same answers allow is named and can be taken."""
    script = [
        {"act": "solicit.waived", "by": "p-9001", "reason": "上级已部署"},
        {"act": "research.waived", "by": "p-9001", "reason": "已有成果"},
        {"act": "consult.waived", "by": "p-9001", "reason": "技术性不强"},
        {"act": "opinions.waived", "by": "p-9001", "reason": "不涉及群众"},
        {"act": "hearing.waived", "by": "p-9001", "reason": "无分歧"},
        {"act": "pilot.waived", "by": "p-9001", "reason": "不具备条件"},
        {"act": "legal_review.submit", "by": "p-9201"},
        {"act": "legal_review.passed", "by": "p-9301", "opinion": "lawful", "scope": "全部"},
    ]
    way, _ = walking(opened(office), talk=Script(script))
    way.go("D-1")
    assert office.history("D-1").state == "resolve"
    office.clock = lambda: datetime(2026, 6, 30, 4, tzinfo=UTC)
    menu = ["1", "", "p-9001", "9", "8", "4", "4", "0", "是", "是", "否", "否", "否", "是"]
    way, shown = walking(office, *menu, "有", "有", "2", "退出")
    way.go("D-1")
    assert "按所填内容，可以记为" in shown()
    assert office.history("D-1").last["resolve"].claim.outcome in (
        "postponed",
        "failed",
        "rejected",
        "returned",
    )


def test_a_script_that_lacks_an_answer_says_which(office):
    """A file of answers that lacks one is an error that names the question; nothing is recorded."""
    way, _ = walking(opened(office), talk=Script([{"act": "solicit.postponed", "by": "p-9101"}]))
    with pytest.raises(UnansweredError) as caught:
        way.go("D-1")
    assert caught.value.key == "why_later"
    assert office.history("D-1").seq == 1


def test_a_script_with_a_bad_answer_says_which(office):
    """A file cannot think again: a bad answer is an error."""
    way, _ = walking(opened(office), talk=Script([{"act": "solicit.filed", "day": "明天", "by": "p-9101"}]))
    with pytest.raises(UnansweredError) as caught:
        way.go("D-1")
    assert caught.value.key == "day"


def test_a_script_with_an_impossible_act_says_what_is_possible(office):
    """An act that is not possible here is an error that lists those that are."""
    way, _ = walking(opened(office), talk=Script([{"act": "resolve.passed"}]))
    with pytest.raises(UnansweredError) as caught:
        way.go("D-1")
    assert "solicit.filed" in caught.value.phrase.zh


def test_a_refused_script_stops(office):
    """A script is not asked again when the judge refuses; later acts are not tried."""
    acts = [
        {"act": "solicit.filed", "by": "p-9101", "papers": []},
        {"act": "solicit.postponed", "by": "p-9101", "why_later": "等资金"},
    ]
    way, _ = walking(opened(office), talk=Script(acts))
    way.go("D-1")
    assert (way.refused, office.history("D-1").seq) == (1, 1)


def interview(office, act, **answers):
    history = office.history("D-1")
    found = bench(office)
    return Interview(bench=found, history=history, act=found.acts[act], today=office.today(), answers=answers)


def keys(found):
    return [question.key for question in found.questions()]


def test_a_fact_is_asked_only_under_its_condition(office):
    """What hangs on an earlier answer is asked only when that answer calls for it."""
    opened(office)
    assert "risk_result" in keys(interview(office, "resolve.passed", risky="是"))
    assert "risk_result" not in keys(interview(office, "resolve.passed", risky="否"))


def test_roles_to_choose_from_have_english(office):
    """The question in what role somebody acts carries the English titles of the roles."""
    opened(office)
    found = interview(office, "solicit.filed")
    role = next(question for question in Interview(bench=found.bench, history=found.history, act=None, today=found.today).questions() if question.key == "role")
    assert dict(role.glosses) == {name: found.bench.procedure.roles[name].gloss for name in role.options}


def test_a_paper_is_asked_only_under_its_condition(office):
    """The paper for a shortened notice is asked only when it is shortened."""
    opened(office)
    assert "paper:缩短期限的说明" in keys(interview(office, "opinions.post", urgent="是"))
    assert "paper:缩短期限的说明" not in keys(interview(office, "opinions.post", urgent="否"))


def test_particulars_are_asked_of_each_person(office):
    """People's particulars are asked person by person, once it is known who they are."""
    opened(office)
    found = keys(interview(office, "consult.done", **{"experts.id": "p-1、p-2"}))
    assert [key for key in found if key.startswith("experts")] == [
        "experts.id",
        "experts.p-1.interest",
        "experts.p-2.interest",
    ]


def test_a_list_of_items_can_be_ticked_at_once(office):
    """One yes ticks all items; a no asks for each."""
    opened(office)
    assert interview(office, "legal_review.passed", scope="是").claim().facts["scope"] == dict.fromkeys(
        ("power", "steps", "substance"), "yes"
    )
    assert "scope.power" in keys(interview(office, "legal_review.passed", scope="否"))


def test_what_is_known_is_prefilled(pack):
    """A fact with a source shows what an earlier record said, particulars too."""
    lines = tour.read(tour.samples(), "admission")
    clock = tour.Clock(datetime.fromisoformat(lines[0]["recorded"]))
    office = Office(Trail(open_store("memory:"), clock, "镇"), pack, clock)
    tour.play(
        office,
        clock,
        lines[: next(number for number, line in enumerate(lines) if line.get("act") == "introduce.done")],
    )
    history = office.history("示例村-发展-2024-03")
    found = office.bench(history)
    asked = Interview(
        bench=found,
        history=history,
        act=found.acts["introduce.done"],
        today=office.today(),
        answers={"introducers.id": "p-1103、p-1104"},
    )
    questions = {question.key: question for question in asked.questions()}
    assert questions["introducers.id"].default == "p-1103、p-1104"
    assert questions["introducers.p-1103.standing"].default == "full"
    assert questions["introducers.id"].known


def wide(said):
    """Return *said* in signs of full width, as Chinese input methods type them."""
    return "".join(chr(ord(sign) + 0xFEE0) for sign in said)


CHOICES = {"bodies": {"assembly": "村民会议", "reps": "村民代表会议"}, "items": {"a": "甲", "b": "乙"}}


@pytest.mark.parametrize(
    ("kind", "said", "value"),
    [
        ("yes_no", "是", "yes"), ("yes_no", "No", "no"), ("yes_no", "也许", "也许"), ("count", "18", 18), ("count", "-3", -3), ("count", "十八", "十八"),
        ("money", "1234.5", 123_450), ("money", "5000元", 500_000), ("money", 7, 7), ("date", "2026.5.8", "2026-05-08"), ("date", "2026年5月18日", "2026-05-18"),
        ("date", "20260518", "2026-05-18"), ("date", "二〇二六年十二月二十一日", "2026-12-21"), ("date", "二零二六年一月十日", "2026-01-10"),
        ("date", f"{wide('2026')}年{wide('3')}月{wide('5')}日", "2026-03-05"), ("date", "十月一日", "十月一日"), ("count", wide("18"), 18), ("count", "18人", "18人"), ("choice", wide("2"), "reps"), ("text", wide("18"), wide("18")),
        ("number", wide("90.5"), "90.5"), ("tally", f"应到{wide('20')} 实到{wide('18')}", {"expected": 20, "present": 18}), ("money", f"{wide('5000')}元", 500_000), ("date", "昨天", "昨天"), ("choice", "村民会议", "assembly"), ("choice", "2", "reps"), ("choice", "别的", "别的"),
        ("choices", "村民会议、reps", ["assembly", "reps"]), ("ticks", "全部", {"a": "yes", "b": "yes"}), ("ticks", {"a": "是"}, {"a": "yes"}),
        ("people", "p-1、p-2, p-3", ["p-1", "p-2", "p-3"]), ("duration", "6个月", {"months": 6}), ("duration", "1 year", {"years": 1}), ("duration", "久", "久"),
        ("period", "2026-01-01 至 2026.2.1", {"from": "2026-01-01", "to": "2026-02-01"}), ("tally", "应到20 实到18 赞成：18", {"expected": 20, "present": 18, "yes": 18}),
        ("survey", {"asked": "30"}, {"asked": 30}), ("paper", "方案", {"name": "方案"}), ("rows", "x", "x"), ("text", "  话 ", "话"),
    ],
)  # fmt: skip
def test_what_people_type_becomes_a_value(kind, said, value):
    """What is plainly meant becomes the fact's value; what is not stays as it is, for the judge to say."""
    of = "items" if kind == "ticks" else "bodies"
    assert typed(Fact(id="f", type=kind, title="事", of=of), said, CHOICES) == value


def test_drafts_survive_a_broken_file(tmp_path):
    """A draft file that cannot be read counts as none."""
    path = tmp_path / "drafts.json"
    path.write_text("{", encoding="utf-8")
    drafts = Drafts(path)
    assert drafts.get("D-1") == {}
    drafts.put("D-1", {"answers": {"day": "2026-06-01"}})
    assert json.loads(path.read_text(encoding="utf-8"))["D-1"]["answers"] == {"day": "2026-06-01"}


@pytest.mark.parametrize("how", [EOFError, KeyboardInterrupt])
def test_a_person_who_leaves_quits(how):
    """The end of the input and Ctrl-C are the same as quitting."""

    def leaving():
        raise how

    screen = Screen(console=console(StringIO(), 80))
    question = Question(key="x", title=Phrase("事", "thing"), fact=Fact(id="x", type="text", title="事"))
    with pytest.raises(QuitError):
        Person(screen, leaving).answer(question)


@pytest.mark.row("D4")
def test_a_late_entry_is_asked_why(office):
    """Whoever says a day long past is asked why it is entered so late, and the answer is in the record."""
    opened(office)
    assert "late_reason" not in keys(interview(office, "solicit.filed"))
    late = interview(office, "solicit.filed", day="2026-01-05", late_reason="系统停电", by="p-9101")
    assert keys(late)[:2] == ["day", "late_reason"]
    assert late.claim().reason == "系统停电"


@pytest.mark.row("J5")
@pytest.mark.skipif(os.name != "posix", reason="no modes there")
def test_drafts_are_for_their_owner(tmp_path):
    """A file of drafts can be read by its owner alone, also one that was there with another mode, and goes when it is empty."""
    path = tmp_path / "pdca.db.drafts.json"
    path.write_text("{}", encoding="utf-8")
    path.chmod(0o644)
    drafts = Drafts(path)
    drafts.put("D-1", {"answers": {"phone": "13800000000"}})
    assert path.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    drafts.put("D-1", {})
    assert not path.exists()
