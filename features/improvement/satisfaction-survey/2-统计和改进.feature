# language: zh-CN
功能: 满意度测评·统计和改进

  两人以上统计；满意率、知晓率都到五分之四才算达到目标，没有达到的列出不满意的事项；
  从不满意处改起，逐项列入整改并向群众通报。

  背景:
    假如 程序“satisfaction-survey”
    而且 于2026-03-02立项
      | 项目  | 值               |
      | about | 上半年党建满意度 |

  场景: 满意率和知晓率都达到目标
    假如 事项已办到“tally”
      | 办理         | 项目    | 值                   |
      | conduct.done | 日期    | 2026-03-24           |
      |              | content | 发出20 收回10 肯定8  |
      |              | aware   | 发出20 收回10 肯定8  |
    当 “quality_office”于2026-03-27办理“tally.passed”
      | 项目       | 值                       |
      | counters   | p-li、p-chen             |
      | weak       | unit=u-a，what=答复太慢  |
    那么 准予
    而且 事项处于“improve”
    而且 “tally.by”符合
    而且 “tally.facts”符合
    而且 “tally.papers”符合
    而且 “tally.in_time”符合
    而且 “tally.satisfied”符合
    而且 “tally.known”符合
    而且 “tally.named”不适用
    而且 按“tally.two”，改填的结论为
      | counters.count | 结论   |
      | 1              | 不符合 |
      | 2              | 符合   |
      | 3              | 符合   |
    而且 台账“satisfaction-ledger”有一行
      | 列           | 值         |
      | 统计         | 2026-03-27 |
      | 结论         | 达到目标   |
      | 不满意的事项 | 答复太慢   |
      | 不满意的单位 | u-a        |
    而且 回放结论相同

  场景大纲: 满意<满意>份、知晓<知晓>份，收回十份，<怎样>
    假如 事项已办到“tally”
      | 办理         | 项目    | 值                        |
      | conduct.done | content | 发出20 收回10 肯定<满意>  |
      |              | aware   | 发出20 收回10 肯定<知晓>  |
    当 办理“tally.passed”
    那么 只被“<条件>”拒绝，依据“满意度测评办法 本地规定 统计评价”
    而且 事项处于“tally”

    例子:
      | 满意 | 知晓 | 怎样         | 条件                        |
      | 7    | 8    | 满意率不够   | tally.satisfied             |
      | 8    | 7    | 知晓率不够   | tally.known                 |
      | 7    | 7    | 两项都不够   | tally.satisfied、tally.known |

  场景大纲: 满意<满意>份、知晓<知晓>份，收回十份，达到目标
    假如 事项已办到“tally”
      | 办理         | 项目    | 值                        |
      | conduct.done | content | 发出20 收回10 肯定<满意>  |
      |              | aware   | 发出20 收回10 肯定<知晓>  |
    当 办理“tally.passed”
    那么 准予

    例子:
      | 满意 | 知晓 |
      | 8    | 9    |
      | 9    | 8    |
      | 9    | 9    |

  场景大纲: 满意<满意>份、知晓<知晓>份的，列出不满意的事项
    假如 事项已办到“tally”
      | 办理         | 项目    | 值                        |
      | conduct.done | content | 发出20 收回10 肯定<满意>  |
      |              | aware   | 发出20 收回10 肯定<知晓>  |
    当 “quality_office”办理“tally.failed”
    那么 准予
    而且 事项处于“improve”
    而且 “tally.failed.unless”符合
    而且 按“tally.named”，改填的结论为
      | weak.count | 结论   |
      | 0          | 不符合 |
      | 1          | 符合   |
      | 2          | 符合   |
    而且 台账“satisfaction-ledger”有一行
      | 列   | 值           |
      | 结论 | 没有达到目标 |

    例子:
      | 满意 | 知晓 |
      | 7    | 8    |
      | 8    | 7    |

  场景: 达到目标的，不能记为没有达到
    假如 事项已办到“tally”
      | 办理         | 项目    | 值                  |
      | conduct.done | content | 发出20 收回10 肯定8 |
      |              | aware   | 发出20 收回10 肯定8 |
    当 办理“tally.failed”
    那么 只被“tally.failed.unless”拒绝，依据“质量管理体系 要求 2015 9.1.2；满意度测评办法 统计评价”

  场景大纲: 统计的十个工作日<怎样>
    假如 事项已办到“tally”
      | 办理         | 项目 | 值     |
      | conduct.done | 日期 | <回收> |
    当 于<最晚>办理“tally.passed”
    那么 准予
    而且 按“tally.in_time”，最晚为<最晚>

    例子:
      | 怎样                             | 回收       | 最晚       |
      | 没有放假                         | 2026-03-16 | 2026-03-30 |
      | 不算清明放假                     | 2026-04-02 | 2026-04-17 |
      | 不算五一放假，补班的星期六算一天 | 2026-04-30 | 2026-05-18 |

  场景: 第十一个工作日才统计，记为逾期
    假如 事项已办到“tally”
      | 办理         | 项目 | 值         |
      | conduct.done | 日期 | 2026-03-16 |
    当 于2026-03-31办理“tally.passed”
    那么 准予
    而且 记为逾期，条件“tally.in_time”，依据“满意度测评办法 本地规定 统计评价”

  场景大纲: 统计<怎样>，不算数
    假如 事项已办到“tally”
      | 办理         | 项目    | 值                       |
      | conduct.done | content | 发出20 收回10 肯定<满意> |
      |              | aware   | 发出20 收回10 肯定8      |
    当 “<谁>”办理“tally.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“tally”

    例子:
      | 怎样             | 谁             | 结果   | 满意 | 项目           | 值         | 条件                    | 依据                             |
      | 由测评人员统计   | surveyor       | passed | 8    | counters.count | 2          | tally.by                | 质量管理体系 要求 2015 9.1.2；满意度测评办法 本地规定 统计评价 |
      | 不达标由测评人员写 | surveyor     | failed | 7    | counters.count | 2          | tally.by                | 质量管理体系 要求 2015 9.1.2；满意度测评办法 本地规定 统计评价 |
      | 只有一个人       | quality_office | passed | 8    | counters.count | 1          | tally.two               | 满意度测评办法 本地规定 统计评价 |
      | 没有统计表       | quality_office | passed | 8    | 缺材料         | 测评统计表 | tally.papers            | 质量管理体系 要求 2015 9.1.2；满意度测评办法 本地规定 统计评价 |
      | 没有写统计人员   | quality_office | passed | 8    | 不填           | counters   | tally.facts、tally.two  | 满意度测评办法 本地规定 统计评价 |
      | 没有写不满意什么 | quality_office | passed | 8    | 不填           | weak       | tally.facts             | 满意度测评办法 本地规定 统计评价 |
      | 没有写是哪个单位 | quality_office | passed | 8    | weak.unit      | 不填       | tally.facts             | 满意度测评办法 本地规定 统计评价 |
      | 没有写是什么事项 | quality_office | passed | 8    | weak.what      | 不填       | tally.facts             | 满意度测评办法 本地规定 统计评价 |
      | 没有达标又不列事项 | quality_office | failed | 7  | weak.count     | 0          | tally.named             | 满意度测评办法 本地规定 统计评价 |

  # 改进

  场景大纲: 不满意的事项列入整改，结果向群众通报，<后续>
    假如 事项已办到“improve”
      | 办理         | 项目 | 值         |
      | tally.passed | 日期 | 2026-04-07 |
    当 “township_committee”于2026-04-21办理“improve.done”
      | 项目   | 值     |
      | lesson | <后续> |
    那么 准予
    而且 事项处于“completed”
    而且 “improve.by”符合
    而且 “improve.facts”符合
    而且 “improve.papers”符合
    而且 按“improve.in_time”，最晚为2026-04-21
    而且 台账“satisfaction-ledger”有一行
      | 列   | 值         |
      | 通报 | 2026-04-21 |
      | 后续 | <后续>     |

    例子:
      | 后续                                 |
      | 按不满意的事项整改，没有其他后续     |
      | 需由镇党委另行决策                   |
      | 需由村按“四议两公开”决定             |

  场景: 第十一个工作日才通报，记为逾期
    假如 事项已办到“improve”
      | 办理         | 项目 | 值         |
      | tally.passed | 日期 | 2026-04-07 |
    当 于2026-04-22办理“improve.done”
    那么 准予
    而且 记为逾期，条件“improve.in_time”，依据“满意度测评办法 本地规定 改进通报”

  场景大纲: 改进<怎样>，不算数
    假如 事项已办到“improve”
    当 “<谁>”办理“improve.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样           | 谁                 | 项目   | 值           | 条件           | 依据                                     |
      | 由贯标办决定   | quality_office     | lesson | settled      | improve.by     | 从不满意处改起 本地规定；满意度测评办法 改进通报 |
      | 没有通报       | township_committee | 缺材料 | 测评结果通报 | improve.papers | 从不满意处改起 本地规定；满意度测评办法 改进通报 |
      | 没有写后续     | township_committee | 不填   | lesson       | improve.facts  | 五个机制 抓手 第二项                     |

  # 立项、次序、补录、更正和作废

  场景: 没有写测评主题，不得立项
    假如 程序“satisfaction-survey”
    当 于2026-03-02立项
      | 项目 | 值    |
      | 不填 | about |
    那么 只被“case.facts”拒绝，依据“程序通则”

  场景大纲: 办到“<步骤>”不能跳到“<结果>”
    假如 事项已办到“<步骤>”
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“满意度测评办法 <依据>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤    | 结果              | 依据     |
      | design  | tally.passed      | 制定方案 |
      | conduct | improve.done      | 发放回收 |
      | tally   | conduct.cancelled | 统计评价 |
      | improve | tally.failed      | 改进通报 |

  场景: 统计不得早于回收
    假如 事项已办到“tally”
      | 办理         | 项目 | 值         |
      | conduct.done | 日期 | 2026-03-16 |
    当 于2026-03-13办理“tally.passed”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 统计不得预先登记
    假如 事项已办到“tally”
      | 办理         | 项目 | 值         |
      | conduct.done | 日期 | 2026-03-16 |
    当 办理“tally.passed”
      | 项目   | 值         |
      | 日期   | 2026-03-20 |
      | 登记日 | 2026-03-19 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    假如 事项已办到“tally”
      | 办理         | 项目 | 值         |
      | conduct.done | 日期 | 2026-03-16 |
    当 于2026-05-11补录2026-03-20的“tally.passed”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后满意率不够的，不得办结
    假如 事项已办到“improve”
    而且 更正“conduct.done”
      | 项目    | 值                  |
      | content | 发出20 收回10 肯定7 |
      | aware   | 发出20 收回10 肯定8 |
    当 办理“improve.done”
    那么 只被“case.sound”拒绝，依据“社会满意度评价工作”
    而且 “case.sound”实际“tally.satisfied”

  场景: 登记错了的统计可以作废，重新统计
    假如 事项已办到“improve”
    当 作废“tally.passed”
    那么 准予
    而且 事项处于“tally”
    而且 回放结论相同
