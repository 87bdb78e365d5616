"""Histories: words move the case, facts never do; corrections and voids read in place; migration keeps what was said."""

from datetime import date

import pytest
from attrs import evolve

from pdca.history import History, folded, last_moving, orphaned, step_after_migration, undone
from pdca.procedure import TakeOver
from pdca.record import Claim, Kind


def about(kit, trial, kind, **more):
    """Return a claim about the file itself."""
    return Claim(case="T-1", kind=kind, occurred="2026-03-02", by=(kit.clerk,), reason="登记错了", **more)


def void(kit, trial, target):
    verdict = trial.run.say(about(kit, trial, Kind.VOID, target=target), date(2026, 3, 2))
    return verdict.allowed


PARTS = {
    "parts": "[{part: it, title: 走访, by: clerk, times: any, asks: {n: {count: 数}}}]",
    "asks": "{hue: {choice: 颜色, of: colours, optional: yes}}",
}


def test_opens_and_moves(kit):
    """Opening puts the case at its first step, an outcome at the next; the day it entered is the day of the act."""
    trial = kit.trial()
    history = trial.history
    assert (history.state, history.entered, history.stay, history.seq) == ("second", date(2026, 3, 2), 2, 2)
    assert history.opening.claim.facts["about"].startswith("事项")
    assert history.last["first"].moved


def test_same_as_folded(kit):
    """Folding all claims at once gives the same history as one after the other."""
    trial = kit.trial(**PARTS)
    trial.take({"n": 1}, label="second.it")
    trial.take({"hue": "red"}, label="second.failed")
    steps = [(claim, today, None) for claim, today in trial.run.made]
    assert folded("T-1", trial.bench.procedure, steps) == trial.history


def test_histories_are_apart(kit):
    """Taking a record leaves the history before it as it was."""
    trial = kit.trial(**PARTS)
    before, copied = trial.history, trial.history.copy()
    trial.take({"n": 1}, label="second.it")
    assert before == copied
    assert before.parts == {}


@pytest.mark.row("F9")
@pytest.mark.parametrize("label", ["third.done", "first.done", "second.maybe", "ninth.done"])
def test_what_does_not_fit(kit, label):
    """A record that does not fit moves nothing and is kept; the judge says what is wrong with it."""
    trial = kit.trial()
    step, _, outcome = label.partition(".")
    claim = Claim(
        case="T-1", kind=Kind.OUTCOME, step=step, outcome=outcome, occurred="2026-03-02", by=(kit.clerk,)
    )
    moved = trial.history.after(claim, date(2026, 3, 2))
    assert (moved.state, len(moved.acts), moved.seq) == ("second", 3, 3)
    assert moved.count(label) == (1 if label == "first.done" else 0)


@pytest.mark.parametrize("part", ["it", "maybe"])
def test_part_elsewhere(kit, part):
    """A part is of the step where the case stands, and of no other."""
    trial = kit.trial(**PARTS)
    claim = Claim(case="T-1", kind=Kind.PART, step="first", part=part, occurred="2026-03-02", by=(kit.clerk,))
    assert trial.history.after(claim, date(2026, 3, 2)).ever == {}


def test_stays(kit):
    """Coming back to a step begins a new stay: its parts start from nothing, but all that ever happened is known."""
    trial = kit.trial(**PARTS)
    trial.take({"n": 1}, label="second.it")
    trial.take(label="second.failed")
    assert trial.history.parts["it"][0].claim.facts == {"n": 1}
    trial.run.perform("first.done")
    assert "it" not in trial.history.parts
    assert len(trial.history.ever["it"]) == 1
    assert trial.history.stay == 4


def test_correction(kit):
    """A correction reads in place of what it corrects, wherever that is kept, and moves nothing."""
    trial = kit.trial(**PARTS)
    trial.take({"n": 1}, label="second.it")
    target = trial.history.seq - 1
    fix = about(kit, trial, Kind.CORRECTION, target=target, facts={"n": 5})
    assert trial.run.say(fix, date(2026, 3, 3)).allowed
    history = trial.history
    assert (history.state, history.corrections) == ("second", 1)
    assert (
        history.act(target).claim.facts
        == history.parts["it"][0].claim.facts
        == history.ever["it"][0].claim.facts
        == {"n": 5}
    )


