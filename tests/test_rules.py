"""Rules on a card: titles, words, citations, remedies, alternatives, layers."""

import re
from datetime import date

import pytest

from pdca import procedure as model
from pdca.pack import Pack
from pdca.reference import TITLES as FIXED

COUNT = {"asks": "{n: {count: 走访点数}}", "limits": {"x.n": "at least 3 sites"}}


def card(trial, facts=None, guard="second.it", **more):
    return next(one for one in trial.say(facts or {}, **more).judgements if one.guard == guard)


def test_basis_of_the_limit(kit):
    """A card cites the guard's own article and that of the dated value it rests on; without either the step's."""
    limit = COUNT["limits"]
    own = kit.trial(
        limit, asks=COUNT["asks"], guards="[{guard: it, counts: {of: n, limit: x.n}, basis: act/rule}]"
    )
    assert [one.ref for one in card(own, {"n": 1}).citations] == ["act/rule", "act/other"]
    guard = kit.trial(
        asks="{ok: {yes_no: 是否}}", guards="[{guard: it, requires: {ok: yes}, basis: act/other}]"
    )
    assert [one.ref for one in card(guard, {"ok": "no"}).citations] == ["act/other"]
    step = kit.trial(asks="{ok: {yes_no: 是否}}", guards="[{guard: it, requires: {ok: yes}}]")
    assert [one.ref for one in card(step, {"ok": "no"}).citations] == ["act/rule"]


def test_analogy(kit):
    """A value by analogy is printed so."""
    value = "  values: [{from: 2020-01-01, value: at least 3 sites, basis: act/other, confidence: certain, analogy: yes}]\n"
    trial = kit.trial({"x.n": value}, asks=COUNT["asks"], guards="[{guard: it, counts: {of: n, limit: x.n}}]")
    assert card(trial, {"n": 1}).citations[0].zh.startswith("参照")


def test_own_words(kit):
    """A guard's own title and remedy are shown."""
    trial = kit.trial(
        COUNT["limits"],
        asks=COUNT["asks"],
        guards="[{guard: it, counts: {of: n, limit: x.n}, title: 走访够数, remedy: 再走几处}]",
    )
    found = card(trial, {"n": 1})
    assert (found.title.zh, found.remedy.zh, found.required.zh) == ("走访够数", "再走几处", "不少于3处")


def test_choices_in_two_languages(kit):
    """A choice is told by its title, in English by its gloss; without a gloss by its id."""
    head = "choices: {colours: {red: {title: 红, gloss: the red one}, blue: 蓝}}"
    asks = "{c: {choice: 颜色, of: colours}, t: {ticks: 查看, of: colours}}"
    guards = "[{guard: it, requires: {c: red}}, {guard: seen, requires: {t: all}}]"
    trial = kit.trial(head=head, asks=asks, guards=guards)
    facts = {"c": "blue", "t": {"red": "no", "blue": "no"}}
    found, seen = card(trial, facts), card(trial, facts, "second.seen")
    assert [found.actual.zh, found.required.zh] == ["颜色：蓝", "颜色应为红"]
    assert [found.actual.en, found.required.en] == ["c: blue", "c: must be the red one"]
    assert (seen.actual.zh, seen.actual.en) == ("查看：缺红、蓝", "t: without the red one, blue")


@pytest.mark.parametrize(
    ("more", "english"), [("", "n: 2 short; reach 3 before it is recorded"), (", remedy_gloss: visit more", "visit more")]
)
def test_own_remedy_in_english(kit, more, english):
    """In English a guard's own remedy is its gloss, or else the family's; it is never Chinese."""
    written = "[{guard: it, counts: {of: n, limit: x.n}, title: 走访够数, remedy: 再走几处%s}]"
    trial = kit.trial(COUNT["limits"], asks=COUNT["asks"], guards=written % more)
    found = card(trial, {"n": 1})
    assert (found.remedy.zh, found.remedy.en) == ("再走几处", english)


def test_alternatives(kit):
    """Of alternatives any suffices; where none does, one card tells them all, with every article once."""
    trial = kit.trial(
        {"x.days": "at least 3 days", "x.hours": "at least 24 hours"}, asks="{days: {count: 天数}, hours: {count: 学时}, note: {text: 说明, optional: yes}}",
        guards="[{guard: it, any: [{counts: {of: days, limit: x.days}}, {counts: {of: hours, limit: x.hours}}]}]",
    )  # fmt: skip
    assert [
        trial.say({"days": days, "hours": hours}).allowed for days, hours in ((3, 0), (0, 24), (2, 23))
    ] == [True, True, False]
    found = card(trial, {"days": 2, "hours": 23})
    assert found.actual.zh == "天数：2；或者学时：23"
    assert found.required.zh == "不少于3日；或者不少于24小时"
    assert [one.ref for one in found.citations] == ["act/other"]
    unknown = card(trial, {"days": 2})
    assert (unknown.standing.value, unknown.missing) == ("cannot", ("hours",))


