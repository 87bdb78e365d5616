"""What must be there: ``requires`` (values of facts), ``on_file`` (papers), ``linked`` (another case), ``filled`` (extracts)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, cast

from attrs import field, frozen

from pdca.guards.standing import (
    CANNOT,
    FAILS,
    HOLDS,
    Account,
    Binder,
    Look,
    Standing,
    Want,
    Wish,
    absent,
    conjoined,
    many,
    missing_account,
    verdict,
)
from pdca.history import undone
from pdca.law import Value
from pdca.phrase import Phrase
from pdca.procedure import Condition, Ref, Test
from pdca.reference import BLANK, UNKNOWN, Getter, Scene


@frozen(kw_only=True)
class BoundTest:
    """One test with its reference resolved."""

    test: Test
    get: Getter
    get_among: Getter | None
    switch: Callable[[Scene], Sequence[Value]] | None
    items: tuple[str, ...] = ()
    standing: Callable[[Scene], Standing] = field(init=False, eq=False, repr=False)
    """Return how the test stands; no value cannot say, except where the test asks for just that."""

    @standing.default
    def _standing(self) -> Callable[[Scene], Standing]:
        get, wanted = self.get, self.test.wanted
        if self.test.mode != "is":
            return lambda scene: self._of(scene, get(scene))

        def is_wanted(scene: Scene) -> Standing:  # as nearly all tests are
            value = get(scene)
            if isinstance(value, str):
                return HOLDS if value in wanted else FAILS
            return self._of(scene, value)

        return is_wanted

    def _of(self, scene: Scene, value: Any) -> Standing:
        mode = self.test.mode
        if mode == "among" and isinstance(value, str):
            return self._among(scene, value)
        if mode in ("given", "blank"):
            return CANNOT if value is UNKNOWN else verdict((value is BLANK) == (mode == "blank"))
        if mode == "nobody":
            return CANNOT if absent(value) else verdict(not many(value))
        if isinstance(value, tuple):
            return conjoined([self._one(scene, one) for one in value])
        return self._one(scene, value)

    def switched(self, scene: Scene) -> Sequence[Value]:
        """Return the values of the switch that is asked for, the nearest layer last; nothing where none is."""
        return tuple(self.switch(scene)) if self.switch else ()

    def _one(self, scene: Scene, value: Any) -> Standing:
        if absent(value):
            return CANNOT
        mode = self.test.mode
        if mode == "is":
            return verdict(str(value) in self.test.wanted)
        if mode == "all":
            ticked = {item for item, tick in value.items() if tick != "no"}
            return verdict(len(ticked) == len(value) and ticked.issuperset(self.items))
        if mode == "among":
            return self._among(scene, value)
        return verdict(any(str(found.measure.en) == value for found in self.switched(scene)))

    def _among(self, scene: Scene, value: Any) -> Standing:
        allowed = self.get_among(scene) if self.get_among else BLANK
        if isinstance(allowed, tuple):
            return HOLDS if value in allowed else FAILS
        return CANNOT if absent(allowed) else verdict(value == allowed)


def bind_test(test: Test, binder: Binder) -> BoundTest:
    """Resolve the references of *test*."""
    among = binder.getter(test.wanted[0]) if test.mode == "among" else None
    switch = binder.values(test.wanted[0]) if test.mode == "limit" else None
    fact = binder.fact(test.ref.text) if test.mode == "all" else None
    items = tuple(binder.choices(fact.of)) if fact else ()
    return BoundTest(test=test, get=binder.getter(test.ref.text), get_among=among, switch=switch, items=items)


def applies(tests: Sequence[BoundTest], scene: Scene) -> Standing:
    """Return how a list of tests under ``if`` stands: all must hold; a blank makes it false, an unknown undecided."""
    if len(tests) == 1:
        return _under_if(tests[0], scene)
    return conjoined([_under_if(bound, scene) for bound in tests]) if tests else HOLDS


def _under_if(bound: BoundTest, scene: Scene) -> Standing:
    standing = bound.standing(scene)
    return FAILS if standing is CANNOT and bound.get(scene) is BLANK else standing


@frozen(kw_only=True)
class Requires:
    """Every test holds."""

    tests: tuple[BoundTest, ...]
    binder: Binder

    def look(self, scene: Scene) -> Sequence[Look]:
        """Try every test; one over no values at all holds."""
        if len(self.tests) == 1:
            return (self._look(scene, self.tests[0]),)
        return [self._look(scene, bound) for bound in self.tests]

    def _look(self, scene: Scene, bound: BoundTest) -> Look:
        standing = bound.standing(scene)
        if standing is not HOLDS and not many(bound.get(scene)):
            standing = HOLDS
        values = bound.switched(scene) if bound.switch else ()
        return (standing, values[-1] if values else None, bound)

    def account(self, scene: Scene, look: Look) -> Account:
        """Give the value and what it should be."""
        standing, _, bound = look
        reference = bound.test.ref.text
        if standing is CANNOT:
            return missing_account(self.binder, [reference])
        name = self.binder.title(reference)
        wanted_zh, wanted_en = self._wanted(scene, bound)
        found = [self.binder.word(reference, value) for value in many(bound.get(scene))]
        return Account(
            actual=Phrase(
                f"{name.zh}：{'、'.join(word.zh for word in found) or '无'}",
                f"{name.en}: {', '.join(word.en for word in found) or 'none'}",
            ),
            required=Phrase(f"{name.zh}应为{wanted_zh}", f"{name.en}: must be {wanted_en}"),
            remedy=Phrase(
                f"“{name.zh}”填错了才更正；没有填错的不要改，记为其他结果",
                "correct it only if it was entered wrongly; if it is true, record another outcome",
            ),
        )

    def _wanted(self, scene: Scene, bound: BoundTest) -> tuple[str, str]:
        test = bound.test
        if test.mode == "is":
            words = [self.binder.word(test.ref.text, value) for value in test.wanted]
            return "或".join(word.zh for word in words), " or ".join(word.en for word in words)
        if test.mode == "among":
            allowed = bound.get_among(scene) if bound.get_among else ()
            words = [self.binder.word(test.ref.text, value) for value in many(allowed) if not absent(value)]
            return "、".join(word.zh for word in words), ", ".join(word.en for word in words)
        if test.mode == "limit":
            words = [
                self.binder.word(test.ref.text, str(found.measure.en)) for found in bound.switched(scene)
            ]
            return "或".join(word.zh for word in words), " or ".join(word.en for word in words)
        return {
            "given": ("已填", "given"),
            "blank": ("不填", "left blank"),
            "all": ("全部为是", "all yes"),
            "nobody": ("无人", "nobody"),
        }.get(test.mode, (test.mode, test.mode))

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Ask for the first wanted value of every test that does not hold."""
        return tuple(
            want
            for bound in self.tests
            if bound.standing(scene) is not HOLDS
            for want in self._want(scene, bound)
        )

    def _want(self, scene: Scene, bound: BoundTest) -> Sequence[Want]:
        test, reference = bound.test, bound.test.ref.text
        if test.mode == "is":
            fact, wanted = self.binder.fact(reference), test.wanted[0]
            counted = fact is not None and fact.type == "count"
            return (Want(Wish.SET, reference, int(wanted) if counted else wanted),)
        if test.mode == "among" and bound.get_among:
            allowed = [value for value in many(bound.get_among(scene)) if not absent(value)]
            return (Want(Wish.SET, reference, allowed[0]),) if allowed else ()
        if test.mode == "nobody":
            return (Want(Wish.SET, reference, []),)
        if test.mode == "all":
            return (Want(Wish.SET, reference, dict.fromkeys(bound.items, "yes")),)
        return (Want(Wish.SET, reference, _PRESENCE[test.mode]),) if test.mode in _PRESENCE else ()

    def violate(self, scene: Scene) -> Sequence[Want]:
        """Ask for another value of the first test that can have one."""
        return next((wants for bound in self.tests if (wants := self._unwanted(scene, bound))), ())

    def _unwanted(self, scene: Scene, bound: BoundTest) -> Sequence[Want]:
        test, reference = bound.test, bound.test.ref.text
        if test.mode in _PRESENCE:
            other = next(value for mode, value in _PRESENCE.items() if mode != test.mode)
            return (Want(Wish.SET, reference, other),)
        if test.mode == "all" and bound.items:
            first, *rest = bound.items
            return (Want(Wish.SET, reference, {first: "no", **dict.fromkeys(rest, "yes")}),)
        if test.mode == "is" and all(word.isdecimal() for word in test.wanted):
            return (Want(Wish.SET, reference, max(map(int, test.wanted)) + 1),)
        return self._another(scene, bound)

    def _another(self, scene: Scene, bound: BoundTest) -> Sequence[Want]:
        """Ask for the first choice that is not among those wanted."""
        test, fact = bound.test, self.binder.fact(bound.test.ref.text)
        if test.mode not in ("is", "among") or fact is None:
            return ()
        options = ("yes", "no") if fact.type == "yes_no" else self.binder.choices(fact.of)
        allowed = set(test.wanted)
        if test.mode == "among":
            allowed = set(many(bound.get_among(scene))) if bound.get_among else set()
        other = next((option for option in options if option not in allowed), None)
        return () if other is None else (Want(Wish.SET, test.ref.text, other),)


