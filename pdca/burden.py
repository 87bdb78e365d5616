"""The burden of a procedure: what it asks people to write, show and sign, and on whose account (负担清单).

Regulations above the township make a thing required; what rests on the township's own rules, or says ``local: yes``, is
added; what the same procedure asks already under the same name is a duplicate; what is prefilled costs nobody anything.
Conditional things count, as they may be asked. Pure: rules in, counts out.
"""

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Final

from attrs import evolve, frozen

from pdca.law import Law
from pdca.procedure import Fact, Force, Outcome, Paper, Part, Place, Procedure, Step

INTRUSIVE: Final = re.compile(
    "照片|拍照|影像|录像|截图|定位|打卡|扫码|刷脸|人脸|水印|轨迹|签到(?![表册簿])|排名|排位|名次"
)
"""What nobody may be made to hand in: photographs, locations, check-ins, rankings."""
_DENIED: Final = re.compile("不(?:要求|得|准|许|搞)[^，。；]*")
"""What a title says is not demanded."""
LOCAL: Final = ("镇", "村")
"""The layers whose own rules are additions."""


class Ground(Enum):
    """On whose account something is asked."""

    REQUIRED = "required"
    LOCAL = "local"
    DUPLICATE = "duplicate"
    PREFILLED = "prefilled"


class Kind(Enum):
    """What is asked: a value to fill in, a paper to show, a signature on a paper."""

    FACT = "fact"
    PAPER = "paper"
    SIGNATURE = "signature"


@frozen(kw_only=True)
class Item:
    """One thing asked in *step*: its *title*, in English *gloss*, what it is, on which *ground* and *basis*; *free* if it may be left out.

    *intrusive* is the word that makes it nobody's business, where one does.
    """

    kind: Kind
    step: str
    title: str
    gloss: str
    ground: Ground
    basis: tuple[str, ...] = ()
    free: bool = False
    intrusive: str = ""


@frozen(kw_only=True)
class Burden:
    """What *procedure* asks at most, in reading order."""

    procedure: Procedure
    items: tuple[Item, ...]

    def count(self, kind: Kind, *grounds: Ground) -> int:
        """Return how many things of *kind* are asked on any of *grounds* (nothing: on any)."""
        return sum(one.kind is kind and (not grounds or one.ground in grounds) for one in self.items)

    def intrusive(self) -> tuple[Item, ...]:
        """Return what must not be demanded and is."""
        return tuple(one for one in self.items if one.intrusive and not one.free)


def founded(law: Law, basis: Sequence[str]) -> bool:
    """Return whether any of *basis* is a text of a layer above the township; an unknown text gets the benefit of doubt."""
    regulations = [law.regulations.get(ref.partition("/")[0]) for ref in basis]
    return any(one is None or one.layer not in LOCAL for one in regulations)


def intrusive(title: str) -> str:
    """Return the word in *title* that asks for what is nobody's business, or nothing."""
    found = INTRUSIVE.search(_DENIED.sub("", title))
    return found.group() if found else ""


def burden(procedure: Procedure, law: Law) -> Burden:
    """Return what *procedure* asks, each thing with its ground.

    What holds throughout several steps is asked in each of them; an interruption, wherever it may happen, once.
    """
    first: dict[tuple[str, str], tuple[Place, str]] = {}
    items: dict[tuple[Place, str, int], Item] = {}
    for step, owner, basis in _owners(procedure):
        once = "" if isinstance(owner, Outcome) and owner.interrupts else step.id
        for fact in owner.asks:
            if fact.place == Place():  # a reason that every waiver asks for is built in
                continue
            place, where = first.setdefault((fact.type, fact.title), (fact.place, step.id))
            item = _fact(fact, step, basis, law)
            again = place != fact.place and where != step.id and item.ground is not Ground.PREFILLED
            items.setdefault((fact.place, once, 0), evolve(item, ground=Ground.DUPLICATE) if again else item)
        for paper in owner.papers:
            for number, item in enumerate(_paper(paper, step, basis, law)):
                items.setdefault((paper.place, once, number), item)
    return Burden(procedure=procedure, items=tuple(items.values()))


def _owners(procedure: Procedure) -> Iterator[tuple[Step, Step | Part | Outcome, tuple[str, ...]]]:
    for step in procedure.steps:
        owners: tuple[Step | Part | Outcome, ...] = (step, *step.parts, *step.outcomes)
        for owner in owners:
            yield step, owner, owner.basis or step.basis or procedure.basis


def _fact(fact: Fact, step: Step, inherited: Sequence[str], law: Law) -> Item:
    basis = fact.basis or tuple(inherited)
    ground = Ground.LOCAL if fact.local or not founded(law, basis) else Ground.REQUIRED
    if fact.source is not None or fact.derive is not None:
        ground = Ground.PREFILLED
    return Item(
        kind=Kind.FACT, step=step.id, title=fact.title, gloss=fact.gloss, ground=ground, basis=basis, free=fact.optional,
        intrusive=intrusive(fact.title),
    )  # fmt: skip


def _paper(paper: Paper, step: Step, inherited: Sequence[str], law: Law) -> Iterator[Item]:
    basis = paper.basis or tuple(inherited)
    ground = Ground.REQUIRED if founded(law, basis) else Ground.LOCAL
    shown = Item(
        kind=Kind.PAPER, step=step.id, title=paper.name, gloss=paper.gloss, ground=ground, basis=basis,
        free=paper.force is not Force.MUST, intrusive=intrusive(paper.name),
    )  # fmt: skip
    yield shown
    yield from (
        evolve(shown, kind=Kind.SIGNATURE, title=f"{paper.name}·{role}", gloss=f"{paper.gloss or paper.name}, {role}", intrusive="")
        for role in paper.signed_by
    )
