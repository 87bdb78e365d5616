# language: zh-CN
功能: 自查自评与专题调研·下一步打算和报告

  镇党委审定报告，按时上报；下一步打算写明责任人和完成日期，
  问题逐条列入整改；查出违纪违法没有处理的，移交追究责任。

  背景:
    假如 程序“self-check-and-survey”
    而且 于2026-05-20立项
      | 项目  | 值                       |
      | about | 城市基层党建工作自查评估 |
    而且 于2026-05-21办理“scope.done”
      | 项目      | 值           |
      | kind      | violations   |
      | team      | p-li、p-chen |
      | report_by | 2026-06-30   |
    而且 于2026-06-01办理“collect.done”
    而且 于2026-06-10办理“analyse.found”

  场景大纲: 镇党委审定并上报，<后续>
    当 “township_committee”于2026-06-25办理“report.filed”
      | 项目       | 值                                                                           |
      | next_steps | step_said=每月督查，owner=p-li，by_day=2026-07-31；step_said=补记录，owner=p-wang，by_day=2026-08-31 |
      | lesson     | <后续>                                                                       |
    那么 准予
    而且 事项处于“completed”
    而且 “report.by”符合
    而且 “report.facts”符合
    而且 “report.papers”符合
    而且 “report.independent”不适用
    而且 按“report.on_time”，最晚为2026-06-30
    而且 按“report.ahead”，改填的结论为
      | next_steps.count | 结论   |
      | 0                | 不符合 |
      | 1                | 符合   |
      | 2                | 符合   |
    而且 按“report.dated”，改填的结论为
      | next_steps                                          | 结论   |
      | step_said=督查，owner=p-li，by_day=2026-06-24       | 不符合 |
      | step_said=督查，owner=p-li，by_day=2026-06-25       | 符合   |
      | step_said=督查，owner=p-li，by_day=2026-06-26       | 符合   |
    而且 台账“self-checks”有一行
      | 列         | 值                     |
      | 下一步打算 | 每月督查、补记录       |
      | 责任人     | p-li、p-wang           |
      | 完成日期   | 2026-07-31、2026-08-31 |
      | 报告       | 2026-06-25             |
      | 后续       | <后续>                 |
      | 状态       | 办结                   |
    而且 回放结论相同

    例子:
      | 后续                         |
      | 问题列入整改，没有其他后续   |
      | 带普遍性，提交管理评审       |
      | 需由镇党委另行决策           |

  场景: 过了时限才报告，记为逾期
    当 于2026-07-01办理“report.filed”
    那么 准予
    而且 记为逾期，条件“report.on_time”，依据“自查自评和专题调研（源材料所载做法） 存在的主要问题及原因；自查自评和专题调研办法 本地规定 打算报告”

  场景: 违纪违法没有处理的移交追究，没有处理的人不审定报告
    当 于2026-06-25办理“report.filed”
      | 项目   | 值                        |
      | lesson | accountable               |
      | liable | p-wang                    |
      | 办理人 | p-wang township_committee |
    那么 只被“report.independent”拒绝，依据“自查自评和专题调研（源材料所载做法） 存在的主要问题及原因；自查自评和专题调研办法 本地规定 打算报告”
    而且 按“report.independent”，改填的结论为
      | 办理人                    | 结论   |
      | p-wang township_committee | 不符合 |
      | p-zhou township_committee | 符合   |

  场景: 移交追究的写明是谁，不移交的不写
    当 于2026-06-25办理“report.filed”
      | 项目   | 值          |
      | lesson | accountable |
      | liable | p-wang      |
      | 办理人 | p-zhou township_committee |
    那么 准予
    而且 按“report.facts”，改填的结论为
      | lesson      | 不填   | 结论     |
      | accountable | liable | 无法判断 |
      | settled     |        | 不符合   |
      | review      |        | 不符合   |
      | decision    |        | 不符合   |

  场景: 报告不实的，退回重新自查、调研
    当 “township_committee”于2026-06-25办理“report.returned”
      | 项目     | 值           |
      | why_back | 没有写西村   |
    那么 准予
    而且 事项处于“collect”
    而且 “report.by”符合
    而且 “report.facts”符合
    而且 “report.papers”不适用
    而且 “report.on_time”不适用
    而且 “report.ahead”不适用
    而且 “report.dated”不适用
    而且 “report.independent”不适用

  场景: 退回以后，一个月从退回之日算起
    假如 于2026-06-25办理“report.returned”
    当 于2026-07-25办理“collect.done”
    那么 准予
    而且 按“collect.in_time”，最晚为2026-07-25

  场景大纲: 记为“<结果>”，<怎样>，不算数
    当 “<谁>”于2026-06-25办理“report.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“report”

    例子:
      | 结果     | 怎样               | 谁                 | 项目                 | 值               | 条件                                    | 依据                                     |
      | filed    | 由贯标办审定       | quality_office     | lesson               | settled          | report.by                               | 自查自评和专题调研（源材料所载做法） 存在的主要问题及原因；自查自评和专题调研办法 本地规定 打算报告 |
      | returned | 由贯标办退回       | quality_office     | why_back             | 不实             | report.by                               | 自查自评和专题调研（源材料所载做法） 存在的主要问题及原因；自查自评和专题调研办法 本地规定 打算报告 |
      | filed    | 没有报告           | township_committee | 缺材料               | 自查（调研）报告 | report.papers                           | 自查自评和专题调研（源材料所载做法） 存在的主要问题及原因；自查自评和专题调研办法 本地规定 打算报告 |
      | filed    | 完成日期已经过去   | township_committee | next_steps.by_day    | 2026-06-24       | report.dated                            | 自查自评和专题调研（源材料所载做法） 存在的主要问题及原因；自查自评和专题调研办法 本地规定 打算报告 |
      | filed    | 没有下一步打算     | township_committee | next_steps.count     | 0                | report.ahead、report.dated              | 自查自评和专题调研办法 本地规定 打算报告 |
      | filed    | 没有写打算         | township_committee | 不填                 | next_steps       | report.facts、report.ahead、report.dated | 自查自评和专题调研办法 本地规定 打算报告 |
      | filed    | 没有写做什么       | township_committee | next_steps.step_said | 不填             | report.facts                            | 自查自评和专题调研办法 本地规定 打算报告 |
      | filed    | 没有写责任人       | township_committee | next_steps.owner     | 不填             | report.facts                            | 自查自评和专题调研办法 本地规定 打算报告 |
      | filed    | 没有写完成日期     | township_committee | next_steps.by_day    | 不填             | report.facts、report.dated              | 自查自评和专题调研办法 本地规定 打算报告 |
      | filed    | 没有写后续         | township_committee | 不填                 | lesson           | report.facts                            | 自查自评和专题调研办法 本地规定 打算报告 |
      | returned | 没有写退回的原因   | township_committee | 不填                 | why_back         | report.facts                            | 自查自评和专题调研办法 本地规定 打算报告 |

  # 次序、补录、更正和作废

  场景大纲: 办到“<步骤>”不能跳到“<结果>”
    假如 程序“self-check-and-survey”
    而且 于2026-05-20立项
    而且 事项已办到“<步骤>”
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“自查自评和专题调研办法 <依据>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤    | 结果              | 依据     |
      | scope   | analyse.found     | 定重点   |
      | collect | report.filed      | 自查调研 |
      | analyse | collect.cancelled | 问题原因 |
      | report  | analyse.clear     | 打算报告 |

  场景: 报告不得早于分析
    当 于2026-06-09办理“report.filed”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 报告不得预先登记
    当 办理“report.filed”
      | 项目   | 值         |
      | 日期   | 2026-06-25 |
      | 登记日 | 2026-06-24 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    当 于2026-07-27补录2026-06-25的“report.filed”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后增加了基层负担的，不得办结
    假如 更正“scope.done”
      | 项目  | 值 |
      | light | 否 |
    当 于2026-06-25办理“report.filed”
    那么 只被“case.sound”拒绝，依据“自查自评和专题调研”
    而且 “case.sound”实际“scope.no_burden”

  场景: 登记错了的分析可以作废，重新分析
    当 作废“analyse.found”
    那么 准予
    而且 事项处于“analyse”
    而且 回放结论相同
