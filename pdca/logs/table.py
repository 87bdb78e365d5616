"""Events from the rows of a table, long or wide, as a mapping says; what is odd about a row is remarked, never mended."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import evolve

from pdca.logs import cells
from pdca.logs.dates import moments
from pdca.logs.event import MISSING, NEVER, Event, Moment, Place, Precision, State, Value, given
from pdca.logs.headings import Headings, Row, is_note, is_total
from pdca.logs.mapping import Field, Mapping, Meaning, Shape
from pdca.logs.moments import Context
from pdca.logs.numerals import bare
from pdca.logs.remark import Remarks, Sign


class Table:
    """The rows of one table on their way to being events.

    With *habits* the cells are those of people: 同上, "/", dates in all ways. Without, every text is what it is.
    """

    def __init__(
        self,
        file: str,
        heads: Headings,
        mapping: Mapping,
        remarks: Remarks,
        *,
        sheet: str = "",
        habits: bool = True,
        serials: bool = True,
    ) -> None:
        self._file = file
        self._sheet = sheet
        self._heads = heads
        self._mapping = mapping
        self._remarks = remarks
        self._habits = habits
        fields = {each.heading: each for each in mapping.fields}
        self._fields = [(at, fields[name]) for at, name in enumerate(heads.names) if name in fields]
        self._by_meaning = {
            means: [(at, each) for at, each in self._fields if each.means is means] for means in Meaning
        }
        self._columns = {each.name or each.means.value: (at + 1, each.heading) for at, each in self._fields}
        self._own_names = [bare(name.rpartition("/")[2]) for name in heads.names]
        self._above: dict[int, Value] = {}
        self._context = Context(year=mapping.year or None, epoch=mapping.epoch or 1900, serials=serials)

    def events(self, rows: Iterable[Row]) -> Iterator[Event]:
        """Yield the events of *rows*, in order; a row that says nothing, sums up, explains or repeats the headings makes none."""
        wide = self._mapping.shape is Shape.WIDE
        for row in rows:
            if not any(cell is not None and cell.strip() for cell in row.cells) or self._is_no_case(row):
                continue
            told = self._values(row)
            yield from self._wide(row, told) if wide else (self._long(row, told),)

    def _is_no_case(self, row: Row) -> bool:
        """Return whether a row repeats the headings, is a total or a note, and remark on it."""
        if not self._habits:
            return False
        first = next(bare(cell) for cell in row.cells if cell is not None and cell.strip())
        place = Place(file=self._file, sheet=self._sheet, row=row.number)
        if first in self._own_names and self._repeats(row):
            zh, en = "这一行重复表头，没有读作事项", "the row repeats the headings and is not read"
            self._remarks.note(Sign.REPEATED_HEADING, place, zh, en)
            return True
        if is_total(row):
            zh, en = "这一行是合计，没有读作事项", "the row is a total and is not read"
            self._remarks.note(Sign.TOTAL_ROW, place, zh, en)
            return True
        if is_note(row, len(self._own_names)):
            zh, en = "这一行是表下的说明或者签字栏，没有读作事项", "the row is a note or a line for signatures and is not read"
            self._remarks.note(Sign.NOTE_ROW, place, zh, en)
            return True
        return False

    def _repeats(self, row: Row) -> bool:
        texts = [bare(cell or "") for cell in row.cells]
        same = sum(text == name for text, name in zip(texts, self._own_names, strict=False) if text)
        return same > 1 and 2 * same > sum(map(bool, texts))

    def place(self, row: Row, at: int) -> Place:
        """Return the place of the cell in column *at*, from 0, of *row*."""
        names = self._heads.names
        heading = names[at] if at < len(names) else ""
        return Place(file=self._file, sheet=self._sheet, row=row.number, column=at + 1, heading=heading)

    def _values(self, row: Row) -> dict[int, Value]:
        """Return what each mapped cell of *row* says, by column from 0."""
        told: dict[int, Value] = {}
        for at, _ in self._fields:
            text = row.cells[at] if at < len(row.cells) else None
            value = self._value(text, at)
            if value.state is State.UNREADABLE:
                self._unreadable(row, at, value)
            told[at] = value
        for at in range(len(self._heads.names), len(row.cells)):  # most rows have none
            if (row.cells[at] or "").strip():
                self._remarks.note(
                    Sign.EXTRA_CELLS,
                    self.place(row, at),
                    "这一格在表头之外，没有读",
                    "the cell has no heading and is not read",
                )
                break
        return told

    def _value(self, text: str | None, at: int) -> Value:
        if not self._habits:
            value = given(text) if text is not None else MISSING
            return Value(text, "", State.UNREADABLE) if text in _NO_NUMBERS else value
        value = cells.value(text, self._above.get(at, MISSING))
        self._above[at] = value
        return value

    def _unreadable(self, row: Row, at: int, value: Value) -> None:
        shown = (value.given or "")[:40]
        if value.ditto:
            self._remarks.note(
                Sign.NOTHING_ABOVE,
                self.place(row, at),
                f"写的是“{shown}”，上面却没有内容",
                f"it says '{shown}', but there is nothing above",
            )
            return
        self._remarks.note(
            Sign.UNREADABLE_VALUE,
            self.place(row, at),
            f"“{shown}”不是值，可能是公式出错或者没有保存结果",
            f"'{shown}' is no value; a formula failed, or its result was not saved",
        )

    def _long(self, row: Row, told: dict[int, Value]) -> Event:
        facts = {
            each.name or each.heading: told[at]
            for at, each in self._of(Meaning.FACT, Meaning.PAPER, Meaning.EVENT)
        }
        when = self._moment(row, told, Meaning.WHEN)
        if when.last is not None and when.last.year != self._context.year:
            self._context = evolve(self._context, year=when.last.year)
        return Event(
            case=self._case(row, told), activity=self._first(told, Meaning.ACTIVITY), when=when,
            recorded=self._moment(row, told, Meaning.RECORDED), actor=self._first(told, Meaning.ACTOR),
            role=self._first(told, Meaning.ROLE), sequence=self._first(told, Meaning.SEQUENCE), facts=facts,
            place=Place(file=self._file, sheet=self._sheet, row=row.number), columns=self._columns,
        )  # fmt: skip

    def _wide(self, row: Row, told: dict[int, Value]) -> Iterator[Event]:
        """Yield one event for each date of each step's column; a row without any still shows its case, once."""
        steps = self._by_meaning[Meaning.EVENT]
        names = {each.name for _, each in steps}
        case_facts = {each.name or each.heading: told[at] for at, each in self._of(Meaning.FACT, Meaning.PAPER)
                      if each.of not in names}  # fmt: skip
        case_facts |= {each.name: told[at] for at, each in steps}
        common = Event(
            case=self._case(row, told), recorded=self._moment(row, told, Meaning.RECORDED), case_facts=case_facts,
            sequence=self._first(told, Meaning.SEQUENCE), columns=self._columns,
            place=Place(file=self._file, sheet=self._sheet, row=row.number),
        )  # fmt: skip
        context, found = self._context, False
        for at, each in steps:
            for when in self._dates(row, at, told[at], context):
                found = True
                context = evolve(context, year=when.last.year) if when.last else context
                yield self._of_step(row, told, (at, each), evolve(common, when=when))
        if not found:
            yield common

    def _of_step(self, row: Row, told: dict[int, Value], step: tuple[int, Field], common: Event) -> Event:
        at, each = step
        mine = [(column, one) for column, one in self._fields if one.of == each.name]
        facts = {one.name or one.heading: told[column] for column, one in mine if one.means in _FACTS}
        own = {one.means: told[column] for column, one in reversed(mine)}
        return evolve(
            common, activity=Value(each.heading, each.name or each.heading, State.GIVEN), facts=facts, place=self.place(row, at),
            actor=own.get(Meaning.ACTOR, self._first(told, Meaning.ACTOR)),
            role=own.get(Meaning.ROLE, self._first(told, Meaning.ROLE)),
        )  # fmt: skip

    def _of(self, *means: Meaning) -> list[tuple[int, Field]]:
        return [(at, each) for at, each in self._fields if each.means in means]

    def _first(self, told: dict[int, Value], means: Meaning) -> Value:
        return next(
            (told[at] for at, each in self._by_meaning[means] if not each.of or means in _SINGLE), MISSING
        )

    def _case(self, row: Row, told: dict[int, Value]) -> Value:
        case = self._first(told, Meaning.CASE)
        if (
            self._habits
            and case.known
            and not case.text.isalnum()
            and len(cells.people(case.given or "")) > 1
        ):
            at = self._by_meaning[Meaning.CASE][0][0]
            self._remarks.note(
                Sign.SEVERAL_CASES,
                self.place(row, at),
                "一行里写了几个对象，应当一个对象一行",
                "several are named in one row; each should have a row",
            )
        return case

    def _moment(self, row: Row, told: dict[int, Value], means: Meaning) -> Moment:
        for at, _ in self._by_meaning[means][:1]:
            return _joined(self._dates(row, at, told[at], self._context), told[at])
        return NEVER

    def _dates(self, row: Row, at: int, value: Value, context: Context) -> Sequence[Moment]:
        """Return the moments of one cell, and remark on what could not be read or was assumed."""
        if value.state is State.UNREADABLE:
            return (Moment(given=value.given, state=State.UNREADABLE),)
        if not value.known:
            return ()
        text = value.text if value.ditto or value.given is None else value.given
        found = moments(text, context)
        for when in found:
            self._told_of(row, at, when)
        return found

    def _told_of(self, row: Row, at: int, when: Moment) -> None:
        shown = (when.given or "")[:40]
        if when.why is not None:
            self._remarks.note(
                Sign.UNREADABLE_DATE,
                self.place(row, at),
                f"日期“{shown}”：{when.why.zh}",
                f"date '{shown}': {when.why.en}",
            )
        elif {"year", "century", "order"} & set(when.assumed):
            self._remarks.note(
                Sign.ASSUMED_DATE,
                self.place(row, at),
                f"“{shown}”没有写全，读作{when.first}",
                f"'{shown}' is not written in full; read as {when.first}",
            )
        if when.beside:
            self._remarks.note(
                Sign.WORDS_BESIDE_DATE,
                self.place(row, at),
                f"日期旁边还有“{when.beside[:40]}”",
                f"beside the date stands '{when.beside[:40]}'",
            )


_FACTS: Final = (Meaning.FACT, Meaning.PAPER)
_SINGLE: Final = (Meaning.CASE, Meaning.ACTIVITY, Meaning.SEQUENCE)
_NO_NUMBERS: Final = frozenset(("NaN", "nan", "inf", "-inf", "Infinity", "-Infinity"))


def _joined(found: Sequence[Moment], value: Value) -> Moment:
    """Return the moments of one cell as one; several are a span from the first to the last of them, as told."""
    if not found:
        return Moment(given=value.given, state=value.state) if value.state is not State.MISSING else NEVER
    if len(found) == 1:
        return found[0]
    days = [day for when in found for day in (when.first, when.last) if day is not None]
    first, last = min(days), max(days)
    return evolve(
        found[0],
        given=value.given,
        first=first,
        last=last,
        time=None,
        precision=Precision.SPAN if first < last else Precision.DAY,
    )
