"""Custody: erasing, hiding, showing - authorised, recorded, bound by retention rules, and done again after a restore."""

from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from pdca.commitment import commit
from pdca.custody import Custody, CustodyError
from pdca.disclosure import DisclosureError
from pdca.errors import StoreError, UnknownCaseError
from pdca.examples import goal
from pdca.office import Office
from pdca.pack import Pack
from pdca.phrase import Phrase
from pdca.record import LOG_CASE, Actor
from pdca.sealing import PersonalDataError, Safe
from pdca.stores.sql import SqlStore
from pdca.stores.vault import SqlVault
from pdca.trail import Trail
from pdca.vault import MemoryVault

DAY = date(2026, 3, 2)
HEAD = Actor(person="p-head", role="boss")
RETENTION = """
by: [boss]
grounds: [act/rule]
rules:
  - {{retention: trial, title: 试办材料, procedures: [{procedure}], keep: {keep}, basis: [act/other], confidence: custom}}
"""
ASKS = "{story: {account: 经过}, tel: {text: 电话, private: phone}}"
SAID = {"story": "邻里调解的经过", "tel": "13812345678"}


class Salts:
    def __init__(self):
        self.count = 0

    def __call__(self, size):
        self.count += 1
        return self.count.to_bytes(4, "big") + bytes(range(size - 4))


def pack_of(kit, keep="1 years", procedure="trial"):
    texts = kit.texts(asks=ASKS, about="{person: 对象}", then="{passed: third, failed: {to: first}}")
    texts["law/retention.yaml"] = RETENTION.format(keep=keep, procedure=procedure).encode()
    return Pack.of(texts)


def desk_of(kit, vault=None, store=None, **more):
    desk = kit.desk(pack_of(kit, **more), day=DAY, **({"store": store} if store else {}))
    safe = Safe(vault=vault or MemoryVault(), draw=Salts())
    desk.office = Office(Trail(desk.store, desk.now, "example"), desk.pack, desk.now, safe=safe)
    return desk


def finished(kit, desk, case="A", person="p-5", said=None):
    """Take a case about *person* to its end on the day of the desk."""
    desk.office.open("trial", case=case, about=person, plan=goal(desk.day), by=[kit.clerk])
    desk.office.record(case, "first.done", by=[kit.clerk])
    desk.office.record(case, "second.passed", by=[kit.clerk], facts=said or SAID)
    desk.office.record(case, "third.done", by=[kit.clerk])
    desk.office.record(case, "fourth.done", by=[kit.clerk])


@pytest.fixture
def desk(kit):
    desk = desk_of(kit)
    finished(kit, desk)
    desk.day = date(2027, 3, 3)
    return desk


@pytest.fixture
def custody(desk):
    return Custody(desk.office)


def acts(desk):
    return [record.claim for record in desk.office.trail.records(LOG_CASE)]


@pytest.mark.row("J1")
def test_erase(desk, custody):
    """Once no rule requires the values they are forgotten; an act says who, why and which; the log verifies."""
    seals = {one.commitment for one in custody.vault.every()}
    done = custody.erase("p-5", by=HEAD, ground="本人申请")
    (act,) = acts(desk)
    assert (act.step, act.by, act.reason) == ("erasure", (HEAD,), "本人申请")
    assert set(act.facts["seals"]) == seals
    assert act.facts["basis"] == ["act/rule"]
    assert [receipt.record.claim for receipt in done.receipts] == [act]
    assert list(custody.vault.every()) == []
    assert desk.office.trail.verify().sound
    assert desk.office.history("A").acts[2].claim.facts["tel"]["as"] == "phone"
    assert list(custody.check()) == []


