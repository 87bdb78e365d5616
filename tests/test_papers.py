"""Papers kept by their digests: what comes in, what stays out, and what is found when the folder is not what it was."""

import errno
import hashlib
import io
import os
import signal
import subprocess
import sys
import threading
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor

import pytest

from pdca.errors import StoreError
from pdca.papers import BLOCK, PaperFlaw, Papers, PapersError
from pdca.sniffing import Mark

PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n45\n%%EOF\n"
LOCKED_PDF = PDF.replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt 7 0 R")
HOSTILE_NAMES = [
    "../../etc/passwd", "/etc/passwd", "..\\..\\boot.ini", "C:\\windows\\win.ini", "CON", "NUL.pdf", "a\0b", "x" * 5000, ".", "..", "", "a/b/c",
    "\u202efdp.exe", "名称\n第二行",
]  # fmt: skip


def macros():
    """Return a document of the new office that holds macros."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in ("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"):
            archive.writestr(name, name)
    return made.getvalue()


def digest(data):
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def listed(folder):
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "pdca.db.papers"


@pytest.fixture
def papers(folder):
    return Papers(folder)


def kept(papers, data=PDF, name="请示.pdf"):
    return papers.keep(io.BytesIO(data), name)


def in_place_of(folder, data, other=None):
    """Return the path of a kept file, after *other* bytes were put into it."""
    path = folder / digest(data).removeprefix("sha256:")
    if other is not None:
        path.chmod(0o640)
        path.write_bytes(other)
    return path


def codes(papers, digests=None):
    return [each.code for each in papers.check(digests)]


# -- keeping


def test_kept_by_the_hash_of_its_bytes(papers, folder):
    """A paper is one file, named by the SHA-256 of its bytes, and what came in comes out."""
    found = kept(papers)
    assert (found.digest, found.size, found.kind, found.name) == (digest(PDF), len(PDF), "pdf", "请示.pdf")
    assert listed(folder) == [digest(PDF).removeprefix("sha256:")]
    with papers.open(found.digest) as stream:
        assert stream.read() == PDF


def test_kept_read_only(papers, folder):
    """Nobody may write a kept paper, and strangers may not read it."""
    kept(papers)
    assert in_place_of(folder, PDF).stat().st_mode & 0o777 == 0o440


def test_kept_twice_is_kept_once(papers, folder):
    """Keeping the same bytes under another name changes nothing."""
    first = kept(papers)
    before = in_place_of(folder, PDF).stat()
    assert kept(papers, name="另一份.pdf").digest == first.digest
    assert in_place_of(folder, PDF).stat().st_mtime_ns == before.st_mtime_ns
    assert len(listed(folder)) == 1


@pytest.mark.parametrize("size", [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK + 7])
def test_every_size(papers, size):
    """Papers of every size come out as they came in, however many bytes are read at a time."""
    data = os.urandom(size)
    found = kept(papers, data)
    with papers.open(found.digest) as stream:
        assert b"".join(iter(lambda: stream.read(1000), b"")) == data
    assert papers.kept(found.digest).size == size


@pytest.mark.row("G1")
@pytest.mark.parametrize("name", HOSTILE_NAMES, ids=range(len(HOSTILE_NAMES)))
def test_g1_the_given_name_is_no_path(papers, folder, tmp_path, name):
    """G1: whatever a file is called, only its digest names it on the disk; the name is said back."""
    assert kept(papers, name=name).name == name
    assert listed(folder) == [digest(PDF).removeprefix("sha256:")]
    assert listed(tmp_path) == [folder.name]


@pytest.mark.row("G1")
@pytest.mark.parametrize(
    "asked",
    [
        "../secret",
        "sha256:../../x",
        "sha256:" + "A" * 64,
        "a" * 64,
        "",
        "sha256:" + "a" * 65,
        "sha256:" + "a" * 64 + "\n",
    ],
)
def test_g1_only_digests_are_asked_for(papers, asked):
    """G1: nothing but a digest opens a paper."""
    with pytest.raises(PapersError) as caught:
        papers.open(asked)
    assert caught.value.reason == "digest"


# -- from the disk


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "请示.pdf"
    path.write_bytes(PDF)
    return path


def test_taken_from_a_file(papers, source):
    """A regular file is taken under its own name."""
    assert papers.take(source).name == "请示.pdf"


def test_looked_at_without_keeping(papers, folder, source):
    """Looking at a file tells what taking it would, and keeps nothing."""
    assert papers.look(source) == Papers(folder.with_name("other")).take(source)
    assert not folder.exists()


def refused(papers, path):
    with pytest.raises(PapersError) as caught:
        papers.take(path)
    return caught.value.reason


@pytest.mark.row("G2")
def test_g2_symlinks_are_not_followed(papers, folder, source, tmp_path):
    """G2: a symbolic link is refused, and nothing is kept."""
    link = tmp_path / "link.pdf"
    link.symlink_to(source)
    assert refused(papers, link) == "linked"
    assert listed(folder) == []


@pytest.mark.row("G2")
def test_g2_hard_links_are_refused(papers, source, tmp_path):
    """G2: a file with a second name is refused until it is copied."""
    os.link(source, tmp_path / "second.pdf")
    assert refused(papers, source) == "linked"


@pytest.mark.row("G2")
def test_g2_pipes_are_not_waited_for(papers, tmp_path):
    """G2: a named pipe that nobody writes to is refused at once."""
    os.mkfifo(tmp_path / "pipe")
    assert refused(papers, tmp_path / "pipe") == "linked"


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/null", "/"])
def test_g2_devices_and_folders_are_refused(papers, path):
    """G2: neither a device nor a folder is a paper."""
    assert refused(papers, path) == "linked"


@pytest.mark.row("G2")
def test_g2_a_file_exchanged_while_it_is_opened(papers, source, tmp_path, monkeypatch):
    """G2: a file that becomes another one between looking and opening is refused."""
    other = tmp_path / "other"
    other.write_bytes(b"other")
    opening = os.open

    def exchanged(path, flags, *more, **named):
        if path == source:
            other.replace(source)
        return opening(path, flags, *more, **named)

    monkeypatch.setattr(os, "open", exchanged)
    assert refused(papers, source) == "linked"


def test_missing_file(papers, tmp_path):
    """A file that is not there is an error of ours that names it."""
    with pytest.raises(PapersError, match="nothing") as caught:
        papers.take(tmp_path / "nothing")
    assert caught.value.reason == "missing"


class Changing(io.RawIOBase):
    """A stream that yields other bytes each time it is read from its start."""

    def __init__(self, *blocks):
        self.blocks = list(blocks)

    def read(self, size=-1):
        return self.blocks.pop(0) if self.blocks else b""


@pytest.mark.row("G3")
def test_g3_what_is_stored_is_what_is_hashed(papers):
    """G3: a file that changes while it is read is kept as it was read, under the hash of that."""
    found = papers.keep(Changing(b"first half, ", b"then another second half"), "x.txt")
    with papers.open(found.digest) as stream:
        assert digest(stream.read()) == found.digest == digest(b"first half, then another second half")


@pytest.mark.row("G3")
def test_g3_a_stream_is_read_once(papers):
    """G3: a stream that cannot be read twice is kept: nothing is read again after hashing."""
    read, write = os.pipe()
    with os.fdopen(write, "wb") as writer:
        writer.write(PDF)
    with os.fdopen(read, "rb") as stream:
        assert papers.keep(stream).digest == digest(PDF)


# -- limits and failures


class Endless(io.RawIOBase):
    """An upload that never ends."""

    def __init__(self):
        self.given = 0

    def read(self, size=-1):
        self.given += size
        return b"x" * size


@pytest.mark.row("G7")
def test_g7_endless_uploads_are_stopped(folder):
    """G7: an upload without an end is stopped at the cap, while it streams, and leaves nothing."""
    endless = Endless()
    with pytest.raises(PapersError) as caught:
        Papers(folder, limit=1_000_000).keep(endless)
    assert caught.value.reason == "limit"
    assert endless.given <= 1_000_000 + BLOCK
    assert listed(folder) == []


@pytest.mark.row("G7")
def test_g7_the_cap_itself_is_allowed(folder):
    """G7: a paper of exactly the cap is kept, one byte more is not."""
    assert kept(Papers(folder, limit=len(PDF))).size == len(PDF)
    with pytest.raises(PapersError):
        kept(Papers(folder, limit=len(PDF) - 1))


class Failing(io.RawIOBase):
    """An upload that breaks off."""

    def __init__(self):
        self.reads = 0

    def read(self, size=-1):
        self.reads += 1
        if self.reads > 1:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return b"x"


def test_broken_upload(papers, folder):
    """An upload that breaks off keeps nothing."""
    with pytest.raises(PapersError) as caught:
        papers.keep(Failing())
    assert caught.value.reason == "unreadable"
    assert listed(folder) == []


@pytest.mark.row("C3")
@pytest.mark.parametrize("call", ["fsync", "replace", "chmod", "mkstemp"])
@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_disk_failures(papers, folder, monkeypatch, call, number):
    """A disk that fails at any call is a `StoreError`, nothing is half written, and the next paper is kept."""

    def failing(*_, **__):
        raise OSError(number, os.strerror(number))

    targets = {
        "fsync": "os.fsync",
        "replace": "pathlib.Path.replace",
        "chmod": "pathlib.Path.chmod",
        "mkstemp": "tempfile.mkstemp",
    }
    kept(papers, b"before")
    with monkeypatch.context() as patch:
        patch.setattr(targets[call], failing)
        with pytest.raises(StoreError) as caught:
            kept(papers)
    assert caught.value.retry is (number == errno.ENOSPC)
    assert listed(folder) == [digest(b"before").removeprefix("sha256:")]
    assert kept(papers).digest == digest(PDF)


LIMITED = """
import io, resource, signal, sys
from pdca.errors import StoreError
from pdca.papers import Papers
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
try:
    Papers(sys.argv[1]).keep(io.BytesIO(b"x" * 1_000_000))
