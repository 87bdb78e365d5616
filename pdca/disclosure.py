"""Disclosure: one personal value shown to somebody who may see it, with the proof that it is what was recorded.

A disclosure holds the record, the proof that the record is in the log, the value and its salt. Whoever gets it can
check it with nothing but the root of the log, and learns nothing about any other field. So can a citizen.
"""

from collections.abc import Mapping
from typing import Any, Final

from attrs import field, frozen

from pdca import form, hashing, merkle
from pdca.commitment import SEALED, is_sealed, opens, sealed_in
from pdca.errors import PdcaError
from pdca.phrase import Phrase
from pdca.record import Record
from pdca.trail import Trail
from pdca.vault import Vault

FORMAT: Final = "pdca-disclosure"
"""What the file says it is."""
_KEYS: Final = {"format", "v", "log", "size", "root", "path", "value", "salt", "proof", "record"}


class DisclosureError(PdcaError):
    """There is nothing to disclose, or what is shown is not what was recorded; *path* is the field."""

    code = "disclosure"
    path: str = ""


@frozen(kw_only=True)
class Disclosure:
    """The value at *path* of *record*, with its salt, and the proof that the record is among the first *size*."""

    record: Record
    path: str
    value: Any = field(repr=False)
    salt: bytes = field(repr=False)
    size: int
    root: bytes
    proof: tuple[str, ...]

    def plain(self) -> Mapping[str, Any]:
        """Return the disclosure as JSON values; the inverse of `read`."""
        return {
            "format": FORMAT, "v": 1, "log": self.record.log, "size": self.size, "root": self.root.hex(), "path": self.path,
            "value": self.value, "salt": self.salt.hex(), "proof": list(self.proof), "record": form.plain(self.record),
        }  # fmt: skip

    def check(self) -> None:
        """Raise `DisclosureError` unless value and salt open the seal in the record, and the record is under the root."""
        seal = dict(sealed_in(self.record.claim.facts)).get(self.path)
        if seal is None:
            raise _failed(
                self.path, Phrase("记录里没有这个封存的内容", "the record has nothing sealed there")
            )
        if not opens(seal[SEALED], self.value, case=self.record.claim.case, path=self.path, salt=self.salt):
            raise _failed(self.path, Phrase("内容与记录里的封存不符", "the value is not what was sealed"))
        hashes = hashing.of_log(self.record.log)
        steps = [bytes.fromhex(step) for step in self.proof]
        hashed = hashes.leaf(form.to_body(self.record))
        if not merkle.included(hashed, self.record.pos, self.size, steps, self.root, hashes=hashes):
            raise _failed(
                self.path, Phrase("记录不在所示的总散列之下", "the record is not under the root shown")
            )


def disclosed(trail: Trail, vault: Vault, case: str, path: str, seq: int | None = None) -> Disclosure:
    """Return the value last sealed at *path* in *case*, or in its record *seq*, also a restricted one.

    Who may ask is for the caller to decide, and to record. Raises `DisclosureError`, `pdca.errors.TrailError`.
    """
    head = trail.head()
    found = [
        one
        for one in trail.records(case)
        if (seq is None or one.seq == seq)
        and path in dict(sealed_in(one.claim.facts))
        and one.pos < head.size
    ]
    if not found:
        raise _failed(path, Phrase("这个事项没有封存这项内容", "the case has nothing sealed there"))
    record = found[-1]
    commitment = dict(sealed_in(record.claim.facts))[path][SEALED]
    entry = vault.find([commitment]).get(commitment)
    if entry is None or not entry.genuine:
        raise _failed(
            path,
            Phrase(
                "保险库里没有原值：已依法删除，或者缺失",
                "the vault has no value: it was erased, or is missing",
            ),
        )
    shown = Disclosure(
        record=record, path=path, value=entry.value, salt=entry.salt, size=head.size, root=head.root,
        proof=trail.proof(record.pos, head.size),
    )  # fmt: skip
    shown.check()
    return shown


def read(value: Any) -> Disclosure:
    """Return the disclosure that `Disclosure.plain` wrote as *value*, unchecked. Raises `DisclosureError`."""
    try:
        return _read(value)
    except (PdcaError, ValueError, TypeError, KeyError) as error:
        raise _failed("", Phrase("不是一份披露文件", "this is no disclosure")) from error


def _read(value: Any) -> Disclosure:
    if (
        not isinstance(value, Mapping)
        or value.keys() != _KEYS
        or (value["format"], value["v"]) != (FORMAT, 1)
    ):
        raise ValueError
    record = form.from_plain(value["record"])
    form.to_body(record)  # what could not be written is no record
    steps, size, path = value["proof"], value["size"], value["path"]
    salt, root = bytes.fromhex(value["salt"]), bytes.fromhex(value["root"])
    fit = isinstance(path, str) and type(size) is int and isinstance(steps, list)
    if not fit or record.log != value["log"] or is_sealed(value["value"]):
        raise ValueError
    return Disclosure(
        record=record, path=path, value=value["value"], salt=salt, size=size, root=root,
        proof=tuple(bytes.fromhex(step).hex() for step in steps),
    )  # fmt: skip


def confirmed(shown: Disclosure, trail: Trail) -> None:
    """Check *shown* beside *trail* itself: it is this log, and it had this root. Raises `DisclosureError`."""
    shown.check()
    head = trail.head()
    here = next(iter(trail.records(shown.record.claim.case, shown.record.seq)), None)
    if head.log != shown.record.log or here != shown.record:
        raise _failed(shown.path, Phrase("本账没有这条记录", "this log has no such record"))
    # The same leaf with the same steps leads to the same root.
    if shown.size > head.size or shown.proof != trail.proof(shown.record.pos, shown.size):
        raise _failed(shown.path, Phrase("本账从来没有这个总散列", "this log never had that root"))


def _failed(path: str, phrase: Phrase) -> DisclosureError:
    where = f"“{path}”：" if path else ""
    return DisclosureError(
        Phrase(f"{where}{phrase.zh}", f"{path}: {phrase.en}" if path else phrase.en), path=path
    )
