"""A procedure file becomes a `Procedure`: every key read, short forms spelt out, shapes checked."""

from pathlib import Path

import jsonschema
import pytest

from pdca import procedure as model
from pdca.errors import TextError
from pdca.guards.vocabulary import FAMILIES
from pdca.procedure import Force, Phase, Place, Ref
from pdca.reading import keys
from pdca.reading.facts import plain
from pdca.reading.procedure import Surroundings, read_procedure
from pdca.reading.schema import schema
from pdca.reading.text import Mistakes, Reader, parse
from pdca.reading.words import Words, read_words

FILES = sorted((Path(__file__).resolve().parents[2] / "procedures").rglob("*@*.yaml"))

WORDS = """
roles: {clerk: {person: 经办人, gloss: clerk}, council: {body: 村委会}}
choices: {standings: {full: 正式, other: {title: 其他, gloss: other}}}
outcomes: {done: {title: 完成, gloss: done}, waived: {title: 免办}, not_applicable: {title: 不适用}, failed: 未通过}
ends: {completed: 办结}
units: [人]
vague: [及时]
units_not_persons: [办公室]
"""

HEAD = """
procedure: visit
title: 走访
edition: "1"
in_force: {from: 2026-01-01}
about: {person: 对象}
"""

SMALL = HEAD + "plan:\n  - {step: go, title: 出发, then: {done: completed}}\n"


def words():
    mistakes = Mistakes()
    found = read_words(parse("words.yaml", WORDS.encode(), mistakes), Reader(mistakes))
    mistakes.raise_if_any()
    return found


def dates(regulation, edition):
    return {"rule@2026": ("2026-05-18", ""), "rule@2014": ("2014-05-28", "2026-05-17")}.get(
        f"{regulation}@{edition}"
    )


def read(content):
    mistakes = Mistakes()
    node = parse("visit@1.yaml", content.encode(), mistakes)
    around = Surroundings(words=words(), edition_dates=dates)
    return read_procedure(node, Reader(mistakes), around, digest="d"), mistakes


def good(content):
    procedure, mistakes = read(content)
    mistakes.raise_if_any()
    return procedure


def step(body, *, name="go"):
    """Return the step whose keys are *body* (flow style), in a small procedure."""
    return good(HEAD + f"plan:\n  - {{step: {name}, {body}}}\n").by_id[name]


def codes(content):
    return [one.code for one in read(content)[1]]


def step_codes(body):
    return codes(HEAD + f"plan:\n  - {{step: go, {body}}}\n")


THEN = "then: {done: completed}"


def guard(body):
    (found,) = step(f"{THEN}, guards: [{{guard: g, {body}}}]").guards
    return found


def fact(body):
    (found,) = step(f"{THEN}, asks: {{f: {body}}}").asks
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_own_files(path):
    """Every procedure of the project reads without a mistake of shape."""
    mistakes = Mistakes()
    node = parse(path.name, path.read_bytes(), mistakes)
    around = Surroundings(words=Words(), edition_dates=lambda *_: ("2020-01-01", ""))
    procedure = read_procedure(node, Reader(mistakes), around)
    mistakes.raise_if_any()
    assert f"{procedure.id}@{procedure.edition}.yaml" == path.name


def test_head():
    """The head of a file is read key by key, with the words' roles and choices under its own."""
    found = good(
        SMALL
        + """
gloss: Visits
mechanism: process
serves: [群众]
owner: clerk
basis: [law/a, law/b]
clauses: ["8.5.1"]
closes: yes
roles: {guide: {person: 向导}}
choices: {ways: {car: 车, foot: 步行}}
risks: [{risk: 走错, control: go.way}]
"""
    )
    assert (found.id, found.edition, found.start, found.finish, found.digest) == (
        "visit",
        "1",
        "2026-01-01",
        "",
        "d",
    )
    assert (found.gloss, found.mechanism, found.serves, found.owner) == (
        "Visits",
        "process",
        ("群众",),
        "clerk",
    )
    assert (found.basis, found.clauses, found.closes) == (
        ("law/a", "law/b"),
        ("8.5.1",),
        True,
    )
    assert {name: role.kind for name, role in found.roles.items()} == {
        "clerk": "person", "council": "body", "guide": "person"
    }  # fmt: skip
    assert found.choices == {
        "standings": {"full": "正式", "other": "其他"},
        "ways": {"car": "车", "foot": "步行"},
    }
    assert [(risk.risk, risk.control) for risk in found.risks] == [("走错", "go.way")]


