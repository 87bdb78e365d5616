"""The office: opening, checking, recording, correcting, conceding, migrating - and every way of being refused."""

from datetime import date

import pytest
from attrs import evolve

from pdca.errors import ConflictError, PdcaError, RepeatedKeyError, UnknownCaseError, UnwritableError
from pdca.examples import goal
from pdca.office import RefusedError, UnknownActError, UnknownProcedureError
from pdca.record import Actor, Claim, Kind
from pdca.stores.memory import MemoryStore

DAY = date(2026, 3, 2)


def opened(kit, desk, case="A", about="一件事", **more):
    return desk.office.open("trial", case=case, about=about, plan=goal(desk.day), by=[kit.clerk], **more)


@pytest.fixture
def desk(kit):
    desk = kit.desk(kit.pack(parts="[{part: it, title: 走访, by: clerk, times: any}]"), day=DAY)
    opened(kit, desk)
    return desk


def size(desk):
    return desk.office.trail.head().size


def test_open(kit, desk):
    """Opening a case records who, what and the plan, and puts it at its first step."""
    history = desk.office.history("A")
    assert (history.state, history.seq, size(desk)) == ("first", 1, 1)
    assert history.opening.claim.texts == desk.pack.digest


def test_record(kit, desk):
    """An act is recorded by its full name, or by its last name where the case stands."""
    done = desk.office.record("A", "first.done", by=[kit.clerk])
    assert (done.state, done.receipt.record.seq, done.verdict.allowed) == ("second", 1, True)
    assert desk.office.record("A", "it", by=[kit.clerk]).state == "second"
    assert desk.office.record("A", "passed", by=[kit.clerk]).state == "third"


def test_check_records_nothing(kit, desk):
    """Checking an act says what the judge would say and writes nothing."""
    claim = desk.office.act("A", "first.done", by=[kit.boss])
    assert [one.guard for one in desk.office.check(claim).refusals] == ["first.by"]
    assert desk.office.check(evolve(claim, by=(kit.clerk,))).allowed
    assert size(desk) == 1


@pytest.mark.parametrize(("change", "path"), [({"case": ""}, "case"), ({"by": (Actor(person="", role="clerk"),)}, "by")])
def test_check_of_what_nobody_could_record(desk, kit, change, path):
    """A claim without a number or with somebody without an id is not called allowed: no record could hold it."""
    claim = evolve(desk.office.act("A", "first.done", by=[kit.clerk]), **change)
    with pytest.raises(UnwritableError) as caught:
        desk.office.check(claim)
    assert caught.value.path == path


@pytest.mark.row("E14")
def test_refused(kit, desk):
    """A refusal carries the verdict with every reason, and writes nothing."""
    with pytest.raises(RefusedError) as caught:
        desk.office.record("A", "first.done", by=[kit.boss], facts={"x": 1})
    assert [one.guard for one in caught.value.verdict.refusals] == ["first.by", "first.facts"]
    assert "first.by：办理人身份：负责人" in caught.value.phrase.zh
    assert "first.by: acting as boss" in caught.value.phrase.en
    assert size(desk) == 1


@pytest.mark.parametrize("act", ["second.maybe", "nowhere.done", "maybe", "maybe\x1b[31m", ""])
def test_unknown_act(kit, desk, act):
    """A name that is no act of the procedure is an error of its own, printed without control characters."""
    with pytest.raises(UnknownActError) as caught:
        desk.office.record("A", act, by=[kit.clerk])
    assert caught.value.act == act
    assert "\x1b" not in caught.value.phrase.zh


def test_unknown_act_in_words(kit, desk):
    """The message names the procedure in title marks, the step by its title, and what can be recorded there."""
    with pytest.raises(UnknownActError) as caught:
        desk.office.record("A", "maybe", by=[kit.clerk])
    procedure = desk.office.history("A").procedure
    step = procedure.by_id["first"].title
    assert f"程序《{procedure.title}》没有“maybe”这个环节；事项处于“{step}”，可办：first.done" == caught.value.phrase.zh


@pytest.mark.parametrize("ask", ["history", "owed"])
def test_unknown_case(desk, ask):
    """An unknown case is an error of its own."""
    with pytest.raises(UnknownCaseError):
        getattr(desk.office, ask)("B")


def test_unknown_case_in_a_claim(kit, desk):
    """So it is where a claim names it."""
    claim = evolve(desk.office.act("A", "first.done", by=[kit.clerk]), case="B")
    with pytest.raises(UnknownCaseError):
        desk.office.submit(claim)


