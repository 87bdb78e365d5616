"""What is wrong with a fact: every rule of its type that a value breaks, in a sentence for the user.

The rules are the built-in ones of language.md section 5: counts add up, people are named once, days are not in the
future, a goal is not vague, text holds no identity numbers.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import frozen

from pdca.commitment import AS, is_sealed
from pdca.facts import (
    COUNT_GLOSSES,
    COUNT_TITLES,
    MAPPINGS,
    MAX_ACCOUNT,
    MAX_COUNT,
    MAX_TEXT,
    SURVEY_FIELDS,
    day,
    person_id,
    sealed_as,
    shorten,
    tally_fields,
)
from pdca.goals import goal_gaps
from pdca.masks import mask, masked_text, may_identify, scan
from pdca.naming import english, titled
from pdca.phrase import Phrase
from pdca.procedure import Fact
from pdca.tallies import joined_bodies, joint_contradictions, tally_contradictions


@frozen
class Fault:
    """What is wrong with one fact: the path of the value, a code, and the sentence for the user."""

    path: str
    code: str
    phrase: Phrase


@frozen
class Circumstances:
    """What the rules of facts need beside the value: the day of recording, the closed lists, words of vagueness."""

    today: date
    choices: Mapping[str, Mapping[str, str]]
    vague: Sequence[str] = ()
    organisations: Sequence[str] = ()


def faults(fact: Fact, value: Any, known: Circumstances, path: str = "") -> Iterable[Fault]:
    """Return everything that is wrong with *value* as an instance of *fact*."""
    if not isinstance(value, _NEVER_SEALED) and is_sealed(value) and value[AS] == sealed_as(fact):
        return ()  # it was given; what it was is not for whoever sees the seal alone
    return _CHECKS[fact.type](fact, value, known, path or fact.id)


_NEVER_SEALED: Final = (str, int, list)
"""Values that are seen at once to be no seal."""
_LISTS: Final = (list, Sequence)
"""What a list may be: the usual kind first, as with `MAPPINGS`."""


def _wrong(path: str, fact: Fact, wanted_zh: str, wanted_en: str, found: Any) -> Fault:
    said = found if isinstance(found, str) else repr(found)  # a date is no text that looks like one
    shown = shorten(mask(fact.private, found) if fact.private else masked_text(said))
    name = titled(fact, path.rpartition(".")[2]).en
    return Fault(
        path,
        "type",
        Phrase(
            f"“{fact.title}”应填{wanted_zh}，实际是“{shown}”",
            f"'{name}' must be {wanted_en}, found '{shown}'",
        ),
    )


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < MAX_COUNT


def _check_yes_no(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterable[Fault]:
    if value in ("yes", "no"):
        return ()
    return (_wrong(path, fact, "“是”(yes)或“否”(no)", "yes or no", value),)


def _check_choice(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterable[Fault]:
    options = known.choices.get(fact.of, {})
    if isinstance(value, str) and value in options:
        return ()
    listed = "、".join(f"{key}（{title}）" for key, title in options.items())
    return (_wrong(path, fact, f"下列之一：{listed}", f"one of {', '.join(options)}", value),)


def _check_choices(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterator[Fault]:
    if not isinstance(value, _LISTS) or isinstance(value, str):
        yield _wrong(path, fact, "一组选项", "a list of choices", value)
        return
    for item in value:
        yield from _check_choice(fact, item, known, path)
    if len(set(map(str, value))) != len(value):
        yield Fault(
            path, "twice", Phrase(f"“{fact.title}”有重复的选项", f"'{english(fact)}' names a choice twice")
        )


def _check_ticks(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterator[Fault]:
    options = known.choices.get(fact.of, {})
    if not isinstance(value, MAPPINGS) or any(key not in options for key in value):
        yield _wrong(path, fact, "清单各项的“是/否”", "yes or no for each listed item", value)
        return
    for key, tick in value.items():
        if tick not in ("yes", "no") and not _reasoned(tick):
            yield _wrong(
                f"{path}.{key}",
                fact,
                "是、否，或者不适用并写明理由",
                "yes, no, or not_applicable with a reason",
                tick,
            )


def _reasoned(tick: Any) -> bool:
    """Return whether *tick* says why its item does not apply."""
    return isinstance(tick, MAPPINGS) and bool(str(tick.get("not_applicable", "")).strip())


def _check_count(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterable[Fault]:
    if not _is_count(value):
        zh, en = ("金额，如 1200.50元", "an amount of money, such as 1200.50 yuan") if fact.type == "money" else ("整数", "a whole number")
        return (_wrong(path, fact, zh, en, value),)
    if value < 0 and not fact.options.get("signed"):
        return (_wrong(path, fact, "不小于0的整数", "a number not below 0", value),)
    return ()


_NUMBER = re.compile(r"-?\d{1,15}(\.\d{1,9})?")


def _check_number(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterable[Fault]:
    if _is_count(value):
        return ()
    if not isinstance(value, str) or not _NUMBER.fullmatch(value):
        return (_wrong(path, fact, "数字", "a number", value),)
    if value.startswith("-") and not fact.options.get("signed"):
        return (_wrong(path, fact, "不小于0的数字", "a number not below 0", value),)
    return ()


def _check_date(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterable[Fault]:
    found = day(value)
    if found is None:
        return (_wrong(path, fact, "日期，如 2026-05-18", "a date such as 2026-05-18", value),)
    if found <= known.today or fact.options.get("future"):
        return ()
    phrase = Phrase(
        f"“{fact.title}”{value}晚于今天{known.today}",
        f"'{english(fact)}' {value} is after today, {known.today}",
    )
    return (Fault(path, "future", phrase),)


def _check_period(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterator[Fault]:
    start, end = (
        (day(value.get("from")), day(value.get("to"))) if isinstance(value, MAPPINGS) else (None, None)
    )
    if start is None or end is None:
        yield _wrong(path, fact, "起止日期（from、to）", "from and to dates", value)
    elif start > end:
        yield Fault(
            path,
            "order",
            Phrase(
                f"“{fact.title}”开始日{start}晚于结束日{end}",
                f"'{english(fact)}' starts {start} after it ends {end}",
            ),
        )
    elif end > known.today and not fact.options.get("future"):
        yield Fault(
            path,
            "future",
            Phrase(
                f"“{fact.title}”结束日{end}晚于今天{known.today}",
                f"'{english(fact)}' ends {end}, after today",
            ),
        )


def _check_duration(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterator[Fault]:
    good = isinstance(value, MAPPINGS) and len(value) == 1
    if (
        not good
        or next(iter(value)) not in ("months", "days", "years")
        or not _is_count(next(iter(value.values())))
        or next(iter(value.values())) < 1
    ):
        yield _wrong(path, fact, "时长，如 6个月、10天（数据写作 {months: 6}）", "a length such as 6 months (as data {months: 6})", value)


_NAME = re.compile(
    r"[^\x00-\x1f\x7f-\x9f\u200d\u202a-\u202e\u2066-\u2069\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]{1,80}"
)


def _check_word(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterable[Fault]:
    if isinstance(value, str) and value.strip() and _NAME.fullmatch(value):
        return ()
    zh, en = (
        "一个名称或编号（不超过80字，无控制字符和表情符号）",
        "a name or id of at most 80 plain characters",
    )
    return (_wrong(path, fact, zh, en, value),)


def _check_person(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterable[Fault]:
    detailed = not isinstance(value, str) and isinstance(value, MAPPINGS)
    if not fact.each:
        return _check_word(fact, value.get("id") if detailed else value, known, path)
    if not detailed:
        return (_wrong(path, fact, "人员编号及其各项情况", "a person with its particulars", value),)
    named = _check_word(fact, value.get("id"), known, f"{path}.id")
    return (*named, *_check_each(fact, value, known, path, {"id"}))


def _check_each(
    fact: Fact, value: Mapping[str, Any], known: Circumstances, path: str, also: set[str]
) -> Iterator[Fault]:
    for sub in fact.each:
        if sub.id in value:
            yield from faults(sub, value[sub.id], known, f"{path}.{sub.id}")
        elif not sub.optional and sub.derive is None and not sub.when:
            yield Fault(
                f"{path}.{sub.id}",
                "missing",
                Phrase(f"“{fact.title}”缺少“{sub.title}”", f"'{english(fact)}' lacks '{english(sub)}'"),
            )
    asked = {sub.id for sub in fact.each}
    for key in value:
        if key not in also and key not in asked:
            yield Fault(
                f"{path}.{key}",
                "unknown",
                Phrase(
                    f"“{fact.title}”没有“{shorten(key)}”这一项",
                    f"'{english(fact)}' has no field '{shorten(key)}'",
                ),
            )


def _check_people(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterable[Fault]:
    if isinstance(value, str) or not isinstance(value, _LISTS):
        return (_wrong(path, fact, "人员名单", "a list of people", value),)
    found: list[Fault] = []
    for position, person in enumerate(value):
        found.extend(_check_person(fact, person, known, f"{path}[{position}]"))
    if not found and len({person_id(person) for person in value}) != len(value):
        found.append(
            Fault(
                path, "twice", Phrase(f"“{fact.title}”中有人重复", f"'{english(fact)}' names somebody twice")
            )
        )
    return found


def _check_counts(
    fact: Fact, value: Any, fields: Sequence[str], needed: Sequence[str], path: str
) -> Iterator[Fault]:
    if not isinstance(value, Mapping):
        yield _wrong(path, fact, "各项人数", "counts", value)
        return
    for key, count in value.items():
        if key not in fields:
            yield Fault(
                f"{path}.{key}",
                "unknown",
                Phrase(
                    f"“{fact.title}”只记人数，没有“{shorten(key)}”这一项",
                    f"'{english(fact)}' has no field '{shorten(key)}'",
                ),
            )
        elif not _is_count(count) or count < 0:
            yield _wrong(f"{path}.{key}", fact, "不小于0的整数", "a whole number not below 0", count)
    for key in needed:
        if key not in value:
            yield Fault(
                f"{path}.{key}",
                "missing",
                Phrase(
                    f"“{fact.title}”缺少“{COUNT_TITLES[key]}”",
                    f"'{english(fact)}' lacks '{COUNT_GLOSSES[key]}'",
                ),
            )


def _are_counts(value: Any, fields: Sequence[str]) -> bool:
    """Return whether *value* has just *fields*, all plain counts: the usual case, told from the rest quickly."""
    if not isinstance(value, MAPPINGS) or len(value) != len(fields):
        return False
    for field in fields:
        count = value.get(field)
        if type(count) is not int or not 0 <= count < MAX_COUNT:
            return False
    return True


def _check_tally(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterable[Fault]:
    needed = tally_fields(fact)
    if not _are_counts(value, needed):
        bad = list(_check_counts(fact, value, (*needed, "invalid"), needed, path))
        if bad:
            return bad
    return [
        Fault(path, "sum", Phrase(f"“{fact.title}”{zh}", f"'{english(fact)}': {en}"))
        for zh, en in tally_contradictions(value)
    ]


def joint_faults(fact: Fact, said: Mapping[str, Any]) -> Iterable[Fault]:
    """Return what is wrong with the tally of bodies that sat together (``joins``), beside that of each body in *said*."""
    bodies = [said.get(name) for name in joined_bodies(fact)]
    return [
        Fault(fact.id, "sum", Phrase(f"“{fact.title}”{zh}", f"'{english(fact)}': {en}"))
        for zh, en in joint_contradictions(said.get(fact.id), bodies)
    ]


def _check_survey(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterator[Fault]:
    bad = list(_check_counts(fact, value, SURVEY_FIELDS, SURVEY_FIELDS, path))
    yield from bad
    if not bad and not value["positive"] <= value["answered"] <= value["asked"]:
        yield Fault(
            path,
            "sum",
            Phrase(
                f"“{fact.title}”应满足 肯定≤收回≤发出",
                f"'{english(fact)}': no more answers may be positive than were returned, nor more returned than were given out",
            ),
        )


def _check_rows(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterator[Fault]:
    if (
        isinstance(value, str)
        or not isinstance(value, _LISTS)
        or not all(isinstance(row, MAPPINGS) for row in value)
    ):
        yield _wrong(path, fact, "若干行", "a list of rows", value)
        return
    for position, row in enumerate(value):
        yield from _check_each(fact, row, known, f"{path}[{position}]", set())
    key = fact.options.get("key")
    if key and len({str(row.get(key)) for row in value}) != len(value):
        yield Fault(
            path,
            "twice",
            Phrase(
                f"“{fact.title}”有重复的行",
                f"'{english(fact)}' has two lines for one '{_field(fact, str(key))}'",
            ),
        )


def _field(fact: Fact, name: str) -> str:
    """Return what to call the field *name* of *fact* in English."""
    return next((english(sub) for sub in fact.each if sub.id == name), name)


_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def _check_text(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterator[Fault]:
    limit = MAX_ACCOUNT if fact.type == "account" else MAX_TEXT
    if not isinstance(value, str) or not value.strip():
        yield _wrong(path, fact, "文字", "text", value)
    elif len(value) > limit:
        yield Fault(
            path,
            "long",
            Phrase(
                f"“{fact.title}”共{len(value)}字，不得超过{limit}字",
                f"'{english(fact)}' has {len(value)} characters, at most {limit}",
            ),
        )
    elif _CONTROL.search(value):
        yield Fault(
            path,
            "control",
            Phrase(f"“{fact.title}”含有控制字符", f"'{english(fact)}' contains control characters"),
        )
    elif not fact.private and may_identify(value) and any(True for _ in scan(value)):
        yield Fault(
            path,
            "personal",
            Phrase(
                f"“{fact.title}”里不要写身份证号、电话号码、银行卡号",
                f"'{english(fact)}' must not hold identity, phone or bank card numbers",
            ),
        )


def _check_paper(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterator[Fault]:
    if not isinstance(value, Mapping) or not str(value.get("name", "")).strip():
        yield _wrong(path, fact, "材料名称（可附日期、签字人）", "a paper with a name", value)
    elif "made" in value:
        yield from _check_date(fact, value["made"], known, f"{path}.made")


def _check_case(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterator[Fault]:
    if not isinstance(value, Mapping) or not str(value.get("case", "")).strip():
        yield _wrong(path, fact, "另一事项的编号", "another case's id", value)


def _check_extract(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterator[Fault]:
    if not isinstance(value, Mapping):
        yield _wrong(path, fact, "一份台账摘录", "an extract of a ledger", value)


def _check_goal(fact: Fact, value: Any, known: Circumstances, path: str) -> Iterable[Fault]:
    if not isinstance(value, MAPPINGS):
        return (_wrong(path, fact, "5W1H目标单", "a 5W1H goal sheet", value),)
    gaps = goal_gaps(value, known.vague, known.organisations)
    return [Fault(f"{path}.{field}", code, phrase) for field, code, phrase in gaps]


_CHECKS: Final[Mapping[str, Callable[[Fact, Any, Circumstances, str], Iterable[Fault]]]] = {
    "yes_no": _check_yes_no, "choice": _check_choice, "choices": _check_choices, "ticks": _check_ticks,
    "count": _check_count, "money": _check_count, "number": _check_number, "date": _check_date,
    "period": _check_period, "duration": _check_duration, "person": _check_person, "people": _check_people,
    "unit": _check_word, "tally": _check_tally, "survey": _check_survey, "rows": _check_rows,
    "text": _check_text, "account": _check_text, "paper": _check_paper, "case": _check_case,
    "extract": _check_extract, "extracts": _check_extract, "goal": _check_goal,
}  # fmt: skip

TYPES: Final = tuple(_CHECKS)
