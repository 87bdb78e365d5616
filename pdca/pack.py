"""All texts in force together: files by path, their digests, and what they mean once read.

A pack is its files and nothing else. Its digest is that of the manifest, the sorted list of paths and file digests,
and every case pins it. Reading is lazy: whoever asks for a meaning gets it, or one `TextError` that lists every
mistake of every file.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Final, TypeVar

from attrs import define

from pdca import canonical
from pdca.cadence import Obligation
from pdca.calendar import Calendar
from pdca.errors import TextError
from pdca.law import Law
from pdca.phrase import Phrase
from pdca.procedure import Procedure
from pdca.projections import Projection, Score
from pdca.reading.cache import TreeCache
from pdca.reading.contents import Listing
from pdca.reading.library import LAW, LEDGERS, OBLIGATIONS, RETENTION, SCORES, WORDS, Library
from pdca.reading.mistakes import Mistake
from pdca.reading.words import Words
from pdca.retention import Retention

MAX_FILES: Final = 2_000
"""Most files in one pack."""
MAX_PACK: Final = 32 << 20
"""Most bytes in one pack (32 MiB)."""

_Meaning = TypeVar("_Meaning")


@define(eq=False, slots=False)
class Pack:
    """The texts of one state of the rules. *draft* is what they mean as far as it can be understood, mistakes or not."""

    draft: Library

    @classmethod
    def of(cls, texts: Mapping[str, bytes], *, cache: Path | str | None = None) -> "Pack":
        """Return the pack of *texts*: bytes by path relative to the pack, with ``/`` between folders."""
        return cls(Library(dict(sorted(texts.items())), TreeCache(Path(cache)) if cache else None))

    @classmethod
    def open(cls, folder: Path | str | None = None, *, cache: Path | str | None = None) -> "Pack":
        """Return the pack in *folder*, or the one that comes with the package.

        *cache* is a folder for parsed trees and for the contents of packs that were read without a mistake: of such a
        pack each thing is made when it is first used. Raises `TextError` for a folder that is not there or is too large.
        """
        return cls.of(_files(builtin() if folder is None else Path(folder)), cache=cache)

    @classmethod
    def pinned(cls, digest: str, text: Callable[[str], bytes], *, cache: Path | str | None = None) -> "Pack":
        """Return the pack with this *digest* from *text*, which gives the bytes of a text by digest.

        Raises what *text* raises, and `TextError` if the text called *digest* is no manifest.
        """
        manifest = canonical.decode(text(digest))
        if not isinstance(manifest, list) or not all(_is_entry(entry) for entry in manifest):
            raise TextError(Phrase(f"文本{digest}不是文件清单", f"text {digest} is no manifest"), mistakes=())
        return cls.of({path: text(name) for path, name in manifest}, cache=cache)

    @property
    def texts(self) -> Mapping[str, bytes]:
        """Return the bytes of every file by path, sorted by path."""
        return self.draft.texts

    @property
    def manifest(self) -> tuple[tuple[str, str], ...]:
        """Return the path and SHA-256 (hex) of every file, sorted by path."""
        return self.draft.manifest

    @cached_property
    def digest(self) -> str:
        """Return what records pin: the SHA-256 (hex) of the canonical form of the manifest."""
        return canonical.digest(self._manifest_text())

    def _manifest_text(self) -> bytes:
        return canonical.encode([list(entry) for entry in self.manifest])

    def pinned_texts(self) -> tuple[bytes, ...]:
        """Return the texts from which `pinned` makes this pack again: every file, and last the manifest."""
        return (*self.texts.values(), self._manifest_text())

    @property
    def words(self) -> Words:
        """Return the shared words. Raises `TextError`."""
        return self._sound(self.draft.words, WORDS)

    @property
    def law(self) -> Law:
        """Return regulations, limits, tables and layers. Raises `TextError`."""
        return self._sound(self.draft.law, *LAW)

    @property
    def retention(self) -> Retention:
        """Return how long personal values are kept. Raises `TextError`."""
        return self._sound(self.draft.retention, RETENTION)

    @property
    def calendar(self) -> Calendar:
        """Return the days off and make-up workdays. Raises `TextError`."""
        return self._sound(self.draft.calendar, *LAW)

    @property
    def ledgers(self) -> tuple[Projection, ...]:
        """Return the ledgers that span procedures. Raises `TextError`."""
        return self._sound(self.draft.ledgers, LEDGERS)

    @property
    def obligations(self) -> tuple[Obligation, ...]:
        """Return what is owed by the calendar. Raises `TextError`."""
        return self._sound(self.draft.obligations, OBLIGATIONS)

    @property
    def scores(self) -> tuple[Score, ...]:
        """Return the scores. Raises `TextError`."""
        return self._sound(self.draft.scores, SCORES)

    def procedure(self, name: str, edition: str | None = None, day: date | None = None) -> Procedure:
        """Return one edition of the procedure *name*: the one named, else that in force on *day*, else the latest.

        Raises LookupError where there is none, `TextError` where its file has mistakes.
        """
        if edition is not None:
            path = self.draft.index.get(name, {}).get(edition)
            if path is None:
                raise LookupError(f"no edition {edition!r} of procedure {name!r}")
            return self._procedure(path)
        said = day.isoformat() if day else ""
        fitting = [one for one in self._listed(name) if not said or one.in_force(said)]
        if not fitting:
            raise LookupError(f"no edition of procedure {name!r} in force {said}".rstrip())
        return self._procedure(fitting[-1].path)

    def editions(self, name: str) -> tuple[Procedure, ...]:
        """Return all editions of the procedure *name*, the oldest first; none if it is unknown. Raises `TextError`."""
        found = [self._procedure(path) for path in self.draft.index.get(name, {}).values()]
        return tuple(sorted(found, key=lambda one: (one.start, one.edition)))

    def procedures(self) -> tuple[Procedure, ...]:
        """Return every edition of every procedure, by id and first day. Raises `TextError`."""
        return tuple(one for name in sorted(self.draft.index) for one in self.editions(name))

    @property
    def catalogue(self) -> tuple[Listing, ...]:
        """Return how every edition of every procedure is listed, in the order of `procedures`. Raises `TextError`.

        From a cache that knows these texts to be without a mistake, this makes no procedure.
        """
        contents = self.draft.contents
        return contents.listings if contents else tuple(Listing.of(one) for one in self.procedures())

    def _listed(self, name: str) -> tuple[Listing, ...]:
        contents = self.draft.contents
        if contents is None:
            return tuple(Listing.of(one) for one in self.editions(name))
        return tuple(one for one in contents.listings if one.id == name)

    def mistakes(self) -> tuple[Mistake, ...]:
        """Return every mistake of every file, in reading order."""
        return self.draft.read_all().sorted()

    def _procedure(self, path: str) -> Procedure:
        found = self._sound(self.draft.procedure(path), path, WORDS)
        if found is None:
            raise LookupError(f"{path!r} holds no procedure")
        return found

    def _sound(self, meaning: _Meaning, *paths: str) -> _Meaning:
        """Return *meaning*, unless a file under one of *paths* has an error: then raise all there are in the pack."""
        if any(mistake.place.file.startswith(paths) for mistake in self.draft.mistakes.errors()):
            self.draft.read_all().raise_if_any()
        return meaning


def builtin() -> Path:
    """Return the folder of the procedures that come with the package, installed or in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "procedures"
    return inside if inside.is_dir() else package.parent / "procedures"


def _files(folder: Path) -> Mapping[str, bytes]:
    if not folder.is_dir():
        raise TextError(Phrase(f"没有“{folder}”这个文件夹", f"there is no folder '{folder}'"), mistakes=())
    texts: dict[str, bytes] = {}
    size = 0
    for path in _yaml_files(str(folder)):
        data = Path(path).read_bytes()
        texts[Path(path).relative_to(folder).as_posix()] = data
        size += len(data)
        if len(texts) > MAX_FILES or size > MAX_PACK:
            zh = f"“{folder}”里的文件超过{MAX_FILES}个或者超过{MAX_PACK >> 20} MiB"
            en = f"'{folder}' holds more than {MAX_FILES} files or {MAX_PACK >> 20} MiB"
            raise TextError(Phrase(zh, en), mistakes=())
    return texts


def _yaml_files(folder: str) -> Iterator[str]:
    """Yield the YAML files in *folder*, also those with the ending that is wrong here, so that none is passed over."""
    for base, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (
            f"{base}/{name}"
            for name in names
            if name.endswith((".yaml", ".yml")) and not name.startswith(".")
        )


def _is_entry(entry: object) -> bool:
    return isinstance(entry, list) and len(entry) == 2 and all(isinstance(part, str) for part in entry)
