"""What must be there: values of facts, papers, other cases, extracts."""

import pytest

from pdca.record import Claim, Kind

ASKS = (
    "{ok: {yes_no: 是否}, hue: {choice: 颜色, of: colours}, note: {text: 说明, optional: yes}, "
    "done: {ticks: 清单, of: checks}, helpers: {people: 协办人}, some: {choices: 几种颜色, of: colours, optional: yes}}"
)
SAID = {"ok": "yes", "hue": "red", "done": {"one": "yes", "two": "yes"}, "helpers": ["p-1"]}


def trial(kit, test, asks=ASKS, **more):
    return kit.trial(asks=asks, guards="[{guard: it, requires: {%s}}]" % test, **more)


@pytest.mark.parametrize(
    ("test", "change", "standing"),
    [
        ("ok: yes", {}, "holds"),
        ("ok: yes", {"ok": "no"}, "fails"),
        ("hue: [red, blue]", {"hue": "blue"}, "holds"),
        ("hue: [red, blue]", {"hue": "green"}, "fails"),
        ("note: given", {"note": "有"}, "holds"),
        ("note: given", {}, "fails"),
        ("note: blank", {}, "holds"),
        ("note: blank", {"note": "有"}, "fails"),
        ("done: all", {}, "holds"),
        ("done: all", {"done": {"one": "yes", "two": "no"}}, "fails"),
        ("done: all", {"done": {"one": "yes"}}, "fails"),
        ("done: all", {"done": {}}, "fails"),
        ("done: all", {"done": {"one": "yes", "two": {"not_applicable": "无此项"}}}, "holds"),
        ("helpers: nobody", {"helpers": []}, "holds"),
        ("helpers: nobody", {}, "fails"),
        ("some: red", {"some": ["red"]}, "holds"),
        ("some: red", {"some": ["red", "blue"]}, "fails"),
        ("some: red", {"some": []}, "holds"),
        ("some: red", {}, "cannot"),
        ("ok: yes, hue: red", {"hue": "blue"}, "fails"),
    ],
)
def test_requires(kit, test, change, standing):
    """Each test has its own answer, and all must hold; what is not ticked is not done."""
    assert trial(kit, test).standing("second.it", {**SAID, **change}) == standing


@pytest.mark.parametrize("test", ["ok: yes", "note: given", "done: all", "helpers: nobody"])
def test_requires_unknown(kit, test):
    """A value that should be there and is not cannot be said."""
    asks = ASKS.replace(", optional: yes", "")
    found = trial(kit, test, asks=asks).say({})
    assert dict(found.standings)["second.it"].value == "cannot"
    card = next(one for one in found.refusals if one.guard == "second.it")
    assert card.missing == (test.partition(":")[0],)


@pytest.mark.parametrize(
    ("test", "change", "actual", "required"),
    [
        ("ok: yes", {"ok": "no"}, "是否：否", "是否应为是"),
        ("hue: [red, blue]", {"hue": "green"}, "颜色：绿", "颜色应为红或蓝"),
        ("done: all", {"done": {"one": "no"}}, "清单：缺第一项、第二项", "清单应为全部为是"),
        ("note: given", {}, "说明：", "说明应为已填"),
        ("helpers: nobody", {}, "协办人：p-1", "协办人应为无人"),
    ],
)
def test_requires_card(kit, test, change, actual, required):
    """The card speaks in the titles of facts and choices."""
    (card,) = trial(kit, test).say({**SAID, **change}).refusals
    assert card.actual.zh.startswith(actual)
    assert card.required.zh == required


@pytest.mark.parametrize(
    ("test", "change"),
    [
        ("ok: yes", {"ok": "no"}), ("hue: [red, blue]", {"hue": "green"}), ("done: all", {"done": {"one": "no"}}),
        ("helpers: nobody", {}), ("some: red", {"some": ["blue"]}),
    ],
)  # fmt: skip
def test_requires_wishes(kit, test, change):
    """What a requirement wishes holds; what spoils it, where choices allow, fails."""
    case = trial(kit, test)
    rule, found = case.rule("second.it"), case.scene({**SAID, **change})

    def standing(want):
        value = [want.value] if want.target == "some" else want.value
        return case.standing("second.it", {**SAID, **change, want.target: value})

    assert [standing(want) for want in rule.satisfy(found)] == ["holds"]
    assert [standing(want) for want in rule.violate(found)] in (["fails"], [])


def test_requires_nothing_met(kit):
    """A requirement that holds wishes nothing."""
    case = trial(kit, "ok: yes")
    assert case.rule("second.it").satisfy(case.scene(SAID)) == ()


def test_given_and_blank_wishes(kit):
    """That something be given or blank is wished by asking for it, or for its absence."""
    given, blank = trial(kit, "note: given"), trial(kit, "note: blank")
    assert [want.value for want in given.rule("second.it").satisfy(given.scene(SAID))] == ["?missing"]
    assert [want.value for want in blank.rule("second.it").violate(blank.scene(SAID))] == ["?missing"]
    assert [want.value for want in given.rule("second.it").violate(given.scene(SAID))] == ["?unasked"]