def test_corrected_day(kit):
    """Correcting the day of the act that led to the step moves the day the step began."""
    trial = kit.trial()
    fix = about(kit, trial, Kind.CORRECTION, target=1, amended_day="2026-02-20")
    assert trial.run.say(fix, date(2026, 3, 3)).allowed
    assert trial.history.entered == trial.history.came_from.day == date(2026, 2, 20)


def test_corrected_opening(kit):
    """The opening can be corrected too."""
    trial = kit.trial()
    assert trial.run.say(
        about(kit, trial, Kind.CORRECTION, target=0, facts={"about": "另一件事"}), date(2026, 3, 3)
    ).allowed
    assert trial.history.opening.claim.facts["about"] == "另一件事"


@pytest.mark.parametrize("target", [99, None])
def test_correction_of_nothing(kit, target):
    """A correction of no record of the case changes nothing."""
    trial = kit.trial()
    moved = trial.history.after(
        about(kit, trial, Kind.CORRECTION, target=target, facts={"n": 1}), date(2026, 3, 3)
    )
    assert (moved.corrections, moved.state) == (0, "second")


def test_void(kit):
    """Voiding the last moving record puts the case back where it stood, with the parts of that stay."""
    trial = kit.trial(**PARTS)
    trial.take({"n": 1}, label="second.it")
    before = trial.history
    trial.take(label="second.passed")
    assert void(kit, trial, trial.history.seq - 1)
    history = trial.history
    assert (history.state, history.entered, history.stay) == (before.state, before.entered, before.stay)
    assert [act.claim for act in history.parts["it"]] == [act.claim for act in before.parts["it"]]
    assert "second" not in history.last
    assert history.count("second.passed") == 0
    assert undone(history) == {before.seq}


def test_void_twice(kit):
    """Voids go back one moving record at a time, and never void the same one again."""
    trial = kit.trial()
    trial.take(label="second.passed")
    moves = [trial.history.seq - 1, trial.history.seq - 2]
    assert [void(kit, trial, target) for target in (moves[1], moves[0], moves[0], moves[1])] == [
        False,
        True,
        False,
        True,
    ]
    assert trial.history.state == "first"
    assert last_moving(trial.history) is None


def test_done_again_after_void(kit):
    """What was voided can be done again, and that can be voided too."""
    trial = kit.trial()
    trial.take(label="second.passed")
    void(kit, trial, trial.history.seq - 1)
    trial.take(label="second.passed")
    assert trial.history.state == "third"
    assert trial.history.count("second.passed") == 1
    assert void(kit, trial, trial.history.seq - 1)
    assert trial.history.state == "second"


def test_void_that_is_none(kit):
    """A void of anything but the last moving record, in a log written elsewhere, undoes nothing."""
    trial = kit.trial()
    trial.take(label="second.passed")
    moved = trial.history.after(about(kit, trial, Kind.VOID, target=1), date(2026, 3, 2))
    assert moved.state == "third"
    assert undone(moved) == set()
    assert last_moving(moved).claim.label == "second.passed"


def test_orphans(kit):
    """Parts recorded in a stay that was taken back belong to no stay."""
    trial = kit.trial(third="parts: [{part: late, title: 复查, by: clerk, times: any}]")
    trial.take(label="second.passed")
    moving = trial.history.seq - 1
    trial.take(label="third.late")
    void(kit, trial, moving)
    assert orphaned(trial.history) == {moving + 1}
    assert trial.history.ever == {}


def test_corrections_survive_a_void(kit):
    """What was corrected stays corrected when something else is voided, the later correction winning."""
    trial = kit.trial(**PARTS)
    trial.take({"n": 1}, label="second.it")
    target = trial.history.seq - 1
    trial.take(label="second.passed")
    moving = trial.history.seq - 1
    for n in (2, 3):
        trial.run.say(about(kit, trial, Kind.CORRECTION, target=target, facts={"n": n}), date(2026, 3, 3))
    assert void(kit, trial, moving)
    assert trial.history.ever["it"][0].claim.facts == {"n": 3}
    assert trial.history.corrections == 2


