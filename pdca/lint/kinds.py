"""What a reference reads: a day, a number, people, a tally, one of a few words (lint R2)."""

from collections.abc import Collection, Mapping
from typing import Final

from pdca.facts import FIELDS, KINDS, kind_of
from pdca.law import OPEN, Law
from pdca.lint.reads import COUNTABLE, DAY, NUMBER, PEOPLE, PERIOD, TALLY, Read, sources
from pdca.lint.subject import Subject
from pdca.measure import STRICT_WORDS, Switch
from pdca.phrase import Phrase
from pdca.procedure import Derived, Fact

MANY: Final = "many"
UNIT: Final = "unit"
"""Organisations: whoever belongs to one is held apart from it as from a person."""
UNSURE: Final = ""
"""The kind of what only a record can tell."""

NAMES: Final[Mapping[str, Phrase]] = {
    DAY: Phrase("日期", "a day"),
    TALLY: Phrase("表决计数（tally）", "a tally"),
    PEOPLE: Phrase("人员", "people"),
    UNIT: Phrase("单位", "a unit"),
    COUNTABLE: Phrase("数量、名单或者期限", "a number, a list or a length of time"),
    NUMBER: Phrase("数量", "a number"),
    PERIOD: Phrase("起止期间（period）", "a period"),
    "case": Phrase("关联事项（case）", "a case"),
    "measure": Phrase("限值", "a limit"),
    "duration": Phrase("时间长度", "a length of time"),
    "text": Phrase("文字", "text"),
    "choice": Phrase("选项", "a choice"),
    "choices": Phrase("若干选项", "choices"),
    "ticks": Phrase("逐项勾选（ticks）", "ticks"),
    "rows": Phrase("若干行（rows）", "rows"),
    MANY: Phrase("多次记录", "several records"),
    "yes_no": Phrase("是否", "yes or no"),
}

_BY_TYPE: Final = {
    **dict.fromkeys(("person", "people"), PEOPLE), **dict.fromkeys(("count", "number", "money"), NUMBER),
    "date": DAY, "account": "text", "extracts": "extract",
}  # fmt: skip
_META: Final = {"occurred": DAY, "by": PEOPLE, "outcome": "choice", "count": NUMBER}
_OWN: Final = {"occurred": DAY, "entered": DAY, "today": DAY, "by": PEOPLE, "outcome": "choice"}
_CASE: Final = {"opened": DAY, "migrated": DAY, "edition": "text", "place": "text", "status": "text"}
_FITTING: Final[Mapping[str, frozenset[str]]] = {
    DAY: frozenset({DAY}),
    TALLY: frozenset({TALLY}),
    PEOPLE: frozenset({PEOPLE, UNIT}),
    COUNTABLE: frozenset({NUMBER, PEOPLE, "rows", "choices", "duration", MANY}),
    PERIOD: frozenset({PERIOD}),
    "case": frozenset({"case"}),
    "measure": frozenset({"measure"}),
}


def fits(wanted: str, found: str) -> bool:
    """Say whether a value of kind *found* can stand where *wanted* is read."""
    return not found or wanted not in _FITTING or found in _FITTING[wanted]


def kind(subject: Subject, read: Read) -> str:
    """Return the kind of what *read* reads; nothing where only a record can tell, or the name is wrong."""
    return _kind(subject, read, read.ref.text, frozenset())


def _kind(subject: Subject, read: Read, text: str, seen: frozenset[str]) -> str:
    head, _, tail = text.partition(".")
    procedure = subject.procedure
    if text in _OWN:
        return _OWN[text]
    if head == "case":
        return _of_case(subject, read, tail, seen)
    if tail in _META and (head in procedure.by_id or head in procedure.part_steps):
        return _META[tail] if head in procedure.by_id or tail != "count" else NUMBER
    fact = subject.book.fact(text, read.step, read.part)
    return UNSURE if fact is None else of_fact(fact, text.rpartition(".")[2])


def of_fact(fact: Fact, last: str) -> str:
    """Return the kind of *fact*, or of its field *last* where that is one."""
    if last != fact.id and kind_of(fact, last) is not None and last in FIELDS.get(fact.type, {}):
        if fact.type in {"people", "person"} and last == "id":
            return PEOPLE
        return {"date": DAY, "number": NUMBER}.get(kind_of(fact, last) or "", "text")
    return _BY_TYPE.get(fact.type, KINDS.get(fact.type, fact.type))


def _of_case(subject: Subject, read: Read, tail: str, seen: frozenset[str]) -> str:
    head, _, rest = tail.partition(".")
    if head == "plan":
        return {"from": DAY, "to": DAY, "who": PEOPLE}.get(rest, "text")
    if head == "about":
        return of_fact(subject.procedure.about, rest)
    if tail in _CASE:
        return _CASE[tail]
    derived = subject.procedure.derived.get(head)
    if derived is None or head in seen:
        return UNSURE
    return _of_derived(subject, read, derived, seen | {head})


def _of_derived(subject: Subject, read: Read, derived: Derived, seen: frozenset[str]) -> str:
    if derived.form == "date":
        return DAY
    if derived.form in {"sum", "count", "difference", "days"}:
        return NUMBER
    if derived.form == "limit":
        words = limit_words(subject.law, str(derived.arguments.get("limit", "")))
        return "choice" if words else "measure"
    if derived.form == "look_up":
        table = subject.law.tables.get(str(derived.arguments.get("look_up", "")))
        given = table.gives.get(str(derived.arguments.get("column", "")), "") if table else ""
        return {"rate": NUMBER, "amount": NUMBER}.get(given, given)
    if derived.form == "find":
        return UNSURE
    kinds = {_kind(subject, read, text, seen) for text in sources(derived)}
    return kinds.pop() if len(kinds) == 1 else UNSURE


def words(subject: Subject, read: Read) -> Collection[str] | None:
    """Return the words that the reference of *read* may be; `None` where they are no closed list."""
    text = read.ref.text
    head, _, tail = text.partition(".")
    procedure = subject.procedure
    if tail == "outcome" and head in procedure.by_id:
        return [outcome.id for outcome in procedure.by_id[head].outcomes]
    if head == "case":
        derived = procedure.derived.get(tail)
        return _derived_words(subject.law, derived) if derived else None
    fact = subject.book.fact(text, read.step, read.part)
    if fact is None:
        return None
    if fact.type == "yes_no":
        return ("yes", "no")
    if fact.type in {"choice", "choices"} and fact.of in procedure.choices:
        return tuple(procedure.choices[fact.of])
    return None


def _derived_words(law: Law, derived: Derived) -> Collection[str] | None:
    if derived.form == "limit":
        return limit_words(law, str(derived.arguments.get("limit", ""))) or None
    if derived.form != "look_up":
        return None
    table = law.tables.get(str(derived.arguments.get("look_up", "")))
    column = str(derived.arguments.get("column", ""))
    if table is None or table.gives.get(column) not in {"choice", "choices"}:
        return None
    given = [row.results[column] for row in table.rows if column in row.results]
    return {str(word) for one in given for word in (one if isinstance(one, tuple) else (one,))}


_SWITCHES: Final = (*sorted(STRICT_WORDS), "unused", "allowed")


def limit_words(law: Law, name: str) -> tuple[str, ...]:
    """Return the words that the limit *name* may be; none where it is a number."""
    limit = law.limits.get(name)
    if limit is None:
        return ()
    if limit.options:
        return (*limit.options, OPEN)
    return _SWITCHES if any(isinstance(value.measure, Switch) for value in limit.values) else ()
