# language: zh-CN
功能: “五个一”发展党员（2014年版）·材料归档和“五个一”落实

  转正批准以后，材料齐全的归入本人档案，一人一档；
  台账和“五个一”（一册、一流程、一栏、一调查、一档）由记录算出，不另外填报。

  背景:
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-12-01立项，从“arrive_probationary”进入
    而且 事项已办到“archive”
      | 办理                         | 项目     | 值          |
      | arrive_probationary.filed    | admitted | 2018-03-10  |
      |                              | 不填     | extended_to |
      | conversion_meeting.converted | 日期     | 2019-03-15  |
      | approve_conversion.approved  | 日期     | 2019-04-20  |

  场景大纲: <角色>把五种材料归档，事项办结
    当 “<角色>”于2019-05-10办理“archive.filed”
      | 项目  | 值        |
      | files | 全部      |
      | kept  | personnel |
    那么 准予
    而且 事项处于“completed”
    而且 “archive.by”符合
    而且 “archive.facts”符合
    而且 “archive.complete”符合
    而且 回放结论相同

    例子:
      | 角色               |
      | branch_committee   |
      | township_committee |

  场景: 五种材料缺一种也不能归档办结
    当 于2019-05-10办理“archive.filed”
      | 项目  | 值             |
      | files | 全部，除vetting |
    那么 只被“archive.complete”拒绝，依据“发展党员工作细则 2014 第37条”
    而且 “archive.complete”实际“政治审查材料”
    而且 事项处于“archive”
    而且 按“archive.complete”，改填的结论为
      | files                | 结论   |
      | 全部，除form         | 不符合 |
      | 全部，除application  | 不符合 |
      | 全部，除vetting      | 不符合 |
      | 全部，除conversion   | 不符合 |
      | 全部，除records      | 不符合 |
      | 全部                 | 符合   |

  场景: 材料不齐，补齐后再归档
    当 “branch_committee”于2019-05-10办理“archive.returned”
      | 项目  | 值             |
      | files | 全部，除vetting |
    那么 准予
    而且 事项处于“archive”
    而且 “archive.returned.unless”符合

  场景: 材料已经齐全，不能记为材料不齐
    当 于2019-05-10办理“archive.returned”
      | 项目  | 值   |
      | files | 全部 |
    那么 只被“archive.returned.unless”拒绝，依据“发展党员工作细则 2014 第37条”
    而且 事项处于“archive”

  场景大纲: 档案可以<怎样保存>
    当 于2019-05-10办理“archive.filed”
      | 项目 | 值     |
      | kept | <保存> |
    那么 准予
    而且 台账“member-archive”有一行
      | 列       | 值       |
      | 档案保存 | <台账> |

    例子:
      | 怎样保存                         | 保存      | 台账                                             |
      | 存入本人人事档案                 | personnel | 存入本人人事档案                                 |
      | 由所在党委保存                   | committee | 无人事档案，建立党员档案，由所在党委保存         |
      | 由县级党委组织部门保存           | county    | 无人事档案，建立党员档案，由县级党委组织部门保存 |

  # 改进

  场景大纲: 归档时定下改进安排：<安排>
    当 于2019-05-10办理“archive.filed”
      | 项目      | 值     |
      | improving | <安排> |
    那么 准予
    而且 事项处于“completed”
    而且 “archive.facts”符合
    而且 台账“member-archive”有一行
      | 列       | 值     |
      | 改进安排 | <安排> |

    例子:
      | 安排                                     |
      | 没有需要改进的问题                       |
      | 做法有效，充实工作手册，以制度形式固化   |

  场景: 过程中有逾期、漏考察等问题的，列入问题清单整改
    当 于2019-05-10办理“archive.filed”
      | 项目      | 值                               |
      | improving | 有需要整改的问题，列入问题清单 |
      | problem   | 预备期第三季度没有考察         |
    那么 准予
    而且 事项处于“completed”
    而且 “archive.facts”符合
    而且 台账“member-archive”有一行
      | 列       | 值                             |
      | 改进安排 | 有需要整改的问题，列入问题清单 |
    而且 回放结论相同

  场景: 列入问题清单的没有写是什么问题，不得归档办结
    当 于2019-05-10办理“archive.filed”
      | 项目      | 值      |
      | improving | rectify |
      | 不填      | problem |
    那么 只被“archive.facts”拒绝，依据“五个机制 本地规定 重点 第二项”
    而且 无法判断，条件“archive.facts”，缺“problem”
    而且 事项处于“archive”

  场景: 没有需要改进的问题就不填问题
    当 于2019-05-10办理“archive.filed”
      | 项目      | 值                     |
      | improving | none                   |
      | problem   | 预备期第三季度没有考察 |
    那么 只被“archive.facts”拒绝，依据“五个机制 本地规定 重点 第二项”
    而且 “archive.facts”实际“不需要填”

  场景: 没有定改进安排，不得归档办结
    当 于2019-05-10办理“archive.filed”
      | 项目 | 值        |
      | 不填 | improving |
    那么 只被“archive.facts”拒绝，依据“五个机制 抓手 第二项；五个机制 重点 第二项；五个机制 创新载体 第四项”
    而且 无法判断，条件“archive.facts”，缺“improving”

  # 过程质量反馈调查

  场景大纲: <角色>对发展党员过程作质量反馈调查
    当 “<角色>”于2019-05-05办理“archive.feedback”
      | 项目        | 值                   |
      | quality     | 发出10 收回10 肯定9 |
      | improvement | 公示栏移到便民服务站门口 |
    那么 准予
    而且 事项处于“archive”
    而且 “feedback.by”符合
    而且 “feedback.facts”符合

    例子:
      | 角色               |
      | quality_office     |
      | township_committee |

  场景: 没有作质量反馈调查，只作提示，照常归档
    当 于2019-05-10办理“archive.filed”
      | 项目 | 值       |
      | 未办 | feedback |
    那么 准予
    而且 提示“feedback.times”，依据“五个机制 第二项；五个机制 第三项”
    而且 事项处于“completed”

  场景: 作了质量反馈调查，不再提示
    假如 于2019-05-05办理“archive.feedback”
    当 于2019-05-10办理“archive.filed”
    那么 准予
    而且 “feedback.times”符合

  # 由谁办、填什么

  场景大纲: <谁>不得办理“<办理>”
    当 “<谁>”于2019-05-10办理“<办理>”
      | 项目 | 值   |
      | <项> | <填> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“archive”

    例子:
      | 谁               | 办理             | 条件        | 依据                         | 项    | 填               |
      | branch_secretary | archive.filed    | archive.by  | 发展党员工作细则 2014 第37条 | files | 全部             |
      | applicant        | archive.filed    | archive.by  | 发展党员工作细则 2014 第37条 | files | 全部             |
      | branch_secretary | archive.returned | archive.by  | 发展党员工作细则 2014 第37条 | files | 全部，除vetting |

  场景大纲: <谁>作的质量反馈调查不算
    当 “<谁>”于2019-05-10办理“archive.feedback”
    那么 只被“feedback.by”拒绝，依据“五个机制 第二项；五个机制 第三项”
    而且 事项处于“archive”

    例子:
      | 谁               |
      | branch_committee |
      | applicant        |

  场景大纲: 质量反馈调查没有填“<字段>”，不算
    当 于2019-05-10办理“archive.feedback”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“feedback.facts”拒绝，依据“五个机制 第二项；五个机制 第三项”
    而且 无法判断，条件“feedback.facts”，缺“<字段>”

    例子:
      | 字段        |
      | quality     |
      | improvement |

  场景大纲: 没有填“<字段>”不得办理“<办理>”
    当 于2019-05-10办理“<办理>”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“发展党员工作细则 2014 第37条”
    而且 无法判断，条件“archive.facts”，缺“<字段>”

    例子:
      | 字段  | 办理             | 条件                           |
      | files | archive.filed    | archive.facts、archive.complete |
      | kept  | archive.filed    | archive.facts                  |
      | files | archive.returned | archive.facts                  |

  # 台账

  场景: 发展党员台账从立项到归档由记录算出
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-05-18立项，从“arrive_activist”进入
    而且 事项已办到“archive”
      | 办理                         | 项目          | 值                                      |
      | arrive_activist.filed        | chosen        | 2017-05-10                              |
      | assign.done                  | trainers      | p-zhang、p-wang                         |
      | file_target.post             | 日期          | 2018-05-25                              |
      | file_target.filed            | 日期          | 2018-06-02                              |
      | introduce.done               | introducers   | p-zhang、p-wang                         |
      | train.passed                 | trained_days  | 2                                       |
      |                              | trained_hours | 25                                      |
      | review.passed                | 日期          | 2018-06-15                              |
      | prereview.passed             | 日期          | 2018-06-18                              |
      | assembly.passed              | 日期          | 2018-06-26                              |
      |                              | ballot        | 应到21 实到11 赞成10 反对1 会前书面赞成1 |
      | talk_before.done             | 日期          | 2018-07-01                              |
      | approve.approved             | 日期          | 2018-07-10                              |
      | oath.done                    | 日期          | 2018-07-20                              |
      | apply_conversion.filed       | 日期          | 2019-06-27                              |
      | conversion_meeting.converted | 日期          | 2019-06-28                              |
      | approve_conversion.approved  | 日期          | 2019-07-15                              |
    当 于2019-08-01办理“archive.filed”
      | 项目 | 值        |
      | kept | committee |
    那么 准予
    而且 台账“member-archive”有一行
      | 列                 | 值                                       |
      | 递交申请           |                                          |
      | 谈话               |                                          |
      | 确定为入党积极分子 | 2017-05-10                               |
      | 确定方式           |                                          |
      | 备案               |                                          |
      | 培养联系人         | p-zhang、p-wang                          |
      | 半年考察           | 0                                        |
      | 公示               | 2018-05-25                               |
      | 列为发展对象       | 2018-06-02                               |
      | 入党介绍人         | p-zhang、p-wang                          |
      | 政治审查           | 合格                                     |
      | 培训天数           | 2                                        |
      | 培训学时           | 25                                       |
      | 支委会审查         | 合格                                     |
      | 预审               | 2018-06-18                               |
      | 支部大会           | 2018-06-26                               |
      | 应到               | 21                                       |
      | 实到               | 11                                       |
      | 赞成               | 10                                       |
      | 书面赞成           | 1                                        |
      | 入党前谈话         | 2018-07-01                               |
      | 审批               | 2018-07-10                               |
      | 预备期起           | 2018-06-26                               |
      | 党费起缴           | 2018-06-26                               |
      | 宣誓               | 2018-07-20                               |
      | 预备期满           | 2019-06-26                               |
      | 转正申请           | 2019-06-27                               |
      | 转正大会           | 2019-06-28                               |
      | 转正审批           | 2019-07-15                               |
      | 转正日期           | 2019-06-26                               |
      | 档案保存           | 无人事档案，建立党员档案，由所在党委保存 |
      | 状态               | 办结                                     |
    而且 回放结论相同

  场景: 台账中的半年考察按考察的次数计
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-06-01立项
    而且 事项已办到“cultivate”
    而且 已依次办理
      | 办理              | 日期       | 项目 | 值 |
      | cultivate.examine | 2018-11-20 |      |    |
      | cultivate.examine | 2019-05-20 |      |    |
    当 于2019-06-20办理“cultivate.done”
    那么 准予
    而且 台账“member-archive”有一行
      | 列       | 值           |
      | 半年考察 | 2            |
      | 确定方式 | 支部委员会（不设支委会的由支部大会）集体研究决定 |
      | 状态     | 确定发展对象 |

  场景: “五个一”落实台账由记录算出，一项也不用另填
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-05-18立项，从“arrive_activist”进入
    而且 事项已办到“archive”
      | 办理                  | 项目     | 值                   |
      | arrive_activist.filed | chosen   | 2017-05-10           |
      | assign.done           | handbook | 手册第12号（2014年版） |
      | file_target.post      | 日期     | 2018-05-25           |
      | review.passed         | opinion  | 发出15 收回12 肯定11 |
    当 于2019-08-01办理“archive.filed”
    那么 准予
    而且 台账“five-ones”有一行
      | 列     | 值                     |
      | 一册   | 手册第12号（2014年版） |
      | 一流程 | 2014                   |
      | 一栏   | 2018-05-25             |
      | 一调查 | 12                     |
      | 一档   | 2019-08-01             |

  场景: 还没有归档的，“五个一”台账的一档空着
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-05-18立项，从“arrive_activist”进入
    而且 事项已办到“prereview”
      | 办理                  | 项目    | 值                   |
      | arrive_activist.filed | chosen  | 2017-05-10           |
      | review.passed         | opinion | 发出15 收回12 肯定11 |
    当 办理“prereview.passed”
    那么 台账“five-ones”有一行
      | 列     | 值   |
      | 一流程 | 2014 |
      | 一调查 | 12   |
      | 一档   |      |
    而且 台账“member-archive”有一行
      | 列       | 值           |
      | 支部大会 |              |
      | 状态     | 填写入党志愿书 |
