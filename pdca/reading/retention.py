"""The file of retention rules, ``law/retention.yaml`` (language.md 7)."""

import re
from typing import Final

from pdca.phrase import Phrase
from pdca.reading.reader import Node, Reader
from pdca.retention import Retention, RetentionRule

_FILE: Final = Phrase("保管期限（law/retention.yaml）", "law/retention.yaml")
_RULE: Final = Phrase("保管期限", "the retention rule")
_KEEP: Final = re.compile(r"([0-9]{1,3}) years?")
PERMANENT: Final = "permanent"
CONFIDENCES: Final = ("certain", "likely", "custom")


def read_retention(node: Node | None, reader: Reader) -> Retention:
    """Return the rules of the file; none where there is no file."""
    if node is None:
        return Retention()
    found = reader.fields(node, required=("by", "grounds", "rules"), what=_FILE)
    rules = (_rule(one, reader) for one in reader.items(found.get("rules"), _RULE))
    return Retention(
        by=reader.texts(found.get("by")),
        grounds=reader.texts(found.get("grounds")),
        rules=tuple(one for one in rules if one is not None),
    )


def _rule(node: Node, reader: Reader) -> RetentionRule | None:
    found = reader.fields(
        node, required=("retention", "procedures", "keep", "basis", "confidence"), optional=("title", "gloss", "note"), what=_RULE
    )  # fmt: skip
    name = reader.identifier(found.get("retention"))
    keep = reader.text(found.get("keep"))
    matched = _KEEP.fullmatch(keep)
    if keep and matched is None and keep != PERMANENT:
        zh, en = (
            f"“{keep}”不是保管期限：写 permanent，或者 30 years",
            f"'{keep}' is no time to keep: permanent, or 30 years",
        )
        reader.note(found["keep"].place, "bad-retention", zh, en)
    if not name or not keep:
        return None
    return RetentionRule(
        id=name, title=reader.text(found.get("title")) or name, gloss=reader.text(found.get("gloss")),
        procedures=reader.texts(found.get("procedures")), years=int(matched[1]) if matched else None,
        basis=reader.texts(found.get("basis")), confidence=reader.word(found.get("confidence"), CONFIDENCES), place=node.place,
    )  # fmt: skip
