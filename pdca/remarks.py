"""What an office remarks on a record besides what the rules say of it; no remark refuses anything."""

from typing import Final

from attrs import evolve

from pdca import rarity
from pdca.bench import Verdict
from pdca.guards.standing import FAILS
from pdca.phrase import Phrase
from pdca.procedure import Force
from pdca.rules import Judgement

RARE: Final = "case.rare"
"""The remark on characters that display as others or not at all."""

SHOWN: Final = 5
"""How many of them are named; the rest are counted."""


def remarked(verdict: Verdict) -> Verdict:
    """Return *verdict* with a note on the rare characters of its claim, where it has any."""
    found = list(dict.fromkeys(rarity.in_claim(verdict.claim)))
    if not found:
        return verdict
    more = len(found) - SHOWN
    zh, en = (f"，另有{more}处", f", and {more} more") if more > 0 else ("", "")
    shown = [one.phrase for one in found[:SHOWN]]
    note = Judgement(
        guard=RARE,
        title=Phrase("少见字符", "rare characters"),
        standing=FAILS,
        force=Force.MAY,
        actual=Phrase("；".join(one.zh for one in shown) + zh, "; ".join(one.en for one in shown) + en),
        required=Phrase("原样保存，不改动", "kept exactly as they are"),
        remedy=Phrase("对照原件核对是不是这个字", "compare with the document whether this is the character"),
        citations=(),
    )
    return evolve(verdict, judgements=(*verdict.judgements, note))
