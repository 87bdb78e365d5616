"""The trust matrix: every row is there, and is shown by a test that exists or says why not."""

from tests import trust_matrix
from tests.trust_matrix import REMARK, TABLE


def test_every_row_is_there():
    """The table has all 112 rows, each once, in order."""
    assert [*trust_matrix.remarks(TABLE.read_text("utf-8"))] == trust_matrix.rows()
    assert len(trust_matrix.rows()) == 112


def test_every_mark_names_a_row():
    """No test is marked with a row that does not exist."""
    assert trust_matrix.shown().keys() <= set(trust_matrix.rows())


def test_every_row_is_shown_or_explained():
    """A row has a test, or a remark that says why it has none."""
    shown = trust_matrix.shown()
    remarks = trust_matrix.remarks(TABLE.read_text("utf-8"))
    assert [row for row, remark in remarks.items() if not (shown.get(row) or remark)] == []
    assert [row for row, remark in remarks.items() if remark and not REMARK.fullmatch(remark)] == []


def test_no_remark_outlives_its_reason():
    """A row that a test shows is neither open nor out of reach; what is left of it is called partly."""
    shown = trust_matrix.shown()
    remarks = trust_matrix.remarks(TABLE.read_text("utf-8"))
    assert [row for row in shown if remarks[row].startswith(("open", "out of reach"))] == []
    assert [row for row, remark in remarks.items() if remark.startswith("partly") and row not in shown] == []


def test_the_table_is_up_to_date():
    """The table names the tests that there are: python -m tests.trust_matrix writes it."""
    text = TABLE.read_text("utf-8")
    assert text == trust_matrix.filled(text)