@pytest.mark.parametrize(
    ("name", "edition", "day"), [("nothing", "", ""), ("trial", "9", ""), ("trial", "", "2019-12-31")]
)
def test_unknown_procedure(kit, desk, name, edition, day):
    """A procedure or edition that is not in force is an error of its own, which names those that are."""
    with pytest.raises(UnknownProcedureError) as caught:
        desk.office.open(
            name, case="B", about="事", plan=goal(DAY), by=[kit.clerk], edition=edition, occurred=day
        )
    assert "trial" in caught.value.phrase.zh
    with pytest.raises(UnknownProcedureError):
        desk.office.submit(
            Claim(
                case="B",
                kind=Kind.OPEN,
                occurred=day or "2026-03-02",
                by=(kit.clerk,),
                procedure=name,
                edition=edition or "8",
            )
        )


@pytest.mark.parametrize(
    ("name", "edition", "day", "zh", "en"),
    [
        ("trail", "", "", "没有程序“trail”；相近的：trial", "no procedure 'trail'; near it: trial"),
        ("nothing", "", "", "没有程序“nothing”；现有：trial", "no procedure 'nothing'; there are: trial"),
        ("trial", "9", "", "程序“trial”没有“9”版；现有：1", "procedure 'trial' has no edition '9'; there are: 1"),
        ("trial", "", "2019-12-31", "2019-12-31没有施行中的程序“trial”；现有版本：1", "no edition of procedure 'trial' is in force on 2019-12-31; there are: 1"),
    ],
)  # fmt: skip
def test_unknown_procedure_in_words(kit, desk, name, edition, day, zh, en):
    """The message says which is missing, the procedure, its edition, or one for the day, and what there is instead."""
    with pytest.raises(UnknownProcedureError) as caught:
        desk.office.open(name, case="B", about="事", plan=goal(DAY), by=[kit.clerk], edition=edition, occurred=day)
    assert (caught.value.phrase.zh, caught.value.phrase.en) == (zh, en)


def test_unknown_entrance(kit, desk):
    """Whoever opens a case at a step where none begins is told where one does; it is not called a case out of order."""
    with pytest.raises(UnknownActError) as caught:
        opened(kit, desk, "B", entrance="second")
    assert caught.value.phrase.zh == "程序《试办》不能从“second”立项；可以从：first"
    assert caught.value.phrase.en == "no case of 'A trial' is opened at 'second'; it is at: first"


@pytest.mark.row("D5")
def test_a_day_that_is_no_text(kit, desk):
    """A date in the place of its text is refused with the form that a day is written in."""
    with pytest.raises(UnwritableError, match="应写成2026-05-18这样的文字"):
        opened(kit, desk, "B", occurred=DAY)


@pytest.mark.row("D5")
@pytest.mark.parametrize("day", ["2026-02-30", "20260302", "昨天", "2026-W09-1"])
def test_no_day(kit, desk, day):
    """What is no day is refused before anything is judged."""
    office = desk.office
    acts = [
        lambda: office.record("A", "first.done", by=[kit.clerk], occurred=day),
        lambda: office.open("trial", case="B", about="事", plan=goal(DAY), by=[kit.clerk], occurred=day),
        lambda: office.correct("A", 0, by=[kit.clerk], reason="写错", day=day),
        lambda: office.migrate("A", by=[kit.clerk], occurred=day),
    ]
    for act in acts:
        with pytest.raises(UnwritableError):
            act()
    assert size(desk) == 1


@pytest.mark.row("D5")
def test_future(kit, desk):
    """A day to come is refused."""
    with pytest.raises(RefusedError) as caught:
        desk.office.record("A", "first.done", by=[kit.clerk], occurred="2026-03-03")
    assert [one.guard for one in caught.value.verdict.refusals] == ["case.clock"]


BAD = [
    {"by": [Actor(person="p-\x1b[31m", role="clerk")]},
    {"by": [Actor(person="p-\u202e1", role="clerk")]},
    {"facts": {"n": 1.5}},
    {"facts": {"n": -1}},
    {"facts": {"n": "三"}},
    {"facts": {"n": None}},
    {"facts": {"n": 1, "note": "长" * 10_000_000}},
    {"facts": {"n": 1, "note": "a\x00b"}},
    {"facts": {"n": 1, "长" * 1000: 1}},
    {"by": []},
    {"by": [Actor(person="", role="clerk")]},
]


