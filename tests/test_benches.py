"""Benches: bound once for each pack and edition, and which edition binds an open case on a day."""

from datetime import date

import pytest

from pdca.benches import Benches, bound, in_force, offered, successor
from pdca.pack import Pack


def pack(kit, open_cases="migrate", *, finish="2026-04-30"):
    old = kit.texts(in_force="{from: 2020-01-01, to: %s}" % finish)
    tail = 'supersedes: {edition: "1", why: 改版, changed: [second]}\nopen_cases: %s' % open_cases
    fresh = kit.texts(in_force="{from: 2026-05-01}", tail=tail)["process/trial@1.yaml"]
    return Pack.of(
        {**old, "process/trial@2.yaml": fresh.replace(b'edition: "1"\nin_force', b'edition: "2"\nin_force')}
    )


@pytest.mark.parametrize(
    ("open_cases", "day", "binds", "offers"),
    [
        ("migrate", "2026-04-30", "", ""), ("migrate", "2026-05-01", "2", "2"), ("finish", "2026-05-01", "", ""),
        ("{either_until: 2026-06-30}", "2026-06-30", "", "2"), ("{either_until: 2026-06-30}", "2026-07-01", "2", "2"),
    ],
)  # fmt: skip
def test_successor(kit, open_cases, day, binds, offers):
    """A newer edition binds open cases from its first day, later, or never; and may be chosen from its first day."""
    texts = pack(kit, open_cases)
    old, moment = texts.procedure("trial", edition="1"), date.fromisoformat(day)
    assert (successor(texts, old, moment), offered(texts, old, moment)) == (binds, offers)


def test_no_way_back(kit):
    """No case is carried over to an older edition, or to its own."""
    texts = pack(kit)
    fresh = texts.procedure("trial", edition="2")
    assert [offered(texts, fresh, date(2026, month, 1)) for month in (4, 6)] == ["", ""]


def test_in_force(kit):
    """An edition is in force from its first to its last day, both included."""
    old = pack(kit).procedure("trial", edition="1")
    days = [date(2019, 12, 31), date(2020, 1, 1), date(2026, 4, 30), date(2026, 5, 1)]
    assert [in_force(old, day) for day in days] == [False, True, True, False]


def test_bound_once(kit):
    """A bench is made once for a pack, a procedure and an edition; packs are asked for once."""
    texts, asked = pack(kit), []
    benches = Benches(lambda digest: asked.append(digest) or texts)
    assert benches.of("d", "trial", "1") is benches.of("d", "trial", "1")
    assert benches.of("d", "trial", "2").procedure.edition == "2"
    assert asked == ["d"]
    with pytest.raises(LookupError):
        benches.of("d", "trial", "3")


def test_siblings(kit):
    """A bench finds the bench of another edition."""
    texts = pack(kit)
    bench = bound(texts, texts.procedure("trial", edition="2"))
    assert bench.sibling("1").procedure.edition == "1"
    assert bench.offered(date(2026, 6, 1)) == ""