_PRESENCE: Final = {"given": "?missing", "blank": "?unasked"}
"""What to ask for so that a value is there, or is not."""


@frozen(kw_only=True)
class OnFile:
    """Each paper was shown in this case, or is shown here."""

    papers: tuple[str, ...]

    def look(self, scene: Scene) -> Sequence[Look]:
        """Look for every paper in the claim and in the records of the case that were not voided."""
        shown = {paper.name for paper in scene.claim.papers}
        barred = undone(scene.history)
        shown |= {
            paper.name for act in scene.history.acts if act.seq not in barred for paper in act.claim.papers
        }
        return [(verdict(name in shown), None, name) for name in self.papers]

    def account(self, scene: Scene, look: Look) -> Account:
        """Name the missing paper."""
        name = look[2]
        return Account(
            actual=Phrase(f"缺“{name}”", f"'{name}' is missing"),
            required=Phrase(f"应有“{name}”", f"'{name}' must be on file"),
            remedy=Phrase(f"补交“{name}”", f"show '{name}'"),
        )

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Ask for every missing paper."""
        return tuple(Want(Wish.SHOW, look[2]) for look in self.look(scene) if look[0] is FAILS)

    def violate(self, scene: Scene) -> Sequence[Want]:
        """No paper that was shown can be taken back."""
        return ()


@frozen(kw_only=True)
class Linked:
    """The pinned other case stood in one of the wanted states."""

    case: str
    wanted: tuple[str, ...]
    get: Getter
    get_state: Getter
    binder: Binder

    def look(self, scene: Scene) -> Sequence[Look]:
        """Compare the state that the fact pins."""
        state = self.get_state(scene)
        return ((CANNOT if absent(state) else verdict(state in self.wanted), None, state),)

    def account(self, scene: Scene, look: Look) -> Account:
        """Give the state of the other case."""
        standing, _, state = look
        if standing is CANNOT:
            return missing_account(self.binder, [self.case])
        name = self.binder.title(self.case)
        return Account(
            actual=Phrase(f"{name.zh}处于“{state}”", f"{name.en} is at '{state}'"),
            required=Phrase(f"应处于“{'或'.join(self.wanted)}”", f"it must be at {' or '.join(self.wanted)}"),
            remedy=Phrase("先办结关联事项", "finish the linked case first"),
        )

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Ask for the first wanted state."""
        return (Want(Wish.SET, f"{self.case}.state", self.wanted[0]),)

    def violate(self, scene: Scene) -> Sequence[Want]:
        """Ask for a state before it."""
        return (Want(Wish.SET, f"{self.case}.state", "opening"),)


