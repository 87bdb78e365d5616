"""Making a package: one case of a trail with everything that somebody needs who has nothing else.

Exact records, the proof that each is in the log, the checkpoint they lead to, the texts they were judged by, the papers
they name, the public keys, the metadata for the archive, and a program that checks all of it. The same trail gives the
same bytes. Nothing is handed out that was not checked on the way.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from pdca import acts, hashing, merkle
from pdca.anchors import Anchor, file_name, read, spared
from pdca.archive import eep
from pdca.archive.bag import Part, bagged, part
from pdca.archive.eep import Document
from pdca.archive.growth import GROWTH, grown
from pdca.archive.organised import ORGANISATION, PROOFS, declared
from pdca.archive.telling import Telling
from pdca.canonical import decode, encode
from pdca.errors import Flaw, TrailError, UnknownCaseError
from pdca.form import to_body
from pdca.mentions import Mention, mentions
from pdca.note import Checkpoint, Signer
from pdca.papers import PREFIX, Papers, PapersError
from pdca.phrase import Phrase
from pdca.record import LOG_CASE, Record
from pdca.trail import Trail

FORMAT: Final = "pdca-archive"
VERSION: Final = 1

CASE: Final = "data/case.json"
RECORDS: Final = "data/records.jsonl"
METADATA: Final = "data/metadata.xml"
DISCLOSED: Final = "data/disclosures.jsonl"
VERIFIER: Final = "data/verify.py"

Disclosures = Mapping[str, tuple[Any, bytes]]
"""What stands behind commitments: value and salt by commitment, as the archive's access control allows."""


@frozen(kw_only=True)
class Package:
    """A package before it is written: its files, the folder it goes by in a ZIP file, and what it lacks.

    *absent* are digests of papers that records name and nobody has.
    """

    case: str
    parts: tuple[Part, ...] = field(repr=False)
    base: str
    absent: tuple[str, ...] = ()
    sealed: bool = False


@frozen(kw_only=True)
class Extras:
    """What goes into a package besides the trail: papers, a folder of anchors, public keys, values behind commitments."""

    papers: Papers | None = None
    anchors: Path | None = None
    keys: Sequence[str] = ()
    disclosures: Disclosures = field(factory=dict)


def package(trail: Trail, case: str, extras: Extras, signers: Sequence[Signer] = ()) -> Package:
    """Return the package of *case*, sealed by *signers*.

    Raises `pdca.errors.UnknownCaseError`, and `pdca.errors.TrailError` where the log cannot be believed.
    """
    records = list(trail.records(case))
    if not records:
        raise UnknownCaseError(Phrase(f"没有事项“{case}”", f"no case '{case}'"), case=case)
    held = _anchors(trail, extras.anchors, records[0].log)
    stated, said = _checkpoint(trail, records[-1].pos, held)
    growth = grown(trail, records, stated, held)
    texts = _texts(trail, records)
    papers, absent = _papers(records, extras.papers)
    described = {"format": FORMAT, "v": VERSION, "log": records[0].log, "alg": records[0].alg, "case": case, "records": len(records), "size": stated.size, "root": stated.root.hex(), "absent": list(absent)}  # fmt: skip
    payload = [
        part(CASE, encode(described)),
        part(RECORDS, b"".join(to_body(one) + b"\n" for one in records)),
        *(part(proof_path(one.pos), _proof(trail, one, stated)) for one in records),
        *_organisation(trail, declared(trail, records), stated),
        part(f"data/checkpoints/{stated.size}.note", said),
        *(
            part(f"data/anchors/{path.name}", path.read_bytes())
            for path in _anchor_files(extras.anchors, held)
        ),
        *([part(GROWTH, growth)] if growth else []),
        *(
            part(f"data/keys/{_key_file(key)}", f"{key.strip()}\n".encode())
            for key in sorted(set(extras.keys))
        ),
        *(part(f"data/texts/{digest}", content) for digest, content in texts.items()),
        *_disclosed(extras.disclosures),
        part(VERIFIER, files("pdca.archive").joinpath("standalone.py").read_bytes()),
        *(document.part for document in papers),
    ]
    payload.append(part(METADATA, _metadata(records, trail, papers, payload)))
    info = {"Bagging-Date": records[-1].recorded[:10], "External-Identifier": case, "Source-Organization": records[0].log, "Bag-Software-Agent": FORMAT}  # fmt: skip
    name = seal_name(records[0].log, case)
    return Package(
        case=case,
        parts=bagged(payload, info, name, signers),
        base=_base(name),
        absent=absent,
        sealed=bool(signers),
    )


def proof_path(pos: int) -> str:
    """Return where the proof of the record at *pos* stands."""
    return f"data/proofs/{pos}.json"


def seal_name(log: str, case: str) -> str:
    """Return what a seal calls the package of *case* in *log*."""
    return f"log {log}\ncase {case}"


def _base(name: str) -> str:
    return f"pdca-{hashlib.sha256(name.encode()).hexdigest()[:16]}"


def _anchors(trail: Trail, folder: Path | None, log: str) -> tuple[Anchor, ...]:
    """Return the anchors in *folder* but those whose loss the log declares, and others of just as many records."""
    if folder is None:
        return ()
    found = read(folder, log)
    kept = spared(found, acts.gaps(trail.records(LOG_CASE))).held
    lost = {one.checkpoint.size for one in found.held if one not in kept}
    return tuple(one for one in kept if one.checkpoint.size not in lost)


def _anchor_files(folder: Path | None, held: Sequence[Anchor]) -> Iterator[Path]:
    """Yield the files with anchors of this log: which of them an auditor believes is not ours to say."""
    if folder is not None and held:
        path = folder / file_name(held[0].checkpoint.origin)
        if path.is_file():
            yield path


