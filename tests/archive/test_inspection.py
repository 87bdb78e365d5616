"""Checking packages: everything that somebody changed is found, whoever made the manifests anew."""

import io
import json
import shutil

import pytest

from pdca.archive.bag import MANIFEST, SEAL, TAG_MANIFEST, ArchiveError, listed
from pdca.archive.eep import read
from pdca.archive.inspection import inspect
from pdca.archive.items import ITEMS
from pdca.canonical import encode
from pdca.commitment import commit, placeholder
from pdca.form import to_body
from pdca.merkle import root_of
from pdca.record import PaperShown
from tests.archive.conftest import CASE, KEY, OTHER, codes, recomputed

SALT = bytes(range(1, 33))


def edited(path, old, new):
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new, 1))


def case_of(folder):
    return json.loads((folder / "data/case.json").read_bytes())


def items(folder, *verifiers):
    return sorted({one.item for one in inspect(folder, verifiers).findings})


# -- the bag


@pytest.mark.row("G8")
@pytest.mark.parametrize(
    "file", ["data/records.jsonl", "data/metadata.xml", "data/proofs/0.json", "bag-info.txt", "bagit.txt"]
)
def test_g8_a_changed_file(folder, file):
    """G8: one byte more in any file is found."""
    with (folder / file).open("ab") as stream:
        stream.write(b" ")
    assert "altered" in codes(folder)


@pytest.mark.row("G8")
@pytest.mark.parametrize(
    "file", ["data/records.jsonl", "data/metadata.xml", "bag-info.txt", "bagit.txt", MANIFEST, TAG_MANIFEST]
)
def test_g8_a_removed_file(folder, file):
    """G8: a file that is gone is found, the tag manifest included."""
    (folder / file).unlink()
    assert not inspect(folder).sound


@pytest.mark.parametrize(
    "file", ["extra.txt", "data/extra", "data/papers/" + "a" * 64, "tagmanifest-md5.txt", "manifest-sm3.txt"]
)
def test_g8_an_extra_file(folder, file):
    """G8: a file that no manifest lists is refused, wherever it stands."""
    (folder / file).write_bytes(b"x")
    assert codes(folder) == ["extra"]


@pytest.mark.row("G8")
def test_g8_fetch(folder):
    """G8: a package that would bring in files from elsewhere is refused, listed or not."""
    (folder / "fetch.txt").write_text("file:///etc/passwd - data/x\n")
    assert "fetch" in codes(folder)
    with (folder / TAG_MANIFEST).open("a") as stream:
        stream.write("0" * 64 + "  fetch.txt\n")
    assert "fetch" in codes(folder)


@pytest.mark.row("G8")
def test_g8_manifests_made_anew(folder):
    """G8: a change with all manifests made anew is found by the seal, whose key others do not have."""
    edited(folder / "data/metadata.xml", b"\xe5\x8e\x86\xe5\x8f\xb2", b"\xe8\xae\xa1\xe5\x88\x92")
    recomputed(folder)
    assert codes(folder) == ["seal"]
    assert items(folder, KEY.public()) == ["1-1"]


@pytest.mark.row("G8")
def test_g8_manifests_made_anew_and_the_seal_removed(folder):
    """G8: whoever has the key takes no package without the seal."""
    edited(folder / "data/metadata.xml", b"\xe5\x8e\x86\xe5\x8f\xb2", b"\xe8\xae\xa1\xe5\x88\x92")
    recomputed(folder)
    (folder / SEAL).unlink()
    assert "unsealed" in codes(folder, KEY.public())


@pytest.mark.row("G8")
def test_g8_a_seal_by_another_key(world):
    """G8: a seal by a key that is not known, or by another of the same name, is none."""
    assert codes(world.unpacked([OTHER]), KEY.public()) == ["checkpoint", "seal"]


def test_g8_the_seal_of_another_package(folder, world):
    """G8: a seal cannot be moved to another package, though both are sealed by the same key."""
    world.add(2)
    shutil.copy(world.unpacked(name="grown") / SEAL, folder / SEAL)
    assert codes(folder) == ["seal"]


