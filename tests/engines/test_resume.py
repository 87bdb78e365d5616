"""Breaking off and going on: nothing partial looks whole, and what comes out in the end is the same."""

import json

import pytest

from pdca.engines.run import ResumeError


class StopError(Exception):
    """Somebody breaks the work off."""


def stopping(run, after):
    """Break *run* off after so many reports of progress."""
    told = []

    def watch(done, total):
        told.append((done, total))
        if len(told) == after:
            raise StopError

    run.watch = watch
    with pytest.raises(StopError):
        run.run()
    return run.outcome()


@pytest.mark.parametrize("engine", ["plain", pytest.param("duckdb", marks=pytest.mark.heavy)])
def test_go_on(bulk, events, engine):
    """Work that was broken off goes on from its state file, and writes the bytes that it writes in one go."""
    path = bulk.parquet(events)
    bulk.run(engine, path, out="whole.ndjson", chunk=20).run()
    stopping(bulk.run(engine, path, out="v.ndjson", state="state.json", chunk=20), 3)
    again = bulk.run(engine, path, out="v.ndjson", state="state.json", chunk=20).run()
    assert again.resumed
    assert (bulk.folder / "v.ndjson").read_bytes() == (bulk.folder / "whole.ndjson").read_bytes()
    assert again.tally == bulk.run(engine, path).run().tally


@pytest.mark.heavy
def test_nothing_looks_whole(bulk, events):
    """What was broken off says so, and its verdicts do not bear the name that was asked for."""
    found = stopping(
        bulk.run("duckdb", bulk.parquet(events), out="v.ndjson", state="state.json", chunk=20), 2
    )
    assert not found.complete
    assert found.tally.cases == 40
    assert found.tally.events < found.total == len(events)
    assert not (bulk.folder / "v.ndjson").exists()
    assert (bulk.folder / "v.ndjson.part").exists()


@pytest.mark.heavy
def test_torn_part(bulk, events):
    """What was written after the last state is written again, not twice."""
    path = bulk.parquet(events)
    stopping(bulk.run("duckdb", path, out="v.ndjson", state="state.json", chunk=20), 2)
    with (bulk.folder / "v.ndjson.part").open("ab") as stream:
        stream.write(b'{"case":"half')
    bulk.run("duckdb", path, out="v.ndjson", state="state.json", chunk=20).run()
    lines = (bulk.folder / "v.ndjson").read_text("utf-8").splitlines()
    assert len({json.loads(line)["case"] for line in lines}) == len(lines) == 150


@pytest.mark.heavy
def test_state_is_gone(bulk, events):
    """When everything is judged the state file is gone."""
    found = bulk.run("duckdb", bulk.parquet(events), state="state.json").run()
    assert found.complete
    assert not (bulk.folder / "state.json").exists()


@pytest.mark.heavy
def test_other_file(bulk, events):
    """A state file about another file is refused, in words that say what to do."""
    stopping(bulk.run("duckdb", bulk.parquet(events), state="state.json", chunk=20), 2)
    with pytest.raises(ResumeError, match="删去它"):
        bulk.run("duckdb", bulk.parquet(events[1:]), state="state.json").run()


@pytest.mark.heavy
@pytest.mark.parametrize("said", ["", "[]", "{}", '{"form": 1}', "\x00"])
def test_broken_state(bulk, events, said):
    """A state file that cannot be read is refused, not guessed at."""
    (bulk.folder / "state.json").write_text(said, "utf-8")
    with pytest.raises(ResumeError):
        bulk.run("duckdb", bulk.parquet(events), state="state.json").run()


@pytest.mark.heavy
def test_part_is_gone(bulk, events):
    """A state file whose partial result was deleted is refused."""
    path = bulk.parquet(events)
    stopping(bulk.run("duckdb", path, out="v.ndjson", state="state.json", chunk=20), 2)
    (bulk.folder / "v.ndjson.part").unlink()
    with pytest.raises(ResumeError):
        bulk.run("duckdb", path, out="v.ndjson", state="state.json", chunk=20).run()


@pytest.mark.heavy
def test_let_go(bulk, events, tmp_path):
    """What an engine keeps on disk is gone also where the verdicts cannot be written."""
    spill = tmp_path / "spill"
    spill.mkdir()
    run = bulk.run("duckdb", bulk.parquet(events), out="nowhere/v.ndjson", folder=str(spill))
    with pytest.raises(FileNotFoundError):
        run.run()
    assert not list(spill.iterdir())
