"""The circuit: how the procedures of a pack feed one another, and whether the circle closes (PDCA全图).

A link is a case that an outcome makes owed (`feeds`), or a ledger that a later procedure reads (`extract`, `extracts`).
The circle closes when everything done comes back to a review: from every procedure a way leads to one whose mechanism
is ``review``, and from the review a way leads on. Pure: nothing here knows any case.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from attrs import frozen

from pdca.phrase import Phrase
from pdca.procedure import Fact, Procedure
from pdca.projections import Projection

REVIEW: Final = "review"
"""The mechanism in which the circle closes."""

MECHANISMS: Final[Mapping[str, Phrase]] = {
    "objectives": Phrase("目标决策", "objectives and decisions"),
    "process": Phrase("过程控制", "process control"),
    "improvement": Phrase("持续改进", "improvement"),
    "assessment": Phrase("考核监督", "assessment and supervision"),
    REVIEW: Phrase("管理评审", "management review"),
}
"""The five mechanisms, in the order in which work goes through them."""


@frozen(kw_only=True)
class Link:
    """One way in which work of *source* becomes work of *target*: by *act* (``step.outcome``), or by the *ledger* read."""

    source: str
    target: str
    title: Phrase
    act: str = ""
    ledger: str = ""

    @property
    def feeds(self) -> bool:
        """Return whether a case of *target* is owed; otherwise it reads a ledger."""
        return bool(self.act)


@frozen(kw_only=True)
class Circuit:
    """The procedures, one edition each, by mechanism and id, and the links between them."""

    procedures: tuple[Procedure, ...]
    links: tuple[Link, ...]

    def leaving(self, name: str) -> tuple[Link, ...]:
        """Return the links out of the procedure *name*, cases owed first."""
        found = [link for link in self.links if link.source == name]
        return tuple(sorted(found, key=lambda link: not link.feeds))

    def arriving(self, name: str) -> tuple[Link, ...]:
        """Return the links into the procedure *name*, cases owed first."""
        found = [link for link in self.links if link.target == name]
        return tuple(sorted(found, key=lambda link: not link.feeds))

    @property
    def reviews(self) -> tuple[str, ...]:
        """Return the procedures in which the circle closes."""
        return tuple(one.id for one in self.procedures if one.mechanism == REVIEW)

    def open_ended(self) -> tuple[str, ...]:
        """Return the procedures from which no way leads to a review, where there is a review."""
        closing = set(self.reviews)
        while more := {link.source for link in self.links if link.target in closing} - closing:
            closing |= more
        return tuple(one.id for one in self.procedures if self.reviews and one.id not in closing)

    def starved(self) -> tuple[str, ...]:
        """Return the reviews that nothing but themselves feeds, or that lead nowhere."""
        return tuple(
            name
            for name in self.reviews
            if all(link.source == name for link in self.arriving(name))
            or all(link.target == name for link in self.leaving(name))
        )


def circuit(procedures: Iterable[Procedure], shared: Iterable[Projection] = ()) -> Circuit:
    """Return the circuit of *procedures*, the last edition of each; *shared* are ledgers that span procedures."""
    newest = {one.id: one for one in procedures}
    order = list(MECHANISMS)
    known = sorted(newest.values(), key=lambda one: (_place(order, one.mechanism), one.id))
    filled = _filled(known, shared)
    links = [link for one in known for link in (*_fed(one, newest), *_read(one, filled))]
    return Circuit(procedures=tuple(known), links=tuple(dict.fromkeys(links)))


def _place(order: Sequence[str], mechanism: str) -> int:
    return order.index(mechanism) if mechanism in order else len(order)


def _fed(procedure: Procedure, known: Mapping[str, Procedure]) -> Iterator[Link]:
    for outcome in procedure.outcomes():
        for feed in outcome.feeds:
            if feed.procedure in known:
                title = Phrase(outcome.title, outcome.gloss or outcome.id)
                yield Link(source=procedure.id, target=feed.procedure, act=outcome.label, title=title)


_Filled = Mapping[str, tuple[Phrase, tuple[str, ...]]]
"""By the id of a ledger: its title, and the procedures whose cases fill it."""


def _filled(procedures: Iterable[Procedure], shared: Iterable[Projection]) -> _Filled:
    found: dict[str, tuple[Phrase, tuple[str, ...]]] = {}
    for procedure in procedures:
        for one in procedure.ledgers:
            _add(found, one.id, Phrase(one.title, one.gloss or one.id), [procedure.id])
    for ledger in shared:
        _add(found, ledger.id, Phrase(ledger.title, ledger.gloss or ledger.id), ledger.procedures)
    return found


def _add(
    found: dict[str, tuple[Phrase, tuple[str, ...]]], name: str, title: Phrase, sources: Iterable[str]
) -> None:
    earlier = found[name][1] if name in found else ()
    found[name] = (title, tuple(dict.fromkeys((*earlier, *sources))))


def _read(procedure: Procedure, filled: _Filled) -> Iterator[Link]:
    for step in procedure.steps:
        for fact in step.asks:
            for name in ledgers_read(fact):
                title, sources = filled.get(name, (Phrase("", ""), ()))
                for source in sources:
                    yield Link(source=source, target=procedure.id, ledger=name, title=title)


def ledgers_read(fact: Fact) -> tuple[str, ...]:
    """Return the ledgers that an extract, or any of several extracts, reads."""
    if fact.type == "extract":
        return (fact.of,) if fact.of else ()
    reads = fact.options.get("reads")
    return (
        tuple(dict.fromkeys(name for names in reads.values() for name in names))
        if isinstance(reads, Mapping)
        else ()
    )
