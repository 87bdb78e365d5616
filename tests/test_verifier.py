"""The second verifier finds in a database what the library finds, knows nothing of the library, and writes nothing."""

import ast
import io
import shutil
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from attrs import evolve

from pdca import acts, anchors, keyring, keys, note, verifier
from pdca.anchors.anchor import Anchor, Anchors, compare
from pdca.anchors.gaps import spared
from pdca.stores.memory import MemoryStore
from pdca.stores.sql import SqlStore
from pdca.trail import Trail
from tests import corpus
from tests.test_integrity import ATTACKS, Tampered, claim

NOON = datetime(2026, 5, 18, 4, 0, tzinfo=UTC)
SIZES = {"head_ahead", "delete_last", "roll_head_back", "head_root"}
"""Attacks on the size or the root of the head: both verifiers find them, each in its words."""


def database(store, path):
    """Write what the memory *store* holds into an SQLite file, lies and all."""
    SqlStore.open(f"sqlite:///{path}").close()
    connection = sqlite3.connect(path)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.executescript(
        "DROP TABLE pdca_record; CREATE TABLE pdca_record (pos, case_id, seq, idem, leaf, body)"
    )
    connection.executemany(
        "INSERT INTO pdca_record VALUES (?, ?, ?, ?, ?, ?)",
        [(row.pos, row.case, row.seq, row.idem or None, row.leaf, row.body) for row in store._rows],
    )
    connection.executemany("INSERT INTO pdca_text VALUES (?, ?)", store._texts.items())
    head = store._head
    connection.execute(
        "UPDATE pdca_head SET log = ?, size = ?, frontier = ?, root = ?, recorded = ?, note = ?",
        (head.log, head.size, head.frontier, head.root, head.recorded, head.note),
    )
    connection.commit()
    connection.close()
    return str(path)


def anchor(file):
    """Return the only anchor of *file*, as the library has it."""
    ((size, root, time, said, log),) = file[1]
    return Anchor(checkpoint=note.Checkpoint(origin=log, size=size, root=root), note=said, time=time)


def codes(check):
    return {code for code, _, _ in check.findings}


@pytest.fixture
def signed():
    """Return a signed log and the public key."""
    key = keys.new("example.township/log", seed=b"s" * 32)
    store = MemoryStore()
    Trail(store, lambda: NOON, "qinghe/2026", keys=[key]).append([claim()])
    return store, str(key.public())


def test_nothing_of_the_library():
    """It imports the standard library and, where signatures are asked for, cryptography; nothing else."""
    nodes = ast.walk(ast.parse(Path(verifier.__file__).read_text("utf-8")))
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    nodes = ast.walk(ast.parse(Path(verifier.__file__).read_text("utf-8")))
    names += [node.module for node in nodes if isinstance(node, ast.ImportFrom)]
    assert {name.split(".")[0] for name in names} <= {*sys.stdlib_module_names, "cryptography"}


def test_sound(tmp_path):
    """A sound store is sound, with the library's size and root."""
    log = Tampered()
    check, said = verifier.verify(database(log.store, tmp_path / "x.db"))
    found = log.trail.verify()
    assert (check.findings, check.size, check.root().hex()) == ([], found.count, found.root)
    assert said == f"not signed, not anchored: all {found.count} records vouch only for themselves"


@pytest.mark.row("A1", "A4", "A8", "A12", "A13", "A17", "A18", "A19", "A20", "I2")
@pytest.mark.parametrize(
    "attack", [each for each in ATTACKS if each.__name__ != "swap"], ids=lambda attack: attack.__name__
)
def test_tampering(attack, tmp_path):
    """Whatever tampering the library finds it finds too, and the first of it under the same code."""
    log = Tampered()
    attack(log)
    check, _ = verifier.verify(database(log.store, tmp_path / "x.db"))
    assert check.findings
    expected = {finding.code.value for finding in log.trail.verify().findings}
    assert codes(check) & expected or attack.__name__ in SIZES


@pytest.mark.parametrize("folder", sorted(corpus.FOLDER.glob("*_fail")), ids=lambda path: path.name)
def test_samples(folder):
    """It refuses every sample that the library refuses by itself."""
    if not (folder / "log.anchors").exists():
        assert verifier.main([str(folder / "log.jsonl")]) != 0


@pytest.mark.parametrize("folder", sorted(corpus.FOLDER.glob("*_pass")), ids=lambda path: path.name)
def test_sound_samples(folder):
    """It takes every sound sample."""
    assert verifier.main([str(folder / "log.jsonl")]) == 0


