"""Walks through the real procedures: every outcome is reached, and a trail replays to where the case stands."""

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from pdca.acts import Predecessor, genesis
from pdca.attempts import attained
from pdca.bench import act_rules
from pdca.errors import PdcaError
from pdca.history import History
from pdca.judge import judge
from pdca.machine import Machine
from pdca.office import RefusedError
from pdca.pack import Pack
from pdca.procedure import Force
from pdca.record import Actor, Claim, Kind
from pdca.rehearsal import NOTHING, Rehearsal, remedied, violated
from pdca.replay import replay

COUNTY = "shandong/example-city/example-county"
USUAL_DAY = date(2026, 6, 1)
ELSEWHERE = [("four-deliberations-two-disclosures", "2018", date(2026, 4, 7), COUNTY)]
DAYS = {
    ("member-development-five-ones", "2014"): date(2022, 1, 4),
    ("four-deliberations-two-disclosures", "2018"): date(2025, 1, 6),
}
"""Where a case must begin earlier than on the usual day, to run under its own edition or before a change of the law."""

PROCEDURES = [
    (one.id, one.edition, DAYS.get((one.id, one.edition), USUAL_DAY), "") for one in Pack.open().catalogue
] + ELSEWHERE
NAMES = [f"{name}@{edition}{'+' if place else ''}" for name, edition, _, place in PROCEDURES]
ON_THE_WAY = dict.fromkeys(("apply.nominate", "help.measure"), NOTHING)
"""Parts that may be done any number of times, yet whose count a later rule asks for: every rehearsal does them once."""
ENDING = {"term-election": {"remind.done": evolve(NOTHING, facts={"term_from": "2021-12-10"})}}
"""What has to be long ago, lest the case takes years that no clock would leap over between two records."""
each_procedure = pytest.mark.parametrize(("name", "edition", "day", "place"), PROCEDURES, ids=NAMES)


@each_procedure
def test_completes(kit, name, edition, day, place):
    """Every procedure leads from its first step to completion."""
    run = kit.begin(name, edition, day, place=place)(ON_THE_WAY)
    assert run.reach("completed")
    assert run.history.closed


OFF_THE_USUAL_WAY = {
    "conversion_meeting.continued": "probation.misconduct",
    "settle.struck": "keep_contact.lost",
    "settle.transferred": "keep_contact.settled",
}
"""Outcomes that the usual way to their step rules out, each with the act by which a case comes to it."""


LATE = {"rectify.overdue": timedelta(days=60), "carry_out.overdue": timedelta(days=1400)}
"""Outcomes that only time allows, each with how long to wait for it."""
ELECTED = [{"who": f"p-{number}", "yes": 11} for number in (1, 2, 3)]
STUDENT = {
    "kind": "student",
    "shares": [{"village": "u-east", "amount": 300000}],
    "payees": ["p-a"],
}
AHEAD = {
    "confirm.short": {"assign.done": {"kind": "contact"}},
    "supplement.reduced": {"ask.done": {"seats": 4}, "elect.short": {"to_fill": 4, "winners": ELECTED}},
    "review.none": {"review.rate": {"verdict": "declined"}},
    "rate.done": {"fix.done": STUDENT, "rate.grant": {"payee": "p-a", "allowance": 300000}},
}
"""Outcomes that need an earlier entry to read so; a rehearsal finds most of these wishes by itself."""


def detoured(begin, label):
    """Return what opens a case that has gone on by *label*, off the usual way."""

    def begun(wishes):
        run = begin(wishes)
        run.reach(label.partition(".")[0])
        run.perform(label)
        return run

    return begun


@each_procedure
def test_outcomes_reached(kit, name, edition, day, place):
    """Every outcome is reached on some way, but those of steps that the place's rules switch off."""
    procedure = kit.library.procedure(name, edition=edition)
    missing = []
    wishes = {**ON_THE_WAY, **{label: kit.wanted(day=day + wait) for label, wait in LATE.items()}}
    for outcome in procedure.outcomes():
        entrances = ("", *procedure.opens_at[1:])
        starts = [kit.begin(name, edition, day, entrance=entrance, place=place) for entrance in entrances]
        if outcome.label in OFF_THE_USUAL_WAY:
            starts.append(detoured(starts[0], OFF_THE_USUAL_WAY[outcome.label]))
        earlier = {label: kit.wanted(facts=facts) for label, facts in AHEAD.get(outcome.label, {}).items()}
        runs = (attained(start, outcome.label, {**wishes, **earlier}) for start in starts)
        if not any(said and said.allowed and run.made[-1][0].label == outcome.label for run, said in runs):
            missing.append(outcome.label)
    switched_off = (
        ["town_review.not_applicable"] if place else ["town_review.approved", "town_review.returned"]
    )
    assert missing == (switched_off if name.startswith("four") else [])


def desk_after(kit, day, place):
    """Return a desk whose log continues another, where the cases may lie that a rehearsal names and nobody opened."""
    desk = kit.desk(day=day, place=place)
    old = Predecessor(log="example", size=5, root="1" * 64, note="")
    desk.office.trail.append([genesis(old, day.isoformat(), [kit.boss], "换账")])
    return desk


@each_procedure
def test_office_agrees(kit, name, edition, day, place):
    """What a rehearsal made can be recorded as it is, and the trail alone leads to the same state."""
    run = kit.begin(name, edition, day, place=place)(ON_THE_WAY | ENDING.get(name, {}))
    run.reach("completed")
    desk = desk_after(kit, day, place)
    desk.play(run.made)
    trail = desk.office.trail
    case = replay(trail.records(), trail.text)["R-1"]
    assert desk.office.history("R-1").state == case.history.state == "completed"
    assert not [finding for finding in case.findings() if finding.kind in ("nonconformity", "missing")]


