"""Law files become law, and what is wrong in them is said where it stands."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from pdca.calendar import Calendar, Span, Unit
from pdca.law import Bracket, Law
from pdca.lint.law import law_mistakes
from pdca.measure import AnyOf, Switch, parse_measure
from pdca.reading.law import read_law
from pdca.reading.text import Mistakes, Reader, parse

PACK = Path(__file__).parents[2] / "procedures"

REGULATION = """\
regulation: fazhan
title: 中国共产党发展党员工作细则
gloss: Admission Rules
editions:
  - {edition: "2026", from: 2026-05-18, confidence: likely, day: likely}
  - {edition: "2014", from: 2014-05-28}
provisions:
  meeting: {title: 提交支部大会, gloss: submission, "2014": 20, "2026": 19}
"""
LIMITS = """\
- limit: fazhan.assembly
  title: 预审合格后召开支部大会
  straddle: entry
  checked_until: 2026-11-21
  values:
    - {from: 2014-05-28, to: 2026-05-17, value: none, basis: fazhan/meeting, confidence: certain}
    - {from: 2026-05-18, value: at most 1 month, basis: fazhan/meeting, confidence: certain, force: should}
- limit: fazhan.training
  title: 集中培训
  first_day: in
  values:
    - {from: 2014-05-28, value: [at least 3 days, at least 24 credit hours], basis: fazhan/meeting,
       confidence: likely, analogy: yes, note: 参照, layer: 镇}
- limit: fazhan.clock
  title: 考察的起算
  options: {rolling: every 6 months, meeting: 支部大会日}
  values:
    - {from: 2014-05-28, value: open, basis: fazhan/meeting, confidence: custom}
"""
WORDS = "choices: {payers: {wage: 工资收入者, farmer: 农民}}\n"
TABLE = """\
table: dues
title: 党费
keys: {payer: payers}
bracket: {income: yuan}
gives: {rate: rate, least: amount, pass: measure, ways: choices, way: choice}
basis: fazhan/meeting
confidence: certain
rows:
  - {from: 2008-04-01, payer: wage, up_to: 3000, rate: 1/200, least: 0.2 yuan, ways: [cash, card], way: cash}
  - {from: 2008-04-01, payer: [wage, farmer], over: 3000, below: 5000, rate: 0.01,
     pass: at least 1/2 of expected}
  - {from: 2008-04-01, payer: any, at_least: 5000, rate: 3, basis: other/x, confidence: custom}
"""
LAYER = """\
layer: 县
title: 示例县
limits:
  - limit: fazhan.assembly
    values: [{from: 2026-06-01, value: at most 20 days, basis: county/x, confidence: custom}]
  - limit: fazhan.clock
    values: [{from: 2026-06-01, value: rolling, basis: county/x, confidence: custom}]
tables:
  - table: dues
    rows: [{from: 2026-06-01, payer: farmer, at_least: 0, rate: 0, basis: county/x, confidence: custom}]
