"""Commands that write: open, record, correct, concede, migrate, void - and check, which only asks."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from attrs import evolve

from pdca.bench import ORIGIN, Verdict, act_rules
from pdca.cli import entries, filing, following, shapes
from pdca.cli.desk import Desk, InputError
from pdca.form import leaf_of, to_body
from pdca.history import History
from pdca.office import Done, Office, RefusedError
from pdca.phrase import Phrase
from pdca.procedure import Fact, Procedure
from pdca.record import Claim, Kind, Record
from pdca.screens import cards

REFUSED = 1
"""Exit code when the judge refuses; nothing was written."""


def open_case(desk: Desk, options: Any) -> int:
    """Open a case with its 5W1H plan."""
    said = _said(desk, options)
    options.procedure = desk.named(options.procedure)
    edition = options.edition or str(said.extra.get("edition", ""))
    day = said.day or desk.today.isoformat()
    claim = desk.reading.opening(
        options.procedure, case=options.case, about="", plan={}, by=(), occurred=day, edition=edition,
        entrance=options.entrance or str(said.extra.get("entrance", "")),
    )  # fmt: skip
    bench = desk.bench(options.procedure, claim.edition)
    facts = said.facts
    pinned: Mapping[str, Any] = {}
    if options.origin:
        pinned, owed = following.origin(desk, options.origin, options.procedure)
        facts = {**({"about": owed.gives["about"]} if "about" in owed.gives else {}), **facts}
    given = entries.values(facts, entries.opening_facts(bench), bench.procedure.choices)
    given = {**given, ORIGIN.id: pinned} if pinned else given
    by = entries.placed(said.by, tuple(bench.procedure.roles))
    return _submitted(desk, evolve(claim, facts=given, by=by, reason=said.reason), bench.procedure, options)


def _said(desk: Desk, options: Any) -> entries.Entry:
    return entries.entry(options, lambda name, path: filing.from_file(desk, name, path))


def record(desk: Desk, options: Any) -> int:
    """Record an outcome or a part; with ``--dry-run`` only ask."""
    claim = act_claim(desk.reading, options.case, options.act, _said(desk, options))
    return _submitted(desk, claim, desk.reading.history(options.case).procedure, options)


def check(desk: Desk, options: Any) -> int:
    """Say whether an act would be allowed, and why not; nothing is recorded."""
    options.dry_run = True
    return record(desk, options)


def act_claim(office: Office, case: str, act: str, said: entries.Entry) -> Claim:
    """Return the claim of *act* in *case* that *said* makes, its texts turned into values."""
    history = office.history(case)
    claim = office.act(
        case,
        act,
        by=(),
        occurred=said.day,
        papers=said.papers,
        concessions=said.concessions,
        answers=said.answers,
        reason=said.reason,
    )
    bench = office.bench(history)
    rules = act_rules(bench, history, claim) or bench.acts.get(claim.label)
    asks: Sequence[Fact] = rules.asks if rules is not None else ()
    roles = rules.by if rules is not None and rules.by else tuple(history.procedure.roles)
    known = {fact.id: fact for fact in asks}
    pinned = {key: _pinned(office, known.get(key), value) for key, value in said.facts.items()}
    facts = entries.values(pinned, asks, history.procedure.choices)
    return evolve(claim, facts=facts, by=entries.placed(said.by, roles))


def _pinned(office: Office, fact: Fact | None, value: Any) -> Any:
    """Return *value* with every case that it names by number pinned, also in the lines of a list."""
    if fact is None:
        return value
    if fact.type == "case":
        return pinned_case(office, value)
    if isinstance(value, list | tuple):
        return [_pinned(office, fact, one) for one in value]
    if isinstance(value, Mapping) and fact.each:
        subs = {one.id: one for one in fact.each}
        return {key: _pinned(office, subs.get(key), one) for key, one in value.items()}
    return value


def pinned_case(office: Office, value: Any) -> Any:
    """Return another case as a record pins it, from its number: how far it had come, its last leaf, its state."""
    if not isinstance(value, str):
        return value
    history = office.history(value)
    last = list(office.trail.records(value, history.seq - 1))[-1]
    return {"case": value, "seq": last.seq, "digest": leaf_of(last).hex(), "state": history.state}


def correct(desk: Desk, options: Any) -> int:
    """Record that an earlier record should have read otherwise."""
    said = _said(desk, options)
    target = entries.number(options.record)
    history = desk.reading.history(options.case)
    given = entries.values(said.facts, _asked_then(desk.reading, history, target), history.procedure.choices)
    facts = _completed(history, target, given)
    by = entries.placed(said.by, tuple(history.procedure.roles))
    filing.keep(desk, said.papers)
    return _reported(
        desk, history.procedure, options,
        lambda: desk.office.correct(
            options.case, target, by=by, reason=said.reason, facts=facts, papers=said.papers, day=entries.day(options.amended_day or ""), idem=options.idem
        ),
    )  # fmt: skip


def _asked_then(office: Office, history: History, target: int) -> Sequence[Fact]:
    """Return what the record *target* was asked: the facts a correction may give."""
    act = history.act(target)
    bench = office.bench(history)
    if act is not None and act.claim.kind is Kind.OPEN:
        return entries.opening_facts(bench)
    rules = bench.acts.get(act.claim.label) if act is not None else None
    return rules.asks if rules is not None else ()


def _completed(history: History, target: int, given: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return *given* with the other fields of each fact as the record *target* reads now: one field can be corrected."""
    act = history.act(target)
    known = act.claim.facts if act is not None else {}
    return entries.merged({key: known[key] for key in given if key in known}, given)


