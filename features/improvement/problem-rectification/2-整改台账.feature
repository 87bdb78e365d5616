# language: zh-CN
功能: 问题整改销号·整改台账

  分析原因，定措施、定时限，责任分解到人；立行立改十五天、限期整改三个月、长期坚持不超过一年。
  到期没有完成的约谈责任人，再重新明确措施和时限。

  背景:
    假如 程序“problem-rectification”
    而且 于2026-03-02立项
    而且 于2026-03-02办理“register.filed”
      | 项目      | 值         |
      | found_on  | 2026-03-02 |
      | recurring | 否         |

  # 分解责任

  场景: 镇党委分析原因，定措施、时限和责任人，列入整改台账
    当 “township_committee”于2026-03-05办理“assign.done”
      | 项目       | 值                                                                                         |
      | cause      | 没有明确由谁更新                                                                           |
      | kind       | dated                                                                                      |
      | owner      | p-zhang                                                                                    |
      | supervisor | p-wang                                                                                     |
      | due        | 2026-05-31                                                                                 |
      | measures   | what=补齐三个月的公开内容，standard=逐项上栏，by_day=2026-03-20；what=明确专人更新，standard=写入职责，by_day=2026-05-31 |
    那么 准予
    而且 事项处于“rectify”
    而且 “assign.by”符合
    而且 “assign.facts”符合
    而且 “assign.papers”符合
    而且 “assign.in_time”符合
    而且 “assign.measured”符合
    而且 “assign.scheduled”符合
    而且 “assign.followed_up”符合
    而且 “assign.dated”符合
    而且 “assign.at_once”不适用
    而且 “assign.lasting”不适用
    而且 回放结论相同
    而且 台账“rectification-ledger”有一行
      | 列       | 值         |
      | 原因     | 没有明确由谁更新 |
      | 整改类型 | 限期整改   |
      | 责任人   | p-zhang    |
      | 督办人   | p-wang     |
      | 时限     | 2026-05-31 |
      | 状态     | 整改中     |

  场景: 登记以后第五天分解责任，不算逾期
    当 于2026-03-07办理“assign.done”
    那么 准予
    而且 按“assign.in_time”，最晚为2026-03-07

  场景: 登记以后第六天才分解责任，记为逾期，照常办理
    当 于2026-03-08办理“assign.done”
    那么 准予
    而且 记为逾期，条件“assign.in_time”，依据“问题整改销号办法 本地规定 分解责任”
    而且 事项处于“rectify”

  场景大纲: <类型>的时限最晚定到<最晚>
    当 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | <类型>     |
      | due             | <最晚>     |
      | measures.by_day | 2026-03-05 |
    那么 准予
    而且 “<条件>”符合
    而且 按“<条件>”，“due”最晚为<最晚>

    例子:
      | 类型     | 最晚       | 条件           |
      | 立行立改 | 2026-03-20 | assign.at_once |
      | 限期整改 | 2026-06-05 | assign.dated   |
      | 长期坚持 | 2027-03-05 | assign.lasting |

  场景大纲: <类型>的时限定到<哪天>，不得列入台账，依据<条>
    当 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | <类型>     |
      | due             | <哪天>     |
      | measures.by_day | 2026-03-05 |
    那么 只被“<条件>”拒绝，依据“问题整改销号办法 本地规定 <条>”
    而且 事项处于“assign”

    例子:
      | 类型     | 哪天       | 条件           | 条       |
      | 立行立改 | 2026-03-21 | assign.at_once | 分解责任 |
      | 限期整改 | 2026-06-06 | assign.dated   | 分解责任 |
      | 长期坚持 | 2027-03-06 | assign.lasting | 延期     |

  场景: 每个问题至少有一条措施
    当 于2026-03-05办理“assign.done”
    那么 准予
    而且 按“assign.measured”，改填的结论为
      | measures.count | 结论   |
      | 0              | 不符合 |
      | 1              | 符合   |
      | 2              | 符合   |

  场景: 一条措施也没有，不得列入整改台账
    当 于2026-03-05办理“assign.done”
      | 项目           | 值 |
      | measures.count | 0  |
    那么 被“assign.measured”拒绝，依据“问题整改销号办法 本地规定 分解责任”
    而且 事项处于“assign”

  场景: 措施的完成日期晚于整改时限，不得列入整改台账
    当 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | dated      |
      | due             | 2026-05-31 |
      | measures.by_day | 2026-06-01 |
    那么 只被“assign.scheduled”拒绝，依据“五个机制 本地规定 重点 第二项；问题整改销号办法 分解责任”
    而且 按“assign.scheduled”，改填的结论为
      | measures.by_day | 结论   |
      | 2026-03-04      | 不符合 |
      | 2026-03-05      | 符合   |
      | 2026-05-31      | 符合   |
      | 2026-06-01      | 不符合 |

  场景: 整改时限不能定在已经过去的日子
    当 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | due             | 2026-03-04 |
      | measures.by_day | 2026-03-04 |
    那么 只被“assign.scheduled”拒绝，依据“问题整改销号办法 分解责任”

  场景: 责任人自己督办自己，不得列入整改台账
    当 于2026-03-05办理“assign.done”
      | 项目       | 值      |
      | owner      | p-zhang |
      | supervisor | p-zhang |
    那么 只被“assign.followed_up”拒绝，依据“五个机制 重点 第二项；问题整改销号办法 本地规定 分解责任”
    而且 “assign.followed_up”实际“p-zhang”，办法“换人”
    而且 事项处于“assign”

  场景大纲: <谁>不能代替镇党委分解责任
    当 “<谁>”于2026-03-05办理“assign.done”
    那么 只被“assign.by”拒绝，依据“问题整改销号办法 本地规定 分解责任”

    例子:
      | 谁             |
      | org_office     |
      | lead_unit      |
      | quality_office |

  场景: 没有整改工作方案，不得列入整改台账
    当 于2026-03-05办理“assign.done”
      | 项目   | 值           |
      | 缺材料 | 整改工作方案 |
    那么 只被“assign.papers”拒绝，依据“问题整改销号办法 本地规定 分解责任”
    而且 “assign.papers”实际“整改工作方案”

  场景大纲: 没有填“<字段>”不得列入整改台账
    当 于2026-03-05办理“assign.done”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“问题整改销号办法 本地规定 分解责任”
    而且 无法判断，条件“assign.facts”，缺“<字段>”

    例子:
      | 字段       | 条件                                                          |
      | cause      | assign.facts                                                  |
      | kind       | assign.facts、assign.at_once、assign.dated、assign.lasting    |
      | owner      | assign.facts、assign.followed_up                              |
      | lead       | assign.facts                                                  |
      | supervisor | assign.facts、assign.followed_up                              |
      | due        | assign.facts、assign.at_once、assign.scheduled                |
      | measures   | assign.facts、assign.measured、assign.scheduled               |

  场景大纲: 措施没有写“<哪一项>”，不得列入整改台账
    当 于2026-03-05办理“assign.done”
      | 项目   | 值   |
      | <字段> | 不填 |
    那么 只被“<条件>”拒绝，依据“问题整改销号办法 本地规定 分解责任”
    而且 “assign.facts”实际“<哪一项>”

    例子:
      | 哪一项   | 字段              | 条件                         |
      | 措施     | measures.what     | assign.facts                 |
      | 完成标准 | measures.standard | assign.facts                 |
      | 完成日期 | measures.by_day   | assign.facts、assign.scheduled |

  # 整改实施

  场景: 责任人在时限以内完成，附证明材料申请销号
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | dated      |
      | owner           | p-zhang    |
      | due             | 2026-05-31 |
      | measures.by_day | 2026-05-31 |
    当 于2026-05-31办理“rectify.done”
      | 项目   | 值                |
      | 办理人 | p-zhang rectifier |
    那么 准予
    而且 事项处于“first_check”
    而且 “rectify.by”符合
    而且 “rectify.papers”符合
    而且 “rectify.own”符合
    而且 “rectify.on_time”符合
    而且 “progress.times”不适用
    而且 按“rectify.on_time”，最晚为2026-05-31

  场景: 晚了一天完成，照实登记为逾期，照常申请销号
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | dated      |
      | due             | 2026-05-31 |
      | measures.by_day | 2026-05-31 |
    当 于2026-06-01办理“rectify.done”
    那么 准予
    而且 记为逾期，条件“rectify.on_time”，依据“五个机制 重点 第二项；问题整改销号办法 本地规定 整改实施”
    而且 事项处于“first_check”

  场景: 别人代责任人申请销号，不算数
    假如 于2026-03-05办理“assign.done”
      | 项目  | 值      |
      | owner | p-zhang |
    当 于2026-03-05办理“rectify.done”
      | 项目   | 值             |
      | 办理人 | p-li rectifier |
    那么 只被“rectify.own”拒绝，依据“问题整改销号办法 本地规定 整改实施”
    而且 “rectify.own”实际“p-li”，办法“本人办理”
    而且 事项处于“rectify”

  场景大纲: 缺《<材料>》不得申请销号
    假如 于2026-03-05办理“assign.done”
    当 于2026-03-05办理“rectify.done”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“rectify.papers”拒绝，依据“问题整改销号办法 本地规定 整改实施”
    而且 “rectify.papers”实际“<材料>”

    例子:
      | 材料             |
      | 整改完成证明材料 |
      | 销号申请         |

  场景: 牵头单位不能代责任人申请销号
    假如 于2026-03-05办理“assign.done”
      | 项目  | 值      |
      | owner | p-zhang |
    当 于2026-03-05办理“rectify.done”
      | 项目   | 值                |
      | 办理人 | p-zhang lead_unit |
    那么 只被“rectify.by”拒绝，依据“问题整改销号办法 本地规定 整改实施”

  # 进展、延期和调度检查

  场景: 长期坚持的每个季度报告进展，报了的不欠
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | lasting    |
      | due             | 2026-12-31 |
      | measures.by_day | 2026-12-31 |
    而且 “rectifier”于2026-06-20办理“rectify.progress”
    当 于2026-07-10办理“rectify.done”
      | 项目 | 值       |
      | 未办 | progress |
    那么 准予
    而且 “progress.times”符合
    而且 台账“rectification-ledger”有一行
      | 列       | 值 |
      | 进展报告 | 1  |

  场景: 长期坚持的整整一个季度没有报告进展，记为逾期
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | lasting    |
      | due             | 2026-12-31 |
      | measures.by_day | 2026-12-31 |
    当 于2026-06-30办理“rectify.done”
      | 项目 | 值       |
      | 未办 | progress |
    那么 准予
    而且 记为逾期，条件“progress.times”，依据“问题整改销号办法 本地规定 整改实施”
    而且 “progress.times”实际“2026-03-31至2026-06-30没有”

  场景: 季度没有过完，不欠进展报告
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | lasting    |
      | due             | 2026-12-31 |
      | measures.by_day | 2026-12-31 |
    当 于2026-06-29办理“rectify.done”
      | 项目 | 值       |
      | 未办 | progress |
    那么 准予
    而且 “progress.times”符合

  场景: 季度中间列入台账的，从下一个季度起报告进展
    假如 于2026-04-05办理“assign.done”
      | 项目            | 值         |
      | kind            | lasting    |
      | due             | 2026-12-31 |
      | measures.by_day | 2026-12-31 |
    当 于2026-06-30办理“rectify.done”
      | 项目 | 值       |
      | 未办 | progress |
    那么 准予
    而且 “progress.times”符合

  场景: 限期整改的过了一个季度，也不要求报告进展
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | dated      |
      | due             | 2026-05-31 |
      | measures.by_day | 2026-05-31 |
    当 于2026-06-30办理“rectify.done”
      | 项目 | 值       |
      | 未办 | progress |
    那么 准予
    而且 “progress.times”不适用

  场景: 镇党委批准延期，按延长后的时限
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | dated      |
      | due             | 2026-05-31 |
      | measures.by_day | 2026-05-31 |
    而且 “township_committee”于2026-05-20办理“rectify.extend”
      | 项目    | 值         |
      | new_due | 2026-07-31 |
    当 于2026-07-31办理“rectify.done”
    那么 准予
    而且 “rectify.on_time”符合
    而且 按“rectify.on_time”，最晚为2026-07-31
    而且 台账“rectification-ledger”有一行
      | 列   | 值         |
      | 时限 | 2026-07-31 |
      | 延期 | 1          |
      | 完成 | 2026-07-31 |

  场景: 批准延期要有申请，新的时限不早于原来的，总共不超过一年
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | dated      |
      | due             | 2026-05-31 |
      | measures.by_day | 2026-05-31 |
    当 “township_committee”于2026-05-20办理“rectify.extend”
      | 项目    | 值         |
      | new_due | 2026-07-31 |
    那么 准予
    而且 事项处于“rectify”
    而且 “extend.by”符合
    而且 “extend.facts”符合
    而且 “extend.papers”符合
    而且 “extend.times”符合
    而且 按“extend.longest”，“new_due”最晚为2027-03-05
    而且 按“extend.later”，改填的结论为
      | new_due    | 结论   |
      | 2026-05-30 | 不符合 |
      | 2026-05-31 | 符合   |
      | 2026-06-01 | 符合   |

  场景: 延期以后总共超过一年，不得批准
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | dated      |
      | due             | 2026-05-31 |
      | measures.by_day | 2026-05-31 |
    当 于2026-05-20办理“rectify.extend”
      | 项目    | 值         |
      | new_due | 2027-03-06 |
    那么 只被“extend.longest”拒绝，依据“问题整改销号办法 本地规定 延期”
    而且 事项处于“rectify”

  场景: 延期不能把时限提前
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | dated      |
      | due             | 2026-05-31 |
      | measures.by_day | 2026-05-31 |
    当 于2026-05-20办理“rectify.extend”
      | 项目    | 值         |
      | new_due | 2026-05-30 |
    那么 只被“extend.later”拒绝，依据“问题整改销号办法 本地规定 延期”

  场景: 延期只有一次
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | dated      |
      | due             | 2026-05-31 |
      | measures.by_day | 2026-05-31 |
    而且 于2026-05-20办理“rectify.extend”
    当 于2026-05-25办理“rectify.extend”
    那么 只被“extend.times”拒绝，依据“问题整改销号办法 本地规定 延期”
    而且 “extend.times”实际“1次”

  场景大纲: 延期<缺什么>，不得批准
    假如 于2026-03-05办理“assign.done”
    当 “<谁>”于2026-03-06办理“rectify.extend”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“问题整改销号办法 本地规定 延期”
    而且 事项处于“rectify”

    例子:
      | 缺什么         | 谁                 | 项目   | 值         | 条件                                     |
      | 没有延期申请   | township_committee | 缺材料 | 延期申请   | extend.papers                            |
      | 没有新的时限   | township_committee | 不填   | new_due    | extend.facts、extend.later、extend.longest |
      | 没有写原因     | township_committee | 不填   | why_longer | extend.facts                             |
      | 由责任人自己批 | rectifier          | 材料   | 延期申请   | extend.by                                |
      | 由牵头单位批   | lead_unit          | 材料   | 延期申请   | extend.by                                |

  场景大纲: <谁>对照清单调度检查
    假如 于2026-03-05办理“assign.done”
    当 “<谁>”于2026-03-10办理“rectify.dispatch”
    那么 准予
    而且 事项处于“rectify”
    而且 “dispatch.by”符合
    而且 “dispatch.papers”符合
    而且 台账“rectification-ledger”有一行
      | 列       | 值 |
      | 调度检查 | 1  |

    例子:
      | 谁                |
      | quality_office    |
      | county_inspection |

  场景大纲: <谁>不能<做什么>
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | lasting    |
      | due             | 2026-12-31 |
      | measures.by_day | 2026-12-31 |
    当 “<谁>”于2026-03-10办理“rectify.<分项>”
    那么 只被“<分项>.by”拒绝，依据“<依据>”

    例子:
      | 谁        | 做什么         | 分项     | 依据                               |
      | rectifier | 自己调度检查   | dispatch | 五个机制 本地规定 重点 第二项      |
      | lead_unit | 调度检查       | dispatch | 五个机制 本地规定 重点 第二项      |
      | lead_unit | 代报整改进展   | progress | 问题整改销号办法 本地规定 整改实施 |

  场景大纲: 缺《<材料>》不能登记“<分项>”
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | lasting    |
      | due             | 2026-12-31 |
      | measures.by_day | 2026-12-31 |
    当 于2026-03-10办理“rectify.<分项>”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“<分项>.papers”拒绝，依据“<依据>”

    例子:
      | 材料         | 分项     | 依据                               |
      | 调度检查记录 | dispatch | 五个机制 本地规定 重点 第二项      |
      | 整改进展报告 | progress | 问题整改销号办法 本地规定 整改实施 |

  # 逾期

  场景: 到期没有完成，由督查考核和贯标办公室登记为逾期，约谈责任人
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | dated      |
      | due             | 2026-05-31 |
      | measures.by_day | 2026-05-31 |
    当 “quality_office”于2026-06-01办理“rectify.overdue”
      | 项目   | 值               |
      | undone | 还没有明确专人 |
    那么 准予
    而且 事项处于“summons”
    而且 “rectify.by”符合
    而且 “rectify.facts”符合
    而且 “rectify.overdue.unless”符合
    而且 “rectify.papers”不适用

  场景: 时限还没有过，不能登记为逾期
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | dated      |
      | due             | 2026-05-31 |
      | measures.by_day | 2026-05-31 |
    当 于2026-05-31办理“rectify.overdue”
    那么 只被“rectify.overdue.unless”拒绝，依据“五个机制 本地规定 重点 第二项；问题整改销号办法 整改实施”
    而且 事项处于“rectify”

  场景: 批准延期的，原来的时限过了也不能登记为逾期
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | kind            | dated      |
      | due             | 2026-05-31 |
      | measures.by_day | 2026-05-31 |
    而且 于2026-05-20办理“rectify.extend”
      | 项目    | 值         |
      | new_due | 2026-07-31 |
    当 于2026-06-01办理“rectify.overdue”
    那么 只被“rectify.overdue.unless”拒绝，依据“问题整改销号办法 整改实施”

  场景大纲: <情形>，不能登记为逾期
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | due             | 2026-03-10 |
      | measures.by_day | 2026-03-10 |
    当 “<谁>”于2026-03-11办理“rectify.overdue”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“问题整改销号办法 本地规定 整改实施”

    例子:
      | 情形           | 谁             | 项目   | 值     | 条件          |
      | 责任人自己登记 | rectifier      | undone | 没有做 | rectify.by    |
      | 镇党委登记     | township_committee | undone | 没有做 | rectify.by |
      | 没有写什么没完成 | quality_office | 不填 | undone | rectify.facts |

  场景大纲: 由<谁>约谈责任人，重新明确措施和时限
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | owner           | p-zhang    |
      | due             | 2026-03-10 |
      | measures.by_day | 2026-03-10 |
    而且 于2026-03-11办理“rectify.overdue”
    当 “<谁>”于2026-03-12办理“summons.done”
      | 项目     | 值           |
      | talkers  | p-li、p-chen |
      | handling | talked       |
    那么 准予
    而且 事项处于“assign”
    而且 “summons.by”符合
    而且 “summons.facts”符合
    而且 “summons.papers”符合
    而且 “summons.others”符合
    而且 按“summons.two”，改填的结论为
      | talkers.count | 结论   |
      | 1             | 不符合 |
      | 2             | 符合   |
      | 3             | 符合   |
    而且 按“summons.handled”，改填的结论为
      | handling | 结论   |
      | none     | 不符合 |
      | talked   | 符合   |
      | criticised | 符合 |
      | referred | 符合   |
    而且 台账“rectification-ledger”有一行
      | 列       | 值         |
      | 约谈     | 2026-03-12 |
      | 逾期处理 | 约谈       |

    例子:
      | 谁                 |
      | township_secretary |
      | quality_office     |

  场景大纲: 约谈<怎样>，不算数
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | owner           | p-zhang    |
      | due             | 2026-03-10 |
      | measures.by_day | 2026-03-10 |
    而且 于2026-03-11办理“rectify.overdue”
    当 “<谁>”于2026-03-12办理“summons.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“summons”

    例子:
      | 怎样               | 谁                 | 项目     | 值             | 条件                                     | 依据 |
      | 只有一个人谈       | quality_office     | talkers  | p-li           | summons.two                              | 问题整改销号办法 本地规定 逾期约谈 |
      | 责任人自己也算在内 | quality_office     | talkers  | p-li、p-zhang  | summons.others                           | 五个机制 三个坚持 第三项；问题整改销号办法 本地规定 逾期约谈 |
      | 没有任何处理       | quality_office     | handling | none           | summons.handled                          | 五个机制 三个坚持 第三项；问题整改销号办法 本地规定 逾期约谈 |
      | 由牵头单位进行     | lead_unit          | handling | talked         | summons.by                               | 五个机制 三个坚持 第三项；问题整改销号办法 本地规定 逾期约谈 |
      | 没有约谈记录       | quality_office     | 缺材料   | 约谈记录       | summons.papers                           | 五个机制 三个坚持 第三项；问题整改销号办法 本地规定 逾期约谈 |
      | 没有限期整改通知书 | township_secretary | 缺材料   | 限期整改通知书 | summons.papers                           | 五个机制 三个坚持 第三项；问题整改销号办法 本地规定 逾期约谈 |
      | 没有写约谈人       | quality_office     | 不填     | talkers        | summons.facts、summons.two、summons.others | 五个机制 三个坚持 第三项；问题整改销号办法 本地规定 逾期约谈 |
      | 没有写怎么处理     | quality_office     | 不填     | handling       | summons.facts、summons.handled           | 五个机制 三个坚持 第三项；问题整改销号办法 本地规定 逾期约谈 |
      | 没有写承诺         | quality_office     | 不填     | pledge         | summons.facts                            | 五个机制 三个坚持 第三项；问题整改销号办法 本地规定 逾期约谈 |

  场景: 约谈记录没有责任人签字，不算数
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | due             | 2026-03-10 |
      | measures.by_day | 2026-03-10 |
    而且 于2026-03-11办理“rectify.overdue”
    当 于2026-03-12办理“summons.done”
      | 项目   | 值       |
      | 缺材料 | 约谈记录 |
      | 材料   | 约谈记录 |
    那么 只被“summons.papers”拒绝，依据“问题整改销号办法 本地规定 逾期约谈”

  场景: 约谈以后重新明确时限，按新的时限
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | due             | 2026-03-10 |
      | measures.by_day | 2026-03-10 |
    而且 于2026-03-11办理“rectify.overdue”
    而且 于2026-03-12办理“summons.done”
    而且 于2026-03-16办理“assign.done”
      | 项目            | 值         |
      | due             | 2026-03-30 |
      | measures.by_day | 2026-03-30 |
    当 于2026-03-30办理“rectify.done”
    那么 准予
    而且 “rectify.on_time”符合
    而且 按“rectify.on_time”，最晚为2026-03-30

  场景: 约谈以后五天内重新分解责任，从约谈之日算起
    假如 于2026-03-05办理“assign.done”
      | 项目            | 值         |
      | due             | 2026-03-10 |
      | measures.by_day | 2026-03-10 |
    而且 于2026-03-11办理“rectify.overdue”
    而且 于2026-03-12办理“summons.done”
    当 于2026-03-17办理“assign.done”
    那么 准予
    而且 按“assign.in_time”，最晚为2026-03-17
