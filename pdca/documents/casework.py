"""Documents on one case: made by layouts, with the basis, the numbers and the titles that the procedure declares."""

from collections.abc import Iterator, Sequence
from typing import Final

from pdca.documents.blocks import Block, Document, Fields, Grid, Heading, Items, Room, Signatures, Turn, Words
from pdca.documents.foot import foot
from pdca.documents.layouts import LAYOUTS, PLANS, Layout, Section
from pdca.documents.matter import DocumentError, Matter
from pdca.facts import shorten
from pdca.phrase import Phrase
from pdca.procedure import Part, Step
from pdca.schedule import Schedule, schedule

BLANK_ROWS: Final = 3
"""Empty rows of a table of which nothing is recorded yet."""
_NUMERALS: Final = "一二三四五六七八九十"


def fitting(name: str, matter: Matter) -> Layout:
    """Return the layout of the document *name* that fits the case. Raises `DocumentError` where none does."""
    voice, procedure = matter.reader.voice, matter.reader.bench.procedure
    found = next((one for one in LAYOUTS[name] if one.procedure == procedure.id), None)
    if found is None:
        fit = "、".join(one.procedure for one in LAYOUTS[name])
        raise DocumentError(
            Phrase(
                f"事项“{shorten(matter.history.case)}”走的是程序 {procedure.id}，这种文书只用于：{fit}",
                f"case '{shorten(matter.history.case)}' runs under {procedure.id}; this document is for: {fit}",
            )
        )
    if found.where is not None:
        reference, wanted = found.where
        step, _, fact = reference.partition(".")
        said = matter.raw(step, fact)
        title, value = matter.title(reference), matter.text(reference)
        other = voice.say(f"，请用 {found.instead}", f"; use {found.instead}") if found.instead else ""
        matter.must(
            holds=said is None or said in wanted,
            zh=f"“{title}”是“{value}”，不适用这种文书{other}", en=f"'{title}' is '{value}', which this document does not fit{other}",
        )  # fmt: skip
    return found


def written(name: str, title: Phrase, matter: Matter, *extra: Block) -> Document:
    """Return the document *name* on the case of *matter*, *extra* after its first section. Raises `DocumentError`."""
    return _Paper(name, matter, fitting(name, matter)).document(title, extra)


class _Paper:
    """One document being made."""

    def __init__(self, name: str, matter: Matter, layout: Layout) -> None:
        self.name, self.matter, self.layout = name, matter, layout
        self.reader, self.voice, self.say = matter.reader, matter.reader.voice, matter.reader.voice.say

    def document(self, title: Phrase, extra: Sequence[Block]) -> Document:
        matter, layout = self.matter, self.layout
        number = self._number()
        first, rest = layout.sections[:1], layout.sections[1:]
        body = numbered([*sections(matter, first), *extra, *sections(matter, rest)], self.voice.language == "zh")
        blocks = [*self._to(), *body, *self._basis(), Signatures(who=self._signs(), day=self._day())]
        return Document(
            id=self.name, language=self.voice.language, title=title(self.voice.language), blocks=tuple(blocks),
            head=self._issuer() if layout.head else "", about=(number,) if number else (),
            foot=foot(self.reader, matter.history.case, len(matter.history.acts)),
        )  # fmt: skip

    def _number(self) -> str:
        if not self.layout.number:
            return ""
        said = self.matter.text(self.layout.number) or "＿＿＿"
        return self.say(f"第{said}期", f"No. {said}")

    def _to(self) -> Iterator[Block]:
        if self.layout.to:
            yield Words(text=f"{self.matter.text(self.layout.to) or '＿＿＿＿＿＿'}{self.say('：', ':')}", style="to")

    def _place(self) -> Step | Part | None:
        procedure, at = self.reader.bench.procedure, self.layout.at
        if at in procedure.by_id:
            return procedure.by_id[at]
        return procedure.by_id[procedure.part_steps[at]].part(at) if at in procedure.part_steps else None

    def _issuer(self) -> str:
        place = self._place()
        return self.reader.who(place.by) if place else ""

    def _signs(self) -> tuple[str, ...]:
        roles = self.layout.signs
        return tuple(self.voice.role(self.reader.bench.procedure, role) for role in roles) if roles else (self._issuer(),)

    def _day(self) -> str:
        day = self.matter.day(self.layout.at)
        return written_day(day.isoformat(), self.voice.language == "zh") if day else ""

    def _basis(self) -> Iterator[Block]:
        place = self._place()
        basis = (place.basis if place else ()) or self.reader.bench.procedure.basis
        yield Words(text=self.say("依据：", "Basis: ") + self.say("；", "; ").join(self.reader.cited(basis)), style="soft")


