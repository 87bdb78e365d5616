"""Walks through the real procedures: every outcome is reached, and a trail replays to where the case stands."""

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from pdca.attempts import attained
from pdca.bench import act_rules
from pdca.errors import PdcaError
from pdca.judge import judge
from pdca.machine import Machine
from pdca.office import RefusedError
from pdca.procedure import Force
from pdca.record import Kind
from pdca.rehearsal import remedied, violated
from pdca.replay import replay

COUNTY = "shandong/example-city/example-county"
PROCEDURES = [
    ("member-development-five-ones", "2014", date(2022, 1, 4), ""),
    ("member-development-five-ones", "2026", date(2026, 6, 1), ""),
    ("major-decision-eight-steps", "2019", date(2026, 1, 5), ""),
    ("four-deliberations-two-disclosures", "2018", date(2025, 1, 6), ""),
    ("four-deliberations-two-disclosures", "2018", date(2026, 4, 7), COUNTY),
]
NAMES = [f"{name}@{edition}{'+' if place else ''}" for name, edition, _, place in PROCEDURES]
each_procedure = pytest.mark.parametrize(("name", "edition", "day", "place"), PROCEDURES, ids=NAMES)


@each_procedure
def test_completes(kit, name, edition, day, place):
    """Every procedure leads from its first step to completion."""
    run = kit.begin(name, edition, day, place=place)()
    assert run.reach("completed")
    assert run.history.closed


@each_procedure
def test_outcomes_reached(kit, name, edition, day, place):
    """Every outcome is reached on some way, but those of steps that the place's rules switch off."""
    procedure = kit.library.procedure(name, edition=edition)
    missing = []
    for outcome in procedure.outcomes():
        entrances = ("", *procedure.opens_at[1:])
        starts = (kit.begin(name, edition, day, entrance=entrance, place=place) for entrance in entrances)
        runs = (attained(start, outcome.label) for start in starts)
        if not any(said and said.allowed and run.made[-1][0].label == outcome.label for run, said in runs):
            missing.append(outcome.label)
    switched_off = (
        ["town_review.not_applicable"] if place else ["town_review.approved", "town_review.returned"]
    )
    assert missing == (switched_off if name.startswith("four") else [])


@each_procedure
def test_office_agrees(kit, name, edition, day, place):
    """What a rehearsal made can be recorded as it is, and the trail alone leads to the same state."""
    run = kit.begin(name, edition, day, place=place)()
    run.reach("completed")
    desk = kit.desk(day=day, place=place)
    desk.play(run.made)
    trail = desk.office.trail
    case = replay(trail.records(), trail.text)["R-1"]
    assert desk.office.history("R-1").state == case.history.state == "completed"
    assert not [finding for finding in case.findings() if finding.kind in ("nonconformity", "missing")]


@each_procedure
def test_machine_and_fold(kit, name, edition, day, place):
    """The machine's table and the fold of a case agree about every outcome of every step."""
    run = kit.begin(name, edition, day, place=place)()
    procedure = run.bench.procedure
    table = Machine(procedure).table
    claim = evolve(run.made[0][0], kind=Kind.OUTCOME, procedure="", edition="", facts={})
    for outcome in procedure.outcomes():
        standing = run.history.copy()
        standing.state = outcome.step
        moved = standing.after(evolve(claim, step=outcome.step, outcome=outcome.id), day)
        assert table[outcome.step, outcome.id] == moved.state == outcome.to


class Walk:
    """A case walked at random: entries that fit, entries spoilt, entries out of turn; all offered to the office too."""

    def __init__(self, kit, name, edition, day, place):
        self.run = kit.begin(name, edition, day, place=place)()
        self.desk = kit.desk(day=day, place=place)
        self.written = 0
        self.wrong = []

    def step(self, choice, spoil, shift):
        procedure = self.run.bench.procedure
        here = procedure.by_id.get(self.run.history.state)
        labels = [label for label in self.run.bench.acts if not here or label.startswith(f"{here.id}.")]
        if shift == 3:
            labels = list(self.run.bench.acts)
        label = labels[choice % len(labels)]
        verdict, today = self.run.drafted(label, self.run.history.entered.replace(day=min(28, shift * 9 + 1)))
        claim = verdict.claim
        rules = act_rules(self.run.bench, self.run.history, claim)
        if spoil and rules is not None:
            rule = rules.rules[spoil % len(rules.rules)]
            claim = violated(self.run.bench, self.run.history, claim, rule, today) or claim
        self.sync()
        self.offer(claim, max(today, date.fromisoformat(claim.occurred)))

    def offer(self, claim, today):
        """Record *claim* on *today* in both, and note it where they do not agree."""
        self.desk.day = max(self.desk.day, today)
        before = self.desk.office.trail.head().size
        said = self.run.say(claim, self.desk.day)
        try:
            self.desk.office.submit(claim)
        except RefusedError as error:
            if said.allowed or {one.guard for one in error.verdict.refusals} != {
                one.guard for one in said.refusals
            }:
                self.wrong.append(("refused", claim.label))
            if self.desk.office.trail.head().size != before:
                self.wrong.append(("written", claim.label))
        else:
            self.written += 1
            if not said.allowed:
                self.wrong.append(("allowed", claim.label))

    def sync(self):
        """Record what the rehearsal did by itself (parts, migrations)."""
        made = self.run.made[self.written :]
        self.desk.play(made)
        self.written += len(made)


