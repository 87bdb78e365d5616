"""The seam: personal values leave a claim before the trail, come back through the vault, and decide nothing once gone."""

from datetime import date

import pytest
from attrs import evolve

from pdca.errors import RepeatedKeyError, StoreError
from pdca.examples import goal
from pdca.guards.standing import CANNOT
from pdca.office import Office, RefusedError
from pdca.phrase import Phrase
from pdca.record import Actor
from pdca.replay import Replay
from pdca.sealing import PersonalDataError, Safe
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail
from pdca.vault import MemoryVault

DAY = date(2026, 3, 2)
ASKS = """{
  story: {account: 经过}, tel: {text: 电话, private: phone, optional: yes}, born: {date: 出生日期, private: birth, optional: yes},
  kin: {people: 家属, optional: yes, each: {home: {text: 住址, private: address}}},
  lines: {rows: 明细, optional: yes, each: {who: {person: 谁}, note: {text: 说明}}}, n: {count: 数, unit: people, optional: yes},
}"""
ADULT = "[{guard: adult, if: {born: given}, compares: {this: n, op: at least, other: n}}]"
SAID = {
    "story": "邻里调解的经过", "tel": "13812345678", "born": "1990-05-18", "n": 3,
    "kin": [{"id": "p-7", "home": "江苏省某县某村3组"}], "lines": [{"who": "p-8", "note": "到场说明"}],
}  # fmt: skip
SECRETS = ["邻里调解", "13812345678", "1990-05-18", "某村3组", "到场说明"]


class Salts:
    """A source of salts that can be told apart, each only once."""

    def __init__(self):
        self.count = 0

    def __call__(self, size):
        self.count += 1
        return self.count.to_bytes(4, "big") + bytes(range(size - 4))


def desk_of(kit, *, safe=True, asks=ASKS, **more):
    desk = kit.desk(
        kit.pack(asks=" ".join(asks.split()), about="{person: 对象, private: name}", **more), day=DAY
    )
    if safe:
        desk.office = Office(
            Trail(desk.store, desk.now, "example"), desk.pack, desk.now, safe=Safe(vault=MemoryVault(), draw=Salts())
        )  # fmt: skip
    desk.office.open("trial", case="A", about="p-5", plan=goal(DAY), by=[kit.clerk])
    desk.office.record("A", "first.done", by=[kit.clerk])
    return desk


@pytest.fixture
def desk(kit):
    return desk_of(kit)


def record(kit, desk, said=None, **more):
    return desk.office.record(
        "A", "second.passed", by=[kit.clerk], facts=SAID if said is None else said, **more
    )


def bodies(desk):
    return b"".join(row.body for row in desk.store.rows(0, 99)).decode()


@pytest.mark.row("J5")
def test_nothing_personal_in_the_record(kit, desk):
    """Private facts, free text, and both inside people and rows are commitments in the record; ids and numbers stay."""
    record(kit, desk)
    assert not [one for one in SECRETS if one in bodies(desk)]
    facts = next(iter(desk.office.trail.records("A", 2))).claim.facts
    assert facts["tel"]["as"] == "phone"
    assert facts["story"]["as"] == "account"
    assert facts["kin"][0]["id"] == "p-7"
    assert facts["kin"][0]["home"]["as"] == "address"
    assert facts["lines"][0] == {"who": "p-8", "note": facts["lines"][0]["note"]}
    assert facts["n"] == 3


def test_read_back(kit, desk):
    """A history read through the vault has the values again, in this office and in another one."""
    record(kit, desk)
    other = Office(desk.office.trail, desk.pack, desk.now, safe=desk.office.safe)
    for office in (desk.office, other):
        assert office.history("A").acts[-1].claim.facts == SAID


def test_whom_it_is_about(kit, desk):
    """A value is about the person it stands beside, and else about whom the case is about."""
    record(kit, desk)
    about = {one.path: one.person for one in desk.office.safe.vault.every()}
    assert about == {
        "story": "p-5",
        "tel": "p-5",
        "born": "p-5",
        "kin[0].home": "p-7",
        "lines[0].note": "p-8",
    }


