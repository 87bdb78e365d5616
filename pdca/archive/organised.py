"""The acts of the log that a case's verdicts rest on: who held which post, in the package beside the records.

A record is judged by the organisation declared before it (docs/organisation.md), and that stands in the log's own case.
Units, posts and who holds them go along whole; what people are and whose kin they are only as far as the case names them.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import define, field

from pdca import hashing, merkle
from pdca.archive.findings import Report
from pdca.archive.intake import Intake
from pdca.archive.steps import steps_of
from pdca.canonical import decode, walk
from pdca.declaration import ENDED, KIN, STANDING, STEPS
from pdca.form import from_body, to_body
from pdca.record import LOG_CASE, Kind, Record
from pdca.trail import Trail

ORGANISATION: Final = "data/organisation.jsonl"
PROOFS: Final = "data/organisation-proofs.jsonl"


def declared(trail: Trail, records: Sequence[Record]) -> tuple[Record, ...]:
    """Return the acts before the last of *records* that say who held which post, as far as the case asks."""
    named = _named(records)
    acts = (one for one in trail.records(LOG_CASE) if one.pos < records[-1].pos)
    return tuple(one for one in acts if one.claim.step in STEPS and _asked(one, named))


def _named(records: Sequence[Record]) -> frozenset[str]:
    """Return every text in what *records* say, people among them."""
    said = (each for one in records for _, each in walk(one.claim.facts, "") if isinstance(each, str))
    acting = (actor.person for one in records for actor in one.claim.by)
    granting = (each.by.person for one in records for each in one.claim.concessions)
    return frozenset((*said, *acting, *granting))


def _asked(act: Record, named: Collection[str]) -> bool:
    """Return whether *act* is about no one person's standing or kin, or about people whom the case names."""
    facts: Mapping[str, Any] = act.claim.facts
    kind = facts.get("of") if act.claim.step == ENDED else act.claim.step
    if kind == STANDING:
        return facts.get("person") in named
    if kind == KIN:
        people = facts.get("people")
        return isinstance(people, list | tuple) and all(one in named for one in people)
    return True


@define(eq=False)
class Organised:
    """The acts of the organisation in *files*, compared with the *case* and its *records*; what is wrong goes into the *report*."""

    files: Intake
    case: Mapping[str, Any]
    records: Sequence[Record]
    report: Report
    acts: list[Record] = field(factory=list)

    def check(self) -> None:
        """Read the acts; each must be one, stand before the case's last record, and be proved to be in the log."""
        if ORGANISATION not in self.files.names:
            return
        proofs = dict(self._proofs())
        for number, line in enumerate(self.files.read(ORGANISATION).splitlines(), start=1):
            act = from_body(line)
            place = f"{ORGANISATION}:{number}"
            if not self._fits(act):
                self.report.find("organisation", "2-6", place, "不是这本账里、本事项之前的机构登记", "is no act of the organisation in this log, before the case's end")  # fmt: skip
            elif not self._proved(act, proofs.get(act.pos)):
                self.report.find("proof", "1-1", place, "不能证明在账", "is not proved to be in the log")
            else:
                self.acts.append(act)

    def _fits(self, act: Record) -> bool:
        after = (self.acts[-1].pos, self.acts[-1].seq) if self.acts else (-1, -1)
        own = act.claim.kind is Kind.LOG and act.claim.step in STEPS
        same = (act.log, act.alg) == (self.case["log"], self.case["alg"])
        return own and same and act.pos > after[0] and act.seq > after[1] and act.pos < self.records[-1].pos

    def _proved(self, act: Record, steps: Sequence[bytes] | None) -> bool:
        hashes = hashing.of_log(act.log)
        root, leaf = bytes.fromhex(self.case["root"]), hashes.leaf(to_body(act))
        return steps is not None and merkle.included(
            leaf, act.pos, self.case["size"], steps, root, hashes=hashes
        )

    def _proofs(self) -> Iterator[tuple[int, Sequence[bytes]]]:
        data = self.files.read(PROOFS) if PROOFS in self.files.names else b""
        for number, line in enumerate(data.splitlines(), start=1):
            said = decode(line)
            steps = steps_of(said)
            if steps is None or type(said.get("pos")) is not int:
                self.report.find("proof", "1-1", f"{PROOFS}:{number}", "证明不合格式", "is malformed")
            else:
                yield said["pos"], steps
