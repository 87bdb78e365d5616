"""Commands about the end of a log: freeze, succeed."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from pdca import acts
from pdca.cli.desk import Desk, InputError, key_beside, read_key, shown, signers
from pdca.cli.safekeeping import ordering
from pdca.phrase import Phrase
from pdca.stewardship import Stewardship, end_of, open_cases
from pdca.stores import open_store
from pdca.trail import Trail


def freeze(desk: Desk, options: Any) -> int:
    """End the log for good."""
    desk.expect_log()
    left = len(list(open_cases(desk.office)))
    done = Stewardship(desk.office, ordering(options), options.reason).freeze(options.successor)
    if desk.as_json:
        desk.answer({"log": done.record.log, "size": done.size, "root": done.root, "open": left})
        return 0
    desk.screen.say(
        f"√ 账“{done.record.log}”已封存，共{done.size}条；请再锚定一次（pdca anchor）",
        f"the log '{done.record.log}' is frozen with {done.size} records; anchor it once more (pdca anchor)",
        "green",
    )
    if left:
        desk.screen.say(f"! 还有{left}个事项没有办结", f"{left} cases are still open", "yellow")
    return 0


def succeed(desk: Desk, options: Any) -> int:
    """Freeze the log, unless it is or cannot be, and begin its successor in an empty store."""
    desk.expect_log()
    orders = Stewardship(desk.office, ordering(options), options.reason)
    orders.check()
    ended = orders.ended(options.name)
    end_of(desk.office.trail)  # a log that cannot be continued is not frozen for a successor
    new = _successor(desk, options)
    if not (options.key_lost or ended):
        orders.freeze(options.name)
    done = orders.succeed(new)
    if desk.as_json:
        desk.answer({"log": done.record.log, "store": shown(options.new), "predecessor": done.record.claim.facts["log"], "size": done.size})
        return 0
    desk.screen.say(
        f"√ 后续账“{done.record.log}”已在 {shown(options.new)} 开始；在办事项按原编号在新账重新立项",
        f"the successor '{done.record.log}' has begun in {shown(options.new)}; open cases are opened there anew under their numbers",
        "green",
    )
    return 0


def _successor(desk: Desk, options: Any) -> Trail:
    """Return the new trail, which must be empty. Raises `InputError`."""
    if options.name in ("", desk.trail.head().log):
        raise InputError(Phrase("后续账要有自己的名称", "a successor needs a name of its own"))
    # A name that no record can have would be noticed only when the old log is frozen.
    Trail(open_store("memory:"), desk.clock, options.name).append([acts.freezing(options.name, "2026-01-01", (), "")])
    own = signers(options.new_key or key_beside(options.new))
    if (desk.trail.head().note or desk.keys) and not own:
        raise InputError(
            Phrase(
                "这本账每次都签名，后续账也要有密钥：用 pdca key new 生成，放在新账旁边（账名加 .key），或者写 --new-key 文件",
                "this log is signed, so its successor needs a key too: make one with pdca key new beside the new store (its name and .key), or name one with --new-key",
            )
        )  # fmt: skip
    store = desk.store(options.new)
    if store.head().size:
        raise InputError(Phrase(f"“{shown(options.new)}”不是空的", f"'{shown(options.new)}' is not empty"))
    return Trail(store, desk.clock, options.name, keys=own, read_key=read_key())


RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {"freeze": freeze, "succeed": succeed}
"""What runs each command of this module."""
