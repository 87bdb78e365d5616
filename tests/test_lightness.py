"""What importing costs: nobody waits for a library that the work at hand does not need."""

import subprocess
import sys

import pytest

HEAVY = ("sqlalchemy", "sqlite3", "rich", "yaml", "transitions", "pytest", "pytest_bdd", "gherkin")


def loaded(code: str) -> set[str]:
    """Return which of the heavy libraries a new process has loaded after *code*."""
    report = f"{code}\nimport sys\nprint(*(name for name in {HEAVY!r} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", report], check=True, capture_output=True, text=True)
    return set(done.stdout.split())


def test_front_door():
    """Importing pdca loads no database, terminal, YAML or machine library."""
    assert loaded("import pdca") == set()


def test_front_door_loads_no_module_of_its_own():
    """Importing pdca imports none of its modules until a name is asked for."""
    code = "import sys, pdca\nassert [name for name in sys.modules if name.startswith('pdca.')] == []"
    assert loaded(code) == set()


@pytest.mark.parametrize("module", ["judge", "history", "record", "trail", "law", "replay", "pack", "stores"])
def test_core(module):
    """Judging, folding, reading a trail and opening a pack need no third-party library but attrs."""
    assert loaded(f"import pdca.{module}") == set()


def test_office():
    """An office brings in its machine, and neither a database nor a terminal nor a parser."""
    assert loaded("from pdca import Actor, Casebook, Custody, Office, Pack, Safe, Trail") == {"transitions"}


def test_memory_store():
    """A trail in memory loads no database library."""
    assert loaded("from pdca import open_store\nopen_store('memory:')") == set()


def test_detector():
    """The detector these tests rest on sees a heavy library that was loaded."""
    assert loaded("import yaml") == {"yaml"}


def test_kept_trees_need_no_parser(tmp_path):
    """A library whose trees are all kept opens without loading the YAML parser."""
    opening = f"from pdca import Pack\npack = Pack.open(cache={str(tmp_path)!r})\npack.law, pack.procedures()"
    assert loaded(opening) == {"yaml"}
    assert loaded(opening) == set()
