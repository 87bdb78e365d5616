# language: zh-CN
功能: 重大事项八步决策·检查评估与改进归档

  执行完成三个月内，由贯标办对照5W1H目标单检查评估，评估的人不能是承办、执行的人；
  未达到目标的限期继续执行，达到的把全过程档案归档，定下后续安排。

  背景:
    假如 程序“major-decision-eight-steps”
    而且 于2026-03-02立项
      | 项目         | 值             |
      | about        | 修建文化广场   |
      | plan.what    | 修建文化广场1处 |
      | plan.who     | p-zhang        |
      | plan.when.to | 2027-03-31     |
    而且 事项已办到“evaluate”
      | 办理                | 项目   | 值                              |
      | pilot.waived        | 日期   | 2026-06-01                      |
      | legal_review.submit | 办理人 | p-chen 承办单位                 |
      | resolve.passed      | 日期   | 2026-07-07                      |
      | resolve.passed      | ballot | 应到9 实到9 赞成8 反对1         |
      | publish.done        | 日期   | 2026-07-08                      |
      | execute.done        | 日期   | 2026-09-01                      |
      | execute.done        | 办理人 | p-wu 执行单位                   |

  场景大纲: 对照目标单评估，<结论>
    当 “督查考核和贯标办公室”办理“evaluate.<结果>”
    那么 准予
    而且 事项处于“improve”
    而且 “evaluate.by”符合
    而且 “evaluate.facts”符合
    而且 “evaluate.papers”符合
    而且 “evaluate.independent”符合
    而且 回放结论相同
    而且 按“evaluate.in_time”，最晚为2026-12-01

    例子:
      | 结论           | 结果        |
      | 达到目标       | satisfied   |
      | 未达到目标     | unsatisfied |

  场景大纲: 过了三个月才评估为“<结论>”，照样登记，记为逾期
    当 于2026-12-02办理“evaluate.<结果>”
    那么 准予
    而且 记为逾期，条件“evaluate.in_time”，依据“镇党委重大事项决策规则 默认 检查评估（本地规定）”

    例子:
      | 结论       | 结果        |
      | 达到目标   | satisfied   |
      | 未达到目标 | unsatisfied |

  场景大纲: <谁>来评估自己办的事，不算数
    当 于2026-09-10办理“evaluate.<结果>”
      | 项目   | 值                          |
      | 办理人 | <人> 督查考核和贯标办公室   |
    那么 只被“evaluate.independent”拒绝，依据“重大行政决策程序暂行条例 2019 第36条”
    而且 事项处于“evaluate”

    例子:
      | 谁       | 人     | 结果        |
      | 送审的人 | p-chen | satisfied   |
      | 执行的人 | p-wu   | satisfied   |
      | 办事的人 | p-wu   | unsatisfied |

  场景: 人手不够，镇党委书记特批由执行的人评估
    当 于2026-09-10办理“evaluate.satisfied”
      | 项目   | 值                              |
      | 办理人 | p-wu 督查考核和贯标办公室       |
      | 特批   | evaluate.independent 镇党委书记 |
    那么 准予
    而且 记为特批，条件“evaluate.independent”，依据“重大行政决策程序暂行条例 2019 第36条”

  场景大纲: 检查评估<毛病>，不得登记
    当 “<谁>”于2026-09-10办理“evaluate.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“暂行条例 2019 第34条；暂行条例 2019 第36条；镇党委重大事项决策规则 检查评估（本地规定）”
    而且 事项处于“evaluate”

    例子:
      | 毛病                         | 谁                   | 结果        | 项目   | 值                             | 条件            |
      | 由党政办公室来办             | 党政办公室、组织办公室 | satisfied   | 日期   | 2026-09-10                     | evaluate.by     |
      | 由党政办公室认定没有达到     | 党政办公室、组织办公室 | unsatisfied | 日期   | 2026-09-10                     | evaluate.by     |
      | 没有报告就说达到             | 督查考核和贯标办公室 | satisfied   | 缺材料 | 对照5W1H目标单的检查评估报告   | evaluate.papers |
      | 没有报告就说没有达到         | 督查考核和贯标办公室 | unsatisfied | 缺材料 | 对照5W1H目标单的检查评估报告   | evaluate.papers |
      | 没有达到却没有分析原因       | 督查考核和贯标办公室 | unsatisfied | 不填   | causes                         | evaluate.facts  |

  场景: 改进措施已定、档案齐全，事项办结
    假如 于2026-09-10办理“evaluate.satisfied”
    当 “党政办公室、组织办公室”于2026-09-15办理“improve.done”
      | 项目 | 值      |
      | next | archive |
    那么 准予
    而且 事项处于“completed”
    而且 “improve.by”符合
    而且 “improve.facts”符合
    而且 “improve.papers”符合
    而且 “improve.archive”符合
    而且 “case.sound”符合
    而且 回放结论相同

  场景: 办结的事项在重大决策台账上有一行
    假如 于2026-09-10办理“evaluate.satisfied”
    当 于2026-09-15办理“improve.done”
      | 项目 | 值       |
      | next | standard |
    那么 准予
    而且 台账“major-decision-ledger”有一行
      | 列       | 值              |
      | 决策事项 | 修建文化广场    |
      | 做什么   | 修建文化广场1处 |
      | 谁去做   | p-zhang         |
      | 完成时限 | 2027-03-31      |
      | 决议日期 | 2026-07-07      |
      | 应到     | 9               |
      | 实到     | 9               |
      | 赞成     | 8               |
      | 反对     | 1               |
      | 公布日期 | 2026-07-08      |
      | 完成日期 | 2026-09-01      |

  场景大纲: 后续安排可以是<安排>
    假如 于2026-09-10办理“evaluate.unsatisfied”
    当 办理“improve.done”
      | 项目 | 值     |
      | next | <选项> |
    那么 准予
    而且 事项处于“completed”

    例子:
      | 安排                       | 选项         |
      | 目标已实现，归档           | archive      |
      | 上升为制度                 | standard     |
      | 列入问题清单整改           | rectify      |
      | 另行提出新的决策事项       | new_decision |
      | 需由村按“四议两公开”决定   | village      |

  场景: 没有达到目标，限期继续执行
    假如 于2026-09-10办理“evaluate.unsatisfied”
    当 “党政办公室、组织办公室”于2026-09-15办理“improve.redone”
    那么 准予
    而且 事项处于“execute”
    而且 回放结论相同

  场景大纲: 改进归档<毛病>，不得登记
    假如 于2026-09-10办理“evaluate.satisfied”
    当 “<谁>”于2026-09-15办理“improve.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“重大行政决策程序暂行条例 2019 第33条；镇党委重大事项决策规则 改进归档（本地规定）”
    而且 事项处于“improve”

    例子:
      | 毛病                 | 谁                     | 结果   | 项目   | 值                 | 条件           |
      | 由执行单位来归       | 执行单位               | done   | 日期   | 2026-09-15         | improve.by     |
      | 由执行单位来定续办   | 执行单位               | redone | 日期   | 2026-09-15         | improve.by     |
      | 没有档案目录         | 党政办公室、组织办公室 | done   | 缺材料 | 决策全过程档案目录 | improve.papers |
      | 没有定后续安排       | 党政办公室、组织办公室 | done   | 不填   | next               | improve.facts  |
      | 续办却没有改进措施   | 党政办公室、组织办公室 | redone | 不填   | remedies           | improve.facts  |

  场景: 更正后到会人数不够三分之二，事项不能办结
    假如 于2026-09-10办理“evaluate.satisfied”
    而且 于2026-09-11更正“resolve.passed”
      | 项目   | 值                |
      | ballot | 应到9 实到5 赞成5 |
    当 于2026-09-15办理“improve.done”
    那么 只被“case.sound”拒绝，依据“源材料 本地规定”
    而且 “case.sound”实际“resolve.quorum”

  场景大纲: 更正时撤下了“<材料>”，必备档案就不齐全
    假如 于2026-09-10办理“evaluate.satisfied”
    而且 于2026-09-11更正“<办理>”
      | 项目 | 值     |
      | 材料 | <只剩> |
    当 于2026-09-15办理“improve.done”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“improve.archive、case.sound”拒绝，依据“重大行政决策程序暂行条例 2019 第33条”
    而且 “improve.archive”实际“<材料>”

    例子:
      | 材料                         | 办理                | 只剩                                   |
      | 合法性审查意见书             | legal_review.passed | 送审稿                                 |
      | 会议纪要                     | resolve.passed      | 风险评估报告                           |
      | 决议文本（写明执行单位）     | resolve.passed      | 会议纪要、风险评估报告                 |
      | 对照5W1H目标单的检查评估报告 | evaluate.satisfied  | 执行情况报告                           |

  场景: 必备档案不齐全，仍可以限期继续执行
    假如 于2026-09-10办理“evaluate.unsatisfied”
    而且 于2026-09-11更正“legal_review.passed”
      | 项目 | 值     |
      | 材料 | 送审稿 |
    当 于2026-09-15办理“improve.redone”
    那么 准予
    而且 “improve.archive”不适用

  场景: 办结以后不能再办
    假如 于2026-09-10办理“evaluate.satisfied”
    而且 于2026-09-15办理“improve.done”
    当 于2026-09-20办理“improve.redone”
    那么 只被“case.sequence”拒绝，依据“源材料 本地规定”
    而且 事项处于“completed”
