"""Recomputing a report: what it was made with, and where it differs from what the source gives today.

A report is data that somebody hands over, so everything in it is doubted: sizes are bounded, XML with declarations of
its own is refused, and nothing in it is run.
"""

import json
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from itertools import islice
from typing import Any, Final
from xml.etree.ElementTree import Element, ParseError, fromstring

from attrs import frozen

from pdca.audit.result import Parameters
from pdca.errors import PdcaError
from pdca.phrase import Language, Phrase
from pdca.reports import markup
from pdca.reports.shape import FORMAT, NAME, Shape, asked
from pdca.reports.wording import fit

MOST: Final = 20
"""Differences that are told; the rest are counted by whoever needs them."""
LONGEST: Final = 120
"""Characters that are told of a value."""
MOST_BYTES: Final = 1 << 28
"""Largest report, and largest member of a workbook, in bytes."""
_SHEETS: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_UNREADABLE: Final = (
    ValueError, KeyError, TypeError, AttributeError, RecursionError, EOFError, NotImplementedError, RuntimeError, ParseError,
    zipfile.BadZipFile, zlib.error, struct.error,
)  # fmt: skip
"""What the libraries raise for a report whose bytes somebody touched."""
_COMMENTS: Final = "{http://purl.org/dc/elements/1.1/}description"


class ReportError(PdcaError):
    """What was given is no report of ours, or one of another form."""

    code = "report"


@frozen(kw_only=True)
class Given:
    """A report that was handed over: its *bytes*, the *ending* that says how to write it again, and what it was made with.

    *shape* is the data in it, where it has them (a workbook has cells instead).
    """

    bytes: bytes
    ending: str
    language: Language
    parameters: Parameters
    shape: Mapping[str, Any] | None


@frozen(kw_only=True)
class Difference:
    """One place where report and recomputation differ, with what each says."""

    place: str
    said: str
    found: str


def given(data: bytes) -> Given:
    """Return the report in *data*. Raises `ReportError`."""
    try:
        return _given(data)
    except _UNREADABLE as error:
        raise ReportError(
            Phrase(
                "这不是 pdca audit 写出的报告（JSON、HTML 或者 xlsx）",
                "this is no report that pdca audit wrote (JSON, HTML or xlsx)",
            )
        ) from error


def _given(data: bytes) -> Given:
    if len(data) > MOST_BYTES:
        raise ValueError("too large")
    if data.startswith(b"PK"):
        kept, ending, shape = json.loads(_made_with(data)), ".xlsx", None
    elif data.lstrip()[:1] == b"{":
        kept = shape = json.loads(data)
        ending = ".json"
    else:
        kept = shape = markup.read(data)
        ending = ".html"
    _expect(kept["report"], kept.get("checker", ""))
    language: Language = "en" if kept["language"] == "en" else "zh"
    return Given(bytes=data, ending=ending, language=language, parameters=asked(kept), shape=shape)


def _expect(form: str, checker: str) -> None:
    """Raise `ReportError` for a report of another form, ValueError for what is none of ours."""
    name, _, number = form.partition("/")
    if name != NAME or not number.isdecimal():
        raise ValueError("another form")
    if form != FORMAT:
        told, by = form[:40], str(checker)[:40]
        raise ReportError(
            Phrase(
                f"这份报告是另一个版本写的（{told}，{by or '没有写明程序'}），这里只能复核 {FORMAT}：请用写它的版本复核，或者重新核对一次",
                f"another version wrote this report ({told}, {by or 'it does not say which'}), and only {FORMAT} is recomputed here: use the version that wrote it, or audit again",
            )
        )


def differences(report: Given, recomputed: bytes, shape: Shape) -> tuple[Difference, ...]:
    """Return where *report* differs from the *recomputed* bytes, which were made from *shape*; nothing where they are equal."""
    if report.bytes == recomputed:
        return ()
    pairs = (
        _in_cells(report.bytes, recomputed)
        if report.shape is None
        else _in_data(report.shape, json.loads(json.dumps(shape)), "")
    )
    try:
        found = tuple(islice(pairs, MOST))
    except _UNREADABLE:  # a workbook that was touched where it is packed
        found = ()
    return found or (_in_bytes(report, recomputed),)


def _in_data(said: Any, found: Any, path: str) -> Iterator[Difference]:
    if isinstance(said, Mapping) and isinstance(found, Mapping):
        for key in dict.fromkeys((*said, *found)):
            yield from _in_data(said.get(key), found.get(key), f"{path}.{key}" if path else str(key))
    elif isinstance(said, list) and isinstance(found, list):
        for number in range(max(len(said), len(found))):
            mine = said[number] if number < len(said) else None
            other = found[number] if number < len(found) else None
            yield from _in_data(mine, other, f"{path}[{number}]")
    elif said != found or type(said) is not type(found):
        yield _difference(path, said, found)


