"""Anchors: a file drop that only grows, and what a log that was rewritten or put back looks like beside it."""

import hashlib
import os
import sqlite3
from datetime import timedelta

import pytest

from pdca import anchors, merkle
from pdca.anchors import Anchors, compare, drop, folder, printed, read
from pdca.errors import NoteError, TrailError
from pdca.merkle import consistent, included
from pdca.stores import open_store
from pdca.trail import Trail, time_text
from tests.anchors.samples import FIRST, KEY, LOG, NOON, OTHER, SECOND, Moving, claim, log, trust


def compared(trail, place, *verifiers):
    held = read(place, LOG, trust(*verifiers))
    return compare(trail.verify(held.sizes()), held)


def codes(anchoring):
    return [each.code.value for each in anchoring.broken]


def rewrite(path, number):
    """Replace every record in the database at *path* by those of another history, with all its hashes."""
    other = path.with_name("other.db")
    log(5, open_store(str(other)), number)
    path.write_bytes(other.read_bytes())


# -- what verification says


@pytest.mark.row("A2", "H7")
def test_without_anchors(tmp_path):
    """Without anchors the whole log vouches only for itself, and the sentence says so."""
    found = compared(log(), tmp_path)
    assert (found.anchored, found.sound) == (0, True)
    assert found.phrase.zh == "没有锚定：全部5条只能自证"


@pytest.mark.row("A2", "H7")
def test_anchored_up_to(tmp_path):
    """After an anchor the records it covers are anchored, and those that came later are counted."""
    trail = log()
    drop(trail, tmp_path, FIRST)
    trail.append([claim(), claim("B")])
    found = compared(trail, tmp_path)
    assert (found.anchored, found.count, found.time, found.sound) == (5, 7, FIRST, True)
    assert found.phrase.zh == f"已锚定到第4号（{FIRST}），最后2条没有锚定"
    assert found.phrase.en == f"anchored up to position 4 at {FIRST}, the last 2 records are not"


def test_anchored_as_a_whole(tmp_path):
    """A log without a record after the anchor is anchored as a whole."""
    trail = log()
    drop(trail, tmp_path, FIRST)
    assert compared(trail, tmp_path).phrase.zh == f"已锚定到第4号（{FIRST}）：全部5条"


def test_the_oldest_anchor_gives_the_time(tmp_path):
    """Of anchors over the same records the oldest one counts: it has known them longest."""
    trail = log()
    drop(trail, tmp_path, FIRST)
    drop(trail, tmp_path, SECOND)
    assert compared(trail, tmp_path).time == FIRST


def test_a_growing_log_contradicts_no_anchor(tmp_path):
    """Every anchor of an honest log agrees with it for ever."""
    trail = log(0)
    for number in range(9):
        trail.append([claim("AB"[number % 2])])
        drop(trail, tmp_path, time_text(NOON + timedelta(hours=number)), [KEY])
        found = compared(trail, tmp_path, KEY.public())
        assert (found.anchored, codes(found), found.unusable) == (number + 1, [], ())


# -- tampering


@pytest.mark.row("A6", "A11")
def test_a_database_rewritten_after_an_anchor_is_found(tmp_path):
    """A database rewritten from end to end agrees with itself and not with its anchor; both notes are shown."""
    path = tmp_path / "trail.db"
    anchor = drop(log(5, open_store(str(path))), tmp_path, FIRST, [KEY])
    rewrite(path, number=2)
    trail = Trail(open_store(str(path)), Moving(), LOG)
    assert trail.verify().sound
    found = compared(trail, tmp_path, KEY.public())
    assert (codes(found), found.anchored, found.sound) == (["fork"], 0, False)
    ours, theirs = found.broken[0].notes
    assert ours == anchor.note
    assert theirs == anchors.checkpoint_of(trail.verify()).text()
    assert all(each in anchors.evidence(found.broken[0]).zh for each in (ours, theirs))