def test_about():
    """What a case is about is a fact, and may allow one open case each."""
    found = good(SMALL.replace("{person: 对象}", "{person: 对象, private: name, one_open: yes}"))
    assert (found.about.id, found.about.type, found.about.private, found.one_open) == (
        "about",
        "person",
        "name",
        True,
    )


def test_phases():
    """The phases give their steps the phase; reading order is the index."""
    body = HEAD + "".join(
        f"{phase}:\n  - {{step: {phase}_it, then: {{done: completed}}}}\n"
        for phase in ("plan", "do", "check", "act")
    )
    steps = good(body).steps
    assert [(one.phase, one.index) for one in steps] == list(zip(Phase, range(4), strict=True))


def test_entrances():
    """A step that is an entrance opens cases and leads onward from there to every step."""
    found = good(SMALL + "entrances:\n  - {step: arrive, then: {done: go}}\n")
    arrive = found.by_id["arrive"]
    assert (arrive.entrance, arrive.index < found.by_id["go"].index) == (True, True)
    assert found.opens_at == ("go", "arrive")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("{from: 2026-01-01, to: 2027-01-01}", ("2026-01-01", "2027-01-01")),
        ("{with: rule@2014}", ("2014-05-28", "2026-05-17")),
        ("{with: rule@2014, to: 2020-01-01}", ("2014-05-28", "2020-01-01")),
        ("{with: rule@2026}", ("2026-05-18", "")),
    ],
)
def test_in_force(written, expected):
    """The days of force are written, or those of an edition of a regulation."""
    found = good(SMALL.replace("{from: 2026-01-01}", written))
    assert (found.start, found.finish) == expected


def test_open_cases():
    """Change of edition, migration and what becomes of open cases are read."""
    found = good(
        SMALL
        + 'supersedes: {edition: "0", why: 新法, changed: [go]}\n'
        + 'takes_over: [{from: "0", steps: {walk: go}}]\nopen_cases: {either_until: 2026-12-31}\n'
    )
    assert (found.supersedes, found.supersedes_why, found.changed) == ("0", "新法", ("go",))
    assert [(one.edition, one.steps) for one in found.takes_over] == [("0", {"walk": "go"})]
    assert found.open_cases == "either_until:2026-12-31"
    assert good(SMALL).open_cases == "migrate"


def test_step_keys():
    """A step keeps all it is told."""
    found = step(
        f"title: 出发, gloss: go, aka: 启程, stage: 甲, status: 在途, note: 慢行, by: [clerk, council], basis: law/a, {THEN}"
    )
    assert (found.title, found.gloss, found.aka, found.stage, found.status) == (
        "出发",
        "go",
        ("启程",),
        "甲",
        "在途",
    )
    assert (found.note, found.by, found.basis, found.phase) == (
        "慢行",
        ("clerk", "council"),
        ("law/a",),
        Phase.PLAN,
    )


def test_short_outcome():
    """``done: completed`` is an outcome with the shared title and its English."""
    (found,) = step(THEN).outcomes
    assert (found.label, found.to, found.title, found.gloss) == ("go.done", "completed", "完成", "done")


def test_long_outcome():
    """The long form has its own title, actors, facts, papers, guards, and the guards it excludes by full id."""
    found = step(
        "guards: [{guard: enough, requires: {f: yes}}], then: {failed: {to: go, title: 没去成, by: clerk,"
        " aka: [失败], basis: law/b, asks: {why: {text: 原因}}, papers: [说明], unless: [enough, go.other],"
        " guards: [{guard: own, requires: {f: no}}], feeds: [{procedure: fix, each: f, gives: {a: b}, if: {f: yes}}]}}"
    ).outcomes[0]
    assert (found.title, found.by, found.aka, found.basis) == ("没去成", ("clerk",), ("失败",), ("law/b",))
    assert ([one.id for one in found.asks], found.papers[0].name) == (["why"], "说明")
    assert found.unless == ("go.enough", "go.other")
    assert [(one.id, one.inherited) for one in found.guards] == [("go.own", ("law/b",))]
    assert [(one.procedure, one.each, one.gives, one.when[0].wanted) for one in found.feeds] == [
        ("fix", "f", {"a": "b"}, ("yes",))
    ]


