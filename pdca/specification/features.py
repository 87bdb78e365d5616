"""Feature files read and compiled: every scenario, and every row of an outline, becomes a script.

No pytest here: the measuring compiles all features once and then works on the scripts alone.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from attrs import evolve, frozen

from pdca.errors import PdcaError
from pdca.specification.draft import Draft
from pdca.specification.feature_lint import Node, runs
from pdca.specification.script import Script
from pdca.specification.workshop import Workshop

KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}


@frozen(kw_only=True)
class Failure:
    """A scenario that is not as it says: its name, ``file:line``, the sentence, why, and the procedure it is about."""

    scenario: str
    where: str
    sentence: str
    why: str
    procedure: str = ""


@frozen(kw_only=True)
class Features:
    """All scenarios compiled: those that hold, and those that do not."""

    scripts: tuple[Script, ...]
    failures: tuple[Failure, ...]


def feature_files(folder: Path) -> list[Path]:
    """Return the feature files in *folder*, or the one file it names, sorted."""
    return [folder] if folder.is_file() else sorted(folder.rglob("*.feature"))


def compiled(paths: Iterable[Path], workshop: Workshop, base: Path | None = None) -> Features:
    """Return the scenarios of the feature files *paths*, compiled; *base* is what their names are shown relative to."""
    scripts: list[Script] = []
    failures: list[Failure] = []
    for path in paths:
        name = path.relative_to(base).as_posix() if base and path.is_relative_to(base) else path.name
        for run in runs(name, path.read_bytes()):
            found = _told(run, name, workshop)
            (scripts if isinstance(found, Script) else failures).append(found)  # type: ignore[arg-type]
    return Features(scripts=tuple(scripts), failures=tuple(failures))


def _told(run: Node, path: str, workshop: Workshop) -> Script | Failure:
    draft = Draft(workshop=workshop, name=run["name"], where=path)
    for kind, text, table, line in sentences(run):
        try:
            draft.say(kind, text, table, line)
        except (PdcaError, AssertionError) as error:
            return Failure(
                scenario=run["name"],
                where=f"{path}:{line}",
                sentence=text,
                why=str(error),
                procedure=draft.now.procedure,
            )
    tags = tuple(tag["name"].removeprefix("@") for tag in run["tags"])
    return evolve(draft.script, where=f"{path}:{run['line']}", tags=tags)


def sentences(run: Node) -> Iterator[tuple[str, str, Sequence[Sequence[str]], int]]:
    """Yield kind, text, table and line of every step of one run of a scenario."""
    for step in run["steps"]:
        table = step.get("argument", {}).get("dataTable", {"rows": ()})
        cells = [[cell["value"] for cell in row["cells"]] for row in table["rows"]]
        yield KINDS.get(step.get("type", ""), "given"), step["text"], cells, step["line"]
