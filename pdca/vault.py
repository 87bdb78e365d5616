"""The vault: where personal values are kept outside the record, so that they can be forgotten.

It maps a commitment to the value and the salt behind it, and to whom, where and under which class it was said. The
trail never forgets; the vault must be able to. So it is another store, with other backups, and nothing that is
proved depends on it: a log whose vault is empty verifies as it did.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final, Protocol

from attrs import evolve, field, frozen

from pdca.canonical import decode
from pdca.commitment import opens
from pdca.errors import PdcaError, StoreError
from pdca.phrase import Phrase

NOBODY: Final = ""
"""The subject of what is about nobody in particular."""


@frozen(kw_only=True)
class Entry:
    """One value in the vault. *content* is its canonical bytes; value and salt are never shown by accident.

    *person* is the opaque id of whom it is about (`NOBODY` where the text is about a matter), *kind* its class,
    *keeping* the procedure whose retention rule binds it. A *restricted* value is kept, and read only by an audit.
    """

    commitment: str
    person: str
    case: str
    path: str
    kind: str
    keeping: str
    content: bytes = field(repr=False)
    salt: bytes = field(repr=False)
    restricted: bool = False

    @property
    def value(self) -> Any:
        """Return the value. Raises `pdca.errors.TrailError` where the bytes are none; see `genuine`."""
        return decode(self.content)

    @property
    def genuine(self) -> bool:
        """Return whether value and salt are what the commitment was made of. Raises nothing."""
        try:
            return opens(self.commitment, self.value, case=self.case, path=self.path, salt=self.salt)
        except PdcaError:
            return False


class Vault(Protocol):
    """Where personal values are kept. Every method raises `StoreError` when the storage fails.

    Nothing read from a vault is believed unless `Entry.genuine` says so.
    """

    def put(self, entries: Sequence[Entry]) -> None:
        """Keep *entries*, all or none; a commitment that is taken is a `StoreError`."""

    def find(self, commitments: Collection[str]) -> Mapping[str, Entry]:
        """Return the entries of *commitments* that are here, restricted ones too, by commitment."""

    def of(self, person: str) -> Sequence[Entry]:
        """Return all that is kept about *person*, by case and path."""

    def every(self) -> Iterator[Entry]:
        """Yield every entry, by commitment."""

    def empty(self, commitments: Collection[str]) -> int:
        """Forget value and salt of *commitments* for good; return how many were here."""

    def restrict(self, commitments: Collection[str]) -> int:
        """Hide the values of *commitments* from all reads but an audit; return how many were not hidden before."""

    def changes(self) -> int:
        """Return a number that is another one after each `empty` and `restrict`: what was read before is stale."""

    def condition(self) -> Mapping[str, str]:
        """Return what the storage says of itself, beginning with ``database``: its kind."""

    def close(self) -> None:
        """Let go of files and connections; nothing is lost."""


def taken(commitment: str) -> StoreError:
    """Return the error of a commitment that is in the vault already."""
    return StoreError(
        Phrase(f"保险库里已有{commitment[:24]}…", f"{commitment[:24]}... is in the vault already")
    )


class MemoryVault:
    """A vault that lasts as long as the program."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._changes = 0

    def put(self, entries: Sequence[Entry]) -> None:
        """Keep *entries*, all or none; a commitment that is taken is a `StoreError`."""
        fresh = {entry.commitment: entry for entry in entries}
        known = next((one for one in fresh if one in self._entries), None)
        if known is not None or len(fresh) != len(entries):
            raise taken(known or next(iter(fresh)))
        self._entries.update(fresh)

    def find(self, commitments: Collection[str]) -> Mapping[str, Entry]:
        """Return the entries of *commitments* that are here, by commitment."""
        return {one: self._entries[one] for one in commitments if one in self._entries}

    def of(self, person: str) -> Sequence[Entry]:
        """Return all that is kept about *person*, by case and path."""
        found = (entry for entry in self._entries.values() if entry.person == person)
        return sorted(found, key=lambda one: (one.case, one.path, one.commitment))

    def every(self) -> Iterator[Entry]:
        """Yield every entry, by commitment."""
        yield from (self._entries[one] for one in sorted(self._entries))

    def empty(self, commitments: Collection[str]) -> int:
        """Forget value and salt of *commitments*; return how many were here."""
        gone = [self._entries.pop(one, None) for one in commitments]
        self._changes += 1
        return len(gone) - gone.count(None)

    def restrict(self, commitments: Collection[str]) -> int:
        """Hide the values of *commitments* from all reads but an audit; return how many were not hidden before."""
        fresh = [one for one in self.find(commitments).values() if not one.restricted]
        self._entries.update({one.commitment: evolve(one, restricted=True) for one in fresh})
        self._changes += 1
        return len(fresh)

    def changes(self) -> int:
        """Return how often something was forgotten or hidden."""
        return self._changes

    def condition(self) -> Mapping[str, str]:
        """Return that this is memory."""
        return {"database": "memory"}

    def close(self) -> None:
        """Keep everything: there is nothing to let go of."""