@pytest.mark.row("E8", "E9")
@pytest.mark.parametrize("bad", BAD, ids=range(len(BAD)))
def test_bad_input(kit, bad):
    """Wrong types, huge texts and control characters are errors of ours, short and clean, and nothing is written."""
    desk = kit.desk(kit.pack(first_asks="{n: {count: 数}, note: {account: 说明, optional: yes}}"), day=DAY)
    opened(kit, desk)
    with pytest.raises(PdcaError) as caught:
        desk.office.record("A", "first.done", **{"by": [kit.clerk], "facts": {"n": 1}, **bad})
    assert len(caught.value.phrase.zh) < 500
    assert all(character.isprintable() for character in caught.value.phrase.zh)
    assert size(desk) == 1


@pytest.mark.row("E6")
def test_emoji(kit):
    """Emoji in a text are characters like any other; in a name they are refused and nothing is written."""
    desk = kit.desk(kit.pack(first_asks="{note: {text: 说明}}"), day=DAY)
    opened(kit, desk, case="事项")
    with pytest.raises(UnwritableError, match="表情符号"):
        desk.office.record(
            "事项", "first.done", by=[Actor(person="p-😀", role="clerk")], facts={"note": "好"}
        )
    assert size(desk) == 1
    done = desk.office.record("事项", "first.done", by=[kit.clerk], facts={"note": "好👍"})
    assert done.state == "second"


@pytest.mark.row("F9")
def test_closed(kit, desk):
    """A closed case takes nothing more, by any name."""
    for act in ("first.done", "second.passed", "third.done", "fourth.done"):
        desk.office.record("A", act, by=[kit.clerk])
    with pytest.raises(RefusedError):
        desk.office.record("A", "fourth.done", by=[kit.clerk])
    with pytest.raises(UnknownActError, match="事项已结束"):
        desk.office.record("A", "done", by=[kit.clerk])
    assert desk.office.owed("A") == ()


def test_open_again(kit, desk):
    """A case number is used once."""
    with pytest.raises(RefusedError):
        opened(kit, desk)


@pytest.mark.row("B4")
def test_two_offices(kit, desk):
    """Two offices over one store see each other's records, and each case stays one chain."""
    other = kit.desk(desk.pack, day=DAY, store=desk.store)
    desk.office.record("A", "first.done", by=[kit.clerk])
    assert other.office.record("A", "second.passed", by=[kit.clerk]).state == "third"
    assert desk.office.record("A", "third.done", by=[kit.clerk]).state == "fourth"
    assert desk.office.trail.verify().sound


@pytest.mark.row("B3")
def test_expected(kit, desk):
    """Where the caller expects another sequence number, that is a conflict, whatever the judge would say."""
    desk.office.record("A", "first.done", by=[kit.clerk], expected=1)
    with pytest.raises(ConflictError) as caught:
        desk.office.record("A", "first.done", by=[kit.clerk], expected=1)
    assert caught.value.current == 2


class Racing(MemoryStore):
    """A store in which somebody else writes first, so many times."""

    def __init__(self):
        super().__init__()
        self.rivals = []
        self.racing = False

    def writing(self):
        if self.rivals and not self.racing:
            self.racing = True
            self.rivals.pop()()
            self.racing = False
        return super().writing()


@pytest.mark.row("B3")
@pytest.mark.parametrize(("rivals", "lost"), [(1, False), (2, False), (3, True)])
def test_race(kit, rivals, lost):
    """When another writer is faster the act is judged anew, a few times, then the conflict is the caller's."""
    store = Racing()
    desk = kit.desk(kit.pack(parts="[{part: it, title: 走访, by: clerk, times: any}]"), day=DAY, store=store)
    other = kit.desk(desk.pack, day=DAY, store=store)
    opened(kit, desk)
    desk.office.record("A", "first.done", by=[kit.clerk])
    other.office.record("A", "second.it", by=[kit.clerk])
    store.rivals = [lambda: other.office.record("A", "second.it", by=[kit.clerk])] * rivals

    def act():
        return desk.office.record("A", "second.passed", by=[kit.clerk])

    if lost:
        with pytest.raises(ConflictError):
            act()
    else:
        assert act().state == "third"
    assert desk.office.trail.verify().sound


@pytest.mark.row("B1")
def test_repeated(kit, desk):
    """The same request under the same key is done once, whatever else happened since."""
    first = desk.office.record("A", "first.done", by=[kit.clerk], idem="k1")
    desk.office.record("A", "second.it", by=[kit.clerk])
    again = desk.office.record("A", "first.done", by=[kit.clerk], idem="k1")
    assert again.receipt.record == first.receipt.record
    assert (again.state, size(desk)) == ("second", 3)


