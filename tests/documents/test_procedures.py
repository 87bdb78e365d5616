"""Documents on a procedure hold every step and rule that it declares, and nothing else."""

import re
from io import BytesIO
from itertools import pairwise

import docx
import pytest
from attrs import evolve

from pdca.documents.blocks import Chart, Fields, Grid, Heading, Items, Room, Words
from pdca.documents.forms import GOALS, form
from pdca.documents.handbook import handbook
from pdca.documents.hypertext import page
from pdca.documents.poster import circled, poster
from pdca.documents.rules import guards
from pdca.documents.word import file
from pdca.procedure import NOWHERE

PROCEDURES = (
    ("member-development-five-ones", "2026"), ("four-deliberations-two-disclosures", "2018"), ("problem-rectification", "2014"),
    ("special-inspection", "2024"), ("management-review", "2015"), ("pdca-work-item", "2015"), ("objective-responsibility", "2019"),
)  # fmt: skip
PROMISE = "example-province/example-city/example-county/example-promise-town"


def texts(made):
    """Return every text of a document, cell by cell."""
    found = [made.title, *made.about, *made.foot]
    for one in made.blocks:
        match one:
            case Grid():
                found += [one.title, *one.headings, *(cell for row in one.rows for cell in row)]
            case Fields():
                found += [text for pair in one.pairs for text in pair]
            case Items():
                found += one.texts
            case Heading() | Words():
                found.append(one.text)
            case Room():
                found.append(one.title)
            case Chart():
                found += [text for band in one.bands for box in band.boxes for text in (box.title, box.who, *box.rules, *box.ways)]
    return [text for text in found if text]


@pytest.fixture(params=PROCEDURES, ids="@".join)
def shown(request, reader):
    return reader(*request.param)


def boxes(shown):
    """Return the boxes of a poster, in order."""
    return [box for one in poster(shown).blocks if isinstance(one, Chart) for band in one.bands for box in band.boxes]


def written(shown):
    """Return the ids of all written guards."""
    return {guard.id for _, guard in shown.bench.procedure.guards()}


def told(shown):
    """Return the ids of the guards whose lines a reader yields."""
    own = [line.guard for step in shown.bench.procedure.steps for line in shown.lines(step)]
    return own + [line.guard for _, _, lines in shown.throughout() for line in lines]


def test_lines_are_the_guards(shown):
    """The lines of all steps are the written guards of the procedure, but those whose limit is none on the day: none is missing, and none is new."""
    assert set(told(shown)) == written(shown) - {guard.id for step in shown.bench.procedure.steps for guard in guards(step) if idle(shown, guard)}


def idle(shown, guard):
    """Say whether everything *guard* asks hangs on numbers that nobody set."""
    limits = [str(one.arguments.get("limit", "")) for one in guard.conditions]
    return all(name and not name.startswith("case.") and shown.limit(name) == "" for name in limits)


def test_a_number_that_only_a_layer_sets(reader):
    """A rule whose number is none is told where a layer sets one, and nowhere else."""
    told_in = [{line.guard for line in _all(reader("four-deliberations-two-disclosures", "2018", place=place))} for place in ("", PROMISE)]
    assert told_in[1] - told_in[0] >= {"register.villagers", "register.representatives"}
    assert told_in[0] <= told_in[1]


def test_poster_steps(shown):
    """A poster has a box for each step, in order, under its phase, with its number and title."""
    bands = [band for one in poster(shown).blocks if isinstance(one, Chart) for band in one.bands]
    boxes = [(band.mark, box.number, box.title) for band in bands for box in band.boxes]
    assert boxes == [(step.phase.value[0].upper(), shown.number(step), step.title) for step in shown.bench.procedure.steps]
    assert [band.mark for band in bands][:4] == ["P", "D", "C", "A"]


def test_poster_rules(shown):
    """The rules in the box of a step are those of the step, as many and in the same order."""
    for box, step in zip(boxes(shown), shown.bench.procedure.steps, strict=True):
        lines = [shown.sentence(line) for line in shown.lines(step)]
        if lines:
            assert [rule.partition("　")[0] for rule in box.rules] == lines