@pytest.mark.row("A2", "A3", "C11")
def test_an_old_backup_is_noticed(tmp_path):
    """An old copy of the database put back over today's ends before the anchor, and the lost records are counted."""
    path = tmp_path / "trail.db"
    store = open_store(str(path))
    trail = log(3, store)
    drop(trail, tmp_path, FIRST, [KEY])
    with sqlite3.connect(path) as source, sqlite3.connect(tmp_path / "backup.db") as copy:
        source.backup(copy)
    source.close()
    copy.close()
    trail.append([claim(), claim("B")])
    drop(trail, tmp_path, SECOND, [KEY])
    store.close()
    path.write_bytes((tmp_path / "backup.db").read_bytes())
    restored = Trail(open_store(str(path)), Moving(), LOG)
    assert restored.verify().sound
    found = compared(restored, tmp_path, KEY.public())
    assert (codes(found), found.broken[0].pos) == (["behind"], 3)
    assert "锚定时有5条，现在只有3条，少了2条" in found.broken[0].phrase.zh


@pytest.mark.row("A3", "C11", "A21")
def test_an_old_backup_that_grew_again_is_a_fork(tmp_path):
    """An old copy that was continued differs from the anchor after the last anchor that still agrees."""
    trail = log(3)
    drop(trail, tmp_path, FIRST)
    trail.append([claim(), claim()])
    drop(trail, tmp_path, SECOND)
    restored = log(3)
    restored.append([claim("C"), claim("C"), claim("C")])
    found = compared(restored, tmp_path)
    assert (codes(found), found.anchored, found.broken[0].pos) == (["fork"], 3, 3)
    assert "第3号至第4号" in found.broken[0].phrase.zh


@pytest.mark.row("A21", "B9")
def test_nothing_is_anchored_over_a_contradiction(tmp_path):
    """A log that an anchor contradicts is not anchored again: nothing is signed, nothing is written."""
    drop(log(5), tmp_path, FIRST, [KEY])
    before = [each.read_bytes() for each in tmp_path.iterdir()]
    for trail, code in ((log(5, number=2), "fork"), (log(4), "behind")):
        with pytest.raises(TrailError) as refused:
            drop(trail, tmp_path, SECOND, [KEY])
        assert refused.value.code == code
    assert [each.read_bytes() for each in tmp_path.iterdir()] == before


def test_nothing_is_anchored_of_a_broken_log(tmp_path):
    """A log that contradicts itself is not anchored."""
    trail = log()
    trail._store._rows[2] = trail._store._rows[2]._replace(body=b"{}")
    with pytest.raises(TrailError) as refused:
        drop(trail, tmp_path, FIRST)
    assert (refused.value.code, refused.value.pos) == ("leaf", 2)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.row("A21")