@pytest.mark.row("B2")
def test_key_of_another_request(kit, desk):
    """A key that was used for something else is an error."""
    desk.office.record("A", "first.done", by=[kit.clerk], idem="k1")
    with pytest.raises(RepeatedKeyError):
        desk.office.record("A", "second.it", by=[kit.clerk], idem="k1")


FEW = {
    "limits": {"x.few": "at most 3 sites"},
    "asks": "{n: {count: 数}}",
    "guards": "[{guard: few, counts: {of: n, limit: x.few}, force: should, concession: boss}]",
}


def test_correct(kit):
    """A correction changes what an act says, by whoever makes it, with its reason; the record stays."""
    desk = kit.desk(kit.pack(**FEW), day=DAY)
    opened(kit, desk)
    desk.office.record("A", "first.done", by=[kit.clerk])
    desk.office.record("A", "second.passed", by=[kit.clerk], facts={"n": 1})
    done = desk.office.correct("A", 2, by=[kit.boss], reason="数错了", facts={"n": 2})
    assert done.state == "third"
    assert desk.office.history("A").last["second"].claim.facts == {"n": 2}
    assert [record.claim.facts for record in desk.office.trail.records("A", 2)] == [{"n": 1}, {"n": 2}]


def test_concede(kit):
    """An exception granted beforehand lets the act pass, and the verdict says who granted it."""
    desk = kit.desk(kit.pack(**FEW), day=DAY)
    opened(kit, desk)
    desk.office.record("A", "first.done", by=[kit.clerk])
    with pytest.raises(RefusedError):
        desk.office.record("A", "second.passed", by=[kit.clerk], facts={"n": 9})
    with pytest.raises(RefusedError):
        desk.office.concede("A", "second.few", by=kit.clerk, reason="急", until="2026-12-31")
    desk.office.concede("A", "second.few", by=kit.boss, reason="任务紧急", until="2026-12-31")
    done = desk.office.record("A", "second.passed", by=[kit.clerk], facts={"n": 9})
    (breach,) = done.verdict.breaches
    assert (breach.guard, breach.conceded.by.person) == ("second.few", "p-boss")


def test_void(kit, desk):
    """The last moving record can be undone with a reason."""
    desk.office.record("A", "first.done", by=[kit.clerk])
    assert desk.office.void("A", 1, by=[kit.boss], reason="登记错了").state == "first"
    assert desk.office.record("A", "first.done", by=[kit.clerk]).state == "second"


def test_withdraw(kit):
    """A matter is taken back where the procedure lets the person."""
    desk = kit.desk(
        kit.pack(
            tail="throughout:\n  for: [second]\n  then:\n    withdrawn: {to: withdrawn, title: 撤回, by: clerk, only: [second]}"
        ),
        day=DAY,
    )
    opened(kit, desk)
    with pytest.raises(UnknownActError, match="先办"):
        desk.office.withdraw("A", by=[kit.clerk])
    desk.office.record("A", "first.done", by=[kit.clerk])
    assert desk.office.withdraw("A", by=[kit.clerk]).state == "withdrawn"


def two_editions(kit):
    old = kit.texts(in_force="{from: 2020-01-01, to: 2026-04-30}")
    tail = 'supersedes: {edition: "1", why: 改版, changed: [second]}\ntakes_over: [{from: "1", steps: {second: third}}]'
    fresh = kit.texts(in_force="{from: 2026-05-01}", tail=tail)["process/trial@1.yaml"]
    return type(kit.library).of(
        {**old, "process/trial@2.yaml": fresh.replace(b'edition: "1"\nin_force', b'edition: "2"\nin_force')}
    )


@pytest.mark.row("F8")
def test_migrate(kit):
    """A case is carried over to the edition in force, keeps its history, and the voided migration takes it back."""
    desk = kit.desk(two_editions(kit), day=DAY)
    opened(kit, desk)
    desk.office.record("A", "first.done", by=[kit.clerk])
    with pytest.raises(RefusedError):
        desk.office.migrate("A", by=[kit.clerk])
    desk.day = date(2026, 5, 2)
    with pytest.raises(RefusedError):
        desk.office.record("A", "second.passed", by=[kit.clerk])
    with pytest.raises(RefusedError):
        desk.office.migrate("A", by=[kit.clerk], occurred="2026-05-09")
    done = desk.office.migrate("A", by=[kit.clerk])
    assert (done.state, done.verdict.to) == ("third", "third")
    assert desk.office.history("A").procedure.edition == "2"
    assert desk.office.void("A", 2, by=[kit.clerk], reason="旧版的事项后来发现").state == "second"
    found = desk.office.record("A", "second.passed", by=[kit.clerk], occurred="2026-04-30")
    assert found.state == "third"
    assert desk.office.migrate("A", "2", by=[kit.clerk]).state == "third"


