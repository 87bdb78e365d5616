# language: zh-CN
功能: 专项检查与督查通报·督查通报和追踪实效

  十个工作日内通报，只列问题、不比高低；查出的问题都列入整改，三十天以后追踪实效，
  没有实效的再次检查。

  背景:
    假如 程序“special-inspection”
    而且 于2026-03-02立项
      | 项目  | 值                 |
      | about | 三月份党建专项检查 |
    而且 于2026-03-03办理“prepare.done”
      | 项目 | 值           |
      | team | p-li、p-chen |
    而且 于2026-03-11办理“inspect.done”
      | 项目           | 值 |
      | findings.count | 2  |

  场景: 通报查出的问题，限时整改
    当 “quality_office”于2026-03-16办理“report.found”
      | 项目     | 值 |
      | issue    | 3  |
      | unranked | 是 |
    那么 准予
    而且 事项处于“follow”
    而且 “report.by”符合
    而且 “report.facts”符合
    而且 “report.papers”符合
    而且 “report.in_time”符合
    而且 “report.no_ranking”符合
    而且 “report.some”符合
    而且 台账“inspection-ledger”有一行
      | 列       | 值         |
      | 通报期号 | 3          |
      | 通报     | 2026-03-16 |
      | 状态     | 追踪中     |
    而且 回放结论相同

  场景大纲: 检查后的十个工作日<怎样>
    假如 程序“special-inspection”
    而且 于2026-03-02立项
    而且 事项已办到“report”
      | 办理         | 项目 | 值     |
      | inspect.done | 日期 | <检查> |
    当 于<最晚>办理“report.found”
    那么 准予
    而且 按“report.in_time”，最晚为<最晚>

    例子:
      | 怎样                             | 检查       | 最晚       |
      | 没有放假                         | 2026-03-11 | 2026-03-25 |
      | 不算清明放假                     | 2026-04-02 | 2026-04-17 |
      | 不算五一放假，补班的星期六算一天 | 2026-04-30 | 2026-05-18 |

  场景: 第十一个工作日才通报，记为逾期
    当 于2026-03-26办理“report.found”
    那么 准予
    而且 记为逾期，条件“report.in_time”，依据“专项检查和督查通报办法 本地规定 列问题通报”

  场景: 通报排名次的，不得下发
    当 于2026-03-16办理“report.found”
      | 项目     | 值 |
      | unranked | 否 |
    那么 只被“report.no_ranking”拒绝，依据“专项检查和督查通报办法 本地规定 列问题通报”
    而且 按“report.no_ranking”，改填的结论为
      | unranked | 结论   |
      | 是       | 符合   |
      | 否       | 不符合 |

  场景大纲: 查出<几>个问题，<怎样>
    假如 程序“special-inspection”
    而且 于2026-03-02立项
    而且 事项已办到“report”
      | 办理         | 项目           | 值   |
      | inspect.done | findings.count | <几> |
    当 “quality_office”办理“report.<结果>”
    那么 准予
    而且 事项处于“<处于>”

    例子:
      | 几 | 怎样               | 结果  | 处于      |
      | 0  | 通报没有问题后办结 | clear | completed |
      | 1  | 通报问题           | found | follow    |
      | 2  | 通报问题           | found | follow    |

  场景: 没有查出问题的，不能通报有问题
    假如 程序“special-inspection”
    而且 于2026-03-02立项
    而且 事项已办到“report”
      | 办理         | 项目           | 值 |
      | inspect.done | findings.count | 0  |
    当 办理“report.found”
    那么 只被“report.some”拒绝，依据“专项检查和督查通报办法 本地规定 列问题通报”

  场景: 查出了问题的，不能当作没有问题办结
    当 于2026-03-16办理“report.clear”
    那么 只被“report.clear.unless”拒绝，依据“五个机制 三个坚持 第三项；专项检查和督查通报办法 列问题通报”
    而且 事项处于“report”

  场景大纲: 通报<怎样>，不算数
    当 “<谁>”于2026-03-16办理“report.found”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样               | 谁             | 项目     | 值       | 条件                            | 依据                           |
      | 由检查人员下发     | inspector      | unranked | 是       | report.by                       | 五个机制 三个坚持 第三项；专项检查和督查通报办法 本地规定 列问题通报 |
      | 没有通报           | quality_office | 缺材料   | 督查通报 | report.papers                   | 五个机制 三个坚持 第三项；专项检查和督查通报办法 本地规定 列问题通报 |
      | 没有写期号         | quality_office | 不填     | issue    | report.facts                    | 专项检查和督查通报办法 本地规定 列问题通报 |
      | 没有写是否比高低   | quality_office | 不填     | unranked | report.facts、report.no_ranking | 专项检查和督查通报办法 本地规定 列问题通报 |

  # 追踪实效

  场景大纲: 问题都列入了整改、见了实效，<后续>
    假如 于2026-03-16办理“report.found”
    当 “quality_office”于2026-04-15办理“follow.done”
      | 项目      | 值                                               |
      | listed    | problem=公开不全，item=c-1；problem=记录不全，item=c-2 |
      | effective | 是                                               |
      | lesson    | <后续>                                           |
    那么 准予
    而且 事项处于“completed”
    而且 “follow.by”符合
    而且 “follow.facts”符合
    而且 “follow.papers”符合
    而且 “follow.helped”符合
    而且 “follow.apart”不适用
    而且 按“follow.later”，最早为2026-04-15
    而且 按“follow.all_listed”，改填的结论为
      | listed.count | 结论   |
      | 1            | 不符合 |
      | 2            | 符合   |
      | 3            | 不符合 |
    而且 台账“inspection-ledger”有一行
      | 列   | 值         |
      | 追踪 | 2026-04-15 |
      | 实效 | 是         |
      | 后续 | <后续>     |

    例子:
      | 后续                                   |
      | 查出的问题已经列入整改，没有其他后续   |
      | 需由镇党委另行决策                     |

  场景: 查出失责的移交追究，失责的人不能自己追踪
    假如 于2026-03-16办理“report.found”
    当 于2026-04-15办理“follow.done”
      | 项目   | 值                     |
      | lesson | accountable            |
      | liable | p-wang                 |
      | 办理人 | p-wang quality_office  |
    那么 只被“follow.apart”拒绝，依据“五个机制 抓手 第四项；专项检查和督查通报办法 本地规定 追踪实效”
    而且 按“follow.apart”，改填的结论为
      | 办理人                | 结论   |
      | p-wang quality_office | 不符合 |
      | p-zhou quality_office | 符合   |
    而且 按“follow.facts”，改填的结论为
      | 不填   | 结论     |
      | liable | 无法判断 |

  场景: 不移交追究的，不填失责的人
    假如 于2026-03-16办理“report.found”
    当 于2026-04-15办理“follow.done”
      | 项目   | 值       |
      | lesson | decision |
      | liable | p-wang   |
    那么 只被“follow.facts”拒绝，依据“专项检查和督查通报办法 本地规定 追踪实效”

  场景: 通报以后不满三十天，不能追踪办结
    假如 于2026-03-16办理“report.found”
    当 于2026-04-14办理“follow.done”
    那么 只被“follow.later”拒绝，依据“专项检查和督查通报办法 本地规定 追踪实效”

  场景: 没有实效的再次检查，一个月从追踪之日算起
    假如 于2026-03-16办理“report.found”
    而且 “quality_office”于2026-03-30办理“follow.failed”
      | 项目      | 值 |
      | effective | 否 |
    当 于2026-04-30办理“inspect.done”
    那么 准予
    而且 事项处于“report”
    而且 按“inspect.in_time”，最晚为2026-04-30

  场景: 没有实效的，不等三十天、不要求都列入整改
    假如 于2026-03-16办理“report.found”
    当 “quality_office”于2026-03-30办理“follow.failed”
      | 项目      | 值 |
      | effective | 否 |
    那么 准予
    而且 事项处于“inspect”
    而且 “follow.failed.unless”符合
    而且 “follow.later”不适用
    而且 “follow.all_listed”不适用
    而且 “follow.apart”不适用
    而且 “follow.facts”符合

  场景大纲: 追踪<怎样>，不算数
    假如 于2026-03-16办理“report.found”
    当 “<谁>”于2026-04-20办理“follow.<结果>”
      | 项目      | 值     |
      | effective | <实效> |
      | <项目>    | <值>   |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“follow”

    例子:
      | 怎样                 | 谁             | 结果   | 实效 | 项目           | 值       | 条件                 | 依据                                   |
      | 没有实效还要办结     | quality_office | done   | 否   | lesson         | settled  | follow.helped        | 五个机制 抓手 第四项；专项检查和督查通报办法 本地规定 追踪实效 |
      | 见了实效还要再查     | quality_office | failed | 是   | 材料           | 追踪记录 | follow.failed.unless | 五个机制 抓手 第四项；专项检查和督查通报办法 本地规定 追踪实效 |
      | 有问题没有列入整改   | quality_office | done   | 是   | listed.count   | 1        | follow.all_listed    | 五个机制 抓手 第四项；专项检查和督查通报办法 本地规定 追踪实效 |
      | 由检查人员进行       | inspector      | done   | 是   | lesson         | settled  | follow.by            | 五个机制 抓手 第四项；专项检查和督查通报办法 本地规定 追踪实效 |
      | 再查由检查人员决定   | inspector      | failed | 否   | 材料           | 追踪记录 | follow.by            | 五个机制 抓手 第四项；专项检查和督查通报办法 本地规定 追踪实效 |
      | 没有追踪记录         | quality_office | done   | 是   | 缺材料         | 追踪记录 | follow.papers        | 五个机制 抓手 第四项；专项检查和督查通报办法 本地规定 追踪实效 |
      | 没有写列入整改的问题 | quality_office | done   | 是   | 不填           | listed   | follow.facts、follow.all_listed | 专项检查和督查通报办法 本地规定 追踪实效 |
      | 没有写整改事项       | quality_office | done   | 是   | listed.item    | 不填     | follow.facts         | 专项检查和督查通报办法 本地规定 追踪实效 |

  场景: 列入整改的问题没有写是什么，不算数
    假如 程序“special-inspection”
    而且 于2026-03-02立项
    而且 事项已办到“follow”
      | 办理         | 项目           | 值 |
      | inspect.done | findings.count | 1  |
    当 于2026-07-01办理“follow.done”
      | 项目           | 值   |
      | listed.problem | 不填 |
    那么 只被“follow.facts”拒绝，依据“专项检查和督查通报办法 本地规定 追踪实效”

  场景大纲: 没有写“<字段>”，不能记为“<结果>”
    假如 于2026-03-16办理“report.found”
    当 于2026-04-20办理“follow.<结果>”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 字段      | 结果   | 条件                       | 依据                                     |
      | effective | done   | follow.facts、follow.helped | 专项检查和督查通报办法 本地规定 追踪实效 |
      | effective | failed | follow.facts               | 专项检查和督查通报办法 本地规定 追踪实效 |
      | lesson    | done   | follow.facts               | 五个机制 抓手 第二项                     |

  # 立项、次序、补录、更正和作废

  场景: 没有写检查主题，不得立项
    假如 程序“special-inspection”
    当 于2026-03-02立项
      | 项目 | 值    |
      | 不填 | about |
    那么 只被“case.facts”拒绝，依据“程序通则”

  场景大纲: 办到“<步骤>”不能跳到“<结果>”
    假如 程序“special-inspection”
    而且 于2026-03-02立项
    而且 事项已办到“<步骤>”
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“专项检查和督查通报办法 <依据>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤    | 结果              | 依据     |
      | prepare | inspect.done      | 定题定人 |
      | inspect | report.found      | 现场检查 |
      | report  | inspect.cancelled | 列问题通报 |
      | follow  | report.clear      | 追踪实效 |

  场景: 通报不得早于检查
    当 于2026-03-10办理“report.found”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 通报不得预先登记
    当 办理“report.found”
      | 项目   | 值         |
      | 日期   | 2026-03-16 |
      | 登记日 | 2026-03-15 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    当 于2026-05-11补录2026-03-16的“report.found”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后有人检查了自己的支部，不得办结
    假如 于2026-03-16办理“report.found”
    而且 更正“prepare.done”
      | 项目      | 值        |
      | team      | p-li、p-chen |
      | team.home | u-branch1 |
    当 于2026-04-20办理“follow.done”
    那么 只被“case.sound”拒绝，依据“五个机制”
    而且 “case.sound”实际“prepare.own_branch”

  场景: 登记错了的通报可以作废，重新通报
    假如 于2026-03-16办理“report.found”
    当 作废“report.found”
    那么 准予
    而且 事项处于“report”
    而且 回放结论相同
