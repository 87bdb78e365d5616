"""Scores: exact numbers with what they rest on."""

from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve

from pdca.calendar import Calendar
from pdca.ledgers import View, pieces
from pdca.ledgers.sheet import Entry, Sheet
from pdca.pack import Pack
from pdca.projections import Item, Projection, Score
from pdca.scores import Court, scored, titled

DAY = date(2026, 11, 20)
VIEW = View(today=DAY)
LIMIT = """
- limit: score.{name}
  title: {name}
  values:
    - {{from: 2020-01-01, value: {value}, basis: house/marks, confidence: custom, layer: 镇}}
"""
TEXTS = {
    "law/regulations/house.yaml": """
regulation: house
title: 本镇规定
layer: 镇
editions: [{edition: "1", from: 2020-01-01}]
provisions: {marks: {title: 计分, "1": 1, confidence: custom}, ground: {title: 排名的依据, "1": 2, confidence: custom}}
""",
    "law/tables/grades.yaml": """
table: grades
title: 等次
bracket: {total: points}
gives: {grade: choice}
basis: house/marks
confidence: custom
rows:
  - {from: 2020-01-01, at_least: 90, grade: high, layer: 镇}
  - {from: 2020-01-01, below: 90, grade: low, layer: 镇}
""",
}


def court(place="", layer="", **limits):
    """Return a court under these limits, and what a *layer* file of the town says."""
    values = {"rank": "unused", **limits}
    texts = {**TEXTS, "law/limits/score.yaml": "".join(LIMIT.format(name=name, value=value) for name, value in values.items())}
    if layer:
        texts["layers/p/c/t/town.yaml"] = layer
    law = Pack.of({path: text.encode() for path, text in texts.items()}).law
    return Court(law=law, calendar=Calendar(), day=DAY, place=place)


def sheet(*rows, **declared):
    """Return a sheet of *rows*: cells by heading."""
    entries = tuple(Entry(case=f"C-{number}", cells=row) for number, row in enumerate(rows))
    return Sheet(id="it", title="试", gloss="", columns=(), entries=entries, declared=Projection(id="it", title="试", **declared))


def score(*items, **more):
    return Score(id="s", title="分", source="it", items=items, **more)


def item(way="sum", column="分", **more):
    return Item(title="项", way=way, column=column, **more)


def only(found):
    (mark,) = found.marks
    return mark


def day(text):
    return ["d", text]


@pytest.mark.parametrize(
    ("way", "total"),
    [("sum", 15), ("mean", Fraction(15, 4)), ("spread", 6), ("count", 4), ("latest", 1)],
)
def test_an_item_makes_one_exact_number_of_many(way, total):
    """Sums, means, differences, numbers of lines and the last number are exact."""
    rows = [{"分": 7}, {"分": 5}, {"分": 2}, {"分": 1}]
    assert only(scored(score(item(way)), sheet(*rows), court(), VIEW)).total == total


@pytest.mark.parametrize(
    ("way", "total", "shown"),
    [("sum", Fraction(1), "1.00"), ("mean", Fraction(1, 2), "0.50"), ("spread", Fraction(1, 50), "0.02")],
)
def test_money_counts_in_yuan(way, total, shown):
    """Money is kept in fen and counts in yuan, as the limits of a score are written."""
    rows = [{"分": ["m", 49]}, {"分": ["m", 51]}]
    mark = only(scored(score(item(way)), sheet(*rows), court(), VIEW))
    assert (mark.total, mark.figures[0].shown) == (total, shown)


def test_part_of_a_fen_is_told_exactly():
    """A mean of money that does not come out even in fen is told in yuan all the same."""
    mark = only(scored(score(item("mean")), sheet({"分": ["m", 50]}, {"分": ["m", 51]}), court(), VIEW))
    assert (mark.total, mark.figures[0].shown) == (Fraction(101, 200), "0.505")


