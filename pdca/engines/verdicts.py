"""The verdict on a case: what its events are and are not. The one function that every engine calls, in whatever process it runs.

Events arrive as numbers of names, two bytes each, already in order. Equal sequences are explained once, as long as memory allows.
"""

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from json.encoder import encode_basestring
from typing import Final, NamedTuple

from attrs import define, field, frozen

from pdca.align import Aligner, Flow
from pdca.align.flow import BOUNDLESS
from pdca.align.rows import MODEL, LostError, Row
from pdca.audit.checks import Check
from pdca.audit.courts import COSTS
from pdca.audit.foreign_events import OPENINGS
from pdca.audit.severity import ruling
from pdca.engines.recipe import Recipe

WIDTH: Final = 2
"""Bytes of the number of a name."""
MOST_VARIANTS: Final = 40_000
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


@lru_cache(maxsize=50_000)
def _deviation(kind: str, act: str, at: int, certain: bool) -> tuple[Deviation, str]:  # noqa: FBT001 - a key
    """Return a deviation and how it reads: the same ones come in many sequences."""
    found = Deviation(kind=kind, act=act, at=at, certain=certain)
    return found, found.told


@lru_cache(maxsize=1_000)
def _placed(edition: str, state: str) -> str:
    return f'"edition":{encode_basestring(edition)},"state":{encode_basestring(state)}'


class Explained:
    """What was found of one sequence: under which *edition*, the *state* it leaves, the *findings*, and all that as JSON."""

    __slots__ = ("edition", "events", "findings", "state", "told")

    def __init__(
        self, edition: str, state: str, findings: tuple[Deviation, ...], events: int, told: str
    ) -> None:
        self.edition, self.state, self.findings = edition, state, findings
        self.events, self.told = events, told

    @property
    def certain(self) -> bool:
        """Return whether no finding hangs on events of the same moment."""
        return all(one.certain for one in self.findings)


@lru_cache(maxsize=10_000)
def _clean(edition: str, state: str, events: int) -> Explained:
    """Return that nothing was found of so many *events*: many sequences say so."""
    return Explained(edition, state, (), events, f'{_placed(edition, state)},"events":{events},"findings":[]')


@define(eq=False)
class Checker:
    """Judges cases by *recipe*; *names* are those that the numbers of events stand for, in the order of `Recipe.ranked`."""

    recipe: Recipe
    names: Sequence[str]
    _flows: dict[str, "_Flow"] = field(factory=dict, init=False)
    _known: dict[tuple[str, str, bool], dict[bytes, Explained]] = field(factory=dict, init=False)
    _kept: int = field(default=0, init=False)

    def verdicts(self, cases: Iterable[Case]) -> Iterator[tuple[str, Explained]]:
        """Yield the name of each of *cases* and what was found of it, in their order."""
        starts = [one.start for one in self.recipe.spans]
        places: dict[tuple[int, int, bool], tuple[str, str, dict[bytes, Explained]]] = {}
        for case in cases:
            name, codes, first, last, tied = case
            place = (bisect_right(starts, first), bisect_right(starts, last), tied)
            edition, fresh, known = places.get(place) or places.setdefault(place, self._place(*place))
            yield name, known.get(codes) or self._new(edition, fresh, case, known)

    def _place(self, first: int, last: int, tied: bool) -> tuple[str, str, dict[bytes, Explained]]:  # noqa: FBT001 - a key
        """Return the edition of cases from span *first* to span *last*, that which binds them by their end, and what is known of such cases."""
        spans = self.recipe.spans
        edition = spans[max(0, first - 1)].edition
        fresh = spans[max(0, last - 1)].fresh.get(edition, "")
        return edition, fresh, self._known.setdefault((edition, fresh, tied), {})

    def _new(self, edition: str, fresh: str, case: Case, known: dict[bytes, Explained]) -> Explained:
        """Return the verdict on a sequence that is not *known*, and keep it there unless it is long."""
        found = self._explained(edition, fresh, case)
        if self._kept >= MOST_VARIANTS:
            for one in self._known.values():
                one.clear()
            self._kept = 0
        if len(case.codes) <= LONGEST_KEPT:
            known[case.codes] = found
            self._kept += 1
        return found

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
        events = len(case.codes) // WIDTH
        if not steps:
            return weight, _clean(edition, state, events)
        both = [_deviation(kind, act, at, not case.tied) for kind, act, at in steps]
        said = ",".join([told for _, told in both])
        told = f'{_placed(edition, state)},"events":{events},"findings":[{said}]'
        return weight, Explained(edition, state, tuple([one for one, _ in both]), events, told)


class _Node(dict[int, "_Node"]):
    """The state *number*, called *state*, from which each event leads on, and whether an end can still be reached (*alive*)."""

    __slots__ = ("alive", "number", "state")

    def __init__(self, number: int, state: str, *, alive: bool) -> None:
        self.number, self.state, self.alive = number, state, alive


