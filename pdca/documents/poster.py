"""The flow poster (流程图图板): phases, steps, who, numbers, articles and ways back, on A3, to be read from two metres.

Regulations are named once, in a legend; in the boxes a number in a circle and the article stand for them.
"""

from collections.abc import Sequence
from typing import Final

from attrs import define, field

from pdca.documents.blocks import Band, Box, Chart, Document, Grid, Heading, Words
from pdca.documents.foot import foot
from pdca.documents.rules import MARKS, Line, Reader
from pdca.procedure import Outcome, Phase, Step
from pdca.regulation import Citation
from pdca.screens.voice import PHASES

SIGNS: Final = {"likely": "◇", "custom": "△"}
"""What stands on a poster for an article that is not certain."""
_CIRCLED: Final = (0x2460, 0x3251, 0x32B1)
"""Where ①, ㉑ and ㊱ stand."""


def circled(number: int) -> str:
    """Return *number* in a circle: ① to ㊿, beyond in brackets."""
    if number > 50:
        return f"({number})"
    first, of = (1, 0) if number <= 20 else (21, 1) if number <= 35 else (36, 2)
    return chr(_CIRCLED[of] + number - first)


def poster(reader: Reader) -> Document:
    """Return the poster of the procedure of *reader*: every step and every rule of it, and nothing else."""
    return _Poster(reader).drawn()


@define
class _Poster:
    """One poster; *texts* are the regulations named so far, each with its number."""

    reader: Reader
    texts: dict[str, int] = field(factory=dict)

    def drawn(self) -> Document:
        reader, procedure = self.reader, self.reader.bench.procedure
        say = reader.voice.say
        chart = self._chart([one for one in procedure.steps if not one.entrance])
        entrances = self._chart([one for one in procedure.steps if one.entrance])
        beside = (Heading(text=say("中途进入", "Entrances"), level=1), entrances) if entrances.bands else ()
        aside = self._throughout()
        until = procedure.finish or say("今", "now")
        return Document(
            id="flow-poster", form="poster", language=reader.voice.language, title=reader.voice.titled(procedure.title, procedure.gloss, procedure.id),
            about=(say(f"流程图图板　{procedure.edition}年版，{procedure.start}至{until}施行", f"Flow poster, edition {procedure.edition}, in force {procedure.start} to {until}"),),
            blocks=(chart, *beside, *aside, Heading(text=say("依据", "Basis"), level=1), *self._legend()), foot=foot(reader),
        )  # fmt: skip

    def _chart(self, steps: Sequence[Step]) -> Chart:
        phases = {phase: tuple(self._box(one) for one in steps if one.phase is phase) for phase in Phase}
        voice = self.reader.voice
        return Chart(bands=tuple(Band(mark=phase.value[0].upper(), title=voice(PHASES[phase]), boxes=boxes) for phase, boxes in phases.items() if boxes))

    def _box(self, step: Step) -> Box:
        reader = self.reader
        return Box(
            number=self.reader.number(step), title=reader.voice.titled(step.title, step.gloss, step.id), who=reader.who(step.by),
            rules=tuple(self._rule(one) for one in reader.lines(step)) or self._basis(step.basis),
            ways=tuple(self._way(step, one) for one in step.outcomes if not one.interrupts and self._aside(step, one)),
        )  # fmt: skip

    def _basis(self, refs: Sequence[str]) -> tuple[str, ...]:
        cited = " ".join(self._short(self.reader.bench.book.law.cite(ref, self.reader.day)) for ref in refs)
        return (f"{self.reader.voice.say('依据：', 'basis: ')}{cited}",) if cited else ()

    def _aside(self, step: Step, one: Outcome) -> bool:
        """Return whether an outcome leads elsewhere than to the next step."""
        to = self.reader.bench.procedure.by_id.get(one.to)
        return to is None or step.entrance or to.index != step.index + 1

    def _way(self, step: Step, one: Outcome) -> str:
        voice, procedure = self.reader.voice, self.reader.bench.procedure
        title, to = voice.titled(one.title, one.gloss, one.id), procedure.by_id.get(one.to)
        if to is None:
            return f"■ {title} → {voice.state(procedure, one.to)}"
        return f"{'↪' if step.entrance or to.index > step.index else '↩'} {title} → {self.reader.nth(to)}"

    def _rule(self, line: Line) -> str:
        cited = " ".join(self._short(one) for one in line.citations)
        return f"{self.reader.sentence(line)}　{cited}".rstrip()

    def _short(self, one: Citation) -> str:
        """Return a citation as its number in the legend and its article."""
        name = self.reader.article(_whole(one))
        number = self.texts.setdefault(name, len(self.texts) + 1)
        return f"{circled(number)}{one.article}{SIGNS.get(one.confidence, '')}"

    def _throughout(self) -> Sequence[Heading | Grid]:
        voice, procedure = self.reader.voice, self.reader.bench.procedure
        rows = [
            (
                voice.titled(one.title, one.gloss, one.id), self.reader.who(one.by),
                voice.listed(map(self.reader.number, steps)), voice.state(procedure, one.to),
                voice.say("；", "; ").join(self._rule(line) for line in lines) or " ".join(self._short(self.reader.bench.book.law.cite(ref, self.reader.day)) for ref in one.basis),
            )
            for one, steps, lines in self.reader.throughout()
        ]  # fmt: skip
        if not rows:
            return ()
        headings = tuple(voice.say(zh, en) for zh, en in (("情形", "what"), ("由谁", "by"), ("在第几步", "in steps"), ("去向", "then"), ("条件和依据", "rules")))
        return (Heading(text=voice.say("中途", "On the way"), level=1), Grid(headings=headings, rows=tuple(rows)))

    def _legend(self) -> Sequence[Words]:
        voice = self.reader.voice
        named = [Words(text=f"{circled(number)} {name}") for name, number in self.texts.items()]
        marks = "　".join(f"{sign} {MARKS[key](voice.language)}" for key, sign in SIGNS.items())
        ways = voice.say("↩ 退回　↪ 跳到　■ 结束", "↩ back  ↪ ahead  ■ over")
        return (*named, Words(text=f"{marks}　{ways}"))


def _whole(one: Citation) -> Citation:
    """Return the citation of the whole text that *one* is an article of."""
    return Citation(
        ref=one.ref.partition("/")[0], regulation_title=one.regulation_title, regulation_gloss=one.regulation_gloss, edition=one.edition,
        layer=one.layer, standing=one.standing,
    )  # fmt: skip