def test_exported(tmp_path):
    """An exported file is checked as the database is."""
    log, stream = Tampered(), io.BytesIO()
    log.trail.export(stream)
    (tmp_path / "x.jsonl").write_bytes(stream.getvalue())
    check, _ = verifier.verify(str(tmp_path / "x.jsonl"))
    assert (check.findings, check.size) == ([], 8)
    (tmp_path / "x.jsonl").write_bytes(stream.getvalue()[:-9])
    assert verifier.main([str(tmp_path / "x.jsonl")]) == 1


@pytest.mark.row("I1")
def test_signatures(signed, tmp_path):
    """A key that signed is told; another key, or none, is never taken for one."""
    store, public = signed
    path = database(store, tmp_path / "x.db")
    assert verifier.verify(path, [public])[1].startswith("1 signature(s) of the keys given or their successors, ")
    assert verifier.verify(path)[1].startswith("1 signature(s) of keys that only the log itself names, ")
    other = str(keys.new("example.township/log", seed=b"o" * 32).public())
    assert codes(verifier.verify(path, [other])[0]) == {"signature"}


@pytest.mark.row("A19")
def test_a_renamed_head_is_told_once(tmp_path, capsys):
    """Where the head has another name than its records, that is one finding for all of them."""
    log = Tampered()
    log.store._head = evolve(log.store._head, log="other")
    assert verifier.main([database(log.store, tmp_path / "trail.db")]) == 1
    assert capsys.readouterr().out.splitlines()[0] == "BROKEN log at 0: of another log (8 records)"


@pytest.mark.row("A12")
def test_a_note_of_another_head(signed, tmp_path):
    """A signed note that is not that of the head, and is not signed either, is found without any key given."""
    store, _ = signed
    Trail(store, lambda: NOON, "qinghe/2026", keys=[keys.new("example.township/log", seed=b"s" * 32)]).append(
        [claim("B")]
    )
    path = database(store, tmp_path / "x.db")
    connection = sqlite3.connect(path)
    connection.execute(
        "UPDATE pdca_head SET note = CAST(replace(CAST(note AS TEXT), '\n3\n', '\n4\n') AS BLOB)"
    )
    connection.commit()
    connection.close()
    assert codes(verifier.verify(path)[0]) == {"head", "signature"}


def test_a_note_that_was_taken_away(signed, tmp_path):
    """A log that names its key is not taken without a signature."""
    store, _ = signed
    store._head = evolve(store._head, note=b"")
    assert codes(verifier.verify(database(store, tmp_path / "x.db"))[0]) == {"signature"}


def test_nothing_is_written(tmp_path):
    """A file that nobody may write is verified where it lies, and nothing appears beside it."""
    folder = tmp_path / "archive"
    folder.mkdir()
    path = Path(database(Tampered().store, folder / "x.db"))
    before = path.read_bytes()
    path.chmod(0o400)
    assert verifier.main([str(path)]) == 0
    assert (path.read_bytes(), [each.name for each in folder.iterdir()]) == (before, ["x.db"])


def test_alone(tmp_path):
    """The file alone, on a bare Python, gives the verdict and the code to end with."""
    log = Tampered()
    alone = shutil.copy(verifier.__file__, tmp_path / "verifier.py")

    def said(path):
        done = subprocess.run(
            [sys.executable, "-I", "-S", alone, path], capture_output=True, text=True, check=False
        )
        return done.returncode, done.stdout.splitlines()[-1].split(":")[0]

    assert said(database(log.store, tmp_path / "x.db")) == (0, "SOUND")
    del log.rows[3]
    assert said(database(log.store, tmp_path / "y.db")) == (1, "BROKEN")
    assert said(str(tmp_path / "none.db")) == (2, "NOT READABLE")


@pytest.fixture
def noted(tmp_path):
    """Return the store of five records that were anchored when there were three, and the anchor file."""
    (tmp_path / "usb").mkdir()
    store = MemoryStore()
    trail = Trail(store, lambda: NOON, "qinghe/2026")
    for number in range(5):
        if number == 3:
            anchors.drop(trail, tmp_path / "usb", "2026-05-18T09:00:00.000000Z")
        trail.append([claim(facts={"n": number})])
    (file,) = (tmp_path / "usb").iterdir()
    return store, file


