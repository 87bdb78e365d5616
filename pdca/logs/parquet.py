"""Rows from Parquet files, a batch at a time. The only module that knows the library ``pyarrow``, imported when it is needed."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

from pdca.errors import UnavailableError
from pdca.logs.delimited import too_wide
from pdca.logs.event import LogError, Place
from pdca.logs.headings import MAX_COLUMNS, Row
from pdca.logs.source import Progress, Source, refused
from pdca.phrase import Phrase

BATCH: Final = 4096
"""Rows in memory at once."""
MAX_GROUP: Final = 4 << 30
"""Most bytes of one row group, unpacked."""
_THRIFT: Final = 64 << 20


class Parquet:
    """One Parquet file: the *names* of its columns, and its rows. Raises `LogError` for what is none."""

    def __init__(self, found: Source) -> None:
        self._found = found
        self._arrow, parquet = _library()
        try:
            with parquet.ParquetFile(
                found.path, thrift_string_size_limit=_THRIFT, thrift_container_size_limit=1_000_000
            ) as file:
                self.names = tuple(file.schema_arrow.names)
                self.count = file.metadata.num_rows
                self._check(file.metadata)
        except (self._arrow.ArrowException, OSError, ValueError, OverflowError, MemoryError) as error:
            raise self._damaged(0) from error

    def _check(self, metadata: Any) -> None:
        if len(self.names) > MAX_COLUMNS:
            raise too_wide(self._found.place, len(self.names))
        sizes = [
            metadata.row_group(at).total_byte_size for at in range(min(metadata.num_row_groups, 100_000))
        ]
        if max(sizes, default=0) > MAX_GROUP:
            raise refused(
                self._found.place,
                "size",
                ("行组太大，内存放不下", "a row group is too large for memory"),
                ("请用较小的行组重新导出", "export it again with smaller row groups"),
            )

    def rows(self, progress: Progress | None = None) -> Iterator[Row]:
        """Yield the rows, from number 1 on. *progress* is told bytes in proportion to the rows read."""
        _, parquet = _library()
        number = 0
        try:
            with parquet.ParquetFile(self._found.path, pre_buffer=False) as file:
                for batch in file.iter_batches(batch_size=BATCH):
                    columns = [texts(column) for column in batch.columns]
                    for cells in zip(*columns, strict=True):
                        number += 1
                        yield Row(number, cells)
                    if progress:
                        progress(self._found.size * number // max(self.count, 1), self._found.size)
        except (self._arrow.ArrowException, OSError, UnicodeDecodeError) as error:
            raise self._damaged(number + 1) from error

    def _damaged(self, row: int) -> LogError:
        return refused(
            Place(file=self._found.name, row=row),
            "damaged",
            ("Parquet 文件已损坏或不完整", "the Parquet file is damaged or cut off"),
            ("请重新复制或者重新导出", "copy or export it again"),
        )


def types(path: Path) -> Mapping[str, str]:
    """Return the types of the columns of the Parquet file at *path* as Arrow names them, by name."""
    _, parquet = _library()
    return {column.name: str(column.type) for column in parquet.read_schema(path)}


def texts(column: Any) -> Sequence[str | None]:
    """Return the cells of an Arrow *column* as the texts that a reader of rows sees: the one way from types to texts."""
    arrow, _ = _library()
    kind = column.type
    if arrow.types.is_dictionary(kind):
        column = column.dictionary_decode()
        kind = column.type
    if arrow.types.is_timestamp(kind):
        units = {"s": 10**6, "ms": 10**3, "us": 1, "ns": 0}[kind.unit]
        told = column.cast(arrow.int64()).to_pylist()
        return [_stamp(each, units, zoned=kind.tz is not None) for each in told]
    told = column.to_pylist()
    if arrow.types.is_string(kind) or arrow.types.is_large_string(kind):
        return list(told)
    return [None if each is None else _text(each) for each in told]


def _library() -> tuple[Any, Any]:
    try:
        import pyarrow as pa  # noqa: PLC0415 - a large library that most never need
        import pyarrow.parquet as pq  # noqa: PLC0415
    except ImportError as error:
        said = Phrase(
            "读 Parquet 需要另装：pip install pdca[parquet]", "Parquet needs: pip install pdca[parquet]"
        )
        raise UnavailableError(said, extra="parquet") from error
    return pa, pq


def _stamp(count: int | None, units: int, *, zoned: bool) -> str | None:
    """Return a count of units since 1970 as RFC 3339; without a zone the text has no offset, outside of calendars the count."""
    if count is None:
        return None
    micros, rest = (count * units, 0) if units else divmod(count, 1000)
    try:
        text = (datetime(1970, 1, 1) + timedelta(microseconds=micros)).isoformat()  # noqa: DTZ001 - the file gives no zone
    except OverflowError:
        return f"{count} since 1970"
    if rest:
        text = f"{text if '.' in text else text + '.000000'}{rest:03d}"
    return f"{text}Z" if zoned else text


def _text(value: Any) -> str:
    shown = _SHOWN.get(type(value))
    if shown is not None:
        return shown(value)
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value)


_SHOWN: Final[dict[type, Callable[[Any], str]]] = {
    bool: lambda value: "true" if value else "false",
    int: str,
    float: lambda value: "NaN" if value != value else str(int(value)) if value.is_integer() else repr(value),  # noqa: PLR0124
    bytes: lambda value: value.decode("utf-8", "replace"),
    date: date.isoformat,
    datetime: datetime.isoformat,
    time: time.isoformat,
}
