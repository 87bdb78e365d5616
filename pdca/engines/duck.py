"""The embedded engine: DuckDB reads the columns, sorts them within a memory limit, spilling to disk, and hands over Arrow batches.

The only module that knows the library ``duckdb``. It sorts and never aggregates cases: its lists live in memory, a sort need not.
"""

from collections.abc import Callable, Iterator, Sequence
from glob import escape
from itertools import islice
from tempfile import TemporaryDirectory
from typing import Any, Final

from attrs import define, field

from pdca.engines.batches import BITS, cases_of, library
from pdca.engines.columns import FAULTS, LONGEST, Columns, known_names, people_marks, untyped
from pdca.engines.recipe import MOST_NAMES, Recipe
from pdca.engines.run import Chunk, Chunks, Survey
from pdca.engines.settings import Settings
from pdca.engines.tally import judged
from pdca.engines.verdicts import Case, Checker
from pdca.errors import UnavailableError
from pdca.logs import Kind, LogError, Place
from pdca.phrase import Phrase

ROWS: Final = 5_000
"""Entries that are handed back at once: they are longer than numbers."""
_EIGHT_HOURS: Final = 28_800_000_000
_DAY: Final = r"\d{4}-\d\d-\d\d"
_CLOCK: Final = _DAY + r"[T ]\d\d:\d\d(:\d\d([.,]\d{1,12})?)?"
_WHOLE: Final = frozenset(
    ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT")
)
_FROM_NS: Final = "(epoch_ns(w) - ((epoch_ns(w) % 1000) + 1000) % 1000) // 1000"
_STAMPS: Final = {
    "DATE": (f"epoch_us(w::TIMESTAMP) - {_EIGHT_HOURS}", "1"),
    "TIMESTAMP": (f"epoch_us(w) - {_EIGHT_HOURS}", "2"),
    "TIMESTAMP_S": (f"epoch_us(w::TIMESTAMP) - {_EIGHT_HOURS}", "2"),
    "TIMESTAMP_MS": (f"epoch_us(w::TIMESTAMP) - {_EIGHT_HOURS}", "2"),
    "TIMESTAMP_NS": (f"{_FROM_NS} - {_EIGHT_HOURS}", "2"),
    "TIMESTAMPTZ_NS": (_FROM_NS, "3"),
    "TIMESTAMP WITH TIME ZONE": ("epoch_us(w)", "3"),
}
"""For each type of a time: its microseconds since 1970, and whether it tells a day (1), a time (2), or a time with offset (3)."""
_TEXT: Final = (
    f"""CASE WHEN regexp_full_match(w, '{_DAY}') THEN epoch_us(TRY_CAST(w AS TIMESTAMP)) - {_EIGHT_HOURS}
    WHEN regexp_full_match(w, '{_CLOCK}') THEN epoch_us(TRY_CAST(replace(w, ',', '.') AS TIMESTAMP)) - {_EIGHT_HOURS}
    WHEN regexp_full_match(w, '{_CLOCK} ?([Zz]|[+-]\\d\\d:?\\d\\d)') THEN epoch_us(TRY_CAST(
        regexp_replace(replace(upper(w), ',', '.'), ' ?([+-]\\d\\d):?(\\d\\d)$', '\\1:\\2') AS TIMESTAMPTZ)) END""",
    f"""CASE WHEN regexp_full_match(w, '{_DAY}') THEN 1 WHEN regexp_full_match(w, '{_CLOCK}') THEN 2 ELSE 3 END""",
)
_BOUNDS: Final = (-2_208_988_800_000_000 - _EIGHT_HOURS, 4_133_980_800_000_000 - _EIGHT_HOURS)
"""The years 1900 to 2100 in Asia/Shanghai, in microseconds since 1970."""
_HELD: Final = r"[!-~]+( [!-~]+)*|[!-~\x{4e00}-\x{9fff}]+"
"""Texts that `pdca.logs` reads as they stand."""


