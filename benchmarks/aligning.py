"""Exact alignment of noisy cases beside r4pm, the aligner in Rust: CPU time of both, and the same cost on every case.

A procedure of 25 activities with three returns, three short cuts and one name used twice; noise drops, adds, doubles and swaps
activities. Both sides start from names in memory and end with every move in Python. Theirs gets the log as its own registered
projection, made before the clock starts, aligns each distinct sequence once and answers in JSON, which has to be read; ours gets
lists of names, and starts with an empty memory each turn.
"""

import gc
import json
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random  # noqa: TID251 - the noise is the same in every run
from statistics import median
from typing import Any

from benchmarks.rounds import said, told
from pdca.align import PLAIN, Aligner, Flow, MoveKind, table_arcs, triggered

CASES = 10_000
TURNS = 5
LENGTH = 24
NOISES = (0.05, 0.1, 0.2, 0.3)
USUAL = 0.1
"""Noise at which one activity in ten is touched: two or three deviations a case."""

Table = dict[tuple[str, str], str]


def run() -> None:
    """Measure every level of noise."""
    try:
        from r4pm.bindings.conformance.case_centric.alignments import align_variants  # noqa: PLC0415 - may not be installed
    except ImportError:
        print("  r4pm is not installed")
        return
    table = procedure()
    for noise in NOISES:
        _measure(table, noise, align_variants)


def _measure(table: Table, noise: float, align_variants: Any) -> None:
    cases = list(noisy(table, noise))
    registered, drawn = _registered(cases), net(table)
    costs = {
        "cost_fn": {"log_move_cost": 1, "model_move_cost": 1, "silent_move_cost": 0, "sync_move_cost": 0}
    }
    ours, theirs = [], []
    for _ in range(TURNS):
        seconds, found = _timed(lambda: align_variants(drawn, registered, costs))
        theirs.append(seconds)
        variants = {tuple(one["activities"]): one["result"]["Ok"]["cost"] for one in found}
        del found  # or the collector would go through their answer while ours is being made
        seconds, own = _timed(lambda: _aligned(table, cases))
        ours.append(seconds)
    differing = sum(own[number] != variants[tuple(case)] for number, case in enumerate(cases))
    ratio = median(slow / quick for slow, quick in zip(theirs, ours, strict=True))
    print(
        f"\nAlignment, {CASES:,} cases, {len(variants):,} of them different, noise {noise:.0%}, {sum(own) / CASES:.1f} deviations a case"
    )
    said("ours, a case", f"{median(ours) / CASES * 1e6:.0f} us", "CPU time, moves included")
    said("r4pm, a case", f"{median(theirs) / CASES * 1e6:.0f} us", f"{ratio:.1f} times ours")
    told(f"the same cost on all {CASES:,} cases ({differing} differ)", differing == 0)
    if noise == USUAL:
        told(f"at least twice as fast as r4pm: {ratio:.1f} times", ratio >= 2)


def _timed(turn: Any) -> tuple[float, Any]:
    gc.collect()
    gc.freeze()
    start = time.process_time()
    found = turn()
    seconds = time.process_time() - start
    gc.unfreeze()
    return seconds, found


def _aligned(table: Table, cases: Sequence[Sequence[str]]) -> list[int]:
    ready = Aligner(Flow(table_arcs(table, PLAIN, triggered), PLAIN))
    found = [ready.align(case) for case in cases]
    assert all(one.moves and one.moves[-1].kind in MoveKind for one in found)
    return [one.cost for one in found]


def procedure() -> Table:
    """Return the table: a way of 24 steps, three returns (one under a name used already), three short cuts."""
    table = {(f"s{place}", f"a{place}"): f"s{place + 1}" for place in range(LENGTH)}
    table |= {("s6", "return"): "s3", ("s13", "return_2"): "s9", ("s20", "a5"): "s17"}
    return table | {("s4", "skip"): "s6", ("s10", "skip_2"): "s12", ("s15", "skip_3"): "s18"}


def noisy(table: Table, noise: float) -> Iterator[list[str]]:
    """Yield cases that walk through *table* and lose, gain, double and swap activities."""
    chance = Random(1)  # noqa: S311 - no secret
    names = sorted({name for _, name in table})
    ways: dict[str, list[tuple[str, str]]] = {}
    for (source, name), target in table.items():
        ways.setdefault(source, []).append((name, target))
    for _ in range(CASES):
        case: list[str] = []
        state = "s0"
        while state in ways:
            name, state = ways[state][0] if chance.random() < 0.75 else chance.choice(ways[state])
            luck = chance.random() / noise
            extra = (
                {0: [chance.choice(names)], 1: [name]}.get(int((luck - 0.4) / 0.3), [])
                if 0.4 <= luck < 0.85
                else []
            )
            case += [] if luck < 0.4 else [*extra, name]
            if len(case) > 1 and chance.random() < noise / 5:
                case[-1], case[-2] = case[-2], case[-1]
        yield case


def net(table: Table) -> dict[str, Any]:
    """Return *table* as their Petri net: a place for every state, a transition for every move."""
    states = list(dict.fromkeys(name for (source, _), target in table.items() for name in (source, target)))
    place = {name: f"00000000-0000-0000-0000-{number:012d}" for number, name in enumerate(states)}
    transitions, arcs = {}, []
    for number, ((source, name), target) in enumerate(table.items()):
        made = f"00000000-0000-0000-0001-{number:012d}"
        transitions[made] = {"id": made, "label": name}
        arcs.append({"from_to": {"type": "PlaceTransition", "nodes": [place[source], made]}, "weight": 1})
        arcs.append({"from_to": {"type": "TransitionPlace", "nodes": [made, place[target]]}, "weight": 1})
    return {
        "places": {one: {"id": one} for one in place.values()}, "transitions": transitions, "arcs": arcs,
        "initial_marking": {place["s0"]: 1}, "final_markings": [{place[f"s{LENGTH}"]: 1}],
    }  # fmt: skip


def _registered(cases: Sequence[Sequence[str]]) -> str:
    """Return their name for *cases*, read from the XES they ask for and projected on activities."""
    import r4pm  # noqa: PLC0415 - may not be installed

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "log.xes")
        with path.open("w", encoding="utf-8") as file:
            file.write('<?xml version="1.0" encoding="UTF-8"?><log xes.version="1.0">')
            for number, case in enumerate(cases):
                events = "".join(
                    f"<event><string key={json.dumps('concept:name')} value={json.dumps(name)}/></event>"
                    for name in case
                )
                file.write(f'<trace><string key="concept:name" value="{number}"/>{events}</trace>')
            file.write("</log>")
        log = r4pm.import_item("EventLog", str(path))
    return str(r4pm.convert_item(log, "EventLogActivityProjection"))