def test_with():
    """A joined outcome goes where the last one it joins goes."""
    found = good(
        HEAD
        + "plan:\n  - {step: a, then: {m: {with: b.m}}}\n  - {step: b, then: {m: {with: c.done}}}\n"
        + "  - {step: c, then: {done: completed}}\n"
    )
    assert [(one.label, one.joins, one.to) for one in found.outcomes()][:2] == [
        ("a.m", "b.m", "completed"), ("b.m", "c.done", "completed")
    ]  # fmt: skip


@pytest.mark.parametrize("joins", ["go.done", "go.gone", "nowhere.done"])
def test_bad_with(joins):
    """A joined outcome that leads round or to nothing is a mistake, since it has no target."""
    assert step_codes(f"then: {{done: {{with: {joins}}}}}") == ["bad-with"]


def test_applies_and_waiver():
    """A conditional step and a waiver become ready outcomes."""
    found = step(f"applies: {{if: {{f: yes}}, else: home}}, waiver: {{by: clerk, to: home}}, {THEN}")
    assert found.applies == (model.Test(ref=Ref(text="f"), wanted=("yes",)),)
    assert found.waiver == "clerk"
    assert [(one.id, one.to, one.title) for one in found.outcomes[1:]] == [
        ("not_applicable", "home", "不适用"), ("waived", "home", "免办")
    ]  # fmt: skip
    assert ([one.id for one in found.outcomes[2].asks], found.outcomes[2].by) == (["reason"], ("clerk",))


THROUGHOUT = """
do:
  - {step: stay, basis: law/stay, then: {done: back}}
check:
  - {step: back, then: {done: completed}}
throughout:
  for: [stay, back]
  asks: {log: {text: 记录}}
  papers: [签字]
  guards: [{guard: signed, requires: {log: given}}]
  parts: [{part: call, title: 通话, times: any}]
  then:
    withdrawn: {to: withdrawn, by: clerk, except: [back]}
    cancelled: {to: cancelled, only: [go], guards: [{guard: why, requires: {log: given}}]}
"""


def test_throughout_joins():
    """What holds throughout is joined to the listed steps under its own ids."""
    found = good(SMALL.replace("done: completed", "done: stay") + THROUGHOUT)
    stay = found.by_id["stay"]
    assert ([one.id for one in stay.asks], [one.name for one in stay.papers]) == (["log"], ["签字"])
    assert [(one.id, one.inherited) for one in stay.guards] == [("throughout.signed", ("law/stay",))]
    assert [(one.id, one.step) for one in stay.parts] == [("call", "stay")]
    assert not found.by_id["go"].parts
    assert found.by_id["back"].part("call").step == "back"


def test_throughout_interrupts():
    """Interruptions leave the listed steps, or only those they name, and no excepted one."""
    found = good(SMALL.replace("done: completed", "done: stay") + THROUGHOUT)
    interruptions = [one for one in found.outcomes() if one.interrupts]
    assert [one.label for one in interruptions] == ["go.cancelled", "stay.withdrawn"]
    assert interruptions[0].guards[0].id == "throughout.why"


@pytest.mark.parametrize(
    ("written", "rule", "limit", "since", "each"),
    [
        ("once", "once", "", None, ()),
        ("once_per_case", "once_per_case", "", None, ()),
        ("any", "any", "", None, ()),
        ("{up_to: a.b}", "up_to", "a.b", None, ()),
        ("{each: other}", "each", "", None, ("other",)),
        ("{each: [clerk, council]}", "each", "", None, ("clerk", "council")),
        ("{every: a.b, since: entered}", "every", "a.b", Ref(text="entered"), ()),
    ],
)
def test_times(written, rule, limit, since, each):
    """How often a part happens has six forms."""
    times = step(f"{THEN}, parts: [{{part: p, times: {written}}}]").parts[0].times
    assert (times.rule, times.limit, times.since, times.each) == (rule, limit, since, each)


def test_part_inherits():
    """A part and its guards inherit the basis of the step; its guards are named after it."""
    (part,) = step(
        f"basis: law/a, {THEN}, parts: [{{part: p, guards: [{{guard: g, requires: {{f: yes}}}}]}}]"
    ).parts
    assert (part.basis, part.step, part.times.rule, part.force) == (("law/a",), "go", "once", Force.MUST)
    assert [(one.id, one.inherited) for one in part.guards] == [("p.g", ("law/a",))]