except StoreError as error:
    print(error.code)
Papers(sys.argv[1]).keep(io.BytesIO(b"small"))
"""


@pytest.mark.row("C4")
def test_full_disk(folder):
    """A disk that takes no more is a `StoreError`; nothing is left of the paper, and a smaller one still fits."""
    done = subprocess.run([sys.executable, "-c", LIMITED, folder], capture_output=True, text=True, check=True)
    assert done.stdout == "store\n"
    assert listed(folder) == [digest(b"small").removeprefix("sha256:")]


WRITING = """
import sys, time
from pdca.papers import Papers
class Slow:
    def __init__(self): self.reads = 0
    def read(self, size=-1):
        self.reads += 1
        if self.reads == 3:
            print("writing", flush=True)
            time.sleep(60)
        return b"x" * size
Papers(sys.argv[1]).keep(Slow())
"""


@pytest.fixture
def writer(folder):
    """Return a process in the middle of keeping a paper."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITING, folder], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "writing\n"
        yield process
        process.kill()


def test_killed_writer(writer, papers, folder):
    """A writer that is killed leaves only a temporary file, which is a finding, and which the next one sweeps away."""
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    assert [name[:5] for name in listed(folder)] == [".new-"]
    assert codes(papers) == [PaperFlaw.STRAY]
    kept(papers)
    assert listed(folder) == [digest(PDF).removeprefix("sha256:")]


