"""Screens: what is shown cannot harm, fits in 80 columns, and needs neither colour nor a terminal nor Unicode."""

from datetime import date
from io import BytesIO, StringIO, TextIOWrapper

import pytest
from rich.cells import cell_len
from rich.console import Group
from rich.table import Table as RichTable
from rich.text import Text

from pdca.bench import Verdict
from pdca.benches import bound
from pdca.cli import LEFT, main
from pdca.guards.standing import CANNOT, FAILS, ON_CLAIM
from pdca.integrity import Verification
from pdca.interview import Question
from pdca.ledgers import Table
from pdca.pack import Pack
from pdca.phrase import Phrase
from pdca.procedure import Fact, Force
from pdca.record import Actor, Claim, Concession, Kind
from pdca.regulation import Citation
from pdca.rules import Judgement
from pdca.screens import Screen, Voice, audits, cards, clean, views
from pdca.screens.screen import console


@pytest.fixture(scope="module")
def procedure():
    return Pack.open().procedure("major-decision-eight-steps")


def claim(**more):
    return Claim(
        case="D-1",
        kind=Kind.OUTCOME,
        step="consult",
        outcome="done",
        occurred="2026-01-05",
        by=(Actor(person="p-1", role="sponsor"),),
        **more,
    )


def judgement(**more):
    cited = Citation(ref="a/b", regulation_title="某条例", edition="2019", article="12", confidence="likely")
    return Judgement(
        **{
            "guard": "consult.number", "title": Phrase("专家人数", "experts"), "standing": FAILS, "force": Force.MUST,
            "actual": Phrase("咨询专家：2", "experts: 2"), "required": Phrase("不少于3人", "at least 3"), "remedy": Phrase("再请1人", "ask one more"),
            "citations": (cited,), **more,
        }
    )  # fmt: skip


def verdict(*judgements):
    return Verdict(claim=claim(), to="opinions", judgements=judgements, standings=())


def printed(*things, language="zh", width=80, stream=None):
    stream = stream or StringIO()
    screen = Screen(voice=Voice(language), console=console(stream, width))
    screen.show(*things)
    return stream.getvalue() if isinstance(stream, StringIO) else stream


def refused(procedure, *judgements, language="zh"):
    return printed(cards.refusal(Voice(language), procedure, verdict(*judgements)), language=language)


@pytest.mark.parametrize(
    "part",
    [
        "专家人数",
        "consult.number",
        "【必须】",
        "咨询专家：2",
        "不少于3人",
        "再请1人",
        "《某条例》（2019年版）第12条（待核）",
    ],
)
def test_a_refusal_card_says_everything(procedure, part):
    """Title, id, force, actual, required, remedy and the article with its edition and mark are on the card."""
    assert part in refused(procedure, judgement())


def test_a_refusal_card_lists_every_failing_guard(procedure):
    """All rules that refuse are on the card, and their number."""
    text = refused(
        procedure, judgement(), judgement(guard="consult.neutral", title=Phrase("专家无利害关系", "neutral"))
    )
    assert "（2项）" in text
    assert "consult.neutral" in text


def test_a_refusal_card_says_who_decides(procedure):
    """Every refusal says that the software only checks."""
    assert "软件只作核对提示，由组织研究决定。" in refused(procedure, judgement())


def test_a_lower_layer_is_named(procedure):
    """A rule of a lower layer is marked as local."""
    assert "镇（本地规定）" in refused(procedure, judgement(layer="镇"))
    assert "层级" not in refused(procedure, judgement(layer="国家"))


def test_a_should_rule_names_who_may_concede(procedure):
    """A should rule says by its title which role may grant an exception."""
    assert "镇党委书记" in refused(procedure, judgement(force=Force.SHOULD, concession="township_secretary"))


@pytest.mark.parametrize(
    ("force", "word"),
    [(Force.MUST, "必须"), (Force.DEADLINE, "时限"), (Force.SHOULD, "一般应当"), (Force.MAY, "可以")],
)
def test_force_words(force, word):
    """Each force has its word."""
    assert cards.manner(Voice(), judgement(force=force)) == word


@pytest.mark.parametrize(("standing", "word"), [(CANNOT, "无法判断"), (ON_CLAIM, "按所报日期符合")])
def test_what_is_not_plainly_failed_says_so(standing, word):
    """What cannot be said, or holds on the claimed day only, is told apart from a failure."""
    assert word in cards.manner(Voice(), judgement(standing=standing))


def test_a_conceded_rule_names_who_granted_it(procedure):
    """What was conceded shows who, until when and why."""
    granted = Concession(
        guard="consult.number",
        by=Actor(person="p-9", role="township_secretary"),
        reason="专家因病",
        until="2026-12-31",
    )
    text = printed(
        cards.allowed(
            Voice(names={"p-9": "陈志强"}),
            procedure,
            verdict(judgement(force=Force.SHOULD, conceded=granted)),
        )
    )
    assert "陈志强（p-9）·镇党委书记，至2026-12-31：专家因病" in text


