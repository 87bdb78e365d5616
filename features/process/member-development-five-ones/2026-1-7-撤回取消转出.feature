# language: zh-CN
功能: “五个一”发展党员（2026年版）·撤回、取消和转出

  审批以前，本人随时可以撤回申请；培养考察期间，支部可以取消资格，
  人换了单位就转到新单位继续培养。三种情况都要留下书面材料。

  背景:
    假如 程序“member-development-five-ones”
    而且 于2026-06-01立项

  场景大纲: 办到“<步骤>”时本人撤回入党申请
    假如 事项已办到“<步骤>”
    当 “applicant”办理“<步骤>.withdrawn”
    那么 准予
    而且 事项处于“withdrawn”
    而且 “<步骤>.by”符合
    而且 “<步骤>.papers”符合

    例子:
      | 步骤 |
      | talk |
      | choose |
      | file_activist |
      | assign |
      | cultivate |
      | nominate |
      | consent |
      | notice |
      | introduce |
      | vet |
      | train |
      | review |
      | prereview |
      | fill_form |
      | assembly |
      | talk_before |
      | approve |

  场景大纲: 办到“<步骤>”时<角色>取消资格
    假如 事项已办到“<步骤>”
    当 “<角色>”办理“<步骤>.cancelled”
      | 项目          | 值                     |
      | cancelled_why | 长期不参加党组织的活动 |
    那么 准予
    而且 事项处于“cancelled”
    而且 “<步骤>.facts”符合

    例子:
      | 步骤 | 角色 |
      | assign | branch_committee |
      | cultivate | branch_assembly |
      | nominate | branch_committee |
      | consent | branch_assembly |
      | notice | branch_committee |
      | introduce | branch_assembly |
      | vet | branch_committee |
      | train | branch_assembly |
      | review | branch_committee |
      | prereview | branch_assembly |
      | fill_form | branch_committee |

  场景大纲: 办到“<步骤>”时由<角色>办理转到新单位继续培养
    假如 事项已办到“<步骤>”
    当 “<角色>”办理“<步骤>.transferred”
    那么 准予
    而且 事项处于“transferred”
    而且 “<步骤>.facts”符合

    例子:
      | 步骤 | 角色 |
      | assign | branch_committee |
      | cultivate | branch_assembly |
      | nominate | township_committee |
      | consent | branch_committee |
      | notice | branch_assembly |
      | introduce | township_committee |
      | vet | branch_committee |
      | train | branch_assembly |
      | review | township_committee |
      | prereview | branch_committee |

  场景大纲: <谁>不能在“<步骤>”<做什么>
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<步骤>.<结果>”
    那么 只被“<步骤>.by”拒绝，依据“发展党员工作细则 2026 <条>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤      | 谁                 | 做什么         | 结果        | 条     |
      | talk      | branch_secretary   | 代为撤回       | withdrawn   | 第5条  |
      | cultivate | trainer            | 代为撤回       | withdrawn   | 第5条  |
      | approve   | township_committee | 代为撤回       | withdrawn   | 第5条  |
      | cultivate | branch_secretary   | 个人决定取消   | cancelled   | 第11条 |
      | notice    | township_committee | 取消资格       | cancelled   | 第11条 |
      | cultivate | applicant          | 自行转出       | transferred | 第12条 |
      | vet       | county_org_dept    | 办理转出       | transferred | 第12条 |

  场景大纲: 缺《<材料>》不能在“<步骤>”办理<结果>
    假如 事项已办到“<步骤>”
    当 办理“<步骤>.<结果>”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“<步骤>.papers”拒绝，依据“发展党员工作细则 2026 <条>”
    而且 “<步骤>.papers”实际“<材料>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤          | 材料                   | 结果        | 条     |
      | talk | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | choose | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | file_activist | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | assign | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | cultivate | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | nominate | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | consent | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | notice | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | introduce | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | vet | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | train | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | review | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | prereview | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | fill_form | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | assembly | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | talk_before | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | approve | 撤回入党申请的书面说明 | withdrawn | 第5条 |
      | assign | 取消资格的会议记录 | cancelled | 第11条 |
      | cultivate | 取消资格的会议记录 | cancelled | 第11条 |
      | nominate | 取消资格的会议记录 | cancelled | 第11条 |
      | consent | 取消资格的会议记录 | cancelled | 第11条 |
      | notice | 取消资格的会议记录 | cancelled | 第11条 |
      | introduce | 取消资格的会议记录 | cancelled | 第11条 |
      | vet | 取消资格的会议记录 | cancelled | 第11条 |
      | train | 取消资格的会议记录 | cancelled | 第11条 |
      | review | 取消资格的会议记录 | cancelled | 第11条 |
      | prereview | 取消资格的会议记录 | cancelled | 第11条 |
      | fill_form | 取消资格的会议记录 | cancelled | 第11条 |
      | assign | 培养教育考察移交材料 | transferred | 第12条 |
      | cultivate | 培养教育考察移交材料 | transferred | 第12条 |
      | nominate | 培养教育考察移交材料 | transferred | 第12条 |
      | consent | 培养教育考察移交材料 | transferred | 第12条 |
      | notice | 培养教育考察移交材料 | transferred | 第12条 |
      | introduce | 培养教育考察移交材料 | transferred | 第12条 |
      | vet | 培养教育考察移交材料 | transferred | 第12条 |
      | train | 培养教育考察移交材料 | transferred | 第12条 |
      | review | 培养教育考察移交材料 | transferred | 第12条 |
      | prereview | 培养教育考察移交材料 | transferred | 第12条 |

  场景大纲: 在“<步骤>”没有填“<字段>”不能办理<结果>
    假如 事项已办到“<步骤>”
    当 办理“<步骤>.<结果>”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<步骤>.facts”拒绝，依据“发展党员工作细则 2026 <条>”
    而且 无法判断，条件“<步骤>.facts”，缺“<字段>”

    例子:
      | 步骤      | 字段           | 结果        | 条     |
      | assign | cancelled_why | cancelled | 第11条 |
      | cultivate | cancelled_why | cancelled | 第11条 |
      | nominate | cancelled_why | cancelled | 第11条 |
      | consent | cancelled_why | cancelled | 第11条 |
      | notice | cancelled_why | cancelled | 第11条 |
      | introduce | cancelled_why | cancelled | 第11条 |
      | vet | cancelled_why | cancelled | 第11条 |
      | train | cancelled_why | cancelled | 第11条 |
      | review | cancelled_why | cancelled | 第11条 |
      | prereview | cancelled_why | cancelled | 第11条 |
      | fill_form | cancelled_why | cancelled | 第11条 |
      | cultivate | receiving_unit | transferred | 第12条 |
      | notice    | receiving_unit | transferred | 第12条 |

  场景大纲: <情况>，不能再办理
    假如 事项已办到“<步骤>”
    而且 办理“<步骤>.<结果>”
    当 办理“<步骤>.<再办>”
    那么 只被“case.sequence”拒绝，依据“发展党员工作细则 2026”

    例子:
      | 情况           | 步骤      | 结果        | 再办      |
      | 已经撤回       | cultivate | withdrawn   | done      |
      | 已经取消资格   | cultivate | cancelled   | done      |
      | 已经转出       | cultivate | transferred | done      |

  场景: 递交申请书以前不用办撤回，把案卷的立项作废
    当 作废“立项”
    那么 被“case.void”拒绝，依据“发展党员工作细则 2026”

  场景: 误登记的撤回写明理由可以作废，接着办理
    假如 事项已办到“cultivate”
    而且 办理“cultivate.withdrawn”
    当 作废“cultivate.withdrawn”
    那么 准予
    而且 事项处于“cultivate”
    而且 回放结论相同
