"""The findings as a workbook for WPS and Excel; the only importer of xlsxwriter.

Every cell is written as text or as a number of ours, so that nothing from a log becomes a formula or a link. The same
report gives the same bytes. What it was made with stands in the document's properties, so that it can be recomputed.
"""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, Final
from unicodedata import east_asian_width

from pdca.audit.phases import PHASES
from pdca.breaks import broken, columns
from pdca.errors import UnavailableError
from pdca.phrase import Language, Phrase
from pdca.procedure import Phase
from pdca.reports import signs
from pdca.reports.shape import FORMAT, Shape
from pdca.reports.tables import Section
from pdca.reports.wording import WORDS, fit

LINE, MOST_LINES = 15, 20
"""The height of one line in points, and the most lines that a row shows at once."""
LONGEST_CELL: Final = 32_000
"""Characters that a cell can hold are 32,767; fewer are used."""
_NOT_IN_NAMES: Final = re.compile(r"[\[\]:*?/\\']")
"""What the name of a sheet cannot hold."""
_MADE: Final = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""The day that every workbook says it was made, since the clock is no part of a report."""
_WIDEST: Final = 40
"""Columns of a terminal after which a cell takes another line."""
_LINE: Final = 15
"""Points that a line of a cell takes; a row can be no higher than 409."""
_MOST_LINES: Final = 27
_A4: Final = 9
"""The number of the paper in workbooks."""
_COLOURS: Final = {"critical": "#E6B8C8", "major": "#F4C7C3", "minor": "#FCE8B2", "observation": "#DCE6F0"}
_TONES: Final = {"broken": "#E6B8C8", "found": "#F4C7C3", "incomplete": "#F4C7C3", "unsure": "#FCE8B2", "fine": "#CFE8D5"}

Column = tuple[str, str, int]
FINDINGS: Final[tuple[Column, ...]] = (
    ("id", "id", 18), ("severity", "severity_title", 12), ("certainty", "certain", 10), ("allowed", "allowed", 16), ("check", "check_title", 12), ("kind", "kind_title", 10),
    ("case", "case", 22), ("procedure", "procedure", 24), ("edition", "edition", 8), ("act", "act_title", 26), ("day", "occurred", 11), ("by", "by", 20),
    ("record", "seq", 8), ("place", "place", 16), ("rule", "rule", 20), ("actual", "actual", 40), ("required", "required", 40), ("remedy", "remedy", 32),
    ("articles", "articles", 40), ("missing", "missing", 16), ("why", "why", 30),
)  # fmt: skip
"""The columns of the findings: word, key and width."""
LEADS: Final[tuple[Column, ...]] = (
    ("sign", "sign_title", 20), ("sentence", "sentence", 60), ("innocent", "innocent", 50), ("statistic", "statistic", 26), ("base", "base", 36),
    ("n", "n", 10), ("adjusted", "adjusted", 16), ("method", "method_title", 18), ("entries", "entries", 30), ("persons", "persons", 20),
)  # fmt: skip
"""The columns of the leads: word, key and width."""


def workbook(shape: Shape) -> bytes:
    """Return the workbook of the report *shape*. Raises `UnavailableError` where the library is not installed."""
    stream = BytesIO()
    with _opened(stream) as book:
        book.set_properties({"created": _MADE, "title": FORMAT, "comments": made_with(shape)})
        _Sheets(book, shape).write()
    return stream.getvalue()


def tables(title: str, sections: Sequence[Section]) -> bytes:
    """Return a workbook with a sheet for each of *sections*; the same tables give the same bytes. Raises `UnavailableError`."""
    stream = BytesIO()
    with _opened(stream) as book:
        book.set_properties({"created": _MADE, "title": title})
        wrapped = book.add_format(
            {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#C8CED6"}
        )
        bold = book.add_format({"bold": True, "bg_color": "#EDF0F4", "border": 1, "border_color": "#C8CED6"})
        for number, one in enumerate(sections, start=1):
            sheet = book.add_worksheet(f"{number} {_NOT_IN_NAMES.sub('', one.title)}"[:31])
            sheet.freeze_panes(1, 0)
            _laid_out(sheet, one)
            for row, cells in enumerate((one.headings, *one.rows)):
                for column, cell in enumerate(cells):
                    sheet.write_string(row, column, fit(cell)[:LONGEST_CELL], wrapped if row else bold)
    return stream.getvalue()


def _laid_out(sheet: Any, one: Section) -> None:
    """Make the columns of *sheet* as wide as their texts, a Chinese sign counting for two, its rows high enough, and its pages fit for print."""
    rows = (one.headings, *one.rows)
    widths = [min(max(sum(map(columns, line)) for cell in cells for line in cell.split("\n")), _WIDEST) + 2 for cells in zip(*rows, strict=True)]
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    for number, cells in enumerate(rows):
        lines = max((len(broken(cell, width - 2)) for cell, width in zip(cells, widths, strict=True)), default=1)
        sheet.set_row(number, _LINE * min(lines, _MOST_LINES))
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _opened(stream: BytesIO) -> Any:
    """Return a new workbook that turns no text into a formula, a link or a number. Raises `UnavailableError`."""
    try:
        import xlsxwriter  # noqa: PLC0415 - only who wants a workbook needs the library
    except ImportError as error:
        raise UnavailableError(
            Phrase(
                "没有安装写表格的库：pip install pdca[report]",
                "the library for workbooks is not installed: pip install pdca[report]",
            ),
            extra="report",
        ) from error
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    return xlsxwriter.Workbook(stream, options)


def made_with(shape: Mapping[str, Any]) -> str:
    """Return what a report was made with, as one line of JSON."""
    kept = {key: shape[key] for key in ("report", "language", "parameters", "source", "checker")}
    return json.dumps(kept, ensure_ascii=True, separators=(",", ":"))


class _Sheets:
    """The sheets of one workbook."""

    def __init__(self, book: Any, shape: Shape) -> None:
        self.book, self.shape = book, shape
        self.language: Language = "en" if shape["language"] == "en" else "zh"
        wrapped = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#C8CED6"}
        self.plain = book.add_format(wrapped)
        self.head = book.add_format({**wrapped, "bold": True, "bg_color": "#EDF0F4"})
        self.grave = {
            name: book.add_format({**wrapped, "bg_color": colour}) for name, colour in _COLOURS.items()
        }
        self.left = book.add_format({**wrapped, "align": "left"})
        self.widths: dict[Any, Sequence[int]] = {}
        self.lines: dict[tuple[Any, int], int] = {}
        self.tones = {name: book.add_format({**wrapped, "bold": True, "bg_color": colour}) for name, colour in _TONES.items()}

    def say(self, word: str) -> str:
        return WORDS[word](self.language)

    def write(self) -> None:
        self._about()
        self._findings()
        self._cases()
        self._deadlines()
        self._figures()
        if self.shape["leads"] is not None:
            self._leads(self.shape["leads"])
        for (sheet, row), lines in self.lines.items():  # not every program makes rows higher for what they hold
            sheet.set_row(row, LINE * min(lines, MOST_LINES))

    def _sheet(self, name: str, heads: Sequence[tuple[str, int]]) -> Any:
        sheet = self.book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.repeat_rows(0)
        sheet.fit_to_pages(1, 0)
        self.widths[sheet] = [width for _, width in heads]
        for column, (title, width) in enumerate(heads):
            sheet.set_column(column, column, width)
            self._put(sheet, 0, column, title, self.head)
        return sheet

    def _put(self, sheet: Any, row: int, column: int, value: object, style: Any = None) -> None:
        if isinstance(value, int) and not isinstance(value, bool):
            sheet.write_number(row, column, value, style or self.plain)
        else:
            said = fit(value)[:LONGEST_CELL]
            sheet.write_string(row, column, said, style or self.plain)
            widths = self.widths[sheet]
            lines = 1 + sum(2 if east_asian_width(one) in "WFA" else 1 for one in said) // (widths[column] - 1 if column < len(widths) else 8)
            self.lines[sheet, row] = max(lines, self.lines.get((sheet, row), 1))

    def _about(self) -> None:
        shape, source = self.shape, self.shape["source"]
        sheet = self._sheet(self.say("header"), [(self.say("title"), 22), ("", 90)])
        lines: list[tuple[str, object]] = [(self.say("conclusion"), shape["conclusion"]["said"])]
        if not shape["complete"]:
            lines += [(f"!! {self.say('partial')}", "；".join(shape["limits"]))]
        lines += [
            (self.say("log"), source["log"]),
            (self.say("digest"), source["digest"]),
            (self.say("records"), shape["summary"]["checked"]),
        ]
        lines += [(self.say("as_of"), shape["day"]), (self.say("checker"), shape["checker"])]
        lines += [(self.say("texts"), one["digest"]) for one in shape["texts"]]
        lines += [(one["title"], one["findings"]) for one in shape["summary"]["checks"]]
        lines += [
            (self.say("unsure"), shape["summary"]["uncertain"]),
            (self.say("allowed"), shape["summary"]["allowed"]),
        ]
        if shape["beyond"]:
            lines += [(self.say("beyond"), "；".join(shape["beyond"]))]
        if shape["leads"] is not None:
            lines += [(shape["leads"]["title"], shape["leads"]["caution"])]
        lines += [(self.say("verify"), shape["advice"])]
        for row, (name, said) in enumerate(lines, start=1):
            self._put(sheet, row, 0, name, self.head)
            self._put(sheet, row, 1, said, self.tones[shape["conclusion"]["tone"]] if row == 1 else self.left)

    def _findings(self) -> None:
        sheet = self._sheet(self.say("findings"), [(self.say(word), width) for word, _, width in FINDINGS])
        for row, one in enumerate(self.shape["findings"], start=1):
            for column, (_, key, _) in enumerate(FINDINGS):
                style = self.grave[one["severity"]] if key == "severity_title" else None
                self._put(sheet, row, column, self._cell(one, key), style)
        sheet.autofilter(0, 0, max(len(self.shape["findings"]), 1), len(FINDINGS) - 1)

    def _cell(self, one: Mapping[str, Any], key: str) -> object:
        if key == "certain":
            return self.say("certain" if one["certain"] else "unsure")
        if key == "allowed":
            said = one["allowed"]
            return f"{said['reason']}（{said['authority']}，{said['until']}）" if said else ""
        if key == "articles":
            return "；".join(each["text"] for each in one["articles"])
        if key == "missing":
            return "、".join(dict.fromkeys(one["missing_titles"]))
        return "" if one[key] is None else one[key]

    def _cases(self) -> None:
        phases = [PHASES[phase](self.language) for phase in Phase]
        heads = [
            (self.say(key), width)
            for key, width in (("case", 24), ("procedure", 28), ("edition", 8), ("state", 16), ("records", 8))
        ]
        ahead = [(self.say(key), width) for key, width in (("next", 28), ("last", 12), ("finish", 14))]
        sheet = self._sheet(self.say("cases"), [*heads, *((one, 12) for one in phases), *ahead])
        for row, one in enumerate(self.shape["cases"], start=1):
            coming = one["ahead"] or {"next": "", "latest": "", "finish": ""}
            cells = [
                one["case"],
                one["title"],
                one["edition"],
                one["state"],
                one["records"],
                *(each["records"] for each in one["phases"]),
            ]
            for column, said in enumerate([*cells, coming["next"], coming["latest"], coming["finish"]]):
                self._put(sheet, row, column, said)

    def _deadlines(self) -> None:
        keys = (
            ("case", 24),
            ("act", 30),
            ("rule", 26),
            ("since", 12),
            ("done", 12),
            ("last", 12),
            ("slack", 10),
            ("articles", 50),
        )
        sheet = self._sheet(self.say("deadlines"), [(self.say(key), width) for key, width in keys])
        row = 0
        for case in self.shape["cases"]:
            for one in case["deadlines"]:
                row += 1
                cited = "；".join(each["text"] for each in one["articles"])
                late = self.grave["major"] if one["slack"] < 0 else None
                for column, said in enumerate(
                    [
                        case["case"],
                        one["title"],
                        one["rule_title"],
                        one["since"],
                        one["day"],
                        one["last"],
                        one["slack"],
                        cited,
                    ]
                ):
                    self._put(sheet, row, column, said, late if column == 6 else None)

    def _figures(self) -> None:
        words = (
            ("procedure", 28),
            ("edition", 8),
            ("act", 28),
            ("stays", 8),
            ("shortest", 8),
            ("middle", 8),
            ("longest", 8),
            ("findings", 10),
        )
        sheet = self._sheet(self.say("figures"), [(self.say(key), width) for key, width in words])
        keys = ("procedure", "edition", "title", "stays", "shortest", "middle", "longest", "findings")
        for row, one in enumerate(self.shape["figures"], start=1):
            for column, key in enumerate(keys):
                self._put(sheet, row, column, one[key])

    def _leads(self, found: Mapping[str, Any]) -> None:
        """Write the leads, apart from the findings and without their colours; what was looked at stands below."""
        sheet = self._sheet(signs.SHEET(self.language), [(signs.WORDS[word](self.language), width) for word, _, width in LEADS])
        rows = [[self._told(one, key) for _, key, _ in LEADS] for one in found["leads"]]
        looked = [
            [one["title"], one["result"], "", "", "", f"{one['n']} / {one['minimum']}"] for one in found["looked"]
        ]
        for row, cells in enumerate([*rows, [], [found["caution"]], *looked], start=1):
            for column, said in enumerate(cells):
                self._put(sheet, row, column, said)

    def _told(self, one: Mapping[str, Any], key: str) -> object:
        said = one[key]
        return "、".join(said) if isinstance(said, list) else f"{one['measure']} {said}" if key == "statistic" else said
