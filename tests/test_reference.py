"""References: what each form reads, and the difference between what never was and what is not known."""

from datetime import date

import pytest
from attrs import evolve

from pdca.guards.standing import absent
from pdca.record import Claim, Kind
from pdca.reference import BLANK, UNKNOWN, ReferenceFailedError, facts_asked, scene

STEP = {
    "first_asks": "{n: {count: 数}, soft: {count: 数, optional: yes}}",
    "asks": (
        "{ballot: {tally: 表决}, helpers: {people: 协办人, each: {kin: {yes_no: 近亲属}, since: {date: 自, optional: yes}}}, one: {person: 负责人}, "
        "span: {period: 期间}, many: {choices: 颜色, of: colours, optional: yes}, jobs: {rows: 工作, each: {done: {count: 完成}}}, "
        "note: {text: 说明, if: {one: p-9}}, other: {case: 关联}, scheme: {paper: 方案}, aim: {goal: 目标, optional: yes}, done: {ticks: 清单, of: checks}}"
    ),
    "parts": (
        "[{part: visit, title: 走访, by: [clerk, boss], times: any, asks: {seen: {count: 处}, who: {people: 走访人, optional: yes}}}, "
        "{part: post, title: 张贴, by: clerk, times: once}, {part: kept, title: 存档, by: clerk, times: once_per_case}, "
        "{part: answer, title: 答复, by: clerk, times: {each: visit}}]"
    ),
}
SAID = {
    "ballot": {"expected": 5, "present": 4, "yes": 3, "no": 1, "abstain": 0},
    "helpers": [{"id": "p-1", "kin": "no", "since": "2026-01-02"}, {"id": "p-2", "kin": "yes"}],
    "one": {"id": "p-3"}, "span": {"from": "2026-02-01", "to": "2026-02-11"}, "many": ["red", "blue"], "jobs": [{"done": 3}, {"done": 4}],
    "other": {"case": "B", "seq": 4, "state": "completed"}, "scheme": {"name": "方案", "made": "2026-01-05"}, "done": {"one": "yes"},
}  # fmt: skip


def read(trial, text, facts=None, label="second.passed", **more):
    act = trial.bench.acts[label]
    getter = trial.bench.book.resolver.getter(text, act.step, act.part)
    return getter(trial.scene(SAID if facts is None else facts, label=label, **more))


@pytest.fixture
def trial(kit):
    return kit.trial(first={"n": 7}, **STEP)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ballot.yes", 3), ("helpers", ("p-1", "p-2")), ("helpers.id", ("p-1", "p-2")), ("helpers.count", 2), ("helpers.kin", ("no", "yes")),
        ("helpers.since", (date(2026, 1, 2), BLANK)), ("one", "p-3"), ("one.id", "p-3"), ("span.from", date(2026, 2, 1)), ("span.days", 10),
        ("many", ("red", "blue")), ("jobs.count", 2), ("jobs.done", (3, 4)), ("other", "B"), ("other.state", "completed"), ("other.seq", 4),
        ("scheme.made", date(2026, 1, 5)), ("done", {"one": "yes"}), ("note", BLANK), ("ballot.households", UNKNOWN), ("aim.what", BLANK),
        ("occurred", date(2026, 3, 2)), ("by", ("p-clerk",)), ("entered", date(2026, 3, 2)), ("outcome", "passed"), ("today", date(2026, 3, 2)),
        ("first.n", 7), ("first.soft", BLANK), ("first.occurred", date(2026, 3, 2)), ("first.outcome", "done"), ("first.by", ("p-clerk",)),
        ("second.ballot.yes", 3), ("second.occurred", date(2026, 3, 2)), ("third.occurred", BLANK), ("third.outcome", BLANK),
        ("visit.seen", ()), ("post.occurred", BLANK), ("kept.occurred", BLANK), ("case.opened", date(2026, 3, 2)), ("case.edition", "1"),
        ("case.place", BLANK), ("case.status", "second"), ("case.migrated", BLANK), ("case.plan.who", "p-owner"), ("case.plan.to", date(2029, 12, 31)),
        ("case.plan.target", "1"), ("case.plan.resources", "工作经费1项"),
    ],
)  # fmt: skip
def test_reads(trial, text, value):
    """Every form of reference reads its value."""
    assert read(trial, text) == value


def test_reads_the_subject(trial):
    """What the case is about, and the whole plan, can be read."""
    assert read(trial, "case.about") == trial.history.opening.claim.facts["about"]
    assert read(trial, "case.plan")["who"] == "p-owner"


@pytest.mark.parametrize("text", ["ballot.yes", "helpers", "one", "span.days", "jobs.done", "other.state"])
def test_unknown(trial, text):
    """What should be there and is not, or cannot be read, is unknown."""
    assert read(trial, text, {}) is UNKNOWN
    assert text == "one" or read(trial, text, {text.partition(".")[0]: 5}) is UNKNOWN


@pytest.mark.parametrize("text", ["many", "aim.who", "note"])
def test_blank(trial, text):
    """What may be left out and is, is blank."""
    assert read(trial, text, {}) is BLANK


@pytest.mark.parametrize(
    "text",
    [
        "nothing",
        "ballot.maybe",
        "first.nothing",
        "first",
        "visit.nothing",
        "case.nothing",
        "case.plan.nothing",
        "case.about.nothing",
        "helpers.age",
        "n",
    ],
)
def test_names_nothing(trial, text):
    """A reference to nothing fails when the procedure is bound."""
    with pytest.raises(ReferenceFailedError):
        read(trial, text)


