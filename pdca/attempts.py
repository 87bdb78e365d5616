"""Attempts: rehearse a case again and again until one act is possible, or just misses one rule.

Where a rule wishes something of an earlier entry, the wish is kept for that entry and the case is rehearsed again from
its start. So any outcome can be reached, and nearly any rule be missed alone, without writing a path by hand.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import evolve, frozen

from pdca.bench import Verdict, act_rules
from pdca.drafts import LEFT_OUT, NOTHING, Wanted
from pdca.guards.standing import FAILS, Want, Wish
from pdca.record import Claim
from pdca.reference import scene
from pdca.rehearsal import OPENING, Rehearsal, violated

WALKS: Final = 12
"""How often a case is rehearsed again with wishes for its earlier entries."""

Beginning = Callable[[Mapping[str, Wanted]], Rehearsal]
"""Opens a fresh case in which the wishes hold."""


def attained(
    begin: Beginning, label: str, wishes: Mapping[str, Wanted] = {}
) -> tuple[Rehearsal, Verdict | None]:
    """Do *label* in a fresh case, wishing into earlier entries what the judge would need there.

    Returns the rehearsal and the last verdict: a refusal where no wish helps, `None` where no way leads to the step.
    """
    ready = _ready(begin, label, wishes)
    if ready.verdict is not None and ready.verdict.allowed:
        ready.run.say(ready.verdict.claim, ready.today)
    return ready.run, ready.verdict


def missed(begin: Beginning, label: str, guard: str) -> tuple[Rehearsal, Claim, date] | None:
    """Return a rehearsal that stands before *label*, and the claim (with its day of recording) that just misses *guard*.

    Everything else is as the judge wants it. `None` where no data can do that.
    """
    wishes: Mapping[str, Wanted] = {}
    for _ in range(WALKS):
        ready = _ready(begin, label, wishes, sparing=guard)
        if ready.verdict is None or ready.verdict.claim.label != label:
            return None
        run, claim, today = ready.run, ready.verdict.claim, ready.today
        rules = act_rules(run.bench, run.history, claim)
        rule = next((one for one in rules.rules if one.id == guard), None) if rules else None
        if rule is None:
            return None
        changed = violated(run.bench, run.history, claim, rule, today)
        if changed is not None:
            return run, changed, max(today, date.fromisoformat(changed.occurred))
        found = scene(run.history, claim, today)
        further = _merged(ready.wishes, wished(run, rule.violate(found)))
        if further == ready.wishes:
            return (run, claim, today) if rule.standing(found) is FAILS else None
        wishes = further
    return None


@frozen(kw_only=True)
class _Ready:
    """A rehearsal that stands before an act, and the verdict on the entry that would be made."""

    run: Rehearsal
    verdict: Verdict | None
    today: date
    wishes: Mapping[str, Wanted]


def _ready(begin: Beginning, label: str, wishes: Mapping[str, Wanted], sparing: str = "") -> _Ready:
    """Rehearse until *label* is allowed but for the rule *sparing*, or no further wish changes anything."""
    for _ in range(WALKS):
        run = begin(wishes)
        verdict: Verdict | None = None
        today = date.min
        if run.reach(label.partition(".")[0]):
            run.sparing = sparing
            verdict, today = run.drafted(label)
        else:
            verdict = run.refused
        ready = _Ready(run=run, verdict=verdict, today=today, wishes=wishes)
        if verdict is None or all(one.guard == sparing for one in verdict.refusals):
            return ready
        wishes = _merged(wishes, wished(run, run.elsewhere))
        if wishes == ready.wishes:
            return ready
    return ready


def wished(run: Rehearsal, wants: Sequence[Want]) -> Mapping[str, Wanted]:
    """Return what *wants* ask of the entries made so far in *run*, by label."""
    found: dict[str, Wanted] = {}
    for want in wants:
        place = _entry(run, want.target) if want.wish is Wish.SET else None
        if place is not None:
            label, path = place
            found[label] = _wanting(found.get(label, NOTHING), path, want.value)
    return found


def _wanting(wanted: Wanted, path: str, value: Any) -> Wanted:
    if str(value) in LEFT_OUT:
        return evolve(wanted, dropped=wanted.dropped | {path.partition(".")[0]})
    if str(value).startswith("?"):
        return wanted
    if path == "occurred":
        return evolve(wanted, day=date.fromisoformat(str(value)))
    return evolve(wanted, facts={**wanted.facts, path: value})


def _entry(run: Rehearsal, target: str) -> tuple[str, str] | None:
    """Return the label and the path there of the entry that the reference *target* reads, if there is one."""
    procedure, (head, _, tail) = run.bench.procedure, target.partition(".")
    if head == "case":
        return _of_case(run, tail)
    if head in procedure.part_steps:
        acts = run.history.ever.get(head, ())
        step = acts[-1].claim.step if acts else procedure.part_steps[head]
        return f"{step}.{head}", tail
    if head in run.history.last:
        return run.history.last[head].claim.label, tail
    return None


def _of_case(run: Rehearsal, tail: str) -> tuple[str, str] | None:
    head, _, rest = tail.partition(".")
    if head == "about":
        return OPENING, tail
    if head == "plan":
        inner = {"from": "when.", "to": "when.", "target": "how.", "unit": "how.", "method": "how."}.get(
            rest, ""
        )
        return OPENING, f"plan.{inner}{rest}"
    derived = run.bench.procedure.derived.get(head)
    listed = derived.arguments.get(_SOURCES.get(derived.form, ""), ()) if derived else ()
    sources = [listed] if isinstance(listed, str) else list(listed) if isinstance(listed, Sequence) else []
    return next((entry for source in sources if (entry := _entry(run, str(source))) is not None), None)


_SOURCES: Final = {"first_given": "first_given", "last_given": "last_given", "date": "after"}
"""Under which argument a derived value names what it is worked out from, where setting that sets the value."""


def _merged(wishes: Mapping[str, Wanted], more: Mapping[str, Wanted]) -> Mapping[str, Wanted]:
    """Return *wishes* with *more*; the later wish for one value wins."""
    both = dict(wishes)
    for label, wanted in more.items():
        known = both.get(label, NOTHING)
        both[label] = evolve(
            known, facts={**known.facts, **wanted.facts}, day=wanted.day or known.day, dropped=known.dropped | wanted.dropped
        )  # fmt: skip
    return both