def test_unsealed_without_a_key_is_said(world):
    """Without a key to believe, an unsealed package can be sound; that it is not sealed is said."""
    found = inspect(world.unpacked(signers=()))
    assert found.sound
    assert any("没有封签" in one.zh for one in found.unchecked)


@pytest.mark.parametrize(
    "line", ["x", "0" * 64 + " data/x", "0" * 63 + "  data/x", "0" * 64 + "  data/a b", "G" * 64 + "  data/x"]
)
def test_malformed_manifest(folder, line):
    """A manifest with a line that is none is a finding."""
    with (folder / MANIFEST).open("a") as stream:
        stream.write(f"{line}\n")
    assert codes(folder) == ["manifest"]


def test_manifest_that_lists_twice():
    """A manifest that lists one file twice is malformed."""
    with pytest.raises(ArchiveError):
        listed((f"{'0' * 64}  a\n" * 2).encode(), "m")


def test_counts(folder):
    """A wrong number of files or bytes is found under its own item."""
    size, number = 0, 0
    for path in folder.glob("data/**/*"):
        if path.is_file():
            size, number = size + path.stat().st_size, number + 1
    edited(folder / "bag-info.txt", f"{size}.{number}".encode(), f"{size + 1}.{number + 1}".encode())
    assert {"2-1", "2-2"} <= set(items(folder))


# -- the records, after the manifests were made anew


def forged(folder, change):
    """Change the lines of the records and make the manifests anew, without the key: the seal goes."""
    path = folder / "data/records.jsonl"
    lines = path.read_bytes().splitlines()
    path.write_bytes(b"".join(line + b"\n" for line in change(lines)))
    (folder / SEAL).unlink()
    recomputed(folder)
    return codes(folder)


def test_an_edited_record(folder):
    """A record that was edited is found by the chain and by its proof."""
    assert {"chain", "proof"} <= set(
        forged(folder, lambda lines: [lines[0].replace(b"p-1", b"p-9"), *lines[1:]])
    )


def test_the_last_record_edited(folder):
    """The last record has no successor to object; its proof does."""
    assert "proof" in forged(folder, lambda lines: [*lines[:-1], lines[-1].replace(b"p-1", b"p-9")])


def test_a_record_left_out(folder):
    """A record that was left out is found by the count."""
    assert forged(folder, lambda lines: lines[:-1]) == ["records"]


def test_a_record_left_out_and_the_count_mended(folder):
    """A record left out in the middle is found by the gap in the numbers, though the count was mended."""
    edited(folder / "data/case.json", b'"records":3', b'"records":2')
    assert {"sequence", "chain"} <= set(forged(folder, lambda lines: [lines[0], lines[2]]))


def test_the_end_left_out_and_the_count_mended(folder):
    """A package that lacks the case's last records cannot show it by itself: only the metadata does, or the seal."""
    edited(folder / "data/case.json", b'"records":3', b'"records":2')
    assert forged(folder, lambda lines: lines[:-1]) == ["metadata"]


def test_records_swapped(folder):
    """Records in another order are found."""
    assert {"sequence", "chain", "time"} <= set(forged(folder, lambda lines: [lines[0], lines[2], lines[1]]))


@pytest.mark.parametrize(
    "change",
    [
        lambda line: line.replace(b'","', b'", "', 1),
        lambda line: b"{}",
        lambda line: b"\xff",
        lambda line: b"[" * 5000,
    ],
)
def test_a_record_that_is_none(folder, change):
    """A line that is no record is a finding, not an exception."""
    assert forged(folder, lambda lines: [lines[0], change(lines[1]), lines[2]]) == ["unreadable"]


def test_a_record_of_another_case(folder, world):
    """A record of another case does not pass for one of this."""
    other = to_body(next(iter(world.trail.records("另案"))))
    assert "log" in forged(folder, lambda lines: [lines[0], other, lines[2]])


def test_another_root(folder):
    """A root that the proofs do not lead to, in case and checkpoint alike, is found by every proof."""
    case = case_of(folder)
    (folder / "data/case.json").write_bytes(encode({**case, "root": "0" * 64}))
    (folder / SEAL).unlink()
    recomputed(folder)
    assert codes(folder) == ["checkpoint", "metadata", "proof"] or {"checkpoint", "proof"} <= set(
        codes(folder)
    )


