"""Custody: who may have personal values forgotten, hidden or shown, and the acts in the log that say so.

Each act is a record in the log's own case, with who ordered it and why, and comes before what it does: a vault that was
put back from an old copy is brought up to date by doing again what the log says.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Final

from attrs import define, field, frozen

from pdca.benches import Benches
from pdca.commitment import AS, SEALED, sealed_in
from pdca.disclosure import Disclosure, disclosed
from pdca.errors import PdcaError, StoreError, UnknownCaseError
from pdca.facts import shorten
from pdca.history import History
from pdca.naming import english
from pdca.office import Office
from pdca.pack import Pack
from pdca.phrase import Phrase
from pdca.record import LOG_CASE, Actor, Claim, Kind, Plain, Record
from pdca.regulation import Citation
from pdca.replay import day_of
from pdca.retention import RetentionRule
from pdca.sealing import check_plain, private
from pdca.trail import Receipt
from pdca.vault import Entry, Vault

ERASURE: Final = "erasure"
RESTRICTION: Final = "restriction"
DISCLOSURE: Final = "disclosure"
"""The acts about personal values, as the ``step`` of a record of the log."""

SEALS: Final = "seals"
"""The fact of an erasure or restriction that lists the commitments it is about."""
BATCH: Final = 2_000
"""How many commitments one record names at most: far below the longest record."""


class CustodyError(PdcaError):
    """An order that cannot be followed: no vault, no entitlement, no reason, or nothing that could be forgotten."""

    code = "custody"


@frozen(kw_only=True)
class Held:
    """A value that cannot be erased: *rule* requires it until a day (`None`: for good, or while the case is *open*)."""

    entry: Entry
    rule: RetentionRule | None
    until: date | None
    open: bool = False
    citations: tuple[Citation, ...] = ()

    @property
    def phrase(self) -> Phrase:
        """Return why, with article and day."""
        where = f"{self.entry.case} {self.entry.path}"
        if self.open:
            return Phrase(
                f"{where}：事项还没有办结，处理目的尚未实现",
                f"{where}: the case is open, its purpose not yet fulfilled",
            )
        if self.rule is None:
            return Phrase(
                f"{where}：没有规定保管期限，只限制使用",
                f"{where}: no rule says how long it is kept, so it is only hidden",
            )
        articles = "、".join(one.zh for one in self.citations)
        articles_en = ", ".join(one.en for one in self.citations)
        zh = f"保管到{self.until}" if self.until else "永久保管"
        en = f"kept until {self.until}" if self.until else "kept for good"
        return Phrase(f"{where}：{self.rule.title}{zh}（{articles}）", f"{where}: {en} ({articles_en})")


@frozen(kw_only=True)
class Assessment:
    """What an erasure would do: values that are *free*, those to be *hidden* by a rule, those still *needed*."""

    person: str
    free: tuple[Entry, ...] = ()
    hidden: tuple[Held, ...] = ()
    needed: tuple[Held, ...] = ()


@frozen(kw_only=True)
class Erased:
    """What was done: the assessment it followed, and the receipts of the acts."""

    assessment: Assessment
    receipts: tuple[Receipt, ...]


@frozen(kw_only=True)
class Mismatch:
    """Where vault and log do not agree: *kind*, the commitment, and the place in the log or the vault.

    ``unmatched``: the log has it, the vault not, and no erasure says so. ``altered``: the value in the vault does not give its
    commitment. ``misplaced``: its case, field, class, procedure or person is not that of the record. ``stray``: no record has it.
    ``erased`` and ``shown``: the log says that it was forgotten or hidden, and it is not; ``hidden``: it is, and the log does not say so.
    """

    kind: str
    commitment: str
    case: str
    path: str

    @property
    def phrase(self) -> Phrase:
        """Return the finding in words."""
        zh, en = _MISMATCHES[self.kind]
        place = f"{shorten(self.case)} {shorten(self.path)}"
        return Phrase(f"{place}：{zh}", f"{place}: {en}")


_MISMATCHES: Final = {
    "unmatched": ("保险库里没有原值，也没有删除记录", "the vault has no value, and no erasure says why"),
    "altered": ("保险库里的值与封存不符", "the value in the vault is not what was sealed"),
    "misplaced": (
        "保险库里写的事项、栏目、类别、程序或者是谁的，与记录不符",
        "the vault says another case, field, class, procedure or person than the record",
    ),
    "stray": (
        "保险库里有，账里没有（中断或者恢复旧备份留下的）：用 erase --value 删除，封存值见 --json",
        "it is in the vault and in no record, left by an interruption or an old backup: erase --value forgets it, --json tells its seal",
    ),
    "erased": (
        "已经依法删除，保险库里还有：请执行 vault restore",
        "it was erased, and is in the vault again: run vault restore",
    ),
    "shown": (
        "已经限制使用，保险库里没有限制：请执行 vault restore",
        "it was restricted, and is not: run vault restore",
    ),
    "hidden": ("保险库里限制了使用，账里没有这个决定", "it is restricted, and no order in the log says so"),
    "unreadable": ("保险库读不了", "the vault cannot be read"),
}


@define(eq=False)
class Custody:
    """The keeping of the personal values of *office*, which must have a vault. Raises `CustodyError` where it has none."""

    office: Office
    vault: Vault = field(init=False)

    def __attrs_post_init__(self) -> None:
        if self.office.safe is None:
            raise CustodyError(Phrase("没有保险库", "there is no vault"))
        self.vault = self.office.safe.vault

    def assess(self, person: str, also: Sequence[str] = ()) -> Assessment:
        """Return what erasing all about *person* would do, and the values of the commitments *also*.

        Raises `CustodyError` where the vault ascribes to *person* what the records say of somebody else.
        """
        entries = {one.commitment: one for one in self.vault.of(person)} if person else {}
        self._expect_about(person, entries)
        entries.update(self.vault.find(also))
        free: list[Entry] = []
        bound: list[Held] = []
        for entry in sorted(entries.values(), key=lambda one: (one.case, one.path)):
            found = self._bound(entry)
            if found is None:
                free.append(entry)
            else:
                bound.append(found)
        return Assessment(
            person=person, free=tuple(free), hidden=tuple(one for one in bound if not one.open),
            needed=tuple(one for one in bound if one.open),
        )  # fmt: skip

    def erase(self, person: str, *, by: Actor, ground: str, also: Sequence[str] = ()) -> Erased:
        """Forget what is kept about *person*, hide what a rule requires still, and record both.

        Raises `CustodyError` when *by* may not order it, gives no *ground*, or nothing can be done.
        """
        self._entitled(by)
        found = self.assess(person, also)
        free = [entry.commitment for entry in found.free]
        hidden = [one.entry.commitment for one in found.hidden if not one.entry.restricted]
        if not free and not hidden:
            reasons = [one.phrase for one in (*found.needed, *found.hidden)]
            zh = "；".join(one.zh for one in reasons) or "保险库里没有这个人的内容"
            en = "; ".join(one.en for one in reasons) or "the vault has nothing about this person"
            raise CustodyError(Phrase(f"没有可以删除的：{zh}", f"nothing to erase: {en}"), person=person)
        rules = {one.rule.id: one.rule for one in found.hidden if one.rule}
        receipts = [
            *self._acts(ERASURE, free, person, by, ground, self.office.pack.retention.grounds),
            *self._acts(RESTRICTION, hidden, person, by, ground, [ref for rule in rules.values() for ref in rule.basis]),
        ]  # fmt: skip
        self.vault.empty(free)
        if hidden:
            self.vault.restrict(hidden)
        return Erased(assessment=found, receipts=tuple(receipts))

    def disclose(self, case: str, path: str, *, by: Actor, reason: str, seq: int | None = None) -> Disclosure:
        """Return one value with its proof, and record who saw it and why; a restricted one only for who may erase.

        Raises `CustodyError`, `pdca.disclosure.DisclosureError`, `pdca.errors.UnknownCaseError`.
        """
        self.office.history(case)
        shown = disclosed(self.office.trail, self.vault, case, path, seq)
        seal = dict(sealed_in(shown.record.claim.facts))[path][SEALED]
        if self.vault.find([seal])[seal].restricted:
            self._entitled(by)
        saw(self.office, f"{case} {path}", by=by, reason=reason)
        return shown

    def check(self) -> Iterator[Mismatch]:
        """Yield where vault and log do not agree. Hostile data in the vault is found, never raised."""
        told = _told(self.office.trail.records(LOG_CASE))
        placed: dict[str, dict[tuple[str, str, str], None]] = {}
        ruled: dict[str, set[str]] = {}
        for record in self.office.trail.records():
            ruled.setdefault(record.claim.case, set()).update(filter(None, [record.claim.procedure]))
            for seal, path, kind in _seals(record):
                placed.setdefault(seal, {})[record.claim.case, path, kind] = None
        about = self._about({case for places in placed.values() for case, _, _ in places})
        seen: set[str] = set()
        try:
            for entry in self.vault.every():
                seen.add(entry.commitment)
                strange = entry.keeping not in (ruled.get(entry.case) or {entry.keeping})
                strange = strange or about.get(entry.commitment, entry.person) != entry.person
                yield from _mismatches(entry, placed.get(entry.commitment, ()), told, strange=strange)
        except StoreError:
            yield Mismatch(kind="unreadable", commitment="", case="", path="")
        for seal, places in placed.items():
            if seal not in seen and told.get(seal) != ERASURE:
                yield from (
                    Mismatch(kind="unmatched", commitment=seal, case=case, path=path) for case, path, _ in places
                )

    def restore(self) -> tuple[int, int]:
        """Do again to the vault what the log says: after an old copy of it was put back. Return how many were emptied, hidden."""
        return reapplied(self.vault, self.office.trail.records(LOG_CASE))

    def _about(self, cases: Collection[str]) -> dict[str, str]:
        """Return by commitment whom the values sealed in *cases* are about, as far as records and pinned texts tell."""
        office = self.office
        benches = Benches(lambda texts: office.pack if texts == office.pack.digest else Pack.pinned(texts, office.trail.text))
        found: dict[str, str] = {}
        for case in cases:
            with suppress(PdcaError, LookupError):  # what cannot be read is for others to find
                found.update(_subjects(office.trail.records(case), benches))
        return found

    def _expect_about(self, person: str, entries: Mapping[str, Entry]) -> None:
        about = self._about({one.case for one in entries.values()})
        if any(about.get(seal, person) != person for seal in entries):
            raise CustodyError(
                Phrase("保险库里有的内容记成了这个人的，记录里说的是别人：请先用 vault check 核对", "the vault ascribes to this person what the records say of another: run vault check first"),
                person=person,
            )  # fmt: skip

    def _bound(self, entry: Entry) -> Held | None:
        """Return what keeps *entry* from being erased today, or `None`."""
        try:
            history = self.office.history(entry.case)
        except UnknownCaseError:
            return None  # a stray: no record rests on it
        if not history.closed:
            return Held(entry=entry, rule=None, until=None, open=True)
        rule = self.office.pack.retention.rule(entry.keeping)
        if rule is None:
            return Held(entry=entry, rule=None, until=None)
        until = rule.until(history.entered)
        if until is not None and until < self.office.today():
            return None
        law = self.office.pack.law
        return Held(
            entry=entry,
            rule=rule,
            until=until,
            citations=tuple(law.cite(ref, self.office.today()) for ref in rule.basis),
        )

    def _entitled(self, by: Actor) -> None:
        roles = self.office.pack.retention.by
        if by.role not in roles:
            words = self.office.pack.words.roles
            zh = (
                "、".join(words[role].title if role in words else role for role in roles)
                or "（文本没有规定）"
            )
            en = ", ".join(english(words[role]) if role in words else role for role in roles)
            raise CustodyError(
                Phrase(
                    f"应由{zh}决定",
                    f"only {en or 'nobody (the texts name no role)'} may order this",
                ),
                role=by.role,
            )

    def _acts(
        self, step: str, seals: Sequence[str], person: str, by: Actor, ground: str, basis: Sequence[str]
    ) -> list[Receipt]:
        receipts = []
        for start in range(0, len(seals), BATCH):
            facts: dict[str, Plain] = {
                "person": person,
                SEALS: list(seals[start : start + BATCH]),
                "basis": list(dict.fromkeys(basis)),
            }
            receipts.append(
                _act(self.office, step, {key: value for key, value in facts.items() if value}, by, ground)
            )
        return receipts


def saw(office: Office, what: str, *, by: Actor, reason: str) -> Receipt:
    """Record that *by* was shown personal values of *what*, and why. Raises `CustodyError` without a reason."""
    return _act(office, DISCLOSURE, {"what": what}, by, reason)


def _act(office: Office, step: str, facts: Mapping[str, Plain], by: Actor, reason: str) -> Receipt:
    if not reason.strip():
        raise CustodyError(Phrase("应写明理由", "a reason is needed"))
    claim = Claim(
        case=LOG_CASE, kind=Kind.LOG, occurred=office.today().isoformat(), by=(by,), step=step, facts=facts, reason=reason.strip(),
    )  # fmt: skip
    check_plain(claim, (SEALS,))
    (receipt,) = office.trail.append([claim])
    return receipt


def reapplied(vault: Vault, records: Iterable[Record]) -> tuple[int, int]:
    """Empty and restrict in *vault* what the acts among *records* say; return how many were still there, still open."""
    told = _told(records)
    gone = [seal for seal, act in told.items() if act == ERASURE]
    hidden = [seal for seal, act in told.items() if act == RESTRICTION]
    left = vault.find(gone)
    return vault.empty(list(left)) if left else 0, vault.restrict(hidden) if hidden else 0


def _told(records: Iterable[Record]) -> dict[str, str]:
    """Return the last act that the log tells of each commitment: an erasure is never taken back."""
    told: dict[str, str] = {}
    for record in records:
        seals = record.claim.facts.get(SEALS)
        if record.claim.step in (ERASURE, RESTRICTION) and isinstance(seals, list | tuple):
            for seal in seals:
                if told.get(str(seal)) != ERASURE:
                    told[str(seal)] = record.claim.step
    return told


def _subjects(records: Iterable[Record], benches: Benches) -> Iterator[tuple[str, str]]:
    """Yield the commitments in the *records* of one case, each with whom its value was about when it was sealed."""
    history: History | None = None
    for record in records:
        claim = record.claim
        if history is None:
            opened = benches.of(claim.texts, claim.procedure, claim.edition).procedure
            history = History(case=claim.case, procedure=opened, place=claim.place)
        bench = benches.of(claim.texts, history.procedure.id, history.procedure.edition)
        history = history.under(bench.procedure)
        seals = {path: one[SEALED] for path, one in sealed_in(claim.facts)}
        if seals:
            yield from ((seals[one.path], one.person) for one in private(bench, history, claim) if one.path in seals)
        migrated = claim.kind is Kind.MIGRATION
        edition = benches.of(claim.texts, history.procedure.id, claim.edition).procedure if migrated else None
        history = history.after(claim, day_of(record.recorded), edition)


def _seals(record: Record) -> Iterator[tuple[str, str, str]]:
    if record.claim.kind is not Kind.LOG:
        yield from ((one[SEALED], path, one[AS]) for path, one in sealed_in(record.claim.facts))


def _mismatches(
    entry: Entry, places: Collection[tuple[str, str, str]], told: Mapping[str, str], *, strange: bool
) -> Iterator[Mismatch]:
    kinds = []
    act = told.get(entry.commitment, "")
    if act == ERASURE:
        kinds.append("erased")
    elif not entry.genuine:
        kinds.append("altered")
    elif not places:
        kinds.append("stray")
    elif strange or set(places) != {(entry.case, entry.path, entry.kind)}:
        kinds.append("misplaced")
    if act == RESTRICTION and not entry.restricted:
        kinds.append("shown")
    if entry.restricted and act != RESTRICTION:
        kinds.append("hidden")
    for kind in kinds:
        yield Mismatch(kind=kind, commitment=entry.commitment, case=entry.case, path=entry.path)
