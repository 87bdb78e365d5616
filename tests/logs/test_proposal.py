"""Proposed mappings: from the procedure's own names, from the usual words, from what stands in the cells."""

import pytest

from pdca.logs import Meaning, Shape, propose

WIDE = [
    "序号",
    "姓名",
    "所在支部",
    "递交入党申请书时间",
    "谈话时间",
    "确定积极分子日期",
    "政审",
    "支部大会/日期",
    "支部大会/应到(人)",
    "支部大会/主持人",
    "备注",
]
ROW = ["1", "张三", "一支部", "2024.5.1", "2024.5.9", "2024.11.8", "2026.6.1", "2026.7.1", "20", "李四", ""]


@pytest.fixture
def wide(admission):
    return propose(WIDE, [ROW, ["2", "王五", *ROW[2:]]], admission)


@pytest.mark.parametrize(
    ("heading", "means", "name"),
    [
        ("序号", Meaning.SEQUENCE, ""), ("姓名", Meaning.CASE, ""), ("所在支部", Meaning.FACT, "所在支部"),
        ("递交入党申请书时间", Meaning.EVENT, "apply"), ("谈话时间", Meaning.EVENT, "talk"), ("确定积极分子日期", Meaning.EVENT, "choose"),
        ("政审", Meaning.EVENT, "vet"), ("支部大会/日期", Meaning.EVENT, "assembly"),
        ("支部大会/应到(人)", Meaning.FACT, "assembly.ballot.expected"), ("支部大会/主持人", Meaning.ACTOR, ""),
    ],
)  # fmt: skip
def test_ledger_of_admissions(wide, heading, means, name):
    """The columns of a ledger of admissions are recognised without retyping."""
    found = wide.of(heading)
    assert (found.means, found.name) == (means, name)


def test_shape(wide):
    """A table with a column for each step is wide, and complete."""
    assert (wide.shape, wide.complete, wide.procedure) == (Shape.WIDE, True, "member-development-five-ones")


def test_facts_belong_to_their_meeting(wide):
    """Counts and persons under a meeting's heading belong to the event of that meeting."""
    assert {wide.of(heading).of for heading in WIDE[8:10]} == {"assembly"}


def test_confidence(admission):
    """What rests on the cells alone is doubtful, what the procedure calls so is not."""
    found = propose(
        ["姓名", "某某时间", "支部大会"],
        [["甲某", "2024.5.1", "2024.6.1"], ["乙某", "2024.5.2", "2024.6.2"]],
        admission,
    )
    assert [one.heading for one in found.doubtful] == ["某某时间"]


def test_long():
    """A table with an activity in each row is long."""
    found = propose(
        ["编号", "环节", "办理时间", "经办人"],
        [["A", "受理", "2024.5.1", "张三"], ["A", "审批", "2024.5.2", "李四"]],
    )
    assert found.shape is Shape.LONG
    assert [one.means for one in found.fields] == [
        Meaning.CASE,
        Meaning.ACTIVITY,
        Meaning.WHEN,
        Meaning.ACTOR,
    ]


def test_process_mining_names():
    """The column names of process mining need no mapping."""
    found = propose(["case:concept:name", "concept:name", "time:timestamp", "org:resource"], [])
    assert [one.means for one in found.fields] == [
        Meaning.CASE,
        Meaning.ACTIVITY,
        Meaning.WHEN,
        Meaning.ACTOR,
    ]


def test_birthday_is_no_step(admission):
    """A date of birth is no step of any procedure."""
    found = propose(["姓名", "出生年月", "支部大会"], [["张三", "1990.5", "2024.5.1"]], admission)
    assert found.of("出生年月").means is Meaning.FACT


def test_every_column_of_our_own_ledger(admission):
    """The ledger that we print ourselves is recognised whole when it comes back."""
    ledger = next(one for one in admission.ledgers if one.id == "member-archive")
    titles = [column.title for column in ledger.columns]
    dates = ["2024.5.1" if column.source.endswith("occurred") else "x" for column in ledger.columns]
    found = propose(titles, [dates, dates], admission)
    assert [one.heading for one in found.fields if one.confidence < 60] == []
    assert found.of("递交申请").name == "apply"


def test_case_of_last_resort():
    """Where nothing names the case, a column that differs in every row is offered, with little confidence."""
    found = propose(["甲", "某某时间"], [["x1", "2024.5.1"], ["x2", "2024.5.2"]])
    assert (found.of("甲").means, found.of("甲").confidence) == (Meaning.CASE, 30)


def test_under_a_step(admission):
    """Counts, papers, surveys, persons who acted and the basis are known under the heading of their step."""
    heads = ["姓名", "支部大会讨论/日期", "支部大会讨论/应到", "支部大会讨论/会前书面赞成", "支部大会讨论/接收预备党员的支部大会决议", "支部大会讨论/依据", "支部大会讨论/经办人",
             "支部委员会审查/收回", "支部大会讨论/日期#2", "支部大会讨论/应到#2"]  # fmt: skip
    rows = [["张三", "2026.6.1", "20", "1", "有", "第20条", "李四", "10", "2027.6.1", "20"]]
    told = propose(heads, rows, admission)
    assert told.doubtful == ()
    assert [(one.means, one.name, one.of) for one in told.fields[1:]] == [
        (Meaning.EVENT, "assembly", ""),
        (Meaning.FACT, "assembly.ballot.expected", "assembly"),
        (Meaning.FACT, "assembly.ballot.written_yes", "assembly"),
        (Meaning.PAPER, "接收预备党员的支部大会决议", "assembly"),
        (Meaning.FACT, "assembly.basis", "assembly"),
        (Meaning.ACTOR, "", "assembly"),
        (Meaning.FACT, "review.opinion.answered", "review"),
        (Meaning.EVENT, "conversion_meeting", ""),
        (Meaning.FACT, "conversion_meeting.vote.expected", "conversion_meeting"),
    ]


