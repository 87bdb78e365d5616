"""The sheet with its code: scanned again it is the root, on paper, as text and on the terminal."""

import re
import sys
from xml.etree import ElementTree as ET

import pytest
import zxingcpp

from pdca.anchors import code, printed, sheet, state
from pdca.anchors.sheet import scanned
from pdca.errors import NoteError, UnavailableError
from tests.anchors.samples import FIRST, LOG, log

ANCHOR = state(log(), FIRST)
SCALE = 4


def read(rows):
    """Return what a scanner reads from *rows* of modules, 1 for dark."""
    wide = [[0 if each else 255 for each in row for _ in range(SCALE)] for row in rows]
    pixels = bytes(each for row in wide for _ in range(SCALE) for each in row)
    (found,) = zxingcpp.read_barcodes(memoryview(pixels).cast("B", [len(wide) * SCALE, len(wide[0])]))
    return found.text


def undrawn(text):
    """Return the modules that half blocks show, 1 for ink."""
    halves = {" ": (0, 0), "▀": (1, 0), "▄": (0, 1), "█": (1, 1)}
    lines = [line for line in text.split("\n") if line and set(line) <= set(halves)]
    return [[halves[each][half] for each in line] for line in lines for half in (0, 1)]


def test_a_scanned_code():
    """What a scanner reads is the size, the root and the log's name, and that is a noted root."""
    text = read(code.modules(scanned(ANCHOR)))
    assert text == f"5:{ANCHOR.checkpoint.root.hex()}\n{LOG}"
    assert printed(text, LOG).checkpoint == ANCHOR.checkpoint


def test_on_paper():
    """The page as text is scanned where ink is dark."""
    assert read(undrawn(code.page(ANCHOR, "zh"))) == scanned(ANCHOR)


def test_on_a_dark_terminal():
    """On the terminal the light modules are light."""
    lit = undrawn(code.page(ANCHOR, "zh", light=True))
    assert read([[1 - each for each in row] for row in lit]) == scanned(ANCHOR)
    assert set(lit[0]) == {1}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_at_80_columns(language):
    """The page fits a terminal of eighty columns and has the block of the daily sheet above the code."""
    page = code.page(ANCHOR, language)
    assert page.startswith(sheet(ANCHOR)(language))
    assert max(len(line) for line in page.split("\n")) <= code.WIDTH


@pytest.mark.parametrize("name", ["清" * 200, "x" * 200])
def test_a_long_name(name):
    """A name that would make the code too wide is left out of it; the root is there."""
    anchor = state(log(name=name), FIRST)
    page = code.page(anchor, "zh")
    rows = undrawn(page)
    assert len(rows[0]) <= code.WIDTH
    assert printed(read(rows), name).checkpoint == anchor.checkpoint


def test_a_drawing():
    """The drawing for the printer is XML with the block of the daily sheet and the modules of the code."""
    anchor = state(log(name="<b>&'清河\""), FIRST)
    root = ET.fromstring(code.svg(anchor, "zh"))  # noqa: S314
    spaced = "{http://www.w3.org/2000/svg}"
    words = [each.text or "" for each in root.iter(f"{spaced}text")]
    assert "\n".join(words) == sheet(anchor).zh
    (path,) = root.iter(f"{spaced}path")
    spots = {(int(x), int(y)) for x, y in re.findall(r"M(\d+) (\d+)h4v4h-4z", path.get("d"))}
    left, top = min(x for x, _ in spots), min(y for _, y in spots)
    side = (max(x for x, _ in spots) - left) // 4 + 1
    shown = [
        [int((left + x * 4, top + y * 4) in spots) for x in range(-4, side + 4)] for y in range(-4, side + 4)
    ]
    assert read(shown) == scanned(anchor)
    width, height = int(root.get("width")), int(root.get("height"))
    assert all(x + 4 < width and y + 4 < height for x, y in spots)


def test_too_much():
    """More text than any code holds is refused."""
    with pytest.raises(NoteError, match="放不进"):
        code.modules("x" * 5000)


def test_without_the_library(monkeypatch):
    """Where the library is missing, drawing says what to install."""
    monkeypatch.setitem(sys.modules, "segno", None)
    with pytest.raises(UnavailableError, match=r"pdca\[print\]"):
        code.modules("x")
