"""One run of an engine over one file: progress, a state to go on from, and nothing partial that looks whole.

Verdicts are written beside their file, under its name with ``.part``; it gets its name when all are there. The state file tells
how far the part can be trusted; it is written after every chunk, and deleted at the end.
"""

import json
from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path
from typing import Any, Final, Protocol

from attrs import define, field, frozen

from pdca.audit.collection import rare_collection
from pdca.audit.finding import Finding
from pdca.engines.tally import Tally
from pdca.errors import PdcaError
from pdca.phrase import Phrase

Watcher = Callable[[int, int], None]
"""Told the events done and in all."""
FORM: Final = 3


class ResumeError(PdcaError):
    """A state file is not about this work, or the part it tells of is not there: delete it to begin anew."""

    code = "resume"


@frozen(kw_only=True)
class Survey:
    """What a first look over a file finds: how many *events*, the *names* of their activities, and how many rows are *left* out.

    Left out are rows that name no case or no activity, where an engine takes them. *remarked* is what is odd about the rows in the order in which they
    stand; `None` where an engine does not see that order.
    """

    events: int
    names: tuple[str, ...] = ()
    left: int = 0
    remarked: tuple[Finding, ...] | None = None


@frozen(kw_only=True)
class Chunk:
    """A finished range of cases: a *mark* to go on from, what its verdicts come to, and their *lines*."""

    mark: str
    tally: Tally
    lines: bytes


Chunks = Generator[Chunk, None, None]


class Basis(Protocol):
    """What verdicts rest on: a recipe (control flow alone) or a brief (whole verdicts)."""

    @property
    def procedure(self) -> str:
        """Return the procedure that every case is judged by; nothing where each names its own."""

    def digest(self) -> str:
        """Return the digest of everything that decides a verdict."""


class Engine(Protocol):
    """What an engine can do."""

    def survey(self) -> Survey:
        """Look over the file. Raises `LogError` for what cannot be judged in bulk."""

    def chunks(self, survey: Survey, done: tuple[str, ...]) -> Chunks:
        """Yield the verdicts chunk by chunk, without those whose marks are *done*."""

    def close(self) -> None:
        """Let go of databases, folders and sessions, if there are any."""


@frozen(kw_only=True)
class Outcome:
    """What a run came to: *complete* only where every event of the file was judged.

    *remarked* is what is odd about the order of rows; `None` where nobody looked at it.
    """

    tally: Tally
    total: int
    complete: bool
    resumed: bool = False
    left: int = 0
    remarked: tuple[Finding, ...] | None = None


@define(eq=False)
class Run:
    """Runs *engine*, whose verdicts rest on *basis*; *source* is the digest of the file, *kind* the name of the engine.

    *out* is the file of verdicts, *state* the file to go on from; either may be missing. Break it off, and `outcome` tells what it has.
    """

    engine: Engine
    basis: Basis
    source: str
    kind: str
    out: Path | None = None
    state: Path | None = None
    watch: Watcher = field(default=lambda done, total: None)
    tally: Tally = field(factory=Tally)
    _done: list[str] = field(factory=list, init=False)
    _total: int = field(default=0, init=False)
    _left: int = field(default=0, init=False)
    _remarked: tuple[Finding, ...] | None = field(default=None, init=False)
    _complete: bool = field(default=False, init=False)
    _resumed: bool = field(default=False, init=False)

    @property
    def part(self) -> Path | None:
        """Return where verdicts are written until all are there."""
        return self.out.with_name(f"{self.out.name}.part") if self.out else None

    def run(self) -> Outcome:
        """Judge everything that is not judged yet. Raises `LogError`, `ResumeError` and `OSError`."""
        with rare_collection():
            try:
                return self._run()
            finally:
                self.engine.close()

    def _run(self) -> Outcome:
        size = self._recall()
        survey = self.engine.survey()
        self._total, self._left, self._remarked = survey.events, survey.left, survey.remarked
        part = self.part
        if part is None:
            self._all(survey, 0, lambda lines: None)
        else:
            with part.open("r+b" if size else "wb") as stream:
                stream.truncate(size)
                stream.seek(size)

                def write(lines: bytes) -> None:
                    stream.write(lines)
                    stream.flush()

                self._all(survey, size, write)
        self._finish()
        return self.outcome()

    def outcome(self) -> Outcome:
        """Return what was judged so far."""
        return Outcome(
            tally=self.tally,
            total=self._total,
            complete=self._complete,
            resumed=self._resumed,
            left=self._left,
            remarked=self._remarked,
        )

    def _all(self, survey: Survey, size: int, write: Callable[[bytes], object]) -> None:
        with closing(self.engine.chunks(survey, tuple(self._done))) as chunks:
            for chunk in chunks:
                write(chunk.lines)
                size += len(chunk.lines)
                self.tally.merge(chunk.tally)
                self._done.append(chunk.mark)
                self._remember(size)
                self.watch(self.tally.events, survey.events)

    def _finish(self) -> None:
        """Give the verdicts their name, where every event was judged."""
        if self.tally.events != self._total:
            raise ResumeError(
                Phrase(
                    f"只核对了{self.tally.events}条，共{self._total}条：文件在核对时变了",
                    f"{self.tally.events} of {self._total} events were judged: the file changed meanwhile",
                )
            )
        self._complete = True
        if self.part is not None and self.out is not None:
            self.part.replace(self.out)
        if self.state is not None:
            self.state.unlink(missing_ok=True)

    def _about(self) -> dict[str, Any]:
        return {
            "form": FORM,
            "source": self.source,
            "basis": self.basis.digest(),
            "engine": self.kind,
            "out": bool(self.out),
        }

    def _remember(self, size: int) -> None:
        if self.state is None:
            return
        marks = self._done if self.kind == "spark" else self._done[-1:]
        said = {**self._about(), "done": marks, "size": size, "tally": self.tally.dump()}
        beside = self.state.with_name(f"{self.state.name}.part")
        beside.write_text(json.dumps(said, indent=1), "utf-8")
        beside.replace(self.state)

    def _recall(self) -> int:
        """Return how many bytes of the part are good, and take up what was done."""
        if self.state is None or not self.state.exists():
            return 0
        try:
            said = json.loads(self.state.read_text("utf-8"))
            about = {key: said[key] for key in self._about()}
            tally, done, size = type(self.tally).load(said["tally"]), list(said["done"]), int(said["size"])
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise self._useless("看不懂", "cannot be read") from error
        if about != self._about():
            raise self._useless(
                "说的不是这份文件、这套程序或者这个引擎", "is about another file, procedure or engine"
            )
        if self.part is not None and (not self.part.exists() or self.part.stat().st_size < size):
            raise self._useless("提到的中间结果不在了", "tells of a partial result that is not there")
        self.tally, self._done, self._resumed = tally, done, True
        return size

    def _useless(self, zh: str, en: str) -> ResumeError:
        name = self.state.name if self.state else ""
        return ResumeError(
            Phrase(
                f"断点文件“{name}”{zh}：删去它就从头开始",
                f"the state file '{name}' {en}: delete it to begin anew",
            )
        )
