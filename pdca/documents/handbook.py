"""The handbook (一册): one procedure, or several, for people: who, the steps, what each asks, the rules with articles, the forms of rules."""

from collections.abc import Iterator, Sequence

from pdca.documents.blocks import Block, Document, Grid, Heading, Items, Turn, Words
from pdca.documents.foot import foot
from pdca.documents.rules import LEGEND, Line, Owner, Reader, owners
from pdca.naming import options
from pdca.procedure import Fact, Outcome, Paper, Role, Step
from pdca.screens.voice import PHASES


def handbook(readers: Sequence[Reader]) -> Document:
    """Return the handbook of the procedures of *readers*, at least one."""
    first = readers[0]
    voice, procedure = first.voice, first.bench.procedure
    title = voice.titled(procedure.title, procedure.gloss, procedure.id)
    name = voice.say("工作手册", "Handbook") if len(readers) > 1 else voice.say(f"{title}工作手册", f"Handbook: {title}")
    blocks: list[Block] = [Words(text=LEGEND(voice.language), style="soft")]
    for number, reader in enumerate(readers):
        blocks += [Turn()] if number else []
        blocks += _Book(reader).chapter()
    ends = dict.fromkeys(line for reader in readers for line in foot(reader))
    return Document(id="handbook", form="book", language=voice.language, title=name, blocks=tuple(blocks), foot=tuple(ends))


