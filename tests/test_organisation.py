"""The organisation: who held which post when, as the log said it at the time."""

from datetime import date
from typing import Any

import pytest

from pdca import acts
from pdca.organisation import (
    NONE,
    Appointment,
    Change,
    Kin,
    Known,
    Organisation,
    Post,
    Register,
    Standing,
    Unit,
    ended,
)
from pdca.record import LOG_CASE, Claim, Kind, Record

DAY = date(2026, 3, 2)
TOWN = Unit(id="town", kind="township", title="示例镇", place="p/c/t")
OFFICE = Unit(id="office", kind="organ", above="town")
EAST = Unit(id="east", kind="branch", above="town", since=date(2020, 1, 1), term=date(2026, 12, 31))
WEST = Unit(id="west", kind="branch", above="town", until=date(2025, 12, 31))
CHIEF = Appointment(
    person="p-1", role="secretary", unit="east", since=date(2024, 1, 1), term=date(2026, 12, 31)
)
FULL = Standing(person="p-2", standing="full", unit="east", since=date(2025, 5, 1))
NEAR = Kin(people=("p-2", "p-1"))
ALL = (TOWN, OFFICE, EAST, WEST, CHIEF, FULL, NEAR, Post(role="secretary", seats=1, kinds=("branch",)))


def record(pos: int, change: Change, day: str = "2026-03-02") -> Record:
    """Return the record of *change* at *pos*."""
    (claim,) = acts.organising([(change.step, change.facts)], day, (), "")
    return Record(claim=claim, pos=pos, seq=pos, prev="", recorded=f"{day}T04:00:00.000000Z")


def folded(*changes: Change) -> Register:
    """Return a register that took *changes* at the positions 0, 1, ..."""
    register = Register()
    for pos, change in enumerate(changes):
        register.take(record(pos, change), DAY)
    return register


def declared(*entries: Any) -> list[Change]:
    """Return the acts that declare *entries*."""
    return [*NONE.changes(entries)]


def test_nothing_declared_is_false() -> None:
    """An empty organisation is false, and one with an entry is true."""
    assert not NONE
    assert folded().current is NONE
    assert Organisation.of([TOWN])


@pytest.mark.parametrize("entry", ALL)
def test_an_entry_comes_back_from_its_act(entry: Any) -> None:
    """Reading the facts of an entry gives the entry."""
    (change,) = declared(entry)
    assert type(entry).read(change.facts) == entry
    assert [*folded(change).current.entries()] == [entry]


def test_no_name_of_a_person_is_in_an_act() -> None:
    """The facts of an appointment are ids and days."""
    assert CHIEF.facts == {
        "person": "p-1", "role": "secretary", "unit": "east", "from": "2024-01-01", "term": "2026-12-31",
    }  # fmt: skip


def test_units_are_asked_by_kind_and_day() -> None:
    """A unit that ended is there no more on a later day; an empty kind means every kind."""
    known = Organisation.of(ALL)
    assert [one.id for one in known.units("branch", DAY)] == ["east"]
    assert [one.id for one in known.units("branch", date(2025, 12, 31))] == ["east", "west"]
    assert [one.id for one in known.units("", DAY)] == ["town", "office", "east"]
    assert [one.id for one in known.below("town", DAY)] == ["office", "east"]
    assert known.unit("west", DAY) is None


def test_a_unit_that_changes_has_periods() -> None:
    """The same id declared from another day on is the same unit in another period."""
    later = Unit(id="west", kind="branch", above="office", since=date(2026, 1, 1))
    known = Organisation.of([*ALL, later])
    assert known.line("west", DAY) == ("west", "office", "town")
    assert known.line("west", date(2025, 1, 1)) == ("west", "town")
    assert known.periods("west") == (WEST, later)