def test_edition_of_a_day(kit):
    """A case opens under the edition in force on its day, or under the one that is named."""
    desk = kit.desk(two_editions(kit), day=date(2026, 5, 2))
    opened(kit, desk)
    opened(kit, desk, case="B", occurred="2026-04-01")
    opened(kit, desk, case="C", edition="1", occurred="2026-04-01")
    assert [desk.office.history(case).procedure.edition for case in "ABC"] == ["2", "1", "1"]


def test_one_open_case(kit):
    """A second open case about the same is refused, wherever it was recorded; a closed one, or another, is not in the way."""
    pack = kit.pack(about="{text: 事项, one_open: yes}")
    desk = kit.desk(pack, day=DAY)
    other = kit.desk(pack, day=DAY, store=desk.store)
    opened(kit, desk)
    opened(kit, other, case="B", about="另一件事")
    with pytest.raises(RefusedError) as caught:
        opened(kit, other, case="C")
    assert [one.guard for one in caught.value.verdict.refusals] == ["case.second"]
    for act in ("first.done", "second.passed", "third.done", "fourth.done"):
        desk.office.record("A", act, by=[kit.clerk])
    assert opened(kit, other, case="C").state == "first"


def test_about_corrected(kit):
    """What a case is about can be corrected, and then it is about that."""
    desk = kit.desk(kit.pack(about="{text: 事项, one_open: yes}"), day=DAY)
    opened(kit, desk)
    desk.office.correct("A", 0, by=[kit.clerk], reason="写错", facts={"about": "另一件事"})
    assert opened(kit, desk, case="B").state == "first"
    with pytest.raises(RefusedError):
        opened(kit, desk, case="C", about="另一件事")


@pytest.mark.row("F7")
def test_newer_texts(kit):
    """A case goes on under newer texts of its edition, and each record pins those it was made under."""
    store = MemoryStore()
    old = kit.desk(
        kit.pack(
            {"x.few": "at most 3 sites"},
            guards="[{guard: few, counts: {of: n, limit: x.few}}]",
            asks="{n: {count: 数}}",
        ),
        day=DAY,
        store=store,
    )
    opened(kit, old)
    old.office.record("A", "first.done", by=[kit.clerk])
    pack = kit.pack(
        {"x.few": "at most 5 sites"},
        guards="[{guard: few, counts: {of: n, limit: x.few}}]",
        asks="{n: {count: 数}}",
        then="{passed: third, failed: {to: first}, returned: {to: second}}",
    )
    new = kit.desk(pack, day=DAY, store=store)
    assert new.office.record("A", "second.returned", by=[kit.clerk], facts={"n": 5}).state == "second"
    assert new.office.history("A").count("second.returned") == 1
    digests = [record.claim.texts for record in new.office.trail.records("A")]
    assert digests == [old.pack.digest, old.pack.digest, pack.digest]


def test_texts_without_the_procedure(kit, desk):
    """Where the texts at hand have lost a case's procedure, that is said."""
    texts = kit.texts()
    del texts["process/trial@1.yaml"]
    other = kit.desk(type(kit.library).of(texts), day=DAY, store=desk.store)
    with pytest.raises(UnknownProcedureError):
        other.office.record("A", "first.done", by=[kit.clerk])


def test_forgetting(kit, desk, monkeypatch):
    """An office remembers so many cases and reads the others again."""
    monkeypatch.setattr("pdca.recollection.KEPT", 1)
    opened(kit, desk, case="B")
    assert desk.office.record("A", "first.done", by=[kit.clerk]).state == "second"
    assert desk.office.history("B").state == "first"


def test_place(kit):
    """A case is opened at the office's place and keeps it."""
    desk = kit.desk(kit.pack(), day=DAY, place="a/b")
    opened(kit, desk)
    assert desk.office.history("A").place == "a/b"


def test_machine_is_kept(kit, desk):
    """The machine of a procedure is built once."""
    history = desk.office.history("A")
    assert desk.office.machine(history) is desk.office.machine(history)
