"""Extracts computed again: what a record pins of ledgers must be what the log gave when it was that long.

The log is read into memory as far as each extract says it was read, one length after the other, so that every case is
folded about once however many reviews there are.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, Final

from attrs import define, field, frozen

from pdca import hashing
from pdca.audit.checks import Check
from pdca.audit.finding import Finding
from pdca.audit.judged import act_title, actors
from pdca.benches import Benches
from pdca.casebook import Casebook
from pdca.errors import UnknownCaseError
from pdca.extracts import Item, gathered
from pdca.form import to_body
from pdca.merkle import packed
from pdca.office import Office
from pdca.pages import bared
from pdca.phrase import Phrase
from pdca.procedure import Procedure, Step
from pdca.record import Claim, Kind, Record
from pdca.replay import CaseReplay, day_of
from pdca.stores.memory import MemoryStore
from pdca.stores.port import Head, Row
from pdca.trail import Trail

RULE: Final = "case.extract"
"""The rule that an extract is what the log gives."""
_COUNTED: Final = ("case", "outputs", "opened", "ended")
"""What an extract says of an earlier case beside its ledgers."""
BATCH: Final = 4_096


@frozen(kw_only=True)
class Pin:
    """What one record pins: the extract *name* (``fact`` or ``fact.item``) with its *value*, read from *size* records."""

    record: Record
    claim: Claim
    procedure: Procedure
    step: Step
    name: str
    title: str
    value: Mapping[str, Any]
    size: int


def pins(cases: Iterable[CaseReplay]) -> Iterator[Pin]:
    """Yield every extract that a record of *cases* says was computed; what somebody only stated is none."""
    for case in cases:
        claims = {one.record.seq: one.verdict.claim for one in case.judged}
        for one in case.judged:
            claim = one.verdict.claim
            acted = claims.get(claim.target or 0, claim) if claim.kind is Kind.CORRECTION else claim
            editions = [procedure for seq, procedure in case.history.editions if seq <= one.record.seq]
            procedure = editions[-1] if editions else case.history.procedure
            step = procedure.by_id.get(acted.step)
            if step is not None:
                yield from _of(one.record, claim, procedure, step)


def _of(record: Record, claim: Claim, procedure: Procedure, step: Step) -> Iterator[Pin]:
    for fact in step.asks:
        said = claim.facts.get(fact.id)
        if fact.type not in ("extract", "extracts") or not isinstance(said, Mapping):
            continue
        values = (
            {fact.id: said}
            if fact.type == "extract"
            else {f"{fact.id}.{name}": one for name, one in said.items()}
        )
        for name, value in values.items():
            if isinstance(value, Mapping) and isinstance(value.get("size"), int) and "ledgers" in value:
                title = procedure.choices.get(fact.of, {}).get(name.partition(".")[2], fact.title)
                yield Pin(
                    record=record, claim=claim, procedure=procedure, step=step, name=name, title=title, value=value, size=int(value["size"])
                )  # fmt: skip


@define(eq=False)
class Extracts:
    """Computes the extracts of *trail* again. *benches* give the texts that records pin, *reveal* gives a claim its personal values."""

    trail: Trail
    benches: Benches
    reveal: Callable[[Claim], Claim]
    watch: Callable[[int, int], None] = field(default=lambda done, total: None)
    _books: dict[str, "_Book"] = field(factory=dict, init=False)
    _sealed_from: int | None = field(default=None, init=False)

    def findings(self, wanted: Sequence[Pin]) -> Iterator[Finding]:
        """Yield a finding for each of *wanted* that the log does not give. Raises `pdca.errors.TrailError` for a lie."""
        reader = _Reader(self.trail)
        ordered = sorted(wanted, key=lambda one: (one.size, one.record.pos))
        kept: tuple[tuple[int, str, str, str], Mapping[str, Item]] | None = None
        for done, one in enumerate(ordered):
            self.watch(done, len(ordered))
            if not 0 < one.size <= one.record.pos:
                yield _differs(one, _impossible(one), certain=True)
                continue
            key = (one.size, one.claim.texts, one.claim.case, one.step.id)
            if kept is None or kept[0] != key:
                reader.read(one.size)
                kept = (key, self._items(reader.trail, one))
            said = _compared(one, kept[1].get(one.name))
            if said is not None:
                yield _differs(one, said, certain=one.size <= self._first_sealed())

    def _items(self, trail: Trail, one: Pin) -> Mapping[str, Item]:
        """Return what the log gave by name, when *trail* was all of it; nothing where it had no such case."""
        texts = one.claim.texts
        if texts not in self._books:
            self._books[texts] = _Book(_Desk(trail, self.benches.pack(texts), _never, audit=self), audit=self)
        book = self._books[texts]
        try:
            history = book.office.history(one.claim.case)
            found = gathered(book, history, one.step, day_of(one.record.recorded))
        except (UnknownCaseError, LookupError):
            return {}
        return {f"{item.fact}.{item.id}" if item.id else item.fact: item for item in found}

    def _first_sealed(self) -> int:
        """Return the position of the first record in which something personal stays sealed, on which a ledger may hang; the log's size if none."""
        if self._sealed_from is None:
            records = self.trail.records()
            sealed = (one.pos for one in records if bared(claim := self.reveal(one.claim)) is not claim)
            self._sealed_from = next(sealed, self.trail.head().size)
        return self._sealed_from


