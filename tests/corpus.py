"""The exported logs that every implementation must take or refuse: python -m tests.corpus writes them.

Each becomes a folder of tests/vectors/logs: ``log.jsonl``, where needed ``log.anchors``, a README of one line, and
``expected.json`` with the rows of docs/trust-matrix.md, the code of the finding and the line it is found in (0: none).
A folder that ends in ``_pass`` is sound, one that ends in ``_fail`` is not. They are made with `tests.oracle` alone.
"""

import json
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from tests import oracle
from tests.oracle import Log, canonical, leaf

FOLDER = Path(__file__).parent / "vectors" / "logs"
NAME = "qinghe.example/2026"
ANCHORED = "2026-05-18T09:00:00.000000Z"
BY = [{"person": "p-01", "role": "branch_secretary"}]
VOTE = {"expected": 30, "present": 28, "yes": 25, "no": 2, "abstain": 1}
TEXTS = ("procedure: 发展党员\n", "limits: 一个月\n")

Lines = list[bytes]


@frozen(kw_only=True)
class Sample:
    """One folder: what was *done* to the log, the *lines* it leads to, and what a verifier must say."""

    name: str
    done: str
    rows: tuple[str, ...]
    code: str = ""
    line: int = 0
    lines: tuple[bytes, ...] = ()
    tail: bytes = b"\n"
    anchors: str = ""

    def files(self) -> Mapping[str, bytes]:
        """Return the files of the folder, by name."""
        expected = {"rows": [*self.rows], "code": self.code, "line": self.line}
        files = {
            "README": f"{self.done}\n".encode(),
            "expected.json": json.dumps(expected).encode() + b"\n",
            "log.jsonl": b"\n".join(self.lines) + self.tail,
        }
        return {**files, "log.anchors": self.anchors.encode()} if self.anchors else files

    @property
    def folder(self) -> str:
        """Return the name of the folder."""
        return f"{self.name}_{'fail' if self.code else 'pass'}"


def claims() -> list[tuple[str, dict[str, Any]]]:
    """Return the hour and the claim of each record of the sound log: three cases, ten records."""
    pinned = oracle.h(TEXTS[0].encode()).hex()
    opening = {
        "kind": "open",
        "procedure": "party-member",
        "edition": "2026",
        "place": "石桥村",
        "texts": pinned,
    }
    vote = {"kind": "outcome", "step": "meet", "outcome": "pass", "facts": {"vote": VOTE}, "texts": pinned}
    part = {
        "kind": "part",
        "step": "meet",
        "part": "sign",
        "facts": {"note": "𠮷、ﬃ\n“引”\t\\"},
        "texts": pinned,
    }
    fixed = {
        "kind": "correction",
        "target": 1,
        "facts": {"vote": {**VOTE, "yes": 24, "no": 3}},
        "reason": "笔误",
    }
    paper = {
        "name": "会议记录",
        "digest": "sha256:" + "5" * 64,
        "made": "2026-05-17",
        "signed_by": ["p-01", "p-02"],
    }
    said = [
        ("A", opening), ("B", opening), ("A", {**vote, "papers": [paper]}), ("B", vote), ("A", part),
        ("C", opening), ("B", fixed), ("A", vote), ("C", vote), ("B", part),
    ]  # fmt: skip
    return [
        (f"2026-05-18T{number:02}:00:00.000000Z", {"case": case, "occurred": "2026-05-18", "by": BY, **claim})
        for number, (case, claim) in enumerate(said)
    ]


def log_of(said: list[tuple[str, dict[str, Any]]], name: str = NAME, alg: str = "sha256") -> Log:
    """Return the log of the claims *said*."""
    log = Log(name, alg)
    for text in TEXTS:
        log.text(text)
    for recorded, claim in said:
        log.add(recorded, claim)
    return log


