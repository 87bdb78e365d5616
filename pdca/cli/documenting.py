"""The command document: papers and posters made of procedures and cases, as pages or DOCX."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from pdca import documents
from pdca.casebook import Casebook
from pdca.cli.desk import Desk, InputError
from pdca.cli.exporting import whole
from pdca.cli.safekeeping import ordering
from pdca.cli.tabling import casebook
from pdca.custody import saw
from pdca.documents import KINDS, WRITERS, Document, Matter, Reader
from pdca.documents.boards import board, hangs, plates
from pdca.documents.casework import contract, plan, written
from pdca.documents.forms import form
from pdca.documents.handbook import handbook
from pdca.documents.layouts import BOARDS
from pdca.documents.poster import poster
from pdca.documents.summary import inputs, outputs
from pdca.extracts import gathered
from pdca.facts import shorten
from pdca.ledgers import ledgers
from pdca.ledgers.rolls import unit_titles
from pdca.naming import meant, offered
from pdca.phrase import Phrase
from pdca.screens.voice import ADVICE


def document(desk: Desk, options: Any) -> int:
    """Write a document; without a name, list those there are. Raises `InputError`, `pdca.documents.DocumentError`."""
    if not options.name:
        return _list(desk)
    titles = {name: kind.title.zh for name, kind in KINDS.items()}
    name = meant(options.name, titles)
    if name is None:
        raise documents.DocumentError(
            Phrase(f"没有文书“{shorten(options.name)}”；有：{offered(titles)}", f"no document '{shorten(options.name)}'; there are {', '.join(KINDS)}"), document=options.name
        )  # fmt: skip
    options.name = name
    if KINDS[options.name].of == "walk":
        raise InputError(Phrase("走查在终端里进行：pdca walk 程序或事项", "walk through on a terminal: pdca walk PROCEDURE or CASE"))
    target, files = _sorted(options.rest)
    made = _MAKERS[options.name](desk, options, target)
    if options.unmask and KINDS[options.name].of != "procedure":  # recorded before anybody sees it
        saw(desk.reading, f"document {options.name} {target}".strip(), by=ordering(options), reason=options.reason)
    for path in files:
        data = WRITERS[path.suffix](made)
        whole(path, lambda beside, data=data: beside.write_bytes(data))  # type: ignore[misc]
    _told(desk, options.name, made, files)
    return 0


def _list(desk: Desk) -> int:
    if desk.as_json:
        desk.answer({"documents": [{"document": name, "title": kind.title(desk.language), "of": kind.of} for name, kind in KINDS.items()]})
    else:
        desk.screen.pairs([(name, kind.title(desk.language)) for name, kind in KINDS.items()])
    return 0


def _told(desk: Desk, name: str, made: Document, files: Sequence[Path]) -> None:
    if desk.as_json:
        desk.answer({"document": name, "title": made.title, "files": [str(one) for one in files]})
        return
    listed = desk.screen.voice.listed(map(str, files))
    desk.screen.say(f"√ 已写到 {listed}", f"written to {listed}", "green")
    desk.screen.say(ADVICE.zh, ADVICE.en, "dim")


def _sorted(said: Sequence[str]) -> tuple[str, tuple[Path, ...]]:
    """Return what a document is made of and the files to write, told apart by their endings. Raises `InputError`."""
    files = tuple(Path(one) for one in said if Path(one).suffix.lower() in (*WRITERS, ".pdf", ".htm", ".doc"))
    targets = [one for one in said if Path(one) not in files]
    wrong = next((one for one in files if one.suffix not in WRITERS), None)
    if wrong is not None or not files:
        raise InputError(
            Phrase(
                f"请写明以 {'、'.join(WRITERS)} 结尾的文件；要 PDF 的，用浏览器打开 .html，打印时选“另存为 PDF”",
                f"name a file that ends in {', '.join(WRITERS)}; for PDF open the .html in a browser and print it to PDF",
            )
        )
    if len(targets) > 1:
        raise InputError(Phrase(f"只写一个对象：{'、'.join(map(shorten, targets))}", f"name one thing: {', '.join(map(shorten, targets))}"))
    return (targets or [""])[0], files


def _needed(target: str, zh: str, en: str) -> str:
    if not target:
        raise InputError(Phrase(f"请写明{zh}", f"name a {en}"))
    return target


# -- of procedures


def _readers(desk: Desk, options: Any, target: str) -> list[Reader]:
    names = _needed(target, "程序", "procedure").split(",")
    return [Reader(bench=desk.bench(name, options.edition), day=desk.today, voice=desk.screen.voice, place=desk.place) for name in names]


def _poster(desk: Desk, options: Any, target: str) -> Document:
    return poster(_readers(desk, options, target)[0])


def _handbook(desk: Desk, options: Any, target: str) -> Document:
    return handbook(_readers(desk, options, target))


def _form(desk: Desk, options: Any, target: str) -> Document:
    reader = _readers(desk, options, target)[0]
    steps = reader.bench.procedure.steps
    if not options.step:
        return form(reader, steps, opening=True)
    titles = {step.id: step.title for step in steps}
    found = meant(options.step, titles)
    if found is None:
        raise InputError(
            Phrase(f"没有步骤“{shorten(options.step)}”；有：{offered(titles)}", f"no step '{shorten(options.step)}'; there are {', '.join(titles)}")
        )
    return form(reader, (reader.bench.procedure.by_id[found],), opening=False)


# -- of cases


def _matter(desk: Desk, options: Any, case: str) -> Matter:
    desk.expect_store()
    office = desk.reading
    history = office.history(_needed(case, "事项编号", "case"))
    reader = Reader(bench=office.bench(history), day=desk.today, voice=desk.screen.voice, place=history.place)
    units = unit_titles(office.organisation(), desk.today)
    return Matter(reader=reader, history=history.under(reader.bench.procedure), units=units, people=desk.names, unmask=options.unmask)


def _written(desk: Desk, options: Any, target: str) -> Document:
    return written(options.name, KINDS[options.name].title, _matter(desk, options, target))


def _plan(desk: Desk, options: Any, target: str) -> Document:
    return plan(KINDS[options.name].title, _matter(desk, options, target))


def _contract(desk: Desk, options: Any, target: str) -> Document:
    return contract(KINDS[options.name].title, _matter(desk, options, target), options.org)


def _summary(desk: Desk, options: Any, target: str) -> Document:
    matter = _matter(desk, options, target)
    step = matter.reader.bench.procedure.by_id.get("gather")
    if step is None:
        return written(options.name, KINDS[options.name].title, matter)
    titles = {one.id: desk.screen.voice.titled(one.title, one.gloss, one.id) for one in ledgers(desk.pack.procedures(), desk.pack.ledgers).values()}
    earlier = [one for item in gathered(casebook(desk), matter.history, step, desk.today) for one in item.outputs]
    extra = (*inputs(matter, titles), *outputs(matter, earlier))
    return written(options.name, KINDS[options.name].title, matter, *extra)


def _plates(desk: Desk, options: Any, target: str) -> Document:
    matter = _matter(desk, options, target)
    roles = {one.id: desk.screen.voice.titled(one.title, one.gloss, one.id) for one in desk.pack.words.roles.values()}
    return plates(matter, desk.reading.organisation(), roles)


# -- of a unit


def _board(desk: Desk, options: Any, target: str) -> Document:
    """Return the board of a unit, of a place or of one case; of everything where none is named."""
    desk.expect_store()
    book = Casebook(desk.reading) if not desk.cache else casebook(desk)
    found = [page.case for page in book.pages(*BOARDS) if target in ("", page.case, page.unit, page.place)]
    if target and not found and desk.reading.organisation().unit(target, desk.today) is None:
        raise InputError(Phrase(f"没有事项、单位“{shorten(target)}”", f"no case or unit '{shorten(target)}'"))
    matters = [one for one in (_matter(desk, options, case) for case in found) if hangs(one) or one.history.case == target]
    return board(KINDS[options.name].title, matters, desk.screen.voice, desk.today.isoformat())


_MAKERS: Final[Mapping[str, Callable[[Desk, Any, str], Document]]] = {
    "plan-document": _plan, "flow-poster": _poster, "handbook": _handbook, "inspection-bulletin": _written, "rectification-notice": _written,
    "responsibility-contract": _contract, "debrief-report": _written, "self-check-report": _written, "survey-report": _written,
    "summary-report": _summary, "disclosure-board": _board, "member-doorplate": _plates, "form": _form,
}  # fmt: skip

RUNNERS: Final = {"document": document}
"""What runs each command of this module."""
