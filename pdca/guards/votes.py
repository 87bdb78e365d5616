"""Meetings and ballots: ``quorum``, ``passes``, ``share`` (language.md 8.2).

Counts only, never names. Presence and votes are apart: a written opinion handed in before the meeting counts as a
vote and never as presence. Shares are compared by cross-multiplying whole numbers.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any, Final, cast

from attrs import frozen

from pdca.facts import COUNT_TITLES
from pdca.guards.standing import (
    CANNOT,
    Account,
    Binder,
    Look,
    Standing,
    Want,
    Wish,
    absent,
    disjoined,
    missing_account,
    verdict,
)
from pdca.law import Value
from pdca.measure import AnyOf, Share
from pdca.phrase import Phrase
from pdca.procedure import Condition, Ref
from pdca.reference import BLANK, Getter, Scene

Tally = Mapping[str, int]

PRESENCE: Final = {"households": "households_present"}
"""The count that is compared with each base of a quorum; ``present`` with every other."""


def base_field(share: Share, tally: Tally) -> str:
    """Return the count of *tally* that *share* is a part of; a body's members are those expected, households never."""
    return share.base if share.base in tally or share.base in PRESENCE else "expected"


def shares(value: Value) -> tuple[Share, ...]:
    """Return the shares *value* names; any one of them suffices."""
    parts = value.measure.measures if isinstance(value.measure, AnyOf) else (value.measure,)
    return tuple(part for part in parts if isinstance(part, Share))


def votes_for(tally: Tally) -> int:
    """Return the votes in favour: cast in the room, and handed in writing before."""
    return tally.get("yes", 0) + tally.get("written_yes", 0)


def balanced(tally: Tally, **changed: int) -> dict[str, int]:
    """Return *tally* with *changed* counts and the others moved as little as keeps it consistent."""
    fresh = {**tally, **changed}
    if "on_roll" in fresh:
        fresh["on_roll"] = fresh["expected"] + fresh["left_out"]
    fresh["present"] = min(fresh["present"], fresh["expected"])
    room = fresh["expected"] - fresh["present"]
    fresh.update(
        {
            key: 0
            for key in ("written_yes", "written_no")
            if key in fresh and key not in changed and _written(fresh) > room
        }
    )
    if "yes" in fresh:
        fresh["yes"] = min(fresh["yes"], fresh["present"])
        fresh["abstain"] = 0
        fresh.pop("invalid", None)
        fresh["no"] = fresh["present"] - fresh["yes"]
    if "households_present" in fresh:
        fresh["households_present"] = min(fresh["households_present"], fresh["households"])
    return fresh


def _written(tally: Tally) -> int:
    return tally.get("written_yes", 0) + tally.get("written_no", 0)


