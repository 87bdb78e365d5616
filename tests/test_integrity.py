"""Tampering: every way of changing, removing, adding or moving a row or a text is found, and never raised."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from attrs import evolve

from pdca import merkle
from pdca.canonical import encode
from pdca.errors import StoreError, TrailError
from pdca.form import from_body, to_body
from pdca.hashing import leaf
from pdca.integrity import MAX_FINDINGS, checked
from pdca.phrase import Phrase
from pdca.record import Actor, Claim, Kind
from pdca.stores.memory import MemoryStore
from pdca.stores.port import Head
from pdca.trail import Trail, time_text

NOON = datetime(2026, 5, 18, 4, 0, tzinfo=UTC)


def claim(case="A", **changes):
    by = (Actor(person="p-1", role="clerk"),)
    return evolve(
        Claim(case=case, kind=Kind.OUTCOME, occurred="2026-05-18", by=by, facts={"n": 1}), **changes
    )


class Moving:
    """A clock that is a second later with every look."""

    def __init__(self):
        self.seconds = 0

    def __call__(self):
        self.seconds += 1
        return NOON + timedelta(seconds=self.seconds)


class Tampered:
    """A sound log of eight records in two cases, open to every hand."""

    def __init__(self):
        self.store = MemoryStore()
        self.trail = Trail(self.store, Moving(), "qinghe/2026")
        self.text = self.trail.put_text(b"steps")
        for number in range(8):
            self.trail.append([claim("AB"[number % 2], texts=self.text)])

    @property
    def rows(self):
        return self.store._rows

    def rewrite(self, pos, **changes):
        """Change a record and its own leaf."""
        self.rebody(pos, to_body(evolve(from_body(self.rows[pos].body), **changes)))

    def rebody(self, pos, body):
        self.rows[pos] = self.rows[pos]._replace(body=body, leaf=leaf(body))

    def rehash(self):
        """Make tree and head fit the rows, as an administrator could."""
        tree = merkle.Tree()
        for row in self.rows:
            tree.add(row.leaf)
        self.store._head = Head(
            log="qinghe/2026", size=len(self.rows), frontier=merkle.packed(tree.frontier()), root=tree.root(),
            recorded=from_body(self.rows[-1].body).recorded,
        )  # fmt: skip

    def rechain(self):
        """Give every record new numbers and links, then make tree and head fit."""
        ends = {}
        for pos, row in enumerate(self.rows):
            seq, prev = ends.get(row.case, (0, ""))
            body = to_body(evolve(from_body(row.body), pos=pos, seq=seq, prev=prev))
            self.rows[pos] = row._replace(pos=pos, seq=seq, body=body, leaf=leaf(body))
            ends[row.case] = (seq + 1, leaf(body).hex())
        self.rehash()

    def codes(self):
        return [(finding.code.value, finding.pos) for finding in self.trail.verify().findings]

    def first(self):
        """Return code and position of what stops a reader."""
        try:
            list(self.trail.records())
        except TrailError as error:
            return error.code.value, error.pos
        return None


def edit_fact(log):
    row = log.rows[3]
    log.rows[3] = row._replace(body=row.body.replace(b'"n":1', b'"n":2'))


def edit_fact_and_leaf(log):
    log.rewrite(3, claim=claim("B", facts={"n": 2}, texts=log.text))


def edit_last_and_leaf(log):
    log.rewrite(7, claim=claim("B", facts={"n": 2}, texts=log.text))


def edit_fact_leaf_and_tree(log):
    edit_fact_and_leaf(log)
    log.rehash()


def delete_last(log):
    del log.rows[7]


def delete_middle(log):
    del log.rows[3]


def delete_first(log):
    del log.rows[0]


def delete_case(log):
    log.rows[:] = [row for row in log.rows if row.case != "B"]


def delete_middle_and_rehash(log):
    del log.rows[3]
    log.rehash()


def swap(log):
    log.rows[2], log.rows[3] = log.rows[3], log.rows[2]


def swap_positions(log):
    two, three = log.rows[2:4]
    log.rows[2:4] = [three._replace(pos=2), two._replace(pos=3)]


def swap_bodies(log):
    two, three = log.rows[2:4]
    log.rows[2:4] = [
        two._replace(body=three.body, leaf=three.leaf),
        three._replace(body=two.body, leaf=two.leaf),
    ]


def move_column(log):
    log.rows[4] = log.rows[4]._replace(seq=9)


def rename_case_column(log):
    log.rows[4] = log.rows[4]._replace(case="C")


def change_key_column(log):
    log.rows[4] = log.rows[4]._replace(idem="k")


def flip_bit(log):
    row = log.rows[5]
    log.rows[5] = row._replace(body=row.body[:9] + bytes([row.body[9] ^ 1]) + row.body[10:])


def flip_leaf(log):
    row = log.rows[5]
    log.rows[5] = row._replace(leaf=bytes([row.leaf[0] ^ 1]) + row.leaf[1:])


def forge(log):
    body = to_body(evolve(from_body(log.rows[7].body), pos=8, seq=4, prev=log.rows[7].leaf.hex()))
    log.rows.append(log.rows[7]._replace(pos=8, seq=4, body=body, leaf=leaf(body)))


def replay_old(log):
    log.rows.append(log.rows[0]._replace(pos=8))
    log.store._head = evolve(log.store._head, size=9)


def duplicate_key(log):
    log.rebody(7, log.rows[7].body.replace(b'"pos":7', b'"pos":7,"pos":7'))
    log.store._head = evolve(log.store._head, recorded=log.store._head.recorded)


def white_space(log):
    log.rebody(7, json.dumps(json.loads(log.rows[7].body)).encode())


def other_log(log):
    log.rewrite(7, log="other")


def earlier(log):
    log.rewrite(7, recorded=time_text(NOON))


def other_version(log):
    log.rebody(7, encode({**json.loads(log.rows[7].body), "v": 2}))


def garbage(log):
    log.rebody(7, b"\xff\x00")


def nothing(log):
    log.rebody(7, b"")


def negative(log):
    log.rows.insert(0, log.rows[0]._replace(pos=-5))


def roll_head_back(log):
    log.store._head = evolve(log.store._head, size=5)


def head_ahead(log):
    log.store._head = evolve(log.store._head, size=10**18)


def head_time(log):
    log.store._head = evolve(log.store._head, recorded="2099")


def head_frontier(log):
    log.store._head = evolve(log.store._head, frontier=b"")


def head_root(log):
    log.store._head = evolve(log.store._head, root=b"\1" * 32)


def change_text(log):
    log.store._texts[log.text] = b"other steps"


def remove_text(log):
    del log.store._texts[log.text]


ATTACKS = {
    edit_fact: [("leaf", 3), ("tree", None)],
    edit_fact_and_leaf: [("chain", 5), ("tree", None)],
    edit_last_and_leaf: [("tree", None)],
    edit_fact_leaf_and_tree: [("chain", 5)],
    delete_last: [("position", 7), ("tree", None)],
    delete_middle: [("position", 3), ("chain", 5), ("tree", None)],
    delete_first: [("position", 0), ("chain", 2), ("tree", None)],
    delete_case: [("position", 1), ("position", 3), ("position", 5), ("position", 7), ("tree", None)],
    delete_middle_and_rehash: [("position", 3), ("chain", 5), ("head", 7), ("tree", None)],
    swap: [("position", 2), ("position", 4), ("position", 3), ("tree", None)],
    swap_positions: [("columns", 2), ("columns", 3), ("tree", None)],
    swap_bodies: [("columns", 2), ("columns", 3), ("tree", None)],
    move_column: [("columns", 4), ("chain", 6)],
    rename_case_column: [("columns", 4), ("chain", 6)],
    change_key_column: [("columns", 4)],
    flip_bit: [("leaf", 5), ("tree", None)],
    flip_leaf: [("leaf", 5), ("chain", 7)],
    forge: [("head", 8)],
    replay_old: [("columns", 8), ("tree", None)],
    duplicate_key: [("canonical", 7), ("tree", None)],
    white_space: [("canonical", 7), ("tree", None)],
    other_log: [("log", 7), ("tree", None)],
    earlier: [("time", 7), ("tree", None)],
    other_version: [("version", 7), ("tree", None)],
    garbage: [("canonical", 7), ("tree", None)],
    nothing: [("canonical", 7), ("tree", None)],
    negative: [("position", 0), ("columns", -5)],
    roll_head_back: [("head", 5), ("tree", None)],
    head_ahead: [("position", 8)],
    head_time: [("head", None)],
    head_frontier: [("head", None)],
    head_root: [("tree", None)],
    change_text: [("text", None)],
    remove_text: [("text", 0)],
}
SEEN_ONLY_BY_VERIFY = {forge, head_time, head_frontier, change_text, remove_text}


@pytest.mark.row("A1", "A4", "A5", "A8", "A9", "A10", "A12", "A13", "A15", "A16", "A17", "A18", "A19", "A20", "D3", "I2")
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_found(attack):
    """Verification finds the tampering, names its kind and position, and does not raise."""
    log = Tampered()
    assert log.codes() == []
    attack(log)
    assert log.codes()[:2] == ATTACKS[attack][:2]
    assert not log.trail.verify().sound


@pytest.mark.row("A4", "A8", "A9", "A12", "A13", "A17", "A18", "A19", "A20")
@pytest.mark.parametrize(
    "attack", [each for each in ATTACKS if each not in SEEN_ONLY_BY_VERIFY], ids=lambda a: a.__name__
)
def test_reading_stops(attack):
    """A reader gets no further than the first lie."""
    log = Tampered()
    assert log.first() is None
    attack(log)
    assert log.first() is not None


@pytest.mark.row("A6", "A11")
@pytest.mark.parametrize("attack", [delete_case, delete_last, edit_fact_and_leaf])
def test_a_rewritten_log_needs_a_witness(attack):
    """A log rewritten from end to end contradicts nothing inside it, but every root noted before."""
    log = Tampered()
    noted = log.trail.verify().root
    attack(log)
    log.rechain()
    assert log.trail.verify().sound
    assert log.trail.verify().root != noted


@pytest.mark.row("C12")
def test_findings_are_bounded():
    """A log that lies everywhere fills no memory: findings beyond the limit are counted."""
    log = Tampered()
    log.trail.append([claim("Z") for _ in range(MAX_FINDINGS)])
    for pos, row in enumerate(log.rows):
        log.rows[pos] = row._replace(body=b"{}")
    checked = log.trail.verify()
    assert (len(checked.findings), checked.omitted) == (MAX_FINDINGS, 8 + 1)


@pytest.mark.row("C3")
def test_a_failing_store_is_a_finding():
    """A store that fails while it is verified is a finding."""

    class Failing(MemoryStore):
        def rows(self, start, limit):
            raise StoreError(Phrase("坏", "bad"))

    checked = Trail(Failing(), lambda: NOON, "qinghe/2026").verify()
    assert [finding.code for finding in checked.findings] == ["store"]


@pytest.mark.row("A20")
def test_a_case_is_checked_by_itself():
    """Reading one case stops at a broken link of that case."""
    log = Tampered()
    edit_fact(log)
    log.store._cases["B"][1] = log.rows[3]
    assert [record.seq for record in log.trail.records("A")] == [0, 1, 2, 3]
    with pytest.raises(TrailError) as broken:
        list(log.trail.records("B"))
    assert (broken.value.code, broken.value.pos) == ("leaf", 3)


def test_a_reader_in_the_middle_checks_the_link():
    """A reader who starts in the middle checks the links back to what stands before."""
    log = Tampered()
    edit_fact_and_leaf(log)
    log.store._cases["B"][1] = log.rows[3]
    with pytest.raises(TrailError) as broken:
        list(log.trail.records(start=4))
    assert (broken.value.code, broken.value.pos) == ("chain", 5)


def test_all_there():
    """Where every record is there, nothing is said."""
    Tampered().trail.expect_all()


@pytest.mark.parametrize("pos", [0, 3, 7])
def test_missing_anywhere(pos):
    """A missing record is told by counting, and how many there should be."""
    tampered = Tampered()
    del tampered.rows[pos]
    with pytest.raises(TrailError, match="应有8条记录，只剩7条") as caught:
        tampered.trail.expect_all()
    assert caught.value.code == "position"


def test_one_spelling_among_many():
    """Keys in the order of code points, where it is not the canonical one, are found among records that hold none such."""
    log = Tampered()
    log.rewrite(6, claim=claim("A", facts={"\U0001f600": "x", "\ue000": "y"}, texts=log.text))
    log.rechain()
    assert log.codes() == []
    first, second = ('"\U0001f600":"x"'.encode(), '"\ue000":"y"'.encode())
    log.rebody(6, log.rows[6].body.replace(first + b"," + second, second + b"," + first))
    log.rehash()
    assert ("canonical", 6) in log.codes()


def test_a_reading_ends_where_the_log_ended():
    """Records that another writer adds during a reading belong to the next one: the tree over those before is whole."""
    log = Tampered()
    head = log.store.head()
    log.trail.append([claim("A", texts=log.text)])
    assert [row.pos for row, _ in checked(log.store, head, 0)] == list(range(8))
