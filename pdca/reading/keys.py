"""Every key of a procedure file and what stands under it: one table for reading, for editors and for messages."""

from collections.abc import Mapping
from functools import cached_property
from typing import Final

from attrs import field, frozen

from pdca.guards.vocabulary import FAMILIES
from pdca.phrase import Phrase


@frozen(kw_only=True)
class Shape:
    """A kind of thing: what to call it, its keys with the kind of value each takes, and which it needs."""

    what: Phrase
    keys: Mapping[str, str]
    required: tuple[str, ...] = field(default=())

    @cached_property
    def optional(self) -> tuple[str, ...]:
        """Return the keys that may be left out."""
        return tuple(key for key in self.keys if key not in self.required)


_CONDITIONS: Final = {"if": "tests", "for": "texts"}
_NAMES: Final = {"title": "text", "gloss": "text"}

PROCEDURE: Final = Shape(
    what=Phrase("程序文件", "the procedure"),
    required=("procedure", "title", "edition", "in_force", "about", "plan"),
    keys={
        "procedure": "id", **_NAMES, "edition": "text", "in_force": "in_force", "mechanism": "id", "serves": "texts",
        "owner": "text", "basis": "texts", "clauses": "texts", "note": "text", "about": "about",
        "roles": "roles", "choices": "choices", "limits": "anything", "derive": "derived", "plan": "steps",
        "do": "steps", "check": "steps", "act": "steps", "closes": "flag", "entrances": "steps",
        "throughout": "throughout", "risks": "risks", "supersedes": "supersedes", "takes_over": "takes_over",
        "open_cases": "open_cases", "ledgers": "ledgers",
    },
)  # fmt: skip
STEP: Final = Shape(
    what=Phrase("步骤", "the step"),
    required=("step", "then"),
    keys={
        "step": "id", **_NAMES, "aka": "texts", "stage": "text", "status": "text", "note": "text", "by": "texts",
        "basis": "texts", "asks": "facts", "papers": "papers", "parts": "parts", "guards": "guards",
        "then": "outcomes", "applies": "applies", "waiver": "waiver",
    },
)  # fmt: skip
PART: Final = Shape(
    what=Phrase("分项", "the part"),
    required=("part",),
    keys={
        "part": "id", **_NAMES, "aka": "texts", "by": "texts", "basis": "texts", "force": "force", "asks": "facts",
        "papers": "papers", "guards": "guards", "times": "times", **_CONDITIONS, "note": "text",
    },
)  # fmt: skip
OUTCOME: Final = Shape(
    what=Phrase("结果", "the outcome"),
    keys={
        "to": "text", "with": "text", **_NAMES, "aka": "texts", "by": "texts", "basis": "texts", "asks": "facts",
        "papers": "papers", "guards": "guards", "unless": "texts", "feeds": "feeds", "note": "text",
    },
)  # fmt: skip
INTERRUPTION: Final = Shape(
    what=Phrase("中途结果", "the interruption"), keys={**OUTCOME.keys, "only": "texts", "except": "texts"}
)
THROUGHOUT: Final = Shape(
    what=Phrase("“贯穿各步骤”（throughout）", "throughout"),
    keys={
        "for": "texts",
        "asks": "facts",
        "papers": "papers",
        "guards": "guards",
        "parts": "parts",
        "then": "interruptions",
    },
)
APPLIES: Final = Shape(
    what=Phrase("适用条件（applies）", "applies"),
    required=("if", "else"),
    keys={"if": "tests", "else": "text"},
)
WAIVER: Final = Shape(
    what=Phrase("免办（waiver）", "the waiver"),
    required=("by", "to"),
    keys={"by": "text", "to": "text", "basis": "texts"},
)
PAPER: Final = Shape(
    what=Phrase("材料", "the paper"),
    required=("paper",),
    keys={
        "paper": "text", "gloss": "text", **_CONDITIONS, "force": "force", "signed_by": "texts", "aka": "texts",
        "basis": "texts", "concession": "text",
    },
)  # fmt: skip
_FAMILY_KINDS: Final = {family: f"family:{family}" for family in FAMILIES}
ALTERNATIVE: Final = Shape(what=Phrase("可选的一种情形（any）", "one of any"), keys=_FAMILY_KINDS)
GUARD: Final = Shape(
    what=Phrase("规则", "the guard"),
    required=("guard",),
    keys={
        "guard": "id", **_NAMES, **_FAMILY_KINDS, "any": "alternatives", **_CONDITIONS, "force": "force",
        "concession": "text", "basis": "texts", "remedy": "text", "remedy_gloss": "text", "note": "text",
    },
)  # fmt: skip
FEED: Final = Shape(
    what=Phrase("应当另立的事项（feeds）", "the feed"),
    required=("procedure",),
    keys={
        "procedure": "text",
        "gives": "text_map",
        "each": "text",
        "if": "tests",
        "within": "text",
        "force": "force",
    },
)
ROLE: Final = Shape(
    what=Phrase("角色", "the role"),
    keys={"person": "text", "body": "text", "public": "text", "gloss": "text"},
)
IN_FORCE: Final = Shape(
    what=Phrase("施行日期（in_force）", "in_force"), keys={"from": "date", "to": "date", "with": "text"}
)
RISK: Final = Shape(
    what=Phrase("风险", "the risk"),
    required=("risk", "control"),
    keys={"risk": "text", "control": "text", "gloss": "text"},
)
SUPERSEDES: Final = Shape(
    what=Phrase("取代的版本（supersedes）", "supersedes"),
    required=("edition",),
    keys={"edition": "text", "why": "text", "changed": "texts"},
)
TAKE_OVER: Final = Shape(
    what=Phrase("接办（takes_over）", "takes_over"),
    required=("from",),
    keys={"from": "text", "steps": "text_map"},
)
LEDGER: Final = Shape(
    what=Phrase("台账", "the ledger"),
    required=("ledger", "columns"),
    keys={
        "ledger": "id", **_NAMES, "procedures": "texts", "row": "text", "columns": "columns", "where": "tests",
        "sort": "text", "mask": "texts", "note": "text",
    },
)  # fmt: skip
_CADENCE: Final = {
    **_NAMES, "every": "text", "at": "text", "for": "anything", "opens": "text", "fulfilled_by": "anything", "moved": "anything",
    "due": "text", "ahead": "text", "window": "text", "remind": "text", "basis": "texts", "force": "force", "note": "text",
}  # fmt: skip
OBLIGATION: Final = Shape(
    what=Phrase("周期性任务（obligations）", "the obligation"),
    required=("obligation",),
    keys={"obligation": "id", **_CADENCE, "items": "anything"},
)
ITEM: Final = Shape(what=Phrase("义务的一项（items）", "the item"), required=("item",), keys={"item": "id", **_CADENCE})
FULFILMENT: Final = Shape(
    what=Phrase("履行方式（fulfilled_by）", "fulfilled_by"),
    required=("procedure",),
    keys={"procedure": "text", "act": "text", "if": "tests", "bearer": "text", "period": "text", "next": "text"},
)

