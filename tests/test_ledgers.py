"""Ledgers: tables computed from histories."""

from datetime import date, datetime

import pytest
from attrs import evolve

from pdca import ledgers, procedure, tour
from pdca.ledgers import pieces
from pdca.office import Office
from pdca.pack import Pack
from pdca.procedure import Column, Ledger, Ref
from pdca.stores import open_store
from pdca.trail import Trail

TODAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def cases():
    lines = tour.entries(tour.samples())
    clock = tour.Clock(datetime.fromisoformat(lines[0]["recorded"]))
    office = Office(Trail(open_store("memory:"), clock, tour.LOG), Pack.open(), clock)
    tour.play(office, clock, lines)
    return [(office.history(case), office.bench(office.history(case))) for case in office.trail.case_ids()]


def only(cases, name):
    return [(history, bench) for history, bench in cases if history.procedure.id == name]


def filled(cases, ledger, **more):
    """Fill *ledger* as if every procedure declared it."""
    for _, bench in cases:
        bench.book.procedure = evolve(bench.book.procedure, ledgers=(ledger,))
    return ledgers.table(ledger.id, cases, TODAY, **more)


def one_column(source, fold="", row="case", **more):
    return Ledger(
        id="try", title="试", row=row, columns=(Column(title="值", source=source, fold=fold),), **more
    )


@pytest.fixture
def decision(cases):
    ((history, bench),) = only(cases, "major-decision-eight-steps")
    kept = bench.book.procedure
    yield [(history, bench)]
    bench.book.procedure = kept


@pytest.fixture
def admission(cases):
    ((history, bench),) = only(cases, "member-development-five-ones")
    kept = bench.book.procedure
    yield [(history, bench)]
    bench.book.procedure = kept


def cell(table):
    return table.rows[0][0]


def test_columns_read_facts_days_choices_and_outcomes(cases):
    """A ledger shows titles of choices and outcomes, and days as they are."""
    table = ledgers.table("major-decision-ledger", cases, TODAY)
    row = dict(zip(table.columns, table.rows[0], strict=True))
    assert row["决议日期"] == "2026-01-14"
    assert row["法律审查意见"] == "合法"
    assert row["评估结论"] == "达到目标"
    assert row["赞成"] == "7"


def test_a_correction_shows_in_the_ledger(decision):
    """A ledger reads facts as corrected."""
    assert cell(filled(decision, one_column("research.sites"))) == "4"


def test_a_blank_stays_blank(cases):
    """What has not happened is empty, not zero and not a dash."""
    table = ledgers.table("member-archive", cases, TODAY)
    row = dict(zip(table.columns, table.rows[0], strict=True))
    assert row["转正申请"] == ""


def test_masked_columns_hide_all_but_the_first_character(cases):
    """A masked name keeps its first character only, and the table says which columns were hidden."""
    table = ledgers.table("member-archive", cases, TODAY, names={"p-2031": "李春燕"})
    assert cell(table) == "李○○"
    assert table.masked == ("姓名",)


def test_unmasking_shows_the_name(cases):
    """Whoever asks for it sees the name."""
    table = ledgers.table("member-archive", cases, TODAY, unmask=True, names={"p-2031": "李春燕"})
    assert cell(table) == "李春燕"
    assert table.masked == ()


@pytest.mark.parametrize(
    ("source", "fold", "text"),
    [
        ("examine", "count", "3"),
        ("examine", "latest", "2026-03-17"),
        ("examine", "earliest", "2025-03-12"),
        ("examine", "days", "370"),
        ("case.expiry", "remaining", "308"),
        ("apply.occurred", "days", "989"),
        ("assembly.ballot.yes", "sum", "16"),
        ("apply_conversion.occurred", "remaining", ""),
    ],
)
def test_folds(admission, source, fold, text):
    """Each fold makes one value of many, and nothing of nothing."""
    assert cell(filled(admission, one_column(source, fold))) == text


def test_share_of_yes(decision):
    """The share of yes among fewer than five people is told in counts."""
    assert cell(filled(decision, one_column("consult.experts.interest", "share"))) == "0/2"


def test_a_row_for_each_record_of_a_part(admission):
    """A ledger by part has one row for each record of it, and reads that record."""
    table = filled(admission, one_column("examine.occurred", row="examine"))
    assert [row[0] for row in table.rows] == ["2025-03-12", "2025-09-12", "2026-03-17"]


def test_where_leaves_rows_out(decision):
    """A row whose tests do not hold is not in the table."""
    wanted = procedure.Test(ref=Ref(text="improve.next"), mode="is", wanted=("standard",))
    assert filled(decision, one_column("case.about", where=(wanted,))).rows == ()


def test_sorting_puts_the_blank_last(cases):
    """Rows are sorted by the ledger's reference; where it is blank the row comes last."""
    (decision,) = only(cases, "major-decision-eight-steps")
    history, bench = decision
    early = evolve(
        history, case="早", last={key: act for key, act in history.last.items() if key != "resolve"}
    )
    table = ledgers.table("major-decision-ledger", [(early, bench), decision], TODAY)
    assert table.cases == (history.case, "早")


def test_an_unknown_ledger_is_said(cases):
    """A ledger that nobody declares is an error with its name."""
    with pytest.raises(ledgers.UnknownLedgerError):
        ledgers.table("nothing", cases, TODAY)


@pytest.mark.parametrize(
    ("piece", "text"),
    [
        (["f", 2, 3], "2/3"), (["f", 4, 6], "66.7%"), (["f", 6, 6], "100%"), (["f", 1, 8], "12.5%"), (7, "7"),
        (["q", 5, 2], "2.5"), (["q", -1, 40], "-0.025"), (["q", 1, 3], "1/3"), (["m", 123_456], "1234.56"), (["m", -250], "-2.50"),
    ],
)  # fmt: skip
def test_numbers_are_exact(piece, text):
    """A share of five or more is a percentage exact to a tenth, of fewer it is counts; decimals and money are exact."""
    assert pieces.text(piece, ledgers.View(today=TODAY)) == text


def test_the_latest_of_a_text_is_what_was_said_last(kit):
    """The latest of what is no day is what was given last, the earliest what was given first."""
    trial = kit.trial(
        parts="[{part: visit, title: 走访, by: clerk, times: any, asks: {said: {text: 情况}}}]",
        tail="ledgers: [{ledger: visits, title: 走访, columns: {末: {latest: visit.said}, 初: {earliest: visit.said}}}]",
    )
    for said in ("先说的", "后说的"):
        assert trial.take({"said": said}, label="second.visit").allowed
    assert ledgers.table("visits", [(trial.history, trial.bench)], TODAY).rows == (("后说的", "先说的"),)


def test_derived_money_is_shown_in_yuan(kit):
    """A sum of money is in yuan, in a column of its own and added up."""
    trial = kit.trial(
        asks="{it: {money: 支出}, more: {money: 补助}}",
        head="derive: {both: {sum: [second.it, second.more], title: 合计}}",
        tail="ledgers: [{ledger: spending, title: 开支, columns: {合计: case.both, 支出: second.it}}]",
    )
    assert trial.take({"it": 12_345, "more": 100}).allowed
    assert ledgers.table("spending", [(trial.history, trial.bench)], TODAY).rows == (("124.45", "123.45"),)
