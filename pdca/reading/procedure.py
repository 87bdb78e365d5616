"""One edition of one procedure, from its file."""

from collections.abc import Callable, Iterable, Mapping

from attrs import frozen

from pdca.phrase import Phrase
from pdca.procedure import Derived, Fact, Phase, Place, Procedure, Risk, Step, TakeOver
from pdca.reading import keys
from pdca.reading.facts import plain, read_fact, read_text_map
from pdca.reading.ledgers import read_ledgers
from pdca.reading.reader import Node, Reader, nearest
from pdca.reading.steps import joined, placed, read_steps, read_throughout, resolved
from pdca.reading.words import Words, read_choices, read_roles

EditionDates = Callable[[str, str], tuple[str, str] | None]
"""The first and last day (ISO text; no last day: empty) of a regulation's edition, or `None` if there is none such."""


@frozen(kw_only=True)
class Surroundings:
    """What a procedure file rests on: the shared words, and the dates of regulations for ``in_force: {with: ...}``."""

    words: Words
    edition_dates: EditionDates


def read_procedure(node: Node, reader: Reader, around: Surroundings, *, digest: str = "") -> Procedure | None:
    """Return the procedure in *node*; `None` where so much is missing that there is none.

    *digest* is that of the file. A procedure may be returned with mistakes noted; it is not to be used then.
    """
    shape = keys.PROCEDURE
    found = reader.fields(node, required=shape.required, optional=shape.optional, what=shape.what)
    about, one_open = _about(found.get("about"), reader)
    steps = _steps(found, reader, around.words)
    start, finish = _in_force(found.get("in_force"), reader, around.edition_dates)
    edition, why, changed = _supersedes(found.get("supersedes"), reader)
    choices, choice_glosses = read_choices(found.get("choices"), reader)
    procedure = reader.identifier(found.get("procedure"), hyphens=True)
    if (
        about is None
        or not procedure
        or not any(step.phase is Phase.PLAN and not step.entrance for step in steps)
    ):
        return None
    return Procedure(
        id=procedure,
        title=reader.text(found.get("title")),
        edition=reader.text(found.get("edition")),
        start=start,
        finish=finish,
        gloss=reader.text(found.get("gloss")),
        mechanism=reader.text(found.get("mechanism")),
        serves=reader.texts(found.get("serves")),
        owner=reader.text(found.get("owner")),
        basis=reader.provisions(found.get("basis")),
        clauses=reader.texts(found.get("clauses")),
        about=about,
        one_open=one_open,
        roles={**around.words.roles, **read_roles(found.get("roles"), reader)},
        choices={**around.words.choices, **choices},
        choice_glosses={**around.words.choice_glosses, **choice_glosses},
        steps=steps,
        derived=read_derived(found.get("derive"), reader),
        risks=_risks(found.get("risks"), reader),
        ledgers=read_ledgers(found.get("ledgers"), reader),
        supersedes=edition,
        supersedes_why=why,
        changed=changed,
        takes_over=_takes_over(found.get("takes_over"), reader),
        open_cases=_open_cases(found.get("open_cases"), reader),
        closes=reader.flag(found.get("closes")),
        note=reader.text(found.get("note")),
        digest=digest,
        place=node.place,
    )


def _about(node: Node | None, reader: Reader) -> tuple[Fact | None, bool]:
    if node is None:
        return None, False
    fact = read_fact("about", node, node.place, reader, extra=("one_open",))
    written = node.value if isinstance(node.value, dict) else {}
    return fact, reader.flag(written.get("one_open"))


def _steps(found: Mapping[str, Node], reader: Reader, words: Words) -> tuple[Step, ...]:
    written = [step for phase in Phase for step in read_steps(found.get(phase.value), reader, phase, words)]
    written += read_steps(found.get("entrances"), reader, Phase.PLAN, words, entrance=True)
    throughout = read_throughout(found.get("throughout"), reader, words)
    parts = [part for step in written for part in step.parts] + [
        part for block in throughout for part in block.parts
    ]
    _once("步骤", "step", [(step.id, step.place) for step in written], reader)
    _once("分项", "part", [(part.id, part.place) for part in parts], reader)
    steps = resolved(placed(joined(written, throughout)), reader)
    for step in steps:
        _check_step(step, reader)
    return steps


def _once(zh: str, en: str, named: Iterable[tuple[str, Place]], reader: Reader) -> None:
    """Note every name that is taken already, with the place that took it."""
    taken: dict[str, Place] = {}
    for name, place in named:
        first = taken.setdefault(name, place)
        if first != place:
            reader.note(
                place,
                "duplicate-id",
                f"{zh}“{name}”与第{first.line}行的重名，请换一个标识",
                f"the {en} '{name}' has the name of the one in line {first.line}; choose another id",
            )


def _check_step(step: Step, reader: Reader) -> None:
    _once("结果", "outcome", [(outcome.id, outcome.place) for outcome in step.outcomes], reader)
    guards = [*step.guards, *(guard for outcome in step.outcomes for guard in outcome.guards)]
    _once("规则", "guard", [(guard.id, guard.place) for guard in guards], reader)
    for part in step.parts:
        _once("规则", "guard", [(guard.id, guard.place) for guard in part.guards], reader)
    for outcome in step.outcomes:
        asked = [*([] if outcome.interrupts else step.asks), *outcome.asks]
        _once("要填的内容", "fact", [(fact.id, fact.place) for fact in asked], reader)