def test_a_noted_root_is_compared(folder):
    """A root that was noted elsewhere is compared; another one is a fork."""
    case = case_of(folder)
    assert inspect(folder, noted=[(5, bytes.fromhex(case["root"]))]).noted
    assert codes(folder, noted=[(5, bytes(32))]) == ["fork"]
    assert inspect(folder, noted=[(4, bytes(32))]).sound


def test_a_log_made_up_for_the_package(world):
    """A log that was made up passes every check inside its package; only key and noted root tell."""
    folder = world.unpacked([OTHER])
    assert inspect(folder).sound
    assert codes(folder, KEY.public())
    assert codes(folder, noted=[(5, root_of([bytes(32)]))])


# -- texts and papers


def removed(folder, pattern):
    for path in folder.glob(pattern):
        path.unlink()
    (folder / SEAL).unlink()
    recomputed(folder)
    return {(one.code, one.item) for one in inspect(folder).findings}


def test_missing_texts(folder, world):
    """A text that the records rest on and is not there is found, the list of texts included."""
    assert ("text-missing", "2-7") in removed(folder, f"data/texts/{world.texts}")


def test_missing_rule(folder, world):
    """A text that the list names is looked for as well."""
    keep = world.texts
    for path in (folder / "data/texts").iterdir():
        if path.name != keep:
            path.unlink()
    assert ("text-missing", "2-7") in removed(folder, "nothing")


@pytest.mark.row("G4")
def test_g4_missing_paper(folder):
    """G4: a paper that was taken out is found, and the records stay proved."""
    found = removed(folder, "data/papers/*")
    assert ("paper-missing", "2-7") in found
    assert inspect(folder).proved == 3


@pytest.mark.row("G4")
def test_g4_exchanged_paper(folder):
    """G4: a paper that was exchanged no longer has the hash that it is named by."""
    for path in (folder / "data/papers").iterdir():
        path.write_bytes(b"%PDF-1.7 forged")
    (folder / SEAL).unlink()
    recomputed(folder)
    assert "altered" in codes(folder)


@pytest.mark.row("G9")
@pytest.mark.parametrize(
    ("data", "item"),
    [
        (b"%PDF-1.7\ntrailer << /Encrypt 7 0 R >>", "3-8"),
        (b"Rar!\x1a\x07\0", "3-8"),
        (b"MZ\0\0", "3-3"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "3-3"),
    ],
    ids=["encrypted", "rar", "program", "old office"],
)
def test_g9_forms(world, data, item):
    """G9: papers in forms that an archive does not take fail under their item."""
    digest = world.papers.keep(io.BytesIO(data)).digest
    world.add(2, papers=(PaperShown(name="附件", digest=digest),))
    folder = world.unpacked()
    assert item in items(folder, KEY.public())
    assert inspect(folder).standing(item) == "failed"


@pytest.mark.row("G9")
def test_g9_wrong_extension(world):
    """G9: a paper that the record calls by another extension than its content has fails under 3-3."""
    world.add(2, papers=(PaperShown(name="请示.docx", digest=world.paper),))
    assert [(one.item, one.code) for one in inspect(world.unpacked()).findings] == [("3-3", "form")]


# -- sealed values


@pytest.fixture
def sealed(world):
    """Return the world with a record that holds a commitment, and the value behind it."""
    commitment = commit("13800000000", case=CASE, path="phone", salt=SALT)
    world.add(2, facts={"phone": placeholder(commitment, "phone")})
    return world, commitment


def test_disclosed_values_open_their_commitments(sealed):
    """A value that is handed over with its salt is what was recorded."""
    world, commitment = sealed
    assert (
        inspect(world.unpacked(disclosures={commitment: ("13800000000", SALT)}), [KEY.public()]).findings
        == ()
    )


def test_sealed_values_that_are_not_handed_over(sealed):
    """A value that stays sealed fails under 3-8: an archive takes no riddles."""
    world, _ = sealed
    assert [(one.code, one.item) for one in inspect(world.unpacked()).findings] == [("sealed", "3-8")]