def test_parts(trial):
    """A part is read as all its records of the stay, the one that happens once as that one."""
    trial.take({"seen": 1, "who": ["p-1", "p-2"]}, label="second.visit", day="2026-03-03")
    trial.take({"seen": 2}, label="second.visit", day="2026-03-04", by="boss")
    trial.take(label="second.post", day="2026-03-05")
    trial.take(label="second.kept", day="2026-03-06")
    assert read(trial, "visit.seen") == (1, 2)
    assert read(trial, "visit.who") == ("p-1", "p-2", BLANK)
    assert read(trial, "visit.by") == ("p-clerk", "p-boss")
    assert read(trial, "visit.count") == (1, 1)
    assert (read(trial, "post.occurred"), read(trial, "kept.occurred")) == (
        date(2026, 3, 5),
        date(2026, 3, 6),
    )


def test_parts_of_the_last_stay(trial):
    """From another step the parts of the last stay are read; in a new stay only what holds for the whole case."""
    for label in ("second.visit", "second.post", "second.kept"):
        trial.take({"seen": 1} if label.endswith("visit") else {}, label=label)
    trial.run.perform("second.failed")
    assert read(trial, "visit.seen", {"n": 1}, "first.done") == (1,)
    trial.run.perform("first.done")
    assert (read(trial, "visit.seen"), read(trial, "post.occurred")) == ((), BLANK)
    assert read(trial, "kept.occurred") == date(2026, 3, 2)


def test_own_part(trial):
    """Inside the record of a part, the part is the record itself; the step is its last closing."""
    assert read(trial, "visit.seen", {"seen": 9}, "second.visit") == 9
    assert read(trial, "seen", {"seen": 9}, "second.visit") == 9
    assert read(trial, "second.occurred", {"seen": 9}, "second.visit") is BLANK


def test_paired(trial):
    """A part that answers another reads the record it answers."""
    seq = trial.history.seq
    trial.take({"seen": 1}, label="second.visit")
    trial.take({"seen": 2}, label="second.visit")
    assert read(trial, "visit.seen", {}, "second.answer", answers=seq + 1) == 2
    assert read(trial, "visit.seen", {}, "second.answer") is UNKNOWN


def test_not_opened(trial):
    """Of a case that is not open nothing is known yet."""
    empty = evolve(trial.history, opening=None)
    found = scene(empty, trial.claim(SAID), date(2026, 3, 2))
    resolver = trial.bench.book.resolver
    for text in ("case.about", "case.opened", "case.plan.who", "case.plan"):
        assert resolver.getter(text)(found) is BLANK


def test_opened_without_subject(trial):
    """A case opened without saying what it is about is about something unknown."""
    bare = Claim(case="T-1", kind=Kind.OPEN, occurred="2026-03-02", by=())
    history = evolve(trial.history, opening=evolve(trial.history.opening, claim=bare))
    found = scene(history, trial.claim(SAID), date(2026, 3, 2))
    assert trial.bench.book.resolver.getter("case.about")(found) is UNKNOWN
    assert trial.bench.book.resolver.getter("case.plan.who")(found) is BLANK


def test_place(kit):
    """A case that has a place knows it."""
    assert read(kit.trial(place="a/b", **{"first": {"n": 1}, **STEP}), "case.place") == "a/b"


def test_facts_asked(kit):
    """A step's closing asks its own facts and those of its outcomes."""
    trial = kit.trial(
        asks="{n: {count: 数}}", then="{passed: {to: third, asks: {n2: {count: 数}}}, failed: {to: first}}"
    )
    step = trial.bench.procedure.by_id["second"]
    assert [len(facts_asked(trial.bench.procedure, step, name)) for name in ("n", "n2", "n3")] == [1, 1, 0]


def test_absent():
    """Blank and unknown are no values; nothing else is."""
    assert [absent(value) for value in (BLANK, UNKNOWN, None, 0, "", ())] == [
        True,
        True,
        False,
        False,
        False,
        False,
    ]


@pytest.mark.parametrize(("outcome", "text", "value"), [
    ("failed", "second.n", 4), ("failed", "second.why", "差"), ("passed", "second.why", BLANK), ("passed", "second.n", UNKNOWN),
    ("not_applicable", "second.n", BLANK), ("not_applicable", "second.why", BLANK),
])  # fmt: skip
def test_not_asked_for_this_outcome(kit, outcome, text, value):
    """What the recorded outcome does not ask for is blank; what it asks for and is not there is unknown."""
    trial = kit.trial(
        first={"n": 7}, first_asks="{n: {count: 数}}", asks="{n: {count: 数}}", keys="applies: {if: {first.n: '7'}, else: third}",
        then="{passed: third, failed: {to: first, asks: {why: {text: 缘由}}}}",
    )  # fmt: skip
    said = {"n": 4, "why": "差"} if outcome == "failed" else {}
    claim = Claim(case="T-1", kind=Kind.OUTCOME, occurred="2026-03-02", by=(), step="second", outcome=outcome, facts=said)
    history = trial.run.history.after(claim, date(2026, 3, 2))
    getter = trial.bench.book.resolver.getter(text, trial.bench.procedure.by_id["third"])
    assert getter(scene(history, evolve(claim, step="third", outcome="done", facts={}), date(2026, 3, 2))) == value