def test_name_of_several_steps(admission):
    """Where one group of columns could be several steps, the guess is one to look at."""
    told = propose(["姓名", "支部大会讨论日期"], [["张三", "2026.6.1"]], admission)
    assert [one.heading for one in told.doubtful] == ["支部大会讨论日期"]


def test_days_of_no_step(admission):
    """A column of days that the procedure has no step for is no step of it; without a procedure it may be any."""
    heads, rows = ["姓名", "递交入党申请书时间", "上户口时间"], [["张三", "2024.5.1", "2024.5.2"], ["李四", "2024.5.3", "2024.5.4"]]
    assert (propose(heads, rows, admission).of("上户口时间").means, propose(heads, rows).of("上户口时间").means) == (Meaning.FACT, Meaning.EVENT)


@pytest.mark.parametrize(
    ("columns", "chosen"),
    [
        (["支部大会/开始", "支部大会/结束"], "支部大会/结束"), (["支部大会/结束", "支部大会/开始"], "支部大会/结束"), (["支部大会/甲", "支部大会/乙"], "支部大会/乙"),
        (["支部大会/日期", "支部大会/结束"], "支部大会/日期"),
    ],
)  # fmt: skip
def test_one_day_of_a_step(admission, columns, chosen):
    """Of several days under the heading of one step, the surest is that of the step, then that of its end, then the last; the others are no acts."""
    found = propose(["姓名", *columns], [["张三", "2024.5.1", "2024.5.2"], ["李四", "2024.5.3", "2024.5.4"]], admission)
    assert [one.heading for one in found.all(Meaning.EVENT)] == [chosen]


def test_a_common_heading_that_is_like_a_step(kit):
    """What stands under a heading that is only like the name of a step belongs to it, and a person is asked."""
    found = propose(["资金名称", "拨付到/日期"], [["甲", "2024.5.1"], ["乙", "2024.5.2"]], kit.library.procedure("funds-disbursement"))
    one = found.of("拨付到/日期")
    assert (one.means, one.name, one.confidence < 80) == (Meaning.EVENT, "allocate", True)


@pytest.mark.parametrize(("cells", "name"), [(["1990.05", "1988年3月"], "出生年月"), (["1990.05.01", "1988-3-2"], "apply.born")])
def test_months_are_no_days(admission, cells, name):
    """A column that tells only months is not the day that the procedure asks for: it is held against nobody."""
    found = propose(["姓名", "递交入党申请书时间", "出生年月"], [["张三", "2024.5.1", cells[0]], ["李四", "2024.5.2", cells[1]]], admission)
    assert found.of("出生年月").name == name


def test_short_days_where_the_heading_promises_days(admission):
    """3.5 is a day under a heading that promises one, and a number elsewhere."""
    rows = [["张三", "3.5", "3.5"], ["李四", "4.12", "4.12"], ["王五", "5.4", "5.4"]]
    found = propose(["姓名", "支部大会/日期", "绩效"], rows, admission)
    assert (found.of("支部大会/日期").means, found.of("绩效").why.zh) == (Meaning.EVENT, "没有认出这一列")


def test_a_heading_that_promises_days_is_rather_a_step(kit):
    """Between a step and a fact of nearly the same name, a heading of days is the step's."""
    found = propose(["资金名称", "划拨到村日期"], [["甲", "2024.5.1"], ["乙", "2024.5.2"]], kit.library.procedure("funds-disbursement"))
    assert (found.of("划拨到村日期").means, found.of("划拨到村日期").name) == (Meaning.EVENT, "remit")


@pytest.mark.parametrize(("words", "name"), [(["镇督查", "群众来电"], "问题来源"), (["党建考核", "群众来电"], "register.origin")])
def test_words_that_are_no_choices(kit, words, name):
    """A column filled in with none of the words that its fact is chosen from is none of the procedure's; one word that is makes it one."""
    rows = [["路灯", "2024.5.1", words[0]], ["水沟", "2024.5.2", words[1]]]
    assert propose(["问题", "梳理登记日期", "问题来源"], rows, kit.library.procedure("problem-rectification")).of("问题来源").name == name


def test_a_long_table_without_a_usual_heading(kit):
    """In a long table the only column of days is that of the acts, and the case is a column that is filled in every row; both are to be confirmed."""
    rows = [["1", "一组", "走访", "2026-1-5", ""], ["2", "一组", "信息反馈", "2026-1-8", "已修"], ["3", "二组", "走访", "2026-2-5", ""]]
    found = propose(["序号", "片区", "环节", "走访日期", "结果"], rows, kit.library.procedure("contact-visit"))
    assert {one.heading: one.means for one in found.fields if one.means in (Meaning.CASE, Meaning.WHEN)} == {"片区": Meaning.CASE, "走访日期": Meaning.WHEN}
    assert found.of("片区").confidence < 80
