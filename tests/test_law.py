"""What the law says on a day, in a place."""

from datetime import date

import pytest

from pdca.law import Bracket, Clock, Law, Limit, Row, Table, Value, covers
from pdca.measure import Switch, parse_measure
from pdca.regulation import Edition, Provision, Regulation, weakest

FAZHAN = Regulation(
    id="fazhan",
    title="中国共产党发展党员工作细则",
    gloss="Admission Rules",
    editions=(
        Edition(id="2014", start=date(2014, 5, 28)),
        Edition(id="2026", start=date(2026, 5, 18), confidence="likely"),
    ),
    provisions={
        "meeting": Provision(id="meeting", title="提交支部大会", articles={"2014": "20", "2026": "19"}),
        "notice": Provision(id="notice", title="公示", articles={"2026": "15第二款"}, confidence="custom"),
    },
)


def value(start, text, **more):
    """Return a value from *start* that says *text*."""
    return Value(start=date.fromisoformat(start), measure=parse_measure(text), **more)


def law_of(*values, **limit):
    """Return a law with one limit, ``l``, that has *values*."""
    return Law(limits={"l": Limit(id="l", title="限值", values=values, **limit)})


def said(law, day, place=""):
    """Return the English of every value in force."""
    return [each.measure.en for each in law.values("l", date.fromisoformat(day), place)]


TOWN = {"layer": "镇", "area": "shandong/linyi/yishui/xujiahu"}
PROVINCE = {"layer": "省", "area": "shandong"}


@pytest.mark.parametrize(
    ("day", "zh"),
    [
        (date(2025, 1, 1), "《中国共产党发展党员工作细则》（2014年版）第20条"),
        (date(2026, 5, 17), "《中国共产党发展党员工作细则》（2014年版）第20条"),
        (date(2026, 5, 18), "《中国共产党发展党员工作细则》（2026年版）第19条（待核）"),
        (date(2010, 1, 1), "《中国共产党发展党员工作细则》（2014年版）第20条（当日尚未施行）"),
    ],
)
def test_the_article_is_that_of_the_edition_in_force(day, zh):
    """Renumbering makes no citation stale: the day decides edition and article."""
    assert Law(regulations={"fazhan": FAZHAN}).cite("fazhan/meeting", day).zh == zh


def test_a_doubtful_first_day_makes_no_article_doubtful():
    """The text as a whole is marked, and an article of it only for doubts of its own."""
    editions = (Edition(id="2025", start=date(2026, 1, 1), day="likely"),)
    provisions = {
        "notice": Provision(id="notice", title="公开", articles={"2025": "35"}),
        "powers": Provision(id="powers", title="撤销", articles={"2025": "27"}, confidence="likely"),
    }
    law = Law(regulations={"v": Regulation(id="v", title="某法", editions=editions, provisions=provisions)})
    cited = [law.cite(ref, date(2026, 3, 1)).zh for ref in ("v", "v/notice", "v/powers")]
    assert cited == [
        "《某法》（2025年版）（待核）",
        "《某法》（2025年版）第35条",
        "《某法》（2025年版）第27条（待核）",
    ]


def test_a_citation_says_itself_in_english():
    """The same citation in English, and by analogy."""
    law = Law(regulations={"fazhan": FAZHAN})
    assert law.cite("fazhan/meeting", date(2025, 1, 1)).en == "Admission Rules (2014) art. 20"
    assert law.cite("fazhan/meeting", date(2025, 1, 1), analogy=True).zh.startswith("参照《")
    assert law.cite("fazhan", date(2025, 1, 1)).en == "Admission Rules (2014)"


def test_a_passage_without_a_number_says_in_english_what_it_is_about():
    """A local text has headings for numbers: in English its provision is told by what it is about, and found by the heading."""
    told = Provision(id="talk", title="谈心", gloss="talks with members", articles={"源材料": "“谈心”第二项"})
    local = Regulation(
        id="local", title="本镇做法", gloss="What the township does", editions=(Edition(id="源材料", start=date(2014, 5, 28)),), provisions={"talk": told}
    )  # fmt: skip
    cited = Law(regulations={"local": local}).cite("local/talk", date(2026, 5, 18))
    assert cited.en == "What the township does (source document) talks with members (“谈心”第二项)"
    assert cited.zh == "《本镇做法》（源材料）“谈心”第二项"


def test_the_least_certain_part_marks_the_citation():
    """A custom provision of a likely edition is local."""
    assert (
        Law(regulations={"fazhan": FAZHAN})
        .cite("fazhan/notice", date(2026, 6, 1))
        .zh.endswith("15第二款（本地规定）")
    )
    assert weakest([]) == "certain"


def test_an_ended_edition_is_cited_as_no_longer_in_force():
    """After the last edition's end it is still the nearest, and says so."""
    old = Regulation(
        id="old",
        title="旧规",
        editions=(Edition(id="试行", start=date(2000, 1, 1), finish=date(2005, 1, 1)),),
    )
    assert Law(regulations={"old": old}).cite("old", date(2006, 1, 1)).zh == "《旧规》（试行）（当日已失效）"


