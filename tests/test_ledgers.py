"""Ledgers: tables computed from histories."""

from copy import copy
from datetime import date, datetime

import pytest
from attrs import evolve

from pdca import ledgers, procedure, tour
from pdca.declaration import Appointment, Unit
from pdca.ledgers import pieces, sheet
from pdca.ledgers.rolls import enrolled, titles, unit_titles
from pdca.office import Office
from pdca.organisation import Organisation
from pdca.pack import Pack
from pdca.procedure import Column, Ledger, Ref
from pdca.projections import Projection, Roll
from pdca.stores import open_store
from pdca.trail import Trail

TODAY = date(2026, 11, 20)
EDITIONS = (("2014", date(2018, 3, 1)), ("2026", date(2026, 6, 1)))


@pytest.fixture(scope="module")
def cases():
    lines = tour.entries(tour.samples())
    clock = tour.Clock(datetime.fromisoformat(lines[0]["recorded"]))
    office = Office(Trail(open_store("memory:"), clock, tour.LOG), Pack.open(), clock)
    tour.play(office, clock, lines)
    return [(office.history(case), office.bench(office.history(case))) for case in office.trail.case_ids()]


def only(cases, name):
    return [(history, bench) for history, bench in cases if history.procedure.id == name]


def filled(cases, ledger, **more):
    """Fill *ledger* as if every procedure declared it."""
    for _, bench in cases:
        bench.book.procedure = evolve(bench.book.procedure, ledgers=(ledger,))
    return ledgers.table(ledger.id, cases, TODAY, **more)


def one_column(source, fold="", row="case", **more):
    return Ledger(
        id="try", title="试", row=row, columns=(Column(title="值", source=source, fold=fold),), **more
    )


@pytest.fixture
def decision(cases):
    ((history, bench),) = only(cases, "major-decision-eight-steps")
    kept = bench.book.procedure
    yield [(history, bench)]
    bench.book.procedure = kept


@pytest.fixture
def admission(cases):
    ((history, bench),) = only(cases, "member-development-five-ones")
    kept = bench.book.procedure
    yield [(history, bench)]
    bench.book.procedure = kept


def cell(table):
    return table.rows[0][0]


def test_columns_read_facts_days_choices_and_outcomes(cases):
    """A ledger shows titles of choices and outcomes, and days as they are."""
    table = ledgers.table("major-decision-ledger", cases, TODAY)
    row = dict(zip(table.columns, table.rows[0], strict=True))
    assert row["决议日期"] == "2026-01-14"
    assert row["法律审查意见"] == "合法"
    assert row["评估结论"] == "达到目标"
    assert row["赞成"] == "7"


def test_a_place_has_its_name_however_long(decision):
    """A place shows what it is called, and where nobody calls it anything the whole of its path."""
    ((history, bench),) = decision
    far, near = "example-province/example-city/example-county/example-town/west", copy(history)
    near.place = far
    here = [(near, bench)]
    assert cell(filled(here, one_column("case.place"), names={far: "西村党支部"})) == "西村党支部"
    assert cell(filled(here, one_column("case.place"))) == far


def test_a_correction_shows_in_the_ledger(decision):
    """A ledger reads facts as corrected."""
    assert cell(filled(decision, one_column("research.sites"))) == "4"


def test_a_blank_stays_blank(cases):
    """What has not happened is empty, not zero and not a dash."""
    table = ledgers.table("member-archive", cases, TODAY)
    row = dict(zip(table.columns, table.rows[0], strict=True))
    assert row["转正申请"] == ""


def test_masked_columns_hide_all_but_the_first_character(cases):
    """A masked name keeps its first character only, and the table says which columns were hidden."""
    table = ledgers.table("member-archive", cases, TODAY, names={"p-2031": "李春燕"})
    assert cell(table) == "李○○"
    assert table.masked == ("姓名",)


def test_unmasking_shows_the_name(cases):
    """Whoever asks for it sees the name."""
    table = ledgers.table("member-archive", cases, TODAY, unmask=True, names={"p-2031": "李春燕"})
    assert cell(table) == "李春燕"
    assert table.masked == ()


@pytest.mark.parametrize(
    ("source", "fold", "text"),
    [
        ("examine", "count", "3"),
        ("examine", "latest", "2026-03-17"),
        ("examine", "earliest", "2025-03-12"),
        ("examine", "days", "370"),
        ("case.expiry", "remaining", "308"),
        ("apply.occurred", "days", "989"),
        ("assembly.ballot.yes", "sum", "16"),
        ("apply_conversion.occurred", "remaining", ""),
    ],
)
def test_folds(admission, source, fold, text):
    """Each fold makes one value of many, and nothing of nothing."""
    assert cell(filled(admission, one_column(source, fold))) == text


