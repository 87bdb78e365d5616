"""``python -m pdca.specification [procedure ...] [--features FOLDER] [--pack FOLDER] [--no-mutants] [--english]``."""

import sys
from argparse import ArgumentParser
from pathlib import Path

from pdca.pack import Pack
from pdca.specification.specify import specify


def main(arguments: list[str] | None = None) -> int:
    """Print the report; 0 when everything is said and holds, else 1."""
    parser = ArgumentParser(prog="python -m pdca.specification", description=__doc__)
    parser.add_argument("procedures", nargs="*")
    parser.add_argument("--features", type=Path)
    parser.add_argument("--pack", type=Path)
    parser.add_argument("--no-mutants", action="store_true")
    parser.add_argument("--english", action="store_true")
    options = parser.parse_args(arguments)
    report = specify(
        Pack.open(options.pack),
        options.features,
        procedures=options.procedures,
        mutants=not options.no_mutants,
    )
    sys.stdout.write(report.text(english=options.english) + "\n")
    return 0 if report.complete else 1


if __name__ == "__main__":
    raise SystemExit(main())
