"""A small sound pack to spoil: a test changes a line or two of it and looks at what lint says, and where."""

from collections.abc import Mapping
from textwrap import dedent

import pytest
from attrs import frozen

from pdca.lint import lint_pack
from pdca.pack import Pack
from pdca.reading.mistakes import Mistakes

ERRAND = "process/errand@1.yaml"

PROCEDURE = """
procedure: errand
title: 跑腿
edition: "1"
in_force: {from: 2024-01-01}
mechanism: process
serves: [群众]
owner: clerk
basis: [act/errands]
about: {text: 事项}
derive:
  due: {date: {after: register.occurred, limit: act.due}, title: 应办结之日}
plan:
  - step: register
    title: 登记
    by: clerk
    basis: act/errands
    asks:
      urgent: {yes_no: 是否紧急, for: [filed]}
      wished: {date: 希望办结之日, future: yes, if: {urgent: yes}, for: [filed]}
      helpers: {people: 协办人, for: [filed]}
    papers: [{paper: 申请表, for: [filed]}]
    guards:
      - {guard: helped, for: [filed], counts: {of: helpers, limit: act.helpers}, title: 协办人数}
    then:
      filed: {to: decide, title: 受理}
      declined: {to: rejected, title: 不受理, asks: {refusal: {text: 不受理的理由}}}
  - step: decide
    title: 表决
    by: board
    basis: act/errands
    asks: {ballot: {tally: 会议表决}}
    guards:
      - {guard: quorum, quorum: {of: ballot, limit: act.quorum}, title: 到会人数}
      - {guard: majority, for: [passed], passes: {of: ballot, limit: act.majority}, title: 赞成票}
    then:
      passed: {to: work, title: 同意办理}
      failed: {to: register, title: 未通过, unless: [decide.majority]}
do:
  - step: work
    title: 办理
    by: clerk
    basis: act/errands
    parts:
      - {part: post, title: 公示, by: clerk, times: once, papers: [公示稿]}
      - {part: objection, title: 收到异议, by: clerk, times: any, asks: {concern: {account: 异议内容}}}
      - part: answer
        title: 答复异议
        by: clerk
        times: {each: objection}
        asks: {effect: {choice: 核实结论, of: effects}}
        guards:
          - {guard: prompt, within: {since: objection.occurred, limit: act.reply}, title: 按时答复}
    asks: {result: {choice: 办理结果, of: results, for: [done]}}
    guards:
      - {guard: days, for: [done], lasts: {from: post.occurred, to: occurred, limit: act.notice}, title: 公示天数}
      - {guard: harmless, for: [done], requires: {answer.effect: harmless}, title: 异议不影响}
      - {guard: in_time, for: [done], within: {since: decide.occurred, limit: act.due}, title: 按时办结}
      - guard: wished
        title: 不晚于希望的日期
        for: [done]
        order: [occurred, register.wished]
        if: {register.urgent: yes}
        force: deadline
    then:
      done: {to: review, title: 办完}
      returned: {to: register, title: 退回重新登记, asks: {setback: {text: 退回的原因}}}
check:
  - step: review
    title: 检查
    by: head
    basis: act/errands
    papers: [检查表]
    guards:
      - guard: independent
        title: 检查的人不是办理的人
        differs: {who: by, from: [work.by]}
        force: should
        concession: head
    then:
      satisfied: {to: improve, title: 满意}
      unsatisfied: {to: work, title: 不满意, asks: {defects: {text: 不满意的地方}}}
act:
  - step: improve
    title: 改进
    by: clerk
    basis: act/errands
    papers: [归档目录]
    then: {filed: {to: completed, title: 归档}}
closes: yes
throughout:
  for: [register, decide, work]
  then:
    withdrawn: {to: withdrawn, title: 撤回, by: clerk, papers: [撤回申请]}
risks:
  - {risk: 走过场, control: work.days}
ledgers:
  - ledger: errands
    title: 跑腿台账
    columns:
      事项: case.about
      结果: work.result
      应办结: case.due
      异议: {count: objection.occurred}
"""

