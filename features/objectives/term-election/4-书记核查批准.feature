# language: zh-CN
功能: 换届提醒与按期换届·选举书记、程序核查和批准

  书记由新一届委员会全体会议选举；选举程序经核查，委员报备案、书记报批准。

  背景:
    假如 程序“term-election”
    而且 于2026-01-05立项
      | 项目  | 值         |
      | about | u-qiancun |
    而且 事项已办到“secretary”
      | 办理          | 项目       | 值                 |
      | remind.done   | 日期       | 2026-01-12         |
      |               | unit       | village            |
      |               | term_from  | 2021-08-20         |
      |               | term       | 5年                |
      | ask.done      | 日期       | 2026-03-02         |
      |               | form       | branch_committee   |
      |               | seats      | 3                  |
      | elect.done    | 日期       | 2026-08-10         |
      |               | winners    | who=p-a，yes=20；who=p-b，yes=20；who=p-c，yes=14 |
      |               | lowest     | 14                 |
      |               | to_fill    | 3                  |
      |               | attendance | 应到30 实到26      |
      |               | issued     | 26                 |
      |               | returned   | 26                 |
      |               | valid      | 26                 |
      |               | invalid    | 0                  |

  场景: 新一届委员会选举书记
    当 “新一届委员会”于2026-08-10办理“secretary.done”
      | 项目      | 值                      |
      | head      | p-a                     |
      | head_vote | 应到3 实到3 赞成2 弃权1 |
      | combined  | 是                      |
    那么 准予
    而且 事项处于“verify”
    而且 “secretary.applies”符合
    而且 “secretary.quorum”符合
    而且 “secretary.majority”符合
    而且 按“secretary.by”，改填的结论为
      | 办理人       | 结论   |
      | 新一届委员会 | 符合   |
      | 上届委员会   | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“secretary.facts”，改填的结论为
      | 不填      | 结论     |
      | head      | 无法判断 |
      | head_vote | 无法判断 |
      | combined  | 无法判断 |
    而且 按“secretary.papers”，改填的结论为
      | 缺材料             | 结论   |
      | 第一次全体会议记录 | 不符合 |
    而且 按“secretary.quorum”，改填的结论为
      | head_vote         | 结论   |
      | 应到4 实到2 赞成2 | 不符合 |
      | 应到3 实到1 赞成1 | 不符合 |
      | 应到3 实到2 赞成2 | 符合   |
      | 应到3 实到3 赞成3 | 符合   |
    而且 按“secretary.majority”，改填的结论为
      | head_vote                | 结论   |
      | 应到4 实到4 赞成2 反对2  | 不符合 |
      | 应到3 实到3 赞成1 反对2  | 不符合 |
      | 应到3 实到3 赞成2 反对1  | 符合   |
      | 应到3 实到3 赞成3        | 符合   |

  场景: 没有选出书记的，重新酝酿再选
    当 “新一届委员会”于2026-08-10办理“secretary.failed”
      | 项目      | 值                      |
      | head_vote | 应到3 实到3 赞成1 反对2 |
    那么 准予
    而且 事项处于“secretary”
    而且 “secretary.applies”符合
    而且 “secretary.quorum”符合
    而且 “secretary.failed.unless”符合
    而且 按“secretary.by”，改填的结论为
      | 办理人       | 结论   |
      | 新一届委员会 | 符合   |
      | 上届委员会   | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“secretary.facts”，改填的结论为
      | 不填      | 结论     |
      | head      | 无法判断 |
      | head_vote | 无法判断 |
      | combined  | 无法判断 |
    而且 按“secretary.papers”，改填的结论为
      | 缺材料             | 结论   |
      | 第一次全体会议记录 | 不符合 |

  场景: 过半数赞成的，不能记成没有选出
    当 于2026-08-10办理“secretary.failed”
      | 项目      | 值                      |
      | head_vote | 应到3 实到3 赞成2 反对1 |
    那么 只被“secretary.failed.unless”拒绝，依据“中国共产党基层组织选举工作条例 有关书记选举的规定；党员管理、组织生活、换届和述职评议 本地规定 素质提升”
    而且 事项处于“secretary”

  场景: 赞成刚好一半，不能当选书记
    当 于2026-08-10办理“secretary.done”
      | 项目      | 值                      |
      | head_vote | 应到4 实到4 赞成2 反对2 |
    那么 只被“secretary.majority”拒绝，依据“换届选举工作办法 本地规定 第一次会议”
    而且 事项处于“secretary”

  场景: 到会不过半数，不能选举书记
    当 于2026-08-10办理“secretary.done”
      | 项目      | 值                |
      | head_vote | 应到4 实到2 赞成2 |
    那么 只被“secretary.quorum、secretary.majority”拒绝，依据“换届选举工作办法 本地规定 第一次会议”
    而且 事项处于“secretary”

  场景: 上届委员会不能选新的书记
    当 “上届委员会”于2026-08-10办理“secretary.done”
    那么 只被“secretary.by”拒绝，依据“中国共产党基层组织选举工作条例 有关书记选举的规定；党员管理、组织生活、换届和述职评议 本地规定 素质提升”
    而且 事项处于“secretary”

  场景: 设委员会的不能跳过选举书记
    当 于2026-08-10办理“secretary.not_applicable”
    那么 只被“secretary.applies”拒绝，依据“中国共产党基层组织选举工作条例 有关书记选举的规定；党员管理、组织生活、换届和述职评议 本地规定 素质提升”
    而且 事项处于“secretary”

  场景: 不设委员会的，书记由党员大会直接选出，不再另选
    假如 程序“term-election”
    而且 于2026-01-05立项
    而且 事项已办到“secretary”
      | 办理     | 项目  | 值             |
      | ask.done | form  | secretary_only |
      |          | seats | 1              |
    当 办理“secretary.not_applicable”
    那么 准予
    而且 事项处于“verify”

  场景: 党委、党总支委员会也要选举书记
  假如 程序“term-election”
  而且 于2026-01-05立项
  而且 事项已办到“secretary”
      | 办理     | 项目  | 值     |
      | ask.done | form  | higher |
      |          | seats | 9      |
    当 办理“secretary.not_applicable”
    那么 只被“secretary.applies”拒绝，依据“中国共产党基层组织选举工作条例 有关书记选举的规定；党员管理、组织生活、换届和述职评议 本地规定 素质提升”
    而且 事项处于“secretary”

  场景: 组织员逐项核查选举程序
  假如 于2026-08-10办理“secretary.done”
    当 “organizer”于2026-08-12办理“verify.passed”
      | 项目  | 值   |
      | items | 全部 |
    那么 准予
    而且 事项处于“report”
    而且 “verify.complete”符合
    而且 “verify.independent”符合
    而且 按“verify.by”，改填的结论为
      | 办理人     | 结论   |
      | organizer  | 符合   |
      | 上届委员会 | 不符合 |
      | 新任书记   | 不符合 |
    而且 按“verify.facts”，改填的结论为
      | 不填  | 结论     |
      | items | 无法判断 |
    而且 按“verify.papers”，改填的结论为
      | 缺材料         | 结论   |
      | 选举程序核查表 | 不符合 |
    而且 按“verify.complete”，改填的结论为
      | items             | 结论   |
      | 全部，除announced | 不符合 |
      | 全部，除present   | 不符合 |
      | 全部，除differing | 不符合 |
      | 全部，除secret    | 不符合 |
      | 全部，除tellers   | 不符合 |
      | 全部，除counted   | 不符合 |
      | 全部              | 符合   |

  场景: 违反程序的，重新选举
  假如 于2026-08-10办理“secretary.done”
    当 “organizer”于2026-08-12办理“verify.failed”
      | 项目  | 值              |
      | items | 全部，除counted |
    那么 准予
    而且 事项处于“elect”
    而且 “verify.independent”符合
    而且 “verify.failed.unless”符合
    而且 按“verify.by”，改填的结论为
      | 办理人     | 结论   |
      | organizer  | 符合   |
      | 上届委员会 | 不符合 |
      | 新任书记   | 不符合 |
    而且 按“verify.facts”，改填的结论为
      | 不填  | 结论     |
      | items | 无法判断 |
    而且 按“verify.papers”，改填的结论为
      | 缺材料         | 结论   |
      | 选举程序核查表 | 不符合 |

  场景: 程序齐全的，不能判为重新选举
  假如 于2026-08-10办理“secretary.done”
    当 于2026-08-12办理“verify.failed”
      | 项目  | 值   |
      | items | 全部 |
    那么 只被“verify.failed.unless”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；换届选举工作办法 本地规定 程序核查”
    而且 事项处于“verify”

  场景: 计票结果没有当场公布的，核查不能通过
  假如 于2026-08-10办理“secretary.done”
    当 于2026-08-12办理“verify.passed”
      | 项目  | 值              |
      | items | 全部，除counted |
    那么 只被“verify.complete”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；换届选举工作办法 本地规定 程序核查”
    而且 事项处于“verify”

  场景: 当选人不能核查自己的选举
  假如 于2026-08-10办理“secretary.done”
    当 于2026-08-12办理“verify.passed”
      | 项目   | 值            |
      | 办理人 | p-a organizer |
    那么 只被“verify.independent”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；换届选举工作办法 本地规定 程序核查”
    而且 事项处于“verify”

  场景: 选举后七天以内报告结果
  假如 于2026-08-10办理“secretary.done”
  而且 于2026-08-12办理“verify.passed”
    当 “新一届委员会”于2026-08-14办理“report.filed”
    那么 准予
    而且 事项处于“confirm”
    而且 “report.in_time”符合
    而且 按“report.by”，改填的结论为
      | 办理人               | 结论   |
      | 新一届委员会         | 符合   |
      | 党支部书记（副书记） | 符合   |
      | 上届委员会           | 不符合 |
      | 新任书记             | 不符合 |
    而且 按“report.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 选举结果报告 | 不符合 |
    而且 按“report.in_time”，最晚为2026-08-17

  场景: 也可以由书记报告
  假如 于2026-08-10办理“secretary.done”
  而且 于2026-08-12办理“verify.passed”
    当 “党支部书记（副书记）”于2026-08-14办理“report.filed”
    那么 准予
    而且 事项处于“confirm”
    而且 “report.in_time”符合
    而且 按“report.by”，改填的结论为
      | 办理人               | 结论   |
      | 新一届委员会         | 符合   |
      | 党支部书记（副书记） | 符合   |
      | 上届委员会           | 不符合 |
      | 新任书记             | 不符合 |
    而且 按“report.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 选举结果报告 | 不符合 |

  场景: 选举后第八天才报告，记为逾期，照常报告
    假如 于2026-08-10办理“secretary.done”
    而且 于2026-08-12办理“verify.passed”
    当 于2026-08-18办理“report.filed”
    那么 准予
    而且 记为逾期，条件“report.in_time”，依据“换届选举工作办法 本地规定 报告结果”

  场景: 委员备案、书记批准
  假如 于2026-08-10办理“secretary.done”
  而且 于2026-08-12办理“verify.passed”
  而且 于2026-08-14办理“report.filed”
    当 “具有审批权限的基层党委（镇党委）”于2026-08-20办理“confirm.approved”
    那么 准予
    而且 事项处于“handover”
    而且 “confirm.in_time”符合
    而且 按“confirm.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“confirm.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 选举结果批复 | 不符合 |
    而且 按“confirm.in_time”，最晚为2026-08-28

  场景: 书记不予批准的，重新选举书记
  假如 于2026-08-10办理“secretary.done”
  而且 于2026-08-12办理“verify.passed”
  而且 于2026-08-14办理“report.filed”
    当 “具有审批权限的基层党委（镇党委）”于2026-08-20办理“confirm.rejected”
    那么 准予
    而且 事项处于“secretary”
    而且 “confirm.in_time”符合
    而且 “confirm.by_committee”符合
    而且 按“confirm.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“confirm.facts”，改填的结论为
      | 不填        | 结论     |
      | why_refused | 无法判断 |

  场景: 设委员会的，书记不予批准不由党员大会重新选举
  假如 于2026-08-10办理“secretary.done”
  而且 于2026-08-12办理“verify.passed”
  而且 于2026-08-14办理“report.filed”
    当 于2026-08-20办理“confirm.again”
    那么 只被“confirm.by_assembly”拒绝，依据“中国共产党基层组织选举工作条例 有关书记选举的规定”
    而且 事项处于“confirm”

  场景: 不设委员会的，书记不予批准由党员大会重新选举
    假如 程序“term-election”
    而且 于2026-01-05立项
    而且 事项已办到“confirm”
      | 办理     | 项目  | 值             |
      | ask.done | form  | secretary_only |
      |          | seats | 1              |
    当 “具有审批权限的基层党委（镇党委）”办理“confirm.again”
    那么 准予
    而且 事项处于“elect”
    而且 “confirm.by_assembly”符合
    而且 按“confirm.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“confirm.facts”，改填的结论为
      | 不填        | 结论     |
      | why_refused | 无法判断 |

  场景: 不设委员会的，书记不予批准不由委员会重新选举
    假如 程序“term-election”
    而且 于2026-01-05立项
    而且 事项已办到“confirm”
      | 办理     | 项目  | 值             |
      | ask.done | form  | secretary_only |
      |          | seats | 1              |
    当 办理“confirm.rejected”
    那么 只被“confirm.by_committee”拒绝，依据“中国共产党基层组织选举工作条例 有关书记选举的规定”
    而且 事项处于“confirm”

  场景: 党委、党总支的书记不予批准的，不由党员大会重新选举
    假如 程序“term-election”
    而且 于2026-01-05立项
    而且 事项已办到“confirm”
      | 办理     | 项目  | 值     |
      | ask.done | form  | higher |
      |          | seats | 9      |
    当 办理“confirm.again”
    那么 只被“confirm.by_assembly”拒绝，依据“中国共产党基层组织选举工作条例 有关书记选举的规定”
    而且 事项处于“confirm”

  场景: 党委、党总支的书记不予批准的，由委员会重新选举
    假如 程序“term-election”
    而且 于2026-01-05立项
    而且 事项已办到“confirm”
      | 办理     | 项目  | 值     |
      | ask.done | form  | higher |
      |          | seats | 9      |
    当 办理“confirm.rejected”
    那么 准予
    而且 事项处于“secretary”

  场景: 报告十个工作日以后才批准，记为逾期，照常批准
    假如 于2026-08-10办理“secretary.done”
    而且 于2026-08-12办理“verify.passed”
    而且 于2026-08-14办理“report.filed”
    当 于2026-08-31办理“confirm.approved”
    那么 准予
    而且 记为逾期，条件“confirm.in_time”，依据“换届选举工作办法 本地规定 报告结果”

  场景: 新一届委员会不能自己批准自己
  假如 于2026-08-10办理“secretary.done”
  而且 于2026-08-12办理“verify.passed”
  而且 于2026-08-14办理“report.filed”
    当 “新一届委员会”于2026-08-20办理“confirm.approved”
    那么 只被“confirm.by”拒绝，依据“中国共产党基层组织选举工作条例 有关报批的规定；换届选举工作办法 本地规定 报告结果”
    而且 事项处于“confirm”

  场景: 没有批复的不算批准
  假如 于2026-08-10办理“secretary.done”
  而且 于2026-08-12办理“verify.passed”
  而且 于2026-08-14办理“report.filed”
    当 于2026-08-20办理“confirm.approved”
      | 项目   | 值           |
      | 缺材料 | 选举结果批复 |
    那么 只被“confirm.papers”拒绝，依据“中国共产党基层组织选举工作条例 有关报批的规定；换届选举工作办法 本地规定 报告结果”
    而且 事项处于“confirm”

  场景: 没有批准的，不得交接
  假如 于2026-08-10办理“secretary.done”
  而且 于2026-08-12办理“verify.passed”
  而且 于2026-08-14办理“report.filed”
    当 于2026-08-20办理“handover.done”
    那么 只被“case.sequence”拒绝，依据“中国共产党基层组织选举工作条例 有关报批的规定；换届选举工作办法 本地规定 报告结果”
    而且 事项处于“confirm”