def test_units_above_each_other_in_a_circle_end_somewhere() -> None:
    """A circle is told by the check of the file and does not hang a question."""
    circle = Organisation.of([Unit(id="a", kind="branch", above="b"), Unit(id="b", kind="branch", above="a")])
    assert circle.line("a", DAY) == ("a", "b")
    assert not circle.place("a", DAY)


def test_a_unit_without_a_place_has_that_of_the_unit_above() -> None:
    """The path of layers is inherited."""
    assert Organisation.of(ALL).place("east", DAY) == "p/c/t"


def test_holders_are_asked_by_role_day_and_unit() -> None:
    """Who holds a role, in all units or one."""
    known = Organisation.of(ALL)
    assert known.holders("secretary", DAY) == (CHIEF,)
    assert known.holders("secretary", DAY, "west") == ()
    assert known.holders("secretary", date(2023, 12, 31)) == ()
    assert known.appointments("p-1") == (CHIEF,)
    assert known.appointments("p-1", "clerk") == ()
    assert [one.role for one in known.posts()] == ["secretary"]


def test_members_have_a_standing_or_a_post_in_the_unit() -> None:
    """Both kinds of belonging count, on their days."""
    known = Organisation.of(ALL)
    assert known.members("east", DAY) == ("p-1", "p-2")
    assert known.members("east", date(2025, 4, 30)) == ("p-1",)


def test_the_standing_that_began_last_counts() -> None:
    """A probationary member who became a full one is a full one."""
    before = Standing(person="p-2", standing="probationary", unit="east", since=date(2024, 5, 1))
    known = Organisation.of([before, FULL])
    assert known.standing("p-2", DAY) == "full"
    assert known.standing("p-2", date(2025, 4, 30)) == "probationary"
    assert known.standing("p-2", date(2024, 4, 30)) == ""
    assert known.standing("p-3", DAY) == ""


def test_kinship_holds_both_ways() -> None:
    """Who is kin of somebody has somebody as kin; on a day only while it lasts."""
    known = Organisation.of([Kin(people=("p-2", "p-1"), since=date(2025, 1, 1))])
    assert known.kin("p-1") == {"p-2"}
    assert known.kin("p-2") == {"p-1"}
    assert known.kin("p-1", date(2024, 12, 31)) == frozenset()
    assert known.kin("p-3") == frozenset()


def test_what_was_known_at_a_position_does_not_change() -> None:
    """A later act ends the post from its own position on, and a view of an earlier position keeps it."""
    register = folded(*declared(CHIEF))
    before = register.current
    register.take(record(5, ended(CHIEF, date(2025, 1, 1))), DAY)
    assert before.holds("p-1", "secretary", DAY)
    assert not register.current.holds("p-1", "secretary", DAY)
    assert register.current.known(5).holds("p-1", "secretary", DAY)
    assert not register.current.known(0)


def test_an_entry_made_by_mistake_never_was() -> None:
    """An end without a day strikes the entry out."""
    register = folded(*declared(CHIEF), ended(CHIEF, None))
    assert not register.current
    assert not register.current.governs("secretary")


def test_a_post_is_struck_out_like_any_entry() -> None:
    """A role declared as a post by mistake is none."""
    post = Post(role="secretary")
    assert not folded(*declared(post), ended(post, None)).current.posts()


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"person": "p-1", "role": "secretary"},
        {"person": "p-1", "role": "secretary", "unit": "east", "from": "2024-13-01"},
        {"person": ["p-1"], "role": "secretary", "unit": "east"},
        {"person": "p-1", "role": "", "unit": "east"},
    ],
)
def test_an_act_that_cannot_be_read_declares_nothing(facts: dict[str, Any]) -> None:
    """A hostile or cut act changes nothing, whatever its step."""
    assert folded(*[Change(step, facts) for step in ("unit", "appointment", "ended")]).current is NONE