def test_an_allowed_act_without_remarks_is_one_line(procedure):
    """Nothing to remark, one line."""
    assert printed(cards.allowed(Voice(), procedure, verdict())).count("\n") == 1


HARMFUL = [
    "\x1b[31m红",
    "\x1b]0;title\x07",
    "\x9b31m",
    "a\u202eb",
    "a\u2066b",
    "\u200b",
    "\ufeff",
    "\r盖住",
    "\x00",
    "\ud800",
]


@pytest.mark.row("H4")
@pytest.mark.parametrize("text", HARMFUL, ids=ascii)
def test_untrusted_text_carries_no_control_sequences(procedure, text):
    """Control, direction and invisible characters never reach the terminal."""
    shown = refused(procedure, judgement(actual=Phrase(text, text)))
    assert not set(shown) & set("\x1b\x07\x9b\u202e\u2066\u200b\ufeff\r\x00\ud800")


@pytest.mark.row("H5")
@pytest.mark.parametrize("text", ["[bold red]假[/]", "[link=http://x]点[/link]", ":warning:", "[/]"])
def test_untrusted_text_is_no_markup(procedure, text):
    """Markup in a name or reason is shown as it was typed."""
    assert text in refused(procedure, judgement(actual=Phrase(text, text)))


def test_emoji_are_shown_as_they_are():
    """An emoji is a character like any other."""
    assert clean("王😀") == "王😀"


def test_endless_text_is_cut():
    """A text of ten million characters is not printed whole."""
    assert len(clean("长" * 10_000_000)) < 5_000


def test_a_console_that_knows_only_gbk_does_not_fail(procedure):
    """On a GBK console characters it lacks are replaced, and frames are drawn with ASCII."""
    raw = BytesIO()
    stream = TextIOWrapper(raw, encoding="gbk", newline="\n")
    printed(cards.refusal(Voice(), procedure, verdict(judgement(actual=Phrase("王😀ẞ", "x")))), stream=stream)
    stream.flush()
    text = raw.getvalue().decode("gbk")
    assert "专家人数" in text
    assert "王??" in text


def test_no_colour_where_there_is_no_terminal(procedure):
    """Piped output holds no escape sequence."""
    assert "\x1b" not in refused(procedure, judgement())


def test_no_color_is_obeyed(procedure, monkeypatch):
    """NO_COLOR takes the colours away even where a terminal is forced."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    coloured = refused(procedure, judgement())
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[1;31m" in coloured
    assert "31m" not in refused(procedure, judgement())


def test_english_cards_are_english(procedure):
    """With English nothing of the card's own words is Chinese."""
    text = refused(procedure, judgement(), language="en")
    assert all(word in text for word in ("refused (1)", "actual", "at least 3", "remedy"))
    assert "实际" not in text


def test_the_phase_is_marked_without_colour(procedure):
    """The phase a case is in can be told from the characters alone."""
    step = procedure.by_id["execute"]
    history = type("H", (), {"closed": False})()
    assert views.phases(Voice(), step.phase, history).plain == "√P 策划  →  ●D 实施  →  ○C 检查  →  ○A 改进"


def test_a_sound_trail_and_a_broken_one_differ_in_words():
    """Whether a trail can be believed is said in words, not by colour."""
    good = Verification(log="镇", count=2, root="ab", recorded="2026-01-01T00:00:00.000000Z")
    assert "审计轨迹完好" in printed(audits.verification(Voice(), good))


def test_a_wide_ledger_is_shown_row_by_row():
    """A ledger with more columns than fit is shown as pairs of heading and value."""
    columns = tuple(f"列{number}" for number in range(20))
    table = Table(
        id="t", title="台账", gloss="", columns=columns, rows=(tuple("值" for _ in columns),), cases=("C-1",)
    )
    text = printed(audits.ledger(Voice(), table, 80))
    assert "1  C-1" in text
    assert all(column in text for column in columns)


def test_a_narrow_ledger_is_a_table():
    """A ledger that fits is a table with its headings in one line."""
    table = Table(id="t", title="台账", gloss="", columns=("甲", "乙"), rows=(("1", "2"),), cases=("C-1",))
    assert any(
        "甲" in line and "乙" in line for line in printed(audits.ledger(Voice(), table, 80)).splitlines()
    )


