# language: zh-CN
功能: 单项工作PDCA循环·检查验收（“四有”）

  由审定时指定的检查人对照验收标准逐条看结果；有安排、有实施、有检查、有改进，
  缺一项不通过。没有达到标准的限期整改，再来验收。

  背景:
    假如 程序“pdca-work-item”
    而且 于2026-03-02立项
      | 项目         | 值         |
      | plan.when.to | 2026-06-30 |
    而且 事项已办到“inspect”
      | 办理             | 项目           | 值         |
      | sheet.done       | kind           | other      |
      | sheet.done       | criteria.count | 2          |
      | approve.approved | checker        | p-zhou     |
      | carry_out.done   | 日期           | 2026-04-10 |

  场景: 检查人对照标准逐条检查，达到标准
    当 于2026-04-24办理“inspect.passed”
      | 项目    | 值                                                                                 |
      | 办理人  | p-zhou checker                                                                     |
      | haves   | 全部                                                                               |
      | results | against=面积，reached=是，found=实测72平方米；against=制度，reached=是，found=已上墙 |
    那么 准予
    而且 事项处于“improve”
    而且 “inspect.by”符合
    而且 “inspect.facts”符合
    而且 “inspect.papers”符合
    而且 “inspect.four”符合
    而且 “inspect.five”不适用
    而且 “inspect.linked”不适用
    而且 “inspect.three”不适用
    而且 “inspect.zero”不适用
    而且 “inspect.covering”不适用
    而且 按“inspect.in_time”，最晚为2026-04-24
    而且 按“inspect.each”，改填的结论为
      | results.count | 结论   |
      | 1             | 不符合 |
      | 2             | 符合   |
      | 3             | 不符合 |
    而且 台账“work-items”有一行
      | 列         | 值                   |
      | 四有       | 4/4              |
      | 看到的结果 | 实测72平方米、已上墙 |
      | 验收       | 2026-04-24           |
      | 状态       | 待总结               |
    而且 回放结论相同

  场景大纲: 验收的十个工作日<怎样>
    假如 程序“pdca-work-item”
    而且 于2026-03-02立项
      | 项目         | 值         |
      | plan.when.to | 2026-06-30 |
    而且 事项已办到“inspect”
      | 办理           | 项目 | 值     |
      | carry_out.done | 日期 | <完成> |
    当 于<最晚>办理“inspect.passed”
    那么 准予
    而且 按“inspect.in_time”，最晚为<最晚>

    例子:
      | 怎样                             | 完成       | 最晚       |
      | 不算清明放假                     | 2026-04-02 | 2026-04-17 |
      | 不算五一放假，补班的星期六算一天 | 2026-04-30 | 2026-05-18 |

  场景: 第十一个工作日才验收，记为逾期
    当 于2026-04-27办理“inspect.passed”
    那么 准予
    而且 记为逾期，条件“inspect.in_time”，依据“单项工作PDCA循环办法 本地规定 检查验收”

  场景大纲: 四有缺“<缺>”，不通过
    当 于2026-04-20办理“inspect.passed”
      | 项目  | 值           |
      | haves | 全部，除<缺> |
    那么 只被“inspect.four”拒绝，依据“五个机制 抓手 第二项”
    而且 “inspect.four”实际“缺<缺>”

    例子:
      | 缺     |
      | 有安排 |
      | 有实施 |
      | 有检查 |
      | 有改进 |

  场景: 有一条标准没有达到，不通过
    当 于2026-04-20办理“inspect.passed”
      | 项目    | 值                                                                               |
      | results | against=面积，reached=是，found=实测72平方米；against=制度，reached=否，found=没有 |
    那么 只被“inspect.reached”拒绝，依据“五个机制 抓手 第一项；单项工作PDCA循环办法 本地规定 检查验收”
    而且 按“inspect.reached”，改填的结论为
      | results                                                              | 结论   |
      | against=面积，reached=是，found=好；against=制度，reached=是，found=好 | 符合   |
      | against=面积，reached=否，found=差；against=制度，reached=是，found=好 | 不符合 |

  场景大纲: <怎样>的，限期整改
    当 于2026-04-20办理“inspect.failed”
      | 项目      | 值     |
      | <项目>    | <值>   |
      | shortfall | 制度没有上墙 |
    那么 准予
    而且 事项处于“urge”
    而且 “inspect.failed.unless”符合
    而且 “inspect.four”不适用
    而且 “inspect.reached”不适用
    而且 “inspect.papers”符合

    例子:
      | 怎样             | 项目            | 值             |
      | 有标准没有达到   | results.reached | 否             |
      | 没有改进         | haves           | 全部，除有改进 |

  场景: 限期整改以后再来验收
    假如 于2026-04-20办理“inspect.failed”
      | 项目            | 值 |
      | results.reached | 否 |
    而且 于2026-04-21办理“urge.done”
      | 项目         | 值         |
      | urging       | 限期整改   |
      | new_deadline | 2026-05-10 |
    当 于2026-05-10办理“carry_out.done”
    那么 准予
    而且 事项处于“inspect”
    而且 按“carry_out.on_time”，最晚为2026-05-10
    而且 台账“work-items”有一行
      | 列   | 值         |
      | 时限 | 2026-05-10 |

  场景: 没有逾期的，只限期整改、不要求处理
    假如 于2026-04-20办理“inspect.failed”
      | 项目            | 值 |
      | results.reached | 否 |
    当 于2026-04-21办理“urge.done”
      | 项目   | 值       |
      | urging | 限期整改 |
    那么 准予
    而且 “urge.answered”不适用

  场景: 全部达到的，不能记为没有达到
    当 于2026-04-20办理“inspect.failed”
      | 项目            | 值   |
      | haves           | 全部 |
      | results.reached | 是   |
    那么 只被“inspect.failed.unless”拒绝，依据“五个机制 抓手 第二项”

  场景大纲: 检查验收<怎样>，不算数
    当 于2026-04-20办理“inspect.passed”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“inspect”

    例子:
      | 怎样               | 项目            | 值             | 条件                                         | 依据                                            |
      | 由别人检查         | 办理人          | p-wu checker   | inspect.by                                   | 五个机制 抓手 第二项；单项工作PDCA循环办法 本地规定 检查验收 |
      | 没有验收表         | 缺材料          | 检查验收表     | inspect.papers                               | 五个机制 抓手 第二项；单项工作PDCA循环办法 本地规定 检查验收 |
      | 漏了一条标准       | results.count   | 1              | inspect.each                                 | 五个机制 抓手 第二项；单项工作PDCA循环办法 本地规定 检查验收 |
      | 没有写四有         | 不填            | haves          | inspect.facts、inspect.four                  | 五个机制 抓手 第二项                            |
      | 没有写逐条检查     | 不填            | results        | inspect.facts、inspect.each、inspect.reached | 单项工作PDCA循环办法 本地规定 检查验收          |
      | 没有写哪一条       | results.against | 不填、制度 | inspect.facts                                | 单项工作PDCA循环办法 本地规定 检查验收          |
      | 没有写是否达到     | results.reached | 不填           | inspect.facts、inspect.reached               | 单项工作PDCA循环办法 本地规定 检查验收          |
      | 没有写看到什么     | results.found   | 不填           | inspect.facts                                | 单项工作PDCA循环办法 本地规定 检查验收          |

  场景大纲: 没有达到标准，检查<怎样>，不算数
    当 于2026-04-20办理“inspect.failed”
      | 项目            | 值   |
      | results.reached | 否   |
      | <项目>          | <值> |
    那么 只被“<条件>”拒绝，依据“单项工作PDCA循环办法 本地规定 检查验收”

    例子:
      | 怎样               | 项目   | 值           | 条件           |
      | 由别人检查         | 办理人 | p-wu checker | inspect.by     |
      | 没有验收表         | 缺材料 | 检查验收表   | inspect.papers |
      | 没有写差在哪里     | 不填   | shortfall    | inspect.facts  |

  # 各类工作另看各自的标准

  场景大纲: <类别>，<怎样>
    假如 程序“pdca-work-item”
    而且 于2026-03-02立项
    而且 事项已办到“inspect”
      | 办理       | 项目 | 值     |
      | sheet.done | kind | <类别> |
    当 办理“inspect.passed”
      | 项目   | 值   |
      | <项目> | 全部 |
    那么 准予
    而且 按“<条件>”，改填的结论为
      | <项目>       | 结论   |
      | 全部         | 符合   |
      | 全部，除<甲> | 不符合 |
      | 全部，除<乙> | 不符合 |
      | 全部，除<丙> | 不符合 |
    而且 台账“work-items”有一行
      | 列   | 值     |
      | <列> | <齐全> |

    例子:
      | 类别                             | 怎样           | 项目      | 条件           | 甲       | 乙       | 丙       | 列       | 齐全 |
      | 基层组织活动场所建设（五项达标） | 五项都达标     | standards | inspect.five   | 面积达标 | 设施齐全 | 标牌统一 | 五项达标 | 5/5  |
      | 基层组织活动场所建设（五项达标） | 功能制度也达标 | standards | inspect.five   | 功能完备 | 制度完善 | 面积达标 | 五项达标 | 5/5  |
      | “社区大党委”工作机制             | 五联都有       | links     | inspect.linked | 组织联建 | 党员联管 | 活动联搞 | 五联     | 5/5  |
      | “社区大党委”工作机制             | 资源服务也联   | links     | inspect.linked | 资源联用 | 服务联做 | 组织联建 | 五联     | 5/5  |
      | 党管人才                         | 三有           | talent    | inspect.three  | 有计划   | 有班子   | 有措施   | 三有     | 3/3  |

  场景大纲: <类别>，没有达到的不通过
    假如 程序“pdca-work-item”
    而且 于2026-03-02立项
    而且 事项已办到“inspect”
      | 办理       | 项目 | 值     |
      | sheet.done | kind | <类别> |
    当 办理“inspect.passed”
      | 项目   | 值   |
      | <项目> | <值> |
      | <又>   | <又值> |
    那么 只被“<条件>”拒绝，依据“计划、倒排工序和项目 本地规定 <依据>”

    例子:
      | 类别                                 | 项目      | 值             | 又       | 又值 | 条件             | 依据         |
      | 基层组织活动场所建设（五项达标）     | standards | 全部，除功能完备 | haves  | 全部 | inspect.five     | 机制优化 |
      | “社区大党委”工作机制                 | links     | 全部，除资源联用 | haves  | 全部 | inspect.linked   | 全面覆盖 |
      | 党管人才                             | talent    | 全部，除有班子   | haves  | 全部 | inspect.three    | 党管人才 |
      | 阵地建设“清零行动”                   | uncleared | 1              | haves    | 全部 | inspect.zero     | 四位一体 |
      | 党组织和党的工作全覆盖、“集中组建月” | to_cover  | 12             | covered  | 11   | inspect.covering | 全面覆盖 |

  场景大纲: <类别>，没有达到的限期整改
    假如 程序“pdca-work-item”
    而且 于2026-03-02立项
    而且 事项已办到“inspect”
      | 办理       | 项目 | 值     |
      | sheet.done | kind | <类别> |
    当 办理“inspect.failed”
      | 项目   | 值   |
      | <项目> | <值> |
      | <又>   | <又值> |
    那么 准予
    而且 事项处于“urge”
    而且 “inspect.failed.unless”符合
    而且 “<条件>”不适用

    例子:
      | 类别                                 | 项目      | 值             | 又       | 又值 | 条件             |
      | 基层组织活动场所建设（五项达标）     | standards | 全部，除功能完备 | haves  | 全部 | inspect.five     |
      | “社区大党委”工作机制                 | links     | 全部，除资源联用 | haves  | 全部 | inspect.linked   |
      | 党管人才                             | talent    | 全部，除有班子   | haves  | 全部 | inspect.three    |
      | 阵地建设“清零行动”                   | uncleared | 1              | haves    | 全部 | inspect.zero     |
      | 党组织和党的工作全覆盖、“集中组建月” | to_cover  | 12             | covered  | 11   | inspect.covering |

  场景: “清零行动”一处不剩
    假如 程序“pdca-work-item”
    而且 于2026-03-02立项
    而且 事项已办到“inspect”
      | 办理       | 项目 | 值      |
      | sheet.done | kind | cleared |
    当 办理“inspect.passed”
      | 项目      | 值 |
      | uncleared | 0  |
    那么 准予
    而且 按“inspect.zero”，改填的结论为
      | uncleared | 结论   |
      | 0         | 符合   |
      | 1         | 不符合 |
    而且 台账“work-items”有一行
      | 列     | 值 |
      | 未清零 | 0  |

  场景: 党组织应建尽建，覆盖率百分之百
    假如 程序“pdca-work-item”
    而且 于2026-03-02立项
    而且 事项已办到“inspect”
      | 办理       | 项目 | 值       |
      | sheet.done | kind | coverage |
    当 办理“inspect.passed”
      | 项目     | 值 |
      | to_cover | 12 |
      | covered  | 12 |
    那么 准予
    而且 按“inspect.covering”，改填的结论为
      | covered | 结论   |
      | 11      | 不符合 |
      | 12      | 符合   |
      | 13      | 符合   |
    而且 台账“work-items”有一行
      | 列   | 值 |
      | 应建 | 12 |
      | 已建 | 12 |

  场景大纲: <类别>没有写“<字段>”，不算数
    假如 程序“pdca-work-item”
    而且 于2026-03-02立项
    而且 事项已办到“inspect”
      | 办理       | 项目 | 值     |
      | sheet.done | kind | <类别> |
    当 办理“inspect.passed”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“inspect.facts、<条件>”拒绝，依据“计划、倒排工序和项目 本地规定 <依据>”

    例子:
      | 类别                                 | 字段      | 条件             | 依据       |
      | 基层组织活动场所建设（五项达标）     | standards | inspect.five     | 机制优化 |
      | “社区大党委”工作机制                 | links     | inspect.linked   | 全面覆盖 |
      | 党管人才                             | talent    | inspect.three    | 党管人才 |
      | 阵地建设“清零行动”                   | uncleared | inspect.zero     | 四位一体 |
      | 党组织和党的工作全覆盖、“集中组建月” | to_cover  | inspect.covering | 全面覆盖 |
      | 党组织和党的工作全覆盖、“集中组建月” | covered   | inspect.covering | 全面覆盖 |

  场景大纲: 其他工作不填“<字段>”
    当 于2026-04-20办理“inspect.passed”
      | 项目   | 值   |
      | <字段> | <值> |
    那么 只被“inspect.facts”拒绝，依据“计划、倒排工序和项目 本地规定 <依据>”

    例子:
      | 字段      | 值   | 依据       |
      | standards | 全部 | 机制优化 |
      | links     | 全部 | 全面覆盖 |
      | talent    | 全部 | 党管人才 |
      | uncleared | 0    | 四位一体 |
      | to_cover  | 1    | 全面覆盖 |
      | covered   | 1    | 全面覆盖 |
