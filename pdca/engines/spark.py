"""The cluster engine: Spark deals the cases out and sorts them; every partition is judged by the function that judges everywhere.

The only module that knows the library ``pyspark``. Cases go into numbered buckets by a hash of their names, so that a bucket is the
same set of cases however many machines there are; a bucket is what is finished or not.
"""

import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, groupby
from typing import Any, Final

from attrs import define, field, frozen

from pdca.engines.batches import BITS, cases_of, library
from pdca.engines.columns import FAULTS, LONGEST, Columns, known_names, people_marks, untyped
from pdca.engines.recipe import MOST_NAMES, Recipe
from pdca.engines.run import Chunk, Chunks, Survey
from pdca.engines.settings import Settings
from pdca.engines.tally import Tally, dumped, judged
from pdca.engines.verdicts import Checker
from pdca.errors import UnavailableError
from pdca.logs import Kind, LogError
from pdca.phrase import Phrase

BUCKETS: Final = 32
"""Sets of cases that are finished one by one."""
_EIGHT_HOURS: Final = 28_800_000_000
_DAY: Final = r"\\d{4}-\\d\\d-\\d\\d"
_CLOCK: Final = _DAY + r"[T ]\\d\\d:\\d\\d(:\\d\\d([.,]\\d{1,12})?)?"
_WHOLE: Final = frozenset(("tinyint", "smallint", "int", "bigint"))
_STAMPS: Final = {
    "date": (f"unix_micros(CAST(w AS TIMESTAMP)) - {_EIGHT_HOURS}", "1"),
    "timestamp_ntz": (f"unix_micros(CAST(w AS TIMESTAMP)) - {_EIGHT_HOURS}", "2"),
    "timestamp": ("unix_micros(w)", "3"),
}
_TEXT: Final = (
    f"""CASE WHEN w RLIKE '^{_DAY}$' THEN unix_micros(try_cast(w AS TIMESTAMP)) - {_EIGHT_HOURS}
    WHEN w RLIKE '^{_CLOCK}$' THEN unix_micros(try_cast(replace(w, ',', '.') AS TIMESTAMP)) - {_EIGHT_HOURS}
    WHEN w RLIKE '^{_CLOCK} ?([Zz]|[+-]\\\\d\\\\d:?\\\\d\\\\d)$' THEN unix_micros(try_cast(
        regexp_replace(replace(upper(w), ',', '.'), ' ?([+-]\\\\d\\\\d):?(\\\\d\\\\d)$', '$1:$2') AS TIMESTAMP)) END""",
    f"""CASE WHEN w RLIKE '^{_DAY}$' THEN 1 WHEN w RLIKE '^{_CLOCK}$' THEN 2 ELSE 3 END""",
)
_BOUNDS: Final = (-2_208_988_800_000_000 - _EIGHT_HOURS, 4_133_980_800_000_000 - _EIGHT_HOURS)
_RAISED: Final = re.compile(r"(?:\w+\.)*[A-Z]\w*(?:Error|Exception): (?!.*Traceback)")
_HELD: Final = r"^([!-~]+( [!-~]+)*|[!-~一-鿿]+)$"


@frozen
class _Part:
    """What runs on an executor: judges the sorted batches of one partition, bucket by bucket."""

    recipe: Recipe
    names: tuple[str, ...]

    def __call__(self, batches: Iterator[Any]) -> Iterator[Any]:
        """Yield, for every bucket, batches of its number, tally and lines."""
        _, arrow = library()
        checker = Checker(self.recipe, self.names)
        for bucket, pieces in groupby(_pieces(batches), key=lambda one: one[0]):
            tally, lines = judged(checker, cases_of(piece for _, piece in pieces))
            yield arrow.record_batch(
                [arrow.array([bucket], arrow.int32()), arrow.array([dumped(tally)]), arrow.array([lines], arrow.binary())],
                names=["bucket", "tally", "lines"],
            )  # fmt: skip