def test_a_mark_tells_how_many_lines_and_which_period():
    """N and the period stand with every mark, and periods are told apart."""
    rows = [{"分": 1, "日": day("2026-03-01")}, {"分": 2, "日": day("2026-05-01")}, {"分": 4, "日": day("2026-06-01")}]
    found = scored(score(item(), within="quarter"), sheet(*rows, dated="日"), court(), VIEW)
    assert [(mark.period, mark.n, mark.total) for mark in found.marks] == [("2026年第1季度", 1, 1), ("2026年第2季度", 2, 6)]
    one = scored(score(item(), within="quarter"), sheet(*rows, dated="日"), court(), VIEW, period="2026年第2季度")
    assert only(one).total == 6


@pytest.mark.parametrize(
    ("within", "names"), [("month", ["2026-03", "2026-08"]), ("half year", ["2026年上半年", "2026年下半年"]), ("year", ["2026年"])]
)
def test_periods_are_calendar_periods(within, names):
    """Months, half years and years have their names."""
    rows = [{"分": 1, "日": day("2026-03-01")}, {"分": 2, "日": day("2026-08-01")}]
    found = scored(score(item(), within=within), sheet(*rows, dated="日"), court(), VIEW)
    assert [mark.period for mark in found.marks] == names


def test_no_percentage_of_fewer_than_five():
    """Of four answers nothing is said in percent, and no total made."""
    few = only(scored(score(item("rate", "满意", over="收回")), sheet({"满意": 4, "收回": 4}), court(), VIEW))
    assert few.total is None
    assert few.figures[0].shown == "4/4"
    assert few.notes[0].zh == "项：不满5份，不算比例"
    enough = only(scored(score(item("rate", "满意", over="收回")), sheet({"满意": 2, "收回": 3}, {"满意": 2, "收回": 3}), court(), VIEW))
    assert (enough.total, enough.figures[0].shown) == (Fraction(2, 3), "66.7%（4/6）")


def test_a_share_counts_the_lines_that_read_as_wanted():
    """A share is of all lines that say anything under the heading."""
    rows = [{"完成": "是"}] * 4 + [{"完成": "否"}]
    mark = only(scored(score(item("share", "完成", when={"完成": "是"})), sheet(*rows), court(), VIEW))
    assert mark.total == Fraction(4, 5)


def test_no_grade_while_an_input_is_blank():
    """One blank cell, and there is no total and no grade, and it is said which item it is."""
    wanted = score(item(), grade="grades")
    assert only(scored(wanted, sheet({"分": 95}), court(), VIEW)).grade == "high"
    blank = only(scored(wanted, sheet({"分": 95}, {"分": None}), court(), VIEW))
    assert (blank.total, blank.grade) == (None, "")
    assert blank.notes[0].zh == "项：有空白，不评等次"


def test_grades_come_from_the_table_under_their_titles():
    """The grade is the row of the table in which the total lies."""
    found = scored(score(item(), grade="grades"), sheet({"分": 89}), court(), VIEW)
    assert only(titled(found, {"low": "一般"})).grade == "一般"


def test_an_item_without_a_weight_does_not_count_and_says_so():
    """A weight that nobody set is no weight: the item is shown and left out."""
    found = only(scored(score(item(), item(column="评", weigh="score.w")), sheet({"分": 3, "评": 100}), court(w="none"), VIEW))
    assert found.total == 3
    assert found.figures[1].points is None
    assert found.notes[0].zh == "项：镇未规定，不计"


def test_weights_are_what_an_item_is_worth():
    """Points out of a hundred and shares are each turned into the points their weight gives."""
    items = (item(weigh="score.a"), item("share", "完成", when={"完成": "是"}, weigh="score.b"))
    rows = [{"分": 80}, *[{"完成": "是"}] * 4, {"完成": "否"}]
    mark = only(scored(score(*items, worth="score.full"), sheet(*rows), court(a="exactly 60 points", b="exactly 40 points", full="at most 100 points"), VIEW))
    assert mark.total == 80 * Fraction(60, 100) + Fraction(4, 5) * 40
    assert mark.notes == ()


