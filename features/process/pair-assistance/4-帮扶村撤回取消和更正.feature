# language: zh-CN
功能: 帮扶对象识别与结对帮扶·帮扶村、撤回、取消和更正

  经济落后的村级班子由镇党委直接确定结对；本户可以撤回；迁出、死亡、隐瞒情况的取消，写明理由。

  # 四帮一

  场景: 镇党委确定“四帮一”帮扶村，直接结对
    假如 程序“pair-assistance”
    而且 于2026-03-02立项，从“weak_village”进入
    当 “township_committee”于2026-03-03办理“weak_village.filed”
      | 项目    | 值             |
      | village | u-nan          |
      | lacking | 活动场所年久   |
    那么 准予
    而且 事项处于“pair”
    而且 “weak_village.by”符合
    而且 “weak_village.facts”符合
    而且 “weak_village.papers”符合
    而且 台账“assistance-ledger”有一行
      | 列       | 值           |
      | 帮扶村   | u-nan        |
      | 薄弱环节 | 活动场所年久 |
      | 状态     | 待结对       |

  场景大纲: 确定帮扶村<怎样>，不算数
    假如 程序“pair-assistance”
    而且 于2026-03-02立项，从“weak_village”进入
    当 “<谁>”于2026-03-03办理“weak_village.filed”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“突出 第三项”

    例子:
      | 怎样             | 谁                 | 项目    | 值             | 条件                |
      | 由村委会自己定   | village_committee  | lacking | 场所           | weak_village.by     |
      | 没有会议记录     | township_committee | 缺材料  | 镇党委会议记录 | weak_village.papers |
      | 没有写哪个村     | township_committee | 不填    | village        | weak_village.facts  |
      | 没有写薄弱环节   | township_committee | 不填    | lacking        | weak_village.facts  |

  # 撤回和取消

  场景大纲: 在“<步骤>”，本户可以撤回，镇党委可以取消
    假如 程序“pair-assistance”
    而且 于2026-03-02立项
    而且 事项已办到“<步骤>”
    当 “household”办理“<步骤>.withdrawn”
    那么 准予
    而且 事项处于“withdrawn”
    而且 “<步骤>.by”符合
    而且 “<步骤>.papers”符合
    而且 按“<步骤>.by”，改填的结论为
      | 办理人            | 结论   |
      | household         | 符合   |
      | village_committee | 不符合 |
    而且 按“<步骤>.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 撤回申请 | 不符合 |

    例子:
      | 步骤          |
      | group         |
      | compare       |
      | joint         |
      | first_notice  |
      | review        |
      | second_notice |
      | pair          |
      | help          |

  场景大纲: 在“<步骤>”，迁出、死亡、隐瞒情况的由镇党委取消
    假如 程序“pair-assistance”
    而且 于2026-03-02立项
    而且 事项已办到“<步骤>”
    当 “township_committee”办理“<步骤>.cancelled”
      | 项目      | 值           |
      | why_ended | 全家迁往外地 |
    那么 准予
    而且 事项处于“cancelled”
    而且 “<步骤>.by”符合
    而且 “<步骤>.facts”符合
    而且 按“<步骤>.by”，改填的结论为
      | 办理人             | 结论   |
      | township_committee | 符合   |
      | village_committee  | 不符合 |
    而且 按“<步骤>.facts”，改填的结论为
      | 不填      | 结论     |
      | why_ended | 无法判断 |

    例子:
      | 步骤          |
      | group         |
      | compare       |
      | joint         |
      | first_notice  |
      | review        |
      | second_notice |
      | pair          |
      | help          |

  场景大纲: <怎样>，不算数
    假如 程序“pair-assistance”
    而且 于2026-03-02立项
    而且 事项已办到“compare”
    当 “<谁>”办理“compare.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“结对帮扶工作办法 本地规定 <依据>”

    例子:
      | 怎样                 | 谁                 | 结果      | 项目      | 值        | 条件           | 依据   |
      | 由村委会代为撤回     | village_committee  | withdrawn | 登记日    | 2026-06-01 | compare.by     | 户申请 |
      | 没有撤回申请         | household          | withdrawn | 缺材料    | 撤回申请  | compare.papers | 户申请 |
      | 由帮扶机构取消       | assist_office      | cancelled | why_ended | 迁出      | compare.by     | 镇审核 |
      | 取消没有写理由       | township_committee | cancelled | 不填      | why_ended | compare.facts  | 镇审核 |

  场景: 撤回申请没有户主签名，不算数
    假如 程序“pair-assistance”
    而且 于2026-03-02立项
    而且 事项已办到“joint”
    当 “household”办理“joint.withdrawn”
      | 项目   | 值       |
      | 缺材料 | 撤回申请 |
      | 材料   | 撤回申请 |
    那么 只被“joint.papers”拒绝，依据“结对帮扶工作办法 本地规定 户申请”

  # 立项、次序和更正

  场景: 没有写帮扶对象，不得立项
    假如 程序“pair-assistance”
    当 于2026-03-02立项
      | 项目 | 值    |
      | 不填 | about |
    那么 只被“case.facts”拒绝，依据“程序通则”

  场景: 同一户已有一件在办，不得再立
    假如 程序“pair-assistance”
    而且 同一对象另有1件在办
    当 于2026-03-02立项
    那么 只被“case.second”拒绝，依据“程序通则”

  场景大纲: 在“<步骤>”不能办“<结果>”
    假如 程序“pair-assistance”
    而且 于2026-03-02立项
    而且 事项已办到“<步骤>”
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“<依据>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤          | 结果                | 依据                                   |
      | apply         | compare.clear       | 脱贫攻坚 第四项                        |
      | group         | joint.passed        | 村民委员会组织法 2025 第32条           |
      | compare       | review.approved     | 结对帮扶工作办法 本地规定 数据比对     |
      | joint         | pair.done           | 村民委员会组织法 2025 第28条           |
      | first_notice  | second_notice.clear | 结对帮扶工作办法 本地规定 两次公示     |
      | review        | pair.done           | 结对帮扶工作办法 本地规定 镇审核       |
      | second_notice | help.done           | 结对帮扶工作办法 本地规定 两次公示     |
      | pair          | check.passed        | 结对帮扶工作办法 本地规定 一对一结对   |
      | help          | leave.done          | 结对帮扶工作办法 本地规定 措施走访     |

  场景: 没有验收的，不能退出；验收过的，不再验收
    假如 程序“pair-assistance”
    而且 于2026-03-02立项
    而且 事项已办到“help”
    而且 办理“help.measure”
    而且 办理“help.done”
    当 办理“leave.done”
    那么 只被“case.sequence”拒绝，依据“结对帮扶工作办法 本地规定 验收”
    而且 事项处于“check”
    当 办理“check.passed”
    那么 准予
    当 办理“check.passed”
    那么 只被“case.sequence”拒绝，依据“结对帮扶工作办法 本地规定 退出巩固”
    而且 事项处于“leave”

  场景: 比对不得早于初评
    假如 程序“pair-assistance”
    而且 于2026-03-02立项
    而且 于2026-03-03办理“apply.filed”
    而且 于2026-03-05办理“group.agreed”
    当 于2026-03-04办理“compare.clear”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 比对不得预先登记
    假如 程序“pair-assistance”
    而且 于2026-03-02立项
    而且 事项已办到“compare”
    当 办理“compare.clear”
      | 项目   | 值         |
      | 日期   | 2026-03-10 |
      | 登记日 | 2026-03-09 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    假如 程序“pair-assistance”
    而且 于2026-03-02立项
    而且 事项已办到“compare”
    当 于2026-05-10补录2026-03-10的“compare.clear”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后联评到会不足的，不得办结
    假如 程序“pair-assistance”
    而且 于2026-03-02立项
    而且 事项已办到“help”
    而且 办理“help.measure”
    而且 办理“help.done”
    而且 办理“check.passed”
    而且 更正“joint.passed”
      | 项目   | 值                   |
      | ballot | 应到30 实到10 赞成10 |
    当 办理“leave.done”
    那么 只被“case.sound”拒绝，依据“党员积分”
    而且 “case.sound”实际“joint.quorum”

  场景: 登记错了的比对可以作废，重新比对
    假如 程序“pair-assistance”
    而且 于2026-03-02立项
    而且 事项已办到“joint”
    当 作废“compare.clear”
    那么 准予
    而且 事项处于“compare”
    而且 回放结论相同