def test_sweeping_leaves_writers_alone(writer, papers, folder):
    """A temporary file whose writer is at work is no finding and is not swept away."""
    assert papers.sweep() == 0
    assert codes(papers) == []
    kept(papers)
    assert len(listed(folder)) == 2


KILLED = """
import io, os, sys
from pdca.papers import Papers
print("started", flush=True)
papers = Papers(sys.argv[1])
number = 0
while True:
    number += 1
    print(papers.keep(io.BytesIO(b"%d" % number * 50_000)).digest, flush=True)
"""


@pytest.mark.row("C1")
def test_killed_at_any_moment(papers, folder):
    """After a kill at any moment every acknowledged paper is whole, and nothing else but temporaries is there."""
    for round_ in range(8):
        with subprocess.Popen(
            [sys.executable, "-c", KILLED, folder], stdout=subprocess.PIPE, text=True
        ) as process:
            process.stdout.readline()
            time.sleep(0.005 * round_)
            process.kill()
            acknowledged = [line.strip() for line in process.stdout if line.endswith("\n")]
        assert set(acknowledged) <= set(papers.digests())
        assert set(codes(papers)) <= {PaperFlaw.STRAY}
    papers.sweep()
    assert codes(papers) == []


# -- together


def test_threads_keep_one_paper(papers, folder):
    """Many threads that keep the same bytes at once all get the same digest, and one file is there."""
    data = os.urandom(500_000)
    gate = threading.Barrier(8)

    def keep(_):
        gate.wait()
        return kept(papers, data).digest

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(keep, range(8))) == {digest(data)}
    assert listed(folder) == [digest(data).removeprefix("sha256:")]