def test_share_of_yes(decision):
    """The share of yes among fewer than five people is told in counts."""
    assert cell(filled(decision, one_column("consult.experts.interest", "share"))) == "0/2"


def test_a_row_for_each_record_of_a_part(admission):
    """A ledger by part has one row for each record of it, and reads that record."""
    table = filled(admission, one_column("examine.occurred", row="examine"))
    assert [row[0] for row in table.rows] == ["2025-03-12", "2025-09-12", "2026-03-17"]


def test_where_leaves_rows_out(decision):
    """A row whose tests do not hold is not in the table."""
    wanted = procedure.Test(ref=Ref(text="improve.next"), mode="is", wanted=("standard",))
    assert filled(decision, one_column("case.about", where=(wanted,))).rows == ()


def test_sorting_puts_the_blank_last(cases):
    """Rows are sorted by the ledger's reference; where it is blank the row comes last."""
    (decision,) = only(cases, "major-decision-eight-steps")
    history, bench = decision
    early = evolve(
        history, case="早", last={key: act for key, act in history.last.items() if key != "resolve"}
    )
    table = ledgers.table("major-decision-ledger", [(early, bench), decision], TODAY)
    assert table.cases == (history.case, "早")


def test_an_unknown_ledger_is_said(cases):
    """A ledger that nobody declares is an error with its name."""
    with pytest.raises(ledgers.UnknownLedgerError):
        ledgers.table("nothing", cases, TODAY)


@pytest.mark.parametrize(
    ("piece", "text"),
    [
        (["f", 2, 3], "2/3"), (["f", 4, 6], "66.7%"), (["f", 6, 6], "100%"), (["f", 1, 8], "12.5%"), (7, "7"),
        (["q", 5, 2], "2.5"), (["q", -1, 40], "-0.025"), (["q", 1, 3], "1/3"), (["m", 123_456], "1234.56"), (["m", -250], "-2.50"),
    ],
)  # fmt: skip
def test_numbers_are_exact(piece, text):
    """A share of five or more is a percentage exact to a tenth, of fewer it is counts; decimals and money are exact."""
    assert pieces.text(piece, ledgers.View(today=TODAY)) == text


@pytest.mark.parametrize(
    ("piece", "zh", "en"),
    [(["t", 1, 2, "甲"], "1/2，缺甲", "1/2, without 甲"), (["t", 2, 2, ""], "2/2", "2/2"), (["*", ["甲", 2]], "甲、2", "甲, 2"), (["s", "x"], "（已封存）", "(sealed)")],
)  # fmt: skip
def test_cells_in_the_language_of_whoever_looks(piece, zh, en):
    """What stands between the values of a cell is in the language of the view."""
    assert [pieces.text(piece, ledgers.View(today=TODAY, language=one)) for one in ("zh", "en")] == [zh, en]


def test_the_latest_of_a_text_is_what_was_said_last(kit):
    """The latest of what is no day is what was given last, the earliest what was given first."""
    trial = kit.trial(
        parts="[{part: visit, title: 走访, by: clerk, times: any, asks: {said: {text: 情况}}}]",
        tail="ledgers: [{ledger: visits, title: 走访, columns: {末: {latest: visit.said}, 初: {earliest: visit.said}}}]",
    )
    for said in ("先说的", "后说的"):
        assert trial.take({"said": said}, label="second.visit").allowed
    assert ledgers.table("visits", [(trial.history, trial.bench)], TODAY).rows == (("后说的", "先说的"),)


def test_derived_money_is_shown_in_yuan(kit):
    """A sum of money is in yuan, in a column of its own and added up."""
    trial = kit.trial(
        asks="{it: {money: 支出}, more: {money: 补助}}",
        head="derive: {both: {sum: [second.it, second.more], title: 合计}}",
        tail="ledgers: [{ledger: spending, title: 开支, columns: {合计: case.both, 支出: second.it}}]",
    )
    assert trial.take({"it": 12_345, "more": 100}).allowed
    assert ledgers.table("spending", [(trial.history, trial.bench)], TODAY).rows == (("124.45", "123.45"),)


VISITS = Projection(
    id="visits", title="走访", dated="日", member="谁", sums=("钱", "户"), sort="日",
    ledgers=(
        Ledger(
            id="", title="", row="visit.homes", procedures=("trial",),
            columns=(
                Column(title="日", source="visit.occurred"), Column(title="谁", source="visit.homes.host"),
                Column(title="户", source="visit.homes.people"), Column(title="钱", source="visit.homes.money"),
            ),
        ),
    ),
)  # fmt: skip


