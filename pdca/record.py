"""Claims and records: what somebody says happened, and the place the trail gave it.

A claim is frozen and holds plain values only, so its bytes are decided by `pdca.form` and by nothing else.
Whether a claim was allowed is never stored; `pdca.judge` computes it.
"""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from attrs import evolve, field, frozen

Plain = str | int | Sequence[Any] | Mapping[str, Any]
"""A fact as JSON: text, whole number, list or map. No floats, no null, no booleans."""


LOG_CASE = "@log"
"""The case of the acts about the log itself; no other case's number begins with ``@``."""


class Kind(Enum):
    """What a record does to its case; ``log`` is an act about the log itself, which no procedure judges."""

    OPEN = "open"
    OUTCOME = "outcome"
    PART = "part"
    CORRECTION = "correction"
    VOID = "void"
    CONCESSION = "concession"
    MIGRATION = "migration"
    LOG = "log"

    __hash__ = object.__hash__  # there is one of each, and every step looks its kind up several times


@frozen(kw_only=True)
class Actor:
    """A person, by opaque id, and the role in which they acted."""

    person: str
    role: str


@frozen(kw_only=True, weakref_slot=False)
class PaperShown:
    """A document shown as evidence: its name in the procedure and, where known, its digest.

    *digest* is ``sha256:<hex>`` of the bytes; *made* the day on the document; *signed_by* person ids.
    """

    name: str
    digest: str = ""
    made: str = ""
    signed_by: tuple[str, ...] = ()


@frozen(kw_only=True)
class Concession:
    """An authorised exception to one ``should`` guard: who granted it, why, until when (a day, inclusive)."""

    guard: str
    by: Actor
    reason: str
    until: str


@frozen(kw_only=True, weakref_slot=False)
class Claim:
    """One thing somebody says happened in a case.

    *occurred* is the claimed day (``YYYY-MM-DD``, Asia/Shanghai). *procedure*, *edition* and *place* are
    given by the record that opens or migrates a case; *texts* is the digest of the pack of texts the claim
    was made under. *answers* is the sequence number of the record a part answers (``times: {each: part}``),
    *target* that of the record a correction or void is about,
    and *amended_day* the day a correction says that record should have named. A concession record carries
    its one concession in *concessions*.
    """

    case: str
    kind: Kind
    occurred: str
    by: tuple[Actor, ...]
    step: str = ""
    outcome: str = ""
    part: str = ""
    facts: Mapping[str, Plain] = field(factory=dict)
    papers: tuple[PaperShown, ...] = ()
    concessions: tuple[Concession, ...] = ()
    answers: int | None = None
    target: int | None = None
    amended_day: str = ""
    reason: str = ""
    procedure: str = ""
    edition: str = ""
    place: str = ""
    texts: str = ""

    @property
    def label(self) -> str:
        """Return ``step.outcome`` or ``step.part``: the activity this claim is about."""
        return f"{self.step}.{self.outcome or self.part}"


@frozen(kw_only=True, weakref_slot=False)
class Record:
    """A claim with its place in the trail.

    *pos* is its gapless position in the log and *seq* in its case (both from 0); *prev* the leaf hash
    (hex) of the case's previous record, empty for the first; *recorded* the store's clock
    (RFC 3339, UTC, six digits, monotonic); *idem* the caller's idempotency key, may be empty. *clock* is what the
    store's clock really said where it had gone back and *recorded* could not follow, else empty.
    """

    claim: Claim
    pos: int
    seq: int
    prev: str
    recorded: str
    idem: str = ""
    log: str = ""
    alg: str = "sha256"
    clock: str = ""


def corrected(claim: Claim, correction: Claim) -> Claim:
    """Return *claim* as *correction* says it should have read: facts, papers and day replaced where given."""
    return evolve(
        claim,
        facts={**claim.facts, **correction.facts},
        papers=correction.papers or claim.papers,
        occurred=correction.amended_day or claim.occurred,
    )
