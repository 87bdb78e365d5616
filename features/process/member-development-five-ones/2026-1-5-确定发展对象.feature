# language: zh-CN
功能: “五个一”发展党员（2026年版）·确定发展对象和公示

  培养满一年、听取各方面意见、支部委员会研究同意后，先报上级党委同意，
  再公示不少于五个工作日，没有影响的才列为发展对象。

  背景:
    假如 程序“member-development-five-ones”
    而且 于2026-06-01立项
    而且 事项已办到“nominate”
      | 办理            | 项目 | 值         |
      | apply.filed     | 日期 | 2026-06-05 |
      | talk.done       | 日期 | 2026-06-10 |
      | choose.approved | 日期 | 2026-06-15 |
      | cultivate.done  | 日期 | 2027-06-15 |

  # 研究确定

  场景大纲: 培养满一年，听取意见后<角色>讨论同意
    当 “<角色>”于2027-06-20办理“nominate.agreed”
    那么 准予
    而且 事项处于“consent”
    而且 “nominate.by”符合
    而且 “nominate.facts”符合
    而且 “nominate.papers”符合
    而且 “nominate.heard”符合

    例子:
      | 角色             |
      | branch_committee |
      | branch_assembly  |

  场景大纲: 没有听取<方面>的意见，不得确定为发展对象
    当 于2027-06-20办理“nominate.agreed”
      | 项目  | 值               |
      | heard | 全部，除<方面> |
    那么 只被“nominate.heard”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 事项处于“nominate”

    例子:
      | 方面       |
      | 党小组     |
      | 培养联系人 |
      | 党员       |
      | 群众       |

  场景: 没有设党小组的写明不适用，其他方面都听取了，可以确定
    当 于2027-06-20办理“nominate.agreed”
      | 项目        | 值                     |
      | heard.group | 不适用：支部没有党小组 |
    那么 准予
    而且 “nominate.heard”符合

  场景: 暂不列为发展对象的回到培养教育
    当 于2027-06-20办理“nominate.declined”
      | 项目          | 值                 |
      | not_nominated | 还需要在工作中锻炼 |
    那么 准予
    而且 事项处于“cultivate”

  场景: 退回培养以后，半年考察从退回之日重新起算
    假如 于2027-06-20办理“nominate.declined”
    当 于2027-12-20办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 记为逾期，条件“examine.times”，依据“发展党员工作细则 2026 第11条”
    而且 “examine.times”实际“2027-06-20至2027-12-20没有”

  场景: 退回培养的补足了差距可以再次提请，不必再等一年
    假如 于2027-06-20办理“nominate.declined”
    当 于2027-07-20办理“cultivate.done”
    那么 准予
    而且 “cultivate.year”符合
    而且 “cultivate.examined”不适用
    而且 “examine.times”符合
    而且 事项处于“nominate”

  场景大纲: <从哪里>退回培养的，从退回之日起又满半年没有考察，记为逾期
    假如 事项已办到“<步骤>”
    而且 于2028-01-10办理“<步骤>.<结果>”
    当 于2028-07-10办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 记为逾期，条件“examine.times”，依据“发展党员工作细则 2026 第11条”
    而且 “examine.times”实际“2028-01-10至2028-07-10没有”

    例子:
      | 从哪里     | 步骤      | 结果     |
      | 上级党委   | consent   | declined |
      | 政治审查   | vet       | failed   |
      | 支委会审查 | review    | failed   |
      | 预审       | prereview | failed   |

  场景大纲: <从哪里>退回培养的，退回以前的日子不算，不满半年不欠考察
    假如 事项已办到“<步骤>”
    而且 于2028-01-10办理“<步骤>.<结果>”
    当 于2028-07-09办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 “examine.times”符合

    例子:
      | 从哪里     | 步骤      | 结果     |
      | 上级党委   | consent   | declined |
      | 政治审查   | vet       | failed   |
      | 支委会审查 | review    | failed   |
      | 预审       | prereview | failed   |

  场景: 因公示异议属实退回培养的，从退回之日起又满半年没有考察，记为逾期
    假如 事项已办到“notice”
    而且 已依次办理
      | 办理             | 日期       | 项目   | 值      |
      | notice.objection | 2028-01-05 |        |         |
      | notice.answer    | 2028-01-08 | effect | harmful |
      | notice.affected  | 2028-01-10 |        |         |
    当 于2028-07-10办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 记为逾期，条件“examine.times”，依据“发展党员工作细则 2026 第11条”
    而且 “examine.times”实际“2028-01-10至2028-07-10没有”

  场景: 因公示异议属实退回培养的，退回以前的日子不算，不满半年不欠考察
    假如 事项已办到“notice”
    而且 已依次办理
      | 办理             | 日期       | 项目   | 值      |
      | notice.objection | 2028-01-05 |        |         |
      | notice.answer    | 2028-01-08 | effect | harmful |
      | notice.affected  | 2028-01-10 |        |         |
    当 于2028-07-09办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 “examine.times”符合

  # 报上级党委同意

  场景: 上级党委同意以后才可以公示
    假如 于2027-06-20办理“nominate.agreed”
    而且 于2027-06-22办理“consent.report_up”
    当 “township_committee”于2027-06-25办理“consent.agreed”
    那么 准予
    而且 事项处于“notice”
    而且 “consent.by”符合
    而且 “consent.papers”符合
    而且 “report_up.times”符合
    而且 回放结论相同

  场景: 没有上报请示，上级党委不能表示同意
    假如 于2027-06-20办理“nominate.agreed”
    当 于2027-06-25办理“consent.agreed”
      | 项目 | 值        |
      | 未办 | report_up |
    那么 只被“report_up.times”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 “report_up.times”实际“已登记0次”，要求“应登记一次”
    而且 事项处于“consent”

  场景: 同一次请示不能登记两次
    假如 于2027-06-20办理“nominate.agreed”
    而且 于2027-06-22办理“consent.report_up”
    当 于2027-06-23办理“consent.report_up”
    那么 只被“report_up.times”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 “report_up.times”实际“已登记1次”

  场景大纲: <角色>上报请示
    假如 于2027-06-20办理“nominate.agreed”
    当 “<角色>”于2027-06-22办理“consent.report_up”
    那么 准予
    而且 事项处于“consent”
    而且 “report_up.by”符合
    而且 “report_up.papers”符合

    例子:
      | 角色             |
      | branch_committee |
      | branch_assembly  |

  场景: 上级党委不同意，回到培养教育
    假如 于2027-06-20办理“nominate.agreed”
    当 于2027-06-25办理“consent.declined”
      | 项目    | 值               |
      | refusal | 现实表现有待考察 |
    那么 准予
    而且 事项处于“cultivate”

  场景: 上级党委退回补正，回到支部研究
    假如 于2027-06-20办理“nominate.agreed”
    当 于2027-06-25办理“consent.returned”
      | 项目              | 值                 |
      | request_shortfall | 缺党小组意见的记录 |
    那么 准予
    而且 事项处于“nominate”

  场景: 补正以后重新上报，前一次的请示不能代替
    假如 已依次办理
      | 办理              | 日期       | 项目 | 值 |
      | nominate.agreed   | 2027-06-20 |      |    |
      | consent.report_up | 2027-06-22 |      |    |
      | consent.returned  | 2027-06-25 |      |    |
      | nominate.agreed   | 2027-06-28 |      |    |
    当 于2027-06-30办理“consent.agreed”
      | 项目 | 值        |
      | 未办 | report_up |
    那么 只被“report_up.times”拒绝，依据“发展党员工作细则 2026 第13条”

  场景: 没有上级党委同意，支部不能先公示
    假如 于2027-06-20办理“nominate.agreed”
    当 于2027-06-25办理“notice.post”
    那么 只被“case.sequence”拒绝，依据“发展党员工作细则 2026”

  # 公示

  场景: 公示五个工作日没有异议，列为发展对象
    假如 事项已办到“notice”
    而且 于2027-06-28办理“notice.post”
    当 “branch_committee”于2027-07-06办理“notice.clear”
      | 项目       | 值         |
      | taken_down | 2027-07-05 |
    那么 准予
    而且 事项处于“introduce”
    而且 “notice.by”符合
    而且 “notice.facts”符合
    而且 “notice.papers”符合
    而且 “notice.days”符合
    而且 “notice.after_notice”符合
    而且 “post.times”符合
    而且 “answer.times”符合
    而且 按“notice.days”，“taken_down”最早为2027-07-05

  场景: 公示只有四个工作日，不得列为发展对象
    假如 事项已办到“notice”
    而且 于2027-06-28办理“notice.post”
    当 于2027-07-06办理“notice.clear”
      | 项目       | 值         |
      | taken_down | 2027-07-04 |
    那么 只被“notice.days”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 “notice.days”实际“2027-07-04”，要求“不少于5个工作日，至少到2027-07-05（暂算”，办法“延长到2027-07-05”
    而且 事项处于“notice”

  场景: 国庆前张贴的公示，张贴当天和放假不算，补班的星期六算，最早十月十日期满
    假如 程序“member-development-five-ones”
    而且 于2026-06-01立项，从“arrive_activist”进入
    而且 事项已办到“notice”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2025-06-10 |
    而且 于2026-09-28办理“notice.post”
    当 于2026-10-12办理“notice.clear”
      | 项目       | 值         |
      | taken_down | 2026-10-05 |
    那么 只被“notice.days”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 “notice.days”实际“2026-10-05”，要求“至少到2026-10-10”，办法“延长到2026-10-10”
    而且 按“notice.days”，“taken_down”最早为2026-10-10

  场景: 端午放假不算公示的工作日
    假如 程序“member-development-five-ones”
    而且 于2026-05-18立项，从“arrive_activist”进入
    而且 事项已办到“notice”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2025-05-10 |
    而且 于2026-06-15办理“notice.post”
    当 于2026-06-23办理“notice.clear”
      | 项目       | 值         |
      | taken_down | 2026-06-23 |
    那么 准予
    而且 按“notice.days”，“taken_down”最早为2026-06-23

  场景: 公示截止的当天可以列为发展对象
    假如 事项已办到“notice”
    而且 于2027-06-28办理“notice.post”
    当 于2027-07-05办理“notice.clear”
      | 项目       | 值         |
      | taken_down | 2027-07-05 |
    那么 准予
    而且 “notice.after_notice”符合

  场景: 公示还没有结束就列为发展对象，不得登记
    假如 事项已办到“notice”
    而且 于2027-06-28办理“notice.post”
    当 于2027-07-12补录2027-07-06的“notice.clear”
      | 项目       | 值         |
      | taken_down | 2027-07-07 |
    那么 只被“notice.after_notice”拒绝，依据“发展党员工作细则 2026 第13条”

  场景: 公示截止日晚于登记日，不得登记
    假如 事项已办到“notice”
    而且 于2027-06-28办理“notice.post”
    当 于2027-07-06办理“notice.clear”
      | 项目       | 值         |
      | taken_down | 2027-07-07 |
    那么 只被“notice.facts、notice.after_notice”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 “notice.facts”实际“晚于今天”

  场景: 没有张贴公示，不得列为发展对象
    假如 事项已办到“notice”
    当 办理“notice.clear”
      | 项目 | 值   |
      | 未办 | post |
    那么 只被“post.times、notice.days”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 “post.times”实际“已登记0次”
    而且 无法判断，条件“notice.days”，缺“post.occurred”

  场景: 同一次公示的张贴不能登记两次
    假如 事项已办到“notice”
    而且 于2027-06-28办理“notice.post”
    当 于2027-06-29办理“notice.post”
    那么 只被“post.times”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 “post.times”实际“已登记1次”

  场景: 公示张贴在工作学习单位或者居住地
    假如 事项已办到“notice”
    当 于2027-06-28办理“notice.post”
    那么 准予
    而且 按“post.place”，改填的结论为
      | posted_at | 结论   |
      | work      | 符合   |
      | residence | 符合   |
      | other     | 不符合 |

  场景: 公示张贴在其他地点，不得登记
    假如 事项已办到“notice”
    当 于2027-06-28办理“notice.post”
      | 项目      | 值    |
      | posted_at | other |
    那么 只被“post.place”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 “post.place”实际“其他地点”

  场景大纲: <角色>可以登记公示的“<分项>”
    假如 事项已办到“notice”
    当 “<角色>”办理“notice.<分项>”
    那么 准予
    而且 事项处于“notice”
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
    假如 事项已办到“notice”
    而且 已依次办理
      | 办理             | 日期       | 项目   | 值       |
      | notice.post      | 2027-06-28 |        |          |
      | notice.objection | 2027-06-30 |        |          |
      | notice.answer    | 2027-07-02 | effect | harmless |
    当 于2027-07-06办理“notice.clear”
    那么 准予
    而且 “notice.unaffected”符合
    而且 “answer.times”符合
    而且 事项处于“introduce”

  场景: 有一件异议没有核实，不得列为发展对象
    假如 事项已办到“notice”
    而且 已依次办理
      | 办理             | 日期       | 项目   | 值       |
      | notice.post      | 2027-06-28 |        |          |
      | notice.objection | 2027-06-30 |        |          |
      | notice.objection | 2027-06-30 |        |          |
      | notice.answer    | 2027-07-02 | effect | harmless |
    当 于2027-07-06办理“notice.clear”
      | 项目 | 值     |
      | 未办 | answer |
    那么 只被“answer.times”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 “answer.times”实际“有1件”，办法“先登记”

  场景: 异议核实为影响，不得列为发展对象
    假如 事项已办到“notice”
    而且 已依次办理
      | 办理             | 日期       | 项目   | 值      |
      | notice.post      | 2027-06-28 |        |         |
      | notice.objection | 2027-06-30 |        |         |
      | notice.answer    | 2027-07-02 | effect | harmful |
    当 于2027-07-06办理“notice.clear”
    那么 只被“notice.unaffected”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 事项处于“notice”

  场景: 两件异议中先核实的一件影响，后核实的不影响，仍不得列为发展对象
    假如 事项已办到“notice”
    而且 已依次办理
      | 办理             | 日期       | 项目   | 值       |
      | notice.post      | 2027-06-28 |        |          |
      | notice.objection | 2027-06-30 |        |          |
      | notice.answer    | 2027-07-02 | effect | harmful  |
      | notice.objection | 2027-07-02 |        |          |
      | notice.answer    | 2027-07-04 | effect | harmless |
    当 于2027-07-06办理“notice.clear”
    那么 只被“notice.unaffected”拒绝，依据“发展党员工作细则 2026 第13条”

  场景: 异议属实，不列为发展对象，回到培养教育
    假如 事项已办到“notice”
    而且 已依次办理
      | 办理             | 日期       | 项目   | 值      |
      | notice.post      | 2027-06-28 |        |         |
      | notice.objection | 2027-06-30 |        |         |
      | notice.answer    | 2027-07-02 | effect | harmful |
    当 于2027-07-06办理“notice.affected”
    那么 准予
    而且 “notice.affected.unless”符合
    而且 事项处于“cultivate”

  场景: 异议核实为不影响，不能记为异议属实
    假如 事项已办到“notice”
    而且 已依次办理
      | 办理             | 日期       | 项目   | 值       |
      | notice.post      | 2027-06-28 |        |          |
      | notice.objection | 2027-06-30 |        |          |
      | notice.answer    | 2027-07-02 | effect | harmless |
    当 于2027-07-06办理“notice.affected”
    那么 只被“notice.affected.unless”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 “notice.affected.unless”实际“已经符合”，办法“照实记为已通过的结果”

  场景: 同一件异议不能答复两次
    假如 事项已办到“notice”
    而且 于2027-06-30办理“notice.objection”
    而且 于2027-07-01办理“notice.answer”
    当 于2027-07-02办理“notice.answer”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“answer.answers”拒绝，依据“发展党员工作细则 2026 第13条”

  场景: 暂缓列为发展对象的回到支部研究
    假如 事项已办到“notice”
    当 办理“notice.postponed”
      | 项目             | 值                 |
      | notice_postponed | 等待有关单位的结论 |
    那么 准予
    而且 事项处于“nominate”

  场景: 暂缓后再次列为发展对象的，要重新公示
    假如 事项已办到“notice”
    而且 于2027-06-28办理“notice.post”
    而且 于2027-07-02办理“notice.postponed”
    而且 事项已办到“notice”
    当 于2027-08-02办理“notice.clear”
      | 项目 | 值   |
      | 未办 | post |
    那么 被“post.times”拒绝，依据“发展党员工作细则 2026 第13条”

  # 由谁办、填什么、附什么

  场景大纲: <谁>不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<办理>”
    那么 只被“<条件>”拒绝，依据“发展党员工作细则 2026 第13条”

    例子:
      | 步骤     | 谁                 | 办理              | 条件         |
      | nominate | branch_secretary   | nominate.agreed   | nominate.by  |
      | nominate | township_committee | nominate.agreed   | nominate.by  |
      | nominate | trainer            | nominate.declined | nominate.by  |
      | consent  | branch_committee   | consent.agreed    | consent.by   |
      | consent  | county_org_dept    | consent.agreed    | consent.by   |
      | consent  | branch_committee   | consent.declined  | consent.by   |
      | consent  | branch_committee   | consent.returned  | consent.by   |
      | consent  | township_committee | consent.report_up | report_up.by |
      | consent  | branch_secretary   | consent.report_up | report_up.by |
      | notice   | township_committee | notice.clear      | notice.by    |
      | notice   | branch_secretary   | notice.clear      | notice.by    |
      | notice   | masses             | notice.postponed  | notice.by    |
      | notice   | township_committee | notice.post       | post.by      |
      | notice   | branch_secretary   | notice.post       | post.by      |
      | notice   | township_committee | notice.objection  | objection.by |
      | notice   | branch_secretary   | notice.objection  | objection.by |
      | notice   | township_committee | notice.answer     | answer.by    |
      | notice   | branch_secretary   | notice.answer     | answer.by    |

  场景: 支部大会也可以办理列为发展对象
    假如 事项已办到“notice”
    当 “branch_assembly”办理“notice.clear”
    那么 准予

  场景大纲: 缺《<材料>》不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 办理“<办理>”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“<条件>”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 “<条件>”实际“<材料>”

    例子:
      | 步骤     | 材料                           | 办理              | 条件             |
      | nominate | 听取意见记录                   | nominate.agreed   | nominate.papers  |
      | nominate | 研究发展对象会议记录           | nominate.agreed   | nominate.papers  |
      | consent  | 列为发展对象的请示             | consent.report_up | report_up.papers |
      | consent  | 上级党委同意列为发展对象的批复 | consent.agreed    | consent.papers   |
      | notice   | 公示稿                         | notice.post       | post.papers      |
      | notice   | 公示情况登记表                 | notice.clear      | notice.papers    |

  场景大纲: 没有填“<字段>”不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 办理“<办理>”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 无法判断，条件“<填写>”，缺“<字段>”

    例子:
      | 步骤     | 字段              | 办理              | 填写            | 条件                                          |
      | nominate | heard             | nominate.agreed   | nominate.facts  | nominate.facts、nominate.heard                |
      | nominate | not_nominated     | nominate.declined | nominate.facts  | nominate.facts                                |
      | consent  | refusal           | consent.declined  | consent.facts   | consent.facts                                 |
      | consent  | request_shortfall | consent.returned  | consent.facts   | consent.facts                                 |
      | notice   | taken_down        | notice.clear      | notice.facts    | notice.facts、notice.days、notice.after_notice |
      | notice   | notice_postponed  | notice.postponed  | notice.facts    | notice.facts                                  |
      | notice   | posted_at         | notice.post       | post.facts      | post.facts、post.place                        |
      | notice   | concern           | notice.objection  | objection.facts | objection.facts                               |
      | notice   | effect            | notice.answer     | answer.facts    | answer.facts                                  |
