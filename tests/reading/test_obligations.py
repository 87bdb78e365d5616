"""``obligations.yaml``: what is written becomes obligations, and everything wrong is told at once, with its place."""

from textwrap import dedent

import pytest

from pdca.cadence import Bearers
from pdca.pack import Pack
from pdca.procedure import Force


def read(text):
    """Return the obligations and the mistakes of *text*, each with line, column and code."""
    pack = Pack.of({"obligations.yaml": dedent(text).encode()})
    found = pack.draft.obligations
    return found, [(one.place.line, one.place.column, one.code) for one in pack.draft.mistakes]


MEETING = """
- obligation: meeting
  title: 开会
  gloss: meeting
  for: branch
  every: meet.month
  opens: meet
  fulfilled_by: {procedure: meet, act: hold.done, if: {announce.kind: [one, two]}, bearer: announce.unit, period: hold.span, next: hold.next}
  due: meet.grace
  remind: meet.remind
  basis: [rule/meet]
  force: should
"""


def test_everything_written_is_read():
    """Every key has its place in the value."""
    (one,), mistakes = read(MEETING)
    assert mistakes == []
    (way,) = one.fulfilled_by
    assert (one.key, one.title, one.gloss, one.every, one.opens, one.due, one.remind, one.basis, one.force) == (
        "meeting", "开会", "meeting", "meet.month", "meet", "meet.grace", "meet.remind", ("rule/meet",), Force.SHOULD,
    )  # fmt: skip
    assert (way.procedure, way.act, way.when[0].wanted, way.bearer, way.period, way.next) == (
        "meet", "hold.done", ("one", "two"), "announce.unit", "hold.span", "hold.next",
    )  # fmt: skip
    assert one.limits == ("meet.month", "meet.grace", "meet.remind")


def test_opening_the_case_fulfils_what_says_nothing_else():
    """Without fulfilled_by the opening of the case counts."""
    (one,), _ = read("- {obligation: a, for: branch, every: m, opens: meet}\n")
    assert [(way.procedure, way.act) for way in one.fulfilled_by] == [("meet", "open")]


def test_items_take_what_the_obligation_says():
    """Each item is an obligation of its own, with the keys of the whole where it has none."""
    found, mistakes = read(
        """
        - obligation: three
          title: 三会
          gloss: three
          for: branch
          opens: meet
          items:
            - {item: all, title: 大会, gloss: all, every: q}
            - {item: some, every: m, for: party_group}
        """
    )
    assert mistakes == []
    assert [(one.key, one.title, one.gloss, one.every, one.bearers.of) for one in found] == [
        ("three/all", "三会：大会", "three: all", "q", ("branch",)), ("three/some", "三会", "three", "m", ("party_group",)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "kind", "named"),
    [
        ("branch", "unit", ("branch",)), ("[branch, village]", "unit", ("branch", "village")), ("{members: branch}", "members", ("branch",)),
        ("{role: clerk}", "role", ("clerk",)), ("{cases: meet}", "cases", ("meet",)),
    ],
)  # fmt: skip
def test_whoever_may_bear_it_is_read(written, kind, named):
    """Units of a kind, their members, holders of a role, open cases."""
    (one,), mistakes = read(f"- {{obligation: a, for: {written}, every: m, opens: meet}}\n")
    assert (one.bearers, mistakes) == (Bearers(kind=kind, of=named), [])


def test_cases_may_be_told_apart_by_what_they_say():
    """The tests are those of an ``if`` elsewhere."""
    (one,), mistakes = read(
        "- {obligation: a, for: {cases: meet, if: {plan.kind: [x, y]}}, every: m, opens: meet}\n"
    )
    assert [(test.ref.text, test.wanted) for test in one.bearers.when] == [("plan.kind", ("x", "y"))]
    assert mistakes == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("- {obligation: a, wrong: 1}\n", ["unknown-key"]),
        ("- {title: 没有编号}\n", ["missing-key"]),
        ("- {obligation: A!, for: branch}\n", ["bad-id"]),
        ("- {obligation: a, for: {role: x, cases: y}}\n", ["bad-bearers"]),
        ("- {obligation: a, for: {standing: full}}\n", ["bad-bearers"]),
        ("- {obligation: a, at: noon}\n", ["bad-word"]),
        ("- {obligation: a, force: often}\n", ["bad-word"]),
        ("- {obligation: a, fulfilled_by: {act: x}}\n", ["missing-key"]),
        ("- {obligation: a}\n- {obligation: a}\n", ["duplicate-id"]),
        ("- {obligation: a, items: [{item: b}, {item: b}]}\n", ["duplicate-id"]),
        ("- {obligation: a, items: [{title: 无}]}\n", ["missing-key"]),
        ("obligation: a\n", ["not-a-list"]),
    ],
)
def test_what_is_wrong_is_told(text, codes):
    """One mistake, one note of its kind."""
    assert [code for _, _, code in read(text)[1]] == codes


def test_every_mistake_is_told_at_once_with_its_place():
    """The reader goes on after a mistake."""
    mistakes = read("- {obligation: a, wrong: 1}\n- {obligation: b, at: noon}\n")[1]
    assert mistakes == [(1, 19, "unknown-key"), (2, 23, "bad-word")]
