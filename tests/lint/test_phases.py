"""The four phases, and who answers for the work."""


def test_a_missing_phase_is_told(sound):
    """P1: work without a check is half a circle."""
    text = sound.files["process/errand@1.yaml"].replace("check:\n  - step: review", "  - step: review")
    found = sound.with_files({"process/errand@1.yaml": text})
    assert found.at("P1") == ["procedure: errand"]
    assert "检查" in found.said("P1")[0]


def test_an_act_phase_that_leads_nowhere_is_told(sound):
    """P2: what was learned is fed onward, or the circle is said to close."""
    assert sound.spoiled(("closes: yes\n", "")).at("P2") == ["procedure: errand"]


def test_an_act_phase_that_feeds_needs_not_close(sound):
    """Feeding another case is a way onward."""
    found = sound.spoiled(
        ("closes: yes\n", ""),
        (
            "filed: {to: completed, title: 归档}",
            "filed: {to: completed, title: 归档, feeds: [{procedure: errand}]}",
        ),
    )
    assert found.codes == []


def test_work_without_owner_or_purpose_is_told_as_a_warning(sound):
    """P3: somebody answers for the work, and it serves somebody."""
    found = sound.spoiled(("owner: clerk\n", ""), ("serves: [群众]\n", ""))
    assert len(found.said("P3")) == 2
    assert found.severities("P3") == {"warning"}


def test_work_without_risks_is_told_as_a_warning(sound):
    """P3: whoever plans thinks of what goes wrong."""
    found = sound.spoiled(("risks:\n  - {risk: 走过场, control: work.days}\n", ""))
    assert found.codes == ["P3"]


def test_a_deadline_that_nobody_owes_is_told(sound):
    """P5: a deadline is somebody's."""
    found = sound.spoiled(
        ("  - step: work\n    title: 办理\n    by: clerk\n", "  - step: work\n    title: 办理\n")
    )
    assert len(found.at("P5")) == 1
