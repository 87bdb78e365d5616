"""Alignment with data: the judge's findings decide which row is the step, and the second aligner asks the same judge."""

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from pdca.align import WEIGHED, Costs, MoveKind, UnalignableError, Weigher, procedure_arcs, weigher
from pdca.history import History
from pdca.judge import judge
from pdca.machine import Machine
from pdca.record import Actor, Claim, Kind
from tests.align.naive import Naive

DAY = date(2026, 3, 2)
CLERK = Actor(person="p-clerk", role="clerk")
SIGNED = Actor(person="p-boss", role="boss")
COSTS = Costs(log=3, model=2, opening=1)


def guarded(kit):
    """Return a procedure whose second step waits five days, needs a post, one of two tries, and a colour."""
    return kit.bound(
        kit.pack(
            {"x.wait": "at least 5 days", "x.tries": "at most 1 times"},
            by="boss",
            asks="{colour: {choice: 颜色, of: colours}}",
            parts="[{part: post, title: 张贴, by: clerk, times: once}]",
            guards="[{guard: wait, waits: {since: first.occurred, limit: x.wait}}, {guard: red, for: [passed], requires: {colour: red}}]",
            then="{passed: third, failed: {to: first, guards: [{guard: tries, times: {of: second.failed, limit: x.tries}}]}}",
            third="applies: {if: {second.colour: blue}, else: fourth}",
        )
    )


def said(bench, label, day=DAY, by=None, **more):
    """Return a row: what *label* says happened on *day*, written down that day; the right role did it, unless told otherwise."""
    if label == "open":
        facts = {"about": "修路", **more.pop("facts", {})}
        claim = Claim(
            case="T-1",
            kind=Kind.OPEN,
            occurred=day.isoformat(),
            by=by or (CLERK,),
            facts=facts,
            procedure="trial",
            edition="1",
        )
        return claim, day
    step, _, name = label.partition(".")
    roles = bench.acts[label].by if label in bench.acts else ("clerk",)
    by = by or (Actor(person=f"p-{roles[0]}", role=roles[0]),)
    part = bench.procedure.by_id[step].part(name) is not None
    what = {"part": name} if part else {"outcome": name}
    kind = Kind.PART if part else Kind.OUTCOME
    return Claim(case="T-1", kind=kind, occurred=day.isoformat(), step=step, by=by, **what, **more), day


RED, BLUE = {"colour": "red"}, {"colour": "blue"}


def later(days):
    return date.fromordinal(DAY.toordinal() + days)


def whole(bench):
    """Return the rows of a case with nothing wrong but the plan it was opened without."""
    return [
        said(bench, "open"), said(bench, "first.done"), said(bench, "second.post"), said(bench, "second.passed", later(5), facts=RED),
        said(bench, "third.not_applicable", later(5)), said(bench, "fourth.done", later(6)),
    ]  # fmt: skip


def moves(found):
    return [(move.kind.value, move.event_index, move.activity) for move in found.moves]


def blamed(found):
    """Return what costs something, and the rules that say why."""
    return [
        (
            move.kind.value,
            move.activity,
            sorted({one.guard for one in move.findings if WEIGHED.of_finding(one)}),
        )
        for move in found.moves
        if move.cost
    ]


@pytest.fixture(scope="module")
def bench(kit):
    return guarded(kit)


def test_what_the_judge_allows_costs_nothing(kit):
    """Rehearsed cases of shipped procedures are explained by themselves, without a search."""
    for name, edition in (("four-deliberations-two-disclosures", "2018"), ("problem-rectification", "2014")):
        run = kit.begin(name, edition, DAY)()
        assert run.reach("completed")
        found = weigher(run.bench).weigh(run.made)
        assert (found.cost, found.proven, found.state) == (0, True, "completed")
        assert [move.event_index for move in found.moves] == list(range(len(run.made)))


def test_of_two_rows_of_one_step_the_one_that_meets_the_rules_is_the_step(bench):
    """By names alone the second is the repetition; with data the first, which came too early, is one too many."""
    rows = whole(bench)
    rows.insert(3, said(bench, "second.passed", later(1), facts=RED))
    found = weigher(bench).weigh(rows)
    by_names = weigher(bench).aligner.align(
        ["open", "first.done", "second.post", *["second.passed"] * 2, "third", "fourth.done"]
    )
    assert [move.event_index for move in by_names.moves if move.kind is MoveKind.LOG] == [4]
    assert [move.event_index for move in found.moves if move.kind is MoveKind.LOG] == [3]
    assert not any(
        move.findings
        for move in found.moves
        if move.activity == "second.passed" and move.kind is MoveKind.SYNC
    )


