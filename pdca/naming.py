"""What to call things and values in words: a fact by its title and gloss; yes and no, a choice, yuan for money kept in fen."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Protocol

from pdca.calendar import Span
from pdca.facts import COUNT_GLOSSES, COUNT_TITLES, shorten
from pdca.phrase import Phrase
from pdca.procedure import Derived, Fact, Procedure

_COUNTED: Final = ("tally", "survey")
"""The types of facts that consist of counts."""
_ENDS: Final = {"from": ("的第一天", "first day of"), "to": ("的最后一天", "last day of")}
_SAME_KIND = ("sum", "difference", "first_given", "last_given", "find", "union")
"""The forms whose value is of the same kind as what they are worked out from."""


NO_GLOSSES: Final[Mapping[str, str]] = {}
"""The English titles of choices that have none."""


_LEVELS: Final = {"国家": "nation", "省": "province", "市": "city", "县": "county", "镇": "township", "村": "village"}


class Named(Protocol):
    """Whatever has an id and may have an English title."""

    @property
    def id(self) -> str:
        """Return the id."""

    @property
    def gloss(self) -> str:
        """Return the English title; empty where there is none."""


class Offering(Protocol):
    """Whatever has closed lists: a procedure, or the words that all share."""

    @property
    def choices(self) -> Mapping[str, Mapping[str, str]]:
        """Return the Chinese titles of the choices by list and id."""

    @property
    def choice_glosses(self) -> Mapping[str, Mapping[str, str]]:
        """Return their English titles, of those that have one."""


def english(thing: Named) -> str:
    """Return what to call *thing* in English: its gloss, or else its id with spaces between the words."""
    return thing.gloss or thing.id.replace("_", " ")


def meant(said: str, titles: Mapping[str, str]) -> str | None:
    """Return the id in *titles* that *said* is, or is the title of; `None` where it is neither."""
    return said if said in titles else next((name for name, title in titles.items() if title == said), None)


def offered(titles: Mapping[str, str]) -> str:
    """Return *titles* as a list of what could have been said, each with its id."""
    return "、".join(f"{title}（{name}）" if title else name for name, title in titles.items())


def level(layer: str) -> Phrase:
    """Return what to call the layer of the law *layer*."""
    return Phrase(layer, _LEVELS.get(layer, layer))


def titled(fact: Fact, field: str = "") -> Phrase:
    """Return what to call *fact*, or the one of its counts or days called *field*."""
    if fact.type in _COUNTED and field in COUNT_TITLES:
        return Phrase(f"{fact.title}{COUNT_TITLES[field]}", f"{COUNT_GLOSSES[field]} in {english(fact)}")
    if fact.type == "period" and field in _ENDS:
        zh, en = _ENDS[field]
        return Phrase(f"{fact.title}{zh}", f"{en} {english(fact)}")
    return Phrase(fact.title, english(fact))


def within(what: Phrase, where: Phrase | None) -> Phrase:
    """Return what to call *what* of the step or part called *where*; of no other than the one at hand, just *what*."""
    return what if where is None else Phrase(f"{where.zh}的{what.zh}", f"{what.en} ({where.en})")


def act(procedure: Procedure | None, label: str) -> Phrase:
    """Return what to call the act *label* (``step.outcome`` or ``step.part``), or the step alone."""
    head, _, tail = label.strip(".").partition(".")
    step = procedure.by_id.get(head) if procedure else None
    if step is None:
        return Phrase(label.strip("."), label.strip("."))
    own = step.outcome(tail) or step.part(tail)
    if own is None:
        return Phrase(f"{step.title} · {tail}", f"{english(step)}: {tail}") if tail else Phrase(step.title, english(step))
    return Phrase(f"{step.title} · {own.title}", f"{english(step)}: {english(own)}")


def listed(names: Iterable[Phrase]) -> Phrase:
    """Return *names*, one after the other."""
    found = tuple(names)
    return Phrase("、".join(one.zh for one in found), ", ".join(one.en for one in found))


def options(offering: Offering, name: str) -> Mapping[str, Phrase]:
    """Return what to call the choices of the list *name*, by id; in English by their glosses, by their titles where there is none."""
    glosses = offering.choice_glosses.get(name, NO_GLOSSES)
    return {key: Phrase(title, glosses.get(key, title)) for key, title in offering.choices.get(name, {}).items()}


def word(
    value: object, fact: Fact | None, options: Mapping[str, str], outcomes: Mapping[str, str], glosses: Mapping[str, str] = NO_GLOSSES
) -> Phrase:  # fmt: skip
    """Return what to call *value* of *fact*; *options* and *glosses* are the titles of its choices, *outcomes* those of outcomes."""
    if fact is not None and fact.type == "yes_no":
        return Phrase({"yes": "是", "no": "否"}.get(str(value), str(value)), str(value))
    if fact is not None and fact.type == "money" and isinstance(value, int):
        return Phrase(f"{yuan(value)}元", f"{yuan(value)} yuan")
    if isinstance(value, Span):
        return Phrase(value.zh, value.en)
    if isinstance(value, Mapping):
        return _unticked(value, options, glosses)
    said = shorten(value)
    return Phrase(options.get(str(value)) or outcomes.get(str(value), said), glosses.get(str(value), said))


def yuan(fen: int) -> str:
    """Return *fen* as yuan with two decimals."""
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100}.{abs(fen) % 100:02d}"


def operands(derived: Derived) -> Sequence[str]:
    """Return the references that the value of *derived* is made of, where it is of the same kind as they are."""
    if derived.form not in _SAME_KIND:
        return ()
    found = derived.arguments.get(derived.form, derived.arguments.get("of", ()))
    return (
        [found]
        if isinstance(found, str)
        else [str(one) for one in found]
        if isinstance(found, list | tuple)
        else []
    )


def _unticked(ticks: Mapping[str, Any], items: Mapping[str, str], glosses: Mapping[str, str]) -> Phrase:
    """Name the items that are ticked no, or not at all; say so where there is none."""
    left = dict.fromkeys(item for item in (*items, *ticks) if ticks.get(item, "no") == "no")
    if not left:
        return Phrase("全部", "all")
    return Phrase(f"缺{'、'.join(items.get(item, item) for item in left)}", f"without {', '.join(glosses.get(item, item) for item in left)}")
