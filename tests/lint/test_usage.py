"""What no procedure uses."""


def test_a_limit_nobody_names_is_told_as_a_warning(sound):
    """L6: a number without a reader is out of date before anybody notices."""
    found = sound.spoiled(limits={"idle": "at least 3"})
    assert found.at("L6") == ["- limit: act.idle"]
    assert found.severities("L6") == {"warning"}


def test_a_table_nobody_looks_up_is_told(sound):
    """L6: so is a table."""
    table = "table: rates\ntitle: 费率\nkeys: {kind: results}\ngives: {rate: rate}\nrows:\n  - {from: 2020-01-01, kind: any, rate: 1/100, basis: act/errands, confidence: certain}\n"
    assert sound.pack_of(law__tables__rates=table).codes == ["L6"]


def test_a_provision_nobody_cites_is_told(sound):
    """L6: and so is a provision."""
    rules = sound.files["law/regulations/act.yaml"].replace(
        'errands: {title: 跑腿, "2020": 1}',
        'errands: {title: 跑腿, "2020": 1}\n    idle: {title: 闲, "2020": 2}',
    )
    found = sound.pack_of(law__regulations__act=rules)
    assert found.at("L6") == ['idle: {title: 闲, "2020": 2}']
