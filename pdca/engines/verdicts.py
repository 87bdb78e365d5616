"""The verdict on a case: what its events are and are not. The one function that every engine calls, in whatever process it runs.

Events arrive as numbers of names, two bytes each, already in order. Equal sequences are explained once, as long as memory allows.
"""

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from json.encoder import encode_basestring
from typing import Final, NamedTuple

from attrs import define, field, frozen

from pdca.align import Aligner, Flow
from pdca.align.flow import BOUNDLESS, SHIFT
from pdca.audit.checks import Check
from pdca.audit.courts import COSTS
from pdca.audit.foreign_events import OPENINGS
from pdca.audit.severity import ruling
from pdca.engines.recipe import Recipe

WIDTH: Final = 2
"""Bytes of the number of a name."""
MOST_VARIANTS: Final = 20_000
"""Distinct sequences whose explanation is kept before all are forgotten."""
LONGEST_KEPT: Final = 400
"""Bytes of a sequence up to which its explanation is kept."""


class Case(NamedTuple):
    """One case: its *name*, the numbers of its events' names in order, and the moments of *first* and *last* in microseconds.

    *tied* says that two different events have the same moment and number, so that nobody knows which came first.
    """

    name: str
    codes: bytes
    first: int
    last: int
    tied: bool


@frozen(kw_only=True)
class Deviation:
    """One deviation of control flow: *kind* ``skipped`` or ``unexpected``, the *act*, and the event *at* which it shows (from 0).

    It is not *certain* where events stand at the same moment.
    """

    kind: str
    act: str
    at: int
    certain: bool = True

    @property
    def severity(self) -> str:
        """Return how grave it is, by the table of the audit."""
        return _severity(self.kind if self.certain else "unclear")

    @property
    def told(self) -> str:
        """Return the deviation as JSON."""
        return f'{_named(self.kind, self.act, self.certain)},"at":{self.at}}}'


@cache
def _severity(kind: str) -> str:
    return ruling(Check.FLOW, kind, None).severity.value


@cache
def _named(kind: str, act: str, certain: bool) -> str:  # noqa: FBT001 - a key
    severity = _severity(kind if certain else "unclear")
    return f'{{"kind":"{kind}","severity":"{severity}","certain":{"true" if certain else "false"},"act":{encode_basestring(act)}'


@frozen(kw_only=True, eq=False)
class Explained:
    """What was found of one sequence: under which *edition*, the *state* it leaves, the *findings*, and all that as JSON."""

    edition: str
    state: str
    findings: tuple[Deviation, ...]
    events: int
    told: str

    @property
    def certain(self) -> bool:
        """Return whether no finding hangs on events of the same moment."""
        return all(one.certain for one in self.findings)


class Verdict(NamedTuple):
    """The verdict on one case."""

    case: str
    found: Explained

    @property
    def line(self) -> str:
        """Return the verdict as one line of JSON."""
        return f'{{"case":{encode_basestring(self.case)},{self.found.told}}}\n'


