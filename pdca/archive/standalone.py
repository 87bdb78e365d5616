"""Check an archive package with nothing but Python 3.8 or newer: python3 data/verify.py [SIZE:ROOT].

It stands in every package and belongs to it. It checks the manifests, the chain of the records, the proof that each
is in the log, papers and texts. It does not check signatures and anchors: compare SIZE:ROOT with what was noted elsewhere, and
take this program from another source than the package where the package itself is in doubt.
"""

import hashlib
import json
import pathlib
import re
import sys


def must(holds, words):
    if not holds:
        raise ValueError(words)


def listed(base, name):
    lines = (base / name).read_text("utf-8").splitlines()
    found = {
        path: digest
        for digest, path in (re.fullmatch(r"([0-9a-f]{64})  (\S+)", line).groups() for line in lines)
    }
    must(len(found) == len(lines), f"{name} lists a file twice")
    for path, digest in found.items():
        must(".." not in path.split("/") and not path.startswith("/"), f"unsafe path {path}")
        file = base / path
        must(file.is_file() and not file.is_symlink(), f"missing {path}")
        hashed = hashlib.sha256()
        with file.open("rb") as stream:
            for block in iter(lambda: stream.read(1 << 20), b""):
                hashed.update(block)
        must(hashed.hexdigest() == digest, f"altered {path}")
    return found


def bag(base):
    payload, tags = listed(base, "manifest-sha256.txt"), listed(base, "tagmanifest-sha256.txt")
    must({"bagit.txt", "bag-info.txt", "manifest-sha256.txt"} <= set(tags), "a tag file is not listed")
    free = {"tagmanifest-sha256.txt", "tagmanifest-sha256.note"}
    there = {file.relative_to(base).as_posix() for file in base.rglob("*") if file.is_file()}
    must(there - free == set(payload) | set(tags), "files that no manifest lists")
    return payload


def ordered(value):
    if isinstance(value, dict):
        return {key: ordered(value[key]) for key in sorted(value, key=lambda key: key.encode("utf-16-be"))}
    must(type(value) in (str, int, list), "a value that is neither text nor whole number")
    return [ordered(item) for item in value] if isinstance(value, list) else value


def canonical(line):
    value = ordered(json.loads(line.decode("utf-8")))
    must(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() == line, "not canonical")
    return value


def climbed(hashed, leaf, pos, size, steps):
    """Return the root that *leaf* at *pos* of *size* leaves leads to (RFC 9162, 2.1.3.2)."""
    must(0 <= pos < size, "a position outside the log")
    last = size - 1
    for step in steps:
        must(last, "a proof that is too long")
        if pos & 1 or pos == last:
            leaf = hashed(b"\1" + step + leaf)
            while pos and not pos & 1:
                pos, last = pos >> 1, last >> 1
        else:
            leaf = hashed(b"\1" + leaf + step)
        pos, last = pos >> 1, last >> 1
    must(not last, "a proof that is too short")
    return leaf


def digest_of(alg):
    return lambda data: hashlib.new(alg, data).digest()


def declared(base, payload, case):
    """Check the acts that say who held which post: each an act of the log, and proved to be in it."""
    if "data/organisation.jsonl" not in payload:
        return
    acts = (base / "data/organisation.jsonl").read_bytes().splitlines()
    proofs = map(canonical, (base / "data/organisation-proofs.jsonl").read_bytes().splitlines())
    steps_at = {proof["pos"]: [bytes.fromhex(step) for step in proof["proof"]] for proof in proofs}
    hashed, before = digest_of(case["alg"]), -1
    for line in acts:
        one = canonical(line)
        must((one["log"], one["alg"], one["case"]) == (case["log"], case["alg"], "@log"), "an act of another log")
        must(one["pos"] > before, "acts of the organisation out of order")
        before = one["pos"]
        root = climbed(hashed, hashed(b"\0" + line), before, case["size"], steps_at[before])
        must(root.hex() == case["root"], f"proof of the act at {before}")


def listing(base, payload, name):
    """Return whether the list of texts *name* is there, and every text that it lists."""
    if f"data/texts/{name}" not in payload:
        return False
    listed_there = canonical((base / f"data/texts/{name}").read_bytes())
    return all(f"data/texts/{digest}" in payload for _, digest in listed_there)


def check(base, noted):
    payload = bag(base)
    case = canonical((base / "data/case.json").read_bytes())
    must((case["format"], case["v"]) == ("pdca-archive", 1), "another format")
    lines, prev, time = (base / "data/records.jsonl").read_bytes().split(b"\n"), "", ""
    must(not lines.pop() and len(lines) == case["records"], "the records were cut")
    must(case["alg"] == ("sm3" if case["log"].endswith("/sm3") else "sha256"), "another hash")
    hashed = digest_of(case["alg"])
    for seq, line in enumerate(lines):
        one = canonical(line)
        same = (one["log"], one["alg"], one["case"], one["seq"], one.get("prev", ""))
        must(same == (case["log"], case["alg"], case["case"], seq, prev), f"record {seq} does not follow")
        must(one["recorded"] >= time, f"record {seq} is older than the one before")
        must(not one.get("texts") or listing(base, payload, one["texts"]), f"the texts of record {seq}")
        papers = {paper["digest"] for paper in one.get("papers", []) if "digest" in paper}
        must(all(each in case["absent"] or f"data/papers/{each[7:]}" in payload for each in papers), f"the papers of record {seq}")
        leaf, time = hashed(b"\0" + line), one["recorded"]
        proof, prev = canonical((base / f"data/proofs/{one['pos']}.json").read_bytes()), leaf.hex()
        steps = [bytes.fromhex(step) for step in proof["proof"]]
        must(
            climbed(hashed, leaf, one["pos"], case["size"], steps).hex() == case["root"],
            f"proof of record {seq}",
        )
    declared(base, payload, case)
    for path, digest in payload.items():
        if path.startswith(("data/papers/", "data/texts/")):
            must(path.rsplit("/", 1)[1] == digest, f"{path} has not its digest")
    must(noted in ("", f"{case['size']}:{case['root']}"), "the noted root is another one")
    return f"SOUND: {len(lines)} records of {case['case']} in {case['log']}, proved against {case['size']}:{case['root']}"


if __name__ == "__main__":
    try:
        print(check(pathlib.Path(__file__).resolve().parent.parent, (sys.argv[1:] or [""])[0]))
    except Exception as error:
        sys.exit(print(f"BROKEN: {error!r}") or 1)
