"""The rules of a procedure as lines to read: what is asked, the numbers as they stand on a day, whose they are, the articles.

Every sentence is made of what the texts declare: titles, measures, citations. No rule is worded here.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from attrs import frozen

from pdca.bench import Bench
from pdca.citations import guard_citations
from pdca.naming import level
from pdca.phrase import Phrase
from pdca.procedure import Condition, Force, Guard, Outcome, Part, Step, Test
from pdca.regulation import Citation
from pdca.rules import Binding
from pdca.screens.voice import FORCES, Voice

NATION: Final = "国家"
MARKS: Final[Mapping[str, Phrase]] = {
    "likely": Phrase("待核", "to be verified"), "custom": Phrase("本地规定", "local rule"),
}  # fmt: skip
"""What is said of a number or an article that is not certain."""
LEGEND: Final = Phrase(
    "待核：条文或者数字有待核对原文；本地规定：由本地自行规定，不是上级的要求；方括号里是作出规定的层级。",
    "To be verified: article or number is to be compared with the original; local rule: made here, asked by nobody above; in brackets the layer that made it.",
)
FORM_OF_MODES: Final[Mapping[str, Phrase]] = {
    "given": Phrase("已填{}", "{} is given"), "blank": Phrase("没有填{}", "{} is blank"), "all": Phrase("{}全部是", "all of {}"),
    "nobody": Phrase("{}没有人", "nobody in {}"),
}  # fmt: skip


@frozen(kw_only=True)
class Line:
    """One rule: its *guard*, what it is called, the *measure* if it has a number, *when* it applies, how binding it is, its articles."""

    guard: str
    title: str
    measure: str
    when: str
    force: str
    citations: tuple[Citation, ...]


@frozen(kw_only=True)
class Reader:
    """The rules of one edition as they stand on *day* in *place*, told by *voice*."""

    bench: Bench
    day: date
    voice: Voice
    place: str = ""

    def number(self, step: Step) -> str:
        """Return the number of *step* on the way; of an entrance, which is not on it, its own."""
        if not step.entrance:
            return str(step.index + 1)
        entrances = [one.id for one in self.bench.procedure.steps if one.entrance]
        return f"{self.voice.say('入', 'E')}{entrances.index(step.id) + 1}"

    def nth(self, step: Step) -> str:
        """Return *step* by its number, in a sentence."""
        return self.voice.say(f"第{self.number(step)}步", f"step {self.number(step)}")

    def lines(self, step: Step) -> Iterator[Line]:
        """Yield the rules of *step* in reading order; what holds throughout several steps is in `throughout`."""
        yield from self._lines(step, guards(step))

    def throughout(self) -> Iterator[tuple[Outcome, tuple[Step, ...], tuple[Line, ...]]]:
        """Yield each outcome by which a case may leave several steps, once, with those steps and its rules."""
        found: dict[str, list[Step]] = {}
        for step in self.bench.procedure.steps:
            for one in step.outcomes:
                if one.interrupts:
                    found.setdefault(one.id, []).append(step)
        for name, steps in found.items():
            left = steps[0].outcome(name)
            if left is not None:
                yield left, tuple(steps), tuple(self._lines(steps[0], left.guards))

    def _lines(self, step: Step, found: Iterable[Guard]) -> Iterator[Line]:
        """Yield the rules of *step* that ask something on the day in the place: one whose limit is none there asks nothing."""
        for guard in found:
            if any(self._asks(str(one.arguments.get("limit", ""))) for one in guard.conditions):
                yield self._line(step, guard)

    def _asks(self, limit: str) -> bool:
        return not limit or limit.startswith("case.") or bool(self.bench.book.law.values(limit, self.day, self.place))

    def _line(self, step: Step, guard: Guard) -> Line:
        return Line(
            guard=guard.id, title=self.voice.titled(guard.title, guard.gloss, guard.id), measure=self.measure(guard.conditions),
            when=self.when(guard.when, step), force=self.voice(FORCES[guard.force]) if guard.force is not Force.MUST else "",
            citations=guard_citations(self.bench, step, guard, self.day, self.place),
        )  # fmt: skip

    def measure(self, conditions: Sequence[Condition]) -> str:
        """Return the numbers of *conditions*, any of which suffices."""
        named = [str(one.arguments["limit"]) for one in conditions if "limit" in one.arguments]
        return self.voice.say("；或者", "; or ").join(said for said in map(self.limit, dict.fromkeys(named)) if said)

    def limit(self, name: str) -> str:
        """Return the values of the limit *name* in force, of every layer, with whose they are."""
        if name.startswith("case."):
            return self.voice.say("按事项查表", "by table")
        found = self.bench.book.law.values(name, self.day, self.place)
        return self.voice.say("，并且", ", and ").join(
            f"{self.voice(Phrase(one.measure.zh, one.measure.en))}{self._marks(one.layer, one.confidence)}" for one in found
        )

    def _marks(self, layer: str, confidence: str) -> str:
        said = [self.voice(level(layer))] if layer != NATION else []
        said += [MARKS[confidence](self.voice.language)] if confidence in MARKS else []
        return f"[{'·'.join(said)}]" if said else ""

    def when(self, tests: Sequence[Test], step: Step) -> str:
        """Return under which tests something applies; nothing where it always does."""
        return self.voice.say("，并且", " and ").join(self._test(test, step) for test in tests)

    def _test(self, test: Test, step: Step) -> str:
        book = self.bench.book
        part = self._asking(test.ref.text, step)
        fact = book.fact(test.ref.text, step, part)
        title = self.voice.titled(fact.title, fact.gloss, test.ref.text) if fact else self.voice(book.title(test.ref.text, step, part))
        title = title if "“" in title else self.voice.say(f"“{title}”", f"'{title}'")
        if test.mode in FORM_OF_MODES:
            return FORM_OF_MODES[test.mode](self.voice.language).format(title)
        binding = Binding(book, step, part)
        if test.mode == "is":
            said = [self._word(binding, test.ref.text, one) for one in test.wanted]
        else:
            said = [self.limit(one) if test.mode == "limit" else self.voice(book.title(one, step, None)) for one in test.wanted]
        return self.voice.say(f"{title}为{'、'.join(said)}", f"{title} is {' or '.join(said)}")

    def _asking(self, reference: str, step: Step) -> Part | None:
        """Return the part of *step* whose own record *reference* reads; `None` where it reads the step's, or another."""
        book = self.bench.book
        if book.fact(reference, step, None) is not None:
            return None
        return next((one for one in step.parts if book.fact(reference, step, one) is not None), None)

    def _word(self, binding: Binding, reference: str, value: str) -> str:
        head, _, tail = reference.rpartition(".")
        step = self.bench.procedure.by_id.get(head)
        outcome = step.outcome(value) if step and tail == "outcome" else None
        if outcome is not None:
            return self.voice.titled(outcome.title, outcome.gloss, outcome.id)
        return self.voice(binding.word(reference, value))

    def cited(self, refs: Sequence[str]) -> tuple[str, ...]:
        """Return the articles *refs* as they are printed on the day."""
        return tuple(dict.fromkeys(self.article(self.bench.book.law.cite(ref, self.day)) for ref in refs))

    def article(self, one: Citation) -> str:
        """Return a citation with its marks."""
        return self.voice(Phrase(one.zh, one.en))

    def sentence(self, line: Line) -> str:
        """Return a rule as one sentence, without its articles."""
        said = f"{line.title}{self.voice.say('：', ': ')}{line.measure}" if line.measure else line.title
        extra = [one for one in (line.when and self.voice.say(f"限{line.when}", f"if {line.when}"), line.force) if one]
        return f"{said}{self.voice.say('（', ' (')}{self.voice.say('；', '; ').join(extra)}{self.voice.say('）', ')')}" if extra else said

    # -- who, and how often

    def who(self, by: Sequence[str]) -> str:
        """Return who may act: roles, or the people that an earlier step named."""
        return self.voice.say("或", " or ").join(dict.fromkeys(self._actor(one) for one in by))

    def _actor(self, role: str) -> str:
        if "." not in role:
            return self.voice.role(self.bench.procedure, role)
        fact = self.bench.book.fact(role, None, None)
        return self.voice.titled(fact.title, fact.gloss, role) if fact else self.voice(self.bench.book.title(role, None, None))

    def times(self, part: Part) -> str:
        """Return how often a part is to be done."""
        rule = part.times.rule
        limit = self.limit(part.times.limit) if part.times.limit else ""
        if rule in ("every", "up_to"):
            return self.voice.say(f"每隔：{limit}" if rule == "every" else f"次数：{limit}", f"every {limit}" if rule == "every" else f"times: {limit}")
        return TIMES[rule](self.voice.language)


TIMES: Final[Mapping[str, Phrase]] = {
    "once": Phrase("一次", "once"), "once_per_case": Phrase("每个事项一次", "once in a case"), "any": Phrase("可多次", "any number"),
    "each": Phrase("逐个", "for each"),
}  # fmt: skip


Owner = Step | Part | Outcome
"""What asks for facts and papers, and has rules."""


def owners(step: Step) -> tuple[Owner, ...]:
    """Return *step*, its parts and its own outcomes; not those that interrupt several steps."""
    return (step, *step.parts, *(one for one in step.outcomes if not one.interrupts))


def guards(step: Step) -> Iterator[Guard]:
    """Yield the guards of *step*, of its parts and of its own outcomes."""
    for owner in owners(step):
        yield from owner.guards