def test_weights_that_do_not_add_up_give_no_grade():
    """Weights of sixty in a hundred are told, and nobody is graded by them."""
    wanted = score(item(weigh="score.a"), worth="score.full", grade="grades")
    mark = only(scored(wanted, sheet({"分": 100}), court(a="exactly 60 points", full="at most 100 points"), VIEW))
    assert mark.grade == ""
    assert mark.notes[0].zh == "已规定的权重合计60，应为100"


def test_caps_of_an_item_and_of_the_whole():
    """No item gives more than its cap, nor all together more than the whole's."""
    capped = score(item(caps="score.some"), item(column="评"), caps="score.all")
    mark = only(scored(capped, sheet({"分": 50, "评": 70}), court(some="at most 20 points", all="at most 80 points"), VIEW))
    assert [figure.points for figure in mark.figures] == [20, 70]
    assert mark.total == 80


def test_a_base_is_added_and_a_deduction_taken_away():
    """A score may begin with points, and lose some."""
    mark = only(scored(score(item(minus=True), base="score.base"), sheet({"分": 7}), court(base="exactly 100 points"), VIEW))
    assert mark.total == 93


def test_what_is_only_listed_does_not_count():
    """A listed item has its value and adds nothing."""
    mark = only(scored(score(item(), item(column="评", counts=False)), sheet({"分": 3, "评": None}), court(), VIEW))
    assert (mark.total, mark.notes) == (3, ())


def test_a_veto_takes_the_grade_with_its_ground():
    """Whoever falsified in that year has no grade, and the ground is told; another year is another matter."""
    wanted = score(
        item(), per="谁", within="year", grade="grades", veto_ledger="v", veto_who="谁", veto_when={"否决": "是"}, veto_dated="日", veto_ground="依据"
    )
    rows = [{"谁": "甲", "分": 95, "日": day(f"{year}-03-01")} for year in (2025, 2026)] + [{"谁": "乙", "分": 95, "日": day("2026-03-01")}]
    veto = sheet({"谁": "甲", "否决": "是", "日": day("2026-05-01"), "依据": "某规定第八条"}, {"谁": "乙", "否决": "否", "日": day("2026-05-01"), "依据": ""})
    found = scored(wanted, sheet(*rows, dated="日"), court(), VIEW, veto=veto)
    assert [(mark.group, mark.period, mark.grade) for mark in found.marks] == [("甲", "2025年", "high"), ("乙", "2026年", "high"), ("甲", "2026年", "")]
    assert "某规定第八条" in found.marks[2].notes[-1].zh


def test_every_unit_has_a_mark_and_the_quota_is_checked():
    """A village without reserve cadres is told to have none, and not to meet the quota."""
    rows = [{"村": "一村", "人": "甲"}, {"村": "一村", "人": "乙"}]
    wanted = score(item("count", "人"), per="村", standard="score.least")
    found = scored(wanted, sheet(*rows), court(least="at least 2 people"), VIEW, units=["一村", "二村"])
    assert [(mark.group, mark.n, mark.total, mark.meets) for mark in found.marks] == [("一村", 2, 2, True), ("二村", 0, 0, False)]


@pytest.mark.parametrize(
    ("bound", "last", "meets"),
    [
        ("less than", "2023-11-21", True), ("less than", "2023-11-20", False), ("less than", "", False),
        ("at most", "2023-11-20", True), ("at most", "2023-11-19", False), ("at most", "", False),
    ],
)  # fmt: skip
def test_a_gap_is_found_on_the_day(bound, last, meets):
    """Three years to the day are a gap where it must be less, within it where they are the most; never is always a gap."""
    rows = [{"村": "一村", "接收": day(last)}] if last else []
    wanted = score(item("latest", "接收"), per="村", standard="score.gap")
    found = scored(wanted, sheet(*rows), court(gap=f"{bound} 3 years"), VIEW, units=["一村"])
    assert only(found).meets is meets


