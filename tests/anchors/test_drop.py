"""Anchors that somebody removed or edited, two histories of one log, two databases of one name, and odd times."""

import re
import time
from datetime import timedelta

import pytest
from attrs import evolve

from pdca.anchors import Anchors, admit, compare, drop, file_of, notice, noticed, read, state, tell, told
from pdca.errors import TrailError
from pdca.record import LOG_CASE
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail, time_text
from tests.anchors.samples import FIRST, KEY, LOG, NOON, OTHER, SECOND, THIRD, Moving, claim, log, trust

DAY = "2026-05-18"


def entries(folder):
    return re.split(r"^(?=# )", file_of(folder, LOG).read_text("utf-8"), flags=re.MULTILINE)[1:]


def rewrite(folder, kept):
    file_of(folder, LOG).write_text("".join(kept), "utf-8")


def anchored(folder, count=4, *, told_too=True, keys=(KEY,)):
    """Return a log that was anchored *count* times, once after each record."""
    trail = log(0)
    for _ in range(count):
        trail.append([claim()])
        drop(trail, folder, time_text(trail._clock()), keys)
        if told_too:
            tell(trail, folder, DAY)
    return trail


def found(trail, folder, *verifiers):
    held = told(trail, folder, LOG, trust(*verifiers))
    return compare(trail.verify(held.sizes()), held)


def missing(anchoring):
    return [(each.first, each.last) for each in anchoring.missing]


# -- anchors that are gone or changed


def test_nothing_is_missing(tmp_path):
    """A file of anchors that nobody touched lacks nothing."""
    anchoring = found(anchored(tmp_path), tmp_path, KEY.public())
    assert (anchoring.missing, anchoring.unusable, anchoring.absent, anchoring.complete) == ((), (), (), True)


@pytest.mark.row("A22")
@pytest.mark.parametrize(
    ("gone", "named"),
    [
        ((0,), [(1, 1)]), ((1,), [(2, 2)]), ((1, 2), [(2, 3)]), ((0, 2), [(1, 1), (3, 3)]), ((0, 1, 2), [(1, 3)]), ((3,), [(4, 4)]),
        ((2, 3), [(3, 4)]), ((1, 3), [(2, 2), (4, 4)]),
    ],
    ids=str,
)  # fmt: skip
def test_a_removed_anchor_is_missed(tmp_path, gone, named):
    """An anchor removed from the beginning, the middle or the end is named as missing, by its number."""
    trail = anchored(tmp_path)
    rewrite(tmp_path, [each for number, each in enumerate(entries(tmp_path)) if number not in gone])
    anchoring = found(trail, tmp_path, KEY.public())
    assert missing(anchoring) == named
    assert (anchoring.sound, anchoring.complete) == (True, False)
    assert str(named[0][0]) in anchoring.missing[0].phrase.zh


@pytest.mark.row("A22")
def test_a_removed_file_is_said(tmp_path):
    """When the whole file is gone, the log says that there was one and how many anchors it had."""
    trail = anchored(tmp_path)
    file_of(tmp_path, LOG).unlink()
    anchoring = found(trail, tmp_path)
    assert [each.count for each in anchoring.absent] == [4]
    assert "4个锚定" in anchoring.absent[0].phrase.zh


@pytest.mark.row("A22")
def test_a_file_begun_anew_does_not_hide_the_old_one(tmp_path):
    """A new file in place of the one that was removed is another one, and the old one is still missed."""
    trail = anchored(tmp_path)
    file_of(tmp_path, LOG).unlink()
    drop(trail, tmp_path, THIRD, [KEY])
    anchoring = found(trail, tmp_path, KEY.public())
    assert ([each.count for each in anchoring.absent], anchoring.missing) == ([4], ())


@pytest.mark.row("A22")
@pytest.mark.parametrize("number", range(4))
def test_an_edited_time_is_noticed(tmp_path, number):
    """A changed time, which no signature covers, is noticed by the entry after it, or by the log for the last."""
    trail = anchored(tmp_path)
    kept = entries(tmp_path)
    kept[number] = kept[number].replace("2026-05-18T", "2026-05-17T", 1)
    rewrite(tmp_path, kept)
    assert [each.number for each in found(trail, tmp_path, KEY.public()).unusable] == [number + 1]


@pytest.mark.row("A22")
def test_exchanged_anchors_are_noticed(tmp_path):
    """Entries that changed places are out of order, or missing where they should stand."""
    trail = anchored(tmp_path)
    first, second, third, fourth = entries(tmp_path)
    rewrite(tmp_path, [first, third, second, fourth])
    anchoring = found(trail, tmp_path, KEY.public())
    assert missing(anchoring) == [(2, 2)]
    assert [each.number for each in anchoring.unusable] == [3]


