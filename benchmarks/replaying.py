"""Full replay of our own trail beside the least that anybody must do with it: parse the JSON, hash it, look one step up.

The log holds real cases of three procedures, every record on the day it was made, with the texts they were judged by. Replay is what the
audit does with every record: integrity (bytes, chains of cases, tree up to the signed head), then the judge with all rules of the act (control flow,
facts, roles, papers, guards, deadlines), then the fold. The floor parses each record with the same reader, hashes it with SHA-256, and takes
one step in a table. Both have the bytes in memory. Rounds of the two take turns, so that both meet the same machine.
"""

import gzip
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from attrs import evolve

from benchmarks.rounds import contest, said, told
from benchmarks.workload import PROCEDURES, case, pack
from pdca import canonical, keys
from pdca.audit.auditor import Auditor
from pdca.audit.collection import rare_collection
from pdca.benches import Benches
from pdca.judge import Matter, judge_each
from pdca.machine import Machine
from pdca.record import Claim
from pdca.replay import Replay, Taken
from pdca.stores import open_store
from pdca.trail import Trail

LOG = "qinghe.example/replaying"
CASES = 40
"""Cases of each procedure."""
ROUNDS = 15
GOAL, LEAST = 0.5, 0.25


TOWNSHIP = Path("samples/township/trail.jsonl.gz")
_Table = Mapping[tuple[str, str], str]
_Tables = Mapping[tuple[str, str], _Table]

STDLIB, FAST = canonical._with_stdlib(), canonical._with_orjson()  # noqa: SLF001 - the two ways that are compared


def run() -> None:
    """Measure the replay, the floor, and what lies between them, with the standard library's JSON and with orjson."""
    trail = _filled()
    bodies = [row.body for row in trail._store.rows(0, trail.head().size)]  # noqa: SLF001 - the bytes as they are kept
    size = sum(map(len, bodies)) / len(bodies)
    print(
        f"\nReplay: {len(bodies):,} records of {size:.0f} bytes, {len(PROCEDURES) * CASES} cases of {len(PROCEDURES)} procedures, in memory"
    )
    kept = canonical._READ, canonical._WRITE  # noqa: SLF001
    for name, way in (("standard library", STDLIB), ("orjson", FAST)):
        if way is None:
            print("  orjson is not installed (pip install pdca[fast])")
            continue
        canonical._READ, canonical._WRITE = way  # noqa: SLF001
        _measure(name, trail, bodies)
        _measure_township(name)
    canonical._READ, canonical._WRITE = kept  # noqa: SLF001


def _measure(reader: str, trail: Trail, bodies: list[bytes]) -> None:
    benches = Benches(lambda _: pack())
    procedures = [case(name).bench.procedure for name in PROCEDURES]
    tables = {(one.id, one.edition): Machine(one).table for one in procedures}
    whole = {
        "floor": _floor(bodies, _loads(reader), tables),
        "replay": _replay(trail, benches),
        "read": _read(trail),
        "audit": _audited(trail),
    }
    rates = contest(whole, ROUNDS, waits=False)
    told_before = _before(trail, benches)  # which fills the memory, so it comes last
    rates |= contest({"judge": _judged(told_before), "fold": _folded(told_before)}, ROUNDS, waits=False)
    floor, full = rates["floor"], rates["replay"]
    said(
        f"floor: parse, SHA-256, one step in a table ({reader})",
        f"{floor.per_second:,.0f}",
        f"records/s, {floor.seconds * 1e6:.1f} µs each",
    )
    said(
        f"replay: integrity, all rules, fold ({reader})",
        f"{full.per_second:,.0f}",
        f"records/s, {full.seconds * 1e6:.1f} µs; {full.ratio(floor):.2f} of the floor",
    )
    for name, what in (
        ("read", "reading and integrity alone"),
        ("judge", "the judge alone"),
        ("fold", "the fold alone"),
    ):
        said(what, f"{rates[name].seconds / full.seconds:.0%}", f"{rates[name].seconds * 1e6:.1f} µs")
    audit = rates["audit"]
    said(
        "the whole audit, texts read anew, deadlines and time lines",
        f"{audit.per_second:,.0f}",
        f"records/s, {audit.seconds * 1e6:.1f} µs; {audit.ratio(floor):.2f} of the floor",
    )
    told(f"half the speed of the floor ({reader}): {full.ratio(floor):.2f}", full.ratio(floor) >= GOAL)
    told(f"never under a quarter ({reader}): {full.ratio(floor):.2f}", full.ratio(floor) >= LEAST)


