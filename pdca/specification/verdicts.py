"""The sentences after 那么: what a scenario says of the latest verdict."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from attrs import evolve

from pdca.asked import ActRules
from pdca.examples import Setting
from pdca.form import from_body, to_body
from pdca.history import History
from pdca.judge import judge
from pdca.procedure import ENDS
from pdca.record import Claim, Kind, Record
from pdca.rehearsal import Rehearsal
from pdca.specification.expectation import STANDINGS
from pdca.specification.names import fact_of, guard_of, step_of, unclear
from pdca.specification.outputs import LedgerRow
from pdca.specification.telling import Telling
from pdca.specification.values import LIST, Pin, day_of
from pdca.specification.wanting import SPECIAL, applied, pinned, wanted_of

Table = Sequence[Sequence[str]]
_RESULT = "结论"
_DAY = timedelta(days=1)


def allowed(draft: Telling) -> None:
    """准予."""
    draft.expect("allowed")


def stands(draft: Telling, state: str) -> None:
    """事项处于“…”."""
    titles = {end: draft.workshop.pack.words.ends.get(end, end) for end in ENDS}
    name = state if state == "opening" else step_of(draft.procedure, state, titles)
    draft.expect("stands", state=name)


def refused(draft: Telling, guards: str, basis: str, only: str | None = None) -> None:
    """[只]被“…”拒绝，依据“…”."""
    names = tuple(guard_of(draft.bench, one) for one in LIST.split(guards))
    draft.expect("refused", guards=names, basis=basis, only=bool(only))


def breached(draft: Telling, how: str, guard: str, basis: str = "") -> None:
    """记为逾期，条件“…”."""
    draft.expect("breached", how=how, guard=guard_of(draft.bench, guard), basis=basis)


def noted(draft: Telling, guard: str, basis: str = "") -> None:
    """提示“…”."""
    draft.expect("noted", guard=guard_of(draft.bench, guard), basis=basis)


def cannot(draft: Telling, guard: str, missing: str) -> None:
    """无法判断，条件“…”，缺“…”."""
    draft.expect("cannot", guard=guard_of(draft.bench, guard), missing=missing)


def holds(draft: Telling, guard: str, how: str) -> None:
    """“…”符合, or 不适用."""
    draft.expect("holds", guard=guard_of(draft.bench, guard), how=how)


def card(draft: Telling, guard: str, actual: str, required: str = "", remedy: str = "") -> None:
    """“…”实际“…”，要求“…”，办法“…”."""
    draft.expect("card", guard=guard_of(draft.bench, guard), actual=actual, required=required, remedy=remedy)


def bounded(draft: Telling, guard: str, side: str, day: str, item: str = "") -> None:
    """按“…”，最早为D: judged on the day before, the day itself and the day after."""
    name, turn = guard_of(draft.bench, guard), day_of(day)
    good = {-1: side == "最晚", 0: True, 1: side == "最早"}
    for shift, fits in good.items():
        when = turn + shift * _DAY
        claim, today = _with(draft, {item or "日期": when.isoformat()})
        check = draft.judge_also(claim, today)
        try:
            draft.expect_of(check, "holds", guard=name, how="符合" if fits else "不符合")
        except AssertionError as error:
            raise AssertionError(f"{when}：{error}") from None


def varied(draft: Telling, guard: str, table: Table = ()) -> None:
    """按“…”，改填的结论为: every row fills in other values, and says how the guard then stands."""
    if not table or table[0][-1] != _RESULT or len(table) < 2:
        raise unclear("表的最后一列应是“结论”，其余各列是字段", "the last column must be 结论")
    name, heads = guard_of(draft.bench, guard), table[0][:-1]
    for row in table[1:]:
        if row[-1] not in STANDINGS:
            raise unclear(
                f"结论写符合、不符合、无法判断或者不适用，不是“{row[-1]}”", f"no such result: {row[-1]}"
            )
        claim, today = _with(draft, {head: cell for head, cell in zip(heads, row[:-1], strict=True) if cell})
        check = draft.judge_also(claim, today)
        try:
            draft.expect_of(check, "holds", guard=name, how=row[-1])
        except AssertionError as error:
            raise AssertionError(f"{'，'.join(row[:-1])}：{error}") from None


def _with(draft: Telling, said: Mapping[str, str]) -> tuple[Claim, date]:
    """Return the latest claim with other values, and the day it would be recorded."""
    latest = draft.latest
    rules = draft.workshop.bench(latest.procedure, latest.edition).acts.get(latest.claim.label)
    if rules is None:
        raise unclear("只有办理可以改填", "only an act can be filled in otherwise")
    run = Rehearsal(bench=draft.workshop.bench(latest.procedure, latest.edition), history=latest.history)
    special = [Pin(item=item, value=text) for item, text in said.items() if item in SPECIAL]
    wanted = wanted_of(run, latest.claim.label, special)
    claim = _filled(
        latest.claim, {item: text for item, text in said.items() if item not in SPECIAL}, rules, draft
    )
    claim = evolve(
        claim,
        occurred=wanted.day.isoformat() if wanted.day else claim.occurred,
        by=wanted.by or claim.by,
        facts={key: value for key, value in claim.facts.items() if key not in wanted.dropped},
        papers=(*(paper for paper in claim.papers if paper.name not in wanted.without), *wanted.papers),
        concessions=wanted.concessions or claim.concessions,
        answers=claim.answers if wanted.answers is None else wanted.answers,
    )
    promptly = latest.today.isoformat() == latest.claim.occurred
    return claim, wanted.today or (date.fromisoformat(claim.occurred) if promptly else latest.today)


def _filled(claim: Claim, said: Mapping[str, str], rules: ActRules, draft: Telling) -> Claim:
    setting = Setting(day=date.fromisoformat(claim.occurred), choices=draft.procedure.choices)
    for item, text in said.items():
        fact, tail = fact_of(rules, item, claim.label)
        if text == "不填":
            claim = evolve(claim, facts={key: value for key, value in claim.facts.items() if key != fact.id})
        else:
            before = claim.facts.get(fact.id, [])
            changes = pinned(fact, [(tail, text)], setting, lambda before=before: before)  # type: ignore[misc]
            claim = evolve(claim, facts={**claim.facts, **applied(claim.facts, changes)})
    return claim


def row(draft: Telling, ledger: str, table: Table = ()) -> None:
    """台账“…”有一行: one row of the ledger over this case has these cells."""
    declared = next((one for one in draft.procedure.ledgers if ledger in (one.id, one.title)), None)
    if declared is None:
        known = "、".join(one.id for one in draft.procedure.ledgers)
        raise unclear(f"没有台账“{ledger}”；有：{known}", f"there is no ledger {ledger}")
    cells = {line[0]: line[1] for line in table if list(line) != ["列", "值"]}
    columns = [column.title for column in declared.columns]
    wrong = next((title for title in cells if title not in columns), None)
    if wrong is not None:
        raise unclear(
            f"台账没有“{wrong}”这一列；有：{'、'.join(columns)}", f"the ledger has no column {wrong}"
        )
    procedure = draft.procedure
    said = LedgerRow(
        ledger=declared.id,
        cells=cells,
        procedure=procedure.id,
        edition=procedure.edition,
        history=draft.history,
        today=draft.latest.today,
    )
    draft.now = evolve(draft.now, rows=(*draft.now.rows, said))
    if complaint := said.complaint(draft.bench):
        raise AssertionError(complaint)


def replayed(draft: Telling) -> None:
    """回放结论相同: written out, read back and judged from the start, everything stands as it stood."""
    history: History | None = None
    for seq, check in enumerate(one for one in draft.now.checks if one.taken):
        claim = from_body(
            to_body(
                Record(
                    claim=check.claim,
                    pos=seq,
                    seq=seq,
                    prev="",
                    recorded=f"{check.today}T01:00:00.000000Z",
                    log="rehearsal",
                )
            )
        ).claim
        bench = draft.workshop.bench(check.procedure, check.edition)
        history = history or History(
            case=claim.case, procedure=bench.procedure, others_open=check.history.others_open
        )
        history = history.within(check.history.organisation)
        again = judge(bench, history, claim, check.today)
        if again.standings != check.found.verdict.standings:
            raise AssertionError(f"回放“{claim.label}”的结论不同")
        edition = (
            draft.workshop.bench(check.procedure, claim.edition).procedure
            if claim.kind is Kind.MIGRATION
            else None
        )
        history = history.after(claim, check.today, edition)
    if history is not None and history.state != draft.history.state:
        raise AssertionError(f"回放后处于“{history.state}”，不是“{draft.history.state}”")


SAYINGS: Final[Mapping[str, Callable[..., None]]] = {
    "allowed": allowed,
    "stands": stands,
    "refused": refused,
    "breached": breached,
    "noted": noted,
    "cannot": cannot,
    "holds": holds,
    "card": card,
    "bounded": bounded,
    "varied": varied,
    "row": row,
    "replayed": replayed,
}
"""What each sentence of `pdca.specification.vocabulary` after 那么 does."""
