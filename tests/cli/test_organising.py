"""The organisation on the command line: checked, taken in once, shown on a day, written out again."""

from pathlib import Path

import pytest
import xlsxwriter

from pdca.cli import FINE, FOUND, WRONG

SAMPLE = Path(__file__).parents[2] / "samples" / "organisation.yaml"
BY = ("--by", "p-011:organizer", "--reason", "换届")


@pytest.fixture
def taken(shell):
    """Return a shell over a log that has taken the sample in."""
    assert shell("organisation", "import", str(SAMPLE), *BY) == FINE
    return shell


def broken(shell):
    """Return a file with a person twice and a circle."""
    path = shell.folder / "坏.yaml"
    path.write_text(
        "units:\n  - {unit: a, kind: branch, above: b}\n  - {unit: b, kind: branch, above: a}\n"
        "people:\n  - {person: p-1}\n  - {person: p-1}\n",
        encoding="utf-8",
    )
    return str(path)


def test_a_sound_file_is_told_so(shell):
    """Checking ends well, makes no store and counts the entries."""
    assert shell("organisation", "check", str(SAMPLE), "--store", "new.db") == FINE
    assert "声明23项，错误0处，提示0处" in shell.out
    assert not (shell.folder / "new.db").exists()


def test_mistakes_are_printed_with_their_places(shell):
    """Every mistake stands on a line with file, line, column and code."""
    assert shell("organisation", "check", broken(shell)) == FOUND
    assert "坏.yaml:2:36: 上级单位绕成一圈：a → b → a [N3 错误]" in shell.out
    assert "坏.yaml:6:14: p-1已在坏.yaml:5:14列过，合成一处 [N4 错误]" in shell.out
    found = shell.json("organisation", "check", broken(shell))
    assert [one["code"] for one in found["mistakes"]] == ["N3", "N4"]


def test_a_file_with_mistakes_is_not_taken_in(shell):
    """One error keeps everything out."""
    words = ("organisation", "import", broken(shell), *BY, "--store", "new.db")
    assert shell(*words) == FOUND
    assert "× 错误2处，没有登记" in shell.out
    assert shell.json(*words)["records"] == []
    assert not (shell.folder / "new.db").exists()


def test_the_same_file_again_records_nothing(taken):
    """Only what the trail does not say yet is recorded."""
    assert "声明23项，新登记23条" in taken.out
    assert taken.json("organisation", "import", str(SAMPLE), *BY)["records"] == []
    assert taken("verify") == FINE


def test_a_changed_line_is_one_record(taken):
    """Ending a post is one act; what the file leaves out stays, and is told."""
    path = taken.folder / "变.yaml"
    text = SAMPLE.read_text(encoding="utf-8").replace(
        "from: 2022-03-01}", "from: 2022-03-01, until: 2026-10-31}"
    )
    path.write_text(
        text.replace("    kin: [p-101]\n", "").replace("    kin: [p-102]\n", ""), encoding="utf-8"
    )
    found = taken.json("organisation", "import", str(path), *BY)
    assert [one["act"] for one in found["records"]] == ["ended"]
    assert found["besides"] == 1
    assert taken("organisation", "import", str(path), *BY) == FINE
    assert "账里另有1项文件没有写，照旧有效" in taken.out


def test_a_workbook_is_taken_in_like_a_file(shell):
    """A sheet of appointments is enough, with a sheet of the units."""
    path = shell.folder / "组织.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("单位").write_row(0, 0, ["单位编号", "类别"])
        book.worksheets()[0].write_row(1, 0, ["east", "党支部"])
        book.add_worksheet("任职").write_row(0, 0, ["人员", "职务", "单位", "自"])
        book.worksheets()[1].write_row(1, 0, ["p-1", "branch_secretary", "east", "2025-01-01"])
    assert shell("organisation", "import", str(path), *BY) == FINE
    assert "声明2项，新登记2条" in shell.out
    assert shell.json("organisation", "show")["unit"][0]["kind"] == "branch"


