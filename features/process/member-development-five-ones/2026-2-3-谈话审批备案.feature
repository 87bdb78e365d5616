# language: zh-CN
功能: “五个一”发展党员（2026年版）·谈话、审批和再上一级备案

  支部大会通过以后，上级党委派人谈话，党委会集体逐个审议表决，三个月内审批；
  预备期从支部大会通过之日算起。超过三个月照实记为逾期，超过六个月的退回重新讨论。

  背景:
    假如 程序“member-development-five-ones”
    而且 于2026-05-18立项，从“arrive_activist”进入
    而且 事项已办到“talk_before”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2025-05-10 |
      | assembly.passed       | 日期   | 2026-06-10 |

  # 上级党委派人谈话

  场景: 党委委员、组织员谈话，写出谈话情况和意见
    当 “organizer”于2026-06-15办理“talk_before.done”
    那么 准予
    而且 事项处于“approve”
    而且 “talk_before.by”符合
    而且 “talk_before.papers”符合

  场景大纲: <谁>不能代为谈话
    当 “<谁>”于2026-06-15办理“talk_before.done”
    那么 只被“talk_before.by”拒绝，依据“发展党员工作细则 2026 第23条”
    而且 事项处于“talk_before”

    例子:
      | 谁                 |
      | branch_secretary   |
      | township_committee |
      | introducer         |

  场景: 没有谈话记录，不能提交审批
    当 于2026-06-15办理“talk_before.done”
      | 项目   | 值                   |
      | 缺材料 | 入党前谈话记录和意见 |
    那么 只被“talk_before.papers”拒绝，依据“发展党员工作细则 2026 第23条”
    而且 “talk_before.papers”实际“入党前谈话记录和意见”

  场景: 谈话记录上没有谈话人签名，不能提交审批
    当 于2026-06-15办理“talk_before.done”
      | 项目 | 值                   |
      | 材料 | 入党前谈话记录和意见 |
    那么 只被“talk_before.papers”拒绝，依据“发展党员工作细则 2026 第23条”
    而且 “talk_before.papers”实际“没有党委委员、组织员签名”

  # 上级党委审批

  场景: 党委会集体逐个审议表决，批准为预备党员
    假如 于2026-06-15办理“talk_before.done”
    当 “township_committee”于2026-06-20办理“approve.approved”
      | 项目           | 值         |
      | approving      | singly     |
      | probation_from | 2026-06-10 |
    那么 准予
    而且 事项处于“file_up”
    而且 “approve.by”符合
    而且 “approve.facts”符合
    而且 “approve.papers”符合
    而且 “approve.collective”符合
    而且 “approve.in_time”符合
    而且 “approve.outer”符合
    而且 “approve.starts”符合
    而且 回放结论相同

  场景大纲: <谁>没有审批权限，不能批准预备党员
    假如 于2026-06-15办理“talk_before.done”
    当 “<谁>”于2026-06-20办理“approve.approved”
    那么 只被“approve.by”拒绝，依据“发展党员工作细则 2026 第22条”
    而且 “approve.by”实际“<身份>”，要求“具有审批权限的基层党委”
    而且 事项处于“approve”

    例子:
      | 谁               | 身份       |
      | general_branch   | 党总支     |
      | branch_committee | 支部委员会 |
      | county_org_dept  | 县委组织部 |

  场景: 党总支可以审议，审议以后仍由镇党委审批
    假如 于2026-06-15办理“talk_before.done”
    当 “general_branch”于2026-06-18办理“approve.deliberate”
    那么 准予
    而且 事项处于“approve”
    而且 “deliberate.by”符合

  场景: 镇党委不代替党总支审议
    假如 于2026-06-15办理“talk_before.done”
    当 “township_committee”于2026-06-18办理“approve.deliberate”
    那么 只被“deliberate.by”拒绝，依据“发展党员工作细则 2026 第22条”

  场景大纲: <怎样批>的，不能批准
    假如 于2026-06-15办理“talk_before.done”
    当 于2026-06-20办理“approve.approved”
      | 项目      | 值     |
      | approving | <方式> |
    那么 只被“approve.collective”拒绝，依据“发展党员工作细则 2026 第24条”
    而且 事项处于“approve”

    例子:
      | 怎样批             | 方式  |
      | 几个人一并表决     | block |
      | 个人或者少数人决定 | alone |

  场景大纲: <怎样批>的，不能不予批准
    假如 于2026-06-15办理“talk_before.done”
    当 于2026-06-20办理“approve.rejected”
      | 项目         | 值               |
      | approving    | <方式>           |
      | rejected_why | 入党动机还不端正 |
    那么 只被“approve.collective”拒绝，依据“发展党员工作细则 2026 第24条”

    例子:
      | 怎样批             | 方式  |
      | 几个人一并表决     | block |
      | 个人或者少数人决定 | alone |

  场景: 按提示改为逐个审议表决再办理，可以批准
    假如 于2026-06-15办理“talk_before.done”
    当 于2026-06-20办理“approve.approved”
      | 项目      | 值    |
      | approving | block |
    而且 按提示改正后再办理
    那么 准予
    而且 事项处于“file_up”

  # 预备期从支部大会通过之日算起

  场景: 把批准之日写成预备期起算日，要改为支部大会通过之日
    假如 于2026-06-15办理“talk_before.done”
    当 于2026-08-20办理“approve.approved”
      | 项目           | 值         |
      | probation_from | 2026-08-20 |
    那么 只被“approve.starts”拒绝，依据“发展党员工作细则 2026 第31条”
    而且 “approve.starts”实际“起算日2026-08-20”，要求“起算日应等于”，办法“应等于2026-06-10”
    而且 事项处于“approve”
    而且 按“approve.starts”，改填的结论为
      | probation_from | 结论   |
      | 2026-06-09     | 不符合 |
      | 2026-06-10     | 符合   |
      | 2026-06-11     | 不符合 |

  场景: 批复没有写起算日，不能批准
    假如 于2026-06-15办理“talk_before.done”
    当 于2026-06-20办理“approve.approved”
      | 项目 | 值             |
      | 不填 | probation_from |
    那么 只被“approve.facts、approve.starts”拒绝，依据“发展党员工作细则 2026 第31条”
    而且 无法判断，条件“approve.facts”，缺“probation_from”

  场景: 退回重新讨论的，预备期从再次通过之日算起
    假如 于2026-06-15办理“talk_before.done”
    而且 于2026-06-20办理“approve.returned”
    而且 于2026-06-28办理“assembly.passed”
    而且 于2026-07-01办理“talk_before.done”
    当 于2026-07-05办理“approve.approved”
      | 项目           | 值         |
      | probation_from | 2026-06-28 |
    那么 准予
    而且 按“approve.starts”，改填的结论为
      | probation_from | 结论   |
      | 2026-06-10     | 不符合 |
      | 2026-06-28     | 符合   |
    而且 台账“member-archive”有一行
      | 列       | 值         |
      | 支部大会 | 2026-06-28 |
      | 预备期起 | 2026-06-28 |

  场景大纲: 支部大会通过以后，<怎样>，台账<写不写>预备期
    假如 于2026-06-15办理“talk_before.done”
    当 于2026-06-20办理“<结果>”
    那么 准予
    而且 台账“member-archive”有一行
      | 列       | 值         |
      | 支部大会 | 2026-06-10 |
      | 预备期起 | <起>       |
      | 党费起缴 | <起>       |
      | 预备期满 | <满>       |

    例子:
      | 怎样           | 写不写 | 结果             | 起         | 满         |
      | 党委批准       | 写     | approve.approved | 2026-06-10 | 2027-06-10 |
      | 党委不批准     | 不写   | approve.rejected |            |            |
      | 退回重新讨论的 | 不写   | approve.returned |            |            |

  # 三个月和六个月

  场景: 三个月按对应日计算，最后一天审批不算逾期
    假如 于2026-06-15办理“talk_before.done”
    当 于2026-09-10办理“approve.approved”
    那么 准予
    而且 按“approve.in_time”，最晚为2026-09-10

  场景: 超过三个月一天审批，记为逾期，照常继续
    假如 于2026-06-15办理“talk_before.done”
    当 于2026-09-11办理“approve.approved”
    那么 准予
    而且 记为逾期，条件“approve.in_time”，依据“发展党员工作细则 2026 第25条”
    而且 “approve.outer”符合
    而且 事项处于“file_up”

  场景: 审批按所写日期不逾期，登记时已经逾期，作出提示
    假如 于2026-06-15办理“talk_before.done”
    当 于2026-09-11补录2026-09-10的“approve.approved”
    那么 准予
    而且 提示“approve.in_time”，依据“发展党员工作细则 2026 第25条”

  场景: 六个月的最后一天还可以审批，记为逾期
    假如 于2026-06-15办理“talk_before.done”
    当 于2026-12-10办理“approve.approved”
    那么 准予
    而且 记为逾期，条件“approve.in_time”，依据“发展党员工作细则 2026 第25条”
    而且 按“approve.outer”，最晚为2026-12-10

  场景: 超过六个月不能再批准，退回支部大会重新讨论
    假如 于2026-06-15办理“talk_before.done”
    当 于2026-12-11办理“approve.approved”
    那么 只被“approve.outer”拒绝，依据“发展党员工作细则 2026 第25条”
    而且 “approve.outer”实际“2026-12-11”，要求“6个月”
    而且 事项处于“approve”

  场景: 超过六个月可以不予批准，记为逾期
    假如 于2026-06-15办理“talk_before.done”
    当 于2026-12-11办理“approve.rejected”
    那么 准予
    而且 记为逾期，条件“approve.in_time”，依据“发展党员工作细则 2026 第25条”
    而且 “approve.outer”不适用
    而且 事项处于“rejected”

  场景: 超过六个月退回支部大会重新讨论，不算审批逾期
    假如 于2026-06-15办理“talk_before.done”
    当 “township_committee”于2026-12-11办理“approve.returned”
      | 项目               | 值                 |
      | approval_shortfall | 超过六个月没有审批 |
    那么 准予
    而且 事项处于“assembly”
    而且 “approve.in_time”不适用
    而且 “approve.papers”不适用

  场景: 八月三十一日通过的，审批最晚到十一月三十日
    假如 于2026-06-15办理“talk_before.done”
    而且 于2026-06-20办理“approve.returned”
    而且 于2026-08-31办理“assembly.passed”
    而且 于2026-09-02办理“talk_before.done”
    当 于2026-11-30办理“approve.approved”
    那么 准予
    而且 按“approve.in_time”，最晚为2026-11-30

  # 不予批准

  场景: 党委会集体逐个审议表决，不予批准，写明原因
    假如 于2026-06-15办理“talk_before.done”
    当 “township_committee”于2026-06-20办理“approve.rejected”
      | 项目         | 值               |
      | approving    | singly           |
      | rejected_why | 入党动机还不端正 |
    那么 准予
    而且 事项处于“rejected”
    而且 “approve.papers”符合
    而且 “approve.starts”不适用

  # 再上一级党委组织部门备案

  场景: 县委组织部备案
    假如 事项已办到“file_up”
    当 “county_org_dept”办理“file_up.filed”
    那么 准予
    而且 事项处于“enroll”
    而且 “file_up.by”符合
    而且 “file_up.papers”符合

  场景: 备案发现问题，责令改正后再报
    假如 事项已办到“file_up”
    当 “county_org_dept”办理“file_up.returned”
      | 项目             | 值                     |
      | report_shortfall | 入党志愿书缺介绍人意见 |
    那么 准予
    而且 事项处于“file_up”

  # 由谁办、填什么、附什么

  场景大纲: <谁>不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<办理>”
    那么 只被“<步骤>.by”拒绝，依据“发展党员工作细则 2026 <条>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤    | 谁                 | 办理             | 条     |
      | approve | general_branch     | approve.rejected | 第22条 |
      | approve | general_branch     | approve.returned | 第22条 |
      | file_up | township_committee | file_up.filed    | 第25条 |
      | file_up | branch_committee   | file_up.filed    | 第25条 |
      | file_up | township_committee | file_up.returned | 第25条 |

  场景大纲: 缺《<材料>》不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 办理“<办理>”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“<步骤>.papers”拒绝，依据“发展党员工作细则 2026 <条>”
    而且 “<步骤>.papers”实际“<材料>”

    例子:
      | 步骤    | 材料               | 办理             | 条     |
      | approve | 接收预备党员的请示 | approve.approved | 第22条 |
      | approve | 接收预备党员的请示 | approve.rejected | 第22条 |
      | approve | 接收预备党员的批复 | approve.approved | 第22条 |
      | file_up | 发展党员备案报告   | file_up.filed    | 第25条 |

  场景大纲: 没有填“<字段>”不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 办理“<办理>”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“发展党员工作细则 2026 <条>”
    而且 无法判断，条件“<步骤>.facts”，缺“<字段>”

    例子:
      | 步骤    | 字段               | 办理             | 条件                              | 条     |
      | approve | approving          | approve.approved | approve.facts、approve.collective | 第24条 |
      | approve | approving          | approve.rejected | approve.facts、approve.collective | 第24条 |
      | approve | rejected_why       | approve.rejected | approve.facts                     | 第22条 |
      | approve | approval_shortfall | approve.returned | approve.facts                     | 第22条 |
      | file_up | report_shortfall   | file_up.returned | file_up.facts                     | 第25条 |