class _Book:
    """One procedure of the handbook."""

    def __init__(self, reader: Reader) -> None:
        self.reader, self.voice, self.procedure = reader, reader.voice, reader.bench.procedure
        self.say = reader.voice.say

    def chapter(self) -> Iterator[Block]:
        one, say = self.procedure, self.say
        yield Heading(text=self.voice.titled(one.title, one.gloss, one.id), level=1)
        until = one.finish or say("今", "now")
        yield Words(text=say(f"{one.edition}年版，{one.start}至{until}施行；服务对象：{'、'.join(one.serves)}。", f"Edition {one.edition}, in force {one.start} to {until}; serves {', '.join(one.serves)}."))
        if one.clauses:
            yield Words(text=say(f"对应的质量管理体系要求：{'、'.join(one.clauses)}。", f"Requirements of the quality management system it meets: {', '.join(one.clauses)}."))
        if one.note and self.voice.language == "zh":
            yield Words(text=one.note)
        yield Items(texts=self.reader.cited(one.basis))
        yield from self._roles()
        yield from self._overview()
        for step in one.steps:
            yield from self._step(step)
        yield from self._throughout()
        yield from self._risks()
        yield from self._ledgers()

    def _roles(self) -> Iterator[Block]:
        kinds = {"person": self.say("个人", "person"), "body": self.say("集体", "body"), "public": self.say("公众", "public")}
        rows = tuple((self.voice.titled(one.title, one.gloss, one.id), kinds.get(one.kind, one.kind)) for one in self._acting())
        yield Heading(text=self.say("谁来办", "Who acts"))
        yield Grid(headings=(self.say("身份", "role"), self.say("性质", "kind")), rows=rows, narrow=(1,))

    def _acting(self) -> Sequence[Role]:
        named = {role for step in self.procedure.steps for owner in (*owners(step), *step.outcomes) for role in owner.by}
        return [one for name, one in self.procedure.roles.items() if name in named or name == self.procedure.owner]

    def _overview(self) -> Iterator[Block]:
        yield Heading(text=self.say("步骤一览", "The steps"))
        rows = tuple(
            (self.reader.number(step), self.voice(PHASES[step.phase]), self._title(step), self.reader.who(step.by), self._onward(step))
            for step in self.procedure.steps
        )  # fmt: skip
        heads = tuple(self.say(zh, en) for zh, en in (("序号", "no."), ("阶段", "phase"), ("步骤", "step"), ("由谁", "by"), ("结果 → 去向", "outcome → next")))
        yield Grid(headings=heads, rows=rows, narrow=(0, 1))

    def _title(self, step: Step) -> str:
        return self.voice.titled(step.title, step.gloss, step.id)

    def _onward(self, step: Step) -> str:
        return self.say("；", "; ").join(self._way(one) for one in step.outcomes if not one.interrupts)

    def _way(self, one: Outcome) -> str:
        to = self.procedure.by_id.get(one.to)
        where = self.reader.nth(to) if to else self.voice.state(self.procedure, one.to)
        return f"{self.voice.titled(one.title, one.gloss, one.id)} → {where}"

    # -- one step

    def _step(self, step: Step) -> Iterator[Block]:
        phase = self.voice(PHASES[step.phase])
        number = self.reader.number(step)
        yield Heading(text=self.say(f"{number}. {self._title(step)}（{phase}）", f"{number}. {self._title(step)} ({phase})"))
        yield Words(text=self.say(f"由谁：{self.reader.who(step.by)}", f"By: {self.reader.who(step.by)}"), style="strong")
        if step.note and self.voice.language == "zh":
            yield Words(text=step.note)
        yield Words(text=self.say("依据：", "Basis: ") + self.say("；", "; ").join(self.reader.cited(step.basis or self.procedure.basis)), style="soft")
        yield from self._facts(step)
        yield from self._papers(step)
        yield from self._parts(step)
        yield from self._rules(self.reader.lines(step))
        yield Words(text=self.say("结果：", "Outcomes: ") + self._onward(step))

    def _facts(self, step: Step) -> Iterator[Block]:
        rows = tuple((self.fact(one), self._asked(step, one), self._where(step, owner)) for owner in owners(step) for one in owner.asks)
        if rows:
            heads = (self.say("填什么", "fact"), self.say("说明", "remarks"), self.say("在哪个环节", "act"))
            yield Grid(title=self.say("应填", "Facts"), headings=heads, rows=rows)

    def _where(self, step: Step, owner: Owner) -> str:
        return "" if owner is step else self.voice.titled(owner.title, owner.gloss, owner.id)

    def fact(self, one: Fact) -> str:
        """Return what a fact is called, with what it consists of."""
        inner = self.voice.listed(self.voice.titled(sub.title, sub.gloss, sub.id) for sub in one.each)
        title = self.voice.titled(one.title, one.gloss, one.id)
        return f"{title}（{inner}）" if inner and self.voice.language == "zh" else f"{title} ({inner})" if inner else title

    def _asked(self, step: Step, one: Fact) -> str:
        said = [
            self.reader.when(one.when, step) and self.say(f"限{self.reader.when(one.when, step)}", f"if {self.reader.when(one.when, step)}"),
            self.say("可不填", "optional") if one.optional else "", self.say("本地加列", "added locally") if one.local else "",
            self.say("个人信息", "personal") if one.private else "", self.voice.listed(map(self.voice, options(self.procedure, one.of).values())),
        ]  # fmt: skip
        return self.say("；", "; ").join(each for each in said if each)

    def _papers(self, step: Step) -> Iterator[Block]:
        rows = tuple((self.paper(one), self._shown(step, one), self.reader.who(one.signed_by)) for owner in owners(step) for one in owner.papers)
        if rows:
            heads = (self.say("材料", "paper"), self.say("什么时候要", "when"), self.say("谁签名", "signed by"))
            yield Grid(title=self.say("材料", "Papers"), headings=heads, rows=rows)

    def paper(self, one: Paper) -> str:
        """Return what a paper is called."""
        return self.voice.titled(one.name, one.gloss, one.name)

    def _shown(self, step: Step, one: Paper) -> str:
        ways = [step.outcome(name) for name in one.outcomes]
        said = self.voice.listed(self.voice.titled(way.title, way.gloss, way.id) for way in ways if way)
        return self.say("；", "; ").join(each for each in (said, self.reader.when(one.when, step)) if each)

    def _parts(self, step: Step) -> Iterator[Block]:
        rows = tuple(
            (self.voice.titled(one.title, one.gloss, one.id), self.reader.who(one.by or step.by), self.reader.times(one), self.say("；", "; ").join(self.reader.cited(one.basis)))
            for one in step.parts
        )  # fmt: skip
        if rows:
            heads = (self.say("分项", "part"), self.say("由谁", "by"), self.say("几次", "how often"), self.say("依据", "basis"))
            yield Grid(title=self.say("分项", "Parts"), headings=heads, rows=rows)

    def _rules(self, lines: Iterator[Line] | Sequence[Line]) -> Iterator[Block]:
        rows = tuple((self.reader.sentence(one), self.say("；", "; ").join(map(self.reader.article, one.citations))) for one in lines)
        if rows:
            yield Grid(title=self.say("条件", "Rules"), headings=(self.say("条件和时限", "rule"), self.say("依据", "basis")), rows=rows)

    # -- beside the steps

    def _throughout(self) -> Iterator[Block]:
        found = list(self.reader.throughout())
        if not found:
            return
        yield Heading(text=self.say("中途", "On the way"))
        rows = tuple(
            (self._way(one), self.reader.who(one.by), self.voice.listed(self.reader.number(step) for step in steps),
             self.voice.listed([*map(self.fact, one.asks), *map(self.paper, one.papers)]), self.say("；", "; ").join(self.reader.cited(one.basis)))
            for one, steps, _ in found
        )  # fmt: skip
        heads = tuple(self.say(zh, en) for zh, en in (("情形 → 去向", "what → then"), ("由谁", "by"), ("在第几步", "in steps"), ("填什么、材料", "facts, papers"), ("依据", "basis")))
        yield Grid(headings=heads, rows=rows)
        yield from self._rules([line for _, _, lines in found for line in lines])

    def _risks(self) -> Iterator[Block]:
        titles = {line.guard: line.title for step in self.procedure.steps for line in self.reader.lines(step)}
        rows = tuple((self.voice.titled(one.risk, one.gloss, one.risk), titles.get(one.control, one.control)) for one in self.procedure.risks)
        if rows:
            yield Heading(text=self.say("风险和控制", "Risks"))
            yield Grid(headings=(self.say("风险", "risk"), self.say("由哪一条控制", "controlled by")), rows=rows)

    def _ledgers(self) -> Iterator[Block]:
        rows = tuple((self.voice.titled(one.title, one.gloss, one.id), self.voice.listed(column.title for column in one.columns)) for one in self.procedure.ledgers)
        if rows:
            yield Heading(text=self.say("由记录算出的台账（不另填）", "Ledgers computed from the records"))
            yield Grid(headings=(self.say("台账", "ledger"), self.say("栏目", "columns")), rows=rows)


