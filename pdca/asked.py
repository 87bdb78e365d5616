"""The rules of an act as they are asked, one after the other, at every record."""

from collections.abc import Callable, Sequence
from typing import Final

from attrs import define, field, frozen

from pdca.guards.standing import HOLDS, NOT_APPLICABLE, Standing
from pdca.procedure import Fact, Outcome, Paper, Part, Step
from pdca.reference import Scene
from pdca.rules import Rule

Standings = tuple[tuple[str, Standing], ...]
"""How each rule that was asked stands, by id and in order."""

MOST_SEEN: Final = 256
"""Outcomes of asking the same rules that are remembered; an act has but few."""


@define(eq=False)
class Asked:
    """The *rules* of one act, taken apart once: looking attributes up at every act costs as much as many a rule.

    Nearly all acts of a kind stand alike, so what is said of them is kept: one for all, not one for each record.
    """

    rules: Sequence[Rule]
    _looks: tuple[Callable[[Scene], Standing], ...] = field(init=False)
    _seen: dict[tuple[Standing, ...], tuple[Standings, tuple[Rule, ...]]] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self._looks = tuple([rule.standing for rule in self.rules])

    def standings(self, scene: Scene) -> tuple[Standings, tuple[Rule, ...]]:
        """Return how every rule stands in *scene*, and those that have something to tell."""
        found = tuple([look(scene) for look in self._looks])
        return self._seen.get(found) or self._first_seen(found)

    def each(self, scenes: Sequence[Scene]) -> list[tuple[Standings, tuple[Rule, ...]]]:
        """Return what `standings` says of each of *scenes*, asked rule by rule: a rule that was just asked is asked faster."""
        seen = self._seen
        columns = [[look(scene) for scene in scenes] for look in self._looks]
        return [seen.get(found) or self._first_seen(found) for found in zip(*columns, strict=True)]

    def _first_seen(self, found: tuple[Standing, ...]) -> tuple[Standings, tuple[Rule, ...]]:
        if len(self._seen) >= MOST_SEEN:
            self._seen.clear()
        ids = tuple([rule.id for rule in self.rules])
        telling = [
            rule
            for rule, standing in zip(self.rules, found, strict=True)
            if standing is not HOLDS and standing is not NOT_APPLICABLE
        ]
        self._seen[found] = seen = (tuple(zip(ids, found, strict=True)), tuple(telling))
        return seen


@frozen(kw_only=True)
class ActRules:
    """All rules of one act: the outcome or part it is, its step, what it asks and shows, and the rules in order.

    *ready* asks them.
    """

    step: Step
    outcome: Outcome | None
    part: Part | None
    asks: tuple[Fact, ...]
    papers: tuple[Paper, ...]
    by: tuple[str, ...]
    rules: tuple[Rule, ...]
    ready: Asked = field(init=False, eq=False, repr=False)

    @ready.default
    def _taken_apart(self) -> Asked:
        return Asked(self.rules)
