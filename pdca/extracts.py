"""Extracts: ledgers over a period, computed and pinned as facts of another case (摘录).

A review is not asked to fill in what the trail knows: every input names its ledgers, and what they hold of the period
is counted and its digest pinned, with the length of the log it was read from. Whoever doubts it computes it again.
An input without a single line says so; a person may still state more. Nothing here decides what it means.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from attrs import evolve, field, frozen

from pdca import canonical, naming
from pdca.bench import ORIGIN
from pdca.casebook import Casebook
from pdca.exports.chart import ENDED
from pdca.followups import Followup
from pdca.guards.presence import applies
from pdca.guards.standing import HOLDS
from pdca.history import History
from pdca.ledgers import Sheet, ledgers
from pdca.ledgers.sheet import Entry
from pdca.pages import Page
from pdca.phrase import Phrase
from pdca.procedure import Fact, Step
from pdca.record import Claim, Kind
from pdca.reference import scene

Span = tuple[date, date]
"""First and last day, both inclusive."""


@frozen(kw_only=True)
class Look:
    """One ledger over a period: its *sheet* with the lines that belong there, of so many *cases*, of which *ended* are over.

    *digest* (SHA-256, hex) is that of the lines, sealed values as their commitments.
    """

    ledger: str
    title: Phrase
    sheet: Sheet
    cases: int
    ended: int

    @property
    def lines(self) -> int:
        """Return how many lines there are."""
        return len(self.sheet.entries)

    @property
    def digest(self) -> str:
        """Return what is pinned of the lines."""
        columns = self.sheet.columns
        rows = [
            [one.case, one.part, one.number, [one.cells.get(title) for title in columns]]
            for one in self.sheet.entries
        ]
        said = json.dumps([self.ledger, list(columns), rows], ensure_ascii=False, separators=(",", ":"))
        return canonical.digest(said.encode())


@frozen(kw_only=True)
class Output:
    """What an earlier case decided, and what became of it: the *page* of the case opened for it, and how it stands."""

    owed: Followup
    page: Page | None = None
    state: Phrase = field(factory=lambda: Phrase("", ""))


@frozen(kw_only=True)
class Item:
    """One input: *id* in the list of *fact* (nothing: the fact is one extract), the ledgers it reads, earlier outputs."""

    fact: str
    id: str
    title: Phrase
    looks: tuple[Look, ...] = ()
    earlier: str = ""
    outputs: tuple[Output, ...] = ()

    @property
    def empty(self) -> bool:
        """Return whether there is nothing to extract."""
        return not self.outputs and not any(one.lines for one in self.looks)

    def value(self, size: int) -> Mapping[str, Any]:
        """Return what a record pins of this input, read from the first *size* records of the log."""
        pinned: dict[str, Any] = {
            "ledgers": [{"ledger": one.ledger, "lines": one.lines, "digest": one.digest} for one in self.looks], "size": size
        }  # fmt: skip
        if self.earlier:
            opened = [one for one in self.outputs if one.page]
            ended = [one for one in opened if one.page and one.page.closed]
            pinned |= {
                "case": self.earlier,
                "outputs": len(self.outputs),
                "opened": len(opened),
                "ended": len(ended),
            }
        return {"none": "本期台账没有记录", **pinned} if self.empty else {"filled": "yes", **pinned}


def gathered(book: Casebook, history: History, step: Step, day: date) -> tuple[Item, ...]:
    """Return every extract that *step* asks of *history*, computed on *day* from all that the log holds."""
    pages = {one.case: one for one in book.pages()}
    found: list[Item] = []
    for fact in step.asks:
        if fact.type in ("extract", "extracts") and _asked(book, history, step, fact, day):
            found += _items(book, history, step, fact, day, pages)
    return tuple(found)


def _items(
    book: Casebook, history: History, step: Step, fact: Fact, day: date, pages: Mapping[str, Page]
) -> Iterator[Item]:
    span = _span(_read(book, history, step, fact, "over", day), day)
    plain = Item(fact=fact.id, id="", title=naming.titled(fact))
    if fact.type == "extract":
        earlier = _read(book, history, step, fact, "case", day)
        if isinstance(earlier, str):
            yield _follow_up(book, plain, earlier, fact.of, pages)
        else:
            yield evolve(plain, looks=_looks(book, [fact.of], pages, _within(span)))
        return
    reads = fact.options.get("reads")
    for name, title in naming.options(history.procedure, fact.of).items():
        ledgers = reads.get(name, ()) if isinstance(reads, Mapping) else ()
        yield evolve(plain, id=name, title=title, looks=_looks(book, ledgers, pages, _within(span)))


def _follow_up(book: Casebook, plain: Item, earlier: str, ledger: str, pages: Mapping[str, Page]) -> Item:
    """Return *plain* with the line of the earlier case, and what became of everything it made owed."""
    opened = {_origin(one): one for one in pages.values() if ORIGIN.id in one.said}
    owed = book.office.followups(earlier) if earlier in pages else ()
    outputs = tuple(_output(book, one, opened.get(one.key)) for one in owed)
    return evolve(
        plain,
        earlier=earlier,
        outputs=outputs,
        looks=_looks(book, [ledger], pages, lambda page: page.case == earlier),
    )


def _output(book: Casebook, owed: Followup, page: Page | None) -> Output:
    if page is None:
        return Output(owed=owed)
    step = book.office.pack.procedure(page.procedure, edition=page.edition).by_id.get(page.state)
    state = (
        Phrase(step.status or step.title, step.gloss or step.id)
        if step
        else ENDED.get(page.state, Phrase("", ""))
    )
    return Output(owed=owed, page=page, state=state)


def _origin(page: Page) -> tuple[str, int, str, int]:
    case, seq, line = page.said[ORIGIN.id]
    return case, seq, page.procedure, line


def _looks(
    book: Casebook, names: Sequence[str], pages: Mapping[str, Page], belongs: Callable[[Page], bool]
) -> tuple[Look, ...]:
    return tuple(
        _look(book.sheet(name) or _blank(book, name), pages, belongs) for name in dict.fromkeys(names)
    )


def _blank(book: Casebook, name: str) -> Sheet:
    """Return the ledger *name* without a line: no case has filled it yet."""
    pack = book.office.pack
    declared = ledgers(pack.procedures(), pack.ledgers).get(name)
    title, gloss = (declared.title, declared.gloss) if declared else (name, "")
    return Sheet(id=name, title=title, gloss=gloss, columns=())


def _look(found: Sheet, pages: Mapping[str, Page], belongs: Callable[[Page], bool]) -> Look:
    kept = [one for one in found.entries if _of_case(one, pages, belongs)]
    cases = {one.case for one in kept if one.case in pages}
    return Look(
        ledger=found.id, title=Phrase(found.title, found.gloss or found.id), sheet=evolve(found, entries=tuple(kept)),
        cases=len(cases), ended=sum(pages[case].closed for case in cases),
    )  # fmt: skip


def _of_case(entry: Entry, pages: Mapping[str, Page], belongs: Callable[[Page], bool]) -> bool:
    """Return whether a line belongs; one of the organisation, which no case made, always does."""
    return entry.case not in pages or belongs(pages[entry.case])


def _within(span: Span) -> Callable[[Page], bool]:
    """Return what tells whether a case was under way at any time from the first to the last day."""
    first, last = span
    return lambda page: page.opened <= last and (not page.closed or page.entered >= first)


def _span(said: Any, day: date) -> Span:
    if isinstance(said, Mapping) and said.get("from") and said.get("to"):
        return date.fromisoformat(str(said["from"])), date.fromisoformat(str(said["to"]))
    return date.min, day


def _read(book: Casebook, history: History, step: Step, fact: Fact, option: str, day: date) -> Any:
    """Return the value that an option of *fact* refers to, or `None` where it names none."""
    named = fact.options.get(option)
    if not isinstance(named, str):
        return None
    bench = book.office.bench(history)
    return bench.book.resolver.getter(named, step)(_scene(history, step, day))


def _asked(book: Casebook, history: History, step: Step, fact: Fact, day: date) -> bool:
    tests = book.office.bench(history).book.tests(fact.when, step)
    return applies(tests, _scene(history, step, day)) is HOLDS


def _scene(history: History, step: Step, day: date) -> Any:
    claim = Claim(case=history.case, kind=Kind.OUTCOME, occurred=day.isoformat(), by=(), step=step.id)
    return scene(history, claim, day)
