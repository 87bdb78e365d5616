"""Exported logs: whole, byte for byte, refused when cut or changed, and judged alike by a second verifier."""

import contextlib
import io
import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pdca.canonical import digest
from pdca.errors import TrailError, UnwritableError
from pdca.record import Actor, Claim, Concession, Kind, PaperShown
from pdca.stores import open_store
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail

TOP = Path(__file__).resolve().parents[1]
VERIFIER = TOP / "docs" / "verify.py"
GOLDEN = Path(__file__).parent / "vectors" / "trail.jsonl"
NOON = datetime(2026, 5, 18, 4, 0, tzinfo=UTC)


class Moving:
    """A clock that is a minute and a microsecond later with every look."""

    def __init__(self):
        self.looks = 0

    def __call__(self):
        self.looks += 1
        return NOON + timedelta(minutes=self.looks, microseconds=self.looks)


def golden_trail(store):
    """Return the log of the golden file: three cases, every kind of record, every field."""
    log = Trail(store, Moving(), "qinghe/2026")
    texts = log.put_text('procedure: 发展党员\nsteps:\n\t- "申请" \\ 审查\n'.encode())
    log.put_text(b"")
    by = (Actor(person="p-01", role="branch_secretary"),)

    def claim(case, kind, occurred="2026-05-18", **fields):
        return Claim(case=case, kind=kind, occurred=occurred, by=by, texts=texts, **fields)

    opening = {"procedure": "party_member", "edition": "2026", "place": "石桥村"}
    goal = {
        "what": "发展党员",
        "when": {"from": "2026-05-18", "to": "2027-05-18"},
        "how": {"target": "1", "unit": "名"},
    }
    log.append([claim("DY-2026-001", Kind.OPEN, facts={"about": "p-77", "plan": goal}, **opening)])
    log.append(
        [claim("XC-2026-001", Kind.OPEN, **opening), claim("XC-2026-002", Kind.OPEN, **opening)], idem="k-1"
    )
    vote = {"expected": 30, "present": 28, "yes": 25, "no": 2, "abstain": 1}
    paper = PaperShown(
        name="会议记录", digest="sha256:" + "5" * 64, made="2026-05-17", signed_by=("p-01", "p-02")
    )
    log.append(
        [
            claim(
                "DY-2026-001",
                Kind.OUTCOME,
                step="meet",
                outcome="pass",
                facts={"vote": vote},
                papers=(paper,),
            )
        ]
    )
    log.append(
        [
            claim(
                "DY-2026-001",
                Kind.PART,
                step="meet",
                part="sign",
                answers=1,
                facts={"说明": "𠮷、ﬃ\n“引”\t\\"},
            )
        ]
    )
    granted = Concession(
        guard="quorum", by=Actor(person="p-09", role="secretary"), reason="汛期", until="2026-07-01"
    )
    log.append([claim("XC-2026-001", Kind.CONCESSION, concessions=(granted,))], idem="k-2")
    fixed = {"target": 1, "amended_day": "2026-05-17", "reason": "笔误"}
    log.append([claim("DY-2026-001", Kind.CORRECTION, facts={"vote": {**vote, "yes": 24, "no": 3}}, **fixed)])
    log.append([claim("XC-2026-002", Kind.VOID, target=0, reason="重复立案")])
    log.append(
        [claim("XC-2026-001", Kind.MIGRATION, occurred="2026-06-01", **{**opening, "edition": "2026b"})]
    )
    return log


def exported(log):
    stream = io.BytesIO()
    log.export(stream)
    return stream.getvalue()


def golden_lines():
    return exported(golden_trail(MemoryStore())).splitlines(keepends=True)


def imported(data, origin=""):
    store = MemoryStore()
    count = Trail(store, Moving(), origin).import_(io.BytesIO(data))
    return store, count


def second_opinion(data, tmp_path):
    """Return exit code and words of the verifier that shares no line with the library."""
    path = tmp_path / "log.jsonl"
    path.write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-I", str(VERIFIER), str(path)], capture_output=True, text=True, check=False
    )
    assert not done.stderr
    return done.returncode, done.stdout


@pytest.fixture
def database(tmp_path):
    with contextlib.closing(open_store(str(tmp_path / "x.db"))) as store:
        yield store


@pytest.mark.row("C13")
def test_golden():
    """The same claims at the same times are the golden file, byte for byte."""
    assert exported(golden_trail(MemoryStore())) == GOLDEN.read_bytes()


def test_golden_in_sql(database):
    """The log is the golden file whatever store it was kept in."""
    assert exported(golden_trail(database)) == GOLDEN.read_bytes()


