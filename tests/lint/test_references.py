"""Names: what they name exists and is of the kind that is read there."""

import pytest


@pytest.mark.parametrize(
    ("was", "now", "line"),
    [
        ("since: decide.occurred", "since: decde.occurred", "- {guard: in_time, for: [done], within: {since: decde.occurred, limit: act.due}, title: 按时办结}"),
        ("requires: {answer.effect: harmless}", "requires: {answer.efect: harmless}", "- {guard: harmless, for: [done], requires: {answer.efect: harmless}, title: 异议不影响}"),
        ("of: helpers,", "of: helper,", "- {guard: helped, for: [filed], counts: {of: helper, limit: act.helpers}, title: 协办人数}"),
        ("if: {urgent: yes}", "if: {urgnt: yes}", "wished: {date: 希望办结之日, future: yes, if: {urgnt: yes}, for: [filed]}"),
        ("from: [work.by]", "from: [work.bye]", "differs: {who: by, from: [work.bye]}"),
        ("{after: register.occurred,", "{after: regster.occurred,", "due: {date: {after: regster.occurred, limit: act.due}, title: 应办结之日}"),
        ("order: [occurred, register.wished]", "order: [occurred, case.dew]", "order: [occurred, case.dew]"),
        ("by: head", "by: haed", "- step: review"),
        ("concession: head", "concession: heed", "- guard: independent"),
        ("of: effects", "of: efects", "asks: {effect: {choice: 核实结论, of: efects}}"),
        ("answer.effect: harmless", "answer.effect: harmles", "- {guard: harmless, for: [done], requires: {answer.effect: harmles}, title: 异议不影响}"),
        ("limit: act.notice", "limit: act.notise", "- {guard: days, for: [done], lasts: {from: post.occurred, to: occurred, limit: act.notise}, title: 公示天数}"),
        ("basis: [act/errands]", "basis: [act/erands]", "basis: [act/erands]"),
        ("owner: clerk", "owner: clark", "procedure: errand"),
        ("control: work.days", "control: work.day", "- {risk: 走过场, control: work.day}"),
    ],
)  # fmt: skip
def test_a_name_of_nothing_is_told_where_it_is_used(sound, was, now, line):
    """R1 stands at the line of a reference, role, list, choice, limit, provision or control that names nothing."""
    assert sound.spoiled((was, now)).at("R1") == [line]


@pytest.mark.parametrize(
    ("was", "now", "meant"),
    [
        ("since: decide.occurred", "since: decde.occurred", "decide"),
        ("answer.effect: harmless}", "answer.effect: harmles}", "harmless"),
        ("limit: act.notice", "limit: act.notise", "act.notice"),
        ("by: head", "by: haed", "head"),
        ("{answer.effect: harmless}", "{answer.efect: harmless}", "effect"),
        ("basis: [act/errands]", "basis: [act/erands]", "act/errands"),
        ("of: ballot, limit: act.majority", "of: balot, limit: act.majority", "ballot"),
    ],
)
def test_the_nearest_right_name_is_told(sound, was, now, meant):
    """R1 asks in both languages whether the nearest name was meant."""
    found = sound.spoiled((was, now))
    assert f"是不是“{meant}”" in found.said("R1")[0]
    assert f"did you mean '{meant}'" in found.said("R1", "en")[0]


@pytest.mark.parametrize(
    ("was", "now", "file"),
    [
        ("basis: [act/errands]", "basis: [act/errands, act/erands]", "process/errand@1.yaml"),
        (
            "basis: act/errands\n    asks: {ballot",
            "basis: act/erands\n    asks: {ballot",
            "process/errand@1.yaml",
        ),
        ("at most 30 days, basis: act/errands", "at most 30 days, basis: act/erands", "law/limits/act.yaml"),
    ],
    ids=["procedure", "step", "value"],
)
def test_a_provision_of_nothing_is_told_at_its_own_column(sound, was, now, file):
    """R1 about a provision stands at line and column of the provision, even of the second in a list."""
    text = sound.files[file]
    assert was in text
    found = sound.with_files({file: text.replace(was, now, 1)})
    (place,) = {mistake.place for mistake in found.mistakes if mistake.code == "R1"}
    assert found.texts[file].splitlines()[place.line - 1][place.column - 1 :].startswith("act/erands")


@pytest.mark.parametrize("wrong", ["decde.occurred", "decide.ocurred", "ocurred", "post.ocurred"])
def test_a_name_of_nothing_is_told_as_nothing_else(sound, wrong):
    """A misspelt reference is not called blank as well."""
    assert sound.spoiled(("since: decide.occurred", f"since: {wrong}")).codes == ["R1"]


def test_a_look_up_in_no_table_is_told(sound):
    """R1: a derived value that looks up an unknown table stands nowhere."""
    found = sound.spoiled(("derive:", "derive:\n  rate: {look_up: rates, column: rate}"))
    assert found.at("R1") == ["rate: {look_up: rates, column: rate}"]


