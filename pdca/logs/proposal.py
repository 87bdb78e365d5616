"""A first guess at what the columns of a table mean, with how sure it is, for a person to look over.

It rests on three things, in this order: what the procedure calls its steps, facts and papers; the words of
``vocabulary.yaml``; and what stands in the first rows. It never looks at more than it is given.
"""

import re
from collections.abc import Sequence
from typing import Final

from attrs import evolve

from pdca.logs.calls import BASIS, IN_TURN, USUAL, Calls, Guess, undressed
from pdca.logs.cells import unit_of
from pdca.logs.dates import moments
from pdca.logs.mapping import Field, Mapping, Meaning, Shape
from pdca.logs.moments import Context
from pdca.logs.numerals import bare
from pdca.logs.vocabulary import vocabulary
from pdca.phrase import Phrase
from pdca.procedure import Procedure

SAMPLE: Final = 50
"""Rows that are looked at."""
_ANY_YEAR: Final = Context(year=2000)


_NOTHING: Final = Guess(
    Meaning.FACT, confidence=40, why=Phrase("没有认出这一列", "the heading is not known")
)


def propose(
    headers: Sequence[str], rows: Sequence[Sequence[str | None]], procedure: Procedure | None = None
) -> Mapping:
    """Return a mapping for columns named *headers*, of which *rows* are the first rows, against *procedure*.

    Headings are those of `pdca.logs.headings`, in full. Every field says its confidence and why.
    """
    known = Calls(procedure) if procedure is not None else None
    columns = [
        _Column(name, [row[at] for row in rows[:SAMPLE] if at < len(row)]) for at, name in enumerate(headers)
    ]
    turns = _in_turn(columns, known) if known is not None else [("", 0)] * len(columns)
    guesses = [_guess(column, known, turn) for column, turn in zip(columns, turns, strict=True)]
    guesses = [_known_words(column, guess, known) for column, guess in zip(columns, guesses, strict=True)]
    guesses = [_MONTHS if guess.means is Meaning.FACT and guess.name and column.monthly else guess for column, guess in zip(columns, guesses, strict=True)]
    guesses = _one_of_each(guesses)
    shape, whole = _shape(columns, guesses), guesses
    guesses = [_shaped(column, guess, shape, known) for column, guess in zip(columns, guesses, strict=True)]
    guesses = _one_day_each(columns, guesses) if shape is Shape.WIDE else _some_day(guesses, whole)
    if not any(guess.means is Meaning.CASE for guess in guesses):
        guesses = _some_case(columns, guesses, shape)
    fields = tuple(
        _field(column, guess) for column, guess in zip(columns, guesses, strict=True) if column.heading
    )
    return Mapping(shape=shape, fields=fields, procedure=procedure.id if procedure else "")
_MONTHS: Final = Guess(Meaning.FACT, confidence=60, why=Phrase("只写到月，没有写到日", "months only, no days"))
_OTHER_WORDS: Final = Guess(
    Meaning.FACT, confidence=60, why=Phrase("写的不是程序里的选项", "its words are none that the procedure has to choose from")
)  # fmt: skip
_DATES: Final = Phrase("多数格子是日期", "most cells are dates")
_NO_STEP: Final = Phrase("是日期，但程序里没有这一步", "dates, but of no step of the procedure")
_OTHER_DAY: Final = Phrase("同一步骤另有一列日期", "another column tells the day of that step")
_ENDING: Final = re.compile("结束|期满|完成|完毕|截止|止$|end", re.IGNORECASE)
"""What is said of the day on which something ended."""


def dated(headers: Sequence[str], rows: Sequence[Sequence[str | None]]) -> frozenset[str]:
    """Return those of *headers* under which most cells of *rows*, the first rows of a table, are dates."""
    return frozenset(
        name for at, name in enumerate(headers) if (column := _Column(name, [row[at] for row in rows[:SAMPLE] if at < len(row)])).dated and not column.empty
    )  # fmt: skip


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
        promised = bare(self.own).endswith(vocabulary().dressing)
        dated = sum(_may_be_day(cell, promised=promised) for cell in filled)
        self.empty = not filled
        self.dated = 2 * dated > len(filled) - int(promised)
        self.monthly = bool(filled) and 2 * sum(map(_is_month, filled)) > len(filled)
        self.words = frozenset(map(bare, filled))
        self.full = bool(cells) and all(cell is not None and cell.strip() for cell in cells)
        self.distinct = len(set(filled)) == len(filled) and len(filled) > 1