@pytest.mark.row("A22")
def test_a_copied_anchor_is_noticed(tmp_path):
    """An entry that stands twice is unusable the second time."""
    trail = anchored(tmp_path)
    first, *others = entries(tmp_path)
    rewrite(tmp_path, [first, first, *others])
    anchoring = found(trail, tmp_path, KEY.public())
    assert ([each.number for each in anchoring.unusable], anchoring.missing) == ([2], ())


@pytest.mark.row("A22")
def test_an_exchanged_anchor_is_noticed(tmp_path):
    """An unsigned entry written by somebody else in place of one is noticed by the entry after it."""
    trail = anchored(tmp_path, keys=())
    kept = entries(tmp_path)
    kept[1] = kept[1].replace("\n3\n", "\n2\n", 1)
    rewrite(tmp_path, kept)
    anchoring = found(trail, tmp_path)
    assert [each.number for each in anchoring.unusable] == [2]
    assert anchoring.forked


def test_without_the_log_s_word_the_end_may_be_gone(tmp_path):
    """What was removed from the end is not missed by the file alone: it is the log that tells."""
    trail = anchored(tmp_path, told_too=False)
    rewrite(tmp_path, entries(tmp_path)[:-1])
    assert found(trail, tmp_path, KEY.public()).missing == ()


def test_files_of_before(tmp_path):
    """Entries without number and digest, as the first version wrote them, are read, and later ones continue them."""
    trail = log()
    old = drop(trail, tmp_path, FIRST, [KEY])
    rewrite(tmp_path, [f"# {FIRST}\n{old.note}\n", f"# {SECOND}\n{old.note}\n"])
    drop(trail, tmp_path, THIRD, [KEY])
    held = read(tmp_path, LOG, trust(KEY.public()))
    assert ([each.number for each in held.held], held.unusable, held.missing) == ([1, 2, 3], (), ())


# -- what the log tells


def test_the_log_tells_of_its_anchor(tmp_path):
    """After an anchor the log has an act with the file's id, the number and the digest of the entry."""
    trail = anchored(tmp_path, 2)
    acts = list(trail.records(LOG_CASE))
    assert [(each.claim.step, each.claim.facts["number"]) for each in acts] == [("anchor", 1), ("anchor", 2)]
    assert len({each.claim.facts["drop"] for each in acts}) == 1
    assert trail.verify().sound


def test_a_log_at_rest_does_not_grow(tmp_path):
    """Anchors of a log to which nothing was added but such acts need no act, also with two folders."""
    trail = anchored(tmp_path, 1)
    (tmp_path / "b").mkdir()
    size = trail.head().size
    for hour in range(2, 8):
        for folder in (tmp_path, tmp_path / "b"):
            drop(trail, folder, time_text(NOON + timedelta(hours=hour)), [KEY])
            tell(trail, folder, DAY)
    assert trail.head().size == size + 1
    assert found(trail, tmp_path, KEY.public()).complete


def test_nothing_to_tell(tmp_path):
    """Where nothing was anchored there is nothing to tell."""
    assert not tell(log(), tmp_path, DAY)


def test_acts_of_other_kinds_tell_nothing():
    """Records of cases do not tell of anchors, whatever their facts."""
    trail = log(0)
    trail.append([claim()])
    assert noticed(trail.records()) == {}
    told_of = notice("d" * 16, 3, "e" * 64, DAY)
    trail.append([told_of, notice("d" * 16, 2, "f" * 64, DAY)])
    assert [(name, each.number) for name, each in noticed(trail.records(LOG_CASE)).items()] == [("d" * 16, 3)]


def test_a_log_that_cannot_be_read_is_compared_all_the_same(tmp_path):
    """Anchors are compared also with a log whose own acts cannot be read any more."""
    trail = anchored(tmp_path)
    trail._store._rows.clear()
    trail._store._cases.clear()
    assert len(told(trail, tmp_path, LOG, trust(KEY.public())).held) == 4


# -- two histories


@pytest.mark.row("A21")
def test_two_anchors_beyond_the_end(tmp_path):
    """Two anchors of one size and two roots are a fork, also when the log at hand is shorter than both."""
    for name, number in (("a", 1), ("b", 2)):
        (tmp_path / name).mkdir()
        drop(log(9, number=number), tmp_path / name, FIRST, [KEY])
    held = Anchors(held=tuple(one for name in "ab" for one in read(tmp_path / name, LOG).held))
    anchoring = compare(log(5).verify(held.sizes()), held)
    assert [each.code.value for each in anchoring.broken] == ["fork", "behind"]
    assert set(anchoring.broken[0].notes) == {each.note for each in held.held}
    assert anchoring.forked


