"""What an office remembers of its cases between calls, and only for as long as the trail still says the same.

Folding a long case again for every question would be slow; answering from a memory that the host has rolled back
would be wrong. So one small question comes first: does the case still end as it did? The chain makes the last
leaf stand for all records before it, and the tree's root for the whole log.
"""

from collections import OrderedDict
from collections.abc import Callable
from itertools import islice
from typing import Final

from attrs import define, field, frozen

from pdca.acts import predecessor
from pdca.errors import TrailError
from pdca.history import History
from pdca.merkle import Tree
from pdca.organisation import Organisation, Register
from pdca.record import LOG_CASE, Claim, Record
from pdca.replay import Subjects, day_of
from pdca.trail import Receipt, Trail

KEPT: Final = 4_096
"""How many cases are remembered."""


@frozen(kw_only=True)
class _Known:
    """A case as it was read or written, with sequence number and leaf of its last record."""

    history: History
    end: tuple[int, str]


@define(eq=False)
class Recollection:
    """The cases of *trail* as last seen; *fold* takes one more record into a case.

    *reveal* gives a claim its personal values back; when *changes* is another number than before, some were
    forgotten or hidden, and nothing that was read with them is remembered.
    """

    trail: Trail
    fold: Callable[[History | None, Record], History]
    reveal: Callable[[Claim], Claim] = lambda claim: claim
    changes: Callable[[], int] = lambda: 0
    _known: OrderedDict[str, _Known] = field(factory=OrderedDict, init=False, repr=False)
    _subjects: Subjects = field(factory=Subjects, init=False, repr=False)
    _noted: Tree = field(init=False)
    _seen: int = field(default=0, init=False)
    _register: Register = field(factory=Register, init=False, repr=False)
    _acts: tuple[int, str] | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        self._noted = self.trail.tree()
        self._seen = self.changes()

    def history(self, case: str) -> History | None:
        """Return *case* as the trail has it now, or `None`. Raises `pdca.errors.TrailError` for a lie."""
        if case == LOG_CASE:
            return None
        self._forget_what_was_erased()
        end, known = self.trail.end(case), self._known.pop(case, None)
        if known is not None and known.end != end:
            known = known if self.trail.holds_record(case, *known.end) else None
        history = known.history if known else None
        if known is None or known.end != end:
            for record in self.trail.records(case, history.seq if history else 0):
                history = self.fold(history, record)
        if history is not None and end is not None and end[0] == history.seq - 1:
            self._keep(_Known(history=history, end=end))
        return history

    def stood(self, case: str, seq: int, leaf: str) -> History | None:
        """Return *case* as it was after its record *seq*, or `None` where the log holds no such record with that *leaf* (hex)."""
        if case == LOG_CASE or seq < 0 or not self.trail.holds_record(case, seq, leaf):
            return None
        now = self.history(case)
        if now is not None and now.seq == seq + 1:
            return now
        earlier: History | None = None
        for record in islice(self.trail.records(case), seq + 1):
            earlier = self.fold(earlier, record)
        return earlier

    def lies_before(self, case: str) -> bool:
        """Return whether *case* may lie in the log that this one continues: there is one, and none of its records is here."""
        return self.trail.end(case) is None and predecessor(self.trail.records(LOG_CASE)) is not None

    def organisation(self) -> Organisation:
        """Return who holds which post, as the acts of the log have it now. Raises `pdca.errors.TrailError` for a lie."""
        end = self.trail.end(LOG_CASE)
        if end == self._acts:
            return self._register.current
        if self._acts is not None and not self.trail.holds_record(LOG_CASE, *self._acts):
            self._register, self._acts = Register(), None
        for record in self.trail.records(LOG_CASE, self._acts[0] + 1 if self._acts else 0):
            self._register.take(record, day_of(record.recorded))
        self._acts = end
        return self._register.current

    def keep(self, history: History, receipt: Receipt) -> None:
        """Remember *history*, whose last record has just been written with *receipt*."""
        self._keep(_Known(history=history, end=(receipt.record.seq, receipt.leaf)))

    def forget(self, case: str) -> None:
        """Read *case* from its start the next time."""
        self._known.pop(case, None)

    def others_open(self, claim: Claim) -> int:
        """Return how many other open cases are about what *claim* is about."""
        try:
            self._note_subjects()
        except (
            TrailError
        ):  # the log no longer begins with what was noted; a lie in it is told by the second reading
            self._subjects, self._noted = Subjects(), self.trail.tree()
            self._note_subjects()
        return self._subjects.others_open(claim, self.history)

    def _note_subjects(self) -> None:
        for record in self.trail.after(self._noted):
            self._subjects.note(self.reveal(record.claim))

    def _forget_what_was_erased(self) -> None:
        if (now := self.changes()) != self._seen:
            self._seen = now
            self._known.clear()
            self._subjects, self._noted = Subjects(), self.trail.tree()

    def _keep(self, known: _Known) -> None:
        self._known[known.history.case] = known
        self._known.move_to_end(known.history.case)
        if len(self._known) > KEPT:
            self._known.popitem(last=False)
