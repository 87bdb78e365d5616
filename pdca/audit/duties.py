"""Obligations that were missed, are overdue or were done late, as of a day: what `pdca due` tells, told as findings.

Only a trail that declares an organisation says who bears what; of any other nothing is said. The declarations are those of
the texts that the last record pins, so that the trail alone gives the same findings again.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby
from typing import Final

from pdca.audit.checks import Check
from pdca.audit.finding import NOTHING, Finding
from pdca.cadence import CASES
from pdca.form import leaf_of
from pdca.obligations import Bearer, Due, State, due, missed
from pdca.organisation import Organisation
from pdca.pack import Pack
from pdca.pages import Page, page
from pdca.phrase import Phrase
from pdca.procedure import Force
from pdca.replay import CaseReplay

_KINDS: Final[Mapping[State, str]] = {
    State.MISSED: "missing", State.OVERDUE: "overdue", State.LATE: "late", State.UNSET: "unclear", State.UNKNOWN: "unclear",
}  # fmt: skip
_UNSAID: Final = (State.UNSET, State.UNKNOWN)


def duties(
    pack: Pack, organisation: Organisation, cases: Iterable[CaseReplay], day: date, since: date
) -> Iterator[Finding]:
    """Yield what the bearers that *organisation* declares did not do in time by *day*; no period begins before *since*.

    What the same bearer missed period after period is one finding with their number; its id is that of the first, so that it stays
    what it is while more are missed. Whose an act was, until when a term runs or how often a thing is due may not be said: then nobody can
    say more.
    """
    if not organisation or not pack.obligations:
        return
    wanted = {
        name
        for one in pack.obligations
        for name in (*(way.procedure for way in one.ways), *(one.bearers.of if one.bearers else ()))
    }
    pages = [_page(case) for case in cases if case.history.procedure.id in wanted and case.judged]
    began = min([since, *(one.opened for one in pages)])
    found = due(pack, organisation, pages, day, since=began)
    told = (*_runs(found), *((one,) for one in missed(found) if one.state is not State.MISSED))
    for run in sorted(told, key=lambda run: (run[0].latest or date.max, run[0].identity)):
        yield _finding(run, organisation, day)
    for one in found:
        if one.state in _UNSAID:
            yield _finding((one,), organisation, day)


def _page(case: CaseReplay) -> Page:
    records = [one.record for one in case.judged]
    return page(case.history, records, (records[-1].seq, leaf_of(records[-1]).hex()))


def _runs(found: Iterable[Due]) -> Iterator[tuple[Due, ...]]:
    """Yield what was missed, periods of one bearer that follow one another together, those of which it is sure apart from the others."""
    dated = sorted(
        (one for one in found if one.first), key=lambda one: (one.identity[:-1], one.first or date.min)
    )
    for _, periods in groupby(
        dated, key=lambda one: (one.identity[:-1], one.state is State.MISSED, bool(one.maybe))
    ):
        run = tuple(periods)
        if run[0].state is State.MISSED:
            yield run


def _finding(run: tuple[Due, ...], organisation: Organisation, day: date) -> Finding:
    one, obligation, state, bearer = run[0], run[0].obligation, run[0].state, run[0].bearer
    kind, missing = _KINDS[state], _missing(one)
    if kind != "unclear" and (missing or obligation.force is Force.MAY):
        kind = "unclear" if missing else "note"
    of_case = bearer is not None and bearer.kind == CASES
    who = _whose(bearer, organisation, day)
    title = Phrase(obligation.title or obligation.key, obligation.gloss or obligation.key)
    if bearer is not None:
        title = Phrase(f"{title.zh} · {who.zh}", f"{title.en}: {who.en}")
    return Finding(
        check=Check.OBLIGATION, kind=kind, certain=not missing, missing=missing, case=bearer.id if of_case and bearer else one.case,
        procedure=obligation.opens, act=obligation.key, title=title,
        by=who, rule=f"obligation.{obligation.id}", force=obligation.force, layer=run[-1].layer,
        citations=tuple(dict.fromkeys(cited for each in run for cited in each.basis)), actual=_actual(run), required=_required(run), remedy=_REMEDIES[state],
        evidence=" ".join(one.identity),
    )  # fmt: skip


def _missing(one: Due) -> tuple[str, ...]:
    """Return what would have to be known to say more."""
    if one.state is State.UNSET:
        return ("period",)
    if one.state is State.UNKNOWN:
        return ("term",)
    return ("bearer",) if one.maybe and one.grave else ()


def _whose(bearer: Bearer | None, organisation: Organisation, day: date) -> Phrase:
    """Return who bears it: a unit by its title, a person by id and unit, a case by its number."""
    if bearer is None:
        return NOTHING
    if bearer.title:
        return Phrase(bearer.title, f"{bearer.title} ({bearer.id})")
    units = organisation.periods(bearer.unit) if bearer.unit else ()
    where = units[-1].title or bearer.unit if units else bearer.unit
    return (
        Phrase(f"{bearer.id}（{where}）", f"{bearer.id} ({where})") if where else Phrase(bearer.id, bearer.id)
    )


def _actual(run: tuple[Due, ...]) -> Phrase:
    one = run[0]
    if one.state is State.UNSET:
        return Phrase("没有规定多久一次", "nobody fixed how often")
    if one.state is State.UNKNOWN:
        return Phrase("没有登记本届任期到哪天为止", "the last day of the term is not declared")
    many = Phrase(f"共{len(run)}期", f" ({len(run)} periods)") if len(run) > 1 else Phrase("一期", "")
    period = Phrase(f"{one.first}至{run[-1].last}{many.zh}", f"{one.first} to {run[-1].last}{many.en}")
    if one.state is State.LATE:
        return Phrase(
            f"{period.zh}，{one.done}才办，事项{one.case}",
            f"of {period.en}: done only on {one.done}, case {one.case}",
        )
    named = tuple(dict.fromkeys(case for each in run for case in each.maybe))
    if named:
        cases = Phrase("、".join(named), ", ".join(named))
        return Phrase(
            f"{period.zh}没有确定由谁办过；{cases.zh}可能是，没有写明属于哪个单位",
            f"of {period.en}: not surely done; {cases.en} may be it, but nobody said whose it is",
        )
    open_case = Phrase(f"；事项{one.case}在办", f"; case {one.case} is open for it") if one.case else NOTHING
    return Phrase(
        f"{period.zh}没有办的记录{open_case.zh}", f"of {period.en}: nothing is recorded{open_case.en}"
    )


def _required(run: tuple[Due, ...]) -> Phrase:
    first, last = run[0].latest, run[-1].latest
    if first is None:
        return NOTHING
    mark = Phrase("（暂算）", " (provisional)") if any(one.provisional for one in run) else NOTHING
    if len(run) == 1:
        return Phrase(f"最迟{first}{mark.zh}", f"by {first}{mark.en}")
    return Phrase(
        f"每期一次，最迟{first}……{last}{mark.zh}", f"once in each period, by {first} ... {last}{mark.en}"
    )


_REMEDIES: Final[Mapping[State, Phrase]] = {
    State.MISSED: Phrase("说明原因；确实办过的，补录并写明补录原因", "say why; if it was done, enter it with the reason of the late entry"),
    State.OVERDUE: Phrase("尽快办理，如实登记实际日期", "do it now, and record the day on which it is done"),
    State.LATE: Phrase("说明原因，下一期按时办理", "say why, and be in time for the next period"),
    State.UNSET: Phrase("由镇确定周期，写进本地规定", "let the township fix the period in its own rules"),
    State.UNKNOWN: Phrase("用 pdca organisation 登记任期", "declare the term with pdca organisation"),
}  # fmt: skip
