# language: zh-CN
功能: 学习教育·检查学习效果、补学、总结和固化

  当面抽查掌握情况，看领导干部带不带头；没有达到要求的补学再查。
  好的做法以制度形式固化，存在的问题列入整改。

  背景:
    假如 程序“study-education”
    而且 于2026-03-02立项
      | 项目  | 值               |
      | about | 2026年党员经常性学习 |
    而且 于2026-03-03办理“plan.done”
      | 项目     | 值                         |
      | kind     | regular                    |
      | branches | branch=u-dong，leader=p-li |
    而且 于2026-03-20办理“study.session”
      | 项目 | 值 |
      | due  | 10 |
      | came | 8  |
    而且 于2026-03-31办理“study.done”

  场景大纲: <谁>检查学习效果，达到要求
    当 “<谁>”于2026-04-15办理“evaluate.passed”
      | 项目       | 值                  |
      | leads      | 全部                |
      | sample     | 发出10 收回10 肯定8 |
      | inspection | c-insp completed    |
    那么 准予
    而且 事项处于“conclude”
    而且 “evaluate.by”符合
    而且 “evaluate.facts”符合
    而且 “evaluate.papers”符合
    而且 “evaluate.led”符合
    而且 “evaluate.attended”符合
    而且 按“evaluate.in_time”，最晚为2026-04-15
    而且 按“evaluate.sampled”，改填的结论为
      | sample              | 结论   |
      | 发出10 收回9 肯定9  | 不符合 |
      | 发出10 收回10 肯定9 | 符合   |
      | 发出11 收回11 肯定9 | 符合   |
    而且 按“evaluate.known”，改填的结论为
      | sample              | 结论   |
      | 发出10 收回10 肯定7 | 不符合 |
      | 发出10 收回10 肯定8 | 符合   |
      | 发出10 收回10 肯定9 | 符合   |
    而且 台账“study-ledger”有一行
      | 列       | 值     |
      | 三带头   | 3/3    |
      | 抽查     | 10     |
      | 掌握     | 8      |
      | 专项检查 | c-insp |
      | 状态     | 待总结 |
    而且 回放结论相同

    例子:
      | 谁                   |
      | township_committee   |
      | discipline_committee |

  场景: 没有专项检查的，可以不填
    当 于2026-04-10办理“evaluate.passed”
      | 项目 | 值         |
      | 不填 | inspection |
    那么 准予

  场景: 学习结束后第十六天才检查，记为逾期
    当 于2026-04-16办理“evaluate.passed”
    那么 准予
    而且 记为逾期，条件“evaluate.in_time”，依据“学习教育办法 本地规定 效果检查”

  场景大纲: 领导干部没有“<哪一条>”，不通过
    当 于2026-04-10办理“evaluate.passed”
      | 项目  | 值               |
      | leads | 全部，除<哪一条> |
    那么 只被“evaluate.led”拒绝，依据“学习教育 本地规定 创新载体 第一项”
    而且 “evaluate.led”实际“缺<哪一条>”

    例子:
      | 哪一条       |
      | 带头参加学习 |
      | 带头参加研讨 |
      | 带头查摆整改 |

  场景大纲: 集中学习应到<应到>、实到<实到>，<怎样>
    假如 程序“study-education”
    而且 于2026-03-02立项
    而且 于2026-03-03办理“plan.done”
      | 项目     | 值                         |
      | branches | branch=u-dong，leader=p-li |
    而且 于2026-03-20办理“study.session”
      | 项目 | 值     |
      | due  | <应到> |
      | came | <实到> |
    而且 于2026-03-31办理“study.done”
    当 于2026-04-10办理“evaluate.<结果>”
      | 项目            | 值   |
      | leads           | 全部 |
      | sample          | 发出10 收回10 肯定10 |
    那么 准予
    而且 事项处于“<处于>”

    例子:
      | 应到 | 实到 | 怎样     | 结果   | 处于     |
      | 10   | 7    | 补学     | failed | makeup   |
      | 10   | 8    | 达到要求 | passed | conclude |
      | 10   | 9    | 达到要求 | passed | conclude |

  场景: 到会不足五分之四的，不能通过
    假如 程序“study-education”
    而且 于2026-03-02立项
    而且 于2026-03-03办理“plan.done”
      | 项目     | 值                         |
      | branches | branch=u-dong，leader=p-li |
    而且 于2026-03-20办理“study.session”
      | 项目 | 值 |
      | due  | 10 |
      | came | 7  |
    而且 于2026-03-31办理“study.done”
    当 于2026-04-10办理“evaluate.passed”
    那么 只被“evaluate.attended”拒绝，依据“学习教育办法 本地规定 组织学习”
    而且 “evaluate.attended”实际“7”，要求“不少于应到的4/5”

  场景大纲: <怎样>的，补学
    当 “township_committee”于2026-04-10办理“evaluate.failed”
      | 项目   | 值             |
      | <项目> | <值>           |
      | gaps   | 西片没有学党章 |
    那么 准予
    而且 事项处于“makeup”
    而且 “evaluate.failed.unless”符合
    而且 “evaluate.led”不适用
    而且 “evaluate.known”不适用
    而且 “evaluate.attended”不适用

    例子:
      | 怎样           | 项目   | 值                   |
      | 领导没有带头   | leads  | 全部，除带头参加研讨 |
      | 掌握的太少     | sample | 发出10 收回10 肯定7  |

  场景: 达到要求的，不能记为没有达到
    当 于2026-04-10办理“evaluate.failed”
      | 项目   | 值                   |
      | leads  | 全部                 |
      | sample | 发出10 收回10 肯定10 |
    那么 只被“evaluate.failed.unless”拒绝，依据“学习教育 本地规定 创新载体 第一项”

  场景大纲: 记为“<结果>”，<怎样>，不算数
    当 “<谁>”于2026-04-10办理“evaluate.<结果>”
      | 项目   | 值     |
      | sample | <抽查> |
      | <项目> | <值>   |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 结果   | 抽查                | 怎样             | 谁                 | 项目   | 值             | 条件                            | 依据                                      |
      | passed | 发出10 收回10 肯定7 | 掌握的太少       | township_committee | leads  | 全部           | evaluate.known                  | 学习教育办法 本地规定 效果检查            |
      | passed | 发出9 收回9 肯定9   | 抽查的人太少     | township_committee | leads  | 全部           | evaluate.sampled                | 学习教育办法 本地规定 效果检查            |
      | passed | 发出10 收回10 肯定9 | 由组织办公室检查 | org_office         | leads  | 全部           | evaluate.by                     | 学习教育 凝心聚力；学习教育办法 本地规定 效果检查 |
      | failed | 发出10 收回10 肯定7 | 由组织办公室检查 | org_office         | leads  | 全部           | evaluate.by                     | 学习教育 凝心聚力；学习教育办法 本地规定 效果检查 |
      | passed | 发出10 收回10 肯定9 | 没有检查表       | township_committee | 缺材料 | 学习效果检查表 | evaluate.papers                 | 学习教育 凝心聚力；学习教育办法 本地规定 效果检查 |
      | failed | 发出10 收回10 肯定7 | 没有检查表       | township_committee | 缺材料 | 学习效果检查表 | evaluate.papers                 | 学习教育 凝心聚力；学习教育办法 本地规定 效果检查 |
      | passed | 发出10 收回10 肯定9 | 没有写带头情况   | township_committee | 不填   | leads          | evaluate.facts、evaluate.led    | 学习教育 本地规定 创新载体 第一项         |
      | failed | 发出10 收回10 肯定7 | 没有写差在哪里   | township_committee | 不填   | gaps           | evaluate.facts                  | 学习教育办法 本地规定 效果检查            |

  场景: 没有写抽查情况，不算数
    当 于2026-04-10办理“evaluate.passed”
      | 项目 | 值     |
      | 不填 | sample |
    那么 只被“evaluate.facts、evaluate.sampled、evaluate.known”拒绝，依据“学习教育办法 本地规定 效果检查”

  # 补学

  场景: 补学以后再检查，到会不再看
    假如 程序“study-education”
    而且 于2026-03-02立项
    而且 于2026-03-03办理“plan.done”
      | 项目     | 值                         |
      | branches | branch=u-dong，leader=p-li |
    而且 于2026-03-20办理“study.session”
      | 项目 | 值 |
      | due  | 10 |
      | came | 7  |
    而且 于2026-03-31办理“study.done”
    而且 于2026-04-10办理“evaluate.failed”
    而且 “org_office”于2026-05-10办理“makeup.done”
      | 项目    | 值           |
      | made_up | 西片补学党章 |
    当 于2026-05-25办理“evaluate.passed”
    那么 准予
    而且 事项处于“conclude”
    而且 “evaluate.attended”不适用
    而且 按“evaluate.in_time”，最晚为2026-05-25
    而且 台账“study-ledger”有一行
      | 列   | 值           |
      | 补学 | 西片补学党章 |

  场景: 补学完毕再检查
    假如 于2026-04-10办理“evaluate.failed”
      | 项目   | 值                  |
      | sample | 发出10 收回10 肯定7 |
    当 “org_office”于2026-05-10办理“makeup.done”
    那么 准予
    而且 事项处于“evaluate”
    而且 “makeup.by”符合
    而且 “makeup.facts”符合
    而且 “makeup.papers”符合

  场景大纲: 补学<怎样>，不算数
    假如 于2026-04-10办理“evaluate.failed”
      | 项目   | 值                  |
      | sample | 发出10 收回10 肯定7 |
    当 “<谁>”于2026-05-10办理“makeup.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“学习教育办法 本地规定 补学”

    例子:
      | 怎样           | 谁           | 项目    | 值       | 条件          |
      | 由支部自己登记 | study_leader | made_up | 补了     | makeup.by     |
      | 没有补学记录   | org_office   | 缺材料  | 补学记录 | makeup.papers |
      | 没有写补了什么 | org_office   | 不填    | made_up  | makeup.facts  |

  # 总结和固化

  场景大纲: 总结，<改进>
    假如 于2026-04-10办理“evaluate.passed”
    当 “township_committee”于2026-05-10办理“conclude.done”
      | 项目     | 值                                 |
      | problems | problem=学得不深，cause=没有带着问题学 |
      | lesson   | <改进>                             |
    那么 准予
    而且 事项处于“completed”
    而且 “conclude.by”符合
    而且 “conclude.facts”符合
    而且 “conclude.papers”符合
    而且 “conclude.prospective”不适用
    而且 按“conclude.in_time”，最晚为2026-05-10
    而且 台账“study-ledger”有一行
      | 列         | 值             |
      | 存在的问题 | 学得不深       |
      | 原因       | 没有带着问题学 |
      | 改进       | <改进>         |
      | 状态       | 办结           |

    例子:
      | 改进                         |
      | 没有需要改进的问题           |
      | 查出不足，列入问题清单整改   |
      | 学习有缺口，另行办班培训     |
      | 带普遍性，提交管理评审       |

  场景: 检查后第三十一天才总结，记为逾期
    假如 于2026-04-10办理“evaluate.passed”
    当 于2026-05-11办理“conclude.done”
    那么 准予
    而且 记为逾期，条件“conclude.in_time”，依据“学习教育办法 本地规定 总结固化”

  场景: 经验做法以制度形式固化
    假如 于2026-04-10办理“evaluate.passed”
    当 “township_committee”于2026-05-06办理“conclude.standardised”
      | 项目      | 值               |
      | rule      | 党员经常性学习制度 |
      | effective | 2026-06-01       |
    那么 准予
    而且 事项处于“completed”
    而且 “conclude.by”符合
    而且 “conclude.facts”符合
    而且 “conclude.papers”符合
    而且 按“conclude.prospective”，“effective”最早为2026-05-06
    而且 台账“study-ledger”有一行
      | 列         | 值                 |
      | 固化的制度 | 党员经常性学习制度 |
      | 生效       | 2026-06-01         |

  场景大纲: 记为“<结果>”，<怎样>，不算数（总结）
    假如 于2026-04-10办理“evaluate.passed”
    当 “<谁>”于2026-05-06办理“conclude.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 结果         | 怎样             | 谁                 | 项目             | 值           | 条件                                | 依据                                                 |
      | done         | 由组织办公室总结 | org_office         | lesson           | none         | conclude.by                         | 五个机制 创新载体 第四项；学习教育办法 本地规定 总结固化 |
      | standardised | 由组织办公室固化 | org_office         | lesson           | none         | conclude.by                         | 五个机制 创新载体 第四项；学习教育办法 本地规定 总结固化 |
      | done         | 没有总结         | township_committee | 缺材料           | 学习教育总结 | conclude.papers                     | 五个机制 创新载体 第四项；学习教育办法 本地规定 总结固化 |
      | standardised | 没有总结         | township_committee | 缺材料           | 学习教育总结 | conclude.papers                     | 五个机制 创新载体 第四项；学习教育办法 本地规定 总结固化 |
      | standardised | 没有制度文本     | township_committee | 缺材料           | 制度文本     | conclude.papers                     | 五个机制 创新载体 第四项；学习教育办法 本地规定 总结固化 |
      | done         | 没有写问题       | township_committee | 不填             | problems     | conclude.facts                      | 学习教育办法 本地规定 总结固化                       |
      | done         | 没有写是什么问题 | township_committee | problems.problem | 不填         | conclude.facts                      | 学习教育办法 本地规定 总结固化                       |
      | done         | 没有写原因       | township_committee | problems.cause   | 不填         | conclude.facts                      | 学习教育办法 本地规定 总结固化                       |
      | done         | 没有写改进       | township_committee | 不填             | lesson       | conclude.facts                      | 学习教育办法 本地规定 总结固化                       |
      | standardised | 没有写制度       | township_committee | 不填             | rule         | conclude.facts                      | 五个机制 创新载体 第四项                             |
      | standardised | 没有写生效日期   | township_committee | 不填             | effective    | conclude.facts、conclude.prospective | 五个机制 创新载体 第四项                            |
      | standardised | 溯及以前         | township_committee | effective        | 2026-05-05   | conclude.prospective                | 五个机制 创新载体 第四项；学习教育办法 本地规定 总结固化 |

  # 次序、补录、更正和作废

  场景大纲: 办到“<步骤>”不能跳到“<结果>”
    假如 程序“study-education”
    而且 于2026-03-02立项
    而且 事项已办到“<步骤>”
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“<依据>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤     | 结果            | 依据                  |
      | plan     | study.done      | 学习教育办法 学习计划 |
      | study    | evaluate.passed | 学习教育办法 组织学习 |
      | evaluate | study.cancelled | 学习教育办法 效果检查 |
      | makeup   | conclude.done   | 学习教育办法 补学     |
      | conclude | evaluate.failed | 学习教育办法 总结固化 |

  场景: 检查不得早于学习结束
    当 于2026-03-30办理“evaluate.passed”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 检查不得预先登记
    当 办理“evaluate.passed”
      | 项目   | 值         |
      | 日期   | 2026-04-10 |
      | 登记日 | 2026-04-09 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    当 于2026-05-12补录2026-04-10的“evaluate.passed”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后要求留痕的，不得办结
    假如 于2026-04-10办理“evaluate.passed”
    而且 更正“plan.done”
      | 项目      | 值 |
      | by_effect | 否 |
    当 于2026-05-06办理“conclude.done”
    那么 只被“case.sound”拒绝，依据“学习教育”
    而且 “case.sound”实际“plan.light”

  场景: 登记错了的检查可以作废，重新检查
    假如 于2026-04-10办理“evaluate.passed”
    当 作废“evaluate.passed”
    那么 准予
    而且 事项处于“evaluate”
    而且 回放结论相同
