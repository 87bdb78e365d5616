"""Sealing: personal values leave a claim before the trail gets it, and come back when the vault gives them.

A procedure says which facts are personal (``private``) and which are free text; ids of people are opaque and stay.
Judging is done on plain values. What the trail keeps has commitments in their place, what is read back has the values
again that the vault still gives: the others stay sealed, and a guard that weighs one cannot say.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from attrs import evolve, frozen

from pdca.bench import Bench
from pdca.canonical import encode, walk
from pdca.commitment import (
    SALT_BYTES,
    SEALED,
    commit,
    is_sealed,
    placeholder,
    sealed_in,
)
from pdca.errors import ConflictError, PdcaError, RepeatedKeyError, UnwritableError
from pdca.facts import sealed_as, shorten
from pdca.history import History
from pdca.masks import TITLES, scan
from pdca.phrase import Phrase
from pdca.procedure import Fact
from pdca.record import Claim, Kind
from pdca.vault import NOBODY, Entry, Vault

RUNNING: Final = ("text", "account")
"""Classes of free text: the judge refuses numbers in them, whether or not a vault keeps them."""
ABOUT: Final = "about"
"""The fact of an opening record that says whom or what the case is about."""


class PersonalDataError(PdcaError):
    """Personal data stands where the record would keep it for ever; *path* is the field, *kind* what was found."""

    code = "personal"
    path: str
    kind: str


@frozen
class Private:
    """One value to be sealed: where it stands, its class, whom it is about, and the value."""

    path: str
    kind: str
    person: str
    value: Any


@frozen(kw_only=True)
class Safe:
    """A vault and the source of salts: *draw* gives that many bytes which nobody can guess."""

    vault: Vault
    draw: Callable[[int], bytes]

    def sealed(
        self, claim: Claim, found: Collection[Private], *, keeping: str, alg: str
    ) -> tuple[Claim, tuple[Entry, ...]]:
        """Return *claim* with every value *found* in it sealed, and what the vault has to keep for it.

        *keeping* is the procedure whose retention rule binds the values, *alg* the hash of the log.
        """
        entries: dict[str, Entry] = {}
        for one in found:
            salt = self.draw(SALT_BYTES)
            seal = commit(one.value, case=claim.case, path=one.path, salt=salt, alg=alg)
            entries[one.path] = Entry(
                commitment=seal, person=one.person, case=claim.case, path=one.path, kind=one.kind, keeping=keeping,
                content=encode(one.value), salt=salt,
            )  # fmt: skip
        swap = {path: placeholder(entry.commitment, entry.kind) for path, entry in entries.items()}
        return restored(claim, swap), tuple(entries.values())

    @contextmanager
    def kept(self, claim: Claim, found: Collection[Private], *, keeping: str, alg: str) -> Iterator[Claim]:
        """Put what is *found* in *claim* into the vault and give the sealed claim, to be recorded meanwhile.

        The vault comes first: a value without a record can be found and dropped, a record without its value is lost.
        What was surely not recorded is forgotten again; where nobody knows, the value stays.
        """
        sealed, entries = self.sealed(claim, found, keeping=keeping, alg=alg)
        self.vault.put(entries)
        try:
            yield sealed
        except (ConflictError, RepeatedKeyError, UnwritableError):
            self.vault.empty([entry.commitment for entry in entries])
            raise

    def revealed(self, claim: Claim) -> Claim:
        """Return *claim* with the values back that the vault gives; the rest stays sealed."""
        seals = {path: one[SEALED] for path, one in sealed_in(claim.facts)}
        if not seals:
            return claim
        entries = self.vault.find(set(seals.values()))
        given = {
            path: entries[seal].value
            for path, seal in seals.items()
            if seal in entries and fits(entries[seal], claim.case, path) and not entries[seal].restricted
        }
        return restored(claim, given)

    def resealed(self, claim: Claim, earlier: Claim) -> Claim:
        """Return *claim* sealed with the salts of *earlier*: the same words give the same bytes.

        Where the vault no longer has a salt, the value stays plain: nobody can say whether it is the same.
        """
        said = dict(_paths(claim.facts))
        seals = {path: one for path, one in sealed_in(earlier.facts) if path in said}
        entries = self.vault.find({one[SEALED] for one in seals.values()})
        again = {}
        for path, one in seals.items():
            entry = entries.get(one[SEALED])
            if entry is not None and fits(entry, claim.case, path) and entry.value == said[path]:
                again[path] = dict(one)
        return restored(claim, again)


def fits(entry: Entry, case: str, path: str) -> bool:
    """Return whether *entry* holds what was sealed at *path* of a record of *case*. Raises nothing."""
    return entry.case == case and entry.path == path and entry.genuine


def private(bench: Bench, history: History, claim: Claim) -> Iterator[Private]:
    """Yield what is to be sealed in *claim*, made in *history*, as the procedure of *bench* declares it."""
    subject = _subject(history, claim)
    for name, fact in asked(bench, history, claim).items():
        if name in claim.facts:
            yield from _within(fact, claim.facts[name], name, subject)


def check_key(idem: str) -> None:
    """Raise `PersonalDataError` where an idempotency key holds a number that identifies somebody."""
    _check_text("idem", idem)


def check_plain(claim: Claim, sealed: Collection[str]) -> None:
    """Raise `PersonalDataError` where *claim* would put personal data, or a seal of its own, into the record.

    *sealed* are the paths that will be sealed. Named is the field, never the value.
    """
    for path, item in _paths(claim.facts):
        if is_sealed(item):
            raise PersonalDataError(
                Phrase(f"“{shorten(path)}”应填原值，封存由软件完成", f"{shorten(path)} must be the plain value; sealing is the software's"),
                path=path, kind=SEALED,
            )  # fmt: skip
    for path, text in _open_texts(claim, sealed):
        _check_text(path, text)


def _check_text(path: str, text: str) -> None:
    found = next(scan(text), None)
    if found is not None:
        what = TITLES[found.kind]
        raise PersonalDataError(
            Phrase(f"“{shorten(path)}”里不要写{what.zh}：记录永久保存，写进去就删不掉", f"{shorten(path)} must not hold a {what.en}: a record is kept for ever"),
            path=path, kind=found.kind,
        )  # fmt: skip


def _open_texts(claim: Claim, sealed: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield the texts of *claim* that the record keeps as they are, each with the field it stands in."""
    yield from (("case", claim.case), ("reason", claim.reason), ("place", claim.place))
    yield from (("by", actor.person) for actor in claim.by)
    for paper in claim.papers:
        yield from (("papers", text) for text in (paper.name, *paper.signed_by))
    for granted in claim.concessions:
        yield "concessions", granted.reason
    for path, item in _paths(claim.facts):
        inside = any(path == one or path.startswith((f"{one}.", f"{one}[")) for one in sealed)
        if isinstance(item, str) and not inside:
            yield path, item