@define(eq=False)
class Duck:
    """Reads *columns* with DuckDB under *settings*, and judges control flow by *recipe*."""

    columns: Columns
    settings: Settings
    recipe: Recipe
    _codes: dict[str, str] = field(factory=dict, init=False)
    _found: "_Connection | None" = field(default=None, init=False)

    def survey(self) -> Survey:
        """Look over the columns once. Raises `LogError` naming column and row of what no engine takes."""
        found = self._found = _Connection(self.columns, self.settings)
        total = found.inspected()
        self._codes = found.names()
        return Survey(events=total, names=tuple(dict.fromkeys(self._codes.values())))

    def chunks(self, survey: Survey, done: tuple[str, ...]) -> Chunks:
        """Yield the verdicts in the order of cases, after the last that was *done*."""
        if self._found is None:
            raise ValueError("survey first")
        names = self.recipe.ranked(survey.names)
        numbers = {name: number for number, name in enumerate(names)}
        checker = Checker(self.recipe, names)
        cases = self._found.sorted({raw: numbers[name] for raw, name in self._codes.items()}, done[-1:])
        while part := list(islice(cases, self.settings.chunk)):
            tally, lines = judged(checker, part)
            yield Chunk(mark=_last(part), tally=tally, lines=lines)

    def close(self) -> None:
        """Let go of the database and its folder."""
        if self._found is not None:
            self._found.close()


def _last(part: list[Case]) -> str:
    return part[-1].name


