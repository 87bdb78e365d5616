"""What lint finds in the law files."""

from datetime import date

import pytest

from pdca.law import Bracket, Law, Limit, Row, Table, Value
from pdca.lint.law import law_mistakes
from pdca.measure import Switch, parse_measure
from pdca.procedure import Place
from pdca.regulation import Edition, Provision, Regulation

NATIONAL = Regulation(
    id="village-law",
    title="村民委员会组织法",
    editions=(Edition(id="2018", start=date(2018, 12, 29)), Edition(id="2025", start=date(2026, 1, 1))),
    provisions={
        "posting": Provision(id="posting", articles={"2018": "30", "2025": "37"}),
        "term": Provision(id="term", articles={"2025": "38"}),
    },
)
HOUSE = Regulation(
    id="house",
    title="镇内规定",
    layer="镇",
    editions=(Edition(id="默认", start=date(2014, 1, 1)),),
    provisions={"posting": Provision(id="posting")},
)
TOWN = {"layer": "镇", "area": "shandong/town", "basis": ("house/posting",), "confidence": "custom"}


def value(start, text, finish=None, **more):
    """Return a value with a national basis, unless *more* says otherwise."""
    more = {"basis": ("village-law/posting",), "confidence": "certain", **more}
    last = date.fromisoformat(finish) if finish else None
    return Value(start=date.fromisoformat(start), finish=last, measure=parse_measure(text), **more)


def found(*values, today=None, **limit):
    """Return code and severity of every mistake of a law with one limit."""
    law = Law(
        regulations={"village-law": NATIONAL, "house": HOUSE},
        limits={"l": Limit(id="l", title="限值", values=values, **limit)},
    )
    return [(mistake.code, mistake.severity) for mistake in law_mistakes(law, today=today)]


def test_a_sound_limit_has_no_mistakes():
    """Consecutive values, a basis with articles, and a town that tightens: nothing to say."""
    assert (
        found(
            value("2018-12-29", "none"),
            value("2020-01-01", "at least 10 days", finish="2025-12-31"),
            value("2026-01-01", "at least 15 days"),
            value("2026-01-01", "at least 20 days", **TOWN),
        )
        == []
    )


@pytest.mark.parametrize(
    "values",
    [
        (),
        (
            value("2019-01-01", "at least 1 day", finish="2019-12-31"),
            value("2020-01-02", "at least 2 days"),
        ),
        (
            value("2019-01-01", "at least 1 day", finish="2020-01-01"),
            value("2020-01-01", "at least 2 days"),
        ),
        (value("2019-01-01", "at least 1 day"), value("2019-01-01", "at least 2 days")),
        (value("2019-01-02", "at least 1 day", finish="2019-01-01"),),
    ],
    ids=["empty", "gap", "overlap", "same day", "backwards"],
)
def test_values_follow_one_another(values):
    """A gap, an overlap, a backward period or no value at all is L1."""
    assert found(*values) == [("L1", "error")]


def test_overlapping_editions_are_found():
    """A regulation has one text on a day."""
    twice = Regulation(
        id="twice",
        title="重叠",
        editions=(
            Edition(id="1", start=date(2019, 1, 1), finish=date(2020, 1, 1)),
            Edition(id="2", start=date(2020, 1, 1)),
            Edition(id="3", start=date(2021, 1, 1), finish=date(2020, 6, 1)),
        ),
    )
    codes = [mistake.code for mistake in law_mistakes(Law(regulations={"twice": twice}))]
    assert codes == ["L1", "L1"]


@pytest.mark.parametrize("lacking", [{"basis": ()}, {"confidence": ""}])
def test_every_value_says_on_what_it_rests(lacking):
    """Without basis or confidence a number is nobody's."""
    assert found(value("2019-01-01", "at least 1 day", **lacking)) == [("L2", "error")]


def test_custom_is_not_shown_as_law():
    """A custom number citing a national text is L3, unless it applies it by analogy."""
    assert found(value("2019-01-01", "at least 1 day", confidence="custom")) == [("L3", "error")]
    assert found(value("2019-01-01", "at least 1 day", confidence="custom", analogy=True)) == []


@pytest.mark.parametrize(
    ("more", "codes"),
    [
        ({"confidence": "likely"}, ["L3"]),
        ({"confidence": "certain", "basis": ("house/posting", "village-law/posting")}, []),
        ({"layer": "国家"}, ["L3"]),
        ({"layer": "村"}, []),
    ],
)
def test_local_rules_are_not_shown_as_law(more, codes):
    """What rests on a town's rules alone is custom, and of no higher layer than theirs."""
    assert [code for code, _ in found(value("2019-01-01", "at least 1 day", **{**TOWN, **more}))] == codes