SHAPES: Final[Mapping[str, Shape]] = {
    "steps": STEP, "parts": PART, "outcomes": OUTCOME, "interruptions": INTERRUPTION, "throughout": THROUGHOUT,
    "applies": APPLIES, "waiver": WAIVER, "papers": PAPER, "guards": GUARD, "alternatives": ALTERNATIVE,
    "feeds": FEED, "roles": ROLE, "in_force": IN_FORCE, "risks": RISK, "supersedes": SUPERSEDES,
    "takes_over": TAKE_OVER, "ledgers": LEDGER,
}  # fmt: skip
"""The shape that each kind of value has, for those kinds that are made of keys."""

TYPES: Final[Mapping[str, Mapping[str, str]]] = {
    "yes_no": {},
    "choice": {"of": "text"},
    "choices": {"of": "text"},
    "ticks": {"of": "text"},
    "count": {"unit": "text", "signed": "flag"},
    "number": {"unit": "text", "signed": "flag"},
    "money": {"unit": "text", "signed": "flag"},
    "date": {"future": "flag"},
    "period": {"future": "flag"},
    "duration": {},
    "person": {"of": "text", "role": "text", "each": "facts"},
    "people": {"of": "text", "role": "text", "each": "facts"},
    "unit": {"of": "text"},
    "tally": {
        "of": "text", "written": "flag", "households": "flag", "proxies": "flag", "left_out": "flag",
        "attendance": "flag", "joins": "texts",
    },
    "survey": {"of": "text"},
    "rows": {"each": "facts", "key": "text"},
    "text": {},
    "account": {},
    "paper": {},
    "case": {"of": "text", "takes": "text_map"},
    "extract": {"of": "text", "over": "text", "case": "text"},
    "extracts": {"of": "text", "reads": "text_lists", "over": "text"},
    "goal": {},
}  # fmt: skip
"""The options each fact type has beside those of every fact."""

NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "choice": ("of",), "choices": ("of",), "ticks": ("of",), "rows": ("each",),
}  # fmt: skip
"""The options a fact type cannot do without."""

FACT: Final[Mapping[str, str]] = {
    "gloss": "text", "optional": "flag", "if": "tests", "for": "texts", "from": "ref", "derive": "form",
    "basis": "texts", "local": "flag", "private": "private", "note": "text",
}  # fmt: skip
"""The options of every fact."""

PRIVATE: Final = ("name", "id_number", "phone", "address", "birth", "health")
FORCES: Final = ("must", "deadline", "should", "may")
OPEN_CASES: Final = ("migrate", "finish")
FOLDS: Final = ("count", "sum", "latest", "earliest", "days", "share", "remaining")
KINDS_OF_ROLE: Final = ("person", "body", "public")
TEST_WORDS: Final = ("given", "blank", "all", "nobody")

FORMS: Final[Mapping[str, tuple[str, ...]]] = {
    "date": ("after", "extended_by", "limit"),
    "first_given": ("of",),
    "last_given": ("of",),
    "look_up": (),
    "limit": (),
    "by_convention": (),
    "find": (),
    "sum": ("of", "over", "per"),
    "count": ("of", "over", "per"),
    "union": ("of", "over", "per"),
    "difference": ("of", "over", "per"),
    "days": ("of",),
}
"""The forms of derived values, with the keys a map under the form may have."""

BESIDE: Final[Mapping[str, tuple[str, ...] | None]] = {
    "look_up": None,
    "by_convention": None,
    "find": ("where",),
}
"""What stands beside a form: its own keys, or any (`None`)."""

RESERVED: Final = frozenset(
    {"case", "occurred", "entered", "by", "outcome", "opening", "given", "blank", "all", "nobody", "any", "throughout",
     "completed", "rejected", "withdrawn", "cancelled", "transferred", "merged", "void"}
)  # fmt: skip
"""Ids that mean something already, so that no fact, step, part or choice may have them."""