"""
CALENDAR = """\
calendar: "2026"
basis: 国务院办公厅通知
confidence: certain
off: [{from: 2026-10-01, to: 2026-10-07}]
workdays: [2026-10-10]
"""
FILES = {
    "words.yaml": WORDS,
    "law/regulations/fazhan.yaml": REGULATION,
    "law/limits/fazhan.yaml": LIMITS,
    "law/tables/dues.yaml": TABLE,
    "law/calendar/2026.yaml": CALENDAR,
    "layers/p/c/county.yaml": LAYER,
}


def read(files=None):
    """Return the law, the calendar and the mistakes of FILES, or of *files*."""
    mistakes = Mistakes()
    documents = {}
    for path, text in (FILES if files is None else files).items():
        node = parse(path, text.encode(), mistakes)
        assert node is not None
        documents[path] = node
    law, calendar = read_law(documents, Reader(mistakes))
    return law, calendar, [(str(mistake.place), mistake.code) for mistake in mistakes]


def test_sound_files_have_no_mistakes():
    """Everything the files may say is understood."""
    assert read()[2] == []


def test_editions_are_sorted_and_articles_found():
    """The order of the editions in the file does not matter."""
    law = read()[0]
    assert law.cite("fazhan/meeting", date(2020, 1, 1)).en == "Admission Rules (2014) art. 20"
    assert law.cite("fazhan/meeting", date(2027, 1, 1)).zh.endswith("（2026年版）第19条（待核）")
    assert [one.day for one in law.regulations["fazhan"].editions] == ["certain", "likely"]


def test_a_limit_is_read_with_all_it_says():
    """Dates, measure, force and place of a value arrive as written."""
    limit = read()[0].limits["fazhan.assembly"]
    first, second, *_ = limit.values
    assert (limit.straddle, limit.checked_until, limit.first_day_in) == ("entry", date(2026, 11, 21), False)
    assert (first.start, first.finish, first.silent) == (date(2014, 5, 28), date(2026, 5, 17), True)
    assert (second.force, second.basis, second.confidence) == ("should", ("fazhan/meeting",), "certain")
    assert str(second.place) == "law/limits/fazhan.yaml:7:7"


def test_a_list_of_measures_and_the_marks_of_a_value_are_read():
    """Alternatives, analogy, layer and note arrive; the first day counts where the file says so."""
    limit = read()[0].limits["fazhan.training"]
    (value,) = limit.values
    assert isinstance(value.measure, AnyOf)
    assert (value.analogy, value.layer, value.note, limit.first_day_in) == (True, "镇", "参照", True)


def test_an_option_is_a_measure_or_a_word():
    """What parses as a measure is one; anything else is the option's title."""
    limit = read()[0].limits["fazhan.clock"]
    assert limit.options == {
        "rolling": parse_measure("every 6 months"),
        "meeting": Switch("meeting", title="支部大会日"),
    }
    assert limit.values[0].option == "open"


def test_a_layer_stands_beside_what_it_restates():
    """The county's values and rows hold in the county and nowhere else."""
    law = read()[0]
    day = date(2026, 7, 1)
    assert [value.measure.en for value in law.values("fazhan.assembly", day, "p/c/county/town")] == [
        "at most 1 month",
        "at most 20 days",
    ]
    assert len(law.values("fazhan.assembly", day, "p/c/other")) == 1
    assert law.switch("fazhan.clock", day, "p/c/county") == "rolling"
    assert [row.layer for row in law.rows("dues", day, "p/c/county", payer="farmer", income=500000)] == [
        "国家",
        "县",
    ]
    assert law.layers["p/c/county"].title == "示例县"


def test_the_rows_of_a_table_are_exact():
    """Rates are fractions, money is in fen, a row's own basis wins over the table's."""
    table = read()[0].tables["dues"]
    low, middle, high, _ = table.rows
    assert table.choices == {"payer": ("wage", "farmer")}
    assert low.results == {"rate": Fraction(1, 200), "least": 20, "ways": ("cash", "card"), "way": "cash"}
    assert low.bracket == Bracket(high=300000)
    assert middle.bracket == Bracket(low=300000, low_in=False, high=500000, high_in=False)
    assert middle.results["pass"] == parse_measure("at least 1/2 of expected")
    assert (middle.keys, high.keys) == ({"payer": ("wage", "farmer")}, {})
    assert (low.basis, high.basis) == (("fazhan/meeting",), ("other/x",))


def test_the_calendar_is_read():
    """Days off and make-up workdays of a year count; another year stays provisional."""
    calendar = read()[1]
    assert calendar.add(date(2026, 9, 30), Span(1, Unit.WORKING_DAY)) == date(2026, 10, 8)
    assert calendar.working(date(2026, 10, 10))
    assert calendar.provisional(date(2027, 1, 1), date(2027, 1, 1))


