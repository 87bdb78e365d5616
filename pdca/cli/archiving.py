"""The command archive: packs a case for the archive, or checks a package."""

from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any, Final

from pdca import anchors
from pdca.archive import bag
from pdca.archive.findings import Inspection
from pdca.archive.inspection import inspect
from pdca.archive.items import ITEMS
from pdca.archive.package import Disclosures, Extras, Package, package
from pdca.cli import keeping
from pdca.cli.desk import Desk, InputError, folder, opened
from pdca.commitment import sealed_in
from pdca.papers import Papers
from pdca.phrase import Phrase
from pdca.screens.voice import clean

FOUND = 1
"""Exit code when a package is made without papers that its records name."""
BROKEN = 3
"""Exit code when a package is not what it claims to be."""

_MARKS: Final = {"passed": "√", "failed": "×", "unchecked": "—"}


def archive(desk: Desk, options: Any) -> int:
    """Pack a case, or with ``--check`` check a package."""
    if options.check:
        if options.case or options.out:
            raise InputError(Phrase("--check 之外不再写事项和去处", "--check takes no case and no place"))
        return _check(desk, options)
    if not options.case or not options.out:
        raise InputError(
            Phrase("请写明事项和去处：pdca archive 事项 包.zip（或者新文件夹）", "say which case and where to: pdca archive CASE OUT.zip (or a new folder)")
        )  # fmt: skip
    return _pack(desk, options)


def _pack(desk: Desk, options: Any) -> int:
    out = Path(options.out)
    if out.exists():
        raise InputError(
            Phrase(f"“{out}”已存在，不覆盖", f"'{out}' exists and is not replaced"), path=str(out)
        )
    signers = [keeping.secret_key(path) for path in options.key or ()]
    public = [str(one.public()) for one in signers] + [
        str(keeping.public_key(path)) for path in options.public or ()
    ]
    trail = opened(desk, desk.store_url)
    seals = {each["sealed"] for one in trail.records(options.case) for _, each in sealed_in(one.claim.facts)}
    shown = _disclosed(desk, seals) if options.disclose else {}
    extras = Extras(
        papers=_papers(desk), anchors=folder(desk.anchored) if desk.anchored else None, keys=public, disclosures=shown
    )
    made = package(trail, options.case, extras, signers)
    if out.suffix == ".zip":
        bag.write_zip(made.parts, out, made.base)
    else:
        bag.write_folder(made.parts, out)
    _made(desk, made, out, len(seals - shown.keys()))
    return FOUND if made.absent else 0


def _papers(desk: Desk) -> Papers | None:
    where = desk.papers_folder(desk.store_url)
    return Papers(where) if where is not None else None


def _disclosed(desk: Desk, seals: Collection[str]) -> Disclosures:
    """Return the values behind the commitments *seals* that the vault has; restricted ones stay where they are."""
    safe = desk.safe_at(desk.store_url)
    found = safe.vault.find(seals) if safe is not None else {}
    return {name: (one.value, one.salt) for name, one in found.items() if one.genuine and not one.restricted}


def _made(desk: Desk, made: Package, out: Path, undisclosed: int) -> None:
    """Tell of the package what was *made*, and what a check of it will miss."""
    if desk.as_json:
        size = sum(one.size for one in made.parts)
        desk.answer(
            {
                "case": made.case,
                "out": str(out),
                "files": len(made.parts),
                "bytes": size,
                "sealed": made.sealed,
                "absent": list(made.absent),
                "undisclosed": undisclosed,
            }
        )
        return
    desk.screen.say(
        f"√ 归档包 {out}：{len(made.parts)}个文件", f"package {out}: {len(made.parts)} files", "green"
    )
    if not made.sealed:
        desk.screen.say(
            "没有封签（--key 密钥文件）：清单可以被人重做",
            "not sealed (--key FILE): its manifests can be made anew",
            "yellow",
        )
    if not desk.anchored:
        desk.screen.say("没有附锚定（--anchors 文件夹）：记录只能自证", "no anchors go along (--anchors FOLDER): the records vouch only for themselves", "yellow")
    if undisclosed:
        desk.screen.say(
            f"{undisclosed}项封存的个人信息没有附原值（--disclose；已删除、限制的除外）：移交核对时算不完整",
            f"{undisclosed} sealed values do not go along (--disclose; but for those erased or restricted): whoever checks the package is told that it is not whole",
            "yellow",
        )
    for digest in made.absent:
        desk.screen.say(f"× 缺少材料 {digest}", f"missing paper {digest}", "red")


