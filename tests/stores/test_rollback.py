"""An office in a host's connection that rolls back: it never answers from what was undone."""

from datetime import date

import pytest
import sqlalchemy as sa
from attrs import evolve

from pdca.errors import UnknownCaseError
from pdca.examples import goal
from pdca.office import RefusedError
from pdca.stores import open_store
from pdca.stores.sql import SqlStore

DAY = date(2026, 3, 2)


class Host:
    """A host with one connection, one office in it that outlives its transactions, and an office beside it."""

    def __init__(self, kit, address, connection, **parts):
        parts = {"parts": "[{part: it, title: 走访, by: clerk, times: any}]", **parts}
        self.clerk = kit.clerk
        self.connection = connection
        self.desk = kit.desk(kit.pack(**parts), day=DAY, store=SqlStore.on(connection))
        self.office = self.desk.office
        connection.commit()
        self.beside = kit.desk(self.desk.pack, day=DAY, store=open_store(address)).office

    def open(self, case, office=None, about="一件事"):
        (office or self.office).open("trial", case=case, about=about, plan=goal(DAY), by=[self.clerk])

    def record(self, act, office=None):
        clerk = evolve(self.clerk, person="p-other") if office else self.clerk
        return (office or self.office).record("A", act, by=[clerk]).state

    def refused(self, act):
        verdict = self.office.check(self.office.act("A", act, by=[self.clerk]))
        return [one.guard for one in verdict.refusals]


@pytest.fixture
def hosts(kit, database):
    opened = []

    def make(**parts):
        engine = sa.create_engine(database)
        opened.append((engine, engine.connect()))
        return Host(kit, database, opened[-1][1], **parts)

    yield make
    for engine, connection in opened:
        connection.close()
        engine.dispose()


@pytest.fixture
def host(hosts):
    made = hosts()
    made.open("A")
    made.connection.commit()
    return made


@pytest.mark.row("B6")
def test_step_rolled_back(host):
    """After a rollback the case stands where it stood, the next step is refused, and the undone one can be done."""
    assert host.record("first.done") == "second"
    host.connection.rollback()
    assert (host.office.history("A").state, host.refused("second.passed")) == ("first", ["case.sequence"])
    assert host.record("first.done") == "second"
    host.connection.commit()
    assert host.beside.history("A").state == "second"
    assert host.beside.trail.verify().sound


def test_opening_rolled_back(host):
    """A case whose opening was rolled back is unknown, and can be opened."""
    host.open("B")
    host.connection.rollback()
    with pytest.raises(UnknownCaseError):
        host.office.history("B")
    host.open("B", about="另一件事")
    assert host.office.history("B").opening.claim.facts["about"] == "另一件事"


def test_savepoint_rolled_back(host):
    """So it is where only a part of the host's transaction is undone."""
    with host.connection.begin_nested() as part:
        host.record("first.done")
        part.rollback()
    assert host.office.history("A").state == "first"
    host.connection.commit()


@pytest.mark.row("B6")
@pytest.mark.parametrize("more", [0, 1, 2])
def test_written_over(host, more):
    """Where others then wrote in the same places, the case is what they wrote, however long it became."""
    host.record("first.done")
    host.record("second.passed")
    host.connection.rollback()
    host.record("first.done", host.beside)
    for _ in range(more):
        host.record("second.it", host.beside)
    assert host.refused("third.done") == ["case.sequence"]
    history = host.office.history("A")
    assert (history.state, history.seq, len(history.acts)) == ("second", 2 + more, 2 + more)
    assert {act.claim.by[0].person for act in history.acts[1:]} == {"p-other"}
    assert host.record("second.it") == "second"
    host.connection.commit()
    assert host.office.history("A").seq == 3 + more
    assert host.office.trail.verify().sound


def test_second_case_rolled_back(hosts):
    """An open case that was rolled back stands in nobody's way; the one written in its place does."""
    host = hosts(about="{text: 事项, one_open: yes}")
    for case, about in (("A", "甲"), ("B", "乙"), ("C", "丙")):
        host.open(case, about=about)
    host.connection.rollback()
    for case, about in (("D", "丁"), ("B", "乙"), ("C", "丙")):
        host.open(case, host.beside, about)
    host.open("E", about="甲")
    with pytest.raises(RefusedError) as caught:
        host.open("F", about="丁")
    assert [one.guard for one in caught.value.verdict.refusals] == ["case.second"]
    host.connection.rollback()
