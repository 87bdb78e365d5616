"""The samples of tests/vectors/logs: the library and the second verifier take the sound ones and refuse the others."""

import io
import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pdca import anchors
from pdca.errors import TrailError
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail
from tests import corpus

TOP = Path(__file__).resolve().parents[1]
VERIFIER = TOP / "docs" / "conform.py"
FOLDERS = sorted(path for path in corpus.FOLDER.iterdir() if path.is_dir())
GOLDEN = sorted((TOP / "tests" / "vectors").glob("*.jsonl"))
FAILING = [path for path in FOLDERS if path.name.endswith("_fail")]
ANCHORED = [path for path in FAILING if (path / "log.anchors").exists()]
ALONE = [path for path in FAILING if path not in ANCHORED]
PASSING = [path for path in FOLDERS if path.name.endswith("_pass")]


def name(path):
    return path.name


def expected(folder):
    return json.loads((folder / "expected.json").read_bytes())


def imported(path):
    """Return the trail that took the file in."""
    trail = Trail(MemoryStore(), lambda: datetime(2026, 5, 19, tzinfo=UTC))
    trail.import_(io.BytesIO(path.read_bytes()))
    return trail


def second_opinion(path):
    """Return exit code and words of the verifier that shares no line with the library."""
    command = [sys.executable, "-I", str(VERIFIER), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert not done.stderr
    return done.returncode, done.stdout


@pytest.mark.parametrize("sample", corpus.samples(), ids=lambda sample: sample.folder)
def test_the_files_are_what_makes_them(sample):
    """The files are those that tests/corpus.py makes, byte for byte; a change of either is seen."""
    folder = corpus.FOLDER / sample.folder
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == sample.files()


def test_no_other_files():
    """There is no sample that nothing makes, and there are enough."""
    assert {path.name for path in FOLDERS} == {sample.folder for sample in corpus.samples()}
    assert len(FAILING) >= 25


@pytest.mark.row(
    "A1", "A4", "A5", "A8", "A9", "A10", "A11", "A12", "A15", "A16", "A17", "A18", "A19", "A20", "C13", "D1", "D3", "D5",
    "E1", "E2", "E3", "E4", "E5", "E6", "E8", "E9", "E13", "F7", "H4", "H6", "I2",
)  # fmt: skip
@pytest.mark.parametrize("folder", ALONE, ids=name)
def test_refused(folder):
    """A log with a lie in it is refused with the code and the line that the sample names."""
    with pytest.raises(TrailError) as refused:
        imported(folder / "log.jsonl")
    assert {"code": refused.value.code, "line": refused.value.line} == {
        key: value for key, value in expected(folder).items() if key != "rows"
    }


@pytest.mark.parametrize("folder", ALONE, ids=name)
def test_refused_by_the_second_verifier(folder):
    """What the library refuses the second verifier refuses."""
    assert second_opinion(folder / "log.jsonl")[0] == 1


@pytest.mark.row("C13", "E6", "E7")
@pytest.mark.parametrize(
    "path", [*(folder / "log.jsonl" for folder in PASSING), *GOLDEN], ids=lambda path: path.parent.name
)
def test_taken(path):
    """Every sound log, and the golden one of each version, is taken for ever, by both, with the same root."""
    trail = imported(path)
    code, words = second_opinion(path)
    assert (code, trail.verify().sound) == (0, True)
    assert trail.verify().root in words


@pytest.mark.row("A2", "A3", "A6", "A10", "A11", "A21", "C11")
@pytest.mark.parametrize("folder", ANCHORED, ids=name)
def test_refused_by_an_anchor(folder):
    """A log that agrees with itself and not with its anchor is contradicted, with both statements as evidence."""
    trail = imported(folder / "log.jsonl")
    told = anchors.read(folder, corpus.NAME)
    found = trail.verify(told.sizes())
    broken = anchors.compare(found, told).broken
    assert (found.sound, {each.code for each in broken}) == (True, {expected(folder)["code"]})
    assert all(one and other and one != other for one, other in (each.notes for each in broken))


@pytest.mark.row("A22", "H7")
def test_an_anchor_that_agrees():
    """A sound log and its anchors agree, up to the last record."""
    folder = corpus.FOLDER / "anchored_pass"
    trail, told = imported(folder / "log.jsonl"), anchors.read(folder, corpus.NAME)
    found = anchors.compare(trail.verify(told.sizes()), told)
    assert (found.sound, found.anchored, found.count) == (True, 10, 10)
