"""Commands that keep a trail provable: anchor, proof."""

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import evolve

from pdca import anchors, hashing, keys, merkle, note
from pdca.anchors import Anchor, Anchors
from pdca.calendar import SHANGHAI
from pdca.cli import outsiders, shapes
from pdca.cli.desk import Desk, InputError, folder, opened, secret_text
from pdca.cli.outsiders import Outsiders
from pdca.errors import Flaw, NoteError, StoreError, TrailError, UnknownCaseError
from pdca.form import to_body
from pdca.keyring import OwnKey
from pdca.keys import PublicKey, SecretKey
from pdca.phrase import Phrase
from pdca.record import Record
from pdca.trail import Trail, time_text

FOUND = 1
"""Exit code when a witness or an authority that was asked gave nothing."""

_TERMINAL: Final = "terminal"


def anchor(desk: Desk, options: Any) -> int:
    """Verify the trail, have its checkpoint witnessed and stamped, add it to a folder, and print the block for the daily sheet.

    Ends with `FOUND` when somebody who was asked did not give what he was asked for; the anchor is there all the same.
    """
    trail = opened(desk, desk.store_url, writes=True)
    signers = [secret_key(options.key)] if options.key else desk.keys
    others = outsiders.asked(options)
    _check_print(options.print)
    time = time_text(desk.clock())
    told = False
    if options.folder:
        place = folder(options.folder)
        made = anchors.drop(trail, place, time, signers, more=others.more)
        file = str(anchors.file_of(place, made.checkpoint.origin))
        told = _tell(desk, trail, signers, place, others)
    else:
        made, file = anchors.state(trail, time, signers=signers, more=others.more), ""
    if options.print:
        _print(desk, made, options.print)
    if desk.as_json:
        desk.answer({**shapes.anchor(made, file), "told": told, "failures": [one(desk.language) for one in others.failures]})
    else:
        _report(desk, made, file, others, shown=options.print == _TERMINAL)
    return FOUND if others.failures else 0


def _tell(desk: Desk, trail: Trail, signers: Sequence[OwnKey], place: Path, others: Outsiders) -> bool:
    """Let the log tell of the anchor, if that is worth a record; a log that signs its commits needs its key for it."""
    acting = trail
    if trail.head().note or desk.keys:
        acting = Trail(desk.store(desk.store_url), desk.clock, keys=signers, read_key=keys.public)
    try:
        return anchors.tell(acting, place, desk.clock().astimezone(SHANGHAI).date().isoformat())
    except NoteError as error:
        zh, en = error.phrase.zh, error.phrase.en
        others.failures.append(
            Phrase(f"账里没有记下这个锚定：{zh}", f"the log does not tell of this anchor: {en}")
        )
        return False


def _check_print(where: str) -> None:
    """Raise `InputError` unless *where* says how to print, and a file can be there: before anything is anchored."""
    if where and where != _TERMINAL and not where.endswith((".svg", ".txt")):
        raise InputError(
            Phrase("--print 后面是 .svg 或 .txt 文件，或者 terminal", "--print takes a .svg or .txt file, or terminal"),
            path=where,
        )
    if where and where != _TERMINAL:
        folder(str(Path(where).parent))


def _print(desk: Desk, made: Anchor, where: str) -> None:
    """Write the sheet with its code to a file, in place of yesterday's, or show it."""
    from pdca.anchors import code

    if where == _TERMINAL:
        desk.screen.data(code.page(made, desk.language, light=True))
        return
    drawn = code.svg(made, desk.language) if where.endswith(".svg") else code.page(made, desk.language)
    Path(where).write_text(drawn, "utf-8")


def _report(desk: Desk, made: Anchor, file: str, others: Outsiders, *, shown: bool) -> None:
    if not shown:
        desk.screen.lines(anchors.sheet(made))
    if file:
        signed = "" if made.signed else desk.screen.voice.say("（没有签名）", " (not signed)")
        desk.screen.say(f"√ 已锚定到 {file}{signed}", f"anchored in {file}{signed}", "green")
    for name in others.policy.cosigners(note.of(made.note)):
        desk.screen.say(f"√ 见证：{name}", f"witnessed by {name}", "green")
    for failure in others.failures:
        desk.screen.line(f"! {failure(desk.language)}", "yellow")


def proof(desk: Desk, options: Any) -> int:
    """Print, as JSON, the proof that a record, or every record of a case, is in the log."""
    trail = opened(desk, desk.store_url)
    head = trail.head()
    found = [one for one in _records(trail, options.what) if one.pos < head.size]
    shape = {"log": head.log, "alg": hashing.name_for(head.log), "size": head.size, "root": head.root.hex()}
    if head.note:  # whoever has the key needs nobody's word for the root
        shape["note"] = note.write(note.read(head.note)).decode()
    desk.answer({**shape, "proofs": [_proof(trail, one, head.size, head.root) for one in found]})
    return 0


def _records(trail: Trail, what: str) -> list[Record]:
    found = list(trail.records(what))
    if not found and what.isascii() and what.isdecimal() and int(what) < trail.head().size:
        found = [next(iter(trail.records(start=int(what))))]
    if not found:
        raise UnknownCaseError(
            Phrase(
                f"没有事项“{what}”，也没有这个位置的记录",
                f"no case '{what}', and no record at such a position",
            ),
            case=what,
        )
    return found


def _proof(trail: Trail, record: Record, size: int, root: bytes) -> Mapping[str, Any]:
    """Return one proof, which was checked before anybody is given it."""
    hashes = hashing.of_log(record.log)
    hashed = hashes.leaf(to_body(record))
    steps = trail.proof(record.pos, size)
    if not merkle.included(hashed, record.pos, size, [bytes.fromhex(step) for step in steps], root, hashes=hashes):
        raise TrailError(
            Phrase("记录不在总散列之下", "the record is not under the root"), code=Flaw.TREE, pos=record.pos
        )
    return {"pos": record.pos, "leaf": hashed.hex(), "proof": list(steps), "record": shapes.record(record)}


def noted(desk: Desk, trail: Trail, options: Any) -> Anchors:
    """Return the anchors that the options of ``verify`` name: of a folder, and copied from paper."""
    try:
        log = desk.log or trail.head().log
    except StoreError:
        log = desk.log  # what the store says is for the verification to tell
    trust = outsiders.trusted(options, [public_key(path) for path in options.key or ()])
    held = anchors.told(trail, folder(desk.anchored), log, trust) if desk.anchored else Anchors()
    paper = tuple(anchors.printed(text, log) for text in options.root or ())
    return evolve(held, held=(*held.held, *paper))


def public_key(said: str) -> PublicKey:
    """Return the public half of a key, given as its line or as a file. Raises `InputError`, `pdca.errors.NoteError`."""
    return keys.public(outsiders.key_text(said))


def secret_key(path: str) -> SecretKey:
    """Return the secret key in a file. Raises `InputError`, `pdca.errors.NoteError`."""
    return keys.secret(secret_text(path))


def write_new(path: Path, line: str, mode: int) -> None:
    """Write *line* to a file that is not there yet, and wait for the disk."""
    opened_new = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(opened_new, "w", encoding="ascii") as stream:
        stream.write(f"{line}\n")
        stream.flush()
        os.fsync(stream.fileno())


RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {"anchor": anchor, "proof": proof}
"""What runs each command of this module."""
