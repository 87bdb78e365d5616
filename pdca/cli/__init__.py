"""The command line: joins the parts, prints what they say, and ends with a code that programs understand.

Every command imports only what it needs. Whatever goes wrong is told in one sentence; a traceback is a defect.
"""

import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib import import_module
from typing import IO, Any, Final

from pdca.errors import (
    ConflictError,
    Flaw,
    FrozenError,
    PdcaError,
    RepeatedKeyError,
    StoreError,
    TrailError,
    system_said,
)
from pdca.phrase import Language, Phrase

FINE, FOUND, WRONG, BROKEN, STORAGE, FORKED, STOPPED, LEFT = 0, 1, 2, 3, 4, 5, 130, 141
"""The exit codes: fine; findings or refused; wrong usage or input; broken trail; storage or conflict; two histories of one log; interrupted (as by the
signal of Ctrl-C); left by whoever read the output (as by that of a broken pipe)."""

UNBELIEVED: Final = "unbelieved"
"""The code of `pdca.archive.judging.UnbelievedError`, which is not imported for it."""

_MODULES: Final = {
    "asking": ("list", "show", "next", "trail", "replay", "export", "import"),
    "tabling": ("ledger", "score"),
    "verifying": ("verify",),
    "auditing": ("audit",),
    "acting": ("open", "record", "check", "correct", "concede", "migrate", "void"),
    "walking": ("walk",),
    "keeping": ("anchor", "proof"),
    "handing": ("key",),
    "succeeding": ("freeze", "succeed"),
    "restoring": ("backup", "restore", "repair"),
    "witnessing": ("witness",),
    "filing": ("paper",),
    "organising": ("organisation",),
    "safekeeping": ("erase", "disclose", "vault"),
    "archiving": ("archive",),
    "checkup": ("doctor",),
    "exporting": ("draw", "sketch"),
    "due": ("due",),
    "reviewing": ("review",),
    "inspecting": ("programme",),
    "attaining": ("objectives",),
    "simulating": ("simulate",),
    "overview": ("map", "burden", "impact"),
    "documenting": ("document",),
    "upkeep": ("lint", "schema", "specify", "tour"),
}
"""Which module has the runner of each command, in its ``RUNNERS``."""

_READING: Final = frozenset(
    ("list", "show", "next", "trail", "replay", "audit", "verify", "export", "check", "proof", "doctor", "paper", "archive", "backup", "due",
     "lint", "schema", "specify", "tour", "witness", "draw", "sketch", "map", "burden", "impact", "review", "programme", "objectives")
)  # fmt: skip
"""The commands that add no record, and so need no key."""


def main(
    words: Sequence[str] | None = None,
    *,
    clock: Callable[[], datetime] | None = None,
    out: IO[str] | None = None,
    err: IO[str] | None = None,
) -> int:
    """Run one command and return its exit code.

    *words* are the arguments, by default those of the process; *clock* gives the present time, by default the
    machine's; results go to *out*, complaints to *err*.
    """
    said = [_printable(word) for word in (sys.argv[1:] if words is None else words)]
    out, err = out or sys.stdout, err or sys.stderr
    for stream in (out, err):
        _forgive(stream)
    try:
        code = _run(said, clock or _now, out, err)
        out.flush()
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        _hush(out)
        return LEFT
    return code


def _printable(word: str) -> str:
    """Return *word* without the halves of characters that bytes in no known encoding leave behind."""
    return word.encode("utf-8", "replace").decode("utf-8")


def _now() -> datetime:
    return datetime.now(UTC)


def _forgive(stream: IO[str]) -> None:
    """Let a console that lacks a character show another one instead of failing."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")


def _hush(stream: IO[str]) -> None:
    """Let the interpreter end quietly when whoever read our output has left."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError):
        return


def _run(said: Sequence[str], clock: Callable[[], datetime], out: IO[str], err: IO[str]) -> int:
    from pdca.cli.arguments import UsageError, language_of, parser

    language = language_of(said)
    try:
        made = parser(language)
        options = made.parse_args(said)
    except UsageError as error:
        err.write(f"{Phrase('用法不对：', 'wrong usage: ')(language)}{error}\n{error.usage}")
        return WRONG
    except SystemExit as leaving:
        return FINE if not leaving.code else WRONG
    if options.command is None:
        out.write(made.format_help())
        return FINE
    return _command(options, language, clock, out, err)


def _command(
    options: Any, language: Language, clock: Callable[[], datetime], out: IO[str], err: IO[str]
) -> int:
    from pdca.cli.desk import DEFAULT_STORE, Desk

    desk = Desk(
        store_url=options.store or DEFAULT_STORE, folder=options.pack or "", cache=options.cache or "", log=options.log or "", place=options.place or "", roster=options.roster or "",
        papers_named=options.papers or "", vault_named=options.vault or "", anchored=options.anchors or "", sign=options.sign or "",
        reads=options.command in _READING, leap=options.leap, refusals=not options.forget_refusals, language=language, as_json=options.as_json, clock=clock, out=out,
    )  # fmt: skip
    module = next(name for name, commands in _MODULES.items() if options.command in commands)
    try:
        runner = import_module(f"pdca.cli.{module}").RUNNERS[options.command]
        code: int = runner(desk, options)
    except PdcaError as error:
        return _complain(error, desk, err)
    except OSError as error:
        return _complain(_unusable(error), desk, err)
    finally:
        desk.close()
    return code


def _unusable(error: OSError) -> StoreError:
    """Return what to say when a file cannot be read or written."""
    if isinstance(error, BrokenPipeError):
        raise error
    where = f"“{error.filename}”" if error.filename else ""
    return StoreError(
        Phrase(
            f"文件读写失败{where}：{system_said(error).zh}",
            f"cannot read or write {error.filename or 'a file'}: {system_said(error).en}",
        )
    )


def _complain(error: PdcaError, desk: Any, err: IO[str]) -> int:
    """Print *error* as one message, in the language asked for, and return its exit code."""
    if desk.as_json:
        import json

        from pdca.cli import shapes

        err.write(f"{json.dumps(shapes.error(desk.language, error), ensure_ascii=False, indent=2)}\n")
    else:
        from pdca.screens import clean

        for line in error.phrase(desk.language).split("\n"):
            err.write(f"{clean(line)}\n")
        if isinstance(error, TrailError) and error.pos is not None and error.code != Flaw.FORK:
            where = Phrase(f"  第{error.pos}号  {error.code}；用“pdca verify”查明全部", f"  position {error.pos}, {error.code}; 'pdca verify' tells of all")
            err.write(f"{where(desk.language)}\n")
    return code_of(error)


def code_of(error: PdcaError) -> int:
    """Return the exit code for *error*."""
    if getattr(error, "verdict", None) is not None:
        return FOUND
    if isinstance(error, TrailError):
        return FORKED if error.code == Flaw.FORK else BROKEN
    if isinstance(error, (StoreError, ConflictError, RepeatedKeyError, FrozenError)):
        return STORAGE
    return BROKEN if error.code == UNBELIEVED else WRONG
