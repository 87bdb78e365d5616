"""Which procedure a table is about: the one that was named, or the one that has a name for most of its columns and activities."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from attrs import frozen

from pdca import logs, naming
from pdca.audit.foreign_events import OPENINGS
from pdca.cli.desk import Desk, InputError
from pdca.logs import Meaning
from pdca.logs.mapping import SURE
from pdca.logs.proposal import dated
from pdca.pack import Pack
from pdca.phrase import Phrase
from pdca.procedure import Procedure

LEAST: Final = 3
"""Fewest columns or activities that a procedure must know before it is offered."""
HARDLY: Final = 5
"""A log of acts of which a procedure knows not one in so many is not about it."""
FIRST: Final = 1_000
"""Events whose activities are looked at."""
_NAMED: Final = (Meaning.EVENT, Meaning.FACT, Meaning.PAPER)
_MOST_NAMED: Final = 6
"""Unknown activities that a message names one by one."""


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
    said = _activities(log)
    found = [Likely(procedure=name, known=_known(one, log, said)) for name, one in latest.items()]
    ranked = sorted((one for one in found if one.known), key=lambda one: (-one.known, one.procedure))
    if ranked and ranked[0].known >= LEAST and (len(ranked) == 1 or ranked[0].known > ranked[1].known):
        ranked[0] = Likely(procedure=ranked[0].procedure, known=ranked[0].known, clear=True)
    return ranked


def _known(procedure: Procedure, log: logs.Log, said: frozenset[str]) -> int:
    """Return how many of the columns of *log*, and of the activities that are *said* in it, *procedure* has a name for."""
    return _columns(procedure, log) + len(said.intersection(_names(procedure)))


def _columns(procedure: Procedure, log: logs.Log) -> int:
    if not log.layouts:
        return 0
    layout = log.layouts[0]
    mapping = logs.propose(layout.heads.names, layout.sample, procedure)
    return sum(
        one.means in _NAMED and one.confidence >= SURE and one.name not in ("", one.heading)
        for one in mapping.fields
    )


def _activities(log: logs.Log) -> frozenset[str]:
    """Return the activities of the first events, or of the first rows where it is not yet known which column is the case; no columns."""
    mapping = log.mapping
    if mapping is not None and not mapping.all(Meaning.ACTIVITY):
        return frozenset()
    if mapping is None or mapping.complete:
        return frozenset(event.activity.text for event in islice(log.events(), FIRST) if event.activity.text)
    columns = [log.columns[one.heading] for one in mapping.all(Meaning.ACTIVITY)]
    return frozenset(said for row in log.layouts[0].sample for at in columns if at <= len(row) and (said := row[at - 1]))


def _names(procedure: Procedure) -> Iterator[str]:
    for step in procedure.steps:
        yield from (step.id, step.title, *step.aka, *(outcome.label for outcome in step.outcomes))
        for part in step.parts:
            yield from (f"{step.id}.{part.id}", part.id, part.title, *part.aka)


def expect_about(pack: Pack, log: logs.Log, procedure: Procedure, kept: str = "", *, asked: bool = False) -> None:
    """Raise `InputError` where *log* tells hardly a step of *procedure*, or few and twice as many of another one: it would be found wrong line by line.

    *kept* is the file that says which procedure it is about, where that was not said now. Where somebody is *asked* what the columns mean, only the
    likelier procedure is a reason: names that nobody knows may be explained.
    """
    said = _steps(log) or {name: name for name in sorted(_activities(log))}
    known = said.keys() & {*OPENINGS, *(name for one in pack.editions(procedure.id) for name in _names(one))}
    if 2 * len(known) >= len(said):
        return
    ranked = likely(pack, log)
    own = next((one.known for one in ranked if one.procedure == procedure.id), 0)
    other = next((one for one in ranked if one.clear and one.known >= max(2 * own, LEAST) and one.procedure != procedure.id), None)
    hardly = HARDLY * len(known) < len(said) and not (known and _steps(log))
    if other is not None or (hardly and not asked):
        strange = [heading for name, heading in said.items() if name not in known]
        raise _not_about(log, (procedure, pack.procedure(other.procedure) if other else None), (strange, len(said)), kept)


def _steps(log: logs.Log) -> Mapping[str, str]:
    """Return the columns that tell days, of a table without a column of activities, by the name of the step where they are known to be of one, else by their headings."""
    mapping = log.mapping
    if mapping is None or mapping.all(Meaning.ACTIVITY):
        return {}
    first = log.layouts[0]
    events = {one.heading: one.name for one in mapping.all(Meaning.EVENT)}
    asked = {one.heading for one in mapping.fields if one.name not in ("", one.heading)}
    days = dated(first.heads.names, first.sample) - asked
    return {events.get(heading, heading): heading for heading in first.heads.names if heading in days or heading in events}


def _not_about(
    log: logs.Log, both: tuple[Procedure, Procedure | None], counted: tuple[Sequence[str], int], kept: str
) -> InputError:
    (procedure, other), (strange, count) = both, counted
    known = count - len(strange)
    more = len(strange) > _MOST_NAMED
    zh, en = ("；".join(strange[:_MOST_NAMED]) + "等" * more, ", ".join(strange[:_MOST_NAMED]) + " …" * more)
    likelier = Phrase("请用 --procedure 写明是哪个程序", "say with --procedure which one it is about")
    if other is not None:
        likelier = Phrase(
            f"看起来是另一个程序的（{other.title}），请改用 --procedure {other.id}", f"it looks like '{naming.english(other)}': use --procedure {other.id}"
        )
    file = Phrase(f"；原来选的记在 {kept} 里，再加 --yes 就改过来", f"; the choice is kept in {kept}, and --yes besides corrects it") if kept else Phrase("", "")
    return InputError(
        Phrase(
            f"程序选错了？{log.place.zh}里的{count}个步骤，所选的程序（{procedure.title}）{f'只有{known}个' if known else '一个也没有'}，没有的是：{zh}。{likelier.zh}{file.zh}。什么也没有核对。",
            f"the wrong procedure? Of {count} steps in {log.place.en}, '{naming.english(procedure)}' has {known or 'none'}; it lacks {en}; {likelier.en}{file.en}. Nothing was judged.",
        ),
        path=log.name,
    )  # fmt: skip


def procedure_named(desk: Desk, name: str, edition: str) -> Procedure:
    """Return the procedure *name*, in the latest edition or in *edition*. Raises `InputError` where there is none."""
    known = {one.id: one for one in desk.pack.procedures()}
    if name not in known:
        zh = "".join(f"\n  {one.id}  {one.title}" for one in known.values())
        en = "".join(f"\n  {one.id}  {naming.english(one)}" for one in known.values())
        said = f"没有程序“{name}”" if name else "请写明这份记录按哪个程序核对"
        english = f"no procedure '{name}'" if name else "say which procedure the log is about"
        raise InputError(Phrase(f"{said}：--procedure 程序；有：{zh}", f"{english}: --procedure PROCEDURE; there are{en}"))
    editions = [one for one in desk.pack.procedures() if one.id == name and edition in ("", one.edition)]
    if not editions:
        raise InputError(Phrase(f"“{name}”没有{edition}版", f"'{name}' has no edition {edition}"))
    return max(editions, key=lambda one: one.start)
