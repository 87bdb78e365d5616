"""The obligations that come along: every cadence that the source documents name, and none with an invented period."""

from datetime import date

import pytest

from pdca.cadence import CASES, MEMBERS, TERM
from pdca.procedure import Force

NAMED = frozenset(
    [
        "weekly-member-meeting",
        "weekly-visit",
        "weekly-oath",
        "monthly-special-inspection",
        "monthly-study-check",
        "monthly-points",
        "monthly-centenarian-allowance",
        "quarterly-points",
        "quarterly-mobile-contact",
        "quarterly-cadre-pay",
        "half-year-assessment",
        "half-year-management-review",
        "half-year-summary",
        "annual-assessment",
        "annual-points",
        "annual-secretary-debrief",
        "annual-full-rotation-training",
        "annual-july-first",
        "year-end-honours",
        "annual-allowance",
        "annual-screening",
        "festival-care",
        "build-month",
        "three-year-no-admission-check",
        "branch-handbook-recall",
        "term-expiry-reminder",
        "mid-term-examination",
        "secretary-regular-meeting",
        "centre-group-study",
        "committee-special-study",
        "three-meetings-one-lesson",
        "party-day",
        "dual-org-life",
        "political-birthday",
        "deliberation-day",
        "dues-collection",
        "democratic-life-meeting",
        "organisational-life-meeting",
        "democratic-appraisal",
        "heart-to-heart-talks",
        "party-lecture",
        "regular-study",
        "secretary-training",
        "discipline-return-visit",
        "hundred-day-campaign",
    ]
)
"""The forty-five cadences of the source documents."""
VISITS = "contact-visit"
OF_VISITS = frozenset(("weekly-visit", "festival-care"))
"""What only visits fulfil, and so cannot be declared without that procedure."""
UNSET = frozenset(
    [
        "weekly-oath",
        "build-month",
        "hundred-day-campaign",
        "three-year-no-admission-check",
        "mid-term-examination",
        "secretary-regular-meeting",
        "centre-group-study",
        "committee-special-study",
        "party-lecture/leaders",
        "party-day/fixed",
        "dual-org-life",
        "political-birthday",
        "deliberation-day",
        "discipline-return-visit",
        "regular-study",
    ]
)
"""What neither a text nor a source gives a period: nothing but a township's own layer may."""


@pytest.fixture(scope="module")
def pack(kit):
    return kit.library


def test_every_cadence_of_the_sources_is_declared(pack):
    """Forty-five there are; those of visits come with their procedure."""
    assert len(NAMED) == 45
    there = {one.id for one in pack.procedures()}
    assert {one.id for one in pack.obligations} >= NAMED - (OF_VISITS if VISITS not in there else set())


def test_a_period_that_nobody_fixed_is_not_invented(pack):
    """For everywhere the limit says none; only a layer may say more."""
    silent = {
        one.key
        for one in pack.obligations
        if one.every and all(value.silent for value in pack.law.limits[one.every].values if not value.area)
    }
    assert silent >= UNSET


def test_a_period_of_the_sources_is_never_shown_as_law(pack):
    """Where a national text says how often, it is certain or likely; everything else is marked as a local rule."""
    for one in pack.obligations:
        for value in pack.law.limits[one.every].values if one.every else ():
            national = any(pack.law.regulations[ref.partition("/")[0]].layer == "国家" for ref in value.basis)
            assert (value.confidence == "custom") is not national, one.key


def test_terms_are_reminded_of_half_a_year_ahead(pack):
    """The reminder and the election both know of the six months."""
    terms = {one.item: one for one in pack.obligations if one.at == TERM}
    assert (terms["remind"].ahead, terms["elect"].remind) == ("election.remind", "election.remind")


def test_every_obligation_has_an_english_name(pack):
    """Nothing falls back on an id in English."""
    assert [one.key for one in pack.obligations if not one.gloss] == []


def test_what_the_law_makes_recur_in_a_village_is_borne_by_villages(pack):
    """Its meetings and the disclosure of its affairs fall due, each by the limit that the law gives."""
    found = {one.key: one.every for one in pack.obligations if one.bearers.of == ("village",)}
    assert found.items() >= {
        ("village-meetings/assembly", "village.assembly_yearly"),
        ("village-meetings/representatives", "village.reps_quarterly"),
        ("village-meetings/members", "village.collective_yearly"),
        ("quarterly-disclosure/affairs", "obligation.disclosure"),
        ("quarterly-disclosure/finance", "obligation.disclosure"),
    }


def test_a_mobile_member_is_contacted_by_one_cadence_only(pack):
    """Wherever one may be, exactly one of the two contacts is owed: abroad every half year."""
    owed = [
        (place, one.every)
        for one in pack.obligations
        if one.bearers.kind == CASES and one.bearers.of == ("mobile-member-contact",)
        for test in one.bearers.when
        for place in test.wanted
    ]
    places = pack.procedure("mobile-member-contact").choices["whereabouts"]
    assert sorted(place for place, _ in owed) == sorted(places)
    assert dict(owed)["abroad"] == "mobile.abroad"


def test_leaders_who_join_their_own_branch_do_so_under_article_16(pack):
    """Article 18, which is about appraisal, is not what asks it of them."""
    (one,) = [one for one in pack.obligations if one.id == "dual-org-life"]
    assert [pack.law.cite(ref, date(2026, 3, 1)).article for ref in one.basis] == ["16"]


def test_everybody_whom_the_sources_ask_to_lecture_is_asked(pack):
    """Members of the leading body and first secretaries no less than secretaries of branches."""
    (one,) = [one for one in pack.obligations if one.key == "party-lecture/leaders"]
    assert one.bearers.of == ("contact_cadre", "first_secretary", "branch_secretary")


def test_every_member_owes_the_hours_of_the_year(pack):
    """A course names those who have them; who is named by none by the end of the year has not."""
    (one,) = [one for one in pack.obligations if one.id == "annual-member-hours"]
    assert (one.bearers.kind, one.bearers.standing, one.force) == (MEMBERS, "full", Force.SHOULD)
    assert {way.bearer for way in one.fulfilled_by} == {"gaps.reached"}
