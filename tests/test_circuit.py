"""The circuit: what feeds what, and whether the circle closes."""

import json

import pytest
from attrs import evolve

from pdca.circuit import circuit
from pdca.exports.circuits import charted
from pdca.exports.forms import draw
from pdca.lint.circle import circle_mistakes
from pdca.lint.notes import Notes
from pdca.reading.mistakes import Mistakes
from tests.cli.test_exporting import Shell


@pytest.fixture(scope="module")
def editions(kit):
    return kit.library.procedures()


def linted(procedures, shared=()):
    found = Mistakes()
    circle_mistakes(procedures, shared, Notes(found))
    return [(one.code, one.phrase.zh) for one in found.sorted()]


def without_reads(procedures):
    """Return *procedures* in which no review reads a ledger."""
    return [
        evolve(one, steps=tuple(evolve(step, asks=tuple(fact for fact in step.asks if "extract" not in fact.type)) for step in one.steps))
        for one in procedures
    ]  # fmt: skip


def test_closed(editions, kit):
    """Every procedure of the library leads to the management review, and the review leads on."""
    found = circuit(editions, kit.library.ledgers)
    assert found.reviews == ("management-review",)
    assert found.open_ended() == found.starved() == ()
    assert any(link.target == "problem-rectification" for link in found.leaving("management-review"))


def test_kinds_of_links(editions):
    """A case that is owed is told from a ledger that is read, and comes first."""
    found = circuit(editions)
    first, *_, last = found.arriving("management-review")
    assert first.feeds
    assert not first.ledger
    assert last.ledger
    assert not last.feeds


def test_one_edition_each(editions):
    """Of several editions the last stands for the procedure."""
    found = circuit(editions)
    (development,) = [one for one in found.procedures if one.id == "member-development-five-ones"]
    assert development.edition == "2026"


def test_open_ended(editions):
    """A procedure whose ledgers no review reads, and which feeds none that leads there, is left outside (P6)."""
    alone = [
        evolve(one, steps=tuple(evolve(step, outcomes=tuple(evolve(out, feeds=()) for out in step.outcomes)) for step in one.steps))
        if one.id == "satisfaction-survey" else one
        for one in without_reads(editions)
    ]  # fmt: skip
    found = circuit(alone)
    assert "satisfaction-survey" in found.open_ended()
    assert "training-course" not in found.open_ended()
    assert ("P6", "由此没有路通到管理评审：既不供给（feeds）通到评审的程序，台账也没有评审摘取") in linted(
        alone
    )


def test_starved(editions):
    """A review that nothing feeds is told (P7)."""
    review = [one for one in without_reads(editions) if one.mechanism == "review"]
    assert circuit(review).starved() == ("management-review",)
    assert [code for code, _ in linted(review)].count("P7") == 1


def test_no_review_no_blame(editions):
    """A pack without a review is part of something larger."""
    others = [one for one in editions if one.mechanism != "review"]
    assert circuit(others).open_ended() == ()
    assert [code for code, _ in linted(others) if code in ("P6", "P7")] == []


def changed(editions, **options):
    """Return the review whose inputs have other options, with all other procedures."""
    (review,) = [one for one in editions if one.id == "management-review"]
    steps = tuple(
        evolve(step, asks=tuple(evolve(fact, options=options) if fact.id == "inputs" else fact for fact in step.asks)) for step in review.steps
    )  # fmt: skip
    return [evolve(review, steps=steps), *(one for one in editions if one.id != "management-review")]


@pytest.mark.parametrize(
    ("reads", "said"),
    [
        ({"audits": ("inspection-legder",)}, "没有台账“inspection-legder”，是不是“inspection-ledger”？"),
        ({"audit": ("inspection-ledger",)}, "没有“review_inputs”里的项“audit”，是不是“audits”？"),
        ({"audits": ()}, "“专项检查和审核结果（c6）”没有写从哪个台账摘取（reads）"),
    ],
)
def test_extracts_read_ledgers(editions, kit, reads, said):
    """Every input of the review names ledgers that are there (K5)."""
    (review,) = [one for one in editions if one.id == "management-review"]
    (inputs,) = [fact for step in review.steps for fact in step.asks if fact.id == "inputs"]
    found = linted(changed(editions, reads={**inputs.options["reads"], **reads}), kit.library.ledgers)
    assert ("K5", said) in found


@pytest.mark.parametrize("form", ["mermaid", "dot"])
def test_drawn(editions, form):
    """The whole is drawn like a procedure: a state for each, one arc between two."""
    found = circuit(editions)
    chart = charted(found)
    drawn = draw(form, chart).decode()
    assert len(chart.nodes) == len(found.procedures)
    assert len({(arc.source, arc.target) for arc in chart.arcs}) == len(chart.arcs)
    assert all(one.title in drawn.replace("#quot;", '"') for one in found.procedures)


def test_command(tmp_path):
    """`pdca map` lists, answers programs, and draws to a file."""
    shell = Shell()
    assert shell("map") == 0
    assert "√ 回路闭合" in shell.out
    assert "→ 问题整改销号" in shell.out
    assert shell("map", "--json") == 0
    answer = json.loads(shell.out)
    assert {"source", "target", "title"} <= set(answer["links"][0])
    assert answer["open_ended"] == answer["starved"] == []
    assert shell("map", str(tmp_path / "all.mmd")) == 0
    assert (tmp_path / "all.mmd").read_text("utf-8").startswith("stateDiagram-v2")
    assert shell("map", "--lang", "en") == 0
    assert "The circle closes" in shell.out