def _difference(place: str, said: Any, found: Any) -> Difference:
    """Return the difference of two values, long ones from a little before where they part."""
    mine, other = _text(said), _text(found)
    begin = max(_parting(mine, other) - 20, 0) if max(len(mine), len(other)) > LONGEST else 0
    return Difference(place=place, said=_short(mine, begin), found=_short(other, begin))


def _text(value: Any) -> str:
    return fit("—" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def _short(text: str, begin: int) -> str:
    return f"{'…' if begin else ''}{text[begin : begin + LONGEST]}{'…' if begin + LONGEST < len(text) else ''}"


def _in_bytes(report: Given, found: bytes) -> Difference:
    """Return the first place where the bytes differ, a line or in a workbook a byte: the data are the same, and yet the file was touched."""
    said = report.bytes
    at = _parting(said, found)
    if report.shape is None:
        place, mine, other = Phrase(f"第{at + 1}个字节", f"byte {at + 1}"), said[at : at + 16].hex(" "), found[at : at + 16].hex(" ")
    else:
        line = said.count(b"\n", 0, at) + 1
        begin = max(at - 20, said.rfind(b"\n", 0, at) + 1)
        place, mine, other = Phrase(f"第{line}行", f"line {line}"), _told(said, begin), _told(found, begin)
    return Difference(place=place(report.language), said=mine, found=other)


def _parting(said: Sequence[Any], found: Sequence[Any]) -> int:
    """Return where *said* begins to differ from *found*."""
    return next((at for at, (a, b) in enumerate(zip(said, found, strict=False)) if a != b), min(len(said), len(found)))


def _told(data: bytes, begin: int) -> str:
    """Return what stands in *data* from *begin* to the end of the line; where that is nothing to be seen, its bytes."""
    line = data[begin : begin + 100].split(b"\n")[0]
    text = fit(line.decode("utf-8", "replace"))
    return text if text.strip() else data[begin : begin + 16].hex(" ")


# -- workbooks


def _made_with(data: bytes) -> str:
    with zipfile.ZipFile(BytesIO(data)) as book:
        found = _tree(book, "docProps/core.xml").find(_COMMENTS)
    if found is None or not found.text:
        raise ValueError("no parameters")
    return found.text


def _tree(book: zipfile.ZipFile, name: str) -> Element:
    if book.getinfo(name).file_size > MOST_BYTES:
        raise ValueError("too large")
    data = book.read(name)
    if b"<!" in data[:1024] or b"<!ENTITY" in data:
        raise ValueError("a declaration of its own")
    return fromstring(data)  # noqa: S314 - no declarations, so nothing expands; sizes are bounded


def _in_cells(said: bytes, found: bytes) -> Iterator[Difference]:
    with zipfile.ZipFile(BytesIO(said)) as one, zipfile.ZipFile(BytesIO(found)) as two:
        mine, other = _cells(one), _cells(two)
        yield from (
            _difference(cell, mine.get(cell), other.get(cell))
            for cell in dict.fromkeys((*mine, *other)) if mine.get(cell) != other.get(cell)
        )  # fmt: skip
        names = {info.filename: info.CRC for info in one.infolist()}
        others = {info.filename: info.CRC for info in two.infolist()}
        yield from (
            Difference(place=name, said=str(names.get(name)), found=str(others.get(name)))
            for name in dict.fromkeys((*names, *others)) if names.get(name) != others.get(name)
        )  # fmt: skip


def _cells(book: zipfile.ZipFile) -> dict[str, str]:
    """Return what stands in each cell, by sheet number and place."""
    names = book.namelist()
    shared: list[str] = []
    if "xl/sharedStrings.xml" in names:
        shared = [
            "".join(text.itertext()) for text in _tree(book, "xl/sharedStrings.xml").iter(f"{{{_SHEETS}}}si")
        ]
    cells: dict[str, str] = {}
    for name in sorted(one for one in names if one.startswith("xl/worksheets/sheet")):
        sheet = name.removeprefix("xl/worksheets/").removesuffix(".xml")
        for cell in _tree(book, name).iter(f"{{{_SHEETS}}}c"):
            text = "".join(cell.itertext())
            if cell.get("t") == "s" and text.isdecimal() and int(text) < len(shared):
                text = shared[int(text)]
            cells[f"{sheet}!{cell.get('r')}"] = text
    return cells
