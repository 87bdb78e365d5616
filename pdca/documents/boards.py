"""What hangs on a wall or a door: the disclosure board, made of the disclosures that are posted on a day; and plates.

A plate names an honour, a unit and a post. It carries no code to scan and no personal data, and is made with consent alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pdca.documents.blocks import Block, Document, Fields, Heading, Items, Plate, Words
from pdca.documents.foot import DECIDES, foot
from pdca.documents.layouts import BOARDS
from pdca.documents.matter import Matter
from pdca.documents.rules import guards
from pdca.history import Act
from pdca.organisation import Organisation, on
from pdca.phrase import Phrase
from pdca.screens.voice import Voice

QUESTIONS: Final = ("answer.in_time", "result_answer.in_time")
"""The rules that say by when a question is answered."""
HOUSEHOLD: Final = "courtyard"


def hangs(matter: Matter) -> bool:
    """Return whether the case has something on the board now: posted, and not yet taken down."""
    found = BOARDS.get(matter.reader.bench.procedure.id)
    return found is not None and matter.history.state in found.steps and any(matter.history.parts.get(part) for part in found.posts)


def board(title: Phrase, matters: Sequence[Matter], voice: Voice, day: str) -> Document:
    """Return the board with what *matters* disclose, masked; an empty one says that nothing is posted."""
    blocks: list[Block] = []
    for one in matters:
        blocks += _posted(one)
    if not blocks:
        blocks.append(Words(text=voice.say(f"截至{day}没有正在公开的事项。", f"Nothing is disclosed on {day}.")))
    ends = list(dict.fromkeys(line for one in matters for line in foot(one.reader, one.history.case, len(one.history.acts))))
    return Document(
        id="disclosure-board", form="poster", language=voice.language, title=title(voice.language), about=(day,), blocks=tuple(blocks),
        foot=tuple(ends) or (DECIDES(voice.language),),
    )  # fmt: skip


def _posted(one: Matter) -> Iterator[Block]:
    found, say = BOARDS[one.reader.bench.procedure.id], one.reader.voice.say
    shows = [each for each in found.shows if one.knows(each)]
    (values,) = one.rows("case", shows) or (("",) * len(shows),)
    said = [(one.title(each), value) for each, value in zip(shows, values, strict=True) if value]
    yield Heading(text=one.about, level=1)
    yield Fields(pairs=(*said, *_papers(one, found.posts)))
    step = one.reader.bench.procedure.by_id.get(one.history.state)
    lines = [line for line in one.reader.lines(step) if line.guard in (*QUESTIONS, f"{step.id}.days")] if step else []
    if lines:
        yield Items(texts=tuple(f"{one.reader.sentence(line)}　{say('；', '; ').join(map(one.reader.article, line.citations))}" for line in lines))


def _papers(one: Matter, posts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the papers that are posted, each with the beginning of its digest or, unknown, as a blank."""
    for part in posts:
        for act in one.history.parts.get(part, ()):
            for paper in act.claim.papers:
                yield paper.name, one.reader.voice.say("附后", "attached") + (f" {paper.digest[:19]}" if paper.digest else "")


# -- plates


def plates(matter: Matter, organisation: Organisation, roles: Mapping[str, str]) -> Document:
    """Return a plate for every application that was granted; *roles* are the titles of posts. Raises `DocumentError` where nobody consented or no plate was decided."""
    reader, say = matter.reader, matter.reader.voice.say
    matter.must(
        holds=reader.bench.procedure.id == "commendation-and-rating",
        zh="这种文书只用于程序 commendation-and-rating 的事项", en="this document is for cases of commendation-and-rating",
    )  # fmt: skip
    show = reader.bench.procedure.by_id["show"]
    consent = next(one for one in guards(show) if one.id == "show.consent")
    honour = str(matter.raw("scheme", "honour") or "")
    said: Any = matter.raw("show", "ways")
    asked = any(honour in test.wanted for test in consent.when)
    matter.must(
        holds=not asked or matter.raw("show", "consented") == "yes",
        zh=f"{consent.title}：{consent.remedy}", en=f"{consent.gloss}: {consent.remedy_gloss}",
    )  # fmt: skip
    matter.must(holds="post" in (said or ()), zh="没有决定设岗或者挂牌", en="no plate was decided on")
    made: list[Block] = [Plate(title=_name(matter, honour), lines=_lines(matter, act, organisation, roles)) for act in _granted(matter)]
    return Document(
        id="member-doorplate", form="plate", language=reader.voice.language, title=say("党员示范岗、家庭户牌", "Plates"), blocks=tuple(made), foot=(),
    )  # fmt: skip


def _name(matter: Matter, honour: str) -> str:
    title = "党员家庭户" if honour == HOUSEHOLD else "党员示范岗"
    return title if matter.reader.voice.language == "zh" else "Member's household" if honour == HOUSEHOLD else "Member's model post"


def _granted(matter: Matter) -> Iterator[Act]:
    """Yield the applications whose review proposed them."""
    verdicts = {act.claim.answers: act.claim.facts.get("verdict") for act in matter.history.ever.get("rate", ())}
    yield from (act for act in matter.history.ever.get("nominate", ()) if verdicts.get(act.seq) == "proposed")


def _lines(matter: Matter, act: Act, organisation: Organisation, roles: Mapping[str, str]) -> tuple[str, ...]:
    """Return unit and post of whoever was granted it, blank where nothing is declared; the name only where masks are off."""
    facts: Mapping[str, Any] = act.claim.facts
    person = str(facts.get("person") or facts.get("household") or "")
    if not person:
        return (matter.units.get(str(facts.get("unit", "")), str(facts.get("unit", ""))),)
    day = matter.reader.day
    unit = next((one.unit for one in reversed(organisation.standings(person)) if on(one, day)), "")
    held = [one.role for one in organisation.posts() if organisation.holds(person, one.role, day)]
    post = matter.reader.voice.listed(roles.get(role, role) for role in held)
    shown = (matter.people.get(person, ""),) if matter.unmask else ()
    return (matter.units.get(unit, unit), post, *shown)
