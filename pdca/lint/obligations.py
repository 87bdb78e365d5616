"""What is wrong with the obligations (lint K2): no period, nobody who bears them, acts, facts and limits that are not there."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from attrs import define

from pdca.cadence import CASES, MEMBERS, OPENED, ROLE, TERM, UNIT, Bearers, Fulfilment, Obligation
from pdca.law import Law, Limit
from pdca.lint.notes import Notes
from pdca.lint.references import BROKEN
from pdca.lint.subject import Subject
from pdca.measure import Amount, Measure, NoRule
from pdca.phrase import Phrase
from pdca.procedure import Fact, Place, Procedure, Provision, Test
from pdca.reading.words import Words
from pdca.recurrence import Every, EveryCalendar, EveryYear, Once

UNIT_KINDS = "unit_kinds"
"""The choice list of the kinds of unit in ``words.yaml``."""
CODE = "K2"
SHORT = ("yes_no", "choice", "choices", "count", "date", "period", "unit", "person", "people")
"""The types of facts an obligation can read: short ones, which the pages of a casebook repeat."""
_MODES = ("is", "given", "blank")
_RECURRENCE = (Every, EveryCalendar, EveryYear, Once, NoRule)


def obligation_mistakes(
    obligations: Iterable[Obligation],
    words: Words,
    law: Law,
    editions: Mapping[str, Sequence[Subject]],
    notes: Notes,
    *,
    unsure: bool,
) -> None:
    """Note what is wrong with *obligations*. While files are *unsure*, no procedure is missed."""
    for one in obligations:
        _Looked(one, words, law, editions, notes, unsure).all()


@define(eq=False)
class _Looked:
    """One obligation being looked at."""

    one: Obligation
    words: Words
    law: Law
    editions: Mapping[str, Sequence[Subject]]
    notes: Notes
    unsure: bool

    def all(self) -> None:
        """Note everything."""
        self._period()
        self._bearers(self.one.bearers)
        if not self.one.fulfilled_by:
            self._error(
                "没有写明什么算履行（opens 或者 fulfilled_by）",
                "nothing says what fulfils it (opens or fulfilled_by)",
            )
        if self.one.opens:
            self._procedure(self.one.opens, self.one.place)
        for way in self.one.ways:
            self._way(way)
        for ref in self.one.basis:
            if not self.law.knows(ref):
                place = ref.place if isinstance(ref, Provision) else self.one.place
                self.notes.error(place, "R1", f"没有这一条款：{ref}", f"no such provision: {ref}")

    def _error(self, zh: str, en: str, place: Place | None = None) -> None:
        key = self.one.key
        self.notes.error(place or self.one.place, CODE, f"义务“{key}”{zh}", f"obligation '{key}': {en}")

    def _period(self) -> None:
        if bool(self.one.every) is bool(self.one.at):
            self._error(
                "要写明多久一次（every），或者到哪天（at），只写一种",
                "say how often (every) or when (at), one of them",
            )
        self._limit(self.one.every, _recurs, "不是“多久一次”", "is not how often")
        for limit in (self.one.due, self.one.ahead, self.one.window, self.one.remind):
            self._limit(limit, _lasts, "不是一段时间", "is no length of time")
        if self.one.at != TERM and (self.one.ahead or self.one.window or self.one.moved):
            self._error(
                "ahead、window、moved 只用于任期（at: term）",
                "ahead, window and moved are for terms of office (at: term)",
            )

    def _limit(self, name: str, fits: Callable[[Measure], bool], zh: str, en: str) -> None:
        limit: Limit | None = self.law.limits.get(name) if name else None
        if name and limit is None:
            self.notes.unknown(self.one.place, Phrase("限值", "limit"), name, self.law.limits)
        for value in limit.values if limit else ():
            if not fits(value.measure):
                self._error(
                    f"用到的限值“{name}”{zh}（{value.measure.zh}）",
                    f"the limit '{name}' {en} ({value.measure.en})",
                )

    def _bearers(self, who: Bearers | None) -> None:
        if who is None:
            self._error("没有写明谁承担（for）", "nobody bears it (for)")
            return
        if who.when and who.kind != CASES:
            self._error(
                "只有事项（cases）承担的可以写条件（if）",
                "only cases that bear it can be told apart by tests (if)",
                who.place,
            )
        if who.kind in (UNIT, MEMBERS):
            known: Iterable[str] = self.words.choices.get(UNIT_KINDS, {})
            what = Phrase("单位类别", "kind of unit")
        elif who.kind == ROLE:
            known, what = self.words.roles, Phrase("角色", "role")
        else:
            for name in who.of:
                self._procedure(name, who.place)
                self._acts(name, who.since, who.place)
                self._says(name, [test.ref.text for test in who.when], who.when, who.place)
            return
        for name in who.of:
            if known and name not in known:
                self.notes.unknown(who.place, what, name, [*known], code=CODE)
        standings = self.words.choices.get("standings", {})
        if who.standing and standings and who.standing not in standings:
            self.notes.unknown(who.place, Phrase("身份", "standing"), who.standing, standings, code=CODE)

    def _procedure(self, name: str, place: Place) -> None:
        if name not in self.editions and not self.unsure:
            self.notes.unknown(place, Phrase("程序", "procedure"), name, self.editions, code=CODE)

    def _acts(self, name: str, act: str, place: Place) -> None:
        """Note an act that no edition of the procedure has."""
        subjects = self.editions.get(name, ())
        known = {label for subject in subjects for label in _labels(subject.procedure)}
        if subjects and act and act not in known:
            self.notes.unknown(place, Phrase(f"“{name}”的环节", f"act of '{name}'"), act, known, code=CODE)

    def _way(self, way: Fulfilment) -> None:
        self._procedure(way.procedure, way.place)
        self._acts(way.procedure, way.act, way.place)
        self._says(way.procedure, way.references, way.when, way.place)
        if self.one.bearers and self.one.bearers.kind == CASES and way.procedure not in self.one.bearers.of:
            self._error(
                "由事项承担，只能由同一程序履行",
                "is borne by cases and fulfilled in another procedure",
                way.place,
            )

    def _says(self, procedure: str, refs: Iterable[str], tests: Sequence[Test], place: Place) -> None:
        for ref in refs:
            self._reads(procedure, ref, tests, place)
        for test in tests:
            if test.mode not in _MODES:
                self._error(f"的条件不能写“{test.mode}”", f"a test cannot be '{test.mode}' here", place)

    def _reads(self, procedure: str, ref: str, tests: Iterable[Test], place: Place) -> None:
        """Note a reference that reads nothing short in any edition, and a wanted word that its list does not have."""
        subjects = self.editions.get(procedure, ())
        facts = [fact for subject in subjects if (fact := _fact(subject, ref)) is not None]
        if subjects and not facts and not ref.endswith(".outcome"):
            zh, en = (
                f"读的“{ref}”在“{procedure}”里不是可以读的事实",
                f"'{ref}' is no short fact of '{procedure}'",
            )
            self._error(zh, en, place)
        lists = [
            subject.procedure.choices[fact.of]
            for subject in subjects
            for fact in facts
            if fact.of in subject.procedure.choices
        ]
        for word in (
            word for test in tests if test.ref.text == ref and test.mode == "is" for word in test.wanted
        ):
            if lists and not any(word in one for one in lists):
                self.notes.unknown(place, Phrase("选项", "option"), word, lists[0], code=CODE)


def _recurs(measure: Measure) -> bool:
    return isinstance(measure, _RECURRENCE)


def _lasts(measure: Measure) -> bool:
    return isinstance(measure, NoRule) or (isinstance(measure, Amount) and measure.timed)


def _labels(procedure: Procedure) -> list[str]:
    found = [OPENED]
    for step in procedure.steps:
        found += [outcome.label for outcome in step.outcomes]
        found += [f"{step.id}.{part.id}" for part in step.parts]
    return found


def _fact(subject: Subject, ref: str) -> Fact | None:
    tail = ref.partition(".")[2]
    if ref == "about":
        about = subject.procedure.about
        return about if about.type in SHORT else None
    try:
        fact = subject.book.fact(ref, None, None)
    except BROKEN:
        return None
    return fact if fact is not None and tail == fact.id and fact.type in SHORT else None