def test_threads_keep_different_papers(papers):
    """Threads that sweep while others begin to write, or write for long, lose no paper."""
    made = [b"%d" % number * size for size, count in ((20_000, 60), (200, 400)) for number in range(count)]
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda data: kept(papers, data).digest, made))
    assert set(papers.digests()) == found
    assert codes(papers) == []


TOGETHER = """
import io, sys
from pdca.papers import Papers
papers = Papers(sys.argv[1])
for number in range(60):
    papers.keep(io.BytesIO(b"%d" % number * 20_000))
"""


def test_processes_keep_the_same_papers(papers, folder):
    """Processes that keep the same papers at once end with each paper once and whole."""
    running = [subprocess.Popen([sys.executable, "-c", TOGETHER, folder]) for _ in range(4)]
    assert [process.wait() for process in running] == [0] * 4
    assert len(papers.digests()) == 60
    assert codes(papers) == []


# -- afterwards


@pytest.mark.row("G4")
def test_g4_altered(papers, folder):
    """G4: a paper that was altered is found, whether its length changed or not."""
    kept(papers)
    in_place_of(folder, PDF, PDF.replace(b"Catalog", b"Cata1og"))
    assert codes(papers, [digest(PDF)]) == [PaperFlaw.ALTERED]
    with pytest.raises(PapersError) as caught, papers.open(digest(PDF)) as stream:
        stream.read()
    assert caught.value.reason == "altered"


@pytest.mark.row("G4")
def test_g4_missing(papers, folder):
    """G4: a paper that was lost is found, and so is every paper of a folder that was lost."""
    assert codes(papers, [digest(PDF)]) == [PaperFlaw.MISSING]
    kept(papers)
    in_place_of(folder, PDF).unlink()
    assert codes(papers, [digest(PDF)]) == [PaperFlaw.MISSING]


def test_g4_longer_than_the_limit(folder):
    """G4: a paper that was made endless is found without being read to its end."""
    kept(Papers(folder))
    in_place_of(folder, PDF, bytes(5_000_000))
    assert codes(Papers(folder, limit=1000)) == [PaperFlaw.ALTERED]


def test_g4_read_in_part(papers, folder):
    """G4: an altered paper that is read in small pieces is refused at its end, not before."""
    data = b"x" * 3 * BLOCK
    kept(papers, data)
    in_place_of(folder, data, b"x" * (3 * BLOCK - 1) + b"y")
    with papers.open(digest(data)) as stream:
        assert stream.read(10) == b"x" * 10
        with pytest.raises(PapersError):
            stream.read()


