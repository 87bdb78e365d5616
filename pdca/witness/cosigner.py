"""What a witness answers: its signature, or why not, in the order in which C2SP tlog-witness asks the questions."""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import Final

from attrs import frozen

from pdca import hashing, merkle, note
from pdca.errors import NoteError, PdcaError
from pdca.keys import SecretKey
from pdca.note import Checkpoint, Note, Signature, Verifier
from pdca.phrase import Phrase
from pdca.witness import request
from pdca.witness.request import CONFLICT, MALFORMED, SIGNED, SIZE, STRANGER, UNKNOWN, UNPROVED, Request
from pdca.witness.state import Noted, State

TEXT: Final = "text/plain"


@frozen(kw_only=True)
class Reply:
    """An answer: its *status* (as in HTTP), its media type and its text."""

    status: int
    text: str
    media: str = TEXT


class _RefusedError(Exception):
    """The checkpoint is not signed; *fork* says that it cannot be true beside what was noted."""

    def __init__(self, reply: Reply, *, fork: bool = False) -> None:
        super().__init__(reply.text)
        self.reply = reply
        self.fork = fork


@frozen(kw_only=True)
class Cosigner:
    """A witness with its *key* (of kind `pdca.note.COSIGNATURE`), its *state*, and the keys of each log by its name."""

    key: SecretKey
    state: State
    logs: Mapping[str, Collection[Verifier]]
    clock: Callable[[], datetime]

    def add(self, body: bytes) -> Reply:
        """Return the answer to the request *body*; what is signed was noted before.

        Raises `pdca.errors.StoreError` when nothing could be noted; then nothing is signed.
        """
        try:
            asked, offered = self._read(body)
        except _RefusedError as refused:
            return refused.reply
        try:
            self.state.advance(offered.origin, lambda last: self._judge(asked, offered, last))
        except _RefusedError as refused:
            if refused.fork:
                self._keep(offered.origin, asked.note)
            return refused.reply
        signature = self.key.cosign(asked.note.text.encode(), int(self.clock().timestamp()))
        made = Signature(name=self.key.name, key_id=self.key.key_id, value=signature)
        return Reply(status=SIGNED, text=note.line(made))

    def _read(self, body: bytes) -> tuple[Request, Checkpoint]:
        """Return what is asked, once it is known to come from the log."""
        try:
            asked = request.read(body)
            offered = note.checkpoint(asked.note.text)
        except NoteError as error:
            raise _RefusedError(_reply(MALFORMED, error)) from None
        if offered.origin not in self.logs:
            raise _RefusedError(Reply(status=UNKNOWN, text="unknown log\n"))
        try:
            note.trusted(asked.note, self.logs[offered.origin])
        except NoteError as error:
            raise _RefusedError(_reply(STRANGER, error)) from None
        if asked.old > offered.size:
            raise _RefusedError(
                Reply(status=MALFORMED, text="the old size is larger than the checkpoint's\n")
            )
        return asked, offered

    def _judge(self, asked: Request, offered: Checkpoint, last: Noted | None) -> Noted:
        hashes = hashing.of_log(offered.origin)
        size, root = (last.checkpoint.size, last.checkpoint.root) if last else (0, hashes.empty)
        if asked.old != size:
            raise _RefusedError(Reply(status=CONFLICT, text=f"{size}\n", media=SIZE))
        if offered.size == size and offered.root != root:
            raise _RefusedError(
                Reply(status=CONFLICT, text="another root of that size is noted\n"), fork=True
            )
        if not merkle.consistent(size, offered.size, asked.proof, root, offered.root, hashes=hashes):
            raise _RefusedError(
                Reply(status=UNPROVED, text="the proof does not show that the log only grew\n"), fork=True
            )
        return Noted(checkpoint=offered, note=note.write(asked.note).decode())

    def _keep(self, origin: str, theirs: Note) -> None:
        """Keep a signed contradiction. A proof that fails may be a slip; two roots of one size are not."""
        last = self.state.noted(origin)
        if last is not None:
            self.state.keep(origin, last.note, note.write(theirs).decode())


def _reply(status: int, error: PdcaError) -> Reply:
    said: Phrase = error.phrase
    return Reply(status=status, text=f"{said.en}\n")