class _Flow:
    """The aligner of one edition, asked in numbers."""

    def __init__(self, recipe: Recipe, edition: str, names: Sequence[str]) -> None:
        self._aligner = Aligner(Flow(recipe.arcs[edition], COSTS))
        self._names = names
        known = self._aligner.rows.numbers
        self._numbers = [known.get("open" if name.lower() in OPENINGS else name, 0) for name in names]
        self._size = len(self._aligner.flow.arcs)
        self._nodes = self._straight()
        self._start = self._nodes[self._aligner.flow.index[self._aligner.flow.start]]

    def _straight(self) -> list["_Node"]:
        """Return all states, linked to the ways on which every event is one step and can be no other: nothing is cheaper, nothing as cheap."""
        flow = self._aligner.flow
        far = flow.distances(flow.ends)
        named = enumerate(zip(flow.states, far, strict=True))
        nodes = [_Node(number, name, alive=away <= BOUNDLESS) for number, (name, away) in named]
        for code, number in enumerate(self._numbers):
            ways = self._aligner.rows.ways(number)
            sources = Counter(source for _, source, _ in ways)
            for _, source, target in ways:
                if sources[source] == 1:
                    nodes[source][code] = nodes[target]
        return nodes

    def explained(self, codes: bytes) -> tuple[int, str, list[tuple[str, str, int]]]:
        """Return weight, state at the end, and the deviations as kind, act and event."""
        told = array("H", codes)
        node = self._start
        passed = [node.number]
        try:
            for code in told:
                node = node[code]
                passed.append(node.number)
        except KeyError:
            return self._aligned(told, passed)
        return (0, node.state, []) if node.alive else self._aligned(told, passed)

    def _aligned(self, told: Sequence[int], passed: list[int]) -> tuple[int, str, list[tuple[str, str, int]]]:
        """Explain *told*, of which the first events can be steps that lead through the states *passed*.

        Whoever follows them loses nothing as long as what is still to pay is the least there is, and it never grows less on
        the way; once nothing is left to pay, all events are steps again. Between the two the alignment is walked.
        """
        events = [self._numbers[code] for code in told]
        reach = self._aligner.reach
        while True:
            try:
                weight, state, steps = self._walked(events, told, passed, reach)
            except LostError:
                reach = min(2 * reach, BOUNDLESS)
            else:
                found = [self._deviation(at, code, told) for at, code in steps if self._costs(code)]
                return weight, self._nodes[state].state, found

    def _walked(
        self, events: Sequence[int], told: Sequence[int], passed: list[int], reach: int
    ) -> tuple[int, int, list[tuple[int, int]]]:
        """Return weight, state and moves that are no plain steps, in rows that *reach* so far. Raises `LostError`."""
        rows = self._aligner.rows
        grown, ahead = self._grown(events, reach)
        first, state = rows.beginning(grown[0].weights, events)
        steps = [(0, code) for code in first]
        weight, at = ahead[0] + grown[0].weights[state], 0
        if not first:
            at = len(passed) - 1
            while ahead[at] + grown[at].weights[passed[at]] != weight:
                at -= 1
            state = passed[at]
        else:
            weight += rows.weight(first[0], 0)
        while at < len(events):
            if not ahead[at] and not grown[at].weights[state] and (node := self._along(state, told[at:])) is not None:
                return weight, node.number, steps
            codes, state, _ = rows.walked(grown[at + 1], events[at], state)
            if len(codes) > 1 or codes[0] >= MODEL * self._size:
                steps += [(at, code) for code in codes]
            at += 1
        if grown[-1].weights[state]:
            raise LostError
        return weight, state, steps

    def _grown(self, events: Sequence[int], reach: int) -> tuple[list[Row], list[int]]:
        """Return the rows of *events*, and what the least of each weighs, of which the last weighs nothing."""
        grown, least = self._aligner.rows.grown((), reach, ended=False), 0
        row, ahead = grown[0], [0]
        for event in reversed(events):
            before = row[event]
            least += row.lifts[event]
            row = before
            grown.append(row)
            ahead.append(least)
        grown.reverse()
        ahead.reverse()
        return grown, ahead

    def _along(self, state: int, told: Sequence[int]) -> "_Node | None":
        """Return where *told* leads from *state*, if every event is one step only."""
        node = self._nodes[state]
        try:
            for code in told:
                node = node[code]
        except KeyError:
            return None
        return node

    def _costs(self, code: int) -> bool:
        """Return whether the move *code* is a log move, or an assumed step that is not free."""
        model = MODEL * self._size
        return code >= model and (code >= model + self._size or bool(self._aligner.flow.arcs[code - model].missing))

    def _deviation(self, at: int, code: int, told: Sequence[int]) -> tuple[str, str, int]:
        model = MODEL * self._size
        if code >= model + self._size:
            return "unexpected", self._names[told[at]], at
        return "skipped", self._aligner.flow.arcs[code - model].activity, at
