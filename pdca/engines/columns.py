"""Which columns of a file a bulk reading needs, what is wrong with them, and the error that names column and row."""

from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from attrs import evolve, frozen

from pdca.logs import Kind, Log, LogError, Mapping, Meaning, Place, Shape, cells, source
from pdca.logs.delimited import delimiter_of
from pdca.logs.source import Source
from pdca.logs.texts import encoding_of, lines
from pdca.logs.vocabulary import vocabulary
from pdca.phrase import Phrase

LONGEST: Final = 500
"""Longest name of a case or an activity, in characters."""
BULK: Final = (Kind.PARQUET, Kind.CSV, Kind.NDJSON)
_PLAIN: Final = Phrase("或者改用 --engine plain", "or use --engine plain")


@frozen(kw_only=True)
class Columns:
    """The file at *path* of *kind*, and the headings of its columns; without *sequence* events are not numbered.

    *header* is the row of the headings (0: there is none), *delimiter* that of a CSV file, *names* all headings in their order.
    """

    path: Path
    kind: Kind
    gzipped: bool
    case: str
    activity: str
    when: str
    sequence: str
    header: int
    delimiter: str
    names: Sequence[str]

    def place(self, heading: str = "", row: int = 0) -> Place:
        """Return the place of a cell, *row* counted from 1 without the headings."""
        column = self.names.index(heading) + 1 if heading in self.names else 0
        at = row + self.header if row else 0
        return Place(file=self.path.name, row=at, column=column, heading=heading)

    def wrong(self, fault: "Fault", row: int = 0) -> LogError:
        """Return the error for *fault*, in *row*."""
        heading = {"case": self.case, "activity": self.activity, "sequence": self.sequence}.get(
            fault.column, self.when
        )
        return LogError(fault.what, place=self.place(heading, row), kind=fault.kind, remedy=fault.remedy)


@frozen
class Fault:
    """Something that a bulk reading does not take: in which *column*, what it is, and what to do."""

    kind: str
    column: str
    what: Phrase
    remedy: Phrase


_FILL: Final = Phrase("请补上再读", "fill it in first")
_ONE: Final = Phrase("请统一写法再读", "write all of them in one way first")
_MACHINE: Final = Phrase("请写成 2026-05-18T09:30:00+08:00 的样子", "write it like 2026-05-18T09:30:00+08:00")
FAULTS: Final[dict[str, Fault]] = {
    fault.kind: fault
    for fault in (
        Fault("no-case", "case", Phrase("没有写是哪个事项", "it does not say which case"), _FILL),
        Fault("no-activity", "activity", Phrase("没有写办了什么", "it does not say what was done"), _FILL),
        Fault("no-time", "when", Phrase("没有写时间，或者不是能读的时间", "there is no time, or none that can be read"), _MACHINE),
        Fault("long-case", "case", Phrase(f"超过{LONGEST}个字，不是事项编号", f"more than {LONGEST} characters are no case"), Phrase("请核对映射", "check the mapping")),
        Fault("long-activity", "activity", Phrase(f"超过{LONGEST}个字，不是环节名称", f"more than {LONGEST} characters are no activity"), Phrase("请核对映射", "check the mapping")),
        Fault("mixed-zones", "when", Phrase("有的时间写了时区，有的没有写，或者有的只写到日", "some times have an offset and others have none, or tell a day only"), _ONE),
        Fault("sequence", "sequence", Phrase("序号不是整数", "the number is no whole number"), Phrase("请改正，或者从映射里去掉这一列", "correct it, or take the column out of the mapping")),
        Fault("people", "case", Phrase("不是机器写的编号（有空格、全角字或者“同上”一类）", "no case that a program wrote: spaces, wide letters, or a mark like 同上"), _PLAIN),
        Fault("many-activities", "activity", Phrase("不同的环节名称太多，不是环节", "too many different names to be activities"), Phrase("请核对映射", "check the mapping")),
    )
}  # fmt: skip
"""Every fault by its kind, in the order in which they are looked for."""


