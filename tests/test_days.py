"""The built-in rules about days: nothing in the future, everything in order, under the edition in force, entered in time."""

from datetime import date

import pytest

from pdca.examples import goal


def refused(verdict):
    return [one.guard for one in verdict.refusals]


def test_no_future(kit):
    """Nothing is recorded before it happened."""
    verdict = kit.trial().say(day="2026-03-05", today="2026-03-04")
    assert refused(verdict) == ["case.clock"]
    assert verdict.refusals[0].remedy.zh == "等到2026-03-05再登记，或者更正日期"
    rule = kit.trial().rule("case.clock")
    (want,) = rule.satisfy(kit.trial().scene(day="2026-03-05", today="2026-03-04"))
    assert want.value == "2026-03-04"


@pytest.mark.parametrize(("day", "allowed"), [("2026-03-02", True), ("2026-03-01", False)])
def test_order(kit, day, allowed):
    """An outcome does not occur before the act that led to its step."""
    verdict = kit.trial().say(day=day)
    assert verdict.allowed is allowed
    assert refused(verdict) == ([] if allowed else ["case.order"])


def test_order_of_parts(kit):
    """An outcome does not occur before the parts of its stay; parts have no order among themselves."""
    trial = kit.trial(parts="[{part: it, title: 走访, by: clerk, times: any}]")
    for day in ("2026-03-09", "2026-03-05"):
        assert trial.take(label="second.it", day=day).allowed
    assert refused(trial.say(day="2026-03-08")) == ["case.order"]
    assert trial.say(day="2026-03-09").allowed
    (want,) = trial.rule("case.order").satisfy(trial.scene(day="2026-03-08"))
    (spoilt,) = trial.rule("case.order").violate(trial.scene(day="2026-03-09"))
    assert (want.value, spoilt.value) == ("2026-03-09", "2026-03-08")


def test_parts_of_an_earlier_stay(kit):
    """Parts of an earlier stay do not bind the days of this one."""
    trial = kit.trial(parts="[{part: it, title: 走访, by: clerk, times: any}]")
    trial.take(label="second.it", day="2026-03-05")
    trial.take(label="second.failed", day="2026-03-06")
    trial.run.perform("first.done")
    assert trial.say(day="2026-03-06").allowed


LATE = "  values: [{from: 2020-01-01, value: at most 30 days, basis: act/other, confidence: certain}]\n"


@pytest.mark.parametrize(("today", "noted"), [("2026-04-01", []), ("2026-04-02", ["case.entry"])])
def test_late_entry(kit, today, noted):
    """An entry made long after the act is noted, never refused."""
    verdict = kit.trial({"general.late_entry": LATE}).say(today=today)
    assert verdict.allowed
    assert [one.guard for one in verdict.notes] == noted
    for note in verdict.notes:
        assert "31天后登记（补录）" in note.actual.zh
        assert note.citations[0].ref == "act/other"


SUCCESSOR = {
    "first_then": "{done: second}", "in_force": "{from: 2026-05-01}", "tail": 'supersedes: {edition: "1", why: 改版, changed: [second]}\ntakes_over: [{from: "1", steps: {}}]',
}  # fmt: skip


def editions(kit, open_cases="migrate"):
    old = kit.texts(in_force="{from: 2020-01-01, to: 2026-04-30}")
    fresh = kit.texts(**{**SUCCESSOR, "tail": SUCCESSOR["tail"] + f"\nopen_cases: {open_cases}"})
    text = fresh["process/trial@1.yaml"].replace(b'edition: "1"\nin_force', b'edition: "2"\nin_force')
    return kit.desk(type(kit.library).of({**old, "process/trial@2.yaml": text}), day=date(2026, 4, 1))


def opened(kit, desk):
    desk.office.open("trial", case="A", about="一件事", plan=goal(desk.day), by=[kit.clerk])
    desk.office.record("A", "first.done", by=[kit.clerk])


@pytest.mark.parametrize(("open_cases", "day", "guards"), [("migrate", "2026-04-30", []), ("migrate", "2026-05-01", ["case.edition"]), ("finish", "2026-05-01", []), ("{either_until: 2026-06-30}", "2026-06-30", []), ("{either_until: 2026-06-30}", "2026-07-01", ["case.edition"])])  # fmt: skip
def test_edition(kit, open_cases, day, guards):
    """After an edition ended the case is carried over first, unless it may finish under the old one."""
    desk = editions(kit, open_cases)
    opened(kit, desk)
    desk.day = date.fromisoformat(day)
    verdict = desk.office.check(desk.office.act("A", "second.passed", by=[kit.clerk]))
    assert refused(verdict) == guards
    for card in verdict.refusals:
        assert card.remedy.zh == "先把本事项转到2版，再登记"


@pytest.mark.parametrize(
    ("open_cases", "allowed"), [("migrate", True), ("finish", False), ("{either_until: 2026-06-30}", True)]
)
def test_migration_offered(kit, open_cases, allowed):
    """A case may be carried over as soon as the new edition is in force, unless it must finish under the old one."""
    desk = editions(kit, open_cases)
    opened(kit, desk)
    desk.day = date(2026, 5, 2)
    history = desk.office.history("A")
    claim = desk.office.act("A", "second.passed", by=[kit.clerk])
    assert desk.office.bench(history).offered(desk.day) == ("2" if allowed else "")
    assert claim.occurred == "2026-05-02"


@pytest.mark.parametrize(
    ("edition", "day", "guards"),
    [
        ("1", "2026-04-30", []),
        ("1", "2026-05-01", ["case.edition"]),
        ("2", "2026-04-30", ["case.edition"]),
        ("2", "2026-05-01", []),
    ],
)
@pytest.mark.parametrize("open_cases", ["migrate", "finish"])
def test_opened_under_the_edition_in_force(kit, edition, day, guards, open_cases):
    """A case is opened under the edition in force that day, even where open cases may finish under the old one."""
    desk = editions(kit, open_cases)
    desk.day = date(2026, 6, 1)
    claim = desk.office.opening(
        "trial", case="A", about="一件事", plan=goal(desk.day), by=[kit.clerk], edition=edition, occurred=day
    )
    assert refused(desk.office.check(claim)) == guards


def test_before_the_edition(kit):
    """An earlier act found after the case was carried over is recorded by voiding the migration first."""
    desk = editions(kit)
    opened(kit, desk)
    desk.day = date(2026, 5, 2)
    desk.office.migrate("A", by=[kit.clerk])
    (card,) = desk.office.check(
        desk.office.act("A", "second.passed", by=[kit.clerk], occurred="2026-04-20")
    ).refusals
    assert (card.guard, card.remedy.zh) == ("case.edition", "先作废转版，补记以后再转版")
