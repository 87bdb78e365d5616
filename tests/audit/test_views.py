"""Our own exports: what they say is judged in its place, as in the trail that they were made from."""

import json
from datetime import date

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from pdca import logs
from pdca.audit import Check, Parameters
from pdca.audit.cases import audit_case
from pdca.audit.courts import Court
from pdca.audit.entries import Entry, entry_of
from pdca.audit.foreign import ForeignAuditor
from pdca.audit.verdict import Terms
from pdca.audit.views import is_ours, layout_of
from pdca.engines.counts import line_of
from pdca.exports.forms import write_file
from pdca.record import Kind

FORMS = ["xes", "csv", "ndjson", "parquet"]
FIVE_ONES = "member-development-five-ones"


@pytest.fixture
def exported(kit, tmp_path):
    """Return what exports a trail in some form and audits the file; nothing but the texts is known."""

    def run(trail, form, **parameters):
        path = tmp_path / f"trail.{form}"
        write_file(form, trail, path)
        log = logs.read(path)
        layout = layout_of(log)
        log = logs.read(path, layout) if layout else log
        return ForeignAuditor(
            log, lambda: tuple(log.remarks), lambda day: kit.bench("four-deliberations-two-disclosures", "2018"), kit.library.digest,
            Parameters(**parameters), "pdca test", named=kit.bench,
        ).run()  # fmt: skip

    return run


@pytest.fixture(scope="module")
def migrated(kit):
    """Return the claims of a case that was carried over to a newer edition, and was completed."""
    run = kit.begin(FIVE_ONES, "2014", date(2025, 3, 3), case="M-1")()
    assert run.reach("completed")
    return tuple(run.made)


def said(audit):
    """Return what was found, but for the order of the log: without places, ids and what masks hide."""
    return sorted(
        (one.check.value, one.kind, one.case, one.act, one.seq, one.rule, one.occurred)
        for one in audit.findings
        if one.kind not in ("unclear", "sealed") and one.check is not Check.ORDER
    )


def without(made, label):
    return [(claim, day) for claim, day in made if claim.label != label]


@pytest.mark.parametrize("form", FORMS)
def test_clean(clerk, village, decision, exported, form):
    """A trail in order of two procedures is in order as an export too; every case ran under its own procedure."""
    clerk.write(sorted([*village, *decision], key=lambda one: one[1]))
    audit = exported(clerk.trail, form)
    assert [one for one in audit.counted if one.check is not Check.ORDER] == []
    assert [(one.case, one.procedure, one.closed) for one in audit.cases] == [
        ("D-1", "major-decision-eight-steps", True), ("V-1", "four-deliberations-two-disclosures", True),
    ]  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_numbers_tell_the_order_of_a_day(clerk, village, decision, exported, form):
    """The numbers of our records tell which of one day came first, and none of them is missing: the reading has nothing to remark."""
    clerk.write(village)
    clerk.write(decision)
    assert [one for one in exported(clerk.trail, form).findings if one.rule.startswith("log.")] == []


@pytest.mark.parametrize("form", FORMS)
def test_same_verdicts(clerk, village, decision, exported, form):
    """Steps left out, deadlines and quorums missed are found in an export as they are in the trail, act by act."""
    late = [(evolve(claim, occurred="2026-04-20"), day) if claim.label == "disclose_resolution.clear" else (claim, day) for claim, day in village]  # fmt: skip
    clerk.write(without(late, "review.passed"))
    clerk.write(without(decision, "propose.filed")[:-3])
    found = said(exported(clerk.trail, form, day=date(2026, 12, 1)))
    assert ("flow", "nonconformity", "V-1", "resolve.notice", 6, "case.sequence", "2026-04-10") in found
    assert found == said(clerk.audit(day=date(2026, 12, 1)))


@pytest.mark.parametrize("form", FORMS)
def test_migration(clerk, migrated, exported, form):
    """A case that was carried over is judged by each edition in its time."""
    assert any(claim.kind is Kind.MIGRATION for claim, _ in migrated)
    clerk.write(migrated)
    assert said(exported(clerk.trail, form)) == said(clerk.audit()) == []


