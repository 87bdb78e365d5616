"""The system of the sources: what holds of every procedure that ships, and that all of them make one circle."""

import re
from datetime import date
from pathlib import Path

import pytest

from pdca.circuit import MECHANISMS, circuit
from pdca.pack import Pack
from pdca.procedure import Phase

ROOT = Path(__file__).resolve().parent.parent
PACK = Pack.open()
EDITIONS = [pytest.param(one, id=f"{one.id}@{one.edition}") for one in PACK.procedures()]
CIRCUIT = circuit(PACK.procedures(), PACK.ledgers)
CLAUSE = re.compile(r"ISO 9001:(2015|2026) (4|5|6|7|8|9|10)(\.\d)+(\.\d)?")
CUSTOMERS = {"上级党组织", "人民群众"}
GROUNDED = {
    "accountability": "determine", "commendation-and-rating": "review", "secretary-debrief": "grade", "objective-responsibility": "sign",
}  # fmt: skip
"""The procedures with a veto or a signed pledge, and the step that needs a legal ground for it."""


def test_thirty_one():
    """The work-item template and thirty procedures are there."""
    assert len({one.id for one in PACK.procedures()}) == 31


def test_every_mechanism():
    """Each of the five mechanisms has a procedure."""
    assert {one.mechanism for one in PACK.procedures()} == set(MECHANISMS)


@pytest.mark.parametrize("procedure", EDITIONS)
def test_in_the_folder_of_its_mechanism(procedure):
    """A procedure and its features stand in the folder of its mechanism."""
    assert (ROOT / "procedures" / procedure.mechanism / f"{procedure.id}@{procedure.edition}.yaml").is_file()
    assert [*(ROOT / "features" / procedure.mechanism / procedure.id).glob("*.feature")]


@pytest.mark.parametrize("procedure", EDITIONS)
def test_four_phases(procedure):
    """It plans, does, checks and acts."""
    assert {step.phase for step in procedure.steps} == set(Phase)


@pytest.mark.parametrize("procedure", EDITIONS)
def test_clauses_with_their_edition(procedure):
    """It names the clauses of ISO 9001 that it carries out, each with the edition of the standard."""
    assert procedure.clauses
    assert [one for one in procedure.clauses if not CLAUSE.fullmatch(one)] == []


@pytest.mark.parametrize("procedure", EDITIONS)
def test_customers(procedure):
    """It says whom it serves, the Party organisation above or the people among them."""
    assert CUSTOMERS & set(procedure.serves)


@pytest.mark.parametrize("procedure", EDITIONS)
def test_english(procedure):
    """It has an English name, as have its steps."""
    assert procedure.gloss
    assert [step.id for step in procedure.steps if not step.gloss] == []


@pytest.mark.parametrize("procedure", EDITIONS)
def test_leads_to_the_review(procedure):
    """It feeds another procedure or keeps a ledger that another reads, and from there a way leads to the review."""
    assert procedure.ledgers
    assert CIRCUIT.leaving(procedure.id)
    assert procedure.id not in CIRCUIT.open_ended()


@pytest.mark.parametrize("procedure", EDITIONS)
def test_names_are_not_asked_with_photographs(procedure):
    """No paper or fact that everybody must give is a photograph, a check-in, a location or a ranking."""
    papers = [paper.name for step in procedure.steps for paper in step.papers]
    assert [one for one in papers if re.search("照片|打卡|定位|截屏|排名", one)] == []


@pytest.mark.parametrize(("name", "step"), GROUNDED.items())
def test_vetoes_and_pledges_need_a_ground(name, step):
    """A veto or a signed pledge cites the notice that restricts it, says so in its note, and asks for its legal ground."""
    procedure = PACK.procedure(name)
    found = procedure.by_id[step]
    asks = [*found.asks, *(fact for part in found.parts for fact in part.asks), *(fact for one in found.outcomes for fact in one.asks)]
    grounds = [fact for fact in asks if "burden-notice/veto" in fact.basis]
    assert grounds
    assert "依据" in procedure.note


def test_ranking_is_off():
    """Neither units nor persons are ranked until a layer turns it on."""
    for limit in ("assessment.ranking", "scores.rank_persons"):
        assert PACK.law.switch(limit, date(2026, 6, 1)) == "unused"
        assert PACK.law.switch(limit, date(2026, 6, 1), "shandong") == "unused"