def _in_force(node: Node | None, reader: Reader, edition_dates: EditionDates) -> tuple[str, str]:
    if node is None:
        return "", ""
    found = reader.fields(node, optional=keys.IN_FORCE.optional, what=keys.IN_FORCE.what)
    start, finish = (reader.date(found.get(key)) for key in ("from", "to"))
    first, last = (day.isoformat() if day else "" for day in (start, finish))
    if "with" in found:
        dates = _dates_of(found["with"], reader, edition_dates)
        first, last = first or dates[0], last or dates[1]
    elif found and "from" not in found:
        reader.note(
            node.place,
            "no-start",
            "施行日期要写 from（起始日），或者 with（随某法规的某版施行，如 fazhan@2026）",
            "in_force needs 'from' (a day) or 'with' (an edition of a regulation, such as fazhan@2026)",
        )
    if first and last and last < first:
        reader.note(
            node.place,
            "dates-order",
            f"施行日期的止日{last}早于起日{first}",
            f"in_force ends on {last}, before {first}",
        )
    return first, last


def _dates_of(node: Node, reader: Reader, edition_dates: EditionDates) -> tuple[str, str]:
    regulation, _, edition = reader.text(node).partition("@")
    dates = edition_dates(regulation, edition) if regulation and edition else None
    if dates is None and not node.broken:
        reader.note(
            node.place,
            "no-edition",
            "没有这部法规的这一版；应写成 法规@版本，如 fazhan@2026",
            "there is no such edition; write regulation@edition, such as fazhan@2026",
        )
    return dates or ("", "")


def read_derived(node: Node | None, reader: Reader) -> Mapping[str, Derived]:
    """Return the derived values by id."""
    derived = {}
    for key, value, place in reader.entries(node, Phrase("推算值（derive）", "derive")):
        reader.check_id(key, place)
        found = _derived(key, value, place, reader)
        if found is not None:
            derived[key] = found
    return derived


def _derived(key: str, node: Node, place: Place, reader: Reader) -> Derived | None:
    what = Phrase(f"推算值“{key}”", f"the derived value '{key}'")
    written = reader.map(node, what)
    form = next((name for name in written if name in keys.FORMS), "")
    if not form:
        _tell_form(written, node, reader, what)
        return None
    beside = keys.BESIDE.get(form, ())
    if beside is not None:
        reader.fields(node, required=(form,), optional=("title", "gloss", *beside), what=what)
    inner = written[form]
    if isinstance(inner.value, dict):
        reader.fields(inner, optional=keys.FORMS[form], what=what)
        arguments = plain(inner)
    else:
        arguments = {name: plain(value) for name, value in written.items() if name not in ("title", "gloss")}
    title, gloss = reader.text(written.get("title")), reader.text(written.get("gloss"))
    return Derived(id=key, form=form, arguments=arguments, title=title, gloss=gloss, place=place)


def _tell_form(written: Mapping[str, Node], node: Node, reader: Reader, what: Phrase) -> None:
    if not written:
        return
    near = next((right for name in written if (right := nearest(name, list(keys.FORMS)))), "")
    zh, en = (f"是不是“{near}”？", f"did you mean '{near}'? ") if near else ("", "")
    reader.note(
        node.place,
        "no-form",
        f"{what.zh}没有写明怎样推算，{zh}可用的有：{'、'.join(keys.FORMS)}",
        f"{what.en} does not say how it is worked out; {en}allowed: {', '.join(keys.FORMS)}",
    )


def _risks(node: Node | None, reader: Reader) -> tuple[Risk, ...]:
    shape = keys.RISK
    risks = []
    for one in reader.items(node, Phrase("风险（risks）", "risks")):
        found = reader.fields(one, required=shape.required, optional=shape.optional, what=shape.what)
        if found:
            risk, control = reader.text(found.get("risk")), reader.text(found.get("control"))
            risks.append(
                Risk(risk=risk, control=control, gloss=reader.text(found.get("gloss")), place=one.place)
            )
    return tuple(risks)


def _supersedes(node: Node | None, reader: Reader) -> tuple[str, str, tuple[str, ...]]:
    if node is None:
        return "", "", ()
    shape = keys.SUPERSEDES
    found = reader.fields(node, required=shape.required, optional=shape.optional, what=shape.what)
    return (
        reader.text(found.get("edition")),
        reader.text(found.get("why")),
        reader.texts(found.get("changed")),
    )


def _takes_over(node: Node | None, reader: Reader) -> tuple[TakeOver, ...]:
    shape = keys.TAKE_OVER
    taken: list[TakeOver] = []
    for one in reader.items(node, shape.what):
        found = reader.fields(one, required=shape.required, optional=shape.optional, what=shape.what)
        if found:
            taken.append(
                TakeOver(
                    edition=reader.text(found.get("from")), steps=read_text_map(found.get("steps"), reader)
                )
            )
    return tuple(taken)


def _open_cases(node: Node | None, reader: Reader) -> str:
    if node is None:
        return keys.OPEN_CASES[0]
    if not isinstance(node.value, dict):
        return reader.word(node, keys.OPEN_CASES) or keys.OPEN_CASES[0]
    found = reader.fields(
        node, required=("either_until",), what=Phrase("未办结事项（open_cases）", "open_cases")
    )
    day = reader.date(found.get("either_until"))
    return f"either_until:{day.isoformat()}" if day else keys.OPEN_CASES[0]