def test_two_anchors_of_one_size(tmp_path):
    """Where two anchors of one size differ, both notes are the evidence, whatever the log says now."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one = drop(log(5), tmp_path / "a", FIRST, [KEY])
    other = drop(log(5, number=2), tmp_path / "b", FIRST, [KEY])
    found = compare(log(5).verify([5]), Anchors(held=(one, other)))
    assert (codes(found), found.anchored) == (["fork"], 5)
    assert found.broken[0].notes == (other.note, one.note)


# -- whom to believe


@pytest.mark.row("I1")
def test_a_stranger_s_anchor_does_not_count(tmp_path):
    """With a key named, an anchor by another key or by none vouches for nothing and is listed."""
    trail = log()
    drop(trail, tmp_path, FIRST, [OTHER])
    drop(trail, tmp_path, SECOND)
    found = compared(trail, tmp_path, KEY.public())
    assert (found.anchored, [each.number for each in found.unusable]) == (0, [1, 2])


@pytest.mark.row("I5")
def test_a_key_that_was_replaced(tmp_path):
    """Anchors of the old key and of the new one count together."""
    trail = log()
    drop(trail, tmp_path, FIRST, [OTHER])
    trail.append([claim()])
    drop(trail, tmp_path, SECOND, [KEY])
    found = compared(trail, tmp_path, KEY.public(), OTHER.public())
    assert (found.anchored, found.signed, found.unusable) == (6, True, ())


@pytest.mark.row("A22")
def test_an_edited_anchor_is_listed(tmp_path):
    """An anchor whose root was changed under its signature is listed as unusable, with its place."""
    trail = log()
    drop(trail, tmp_path, FIRST, [KEY])
    drop(trail, tmp_path, SECOND, [KEY])
    (path,) = tmp_path.iterdir()
    path.write_bytes(path.read_bytes().replace(b"\n5\n", b"\n4\n", 1))
    found = compared(trail, tmp_path, KEY.public())
    assert (found.anchored, found.time) == (5, SECOND)
    assert [(each.file, each.number) for each in found.unusable] == [(path.name, 1)]


@pytest.mark.row("A22")
def test_anchors_of_other_logs_are_counted(tmp_path):
    """Anchors of other logs vouch for nothing here, and are not passed over in silence."""
    drop(log(3, name="other"), tmp_path, FIRST)
    found = compared(log(), tmp_path)
    assert (found.anchored, found.others, found.sound) == (0, 1, True)


# -- the file


def test_the_file_only_grows(tmp_path):
    """A new anchor stands after the old ones, which keep every byte."""
    trail = log()
    drop(trail, tmp_path, FIRST, [KEY])
    (path,) = tmp_path.iterdir()
    before = path.read_bytes()
    drop(trail, tmp_path, SECOND, [KEY])
    assert path.read_bytes().startswith(before)
    assert [each.time for each in read(tmp_path, LOG).held] == [FIRST, SECOND]


def test_the_bytes_of_an_entry(tmp_path):
    """An entry is a mark with time, number and the digest of the entry before, the note as C2SP has it, and an empty line."""
    anchor = drop(log(), tmp_path, FIRST, [KEY])
    (path,) = tmp_path.iterdir()
    entry = f"# {FIRST} 1 {hashlib.sha256(b'').hexdigest()}\n{anchor.note}\n"
    assert path.read_text("utf-8") == entry
    drop(log(), tmp_path, SECOND, [KEY])
    assert f"# {SECOND} 2 {hashlib.sha256(entry.encode()).hexdigest()}\n" in path.read_text("utf-8")
    assert anchor.note.startswith(f"{LOG}\n5\n")
    assert f"\n\n— {LOG} " in anchor.note


def test_what_was_dropped_is_read(tmp_path):
    """Signed and unsigned anchors are read back as they were returned."""
    trail = log()
    dropped = [drop(trail, tmp_path, FIRST), drop(trail, tmp_path, SECOND, [KEY])]
    assert [(each.checkpoint, each.note, each.time) for each in read(tmp_path, LOG).held] == [
        (each.checkpoint, each.note, each.time) for each in dropped
    ]


@pytest.mark.row("A22")
def test_a_cut_entry_does_not_swallow_the_next(tmp_path):
    """However an entry is cut off, the anchors before and after it are read, and a cut one never counts as signed."""
    trail = log()
    drop(trail, tmp_path, FIRST, [KEY])
    (path,) = tmp_path.iterdir()
    whole = path.read_bytes()
    for end in range(len(whole) - 2):
        path.write_bytes(whole + whole[:end])
        drop(trail, tmp_path, SECOND, [KEY])
        found = read(tmp_path, LOG, trust(KEY.public()))
        assert [each.time for each in found.held] == [FIRST, SECOND]
        assert [each.number for each in found.unusable] == ([2] if end else [])


@pytest.mark.row("A22")
@pytest.mark.parametrize(
    "make",
    [os.mkfifo, os.mkdir, lambda path: path.symlink_to("/dev/zero"), lambda path: path.symlink_to("nowhere")],
    ids=["pipe", "folder", "device", "nothing"],
)
def test_what_is_no_file(make, tmp_path):
    """What is no file, though it has the name of one, is listed as unusable, and nobody waits for it."""
    make(tmp_path / "x.anchors")
    assert [one.number for one in read(tmp_path, LOG).unusable] == [1]


@pytest.mark.row("I4")
@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"# nonsense\n", b"\n\n\n", b"# 2026-05-18T10:00:00.000000Z"], ids=ascii
)
def test_any_file(tmp_path, content):
    """A file of anything holds no anchors, and stops nobody from reading the others."""
    (tmp_path / f"a{anchors.SUFFIX}").write_bytes(content)
    drop(log(), tmp_path, FIRST)
    found = read(tmp_path, LOG)
    assert (len(found.held), len(found.unusable)) == (1, 1 if content else 0)


@pytest.mark.row("I4")
def test_a_file_too_long_is_listed(tmp_path, monkeypatch):
    """A file longer than the limit is not read, and listed."""
    drop(log(), tmp_path, FIRST)
    monkeypatch.setattr(folder, "MAX_FILE", 10)
    found = read(tmp_path, LOG)
    assert (found.held, len(found.unusable)) == ((), 1)


def test_one_file_for_each_log(tmp_path):
    """Logs whose names look alike have files of their own, whose names every file system takes."""
    names = {
        anchors.file_name(name) for name in (LOG, "qinghe.example_log", "清河", "清和", "../../x", "." * 200)
    }
    assert len(names) == 6
    assert all(
        name.isascii() and "/" not in name and not name.startswith(".") and len(name) < 70 for name in names
    )


@pytest.mark.parametrize("name", ["", f"# {FIRST}"])
def test_no_such_log(tmp_path, name):
    """An empty log has nothing to anchor, and a name that reads like a mark cannot be anchored."""
    with pytest.raises(NoteError):
        drop(log(1 if name else 0, name=name or LOG), tmp_path, FIRST)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path):
    """A folder that is not there is not made: the medium may not be mounted."""
    with pytest.raises(FileNotFoundError):
        drop(log(), tmp_path / "usb", FIRST)


# -- paper


def test_the_sheet():
    """The block for the daily sheet has everything that a later comparison needs."""
    anchor = anchors.state(log(), FIRST)
    text = anchors.sheet(anchor).zh
    assert all(part in text for part in (LOG, "5条", FIRST))
    root = "".join(line.strip() for line in text.splitlines() if line.startswith("    "))
    assert printed(f"5: {root.upper()}", LOG).checkpoint == anchor.checkpoint


@pytest.mark.row("A6")
def test_a_printed_root_vouches():
    """A root copied from the sheet vouches for its records, and contradicts a rewritten log."""
    anchor = printed(f"5:{log().verify().root}", LOG)
    assert compare(log(7).verify([5]), Anchors(held=(anchor,))).phrase.zh == "已锚定到第4号，最后2条没有锚定"
    assert codes(compare(log(7, number=2).verify([5]), Anchors(held=(anchor,)))) == ["fork"]


@pytest.mark.parametrize("text", ["", "5", "5:abc", f"x:{'a' * 64}", f"5:{'g' * 64}", f"05:{'a' * 64}"])
def test_no_printed_root(text):
    """Anything but a size and sixty-four hexadecimal digits is no noted root."""
    with pytest.raises(NoteError):
        printed(text, LOG)


# -- proofs from the trail


def test_a_trail_proves_its_growth():
    """A trail proves to whoever noted an earlier root that it only grew since."""
    trail = log(5)
    early = bytes.fromhex(trail.verify().root)
    trail.append([claim(), claim("B")])
    proof = [bytes.fromhex(step) for step in trail.growth(5)]
    assert consistent(5, 7, proof, early, bytes.fromhex(trail.verify().root))
    assert trail.growth(3, 5) == tuple(each.hex() for each in merkle.consistency(trail._store.leaves(5), 3))


@pytest.mark.row("A7")
def test_a_trail_proves_a_record_to_an_old_root():
    """A record can be proved to be under an anchored root as well as under today's."""
    trail = log(5)
    early = bytes.fromhex(trail.verify().root)
    trail.append([claim()])
    leaf = trail._store.leaves(6)[2]
    assert included(leaf, 2, 5, [bytes.fromhex(step) for step in trail.proof(2, 5)], early)


def test_roots_that_were_asked_for():
    """Verification tells the roots at the sizes asked for, as far as the log reaches."""
    found = log(5).verify([0, 3, 9])
    assert found.roots == {0: merkle.EMPTY_ROOT.hex(), 3: log(3).verify().root}
