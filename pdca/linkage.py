"""What a record says of other cases (关联事项): the case it pins stands in the log, and stood there as it says.

The judge sees one case, and takes what is pinned of another as it was told. Whether that is so only the log can say:
the office asks it before it records, an audit afterwards.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve, frozen

from pdca.bench import Bench, Verdict
from pdca.guards.standing import FAILS
from pdca.history import History
from pdca.machine import place_titled
from pdca.phrase import Phrase
from pdca.procedure import Fact, Force
from pdca.record import Claim
from pdca.rules import Judgement
from pdca.sealing import asked

LINKED: Final = "case.linked"
"""The rule that a case which a record pins stands in the log as it says."""
REQUIRED: Final = Phrase("引用的事项在账里，编号、摘要和状态与账一致", "the log holds the case, and it stood there as written")
REMEDY: Final = Phrase("只写事项编号，其余由软件从账里取", "write its number only; the software takes the rest from the log")
NOWHERE: Final = -1
"""The number of a record that is not named."""

Stood = Callable[[str, int, str], History | None]
"""A case after its record of that number, or nothing where the log holds no such record with that leaf (hex)."""


@frozen(kw_only=True)
class Link:
    """What a record pins of another case: *seq* and *digest* of its last record then, and its *state*; *path* and *title* of the fact."""

    path: str
    title: Phrase
    case: str
    seq: int
    digest: str
    state: str

    @property
    def where(self) -> Phrase:
        """Return the record that is pinned, as a reader is told of it."""
        return Phrase(f"“{self.case}”第{self.seq}号记录", f"record {self.seq} of '{self.case}'")


def links(bench: Bench, history: History, claim: Claim) -> Iterator[Link]:
    """Yield every other case that *claim* pins; what is not written as one is for the rule of the facts."""
    for name, fact in asked(bench, history, claim).items():
        if name in claim.facts:
            yield from _within(fact, claim.facts[name], name)


def linked(
    verdict: Verdict, pinned: Iterable[Link], stood: Stood, lies_before: Callable[[str], bool]
) -> Verdict:
    """Return *verdict*, refusing besides what is said of other cases and not so.

    *lies_before* says whether a case may lie in a log before this one, which nobody here can look into: that is noted.
    """
    wrong = [
        _judgement(one, said, noted=lies_before(one.case))
        for one in pinned
        if (said := untrue(one, verdict.claim.case, stood)) is not None
    ]
    if not wrong:
        return verdict
    return evolve(
        verdict,
        judgements=(*verdict.judgements, *wrong),
        standings=(*verdict.standings, *((one.guard, one.standing) for one in wrong)),
    )


def untrue(link: Link, case: str, stood: Stood) -> Phrase | None:
    """Return what is not so in the *link* that a record of *case* pins, or `None`."""
    if link.case == case:
        return Phrase("写的是本事项自己", "it names the case itself")
    if link.seq < 0 or not link.digest or not link.state:
        return Phrase(
            f"没有写明到“{link.case}”哪一号记录、它的摘要和状态",
            f"it does not say up to which record of '{link.case}', with its digest and state",
        )
    found = stood(link.case, link.seq, link.digest)
    if found is None:
        return Phrase(f"账里没有所写的{link.where.zh}", f"the log does not hold {link.where.en} as named")
    if found.state == link.state:
        return None
    there = place_titled(found.procedure, found.state)
    return Phrase(
        f"到{link.where.zh}，{there}（{found.state}），所写的是“{link.state}”",
        f"after {link.where.en} it stood at '{found.state}', not at '{link.state}'",
    )


def _judgement(link: Link, said: Phrase, *, noted: bool) -> Judgement:
    return Judgement(
        guard=LINKED,
        title=link.title,
        standing=FAILS,
        force=Force.MAY if noted else Force.MUST,
        actual=said,
        required=REQUIRED,
        remedy=REMEDY,
        missing=(link.path,),
    )


def _within(fact: Fact, value: Any, path: str) -> Iterator[Link]:
    if isinstance(value, list | tuple):
        for place, one in enumerate(value):
            yield from _within(fact, one, f"{path}[{place}]")
    elif not isinstance(value, Mapping):
        return
    elif fact.type == "case":
        case, seq = value.get("case"), value.get("seq")
        digest, state = (str(value.get(key, "")) for key in ("digest", "state"))
        if isinstance(case, str) and case:
            number = seq if type(seq) is int else NOWHERE
            title = Phrase(fact.title, fact.gloss or fact.id)
            yield Link(path=path, title=title, case=case, seq=number, digest=digest, state=state)
    else:
        for sub in fact.each:
            if sub.id in value:
                yield from _within(sub, value[sub.id], f"{path}.{sub.id}")
