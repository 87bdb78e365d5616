"""A folder of texts, read as far as it can be understood: every meaning once, every mistake noted, nothing raised."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import cached_property
from pathlib import PurePosixPath
from threading import RLock
from typing import Final, TypeVar

from attrs import define, field

from pdca import canonical
from pdca.cadence import Obligation
from pdca.calendar import Calendar
from pdca.law import Law, Limit, Table
from pdca.procedure import Place, Procedure
from pdca.projections import Projection, Score
from pdca.reading import law
from pdca.reading.cache import TreeCache
from pdca.reading.calendar import FOLDER, read_calendar
from pdca.reading.contents import Contents, Listing, Spot, Things, spots
from pdca.reading.mistakes import Mistakes
from pdca.reading.obligations import read_obligations
from pdca.reading.procedure import Surroundings, read_procedure
from pdca.reading.projections import read_projections, read_scores
from pdca.reading.reader import Node, Reader
from pdca.reading.retention import read_retention
from pdca.reading.words import Words, read_words
from pdca.regulation import Regulation
from pdca.retention import Retention

WORDS: Final = "words.yaml"
LEDGERS: Final = "ledgers.yaml"
OBLIGATIONS: Final = "obligations.yaml"
SCORES: Final = "scores.yaml"
RETENTION: Final = "law/retention.yaml"
LAW: Final = (law.REGULATIONS, law.LIMITS, law.TABLES, FOLDER, law.LAYERS)
SUFFIX: Final = ".yaml"
_ONE_DAY: Final = timedelta(days=1)
_Thing = TypeVar("_Thing", Regulation, Limit, Table)


@define(eq=False, slots=False)
class Library:
    """The meaning of *texts*, bytes by path. What is not asked for is not read.

    *cache*, if given, keeps parsed trees, and the contents of packs that were once read wholly without a mistake. With
    contents, each limit, table and regulation is made when it is first looked at. Threads may share a library.
    """

    texts: Mapping[str, bytes]
    cache: TreeCache | None = None
    mistakes: Mistakes = field(factory=Mistakes, init=False, repr=False)
    _nodes: dict[str, Node | None] = field(factory=dict, init=False, repr=False)
    _procedures: dict[str, Procedure | None] = field(factory=dict, init=False, repr=False)
    _lock: RLock = field(factory=RLock, init=False, repr=False)
    _contents: list[Contents | None] = field(factory=list, init=False, repr=False)
    _meant: list[tuple[Law, Calendar]] = field(factory=list, init=False, repr=False)

    @cached_property
    def manifest(self) -> tuple[tuple[str, str], ...]:
        """Return the path and SHA-256 (hex) of every file, in the order of *texts*."""
        return tuple(self._digests.items())

    @cached_property
    def _digests(self) -> Mapping[str, str]:
        return {path: canonical.digest(data) for path, data in self.texts.items()}

    @property
    def contents(self) -> Contents | None:
        """Return what stands where, if these texts were once read wholly without a mistake and a cache kept that.

        Where a cache has nothing, everything is read now, and kept for the next time if nothing is wrong.
        """
        if self.cache is None:
            return None
        with self._lock:
            if not self._contents:
                self._contents.append(self._kept_contents(self.cache))
            return self._contents[0]

    def _kept_contents(self, cache: TreeCache) -> Contents | None:
        digest = canonical.digest(canonical.encode([list(entry) for entry in self.manifest]))
        kept = cache.contents(digest)
        paths = {path for editions in self.index.values() for path in editions.values()}
        if kept is not None and {one.path for one in kept.listings} == paths:
            return kept
        if not len(self.read_all()):
            cache.keep_contents(digest, self._told())
        return None

    def _told(self) -> Contents:
        """Return the contents of a library without a mistake."""
        reader, documents = self.reader, self._documents
        return Contents(
            listings=tuple(Listing.of(one) for one in self.procedures()),
            regulations=spots(documents, law.REGULATIONS, reader),
            limits=spots(documents, law.LIMITS, reader),
            tables=spots(documents, law.TABLES, reader),
            choices=law.choice_lists(documents, reader),
        )

    @cached_property
    def reader(self) -> Reader:
        """Return what reads nodes and notes mistakes here."""
        return Reader(self.mistakes)

    @cached_property
    def words(self) -> Words:
        """Return the shared words; none where there is no ``words.yaml``."""
        node = self.node(WORDS)
        return read_words(node, self.reader) if node else Words()

    @cached_property
    def retention(self) -> Retention:
        """Return how long personal values are kept; no rules where there is no such file."""
        return read_retention(self.node(RETENTION), self.reader)

    @property
    def law(self) -> Law:
        """Return regulations, limits, tables and layers."""
        return self._law_and_calendar[0]

    @property
    def calendar(self) -> Calendar:
        """Return the days off and make-up workdays."""
        return self._law_and_calendar[1]

    @property
    def _law_and_calendar(self) -> tuple[Law, Calendar]:
        with self._lock:
            if not self._meant:
                contents = self.contents
                self._meant.append(self._whole_law if contents is None else self._lazy_law(contents))
            return self._meant[0]

    @cached_property
    def _whole_law(self) -> tuple[Law, Calendar]:
        return law.read_law(self._documents, self.reader)

    @property
    def _documents(self) -> Mapping[str, Node]:
        """Return every tree, and the limits that procedures write for themselves under the paths of law files."""
        documents = {path: node for path in self.texts if (node := self.node(path)) is not None}
        return {**documents, **_own_limits(documents)}

    def _lazy_law(self, contents: Contents) -> tuple[Law, Calendar]:
        def table(node: Node, reader: Reader) -> Table:
            return law.read_table(node, contents.choices, reader)

        regulations = self._things(contents.regulations, law.REGULATIONS, law.read_regulation)
        limits = self._things(contents.limits, law.LIMITS, law.read_limit)
        tables = self._things(contents.tables, law.TABLES, table)
        beside = {
            path: node
            for path in self.texts
            if path.startswith((law.LAYERS, FOLDER)) and (node := self.node(path)) is not None
        }
        layers = law.read_layers(beside, limits, tables, self.reader)
        found = Law(regulations=regulations, limits=limits, tables=tables, layers=layers)
        return found, read_calendar(beside, self.reader)

    def _things(
        self, stand: Mapping[str, Spot], folder: str, read: Callable[[Node, Reader], _Thing]
    ) -> Things[_Thing]:
        """Return the things of a *folder*, which *stand* there; where another one does, the files are searched."""

        def make(name: str, spot: Spot) -> _Thing:
            with self._lock:
                thing, found = self._made(spot, read)
                if thing is None or thing.id != name:
                    thing, found = self._made(spots(self._documents, folder, self.reader)[name], read)
                if thing is None:
                    raise KeyError(name)
                self.mistakes.take(found)
                if found.errors():
                    self.read_all().raise_if_any()
                return thing

        return Things(stand, make)

    def _made(self, spot: Spot, read: Callable[[Node, Reader], _Thing]) -> tuple[_Thing | None, Mistakes]:
        """Return the thing at a spot, if there is one, and its mistakes."""
        path, number = spot
        reader, own = Reader(Mistakes()), path.removeprefix(law.LIMITS)
        node = self.node(own)
        documents = _own_limits({own: node} if node is not None else {})
        things = reader.many(documents.get(path) or self.node(path))
        return read(things[number], reader) if number < len(things) else None, reader.mistakes

    @cached_property
    def index(self) -> Mapping[str, Mapping[str, str]]:
        """Return the path of each edition of each procedure, taken from the names of the files."""
        index: dict[str, dict[str, str]] = {}
        for path in self.texts:
            name, _, edition = PurePosixPath(path).name.removesuffix(SUFFIX).rpartition("@")
            if name and _kind(path) == "procedure":
                first = index.setdefault(name, {}).setdefault(edition, path)
                if first != path:
                    place = Place(file=path, line=1, column=1)
                    zh, en = f"这一版在“{first}”里已经有了", f"this edition is already in '{first}'"
                    self.reader.note(place, "duplicate-id", zh, en)
        return index

    def procedure(self, path: str) -> Procedure | None:
        """Return the procedure in the file *path*, if it holds one."""
        with self._lock:
            if path not in self._procedures:
                self._procedures[path] = self._read(path)
            return self._procedures[path]

    def procedures(self) -> tuple[Procedure, ...]:
        """Return every procedure that could be read, by id and first day."""
        found = [self.procedure(path) for editions in self.index.values() for path in editions.values()]
        return tuple(sorted((one for one in found if one), key=lambda one: (one.id, one.start, one.edition)))

    @cached_property
    def ledgers(self) -> tuple[Projection, ...]:
        """Return the ledgers that span procedures."""
        return read_projections(self.node(LEDGERS), self.reader)

    @cached_property
    def obligations(self) -> tuple[Obligation, ...]:
        """Return what is owed by the calendar."""
        return read_obligations(self.node(OBLIGATIONS), self.reader)

    @cached_property
    def scores(self) -> tuple[Score, ...]:
        """Return the scores."""
        return read_scores(self.node(SCORES), self.reader)

    def read_all(self) -> Mistakes:
        """Read everything and return every mistake."""
        for path in self.texts:
            _check_path(path, self.reader)
        _ = (
            self.words,
            self._whole_law,
            self.procedures(),
            self.ledgers,
            self.obligations,
            self.scores,
            self.retention,
        )
        return self.mistakes

    def node(self, path: str) -> Node | None:
        """Return the tree of the file *path*, if there is one."""
        if path not in self._nodes:
            self._nodes[path] = self._parsed(path)
        return self._nodes[path]

    def _parsed(self, path: str) -> Node | None:
        data = self.texts.get(path)
        if data is None:
            return None
        digest = self._digests[path]
        kept = self.cache.tree(path, digest) if self.cache else None
        if kept is not None:
            return kept
        from pdca.reading.text import parse  # noqa: PLC0415 - where all trees are kept, no parser is loaded

        found = Mistakes()
        node = parse(path, data, found)
        self.mistakes.take(found)
        if self.cache and node is not None and not len(found):
            self.cache.keep(digest, node)
        return node

    def _read(self, path: str) -> Procedure | None:
        node = self.node(path)
        if node is None:
            return None
        around = Surroundings(words=self.words, edition_dates=self._edition_dates)
        found = read_procedure(node, self.reader, around, digest=self._digests[path])
        if found is not None:
            self._check_name(found, path)
        return found

    def _check_name(self, found: Procedure, path: str) -> None:
        right = f"{found.id}@{found.edition}{SUFFIX}"
        name = PurePosixPath(path).name
        if name != right:
            self.reader.note(
                found.place,
                "file-name",
                f"文件名应是“{right}”，现在是“{name}”",
                f"the file must be called '{right}', it is called '{name}'",
            )

    def _edition_dates(self, regulation: str, edition: str) -> tuple[str, str] | None:
        law_read = self._whole_law[0] if "_whole_law" in self.__dict__ else self.law
        known = law_read.regulations.get(regulation)
        editions = known.editions if known else ()
        position = next((at for at, one in enumerate(editions) if one.id == edition), None)
        if position is None:
            return None
        found, after = editions[position], editions[position + 1 : position + 2]
        last = found.finish or (after[0].start - _ONE_DAY if after else None)
        return found.start.isoformat(), last.isoformat() if last else ""


def _own_limits(documents: Mapping[str, Node]) -> Mapping[str, Node]:
    """Return the limits that procedures write for themselves, under the paths of law files."""
    own = {}
    for path, node in documents.items():
        if _kind(path) == "procedure" and isinstance(node.value, dict) and "limits" in node.value:
            own[f"law/limits/{path}"] = node.value["limits"]
    return own


def _kind(path: str) -> str:
    """Return what the file *path* is, by where it stands: nothing for one that has no business in a pack."""
    if path in (WORDS, LEDGERS, OBLIGATIONS, SCORES, RETENTION):
        return "shared"
    if path.startswith(LAW) and path.endswith(SUFFIX):
        return "law"
    if path.startswith(("law/", "layers/")) or not path.endswith(SUFFIX):
        return ""
    return "procedure" if "@" in PurePosixPath(path).name else ""


def _check_path(path: str, reader: Reader) -> None:
    if not _kind(path):
        reader.note(
            Place(file=path, line=1, column=1),
            "stray-file",
            "文件放错了地方或者名字不对：程序文件叫“程序@版本.yaml”，法规、限值、表、日历在 law/ 下，各层级在 layers/ 下",
            "the file is misplaced or misnamed: a procedure is '<procedure>@<edition>.yaml', regulations, limits, tables "
            "and calendars stand under law/, layers under layers/",
        )
