"""From what the judge says to findings: the only way a rule of a procedure gets into an audit."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from attrs import frozen

from pdca import naming
from pdca.audit.checks import check_of
from pdca.audit.finding import NOTHING, Finding
from pdca.guards.standing import CANNOT
from pdca.phrase import Phrase
from pdca.procedure import Procedure
from pdca.record import Actor, Claim, Kind
from pdca.replay import kind_of
from pdca.rules import Judgement

_KINDS: Final[Mapping[Kind, Phrase]] = {
    Kind.OPEN: Phrase("立项", "opening"),
    Kind.CORRECTION: Phrase("更正", "correction"),
    Kind.VOID: Phrase("作废", "void"),
    Kind.CONCESSION: Phrase("特批", "concession"),
    Kind.MIGRATION: Phrase("转版", "migration"),
}


@frozen(kw_only=True)
class Where:
    """Where a judged act stands: its numbers in case and log (where it is a record), and its place in the source."""

    seq: int | None = None
    pos: int | None = None
    place: Phrase = NOTHING


def act_title(procedure: Procedure | None, claim: Claim) -> Phrase:
    """Return what to call the act that *claim* names."""
    if claim.kind in _KINDS:
        return _KINDS[claim.kind]
    return naming.act(procedure, claim.label)


def actors(procedure: Procedure | None, by: Sequence[Actor]) -> Phrase:
    """Return who acted, by id and role; names stand in no trail."""
    titled = [(one.person, role_title(procedure, one.role)) for one in by]
    return Phrase(
        "、".join(f"{who}·{role.zh}" for who, role in titled),
        ", ".join(f"{who} ({role.en})" for who, role in titled),
    )


def role_title(procedure: Procedure | None, role: str) -> Phrase:
    """Return what to call a role."""
    found = procedure.roles.get(role) if procedure else None
    return Phrase(found.title, found.gloss or found.id) if found else Phrase(role, role)


def finding_of(
    judgement: Judgement, procedure: Procedure, claim: Claim, where: Where, lacking: tuple[str, ...] = ()
) -> Finding:
    """Return the finding that *judgement* of *claim* is; where the source has nothing on what is *lacking*, that it cannot be said."""
    return Finding(
        check=check_of(judgement.guard, procedure), kind="unclear" if lacking else kind_of(judgement),
        certain=not lacking and judgement.standing is not CANNOT, missing=lacking or judgement.missing,
        case=claim.case, procedure=procedure.id, edition=procedure.edition, act=claim.label.strip(".") or claim.kind.value,
        title=act_title(procedure, claim), seq=where.seq, pos=where.pos, place=where.place, occurred=claim.occurred, by=actors(procedure, claim.by), rule=judgement.guard,
        force=judgement.force, layer=judgement.layer, citations=judgement.citations, actual=judgement.actual, required=judgement.required,
        remedy=judgement.remedy, evidence=judgement.actual.zh,
    )  # fmt: skip


def findings_of(
    judgements: tuple[Judgement, ...], procedure: Procedure, claim: Claim, where: Where
) -> Iterator[Finding]:
    """Yield a finding for each of *judgements*, in their order."""
    for one in judgements:
        yield finding_of(one, procedure, claim, where)
