"""A PostgreSQL that is stopped at once, as when its machine fails, keeps what it acknowledged."""

import os
import signal
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from pdca.stores.sql import SqlStore
from pdca.trail import Trail
from tests.stores import conftest as servers

TOP = Path(__file__).resolve().parents[2]
WRITERS = 2
FIRST = 3
"""Receipts that each writer has before the server is stopped."""

WRITE = "import sys; from tests.endurance.killing import write; write(sys.argv[1], sys.argv[2], 1)"


@pytest.fixture
def server():
    """Return a server of our own that can be stopped at once and started again."""
    with tempfile.TemporaryDirectory(
        prefix="pdca-", dir=servers._place(), ignore_cleanup_errors=True
    ) as name:
        mine = Server(Path(name))
        yield mine
        servers._stop(mine.process)


class Server:
    """A server with its files in *folder*."""

    def __init__(self, folder):
        self.folder = folder
        self.process, fault = servers._tried(folder)
        if self.process is None:
            pytest.fail(fault, pytrace=False)
        self.address = str(sa.URL.create("postgresql+psycopg", "postgres", query={"host": str(folder)}))

    def stop_at_once(self):
        state = self.folder / "data" / "postmaster.pid"
        os.kill(int(state.read_text().split()[0]), signal.SIGQUIT)
        self.process.wait(servers.STOP_SECONDS)
        self.process.stdin.close()

    def start_again(self):
        who = servers._nobody(self.folder) if os.geteuid() == 0 else {}
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                self.process.args, stdin=subprocess.PIPE, stdout=log, stderr=log, start_new_session=True,
                cwd=self.folder, env={"LC_ALL": "C", "PATH": os.defpath}, **who,
            )  # fmt: skip
        servers._wait(self.process, self.folder / "data" / "postmaster.pid")


def interrupted(server, number):
    """Return what the writers said until the server was stopped under them, by case."""
    writers = {}
    for one in range(WRITERS):
        case = f"{number}-{one}"
        command = [sys.executable, "-c", WRITE, server.address, case]
        writers[case] = subprocess.Popen(
            command, cwd=TOP, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
    first = {case: [writer.stdout.readline() for _ in range(FIRST)] for case, writer in writers.items()}
    server.stop_at_once()
    said = {case: first[case] + writer.stdout.readlines() for case, writer in writers.items()}
    for writer in writers.values():
        writer.stdout.close()
        writer.wait()
    return said


@pytest.mark.row("C7")
@pytest.mark.parametrize(
    "rounds", [pytest.param(1, marks=pytest.mark.brief), pytest.param(20, marks=pytest.mark.endurance)]
)
def test_immediate_stops(server, rounds):
    """After each immediate stop every acknowledged record is there, at most one more of each writer, and all verifies."""
    for number in range(rounds):
        said = interrupted(server, number)
        server.start_again()
        store = SqlStore.open(server.address)
        found = Trail(store, lambda: datetime.now(UTC)).verify()
        leaves = [leaf.hex() for leaf in store.leaves(found.count)]
        assert found.sound
        for case, lines in said.items():
            receipts = [line.split() for line in lines]
            assert len(receipts) >= FIRST
            assert [leaves[int(pos)] for pos, _ in receipts] == [leaf for _, leaf in receipts]
            assert len(store.case_rows(case, 0, len(receipts) + 9)) <= len(receipts) + 1
        store.close()
