"""What reading logs costs before a file is named: the large libraries wait until they are needed."""

import subprocess
import sys


def test_light():
    """Importing the readers loads neither openpyxl, pyarrow nor a database library."""
    heavy = ("openpyxl", "pyarrow", "sqlalchemy", "sqlite3", "rich")
    code = f"import pdca.logs, sys; print(*(name for name in {heavy!r} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.split() == []