@pytest.mark.row("J1")
def test_erased_bytes_are_gone(kit, tmp_path):
    """After an erasure neither value nor salt is in the bytes of any file of log or vault; the other person's stay."""
    store, vault = (
        SqlStore.open(f"sqlite:///{tmp_path}/log.db"),
        SqlVault.open(f"sqlite:///{tmp_path}/vault.db"),
    )
    try:
        desk = desk_of(kit, vault=vault, store=store)
        finished(kit, desk)
        finished(kit, desk, case="B", person="p-6", said={"story": "另一件事的经过", "tel": "13912345678"})
        gone = vault.of("p-5")
        desk.day = date(2027, 3, 3)
        assert all(one.salt in raw(tmp_path) and one.content in raw(tmp_path) for one in gone)
        Custody(desk.office).erase("p-5", by=HEAD, ground="本人申请")
        left = raw(tmp_path)
        assert not [one.path for one in gone if one.salt in left or one.content in left]
        assert b"13912345678" in left
        assert desk.office.trail.verify().sound
    finally:
        vault.close()
        store.close()


def raw(folder: Path) -> bytes:
    return b"".join(one.read_bytes() for one in sorted(folder.iterdir()))


@pytest.mark.row("J2")
@pytest.mark.parametrize(("keep", "until"), [("10 years", "保管到2036-03-02"), ("permanent", "永久保管")])
def test_retention_refuses(kit, keep, until):
    """While a rule requires the values they are hidden instead; act and answer name the article and until when."""
    desk = desk_of(kit, keep=keep)
    finished(kit, desk)
    desk.day = date(2027, 3, 3)
    custody = Custody(desk.office)
    done = custody.erase("p-5", by=HEAD, ground="本人申请")
    assert [one.free for one in (done.assessment,)] == [()]
    assert all(
        until in one.phrase.zh and "《示例条例》" in one.phrase.zh and "第8条" in one.phrase.zh
        for one in done.assessment.hidden
    )
    (act,) = acts(desk)
    assert (act.step, act.facts["basis"]) == ("restriction", ["act/other"])
    assert desk.office.history("A").acts[2].claim.facts["tel"]["as"] == "phone"
    assert all(one.restricted and one.genuine for one in custody.vault.every())
    assert list(custody.check()) == []


@pytest.mark.row("J2")
def test_the_last_day_counts(kit):
    """On the last day of the period the value is hidden, on the next it is erased, also when it was hidden before."""
    desk = desk_of(kit)
    finished(kit, desk)
    custody = Custody(desk.office)
    desk.day = date(2027, 3, 2)
    custody.erase("p-5", by=HEAD, ground="本人申请")
    with pytest.raises(CustodyError, match="保管到2027-03-02"):
        custody.erase("p-5", by=HEAD, ground="本人申请")
    desk.day = date(2027, 3, 3)
    custody.erase("p-5", by=HEAD, ground="到期")
    assert [act.step for act in acts(desk)] == ["restriction", "erasure"]
    assert list(custody.vault.every()) == []


@pytest.mark.row("J2")
def test_restricted_is_for_audits(kit):
    """A restricted value is shown only to who may erase, and the log says so."""
    desk = desk_of(kit, keep="permanent")
    finished(kit, desk)
    custody = Custody(desk.office)
    custody.erase("p-5", by=HEAD, ground="本人申请")
    with pytest.raises(CustodyError):
        custody.disclose("A", "tel", by=kit.clerk, reason="核对")
    assert custody.disclose("A", "tel", by=HEAD, reason="审计").value == "13812345678"
    assert acts(desk)[-1].step == "disclosure"


def test_no_rule_hides(kit):
    """Where no rule says how long values are kept, they are hidden and not erased."""
    desk = desk_of(kit, procedure="any")
    finished(kit, desk)
    desk.day = date(2040, 1, 1)
    assert Custody(desk.office).assess("p-5").free
    bare = desk_of(kit)
    bare.pack = Pack.of(
        {path: data for path, data in pack_of(kit).texts.items() if path != "law/retention.yaml"}
    )
    bare.office = Office(bare.office.trail, bare.pack, bare.now, safe=bare.office.safe)
    finished(kit, bare)
    bare.day = date(2040, 1, 1)
    found = Custody(bare.office).assess("p-5")
    assert (found.free, len(found.hidden)) == ((), 2)
    with pytest.raises(CustodyError, match="文本没有规定"):
        Custody(bare.office).erase("p-5", by=HEAD, ground="本人申请")


