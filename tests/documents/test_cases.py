"""Documents on cases: what is recorded stands there, what is not is a blank, personal values are masked, nothing is invented."""

import re
from io import BytesIO

import docx
import pytest
from attrs import evolve

from pdca.documents import KINDS, DocumentError
from pdca.documents.blocks import Fields, Grid, Heading, Items, Plate, Words
from pdca.documents.boards import board, hangs, plates
from pdca.documents.casework import contract, plan, written
from pdca.documents.hypertext import page
from pdca.documents.layouts import BOARDS, LAYOUTS, PLANS
from pdca.documents.summary import inputs
from pdca.documents.word import file
from pdca.history import History
from pdca.organisation import NONE
from pdca.record import Kind
from pdca.screens.voice import Voice
from tests.documents.conftest import TODAY
from tests.documents.test_procedures import texts

MADE = (
    ("inspection-bulletin", "inspection"), ("rectification-notice", "rectification"), ("rectification-notice", "work"),
    ("debrief-report", "debrief"), ("self-check-report", "check"), ("survey-report", "survey"), ("summary-report", "review"),
)  # fmt: skip


def made(name, found):
    """Return a document by a layout."""
    return written(name, KINDS[name].title, found)


def pairs(document):
    """Return the names and values of a document."""
    return {key: value for one in document.blocks if isinstance(one, Fields) for key, value in one.pairs}


def rows(document):
    """Return all rows of all tables."""
    return [row for one in document.blocks if isinstance(one, Grid) for row in one.rows]


def said(found, label, **facts):
    """Return *found* with other facts in the record *label* of its case."""
    step, _, name = label.partition(".")
    history = found.history
    act = history.last.get(step) if history.last.get(step) and history.last[step].claim.outcome == name else history.ever[name][-1]
    claim = evolve(act.claim, facts={**act.claim.facts, **facts})
    return evolve_matter(found, history.replaced(evolve(act, claim=claim)))


def evolve_matter(found, history):
    """Return *found* over another *history*."""
    return type(found)(reader=found.reader, history=history, units=found.units, people=found.people, unmask=found.unmask)


@pytest.mark.parametrize("layout", [(name, one) for name, found in LAYOUTS.items() for one in found], ids=lambda one: f"{one[0]}-{one[1].procedure}")
def test_references_are_known(layout, kit, matter):
    """Every reference, step and role of a layout is one that its procedure declares: nothing a layout names is left out."""
    _, one = layout
    (procedure,) = [found for found in kit.library.procedures() if found.id == one.procedure]
    bench = kit.bench(procedure.id, procedure.edition)
    found = evolve_matter(matter("work"), History(case="X", procedure=procedure))
    found.reader = evolve(found.reader, bench=bench)
    for section in one.sections:
        assert [ref for ref in (*section.shows, *section.columns) if not found.knows(ref)] == []
        assert [step for step in section.rules if step not in procedure.by_id] == []
    assert one.at in procedure.by_id
    assert {*one.signs} <= {*procedure.roles}


@pytest.mark.parametrize("procedure", [*PLANS, *BOARDS])
def test_plans_and_boards_are_known(procedure, kit, matter):
    """What plans and boards show is declared by their procedures."""
    (one,) = [found for found in kit.library.procedures() if found.id == procedure]
    found = evolve_matter(matter("work"), History(case="X", procedure=one))
    found.reader = evolve(found.reader, bench=kit.bench(one.id, one.edition))
    shown = [ref for section in PLANS.get(procedure, ()) for ref in (*section.shows, *section.columns)]
    if procedure in BOARDS:
        shown += BOARDS[procedure].shows
        assert {*BOARDS[procedure].steps} <= {*one.by_id}
        assert {*BOARDS[procedure].posts} <= {*one.part_steps}
    assert [ref for ref in shown if not found.knows(ref)] == []


