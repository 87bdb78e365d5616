"""A second, read-only verifier on the standard library: python -m pdca.verifier FILE [--key KEY]... [--anchors FILE]... [--witness KEY]...

FILE is an SQLite store, opened so that nothing can be written, or an exported file. Nothing of the library is
imported: it follows docs/format.md by itself, so that a mistake in the one is not hidden by the same mistake in the
other. Signatures are judged by the keys that are given (NAME+ID+KEY) and those they handed over to, or else by those that the
log itself names (section 8), where `cryptography` is installed; else the answer says so. Anchor files say up to which position the
log is vouched for: where witnesses are given, anchors that each of them cosigned. It prints what it found, one finding a line, and
ends with 0 (sound), 1 (findings) or 2 (not readable).
"""

import base64
import datetime as dt
import hashlib
import json
import pathlib
import re
import sqlite3
import sys

TEXTS = "alg log case prev recorded clock idem kind occurred step outcome part procedure edition place texts amended_day reason"
RECORD = dict.fromkeys(TEXTS.split(), str) | dict.fromkeys("v pos seq answers target".split(), int)
RECORD |= {"by": list, "facts": dict, "papers": list, "concessions": list}
NEEDED = {"v", "alg", "log", "pos", "case", "seq", "recorded", "kind", "occurred", "by"}
PAPER, ACTOR = {"name": str, "digest": str, "made": str, "signed_by": list}, {"person": str, "role": str}
CONCESSION = {"guard": str, "by": dict, "reason": str, "until": str}
KINDS = {"open", "outcome", "part", "correction", "void", "concession", "migration", "log"}
NAMES = "case step outcome part procedure edition place texts log idem".split()
UNFIT = re.compile("[\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
UNFIT_IN_NAMES = re.compile("[\0-\x1f\x7f-\x9f\u061c\u200d-\u200f\u2028-\u202e\u2066-\u2069\u2600-\u27bf\ufe0f\ufeff\U0001f000-\U0001faff]")
DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
MOMENT = re.compile(r"(.{10})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z", re.ASCII)
HASH = re.compile("[0-9a-f]{64}")
ALGORITHMS = ("sha256", "sm3")  # the second where the log's name ends in /sm3
LOG, WITNESS = b"\1", b"\4"  # whose key it is: how its id begins


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
    try:
        must(DAY.fullmatch(text) and dt.date.fromisoformat(text), "form", "no day")
    except ValueError:
        raise Broken("form", "no such day") from None


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
    must(one["alg"] == ALGORITHMS[one["log"].endswith("/sm3")], "form", "another hash")
    own = (one["kind"] == "log", one["case"] == "@log")
    must(all(own) or not (any(own) or one["case"].startswith("@")), "form", "a reserved case")
    return one


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for item in [*value, *value.values()] if isinstance(value, dict) else value:
            yield from strings(item)


class Check:
    """One reading of a log, in order, that goes on after a finding."""

    def __init__(self, log, sizes=()):
        self.sizes, self.roots = frozenset(sizes), {}
        self.log, self.alg = log, ALGORITHMS[log.endswith("/sm3")]
        self.findings, self.full, self.ends, self.pinned, self.keys, self.told, self.lost = [], [], {}, {}, {}, {}, {}
        self.size, self.next, self.alien, self.recorded, self.over = 0, 0, 0, "", False

    def find(self, code, pos, words):
        self.alien += code == "log"  # which is said once, with how many
        self.findings += [(code, pos, words)] if code != "log" or self.alien == 1 else []

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
            if one["kind"] == "log":
                self.act(pos, one.get("step", ""), one.get("facts", {}))
            if "texts" in one:
                self.pinned.setdefault(one["texts"], pos)
        except Broken as broken:
            self.find(broken.args[0], pos, broken.args[1])
        case, seq = columns[:2] if columns else (one["case"], one["seq"])
        if type(seq) is int:
            self.ends[case] = (seq + 1, (columns[3] if columns else leaf).hex())

    def act(self, pos, step, facts):
        """Note what an act says of keys (where it named each, who endorsed it, how many records it counts for) and of anchors."""
        key, size, endorsed = facts.get("key"), facts.get("size"), facts.get("endorsed")
        told = [facts.get(each) for each in ("drop", "number", "digest")]
        if step == "key" and type(key) is str:
            self.keys.setdefault(key, [pos, endorsed if type(endorsed) is str else "", 1 << 63])
        elif step == "key.revoked" and type(key) is str and key in self.keys:
            self.keys[key][2] = min(size if type(size) is int else 0, self.keys[key][2])
        elif step == "anchor" and [*map(type, told)] == [str, int, str]:
            self.told[told[0]] = max(self.told.get(told[0], (0, "")), (told[1], told[2]))
        elif step == "restored" and type(facts.get("to")) is int and type(facts.get("lost", [])) is list:
            self.lost[pos] = facts["to"], [*map(str, facts.get("lost", []))]

    def counting(self, given, size):
        """Return the keys that may sign a checkpoint of *size* records: those *given*, or else the first ones, and whom they endorsed."""
        believed, first = [*given], min((each[0] for each in self.keys.values()), default=0)
        for place, (key, (pos, endorsed, _)) in enumerate(self.keys.items()):
            founds = not given and not endorsed and pos - first == place == len(believed)
            if key not in given and (founds or self.endorses(key, endorsed, [one for one in believed if self.counts(one, pos)])):
                believed.append(key)
        return [each for each in believed if self.counts(each, size)]

    def counts(self, key, size):
        return size <= self.keys.get(key, [0, "", size])[2]

    def endorses(self, key, endorsed, believed):
        try:
            return endorsed.rpartition("\n\n")[0] == f"pdca key\n{self.log}\n{key}" and signatures(endorsed, believed)
        except ValueError:
            return False

    def end(self, size, root, texts, note):
        """Check what a head or a last line says, and that every text is there."""
        if self.next < size:
            self.find("position", self.next, f"missing; the log has {size}")
        if size != self.size or ((size or root) and root != self.root()):
            self.find("tree", None, "the root does not match the records")
        said = f"{self.log}\n{size}\n{base64.b64encode(root).decode()}\n\n".encode()
        if note and not note.startswith(said):
            self.find("head", None, "the signed checkpoint is another")
        if self.keys and not note:
            self.find("signature", None, "the log names its key, and the last checkpoint is not signed")
        for name, pos in self.pinned.items():
            if name not in texts:
                self.find("text", pos, f"text {name} is missing")


def database(path, sizes=()):
    """Check the SQLite store at *path*; nothing is written, not even by SQLite."""
    connection = sqlite3.connect(f"{pathlib.Path(path).resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    ask = connection.execute
    ask("BEGIN")  # one moment for everything, whoever writes meanwhile
    heads = ask("SELECT log, size, frontier, root, recorded, note, form FROM pdca_head").fetchall()
    (log, size, frontier, root, recorded, note, form), *more = heads or [[None] * 7]
    must((type(log), type(size)) == (str, int), "head", "the head is missing or damaged")
    must(form == 2, "version", "another form of the tables")
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
        must(head == {"alg": check.alg, "format": "pdca-trail", "log": check.log, "v": 1}, "version", "another format")
        while last is None:
            data = line(stream)
            if data.startswith(b'{"digest"') and not check.size:
                value = canonical(data, 7 << 20)
                must(value.keys() == {"digest", "text"} and type(value["text"]) is str, "form", "no text")
                latest, before = hashlib.sha256(value["text"].encode()).hexdigest(), latest
                must(before < latest == value["digest"], "text", "a text is not what it should be")
                texts.add(latest)
            elif data.startswith((b'{"note"', b'{"root"')):
                last = canonical(data)
            else:
                check.take(check.next, data)
        must(not stream.read(1), "form", "something follows the last line")
    fields(last, {"root": str, "size": int, "note": str}, {"root", "size"})
    must(HASH.fullmatch(last["root"]), "form", "the root")
    note = last.get("note", "").encode()
    check.end(last["size"], bytes.fromhex(last["root"]), texts, note)
    return check, note


def line(stream):
    data = stream.readline((7 << 20) + 1)
    must(data.endswith(b"\n"), "truncated", "the file was cut")
    return data[:-1]


def signatures(note, keys, kind=LOG):
    """Return how many of *keys* of that *kind* truly signed *note*; `ValueError` for a false signature, and for what is no note."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    text, _, below = note.rpartition("\n\n")
    *lines, end = below.split("\n")
    if end or not 0 < len(lines) <= 64 or len(note.encode()) > 1 << 18 or re.search("[\0-\t\x0b-\x1f]", note):
        raise ValueError("no signed note")
    known = {"+".join(key.split("+")[:2]): half(key, kind) for key in keys}
    true = set()
    for each in lines:
        dash, name, spelt = each.split(" ")
        data = base64.b64decode(spelt, validate=True)
        if dash != "\u2014" or base64.b64encode(data).decode() != spelt or not re.fullmatch(r"[^+\s]+", name) or len(data) < 5:
            raise ValueError("no signature")
        if public := known.get(f"{name}+{data[:4].hex()}"):
            time = b"cosignature/v1\ntime %d\n" % int.from_bytes(data[4:12], "big") if kind == WITNESS else b""
            try:
                Ed25519PublicKey.from_public_bytes(public).verify(data[12 if time else 4 :], time + f"{text}\n".encode())
            except InvalidSignature:
                raise ValueError("a false signature") from None
            true.add(public)
    return len(true)


def half(key, kind):
    """Return the 32 bytes of the public *key*, or nothing where it is none of that *kind*, Ed25519 all."""
    found = re.fullmatch(r"([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})", key)
    data = base64.b64decode(found[3]) if found else b""
    return data[1:] if data[:1] == kind and hashlib.sha256(f"{found[1]}\n".encode() + data).hexdigest()[:8] == found[2] else b""


MARK = re.compile(rb"^(?=# \d{4}-\d\d-\d\dT[^\n]*$)", re.MULTILINE)
ENTRY = rb"# (\S+Z)(?: ([1-9]\d{0,8}) ([0-9a-f]{64}))?\n(([^\n]+)\n(0|[1-9]\d{0,18})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*\n"
ENTRY = re.compile(ENTRY + rb"(?:\xe2\x80\x94 [^\n]+\n)*)\n")


def anchors(paths):
    """Return of each of the files *paths* its name, anchors (size, root, time, note, log), what is odd, and digests by number."""
    found = []
    for path in paths:
        held, odd, last, digests = [], [], 0, {0: hashlib.sha256(b"").hexdigest()}
        for part in filter(None, MARK.split(pathlib.Path(path).read_bytes())):
            entry = ENTRY.match(part)
            number = int(entry[2] or last + 1) if entry else 0
            if number > last + 1:
                odd.append(f"missing: numbers {last + 1} to {number - 1}")
            elif number > last and entry[3] and entry[3].decode() != digests[last]:
                odd.append(f"number {last} was changed after it was written")
            if number <= last or entry.end() < len(part):
                odd.append(f"something after number {max(last, number)} counts for nothing")
            if number > last:
                last, digests[number] = number, hashlib.sha256(entry[0]).hexdigest()
                time, note, log = (entry[each].decode("utf-8", "replace") for each in (1, 4, 5))
                held.append((int(entry[6]), base64.b64decode(entry[7]), time, note, log))
        found.append((str(path), held, odd, digests))
    return found


def noticed(check, files):
    """Find what is odd about the anchor *files*, and what the log tells of them and they do not hold."""
    for path, _, odd, digests in files:
        number, digest = check.told.get([*digests.values(), ""][1][:16], (0, ""))
        lost = [f"missing or changed: number {number}"] if number and digests.get(number) != digest else []
        for words in odd + lost:
            check.find("anchor", None, f"{path}: {words}")


def counted(check, held, keys, witnesses):
    """Yield those of the anchors *held* that count: of this log, signed by keys that count where any are asked for, and by all *witnesses*."""
    for size, root, time, note, log in held:
        gone = any(size > kept and f"{size}:{root.hex()}" in lost for kept, lost in check.lost.values())
        if log != check.log or not size or gone:
            continue
        try:
            ended = [key for key in check.keys if not check.counts(key, size)] if not note.endswith("\n\n") else []
            asked = keys or (ended and signatures(note, ended))
            must(not asked or signatures(note, check.counting(keys, size)), "anchor", "no key that counts signed it")
            seen = signatures(note, witnesses, WITNESS) if witnesses else 0
            must(seen == len({*witnesses}), "anchor", f"cosigned by {seen} of {len({*witnesses})} witnesses")
        except (ImportError, ValueError, Broken) as error:
            check.find("anchor", size - 1, f"an anchor of {time} counts for nothing: {error.args[-1]}")
            continue
        yield size, root, time, note


def anchored(check, note, mine, seen):
    """Compare the log with the anchors *mine*, which *seen* witnesses cosigned, and return the sentence that says how far they vouch for it."""
    best = (0, "")
    for size, root, time, theirs in sorted(mine, key=lambda one: (-one[0], one[2])):
        if size <= check.size and check.roots.get(size) == root:
            best = max(best, (size, time), key=lambda one: one[0])
            continue
        code = "fork" if size <= check.size else "behind"
        own = note.decode("utf-8", "replace") or f"{check.log}\n{check.size}\n{base64.b64encode(check.root()).decode()}\n"
        check.find(code, size - 1, f"an anchor of {time} is contradicted\n--- the anchor:\n{theirs}\n--- the log:\n{own}")
    unvouched = "an old backup was put back, and no anchor since vouches for that"
    [check.find("anchor", pos, unvouched) for pos in check.lost if pos >= best[0]]
    if not best[0]:
        return f"not anchored: all {check.size} records vouch only for themselves"
    rest = f"the last {check.size - best[0]} records are not" if check.size > best[0] else f"all {check.size} records"
    return f"anchored up to position {best[0] - 1} at {best[1]}{f', cosigned by {seen} witness(es)' if seen else ''}, {rest}"


def verify(path, keys=(), files=(), witnesses=()):
    """Return the check of the file at *path*, and what can be said of its signatures and of the anchors in *files*, cosigned by all *witnesses*."""
    held = [one for _, each, _, _ in files for one in each]
    with open(path, "rb") as stream:
        sqlite = stream.read(16) == b"SQLite format 3\0"
    check, note = (database if sqlite else exported)(path, {one[0] for one in held})
    noticed(check, files)
    mine = [*counted(check, held, keys, witnesses)]
    if held and all(one[4] != check.log for one in held):
        check.find("anchor", None, f"none of this log, {len(held)} of other logs: was it renamed?")
    return check, f"{judged(check, note, keys, mine)}, {anchored(check, note, mine, len({*witnesses}))}"


def judged(check, note, keys, mine):
    if not note:
        keys and not mine and check.find("signature", None, "not signed, and a key was given")  # which is no anchor's
        return "not signed"
    try:
        true = signatures(note.decode(), check.counting(keys, check.size))
        told = f"{true} signature(s) of {'the keys given or their successors' if keys else 'keys that only the log itself names'}"
    except ImportError:
        true, told = not keys, "signatures NOT judged (cryptography is not installed)"
    except ValueError:
        true, told = 0, "no true signature"
    if not true:
        check.find("signature", None, "no true signature of a key that counts")
    return told


def main(words):
    if not words or words[0].startswith("-"):
        return print((__doc__ or "FILE").strip()) or 2
    marks = ("--key", "--anchors", "--witness")
    keys, files, witnesses = ([words[at + 1] for at, each in enumerate(words[:-1]) if each == mark] for mark in marks)
    try:
        check, told = verify(words[0], keys, anchors(files), witnesses)
    except Broken as broken:
        return print(f"BROKEN {broken.args[0]}: {broken.args[1]}") or 1
    except (OSError, sqlite3.Error, ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        return print(f"NOT READABLE: {error!r}") or 2
    for code, pos, words_ in check.findings:
        many = f" ({check.alien} records)" if code == "log" and check.alien > 1 else ""
        print(f"BROKEN {code} at {'the whole' if pos is None else pos}: {words_}{many}")
    said = f"{'BROKEN' if check.findings else 'SOUND'}: {check.size} records of {check.log}, root {check.root().hex()}"
    print(f"{said}, {told}; compare the root with one noted elsewhere")
    return 1 if check.findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