@frozen
class Sound:
    """The sound log, and the line numbers (from 0) of its parts: header, two texts, ten records, end."""

    log: Log = field(factory=lambda: log_of(claims()))
    first: int = 3
    last: int = 12

    def lines(self) -> Lines:
        """Return its lines."""
        return self.log.lines()

    def replaced(self, pos: int, body: bytes) -> Lines:
        """Return its lines with another body at position *pos*."""
        lines = self.lines()
        lines[self.first + pos] = body
        return lines

    def edited(self, pos: int, **fields: Any) -> Lines:
        """Return its lines with *fields* of one record set, or left out where `None`."""
        value = {**json.loads(self.log.bodies[pos]), **fields}
        kept = {name: item for name, item in value.items() if item is not None}
        return self.replaced(pos, canonical(kept))

    def spelt(self, pos: int, old: bytes, new: bytes) -> Lines:
        """Return its lines with *old* replaced by *new* in the bytes of one record."""
        assert self.log.bodies[pos].count(old) == 1
        return self.replaced(pos, self.log.bodies[pos].replace(old, new))


def sealed(lines: Lines) -> Lines:
    """Return *lines* with a last line that fits them."""
    leaves = [leaf(line) for line in lines[:-1] if b'"kind"' in line]
    return [*lines[:-1], canonical({"root": oracle.root(leaves).hex(), "size": len(leaves)})]


def rehashed(bodies: list[bytes]) -> Lines:
    """Return the lines of a log of *bodies* in which every number, link and hash is made to fit."""
    placed = ("v", "alg", "log", "pos", "seq", "prev", "recorded")
    values = [json.loads(body) for body in bodies]
    said = [(value["recorded"], {k: v for k, v in value.items() if k not in placed}) for value in values]
    return log_of(said).lines()


def checkpoint(log: Log, size: int) -> str:
    """Return the entry of an anchor file for the first *size* records of *log*, without a signature."""
    root = b64encode(oracle.root(log.leaves()[:size])).decode()
    return f"# {ANCHORED}\n{log.name}\n{size}\n{root}\n\n\n"


ENDED = (claims()[9][0], {"case": "@log", "occurred": "2026-05-18", "by": BY, "kind": "log", "step": "frozen"})
"""The act that ends a log."""

KEYED = (
    claims()[0][0],
    {
        "case": "@log", "occurred": "2026-05-18", "by": [], "kind": "log", "step": "key",
        "facts": {"key": "example.township/log+2a2f23e5+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"},
    },
)  # fmt: skip
"""The act that names the log's key: that of the seed of 32 zero bytes."""

POST = {"person": "p-01", "role": "branch_secretary", "unit": "east", "from": "2024-01-01"}

DECLARED: tuple[tuple[str, dict[str, Any]], ...] = (
    ("unit", {"unit": "town", "kind": "township", "title": "石桥镇", "place": "example-province/example-city"}),
    ("unit", {"unit": "east", "kind": "branch", "title": "东村党支部", "above": "town", "from": "2005-07-01", "term": "2027-03-31"}),
    ("post", {"role": "branch_secretary", "seats": 1, "kinds": ["branch"]}),
    ("appointment", {**POST, "term": "2027-03-31"}),
    ("standing", {"person": "p-01", "standing": "full", "unit": "east", "from": "2008-07-01"}),
    ("kin", {"people": ["p-01", "p-02"]}),
    ("kin", {"people": ["p-01", "p-03"]}),
    ("ended", {"of": "appointment", **POST, "until": "2026-06-30"}),
    ("ended", {"of": "kin", "people": ["p-03", "p-01"]}),
    ("appointment", {"person": "p-02", "unit": "east"}),
)  # fmt: skip
"""Acts of the organisation, one of each kind and more: an end, one that never was, and one that declares nothing."""