@define(eq=False)
class Checker:
    """Judges cases by *recipe*; *names* are those that the numbers of events stand for, in the order of `Recipe.ranked`."""

    recipe: Recipe
    names: Sequence[str]
    _flows: dict[str, "_Flow"] = field(factory=dict, init=False)
    _known: dict[tuple[str, str, bytes, bool], Explained] = field(factory=dict, init=False)

    def verdicts(self, cases: Iterable[Case]) -> Iterator[Verdict]:
        """Yield the verdict on each of *cases*, in their order."""
        spans, known = self.recipe.spans, self._known
        starts = [one.start for one in spans]
        for case in cases:
            edition = spans[max(0, bisect_right(starts, case.first) - 1)].edition
            fresh = spans[max(0, bisect_right(starts, case.last) - 1)].fresh.get(edition, "")
            key = (edition, fresh, case.codes, case.tied)
            found = known.get(key)
            if found is None:
                found = self._explained(edition, fresh, case)
                if len(known) >= MOST_VARIANTS:
                    known.clear()
                if len(case.codes) <= LONGEST_KEPT:
                    known[key] = found
            yield Verdict(case.name, found)

    def _explained(self, edition: str, fresh: str, case: Case) -> Explained:
        """Return the cheapest explanation; where a newer edition binds the case by its end, that one if it explains more."""
        weight, found = self._under(edition, case)
        if fresh and found.findings:
            other, anew = self._under(fresh, case)
            if other < weight:
                return anew
        return found

    def _under(self, edition: str, case: Case) -> tuple[int, Explained]:
        if edition not in self._flows:
            self._flows[edition] = _Flow(self.recipe, edition, self.names)
        weight, state, steps = self._flows[edition].explained(case.codes)
        found = tuple(Deviation(kind=kind, act=act, at=at, certain=not case.tied) for kind, act, at in steps)
        events = len(case.codes) // WIDTH
        said = ",".join([one.told for one in found])
        told = f'"edition":{encode_basestring(edition)},"state":{encode_basestring(state)},"events":{events},"findings":[{said}]'
        return weight, Explained(edition=edition, state=state, findings=found, events=events, told=told)


class _Node(dict[int, "_Node"]):
    """A *state*, from which each event leads on, and whether an end can still be reached (*alive*)."""

    __slots__ = ("alive", "state")

    def __init__(self, state: str, *, alive: bool) -> None:
        self.state, self.alive = state, alive


class _Flow:
    """The aligner of one edition, asked in numbers."""

    def __init__(self, recipe: Recipe, edition: str, names: Sequence[str]) -> None:
        self._aligner = Aligner(Flow(recipe.arcs[edition], COSTS))
        self._names = names
        known = self._aligner.rows.numbers
        self._numbers = [known.get("open" if name.lower() in OPENINGS else name, 0) for name in names]
        self._size = len(self._aligner.flow.arcs)
        self._start = self._straight()

    def _straight(self) -> "_Node":
        """Return the start of the ways on which every event is one step and can be no other: nothing is cheaper, nothing as cheap."""
        flow = self._aligner.flow
        far = flow.distances(flow.ends)
        nodes = [_Node(name, alive=away <= BOUNDLESS) for name, away in zip(flow.states, far, strict=True)]
        for code, number in enumerate(self._numbers):
            ways = self._aligner.rows.ways(number)
            sources = Counter(source for _, source, _ in ways)
            for _, source, target in ways:
                if sources[source] == 1:
                    nodes[source][code] = nodes[target]
        return nodes[flow.index[flow.start]]

    def explained(self, codes: bytes) -> tuple[int, str, list[tuple[str, str, int]]]:
        """Return weight, state at the end, and the deviations as kind, act and event."""
        told = array("H", codes)
        node = self._start
        try:
            for code in told:
                node = node[code]
        except KeyError:
            return self._aligned(told)
        return (0, node.state, []) if node.alive else self._aligned(told)

    def _aligned(self, told: Sequence[int]) -> tuple[int, str, list[tuple[str, str, int]]]:
        weight, walks = self._aligner.walked(list(map(self._numbers.__getitem__, told)), ended=False)
        flow, size = self._aligner.flow, self._size
        model, log = 2 * size, 3 * size
        last = next((code for walk in reversed(walks) for code in reversed(walk) if code < log), -1)
        state = flow.start if last < 0 else flow.arcs[last % size].target
        if weight < 1 << SHIFT:
            return weight, state, []
        odd = [(at, walk) for at, walk in enumerate(walks) if len(walk) != 1 or walk[0] >= model]
        steps = [(at, code) for at, walk in odd for code in walk if code >= model]
        costly = [(at, code) for at, code in steps if code >= log or flow.arcs[code - model].missing]
        return weight, state, [self._deviation(at, code, told) for at, code in costly]

    def _deviation(self, at: int, code: int, told: Sequence[int]) -> tuple[str, str, int]:
        if code >= 3 * self._size:
            return "unexpected", self._names[told[at]], at
        return "skipped", self._aligner.flow.arcs[code - 2 * self._size].activity, at
