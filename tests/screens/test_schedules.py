"""A schedule on a screen: every day with its rule, at 80 columns, in both languages."""

from datetime import date
from io import StringIO

import pytest
from rich.cells import cell_len

from pdca.schedule import schedule
from pdca.screens import Screen, Voice, schedules
from pdca.screens.screen import console

REAL = {
    "admission": ("member-development-five-ones", "2026"),
    "decision": ("major-decision-eight-steps", "2019"),
    "village": ("four-deliberations-two-disclosures", "2018"),
}


def shown(found, language="zh"):
    stream = StringIO()
    Screen(voice=Voice(language), console=console(stream, 80)).show(
        schedules.schedule(Voice(language), found)
    )
    return stream.getvalue()


def flat(text):
    return "".join(text.split())


def planned(kit, name, today=date(2026, 6, 1), until="2029-12-31"):
    wishes = {"open": kit.wanted(facts={"plan.when.to": until})}
    run = kit.begin(*REAL[name], date(2026, 6, 1))(wishes)
    return schedule(run.bench, run.history, today)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", REAL)
def test_eighty_columns(kit, name, language):
    """No line is wider than 80 columns."""
    assert max(cell_len(line) for line in shown(planned(kit, name), language).splitlines()) <= 80


@pytest.mark.parametrize(
    "part",
    [
        "倒排工期",
        "最早办结：2028-06-08；目标单写明的完成日：2029-12-31，余571天",
        "培养教育考察·提请研究确定发展对象2027-06-012028-12-24暂572",
        "经过一年以上培养教育和考察cultivate.year",
        "年版）第13条",
        "给“培养教育考察”留够时间：",
        "还不知道“出生日期”：年满十八周岁apply.age",
        "半年考察（仍在本步骤的）",
        "由谁申请人",
        "暂：当年放假安排未公布",
    ],
)
def test_everything_is_said(kit, part):
    """Days, days between, rules with id and article, what is open, who, and the provisional mark stand in the table."""
    assert part in flat(shown(planned(kit, "admission")))


def test_english(kit):
    """With English spoken, the frame of the table is English."""
    text = " ".join(shown(planned(kit, "village"), "en").split())
    assert all(
        part in text
        for part in (
            "Schedule, planned backwards", "earliest latest slack", "completed 2026-07-04 at the earliest", "leaves time for",
            "resolve.assembly_notice, if it applies from 2026-06-14",
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "已经赶不上：“材料归档·归档办结”最早2028-06-08，晚于目标单写明的完成日（case.plan.to）2028-01-31，晚129天；卡在“继续教育考察·"),
        ("en", "Cannotbemetanymore:papersgotothearchive·"),
    ],
)  # fmt: skip
def test_a_goal_that_cannot_be_met(kit, language, said):
    """What can no longer be met is said plainly: the act, the days, the rule that holds it."""
    assert said in flat(shown(planned(kit, "admission", until="2028-01-31"), language))


def test_a_new_edition(kit):
    """That a case must be carried over on the way is said, and acts of both editions have their titles."""
    run = kit.begin("member-development-five-ones", "2014", date(2025, 6, 1))()
    text = flat(shown(schedule(run.bench, run.history, date(2025, 6, 1))))
    assert "2026-06-01起先转到“2026”版" in text
    assert "报上级党委同意·同意，可以公示" in text


def test_an_act_held_back(kit):
    """An act that would start a deadline too early says which."""
    limits = {"x.ten": "at most 10 days", "x.month": "at least 1 month"}
    trial = kit.trial(
        limits, third="guards: [{guard: soon, within: {since: second.occurred, limit: x.ten}}, {guard: wait, waits: {since: first.occurred, limit: x.month}}]",
    )  # fmt: skip
    found = schedule(trial.bench, trial.history, date(2026, 3, 2))
    assert "再早，“核查”就会逾期：third.soon" in flat(shown(found))
    assert "any earlier and 'third' is late: third.soon" in " ".join(shown(found, "en").split())
