"""The command programme: a checklist made from the procedures, and a draw of cases that anyone can repeat."""

import json
from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

from attrs import evolve

from pdca.cli.desk import Desk, InputError
from pdca.cli.exporting import whole
from pdca.cli.tabling import casebook
from pdca.facts import shorten
from pdca.ledgers.rolls import BRANCH, unit_titles
from pdca.obligations import Deadlines, State
from pdca.phrase import Phrase
from pdca.programme import Check, Draw, Tier, checklist, draw
from pdca.screens import programmes

ALL: Final = ("all", "全部")


def programme(desk: Desk, options: Any) -> int:
    """Draw cases by tier, and list what to check in their procedures; with ``--entry`` as the facts of an inspection."""
    desk.expect_store()
    take = {tier: _share(said) for tier in Tier if (said := getattr(options, tier.value))}
    book = casebook(desk)
    pages = [*book.pages(*(options.procedure or ()))]
    late = {one.case for one in Deadlines(book.office).of(pages, desk.today, 0) if one.state is State.OVERDUE}
    found = draw(pages, late, options.seed, take)
    checks = _checks(desk, found, options.procedure or ())
    if options.entry:
        data = json.dumps({"facts": _facts(desk, found, checks)}, ensure_ascii=False, indent=2).encode()
        whole(Path(options.entry), lambda beside: beside.write_bytes(data))
    if desk.as_json:
        desk.answer(_shape(desk, found, checks))
        return 0
    titles = unit_titles(desk.reading.organisation(), desk.today, BRANCH)
    called = evolve(found, drawn=tuple(evolve(one, unit=titles.get(one.unit, one.unit)) for one in found.drawn))
    desk.screen.show(programmes.programme(desk.screen.voice, called, checks))
    if options.entry:
        desk.screen.say(
            f"√ 已写到 {options.entry}，可用于登记检查方案", f"written to {options.entry}", "green"
        )
    return 0


def _share(said: str) -> Fraction | int | None:
    """Return how many to take: ``all`` (nothing), a number, or a share such as ``1/5``. Raises `InputError`."""
    above, slash, below = said.partition("/")
    if said in ALL:
        return None
    if above.isdecimal() and (not slash or (below.isdecimal() and 0 < int(above) <= int(below))):
        return Fraction(int(above), int(below)) if slash else int(above)
    raise InputError(
        Phrase(
            f"“{shorten(said)}”应写成“全部”、一个数（5）或者一个比例（1/5）",
            f"'{shorten(said)}' must be all, a number (5) or a share (1/5)",
        ),
        share=said,
    )


def _checks(desk: Desk, found: Draw, named: Sequence[str]) -> Mapping[str, tuple[str, Sequence[Check]]]:
    """Return the title and the checklist of every procedure that was drawn from, or is named."""
    made = {}
    for name in dict.fromkeys((*named, *(one.procedure for one in found.drawn))):
        bench = desk.bench(name, "")
        title = desk.screen.voice.titled(bench.procedure.title, bench.procedure.gloss, name)
        made[name] = (title, tuple(checklist(bench, desk.today, desk.place)))
    return made


def _facts(desk: Desk, found: Draw, checks: Mapping[str, tuple[str, Sequence[Check]]]) -> dict[str, Any]:
    """Return what the inspection's plan asks: whom to inspect, how they were drawn, what to check and by which standard."""
    units = dict.fromkeys(one.unit for one in found.drawn if one.unit)
    several = len(checks) > 1
    items = {
        f"{title}·{one.item(desk.language)}" if several else one.item(desk.language): one.standard(desk.language)
        for title, listed in checks.values()
        for one in listed
    }  # fmt: skip
    return {
        "targets": [{"branch": unit} for unit in units],
        "sample": programmes.told(desk.screen.voice, found),
        "checklist": [
            {"item": shorten(item), "standard": shorten(standard)} for item, standard in items.items()
        ],
    }


def _shape(desk: Desk, found: Draw, checks: Mapping[str, tuple[str, Sequence[Check]]]) -> dict[str, Any]:
    return {
        "seed": found.seed, "there": {tier.value: number for tier, number in found.there.items()},
        "drawn": [{"case": one.case, "procedure": one.procedure, "unit": one.unit, "tier": one.tier.value, "mark": one.mark} for one in found.drawn],
        "checklists": [
            {"procedure": name, "checks": [{"step": one.step, "guard": one.guard, "item": one.item(desk.language), "standard": one.standard(desk.language), "force": one.force.value} for one in listed]}
            for name, (_, listed) in checks.items()
        ],
    }  # fmt: skip


RUNNERS: Final = {"programme": programme}
