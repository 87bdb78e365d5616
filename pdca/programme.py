"""The inspection programme: what to check, made from the procedures, and which cases, drawn so that anyone can draw again.

A case's place in the draw is the SHA-256 of the seed and its number, so nobody can choose, and the same seed and trail
give the same cases. Tiers follow the risk (ISO 9001 9.2.2: importance of the process, results of earlier audits): first
what has something overdue, then what is under way, then what is over. How many of each is said by whoever inspects.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from fractions import Fraction

from attrs import frozen

from pdca.bench import Bench
from pdca.citations import guard_citations
from pdca.pages import Page
from pdca.phrase import Phrase
from pdca.procedure import Force, Guard, Step


class Tier(Enum):
    """How soon a case should be looked at."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"


@frozen(kw_only=True)
class Drawn:
    """One case of the draw: its *tier*, its unit, and its *mark* (hex), by which it was drawn."""

    case: str
    procedure: str
    unit: str
    tier: Tier
    mark: str


@frozen(kw_only=True)
class Draw:
    """What was *drawn* with a *seed*, and how many cases each tier had."""

    seed: str
    drawn: tuple[Drawn, ...]
    there: Mapping[Tier, int]


def draw(
    pages: Iterable[Page], overdue: Collection[str], seed: str, take: Mapping[Tier, Fraction | int | None]
) -> Draw:
    """Return the draw from *pages*: of each tier a number, a share (rounded up) or, for `None`, all of it.

    *overdue* are the cases that have something overdue. A tier that *take* does not name is left out.
    """
    tiers: dict[Tier, list[Drawn]] = {tier: [] for tier in Tier}
    for page in pages:
        tier = Tier.FIRST if page.case in overdue else Tier.THIRD if page.closed else Tier.SECOND
        tiers[tier].append(
            Drawn(
                case=page.case,
                procedure=page.procedure,
                unit=page.unit,
                tier=tier,
                mark=_mark(seed, page.case),
            )
        )
    drawn = []
    for tier, found in tiers.items():
        if tier in take:
            drawn += sorted(found, key=lambda one: one.mark)[: _number(take[tier], len(found))]
    return Draw(seed=seed, drawn=tuple(drawn), there={tier: len(found) for tier, found in tiers.items()})


def _mark(seed: str, case: str) -> str:
    return hashlib.sha256(f"{seed}\n{case}".encode()).hexdigest()


def _number(wanted: Fraction | int | None, there: int) -> int:
    if wanted is None:
        return there
    return min(there, -(-there * wanted // 1) if isinstance(wanted, Fraction) else wanted)


@frozen(kw_only=True)
class Check:
    """One line of a checklist: the *item* looked at in *step*, its *standard* with articles, and how binding it is."""

    step: str
    guard: str
    item: Phrase
    standard: Phrase
    force: Force


def checklist(bench: Bench, day: date, place: str = "") -> Iterator[Check]:
    """Yield what to check in cases of a procedure at *place*: every rule that must be kept and every deadline, then the papers."""
    for step, guard in bench.procedure.guards():
        if guard.force in (Force.MUST, Force.DEADLINE):
            title = Phrase(guard.title or guard.id, guard.gloss or guard.id)
            item = Phrase(f"{step.title}：{title.zh}", f"{step.gloss or step.id}: {title.en}")
            yield Check(
                step=step.id,
                guard=guard.id,
                item=item,
                standard=_standard(bench, step, guard, day, place),
                force=guard.force,
            )
    for step in bench.procedure.steps:
        needed = dict.fromkeys(paper.name for paper in step.papers if paper.force is Force.MUST)
        if needed:
            item = Phrase(f"{step.title}：材料", f"{step.gloss or step.id}: papers")
            listed = Phrase("、".join(needed), ", ".join(needed))
            yield Check(step=step.id, guard=f"{step.id}.papers", item=item, standard=listed, force=Force.MUST)


def _standard(bench: Bench, step: Step, guard: Guard, day: date, place: str) -> Phrase:
    """Return the numbers of *guard* as they stand on *day*, and its articles."""
    numbers = [value for name in _limits(guard) for value in bench.book.law.values(name, day, place)]
    said = [Phrase(one.measure.zh, one.measure.en) for one in numbers]
    cited = [Phrase(one.zh, one.en) for one in guard_citations(bench, step, guard, day, place)]
    return Phrase(_joined([*said, *cited], "zh", "；"), _joined([*said, *cited], "en", "; "))


def _limits(guard: Guard) -> Iterator[str]:
    for condition in guard.conditions:
        name = str(condition.arguments.get("limit", ""))
        if name and not name.startswith("case."):
            yield name


def _joined(phrases: Sequence[Phrase], language: str, mark: str) -> str:
    return mark.join(dict.fromkeys(one.zh if language == "zh" else one.en for one in phrases))
