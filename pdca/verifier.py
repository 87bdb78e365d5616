"""A second, read-only verifier on the standard library: python -m pdca.verifier FILE [--key NAME+ID+KEY]... [--anchors FILE]...

FILE is an SQLite store, opened so that nothing can be written, or an exported file. Nothing of the library is
imported: it follows docs/format.md by itself, so that a mistake in the one is not hidden by the same mistake in the
other. Signatures are only looked at where keys are given and `cryptography` is installed; else the answer says so.
Anchor files (section 8) say up to which position the log is vouched for; whose signatures stand under them it judges where
keys are given. It prints what it found, one finding a line, and ends with 0 (sound), 1 (findings) or 2 (not readable).
"""

import base64
import hashlib
import json
import pathlib
import re
import sqlite3
import sys
import urllib.parse

TEXTS = "alg log case prev recorded clock idem kind occurred step outcome part procedure edition place texts amended_day reason"
RECORD = dict.fromkeys(TEXTS.split(), str) | dict.fromkeys("v pos seq answers target".split(), int)
RECORD |= {"by": list, "facts": dict, "papers": list, "concessions": list}
NEEDED = {"v", "alg", "log", "pos", "case", "seq", "recorded", "kind", "occurred", "by"}
PAPER = {"name": str, "digest": str, "made": str, "signed_by": list}
ACTOR = {"person": str, "role": str}
CONCESSION = {"guard": str, "by": dict, "reason": str, "until": str}
KINDS = {"open", "outcome", "part", "correction", "void", "concession", "migration", "log"}
NAMES = "case step outcome part procedure edition place texts log idem".split()
UNFIT = re.compile("[\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
UNFIT_IN_NAMES = re.compile(
    "[\0-\x1f\x7f-\x9f\u061c\u200d-\u200f\u2028-\u202e\u2066-\u2069\u2600-\u27bf\ufe0f\ufeff\U0001f000-\U0001faff]"
)
DAY = re.compile(r"(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", re.ASCII)
MOMENT = re.compile(r"(.{10})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z", re.ASCII)
HASH = re.compile("[0-9a-f]{64}")


class Broken(Exception):
    """What is wrong, with its code."""


def must(holds, code, words):
    if not holds:
        raise Broken(code, words)


def ordered(value, depth=32):
    """Return *value* with its keys in order; it holds text, whole numbers, lists and maps, and nothing too deep."""
    if isinstance(value, (dict, list)):
        must(depth, "canonical", "nested too deep")
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
        return {ordered(key): ordered(value[key], depth - 1) for key in keys}
    if isinstance(value, list):
        return [ordered(item, depth - 1) for item in value]
    fits = "\0" not in value if isinstance(value, str) else type(value) is int and abs(value) < 2**53
    must(fits, "canonical", "a value outside the domain")
    return value


def canonical(data, limit=1 << 20):
    try:
        value = json.loads(data.decode("utf-8"))
        again = json.dumps(ordered(value), ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    except (ValueError, RecursionError):
        raise Broken("canonical", "not JSON") from None
    must(again == data and len(data) <= limit, "canonical", "not in the canonical spelling")
    return value


def fields(value, known, needed):
    must(type(value) is dict and needed <= value.keys() <= known.keys(), "form", "not the fields of the format")
    for name, item in value.items():
        fits = item >= 0 if type(item) is int else item or (known is RECORD and name == "by")
        must(type(item) is known[name] and fits, "form", f"the field {name}")
    return value


def day(text):
    found = DAY.fullmatch(text)
    long = found and (found[2] in ("04", "06", "09", "11") and found[3] == "31")
    leap = found and int(found[1]) % 4 == 0 and (int(found[1]) % 100 != 0 or int(found[1]) % 400 == 0)
    february = found and found[2] == "02" and int(found[3]) > (29 if leap else 28)
    must(found and int(found[1]) and not long and not february, "form", f"no day: {text[:20]!r}")


def record(body):
    """Return the values of *body*, which are those of a record (docs/format.md, section 3)."""
    one = canonical(body)
    must(type(one) is dict and type(one.get("v")) is int, "form", "not the fields of the format")
    must(one["v"] == 1, "version", "another version of the format")
    fields(one, RECORD, NEEDED)
    papers = [fields(each, PAPER, {"name"}) for each in one.get("papers", [])]
    granted = [fields(each, CONCESSION, CONCESSION.keys()) for each in one.get("concessions", [])]
    actors = [fields(each, ACTOR, ACTOR.keys()) for each in [*one["by"], *(each["by"] for each in granted)]]
    for each in (one["occurred"], one.get("amended_day"), *(each.get("made") for each in papers)):
        day(each) if each else None
    [day(each["until"]) for each in granted]
    for each in (one["recorded"], one.get("clock")):
        found = MOMENT.fullmatch(each) if each else None
        must(found or not each, "form", "no time")
        day(found[1]) if found else None
    names = [one.get(name, "") for name in NAMES] + [each["guard"] for each in granted]
    names += [actor[name] for actor in actors for name in ACTOR]
    signed = [person for each in papers for person in each.get("signed_by", [])]
    must(all(type(each) is str and each for each in signed), "form", "who signed")
    names += [each["name"] for each in papers] + signed
    must(not any(UNFIT_IN_NAMES.search(each) for each in names), "form", "a character that no name may hold")
    must(not any(UNFIT.search(text) for text in strings(one)), "form", "a character that no text may hold")
    must(all(len(one.get(name, "")) <= 200 for name in ("case", "log", "idem")), "form", "a name is too long")
    digests = [each["digest"] for each in papers if "digest" in each]
    must(all(each[:7] == "sha256:" and HASH.fullmatch(each[7:]) for each in digests), "form", "a digest")
    must(one["kind"] in KINDS and HASH.fullmatch(one.get("prev", "0" * 64)), "form", "kind or link")
    must(one["alg"] == algorithm(one["log"]), "form", "another hash")
    own = (one["kind"] == "log", one["case"] == "@log")
    must(all(own) or not (any(own) or one["case"].startswith("@")), "form", "a reserved case")
    return one


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for item in [*value, *value.values()] if isinstance(value, dict) else value:
            yield from strings(item)


def algorithm(log):
    return "sm3" if log.endswith("/sm3") else "sha256"


class Check:
    """One reading of a log, in order, that goes on after a finding."""

    def __init__(self, log, sizes=()):
        self.sizes, self.roots = frozenset(sizes), {}
        self.log, self.alg = log, algorithm(log)
        self.findings, self.full, self.ends, self.pinned = [], [], {}, {}
        self.size = self.next = 0
        self.recorded = ""
        self.signed = self.over = False

    def find(self, code, pos, words):
        self.findings.append((code, pos, words))

    def hash(self, data):
        return hashlib.new(self.alg, data).digest()

    def root(self):
        found = self.full[-1] if self.full else self.hash(b"")
        for left in self.full[-2::-1]:
            found = self.hash(b"\1" + left + found)
        return found

    def take(self, pos, body, columns=None):
        """Check one record; *columns* are (case, seq, idem, leaf) where a database keeps them."""
        leaf = top = self.hash(b"\0" + body)
        rest, self.size = self.size, self.size + 1
        while rest & 1:
            top, rest = self.hash(b"\1" + self.full.pop() + top), rest >> 1
        self.full.append(top)
        if self.size in self.sizes:
            self.roots[self.size] = self.root()
        if pos != self.next:
            self.find("position", self.next, f"missing; the next is {pos}")
        self.next = pos + 1
        one = {"case": "", "seq": None}
        try:
            must(columns is None or columns[3] == leaf, "leaf", "the bytes do not have the stored hash")
            one = record(body)
            place = (one["pos"], one["case"], one["seq"], one.get("idem", ""))
            must(columns is None or place == (pos, *columns[:3]), "columns", "the columns differ from the bytes")
            must(one["log"] == self.log, "log", "of another log")
            must(one["pos"] == pos, "position", "another position than its place")
            link = (one["seq"], one.get("prev", ""))
            must(self.ends.get(one["case"], (0, "")) == link, "chain", "does not follow the record before it")
            must(one["recorded"] >= self.recorded, "time", "older than the record before it")
            self.recorded = one["recorded"]
            after, self.over = self.over, self.over or (one["kind"] == "log" and one.get("step") == "frozen")
            must(not after, "frozen", "follows the act that ended the log")
            self.signed |= one["kind"] == "log" and one.get("step") == "key"
            if "texts" in one:
                self.pinned.setdefault(one["texts"], pos)
        except Broken as broken:
            self.find(broken.args[0], pos, broken.args[1])
        case, seq = columns[:2] if columns else (one["case"], one["seq"])
        if type(seq) is int:
            self.ends[case] = (seq + 1, (columns[3] if columns else leaf).hex())

    def end(self, size, root, texts, note):
        """Check what a head or a last line says, and that every text is there."""
        if self.next < size:
            self.find("position", self.next, f"missing; the log has {size}")
        if size != self.size or ((size or root) and root != self.root()):
            self.find("tree", None, "the root does not match the records")
        said = f"{self.log}\n{size}\n{base64.b64encode(root).decode()}\n\n".encode()
        if note and not note.startswith(said):
            self.find("head", None, "the signed checkpoint is another")
        if self.signed and not note:
            self.find("signature", None, "the log names its key, and the last checkpoint is not signed")
        for name, pos in self.pinned.items():
            if name not in texts:
                self.find("text", pos, f"text {name} is missing")


def database(path, sizes=()):
    """Check the SQLite store at *path*; nothing is written, not even by SQLite."""
    asked = urllib.parse.quote(str(pathlib.Path(path).resolve()))
    ask = sqlite3.connect(f"file:{asked}?mode=ro", uri=True, isolation_level=None).execute
    ask("BEGIN")  # one moment for everything, whoever writes meanwhile
    (log, size, frontier, root, recorded, note), *more = ask(
        "SELECT log, size, frontier, root, recorded, note FROM pdca_head"
    ).fetchall()
    check = Check(log, sizes)
    columns = "pos, case_id, seq, coalesce(idem, ''), leaf, body"
    for pos, case, seq, idem, leaf, body in ask(f"SELECT {columns} FROM pdca_record ORDER BY pos"):
        if pos >= size:
            check.find("head", pos, "lies beyond the head")
            break
        check.take(pos, raw(body), (case, seq, idem, raw(leaf)))
    texts = set()
    for name, content in ask("SELECT digest, content FROM pdca_text"):
        texts.add(name)
        if hashlib.sha256(raw(content)).hexdigest() != name:
            check.find("text", None, f"text {name} was changed")
    check.end(size, raw(root), texts, raw(note))
    if more or (size and (raw(frontier) != b"".join(check.full) or recorded != check.recorded)):
        check.find("head", None, "the head does not match the records")
    return check, raw(note)


def raw(value):
    return value if isinstance(value, bytes) else b""


def exported(path, sizes=()):
    """Check the exported file at *path* (docs/format.md, section 6), a line at a time."""
    with open(path, "rb") as stream:
        head = canonical(line(stream))
        must(type(head) is dict and type(head.get("log")) is str, "version", "no header")
        check, texts, latest, last = Check(head["log"], sizes), set(), "", None
        own = {"alg": check.alg, "format": "pdca-trail", "log": check.log, "v": 1}
        must(head == own, "version", "another format")
        while last is None:
            data = line(stream)
            if data.startswith(b'{"digest"') and not check.size:
                value = canonical(data, 7 << 20)
                latest, before = value["digest"], latest
                digest = hashlib.sha256(value["text"].encode()).hexdigest()
                must(len(value) == 2 and before < latest == digest, "text", "a text is not what it should be")
                texts.add(latest)
            elif data.startswith((b'{"note"', b'{"root"')):
                last = canonical(data)
            else:
                check.take(check.next, data)
        must(not stream.read(1), "form", "something follows the last line")
    must({"root", "size"} <= last.keys() <= {"root", "size", "note"}, "form", "the last line")
    note = last.get("note", "").encode()
    check.end(last["size"], bytes.fromhex(last["root"]), texts, note)
    return check, note


def line(stream):
    data = stream.readline((7 << 20) + 1)
    must(data.endswith(b"\n"), "truncated", "the file was cut")
    return data[:-1]


def signatures(note, keys):
    """Return what the signatures of *note* say to *keys*: how many are true, and whether any is false."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    text, _, signed = note.decode().partition("\n\n")
    true = 0
    for each in signed.splitlines():
        name, data = each.removeprefix("— ").rsplit(" ", 1)
        data = base64.b64decode(data, validate=True)
        for key in keys:
            owner, number, public = key.split("+", 2)
            if (owner, number) == (name, data[:4].hex()):
                try:
                    Ed25519PublicKey.from_public_bytes(base64.b64decode(public)[1:]).verify(
                        data[4:], f"{text}\n".encode()
                    )
                except InvalidSignature:
                    return 0, True
                true += 1
    return true, False


ENTRY = re.compile(r"^# (\S+Z)(?: \d+ [0-9a-f]{64})?\n(([^\n]+)\n(\d{1,19})\n([A-Za-z0-9+/]{43}=)\n\n(?:\u2014 [^\n]+\n)*)\n", re.MULTILINE)


def anchors(paths, keys):
    """Return the anchors in the files *paths* as (size, root, time, note, log); with *keys* those that one of them signed."""
    found = []
    for path in paths:
        for time, note, log, size, root in ENTRY.findall(pathlib.Path(path).read_text("utf-8", "replace")):
            if not keys or signed(note, keys):
                found.append((int(size), base64.b64decode(root), time, note, log))
    return found


def signed(note, keys):
    try:
        true, false = signatures(note.encode(), keys)
    except (ImportError, ValueError):
        return False
    return bool(true and not false)


def anchored(check, note, held):
    """Compare the log with the anchors *held*, and return the sentence that says how far they vouch for it."""
    mine, best = [one for one in held if one[4] == check.log and one[0]], (0, "")
    for size, root, time, theirs, _ in sorted(mine, key=lambda one: (-one[0], one[2])):
        if size <= check.size and check.roots.get(size) == root:
            best = max(best, (size, time), key=lambda one: one[0])
            continue
        code = "fork" if size <= check.size else "behind"
        own = note.decode("utf-8", "replace") or f"{check.log}\n{check.size}\n{base64.b64encode(check.root()).decode()}\n"
        check.find(code, size - 1, f"an anchor of {time} is contradicted\n--- the anchor:\n{theirs}\n--- the log:\n{own}")
    if not best[0]:
        return f"not anchored: all {check.size} records vouch only for themselves"
    left = check.size - best[0]
    rest = f"the last {left} records are not" if left else f"all {check.size} records"
    return f"anchored up to position {best[0] - 1} at {best[1]}, {rest}"


def verify(path, keys=(), held=()):
    """Return the check of the file at *path*, and what can be said of its signatures and of its anchors *held*."""
    sizes = {one[0] for one in held}
    with open(path, "rb") as stream:
        sqlite = stream.read(16) == b"SQLite format 3\0"
    check, note = database(path, sizes) if sqlite else exported(path, sizes)
    return check, f"{judged(check, note, keys)}, {anchored(check, note, held)}"


def judged(check, note, keys):
    if not keys:
        return "signatures NOT judged (no --key)" if note else "not signed"
    try:
        true, false = signatures(note, keys)
    except ImportError:
        return "signatures NOT judged (cryptography is not installed)"
    except ValueError:
        true, false = 0, True
    if false or not true:
        check.find("signature", None, "no true signature of the keys given")
    return f"{true} signature(s) of the keys given"


def main(words):
    if not words or words[0].startswith("-"):
        return print((__doc__ or "FILE").strip()) or 2
    keys, files = ([words[at + 1] for at, each in enumerate(words[:-1]) if each == mark] for mark in ("--key", "--anchors"))
    try:
        check, told = verify(words[0], keys, anchors(files, keys))
    except Broken as broken:
        return print(f"BROKEN {broken.args[0]}: {broken.args[1]}") or 1
    except (OSError, sqlite3.Error, ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        return print(f"NOT READABLE: {error!r}") or 2
    for code, pos, words_ in check.findings:
        print(f"BROKEN {code} at {'the whole' if pos is None else pos}: {words_}")
    told = f"{check.size} records of {check.log}, root {check.root().hex()}, {told}"
    print(f"{'BROKEN' if check.findings else 'SOUND'}: {told}; compare the root with one noted elsewhere")
    return 1 if check.findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
