"""Alignment of names: equal to writing down every explanation, and to an aligner of other people's."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pdca.align import (
    PLAIN,
    Aligner,
    Arc,
    Costs,
    Flow,
    MoveKind,
    UnalignableError,
    align,
    aligner,
    labelled,
    table_arcs,
    triggered,
    unfolded,
)  # fmt: skip
from pdca.align import names as making
from pdca.align import rows as growing
from pdca.machine import TooManyStatesError
from tests.align.machines import Trial, links, made, sequences, told, trials

TABLE = {
    ("opening", "open"): "ask", ("ask", "done"): "vote", ("vote", "passed"): "post", ("vote", "failed"): "ask",
    ("post", "done"): "completed",
}  # fmt: skip
WHOLE = ("opening.open", "ask.done", "vote.passed", "post.done")


def kinds(alignment):
    return [(move.kind.value, move.activity) for move in alignment.moves]


@settings(max_examples=1_000, deadline=None)
@given(trial=trials(events=4))
def test_an_alignment_is_the_first_of_the_cheapest_explanations(trial):
    """Cost and moves are those found by writing down every explanation there is."""
    ready = trial.aligner
    for begun in trial.beginnings():
        found, wanted = ready.align(begun.sequence), begun.naive().best()
        assert (found.cost, told(found)) == (wanted.cost, wanted.moves)


@settings(max_examples=500, deadline=None)
@given(trial=trials(events=4), reach=st.sampled_from([1, 1 << 20, 3 << 20]))
def test_rows_that_reach_too_short_are_grown_anew(trial, reach):
    """However little the first rows know of what lies beyond their least, cost and moves are those of every explanation there is."""
    ready = trial.aligner
    ready.reach = reach
    for begun in trial.beginnings():
        found, wanted = ready.align(begun.sequence), begun.naive().best()
        assert (found.cost, told(found)) == (wanted.cost, wanted.moves)


@settings(max_examples=200, deadline=None)
@given(trial=trials(events=30), reach=st.sampled_from([1, 1 << 20, 3 << 20]))
def test_the_reach_of_rows_changes_nothing_in_long_sequences(trial, reach):
    """What short rows say of thirty events is what rows say that leave nothing out."""
    short, whole = trial.aligner, trial.aligner
    short.reach, whole.reach = reach, growing.BOUNDLESS
    for ask in ("align", "begun"):
        assert getattr(short, ask)(trial.sequence) == getattr(whole, ask)(trial.sequence)


@settings(max_examples=300, deadline=None)
@given(trial=trials())
def test_the_beginning_of_a_case_may_stop_wherever_an_end_can_be_reached(trial):
    """A case that goes on is explained as if every state from which assumed steps reach an end were one."""
    live = frozenset(arc.source for arc in trial.arcs) | frozenset(arc.target for arc in trial.arcs)
    live = frozenset(state for state in live if trial.aligner.completion(state, trial.finals) is not None)
    for begun in trial.beginnings():
        found, wanted = trial.aligner.begun(begun.sequence), begun.naive(finals=live).best()
        assert (found.cost, told(found)) == (wanted.cost, wanted.moves)


@settings(max_examples=400, deadline=None)
@given(trial=trials(events=12))
def test_the_moves_tell_the_log_and_an_accepted_way(trial):
    """Without the assumed steps the moves are the sequence; without the log moves they lead from the start to an end."""
    found = trial.aligner.align(trial.sequence)
    events = [move for move in found.moves if move.kind is not MoveKind.MODEL]
    steps = [move for move in found.moves if move.kind is not MoveKind.LOG]
    known = {(arc.source, arc.activity, arc.target): arc for arc in trial.arcs}
    assert [move.event_index for move in events] == list(range(len(trial.sequence)))
    assert all(
        trial.sequence[move.event_index] in known[move.state_before, move.activity, move.state_after].names
        for move in found.moves
        if move.kind is MoveKind.SYNC
    )
    assert {(move.state_before, move.activity, move.state_after) for move in steps} <= set(known)
    assert links(found.moves, "s0")
    assert links(steps, "s0")
    assert found.state in trial.finals
    assert found.cost == sum(move.cost for move in found.moves)


@settings(max_examples=100, deadline=None)
@given(trial=trials(events=8))
def test_what_was_aligned_before_changes_nothing(trial):
    """An aligner that is used for many sequences, and forgets half-way, says what a fresh one says."""
    used = trial.aligner
    for end in range(len(trial.sequence)):
        used.align(trial.sequence[end:])
    used.rows.forget()
    assert used.align(trial.sequence) == trial.aligner.align(trial.sequence)


def test_rows_are_forgotten_when_there_are_too_many(monkeypatch):
    """Memory is bounded: the rows start again from nothing, and the answers stay."""
    monkeypatch.setattr(growing, "MOST_ROWS", 3)
    monkeypatch.setattr(making, "MOST_VARIANTS", 1)
    short = Aligner(Flow(table_arcs(TABLE, PLAIN), PLAIN))
    sequences = [WHOLE[:end] for end in range(5)] * 2
    assert [short.align(one).cost for one in sequences] == [4, 3, 2, 1, 0] * 2
    assert sum(map(len, short.rows._kept.values())) <= 3
    assert len(short._variants) == 1


def test_many_states_are_lowered_as_few_are(monkeypatch):
    """Where distances between all states are not kept, nothing is found that would not be."""
    few = Aligner(Flow(table_arcs(TABLE, PLAIN), PLAIN))
    monkeypatch.setattr(growing, "MOST_NEAR", 0)
    many = Aligner(Flow(table_arcs(TABLE, PLAIN), PLAIN))
    for sequence in ([], WHOLE[2:], WHOLE[::-1], WHOLE[:1] * 3, ["x", *WHOLE[3:]]):
        assert many.align(sequence) == few.align(sequence)


def test_very_long_sequences_are_aligned_too():
    """Six thousand events that fit nothing cost six thousand, and the four steps that fit cost nothing."""
    found = align(TABLE, ["x"] * 3_000 + list(WHOLE) + ["x"] * 3_000)
    assert found.cost == 6_000
    assert sum(move.kind is MoveKind.SYNC for move in found.moves) == 4


def test_a_sequence_that_fits_costs_nothing():
    """Every event is a step and every step an event."""
    found = align(TABLE, WHOLE)
    assert (found.cost, found.least, found.proven, found.state) == (0, 0, True, "completed")
    assert kinds(found) == [("sync", one) for one in WHOLE]


def test_a_row_without_an_outcome_is_any_outcome_of_its_step():
    """A ledger that names only steps is aligned as well, and the outcomes are those that fit."""
    found = align(TABLE, ["opening", "ask", "vote", "ask", "vote", "post"])
    assert found.cost == 0
    assert [move.activity for move in found.moves] == [
        "opening.open", "ask.done", "vote.failed", "ask.done", "vote.passed", "post.done",
    ]  # fmt: skip


def test_of_two_equal_events_the_second_is_the_repetition():
    """Ties are broken from the start: what fits first is taken, and what comes after it is too much."""
    found = align(TABLE, ["opening.open", "ask.done", "ask.done", "vote.passed", "post.done"])
    assert [move.kind.value for move in found.moves] == ["sync", "sync", "log", "sync", "sync"]


def test_a_missing_step_is_assumed_right_before_the_next_event():
    """Where an event is too much and a step is missing, the event comes first."""
    found = align(TABLE, ["opening.open", "x", "vote.passed", "post.done"])
    assert kinds(found)[1:3] == [("log", "x"), ("model", "ask.done")]


def test_a_step_that_is_never_assumed_is_gone_round():
    """Where the usual way holds a step that may not be assumed, the way round it is taken, dear as it is."""
    table = {("a", "vote"): "z", ("a", "ask"): "b", ("b", "lot"): "z"}
    found = align(table, [], Costs(model_of={"a.vote": None, "b.lot": 7}))
    assert (found.cost, kinds(found)) == (8, [("model", "a.ask"), ("model", "b.lot")])


def test_names_have_their_own_costs():
    """A row that is never believed to be wrong costs more to strike out than another."""
    costs = Costs(log_of={"stamp": 0, "seal": 9})
    assert align(TABLE, [*WHOLE, "stamp"], costs).cost == 0
    assert align(TABLE, [*WHOLE, "seal"], costs).cost == 9


def test_a_substitution_says_which_step_it_should_have_been():
    """Where one event may stand for another, a wrong name in the right place is one move, not two."""
    found = align(TABLE, ["opening.open", "ask.done", "vote.posted", "post.done"], Costs(substitution=1))
    assert (found.cost, kinds(found)[2]) == (1, ("substitution", "vote.passed"))


def test_moves_may_be_called_by_their_trigger():
    """With another naming the same table takes another log."""
    assert align(TABLE, ["open", "done", "passed", "done"], naming=triggered).cost == 0
    assert align(TABLE, ["open", "done", "passed", "done"], naming=labelled).cost == 8


def test_how_a_case_can_still_end_is_told():
    """From where a case stands, the cheapest way to the end that is wanted, or none."""
    table = {**TABLE, ("ask", "withdrawn"): "withdrawn"}
    ready = Aligner(Flow(table_arcs(table, PLAIN), PLAIN))
    reached = ready.begun(["opening.open", "ask.done"])
    onward = ready.completion(reached.state)
    assert (reached.cost, reached.state) == (0, "vote")
    assert (onward.cost, onward.activities, onward.state) == (2, ("vote.passed", "post.done"), "completed")
    assert ready.completion("withdrawn") is None
    assert ready.completion("completed").cost == 0


def test_costs_that_contradict_each_other_are_refused():
    """A synchronous move dearer than striking the event out would never be taken; no cost is below nothing."""
    for wrong in ({"sync": 2}, {"log": -1}, {"sync": 1, "substitution": 0}, {"model_of": {"a": -1}}):
        with pytest.raises(UnalignableError):
            Costs(**wrong)


def test_a_procedure_that_nothing_ends_is_refused():
    """Where assumed steps reach no end, there is nothing to align with."""
    with pytest.raises(UnalignableError, match="结束状态"):
        align({("a", "x"): "b", ("b", "y"): "a"}, [])
    with pytest.raises(UnalignableError, match="结束状态"):
        align({}, [])


def test_more_than_two_thousand_states_are_refused():
    """The advice is to count countersignatures, not to branch them."""
    table = {(f"s{number}", "go"): f"s{number + 1}" for number in range(2_000)}
    with pytest.raises(TooManyStatesError, match="法定人数"):
        align(table, [])
    table.popitem()
    assert align(table, []).cost == 1_999


def test_an_entrance_is_assumed_only_for_the_first_event():
    """A case that came in half-way says so by its first row; steps left out in the middle are still missing."""
    arcs = (
        Arc(source="opening", activity="open", target="a", names=("open",), missing=0),
        Arc(source="opening", activity="open_c", target="c", names=("open_c",), missing=0, entrance=True),
        Arc(source="a", activity="a.done", target="b", names=("a.done",), missing=1),
        Arc(source="b", activity="b.done", target="c", names=("b.done",), missing=1),
        Arc(source="c", activity="c.done", target="completed", names=("c.done",), missing=1),
    )
    ready = Aligner(Flow(arcs, PLAIN))
    assert kinds(ready.align(["c.done"])) == [("model", "open_c"), ("sync", "c.done")]
    assert kinds(ready.align(["open_c", "c.done"])) == [("sync", "open_c"), ("sync", "c.done")]
    assert ready.align(["open", "c.done"]).cost == 2
    assert ready.align(["x", "c.done"]).cost == 3


# -- procedures


def test_a_rehearsed_case_of_every_shipped_procedure_fits(kit):
    """What the judge allows step by step, the aligner explains at no cost."""
    for name, edition in (
        ("four-deliberations-two-disclosures", "2018"), ("major-decision-eight-steps", "2019"), ("problem-rectification", "2014"),
    ):  # fmt: skip
        run = kit.begin(name, edition, date(2026, 3, 2))()
        assert run.reach("completed")
        labels = ["open" if not claim.step else claim.label for claim, _ in run.made]
        ready = aligner(run.bench)
        assert ready.align(labels).cost == 0
        assert unfolded(run.bench).align(labels).cost == 0
        assert ready.align(labels[1:]).cost == 0


def test_parts_are_free_and_missing_ones_are_moves_only_when_unfolded(kit):
    """Two parts that must be done once: with names alone, only the unfolded procedure misses one of them."""
    bench = kit.bound(
        kit.pack(parts="[{part: post, title: 张贴, times: once}, {part: sign, title: 会签, times: once}]")
    )
    row = ["open", "first.done", "second.sign", "second.passed", "third.done", "fourth.done"]
    assert aligner(bench, PLAIN).align(row).cost == 0
    found = unfolded(bench, PLAIN).align(row)
    assert (found.cost, kinds(found)[3]) == (1, ("model", "second.post"))
    assert found.moves[3].state_after == "second[post,sign]"
    assert unfolded(bench, PLAIN).align([*row[:2], "张贴", *row[2:]]).cost == 0
    assert unfolded(bench, PLAIN).align([*row[:3], "张贴", "张贴", *row[3:]]).cost == 1


def test_what_leads_back_waits_for_no_part(kit):
    """The unfolded procedure asks the judge's own rules what an outcome waits for."""
    bench = kit.bound(kit.pack(parts="[{part: post, title: 张贴, times: once}]"))
    row = [
        "open",
        "first.done",
        "second.failed",
        "first.done",
        "second.post",
        "second.passed",
        "third.done",
        "fourth.done",
    ]
    assert unfolded(bench, PLAIN).align(row).cost == 0


