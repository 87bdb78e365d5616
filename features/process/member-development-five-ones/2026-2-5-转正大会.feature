# language: zh-CN
功能: “五个一”发展党员（2026年版）·转正申请和支部大会讨论转正

  预备期满，本人提出转正申请，支部大会按接收预备党员同样的到会和赞成要求讨论：
  按期转正、延长一次预备期（半年至一年），或者取消预备党员资格。

  背景:
    假如 程序“member-development-five-ones”
    而且 于2026-12-01立项，从“arrive_probationary”进入
    而且 于2026-12-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2026-03-10  |
      | 不填     | extended_to |
    而且 于2027-03-10办理“probation.done”

  # 转正申请

  场景: 本人提出转正申请
    当 “applicant”于2027-03-10办理“apply_conversion.filed”
    那么 准予
    而且 事项处于“conversion_meeting”
    而且 “apply_conversion.by”符合
    而且 “apply_conversion.papers”符合

  场景: 本人还没有申请，书记提醒
    当 “branch_secretary”于2027-03-11办理“apply_conversion.remind”
    那么 准予
    而且 事项处于“apply_conversion”
    而且 “remind.by”符合

  场景大纲: <谁>不得办理“<办理>”
    当 “<谁>”于2027-03-10办理“<办理>”
    那么 只被“<条件>”拒绝，依据“发展党员工作细则 2026 第32条”
    而且 事项处于“apply_conversion”

    例子:
      | 谁               | 办理                    | 条件                |
      | introducer       | apply_conversion.filed  | apply_conversion.by |
      | branch_committee | apply_conversion.filed  | apply_conversion.by |
      | applicant        | apply_conversion.remind | remind.by           |

  场景: 没有转正申请书，不能登记转正申请
    当 于2027-03-10办理“apply_conversion.filed”
      | 项目   | 值         |
      | 缺材料 | 转正申请书 |
    那么 只被“apply_conversion.papers”拒绝，依据“发展党员工作细则 2026 第32条”

  # 按期转正

  场景: 预备期满，支部大会通过按期转正
    假如 于2027-03-10办理“apply_conversion.filed”
    当 “branch_assembly”于2027-03-10办理“conversion_meeting.converted”
      | 项目             | 值                         |
      | conversion_heard | 全部                       |
      | vote             | 应到20 实到18 赞成17 反对1 |
    那么 准予
    而且 事项处于“approve_conversion”
    而且 “conversion_meeting.by”符合
    而且 “conversion_meeting.facts”符合
    而且 “conversion_meeting.papers”符合
    而且 “conversion_meeting.completed”符合
    而且 “conversion_meeting.heard”符合
    而且 “conversion_meeting.quorum”符合
    而且 “conversion_meeting.majority”符合
    而且 “conversion_meeting.nobody_left_out”符合
    而且 “conversion_meeting.length”不适用
    而且 “conversion_meeting.once”不适用
    而且 回放结论相同

  # 违犯党纪的提前讨论

  场景: 因违犯党纪提前讨论的，等到预备期满也不能直接转正，要先回去接着考察
    假如 程序“member-development-five-ones”
    而且 于2026-12-01立项，从“arrive_probationary”进入
    而且 于2026-12-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2026-03-10  |
      | 不填     | extended_to |
    而且 于2026-12-05办理“probation.misconduct”
    当 于2027-03-10办理“conversion_meeting.converted”
      | 项目 | 值         |
      | 材料 | 转正申请书 |
    那么 只被“conversion_meeting.completed”拒绝，依据“发展党员工作细则 2026 第31条”
    而且 “conversion_meeting.completed”实际“违犯党纪”，要求“结果应为完成”
    而且 事项处于“conversion_meeting”

  场景: 情节轻微的，支部大会批评教育后继续考察
    假如 程序“member-development-five-ones”
    而且 于2026-12-01立项，从“arrive_probationary”进入
    而且 于2026-12-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2026-03-10  |
      | 不填     | extended_to |
    而且 于2026-12-05办理“probation.misconduct”
    当 “branch_assembly”于2026-12-20办理“conversion_meeting.continued”
      | 项目          | 值                       |
      | continued_why | 情节轻微，已经认识和改正 |
    那么 准予
    而且 事项处于“probation”
    而且 “conversion_meeting.by”符合
    而且 “conversion_meeting.facts”符合
    而且 “conversion_meeting.papers”符合
    而且 “conversion_meeting.continued.unless”符合
    而且 “conversion_meeting.quorum”不适用
    而且 回放结论相同

  场景: 批评教育后继续考察的，仍要预备期满才能提请转正
    假如 程序“member-development-five-ones”
    而且 于2026-12-01立项，从“arrive_probationary”进入
    而且 于2026-12-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2026-03-10  |
      | 不填     | extended_to |
    而且 于2026-12-05办理“probation.misconduct”
    而且 于2026-12-20办理“conversion_meeting.continued”
    当 于2027-03-10办理“probation.done”
    那么 准予
    而且 事项处于“apply_conversion”
    而且 按“probation.expired”，最早为2027-03-10

  场景: 批评教育后继续考察的，季度考察从支部大会之日重新起算
    假如 程序“member-development-five-ones”
    而且 于2026-07-01立项，从“arrive_probationary”进入
    而且 于2026-07-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2026-03-10  |
      | 不填     | extended_to |
    而且 于2026-08-05办理“probation.misconduct”
    而且 于2026-12-20办理“conversion_meeting.continued”
    当 于2027-03-31办理“probation.done”
      | 项目 | 值                |
      | 未办 | examine_probation |
    那么 准予
    而且 记为逾期，条件“examine_probation.times”，依据“督查考核和贯标办公室规定 第5条”
    而且 “examine_probation.times”实际“2026-12-31至2027-03-31没有”

  场景: 预备期已满、考察已完成的，不能以继续考察代替延长预备期
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-12办理“conversion_meeting.continued”
    那么 只被“conversion_meeting.continued.unless”拒绝，依据“发展党员工作细则 2026 第31条”
    而且 事项处于“conversion_meeting”

  场景大纲: 缺《<材料>》或者没有写原因，不能记为批评教育、继续考察
    假如 程序“member-development-five-ones”
    而且 于2026-12-01立项，从“arrive_probationary”进入
    而且 于2026-12-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2026-03-10  |
      | 不填     | extended_to |
    而且 于2026-12-05办理“probation.misconduct”
    当 “<谁>”于2026-12-20办理“conversion_meeting.continued”
      | 项目   | 值     |
      | <项目> | <材料> |
    那么 只被“<条件>”拒绝，依据“发展党员工作细则 2026 第31条”
    而且 事项处于“conversion_meeting”

    例子:
      | 谁              | 项目   | 材料                       | 条件                     |
      | branch_assembly | 缺材料 | 批评教育的支部大会会议记录 | conversion_meeting.papers |
      | branch_assembly | 不填   | continued_why              | conversion_meeting.facts  |

  # 听取意见和表决

  场景: 党小组意见、党员群众意见和支委会审查缺一不可
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“conversion_meeting.converted”
      | 项目             | 值              |
      | conversion_heard | 全部，除opinions |
    那么 只被“conversion_meeting.heard”拒绝，依据“发展党员工作细则 2026 第32条”
    而且 按“conversion_meeting.heard”，改填的结论为
      | conversion_heard | 结论   |
      | 全部，除group    | 不符合 |
      | 全部，除opinions | 不符合 |
      | 全部，除review   | 不符合 |
      | 全部             | 符合   |

  场景大纲: 没有听取党员群众意见，不能<做什么>
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“<办理>”
      | 项目             | 值              |
      | conversion_heard | 全部，除opinions |
    那么 只被“conversion_meeting.heard”拒绝，依据“发展党员工作细则 2026 第32条”

    例子:
      | 做什么             | 办理                            |
      | 延长预备期         | conversion_meeting.extended     |
      | 取消预备党员资格   | conversion_meeting.disqualified |

  场景大纲: 应到二十人、实到八人，会前书面意见四份，赞成十一票，仍因到会不足不能<做什么>
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“<办理>”
      | 项目 | 值                                     |
      | vote | 应到20 实到8 赞成7 反对1 会前书面赞成4 |
    那么 只被“conversion_meeting.quorum”拒绝，依据“发展党员工作细则 2026 第19条”
    而且 “conversion_meeting.majority”符合
    而且 事项处于“conversion_meeting”

    例子:
      | 做什么           | 办理                            |
      | 转正             | conversion_meeting.converted    |
      | 延长预备期       | conversion_meeting.extended     |
      | 取消预备党员资格 | conversion_meeting.disqualified |

  场景: 到会不足也不能记为没有通过
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“conversion_meeting.failed”
      | 项目 | 值                        |
      | vote | 应到20 实到10 赞成2 反对8 |
    那么 只被“conversion_meeting.quorum”拒绝，依据“发展党员工作细则 2026 第19条”

  场景: 到会的正式党员超过应到会的半数才能开会讨论转正
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“conversion_meeting.converted”
      | 项目 | 值                   |
      | vote | 应到20 实到11 赞成11 |
    那么 准予
    而且 按“conversion_meeting.quorum”，改填的结论为
      | vote                               | 结论   |
      | 应到20 实到9 赞成9                 | 不符合 |
      | 应到20 实到10 赞成10 会前书面赞成4 | 不符合 |
      | 应到20 实到11 赞成11               | 符合   |
      | 应到20 实到12 赞成12               | 符合   |
      | 应到21 实到10 赞成10               | 不符合 |
      | 应到21 实到11 赞成11               | 符合   |

  场景大纲: 赞成没有超过应到会的半数，不能<做什么>
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“<办理>”
      | 项目 | 值                         |
      | vote | 应到20 实到18 赞成10 反对8 |
    那么 只被“conversion_meeting.majority”拒绝，依据“发展党员工作细则 2026 第20条”
    而且 “conversion_meeting.majority”实际“赞成10，应到20”，要求“即至少11”，办法“不得事后补票”
    而且 按“conversion_meeting.majority”，改填的结论为
      | vote                                       | 结论   |
      | 应到20 实到11 赞成9 反对2 会前书面赞成1    | 不符合 |
      | 应到20 实到11 赞成9 反对2 会前书面赞成2    | 符合   |
      | 应到20 实到18 赞成11 反对7                 | 符合   |
      | 应到20 实到18 赞成12 反对6                 | 符合   |
      | 应到21 实到11 赞成10 反对1                 | 不符合 |
      | 应到21 实到11 赞成10 反对1 会前书面赞成1   | 符合   |

    例子:
      | 做什么           | 办理                            |
      | 转正             | conversion_meeting.converted    |
      | 延长预备期       | conversion_meeting.extended     |
      | 取消预备党员资格 | conversion_meeting.disqualified |

  场景: 赞成没有超过半数，记为没有通过，再行讨论
    假如 于2027-03-10办理“apply_conversion.filed”
    当 “branch_assembly”于2027-03-10办理“conversion_meeting.failed”
      | 项目 | 值                         |
      | vote | 应到20 实到18 赞成10 反对8 |
    那么 准予
    而且 事项处于“conversion_meeting”
    而且 “conversion_meeting.failed.unless”符合
    而且 “conversion_meeting.heard”不适用

  场景: 赞成超过半数，不能记为没有通过
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“conversion_meeting.failed”
      | 项目 | 值                         |
      | vote | 应到20 实到18 赞成11 反对7 |
    那么 只被“conversion_meeting.failed.unless”拒绝，依据“发展党员工作细则 2026 第32条”

  场景: 到会人数不足，会议没有开成，另行召开
    假如 于2027-03-10办理“apply_conversion.filed”
    当 “branch_assembly”于2027-03-10办理“conversion_meeting.no_quorum”
      | 项目            | 值            |
      | conversion_roll | 应到20 实到10 |
    那么 准予
    而且 事项处于“conversion_meeting”
    而且 “conversion_meeting.no_quorum.unless”符合
    而且 “conversion_meeting.quorum”不适用

  场景: 到会超过半数，不能记为会议没有开成
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“conversion_meeting.no_quorum”
      | 项目            | 值            |
      | conversion_roll | 应到20 实到11 |
    那么 只被“conversion_meeting.no_quorum.unless”拒绝，依据“发展党员工作细则 2026 第32条”
    而且 按“conversion_meeting.no_quorum.unless”，改填的结论为
      | conversion_roll | 结论   |
      | 应到20 实到9    | 符合   |
      | 应到20 实到10   | 符合   |
      | 应到20 实到11   | 不符合 |
      | 应到20 实到12   | 不符合 |
      | 应到21 实到10   | 符合   |
      | 应到21 实到11   | 不符合 |

  # 应到会

  场景大纲: 没有规定的情形，压低应到会人数<做什么>不行
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“<办理>”
      | 项目 | 值                                                   |
      | vote | 在册20 不计入应到2 应到18 实到12 赞成<赞成> 反对<反对> |
      | 不填 | conversion_excluded                                  |
    那么 只被“conversion_meeting.nobody_left_out”拒绝，依据“应到会人数 五种情形”

    例子:
      | 做什么           | 办理                            | 赞成 | 反对 |
      | 转正             | conversion_meeting.converted    | 12   | 0    |
      | 延长预备期       | conversion_meeting.extended     | 12   | 0    |
      | 取消预备党员资格 | conversion_meeting.disqualified | 12   | 0    |
      | 记为没有通过     | conversion_meeting.failed       | 2    | 10   |

  场景: 卧床不起的党员，经上级党组织同意并由支部大会决议，可以不计入应到会
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“conversion_meeting.converted”
      | 项目                | 值                                         |
      | vote                | 在册20 不计入应到1 应到19 实到12 赞成12 |
      | conversion_excluded | bedridden                                  |
    那么 准予
    而且 “conversion_meeting.nobody_left_out”不适用
    而且 “conversion_meeting.papers”符合

  场景: 没有不计入应到会的，不要批复和决议
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“conversion_meeting.converted”
      | 项目   | 值                                                           |
      | 缺材料 | 上级党组织同意不计入应到会的批复、不计入应到会的支部大会决议 |
    那么 准予

  # 延长预备期

  场景: 支部大会通过延长预备期六个月
    假如 于2027-03-10办理“apply_conversion.filed”
    当 “branch_assembly”于2027-03-12办理“conversion_meeting.extended”
      | 项目     | 值    |
      | proposed | 6个月 |
    那么 准予
    而且 事项处于“approve_extension”
    而且 “conversion_meeting.once”符合
    而且 “conversion_meeting.once_elsewhere”符合
    而且 “conversion_meeting.completed”不适用

  场景大纲: 延长预备期<多长>，不能通过
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“conversion_meeting.extended”
      | 项目     | 值     |
      | proposed | <时间> |
    那么 只被“conversion_meeting.length”拒绝，依据“发展党员工作细则 2026 第31条”
    而且 “conversion_meeting.length”实际“<实际>”，要求“6”

    例子:
      | 多长     | 时间   | 实际 |
      | 五个月   | 5个月  | 5    |
      | 十三个月 | 13个月 | 13   |

  场景: 延长的时间不少于六个月、不超过一年
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“conversion_meeting.extended”
    那么 准予
    而且 按“conversion_meeting.length”，改填的结论为
      | proposed | 结论   |
      | 5个月    | 不符合 |
      | 6个月    | 符合   |
      | 7个月    | 符合   |
      | 11个月   | 符合   |
      | 12个月   | 符合   |
      | 1年      | 符合   |
      | 13个月   | 不符合 |

  场景: 转入前已经延长过预备期的，不能再延长
    假如 程序“member-development-five-ones”
    而且 于2026-12-01立项，从“arrive_probationary”进入
    而且 于2026-12-01办理“arrive_probationary.filed”
      | 项目        | 值         |
      | admitted    | 2025-09-10 |
      | extended_to | 2027-03-10 |
    而且 事项已办到“conversion_meeting”
    当 办理“conversion_meeting.extended”
    那么 只被“conversion_meeting.once_elsewhere”拒绝，依据“发展党员工作细则 2026 第31条”
    而且 “conversion_meeting.once”符合

  场景大纲: 转入前已经延长过预备期的，可以<做什么>
    假如 程序“member-development-five-ones”
    而且 于2026-12-01立项，从“arrive_probationary”进入
    而且 于2026-12-01办理“arrive_probationary.filed”
      | 项目        | 值         |
      | admitted    | 2025-09-10 |
      | extended_to | 2027-03-10 |
    而且 事项已办到“conversion_meeting”
    当 办理“<办理>”
    那么 准予
    而且 “conversion_meeting.once_elsewhere”不适用

    例子:
      | 做什么           | 办理                            |
      | 转正             | conversion_meeting.converted    |
      | 取消预备党员资格 | conversion_meeting.disqualified |

  # 取消预备党员资格

  场景: 不履行党员义务、不具备党员条件的，通过取消预备党员资格
    假如 于2027-03-10办理“apply_conversion.filed”
    当 “branch_assembly”于2027-03-12办理“conversion_meeting.disqualified”
    那么 准予
    而且 事项处于“approve_cancellation”
    而且 “conversion_meeting.completed”不适用
    而且 “conversion_meeting.length”不适用

  # 推迟讨论转入预备党员的转正

  场景大纲: 对转入的预备党员了解不够，<角色>推迟讨论转正
    假如 于2027-03-10办理“apply_conversion.filed”
    当 “<角色>”于2027-03-12办理“conversion_meeting.postpone”
      | 项目         | 值         |
      | postponed_to | 2027-06-10 |
    那么 准予
    而且 事项处于“conversion_meeting”
    而且 “postpone.by”符合
    而且 “postpone.facts”符合
    而且 “postpone.arrived”符合
    而且 “postpone.longest”符合

    例子:
      | 角色             |
      | branch_committee |
      | branch_assembly  |

  场景: 推迟讨论不超过六个月，从预备期满之日算起
    假如 于2027-03-11办理“apply_conversion.filed”
    当 于2027-03-12办理“conversion_meeting.postpone”
      | 项目         | 值         |
      | postponed_to | 2027-09-10 |
    那么 准予
    而且 按“postpone.longest”，“postponed_to”最晚为2027-09-10

  场景: 推迟讨论超过六个月，不得登记
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-12办理“conversion_meeting.postpone”
      | 项目         | 值         |
      | postponed_to | 2027-09-11 |
    那么 只被“postpone.longest”拒绝，依据“发展党员工作细则 2026 第35条”
    而且 “postpone.longest”实际“2027-09-11”，要求“6个月”

  场景: 不是转入的预备党员，不能推迟讨论
    假如 程序“member-development-five-ones”
    而且 于2026-05-18立项，从“arrive_activist”进入
    而且 事项已办到“conversion_meeting”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2025-05-10 |
      | assembly.passed       | 日期   | 2026-06-10 |
    当 办理“conversion_meeting.postpone”
      | 项目         | 值         |
      | postponed_to | 2027-09-10 |
    那么 只被“postpone.arrived”拒绝，依据“发展党员工作细则 2026 第35条”

  场景大纲: <谁>不能推迟讨论转正
    假如 于2027-03-10办理“apply_conversion.filed”
    当 “<谁>”于2027-03-12办理“conversion_meeting.postpone”
      | 项目         | 值         |
      | postponed_to | 2027-06-10 |
    那么 只被“postpone.by”拒绝，依据“发展党员工作细则 2026 第35条”

    例子:
      | 谁                 |
      | branch_secretary   |
      | township_committee |

  场景: 没有写推迟到哪一天，不能推迟
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-12办理“conversion_meeting.postpone”
      | 项目 | 值           |
      | 不填 | postponed_to |
    那么 只被“postpone.facts、postpone.longest”拒绝，依据“发展党员工作细则 2026 第35条”
    而且 无法判断，条件“postpone.facts”，缺“postponed_to”

  # 由谁办、填什么、附什么

  场景大纲: <谁>不得代替支部大会记为“<结果>”
    假如 于2027-03-10办理“apply_conversion.filed”
    当 “<谁>”于2027-03-10办理“conversion_meeting.<结果>”
      | 项目 | 值   |
      | <项> | <填> |
    那么 只被“conversion_meeting.by”拒绝，依据“发展党员工作细则 2026 第32条”

    例子:
      | 谁                 | 结果         | 项              | 填                         |
      | branch_committee   | converted    | vote            | 应到20 实到18 赞成18       |
      | township_committee | converted    | vote            | 应到20 实到18 赞成18       |
      | branch_committee   | extended     | vote            | 应到20 实到18 赞成18       |
      | branch_committee   | disqualified | vote            | 应到20 实到18 赞成18       |
      | branch_committee   | failed       | vote            | 应到20 实到18 赞成2 反对16 |
      | branch_committee   | no_quorum    | conversion_roll | 应到20 实到10              |

  场景大纲: 缺《<材料>》不得记为“<结果>”
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“conversion_meeting.<结果>”
      | 项目   | 值                                     |
      | vote   | 应到20 实到18 赞成<赞成> 反对<反对> |
      | 缺材料 | <材料>                                 |
    那么 只被“conversion_meeting.papers”拒绝，依据“发展党员工作细则 2026 第32条”
    而且 “conversion_meeting.papers”实际“<材料>”

    例子:
      | 材料                   | 结果         | 赞成 | 反对 |
      | 转正的支部大会会议记录 | converted    | 18   | 0    |
      | 转正的支部大会会议记录 | extended     | 18   | 0    |
      | 转正的支部大会会议记录 | disqualified | 18   | 0    |
      | 转正的支部大会会议记录 | failed       | 2    | 16   |
      | 转正的支部大会决议     | converted    | 18   | 0    |
      | 转正的支部大会决议     | extended     | 18   | 0    |
      | 转正的支部大会决议     | disqualified | 18   | 0    |

  场景大纲: 不计入应到会却缺《<材料>》，不得记为“<结果>”
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“conversion_meeting.<结果>”
      | 项目                | 值                                                   |
      | vote                | 在册20 不计入应到1 应到19 实到18 赞成<赞成> 反对<反对> |
      | conversion_excluded | away                                                 |
      | 缺材料              | <材料>                                               |
    那么 只被“conversion_meeting.papers”拒绝，依据“应到会人数 五种情形”
    而且 “conversion_meeting.papers”实际“<材料>”

    例子:
      | 材料                             | 结果         | 赞成 | 反对 |
      | 上级党组织同意不计入应到会的批复 | converted    | 18   | 0    |
      | 上级党组织同意不计入应到会的批复 | extended     | 18   | 0    |
      | 上级党组织同意不计入应到会的批复 | disqualified | 18   | 0    |
      | 上级党组织同意不计入应到会的批复 | failed       | 2    | 16   |
      | 不计入应到会的支部大会决议       | converted    | 18   | 0    |
      | 不计入应到会的支部大会决议       | extended     | 18   | 0    |
      | 不计入应到会的支部大会决议       | disqualified | 18   | 0    |
      | 不计入应到会的支部大会决议       | failed       | 2    | 16   |

  场景大纲: 没有填“<字段>”不得记为“<结果>”
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“conversion_meeting.<结果>”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“conversion_meeting.facts、<条件>”拒绝，依据“<依据>”
    而且 无法判断，条件“conversion_meeting.facts”，缺“<字段>”

    例子:
      | 字段             | 结果         | 条件                                                                                          | 依据                                                                             |
      | vote             | converted    | conversion_meeting.quorum、conversion_meeting.majority、conversion_meeting.nobody_left_out    | 发展党员工作细则 2026 第19条；发展党员工作细则 2026 第20条；应到会人数 五种情形 |
      | conversion_heard | converted    | conversion_meeting.heard                                                                      | 发展党员工作细则 2026 第32条                                                     |
      | conversion_heard | extended     | conversion_meeting.heard                                                                      | 发展党员工作细则 2026 第32条                                                     |
      | conversion_heard | disqualified | conversion_meeting.heard                                                                      | 发展党员工作细则 2026 第32条                                                     |
      | proposed         | extended     | conversion_meeting.length                                                                     | 发展党员工作细则 2026 第31条                                                     |

  场景: 没有填到会情况，不能记为会议没有开成
    假如 于2027-03-10办理“apply_conversion.filed”
    当 于2027-03-10办理“conversion_meeting.no_quorum”
      | 项目 | 值              |
      | 不填 | conversion_roll |
    那么 只被“conversion_meeting.facts”拒绝，依据“发展党员工作细则 2026 第32条”
    而且 无法判断，条件“conversion_meeting.facts”，缺“conversion_roll”