@pytest.mark.parametrize(
    ("step", "facts"),
    [
        ("kin", {"people": ["p-1", "p-1"]}),
        ("post", {"role": "secretary", "seats": -1}),
        ("unit", {"unit": "a", "kind": "branch", "title": 1}),
        ("ended", {"of": "unit", "unit": "never-declared", "until": "2026-01-01"}),
        ("ended", {"of": "genesis"}),
    ],
)
def test_an_act_that_makes_no_sense_declares_nothing(step: str, facts: dict[str, Any]) -> None:
    """Nobody is kin of themselves, seats are counted, and only what was declared can end."""
    assert folded(Change(step, facts)).current is NONE


def test_only_acts_of_the_log_declare() -> None:
    """A record of a case with the same words is none."""
    claim = Claim(case="T-1", kind=Kind.OUTCOME, occurred="2026-03-02", by=(), step="unit", facts=TOWN.facts)
    register = Register()
    register.take(Record(claim=claim, pos=0, seq=0, prev="", recorded="2026-03-02T04:00:00.000000Z"), DAY)
    assert register.current is NONE
    assert acts.organising([("unit", TOWN.facts)], "2026-03-02", (), "")[0].case == LOG_CASE


def test_only_the_difference_is_recorded() -> None:
    """Declaring the same again needs no act; an end needs one, and other particulars need one."""
    known = folded(*declared(*ALL)).current
    assert known.changes(ALL) == ()
    left = Appointment(
        person="p-1",
        role="secretary",
        unit="east",
        since=date(2024, 1, 1),
        until=DAY,
        term=date(2026, 12, 31),
    )
    assert known.changes([left]) == (ended(CHIEF, DAY),)
    renamed = Unit(id="town", kind="township", title="新示例镇", place="p/c/t")
    assert known.changes([renamed]) == (Change("unit", renamed.facts),)


def test_the_difference_brings_the_organisation_to_what_is_wanted() -> None:
    """After its own changes an organisation says what was wanted, and nothing is left to change."""
    register = folded(*declared(*ALL))
    wanted = [
        Unit(id="east", kind="branch", above="town", since=date(2020, 1, 1), until=date(2026, 12, 31)),
        Standing(person="p-2", standing="full", unit="east", since=date(2025, 5, 1), until=DAY),
    ]
    for pos, change in enumerate(register.current.changes(wanted), 10):
        register.take(record(pos, change), DAY)
    assert register.current.changes(wanted) == ()


def test_an_office_declares_once(kit: Any) -> None:
    """The same declaration again writes nothing, and what was struck out by mistake is gone."""
    desk = kit.desk(kit.pack())
    receipts = desk.office.organise(ALL, by=[kit.boss], reason="任命文件")
    assert [one.record.claim.step for one in receipts] == [
        "unit", "unit", "unit", "unit", "appointment", "standing", "kin", "post",
    ]  # fmt: skip
    assert desk.office.organise(ALL, by=[kit.boss]) == ()
    assert len(desk.office.organise([], by=[kit.boss], struck=[CHIEF, Kin(people=("x", "y"))])) == 1
    assert desk.office.organisation().holders("secretary", DAY) == ()
    assert desk.office.trail.verify().sound


def test_a_declaration_that_was_rolled_back_is_forgotten(kit: Any) -> None:
    """An office reads the log's acts anew where they no longer continue what it had read."""
    desk = kit.desk(kit.pack())
    desk.office.organise(ALL, by=[kit.boss])
    assert desk.office.organisation()
    other = kit.desk(kit.pack())
    other.office.organise([TOWN], by=[kit.boss])
    desk.office.trail._store = other.office.trail._store
    assert [one.key for one in desk.office.organisation().entries()] == [TOWN.key]


def test_an_entry_knows_its_act() -> None:
    """Position and day of the act stand beside the entry and are no part of what it says."""
    (entry,) = folded(*declared(TOWN)).current.entries()
    assert entry.known == Known(pos=0, recorded=DAY)
    assert entry == TOWN
