"""One desk with a case of every kind that documents are made of, played by the rehearsal."""

from datetime import date

import pytest

from pdca.documents import Matter, Reader
from pdca.screens.voice import Voice

TODAY = date(2026, 11, 20)
CASES = {
    "inspection": ("special-inspection", "2024", "follow", {}),
    "rectification": ("problem-rectification", "2014", "rectify", {"register.filed": {"recurring": "no"}}),
    "done": ("problem-rectification", "2014", "completed", {"register.filed": {"recurring": "no"}}),
    "objectives": ("objective-responsibility", "2019", "fulfil", {}),
    "debrief": ("secretary-debrief", "2020", "completed", {}),
    "check": ("self-check-and-survey", "2024", "completed", {"scope.done": {"kind": "self_check"}}),
    "survey": ("self-check-and-survey", "2024", "completed", {"scope.done": {"kind": "survey"}}),
    "review": ("management-review", "2015", "track", {}),
    "disclosure": ("affairs-disclosure", "2018", "publish", {}),
    "work": ("pdca-work-item", "2015", "carry_out", {}),
}


@pytest.fixture(scope="session")
def runs(kit):
    """Return a finished rehearsal for each of `CASES`."""
    made = {}
    for name, (procedure, edition, until, wishes) in CASES.items():
        run = kit.begin(procedure, edition, date(2026, 3, 2), case=name)({label: kit.wanted(facts=facts) for label, facts in wishes.items()})
        assert run.reach(until), (name, run.refused)
        made[name] = run
    return made


@pytest.fixture(scope="session")
def matter(kit, runs):
    """Return what makes a `Matter` of a rehearsal."""

    def made(name, language="zh", **more):
        run = runs[name]
        reader = Reader(bench=run.bench, day=TODAY, voice=Voice(language))
        return Matter(reader=reader, history=run.history, **more)

    return made


@pytest.fixture(scope="session")
def reader(kit):
    """Return what reads the rules of a procedure."""

    def made(procedure, edition, language="zh", place=""):
        return Reader(bench=kit.bench(procedure, edition), day=TODAY, voice=Voice(language), place=place)

    return made
