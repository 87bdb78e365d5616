"""A second implementation of docs/format.md, as plain as can be: recursion, lists, no speed and nothing of `pdca`.

It writes what the library writes, by other means, so that a mistake would have to be made twice to be overlooked.
Whatever it knows it knows from docs/format.md.
"""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def canonical(value: Any) -> bytes:
    """Return the bytes of *value* (section 2)."""
    return _spelt(value).encode("utf-8")


def _spelt(value: Any) -> str:
    if isinstance(value, str):
        return f'"{"".join(map(_char, value))}"'
    if isinstance(value, Mapping):
        keys = sorted(value, key=_units)
        return "{" + ",".join(f"{_spelt(key)}:{_spelt(value[key])}" for key in keys) + "}"
    if isinstance(value, int):
        return str(value)
    return "[" + ",".join(map(_spelt, value)) + "]"


def _char(char: str) -> str:
    if char in ESCAPES:
        return ESCAPES[char]
    return f"\\u{ord(char):04x}" if char < " " else char


def _units(text: str) -> list[int]:
    """Return the UTF-16 code units of *text*."""
    units = []
    for char in text:
        code = ord(char)
        units += [code] if code < 0x10000 else [0xD7C0 + (code >> 10), 0xDC00 + (code & 0x3FF)]
    return units


def h(data: bytes, alg: str = "sha256") -> bytes:
    """Return the hash of *data*."""
    return hashlib.new(alg, data).digest()


def leaf(body: bytes, alg: str = "sha256") -> bytes:
    """Return the leaf of a record (section 4)."""
    return h(b"\0" + body, alg)


def root(leaves: Sequence[bytes], alg: str = "sha256") -> bytes:
    """Return the root over *leaves*, as RFC 9162, 2.1.1 defines it."""
    if not leaves:
        return h(b"", alg)
    if len(leaves) == 1:
        return leaves[0]
    half = _half(len(leaves))
    return h(b"\1" + root(leaves[:half], alg) + root(leaves[half:], alg), alg)


def inclusion(place: int, leaves: Sequence[bytes]) -> list[bytes]:
    """Return PATH(place, leaves) of RFC 9162, 2.1.3.1."""
    if len(leaves) == 1:
        return []
    half = _half(len(leaves))
    if place < half:
        return [*inclusion(place, leaves[:half]), root(leaves[half:])]
    return [*inclusion(place - half, leaves[half:]), root(leaves[:half])]


def consistency(old: int, leaves: Sequence[bytes]) -> list[bytes]:
    """Return PROOF(old, leaves) of RFC 9162, 2.1.4.1; empty from 0 and to itself (section 8)."""
    return _subproof(old, leaves, whole=True) if 0 < old < len(leaves) else []


def _subproof(old: int, leaves: Sequence[bytes], *, whole: bool) -> list[bytes]:
    if old == len(leaves):
        return [] if whole else [root(leaves)]
    half = _half(len(leaves))
    if old <= half:
        return [*_subproof(old, leaves[:half], whole=whole), root(leaves[half:])]
    return [*_subproof(old - half, leaves[half:], whole=False), root(leaves[:half])]


def _half(count: int) -> int:
    half = 1
    while half * 2 < count:
        half *= 2
    return half


class Log:
    """A log that is written down: its *texts* by digest, its records' *bodies*."""

    def __init__(self, name: str, alg: str = "sha256") -> None:
        self.name = name
        self.alg = alg
        self.texts: dict[str, str] = {}
        self.bodies: list[bytes] = []
        self._ends: dict[str, tuple[int, str]] = {}

    def text(self, content: str) -> str:
        """Keep *content* and return its digest."""
        digest = h(content.encode(), self.alg).hex()
        self.texts[digest] = content
        return digest

    def add(self, recorded: str, claim: Mapping[str, Any], idem: str = "") -> bytes:
        """Append the record of *claim*, a map in the words of section 3, and return its bytes."""
        case = claim["case"]
        seq, prev = self._ends.get(case, (0, ""))
        place = {"v": 1, "alg": self.alg, "log": self.name, "pos": len(self.bodies), "seq": seq, "prev": prev}
        fields = {**claim, **place, "recorded": recorded, "idem": idem}
        kept = {
            name: value for name, value in fields.items() if name == "by" or value not in ("", {}, [], None)
        }
        body = canonical(kept)
        self.bodies.append(body)
        self._ends[case] = (seq + 1, leaf(body, self.alg).hex())
        return body

    def leaves(self) -> list[bytes]:
        """Return the leaves of all records."""
        return [leaf(body, self.alg) for body in self.bodies]

    def lines(self) -> list[bytes]:
        """Return the lines of the exported file (section 6)."""
        header = canonical({"format": "pdca-trail", "v": 1, "alg": self.alg, "log": self.name})
        texts = [canonical({"digest": digest, "text": self.texts[digest]}) for digest in sorted(self.texts)]
        return [header, *texts, *self.bodies, self.end()]

    def end(self) -> bytes:
        """Return the last line."""
        return canonical({"root": root(self.leaves(), self.alg).hex(), "size": len(self.bodies)})

    def file(self) -> bytes:
        """Return the exported file."""
        return b"".join(line + b"\n" for line in self.lines())


NAMING = {
    "unit": ("unit", "from"), "post": ("role",), "appointment": ("person", "role", "unit", "from"),
    "standing": ("person", "standing", "unit", "from"), "kin": ("people", "from"),
}  # fmt: skip
"""Which fields tell an entry of the organisation from others, by its act (docs/organisation.md)."""


class Organisation:
    """What acts of the log declare, folded as plainly as can be: a list of maps, searched from front to back."""

    def __init__(self, acts: Sequence[Mapping[str, Any]]) -> None:
        self.entries: list[dict[str, Any]] = []
        for act in acts:
            self._take(act["step"], act["facts"])

    def _take(self, step: str, facts: Mapping[str, Any]) -> None:
        of = facts["of"] if step == "ended" else step
        if any(not facts.get(field) for field in NAMING[of] if field not in ("from", "unit")):
            return
        if of in ("unit", "appointment") and not facts.get("unit"):
            return
        if step == "unit" and not facts.get("kind"):
            return
        named = [self._named({"step": of, **facts})]
        former = [one for one in self.entries if self._named(one) in named]
        if step == "ended" and "until" in facts:
            for one in former:
                one["until"] = facts["until"]
            return
        self.entries = [one for one in self.entries if one not in former]
        if step != "ended":
            self.entries.append({"step": step, **facts})

    def _named(self, entry: Mapping[str, Any]) -> list[Any]:
        fields = [entry.get(field, "") for field in NAMING[entry["step"]]]
        return [entry["step"], *(sorted(one) if isinstance(one, list) else one for one in fields)]

    def on(self, step: str, day: str) -> list[dict[str, Any]]:
        """Return the entries of *step* that hold on *day*; days compare as texts."""
        of = [one for one in self.entries if one["step"] == step]
        return [one for one in of if one.get("from", "") <= day <= one.get("until", "9999-12-31")]

    def holders(self, role: str, day: str) -> set[str]:
        """Return who holds *role* on *day*."""
        return {one["person"] for one in self.on("appointment", day) if one["role"] == role}

    def kin(self, person: str, day: str) -> set[str]:
        """Return the near relatives of *person* on *day*."""
        pairs = [one["people"] for one in self.on("kin", day) if person in one["people"]]
        return {one for pair in pairs for one in pair if one != person}