def written_day(day: str, chinese: bool) -> str:  # noqa: FBT001
    """Return a day as a document writes it: ``2026年5月18日``."""
    year, month, date = day.split("-")
    return f"{year}年{int(month)}月{int(date)}日" if chinese else day


def sections(matter: Matter, wanted: Sequence[Section]) -> Iterator[Block]:
    """Yield *wanted*; what the edition of the case does not have is left out."""
    for section in wanted:
        made = [*_section(matter, section)]
        if made:
            yield Heading(text=section.title(matter.reader.voice.language))
            yield from made


def numbered(blocks: Sequence[Block], chinese: bool) -> Iterator[Block]:  # noqa: FBT001
    """Yield *blocks* with their sections numbered, 一、二、 or 1. 2."""
    number = 0
    for one in blocks:
        if isinstance(one, Heading) and one.level == 2:
            number += 1
            yield Heading(text=f"{_NUMERALS[number - 1]}、{one.text}" if chinese else f"{number}. {one.text}")
        else:
            yield one


def _section(matter: Matter, section: Section) -> Iterator[Block]:
    shows = [one for one in section.shows if matter.knows(one)]
    if shows:
        values = matter.rows("case", shows) or ((("",) * len(shows)),)
        yield Fields(pairs=tuple(zip(map(matter.title, shows), values[0], strict=True)))
    columns = [one for one in section.columns if matter.knows(one)]
    if columns:
        rows = matter.rows(section.row, columns)
        yield Grid(headings=tuple(map(matter.title, columns)), rows=rows, blanks=0 if rows else BLANK_ROWS)
    lines = [line for step in section.rules if (one := matter.reader.bench.procedure.by_id.get(step)) for line in matter.reader.lines(one)]
    if lines:
        say = matter.reader.voice.say
        yield Items(texts=tuple(f"{matter.reader.sentence(line)}　{say('；', '; ').join(map(matter.reader.article, line.citations))}" for line in lines))
    if section.room:
        yield Room(lines=section.room)


# -- the pledge, unit by unit


def contract(title: Phrase, matter: Matter, unit: str = "") -> Document:
    """Return the responsibility contracts of *unit*, or of every unit with a task. Raises `DocumentError` without a ground."""
    reader, say = matter.reader, matter.reader.voice.say
    layout = fitting("responsibility-contract", matter)
    sign = reader.bench.procedure.by_id["sign"]
    grounded = next(line for line in reader.lines(sign) if line.guard == "sign.grounded")
    remedy = next(guard for guard in sign.guards if guard.id == "sign.grounded")
    matter.must(
        holds=matter.raw("sign", "ground") != "none" and (matter.history.last.get("sign") is None or matter.text("sign.ground") != ""),
        zh=f"{grounded.title}：{remedy.remedy}", en=f"{grounded.title}: {remedy.remedy_gloss}",
    )  # fmt: skip
    columns = ("divide.tasks.task", "divide.tasks.owner", "divide.tasks.task_day")
    found = matter.rows("divide.tasks", ("divide.tasks.unit", *columns))
    named = matter.units.get(unit, unit)
    units = [one for one in dict.fromkeys(row[0] for row in found) if not unit or one == named] or ([named] if not found else [])
    matter.must(holds=bool(units), zh=f"单位“{shorten(unit)}”没有分到任务", en=f"unit '{shorten(unit)}' has no task")
    blocks: list[Block] = []
    for one in units:
        rows = tuple(row[1:] for row in found if row[0] == one)
        blocks += [Turn()] if blocks else []
        blocks += [Words(text=say(f"责任单位：{one or '＿＿＿＿＿＿'}", f"Unit: {one or '＿＿＿＿＿＿'}"), style="strong")]
        for section in numbered([*sections(matter, layout.sections)], reader.voice.language == "zh"):
            tasks = isinstance(section, Grid)
            blocks.append(Grid(headings=tuple(map(matter.title, columns)), rows=rows, blanks=0 if rows else BLANK_ROWS) if tasks else section)
        notes = [note for note in (reader.bench.procedure.note, sign.note) if note] if reader.voice.language == "zh" else []
        blocks += [Heading(text=say("合规提示", "Compliance"), level=3), Items(texts=(*notes, *reader.cited(sign.basis)))]
        blocks.append(Signatures(who=tuple(reader.voice.role(reader.bench.procedure, role) for role in layout.signs), day=_signed(matter)))
    return Document(
        id="responsibility-contract", language=reader.voice.language, title=title(reader.voice.language), blocks=tuple(blocks),
        foot=foot(reader, matter.history.case, len(matter.history.acts)),
    )  # fmt: skip