CONDITIONS = {
    "waits": ("{since: a.occurred, until: b, limit: l.x}", {"since": Ref(text="a.occurred"), "until": Ref(text="b"), "limit": "l.x"}),
    "within": ("{since: a, limit: case.l}", {"since": Ref(text="a"), "limit": "case.l"}),
    "lasts": ("{from: a, to: b, limit: l}", {"from": Ref(text="a"), "to": Ref(text="b"), "limit": "l"}),
    "ahead": ("{act: a, event: b, limit: l}", {"act": Ref(text="a"), "event": Ref(text="b"), "limit": "l"}),
    "order": ("[a, b, c]", {"order": (Ref(text="a"), Ref(text="b"), Ref(text="c"))}),
    "falls": ("{date: a, in: quarter}", {"date": Ref(text="a"), "in": "quarter"}),
    "quorum": ("{of: a, limit: l}", {"of": Ref(text="a"), "limit": "l"}),
    "passes": ("{of: a, limit: l}", {"of": Ref(text="a"), "limit": "l"}),
    "share": ("{of: a.x, among: a.y, limit: l}", {"of": Ref(text="a.x"), "among": Ref(text="a.y"), "limit": "l"}),
    "counts": ("{of: a, limit: l}", {"of": Ref(text="a"), "limit": "l"}),
    "compares": ("{this: a, equals: b}", {"this": Ref(text="a"), "equals": Ref(text="b")}),
    "times": ("{of: a.done, limit: l}", {"of": "a.done", "limit": "l"}),
    "differs": ("{who: a, from: [b, c]}", {"who": Ref(text="a"), "from": (Ref(text="b"), Ref(text="c"))}),
    "same": ("{who: a, as: b}", {"who": Ref(text="a"), "as": Ref(text="b")}),
    "covers": ("{of: a, all: b}", {"of": Ref(text="a"), "all": Ref(text="b")}),
    "requires": ("{a: yes}", {"requires": (model.Test(ref=Ref(text="a"), wanted=("yes",)),)}),
    "on_file": ("[甲, 乙]", {"on_file": ("甲", "乙")}),
    "linked": ("{case: a, is: [completed]}", {"case": Ref(text="a"), "is": ("completed",)}),
    "filled": ("{of: a, all: b}", {"of": Ref(text="a"), "all": Ref(text="b")}),
}  # fmt: skip


@pytest.mark.parametrize("family", FAMILIES)
def test_families(family):
    """Every family reads its parameters as the kinds its vocabulary says."""
    written, expected = CONDITIONS[family]
    (condition,) = guard(f"{family}: {written}").conditions
    assert (condition.family, condition.arguments) == (family, expected)


def test_kin_is_yes_or_nothing():
    """``kin: no`` is what a guard without the key says."""
    (apart,) = guard("differs: {who: a, from: [b], kin: yes}").conditions
    assert apart.arguments["kin"] == "yes"
    (plain,) = guard("differs: {who: a, from: [b], kin: no}").conditions
    assert "kin" not in plain.arguments


def test_falls_in_period():
    """A period may also be one that was asked."""
    assert guard("falls: {date: a, in: b.span}").conditions[0].arguments["in"] == Ref(text="b.span")


def test_guard_keys():
    """A guard keeps its conditions of use, force and words."""
    found = guard(
        "requires: {f: yes}, if: {g: given}, for: [done], force: should, concession: clerk, basis: law/g,"
        " title: 名称, gloss: name, remedy: 补, remedy_gloss: mend"
    )
    assert (found.id, found.force, found.concession, found.basis) == (
        "go.g",
        Force.SHOULD,
        "clerk",
        ("law/g",),
    )
    assert (found.when, found.outcomes) == ((model.Test(ref=Ref(text="g"), mode="given"),), ("done",))
    assert (found.title, found.gloss, found.remedy, found.remedy_gloss) == ("名称", "name", "补", "mend")