def test_number_as_text(kit):
    """A count can be required as it is written, and is spoilt by one more."""
    case = kit.trial(
        asks="{ballot: {tally: 表决, left_out: yes}}",
        guards='[{guard: it, requires: {ballot.left_out: "0"}}]',
    )
    tally = {"expected": 3, "present": 3, "yes": 3, "no": 0, "abstain": 0, "on_roll": 3, "left_out": 0}
    assert case.standing("second.it", {"ballot": tally}) == "holds"
    (spoilt,) = case.rule("second.it").violate(case.scene({"ballot": tally}))
    assert (spoilt.target, spoilt.value) == ("ballot.left_out", 1)


def test_wished_count_is_a_number(kit):
    """A count that is required is wished as a number, as a record holds it."""
    case = kit.trial(asks="{left: {count: 余数, unit: items}}", guards='[{guard: it, requires: {left: "0"}}]')
    (wanted,) = case.rule("second.it").satisfy(case.scene({"left": 2}))
    assert wanted.value == 0


def test_among(kit):
    """A value among those of another is one of them; where they are unknown nothing can be said."""
    case = trial(kit, "hue: {among: some}")
    assert case.standing("second.it", {**SAID, "some": ["red", "blue"]}) == "holds"
    assert case.standing("second.it", {**SAID, "some": ["blue"]}) == "fails"
    assert case.standing("second.it", SAID) == "cannot"
    (card,) = case.say({**SAID, "some": ["blue", "green"]}).refusals
    assert card.required.zh == "颜色应为蓝、绿"
    rule, found = case.rule("second.it"), case.scene({**SAID, "some": ["blue"]})
    assert (rule.satisfy(found)[0].value, rule.violate(found)[0].value) == ("blue", "red")
    assert rule.satisfy(case.scene(SAID)) == ()


def test_switch(kit):
    """A fact can be required to be what a switch says."""
    case = kit.trial(
        {"x.hue": "used"}, asks="{word: {text: 词}}", guards="[{guard: it, requires: {word: {limit: x.hue}}}]"
    )
    assert case.standing("second.it", {"word": "used"}) == "holds"
    assert case.standing("second.it", {"word": "unused"}) == "fails"
    (card,) = case.say({"word": "unused"}).refusals
    assert (card.required.zh, card.required.en) == ("词应为used", "word: must be used")
    assert card.citations
    rule, found = case.rule("second.it"), case.scene({"word": "unused"})
    assert (rule.satisfy(found), rule.violate(found)) == ((), ())


@pytest.mark.parametrize(
    ("extract", "standing"),
    [
        ({"filled": "yes"}, "holds"),
        ({"none": "本期没有"}, "holds"),
        ({"none": " "}, "fails"),
        ({}, "fails"),
        ("有", "fails"),
    ],
    ids=str,
)
def test_stated(kit, extract, standing):
    """An extract counts when it is filled or gives a reason why there is none; a bare "none" is a blank."""
    assert (
        kit.trial(**FILLED).standing("second.it", {"inputs": {"one": extract}, "needed": ["one"]}) == standing
    )


def test_filled_wishes(kit):
    """The wish fills what is blank; the nearest miss leaves the first one blank."""
    case = kit.trial(**FILLED)
    rule = case.rule("second.it")
    some = case.scene({"inputs": {"one": {"filled": "yes"}}, "needed": ["one", "two"]})
    assert [(want.target, want.value) for want in rule.satisfy(some)] == [("inputs.two", {"filled": "yes"})]
    assert [(want.target, want.value) for want in rule.violate(some)] == [("inputs.one", {})]


def test_many_values(kit):
    """A requirement over many records holds where there are none, and each must meet it."""
    case = kit.trial(
        parts="[{part: answer, title: 答复, by: clerk, times: any, asks: {hue: {choice: 颜色, of: colours}}}]",
        guards="[{guard: it, requires: {answer.hue: red}}]",
    )
    assert case.standing("second.it") == "holds"
    case.take({"hue": "red"}, label="second.answer")
    assert case.standing("second.it") == "holds"
    case.take({"hue": "blue"}, label="second.answer")
    assert case.standing("second.it") == "fails"


CONDITION = "[{guard: it, if: {%s}, requires: {hue: red}}]"


@pytest.mark.parametrize(
    ("test", "change", "standing"),
    [
        ("ok: yes", {"hue": "blue"}, "fails"),
        ("ok: yes", {"ok": "no", "hue": "blue"}, "not_applicable"),
        ("note: given", {"hue": "blue"}, "not_applicable"),
        ("some: red", {"hue": "blue"}, "not_applicable"),
    ],
)
def test_if(kit, test, change, standing):
    """A rule under a test applies only where the test holds; a blank makes it false."""
    case = kit.trial(asks=ASKS, guards=CONDITION % test)
    assert case.standing("second.it", {**SAID, **change}) == standing


