"""Group commit: many small writers in one process share the wait for the disk.

Whoever comes first leads: it commits its own request together with those that came while the commit before was under
way. Nobody waits longer for the others than for a commit, and each gets its own receipts or its own error.
"""

import threading
from collections.abc import Mapping, Sequence
from typing import Final

from pdca.batch import Receipt, Request, expectations
from pdca.errors import PdcaError, StoreError
from pdca.phrase import Phrase
from pdca.record import Claim, Kind
from pdca.trail import Trail

MOST: Final = 256
"""How many requests one commit takes, unless the host says otherwise."""


class Group:
    """Appends to *trail* for many threads, at most *most* requests in a commit.

    All threads must append through the same group; other processes may write at the same time, as always.
    """

    def __init__(self, trail: Trail, *, most: int = MOST) -> None:
        self._trail = trail
        self._most = most
        self._lock = threading.Lock()
        self._waiting: list[_Ticket] = []
        self._led = False

    def append(
        self, claims: Sequence[Claim], *, expected: Mapping[str, int] | int | None = None, idem: str = ""
    ) -> tuple[Receipt, ...]:
        """Append as `Trail.append` does, with the same errors, in one commit with what other threads append.

        Size and root of the receipts are those after these claims; the checkpoint is signed once for the commit. After
        a `StoreError` nobody knows what was kept: a request with *idem* is looked up and answered if it was; the
        same request may be repeated under the same *idem*.
        """
        if not claims:
            raise ValueError("nothing to append")
        ticket = _Ticket(Request(claims=claims, expected=expectations(claims, expected), idem=idem))
        with self._lock:
            self._waiting.append(ticket)
            leads, self._led = not self._led, True
        if not leads:
            ticket.called.wait()
        if ticket.outcome is None:
            self._lead()
        return ticket.answer()

    def _lead(self) -> None:
        """Commit what waits, our own first, then call those who are answered and the next who leads."""
        with self._lock:
            tickets = self._take()
        try:
            self._commit(tickets)
        finally:
            with self._lock:
                following = self._waiting[:1]
                self._led = bool(following)
            for ticket in tickets:
                ticket.outcome = ticket.outcome or _broken_off()
            for ticket in (*tickets, *following):
                ticket.called.set()

    def _take(self) -> list["_Ticket"]:
        """Return the requests of the next commit: none under the same key as another, an act of the log alone."""
        taken: list[_Ticket] = []
        keys: set[str] = set()
        for ticket in self._waiting[: self._most]:
            alone = any(claim.kind is Kind.LOG for claim in ticket.asked.claims)
            if ticket.asked.idem in keys or (alone and taken):
                break
            taken.append(ticket)
            keys |= {ticket.asked.idem} - {""}
            if alone:
                break
        del self._waiting[: len(taken)]
        return taken

    def _commit(self, tickets: Sequence["_Ticket"]) -> None:
        try:
            if len(tickets) == 1:
                asked = tickets[0].asked
                tickets[0].outcome = self._trail.append(
                    asked.claims, expected=asked.expected, idem=asked.idem
                )
                return
            outcomes = self._trail.append_each([ticket.asked for ticket in tickets])
            for ticket, outcome in zip(tickets, outcomes, strict=True):
                ticket.outcome = outcome
        except PdcaError as error:
            for ticket in tickets:
                ticket.outcome = self._kept(ticket.asked, error) if isinstance(error, StoreError) else error

    def _kept(self, asked: Request, error: PdcaError) -> "tuple[Receipt, ...] | PdcaError":
        """Return the receipts of *asked* if the storage kept it although it failed, else an error."""
        try:
            return (self._trail.repeated(asked.claims, asked.idem) if asked.idem else None) or error
        except PdcaError as worse:
            return error if isinstance(worse, StoreError) else worse


class _Ticket:
    """One request in the queue: *called* when it is answered, or when its thread is to lead."""

    def __init__(self, asked: Request) -> None:
        self.asked = asked
        self.called = threading.Event()
        self.outcome: tuple[Receipt, ...] | PdcaError | None = None

    def answer(self) -> tuple[Receipt, ...]:
        if isinstance(self.outcome, PdcaError):
            raise self.outcome.with_traceback(None)  # threads share it, and each adds its own lines
        if self.outcome is None:
            raise _broken_off()
        return self.outcome


def _broken_off() -> StoreError:
    return StoreError(
        Phrase("写入被打断，结果不明", "the commit was broken off; what was kept is unknown"), retry=True
    )
