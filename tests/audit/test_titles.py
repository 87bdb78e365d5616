"""What findings lack, in words: as the act calls it, whatever names the datum, and the id only where there is no word."""

import pytest

from pdca.audit import Check, Finding
from pdca.audit.titles import called, titled
from pdca.marking.places import _within

VILLAGE = "four-deliberations-two-disclosures"


def lacking(*names, act="resolve.passed", rule="resolve.facts", procedure=VILLAGE, edition="2018"):
    """Return a finding that lacks *names*."""
    return Finding(
        check=Check.FACTS, kind="unclear", certain=False, act=act, rule=rule, missing=names, procedure=procedure, edition=edition
    )  # fmt: skip


@pytest.fixture(scope="module")
def said(kit):
    """Return what says what the data of a finding are called."""

    def words(one):
        return called(one, kit.library.procedure(one.procedure, edition=one.edition or None))

    return words


@pytest.mark.parametrize(
    ("name", "zh", "en"),
    [
        ("ballot", "会议表决", "ballot"),
        ("ballot.written_yes", "会议表决会前书面赞成", "written votes in favour in ballot"),
        ("register.supervisors[1].kin", "受理登记的村务监督委员会成员：是村民委员会成员或者其近亲属", "members of the supervision committee: member of the villagers' committee or close relative of one (register of the topic)"),
        ("consult.occurred", "村“两委”会议商议的日期", "the day of 'both committees consult'"),
        ("review.send_plan", "向全体党员送达方案", "the plan goes to every member"),
        ("签到表", "签到表", "sign-in sheet"),
        ("case.plan.to", "目标完成日", "last day of the goal"),
        ("case.about", "议题", "topic"),
        ("signed_by", "材料由谁签名", "who signed papers"),
        ("role", "办理人身份", "roles"),
        ("nothing.of_it", "nothing.of_it", "nothing.of_it"),
    ],
)  # fmt: skip
def test_words(said, name, zh, en):
    """Facts, what they consist of, days, parts, papers and what a log has no column for have words in both languages."""
    (word,) = said(lacking(name))
    assert (word.zh, word.en) == (zh, en)


def test_counts_as_the_rules_call_them(kit, said):
    """A count that a ledger lacks is called as the rule calls it that reads it."""
    found = kit.bench(VILLAGE, "2018").book.title("resolve.ballot.written_yes", None, None)
    assert said(lacking("resolve.ballot.written_yes")) == (found,)


def test_as_the_act_calls_it(said):
    """Where two steps ask a fact of the same id, it is called as the step of the finding calls it."""
    one = {"procedure": "pdca-work-item", "edition": ""}
    words = [said(lacking("why_not", act=act, rule="x.facts", **one)) for act in ("approve.refused", "standardise.not_fixed")]
    assert [word.zh for (word,) in words] == ["不同意的理由", "不固化的理由"]


def test_rules_about_the_case(said):
    """A rule about the case as such lacks no fact of a step, though one has the same id."""
    one = {"act": "settle", "procedure": "affairs-disclosure", "edition": ""}
    (flow,), (fact,) = (said(lacking("order", rule=rule, **one)) for rule in ("case.order", "settle.ordered"))
    assert (flow.zh, fact.zh) == ("几条记录的先后", "责令纠正的内容")


def test_every_reference_has_words(kit, said):
    """Whatever a guard of the procedures reads has a word, should a log lack it."""
    unnamed = [
        (procedure.id, name)
        for known in kit.library.catalogue
        for procedure in kit.library.editions(known.id)
        for step, guard in procedure.guards()
        for name in {each for one in guard.conditions for each in _within(dict(one.arguments))} | {each.ref.text for each in guard.when}
        if said(lacking(name, act=getattr(step, "id", ""), rule=guard.id, procedure=procedure.id, edition=procedure.edition))[0].zh == name
    ]
    assert unnamed == []


def test_only_what_lacks_something(kit):
    """Findings that lack nothing stay as they are; of a procedure that did not judge, what is called the same everywhere has words."""
    whole, duty = lacking(), lacking("bearer", "body", rule="obligation.x", edition="")
    procedures = {(VILLAGE, "2018"): kit.library.procedure(VILLAGE, edition="2018")}
    kept, told = titled([whole, duty], procedures)
    assert kept is whole
    assert [word.zh for word in told.missing_titles] == ["由谁承担", "body"]
