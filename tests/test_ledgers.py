"""Ledgers: tables computed from histories."""

from datetime import date, datetime
from fractions import Fraction

import pytest
from attrs import evolve

from pdca import ledgers, procedure, tour
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
    """The share of yes among people is an exact percentage."""
    assert cell(filled(decision, one_column("consult.experts.interest", "share"))) == "0"


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
    ("value", "text"), [(Fraction(2, 3), "66.7%"), (Fraction(3), "3"), (7, "7"), (Fraction(1, 8), "12.5%")]
)
def test_numbers_are_exact_to_a_tenth(value, text):
    """A fraction is shown as a percentage, a whole number as it is."""
    assert ledgers.shown(value) == text


def test_money_is_shown_in_yuan():
    """Fen become yuan with two decimals."""
    assert [ledgers.yuan(fen) for fen in (0, 5, 123_456, -250)] == ["0.00", "0.05", "1234.56", "-2.50"]