def test_poster_ways(shown):
    """Every outcome of a step that does not lead to the next is a way out of its box, and no other is."""
    procedure = shown.bench.procedure
    for box, step in zip(boxes(shown), procedure.steps, strict=True):
        following = {one.id for one in procedure.steps if one.index == step.index + 1 and not step.entrance}
        aside = [one for one in step.outcomes if not one.interrupts and one.to not in following]
        assert len(box.ways) == len(aside)
        assert all(one.title in way for one, way in zip(aside, box.ways, strict=True))


def test_poster_legend(shown):
    """Every number in a circle that a box shows stands in the legend, once, and every legend is used."""
    made = poster(shown)
    legend = [one.text for one in made.blocks if isinstance(one, Words)][:-1]
    rest = "".join(text for text in texts(made) if text not in legend)
    assert [text.partition(" ")[0] for text in legend] == [circled(number) for number in range(1, len(legend) + 1)]
    assert all(circled(number) in rest for number in range(1, len(legend) + 1))
    assert circled(len(legend) + 1) not in rest


def test_handbook_rules(shown):
    """A handbook has a row for each rule, with all its articles in full."""
    cells = [row for one in handbook([shown]).blocks if isinstance(one, Grid) and one.title == "条件" for row in one.rows]
    lines = [line for step in shown.bench.procedure.steps for line in shown.lines(step)] + [line for _, _, found in shown.throughout() for line in found]
    assert cells == [(shown.sentence(line), "；".join(one.zh for one in line.citations)) for line in lines]
    assert all(line.citations for line in lines)


def test_handbook_asks(shown):
    """A handbook has a row for every fact and every paper that a step, part or outcome asks."""
    found = [text for one in handbook([shown]).blocks if isinstance(one, Grid) for row in one.rows for text in row]
    for step in shown.bench.procedure.steps:
        for owner in (step, *step.parts, *step.outcomes):
            for fact in owner.asks:
                assert any(fact.title in text for text in found), fact.title
            for paper in owner.papers:
                assert any(paper.name in text for text in found), paper.name


def test_handbook_steps(shown):
    """A handbook has a heading for each step, numbered, and the steps in order."""
    named = [one.text for one in handbook([shown]).blocks if isinstance(one, Heading) and ". " in one.text]
    wanted = [f"{shown.number(step)}. {step.title}（" for step in shown.bench.procedure.steps]
    assert [text.startswith(begin) for text, begin in zip(named, wanted, strict=True)] == [True] * len(wanted)


def test_form_asks_everything(shown):
    """A blank form has a place for every fact, a box for every paper and outcome, and every rule of the step as a hint."""
    for step in shown.bench.procedure.steps:
        found = texts(form(shown, (step,), opening=False))
        joined = "\n".join(found)
        for owner in (step, *step.parts, *step.outcomes):
            missing = [fact.id for fact in owner.asks if fact.derive is None and fact.title not in joined]
            assert missing == []
            assert all(f"□ {paper.name}" in joined for paper in owner.papers)
        assert all(f"□ {one.title}" in found for one in step.outcomes)
        assert all(guard.title in joined for guard in guards(step) if not idle(shown, guard))


def test_form_says_nothing(reader):
    """No value of a blank form is filled in: only boxes to tick and lines stand there."""
    shown = reader("special-inspection", "2024")
    values = [value for one in form(shown, shown.bench.procedure.steps, opening=True).blocks if isinstance(one, Fields) for _, value in one.pairs]
    assert all(not value or value.startswith(("□", "＿")) for value in values)


def test_form_of_an_opening(reader):
    """The form of an opening asks what the case is about and the whole goal sheet."""
    shown = reader("pdca-work-item", "2015")
    found = texts(form(shown, (), opening=True))
    assert shown.bench.procedure.about.title in found
    assert {title.zh for title in GOALS.values()} <= set(found)


def test_marks_of_numbers(reader):
    """A number that the township made itself says so, and whose it is; a national one has no mark."""
    shown = reader("problem-rectification", "2014")
    measures = [line.measure for line in shown.lines(shown.bench.procedure.by_id["register"])]
    assert measures[0].endswith("[镇·本地规定]")
    village = reader("four-deliberations-two-disclosures", "2018")
    assert any(line.measure and "[" not in line.measure for step in village.bench.procedure.steps for line in village.lines(step))


