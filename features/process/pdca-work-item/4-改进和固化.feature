# language: zh-CN
功能: 单项工作PDCA循环·总结改进和以制度形式固化

  发现的问题逐条列入整改；做法成熟的以制度形式固化，可以印发程序的新文本，
  新制度的执行又是一项新的工作。

  背景:
    假如 程序“pdca-work-item”
    而且 于2026-03-02立项
      | 项目         | 值         |
      | about        | 新建党员活动室 |
      | plan.when.to | 2026-06-30 |
    而且 事项已办到“improve”
      | 办理           | 项目 | 值         |
      | inspect.passed | 日期 | 2026-04-10 |

  场景大纲: 总结改进，<改进>
    当 “worker”于2026-04-24办理“improve.done”
      | 项目     | 值                                                  |
      | problems | problem=进度前松后紧，cause=没有按月督查，measure=每月调度 |
      | lesson   | <改进>                                              |
    那么 准予
    而且 事项处于“completed”
    而且 “improve.by”符合
    而且 “improve.facts”符合
    而且 “improve.papers”符合
    而且 “improve.closing”符合
    而且 “improve.mature”不适用
    而且 按“improve.in_time”，最晚为2026-04-24
    而且 台账“work-items”有一行
      | 列   | 值           |
      | 问题 | 进度前松后紧 |
      | 原因 | 没有按月督查 |
      | 措施 | 每月调度     |
      | 改进 | <改进>       |
      | 状态 | 办结         |
    而且 回放结论相同

    例子:
      | 改进                         |
      | 就事改进，没有可以固化的做法 |
      | 带普遍性，提交管理评审       |
      | 需由镇党委另行决策           |

  场景: 没有发现问题的，问题一行也不写
    当 于2026-04-20办理“improve.done”
      | 项目           | 值 |
      | problems.count | 0  |
    那么 准予

  场景大纲: 总结的十个工作日<怎样>
    假如 程序“pdca-work-item”
    而且 于2026-03-02立项
    而且 事项已办到“improve”
      | 办理           | 项目 | 值     |
      | inspect.passed | 日期 | <验收> |
    当 于<最晚>办理“improve.done”
    那么 准予
    而且 按“improve.in_time”，最晚为<最晚>

    例子:
      | 怎样                             | 验收       | 最晚       |
      | 不算清明放假                     | 2026-04-02 | 2026-04-17 |
      | 不算五一放假，补班的星期六算一天 | 2026-04-30 | 2026-05-18 |

  场景: 第十一个工作日才总结，记为逾期
    当 于2026-04-27办理“improve.done”
    那么 准予
    而且 记为逾期，条件“improve.in_time”，依据“单项工作PDCA循环办法 本地规定 总结改进”

  场景: 做法成熟的提请固化
    当 “worker”于2026-04-20办理“improve.proposed”
      | 项目   | 值                       |
      | lesson | 做法成熟，以制度形式固化 |
    那么 准予
    而且 事项处于“standardise”
    而且 “improve.mature”符合
    而且 “improve.closing”不适用
    而且 台账“work-items”有一行
      | 列   | 值                       |
      | 改进 | 做法成熟，以制度形式固化 |
      | 状态 | 待固化                   |

  场景: 做法成熟的不能就事办结
    当 于2026-04-20办理“improve.done”
      | 项目   | 值       |
      | lesson | standard |
    那么 只被“improve.closing”拒绝，依据“五个机制 抓手 第二项；单项工作PDCA循环办法 本地规定 总结改进”
    而且 按“improve.closing”，改填的结论为
      | lesson   | 结论   |
      | none     | 符合   |
      | review   | 符合   |
      | decision | 符合   |
      | standard | 不符合 |

  场景: 没有成熟做法的不能提请固化
    当 于2026-04-20办理“improve.proposed”
      | 项目   | 值   |
      | lesson | none |
    那么 只被“improve.mature”拒绝，依据“五个机制 抓手 第二项；单项工作PDCA循环办法 本地规定 总结改进”
    而且 按“improve.mature”，改填的结论为
      | lesson   | 结论   |
      | standard | 符合   |
      | none     | 不符合 |
      | review   | 不符合 |
      | decision | 不符合 |

  场景大纲: 记为“<结果>”，<怎样>，不算数
    当 “<谁>”于2026-04-20办理“improve.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 结果     | 怎样             | 谁      | 项目             | 值       | 条件                           | 依据                                                     |
      | done     | 由检查人总结     | checker | 材料             | 工作总结 | improve.by                     | 五个机制 抓手 第二项；单项工作PDCA循环办法 本地规定 总结改进 |
      | proposed | 由检查人提请     | checker | 材料             | 工作总结 | improve.by                     | 五个机制 抓手 第二项；单项工作PDCA循环办法 本地规定 总结改进 |
      | done     | 没有工作总结     | worker  | 缺材料           | 工作总结 | improve.papers                 | 五个机制 抓手 第二项；单项工作PDCA循环办法 本地规定 总结改进 |
      | proposed | 没有工作总结     | worker  | 缺材料           | 工作总结 | improve.papers                 | 五个机制 抓手 第二项；单项工作PDCA循环办法 本地规定 总结改进 |
      | done     | 没有写问题       | worker  | 不填             | problems | improve.facts                  | 单项工作PDCA循环办法 本地规定 总结改进                   |
      | done     | 没有写是什么问题 | worker  | problems.problem | 不填     | improve.facts                  | 单项工作PDCA循环办法 本地规定 总结改进                   |
      | done     | 没有写原因       | worker  | problems.cause   | 不填     | improve.facts                  | 单项工作PDCA循环办法 本地规定 总结改进                   |
      | done     | 没有写措施       | worker  | problems.measure | 不填     | improve.facts                  | 单项工作PDCA循环办法 本地规定 总结改进                   |
      | done     | 没有写改进       | worker  | 不填             | lesson   | improve.facts、improve.closing | 五个机制 创新载体 第四项；五个机制 抓手 第二项           |
      | proposed | 没有写改进       | worker  | 不填             | lesson   | improve.facts、improve.mature  | 五个机制 创新载体 第四项；五个机制 抓手 第二项           |

  # 以制度形式固化

  场景大纲: 印发<形式>，自生效之日起执行
    假如 于2026-04-20办理“improve.proposed”
    当 “township_committee”于2026-05-06办理“standardise.approved”
      | 项目      | 值             |
      | document  | 活动场所管理办法 |
      | form      | <形式>         |
      | effective | 2026-06-01     |
    那么 准予
    而且 事项处于“completed”
    而且 “standardise.by”符合
    而且 “standardise.facts”符合
    而且 “standardise.papers”符合
    而且 按“standardise.prospective”，“effective”最早为2026-05-06
    而且 按“standardise.heard_enough”，改填的结论为
      | heard | 结论   |
      | 2     | 不符合 |
      | 3     | 符合   |
      | 4     | 符合   |
    而且 台账“work-items”有一行
      | 列   | 值               |
      | 制度 | 活动场所管理办法 |
      | 形式 | <形式>           |
      | 生效 | 2026-06-01       |

    例子:
      | 形式         |
      | 办法、规定   |
      | 程序的新文本 |
      | 手册、流程图 |

  场景: 印发程序的新文本要说明改了什么，其他形式不用
    假如 于2026-04-20办理“improve.proposed”
    当 于2026-05-06办理“standardise.approved”
      | 项目 | 值        |
      | form | procedure |
    那么 准予
    而且 按“standardise.papers”，改填的结论为
      | form      | 缺材料               | 结论   |
      | procedure | 程序新文本及变更说明 | 不符合 |
      | rule      | 程序新文本及变更说明 | 符合   |
      | handbook  | 程序新文本及变更说明 | 符合   |
      | rule      | 制度文本             | 不符合 |

  场景大纲: <怎样>
    假如 于2026-04-20办理“improve.proposed”
    当 “township_committee”于2026-05-06办理“standardise.<结果>”
      | 项目   | 值         |
      | <项目> | 再试行半年 |
    那么 准予
    而且 事项处于“<处于>”
    而且 “standardise.by”符合
    而且 “standardise.facts”符合
    而且 “standardise.papers”不适用
    而且 “standardise.heard_enough”不适用
    而且 “standardise.prospective”不适用

    例子:
      | 怎样               | 结果     | 项目    | 处于      |
      | 暂不固化的办结     | declined | why_not | completed |
      | 需要修改的退回     | returned | amend   | improve   |

  场景: 退回修改的，十个工作日从退回之日算起
    假如 于2026-04-20办理“improve.proposed”
    而且 于2026-05-06办理“standardise.returned”
    当 于2026-05-19办理“improve.proposed”
    那么 准予
    而且 按“improve.in_time”，最晚为2026-05-19

  场景大纲: 固化<怎样>，不算数
    假如 于2026-04-20办理“improve.proposed”
    当 “<谁>”于2026-05-06办理“standardise.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“standardise”

    例子:
      | 怎样               | 谁                 | 结果     | 项目      | 值         | 条件                                          | 依据                                                    |
      | 由责任人印发       | worker             | approved | heard     | 3          | standardise.by                                | 五个机制 创新载体 第四项；单项工作PDCA循环办法 本地规定 制度固化 |
      | 由责任人决定不固化 | worker             | declined | why_not   | 不用       | standardise.by                                | 五个机制 创新载体 第四项；单项工作PDCA循环办法 本地规定 制度固化 |
      | 由责任人退回       | worker             | returned | amend     | 修改       | standardise.by                                | 五个机制 创新载体 第四项；单项工作PDCA循环办法 本地规定 制度固化 |
      | 只听了两个人的意见 | township_committee | approved | heard     | 2          | standardise.heard_enough                      | 单项工作PDCA循环办法 本地规定 制度固化                  |
      | 溯及以前           | township_committee | approved | effective | 2026-05-05 | standardise.prospective                       | 五个机制 创新载体 第四项；单项工作PDCA循环办法 本地规定 制度固化 |
      | 没有制度文本       | township_committee | approved | 缺材料    | 制度文本   | standardise.papers                            | 单项工作PDCA循环办法 本地规定 制度固化                  |
      | 没有写制度名称     | township_committee | approved | 不填      | document   | standardise.facts                             | 单项工作PDCA循环办法 本地规定 制度固化                  |
      | 没有写形式         | township_committee | approved | 不填      | form       | standardise.facts                             | 单项工作PDCA循环办法 本地规定 制度固化                  |
      | 没有写听取意见     | township_committee | approved | 不填      | heard      | standardise.facts、standardise.heard_enough   | 单项工作PDCA循环办法 本地规定 制度固化                  |
      | 没有写生效日期     | township_committee | approved | 不填      | effective  | standardise.facts、standardise.prospective    | 单项工作PDCA循环办法 本地规定 制度固化                  |
      | 没有写不固化的理由 | township_committee | declined | 不填      | why_not    | standardise.facts                             | 单项工作PDCA循环办法 本地规定 制度固化                  |
      | 没有写怎样修改     | township_committee | returned | 不填      | amend      | standardise.facts                             | 单项工作PDCA循环办法 本地规定 制度固化                  |

  # 次序、补录、更正和作废

  场景大纲: 办到“<步骤>”不能跳到“<结果>”
    假如 程序“pdca-work-item”
    而且 于2026-03-02立项
    而且 事项已办到“<步骤>”
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“单项工作PDCA循环办法 <依据>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤        | 结果                | 依据     |
      | sheet       | carry_out.done      | 编制计划 |
      | schedule    | approve.approved    | 倒排工序 |
      | approve     | carry_out.cancelled | 审定下达 |
      | carry_out   | improve.done        | 组织实施 |
      | inspect     | improve.done        | 检查验收 |
      | improve     | inspect.passed      | 总结改进 |
      | standardise | improve.done        | 制度固化 |

  场景: 总结不得早于验收
    当 于2026-04-09办理“improve.done”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 总结不得预先登记
    当 办理“improve.done”
      | 项目   | 值         |
      | 日期   | 2026-04-20 |
      | 登记日 | 2026-04-19 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    当 于2026-05-25补录2026-04-20的“improve.done”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后检查的人就是做的人，不得办结
    假如 更正“schedule.done”
      | 项目       | 值        |
      | stages.who | p-checker |
    当 于2026-04-20办理“improve.done”
    那么 只被“case.sound”拒绝，依据“五个机制”
    而且 “case.sound”实际“approve.independent”

  场景: 登记错了的验收可以作废，重新验收
    当 作废“inspect.passed”
    那么 准予
    而且 事项处于“inspect”
    而且 回放结论相同
