# language: zh-CN
功能: 不合格党员教育转化与处置·教育转化和期满讨论

  限期改正期间每月帮助教育；期满由支部党员大会讨论，改正了的转化合格，没有改正的劝其退党，不再延长。

  背景:
    假如 程序“unqualified-member-disposal”
    而且 于2026-03-02立项
      | 项目  | 值     |
      | about | p-zhao |
    而且 事项已办到“announce”
      | 办理             | 项目   | 值         |
      | propose.agreed   | kind   | correction |
      |                  | reason | absent     |
      |                  | months | 6个月      |
      | approve.approved | 日期   | 2026-06-01 |
    而且 于2026-06-08办理“announce.correcting”

  场景: 帮助教育联系人每月谈话
    当 “帮助教育联系人”于2026-07-01办理“educate.talk”
    那么 准予
    而且 事项处于“educate”
    而且 按“talk.by”，改填的结论为
      | 办理人         | 结论   |
      | 帮助教育联系人 | 符合   |
      | 教育转化党支部 | 符合   |
      | 调查组成员     | 不符合 |
      | 党员本人       | 不符合 |
    而且 按“talk.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 帮助教育记录 | 不符合 |

  场景: 教育转化党支部也可以谈话
    当 “教育转化党支部”于2026-07-02办理“educate.talk”
    那么 准予
    而且 事项处于“educate”
    而且 按“talk.by”，改填的结论为
      | 办理人         | 结论   |
      | 帮助教育联系人 | 符合   |
      | 教育转化党支部 | 符合   |
      | 调查组成员     | 不符合 |
      | 党员本人       | 不符合 |
    而且 按“talk.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 帮助教育记录 | 不符合 |

  场景: 每个月都谈过话，期满提请讨论
  假如 已依次办理
      | 办理         | 日期       | 项目 | 值 |
      | educate.talk | 2026-07-08 |      |    |
      | educate.talk | 2026-08-03 |      |    |
      | educate.talk | 2026-09-01 |      |    |
      | educate.talk | 2026-10-08 |      |    |
      | educate.talk | 2026-11-03 |      |    |
      | educate.talk | 2026-12-08 |      |    |
    当 “帮助教育联系人”于2026-12-08办理“educate.done”
    那么 准予
    而且 事项处于“review”
    而且 “educate.expired”符合
    而且 按“educate.by”，改填的结论为
      | 办理人         | 结论   |
      | 帮助教育联系人 | 符合   |
      | 教育转化党支部 | 符合   |
      | 调查组成员     | 不符合 |
      | 党员本人       | 不符合 |
    而且 按“educate.facts”，改填的结论为
      | 不填   | 结论     |
      | report | 无法判断 |
    而且 按“educate.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 限期改正情况报告 | 不符合 |
    而且 按“educate.expired”，最早为2026-12-08
    而且 台账“member-disposal”有一行
      | 列       | 值         |
      | 帮助教育 | 6          |
      | 改正期满 | 2026-12-08 |

  场景: 也可以由教育转化党支部提请
  假如 已依次办理
      | 办理         | 日期       | 项目 | 值 |
      | educate.talk | 2026-07-08 |      |    |
      | educate.talk | 2026-08-03 |      |    |
      | educate.talk | 2026-09-01 |      |    |
      | educate.talk | 2026-10-08 |      |    |
      | educate.talk | 2026-11-03 |      |    |
      | educate.talk | 2026-12-08 |      |    |
    当 “教育转化党支部”于2026-12-08办理“educate.done”
    那么 准予
    而且 事项处于“review”
    而且 “educate.expired”符合
    而且 按“educate.by”，改填的结论为
      | 办理人         | 结论   |
      | 帮助教育联系人 | 符合   |
      | 教育转化党支部 | 符合   |
      | 调查组成员     | 不符合 |
      | 党员本人       | 不符合 |
    而且 按“educate.facts”，改填的结论为
      | 不填   | 结论     |
      | report | 无法判断 |
    而且 按“educate.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 限期改正情况报告 | 不符合 |

  场景: 有一个月没有谈话，记为逾期，补记也还是逾期
    假如 已依次办理
      | 办理         | 日期       | 项目 | 值 |
      | educate.talk | 2026-07-08 |      |    |
      | educate.talk | 2026-08-03 |      |    |
      | educate.talk | 2026-10-08 |      |    |
      | educate.talk | 2026-11-03 |      |    |
      | educate.talk | 2026-12-08 |      |    |
    当 于2026-12-10办理“educate.done”
      | 项目 | 值   |
      | 未办 | talk |
    那么 准予
    而且 记为逾期，条件“talk.times”，依据“不合格党员教育转化与处置办法 本地规定 帮助教育”
    而且 “talk.times”实际“2026-08-08至2026-09-08没有”

  场景: 改正期没有满，不得提请讨论
    当 于2026-12-07办理“educate.done”
    那么 只被“educate.expired”拒绝，依据“中国共产党不合格党员组织处置办法 有关限期改正的规定”
    而且 事项处于“educate”
    而且 “educate.expired”实际“2026-12-07”

  场景: 没有参加帮助教育的，不能提请讨论
    当 “党支部书记（副书记）”于2026-12-08办理“educate.done”
    那么 只被“educate.by”拒绝，依据“党员管理、组织生活、换届和述职评议 本地规定 亮牌登高；不合格党员教育转化与处置办法 本地规定 帮助教育”
    而且 事项处于“educate”

  场景: 过半数正式党员认为已经改正，转化合格
  假如 于2026-12-10办理“educate.done”
    当 “支部党员大会”于2026-12-18办理“review.satisfied”
      | 项目         | 值                         |
      | outcome_vote | 应到20 实到15 赞成12 反对3 |
    那么 准予
    而且 事项处于“archive”
    而且 “review.in_time”符合
    而且 “review.quorum”符合
    而且 “review.corrected”符合
    而且 按“review.by”，改填的结论为
      | 办理人         | 结论   |
      | 支部党员大会   | 符合   |
      | 调查组成员     | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“review.facts”，改填的结论为
      | 不填         | 结论     |
      | outcome_vote | 无法判断 |
    而且 按“review.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 期满讨论会议记录 | 不符合 |
    而且 按“review.in_time”，最晚为2027-01-08
    而且 按“review.quorum”，改填的结论为
      | outcome_vote          | 结论   |
      | 应到20 实到9 赞成9    | 不符合 |
      | 应到20 实到10 赞成10  | 符合   |
      | 应到20 实到11 赞成11  | 符合   |
    而且 按“review.corrected”，改填的结论为
      | outcome_vote                 | 结论   |
      | 应到20 实到20 赞成10 反对10  | 不符合 |
      | 应到20 实到20 赞成11 反对9   | 符合   |
      | 应到20 实到20 赞成12 反对8   | 符合   |

  场景: 没有改正的，提出劝其退党
  假如 于2026-12-10办理“educate.done”
    当 “支部党员大会”于2026-12-18办理“review.unsatisfied”
      | 项目         | 值                         |
      | outcome_vote | 应到20 实到15 赞成3 反对12 |
    那么 准予
    而且 事项处于“propose”
    而且 “review.in_time”符合
    而且 “review.quorum”符合
    而且 “review.unsatisfied.unless”符合
    而且 按“review.by”，改填的结论为
      | 办理人         | 结论   |
      | 支部党员大会   | 符合   |
      | 调查组成员     | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“review.facts”，改填的结论为
      | 不填         | 结论     |
      | outcome_vote | 无法判断 |
    而且 按“review.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 期满讨论会议记录 | 不符合 |

  场景: 过半数认为已经改正的，不能记成没有改正
  假如 于2026-12-10办理“educate.done”
    当 于2026-12-18办理“review.unsatisfied”
      | 项目         | 值                         |
      | outcome_vote | 应到20 实到15 赞成11 反对4 |
    那么 只被“review.unsatisfied.unless”拒绝，依据“中国共产党不合格党员组织处置办法 有关限期改正的规定；不合格党员教育转化与处置办法 本地规定 期满讨论”
    而且 事项处于“review”

  场景: 赞成刚好一半，不算已经改正
  假如 于2026-12-10办理“educate.done”
    当 于2026-12-18办理“review.satisfied”
      | 项目         | 值                          |
      | outcome_vote | 应到20 实到20 赞成10 反对10 |
    那么 只被“review.corrected”拒绝，依据“中国共产党支部工作条例 第11条”
    而且 事项处于“review”

  场景: 到会不足半数，不能认定没有改正
  假如 于2026-12-10办理“educate.done”
    当 于2026-12-18办理“review.unsatisfied”
      | 项目         | 值                       |
      | outcome_vote | 应到20 实到9 赞成3 反对6 |
    那么 只被“review.quorum”拒绝，依据“中国共产党支部工作条例 第11条”
    而且 事项处于“review”

  场景: 期满一个月以后才讨论，记为逾期，照常办理
    假如 于2026-12-10办理“educate.done”
    当 于2027-01-09办理“review.satisfied”
    那么 准予
    而且 记为逾期，条件“review.in_time”，依据“不合格党员教育转化与处置办法 本地规定 期满讨论”

  场景: 期满没有改正的，不得再来一次限期改正
  假如 于2026-12-10办理“educate.done”
  而且 于2026-12-18办理“review.unsatisfied”
    当 于2026-12-25办理“propose.agreed”
      | 项目   | 值         |
      | kind   | correction |
      | reason | absent     |
      | months | 6个月      |
    那么 只被“propose.once”拒绝，依据“中国共产党不合格党员组织处置办法 有关限期改正的规定”
    而且 事项处于“propose”

  场景: 期满没有改正的，劝其退党；坚持不退的，除名
    假如 于2026-12-10办理“educate.done”
    而且 于2026-12-18办理“review.unsatisfied”
    而且 于2026-12-25办理“propose.agreed”
      | 项目   | 值         |
      | kind   | persuasion |
      | reason | unchanged  |
    而且 事项已办到“announce”
    而且 办理“announce.persuading”
    而且 办理“leave.unmoved”
    而且 办理“propose.agreed”
      | 项目   | 值      |
      | kind   | removal |
      | reason | unmoved |
    而且 事项已办到“announce”
    当 办理“announce.removed”
    那么 准予
    而且 事项处于“archive”
    而且 回放结论相同
