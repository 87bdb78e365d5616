"""A small pack and the feature that says all of it: what telling and measuring are tried on."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from pdca.pack import Pack
from pdca.specification.draft import Draft
from pdca.specification.feature_lint import runs
from pdca.specification.features import sentences
from pdca.specification.workshop import Workshop

WORDS = """
roles:
  clerk: {person: 经办人, gloss: clerk}
  head: {person: 负责人, gloss: head}
  meeting: {body: 会议, gloss: meeting}
outcomes:
  filed: {title: 已登记, gloss: filed}
  passed: {title: 通过, gloss: passed}
  failed: {title: 未通过, gloss: failed}
  done: {title: 完成, gloss: done}
ends:
  completed: {title: 办结, gloss: completed}
  cancelled: {title: 取消, gloss: cancelled}
units: [人, 天]
vague: [及时]
units_not_persons: [办公室]
"""

REGULATION = """
regulation: house
title: 示例规则
gloss: Example rules
layer: 镇
editions:
  - {edition: "2020", from: 2020-01-01}
provisions:
  filing: {title: 登记, gloss: filing, "2020": 1}
  vote: {title: 表决, gloss: vote, "2020": 2}
  notice: {title: 公示, gloss: notice, "2020": 3}
"""

LIMITS = """
- limit: house.wait
  title: 登记后等待
  gloss: wait
  values:
    - {from: 2020-01-01, value: at least 10 days, basis: house/vote, confidence: certain}
- limit: house.quorum
  title: 到会
  gloss: quorum
  values:
    - {from: 2020-01-01, value: more than 1/2 of expected, basis: house/vote, confidence: certain}
- limit: house.late
  title: 公示期限
  gloss: notice in time
  values:
    - {from: 2020-01-01, value: at most 5 days, basis: house/notice, confidence: certain}
"""

CALENDAR = """
calendar: "2026"
basis: 放假安排
confidence: certain
off:
  - {from: 2026-05-01, to: 2026-05-05}
workdays: []
"""

PROCEDURE = """
procedure: small
title: 示例程序
gloss: Example procedure
edition: "2020"
in_force: {with: house@2020}
mechanism: process
serves: [群众]
owner: head
basis: [house/filing]
about: {text: 事项}

choices:
  kinds: {big: 大事, small: 小事, other: 其他}

plan:
  - step: register
    title: 登记
    by: clerk
    asks:
      kind: {choice: 类别, of: kinds, for: [filed]}
    papers: [{paper: 登记表, for: [filed]}]
    guards:
      - {guard: known, for: [filed], requires: {kind: [big, small]}, title: 类别明确}
    then:
      filed: {to: vote}

do:
  - step: vote
    title: 表决
    by: meeting
    basis: house/vote
    asks:
      ballot: {tally: 会议, attendance: yes}
    guards:
      - {guard: waited, waits: {since: entered, limit: house.wait}, title: 登记满十天}
      - {guard: quorum, for: [passed], quorum: {of: ballot, limit: house.quorum}, title: 过半数到会}
    then:
      passed: {to: notice}
      failed: {to: register, unless: [vote.quorum]}

check:
  - step: notice
    title: 公示
    by: clerk
    basis: house/notice
    guards:
      - {guard: in_time, within: {since: entered, limit: house.late}, force: deadline, title: 五天内公示}
    then:
      done: {to: completed}

ledgers:
  - ledger: small-ledger
    title: 示例台账
    gloss: Example ledger
    row: case
    columns:
      类别: register.kind
      表决日期: vote.occurred