def _pieces(batches: Iterator[Any]) -> Iterator[tuple[int, Any]]:
    """Yield what each bucket has of every batch, without the column of buckets."""
    compute, _ = library()
    for batch in batches:
        runs = compute.run_end_encode(batch.column(0))
        start = 0
        for bucket, end in zip(runs.values.to_pylist(), runs.run_ends.to_pylist(), strict=True):
            yield bucket, batch.slice(start, end - start).drop_columns([batch.schema.names[0]])
            start = end


@define(eq=False)
class Spark:
    """Reads *columns* with Spark under *settings*; a session that exists already is used and left open."""

    columns: Columns
    settings: Settings
    recipe: Recipe
    _codes: dict[str, str] = field(factory=dict, init=False)
    _session: "Session | None" = field(default=None, init=False)

    def survey(self) -> Survey:
        """Look over the columns once. Raises `LogError` naming column and row of what no engine takes."""
        found = self._session = Session(self.columns, self.settings)
        found.prepare()
        total = found.inspected()
        self._codes = found.names()
        return Survey(events=total, names=tuple(dict.fromkeys(self._codes.values())))

    def chunks(self, survey: Survey, done: tuple[str, ...]) -> Chunks:
        """Yield the verdicts bucket by bucket; those that were *done* are left out."""
        found = self._session
        if found is None:
            raise ValueError("survey first")
        names = self.recipe.ranked(survey.names)
        numbers = {name: number for number, name in enumerate(names)}
        codes = {raw: numbers[name] for raw, name in self._codes.items()}
        waiting = [bucket for bucket in range(BUCKETS) if str(bucket) not in done]
        size = -(-BUCKETS // max(1, self.settings.rounds))
        for start in range(0, len(waiting), size):
            yield from found.judged(waiting[start : start + size], codes, _Part(self.recipe, names))

    def close(self) -> None:
        """Let go of the session, unless it was there before."""
        if self._session is not None:
            self._session.close()


class Session:
    """A session on the master, and the columns of the file as ``c a m f s given``, with ``n`` for the row where Spark knows it."""

    def __init__(self, columns: Columns, settings: Settings) -> None:
        self._columns = columns
        self._settings = settings
        sql = _library()
        self._given = sql.SparkSession.getActiveSession() is not None
        given = {
            "spark.sql.session.timeZone": "UTC",
            "spark.ui.enabled": "false",
            "spark.ui.showConsoleProgress": "false",
            "spark.log.level": "OFF",
            "spark.sql.ansi.enabled": "true",
            "spark.sql.execution.arrow.maxRecordsPerBatch": str(settings.batch),
        }
        if settings.master.startswith("local"):
            os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # a cluster's machines have their own
        builder = sql.SparkSession.builder.master(settings.master).appName("pdca audit")
        self._told = self._begun(builder.config(map=given))
        self._told.sparkContext.setLogLevel("OFF")

    def _begun(self, builder: Any) -> Any:
        """Return the session of *builder*. Raises `LogError` where the master does not answer or there is no Java."""
        from py4j.protocol import Py4JError  # noqa: PLC0415 - comes with pyspark
        from pyspark.errors import PySparkException  # noqa: PLC0415

        try:
            return builder.getOrCreate()
        except (PySparkException, Py4JError) as error:
            if "JAVA_GATEWAY" in str(error):
                raise self._trouble("cluster", "启动不了 Java（需要 Java 17）", "Java cannot be started (17 is needed)") from error
            master = self._settings.master
            raise self._trouble("cluster", f"集群{master}没有回应", f"the cluster {master} does not answer") from error

    def close(self) -> None:
        """Stop the session, unless it was there before."""
        if not self._given:
            self._told.stop()

    def partitions(self) -> int:
        """Return into how many parts the work is dealt."""
        return int(self._settings.workers or self._told.sparkContext.defaultParallelism)

    def chosen(self, frame: Any, names: Sequence[str]) -> Any:
        """Return the columns *names* of *frame*, in that order, under names in which Spark sees no paths."""
        return frame.selectExpr(*(f"{_quoted(name)} AS c{number}" for number, name in enumerate(names)))

    def prepare(self) -> None:
        """Find the columns. Raises `LogError` for those that cannot be read."""
        self.guarded(self._prepare)

    def _prepare(self) -> None:
        one = self._columns
        frame = self.read()
        wanted = [f"{_quoted(one.case)} AS c", f"{_quoted(one.activity)} AS a", f"{_quoted(one.when)} AS w"]
        wanted += [f"{_quoted(one.sequence)} AS s" if one.sequence else "CAST(NULL AS BIGINT) AS s"]
        wanted += ["_metadata.row_index + 1 AS n" if one.kind is Kind.PARQUET else "CAST(0 AS BIGINT) AS n"]
        raw = frame.selectExpr(*wanted)
        types = dict(raw.dtypes)
        self._expect(types)
        moment, form = _STAMPS.get(types["w"], _TEXT)
        number = (
            "CASE WHEN s RLIKE '^\\\\d{1,18}$' THEN try_cast(s AS BIGINT) END"
            if types["s"] == "string"
            else "CASE WHEN s >= 0 AND s < 1000000000000000000 THEN CAST(s AS BIGINT) END"
        )
        self._rows = raw.selectExpr(
            "CAST(c AS STRING) AS c", "CAST(a AS STRING) AS a", f"{moment} AS m", f"{form} AS f", f"{number} AS s", "s AS given", "n",
        )  # fmt: skip

    def read(self, *, lines: bool = False) -> Any:
        """Return the rows of the file, those of JSON as *lines* of text if wanted. Raises `LogError`."""
        one, reader = self._columns, self._told.read
        path = str(one.path)
        if lines:
            return reader.option("lineSep", "\n").text(path)
        if one.kind is Kind.PARQUET:
            return reader.parquet(path)
        schema = ", ".join(f"{_quoted(name)} STRING" for name in one.names)
        if one.kind is Kind.NDJSON:
            return reader.schema(schema).option("mode", "FAILFAST").json(path)
        if one.header > 1:
            raise self._trouble("headings", "表头不在第一行", "the headings are not in the first row")
        return reader.schema(schema).options(
            header="true", sep=one.delimiter, quote='"', escape='"', multiLine="true", mode="FAILFAST"
        ).csv(path)  # fmt: skip

    def _expect(self, types: dict[str, str]) -> None:
        known = {
            "c": {"string", *_WHOLE},
            "a": {"string", *_WHOLE},
            "w": {"string", *_STAMPS},
            "s": {"string", *_WHOLE},
        }
        titles = {"c": "case", "a": "activity", "w": "when", "s": "sequence"}
        for name, kinds in known.items():
            if types[name] not in kinds:
                raise self._columns.wrong(untyped(titles[name], types[name]))

    def inspected(self) -> int:
        """Return the number of events. Raises `LogError` for the first fault there is."""
        tests = self._tests()
        counted = [f"count(CASE WHEN {test} THEN 1 END)" for test in tests.values()]
        query = ["count(*)", "count(DISTINCT f)", *counted]
        (row,) = self.guarded(lambda: self._rows.selectExpr(*query).collect())
        total, forms, *counts = row
        for kind, count in zip(tests, counts, strict=True):
            if count:
                self._refuse(kind, tests[kind])
        if forms > 1:
            common = self.guarded(
                lambda: self._rows.groupBy("f").count().orderBy("count", ascending=False).first()
            )
            self._refuse("mixed-zones", f"f <> {common[0]}")
        return int(total)

    def _tests(self) -> dict[str, str]:
        nothing = "('NaN', 'nan', 'inf', '-inf', 'Infinity', '-Infinity')"
        tests = {
            "no-case": f"c IS NULL OR c = '' OR c IN {nothing}", "no-activity": f"a IS NULL OR a = '' OR a IN {nothing}",
            "long-case": f"length(c) > {LONGEST}", "long-activity": f"length(a) > {LONGEST}",
            "no-time": f"m IS NULL OR m < {_BOUNDS[0]} OR m >= {_BOUNDS[1]}", "sequence": "given IS NOT NULL AND s IS NULL",
        }  # fmt: skip
        if self._columns.kind is Kind.CSV:
            marks = ", ".join(map(_text, (*people_marks(), self._columns.case)))
            tests["people"] = f"NOT c RLIKE '{_HELD}' OR c IN ({marks})"
        return tests

    def _refuse(self, kind: str, test: str) -> None:
        row = self.guarded(lambda: self._rows.where(test).selectExpr("min(n)").first()[0])
        raise self._columns.wrong(FAULTS[kind], row or 0)

    def names(self) -> dict[str, str]:
        """Return what each text of the column of activities names."""
        rows = self.guarded(lambda: self._rows.select("a").distinct().limit(MOST_NAMES + 1).collect())
        if len(rows) > MOST_NAMES:
            raise self._columns.wrong(FAULTS["many-activities"])
        return known_names(self._columns, sorted(row[0] for row in rows))

    def judged(self, buckets: list[int], codes: dict[str, int], part: _Part) -> Iterator[Chunk]:
        """Yield the verdicts on the cases of *buckets*."""
        known = self._told.createDataFrame(list(codes.items()), "a string, code bigint").hint("broadcast")
        listed = ", ".join(map(str, buckets))
        bucket = f"CAST(pmod(xxhash64(c), {BUCKETS}) AS INT)"
        order = ["bucket", "c", "m", "number", "code"]
        key = f"m * {1 << BITS} + code AS k"
        kept = ["bucket", "c", key, *(["s"] if self._columns.sequence else [])]
        sorted_rows = (
            self._rows.selectExpr("*", f"{bucket} AS bucket", f"coalesce(s, {(1 << 63) - 1}) AS number")
            .where(f"bucket IN ({listed})").join(known, "a")
            .repartition(self.partitions(), "bucket").sortWithinPartitions(*order).selectExpr(*kept)
        )  # fmt: skip
        made = sorted_rows.mapInArrow(part, "bucket int, tally string, lines binary").persist()
        try:
            self.guarded(made.count)
            for row in self.guarded(lambda: chain(made.toLocalIterator())):
                yield Chunk(
                    mark=str(row.bucket), tally=Tally.load(json.loads(row.tally)), lines=bytes(row.lines)
                )
        finally:
            made.unpersist()

    def guarded(self, work: Callable[[], Any]) -> Any:
        """Do *work*, and tell in our words what Spark says against it."""
        from py4j.protocol import Py4JError  # noqa: PLC0415 - comes with pyspark
        from pyspark.errors import PySparkException  # noqa: PLC0415

        try:
            return work()
        except (PySparkException, Py4JError) as error:
            said = _cause(error)
            raise self._trouble("damaged", f"读不下去：{said}", f"cannot be read further: {said}") from error

    def _trouble(self, kind: str, zh: str, en: str) -> LogError:
        remedy = Phrase(
            "请核对文件和集群的环境，见 docs/engines.md",
            "check the file and the cluster's environment (docs/engines.md)",
        )
        return LogError(Phrase(zh, en), place=self._columns.place(), kind=kind, remedy=remedy)


def _cause(error: Exception) -> str:
    """Return the line that tells what went wrong: of what Python raised on an executor the last, else the first of Spark's own."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    raised = [line for line in lines if _RAISED.match(line)]
    return (raised[-1] if raised else " ".join(lines))[:200]


def _library() -> Any:
    try:
        from pyspark import sql  # noqa: PLC0415 - a large library that most never need
    except ImportError as error:
        said = Phrase("需要另装：pip install pdca[spark]", "this needs: pip install pdca[spark]")
        raise UnavailableError(said, extra="spark") from error
    return sql


def _quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


def _text(said: str) -> str:
    return "'" + said.replace("\\", "\\\\").replace("'", "\\'") + "'"
