"""Who: separation of duties, the same people again, and all of them."""

from datetime import date

import pytest

from pdca.declaration import Appointment, Standing
from pdca.organisation import Kin, Organisation

LISTS = "{ours: {people: 我方}, theirs: {people: 对方}}"
GUARDS = {
    "differs": "[{guard: who, differs: {who: ours, from: [theirs]}}]",
    "same": "[{guard: who, same: {who: ours, as: theirs}}]",
    "covers": "[{guard: who, covers: {of: ours, all: theirs}}]",
}


def trial(kit, family):
    return kit.trial(asks=LISTS, guards=GUARDS[family])


@pytest.mark.parametrize(
    ("family", "ours", "theirs", "standing"),
    [
        ("differs", ["p-1"], ["p-2"], "holds"),
        ("differs", ["p-1", "p-2"], ["p-2"], "fails"),
        ("differs", [], ["p-2"], "holds"),
        ("same", ["p-1", "p-2"], ["p-2", "p-1"], "holds"),
        ("same", ["p-1"], ["p-1", "p-2"], "fails"),
        ("covers", ["p-1", "p-2"], ["p-1"], "holds"),
        ("covers", ["p-1"], ["p-1", "p-2"], "fails"),
    ],
)
def test_groups(kit, family, ours, theirs, standing):
    """Groups share nobody, are the same, or one has all of the other."""
    assert trial(kit, family).standing("second.who", {"ours": ours, "theirs": theirs}) == standing


@pytest.mark.parametrize("family", GUARDS)
def test_unknown(kit, family):
    """Without one of the groups nothing can be said."""
    found = next(
        one for one in trial(kit, family).say({"ours": ["p-1"]}).refusals if one.guard == "second.who"
    )
    assert (found.standing.value, found.missing) == ("cannot", ("theirs",))
    found = next(
        one for one in trial(kit, family).say({"theirs": ["p-1"]}).refusals if one.guard == "second.who"
    )
    assert found.missing == ("ours",)


def test_who_acted_before(kit):
    """Who did an earlier step can be kept from this one."""
    case = kit.trial(by="[clerk, boss]", guards="[{guard: who, differs: {who: by, from: [first.by]}}]")
    assert case.standing("second.who", by="clerk") == "fails"
    assert case.standing("second.who", by="boss") == "holds"


def test_separation_over_parts(kit):
    """Everybody who recorded a part counts as having done it; nobody did what never happened."""
    case = kit.trial(
        parts="[{part: visit, title: 走访, by: [clerk, boss], times: any}]",
        guards="[{guard: who, differs: {who: by, from: [visit.by]}}]",
    )
    assert case.standing("second.who") == "holds"
    case.take(label="second.visit", by="boss")
    assert case.standing("second.who") == "holds"
    case.take(label="second.visit", by="clerk")
    assert case.standing("second.who") == "fails"


@pytest.mark.parametrize(
    ("family", "actual", "remedy"),
    [
        ("differs", "p-1同时是我方和对方", "换人办理"),
        ("same", "我方与对方不一致：p-2、p-3", "由对方本人办理，或者更正名单"),
        ("covers", "我方尚缺p-3", "补齐p-3"),
    ],
)
def test_card(kit, family, actual, remedy):
    """The card names the people concerned."""
    (card,) = trial(kit, family).say({"ours": ["p-1", "p-2"], "theirs": ["p-1", "p-3"]}).refusals
    assert (card.actual.zh, card.remedy.zh) == (actual, remedy)


@pytest.mark.parametrize("family", GUARDS)
def test_wishes(kit, family):
    """What a rule about people wishes holds; what spoils it fails."""
    case = trial(kit, family)
    said = {"ours": ["p-1", "p-2"], "theirs": ["p-1", "p-3"]}
    rule, found = case.rule("second.who"), case.scene(said)
    for wants, standing in ((rule.satisfy(found), "holds"), (rule.violate(found), "fails")):
        changed = {**said, **{want.target: want.value for want in wants}}
        assert case.standing("second.who", changed) == standing