def test_a_row_without_an_outcome_takes_the_one_the_facts_allow(bench):
    """A blue case did not pass, whatever comes first in the procedure; and the third step applies to blue."""
    rows = whole(bench)
    rows[3] = (evolve(rows[3][0], outcome="", facts=BLUE), later(5))
    rows[4:5] = [said(bench, "first.done", later(5)), said(bench, "second.post", later(5)), said(bench, "second.passed", later(10), facts=RED), *rows[4:5]]  # fmt: skip
    rows[-2:] = [said(bench, "third.not_applicable", later(10)), said(bench, "fourth.done", later(10))]
    assert weigher(bench).weigh(rows).moves[3].activity == "second.failed"


def test_a_missing_part_is_a_finding_and_no_move(bench):
    """Nobody posted: the step that needed it says so, and nothing is assumed."""
    rows = whole(bench)
    del rows[2]
    assert ("sync", "second.passed", ["post.times"]) in blamed(weigher(bench).weigh(rows))


def test_a_missing_step_is_assumed_and_read_as_unknown(bench):
    """What followed from it cannot be said, and costs nothing."""
    rows = whole(bench)
    del rows[3]
    found = weigher(bench).weigh(rows)
    assert ("model", "second.passed", []) in blamed(found)
    assert ("sync", "third.not_applicable", []) not in blamed(found)


def test_that_a_step_did_not_apply_is_assumed_free_unless_it_did(bench):
    """Red cases skip the third step without a word; for a blue one a record is missing."""
    rows = whole(bench)
    del rows[4]
    free = weigher(bench).weigh(rows)
    assert ("model", None, "third.not_applicable") in moves(free)
    assert ("model", "third.not_applicable", []) not in blamed(free)
    rows[3] = said(bench, "second.passed", later(5), facts=BLUE)
    assert weigher(bench).weigh(rows).cost == free.cost + WEIGHED.must + WEIGHED.model


def test_what_a_log_has_no_column_for_is_not_held_against_it(bench):
    """Findings of rules that are not weighed are told, and cost nothing."""
    rows = [(evolve(claim, by=()), day) for claim, day in whole(bench)]
    strict, mild = (
        weigher(bench).weigh(rows),
        weigher(bench, evolve(WEIGHED, unweighed=frozenset({"by"}))).weigh(rows),
    )
    assert strict.cost - mild.cost == 2 * len(rows)
    assert [one.guard for move in mild.moves for one in move.findings if one.guard.endswith(".by")]


def test_a_concession_is_no_step_and_what_it_concedes_costs_nothing(kit):
    """An exception granted in the log is believed as the judge believes it."""
    bench = kit.bound(kit.pack(asks="{colour: {choice: 颜色, of: colours}}", guards="[{guard: red, force: should, concession: boss, requires: {colour: red}}]"))  # fmt: skip
    granted = Claim(
        case="T-1",
        kind=Kind.CONCESSION,
        occurred=DAY.isoformat(),
        by=(SIGNED,),
        concessions=(kit.concession("second.red"),),
    )
    rows = [said(bench, "open"), said(bench, "first.done"), said(bench, "second.passed", facts=BLUE), said(bench, "third.done"), said(bench, "fourth.done")]  # fmt: skip
    without = weigher(bench).weigh(rows)
    rows.insert(2, (granted, DAY))
    assert weigher(bench).weigh(rows).cost == without.cost - WEIGHED.should


def test_a_case_that_goes_on_is_weighed_without_its_end(bench):
    """What has not happened yet is not missing."""
    found = weigher(bench).begun(whole(bench)[:3])
    assert (found.state, len(found.moves)) == ("second", 3)


def test_corrections_are_applied_before_and_not_aligned(bench):
    """Records about other records are no activities."""
    row = (Claim(case="T-1", kind=Kind.CORRECTION, occurred=DAY.isoformat(), by=(), target=1), DAY)
    with pytest.raises(UnalignableError, match="更正"):
        weigher(bench).weigh([row])


def test_a_budget_that_does_not_last_is_admitted(bench):
    """Not proven minimal: between the least there can be and what was found."""
    rows = whole(bench)
    rows[3:4] = [
        said(bench, "second.passed", later(1), facts=RED),
        said(bench, "second.passed", later(5), facts=RED),
    ]
    found, whole_search = Weigher(bench, WEIGHED, budget=3).weigh(rows), weigher(bench).weigh(rows)
    assert whole_search.proven
    assert not found.proven
    assert found.least <= whole_search.cost < found.cost


def test_a_finished_case_that_is_found_invalid_is_no_log_move(kit):
    """The one way out of an end is taken where a row says so, under the name of the step that was wrong."""
    bench = kit.bound(kit.pack(then="{passed: third, voided: {to: void, title: 认定无效}}"))
    labels = ["open", "first.done", "second.passed", "third.done", "fourth.done", "second.voided"]
    found = weigher(bench).weigh([said(bench, label) for label in labels])
    assert [move.kind.value for move in found.moves] == ["sync"] * 6
    assert (found.moves[-1].state_before, found.state) == ("completed", "void")


