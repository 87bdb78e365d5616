# language: zh-CN
功能: 目标确立、分解与责任书签订·履责、年终考核和与绩效挂钩

  每季度对账，目标调整只批一次；期满纳入年终考核，任务逐项写明结果，
  没有完成的列入整改，转入下期目标。

  背景:
    假如 程序“objective-responsibility”
    而且 于2026-01-05立项
      | 项目  | 值                 |
      | about | 2026年党建工作目标 |
    而且 于2026-01-20办理“set.done”
      | 项目 | 值                     |
      | span | 2026-01-01至2026-12-31 |
    而且 事项已办到“fulfil”
      | 办理        | 项目  | 值                                                                                                             |
      | divide.done | tasks | task=东村满意率90，unit=u-dong，owner=p-li，task_day=2026-12-31；task=西村满意率90，unit=u-xi，owner=p-chen，task_day=2026-11-30 |
      | sign.done   | 日期  | 2026-02-20                                                                                                     |

  场景: 贯标办按责任清单对账
    当 “quality_office”于2026-06-30办理“fulfil.check”
      | 项目     | 值         |
      | progress | 东村86、西村91 |
    那么 准予
    而且 事项处于“fulfil”
    而且 “check.by”符合
    而且 “check.facts”符合
    而且 台账“objective-register”有一行
      | 列   | 值 |
      | 对账 | 1  |

  场景: 有一个季度没有对账，记为逾期
    假如 于2026-06-30办理“fulfil.check”
    而且 于2026-12-30办理“fulfil.check”
    当 于2026-12-31办理“fulfil.done”
      | 项目 | 值    |
      | 未办 | check |
    那么 准予
    而且 记为逾期，条件“check.times”，依据“目标确立、分解与责任书签订办法 本地规定 履责对账”

  场景: 每个整季度都对账了，期满提请考核
    假如 于2026-06-30办理“fulfil.check”
    而且 于2026-07-01办理“fulfil.check”
    而且 于2026-12-30办理“fulfil.check”
    当 “quality_office”于2026-12-31办理“fulfil.done”
      | 项目 | 值    |
      | 未办 | check |
    那么 准予
    而且 事项处于“assess”
    而且 “check.times”符合
    而且 “fulfil.by”符合
    而且 “fulfil.papers”符合
    而且 按“fulfil.over”，最早为2026-12-31

  场景: 对账从签订之日算起，不从立项算起
    假如 程序“objective-responsibility”
    而且 于2025-12-20立项
    而且 事项已办到“fulfil”
      | 办理      | 项目 | 值                     |
      | set.done  | span | 2026-01-01至2026-06-29 |
      | sign.done | 日期 | 2026-02-20             |
    当 于2026-06-29办理“fulfil.done”
      | 项目 | 值    |
      | 未办 | check |
    那么 准予
    而且 “check.times”符合

  场景: 期间没有届满，不能提请考核
    当 于2026-12-30办理“fulfil.done”
    那么 只被“fulfil.over”拒绝，依据“目标分解和责任书 落实党建责任第二项；目标确立、分解与责任书签订办法 本地规定 履责对账”
    而且 “fulfil.over”实际“2026-12-31”，办法“期间届满以后再提请考核”

  场景: 镇党委批准调整目标一次
    当 “township_committee”于2026-07-10办理“fulfil.adjust”
      | 项目        | 值           |
      | changed_to  | 东村满意率88 |
      | why_changed | 新并入两个组 |
    那么 准予
    而且 “adjust.by”符合
    而且 “adjust.facts”符合
    而且 “adjust.papers”符合
    而且 台账“objective-register”有一行
      | 列   | 值 |
      | 调整 | 1  |

  场景: 不批第二次调整
    假如 于2026-07-10办理“fulfil.adjust”
    当 于2026-09-10办理“fulfil.adjust”
    那么 只被“adjust.times”拒绝，依据“目标确立、分解与责任书签订办法 本地规定 履责对账”

  场景大纲: <办理><怎样>，不算数
    当 “<谁>”于2026-12-31办理“fulfil.<办理>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 办理   | 怎样             | 谁                 | 项目        | 值             | 条件          | 依据                                                     |
      | check  | 由责任人自己对账 | responsible        | progress    | 正常           | check.by      | 目标分解和责任书 落实党建责任第二项；目标确立、分解与责任书签订办法 本地规定 履责对账 |
      | check  | 没有写差距       | quality_office     | 不填        | progress       | check.facts   | 目标确立、分解与责任书签订办法 本地规定 履责对账         |
      | adjust | 由贯标办批准     | quality_office     | why_changed | 调整           | adjust.by     | 质量管理体系 要求 2015 6.2.2；目标确立、分解与责任书签订办法 本地规定 履责对账 |
      | adjust | 没有审批表       | township_committee | 缺材料      | 目标调整审批表 | adjust.papers | 质量管理体系 要求 2015 6.2.2；目标确立、分解与责任书签订办法 本地规定 履责对账 |
      | adjust | 没有写调整成什么 | township_committee | 不填        | changed_to     | adjust.facts  | 目标确立、分解与责任书签订办法 本地规定 履责对账         |
      | adjust | 没有写原因       | township_committee | 不填        | why_changed    | adjust.facts  | 目标确立、分解与责任书签订办法 本地规定 履责对账         |
      | done   | 由责任人自己提请 | responsible        | 日期        | 2026-12-31     | fulfil.by     | 目标分解和责任书 落实党建责任第二项；目标确立、分解与责任书签订办法 本地规定 履责对账 |
      | done   | 没有履责报告     | quality_office     | 缺材料      | 履责情况报告   | fulfil.papers | 目标分解和责任书 落实党建责任第二项；目标确立、分解与责任书签订办法 本地规定 履责对账 |

  # 年终考核

  场景: 目标全部完成
    假如 于2026-12-31办理“fulfil.done”
    当 “quality_office”于2027-01-20办理“assess.passed”
      | 项目       | 值                                                                                       |
      | assessment | c-year use                                                                               |
      | results    | of_task=东村满意率90，met=是，actual=92；of_task=西村满意率90，met=是，actual=93 |
    那么 准予
    而且 事项处于“reward”
    而且 “assess.by”符合
    而且 “assess.facts”符合
    而且 “assess.papers”符合
    而且 “assess.others”符合
    而且 “assess.all_met”符合
    而且 “assess.listed”不适用
    而且 按“assess.in_time”，最晚为2027-02-28
    而且 按“assess.each”，改填的结论为
      | results.count | 结论   |
      | 1             | 不符合 |
      | 2             | 符合   |
      | 3             | 不符合 |
    而且 按“assess.assessed”，改填的结论为
      | assessment       | 结论   |
      | c-year confirm   | 不符合 |
      | c-year use       | 符合   |
      | c-year completed | 符合   |
    而且 台账“objective-register”有一行
      | 列       | 值     |
      | 综合考核 | c-year |
      | 实际完成 | 92、93 |
      | 状态     | 待运用 |
    而且 回放结论相同

  场景: 期满两个月以后才考核，记为逾期
    假如 于2026-12-31办理“fulfil.done”
    当 于2027-03-01办理“assess.passed”
    那么 准予
    而且 记为逾期，条件“assess.in_time”，依据“目标确立、分解与责任书签订办法 本地规定 年终考核”

  场景: 考核两个月从期满算起，不从提请算起
    假如 于2027-01-10办理“fulfil.done”
    当 于2027-02-28办理“assess.passed”
    那么 准予
    而且 按“assess.in_time”，最晚为2027-02-28

  场景: 有任务没有完成，不能记为全部完成
    假如 于2026-12-31办理“fulfil.done”
    当 于2027-01-20办理“assess.passed”
      | 项目    | 值                                                                                       |
      | results | of_task=东村满意率90，met=否，actual=88；of_task=西村满意率90，met=是，actual=93 |
    那么 只被“assess.all_met”拒绝，依据“目标分解和责任书 强化责任；目标确立、分解与责任书签订办法 本地规定 年终考核”
    而且 按“assess.all_met”，改填的结论为
      | results.met | 结论   |
      | 是          | 符合   |
      | 否          | 不符合 |

  场景: 没有完成的逐项列出，列入整改
    假如 于2026-12-31办理“fulfil.done”
    当 “quality_office”于2027-01-20办理“assess.failed”
      | 项目    | 值                                                                                       |
      | results | of_task=东村满意率90，met=否，actual=88；of_task=西村满意率90，met=是，actual=93 |
      | unmet   | missed=东村满意率，cause=答复超期                                                        |
    那么 准予
    而且 事项处于“reward”
    而且 “assess.failed.unless”符合
    而且 “assess.all_met”不适用
    而且 按“assess.listed”，改填的结论为
      | unmet.count | 结论   |
      | 0           | 不符合 |
      | 1           | 符合   |
      | 2           | 符合   |
    而且 台账“objective-register”有一行
      | 列       | 值         |
      | 没有完成 | 东村满意率 |
      | 原因     | 答复超期   |

  场景: 没有完成的一项也没有列出，不算数
    假如 于2026-12-31办理“fulfil.done”
    当 于2027-01-20办理“assess.failed”
      | 项目        | 值 |
      | results.met | 否 |
      | unmet.count | 0  |
    那么 只被“assess.listed”拒绝，依据“目标确立、分解与责任书签订办法 本地规定 年终考核”

  场景: 全部完成的，不能记为没有完成
    假如 于2026-12-31办理“fulfil.done”
    当 于2027-01-20办理“assess.failed”
      | 项目        | 值 |
      | results.met | 是 |
    那么 只被“assess.failed.unless”拒绝，依据“目标分解和责任书 强化责任；目标确立、分解与责任书签订办法 年终考核”

  场景: 考核自己的任务，不算数
    假如 于2026-12-31办理“fulfil.done”
    当 于2027-01-20办理“assess.passed”
      | 项目   | 值                  |
      | 办理人 | p-li quality_office |
    那么 只被“assess.others”拒绝，依据“目标分解和责任书 强化责任；目标确立、分解与责任书签订办法 本地规定 年终考核”
    而且 按“assess.others”，改填的结论为
      | 办理人                | 结论   |
      | p-li quality_office   | 不符合 |
      | p-chen quality_office | 不符合 |
      | p-zhou quality_office | 符合   |

  场景大纲: 记为“<结果>”，<怎样>，不算数
    假如 于2026-12-31办理“fulfil.done”
    当 “<谁>”于2027-01-20办理“assess.<结果>”
      | 项目        | 值     |
      | results.met | <完成> |
      | <项目>      | <值>   |
    那么 只被“<条件>”拒绝，依据“目标分解和责任书 强化责任；目标确立、分解与责任书签订办法 本地规定 年终考核”

    例子:
      | 结果   | 完成 | 怎样               | 谁             | 项目           | 值             | 条件                          |
      | passed | 是   | 由责任人自己考核   | responsible    | 日期           | 2027-01-20     | assess.by                     |
      | failed | 否   | 由责任人自己考核   | responsible    | 日期           | 2027-01-20     | assess.by                     |
      | passed | 是   | 没有考核表         | quality_office | 缺材料         | 目标考核表     | assess.papers                 |
      | passed | 是   | 综合考核没有核定   | quality_office | assessment     | c-year confirm | assess.assessed               |
      | passed | 是   | 漏了一项任务       | quality_office | results.count  | 1              | assess.each                   |
      | passed | 是   | 没有写综合考核     | quality_office | 不填           | assessment     | assess.facts、assess.assessed |
      | failed | 否   | 没有写没完成的     | quality_office | 不填           | unmet          | assess.facts、assess.listed   |
      | failed | 否   | 没有写是什么没完成 | quality_office | unmet.missed   | 不填           | assess.facts                  |
      | failed | 否   | 没有写原因         | quality_office | unmet.cause    | 不填           | assess.facts                  |
      | passed | 是   | 没有写是哪项任务   | quality_office | results.of_task | 不填、东村    | assess.facts                  |
      | passed | 是   | 没有写实际完成     | quality_office | results.actual | 不填           | assess.facts                  |

  场景大纲: 没有写<哪一栏>，不算数
    假如 于2026-12-31办理“fulfil.done”
    当 于2027-01-20办理“assess.passed”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“目标分解和责任书 强化责任；目标确立、分解与责任书签订办法 本地规定 年终考核”

    例子:
      | 哪一栏       | 项目        | 值      | 条件                                     |
      | 任务完成情况 | 不填        | results | assess.facts、assess.each、assess.all_met |
      | 是否完成     | results.met | 不填    | assess.facts、assess.all_met             |

  # 与绩效挂钩

  场景大纲: 结果用于“<运用>”，<后续>
    假如 于2026-12-31办理“fulfil.done”
    而且 于2027-01-20办理“assess.failed”
      | 项目        | 值 |
      | results.met | 否 |
    当 “township_committee”于2027-02-19办理“reward.done”
      | 项目    | 值               |
      | uses    | <运用>           |
      | lesson  | <后续>           |
      | carried | 2027年东村满意率 |
    那么 准予
    而且 事项处于“completed”
    而且 “reward.by”符合
    而且 “reward.facts”符合
    而且 “reward.papers”符合
    而且 “reward.blameless”不适用
    而且 按“reward.in_time”，最晚为2027-02-19
    而且 台账“objective-register”有一行
      | 列       | 值               |
      | 运用     | <运用>           |
      | 后续     | <后续>           |
      | 转入下期 | 2027年东村满意率 |
      | 状态     | 办结             |

    例子:
      | 运用               | 后续                             |
      | 与绩效挂钩         | 按没有完成的目标整改，没有其他后续 |
      | 作为评先树优的依据 | 目标带普遍性的问题，提交管理评审 |
      | 通报表扬           | 没有尽责的，移交追究责任         |
      | 帮助改进           | 按没有完成的目标整改，没有其他后续 |

  场景: 考核后第三十一天才运用，记为逾期
    假如 于2026-12-31办理“fulfil.done”
    而且 于2027-01-20办理“assess.passed”
    当 于2027-02-20办理“reward.done”
    那么 准予
    而且 记为逾期，条件“reward.in_time”，依据“目标确立、分解与责任书签订办法 本地规定 结果运用”

  场景: 目标全部完成的，不追究责任
    假如 于2026-12-31办理“fulfil.done”
    而且 于2027-01-20办理“assess.passed”
    当 于2027-02-01办理“reward.done”
      | 项目   | 值          |
      | lesson | accountable |
      | liable | p-li        |
    那么 只被“reward.blameless”拒绝，依据“目标分解和责任书 强化责任；目标确立、分解与责任书签订办法 本地规定 结果运用”
    而且 “reward.blameless”实际“没有尽责的”

  场景大纲: 目标全部完成的，可以<后续>
    假如 于2026-12-31办理“fulfil.done”
    而且 于2027-01-20办理“assess.passed”
    当 于2027-02-01办理“reward.done”
      | 项目   | 值     |
      | lesson | <后续> |
    那么 准予
    而且 “reward.blameless”符合

    例子:
      | 后续                               |
      | 按没有完成的目标整改，没有其他后续 |
      | 目标带普遍性的问题，提交管理评审   |

  场景: 移交追究的写明没有尽责的人，不移交的不写
    假如 于2026-12-31办理“fulfil.done”
    而且 于2027-01-20办理“assess.failed”
      | 项目        | 值 |
      | results.met | 否 |
    当 于2027-02-01办理“reward.done”
      | 项目   | 值          |
      | lesson | accountable |
      | liable | p-li        |
    那么 准予
    而且 按“reward.facts”，改填的结论为
      | lesson      | 不填   | 结论     |
      | accountable | liable | 无法判断 |
      | settled     |        | 不符合   |
      | review      |        | 不符合   |

  场景大纲: 结果运用<怎样>，不算数
    假如 于2026-12-31办理“fulfil.done”
    而且 于2027-01-20办理“assess.failed”
      | 项目        | 值 |
      | results.met | 否 |
    当 “<谁>”于2027-02-01办理“reward.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“目标分解和责任书 强化责任；目标确立、分解与责任书签订办法 本地规定 结果运用”

    例子:
      | 怎样             | 谁                 | 项目   | 值             | 条件          |
      | 由贯标办决定     | quality_office     | uses   | help           | reward.by     |
      | 没有决定         | township_committee | 缺材料 | 结果运用的决定 | reward.papers |
      | 没有写怎样运用   | township_committee | 不填   | uses           | reward.facts  |
      | 没有写后续       | township_committee | 不填   | lesson         | reward.facts  |
      | 没有写转入下期的 | township_committee | 不填   | carried        | reward.facts  |

  # 次序、补录、更正和作废

  场景大纲: 办到“<步骤>”不能跳到“<结果>”
    假如 程序“objective-responsibility”
    而且 于2026-01-05立项
    而且 事项已办到“<步骤>”
      | 办理     | 项目 | 值                     |
      | set.done | span | 2026-01-01至2026-12-31 |
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“目标确立、分解与责任书签订办法 <依据>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤   | 结果             | 依据       |
      | divide | sign.done        | 立项分解   |
      | list   | divide.cancelled | 责任清单   |
      | sign   | assess.passed    | 签订责任书 |
      | fulfil | reward.done      | 履责对账   |
      | assess | fulfil.done      | 年终考核   |
      | reward | sign.cancelled   | 结果运用   |

  场景: 还没有确立目标，不能分解
    假如 程序“objective-responsibility”
    而且 于2026-01-05立项
    当 办理“divide.done”
    那么 只被“case.sequence”拒绝，依据“目标确立、分解与责任书签订办法 确立目标”

  场景: 考核不得早于期满提请
    假如 于2027-01-10办理“fulfil.done”
    当 于2027-01-09办理“assess.passed”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 考核不得预先登记
    假如 于2026-12-31办理“fulfil.done”
    当 办理“assess.passed”
      | 项目   | 值         |
      | 日期   | 2027-01-20 |
      | 登记日 | 2027-01-19 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    假如 于2026-12-31办理“fulfil.done”
    当 于2027-02-20补录2027-01-20的“assess.passed”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后查明责任书把责任转给了村，不得办结
    假如 于2026-12-31办理“fulfil.done”
    而且 于2027-01-20办理“assess.passed”
    而且 更正“sign.done”
      | 项目        | 值 |
      | duties_kept | 否 |
    当 于2027-02-01办理“reward.done”
    那么 只被“case.sound”拒绝，依据“五个机制”
    而且 “case.sound”实际“sign.not_passed_down”

  场景: 登记错了的考核可以作废，重新考核
    假如 于2026-12-31办理“fulfil.done”
    而且 于2027-01-20办理“assess.passed”
    当 作废“assess.passed”
    那么 准予
    而且 事项处于“assess”
    而且 回放结论相同