@pytest.mark.parametrize(("name", "case"), MADE)
def test_same_words_in_both_files(name, case, matter):
    """Page and DOCX say the same, and each is the same bytes when made again."""
    one = made(name, matter(case))
    opened = docx.Document(BytesIO(file(one)))
    words = "\n".join([*(each.text for each in opened.paragraphs), *(cell.text for table in opened.tables for row in table.rows for cell in row.cells)])
    assert [text for text in texts(one) if text not in words] == []
    for write in (page, file):
        assert write(one) == write(made(name, matter(case)))


@pytest.mark.parametrize(("name", "case"), MADE)
def test_page_asks_nothing_of_anybody(name, case, matter):
    """A page has no script, no address and no picture, and a policy that allows its own style alone."""
    html = page(made(name, matter(case))).decode()
    assert not re.search(r"<script|https?://|<img|<link|\bsrc=|\bon\w+=|javascript:", html)
    assert "default-src 'none'; style-src 'sha256-" in html


def test_bulletin(matter):
    """A bulletin has its number, what was inspected and every finding with the clause, and compares nobody with anybody."""
    one = made("inspection-bulletin", matter("inspection"))
    found = matter("inspection").raw("inspect", "findings")
    assert one.about == (f"第{matter('inspection').raw('report', 'issue')}期",)
    assert [row[1:] for row in rows(one)] == [(each["what"], each["clause"]) for each in found]
    assert not any(word in text for text in texts(one) for word in ("排名", "名次", "第一名"))
    assert one.head == "督查考核和贯标办公室"


def test_blank_stays_blank(matter):
    """What no record says is an empty value, which both files show as a line to fill in by hand."""
    one = made("rectification-notice", matter("rectification"))
    assert pairs(one)["没有完成的措施"] == ""
    assert '<span class="blank">' in page(one).decode()
    assert "没有完成的措施：＿＿＿" in "\n".join(each.text for each in docx.Document(BytesIO(file(one))).paragraphs)


def test_late_record_unknown(matter):
    """What a record of a step without that fact leaves unknown is a blank too, and no question mark."""
    one = made("rectification-notice", matter("done"))
    assert pairs(one)["没有完成的措施"] == ""
    assert "？" not in texts(one)


def test_sections_are_numbered(matter):
    """Sections are numbered without a gap, those that are put in too."""
    extra = (Heading(text="另外"),)
    one = written("summary-report", KINDS["summary-report"].title, matter("review"), *extra)
    found = [block.text for block in one.blocks if isinstance(block, Heading)]
    assert [text[:2] for text in found] == [f"{number}、" for number in "一二三四五六七"[: len(found)]]
    assert found[1] == "二、另外"


def test_notice_has_the_deadline(matter):
    """A notice says the deadline of the case, the measures, and the day by the record, not by the clock."""
    found = matter("rectification")
    one = made("rectification-notice", found)
    assert pairs(one)["整改时限"] == found.raw("assign", "due")
    assert [row[0] for row in rows(one)] == [each["what"] for each in found.raw("assign", "measures")]


def test_names_are_masked(matter):
    """A name from the roster is masked, unless masks are off; without a roster the opaque id stands there."""
    people = {"p-owner": "欧阳修远"}
    shown = made("rectification-notice", matter("rectification", people=people))
    assert "欧○○：" in texts(shown)
    assert "欧阳修远" not in page(shown).decode()
    assert "欧阳修远：" in texts(made("rectification-notice", matter("rectification", people=people, unmask=True)))
    assert "p-owner：" in texts(made("rectification-notice", matter("rectification")))


def test_numbers_of_people_in_texts(matter):
    """A phone number inside a running text is masked, unless masks are off."""
    found = said(matter("rectification"), "register.filed", symptom="联系13800138000反映")
    assert pairs(made("rectification-notice", found))["问题的具体表现"] == "联系********8000反映"
    found.unmask = True
    del found.view
    assert pairs(made("rectification-notice", found))["问题的具体表现"] == "联系13800138000反映"


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "</style><img src=x>", "a & b < c", "=1+1\x07\u202e"])
def test_escaped(text, matter):
    """What somebody typed is text in a page and in DOCX, whatever it looks like."""
    found = said(matter("rectification"), "register.filed", symptom=text)
    one = made("rectification-notice", found)
    html = page(one).decode()
    assert "<script" not in html
    assert "<img" not in html
    assert docx.Document(BytesIO(file(one))).paragraphs