def test_a_case_that_arrived_half_way_says_so_by_its_first_row(kit):
    """The entrance is assumed free where the first row belongs to it, and judged like any other opening."""
    bench = kit.bound(
        kit.pack(
            tail="entrances:\n  - step: arrive\n    title: 转入\n    by: clerk\n    basis: act/rule\n    then: {done: third}"
        )
    )
    found = weigher(bench).weigh(
        [said(bench, label) for label in ("arrive.done", "third.done", "fourth.done")]
    )
    assert moves(found)[:2] == [("model", None, "open_arrive"), ("sync", 0, "arrive.done")]
    assert found.cost == 0
    late = weigher(bench).weigh([said(bench, label) for label in ("first.done", "third.done", "fourth.done")])
    assert ("model", "second.passed", []) in blamed(late)


def test_rows_that_open_a_case_in_two_places_are_weighed_too(bench):
    """Which limits are in force is then part of what is searched."""
    rows = whole(bench)
    rows.insert(0, (evolve(rows[0][0], place="shandong"), DAY))
    found = weigher(bench).weigh(rows)
    assert found.proven
    assert [move.event_index for move in found.moves if move.kind is MoveKind.LOG] == [1]


def test_of_an_empty_log_everything_is_missing(bench):
    """The cheapest way through is assumed, from the opening to the end."""
    found = weigher(bench).weigh([])
    assert [move.activity for move in found.moves] == [
        "open",
        "first.done",
        "second.passed",
        "third.not_applicable",
        "fourth.done",
    ]
    assert found.cost == 3 * WEIGHED.model


# -- written down in full, with the same judge


def naive(bench, rows):
    """Return the second aligner over the arcs of *bench*, asking the judge by itself."""
    arcs = procedure_arcs(Machine(bench.procedure), COSTS)

    def take(memory, event, arc, substituted):
        claim, today = rows[event]
        if claim.kind is Kind.OUTCOME and not claim.outcome:
            claim = evolve(claim, outcome=arcs[arc].activity.partition(".")[2])
        before = memory.copy()
        before.seq = event if memory.acts else 0
        verdict = judge(bench, before, claim, today)
        return before.after(claim, today), sum(COSTS.of_finding(one) for one in verdict.judgements)

    def assume(memory, arc):
        step, _, outcome = arcs[arc].activity.partition(".")
        day = memory.acts[-1].day if memory.acts else rows[0][1]
        if not outcome:
            claim = Claim(
                case="T-1", kind=Kind.OPEN, occurred=day.isoformat(), by=(), procedure="trial", edition="1"
            )
            return memory.after(claim, day), arcs[arc].missing
        claim = Claim(
            case="T-1", kind=Kind.OUTCOME, occurred=day.isoformat(), by=(), step=step, outcome=outcome
        )
        standing = dict(judge(bench, memory, claim, day).standings).get(f"{step}.applies")
        wrong = outcome == "not_applicable" and standing is not None and standing.value == "fails"
        before = memory.copy()
        before.seq = len(rows) + len(memory.acts)
        return before.after(claim, day), COSTS.model if wrong else arcs[arc].missing

    names = ["open" if claim.kind is Kind.OPEN else claim.label.removesuffix(".") for claim, _ in rows]
    plain = [(arc.source, arc.activity, arc.target, arc.names, arc.missing) for arc in arcs]
    return Naive(plain, "opening", frozenset({"completed"}), names, take, assume, log=COSTS.log)


labels = st.sampled_from(
    [
        "open",
        "first.done",
        "second.post",
        "second.passed",
        "second.failed",
        "second",
        "third.done",
        "fourth.done",
    ]
)


@settings(max_examples=60, deadline=None)
@given(
    picked=st.lists(
        st.tuples(labels, st.integers(0, 6), st.sampled_from([RED, BLUE, {}]), st.booleans()),
        min_size=1,
        max_size=4,
    )
)
def test_the_cheapest_is_the_cheapest_of_all_that_the_judge_was_asked_about(bench, picked):
    """Cost and moves are those found by writing down every explanation and judging every one."""
    rows = [
        said(bench, label, later(day), (SIGNED,) if wrong else None, facts=facts if label.startswith("second.") or label == "second" else {})
        for label, day, facts, wrong in picked
    ]  # fmt: skip
    found = Weigher(bench, COSTS, budget=100_000).weigh(rows)
    wanted = naive(bench, rows).best(History(case="T-1", procedure=bench.procedure))
    assert found.proven
    assert (found.cost, [(m.kind.value, m.event_index, m.activity, m.state_after) for m in found.moves]) == (
        wanted.cost,
        list(wanted.moves),
    )
