"""What every command works with: the store, the texts, the office and the screen, each made when first needed."""

import json
import re
import secrets
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import IO, Any, BinaryIO
from weakref import finalize

from attrs import define, field

from pdca.bench import Bench
from pdca.errors import PdcaError, system_said
from pdca.history import History
from pdca.keyring import OwnKey
from pdca.note import Verifier
from pdca.office import Office
from pdca.pack import Pack
from pdca.papers import Papers
from pdca.phrase import Language, Phrase
from pdca.screens import Screen, Voice
from pdca.screens.screen import console
from pdca.sealing import Safe
from pdca.stores import evidence, holds_trail, open_store, open_vault
from pdca.stores.port import Store
from pdca.trail import LEAP, Trail
from pdca.vault import Vault

DEFAULT_STORE = "pdca.db"
_LONGEST_KEY = 4096
DEFAULT_LOG = "pdca"
NO_VAULT = "none"
"""What is named as the vault where there shall be none."""


class InputError(PdcaError):
    """What was typed or read from a file cannot be used; nothing was written."""

    code = "input"


@define(eq=False, slots=False)
class Desk:
    """One command at work. *clock* gives the present time; *out* is where results go.

    *papers_named* is the folder of papers that was asked for, *anchored* that of anchors which the trail must
    continue; *files* are those of which a claim names the digest. *sign* is the key file that was named; a command that
    *reads* needs none. *leap* confirms a clock far ahead of the last record; *refusals* says whether they are noted.
    """

    store_url: str = DEFAULT_STORE
    folder: str = ""
    cache: str = ""
    log: str = ""
    place: str = ""
    roster: str = ""
    language: Language = "zh"
    as_json: bool = False
    papers_named: str = ""
    anchored: str = ""
    vault_named: str = ""
    sign: str = ""
    reads: bool = False
    leap: bool = False
    refusals: bool = True
    files: dict[str, str] = field(factory=dict, init=False)
    clock: Callable[[], datetime] = field(kw_only=True)
    out: IO[str] = field(factory=lambda: sys.stdout, kw_only=True)
    _opened: list[Store | Vault] = field(factory=list, init=False)

    @cached_property
    def screen(self) -> Screen:
        """Return the screen results go to."""
        return Screen(voice=Voice(self.language, self.names), console=console(self.out))

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Return people's names by id from the roster file, which is no part of the trail."""
        return read_roster(Path(self.roster)) if self.roster else {}

    @cached_property
    def pack(self) -> Pack:
        """Return the texts: those of the folder named, or those that come with the package."""
        return Pack.open(self.folder or None, cache=self.cache or None)

    @cached_property
    def trail(self) -> Trail:
        """Return the trail in the store named; a new one gets the log name asked for.

        Raises `pdca.errors.TrailError` where it does not continue the anchors in the folder that was named.
        """
        self.admit()
        return self.trail_in(self.store(self.store_url), self.log)

    def trail_in(self, store: Store, log: str = "") -> Trail:
        """Return the trail in *store* as this command writes to it: signed where there is a key, its clock obeyed."""
        named = log or ("" if store.head().size else DEFAULT_LOG)
        leap = timedelta.max if self.leap else LEAP
        return Trail(store, self.clock, named, keys=self.keys, read_key=read_key(), leap=leap)

    @cached_property
    def keys(self) -> tuple[OwnKey, ...]:
        """Return the key that commits are signed with: the one named, or that beside a store in a file.

        Raises `InputError` for a file that is not there, `pdca.errors.NoteError` for one that holds no key.
        """
        return () if self.reads else signers(self.sign or key_beside(self.store_url))

    def admit(self) -> bool:
        """Raise `pdca.errors.TrailError` where the trail does not continue the anchors in the folder that was named.

        Return whether there is an anchor of it.
        """
        if not self.anchored:
            return False
        from pdca.anchors import admit

        # A store that is not there yet must not be there after it was refused.
        store = self.store(self.store_url if self.has_store else "memory:")
        log = store.head().log or self.log or DEFAULT_LOG
        return admit(Trail(store, self.clock, log), folder(self.anchored), log)

    def store(self, url: str) -> Store:
        """Return the store at *url*; it is let go when the command ends."""
        store = open_store(url)
        self._opened.append(store)
        return store

    def scratch(self) -> Store:
        """Return an empty store on the disk, which goes when the desk does."""
        from shutil import rmtree
        from tempfile import mkdtemp

        folder = mkdtemp(prefix="pdca-log-")
        finalize(self, rmtree, folder, ignore_errors=True)
        return self.store(f"sqlite:///{Path(folder) / 'log.db'}")

    def kept(self, path: Path) -> Store:
        """Return the store in the SQLite file *path*, to be read only. Raises `pdca.errors.StoreError` where there is none in it."""
        store = evidence(path)
        self._opened.append(store)
        return store

    @cached_property
    def papers(self) -> Papers:
        """Return the papers of the store named. Raises `InputError` where nothing says in which folder they are."""
        folder = self.papers_folder(self.store_url)
        if folder is None:
            raise InputError(
                Phrase(
                    "账不在文件里，请写明材料夹：--papers 文件夹",
                    "the store is no file; name the folder: --papers FOLDER",
                )
            )
        return Papers(folder)

    def papers_folder(self, place: str) -> Path | None:
        """Return the folder of papers: the one named, or the one beside the store in the file *place*."""
        if self.papers_named:
            return Path(self.papers_named)
        path = place.removeprefix("sqlite:///")
        return None if "://" in path or path == "memory:" else Path(f"{path}.papers")

    @cached_property
    def office(self) -> Office:
        """Return the office over trail and texts."""
        return Office(
            self.trail, self.pack, self.clock, self.place, safe=self.safe, note_refusals=self.refusals
        )  # fmt: skip

    @property
    def reading(self) -> Office:
        """Return an office for questions: it makes no file; where no trail is yet, it answers from an empty one."""
        if not self.has_store:
            return self._empty
        return (
            self.office if self.safe_at(self.store_url) or not self.vault_url(self.store_url) else self._bare
        )

    @cached_property
    def _bare(self) -> Office:
        return Office(self.trail, self.pack, self.clock, self.place)

    @cached_property
    def safe(self) -> Safe | None:
        """Return the safe over the vault of the store, made where it is not there; `None` where there shall be none."""
        url = self.vault_url(self.store_url)
        return self._safe(url) if url else None

    def safe_at(self, place: str) -> Safe | None:
        """Return the safe over the vault of the store or file *place*, if there is one already."""
        url = self.vault_url(place)
        there = bool(url) and (_is_address(url) or Path(url.removeprefix("sqlite:///")).exists())
        if not there:
            return None
        return self.safe if url == self.vault_url(self.store_url) else self._safe(url)

    def vault_url(self, place: str) -> str:
        """Return where the vault of the store *place* is: what was named, else beside a file; nothing where there is none."""
        if self.vault_named:
            return "" if self.vault_named == NO_VAULT else self.vault_named
        path = place.removeprefix("sqlite:///")
        return path if path == "memory:" else "" if "://" in path else f"{path}.vault"

    def _safe(self, url: str) -> Safe:
        vault = open_vault(url)
        self._opened.append(vault)
        return Safe(vault=vault, draw=secrets.token_bytes)

    @property
    def has_store(self) -> bool:
        """Return whether there is a store already; opening an SQLite file that is not there would make it."""
        path = self.store_url.removeprefix("sqlite:///")
        return "://" in path or path == "memory:" or Path(path).exists()

    def expect_store(self) -> None:
        """Raise `InputError` where a store was named that is not there: an empty answer would look like a true one."""
        if self.store_url != DEFAULT_STORE and not self.has_store:
            raise InputError(
                Phrase(f"没有这本账：“{shown(self.store_url)}”", f"there is no store '{shown(self.store_url)}'"),
                store=shown(self.store_url),
            )
        path = Path(self.store_url.removeprefix("sqlite:///"))
        if "://" not in str(path) and path.is_file() and path.stat().st_size and not holds_trail(path):
            raise InputError(
                Phrase(f"“{self.store_url}”里没有账", f"there is no trail in '{self.store_url}'"), store=self.store_url
            )

    def expect_log(self) -> None:
        """Raise `InputError` where no store is: an order about a log that is not there must not make one."""
        if not self.has_store:
            raise InputError(
                Phrase(f"没有这本账：“{self.store_url}”", f"there is no store '{self.store_url}'"), store=self.store_url
            )
        self.expect_store()

    @cached_property
    def _empty(self) -> Office:
        return Office(
            Trail(open_store("memory:"), self.clock, DEFAULT_LOG), self.pack, self.clock, self.place
        )

    @property
    def today(self) -> date:
        """Return the present day in Asia/Shanghai."""
        return self.reading.today()

    def bench(self, procedure: str, edition: str = "") -> Bench:
        """Return the rules of a procedure: of the edition named, of the one in force today, or of the latest."""
        from pdca.benches import bound
        from pdca.office import UnknownProcedureError

        procedure = self.named(procedure)
        try:
            found = self._edition(procedure, edition)
        except LookupError as error:
            known = "、".join(dict.fromkeys(one.id for one in self.pack.procedures()))
            raise UnknownProcedureError(
                Phrase(
                    f"没有程序“{procedure}”{edition}；现有：{known}",
                    f"no procedure '{procedure}' {edition}; there are {known}",
                ),
                procedure=procedure,
            ) from error
        return bound(self.pack, found)

    def named(self, said: str) -> str:
        """Return the id of the procedure that *said* means: its id, its title, or words that one title alone has in it.

        What means none is returned as it is. Raises `InputError` where several titles have it in them.
        """
        titles = {one.id: one.title for one in self.pack.catalogue}
        if said in titles or not said:
            return said
        found = [name for name, title in titles.items() if said == title] or [
            name for name, title in titles.items() if said in title
        ]
        if len(found) > 1:
            listed = "、".join(f"{titles[name]}（{name}）" for name in found)
            raise InputError(Phrase(f"“{said}”不止一个程序：{listed}", f"'{said}' means several procedures: {', '.join(found)}"))
        return found[0] if found else said

    def _edition(self, procedure: str, edition: str) -> Any:
        if edition:
            return self.pack.procedure(procedure, edition=edition)
        try:
            return self.pack.procedure(procedure, day=self.today)
        except LookupError:
            return self.pack.procedure(procedure)

    def histories(self, office: Office | None = None) -> Iterator[tuple[History, Bench]]:
        """Yield every case of the trail with the rules that judge it now.

        The whole log is read first, because the end of a single case proves nothing: a ledger over a log that
        lost its last records would look complete. Raises `pdca.errors.TrailError`.
        """
        office = office or self.reading
        for _ in office.trail.records():
            pass
        for case in office.trail.case_ids():
            history = office.history(case)
            yield history, office.bench(history)

    def answer(self, value: Any) -> None:
        """Print *value* as JSON, for programs."""
        self.screen.data(json.dumps(value, ensure_ascii=False, indent=2, sort_keys=False))

    def close(self) -> None:
        """Let go of every store."""
        for store in self._opened:
            closing = getattr(store, "close", None)
            if closing is not None:
                closing()


