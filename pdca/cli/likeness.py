"""Which procedure a table is about: the one that was named, or the one that has a name for most of its columns and activities."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from pdca import logs
from pdca.cli.desk import Desk, InputError
from pdca.logs import Meaning
from pdca.logs.mapping import SURE
from pdca.pack import Pack
from pdca.phrase import Phrase
from pdca.procedure import Procedure

LEAST: Final = 3
"""Fewest columns or activities that a procedure must know before it is offered."""
_NAMED: Final = (Meaning.EVENT, Meaning.FACT, Meaning.PAPER)


@frozen(kw_only=True)
class Likely:
    """One procedure that may be meant: how many names it knows, and whether that is *clear*: more than any other."""

    procedure: str
    known: int
    clear: bool = False


def likely(pack: Pack, log: logs.Log) -> Sequence[Likely]:
    """Return the procedures of *pack* that know something of *log*, the likeliest first."""
    latest: dict[str, Procedure] = {}
    for one in pack.procedures():
        latest[one.id] = max(latest.get(one.id, one), one, key=lambda each: each.start)
    found = [Likely(procedure=name, known=_known(one, log)) for name, one in latest.items()]
    ranked = sorted((one for one in found if one.known), key=lambda one: (-one.known, one.procedure))
    if ranked and ranked[0].known >= LEAST and (len(ranked) == 1 or ranked[0].known > ranked[1].known):
        ranked[0] = Likely(procedure=ranked[0].procedure, known=ranked[0].known, clear=True)
    return ranked


def _known(procedure: Procedure, log: logs.Log) -> int:
    layout = log.layouts[0]
    mapping = logs.propose(layout.heads.names, layout.sample, procedure)
    columns = sum(
        one.means in _NAMED and one.confidence >= SURE and one.name not in ("", one.heading)
        for one in mapping.fields
    )
    return columns + _activities(procedure, log)


def _activities(procedure: Procedure, log: logs.Log) -> int:
    """Return how many of the activities in the first rows of a long table *procedure* has."""
    mapping = log.mapping
    columns = [log.columns[one.heading] for one in mapping.all(Meaning.ACTIVITY)] if mapping is not None else []
    said = {row[at - 1] for row in log.layouts[0].sample for at in columns if at <= len(row)}
    return len(said & frozenset(_names(procedure)))


def _names(procedure: Procedure) -> Iterator[str]:
    for step in procedure.steps:
        yield from (step.id, step.title, *step.aka, *(outcome.label for outcome in step.outcomes))
        for part in step.parts:
            yield from (f"{step.id}.{part.id}", part.title, *part.aka)


def procedure_named(desk: Desk, name: str, edition: str) -> Procedure:
    """Return the procedure *name*, in the latest edition or in *edition*. Raises `InputError` where there is none."""
    known = dict.fromkeys(one.id for one in desk.pack.procedures())
    if name not in known:
        listed = "、".join(known)
        said = f"没有程序“{name}”" if name else "请写明这份记录按哪个程序核对"
        english = f"no procedure '{name}'" if name else "say which procedure the log is about"
        raise InputError(
            Phrase(
                f"{said}：--procedure 程序；有：{listed}",
                f"{english}: --procedure PROCEDURE; there are {', '.join(known)}",
            )
        )
    editions = [one for one in desk.pack.procedures() if one.id == name and edition in ("", one.edition)]
    if not editions:
        raise InputError(Phrase(f"“{name}”没有{edition}版", f"'{name}' has no edition {edition}"))
    return max(editions, key=lambda one: one.start)