@frozen(kw_only=True)
class Filled:
    """Each named extract is filled, or says that there is none."""

    of: str
    get: Getter
    get_names: Getter
    binder: Binder

    def look(self, scene: Scene) -> Sequence[Look]:
        """Look for every name among the extracts."""
        extracts, names = self.get(scene), many(self.get_names(scene))
        if absent(extracts):
            return ((CANNOT, None, self.of),)
        return [
            (CANNOT if absent(name) else verdict(_stated(extracts.get(name))), None, name) for name in names
        ]

    def account(self, scene: Scene, look: Look) -> Account:
        """Name the blank."""
        standing, _, name = look
        if standing is CANNOT:
            return missing_account(self.binder, [self.of])
        word = self.binder.word(self.of, name)
        return Account(
            actual=Phrase(f"未填“{word.zh}”", f"'{word.en}' is blank"),
            required=Phrase(
                f"“{word.zh}”应填写；没有的应写明“无”", f"'{word.en}' must be filled, or stated as none"
            ),
            remedy=Phrase(f"补填“{word.zh}”", f"fill '{word.en}'"),
        )

    def satisfy(self, scene: Scene) -> Sequence[Want]:
        """Ask for every extract that is blank."""
        return tuple(
            Want(Wish.SET, f"{self.of}.{look[2]}", {"filled": "yes"})
            for look in self.look(scene)
            if look[0] is FAILS
        )

    def violate(self, scene: Scene) -> Sequence[Want]:
        """Ask for the first one that is not blank to be left so."""
        held = next((look[2] for look in self.look(scene) if look[0] is HOLDS), None)
        return () if held is None else (Want(Wish.SET, f"{self.of}.{held}", {}),)


def _stated(extract: Any) -> bool:
    """Return whether *extract* is filled, or says for what reason there is none."""
    told = isinstance(extract, Mapping)
    return told and bool(extract.get("filled") or str(extract.get("none", "")).strip())


def bind(condition: Condition, binder: Binder) -> Requires | OnFile | Linked | Filled:
    """Bind *condition*, one of the four families."""
    arguments = condition.arguments
    if condition.family == "requires":
        tests = cast("tuple[Test, ...]", arguments["requires"])
        return Requires(tests=tuple(bind_test(test, binder) for test in tests), binder=binder)
    if condition.family == "on_file":
        return OnFile(papers=cast("tuple[str, ...]", arguments["on_file"]))
    if condition.family == "linked":
        case = cast("Ref", arguments["case"]).text
        wanted = cast("tuple[str, ...]", arguments["is"])
        return Linked(
            case=case,
            wanted=wanted,
            get=binder.getter(case),
            get_state=binder.getter(f"{case}.state"),
            binder=binder,
        )
    of, names = cast("Ref", arguments["of"]).text, cast("Ref", arguments["all"]).text
    return Filled(of=of, get=binder.getter(of), get_names=binder.getter(names), binder=binder)
