"""What is not taken in: names that lead elsewhere, links, bombs, crowds, and whatever a hostile ZIP file can be."""

import io
import os
import stat
import time
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pdca.archive import intake
from pdca.archive.bag import ArchiveError
from pdca.archive.inspection import inspect
from pdca.archive.intake import Caps, fit, taken
from tests.archive.conftest import rezipped

UNSAFE = {
    "parent": "../x", "deep parent": "data/../../x", "absolute": "/etc/passwd", "backslash": "data\\..\\x", "drive": "C:/x", "drive name": "C:x",
    "unc": "//server/share", "device": "data/CON", "device with extension": "data/nul.txt", "serial": "data/com1", "dot": "data/./x",
    "empty": "data//x", "trailing dot": "data/x.", "trailing space": "data/x ", "long": "data/" + "x" * 300, "deep": "/".join(["a"] * 20),
    "control": "data/\x1bx", "line break": "data/a\nb", "bidi": "data/\u202etxt", "stream": "data/x:stream", "hidden": "data/.x", "wide": "data/材料.pdf",
    "percent": "data/%2e%2e/x", "tilde": "~/x", "star": "data/*",
}  # fmt: skip


def packed(folder, *entries, name="hostile.zip", method=zipfile.ZIP_STORED):
    """Write a ZIP file with *entries*, pairs of a name or a ZipInfo and bytes."""
    path = folder / name
    with zipfile.ZipFile(path, "w", method) as archive:
        for entry, data in entries:
            archive.writestr(entry, data)
    return path


def whole(path, caps):
    with taken(path, caps) as files:
        for name in files.names:
            files.measured(name)


def reason(path, caps=None):
    """Return why the package at *path* is not taken in, or cannot be read whole."""
    with pytest.raises(ArchiveError) as caught:
        whole(path, caps)
    return caught.value.reason


@pytest.mark.row("G1")
@pytest.mark.parametrize("name", UNSAFE.values(), ids=UNSAFE.keys())
def test_g1_unsafe_names(name):
    """G1: no name is fit that any system could read as another place, a device, or something else than it shows."""
    assert not fit(name)


@pytest.mark.parametrize(
    "name",
    [
        "data/records.jsonl",
        "bagit.txt",
        "data/papers/" + "a" * 64,
        "data/anchors/qinghe-0a.anchors",
        "console.txt",
        "data/community",
    ],
)
def test_safe_names(name):
    """The names that packages have are fit, and so are names that only begin like a device's."""
    assert fit(name)


@pytest.mark.row("G5")
@pytest.mark.parametrize(
    "name", [UNSAFE[key] for key in ("parent", "absolute", "backslash", "drive", "device", "long", "control")]
)
def test_g5_zip_slip(tmp_path, name):
    """G5: a ZIP file with an unsafe name is refused before anything in it is read; nothing is ever unpacked."""
    path = packed(tmp_path, ("data/x", b"x"), (name, b"x"))
    assert reason(path) == "name"
    assert [each.name for each in tmp_path.iterdir()] == ["hostile.zip"]


@pytest.mark.row("G5")
def test_g5_a_name_with_nul(tmp_path):
    """G5: a name that a NUL cuts short for some readers is refused."""
    path = packed(tmp_path, ("data/xxxx", b"x"))
    path.write_bytes(path.read_bytes().replace(b"data/xxxx", b"data/x\0.y"))
    assert reason(path) == "name"


@pytest.mark.row("G5")
@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK])
def test_g5_links_in_archives(tmp_path, kind):
    """G5: a link or a device inside a ZIP file is refused."""
    entry = zipfile.ZipInfo("data/x")
    entry.create_system = 3
    entry.external_attr = (kind | 0o777) << 16
    assert reason(packed(tmp_path, (entry, b"/etc/passwd"))) == "link"


@pytest.mark.row("G5")
@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("second", ["data/x", "data/X", "DATA/x"])
def test_g5_repeated_names(tmp_path, second):
    """G5: a name that stands there twice, or again in other letters, is refused."""
    assert reason(packed(tmp_path, ("data/x", b"a"), (second, b"b"))) == "repeated"


