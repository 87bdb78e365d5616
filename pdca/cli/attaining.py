"""The command objectives: how far the ledgers say objectives and the tasks divided to units are; ready to be recorded."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import evolve

from pdca.attainment import ASSESSED, Gauge, Measured, Plan, Task
from pdca.cli.desk import Desk, InputError
from pdca.cli.exporting import whole
from pdca.cli.tabling import casebook
from pdca.facts import shorten
from pdca.ledgers.rolls import unit_titles
from pdca.organisation import Organisation
from pdca.phrase import Phrase
from pdca.scores import Court
from pdca.screens import objectives as screen


def objectives(desk: Desk, options: Any) -> int:
    """Show how far objectives are, as the ledgers have them now; with ``--entry`` as the facts to assess a case with."""
    desk.expect_store()
    if options.case:
        desk.reading.history(options.case)
    organisation = desk.reading.organisation()
    units = unit_titles(organisation, desk.today)
    book = casebook(desk, sorted({one.source for one in desk.pack.scores}))
    court = Court(law=desk.pack.law, calendar=desk.pack.calendar, day=desk.today, place=desk.place)
    gauge = Gauge(book=book, court=court, names={**units, **desk.names})
    found = [
        _of(one, options.org, organisation, desk)
        for one in gauge.plans([options.case] if options.case else [])
    ]
    if options.case and not found:
        raise InputError(
            Phrase(f"事项“{shorten(options.case)}”还没有确立目标", f"'{shorten(options.case)}' has set no objectives"), case=options.case
        )  # fmt: skip
    if options.entry:
        _write(options, [*gauge.plans([options.case])] if options.case else ())
    if desk.as_json:
        desk.answer({"day": desk.today.isoformat(), "objectives": [_shape(desk, one) for one in found]})
        return 0
    if not found:
        desk.screen.say("还没有确立目标的事项", "no case has set objectives", "yellow")
    desk.screen.show(screen.plans(desk.screen.voice, found, desk.today, units))
    if options.entry:
        desk.screen.say(
            f"√ 已写到 {options.entry}；考核时登记：pdca record {options.case} {ASSESSED}.passed（或 failed）--file {options.entry}",
            f"written to {options.entry}; at the assessment: pdca record {options.case} {ASSESSED}.passed (or failed) --file {options.entry}",
            "green",
        )
    return 0


def _of(plan: Plan, unit: str, organisation: Organisation, desk: Desk) -> Plan:
    """Return *plan* with the tasks of *unit* and what lies below it; whole where none is named. Raises `InputError`."""
    if not unit:
        return plan
    if organisation.unit(unit, desk.today) is None:
        known = "、".join(one.id for one in organisation.units("", desk.today))
        raise InputError(
            Phrase(
                f"没有单位“{shorten(unit)}”；登记了：{known}", f"no unit '{shorten(unit)}'; declared: {known}"
            ),
            unit=unit,
        )
    return evolve(
        plan, tasks=tuple(one for one in plan.tasks if unit in organisation.line(one.unit, desk.today))
    )


def _write(options: Any, found: Sequence[Plan]) -> None:
    if not options.case:
        raise InputError(Phrase("--entry 要写明是哪个事项", "--entry needs the case"))
    facts = {"results": [_result(task) for plan in found for task in plan.tasks]}
    data = json.dumps({"facts": facts}, ensure_ascii=False, indent=2).encode()
    whole(Path(options.entry), lambda beside: beside.write_bytes(data))


def _result(task: Task) -> Mapping[str, str]:
    """Return the line of the assessment of *task*: what the ledgers do not say is left to whoever assesses."""
    one = task.measured
    actual = {"actual": f"{one.shown}（n={one.n}）"} if one.shown else {}
    met = {} if one.reached is None else {"met": "yes" if one.reached else "no"}
    return {"of_task": task.title, **met, **actual}


def _shape(desk: Desk, one: Plan) -> Mapping[str, Any]:
    return {
        "case": one.case, "about": one.about, "from": one.first.isoformat(), "to": one.last.isoformat(), "goal": dict(one.goal),
        "objectives": [
            {"objective": each.title, "measure": each.measure, "target": each.wanted, "until": _iso(each.until), **_measured(desk, each.measured)}
            for each in one.targets
        ],
        "tasks": [
            {"task": each.title, "unit": each.unit, "owner": each.owner, "until": _iso(each.until), **_measured(desk, each.measured)}
            for each in one.tasks
        ],
    }  # fmt: skip


def _measured(desk: Desk, one: Measured) -> Mapping[str, Any]:
    return {
        "score": one.score.id if one.score else None, "now": one.shown, "n": one.n, "reached": one.reached,
        "note": one.note(desk.language) if one.note else "",
    }  # fmt: skip


def _iso(found: Any) -> str | None:
    return found.isoformat() if found else None


RUNNERS: Final = {"objectives": objectives}
"""What runs the command of this module."""