def test_verifies(kit, desk):
    """A log of commitments verifies like any other, with values, without them, and after they were forgotten."""
    record(kit, desk)
    assert desk.office.trail.verify().sound
    vault = desk.office.safe.vault
    vault.empty([one.commitment for one in vault.every()])
    assert desk.office.trail.verify().sound


def test_corrections_are_sealed(kit, desk):
    """A correction is sealed by what the corrected record was asked; the history reads corrected."""
    record(kit, desk)
    desk.office.correct("A", 2, by=[kit.clerk], reason="写错了", facts={"tel": "13900000000"})
    assert "13900000000" not in bodies(desk)
    assert desk.office.history("A").act(2).claim.facts["tel"] == "13900000000"


@pytest.mark.row("B1")
def test_same_request_again(kit, desk):
    """A request repeated under its key is done once, though every sealing has other salts; another one is refused."""
    first = record(kit, desk, idem="k-1")
    assert record_again(kit, desk, SAID).receipt.record == first.receipt.record
    for said in (
        {**SAID, "tel": "13912345678"},
        {**SAID, "n": 4},
        {key: SAID[key] for key in SAID if key != "tel"},
    ):
        with pytest.raises(RepeatedKeyError):
            record_again(kit, desk, said)
    assert desk.office.trail.head().size == 3


def record_again(kit, desk, said):
    return desk.office.record("A", "second.passed", by=[kit.clerk], facts=said, idem="k-1")


def test_same_request_after_erasure(kit, desk):
    """Once the values are gone nobody can say whether a request is the same, so the key counts as used."""
    record(kit, desk, idem="k-1")
    vault = desk.office.safe.vault
    vault.empty([one.commitment for one in vault.every()])
    with pytest.raises(RepeatedKeyError):
        record_again(kit, desk, SAID)


def test_two_at_once(kit, desk, monkeypatch):
    """Of two equal requests at the same time one is recorded, both get its receipt, and one set of values is kept."""
    append, office = desk.office.trail.append, desk.office
    other = Office(Trail(desk.store, desk.now, "example"), desk.pack, desk.now, safe=office.safe)

    def slower(claims, **more):
        monkeypatch.setattr(office.trail, "append", append)
        other.record("A", "second.passed", by=[kit.clerk], facts=SAID, idem="k-1")
        return append(claims, **more)

    monkeypatch.setattr(office.trail, "append", slower)
    done = record(kit, desk, idem="k-1")
    assert done.receipt.record.pos == 2
    assert office.trail.head().size == 3
    assert len(list(office.safe.vault.every())) == 5


def test_refused_keeps_nothing(kit, desk):
    """What is refused leaves nothing in the vault."""
    with pytest.raises(RefusedError):
        record(kit, desk, {**SAID, "n": -1})
    assert list(desk.office.safe.vault.every()) == []


@pytest.mark.row("B7", "J7")
def test_lost_acknowledgement_keeps_the_value(kit, desk, monkeypatch):
    """Where the store fails and nobody knows whether it wrote, the values stay: a record without them would be the worse loss."""

    def failing(claims, **more):
        raise StoreError(Phrase("断开", "gone"))

    monkeypatch.setattr(desk.office.trail, "append", failing)
    with pytest.raises(StoreError):
        record(kit, desk)
    assert len(list(desk.office.safe.vault.every())) == 5


@pytest.mark.row("J1")
def test_erased_while_remembered(kit, desk):
    """What another program erases is gone from this office's memory at the next question."""
    record(kit, desk)
    assert desk.office.history("A").acts[-1].claim.facts["tel"] == "13812345678"
    vault = desk.office.safe.vault
    vault.empty([one.commitment for one in vault.every()])
    assert desk.office.history("A").acts[-1].claim.facts["tel"]["as"] == "phone"


@pytest.mark.row("J2")
def test_restricted_is_hidden(kit, desk):
    """A restricted value reads as sealed, though the vault has it."""
    record(kit, desk)
    vault = desk.office.safe.vault
    vault.restrict([one.commitment for one in vault.every() if one.path == "tel"])
    facts = desk.office.history("A").acts[-1].claim.facts
    assert facts["tel"]["as"] == "phone"
    assert facts["born"] == "1990-05-18"


