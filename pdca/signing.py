"""The keys of one trail at work: each commit's checkpoint is signed, and only where it follows from the one before.

Nothing is signed from memory: what is signed next grows out of the head as the store gives it, and that head must
carry a true signature itself. So whoever changes the head by hand is told, and gets no signature for it.
"""

from collections.abc import Callable, Iterable, Sequence

from pdca import keyring, note
from pdca.errors import Flaw, NoteError, TrailError
from pdca.keyring import OwnKey
from pdca.note import Checkpoint, Verifier
from pdca.phrase import Phrase
from pdca.record import Actor, Claim, Record
from pdca.stores.port import Head

_Pen = tuple[str, bytes, Callable[[bytes], bytes]]
"""A key at work: its name and id, which are asked once, and what signs."""


class Signing:
    """Signs the heads of one log with *keys*; *read_key* makes verifiers of the other keys that the log names."""

    def __init__(self, keys: Sequence[OwnKey], read_key: Callable[[str], Verifier] | None) -> None:
        self._keys = tuple(keys)
        self._read_key = read_key
        self._pens: tuple[_Pen, ...] = ()

    def check(self, head: Head, acts: Callable[[], Iterable[Record]]) -> None:
        """Raise unless *head* may be continued: a `TrailError` where it is not the one that was signed.

        A log that does not name our keys is a `NoteError`. *acts* gives the log's own acts.
        """
        if not head.size:
            return
        if not head.note:
            if keyring.of(head.log, acts()).named:
                raise _unsigned()
            return
        written = note.read(head.note)
        if not self._ours(written):
            self._check_succession(written, head, acts())
        if written.text != Checkpoint(origin=head.log, size=head.size, root=head.root).text():
            raise TrailError(
                Phrase(
                    "总账头不是签名的那个，拒绝续签",
                    "the head is not the one that was signed; not signing on",
                ),
                code=Flaw.HEAD,
            )

    def founding(self, day: str) -> list[Claim]:
        """Return the acts that name our keys in a log that nobody signed yet."""
        return keyring.founding(self._keys, day)

    def sign(self, log: str, size: int, root: bytes, *, also: Sequence[OwnKey] = ()) -> bytes:
        """Return the checkpoint of *log*, signed by our keys and by the new ones they hand over to: a note's bytes."""
        pens = self._pens = self._pens or _pens(self._keys)
        text = note.claim(log, size, root)
        message, written = text.encode(), f"{text}\n"
        for name, key_id, sign in (*pens, *_pens(also)) if also else pens:
            written += note.signature_line(name, key_id, sign(message))
        return written.encode()

    def succession(
        self, log: str, new: OwnKey, day: str, reason: str, by: Sequence[Actor], acts: Iterable[Record]
    ) -> Claim:
        """Return the act by which our first key hands over to *new*, as *by* ordered it.

        Raises `NoteError` for a key that *acts*, the log's own, name already: it would count no longer than it did.
        """
        named = {each.text for each in keyring.of(log, acts).named}
        if str(new.public()) in named | {str(each.public()) for each in self._keys}:
            raise NoteError(Phrase("这本账已经登记过这把密钥，请移交给新密钥", "the log names this key already; hand over to a new one"))
        return keyring.succession(log, self._keys[0], new.public(), day, reason, by)

    def _ours(self, written: note.Note) -> bool:
        ours = {(each.name, each.key_id) for each in self._keys}
        if not any((each.name, each.key_id) in ours for each in written.signatures):
            return False
        return bool(note.trusted(written, [each.public() for each in self._keys]))

    def _check_succession(self, written: note.Note, head: Head, acts: Iterable[Record]) -> None:
        """Check that a key signed which the log names, and that it names ours as one that still counts."""
        if self._read_key is None:
            raise keyring.unknown_key(head.log)
        counting = keyring.of(head.log, acts).trusted(self._read_key, size=head.size)
        named = {str(each) for each in counting}
        if not all(str(each.public()) in named for each in self._keys):
            raise keyring.unknown_key(head.log)
        try:
            note.trusted(written, counting)
        except NoteError:
            raise _unsigned() from None


def _pens(keys: Iterable[OwnKey]) -> tuple[_Pen, ...]:
    return tuple((note.check_name(each.name), each.key_id, each.sign) for each in keys)


def _unsigned() -> TrailError:
    return TrailError(
        Phrase(
            "总账头没有可信的签名，拒绝续写", "the head has no signature to trust; nothing is added to it"
        ),
        code=Flaw.SIGNATURE,
    )
