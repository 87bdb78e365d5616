"""How things are said on a screen: one language, people by name where a roster is given, nothing that can harm.

Untrusted text (names, reasons, facts) never carries markup, control sequences or direction marks onto a terminal:
everything passes `clean`, and nothing here is parsed as markup.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import field, frozen

from pdca.phrase import Language, Phrase
from pdca.procedure import Force, Phase, Procedure
from pdca.record import Actor, Claim, Kind

ADVICE: Final = Phrase(
    "软件只作核对提示，由组织研究决定。", "The software only checks; the organisation decides."
)
"""Said wherever a screen shows what the judge thinks."""

FORCES: Final[Mapping[Force, Phrase]] = {
    Force.MUST: Phrase("必须", "must"),
    Force.DEADLINE: Phrase("时限", "time limit"),
    Force.SHOULD: Phrase("一般应当", "should"),
    Force.MAY: Phrase("可以", "may"),
}
PHASES: Final[Mapping[Phase, Phrase]] = {
    Phase.PLAN: Phrase("策划", "Plan"),
    Phase.DO: Phrase("实施", "Do"),
    Phase.CHECK: Phrase("检查", "Check"),
    Phase.ACT: Phrase("改进", "Act"),
}
KINDS: Final[Mapping[Kind, Phrase]] = {
    Kind.OPEN: Phrase("立项", "opened"),
    Kind.OUTCOME: Phrase("办结本步", "step ended"),
    Kind.PART: Phrase("分项", "part"),
    Kind.CORRECTION: Phrase("更正", "correction"),
    Kind.VOID: Phrase("作废", "void"),
    Kind.CONCESSION: Phrase("特批", "concession"),
    Kind.MIGRATION: Phrase("转版", "migration"),
    Kind.LOG: Phrase("账本自身", "the log itself"),
}
ENDS: Final[Mapping[str, Phrase]] = {
    "opening": Phrase("未立项", "not opened"),
    "completed": Phrase("办结", "completed"),
    "rejected": Phrase("不予批准", "rejected"),
    "withdrawn": Phrase("撤回", "withdrawn"),
    "cancelled": Phrase("取消", "cancelled"),
    "transferred": Phrase("转出", "transferred"),
    "merged": Phrase("并入", "merged"),
    "void": Phrase("作废、无效", "void"),
}

LONGEST: Final = 4_000
"""Longest text shown of one value; a card is for reading."""

_HARMFUL: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Co"})


def clean(text: object) -> str:
    """Return *text* fit to be shown: no control, direction, surrogate or line characters, and not endless."""
    said = str(text)
    if len(said) > LONGEST:
        said = f"{said[:LONGEST]}…({len(said)})"
    if said.isascii() and said.isprintable():
        return said
    return "".join(_harmless(character) for character in said)


def _harmless(character: str) -> str:
    if character in "\n\t":
        return " "
    return "�" if unicodedata.category(character) in _HARMFUL else character


@frozen
class Voice:
    """Who speaks: *language*, and *names* of people by id (the roster; may be empty)."""

    language: Language = "zh"
    names: Mapping[str, str] = field(factory=dict)

    def __call__(self, phrase: Phrase) -> str:
        """Return *phrase* in this language, fit to be shown."""
        return clean(phrase(self.language))

    def say(self, zh: str, en: str) -> str:
        """Return the one of the two that is wanted, fit to be shown."""
        return clean(zh if self.language == "zh" else en)

    def titled(self, title: str, gloss: str, fallback: str = "") -> str:
        """Return the name of something: its Chinese title, or in English its gloss or id."""
        if self.language == "zh":
            return clean(title or fallback)
        return clean(gloss or fallback or title)

    def person(self, person: str) -> str:
        """Return a person by name and id, or by id alone."""
        name = self.names.get(person)
        return clean(
            f"{name}（{person}）"
            if name and self.language == "zh"
            else f"{name} ({person})"
            if name
            else person
        )

    def ids(self, said: str) -> str:
        """Return *said*, people by id or name, with the id of each whose name only one has in the roster."""
        named: dict[str, list[str]] = {}
        for person, name in self.names.items():
            named.setdefault(name, []).append(person)
        found = (named.get(one, [one]) for one in re.split(r"[、,，;；\s]+", said) if one)
        return "、".join(one[0] if len(one) == 1 else self.names[one[0]] for one in found) if named else said

    def actors(self, procedure: Procedure | None, by: Sequence[Actor]) -> str:
        """Return who acted, each with the role."""
        return self.listed(f"{self.person(one.person)}·{self.role(procedure, one.role)}" for one in by)

    def role(self, procedure: Procedure | None, role: str) -> str:
        """Return a role's title."""
        found = procedure.roles.get(role) if procedure else None
        return self.titled(found.title, found.gloss, role) if found else clean(role)

    def roles(self, procedure: Procedure | None, roles: Sequence[str]) -> str:
        """Return several roles, any of which may act."""
        return self.say("或", " or ").join(self.role(procedure, role) for role in roles)

    def listed(self, texts: Any) -> str:
        """Return several texts as a list in a sentence."""
        return ("、" if self.language == "zh" else ", ").join(texts)

    def state(self, procedure: Procedure, state: str) -> str:
        """Return what to call a state: the step's own word for it, its title, or the end's."""
        step = procedure.by_id.get(state)
        if step is not None:
            return self.titled(step.status or step.title, step.gloss, step.id)
        return self(ENDS.get(state, Phrase(state, state)))

    def act(self, procedure: Procedure, claim: Claim) -> str:
        """Return what a claim is about: step and outcome or part, or the kind of act on the file."""
        if claim.kind in (Kind.OUTCOME, Kind.PART):
            return self.label(procedure, claim.label)
        kind = self(KINDS[claim.kind])
        about = {
            Kind.CORRECTION: self.say(f"第{claim.target}号", f"of {claim.target}"),
            Kind.VOID: self.say(f"第{claim.target}号", f"of {claim.target}"),
            Kind.MIGRATION: self._edition(claim.edition),
            Kind.CONCESSION: self.listed(self.guard(procedure, one.guard) for one in claim.concessions),
        }.get(claim.kind, "")
        return f"{kind}{self.say('', ' ')}{about}".strip()

    def _edition(self, edition: str) -> str:
        year = "年" if edition.isdecimal() else ""
        return self.say(f"→{edition}{year}版", f"to {edition}") if edition else ""

    def guard(self, procedure: Procedure, guard: str) -> str:
        """Return a written guard by its title."""
        found = next((one for _, one in procedure.guards() if one.id == guard), None)
        return self.say(f"“{found.title or guard}”", found.gloss or guard) if found else clean(guard)

    def label(self, procedure: Procedure, label: str) -> str:
        """Return an act by the titles of its step and of its outcome or part."""
        head, _, tail = label.partition(".")
        step = procedure.by_id.get(head)
        if step is None:
            return clean(label)
        found = step.outcome(tail) or step.part(tail)
        own = self.titled(found.title, found.gloss, tail) if found else clean(tail)
        return f"{self.titled(step.title, step.gloss, step.id)} · {own}"

    def day(self, day: date | None) -> str:
        """Return a day, or a dash where there is none."""
        return day.isoformat() if day else "—"
