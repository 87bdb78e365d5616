"""OCEL 2.0 as JSON and as SQLite: the published schema, whole references, and one content in both forms."""

import json
import sqlite3
from collections import Counter
from contextlib import closing

import jsonschema
import pytest

from pdca.exports import forms

TEXT = {"type": "string"}
TIME = {"type": "string", "format": "date-time"}


def listed(required, **properties):
    return {"type": "array", "items": {"type": "object", "properties": properties, "required": required}}


# The rules of the schema in section 8.2 of the specification of OCEL 2.0.
TYPES = listed(["name", "attributes"], name=TEXT, attributes=listed(["name", "type"], name=TEXT, type=TEXT))
RELATED = listed(["objectId", "qualifier"], objectId=TEXT, qualifier=TEXT)
SCHEMA = {
    "type": "object", "required": ["eventTypes", "objectTypes", "events", "objects"],
    "properties": {
        "eventTypes": TYPES, "objectTypes": TYPES,
        "events": listed(["id", "type", "time"], id=TEXT, type=TEXT, time=TIME, attributes=listed(["name", "value"], name=TEXT, value=TEXT), relationships=RELATED),
        "objects": listed(["id", "type"], id=TEXT, type=TEXT, relationships=RELATED, attributes=listed(["name", "value", "time"], name=TEXT, value=TEXT, time=TIME)),
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def log(sample, exported):
    return json.loads(exported("ocel", sample)[0])


@pytest.fixture(scope="module")
def base(sample, tmp_path_factory):
    path = tmp_path_factory.mktemp("ocel") / "log.sqlite"
    forms.write_file("ocel-sqlite", sample, path)
    with closing(sqlite3.connect(path)) as base:
        yield base


def test_schema(log):
    """The JSON follows the published schema, in which every value is text."""
    jsonschema.Draft7Validator(SCHEMA, format_checker=jsonschema.FormatChecker()).validate(log)


def test_types_are_declared(log):
    """Every event and object is of a declared type and has only attributes that the type declares."""
    for kind in ("event", "object"):
        declared = {one["name"]: {each["name"] for each in one["attributes"]} for one in log[f"{kind}Types"]}
        for one in log[f"{kind}s"]:
            assert {each["name"] for each in one["attributes"]} <= declared[one["type"]]


def test_references_are_whole(log):
    """Ids are unique, and every relation leads to an object that is there."""
    objects = Counter(one["id"] for one in log["objects"])
    events = Counter(one["id"] for one in log["events"])
    related = {each["objectId"] for kind in ("events", "objects") for one in log[kind] for each in one["relationships"]}
    assert max(*objects.values(), *events.values()) == 1
    assert related <= set(objects)


def test_objects_are_cases_people_and_papers(log, sample):
    """The objects are every case, everybody who acted or signed, and every paper that was shown."""
    claims = [one.claim for one in sample.records()]
    kinds = {kind: {one["id"] for one in log["objects"] if one["type"] == kind} for kind in ("case", "person", "paper")}
    signed = {person for claim in claims for paper in claim.papers for person in paper.signed_by}
    assert kinds["case"] == {f"case:{claim.case}" for claim in claims}
    assert kinds["person"] == {f"person:{one}" for one in {*signed, *(actor.person for claim in claims for actor in claim.by)}}
    assert len(kinds["paper"]) == len({(paper.digest or f"{claim.case}/{paper.name}") for claim in claims for paper in claim.papers})


def test_roles_qualify(log, sample):
    """Whoever acted is related to the event by their role."""
    first = next(sample.records()).claim
    found = {(one["objectId"], one["qualifier"]) for one in log["events"][0]["relationships"]}
    assert found == {(f"case:{first.case}", "case"), *((f"person:{one.person}", one.role) for one in first.by)}


def test_a_migration_changes_the_case(log):
    """A case that was carried over has two editions, the second from the day of its migration."""
    case = next(one for one in log["objects"] if one["id"].endswith("发展-2024-03"))
    editions = [(one["value"], one["time"][:4]) for one in case["attributes"] if one["name"] == "edition"]
    assert editions == [("2014", "1970"), ("2026", "2026")]


def test_both_forms_say_the_same(log, base):
    """Events, objects and relations of the database are those of the JSON."""
    events = base.execute("SELECT ocel_id, ocel_type FROM event").fetchall()
    assert events == [(one["id"], one["type"]) for one in log["events"]]
    related = base.execute("SELECT ocel_event_id, ocel_object_id, ocel_qualifier FROM event_object").fetchall()
    assert sorted(related) == sorted((one["id"], each["objectId"], each["qualifier"]) for one in log["events"] for each in one["relationships"])  # fmt: skip


def test_tables_of_types(base):
    """Every type has its table, named in the map, and every event and object a row in the table of its type."""
    for kind in ("event", "object"):
        for name, table in base.execute(f"SELECT ocel_type, ocel_type_map FROM {kind}_map_type").fetchall():  # noqa: S608
            wanted = base.execute(f"SELECT ocel_id FROM {kind} WHERE ocel_type = ?", (name,))  # noqa: S608
            assert set(base.execute(f"SELECT ocel_id FROM {kind}_{table}")) == set(wanted)  # noqa: S608


def test_database_is_sound(base):
    """No reference of the database leads nowhere."""
    assert base.execute("PRAGMA foreign_key_check").fetchall() == []
    assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.heavy
@pytest.mark.parametrize(("form", "name"), [("ocel", "log.json"), ("ocel-sqlite", "log.sqlite")])
def test_other_readers(sample, tmp_path, form, name):
    """An independent reader opens both forms."""
    import r4pm  # noqa: PLC0415

    forms.write_file(form, sample, tmp_path / name)
    assert r4pm.import_item("OCEL", str(tmp_path / name))


@pytest.mark.parametrize("form", ["ocel", "ocel-sqlite"])
def test_same_bytes(sample, tmp_path, form):
    """The same trail gives the same bytes."""
    for name in ("one", "two"):
        forms.write_file(form, sample, tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_a_database_needs_a_file(sample, exported):
    """A database is not written to a stream."""
    with pytest.raises(ValueError, match="needs a file"):
        exported("ocel-sqlite", sample)


def test_empty_log(written):
    """A log without records has no events and no objects, and the types of objects."""
    log = json.loads(written().export("ocel"))
    assert (log["events"], log["objects"], log["eventTypes"]) == ([], [], [])
    assert len(log["objectTypes"]) == 3