def test_if_unknown(kit):
    """Where the test cannot be said, neither can the rule, and the card names what is missing."""
    case = kit.trial(asks=ASKS, guards=CONDITION % "ok: yes")
    card = next(one for one in case.say({"hue": "blue"}).refusals if one.guard == "second.it")
    assert (card.standing.value, card.missing) == ("cannot", ("ok",))


ON_FILE = {
    "first_parts": "[{part: show, title: 出示, by: clerk, times: any}]",
    "guards": "[{guard: it, on_file: [申请书, 审查书]}]",
}


def test_on_file(kit):
    """A paper shown anywhere in the case, or here, is on file; the card names each that is not."""
    case = kit.trial(**ON_FILE)
    papers = (kit.paper("申请书"), kit.paper("审查书"))
    assert case.say(papers=papers).allowed
    cards = case.say(papers=papers[:1]).refusals
    assert [card.remedy.zh for card in cards] == ["补交“审查书”"]
    rule = case.rule("second.it")
    assert [want.target for want in rule.satisfy(case.scene(papers=papers[:1]))] == ["审查书"]
    assert rule.violate(case.scene()) == ()


def test_on_file_after_a_void(kit):
    """A paper shown with a record that was voided is not on file."""
    case = kit.trial(guards="[{guard: it, for: [passed], on_file: [申请书]}]")
    case.take(label="second.failed", papers=(kit.paper("申请书"),))
    void = Claim(
        case="T-1",
        kind=Kind.VOID,
        occurred="2026-03-02",
        by=(kit.clerk,),
        target=case.history.seq - 1,
        reason="登记错了",
    )
    case.run.perform("first.done")
    assert case.standing("second.it") == "holds"
    for target in (case.history.seq - 1, case.history.seq - 2):
        case.run.say(void.__class__(**{**_fields(void), "target": target}), case.history.entered)
    assert case.history.state == "second"
    assert case.standing("second.it") == "fails"


def _fields(claim):
    return {name: getattr(claim, name) for name in ("case", "kind", "occurred", "by", "reason")}


LINKED = {
    "asks": "{other: {case: 关联事项}}",
    "guards": "[{guard: it, linked: {case: other, is: [completed, verify]}}]",
}


@pytest.mark.parametrize(
    ("state", "standing"), [("completed", "holds"), ("verify", "holds"), ("opening", "fails")]
)
def test_linked(kit, state, standing):
    """The pinned case stood in one of the wanted states."""
    pinned = {"case": "B", "seq": 3, "digest": "0" * 64, "state": state}
    assert kit.trial(**LINKED).standing("second.it", {"other": pinned}) == standing


def test_linked_card_and_wishes(kit):
    """The card gives the state of the other case; without it nothing can be said."""
    case = kit.trial(**LINKED)
    (card,) = case.say({"other": {"case": "B", "state": "opening"}}).refusals
    assert card.required.zh == "应处于“completed或verify”"
    unknown = next(one for one in case.say({}).refusals if one.guard == "second.it")
    assert unknown.missing == ("other",)
    rule, found = case.rule("second.it"), case.scene({})
    assert [rule.satisfy(found)[0].value, rule.violate(found)[0].value] == ["completed", "opening"]


FILLED = {
    "asks": "{inputs: {extracts: 输入}, needed: {choices: 应有, of: checks}}",
    "guards": "[{guard: it, filled: {of: inputs, all: needed}}]",
}


def test_filled(kit):
    """Every named extract is filled or stated none; the card names the blank."""
    case = kit.trial(**FILLED)
    both = {"one": {"filled": "yes"}, "two": {"none": "本期没有"}}
    assert case.standing("second.it", {"inputs": both, "needed": ["one", "two"]}) == "holds"
    cards = [
        one
        for one in case.say({"inputs": {"one": both["one"]}, "needed": ["one", "two"]}).refusals
        if one.guard == "second.it"
    ]
    assert [card.remedy.zh for card in cards] == ["补填“two”"]
    unknown = next(one for one in case.say({"needed": ["one"]}).refusals if one.guard == "second.it")
    assert unknown.missing == ("inputs",)
    assert case.standing("second.it", {"inputs": both}) == "cannot"
    rule, found = case.rule("second.it"), case.scene({})
    assert (rule.satisfy(found), rule.violate(found)) == ((), ())


@pytest.mark.parametrize("nonsense", ["全部", 7, ["one"]], ids=str)
def test_no_ticks(kit, nonsense):
    """What is no list of ticks cannot be said to be all ticked: nothing raises."""
    assert trial(kit, "done: all").standing("second.it", {**SAID, "done": nonsense}) == "cannot"
