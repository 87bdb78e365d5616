"""Ledgers as township offices keep them, made by chance from a seed: cases that went as they should, written in every way.

A case is rehearsed against the judge, so that it is right by the same rules that audits apply; then it is written down as a
row, with a column for each day, count, paper and person. Several people go the same way on the same days, as batches do.
"""

import random  # noqa: TID251 - from a seed
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import openpyxl
from attrs import define, evolve, field

from pdca.facts import COUNT_TITLES
from pdca.procedure import Fact, Part, Procedure, Step
from pdca.record import Claim, Kind
from pdca.rehearsal import NOTHING, Rehearsal, Wanted, way

SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国志文"
KEPT = ("tally", "survey", "count", "yes_no", "choice", "date", "people", "person", "duration")
"""The types of facts that such tables hold in cells."""
NUMERALS = "〇一二三四五六七八九"
Row = dict[str, Any]


@define
class Column:
    """One column: the key of its value in a case, and its heading in one or two rows."""

    key: str
    top: str
    own: str = ""


@define
class Sheet:
    """One ledger: its *title*, the procedure, its columns, and its rows: values by the keys of the columns."""

    title: str
    procedure: Procedure
    columns: list[Column] = field(factory=list)
    rows: list[Row] = field(factory=list)
    first: int = 5
    """The row of the first case."""

    def column(self, key: str) -> int:
        """Return the number of the column of *key*, from 1."""
        return next(number for number, one in enumerate(self.columns, 1) if one.key == key)


@define(kw_only=True)
class Plan:
    """How the cases of a ledger are to go: procedure and edition, days that acts wait, facts, and who names the cases."""

    title: str
    procedure: str
    edition: str
    subject: str
    waits: Mapping[str, int] = field(factory=dict)
    facts: Mapping[str, Mapping[str, Any]] = field(factory=dict)
    actors: Sequence[str] = ()
    """Steps whose rows say who acted."""
    bases: Mapping[str, str] = field(factory=dict)
    """What rows name as the article that a step rests on."""


def rehearsed(kit: Any, plan: Plan, day: date) -> Sequence[Claim]:
    """Return a whole case begun on *day* in which nothing is late and nothing is missing."""
    run: Rehearsal = kit.begin(plan.procedure, plan.edition, day, case="R")({
        label: Wanted(facts=facts) for label, facts in plan.facts.items()
    })  # fmt: skip
    barred: set[str] = set()
    while not run.history.closed:
        label = next(iter(way(run.bench.procedure, run.history.state, "completed", barred)), "")
        assert label, (plan.title, run.history.state, [one.actual.zh for one in run.refused.refusals])
        wanted = run.wishes.get(label, NOTHING)
        ahead = plan.waits.get(label, plan.waits.get(label.partition(".")[0], 0))
        if ahead:
            wanted = evolve(wanted, day=run.history.entered + timedelta(days=ahead))
        verdict = run.perform(label, None, wanted)
        if not verdict.allowed:
            run.refused = verdict
            barred.add(label)
    return [claim for claim, _ in run.made]


def cells(plan: Plan, procedure: Procedure, claims: Sequence[Claim]) -> Iterator[tuple[Column, Any]]:
    """Yield the columns and values of a case, in the order in which it went."""
    for claim in claims:
        if claim.kind not in (Kind.OUTCOME, Kind.PART):
            continue
        step = procedure.by_id[claim.step]
        work = step.part(claim.part) or step
        outcome = step.outcome(claim.outcome)
        yield Column(f"{work.id}.day", work.title, "日期"), date.fromisoformat(claim.occurred)
        for fact in (*work.asks, *(outcome.asks if outcome else ())):
            if fact.id in claim.facts and fact.type in KEPT:
                yield from fact_cells(procedure, work, fact, claim.facts[fact.id])
        for paper in claim.papers:
            yield Column(f"{work.id}.paper.{paper.name}", work.title, paper.name), "有"
        if work.id in plan.bases:
            yield Column(f"{work.id}.basis", work.title, "依据"), plan.bases[work.id]
        if work.id in plan.actors:
            yield Column(f"{work.id}.actor", work.title, "经办人"), claim.by[0].person


def fact_cells(procedure: Procedure, work: Step | Part, fact: Fact, value: Any) -> Iterator[tuple[Column, Any]]:
    """Yield the columns of one fact: one for each count of a tally, one for anything else."""
    key = f"{work.id}.{fact.id}"
    if fact.type in ("tally", "survey"):
        several = sum(one.type == fact.type for one in work.asks) > 1
        for name, count in value.items():
            yield Column(f"{key}.{name}", work.title, f"{fact.title if several else ''}{COUNT_TITLES[name]}"), count
        return
    yield Column(key, work.title, fact.title), _TOLD.get(fact.type, lambda *_: value)(procedure, fact, value)


_TOLD: Mapping[str, Callable[[Procedure, Fact, Any], Any]] = {
    "yes_no": lambda _, __, value: "是" if value == "yes" else "否",
    "choice": lambda procedure, fact, value: procedure.choices[fact.of][value],
    "date": lambda _, __, value: date.fromisoformat(value),
    "people": lambda _, __, value: [one["id"] if isinstance(one, Mapping) else one for one in value],
    "person": lambda _, __, value: value["id"] if isinstance(value, Mapping) else value,
    "duration": lambda _, __, value: f"{value.get('months', 0)}个月",
}  # fmt: skip


