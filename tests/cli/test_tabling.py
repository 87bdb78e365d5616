"""Ledgers and scores at the terminal: listed, added up, explained."""

from datetime import UTC, datetime

import pytest

from pdca import tour
from pdca.office import Office
from pdca.pack import Pack
from pdca.stores import open_store
from pdca.trail import Trail


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """Return the bytes of a store with the samples in it."""
    file = tmp_path_factory.mktemp("played") / "pdca.db"
    lines = tour.entries(tour.samples())
    clock = tour.Clock(datetime.fromisoformat(lines[0]["recorded"]))
    store = open_store(str(file))
    office = Office(Trail(store, clock, tour.LOG), Pack.open(), clock)
    tour.play(office, clock, lines)
    store.close()
    return file.read_bytes()


@pytest.fixture
def town(shell, played):
    """Return commands over the samples."""
    (shell.folder / "pdca.db").write_bytes(played)
    shell.now = datetime(2026, 11, 20, 4, tzinfo=UTC)
    return shell


def test_ledgers_are_listed_and_found_by_their_titles(town):
    """Without a name all ledgers are listed, those that span procedures too; a title is as good as an id."""
    listed = {one["ledger"] for one in town.json("ledger")["ledgers"]}
    assert {"four-haves", "member-roster", "member-archive", "venue-ledger"} <= listed
    assert town.json("ledger", "“四有”完整性") == town.json("ledger", "four-haves")
    assert town("ledger", "nothing") == 2


def test_a_ledger_of_all_procedures_tells_every_case(town):
    """The four haves have a line for every case, whatever its procedure."""
    found = town.json("ledger", "four-haves")
    assert len(found["rows"]) == 3
    assert {row["有安排"] != "" for row in found["rows"]} == {True}


def test_a_cell_is_explained_by_its_records(town):
    """The records behind a cell are told with case, number, position, day and digest, and who entered them."""
    found = town.json("ledger", "major-decision-ledger", "--why", "1/赞成")
    (record,) = found["records"]
    assert (found["cell"], record["act"], record["reference"]) == ("7", "resolve.passed", "resolve.ballot.yes")
    (again,) = [one for one in town.json("trail", record["case"])["records"] if one["seq"] == record["seq"]]
    assert again["pos"] == record["pos"]
    assert len(record["digest"]) == 64


def test_a_cell_is_named_by_number_or_case(town):
    """Row and column are found by number, by case and by heading, and what is not there is told."""
    by_name = town.json("ledger", "major-decision-ledger", "--why", "1/决策事项")
    assert town.json("ledger", "major-decision-ledger", "--why", "1/1") == by_name
    assert town.json("ledger", "major-decision-ledger", "--why", f"{by_name['records'][0]['case']}/1") == by_name
    assert town("ledger", "major-decision-ledger", "--why", "1/没有") == 2
    assert town("ledger", "major-decision-ledger", "--why", "9/1") == 2


def test_a_correction_is_among_the_records(town):
    """A cell that reads a corrected fact names the correction as well."""
    found = town.json("ledger", "four-haves", "--why", "1/有实施")
    assert len(found["records"]) >= 2


def test_lines_are_added_up_by_period(town):
    """Added up by year there is a line for each year, with how many lines it is made of."""
    rows = town.json("ledger", "four-haves", "--per", "year")["rows"]
    assert sum(int(row["行数"]) for row in rows) == 3
    found = town.json("ledger", "four-haves", "--per", "year", "--why", "1/行数")
    assert found["records"]


def test_a_score_has_n_its_period_and_its_rules(town):
    """A score at the terminal tells what it rests on."""
    found = town.json("score", "pdca-completeness")
    assert {(mark["n"], mark["total"], mark["meets"]) for mark in found["marks"]} == {(1, "4", True)}
    assert found["rules"][0]["articles"]
    assert not found["ranked"]
    assert town("score", "pdca-completeness") == 0
    assert "达标" in town.out
    assert town("score", "pdca-completeness", "--lang", "en") == 0
    assert "(township; " in town.out


