"""The acts of the log itself: keys, anchors, its beginning and end, losses and repairs, orders about personal values, refusals."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from rich.console import RenderableType
from rich.text import Text

from pdca.phrase import Phrase
from pdca.record import Record
from pdca.replay import day_of
from pdca.screens.organisations import Titles
from pdca.screens.views import plain_table
from pdca.screens.voice import Voice, clean

TITLES: Final[Mapping[str, Phrase]] = {
    "anchor": Phrase("锚定", "anchored"),
    "appointment": Phrase("任职", "appointment"),
    "carried": Phrase("移交在办事项", "open cases carried over"),
    "disclosure": Phrase("出示个人信息", "personal values shown"),
    "ended": Phrase("到期、免去", "ended"),
    "erasure": Phrase("删除个人信息", "personal values erased"),
    "frozen": Phrase("封存", "frozen"),
    "genesis": Phrase("接续前一本账", "continues another log"),
    "key": Phrase("登记密钥", "key named"),
    "key.revoked": Phrase("吊销密钥", "key revoked"),
    "kin": Phrase("近亲属", "near relatives"),
    "post": Phrase("职数", "post"),
    "refusal": Phrase("不予登记", "refused"),
    "repair": Phrase("修复", "repaired"),
    "restored": Phrase("恢复备份", "backup put back"),
    "restriction": Phrase("限制使用", "restricted"),
    "standing": Phrase("身份", "standing"),
    "unit": Phrase("单位", "unit"),
}
"""What the acts are called."""

_FIELDS: Final[Mapping[str, Phrase]] = {
    "above": Phrase("上级", "above"),
    "act": Phrase("所办", "act"),
    "from": Phrase("从", "from"),
    "kind": Phrase("类别", "kind"),
    "kinds": Phrase("适用单位", "kinds"),
    "of": Phrase("事项", "of"),
    "people": Phrase("两人", "people"),
    "person": Phrase("人员", "person"),
    "place": Phrase("地点", "place"),
    "role": Phrase("职务", "role"),
    "rules": Phrase("没有满足的条件", "rules"),
    "seats": Phrase("职数", "seats"),
    "standing": Phrase("身份", "standing"),
    "term": Phrase("任期至", "term"),
    "title": Phrase("名称", "title"),
    "unit": Phrase("单位", "unit"),
    "until": Phrase("至", "until"),
}
"""What the facts of acts about the organisation and of refusals are called; the others are for whoever checks a log."""

_LONGEST: Final = 60


def acts(voice: Voice, records: Iterable[Record], titles: Titles) -> RenderableType:
    """Return the acts: position, day of recording, what, by whom, and what there is to say of it."""
    table = plain_table(
        voice.say("位置", "pos"), voice.say("登记日", "recorded"), voice.say("账务", "act"), voice.say("办理人", "by"), voice.say("内容", "facts"), whole=True
    )  # fmt: skip
    table.columns[-2].ratio, table.columns[-1].ratio = 1, 2
    for record in records:
        claim = record.claim
        title = TITLES.get(claim.step)
        who = voice.listed(f"{voice.person(one.person)}·{titles.roles.get(one.role, one.role)}" for one in claim.by)
        said = [f"{voice(_FIELDS.get(name, Phrase(name, name)))}{voice.say('：', '=')}{_short(titles.word(name, value))}" for name, value in claim.facts.items()]
        table.add_row(
            str(record.pos), day_of(record.recorded).isoformat(), Text(voice(title) if title else clean(claim.step)), Text(clean(who) or "—"),
            Text(clean(voice.say("；", "; ").join([*said, claim.reason] if claim.reason else said)), overflow="fold"),
        )  # fmt: skip
    return table


def _short(value: Any) -> str:
    if isinstance(value, list):
        return f"[{len(value)}]" if len(value) > 3 or any(isinstance(one, dict) for one in value) else "、".join(map(str, value))  # fmt: skip
    text = str(value).partition("\n")[0]
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