@frozen(kw_only=True)
class Vote:
    """``quorum`` or ``passes`` over one tally."""

    family: str
    of: str
    get: Getter
    values: Any
    binder: Binder

    def look(self, scene: Scene) -> Sequence[Look]:
        """Compare the tally with the share of every layer."""
        tally = self.get(scene)
        values = self.values(scene)
        if absent(tally):
            return [(CANNOT, value, None) for value in values]
        return [(self._compared(tally, value), value, tally) for value in values]

    def _compared(self, tally: Tally, value: Value) -> Standing:
        if isinstance(value.measure, Share):  # nearly all are
            return self._meets(tally, value.measure)
        return disjoined([self._meets(tally, share) for share in shares(value)])

    def _meets(self, tally: Tally, share: Share) -> Standing:
        base = base_field(share, tally)
        part, whole = self._part(tally, base), tally.get(base)
        return CANNOT if part is None or whole is None else verdict(share.holds(part, whole))

    def _part(self, tally: Tally, base: str) -> int | None:
        if self.family == "passes":
            return votes_for(tally) if "yes" in tally else None
        return tally.get(PRESENCE.get(base, "present"))

    def account(self, scene: Scene, look: Look) -> Account:
        """Give the counts, the share and how many are short."""
        standing, value, tally = look
        share = shares(value)[0] if value and shares(value) else None
        if tally is None or share is None:
            return missing_account(self.binder, [self.of])
        base = base_field(share, tally)
        if standing is CANNOT:
            wanted = ("yes" if self.family == "passes" else PRESENCE.get(base, "present"), base)
            return missing_account(self.binder, [f"{self.of}.{count}" for count in wanted if count not in tally])
        needed = share.needed(tally.get(base, 0))
        short = needed - (self._part(tally, base) or 0)
        title, name = COUNT_TITLES.get(base, base), base
        required = Phrase(f"{value.measure.zh}，即至少{needed}", f"{value.measure.en}, that is {needed}")
        if self.family == "quorum":
            present = self._part(tally, base)
            return Account(
                actual=Phrase(
                    f"{title}{tally.get(base)}，实到{present}", f"{name} {tally.get(base)}, present {present}"
                ),
                required=required,
                remedy=Phrase(
                    f"还差{short}人：改期再开，书面意见不计入到会",
                    f"{short} short: meet again; written opinions are not presence",
                ),
            )
        written = tally.get("written_yes", 0)
        detail = f"（到会{tally.get('yes')}、会前书面{written}）" if written else ""
        return Account(
            actual=Phrase(
                f"赞成{votes_for(tally)}{detail}，{title}{tally.get(base)}",
                f"{votes_for(tally)} in favour, {written} of them written, {name} {tally.get(base)}",
            ),
            required=required,
            remedy=Phrase(
                f"还差{short}票：照实记为未通过，或者重新召开，不得事后补票",
                f"{short} votes short: record it as not passed or meet again; no votes afterwards",
            ),
        )

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Ask for the smallest attendance, or number of votes, that is enough under every layer."""
        return self._wanted(scene, lambda tally, named: _most(self._enough(tally, ways[0]) for ways in named))

    def violate(self, scene: Scene) -> Sequence[Want]:
        """Ask for one less than enough under the layer that wants most; where it gives alternatives, for all of them."""

        def short(tally: Tally, named: Sequence[tuple[Share, ...]]) -> dict[str, int]:
            ways = max(named, key=lambda ways: max(self._enough(tally, ways[0]).values()))
            least: dict[str, int] = {}
            for share in ways:
                ((field, enough),) = self._enough(tally, share).items()
                least[field] = min(enough - 1, least.get(field, enough))
            return least

        return self._wanted(scene, short)

    def _wanted(
        self, scene: Scene, targets: Callable[[Tally, Sequence[tuple[Share, ...]]], dict[str, int]]
    ) -> Sequence[Want]:
        tally = self.get(scene)
        named = [shares(value) for value in self.values(scene) if shares(value)]
        if absent(tally) or not named or (self.family == "passes" and "yes" not in tally):
            return ()
        wanted = targets(tally, named)
        if min(wanted.values()) < 0:
            return ()
        return (Want(Wish.SET, self.of, self._with(tally, wanted)),)

    def _enough(self, tally: Tally, share: Share) -> dict[str, int]:
        """Return the count that decides, and how much of it is just enough."""
        base = base_field(share, tally)
        field = "yes" if self.family == "passes" else PRESENCE.get(base, "present")
        return {field: share.needed(tally.get(base, 0))}

    def _with(self, tally: Tally, wanted: Mapping[str, int]) -> dict[str, int]:
        if "yes" not in wanted:
            return balanced(tally, **wanted)
        written = min(tally.get("written_yes", 0), wanted["yes"])
        cast = wanted["yes"] - written
        changed = {"written_yes": written} if "written_yes" in tally else {}
        if cast > tally["present"]:
            changed["present"] = min(cast, tally["expected"])
        return balanced(tally, yes=cast, **changed)


def _most(wanted: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """Return the largest target of each count."""
    most: dict[str, int] = {}
    for targets in wanted:
        for field, target in targets.items():
            most[field] = max(target, most.get(field, 0))
    return most


@frozen(kw_only=True)
class Part:
    """``share``: one number is the wanted part of another."""

    of: str
    among: str
    get: Getter
    get_whole: Getter
    values: Any
    binder: Binder

    def look(self, scene: Scene) -> Sequence[Look]:
        """Compare the two numbers with the share of every layer; a list counts as `_number` says."""
        part, whole = _number(self.get(scene)), _number(self.get_whole(scene))
        looks: list[Look] = []
        for value in self.values(scene):
            known = not absent(part) and not absent(whole)
            looks.append((verdict(value.measure.holds(part, whole)) if known else CANNOT, value, part, whole))
        return looks

    def account(self, scene: Scene, look: Look) -> Account:
        """Give both numbers and what is short."""
        standing, value, part, whole = look
        if standing is CANNOT:
            return missing_account(
                self.binder, [name for name, found in ((self.of, part), (self.among, whole)) if absent(found)]
            )
        a, b, needed = self.binder.title(self.of), self.binder.title(self.among), value.measure.needed(whole)
        one, two = self.binder.word(self.of, part), self.binder.word(self.among, whole)
        enough, short = self.binder.word(self.of, needed), self.binder.word(self.of, abs(needed - part))
        return Account(
            actual=Phrase(f"{a.zh}{one.zh}，{b.zh}{two.zh}", f"{a.en} {one.en}, {b.en} {two.en}"),
            required=Phrase(f"{value.measure.zh}，即{enough.zh}", f"{value.measure.en}, that is {enough.en}"),
            remedy=Phrase(f"{a.zh}相差{short.zh}", f"{a.en} is off by {short.en}"),
        )

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Ask for the nearest number that is the wanted part."""
        return self._wanted(scene, holds=True)

    def violate(self, scene: Scene) -> Sequence[Want]:
        """Ask for the nearest number that just is not."""
        return self._wanted(scene, holds=False)

    def _wanted(self, scene: Scene, *, holds: bool) -> Sequence[Want]:
        whole = _number(self.get_whole(scene))
        values = self.values(scene)
        if absent(whole) or not values:
            return ()
        measure = values[-1].measure
        needed = measure.needed(whole)
        if holds:
            return (Want(Wish.SET, self.of, needed),)
        missed = needed + (1 if measure.bound.upper else -1)
        return (Want(Wish.SET, self.of, missed),) if missed >= 0 else ()


def _number(value: Any) -> Any:
    """Return *value* as one number: of a list of numbers their sum, of yes and no the number of yes, else how many."""
    if not isinstance(value, tuple):
        return value
    given = [one for one in value if one is not BLANK]
    unknown = next((one for one in given if absent(one)), None)
    if unknown is not None:
        return unknown
    if given and all(isinstance(one, (int, Fraction)) for one in given):
        return sum(given)
    return given.count("yes") if given and all(one in ("yes", "no") for one in given) else len(given)


def bind(condition: Condition, binder: Binder) -> Vote | Part:
    """Bind *condition*, ``quorum``, ``passes`` or ``share``."""
    of = cast("Ref", condition.arguments["of"]).text
    values = binder.values(str(condition.arguments["limit"]))
    if condition.family == "share":
        among = cast("Ref", condition.arguments["among"]).text
        return Part(
            of=of,
            among=among,
            get=binder.getter(of),
            get_whole=binder.getter(among),
            values=values,
            binder=binder,
        )
    return Vote(family=condition.family, of=of, get=binder.getter(of), values=values, binder=binder)
