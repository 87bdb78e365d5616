"""A verification that shows how far it is, can be broken off, and goes on where it stood (``verify --resume``)."""

from collections.abc import Collection
from pathlib import Path
from typing import Final

from pdca.cli.desk import Desk
from pdca.inspection import Progress
from pdca.integrity import Verification
from pdca.note import Verifier
from pdca.phrase import Phrase
from pdca.screens.progress import bar
from pdca.trail import Trail

KEPT_EVERY: Final = 100_000
"""Records after which the place is written down, for a machine that goes out without a word."""


def verified(
    desk: Desk, trail: Trail, sizes: Collection[int], verifiers: Collection[Verifier], resume: str
) -> Verification:
    """Verify *trail*, from the place that the file *resume* holds, if it is there.

    Whoever breaks it off finds the place in that file, and nothing is claimed about the log: `KeyboardInterrupt` goes
    on its way. A verification that came to its end needs the file no more.
    """
    place = Path(resume) if resume else None
    latest = [Progress(done=0, size=0, bookmark=b"")]
    kept = 0

    with bar(desk.screen, "验证", "verifying") as told:

        def watch(progress: Progress) -> None:
            nonlocal kept
            latest[0] = progress
            told(progress.done, progress.size)
            if place and progress.done >= kept + KEPT_EVERY:
                kept = progress.done
                _keep(place, progress)

        state = place.read_bytes() if place and place.is_file() else None
        try:
            found = trail.verify(sizes, verifiers, progress=watch, state=state)
        except KeyboardInterrupt:
            if place and latest[0].done:
                _keep(place, latest[0])
            _tell(desk, latest[0], place)
            raise
    if place:
        place.unlink(missing_ok=True)
    return found


def started(found: Verification) -> Phrase | None:
    """Return from where *found* was read, where that is not simply the beginning."""
    if found.restarted:
        return Phrase(
            "断点文件与本账不符，已从头验证",
            "the place kept in the file is none in this log: verified from the beginning",
        )
    if found.resumed:
        return Phrase(
            f"从第{found.resumed}条接着验证；之前的记录是上一次验证的",
            f"gone on from record {found.resumed}; those before it were read the time before",
        )
    return None


def _keep(place: Path, progress: Progress) -> None:
    beside = place.with_name(f"{place.name}.part")
    beside.write_bytes(progress.bookmark)
    beside.replace(place)


def _tell(desk: Desk, progress: Progress, place: Path | None) -> None:
    done, size = progress.done, progress.size
    if desk.as_json:
        desk.answer({"stopped": {"done": done, "records": size, "resume": str(place or "")}})
        return
    desk.screen.say(
        f"已中断：只看了{done}条（共{size}条），不下结论",
        f"interrupted: {done} of {size} records were read, nothing is claimed",
        "yellow",
    )
    if place:
        desk.screen.say(f"用 --resume {place} 接着验证", f"--resume {place} goes on from here")
    else:
        desk.screen.say("下次用 --resume 文件 可以接着验证", "with --resume FILE it could go on")
