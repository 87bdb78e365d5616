"""What the lines of a scenario's table fix of one act; the rehearsal makes up the rest."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import evolve, frozen

from pdca.asked import ActRules
from pdca.examples import PAPER_DIGEST, Setting, numbered
from pdca.phrase import Phrase
from pdca.procedure import Fact
from pdca.record import Actor, Concession, PaperShown
from pdca.rehearsal import NOTHING, Rehearsal, Wanted
from pdca.specification.names import fact_of, guard_of, head_of, label_of, named, role_of, unclear
from pdca.specification.values import LIST, Pin, day_of, field_value, value_of, whole_survey, whole_tally

REASON: Final = "情况特殊，经集体研究同意"
LEFT_BLANK: Final = "不填"
"""Written where the value of a field would stand, it leaves the field out."""
_LISTS: Final = ("people", "rows", "choices")


def wanted_of(
    run: Rehearsal, label: str, pins: Sequence[Pin], role: str = "", *, conceding: bool = True
) -> Wanted:
    """Return what *pins* fix of the act *label*, done as *role*. Raises `UnclearSentenceError`."""
    wanted = evolve(NOTHING, conceding=conceding)
    if role:
        wanted = evolve(wanted, by=acting(run, role))
    facts = []
    for pin in pins:
        special = SPECIAL.get(pin.item)
        if special is None:
            facts.append(pin)
        else:
            wanted = special(wanted, pin.value, _Act(run=run, label=label))
    return _with_facts(run, label, facts, wanted)


@frozen(kw_only=True)
class _Act:
    """The act that a line is about."""

    run: Rehearsal
    label: str

    @property
    def rules(self) -> ActRules:
        return self.run.bench.acts[self.label]


def acting(run: Rehearsal, text: str) -> tuple[Actor, ...]:
    """Return whoever *text* names before 办理: a role, or several set apart by 、."""
    titles = {role.title for role in run.bench.procedure.roles.values()}
    return tuple(_actor(run, one) for one in ([text] if text in titles else LIST.split(text)))


def _actor(run: Rehearsal, text: str) -> Actor:
    """Return the actor ``p-li 支部委员会`` or ``支部委员会``."""
    person, _, role = text.rpartition(" ")
    found = role_of(run.bench.procedure, role.strip())
    return Actor(person=person.strip() or f"p-{found}", role=found)


def _with_day(wanted: Wanted, text: str, act: _Act) -> Wanted:
    return evolve(wanted, day=day_of(text))


def _with_today(wanted: Wanted, text: str, act: _Act) -> Wanted:
    return evolve(wanted, today=day_of(text))


def _with_actors(wanted: Wanted, text: str, act: _Act) -> Wanted:
    default = next(
        (role for role in act.rules.by if "." not in role), next(iter(act.run.bench.procedure.roles))
    )
    actors = [
        _actor(act.run, one if not one.startswith("p-") or " " in one else f"{one} {default}")
        for one in LIST.split(text)
    ]
    return evolve(wanted, by=tuple(actors))


def _with_papers(wanted: Wanted, text: str, act: _Act) -> Wanted:
    """Show the named papers as they are: a rehearsal must not put better ones in their place."""
    shown = []
    for one in LIST.split(text):
        name, _, day = one.rstrip("）)").replace("(", "（").partition("（")
        shown.append(
            PaperShown(
                name=_paper(act, name), digest=PAPER_DIGEST, made=day_of(day).isoformat() if day else ""
            )
        )
    return evolve(wanted, papers=tuple(shown), without=wanted.without | {paper.name for paper in shown})


def _paper(act: _Act, text: str) -> str:
    known = {paper.name: paper.aka for step in act.run.bench.procedure.steps for paper in step.papers}
    known |= {paper.name: paper.aka for rules in act.run.bench.acts.values() for paper in rules.papers}
    return (
        text
        if any(text in aka for aka in known.values())
        else named(text, [(name, ()) for name in known], Phrase("材料", "paper"))
    )


def _without(wanted: Wanted, text: str, act: _Act) -> Wanted:
    # A paper's own name may hold the mark that sets names apart.
    whole = any(text == paper.name for rules in act.run.bench.acts.values() for paper in rules.papers)
    return evolve(
        wanted, without=wanted.without | {_paper(act, one) for one in ([text] if whole else LIST.split(text))}
    )


def _skipping(wanted: Wanted, text: str, act: _Act) -> Wanted:
    labels = [label_of(act.run.bench.procedure, one, act.rules.step.id) for one in LIST.split(text)]
    return evolve(wanted, skipping=wanted.skipping | {label.partition(".")[2] for label in labels})


def _dropping(wanted: Wanted, text: str, act: _Act) -> Wanted:
    return evolve(
        wanted,
        dropped=wanted.dropped | {fact_of(act.rules, one, act.label)[0].id for one in LIST.split(text)},
    )


def _answering(wanted: Wanted, text: str, act: _Act) -> Wanted:
    part = act.rules.part
    target = part.times.each[0] if part is not None and part.times.each else ""
    waiting = act.run.history.parts.get(target, ())
    if not text.isdecimal() or not 0 < int(text) <= len(waiting):
        raise unclear(
            f"答复的是第几件：共有{len(waiting)}件，写的是“{text}”",
            f"which record it answers: 1 to {len(waiting)}, not '{text}'",
        )
    return evolve(wanted, answers=waiting[int(text) - 1].seq)


def _conceding(wanted: Wanted, text: str, act: _Act) -> Wanted:
    guard, _, role = text.partition(" ")
    return evolve(wanted, concessions=(*wanted.concessions, concession(act.run, guard, role)))


def concession(
    run: Rehearsal, guard: str, role: str = "", reason: str = REASON, until: date | None = None
) -> Concession:
    """Return the concession of *guard* by *role* (the guard's own where none is named), until the end of next year."""
    name = guard_of(run.bench, guard)
    own = next((one.concession for _, one in run.bench.procedure.guards() if one.id == name), "")
    granting = role_of(run.bench.procedure, role.strip()) if role.strip() else own
    last = until or date(run.history.entered.year + 10, 12, 31)
    return Concession(
        guard=name, by=Actor(person="p-grantor", role=granting), reason=reason, until=last.isoformat()
    )


SPECIAL: Final[Mapping[str, Callable[[Wanted, str, _Act], Wanted]]] = {
    "日期": _with_day,
    "登记日": _with_today,
    "办理人": _with_actors,
    "材料": _with_papers,
    "缺材料": _without,
    "未办": _skipping,
    "不填": _dropping,
    "答复": _answering,
    "特批": _conceding,
}
"""The lines of a table that are about no fact, and what each does."""


def _with_facts(run: Rehearsal, label: str, pins: Sequence[Pin], wanted: Wanted) -> Wanted:
    rules = run.bench.acts[label]
    day = wanted.day or max(run.history.entered, date(1949, 10, 1))
    gathered: dict[str, list[tuple[str, str]]] = {}
    facts: dict[str, Fact] = {}
    for pin in pins:
        fact, tail = fact_of(rules, pin.item, label)
        facts[fact.id] = fact
        gathered.setdefault(fact.id, []).append((tail, pin.value))
    setting = Setting(day=day, choices=run.bench.procedure.choices)
    given: dict[str, Any] = {}
    for name, said in gathered.items():
        given |= pinned(facts[name], said, setting, lambda name=name: _made_up(run, label, wanted, name))  # type: ignore[misc]
    return evolve(wanted, facts={**wanted.facts, **given})


def _made_up(run: Rehearsal, label: str, wanted: Wanted, name: str) -> Any:
    """Return what the rehearsal would give for the fact *name* by itself."""
    trial = Rehearsal(bench=run.bench, history=run.history, wishes=run.wishes, migrate=run.migrate)
    return trial.perform(label, None, wanted).claim.facts.get(name)


def pinned(
    fact: Fact, said: Sequence[tuple[str, str]], setting: Setting, made_up: Callable[[], Any]
) -> dict[str, Any]:
    """Return paths and values for what is *said* of one fact: (field or nothing, text) pairs.

    Counts are completed at once; fields of a list of people or rows are put into the list that *made_up* gives.
    """
    whole = [value_of(fact, text, setting) for tail, text in said if not tail]
    size = [int(text) for tail, text in said if tail == "count" and fact.type in _LISTS]
    fields = [(tail, text) for tail, text in said if tail and not (tail == "count" and fact.type in _LISTS)]
    if size:
        whole = [[numbered(fact, setting, number) for number in range(1, size[-1] + 1)]]
    if fact.type in ("tally", "survey") and fields:
        counts = dict(field_value(fact, tail, text, setting) for tail, text in fields)
        complete = whole_survey(counts) if fact.type == "survey" else whole_tally(fact, counts)
        return {fact.id: {**whole[-1], **counts} if whole else complete}
    if fact.type in ("people", "rows") and fields:
        found = whole[-1] if whole else made_up()
        return {fact.id: _with_fields(fact, found or [numbered(fact, setting, 1)], fields, setting)}
    if not fields:
        return {fact.id: whole[-1]}
    paths = {} if not whole else {fact.id: whole[-1]}
    return paths | {
        f"{fact.id}.{key}": value
        for key, value in (field_value(fact, tail, text, setting) for tail, text in fields)
    }


def _with_fields(
    fact: Fact, rows: Sequence[Any], fields: Sequence[tuple[str, str]], setting: Setting
) -> list[Any]:
    """Return *rows* with the fields given: one text for all, or as many as there are rows, set apart by 、; 不填 leaves one out."""
    found = [dict(row) if isinstance(row, Mapping) else {"id": row} for row in rows]
    for tail, text in fields:
        each = LIST.split(text)
        texts = each if len(each) == len(found) > 1 else [text] * len(found)
        for row, one in zip(found, texts, strict=True):
            if one == LEFT_BLANK:
                row.pop(head_of(fact.each, tail, Phrase(f"“{fact.title}”的栏目", "column"))[0].id, None)
                continue
            key, value = field_value(fact, tail, one, setting)
            row[key] = value
    return found


def applied(facts: Any, changes: Any) -> dict[str, Any]:
    """Return only the facts that *changes* touch, as they then read; a correction replaces whole facts."""
    fresh: dict[str, Any] = {}
    for path, value in changes.items():
        head, _, tail = path.partition(".")
        before = fresh.get(head, facts.get(head))
        fresh[head] = _placed(before, tail.split("."), value) if tail else value
    return fresh


def _placed(inside: Any, names: Sequence[str], value: Any) -> Any:
    if not names:
        return value
    base = dict(inside) if isinstance(inside, dict) else {}
    return {**base, names[0]: _placed(base.get(names[0]), names[1:], value)}
