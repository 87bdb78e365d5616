"""Whose keys may sign for a log: the log says so itself, in acts of its own, so no list beside it can be exchanged.

The first acts of a signed log name the keys it starts with. A later key counts when a key before it endorsed it; a
key that was revoked counts up to the size that the act names, and after that only anchored history does. An auditor
who was given one of the keys out of band can follow the rest from there; who was given none can only see that the
log agrees with itself.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import takewhile
from typing import Final, Protocol

from attrs import evolve, frozen

from pdca import note
from pdca.errors import NoteError
from pdca.note import Signer, Verifier
from pdca.phrase import Phrase
from pdca.record import LOG_CASE, Actor, Claim, Kind, Plain, Record

NAMED: Final = "key"
"""The act that names a key: facts ``key`` (its public text) and, unless the log begins with it, ``endorsed``."""

REVOKED: Final = "key.revoked"
"""The act that ends a key: facts ``key`` and ``size``, the number of records up to which it counts."""


class OwnKey(Signer, Protocol):
    """A key that signs checkpoints of a log and can tell its own signatures."""

    def public(self) -> Verifier:
        """Return the half that others are given; printed as text it is what the log keeps."""


@frozen(kw_only=True)
class Named:
    """A key as the log names it: its public text, at which position, the note that endorses it, and its last size."""

    text: str
    pos: int
    endorsed: str = ""
    until: int | None = None


@frozen(kw_only=True)
class Keyring:
    """The keys of the log *origin* in the order in which it names them."""

    origin: str
    named: tuple[Named, ...] = ()

    def trusted(
        self, read: Callable[[str], Verifier], known: Collection[Verifier] = (), size: int = 0
    ) -> tuple[Verifier, ...]:
        """Return the keys that may sign the checkpoint of the first *size* records.

        *known* are the keys the reader was given; without any, those that the log was first signed with are believed. *read*
        makes a verifier of a key's text (`pdca.keys.public`). A text that is no key and a false endorsement count
        for nothing.
        """
        believed: list[Verifier] = [*known]
        valid: list[Verifier] = [each for each in known if not self._revoked(str(each), size)]
        for each in self.named:
            verifier = _read(read, each.text)
            if verifier is None or (known and each.text in {str(one) for one in known}):
                continue
            founding = not known and each in _founders(self.named)
            # What a key endorsed after it fell into other hands, its owner may not have endorsed.
            if founding or self._endorsed(each, [one for one in believed if not self._revoked(str(one), each.pos)]):
                believed.append(verifier)
                if each.until is None or size <= each.until:
                    valid.append(verifier)
        return tuple(valid)

    def _endorsed(self, named: Named, believed: Sequence[Verifier]) -> bool:
        try:
            written = note.read(named.endorsed.encode())
            return written.text == endorsement_text(self.origin, named.text) and bool(
                note.trusted(written, believed)
            )
        except NoteError:
            return False

    def _revoked(self, text: str, size: int) -> bool:
        return any(each.text == text and each.until is not None and size > each.until for each in self.named)


def tells(record: Record) -> bool:
    """Return whether *record* is an act that names or ends a key."""
    return record.claim.kind is Kind.LOG and record.claim.step in (NAMED, REVOKED)


def of(origin: str, records: Iterable[Record]) -> Keyring:
    """Return what the acts among *records* say of the keys of the log *origin*."""
    named: dict[str, Named] = {}
    for record in records:
        claim = record.claim
        key = claim.facts.get("key")
        if claim.kind is not Kind.LOG or not isinstance(key, str):
            continue
        if claim.step == NAMED and key not in named:
            endorsed = claim.facts.get("endorsed", "")
            named[key] = Named(
                text=key, pos=record.pos, endorsed=endorsed if isinstance(endorsed, str) else ""
            )
        elif claim.step == REVOKED and key in named:
            size, before = claim.facts.get("size"), named[key].until
            until = size if isinstance(size, int) else 0
            # Whoever stole a revoked key could else give it back its worth.
            named[key] = evolve(named[key], until=until if before is None else min(until, before))
    return Keyring(origin=origin, named=tuple(named.values()))


def founding(keys: Iterable[OwnKey], day: str) -> list[Claim]:
    """Return the acts that name the keys a log begins with."""
    return [_act(NAMED, day, {"key": str(each.public())}) for each in keys]


def succession(
    origin: str, old: Signer, new: Verifier, day: str, reason: str = "", by: Sequence[Actor] = ()
) -> Claim:
    """Return the act by which *old* hands over to *new* in the log *origin*, as *by* ordered it."""
    endorsed = note.write(note.sign(endorsement_text(origin, str(new)), [old])).decode()
    return _act(NAMED, day, {"key": str(new), "endorsed": endorsed}, reason, by)


def revocation(key: Verifier, size: int, day: str, reason: str, by: Sequence[Actor] = ()) -> Claim:
    """Return the act by which *key* counts for no more than the first *size* records, as *by* ordered it."""
    return _act(REVOKED, day, {"key": str(key), "size": size}, reason, by)


def endorsement_text(origin: str, key: str) -> str:
    """Return the text that a key signs to hand over to *key*: for this log, and for nothing else."""
    return f"pdca key\n{origin}\n{key}\n"


def unknown_key(log: str) -> NoteError:
    """Return the error for a key that *log* does not name."""
    return NoteError(
        Phrase(f"账“{log}”没有登记这把签名密钥", f"the log '{log}' does not name this key as one of its own")
    )


def _act(
    step: str, day: str, facts: dict[str, Plain], reason: str = "", by: Sequence[Actor] = ()
) -> Claim:
    return Claim(case=LOG_CASE, kind=Kind.LOG, occurred=day, by=tuple(by), step=step, facts=facts, reason=reason)


def _founders(named: Sequence[Named]) -> Sequence[Named]:
    """Return the keys that the log is first signed with: named one right after another, before there was any to endorse them."""
    first = named[0].pos if named else 0
    return [*takewhile(lambda each: each.pos - first == named.index(each) and not each.endorsed, named)]


def _read(read: Callable[[str], Verifier], text: str) -> Verifier | None:
    try:
        return read(text)
    except NoteError:
        return None
