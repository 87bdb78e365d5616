# language: zh-CN
功能: “五个一”发展党员（2014年版）·审批转正、延长预备期和取消资格

  支部大会的决议报上级党委，三个月内审批；党龄从预备期满之日算起。
  预备期只能延长一次，不少于半年、不超过一年，从原届满日接着算。

  背景:
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-12-01立项，从“arrive_probationary”进入
    而且 于2018-12-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2018-03-10  |
      | 不填     | extended_to |
    而且 于2019-03-10办理“probation.done”
    而且 于2019-03-10办理“apply_conversion.filed”

  # 审批转正

  场景: 镇党委批准按期转正，党龄从预备期满之日算起
    假如 于2019-03-15办理“conversion_meeting.converted”
    当 “township_committee”于2019-04-20办理“approve_conversion.approved”
      | 项目      | 值         |
      | full_from | 2019-03-10 |
    那么 准予
    而且 事项处于“archive”
    而且 “approve_conversion.by”符合
    而且 “approve_conversion.facts”符合
    而且 “approve_conversion.papers”符合
    而且 “approve_conversion.in_time”符合
    而且 “approve_conversion.starts”符合
    而且 回放结论相同

  场景: 把批准之日写成转正日期，要改为预备期满之日
    假如 于2019-03-15办理“conversion_meeting.converted”
    当 于2019-04-20办理“approve_conversion.approved”
      | 项目      | 值         |
      | full_from | 2019-04-20 |
    那么 只被“approve_conversion.starts”拒绝，依据“发展党员工作细则 2014 第34条”
    而且 “approve_conversion.starts”实际“2019-04-20”，要求“预备期届满日”，办法“2019-03-10”
    而且 事项处于“approve_conversion”
    而且 按“approve_conversion.starts”，改填的结论为
      | full_from  | 结论   |
      | 2019-03-09 | 不符合 |
      | 2019-03-10 | 符合   |
      | 2019-03-11 | 不符合 |
      | 2019-03-15 | 不符合 |

  场景: 不予批准转正，退回支部大会
    假如 于2019-03-15办理“conversion_meeting.converted”
    当 “township_committee”于2019-04-20办理“approve_conversion.rejected”
      | 项目               | 值                     |
      | conversion_refusal | 没有听取党小组的意见 |
    那么 准予
    而且 事项处于“conversion_meeting”
    而且 “approve_conversion.in_time”符合
    而且 “approve_conversion.starts”不适用
    而且 “approve_conversion.papers”不适用

  # 审批延长预备期

  场景: 镇党委批准延长预备期六个月，继续考察
    假如 于2019-03-12办理“conversion_meeting.extended”
      | 项目     | 值    |
      | proposed | 6个月 |
    当 “township_committee”于2019-04-01办理“approve_extension.approved”
      | 项目      | 值    |
      | extension | 6个月 |
    那么 准予
    而且 事项处于“probation”
    而且 “approve_extension.by”符合
    而且 “approve_extension.facts”符合
    而且 “approve_extension.papers”符合
    而且 “approve_extension.length”符合
    而且 “approve_extension.in_time”符合
    而且 台账“member-archive”有一行
      | 列       | 值         |
      | 预备期起 | 2018-03-10 |
      | 预备期满 | 2019-09-10 |

  场景大纲: 批准延长<多长>，要改在六个月至一年以内
    假如 于2019-03-12办理“conversion_meeting.extended”
    当 于2019-04-01办理“approve_extension.approved”
      | 项目      | 值     |
      | extension | <时间> |
    那么 只被“approve_extension.length”拒绝，依据“发展党员工作细则 2014 第32条”
    而且 “approve_extension.length”实际“<实际>”
    而且 事项处于“approve_extension”

    例子:
      | 多长     | 时间   | 实际 |
      | 五个月   | 5个月  | 5    |
      | 十三个月 | 13个月 | 13   |

  场景: 批准延长的时间不少于六个月、不超过一年
    假如 于2019-03-12办理“conversion_meeting.extended”
    当 于2019-04-01办理“approve_extension.approved”
    那么 准予
    而且 按“approve_extension.length”，改填的结论为
      | extension | 结论   |
      | 5个月     | 不符合 |
      | 6个月     | 符合   |
      | 7个月     | 符合   |
      | 11个月    | 符合   |
      | 12个月    | 符合   |
      | 13个月    | 不符合 |

  场景大纲: 延长<多久>的，从原届满日接着算，差一天满也不能提请转正
    假如 于2019-03-12办理“conversion_meeting.extended”
      | 项目     | 值     |
      | proposed | <时间> |
    而且 于2019-04-01办理“approve_extension.approved”
      | 项目      | 值     |
      | extension | <时间> |
    当 于<差一天>办理“probation.done”
    那么 只被“probation.expired”拒绝，依据“发展党员工作细则 2014 第32条”
    而且 按“probation.expired”，最早为<届满>

    例子:
      | 多久   | 时间   | 差一天     | 届满       |
      | 六个月 | 6个月  | 2019-09-09 | 2019-09-10 |
      | 九个月 | 9个月  | 2019-12-09 | 2019-12-10 |
      | 一年   | 12个月 | 2020-03-09 | 2020-03-10 |

  场景: 延长期间的季度考察从批准延长之日起算
    假如 于2019-03-12办理“conversion_meeting.extended”
      | 项目     | 值    |
      | proposed | 6个月 |
    而且 于2019-04-01办理“approve_extension.approved”
      | 项目      | 值    |
      | extension | 6个月 |
    当 于2019-09-10办理“probation.done”
      | 项目 | 值                |
      | 未办 | examine_probation |
    那么 准予
    而且 记为逾期，条件“examine_probation.times”，依据“督查考核和贯标办公室规定 第5条”
    而且 “examine_probation.times”实际“2019-03-31至2019-06-30没有”

  场景: 延长预备期届满后转正，转正日期是延长后的届满日
    假如 于2019-03-12办理“conversion_meeting.extended”
      | 项目     | 值    |
      | proposed | 6个月 |
    而且 于2019-04-01办理“approve_extension.approved”
      | 项目      | 值    |
      | extension | 6个月 |
    而且 事项已办到“conversion_meeting”
    而且 于2019-09-12办理“conversion_meeting.converted”
    当 于2019-09-20办理“approve_conversion.approved”
    那么 准予
    而且 按“approve_conversion.starts”，改填的结论为
      | full_from  | 结论   |
      | 2019-03-10 | 不符合 |
      | 2019-09-10 | 符合   |
      | 2019-09-12 | 不符合 |

  场景: 已经延长过一次六个月，再提延长，不得登记，只能转正或者取消
    假如 于2019-03-12办理“conversion_meeting.extended”
      | 项目     | 值    |
      | proposed | 6个月 |
    而且 于2019-04-01办理“approve_extension.approved”
      | 项目      | 值    |
      | extension | 6个月 |
    而且 事项已办到“conversion_meeting”
    当 于2019-09-12办理“conversion_meeting.extended”
      | 项目     | 值    |
      | proposed | 6个月 |
    那么 只被“conversion_meeting.once”拒绝，依据“发展党员工作细则 2014 第32条”
    而且 “conversion_meeting.once”实际“1次”，要求“1次”
    而且 事项处于“conversion_meeting”

  场景: 延长过一次的，可以取消预备党员资格
    假如 于2019-03-12办理“conversion_meeting.extended”
    而且 于2019-04-01办理“approve_extension.approved”
    而且 事项已办到“conversion_meeting”
    当 办理“conversion_meeting.disqualified”
    那么 准予
    而且 “conversion_meeting.once”不适用
    而且 事项处于“approve_cancellation”

  场景: 延长没有获得批准的，不算延长过，还可以再提
    假如 于2019-03-12办理“conversion_meeting.extended”
    而且 于2019-04-01办理“approve_extension.rejected”
    当 于2019-04-10办理“conversion_meeting.extended”
    那么 准予
    而且 “conversion_meeting.once”符合

  场景: 不予批准延长，退回支部大会
    假如 于2019-03-12办理“conversion_meeting.extended”
    当 “township_committee”于2019-04-01办理“approve_extension.rejected”
      | 项目              | 值                 |
      | extension_refusal | 可以按期转正 |
    那么 准予
    而且 事项处于“conversion_meeting”
    而且 “approve_extension.length”不适用
    而且 “approve_extension.papers”不适用

  # 审批取消预备党员资格

  场景: 镇党委批准取消预备党员资格
    假如 于2019-03-12办理“conversion_meeting.disqualified”
    当 “township_committee”于2019-04-01办理“approve_cancellation.approved”
    那么 准予
    而且 事项处于“cancelled”
    而且 “approve_cancellation.by”符合
    而且 “approve_cancellation.papers”符合
    而且 “approve_cancellation.in_time”符合
    而且 回放结论相同

  场景: 不予批准取消资格，退回支部大会
    假如 于2019-03-12办理“conversion_meeting.disqualified”
    当 “township_committee”于2019-04-01办理“approve_cancellation.rejected”
      | 项目                 | 值                 |
      | cancellation_refusal | 核查的事实还不清楚 |
    那么 准予
    而且 事项处于“conversion_meeting”
    而且 “approve_cancellation.papers”不适用

  # 三个月内审批

  场景大纲: <事项>的最后一天审批不算逾期
    假如 于2019-03-15办理“conversion_meeting.<决议>”
    当 于2019-06-15办理“<步骤>.<结果>”
    那么 准予
    而且 按“<步骤>.in_time”，最晚为2019-06-15

    例子:
      | 事项           | 决议         | 步骤                 | 结果     |
      | 转正           | converted    | approve_conversion   | approved |
      | 不予批准转正   | converted    | approve_conversion   | rejected |
      | 延长           | extended     | approve_extension    | approved |
      | 不予批准延长   | extended     | approve_extension    | rejected |
      | 取消           | disqualified | approve_cancellation | approved |
      | 不予批准取消   | disqualified | approve_cancellation | rejected |

  场景大纲: <事项>超过三个月才审批，记为逾期，照常继续
    假如 于2019-03-15办理“conversion_meeting.<决议>”
    当 于2019-06-16办理“<步骤>.<结果>”
    那么 准予
    而且 记为逾期，条件“<步骤>.in_time”，依据“发展党员工作细则 2014 第34条”
    而且 事项处于“<处于>”

    例子:
      | 事项         | 决议         | 步骤                 | 结果     | 处于               |
      | 转正         | converted    | approve_conversion   | approved | archive            |
      | 不予批准转正 | converted    | approve_conversion   | rejected | conversion_meeting |
      | 延长         | extended     | approve_extension    | approved | probation          |
      | 不予批准延长 | extended     | approve_extension    | rejected | conversion_meeting |
      | 取消         | disqualified | approve_cancellation | approved | cancelled          |
      | 不予批准取消 | disqualified | approve_cancellation | rejected | conversion_meeting |

  场景: 转正晚了，转正日期仍是预备期满之日
    假如 于2019-03-15办理“conversion_meeting.converted”
    当 于2019-06-16办理“approve_conversion.approved”
      | 项目      | 值         |
      | full_from | 2019-03-10 |
    那么 准予
    而且 “approve_conversion.starts”符合
    而且 台账“member-archive”有一行
      | 列       | 值         |
      | 转正审批 | 2019-06-16 |
      | 转正日期 | 2019-03-10 |

  # 由谁办、填什么、附什么

  场景大纲: <谁>不得办理“<步骤>.<结果>”
    假如 于2019-03-15办理“conversion_meeting.<决议>”
    当 “<谁>”于2019-04-01办理“<步骤>.<结果>”
    那么 只被“<步骤>.by”拒绝，依据“发展党员工作细则 2014 第34条”
    而且 “<步骤>.by”实际“办理人身份”，要求“具有审批权限的基层党委”
    而且 事项处于“<步骤>”

    例子:
      | 谁               | 决议         | 步骤                 | 结果     |
      | general_branch   | converted    | approve_conversion   | approved |
      | branch_committee | converted    | approve_conversion   | rejected |
      | general_branch   | extended     | approve_extension    | approved |
      | branch_committee | extended     | approve_extension    | rejected |
      | general_branch   | disqualified | approve_cancellation | approved |
      | branch_committee | disqualified | approve_cancellation | rejected |

  场景大纲: 缺《<材料>》不得批准
    假如 于2019-03-15办理“conversion_meeting.<决议>”
    当 于2019-04-01办理“<步骤>.approved”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“<步骤>.papers”拒绝，依据“发展党员工作细则 2014 第34条”
    而且 “<步骤>.papers”实际“<材料>”

    例子:
      | 材料                   | 决议         | 步骤                 |
      | 按期转正的批复         | converted    | approve_conversion   |
      | 延长预备期的批复       | extended     | approve_extension    |
      | 取消预备党员资格的批复 | disqualified | approve_cancellation |

  场景大纲: 没有填“<字段>”不得办理“<步骤>.<结果>”
    假如 于2019-03-15办理“conversion_meeting.<决议>”
    当 于2019-04-01办理“<步骤>.<结果>”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“发展党员工作细则 2014 <条>”
    而且 无法判断，条件“<步骤>.facts”，缺“<字段>”

    例子:
      | 字段                 | 决议         | 步骤                 | 结果     | 条件                                                | 条     |
      | full_from            | converted    | approve_conversion   | approved | approve_conversion.facts、approve_conversion.starts | 第34条 |
      | conversion_refusal   | converted    | approve_conversion   | rejected | approve_conversion.facts                            | 第34条 |
      | extension            | extended     | approve_extension    | approved | approve_extension.facts、approve_extension.length   | 第32条 |
      | extension_refusal    | extended     | approve_extension    | rejected | approve_extension.facts                             | 第34条 |
      | cancellation_refusal | disqualified | approve_cancellation | rejected | approve_cancellation.facts                          | 第34条 |
