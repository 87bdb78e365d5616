"""Rules of the organisation: who acts holds the post, who is named is what is said, a unit named exists (docs/organisation.md).

They are asked where an organisation is declared, and of what it declares: a role to which nobody was ever appointed, a
person or unit it does not know, are the host's to decide.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import frozen

from pdca import facts
from pdca.asked import ActRules
from pdca.builtin import Builtin, role_title
from pdca.guards.standing import FAILS, HOLDS, NOT_APPLICABLE, Account, Standing, Want, Wish
from pdca.naming import english, options
from pdca.organisation import Appointment, Organisation
from pdca.organisation import Standing as Declared
from pdca.phrase import Phrase
from pdca.procedure import Fact
from pdca.record import Actor, Claim, Kind
from pdca.reference import Scene
from pdca.rules import Rule, Rulebook

APPOINTMENT: Final = "case.appointment"
"""The rule that who acts in a role was appointed to it."""

_OPEN: Final = Kind.OPEN.value
STANDINGS: Final = "standings"
"""The closed list of what people are; a sub-fact of this list claims a standing."""


def rules(book: Rulebook, acts: Mapping[str, ActRules]) -> tuple[Rule, ...]:
    """Return the rules that are asked beside those of each of *acts* and of the opening."""
    asked = {label: act.asks for label, act in acts.items()}
    return (_appointment(book), _people(book, asked), _units(book, asked))


# -- who acts


@frozen
class _Lacking:
    """An actor without the post: who, the day, and what the case is about (*unit*, *place*)."""

    actor: Actor
    day: date
    unit: str
    place: str


def _appointment(book: Rulebook) -> Builtin:
    def look(scene: Scene) -> Standing:
        standing = NOT_APPLICABLE
        for _, held in _weighed(book, scene):
            if not held:
                return FAILS
            standing = HOLDS
        return standing

    def want(scene: Scene) -> Sequence[Want]:
        named = [_holders(scene.history.organisation, one) for one in lacking(book, scene)]
        return tuple(Want(Wish.SET, "by", [held[0].person]) for held in named if held)

    return Builtin(
        id=APPOINTMENT, title=Phrase("任职", "appointment"), look=look, want=want, book=book, basis=book.regulation,
        account=lambda scene: [told(book, scene.history.organisation, one) for one in lacking(book, scene)],
        spoil=lambda scene: (Want(Wish.SET, "by", ["p-nobody"]),) if any(_governed(scene.history.organisation, scene.claim)) else (),
    )  # fmt: skip


def _governed(organisation: Organisation, claim: Claim) -> Iterator[Actor]:
    """Yield who acts, or grants an exception, in a role that is held by appointment."""
    acting = claim.by if not claim.concessions else (*claim.by, *(one.by for one in claim.concessions))
    for actor in acting:
        if organisation.governs(actor.role):
            yield actor


def lacking(book: Rulebook, scene: Scene) -> Iterator[_Lacking]:
    """Yield who acts in a role without holding it that day, in a unit that has to do with the case."""
    return (one for one, held in _weighed(book, scene) if not held)


def _weighed(book: Rulebook, scene: Scene) -> Iterator[tuple[_Lacking, bool]]:
    """Yield who acts in a role that is a post, and whether they hold it."""
    organisation, unit = scene.history.organisation, _about(book, scene)
    place = scene.history.place or scene.claim.place
    for actor in _governed(organisation, scene.claim):
        held = organisation.holds(actor.person, actor.role, scene.day, place, unit)
        yield _Lacking(actor, scene.day, unit, place), held


def _about(book: Rulebook, scene: Scene) -> str:
    """Return the unit that the case is about; nothing where it is about something else."""
    if book.procedure.about.type != "unit":
        return ""
    opening = scene.history.opening
    said = (opening.claim if opening else scene.claim).facts.get("about", "")
    return facts.person_id(said) if isinstance(said, str | Mapping) and said else ""


def _holders(organisation: Organisation, one: _Lacking) -> list[Appointment]:
    """Return who could have acted."""
    return [
        held
        for held in organisation.holders(one.actor.role, one.day)
        if organisation.concerns(held.unit, one.day, target=one.unit, place=one.place)
    ]


def told(book: Rulebook, organisation: Organisation, one: _Lacking) -> Account:
    """Return what to say of *one*: who, which post, the day, since or until when it is held, and who holds it."""
    role, shown = role_title(book, one.actor.role), facts.shorten(one.actor.person)
    held = _holders(organisation, one)
    where = _named(organisation, one.unit, one.day) or one.place
    zh = (
        "、".join(f"{each.person}（{_unit(organisation, each)}，{_span(each).zh}）" for each in held)
        or "无人在任"
    )
    en = ", ".join(f"{each.person} ({each.unit}, {_span(each).en})" for each in held) or "nobody holds it"
    actual = _history(organisation, one, role, shown)
    someone = Phrase(
        f"，或者由{'、'.join(each.person for each in held)}办理" if held else "",
        f", or let {', '.join(each.person for each in held)} do it" if held else "",
    )
    return Account(
        actual=actual,
        required=Phrase(
            f"{one.day}应由现任{role.zh}办理{f'（{where}）' if where else ''}；当日在任：{zh}",
            f"on {one.day} the {role.en} in office must act{f' ({where})' if where else ''}; then: {en}",
        ),
        remedy=Phrase(
            f"任命漏记的，先登记任命{someone.zh}", f"record the appointment if it was made{someone.en}"
        ),
    )


def _history(organisation: Organisation, one: _Lacking, role: Phrase, shown: str) -> Phrase:
    """Say what posts of this role the person had, has, or will have."""
    known = organisation.appointments(one.actor.person, one.actor.role)
    if not known:
        return Phrase(
            f"{shown}没有{role.zh}的任职记录（{one.day}办理）",
            f"{shown} was never appointed {role.en} (acted on {one.day})",
        )
    zh = "；".join(f"{_unit(organisation, each)}{_span(each).zh}" for each in known)
    en = "; ".join(f"{each.unit} {_span(each).en}" for each in known)
    return Phrase(
        f"{shown}任{role.zh}：{zh}；{one.day}办理本事项时不在任",
        f"{shown} as {role.en}: {en}; not for this case on {one.day}",
    )


def _span(one: Appointment | Declared) -> Phrase:
    """Say since and until when something holds."""
    if one.until is not None:
        return Phrase(f"{one.since}至{one.until}", f"{one.since} to {one.until}")
    return Phrase(f"{one.since}起", f"since {one.since}")


def _unit(organisation: Organisation, one: Appointment) -> str:
    return _named(organisation, one.unit, one.since) or one.unit


def _named(organisation: Organisation, unit: str, day: date) -> str:
    known = organisation.unit(unit, day) or next(iter(organisation.periods(unit)), None)
    return (known.title or known.id) if known else unit


def unappointed(book: Rulebook, scene: Scene) -> tuple[str, Phrase, Phrase, Phrase] | None:
    """Return why an act about the file itself is not for who does it: rule, what is, what should be, remedy; or `None`."""
    found = next(lacking(book, scene), None)
    if found is None:
        return None
    said = told(book, scene.history.organisation, found)
    return APPOINTMENT, said.actual, said.required, said.remedy


# -- who and what is named


_Asked = Mapping[str, Sequence[Fact]]
_Fault = tuple[Standing, Account | None]


def _people(book: Rulebook, asked: _Asked) -> Builtin:
    """The people whom a record names have the standing it says, and hold the role its fact asks for."""
    kept = _choose(
        book, asked, lambda fact: fact.type in ("person", "people") and bool(_claims(fact) or fact.role)
    )
    title = Phrase("所列人员", "people named")
    return _rule(book, "case.people", title, kept, lambda scene, asked: _of_people(book, scene, asked))


def _claims(fact: Fact) -> str:
    return next((sub.id for sub in fact.each if sub.of == STANDINGS), "")


def _of_people(book: Rulebook, scene: Scene, asked: Sequence[Fact]) -> Iterator[_Fault]:
    for fact in asked:
        for one in _listed(scene.claim.facts.get(fact.id)):
            yield from _of_person(book, scene, fact, one)


def _of_person(book: Rulebook, scene: Scene, fact: Fact, one: Any) -> Iterator[_Fault]:
    organisation, person, claimed = scene.history.organisation, facts.person_id(one), _claims(fact)
    said = one.get(claimed) if isinstance(one, Mapping) and claimed else None
    known = organisation.standing(person, scene.day) if said else ""
    if known or any(period.standing == said for period in organisation.standings(person)):
        yield (HOLDS, None) if known == said else (FAILS, _another(book, scene, fact, person, str(said)))
    if fact.role and organisation.governs(fact.role):
        actor = Actor(person=person, role=fact.role)
        missing = _Lacking(actor, scene.day, _about(book, scene), scene.history.place)
        held = organisation.holds(person, fact.role, scene.day, missing.place, missing.unit)
        yield (HOLDS, None) if held else (FAILS, told(book, organisation, missing))


def _another(book: Rulebook, scene: Scene, fact: Fact, person: str, said: str) -> Account:
    words = options(book.procedure, STANDINGS)
    shown, day, periods = facts.shorten(person), scene.day, scene.history.organisation.standings(person)
    named = [(words.get(one.standing, Phrase(one.standing, one.standing)), _span(one)) for one in periods]
    claimed = words.get(said, Phrase(facts.shorten(said), facts.shorten(said)))
    zh = "；".join(f"{standing.zh}{span.zh}" for standing, span in named)
    en = "; ".join(f"{standing.en} {span.en}" for standing, span in named)
    return Account(
        actual=Phrase(
            f"“{fact.title}”中{shown}填为{claimed.zh}，登记的身份：{zh}",
            f"{english(fact)}: {shown} is said to be {claimed.en}; declared: {en}",
        ),
        required=Phrase(f"应与{day}登记的身份一致", f"it must be what is declared for {day}"),
        remedy=Phrase(
            "更正名单；身份变动漏记的，先登记", "correct the list, or record the change of standing first"
        ),
    )


def _units(book: Rulebook, asked: _Asked) -> Builtin:
    """A unit that a record names exists that day."""
    kept = _choose(book, asked, lambda fact: fact.type == "unit")
    return _rule(book, "case.units", Phrase("所列单位", "units named"), kept, _of_units)


def _of_units(scene: Scene, asked: Sequence[Fact]) -> Iterator[_Fault]:
    organisation = scene.history.organisation
    for fact in asked:
        said = scene.claim.facts.get(fact.id)
        unit = facts.person_id(said) if isinstance(said, str | Mapping) else ""
        periods = organisation.periods(unit) if unit else ()
        if not periods:
            continue
        if organisation.unit(unit, scene.day) is not None:
            yield HOLDS, None
            continue
        zh = "；".join(f"{one.since}至{one.until or '今'}" for one in periods)
        en = "; ".join(f"{one.since} to {one.until or 'now'}" for one in periods)
        yield (
            FAILS,
            Account(
                actual=Phrase(
                    f"“{fact.title}”填{_named(organisation, unit, scene.day)}，该单位存续期为{zh}",
                    f"{english(fact)}: {facts.shorten(unit)} exists {en}",
                ),
                required=Phrase(f"{scene.day}应有这个单位", f"it must exist on {scene.day}"),
                remedy=Phrase("填承接的单位，或者登记机构变动", "name its successor, or record the change"),
            ),
        )


def _choose(book: Rulebook, asked: _Asked, wanted: Callable[[Fact], bool]) -> _Asked:
    """Return, by label, the facts that a rule has to look at; those of the opening under ``open``."""
    found = {label: [fact for fact in some if wanted(fact)] for label, some in asked.items()}
    about = book.procedure.about
    if wanted(about):
        found[Kind.OPEN.value] = [_renamed(about)]
    return {label: some for label, some in found.items() if some}


def _renamed(about: Fact) -> Fact:
    """Return the fact that a case is about under the name it has in the opening record."""
    return Fact(
        id="about", type=about.type, title=about.title, gloss=about.gloss, each=about.each, role=about.role
    )


def _label(claim: Claim) -> str:
    return _OPEN if claim.kind is Kind.OPEN else claim.label


def _listed(value: Any) -> Sequence[Any]:
    found = value if isinstance(value, list | tuple) else [value]
    return [one for one in found if isinstance(one, str) or (isinstance(one, Mapping) and "id" in one)]


def _rule(
    book: Rulebook, name: str, title: Phrase, kept: _Asked, weigh: Callable[[Scene, Sequence[Fact]], Iterable[_Fault]]
) -> Builtin:  # fmt: skip
    def look(scene: Scene) -> Standing:
        asked = kept.get(_label(scene.claim))
        if asked is None:  # as in most acts
            return NOT_APPLICABLE
        found = {standing for standing, _ in weigh(scene, asked)}
        return FAILS if FAILS in found else HOLDS if found else NOT_APPLICABLE

    def account(scene: Scene) -> Sequence[Account]:
        return [said for _, said in weigh(scene, kept.get(_label(scene.claim), ())) if said is not None]

    return Builtin(
        id=name, title=title, look=look, book=book, basis=book.regulation, want=lambda scene: (), account=account
    )
