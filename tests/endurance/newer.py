"""What `tests.endurance.fuzz` tries besides logs and notes: packages, disclosures, rows of a vault, witnesses' requests and policies."""

import hashlib
import io
import json
import random
import re
import sqlite3
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from attrs import evolve
from sqlalchemy.exc import SQLAlchemyError

from pdca import disclosure, form, keys, note
from pdca.archive import bag
from pdca.archive.inspection import inspect
from pdca.archive.package import Extras, package
from pdca.canonical import encode
from pdca.commitment import commit, placeholder
from pdca.errors import NoteError
from pdca.lint.organisation import Words, check
from pdca.note import COSIGNATURE
from pdca.organisation import NONE, Register
from pdca.phrase import Phrase
from pdca.procedure import Role
from pdca.reading.organisation import plain, read_organisation
from pdca.record import Actor, Claim, Kind
from pdca.stores.memory import MemoryStore
from pdca.stores.vault import SqlVault
from pdca.trail import Trail
from pdca.vault import Entry, MemoryVault
from pdca.witness import request
from tests import corpus
from tests.endurance.mutation import in_bytes, in_lines, in_tree, spelt

NOON = datetime(2026, 5, 18, 4, 0, tzinfo=UTC)
LOG = "example.township/log"
KEY = keys.new(LOG, seed=bytes(range(32)))
CLAIM = Claim(
    case="A",
    kind=Kind.PART,
    occurred="2026-05-18",
    by=(Actor(person="p-1", role="clerk"),),
    step="s",
    part="p",
)
SALT = bytes(range(1, 33))
WORDS = Words(
    kinds={one: one for one in ("township", "organ", "branch", "village")},
    standings={one: one for one in ("full", "probationary", "applicant", "activist", "target")},
    roles={one: Role(id=one, title=one, kind="person") for one in ("township_secretary", "branch_secretary", "org_member", "organizer")},
)  # fmt: skip


def take_act(data: bytes) -> None:
    """Read an act of the organisation: what is taken tells its difference from nothing, and that says the same again."""
    record, register, again = form.from_body(data), Register(), Register()
    register.take(record, NOON.date())
    for number, change in enumerate(NONE.changes(register.current.entries())):
        claim = Claim(
            case="@log", kind=Kind.LOG, occurred="2026-05-18", by=(), step=change.step, facts=change.facts
        )
        again.take(evolve(record, claim=claim, pos=number), NOON.date())
    assert list(again.current.entries()) == list(register.current.entries())
    assert len(list(register.current.entries())) <= 1


def acts() -> Sequence[bytes]:
    """Return an act of the organisation of each kind."""
    return [body for body in corpus.organised().bodies if b'"kind":"log"' in body]


def take_organisation(data: bytes) -> None:
    """Read a file of the organisation and check it; what has no mistake can be written as such a file and read again."""
    written = read_organisation("x.yaml", data)
    check(written, WORDS)
    written.mistakes.raise_if_any()
    again = read_organisation("y.yaml", "\n".join(plain(written.declared())).encode())
    again.mistakes.raise_if_any()
    assert {one.key for one in again.declared()} == {one.key for one in written.declared()}


def organisations() -> Sequence[bytes]:
    """Return the sample of an organisation, and each of its people with only the units and posts that are named there.

    Most changes are made to the small files: a change seldom hits what matters in a long one, and reading it takes long.
    """
    whole = (Path(__file__).resolve().parents[2] / "samples/organisation.yaml").read_text("utf-8")
    head, *people = re.split(r"^(?=  - person: )", whole, flags=re.MULTILINE)
    made = [whole]
    for person in people:
        named = set(re.findall(r"[\w-]+", person)) | {"town"}
        lines = [
            line
            for line in head.splitlines(keepends=True)
            if not (each := _NAMING.match(line)) or each[1] in named
        ]
        alone = re.sub(r"^    kin: .*\n", "", person, flags=re.MULTILINE)
        made.append("".join([*lines, alone]).replace("posts:\n\n", ""))
    return [each.encode() for each in made]


_NAMING = re.compile(r"  - \{(?:unit|post): ([\w-]+)")


def _trail() -> Trail:
    return Trail(MemoryStore(), lambda: NOON, LOG)


@cache
def memory() -> Path:
    """Return a folder that lies in memory where there is one; it goes with the process."""
    place = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
    folder = tempfile.TemporaryDirectory(prefix="pdca-fuzz-", dir=place if place.is_dir() else None)
    _KEPT.append(folder)
    return Path(folder.name)


_KEPT: list[Any] = []


def requests() -> Sequence[bytes]:
    """Return requests to a witness."""
    signed = note.write(note.sign(note.Checkpoint(origin=LOG, size=7, root=bytes(32)).text(), [KEY]))
    return [request.write(0, [], signed), request.write(3, [bytes([each]) * 32 for each in range(5)], signed)]


def policies() -> Sequence[bytes]:
    """Return policies about witnesses."""
    names = ["x1", "x2", "y1"]
    made = [keys.new(f"{each}.example", bytes([at] * 32), COSIGNATURE) for at, each in enumerate(names, 1)]
    lines = "".join(f"witness {each} {one.witness()}\n" for each, one in zip(names, made, strict=True))
    head = f"log {KEY.public()} https://log.example/\n{lines}"
    return [
        f"{head}quorum none\n".encode(),
        f"{head}group X 2 x1 x2\ngroup all all X y1\nquorum all\n".encode(),
    ]


