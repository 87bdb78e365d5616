"""Check an exported trail, the form of its records too, with nothing but Python: python3 conform.py trail.jsonl."""

import base64
import hashlib
import json
import re
import sys
from datetime import date, datetime

TEXTS = "alg log case prev recorded clock idem kind occurred step outcome part procedure edition place texts amended_day reason"
RECORD = dict.fromkeys(TEXTS.split(), str) | dict.fromkeys(["v", "pos", "seq", "answers", "target"], int)
RECORD |= {"by": list, "facts": dict, "papers": list, "concessions": list}
NEEDED = {"v", "alg", "log", "pos", "case", "seq", "recorded", "kind", "occurred", "by"}
ACTOR = {"person": str, "role": str}
PAPER = {"name": str, "digest": str, "made": str, "signed_by": list}
CONCESSION = {"guard": str, "by": dict, "reason": str, "until": str}
KINDS = ["open", "outcome", "part", "correction", "void", "concession", "migration", "log"]
UNFIT = re.compile("[\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
UNFIT_IN_NAMES = re.compile(
    "[\0-\x1f\x7f-\x9f\u061c\u200d-\u200f\u2028-\u202e\u2066-\u2069\u2600-\u27bf\ufe0f\ufeff\U0001f000-\U0001faff]"
)


def must(holds, words):
    if not holds:
        raise ValueError(words)


def ordered(value):
    if isinstance(value, dict):
        return {key: ordered(value[key]) for key in sorted(value, key=lambda key: key.encode("utf-16-be"))}
    must(type(value) in (str, int, list), "a value that is neither text nor whole number")
    return [ordered(item) for item in value] if isinstance(value, list) else value


def canonical(line):
    value = ordered(json.loads(line))
    must(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() == line, "not canonical")
    return value


def fields(value, known, needed):
    must(type(value) is dict and needed <= value.keys() <= known.keys(), f"fields {sorted(value)}")
    for name, item in value.items():
        must(type(item) is known[name], f"type of {name}")
        must(item >= 0 if type(item) is int else item or (known is RECORD and name == "by"), f"empty {name}")
    return value


def day(text):
    must(date.fromisoformat(text).isoformat() == text, f"day {text}")


def moment(text):
    told = datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ")  # noqa: DTZ007 - Z is UTC
    must(told.isoformat(timespec="microseconds") + "Z" == text, f"time {text}")


def form(record):
    """Section 3."""
    fields(record, RECORD, NEEDED)
    papers = [fields(each, PAPER, {"name"}) for each in record.get("papers", [])]
    granted = [fields(each, CONCESSION, CONCESSION.keys()) for each in record.get("concessions", [])]
    actors = [
        fields(each, ACTOR, ACTOR.keys()) for each in [*record["by"], *(each["by"] for each in granted)]
    ]
    for each in [record["occurred"], record.get("amended_day"), *(paper.get("made") for paper in papers)]:
        day(each) if each else None
    for each in [record["recorded"], record.get("clock")]:
        moment(each) if each else None
    [day(each["until"]) for each in granted]
    names = [
        record.get(name, "")
        for name in [
            "case",
            "step",
            "outcome",
            "part",
            "procedure",
            "edition",
            "place",
            "texts",
            "log",
            "idem",
        ]
    ]
    names += [actor[name] for actor in actors for name in ACTOR] + [each["guard"] for each in granted]
    names += [item for paper in papers for item in (paper["name"], *paper.get("signed_by", []))]
    must(not any(UNFIT_IN_NAMES.search(name) for name in names), "a character that no name may hold")
    must(not any(UNFIT.search(text) for text in strings(record)), "a character that no text may hold")
    must(all(len(record.get(name, "")) <= 200 for name in ("case", "log", "idem")), "a name that is too long")
    must(
        all(re.fullmatch("sha256:[0-9a-f]{64}", each["digest"]) for each in papers if "digest" in each),
        "digest",
    )
    must(record["kind"] in KINDS and re.fullmatch("([0-9a-f]{64})?", record.get("prev", "")), "kind or link")
    own = (record["kind"] == "log", record["case"] == "@log")
    must(all(own) or not (any(own) or record["case"].startswith("@")), "a reserved case")


def strings(value):
    if isinstance(value, str):
        return [value]
    inside = (
        [*value, *value.values()] if isinstance(value, dict) else value if isinstance(value, list) else []
    )
    return [text for item in inside for text in strings(item)]


def root(alg, leaves):
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.new(alg).digest()
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.new(alg, b"\1" + root(alg, leaves[:half]) + root(alg, leaves[half:])).digest()


def check(data):
    lines, texts, leaves, ends, time, over, named = data.split(b"\n"), [""], [], {}, "", False, False
    must(not lines.pop(), "the file was cut")
    head, last = canonical(lines.pop(0)), canonical(lines.pop())
    alg = "sm3" if head["log"].endswith("/sm3") else "sha256"
    must([head.pop("format"), head["v"], head["alg"], len(head)] == ["pdca-trail", 1, alg, 3], "format")
    for number, line in enumerate(lines, 2):
        value = canonical(line)
        if "text" in value and not leaves:
            texts.append(value["digest"])
            must(
                texts[-2] < texts[-1] == hashlib.sha256(value["text"].encode()).hexdigest(), f"text {number}"
            )
            continue
        form(value)
        must(value | head | {"pos": len(leaves)} == value, f"place in line {number}")
        must((value["seq"], value.get("prev", "")) == ends.get(value["case"], (0, "")), f"link in {number}")
        must(value["recorded"] >= time and value.get("texts", "") in texts, f"time or text in line {number}")
        must(not over, f"after the end in line {number}")
        over = value["kind"] == "log" and value.get("step") == "frozen"
        named = named or (value["kind"], value.get("step")) == ("log", "key")
        leaves.append(hashlib.new(alg, b"\0" + line).digest())
        time, ends[value["case"]] = value["recorded"], (value["seq"] + 1, leaves[-1].hex())
    top = root(alg, leaves)
    said = f"{head['log']}\n{len(leaves)}\n{base64.b64encode(top).decode()}\n\n"
    must(
        last.pop("note", "" if named else said).startswith(said) and last == {"size": len(leaves), "root": top.hex()},
        "the end",
    )
    return f"SOUND: {last['size']} records, root {last['root']}"


try:
    print(check(open(sys.argv[1], "rb").read()))
except Exception as error:
    sys.exit(print(f"BROKEN: {error!r}") or 1)
