"""Packages: what is in them, that the same trail gives the same bytes, and that others can read them."""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from datetime import datetime

import bagit
import pytest
from attrs import evolve

from pdca import anchors, keys, merkle, tour
from pdca.archive.bag import SEAL, write_folder
from pdca.archive.eep import NAMESPACE
from pdca.archive.inspection import inspect
from pdca.archive.package import Extras, package
from pdca.canonical import decode
from pdca.errors import TrailError, UnknownCaseError
from pdca.form import from_body, to_body
from pdca.hashing import leaf
from pdca.office import Office
from pdca.pack import Pack
from pdca.stores import open_store
from pdca.trail import Trail
from tests.archive.conftest import CASE, KEY, LOG, PDF, World, recomputed, rezipped

LOG_KEY = keys.new(LOG, bytes(range(1, 33)))


def verified(folder, *words):
    done = subprocess.run(
        [sys.executable, folder / "data/verify.py", *words], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout


def named(root, name):
    return [one.text for one in root.iter(f"{{{NAMESPACE}}}{name}")]


def test_contents(made_once, world):
    """A package holds the exact records, a proof for each, checkpoint, texts, papers, keys, metadata and a program."""
    found = {path.relative_to(made_once).as_posix() for path in made_once.rglob("*") if path.is_file()}
    digests = {
        f"data/texts/{one}"
        for one in (world.texts, *[pair[1] for pair in decode(world.trail.text(world.texts))])
    }
    assert {"bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt", SEAL} <= found
    assert {
        "data/case.json",
        "data/records.jsonl",
        "data/metadata.xml",
        "data/verify.py",
        "data/checkpoints/5.note",
    } <= found
    assert {"data/proofs/0.json", "data/proofs/2.json", "data/proofs/4.json"} == {
        each for each in found if each.startswith("data/proofs")
    }
    assert digests == {each for each in found if each.startswith("data/texts/")}
    assert (made_once / f"data/papers/{world.paper.removeprefix('sha256:')}").read_bytes() == PDF
    assert [path.read_text().strip() for path in (made_once / "data/keys").iterdir()] == [str(KEY.public())]


def test_records_are_exact(world):
    """The records stand in the package byte by byte as the log has them, and no other case's."""
    lines = (world.unpacked() / "data/records.jsonl").read_bytes().splitlines()
    assert lines == [to_body(one) for one in world.trail.records(CASE)]


def test_proofs_lead_to_the_root(made_once):
    """Each proof leads from the leaf of its record to the root that the case names."""
    case = decode((made_once / "data/case.json").read_bytes())
    for line in (made_once / "data/records.jsonl").read_bytes().splitlines():
        proof = decode((made_once / f"data/proofs/{from_body(line).pos}.json").read_bytes())
        steps = [bytes.fromhex(one) for one in proof["proof"]]
        assert merkle.included(leaf(line), proof["pos"], case["size"], steps, bytes.fromhex(case["root"]))


def test_same_trail_same_bytes(tmp_path):
    """The same trail gives the same ZIP file, byte by byte."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first, second = (World(tmp_path / name).zip().read_bytes() for name in "ab")
    assert first == second


def test_folder_and_zip_hold_the_same(world):
    """A package is the same as a folder and as a ZIP file."""
    folder = world.unpacked()
    with zipfile.ZipFile(world.zip()) as archive:
        for name in archive.namelist():
            assert archive.read(name) == (folder / name.partition("/")[2]).read_bytes()
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {one.compress_type for one in archive.infolist()} == {zipfile.ZIP_STORED}


def test_valid_for_another_library(made_once):
    """The library of the Library of Congress finds the package valid BagIt."""
    bag = bagit.Bag(str(made_once))
    bag.validate()
    assert bag.info["External-Identifier"] == CASE
    assert bag.version_info == (1, 0)


def test_sound(made_once):
    """A package that nobody touched is sound, all its records proved, with the key and without."""
    for verifiers in ((), (KEY.public(),)):
        found = inspect(made_once, verifiers)
        assert (found.findings, found.proved, found.case, found.log) == ((), 3, CASE, LOG)
    assert found.sealed == ("archive.example",)


def test_sound_as_zip(world):
    """A package is sound as a ZIP file, also when another program packed it again."""
    path = world.zip()
    assert inspect(path, [KEY.public()]).sound
    assert inspect(
        rezipped(
            path,
            lambda entries: [
                ("repacked/", b""),
                *((f"repacked/{name.partition('/')[2]}", data) for name, data in entries),
            ],
        )
    ).sound


def test_verifier_travels_along(made_once):
    """The program in the package finds it sound with nothing but Python, and the noted root if it is told."""
    case = decode((made_once / "data/case.json").read_bytes())
    assert verified(made_once)[0] == 0
    assert verified(made_once, f"{case['size']}:{case['root']}")[1].startswith("SOUND: 3 records")
    assert verified(made_once, "5:" + "0" * 64)[0] == 1


@pytest.mark.row("G8")
@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("data/records.jsonl", b"p-1", b"p-9"),
        ("data/case.json", b'"size":5', b'"size":6'),
        ("bag-info.txt", b"2026", b"2025"),
        ("data/metadata.xml", b"p-1", b"p-9"),
    ],
    ids=["records", "case", "info", "metadata"],
)
def test_verifier_finds_changes(folder, file, old, new):
    """The program in the package finds a change of any file."""
    path = folder / file
    assert old in path.read_bytes()
    path.write_bytes(path.read_bytes().replace(old, new, 1))
    assert verified(folder)[0] == 1


@pytest.mark.row("G4")
@pytest.mark.parametrize("folder_of", ["papers", "texts"])
def test_verifier_misses_what_was_taken_out(folder, folder_of):
    """The program in the package misses papers and texts that were taken out, the manifests made anew."""
    for path in (folder / "data" / folder_of).iterdir():
        if not path.read_bytes().startswith(b"[["):  # the list of texts
            path.unlink()
    recomputed(folder)
    code, said = verified(folder)
    assert (code, f"the {folder_of} of record" in said) == (1, True)


@pytest.mark.row("A7")
def test_proved_against_an_anchor(world):
    """Where an anchor covers the case, the proofs lead to it, and it travels along."""
    drop = world.folder / "usb"
    drop.mkdir()
    log_key = keys.new(LOG, bytes(range(1, 33)))
    anchors.drop(world.trail, drop, "2026-05-18T10:00:00.000000Z", [log_key])
    world.add(1)
    folder = world.unpacked(anchors=drop)
    case = decode((folder / "data/case.json").read_bytes())
    assert case["size"] == 5
    assert [path.name for path in (folder / "data/anchors").iterdir()] == [anchors.file_name(LOG)]
    found = inspect(folder, [KEY.public(), log_key.public()])
    assert (found.findings, found.signed) == ((), (LOG,))


@pytest.fixture
def anchored(world):
    """Return the world with anchors of five, six and seven records; the case has records 0, 2, 4 and 5."""
    drop = world.folder / "usb"
    drop.mkdir()
    for hour, more in ((10, ()), (11, (2,)), (12, (3,))):
        for number in more:
            world.add(number)
        anchors.drop(world.trail, drop, f"2026-05-18T{hour}:00:00.000000Z", [LOG_KEY])
    return world


@pytest.mark.row("A3", "A22")
@pytest.mark.parametrize("form", ["zip", "unpacked"])
def test_anchors_are_judged(anchored, form):
    """Anchors that travel along are proved to be earlier states of the log; the oldest that covers the case gives the time."""
    found = inspect(getattr(anchored, form)(anchors=anchored.folder / "usb"), [KEY.public(), LOG_KEY.public()])
    assert (found.findings, found.anchors, found.since) == ((), 3, "2026-05-18T11:00:00.000000Z")
    assert (found.size, found.proved) == (7, 4)


@pytest.mark.row("A3", "A21", "A22")
def test_an_anchor_of_another_history(anchored, tmp_path):
    """An anchor in the package that another history of the log left is found, whoever sealed the package anew."""
    folder = anchored.unpacked(anchors=anchored.folder / "usb")
    (tmp_path / "other").mkdir()
    other = World(tmp_path / "other")
    other.add(8)
    (tmp_path / "drop").mkdir()
    anchors.drop(other.trail, tmp_path / "drop", "2026-05-18T11:00:00.000000Z", [LOG_KEY])
    (path,) = (folder / "data/anchors").iterdir()
    (strange,) = (tmp_path / "drop").iterdir()
    (folder / "data/anchors/other.anchors").write_bytes(strange.read_bytes())
    recomputed(folder)
    found = inspect(folder, [LOG_KEY.public()])
    assert "fork" in {one.code for one in found.findings}
    assert path.exists()


@pytest.mark.row("A22")
def test_anchors_that_nobody_signed(anchored):
    """Anchors that no trusted key signed are said not to have been judged, and give no time."""
    found = inspect(anchored.unpacked(anchors=anchored.folder / "usb"), [KEY.public()])
    assert (found.anchors, found.since) == (0, "")
    assert any("锚定不能用" in one.zh for one in found.unchecked)


@pytest.mark.parametrize("line", [b"{}", b'{"proof":[],"root":"x","size":0}', b'{"proof":["zz"],"root":"x","size":3}'], ids=["empty", "root", "step"])
def test_malformed_growth(anchored, line):
    """A proof between anchors that is none is found."""
    folder = anchored.unpacked(anchors=anchored.folder / "usb")
    (folder / "data/growth.jsonl").write_bytes(line + b"\n")
    recomputed(folder)
    assert "growth" in {one.code for one in inspect(folder).findings}


def test_a_log_that_contradicts_its_anchor_is_not_packed(world, tmp_path):
    """No package is made of a log that contradicts an anchor."""
    (tmp_path / "other").mkdir()
    other = World(tmp_path / "other")
    other.add(2)
    (tmp_path / "drop").mkdir()
    anchors.drop(other.trail, tmp_path / "drop", "2026-05-18T11:00:00.000000Z")
    world.add(4)
    world.add(2)
    with pytest.raises(TrailError):
        world.package(anchors=tmp_path / "drop")


def test_an_anchor_from_before_the_case_ended_proves_nothing(world):
    """An anchor that does not cover the whole case is passed over; the proofs lead to the log as it is."""
    drop = world.folder / "usb"
    drop.mkdir()
    anchors.drop(world.trail, drop, "2026-05-18T10:00:00.000000Z")
    world.add(2)
    assert decode((world.unpacked(anchors=drop) / "data/case.json").read_bytes())["size"] == 6


@pytest.mark.row("G4", "H7")
def test_absent_papers_are_said(world):
    """A paper that cannot be had is named as absent, and is a finding of the check."""
    made = world.package(papers=None)
    assert made.absent == (world.paper,)
    write_folder(made.parts, world.folder / "without")
    assert verified(world.folder / "without")[0] == 0
    path = world.folder / "case"
    write_folder(made.parts, path)
    assert [(one.code, one.item) for one in inspect(path).findings] == [("paper-missing", "2-7")]


def test_unknown_case(world):
    """A case that the log does not have makes no package."""
    with pytest.raises(UnknownCaseError):
        package(world.trail, "无", Extras())


def test_metadata(made_once):
    """The metadata has one act for each record, with who, when and what, in the namespace of the standard."""
    root = ET.parse(made_once / "data/metadata.xml").getroot()  # noqa: S314
    assert root.tag == f"{{{NAMESPACE}}}电子文件封装包"
    assert named(root, "业务标识符") == [f"{CASE}#0", f"{CASE}#1", f"{CASE}#2"]
    assert len(list(root.iter(f"{{{NAMESPACE}}}业务实体"))) == 3
    assert set(named(root, "业务状态")) == {"历史行为"}
    assert named(root, "行为时间") == [
        json.loads(one)["recorded"]
        for one in (made_once / "data/records.jsonl").read_text("utf-8").splitlines()
    ]
    assert "p-1、p-2" in named(root, "机构人员标识符")
    files = {path.relative_to(made_once).as_posix() for path in made_once.glob("data/**/*") if path.is_file()}
    assert set(named(root, "计算机文件名")) == files - {"data/metadata.xml"}


@pytest.mark.row("H7")
def test_metadata_is_honest(made_once):
    """The metadata says that nobody validated it against the official schema."""
    assert "未经官方模式校验" in (made_once / "data/metadata.xml").read_text("utf-8")


@pytest.mark.row("H3")
def test_hostile_texts_in_metadata(world):
    """What people wrote cannot become markup in the metadata."""
    world.add(2, case=CASE, facts={"n": 1})
    claim = next(iter(world.trail.records(CASE))).claim
    world.trail.append([evolve(claim, reason="</行为描述><假>&x; ]]> \ufffe")])
    folder = world.unpacked()
    root = ET.parse(folder / "data/metadata.xml").getroot()  # noqa: S314
    assert named(root, "行为描述")[-1].endswith("</行为描述><假>&x; ]]> \N{REPLACEMENT CHARACTER}")
    assert inspect(folder).sound


@pytest.mark.skipif("sm3" not in __import__("hashlib").algorithms_available, reason="this Python has no SM3")
def test_sm3(tmp_path):
    """A log that is hashed with SM3 is packed, proved and checked with SM3."""
    world = World(tmp_path, log="qinghe.example/sm3")
    folder = world.unpacked()
    assert inspect(folder).proved == 3
    assert verified(folder)[0] == 0


def test_sample_case_in_the_words_of_its_procedure(tmp_path):
    """A case of the samples is told with the titles of its steps and the articles they rest on."""
    lines = tour.entries(tour.samples())
    clock = tour.Clock(datetime.fromisoformat(lines[0]["recorded"]))
    pack = Pack.open()
    office = Office(Trail(open_store("memory:"), clock, tour.LOG), pack, clock)
    tour.play(office, clock, lines)
    write_folder(package(office.trail, office.trail.case_ids()[0], Extras()).parts, tmp_path / "case")
    root = ET.parse(tmp_path / "case/data/metadata.xml").getroot()  # noqa: S314
    assert named(root, "业务行为")[:2] == ["立项", "递交入党申请书：申请书已收到"]
    assert "《中国共产党发展党员工作细则》（2014年版）第5条" in named(root, "行为依据")[0]
    assert inspect(tmp_path / "case").proved == len(named(root, "业务行为"))
