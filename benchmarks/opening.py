"""Opening the whole library in a new process: from its cache, and without; and what `import pdca` costs.

Each figure is the best of several new processes in turn, in processor time, so that other people's work does not count.
Opening means the pack with its words, law, calendar and every edition of every procedure. Beside it, in the same processes,
the plain parsing of the same files by PyYAML's C loader: what reading costs before anything is understood.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.rounds import said, told

ROUNDS = 9
_OPEN = """
import sys, time
from pdca.pack import Pack
start = time.process_time()
pack = Pack.open(cache=sys.argv[1] or None)
_ = (pack.words, pack.law, pack.calendar, pack.digest, pack.procedures())
print(time.process_time() - start)
"""
_PARSE = """
import time, yaml
from pdca.pack import Pack
texts = Pack.open().texts
loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
start = time.process_time()
for text in texts.values():
    yaml.load(text, loader)
print(time.process_time() - start)
"""
_IMPORT = "import time; start = time.process_time(); import {}; print(time.process_time() - start)"


def run() -> None:
    """Measure opening and importing."""
    with tempfile.TemporaryDirectory() as folder:
        _seconds(_OPEN, folder)  # fills the cache
        kept = {path.stem: path.stat().st_size for path in Path(folder).iterdir()}
        turns = {
            "from its cache": (_OPEN, folder),
            "without a cache": (_OPEN, ""),
            "PyYAML alone, C loader": (_PARSE, ""),
            "import pdca": (_IMPORT.format("pdca"), ""),
            "import pdca.office": (_IMPORT.format("pdca.office"), ""),
            "import pdca.stores.sql": (_IMPORT.format("pdca.stores.sql"), ""),
            "import transitions": (_IMPORT.format("transitions"), ""),
        }
        best = dict.fromkeys(turns, float("inf"))
        for _ in range(ROUNDS):
            for name, (code, cache) in turns.items():
                best[name] = min(best[name], _seconds(code, cache))
    print(f"\nOpening the library ({len(kept)} files) and importing, each in a new process")
    for name, seconds in best.items():
        said(
            name,
            f"{seconds / best['PyYAML alone, C loader']:.2f}",
            f"of plain parsing; {seconds * 1000:.0f} ms",
        )
    told("the library from its cache under 50 ms", best["from its cache"] < 0.05)
    told("the library without its cache under a second", best["without a cache"] < 1)
    told("import pdca under 150 ms", best["import pdca"] < 0.15)
    told("import pdca.office, the embedding API, under 150 ms", best["import pdca.office"] < 0.15)


def _seconds(code: str, argument: str) -> float:
    command = [sys.executable, "-c", code, argument]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # noqa: S603
