"""``verify`` reads every case, and compares what a host keeps of a ledger with what the log gives."""

import json
from datetime import timedelta
from hashlib import sha256

import pytest

from pdca.cli import FINE, WRONG
from pdca.cli.verifying import FOUND
from pdca.record import Actor, Claim, Kind
from pdca.stores import open_store
from pdca.trail import Trail
from tests.cli.conftest import NOW, Shell
from tests.test_cli import OPEN

LEDGER = "major-decision-ledger"


@pytest.fixture
def opened(tmp_path, monkeypatch):
    """Return a shell with two open cases."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    shell = Shell(tmp_path)
    assert shell(*OPEN) == FINE, shell.out + shell.err
    other = [word.replace("D-1", "D-2") for word in OPEN]
    assert shell(*other) == FINE, shell.out
    return shell


def stray(shell, case="X"):
    """Add a record of a case that nobody opened."""
    store = open_store(str(shell.folder / "pdca.db"))
    by = (Actor(person="p-1", role="clerk"),)
    claim = Claim(case=case, kind=Kind.OUTCOME, occurred="2026-05-18", by=by)
    Trail(store, lambda: NOW + timedelta(hours=1)).append([claim])
    store.close()


def kept(shell, change=None):
    """Keep the ledger as it reads now, changed by *change*, and return the file."""
    said = shell.json("ledger", LEDGER)
    if change:
        change(said["rows"])
    path = shell.folder / "kept.json"
    path.write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
    return str(path)


def test_every_case_is_read(opened):
    """A sound log says how many of its cases can be read: all."""
    assert opened("verify") == FINE
    assert "2件事项都读得出来" in opened.out
    assert opened.json("verify")["cases"] == {"count": 2, "folded": 2, "unfolded": [], "rare": []}


@pytest.mark.row("F6", "F10")
def test_a_case_that_cannot_be_read(opened):
    """A case that was never opened is named, beside a log whose bytes are sound."""
    stray(opened)
    assert opened("verify") == FOUND
    assert "3件事项，2件读得出来，1件不能" in opened.out
    assert "X：没有立项" in opened.out
    found = opened.json("verify")
    assert (found["sound"], [one["case"] for one in found["cases"]["unfolded"]]) == (True, ["X"])


def test_a_log_without_procedures(shell):
    """A log of an application without procedures has no case to read, and is not reproached for it."""
    shell.fill(4)
    assert shell("verify") == FINE
    assert "没有核对：逐件读事项" in shell.out


def test_reading_can_be_left_out(opened):
    """Without reading the cases nothing is claimed of them."""
    stray(opened)
    assert opened("verify", "--no-fold") == FINE
    assert "没有核对：逐件读事项" in opened.out


@pytest.mark.row("A14")
def test_a_read_model_that_agrees(opened):
    """A ledger kept as it was computed agrees, also after the log has grown."""
    path = kept(opened)
    assert opened("open", *[word.replace("D-1", "D-3") for word in OPEN[1:]]) == FINE
    assert opened("verify", "--ledger", path) == FINE
    assert "与账一致" in opened.out


@pytest.mark.row("A14")
def test_an_edited_cell(opened):
    """A cell that was edited in the read model alone is named: case, heading, both values."""
    path = kept(opened, lambda rows: rows[0].update({"决策事项": "另一件事", "目标": "办结"}))
    assert opened("verify", "--ledger", path) == FOUND
    assert "D-1第1行“目标”：读模型为“办结”" in opened.out
    assert "D-2" not in opened.out
    (model,) = opened.json("verify", "--ledger", path)["ledgers"]
    assert len(model["differences"]) == 2


@pytest.mark.row("A14")
def test_rows_gone_and_invented(opened):
    """A row that was taken out or made up is named by its case."""

    def change(rows):
        rows.append({**rows.pop(), "case": "D-9"})

    assert opened("verify", "--ledger", kept(opened, change)) == FOUND
    assert "D-2第1行：读模型里缺少" in opened.out
    assert "D-9第1行：账里没有" in opened.out


@pytest.mark.row("A14")
def test_values_that_were_not_masked_are_not_shown(opened):
    """Differences of a ledger without masks are named by case and heading, without the values."""
    said = opened.json("ledger", LEDGER, "--unmask", "--by", "p-9:quality_office", "--reason", "检查")
    said["rows"][0][said["columns"][0]] = "张三丰"
    path = opened.folder / "kept.json"
    path.write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
    assert opened("verify", "--ledger", str(path)) == FOUND
    assert "与由账计算的不同" in opened.out
    assert "张三丰" not in opened.out


def test_a_read_model_of_another_log(opened):
    """A read model of another log, or of more records than there are, is said to be one."""
    path = kept(opened)
    said = json.loads((opened.folder / "kept.json").read_text(encoding="utf-8"))
    (opened.folder / "kept.json").write_text(json.dumps({**said, "records": 99}), encoding="utf-8")
    assert opened("verify", "--ledger", path) == FOUND
    assert "前99条" in opened.out


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"ledger": "x"}', "[" * 5000, '{"ledger":"x","log":"x","day":"2026-02-30","records":1,"rows":[],"unmasked":false}',
     '{"ledger":"x","log":"x","day":"2026-02-20","records":1,"rows":[3],"unmasked":false}', "\x00"],
)  # fmt: skip
def test_no_read_model(opened, content):
    """A file that is no ledger is wrong input."""
    (opened.folder / "kept.json").write_text(content, encoding="utf-8")
    assert opened("verify", "--ledger", str(opened.folder / "kept.json")) == WRONG
    assert "pdca ledger" in opened.err


def drawer(shell):
    """Return the file of the cache that keeps the pages, and the index that vouches for it."""
    (index,) = (shell.folder / "kept").rglob("index.json")
    (pages,) = index.parent.glob("pages.*.json")
    return pages, index


@pytest.mark.row("A14")
def test_a_cache_that_agrees(opened):
    """Verification works out again what a cache keeps, and says that it agrees; without one nothing is said."""
    opened("list", "--cases")
    opened("ledger", LEDGER, "--cache", "kept")
    assert opened("verify", "--cache", "kept") == FINE, opened.out
    assert "与账一致" in opened.out
    assert opened("verify", "--cache", "elsewhere") == FINE
    assert "与账一致" not in opened.out


@pytest.mark.row("A14")
@pytest.mark.parametrize("gone", [False, True], ids=["edited", "left out"])
def test_a_cache_whose_index_was_made_to_fit(opened, gone):
    """A kept page that was edited, or left out, is named though its index vouches for it."""
    opened("ledger", LEDGER, "--cache", "kept")
    pages, index = drawer(opened)
    said = json.loads(pages.read_bytes())
    if gone:
        del said["cases"]["D-2"]
    else:
        said["cases"]["D-2"][4] = "completed"
    pages.write_bytes(json.dumps(said).encode())
    told = json.loads(index.read_bytes())
    name = next(each for each in told["files"] if each.startswith("pages/"))
    told["files"][name] = sha256(pages.read_bytes()).hexdigest()
    index.write_bytes(json.dumps(told).encode())
    assert opened("verify", "--cache", "kept") == FOUND
    assert "D-2：缓存里的“pages/major-decision-eight-steps”与由账计算的不同" in opened.out
    assert "D-1：" not in opened.out