def test_three_years_without_an_admission_are_a_gap():
    """三年以上 has the third year's last day in it, so that the standard of a branch is less."""
    (value,) = Pack.open().law.limits["scores.admission_gap"].values
    assert value.measure.en == "less than 3 years"


def test_a_standard_may_be_a_share():
    """A rate meets a share of its own base, exactly."""
    wanted = score(item("rate", "满意", over="收回"), standard="score.part")
    at = [only(scored(wanted, sheet({"满意": yes, "收回": 10}), court(part="at least 4/5 of answered"), VIEW)).meets for yes in (8, 7)]
    assert at == [True, False]


RANKED = """
layer: 镇
title: 某镇
limits:
  - limit: score.rank
    values: [{from: 2024-01-01, value: used, basis: house/ground, confidence: custom}]
"""


def test_nobody_is_ranked_unless_a_layer_turns_it_on():
    """Without the township's switch there are no places; with it equal totals share one, and its ground is told."""
    rows = [{"谁": name, "分": points} for name, points in (("甲", 5), ("乙", 9), ("丙", 5), ("丁", None))]
    wanted = score(item(), per="谁", rank="score.rank")
    for elsewhere in (court(), court(layer=RANKED), court("p/c/t/other", RANKED)):
        off = scored(wanted, sheet(*rows), elsewhere, VIEW)
        assert (off.ranked, {mark.rank for mark in off.marks}) == (False, {0})
    on = scored(wanted, sheet(*rows), court("p/c/t/town", RANKED), VIEW)
    assert {mark.group: mark.rank for mark in on.marks} == {"甲": 2, "乙": 1, "丙": 2, "丁": 0}
    assert on.rules[0][3][0].ref == "house/ground"


def test_the_rules_are_told_with_whose_they_are():
    """Every limit of a score stands with its value, its layer and its articles, or that nobody set it."""
    found = scored(score(item(weigh="score.a"), caps="score.all"), sheet({"分": 1}), court(a="none", all="at most 100 points"), VIEW)
    assert [(title.zh, measure.zh, layer) for title, measure, layer, _ in found.rules] == [("all", "不超过100分", "镇"), ("a", "镇未规定", "")]
    assert [measure.en for _, measure, _, _ in found.rules] == ["at most 100 points", "the township set none"]
    assert found.rules[0][3][0].ref == "house/marks"


def test_what_a_line_lacks_is_no_blank():
    """A ledger of two procedures has lines that do not know each other's headings."""
    wanted = score(item(), item(column="评"))
    assert only(scored(wanted, sheet({"分": 1}, {"评": 2}), court(), VIEW)).total == 3
    assert only(scored(wanted, sheet({"分": 1}, {"评": None}), court(), VIEW)).total is None


def test_branches_are_grouped_by_the_unit_of_the_case():
    """Where no heading names it, a line is of the unit of its case."""
    found = sheet({"分": 1}, {"分": 2})
    found = evolve(found, entries=tuple(evolve(one, unit="u-1") for one in found.entries))
    mark = only(scored(score(item(), per="branch"), found, court(), View(today=DAY, names={"u-1": "一支部"})))
    assert (mark.group, mark.total) == ("一支部", 3)


@pytest.mark.parametrize(
    ("value", "said"),
    [(Fraction(4), "4"), (Fraction(7, 8), "0.875"), (Fraction(878, 223), "3.94（878/223）"), (Fraction(-1, 3), "-0.33（-1/3）")],
)  # fmt: skip
def test_a_number_without_an_end_is_rounded_for_people(value, said):
    """A mark that no decimal ends is told to a hundredth, with the fraction that it is."""
    assert pieces.rounded(value) == said