def test_nothing_is_an_empty_law():
    """A pack without law files is no error of reading."""
    assert read({}) == (Law(), Calendar(), [])


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        ("law/limits/fazhan.yaml", "at most 1 month", "at most one month", ("7:33", "bad-measure")),
        ("law/limits/fazhan.yaml", "confidence: likely", "confidence: maybe", ("13:20", "bad-word")),
        ("law/limits/fazhan.yaml", "value: open", "value: shut", ("18:33", "bad-word")),
        ("law/limits/fazhan.yaml", "straddle: entry", "straddle: exit", ("3:13", "bad-word")),
        (
            "law/limits/fazhan.yaml",
            "limit: fazhan.training",
            "limit: fazhan.assembly",
            ("8:3", "duplicate-id"),
        ),
        ("law/limits/fazhan.yaml", "limit: fazhan.training", "limit: Fazhan.培训", ("8:10", "bad-id")),
        ("law/limits/fazhan.yaml", "checked_until", "checked_untill", ("4:3", "unknown-key")),
        ("law/limits/fazhan.yaml", "2014-05-28, to", "2014.5.28, to", ("6:14", "bad-date")),
        ("law/regulations/fazhan.yaml", '"2026": 19', '"2027": 19', ("8:59", "unknown-key")),
        ("law/tables/dues.yaml", "payer: wage,", "payer: wages,", ("9:31", "bad-word")),
        ("law/tables/dues.yaml", "payer: any, ", "", ("12:5", "missing-key")),
        ("law/tables/dues.yaml", "rate: 1/200", "rate: 1/0", ("9:56", "bad-number")),
        ("law/tables/dues.yaml", "0.2 yuan", "0.2 goats", ("9:70", "bad-number")),
        ("law/tables/dues.yaml", "rate: rate", "rate: ratio", ("5:15", "bad-word")),
        ("law/calendar/2026.yaml", "from: 2026-10-01", "from: 2025-10-01", ("4:7", "bad-period")),
        ("law/calendar/2026.yaml", "2026-10-10", "2026-10-02", ("5:12", "bad-workday")),
        ("law/calendar/2026.yaml", "2026-10-10", "2027-10-10", ("5:12", "bad-workday")),
        ("layers/p/c/county.yaml", "layer: 县", "layer: 镇", ("1:1", "wrong-layer")),
        ("layers/p/c/county.yaml", "limit: fazhan.clock", "limit: fazhan.clocks", ("6:12", "unknown-name")),
        ("layers/p/c/county.yaml", "table: dues", "table: due", ("9:12", "unknown-name")),
    ],
)
def test_a_mistake_is_said_where_it_stands(path, old, new, expected):
    """Each slip of the pen gives its one code, at its line and column."""
    assert old in FILES[path]
    mistakes = read({**FILES, path: FILES[path].replace(old, new, 1)})[2]
    assert (f"{path}:{expected[0]}", expected[1]) in mistakes


def test_the_law_of_this_project_is_sound():
    """The law files of the project are read without a mistake, and lint finds no error in them."""
    mistakes = Mistakes()
    documents = {}
    for path in sorted(PACK.rglob("*.yaml")):
        name = path.relative_to(PACK).as_posix()
        node = parse(name, path.read_bytes(), mistakes)
        assert node is not None, name
        documents[name] = node
    before = len(mistakes)
    law, calendar = read_law(documents, Reader(mistakes))
    errors = [mistake for mistake in law_mistakes(law) if mistake.severity == "error"]
    assert [mistake.line() for mistake in mistakes][before:] == []
    assert [mistake.line() for mistake in errors] == []
    assert {2024, 2025, 2026} <= calendar.years.keys()


@pytest.mark.parametrize(
    ("posted", "fifth"),
    [(date(2026, 9, 28), date(2026, 10, 10)), (date(2024, 9, 29), date(2024, 10, 11))],
)
def test_the_calendar_of_this_project_knows_national_day(posted, fifth):
    """Five working days from before National Day, by the State Council's notices of 2024 and 2026."""
    mistakes = Mistakes()
    name = f"law/calendar/{posted.year}.yaml"
    node = parse(name, (PACK / name).read_bytes(), mistakes)
    assert node is not None
    calendar = read_law({name: node}, Reader(mistakes))[1]
    assert calendar.add(posted, Span(5, Unit.WORKING_DAY)) == fifth
    assert len(mistakes) == 0
