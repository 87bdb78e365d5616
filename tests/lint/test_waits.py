"""Ways out of a step that are shut."""

LATE = (
    "within: {since: decide.occurred, limit: act.due}, title",
    "within: {since: decide.occurred, limit: act.due}, force: must, title",
)


def test_an_outcome_beside_a_vote_without_unless_is_told(sound):
    """O1: a passing vote could be recorded as not passed."""
    found = sound.spoiled((", unless: [decide.majority]", ""))
    assert found.at("O1") == ["failed: {to: register, title: 未通过}"]
    assert found.severities("O1") == {"warning"}


def test_an_outcome_without_a_vote_stands_beside_one_freely(sound):
    """Where no votes are counted there is no passing vote to hide."""
    changes = (
        ("asks: {ballot: {tally: 会议表决}}", "asks: {ballot: {tally: 会议表决, for: [passed, failed]}}"),
        ("{guard: quorum,", "{guard: quorum, for: [passed, failed],"),
    )
    later = (
        "failed: {to: register, ",
        "postponed: {to: decide, title: 暂缓表决}\n      failed: {to: register, ",
    )
    assert sound.spoiled(*changes, later).codes == []


def test_a_step_that_lateness_locks_is_told(sound):
    """O3: a deadline that must be met needs an outcome for those who miss it."""
    found = sound.spoiled(
        LATE,
        ("for: [register, decide, work]", "for: [register, decide]"),
        ("{guard: in_time, for: [done],", "{guard: in_time,"),
    )
    assert len(found.at("O3")) == 1
    assert "{guard: in_time" in found.at("O3")[0]


def test_a_step_locked_after_the_planned_day_is_told(sound):
    """O3: so does an order that must hold against a day fixed before."""
    planned = (
        "      - {guard: planned, order: [occurred, case.plan.to], title: 按计划办结}\n      - {guard: days"
    )
    found = sound.spoiled(
        ("      - {guard: days", planned), ("for: [register, decide, work]", "for: [register, decide]")
    )
    assert found.at("O3") == ["- {guard: planned, order: [occurred, case.plan.to], title: 按计划办结}"]


def test_a_step_with_another_outcome_when_late_is_passed(sound):
    """Whoever is late may still go back."""
    assert sound.spoiled(LATE).at("O3") == []


def test_a_wait_beyond_a_deadline_of_the_same_clock_is_told(sound):
    """O4: nobody can wait forty days and act within thirty."""
    guard = "      - {guard: settled, for: [done], waits: {since: decide.occurred, limit: act.settling}, title: 冷静期}\n      - {guard: days"
    found = sound.spoiled(("      - {guard: days", guard), limits={"settling": "at least 40 days"})
    assert found.at("O4") == [
        "- {guard: settled, for: [done], waits: {since: decide.occurred, limit: act.settling}, title: 冷静期}"
    ]


def test_a_wait_within_the_deadline_is_passed(sound):
    """Ten days of waiting leave twenty to act."""
    guard = "      - {guard: settled, for: [done], waits: {since: decide.occurred, limit: act.settling}, title: 冷静期}\n      - {guard: days"
    assert sound.spoiled(("      - {guard: days", guard), limits={"settling": "at least 10 days"}).codes == []


def test_a_wait_of_another_clock_is_passed(sound):
    """Only times that run from the same day contradict each other."""
    guard = "      - {guard: settled, for: [done], waits: {since: register.occurred, limit: act.settling}, title: 冷静期}\n      - {guard: days"
    assert sound.spoiled(("      - {guard: days", guard), limits={"settling": "at least 40 days"}).codes == []
