"""Check an exported trail with nothing but Python: python3 verify.py trail.jsonl (docs/format.md)."""

import base64
import hashlib
import json
import sys


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


def root(alg, leaves):
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.new(alg).digest()
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.new(alg, b"\1" + root(alg, leaves[:half]) + root(alg, leaves[half:])).digest()


def check(data):
    lines, texts, leaves, ends, time, named = data.split(b"\n"), [""], [], {}, "", False
    must(not lines.pop(), "the file was cut")
    head, last = canonical(lines.pop(0)), canonical(lines.pop())
    alg = "sm3" if head["log"].endswith("/sm3") else "sha256"
    must([head.pop("format"), head["v"], head["alg"], len(head)] == ["pdca-trail", 1, alg, 3], "format")
    for number, line in enumerate(lines, 2):
        value = canonical(line)
        if "text" in value and not leaves:
            texts.append(value["digest"])
            must(texts[-2] < texts[-1] == hashlib.sha256(value["text"].encode()).hexdigest(), f"text {number}")
            continue
        must(value | head | {"pos": len(leaves)} == value, f"place in line {number}")
        must((value["seq"], value.get("prev", "")) == ends.get(value["case"], (0, "")), f"link in {number}")
        must(value["recorded"] >= time and value.get("texts", "") in texts, f"time or text in line {number}")
        leaves.append(hashlib.new(alg, b"\0" + line).digest())
        time, ends[value["case"]] = value["recorded"], (value["seq"] + 1, leaves[-1].hex())
        named = named or (value["kind"], value.get("step")) == ("log", "key")
    said = f"{head['log']}\n{len(leaves)}\n{base64.b64encode(top := root(alg, leaves)).decode()}\n\n"
    must(last.pop("note", "" if named else said).startswith(said) and last == {"size": len(leaves), "root": top.hex()}, "the end")
    return f"SOUND: {last['size']} records, root {last['root']}"


try:
    print(check(open(sys.argv[1], "rb").read()))
except Exception as error:
    sys.exit(print(f"BROKEN: {error!r}") or 1)
