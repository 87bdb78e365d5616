"""What a half-yearly summary has beside its layout: the inputs of the review, as they were pinned, and what became of its outputs."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pdca.documents.blocks import Block, Grid, Heading
from pdca.documents.matter import Matter
from pdca.extracts import Output
from pdca.naming import options

STEP: Final = "gather"
FACT: Final = "inputs"


def inputs(matter: Matter, ledgers: Mapping[str, str]) -> Iterator[Block]:
    """Yield the table of what the review rested on; blank while nothing is gathered. *ledgers* are titles by id."""
    fact = next((one for one in matter.reader.bench.procedure.by_id[STEP].asks if one.id == FACT), None)
    items = options(matter.reader.bench.procedure, fact.of) if fact else {}
    said: Any = matter.raw(STEP, FACT) or {}
    voice = matter.reader.voice
    say = voice.say
    yield Heading(text=say("上半年开展情况（评审输入，由台账算出）", "The half-year (inputs of the review, computed from ledgers)"), level=2)
    rows = tuple((voice(title), _counted(matter, said.get(name), ledgers)) for name, title in items.items())
    yield Grid(headings=(say("输入", "input"), say("台账和行数", "ledgers and lines")), rows=rows)


def _counted(matter: Matter, value: Any, ledgers: Mapping[str, str]) -> str:
    if not isinstance(value, Mapping):
        return ""
    say = matter.reader.voice.say
    found = say("；", "; ").join(
        say(f"{ledgers.get(one['ledger'], one['ledger'])}{one['lines']}行", f"{ledgers.get(one['ledger'], one['ledger'])}: {one['lines']}")
        for one in value.get("ledgers", ()) if isinstance(one, Mapping) and one.get("lines")
    )  # fmt: skip
    return found or str(value.get("none", ""))


def outputs(matter: Matter, found: Sequence[Output]) -> Iterator[Block]:
    """Yield what became of the outputs of the review before."""
    say = matter.reader.voice.say
    rows = tuple((str(one.owed.gives.get("about", "")), one.page.case if one.page else "", matter.reader.voice(one.state) if one.page else "") for one in found)
    if rows:
        yield Heading(text=say("上次打算的落实情况", "What became of the last plan"))
        yield Grid(headings=(say("上次的输出", "output"), say("立项的事项", "case"), say("现状", "now")), rows=rows)