WORDS = """
roles:
  clerk: {person: 经办人, gloss: clerk}
  head: {person: 负责人, gloss: head}
  board: {body: 委员会, gloss: board}
choices:
  effects: {harmless: 不影响, harmful: 影响}
  results: {good: 办成, bad: 没有办成}
outcomes:
  waived: {title: 经批准免做, gloss: waived}
  not_applicable: {title: 不适用, gloss: not applicable}
"""

REGULATIONS = """
- regulation: act
  title: 跑腿条例
  editions: [{edition: "2020", from: 2020-01-01}]
  provisions:
    errands: {title: 跑腿, "2020": 1}
- regulation: house
  title: 本镇规定
  layer: 镇
  editions: [{edition: "默认", from: 2020-01-01}]
  provisions: {}
- regulation: source
  title: 贯标办规定
  layer: 镇
  editions: [{edition: "默认", from: 2020-01-01}]
  provisions:
    goal_5w1h: {title: 目标单, "默认": 1}
"""


def limit(name: str, value: str) -> str:
    """Return the text of a limit."""
    return (
        f"- limit: act.{name}\n  title: 限值\n  values:\n"
        f"    - {{from: 2020-01-01, value: {value}, basis: act/errands, confidence: certain}}\n"
    )


LIMITS = "".join(
    limit(name, value)
    for name, value in {
        "due": "at most 30 days",
        "reply": "at most 5 days",
        "notice": "at least 5 days",
        "helpers": "between 1 and 2 people",
        "quorum": "more than 1/2 of expected",
        "majority": "more than 1/2 of expected",
    }.items()
)

SOUND: Mapping[str, str] = {
    ERRAND: PROCEDURE,
    "words.yaml": WORDS,
    "law/regulations/act.yaml": REGULATIONS,
    "law/limits/act.yaml": LIMITS,
}


@frozen
class Found:
    """What lint found in *texts*."""

    texts: Mapping[str, str]
    mistakes: Mistakes

    @property
    def codes(self) -> list[str]:
        """Return the codes, each once, in order."""
        return sorted({mistake.code for mistake in self.mistakes})

    def at(self, code: str) -> list[str]:
        """Return the lines, as written, at which mistakes of *code* were found."""
        places = [mistake.place for mistake in self.mistakes if mistake.code == code]
        return [self.texts[place.file].splitlines()[place.line - 1].strip() for place in places]

    def said(self, code: str, language: str = "zh") -> list[str]:
        """Return the sentences of all mistakes of *code*."""
        return [mistake.phrase(language) for mistake in self.mistakes if mistake.code == code]

    def severities(self, code: str) -> set[str]:
        """Return how severe the mistakes of *code* are."""
        return {mistake.severity for mistake in self.mistakes if mistake.code == code}


class Sound:
    """The sound pack, its *files* by path, and how to spoil it."""

    files = SOUND

    def pack_of(self, **files: str) -> Found:
        """Return what lint finds in the sound pack with *files* added or replaced; ``__`` in a name is ``/``, and YAML understood."""
        return self.with_files({f"{name.replace('__', '/')}.yaml": text for name, text in files.items()})

    def with_files(self, files: Mapping[str, str], today: object = None) -> Found:
        """Return what lint finds in the sound pack with *files* added or replaced."""
        texts = {path: dedent(text).strip() + "\n" for path, text in {**SOUND, **files}.items()}
        pack = Pack.of({path: text.encode() for path, text in texts.items()})
        return Found(texts, lint_pack(pack, today=today))

    def spoiled(
        self, *changes: tuple[str, str], file: str = ERRAND, limits: Mapping[str, str] | None = None
    ) -> Found:
        """Return what lint finds once each first text of *changes* in *file* is replaced; *limits* are added."""
        text = SOUND[file]
        for was, now in changes:
            assert was in text, was
            text = text.replace(was, now)
        added = "".join(limit(name, value) for name, value in (limits or {}).items())
        files = {file: text}
        if added:
            files["law/limits/act.yaml"] = LIMITS + added
        return self.with_files(files)


@pytest.fixture
def sound() -> Sound:
    """Return the sound pack."""
    return Sound()
