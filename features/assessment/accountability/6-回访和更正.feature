# language: zh-CN
功能: 约谈、诫勉与责任追究·回访、次序和更正

  受到诫勉、组织处理、处分的三个月以后回访，其他的不用回访；
  一步也不能少、不能倒，登记错了的更正或者作废，留下痕迹。

  背景:
    假如 程序“accountability”

  场景大纲: 受到<处理>的，复查以后回访
    假如 于2026-03-02立项
    而且 事项已办到“visit”
      | 办理           | 项目        | 值         |
      | file.filed     | responsible | p-zhang    |
      | determine.done | situation   | damage     |
      |                | measure     | <处理>     |
      |                | veto        | 否         |
      | recheck.clear  | 日期        | 2027-02-01 |
    当 “discipline_committee”于2027-05-01办理“visit.done”
      | 项目       | 值               |
      | impression | 能按时公开村务 |
    那么 准予
    而且 事项处于“completed”
    而且 “visit.by”符合
    而且 “visit.facts”符合
    而且 “visit.papers”符合
    而且 “visit.apart”符合
    而且 按“visit.later”，最早为2027-05-01
    而且 台账“accountability-ledger”有一行
      | 列   | 值         |
      | 回访 | 2027-05-01 |
    而且 回放结论相同

    例子:
      | 处理                           |
      | 诫勉                           |
      | 组织调整或者组织处理           |
      | 党纪政务处分（由有权机关作出） |

  场景大纲: 受到<处理>的不用回访
    假如 于2026-03-02立项
    而且 事项已办到“visit”
      | 办理           | 项目    | 值     |
      | determine.done | measure | <处理> |
      |                | veto    | 否     |
    当 办理“visit.not_applicable”
    那么 准予
    而且 事项处于“completed”
    而且 “visit.applies”符合
    而且 “visit.later”不适用
    而且 “visit.apart”不适用

    例子:
      | 处理           |
      | 约谈           |
      | 限期整改通知书 |
      | 通报           |

  场景大纲: 受到<处理>的不能不回访
    假如 于2026-03-02立项
    而且 事项已办到“visit”
      | 办理           | 项目      | 值     |
      | determine.done | situation | damage |
      |                | measure   | <处理> |
      |                | veto      | 否     |
    当 办理“visit.not_applicable”
    那么 只被“visit.applies”拒绝，依据“五个机制 本地规定 重点 第一项；约谈、诫勉与责任追究办法 回访”
    而且 事项处于“visit”

    例子:
      | 处理                           |
      | 诫勉                           |
      | 组织调整或者组织处理           |
      | 党纪政务处分（由有权机关作出） |

  场景: 复查以后不满三个月，不算回访
    假如 于2026-03-02立项
    而且 事项已办到“visit”
      | 办理           | 项目    | 值         |
      | determine.done | measure | admonition |
      |                | veto    | 否         |
      | recheck.clear  | 日期    | 2027-02-01 |
    当 于2027-04-30办理“visit.done”
    那么 只被“visit.later”拒绝，依据“约谈、诫勉与责任追究办法 本地规定 回访”

  场景大纲: 回访<怎样>，不算数
    假如 于2026-03-02立项
    而且 事项已办到“visit”
      | 办理           | 项目        | 值         |
      | file.filed     | responsible | p-zhang    |
      | determine.done | measure     | admonition |
      |                | veto        | 否         |
    当 “<谁>”办理“visit.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“五个机制 重点 第一项；约谈、诫勉与责任追究办法 本地规定 回访”

    例子:
      | 怎样             | 谁                   | 项目   | 值                           | 条件         |
      | 由贯标办进行     | quality_office       | 材料   | 回访记录                     | visit.by     |
      | 没有回访记录     | discipline_committee | 缺材料 | 回访记录                     | visit.papers |
      | 没有写回访情况   | discipline_committee | 不填   | impression                   | visit.facts  |
      | 由本人自己进行   | discipline_committee | 办理人 | p-zhang discipline_committee | visit.apart  |

  # 立项、次序、补录、更正和作废

  场景: 每个追责事项写明目标、时限和谁去做
    当 于2026-03-02立项
      | 项目  | 值                 |
      | about | 擅自改变集体决定 |
    那么 准予
    而且 事项处于“file”
    而且 “case.facts”符合

  场景: 没有写追责事项，不得立项
    当 于2026-03-02立项
      | 项目 | 值    |
      | 不填 | about |
    那么 只被“case.facts”拒绝，依据“程序通则”

  场景大纲: 办到“<步骤>”不能跳到“<结果>”
    假如 于2026-03-02立项
    而且 事项已办到“<步骤>”
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“<依据>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤        | 结果                  | 依据                              |
      | file        | determine.done        | 约谈、诫勉与责任追究办法 立案     |
      | investigate | apply.done            | 约谈、诫勉与责任追究办法 核查     |
      | determine   | recheck.clear         | 约谈、诫勉与责任追究办法 认定     |
      | apply       | determine.transferred | 约谈、诫勉与责任追究办法 执行处理 |
      | recheck     | visit.done            | 约谈、诫勉与责任追究办法 复查     |

  场景: 认定不得早于核查
    假如 于2026-03-02立项
    而且 事项已办到“determine”
      | 办理             | 项目 | 值         |
      | investigate.done | 日期 | 2026-03-20 |
    当 于2026-03-19办理“determine.exempt”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 核查不得预先登记
    假如 于2026-03-02立项
    而且 事项已办到“investigate”
    当 办理“investigate.done”
      | 项目   | 值         |
      | 日期   | 2026-03-20 |
      | 登记日 | 2026-03-19 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    假如 于2026-03-02立项
    而且 事项已办到“investigate”
    当 于2026-05-11补录2026-03-20的“investigate.done”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后核查的人就是本人的，不得办结
    假如 于2026-03-02立项
    而且 事项已办到“visit”
      | 办理             | 项目        | 值           |
      | file.filed       | responsible | p-zhang      |
      | investigate.done | team        | p-li、p-chen |
      | determine.done   | measure     | talk         |
      |                  | veto        | 否           |
    而且 更正“investigate.done”
      | 项目 | 值            |
      | team | p-li、p-zhang |
    当 办理“visit.not_applicable”
    那么 只被“case.sound”拒绝，依据“五个机制”
    而且 “case.sound”实际“investigate.others”

  场景: 登记错了的处理可以作废，回到执行处理
    假如 于2026-03-02立项
    而且 事项已办到“recheck”
    当 作废“apply.done”
    那么 准予
    而且 事项处于“apply”
    而且 回放结论相同