@pytest.mark.row("A2", "A22")
def test_how_far_it_is_anchored(noted, tmp_path, capsys):
    """Every answer says up to which position and when the log is anchored, and how many records are not."""
    store, file = noted
    path = database(store, tmp_path / "x.db")
    assert verifier.main([path]) == 0
    assert "not anchored: all 5 records vouch only for themselves" in capsys.readouterr().out
    assert verifier.main([path, "--anchors", str(file)]) == 0
    said = "anchored up to position 2 at 2026-05-18T09:00:00.000000Z, the last 2 records are not"
    assert said in capsys.readouterr().out


@pytest.mark.row("A2", "A21")
@pytest.mark.parametrize(("count", "code"), [(2, "behind"), (3, "fork")])
def test_an_anchor_that_is_contradicted(noted, tmp_path, capsys, count, code):
    """A log shorter than its anchor, or with another root there, is broken, and both notes are printed as evidence."""
    other = MemoryStore()
    trail = Trail(other, lambda: NOON, "qinghe/2026")
    for number in range(count):
        trail.append([claim(facts={"n": number + 7})])
    assert verifier.main([database(other, tmp_path / "y.db"), "--anchors", str(noted[1])]) == 1
    out = capsys.readouterr().out
    assert f"BROKEN {code} at 2" in out
    assert out.count("\nqinghe/2026\n") == 2


def test_an_anchor_that_no_key_signed(noted, signed, tmp_path, capsys):
    """With keys an anchor counts only where one of them signed it."""
    store, file = noted
    verifier.main([database(store, tmp_path / "x.db"), "--key", str(signed[1]), "--anchors", str(file)])
    assert "not anchored" in capsys.readouterr().out


@pytest.mark.parametrize("words", [[], ["--help"], ["--key", "x"]])
def test_without_a_file(words, capsys):
    """Without a file it says how it is used, and that nothing was verified."""
    assert verifier.main(words) == 2
    assert "python -m pdca.verifier FILE" in capsys.readouterr().out


KEYS = [keys.new("example.township/log", seed=bytes([number]) * 32) for number in range(3)]
PUBLIC = [str(key.public()) for key in KEYS]
HAND_OVER = keyring.succession("qinghe/2026", KEYS[0], KEYS[1].public(), "2026-05-18")
FORGED = evolve(HAND_OVER, facts={**HAND_OVER.facts, "key": PUBLIC[2]})
REVOKED = keyring.revocation(KEYS[0].public(), 2, "2026-05-18", "遗失")
RESTORED = keyring.revocation(KEYS[0].public(), 1 << 40, "2026-05-18", "又有了")


def written(acts, signers):
    """Return the store of a log that its first key began, with *acts* in it, and a head that *signers* signed."""
    store = MemoryStore()
    trail = Trail(store, lambda: NOON, "qinghe/2026", keys=KEYS[:1], read_key=keys.public)
    trail.append([claim()])
    trail.append([*acts, claim("B")])
    said = note.Checkpoint(origin="qinghe/2026", size=store.head().size, root=store.head().root).text()
    store._head = evolve(store.head(), note=note.write(note.sign(said, [KEYS[each] for each in signers])))
    return store


@pytest.mark.row("I1", "I5")
@pytest.mark.parametrize(
    ("acts", "signers", "found"),
    [
        ([], [0], set()),
        ([], [2], {"signature"}),
        ([HAND_OVER], [1], set()),
        ([HAND_OVER], [2], {"signature"}),
        ([FORGED], [2], {"signature"}),
        ([evolve(FORGED, facts={"key": PUBLIC[2]})], [2], {"signature"}),
        ([REVOKED], [0], {"signature"}),
        ([HAND_OVER, REVOKED], [1], set()),
        ([REVOKED, HAND_OVER], [1], {"signature"}),
        ([REVOKED, RESTORED], [0], {"signature"}),
    ],
)
def test_whose_keys_count(acts, signers, found, tmp_path):
    """A key counts that the log began with or a key that counts endorsed, up to where it was revoked, as the library has it."""
    store = written(acts, signers)
    path = database(store, tmp_path / "x.db")
    library = Trail(store, lambda: NOON, read_key=keys.public)
    for given in ([], PUBLIC[:1]):
        assert codes(verifier.verify(path, given)[0]) == found
        assert {each.code.value for each in library.verify((), [*map(keys.public, given)]).findings} == found


@pytest.mark.row("I4")
@pytest.mark.parametrize(
    "line",
    ["- x AAAAAAAA", "\u2014 x", "\u2014 x y AAAAAAAA", "\u2014 a+b AAAAAAAA", "\u2014 x\x01 AAAAAAAA", "\u2014 x AAAAAAB=", "\u2014 x AAA=", ""],
)
def test_a_signature_line_that_is_none(line, signed, tmp_path):
    """A note with a line that is no signature is no note, whoever else signed it."""
    store, _ = signed
    store._head = evolve(store._head, note=store._head.note + f"{line}\n".encode())
    assert codes(verifier.verify(database(store, tmp_path / "x.db"))[0]) == {"signature"}


