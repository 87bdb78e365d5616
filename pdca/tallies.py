"""Counts of a meeting that cannot be true together, in a sentence for the user each.

Counts only, never names: who voted how is nobody's business here.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from pdca.facts import COUNT_TITLES, MAPPINGS
from pdca.procedure import Fact


def tally_contradictions(tally: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Yield, in Chinese and English, each way the counts of *tally* cannot be true together."""
    get = tally.get
    expected, present = tally["expected"], tally["present"]
    votes = get("yes", 0) + get("no", 0) + get("abstain", 0) + get("invalid", 0)
    written = get("written_yes", 0) + get("written_no", 0)
    if present > expected:
        yield f"实到{present}人多于应到{expected}人", f"present {present} exceeds expected {expected}"
    if "yes" in tally and votes != present:
        yield (
            f"票数合计{votes}不等于实到{present}人",
            f"votes add up to {votes}, not to the {present} present",
        )
    if written > max(expected - present, 0):
        yield (
            f"会前书面意见{written}份多于未到会的{expected - present}人",
            f"{written} written opinions exceed the {expected - present} absent",
        )
    if get("households_present", 0) > get("households", 0):
        yield "到会户数多于总户数", "households present exceed households"
    if "on_roll" in tally and expected != tally["on_roll"] - tally["left_out"]:
        yield "应到不等于在册减不计入人数", "the number expected is not the number on the roll minus those left out"


def joined_bodies(fact: Fact) -> tuple[str, ...]:
    """Return the facts that tell of each body where *fact* is the tally of several that sat together (``joins``)."""
    return tuple(cast("Sequence[str]", fact.options.get("joins", ())))


def joint_contradictions(joint: Any, bodies: Sequence[Any]) -> Iterator[tuple[str, str]]:
    """Yield, in Chinese and English, each count of *joint* that does not fit those of the *bodies* that sat together.

    One person may sit in both: there are at least as many as in the larger body, and at most as many as in all. What is
    no tally is passed over; the rules of its own type complain about it.
    """
    if not bodies or not all(isinstance(one, MAPPINGS) for one in (joint, *bodies)):
        return
    for key in ("expected", "present"):
        whole, own = joint.get(key), [one.get(key) for one in bodies]
        if not all(isinstance(one, int) for one in (whole, *own)) or max(own) <= whole <= sum(own):
            continue
        title, listed = COUNT_TITLES[key], "、".join(map(str, own))
        yield (
            f"{title}{whole}应在{max(own)}至{sum(own)}之间（各班子{title}{listed}，一人可兼两职）",
            f"{key} {whole} must lie between {max(own)} and {sum(own)}",
        )