def test_a_switch_without_a_value_is_named(kit):
    """A test that lacks its value is told by the title that its own step gives it, not by its id."""
    trial = kit.trial(
        COUNT["limits"], asks="{n: {count: 走访点数}, urgent: {yes_no: 是否紧急}}",
        guards="[{guard: it, if: {urgent: yes}, counts: {of: n, limit: x.n}}]",
    )  # fmt: skip
    found = [one for one in trial.say({"n": 1}).judgements if one.guard == "second.it"]
    assert [one.required.zh for one in found] == ["应先有“是否紧急”"]


def test_alternatives_wish(kit):
    """The wish of alternatives is that of the first; they are missed by missing each."""
    trial = kit.trial(
        {"x.days": "at least 3 days", "x.hours": "at least 24 hours"}, asks="{days: {count: 天数}, hours: {count: 学时}}",
        guards="[{guard: it, any: [{counts: {of: days, limit: x.days}}, {counts: {of: hours, limit: x.hours}}]}]",
    )  # fmt: skip
    rule, found = trial.rule("second.it"), trial.scene({"days": 0, "hours": 0})
    assert [(want.target, want.value) for want in rule.satisfy(found)] == [("days", 3)]
    assert [(want.target, want.value) for want in rule.violate(found)] == [("days", 2), ("hours", 23)]


def test_alternative_of_another_kind(kit):
    """An alternative may be a plain requirement."""
    trial = kit.trial(
        {"x.days": "at least 3 days"}, asks="{days: {count: 天数}, urgent: {yes_no: 紧急}}",
        guards="[{guard: it, any: [{counts: {of: days, limit: x.days}}, {requires: {urgent: yes}}]}]",
    )  # fmt: skip
    assert trial.say({"days": 0, "urgent": "yes"}).allowed
    assert not trial.say({"days": 0, "urgent": "no"}).allowed


TITLES = {
    "asks": "{ballot: {tally: 大会表决}, n: {count: 点数}, day: {date: 撤下日, future: yes}}",
    "parts": "[{part: post, title: 张贴, by: clerk, times: any}]",
    "head": "derive:\n  due: {date: {after: first.occurred, limit: x.n}, title: 应办结之日}\n  bare: {date: {after: first.occurred, limit: x.n}}",
    "limits": {"x.n": "exactly 1 year"},
}


@pytest.mark.parametrize(
    ("reference", "title"),
    [
        ("occurred", "办理日"), ("by", "办理人"), ("entered", "进入本步骤之日"), ("case.opened", "立项之日"), ("case.due", "应办结之日"), ("case.bare", "bare"),
        ("ballot.yes", "大会表决赞成"), ("n", "点数"), ("first.occurred", "“先办”之日"), ("first.by", "“先办”的办理人"), ("first.outcome", "“先办”的结果"),
        ("post.occurred", "“张贴”之日"), ("post.count", "“张贴”的次数"), ("second.n", "再办的点数"), ("third.done", "核查的完成"), ("nothing", "nothing"),
    ],
)  # fmt: skip
def test_titles(kit, reference, title):
    """Everything a reference names has a Chinese title on the card."""
    trial = kit.trial(**TITLES)
    step = trial.bench.procedure.by_id["second"]
    assert trial.bench.book.title(reference, step, None).zh == title