def test_an_altered_paper_is_not_mended_in_silence(papers, folder):
    """Keeping a paper again whose file was altered is refused, and the altered file stays as evidence."""
    kept(papers)
    path = in_place_of(folder, PDF, b"forged")
    with pytest.raises(PapersError) as caught:
        kept(papers)
    assert caught.value.reason == "altered"
    assert path.read_bytes() == b"forged"


@pytest.mark.parametrize("how", ["symlink", "hard link", "folder", "pipe"])
def test_g2_links_in_the_folder(papers, folder, tmp_path, how):
    """G2: what lies in the folder in a paper's place and is no plain file is found and never read."""
    kept(papers)
    path = in_place_of(folder, PDF)
    aside = tmp_path / "aside"
    path.rename(aside)
    {
        "symlink": lambda: path.symlink_to(aside),
        "hard link": lambda: os.link(aside, path),
        "folder": path.mkdir,
        "pipe": lambda: os.mkfifo(path),
    }[how]()
    assert codes(papers) == [PaperFlaw.LINKED]
    assert codes(papers, []) == [PaperFlaw.LINKED]
    with pytest.raises(PapersError):
        papers.open(digest(PDF))
    with pytest.raises(PapersError):
        kept(papers)


@pytest.mark.row("H4")
@pytest.mark.parametrize("name", ["请示.pdf", "thumbs.db", "A" * 64, ".new-old", "\x1b[31m"])
def test_strays(papers, folder, name):
    """A file in the folder that is no paper is found, and its name cannot speak to the terminal."""
    kept(papers)
    (folder / name).write_bytes(b"?")
    found = papers.check()
    assert [each.code for each in found] == [PaperFlaw.STRAY]
    assert found[0].phrase.en.isascii()
    assert "\x1b" not in found[0].phrase.zh


def test_a_temporary_that_is_a_link(papers, folder, tmp_path):
    """A link that is named like a temporary file is a finding."""
    kept(papers)
    (folder / ".new-link").symlink_to(tmp_path)
    assert codes(papers) == [PaperFlaw.STRAY]


def test_checking_names_what_is_named(papers):
    """Only the papers that are asked about are read, in the order of their digests."""
    kept(papers)
    absent = [digest(b"b"), digest(b"a")]
    found = papers.check([*absent, digest(PDF)])
    assert [each.digest for each in found] == sorted(absent)


# -- what an archive would object to


@pytest.mark.row("G9")
@pytest.mark.parametrize(
    ("data", "name", "items"),
    [
        (PDF, "请示.pdf", []),
        (PDF, "请示", []),
        (PDF, "请示.docx", ["3-3"]),
        (LOCKED_PDF, "请示.pdf", ["3-8"]),
        (macros(), "请示.docm", ["3-3"]),
        (macros(), "请示.pdf", ["3-3", "3-3"]),
        (b"MZ\x90\0", "请示.pdf", ["3-3", "3-3"]),
        (b"Rar!\x1a\x07\0", "附件.rar", ["3-8", "3-3"]),
    ],
    ids=["fine", "no extension", "wrong extension", "encrypted", "macros", "macros as pdf", "program", "rar"],
)
def test_g9_remarks(papers, data, name, items):
    """G9: a wrong extension, macros, encryption and forms not to be kept come under the items of DA/T 70."""
    assert [each.item for each in kept(papers, data, name).remarks()] == items


@pytest.mark.row("G9")
def test_g9_kind_and_marks_are_told(papers):
    """G9: the kind is told from the bytes, not from the extension, and so are its marks."""
    found = kept(papers, LOCKED_PDF, "照片.jpg")
    assert (found.kind, found.marks) == ("pdf", {Mark.ENCRYPTED})