def organised() -> Log:
    """Return a log with an organisation, a case, and a case that says it follows from the other."""
    said = [(step, {"case": "@log", "kind": "log", "step": step, "facts": facts}) for step, facts in DECLARED]
    (_, opening), (_, other) = claims()[0], claims()[1]
    log = log_of([])
    for number, (_, claim) in enumerate([*said, ("", opening)]):
        log.add(f"2026-05-18T{number:02}:00:00.000000Z", {"occurred": "2026-05-18", "by": BY, **claim})
    origin = {"case": "A", "seq": 0, "digest": leaf(log.bodies[-1]).hex(), "line": 1}
    log.add("2026-05-18T11:00:00.000000Z", {**other, "facts": {"origin": origin}})
    return log


SOUND = Sound()
"""What all samples start from."""

Made = tuple[str, str, str, int, Lines]


def removed() -> Iterator[tuple[str, Made]]:
    """Yield logs from which something was taken, or in which something changed places."""
    lines, bodies = SOUND.lines(), SOUND.log.bodies
    without = [line for line in lines if b'"case":"B"' not in line]
    swapped = [*lines[:5], lines[6], lines[5], *lines[7:]]
    renumbered = SOUND.lines()
    renumbered[5] = canonical({**json.loads(bodies[3]), "pos": 2})
    renumbered[6] = canonical({**json.loads(bodies[2]), "pos": 3})
    both = SOUND.lines()
    one, other = json.loads(bodies[2]), json.loads(bodies[3])
    both[5], both[6] = canonical({**one, "facts": other["facts"], "papers": []}), bodies[3]
    both[5] = canonical({**other, "pos": 2, "prev": one["prev"]})
    both[6] = canonical({**one, "pos": 3, "prev": other["prev"]})
    yield "A1", ("last-record-gone", "The last record is gone.", "tree", 13, [*lines[:-2], lines[-1]])
    yield "A1", (
        "last-record-gone-size-fits", "The last record is gone and the size was corrected.", "tree", 13,
        [*lines[:-2], lines[-1].replace(b'"size":10', b'"size":9')],
    )  # fmt: skip
    yield (
        "A4",
        ("middle-record-gone", "A record in the middle is gone.", "position", 8, [*lines[:7], *lines[8:]]),
    )
    yield "A4", (
        "middle-record-gone-sealed", "A record in the middle is gone, the rest renumbered and sealed, the chain not mended.",
        "chain", 10,
        sealed([*lines[:7], *(canonical({**json.loads(body), "pos": 4 + n}) for n, body in enumerate(bodies[5:])), lines[-1]]),
    )  # fmt: skip
    yield "A5", ("whole-case-gone", "Case B is gone.", "position", 5, without)
    yield "A8", ("records-swapped", "Two records changed places.", "position", 6, swapped)
    yield (
        "A8",
        (
            "records-swapped-sealed",
            "Two records changed places and positions, sealed.",
            "time",
            7,
            sealed(renumbered),
        ),
    )
    yield (
        "A12",
        (
            "bodies-swapped",
            "Records of two cases changed cases, links kept, sealed.",
            "chain",
            6,
            sealed(both),
        ),
    )
    yield "A4", ("record-twice", "A record stands twice.", "position", 7, [*lines[:6], lines[5], *lines[6:]])
    yield (
        "A1",
        ("cut-in-a-record", "The file was cut within a record.", "truncated", 9, [*lines[:8], lines[8][:60]]),
    )
    yield "A1", ("no-last-line", "The last line is gone.", "truncated", 14, lines[:-1])
    yield (
        "A15",
        ("something-after-the-end", "A record follows the last line.", "form", 15, [*lines, lines[-2]]),
    )


