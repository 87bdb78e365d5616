"""Commands about personal values: erase, disclose, vault."""

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from pdca import disclosure
from pdca.cli.desk import Desk, InputError, readable
from pdca.cli.shapes import assessment, mismatch
from pdca.custody import Assessment, Custody, saw
from pdca.phrase import Phrase
from pdca.record import Actor

FOUND = 1
"""Exit code when vault and log do not agree, or nothing but a restriction was possible."""
_LONGEST: Final = 4 << 20


def erase(desk: Desk, options: Any) -> int:
    """Forget what the vault keeps about a person, as far as no rule requires it still; hide the rest; record both."""
    desk.expect_store()
    custody = Custody(desk.reading)
    if options.dry_run:
        found = custody.assess(options.person, options.value or ())
        receipts: tuple[int, ...] = ()
    else:
        done = custody.erase(
            options.person, by=ordering(options), ground=options.reason, also=options.value or ()
        )
        found = done.assessment
        receipts = tuple(one.record.pos for one in done.receipts)
    if desk.as_json:
        desk.answer({**assessment(desk.language, found), "records": list(receipts)})
    else:
        _tell(desk, found, done=not options.dry_run)
    return FOUND if found.hidden or found.needed else 0


def _tell(desk: Desk, found: Assessment, *, done: bool) -> None:
    count = len(found.free)
    if done:
        desk.screen.say(f"√ 已删除{count}项", f"{count} values erased", "green")
    else:
        desk.screen.say(f"可以删除{count}项", f"{count} values can be erased", "green")
    for bound in (*found.hidden, *found.needed):
        said = bound.phrase
        if bound.open:
            desk.screen.say(f"× 不删除：{said.zh}", f"not erased: {said.en}", "yellow")
        else:
            desk.screen.say(
                f"× 不删除，只限制使用：{said.zh}", f"not erased, restricted: {said.en}", "yellow"
            )


def disclose(desk: Desk, options: Any) -> int:
    """Print one value with its salt and proof, as JSON, and record who saw it; or check such a file."""
    if options.check:
        return _check(desk, options.check)
    if not options.case or not options.field:
        raise InputError(
            Phrase("请写明事项和栏目，或者 --check 文件", "name a case and a field, or --check FILE")
        )
    desk.expect_store()
    custody = Custody(desk.reading)
    shown = custody.disclose(
        options.case, options.field, by=ordering(options), reason=options.reason, seq=options.record
    )
    desk.answer(shown.plain())
    return 0


def _check(desk: Desk, path: str) -> int:
    with readable(path, Phrase("披露文件", "disclosure")) as stream:
        data = stream.read(_LONGEST + 1)
    try:
        value = json.loads(data) if len(data) <= _LONGEST else None
    except (ValueError, RecursionError):
        value = None
    shown = disclosure.read(value)
    if desk.has_store:
        disclosure.confirmed(shown, desk.trail)
    else:
        shown.check()
    claim = shown.record.claim
    if desk.as_json:
        desk.answer(
            {
                "sound": True,
                "case": claim.case,
                "path": shown.path,
                "pos": shown.record.pos,
                "confirmed": desk.has_store,
            }
        )
    else:
        desk.screen.say(
            f"√ {claim.case} {shown.path}：与第{shown.record.pos}条记录里封存的一致",
            f"{claim.case} {shown.path}: this is what record {shown.record.pos} sealed",
            "green",
        )
        if not desk.has_store:
            desk.screen.say(
                f"没有账可以核对，请对照总散列：{shown.size}:{shown.root.hex()}",
                f"no store to compare with; compare the root: {shown.size}:{shown.root.hex()}",
                "yellow",
            )
    return 0


def vault(desk: Desk, options: Any) -> int:
    """Compare vault and log; or do again to the vault what the log says was erased and restricted."""
    desk.expect_store()
    custody = Custody(desk.reading)
    if options.what == "restore":
        emptied, hidden = custody.restore()
        if desk.as_json:
            desk.answer({"emptied": emptied, "restricted": hidden})
        else:
            desk.screen.say(
                f"√ 再次删除{emptied}项，再次限制{hidden}项",
                f"{emptied} values erased again, {hidden} restricted again",
                "green",
            )
        return 0
    found = list(custody.check())
    if desk.as_json:
        desk.answer({"sound": not found, "findings": [mismatch(desk.language, one) for one in found]})
        return FOUND if found else 0
    for one in found:
        desk.screen.say(f"× {one.phrase.zh}", one.phrase.en, "red")
    if not found:
        desk.screen.say("√ 保险库与账一致", "vault and log agree", "green")
    return FOUND if found else 0


def saw_unmasked(desk: Desk, options: Any) -> None:
    """Record that somebody is shown a ledger without masks, and why, before it is shown. Raises `InputError`."""
    saw(desk.reading, f"ledger {options.name}", by=ordering(options), reason=options.reason)


def ordering(options: Any) -> Actor:
    """Return who gives an order, by the options ``--by``. Raises `InputError` unless it is one person in one role."""
    said = options.by or [""]
    person, _, role = said[0].rpartition(":")
    if len(said) != 1 or not person or not role:
        raise InputError(Phrase("请写明一个办理人：--by 编号:身份", "name one actor: --by PERSON:ROLE"))
    return Actor(person=person, role=role)


RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {
    "erase": erase,
    "disclose": disclose,
    "vault": vault,
}
"""What runs each command of this module."""