def test_a_text_without_editions_is_cited_by_title():
    """House rules need no edition."""
    law = Law(regulations={"house": Regulation(id="house", title="镇内规定")})
    assert law.cite("house", date(2026, 1, 1)).zh == "《镇内规定》"


@pytest.mark.parametrize("ref", ["unknown", "unknown/meeting", "fazhan/unknown"])
def test_an_unknown_provision_is_an_error(ref):
    """Nothing is cited that the law does not have."""
    law = Law(regulations={"fazhan": FAZHAN})
    assert not law.knows(ref)
    assert law.knows("fazhan/meeting")
    with pytest.raises(LookupError, match="unknown"):
        law.cite(ref, date(2026, 1, 1))


def test_a_value_lasts_until_the_next_or_its_own_end():
    """The day selects the value; after an end there is no rule."""
    law = law_of(
        value("2014-05-28", "none"),
        value("2020-01-01", "at most 2 months"),
        value("2026-05-18", "at most 1 month", finish=date(2026, 12, 31)),
    )
    assert said(law, "2014-01-01") == []
    assert said(law, "2019-12-31") == []
    assert said(law, "2026-05-17") == ["at most 2 months"]
    assert said(law, "2026-05-18") == ["at most 1 month"]
    assert said(law, "2026-12-31") == ["at most 1 month"]
    assert said(law, "2027-01-01") == []


def test_layers_conjoin_along_the_place():
    """Everybody above a place speaks, the nation first; nobody beside it does."""
    law = law_of(
        value("2020-01-01", "at least 2/3 of expected", **TOWN),
        value("2020-01-01", "at least 1/2 of expected", **PROVINCE),
        value("2020-01-01", "more than 1/2 of expected"),
    )
    assert said(law, "2026-01-01", "shandong/linyi/yishui/xujiahu/shang") == [
        "more than 1/2 of expected",
        "at least 1/2 of expected",
        "at least 2/3 of expected",
    ]
    assert said(law, "2026-01-01", "shandong/linyi") == [
        "more than 1/2 of expected",
        "at least 1/2 of expected",
    ]
    assert said(law, "2026-01-01") == ["more than 1/2 of expected"]


def test_a_house_value_in_the_common_files_stands_beside_the_national_one():
    """A value of another layer for everywhere does not replace the national value."""
    law = law_of(value("2020-01-01", "at least 3 days"), value("2024-01-01", "at least 5 days", layer="镇"))
    assert said(law, "2026-01-01") == ["at least 3 days", "at least 5 days"]


def test_a_place_covers_only_what_lies_below_it():
    """A path is compared by whole names."""
    assert covers("shandong", "shandong/linyi")
    assert not covers("shandong", "shandongx")
    assert not covers("shandong/linyi", "shandong")


START, ACT, ENTRY = date(2026, 4, 1), date(2026, 7, 1), date(2026, 5, 18)


@pytest.mark.parametrize(
    ("straddle", "texts", "expected"),
    [
        ("", ("none", "at most 1 month"), ("at most 1 month", ENTRY)),
        ("", ("none", "at least 5 days"), ("at least 5 days", START)),
        ("", ("at most 3 months", "at most 1 month"), ("at most 1 month", START)),
        ("act", ("none", "at most 1 month"), ("at most 1 month", START)),
        ("start", ("at most 3 months", "at most 1 month"), ("at most 3 months", START)),
        ("entry", ("at most 3 months", "at most 1 month"), ("at most 1 month", ENTRY)),
    ],
)
def test_a_clock_that_straddles_a_change(straddle, texts, expected):
    """The new value from the old start, unless the limit says otherwise or there was no rule before."""
    law = law_of(value("2014-05-28", texts[0]), value("2026-05-18", texts[1]), straddle=straddle)
    assert [(clock.value.measure.en, clock.start) for clock in law.clocks("l", START, ACT)] == [expected]


def test_each_layer_has_its_own_clock():
    """A town's first deadline counts from its entry, the nation's from the start."""
    law = law_of(value("2014-05-28", "at most 3 months"), value("2026-05-18", "at most 2 months", **TOWN))
    clocks = law.clocks("l", START, ACT, TOWN["area"])
    assert [clock.start for clock in clocks] == [START, ENTRY]
    assert isinstance(clocks[0], Clock)


def test_a_clock_that_began_under_the_rule_keeps_its_start():
    """Entry into force moves the start only forward."""
    law = law_of(value("2026-05-18", "at most 1 month"))
    assert law.clocks("l", date(2026, 6, 1), ACT)[0].start == date(2026, 6, 1)


def test_used_and_forbidden_win_over_the_layers():
    """A switch on anywhere above is on; one that nobody sets says nothing."""
    law = law_of(value("2020-01-01", "used"), value("2021-01-01", "unused", **TOWN))
    assert law.switch("l", ACT, TOWN["area"]) == "used"
    assert law_of(value("2020-01-01", "allowed")).switch("l", ACT) == "allowed"
    assert law_of().switch("l", ACT) == ""


