"""The impact of a new text: which numbers and steps change, and what that means for each open case."""

import json
from datetime import date

import pytest

from pdca.impact import impact, limits_read
from pdca.pack import Pack
from tests.cli.test_exporting import Shell

NEWER = "process/member-development-five-ones@2026.yaml"
LIMITS = "law/limits/survey.yaml"
DAY = date(2026, 4, 1)


@pytest.fixture(scope="module")
def before(kit):
    """Return the library as it was before the admission edition of 2026."""
    return Pack.of({path: data for path, data in kit.library.texts.items() if path != NEWER})


def reworded(kit, path, old, new):
    """Return the library with one change in one file."""
    text = kit.library.texts[path].decode()
    assert old in text
    return Pack.of({**kit.library.texts, path: text.replace(old, new, 1).encode()})


def standing(kit, name, edition, day, step, case="R-1"):
    run = kit.begin(name, edition, day, case=case)()
    assert run.reach(step)
    return run.history


def test_same_text_changes_nothing(kit):
    """A text set beside itself changes nothing and touches nobody."""
    cases = [standing(kit, "satisfaction-survey", "2015", DAY, "conduct")]
    found = impact(kit.library, kit.library, cases, DAY)
    assert (found.values, found.editions, found.cases) == ((), (), ())


def test_new_edition(kit, before):
    """A case under the old edition must be migrated before any act from the first day of the new; it is told to which step."""
    old = standing(kit, "member-development-five-ones", "2014", date(2022, 1, 4), "file_target")
    found = impact(before, kit.library, [old], DAY)
    (edition,) = found.editions
    assert (edition.before, edition.after, edition.amended) == ("2014", "2026", False)
    assert set(edition.steps) == set(
        kit.library.procedure("member-development-five-ones", edition="2026").changed
    )
    (case,) = found.cases
    assert (case.move, case.to, case.until) == ("migrate", "2026", edition.start)
    assert case.step in kit.library.procedure("member-development-five-ones", edition="2026").by_id
    assert case.steps
    assert set(case.steps) <= set(edition.steps)


def test_steps_behind_do_not_count(kit, before):
    """Of the changed steps only those that the case may still come to are listed."""
    early = standing(kit, "member-development-five-ones", "2014", date(2022, 1, 4), "nominate")
    late = standing(kit, "member-development-five-ones", "2014", date(2022, 1, 4), "archive", case="R-2")
    found = {one.case: set(one.steps) for one in impact(before, kit.library, [early, late], DAY).cases}
    assert found["R-2"] < found["R-1"]


def test_closed_cases_rest(kit, before):
    """What is over is touched by nothing."""
    old = standing(kit, "member-development-five-ones", "2014", date(2022, 1, 4), "completed")
    assert impact(before, kit.library, [old], DAY).cases == ()


def test_changed_number(kit):
    """A number that changes touches the cases whose rules ahead read it, and shows both values."""
    limit = next(one for one in kit.library.law.limits.values() if one.place.file == LIMITS)
    text = kit.library.texts[LIMITS].decode()
    line = next(line for line in text.splitlines() if "at least " in line or "at most " in line)
    number = next(word for word in line.replace(",", " ").split() if word.isdecimal())
    new = reworded(kit, LIMITS, line, line.replace(number, str(int(number) + 1), 1))
    procedure = kit.library.procedure("satisfaction-survey")
    history = standing(kit, "satisfaction-survey", "2015", DAY, procedure.steps[0].id)
    found = impact(kit.library, new, [history], DAY)
    (value,) = found.values
    assert value.before.measure != value.after.measure
    readers = [step.id for step in procedure.steps if value.limit in limits_read(procedure, step)]
    assert bool(found.cases) is bool(readers)
    assert found.editions == ()
    assert limit.place.file == LIMITS


def test_unread_number_touches_nobody(kit):
    """A number that no rule ahead reads touches no case."""
    history = standing(kit, "party-dues", "2014", DAY, "completed")
    fresh = standing(kit, "special-inspection", "2024", DAY, "prepare", case="R-2")
    new = reworded(kit, "law/limits/fazhan.yaml", "at least 1 year", "at least 2 years")
    found = impact(kit.library, new, [history, fresh], DAY)
    assert found.values
    assert found.cases == ()


def test_amended_text(kit):
    """The same edition written anew names the steps that do something else, and the cases that will come to them."""
    path = "improvement/satisfaction-survey@2015.yaml"
    text = kit.library.texts[path].decode()
    line = next(line for line in text.splitlines() if "{paper: " in line)
    new = Pack.of({**kit.library.texts, path: text.replace("{paper: ", "{paper: 新", 1).encode()})
    procedure = kit.library.procedure("satisfaction-survey")
    history = standing(kit, "satisfaction-survey", "2015", DAY, procedure.steps[0].id)
    found = impact(kit.library, new, [history], DAY)
    (edition,) = found.editions
    assert edition.amended
    assert [one.move for one in found.cases] == [""]
    assert found.cases[0].steps == edition.steps
    assert line


def test_command(kit, before, tmp_path, monkeypatch):
    """`pdca impact` takes a folder or one file, lists in two columns, and answers programs."""
    monkeypatch.chdir(tmp_path)
    old = tmp_path / "old"
    for path, data in before.texts.items():
        (old / path).parent.mkdir(parents=True, exist_ok=True)
        (old / path).write_bytes(data)
    (tmp_path / "member-development-five-ones@2026.yaml").write_bytes(kit.library.texts[NEWER])
    shell = Shell()
    assert shell("--pack", "old", "impact", "member-development-five-ones@2026.yaml", "--json") == 0
    (edition,) = json.loads(shell.out)["procedures"]
    assert (edition["before"], edition["after"]) == ("2014", "2026")
    assert shell("--pack", "old", "impact", str(old)) == 0
    assert "数值0处、程序0个有变化" in shell.out
    assert shell("--pack", "old", "impact", "member-development-five-ones@2026.yaml") == 0
    assert "取代2014版" in shell.out
    assert shell("impact", "nowhere") == 2
    assert "没有“nowhere”" in shell.err
