"""What stands where in a pack that was read through without a mistake, so that each thing is made when it is first used.

Contents are kept for one pack and one state of the code that reads it: after a change of either everything is read,
and checked, again.
"""

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from functools import cache
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

from attrs import frozen

from pdca import canonical
from pdca.phrase import Phrase
from pdca.procedure import Procedure
from pdca.reading.reader import Node, Reader

CONTENTS: Final = "contents.1"
"""The ending of kept contents; its number is raised whenever they are written otherwise."""
_THING: Final = Phrase("一项", "a thing")

SOURCES: Final = (
    "cadence.py", "calendar.py", "canonical.py", "errors.py", "facts.py", "guards/__init__.py", "guards/vocabulary.py",
    "law.py", "measure.py", "phrase.py", "procedure.py", "projections.py", "recurrence.py", "regulation.py", "retention.py",
    "units.py",
)  # fmt: skip
"""What reading rests on, beside ``reading/`` itself."""

Spot = tuple[str, int]
"""A path in the pack, and the number of the thing in that file, from 0."""

_Thing = TypeVar("_Thing")


@frozen(kw_only=True)
class Listing:
    """One edition of one procedure, and the *path* of its file. *start* and *finish* are ISO days, both inclusive."""

    id: str
    edition: str
    title: str
    start: str
    finish: str
    path: str

    @classmethod
    def of(cls, one: Procedure) -> "Listing":
        """Return how *one* is listed."""
        return cls(
            id=one.id, edition=one.edition, title=one.title, start=one.start, finish=one.finish, path=one.place.file
        )  # fmt: skip

    def in_force(self, day: str) -> bool:
        """Say whether the edition is in force on *day*."""
        return bool(self.start) and self.start <= day and (not self.finish or day <= self.finish)


@frozen(kw_only=True)
class Contents:
    """The editions by id and first day, where each thing of the law stands, and the options of every choice list."""

    listings: tuple[Listing, ...]
    regulations: Mapping[str, Spot]
    limits: Mapping[str, Spot]
    tables: Mapping[str, Spot]
    choices: Mapping[str, tuple[str, ...]]

    def plain(self) -> Any:
        """Return what `of_plain` makes these contents of."""
        listings = [
            [one.id, one.edition, one.title, one.start, one.finish, one.path] for one in self.listings
        ]
        return [listings, self.regulations, self.limits, self.tables, self.choices]

    @classmethod
    def of_plain(cls, plain: Any) -> "Contents":
        """Return the contents that were written as *plain*. Raises ValueError for what was never written so."""
        try:
            listings, *spots, choices = plain
            regulations, limits, tables = (
                {name: _spot(*one) for name, one in each.items()} for each in spots
            )
            return cls(
                listings=tuple(_listing(*one) for one in listings),
                regulations=regulations, limits=limits, tables=tables,
                choices={name: tuple(map(_text, options)) for name, options in choices.items()},
            )  # fmt: skip
        except (TypeError, AttributeError) as error:
            raise ValueError("no contents") from error


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _spot(path: object, number: object) -> Spot:
    if not isinstance(number, int):
        raise TypeError(number)
    return _text(path), number


def _listing(*texts: object) -> Listing:
    name, edition, title, start, finish, path = map(_text, texts)
    return Listing(id=name, edition=edition, title=title, start=start, finish=finish, path=path)


def spots(documents: Mapping[str, Node], folder: str, reader: Reader) -> Mapping[str, Spot]:
    """Return where each thing in *folder* stands, by its name, which is what a folder's things begin with."""
    key = folder.rstrip("/").rpartition("/")[2].removesuffix("s")
    found: dict[str, Spot] = {}
    for path, node in documents.items():
        if path.startswith(folder):
            for number, one in enumerate(reader.many(node)):
                found[reader.text(reader.map(one, _THING)[key])] = path, number
    return found


class Things(MutableMapping[str, _Thing], Generic[_Thing]):
    """Things by name, in reading order, each made by *make* when it is first looked at."""

    def __init__(self, stand: Mapping[str, Spot], make: Callable[[str, Spot], _Thing]) -> None:
        self._spots = stand
        self._make = make
        self._made: dict[str, _Thing] = {}

    def __getitem__(self, name: str) -> _Thing:
        """Return the thing called *name*, always the same one. Raises KeyError, and what making it raises."""
        found = self._made.get(name)
        if found is None:
            found = self._made.setdefault(name, self._make(name, self._spots[name]))
        return found

    def __setitem__(self, name: str, thing: _Thing) -> None:
        """Let *thing* stand for *name*, as a layer's restatement does."""
        self._made[name] = thing

    def __delitem__(self, name: str) -> None:
        """Refuse: what the texts say is not taken away."""
        raise TypeError(name)

    def __contains__(self, name: object) -> bool:
        """Say whether there is such a thing, without making it."""
        return name in self._spots

    def __iter__(self) -> Iterator[str]:
        """Yield the names."""
        return iter(self._spots)

    def __len__(self) -> int:
        """Return how many things there are."""
        return len(self._spots)


@cache
def code() -> str:
    """Return a digest of the code that reads packs; nothing where its source is not there to be looked at."""
    package = Path(__file__).resolve().parent.parent
    try:
        files = [*(package / name for name in SOURCES), *sorted((package / "reading").glob("*.py"))]
        return canonical.digest("".join(canonical.digest(file.read_bytes()) for file in files).encode())
    except OSError:
        return ""
