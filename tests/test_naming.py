"""Words for things: glosses, counts, places, acts."""

import pytest
from attrs import evolve

from pdca import naming
from pdca.facts import COUNT_GLOSSES, COUNT_TITLES
from pdca.law import LEVELS
from pdca.phrase import Phrase
from pdca.procedure import Fact


def test_gloss_or_words_of_the_id():
    """What has no gloss is called by its id, with spaces between the words."""
    bare = Fact(id="left_out", type="count", title="不计入")
    assert naming.english(bare) == "left out"
    assert naming.english(Fact(id="left_out", type="count", title="不计入", gloss="not counted")) == "not counted"


def test_every_count_has_english():
    """Every count of a tally or survey has a title in both languages."""
    assert COUNT_TITLES.keys() == COUNT_GLOSSES.keys()


@pytest.mark.parametrize(
    ("type_", "field", "zh", "en"),
    [
        ("tally", "", "表决", "ballot"), ("tally", "no", "表决反对", "votes against in ballot"), ("survey", "answered", "表决收回", "forms returned in ballot"),
        ("period", "from", "表决的第一天", "first day of ballot"), ("people", "count", "表决", "ballot"), ("text", "yes", "表决", "ballot"),
    ],
)  # fmt: skip
def test_counts_and_ends(type_, field, zh, en):
    """A count is told with its tally, a day with its period; of other facts the fact alone."""
    assert naming.titled(Fact(id="b", type=type_, title="表决", gloss="ballot"), field) == Phrase(zh, en)


def test_choices_by_id(kit):
    """The choices of a list are called by title and gloss, in English by the title where there is no gloss; a list that is none has none."""
    procedure = evolve(
        kit.trial().bench.procedure, choices={"colours": {"red": "红", "blue": "蓝"}}, choice_glosses={"colours": {"red": "the red one"}}
    )
    assert naming.options(procedure, "colours") == {"red": Phrase("红", "the red one"), "blue": Phrase("蓝", "蓝")}
    assert naming.options(procedure, "sizes") == {}


def test_layers_in_english():
    """Every layer of the law has an English word; what is no layer keeps its own."""
    assert [naming.level(one).en for one in LEVELS] == ["nation", "province", "city", "county", "township", "village"]
    assert naming.level("乡") == Phrase("乡", "乡")


def test_of_a_place():
    """What is of another step or part is told with it."""
    what, where = Phrase("日期", "day"), Phrase("公示", "notice")
    assert naming.within(what, where) == Phrase("公示的日期", "day (notice)")
    assert naming.within(what, None) == what


@pytest.mark.parametrize(
    ("label", "zh", "en"),
    [
        ("second.passed", "再办 · 通过", "second: passed"), ("second", "再办", "second"), ("second.nothing", "再办 · nothing", "second: nothing"), ("nothing.", "nothing", "nothing"),
    ],
)  # fmt: skip
def test_acts(kit, label, zh, en):
    """An act is told by its step and its outcome; what the procedure does not know keeps its label."""
    assert naming.act(kit.trial().bench.procedure, label) == Phrase(zh, en)