def test_a_custom_provision_makes_no_law():
    """A national text whose provision is custom bears no number that is shown as law; a province's text does."""
    own = Provision(id="own", articles={"1": "1"}, confidence="custom")
    editions = (Edition(id="1", start=date(2018, 1, 1)),)
    texts = {
        "nation": Regulation(id="nation", title="文", editions=editions, provisions={"own": own}),
        "province": Regulation(
            id="province", title="条例", layer="省", editions=editions,
            provisions={"own": Provision(id="own", articles={"1": "1"})},
        ),
    }  # fmt: skip
    values = [value("2019-01-01", "at least 1 day", basis=(f"{name}/own",), layer="省") for name in texts]
    limits = {str(one): Limit(id=str(one), title="限", values=(each,)) for one, each in enumerate(values)}
    assert [one.code for one in law_mistakes(Law(regulations=texts, limits=limits))] == ["L3"]


def test_a_lower_layer_may_not_loosen():
    """A town's ten days under the law's fifteen is an error."""
    assert found(
        value("2018-12-29", "at least 15 days"), value("2020-01-01", "at least 10 days", **TOWN)
    ) == [("L4", "error")]


def test_a_house_value_for_everywhere_may_not_loosen_either():
    """The layer counts, not the file."""
    house = {"layer": "镇", "basis": ("house/posting",), "confidence": "custom"}
    assert found(
        value("2018-12-29", "more than 1/2 of expected"),
        value("2020-01-01", "at least 1/2 of expected", **house),
    ) == [("L4", "error")]


def test_a_lower_value_that_the_law_overtook_is_a_warning():
    """The town was there first; it is told that the law is now stricter."""
    assert found(
        value("2018-12-29", "none"),
        value("2026-01-01", "at least 15 days"),
        value("2020-01-01", "at least 10 days", **TOWN),
    ) == [("L4", "warning")]


def test_a_value_that_ended_before_the_law_changed_is_neither():
    """Only values in force together are compared."""
    assert (
        found(
            value("2018-12-29", "none"),
            value("2026-01-01", "at least 15 days"),
            value("2020-01-01", "at least 10 days", finish="2025-12-31", **TOWN),
        )
        == []
    )


def test_values_that_cannot_be_compared_are_a_warning():
    """A town's seven days beside five working days are told at the town's place, with the place of the law's."""
    law = value(
        "2018-12-29", "at least 5 working days", place=Place(file="law/limits/x.yaml", line=7, column=9)
    )
    town = value(
        "2020-01-01", "at least 7 days", place=Place(file="layers/town.yaml", line=4, column=5), **TOWN
    )
    limits = {"l": Limit(id="l", title="限值", values=(law, town))}
    (mistake,) = law_mistakes(Law(regulations={"village-law": NATIONAL, "house": HOUSE}, limits=limits))
    assert (mistake.code, mistake.severity, str(mistake.place)) == ("L4", "warning", "layers/town.yaml:4:5")
    for words in (mistake.phrase.zh, mistake.phrase.en):
        assert "law/limits/x.yaml:7:9" in words
    assert "不少于7日" in mistake.phrase.zh
    assert "5个工作日" in mistake.phrase.zh


@pytest.mark.parametrize(
    ("above", "below", "codes"),
    [
        ("at most 5 working days", "at most 7 days", [("L4", "warning")]),
        ("at most 5 working days", "at most 5 days", []),
        ("at most 30 days", "at most 1 month", [("L4", "warning")]),
        ("more than 1/2 of expected", "more than 1/2 of present", [("L4", "warning")]),
        ("at least 5 working days", "at most 7 days", [("L4", "error")]),
    ],
)
def test_some_measures_can_be_compared_and_some_not(above, below, codes):
    """Only where nobody can say which is stricter is there a warning."""
    assert found(value("2018-12-29", above), value("2020-01-01", below, **TOWN)) == codes


def test_a_law_that_relaxes_needs_no_comparison():
    """Where a provision lets the town do otherwise, nothing is compared."""
    town = value("2020-01-01", "at least 7 days", relaxes="village-law/posting", **TOWN)
    assert found(value("2018-12-29", "at least 5 working days"), town) == []


def test_a_law_may_allow_to_loosen():
    """With the provision that relaxes, a looser value stands."""
    assert (
        found(
            value("2018-12-29", "at least 15 days"),
            value("2020-01-01", "at least 10 days", relaxes="village-law/posting", **TOWN),
        )
        == []
    )


def test_layers_of_other_places_do_not_concern_one_another():
    """Two towns may differ."""
    other = {**TOWN, "area": "shandong/other"}
    assert (
        found(
            value("2020-01-01", "at least 10 days", **TOWN), value("2021-01-01", "at least 5 days", **other)
        )
        == []
    )


def test_a_convention_is_set_only_where_it_was_left_open():
    """An option that a higher layer fixed cannot be chosen otherwise."""
    open_ = value("2018-12-29", "none", option="open")
    fixed = value("2018-12-29", "every 6 months", option="rolling")
    town = value("2020-01-01", "every calendar half year", option="calendar", **TOWN)
    assert found(open_, town) == []
    assert found(fixed, town) == [("L4", "error")]
    assert Switch("open").zh == "由下级确定"


def test_an_unchecked_limit_is_a_warning_after_a_year():
    """Somebody should look again whether the number still holds."""
    fine = value("2018-12-29", "at least 1 day")
    checked = date(2025, 11, 21)
    assert found(fine, checked_until=checked, today=date(2026, 11, 21)) == []
    assert found(fine, checked_until=checked, today=date(2026, 11, 22)) == [("L5", "warning")]
    assert found(fine, checked_until=checked) == []