def test_wrong_procedure(matter):
    """A document on a case of another procedure is refused, and says for which it is."""
    with pytest.raises(DocumentError, match="special-inspection"):
        made("inspection-bulletin", matter("rectification"))


def test_self_check_is_no_survey(matter):
    """A self-check is no survey, and the refusal names the other document."""
    with pytest.raises(DocumentError, match="self-check-report"):
        made("survey-report", matter("check"))
    with pytest.raises(DocumentError, match="survey-report"):
        made("self-check-report", matter("survey"))


def test_contract(matter):
    """There is a contract for each unit with its own tasks, and the compliance note and the ground stand on it."""
    found = matter("objectives")
    one = contract(KINDS["responsibility-contract"].title, found)
    tasks = found.raw("divide", "tasks")
    assert sorted(row[0] for row in rows(one)) == sorted(each["task"] for each in tasks)
    notes = [text for block in one.blocks if isinstance(block, Items) for text in block.texts]
    assert found.reader.bench.procedure.note in notes
    assert any("一票否决" in text for text in notes)


def test_contract_without_ground(matter):
    """Where it is recorded that there is no ground, no contract is made, and the rule's own remedy says what to do."""
    found = said(matter("objectives"), "sign.done", ground="none")
    with pytest.raises(DocumentError, match="没有依据的不签责任书"):
        contract(KINDS["responsibility-contract"].title, found)


def test_contract_of_a_stranger(matter):
    """A unit without a task gets no contract."""
    with pytest.raises(DocumentError, match="u-nobody"):
        contract(KINDS["responsibility-contract"].title, matter("objectives"), "u-nobody")


def test_plan(matter):
    """A plan has the whole goal sheet, what is done, and every act ahead with its days."""
    found = matter("rectification")
    one = plan(KINDS["plan-document"].title, found)
    goal = found.history.opening.claim.facts["plan"]
    assert pairs(one)["做什么"] == goal["what"]
    assert pairs(one)["何时止"] == goal["when"]["to"]
    assert any("整改实施" in row[0] and row[2] == TODAY.isoformat() for row in rows(one))
    assert [row[1] for row in rows(one) if row[0].startswith("梳理登记")] == ["2026-03-02"]


def test_summary_inputs(matter):
    """The summary has a row for every input of the review, with the ledgers that were pinned, and no text of its own."""
    found = said(matter("review"), "gather.done", inputs={"changes": {"none": "没有变化"}, "audits": {"filled": "yes", "ledgers": [{"ledger": "x", "lines": 3}]}})
    (_, grid) = inputs(found, {"x": "检查督查台账"})
    listed = dict(grid.rows)
    assert len(listed) == len(found.reader.bench.procedure.choices["review_inputs"])
    assert listed["内外部因素的变化（b）"] == "没有变化"
    assert listed["专项检查和审核结果（c6）"] == "检查督查台账3行"
    assert listed["外部供方的绩效（c7）"] == ""


def test_summary_inputs_in_english(matter):
    """In English the inputs of the review are told by their glosses."""
    (_, grid) = inputs(matter("review", language="en"), {})
    assert all(title.isascii() for title, _ in grid.rows)


def test_values_in_english(matter):
    """In English a choice, a yes and a period that a case records are told in English."""
    found = matter("check", language="en")
    assert found.text("scope.kind") == "self-check and self-rating"
    assert {found.text("scope.on_notice"), found.text("scope.light")} <= {"yes", "no"}
    assert " to " in found.text("scope.span")
    assert found.text("collect.ways").isascii()


def test_summary_counts_by_name(matter):
    """Two counts of one tally are told apart by their own words."""
    assert {"评审小组到会应到", "评审小组到会实到"} <= {*pairs(made("summary-report", matter("review")))}


