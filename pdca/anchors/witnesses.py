"""The log's side of witnessing: show each witness that the log only grew, and take its signature (C2SP tlog-witness)."""

from typing import Final

from attrs import evolve

from pdca import note, wire
from pdca.errors import Flaw, NoteError, TrailError
from pdca.note import Note
from pdca.phrase import Phrase
from pdca.trail import Trail
from pdca.wire import Answer, WireError
from pdca.witness import request
from pdca.witness.policy import Witness
from pdca.witness.request import CONFLICT, PATH, SIGNED, SIZE, UNPROVED

MAX_ANSWER: Final = 1 << 16
"""Longest answer of a witness that is read, in bytes (64 KiB)."""

_TRIES: Final = 3
_MEDIA: Final = "text/plain"


def cosigned(said: Note, trail: Trail, witness: Witness, *, seconds: int = wire.SECONDS) -> Note:
    """Return *said*, the signed checkpoint of *trail* now, with the checked cosignature of *witness* below it.

    Raises `TrailError` where the witness noted another history (``fork``) or a longer one (``behind``), `WireError`
    where it does not answer, and `NoteError` where what it answers is not its signature.
    """
    size = note.checkpoint(said.text).size
    old = 0
    for _ in range(_TRIES):
        answer = _ask(said, trail, witness, old, seconds)
        if answer.status == SIGNED:
            return _with(said, answer, witness)
        if answer.status != CONFLICT or answer.media != SIZE:
            break
        old = _noted(answer, witness)
        if old > size:
            raise _behind(witness, size, old)
    if answer.status in {CONFLICT, UNPROVED} and answer.media != SIZE:
        raise _forked(said, witness, size, old)
    raise _refused(witness, f"答复{answer.status}", f"answered {answer.status}")


def _ask(said: Note, trail: Trail, witness: Witness, old: int, seconds: int) -> Answer:
    size = note.checkpoint(said.text).size
    proof = [bytes.fromhex(step) for step in trail.growth(old, size)]
    body = request.write(old, proof, note.write(said))
    url = f"{witness.url.rstrip('/')}{PATH}"
    return wire.post(url, body, _MEDIA, limit=MAX_ANSWER, seconds=seconds)


def _with(said: Note, answer: Answer, witness: Witness) -> Note:
    """Return *said* with those signatures of the answer that are this witness's; others it may not add."""
    whole = note.read(note.write(evolve(said, signatures=said.signatures[:1])) + answer.body)
    given = note.valid(whole, [witness.key])
    if not given:
        raise NoteError(
            Phrase(
                f"见证人{witness.name}的答复里没有它的签名",
                f"the answer of the witness {witness.name} lacks its signature",
            )
        )
    return evolve(said, signatures=(*said.signatures, *given))


def _noted(answer: Answer, witness: Witness) -> int:
    try:
        return note.number(answer.body.decode().removesuffix("\n"))
    except (UnicodeDecodeError, NoteError):
        raise _refused(witness, "答复看不懂", "answered what is no size") from None


def _behind(witness: Witness, size: int, noted: int) -> TrailError:
    return TrailError(
        Phrase(
            f"短于见证：见证人{witness.name}已见过{noted}条，现在只有{size}条（被截短，或者恢复了旧备份）",
            f"behind its witness: {witness.name} has seen {noted} records, {size} are left "
            "(cut, or an old backup was restored)",
        ),
        code=Flaw.BEHIND,
        pos=size,
    )


def _forked(said: Note, witness: Witness, size: int, noted: int) -> TrailError:
    ours = note.write(said).decode()
    zh = (
        f"分叉：见证人{witness.name}见过的前{noted}条与现在的不是同一本账；它留有两份检查点作证据，我们的是："
    )
    en = f"fork: the first {noted} records that {witness.name} has seen are not these; it keeps both notes, ours is:"
    return TrailError(
        Phrase(f"{zh}\n----\n{ours}----", f"{en}\n----\n{ours}----"), code=Flaw.FORK, pos=min(noted, size)
    )


def _refused(witness: Witness, zh: str, en: str) -> WireError:
    return WireError(
        Phrase(f"见证人{witness.name}没有签：{zh}", f"the witness {witness.name} did not sign: {en}"),
        url=witness.url,
    )
