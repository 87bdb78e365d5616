"""Group commit: one commit for many writers, and to each of them its own receipts or its own error."""

import threading
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from attrs import evolve

from pdca import acts, keys
from pdca.errors import ConflictError, FrozenError, PdcaError, RepeatedKeyError, StoreError, UnwritableError
from pdca.grouping import Group
from pdca.phrase import Phrase
from pdca.record import Actor, Claim, Kind
from pdca.stores import open_store
from pdca.stores.memory import MemoryStore
from pdca.trail import Request, Trail

NOON = datetime(2026, 5, 18, 4, 0, tzinfo=UTC)
BY = (Actor(person="p-1", role="clerk"),)
WAIT = 20


def claim(case="A", **changes):
    return evolve(
        Claim(case=case, kind=Kind.OUTCOME, occurred="2026-05-18", by=BY, facts={"n": 1}), **changes
    )


def request(case="A", idem="", **changes):
    expected = {case: changes.pop("expected")} if "expected" in changes else {}
    return Request(claims=[claim(case, **changes)], idem=idem, expected=expected)


class Gate(MemoryStore):
    """A store that counts commits, holds the first one up until told, and may lie about what it kept."""

    def __init__(self):
        super().__init__()
        self.commits = 0
        self.entered = threading.Event()
        self.opened = threading.Event()
        self.fails_before = self.fails_after = 0

    @contextmanager
    def writing(self):
        self.entered.set()
        assert self.opened.wait(WAIT)
        with super().writing() as staged:
            yield staged
            if self.commits + 1 == self.fails_before:
                self.commits += 1
                raise StoreError(Phrase("坏", "bad"))
        self.commits += 1
        if self.commits == self.fails_after:
            raise StoreError(Phrase("坏", "bad"))


class Writers:
    """Threads that append to one group; all but the first come while the first commits."""

    def __init__(self, store, *asked, most=256):
        self.store = store
        self.trail = Trail(store, lambda: NOON, "qinghe/2026")
        self.group = Group(self.trail, most=most)
        self.answers = [None] * len(asked)
        threads = [threading.Thread(target=self._append, args=each) for each in enumerate(asked)]
        threads[0].start()
        assert store.entered.wait(WAIT)
        for number, thread in enumerate(threads[1:], 1):
            thread.start()
            while len(self.group._waiting) < number:
                pass
        store.opened.set()
        for thread in threads:
            thread.join(WAIT)

    def _append(self, number, asked):
        try:
            self.answers[number] = self.group.append(asked.claims, expected=asked.expected, idem=asked.idem)
        except PdcaError as error:
            self.answers[number] = error


def test_one_commit_for_all_who_wait():
    """What comes while a commit is under way is committed together."""
    done = Writers(Gate(), *[request(f"C{number}") for number in range(9)])
    assert done.store.commits == 2
    assert [each[0].record.claim.case for each in done.answers] == [f"C{number}" for number in range(9)]
    assert sorted(each[0].record.pos for each in done.answers) == [*range(9)]
    assert done.trail.verify().sound


def test_most_in_a_commit():
    """A commit takes no more requests than it may."""
    done = Writers(Gate(), *[request(f"C{number}") for number in range(7)], most=2)
    assert (done.store.commits, done.trail.verify().count) == (4, 7)


def test_each_fails_alone():
    """A conflict, a value that cannot be written and a used key are told to their writers and to nobody else."""
    store = Gate()
    done = Writers(
        store,
        request("A", idem="k"),
        request("A", expected=0),
        request("A", expected=1),
        request("B", step="a\u202eb"),
        request("B", idem="k"),
        request("B"),
    )
    kinds = [type(each) for each in done.answers]
    assert kinds == [tuple, ConflictError, tuple, UnwritableError, RepeatedKeyError, tuple]
    assert done.answers[1].current == 1
    assert [(record.claim.case, record.seq) for record in done.trail.records()] == [
        ("A", 0),
        ("A", 1),
        ("B", 0),
    ]
    assert done.trail.verify().sound


def test_nothing_of_a_request_that_fails():
    """A request of several claims is placed wholly or not at all."""
    asked = Request(claims=[claim("A"), claim("A", step="\x1b")])
    done = Writers(Gate(), request("Z"), asked, request("A"))
    assert isinstance(done.answers[1], UnwritableError)
    assert [(record.claim.case, record.seq) for record in done.trail.records()] == [("Z", 0), ("A", 0)]