@pytest.fixture(scope="module")
def posted(kit):
    """Return a disclosure of benefits that hangs on the board."""
    facts = {"kind": "benefit", "payees": ["p-1", "p-2"]}
    run = kit.begin("affairs-disclosure", "2018", TODAY, case="disclosure")({"propose.filed": kit.wanted(facts=facts)})
    assert run.reach("publish")
    assert run.perform("publish.post", TODAY, kit.wanted()).allowed
    return run


def test_board(posted, matter):
    """The board shows what is posted now, with the names of who benefits masked and by when a question is answered."""
    found = matter("disclosure", people={"p-1": "张三丰", "p-2": "李四光"})
    found = evolve_matter(found, posted.history)
    assert hangs(found)
    one = board(KINDS["disclosure-board"].title, [found], Voice(), "2026-11-20")
    assert pairs(one)["受益人"] == "张○○、李○○"
    assert "公开内容" in pairs(one)
    assert any("答复时间" in text for text in texts(one))


def test_board_before_and_empty(matter):
    """What is not posted yet does not hang there, and an empty board says so."""
    assert not hangs(matter("disclosure"))
    one = board(KINDS["disclosure-board"].title, [], Voice(), "2026-11-20")
    assert [block.text for block in one.blocks if isinstance(block, Words)] == ["截至2026-11-20没有正在公开的事项。"]


@pytest.fixture(scope="module")
def honoured(kit):
    """Return a commendation of members that is over, with their consent."""
    wishes = {
        "scheme.done": {"honour": "member", "eligible": 100, "quota": 5}, "apply.nominate": {"person": "p-7"}, "review.rate": {"verdict": "proposed"},
        "show.done": {"ways": ["post"], "consented": "yes"},
    }  # fmt: skip
    run = kit.begin("commendation-and-rating", "2019", TODAY)({label: kit.wanted(facts=facts) for label, facts in wishes.items()})
    assert run.reach("completed"), run.refused
    return run


def plated(honoured, matter, **facts):
    found = evolve_matter(matter("work", people={"p-7": "王小二"}), honoured.history)
    found.reader = evolve(found.reader, bench=honoured.bench)
    return said(found, "show.done", **facts) if facts else found


def test_plate(honoured, matter):
    """A plate has an honour and lines for unit and post, no name, no id and nothing to scan."""
    one = plates(plated(honoured, matter), NONE, {})
    found = [block for block in one.blocks if isinstance(block, Plate)]
    assert found
    assert {block.title for block in found} == {"党员示范岗"}
    html = page(one).decode()
    assert not re.search("王小二|王○○|p-7|<svg|<img|data:", html)


def test_plate_unmasked(honoured, matter):
    """Only with masks off does a plate carry the name."""
    found = plated(honoured, matter)
    found.unmask = True
    assert any("王小二" in block.lines for block in plates(found, NONE, {}).blocks)


@pytest.mark.parametrize("facts", [{"consented": "no"}, {"consented": None}])
def test_no_plate_without_consent(facts, honoured, matter):
    """Without consent there is no plate, and the procedure's own remedy is the answer."""
    with pytest.raises(DocumentError, match="没有同意的不挂牌"):
        plates(plated(honoured, matter, **facts), NONE, {})


def test_no_plate_undecided(honoured, matter):
    """Where no plate was decided on, none is made."""
    with pytest.raises(DocumentError, match="没有决定"):
        plates(plated(honoured, matter, ways=["board"]), NONE, {})


@pytest.mark.parametrize(("name", "case"), MADE)
def test_english(name, case, matter):
    """In English the title and every heading are English."""
    one = made(name, matter(case, language="en"))
    assert all(text.isascii() for text in (one.title, *(block.text for block in one.blocks if isinstance(block, Heading))))


@pytest.mark.parametrize(("name", "case"), MADE)
def test_foot(name, case, matter):
    """The foot names the procedure, its edition and how many records there are, and says who decides."""
    found = matter(case)
    one = made(name, found)
    procedure = found.reader.bench.procedure
    assert f"{procedure.id}@{procedure.edition}" in one.foot[0]
    assert f"{len([act for act in found.history.acts if act.claim.kind is not Kind.LOG])}条记录" in one.foot[0]
    assert one.foot[-1] == "软件辅助，组织决定。"