@pytest.mark.row("J7", "J4")
def test_altered_vault_is_not_believed(kit, desk):
    """A value that somebody changed in the vault does not give its commitment, and reads as sealed."""
    record(kit, desk)
    vault = desk.office.safe.vault
    one = next(one for one in vault.every() if one.path == "tel")
    vault._entries[one.commitment] = evolve(one, content=b'"13900000000"')
    other = Office(desk.office.trail, desk.pack, desk.now, safe=desk.office.safe)
    assert other.history("A").acts[-1].claim.facts["tel"]["as"] == "phone"


GUARDS = "[{guard: grown, if: {born: given}, lasts: {from: born, to: occurred, limit: own.age}}]"
LIMITS = {"own.age": "at least 18 years"}


def replayed(desk, **more):
    return Replay(desk.office.trail.text, **more).run(desk.office.trail.records())["A"]


def weighing(kit):
    return desk_of(kit, guards=GUARDS, limits=LIMITS)


def test_replay_with_vault(kit):
    """With the vault a replay judges as on the day: everything holds."""
    desk = weighing(kit)
    record(kit, desk)
    assert list(replayed(desk, reveal=desk.office.revealed).findings()) == []


@pytest.mark.row("J7")
def test_replay_without_vault(kit):
    """Without the vault a rule that weighs a sealed value cannot say, which is no pass and a finding of its own kind."""
    desk = weighing(kit)
    record(kit, desk)
    case = replayed(desk)
    (found,) = case.findings()
    assert (found.kind, found.judgement.standing, found.judgement.guard) == ("sealed", CANNOT, "second.grown")
    assert "已封存或者已依法删除" in found.judgement.actual.zh
    assert case.history.state == "third"


def test_replay_without_vault_of_what_no_rule_weighs(kit, desk):
    """Sealed values that no rule weighs count as given: a replay without the vault finds nothing."""
    record(kit, desk)
    assert list(replayed(desk).findings()) == []


def test_seal_of_another_class(kit, desk):
    """A seal where the procedure has nothing personal, or of another class, is a value of the wrong type."""
    record(kit, desk)
    first, *rest = desk.office.trail.records()
    rest[-1] = evolve(
        rest[-1],
        claim=evolve(rest[-1].claim, facts={**rest[-1].claim.facts, "n": rest[-1].claim.facts["tel"]}),
    )
    *_, (_, last) = Replay(desk.office.trail.text).told([first, *rest])
    assert [one.guard for one in last.verdict.refusals] == ["second.facts"]


@pytest.mark.row("E12")
def test_seals_are_the_softwares(kit, desk):
    """A caller cannot bring a seal instead of a value: it would be a value that nobody can read."""
    seal = {"sealed": "hmac-sha256:" + "0" * 64, "as": "phone"}
    for said in (
        {**SAID, "tel": seal},
        {**SAID, "n": seal},
        {**SAID, "lines": [{"who": "p-8", "note": seal}]},
    ):
        with pytest.raises(PersonalDataError):
            record(kit, desk, said)
    with pytest.raises(RefusedError):
        record(kit, desk, {**SAID, "tel": {**seal, "as": "secret"}})


OPEN = {"story": "邻里调解的经过"}
"""What an office without a vault records too."""

PLACES = {
    "reason": lambda kit, desk, bad: desk.office.correct("A", 1, by=[kit.clerk], reason=bad),
    "papers": lambda kit, desk, bad: record(kit, desk, OPEN, papers=[kit.paper(bad)]),
    "by": lambda kit, desk, bad: desk.office.record(
        "A", "second.passed", by=[Actor(person=bad, role="clerk")], facts=OPEN
    ),
    "idem": lambda kit, desk, bad: record(kit, desk, OPEN, idem=bad),
    "case": lambda kit, desk, bad: desk.office.open(
        "trial", case=bad, about="p-5", plan=goal(DAY), by=[kit.clerk]
    ),
    "plan.why": lambda kit, desk, bad: desk.office.open(
        "trial", case="B", about="p-5", plan={**goal(DAY), "why": f"{bad}来电"}, by=[kit.clerk]
    ),
    "about": lambda kit, desk, bad: desk.office.open(
        "trial", case="B", about=bad, plan=goal(DAY), by=[kit.clerk]
    ),
    "lines[0].who": lambda kit, desk, bad: record(kit, desk, {**OPEN, "lines": [{"who": bad, "note": "x"}]}),
    "concessions": lambda kit, desk, bad: record(
        kit, desk, OPEN, concessions=[kit.concession("second.grown", reason=bad)]
    ),
}