@define
class Maker:
    """Makes ledgers with the chance of one seed."""

    kit: Any
    chance: random.Random
    names: set[str] = field(factory=set)

    def name(self) -> str:
        """Return a name that nobody had."""
        while True:
            given = "".join(self.chance.sample(GIVEN, self.chance.choice((1, 2, 2))))
            made = self.chance.choice(SURNAMES) + given
            if made not in self.names:
                self.names.add(made)
                return made

    def ledger(self, plan: Plan, days: Sequence[date], each: int) -> Sheet:
        """Return a ledger of cases begun on *days*, as many on *each* of them."""
        made = Sheet(plan.title, self.kit.library.procedure(plan.procedure, edition=plan.edition))
        made.columns = [Column("number", "序号"), Column("case", made.procedure.about.title)]
        for day in days:
            claims = rehearsed(self.kit, plan, day)
            for _ in range(each):
                made.rows.append(self._row(plan, made, claims))
        return made

    def _row(self, plan: Plan, sheet: Sheet, claims: Sequence[Claim]) -> Row:
        number = len(sheet.rows) + 1
        row: Row = {"number": number, "case": self.name() if plan.subject == "姓名" else f"{plan.subject}{number:03d}"}
        people: dict[str, str] = {}
        for column, value in cells(plan, sheet.procedure, claims):
            known = row.get(column.key)
            told = self._named(value, people)
            row[column.key] = told if known is None else [*(known if isinstance(known, list) else [known]), told]
            if column.key not in {one.key for one in sheet.columns}:
                sheet.columns.append(column)
        return row

    def _named(self, value: Any, people: dict[str, str]) -> Any:
        """Return *value* with a name for every id of a person."""
        if isinstance(value, list):
            return [self._named(one, people) for one in value]
        if isinstance(value, str) and value.startswith("p-"):
            return people.setdefault(value, self.name())
        return value

    # -- writing

    def written(self, value: Any) -> Any:
        """Return *value* as somebody may write it into a cell."""
        if isinstance(value, list) and value and isinstance(value[0], date):
            return "、".join(f"{one.year}.{one.month}.{one.day}" for one in value)
        if isinstance(value, list):
            return "、".join(value)
        if isinstance(value, date):
            return self.chance.choice(_DAYS)(value)
        if isinstance(value, str) and len(value) in (2, 3) and value in self.names and self.chance.random() < 0.3:
            return f"{value[0]}  {value[1:]}"
        if isinstance(value, int) and self.chance.random() < 0.2:
            return self.chance.choice((f"{value}人", "".join(chr(ord(one) + 0xFEE0) for one in str(value))))
        return value


def _chinese(day: date) -> str:
    def numeral(number: int) -> str:
        tens, ones = divmod(number, 10)
        return f"{'' if tens < 2 else NUMERALS[tens]}{'十' if tens else ''}{NUMERALS[ones] if ones else ''}"

    return f"{''.join(NUMERALS[int(one)] for one in str(day.year))}年{numeral(day.month)}月{numeral(day.day)}日"


_DAYS: Sequence[Callable[[date], Any]] = (
    lambda day: f"{day.year}.{day.month}.{day.day}", lambda day: f"{day.year}-{day.month}-{day.day}", date.isoformat,
    lambda day: f"{day.year}/{day.month}/{day.day}", lambda day: f"{day.year}年{day.month}月{day.day}日", lambda day: day.strftime("%Y%m%d"),
    lambda day: day, lambda day: (day - date(1899, 12, 30)).days, _chinese,
    lambda day: "".join(chr(ord(one) + 0xFEE0) if one.isdigit() else "\uff0e" for one in f"{day.year}.{day.month}.{day.day}"),
    lambda day: f" {day.year}. {day.month}. {day.day} ",
)  # fmt: skip
"""All the ways in which days are written."""


def save(maker: Maker, sheets: Sequence[Sheet], path: Any) -> None:
    """Write *sheets* as one workbook: captions, merged headings in two rows, ditto marks, a total below."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for sheet in sheets:
        page = book.create_sheet(sheet.title)
        page.append([f"示例镇{sheet.title}台账"])
        page.append(["填报单位：示例镇党建办", None, None, "填报日期：2026年12月1日"])
        page.append([one.top for one in sheet.columns])
        page.append([one.own or None for one in sheet.columns])
        _merge(page, sheet.columns)
        for above, row in zip([{}, *sheet.rows], sheet.rows, strict=False):
            page.append([row["number"], *(_cell(maker, row.get(one.key), above.get(one.key)) for one in sheet.columns[1:])])
        page.append(["合计", len(sheet.rows)])
    book.save(path)


def _cell(maker: Maker, value: Any, above: Any) -> Any:
    """Return what stands in a cell; a day that the row above has too may be a ditto mark."""
    if isinstance(value, date) and value == above and maker.chance.random() < 0.2:
        return maker.chance.choice(("同上", "〃"))
    return maker.written(value)


def _merge(page: Any, columns: Sequence[Column]) -> None:
    """Merge the headings over the columns of one step, and those that stand alone over both rows."""
    start = 0
    while start < len(columns):
        end = start
        while end + 1 < len(columns) and columns[end + 1].top == columns[start].top and columns[start].own:
            end += 1
        rows = (3, 3) if columns[start].own else (3, 4)
        if end > start or not columns[start].own:
            for column in range(start + 1, end + 1):
                page.cell(3, column + 1).value = None
            page.merge_cells(start_row=rows[0], end_row=rows[1], start_column=start + 1, end_column=end + 1)
        start = end + 1
