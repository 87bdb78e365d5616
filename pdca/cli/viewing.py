"""How the command audit knows our own exports: by what stands in them, without anybody saying what their columns mean."""

from collections.abc import Callable, Sequence
from datetime import date

from attrs import evolve

from pdca import logs
from pdca.audit import Parameters
from pdca.audit.entries import counted, entry_of
from pdca.audit.foreign import ForeignAuditor
from pdca.audit.views import is_ours, layout_of
from pdca.bench import Bench
from pdca.benches import bound
from pdca.cli.desk import Desk


def view_of(log: logs.Log, place: str) -> logs.Log | None:
    """Return *log*, the file *place*, read as an export of ours; `None` where it is none or a mapping beside it says otherwise."""
    if log.mapping is not None and not log.proposed:
        return None
    layout = layout_of(log)
    if layout is None and log.kind is not logs.Kind.XES:
        return None
    view = logs.read(place, layout) if layout else log
    first = next(iter(view.events()), None)
    return view if first is not None and counted(first) and is_ours(entry_of(first)) else None


def viewer_of(desk: Desk, view: logs.Log, parameters: Parameters, checker: str) -> ForeignAuditor:
    """Return the auditor of *view*, an export of ours: every case by the procedure and edition that it names."""
    said = evolve(parameters, mapping=logs.dump(view.mapping) if view.mapping else "")
    named, fallback = benches_of(desk), desk.pack.catalogue[0]

    def bench_on(_: date) -> Bench:
        return named(fallback.id, fallback.edition)

    def remarks() -> Sequence[logs.Remark]:
        return tuple(view.remarks)

    return ForeignAuditor(view, remarks, bench_on, desk.pack.digest, said, checker, named=named)


def benches_of(desk: Desk) -> Callable[[str, str], Bench]:
    """Return what gives the bench of a procedure and edition by name. It raises LookupError where there is none."""

    def named(procedure: str, edition: str) -> Bench:
        return bound(desk.pack, desk.pack.procedure(procedure, edition=edition))

    return named
