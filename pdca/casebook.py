"""The casebook: what every case of a trail has come to, kept by how the case ends, so that one change costs one case.

A trail of a hundred thousand records is far too long to be folded for every question. So a page (`pdca.pages`) and the
lines of its ledgers are kept for each case, in memory or on a shelf, and the head of the log says whether they still are
what the log gives: the tree over what was read must be what the log begins with, and only cases with new records are
folded again. Kept is nothing personal: what records seal stays sealed, and is opened when it is shown.
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from typing import Any, Final

from attrs import define, field

from pdca import hashing, merkle
from pdca.bench import Bench
from pdca.benches import Benches
from pdca.errors import PdcaError, TrailError
from pdca.history import History
from pdca.ledgers import Filled, Sheet, Table, View, ledgers, of_case, sheet, shown, unknown
from pdca.ledgers.filling import Form, Line
from pdca.ledgers.rolls import enrolled
from pdca.ledgers.tracing import Trace, traced
from pdca.office import Office
from pdca.pack import Pack
from pdca.pages import Deed, Page, bared, of_plain, page, plain
from pdca.phrase import Phrase
from pdca.procedure import Ledger
from pdca.projections import filled_by, named
from pdca.record import Claim, Kind, Record
from pdca.replay import day_of
from pdca.shelf import Shelf, uncollected

__all__ = ["Casebook", "Deed", "Page"]

NO_NAMES: Final[Mapping[str, str]] = {}
"""The names of nobody: ids are shown as they are."""


class _DamagedError(PdcaError):
    """A file of the shelf is not what the index says."""

    code = "damaged"


Drawer = dict[str, Any]
"""One file of the shelf: pages of a procedure, or lines of one of its ledgers, by case; and the forms of lines."""


@define(eq=False)
class Casebook:
    """The pages of every case of the trail that *office* works on, and the lines of its ledgers.

    With a *shelf* they outlive the program. *only* names the ledgers to fill, and so the procedures to read: for one
    question without a shelf; where it is empty, no ledger is filled, and all cases have their pages. What was read is remembered: asked again, only new records are read.
    """

    office: Office
    shelf: Shelf | None = None
    only: Collection[str] | None = None
    _drawers: dict[str, Drawer] = field(factory=dict, init=False)
    _known: set[str] = field(factory=set, init=False)
    _dirty: set[str] = field(factory=set, init=False)
    _stamp: tuple[str, str, int] | None = field(default=None, init=False)
    _tree: merkle.Tree | None = field(default=None, init=False)
    _benches: Benches = field(init=False)
    _still: bool = field(default=False, init=False)

    def __attrs_post_init__(self) -> None:
        self._benches = Benches(partial(_pack, self.office))

    # -- questions

    @contextmanager
    def at_once(self) -> Iterator[int]:
        """Give the size of the log, and answer every question within of the log as it is now: it is looked at once.

        Raises `pdca.errors.TrailError` for a lie in what is read.
        """
        self.refresh()
        self._still = True
        try:
            yield self._tree.size if self._tree else 0
        finally:
            self._still = False

    def pages(self, *procedures: str) -> Iterator[Page]:
        """Yield the pages of all cases, or of those of *procedures*, in the order in which the cases were opened.

        Raises `pdca.errors.TrailError` for a lie in what is read.
        """
        drawers = self._ready(
            lambda name: name.startswith("pages/") and (not procedures or name.partition("/")[2] in procedures)
        )
        with uncollected():
            found = [of_plain(case, said) for one in drawers for case, said in one["cases"].items()]
        yield from sorted(found, key=lambda one: one.first)

    def sheet(self, name: str) -> Sheet | None:
        """Return the ledger *name* over all cases; `None` where nothing declares it. Raises `pdca.errors.TrailError`."""
        drawers = self._ready(lambda drawer: drawer.startswith("lines/") and drawer.rpartition("/")[2] == name)
        declared = named(self.office.pack.ledgers, name)
        with uncollected():
            found = sheet(name, _filled(drawers), declared) or self._unfilled(name)
        if declared is not None and found is not None and declared.rolls:
            return enrolled(found, declared, self.office.organisation(), self.office.pack.words)
        return found

    def table(self, name: str, names: Mapping[str, str] = NO_NAMES, *, unmask: bool = False) -> Table:
        """Return the ledger *name* as it is printed today, with *names* of people and units by id; *unmask* shows what is hidden.

        Raises `pdca.ledgers.UnknownLedgerError`, and `pdca.errors.TrailError` for a lie in what is read.
        """
        found = self.sheet(name)
        if found is None:
            raise unknown(name, ledgers(self.office.pack.procedures(), self.office.pack.ledgers))
        return shown(found, self.view(found, self.office.today(), names), unmask=unmask)

    def _unfilled(self, name: str) -> Sheet | None:
        """Return the ledger *name* without lines, if a procedure declares it."""
        own = ledgers(self.office.pack.procedures()).get(name)
        titles = tuple(column.title for column in own.columns) if isinstance(own, Ledger) else ()
        return Sheet(id=own.id, title=own.title, gloss=own.gloss, columns=titles) if own else None

    def view(self, found: Sheet, today: date, names: Mapping[str, str]) -> View:
        """Return how *found* is seen: with the sealed values that the vault gives."""
        wanted = found.commitments()
        safe = self.office.safe
        kept = safe.vault.find(wanted) if safe and wanted else {}
        cases = {entry.case for entry in found.entries}
        opened = {
            name: _printable(one.value)
            for name, one in kept.items()
            if one.case in cases and not one.restricted and one.genuine
        }
        return View(today=today, names=names, opened=opened)

    def trace(self, found: Sheet, case: str, part: int, number: int, heading: str) -> Sequence[Trace]:
        """Return what the cell under *heading* of a line of *found* was read from; nothing where the line has no such column."""
        history, _, bench = self._folded(case, [*self.office.trail.records(case)])
        declared = filled_by(bench.procedure, self.office.pack.ledgers)[found.id][part]
        if heading not in {column.title for column in declared.columns}:
            return ()
        return traced(declared, number, heading, history, bench)[1]

    def differing(self) -> Sequence[tuple[str, str]]:
        """Return what is kept and not what the log gives: names of drawers (``pages/PROCEDURE``), each with a case.

        The whole log is read for it. Empty where nothing is kept for these texts, or all of it is right. Raises `pdca.errors.TrailError`.
        """
        if self.shelf is None or not self._resumed(self._stamped()):
            return ()
        self._stamp = self._stamped()
        fresh = Casebook(self.office)
        fresh.refresh()
        self.refresh()
        return [
            (name, case)
            for name in sorted(self._known | fresh._known)
            for case, kept, given in _beside(self._kept(name), fresh._kept(name))
            if kept != given
        ]

    def _kept(self, name: str) -> Mapping[str, str]:
        """Return what the drawer *name* says of each case, as text that can be compared; nothing where it is damaged."""
        try:
            drawer = self._drawer(name)
            forms = drawer["forms"]
            return {case: json.dumps(_formed(said, forms) if forms else said) for case, said in drawer["cases"].items()}
        except (_DamagedError, KeyError, TypeError, ValueError, IndexError, AttributeError):
            return {}

    # -- keeping up with the log

    def refresh(self) -> None:
        """Read what the log has that was not read yet. Raises `pdca.errors.TrailError` for a lie."""
        trail, stamp = self.office.trail, self._stamped()
        if self._stamp != stamp and not self._resumed(stamp):
            self._clear()
        self._stamp, head = stamp, trail.head()
        if self._tree is not None and (self._tree.size, self._tree.root()) == (head.size, head.root):
            trail.expect_all()
            return
        try:
            self._read(self._tree or trail.tree())
        except (TrailError, _DamagedError):
            if self._tree is None:
                raise
            self._clear()  # the log no longer begins with what was read; a lie in it is told by the second reading
            self._read(trail.tree())
        self._save()

    def _stamped(self) -> tuple[str, str, int]:
        safe = self.office.safe
        return self.office.trail.head().log, self.office.pack.digest, safe.vault.changes() if safe else 0

    def _resumed(self, stamp: tuple[str, str, int]) -> bool:
        """Return whether the shelf has what was read under *stamp*, and take it up."""
        mark = self.shelf.mark() if self.shelf and self._stamp is None else None
        if mark is None or mark.get("stamp") != list(stamp):
            return False
        frontier = merkle.unpacked(bytes.fromhex(mark["frontier"]))
        self._tree = merkle.Tree(frontier, mark["size"], hashes=hashing.of_log(stamp[0]))
        self._known = {*(self.shelf.names() if self.shelf else ())}
        return True

    def _clear(self) -> None:
        self._drawers, self._known, self._dirty, self._tree = {}, set(), set(), None

    def _read(self, tree: merkle.Tree) -> None:
        """Read the log from where *tree* ends, and fold every case that has new records."""
        touched: dict[str, str] = {}
        for record in self.office.trail.after(tree):
            if record.claim.kind is not Kind.LOG:
                touched.setdefault(record.claim.case, "")
                if record.claim.kind is Kind.OPEN:
                    touched[record.claim.case] = record.claim.procedure
        wanted = self._wanted()
        for case, procedure in touched.items():
            if wanted is None or not procedure or procedure in wanted:
                self._turn(case)
        self._tree = tree

    def _wanted(self) -> Collection[str] | None:
        """Return the procedures whose cases are to be read; `None` for all."""
        if not self.only:
            return None
        pack = self.office.pack
        return {one.id for one in pack.procedures() if {*filled_by(one, pack.ledgers)} & {*self.only}}

    def _turn(self, case: str) -> None:
        """Fold *case* from its records, and keep its page and its lines."""
        records = [*self.office.trail.records(case)]
        end = self.office.trail.end(case)
        history, bare, bench = self._folded(case, records)
        if end is None or not records:
            return
        name = history.procedure.id
        self._put(f"pages/{name}", case, plain(page(bare, records, end)))
        for ledger in filled_by(bench.procedure, self.office.pack.ledgers):
            if self.only is None or ledger in self.only:
                made = [*of_case(ledger, history, bench, self.office.pack.ledgers, bare)]
                drawer = f"lines/{name}/{ledger}"
                lines = [
                    [one.part, self._form(drawer, one.form), [[list(line.cells), line.order] for line in one.lines]]
                    for one in made
                ]
                self._put(drawer, case, [records[0].pos, made[0].unit if made else "", lines])

    def _folded(self, case: str, records: Sequence[Record]) -> tuple[History, History, Bench]:
        """Return *case* with what the vault gives, the same bare, and the rules of its edition as they are now."""
        history = self._fold(records, self.office.revealed)
        sealed = any(bared(record.claim) is not record.claim for record in records)
        bare = self._fold(records, bared) if sealed else history
        return history, bare, self.office.bench(history)

    def _fold(self, records: Sequence[Record], see: Callable[[Claim], Claim]) -> History:
        first = records[0].claim
        history = History(case=first.case, procedure=self._edition(first, first.procedure, first.edition), place=first.place)
        for record in records:
            claim, name = see(record.claim), history.procedure.id
            history = history.under(self._edition(claim, name, history.procedure.edition))
            moved = self._edition(claim, name, claim.edition) if claim.kind is Kind.MIGRATION else None
            history = history.after(claim, day_of(record.recorded), moved)
        return history

    def _edition(self, claim: Claim, name: str, edition: str) -> Any:
        return self._benches.of(claim.texts, name, edition).procedure

    # -- drawers

    def _ready(self, fits: Callable[[str], bool]) -> list[Drawer]:
        """Return the drawers whose names fit, up to date; where one is damaged, all are worked out anew."""
        if not self._still:
            self.refresh()
        try:
            return [self._drawer(name) for name in sorted(self._known) if fits(name)]
        except _DamagedError:
            self._clear()
            self.refresh()
            return [self._drawer(name) for name in sorted(self._known) if fits(name)]

    def _drawer(self, name: str) -> Drawer:
        if name not in self._drawers:
            kept = self.shelf.read(name) if self.shelf and name in self._known else None
            if kept is None and name in self._known:
                raise _DamagedError(Phrase(f"缓存“{name}”损坏", f"the cached '{name}' is damaged"))
            self._drawers[name] = kept or {"forms": [], "cases": {}}
        return self._drawers[name]

    def _put(self, name: str, case: str, value: Any) -> None:
        self._drawer(name)["cases"][case] = value
        self._known.add(name)
        self._dirty.add(name)

    def _form(self, name: str, made: Form) -> int:
        """Return the number of a form in its drawer."""
        forms = self._drawer(name)["forms"]
        said = [made.title, made.gloss, list(made.columns), list(made.kinds), list(made.mask)]
        if said not in forms:
            forms.append(said)
        return int(forms.index(said))

    def _save(self) -> None:
        if self.shelf is None or self._tree is None or self._stamp is None:
            return
        files = {name: self._drawers[name] for name in sorted(self._dirty)}
        frontier = merkle.packed(self._tree.frontier()).hex()
        mark = {"stamp": list(self._stamp), "size": self._tree.size, "frontier": frontier}
        self.shelf.keep(files, mark, drop={*self.shelf.names()} - self._known)
        self._dirty.clear()


def _pack(office: Office, digest: str) -> Pack:
    return office.pack if digest == office.pack.digest else Pack.pinned(digest, office.trail.text)


def _filled(drawers: Iterable[Drawer]) -> list[Filled]:
    """Return what the cases in *drawers* filled, in the order in which they were opened."""
    found: list[tuple[int, Filled]] = []
    for drawer in drawers:
        forms = [
            Form(title=title, gloss=gloss, columns=tuple(columns), kinds=tuple(kinds), mask=tuple(mask))
            for title, gloss, columns, kinds, mask in drawer["forms"]
        ]
        for case, (pos, unit, made) in drawer["cases"].items():
            found += [
                (pos, Filled(case, unit, part, forms[form], [Line(tuple(cells), order) for cells, order in lines]))
                for part, form, lines in made
            ]
    return [one for _, one in sorted(found, key=lambda pair: pair[0])]


def _beside(one: Mapping[str, str], other: Mapping[str, str]) -> Iterator[tuple[str, str | None, str | None]]:
    return ((case, one.get(case), other.get(case)) for case in {**other, **one})


def _formed(said: Sequence[Any], forms: Sequence[Any]) -> Any:
    """Return the lines of a case with their forms in the place of numbers, which depend on the order of cases."""
    pos, unit, made = said
    return [pos, unit, [[part, forms[form], lines] for part, form, lines in made]]


def _printable(value: Any) -> str:
    return "".join(one if one.isprintable() else "�" for one in str(value))
