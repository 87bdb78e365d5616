"""The tour: the samples end as they say they do, and what it shows can be read at 80 columns."""

import json
from datetime import datetime
from io import StringIO
from unicodedata import east_asian_width

import pytest

from pdca import tour
from pdca.office import Office
from pdca.pack import Pack
from pdca.screens import Screen, Voice
from pdca.screens.screen import console
from pdca.stores import open_store
from pdca.trail import Trail


@pytest.fixture(scope="module")
def pack():
    return Pack.open()


def office_at(lines, pack):
    clock = tour.Clock(datetime.fromisoformat(lines[0]["recorded"]))
    return Office(Trail(open_store("memory:"), clock, tour.LOG), pack, clock), clock


def shown(language, pack):
    stream = StringIO()
    tour.tour(Screen(voice=Voice(language), console=console(stream, 80)), pack)
    return stream.getvalue()


@pytest.fixture(scope="module")
def chinese(pack):
    return shown("zh", pack)


def cells(line):
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in line)


def test_every_sample_ends_as_it_says(pack):
    """Each line of the samples is refused, late or fine exactly as it states."""
    lines = tour.entries(tour.samples())
    office, clock = office_at(lines, pack)
    told = tour.play(office, clock, lines)
    assert len(told) == len(lines)
    assert {case: office.history(case).state for case in office.trail.case_ids()} == {
        "示例村-发展-2024-03": "probation", "示例镇-决策-2025-07": "completed", "示例村-村务-2026-02": "completed",
    }  # fmt: skip


def test_the_admission_is_carried_into_the_new_text(pack):
    """The admission opens under the 2014 edition and goes on under that of 2026."""
    lines = tour.entries(tour.samples())
    office, clock = office_at(lines, pack)
    tour.play(office, clock, lines)
    history = office.history("示例村-发展-2024-03")
    assert [procedure.edition for _, procedure in history.editions] == ["2014", "2026"]


def test_a_sample_that_ends_otherwise_stops_the_tour(pack):
    """A line that says it is refused and is not, is an error that names what happened."""
    lines = [dict(line) for line in tour.read(tour.samples(), "decision")]
    lines[1] = {**lines[1], "refused": ["solicit.papers"]}
    office, clock = office_at(lines, pack)
    with pytest.raises(tour.SampleError) as caught:
        tour.play(office, clock, lines)
    assert "solicit.filed" in caught.value.phrase.zh


def test_names_stay_out_of_the_trail():
    """The samples hold ids; only the roster holds names."""
    names = set(tour.roster(tour.samples()).values())
    text = "".join(json.dumps(line, ensure_ascii=False) for line in tour.entries(tour.samples()))
    assert names
    assert not [name for name in names if name in text]


@pytest.mark.parametrize(
    "words",
    [
        "assembly.quorum", "notice.days", "case.edition", "resolve.body", "legal_review.lawful", "（本地规定）", "（待核）",
        "【逾期】", "【特批】", "更正第2号", "转版→2026年版", "审计轨迹完好", "重大决策台账", "软件只作核对提示，由组织研究决定。",
    ],
)  # fmt: skip
def test_the_tour_shows(chinese, words):
    """Refusals with articles and marks, lateness, a concession, a correction, a migration, a replay and ledgers are all there."""
    assert words in chinese


def test_no_line_is_wider_than_eighty_cells(chinese):
    """Chinese characters take two cells, and no line needs more than 80."""
    assert max(cells(line) for line in chinese.splitlines()) <= 80


@pytest.mark.no_cover
def test_the_tour_speaks_english(pack):
    """With English, headings and cards are English."""
    text = shown("en", pack)
    assert "refused (1)" in text
    assert "The software only checks" in text


def test_a_missing_folder_of_samples_is_said(tmp_path):
    """Without the samples there is one clear error."""
    with pytest.raises(tour.SampleError):
        tour.read(tmp_path, "admission")


def test_ends_with_the_review_of_a_township(chinese):
    """The tour ends with the half-yearly review of the simulated township: its inputs, and what became of the last one's outputs."""
    told = chinese[chinese.index("一个镇的一年：半年管理评审") :]
    assert "评审输入（截至" in told
    assert "上次评审（GS-2026-1）的输出" in told
    assert "× 未立项" not in told


def test_the_township_is_what_its_scenario_makes(pack):
    """The shipped year is a whole log whose cases all replay to what was allowed, with a refusal and late entries in it."""
    trail = tour.year(tour.samples(), lambda: datetime.fromisoformat("2026-12-31T23:00:00+08:00"))
    assert trail.verify().sound
    records = list(trail.records())
    assert [one.claim.facts["rules"] for one in records if one.claim.step == "refusal"] == [
        ["resolve.majority"]
    ]
    assert {one.claim.kind.value for one in records} >= {"open", "outcome", "part", "migration", "log"}
    assert any(one.claim.reason.startswith("经办人外出") for one in records)
