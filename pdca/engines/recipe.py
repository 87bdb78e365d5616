"""What a verdict rests on, as plain values that travel to other machines: arcs of every edition, and the days they bind.

Executors of a cluster need no files of procedures: whatever was read from them is in here.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final

from attrs import frozen

from pdca.align import Arc, procedure_arcs
from pdca.audit.courts import COSTS, precedence
from pdca.benches import successor
from pdca.calendar import SHANGHAI
from pdca.canonical import digest, encode
from pdca.machine import Machine
from pdca.pack import Pack
from pdca.procedure import Procedure

MOST_NAMES: Final = 2_000
"""Most activities of one log; a column with more is no activity."""
_EPOCH: Final = datetime(1970, 1, 1, 8, tzinfo=SHANGHAI)


def micros(moment: datetime) -> int:
    """Return the microseconds since 1970 of a moment with its offset."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def midnight(day: date) -> int:
    """Return when *day* begins in Asia/Shanghai, in microseconds since 1970."""
    return micros(datetime(day.year, day.month, day.day, tzinfo=SHANGHAI))


@frozen(kw_only=True)
class Span:
    """From the moment *start* on (until the next span): the *edition* a case begun then runs under, and what each edition gives way to."""

    start: int
    edition: str
    fresh: Mapping[str, str]


@frozen(kw_only=True)
class Recipe:
    """How the cases of *procedure* are judged: the *arcs* of each edition, and the *spans* of time, oldest first.

    *texts* is the digest of the pack, *order* the names of acts in the order in which they come when nothing else tells. The recipe has no
    functions in it, so it can be sent anywhere.
    """

    procedure: str
    texts: str
    order: tuple[str, ...]
    arcs: Mapping[str, tuple[Arc, ...]]
    spans: tuple[Span, ...]

    def ranked(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return *names* in the order that decides between events of one moment: the procedure's, then that of the alphabet."""
        rank = {name: number for number, name in enumerate(self.order)}
        return tuple(sorted(set(names), key=lambda name: (rank.get(name, len(rank)), name)))

    def digest(self) -> str:
        """Return the digest of everything that decides a verdict."""
        arcs = {name: [_plain(arc) for arc in arcs] for name, arcs in self.arcs.items()}
        spans = [{"start": one.start, "edition": one.edition, "fresh": dict(one.fresh)} for one in self.spans]
        return digest(
            encode({"procedure": self.procedure, "arcs": arcs, "spans": spans, "order": list(self.order)})
        )


def _plain(arc: Arc) -> list[str | list[str]]:
    return [arc.source, arc.activity, arc.target, list(arc.names), str(arc.missing), str(arc.entrance)]


def recipe_of(pack: Pack, procedure: str, edition: str = "") -> Recipe:
    """Return the recipe for *procedure*, under the edition in force on the day each case began, or under *edition* alone.

    Raises LookupError where there is none.
    """
    editions = sorted(pack.editions(procedure), key=lambda one: one.start)
    chosen = pack.procedure(procedure, edition=edition) if edition else editions[-1]
    spans = [_span(pack, editions, chosen, day, fixed=bool(edition)) for day in _turns(editions)]
    return Recipe(
        procedure=procedure, texts=pack.digest, spans=tuple(spans), order=precedence(*editions),
        arcs={one.edition: procedure_arcs(Machine(one), COSTS) for one in editions},
    )  # fmt: skip


def _turns(editions: Iterable[Procedure]) -> list[date]:
    """Return the days on which what is in force may change."""
    days = {date.min.replace(year=1900)}
    for one in editions:
        days.add(date.fromisoformat(one.start))
        later = [one.finish, one.open_cases.removeprefix("either_until:") if ":" in one.open_cases else ""]
        days |= {date.fromisoformat(last) + timedelta(days=1) for last in later if last}
    return sorted(days)


def _span(pack: Pack, editions: list[Procedure], chosen: Procedure, day: date, *, fixed: bool) -> Span:
    try:
        found = chosen if fixed else pack.procedure(chosen.id, day=day)
    except LookupError:
        found = chosen
    fresh = map(partial(successor, pack, day=day), editions)
    named = {one.edition: after for one, after in zip(editions, fresh, strict=True) if after}
    return Span(start=midnight(day), edition=found.edition, fresh=named)
