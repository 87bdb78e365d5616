"""Blank forms: every fact that a step asks, its papers, its rules as hints, its outcomes to tick; nothing is filled in."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from pdca.bench import GOAL
from pdca.documents.blocks import (
    LINE,
    Block,
    Document,
    Fields,
    Grid,
    Heading,
    Items,
    Room,
    Signatures,
    Turn,
    Words,
)
from pdca.documents.foot import foot
from pdca.documents.rules import Reader
from pdca.facts import COUNT_TITLES, SURVEY_FIELDS, tally_fields
from pdca.naming import options
from pdca.phrase import Phrase
from pdca.procedure import Fact, Outcome, Paper, Part, Step

BOX: Final = "□"
ROWS: Final = 4
"""Empty rows for a fact that is a list."""
GOALS: Final[Mapping[str, Phrase]] = {
    "what": Phrase("做什么", "what"), "why": Phrase("为什么做", "why"), "from": Phrase("何时起", "from"), "to": Phrase("何时止", "to"),
    "where": Phrase("何地做", "where"), "who": Phrase("谁去做", "who"), "target": Phrase("做到什么程度：目标值", "how much: target"),
    "unit": Phrase("单位", "unit"), "method": Phrase("怎样核定", "how it is measured"), "resources": Phrase("需要的资源", "resources"),
}  # fmt: skip
"""The fields of the 5W1H sheet, by the references that read them."""


def form(reader: Reader, steps: Sequence[Step], *, opening: bool) -> Document:
    """Return blank forms for *steps* of the procedure of *reader*, and for *opening* a case where that is wanted."""
    voice, procedure = reader.voice, reader.bench.procedure
    title = voice.titled(procedure.title, procedure.gloss, procedure.id)
    blocks: list[Block] = []
    for page in (*([_Sheet(reader).opened()] if opening else []), *(_Sheet(reader).step(step) for step in steps)):
        blocks += [Turn()] if blocks else []
        blocks += page
    name = voice.say(f"{title}登记表", f"Form: {title}")
    return Document(id="form", form="book", language=voice.language, title=name, blocks=tuple(blocks), foot=foot(reader))


class _Sheet:
    """One form being made."""

    def __init__(self, reader: Reader) -> None:
        self.reader, self.voice, self.say = reader, reader.voice, reader.voice.say

    def opened(self) -> Iterator[Block]:
        procedure = self.reader.bench.procedure
        yield Heading(text=self.say("立项", "Opening of a case"), level=1)
        yield self._head()
        yield from self._fact(procedure.about, None)
        yield Heading(text=self.voice.titled(GOAL.title, GOAL.gloss), level=3)
        yield from self._goal()
        yield Signatures(who=(self.say("办理人", "acting"),))

    def step(self, step: Step) -> Iterator[Block]:
        yield Heading(text=f"{self.reader.number(step)}. {self.voice.titled(step.title, step.gloss, step.id)}", level=1)
        yield self._head()
        yield Words(text=self.say(f"由谁：{self.reader.who(step.by)}", f"By: {self.reader.who(step.by)}"))
        yield from self._asked(step, step)
        for part in step.parts:
            yield Heading(text=self.say(f"分项：{part.title}", f"Part: {part.gloss or part.id}"))
            yield Words(text=f"{self.reader.who(part.by or step.by)}，{self.reader.times(part)}" if self.voice.language == "zh" else f"{self.reader.who(part.by or step.by)}, {self.reader.times(part)}", style="soft")
            yield from self._asked(step, part)
        yield Heading(text=self.say("结果（选一项）", "Outcome (tick one)"), level=3)
        yield Items(texts=tuple(f"{BOX} {self.voice.titled(one.title, one.gloss, one.id)}" for one in step.outcomes))
        for one in step.outcomes:
            if one.asks or one.papers:
                title = self.voice.titled(one.title, one.gloss, one.id)
                yield Heading(text=self.say(f"结果为“{title}”的另填", f"Where the outcome is '{title}'"), level=3)
                yield from self._asked(step, one)
        yield from self._hints(step)
        yield Signatures(who=(self.reader.who(step.by),))

    def _head(self) -> Fields:
        names = (("事项编号", "case"), ("办理日期", "day"), ("地点", "place"))
        return Fields(pairs=tuple((self.say(*one), "") for one in names))

    def _asked(self, step: Step, owner: Step | Part | Outcome) -> Iterator[Block]:
        for fact in owner.asks:
            if fact.derive is None:
                yield from self._fact(fact, step)
        papers = tuple(self._paper(one, step) for one in owner.papers)
        if papers:
            yield Heading(text=self.say("材料", "Papers"), level=3)
            yield Items(texts=papers)

    def _paper(self, one: Paper, step: Step) -> str:
        notes = [self.reader.when(one.when, step), one.signed_by and self.say(f"签名：{self.reader.who(one.signed_by)}", f"signed by {self.reader.who(one.signed_by)}")]
        said = self.say("；", "; ").join(note for note in notes if note)
        return f"{BOX} {self.voice.titled(one.name, one.gloss, one.name)}{self._bracketed(said)}"

    def _bracketed(self, said: str) -> str:
        return (f"（{said}）" if self.voice.language == "zh" else f" ({said})") if said else ""

    def _hints(self, step: Step) -> Iterator[Block]:
        lines = [f"{self.reader.sentence(one)}　{self.say('；', '; ').join(map(self.reader.article, one.citations))}" for one in self.reader.lines(step)]
        if lines:
            yield Heading(text=self.say("填写前核对", "To check first"), level=3)
            yield Items(texts=tuple(lines))

    # -- one fact

    def _fact(self, fact: Fact, step: Step | None) -> Iterator[Block]:
        title = f"{self.voice.titled(fact.title, fact.gloss, fact.id)}{self._bracketed(self._notes(fact, step))}"
        yield from _BLANKS.get(fact.type, _line)(self, fact, title)

    def _notes(self, fact: Fact, step: Step | None) -> str:
        outcomes = [step.outcome(name) for name in fact.outcomes] if step else []
        ways = self.voice.listed(self.voice.titled(one.title, one.gloss, one.id) for one in outcomes if one)
        when = self.reader.when(fact.when, step) if step else ""
        notes = [
            ways and self.say(f"限结果为{ways}", f"for {ways}"), when and self.say(f"限{when}", f"if {when}"),
            self.say("可不填", "optional") if fact.optional else "", self.say("本地加列", "added locally") if fact.local else "",
            self.say("沿用已填的", "known already") if fact.source else "", self.say("个人信息", "personal") if fact.private else "",
        ]  # fmt: skip
        return self.say("；", "; ").join(note for note in notes if note)

    def _goal(self) -> Iterator[Block]:
        yield Fields(pairs=tuple((title(self.voice.language), "") for title in GOALS.values()))

    def options(self, fact: Fact) -> tuple[str, ...]:
        """Return what to call the choices of *fact*."""
        return tuple(map(self.voice, options(self.reader.bench.procedure, fact.of).values()))


def _line(_: _Sheet, fact: Fact, title: str) -> Iterator[Block]:
    yield Fields(pairs=((title, ""),))


def _yes_no(sheet: _Sheet, fact: Fact, title: str) -> Iterator[Block]:
    yield Fields(pairs=((title, sheet.say(f"{BOX} 是　{BOX} 否", f"{BOX} yes  {BOX} no")),))


def _choice(sheet: _Sheet, fact: Fact, title: str) -> Iterator[Block]:
    yield Fields(pairs=((title, "　".join(f"{BOX} {one}" for one in sheet.options(fact))),))


def _ticks(sheet: _Sheet, fact: Fact, title: str) -> Iterator[Block]:
    heads = tuple(sheet.say(*one) for one in (("项目", "item"), ("是", "yes"), ("否", "no"), ("不适用的理由", "why it does not apply")))
    yield Grid(title=title, headings=heads, rows=tuple((one, BOX, BOX, "") for one in sheet.options(fact)), narrow=(1, 2))


def _date(sheet: _Sheet, fact: Fact, title: str) -> Iterator[Block]:
    yield Fields(pairs=((title, sheet.say("＿＿＿＿年＿＿月＿＿日", LINE)),))


def _period(sheet: _Sheet, fact: Fact, title: str) -> Iterator[Block]:
    yield Fields(pairs=((title, sheet.say("＿＿＿＿年＿＿月＿＿日至＿＿＿＿年＿＿月＿＿日", f"{LINE} to {LINE}")),))


def _counts(sheet: _Sheet, fact: Fact, title: str) -> Iterator[Block]:
    names = tally_fields(fact) if fact.type == "tally" else SURVEY_FIELDS
    yield Grid(title=title, headings=tuple(sheet.say(COUNT_TITLES[name], name) for name in names), blanks=1)


def _account(_: _Sheet, fact: Fact, title: str) -> Iterator[Block]:
    yield Room(title=title)


def _many(sheet: _Sheet, fact: Fact, title: str) -> Iterator[Block]:
    own = () if fact.type == "rows" else (sheet.say("人员", "person"),)
    heads = (*own, *(sheet.voice.titled(one.title, one.gloss, one.id) for one in fact.each))
    yield Grid(title=title, headings=heads, blanks=1 if fact.type == "person" else ROWS)


def _person(sheet: _Sheet, fact: Fact, title: str) -> Iterator[Block]:
    yield from (_many if fact.each else _line)(sheet, fact, title)


def _money(sheet: _Sheet, fact: Fact, title: str) -> Iterator[Block]:
    yield Fields(pairs=((title, sheet.say(f"{LINE}元", f"{LINE} yuan")),))


def _extracts(sheet: _Sheet, fact: Fact, title: str) -> Iterator[Block]:
    heads = (sheet.say("项目", "item"), sheet.say("由台账算出，不另填；没有的写明“无”和原因", "computed from ledgers; where there is nothing, say so and why"))
    yield Grid(title=title, headings=heads, rows=tuple((one, "") for one in sheet.options(fact)) or (("", ""),))


_BLANKS: Final[Mapping[str, Callable[[_Sheet, Fact, str], Iterator[Block]]]] = {
    "yes_no": _yes_no, "choice": _choice, "choices": _choice, "ticks": _ticks, "date": _date, "period": _period, "tally": _counts,
    "survey": _counts, "account": _account, "people": _many, "rows": _many, "person": _person, "money": _money, "extract": _extracts,
    "extracts": _extracts,
}  # fmt: skip
