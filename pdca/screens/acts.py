"""The acts of the log itself: keys, anchors, its beginning and end, losses and repairs, orders about personal values, refusals."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from rich.console import RenderableType
from rich.text import Text

from pdca.phrase import Phrase
from pdca.record import Record
from pdca.replay import day_of
from pdca.screens.views import plain_table
from pdca.screens.voice import Voice, clean

TITLES: Final[Mapping[str, Phrase]] = {
    "anchor": Phrase("锚定", "anchored"),
    "carried": Phrase("移交在办事项", "open cases carried over"),
    "disclosure": Phrase("出示个人信息", "personal values shown"),
    "erasure": Phrase("删除个人信息", "personal values erased"),
    "frozen": Phrase("封存", "frozen"),
    "genesis": Phrase("接续前一本账", "continues another log"),
    "key": Phrase("登记密钥", "key named"),
    "key.revoked": Phrase("吊销密钥", "key revoked"),
    "refusal": Phrase("不予登记", "refused"),
    "repair": Phrase("修复", "repaired"),
    "restored": Phrase("恢复备份", "backup put back"),
    "restriction": Phrase("限制使用", "restricted"),
}
"""What the acts are called."""

_LONGEST: Final = 60


def acts(voice: Voice, records: Iterable[Record]) -> RenderableType:
    """Return the acts: position, day of recording, what, by whom, and what there is to say of it."""
    table = plain_table(
        voice.say("位置", "pos"), voice.say("登记日", "recorded"), voice.say("账务", "act"), voice.say("办理人", "by"), voice.say("内容", "facts")
    )  # fmt: skip
    for record in records:
        claim = record.claim
        title = TITLES.get(claim.step)
        who = "、".join(f"{one.person}:{one.role}" for one in claim.by)
        said = [f"{name}={_short(value)}" for name, value in claim.facts.items()]
        table.add_row(
            str(record.pos), day_of(record.recorded).isoformat(), Text(voice(title) if title else clean(claim.step)), Text(clean(who) or "—"),
            Text(clean("  ".join([*said, claim.reason] if claim.reason else said)), overflow="fold"),
        )  # fmt: skip
    return table


def _short(value: Any) -> str:
    if isinstance(value, list):
        return f"[{len(value)}]" if len(value) > 3 or any(isinstance(one, dict) for one in value) else "、".join(map(str, value))  # fmt: skip
    text = str(value).partition("\n")[0]
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
