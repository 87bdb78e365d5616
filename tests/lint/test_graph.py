"""Ways through a procedure: what cannot be reached, cannot end, or names what is not there."""

FILED = "filed: {to: completed, title: 归档}"


def test_a_step_that_nothing_leads_to_is_told_where_it_stands(sound):
    """G1 stands at the step that no outcome leads to."""
    found = sound.spoiled(("passed: {to: work,", "passed: {to: improve,"))
    assert found.at("G1") == ["- step: work", "- step: review"]


def test_an_entrance_is_reached_without_an_outcome(sound):
    """A step under entrances is a way in by itself."""
    found = sound.spoiled(
        ("passed: {to: work,", "passed: {to: improve,"),
        ("closes: yes", "closes: yes\nentrances:\n" + ENTRANCE),
    )
    assert found.at("G1") == []


ENTRANCE = """  - step: arrive
    title: 转入
    by: clerk
    basis: act/errands
    papers: [介绍信]
    then: {filed: {to: work, title: 接收}}
"""


def test_a_step_without_a_way_to_an_end_is_told(sound):
    """G2 stands at every step from which the work can never be over."""
    found = sound.spoiled(
        (FILED, "filed: {to: improve, title: 归档}"), ("for: [register, decide, work]", "for: [register]")
    )
    assert "- step: improve" in found.at("G2")


def test_a_step_with_a_way_back_to_an_ending_step_is_passed(sound):
    """Going round is no mistake as long as some way leads out."""
    assert sound.spoiled((FILED, FILED + ", returned: {to: review, title: 退回}")).at("G2") == []


def test_a_procedure_that_never_completes_is_told(sound):
    """G3: among the ends there must be completed."""
    found = sound.spoiled((FILED, "filed: {to: cancelled, title: 归档}"))
    assert found.at("G3") == ["procedure: errand"]


def test_a_step_called_like_an_end_is_told(sound):
    """G4: an end is not left again, so no step has its name."""
    found = sound.spoiled(("- step: review", "- step: merged"), ("done: {to: review,", "done: {to: merged,"))
    assert found.at("G4") == ["- step: merged"]


def test_a_circle_of_skips_is_told(sound):
    """G5: steps that may all be left out must not lead round in a circle."""
    skip = "waiver: {by: head, to: %s}\n    then:"
    found = sound.spoiled(
        ("    then:\n      satisfied", "    " + skip % "work" + "\n      satisfied"),
        ("    then:\n      done", "    " + skip % "review" + "\n      done"),
    )
    assert found.at("G5") == ["- step: work", "- step: review"]


def test_a_skip_onward_is_passed(sound):
    """A step that may be left out toward a later one is in no circle."""
    skip = "    waiver: {by: head, to: improve}\n    then:\n      satisfied"
    assert sound.spoiled(("    then:\n      satisfied", skip)).codes == []


def test_too_many_states_are_told_as_a_warning(sound):
    """G6: more than 64 states fit on no poster."""
    steps = "".join(
        f"  - {{step: s{number}, title: 步骤, by: clerk, basis: act/errands, papers: [记录], then: {{done: {{to: {after}, title: 完成}}}}}}\n"
        for number, after in ((number, f"s{number + 1}" if number < 60 else "review") for number in range(61))
    )
    found = sound.spoiled(("done: {to: review,", "done: {to: s0,"), ("check:\n", steps + "check:\n"))
    assert found.codes == ["G6"]
    assert found.severities("G6") == {"warning"}


def test_an_outcome_that_asks_shows_and_judges_nothing_is_told(sound):
    """G7: nobody would know what to record."""
    found = sound.spoiled(
        ("    by: clerk\n    basis: act/errands\n    papers: [归档目录]\n", "    basis: act/errands\n")
    )
    assert found.at("G7") == ["then: {filed: {to: completed, title: 归档}}"]


def test_an_outcome_to_no_step_is_told_with_the_nearest_name(sound):
    """R1 names the step that was probably meant."""
    found = sound.spoiled(("passed: {to: work,", "passed: {to: wrok,"))
    assert found.at("R1") == ["passed: {to: wrok, title: 同意办理}"]
    assert "“work”" in found.said("R1")[0]
    assert "'work'" in found.said("R1", "en")[0]


def test_unless_naming_a_guard_of_another_step_is_told(sound):
    """R5: what did not hold must be a guard of the same step."""
    found = sound.spoiled(("unless: [decide.majority]", "unless: [work.days]"))
    assert found.at("R5") == ["failed: {to: register, title: 未通过, unless: [work.days]}"]


def test_for_naming_no_outcome_of_the_step_is_told(sound):
    """R5: what is limited to an outcome that does not exist would never apply."""
    found = sound.spoiled(
        ("papers: [{paper: 申请表, for: [filed]}]", "papers: [{paper: 申请表, for: [fled]}]")
    )
    assert found.at("R5") == ["papers: [{paper: 申请表, for: [fled]}]"]


def test_a_paper_throughout_needs_its_outcome_in_one_step_only(sound):
    """What holds throughout several steps may be limited to an outcome that only some of them have."""
    block = "  for: [register, decide, work]\n  papers: [{paper: 会议记录, for: [passed]}]"
    assert sound.spoiled(("  for: [register, decide, work]", block)).codes == []