@pytest.mark.row("I1")
def test_a_key_for_a_log_without_signatures(tmp_path):
    """Whoever gives a key is not told that a log is sound which nobody signed: its signatures may have been taken away."""
    path = database(Tampered().store, tmp_path / "x.db")
    assert codes(verifier.verify(path, PUBLIC[:1])[0]) == {"signature"}


def test_a_key_for_anchors_alone(tmp_path):
    """Where only the anchors are signed, the key is theirs."""
    log = Tampered()
    anchors.drop(log.trail, tmp_path, "2026-05-19T09:00:00.000000Z", KEYS[:1])
    held = verifier.anchors(tmp_path.glob("*.anchors"))
    check, said = verifier.verify(database(log.store, tmp_path / "x.db"), PUBLIC[:1], held)
    assert not check.findings
    assert "anchored up to position 7" in said


WITNESSES = [keys.new("witness.example/w", seed=bytes([number]) * 32, kind=note.COSIGNATURE) for number in (7, 8)]
WATCHING = [str(each.witness()) for each in WITNESSES]
AT = 1_779_080_400


def cosigned(by, *, change=bytes):
    """Return what adds below a checkpoint the cosignature of the witness *by*, its bytes as *change* leaves them."""

    def add(said, _):
        value = change(by.cosign(said.text.encode(), AT))
        made = note.Signature(name=by.name, key_id=by.key_id, value=value)
        return evolve(said, signatures=(*said.signatures, made))

    return add


@pytest.mark.row("I1", "I9")
@pytest.mark.parametrize(
    ("added", "asked", "counts"),
    [
        ([cosigned(WITNESSES[0])], WATCHING[:1], True),
        ([cosigned(WITNESSES[0]), cosigned(WITNESSES[1])], WATCHING, True),
        ([cosigned(WITNESSES[1])], WATCHING[:1], False),
        ([cosigned(WITNESSES[0])], WATCHING, False),
        ([cosigned(WITNESSES[0])], WATCHING[:1] * 2, True),
        ([cosigned(WITNESSES[0]), cosigned(WITNESSES[0])], WATCHING, False),
        ([cosigned(WITNESSES[0], change=lambda value: bytes([value[0] ^ 1]) + value[1:])], WATCHING[:1], False),
        ([cosigned(WITNESSES[0], change=lambda value: value[8:])], WATCHING[:1], False),
        ([cosigned(WITNESSES[0], change=lambda value: value[:6])], WATCHING[:1], False),
        ([], WATCHING[:1], False),
        ([cosigned(WITNESSES[0])], ["witness.example/w+00000000+BA=="], False),
        ([cosigned(WITNESSES[0])], [], True),
    ],
)
def test_who_watches(added, asked, counts, tmp_path, capsys):
    """With witnesses an anchor counts only where each of them truly cosigned it; as the library has it."""
    log = Tampered()
    anchors.drop(log.trail, tmp_path, "2026-05-19T09:00:00.000000Z", KEYS[:1], more=added)
    (file,) = tmp_path.glob("*.anchors")
    words = [word for key in asked for word in ("--witness", key)]
    code = verifier.main([database(log.store, tmp_path / "x.db"), "--anchors", str(file), *words])
    out = capsys.readouterr().out
    assert (code, "anchored up to position 7" in out, "counts for nothing" in out) == (int(not counts), counts, not counts)
    assert (", cosigned by" in out) is (counts and bool(asked))


@pytest.mark.row("I9")
def test_a_witness_is_no_log(tmp_path):
    """A witness's key does not count as a key of the log, and a log's key does not count as a witness."""
    log = Tampered()
    anchors.drop(log.trail, tmp_path, "2026-05-19T09:00:00.000000Z", KEYS[:1], more=[cosigned(WITNESSES[0])])
    held = verifier.anchors(tmp_path.glob("*.anchors"))
    path = database(log.store, tmp_path / "x.db")
    assert codes(verifier.verify(path, WATCHING[:1], held)[0]) == {"anchor", "signature"}
    assert codes(verifier.verify(path, [], held, PUBLIC[:1])[0]) == {"anchor"}