class _Connection:
    """One database in memory, its limit, the folder it spills to, and the columns of the file as ``c a m f s n``.

    These are case, activity, moment, form of the moment, number, and row.
    """

    def __init__(self, columns: Columns, settings: Settings) -> None:
        library()
        self._duckdb = _library()  # what is missing is missed before a folder is made
        self._columns = columns
        self._settings = settings
        self._folder = TemporaryDirectory(prefix="pdca-sort-", dir=settings.folder or None)
        given = {"memory_limit": f"{settings.memory}MiB", "temp_directory": self._folder.name}
        if settings.workers:
            given["threads"] = str(settings.workers)
        self._told = self._duckdb.connect(config=given)
        self._told.execute("SET TimeZone = 'UTC'")
        self._told.execute("SET enable_progress_bar = false")
        self._told.execute("SET python_enable_replacements = false")
        self._told.execute("SET preserve_insertion_order = false")
        self._rows = ""

    def close(self) -> None:
        """Forget everything."""
        self._told.close()
        self._folder.cleanup()

    # -- what stands in the file

    def _prepare(self) -> None:
        one = self._columns
        wanted = [f"{_quoted(one.case)} AS c", f"{_quoted(one.activity)} AS a", f"{_quoted(one.when)} AS w"]
        wanted += [f"{_quoted(one.sequence)} AS s"] if one.sequence else []
        wanted += ["file_row_number + 1 AS n"] if one.kind is Kind.PARQUET else []
        self._told.execute(f"CREATE VIEW raw AS SELECT {', '.join(wanted)} FROM {self._source()}")
        types = {name: kind for name, kind, *_ in self._told.execute("DESCRIBE raw").fetchall()}
        self._expect(types)
        moment, form = _STAMPS.get(types["w"], _TEXT)
        number = self._number(types["s"]) if one.sequence else "NULL"
        row = "n" if one.kind is Kind.PARQUET else "NULL"
        self._rows = f"SELECT c::VARCHAR AS c, a::VARCHAR AS a, {moment} AS m, {form} AS f, {number} AS s, {'s' if one.sequence else 'NULL'} AS given, {row} AS n FROM raw"

    def _source(self) -> str:
        one = self._columns
        path = _text(escape(str(one.path)))
        packed = ", compression='gzip'" if one.gzipped else ""
        if one.kind is Kind.PARQUET:
            return f"read_parquet({path}, file_row_number=true)"
        texts = ", ".join(f"{_text(name)}: 'VARCHAR'" for name in one.names)
        if one.kind is Kind.NDJSON:
            return f"read_json({path}, format='newline_delimited', columns={{{texts}}}{packed})"
        return (
            f"read_csv({path}, auto_detect=false, header=true, skip={one.header - 1}, delim={_text(one.delimiter)}, quote='\"', "
            f"escape='\"', columns={{{texts}}}, null_padding=true, parallel=false{packed})"
        )  # in parallel it refuses line breaks within cells

    def _expect(self, types: dict[str, str]) -> None:
        for name, column in (("c", "case"), ("a", "activity")):
            if types[name] not in ("VARCHAR", *_WHOLE) and not types[name].startswith("ENUM"):
                raise self._columns.wrong(untyped(column, types[name]))
        if types["w"] not in _STAMPS and types["w"] != "VARCHAR":
            raise self._columns.wrong(untyped("when", types["w"]))
        if types.get("s", "VARCHAR") not in ("VARCHAR", *_WHOLE):
            raise self._columns.wrong(untyped("sequence", types["s"]))

    @staticmethod
    def _number(kind: str) -> str:
        return (
            r"CASE WHEN regexp_full_match(s, '\d{1,18}') THEN TRY_CAST(s AS BIGINT) END"
            if kind == "VARCHAR"
            else "CASE WHEN s >= 0 AND s < 1000000000000000000 THEN s::BIGINT END"
        )

    def inspected(self) -> int:
        """Return the number of events. Raises `LogError` for the first fault there is.

        Cases are numbered in the order of their names; what they and the activities are called is looked at once each, not once a row.
        """
        self._guarded(self._prepare)
        rows = [f"count(*) FILTER (WHERE {test}) AS {_quoted(kind)}" for kind, (at, test) in self._tests().items() if at == "row"]
        self._keep("acts", f"SELECT {', '.join(['a', 'count(*) AS events', 'min(f) AS least', 'max(f) AS most', *rows])} FROM ({self._rows}) GROUP BY a")
        self._keep("cases", f"SELECT c, row_number() OVER (ORDER BY c) - 1 AS r FROM (SELECT DISTINCT c FROM ({self._rows}))")
        total, least, most = self._one("SELECT sum(events), min(least), max(most) FROM acts")
        for kind, (at, test) in self._tests().items():
            if self._one(f"SELECT sum({_quoted(kind)}) FROM acts" if at == "row" else f"SELECT count(*) FROM {at} WHERE {test}")[0]:
                self._refuse(kind, test)
        if least != most:
            self._refuse(
                "mixed-zones",
                f"f <> (SELECT f FROM ({self._rows}) GROUP BY f ORDER BY count(*) DESC, f LIMIT 1)",
            )
        return int(total or 0)

    def _one(self, query: str) -> Sequence[Any]:
        found: Sequence[Any] = self._guarded(lambda: self._told.execute(query).fetchone())
        return found

    def _keep(self, table: str, query: str) -> None:
        self._guarded(lambda: self._told.execute(f"CREATE TABLE {table} AS {query}"))

    def _tests(self) -> dict[str, tuple[str, str]]:
        """Return for every fault where it is looked for, among ``cases``, ``acts`` or every ``row``, and how."""
        nothing = "('NaN', 'nan', 'inf', '-inf', 'Infinity', '-Infinity')"
        tests = {
            "no-case": ("cases", f"c IS NULL OR c = '' OR c IN {nothing}"), "no-activity": ("acts", f"a IS NULL OR a = '' OR a IN {nothing}"),
            "long-case": ("cases", f"length(c) > {LONGEST}"), "long-activity": ("acts", f"length(a) > {LONGEST}"),
            "no-time": ("row", f"m IS NULL OR m < {_BOUNDS[0]} OR m >= {_BOUNDS[1]}"), "sequence": ("row", "given IS NOT NULL AND s IS NULL"),
        }  # fmt: skip
        if self._columns.kind is Kind.CSV:
            marks = ", ".join(map(_text, (*people_marks(), self._columns.case)))
            tests["people"] = ("cases", f"NOT regexp_full_match(c, '{_HELD}') OR c IN ({marks})")
        return tests

    def _refuse(self, kind: str, test: str) -> None:
        if self._columns.kind is Kind.PARQUET:
            query = f"SELECT min(n) FROM ({self._rows}) WHERE {test}"
        else:
            self._told.execute("SET preserve_insertion_order = true")
            query = f"SELECT min(nth) FROM (SELECT *, row_number() OVER () AS nth FROM ({self._rows})) WHERE {test}"
        row = self._guarded(lambda: self._told.execute(query).fetchone()[0])
        raise self._columns.wrong(FAULTS[kind], row)

    def names(self) -> dict[str, str]:
        """Return what each text of the column of activities names."""
        query = f"SELECT a FROM acts LIMIT {MOST_NAMES + 1}"
        found = sorted(name for (name,) in self._guarded(lambda: self._told.execute(query).fetchall()))
        if len(found) > MOST_NAMES:
            raise self._columns.wrong(FAULTS["many-activities"])
        return known_names(self._columns, found)

    def sorted(self, codes: dict[str, int], after: tuple[str, ...]) -> Iterator[Case]:
        """Yield the cases *after* one in the order of their names; *codes* are the numbers of the names of events.

        Rows are sorted by the number of their case: texts are compared once a case, not once a row.
        """
        self._told.execute("CREATE TABLE names(a VARCHAR, code BIGINT)")
        values = ", ".join(f"({_text(name)}, {code})" for name, code in codes.items())
        if values:
            self._told.execute(f"INSERT INTO names VALUES {values}")
        where = f"WHERE c > {_text(after[0])}" if after else ""
        wanted = f"(SELECT c, r FROM cases {where})" if after else "cases"
        number, order = (", s", "r, moment, s NULLS LAST, k") if self._columns.sequence else ("", "r, k")
        moment = ", m AS moment" if number else ""
        inner = f"SELECT r, m * {1 << BITS} + code AS k{number}{moment} FROM ({self._rows}) AS said JOIN names USING (a) JOIN {wanted} USING (c)"
        rows = self._batches(f"SELECT r, k{number} FROM ({inner}) ORDER BY {order}")
        return cases_of(rows, self._batches(f"SELECT c FROM cases {where} ORDER BY r"))

    def _batches(self, query: str) -> Iterator[Any]:
        """Yield what *query* finds, under a cursor of its own: others may be read at the same time."""
        with self._told.cursor() as cursor:
            reader = self._guarded(lambda: cursor.sql(query).to_arrow_reader(self._settings.batch))
            while (batch := self._guarded(lambda: next(reader, None))) is not None:
                yield batch

    def _guarded(self, work: Callable[[], Any]) -> Any:
        """Do *work*, and tell in our words what the database says against it."""
        try:
            return work()
        except self._duckdb.Error as error:
            raise troubled(error, self._columns.place(), self._settings) from error


