"""The command review: the inputs of a review computed from the ledgers, shown, written out, and ready to be recorded."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pdca.casebook import Casebook
from pdca.cli.desk import Desk, InputError
from pdca.cli.exporting import whole
from pdca.cli.tabling import casebook
from pdca.extracts import Item, gathered
from pdca.facts import shorten
from pdca.history import History
from pdca.ledgers.sheet import shown
from pdca.phrase import Phrase
from pdca.procedure import Step
from pdca.screens import reviews
from pdca.shelf import uncollected

if TYPE_CHECKING:
    from pdca.reports.tables import Section

FORMS: Final = (".html", ".xlsx", ".json")


@uncollected()
def review(desk: Desk, options: Any) -> int:
    """Compute the extracts that a case asks of the ledgers; with ``--entry`` as the facts to record them with."""
    desk.expect_store()
    history = desk.reading.history(options.case)
    step = _step(history)
    book = casebook(desk)
    with book.at_once() as size:
        found = gathered(book, history, step, desk.today)
    shape = _shape(desk, history, step, found, size)
    if options.entry:
        _written(
            Path(options.entry), json.dumps({"facts": shape["facts"]}, ensure_ascii=False, indent=2).encode()
        )
    for name in options.out or ():
        _written(Path(name), _report(desk, history, found, book, shape, Path(name)))
    if desk.as_json:
        desk.answer(shape)
        return 0
    desk.screen.show(reviews.pack(desk.screen.voice, found, desk.today))
    label = next((one.label for one in step.outcomes if not one.interrupts), step.id)
    if options.entry:
        desk.screen.say(
            f"√ 已写到 {options.entry}；登记：pdca record {options.case} {label} --file {options.entry}",
            f"written to {options.entry}; record it: pdca record {options.case} {label} --file {options.entry}",
            "green",
        )
    return 0


def extracted(desk: Desk, history: History) -> Mapping[str, Any]:
    """Return the extracts that the step where *history* stands asks for, as the facts to record."""
    step = history.procedure.by_id.get(history.state)
    if step is None or not any(fact.type.startswith("extract") for fact in step.asks):
        return {}
    book = casebook(desk)
    with book.at_once() as size:
        return _pinned(gathered(book, history, step, desk.today), size)


def _step(history: History) -> Step:
    """Return the step that asks for extracts: where the case stands, else the next such step, else the last one passed."""
    asking = [
        step for step in history.procedure.steps if any(fact.type.startswith("extract") for fact in step.asks)
    ]
    here = history.procedure.by_id.get(history.state)
    ahead = [step for step in asking if here is not None and step.index >= here.index]
    if not asking:
        raise InputError(
            Phrase(
                f"事项“{shorten(history.case)}”的程序不从台账摘取什么",
                f"the procedure of '{shorten(history.case)}' takes nothing from ledgers",
            ),
            case=history.case,
        )
    return (ahead or asking[-1:])[0]


def _pinned(found: Sequence[Item], size: int) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    for one in found:
        if one.id:
            facts.setdefault(one.fact, {})[one.id] = one.value(size)
        else:
            facts[one.fact] = one.value(size)
    return facts


def _shape(desk: Desk, history: History, step: Step, found: Sequence[Item], size: int) -> dict[str, Any]:
    return {
        "case": history.case, "step": step.id, "day": desk.today.isoformat(), "records": size, "facts": _pinned(found, size),
        "outputs": [
            dict(zip(("what", "case", "state"), reviews.output(desk.screen.voice, output), strict=True)) for one in found for output in one.outputs
        ],
    }  # fmt: skip


def _report(
    desk: Desk, history: History, found: Sequence[Item], book: Casebook, shape: Mapping[str, Any], path: Path
) -> bytes:
    """Return the pack as *path* wants it. Raises `InputError`."""
    from pdca.reports.tables import page
    from pdca.reports.workbook import tables

    voice = desk.screen.voice
    title = voice.say(f"管理评审输入材料　{history.case}", f"Inputs of the review {history.case}")
    about = [voice.say(f"截至{desk.today}，由账里的前{shape['records']}条记录算出。", f"Computed on {desk.today} from the first {shape['records']} records.")]  # fmt: skip
    sections = [*_overview(desk, found), *_ledgers(desk, found, book)]
    if path.suffix == ".html":
        return page(title, about, sections, desk.language)
    if path.suffix == ".xlsx":
        return tables(title, sections)
    if path.suffix == ".json":
        return json.dumps(shape, ensure_ascii=False, indent=2).encode()
    raise InputError(
        Phrase(f"“{path}”应以 {'、'.join(FORMS)} 结尾", f"'{path}' must end in {', '.join(FORMS)}"),
        path=str(path),
    )


def _overview(desk: Desk, found: Sequence[Item]) -> "list[Section]":
    from pdca.reports.tables import Section

    voice = desk.screen.voice
    rows = [
        (voice(item.title), voice(one.title), str(one.lines), str(one.cases), str(one.ended))
        for item in found
        for one in item.looks
    ]
    headings = tuple(voice.say(zh, en) for zh, en in (("输入", "input"), ("台账", "ledger"), ("行", "lines"), ("事项", "cases"), ("已办结", "ended")))  # fmt: skip
    sections = [Section(title=voice.say("评审输入", "inputs"), headings=headings, rows=tuple(rows))]
    outputs = [reviews.output(voice, one) for item in found for one in item.outputs]
    if outputs:
        heads = tuple(voice.say(zh, en) for zh, en in (("上次的输出", "earlier output"), ("另立事项", "case"), ("现状", "now")))  # fmt: skip
        sections.append(
            Section(title=voice.say("上次评审的输出", "earlier outputs"), headings=heads, rows=tuple(outputs))
        )
    return sections


def _ledgers(desk: Desk, found: Sequence[Item], book: Casebook) -> "list[Section]":
    """Return every ledger once, masked, with its lines of the period."""
    from pdca.reports.tables import Section

    looks = {one.ledger: one for item in found for one in item.looks if one.lines}
    sections = []
    for one in looks.values():
        table = shown(one.sheet, book.view(one.sheet, desk.today, desk.names))
        sections.append(Section(title=desk.screen.voice(one.title), headings=table.columns, rows=table.rows))
    return sections


def _written(path: Path, data: bytes) -> None:
    whole(path, lambda beside: beside.write_bytes(data))


RUNNERS: Final = {"review": review}