@pytest.fixture
def visited(kit):
    """Return a case with three visited homes, in two records of one part."""
    trial = kit.trial(
        parts="[{part: visit, title: 走访, by: clerk, times: any, asks: {homes: {rows: 户, each: {host: {person: 户主}, people: {count: 人数}, money: {money: 慰问金}}}}}]",
    )  # fmt: skip
    homes = [{"host": "p-1", "people": 3, "money": 20_000}, {"host": "p-2", "people": 1, "money": 50}]
    assert trial.take({"homes": homes}, label="second.visit", day="2026-03-02").allowed
    assert trial.take({"homes": homes[:1]}, label="second.visit", day="2026-04-01").allowed
    return [(trial.history, trial.bench)]


def added(visited, per=""):
    return ledgers.table("visits", visited, TODAY, projections=[VISITS], per=per, names={"p-1": "张三", "p-2": "李四"}, unmask=True)


def test_lines_of_a_part_have_the_day_of_the_part(visited):
    """A line of a list in a part has the day and the values of the record that said it."""
    assert added(visited).rows == (
        ("2026-03-02", "张三", "3", "200.00"), ("2026-03-02", "李四", "1", "0.50"), ("2026-04-01", "张三", "3", "200.00"),
    )  # fmt: skip


def test_headings_are_summed_up(visited):
    """Totals are the sums under their headings, money as money."""
    assert added(visited).totals == {"钱": "400.50", "户": "7"}


@pytest.mark.parametrize(
    ("per", "rows"),
    [
        ("member", (("张三", "2", "400.00", "6"), ("李四", "1", "0.50", "1"))),
        ("month", (("2026-03", "2", "200.50", "4"), ("2026-04", "1", "200.00", "3"))),
        ("quarter", (("2026年第1季度", "2", "200.50", "4"), ("2026年第2季度", "1", "200.00", "3"))),
        ("half year", (("2026年上半年", "3", "400.50", "7"),)),
        ("year", (("2026年", "3", "400.50", "7"),)),
        ("branch", (("", "3", "400.50", "7"),)),
    ],
)
def test_lines_are_added_up(visited, per, rows):
    """Groups have their number of lines and the sums under each heading."""
    assert added(visited, per).rows == rows


def test_names_of_groups_are_masked(visited):
    """Added up by person, a ledger hides the names."""
    table = ledgers.table("visits", visited, TODAY, projections=[VISITS], per="member", names={"p-1": "张三", "p-2": "李四"})
    assert [row[0] for row in table.rows] == ["张○○", "李○○"]


def test_ticks_are_counted_and_what_lacks_is_named(kit):
    """Of a list of items a cell tells how many apply and are there, and the titles of those that lack."""
    trial = kit.trial(
        asks="{it: {ticks: 达标, of: marks}}", head="choices: {marks: {area: 面积, signs: 标牌, rules: 制度}}",
        tail="ledgers: [{ledger: venues, title: 场所, columns: {达标: second.it}}]",
    )  # fmt: skip
    said = {"area": "yes", "signs": "no", "rules": {"not_applicable": "没有"}}
    assert trial.take({"it": said}).allowed
    assert ledgers.table("venues", [(trial.history, trial.bench)], TODAY).rows == (("1/2，缺标牌",),)


def test_people_are_lines_with_what_is_said_of_them(kit):
    """Each of several people makes a line, with or without particulars."""
    trial = kit.trial(
        asks="{team: {people: 党员, each: {post: {text: 岗位}}}}",
        tail="ledgers: [{ledger: posts, title: 岗位, row: second.team, columns: {党员: second.team.id, 岗位: second.team.post}}]",
    )  # fmt: skip
    assert trial.take({"team": [{"id": "p-1", "post": "护林"}, {"id": "p-2", "post": "宣传"}]}).allowed
    table = ledgers.table("posts", [(trial.history, trial.bench)], TODAY, names={"p-1": "张三"})
    assert table.rows == (("张三", "护林"), ("p-2", "宣传"))


def test_a_column_over_a_derived_text_is_masked_like_the_text(kit):
    """Whoever reads a name through a derived value sees no more of it."""
    trial = kit.trial(
        asks="{it: {text: 户主姓名, private: name}}", head="derive: {host: {last_given: [second.it], title: 户主}}",
        tail="ledgers: [{ledger: hosts, title: 户, columns: {户主: case.host}}]",
    )  # fmt: skip
    assert trial.take({"it": "张三丰"}).allowed
    assert ledgers.table("hosts", [(trial.history, trial.bench)], TODAY).rows == (("张○○",),)


def test_what_several_procedures_fill_is_one_table(cases):
    """A shared ledger has the lines of all procedures, columns of one heading being one column."""
    shared = Pack.open().ledgers
    table = ledgers.table("decision-register", cases, TODAY, projections=shared)
    own = [ledgers.table(name, cases, TODAY) for name in ("major-decision-ledger", "village-decision-ledger")]
    assert len(table.rows) == 2
    assert set(table.columns) == {title for one in own for title in one.columns}


