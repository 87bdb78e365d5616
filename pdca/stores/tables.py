"""The tables of a store in a database, how they come up to date, and every statement that is said about them.

``form`` in the head is the number of the tables' form. Tables of an older form are brought up when the store is
opened; those of a newer one are refused.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

import sqlalchemy as sa

from pdca.errors import StoreError
from pdca.phrase import Phrase
from pdca.stores.direct import Direct
from pdca.stores.guards import GUARDS

FORM: Final = 2
"""Number of the present form: 2 added the head's signed note and the number itself."""

HEAD_FIELDS = ("log", "size", "frontier", "root", "recorded", "note")
"""The columns of the head, named as the fields of `pdca.stores.port.Head`."""

TABLES = sa.MetaData()
RECORDS = sa.Table(
    "pdca_record",
    TABLES,
    sa.Column(
        "pos", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, autoincrement=False
    ),
    sa.Column("case_id", sa.Text, nullable=False),
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("idem", sa.Text),
    sa.Column("leaf", sa.LargeBinary, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("case_id", "seq"),
)
sa.Index("pdca_record_idem", RECORDS.c.idem, sqlite_where=RECORDS.c.idem.is_not(None))
HEADS = sa.Table(
    "pdca_head",
    TABLES,
    sa.Column("id", sa.Integer, sa.CheckConstraint("id = 0"), primary_key=True, autoincrement=False),
    sa.Column("log", sa.Text, nullable=False),
    sa.Column("size", sa.BigInteger, nullable=False),
    sa.Column("frontier", sa.LargeBinary, nullable=False),
    sa.Column("root", sa.LargeBinary, nullable=False),
    sa.Column("recorded", sa.Text, nullable=False),
    sa.Column("note", sa.LargeBinary, nullable=False),
    sa.Column("form", sa.Integer, nullable=False),
)
TEXTS = sa.Table(
    "pdca_text",
    TABLES,
    sa.Column("digest", sa.Text, primary_key=True),
    sa.Column("content", sa.LargeBinary, nullable=False),
)

_ROW_COLUMNS = [RECORDS.c[name] for name in ("pos", "case_id", "seq", "idem", "leaf", "body")]
_BLOCK_COLUMNS = [
    sa.func.coalesce(column, sa.literal_column("''")) if column is RECORDS.c.idem else column for column in _ROW_COLUMNS
]
_HEAD_COLUMNS = [HEADS.c[name] for name in HEAD_FIELDS]
_HEAD_ROW = sa.select(*_HEAD_COLUMNS)


class Statement:
    """One statement, turned into the dialect's text once: a step should cost little beside its commit."""

    def __init__(self, statement: sa.Executable, dialect: sa.Dialect) -> None:
        compiled = statement.compile(dialect=dialect)  # type: ignore[attr-defined]
        self.sql = str(compiled)
        self._fixed = {name: value for name, value in compiled.params.items() if value is not None}
        self._names: list[str] | None = compiled.positiontup if compiled.positional else None

    def __call__(self, connection: sa.Connection | Direct, **values: Any) -> Sequence[Any]:
        """Ask it at *connection*, and return the rows."""
        if isinstance(connection, Direct):
            return connection.ask(*self.said(values))
        return connection.exec_driver_sql(*self.said(values)).fetchall()

    def write(self, connection: sa.Connection | Direct, values: Sequence[dict[str, Any]]) -> int:
        """Carry it out with each of *values*, and return how many rows it touched."""
        if isinstance(connection, Direct):
            return connection.write(*self.listed(values))
        return connection.exec_driver_sql(*self.listed(values)).rowcount

    def said(self, values: dict[str, Any]) -> tuple[str, Any]:
        """Return its text and *values* as the driver takes them."""
        return self.sql, self._ordered(values)

    def listed(self, values: Sequence[dict[str, Any]]) -> tuple[str, list[Any]]:
        """Return its text and each of *values* as the driver takes them."""
        return self.sql, [self._ordered(each) for each in values]

    def _ordered(self, values: dict[str, Any]) -> Any:
        if self._fixed:
            values = {**self._fixed, **values}
        return tuple([values[name] for name in self._names]) if self._names is not None else values


class Statements:
    """Everything a store ever says to its database, once its tables are made."""

    def __init__(self, dialect: sa.Dialect) -> None:
        def ready(statement: sa.Executable) -> Statement:
            return Statement(statement, dialect)

        case: sa.BindParameter[str] = sa.bindparam("case")
        start: sa.BindParameter[int] = sa.bindparam("start")
        limit: sa.BindParameter[int] = sa.bindparam("limit", type_=sa.Integer)
        in_case = RECORDS.c.case_id == case
        rows, block = sa.select(*_ROW_COLUMNS), sa.select(*_BLOCK_COLUMNS)
        self.head = ready(_HEAD_ROW)
        self.locked_head = ready(_HEAD_ROW.with_for_update())
        self.rows = ready(block.where(RECORDS.c.pos >= start).order_by(RECORDS.c.pos).limit(limit))
        self.case_rows = ready(
            rows.where(in_case, RECORDS.c.seq >= start).order_by(RECORDS.c.seq).limit(limit)
        )
        self.by_key = ready(rows.where(RECORDS.c.idem == sa.bindparam("idem")).order_by(RECORDS.c.pos))
        self.latest = ready(rows.order_by(RECORDS.c.pos.desc()).limit(limit))
        self.last = ready(
            sa.select(RECORDS.c.seq, RECORDS.c.leaf).where(in_case).order_by(RECORDS.c.seq.desc()).limit(1)
        )
        self.leaves = ready(
            sa.select(RECORDS.c.leaf).where(RECORDS.c.pos < sa.bindparam("stop")).order_by(RECORDS.c.pos)
        )
        self.count = ready(
            sa.select(sa.func.count()).where(RECORDS.c.pos >= 0, RECORDS.c.pos < sa.bindparam("stop"))
        )
        self.cases = ready(sa.select(RECORDS.c.case_id).where(RECORDS.c.seq == 0).order_by(RECORDS.c.pos))
        self.text = ready(sa.select(TEXTS.c.content).where(TEXTS.c.digest == sa.bindparam("digest")))
        self.texts = ready(sa.select(TEXTS.c.digest))
        self.add = ready(sa.insert(RECORDS))
        self.add_text = ready(sa.insert(TEXTS))
        grown: dict[str, sa.BindParameter[Any]] = {
            column.name: sa.bindparam(f"new_{column.name}") for column in _HEAD_COLUMNS
        }
        known = HEADS.c.size == sa.bindparam("old_size")
        self.move_head = ready(sa.update(HEADS).where(known).values(grown))
        # No size is no head: where somebody else moved it, the database itself breaks the transaction off.
        self.move_known_head = ready(
            sa.update(HEADS).values({**grown, "size": sa.case((known, grown["size"]))})
        )


@lru_cache(maxsize=8)
def statements(dialect: sa.Dialect) -> Statements:
    """Return the statements in *dialect*; a host may ask for a store with every request."""
    return Statements(dialect)


def prepare(connection: sa.Connection) -> None:
    """Make tables and guards where missing, inside the transaction of *connection*, or bring them up to date.

    Raises `StoreError` for tables of a form that is newer than this program.
    """
    found = form(connection)
    if found == 0:
        TABLES.create_all(connection, checkfirst=False)
        for guard in GUARDS[connection.dialect.name]:
            connection.exec_driver_sql(guard)
        connection.execute(
            sa.insert(HEADS).values(
                id=0, log="", size=0, frontier=b"", root=b"", recorded="", note=b"", form=FORM
            )
        )
    elif found == 1:
        for change in _SECOND_FORM[connection.dialect.name]:
            connection.exec_driver_sql(change)
    elif found > FORM:
        raise StoreError(
            Phrase(
                f"数据库由更新的版本建立（表结构{found}）",
                f"the tables are of form {found}, made by a newer version",
            )
        )


def form(connection: sa.Connection) -> int:
    """Return the number of the form of the tables at *connection*, 0 where there are none."""
    names = connection.exec_driver_sql(_COLUMNS[connection.dialect.name]).scalar()
    if not names:
        return 0
    if "form" not in str(names).split(","):
        return 1
    said = connection.execute(sa.select(HEADS.c.form)).scalar()
    return said if type(said) is int else FORM  # a head that is gone or damaged is for its reader to tell


_COLUMNS: Final = {
    "sqlite": "SELECT group_concat(name) FROM pragma_table_info('pdca_head')",
    "postgresql": "SELECT string_agg(attname, ',') FROM pg_attribute JOIN pg_class ON attrelid = pg_class.oid"
    " JOIN pg_namespace ON relnamespace = pg_namespace.oid"
    " WHERE nspname = current_schema() AND relname = 'pdca_head' AND attnum > 0 AND NOT attisdropped",
}
_SECOND_FORM: Final = {
    "sqlite": (
        "ALTER TABLE pdca_head ADD COLUMN note BLOB NOT NULL DEFAULT x''",
        f"ALTER TABLE pdca_head ADD COLUMN form INTEGER NOT NULL DEFAULT {FORM}",
    ),
    "postgresql": (
        "ALTER TABLE pdca_head ADD COLUMN note BYTEA NOT NULL DEFAULT ''",
        f"ALTER TABLE pdca_head ADD COLUMN form INTEGER NOT NULL DEFAULT {FORM}",
    ),
}
