"""All scenarios together: their checks, once each, and which of them a change could concern."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from attrs import define

from pdca.record import Kind
from pdca.specification.script import Check, Script, short
from pdca.specification.workshop import Touch, Workshop

Edition = tuple[str, str]
"""A procedure's id and edition."""


@define(eq=False, slots=False)
class Suite:
    """The compiled *scripts*. Scenarios share what leads to them, so a check can belong to many and is run once."""

    workshop: Workshop
    scripts: Sequence[Script]

    @cached_property
    def checks(self) -> tuple[Check, ...]:
        """Return every check once, those that scenarios are about first: they notice a change soonest."""
        every = {id(check): check for script in self.scripts for check in script.checks}
        return tuple(sorted(every.values(), key=lambda check: not check.judged))

    @cached_property
    def by_step(self) -> Mapping[tuple[str, str, str], Sequence[Check]]:
        """Return the checks by procedure, edition and step; openings stand under no step."""
        found: dict[tuple[str, str, str], list[Check]] = {}
        for check in self.checks:
            step = check.claim.step if check.claim.kind in (Kind.OUTCOME, Kind.PART) else ""
            found.setdefault((check.procedure, check.edition, step), []).append(check)
        return found

    @cached_property
    def by_touch(self) -> Mapping[Touch, Mapping[Check, frozenset[str]]]:
        """Return, for what was touched, the checks that did, and by which rules (no rule: judge all of them).

        Touches are ``("asked", limit)``, ``("row", table, number)`` and ``("cited", ref, edition)``.
        """
        found: dict[Touch, dict[Check, frozenset[str]]] = {}
        for check in self.checks:
            by_rule = check.touched_by(self.workshop)
            for touch in {short(touch) for touch in check.touched}:
                found.setdefault(touch, {})[check] = by_rule.get(touch, frozenset())
        return found

    @cached_property
    def followed(self) -> frozenset[int]:
        """Return the ids of the checks that others build on: where they lead is seen by what follows."""
        return frozenset(id(check) for script in self.scripts for check in _followed(script.checks))

    @cached_property
    def editions(self) -> tuple[Edition, ...]:
        """Return the editions that the scenarios run."""
        return tuple(dict.fromkeys((check.procedure, check.edition) for check in self.checks))


def _followed(checks: Sequence[Check]) -> Iterable[Check]:
    """Yield the checks that became part of the case that the last check meets."""
    last = checks[-1].history.seq if checks else 0
    yield from (check for check in checks if check.taken and check.history.seq < last)