@define(eq=False)
class _Desk(Office):
    """An office that reads a log as it was, under texts that the audit has bound, and sees of personal values what the audit sees."""

    audit: Extracts = field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        self._benches = self.audit.benches

    def revealed(self, claim: Claim) -> Claim:
        """Return *claim* with the personal values that the audit was given."""
        return self.audit.reveal(claim)


@define(eq=False)
class _Book(Casebook):
    """The casebook of such an office."""

    audit: Extracts = field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        self._benches = self.audit.benches


def _never() -> datetime:
    raise AssertionError("reading a log asks no clock")


class _Reader:
    """The first records of a log, as a trail in memory that grows."""

    def __init__(self, source: Trail) -> None:
        self._store = _Grown(source.text)
        self.trail = Trail(self._store, _never)
        self._records = source.records()
        self._hashes = hashing.of_log(source.head().log)
        self._tree = source.tree()

    def read(self, size: int) -> None:
        """Read on until the first *size* records are there. Raises `pdca.errors.TrailError` for a lie."""
        while self._tree.size < size:
            rows = [self._row(record) for record in islice(self._records, min(BATCH, size - self._tree.size))]
            if not rows:
                return
            head = Head(
                log=self._log, size=self._tree.size, frontier=packed(self._tree.frontier()), root=self._tree.root(), recorded=self._recorded
            )  # fmt: skip
            with self._store.writing() as writing:
                writing.add(rows, head)

    def _row(self, record: Record) -> Row:
        body = to_body(record)
        leaf = self._hashes.leaf(body)
        self._tree.add(leaf)
        self._log, self._recorded = record.log, record.recorded
        return Row(record.pos, record.claim.case, record.seq, record.idem, leaf, body)


class _Grown(MemoryStore):
    """Rows in memory; the texts stay where they are."""

    def __init__(self, texts: Callable[[str], bytes]) -> None:
        super().__init__()
        self._source = texts

    def text(self, digest: str) -> bytes | None:
        """Return the text kept under *digest*."""
        return self._source(digest)


# -- comparing


def _impossible(one: Pin) -> tuple[Phrase, Phrase]:
    return (
        Phrase(f"写明由前{one.size}条记录算出", f"it says that it was computed from {one.size} records"),
        Phrase(f"登记时账里有{one.record.pos}条记录", f"there were {one.record.pos} when it was recorded"),
    )


def _compared(one: Pin, item: Item | None) -> tuple[Phrase, Phrase] | None:
    """Return what the record says and what the log gives, where they differ."""
    if item is None:
        return (
            Phrase("有这项摘录", "it states the extract"),
            Phrase(
                f"前{one.size}条记录里这件事项没有要摘录它",
                f"as of {one.size} records the case asks for no such extract",
            ),
        )
    found = item.value(one.size)
    told, made = _ledgers(one.value), _ledgers(found)
    for name in sorted({*told, *made}):
        if told.get(name) != made.get(name):
            return _ledger(name, told.get(name)), _ledger(name, made.get(name))
    for name in _COUNTED:
        if one.value.get(name) != found.get(name):
            return _figure(name, one.value), _figure(name, found)
    if "none" in one.value and not item.empty:
        return Phrase("写明没有", "it says that there is none"), Phrase("账里有", "the log has some")
    return None


def _ledgers(value: Mapping[str, Any]) -> Mapping[str, tuple[Any, str]]:
    listed = value.get("ledgers")
    told = [one for one in listed if isinstance(one, Mapping)] if isinstance(listed, Sequence) else []
    return {str(one.get("ledger", "")): (one.get("lines", 0), str(one.get("digest", ""))) for one in told}


def _ledger(name: str, told: tuple[Any, str] | None) -> Phrase:
    if told is None:
        return Phrase(f"没有台账{name}", f"no ledger {name}")
    lines, made = told
    return Phrase(
        f"台账{name} {lines}行，摘要值{made[:16]}", f"ledger {name}: {lines} lines, digest {made[:16]}"
    )


def _figure(name: str, value: Mapping[str, Any]) -> Phrase:
    title = _FIGURES[name]
    return Phrase(f"{title.zh}：{value.get(name, '—')}", f"{title.en}: {value.get(name, '-')}")


_FIGURES: Final[Mapping[str, Phrase]] = {
    "case": Phrase("上次的事项", "the earlier case"), "outputs": Phrase("输出", "outputs"), "opened": Phrase("已另立", "opened"),
    "ended": Phrase("已了结", "ended"),
}  # fmt: skip


def _differs(one: Pin, told: tuple[Phrase, Phrase], *, certain: bool) -> Finding:
    said, found = told
    return Finding(
        check=Check.EXTRACT, kind="differs" if certain else "sealed", certain=certain, missing=() if certain else ("vault",), case=one.claim.case,
        procedure=one.procedure.id, edition=one.procedure.edition, act=one.claim.label.strip(".") or one.claim.kind.value,
        title=act_title(one.procedure, one.claim), seq=one.record.seq, pos=one.record.pos, occurred=one.claim.occurred,
        by=actors(one.procedure, one.claim.by), rule=RULE, evidence=f"{one.name} {said.zh} {found.zh}",
        actual=Phrase(f"摘录“{one.title}”：{said.zh}", f"extract '{one.title}': {said.en}"),
        required=Phrase(f"按前{one.size}条记录重算：{found.zh}", f"computed again from the first {one.size} records: {found.en}"),
        remedy=Phrase("用 pdca review 重新计算，更正这条记录", "compute it again with pdca review, and correct the record"),
    )  # fmt: skip