@pytest.mark.parametrize(
    ("edition", "opened", "decided", "days"),
    [
        *((edition, opened, ("assembly.failed",), ()) for edition, opened in EDITIONS),
        *((edition, opened, ("assembly.passed",), ()) for edition, opened in EDITIONS),
        *((edition, opened, ("assembly.passed", "talk_before.done", "approve.rejected"), ()) for edition, opened in EDITIONS),
        *((edition, opened, ("assembly.passed", "talk_before.done", "approve.approved"), (True,)) for edition, opened in EDITIONS),
    ],
)  # fmt: skip
def test_only_who_was_admitted_closes_the_gap(kit, edition, opened, decided, days):
    """An admission is a line from its approval on, with the day of the resolution; a vote that failed or was not approved is none."""
    run = kit.begin("member-development-five-ones", edition, opened)()
    assert run.reach("assembly")
    assert run.go(decided)
    table = ledgers.table("admissions", [(run.history, run.bench)], run.history.acts[-1].day, projections=Pack.open().ledgers)
    resolved = next(act.day.isoformat() for act in run.history.acts if act.claim.step == "assembly")
    found = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    assert [(row["接收"], row["转正"]) for row in found] == [(resolved, "")] * len(days)


@pytest.mark.parametrize(
    ("procedure", "step", "label", "file", "origin"),
    [
        ("objective-responsibility", "set", "set.done", "case.about", "case.procedure"),
        ("pdca-work-item", "sheet", "sheet.done", "case.about", "case.procedure"),
        ("study-education", "conclude", "conclude.standardised", "conclude.rule", "case.about"),
    ],
)
def test_plans_and_standing_rules_are_in_the_register(kit, procedure, step, label, file, origin):
    """A plan of objectives, a plan of work and a rule made of experience are each a line of the register of documents, from that act on."""
    run = kit.begin(procedure, None, date(2026, 3, 2))()
    assert run.reach(step)

    def register():
        table = ledgers.table("document-register", [(run.history, run.bench)], TODAY, projections=Pack.open().ledgers, unmask=True)
        return [dict(zip(table.columns, row, strict=True)) for row in table.rows]

    assert [row for row in register() if row["印发"]] == []
    assert run.go([label])
    made = run.history.acts[-1]
    means = {"case.procedure": run.bench.procedure.title, "case.about": made_of(run), "conclude.rule": made.claim.facts.get("rule")}
    (row,) = [row for row in register() if row["印发"] == made.day.isoformat()]
    assert (row["文件"], row["来自"]) == (means[file], means[origin])


def made_of(run):
    return run.history.opening.claim.facts["about"]


def test_the_organisation_fills_ledgers_too():
    """Units, appointments and standings are lines, with titles of kinds and roles."""
    roll = Roll(entry="appointment", columns=(Column(title="人", source="person"), Column(title="职务", source="role"), Column(title="任职", source="since")))
    units = Roll(entry="unit", kinds=("branch",), columns=(Column(title="单位", source="title"), Column(title="类别", source="kind")))
    declared = Projection(id="posts", title="配备", rolls=(roll, units))
    organisation = Organisation.of(
        [
            Unit(id="u-1", kind="branch", title="一支部"), Unit(id="u-2", kind="village", title="一村"),
            Appointment(person="p-1", role="branch_secretary", unit="u-1", since=date(2025, 1, 1)),
        ]
    )  # fmt: skip
    found = enrolled(sheet("posts", [], declared), declared, organisation, Pack.open().words)
    table = ledgers.shown(found, ledgers.View(today=TODAY))
    assert table.rows == (("p○○", "党支部书记（副书记）", "2025-01-01", "", ""), ("", "", "", "一支部", "党支部"))
    assert unit_titles(organisation, TODAY)["u-2"] == "一村"


def test_one_place_has_the_name_of_the_unit_that_is_asked_for():
    """Where a branch and a village are at one place, the place is called by the unit of the kind that is asked for."""
    organisation = Organisation.of(
        [Unit(id="u-1", kind="branch", title="一支部", place="p/one"), Unit(id="u-2", kind="village", title="一村", place="p/one")]
    )
    assert unit_titles(organisation, TODAY, "branch")["p/one"] == "一支部"
    assert unit_titles(organisation, TODAY, "village")["p/one"] == "一村"


def test_a_place_without_a_unit_is_called_by_its_layer():
    """Where nobody declared a unit at a place, it is called as its layer is."""
    found = titles(Pack.open().law, Organisation.of([]), TODAY)
    assert found["example-province/example-city/example-county/example-town"] == "示例镇（虚构）"