moves = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 30), st.integers(0, 3)), min_size=1, max_size=14
)


@each_procedure
@settings(max_examples=50)
@given(steps=moves, ahead=st.integers(0, 25))
def test_replay_is_live(kit, name, edition, day, place, steps, ahead):
    """After any walk the trail replays to the live state, the office agrees with the rehearsal, and nothing refused is in it."""
    walk = Walk(kit, name, edition, day, place)
    for label in list(walk.run.bench.procedure.by_id)[:ahead]:
        if not walk.run.reach(label):
            break
    walk.sync()
    for choice, spoil, shift in steps:
        walk.step(choice, spoil, shift)
    live = walk.desk.office.history("R-1")
    replayed = kit.replayed(walk.desk)["R-1"]
    assert walk.wrong == []
    assert replayed.history == live
    assert all(one.verdict.allowed for one in replayed.judged)
    assert not any(
        judgement.force is Force.MUST and judgement.standing.value in ("fails", "cannot")
        for one in replayed.judged
        for judgement in one.verdict.judgements
    )


@each_procedure
@settings(max_examples=60)
@given(
    ahead=st.integers(0, 25),
    choice=st.integers(0, 40),
    spoils=st.lists(st.integers(0, 30), min_size=1, max_size=3),
)
def test_refusals_tell_all(kit, name, edition, day, place, ahead, choice, spoils):
    """A refusal lists every must-rule that does not hold, and what it lists is enough: the remedies, applied, pass."""
    run = kit.begin(name, edition, day, place=place)()
    steps = list(run.bench.procedure.by_id)
    if not run.reach(steps[ahead % len(steps)]):
        return
    here = run.bench.procedure.by_id[run.history.state]
    outcome = here.outcomes[choice % len(here.outcomes)]
    verdict, today = run.drafted(outcome.label)
    if not verdict.allowed:
        return
    rules = act_rules(run.bench, run.history, verdict.claim)
    claim = verdict.claim
    weak = [one for one in rules.rules if violated(run.bench, run.history, claim, one, today)]
    for spoil in spoils if weak else ():
        claim = violated(run.bench, run.history, claim, weak[spoil % len(weak)], today) or claim
    today = max(today, date.fromisoformat(claim.occurred))
    said = judge(run.bench, run.history, claim, today)
    failing = {name for name, standing in said.standings if standing.value in ("fails", "cannot")}
    assert failing == {one.guard for one in said.judgements if one.standing.value in ("fails", "cannot")}
    again = remedied(run.bench, run.history, claim, today)
    assert again.made, (claim, [one.guard for one in said.refusals])


def test_unknown_moves_refused(kit):
    """An entry for another procedure's step is refused by its sequence alone."""
    run = kit.begin("major-decision-eight-steps", "2019", date(2026, 1, 5))()
    claim = evolve(run.made[0][0], kind=Kind.OUTCOME, step="assembly", outcome="passed", facts={})
    assert [one.guard for one in run.say(claim, date(2026, 1, 5)).refusals] == ["case.sequence"]


def test_refused_writes_nothing(kit):
    """Where the office refuses, the trail is as it was."""
    desk = kit.desk(day=date(2026, 1, 5))
    run = kit.begin("major-decision-eight-steps", "2019", date(2026, 1, 5))()
    desk.play(run.made)
    size = desk.office.trail.head().size
    with pytest.raises(PdcaError):
        desk.office.record("R-1", "solicit.filed", by=[])
    assert desk.office.trail.head().size == size
