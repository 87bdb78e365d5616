"""What whole verdicts rest on, as plain values that travel: the texts of the procedures, what columns mean, day and place.

A machine of a cluster needs no files: from the brief it makes its own court, once.
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property, lru_cache
from typing import Final

from attrs import field, frozen

from pdca.audit.courts import Court, precedence
from pdca.audit.entries import Survey
from pdca.audit.finding import Finding, ruled
from pdca.audit.verdict import Terms, said_of_all
from pdca.bench import Bench
from pdca.benches import bound
from pdca.canonical import digest, encode
from pdca.engines.counts import Counts
from pdca.logs import Mapping as Layout
from pdca.logs import Meaning
from pdca.logs.mapping import dump, read_mapping
from pdca.pack import Pack
from pdca.procedure import Procedure

_FORM: Final = 1
"""Number of the form of whole verdicts: those of another form are not gone on with."""


@frozen(kw_only=True)
class Brief:
    """How whole cases are judged: by *procedure* (and *edition*, where it is not that of the day each case began) in *texts*, bytes by path.

    *place* is where cases happen, *day* that as of which open ones are seen (nothing: the last day of the log), *layout* the mapping of the
    columns as YAML. Without a procedure every case names its own: the log is an export of ours.
    """

    procedure: str = ""
    edition: str = ""
    texts: Mapping[str, bytes] = field(repr=False)
    place: str = ""
    day: str = ""
    layout: str = ""

    @cached_property
    def _pack(self) -> Pack:
        return Pack.of(self.texts)

    def digest(self) -> str:
        """Return the digest of everything that decides a verdict."""
        said = {name: getattr(self, name) for name in ("procedure", "edition", "place", "day", "layout")}
        return digest(encode({**said, "texts": self._pack.digest, "form": _FORM}))

    def court(self) -> Court:
        """Return the court of this brief. Raises LookupError where there is no such procedure."""
        pack = self._pack
        layout = read_mapping("mapping", self.layout.encode()) if self.layout else None
        benches = _named(pack)
        if not self.procedure:
            first = pack.catalogue[0]
            return Court(lambda _: benches(first.id, first.edition), layout, benches)
        latest = pack.procedure(self.procedure, edition=self.edition or None)
        return Court(lambda day: benches(self.procedure, _edition(pack, latest, self.edition, day)), layout)

    def known(self) -> frozenset[str]:
        """Return the words that a survey of the log looks for: of any edition, and the papers among the columns."""
        editions = self._pack.editions(self.procedure) if self.procedure else ()
        words = set(precedence(*editions))
        for one in editions:
            asks = [
                ask
                for step in one.steps
                for ask in (*step.asks, *(each for part in step.parts for each in part.asks))
            ]
            asks += [ask for step in one.steps for outcome in step.outcomes for ask in outcome.asks]
            words |= {name for ask in asks for name in (ask.id, ask.title)}
        layout = read_mapping("mapping", self.layout.encode()) if self.layout else Layout()
        return frozenset(words | {one.name or one.heading for one in layout.all(Meaning.PAPER)})

    def said(self, counts: Counts) -> tuple[Finding, ...]:
        """Return what is said once for all cases that *counts* adds up: which rules need what the log has no word for."""
        pack = self._pack
        unsaid = [counts.unsaid[key] for key in sorted(counts.unsaid)]
        return tuple(
            ruled(said_of_all(one, pack.procedure(one.example.procedure, edition=one.example.edition)) for one in unsaid)
        )

    def terms(self, survey: Survey) -> Terms:
        """Return what all cases of the log that says *survey* are judged under."""
        day = date.fromisoformat(self.day) if self.day else survey.day
        return Terms(day=day, place=self.place, survey=survey)


def brief_of(
    pack: Pack, procedure: str, edition: str = "", *, layout: Layout | None = None, place: str = "", day: date | None = None
) -> Brief:  # fmt: skip
    """Return the brief for *procedure* of *pack*; nothing as its name means that every case names its own. Raises LookupError."""
    if procedure:
        pack.procedure(procedure, edition=edition or None)
    return Brief(
        procedure=procedure, edition=edition, texts=pack.texts, place=place, day=day.isoformat() if day else "",
        layout=dump(layout) if layout else "",
    )  # fmt: skip


def _named(pack: Pack) -> Callable[[str, str], Bench]:
    @lru_cache(maxsize=64)
    def named(procedure: str, edition: str) -> Bench:
        return bound(pack, pack.procedure(procedure, edition=edition))

    return named


def _edition(pack: Pack, latest: Procedure, edition: str, day: date) -> str:
    """Return the edition that a case begun on *day* runs under: the one named, that in force, or the latest."""
    if edition:
        return edition
    try:
        return pack.procedure(latest.id, day=day).edition
    except LookupError:
        return latest.edition
