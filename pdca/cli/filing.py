"""The command paper, and what other commands do with papers: kept beside the store, compared with what records name."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from attrs import frozen

from pdca.cli.desk import Desk, InputError, opened
from pdca.errors import StoreError, TrailError
from pdca.mentions import Mention, mentions
from pdca.papers import PaperFinding, PaperKept, Papers
from pdca.phrase import Phrase
from pdca.record import PaperShown
from pdca.screens.voice import clean
from pdca.trail import Trail

FOUND = 1
"""Exit code when a paper is missing or altered, or a file among them is none."""


@frozen(kw_only=True)
class Filed:
    """What a look at the papers of a log found: how many its records name, and what is wrong with them.

    *folder* is empty where there was none to look into; *unused* counts kept papers that no record names.
    """

    folder: str = ""
    named: Mapping[str, Mention]
    findings: tuple[PaperFinding, ...] = ()
    unused: int = 0


def paper(desk: Desk, options: Any) -> int:
    """Keep files as papers, or compare those that are kept with what the log names."""
    return _ACTIONS[options.action](desk, options)


def _add(desk: Desk, options: Any) -> int:
    if not options.files:
        raise InputError(
            Phrase("请写明要存的文件：pdca paper add 文件", "name the files: pdca paper add FILE")
        )
    papers = desk.papers
    kept = [papers.take(path) for path in options.files]
    if desk.as_json:
        desk.answer({"papers": [shape_of_kept(desk, one) for one in kept]})
        return 0
    for one in kept:
        desk.screen.say(
            f"√ {clean(one.name)}  {one.kind}  {one.size}字节",
            f"{clean(one.name)}  {one.kind}  {one.size} bytes",
            "green",
        )
        desk.screen.data(one.digest)
        for remark in one.remarks():
            desk.screen.line(f"  DA/T 70 {remark.item}  {remark.phrase(desk.language)}", "yellow")
    return 0


def _check(desk: Desk, options: Any) -> int:
    if options.files:
        raise InputError(Phrase("pdca paper check 后面不写文件", "pdca paper check takes no files"))
    trail = opened(desk, desk.store_url) if desk.has_store else None
    found = filed(desk, trail, desk.store_url, desk.papers)
    if desk.as_json:
        desk.answer(shape(desk, found))
    else:
        tell(desk, found)
    return FOUND if found.findings else 0


def filed(desk: Desk, trail: Trail | None, place: str, papers: Papers | None = None) -> Filed:
    """Compare what the records of *trail*, kept at *place*, name with the papers; without a folder nothing is compared."""
    folder = desk.papers_folder(place)
    there = papers or (
        Papers(folder) if folder is not None and (desk.papers_named or folder.is_dir()) else None
    )
    uses = _uses(trail) if trail is not None else {}
    if there is None:
        return Filed(named=uses)
    kept = set(there.digests())
    return Filed(
        folder=str(folder), named=uses, findings=there.check(uses.keys() | kept), unused=len(kept - uses.keys())
    )  # fmt: skip


def _uses(trail: Trail) -> dict[str, Mention]:
    """Return where each paper is named first, as far as the trail can be read: what stops it the verification tells."""
    found: dict[str, Mention] = {}
    try:
        for one in mentions(trail.records()):
            found.setdefault(one.digest, one)
    except (TrailError, StoreError):
        return found
    return found


def tell(desk: Desk, found: Filed) -> None:
    """Print what a look at the papers found."""
    count = len(found.named)
    if not found.folder:
        if count:
            desk.screen.say(
                f"材料：引用{count}份，没有核对（--papers 指定材料夹）",
                f"papers: {count} named, not checked (--papers)",
                "yellow",
            )
        return
    bad = len(found.findings)
    desk.screen.say(
        f"材料：引用{count}份，材料夹 {clean(found.folder)}，" + (f"发现{bad}处问题" if bad else "核对无误") + (f"；另有{found.unused}份没有记录引用" if found.unused else ""),
        f"papers: {count} named, folder {clean(found.folder)}, " + (f"{bad} findings" if bad else "all as recorded") + (f"; {found.unused} that no record names" if found.unused else ""),
        "red" if bad else "green",
    )  # fmt: skip
    for one in found.findings:
        use = found.named.get(one.digest)
        where = f"  {clean(use.case)}#{use.seq} {clean(use.name)}" if use else ""
        desk.screen.line(f"  {one.code.value}{where}  {one.phrase(desk.language)}", "red")


def shape(desk: Desk, found: Filed) -> dict[str, Any]:
    """Return what a look at the papers found, for programs."""
    return {
        "folder": found.folder, "named": len(found.named), "checked": bool(found.folder), "unused": found.unused,
        "findings": [_finding(desk, one, found.named.get(one.digest)) for one in found.findings],
    }  # fmt: skip


def shape_of_kept(desk: Desk, one: PaperKept) -> dict[str, Any]:
    """Return a kept paper, for programs."""
    return {
        "digest": one.digest, "size": one.size, "kind": one.kind, "marks": sorted(one.marks), "name": one.name,
        "remarks": [{"item": each.item, "message": each.phrase(desk.language)} for each in one.remarks()],
    }  # fmt: skip


def _finding(desk: Desk, one: PaperFinding, use: Mention | None) -> dict[str, Any]:
    place = {"case": use.case, "seq": use.seq, "pos": use.pos, "name": use.name} if use else {}
    return {
        "code": one.code.value,
        "digest": one.digest,
        "file": one.file,
        "message": one.phrase(desk.language),
        **place,
    }


def from_file(desk: Desk, name: str, path: str) -> PaperShown:
    """Return the paper *name* with the digest of the file at *path*, which is kept when the claim is allowed."""
    shown = PaperShown(name=name, digest=Papers("").look(path).digest)
    desk.files[shown.digest] = path
    return shown


def keep(desk: Desk, papers: Iterable[PaperShown]) -> None:
    """Keep the files behind *papers*. Raises `InputError` for a file that is no longer what it was when it was looked at."""
    for one in papers:
        path = desk.files.get(one.digest)
        if path is None:
            continue
        if desk.papers.take(path).digest != one.digest:
            raise InputError(
                Phrase(f"文件“{path}”在登记时被改动，请重新登记", f"the file '{path}' changed meanwhile; record again"), path=path
            )  # fmt: skip


_ACTIONS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {"add": _add, "check": _check}

RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {"paper": paper}
"""What runs each command of this module."""
