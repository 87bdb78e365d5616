"""The command verify: is a trail what it claims to be; who vouches for it; what was not looked at."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, Final

from attrs import frozen

from pdca import acts, anchors, keyring
from pdca.acts import Gap
from pdca.anchors import Anchoring, compare
from pdca.cli import filing, folds, keeping, shapes, watching
from pdca.cli.desk import Desk, opened
from pdca.cli.filing import Filed
from pdca.cli.folds import Model
from pdca.errors import StoreError, TrailError
from pdca.folding import Folding
from pdca.integrity import Irregular, Verification
from pdca.phrase import Phrase
from pdca.screens import audits, clean
from pdca.stewardship import Descent, descent
from pdca.trail import Trail

FOUND = 1
"""Exit code when nothing is broken and something needs looking at."""
BROKEN, FORKED = 3, 5
"""Exit codes for a trail that cannot be believed, and for two histories of one."""

LISTED: Final = 10
"""How many records with odd times are listed; the rest are counted."""


@frozen(kw_only=True)
class Look:
    """One thing a verification may look at: *standing* is ``passed``, ``failed`` or ``not run``, with what there is to say."""

    check: str
    standing: str
    phrase: Phrase


@frozen(kw_only=True)
class Seen:
    """All that one verification saw."""

    found: Verification
    anchoring: Anchoring
    papers: Filed
    keyed: bool
    descent: Descent | None = None
    compared: bool = False
    folding: Folding | None = None
    models: tuple[Model, ...] = ()

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Return the losses that the log declares."""
        return acts.gaps(self.found.acts)

    @property
    def open_gaps(self) -> tuple[Gap, ...]:
        """Return those of them that no anchor made later vouches for."""
        return tuple(one for one in self.gaps if one.pos >= self.anchoring.anchored)

    @property
    def unmet(self) -> bool:
        """Return whether a key was given that signed neither the log nor an anchor of it."""
        return self.keyed and not (self.found.signed_by or self.anchoring.signed)

    @property
    def code(self) -> int:
        """Return the exit code."""
        if self.anchoring.forked:
            return FORKED
        if not (self.found.sound and self.anchoring.sound) or (self.descent and self.descent.findings):
            return BROKEN
        read = not (self.folding and self.folding.placed and self.folding.unfolded)
        odd = not (read and self.anchoring.complete) or any(one.found for one in self.models)
        odd = odd or self.unmet or bool(self.papers.findings or self.open_gaps)
        strange = self.compared and (self.descent is None or self.descent.remarks)
        return FOUND if odd or strange else 0


def verify(desk: Desk, options: Any) -> int:
    """Check that a trail is what it claims to be, and say how far anchors vouch for it."""
    place = options.source or desk.store_url
    trail = opened(desk, place, partial(Trail, origin=desk.log))
    seen = _seen(desk, trail, place, options)
    if desk.as_json:
        start = {"resumed": seen.found.resumed, "restarted": seen.found.restarted}
        desk.answer({**shapes.verification(desk.language, seen.found, seen.anchoring), **start, **_shape(desk, seen)})
        return seen.code
    desk.screen.show(audits.verification(desk.screen.voice, seen.found, seen.anchoring))
    if start_told := watching.started(seen.found):
        desk.screen.line(start_told(desk.language), "yellow")
    filing.tell(desk, seen.papers)
    for phrase, style in (*_signatures(seen), *_losses(seen), *_repairs(seen.found), *_times(seen.found), *_descent(seen), *folds.told(seen.folding, seen.models)):
        desk.screen.line(clean(phrase(desk.language)), style)
    for one in looks(seen):
        if one.standing == NOT_RUN:
            desk.screen.line(clean(one.phrase(desk.language)), "dim")
    return seen.code


def _seen(desk: Desk, trail: Trail, place: str, options: Any) -> Seen:
    verifiers = [keeping.public_key(path) for path in options.key or ()]
    held = keeping.noted(desk, trail, options)
    asked = verifiers if _signed(trail) or not desk.anchored else ()
    found = watching.verified(desk, trail, held.sizes(), asked, options.resume)
    left = anchors.spared(held, acts.gaps(found.acts))
    old = opened(desk, options.predecessor) if options.predecessor else None
    folding = None
    try:
        folding = folds.folded(desk, trail) if found.sound and not options.no_fold else None
    except TrailError:  # what was read before the break, or a moment ago, is not any more what it was
        found = watching.verified(desk, trail, held.sizes(), asked, "")
    return Seen(
        found=found, anchoring=compare(found, left), papers=filing.filed(desk, trail, place), keyed=bool(verifiers),
        descent=descent(trail, found, old) if old else None, compared=old is not None,
        folding=folding, models=(*folds.compared(desk, trail, place, found, options.ledger or ()), *folds.shelved(desk, place, found)),
    )  # fmt: skip


