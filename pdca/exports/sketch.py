"""A procedure in outline: steps, outcomes and where they lead, as a foreign drawing tells them; and its YAML to fill in.

Names of a drawing become ids: an id that fits stays as it is, else Latin words of the name, else a number. What a
drawing cannot say (who, on what basis, what is asked, under which conditions) is marked in the YAML and not made up.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from attrs import frozen

from pdca.exports.chart import COMPLETED
from pdca.procedure import OPENING, End, Phase

RESERVED: Final = frozenset((
    "case", "occurred", "entered", "by", "outcome", OPENING, "given", "blank", "all", "nobody", "any", "on", "off", "yes", "no",
    "facts", "papers", "times",
))  # fmt: skip
"""Words that no step and no outcome may be called; nor may a step have the name of an end."""
_ID: Final = re.compile(r"[a-z][a-z0-9_]*")
_PLAIN: Final = re.compile(r"[\w\u3400-\u9fff“”（）、，。][\w\u3400-\u9fff“”（）、，。 ]*")
_MARK: Final = "待补：by（谁办）basis（依据）asks（填什么）papers（材料）guards（条件）"


@frozen(kw_only=True)
class SketchedOutcome:
    """How a step may end: its id, its name in the drawing, and the step or end it leads to."""

    id: str
    title: str
    to: str


@frozen(kw_only=True)
class SketchedStep:
    """One step as drawn; *phase* where the drawing says it. *remarks* are what a person must look at."""

    id: str
    title: str
    outcomes: tuple[SketchedOutcome, ...]
    phase: str = ""
    entrance: bool = False
    remarks: tuple[str, ...] = ()


@frozen(kw_only=True)
class Sketch:
    """A procedure in outline. *start* is the day it is in force from, where the drawing says it.

    The first step that is no entrance is the one cases begin at.
    """

    procedure: str
    title: str
    steps: tuple[SketchedStep, ...]
    edition: str = "draft"
    start: str = ""

    @property
    def table(self) -> Mapping[tuple[str, str], str]:
        """Return the transition table that the machine of this procedure will have."""
        first = next(step.id for step in self.steps if not step.entrance)
        found = {(OPENING, "open"): first}
        found |= {(OPENING, f"open_{step.id}"): step.id for step in self.steps if step.entrance}
        found |= {(step.id, one.id): one.to for step in self.steps for one in step.outcomes}
        invalid = {one.id for step in self.steps for one in step.outcomes if one.to == End.VOID.value}
        return found | {(COMPLETED, name): End.VOID.value for name in invalid}

    def yaml(self) -> str:
        """Return the YAML to fill in. `pdca lint` lists what is missing; an unknown day of entry is left open."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        yield "# 由流程图起草：步骤和结果照图，标“待补”处请补，阶段请核对，然后 pdca lint。"
        yield f"procedure: {self.procedure}"
        yield f"title: {_text(self.title or self.procedure)}"
        yield f"edition: {json.dumps(self.edition, ensure_ascii=False)}"
        yield f"in_force: {{from: {self.start or '____-__-__'}}}{'' if self.start else '  # 待补：施行日期'}"
        yield "about: {text: 事项}  # 待补：一个事项是关于什么的"
        for phase, steps in self._phases().items():
            yield f"{phase}:"
            for step in steps:
                yield from _step(step)

    def _phases(self) -> Mapping[str, Sequence[SketchedStep]]:
        """Return the steps by phase; those of no known phase follow the step before them, from ``do`` on."""
        found: dict[str, list[SketchedStep]] = {one.value: [] for one in Phase}
        entrances = [step for step in self.steps if step.entrance]
        main = [step for step in self.steps if not step.entrance]
        for place, step in enumerate(main):
            found[step.phase or (Phase.DO.value if place else Phase.PLAN.value)].append(step)
        return {name: steps for name, steps in {**found, "entrances": entrances}.items() if steps}


def _step(step: SketchedStep) -> Iterator[str]:
    yield f"  - step: {step.id}"
    yield f"    title: {_text(step.title or step.id)}"
    yield f"    # {_MARK}"
    for remark in step.remarks:
        yield f"    # {_remark(remark)}"
    yield "    then:"
    for one in step.outcomes:
        yield f"      {one.id}: {{to: {one.to}, title: {_text(one.title or one.id)}}}"


def _text(text: str) -> str:
    """Return *text* as YAML reads it back; quoted where it is not plain words."""
    return text if _PLAIN.fullmatch(text) and text == text.strip() else json.dumps(text, ensure_ascii=False)


def _remark(text: str) -> str:
    return " ".join(text.split())


def identifier(
    wanted: Sequence[str], taken: Collection[str], fallback: str, reserved: Collection[str] = RESERVED
) -> str:
    """Return the first of *wanted* that can be made an id, made different from all *taken*; else *fallback*, numbered."""
    for text in wanted:
        found = text if _ID.fullmatch(text) else _slug(text)
        if found and found not in reserved:
            return _free(found, taken)
    return _free(fallback, taken)


def _slug(text: str) -> str:
    """Return the Latin words of *text* as an id, or nothing."""
    return (
        re.sub(r"[^a-z0-9]+", "_", text.lower()).lstrip("_0123456789").rstrip("_") if text.isascii() else ""
    )


def _free(name: str, taken: Collection[str]) -> str:
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name}_{number}"
    return found