def test_the_tree_shows_posts_members_terms_and_late_entries(taken):
    """Each unit stands under the one above it, with who holds what since when."""
    assert taken("organisation", "show", "--on", "2026-03-01") == FINE
    assert "2026-03-01的组织" in taken.out
    assert "东村党支部  east-branch 党支部  任期至2027-03-31" in taken.out
    assert "党支部书记（副书记） p-101 2025-01-01起 任期至2027-03-31（2026-11-20登记）" in taken.out
    assert "正式党员 2" in taken.out
    assert "老街党支部" not in taken.out
    assert taken("organisation", "show", "--on", "2024-01-01") == FINE
    assert "老街党支部" in taken.out


def test_the_tree_in_english(taken):
    """In English kinds of units, posts and standings are told by their glosses."""
    assert taken("organisation", "show", "--on", "2026-03-01", "--lang", "en") == FINE
    for said in ("east-branch branch", "township Party secretary p-001", "full member 2"):
        assert said in taken.out


def test_the_tree_fits_into_eighty_columns(taken, monkeypatch):
    """No line is wider than the terminal."""
    monkeypatch.setenv("COLUMNS", "80")
    taken("organisation", "show", "--lang", "en")
    assert "branch secretary p-101 since 2025-01-01 term until 2027-03-31" in taken.out
    assert max(map(len, taken.out.splitlines())) <= 80


def test_what_is_exported_is_taken_in_without_a_record(taken):
    """Writing out and reading back changes nothing."""
    assert taken("organisation", "export", "out.yaml") == FINE
    assert taken.json("organisation", "import", "out.yaml", *BY)["records"] == []
    assert taken("organisation", "export") == FINE
    assert taken.out == Path("out.yaml").read_text(encoding="utf-8")
    assert len(taken.json("organisation", "export")["unit"]) == 7


def test_nothing_declared_is_told(shell):
    """A log without an organisation has nothing to show."""
    shell.fill(1)
    assert shell("organisation", "show") == FINE
    assert "还没有登记组织" in shell.out


def test_wrong_input_is_told(shell):
    """No file, no such file, a day that is none, and nobody who orders it are wrong usage."""
    assert shell("organisation", "check") == WRONG
    assert shell("organisation", "check", "无.yaml") == WRONG
    assert shell("organisation", "show", "--on", "昨天") == WRONG
    assert shell("organisation", "import", str(SAMPLE)) == WRONG


def test_who_holds_no_post_is_refused_and_told_who_does(taken):
    """The judge of the command line knows the organisation that was taken in."""
    case = taken.folder / "立项.json"
    case.write_text(
        '{"facts": {"about": "p-900", "plan": {"what": "发展1名党员", "why": "群众推荐", "where": "东村", "who": "p-101",'
        ' "when": {"from": "2026-11-20", "to": "2028-11-20"}, "how": {"target": "1", "unit": "人", "method": "逐步检查"}}}}',
        encoding="utf-8",
    )
    words = ("open", "member-development-five-ones", "DY-1", "--file", str(case))
    assert taken(*words, "--by", "p-999:branch_secretary") == FOUND
    assert "p-999没有党支部书记（副书记）的任职记录" in taken.out
    assert taken(*words, "--by", "p-101:branch_secretary") == FINE, taken.out


def test_no_workbook_is_written(taken):
    """A workbook cannot be written; the file is not made, and the message says what can."""
    assert taken("organisation", "export", "out.xlsx") == WRONG
    assert ".yaml" in taken.err
    assert not (taken.folder / "out.xlsx").exists()


def test_acts_of_the_organisation_are_told_in_words(taken):
    """The log's own acts name units, posts and standings by their titles, in either language."""
    assert taken("trail", "@log") == FINE
    said = "".join(taken.out.split()).replace("\n", "")
    assert "任职" in said
    assert "类别：党支部" in said
    assert "职务：" in said
    assert "unit" not in taken.out.replace("east-unit", "")
    assert taken("trail", "@log", "--lang", "en") == FINE
    assert "appointment" in taken.out
