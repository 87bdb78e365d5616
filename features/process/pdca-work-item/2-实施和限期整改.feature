# language: zh-CN
功能: 单项工作PDCA循环·实施、跟踪、延期和限期整改

  每道工序由工序责任人报告结果，每月跟踪督查；到时限没有完成的照实登记为逾期，
  先处理、再限期完成。延期只批一次。

  背景:
    假如 程序“pdca-work-item”
    而且 于2026-03-02立项
      | 项目           | 值         |
      | plan.who       | p-li       |
      | plan.when.from | 2026-03-02 |
      | plan.when.to   | 2026-06-30 |
    而且 于2026-03-03办理“sheet.done”
    而且 于2026-03-04办理“schedule.done”
      | 项目   | 值                                                                                               |
      | stages | stage=设计，who=p-li，days=20，by_day=2026-03-31；stage=施工，who=p-chen，days=80，by_day=2026-06-20 |
    而且 于2026-03-05办理“approve.approved”

  场景大纲: 工序责任人<谁>报告工序完成
    当 于2026-03-31办理“carry_out.stage_done”
      | 项目      | 值                 |
      | 办理人    | <谁> stage_worker  |
      | what_done | 图纸两套，已审过   |
    那么 准予
    而且 事项处于“carry_out”
    而且 “stage_done.by”符合
    而且 “stage_done.facts”符合
    而且 “stage_done.papers”符合
    而且 台账“work-items”有一行
      | 列       | 值 |
      | 工序完成 | 1  |

    例子:
      | 谁     |
      | p-li   |
      | p-chen |

  场景大纲: 报告工序完成<怎样>，不算数
    当 于2026-03-31办理“carry_out.stage_done”
      | 项目   | 值                |
      | <项目> | <值>              |
    那么 只被“<条件>”拒绝，依据“计划、倒排工序和项目 三个坚持 第三项；单项工作PDCA循环办法 本地规定 组织实施”

    例子:
      | 怎样           | 项目   | 值                | 条件              |
      | 由外人报告     | 办理人 | p-wu stage_worker | stage_done.by     |
      | 没有完成证明   | 缺材料 | 工序完成证明      | stage_done.papers |
      | 没有写完成什么 | 不填   | what_done         | stage_done.facts  |

  场景: 有一道工序没有报告，不能报请验收
    假如 于2026-03-31办理“carry_out.stage_done”
      | 项目   | 值                |
      | 办理人 | p-li stage_worker |
    当 于2026-04-01办理“carry_out.done”
      | 项目 | 值         |
      | 未办 | stage_done |
    那么 只被“stage_done.times”拒绝，依据“计划、倒排工序和项目 三个坚持 第三项；单项工作PDCA循环办法 本地规定 组织实施”

  场景: 工序都报告了，责任人在时限以内报请验收
    假如 于2026-03-30办理“carry_out.stage_done”
      | 项目   | 值                |
      | 办理人 | p-li stage_worker |
    而且 于2026-03-31办理“carry_out.stage_done”
      | 项目   | 值                  |
      | 办理人 | p-chen stage_worker |
    当 于2026-03-31办理“carry_out.done”
      | 项目   | 值                 |
      | 办理人 | p-li worker        |
      | result | 建成72平方米活动室 |
    那么 准予
    而且 事项处于“inspect”
    而且 “carry_out.by”符合
    而且 “carry_out.facts”符合
    而且 “carry_out.papers”符合
    而且 “carry_out.own”符合
    而且 “stage_done.times”符合
    而且 按“carry_out.on_time”，最晚为2026-06-30
    而且 台账“work-items”有一行
      | 列       | 值                 |
      | 工序完成 | 2                  |
      | 完成     | 2026-03-31         |
      | 结果     | 建成72平方米活动室 |
      | 时限     | 2026-06-30         |
      | 状态     | 待验收             |

  场景: 过了时限才报请验收，记为逾期，照常验收
    当 于2026-07-01办理“carry_out.done”
    那么 准予
    而且 记为逾期，条件“carry_out.on_time”，依据“五个机制 抓手 第二项；单项工作PDCA循环办法 本地规定 组织实施”

  场景: 由别人报请验收，不算数
    当 于2026-03-31办理“carry_out.done”
      | 项目   | 值            |
      | 办理人 | p-wang worker |
    那么 只被“carry_out.own”拒绝，依据“五个机制 抓手 第二项；单项工作PDCA循环办法 本地规定 组织实施”
    而且 按“carry_out.own”，改填的结论为
      | 办理人        | 结论   |
      | p-li worker   | 符合   |
      | p-wang worker | 不符合 |

  场景大纲: 报请验收<怎样>，不算数
    当 于2026-03-31办理“carry_out.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“五个机制 抓手 第二项；单项工作PDCA循环办法 本地规定 组织实施”

    例子:
      | 怎样               | 项目   | 值           | 条件             |
      | 由分管负责人报     | 办理人 | p-li lead    | carry_out.by     |
      | 没有完成报告       | 缺材料 | 工作完成报告 | carry_out.papers |
      | 没有写完成的结果   | 不填   | result       | carry_out.facts  |

  # 跟踪督查

  场景大纲: <谁>跟踪督查
    当 “<谁>”于2026-04-15办理“carry_out.track”
      | 项目     | 值           |
      | progress | 已完成主体   |
    那么 准予
    而且 “track.by”符合
    而且 “track.facts”符合
    而且 台账“work-items”有一行
      | 列   | 值 |
      | 跟踪 | 1  |

    例子:
      | 谁             |
      | lead           |
      | quality_office |

  场景大纲: 跟踪督查<怎样>，不算数
    当 “<谁>”于2026-04-15办理“carry_out.track”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“计划、倒排工序和项目 三个坚持 第三项；单项工作PDCA循环办法 本地规定 组织实施”

    例子:
      | 怎样           | 谁     | 项目     | 值       | 条件        |
      | 由责任人自己做 | worker | progress | 正常     | track.by    |
      | 没有写进展     | lead   | 不填     | progress | track.facts |

  场景: 有一个整月没有跟踪督查，记为逾期
    假如 于2026-04-15办理“carry_out.track”
    当 于2026-06-05办理“carry_out.done”
      | 项目 | 值    |
      | 未办 | track |
    那么 准予
    而且 记为逾期，条件“track.times”，依据“单项工作PDCA循环办法 本地规定 组织实施”

  场景: 每个整月都跟踪督查了，不算逾期
    假如 于2026-04-30办理“carry_out.track”
    而且 于2026-05-31办理“carry_out.track”
    当 于2026-06-05办理“carry_out.done”
      | 项目 | 值    |
      | 未办 | track |
    那么 准予
    而且 “track.times”符合

  场景: 不满一个整月完成的，不要求跟踪督查
    当 于2026-04-29办理“carry_out.done”
      | 项目 | 值    |
      | 未办 | track |
    那么 准予

  场景: 跟踪督查从下达任务算起，不从立项算起
    假如 程序“pdca-work-item”
    而且 于2026-02-02立项
    而且 事项已办到“carry_out”
      | 办理             | 项目 | 值         |
      | approve.approved | 日期 | 2026-03-05 |
    当 于2026-04-03办理“carry_out.done”
      | 项目 | 值    |
      | 未办 | track |
    那么 准予
    而且 “track.times”符合

  # 延期

  场景: 分管负责人批准延期一次，时限随之后移
    假如 “lead”于2026-06-20办理“carry_out.extend”
      | 项目       | 值         |
      | new_due    | 2026-07-31 |
      | why_longer | 雨天停工   |
    当 于2026-07-31办理“carry_out.done”
    那么 准予
    而且 按“carry_out.on_time”，最晚为2026-07-31
    而且 台账“work-items”有一行
      | 列   | 值         |
      | 延期 | 1          |
      | 时限 | 2026-07-31 |

  场景: 延长后的时限不早于原时限
    当 “lead”于2026-06-20办理“carry_out.extend”
      | 项目    | 值         |
      | new_due | 2026-07-31 |
    那么 准予
    而且 “extend.by”符合
    而且 “extend.facts”符合
    而且 “extend.papers”符合
    而且 “extend.once_only”符合
    而且 按“extend.later”，“new_due”最早为2026-06-30

  场景: 不批第二次延期
    假如 于2026-06-20办理“carry_out.extend”
    当 于2026-06-22办理“carry_out.extend”
    那么 只被“extend.times”拒绝，依据“单项工作PDCA循环办法 本地规定 组织实施”

  场景大纲: 延期<怎样>，不算数
    当 “<谁>”于2026-06-20办理“carry_out.extend”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“单项工作PDCA循环办法 本地规定 组织实施”

    例子:
      | 怎样           | 谁     | 项目    | 值         | 条件                       |
      | 由责任人自己批 | worker | new_due | 2026-07-31 | extend.by                  |
      | 提前了时限     | lead   | new_due | 2026-06-29 | extend.later               |
      | 没有申请       | lead   | 缺材料  | 延期申请   | extend.papers              |
      | 没有写新时限   | lead   | 不填    | new_due    | extend.facts、extend.later |
      | 没有写原因     | lead   | 不填    | why_longer | extend.facts               |

  场景: 已经限期整改的不再延期
    假如 于2026-07-01办理“carry_out.overdue”
    而且 于2026-07-02办理“urge.done”
    当 于2026-07-03办理“carry_out.extend”
    那么 只被“extend.once_only”拒绝，依据“计划、倒排工序和项目 三个坚持 第三项；单项工作PDCA循环办法 本地规定 组织实施”
    而且 “extend.once_only”实际“完成”，办法“按限期整改通知书的日期完成”

  # 逾期和限期整改

  场景: 到了时限没有完成，由贯标办登记逾期
    当 “quality_office”于2026-07-01办理“carry_out.overdue”
      | 项目   | 值       |
      | undone | 施工     |
      | 未办   | stage_done |
    那么 准予
    而且 事项处于“urge”
    而且 “carry_out.overdue.unless”符合
    而且 “carry_out.by”符合
    而且 “carry_out.facts”符合

  场景大纲: 登记逾期<怎样>，不算数
    当 “<谁>”于<日期>办理“carry_out.overdue”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“五个机制 抓手 第二项；单项工作PDCA循环办法 本地规定 组织实施”

    例子:
      | 怎样               | 谁             | 日期       | 项目   | 值     | 条件                     |
      | 还在时限以内       | quality_office | 2026-06-30 | undone | 施工   | carry_out.overdue.unless |
      | 由责任人自己登记   | worker         | 2026-07-01 | undone | 施工   | carry_out.by             |
      | 没有写没完成的工序 | quality_office | 2026-07-01 | 不填   | undone | carry_out.facts          |

  场景大纲: 逾期的<处理>，三十天以内限期完成
    假如 于2026-07-01办理“carry_out.overdue”
    当 于2026-07-03办理“urge.done”
      | 项目         | 值              |
      | 办理人       | p-wang <谁>     |
      | urging       | <处理>          |
      | new_deadline | 2026-07-20      |
    那么 准予
    而且 事项处于“carry_out”
    而且 “urge.by”符合
    而且 “urge.facts”符合
    而且 “urge.papers”符合
    而且 “urge.others”符合
    而且 “urge.answered”符合
    而且 按“urge.soon”，“new_deadline”最晚为2026-08-02
    而且 按“urge.ahead”，“new_deadline”最早为2026-07-03
    而且 台账“work-items”有一行
      | 列       | 值         |
      | 逾期处理 | <处理>     |
      | 时限     | 2026-07-20 |

    例子:
      | 处理         | 谁             |
      | 约谈         | lead           |
      | 约谈         | quality_office |
      | 通报批评     | lead           |
      | 移交追究责任 | quality_office |

  场景: 限期整改以后按新的期限完成
    假如 于2026-07-01办理“carry_out.overdue”
    而且 于2026-07-03办理“urge.done”
      | 项目         | 值         |
      | new_deadline | 2026-07-20 |
    当 于2026-07-20办理“carry_out.done”
    那么 准予
    而且 按“carry_out.on_time”，最晚为2026-07-20

  场景: 逾期只限期、不处理，不算数
    假如 于2026-07-01办理“carry_out.overdue”
    当 于2026-07-03办理“urge.done”
      | 项目   | 值       |
      | urging | 限期整改 |
    那么 只被“urge.answered”拒绝，依据“计划、倒排工序和项目 三个坚持 第三项；单项工作PDCA循环办法 本地规定 限期整改”
    而且 “urge.answered”实际“限期整改”，办法“逾期的先约谈”
    而且 按“urge.answered”，改填的结论为
      | urging    | 结论   |
      | rectify   | 不符合 |
      | talked    | 符合   |
      | criticised | 符合  |
      | referred  | 符合   |

  场景: 没有约谈的不要约谈记录，约谈的由责任人签字
    假如 于2026-07-01办理“carry_out.overdue”
    当 于2026-07-03办理“urge.done”
      | 项目   | 值       |
      | urging | 通报批评 |
      | 缺材料 | 约谈记录 |
    那么 准予
    而且 按“urge.papers”，改填的结论为
      | urging   | 缺材料         | 结论   |
      | talked   | 约谈记录       | 不符合 |
      | criticised | 约谈记录     | 符合   |
      | criticised | 限期整改通知书 | 不符合 |

  场景: 约谈记录没有责任人签字，不算数
    假如 于2026-07-01办理“carry_out.overdue”
    当 于2026-07-03办理“urge.done”
      | 项目   | 值       |
      | urging | 约谈     |
      | 缺材料 | 约谈记录 |
      | 材料   | 约谈记录 |
    那么 只被“urge.papers”拒绝，依据“计划、倒排工序和项目 三个坚持 第三项；单项工作PDCA循环办法 本地规定 限期整改”

  场景大纲: 限期整改<怎样>，不算数
    假如 于2026-07-01办理“carry_out.overdue”
    当 于2026-07-03办理“urge.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“urge”

    例子:
      | 怎样             | 项目         | 值             | 条件                                 | 依据                                                     |
      | 由责任人约谈自己 | 办理人       | p-li lead      | urge.others                          | 计划、倒排工序和项目 三个坚持 第三项；单项工作PDCA循环办法 本地规定 限期整改 |
      | 由工序责任人办理 | 办理人       | p-wang worker  | urge.by                              | 单项工作PDCA循环办法 本地规定 限期整改                   |
      | 限期在三十天以后 | new_deadline | 2026-08-03     | urge.soon                            | 单项工作PDCA循环办法 本地规定 限期整改                   |
      | 限期已经过去     | new_deadline | 2026-07-02     | urge.ahead                           | 计划、倒排工序和项目 三个坚持 第三项；单项工作PDCA循环办法 本地规定 限期整改 |
      | 没有通知书       | 缺材料       | 限期整改通知书 | urge.papers                          | 单项工作PDCA循环办法 本地规定 限期整改                   |
      | 没有写处理       | 不填         | urging         | urge.facts、urge.answered            | 单项工作PDCA循环办法 本地规定 限期整改                   |
      | 没有写限期       | 不填         | new_deadline   | urge.facts、urge.soon、urge.ahead    | 单项工作PDCA循环办法 本地规定 限期整改                   |

  # 停止

  场景大纲: 办到“<步骤>”时情况变化，由镇党委停止
    假如 程序“pdca-work-item”
    而且 于2026-03-02立项
    而且 事项已办到“<步骤>”
    当 “township_committee”办理“<步骤>.cancelled”
      | 项目      | 值             |
      | why_ended | 与县里项目合并 |
    那么 准予
    而且 事项处于“cancelled”
    而且 “<步骤>.by”符合
    而且 “<步骤>.facts”符合
    而且 “<步骤>.papers”符合

    例子:
      | 步骤      |
      | sheet     |
      | schedule  |
      | carry_out |

  场景大纲: 在“<步骤>”停止<怎样>，不算数
    假如 程序“pdca-work-item”
    而且 于2026-03-02立项
    而且 事项已办到“<步骤>”
    当 “<谁>”办理“<步骤>.cancelled”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<步骤>.<条件>”拒绝，依据“单项工作PDCA循环办法 本地规定 组织实施”

    例子:
      | 步骤      | 怎样           | 谁                 | 项目      | 值             | 条件   |
      | sheet     | 由责任人决定   | worker             | why_ended | 合并           | by     |
      | schedule  | 由责任人决定   | worker             | why_ended | 合并           | by     |
      | carry_out | 由责任人决定   | worker             | why_ended | 合并           | by     |
      | sheet     | 没有写理由     | township_committee | 不填      | why_ended      | facts  |
      | schedule  | 没有写理由     | township_committee | 不填      | why_ended      | facts  |
      | carry_out | 没有写理由     | township_committee | 不填      | why_ended      | facts  |
      | sheet     | 没有决定       | township_committee | 缺材料    | 停止工作的决定 | papers |
      | schedule  | 没有决定       | township_committee | 缺材料    | 停止工作的决定 | papers |
      | carry_out | 没有决定       | township_committee | 缺材料    | 停止工作的决定 | papers |
