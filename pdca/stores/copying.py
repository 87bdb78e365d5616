"""A copy of an SQLite store while others write to it: one state of the whole file, whatever its journal holds.

Copying the file itself would miss what is still in the write-ahead log beside it, or tear what is being written.
"""

import os
import sqlite3
from pathlib import Path


def copy(source: sqlite3.Connection, path: str) -> None:
    """Write what *source* holds now to the new file *path*, and wait until the disk has it.

    Raises `sqlite3.Error`, and `FileExistsError` for a file that is there.
    """
    with Path(path).open("xb"):
        pass
    target = sqlite3.connect(path)
    try:
        source.backup(target)
        # The copy is one file: it must not look for a write-ahead log that never travels with it.
        target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()
    with Path(path).open("rb") as stream:
        os.fsync(stream.fileno())
