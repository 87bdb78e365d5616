"""Who: ``differs`` (separation of duties, with ``kin`` from near relatives too), ``same`` (binding), ``covers`` (all are among) (language.md 8.2)."""

from collections.abc import Sequence
from typing import Any, Final, cast

from attrs import frozen

from pdca.guards.standing import (
    CANNOT,
    Account,
    Binder,
    Look,
    Want,
    Wish,
    absent,
    many,
    missing_account,
    verdict,
)
from pdca.organisation import NONE
from pdca.phrase import Phrase
from pdca.procedure import Condition, Ref
from pdca.reference import Getter, Scene

SOMEBODY_ELSE: Final = "p-other"
"""The id of a person who is nobody else, for made-up data."""


@frozen(kw_only=True)
class People:
    """One of the three families over two or more groups of people."""

    family: str
    who: str
    others: tuple[str, ...]
    get: Getter
    get_others: tuple[Getter, ...]
    binder: Binder
    kin: bool = False

    def look(self, scene: Scene) -> Sequence[Look]:
        """Compare the group with each of the others; a group that never was shares nobody."""
        group = many(self.get(scene))
        looks: list[Look] = []
        for reference, get in zip(self.others, self.get_others, strict=True):
            other = many(get(scene))
            if any(absent(one) for one in group) or any(absent(one) for one in other):
                looks.append((CANNOT, None, group, other, reference))
            else:
                off = self._off(group, other) or self._near(scene, group, other)
                looks.append((verdict(not off), None, group, other, reference))
        return looks

    def _near(self, scene: Scene, group: tuple[Any, ...], other: tuple[Any, ...]) -> list[tuple[str, str]]:
        """Return who of the group is, that day, a near relative of whom of the others, by the organisation."""
        if not self.kin or scene.history.organisation is NONE:
            return []
        found = ((str(one), scene.history.organisation.kin(str(one), scene.day)) for one in group)
        return [(one, str(two)) for one, near in found for two in other if two in near]

    def _off(self, group: tuple[Any, ...], other: tuple[Any, ...]) -> set[Any]:
        """Return the people who should, or should not, be in both."""
        if self.family == "differs":
            return set(group) & set(other)
        return set(other) - set(group) if self.family == "covers" else set(group) ^ set(other)

    def account(self, scene: Scene, look: Look) -> Account:
        """Name the groups and the people concerned."""
        standing, _, group, other, reference = look
        if standing is CANNOT:
            lacking = self.who if any(absent(one) for one in group) else reference
            return missing_account(self.binder, [lacking])
        a, b = self.binder.title(self.who), self.binder.title(reference)
        off = self._off(group, other)
        if not off:
            return _related(a, b, self._near(scene, group, other))
        people = "、".join(sorted(map(str, off)))
        actual, required, remedy = _SAID[self.family]
        named = {"a": a.zh, "b": b.zh, "p": people}
        english = {"a": a.en, "b": b.en, "p": people}
        return Account(
            actual=Phrase(actual[0].format(**named), actual[1].format(**english)),
            required=Phrase(required[0].format(**named), required[1].format(**english)),
            remedy=Phrase(remedy[0].format(**named), remedy[1].format(**english)),
        )

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Ask for somebody else, or for the same people, or for all of them."""
        if self.family == "differs":
            return (Want(Wish.SET, self.who, [SOMEBODY_ELSE]),)
        group = self._known(self.get, scene) if self.family == "covers" else []
        others = [one for get in self.get_others for one in self._known(get, scene)]
        wants = [Want(Wish.SET, self.who, list(dict.fromkeys([*group, *others])))] if others else []
        if self.family == "covers" and "." in self.who and group:
            wants.append(Want(Wish.SET, self.others[0], group))  # who was to come stands in an earlier record
        return wants

    def violate(self, scene: Scene) -> Sequence[Want]:
        """Ask for one of those who may not, or for a stranger; a stranger among those to be covered is not covered."""
        if self.family == "differs":
            others = next((found for get in self.get_others if (found := self._known(get, scene))), [])
            return (Want(Wish.SET, self.who, others[:1]),) if others else ()
        if self.family == "same":
            return (Want(Wish.SET, self.who, [SOMEBODY_ELSE]),)
        fewer = self._known(self.get, scene)[:-1]
        return (Want(Wish.SET, self.who, fewer), Want(Wish.SET, self.others[0], [SOMEBODY_ELSE]))

    def _known(self, get: Getter, scene: Scene) -> list[str]:
        return [str(one) for one in many(get(scene)) if not absent(one)]


_SAID: Final = {
    "differs": (
        ("{p}同时是{a}和{b}", "{p} is both {a} and {b}"),
        ("{a}不得兼任{b}", "{a} must not be {b}"),
        ("换人办理", "let somebody else do it"),
    ),
    "same": (
        ("{a}与{b}不一致：{p}", "{a} and {b} differ: {p}"),
        ("{a}应与{b}一致", "{a} must be the same as {b}"),
        ("由{b}本人办理，或者更正名单", "let the same people do it, or correct the list"),
    ),
    "covers": (
        ("{a}尚缺{p}", "{a} lacks {p}"),
        ("{a}应包括全部{b}", "{a} must cover all of {b}"),
        ("补齐{p}", "add {p}"),
    ),
}


def _related(a: Phrase, b: Phrase, near: Sequence[tuple[str, str]]) -> Account:
    """Tell who is a near relative of whom: *a* must not be of *b*."""
    zh = "、".join(f"{one}是{two}的近亲属" for one, two in near)
    en = ", ".join(f"{one} is a near relative of {two}" for one, two in near)
    return Account(
        actual=Phrase(f"{zh}（{b.zh}）", f"{en} ({b.en})"),
        required=Phrase(f"{a.zh}不得是{b.zh}的近亲属", f"{a.en} must not be near relatives of {b.en}"),
        remedy=Phrase("回避，换人办理", "withdraw, and let somebody else do it"),
    )


def _belonging(reference: str, binder: Binder) -> Getter:
    """Return what reads *reference*; the units of people are also those in which the organisation has them that day."""
    get, named = binder.getter(reference), reference.rpartition(".")[0]
    fact, unit = binder.fact(named) if named else None, binder.fact(reference)
    if fact is None or fact.type not in ("person", "people") or unit is None or unit.type != "unit":
        return get
    people = binder.getter(named)

    def units(scene: Scene) -> Any:
        stated, organisation = get(scene), scene.history.organisation
        if organisation is NONE or absent(stated):
            return stated
        who = [str(one) for one in many(people(scene)) if not absent(one)]
        declared = (unit for one in who for unit in organisation.homes(one, scene.day))
        return tuple(dict.fromkeys((*many(stated), *declared)))

    return units


def bind(condition: Condition, binder: Binder) -> People:
    """Bind *condition*, ``differs``, ``same`` or ``covers``."""
    arguments = condition.arguments
    who = cast("Ref", arguments["of" if condition.family == "covers" else "who"]).text
    other = arguments[{"differs": "from", "same": "as", "covers": "all"}[condition.family]]
    references = tuple(
        ref.text for ref in (other if isinstance(other, tuple) else (other,)) if isinstance(ref, Ref)
    )
    getter = (lambda text: _belonging(text, binder)) if condition.family == "differs" else binder.getter
    return People(
        family=condition.family,
        who=who,
        others=references,
        get=getter(who),
        get_others=tuple(map(getter, references)),
        binder=binder,
        kin=arguments.get("kin") == "yes",
    )
