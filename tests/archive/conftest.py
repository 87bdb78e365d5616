"""What the tests of archive packages share: a small log with texts and papers, and packages of one of its cases."""

import io
import shutil
import zipfile
from datetime import UTC, datetime, timedelta

import pytest

from pdca import keys
from pdca.archive.bag import MANIFEST, TAG_MANIFEST, write_folder, write_zip
from pdca.archive.inspection import inspect
from pdca.archive.package import Extras, package
from pdca.canonical import digest, encode
from pdca.papers import Papers
from pdca.record import Actor, Claim, Kind, PaperShown
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail

NOON = datetime(2026, 5, 18, 4, 0, tzinfo=UTC)
LOG = "qinghe.example/log"
CASE = "青河-2026-001"
PDF = b"%PDF-1.7\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
KEY = keys.new("archive.example", bytes(range(32)))
OTHER = keys.new("archive.example", bytes(32))
BY = (Actor(person="p-1", role="clerk"), Actor(person="p-2", role="boss"))


class Moving:
    """A clock that is a second later with every look."""

    def __init__(self):
        self.looks = 0

    def __call__(self):
        self.looks += 1
        return NOON + timedelta(seconds=self.looks)


class World:
    """A log of two cases, the papers beside it, and a folder to write into."""

    def __init__(self, folder, log=LOG):
        self.folder = folder
        self.papers = Papers(folder / "papers")
        self.trail = Trail(MemoryStore(), Moving(), log)
        self.paper = self.papers.keep(io.BytesIO(PDF), "请示.pdf").digest
        rule = self.trail.put_text("一条规则\n".encode())
        self.texts = self.trail.put_text(encode([["process/a.yaml", rule]]))
        for number in range(5):
            self.add(number, papers=(PaperShown(name="请示", digest=self.paper),) if number == 2 else ())

    def add(self, number, papers=(), facts=None, case=""):
        claim = Claim(
            case=case or (CASE if number % 2 == 0 else "另案"), kind=Kind.OPEN if number < 2 else Kind.OUTCOME, occurred="2026-05-18", by=BY,
            step="" if number < 2 else "first", outcome="" if number < 2 else "done", facts=facts or {"n": number}, papers=papers, procedure="trial" if number < 2 else "",
            edition="1" if number < 2 else "", texts=self.texts,
        )  # fmt: skip
        self.trail.append([claim])

    def package(self, signers=(KEY,), **more):
        extras = {"papers": self.papers, "keys": [str(KEY.public())]} | more
        return package(self.trail, CASE, Extras(**extras), signers)

    def zip(self, signers=(KEY,), name="case.zip", **more):
        made = self.package(signers, **more)
        path = self.folder / name
        write_zip(made.parts, path, made.base)
        return path

    def unpacked(self, signers=(KEY,), name="case", **more):
        path = self.folder / name
        write_folder(self.package(signers, **more).parts, path)
        return path


def recomputed(folder):
    """Make the manifests of *folder* anew, as anybody can."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink()]
    listed = {path.relative_to(folder).as_posix(): digest(path.read_bytes()) for path in files}
    payload = {path: name for path, name in listed.items() if path.startswith("data/")}
    size = sum((folder / path).stat().st_size for path in payload)
    info = (folder / "bag-info.txt").read_text("utf-8").splitlines()
    lines = [
        f"Payload-Oxum: {size}.{len(payload)}" if one.startswith("Payload-Oxum") else one for one in info
    ]
    (folder / "bag-info.txt").write_text("".join(f"{one}\n" for one in lines), "utf-8")
    (folder / MANIFEST).write_text("".join(f"{name}  {path}\n" for path, name in payload.items()))
    tags = ["bag-info.txt", "bagit.txt", MANIFEST]
    (folder / TAG_MANIFEST).write_text(
        "".join(f"{digest((folder / one).read_bytes())}  {one}\n" for one in tags)
    )


def rezipped(path, change):
    """Write the ZIP file at *path* again with what *change* makes of its entries: pairs of name or ZipInfo and bytes."""
    with zipfile.ZipFile(path) as archive:
        entries = [(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in change(entries):
            archive.writestr(name, data)
    return path


def codes(path, *verifiers, **more):
    return sorted({one.code for one in inspect(path, verifiers, **more).findings})


@pytest.fixture
def world(tmp_path):
    return World(tmp_path)


@pytest.fixture(scope="session")
def made_once(tmp_path_factory):
    """Return the folder of a sealed package that no test changes."""
    return World(tmp_path_factory.mktemp("package")).unpacked()


@pytest.fixture
def folder(made_once, tmp_path):
    """Return a sealed package that a test may tamper with."""
    return shutil.copytree(made_once, tmp_path / "case")
