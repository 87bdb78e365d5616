# language: zh-CN
功能: 换届提醒与按期换届·交接、归档和台账

  批准后十天以内交接印章、档案、经费和在办事项；新一届届满日记入届期台账，逾期换届的列入问题清单整改。

  背景:
    假如 程序“term-election”
    而且 于2026-01-05立项
      | 项目  | 值         |
      | about | u-qiancun |
    而且 事项已办到“handover”
      | 办理             | 项目       | 值                 |
      | remind.done      | 日期       | 2026-01-12         |
      |                  | unit       | village            |
      |                  | term_from  | 2021-08-20         |
      |                  | term       | 5年                |
      |                  | channel    | telephone          |
      | ask.done         | 日期       | 2026-03-02         |
      |                  | members    | 30                 |
      |                  | form       | branch_committee   |
      |                  | seats      | 3                  |
      |                  | electing   | assembly           |
      | elect.done       | 日期       | 2026-08-10         |
      |                  | attendance | 应到30 实到26      |
      |                  | issued     | 26                 |
      |                  | returned   | 25                 |
      |                  | valid      | 23                 |
      |                  | invalid    | 2                  |
      |                  | to_fill    | 3                  |
      |                  | winners    | who=p-a，yes=20；who=p-b，yes=20；who=p-c，yes=14 |
      |                  | lowest     | 14                 |
      | secretary.done   | head       | p-a                |
      |                  | combined   | 是                 |
      | confirm.approved | 日期       | 2026-08-20         |

  场景: 印章、档案、经费、在办事项交接齐全，接收人签字
    当 “上届委员会”于2026-08-24办理“handover.done”
      | 项目   | 值   |
      | things | 全部 |
    那么 准予
    而且 事项处于“archive”
    而且 “handover.in_time”符合
    而且 “handover.complete”符合
    而且 按“handover.by”，改填的结论为
      | 办理人       | 结论   |
      | 上届委员会   | 符合   |
      | 离任书记     | 符合   |
      | 新一届委员会 | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“handover.facts”，改填的结论为
      | 不填   | 结论     |
      | things | 无法判断 |
    而且 按“handover.papers”，改填的结论为
      | 缺材料 | 结论   |
      | 交接单 | 不符合 |
    而且 按“handover.papers”，改填的结论为
      | 材料   | 结论   |
      | 交接单 | 不符合 |
    而且 按“handover.in_time”，最晚为2026-08-30
    而且 按“handover.complete”，改填的结论为
      | things          | 结论   |
      | 全部，除seals   | 不符合 |
      | 全部，除files   | 不符合 |
      | 全部，除money   | 不符合 |
      | 全部，除matters | 不符合 |
      | 全部            | 符合   |

  场景: 也可以由离任书记交接
    当 “离任书记”于2026-08-24办理“handover.done”
    那么 准予
    而且 事项处于“archive”
    而且 “handover.in_time”符合
    而且 “handover.complete”符合
    而且 按“handover.by”，改填的结论为
      | 办理人       | 结论   |
      | 上届委员会   | 符合   |
      | 离任书记     | 符合   |
      | 新一届委员会 | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“handover.facts”，改填的结论为
      | 不填   | 结论     |
      | things | 无法判断 |
    而且 按“handover.papers”，改填的结论为
      | 缺材料 | 结论   |
      | 交接单 | 不符合 |
    而且 按“handover.papers”，改填的结论为
      | 材料   | 结论   |
      | 交接单 | 不符合 |

  场景: 经费账目没有交接的，不算交接完成
    当 于2026-08-24办理“handover.done”
      | 项目   | 值            |
      | things | 全部，除money |
    那么 只被“handover.complete”拒绝，依据“换届选举工作办法 本地规定 交接”
    而且 事项处于“handover”

  场景: 没有交接单的，不算交接完成
    当 于2026-08-24办理“handover.done”
      | 项目   | 值     |
      | 缺材料 | 交接单 |
    那么 只被“handover.papers”拒绝，依据“换届选举工作办法 本地规定 交接”
    而且 事项处于“handover”

  场景: 批准十天以后才交接，记为逾期，照常交接
    当 于2026-08-31办理“handover.done”
    那么 准予
    而且 记为逾期，条件“handover.in_time”，依据“换届选举工作办法 本地规定 交接”

  场景: 归档，新一届届满日入账
  假如 于2026-08-24办理“handover.done”
    当 “支部组织委员”于2026-09-01办理“archive.filed”
      | 项目     | 值         |
      | next_end | 2031-08-10 |
      | lesson   | case_only  |
    那么 准予
    而且 事项处于“completed”
    而且 “archive.next_term”符合
    而且 “archive.late_listed”符合
    而且 按“archive.by”，改填的结论为
      | 办理人       | 结论   |
      | 支部组织委员 | 符合   |
      | 新一届委员会 | 符合   |
      | 上届委员会   | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“archive.facts”，改填的结论为
      | 不填     | 结论     |
      | next_end | 无法判断 |
      | lesson   | 无法判断 |
    而且 按“archive.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 选举档案 | 不符合 |
    而且 按“archive.next_term”，改填的结论为
      | next_end   | 结论   |
      | 2031-08-09 | 不符合 |
      | 2031-08-10 | 符合   |
      | 2031-08-11 | 不符合 |
    而且 台账“terms”有一行
      | 列       | 值                         |
      | 党组织   | u-qiancun                  |
      | 种类     | 村、社区党委、党总支、党支部 |
      | 本届选举 | 2021-08-20                 |
      | 届满     | 2026-08-20                 |
      | 提醒     | 2026-01-12                 |
      | 提醒方式 | 电话通知                   |
      | 应当完成 | 2026-08-20                 |
      | 选举     | 2026-08-10                 |
      | 新届满   | 2031-08-10                 |
      | 改进     | 按期按程序换届，没有需要整改的 |
      | 状态     | 办结                       |
    而且 台账“elections”有一行
      | 列       | 值         |
      | 党组织   | u-qiancun  |
      | 选举方式 | 党员大会   |
      | 应选     | 3          |
      | 应到     | 30         |
      | 实到     | 26         |
      | 发出     | 26         |
      | 收回     | 25         |
      | 有效     | 23         |
      | 无效     | 2          |
      | 当选     | 3          |
      | 书记     | p-a        |
      | 一人兼   | 是         |
      | 批准     | 2026-08-20 |
      | 交接     | 2026-08-24 |
    而且 回放结论相同

  场景: 按期换届但程序有漏洞的，也列入问题清单
  假如 于2026-08-24办理“handover.done”
    当 “新一届委员会”于2026-09-01办理“archive.filed”
      | 项目   | 值      |
      | lesson | rectify |
    那么 准予
    而且 事项处于“completed”
    而且 “archive.next_term”符合
    而且 “archive.late_listed”符合
    而且 按“archive.by”，改填的结论为
      | 办理人       | 结论   |
      | 支部组织委员 | 符合   |
      | 新一届委员会 | 符合   |
      | 上届委员会   | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“archive.facts”，改填的结论为
      | 不填     | 结论     |
      | next_end | 无法判断 |
      | lesson   | 无法判断 |
    而且 按“archive.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 选举档案 | 不符合 |

  场景: 带普遍性的问题，提请半年管理评审研究
  假如 于2026-08-24办理“handover.done”
    当 “支部组织委员”于2026-09-01办理“archive.filed”
      | 项目   | 值     |
      | lesson | review |
    那么 准予
    而且 事项处于“completed”
    而且 “archive.next_term”符合
    而且 “archive.late_listed”符合
    而且 按“archive.by”，改填的结论为
      | 办理人       | 结论   |
      | 支部组织委员 | 符合   |
      | 新一届委员会 | 符合   |
      | 上届委员会   | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“archive.facts”，改填的结论为
      | 不填     | 结论     |
      | next_end | 无法判断 |
      | lesson   | 无法判断 |
      | proposal | 无法判断 |
    而且 按“archive.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 选举档案 | 不符合 |

  场景: 新一届届满日算错的，不得入账
  假如 于2026-08-24办理“handover.done”
    当 于2026-09-01办理“archive.filed”
      | 项目     | 值         |
      | next_end | 2031-08-20 |
    那么 只被“archive.next_term”拒绝，依据“换届选举工作办法 本地规定 归档入账”
    而且 事项处于“archive”

  场景: 没有写从换届中得出什么改进
  假如 于2026-08-24办理“handover.done”
    当 于2026-09-01办理“archive.filed”
      | 项目 | 值     |
      | 不填 | lesson |
    那么 只被“archive.facts”拒绝，依据“基层党建标准化规范化 五个机制 本地规定 创新载体 第四项；基层党建标准化规范化 五个机制 本地规定 抓手 第二项”
    而且 事项处于“archive”

  场景: 逾期换届的，列入问题清单才能办结
    假如 程序“term-election”
    而且 于2026-01-05立项
    而且 事项已办到“archive”
      | 办理        | 项目      | 值         |
      | remind.done | unit      | village    |
      |             | term_from | 2021-08-20 |
      |             | term      | 5年        |
      | elect.done  | 日期      | 2026-08-21 |
    当 办理“archive.filed”
      | 项目   | 值        |
      | lesson | case_only |
    那么 只被“archive.late_listed”拒绝，依据“换届选举工作办法 本地规定 归档入账；五个机制 重点 第二项”
    而且 “archive.late_listed”实际“没有需要整改的”，办法“列入问题清单整改”
    而且 按“archive.late_listed”，改填的结论为
      | lesson    | 结论   |
      | case_only | 不符合 |
      | rectify   | 符合   |
      | review    | 不符合 |

  # 立项、次序、补录和更正

  场景: 每次换届写明目标、时限和谁去做
    假如 程序“term-election”
    当 于2026-01-05立项
      | 项目  | 值         |
      | about | u-qiancun |
    那么 准予
    而且 事项处于“remind”

  场景: 谁去做只写单位的，不得立项
    假如 程序“term-election”
    当 于2026-01-05立项
      | 项目     | 值         |
      | about    | u-qiancun |
      | plan.who | 镇组织科   |
    那么 只被“case.facts”拒绝，依据“五个机制 抓手 第一项”

  场景: 同一个党组织已有一次换届在办，不得再立一次
    假如 程序“term-election”
    而且 同一对象另有1件在办
    当 于2026-01-05立项
      | 项目  | 值         |
      | about | u-qiancun |
    那么 只被“case.second”拒绝，依据“程序通则”

  场景: 交接不得预先登记
    当 办理“handover.done”
      | 项目   | 值         |
      | 日期   | 2026-08-24 |
      | 登记日 | 2026-08-23 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 交接不得早于批准
    当 于2026-08-19办理“handover.done”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    当 于2026-10-12补录2026-08-24的“handover.done”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后到会人数不够的，不得办结
    假如 于2026-08-24办理“handover.done”
    而且 更正“elect.done”
      | 项目       | 值            |
      | attendance | 应到40 实到26 |
    当 办理“archive.filed”
    那么 只被“case.sound”拒绝，依据“中国共产党基层组织选举工作条例 2020”
    而且 “case.sound”实际“elect.quorum”

  场景: 登记错了的批准可以作废，回到审批
    当 作废“confirm.approved”
    那么 准予
    而且 事项处于“confirm”
