# language: zh-CN
功能: “五个一”发展党员（2014年版）·确定发展对象和备案

  培养满一年、听取各方面意见、支部委员会研究同意后，报上级党委备案，列为发展对象。
  工作细则没有规定公示；本镇在“一栏”张贴公示的，一般公示五个工作日。

  背景:
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-06-01立项
    而且 事项已办到“nominate”
      | 办理            | 项目 | 值         |
      | apply.filed     | 日期 | 2018-06-05 |
      | talk.done       | 日期 | 2018-06-10 |
      | choose.approved | 日期 | 2018-06-15 |
      | cultivate.done  | 日期 | 2019-06-15 |

  # 研究确定

  场景大纲: 培养满一年，听取意见后<角色>讨论同意
    当 “<角色>”于2019-06-20办理“nominate.agreed”
    那么 准予
    而且 事项处于“file_target”
    而且 “nominate.by”符合
    而且 “nominate.facts”符合
    而且 “nominate.papers”符合
    而且 “nominate.heard”符合

    例子:
      | 角色             |
      | branch_committee |
      | branch_assembly  |

  场景大纲: 没有听取<方面>的意见，不得确定为发展对象
    当 于2019-06-20办理“nominate.agreed”
      | 项目  | 值               |
      | heard | 全部，除<方面> |
    那么 只被“nominate.heard”拒绝，依据“发展党员工作细则 2014 第13条”
    而且 事项处于“nominate”

    例子:
      | 方面       |
      | 党小组     |
      | 培养联系人 |
      | 党员       |
      | 群众       |

  场景: 没有设党小组的写明不适用，其他方面都听取了，可以确定
    当 于2019-06-20办理“nominate.agreed”
      | 项目        | 值                     |
      | heard.group | 不适用：支部没有党小组 |
    那么 准予
    而且 “nominate.heard”符合

  场景: 暂不列为发展对象的回到培养教育
    当 于2019-06-20办理“nominate.declined”
      | 项目          | 值                 |
      | not_nominated | 还需要在工作中锻炼 |
    那么 准予
    而且 事项处于“cultivate”

  场景: 退回培养以后，半年考察从退回之日重新起算
    假如 于2019-06-20办理“nominate.declined”
    当 于2019-12-20办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 记为逾期，条件“examine.times”，依据“发展党员工作细则 2014 第11条”
    而且 “examine.times”实际“2019-06-20至2019-12-20没有”

  场景: 退回培养的补足了差距可以再次提请，不必再等一年
    假如 于2019-06-20办理“nominate.declined”
    当 于2019-07-20办理“cultivate.done”
    那么 准予
    而且 “cultivate.year”符合
    而且 “cultivate.examined”不适用
    而且 “examine.times”符合
    而且 事项处于“nominate”

  场景大纲: <从哪里>退回培养的，从退回之日起又满半年没有考察，记为逾期
    假如 事项已办到“<步骤>”
    而且 于2020-01-10办理“<步骤>.<结果>”
    当 于2020-07-10办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 记为逾期，条件“examine.times”，依据“发展党员工作细则 2014 第11条”
    而且 “examine.times”实际“2020-01-10至2020-07-10没有”

    例子:
      | 从哪里     | 步骤      | 结果     |
      | 上级党委   | file_target | declined |
      | 政治审查   | vet       | failed   |
      | 支委会审查 | review    | failed   |
      | 预审       | prereview | failed   |

  场景大纲: <从哪里>退回培养的，退回以前的日子不算，不满半年不欠考察
    假如 事项已办到“<步骤>”
    而且 于2020-01-10办理“<步骤>.<结果>”
    当 于2020-07-09办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 “examine.times”符合

    例子:
      | 从哪里     | 步骤      | 结果     |
      | 上级党委   | file_target | declined |
      | 政治审查   | vet       | failed   |
      | 支委会审查 | review    | failed   |
      | 预审       | prereview | failed   |

  场景: 因公示异议属实退回培养的，从退回之日起又满半年没有考察，记为逾期
    假如 事项已办到“file_target”
    而且 已依次办理
      | 办理             | 日期       | 项目   | 值      |
      | file_target.objection | 2020-01-05 |        |         |
      | file_target.answer    | 2020-01-08 | effect | harmful |
      | file_target.affected  | 2020-01-10 |        |         |
    当 于2020-07-10办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 记为逾期，条件“examine.times”，依据“发展党员工作细则 2014 第11条”
    而且 “examine.times”实际“2020-01-10至2020-07-10没有”

  场景: 因公示异议属实退回培养的，退回以前的日子不算，不满半年不欠考察
    假如 事项已办到“file_target”
    而且 已依次办理
      | 办理             | 日期       | 项目   | 值      |
      | file_target.objection | 2020-01-05 |        |         |
      | file_target.answer    | 2020-01-08 | effect | harmful |
      | file_target.affected  | 2020-01-10 |        |         |
    当 于2020-07-09办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 “examine.times”符合

  # 报上级党委备案

  场景: 上级党委同意备案，列为发展对象
    假如 于2019-06-20办理“nominate.agreed”
    当 “township_committee”于2019-07-10办理“file_target.filed”
    那么 准予
    而且 事项处于“introduce”
    而且 “file_target.by”符合
    而且 “file_target.papers”符合
    而且 “answer.times”符合
    而且 回放结论相同

  场景: 没有张贴公示只作提示，照样可以列为发展对象
    假如 于2019-06-20办理“nominate.agreed”
    当 于2019-07-10办理“file_target.filed”
      | 项目 | 值   |
      | 未办 | post |
    那么 准予
    而且 提示“post.times”，依据“督查考核和贯标办公室规定 本地规定 第3条”
    而且 “file_target.days”不适用
    而且 事项处于“introduce”

  场景: 上级党委不同意，回到培养教育
    假如 于2019-06-20办理“nominate.agreed”
    当 “township_committee”于2019-06-25办理“file_target.declined”
      | 项目    | 值               |
      | refusal | 现实表现有待考察 |
    那么 准予
    而且 “file_target.days”不适用
    而且 事项处于“cultivate”

  场景: 上级党委退回补正，回到支部研究
    假如 于2019-06-20办理“nominate.agreed”
    当 “township_committee”于2019-06-25办理“file_target.returned”
      | 项目              | 值                 |
      | request_shortfall | 缺党小组意见的记录 |
    那么 准予
    而且 “file_target.papers”不适用
    而且 事项处于“nominate”

  场景: 支部没有研究同意，上级党委不能先备案
    当 于2019-07-10办理“file_target.filed”
    那么 只被“case.sequence”拒绝，依据“发展党员工作细则 2014”

  场景大纲: <角色>可以登记公示的“<分项>”
    假如 事项已办到“file_target”
    当 “<角色>”办理“file_target.<分项>”
    那么 准予
    而且 事项处于“file_target”
    而且 “<分项>.by”符合
    而且 “<分项>.facts”符合

    例子:
      | 角色             | 分项      |
      | branch_committee | post      |
      | branch_assembly  | post      |
      | branch_committee | objection |
      | branch_assembly  | objection |
      | branch_committee | answer    |
      | branch_assembly  | answer    |

  # 异议

  场景: 收到的异议都核实为不影响，列为发展对象
    假如 于2019-06-20办理“nominate.agreed”
    而且 已依次办理
      | 办理                  | 日期       | 项目   | 值       |
      | file_target.objection | 2019-06-22 |        |          |
      | file_target.answer    | 2019-06-24 | effect | harmless |
    当 于2019-07-10办理“file_target.filed”
    那么 准予
    而且 “file_target.unaffected”符合
    而且 “answer.times”符合
    而且 事项处于“introduce”

  场景: 有一件异议没有核实，不得列为发展对象
    假如 于2019-06-20办理“nominate.agreed”
    而且 已依次办理
      | 办理                  | 日期       | 项目   | 值       |
      | file_target.objection | 2019-06-22 |        |          |
      | file_target.objection | 2019-06-22 |        |          |
      | file_target.answer    | 2019-06-24 | effect | harmless |
    当 于2019-07-10办理“file_target.filed”
      | 项目 | 值     |
      | 未办 | answer |
    那么 只被“answer.times”拒绝，依据“督查考核和贯标办公室规定 本地规定 第3条”
    而且 “answer.times”实际“有1件”，办法“先登记”
    而且 事项处于“file_target”

  场景: 异议核实为影响，不得列为发展对象
    假如 于2019-06-20办理“nominate.agreed”
    而且 已依次办理
      | 办理                  | 日期       | 项目   | 值      |
      | file_target.objection | 2019-06-22 |        |         |
      | file_target.answer    | 2019-06-24 | effect | harmful |
    当 于2019-07-10办理“file_target.filed”
    那么 只被“file_target.unaffected”拒绝，依据“发展党员工作细则 2014 第13条”
    而且 事项处于“file_target”

  场景: 两件异议中先核实的一件影响，后核实的不影响，仍不得列为发展对象
    假如 于2019-06-20办理“nominate.agreed”
    而且 已依次办理
      | 办理                  | 日期       | 项目   | 值       |
      | file_target.objection | 2019-06-22 |        |          |
      | file_target.answer    | 2019-06-23 | effect | harmful  |
      | file_target.objection | 2019-06-23 |        |          |
      | file_target.answer    | 2019-06-24 | effect | harmless |
    当 于2019-07-10办理“file_target.filed”
    那么 只被“file_target.unaffected”拒绝，依据“发展党员工作细则 2014 第13条”

  场景大纲: 异议属实，<角色>不列为发展对象，回到培养教育
    假如 于2019-06-20办理“nominate.agreed”
    而且 已依次办理
      | 办理                  | 日期       | 项目   | 值      |
      | file_target.objection | 2019-06-22 |        |         |
      | file_target.answer    | 2019-06-24 | effect | harmful |
    当 “<角色>”于2019-07-10办理“file_target.affected”
    那么 准予
    而且 “file_target.affected.unless”符合
    而且 事项处于“cultivate”

    例子:
      | 角色             |
      | branch_committee |
      | branch_assembly  |

  场景: 异议核实为不影响，不能记为异议属实
    假如 于2019-06-20办理“nominate.agreed”
    而且 已依次办理
      | 办理                  | 日期       | 项目   | 值       |
      | file_target.objection | 2019-06-22 |        |          |
      | file_target.answer    | 2019-06-24 | effect | harmless |
    当 于2019-07-10办理“file_target.affected”
    那么 只被“file_target.affected.unless”拒绝，依据“发展党员工作细则 2014 第13条”
    而且 “file_target.affected.unless”实际“已经符合”，办法“照实记为已通过的结果”

  场景: 同一件异议不能答复两次
    假如 于2019-06-20办理“nominate.agreed”
    而且 于2019-06-22办理“file_target.objection”
    而且 于2019-06-23办理“file_target.answer”
    当 于2019-06-24办理“file_target.answer”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“answer.answers”拒绝，依据“督查考核和贯标办公室规定 本地规定 第3条”

  # 由谁办、填什么、附什么

  场景大纲: <谁>不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<办理>”
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 步骤        | 谁                 | 办理                  | 条件           | 依据                             |
      | nominate    | branch_secretary   | nominate.agreed       | nominate.by    | 发展党员工作细则 2014 第13条     |
      | nominate    | township_committee | nominate.agreed       | nominate.by    | 发展党员工作细则 2014 第13条     |
      | nominate    | trainer            | nominate.declined     | nominate.by    | 发展党员工作细则 2014 第13条     |
      | file_target | branch_committee   | file_target.filed     | file_target.by | 发展党员工作细则 2014 第13条     |
      | file_target | county_org_dept    | file_target.filed     | file_target.by | 发展党员工作细则 2014 第13条     |
      | file_target | branch_committee   | file_target.declined  | file_target.by | 发展党员工作细则 2014 第13条     |
      | file_target | branch_committee   | file_target.returned  | file_target.by | 发展党员工作细则 2014 第13条     |
      | file_target | township_committee | file_target.post      | post.by        | 督查考核和贯标办公室规定 第3条   |
      | file_target | branch_secretary   | file_target.post      | post.by        | 督查考核和贯标办公室规定 第3条   |
      | file_target | township_committee | file_target.objection | objection.by   | 督查考核和贯标办公室规定 第3条   |
      | file_target | branch_secretary   | file_target.objection | objection.by   | 督查考核和贯标办公室规定 第3条   |
      | file_target | township_committee | file_target.answer    | answer.by      | 督查考核和贯标办公室规定 第3条   |
      | file_target | branch_secretary   | file_target.answer    | answer.by      | 督查考核和贯标办公室规定 第3条   |

  场景大纲: <谁>不能把异议记为属实
    假如 于2019-06-20办理“nominate.agreed”
    而且 已依次办理
      | 办理                  | 日期       | 项目   | 值      |
      | file_target.objection | 2019-06-22 |        |         |
      | file_target.answer    | 2019-06-24 | effect | harmful |
    当 “<谁>”于2019-07-10办理“file_target.affected”
    那么 只被“file_target.by”拒绝，依据“发展党员工作细则 2014 第13条”

    例子:
      | 谁                 |
      | township_committee |
      | branch_secretary   |

  场景大纲: 缺《<材料>》不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 办理“<办理>”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“<条件>”拒绝，依据“发展党员工作细则 2014 第13条”
    而且 “<条件>”实际“<材料>”

    例子:
      | 步骤        | 材料                   | 办理              | 条件               |
      | nominate    | 听取意见记录           | nominate.agreed   | nominate.papers    |
      | nominate    | 研究发展对象会议记录   | nominate.agreed   | nominate.papers    |
      | file_target | 列为发展对象的备案报告 | file_target.filed | file_target.papers |

  场景大纲: 没有填“<字段>”不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 办理“<办理>”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 无法判断，条件“<填写>”，缺“<字段>”

    例子:
      | 步骤        | 字段              | 办理                  | 填写              | 条件                           | 依据                           |
      | nominate    | heard             | nominate.agreed       | nominate.facts    | nominate.facts、nominate.heard | 发展党员工作细则 2014 第13条   |
      | nominate    | not_nominated     | nominate.declined     | nominate.facts    | nominate.facts                 | 发展党员工作细则 2014 第13条   |
      | file_target | refusal           | file_target.declined  | file_target.facts | file_target.facts              | 发展党员工作细则 2014 第13条   |
      | file_target | request_shortfall | file_target.returned  | file_target.facts | file_target.facts              | 发展党员工作细则 2014 第13条   |
      | file_target | concern           | file_target.objection | objection.facts   | objection.facts                | 督查考核和贯标办公室规定 第3条 |
      | file_target | effect            | file_target.answer    | answer.facts      | answer.facts                   | 督查考核和贯标办公室规定 第3条 |
