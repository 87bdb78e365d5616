"""Opening the whole library in a new process: from its cache, and without; and what `import pdca` costs.

Each figure is the best of several new processes in turn, in processor time, so that other people's work does not count.
Opening means that all files are read and hashed, and words, law, calendar and the list of every edition are there to be
used. From a cache that knows these texts, editions and limits are made when they are first used; so two more figures are
given: opening with one edition made and bound to the law, the slowest one there is, which is what a command needs; and
with every edition made and every limit looked at, which is all there is to do. Without a cache everything is always
made. Beside them the plain parsing of the same files by PyYAML's C loader: what reading costs before anything is understood.
"""

import subprocess
import sys
import tempfile

from benchmarks.rounds import said, told
from pdca.pack import Pack
from pdca.reading.contents import Listing

ROUNDS = 9
_OPEN = """
import sys, time
import pdca.benches
from pdca.pack import Pack
start = time.process_time()
pack = Pack.open(cache=sys.argv[1] or None)
_ = (pack.words, pack.law, pack.calendar, pack.digest, pack.catalogue)
{}
print(time.process_time() - start)
"""
_ONE = "_ = pdca.benches.bound(pack, pack.procedure({!r}, {!r}))"
_EVERY = "_ = (pack.procedures(), *(dict(each) for each in (pack.law.regulations, pack.law.limits, pack.law.tables)))"
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
    pack = Pack.open()
    with tempfile.TemporaryDirectory() as folder:
        _seconds(_OPEN.format(""), folder)  # fills the cache
        slowest = max(pack.catalogue, key=lambda each: _seconds(_one(each), folder))
        turns = {
            "opened, from its cache": (_OPEN.format(""), folder),
            "and one edition": (_one(slowest), folder),
            "and every edition and limit": (_OPEN.format(_EVERY), folder),
            "everything, without a cache": (_OPEN.format(_EVERY), ""),
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
    size = f"{len(pack.texts)} files, {len(pack.catalogue)} editions"
    print(f"\nOpening the library ({size}) and importing, each in a new process")
    print(f"The one edition is {slowest.id}@{slowest.edition}, the slowest")
    for name, seconds in best.items():
        said(
            name,
            f"{seconds / best['PyYAML alone, C loader']:.2f}",
            f"of plain parsing; {seconds * 1000:.0f} ms",
        )
    told("the whole library opened from its cache under 50 ms", best["opened, from its cache"] < 0.05)
    told("the same and its slowest edition under 50 ms", best["and one edition"] < 0.05)
    told("everything without a cache under a second", best["everything, without a cache"] < 1)
    told("import pdca under 150 ms", best["import pdca"] < 0.15)
    told("import pdca.office, the embedding API, under 150 ms", best["import pdca.office"] < 0.15)


def _one(listing: Listing) -> str:
    return _OPEN.format(_ONE.format(listing.id, listing.edition))


def _seconds(code: str, argument: str) -> float:
    command = [sys.executable, "-c", code, argument]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # noqa: S603
