"""A trail as Parquet: one record a row, in the columns of `pdca.exports.rows`; the only writer through pyarrow.

Days and times have types of their own; facts, papers and concessions are JSON. Needs the extra ``parquet``.
"""

from collections.abc import Mapping
from datetime import datetime
from itertools import islice
from typing import Any, BinaryIO, Final

from pdca.errors import UnavailableError
from pdca.exports.events import Event, Telling
from pdca.exports.rows import COLUMNS, flat, row
from pdca.phrase import Language, Phrase
from pdca.trail import Trail

GROUP: Final = 20_000
"""Rows in a group: so many are in memory at once."""
_NUMBERS: Final = frozenset(("seq", "pos", "answers", "target"))


def write(trail: Trail, stream: BinaryIO, language: Language = "zh") -> int:
    """Write *trail* to *stream* and return the number of rows.

    Raises `pdca.errors.TrailError`, `UnavailableError` where pyarrow is missing. The same trail gives the same bytes
    with the same version of pyarrow.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415
        from pyarrow import parquet  # noqa: PLC0415
    except ImportError:
        raise UnavailableError(
            Phrase(
                "导出 Parquet 需要：pip install pdca[parquet]", "Parquet needs: pip install pdca[parquet]"
            ),
            extra="parquet",
        ) from None
    schema = pa.schema([pa.field(name, _type(pa, name)) for name in COLUMNS])
    events = Telling(trail, language).events()
    told = 0
    with parquet.ParquetWriter(stream, schema, compression="zstd") as writer:
        while group := list(islice(events, GROUP)):
            lines = [_line(event) for event in group]
            arrays = [pa.array([line[one.name] for line in lines], one.type) for one in schema]
            writer.write_table(pa.table(arrays, schema=schema))
            told += len(group)
    return told


def _type(pa: Any, name: str) -> Any:
    if name in _NUMBERS:
        return pa.int64()
    if name == "occurred":
        return pa.date32()
    return pa.timestamp("us", tz="UTC") if name == "recorded" else pa.string()


def _line(event: Event) -> Mapping[str, Any]:
    """Return the values of *event* by column; what it does not say is nothing."""
    said = {name: flat(name, value) for name, value in row(event).items()}
    typed = {"occurred": event.day, "recorded": datetime.fromisoformat(event.recorded)}
    return {name: None if value == "" else value for name, value in {**said, **typed}.items()}