def test_open_case(kit):
    """While a case is open its values are neither erased nor hidden: its purpose is not fulfilled."""
    desk = desk_of(kit)
    desk.office.open("trial", case="A", about="p-5", plan=goal(DAY), by=[kit.clerk])
    desk.office.record("A", "first.done", by=[kit.clerk])
    desk.office.record("A", "second.passed", by=[kit.clerk], facts=SAID)
    with pytest.raises(CustodyError, match="还没有办结"):
        Custody(desk.office).erase("p-5", by=HEAD, ground="本人申请")
    assert acts(desk) == []


def test_who_may(kit, desk, custody):
    """Only a role that the texts name may order an erasure, with a reason, about somebody of whom there is something."""
    for by, ground, person in (
        (kit.clerk, "本人申请", "p-5"),
        (HEAD, " ", "p-5"),
        (HEAD, "本人申请", "p-9"),
        (HEAD, "本人申请", ""),
    ):
        with pytest.raises(CustodyError):
            custody.erase(person, by=by, ground=ground)
    with pytest.raises(PersonalDataError):
        custody.erase("p-5", by=HEAD, ground="本人申请，电话13812345678")
    assert acts(desk) == []
    assert len(list(custody.vault.every())) == 2


def test_named_values(kit):
    """Values about nobody in particular, or in a text about somebody else, are erased by naming them."""
    desk = desk_of(kit)
    finished(kit, desk)
    desk.day = date(2027, 3, 3)
    custody = Custody(desk.office)
    (one,) = [one for one in custody.vault.every() if one.path == "story"]
    custody.erase("", by=HEAD, ground="他人申请", also=[one.commitment])
    assert [one.path for one in custody.vault.every()] == ["tel"]


def test_without_vault(kit):
    """An office without a vault has no custody."""
    with pytest.raises(CustodyError):
        Custody(kit.desk(pack_of(kit), day=DAY).office)


@pytest.mark.row("J7")
def test_vault_lost(desk, custody):
    """A log whose vault is lost verifies; each commitment without a value is listed with its place."""
    custody.vault._entries.clear()
    assert desk.office.trail.verify().sound
    assert sorted((one.kind, one.case, one.path) for one in custody.check()) == [
        ("unmatched", "A", "story"),
        ("unmatched", "A", "tel"),
    ]


@pytest.mark.row("J7")
@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"content": b'"13900000000"'}, "altered"),
        ({"content": b"{"}, "altered"),
        ({"salt": b""}, "altered"),
        ({"path": "x"}, "altered"),
        ({"kind": "name"}, "misplaced"),
        ({"keeping": "another"}, "misplaced"),
        ({"person": "p-6"}, "misplaced"),
        ({"person": ""}, "misplaced"),
        ({"restricted": True}, "hidden"),
    ],
)
def test_vault_altered(desk, custody, change, kind):
    """A value that does not give its commitment is listed, and one whose class, procedure or restriction the log does not have."""
    one = next(one for one in custody.vault.every() if one.path == "tel")
    custody.vault._entries[one.commitment] = evolve(one, **change)
    assert [each.kind for each in custody.check()] == [kind]


@pytest.mark.row("J1", "J7")
def test_whose_value_it_is(kit, desk, custody):
    """Whom a value is about follows from the record: what the vault ascribes to another is not erased for that other."""
    finished(kit, desk, case="B", person="p-6")
    for one in [one for one in custody.vault.every() if one.case == "A"]:
        custody.vault._entries[one.commitment] = evolve(one, person="p-6")
    with pytest.raises(CustodyError, match="vault check"):
        custody.erase("p-6", by=HEAD, ground="本人申请")
    assert len(list(custody.vault.every())) == 4
    assert not acts(desk)
    assert [one.kind for one in custody.check()] == ["misplaced", "misplaced"]


