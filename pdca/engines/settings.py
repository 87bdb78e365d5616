"""What changes how fast an engine is, and how much memory it takes."""

from typing import Final

from attrs import frozen

MEMORY: Final = 100
"""Mebibytes that DuckDB may take unless told otherwise; the process takes some 150 besides."""


@frozen(kw_only=True)
class Settings:
    """What changes how fast an engine is and never what it says.

    *batch* rows are in memory at once, *chunk* cases lie between two states to go on from, *workers* is the number of threads or
    partitions (0: what the machine has), *memory* the limit in mebibytes, *folder* where sorting spills to. *master* is Spark's, which finishes its
    work in so many *rounds*.
    """

    batch: int = 50_000
    chunk: int = 10_000
    workers: int = 0
    memory: int = MEMORY
    folder: str = ""
    master: str = "local[2]"
    rounds: int = 1