@pytest.mark.parametrize(
    ("body", "force"),
    [
        ("within: {since: a, limit: l}", Force.DEADLINE),
        ("within: {since: a, limit: l}, force: must", Force.MUST),
        ("waits: {since: a, limit: l}", Force.MUST),
        ("any: [within: {since: a, limit: l}, requires: {f: yes}]", Force.MUST),
    ],
)
def test_default_force(body, force):
    """A guard is a must unless it says otherwise, and a deadline where all it does is limit time from above."""
    assert guard(body).force is force


def test_any():
    """Alternatives are several conditions of one guard."""
    found = guard("any: [{counts: {of: a, limit: l}}, {counts: {of: b, limit: m}}]")
    assert [one.arguments["limit"] for one in found.conditions] == ["l", "m"]


@pytest.mark.parametrize(
    ("written", "mode", "wanted"),
    [
        ("yes", "is", ("yes",)), ("[a, b]", "is", ("a", "b")), ("given", "given", ()), ("blank", "blank", ()),
        ("all", "all", ()), ("nobody", "nobody", ()), ("{among: case.bodies}", "among", ("case.bodies",)),
        ("{limit: l.x}", "limit", ("l.x",)),
    ],
)  # fmt: skip
def test_tests(written, mode, wanted):
    """A wanted value is a word, a list, one of four states, among others, or a limit."""
    (test,) = guard(f"requires: {{f.x: {written}}}").conditions[0].arguments["requires"]
    assert (test.ref.text, test.mode, test.wanted) == ("f.x", mode, wanted)


@pytest.mark.parametrize("kind", keys.TYPES)
def test_fact_types(kind):
    """Every fact type is written as its name with the Chinese title, and its options are kept."""
    options = {"of": "of: ways", "each": "each: {s: {text: 内}}"}
    needed = "".join(f", {options[name]}" for name in keys.NEEDED.get(kind, ()))
    found = fact(f"{{{kind}: 名称{needed}}}")
    assert (found.id, found.type, found.title) == ("f", kind, "名称")


def test_fact_options():
    """The options of all facts are fields, those of one type its options, and ``no`` is as good as nothing."""
    found = fact(
        "{people: 名单, of: ways, role: clerk, each: {age: {count: 年龄, unit: 岁, signed: no}}, optional: yes,"
        " if: {g: yes}, for: [done], from: old.list, basis: law/a, local: yes, private: name, gloss: list}"
    )
    assert (found.of, found.role, found.optional, found.local, found.private) == (
        "ways",
        "clerk",
        True,
        True,
        "name",
    )
    assert (found.when[0].wanted, found.outcomes, found.source, found.basis) == (
        ("yes",), ("done",), Ref(text="old.list"), ("law/a",)
    )  # fmt: skip
    assert [(sub.id, sub.type, sub.options) for sub in found.each] == [("age", "count", {"unit": "岁"})]
    assert fact("{tally: 表决, written: yes, joins: [a, b]}").options == {
        "written": True,
        "joins": ("a", "b"),
    }


def test_papers():
    """A paper is a name, or a name with conditions."""
    plain_paper, long_paper = step(
        f"{THEN}, papers: [甲, {{paper: 乙, if: {{f: yes}}, for: done, signed_by: clerk, aka: [丙], force: may}}]"
    ).papers
    assert (plain_paper.name, plain_paper.force) == ("甲", Force.MUST)
    assert (long_paper.name, long_paper.outcomes, long_paper.signed_by) == ("乙", ("done",), ("clerk",))
    assert (long_paper.aka, long_paper.force, long_paper.when[0].ref.text) == (("丙",), Force.MAY, "f")


@pytest.mark.parametrize(
    ("written", "form", "arguments"),
    [
        ("{date: {after: a, limit: l}, title: 到期}", "date", {"after": "a", "limit": "l"}),
        ("{first_given: [a, b]}", "first_given", {"first_given": ["a", "b"]}),
        (
            "{look_up: t, body: go.body, column: c}",
            "look_up",
            {"look_up": "t", "body": "go.body", "column": "c"},
        ),
        ("{limit: l}", "limit", {"limit": "l"}),
        ("{by_convention: c, x: a, y: b}", "by_convention", {"by_convention": "c", "x": "a", "y": "b"}),
        ("{find: go.rows.c, where: k}", "find", {"find": "go.rows.c", "where": "k"}),
        ("{sum: {of: go.rows.n, per: go.rows.who}}", "sum", {"of": "go.rows.n", "per": "go.rows.who"}),
    ],
)
def test_derived(written, form, arguments):
    """A derived value has one form word and what it works with."""
    found = good(SMALL + f"derive: {{d: {written}}}\n").derived["d"]
    assert (found.form, found.arguments) == (form, arguments)