def changed() -> Iterator[tuple[str, Made]]:
    """Yield logs in which a record is not what it was."""
    lines, bodies = SOUND.lines(), SOUND.log.bodies
    at = SOUND.first + 1
    vote = {**VOTE, "yes": 26}
    fact = SOUND.edited(2, facts={"vote": vote})
    mended = [*fact]
    mended[at + 3] = canonical({**json.loads(bodies[4]), "prev": leaf(fact[at + 1]).hex()})
    forged = {**json.loads(bodies[9]), "pos": 10, "seq": 4, "prev": leaf(bodies[9]).hex()}
    old = {**json.loads(bodies[0]), "pos": 10, "seq": 4, "prev": leaf(bodies[7]).hex(), "idem": "again"}
    flipped = bytearray(bodies[9])
    flipped[bodies[9].index(b"sign")] ^= 1
    yield "A9", ("fact-edited", "A fact was edited, hashes left.", "chain", at + 4, fact)
    yield (
        "A9",
        (
            "fact-edited-link-mended",
            "A fact was edited and the next link mended, sealed.",
            "chain",
            at + 7,
            sealed(mended),
        ),
    )
    yield (
        "A10",
        (
            "last-of-a-case-edited",
            "The last record of case A was edited.",
            "tree",
            14,
            SOUND.edited(7, reason="x"),
        ),
    )
    yield "A11", ("actor-edited-sealed", "An actor was edited and the file sealed.", "chain", at + 4,
                  sealed(SOUND.edited(2, by=[{"person": "p-09", "role": "branch_secretary"}])))  # fmt: skip
    yield "A15", ("forged-record", "A record was added that fits its case; the last line is the old one.", "tree", 15,
                  [*lines[:-1], canonical(forged), lines[-1]])  # fmt: skip
    yield "A16", ("old-record-again", "The first record was added again under another key, sealed.", "time", 14,
                  sealed([*lines[:-1], canonical(old), lines[-1]]))  # fmt: skip
    yield (
        "A20",
        ("bit-flipped", "One bit of a word is flipped.", "tree", 14, SOUND.replaced(9, bytes(flipped))),
    )
    yield "A20", ("bit-flipped-in-a-mark", "One bit of a quotation mark is flipped.", "canonical", at + 9,
                  SOUND.replaced(9, bodies[9].replace(b'{"alg"', b'{#alg"')))  # fmt: skip
    yield "A19", ("of-another-log", "A record of another township's log, sealed.", "log", at + 9,
                  sealed(SOUND.edited(9, log="shiqiao.example/2026")))  # fmt: skip
    yield "D3", ("time-lowered", "A record's time was set before that of the one before it, sealed.", "time", at + 9,
                 sealed(SOUND.edited(9, recorded="2026-05-18T07:59:59.999999Z")))  # fmt: skip
    yield "A15", ("record-after-the-end", "A record follows the act that ended the log; everything fits and is sealed.",
                  "frozen", 14, log_of([*claims()[:9], ENDED, claims()[9]]).lines())  # fmt: skip
    yield "I2", ("other-hash-in-a-record", "One record names another hash, sealed.", "form", at + 9,
                 sealed(SOUND.edited(9, alg="md5")))  # fmt: skip
    yield "C13", ("later-version-of-a-record", "One record is of a version that is not known, sealed.", "version", at + 9,
                  sealed(SOUND.edited(9, v=2)))  # fmt: skip
    yield (
        "A4",
        (
            "number-left-out",
            "The numbers of a case have a gap, sealed.",
            "chain",
            at + 9,
            sealed(SOUND.edited(9, seq=4)),
        ),
    )


def unsigned() -> Iterator[tuple[str, Made]]:
    """Yield a log that says who signs it, and that nobody signed."""
    lines = log_of([KEYED, *claims()]).lines()
    yield "I1", ("signature-taken-away", "The log names its key, and the last line has no signature.", "signature", len(lines), lines)


def appointed() -> Iterator[tuple[str, Made]]:
    """Yield a log in which the organisation is not what it was."""
    old, new = (b'"person":"%b","role":"branch_secretary","term"' % one for one in (b"p-01", b"p-02"))
    lines = [line.replace(old, new) for line in organised().lines()]
    place = next(number for number, line in enumerate(lines, 1) if new in line)
    yield "A9", ("appointment-edited", "Somebody else was put into an appointment, sealed.", "chain", place + 1, sealed(lines))  # fmt: skip


