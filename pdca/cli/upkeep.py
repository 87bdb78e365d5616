"""Commands around the work: lint, schema, specify, tour."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import evolve

from pdca.cli.desk import Desk, InputError
from pdca.phrase import Phrase
from pdca.reading.mistakes import Mistake

FOUND = 1
"""Exit code when a file has an error; warnings alone leave it at 0."""

_ROOT: Final = "words.yaml"
"""The file that stands at the root of a pack."""
_YAML: Final = (".yaml", ".yml")


def tour(desk: Desk, options: Any) -> int:
    """Play the sample cases."""
    from pdca.tour import tour as play

    play(desk.screen)
    return 0


def schema(desk: Desk, options: Any) -> int:
    """Print the JSON Schema of a procedure file."""
    from pdca.reading.schema import schema as made

    desk.answer(made())
    return 0


def specify(desk: Desk, options: Any) -> int:
    """Print what the features cover and which broken rules they notice; end with `FOUND` when something is left open."""
    from pdca.office import UnknownProcedureError
    from pdca.specification.specify import specify as measured

    folder = Path(options.features) if options.features else None
    if folder is not None and not folder.exists():
        raise InputError(Phrase(f"没有“{folder}”", f"there is no '{folder}'"), path=str(folder))
    try:
        report = measured(desk.pack, folder, procedures=options.procedures, mutants=not options.quick)
    except LookupError as error:
        raise UnknownProcedureError(
            Phrase(f"没有程序“{error.args[0]}”", f"no procedure '{error.args[0]}'")
        ) from error
    if desk.as_json:
        desk.answer(report.plain())
    else:
        for line in report.lines():
            desk.screen.lines(line)
    return 0 if report.complete else FOUND


def lint(desk: Desk, options: Any) -> int:
    """Print every mistake of every file; end with `FOUND` when one is an error."""
    mistakes = [one for path in options.paths for one in _mistakes(Path(path), desk)]
    errors = sum(one.severity == "error" for one in mistakes)
    if desk.as_json:
        desk.answer(
            {
                "errors": errors,
                "warnings": len(mistakes) - errors,
                "mistakes": [_shape(desk, one) for one in mistakes],
            }
        )
    else:
        for one in mistakes:
            mark = (
                desk.screen.voice.say("错误", "error")
                if one.severity == "error"
                else desk.screen.voice.say("提示", "warning")
            )
            desk.screen.data(
                desk.screen.voice.say(
                    f"{one.line('zh')} [{one.code} {mark}]", f"{one.line('en')} [{one.code} {mark}]"
                )
            )
        desk.screen.say(
            f"错误{errors}处，提示{len(mistakes) - errors}处",
            f"{errors} errors, {len(mistakes) - errors} warnings",
            "red" if errors else "green",
        )
    return FOUND if errors else 0


def _shape(desk: Desk, one: Mistake) -> Mapping[str, Any]:
    place = one.place
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "code": one.code,
        "severity": one.severity,
        "message": one.phrase(desk.language),
    }


def _mistakes(path: Path, desk: Desk) -> Iterator[Mistake]:
    """Yield what is wrong under *path*: features by themselves, everything else as part of its pack."""
    if not path.exists():
        raise InputError(Phrase(f"没有“{path}”", f"there is no '{path}'"), path=str(path))
    features = (
        [path] if path.suffix == ".feature" else sorted(path.rglob("*.feature")) if path.is_dir() else []
    )
    yield from _feature_mistakes(features)
    if path.suffix in _YAML or (
        path.is_dir() and any(_yaml_files(path)) and not (features and _beside(path))
    ):
        yield from _pack_mistakes(path, desk)


def _beside(path: Path) -> bool:
    """Return whether *path* is a folder of features, where the list of equivalents is the only YAML."""
    return {one.name for one in _yaml_files(path)} <= {"equivalents.yaml"}


def _yaml_files(folder: Path) -> Iterator[Path]:
    yield from (one for one in sorted(folder.rglob("*")) if one.suffix in _YAML and one.is_file())


def _feature_mistakes(paths: Sequence[Path]) -> Iterator[Mistake]:
    if not paths:
        return
    from pdca.specification.feature_lint import lint_feature
    from pdca.specification.vocabulary import PATTERNS

    for path in paths:
        yield from lint_feature(str(path), path.read_bytes(), steps=PATTERNS)


def _pack_mistakes(path: Path, desk: Desk) -> Iterator[Mistake]:
    """Yield the mistakes of the pack that *path* is, or of the files at *path* inside their pack."""
    from pdca.lint import lint_pack
    from pdca.pack import Pack

    root = next((one for one in (path, *path.resolve().parents) if (one / _ROOT).is_file()), None)
    if root is not None:
        inside = path.resolve().relative_to(root.resolve()).as_posix()
        found: Iterable[Mistake] = lint_pack(Pack.open(root), today=desk.today)
        shown = Path(os.path.relpath(root))
        yield from (
            _at(one, shown / one.place.file)
            for one in found
            if inside == "." or _covers(inside, one.place.file)
        )
        return
    added = {f"process/{one.name}": one for one in ([path] if path.is_file() else _yaml_files(path))}
    pack = Pack.of({**desk.pack.texts, **{name: one.read_bytes() for name, one in added.items()}})
    yield from (
        _at(one, added[one.place.file])
        for one in lint_pack(pack, today=desk.today)
        if one.place.file in added
    )


def _covers(folder: str, file: str) -> bool:
    return file == folder or file.startswith(f"{folder}/")


def _at(mistake: Mistake, path: Path) -> Mistake:
    """Return *mistake* with the path by which the reader knows the file."""
    return evolve(mistake, place=evolve(mistake.place, file=str(path)))


RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {
    "lint": lint,
    "schema": schema,
    "specify": specify,
    "tour": tour,
}
"""What runs each command of this module."""