@pytest.mark.row("C13")
def test_golden_second_opinion(tmp_path):
    """The second verifier accepts the golden file and tells its size and root."""
    code, words = second_opinion(GOLDEN.read_bytes(), tmp_path)
    last = json.loads(GOLDEN.read_bytes().splitlines()[-1])
    assert (code, str(last["size"]) in words, last["root"] in words) == (0, True, True)


def test_import_undoes_export(database):
    """Importing undoes exporting, in every store: the same records, texts, root and file."""
    for store in (MemoryStore(), database):
        log = Trail(store, Moving(), "qinghe/2026")
        assert log.import_(io.BytesIO(GOLDEN.read_bytes())) == 9
        assert (exported(log), log.verify().sound) == (GOLDEN.read_bytes(), True)


def test_an_imported_log_goes_on():
    """An imported log can be continued and still verifies; its keys are still known."""
    store, _ = imported(GOLDEN.read_bytes())
    log = Trail(store, Moving())
    log.append([Claim(case="DY-2026-001", kind=Kind.PART, occurred="2026-06-02", by=())], expected=4)
    assert (log.verify().sound, log.head().size) == (True, 10)
    with store.writing() as writing:
        assert [row.pos for row in writing.by_key("k-1")] == [1, 2]


def test_long_files():
    """A file longer than one fetch goes out and in."""
    log = Trail(MemoryStore(), Moving(), "L")
    log.append([Claim(case="A", kind=Kind.PART, occurred="2026-06-02", by=()) for _ in range(2300)])
    assert imported(exported(log))[1] == 2300


def test_empty_log(tmp_path):
    """An empty log is a file of two lines and comes back empty."""
    data = exported(Trail(MemoryStore(), Moving(), "L"))
    assert (len(data.splitlines()), imported(data)[1], second_opinion(data, tmp_path)[0]) == (2, 0, 0)


def test_a_broken_log_is_not_exported():
    """The export of a broken log stops, and what was written cannot be taken for a whole log."""
    store = MemoryStore()
    log = golden_trail(store)
    store._rows.pop(4)
    stream = io.BytesIO()
    with pytest.raises(TrailError):
        log.export(stream)
    with pytest.raises(TrailError):
        imported(stream.getvalue())


def test_a_changed_text_is_not_exported():
    """A text that does not have its digest is not exported."""
    store = MemoryStore()
    log = golden_trail(store)
    store._texts[digest(b"")] = b"x"
    with pytest.raises(TrailError) as broken:
        exported(log)
    assert broken.value.code == "text"


def edited(lines, number, old, new):
    assert old in lines[number]
    return [*lines[:number], lines[number].replace(old, new), *lines[number + 1 :]]


def renumbered(lines):
    """Return *lines* without their last record, the last line corrected by hand."""
    return [*lines[:-2], lines[-1].replace(b'"size":9', b'"size":8')]


def case_dropped(lines):
    return [line for line in lines if b'"case":"XC-2026-002"' not in line]


