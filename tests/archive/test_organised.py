"""Who held which post travels with a case, and a stranger comes to the verdicts of the day with the package alone."""

import gzip
import io
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pdca.archive.bag import write_folder
from pdca.archive.inspection import inspect
from pdca.archive.judging import UnbelievedError, judged
from pdca.archive.organised import ORGANISATION, PROOFS
from pdca.archive.package import Extras, package
from pdca.form import from_body
from pdca.organisation import Appointment, Kin, Standing, Unit
from pdca.replay import Replay
from pdca.stores.memory import MemoryStore
from pdca.trail import Trail
from tests.archive.conftest import recomputed
from tests.conftest import Desk, Kit
from tests.test_posts import PLAN

START = date(2024, 1, 1)
BRANCH = Unit(id="east", kind="branch", title="东村党支部")
CLERK = Appointment(person="p-clerk", role="clerk", unit="east", since=START)
BOSS = Appointment(person="p-boss", role="boss", unit="east", since=START)
NAMED = Standing(person="p-clerk", standing="full", unit="east", since=START)
UNNAMED = Standing(person="p-neighbour", standing="full", unit="east", since=START)
KIN = Kin(people=("p-clerk", "p-neighbour"))


@pytest.fixture
def desk(kit: Kit) -> Desk:
    """Return the desk of a log with an organisation, one case, and an appointment that ended after it."""
    desk = kit.desk(kit.pack(asks="{n: {count: 数}}"))
    desk.office.organise([BRANCH, CLERK, BOSS, NAMED, UNNAMED, KIN], by=[kit.boss])
    desk.office.open("trial", case="T-1", about="事", plan=PLAN, by=[kit.clerk])
    desk.office.record("T-1", "first.done", by=[kit.clerk])
    desk.office.record("T-1", "second.passed", by=[kit.clerk], facts={"n": 1})
    desk.office.organise([], by=[kit.boss], struck=[BOSS])
    return desk


def unpacked(desk: Desk, folder: Path, case: str = "T-1") -> Path:
    """Write the package of *case* and return its folder."""
    write_folder(package(desk.office.trail, case, Extras()).parts, folder)
    return folder


def whole(desk: Desk) -> Replay:
    """Return the replay of the whole log."""
    run = Replay(desk.office.trail.text)
    run.run(desk.office.trail.records())
    return run


def said(case: Any) -> list[Any]:
    """Return what a replay says of a case, record by record."""
    return [(one.record.pos, one.verdict.allowed, one.verdict.standings) for one in case.judged]


def test_a_package_is_judged_as_its_log_is(desk: Desk, tmp_path: Path) -> None:
    """A stranger with the package alone comes to every verdict that the whole log gives, rules of posts among them."""
    again, found = judged(unpacked(desk, tmp_path / "case"))
    assert said(again) == said(whole(desk).cases["T-1"])
    assert ("case.appointment", "holds") in [
        (name, how.value) for name, how in again.judged[-1].verdict.standings
    ]
    assert found.declared == 4


def test_only_what_the_case_asks_goes_along(desk: Desk, tmp_path: Path) -> None:
    """Units and posts go along whole, standing and kin only of people whom the case names, and nothing declared later."""
    lines = (unpacked(desk, tmp_path / "case") / ORGANISATION).read_bytes().splitlines()
    acts = [from_body(one).claim for one in lines]
    assert [one.step for one in acts] == ["unit", "appointment", "appointment", "standing"]
    assert b"p-neighbour" not in b"".join(lines)


def test_without_an_organisation_nothing_is_added(kit: Kit, tmp_path: Path) -> None:
    """A log that declares nothing gives packages as before."""
    desk = kit.desk(kit.pack())
    desk.office.open("trial", case="T-1", about="事", plan=PLAN, by=[kit.clerk])
    folder = unpacked(desk, tmp_path / "case")
    assert not (folder / ORGANISATION).exists()
    assert judged(folder)[1].declared == 0


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        (ORGANISATION, b"p-clerk", b"p-clerx", "proof"),
        (ORGANISATION, b'"step":"unit"', b'"step":"key"', "organisation"),
        (PROOFS, b'"pos":1', b'"pos":9', "proof"),
        (PROOFS, b'"proof":', b'"prove":', "proof"),
    ],
    ids=["person", "another act", "another place", "no proof"],
)
def test_an_act_that_is_not_of_the_log(
    desk: Desk, tmp_path: Path, file: str, old: bytes, new: bytes, code: str
) -> None:
    """An act that was changed, or whose proof is not its own, is found by the check and by the program in the package."""
    folder = unpacked(desk, tmp_path / "case")
    path = folder / file
    assert old in path.read_bytes()
    path.write_bytes(path.read_bytes().replace(old, new, 1))
    recomputed(folder)
    done = subprocess.run([sys.executable, folder / "data/verify.py"], capture_output=True, check=False)
    assert done.returncode == 1
    assert code in {one.code for one in inspect(folder).findings}


def test_an_untouched_package_with_acts_is_sound(desk: Desk, tmp_path: Path) -> None:
    """The check and the program in the package find nothing wrong with the acts of the organisation."""
    folder = unpacked(desk, tmp_path / "case")
    assert inspect(folder).sound
    done = subprocess.run([sys.executable, folder / "data/verify.py"], capture_output=True, check=False)
    assert done.returncode == 0


def test_a_changed_package_is_not_judged(desk: Desk, tmp_path: Path) -> None:
    """What cannot be believed gives no verdict."""
    folder = unpacked(desk, tmp_path / "case")
    path = folder / ORGANISATION
    path.write_bytes(path.read_bytes().replace(b"p-clerk", b"p-clerx", 1))
    recomputed(folder)
    with pytest.raises(UnbelievedError, match="归档包不可信"):
        judged(folder)


def test_cases_of_the_sample_township(tmp_path: Path) -> None:
    """Of a made-up township's log the first, a middle and the last case are judged from their packages as in the log."""
    sample = Path(__file__).parents[2] / "samples/township/trail.jsonl.gz"
    trail = Trail(MemoryStore(), lambda: None, "example-town")  # type: ignore[arg-type,return-value]
    trail.import_(io.BytesIO(gzip.decompress(sample.read_bytes())))
    run = Replay(trail.text)
    cases = list(run.run(trail.records()))
    for case in (cases[0], cases[len(cases) // 2], cases[-1]):
        write_folder(package(trail, case, Extras()).parts, tmp_path / f"case-{cases.index(case)}")
        again, found = judged(tmp_path / f"case-{cases.index(case)}")
        assert said(again) == said(run.cases[case])
        assert found.declared
