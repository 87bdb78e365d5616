"""Kinds of files, told from bytes alone, whatever the name says and whatever the bytes do."""

import io
import struct
import time
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pdca import sniffing
from pdca.sniffing import EXTENSIONS, HEAD, KEEPING, MAX_ENTRIES, UNKNOWN, WINDOW, Mark, fits, sniff

PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R >>\nstartxref\n45\n%%EOF\n"
LOCKED_PDF = PDF.replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt 7 0 R")


def zipped(*names, method=zipfile.ZIP_DEFLATED, first=None):
    """Return a ZIP file with members of *names*."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        if first is not None:
            archive.writestr(zipfile.ZipInfo("mimetype"), first)
        for name in names:
            archive.writestr(name, f"<{name}/>")
    return made.getvalue()


def compound(names, first=b""):
    """Return an OLE compound file whose directory has streams of *names*, each beginning with *first*."""
    head = bytearray(512)
    head[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<H", head, 30, 9)
    struct.pack_into("<I", head, 48, 1)  # the directory is in sector 1, the table in sector 0
    struct.pack_into("<109I", head, 76, 0, *[0xFFFFFFFF] * 108)
    table = struct.pack("<128I", 0xFFFFFFFD, *([0xFFFFFFFE] * 127))
    directory = b""
    for name in ("Root Entry", *names):
        entry = bytearray(128)
        spelt = name.encode("utf-16-le") + b"\0\0"
        entry[: len(spelt)] = spelt
        struct.pack_into("<H", entry, 64, len(spelt))
        struct.pack_into("<I", entry, 116, 2)
        directory += entry
    return bytes(head) + table + directory.ljust(512, b"\0")[:512] + first.ljust(512, b"\0")


def locked_zip():
    data = bytearray(zipped("a.txt"))
    place = data.rfind(b"PK\x01\x02")
    data[place + 8] |= 1
    return bytes(data)


OOXML = "[Content_Types].xml"
SAMPLES = {
    "pdf": PDF,
    "ofd": zipped("OFD.xml", "Doc_0/Document.xml"),
    "docx": zipped(OOXML, "word/document.xml"),
    "xlsx": zipped(OOXML, "xl/workbook.xml"),
    "pptx": zipped(OOXML, "ppt/presentation.xml"),
    "odt": zipped("content.xml", first="application/vnd.oasis.opendocument.text"),
    "ods": zipped("content.xml", first="application/vnd.oasis.opendocument.spreadsheet"),
    "zip": zipped("word/document.xml"),
    "doc": compound(["WordDocument"]),
    "xls": compound(["Workbook"]),
    "ppt": compound(["PowerPoint Document"]),
    "ole": compound(["Contents"]),
    "jpeg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
    "png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "gif": b"GIF89a\x01\0\x01\0",
    "tiff": b"II*\0\x08\0\0\0",
    "webp": b"RIFF\x10\0\0\0WEBPVP8 ",
    "wav": b"RIFF\x10\0\0\0WAVEfmt ",
    "bmp": b"BM" + struct.pack("<I", 64) + bytes(58),
    "mp3": b"ID3\x04\0\0\0\0\0\0",
    "mp4": b"\0\0\0\x18ftypisom\0\0\0\0",
    "xml": '<?xml version="1.0" encoding="UTF-8"?><记录/>'.encode(),
    "html": b"<!DOCTYPE html><p>",
    "text": "关于建设养老服务中心的请示\n".encode(),
    "rtf": b"{\\rtf1 a}",
    "rar": b"Rar!\x1a\x07\x01\0",
    "7z": b"7z\xbc\xaf\x27\x1c\0\x04",
    "program": b"MZ\x90\0\x03\0\0\0",
    "empty": b"",
    UNKNOWN: b"\0\x01\x02\x03",
}


def told(data):
    return sniff(io.BytesIO(data))


@pytest.mark.parametrize("kind", SAMPLES)
def test_kind(kind):
    """Every kind of the table is told from its bytes."""
    assert told(SAMPLES[kind]).kind == kind


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ("请示".encode("gb18030"), "text"),
        ("\ufeff请示".encode(), "text"),
        ("请示".encode("utf-16"), "text"),
        (b"\xff\xfb\x90\x64" + bytes(40), "mp3"),
        (b"preamble\n" + PDF, "pdf"),
        (b"BM is how this note begins", "text"),
        (b"MZ is how this note begins", "text"),
        (b"MM\0*" + bytes(8), "tiff"),
        (b"PK\x05\x06" + bytes(18), "zip"),
    ],
    ids=["gb18030", "mark", "utf-16", "frame", "late", "BM", "MZ", "big end", "no entries"],
)
def test_other_spellings(data, kind):
    """Kinds that begin in several ways are told in each of them."""
    assert told(data).kind == kind


def test_containers_are_told_by_content():
    """A ZIP file that merely holds a file named like a part of a document is no document."""
    assert told(zipped("word/document.xml", "xl/workbook.xml")).kind == "zip"
    assert told(zipped(OOXML, "word/document.xml", "xl/workbook.xml")).kind == "zip"


@pytest.mark.row("G9")
@pytest.mark.parametrize("path", ["word/vbaProject.bin", "xl/vbaProject.bin", "Basic/Standard/Module1.xml"])
def test_macros_in_containers(path):
    """G9: a document that holds macros is marked, whatever its extension is."""
    main = "xl/workbook.xml" if path.startswith("xl") else "word/document.xml"
    assert told(zipped(OOXML, main, path)).marks == {Mark.MACROS}


def test_macros_in_the_old_office():
    """G9: macros of the old office are marked."""
    assert told(compound(["WordDocument", "Macros"])).marks == {Mark.MACROS}


@pytest.mark.row("G9")
@pytest.mark.parametrize(
    "data",
    [
        LOCKED_PDF,
        LOCKED_PDF + b"%" * 3 * WINDOW,
        locked_zip(),
        compound(["EncryptionInfo", "EncryptedPackage"]),
        compound(["WordDocument"], struct.pack("<6H", 0xA5EC, 0, 0, 0, 0, 0x0100)),
        compound(["Workbook"], struct.pack("<HHHHHH", 0x0809, 4, 0, 0, 0x2F, 2)),
        compound(["PowerPoint Document", "EncryptedSummary"]),
    ],
    ids=["pdf", "pdf with a long tail", "zip", "office", "doc", "xls", "ppt"],
)
def test_encrypted(data):
    """G9: encrypted files are marked, in every form they come in."""
    assert told(data).marks == {Mark.ENCRYPTED}


def test_encrypted_where_the_end_points_to():
    """G9: the key of encryption is found in a table of references that stands far from both ends."""
    table = b"9 0 obj\n<< /Type /XRef /Encrypt 7 0 R >>\nstream\n"
    start = b"%PDF-1.7\n" + b"%" * 2 * WINDOW
    data = start + table + b"x" * 2 * WINDOW + b"\nstartxref\n%d\n%%%%EOF" % len(start)
    assert told(data).marks == {Mark.ENCRYPTED}


def test_the_word_alone_encrypts_nothing():
    """A PDF that only talks of encryption is not marked."""
    assert told(PDF + b"% /Encrypt is a key of the trailer").marks == set()


def test_plain_office_is_not_marked():
    """Documents without macros and passwords carry no mark."""
    for kind in ("docx", "xlsx", "doc", "xls", "ofd", "pdf"):
        assert told(SAMPLES[kind]).marks == set()


def test_closed_compression():
    """What is compressed in a way that cannot be looked into is marked."""
    assert told(SAMPLES["rar"]).marks == {Mark.CLOSED}
    assert told(zipped("a", method=zipfile.ZIP_BZIP2)).marks == {Mark.CLOSED}
    assert told(zipped("a")[:-30]).marks == {Mark.CLOSED}


def test_crowded_container():
    """A container with more entries than are looked at is told apart by none of them."""
    made = zipped(OOXML, "word/document.xml")
    end = made.rfind(b"PK\x05\x06")
    crowded = made[: end + 10] + struct.pack("<H", MAX_ENTRIES + 1) + made[end + 12 :]
    assert told(crowded).kind == "zip"


def test_circular_directory():
    """A compound file whose directory goes round in circles is read once."""
    data = bytearray(compound(["WordDocument"]))
    struct.pack_into("<I", data, 512 + 4, 1)
    assert told(bytes(data)).kind == "doc"


def test_long_text_is_read_to_its_end():
    """A text that turns into something else after a while is none."""
    text = b"a" * 5 * WINDOW
    assert told(text).kind == "text"
    assert told(text + b"\0").kind == UNKNOWN


@pytest.mark.parametrize("kind", sorted(EXTENSIONS))
def test_extension(kind):
    """A file goes under the extensions of its kind, in any case of letters, and under no other."""
    for extension in EXTENSIONS[kind]:
        assert fits(kind, f"会议纪要.{extension.upper()}")
    assert not fits(kind, "会议纪要.exe")


def test_no_extension_is_no_contradiction():
    """A name without an extension contradicts nothing."""
    assert fits("pdf", "会议纪要")


def test_keeping():
    """No kind that an archive keeps is one that the table lacks."""
    assert EXTENSIONS.keys() >= KEEPING
    assert not KEEPING & {"program", "rar", "zip", "doc", "office", UNKNOWN}


def test_speed_on_hostile_bytes():
    """Hostile directories of the largest size that is looked at are told in bounded time."""
    entry = b"PK\x01\x02" + bytes(42)
    directory = entry * MAX_ENTRIES
    end = b"PK\x05\x06" + bytes(6) + struct.pack("<HII", MAX_ENTRIES, len(directory), 4) + bytes(2)
    pdf = b"%PDF-" + b"startxref 7 " * 6000 + b"/Encrypt " * 7000
    started = time.process_time()
    assert told(b"PK\x03\x04" + directory + end).kind == "zip"
    assert told(pdf).kind == "pdf"
    assert time.process_time() - started < 2


BEGINNINGS = [data for data in SAMPLES.values() if data] + [LOCKED_PDF, locked_zip()]


@settings(max_examples=400, deadline=2000)
@given(
    beginning=st.sampled_from([b"", *BEGINNINGS]),
    cuts=st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 255)), max_size=8),
    length=st.integers(0, 3000),
    tail=st.binary(max_size=200),
)
def test_no_bytes_are_an_exception(beginning, cuts, length, tail):
    """Whatever the bytes are, a kind comes back and nothing is raised."""
    data = bytearray(beginning[:length])
    for place, byte in cuts:
        if place < len(data):
            data[place] = byte
    found = told(bytes(data) + tail)
    assert found.kind in {*EXTENSIONS, UNKNOWN, "empty", "program"}


def test_head_holds_every_mark():
    """The beginning that is read is longer than every mark that is looked for in it."""
    assert all(len(begins) < HEAD for begins, _ in sniffing._BEGINNINGS)