def test_countersignatures_written_as_parts_are_refused_when_unfolded(kit):
    """Eleven parts in any order are two thousand states: they belong into a quorum."""
    parts = ", ".join(f"{{part: sign_{number}, title: 会签, times: once}}" for number in range(11))
    bench = kit.bound(kit.pack(parts=f"[{parts}]"))
    with pytest.raises(TooManyStatesError, match="法定人数") as refused:
        unfolded(bench)
    assert refused.value.step == "second"
    assert aligner(bench).align(["open", "second.sign_3"]).state == "completed"


def test_steps_are_known_by_title_and_interruptions_never_assumed(kit):
    """A ledger in Chinese is aligned by titles; withdrawing is only taken where a row says so."""
    tail = "throughout: {for: [second], then: {withdrawn: {to: withdrawn, by: clerk}}}"
    ready = aligner(kit.bound(kit.pack(tail=tail)), PLAIN)
    assert ready.align(["先办", "再办", "核查", "总结"]).cost == 0
    assert ready.align(["先办"]).cost == 3
    assert ready.align(["先办", "second.withdrawn"]).state == "withdrawn"


# -- another aligner


def net(trial: Trial) -> dict:
    """Return the machine as a Petri net: a place for every state, a transition for every arc, a silent one for every end."""
    edges = [(arc.source, arc.names[0], arc.target) for arc in trial.arcs]
    edges += [(name, None, "over") for name in sorted(trial.finals)]
    states = list(dict.fromkeys(["s0", *(name for source, _, target in edges for name in (source, target))]))
    place = {name: f"00000000-0000-0000-0000-{number:012d}" for number, name in enumerate(states)}
    transitions, arcs = {}, []
    for number, (source, label, target) in enumerate(edges):
        made = f"00000000-0000-0000-0001-{number:012d}"
        transitions[made] = {"id": made, "label": label}
        arcs.append({"from_to": {"type": "PlaceTransition", "nodes": [place[source], made]}, "weight": 1})
        arcs.append({"from_to": {"type": "TransitionPlace", "nodes": [made, place[target]]}, "weight": 1})
    return {
        "places": {one: {"id": one} for one in place.values()}, "transitions": transitions, "arcs": arcs,
        "initial_marking": {place["s0"]: 1}, "final_markings": [{place["over"]: 1}],
    }  # fmt: skip


@pytest.mark.heavy
def test_costs_are_those_of_an_aligner_in_rust():
    """On two and a half thousand sequences against machines drawn as Petri nets, r4pm finds the same cost."""
    from r4pm.bindings.conformance.case_centric.alignments import align_trace  # noqa: PLC0415

    options = {
        "cost_fn": {"log_move_cost": 1, "model_move_cost": 1, "silent_move_cost": 0, "sync_move_cost": 0}
    }
    differing, compared = [], 0
    for number in range(500):
        trial = made(number)
        ready, theirs = trial.aligner, net(trial)
        for sequence in sequences(number, 5):
            compared += 1
            if ready.align(sequence).cost != align_trace(theirs, list(sequence), options)["cost"]:
                differing.append((number, sequence))
    assert (compared, differing) == (2_500, [])
