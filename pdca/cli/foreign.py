"""How the command audit comes to know what another system's log is about: its procedure, and what its columns mean."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from attrs import evolve

from pdca import logs
from pdca.audit import Parameters
from pdca.audit.foreign import ForeignAuditor
from pdca.bench import Bench
from pdca.benches import bound
from pdca.cli.desk import Desk, InputError
from pdca.cli.mapping import understood
from pdca.phrase import Phrase
from pdca.procedure import Procedure


def auditor_of(desk: Desk, options: Any, place: str, parameters: Parameters, checker: str) -> ForeignAuditor:
    """Return the auditor of the log in the file *place*. Raises `InputError` where its procedure is not known."""
    log, procedure = understood(desk, options, place, parameters.mapping)
    said = evolve(
        parameters, procedure=procedure.id, edition=options.edition or "", place=parameters.place or desk.place, mapping=logs.dump(log.mapping) if log.mapping else ""
    )  # fmt: skip
    benches: dict[str, Bench] = {}

    def bench_on(day: date) -> Bench:
        found = _on(desk, procedure, options.edition, day)
        if found.edition not in benches:
            benches[found.edition] = bound(desk.pack, found)
        return benches[found.edition]

    def remarks() -> Sequence[logs.Remark]:
        return tuple(log.remarks)

    return ForeignAuditor(log, remarks, bench_on, desk.pack.digest, said, checker)


def _on(desk: Desk, procedure: Procedure, edition: str, day: date) -> Procedure:
    """Return the edition that a case begun on *day* runs under: the one named, that in force, or the one nearest."""
    if edition:
        return desk.pack.procedure(procedure.id, edition=edition)
    try:
        return desk.pack.procedure(procedure.id, day=day)
    except LookupError:
        return procedure


def expect_known(log: logs.Log, place: str) -> None:
    """Raise `InputError` where columns were guessed and the guess is not sure: a wrong guess would give wrong verdicts."""
    mapping = log.mapping
    if mapping is None or not log.proposed or mapping.complete:
        return
    beside = logs.beside(Path(place))
    raise InputError(
        Phrase(f"还不知道各列的含义：请先写好 {beside}", f"what the columns mean is not known: write {beside} first"), path=str(beside)
    )  # fmt: skip
