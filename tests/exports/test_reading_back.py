"""What is exported is read back by our own reader of foreign logs, without being told what the columns mean."""

import pytest

from pdca import logs
from pdca.exports import forms


@pytest.mark.parametrize("name", ["log.xes", "log.csv", "log.ndjson", "log.parquet"])
def test_read_back(sample, tmp_path, name):
    """Case, activity, day, actor and role of every record come back from every form."""
    path = tmp_path / name
    forms.write_file(name.partition(".")[2], sample, path)
    found = sorted((one.case.text, one.when.first.isoformat(), one.actor.text, one.role.text) for one in logs.read(path))
    claims = [one.claim for one in sample.records()]
    assert found == sorted((one.case, one.occurred, one.by[0].person, one.by[0].role) for one in claims)


def test_activities_come_back(sample, tmp_path):
    """The titles of activities are the same in every form."""
    told = []
    for name in ("log.xes", "log.csv", "log.ndjson", "log.parquet"):
        forms.write_file(name.partition(".")[2], sample, tmp_path / name)
        told.append(sorted(one.activity.text for one in logs.read(tmp_path / name)))
    assert told[0] == told[1] == told[2] == told[3]