def test_a_convention_is_set_by_the_layer_that_found_it_open():
    """Open is no answer; the lower layer's option is."""
    law = law_of(
        Value(start=date(2014, 1, 1), measure=Switch("open"), option="open"),
        Value(start=date(2020, 1, 1), measure=parse_measure("every 6 months"), option="rolling", **TOWN),
    )
    assert law.switch("l", ACT) == ""
    assert law.switch("l", ACT, TOWN["area"]) == "rolling"
    assert said(law, "2026-07-01", TOWN["area"]) == ["every 6 months"]


def test_a_limit_that_is_not_there_is_an_error():
    """A misspelt name never means no rule."""
    with pytest.raises(LookupError, match="nobody"):
        law_of().values("nobody", ACT)
    with pytest.raises(LookupError, match="nobody"):
        law_of().rows("nobody", ACT)


def test_a_known_question_is_answered_from_memory():
    """Asking again gives the very same values: the search was done once."""
    law = law_of(*(value(f"{year}-01-01", "at least 3 days") for year in range(1950, 2026)))
    assert law.values("l", ACT) is law.values("l", ACT)


BODIES = Table(
    id="village-bodies",
    title="决议主体",
    keys={"body": "bodies"},
    gives={"majority": "measure", "matters": "choices"},
    rows=(
        Row(
            start=date(2018, 12, 29),
            keys={"body": ("assembly",)},
            results={
                "majority": parse_measure("more than 1/2 of present"),
                "matters": ("plan", "land", "money"),
            },
            basis=("village-law/assembly",),
            confidence="certain",
        ),
        Row(
            start=date(2018, 12, 29),
            keys={"body": ("reps", "council")},
            results={"majority": parse_measure("none"), "matters": ("plan", "money")},
        ),
        Row(
            start=date(2020, 1, 1),
            keys={"body": ("assembly",)},
            results={
                "majority": parse_measure("at least 2/3 of expected"),
                "matters": ("money", "land"),
            },
            basis=("town/house",),
            confidence="custom",
            **TOWN,
        ),
        Row(start=date(2026, 1, 1), keys={"body": ("council",)}, results={"matters": ("money",)}),
    ),
)
DUES = Table(
    id="dues",
    title="党费",
    keys={"payer": "payers"},
    bracket="income",
    gives={"rate": "rate"},
    rows=(
        Row(
            start=date(2008, 4, 1),
            keys={"payer": ("wage",)},
            bracket=Bracket(high=300000),
            results={"rate": 1},
        ),
        Row(
            start=date(2008, 4, 1),
            keys={"payer": ("wage",)},
            bracket=Bracket(low=300000, low_in=False, high=500000),
            results={"rate": 2},
        ),
        Row(
            start=date(2008, 4, 1),
            keys={"payer": ("wage",)},
            bracket=Bracket(low=500000, low_in=False),
            results={"rate": 3},
        ),
    ),
)
TABLES = Law(tables={"village-bodies": BODIES, "dues": DUES})


def test_a_table_answers_by_key_and_day():
    """One row matches; before its first day none does; a later row for the key replaces it."""
    row = TABLES.row("village-bodies", date(2021, 1, 1), body="council")
    assert row is not None
    assert row.results["matters"] == ("plan", "money")
    assert TABLES.row("village-bodies", date(2018, 1, 1), body="assembly") is None
    assert TABLES.row("village-bodies", date(2021, 1, 1), body="nobody") is None
    later = TABLES.row("village-bodies", date(2026, 1, 1), body="council")
    assert later is not None
    assert later.results["matters"] == ("money",)


def test_the_rows_of_all_layers_make_one():
    """Permitted lists intersect and every basis is named."""
    row = TABLES.row("village-bodies", ACT, TOWN["area"], body="assembly")
    assert row is not None
    assert row.results["matters"] == ("land", "money")
    assert row.basis == ("village-law/assembly", "town/house")


def test_the_measures_of_all_layers_are_looked_up():
    """A measure in a table must hold in every layer, like a limit's; none is no rule."""
    found = TABLES.look_up("village-bodies", "majority", ACT, TOWN["area"], body="assembly")
    assert [(value.measure.en, value.layer, value.confidence) for value in found] == [
        ("more than 1/2 of present", "国家", "certain"),
        ("at least 2/3 of expected", "镇", "custom"),
    ]
    assert TABLES.look_up("village-bodies", "majority", date(2021, 1, 1), body="reps") == ()
    assert TABLES.look_up("village-bodies", "matters", ACT, body="assembly") == ()


@pytest.mark.parametrize(
    ("fen", "rate"), [(0, 1), (300000, 1), (300001, 2), (500000, 2), (500001, 3), (9999999, 3)]
)
def test_a_bracket_says_which_of_its_ends_is_inside(fen, rate):
    """3000元以上不含3000 and 5000元以下含5000 meet without gap or overlap."""
    row = TABLES.row("dues", ACT, payer="wage", income=fen)
    assert row is not None
    assert row.results["rate"] == rate


def test_a_bracket_needs_its_amount():
    """Without the amount no row of a bracket matches."""
    assert TABLES.row("dues", ACT, payer="wage") is None