def _subject(history: History, claim: Claim) -> str:
    """Return the person that the case is about, or nobody."""
    opening = claim if claim.kind is Kind.OPEN else history.opening.claim if history.opening else None
    about = opening.facts.get(ABOUT) if opening else None
    return _person(about) if history.procedure.about.type == "person" else NOBODY


def asked(bench: Bench, history: History, claim: Claim) -> Mapping[str, Fact]:
    """Return the facts that *claim* was asked for, by the key they stand under."""
    said = claim
    if claim.kind is Kind.CORRECTION:
        target = history.act(claim.target) if claim.target is not None else None
        said = target.claim if target else claim
    if said.kind is Kind.OPEN:
        return {ABOUT: bench.procedure.about}
    act = bench.acts.get(said.label)
    return {fact.id: fact for fact in act.asks} if act else {}


def _within(fact: Fact, value: Any, path: str, person: str) -> Iterator[Private]:
    kind = sealed_as(fact)
    if kind:
        yield Private(path, kind, person, value)
    elif fact.each and isinstance(value, Mapping):
        whom = _person(value) if fact.type in ("person", "people") else _row_person(fact, value)
        for sub in fact.each:
            if sub.id in value:
                yield from _within(sub, value[sub.id], f"{path}.{sub.id}", whom or person)
    elif fact.each and isinstance(value, list | tuple):
        for place, one in enumerate(value):
            yield from _within(fact, one, f"{path}[{place}]", person)


def _row_person(fact: Fact, row: Mapping[str, Any]) -> str:
    named = next((sub.id for sub in fact.each if sub.type == "person" and sub.id in row), "")
    return _person(row[named]) if named else NOBODY


def _person(value: Any) -> str:
    found = value.get("id") if isinstance(value, Mapping) else value
    return found if isinstance(found, str) else NOBODY


def _paths(facts: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    return ((path.removeprefix("."), item) for path, item in walk(facts, ""))


def restored(claim: Claim, swap: Mapping[str, Any]) -> Claim:
    """Return *claim* with what stands at the paths of *swap* exchanged: values for seals, or seals for values."""
    return evolve(claim, facts=_swapped(claim.facts, "", swap)) if swap else claim


def _swapped(value: Any, path: str, swap: Mapping[str, Any]) -> Any:
    """Return *value* with what stands at the paths of *swap* exchanged."""
    at = path.removeprefix(".")
    if at in swap:
        return swap[at]
    if isinstance(value, Mapping) and not is_sealed(value):
        return {key: _swapped(inside, f"{path}.{key}", swap) for key, inside in value.items()}
    if isinstance(value, list | tuple):
        return [_swapped(inside, f"{path}[{place}]", swap) for place, inside in enumerate(value)]
    return value
