"""Anchoring: a log is verified, compared with its earlier anchors, and only then noted again."""

from collections.abc import Callable, Sequence
from pathlib import Path

from attrs import evolve

from pdca import acts, hashing, keyring, merkle, note
from pdca.anchors import folder as files
from pdca.anchors.anchor import Anchor, Anchors, Broken, checkpoint_of, compare, evidence
from pdca.anchors.gaps import spared
from pdca.anchors.notice import due, notice, noticed
from pdca.anchors.trust import NO_TRUST, Trust
from pdca.errors import Flaw, NoteError, StoreError, TrailError
from pdca.note import Note, Signer
from pdca.phrase import Phrase
from pdca.record import LOG_CASE
from pdca.trail import Trail

More = Callable[[Note, Trail], Note]
"""Adds to a signed checkpoint what others say of it, such as witnesses and time-stamping authorities."""


def drop(
    trail: Trail, folder: Path, time: str, signers: Sequence[Signer] = (), *, more: Sequence[More] = ()
) -> Anchor:
    """Verify *trail*, compare it with the anchors in *folder*, and add one of now; return it when it is on disk.

    Nothing is signed that contradicts what was signed before: raises `TrailError` for a log that is not sound, and
    where an anchor is contradicted (``fork``, ``behind``), with both notes. Raises `NoteError` for an empty log, and
    `OSError` when the folder cannot be written; what was there stays as it was.
    """
    anchor = state(trail, time, folder, signers, more=more)
    path = file_of(folder, anchor.checkpoint.origin)
    files.append(path, files.end(path).entry(time, anchor.note))
    return anchor


def state(
    trail: Trail,
    time: str,
    folder: Path | None = None,
    signers: Sequence[Signer] = (),
    *,
    more: Sequence[More] = (),
) -> Anchor:
    """Return what `drop` would add, and write nothing; raises what it raises."""
    log = trail.head().log
    earlier = files.read(folder, log) if folder is not None else Anchors()
    found = trail.verify(earlier.sizes())
    if found.findings:
        first = found.findings[0]
        raise TrailError(first.phrase, code=first.code, pos=first.pos)
    for broken in compare(found, spared(earlier, acts.gaps(found.acts))).broken:
        raise _contradicted(broken)
    if not found.count:
        raise NoteError(Phrase("账里还没有记录，无可锚定", "the log has no records to anchor"))
    now = checkpoint_of(found)
    text = now.text()
    if files.MARK.match(log.encode()):
        raise NoteError(Phrase("账名与锚定文件的标记相混", "the log's name reads like a mark of the file"))
    said = _signed(trail, text, signers)
    for add in more:
        said = add(said, trail)
    written = note.write(said).decode() if said.signatures else f"{text}\n"
    return Anchor(checkpoint=now, note=written, time=time, signed=bool(said.signatures))


def _signed(trail: Trail, text: str, signers: Sequence[Signer]) -> Note:
    """Return the checkpoint signed by *signers*, or as the log itself keeps it where it signs its commits."""
    kept = trail.head().note
    if kept and not signers:
        said = note.read(kept)
        if said.text == text:
            return said
    return note.sign(text, signers)


def tell(trail: Trail, folder: Path, day: str) -> bool:
    """Let the log tell of the last anchor in *folder*, if that is worth a record; return whether it was.

    A log that was frozen is anchored once more and cannot tell of it.
    """
    head, told_before = trail.head(), [*trail.records(LOG_CASE)]
    last = files.end(file_of(folder, head.log))
    if any(map(acts.freezes, told_before)) or not last.number or not due(last.drop, head.size, told_before):
        return False
    trail.append([notice(last.drop, last.number, last.digest, day)])
    return True


def admit(trail: Trail, folder: Path, log: str = "", trust: Trust = NO_TRUST) -> bool:
    """Raise `TrailError` unless *trail* continues its newest anchor in *folder*; return whether there is one.

    It is for a start, before anything is written.

    Two databases that go by one name of a log are told apart so: only one of them is what was anchored last. *log*
    is the name meant where the trail is still empty.
    """
    head = trail.head()
    held = files.read(folder, head.log or log, trust)
    newest = max(held.held, key=lambda each: each.checkpoint.size, default=None)
    if newest is None:
        return False
    size, hashes = newest.checkpoint.size, hashing.of_log(newest.checkpoint.origin)
    if size <= head.size:
        proof = [bytes.fromhex(step) for step in trail.growth(size, head.size)]
        if merkle.consistent(size, head.size, proof, newest.checkpoint.root, head.root, hashes=hashes):
            return True
    found = trail.verify(held.sizes())
    left = spared(held, acts.gaps(found.acts))
    for broken in compare(found, left).broken:
        raise _contradicted(broken)
    if found.sound and left.held != held.held:
        return True
    raise TrailError(Phrase("总账头与锚定不符", "the head does not continue its anchor"), code=Flaw.HEAD)


def told(trail: Trail, folder: Path, log: str, trust: Trust = NO_TRUST) -> Anchors:
    """Return the anchors in *folder*, compared with what the log tells of them and of its keys where it can be read."""
    try:
        records = [*trail.records(LOG_CASE)]
    except (TrailError, StoreError):
        records = []  # what is wrong with the log is for its verification to say
    return files.read(folder, log, evolve(trust, ring=keyring.of(log, records)), noticed(records))


def file_of(folder: Path, log: str) -> Path:
    """Return the file of the anchors of *log* in *folder*."""
    return folder / files.file_name(log)


def _contradicted(broken: Broken) -> TrailError:
    return TrailError(evidence(broken), code=broken.code, pos=broken.pos)
