"""Records judged together, a window at a time, get the verdicts they would get one after the other."""

import gzip
from datetime import date
from io import BytesIO
from pathlib import Path
from random import Random  # noqa: TID251 - what is spoilt is the same in every run

import pytest
from attrs import evolve

from pdca import replay
from pdca.errors import Flaw, TrailError
from pdca.examples import goal
from pdca.judge import judge
from pdca.organisation import NONE
from pdca.phrase import Phrase
from pdca.record import Kind
from pdca.replay import Replay, Taken
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail
from tests import township

SAMPLE = Path(__file__).resolve().parent.parent / "samples" / "township" / "trail.jsonl.gz"
DAY = date(2026, 3, 2)
KINDS = [kind for kind in Kind if kind is not Kind.LOG]


@pytest.fixture(scope="module")
def trail():
    """Return the log of the sample township."""
    trail = Trail(MemoryStore(), lambda: township.NOW, "")
    with gzip.open(SAMPLE) as stream:
        trail.import_(BytesIO(stream.read()))
    return trail


@pytest.fixture(scope="module")
def records(trail):
    """Return its records."""
    return list(trail.records())


def spoilt(records):
    """Return *records*, many left out, doubled, swapped, or with the case, the kind, the facts, the day or the edition of another."""
    chance = Random(4)  # noqa: S311 - what is spoilt is no secret
    made = []
    for record in records:
        other = chance.choice(records).claim
        claim, kind = record.claim, record.claim.kind
        changes = [
            [],
            [record, record],
            [evolve(record, claim=evolve(claim, facts=other.facts))],
            [evolve(record, claim=evolve(claim, occurred=other.occurred))],
            [evolve(record, claim=evolve(claim, by=other.by, papers=other.papers))],
            [evolve(record, claim=evolve(claim, case=other.case))]
            if Kind.LOG not in (kind, other.kind)
            else [record],
            [
                evolve(
                    record,
                    claim=evolve(claim, kind=chance.choice(KINDS), target=chance.randrange(9), edition="9"),
                )
            ]
            if kind is not Kind.LOG
            else [record],
        ]
        made += chance.choice(changes) if chance.random() < 0.3 else [record]
    for _ in range(50):
        place = chance.randrange(len(made) - 1)
        made[place], made[place + 1] = made[place + 1], made[place]
    return made


def told(one, verdict):
    """Return what came of a record as values that compare."""
    if not isinstance(one, Taken):
        return str(one)
    after = one.after
    return verdict, after.state, after.entered, after.stay, after.seq, after.others_open, after.corrections


def whole(run):
    """Return what a run says of every case in the end, as values that compare; a view of the organisation is equal to itself alone."""
    return {name: (one.history.within(NONE), one.judged, one.unsound) for name, one in run.finish().items()}


@pytest.mark.no_cover
@pytest.mark.parametrize("spoil", [list, spoilt])
def test_same_verdicts(monkeypatch, trail, records, spoil):
    """Of a sound log and of a spoilt one alike, every record is judged as if it were alone, whatever the size of a window."""
    given = spoil(records)
    together, alone = Replay(trail.text), Replay(trail.text)
    alone.benches = together.benches
    found = [(record, one) for record, one in together.told(given)]
    monkeypatch.setattr(replay, "WINDOW", 1)
    singly = [(record, one) for record, one in alone.told(given)]
    assert [record for record, _ in found] == given
    for (_, one), (_, other) in zip(found, singly, strict=True):
        assert isinstance(one, Taken) == isinstance(other, Taken)
        assert told(one, getattr(one, "verdict", None)) == told(
            other, judge(*other.matter) if isinstance(other, Taken) else None
        )
    assert whole(together) == whole(alone)


def test_told_first(trail, records):
    """What keeps from reading on is raised when all that was read before it is told."""

    def broken():
        yield from records[:100]
        raise TrailError(Phrase("断", "broken"), code=Flaw.POSITION, pos=100)

    run = Replay(trail.text).told(broken())
    assert [next(run)[0] for _ in range(100)] == records[:100]
    with pytest.raises(TrailError):
        next(run)


@pytest.mark.parametrize(("short", "ahead"), [(1_000, 12), (1, 4)])
def test_bounded(monkeypatch, kit, short, ahead):
    """No more records are held than a window takes, and fewer where cases are long."""
    desk = kit.desk(kit.pack(), day=DAY)
    desk.office.open("trial", case="A", about="一件事", plan=goal(DAY), by=[kit.clerk])
    record = next(iter(desk.office.trail.records("A")))
    monkeypatch.setattr(replay, "WINDOW", 12)
    monkeypatch.setattr(replay, "SHORT", short)
    read = []
    rest = (read.append(number) or record for number in range(100))
    next(Replay(desk.office.trail.text).told(rest))
    assert len(read) == ahead


def test_unknown_edition(kit):
    """A case carried over to an edition that its texts do not hold is refused, and stays where it is."""
    desk = kit.desk(kit.pack(), day=DAY)
    desk.office.open("trial", case="A", about="一件事", plan=goal(DAY), by=[kit.clerk])
    (opening,) = desk.office.trail.records("A")
    claim = evolve(opening.claim, kind=Kind.MIGRATION, edition="9", facts={})
    (_, first), (_, taken) = Replay(desk.office.trail.text).told(
        [opening, evolve(opening, claim=claim, seq=1)]
    )
    assert [one.guard for one in taken.verdict.refusals] == ["case.migration"]
    assert taken.after.state == first.after.state