@pytest.mark.row("J7")
def test_whose_value_it_was(kit, desk, custody):
    """Whom a value is about is judged by what the record said when it was made, whoever the case turned out to be about."""
    desk.day = DAY
    finished(kit, desk, case="B", person="p-6")
    desk.office.correct("B", 0, by=[kit.clerk], reason="写错了人", facts={"about": "p-7"})
    assert list(custody.check()) == []


@pytest.mark.row("J7")
def test_vault_with_more(kit, desk, custody):
    """A value without a record is listed as a stray: what a crash between vault and log leaves behind."""
    other = desk_of(kit)
    finished(kit, other, case="X")
    custody.vault.put(
        [
            evolve(one, commitment="hmac-sha256:" + "0" * 64, content=one.content)
            for one in other.office.safe.vault.of("p-5")[:1]
        ]
    )
    (one,) = other.office.safe.vault.of("p-5")[1:]
    sealed = commit(one.value, case="X", path=one.path, salt=b"another salt of thirty-two bytes")
    custody.vault.put([evolve(one, commitment=sealed, salt=b"another salt of thirty-two bytes")])
    assert sorted(each.kind for each in custody.check()) == ["altered", "stray"]


@pytest.mark.row("J7")
def test_vault_unreadable(desk, custody, monkeypatch):
    """A vault that cannot be read is a finding, and all its values are unmatched."""

    def broken():
        raise StoreError(Phrase("坏了", "broken"))

    monkeypatch.setattr(custody.vault, "every", broken)
    assert [one.kind for one in custody.check()] == ["unreadable", "unmatched", "unmatched"]


@pytest.mark.row("J8")
def test_restored_backup(kit, desk, custody):
    """An old copy of the vault brings erased values back; the check says so, and doing the log's acts again removes them."""
    backup = dict(custody.vault._entries)
    custody.erase("p-5", by=HEAD, ground="本人申请")
    custody.vault._entries.update(backup)
    assert {one.kind for one in custody.check()} == {"erased"}
    assert custody.restore() == (2, 0)
    assert list(custody.vault.every()) == []
    assert custody.restore() == (0, 0)
    assert list(custody.check()) == []


@pytest.mark.row("J8")
def test_restored_backup_hides_again(kit):
    """What was restricted after the copy was made is hidden again too."""
    desk = desk_of(kit, keep="permanent")
    finished(kit, desk)
    custody = Custody(desk.office)
    backup = dict(custody.vault._entries)
    custody.erase("p-5", by=HEAD, ground="本人申请")
    custody.vault._entries.update(backup)
    assert {one.kind for one in custody.check()} == {"shown"}
    assert custody.restore() == (0, 2)
    assert list(custody.check()) == []


@pytest.mark.row("J4")
def test_disclose(kit, desk, custody):
    """One field is shown with its proof to who gives a reason, and the log says who saw what, and why."""
    shown = custody.disclose("A", "tel", by=kit.clerk, reason="本人查询")
    assert shown.value == "13812345678"
    assert (acts(desk)[-1].facts, acts(desk)[-1].by, acts(desk)[-1].reason) == (
        {"what": "A tel"},
        (kit.clerk,),
        "本人查询",
    )
    for case, path, reason, error in (
        ("A", "tel", "", CustodyError), ("A", "nothing", "核对", DisclosureError), ("Z", "tel", "核对", UnknownCaseError),
    ):  # fmt: skip
        with pytest.raises(error):
            custody.disclose(case, path, by=kit.clerk, reason=reason)


def test_acts_of_the_log_change_no_case(desk, custody):
    """Acts about personal values are no records of the case: it stands and reads as before, in a replay too."""
    before = desk.office.history("A").seq
    custody.erase("p-5", by=HEAD, ground="本人申请")
    assert desk.office.history("A").seq == before
    assert desk.office.trail.case_ids() == ("A",)
