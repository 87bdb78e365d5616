"""The Python that the documents print, for a type checker: python -m tests.printed FOLDER writes a file for each document there.

A host's developers copy it, so it is checked as strictly as the package itself (`make types`).
"""

import re
import sys
from pathlib import Path

TOP = Path(__file__).parents[1]
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def printed() -> dict[str, str]:
    """Return the Python of each document that prints any, by the name of a module, its lines where they stand in the document."""
    return {
        f"{path.stem.replace('.', '_').replace('-', '_')}.py": "".join(_blanked(path.read_text("utf-8")))
        for path in (*sorted(TOP.glob("README*.md")), *sorted((TOP / "docs").glob("*.md")))
        if BLOCK.search(path.read_text("utf-8"))
    }


def _blanked(text: str) -> list[str]:
    """Return *text* with nothing left in the lines that are no Python."""
    kept = {
        number
        for found in BLOCK.finditer(text)
        for number in range(text[: found.start(1)].count("\n"), text[: found.end(1)].count("\n"))
    }
    return [line if number in kept else "\n" for number, line in enumerate(text.splitlines(keepends=True))]


def main(folder: str) -> None:
    """Write them into *folder*."""
    for name, code in printed().items():
        (Path(folder) / name).write_text(code, "utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