@pytest.mark.parametrize(
    ("value", "salt"), [("13800000001", SALT), ("13800000000", bytes(range(2, 34)))], ids=["value", "salt"]
)
def test_wrong_values_do_not_open(sealed, value, salt):
    """Another value or another salt does not open the commitment."""
    world, commitment = sealed
    assert codes(world.unpacked(disclosures={commitment: (value, salt)})) == ["disclosure"]


def test_values_of_no_record(world):
    """A value that belongs to no record of the case is not to be in the package."""
    assert codes(world.unpacked(disclosures={"hmac-sha256:" + "0" * 64: ("x", SALT)})) == ["disclosure"]


# -- metadata


def retold(folder, old, new):
    edited(folder / "data/metadata.xml", old.encode(), new.encode())
    (folder / SEAL).unlink()
    recomputed(folder)
    return items(folder)


@pytest.mark.parametrize(
    ("old", "new", "item"),
    [
        (f"<业务标识符>{CASE}#1<", f"<业务标识符>{CASE}#7<", "2-5"),
        ("<业务行为>", "<业务行为/><x>", None),
        ("<题名>", "<题名/><别>", None),
        ("<机构人员标识符>p-1<", "<机构人员标识符>p-9<", "1-11"),
        ("<计算机文件名>data/case.json<", "<计算机文件名>data/other.json<", "1-11"),
        ("<计算机文件大小>", "<计算机文件大小>9", "1-10"),
    ],
)
def test_metadata_that_says_otherwise(folder, old, new, item):
    """Metadata that does not agree with records and files fails under its item; what is no XML cannot be read."""
    assert (item or "3-1") in retold(folder, old, new)


def test_required_elements(folder):
    """A required element that says nothing fails under 2-4, one that is gone under 2-3."""
    path = folder / "data/metadata.xml"
    text = path.read_text("utf-8")
    start, end = text.index("<机构人员实体块>"), text.index("</机构人员实体块>")
    path.write_text(text[:start] + text[end + len("</机构人员实体块>") :], "utf-8")
    assert {"2-3", "2-4"} <= set(retold(folder, "<责任者>qinghe.example/log</责任者>", "<责任者/>"))


BOMB = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
FILE = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'


@pytest.mark.row("H3")
@pytest.mark.parametrize(
    "text",
    [BOMB, FILE, "<!DOCTYPE a><a/>", "<a>", "", "no", "<a>&x;</a>", "<a>" * 100 + "</a>" * 100, "\0"],
    ids=range(9),
)
def test_hostile_metadata(folder, text):
    """A document type, an entity or what is no XML is a finding; nothing is expanded and nothing fetched."""
    with pytest.raises(ArchiveError):
        read(text.encode())
    (folder / "data/metadata.xml").write_text(text)
    (folder / SEAL).unlink()
    recomputed(folder)
    assert items(folder) == ["3-1"]


# -- what is said of it


@pytest.mark.row("H7")
def test_every_item_has_a_standing(made_once):
    """Of a sound package every item that is looked at passed, and every other is said not to be looked at."""
    found = inspect(made_once, [KEY.public()])
    assert {one.code: found.standing(one.code) for one in ITEMS} == {
        one.code: "passed" if one.checked else "unchecked" for one in ITEMS
    }


def test_nobody_vouches(made_once):
    """Where neither key nor noted root is at hand, fixity is not said to have passed; a noted root is enough."""
    assert inspect(made_once).standing("1-1") == "unchecked"
    root = bytes.fromhex(case_of(made_once)["root"])
    assert inspect(made_once, noted=[(5, root)]).standing("1-1") == "passed"


def test_papers_that_are_too_long_to_look_at(made_once, monkeypatch):
    """A paper whose form was not looked at is said, and forms are not said to have passed."""
    monkeypatch.setattr("pdca.archive.contents.MAX_FORM", 10)
    found = inspect(made_once)
    assert (found.standing("3-3"), found.standing("3-8")) == ("unchecked", "unchecked")


def test_nothing_passed_that_was_not_reached(folder):
    """After a broken manifest nothing but what failed has a standing."""
    (folder / MANIFEST).unlink()
    found = inspect(folder)
    assert {found.standing(one.code) for one in ITEMS} == {"failed", "unchecked"}
