"""XES: what readers of the 2016 and 2023 editions need, case by case, and the same bytes each time."""

from itertools import groupby

import pytest
from lxml import etree

SPACE = "{http://www.xes-standard.org/}"
ORDER = ("extension", "global", "classifier", "string", "date", "int", "trace")


@pytest.fixture(scope="module")
def log(sample, exported):
    return etree.fromstring(exported("xes", sample)[0])


def values(element):
    return {one.get("key"): one.get("value") for one in element if one.get("key")}


def test_what_comes_first(log):
    """Extensions, globals, classifiers and attributes of the log come before its traces, as both editions want."""
    order = [name for name, _ in groupby(one.tag.removeprefix(SPACE) for one in log)]
    assert order == sorted(order, key=ORDER.index)


def test_version(log):
    """The log says the edition of the standard it follows."""
    assert log.get("xes.version") == "1849.2023"


def test_extensions(log):
    """Concept, lifecycle, organizational and time are declared with their published addresses."""
    found = {one.get("prefix"): one.get("uri") for one in log.iter(f"{SPACE}extension")}
    assert found == {name: f"http://www.xes-standard.org/{name}.xesext" for name in ("concept", "lifecycle", "org", "time")}


def test_globals_hold(log):
    """Every event and every trace has the attributes that the log declares global."""
    for one in log.iter(f"{SPACE}global"):
        wanted = {(each.tag, each.get("key")) for each in one}
        for element in log.iter(SPACE + one.get("scope")):
            assert wanted <= {(each.tag, each.get("key")) for each in element}


def test_classifiers_name_attributes(log):
    """Every key of a classifier is an attribute that events have."""
    keys = {key for one in log.iter(f"{SPACE}classifier") for key in one.get("keys").split()}
    assert keys <= {key for event in log.iter(f"{SPACE}event") for key in values(event)}


def test_keys_are_names(log):
    """Every key is a name of XML: no brackets, no spaces."""
    keys = {one.get("key") for one in log.iter() if one.get("key")}
    assert all(key.replace(":", "").replace(".", "").replace("_", "").isalnum() for key in keys)


def test_records_are_events(log, sample):
    """Each case is a trace, and its events are its records in their order."""
    found = [(values(trace)["concept:name"], [int(values(one)["seq"]) for one in trace.iter(f"{SPACE}event")]) for trace in log.iter(f"{SPACE}trace")]  # fmt: skip
    assert found == [(case, [one.seq for one in sample.records(case)]) for case in sample.case_ids()]


def test_times(log, sample):
    """An event's time is the beginning of the day it claims, with its zone; when it was recorded stands beside it."""
    first = next(sample.records())
    said = values(next(log.iter(f"{SPACE}event")))
    assert said["time:timestamp"] == f"{first.claim.occurred}T00:00:00+08:00"
    assert said["recorded"] == first.recorded


def test_facts_are_flat(log):
    """A structured fact becomes one attribute for each field, with its number as a number."""
    found = [one for one in log.iter(f"{SPACE}int") if one.get("key", "").endswith("ballot.yes")]
    assert found


@pytest.mark.heavy
def test_other_readers(sample, exported, tmp_path):
    """An independent reader opens the log."""
    import r4pm  # noqa: PLC0415

    path = tmp_path / "log.xes"
    path.write_bytes(exported("xes", sample)[0])
    assert r4pm.import_item("EventLog", str(path))


def test_same_bytes(sample, exported):
    """The same trail gives the same bytes."""
    assert exported("xes", sample) == exported("xes", sample)


@pytest.mark.row("H3")
def test_markup_in_values(written):
    """Quotes, angle brackets, ampersands, tabs and line ends of a value come back as they were."""
    text = 'a"b<c>&d\te\nf'
    found = written(asks="{story: {account: 经过}}").open()
    found.add(step="second", outcome="passed", facts={"story": text})
    assert values(list(etree.fromstring(found.export("xes")).iter(f"{SPACE}event"))[-1])["facts.story"] == text


def test_an_empty_list_is_said(written):
    """That a list is empty is said: nothing was found is not the same as nothing was told."""
    found = written(asks="{seen: {rows: 发现, each: {what: {text: 什么}}}}").open()
    found.add(step="second", outcome="passed", facts={"seen": []})
    assert values(list(etree.fromstring(found.export("xes")).iter(f"{SPACE}event"))[-1])["facts.seen"] == "[]"


def test_empty_log(written):
    """A log without records is a log without traces."""
    log = etree.fromstring(written().export("xes"))
    assert list(log.iter(f"{SPACE}trace")) == []