def test_a_look_up_without_a_key_of_the_table_is_told(sound):
    """R1: a table is asked with all of its keys."""
    found = sound.with_files(
        {
            "process/errand@1.yaml": with_derived(sound, "rate: {look_up: rates, column: rate}"),
            "law/tables/rates.yaml": TABLE,
        }
    )
    assert found.at("R1") == ["rate: {look_up: rates, column: rate}"]
    assert "kind" in found.said("R1")[0]


def test_a_look_up_with_all_keys_is_passed(sound):
    """A derived value may read a table that exists, with its keys and one of its columns."""
    found = sound.with_files(
        {
            "process/errand@1.yaml": with_derived(
                sound, "rate: {look_up: rates, kind: work.result, column: rate}"
            ),
            "law/tables/rates.yaml": TABLE,
        }
    )
    assert found.codes == []


def with_derived(sound, derived):
    """Return the procedure with one more derived value, shown in the ledger."""
    text = sound.files["process/errand@1.yaml"].replace("derive:", f"derive:\n  {derived}")
    return text.replace("应办结: case.due", "应办结: case.due\n      费率: case.rate")


TABLE = """
table: rates
title: 费率
keys: {kind: results}
gives: {rate: rate}
rows:
  - {from: 2020-01-01, kind: any, rate: 1/100, basis: act/errands, confidence: certain}
"""


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("within: {since: decide.occurred", "within: {since: decide.ballot"),
        ("passes: {of: ballot,", "passes: {of: ballot.yes,"),
        ("counts: {of: helpers,", "counts: {of: urgent,"),
        ("from: [work.by]", "from: [work.occurred]"),
        ("order: [occurred, register.wished]", "order: [occurred, register.urgent]"),
        ("requires: {answer.effect: harmless}", "requires: {answer.effect: all}"),
    ],
)
def test_a_value_of_the_wrong_kind_is_told(sound, was, now):
    """R2: days are compared with days, votes read from a tally, people with people, and all is for ticks."""
    (line,) = sound.spoiled((was, now)).at("R2")
    assert now in line


def test_what_is_wanted_and_what_was_found_are_told(sound):
    """R2 says in both languages which kind is read there and which was found."""
    found = sound.spoiled(("passes: {of: ballot,", "passes: {of: ballot.yes,"))
    assert "tally" in found.said("R2")[0]
    assert "needs a tally here; 'ballot.yes' is a number" in found.said("R2", "en")[0]


def test_derived_values_in_a_circle_are_told(sound):
    """R4: a value that is worked out from itself has no beginning."""
    derived = "derive:\n  one: {first_given: [case.two]}\n  two: {first_given: [case.one]}"
    found = sound.spoiled(("derive:", derived))
    assert found.at("R4") == ["one: {first_given: [case.two]}", "two: {first_given: [case.one]}"]
    assert found.codes == ["R4"]


def test_a_circle_does_not_stop_the_rest_of_lint(sound):
    """Whoever reads a circular value is spared, and other mistakes are still told."""
    derived = "derive:\n  one: {first_given: [case.two]}\n  two: {first_given: [case.one]}"
    found = sound.spoiled(
        ("derive:", derived), ("应办结: case.due", "应办结: case.one"), ("by: head", "by: haed")
    )
    assert set(found.codes) >= {"R4", "R1"}


def test_an_outcome_that_the_step_never_had_is_told(sound):
    """R1: a test of an earlier outcome names one that its step has."""
    guard = "    guards:\n      - {guard: again, for: [filed], if: {decide.outcome: fialed}, requires: {helpers: given}, title: 重新登记}\n"
    found = sound.spoiled(("    guards:\n      - {guard: helped", guard + "      - {guard: helped"))
    assert "是不是“failed”" in found.said("R1")[0]


def test_a_times_guard_over_no_outcome_is_told(sound):
    """R1: how often something happened is counted over an outcome that exists."""
    guard = "      - {guard: often, for: [filed], times: {of: decide.flunked, limit: act.tries}, title: 次数}\n      - {guard: helped"
    found = sound.spoiled(("      - {guard: helped", guard), limits={"tries": "at most 3"})
    assert found.at("R1") == [
        "- {guard: often, for: [filed], times: {of: decide.flunked, limit: act.tries}, title: 次数}"
    ]


def test_a_cited_text_without_an_article_is_told(sound):
    """L8: a provision that an edition in force does not have would print no number."""
    rules = sound.files["law/regulations/act.yaml"]
    editions = '[{edition: "2020", from: 2020-01-01}, {edition: "2025", from: 2025-01-01}]'
    changed = rules.replace('[{edition: "2020", from: 2020-01-01}]', editions)
    assert "basis: act/errands" in sound.pack_of(law__regulations__act=changed).at("L8")