# The file: 0 header, 1-2 texts, 3-11 records, 12 end.
TAMPERED = {
    "fact edited": (lambda lines: edited(lines, 6, b'"yes":25', b'"yes":26'), "chain", 8),
    "last fact edited": (lambda lines: edited(lines, 11, b"2026b", b"2026c"), "tree", 13),
    "actor edited": (lambda lines: edited(lines, 6, b"p-01", b"p-03"), "chain", 8),
    "last record dropped": (lambda lines: [*lines[:-2], lines[-1]], "tree", 12),
    "last record dropped and size corrected": (renumbered, "tree", 12),
    "middle record dropped": (lambda lines: [*lines[:6], *lines[7:]], "position", 7),
    "whole case dropped": (case_dropped, "position", 6),
    "records reordered": (lambda lines: [*lines[:6], lines[7], lines[6], *lines[8:]], "position", 7),
    "texts reordered": (lambda lines: [lines[0], lines[2], lines[1], *lines[3:]], "text", 3),
    "record repeated": (lambda lines: [*lines[:6], lines[5], *lines[6:]], "position", 7),
    "text changed": (lambda lines: edited(lines, 1, "申请".encode(), "由请".encode()), "text", 2),
    "text dropped": (lambda lines: [lines[0], *lines[2:]], "text", 3),
    "text twice": (lambda lines: [*lines[:2], lines[1], *lines[2:]], "text", 3),
    "text after records": (lambda lines: [*lines[:2], *lines[3:12], lines[2], lines[12]], "form", 12),
    "white space": (lambda lines: edited(lines, 6, b'"seq":1', b'"seq": 1'), "canonical", 7),
    "duplicate key": (lambda lines: edited(lines, 6, b'"seq":1', b'"seq":1,"seq":1'), "canonical", 7),
    "null": (lambda lines: edited(lines, 6, b'"seq":1', b'"seq":null'), "canonical", 7),
    "other log": (lambda lines: edited(lines, 6, b"qinghe", b"shiqia"), "log", 7),
    "time moved back": (lambda lines: edited(lines, 11, b"T04:08", b"T03:08"), "time", 12),
    "other version": (lambda lines: edited(lines, 11, b'"v":1', b'"v":2'), "version", 12),
    "other header": (lambda lines: edited(lines, 0, b'"v":1', b'"v":2'), "version", 1),
    "no header": (lambda lines: lines[1:], "version", 1),
    "no end": (lambda lines: lines[:-1], "truncated", 13),
    "half an end": (lambda lines: [*lines[:-1], lines[-1][:-9]], "truncated", 13),
    "no last line break": (lambda lines: [*lines[:-1], lines[-1][:-1]], "truncated", 13),
    "half a record": (lambda lines: [*lines[:8], lines[8][:50]], "truncated", 9),
    "something after the end": (lambda lines: [*lines, b"\n"], "form", 14),
    "nothing": (lambda lines: [], "truncated", 1),
    "empty line": (lambda lines: [*lines[:6], b"\n", *lines[6:]], "canonical", 7),
    "not utf-8": (lambda lines: [*lines[:6], b"\xff\xfe\n", *lines[6:]], "canonical", 7),
    "root changed": (lambda lines: edited(lines, 12, b'"root":"', b'"root":"0'), "tree", 13),
    "windows line ends": (lambda lines: [line.replace(b"\n", b"\r\n") for line in lines], "canonical", 1),
    "nested deep": (lambda lines: [*lines[:6], b"[" * 100_000 + b"\n", *lines[6:]], "canonical", 7),
}


@pytest.mark.row("A1", "A4", "A5", "A8", "A9", "A10", "A17", "A18", "A19")
@pytest.mark.parametrize("name", TAMPERED)
def test_tampered(name, tmp_path):
    """A cut or changed file is refused with line and kind, nothing is kept, the second verifier agrees."""
    tamper, code, line = TAMPERED[name]
    data = b"".join(tamper(golden_lines()))
    store = MemoryStore()
    with pytest.raises(TrailError) as refused:
        Trail(store, Moving(), "qinghe/2026").import_(io.BytesIO(data))
    assert (refused.value.code, refused.value.line) == (code, line)
    assert f"第{line}行" in str(refused.value)
    assert (store.head().size, [*store.texts()]) == (0, [])
    assert second_opinion(data, tmp_path)[0] == 1


@pytest.mark.row("A1")
def test_every_cut_is_seen():
    """A file cut at any byte is refused."""
    data = GOLDEN.read_bytes()
    for length in range(0, len(data), 37):
        with pytest.raises(TrailError):
            imported(data[:length])


@pytest.mark.row("B6")
def test_nothing_is_kept_in_sql(database):
    """A database keeps nothing of a file that is refused at its end."""
    with pytest.raises(TrailError):
        Trail(database, Moving()).import_(io.BytesIO(b"".join(golden_lines()[:-1])))
    assert (database.head().size, [*database.rows(0, 9)], [*database.texts()]) == (0, [], [])


def test_another_log():
    """A file of another log is refused."""
    with pytest.raises(TrailError) as refused:
        imported(GOLDEN.read_bytes(), "other")
    assert (refused.value.code, refused.value.line) == ("log", 1)


def test_only_into_an_empty_log():
    """A log that has records takes no file in."""
    log = golden_trail(MemoryStore())
    with pytest.raises(UnwritableError):
        log.import_(io.BytesIO(GOLDEN.read_bytes()))


def test_texts_may_be_there_already():
    """A text that the store has already is kept once."""
    store = MemoryStore()
    log = Trail(store, Moving())
    log.put_text(b"")
    assert log.import_(io.BytesIO(GOLDEN.read_bytes())) == 9


def test_a_text_may_be_long():
    """A text of the greatest length, all of it escaped, goes out and in."""
    log = Trail(MemoryStore(), Moving(), "L")
    name = log.put_text(b"\x01" * (1 << 20))
    store, _ = imported(exported(log))
    assert digest(store.text(name)) == name


def test_second_verifier_is_short():
    """The second verifier fits on two pages and imports nothing but the standard library."""
    lines = VERIFIER.read_text("utf-8").splitlines()
    assert len(lines) <= 60
    modules = {line.split()[1].split(".")[0] for line in lines if line.startswith(("import ", "from "))}
    assert modules <= sys.stdlib_module_names