def columns(log: Log) -> Columns:
    """Return the columns of *log*. Raises `LogError` where it cannot be read in bulk: what to do stands in the message."""
    place = Place(file=log.name)
    mapping, found = log.mapping, log.source
    if found is None or mapping is None or found.kind not in BULK or mapping.shape is Shape.WIDE:
        what = Phrase("这类文件不能成批读", "a file of this kind is not read in bulk")
        remedy = Phrase(
            "请改用 --engine plain，或者导出成 Parquet", "use --engine plain, or export it as Parquet"
        )
        raise LogError(what, place=place, kind="bulk", remedy=remedy)
    layout = log.layouts[0]
    names = tuple(layout.heads.names)
    case, activity, when = (
        _heading(mapping, names, place, one) for one in (Meaning.CASE, Meaning.ACTIVITY, Meaning.WHEN)
    )
    numbers = mapping.all(Meaning.SEQUENCE)
    return Columns(
        path=found.path, kind=found.kind, gzipped=found.gzipped, case=case, activity=activity, when=when, names=names,
        sequence=numbers[0].heading if numbers and numbers[0].heading in names else "",
        header=layout.heads.last if found.kind is Kind.CSV else 0, delimiter=mapping.delimiter or _delimiter(found),
    )  # fmt: skip


def _delimiter(found: Source) -> str:
    """Return what separates the cells of a CSV file, as `pdca.logs` finds it. Raises `LogError` where it is not UTF-8."""
    if found.kind is not Kind.CSV:
        return ","
    if encoding_of(found) not in ("utf-8", "utf-8-sig"):
        raise LogError(
            Phrase("不是 UTF-8 编码", "it is not UTF-8"), place=found.place, kind="encoding", remedy=_PLAIN
        )
    with source.opened(found) as stream:
        return delimiter_of(list(islice(lines(found, stream, "utf-8-sig"), 20)))


def _heading(mapping: Mapping, names: Sequence[str], place: Place, means: Meaning) -> str:
    fields = [one for one in mapping.all(means) if not one.of]
    if not fields:
        raise _missing(place, f"没有哪一列是{_TITLES[means].zh}", f"no column is {_TITLES[means].en}")
    if fields[0].heading not in names:
        shown = fields[0].heading[:40]
        raise _missing(evolve(place, heading=shown), f"没有“{shown}”这一列", f"there is no column '{shown}'")
    return fields[0].heading


_TITLES: Final = {
    Meaning.CASE: Phrase("事项", "the case"),
    Meaning.ACTIVITY: Phrase("环节", "the activity"),
    Meaning.WHEN: Phrase("时间", "the time"),
}


def _missing(place: Place, zh: str, en: str) -> LogError:
    remedy = Phrase("请在映射文件里写明", "say in the mapping which it is")
    return LogError(Phrase(zh, en), place=place, kind="missing-column", remedy=remedy)


def untyped(column: str, kind: str) -> Fault:
    """Return the fault that a *column* has the type *kind*, which nothing can be read from without guessing."""
    what = Phrase(f"类型{kind}不能成批读", f"the type {kind} is not read in bulk")
    return Fault("type", column, what, Phrase("请导出成文字或者时间类型", "export it as text or as times"))


def known_names(one: Columns, said: Sequence[str]) -> dict[str, str]:
    """Return what each text of the column of activities names: in tables of people, without stray spaces. Raises `LogError`."""
    if one.kind is not Kind.CSV:
        return {text: text for text in said}
    found: dict[str, str] = {}
    for text in said:
        value = cells.value(text)
        if not value.known:
            raise one.wrong(FAULTS["no-activity"])
        found[text] = value.text
    return found


def people_marks() -> tuple[str, ...]:
    """Return the words that people write into cells instead of a value."""
    words = vocabulary()
    return tuple(sorted({*words.ditto, *words.not_applicable, *words.unreadable, *words.totals}))