SAID = {
    "asks": "{ballot: {tally: 大会表决, gloss: ballot of the assembly}, n: {count: 点数, gloss: places seen}, open_days: {period: 公示起止, gloss: days posted}, un_glossed: {text: 说明}}",
    "parts": "[{part: post, title: 张贴, gloss: the notice is posted, by: clerk, times: any, asks: {where: {text: 地点, gloss: place}}}]",
    "head": "derive:\n  due_day: {date: {after: first.occurred, limit: x.n}, title: 应办结之日}\n  last: {date: {after: first.occurred, limit: x.n}, gloss: the last day}",
    "then": "{passed: {to: third, gloss: passed by the assembly}, failed: {to: first}}",
    "limits": {"x.n": "exactly 1 year"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("reference", "english"),
    [
        ("ballot", "ballot of the assembly"), ("ballot.yes", "votes in favour in ballot of the assembly"), ("n", "places seen"), ("open_days.from", "first day of days posted"),
        ("open_days.to", "last day of days posted"), ("un_glossed", "un glossed"), ("case.due_day", "due day"), ("case.last", "the last day"), ("case.plan.who", "the goal sheet's 'who'"),
        ("post", "the notice is posted"), ("post.where", "place (the notice is posted)"), ("post.occurred", "the day of 'the notice is posted'"), ("second.post", "the notice is posted (second)"),
        ("post.by", "whoever acted in 'the notice is posted'"), ("post.count", "the number of records of 'the notice is posted'"), ("first.outcome", "the outcome of 'first'"),
        ("second.passed", "passed by the assembly (second)"), ("second.failed", "failed (second)"), ("outcome", "the outcome"), ("nothing", "nothing"), ("no.thing", "no.thing"),
    ],
)  # fmt: skip
def test_english_titles(kit, reference, english):
    """In English a reference is told by glosses; only what has none keeps the words of its id."""
    trial = kit.trial(**SAID)
    step = trial.bench.procedure.by_id["second"]
    assert trial.bench.book.title(reference, step, None).en == english


def test_references_of_the_pack_in_english(kit):
    """Whatever a guard of the pack reads is told in English by the gloss of everything it names, and by no bare id."""
    untold = []
    for procedure in (one for known in kit.library.catalogue for one in kit.library.editions(known.id)):
        for rule in _written(kit.bench(procedure.id, procedure.edition).book):
            told = [(name, rule.binding.title(name).en) for name in _read(rule.guard)]
            untold += [(rule.id, *one) for one in told if not _in_words(rule, *one)]
    assert untold == []


def _written(book):
    """Yield every written guard of *book*, bound where it stands."""
    for step in book.procedure.steps:
        yield from (book.written(guard, step, part) for part in step.parts for guard in part.guards)
        yield from (book.written(guard, step) for owner in (step, *step.outcomes) for guard in owner.guards)


def _read(guard):
    """Return every reference that *guard* reads, in its conditions and its tests."""
    arguments = [value for one in guard.conditions for value in one.arguments.values()]
    flat = [one for value in arguments for one in (value if isinstance(value, tuple) else (value,))]
    refs = [one.ref if isinstance(one, model.Test) else one for one in (*flat, *guard.when)]
    return {one.text for one in refs if isinstance(one, model.Ref)}


def _in_words(rule, name, english):
    """Return whether *english* says every gloss of what *name* leads to, and no id with a dot or an underscore."""
    return not re.search(r"[a-z][._][a-z]", english) and all(one in english for one in _glosses(rule, name))


def _glosses(rule, name):
    """Return the glosses of the step, part and fact that *name* leads to."""
    if name in FIXED:
        return set()
    procedure, (head, _, tail) = rule.book.procedure, name.partition(".")
    inside = procedure.part_steps.get(head)
    place = procedure.by_id.get(head) or (procedure.by_id[inside].part(head) if inside else None)
    fact = rule.book.fact(name, rule.binding.step, rule.binding.part)
    return {one.gloss for one in (place if tail else None, fact) if one and one.gloss}


def test_outcomes_in_words(kit):
    """A wanted outcome is told by its title and its gloss."""
    trial = kit.trial(
        then="{passed: {to: third, gloss: passed by the assembly}, failed: {to: first}, put_off: {to: first, title: 缓议, gloss: put off}}",
        third="guards: [{guard: it, requires: {second.outcome: put_off}}]",
    )  # fmt: skip
    trial.take()
    found = next(one for one in trial.say(label="third.done").judgements if one.guard == "third.it")
    assert (found.actual.zh, found.required.zh) == ("“再办”的结果：通过", "“再办”的结果应为缓议")
    assert (found.actual.en, found.required.en) == (
        "the outcome of 'second': passed by the assembly",
        "the outcome of 'second': must be put off",
    )


def test_a_switch_without_a_value_in_english(kit):
    """What a test lacks is told in English by its gloss, and named by its reference only for programs."""
    trial = kit.trial(
        COUNT["limits"], asks="{n: {count: 走访点数}, urgent: {yes_no: 是否紧急, gloss: is it urgent}}",
        guards="[{guard: it, if: {urgent: yes}, counts: {of: n, limit: x.n}}]",
    )  # fmt: skip
    found = card(trial, {"n": 1})
    assert (found.actual.en, found.required.en, found.remedy.en) == (
        "no value for: is it urgent",
        "must be known first: is it urgent",
        "record: is it urgent",
    )
    assert found.missing == ("urgent",)


def test_facts_of_references(kit):
    """The fact a reference reads is found wherever it was asked."""
    trial = kit.trial(
        first_asks="{helpers: {people: 协办人, each: {kin: {yes_no: 近亲属}}}}", first={"helpers": []},
        parts="[{part: post, title: 张贴, by: clerk, times: any, asks: {where: {text: 地点}}}]",
    )  # fmt: skip
    book = trial.bench.book
    found = [
        book.fact(text, None, None)
        for text in ("first.helpers.kin", "post.where", "case.about", "first", "case.opened", "nothing")
    ]
    assert [fact and fact.title for fact in found] == ["近亲属", "地点", "事项", None, None, None]


LAYERS = """
layer: 镇
title: 示例镇
limits:
  - limit: x.n
    values: [{from: 2020-01-01, value: %s, basis: act/rule, confidence: custom}]
"""


def layered(kit, base, town, **parts):
    texts = kit.texts({"x.n": base}, **parts)
    pack = Pack.of(
        {
            **texts,
            "layers/a.yaml": "layer: 省\ntitle: 示例省\n".encode(),
            "layers/a/b/c/d.yaml": (LAYERS % town).encode(),
        }
    )
    return kit.bound(pack)


@pytest.mark.parametrize(("n", "layers"), [(5, []), (4, ["镇"]), (2, ["国家", "镇"])])
def test_layers(kit, n, layers):
    """The value of every layer must hold, and the card says whose rule it is."""
    trial = kit.trial(
        COUNT["limits"],
        asks=COUNT["asks"],
        guards="[{guard: it, counts: {of: n, limit: x.n}}]",
        place="a/b/c/d",
    )
    trial.run.bench = layered(
        kit,
        "at least 3 sites",
        "at least 5 sites",
        asks=COUNT["asks"],
        guards="[{guard: it, counts: {of: n, limit: x.n}}]",
    )
    assert [one.layer for one in trial.say({"n": n}).refusals] == layers


@pytest.mark.parametrize("expected", range(1, 13))
@pytest.mark.parametrize(
    "town", ["at least 2/3 of expected", "at least 1/3 of expected", "more than 1/2 of present"]
)
def test_tightening(kit, expected, town):
    """What the nation refuses no town allows: a layer only ever refuses more."""
    parts = {"asks": "{ballot: {tally: 表决}}", "guards": "[{guard: it, passes: {of: ballot, limit: x.n}}]"}
    bench = layered(kit, "more than 1/2 of expected", town, **parts)
    plain, placed = kit.trial({"x.n": "none"}, **parts), kit.trial({"x.n": "none"}, place="a/b/c/d", **parts)
    plain.run.bench = placed.run.bench = bench
    for yes in range(expected + 1):
        said = {
            "ballot": {
                "expected": expected,
                "present": expected,
                "yes": yes,
                "no": expected - yes,
                "abstain": 0,
            }
        }
        assert plain.say(said).allowed or not placed.say(said).allowed
        assert placed.say(said).allowed is (plain.say(said).allowed and _holds(town, yes, expected))


def _holds(town, yes, expected):
    return {
        "at least 2/3 of expected": 3 * yes >= 2 * expected,
        "at least 1/3 of expected": 3 * yes >= expected,
    }.get(town, 2 * yes > expected)


def test_bound_to_nothing(kit):
    """A guard over a limit that does not exist is found when the procedure is bound."""
    with pytest.raises(LookupError):
        kit.trial(asks=COUNT["asks"], guards="[{guard: it, counts: {of: n, limit: x.nothing}}]")
    with pytest.raises(LookupError):
        kit.trial(guards="[{guard: it, waits: {since: first.occurred, limit: x.nothing}}]")


def test_circumstances(kit):
    """The words of the pack reach the rules of facts; asking again for a day gives the same."""
    book = kit.trial().bench.book
    known = book.circumstances(date(2026, 3, 2))
    assert known is book.circumstances(date(2026, 3, 2))
    assert (known.vague, known.organisations, known.today) == (
        ("尽快", "加强"),
        ("办公室", "委员会"),
        date(2026, 3, 2),
    )
    assert book.circumstances(date(2026, 3, 3)).today == date(2026, 3, 3)