def _may_be_day(text: str, *, promised: bool) -> bool:
    """Return whether a cell is a date; a short number may be one, and more often is none where the heading has *promised* no date."""
    plain = text.strip()
    if len(plain) < 5 and plain.replace(".", "").isdigit() and not (promised and "." in plain):
        return False
    return any(each.known for each in moments(plain, _ANY_YEAR))


def _is_month(text: str) -> bool:
    """Return whether a cell says a time, and no day: 1990.05, 2026年5月中旬."""
    found = moments(text.strip(), _ANY_YEAR)
    return bool(found) and all(each.known and each.day is None for each in found)


def _signs() -> frozenset[str]:
    """Return what stands in cells and tells nothing of the column."""
    return vocabulary().not_applicable | vocabulary().ditto


def _guess(column: _Column, known: Calls | None, turn: tuple[str, int]) -> Guess:
    own = bare(column.own)
    if not own:
        return Guess(Meaning.NONE, confidence=100, why=Phrase("没有标题", "it has no heading"))
    if known is not None:
        found = known.find(bare(column.common), own, dated=column.dated or column.empty, work=turn[0])
        if found is not None:
            return evolve(found, confidence=min(found.confidence, turn[1]), why=IN_TURN) if turn[0] else found
    if own in vocabulary().basis:
        return Guess(Meaning.FACT, BASIS, confidence=90, why=USUAL)
    word = vocabulary().headings.get(bare(column.heading).lower()) or vocabulary().headings.get(own.lower())
    if word is not None and not (word == "fact" and known and column.dated):
        why = Phrase(f"标题“{column.own}”是常用的说法", f"'{column.own}' is a usual heading")
        return Guess(Meaning(word), confidence=90, why=why, of=column.common)
    if known is not None and (near := known.near(own, dated=column.dated or column.empty)) is not None:
        return near
    tail = next(
        (word for name, word in vocabulary().headings.items() if len(name) > 1 and own.endswith(name)), None
    )
    if tail is not None and tail not in ("case", "activity") and not column.dated:
        why = Phrase(f"标题“{column.own}”里有常用的词", f"'{column.own}' holds a usual word")
        return Guess(Meaning(tail), confidence=60, why=why, of=column.common)
    if column.dated:
        return Guess(Meaning.FACT, confidence=60, why=_NO_STEP) if known else Guess(Meaning.EVENT, undressed(own) or own, confidence=60, why=_DATES)
    return evolve(_NOTHING, of=column.common)


def _in_turn(columns: Sequence[_Column], calls: Calls) -> Sequence[tuple[str, int]]:
    """Return for each column the step that a name shared by several steps stands for, and how sure that is.

    A ledger's columns follow the procedure: of the groups of columns under such a name, the first is the first step.
    """
    names = [_shared(column, calls) for column in columns]
    groups: dict[str, int] = {}
    placed: list[tuple[str, int]] = []
    for at, name in enumerate(names):
        if name and (at == 0 or names[at - 1] != name or not columns[at].common):
            groups[name] = groups.get(name, 0) + 1
        placed.append((name, groups.get(name, 0)))
    found = []
    for name, turn in placed:
        works = calls.works(name) if name else ()
        alike = groups.get(name, 0) == len(works)
        found.append((works[min(turn, len(works)) - 1] if works else "", 85 if alike else 60))
    return found


def _shared(column: _Column, calls: Calls) -> str:
    """Return the name of several steps that stands over *column*, or is its own."""
    name = bare(column.common).partition("/")[0] or bare(column.own)
    return name if len(calls.works(name)) > 1 else ""


_ONCE: Final = (Meaning.CASE, Meaning.ACTIVITY, Meaning.WHEN, Meaning.RECORDED, Meaning.SEQUENCE)


def _one_of_each(guesses: Sequence[Guess]) -> list[Guess]:
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


