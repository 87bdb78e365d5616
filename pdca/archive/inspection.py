"""Checking a package: what it says of itself, and what whoever checks knows from elsewhere (keys, noted roots).

Never raises on hostile bytes: what is wrong is a finding with a code and with the item of DA/T 70 it comes under. What
was not checked is said as plainly as what was.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from attrs import define, field, frozen

from pdca import hashing, merkle, note, sniffing
from pdca.archive import bag, eep, intake
from pdca.archive.bag import ArchiveError
from pdca.archive.intake import Caps, Intake
from pdca.archive.items import ITEMS
from pdca.archive.package import (
    CASE,
    DISCLOSED,
    FORMAT,
    METADATA,
    RECORDS,
    VERSION,
    pinned_by,
    proof_path,
    seal_name,
)
from pdca.canonical import decode
from pdca.commitment import opens, sealed_in
from pdca.errors import NoteError, PdcaError, UnavailableError
from pdca.form import from_body, to_body
from pdca.note import Note, Verifier
from pdca.papers import PREFIX, PaperKept, named
from pdca.phrase import Phrase
from pdca.record import Record

MAX_FINDINGS: Final = 1000
"""Findings that are listed; after so many there is nothing left to believe."""


@frozen(kw_only=True)
class Finding:
    """One thing that is wrong: its *code*, the *item* of DA/T 70, the *file* it was found in, and the sentence."""

    code: str
    item: str
    file: str
    phrase: Phrase


@frozen(kw_only=True)
class Inspection:
    """What a check saw: the case and its log, how many records were *proved*, against which *root* of which *size*.

    *sealed* names the keys whose seal was checked, *signed* those of the checkpoint; both are empty where nobody gave keys.
    *noted* says that the root is one that was noted elsewhere. *unchecked* are sentences about what could not be looked at.
    """

    case: str = ""
    log: str = ""
    proved: int = 0
    size: int = 0
    root: str = ""
    sealed: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()
    noted: bool = False
    findings: tuple[Finding, ...] = ()
    unchecked: tuple[Phrase, ...] = ()

    @property
    def sound(self) -> bool:
        """Return whether nothing was found."""
        return not self.findings

    def standing(self, item: str) -> str:
        """Return how an item of DA/T 70 stands: ``passed``, ``failed``, or ``unchecked``."""
        if any(one.item == item for one in self.findings):
            return "failed"
        reached = self.proved or not self.findings
        return "passed" if reached and any(one.code == item and one.checked for one in ITEMS) else "unchecked"


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
    findings: list[Finding] = field(factory=list)
    unchecked: list[Phrase] = field(factory=list)
    sizes: dict[str, int] = field(factory=dict)
    records: list[Record] = field(factory=list)
    case: Mapping[str, Any] = field(factory=dict)
    proved: int = 0
    sealed: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()

    def result(self) -> Inspection:
        self._manifests()
        if not self.findings:
            self._steps()
        root = str(self.case.get("root", ""))
        size = int(self.case.get("size", 0))
        return Inspection(
            case=str(self.case.get("case", "")), log=str(self.case.get("log", "")), proved=self.proved, size=size, root=root,
            sealed=self.sealed, signed=self.signed, noted=(size, bytes.fromhex(root)) in self.noted,
            findings=tuple(self.findings), unchecked=tuple(self.unchecked),
        )  # fmt: skip

    def _steps(self) -> None:
        """Take one step after the other; a package whose case or records cannot be read has no more to be asked."""
        for step in (
            self._case,
            self._seal,
            self._records,
            self._checkpoint,
            self._proofs,
            self._texts,
            self._papers,
            self._disclosures,
            self._metadata,
        ):
            before = len(self.findings)
            try:
                step()
            except UnavailableError:
                raise
            except PdcaError as error:
                self._find("unreadable", "3-1", getattr(error, "file", ""), error.phrase.zh, error.phrase.en)
            if len(self.findings) > before and step in {self._case, self._records}:
                return

    # -- the bag

    def _manifests(self) -> None:
        names = set(self.files.names)
        if "fetch.txt" in names:
            self._find(
                "fetch", "1-14", "fetch.txt", "包里的文件不得从别处取", "files of a package come with it"
            )
        if missing := sorted({"bagit.txt", "bag-info.txt", bag.MANIFEST, bag.TAG_MANIFEST} - names):
            self._find(
                "manifest", "1-14", missing[0], "缺少清单或者说明文件", "a manifest or tag file is missing"
            )
            return
        if self.files.read("bagit.txt") != bag.DECLARATION:
            self._find("bagit", "1-14", "bagit.txt", "不是BagIt 1.0", "is no BagIt 1.0")
        payload, tags = (bag.listed(self.files.read(each), each) for each in (bag.MANIFEST, bag.TAG_MANIFEST))
        expected = {name for name in names - {bag.TAG_MANIFEST, bag.SEAL} if not name.startswith(bag.PAYLOAD)}
        self._compare(payload, {name for name in names if name.startswith(bag.PAYLOAD)})
        self._compare(tags, expected)
        self._oxum(payload)

    def _compare(self, said: Mapping[str, str], there: set[str]) -> None:
        for name in sorted(there - said.keys()):
            self._find("extra", "1-14", name, "清单里没有的文件", "a file that no manifest lists")
        for name, digest in sorted(said.items()):
            if name not in there:
                self._find("missing", "1-14", name, "清单里有，包里没有", "is listed and not there")
                continue
            hashed, self.sizes[name] = self.files.measured(name)
            if hashed != digest:
                self._find(
                    "altered", "1-14", name, "与清单的散列值不符", "does not have the hash that is listed"
                )

    def _oxum(self, payload: Mapping[str, str]) -> None:
        said = re.search(
            rb"^Payload-Oxum: (\d{1,15})\.(\d{1,9})$", self.files.read("bag-info.txt"), re.MULTILINE
        )
        size, count = (int(said[1]), int(said[2])) if said else (-1, -1)
        if count != len(payload):
            self._find("count", "2-1", "bag-info.txt", "件数不符", "states another number of files")
        if size != sum(self.sizes.get(name, 0) for name in payload):
            self._find("bytes", "2-2", "bag-info.txt", "字节数不符", "states another number of bytes")

    # -- who vouches

    def _case(self) -> None:
        found = decode(self.files.read(CASE)) if CASE in self.sizes else None
        if not isinstance(found, dict) or not _fits(found):
            self._find("case", "3-1", CASE, "事项说明缺失或者不合格式", "is missing or malformed")
            return
        self.case = found

    def _seal(self) -> None:
        name = seal_name(self.case["log"], self.case["case"])
        if bag.SEAL not in self.files.names:
            if self.verifiers:
                self._find("unsealed", "1-1", bag.SEAL, "没有封签", "the package is not sealed")
            else:
                self._omit("没有封签：清单可以重做", "not sealed: its manifests could have been made anew")
            return
        try:
            written = note.read(self.files.read(bag.SEAL))
            digest, _ = self.files.measured(bag.TAG_MANIFEST)
            if written.text != bag.seal_text(name, digest):
                self._find("seal", "1-1", bag.SEAL, "封签不是这个包的", "the seal is not this package's")
            elif self.verifiers:
                self.sealed = tuple(one.name for one in note.trusted(written, self.verifiers))
            else:
                self._omit("封签没有核对：没有给公钥", "the seal was not checked: no key was given")
        except NoteError as error:
            self._find("seal", "1-1", bag.SEAL, error.phrase.zh, error.phrase.en)

    def _checkpoint(self) -> None:
        """Compare the note with what the case says the proofs lead to, and with what was noted elsewhere."""
        size, root = self.case["size"], bytes.fromhex(self.case["root"])
        name = f"data/checkpoints/{size}.note"
        try:
            written = _read_note(self.files.read(name)) if name in self.sizes else Note(text="")
            stated = note.checkpoint(written.text)
            if (stated.origin, stated.size, stated.root) != (self.case["log"], size, root):
                self._find(
                    "checkpoint",
                    "1-1",
                    name,
                    "检查点与证明所指不同",
                    "the checkpoint is not the one that the proofs lead to",
                )
            else:
                self._signed(written, name)
        except NoteError as error:
            self._find("checkpoint", "1-1", name, error.phrase.zh, error.phrase.en)
        other = {each for each in self.noted if each[0] == size}
        if other and (size, root) not in other:
            self._find(
                "fork",
                "1-1",
                name,
                "与别处记下的总散列不同",
                "the root is not the one that was noted elsewhere",
            )
        if not other:
            self._omit(
                f"总散列没有与别处所记核对（--root {size}:总散列）",
                f"the root was not compared with one noted elsewhere (--root {size}:ROOT)",
            )

    def _signed(self, written: Note, name: str) -> None:
        if not self.verifiers:
            self._omit(
                "检查点的签名没有核对：没有给公钥",
                "the signature of the checkpoint was not checked: no key was given",
            )
            return
        self.signed = tuple(one.name for one in note.valid(written, self.verifiers))
        if not self.signed and self.sealed:
            self._omit(
                "检查点没有可信密钥的签名，由封签担保",
                "no trusted key signed the checkpoint; the seal vouches for it",
            )
        elif not self.signed:
            self._find(
                "checkpoint", "1-1", name, "检查点没有可信密钥的签名", "no trusted key signed the checkpoint"
            )

    # -- what happened

    def _records(self) -> None:
        data = self.files.read(RECORDS) if RECORDS in self.sizes else b""
        if not data.endswith(b"\n") or data.count(b"\n") != self.case["records"]:
            self._find(
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
            self._find("log", "2-6", place, "不是这本账、这个事项的记录", "is of another log or case")
        if record.seq != len(self.records):
            self._find("sequence", "2-5", place, "记录号不连续", "the numbers have a gap")
        leaf = self._leaf(before).hex() if before is not None else ""
        if record.prev != leaf:
            self._find("chain", "2-6", place, "与上一条记录不衔接", "does not follow the record before")
        if before is not None and (record.recorded < before.recorded or record.pos <= before.pos):
            self._find("time", "2-6", place, "时间或者位置倒退", "is earlier than the record before")

    def _leaf(self, record: Record) -> bytes:
        return hashing.of_log(record.log).leaf(to_body(record))

    def _proofs(self) -> None:
        size, root = self.case["size"], bytes.fromhex(self.case["root"])
        hashes = hashing.of_log(self.case["log"])
        for record in self.records:
            name = proof_path(record.pos)
            steps = _steps(decode(self.files.read(name))) if name in self.sizes else None
            if steps is not None and merkle.included(
                self._leaf(record), record.pos, size, steps, root, hashes=hashes
            ):
                self.proved += 1
            else:
                self._find(
                    "proof",
                    "1-1",
                    name,
                    f"第{record.seq}号记录不能证明在账",
                    f"record {record.seq} is not proved to be in the log",
                )

    # -- what it rests on

    def _texts(self) -> None:
        for name in self._under("data/texts/"):
            self._named_by_hash(name)
        for pinned in sorted({one.claim.texts for one in self.records if one.claim.texts}):
            name = f"data/texts/{pinned}"
            wanted = pinned_by(self.files.read(name)) if name in self.sizes else (pinned,)
            for digest in wanted:
                if f"data/texts/{digest}" not in self.sizes:
                    self._find(
                        "text-missing",
                        "2-7",
                        f"data/texts/{digest}",
                        "缺少办理依据文本",
                        "a text that the records rest on is missing",
                    )

    def _papers(self) -> None:
        for name in self._under("data/papers/"):
            self._named_by_hash(name)
        seen: set[str] = set()
        for use in named(self.records):
            name = f"data/papers/{use.digest.removeprefix(PREFIX)}"
            if use.digest in seen:
                continue
            seen.add(use.digest)
            if name not in self.sizes:
                self._find(
                    "paper-missing",
                    "2-7",
                    name,
                    f"缺少材料“{use.name}”（第{use.seq}号）",
                    f"the paper '{use.name}' of record {use.seq} is missing",
                )
            else:
                self._form(name, use.name)

    def _form(self, name: str, title: str) -> None:
        if self.sizes[name] > intake.MAX_SMALL:
            self._omit(f"材料{name}过大，没有看格式", f"the form of {name} was not looked at: it is too long")
            return
        found = sniffing.sniff(BytesIO(self.files.read(name)))
        kept = PaperKept(digest="", size=self.sizes[name], kind=found.kind, marks=found.marks, name=title)
        for remark in kept.remarks():
            self._find(
                "form", remark.item, name, f"{title}：{remark.phrase.zh}", f"{title}: {remark.phrase.en}"
            )

    def _disclosures(self) -> None:
        said = dict(_disclosed(self.files.read(DISCLOSED))) if DISCLOSED in self.sizes else {}
        sealed = [
            (one, path, each["sealed"]) for one in self.records for path, each in sealed_in(one.claim.facts)
        ]
        for record, path, commitment in sealed:
            place = f"{RECORDS}:{record.seq + 1}"
            if commitment not in said:
                self._find(
                    "sealed", "3-8", place, f"“{path}”没有附原值", f"the value of '{path}' is not handed over"
                )
                continue
            value, salt = said[commitment]
            if not opens(commitment, value, case=record.claim.case, path=path, salt=salt):
                self._find(
                    "disclosure",
                    "1-1",
                    place,
                    f"“{path}”的原值与承诺值不符",
                    f"the value of '{path}' is not what was recorded",
                )
        for commitment in sorted(said.keys() - {each for _, _, each in sealed}):
            self._find(
                "disclosure",
                "1-11",
                DISCLOSED,
                "原值不对应任何记录",
                f"belongs to no record: {commitment[:24]}",
            )

    def _metadata(self) -> None:
        if METADATA not in self.sizes:
            self._find("metadata", "2-3", METADATA, "缺少元数据", "is missing")
            return
        root = eep.read(self.files.read(METADATA))
        for path in eep.required(root):
            item = "2-4" if "/" in path else "2-3"
            self._find("metadata", item, METADATA, f"缺少{path}", f"says nothing in {path}")
        self._documents(root)
        acts = [one.said("业务标识符") for one in root.all("业务实体")]
        if acts != [eep.identifier(self.case["case"], one.seq) for one in self.records]:
            self._find(
                "metadata",
                "2-5",
                METADATA,
                "业务实体与记录不是一一对应",
                "its acts are not the records, one by one",
            )
        people = {one.said("机构人员标识符") for one in root.all("机构人员实体")}
        if people != {actor.person for one in self.records for actor in one.claim.by}:
            self._find(
                "metadata", "1-11", METADATA, "机构人员与记录不符", "its people are not those of the records"
            )

    def _documents(self, root: eep.Element) -> None:
        said = {one.said("计算机文件名"): one.said("计算机文件大小") for one in root.all("电子属性")}
        there = {
            name: str(size)
            for name, size in self.sizes.items()
            if name.startswith(bag.PAYLOAD) and name != METADATA
        }
        for name in sorted(said.keys() ^ there.keys()):
            self._find(
                "metadata",
                "1-11",
                name,
                "元数据与文件不是一一对应",
                "stands only in the metadata or only in the package",
            )
        for name in sorted(said.keys() & there.keys()):
            if said[name] != there[name]:
                self._find(
                    "metadata", "1-10", name, "大小与元数据不符", "has another length than the metadata says"
                )

    # -- what all steps use

    def _under(self, folder: str) -> list[str]:
        return [name for name in sorted(self.sizes) if name.startswith(folder)]

    def _named_by_hash(self, name: str) -> None:
        if self.files.measured(name)[0] != name.rpartition("/")[2]:
            self._find(
                "altered",
                "1-14",
                name,
                "内容与名称（散列值）不符",
                "does not have the hash that it is named by",
            )

    def _find(self, code: str, item: str, file: str, zh: str, en: str) -> None:
        if len(self.findings) < MAX_FINDINGS:
            self.findings.append(Finding(code=code, item=item, file=file, phrase=Phrase(zh, en)))

    def _omit(self, zh: str, en: str) -> None:
        self.unchecked.append(Phrase(zh, en))


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


def _steps(found: Any) -> list[bytes] | None:
    steps = found.get("proof") if isinstance(found, dict) else None
    if not isinstance(steps, list) or len(steps) > 64:
        return None
    if not all(isinstance(one, str) and re.fullmatch("[0-9a-f]{64}", one) for one in steps):
        return None
    return [bytes.fromhex(one) for one in steps]


def _disclosed(data: bytes) -> Iterator[tuple[str, tuple[Any, bytes]]]:
    for line in BytesIO(data):
        one = decode(line.removesuffix(b"\n"))
        if (
            not isinstance(one, dict)
            or one.keys() != {"commitment", "value", "salt"}
            or not re.fullmatch("[0-9a-f]{64}", str(one["salt"]))
        ):
            raise ArchiveError(
                Phrase("个人信息原值不合格式", "the disclosures are malformed"),
                reason="disclosure",
                file=DISCLOSED,
            )
        yield str(one["commitment"]), (one["value"], bytes.fromhex(str(one["salt"])))