def test_a_question_tells_choices_in_english():
    """In English choices are told by their glosses, in Chinese by their titles; those without a gloss by their titles in both."""
    question = Question(
        key="x", title=Phrase("颜色", "colour"), fact=Fact(id="x", type="choice", title="颜色"), default="red",
        options={"red": "红", "blue": "蓝"}, glosses={"red": "the red one"},
    )  # fmt: skip
    said = {}
    for language in ("zh", "en"):
        stream = StringIO()
        Screen(voice=Voice(language), console=console(stream, 80)).question(question)
        said[language] = stream.getvalue()
    assert [line.split() for line in said["zh"].splitlines()[1:]] == [["1.", "红", "red"], ["2.", "蓝", "blue"]]
    assert "[default: the red one]" in said["en"]
    assert [line.split() for line in said["en"].splitlines()[1:]] == [["1.", "the", "red", "one", "red"], ["2.", "蓝", "blue"]]


def test_a_question_shows_choices_hint_and_default():
    """A question shows all that helps to answer it."""
    stream = StringIO()
    fact = Fact(id="body", type="choice", title="会议")
    Screen(console=console(stream, 80)).question(
        Question(
            key="body",
            title=Phrase("会议", "meeting"),
            fact=fact,
            hint=Phrase("选一个", "choose"),
            default="a",
            options={"a": "村民会议", "b": "代表会议"},
        )
    )
    text = stream.getvalue()
    assert all(
        part in text for part in ("会议", "选一个", "[默认: 村民会议]", "1. 村民会议  a", "2. 代表会议  b")
    )


@pytest.mark.no_cover
def test_every_procedure_fits_in_eighty_columns():
    """The page of every edition, and of every step, is readable at 80 columns."""
    pack = Pack.open()
    for procedure in pack.procedures():
        bench = bound(pack, procedure)
        today = date(2026, 6, 1)
        pages = [
            views.procedure(Voice(), bench, today),
            *(views.step(Voice(), bench, step, today) for step in procedure.steps),
        ]
        assert max(map(cell_len, printed(*pages).splitlines())) <= 80


def test_a_procedure_says_where_it_stands():
    """The page of a procedure names its mechanism, the clauses of the standard, whom it serves, and its note."""
    pack = Pack.open()
    page = printed(views.procedure(Voice(), bound(pack, pack.procedure("accountability")), date(2026, 6, 1)))
    said = page.replace("\n", "").replace(" ", "")
    assert all(part in said for part in ("机制：考核监督", "标准条款：ISO9001:2015", "服务对象：上级党组织", "没有依据的不得实行"))


class Left(StringIO):
    """A pipe whose reader has left."""

    def write(self, text):
        raise BrokenPipeError


def test_a_reader_that_leaves_ends_no_process():
    """A reader that leaves is told to the caller as a broken pipe; the process is not ended from inside."""
    with pytest.raises(BrokenPipeError):
        printed("x", stream=Left())


def test_a_command_whose_reader_left():
    """A command whose output nobody read to its end ends as a broken pipe does: not with 0, which would look sound, and not as if interrupted."""
    assert main(["list"], out=Left(), err=StringIO()) == LEFT


class LeftLater(StringIO):
    """A pipe whose reader has left, which is noticed only when what was written is sent."""

    def flush(self):
        raise BrokenPipeError


@pytest.mark.parametrize("words", [["list"], ["--json", "list"], ["--help"], ["audit", "--help"], [], ["show", "nothing"]])
def test_a_reader_that_left_before_anything_was_sent(words):
    """Short output, help among it, and that of a command that complains, is sent before the code is told."""
    assert main(words, out=LeftLater(), err=StringIO()) == LEFT


def test_a_long_ledger_is_a_line_for_each_row():
    """A ledger that is not laid out has one line for each row, with what is not blank under its heading, and no control characters."""
    rows = (("值", ""), ("\x1b[31m", "二"))
    table = Table(id="t", title="台账", gloss="table", columns=("甲", "乙"), rows=rows, cases=("C-1", "C-2"), totals={"乙": "2"})
    assert [*audits.lines(Voice(), table)] == ["台账", "1  C-1  甲：值", "2  C-2  甲：�[31m；乙：二", "2行，由审计轨迹计算得出；合计：乙2"]
    assert [*audits.lines(Voice("en"), table)][:2] == ["table", "1  C-1  甲: 值"]


def test_chinese_is_broken_where_it_may_be_in_cells_too():
    """What is printed, also in a cell of a table or in a panel, begins no line with 。 or ， and ends none with （."""
    said = "预备期为一年（从大会通过之日算起），期满及时讨论，不得拖延；讨论决定报上级审批。"
    grid = RichTable.grid()
    grid.add_column(overflow="fold")
    grid.add_row(Text(said))
    for width in range(12, 90):
        for thing in (said, Text(said), grid, Group(Text(said, style="bold"))):
            lines = [line.strip() for line in printed(thing, width=width).split("\n")]
            assert "".join(lines) == said
            assert not any(line[:1] in ("，", "；", "。", "）") or line[-1:] == "（" for line in lines)