def _one_day_each(columns: Sequence[_Column], guesses: Sequence[Guess]) -> list[Guess]:
    """Return the guesses with one day of a step among the columns under its heading: the surest, then that of its end, then the last.

    公示开始 and 公示结束 are two days of one act, not two acts.
    """
    best: dict[tuple[str, str], tuple[tuple[int, bool, int], int]] = {}
    for at, (column, guess) in enumerate(zip(columns, guesses, strict=True)):
        if guess.means is Meaning.EVENT and column.common:
            key, rank = (column.common, guess.name), (guess.confidence, bool(_ENDING.search(column.own)), at)
            best[key] = max(best.get(key, (rank, at)), (rank, at))
    return [
        Guess(Meaning.FACT, confidence=60, why=_OTHER_DAY)
        if guess.means is Meaning.EVENT and column.common and best[column.common, guess.name][1] != at
        else guess
        for at, (column, guess) in enumerate(zip(columns, guesses, strict=True))
    ]


def _shape(columns: Sequence[_Column], guesses: Sequence[Guess]) -> Shape:
    means = [guess.means for guess in guesses]
    if Meaning.ACTIVITY not in means:
        return Shape.WIDE if Meaning.EVENT in means or Meaning.WHEN in means else Shape.LONG
    cases = [
        column.distinct for column, guess in zip(columns, guesses, strict=True) if guess.means is Meaning.CASE
    ]
    return Shape.WIDE if cases == [True] and means.count(Meaning.EVENT) > 1 else Shape.LONG


def _shaped(column: _Column, guess: Guess, shape: Shape, known: Calls | None) -> Guess:
    """Return *guess* as it can be in a table of that shape: steps are columns in a wide one only, and steps of the procedure where there is one."""
    if shape is Shape.WIDE and guess.means is Meaning.ACTIVITY:
        return evolve(guess, means=Meaning.FACT, confidence=60)
    if shape is Shape.WIDE and guess.means is Meaning.WHEN:
        name = undressed(bare(column.common)) or undressed(bare(column.own))
        if known is not None and not known.work(name):
            return Guess(Meaning.FACT, confidence=50, why=_NO_STEP)
        return evolve(guess, means=Meaning.EVENT, name=name, of="", confidence=min(guess.confidence, 50))
    if shape is Shape.LONG and guess.means is Meaning.EVENT:
        return evolve(guess, means=Meaning.FACT, name="", confidence=min(guess.confidence, 60))
    return guess


def _known_words(column: _Column, guess: Guess, known: Calls | None) -> Guess:
    """Return *guess*, or that the column is none of the procedure's, where it is filled in with other words than it has to be chosen from."""
    options = known.options(guess.name) if known is not None else frozenset[str]()
    return _OTHER_WORDS if options and column.words and not column.words & options else guess


def _some_day(guesses: Sequence[Guess], whole: Sequence[Guess]) -> list[Guess]:
    """Return the guesses of a long table with a column of days where none is known: the first that would be the day of a step."""
    found = list(guesses)
    days = [at for at, guess in enumerate(whole) if guess.means is Meaning.EVENT]
    if days and not any(guess.means is Meaning.WHEN for guess in guesses):
        why = Phrase("这一列是日期", "the column holds days")
        found[days[0]] = Guess(Meaning.WHEN, confidence=60, why=why)
    return found


def _some_case(columns: Sequence[_Column], guesses: list[Guess], shape: Shape) -> list[Guess]:
    """Return the guesses with a column as the case that a person must confirm: in a wide table the first of different words, in a long one the first filled in throughout."""
    wide = shape is Shape.WIDE
    why = (
        Phrase("没有认出事项一列，这一列各行都不同", "no case is known; this column differs in every row")
        if wide
        else Phrase("没有认出事项一列，这一列各行都有", "no case is known; this column is filled in every row")
    )
    for wanted in (Meaning.FACT, Meaning.SEQUENCE) if wide else (Meaning.FACT,):
        for at, (column, guess) in enumerate(zip(columns, guesses, strict=True)):
            if guess.means is wanted and (column.distinct if wide else column.full) and not column.dated:
                return [*guesses[:at], Guess(Meaning.CASE, confidence=30, why=why), *guesses[at + 1 :]]
    return guesses


def _field(column: _Column, guess: Guess) -> Field:
    named = guess.name or (
        column.heading if guess.means in (Meaning.FACT, Meaning.PAPER, Meaning.EVENT) else ""
    )
    return Field(
        heading=column.heading, means=guess.means, name=named, of=guess.of, unit=column.unit,
        confidence=guess.confidence, why=guess.why,
    )  # fmt: skip