THEN = {"then": "{passed: third, failed: {to: first}, voided: {to: void, title: 认定无效}}"}


def test_void_outcome(kit):
    """A completed case can be found invalid, and an ended one cannot otherwise move."""
    trial = kit.trial(**THEN)
    for label in ("second.passed", "third.done", "fourth.done"):
        assert trial.take(label=label).allowed
    assert trial.history.closed
    assert not trial.say(label="second.passed").allowed
    assert trial.take(label="second.voided").allowed
    assert trial.history.state == "void"
    assert not trial.say(label="second.voided").allowed


def test_concessions_add_up(kit):
    """Concessions granted on their own are kept with the case."""
    trial = kit.trial()
    for guard in ("a", "b"):
        claim = about(kit, trial, Kind.CONCESSION, concessions=(kit.concession(guard),))
        trial.run.history = trial.history.after(claim, date(2026, 3, 2))
    assert [one.guard for one in trial.history.concessions] == ["a", "b"]


def test_migration(kit):
    """A migration maps the step, keeps all that was said, and is the last moving record until something moves."""
    trial = kit.trial()
    fresh = evolve(
        trial.bench.procedure, edition="2", takes_over=(TakeOver(edition="1", steps={"second": "third"}),)
    )
    moved = trial.history.after(about(kit, trial, Kind.MIGRATION, edition="2"), date(2026, 3, 2), fresh)
    assert (moved.state, moved.procedure, moved.migrated) == ("third", fresh, date(2026, 3, 2))
    assert moved.last == trial.history.last
    assert last_moving(moved).claim.kind is Kind.MIGRATION
    back = moved.after(about(kit, trial, Kind.VOID, target=moved.seq - 1), date(2026, 3, 2))
    assert (back.state, back.procedure.edition, back.migrated) == ("second", "1", None)


def test_migration_to_nowhere(kit):
    """A migration to no edition changes nothing."""
    trial = kit.trial()
    moved = trial.history.after(about(kit, trial, Kind.MIGRATION), date(2026, 3, 2), None)
    assert (moved.state, moved.migrated) == ("second", None)


@pytest.mark.parametrize(
    ("step", "old", "new"), [("second", "1", "third"), ("first", "1", "first"), ("second", "0", "second")]
)
def test_step_after_migration(kit, step, old, new):
    """Steps that were renamed have their new names, all others keep theirs."""
    fresh = evolve(
        kit.trial().bench.procedure, takes_over=(TakeOver(edition="1", steps={"second": "third"}),)
    )
    assert step_after_migration(step, old, fresh) == new


def test_under(kit):
    """A case continues under a newer text of its edition; under the same text it is the same."""
    history = kit.trial().history
    assert history.under(history.procedure) is history
    newer = evolve(history.procedure, title="试办（修订）")
    assert history.under(newer).procedure is newer
    assert history.under(newer).editions[0][1] is newer
    assert history.procedure is not newer


def test_opened_twice(kit):
    """A second opening moves nothing, and one at no step opens nothing."""
    trial = kit.trial()
    opening = trial.run.made[0][0]
    assert trial.history.after(opening, date(2026, 3, 2)).state == "second"
    empty = History(case="T-2", procedure=trial.bench.procedure)
    assert empty.after(evolve(opening, step="nowhere"), date(2026, 3, 2)).state == "opening"
    assert empty.act(0) is None


JOINED = {
    "first_then": "{done: second, merged: {with: second.passed, title: 合并办理}}",
    "asks": "{n: {count: 数}}",
}


def test_joined(kit):
    """One record can be two steps at once: it stands for both and leads on."""
    trial = kit.trial(**JOINED)
    run = kit.trial(**JOINED).run
    fresh = History(case="T-1", procedure=run.bench.procedure).after(run.made[0][0], date(2026, 3, 2))
    claim = Claim(
        case="T-1",
        kind=Kind.OUTCOME,
        step="first",
        outcome="merged",
        occurred="2026-03-02",
        by=(kit.clerk,),
        facts={"n": 1},
    )
    moved = fresh.after(claim, date(2026, 3, 2))
    assert moved.state == "third"
    assert moved.last["first"] is moved.last["second"]
    assert trial.history.state == "second"
