"""Signs of made-up paperwork beside an audit (docs/forensics.md): leads to look at, apart from the findings and never counted with them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from attrs import evolve

from pdca.calendar import Calendar
from pdca.forensics import Columns, Entry, Options, Survey, of_events, of_records, survey
from pdca.logs import Event
from pdca.procedure import Procedure
from pdca.record import Record
from pdca.replay import CaseReplay

_COUNTS: Final = ("expected", "present", "yes")


def signs_of(entries: Iterable[Entry], calendar: Calendar, inspected: Sequence[date]) -> Survey:
    """Return the leads in *entries*, somebody having come to look on the days *inspected*."""
    return survey(entries, calendar, Options(inspections=tuple(inspected)))


def of_cases(cases: Iterable[CaseReplay]) -> tuple[Entry, ...]:
    """Return the records of *cases*, as the audit sees them, as entries."""
    procedures: dict[tuple[str, str], Procedure] = {}
    records: list[Record] = []
    for case in cases:
        for _, procedure in case.history.editions:
            procedures[procedure.id, procedure.edition] = procedure
        records += [evolve(one.record, claim=one.verdict.claim) for one in case.judged]
    return of_records(records, lambda name, edition: procedures.get((name, edition)))


def of_log(events: Iterable[Event]) -> tuple[Entry, ...]:
    """Return *events* of another system's log as entries; counts of a meeting are known by the facts they were mapped to, too."""
    kept = tuple(events)
    return of_events(kept, _columns(name for event in kept for name in event.facts))


def _columns(names: Iterator[str]) -> Columns:
    usual, found = Columns(), dict.fromkeys(names)
    more = {
        count: (*getattr(usual, count), *(name for name in found if name.endswith(f".{count}")))
        for count in _COUNTS
    }
    return evolve(usual, **more)