def troubled(error: Exception, place: Place, settings: Settings) -> LogError:
    """Return in our words what the database says against its work."""
    if isinstance(error, _library().OutOfMemoryException):
        what = Phrase(f"{settings.memory} MiB 内存不够", f"{settings.memory} MiB of memory are not enough")
        return LogError(
            what, place=place, kind="memory", remedy=Phrase("请用 --memory 加大", "allow more with --memory")
        )
    said = " ".join(str(error).split())[:200]
    remedy = Phrase("请重新导出，编码用 UTF-8", "export it again, in UTF-8")
    return LogError(
        Phrase(f"读不下去：{said}", f"cannot be read further: {said}"),
        place=place,
        kind="damaged",
        remedy=remedy,
    )


class Sorter:
    """Texts by case, kept in a database in a folder of its own and handed back sorted; deleted with `close`. *name* is what messages call the log."""

    def __init__(self, name: str, settings: Settings) -> None:
        _, self._arrow = library()
        self._duckdb = _library()
        self._name, self._settings = name, settings
        self._folder = TemporaryDirectory(prefix="pdca-sort-", dir=settings.folder or None)
        given = {"memory_limit": f"{settings.memory}MiB", "temp_directory": self._folder.name}
        self._told = self._duckdb.connect(f"{self._folder.name}/entries.duckdb", config=given)
        self._told.execute("SET enable_progress_bar = false")
        self._told.execute("SET python_enable_replacements = false")
        self._told.execute("SET preserve_insertion_order = false")
        self._told.execute("CREATE TABLE said(c BLOB, e VARCHAR)")

    def close(self) -> None:
        """Delete everything."""
        self._told.close()
        self._folder.cleanup()

    def add(self, rows: Sequence[tuple[str, str]]) -> None:
        """Keep *rows*: a case and a text. Raises `LogError` where memory or disk are not enough."""
        if not rows:
            return
        cases = [case.encode("utf-8", "surrogatepass") for case, _ in rows]  # bytes are in the order of characters
        table = self._arrow.table({"c": cases, "e": [text for _, text in rows]})
        self._guarded(lambda: self._told.register("batch", table))
        self._guarded(lambda: self._told.execute("INSERT INTO said SELECT c, e FROM batch"))
        self._told.unregister("batch")

    def sorted(self, after: tuple[str, ...]) -> Iterator[tuple[str, str]]:
        """Yield the rows sorted by case, those of the cases *after* one. Raises `LogError`."""
        where = f"WHERE c > unhex('{after[0].encode('utf-8', 'surrogatepass').hex()}')" if after else ""
        query = f"SELECT c, e FROM said {where} ORDER BY c"
        reader = self._guarded(lambda: self._told.sql(query).to_arrow_reader(min(self._settings.batch, ROWS)))
        while True:
            batch = self._guarded(lambda: next(reader, None))
            if batch is None:
                return
            for case, text in zip(batch.column(0).to_pylist(), batch.column(1).to_pylist(), strict=True):
                yield case.decode("utf-8", "surrogatepass"), text

    def _guarded(self, work: Callable[[], Any]) -> Any:
        try:
            return work()
        except self._duckdb.Error as error:
            raise troubled(error, Place(file=self._name), self._settings) from error


def _library() -> Any:
    try:
        import duckdb  # noqa: PLC0415 - a large library that most never need
    except ImportError as error:
        said = Phrase("需要另装：pip install pdca[duckdb]", "this needs: pip install pdca[duckdb]")
        raise UnavailableError(said, extra="duckdb") from error
    return duckdb


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _text(said: str) -> str:
    return "'" + said.replace("'", "''") + "'"
