"""The words in which things are counted, and of which shares are taken, with how Chinese says them."""

from collections.abc import Mapping
from typing import Final

from pdca.calendar import Unit

TIME_WORDS: Final = frozenset(unit.value for unit in Unit)
"""The units that a calendar can add."""

UNITS_ZH: Final[Mapping[str, str]] = {
    **{unit.value: unit.zh for unit in Unit},
    "hours": "小时",
    "credit hours": "学时",
    "minutes": "分钟",
    "weeks": "周",
    "terms": "届",
    "people": "人",
    "members": "名成员",
    "candidates": "名候选人",
    "households": "户",
    "seats": "个名额",
    "papers": "份材料",
    "copies": "份",
    "pages": "页",
    "sites": "处",
    "places": "处",
    "units": "个单位",
    "villages": "个村",
    "projects": "个项目",
    "matters": "项",
    "items": "项",
    "records": "条记录",
    "entries": "条",
    "visits": "次走访",
    "meetings": "次会议",
    "talks": "次谈话",
    "times": "次",
    "cases": "件",
    "opinions": "条意见",
    "votes": "票",
    "points": "分",
    "stars": "颗星",
    "yuan": "元",
    "percent": "%",
    "characters": "字",
}
"""Unit words and how Chinese counts with them. Another word is kept as it is written."""

PLURALS: Final[Mapping[str, str]] = {
    "person": "people",
    "copy": "copies",
    "entry": "entries",
    **{word[:-1]: word for word in UNITS_ZH if word.endswith("s") and word not in {"copies", "entries"}},
    **{f"{unit.value}s": unit.value for unit in Unit},
}
SINGULARS: Final[Mapping[str, str]] = {plural: one for one, plural in PLURALS.items()}

BASES_ZH: Final[Mapping[str, str]] = {
    "expected": "应到",
    "present": "到会",
    "members": "全体成员",
    "households": "户数",
    "villagers": "村民",
    "representatives": "代表",
    "voters": "选民",
    "votes": "投票",
    "valid votes": "有效票",
    "seats": "应选名额",
    "candidates": "候选人",
    "answered": "作答人数",
    "asked": "受访人数",
    "directors": "全体理事",
    "people": "人数",
    "yes": "赞成",
    "issued": "发出选票",
    "returned": "收回选票",
    "total": "总数",
    "base": "缴费基数",
}
"""What a share may be of, in Chinese. Another word is kept as it is written."""