def around() -> Iterator[tuple[str, Made]]:
    """Yield logs whose header, texts or last line are wrong."""
    lines = SOUND.lines()
    yield "I2", ("weak-hash", "The header names a weak hash.", "version", 1,
                 [lines[0].replace(b"sha256", b"md5"), *lines[1:]])  # fmt: skip
    yield "C13", ("later-version", "The header names a version that is not known.", "version", 1,
                  [lines[0].replace(b'"v":1', b'"v":2'), *lines[1:]])  # fmt: skip
    yield "C13", ("no-header", "The header is gone.", "version", 1, lines[1:])
    yield "F7", ("text-changed", "A procedure was changed under its digest.", "text", 2,
                 [lines[0], lines[1].replace(b":", b";", 2), *lines[2:]]
                 if b"\\n" not in lines[1] else [lines[0], lines[1].replace(b"\\n", b"\\t"), *lines[2:]])  # fmt: skip
    yield "F7", ("pinned-text-gone", "The text that records name is gone.", "text", 3,
                 [lines[0], *(line for line in lines[1:3] if "发展党员".encode() not in line), *lines[3:]])  # fmt: skip
    yield (
        "F7",
        (
            "texts-out-of-order",
            "The texts changed places.",
            "text",
            3,
            [lines[0], lines[2], lines[1], *lines[3:]],
        ),
    )
    yield "A1", ("other-root", "The root of the last line was changed.", "tree", 14,
                 [*lines[:-1], canonical({"root": "0" * 64, "size": 10})])  # fmt: skip


def spelt() -> Iterator[tuple[str, Made]]:
    """Yield logs in which a value is spelt as it must not be, sealed so that only the spelling is wrong."""
    at = SOUND.first + 1
    nested = b"[" * 1000 + b"]" * 1000
    for row, name, done, old, new in (
        ("A17", "key-twice", "A key stands twice.", b'"seq":3', b'"seq":3,"seq":3'),
        ("E4", "key-twice-in-facts", "A key of the facts stands twice.", b'"facts":{', b'"facts":{"note":"x",'),
        ("A18", "white-space", "A space stands before a value.", b'"seq":3', b'"seq": 3'),
        ("A18", "keys-out-of-order", "Two keys changed places.", b'"seq":3,"step":"meet"', b'"step":"meet","seq":3'),
        ("A18", "escaped-otherwise", "A letter is spelt as an escape.", b'"meet"', b'"\\u006deet"'),
        ("E1", "nan", "A number is NaN.", b'"seq":3', b'"seq":NaN'),
        ("E1", "infinity", "A number is too large for anybody.", b'"seq":3', b'"seq":1e400'),
        ("E1", "minus-zero", "A number is minus zero.", b'"seq":3', b'"seq":-0'),
        ("E1", "fraction", "A number has a fraction.", b'"seq":3', b'"seq":3.0'),
        ("E2", "whole-number-too-large", "A whole number is 2 to the 53rd.", b'"seq":3', b'"seq":9007199254740992'),
        ("E2", "five-thousand-digits", "A whole number has 5000 digits.", b'"seq":3', b'"seq":' + b"9" * 5000),
        ("E3", "nested-deep", "Lists stand a thousand deep in each other.", b'"seq":3', b'"seq":' + nested),
        ("E5", "half-a-character", "A text holds a lone surrogate.", b'"meet"', b'"\\ud800"'),
        ("E5", "nul", "A text holds U+0000.", b'"meet"', b'"a\\u0000b"'),
        ("E5", "overlong-utf-8", "A text is not UTF-8: an overlong slash.", b'"meet"', b'"\xc0\xaf"'),
        ("E9", "null", "A value is null.", b'"seq":3', b'"seq":null'),
        ("E9", "true", "A value is true.", b'"seq":3', b'"seq":true'),
    ):  # fmt: skip
        yield row, (name, done, "canonical", at + 9, sealed(SOUND.spelt(9, old, new)))
    yield "E5", ("byte-order-mark", "A byte order mark stands before the header.", "canonical", 1,
                 [b"\xef\xbb\xbf" + SOUND.lines()[0], *SOUND.lines()[1:]])  # fmt: skip
    yield (
        "A18",
        (
            "windows-line-ends",
            "Lines end as on Windows.",
            "canonical",
            1,
            [line + b"\r" for line in SOUND.lines()],
        ),
    )
    yield "A18", ("empty-line", "An empty line stands among the records.", "canonical", at + 5,
                  [*SOUND.lines()[:8], b"", *SOUND.lines()[8:]])  # fmt: skip


