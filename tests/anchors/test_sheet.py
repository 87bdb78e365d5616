"""Roots copied or scanned from a sheet."""

import pytest

from pdca.anchors import printed
from pdca.errors import NoteError
from tests.anchors.samples import LOG

ROOT = "ab" * 32


@pytest.mark.parametrize(
    "text",
    [f"5:{ROOT}", f" 5 : {ROOT} ", f"5:{ROOT.upper()}", f"5：{ROOT}", f"5:{' '.join(ROOT)}", f"5:{ROOT}\n{LOG}", f"5:{ROOT[:30]}\n{ROOT[30:]}\r\n{LOG}\n", f"5:{ROOT} {LOG}"],
    ids=ascii,
)  # fmt: skip
def test_a_noted_root(text):
    """A root is read however it is spaced, in capitals, with a wide colon, and with the log's name behind it."""
    read = printed(text, LOG).checkpoint
    assert (read.origin, read.size, read.root.hex()) == (LOG, 5, ROOT)


@pytest.mark.parametrize(
    "text", [f"5:{ROOT}a", f"5:{ROOT}\nother", f"5:{ROOT}\n{LOG}x", f"5:{ROOT} {LOG[:-1]}"], ids=ascii
)
def test_the_sheet_of_another_log(text):
    """A sheet that names another log is refused."""
    with pytest.raises(NoteError, match="另一本账"):
        printed(text, LOG)


@pytest.mark.parametrize(
    "text",
    ["", ":", f":{ROOT}", f"-5:{ROOT}", f"05:{ROOT}", f"5{ROOT}", f"5:{ROOT[:-1]}", f"5:{ROOT[:-1]}g", f"5:\u0661{ROOT[1:]}", f"{'9' * 19}:{ROOT}", f"x5:{ROOT}"],
    ids=ascii,
)  # fmt: skip
def test_no_noted_root(text):
    """Anything but a size and sixty-four hexadecimal digits is no noted root."""
    with pytest.raises(NoteError, match="64"):
        printed(text, LOG)