def _signed(trail: Trail) -> bool:
    """Return whether the log signs its commits: else ``--key`` is about its anchors, where a folder of them is named."""
    try:
        return bool(trail.head().note)
    except StoreError:
        return False


PASSED, FAILED, NOT_RUN = "passed", "failed", "not run"


def looks(seen: Seen) -> Iterator[Look]:
    """Yield everything that could be looked at, and what came of it; nothing that was not run counts as passed."""
    found = seen.found
    yield _look("log", found.sound, Phrase("内容、链、总散列、文本", "bytes, chains, root, texts"))
    if found.noted and not found.judged:
        yield Look(
            check="signature", standing=NOT_RUN,
            phrase=Phrase("没有核对：检查点的签名（pip install pdca[sign]）", "not checked: the signature of the checkpoint (pip install pdca[sign])"),
        )  # fmt: skip
    elif found.noted:
        yield _look("signature", bool(found.signed_by), Phrase("检查点的签名", "the signature of the checkpoint"))
    else:
        yield Look(check="signature", standing=NOT_RUN, phrase=Phrase("没有核对：账没有签名", "not checked: the log is not signed"))
    if seen.anchoring.anchored or seen.anchoring.broken:
        yield _look("anchors", seen.anchoring.sound, seen.anchoring.phrase)
    else:
        yield Look(check="anchors", standing=NOT_RUN, phrase=Phrase("没有核对：锚定", "not checked: anchors"))
    if seen.papers.folder:
        yield _look("papers", not seen.papers.findings, Phrase("材料", "papers"))
    elif seen.papers.named:
        yield Look(check="papers", standing=NOT_RUN, phrase=Phrase("没有核对：材料", "not checked: papers"))
    if seen.compared:
        good = seen.descent is not None and not seen.descent.findings
        yield _look("predecessor", good, Phrase("前一本账", "the predecessor"))
    elif acts.predecessor(found.acts):
        yield Look(
            check="predecessor", standing=NOT_RUN,
            phrase=Phrase("没有核对：前一本账（--predecessor）", "not checked: the predecessor (--predecessor)"),
        )  # fmt: skip
    yield from _read_again(seen)
    yield Look(
        check="actors", standing=NOT_RUN,
        phrase=Phrase("没有核对：办理人是不是本人（账只记系统报来的是谁）", "not checked: that people are who they were said to be (the log has what the host said)"),
    )  # fmt: skip
    yield Look(
        check="rules", standing=NOT_RUN,
        phrase=Phrase("没有核对：是否按程序办（pdca replay）；保险库（pdca vault check）", "not checked: whether rules were kept (pdca replay), the vault (pdca vault check)"),
    )  # fmt: skip


def _read_again(seen: Seen) -> Iterator[Look]:
    if seen.folding is not None and seen.folding.cases and seen.folding.placed:
        yield _look("cases", not seen.folding.unfolded, Phrase("逐件读事项", "reading every case"))
    else:
        said = Phrase("没有核对：逐件读事项", "not checked: reading every case")
        yield Look(check="cases", standing=NOT_RUN, phrase=said)
    if seen.models:
        yield _look("ledgers", not any(one.found for one in seen.models), Phrase("读模型", "read models"))


def _look(check: str, passed: bool, phrase: Phrase) -> Look:  # noqa: FBT001
    return Look(check=check, standing=PASSED if passed else FAILED, phrase=phrase)


def _signatures(seen: Seen) -> Iterator[tuple[Phrase, str]]:
    """Yield who signed the last checkpoint, on whose word that is known, and which keys count no more."""
    found = seen.found
    if found.signed_by:
        signers = list(dict.fromkeys(found.signed_by))
        names = "、".join(signers)
        word = Phrase("", "") if seen.keyed else Phrase("（密钥以账自己所记为准；--key 指定您手里的公钥）", " (the key is the one the log itself names; give yours with --key)")
        yield Phrase(f"√ 最新检查点由 {names} 签名{word.zh}", f"the last checkpoint is signed by {', '.join(signers)}{word.en}"), "green" if seen.keyed else "yellow"  # fmt: skip
    if seen.unmet and found.sound:
        yield Phrase("! 指定的公钥既没有签名这本账，也没有签名它的锚定", "the key that was given signed neither this log nor an anchor of it"), "red"
    for each in keyring.of(found.log, found.acts).named:
        if each.until is not None:
            name, upto = "+".join(each.text.split("+")[:2]), seen.anchoring.anchored
            yield Phrase(
                f"! 密钥 {name} 已吊销，只认前{each.until}条；此后只认锚定的历史：锚定到第{upto}条" if upto > each.until else f"! 密钥 {name} 已吊销，只认前{each.until}条；此后的历史没有锚定可证",
                f"the key {name} is revoked and counts for {each.until} records; of what came later only anchored history counts: {upto} records are anchored" if upto > each.until
                else f"the key {name} is revoked and counts for {each.until} records; no anchor vouches for what came later",
            ), "yellow"  # fmt: skip


