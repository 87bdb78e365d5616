"""What the tests of exports share: the sample trail, a trail of hand-made records, and geometry."""

from datetime import UTC, datetime
from io import BytesIO

import pytest

from pdca import tour
from pdca.exports import forms
from pdca.exports.chart import Chart
from pdca.machine import Machine
from pdca.office import Office
from pdca.record import Actor, Claim, Kind
from pdca.stores import open_store
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail

NOON = datetime(2026, 5, 18, 4, 0, tzinfo=UTC)
BY = (Actor(person="p-01", role="clerk"),)


@pytest.fixture(scope="package")
def sample(kit):
    """Return the trail of the three sample cases."""
    lines = tour.entries(tour.samples())
    clock = tour.Clock(datetime.fromisoformat(lines[0]["recorded"]))
    office = Office(Trail(open_store("memory:"), clock, tour.LOG), kit.library, clock)
    office._benches = kit.benches
    tour.play(office, clock, lines)
    return office.trail


@pytest.fixture(scope="package")
def charts(kit):
    """Return the chart of every procedure that comes along."""
    return [Chart.of(Machine(procedure=one)) for one in kit.library.procedures()]


class Written:
    """A trail of records that nobody judged, under a pack of one small procedure."""

    def __init__(self, pack=None):
        self.trail = Trail(MemoryStore(), lambda: NOON, "example")
        self.texts = [self.trail.put_text(text) for text in pack.pinned_texts()][-1] if pack else ""

    def open(self, case="T-1", facts=None, **more):
        said = {"procedure": "trial", "edition": "1", "facts": facts or {}, **more}
        self.add(Kind.OPEN, case, **said)
        return self

    def add(self, kind=Kind.OUTCOME, case="T-1", **said):
        claim = {"occurred": "2026-05-18", "by": BY, "texts": self.texts, **said}
        self.trail.append([Claim(case=case, kind=kind, **claim)])
        return self

    def export(self, form, language="zh"):
        stream = BytesIO()
        forms.write(form, self.trail, stream, language)
        return stream.getvalue()


@pytest.fixture
def written(kit):
    """Return what makes a trail: *parts* are those of the procedure ``trial``; without a pack its texts are unknown."""

    def make(*, known=True, **parts):
        return Written(kit.pack(**parts) if known else None)

    return make


def exported(form, trail, language="zh"):
    stream = BytesIO()
    told = forms.write(form, trail, stream, language)
    return stream.getvalue(), told


@pytest.fixture(name="exported", scope="package")
def exported_fixture():
    """Return what writes a trail as a form: its bytes, and how many events it says there are."""
    return exported
