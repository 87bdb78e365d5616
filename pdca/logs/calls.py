"""What a procedure calls its things: steps, parts, facts and papers by the names that headings of tables use for them."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from attrs import evolve, field, frozen

from pdca.logs.mapping import Meaning
from pdca.logs.numerals import bare
from pdca.logs.vocabulary import vocabulary
from pdca.phrase import Phrase
from pdca.procedure import Fact, Part, Procedure, Step

TITLE: Final = Phrase("与程序里的名称一致", "the procedure calls it so")
USUAL: Final = Phrase("是常用的说法", "it is usually called so")
TWICE: Final = Phrase("程序里有两处这样叫", "two things of the procedure are called so")
IN_TURN: Final = Phrase("同名的步骤按先后次序对应", "steps of one name are taken in their order")

_FAVOUR: Final = 5
"""By how much a heading that promises days (划拨到村日期) is more like a step than like a fact."""
_NEARLY: Final = 79
"""The surest that a heading is that is only like a name: below what is sure."""
BASIS: Final = "basis"
"""What a column is named in which a ledger says on which article a step rests."""


@frozen
class Guess:
    """What a column may be: as in `pdca.logs.mapping.Field`, before it is one."""

    means: Meaning
    name: str = ""
    of: str = ""
    confidence: int = 0
    why: Phrase = field(factory=lambda: Phrase("", ""))


def undressed(text: str) -> str:
    """Return a heading without the words that name no work: 递交申请时间 is 递交申请."""
    for word in vocabulary().dressing:
        if text.endswith(word) and len(text) > len(word):
            return text[: -len(word)]
    return text


class Calls:
    """The names of one procedure, each in bare form, with what it is."""

    def __init__(self, procedure: Procedure) -> None:
        self._exact: dict[str, Guess] = {}
        self._torn: set[str] = set()
        self._under_work: dict[tuple[str, str], Guess] = {}
        self._counted: dict[tuple[str, str], dict[str, str]] = {}
        self._works: dict[str, list[str]] = {}
        self._options: dict[str, frozenset[str]] = {}
        self._choices = procedure.choices
        for name, guess in self._all(procedure):
            self._put(bare(name), guess)
        ids = [step.id for step in procedure.steps] + [*procedure.part_steps]
        for step, words in vocabulary().steps.items():
            for word in words if step in ids else ():
                self._exact.setdefault(bare(word), Guess(Meaning.EVENT, step, confidence=85, why=USUAL))

    def _put(self, name: str, guess: Guess) -> None:
        first = self._exact.setdefault(name, guess)
        if first.name.removesuffix(".occurred") != guess.name.removesuffix(".occurred"):
            self._torn.add(name)
        if guess.means is Meaning.EVENT and guess.name not in self._works.setdefault(name, []):
            self._works[name].append(guess.name)

    def _all(self, procedure: Procedure) -> Iterator[tuple[str, Guess]]:
        yield procedure.about.title, Guess(Meaning.CASE, confidence=95, why=TITLE)
        work = {step.id for step in procedure.steps} | set(procedure.part_steps)
        for step in procedure.steps:
            yield from self._of(step)
            for outcome in step.outcomes:
                yield from self._shown(step.id, [(paper.name, paper.name) for paper in outcome.papers])
                yield from self._asked(step.id, outcome.asks, extra=True)
            for part in step.parts:
                yield from self._of(part)
        for ledger in procedure.ledgers:
            for column in ledger.columns:
                yield column.title, _sourced(column.source, work, folded=bool(column.fold))

    def _of(self, work: Step | Part) -> Iterator[tuple[str, Guess]]:
        status = [work.status] if isinstance(work, Step) and work.status else []
        for name in (work.title, *work.aka, *status):
            yield name, Guess(Meaning.EVENT, work.id, confidence=95, why=TITLE)
        yield from self._asked(work.id, work.asks)
        yield from self._shown(
            work.id, [(name, paper.name) for paper in work.papers for name in (paper.name, *paper.aka)]
        )

    def _asked(self, work: str, asks: Sequence[Fact], *, extra: bool = False) -> Iterator[tuple[str, Guess]]:
        for fact in asks:
            made = Guess(Meaning.FACT, f"{work}.{fact.id}", work, 95, TITLE)
            if fact.type == "choice" and (choices := self._choices.get(fact.of)):
                self._options[made.name] = frozenset(bare(word) for pair in choices.items() for word in pair)
            self._under_work.setdefault((work, bare(fact.title)), made)
            if fact.type in ("tally", "survey") and not (extra and (work, fact.type) in self._counted):
                self._counted.setdefault((work, fact.type), {}).setdefault(bare(fact.title), fact.id)
            yield fact.title, made

    def _shown(self, work: str, papers: Sequence[tuple[str, str]]) -> Iterator[tuple[str, Guess]]:
        why = Phrase("程序要求的材料", "a paper that the procedure asks for")
        for name, paper in papers:
            made = Guess(Meaning.PAPER, paper, work, 85, why)
            self._under_work.setdefault((work, bare(name)), made)
            yield name, made

    def options(self, name: str) -> frozenset[str]:
        """Return the ids and titles, in bare form, of which the fact *name* (``register.source``) has to be one; nothing where it may be anything."""
        return self._options.get(name, frozenset())

    def works(self, name: str) -> Sequence[str]:
        """Return the steps and parts that are called *name*, in the order of the procedure."""
        return self._works.get(name) or self._works.get(undressed(name)) or ()

    def find(self, common: str, own: str, *, dated: bool, work: str = "") -> Guess | None:
        """Return what the heading *own*, under the heading *common*, is called; *work* is what the shared name stands for."""
        top, _, middle = common.partition("/")
        above = (work or self.work(top)) if common else ""
        if above:
            return self._under(above, middle.replace("/", "") + own if middle else own, dated=dated)
        for name in (own, undressed(own)):
            guess = self._exact.get(name)
            if guess is not None and work:
                return self._fitting(evolve(guess, name=work), dated=dated)
            if guess is not None:
                guess = evolve(guess, confidence=60, why=TWICE) if name in self._torn else guess
                return self._fitting(guess, dated=dated)
        return self._nearly_under(top, middle.replace("/", "") + own if middle else own, dated=dated) if common else None

    def _nearly_under(self, common: str, own: str, *, dated: bool) -> Guess | None:
        """Return what *own* is under a heading that is only like the name of a step: no surer than that."""
        near = self.near(common, dated=True, only=Meaning.EVENT)
        if near is None:
            return None
        found = self._under(near.name, own, dated=dated)
        return evolve(found, confidence=min(found.confidence, near.confidence), why=near.why)

    def work(self, common: str) -> str:
        """Return the step or part that is called *common*; nothing where none is."""
        guess = self._exact.get(common) or self._exact.get(undressed(common))
        return guess.name if guess is not None and guess.means is Meaning.EVENT else ""

    def _under(self, work: str, own: str, *, dated: bool) -> Guess:
        word = vocabulary().headings.get(own.lower(), "")
        counted = self._count(work, own)
        if counted:
            return Guess(Meaning.FACT, f"{work}.{counted}", work, 90, TITLE)
        if (work, own) in self._under_work:
            return self._under_work[work, own]
        if own in vocabulary().basis:
            return Guess(Meaning.FACT, f"{work}.{BASIS}", work, 90, USUAL)
        if word in ("actor", "role"):
            return Guess(Meaning(word), "", work, 85, USUAL)
        if dated and (word in ("when", "") or own in vocabulary().dressing):
            return Guess(Meaning.EVENT, work, confidence=90 if word else 65, why=TITLE)
        return Guess(Meaning.FACT, f"{work}.{own}", work, 60, USUAL)

    def _count(self, work: str, own: str) -> str:
        """Return the field of a tally or survey that a heading names: alone where there is one only, else behind its title."""
        for kind, words in (("tally", vocabulary().tally), ("survey", vocabulary().survey)):
            facts = self._counted.get((work, kind), {})
            if own in words and len(facts) == 1:
                return f"{next(iter(facts.values()))}.{words[own]}"
            for title, fact in facts.items():
                if own.startswith(title) and own[len(title) :] in words:
                    return f"{fact}.{words[own[len(title) :]]}"
        return ""

    def near(self, own: str, *, dated: bool, only: Meaning | None = None) -> Guess | None:
        """Return what the procedure calls something like *own*: one within the other, or nearly the same; *only* of things of one meaning."""
        bare_own = undressed(own)
        favoured = Meaning.EVENT if dated and bare_own != own else None
        best: tuple[int, Guess] | None = None
        for name, guess in self._exact.items():
            score = _likeness(bare_own, name) if only in (None, guess.means) else 0
            if score and score + (_FAVOUR if guess.means is favoured else 0) > (best[0] if best else 0):
                best = score + (_FAVOUR if guess.means is favoured else 0), guess
        if best is None:
            return None
        why = Phrase("标题与程序里的名称相近", "the heading is like a name in the procedure")
        return self._fitting(evolve(best[1], confidence=min(best[0], _NEARLY), why=why), dated=dated)

    def _fitting(self, guess: Guess, *, dated: bool) -> Guess:
        """Return *guess*, as a fact of its step when the cells are no dates and so cannot say when it happened."""
        if guess.means is Meaning.EVENT and not dated:
            sure = min(guess.confidence, 65)
            return evolve(guess, means=Meaning.FACT, of=guess.name, name="", confidence=sure)
        if guess.means is Meaning.FACT and guess.name.endswith(".occurred") and dated:
            return evolve(guess, means=Meaning.EVENT, name=guess.of, of="")
        return guess


def _likeness(own: str, name: str) -> int:
    """Return how alike two headings are, as a confidence; 0 when they are not."""
    if len(own) < 2 or len(name) < 2:
        return 0
    if own in name or name in own:
        return 55 + 15 * min(len(own), len(name)) // max(len(own), len(name))
    ratio = int(100 * SequenceMatcher(None, own, name).ratio())
    return ratio - 20 if ratio >= 75 else 0


def _sourced(source: str, work: set[str], *, folded: bool) -> Guess:
    head, _, tail = source.partition(".")
    if source == "case.about":
        return Guess(Meaning.CASE, confidence=95, why=TITLE)
    if head in work and tail == "occurred" and not folded:
        return Guess(Meaning.EVENT, head, confidence=95, why=TITLE)
    return Guess(Meaning.FACT, source, head if head in work else "", 90, TITLE)