@pytest.mark.parametrize("form", FORMS)
def test_corrections(clerk, village, exported, form):
    """Corrections and voids do in an export what they do in the trail."""
    made = list(village[:5])
    last, day = made[-1]
    made.append(
        (
            evolve(last, kind=Kind.VOID, step="", outcome="", facts={}, papers=(), target=4, reason="记错了"),
            day,
        )
    )
    made.append((last, day))
    clerk.write(made)
    found = said(exported(clerk.trail, form, day=day))
    assert found == said(clerk.audit(day=day))
    assert not [one for one in found if one[0] == "flow"]


@pytest.mark.parametrize("form", FORMS)
def test_unopened(clerk, village, exported, form):
    """A case whose opening is not in the export is one finding, not one for each act."""
    clerk.write(village[1:3])
    (found,) = [one for one in said(exported(clerk.trail, form)) if one[0] == "flow"]
    assert found[1:] == ("unexpected", "V-1", "register.filed", 0, "case.unplaced", "2026-04-07")


def test_unknown_texts(clerk, village, exported, kit):
    """A procedure that the texts at hand lack is a "cannot say", and nothing else is said of the case."""
    clerk.write([(evolve(claim, edition="1999") if claim.edition else claim, day) for claim, day in village])
    audit = exported(clerk.trail, "csv")
    assert [(one.kind, one.certain, one.missing) for one in audit.findings if one.case] == [
        ("unclear", False, ("procedure",))
    ]


def test_others_are_not_ours(tmp_path):
    """A table that merely has some of our columns is no export of ours."""
    path = tmp_path / "log.csv"
    path.write_text("case,seq,kind,activity,occurred\nA,1,open,立项,2026-04-07\n", "utf-8")
    log = logs.read(path)
    assert layout_of(log) is None
    assert not any(is_ours(entry_of(event)) for event in log.events())


WEIRD = st.one_of(
    st.text(max_size=12), st.sampled_from(["{}", "[]", "[1]", '[{"by":1}]', '{"about":[[]]}', '{"plan":{"when":3}}', "[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]", "NaN", "p-1:clerk x", "-1", "99999999999999999999", '{"matter":{"sealed":1,"as":"name"}}']),
    st.recursive(st.one_of(st.integers(), st.text(max_size=3), st.none(), st.booleans()), lambda one: st.lists(one, max_size=3) | st.dictionaries(st.text(max_size=3), one, max_size=3), max_leaves=6).map(json.dumps),
)  # fmt: skip
NAMES = ["step", "outcome", "part", "by", "facts", "papers", "concessions", "answers", "target", "amended_day", "reason", "place", "facts.matter", "papers.0.name", "edition"]  # fmt: skip


@pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisWarning")
@settings(max_examples=150)
@given(st.lists(st.tuples(st.sampled_from(["open", "outcome", "part", "correction", "void", "concession", "migration"]), st.dictionaries(st.sampled_from(NAMES), WEIRD, max_size=5)), min_size=1, max_size=5))  # fmt: skip
def test_anything(kit, village, rows):
    """Whatever stands in the columns of an export, something is said of it and nothing breaks."""
    court = Court(lambda _: kit.bench("four-deliberations-two-disclosures", "2018"), None, kit.bench)
    entries = []
    for number, (kind, said) in enumerate(rows):
        claim = village[number][0]
        plain = {"step": claim.step, "outcome": claim.outcome, "part": claim.part, "target": "0", "reason": "x"}
        whole = {**plain, "procedure": "four-deliberations-two-disclosures", "edition": "2018", **said, "kind": "open" if not number else kind, "seq": str(number), "pos": str(number)}
        entries.append(Entry(activity="x", first="2026-04-07", last="2026-04-07", day="2026-04-07", recorded="2026-04-07", facts=whole))
    found = audit_case(court, "V-1", entries, Terms(day=date(2026, 6, 1)))
    assert len(found.findings) == len(found.at)
    assert line_of(found)


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_list_was_filled_in(kit, clerk, exported, form):
    """An inspection that found nothing said so, and its export says so too: no list of findings is missing."""
    run = kit.begin("special-inspection", "2024", date(2026, 3, 2), case="I-1")()
    assert run.reach("completed")
    none = [
        (evolve(claim, facts={**claim.facts, "findings": []}) if "findings" in claim.facts else claim, day) for claim, day in run.made
    ]  # fmt: skip
    assert any(claim.facts.get("findings") == [] for claim, _ in none)
    clerk.write(none)
    assert [one for one in exported(clerk.trail, form).findings if one.rule == "inspect.facts"] == []
