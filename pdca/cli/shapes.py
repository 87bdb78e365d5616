"""Answers for programs: what ``--json`` prints, as plain lists and maps (docs/commands.md tells each shape)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from pdca.anchors import Anchor, Anchoring
from pdca.bench import Bench, Verdict
from pdca.citations import guard_citations
from pdca.custody import Assessment, Held, Mismatch
from pdca.errors import PdcaError, TrailError
from pdca.form import plain
from pdca.history import History
from pdca.integrity import Verification
from pdca.ledgers import Table
from pdca.ledgers.pieces import decimal
from pdca.masks import names_masked
from pdca.office import Done, RefusedError
from pdca.owed import Owed
from pdca.phrase import Language, Phrase
from pdca.procedure import Fact, Guard, Procedure, Step
from pdca.record import Record
from pdca.regulation import Citation
from pdca.replay import CaseReplay, Finding
from pdca.rules import Judgement
from pdca.schedule import Bound, Schedule, Scheduled
from pdca.scores import Scored
from pdca.stores.port import Head

Shape = dict[str, Any]


def article(language: Language, cited: Citation) -> Shape:
    """Return one article: its id, how it reads, and how sure that is."""
    said = Phrase(cited.zh, cited.en)
    return {
        "ref": cited.ref, "text": said(language), "edition": cited.edition, "article": cited.article, "layer": cited.layer,
        "confidence": cited.confidence,
    }  # fmt: skip


def judgement(language: Language, one: Judgement) -> Shape:
    """Return how one rule stands."""
    shape: Shape = {
        "guard": one.guard, "title": one.title(language), "force": one.force.value, "standing": one.standing.value,
        "actual": one.actual(language), "required": one.required(language), "remedy": one.remedy(language), "layer": one.layer,
        "articles": [article(language, cited) for cited in one.citations], "missing": list(one.missing), "concession": one.concession,
    }  # fmt: skip
    if one.conceded is not None:
        granted = one.conceded
        by = {"person": granted.by.person, "role": granted.by.role}
        shape["conceded"] = {"by": by, "reason": granted.reason, "until": granted.until}
    return shape


def verdict(language: Language, found: Verdict) -> Shape:
    """Return what the judge says of an act."""
    return {
        "allowed": found.allowed, "to": found.to,
        "refusals": [judgement(language, one) for one in found.refusals],
        "breaches": [judgement(language, one) for one in found.breaches],
        "notes": [judgement(language, one) for one in found.notes],
    }  # fmt: skip


def done(language: Language, found: Done) -> Shape:
    """Return the receipt of a record, with the verdict it was made under."""
    receipt = found.receipt
    return {
        "case": receipt.record.claim.case, "seq": receipt.record.seq, "pos": receipt.record.pos, "leaf": receipt.leaf, "size": receipt.size,
        "root": receipt.root, "state": found.state, "verdict": verdict(language, found.verdict),
    }  # fmt: skip


def error(language: Language, problem: PdcaError) -> Shape:
    """Return an error: a stable code, the sentence, and for a refusal the verdict."""
    shape: Shape = {"code": str(problem.code), "message": problem.phrase(language)}
    if isinstance(problem, RefusedError):
        shape["verdict"] = verdict(language, problem.verdict)
    if isinstance(problem, TrailError) and problem.pos is not None:
        shape["pos"] = problem.pos
    for name, value in problem.facts.items():
        if isinstance(value, (str, int)):
            shape[name] = value
    return {"error": shape}


def procedure(one: Procedure) -> Shape:
    """Return a procedure in short."""
    return {
        "procedure": one.id, "edition": one.edition, "title": one.title, "gloss": one.gloss, "from": one.start, "to": one.finish,
        "digest": one.digest,
    }  # fmt: skip


def procedure_in_full(language: Language, bench: Bench, steps: Sequence[Step], day: Any, place: str = "") -> Shape:
    """Return a procedure with *steps* and everything they require on *day* at *place*."""
    one = bench.procedure
    system = {"mechanism": one.mechanism, "clauses": list(one.clauses), "serves": list(one.serves), "owner": one.owner, "note": one.note}
    return {**procedure(one), **system, "steps": [step(language, bench, each, day, place) for each in steps]}


def step(language: Language, bench: Bench, one: Step, day: Any, place: str = "") -> Shape:
    """Return one step: who, what is asked and shown, its rules, how it may end."""
    law = bench.book.law
    guards = [guard for owner, guard in bench.procedure.guards() if owner.id == one.id]
    return {
        "step": one.id, "title": one.title, "gloss": one.gloss, "phase": one.phase.value, "by": list(one.by),
        "articles": [article(language, law.cite(ref, day)) for ref in one.basis],
        "facts": [fact(ask) for ask in one.asks], "papers": [paper.name for paper in one.papers],
        "parts": [{"part": part.id, "title": part.title, "by": list(part.by or one.by), "facts": [fact(ask) for ask in part.asks]} for part in one.parts],
        "guards": [{**guard_shape(guard), "articles": [article(language, cited) for cited in guard_citations(bench, one, guard, day, place)]} for guard in guards],
        "outcomes": [{"outcome": outcome.id, "title": outcome.title, "to": outcome.to, "facts": [fact(ask) for ask in outcome.asks]} for outcome in one.outcomes],
    }  # fmt: skip


def guard_shape(one: Guard) -> Shape:
    """Return one written rule: its families with the limits they name."""
    conditions = [
        {"family": part.family, "limit": str(part.arguments.get("limit", ""))} for part in one.conditions
    ]
    return {
        "guard": one.id,
        "title": one.title,
        "force": one.force.value,
        "any": conditions,
        "concession": one.concession,
        "for": list(one.outcomes),
    }


def fact(one: Fact) -> Shape:
    """Return one thing a step asks."""
    return {
        "fact": one.id,
        "title": one.title,
        "type": one.type,
        "of": one.of,
        "optional": one.optional,
        "each": [fact(sub) for sub in one.each],
    }


def owed(language: Language, one: Owed) -> Shape:
    """Return one thing owed."""
    return {
        "act": one.label, "title": one.title, "by": list(one.by), "required": one.required,
        "earliest": one.earliest.isoformat() if one.earliest else None, "latest": one.latest.isoformat() if one.latest else None,
        "provisional": one.provisional, "waiting": list(one.waiting), "articles": [article(language, cited) for cited in one.basis],
    }  # fmt: skip


def case(language: Language, history: History, owing: Iterable[Owed]) -> Shape:
    """Return where a case stands and what it owes."""
    place = history.procedure.by_id.get(history.state)
    return {
        "case": history.case, "procedure": history.procedure.id, "edition": history.procedure.edition, "state": history.state,
        "phase": place.phase.value if place else "", "entered": history.entered.isoformat(), "seq": history.seq, "closed": history.closed,
        "owed": [owed(language, one) for one in owing],
    }  # fmt: skip


def schedule(language: Language, found: Schedule) -> Shape:
    """Return every act ahead with its days and the rules behind them, and what can no longer be in time."""
    return {
        "goal": found.goal.isoformat() if found.goal else None, "finish": found.finish.isoformat() if found.finish else None,
        "acts": [scheduled(language, one) for one in found.acts],
        "breaks": [
            {"act": one.label, "earliest": one.earliest.isoformat(), "deadline": bound(language, one.deadline), "days": one.days, "at": one.at, "held": bound(language, one.held)}
            for one in found.breaks
        ],
        "migrations": [{"day": day.isoformat(), "edition": edition} for day, edition in found.moves],
    }  # fmt: skip


def scheduled(language: Language, one: Scheduled) -> Shape:
    """Return one act ahead."""
    return {
        "act": one.label, "by": list(one.by), "earliest": bound(language, one.earliest),
        "latest": bound(language, one.latest) if one.latest else None, "slack": one.slack, "periodic": one.periodic,
        "open": [
            {"guard": rule.guard, "title": rule.title(language), "missing": list(rule.missing), "day": rule.day.isoformat() if rule.day else None, "latest": rule.upper}
            for rule in one.open
        ],
    }  # fmt: skip


def bound(language: Language, one: Bound) -> Shape:
    """Return one day with the rule that sets it."""
    return {
        "day": one.day.isoformat(), "guard": one.guard, "title": one.title(language), "act": one.other, "pushed": one.pushed,
        "provisional": one.provisional, "articles": [article(language, cited) for cited in one.basis],
    }  # fmt: skip


def record(one: Record) -> Shape:
    """Return a record exactly as the trail has it."""
    return dict(plain(one))


def finding(language: Language, one: Finding) -> Shape:
    """Return what an audit says of one record."""
    return {
        "kind": one.kind,
        "case": one.case,
        "seq": one.seq,
        "act": one.label,
        "judgement": judgement(language, one.judgement),
    }


def replayed(language: Language, cases: Mapping[str, CaseReplay]) -> Shape:
    """Return the cases of a replay with everything found."""
    return {
        "cases": [
            {
                "case": name, "procedure": one.history.procedure.id, "edition": one.history.procedure.edition, "state": one.history.state,
                "records": len(one.judged), "findings": [finding(language, found) for found in one.findings()],
                "unsound": [{"act": each.label, "guards": list(each.guards)} for each in one.unsound],
            }
            for name, one in cases.items()
        ]
    }  # fmt: skip


def verification(language: Language, found: Verification, anchoring: Anchoring) -> Shape:
    """Return whether a trail is what it claims to be, in itself and beside its anchors."""
    return {
        "sound": found.sound and anchoring.sound, "log": found.log, "records": found.count, "root": found.root, "recorded": found.recorded, "omitted": found.omitted,
        "findings": [{"code": one.code.value, "pos": one.pos, "count": one.count, "message": one.phrase(language)} for one in found.findings],
        "anchoring": {
            "message": anchoring.phrase(language), "anchored": anchoring.anchored, "unanchored": anchoring.count - anchoring.anchored,
            "time": anchoring.time, "signed": anchoring.signed, "witnesses": list(anchoring.witnesses), "stamped": anchoring.stamped, "others": anchoring.others,
            "findings": [{"code": one.code.value, "pos": one.pos, "message": one.phrase(language), "notes": list(one.notes)} for one in anchoring.broken],
            "unusable": [{"file": one.file, "number": one.number, "message": one.phrase(language)} for one in anchoring.unusable],
            "missing": [{"file": one.file, "first": one.first, "last": one.last, "message": one.phrase(language)} for one in anchoring.missing],
            "absent": [{"drop": one.drop, "count": one.count, "message": one.phrase(language)} for one in anchoring.absent],
            "remarks": [one(language) for one in anchoring.remarks],
        },
    }  # fmt: skip


def anchor(one: Anchor, file: str) -> Shape:
    """Return an anchor that was made, and the file it was added to, if any."""
    noted = one.checkpoint
    return {
        "log": noted.origin, "size": noted.size, "root": noted.root.hex(), "time": one.time, "signed": one.signed, "file": file,
        "note": one.note,
    }  # fmt: skip


def assessment(language: Language, found: Assessment) -> Shape:
    """Return what an erasure does or would do; no value is in it."""

    def bound(one: Held) -> Shape:
        return {
            "case": one.entry.case, "path": one.entry.path, "kind": one.entry.kind, "until": one.until.isoformat() if one.until else None,
            "rule": one.rule.id if one.rule else "", "message": one.phrase(language), "articles": [article(language, cited) for cited in one.citations],
        }  # fmt: skip

    return {
        "person": found.person, "erased": [{"case": one.case, "path": one.path, "kind": one.kind, "sealed": one.commitment} for one in found.free],
        "restricted": [bound(one) for one in found.hidden], "needed": [bound(one) for one in found.needed],
    }  # fmt: skip


def mismatch(language: Language, one: Mismatch) -> Shape:
    """Return where vault and log do not agree."""
    return {"kind": one.kind, "sealed": one.commitment, "case": one.case, "path": one.path, "message": one.phrase(language)}


def ledger(table: Table, head: Head, day: date, *, unmasked: bool) -> Shape:
    """Return a ledger: headings, rows by heading, and of which records it tells, as of which day."""
    return {
        "ledger": table.id, "log": head.log, "records": head.size, "day": day.isoformat(), "unmasked": unmasked, "title": table.title, "columns": list(table.columns), "masked": list(table.masked), "totals": dict(table.totals), "per": table.per,
        "rows": [{"case": name, **dict(zip(table.columns, row, strict=True))} for name, row in zip(table.cases, table.rows, strict=True)],
    }  # fmt: skip


def scored(language: Language, found: Scored, head: Head, day: date, persons: bool) -> Shape:  # noqa: FBT001
    """Return a score: every mark with what it rests on, and the rules in force; names of *persons* are masked."""
    return {
        "score": found.score.id, "title": found.score.title, "log": head.log, "records": head.size, "day": day.isoformat(), "ranked": found.ranked,
        "marks": [
            {
                "group": names_masked(one.group) if persons else one.group, "period": one.period, "n": one.n,
                "items": [{"item": each.item, "n": each.n, "value": each.shown, "points": None if each.points is None else decimal(each.points)} for each in one.figures],
                "total": None if one.total is None else decimal(one.total), "grade": one.grade, "meets": one.meets, "vetoed": bool(one.vetoed), "place": one.rank or None,
                "notes": [each(language) for each in one.notes],
            }
            for one in found.marks
        ],
        "rules": [{"title": title(language), "measure": measure(language), "layer": layer, "articles": [article(language, each) for each in cited]} for title, measure, layer, cited in found.rules],
    }  # fmt: skip
