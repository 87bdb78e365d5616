"""The workbook with planted faults: every fault is found in its own cell as its own kind, and nothing else is."""

from collections import Counter

from attrs import evolve

from pdca.logs import Place
from tests.marking.planted import FAULTS


def counted(judged, case):
    """Return the findings of *case* that count."""
    return [one for one in judged.audit.counted if one.case == case]


def test_numbers(shelf):
    """Among 300 clean rows at least 60 faults of at least 20 kinds are planted, in several procedures."""
    rows = sum(len(sheet.rows) for sheet in shelf.book.sheets)
    assert len(shelf.book.planted) == len(FAULTS) >= 60
    assert len({one.kind for one in FAULTS}) >= 20
    assert rows - len(shelf.book.planted) == 300
    assert len({sheet.procedure.id for sheet in shelf.book.sheets}) == 4


def test_every_fault_is_found_in_its_cell(shelf):
    """Each fault is found by its own rule, marked on its own cell."""
    missed = []
    for one in shelf.book.planted:
        judged = next(each for each in shelf.judged if each.sheet.title == one.fault.ledger)
        found = [each for each in counted(judged, one.case) if each.rule == one.fault.rule]
        cells = {(place.row, place.column) for place in map(judged.places.of, found) if place is not None}
        marked = {(mark.row, mark.column) for mark in judged.marks}
        if (one.row, one.column) not in cells & marked:
            missed.append((one.fault.kind, one.fault.rule, one.case, cells))
    assert missed == []


def test_nothing_else_is_found(shelf):
    """Rows as they should be have no finding that counts, and faulty rows none but those of their fault."""
    faults = {one.case: one.fault for one in shelf.book.planted}
    found = []
    for judged in shelf.judged:
        for one in judged.audit.counted:
            fault = faults.get(one.case)
            if fault is None or one.rule not in (fault.rule, *fault.also):
                found.append((one.case, one.rule, one.actual.zh))
    assert found == []


def test_clean_rows_bear_no_mark(shelf):
    """No cell of a clean row is marked."""
    faulty = {(one.fault.ledger, one.row) for one in shelf.book.planted}
    assert [mark for mark in shelf.marks if (mark.sheet, mark.row) not in faulty] == []


def test_every_finding_that_counts_names_its_article(shelf):
    """Every planted fault is told with an article and its edition, and with a remedy."""
    for judged in shelf.judged:
        for one in judged.audit.counted:
            assert one.citations, one.rule
            assert one.remedy.zh, one.rule


def test_ids(shelf):
    """The findings of one audit have different ids, so that each can be allowed alone."""
    for judged in shelf.judged:
        ids = Counter(one.id for one in judged.audit.findings)
        assert max(ids.values()) == 1


def test_what_is_said_of_the_whole_ledger_marks_no_row(shelf):
    """What is said of the ledger at large is marked on no row, not even on one that names no case, such as a footnote."""
    for one in shelf.judged:
        footnote = Place(file="ledgers.xlsx", sheet=one.sheet.title, row=999)
        found = evolve(one.places, by_case={**one.places.by_case, "": footnote})
        at_large = [each for each in one.audit.findings if not each.case and each.act]
        assert at_large
        assert {found.of(each) for each in at_large} == {None}