def shaped() -> Iterator[tuple[str, Made]]:
    """Yield logs in which a record has not the form of a record, sealed so that only the form is wrong."""
    at = SOUND.first + 1
    samples: tuple[tuple[str, str, str, dict[str, Any]], ...] = (
        ("E9", "unknown-field", "A record has a field that is not known.", {"allowed": "yes"}),
        ("E9", "wrong-type", "A number is spelt as text.", {"seq": "3"}),
        ("E9", "negative-number", "A position in the case is negative.", {"target": -1}),
        ("E9", "field-missing", "A record does not say when it was written.", {"recorded": None}),
        ("E9", "unknown-kind", "A record is of a kind that is not known.", {"kind": "approval"}),
        ("E9", "empty-field", "A field is empty instead of left out.", {"reason": ""}),
        ("E9", "link-that-is-no-hash", "The link is spelt in capitals.", {"prev": "A" * 64}),
        ("E13", "actor-without-a-role", "An actor has no role.", {"by": [{"person": "p-01"}]}),
        ("E6", "turned-name", "A name holds a character that turns the writing round.", {"case": "B\u202e"}),
        ("E6", "turned-text", "A text holds a character that turns the writing round.", {"reason": "a\u202eb"}),
        ("H4", "terminal-escape", "A text holds an escape sequence for terminals.", {"reason": "\x1b[2J"}),
        ("H6", "line-break-in-a-name", "A name holds a line break.", {"step": "meet\nlog: forged"}),
        ("E8", "name-too-long", "A case number has 201 characters.", {"case": "B" * 201}),
        ("E9", "reserved-case", "A case number begins with the sign that is kept for the log's own.", {"case": "@B"}),
        ("E9", "act-of-the-log-in-a-case", "An act about the log stands in an ordinary case.", {"kind": "log"}),
        ("D1", "clock-that-is-none", "What the clock said is no time.", {"clock": "noon"}),
        ("D5", "no-such-day", "A thing happened on 30 February.", {"occurred": "2026-02-30"}),
        ("D5", "day-with-an-hour", "A day is spelt with an hour.", {"occurred": "2026-05-18T24:00"}),
        ("D5", "leap-second", "A record was written in a leap second.", {"recorded": "2026-12-31T23:59:60.000000Z"}),
        ("D5", "hour-24", "A record was written at 24:00.", {"recorded": "2026-05-18T24:00:00.000000Z"}),
        ("D5", "no-zone", "A time of writing has no zone.", {"recorded": "2026-05-18T09:00:00.000000"}),
    )  # fmt: skip
    for row, name, done, fields in samples:
        yield row, (name, done, "form", at + 9, sealed(SOUND.edited(9, **fields)))