def test_ledgers():
    """A ledger's columns are references, or folds of one."""
    (found,) = good(
        SMALL
        + "ledgers: [{ledger: visits, title: 台账, row: case, columns: {甲: go.occurred, 乙: {count: p}},"
        " where: {go.outcome: done}, sort: go.occurred, mask: [甲]}]\n"
    ).ledgers
    assert [(one.title, one.source, one.fold) for one in found.columns] == [
        ("甲", "go.occurred", ""),
        ("乙", "p", "count"),
    ]
    assert (found.row, found.where[0].wanted, found.sort, found.mask) == (
        "case",
        ("done",),
        "go.occurred",
        ("甲",),
    )


def test_places():
    """Steps, outcomes, facts, guards and references know where they are written."""
    found = good(
        HEAD
        + "plan:\n  - step: go\n    guards:\n      - {guard: g, waits: {since: a, limit: l}}\n    then: {done: completed}\n"
    )
    (rule,) = found.by_id["go"].guards
    assert found.by_id["go"].place == Place(file="visit@1.yaml", line=8, column=5)
    assert rule.place == Place(file="visit@1.yaml", line=10, column=9)
    assert rule.conditions[0].arguments["since"].place == Place(file="visit@1.yaml", line=10, column=35)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("then: {done: completed}, tilte: x", "unknown-key"),
        ("title: x", "missing-key"),
        ("then: {done: {title: x}}", "to-or-with"),
        ("then: {done: {to: a, with: b.c}}", "to-or-with"),
        ("then: {done: completed}, asks: {f: {txet: 名}}", "unknown-type"),
        ("then: {done: completed}, asks: {f: {optional: yes, text: 名}}", "type-first"),
        ("then: {done: completed}, asks: {f: {choice: 名}}", "missing-key"),
        ("then: {done: completed}, asks: {f: {text: 名, unit: 天}}", "unknown-key"),
        ("then: {done: completed}, asks: {f: {text: 名, optional: maybe}}", "bad-word"),
        ("then: {done: completed}, asks: {case: {text: 名}}", "reserved-id"),
        ("then: {done: completed}, asks: {F: {text: 名}}", "bad-id"),
        ("then: {done: completed}, guards: [{guard: g}]", "one-family"),
        ("then: {done: completed}, guards: [{guard: g, requires: {f: yes}, order: [a, b]}]", "one-family"),
        (
            "then: {done: completed}, guards: [{guard: g, any: [{requires: {f: yes}, order: [a, b]}]}]",
            "one-family",
        ),
        ("then: {done: completed}, guards: [{requires: {f: yes}}]", "missing-key"),
        ("then: {done: completed}, guards: [{guard: g, wait: {since: a, limit: l}}]", "unknown-key"),
        ("then: {done: completed}, guards: [{guard: g, waits: {since: a, limit: 5 days}}]", "bad-limit"),
        ("then: {done: completed}, guards: [{guard: g, waits: {limit: l}}]", "missing-key"),
        ("then: {done: completed}, guards: [{guard: g, waits: {since: 甲, limit: l}}]", "bad-reference"),
        ("then: {done: completed}, guards: [{guard: g, compares: {this: a}}]", "one-of"),
        (
            "then: {done: completed}, guards: [{guard: g, compares: {this: a, equals: b, at_most: c}}]",
            "one-of",
        ),
        ("then: {done: completed}, guards: [{guard: g, requires: {f: {in: x}}}]", "unknown-key"),
        ("then: {done: completed}, guards: [{guard: g, requires: {f: yes}, force: shall}]", "bad-word"),
        (
            "then: {done: completed}, guards: [{guard: g, requires: {f: a}}, {guard: g, requires: {f: b}}]",
            "duplicate-id",
        ),
        ("then: {done: completed}, parts: [{part: p}, {part: p}]", "duplicate-id"),
        ("then: {done: completed}, parts: [{part: p, times: twice}]", "bad-word"),
        ("then: {done: completed}, parts: [{part: p, times: {every: l}}]", "bad-times"),
        ("then: {done: completed}, parts: {part: p}", "not-a-list"),
        ("then: {done: completed}, waiver: clerk", "not-a-map"),
        ("then: {done: {to: a, asks: {f: {text: 名}}}}, asks: {f: {text: 名}}", "duplicate-id"),
        ("then: {not_applicable: completed}, applies: {if: {f: yes}, else: completed}", "duplicate-id"),
    ],
)
def test_shape_mistakes(body, code):
    """A step of the wrong shape is told by its own mistake."""
    assert code in step_codes(body)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("titel: x", "unknown-key"),
        ("derive: {d: {dtae: {after: a}}}", "no-form"),
        ("derive: {d: {date: {aftr: a}}}", "unknown-key"),
        ("derive: {d: {limit: l, extra: x}}", "unknown-key"),
        ("roles: {r: {preson: x}}", "role-kind"),
        ("open_cases: keep", "bad-word"),
        ("open_cases: {either_until: 2026-5-1}", "bad-date"),
        ("covers: quarter", "unknown-key"),
        ("do: [{step: go, then: {done: completed}}]", "duplicate-id"),
        ("ledgers: [{ledger: l, columns: {a: {count: x, sum: y}}}]", "one-fold"),
        ("ledgers: [{ledger: l, columns: {a: {average: x}}}]", "unknown-key"),
        ("risks: [{risk: x}]", "missing-key"),
    ],
)
def test_head_mistakes(line, code):
    """A head of the wrong shape is told by its own mistake."""
    assert code in codes(f"{SMALL}{line}\n")


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("{to: 2026-01-01}", "no-start"),
        ("{from: 2026-02-01, to: 2026-01-01}", "dates-order"),
        ("{with: rule@1999}", "no-edition"),
        ("{from: 2026-1-1}", "bad-date"),
    ],
)
def test_in_force_mistakes(written, code):
    """Days of force that make no sense are a mistake."""
    assert codes(SMALL.replace("{from: 2026-01-01}", written)) == [code]


