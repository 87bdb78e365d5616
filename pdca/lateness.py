"""Late entry (补录): what is written down long after the day it claims is noted, and an office wants to know why.

Verdicts go on resting on the claimed day (docs/language.md, 9): so it must not be free to claim one. How long is too long
is a limit of the texts; texts without that limit ask for no reason.
"""

from datetime import date
from typing import Final

from attrs import evolve

from pdca.bench import LATE_ENTRY, Bench, Verdict
from pdca.days import late_by
from pdca.guards.standing import FAILS
from pdca.phrase import Phrase
from pdca.procedure import Force
from pdca.record import Claim, Kind
from pdca.rules import Judgement

REASON_ASKED: Final = "case.entry.reason"
"""The rule by which an office refuses what is entered late without a reason."""

_DATED: Final = (Kind.OPEN, Kind.OUTCOME, Kind.PART, Kind.MIGRATION)
"""The records that may claim an earlier day; the others are of today, or have a reason anyway."""


def late_days(bench: Bench, claim: Claim, place: str, today: date) -> int:
    """Return how many days after its day *claim* would be entered *today*, where that is late; else 0."""
    if claim.kind not in _DATED or LATE_ENTRY not in bench.book.law.limits:
        return 0
    return late_by(bench.book, LATE_ENTRY, place, (date.fromisoformat(claim.occurred), today))


def reasoned(bench: Bench, verdict: Verdict, place: str, today: date) -> Verdict:
    """Return *verdict*, refusing besides what is entered late and does not say why."""
    claim = verdict.claim
    days = 0 if claim.reason.strip() else late_days(bench, claim, place, today)
    if not days:
        return verdict
    basis = next((value.basis for value in bench.book.law.limits[LATE_ENTRY].values if value.basis), ())
    asked = Judgement(
        guard=REASON_ASKED,
        title=Phrase("补录原因", "reason of a late entry"),
        standing=FAILS,
        force=Force.MUST,
        actual=Phrase(
            f"办理日{claim.occurred}，{days}天后登记，没有写明原因",
            f"recorded {days} days after {claim.occurred}, and no reason is given",
        ),
        required=Phrase("补录应写明原因", "a late entry says why it is late"),
        remedy=Phrase(
            "写明补录原因（--reason，走一遍时会问），再登记；日期写错的，更正日期",
            "give the reason (--reason; a walkthrough asks for it), or correct the day",
        ),
        citations=tuple(bench.book.law.cite(ref, today) for ref in basis),
        missing=("reason",),
    )
    return evolve(
        verdict,
        judgements=(*verdict.judgements, asked),
        standings=(*verdict.standings, (REASON_ASKED, FAILS)),
    )
