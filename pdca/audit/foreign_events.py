"""Events of another system's log as claims: only what is there, in the procedure's words; nothing is filled in."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from attrs import define, field, frozen

from pdca.audit.entries import Entry, Survey
from pdca.audit.worded import worded
from pdca.drafts import placed
from pdca.logs import Mapping as Layout
from pdca.logs import Meaning
from pdca.procedure import Fact, Procedure
from pdca.record import Actor, Claim, Kind, PaperShown

OPENINGS: Final = frozenset({"open", "立项", "opening"})
"""Activities that open a case."""
_BLANK: Final = frozenset({"", "no", "n", "无", "否", "×", "缺", "-", "/"})


@frozen(kw_only=True)
class Said:
    """One entry as a claim, the day it was written down, and the *entry* it comes from; *dated* says whether its day was told."""

    claim: Claim
    recorded: date
    entry: Entry
    dated: bool


@define(eq=False)
class Claims:
    """Reads entries in the words of *procedure*: its ids, titles and other names, its roles, facts and papers."""

    procedure: Procedure
    layout: Layout | None = None
    _parts: dict[str, tuple[str, str]] = field(factory=dict, init=False)
    _roles: dict[str, str] = field(factory=dict, init=False)
    facts: dict[str, Fact] = field(factory=dict, init=False)
    _asked: dict[str, Mapping[str, Fact]] = field(factory=dict, init=False)
    _works: frozenset[str] = field(default=frozenset(), init=False)
    _papers: frozenset[str] = field(default=frozenset(), init=False)

    def __attrs_post_init__(self) -> None:
        for step in self.procedure.steps:
            own = _by_name((*step.asks, *(ask for one in step.outcomes for ask in one.asks)))
            for name in (step.id, step.title, *step.aka):
                self._asked.setdefault(name, own)
            asked = [own]
            for part in step.parts:
                for name in (f"{step.id}.{part.id}", part.id, part.title, *part.aka):
                    self._parts.setdefault(name, (step.id, part.id))
                    self._asked.setdefault(name, _by_name(part.asks))
                asked.append(_by_name(part.asks))
            for facts in asked:
                self.facts = {**facts, **self.facts}
        self._works = frozenset((*(step.id for step in self.procedure.steps), *self.procedure.part_steps))
        self._roles = {
            name: role.id for role in self.procedure.roles.values() for name in (role.id, role.title) if name
        }
        if self.layout is not None:
            self._papers = frozenset(one.name or one.heading for one in self.layout.all(Meaning.PAPER))

    def seen(self, survey: Survey) -> frozenset[str]:
        """Return what a log that says *survey* has a word for: ``actor``, ``role``, ``paper``, facts by id, parts as ``step.part``.

        Facts that are told field by field are there by id and as ``fact.field``, those that are told whole also as ``fact.``.
        """
        facts = [self.fact_of(name) for name in survey.facts if name not in self._papers]
        found = {name for fact, tail in facts if fact is not None for name in (fact.id, f"{fact.id}.{tail}")}
        found |= {".".join(self._parts[name]) for name in survey.activities if name in self._parts}
        found |= {"actor"} if survey.actors else set()
        found |= {"role"} if survey.roles else set()
        found |= {f"paper {name}" for name in self._papers & (survey.facts | survey.case_facts)}
        return frozenset(found)

    def of(self, case: str, entry: Entry, before: str) -> Said:
        """Return what *entry* of *case* says; where it tells no day, that of the entry *before* it stands in and is marked so."""
        day = entry.day or entry.first or before
        claim = Claim(
            case=case, occurred=day, by=tuple(self._by(entry)), facts=self._values(entry), papers=tuple(self._shown(entry)),
            **self._act(entry.activity),
        )  # fmt: skip
        recorded = date.fromisoformat(max(entry.recorded or day, day))
        return Said(claim=claim, recorded=recorded, entry=entry, dated=bool(entry.day))

    def _act(self, name: str) -> dict[str, Any]:
        if name.lower() in OPENINGS:
            return {"kind": Kind.OPEN, "procedure": self.procedure.id, "edition": self.procedure.edition}
        if name in self._parts:
            step, part = self._parts[name]
            return {"kind": Kind.PART, "step": step, "part": part}
        step, _, outcome = (
            name.partition(".") if name.partition(".")[0] in self.procedure.by_id else (name, "", "")
        )
        return {"kind": Kind.OUTCOME, "step": step, "outcome": outcome}

    def _by(self, entry: Entry) -> Iterator[Actor]:
        if entry.actor or entry.role:
            yield Actor(person=entry.actor or entry.role, role=self._roles.get(entry.role, entry.role))

    def _values(self, entry: Entry) -> Mapping[str, Any]:
        """Return the facts that *entry* gives of those that its act asks: a column of a log says its own in every row, whatever was done."""
        asked = self._asks(entry.activity)
        facts: dict[str, Any] = {}
        for name in sorted(entry.facts):  # columns in any order say the same
            head, tail = self._split(name)
            fact = asked.get(head)
            if fact is not None and name not in self._papers:
                path = f"{fact.id}.{tail}" if tail else fact.id
                facts = placed(facts, path, worded(fact, tail, entry.facts[name], self.procedure.choices))
        return facts

    def _asks(self, name: str) -> Mapping[str, Fact]:
        """Return what the act called *name* asks, by id and title; of an opening and of what the procedure does not know, all there is."""
        return next((self._asked[each] for each in (name, name.partition(".")[0]) if each in self._asked), self.facts)

    def fact_of(self, name: str) -> tuple[Fact | None, str]:
        """Return the fact that a column named *name* (``ballot.yes``, ``assembly.ballot.yes``) is about, and which field of it."""
        head, tail = self._split(name)
        return self.facts.get(head), tail

    def _split(self, name: str) -> tuple[str, str]:
        """Return the name of the fact, without that of its step or part, and the field."""
        head, _, tail = name.partition(".")
        if head in self._works and tail:
            head, _, tail = tail.partition(".")
        return head, tail

    def _shown(self, entry: Entry) -> Iterator[PaperShown]:
        for values in (entry.facts, entry.case_facts):
            for name in sorted(self._papers & values.keys()):
                if values[name].lower() not in _BLANK:
                    yield PaperShown(name=name)


def _by_name(facts: Iterable[Fact]) -> Mapping[str, Fact]:
    """Return *facts* by id and by title, of two of one name the first."""
    found: dict[str, Fact] = {}
    for fact in facts:
        found.setdefault(fact.id, fact)
        found.setdefault(fact.title, fact)
    return found