def _signed(matter: Matter) -> str:
    day = matter.day("sign")
    return written_day(day.isoformat(), matter.reader.voice.language == "zh") if day else ""


# -- the plan

GOAL_SHOWN: Final = ("what", "why", "from", "to", "where", "who", "target", "unit", "method", "resources")


def plan(title: Phrase, matter: Matter) -> Document:
    """Return the work plan of the case: its goal sheet, its measures, and the schedule of what is ahead."""
    reader, say = matter.reader, matter.reader.voice.say
    wanted = (
        Section(title=Phrase("工作目标", "Goal"), shows=tuple(f"case.plan.{one}" for one in GOAL_SHOWN)),
        *PLANS.get(reader.bench.procedure.id, ()),
    )
    blocks = [*numbered([*sections(matter, wanted), *_done(matter), *_ahead(matter)], reader.voice.language == "zh")]
    blocks.append(Words(text=say("依据：", "Basis: ") + say("；", "; ").join(reader.cited(reader.bench.procedure.basis)), style="soft"))
    blocks.append(Signatures(who=(reader.voice.role(reader.bench.procedure, reader.bench.procedure.owner),)))
    name = f"{matter.about or '＿＿＿＿＿＿'}{title.zh}" if reader.voice.language == "zh" else f"{title.en}: {matter.about}"
    return Document(
        id="plan-document", language=reader.voice.language, title=name, blocks=tuple(blocks), foot=foot(reader, matter.history.case, len(matter.history.acts))
    )  # fmt: skip


def _done(matter: Matter) -> Iterator[Block]:
    reader, say = matter.reader, matter.reader.voice.say
    acts = sorted(matter.history.last.values(), key=lambda act: act.seq)
    rows = tuple((reader.voice.act(matter.history.procedure, act.claim), act.day.isoformat()) for act in acts)
    if rows:
        yield Heading(text=say("已办的步骤", "Done"))
        yield Grid(headings=(say("步骤和结果", "step and outcome"), say("日期", "day")), rows=rows, narrow=(1,))


def _ahead(matter: Matter) -> Iterator[Block]:
    reader, say = matter.reader, matter.reader.voice.say
    found = schedule(reader.bench, matter.history, reader.day)
    if not found.acts:
        return
    yield Heading(text=say("步骤、分工和时限（倒排工期）", "Steps, who, and days (planned backwards)"))
    rows = tuple(
        (
            reader.voice.label(found.procedure(one.label), one.label), reader.who(one.by), one.earliest.day.isoformat(),
            one.latest.day.isoformat() if one.latest else "", _bound(matter, found, one.latest.guard if one.latest else ""),
        )
        for one in found.acts
    )  # fmt: skip
    heads = tuple(say(zh, en) for zh, en in (("步骤", "step"), ("由谁", "by"), ("最早", "earliest"), ("最迟", "latest"), ("由哪条时限", "set by")))
    yield Grid(headings=heads, rows=rows, narrow=(2, 3))


def _bound(matter: Matter, found: Schedule, guard: str) -> str:
    """Return the title of what sets the latest day: a written rule, or the goal."""
    titles = {one.id: matter.reader.voice.titled(one.title, one.gloss, one.id) for procedure in found.procedures for _, one in procedure.guards()}
    return titles.get(guard, matter.reader.voice.say("目标单写明的完成日", "the goal") if guard == "case.plan.to" else "")