def disclosures() -> Sequence[bytes]:
    """Return a disclosure, as JSON."""
    vault, trail = MemoryVault(), _trail()
    sealed = commit("13812345678", case="A", path="phone", salt=SALT)
    vault.put(
        [
            Entry(
                commitment=sealed, person="p-1", case="A", path="phone", kind="phone", keeping="trial",
                content=encode("13812345678"), salt=SALT,
            )
        ]
    )  # fmt: skip
    facts = {"phone": placeholder(sealed, "phone")}
    trail.append([Claim(case="A", kind=Kind.PART, occurred="2026-05-18", by=(), facts=facts)])
    shown = disclosure.disclosed(trail, vault, "A", "phone")
    return [spelt(shown.plain())]


def take_disclosure(data: bytes) -> None:
    """Read and check a disclosure; what is no JSON at all the command line has refused before."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        raise NoteError(Phrase("不是JSON", "not JSON")) from None
    disclosure.read(value).check()


@cache
def _vault() -> tuple[sa.Connection, SqlVault]:
    """Return a vault in memory, and the connection that somebody with a database client has."""
    connection = sa.create_engine("sqlite://").connect()
    return connection, SqlVault.on(connection)


def rows() -> Sequence[bytes]:
    """Return a row of a vault for each kind of value, as JSON; bytes are written in hexadecimal."""
    made = []
    for path, value in (("phone", "13812345678"), ("address", {"street": "一", "number": 2}), ("notes", ["甲", "乙"])):
        sealed = commit(value, case="A", path=path, salt=SALT)
        made.append(
            {"commitment": sealed, "person": "p-1", "case_id": "A", "path": path, "kind": "phone", "keeping": "trial",
             "content": {"hex": encode(value).hex()}, "salt": {"hex": SALT.hex()}, "restricted": 0}
        )  # fmt: skip
    return [spelt(one) for one in made]


def take_row(data: bytes) -> None:
    """Put a row into a vault past the vault, as far as a database takes it, and read it: it is genuine, or of no use."""
    connection, vault = _vault()
    connection.exec_driver_sql("DELETE FROM pdca_vault")
    try:
        row = json.loads(data)
        said = {name: bytes.fromhex(one["hex"]) if isinstance(one, dict) else one for name, one in row.items()}
        names = ", ".join(f'"{name}"' for name in said)
        connection.exec_driver_sql(
            f"INSERT INTO pdca_vault ({names}) VALUES ({', '.join('?' * len(said))})", tuple(said.values())  # noqa: S608 - hostile on purpose
        )
    except (ValueError, TypeError, AttributeError, KeyError, OverflowError, RecursionError, SQLAlchemyError, sqlite3.Error):
        raise NoteError(Phrase("不是一行", "no row")) from None
    (entry,) = vault.every()
    assert list(vault.of(entry.person)) == [entry] or entry.person != row["person"]
    if not entry.genuine:
        raise NoteError(Phrase("不是承诺的值", "not the value of the commitment"))
    assert encode(entry.value) == entry.content
    assert vault.find([entry.commitment]) == {entry.commitment: entry}


def packages() -> Sequence[bytes]:
    """Return a small package, sealed and not."""
    trail = _trail()
    rule = trail.put_text("一条规则\n".encode())
    texts = trail.put_text(encode([["process/a.yaml", rule]]))
    for step in ("one", "two"):
        trail.append(
            [
                Claim(
                    case="A",
                    kind=Kind.PART,
                    occurred="2026-05-18",
                    by=CLAIM.by,
                    step=step,
                    part="p",
                    texts=texts,
                )
            ]
        )
    made = []
    for signers in ([], [KEY]):
        whole = package(trail, "A", Extras(), signers)
        bag.write_zip(whole.parts, memory() / "seed.zip", whole.base)
        made.append((memory() / "seed.zip").read_bytes())
        (memory() / "seed.zip").unlink()
    return made


def take_package(data: bytes) -> None:
    """Inspect a package, which never raises; what is found is raised for it."""
    path = memory() / "x.zip"
    path.write_bytes(data)
    found = inspect(path)
    if found.findings:
        raise NoteError(found.findings[0].phrase)


def in_member(data: bytes, chance: random.Random) -> bytes:
    """Return a package in which one file was changed, and mostly the manifests made anew, as an insider would."""
    try:
        files = dict(_unpacked(data))
    except Exception:  # noqa: BLE001 - whatever it is, it is no package any more
        return in_bytes(data, chance)
    if not files:
        return in_bytes(data, chance)
    name = chance.choice(sorted(files))
    files[name] = chance.choice((in_bytes, in_lines, in_tree, in_tree))(files[name], chance)
    if chance.randrange(4):
        _relist(files)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for each, content in files.items():
            archive.writestr(each, content)
    return made.getvalue()


@lru_cache(4)
def _unpacked(data: bytes) -> Mapping[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {each: archive.read(each) for each in archive.namelist()}


def _relist(files: dict[str, bytes]) -> None:
    """Make the manifests fit the files."""
    for listing, inside in ((bag.MANIFEST, True), (bag.TAG_MANIFEST, False)):
        found = [name for name in files if name.endswith(f"/{listing}")]
        for place in found:
            base = place.removesuffix(listing)
            listed = {name.removeprefix(base): files[name] for name in files if name.startswith(base)}
            files[place] = _listing(listed, inside=inside)


def _listing(files: Mapping[str, bytes], *, inside: bool) -> bytes:
    tags = {bag.TAG_MANIFEST, bag.SEAL}
    chosen = [name for name in files if name.startswith(bag.PAYLOAD) == inside and name not in tags]
    return "".join(f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(chosen)).encode()
