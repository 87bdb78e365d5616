# language: zh-CN
功能: 不合格党员教育转化与处置·审批、宣布和劝退

  有审批权限的基层党委审批，向本人宣布、送达并告知申诉权利；劝其退党的，本人不退才能提出除名。

  背景:
    假如 程序“unqualified-member-disposal”
    而且 于2026-03-02立项
      | 项目  | 值     |
      | about | p-zhao |

  场景: 基层党委批准处置
  假如 事项已办到“approve”
      | 办理            | 项目 | 值         |
      | assembly.passed | 日期 | 2026-04-20 |
    当 “具有审批权限的基层党委（镇党委）”于2026-04-30办理“approve.approved”
    那么 准予
    而且 事项处于“announce”
    而且 “approve.in_time”符合
    而且 按“approve.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 调查组成员                       | 不符合 |
      | 教育转化党支部                   | 不符合 |
    而且 按“approve.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 组织处置请示 | 不符合 |
      | 组织处置批复 | 不符合 |

  场景: 事实不清的退回支部重新研究
  假如 事项已办到“approve”
      | 办理            | 项目 | 值         |
      | assembly.passed | 日期 | 2026-04-20 |
    当 “具有审批权限的基层党委（镇党委）”于2026-04-30办理“approve.returned”
    那么 准予
    而且 事项处于“propose”
    而且 “approve.in_time”符合
    而且 按“approve.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 调查组成员                       | 不符合 |
      | 教育转化党支部                   | 不符合 |
    而且 按“approve.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 组织处置请示 | 不符合 |

  场景: 基层党委不予批准，终止处置
  假如 事项已办到“approve”
      | 办理            | 项目 | 值         |
      | assembly.passed | 日期 | 2026-04-20 |
    当 “具有审批权限的基层党委（镇党委）”于2026-04-30办理“approve.rejected”
    那么 准予
    而且 事项处于“archive”
    而且 “approve.in_time”符合
    而且 按“approve.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 调查组成员                       | 不符合 |
      | 教育转化党支部                   | 不符合 |
    而且 按“approve.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 组织处置请示 | 不符合 |

  场景: 大会通过一个月以后才审批，记为逾期，照常办理
    假如 事项已办到“approve”
      | 办理            | 项目 | 值         |
      | assembly.passed | 日期 | 2026-05-18 |
    当 于2026-06-19办理“approve.approved”
    那么 准予
    而且 按“approve.in_time”，最晚为2026-06-18
    而且 记为逾期，条件“approve.in_time”，依据“不合格党员教育转化与处置办法 本地规定 审批时间”

  场景: 支部没有审批权限
  假如 事项已办到“approve”
      | 办理            | 项目 | 值         |
      | assembly.passed | 日期 | 2026-04-20 |
    当 “支部党员大会”于2026-04-30办理“approve.approved”
    那么 只被“approve.by”拒绝，依据“中国共产党不合格党员组织处置办法 有关审批权限的规定；不合格党员教育转化与处置办法 本地规定 审批时间”
    而且 事项处于“approve”

  场景: 没有批复的不算批准
  假如 事项已办到“approve”
      | 办理            | 项目 | 值         |
      | assembly.passed | 日期 | 2026-04-20 |
    当 于2026-04-30办理“approve.approved”
      | 项目   | 值           |
      | 缺材料 | 组织处置批复 |
    那么 只被“approve.papers”拒绝，依据“中国共产党不合格党员组织处置办法 有关审批权限的规定；不合格党员教育转化与处置办法 本地规定 审批时间”
    而且 事项处于“approve”

  场景: 限期改正的宣布送达，下发限期整改通知书，明确帮助教育联系人
  假如 事项已办到“announce”
      | 办理             | 项目   | 值         |
      | propose.agreed   | kind   | correction |
      |                  | reason | absent     |
      |                  | months | 6个月      |
      | approve.approved | 日期   | 2026-04-30 |
    当 “支部委员会”于2026-05-06办理“announce.correcting”
      | 项目         | 值         |
      | receipt      | signed     |
      | told         | 是         |
      | until        | 2026-11-06 |
      | helper_named | p-sun      |
    那么 准予
    而且 事项处于“educate”
    而且 “announce.in_time”符合
    而且 “announce.appealable”符合
    而且 “announce.to_correct”符合
    而且 “announce.as_resolved”符合
    而且 “announce.another”符合
    而且 按“announce.by”，改填的结论为
      | 办理人               | 结论   |
      | 支部委员会           | 符合   |
      | 党支部书记（副书记） | 符合   |
      | 调查组成员           | 不符合 |
      | 教育转化党支部       | 不符合 |
    而且 按“announce.facts”，改填的结论为
      | 不填         | 结论     |
      | receipt      | 无法判断 |
      | told         | 无法判断 |
      | until        | 无法判断 |
      | helper_named | 无法判断 |
    而且 按“announce.papers”，改填的结论为
      | 缺材料         | 结论   |
      | 组织处置决定   | 不符合 |
      | 限期整改通知书 | 不符合 |
    而且 按“announce.in_time”，最晚为2026-05-10
    而且 按“announce.as_resolved”，改填的结论为
      | until      | 结论   |
      | 2026-11-05 | 不符合 |
      | 2026-11-06 | 符合   |
      | 2026-11-07 | 不符合 |
    而且 按“announce.another”，改填的结论为
      | helper_named | 结论   |
      | p-zhao       | 不符合 |
      | p-sun        | 符合   |
    而且 按“announce.appealable”，改填的结论为
      | told | 结论   |
      | 是   | 符合   |
      | 否   | 不符合 |

  场景: 劝其退党的宣布送达
  假如 事项已办到“announce”
      | 办理             | 项目   | 值         |
      | propose.agreed   | kind   | persuasion |
      |                  | reason | threat     |
      | approve.approved | 日期   | 2026-04-30 |
    当 “党支部书记（副书记）”于2026-05-06办理“announce.persuading”
    那么 准予
    而且 事项处于“leave”
    而且 “announce.in_time”符合
    而且 “announce.appealable”符合
    而且 “announce.to_leave”符合
    而且 “announce.barred”符合
    而且 按“announce.by”，改填的结论为
      | 办理人               | 结论   |
      | 支部委员会           | 符合   |
      | 党支部书记（副书记） | 符合   |
      | 调查组成员           | 不符合 |
      | 教育转化党支部       | 不符合 |
    而且 按“announce.facts”，改填的结论为
      | 不填         | 结论     |
      | receipt      | 无法判断 |
      | told         | 无法判断 |
      | barred_until | 无法判断 |
    而且 按“announce.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 组织处置决定 | 不符合 |

  场景: 除名的宣布送达
  假如 事项已办到“announce”
      | 办理             | 项目   | 值      |
      | propose.agreed   | kind   | removal |
      |                  | reason | left    |
      | approve.approved | 日期   | 2026-04-30 |
    当 “支部委员会”于2026-05-06办理“announce.removed”
      | 项目         | 值         |
      | barred_until | 2031-04-30 |
    那么 准予
    而且 事项处于“archive”
    而且 “announce.in_time”符合
    而且 “announce.appealable”符合
    而且 “announce.to_remove”符合
    而且 “announce.barred”符合
    而且 按“announce.by”，改填的结论为
      | 办理人               | 结论   |
      | 支部委员会           | 符合   |
      | 党支部书记（副书记） | 符合   |
      | 调查组成员           | 不符合 |
      | 教育转化党支部       | 不符合 |
    而且 按“announce.facts”，改填的结论为
      | 不填         | 结论     |
      | receipt      | 无法判断 |
      | told         | 无法判断 |
      | barred_until | 无法判断 |
    而且 按“announce.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 组织处置决定 | 不符合 |
    而且 按“announce.barred”，“barred_until”最早为2031-04-30
    而且 台账“member-disposal”有一行
      | 列               | 值         |
      | 处置方式         | 除名       |
      | 批准             | 2026-04-30 |
      | 宣布             | 2026-05-06 |
      | 不得重新入党至   | 2031-04-30 |

  场景: 批准的是限期改正，不能宣布除名
  假如 事项已办到“announce”
      | 办理           | 项目   | 值         |
      | propose.agreed | kind   | correction |
      |                | reason | absent     |
    当 于2026-05-06办理“announce.removed”
    那么 只被“announce.to_remove”拒绝，依据“中国共产党不合格党员组织处置办法 有关宣布和申诉的规定；不合格党员教育转化与处置办法 本地规定 宣布送达”
    而且 事项处于“announce”

  场景: 批准的是限期改正，不能宣布劝其退党
  假如 事项已办到“announce”
      | 办理           | 项目   | 值         |
      | propose.agreed | kind   | correction |
      |                | reason | absent     |
    当 于2026-05-06办理“announce.persuading”
    那么 只被“announce.to_leave”拒绝，依据“中国共产党不合格党员组织处置办法 有关宣布和申诉的规定；不合格党员教育转化与处置办法 本地规定 宣布送达”
    而且 事项处于“announce”

  场景: 批准的是劝其退党，不能宣布除名
  假如 事项已办到“announce”
      | 办理           | 项目   | 值         |
      | propose.agreed | kind   | persuasion |
      |                | reason | threat     |
    当 于2026-05-06办理“announce.removed”
    那么 只被“announce.to_remove”拒绝，依据“中国共产党不合格党员组织处置办法 有关宣布和申诉的规定；不合格党员教育转化与处置办法 本地规定 宣布送达”
    而且 事项处于“announce”

  场景: 批准的是除名，不能宣布劝其退党
  假如 事项已办到“announce”
      | 办理           | 项目   | 值      |
      | propose.agreed | kind   | removal |
      |                | reason | left    |
    当 于2026-05-06办理“announce.persuading”
    那么 只被“announce.to_leave”拒绝，依据“中国共产党不合格党员组织处置办法 有关宣布和申诉的规定；不合格党员教育转化与处置办法 本地规定 宣布送达”
    而且 事项处于“announce”

  场景: 批准的是除名，不能宣布限期改正
  假如 事项已办到“announce”
      | 办理           | 项目   | 值      |
      | propose.agreed | kind   | removal |
      |                | reason | left    |
    当 于2026-05-06办理“announce.correcting”
      | 项目  | 值         |
      | until | 2026-11-06 |
    那么 只被“announce.to_correct”拒绝，依据“中国共产党不合格党员组织处置办法 有关宣布和申诉的规定；不合格党员教育转化与处置办法 本地规定 宣布送达”
    而且 事项处于“announce”

  场景: 批准的是劝其退党，不能宣布限期改正
  假如 事项已办到“announce”
      | 办理           | 项目   | 值         |
      | propose.agreed | kind   | persuasion |
      |                | reason | threat     |
    当 于2026-05-06办理“announce.correcting”
    那么 只被“announce.to_correct”拒绝，依据“中国共产党不合格党员组织处置办法 有关宣布和申诉的规定；不合格党员教育转化与处置办法 本地规定 宣布送达”
    而且 事项处于“announce”

  场景: 改正期满日与决议的时间不一致
  假如 事项已办到“announce”
      | 办理             | 项目   | 值         |
      | propose.agreed   | kind   | correction |
      |                  | reason | absent     |
      |                  | months | 6个月      |
      | approve.approved | 日期   | 2026-04-30 |
    当 于2026-05-06办理“announce.correcting”
      | 项目  | 值         |
      | until | 2026-12-06 |
    那么 只被“announce.as_resolved”拒绝，依据“中国共产党不合格党员组织处置办法 有关限期改正的规定”
    而且 事项处于“announce”

  场景: 不满五年就可以重新入党的，不合规定
  假如 事项已办到“announce”
      | 办理             | 项目   | 值         |
      | propose.agreed   | kind   | removal    |
      |                  | reason | left       |
      | approve.approved | 日期   | 2026-04-30 |
    当 于2026-05-06办理“announce.removed”
      | 项目         | 值         |
      | barred_until | 2031-04-29 |
    那么 只被“announce.barred”拒绝，依据“中国共产党不合格党员组织处置办法 有关重新入党的规定”
    而且 事项处于“announce”

  场景: 没有告知申诉权利，送达不算数
  假如 事项已办到“announce”
      | 办理             | 项目   | 值      |
      | propose.agreed   | kind   | removal |
      |                  | reason | left    |
      | approve.approved | 日期   | 2026-04-30 |
    当 于2026-05-06办理“announce.removed”
      | 项目 | 值 |
      | told | 否 |
    那么 只被“announce.appealable”拒绝，依据“中国共产党不合格党员组织处置办法 有关宣布和申诉的规定；不合格党员教育转化与处置办法 本地规定 宣布送达”
    而且 事项处于“announce”

  场景: 帮助教育联系人不能是本人
  假如 事项已办到“announce”
      | 办理             | 项目   | 值         |
      | propose.agreed   | kind   | correction |
      |                  | reason | absent     |
      | approve.approved | 日期   | 2026-04-30 |
    当 于2026-05-06办理“announce.correcting”
      | 项目         | 值     |
      | helper_named | p-zhao |
    那么 只被“announce.another”拒绝，依据“中国共产党不合格党员组织处置办法 有关宣布和申诉的规定；不合格党员教育转化与处置办法 本地规定 宣布送达”
    而且 事项处于“announce”

  场景: 限期改正没有限期整改通知书的，不算送达
  假如 事项已办到“announce”
      | 办理             | 项目   | 值         |
      | propose.agreed   | kind   | correction |
      |                  | reason | absent     |
      | approve.approved | 日期   | 2026-04-30 |
    当 于2026-05-06办理“announce.correcting”
      | 项目   | 值             |
      | 缺材料 | 限期整改通知书 |
    那么 只被“announce.papers”拒绝，依据“党员管理、组织生活、换届和述职评议 本地规定 三个提升 第二项”
    而且 事项处于“announce”

  场景: 批准十天以后才宣布，记为逾期，照常办理
    假如 事项已办到“announce”
      | 办理             | 项目   | 值         |
      | propose.agreed   | kind   | removal    |
      |                  | reason | left       |
      | approve.approved | 日期   | 2026-04-30 |
    当 于2026-05-11办理“announce.removed”
    那么 准予
    而且 记为逾期，条件“announce.in_time”，依据“不合格党员教育转化与处置办法 本地规定 宣布送达”

  # 劝退

  场景: 本人提出退党的，由本人签字
  假如 事项已办到“announce”
      | 办理             | 项目   | 值         |
      | propose.agreed   | kind   | persuasion |
      |                  | reason | threat     |
      | approve.approved | 日期   | 2026-04-30 |
  而且 于2026-05-06办理“announce.persuading”
    当 “党支部书记（副书记）”于2026-05-20办理“leave.left”
    那么 准予
    而且 事项处于“archive”
    而且 按“leave.by”，改填的结论为
      | 办理人               | 结论   |
      | 支部委员会           | 符合   |
      | 党支部书记（副书记） | 符合   |
      | 调查组成员           | 不符合 |
      | 教育转化党支部       | 不符合 |
    而且 按“leave.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 退党申请 | 不符合 |
    而且 按“leave.papers”，改填的结论为
      | 材料     | 结论   |
      | 退党申请 | 不符合 |

  场景: 坚持不退的，提出除名
  假如 事项已办到“announce”
      | 办理             | 项目   | 值         |
      | propose.agreed   | kind   | persuasion |
      |                  | reason | threat     |
      | approve.approved | 日期   | 2026-04-30 |
  而且 于2026-05-06办理“announce.persuading”
    当 “支部委员会”于2026-05-20办理“leave.unmoved”
    那么 准予
    而且 事项处于“propose”
    而且 按“leave.by”，改填的结论为
      | 办理人               | 结论   |
      | 支部委员会           | 符合   |
      | 党支部书记（副书记） | 符合   |
      | 调查组成员           | 不符合 |
      | 教育转化党支部       | 不符合 |
    而且 按“leave.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 劝退谈话记录 | 不符合 |

  场景: 没有本人的退党申请，不能记成本人退党
  假如 事项已办到“announce”
      | 办理             | 项目   | 值         |
      | propose.agreed   | kind   | persuasion |
      |                  | reason | threat     |
      | approve.approved | 日期   | 2026-04-30 |
  而且 于2026-05-06办理“announce.persuading”
    当 于2026-05-20办理“leave.left”
      | 项目   | 值       |
      | 缺材料 | 退党申请 |
    那么 只被“leave.papers”拒绝，依据“中国共产党不合格党员组织处置办法 有关处置情形的规定”
    而且 事项处于“leave”