def concede(desk: Desk, options: Any) -> int:
    """Grant an exception to one guard that generally should hold."""
    said = _said(desk, options)
    history = desk.reading.history(options.case)
    guard = next((one for _, one in history.procedure.guards() if one.id == options.guard), None)
    roles = (guard.concession,) if guard is not None and guard.concession else tuple(history.procedure.roles)
    by = entries.placed(said.by, roles)
    if len(by) != 1 or not said.until:
        raise InputError(
            Phrase(
                "特批要写明一个批准人（--by）、理由（--reason）和期限（--until）",
                "a concession needs one --by, a --reason and an --until",
            )
        )
    return _reported(
        desk, history.procedure, options,
        lambda: desk.office.concede(options.case, options.guard, by=by[0], reason=said.reason, until=said.until, idem=options.idem),
    )  # fmt: skip


def migrate(desk: Desk, options: Any) -> int:
    """Carry an open case over to a newer edition."""
    said = _said(desk, options)
    history = desk.reading.history(options.case)
    by = entries.placed(said.by, tuple(history.procedure.roles))
    return _reported(
        desk, history.procedure, options,
        lambda: desk.office.migrate(options.case, options.edition or "", by=by, occurred=said.day, idem=options.idem, reason=said.reason),
    )  # fmt: skip


def void(desk: Desk, options: Any) -> int:
    """Undo the last record that moved the case."""
    said = _said(desk, options)
    history = desk.reading.history(options.case)
    by = entries.placed(said.by, tuple(history.procedure.roles))
    target = entries.number(options.record)
    return _reported(
        desk,
        history.procedure,
        options,
        lambda: desk.office.void(options.case, target, by=by, reason=said.reason, idem=options.idem),
    )


def _submitted(desk: Desk, claim: Claim, procedure: Procedure, options: Any) -> int:
    if options.dry_run:
        verdict = desk.reading.check(claim)
        if verdict.allowed:
            _writable(claim)
        return _checked(desk, verdict, procedure)
    expected = entries.number(options.expected) if getattr(options, "expected", None) else None
    return _reported(
        desk, procedure, options, lambda: submitted(desk, claim, idem=options.idem, expected=expected)
    )


def _writable(claim: Claim) -> None:
    """Raise `pdca.errors.UnwritableError` for what the judge allows and the trail would not take, such as control characters."""
    to_body(Record(claim=claim, pos=0, seq=0, prev="", recorded="2000-01-01T00:00:00.000000Z", log="check"))


def submitted(desk: Desk, claim: Claim, *, idem: str = "", expected: int | None = None) -> Done:
    """Judge *claim* and append it; what is refused makes no store and keeps no paper. Raises `RefusedError`, `ConflictError`."""
    if desk.files or not desk.has_store:
        verdict = desk.reading.check(claim)
        if not verdict.allowed:
            if desk.has_store:
                desk.office.refused(claim, [one.guard for one in verdict.refusals])
            raise RefusedError(verdict)
        filing.keep(desk, claim.papers)
    return desk.office.submit(claim, idem=idem, expected=expected)


def _checked(desk: Desk, verdict: Verdict, procedure: Procedure) -> int:
    if desk.as_json:
        desk.answer(shapes.verdict(desk.language, verdict))
    else:
        card = cards.allowed if verdict.allowed else cards.refusal
        desk.screen.show(card(desk.screen.voice, procedure, verdict))
        desk.screen.say("（只作核对，没有登记）", "(checked only; nothing was recorded)", "dim")
    return 0 if verdict.allowed else REFUSED


def _reported(desk: Desk, procedure: Procedure, options: Any, act: Callable[[], Done]) -> int:
    """Do *act* and print its receipt, or its refusal."""
    try:
        done = act()
    except RefusedError as refused:
        if desk.as_json:
            desk.answer(shapes.error(desk.language, refused))
        else:
            desk.screen.show(cards.refusal(desk.screen.voice, procedure, refused.verdict))
        return REFUSED
    if desk.as_json:
        desk.answer(shapes.done(desk.language, done))
        return 0
    receipt(desk, done)
    return 0


def receipt(desk: Desk, done: Done) -> None:
    """Print what was recorded, where, and where the case stands now."""
    procedure = desk.office.history(done.receipt.record.claim.case).procedure
    voice = desk.screen.voice
    record = done.receipt.record
    desk.screen.say(
        f"√ 已登记第{record.seq}号：{voice.act(procedure, record.claim)}，{record.claim.occurred}  →  {voice.state(procedure, done.state)}",
        f"recorded as {record.seq}: {voice.act(procedure, record.claim)}, {record.claim.occurred} -> {voice.state(procedure, done.state)}",
        "green",
    )
    desk.screen.line(f"  {done.receipt.leaf}", "dim")
    told = cards.remarks(voice, procedure, done.verdict)
    if told is not None:
        desk.screen.show(told)


RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {
    "open": open_case,
    "record": record,
    "check": check,
    "correct": correct,
    "concede": concede,
    "migrate": migrate,
    "void": void,
}
"""What runs each command of this module."""