@each_procedure
def test_machine_and_fold(kit, name, edition, day, place):
    """The machine's table and the fold of a case agree about every outcome of every step."""
    run = kit.begin(name, edition, day, place=place)(ON_THE_WAY)
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
        self.run = kit.begin(name, edition, day, place=place)(ON_THE_WAY)
        self.desk = desk_after(kit, day, place)
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
        claim = evolve(claim, reason=claim.reason or "事后补录")
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
        """Record what the rehearsal did by itself (parts, migrations), with a reason where the desk is days ahead."""
        made = self.run.made[self.written :]
        self.desk.play([(evolve(claim, reason=claim.reason or "事后补录"), day) for claim, day in made])
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
    """A refusal lists every must-rule that does not hold, and what it lists is enough: the remedies, applied, pass.

    Where a rule wishes something of an entry made before, that entry is named, since this one alone cannot be mended.
    """
    run = kit.begin(name, edition, day, place=place)(ON_THE_WAY)
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
    helped = bool(again.made or again.elsewhere)  # not in the assertion, which would print a whole library
    assert helped, (outcome.label, [one.guard for one in said.refusals], claim.facts)


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


WATCHED = {
    "limits": {
        "x.half": "more than 1/2 of expected",
        "x.wait": "at least 10 days",
        "x.few": "at most 2 times",
    },
    "asks": "{ballot: {tally: 表决}}",
    "parts": "[{part: post, title: 张贴, by: clerk, times: once}]",
    "guards": (
        "[{guard: quorum, quorum: {of: ballot, limit: x.half}}, {guard: majority, for: [passed], passes: {of: ballot, limit: x.half}}, "
        "{guard: wait, for: [passed], lasts: {from: post.occurred, to: occurred, limit: x.wait}}, {guard: again, for: [failed], times: {of: second.failed, limit: x.few}}]"
    ),
    "then": "{passed: third, failed: {to: first, unless: [second.majority]}}",
    "third": "guards: [{guard: other, differs: {who: by, from: [second.by]}}]",
}
LABELS = ["first.done", "second.passed", "second.post", "second.failed", "third.done", "fourth.done"]
people = st.tuples(st.sampled_from(["p-1", "p-2"]), st.sampled_from(["clerk", "clerk", "clerk", "boss"]))
entries = st.lists(
    st.tuples(st.integers(0, 9), st.integers(2, 6), st.integers(0, 6), people, st.integers(0, 12)),
    min_size=5,
    max_size=30,
)


@pytest.fixture(scope="module")
def watched(kit):
    return kit.trial(**WATCHED).bench


@settings(max_examples=150)
@given(entries=entries)
def test_no_way_around(watched, entries):
    """Whatever is entered in whatever order, a case that completes kept every rule that must be kept, counted by hand."""
    run = Rehearsal(bench=watched, history=History(case="T-1", procedure=watched.procedure))
    run.open(date(2026, 3, 2), case="T-1")
    day, failed = date(2026, 3, 2), 0
    for choice, present, yes, (person, role), later in entries:
        day += timedelta(days=later)
        here = [label for label in LABELS if label.startswith(run.history.state)] if choice else LABELS
        label = (here or LABELS)[(choice + later) % len(here or LABELS)]
        if choice > 5:
            run.perform((here or LABELS)[0], day)
            day = max(day, run.history.entered)
            continue
        step, _, name = label.partition(".")
        said = {"expected": 6, "present": present, "yes": yes, "no": present - yes, "abstain": 0}
        claim = Claim(
            case="T-1", kind=Kind.PART if name == "post" else Kind.OUTCOME, step=step, occurred=day.isoformat(), by=(Actor(person=person, role=role),),
            facts={"ballot": said} if name in ("passed", "failed") else {}, **{"part" if name == "post" else "outcome": name},
        )  # fmt: skip
        if run.say(claim, day).allowed:
            failed += name == "failed"
            assert role == "clerk"
            assert name not in ("passed", "failed") or (present >= 4 and yes <= present)
            assert name != "failed" or yes <= 3
    assert failed <= 2
    if run.history.state != "completed":
        return
    decided, checked = run.history.last["second"], run.history.last["third"]
    assert decided.claim.facts["ballot"]["yes"] >= 4
    assert (decided.day - run.history.parts["post"][0].day).days >= 10
    assert {actor.person for actor in decided.claim.by}.isdisjoint(actor.person for actor in checked.claim.by)


@pytest.mark.parametrize("place", ["shandong", "hainan", COUNTY])
@pytest.mark.parametrize("start", [date(2025, 1, 6), date(2026, 4, 7)], ids=str)
@pytest.mark.parametrize("days", [0, 4, 5, 6, 7, 14, 15, 19, 20, 30])
def test_lower_layers_only_tighten(kit, place, start, days):
    """What a resolution's disclosure lacks by the national rule no place allows."""
    allowed = {}
    for where in ("", place):
        run = kit.begin("four-deliberations-two-disclosures", "2018", start, place=where)()
        assert run.reach("disclose_resolution")
        posted = run.history.entered
        run.perform("disclose_resolution.post", posted)
        allowed[where] = run.drafted(
            "disclose_resolution.clear", None, kit.wanted(day=posted + timedelta(days=days))
        )[0].allowed
    assert allowed[""] or not allowed[place]
