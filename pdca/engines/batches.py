"""Cases from sorted columns, a batch at a time: no object is made for an event. The only module here that computes with ``pyarrow``.

The columns are the case (its name, or its number in the order of names), and a whole number that holds the moment and, in its lowest bits, the number of the event's name (one number
is sorted faster than two); where events are numbered, also that number. Nothing here makes a value of ``pyarrow`` from one of Python: that loads pandas where it is installed.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, islice
from typing import Any, Final, Literal

from pdca.engines.verdicts import WIDTH, Case
from pdca.errors import UnavailableError
from pdca.phrase import Phrase

BITS: Final = 11
"""Bits of the number of a name, where moment and name are sorted as one number of 64: 2,000 names need no more."""


def cases_of(batches: Iterable[Any], names: Iterable[Any] | None = None) -> Iterator[Case]:
    """Yield the cases of record *batches* that are sorted by case, moment, number and name; a case may go on in the next batch.

    *names*, where given, are batches of the names of all cases in their order, and the rows have their numbers from 0 instead.
    """
    open_case: Case | None = None
    end: tuple[int, Any] = (0, None)
    labels = _Labels(names) if names is not None else None
    for batch in batches:
        if not len(batch):
            continue
        runs, numbered = _runs(batch, labels), batch.num_columns > 2
        start = (runs[0].first, batch.column(2)[0].as_py() if numbered else None)
        if open_case is not None and open_case.name == runs[0].name:
            runs[0] = _joined(open_case, runs[0], tied=_tied(end, start, open_case, runs[0]))
        elif open_case is not None:
            yield open_case
        yield from runs[:-1]
        open_case = runs[-1]
        end = (open_case.last, batch.column(2)[-1].as_py() if numbered else None)
    if open_case is not None:
        yield open_case


class _Labels:
    """The names of numbered cases, asked for in their order."""

    def __init__(self, names: Iterable[Any]) -> None:
        self._names = chain.from_iterable(batch.column(0).to_pylist() for batch in names)
        self._last = (-1, "")

    def of(self, numbers: list[int]) -> list[str]:
        """Return the names of *numbers*, each the one after the one before; the first may be the last that was asked for."""
        before, name = self._last
        again = [name] if numbers[0] == before else []
        found = [*again, *islice(self._names, len(numbers) - len(again))]
        self._last = (numbers[-1], found[-1])
        return found


def _joined(before: Case, after: Case, *, tied: bool) -> Case:
    tied = tied or before.tied or after.tied
    return Case(before.name, before.codes + after.codes, before.first, after.last, tied)


def _tied(end: tuple[int, Any], start: tuple[int, Any], before: Case, after: Case) -> bool:
    return end == start and before.codes[-WIDTH:] != after.codes[:WIDTH]


def _runs(batch: Any, labels: _Labels | None) -> list[Case]:
    """Return the cases that one batch holds, whole or in part."""
    compute, arrow = library()
    keys, size = batch.column(1), len(batch)
    codes = compute.bit_wise_and(keys, _same((1 << BITS) - 1, size)).cast(arrow.uint16())
    moments = compute.shift_right(keys, _same(BITS, size))
    runs = compute.run_end_encode(batch.column(0))
    ends = _plain(runs.run_ends, "i")
    starts = [0, *ends[:-1]]
    data = _bytes(codes)
    first = _plain(compute.take(moments, _places(starts)), "q")
    last = _plain(compute.take(moments, _places([end - 1 for end in ends])), "q")
    ties = _ties(batch, moments, codes)
    names = runs.values.to_pylist() if labels is None else labels.of(_plain(runs.values, "q"))
    places = list(zip(starts, ends, strict=True))
    pieces = [data[WIDTH * start : WIDTH * end] for start, end in places]
    tied = [bisect_right(ties, start) < bisect_left(ties, end) for start, end in places] if ties else [False] * len(places)
    return [*map(Case._make, zip(names, pieces, first, last, tied, strict=True))]


def _ties(batch: Any, moments: Any, codes: Any) -> list[int]:
    """Return the rows whose moment and number are those of the row before, and the name is another; cases are told apart elsewhere."""
    compute, _ = library()
    same = compute.and_(_equal(moments), compute.invert(_equal(codes)))
    if batch.num_columns > 2:
        numbers = batch.column(2)
        both = compute.and_(compute.is_null(numbers[1:]), compute.is_null(numbers[:-1]))
        same = compute.and_(same, compute.or_(both, compute.fill_null(_equal(numbers), fill_value=False)))
    if not compute.any(same).as_py():
        return []
    same = compute.and_(same, _equal(batch.column(0)))
    return [int(place) + 1 for place in compute.indices_nonzero(same).to_pylist()]


def _equal(column: Any) -> Any:
    compute, _ = library()
    return compute.equal(column[1:], column[:-1])


def _plain(column: Any, code: Literal["i", "q"]) -> list[int]:
    """Return whole numbers without nulls, from the buffer they lie in."""
    told: memoryview[int] = memoryview(column.buffers()[1]).cast(code)
    return told[column.offset : column.offset + len(column)].tolist()


def _places(said: Sequence[int]) -> Any:
    """Return whole numbers as a column, without the look for pandas that `pyarrow.array` takes: where it is installed, it is loaded."""
    _, arrow = library()
    return arrow.Array.from_buffers(arrow.int32(), len(said), [None, arrow.py_buffer(array("i", said))])


def _same(value: int, size: int) -> Any:
    """Return a column with *value* in every row."""
    _, arrow = library()
    return arrow.Array.from_buffers(arrow.int64(), size, [None, arrow.py_buffer(array("q", [value]) * size)])


def _bytes(column: Any) -> bytes:
    told = memoryview(column.buffers()[1])
    return bytes(told[WIDTH * column.offset : WIDTH * (column.offset + len(column))])


@cache
def library() -> tuple[Any, Any]:
    """Return ``pyarrow.compute`` and ``pyarrow``. Raises `UnavailableError`."""
    try:
        import pyarrow as pa  # noqa: PLC0415 - a large library that most never need
        import pyarrow.compute as pc  # noqa: PLC0415
    except ImportError as error:
        said = Phrase("需要另装：pip install pdca[duckdb]", "this needs: pip install pdca[duckdb]")
        raise UnavailableError(said, extra="duckdb") from error
    return pc, pa