def test_covering_keeps(kit):
    """Covering everybody keeps those who are there already."""
    case = trial(kit, "covers")
    (want,) = case.rule("second.who").satisfy(case.scene({"ours": ["p-1"], "theirs": ["p-2"]}))
    assert want.value == ["p-1", "p-2"]


def test_nobody_to_wish(kit):
    """Where the other group is unknown there is nothing to wish."""
    case = trial(kit, "same")
    assert case.rule("second.who").satisfy(case.scene({"ours": ["p-1"]})) == ()
    case = trial(kit, "differs")
    assert case.rule("second.who").violate(case.scene({"ours": ["p-1"]})) == ()


KIN = "[{guard: who, differs: {who: ours, from: [theirs], kin: yes}}]"


@pytest.mark.parametrize(
    ("guards", "kin", "standing"),
    [
        (KIN, [Kin(people=("p-1", "p-2"))], "fails"),
        (KIN, [Kin(people=("p-2", "p-1"))], "fails"),
        (KIN, [Kin(people=("p-1", "p-3"))], "holds"),
        (KIN, [Kin(people=("p-1", "p-2"), until=date(2026, 3, 1))], "holds"),
        (KIN, [], "holds"),
        (KIN.replace("kin: yes", "kin: no"), [Kin(people=("p-1", "p-2"))], "holds"),
        (GUARDS["differs"], [Kin(people=("p-1", "p-2"))], "holds"),
    ],
)
def test_near_relatives_are_kept_apart_where_the_rule_says_so(kit, guards, kin, standing):
    """With ``kin`` the near relatives of that day count as well, where an organisation declares them."""
    case = kit.trial(asks=LISTS, guards=guards)
    case.run.history = case.run.history.within(Organisation.of(kin))
    assert case.standing("second.who", {"ours": ["p-1"], "theirs": ["p-2"]}) == standing


def test_a_refusal_for_kinship_names_both(kit):
    """The card says whose relative somebody is, and asks that they withdraw."""
    case = kit.trial(asks=LISTS, guards=KIN)
    case.run.history = case.run.history.within(Organisation.of([Kin(people=("p-1", "p-2"))]))
    (told,) = case.say({"ours": ["p-1"], "theirs": ["p-2", "p-3"]}).refusals
    assert told.actual.zh == "p-1是p-2的近亲属（对方）"
    assert told.required.zh == "我方不得是对方的近亲属"
    assert told.remedy.zh == "回避，换人办理"
    assert told.actual.en == "p-1 is a near relative of p-2 (theirs)"


HOMES = "{ours: {people: 检查组, each: {home: {unit: 所在单位}}}, places: {rows: 对象, each: {place: {unit: 单位}}}}"


@pytest.mark.parametrize(
    ("known", "standing"),
    [
        ([], "holds"),
        ([Standing(person="p-1", standing="full", unit="east")], "fails"),
        ([Appointment(person="p-1", role="clerk", unit="east")], "fails"),
        ([Standing(person="p-1", standing="full", unit="east", until=date(2026, 3, 1))], "holds"),
        ([Standing(person="p-2", standing="full", unit="east")], "holds"),
    ],
)
def test_nobody_inspects_where_he_belongs(kit, known, standing):
    """Units of people are those they say, and those in which the organisation has them that day."""
    case = kit.trial(asks=HOMES, guards="[{guard: who, differs: {who: ours.home, from: [places.place]}}]")
    case.run.history = case.run.history.within(Organisation.of(known))
    said = {"ours": [{"id": "p-1", "home": "west"}], "places": [{"place": "east"}]}
    assert case.standing("second.who", said) == standing
    assert case.standing("second.who", {**said, "places": [{"place": "west"}]}) == "fails"
