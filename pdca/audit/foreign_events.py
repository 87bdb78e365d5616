"""Events of another system's log as claims: only what is there, in the procedure's words; nothing is filled in."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from attrs import define, field, frozen

from pdca.drafts import placed
from pdca.logs import Event, Meaning
from pdca.logs import Mapping as Layout
from pdca.procedure import Fact, Procedure
from pdca.record import Actor, Claim, Kind, PaperShown

OPENINGS: Final = frozenset({"open", "立项", "opening"})
"""Activities that open a case."""
_NUMBERS: Final = frozenset({"count", "tally", "survey", "ordinal"})
_YES: Final = {
    "是": "yes",
    "有": "yes",
    "√": "yes",
    "yes": "yes",
    "y": "yes",
    "否": "no",
    "无": "no",
    "×": "no",
    "no": "no",
    "n": "no",
}
_BLANK: Final = frozenset({"", "no", "n", "无", "否", "×", "缺", "-", "/"})


@frozen(kw_only=True)
class Said:
    """One event as a claim, the day it was written down, and the *event* it comes from; *dated* says whether its day was told."""

    claim: Claim
    recorded: date
    event: Event
    dated: bool


@define(eq=False)
class Claims:
    """Reads events in the words of *procedure*: its ids, titles and other names, its roles, facts and papers."""

    procedure: Procedure
    layout: Layout | None = None
    seen: set[str] = field(factory=set)
    _parts: dict[str, tuple[str, str]] = field(factory=dict, init=False)
    _roles: dict[str, str] = field(factory=dict, init=False)
    facts: dict[str, Fact] = field(factory=dict, init=False)
    _papers: frozenset[str] = field(default=frozenset(), init=False)

    def __attrs_post_init__(self) -> None:
        for step in self.procedure.steps:
            for part in step.parts:
                for name in (f"{step.id}.{part.id}", part.title, *part.aka):
                    self._parts.setdefault(name, (step.id, part.id))
            for fact in (
                *step.asks,
                *(ask for part in step.parts for ask in part.asks),
                *(ask for one in step.outcomes for ask in one.asks),
            ):
                self.facts.setdefault(fact.id, fact)
                self.facts.setdefault(fact.title, fact)
        self._roles = {
            name: role.id for role in self.procedure.roles.values() for name in (role.id, role.title) if name
        }
        if self.layout is not None:
            self._papers = frozenset(one.name or one.heading for one in self.layout.all(Meaning.PAPER))

    def of(self, event: Event, before: date) -> Said:
        """Return what *event* says; where it tells no day, that of the event *before* it stands in and is marked so."""
        name = event.activity.text
        day = event.when.day or event.when.first or before
        claim = Claim(
            case=event.case.text, occurred=day.isoformat(), by=tuple(self._by(event)), facts=self._values(event),
            papers=tuple(self._shown(event)), **self._act(name),
        )  # fmt: skip
        recorded = event.recorded.day or day
        return Said(claim=claim, recorded=max(recorded, day), event=event, dated=event.when.day is not None)

    def _act(self, name: str) -> dict[str, Any]:
        if name.lower() in OPENINGS:
            return {"kind": Kind.OPEN, "procedure": self.procedure.id, "edition": self.procedure.edition}
        if name in self._parts:
            step, part = self._parts[name]
            self.seen.add(f"{step}.{part}")
            return {"kind": Kind.PART, "step": step, "part": part}
        step, _, outcome = (
            name.partition(".") if name.partition(".")[0] in self.procedure.by_id else (name, "", "")
        )
        return {"kind": Kind.OUTCOME, "step": step, "outcome": outcome}

    def _by(self, event: Event) -> Iterator[Actor]:
        if event.actor.known:
            self.seen.add("actor")
        if event.role.known:
            self.seen.add("role")
        if event.actor.known or event.role.known:
            yield Actor(
                person=event.actor.text or event.role.text,
                role=self._roles.get(event.role.text, event.role.text),
            )

    def _values(self, event: Event) -> Mapping[str, Any]:
        facts: dict[str, Any] = {}
        for name, value in event.facts.items():
            head, _, tail = name.partition(".")
            fact = self.facts.get(head)
            if fact is None or not value.known or name in self._papers:
                continue
            self.seen.add(fact.id)
            facts = placed(facts, f"{fact.id}.{tail}" if tail else fact.id, self._typed(fact, value.text))
        return facts

    def _typed(self, fact: Fact, text: str) -> Any:
        if fact.type in _NUMBERS and text.isdecimal():
            return int(text)
        if fact.type == "yes_no":
            return _YES.get(text.lower(), text)
        titles = {title: key for key, title in self.procedure.choices.get(fact.of, {}).items()}
        return titles.get(text, text)

    def _shown(self, event: Event) -> Iterator[PaperShown]:
        for name, value in (*event.facts.items(), *event.case_facts.items()):
            if name in self._papers and value.known:
                self.seen.add("paper")
                if value.text.lower() not in _BLANK:
                    yield PaperShown(name=name)