def anchored() -> Iterator[Sample]:
    """Yield logs that agree with themselves and not with what was noted outside."""
    lines, bodies, whole = SOUND.lines(), SOUND.log.bodies, checkpoint(SOUND.log, 10)
    other = log_of([*claims()[:9], (claims()[9][0], {**claims()[9][1], "reason": "x"})])
    short = sealed([*lines[:-3], lines[-1]])
    made: tuple[tuple[str, str, str, str, Lines, str], ...] = (
        ("A2", "tail-gone-head-rolled-back", "The last two records are gone and the last line is the genuine old one.",
         "behind", short, whole),
        ("A3", "old-backup", "The log is what it was in the morning.", "behind", sealed([*lines[:7], lines[-1]]), whole),
        ("A6", "whole-case-gone-rehashed", "Case B is gone, everything was renumbered and rehashed.",
         "fork", rehashed([body for body in bodies if b'"case":"B"' not in body]), checkpoint(SOUND.log, 5)),
        ("A11", "edited-and-rehashed", "A fact was edited, everything after it was rehashed.",
         "fork", rehashed([body.replace(b'"yes":25', b'"yes":26') for body in bodies]), whole),
        ("A10", "last-of-a-case-edited-and-sealed", "The last record of case A was edited and the file sealed.",
         "fork", sealed(SOUND.edited(7, reason="x")), whole),
        ("A21", "two-checkpoints-of-one-size", "Two checkpoints of one size name two roots.",
         "fork", lines, whole + checkpoint(other, 10)),
    )  # fmt: skip
    for row, name, done, code, kept, anchors in made:
        yield Sample(name=name, done=done, rows=(row,), code=code, lines=tuple(kept), anchors=anchors)


def passing() -> Iterator[Sample]:
    """Yield sound logs: whoever refuses these has understood nothing."""
    sound = Sample(
        name="sound", done="Ten records in three cases.", rows=("C13",), lines=tuple(SOUND.lines())
    )
    yield sound
    yield Sample(name="empty", done="A log without records.", rows=("C13",), lines=tuple(Log(NAME).lines()))
    back = {**claims()[1][1], "clock": "2026-05-17T23:00:00.000000Z"}
    gone_back = log_of([claims()[0], (claims()[1][0], back), *claims()[2:]])
    yield Sample(
        name="clock-gone-back", done="A record that keeps what the clock said when it had gone back.", rows=("D1",),
        lines=tuple(gone_back.lines()),
    )  # fmt: skip
    one = log_of(claims()[:1])
    yield Sample(name="one-record", done="A log of one record.", rows=("C13",), lines=tuple(one.lines()))
    rare = {
        "\U0001d4b3": 1,
        "ﬀ": 2,
        "é": 3,
        "e\u0301": 4,
        "": 5,
        "\u200b": 6,
        "·": 7,
        "・": 8,
        "•": 9,
        "\uf8ff": 10,
    }
    names = log_of([(claims()[0][0], {**claims()[0][1], "facts": rare, "reason": '一\n\t"\\/\u2028'})])
    yield Sample(
        name="rare-characters", done="Keys in the order of UTF-16, names kept as they were given.", rows=("E6", "E7"),
        lines=tuple(names.lines()),
    )  # fmt: skip
    yield Sample(
        name="organisation", done="Every act of the organisation, and a case that says which record it follows from.", rows=("C13",),
        lines=tuple(organised().lines()),
    )  # fmt: skip
    yield evolve(sound, name="anchored", done="A sound log and two anchors that it agrees with.", rows=("A22",),
                 anchors=checkpoint(SOUND.log, 4) + checkpoint(SOUND.log, 10))  # fmt: skip


def samples() -> list[Sample]:
    """Return all samples, by the name of their folder."""
    makers: tuple[Callable[[], Iterator[tuple[str, Made]]], ...] = (removed, changed, unsigned, appointed, around, spelt, shaped)
    found = [*passing(), *anchored()]
    for make in makers:
        for row, (name, done, code, line, lines) in make():
            tail = b"" if name == "cut-in-a-record" else b"\n"
            found.append(
                Sample(name=name, done=done, rows=(row,), code=code, line=line, lines=tuple(lines), tail=tail)
            )
    return sorted(found, key=lambda sample: sample.folder)


if __name__ == "__main__":
    for each in samples():
        place = FOLDER / each.folder
        place.mkdir(parents=True, exist_ok=True)
        for file, content in each.files().items():
            (place / file).write_bytes(content)