def shown(place: str) -> str:
    """Return the address *place* as it may be printed: what is printed is copied into letters, and a password with it."""
    return _PASSWORD.sub(lambda found: f"{found[1] or found[2]}***", place)


_PASSWORD = re.compile(r"(?<=://)([^/@:]+:).*(?=@)|(?<=[?&])(password=)[^&]*")


def key_beside(place: str) -> str:
    """Return the key file beside the store in the file *place*, if it is there: its name and ``.key``."""
    path = place.removeprefix("sqlite:///")
    beside = "" if "://" in path or path == "memory:" else f"{path}.key"
    return beside if beside and Path(beside).exists() else ""


def signers(path: str) -> tuple[OwnKey, ...]:
    """Return the secret key in the file *path*; none without one. Raises `InputError`, `pdca.errors.NoteError`."""
    if not path:
        return ()
    from pdca import keys

    return (keys.secret(secret_text(path)),)


def read_key() -> Callable[[str], Verifier] | None:
    """Return what makes verifiers of the keys that a log names; `None` where the library for it is not installed."""
    from pdca import keys

    return keys.public if keys.version() else None


def _is_address(url: str) -> bool:
    return url == "memory:" or ("://" in url and not url.startswith("sqlite:///"))


def read_roster(path: Path) -> Mapping[str, str]:
    """Return the names in a roster: a JSON map from a person's id to the name. Raises `InputError`."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise InputError(
            Phrase(f"读不了名册“{path}”", f"cannot read the roster {path}"), path=str(path)
        ) from error
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise InputError(
            Phrase(f"名册“{path}”应是“编号: 姓名”", f"the roster {path} must map ids to names"),
            path=str(path),
        )
    return found


@contextmanager
def readable(path: str, what: Phrase) -> Iterator[BinaryIO]:
    """Open *path* for reading, or say that it cannot be read. Raises `InputError`."""
    try:
        with Path(path).open("rb") as stream:
            yield stream
    except OSError as error:
        phrase = Phrase(
            f"读不了{what.zh}“{path}”：{system_said(error).zh}", f"cannot read {what.en} '{path}': {system_said(error).en}"
        )
        raise InputError(phrase, path=path) from error


@contextmanager
def exported(path: str, what: Phrase) -> Iterator[BinaryIO]:
    """Open the exported file *path* for reading, unpacked where gzip packs it. Raises `InputError` and `LogError`."""
    with readable(path, what) as stream:
        if stream.read(len(_GZIP)) != _GZIP:
            stream.seek(0)
            yield stream
            return
    from pdca.logs import source

    found = source.source(Path(path))
    with source.troubles(found.place), source.opened(found) as stream:
        yield stream


def folder(name: str) -> Path:
    """Return the folder *name*, which must be there: a medium that is not mounted is not made up. Raises `InputError`."""
    path = Path(name)
    if not path.is_dir():
        raise InputError(Phrase(f"没有文件夹“{path}”", f"there is no folder '{path}'"), path=name)
    return path


def secret_text(path: str) -> str:
    """Return what stands in the key file *path*. Raises `InputError`, which shows no secret that was typed instead."""
    if path.startswith("PRIVATE+"):
        raise InputError(
            Phrase(
                "密钥不能写在命令里，请写密钥文件", "a secret key is not typed; name the file that holds it"
            )
        )
    with readable(path, Phrase("密钥文件", "key file")) as stream:
        return stream.read(_LONGEST_KEY).decode(errors="replace")


def opened(desk: Desk, place: str, made: Callable[..., Trail] = Trail, *, writes: bool = False) -> Trail:
    """Return the trail in *place*, a store or an exported file; a file is read into memory and checked on the way.

    A packed file may hold more than the memory does, so it is read into a store on the disk, which goes with the *desk*.

    A store in a file is evidence, of which not a byte changes, unless the command *writes*. *made* makes the trail of a
    store and a clock. Raises `InputError` where there is neither, `pdca.errors.TrailError` for a file that is not what it
    claims to be, and `pdca.errors.StoreError` for a database without a trail.
    """
    if "://" in place:
        return made(desk.store(place), desk.clock, read_key=read_key())
    with readable(place, _PLACE) as stream:
        head = stream.read(len(_SQLITE))
    if head == _SQLITE:
        store = desk.store(place) if writes else desk.kept(Path(place))
        return made(store, desk.clock, read_key=read_key())
    with exported(place, _PLACE) as stream:
        store = desk.scratch() if head.startswith(_GZIP) else open_store("memory:")
        trail = made(store, desk.clock, read_key=read_key())
        trail.import_(stream)
        return trail


_PLACE = Phrase("账或者文件", "store or file")
_SQLITE = b"SQLite format 3\0"
_GZIP = b"\x1f\x8b"
