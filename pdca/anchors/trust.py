"""Whom to believe about an anchor: keys of the log, witnesses by a policy, time-stamping authorities."""

from datetime import UTC, datetime
from typing import Protocol

from attrs import frozen

from pdca import keys, note
from pdca.errors import NoteError
from pdca.keyring import Keyring
from pdca.note import Note, Signature, Verifier
from pdca.phrase import Phrase
from pdca.witness.policy import NO_POLICY, Policy


class StampVerifier(Verifier, Protocol):
    """Whoever can tell a true time stamp from a false one, and read its time."""

    def moment(self, signature: bytes) -> datetime:
        """Return the time in a stamp that `verify` found true."""


@frozen(kw_only=True)
class Vouched:
    """Who vouches for a note: whether the log's *signed* it, the names of witnesses, the oldest of their times, the stamp's."""

    signed: bool = False
    witnesses: tuple[str, ...] = ()
    cosigned: str = ""
    stamped: str = ""


@frozen(kw_only=True)
class Trust:
    """The *keys* of the log, the *policy* about witnesses, the *stamps* of authorities; what is empty is not asked for.

    *ring* is what the log itself tells of its keys: successors of *keys* count too, and a key that was revoked counts
    for anchors up to its size.
    """

    keys: tuple[Verifier, ...] = ()
    ring: Keyring | None = None
    policy: Policy = NO_POLICY
    stamps: tuple[StampVerifier, ...] = ()

    def vouched(self, said: Note) -> Vouched:
        """Return who vouches for *said*; `pdca.errors.NoteError` where somebody must and does not, or is imitated."""
        size = note.checkpoint(said.text).size
        self._expect_counting(said, size)
        if self.keys:
            note.trusted(said, self.ring.trusted(keys.public, self.keys, size) if self.ring else self.keys)
        cosigned = self.policy.check(said)
        oldest = min((keys.cosigned_at(each.value) for each in cosigned.values()), default=None)
        return Vouched(
            signed=bool(self.keys),
            witnesses=tuple(cosigned),
            cosigned="" if oldest is None else _text(oldest),
            stamped=self._stamped(said),
        )

    def _expect_counting(self, said: Note, size: int) -> None:
        """Raise `NoteError` where none signed of the keys that the log names but one that it revoked before *size*."""
        signed = {(each.name, each.key_id) for each in said.signatures}
        named = [each for each in (self.ring.named if self.ring else ()) if _owner(each.text) in signed]
        ended = [each.until for each in named if each.until is not None and each.until < size]
        if ended and len(ended) == len(named):
            raise NoteError(
                Phrase(
                    f"签名的密钥已吊销，只认前{max(ended)}条，这个锚定有{size}条",
                    f"the key that signed is revoked and counts for {max(ended)} records; the anchor has {size}",
                )
            )

    def _stamped(self, said: Note) -> str:
        true = note.valid(said, self.stamps)
        moments = [self._moment(each) for each in true]
        return min(moments, default="")

    def _moment(self, signature: Signature) -> str:
        named = (signature.name, signature.key_id)
        stamp = next(each for each in self.stamps if (each.name, each.key_id) == named)
        return stamp.moment(signature.value).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


NO_TRUST = Trust()
"""The trust of whoever has no key: the folder is believed."""


def _owner(text: str) -> tuple[str, bytes] | None:
    """Return name and id of the public key *text*, or `None` where it is none."""
    try:
        key = keys.public(text)
    except NoteError:
        return None
    return key.name, key.key_id


def _text(seconds: int) -> str:
    try:
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError, OSError):
        return f"@{seconds}"
