"""A host application: a village office keeps its petitions in a table of its own and takes each one through the office.

Usage: host_example.py DATABASE [REQUEST POINT]; DATABASE is an SQLAlchemy address. The program serves `REQUESTS` in
their order, each in a transaction of its own, and answers each with a line. At POINT of REQUEST it kills itself, as
a power cut would. Whoever got no answer asks again: what was served already is answered from the host's table.
"""

import os
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import sqlalchemy as sa

from pdca.office import Office, RefusedError
from pdca.pack import Pack
from pdca.record import Actor, PaperShown
from pdca.stores.sql import SqlStore
from pdca.trail import Trail

CASE = "示例村-村务-2026-07"
DAY = "2026-05-18"
POINTS = ("begun", "own", "half", "recorded", "committed")
"""Where the program can be killed, in order: in its transaction, after its own row, between the record and the
head of the log, after the step, after the commit but before the answer."""

TABLES = sa.MetaData()
PETITIONS = sa.Table(
    "petition",
    TABLES,
    sa.Column("number", sa.Text, primary_key=True),
    sa.Column("request", sa.Text, primary_key=True),
    sa.Column("stands", sa.Text, nullable=False),
)
"""The host's own: what was asked for in each petition, and at which step it then stood."""

BRANCH = [Actor(person="p-1101", role="village_branch")]
PLAN = {
    "what": "修缮2组道路300米", "why": "12户村民书面提出", "when": {"from": DAY, "to": "2026-10-31"}, "where": "示例村2组",
    "who": "p-1105", "how": {"target": "300", "unit": "米", "method": "现场丈量并由监督委员会签字"},
}  # fmt: skip
MATTER = {
    "matter": "welfare", "organisation": "formed", "one_leader": "no",
    "supervisors": [{"id": f"p-120{number}", "kin": "no"} for number in (1, 2, 3)],
}  # fmt: skip
BALLOT = {"monitor": "p-1201", "branch_vote": {"expected": 5, "present": 5, "yes": 5, "no": 0, "abstain": 0}}


def _receive(office: Office, idem: str) -> str:
    return office.open(
        "four-deliberations-two-disclosures", case=CASE, about="修缮2组道路", plan=PLAN, by=BRANCH, occurred=DAY, idem=idem
    ).state  # fmt: skip


def _step(act: str, facts: dict[str, Any], papers: tuple[str, ...], office: Office, idem: str) -> str:
    shown = [PaperShown(name=name) for name in papers]
    return office.record(
        CASE, act, by=BRANCH, occurred=DAY, facts=facts, papers=shown, idem=idem
    ).state  # fmt: skip


REQUESTS: dict[str, Callable[[Office, str], str]] = {
    "receive": _receive,
    "hasty": partial(_step, "review.passed", {}, ()),  # refused: nobody has consulted yet
    "file": partial(_step, "register.filed", MATTER, ("议题登记表",)),
    "propose": partial(_step, "propose.agreed", BALLOT, ("村党组织会议记录", "初步方案")),
}
"""What the village asks for, in this order."""


class Host:
    """The application: one connection, and one office in it for all its transactions."""

    def __init__(self, database: str, fatal: tuple[str, ...] = ()) -> None:
        self._fatal = fatal
        self._request = ""
        engine = sa.create_engine(database)
        sa.event.listen(engine, "before_cursor_execute", self._before_statement)
        self._connection = engine.connect()
        TABLES.create_all(self._connection)
        trail = Trail(SqlStore.on(self._connection), _now, "示例村")
        self._office = Office(trail=trail, pack=Pack.open(), clock=_now)
        self._connection.commit()

    def serve(self, request: str) -> str:
        """Do what *request* asks; return where the petition then stands, or that it was refused."""
        self._request = request
        try:
            with self._connection.begin():
                stands = self._served(request)
        except RefusedError as error:
            return f"refused: {error.verdict.refusals[0].guard}"
        self._pass("committed")
        return stands

    def _served(self, request: str) -> str:
        self._pass("begun")
        mine = PETITIONS.c.number == CASE, PETITIONS.c.request == request
        if (
            found := self._connection.execute(sa.select(PETITIONS.c.stands).where(*mine)).scalar()
        ) is not None:
            return str(found)
        row = {"number": CASE, "request": request, "stands": ""}
        self._connection.execute(sa.insert(PETITIONS).values(row))
        self._pass("own")
        stands = REQUESTS[request](self._office, f"{CASE}/{request}")
        self._connection.execute(sa.update(PETITIONS).where(*mine).values(stands=stands))
        self._pass("recorded")
        return stands

    def _before_statement(self, _connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("UPDATE pdca_head"):
            self._pass("half")

    def _pass(self, point: str) -> None:
        if (self._request, point) == self._fatal:
            os.kill(os.getpid(), signal.SIGKILL)


def _now() -> datetime:
    return datetime(2026, 5, 18, 4, tzinfo=UTC)


def main(database: str, *fatal: str) -> None:
    """Serve every request and say where each left the petition."""
    host = Host(database, fatal)
    for request in REQUESTS:
        print(request, host.serve(request), flush=True)  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