def _measure_township(reader: str) -> None:
    """Measure the sample township: some thirty procedures, an organisation, late entries, corrections and refusals."""
    trail = Trail(
        open_store("memory:"), lambda: datetime(2030, 1, 1, tzinfo=UTC), "", keys=(), read_key=keys.public
    )
    with gzip.open(TOWNSHIP) as stream:
        trail.import_(BytesIO(stream.read()))
    bodies = [row.body for row in trail._store.rows(0, trail.head().size)]  # noqa: SLF001
    first = Replay(trail.text)
    first.run(trail.records())
    tables = {
        (case.history.procedure.id, edition.edition): Machine(edition).table
        for case in first.cases.values()
        for _, edition in case.history.editions
    }
    rates = contest(
        {"floor": _floor(bodies, _loads(reader), tables), "replay": _replay(trail, first.benches)},
        7,
        waits=False,
    )
    floor, full = rates["floor"], rates["replay"]
    said(
        f"the sample township, {len(bodies):,} records ({reader})",
        f"{full.per_second:,.0f}",
        f"records/s, {full.seconds * 1e6:.1f} µs; floor {floor.seconds * 1e6:.1f} µs; {full.ratio(floor):.2f} of the floor",
    )


def _loads(reader: str) -> Callable[[bytes], Any]:
    """Return what parses JSON and checks nothing, of the same library that replay reads with."""
    if reader == "orjson":
        import orjson  # noqa: PLC0415 - an extra

        return orjson.loads
    return json.loads


def _filled() -> Trail:
    """Return a trail of many cases, in the order of the days on which things were written down."""
    made = [
        (today, evolve(claim, case=f"{short}-{number:04}", texts=pack().digest, facts=_own(claim, number)))
        for short, name in enumerate(PROCEDURES)
        for number in range(CASES)
        for claim, today in case(name).made
    ]
    made.sort(key=itemgetter(0))
    now = [datetime(2026, 1, 1, 4, tzinfo=UTC)]
    trail = Trail(
        open_store("memory:"), lambda: now[0], LOG, keys=[keys.new(LOG, seed=bytes(32))], read_key=keys.public
    )
    for text in pack().pinned_texts():
        trail.put_text(text)
    for day, group in groupby(made, key=itemgetter(0)):
        now[0] = datetime(day.year, day.month, day.day, 4, tzinfo=UTC)
        trail.append([claim for _, claim in group])
    return trail


def _own(claim: Claim, number: int) -> dict[str, Any]:
    """Return the facts of *claim*, its case about a matter of its own: the same one may be open only once."""
    facts: dict[str, Any] = dict(claim.facts)
    about = facts.get("about")
    if isinstance(about, str):
        facts["about"] = f"{about}{number}"
    elif about:
        facts["about"] = {**about, "id": f"{about['id']}-{number}"}
    return facts


def _floor(bodies: list[bytes], loads: Callable[[bytes], Any], tables: _Tables) -> Callable[[], int]:
    def turn() -> int:
        states: dict[str, tuple[str, _Table]] = {}
        for body in bodies:
            claim = loads(body)
            sha256(body).digest()
            name = claim["case"]
            if claim["kind"] == "open":
                table = tables[claim["procedure"], claim["edition"]]
                states[name] = (claim.get("step") or table["opening", "open"], table)
            elif claim["kind"] == "outcome":
                state, table = states[name]
                states[name] = (table.get((state, claim["outcome"]), state), table)
        return len(bodies)

    return turn


def _replay(trail: Trail, benches: Benches) -> Callable[[], int]:
    def turn() -> int:
        work, number = Replay(trail.text), 0
        work.benches = benches
        with rare_collection():  # as the audit does
            for _ in work.told(trail.records()):
                number += 1
        return number

    return turn


def _audited(trail: Trail) -> Callable[[], int]:
    def turn() -> int:
        audit = Auditor(trail=trail).run()
        assert audit.complete
        assert not audit.counted
        return audit.checked

    return turn


def _read(trail: Trail) -> Callable[[], int]:
    def turn() -> int:
        return sum(1 for _ in trail.records())

    return turn


def _before(trail: Trail, benches: Benches) -> list[Matter]:
    """Return for every record what replay judges it with: the bench, the history before it, the claim and the day."""
    work = Replay(trail.text)
    work.benches = benches
    return [taken.matter for _, taken in work.told(trail.records()) if isinstance(taken, Taken)]


def _judged(told: list[Matter]) -> Callable[[], int]:
    def turn() -> int:
        with rare_collection():
            return len(judge_each(told))

    return turn


def _folded(told: list[Matter]) -> Callable[[], int]:
    def turn() -> int:
        with rare_collection():
            for _, before, claim, today in told:
                before.after(claim, today)
        return len(told)

    return turn