@pytest.mark.row("B9")
@pytest.mark.parametrize("count", [3, 5, 8])
def test_another_database_of_the_same_name(tmp_path, count):
    """A second database under the log's name is refused before anything is written: another history, or too short."""
    drop(log(5), tmp_path, FIRST, [KEY])
    second = log(count, number=2)
    with pytest.raises(TrailError) as refused:
        admit(second, tmp_path, LOG)
    assert refused.value.code == ("behind" if count < 5 else "fork")
    assert f"{LOG}\n5\n" in refused.value.phrase.zh


@pytest.mark.row("B9")
def test_an_empty_database_of_the_same_name(tmp_path):
    """An empty database that is to go by the name of an anchored log is refused."""
    drop(log(5), tmp_path, FIRST, [KEY])
    with pytest.raises(TrailError) as refused:
        admit(Trail(MemoryStore(), Moving(), LOG), tmp_path, LOG)
    assert refused.value.code == "behind"


@pytest.mark.parametrize("count", [5, 6, 20])
def test_the_log_itself_is_admitted(tmp_path, count):
    """The log that was anchored goes on, however much it grew."""
    drop(log(5), tmp_path, FIRST, [KEY])
    admit(log(count), tmp_path, LOG)


def test_whoever_is_not_anchored_is_admitted(tmp_path):
    """A log without anchors, a new one, and one whose anchors a stranger signed, may start."""
    admit(log(5), tmp_path, LOG)
    admit(Trail(MemoryStore(), Moving(), LOG), tmp_path, LOG)
    drop(log(5), tmp_path, FIRST, [OTHER])
    admit(log(5, number=2), tmp_path, LOG, trust(KEY.public()))


@pytest.mark.row("B9")
def test_a_head_that_lies_is_not_admitted(tmp_path):
    """A head whose root does not grow out of the anchor is refused even where the records do."""
    trail = log(5)
    drop(trail, tmp_path, FIRST, [KEY])
    trail.append([claim()])
    trail._store._head = evolve(trail._store._head, root=bytes(32))
    with pytest.raises(TrailError) as refused:
        admit(trail, tmp_path, LOG)
    assert refused.value.code == "head"


# -- times


@pytest.mark.row("D6")
def test_a_log_older_than_its_anchor(tmp_path):
    """A log that ends before the time of its newest anchor, with records after it, is remarked."""
    trail = log(5)
    drop(trail, tmp_path, SECOND, [KEY])
    trail.append([claim()])
    (remark,) = found(trail, tmp_path, KEY.public()).remarks
    assert remark.zh.startswith("账的最后登记时间（2026-05-18T")
    assert SECOND in remark.en


@pytest.mark.row("D6")
def test_a_record_newer_than_the_anchor_that_has_it(tmp_path):
    """An anchor that is older than the last record it covers is remarked."""
    trail = log(5, start=NOON + timedelta(days=3))
    drop(trail, tmp_path, FIRST, [KEY])
    (remark,) = found(trail, tmp_path, KEY.public()).remarks
    assert "晚于包含它的锚定" in remark.zh


@pytest.mark.row("D6")
def test_anchors_that_go_back(tmp_path):
    """An anchor that is older than the one before it in its file is remarked, with both times."""
    trail = log(5)
    for moment in (SECOND, FIRST, THIRD):
        drop(trail, tmp_path, moment, [KEY])
    (remark,) = found(trail, tmp_path, KEY.public()).remarks
    assert FIRST in remark.zh
    assert SECOND in remark.zh
    assert "第2个" in remark.zh


def test_ordinary_times(tmp_path):
    """Records and anchors in their order give no remark."""
    assert found(anchored(tmp_path), tmp_path, KEY.public()).remarks == ()


@pytest.mark.row("I4")
def test_many_entries_in_bounded_time(tmp_path):
    """A file of ten thousand anchors, and one of a hundred thousand lines of signatures, are read in seconds."""
    made = state(log(5), FIRST, signers=[KEY])
    begun = time.process_time()
    with file_of(tmp_path, LOG).open("w", encoding="utf-8") as stream:
        stream.writelines(f"# {FIRST}\n{made.note}\n" for _ in range(10_000))
    assert len(read(tmp_path, LOG).held) == 10_000
    line = made.note.rpartition("\n\n")[2]
    file_of(tmp_path, LOG).write_text(f"# {FIRST}\n{made.note}{line * 100_000}\n", "utf-8")
    assert len(read(tmp_path, LOG).unusable) == 1
    assert time.process_time() - begun < 20
