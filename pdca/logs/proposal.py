"""A first guess at what the columns of a table mean, with how sure it is, for a person to look over.

It rests on three things, in this order: what the procedure calls its steps, facts and papers; the words of
``vocabulary.yaml``; and what stands in the first rows. It never looks at more than it is given.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from attrs import evolve, field, frozen

from pdca.logs.cells import unit_of
from pdca.logs.dates import moments
from pdca.logs.mapping import Field, Mapping, Meaning, Shape
from pdca.logs.moments import Context
from pdca.logs.numerals import bare
from pdca.logs.vocabulary import vocabulary
from pdca.phrase import Phrase
from pdca.procedure import Part, Procedure, Step

SAMPLE: Final = 50
"""Rows that are looked at."""
_ANY_YEAR: Final = Context(year=2000)


@frozen
class _Guess:
    means: Meaning
    name: str = ""
    of: str = ""
    confidence: int = 0
    why: Phrase = field(factory=lambda: Phrase("", ""))


_NOTHING: Final = _Guess(
    Meaning.FACT, confidence=40, why=Phrase("没有认出这一列", "the heading is not known")
)


def propose(
    headers: Sequence[str], rows: Sequence[Sequence[str | None]], procedure: Procedure | None = None
) -> Mapping:
    """Return a mapping for columns named *headers*, of which *rows* are the first rows, against *procedure*.

    Headings are those of `pdca.logs.headings`, in full. Every field says its confidence and why.
    """
    known = _Names(procedure) if procedure is not None else None
    columns = [
        _Column(name, [row[at] for row in rows[:SAMPLE] if at < len(row)]) for at, name in enumerate(headers)
    ]
    guesses = [_guess(column, known) for column in columns]
    guesses = _one_of_each(guesses)
    shape = _shape(columns, guesses)
    guesses = [_shaped(column, guess, shape) for column, guess in zip(columns, guesses, strict=True)]
    if not any(guess.means is Meaning.CASE for guess in guesses):
        guesses = _some_case(columns, guesses)
    fields = tuple(
        _field(column, guess) for column, guess in zip(columns, guesses, strict=True) if column.heading
    )
    return Mapping(shape=shape, fields=fields, procedure=procedure.id if procedure else "")


class _Column:
    """One column: its heading in full, its own part of it, the common part, its unit and what its cells are like."""

    def __init__(self, heading: str, cells: Sequence[str | None]) -> None:
        self.heading = heading
        plain, _, number = heading.rpartition("#")
        whole = plain if number.isdigit() and plain else heading
        self.common, _, own = whole.rpartition("/")
        self.own, self.unit = unit_of(own)
        if not self.unit and self.common:
            self.own, self.unit = unit_of(whole)
            self.own = self.own.rpartition("/")[2]
        signs = _signs() | {bare(self.own), bare(heading)}
        filled = [cell for cell in cells if cell is not None and cell.strip() and bare(cell) not in signs]
        dated = sum(_may_be_day(cell) for cell in filled)
        self.empty = not filled
        promised = _undressed(bare(self.own)) != bare(self.own)
        self.dated = 2 * dated > len(filled) - int(promised)
        self.distinct = len(set(filled)) == len(filled) and len(filled) > 1


def _may_be_day(text: str) -> bool:
    """Return whether a cell is a date; a short number may be one, and more often is none."""
    plain = text.strip()
    if len(plain) < 5 and plain.replace(".", "").isdigit():
        return False
    return any(each.known for each in moments(plain, _ANY_YEAR))


def _signs() -> frozenset[str]:
    """Return what stands in cells and tells nothing of the column."""
    return vocabulary().not_applicable | vocabulary().ditto


def _guess(column: _Column, known: "_Names | None") -> _Guess:
    own = bare(column.own)
    if not own:
        return _Guess(Meaning.NONE, confidence=100, why=Phrase("没有标题", "it has no heading"))
    if known is not None:
        found = known.find(bare(column.common), own, dated=column.dated or column.empty)
        if found is not None:
            return found
    word = vocabulary().headings.get(bare(column.heading).lower()) or vocabulary().headings.get(own.lower())
    if word is not None and not (word == "fact" and known and column.dated):
        why = Phrase(f"标题“{column.own}”是常用的说法", f"'{column.own}' is a usual heading")
        return _Guess(Meaning(word), confidence=90, why=why, of=column.common)
    if known is not None and (near := known.near(own, dated=column.dated or column.empty)) is not None:
        return near
    tail = next(
        (word for name, word in vocabulary().headings.items() if len(name) > 1 and own.endswith(name)), None
    )
    if tail is not None and tail not in ("case", "activity") and not column.dated:
        why = Phrase(f"标题“{column.own}”里有常用的词", f"'{column.own}' holds a usual word")
        return _Guess(Meaning(tail), confidence=60, why=why, of=column.common)
    if column.dated:
        why = Phrase("多数格子是日期", "most cells are dates")
        return _Guess(Meaning.EVENT, _undressed(own) or own, confidence=60, why=why)
    return evolve(_NOTHING, of=column.common)


def _undressed(text: str) -> str:
    """Return a heading without the words that name no work: 递交申请时间 is 递交申请."""
    for word in vocabulary().dressing:
        if text.endswith(word) and len(text) > len(word):
            return text[: -len(word)]
    return text


_ONCE: Final = (Meaning.CASE, Meaning.ACTIVITY, Meaning.WHEN, Meaning.RECORDED, Meaning.SEQUENCE)


def _one_of_each(guesses: Sequence[_Guess]) -> list[_Guess]:
    """Return the guesses with one column for each meaning of which there can be but one: the surest, then the first."""
    best: dict[Meaning, int] = {}
    for at, guess in enumerate(guesses):
        if guess.means in _ONCE and (
            guess.means not in best or guess.confidence > guesses[best[guess.means]].confidence
        ):
            best[guess.means] = at
    why = Phrase("另一列更像", "another column fits better")
    return [
        evolve(guess, means=Meaning.FACT, confidence=60, why=why)
        if guess.means in _ONCE and best[guess.means] != at
        else guess
        for at, guess in enumerate(guesses)
    ]


def _shape(columns: Sequence[_Column], guesses: Sequence[_Guess]) -> Shape:
    means = [guess.means for guess in guesses]
    if Meaning.ACTIVITY not in means:
        return Shape.WIDE if Meaning.EVENT in means or Meaning.WHEN in means else Shape.LONG
    cases = [
        column.distinct for column, guess in zip(columns, guesses, strict=True) if guess.means is Meaning.CASE
    ]
    return Shape.WIDE if cases == [True] and means.count(Meaning.EVENT) > 1 else Shape.LONG


def _shaped(column: _Column, guess: _Guess, shape: Shape) -> _Guess:
    """Return *guess* as it can be in a table of that shape: steps are columns in a wide one only."""
    if shape is Shape.WIDE and guess.means is Meaning.ACTIVITY:
        return evolve(guess, means=Meaning.FACT, confidence=60)
    if shape is Shape.WIDE and guess.means is Meaning.WHEN:
        name = _undressed(bare(column.common)) or _undressed(bare(column.own))
        return evolve(guess, means=Meaning.EVENT, name=name, of="", confidence=min(guess.confidence, 50))
    if shape is Shape.LONG and guess.means is Meaning.EVENT:
        return evolve(guess, means=Meaning.FACT, name="", confidence=min(guess.confidence, 60))
    return guess


def _some_case(columns: Sequence[_Column], guesses: list[_Guess]) -> list[_Guess]:
    """Return the guesses with the first column of different words as the case: a guess that a person must confirm."""
    for wanted in (Meaning.FACT, Meaning.SEQUENCE):
        for at, (column, guess) in enumerate(zip(columns, guesses, strict=True)):
            if guess.means is wanted and column.distinct and not column.dated:
                why = Phrase(
                    "没有认出事项一列，这一列各行都不同", "no case is known; this column differs in every row"
                )
                return [*guesses[:at], _Guess(Meaning.CASE, confidence=30, why=why), *guesses[at + 1 :]]
    return guesses


def _field(column: _Column, guess: _Guess) -> Field:
    named = guess.name or (
        column.heading if guess.means in (Meaning.FACT, Meaning.PAPER, Meaning.EVENT) else ""
    )
    return Field(
        heading=column.heading, means=guess.means, name=named, of=guess.of, unit=column.unit,
        confidence=guess.confidence, why=guess.why,
    )  # fmt: skip


class _Names:
    """What a procedure calls its things: each name, in bare form, with what it is."""

    def __init__(self, procedure: Procedure) -> None:
        self._exact: dict[str, _Guess] = {}
        self._torn: set[str] = set()
        self._facts: dict[tuple[str, str], str] = {}
        self._tallies: dict[str, str] = {}
        for name, guess in self._all(procedure):
            self._put(bare(name), guess)
        ids = [step.id for step in procedure.steps] + [*procedure.part_steps]
        for step, words in vocabulary().steps.items():
            for word in words if step in ids else ():
                self._exact.setdefault(bare(word), _Guess(Meaning.EVENT, step, confidence=85, why=_USUAL))

    def _put(self, name: str, guess: _Guess) -> None:
        first = self._exact.setdefault(name, guess)
        if first.name.removesuffix(".occurred") != guess.name.removesuffix(".occurred"):
            self._torn.add(name)

    def _all(self, procedure: Procedure) -> Iterator[tuple[str, _Guess]]:
        yield procedure.about.title, _Guess(Meaning.CASE, confidence=95, why=_TITLE)
        work = {step.id for step in procedure.steps} | set(procedure.part_steps)
        for ledger in procedure.ledgers:
            for column in ledger.columns:
                yield column.title, _sourced(column.source, work, folded=bool(column.fold))
        for step in procedure.steps:
            yield from self._of(step)
            for outcome in step.outcomes:
                yield from ((paper.name, _paper(paper.name, step.id)) for paper in outcome.papers)
            for part in step.parts:
                yield from self._of(part)

    def _of(self, work: Step | Part) -> Iterator[tuple[str, _Guess]]:
        for name in (
            work.title,
            *work.aka,
            *([work.status] if isinstance(work, Step) and work.status else []),
        ):
            yield name, _Guess(Meaning.EVENT, work.id, confidence=95, why=_TITLE)
        for fact in work.asks:
            self._facts[work.id, bare(fact.title)] = fact.id
            if fact.type == "tally":
                self._tallies.setdefault(work.id, fact.id)
            yield fact.title, _Guess(Meaning.FACT, f"{work.id}.{fact.id}", work.id, 95, _TITLE)
        for paper in work.papers:
            yield from ((name, _paper(paper.name, work.id)) for name in (paper.name, *paper.aka))

    def find(self, common: str, own: str, *, dated: bool) -> _Guess | None:
        """Return what the heading *own*, under the heading *common*, is called in the procedure."""
        work = self._work(common)
        if work:
            return self._under(work, own, dated=dated)
        for name in (own, _undressed(own)):
            guess = self._exact.get(name)
            if guess is not None:
                guess = evolve(guess, confidence=60, why=_TWICE) if name in self._torn else guess
                return self._fitting(guess, dated=dated)
        return None

    def _work(self, common: str) -> str:
        guess = self._exact.get(common) or self._exact.get(_undressed(common)) if common else None
        return guess.name if guess is not None and guess.means is Meaning.EVENT else ""

    def _under(self, work: str, own: str, *, dated: bool) -> _Guess:
        word = vocabulary().headings.get(own.lower(), "")
        counted = vocabulary().tally.get(own)
        if counted and work in self._tallies:
            return _Guess(Meaning.FACT, f"{work}.{self._tallies[work]}.{counted}", work, 90, _TITLE)
        if (work, own) in self._facts:
            return _Guess(Meaning.FACT, f"{work}.{self._facts[work, own]}", work, 95, _TITLE)
        if word in ("actor", "role"):
            return _Guess(Meaning(word), "", work, 85, _USUAL)
        if dated and (word in ("when", "") or own in vocabulary().dressing):
            return _Guess(Meaning.EVENT, work, confidence=90 if word else 65, why=_TITLE)
        return _Guess(Meaning.FACT, f"{work}.{own}", work, 60, _USUAL)

    def near(self, own: str, *, dated: bool) -> _Guess | None:
        """Return what the procedure calls something like *own*: one within the other, or nearly the same."""
        bare_own = _undressed(own)
        best: tuple[int, _Guess] | None = None
        for name, guess in self._exact.items():
            score = _likeness(bare_own, name)
            if score > (best[0] if best else 0):
                best = score, guess
        if best is None:
            return None
        why = Phrase("标题与程序里的名称相近", "the heading is like a name in the procedure")
        return self._fitting(evolve(best[1], confidence=best[0], why=why), dated=dated)

    def _fitting(self, guess: _Guess, *, dated: bool) -> _Guess:
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


def _sourced(source: str, work: set[str], *, folded: bool) -> _Guess:
    head, _, tail = source.partition(".")
    if source == "case.about":
        return _Guess(Meaning.CASE, confidence=95, why=_TITLE)
    if head in work and tail == "occurred" and not folded:
        return _Guess(Meaning.EVENT, head, confidence=95, why=_TITLE)
    return _Guess(Meaning.FACT, source, head if head in work else "", 90, _TITLE)


def _paper(name: str, work: str) -> _Guess:
    return _Guess(
        Meaning.PAPER, name, work, 85, Phrase("程序要求的材料", "a paper that the procedure asks for")
    )


_TITLE: Final = Phrase("与程序里的名称一致", "the procedure calls it so")
_USUAL: Final = Phrase("是常用的说法", "it is usually called so")
_TWICE: Final = Phrase("程序里有两处这样叫", "two things of the procedure are called so")
