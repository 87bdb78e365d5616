"""The whole measure of a specification: are the features well written, do they hold, what do they leave unsaid.

`specify` compiles every feature once, counts what it shows, and breaks the rules thousands of times to see whether
anybody notices. The command line and the tests of the procedures both take the same `Report`.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any, Final

from attrs import frozen

from pdca.errors import TextError
from pdca.pack import Pack
from pdca.phrase import Phrase
from pdca.reading.mistakes import Mistake, Mistakes
from pdca.reading.text import Reader, parse
from pdca.specification.coverage import KINDS, Coverage, coverage
from pdca.specification.feature_lint import lint_feature
from pdca.specification.features import Failure, compiled, feature_files
from pdca.specification.mutation import MOST_EQUIVALENT, Equivalent, Mutation, mutated
from pdca.specification.suite import Suite
from pdca.specification.vocabulary import PATTERNS
from pdca.specification.workshop import Workshop

EQUIVALENTS: Final = "equivalents.yaml"
_LISTED: Final = Phrase("等价的变异", "equivalent mutants")


@frozen(kw_only=True)
class Report:
    """What `specify` found. *mutation* is nothing when no mutants were tried; *seconds* is how long it all took."""

    scenarios: int
    mistakes: tuple[Mistake, ...]
    failures: tuple[Failure, ...]
    coverage: Coverage
    mutation: Mutation | None
    seconds: float

    @property
    def complete(self) -> bool:
        """Return whether everything is said, and everything said holds."""
        mutation = self.mutation
        fooled = mutation is not None and bool(mutation.survivors or mutation.unused or mutation.too_many)
        return not (self.mistakes or self.failures or self.coverage.gaps or fooled)

    def lines(self) -> Iterator[Phrase]:
        """Yield the report line by line."""
        yield Phrase(
            f"场景{self.scenarios}个，用时{self.seconds:.1f}秒",
            f"{self.scenarios} scenarios, {self.seconds:.1f} s",
        )
        for mistake in self.mistakes:
            yield Phrase(
                f"  {mistake.place} {mistake.code} {mistake.phrase.zh}",
                f"  {mistake.place} {mistake.code} {mistake.phrase.en}",
            )
        for failure in self.failures:
            yield Phrase(
                f"  {failure.where} {failure.scenario}：{failure.sentence}\n    {failure.why}",
                f"  {failure.where} {failure.scenario}: {failure.sentence}\n    {failure.why}",
            )
        yield from self._covered()
        yield from self._killed()

    def _covered(self) -> Iterator[Phrase]:
        for kind, title in KINDS.items():
            shown, total = self.coverage.shown[kind], self.coverage.total[kind]
            yield Phrase(f"{title.zh}：{shown}/{total}", f"{title.en}: {shown}/{total}")
            for gap in self.coverage.gaps:
                if gap.kind == kind:
                    yield Phrase(f"  缺 {gap.owner} {gap.what}", f"  missing {gap.owner} {gap.what}")

    def _killed(self) -> Iterator[Phrase]:
        found = self.mutation
        if found is None:
            return
        yield Phrase(
            f"变异：{found.total}个，被发现{found.killed}个，等价{len(found.equivalents)}个，未被发现{len(found.survivors)}个",
            f"mutants: {found.total}, killed {found.killed}, equivalent {len(found.equivalents)}, surviving {len(found.survivors)}",
        )
        yield from (Phrase(f"  未被发现 {name}", f"  surviving {name}") for name in found.survivors)
        yield from (
            Phrase(f"  {EQUIVALENTS} 中的“{name}”没有用处", f"  '{name}' in {EQUIVALENTS} is not needed")
            for name in found.unused
        )
        if found.too_many:
            yield Phrase(
                f"  列为等价的超过{100 // MOST_EQUIVALENT}%",
                f"  more than {100 // MOST_EQUIVALENT}% are called equivalent",
            )

    def text(self, *, english: bool = False) -> str:
        """Return the report as plain text."""
        return "\n".join(line.en if english else line.zh for line in self.lines())

    def plain(self) -> dict[str, Any]:
        """Return the report as JSON values."""
        found = self.mutation
        return {
            "complete": self.complete,
            "scenarios": self.scenarios,
            "milliseconds": round(self.seconds * 1000),
            "mistakes": [{"place": str(one.place), "code": one.code, "zh": one.phrase.zh, "en": one.phrase.en} for one in self.mistakes],
            "failures": [{"scenario": one.scenario, "where": one.where, "sentence": one.sentence, "why": one.why} for one in self.failures],
            "coverage": {kind: {"shown": self.coverage.shown[kind], "total": self.coverage.total[kind]} for kind in KINDS},
            "gaps": [{"kind": gap.kind, "owner": gap.owner, "what": gap.what} for gap in self.coverage.gaps],
            "mutants": None if found is None else {
                "total": found.total, "killed": found.killed, "survivors": list(found.survivors),
                "equivalents": list(found.equivalents), "unused": list(found.unused),
            },
        }  # fmt: skip


def specify(
    pack: Pack,
    features: Path | None = None,
    *,
    procedures: Sequence[str] = (),
    mutants: bool = True,
    clock: Callable[[], float] = perf_counter,
) -> Report:
    """Measure the features in a folder (those that come with the package where none is named) against *pack*.

    *procedures* limits it to some; *mutants* says whether to break the rules. Raises `TextError` for a broken pack
    or a broken list of equivalents, LookupError for a procedure the pack does not have.
    """
    begun = clock()
    folder = features or builtin()
    base = folder if folder.is_dir() else folder.parent
    files = feature_files(folder)
    mistakes = [
        one
        for path in files
        for one in lint_feature(path.relative_to(base).as_posix(), path.read_bytes(), steps=PATTERNS)
    ]
    workshop = Workshop(pack)
    found = compiled(files, workshop, base)
    wanted = _wanted(pack, procedures)
    own = {name for name, _ in wanted}
    suite = Suite(
        workshop,
        [script for script in found.scripts if any(check.procedure in own for check in script.checks)],
    )
    measured = coverage(suite, wanted)
    return Report(
        scenarios=len(suite.scripts),
        mistakes=tuple(mistakes),
        failures=tuple(
            one for one in found.failures if not procedures or one.procedure in own or not one.procedure
        ),
        coverage=measured,
        mutation=mutated(suite, wanted, equivalents(base), some=bool(procedures)) if mutants else None,
        seconds=clock() - begun,
    )


def _wanted(pack: Pack, procedures: Sequence[str]) -> list[tuple[str, str]]:
    every = [(one.id, one.edition) for one in pack.procedures()]
    known = {name for name, _ in every}
    for name in procedures:
        if name not in known:
            raise LookupError(name)
    return [one for one in every if not procedures or one[0] in procedures]


def equivalents(folder: Path) -> tuple[Equivalent, ...]:
    """Return the mutants listed as equivalent in *folder*, with their reasons. Raises `TextError`."""
    path = folder / EQUIVALENTS
    if not path.is_file():
        return ()
    mistakes = Mistakes()
    reader = Reader(mistakes)
    found: list[Equivalent] = []
    for node in reader.items(parse(EQUIVALENTS, path.read_bytes(), mistakes), _LISTED):
        fields: Mapping[str, Any] = reader.fields(node, required=("mutant", "why"), what=_LISTED)
        found.append(Equivalent(mutant=reader.text(fields.get("mutant")), why=reader.text(fields.get("why"))))
    if list(mistakes.errors()):
        raise TextError(
            Phrase(f"{EQUIVALENTS}有错", f"{EQUIVALENTS} has mistakes"), mistakes=tuple(mistakes.sorted())
        )
    return tuple(found)


def builtin() -> Path:
    """Return the folder of the features that come with the package, installed or in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "features"
    return inside if inside.is_dir() else package.parent / "features"
