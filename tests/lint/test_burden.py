"""What people are asked for."""

import pytest

SETBACK = "setback: {text: 退回的原因}"


def test_a_fact_asked_again_in_a_later_step_is_told(sound):
    """F1 names the step where it was given already."""
    found = sound.spoiled((SETBACK, "refusal: {text: 不受理的理由}"))
    assert found.at("F1") == [
        "returned: {to: register, title: 退回重新登记, asks: {refusal: {text: 不受理的理由}}}"
    ]
    assert "from: register.refusal" in found.said("F1")[0]


def test_a_fact_filled_in_from_the_earlier_step_is_passed(sound):
    """What is shown, and not asked again, burdens nobody."""
    assert sound.spoiled((SETBACK, "refusal: {text: 不受理的理由, from: register.refusal}")).codes == []


def test_a_fact_that_nothing_reads_is_told_as_a_warning(sound):
    """F2: what is counted and never used need not be counted."""
    found = sound.spoiled((SETBACK, "setbacks: {count: 退回次数}"))
    assert len(found.at("F2")) == 1
    assert found.severities("F2") == {"warning"}


def test_a_reason_is_read_by_people(sound):
    """A text is written to be read, so no guard needs to read it."""
    assert sound.spoiled((SETBACK, "setback: {account: 退回的经过}")).codes == []


@pytest.mark.parametrize("title", ["申请人身份证号", "联系电话", "手机号码"])
def test_a_text_asking_for_an_identity_or_phone_number_is_told(sound, title):
    """F3: people are ids here."""
    assert len(sound.spoiled((SETBACK, f"setback: {{text: {title}}}")).at("F3")) == 1


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("公示稿", "公示照片"),
        ("title: 公示, by", "title: 定位打卡, by"),
        ("{text: 退回的原因}", "{text: 人员排名}"),
    ],
)
def test_required_photographs_location_and_ranking_are_told(sound, was, now):
    """F4: nobody is made to prove work with pictures, places or places in a row."""
    assert len(sound.spoiled((was, now)).at("F4")) == 1


def test_a_sign_in_sheet_is_no_check_in(sound):
    """A list of those present is an ordinary paper of a meeting."""
    assert sound.spoiled(("公示稿", "会议签到表")).codes == []


def test_a_photograph_that_may_be_left_out_is_passed(sound):
    """What nobody must give is no burden."""
    assert sound.spoiled(("papers: [公示稿]", "papers: [{paper: 公示照片, force: may}]")).codes == []


def test_a_fact_on_house_rules_only_is_told_as_a_warning(sound):
    """F5: what the township adds says so."""
    found = sound.spoiled((SETBACK, "setback: {text: 退回的原因, basis: house}"))
    assert found.codes == ["F5"]
    assert found.severities("F5") == {"warning"}


def test_a_fact_marked_as_local_is_passed(sound):
    """An addition that is owned up to is counted, not complained of."""
    assert sound.spoiled((SETBACK, "setback: {text: 退回的原因, basis: house, local: yes}")).codes == []


def test_names_beside_votes_are_told(sound):
    """F6: a vote is counts, never who voted how."""
    voters = "helpers: {people: 协办人, for: [filed], each: {vote: {yes_no: 表决时是否赞成}}}"
    assert sound.spoiled(("helpers: {people: 协办人, for: [filed]}", voters)).codes == ["F6"]