def test_a_score_by_other_periods_has_no_grade(town):
    """Points of a year may be looked at by quarter, and are not graded by it."""
    periods = [mark["period"] for mark in town.json("score", "pdca-completeness", "--within", "quarter")["marks"]]
    assert all("季度" in period for period in periods)
    assert {mark["grade"] for mark in town.json("score", "pdca-completeness", "--within", "month")["marks"]} == {""}


def test_scores_are_listed_and_missed(town):
    """Without a name all scores are listed; a name that is none is told with those there are."""
    assert "venue-five-standards" in {one["score"] for one in town.json("score")["scores"]}
    assert town("score", "none") == 2
    assert "pdca-completeness" in town.err


def test_a_mark_is_explained_by_its_records(town):
    """The records behind a mark are those that its lines were read from."""
    first, *_ = town.json("score", "pdca-completeness")["marks"]
    found = town.json("score", "pdca-completeness", "--why", first["group"])
    assert (found["group"], found["marks"]) == (first["group"], [first])
    assert {one["case"] for one in found["records"]} == {row["case"] for row in town.json("ledger", "four-haves")["rows"] if row["程序"] == first["group"]}
    assert town.json("score", "pdca-completeness", "--why", "1") == found
    assert town.json("score", "pdca-completeness", "--why", f"{first['group']} {first['period']}") == found
    assert town("score", "pdca-completeness", "--why", "谁") == 2
    assert "共2行" in town.err


def test_an_explained_mark_shows_what_it_came_to(town):
    """At the terminal the mark stands above its records, with its figures and the rules behind it, in 80 columns."""
    assert town("score", "pdca-completeness", "--why", "1") == 0
    assert "平均项数" in town.out
    assert "不少于4项" in town.out
    assert town.out.count("行，由审计轨迹计算得出") == 1
    assert " 第1条（总第" in town.out


def test_a_score_has_no_empty_columns(town):
    """What a score does not tell has no column; one number that counts is told under its own heading alone."""
    assert town("score", "pdca-completeness") == 0
    heading = next(line for line in town.out.splitlines() if "对象" in line)
    assert heading.split() == ["对象", "期间", "n", "平均项数", "四有齐全", "达标"]


def test_a_score_over_nothing_has_no_marks(town):
    """Where no case filled the ledger, there is nothing to mark, and no error."""
    assert town.json("score", "satisfaction-rate")["marks"] == []


def test_the_cache_answers_as_the_log_does(town):
    """With a folder for what was worked out, the answer is the same the first time and the second."""
    plain = town.json("ledger", "member-archive")
    assert town.json("ledger", "member-archive", "--cache", "c") == plain
    assert town.json("ledger", "member-archive", "--cache", "c") == plain
    assert [*(town.folder / "c" / "books").iterdir()]


def test_a_question_without_a_cache_makes_no_file(town):
    """Nothing is kept where nobody asked for it."""
    before = {file.name for file in town.folder.iterdir()}
    town("ledger", "four-haves")
    assert {file.name for file in town.folder.iterdir()} == before


def test_names_are_masked_in_an_explanation(town):
    """What a ledger hides stays hidden when a cell is explained."""
    found = town.json("ledger", "member-archive", "--why", "1/姓名")
    assert "○" in found["cell"]


def test_a_shared_ledger_is_compared_with_the_log(town):
    """A read model of a ledger that spans procedures is verified like any other."""
    town("ledger", "four-haves", "--json")
    (town.folder / "kept.json").write_text(town.out)
    assert town("verify", "--ledger", "kept.json") == 0
    kept = town.folder / "kept.json"
    kept.write_text(kept.read_text().replace("四议两公开", "别的程序"))
    assert town("verify", "--ledger", "kept.json") == 1