def test_counting_from_before_a_first_upper_bound_is_a_warning():
    """``straddle: act`` makes people late under a rule that did not exist."""
    values = (value("2018-12-29", "none"), value("2020-01-01", "at most 1 month"))
    assert found(*values, straddle="act") == [("L7", "warning")]
    assert found(*values) == []
    assert found(value("2018-12-29", "at least 1 month"), straddle="act") == []


@pytest.mark.parametrize("ref", ["nobody/posting", "village-law/nobody"])
def test_a_provision_nobody_wrote_is_found(ref):
    """A basis must exist."""
    assert found(value("2018-12-29", "at least 1 day", basis=(ref,))) == [("R1", "error")]


def test_a_basis_needs_an_article_in_every_edition_meanwhile():
    """A value since 2018 cannot rest on an article of 2025; one since 2026, or no rule, can."""
    assert found(value("2018-12-29", "at least 3 years", basis=("village-law/term",))) == [("L8", "error")]
    assert found(value("2026-01-01", "at least 3 years", basis=("village-law/term",))) == []
    assert found(value("2018-12-29", "none", basis=("village-law/term",))) == []


def row(start, finish=None, keys=None, bracket=None, results=None, **more):
    """Return a row with a national basis."""
    return Row(
        start=date.fromisoformat(start),
        finish=date.fromisoformat(finish) if finish else None,
        keys=keys or {},
        bracket=bracket,
        results=results or {},
        **{"basis": ("village-law/posting",), "confidence": "certain", **more},
    )


def table_codes(*rows, **table):
    """Return code and severity of every mistake of a law with one table."""
    law = Law(
        regulations={"village-law": NATIONAL, "house": HOUSE},
        tables={"t": Table(id="t", title="表", rows=rows, **table)},
    )
    return [(mistake.code, mistake.severity) for mistake in law_mistakes(law)]


BODIES = {"keys": {"body": "bodies"}, "choices": {"body": ("assembly", "reps")}}
ASSEMBLY, REPS = {"body": ("assembly",)}, {"body": ("reps",)}


def test_a_table_that_answers_everything_once_is_sound():
    """Each combination has one row; a later row replaces one without an end."""
    assert (
        table_codes(
            row("2019-01-01", keys=ASSEMBLY),
            row("2019-01-01", keys=REPS),
            row("2026-01-01", keys=REPS),
            **BODIES,
        )
        == []
    )


def test_a_combination_without_a_row_is_found():
    """A choice that no row names has no answer."""
    assert table_codes(row("2019-01-01", keys=ASSEMBLY), **BODIES) == [("L9", "error")]


def test_a_choice_that_came_later_needs_no_earlier_row():
    """A body that the law introduced in 2026 has no rule before."""
    assert table_codes(row("2019-01-01", keys=ASSEMBLY), row("2026-01-01", keys=REPS), **BODIES) == []


def test_a_row_that_ends_leaves_a_gap():
    """After the last row of a choice has ended, nobody answers for it."""
    rows = (row("2019-01-01", keys=ASSEMBLY), row("2019-01-01", finish="2020-01-01", keys=REPS))
    assert table_codes(*rows, **BODIES) == [("L9", "error")]


def test_two_rows_for_one_combination_are_found():
    """Any and a named choice on the same day are two answers."""
    assert table_codes(row("2019-01-01"), row("2019-01-01", keys=REPS), **BODIES) == [("L9", "error")]


@pytest.mark.parametrize(
    ("low", "low_in", "codes"),
    [
        (300000, False, []),
        (300000, True, [("L9", "error")]),
        (300001, True, [("L9", "error")]),
    ],
    ids=["meet", "overlap", "gap"],
)
def test_brackets_meet_without_gap_or_overlap(low, low_in, codes):
    """Up to 3000 yuan, and over 3000 yuan, leave nothing out and nothing twice."""
    rows = (
        row("2019-01-01", bracket=Bracket(high=300000)),
        row("2019-01-01", bracket=Bracket(low=low, low_in=low_in)),
    )
    assert table_codes(*rows, bracket="income") == codes


def test_a_lower_row_may_not_loosen():
    """A town's majority or list in a table is compared like a limit's."""
    law = row(
        "2019-01-01", results={"pass": parse_measure("at least 2/3 of expected"), "matters": ("a", "b")}
    )
    for results in ({"pass": parse_measure("more than 1/2 of expected")}, {"matters": ("a", "c")}):
        assert table_codes(law, row("2020-01-01", results=results, **TOWN)) == [("L4", "error")]
    other = {"pass": parse_measure("at least 3/4 of present"), "matters": ("a",)}
    assert table_codes(law, row("2020-01-01", results=other, **TOWN)) == [("L4", "warning")]
    tighter = {"pass": parse_measure("at least 3/4 of expected"), "matters": ("a",)}
    assert table_codes(law, row("2020-01-01", results=tighter, **TOWN)) == []