def _check(desk: Desk, options: Any) -> int:
    verifiers = [keeping.public_key(path) for path in options.key or ()]
    roots = [anchors.printed(text, desk.log or "-").checkpoint for text in options.root or ()]
    if not Path(options.check).exists():
        raise InputError(
            Phrase(f"没有“{options.check}”", f"there is no '{options.check}'"), path=options.check
        )
    found = inspect(Path(options.check), verifiers, [(one.size, one.root) for one in roots])
    if desk.as_json:
        desk.answer(_shape(desk, found))
    else:
        _tell(desk, found)
    return 0 if found.sound else BROKEN


def _tell(desk: Desk, found: Inspection) -> None:
    desk.screen.say(
        "√ 归档包完好" if found.sound else "× 归档包不可信，或者不完整",
        "the package is sound" if found.sound else "the package cannot be believed, or is not whole",
        "bold green" if found.sound else "bold red",
    )
    if found.proved:
        desk.screen.say(
            f"事项 {clean(found.case)}  账 {clean(found.log)}  {found.proved}条记录证明在账  总散列 {found.size}:{found.root}",
            f"case {clean(found.case)}  log {clean(found.log)}  {found.proved} records proved  root {found.size}:{found.root}",
        )
    for who, zh, en in (
        (found.sealed, "封签", "sealed by"),
        (found.signed, "检查点签名", "checkpoint signed by"),
    ):
        if who:
            desk.screen.say(
                f"{zh}：{'、'.join(map(clean, who))}", f"{en}: {', '.join(map(clean, who))}", "green"
            )
    if found.anchors:
        zh, en = f"锚定：{found.anchors}个与账相符", f"anchors: {found.anchors} agree with the log"
        desk.screen.say(zh, en, "green")
    if found.records:
        style = "green" if found.covered == found.records else "yellow"
        desk.screen.line(clean(found.anchoring(desk.language)), style)
    if found.declared:
        desk.screen.say(
            f"机构和任职登记{found.declared}条证明在账（是否齐全由封签担保）",
            f"{found.declared} acts of the organisation proved (the seal vouches that none is left out)",
        )
    for one in found.findings:
        desk.screen.line(
            f"  {one.item}  {one.code}  {clean(one.file)}  {clean(one.phrase(desk.language))}", "red"
        )
    for said in found.unchecked:
        desk.screen.line(f"  {said(desk.language)}", "yellow")
    for item in ITEMS:
        standing = found.standing(item.code)
        desk.screen.line(
            f"{_MARKS[standing]} DA/T 70 {item.code}  {item.title(desk.language)}",
            "red" if standing == "failed" else "dim" if standing == "unchecked" else "",
        )


def _shape(desk: Desk, found: Inspection) -> dict[str, Any]:
    return {
        "sound": found.sound, "case": found.case, "log": found.log, "proved": found.proved, "size": found.size, "root": found.root,
        "sealed": list(found.sealed), "signed": list(found.signed), "noted": found.noted, "anchors": found.anchors, "since": found.since,
        "anchoring": {"message": found.anchoring(desk.language), "covered": found.covered, "records": found.records, "upto": found.upto, "time": found.time}, "declared": found.declared,
        "findings": [{"code": one.code, "item": one.item, "file": one.file, "message": one.phrase(desk.language)} for one in found.findings],
        "unchecked": [one(desk.language) for one in found.unchecked],
        "items": [{"item": one.code, "title": one.title(desk.language), "standing": found.standing(one.code)} for one in ITEMS],
    }  # fmt: skip


RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {"archive": archive}
"""What runs each command of this module."""
