"""What the operating system said, in words of both languages."""

import errno
import os

import pytest

from pdca.errors import system_said
from pdca.phrase import Phrase


@pytest.mark.parametrize("number", [errno.ENOENT, errno.EACCES, errno.EISDIR, errno.ENOTDIR, errno.ENOSPC, errno.EROFS, errno.EEXIST])
def test_usual(number):
    """The usual refusals of a file system are said in Chinese words, without a word of English."""
    said = system_said(OSError(number, os.strerror(number))).zh
    assert said
    assert not any(letter.isascii() for letter in said)


def test_unusual():
    """Of an unusual one stands what the system said itself, and of an error without words its name."""
    own = os.strerror(errno.EIO)
    assert system_said(OSError(errno.EIO, own)) == Phrase(own, own)
    assert system_said(OSError()).en == "OSError"