def test_layers(reader):
    """In a province with a stricter rule the poster shows both numbers, the province's with its name."""
    plain = {line.guard: line.measure for line in _all(reader("four-deliberations-two-disclosures", "2018"))}
    there = {line.guard: line.measure for line in _all(reader("four-deliberations-two-disclosures", "2018", place="shandong"))}
    changed = {name: there[name] for name in plain if plain[name] != there[name]}
    assert changed
    assert all("[省" in measure for measure in changed.values())


def _all(shown):
    return [line for step in shown.bench.procedure.steps for line in shown.lines(step)]


def test_day_of_editions(reader, kit):
    """The same procedure read on an earlier day cites the edition of that day."""
    shown = reader("four-deliberations-two-disclosures", "2018")
    assert any("2025年版" in one.zh for line in _all(shown) for one in line.citations)


def test_several_in_one_book(reader):
    """A handbook of several procedures is all their chapters, one after the other."""
    one, other = reader("special-inspection", "2024"), reader("problem-rectification", "2014")
    titles = [block.text for block in handbook([one, other]).blocks if isinstance(block, Heading) and block.level == 1]
    assert titles == [one.bench.procedure.title, other.bench.procedure.title]


def test_english(reader):
    """In English every title of a step is its gloss, and no Chinese heading is left."""
    shown = reader("special-inspection", "2024", language="en")
    headings = [one.text for one in handbook([shown]).blocks if isinstance(one, Heading)]
    assert all(text.isascii() for text in headings)
    assert any(step.gloss in text for step in shown.bench.procedure.steps for text in headings)


@pytest.mark.parametrize(("procedure", "edition"), [*PROCEDURES, ("party-dues", "2014")])
def test_blanks_in_english(procedure, edition, reader):
    """In English a form offers nothing to fill in or to tick in Chinese, and a handbook names every risk in English."""
    shown = reader(procedure, edition, language="en")
    blank, book = form(shown, shown.bench.procedure.steps, opening=True), handbook([shown])
    asked = [one for one in blank.blocks if isinstance(one, Fields | Grid)]
    risks = [one for one in book.blocks if isinstance(one, Grid) and one.headings[0] == "risk"]
    assert asked
    assert len(risks) == 1
    assert [text for text in texts(evolve(blank, blocks=(*asked, *risks))) if re.search("[\u4e00-\u9fff]", text)] == []


def test_conditions_on_what_a_part_asks(reader):
    """Where a rule of a part holds only for some of its choices, they are told by their titles."""
    lines = {line.guard: line.when for line in _all(reader("party-dues", "2014"))}
    assert lines["fix.farmer"] == "“缴费党员类别”为农民党员"


def test_docx_has_the_same_words(shown):
    """The DOCX of a poster says what the page says: every text of the document stands in it."""
    made = poster(shown)
    opened = docx.Document(BytesIO(file(made)))
    said = "\n".join([*(one.text for one in opened.paragraphs), *(cell.text for table in opened.tables for row in table.rows for cell in row.cells)])
    assert [text for text in texts(made) if text not in said] == []


@pytest.mark.no_cover
def test_same_bytes(shown):
    """The same procedure on the same day gives the same bytes, as a page and as DOCX."""
    for write in (page, file):
        assert write(poster(shown)) == write(poster(shown))
        assert write(handbook([shown])) == write(handbook([shown]))


def test_circles():
    """Numbers in circles go on without a gap up to fifty."""
    assert [circled(number) for number in (1, 20, 21, 35, 36, 50, 51)] == ["①", "⑳", "㉑", "㉟", "㊱", "㊿", "(51)"]
    assert all(len(circled(a)) == len(circled(b)) == 1 and circled(a) != circled(b) for a, b in pairwise(range(1, 51)))


def test_built_in_facts(reader):
    """What every waiver asks is built in, and stands on forms like the rest."""
    shown = reader("problem-rectification", "2014")
    waived = shown.bench.procedure.by_id["opinion"].outcome("waived")
    assert waived is not None
    assert waived.place == NOWHERE or waived.title
    assert f"□ {waived.title}" in texts(form(shown, (shown.bench.procedure.by_id["opinion"],), opening=False))