def test_encrypted_entries(tmp_path):
    """An encrypted entry is refused."""
    path = packed(tmp_path, ("data/x", b"x"))
    data = bytearray(path.read_bytes())
    data[data.find(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert reason(path) == "packed"


def test_closed_compression(tmp_path):
    """An entry that is compressed in another way than deflate is refused."""
    assert reason(packed(tmp_path, ("data/x", b"x" * 99), method=zipfile.ZIP_BZIP2)) == "packed"


@pytest.mark.row("G6")
def test_g6_bomb(tmp_path):
    """G6: an entry that unpacks to too many times its size is stopped while it is read, not by its header."""
    path = packed(tmp_path, ("data/x", bytes(80_000_000)), method=zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 100_000
    assert reason(path) == "bomb"


@pytest.mark.row("G6")
def test_g6_many_small_bombs(tmp_path):
    """G6: entries that are each within the ratio are stopped by the total."""
    path = packed(
        tmp_path, *((f"data/{number}", bytes(100_000)) for number in range(30)), method=zipfile.ZIP_DEFLATED
    )
    assert reason(path, Caps(total=1_000_000)) == "cap"


def test_g6_total_of_a_folder(tmp_path):
    """G6: the total holds for folders as well."""
    for name in "ab":
        (tmp_path / name).write_bytes(bytes(600_000))
    assert reason(tmp_path, Caps(total=1_000_000)) == "cap"


@pytest.mark.row("G6")
def test_g6_header_that_lies_about_the_length(tmp_path):
    """G6: a header that states another length than there is makes the file unreadable, not longer."""
    path = packed(tmp_path, ("data/x", bytes(50_000)), method=zipfile.ZIP_DEFLATED)
    data = bytearray(path.read_bytes())
    place = data.find(b"PK\x01\x02") + 24
    data[place : place + 4] = (10).to_bytes(4, "little")
    path.write_bytes(data)
    assert reason(path) == "unreadable"


@pytest.mark.row("G6")
def test_g6_crowd(tmp_path, monkeypatch):
    """G6: more files than the cap are refused before their names are read."""
    monkeypatch.setattr(intake, "MAX_FILES", 50)
    assert reason(packed(tmp_path, *((f"data/{number}", b"") for number in range(51)))) == "cap"


def test_g6_crowded_folder(tmp_path, monkeypatch):
    """G6: a folder with more files than the cap is refused."""
    monkeypatch.setattr(intake, "MAX_FILES", 5)
    for number in range(6):
        (tmp_path / str(number)).write_bytes(b"")
    assert reason(tmp_path) == "cap"


def test_small_files_only_in_memory(tmp_path, monkeypatch):
    """A file that is too long for memory is not read into it."""
    monkeypatch.setattr(intake, "MAX_SMALL", 1000)
    (tmp_path / "x").write_bytes(bytes(1001))
    with taken(tmp_path) as files, pytest.raises(ArchiveError):
        files.read("x")


@pytest.mark.row("G8")
@pytest.mark.parametrize("how", ["symlink", "hard link", "pipe", "folder link"])
def test_g8_links_in_a_folder(folder, how):
    """G8: a payload that is a link, a second name or a pipe is refused, and never opened."""
    path = folder / "data/case.json"
    aside = folder.parent / "aside"
    if how == "folder link":
        (folder / "data/keys").rename(aside)
        (folder / "data/keys").symlink_to(aside)
    else:
        path.rename(aside)
        {
            "symlink": lambda: path.symlink_to(aside),
            "hard link": lambda: os.link(aside, path),
            "pipe": lambda: os.mkfifo(path),
        }[how]()
    assert [one.code for one in inspect(folder).findings] == ["link"]


@pytest.mark.row("G2")
def test_g2_a_package_that_is_a_link(folder, tmp_path):
    """G2: a package is not reached through a link."""
    (tmp_path / "link").symlink_to(folder)
    assert [one.code for one in inspect(tmp_path / "link").findings] == ["unreadable"]


@pytest.mark.parametrize(
    "data",
    [b"", b"PK", b"PK\x05\x06" + bytes(18), b"%PDF-1.7", bytes(100_000)],
    ids=["empty", "two", "end", "pdf", "zeros"],
)
def test_no_package(tmp_path, data):
    """What is no package is a finding."""
    path = tmp_path / "x.zip"
    path.write_bytes(data)
    assert not inspect(path).sound


def test_missing_package(tmp_path):
    """A package that is not there is a finding."""
    assert [one.code for one in inspect(tmp_path / "nothing").findings] == ["unreadable"]


@pytest.fixture(scope="session")
def zipped(made_once):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for path in sorted(each for each in made_once.rglob("*") if each.is_file()):
            archive.writestr(f"base/{path.relative_to(made_once).as_posix()}", path.read_bytes())
    return made.getvalue()


@settings(max_examples=300, deadline=3000, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(
        st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=6
    ),
    cut=st.floats(0.2, 1),
)
def test_no_bytes_are_an_exception(tmp_path, zipped, changes, cut):
    """A package with any bytes changed or cut off is checked without an exception, in bounded time."""
    data = bytearray(zipped[: int(len(zipped) * cut)])
    for place, byte in changes:
        data[int(place * len(data))] = byte
    path = tmp_path / "fuzzed.zip"
    path.write_bytes(data)
    started = time.process_time()
    found = inspect(path)
    assert found.sound is (not found.findings)
    assert time.process_time() - started < 3


@settings(max_examples=200, deadline=3000, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0.85, 1, exclude_max=True), byte=st.integers(0, 255))
def test_no_directory_is_an_exception(tmp_path, zipped, place, byte):
    """A ZIP file's directory with any byte changed is read without an exception."""
    data = bytearray(zipped)
    data[int(place * len(data))] = byte
    path = tmp_path / "fuzzed.zip"
    path.write_bytes(data)
    inspect(path)


@pytest.mark.row("G8")
@pytest.mark.parametrize("around", [(b"#!/bin/sh\n", b""), (b"", b"more")], ids=["before", "after"])
def test_something_around_a_zip(world, around):
    """What stands before or after the archive in a file is in no manifest, and the file is refused."""
    path = world.zip()
    path.write_bytes(around[0] + path.read_bytes() + around[1])
    assert [one.code for one in inspect(path).findings] == ["unreadable"]


def test_directories_in_a_zip(tmp_path, world):
    """Entries that are folders are passed over."""
    path = rezipped(
        world.zip(), lambda entries: [(f"{entries[0][0].partition('/')[0]}/data/", b""), *entries]
    )
    assert inspect(path).sound
