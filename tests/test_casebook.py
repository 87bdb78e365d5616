"""The casebook: what each case has come to."""

from datetime import datetime

import pytest

from pdca import tour
from pdca.casebook import Casebook
from pdca.office import Office
from pdca.pack import Pack
from pdca.stores import open_store
from pdca.trail import Trail


@pytest.fixture(scope="module")
def office():
    lines = tour.entries(tour.samples())
    clock = tour.Clock(datetime.fromisoformat(lines[0]["recorded"]))
    office = Office(Trail(open_store("memory:"), clock, tour.LOG), Pack.open(), clock)
    tour.play(office, clock, lines)
    return office


def test_a_page_tells_where_a_case_stands(office):
    """A page has the procedure, the edition, the state and the place of its case."""
    for page in Casebook(office).pages():
        history = office.history(page.case)
        assert (page.procedure, page.edition) == (history.procedure.id, history.procedure.edition)
        assert (page.state, page.closed, page.place) == (history.state, history.closed, history.place)


def test_a_page_tells_every_act_with_its_digest(office):
    """Each act has its label, its day, its number and the leaf of its record."""
    for page in Casebook(office).pages():
        records = [*office.trail.records(page.case)]
        assert [deed.pos for deed in page.deeds] == [record.pos for record in records]
        assert [deed.digest for deed in page.deeds[:-1]] == [record.prev for record in records[1:]]
        assert (page.deeds[-1].seq, page.deeds[-1].digest) == office.trail.end(page.case)


def test_an_act_is_found_by_its_label(office):
    """The acts of one label come in the order in which they were recorded."""
    (page,) = Casebook(office).pages("member-development-five-ones")
    days = [deed.day for deed in page.done("cultivate.examine")]
    assert [day.isoformat() for day in days] == ["2025-03-12", "2025-09-12", "2026-03-17"]


def test_short_facts_are_at_hand(office):
    """What closed steps said in short facts is in the page by reference, what a text says is not."""
    (page,) = Casebook(office).pages("major-decision-eight-steps")
    history = office.history(page.case)
    assert page.said["resolve.outcome"] == "passed"
    asked = history.procedure.by_id["legal_review"].asks
    assert page.said["legal_review.opinion"] == history.last["legal_review"].claim.facts["opinion"]
    assert not [fact.id for fact in asked if fact.type in ("text", "account") and f"legal_review.{fact.id}" in page.said]
