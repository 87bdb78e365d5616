"""Checking a package: what it says of itself, and what whoever checks knows from elsewhere (keys, noted roots).

Never raises on hostile bytes: what is wrong is a finding with a code and with the item of DA/T 70 it comes under. What
was not checked is said as plainly as what was.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import define, field

from pdca import hashing, merkle, note
from pdca.archive import bag, intake
from pdca.archive.bag import ArchiveError
from pdca.archive.contents import Contents
from pdca.archive.findings import Finding, Inspection, Report
from pdca.archive.growth import Anchored, Growth
from pdca.archive.intake import Caps, Intake
from pdca.archive.organised import Organised
from pdca.archive.package import CASE, FORMAT, RECORDS, VERSION, proof_path, seal_name
from pdca.archive.steps import steps_of
from pdca.canonical import decode
from pdca.errors import NoteError, PdcaError, UnavailableError
from pdca.form import from_body, to_body
from pdca.note import Checkpoint, Note, Verifier
from pdca.record import Record


def inspect(
    path: Path,
    verifiers: Collection[Verifier] = (),
    noted: Collection[tuple[int, bytes]] = (),
    caps: Caps | None = None,
) -> Inspection:
    """Return what is wrong with the package at *path*; *verifiers* are the keys that are believed, *noted* sizes and roots.

    Raises nothing over what is in the package; `UnavailableError` where this Python lacks what its log is hashed with.
    """
    try:
        with intake.taken(path, caps) as files:
            return _Check(files, tuple(verifiers), frozenset(noted)).result()
    except ArchiveError as error:
        found = Finding(code=error.reason or "archive", item="1-14", file=error.file, phrase=error.phrase)
        return Inspection(findings=(found,))


@define(eq=False)
class _Check:
    """One package under examination; each step notes what it finds and goes on."""

    files: Intake
    verifiers: tuple[Verifier, ...]
    noted: frozenset[tuple[int, bytes]]
    report: Report = field(factory=Report)
    sizes: dict[str, int] = field(factory=dict)
    records: list[Record] = field(factory=list)
    case: Mapping[str, Any] = field(factory=dict)
    proved: int = 0
    sealed: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()
    anchored: Anchored = field(factory=Anchored)
    acts: Sequence[Record] = ()

    def result(self) -> Inspection:
        self._manifests()
        if not self.report.findings:
            self._steps()
        root = str(self.case.get("root", ""))
        size = int(self.case.get("size", 0))
        noted = (size, bytes.fromhex(root)) in self.noted
        if not (self.sealed or self.signed or noted):
            self.report.unlooked.add("1-1")  # whoever made the package may have made up all of it
        return Inspection(
            case=str(self.case.get("case", "")), log=str(self.case.get("log", "")), proved=self.proved, size=size, root=root,
            sealed=self.sealed, signed=self.signed, noted=noted, anchors=self.anchored.proved, since=self._since(), covered=len(self.records) if noted else self.anchored.records,
            upto=size if noted else self.anchored.size, time="" if noted else self.anchored.time, records=len(self.records), declared=len(self.acts), findings=tuple(self.report.findings),
            unchecked=tuple(self.report.unchecked), unlooked=frozenset(self.report.unlooked),
        )  # fmt: skip

    def _since(self) -> str:
        return self.anchored.time if self.anchored.records == len(self.records) else ""

    def _steps(self) -> None:
        """Take one step after the other; a package whose case or records cannot be read has no more to be asked."""
        if not (self._taken(self._case) and self.case):
            return
        self._taken(self._seal)
        self._taken(self._records)
        if len(self.records) != self.case["records"]:
            return
        rest = Contents(self.files, self.sizes, self.case["case"], self.records, self.report)
        organised = Organised(self.files, self.case, self.records, self.report)
        for step in (
            self._checkpoint,
            self._proofs,
            organised.check,
            self._anchors,
            rest.texts,
            rest.papers,
            rest.disclosures,
            rest.metadata,
        ):
            self._taken(step)
        self.acts = organised.acts

    def _taken(self, step: Callable[[], None]) -> bool:
        """Take *step* and return whether it came to its end; what cannot be read is a finding."""
        try:
            step()
        except UnavailableError:
            raise
        except PdcaError as error:
            self.report.find(
                "unreadable", "3-1", getattr(error, "file", ""), error.phrase.zh, error.phrase.en
            )
            return False
        return True

    # -- the bag

    def _manifests(self) -> None:
        names = set(self.files.names)
        if "fetch.txt" in names:
            self.report.find(
                "fetch", "1-14", "fetch.txt", "包里的文件不得从别处取", "files of a package come with it"
            )
        if missing := sorted({"bagit.txt", "bag-info.txt", bag.MANIFEST, bag.TAG_MANIFEST} - names):
            self.report.find(
                "manifest", "1-14", missing[0], "缺少清单或者说明文件", "a manifest or tag file is missing"
            )
            return
        if self.files.read("bagit.txt") != bag.DECLARATION:
            self.report.find("bagit", "1-14", "bagit.txt", "不是BagIt 1.0", "is no BagIt 1.0")
        payload, tags = (bag.listed(self.files.read(each), each) for each in (bag.MANIFEST, bag.TAG_MANIFEST))
        expected = {name for name in names - {bag.TAG_MANIFEST, bag.SEAL} if not name.startswith(bag.PAYLOAD)}
        self._compare(payload, {name for name in names if name.startswith(bag.PAYLOAD)})
        self._compare(tags, expected)
        self._oxum(payload)

    def _compare(self, said: Mapping[str, str], there: set[str]) -> None:
        for name in sorted(there - said.keys()):
            self.report.find("extra", "1-14", name, "清单里没有的文件", "a file that no manifest lists")
        for name, digest in sorted(said.items()):
            if name not in there:
                self.report.find("missing", "1-14", name, "清单里有，包里没有", "is listed and not there")
                continue
            hashed, self.sizes[name] = self.files.measured(name)
            if hashed != digest:
                self.report.find(
                    "altered", "1-14", name, "与清单的散列值不符", "does not have the hash that is listed"
                )

    def _oxum(self, payload: Mapping[str, str]) -> None:
        said = re.search(
            rb"^Payload-Oxum: (\d{1,15})\.(\d{1,9})$", self.files.read("bag-info.txt"), re.MULTILINE
        )
        size, count = (int(said[1]), int(said[2])) if said else (-1, -1)
        if count != len(payload):
            self.report.find("count", "2-1", "bag-info.txt", "件数不符", "states another number of files")
        if size != sum(self.sizes.get(name, 0) for name in payload):
            self.report.find("bytes", "2-2", "bag-info.txt", "字节数不符", "states another number of bytes")

    # -- who vouches

    def _case(self) -> None:
        found = decode(self.files.read(CASE)) if CASE in self.sizes else None
        if not isinstance(found, dict) or not _fits(found):
            self.report.find("case", "3-1", CASE, "事项说明缺失或者不合格式", "is missing or malformed")
            return
        self.case = found

    def _seal(self) -> None:
        name = seal_name(self.case["log"], self.case["case"])
        if bag.SEAL not in self.files.names:
            if self.verifiers:
                self.report.find("unsealed", "1-1", bag.SEAL, "没有封签", "the package is not sealed")
            else:
                self.report.omit(
                    "没有封签：清单可以重做", "not sealed: its manifests could have been made anew"
                )
            return
        try:
            written = note.read(self.files.read(bag.SEAL))
            digest, _ = self.files.measured(bag.TAG_MANIFEST)
            if written.text != bag.seal_text(name, digest):
                self.report.find(
                    "seal", "1-1", bag.SEAL, "封签不是这个包的", "the seal is not this package's"
                )
            elif self.verifiers:
                self.sealed = tuple(one.name for one in note.trusted(written, self.verifiers))
            else:
                self.report.omit("封签没有核对：没有给公钥", "the seal was not checked: no key was given")
        except NoteError as error:
            self.report.find("seal", "1-1", bag.SEAL, error.phrase.zh, error.phrase.en)

    def _checkpoint(self) -> None:
        """Compare the note with what the case says the proofs lead to, and with what was noted elsewhere."""
        size, root = self.case["size"], bytes.fromhex(self.case["root"])
        name = f"data/checkpoints/{size}.note"
        try:
            written = _read_note(self.files.read(name)) if name in self.sizes else Note(text="")
            stated = note.checkpoint(written.text)
            if (stated.origin, stated.size, stated.root) != (self.case["log"], size, root):
                self.report.find(
                    "checkpoint",
                    "1-1",
                    name,
                    "检查点与证明所指不同",
                    "the checkpoint is not the one that the proofs lead to",
                )
            else:
                self._signed(written, name)
        except NoteError as error:
            self.report.find("checkpoint", "1-1", name, error.phrase.zh, error.phrase.en)
        other = {each for each in self.noted if each[0] == size}
        if other and (size, root) not in other:
            self.report.find(
                "fork",
                "1-1",
                name,
                "与别处记下的总散列不同",
                "the root is not the one that was noted elsewhere",
            )
        if not other:
            self.report.omit(
                f"总散列没有与别处所记核对（--root {size}:总散列）",
                f"the root was not compared with one noted elsewhere (--root {size}:ROOT)",
            )

    def _signed(self, written: Note, name: str) -> None:
        if not self.verifiers:
            self.report.omit(
                "检查点的签名没有核对：没有给公钥",
                "the signature of the checkpoint was not checked: no key was given",
            )
            return
        self.signed = tuple(one.name for one in note.valid(written, self.verifiers))
        if not self.signed and self.sealed:
            self.report.omit(
                "检查点没有可信密钥的签名，由封签担保",
                "no trusted key signed the checkpoint; the seal vouches for it",
            )
        elif not self.signed:
            self.report.find(
                "checkpoint", "1-1", name, "检查点没有可信密钥的签名", "no trusted key signed the checkpoint"
            )

    # -- what happened

    def _records(self) -> None:
        data = self.files.read(RECORDS) if RECORDS in self.sizes else b""
        if not data.endswith(b"\n") or data.count(b"\n") != self.case["records"]:
            self.report.find(
                "records",
                "2-5",
                RECORDS,
                "记录数不符，或者末行不完整",
                "another number of records, or a last line that does not end",
            )
            return
        lines = data.split(b"\n")[:-1]
        before: Record | None = None
        for line in lines:
            record = from_body(line)
            self._follow(record, before)
            before = record
            self.records.append(record)

    def _follow(self, record: Record, before: Record | None) -> None:
        claim, place = record.claim, f"{RECORDS}:{record.seq + 1}"
        if (record.log, claim.case) != (self.case["log"], self.case["case"]) or record.alg != self.case[
            "alg"
        ]:
            self.report.find("log", "2-6", place, "不是这本账、这个事项的记录", "is of another log or case")
        if record.seq != len(self.records):
            self.report.find("sequence", "2-5", place, "记录号不连续", "the numbers have a gap")
        leaf = self._leaf(before).hex() if before is not None else ""
        if record.prev != leaf:
            self.report.find("chain", "2-6", place, "与上一条记录不衔接", "does not follow the record before")
        if before is not None and (record.recorded < before.recorded or record.pos <= before.pos):
            self.report.find("time", "2-6", place, "时间或者位置倒退", "is earlier than the record before")

    def _anchors(self) -> None:
        """Judge the anchors that travel along: each must be an earlier state of the log that the proofs lead to."""
        stated = Checkpoint(
            origin=self.case["log"], size=self.case["size"], root=bytes.fromhex(self.case["root"])
        )
        judged = Growth(self.files, stated, self.verifiers, self.report)
        self.anchored = judged.judge(self.records)

    def _leaf(self, record: Record) -> bytes:
        return hashing.of_log(record.log).leaf(to_body(record))

    def _proofs(self) -> None:
        size, root = self.case["size"], bytes.fromhex(self.case["root"])
        hashes = hashing.of_log(self.case["log"])
        for record in self.records:
            name = proof_path(record.pos)
            steps = steps_of(decode(self.files.read(name))) if name in self.sizes else None
            if steps is not None and merkle.included(
                self._leaf(record), record.pos, size, steps, root, hashes=hashes
            ):
                self.proved += 1
            else:
                self.report.find(
                    "proof",
                    "1-1",
                    name,
                    f"第{record.seq}号记录不能证明在账",
                    f"record {record.seq} is not proved to be in the log",
                )


_CASE_FIELDS: Final[Mapping[str, Callable[[Any], bool]]] = {
    "format": lambda value: value == FORMAT,
    "v": lambda value: value == VERSION,
    "log": lambda value: isinstance(value, str),
    "case": lambda value: isinstance(value, str),
    "alg": lambda value: isinstance(value, str),
    "records": lambda value: type(value) is int and 0 < value <= intake.MAX_FILES,
    "size": lambda value: type(value) is int and value > 0,
    "root": lambda value: isinstance(value, str) and re.fullmatch("[0-9a-f]{64}", value) is not None,
    "absent": lambda value: isinstance(value, list),
}


def _fits(found: Mapping[str, Any]) -> bool:
    return (
        found.keys() == _CASE_FIELDS.keys()
        and all(fits(found[key]) for key, fits in _CASE_FIELDS.items())
        and bool(found["alg"] == hashing.name_for(found["log"]))
    )


def _read_note(data: bytes) -> Note:
    """Return a checkpoint's note; one that nobody signed ends with an empty line."""
    if data.endswith(b"\n\n"):
        return Note(text=data[:-1].decode(errors="replace"))
    return note.read(data)