"""

FEATURE = """# language: zh-CN
功能: 示例程序

  背景:
    假如 程序“small”
    而且 于2026-03-02立项

  场景: 登记
    当 办理“register.filed”
    那么 准予
    而且 事项处于“vote”
    而且 按“register.known”，改填的结论为
      | kind | 结论   |
      | 大事 | 符合   |
      | 小事 | 符合   |
      | 其他 | 不符合 |
    而且 按“register.by”，改填的结论为
      | 办理人 | 结论   |
      | 经办人 | 符合   |
      | 会议   | 不符合 |
    而且 按“register.papers”，改填的结论为
      | 缺材料 | 结论   |
      | 登记表 | 不符合 |
    而且 按“register.facts”，改填的结论为
      | 不填 | 结论     |
      | kind | 无法判断 |
    当 于2026-03-04办理“register.filed”
    那么 只被“case.sequence”拒绝，依据“示例规则 2020 第2条”

  场景: 类别不明
    当 办理“register.filed”
      | 项目 | 值   |
      | kind | 其他 |
    那么 只被“register.known”拒绝，依据“示例规则 2020 第1条”

  场景: 到会过半数才算通过
    假如 于2026-03-03办理“register.filed”
    当 办理“vote.passed”
      | 项目   | 值            |
      | ballot | 应到20 实到11 |
    那么 准予
    而且 事项处于“notice”
    而且 按“vote.quorum”，改填的结论为
      | ballot        | 结论   |
      | 应到20 实到10 | 不符合 |
      | 应到20 实到12 | 符合   |
    而且 按“vote.waited”，最早为2026-03-13
    而且 按“vote.by”，改填的结论为
      | 办理人 | 结论   |
      | 经办人 | 不符合 |
    而且 按“vote.facts”，改填的结论为
      | 不填   | 结论     |
      | ballot | 无法判断 |
    而且 “case.order”符合
    而且 回放结论相同

  场景: 到会不够，不得记为通过
    假如 于2026-03-03办理“register.filed”
    当 办理“vote.passed”
      | 项目   | 值            |
      | ballot | 应到20 实到10 |
    那么 只被“vote.quorum”拒绝，依据“示例规则 2020 第2条”
    而且 “vote.quorum”实际“应到20，实到10”，要求“至少11”，办法“还差1人”
    当 按提示改正后再办理
    那么 准予

  场景: 到会不够，退回
    假如 于2026-03-03办理“register.filed”
    当 办理“vote.failed”
      | 项目   | 值            |
      | ballot | 应到20 实到10 |
    那么 准予
    而且 事项处于“register”
    而且 “vote.quorum”不适用
    而且 按“vote.failed.unless”，改填的结论为
      | ballot        | 结论   |
      | 应到20 实到11 | 不符合 |
    当 办理“register.filed”
    那么 准予

  场景: 到会够了，不得记为未通过
    假如 于2026-03-03办理“register.filed”
    当 办理“vote.failed”
      | 项目   | 值            |
      | ballot | 应到20 实到11 |
    那么 只被“vote.failed.unless”拒绝，依据“示例规则 2020 第2条”

  场景: 等待不够
    假如 于2026-03-03办理“register.filed”
    当 于2026-03-12办理“vote.passed”
    那么 只被“vote.waited”拒绝，依据“示例规则 2020 第2条”

  场景: 公示逾期，照样登记
    假如 已依次办理
      | 办理           | 日期       | 项目 | 值   |
      | register.filed | 2026-03-03 | kind | 小事 |
      | vote.passed    | 2026-03-16 |      |      |
    当 于2026-03-22办理“notice.done”
    那么 准予
    而且 事项处于“办结”
    而且 记为逾期，条件“notice.in_time”，依据“示例规则 2020 第3条”
    而且 按“notice.in_time”，最晚为2026-03-21
    而且 按“notice.by”，改填的结论为
      | 办理人 | 结论   |
      | 负责人 | 不符合 |
    而且 台账“示例台账”有一行
      | 列       | 值         |
      | 类别     | 小事       |
      | 表决日期 | 2026-03-16 |

  场景: 期限内公示，事后登记
    假如 事项已办到“notice”
      | 办理        | 项目 | 值         |
      | vote.passed | 日期 | 2026-03-16 |
    当 于2026-03-28补录2026-03-20的“notice.done”
    那么 准予
    而且 提示“notice.in_time”
"""


@pytest.fixture
def texts() -> dict[str, str]:
    """The files of the small pack, to be changed before `pack` reads them."""
    return {
        "words.yaml": WORDS,
        "law/regulations/house.yaml": REGULATION,
        "law/limits/house.yaml": LIMITS,
        "law/calendar/2026.yaml": CALENDAR,
        "process/small@2020.yaml": PROCEDURE,
    }


@pytest.fixture
def pack(texts: Mapping[str, str]) -> Pack:
    """The small pack, read."""
    return Pack.of({path: text.encode() for path, text in texts.items()})


@pytest.fixture
def feature() -> str:
    """The feature that says all of the small procedure."""
    return FEATURE


@pytest.fixture
def folder(tmp_path: Path, feature: str) -> Path:
    """A folder with that feature."""
    (tmp_path / "small.feature").write_text(feature, encoding="utf-8")
    return tmp_path


@pytest.fixture
def told(pack: Pack) -> Callable[[str], Draft]:
    """Tell a scenario: the lines of a feature after its name, the small procedure opened before them."""

    def tell(text: str) -> Draft:
        draft = Draft(workshop=Workshop(pack))
        background = "背景:\n假如 程序“small”\n而且 于2026-03-02立项\n"
        (run,) = runs("x.feature", f"# language: zh-CN\n功能: 试\n{background}场景: 试\n{text}\n".encode())
        for sentence in sentences(run):
            draft.say(*sentence)
        return draft

    return tell
