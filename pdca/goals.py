"""What a 5W1H goal sheet must say: the thing, why, where, who, when and how much; each gap in a sentence for the user."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pdca.facts import GOAL_FIELDS, MAPPINGS, MAX_TEXT, day, shorten
from pdca.phrase import Phrase

GOAL_TITLES: Final = {"what": "做什么", "why": "为什么做", "where": "何地做", "who": "谁去做"}
"""The fields that are plain text."""

Gap = tuple[str, str, Phrase]
"""The field, a code (``goal``, ``vague``, ``owner``, ``unknown``), and the sentence."""


def goal_gaps(goal: Mapping[str, Any], vague: Sequence[str], organisations: Sequence[str]) -> Iterator[Gap]:
    """Yield each gap of *goal*; *vague* words need a number beside them, *organisations* end the names of units."""
    yield from _text_gaps(goal, vague, organisations)
    when, how = goal.get("when"), goal.get("how")
    start, end = (day(when.get("from")), day(when.get("to"))) if isinstance(when, MAPPINGS) else (None, None)
    if start is None or end is None or start > end:
        yield (
            "when",
            "goal",
            Phrase(
                "何时做（when）要有开始和完成日期，且开始不晚于完成", "when needs from and to dates in order"
            ),
        )
    if (
        not isinstance(how, MAPPINGS)
        or not re.search(r"\d", str(how.get("target", "")))
        or not all(str(how.get(key, "")).strip() for key in ("unit", "method"))
    ):
        yield (
            "how",
            "goal",
            Phrase(
                "做到什么程度（how）要写明可衡量的目标数、单位和评价方法",
                "how needs a measurable target, a unit and a method of evaluation",
            ),
        )
    for field in set(goal) - set(GOAL_FIELDS):
        shown = shorten(field)
        yield field, "unknown", Phrase(f"目标单没有“{shown}”这一项", f"a goal has no field '{shown}'")


def part_gap(part: str, said: str, vague: Sequence[str], organisations: Sequence[str]) -> Phrase | None:
    """Return what *said*, the one *part* of a goal sheet that was just asked, leaves open; the parts are the texts and ``target``."""
    if part not in (*GOAL_TITLES, "target"):
        return None
    goal = {"how": {"target": said, "unit": "1", "method": "1"}} if part == "target" else {part: said}
    gaps = goal_gaps(goal, vague, organisations)
    return next((phrase for field, _, phrase in gaps if field in goal), None)


def _text_gaps(goal: Mapping[str, Any], vague: Sequence[str], organisations: Sequence[str]) -> Iterator[Gap]:
    for field, title in GOAL_TITLES.items():
        text = goal.get(field)
        least = 4 if field in ("what", "why") else 1
        if not isinstance(text, str) or len(text.strip()) < least or len(text) > MAX_TEXT:
            yield (
                field,
                "goal",
                Phrase(
                    f"{title}（{field}）要写清楚（{least}至{MAX_TEXT}字）",
                    f"{field} must be stated plainly, in {least} to {MAX_TEXT} characters",
                ),
            )
            continue
        words = [word for word in vague if word in text] if field == "what" else []
        if words and not _numbered(text, words):
            yield (
                field,
                "vague",
                Phrase(
                    f"{title}（{field}）太笼统（“{words[0]}”），请写明具体事项和数量",
                    f"{field} is vague ('{words[0]}'): name the thing and a number",
                ),
            )
        if field == "who" and text.strip().endswith(tuple(organisations)):
            yield (
                field,
                "owner",
                Phrase(
                    f"谁去做（who）应是一个人，“{shorten(text)}”是单位",
                    f"who must be one person; '{shorten(text)}' is an organisation",
                ),
            )


def _numbered(text: str, vague: Sequence[str]) -> bool:
    """Return whether *text* names a number, other than inside a vague word (the 一 of 进一步)."""
    for word in vague:
        text = text.replace(word, "")
    return bool(re.search(r"[\d一二三四五六七八九十两]", text))
