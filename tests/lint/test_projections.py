"""Ledgers and feeds: what they name is there."""


def test_a_column_without_source_is_told(sound):
    """K1 stands at the column that reads nothing."""
    found = sound.spoiled(("结果: work.result", "结果: work.reslt"))
    assert found.at("K1") == ["结果: work.reslt"]
    assert "“result”" in found.said("K1")[0]


def test_a_column_may_count_the_records_of_a_part(sound):
    """A part alone is all of its records."""
    assert sound.spoiled(("{count: objection.occurred}", "{count: objection}")).codes == []


def test_a_ledger_of_a_part_reads_the_part_itself(sound):
    """In a ledger with a row for each record of a part, its facts go by their own names."""
    changes = (
        ("    title: 跑腿台账\n", "    title: 异议台账\n    row: objection\n"),
        ("结果: work.result", "内容: concern"),
        ("      异议: {count: objection.occurred}\n", ""),
    )
    found = sound.spoiled(*changes)
    assert found.at("K1") == []


def test_a_ledger_over_unknown_rows_is_told(sound):
    """K1: a row is a case, a part, or a line of a rows fact."""
    found = sound.spoiled(("    title: 跑腿台账\n", "    title: 跑腿台账\n    row: objectin\n"))
    assert "- ledger: errands" in found.at("K1")


def test_a_mask_over_no_column_is_told(sound):
    """K1: what is to be hidden is one of the columns."""
    found = sound.spoiled(("    title: 跑腿台账\n", "    title: 跑腿台账\n    mask: [姓名]\n"))
    assert found.at("K1") == ["- ledger: errands"]


def test_a_feed_to_no_procedure_is_told_with_the_nearest(sound):
    """K3: the case that is owed is of a procedure that exists."""
    found = sound.spoiled(
        (
            "filed: {to: completed, title: 归档}",
            "filed: {to: completed, title: 归档, feeds: [{procedure: erand}]}",
        )
    )
    assert "“errand”" in found.said("K3")[0]


def test_a_feed_of_no_fact_is_told(sound):
    """K3: the other procedure takes what it is given."""
    feed = "feeds: [{procedure: errand, gives: {matter: register.refusal}}]"
    found = sound.spoiled(
        ("filed: {to: completed, title: 归档}", f"filed: {{to: completed, title: 归档, {feed}}}")
    )
    assert found.codes == ["K3"]


def test_a_feed_of_what_the_other_asks_is_passed(sound):
    """What the new case is about may come from here."""
    feed = "feeds: [{procedure: errand, gives: {about: work.result}}]"
    found = sound.spoiled(
        ("filed: {to: completed, title: 归档}", f"filed: {{to: completed, title: 归档, {feed}}}")
    )
    assert found.codes == []
