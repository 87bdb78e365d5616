"""What 100,000 live cases take: opened, at their first step, with nothing shared that real cases would not share.

Every case has its own claim, its own facts and its own 5W1H sheet; the procedure and its bench are shared. Cases are read back
from their canonical bytes, as an office does after a restart, so that no text is shared by accident.
"""

import gc
import tracemalloc
from datetime import date

import transitions
from attrs import define, evolve

from benchmarks.rounds import said, told
from benchmarks.workload import PROCEDURES, case
from pdca.form import from_body, to_body
from pdca.history import History
from pdca.machine import edges_of, states_of
from pdca.procedure import Procedure
from pdca.record import Claim, Record

CASES = 100_000
SAMPLE = 10_000
"""How many are made; the size of one does not depend on how many there are."""
MIB = 1 << 20
RECORDED = "2026-03-02T00:00:00.000000Z"


@define
class _Token:
    """A case of bare `transitions`: its state and its name."""

    case: str
    state: str


def run() -> None:
    """Measure histories, and bare objects of `transitions` beside them."""
    found = case(PROCEDURES[0])
    claim, today = found.made[0]
    procedure = found.bench.procedure
    ours = _size(lambda number: _opened(procedure, claim, today, number))
    bare = _size(lambda number: _Token(f"C-{number:06}", procedure.opens_at[0]))
    machine = transitions.Machine(
        model=None, states=list(states_of(procedure)), initial=procedure.opens_at[0], auto_transitions=False,
        transitions=[{"trigger": edge.trigger, "source": edge.source, "dest": edge.target} for edge in edges_of(procedure)],
    )  # fmt: skip
    added = _size(lambda number: _added(machine, number), 300)
    print(f"\nMemory of {CASES:,} live cases of {PROCEDURES[0]}, from {SAMPLE:,} made")
    said(
        "ours, with the opening record and its facts",
        "1.00",
        f"{ours * CASES / MIB:.0f} MiB, {ours:.0f} bytes a case",
    )
    said("transitions, a state and a name each", f"{bare / ours:.2f}", f"{bare * CASES / MIB:.0f} MiB")
    said("transitions, add_model", f"{added / ours:.2f}", f"{added * CASES / MIB:.0f} MiB, from 300 made")
    told(f"{CASES:,} live cases under 200 MiB", ours * CASES < 200 * MIB)


def _opened(procedure: Procedure, claim: Claim, today: date, number: int) -> History:
    said = evolve(
        claim, case=f"C-{number:06}", facts={**claim.facts, "about": f"{claim.facts['about']}{number}"}
    )
    written = to_body(Record(claim=said, pos=number, seq=0, prev="", recorded=RECORDED, idem="", log="bench"))
    read = from_body(written).claim
    return History(case=read.case, procedure=procedure).after(read, today)


class _Model:
    """A case of `transitions` as its manual shows it."""


def _added(machine: transitions.Machine, number: int) -> _Model:
    model = _Model()
    machine.add_model(model)
    return model


def _size(make: object, count: int = SAMPLE) -> float:
    """Return the bytes one thing takes that *make* makes."""
    gc.collect()
    tracemalloc.start()
    kept = [None] * count
    before = tracemalloc.get_traced_memory()[0]
    for number in range(count):
        kept[number] = make(number)  # type: ignore[operator]
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return (after - before) / count
