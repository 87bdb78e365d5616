"""The hall: hearings of whole cases, in this process or in several at once; what comes out is the same."""

import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from typing import Final

from attrs import define

from pdca.audit.courts import Court
from pdca.audit.entries import loaded
from pdca.audit.verdict import Terms
from pdca.engines.brief import Brief
from pdca.engines.counts import Counts, heard

Docket = tuple[str, list[str]]
"""A case, and its entries as `Entry.dumped` writes them."""
Held = tuple[Counts, bytes]
"""What verdicts come to, and their lines."""
PORTION: Final = 100
"""Cases that one process hears before it answers."""

_COURTS: Final[dict[str, Court]] = {}
"""The court of the brief that this process was last asked about: making one takes as long as many hearings."""


def hear(brief: Brief, digest: str, terms: Terms, cases: Iterable[Docket]) -> Held:
    """Return what the verdicts on *cases* come to, and their lines; *digest* is that of *brief*."""
    if digest not in _COURTS:
        _COURTS.clear()
        _COURTS[digest] = brief.court()
    return heard(_COURTS[digest], terms, ((case, [loaded(text) for text in texts]) for case, texts in cases))


_TASK: Final[list[tuple[Brief, str, Terms]]] = []
"""What a process of the hall was set up for."""


def _begin(brief: Brief, digest: str, terms: Terms) -> None:
    """Set a process of the hall up; whoever breaks the work off tells the first process only."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _TASK[:] = [(brief, digest, terms)]


def _heard(cases: list[Docket]) -> Held:
    brief, digest, terms = _TASK[0]
    return hear(brief, digest, terms, cases)


@define(eq=False)
class Hall:
    """Hears cases by *brief* under *terms*, in so many processes (0 or 1: in this one)."""

    brief: Brief
    terms: Terms
    workers: int = 0

    def chunks(self, cases: Iterable[Docket], size: int) -> Iterator[tuple[str, Counts, bytes]]:
        """Yield for every *size* of *cases* the last one's name, what the verdicts come to, and their lines, in the order of the cases."""
        counts, lines, mark, number = Counts(), list[bytes](), "", 0
        for name, held, (told, said) in self._held(iter(cases), min(PORTION, size)):
            counts.merge(told)
            lines.append(said)
            mark, number = name, number + held
            if number >= size:
                yield mark, counts, b"".join(lines)
                counts, lines, number = Counts(), [], 0
        if number:
            yield mark, counts, b"".join(lines)

    def _held(self, waiting: Iterator[Docket], portion: int) -> Iterator[tuple[str, int, Held]]:
        digest = self.brief.digest()
        if self.workers > 1:
            yield from self._shared(digest, waiting, portion)
            return
        while part := list(islice(waiting, portion)):
            yield part[-1][0], len(part), hear(self.brief, digest, self.terms, part)

    def _shared(
        self, digest: str, waiting: Iterator[Docket], portion: int
    ) -> Iterator[tuple[str, int, Held]]:
        """Yield the answers of several processes in the order of the questions; only so many are asked ahead that memory stays small."""
        pool = ProcessPoolExecutor(
            self.workers, get_context("spawn"), _begin, (self.brief, digest, self.terms)
        )
        asked: deque[tuple[str, int, Future[Held]]] = deque()
        try:
            while True:
                while len(asked) < 3 * self.workers and (part := list(islice(waiting, portion))):
                    asked.append((part[-1][0], len(part), pool.submit(_heard, part)))
                if not asked:
                    return
                name, held, answer = asked.popleft()
                yield name, held, answer.result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
