# language: zh-CN
功能: 重大事项八步决策·公布与组织执行

  依法可以公开的决议十日内公布；执行单位按目标单的时间办完，每三个月报告一次执行情况。
  执行中可以中止、恢复；需作重大调整的，重新履行决策程序。

  背景:
    假如 程序“major-decision-eight-steps”
    而且 于2026-03-02立项
      | 项目         | 值         |
      | plan.when.to | 2027-03-31 |
    而且 事项已办到“resolve”
      | 办理         | 项目 | 值         |
      | pilot.waived | 日期 | 2026-06-01 |

  场景: 依法可以公开的决议，十日内公布
    假如 于2026-07-07办理“resolve.passed”
      | 项目        | 值 |
      | publishable | 是 |
    当 “党政办公室、组织办公室”办理“publish.done”
    那么 准予
    而且 事项处于“execute”
    而且 “publish.by”符合
    而且 “publish.facts”符合
    而且 “publish.papers”符合
    而且 “publish.applies”符合
    而且 回放结论相同
    而且 按“publish.in_time”，最晚为2026-07-17

  场景: 过了十日才公布，照样登记，记为逾期
    假如 于2026-07-07办理“resolve.passed”
      | 项目        | 值 |
      | publishable | 是 |
    当 于2026-07-18办理“publish.done”
    那么 准予
    而且 记为逾期，条件“publish.in_time”，依据“镇党委重大事项决策规则 默认 决议公布（本地规定）”
    而且 事项处于“execute”

  场景: 十日内公布、过后才登记，以公布那天为准，只作提示
    假如 于2026-07-07办理“resolve.passed”
      | 项目        | 值 |
      | publishable | 是 |
    当 于2026-07-25补录2026-07-15的“publish.done”
    那么 准予
    而且 “publish.in_time”符合

  场景大纲: 依法不能公开的决议，<谁>记为不适用即可
    假如 于2026-07-07办理“resolve.passed”
      | 项目        | 值 |
      | publishable | 否 |
    当 “<谁>”办理“publish.not_applicable”
    那么 准予
    而且 事项处于“execute”
    而且 “publish.applies”符合

    例子:
      | 谁                     |
      | 党政办公室、组织办公室 |
      | 镇党委书记             |

  场景: 依法不能公开的决议，不得公布
    假如 于2026-07-07办理“resolve.passed”
      | 项目        | 值 |
      | publishable | 否 |
    当 办理“publish.done”
    那么 只被“publish.applies”拒绝，依据“重大行政决策程序暂行条例 2019 第32条”
    而且 事项处于“publish”

  场景: 依法可以公开的决议，不能跳过公布
    假如 于2026-07-07办理“resolve.passed”
      | 项目        | 值 |
      | publishable | 是 |
    当 办理“publish.not_applicable”
    那么 只被“publish.applies”拒绝，依据“重大行政决策程序暂行条例 2019 第32条”

  场景大纲: 公布<毛病>，不得登记
    假如 于2026-07-07办理“resolve.passed”
      | 项目        | 值       |
      | publishable | <可公开> |
    当 “<谁>”于2026-07-10办理“publish.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“重大行政决策程序暂行条例 2019 第32条”

    例子:
      | 毛病               | 可公开 | 谁                     | 结果           | 项目   | 值                   | 条件           |
      | 由执行单位来办     | 是     | 执行单位               | done           | 日期   | 2026-07-10           | publish.by     |
      | 由执行单位来略过   | 否     | 执行单位               | not_applicable | 日期   | 2026-07-10           | publish.by     |
      | 没有决议文本和解读 | 是     | 党政办公室、组织办公室 | done           | 缺材料 | 公布的决议文本和解读 | publish.papers |

  场景: 按目标单的时间办完，没有满三个月也不必报告
    假如 于2026-07-07办理“resolve.passed”
    而且 于2026-07-08办理“publish.done”
    当 “执行单位”于2026-10-06办理“execute.done”
    那么 准予
    而且 事项处于“evaluate”
    而且 “execute.by”符合
    而且 “execute.facts”符合
    而且 “report.times”符合
    而且 “resume.times”符合
    而且 “execute.on_time”符合
    而且 回放结论相同

  场景: 每三个月报告一次，按目标单的完成日办完
    假如 已依次办理
      | 办理           | 日期       | 项目 | 值 |
      | resolve.passed | 2026-07-07 |      |    |
      | publish.done   | 2026-07-08 |      |    |
      | execute.report | 2026-10-07 |      |    |
      | execute.report | 2027-01-07 |      |    |
    当 于2027-03-31办理“execute.done”
    那么 准予
    而且 “report.times”符合
    而且 按“execute.on_time”，最晚为2027-03-31

  场景: 过了目标单的完成日才办完，照样登记，记为逾期
    假如 已依次办理
      | 办理           | 日期       | 项目 | 值 |
      | resolve.passed | 2026-07-07 |      |    |
      | publish.done   | 2026-07-08 |      |    |
      | execute.report | 2026-10-07 |      |    |
      | execute.report | 2027-01-07 |      |    |
    当 于2027-04-01办理“execute.done”
    那么 准予
    而且 记为逾期，条件“execute.on_time”，依据“源材料 第一项（本地规定）”

  场景: 三个月没有报告执行情况，照样登记，记为逾期
    假如 于2026-07-07办理“resolve.passed”
    而且 于2026-07-08办理“publish.done”
    当 于2026-10-08办理“execute.done”
      | 项目 | 值     |
      | 未办 | report |
    那么 准予
    而且 记为逾期，条件“report.times”，依据“暂行条例 2019 第34条；镇党委重大事项决策规则 默认 组织执行（本地规定）”
    而且 事项处于“evaluate”

  场景: 过了三个月才报告的，补不回那三个月
    假如 已依次办理
      | 办理           | 日期       | 项目 | 值 |
      | resolve.passed | 2026-07-07 |      |    |
      | publish.done   | 2026-07-08 |      |    |
      | execute.report | 2026-10-08 |      |    |
    当 于2026-10-20办理“execute.done”
      | 项目 | 值     |
      | 未办 | report |
    那么 准予
    而且 记为逾期，条件“report.times”，依据“镇党委重大事项决策规则 组织执行（本地规定）”

  场景大纲: 执行中<事>
    假如 于2026-07-07办理“resolve.passed”
    而且 于2026-07-08办理“publish.done”
    当 “<谁>”办理“execute.<分项>”
    那么 准予
    而且 事项处于“execute”
    而且 “<分项>.by”符合
    而且 “<分项>.facts”符合

    例子:
      | 事                     | 谁         | 分项    |
      | 执行单位报告执行情况   | 执行单位   | report  |
      | 执行单位报告问题       | 执行单位   | problem |
      | 镇党委书记决定中止执行 | 镇党委书记 | suspend |

  场景大纲: 执行中的<分项名>可以不止一次
    假如 已依次办理
      | 办理             | 日期       | 项目 | 值 |
      | resolve.passed   | 2026-07-07 |      |    |
      | publish.done     | 2026-07-08 |      |    |
      | execute.<分项>   | 2026-08-03 |      |    |
    当 于2026-08-10办理“execute.<分项>”
    那么 准予
    而且 “<分项>.papers”符合

    例子:
      | 分项名   | 分项    |
      | 问题报告 | problem |
      | 情况报告 | report  |

  场景: 一次问题也没有报告过的，照样可以办完
    假如 于2026-07-07办理“resolve.passed”
    而且 于2026-07-08办理“publish.done”
    当 于2026-09-01办理“execute.done”
    那么 准予

  场景: 中止以后恢复执行，才能办完
    假如 已依次办理
      | 办理             | 日期       | 项目 | 值 |
      | resolve.passed   | 2026-07-07 |      |    |
      | publish.done     | 2026-07-08 |      |    |
      | execute.suspend  | 2026-08-03 |      |    |
      | execute.resume   | 2026-08-17 |      |    |
    当 于2026-09-01办理“execute.done”
    那么 准予
    而且 “resume.times”符合
    而且 事项处于“evaluate”

  场景: 中止了还没有恢复，不能说办完
    假如 已依次办理
      | 办理             | 日期       | 项目 | 值 |
      | resolve.passed   | 2026-07-07 |      |    |
      | publish.done     | 2026-07-08 |      |    |
      | execute.suspend  | 2026-08-03 |      |    |
    当 于2026-09-01办理“execute.done”
      | 项目 | 值     |
      | 未办 | resume |
    那么 只被“resume.times”拒绝，依据“重大行政决策程序暂行条例 2019 第37条”
    而且 事项处于“execute”

  场景: 恢复执行要说明恢复的是哪一次中止
    假如 已依次办理
      | 办理             | 日期       | 项目 | 值 |
      | resolve.passed   | 2026-07-07 |      |    |
      | publish.done     | 2026-07-08 |      |    |
      | execute.suspend  | 2026-08-03 |      |    |
    当 “镇党委书记”于2026-08-17办理“execute.resume”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 准予
    而且 “resume.by”符合
    而且 “resume.facts”符合
    而且 “resume.answers”符合

  场景: 同一次中止恢复过了，不能再恢复一次
    假如 已依次办理
      | 办理             | 日期       | 项目 | 值 |
      | resolve.passed   | 2026-07-07 |      |    |
      | publish.done     | 2026-07-08 |      |    |
      | execute.suspend  | 2026-08-03 |      |    |
      | execute.resume   | 2026-08-17 |      |    |
    当 于2026-08-24办理“execute.resume”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“resume.answers”拒绝，依据“重大行政决策程序暂行条例 2019 第37条”

  场景大纲: 执行中的<毛病>，不得登记
    假如 已依次办理
      | 办理             | 日期       | 项目 | 值 |
      | resolve.passed   | 2026-07-07 |      |    |
      | publish.done     | 2026-07-08 |      |    |
      | execute.suspend  | 2026-08-03 |      |    |
    当 “<谁>”于2026-08-10办理“execute.<分项>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“重大行政决策程序暂行条例 2019 <条款>”
    而且 事项处于“execute”

    例子:
      | 毛病                       | 谁         | 分项    | 项目   | 值            | 条件           | 条款   |
      | 情况报告不是执行单位写的   | 承办单位   | report  | 日期   | 2026-08-10    | report.by      | 第34条 |
      | 情况报告没有文本           | 执行单位   | report  | 缺材料 | 执行情况报告  | report.papers  | 第34条 |
      | 问题报告不是执行单位写的   | 承办单位   | problem | 日期   | 2026-08-10    | problem.by     | 第35条 |
      | 问题报告没有文本           | 执行单位   | problem | 缺材料 | 问题报告      | problem.papers | 第35条 |
      | 中止不是镇党委书记定的     | 执行单位   | suspend | 日期   | 2026-08-10    | suspend.by     | 第37条 |
      | 中止没有写原因             | 镇党委书记 | suspend | 不填   | why_suspended | suspend.facts  | 第37条 |
      | 恢复不是镇党委书记定的     | 执行单位   | resume  | 日期   | 2026-08-10    | resume.by      | 第37条 |

  场景: 需要作重大调整，回到调查研究重新履行程序
    假如 于2026-07-07办理“resolve.passed”
    而且 于2026-07-08办理“publish.done”
    当 “执行单位”于2026-09-01办理“execute.changed”
    那么 准予
    而且 事项处于“research”
    而且 回放结论相同

  场景: 过了目标单的完成日才要求重大调整，不算完成逾期
    假如 于2026-07-07办理“resolve.passed”
    而且 于2026-07-08办理“publish.done”
    当 于2027-05-06办理“execute.changed”
    那么 准予
    而且 “execute.on_time”不适用

  场景大纲: 组织执行<毛病>，不得登记
    假如 于2026-07-07办理“resolve.passed”
    而且 于2026-07-08办理“publish.done”
    当 “<谁>”于2026-09-01办理“execute.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“重大行政决策程序暂行条例 2019 <条款>”
    而且 事项处于“execute”

    例子:
      | 毛病                   | 谁       | 结果    | 项目   | 值         | 条件           | 条款   |
      | 由承办单位说办完了     | 承办单位 | done    | 日期   | 2026-09-01 | execute.by     | 第34条 |
      | 没有写实际完成多少     | 执行单位 | done    | 不填   | achieved   | execute.facts  | 第34条 |
      | 由承办单位要求重大调整 | 承办单位 | changed | 日期   | 2026-09-01 | execute.by     | 第37条 |
      | 重大调整没有建议       | 执行单位 | changed | 缺材料 | 调整建议   | execute.papers | 第37条 |
