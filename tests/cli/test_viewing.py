"""The command audit on exports of ours: it knows them by what stands in them."""

import json
from datetime import date
from io import StringIO

import pytest

from pdca.cli import main
from pdca.exports.forms import write_file
from tests.audit.conftest import Clerk

FORMS = ["xes", "csv", "ndjson", "parquet"]


@pytest.fixture(scope="module")
def trail(kit):
    """Return a trail with one case of which the third act was lost."""
    run = kit.begin("major-decision-eight-steps", "2019", date(2026, 1, 5), case="D-1")()
    assert run.reach("completed")
    return Clerk(kit).write([*run.made[:2], *run.made[3:]]).trail


@pytest.fixture
def audited(trail, tmp_path, monkeypatch):
    """Return what exports the trail and audits the file; answers code and report."""
    monkeypatch.chdir(tmp_path)

    def ran(form, *words):
        write_file(form, trail, tmp_path / f"trail.{form}")
        out, err = StringIO(), StringIO()
        code = main(["audit", f"trail.{form}", "--json", *words], out=out, err=err)
        return code, json.loads(out.getvalue() or "{}"), err.getvalue()

    return ran


@pytest.mark.parametrize("form", FORMS)
def test_known_by_itself(audited, form):
    """Nobody says which procedure it is or what the columns mean: what is found are the trail's own findings."""
    code, report, _ = audited(form)
    assert code == 1
    assert [(one["procedure"], one["edition"]) for one in report["cases"]] == [
        ("major-decision-eight-steps", "2019")
    ]
    assert [one["kind"] for one in report["findings"] if one["check"] == "flow"] == ["nonconformity"]


def test_recomputed(audited, tmp_path):
    """A report of an export can be recomputed from it."""
    audited("csv", "--out", "report.json")
    code, told, _ = audited("csv", "--verify", "report.json")
    assert (code, told["equal"]) == (0, True)


def test_mapping_overrules(audited, tmp_path):
    """Where a mapping lies beside the file, that is followed: then the procedure must be named."""
    (tmp_path / "trail.csv.mapping.yaml").write_text(
        "mapping: 1\ncolumns:\n  - column: case\n    means: case\n  - column: activity\n    means: activity\n", "utf-8"
    )  # fmt: skip
    code, _, err = audited("csv")
    assert code == 2
    assert "--procedure" in err