@pytest.mark.row("E12", "J5")
@pytest.mark.parametrize("safe", [True, False])
@pytest.mark.parametrize("field", PLACES)
@pytest.mark.parametrize("bad", ["13812345678", "11010519491231002X"])
def test_personal_numbers_are_refused_by_field(kit, field, safe, bad):
    """Wherever the record would keep it, a number of a person is refused; the message names the field, not the number."""
    desk = desk_of(kit, safe=safe)
    with pytest.raises(PersonalDataError) as caught:
        PLACES[field](kit, desk, bad)
    assert caught.value.path == field
    assert bad not in caught.value.phrase.zh + caught.value.phrase.en + repr(caught.value.facts)
    assert bad not in bodies(desk)


@pytest.mark.row("E12")
def test_free_text(kit, desk):
    """In free text the judge refuses numbers of people, vault or not, and says in which field."""
    for bad in ("13812345678", "11010519491231002X", "6222021234567890128", "138 1234 5678"):
        with pytest.raises(RefusedError) as caught:
            record(kit, desk, {**SAID, "story": f"他的号码是{bad}，请联系"})
        assert "经过" in caught.value.phrase.zh
        assert bad not in caught.value.phrase.zh + caught.value.phrase.en


@pytest.mark.row("E12")
def test_without_vault(kit):
    """An office without a vault records free text as it always did, but no private phone number: it could not be taken out."""
    desk = desk_of(kit, safe=False)
    with pytest.raises(PersonalDataError) as caught:
        record(kit, desk)
    assert caught.value.path == "tel"
    record(kit, desk, {"story": "邻里调解的经过"})
    assert "邻里调解的经过" in bodies(desk)


@pytest.mark.row("J5")
def test_messages_and_cards(kit):
    """No refusal, card or exception quotes a personal value, whichever rule does; its mask is enough."""
    desk = weighing(kit)
    for said, bad in (
        ({"born": "2012-05-18"}, "2012-05-18"), ({"born": "2030-05-18"}, "2030-05-18"), ({"born": "19900518x"}, "19900518"),
        ({"tel": ["13812345678"]}, "13812345678"), ({"n": "13812345678"}, "13812345678"),
    ):  # fmt: skip
        with pytest.raises((RefusedError, PersonalDataError)) as caught:
            record(kit, desk, {**SAID, **said})
        shown = repr(caught.value) + str(caught.value) + caught.value.phrase.zh + caught.value.phrase.en
        if isinstance(caught.value, RefusedError):
            shown += "".join(
                f"{one.actual}{one.required}{one.remedy}" for one in caught.value.verdict.judgements
            )
        assert bad not in shown


@pytest.mark.row("J5")
def test_log_lines_of_the_office(kit, desk, caplog):
    """Nothing is logged of what is sealed."""
    with caplog.at_level(0):
        record(kit, desk)
    assert not [one for one in SECRETS if one in caplog.text]


def test_one_open_by_text(kit):
    """Whether an open case is about the same is seen through the vault; without it a replay cannot say."""
    desk = kit.desk(kit.pack(about="{text: 事项, one_open: yes}"), day=DAY)
    desk.office = Office(
        Trail(MemoryStore(), desk.now, "example"),
        desk.pack,
        desk.now,
        safe=Safe(vault=MemoryVault(), draw=Salts()),
    )
    for case, about in (("A", "修路"), ("B", "修桥")):
        desk.office.open("trial", case=case, about=about, plan=goal(DAY), by=[kit.clerk])
    with pytest.raises(RefusedError, match="同一对象"):
        desk.office.open("trial", case="C", about="修路", plan=goal(DAY), by=[kit.clerk])
    for _, taken in Replay(desk.office.trail.text).told(desk.office.trail.records()):
        assert [each.standing for each in taken.verdict.judgements] == [CANNOT]
