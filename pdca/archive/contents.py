"""What the records of a package rest on: texts, papers, values behind commitments, and the metadata about all of it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from typing import Any, Final

from attrs import define

from pdca import sniffing
from pdca.archive import bag, eep
from pdca.archive.bag import ArchiveError
from pdca.archive.findings import Report
from pdca.archive.intake import MAX_SMALL, Intake
from pdca.archive.package import DISCLOSED, METADATA, RECORDS, pinned_by
from pdca.canonical import decode
from pdca.commitment import opens, sealed_in
from pdca.mentions import mentions
from pdca.papers import PREFIX, PaperKept
from pdca.phrase import Phrase
from pdca.record import Record

MAX_FORM: Final = MAX_SMALL
"""Longest paper whose form is looked at, in bytes."""


@define(eq=False)
class Contents:
    """The files of a package beside its *records*, with their *sizes* by path; what is wrong goes into the *report*."""

    files: Intake
    sizes: Mapping[str, int]
    case: str
    records: Sequence[Record]
    report: Report

    def texts(self) -> None:
        """Look for every text that the records pin, and at the hashes of all."""
        for name in self._under("data/texts/"):
            self._named_by_hash(name)
        for pinned in sorted({one.claim.texts for one in self.records if one.claim.texts}):
            name = f"data/texts/{pinned}"
            wanted = pinned_by(self.files.read(name)) if name in self.sizes else (pinned,)
            for digest in wanted:
                if f"data/texts/{digest}" not in self.sizes:
                    self.report.find(
                        "text-missing",
                        "2-7",
                        f"data/texts/{digest}",
                        "缺少办理依据文本",
                        "a text that the records rest on is missing",
                    )

    def papers(self) -> None:
        """Look for every paper that the records name, and at its form."""
        for name in self._under("data/papers/"):
            self._named_by_hash(name)
        seen: set[tuple[str, str]] = set()
        for use in mentions(self.records):
            name = f"data/papers/{use.digest.removeprefix(PREFIX)}"
            if (use.digest, use.name) in seen:
                continue
            seen.add((use.digest, use.name))
            if name not in self.sizes:
                self.report.find(
                    "paper-missing",
                    "2-7",
                    name,
                    f"缺少材料“{use.name}”（第{use.seq}号）",
                    f"the paper '{use.name}' of record {use.seq} is missing",
                )
            else:
                self._form(name, use.name)

    def _form(self, name: str, title: str) -> None:
        if self.sizes[name] > MAX_FORM:
            self.report.omit(
                f"材料{name}过大，没有看格式",
                f"the form of {name} was not looked at: it is too long",
                "3-3",
                "3-8",
            )
            return
        found = sniffing.sniff(BytesIO(self.files.read(name)))
        kept = PaperKept(digest="", size=self.sizes[name], kind=found.kind, marks=found.marks, name=title)
        for remark in kept.remarks():
            self.report.find(
                "form", remark.item, name, f"{title}：{remark.phrase.zh}", f"{title}: {remark.phrase.en}"
            )

    def disclosures(self) -> None:
        """Open every commitment with the value that is handed over."""
        said = dict(disclosed(self.files.read(DISCLOSED))) if DISCLOSED in self.sizes else {}
        sealed = [
            (one, path, each["sealed"]) for one in self.records for path, each in sealed_in(one.claim.facts)
        ]
        for record, path, commitment in sealed:
            place = f"{RECORDS}:{record.seq + 1}"
            if commitment not in said:
                self.report.find(
                    "sealed", "3-8", place, f"“{path}”没有附原值", f"the value of '{path}' is not handed over"
                )
                continue
            value, salt = said[commitment]
            if not opens(commitment, value, case=record.claim.case, path=path, salt=salt):
                self.report.find(
                    "disclosure",
                    "1-1",
                    place,
                    f"“{path}”的原值与承诺值不符",
                    f"the value of '{path}' is not what was recorded",
                )
        for commitment in sorted(said.keys() - {each for _, _, each in sealed}):
            self.report.find(
                "disclosure",
                "1-11",
                DISCLOSED,
                "原值不对应任何记录",
                f"belongs to no record: {commitment[:24]}",
            )

    def metadata(self) -> None:
        """Compare the metadata with records, people and files, one by one."""
        if METADATA not in self.sizes:
            self.report.find("metadata", "2-3", METADATA, "缺少元数据", "is missing")
            return
        root = eep.read(self.files.read(METADATA))
        for path in eep.required(root):
            item = "2-4" if "/" in path else "2-3"
            self.report.find("metadata", item, METADATA, f"缺少{path}", f"says nothing in {path}")
        self._documents(root)
        acts = [one.said("业务标识符") for one in root.all("业务实体")]
        if acts != [eep.identifier(self.case, one.seq) for one in self.records]:
            self.report.find(
                "metadata",
                "2-5",
                METADATA,
                "业务实体与记录不是一一对应",
                "its acts are not the records, one by one",
            )
        people = {one.said("机构人员标识符") for one in root.all("机构人员实体")}
        if people != {actor.person for one in self.records for actor in one.claim.by}:
            self.report.find(
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
            self.report.find(
                "metadata",
                "1-11",
                name,
                "元数据与文件不是一一对应",
                "stands only in the metadata or only in the package",
            )
        for name in sorted(said.keys() & there.keys()):
            if said[name] != there[name]:
                self.report.find(
                    "metadata", "1-10", name, "大小与元数据不符", "has another length than the metadata says"
                )

    def _under(self, folder: str) -> list[str]:
        return [name for name in sorted(self.sizes) if name.startswith(folder)]

    def _named_by_hash(self, name: str) -> None:
        if self.files.measured(name)[0] != name.rpartition("/")[2]:
            self.report.find(
                "altered",
                "1-14",
                name,
                "内容与名称（散列值）不符",
                "does not have the hash that it is named by",
            )


def disclosed(data: bytes) -> Iterator[tuple[str, tuple[Any, bytes]]]:
    """Yield what is handed over: each commitment with its value and salt. Raises `ArchiveError`."""
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
