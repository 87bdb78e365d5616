# language: zh-CN
功能: 三务公开·提出和审查

  列出公开事项，村务监督委员会审查，党组织与村委会联席会议审批；受益人不审查自己的事。

  背景:
    假如 程序“affairs-disclosure”
    而且 于2026-04-01立项
      | 项目  | 值                   |
      | about | 示例村第一季度村务公开 |

  场景大纲: <谁>提出<类别>公开
    当 “<谁>”于2026-04-02办理“propose.filed”
      | 项目 | 值                     |
      | kind | <类别>                 |
      | span | 2026-01-01至2026-01-31 |
    那么 准予
    而且 事项处于“check”
    而且 “propose.by”符合
    而且 “propose.facts”符合
    而且 “propose.papers”符合
    而且 回放结论相同

    例子:
      | 谁                | 类别         |
      | branch_secretary  | party        |
      | collective        | collective   |
      | village_committee | collective   |
      | village_committee | village      |
      | village_committee | finance      |
      | village_committee | busy_finance |
      | village_committee | benefit      |

  场景: 重大事项写明发生的日期
    当 “village_committee”于2026-04-02办理“propose.filed”
      | 项目     | 值         |
      | kind     | major      |
      | happened | 2026-04-01 |
    那么 准予
    而且 “propose.party”不适用
    而且 “propose.village”不适用
    而且 “propose.monthly”不适用
    而且 “propose.collective”不适用

  场景: 集体经济组织的年度报告写明成员会议的日期，不限期间
    当 “collective”于2026-04-02办理“propose.filed”
      | 项目    | 值                     |
      | kind    | annual                 |
      | span    | 2025-01-01至2025-12-31 |
      | meeting | 2026-05-20             |
    那么 准予
    而且 “propose.collective”不适用
    而且 “propose.village”不适用
    而且 “propose.facts”符合

  场景大纲: <类别>的期间最长到<最晚>
    当 于2026-06-25办理“propose.filed”
      | 项目 | 值                 |
      | kind | <类别>             |
      | span | 2026-03-10至<最晚> |
    那么 准予
    而且 “<条件>”符合
    而且 “<别的>”不适用
    而且 按“<条件>”，改填的结论为
      | span                   | 结论   |
      | 2026-03-10至<前一天>   | 符合   |
      | 2026-03-10至<最晚>     | 符合   |
      | 2026-03-10至<后一天>   | 不符合 |

    例子:
      | 类别         | 前一天     | 最晚       | 后一天     | 条件            | 别的            |
      | party        | 2026-06-09 | 2026-06-10 | 2026-06-11 | propose.party   | propose.village |
      | collective   | 2026-06-09 | 2026-06-10 | 2026-06-11 | propose.collective | propose.village |
      | village      | 2026-06-09 | 2026-06-10 | 2026-06-11 | propose.village | propose.collective |
      | village      | 2026-06-09 | 2026-06-10 | 2026-06-11 | propose.village | propose.monthly |
      | finance      | 2026-06-09 | 2026-06-10 | 2026-06-11 | propose.finance | propose.village |
      | village      | 2026-06-09 | 2026-06-10 | 2026-06-11 | propose.village | propose.finance |
      | benefit      | 2026-06-09 | 2026-06-10 | 2026-06-11 | propose.village | propose.party   |
      | busy_finance | 2026-04-09 | 2026-04-10 | 2026-04-11 | propose.monthly | propose.village |

  场景大纲: <类别>的期间过长，不得提出
    当 于2026-04-25办理“propose.filed”
      | 项目 | 值                     |
      | kind | <类别>                 |
      | span | 2026-01-01至2026-04-20 |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 类别         | 条件            | 依据                             |
      | party        | propose.party   | 党务村务财务公开办法 本地规定 列事项 |
      | collective   | propose.collective | 党务村务财务公开办法 本地规定 列事项 |
      | finance      | propose.finance | 村民委员会组织法 2025 第35条     |
      | village      | propose.village | 村民委员会组织法 2025 第35条     |
      | busy_finance | propose.monthly | 村民委员会组织法 2025 第35条     |

  场景大纲: 山东的财务每月公开，期间最长到<最晚>
    假如 程序“affairs-disclosure”
    而且 规则层级为“shandong”
    而且 于<立项>立项
    当 于<提出>办理“propose.filed”
      | 项目 | 值             |
      | kind | finance        |
      | span | <起>至<最晚>   |
    那么 准予
    而且 按“propose.finance”，改填的结论为
      | span           | 结论   |
      | <起>至<前一天> | 符合   |
      | <起>至<最晚>   | 符合   |
      | <起>至<后一天> | 不符合 |

    例子:
      | 立项       | 提出       | 起         | 前一天     | 最晚       | 后一天     |
      | 2026-05-01 | 2026-05-02 | 2026-03-10 | 2026-04-09 | 2026-04-10 | 2026-04-11 |
      | 2025-05-01 | 2025-05-02 | 2025-03-10 | 2025-04-09 | 2025-04-10 | 2025-04-11 |

  场景: 山东的财务公开期间超过一个月，不得提出
    假如 程序“affairs-disclosure”
    而且 规则层级为“shandong”
    而且 于2026-07-01立项
    当 于2026-07-02办理“propose.filed”
      | 项目 | 值                     |
      | kind | finance                |
      | span | 2026-04-01至2026-06-30 |
    那么 只被“propose.finance”拒绝，依据“山东省实施村民委员会组织法的地方性法规 有关财务公开的规定”

  场景: 山东的一般村务仍按季度公开
    假如 程序“affairs-disclosure”
    而且 规则层级为“shandong”
    而且 于2026-07-01立项
    当 于2026-07-02办理“propose.filed”
      | 项目 | 值                     |
      | kind | village                |
      | span | 2026-04-01至2026-06-30 |
    那么 准予

  场景大纲: 提出<怎样>，不算数
    当 “<谁>”于2026-04-02办理“propose.filed”
      | 项目   | 值     |
      | kind   | <类别> |
      | <项目> | <值>   |
    那么 只被“<条件>”拒绝，依据“党务公开条例 2017 第15条；党务村务财务公开办法 本地规定 列事项”

    例子:
      | 怎样                 | 谁                | 类别    | 项目     | 值                     | 条件           |
      | 由监督委员会提出     | supervisors       | major   | happened | 2026-04-01             | propose.by     |
      | 由代表提出           | delegate          | major   | happened | 2026-04-01             | propose.by     |
      | 没有方案             | village_committee | major   | 缺材料   | 公开方案               | propose.papers |
      | 重大事项没有写日期   | village_committee | major   | 不填     | happened               | propose.facts  |
      | 发放没有写受益人     | village_committee | benefit | 不填     | payees                 | propose.facts  |
      | 重大事项不写期间     | village_committee | major   | span     | 2026-01-01至2026-01-31 | propose.facts  |
      | 村务不写发生日期     | village_committee | village | happened | 2026-04-01             | propose.facts  |
      | 村务不写受益人       | village_committee | village | payees   | p-li                   | propose.facts  |

  场景大纲: <怎样>，不得提出
    当 “<谁>”于2026-04-02办理“propose.filed”
      | 项目   | 值     |
      | kind   | <类别> |
      | <项目> | <值>   |
    那么 只被“propose.facts”拒绝，依据“农村集体经济组织法 2024 第46条”

    例子:
      | 怎样                       | 谁                | 类别    | 项目    | 值         |
      | 村务不写成员会议的日期     | village_committee | village | meeting | 2026-05-20 |
      | 年度报告没有写成员会议日期 | collective        | annual  | 不填    | meeting    |

  场景大纲: <类别>没有写期间，不算数
    当 于2026-04-02办理“propose.filed”
      | 项目 | 值     |
      | kind | <类别> |
      | 不填 | span   |
    那么 被“propose.facts”拒绝，依据“党务公开条例 2017 第15条”
    而且 无法判断，条件“propose.facts”，缺“span”

    例子:
      | 类别         |
      | party        |
      | village      |
      | finance      |
      | busy_finance |
      | benefit      |
      | collective   |
      | annual       |

  场景: 没有写类别，不算数
    当 于2026-04-02办理“propose.filed”
      | 项目 | 值   |
      | 不填 | kind |
    那么 被“propose.facts”拒绝，依据“党务公开条例 2017 第15条”
    而且 无法判断，条件“propose.facts”，缺“kind”

  # 审查

  场景: 村务监督委员会审查，联席会议审批，同意公开
    假如 于2026-04-02办理“propose.filed”
      | 项目 | 值      |
      | kind | village |
    而且 “joint_meeting”于2026-04-03办理“check.joint”
    当 “supervisors”于2026-04-07办理“check.approved”
      | 项目 | 值 |
      | fit  | 是 |
    那么 准予
    而且 事项处于“publish”
    而且 “check.by”符合
    而且 “check.facts”符合
    而且 “check.papers”符合
    而且 “check.fit”符合
    而且 “check.independent”符合
    而且 “check.not_payee”不适用
    而且 “joint.times”符合

  场景: 联席会议审批
    假如 于2026-04-02办理“propose.filed”
    当 “joint_meeting”于2026-04-03办理“check.joint”
    那么 准予
    而且 “joint.by”符合
    而且 “joint.papers”符合

  场景: 没有联席会议审批，不得公开
    假如 于2026-04-02办理“propose.filed”
    当 于2026-04-07办理“check.approved”
      | 项目 | 值    |
      | 未办 | joint |
    那么 只被“joint.times”拒绝，依据“党务公开条例 2017 第15条；党务村务财务公开办法 本地规定 审查”

  场景: 内容不真实或者涉密的，不得公开
    假如 于2026-04-02办理“propose.filed”
    当 于2026-04-07办理“check.approved”
      | 项目 | 值 |
      | fit  | 否 |
    那么 只被“check.fit”拒绝，依据“党务公开条例 2017 第15条；党务村务财务公开办法 本地规定 审查”
    而且 事项处于“check”

  场景: 审查不同意的退回修改，不要审查意见
    假如 于2026-04-02办理“propose.filed”
    当 “supervisors”于2026-04-07办理“check.returned”
      | 项目     | 值               |
      | fit      | 否               |
      | why_back | 写了身份证号码   |
      | 缺材料   | 村务监督委员会审查意见 |
    那么 准予
    而且 事项处于“propose”
    而且 “check.fit”不适用

  场景大纲: 审查<怎样>，不算数
    假如 于2026-04-02办理“propose.filed”
      | 项目   | 值                       |
      | kind   | village                  |
      | 办理人 | p-wen village_committee  |
    当 于2026-04-07办理“check.<结果>”
      | 项目   | 值       |
      | 办理人 | <办理人> |
      | <项目> | <值>     |
    那么 只被“<条件>”拒绝，依据“党务公开条例 2017 第15条；党务村务财务公开办法 本地规定 审查”

    例子:
      | 怎样           | 办理人                  | 结果     | 项目   | 值                     | 条件              |
      | 由提出的人审查 | p-wen supervisors       | approved | fit    | 是                     | check.independent |
      | 由村委会审查   | p-li village_committee  | approved | fit    | 是                     | check.by          |
      | 由代表退回     | p-li delegate           | returned | fit    | 否                     | check.by          |
      | 没有审查意见   | p-li supervisors        | approved | 缺材料 | 村务监督委员会审查意见 | check.papers      |
      | 退回没有写原因 | p-li supervisors        | returned | 不填   | why_back               | check.facts       |

  场景: 没有写可不可以公开，不算数
    假如 于2026-04-02办理“propose.filed”
    当 于2026-04-07办理“check.approved”
      | 项目 | 值  |
      | 不填 | fit |
    那么 只被“check.facts、check.fit”拒绝，依据“党务公开条例 2017 第15条”

  场景: 受益人审查自己的补助，不算数
    假如 于2026-04-02办理“propose.filed”
      | 项目   | 值         |
      | kind   | benefit    |
      | payees | p-li、p-wu |
    当 于2026-04-07办理“check.approved”
      | 项目   | 值               |
      | 办理人 | p-wu supervisors |
    那么 只被“check.not_payee”拒绝，依据“党费、流动党员 三个服务 第二项；党务村务财务公开办法 本地规定 审查”
    而且 “check.not_payee”实际“p-wu”
    而且 按“check.not_payee”，改填的结论为
      | 办理人             | 结论   |
      | p-zhao supervisors | 符合   |
      | p-li supervisors   | 不符合 |

  场景大纲: 联席会议<怎样>，不算数
    假如 于2026-04-02办理“propose.filed”
    当 “<谁>”于2026-04-03办理“check.joint”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党务公开条例 2017 第15条；党务村务财务公开办法 本地规定 审查”

    例子:
      | 怎样         | 谁               | 项目   | 值           | 条件         |
      | 由书记代替   | branch_secretary | 材料   | 联席会议记录 | joint.by     |
      | 由村委会代替 | village_committee | 材料  | 联席会议记录 | joint.by     |
      | 没有会议记录 | joint_meeting    | 缺材料 | 联席会议记录 | joint.papers |