def _losses(seen: Seen) -> Iterator[tuple[Phrase, str]]:
    """Yield the losses that the log declares: a known gap, but a gap."""
    for one in seen.gaps:
        who = "、".join(f"{each.person}:{each.role}" for each in one.by)
        covered = one not in seen.open_gaps
        zh = "" if covered else "；声明之后还没有锚定"
        en = "" if covered else "; nothing was anchored since"
        yield Phrase(
            f"! 已声明的缺口：原有{one.before}条，{one.recorded}恢复到{one.kept}条，失去{one.before - one.kept}条（{who}：{one.reason}）{zh}",
            f"declared gap: of {one.before} records {one.kept} were put back at {one.recorded}, {one.before - one.kept} are lost ({who}: {one.reason}){en}",
        ), "yellow" if covered else "red"  # fmt: skip


def _repairs(found: Verification) -> Iterator[tuple[Phrase, str]]:
    """Yield the repairs that the log declares: the records are whole, and were not."""
    for act in found.acts:
        mended = act.claim.facts.get("mended")
        if act.claim.step == acts.REPAIR and isinstance(mended, list):
            who = "、".join(f"{each.person}:{each.role}" for each in act.claim.by)
            yield Phrase(
                f"! 登记过修复：{len(mended)}条记录曾经损坏，{act.recorded}修复（{who}：{act.claim.reason}）",
                f"declared repair: {len(mended)} records were damaged and mended at {act.recorded} ({who}: {act.claim.reason})",
            ), "yellow"


def _times(found: Verification) -> Iterator[tuple[Phrase, str]]:
    """Yield the records whose time the clock did not simply tell."""
    for one in found.irregular[:LISTED]:
        yield _time(one), "yellow"
    if found.irregulars > LISTED:
        left = found.irregulars - LISTED
        yield Phrase(f"! 另有{left}条时钟异常", f"{left} more with odd times"), "yellow"


def _time(one: Irregular) -> Phrase:
    if one.clock:
        return Phrase(
            f"! 第{one.pos}条：时钟倒退，当时显示{one.clock}，按{one.recorded}登记",
            f"position {one.pos}: the clock went back to {one.clock}; recorded as {one.recorded}",
        )
    return Phrase(
        f"! 第{one.pos}条：时钟从{one.before}跳到{one.recorded}",
        f"position {one.pos}: the clock leapt from {one.before} to {one.recorded}",
    )


def _descent(seen: Seen) -> Iterator[tuple[Phrase, str]]:
    """Yield which log this one continues, and whether it does."""
    named = acts.predecessor(seen.found.acts)
    if named is not None:
        yield Phrase(
            f"  接续账“{named.log}”：{named.size}条，总散列 {named.root}", f"  continues the log '{named.log}': {named.size} records, root {named.root}"
        ), "dim"  # fmt: skip
    if seen.compared and seen.descent is None:
        yield Phrase("! 这本账没有说它接续哪本账", "this log does not say that it continues another"), "yellow"
    if seen.descent is not None:
        for one in seen.descent.findings:
            yield Phrase(f"  × {one.code.value}  {one.phrase.zh}", f"  {one.code.value}  {one.phrase.en}"), "red"
        for remark in seen.descent.remarks:
            yield Phrase(f"! {remark.zh}", remark.en), "yellow"
        if not seen.descent.findings:
            yield Phrase("√ 接得上前一本账", "it continues the predecessor"), "green"
    for act in seen.found.acts:
        if acts.freezes(act):
            yield acts.frozen_by(act).phrase, "yellow"


def _shape(desk: Desk, seen: Seen) -> Mapping[str, Any]:
    """Return what verification says besides, for programs."""
    found, named = seen.found, acts.predecessor(seen.found.acts)
    return {
        "papers": filing.shape(desk, seen.papers),
        **folds.shape(desk, seen.folding, seen.models),
        "signed_by": list(found.signed_by),
        "checks": [{"check": one.check, "standing": one.standing, "message": one.phrase(desk.language)} for one in looks(seen)],
        "gaps": [{"pos": one.pos, "from": one.before, "to": one.kept, "recorded": one.recorded, "reason": one.reason, "anchored": one not in seen.open_gaps} for one in seen.gaps],
        "revoked": [{"key": one.text, "size": one.until} for one in keyring.of(found.log, found.acts).named if one.until is not None],
        "times": [{"pos": one.pos, "recorded": one.recorded, "clock": one.clock, "before": one.before} for one in found.irregular],
        "frozen": any(acts.freezes(one) for one in found.acts),
        "predecessor": None if named is None else {
            "log": named.log, "size": named.size, "root": named.root, "compared": seen.compared,
            "findings": [{"code": one.code.value, "message": one.phrase(desk.language)} for one in (seen.descent.findings if seen.descent else ())],
            "remarks": [one(desk.language) for one in (seen.descent.remarks if seen.descent else ())],
        },
    }  # fmt: skip


RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {"verify": verify}
"""What runs each command of this module."""