def _checkpoint(trail: Trail, last: int, held: Sequence[Anchor]) -> tuple[Checkpoint, bytes]:
    """Return what the proofs lead to: the newest anchor that covers the case, else the log as it is now."""
    covering = [one for one in held if last < one.checkpoint.size <= trail.head().size]
    if covering:
        newest = max(covering, key=lambda one: one.checkpoint.size)
        return newest.checkpoint, newest.note.encode()
    head = trail.head()
    stated = Checkpoint(origin=head.log, size=head.size, root=head.root)
    return stated, head.note or f"{stated.text()}\n".encode()


def _proof(trail: Trail, record: Record, stated: Checkpoint) -> bytes:
    hashes = hashing.of_log(record.log)
    leaf = hashes.leaf(to_body(record))
    steps = trail.proof(record.pos, stated.size)
    if not merkle.included(
        leaf, record.pos, stated.size, [bytes.fromhex(one) for one in steps], stated.root, hashes=hashes
    ):
        raise TrailError(
            Phrase("记录不在检查点的总散列之下", "the record is not under the root of the checkpoint"), code=Flaw.TREE, pos=record.pos
        )  # fmt: skip
    return encode(
        {
            "pos": record.pos,
            "leaf": leaf.hex(),
            "size": stated.size,
            "root": stated.root.hex(),
            "proof": list(steps),
        }
    )


def _organisation(trail: Trail, acts: Sequence[Record], stated: Checkpoint) -> Iterator[Part]:
    """Yield the acts that say who held which post, and the proof that each is in the log."""
    if acts:
        yield part(ORGANISATION, b"".join(to_body(one) + b"\n" for one in acts))
        yield part(PROOFS, b"".join(_proof(trail, one, stated) + b"\n" for one in acts))


def _texts(trail: Trail, records: Sequence[Record]) -> dict[str, bytes]:
    """Return every text that the records rest on, by digest: the lists they pin, and what is listed."""
    found: dict[str, bytes] = {}
    for pinned in sorted({one.claim.texts for one in records if one.claim.texts}):
        found[pinned] = trail.text(pinned)
        found |= {digest: trail.text(digest) for digest in pinned_by(found[pinned])}
    return dict(sorted(found.items()))


def pinned_by(content: bytes) -> tuple[str, ...]:
    """Return the digests that the list of texts in *content* names; none where it is no such list."""
    try:
        entries = decode(content)
    except TrailError:
        return ()
    if not isinstance(entries, list):
        return ()
    pairs = [each for each in entries if isinstance(each, list) and len(each) == 2]
    return tuple(
        each[1] for each in pairs if isinstance(each[1], str) and re.fullmatch("[0-9a-f]{64}", each[1])
    )


def _papers(records: Iterable[Record], kept: Papers | None) -> tuple[list[Document], tuple[str, ...]]:
    """Return the papers that the records name, and the digests of those that cannot be had."""
    uses: dict[str, Mention] = {}
    for one in mentions(records):
        uses.setdefault(one.digest, one)
    found, absent = [], []
    for digest, use in sorted(uses.items()):
        document = _paper(digest, use, kept)
        if document is None:
            absent.append(digest)
        else:
            found.append(document)
    return found, tuple(absent)


def _paper(digest: str, use: Mention, kept: Papers | None) -> Document | None:
    if kept is None:
        return None
    try:
        paper = kept.kept(digest, use.name)
    except PapersError:
        return None
    inside = digest.removeprefix(PREFIX)
    made = Part(path=f"data/papers/{inside}", sha256=inside, size=paper.size, open=lambda: kept.open(digest))
    return Document(part=made, title=use.name, kind=paper.kind)


def _disclosed(disclosures: Disclosures) -> Iterator[Part]:
    if disclosures:
        lines = [
            encode({"commitment": commitment, "value": value, "salt": salt.hex()}) + b"\n"
            for commitment, (value, salt) in sorted(disclosures.items())
        ]
        yield part(DISCLOSED, b"".join(lines))


def _key_file(key: str) -> str:
    return f"{hashlib.sha256(key.strip().encode()).hexdigest()[:16]}.pub"


def _metadata(
    records: Sequence[Record], trail: Trail, papers: Sequence[Document], payload: Sequence[Part]
) -> bytes:
    told = Telling(trail.text)
    acts = [told.act(one) for one in records]
    known = {one.part.path for one in papers}
    others = [
        Document(part=one, title=_TITLES.get(one.path.split("/")[1], one.path), kind=_kind(one.path))
        for one in payload
        if one.path not in known
    ]
    people = eep.persons((actor.person, told.role(actor)) for one in records for actor in one.claim.by)
    documents = sorted((*papers, *others), key=lambda one: one.part.path)
    return eep.written(
        records[0].log,
        records[0].claim.case,
        told.title or records[0].claim.case,
        records[-1].recorded,
        acts,
        people,
        documents,
    )


def _kind(path: str) -> str:
    return {"py": "text", "json": "json", "jsonl": "json", "note": "text", "pub": "text"}.get(
        path.rpartition(".")[2], "text"
    )


_TITLES: Final = {
    "case.json": "事项说明", "records.jsonl": "审计轨迹记录", "proofs": "记录在账的证明", "checkpoints": "检查点", "organisation.jsonl": "机构和任职登记", "organisation-proofs.jsonl": "机构和任职登记在账的证明", "anchors": "锚定", "growth.jsonl": "锚定之后账只增不改的证明",
    "keys": "公钥", "texts": "办理依据文本", "verify.py": "核对程序", "disclosures.jsonl": "个人信息原值",
}  # fmt: skip
