# language: zh-CN
功能: 村干部考核与绩效报酬·标准和履职记实

  先分类分档定标准，再逐月记实；误工补贴由村民决定；记实只写做了什么，不要求打卡、定位、拍照。

  背景:
    假如 程序“cadre-appraisal-pay”
    而且 于2026-03-30立项
      | 项目  | 值     |
      | about | u-dong |

  # 标准

  场景大纲: <类别>，管理区定为<档次>，镇党委印发标准
    假如 “management_area”于2026-04-01办理“standard.grade”
      | 项目 | 值     |
      | tier | <档次> |
    当 “township_committee”于2026-04-03办理“standard.done”
      | 项目          | 值                                                       |
      | quarter       | 2026-04-01至2026-06-30                                   |
      | village_class | <类别>                                                   |
      | cadres        | cadre=p-zhang，post=<职务>，basic=6000元，full=3000元；cadre=p-liu，post=member，basic=3000元，full=1500元 |
      | items         | item=党建，points=50；item=村务，points=50               |
      | subsidy       | 否                                                       |
      | 不填          | decision                                                 |
    那么 准予
    而且 事项处于“record”
    而且 “standard.by”符合
    而且 “standard.facts”符合
    而且 “standard.papers”符合
    而且 “standard.quarter”符合
    而且 “standard.hundred”符合
    而且 “standard.subsidy”不适用
    而且 “grade.times”符合
    而且 按“standard.known”，最晚为2026-04-16
    而且 台账“cadre-ledger”有一行
      | 列       | 值            |
      | 村       | u-dong        |
      | 起       | 2026-04-01    |
      | 止       | 2026-06-30    |
      | 类别     | <类别>        |
      | 档次     | <档次>        |
      | 村干部   | p-zhang、p-liu |
      | 职务     | <职务>、委员  |
      | 基本报酬 | 9000.00       |
      | 绩效满额 | 4500.00       |
      | 项目     | 党建、村务    |
      | 分值     | 50、50        |
      | 误工补贴 | 否            |
      | 状态     | 记实中        |
    而且 回放结论相同

    例子:
      | 类别                               | 档次 | 职务       |
      | 一类村（人口多或者集体收入高）     | 上档 | 书记兼主任 |
      | 二类村                             | 中档 | 党支部书记 |
      | 三类村（人口少且集体收入低）       | 下档 | 村委会主任 |
      | 二类村                             | 中档 | 副职       |

  场景: 期间满一个季度，分值合计一百分以内
    当 于2026-04-03办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-04-01至2026-06-30 |
      | items   | item=党建，points=100  |
    那么 准予
    而且 按“standard.quarter”，改填的结论为
      | quarter                | 结论   |
      | 2026-04-01至2026-06-28 | 不符合 |
      | 2026-04-01至2026-06-29 | 符合   |
      | 2026-04-01至2026-06-30 | 符合   |
    而且 按“standard.hundred”，改填的结论为
      | items                                      | 结论   |
      | item=党建，points=60；item=村务，points=39 | 符合   |
      | item=党建，points=60；item=村务，points=40 | 符合   |
      | item=党建，points=60；item=村务，points=41 | 不符合 |

  场景: 季度开始第十六天才印发标准，记为逾期
    当 于2026-04-17办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-04-01至2026-06-30 |
      | items   | item=党建，points=100  |
    那么 准予
    而且 记为逾期，条件“standard.known”，依据“村干部绩效考核实施意见 本地规定 分类分档”

  场景: 误工补贴由村民会议或者村民代表会议决定
    当 于2026-04-03办理“standard.done”
      | 项目     | 值                     |
      | quarter  | 2026-04-01至2026-06-30 |
      | items    | item=党建，points=100  |
      | subsidy  | 是                     |
      | decision | c-7 implement          |
    那么 准予
    而且 台账“cadre-ledger”有一行
      | 列       | 值  |
      | 误工补贴 | 是  |
      | 补贴决定 | c-7 |
    而且 按“standard.subsidy”，改填的结论为
      | decision                | 结论   |
      | c-7 consult             | 不符合 |
      | c-7 resolve             | 不符合 |
      | c-7 disclose_resolution | 符合   |
      | c-7 implement           | 符合   |
      | c-7 disclose_result     | 符合   |
      | c-7 verify              | 符合   |
      | c-7 improve             | 符合   |
      | c-7 completed           | 符合   |
      | c-7 rejected            | 不符合 |
    而且 按“standard.facts”，改填的结论为
      | subsidy | 不填     | 结论     |
      | 是      | decision | 无法判断 |
      | 否      |          | 不符合   |

  场景大纲: <年份>误工补贴没有经村民决定，不得列入报酬
    假如 程序“cadre-appraisal-pay”
    而且 于<立项>立项
    当 于<办理>办理“standard.done”
      | 项目     | 值                    |
      | quarter  | <季度>                |
      | items    | item=党建，points=100 |
      | subsidy  | 是                    |
      | decision | c-7 consult           |
    那么 只被“standard.subsidy”拒绝，依据“村民委员会组织法 <条款>”
    而且 “standard.subsidy”实际“consult”，办法“先经四议两公开”

    例子:
      | 年份   | 立项       | 办理       | 季度                   | 条款        |
      | 2025年 | 2025-10-08 | 2025-10-10 | 2025-10-01至2025-12-31 | 2018 第24条 |
      | 2025年最后一天 | 2025-12-31 | 2025-12-31 | 2026-01-01至2026-03-31 | 2018 第24条 |
      | 2026年第一天 | 2026-01-01 | 2026-01-01 | 2026-01-01至2026-03-31 | 2025 第28条 |
      | 2026年 | 2026-04-01 | 2026-04-03 | 2026-04-01至2026-06-30 | 2025 第28条 |

  场景大纲: <什么时候><要不要>县级以上人民政府规定的基本报酬标准
    假如 程序“cadre-appraisal-pay”
    而且 于<办理>立项
    当 于<办理>办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-01-01至2026-03-31 |
      | items   | item=党建，points=100  |
    那么 准予
    而且 按“standard.papers”，改填的结论为
      | 缺材料                             | 结论   |
      | 县级以上人民政府规定的基本报酬标准 | <结论> |

    例子:
      | 什么时候       | 要不要   | 办理       | 结论   |
      | 2025年最后一天 | 还不要   | 2025-12-31 | 符合   |
      | 2026年第一天   | 已经要有 | 2026-01-01 | 不符合 |

  场景: 没有县级以上人民政府规定的基本报酬标准，镇不能自己定基本报酬
    当 于2026-04-03办理“standard.done”
      | 项目    | 值                                 |
      | quarter | 2026-04-01至2026-06-30             |
      | items   | item=党建，points=100              |
      | 缺材料  | 县级以上人民政府规定的基本报酬标准 |
    那么 只被“standard.papers”拒绝，依据“村民委员会组织法 2025 第42条”
    而且 事项处于“standard”

  场景大纲: 标准<怎样>，不算数
    当 “<谁>”于2026-04-03办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-04-01至2026-06-30 |
      | subsidy | 否                     |
      | <另>    | <填>                   |
      | <项目>  | <值>                   |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“standard”

    例子:
      | 怎样           | 谁                 | 另    | 填                    | 项目         | 值             | 条件                               | 依据                               |
      | 由管理区印发   | management_area    | items | item=党建，points=100 | 材料         | 考核和报酬标准 | standard.by                        | 突出 第五项；村干部绩效考核实施意见 本地规定 分类分档 |
      | 没有标准文本   | township_committee | items | item=党建，points=100 | 缺材料       | 考核和报酬标准 | standard.papers                    | 突出 第五项；村干部绩效考核实施意见 本地规定 分类分档 |
      | 没有定档       | township_committee | items | item=党建，points=100 | 未办         | grade          | grade.times                        | 突出 第五项                        |
      | 没有写类别     | township_committee | items | item=党建，points=100 | 不填         | village_class  | standard.facts                     | 村干部绩效考核实施意见 本地规定 分类分档 |
      | 没有写村干部   | township_committee | items | item=党建，points=100 | 不填         | cadres         | standard.facts                     | 村干部绩效考核实施意见 本地规定 分类分档 |
      | 没有写人       | township_committee | items | item=党建，points=100 | cadres.cadre | 不填           | standard.facts                     | 村干部绩效考核实施意见 本地规定 分类分档 |
      | 没有写职务     | township_committee | items | item=党建，points=100 | cadres.post  | 不填           | standard.facts                     | 村干部绩效考核实施意见 本地规定 分类分档 |
      | 没有写基本报酬 | township_committee | items | item=党建，points=100 | cadres.basic | 不填           | standard.facts                     | 村干部绩效考核实施意见 本地规定 分类分档 |
      | 没有写绩效满额 | township_committee | items | item=党建，points=100 | cadres.full  | 不填           | standard.facts                     | 村干部绩效考核实施意见 本地规定 分类分档 |
      | 没有写项目名称 | township_committee | items | item=党建，points=100 | items.item   | 不填           | standard.facts                     | 村干部绩效考核实施意见 本地规定 分类分档 |
      | 没有写分值     | township_committee | items | item=党建，points=100 | items.points | 不填           | standard.facts   | 村干部绩效考核实施意见 本地规定 分类分档 |
      | 合计一百零一分 | township_committee | items | item=党建，points=101 | 材料         | 考核和报酬标准 | standard.hundred                   | 村干部绩效考核实施意见 本地规定 分类分档 |
      | 没有写考核项目 | township_committee | 材料  | 考核和报酬标准        | 不填         | items          | standard.facts、standard.hundred   | 村干部绩效考核实施意见 本地规定 分类分档 |

  场景: 没有写是否含误工补贴，不算数
    当 于2026-04-03办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-04-01至2026-06-30 |
      | items   | item=党建，points=100  |
      | 不填    | subsidy、decision      |
    那么 被“standard.facts”拒绝，依据“村民委员会组织法 2025 第28条”
    而且 无法判断，条件“standard.facts”，缺“subsidy”

  场景: 写了含误工补贴没有写决定，不算数
    当 于2026-04-03办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-04-01至2026-06-30 |
      | items   | item=党建，points=100  |
      | subsidy | 是                     |
      | 不填    | decision               |
    那么 只被“standard.facts、standard.subsidy”拒绝，依据“村民委员会组织法 2025 第28条”

  场景: 期间不满一个季度，不算数
    当 于2026-04-03办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-04-01至2026-05-31 |
      | items   | item=党建，points=100  |
    那么 只被“standard.quarter”拒绝，依据“村干部绩效考核实施意见 本地规定 分类分档”

  场景: 没有写季度，不算数
    当 于2026-04-03办理“standard.done”
      | 项目  | 值                    |
      | items | item=党建，points=100 |
      | 不填  | quarter               |
    那么 被“standard.facts、standard.quarter”拒绝，依据“村干部绩效考核实施意见 本地规定 分类分档”

  场景: 管理区划分档次，写明理由
    当 “management_area”于2026-04-01办理“standard.grade”
    那么 准予
    而且 “grade.by”符合
    而且 “grade.facts”符合
    而且 “grade.papers”符合

  场景大纲: 定档<怎样>，不算数
    当 “<谁>”于2026-04-01办理“standard.grade”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“突出 第五项”

    例子:
      | 怎样         | 谁                 | 项目   | 值       | 条件         |
      | 由镇党委代定 | township_committee | tier   | high     | grade.by     |
      | 没有定档意见 | management_area    | 缺材料 | 定档意见 | grade.papers |
      | 没有写档次   | management_area    | 不填   | tier     | grade.facts  |
      | 没有写理由   | management_area    | 不填   | why      | grade.facts  |

  场景: 一个季度只定一次档
    假如 于2026-04-01办理“standard.grade”
    当 于2026-04-02办理“standard.grade”
    那么 只被“grade.times”拒绝，依据“突出 第五项”

  # 履职记实

  场景: 管理区逐月记实，写明每名村干部完成的工作
    假如 于2026-04-03办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-04-01至2026-06-30 |
      | items   | item=党建，points=100  |
      | cadres  | cadre=p-zhang，post=both，basic=6000元，full=3000元；cadre=p-liu，post=member，basic=3000元，full=1500元 |
    当 “management_area”于2026-04-28办理“record.month”
      | 项目    | 值                                                  |
      | entries | who=p-zhang，work=完成道路方案；who=p-liu，work=走访 |
    那么 准予
    而且 事项处于“record”
    而且 “month.by”符合
    而且 “month.facts”符合
    而且 “month.papers”符合
    而且 “month.everyone”符合
    而且 台账“cadre-ledger”有一行
      | 列       | 值 |
      | 记实月数 | 1  |

  场景大纲: 记实<怎样>，不算数
    假如 于2026-04-03办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-04-01至2026-06-30 |
      | items   | item=党建，points=100  |
      | cadres  | cadre=p-zhang，post=both，basic=6000元，full=3000元；cadre=p-liu，post=member，basic=3000元，full=1500元 |
    当 “<谁>”于2026-04-28办理“record.month”
      | 项目    | 值                                                |
      | entries | who=p-zhang，work=修路；who=p-liu，work=走访      |
      | <项目>  | <值>                                              |
    那么 只被“<条件>”拒绝，依据“四位一体 第二项；村干部绩效考核实施意见 本地规定 履职记实”

    例子:
      | 怎样             | 谁              | 项目         | 值                    | 条件           |
      | 由村干部自己记   | village_cadre   | 材料         | 履职记实表            | month.by       |
      | 没有记实表       | management_area | 缺材料       | 履职记实表            | month.papers   |
      | 漏了一名村干部   | management_area | entries      | who=p-zhang，work=修路 | month.everyone |
      | 没有写完成的工作 | management_area | entries.work | 不填                  | month.facts    |

  场景大纲: 记实没有写<什么>，不算数
    假如 于2026-04-03办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-04-01至2026-06-30 |
      | items   | item=党建，points=100  |
      | cadres  | cadre=p-zhang，post=both，basic=6000元，full=3000元 |
    当 于2026-04-28办理“record.month”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“month.facts、month.everyone”拒绝，依据“村干部绩效考核实施意见 本地规定 履职记实”

    例子:
      | 什么   | 项目        | 值      |
      | 村干部 | entries.who | 不填    |
      | 履职   | 不填        | entries |

  场景: 每名村干部述职自评、三个月记实齐全，转入考核
    假如 于2026-04-03办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-04-01至2026-06-30 |
      | items   | item=党建，points=100  |
      | cadres  | cadre=p-zhang，post=both，basic=6000元，full=3000元；cadre=p-liu，post=member，basic=3000元，full=1500元 |
    而且 已依次办理
      | 办理          | 日期       | 项目    | 值                                           |
      | record.month  | 2026-04-28 | entries | who=p-zhang，work=修路；who=p-liu，work=走访 |
      | record.month  | 2026-05-28 | entries | who=p-zhang，work=修路；who=p-liu，work=走访 |
      | record.month  | 2026-06-28 | entries | who=p-zhang，work=修路；who=p-liu，work=走访 |
      | record.report | 2026-06-29 | 办理人  | p-zhang village_cadre                        |
      | record.report | 2026-06-29 | 办理人  | p-liu village_cadre                          |
    当 “management_area”于2026-07-01办理“record.done”
    那么 准予
    而且 事项处于“appraise”
    而且 “record.by”符合
    而且 “record.ended”符合
    而且 “month.times”符合
    而且 “report.times”符合
    而且 台账“cadre-ledger”有一行
      | 列       | 值 |
      | 记实月数 | 3  |
      | 述职     | 2  |

  场景: 村干部本人述职自评
    假如 于2026-04-03办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-04-01至2026-06-30 |
      | items   | item=党建，points=100  |
    当 “village_cadre”于2026-06-29办理“record.report”
    那么 准予
    而且 “report.by”符合
    而且 “report.facts”符合

  场景大纲: 述职<怎样>，不算数
    假如 于2026-04-03办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-04-01至2026-06-30 |
      | items   | item=党建，points=100  |
    当 “<谁>”于2026-06-29办理“record.report”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“四位一体 第二项；村干部绩效考核实施意见 本地规定 履职记实”

    例子:
      | 怎样         | 谁              | 项目    | 值      | 条件         |
      | 由管理区代写 | management_area | summary | 较好    | report.by    |
      | 没有写内容   | village_cadre   | 不填    | summary | report.facts |

  场景: 季度没有届满，不能考核
    假如 于2026-04-03办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-04-01至2026-06-30 |
      | items   | item=党建，points=100  |
    当 于2026-06-29办理“record.done”
      | 项目 | 值    |
      | 未办 | month |
    那么 被“record.ended”拒绝，依据“村干部绩效考核实施意见 本地规定 履职记实”
    而且 按“record.ended”，最早为2026-06-30

  场景: 漏记一个月的，记为逾期
    假如 于2026-04-03办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-04-01至2026-06-30 |
      | items   | item=党建，points=100  |
    而且 于2026-05-28办理“record.month”
    而且 于2026-06-28办理“record.month”
    当 于2026-07-01办理“record.done”
      | 项目 | 值    |
      | 未办 | month |
    那么 准予
    而且 记为逾期，条件“month.times”，依据“四位一体 第二项；村干部绩效考核实施意见 本地规定 履职记实”

  场景: 季度开始以后才立项的，从季度首日起逐月记实
    假如 程序“cadre-appraisal-pay”
    而且 于2026-04-10立项
    而且 于2026-04-11办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-04-01至2026-06-30 |
      | items   | item=党建，points=100  |
    而且 于2026-05-28办理“record.month”
    而且 于2026-06-28办理“record.month”
    当 于2026-07-01办理“record.done”
      | 项目 | 值    |
      | 未办 | month |
    那么 准予
    而且 记为逾期，条件“month.times”，依据“村干部绩效考核实施意见 本地规定 履职记实”

  场景大纲: <什么>，不能转入考核
    假如 于2026-04-03办理“standard.done”
      | 项目    | 值                     |
      | quarter | 2026-04-01至2026-06-30 |
      | items   | item=党建，points=100  |
    当 “<谁>”于2026-07-01办理“record.done”
      | 项目 | 值     |
      | 未办 | <未办> |
    那么 只被“<条件>”拒绝，依据“四位一体 第二项；村干部绩效考核实施意见 本地规定 履职记实”

    例子:
      | 什么             | 谁              | 未办          | 条件         |
      | 有人没有述职     | management_area | report、month | report.times |
      | 由贯标办转       | quality_office  | month         | record.by    |
