"""Run the measurements named, or all of them, and print ratios."""

import sys

from benchmarks import (
    aligning,
    appending,
    auditing,
    durable,
    ledgers,
    memory,
    opening,
    replaying,
    stepping,
    verifying,
)
from benchmarks.rounds import machine

MEASUREMENTS = {
    "stepping": stepping.run,
    "durable": durable.run,
    "appending": appending.run,
    "verifying": verifying.run,
    "replaying": replaying.run,
    "memory": memory.run,
    "opening": opening.run,
    "aligning": aligning.run,
    "auditing": auditing.run,
    "ledgers": ledgers.run,
}


def main(names: list[str]) -> int:
    """Run *names*; return 2 when one is unknown."""
    unknown = [name for name in names if name not in MEASUREMENTS]
    if unknown:
        print(f"unknown: {', '.join(unknown)}; known: {', '.join(MEASUREMENTS)}", file=sys.stderr)
        return 2
    print(machine())
    for name in names or MEASUREMENTS:
        MEASUREMENTS[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
