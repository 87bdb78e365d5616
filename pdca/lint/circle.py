"""Whether the circle closes: every procedure leads to a review, and a review reads ledgers that are there (lint P, K)."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from pdca.circuit import circuit
from pdca.lint.notes import Notes
from pdca.phrase import Phrase
from pdca.procedure import Fact, Procedure
from pdca.projections import Projection


def circle_mistakes(procedures: Sequence[Procedure], shared: Sequence[Projection], notes: Notes) -> None:
    """P6: a procedure leads nowhere; P7: a review that nothing feeds; K5: an extract that nobody computes.

    A pack without any review is part of something larger, and is not blamed for it.
    """
    found = circuit(procedures, shared)
    by_id = {one.id: one for one in found.procedures}
    for name in found.open_ended():
        zh = "由此没有路通到管理评审：既不供给（feeds）通到评审的程序，台账也没有评审摘取"
        en = "no way leads from here to a review: it feeds none, and no review reads its ledgers"
        notes.error(by_id[name].place, "P6", zh, en)
    for name in found.starved():
        zh, en = (
            "评审没有来处或者没有去处：应摘取台账，并供给别的程序",
            "the review reads nothing, or leads nowhere",
        )
        notes.error(by_id[name].place, "P7", zh, en)
    ledgers = {one.id for procedure in procedures for one in procedure.ledgers} | {one.id for one in shared}
    for procedure in procedures:
        for fact in _asked(procedure):
            _extracted(fact, procedure.choices, ledgers, notes)


def _asked(procedure: Procedure) -> Iterable[Fact]:
    return (fact for step in procedure.steps for fact in step.asks)


def _extracted(
    fact: Fact, choices: Mapping[str, Mapping[str, str]], known: Collection[str], notes: Notes
) -> None:
    if fact.type == "extract" and fact.of not in known:
        notes.unknown(fact.place, Phrase("台账", "ledger"), fact.of, known, code="K5")
    reads = fact.options.get("reads")
    if fact.type != "extracts" or not isinstance(reads, Mapping):
        return
    items = choices.get(fact.of, {})
    for item in reads:
        if item not in items:
            notes.unknown(
                fact.place, Phrase(f"“{fact.of}”里的项", f"item of '{fact.of}'"), item, items, code="K5"
            )
    for item, title in items.items():
        if not reads.get(item):
            zh, en = f"“{title}”没有写从哪个台账摘取（reads）", f"'{item}' is read from no ledger (reads)"
            notes.error(fact.place, "K5", zh, en)
        for name in reads.get(item, ()):
            if name not in known:
                notes.unknown(fact.place, Phrase("台账", "ledger"), name, known, code="K5")