def test_the_same_request_twice_at_once():
    """Two threads with the same request under the same key get the same receipts, and it is done once."""
    done = Writers(Gate(), request("Z"), request("A", idem="k"), request("A", idem="k"))
    assert done.answers[1] == done.answers[2]
    assert done.trail.verify().count == 2


def test_repeated_later():
    """A request that is repeated under its key gets the receipts that it got first, of whatever commit."""
    done = Writers(
        Gate(), request("Z"), request("A", idem="a"), request("B", idem="b"), request("C", idem="c")
    )
    again = done.group.append([claim("B")], idem="b")
    assert again == done.answers[2]
    assert done.trail.append([claim("B")], idem="b") == again


def test_receipts_prove_themselves():
    """The receipt of each request has size and root after its own records."""
    done = Writers(Gate(), *[request(f"C{number}") for number in range(5)])
    assert [each[-1].size for each in done.answers] == [1, 2, 3, 4, 5]
    roots = done.trail.verify([1, 2, 3, 4, 5]).roots
    assert [each[-1].root for each in done.answers] == [roots[size] for size in (1, 2, 3, 4, 5)]


@pytest.mark.row("C3")
def test_a_storage_that_fails_before_it_keeps():
    """Where the storage kept nothing, everybody is told so."""
    store = Gate()
    store.fails_before = 2
    done = Writers(store, request("Z"), request("A", idem="a"), request("B"))
    assert [type(each) for each in done.answers] == [tuple, StoreError, StoreError]
    assert done.trail.verify().count == 1


@pytest.mark.row("B7")
def test_a_storage_that_fails_after_it_kept():
    """Where the storage failed although it kept everything, a request with a key is answered; one without is unknown."""
    store = Gate()
    store.fails_after = 2
    done = Writers(store, request("Z"), request("A", idem="a"), request("B"))
    assert [type(each) for each in done.answers] == [tuple, tuple, StoreError]
    assert done.answers[1][0].record.pos == 1
    assert done.group.append([claim("A")], idem="a") == done.answers[1]
    assert done.trail.verify().count == 3


def test_an_act_that_ends_the_log():
    """An act of the log is committed alone: what comes after the end is refused as ever."""
    frozen = Request(claims=[acts.freezing("", "2026-05-18", BY, "结束")])
    done = Writers(Gate(), request("Z"), request("A"), frozen, request("B"))
    assert [type(each) for each in done.answers] == [tuple, tuple, tuple, FrozenError]


def test_nothing_to_append():
    """Nothing is no request."""
    with pytest.raises(ValueError, match="nothing"):
        Group(Trail(MemoryStore(), lambda: NOON, "L")).append([])


def test_a_leader_who_is_killed():
    """When the thread that commits is broken off, the others are told and the next request goes through."""

    class Killed(Gate):
        @contextmanager
        def writing(self):
            with super().writing() as staged:
                yield staged
                if self.commits == 1:
                    self.commits += 1
                    raise KeyboardInterrupt

    store = Killed()
    trail = Trail(store, lambda: NOON, "L")
    group = Group(trail)
    store.opened.set()
    group.append([claim("Z")])
    with pytest.raises(KeyboardInterrupt):
        group.append([claim("A")])
    assert group.append([claim("B")])[0].record.pos == 1


@pytest.mark.row("B4")
def test_many_threads_on_a_file(tmp_path):
    """Many threads on a signed SQLite store: every record is there once, and the log verifies."""
    key = keys.new("qinghe/2026", seed=b"k" * 32)
    store = open_store(str(tmp_path / "x.db"))
    trail = Trail(store, lambda: NOON, "qinghe/2026", keys=[key], read_key=keys.public)
    group = Group(trail)

    def write(name):
        for number in range(20):
            group.append([claim(name)], expected=number, idem=f"{name}-{number}")

    threads = [threading.Thread(target=write, args=(f"C{number}",)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(WAIT)
    found = trail.verify()
    assert (found.sound, found.count) == (True, 161)
    assert [len(list(trail.records(f"C{number}"))) for number in range(8)] == [20] * 8
    store.close()