def test_all_mistakes_at_once():
    """Mistakes in different corners of a file are reported together."""
    found = codes(
        HEAD.replace("title: 走访\n", "")
        + "plan:\n  - {step: go, asks: {f: {txt: 名}}, guards: [{guard: g, order: 甲}], then: {done: {}}}\nfoo: bar\n"
    )
    assert {"missing-key", "unknown-type", "bad-reference", "unknown-key"} <= set(found)


def test_words():
    """The shared words give titles, vague words and endings of names that are no person's."""
    found = words()
    assert (found.outcomes["done"], found.outcome_glosses["done"], found.outcomes["failed"]) == (
        "完成",
        "done",
        "未通过",
    )
    assert (found.ends, found.vague, found.units_not_persons, found.units) == (
        {"completed": "办结"}, ("及时",), ("办公室",), ("人",)
    )  # fmt: skip


def test_words_mistakes():
    """A role of two kinds at once is a mistake."""
    mistakes = Mistakes()
    read_words(parse("words.yaml", b"roles: {a: {person: x, body: y}}", mistakes), Reader(mistakes))
    with pytest.raises(TextError):
        mistakes.raise_if_any()


@pytest.fixture(scope="module")
def validator():
    made = schema()
    jsonschema.Draft202012Validator.check_schema(made)
    return jsonschema.Draft202012Validator(made)


def tree(content):
    return plain(parse("x.yaml", content.encode(), Mistakes()))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_schema_accepts(validator, path):
    """The schema for editors accepts every procedure of the project."""
    assert [error.message for error in validator.iter_errors(tree(path.read_text("utf-8")))] == []


@pytest.mark.parametrize(
    "content",
    [
        SMALL.replace("title:", "titel:", 1),
        SMALL.replace("then:", "than:"),
        SMALL.replace("about: {person: 对象}", "about: {preson: 对象}"),
        SMALL.replace("then:", "guards: [{guard: g, wait: {since: a, limit: l}}], then:"),
        SMALL.replace("then:", "guards: [{guard: g, waits: {sinse: a, limit: l}}], then:"),
        SMALL.replace("then:", "parts: [{part: p, times: twice}], then:"),
    ],
)
def test_schema_rejects(validator, content):
    """The schema for editors rejects misspelt keys and words wherever they stand."""
    assert validator.is_valid(tree(SMALL))
    assert not validator.is_valid(tree(content))
