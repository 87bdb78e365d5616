"""The command simulate: a year of a township, made from a scenario and a seed, into an empty store."""

from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from pdca.cli.desk import Desk, InputError, shown
from pdca.cli.organising import words
from pdca.errors import system_said
from pdca.lint.organisation import check
from pdca.phrase import Phrase
from pdca.reading.organisation import read_organisation
from pdca.screens import progress
from pdca.simulation import read_scenario, simulate
from pdca.stores import open_store
from pdca.tour import samples
from pdca.trail import Trail

LOG: Final = "example-town"
SEED: Final = "2026"


def run(desk: Desk, options: Any) -> int:
    """Play a scenario into the store, which must be empty."""
    if desk.has_store:
        raise InputError(
            Phrase(
                f"“{shown(desk.store_url)}”里已经有账；模拟要写到一本新账里（--store）",
                f"there is a log in '{shown(desk.store_url)}' already; a simulation goes into a new one (--store)",
            ),
            store=shown(desk.store_url),
        )
    scenario_file = Path(options.scenario) if options.scenario else samples() / "township" / "scenario.yaml"
    organisation = Path(options.organisation) if options.organisation else samples() / "township" / "organisation.yaml"
    scenario = read_scenario(scenario_file.name, _bytes(scenario_file))
    declared = read_organisation(organisation.name, _bytes(organisation))
    check(declared, words(desk))
    declared.mistakes.raise_if_any()
    made: list[Trail] = []

    def begun(clock: Callable[[], datetime]) -> Trail:
        made.append(Trail(open_store("memory:"), clock, desk.log or LOG))
        return made[0]

    with progress.bar(desk.screen, "模拟", "simulating") as told:
        played = simulate(scenario, desk.pack, declared.declared(), options.seed or SEED, begun, told)
    _kept(desk, made[0])
    if desk.as_json:
        desk.answer({"store": desk.store_url, "cases": played.cases, "records": played.records, "refused": played.refused})
    else:
        desk.screen.say(
            f"√ 模拟了{played.cases}个事项、{played.records}条记录（其中不予登记{played.refused}次），在 {shown(desk.store_url)}",
            f"{played.cases} cases, {played.records} records, {played.refused} refusals, in {shown(desk.store_url)}",
            "green",
        )
    return 0


def _kept(desk: Desk, trail: Trail) -> None:
    """Take the whole log into the store at once: a disk that is asked to keep every record by itself takes minutes."""
    stream = BytesIO()
    trail.export(stream)
    stream.seek(0)
    desk.trail_in(desk.store(desk.store_url), desk.log or LOG).import_(stream)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            Phrase(f"读不了“{path}”：{system_said(error).zh}", f"cannot read '{path}': {system_said(error).en}"), path=str(path)
        ) from error


RUNNERS: Final = {"simulate": run}
