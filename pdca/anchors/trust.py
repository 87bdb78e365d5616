"""Whom to believe about an anchor: keys of the log, witnesses by a policy, time-stamping authorities."""

from datetime import UTC, datetime
from typing import Protocol

from attrs import frozen

from pdca import keys, note
from pdca.note import Note, Signature, Verifier
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
    """The *keys* of the log, the *policy* about witnesses, the *stamps* of authorities; what is empty is not asked for."""

    keys: tuple[Verifier, ...] = ()
    policy: Policy = NO_POLICY
    stamps: tuple[StampVerifier, ...] = ()

    def vouched(self, said: Note) -> Vouched:
        """Return who vouches for *said*; `pdca.errors.NoteError` where somebody must and does not, or is imitated."""
        if self.keys:
            note.trusted(said, self.keys)
        cosigned = self.policy.check(said)
        oldest = min((keys.cosigned_at(each.value) for each in cosigned.values()), default=None)
        return Vouched(
            signed=bool(self.keys),
            witnesses=tuple(cosigned),
            cosigned="" if oldest is None else _text(oldest),
            stamped=self._stamped(said),
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


def _text(seconds: int) -> str:
    try:
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError, OSError):
        return f"@{seconds}"