@pytest.mark.row("A22")
@pytest.mark.parametrize(
    "change",
    [
        lambda data: data + data,
        lambda data: data.replace(b"09:00", b"08:00"),
        lambda data: data[: data.index(b"# ", 1)],
        lambda data: data[data.index(b"# ", 1) :],
        lambda data: data[:-30],
        lambda data: b"what is this\n" + data,
    ],
)
def test_anchors_that_were_changed(change, tmp_path):
    """An entry that was changed, copied, cut off or removed is named, also the last one, of which the log tells."""
    store, key = MemoryStore(), KEYS[:1]
    trail = Trail(store, lambda: NOON, "qinghe/2026", keys=key, read_key=keys.public)
    for hour in ("09", "10"):
        trail.append([claim(hour)])
        anchors.drop(trail, tmp_path, f"2026-05-18T{hour}:00:00.000000Z", key)
        anchors.tell(trail, tmp_path, "2026-05-18")
    (file,) = tmp_path.glob("*.anchors")
    path = database(store, tmp_path / "x.db")
    assert codes(verifier.verify(path, [], verifier.anchors([file]))[0]) == set()
    file.write_bytes(change(file.read_bytes()))
    assert codes(verifier.verify(path, [], verifier.anchors([file]))[0]) == {"anchor"}


@pytest.mark.row("A3", "A11")
@pytest.mark.parametrize(
    ("kept", "anchored", "found"), [(2, True, set()), (2, False, {"anchor"}), (3, True, {"fork"}), (9, True, {"fork"})]
)
def test_a_loss_that_was_declared(noted, tmp_path, kept, anchored, found):
    """An anchor of more records than were kept may be declared lost, once a later anchor vouches for that; no other may."""
    held = verifier.anchors([noted[1]])
    size, root = held[0][1][0][:2]
    other = MemoryStore()
    trail = Trail(other, lambda: NOON, "qinghe/2026")
    trail.append([claim("B"), claim("B")])
    facts = {"from": 5, "to": kept, "lost": [f"{size}:{root.hex()}"]}
    trail.append([evolve(HAND_OVER, step="restored", facts=facts), claim("B")])
    if anchored:
        noted[1].unlink()
        anchors.drop(trail, noted[1].parent, "2026-05-19T09:00:00.000000Z")
        held += verifier.anchors([noted[1]])
    check, _ = verifier.verify(database(other, tmp_path / "x.db"), [], held)
    assert codes(check) == found
    library = trail.verify({size, 4})
    left = spared(Anchors(held=tuple(map(anchor, held))), acts.gaps(library.acts))
    assert {each.code.value for each in compare(library, left).broken} == found - {"anchor"}


@pytest.mark.row("B9")
def test_a_log_that_was_renamed(noted, tmp_path):
    """A log of which there is no anchor among those of others may have been renamed, and is not passed over."""
    other = MemoryStore()
    Trail(other, lambda: NOON, "renamed/2026").append([claim()])
    check, _ = verifier.verify(database(other, tmp_path / "x.db"), [], verifier.anchors([noted[1]]))
    assert codes(check) == {"anchor"}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("DELETE FROM pdca_head", "head"),
        ("UPDATE pdca_head SET size = 'many'", "head"),
        ("UPDATE pdca_head SET log = x'00'", "head"),
        ("UPDATE pdca_head SET form = 9", "version"),
        ("UPDATE pdca_record SET case_id = CAST(x'ff41' AS TEXT) WHERE pos = 3", "columns"),
    ],
)
def test_what_is_no_column(change, code, tmp_path, capsys):
    """A head that is gone or is none, and a column that is no text, are findings, not files that cannot be read."""
    path = database(Tampered().store, tmp_path / "x.db")
    connection = sqlite3.connect(path)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(change)
    connection.commit()
    connection.close()
    assert verifier.main([path]) == 1
    assert f"BROKEN {code}" in capsys.readouterr().out


@pytest.mark.parametrize(
    "last", ['{"root":"zz","size":8}', '{"root":8,"size":8}', '{"root":"aa","size":"8"}', '{"root":"aa"}']
)
def test_a_last_line_that_is_none(last, tmp_path, capsys):
    """A last line with other values than the format has is a finding."""
    stream = io.BytesIO()
    Tampered().trail.export(stream)
    lines = stream.getvalue().splitlines()
    (tmp_path / "x.jsonl").write_bytes(b"\n".join([*lines[:-1], last.encode(), b""]))
    assert verifier.main([str(tmp_path / "x.jsonl")]) == 1
    assert "BROKEN form" in capsys.readouterr().out
