# language: zh-CN
功能: 单项工作PDCA循环·计划、倒排工序和审定

  谁去做，谁编计划；做到什么程度写成验收标准。从完成时限往前排工序，
  天数排得下、道道在时限以内，由分管负责人审定下达，检查的人不是做的人。

  背景:
    假如 程序“pdca-work-item”
    而且 于2026-03-02立项
      | 项目           | 值           |
      | about          | 新建党员活动室 |
      | plan.what      | 新建党员活动室一处 |
      | plan.who       | p-li         |
      | plan.when.from | 2026-03-02   |
      | plan.when.to   | 2026-06-30   |

  场景大纲: <类别>，由责任人本人编制计划
    当 于2026-03-03办理“sheet.done”
      | 项目        | 值                                                     |
      | 办理人      | p-li worker                                            |
      | kind        | <类别>                                                 |
      | source_case | c-9 completed                                          |
      | criteria    | criterion=面积不少于60平方米，evidence=测量记录；criterion=制度上墙，evidence=验收表 |
      | resources   | 经费5万元、两人                                        |
    那么 准予
    而且 事项处于“schedule”
    而且 “sheet.by”符合
    而且 “sheet.own”符合
    而且 “sheet.facts”符合
    而且 “sheet.papers”符合
    而且 台账“work-items”有一行
      | 列       | 值                           |
      | 工作     | 新建党员活动室               |
      | 做什么   | 新建党员活动室一处           |
      | 责任人   | p-li                         |
      | 类别     | <类别>                       |
      | 来源     | c-9                          |
      | 验收标准 | 面积不少于60平方米、制度上墙 |
      | 证明     | 测量记录、验收表             |
      | 资源     | 经费5万元、两人              |
      | 时限     | 2026-06-30                   |
      | 状态     | 待倒排工序                   |
    而且 回放结论相同

    例子:
      | 类别                                 |
      | 上级决策部署的落实                   |
      | 基层组织活动场所建设（五项达标）     |
      | 阵地建设“清零行动”                   |
      | 党组织和党的工作全覆盖、“集中组建月” |
      | “社区大党委”工作机制                 |
      | 抓党建促脱贫、促乡村振兴长效机制     |
      | 常态化疫情防控机制和应急公共卫生体系 |
      | 党管人才                             |
      | 党建品牌创建                         |
      | 专项工作实施方案                     |
      | 其他工作                             |

  场景: 验收标准至少一条
    当 于2026-03-03办理“sheet.done”
    那么 准予
    而且 按“sheet.measured”，改填的结论为
      | criteria.count | 结论   |
      | 0              | 不符合 |
      | 1              | 符合   |
      | 2              | 符合   |

  场景: 没有上级事项来源的，不写来源
    当 于2026-03-03办理“sheet.done”
      | 项目 | 值          |
      | 不填 | source_case |
    那么 准予

  场景: 计划由别人代编，不算数
    当 于2026-03-03办理“sheet.done”
      | 项目   | 值          |
      | 办理人 | p-wang worker |
    那么 只被“sheet.own”拒绝，依据“五个机制 抓手 第一项；单项工作PDCA循环办法 本地规定 编制计划”
    而且 按“sheet.own”，改填的结论为
      | 办理人        | 结论   |
      | p-li worker   | 符合   |
      | p-wang worker | 不符合 |

  场景大纲: 计划<怎样>，不算数
    当 于2026-03-03办理“sheet.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“sheet”

    例子:
      | 怎样                 | 项目               | 值           | 条件                         | 依据                                        |
      | 由分管负责人编       | 办理人             | p-li lead    | sheet.by                     | 五个机制 抓手 第一项；单项工作PDCA循环办法 本地规定 编制计划 |
      | 没有实施方案         | 缺材料             | 工作实施方案 | sheet.papers                 | 五个机制 抓手 第一项；单项工作PDCA循环办法 本地规定 编制计划 |
      | 一条标准也没有       | criteria.count     | 0            | sheet.measured               | 单项工作PDCA循环办法 本地规定 编制计划      |
      | 没有写类别           | 不填               | kind         | sheet.facts                  | 单项工作PDCA循环办法 本地规定 编制计划      |
      | 没有写验收标准       | 不填               | criteria     | sheet.facts、sheet.measured  | 单项工作PDCA循环办法 本地规定 编制计划      |
      | 没有写做到什么程度   | criteria.criterion | 不填         | sheet.facts                  | 单项工作PDCA循环办法 本地规定 编制计划      |
      | 没有写用什么证明     | criteria.evidence  | 不填         | sheet.facts                  | 单项工作PDCA循环办法 本地规定 编制计划      |
      | 没有写需要什么资源   | 不填               | resources    | sheet.facts                  | 质量管理体系 要求 2015 6.2.2                |

  # 倒排工序

  场景: 从完成时限往前排出工序
    假如 于2026-03-03办理“sheet.done”
    当 “worker”于2026-03-04办理“schedule.done”
      | 项目   | 值                                                                                                                   |
      | stages | stage=设计，who=p-li，days=20，by_day=2026-03-31；stage=施工，who=p-chen，days=80，by_day=2026-06-20；stage=布置，who=p-li，days=10，by_day=2026-06-30 |
    那么 准予
    而且 事项处于“approve”
    而且 “schedule.by”符合
    而且 “schedule.facts”符合
    而且 “schedule.papers”符合
    而且 “schedule.fits”符合
    而且 “schedule.within_time”符合
    而且 台账“work-items”有一行
      | 列       | 值               |
      | 工序     | 设计、施工、布置 |
      | 工序天数 | 110              |
      | 总天数   | 120              |
      | 状态     | 待审定           |

  场景: 一项工作至少分成两道工序
    假如 于2026-03-03办理“sheet.done”
    当 于2026-03-04办理“schedule.done”
    那么 准予
    而且 按“schedule.enough”，改填的结论为
      | stages.count | 结论   |
      | 1            | 不符合 |
      | 2            | 符合   |
      | 3            | 符合   |

  场景: 各道工序的天数合计不超过总天数
    假如 于2026-03-03办理“sheet.done”
    当 于2026-03-04办理“schedule.done”
      | 项目         | 值 |
      | stages.count | 2  |
      | stages.days  | 60 |
    那么 准予
    而且 按“schedule.fits”，改填的结论为
      | stages                                                                                       | 结论   |
      | stage=设计，who=p-li，days=60，by_day=2026-04-30；stage=施工，who=p-li，days=59，by_day=2026-06-30 | 符合   |
      | stage=设计，who=p-li，days=60，by_day=2026-04-30；stage=施工，who=p-li，days=60，by_day=2026-06-30 | 符合   |
      | stage=设计，who=p-li，days=60，by_day=2026-04-30；stage=施工，who=p-li，days=61，by_day=2026-06-30 | 不符合 |

  场景: 工序排不下的，不能报审
    假如 于2026-03-03办理“sheet.done”
    当 于2026-03-04办理“schedule.done”
      | 项目        | 值 |
      | stages      | stage=设计，who=p-li，days=60，by_day=2026-04-30；stage=施工，who=p-li，days=61，by_day=2026-06-30 |
    那么 只被“schedule.fits”拒绝，依据“计划、倒排工序和项目 本地规定 三个坚持 第三项”
    而且 “schedule.fits”实际“121”，办法“压缩工序的天数”

  场景大纲: 工序的完成日期<怎样>
    假如 于2026-03-03办理“sheet.done”
    当 于2026-03-04办理“schedule.done”
    那么 准予
    而且 按“schedule.within_time”，改填的结论为
      | stages                                                                                        | 结论   |
      | stage=设计，who=p-li，days=1，by_day=<日期>；stage=施工，who=p-li，days=1，by_day=2026-06-30 | <结论> |

    例子:
      | 怎样               | 日期       | 结论   |
      | 在编排前一天       | 2026-03-03 | 不符合 |
      | 就在编排当天       | 2026-03-04 | 符合   |
      | 在编排第二天       | 2026-03-05 | 符合   |
      | 在时限前一天       | 2026-06-29 | 符合   |
      | 就在时限当天       | 2026-06-30 | 符合   |
      | 在时限后一天       | 2026-07-01 | 不符合 |

  场景大纲: 倒排工序<怎样>，不算数
    假如 于2026-03-03办理“sheet.done”
    当 “<谁>”于2026-03-04办理“schedule.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“schedule”

    例子:
      | 怎样               | 谁     | 项目          | 值         | 条件                                                                 | 依据                                      |
      | 由分管负责人排     | lead   | stages.count  | 2          | schedule.by                                                          | 计划、倒排工序和项目 三个坚持 第三项；单项工作PDCA循环办法 本地规定 倒排工序 |
      | 没有工序表         | worker | 缺材料        | 倒排工序表 | schedule.papers                                                      | 计划、倒排工序和项目 三个坚持 第三项；单项工作PDCA循环办法 本地规定 倒排工序 |
      | 只有一道工序       | worker | stages.count  | 1          | schedule.enough                                                      | 单项工作PDCA循环办法 本地规定 倒排工序    |
      | 超过了完成时限     | worker | stages.by_day | 2026-07-01 | schedule.within_time                                                 | 计划、倒排工序和项目 三个坚持 第三项      |
      | 没有写工序         | worker | 不填          | stages     | schedule.facts、schedule.enough、schedule.fits、schedule.within_time | 单项工作PDCA循环办法 本地规定 倒排工序    |
      | 没有写是哪道工序   | worker | stages.stage | 不填、施工 | schedule.facts                                                       | 单项工作PDCA循环办法 本地规定 倒排工序    |
      | 没有写工序责任人   | worker | stages.who    | 不填       | schedule.facts                                                       | 单项工作PDCA循环办法 本地规定 倒排工序    |
      | 没有写天数         | worker | stages.days   | 不填       | schedule.facts                                                       | 单项工作PDCA循环办法 本地规定 倒排工序    |
      | 没有写完成日期     | worker | stages.by_day | 不填       | schedule.facts、schedule.within_time                                 | 单项工作PDCA循环办法 本地规定 倒排工序    |

  # 审定下达

  场景: 分管负责人审定下达，五个工作日以内
    假如 于2026-03-03办理“sheet.done”
    而且 于2026-03-04办理“schedule.done”
    当 “lead”于2026-03-11办理“approve.approved”
      | 项目    | 值     |
      | checker | p-zhou |
    那么 准予
    而且 事项处于“carry_out”
    而且 “approve.by”符合
    而且 “approve.facts”符合
    而且 “approve.papers”符合
    而且 “approve.independent”符合
    而且 按“approve.in_time”，最晚为2026-03-11
    而且 台账“work-items”有一行
      | 列     | 值     |
      | 检查人 | p-zhou |
      | 状态   | 实施中 |

  场景大纲: 审定的五个工作日<怎样>
    假如 于2026-03-03办理“sheet.done”
    而且 于<排定>办理“schedule.done”
    当 于<最晚>办理“approve.approved”
    那么 准予
    而且 按“approve.in_time”，最晚为<最晚>

    例子:
      | 怎样                             | 排定       | 最晚       |
      | 不算清明放假                     | 2026-04-02 | 2026-04-10 |
      | 不算五一放假，补班的星期六算一天 | 2026-04-30 | 2026-05-11 |

  场景: 第六个工作日才审定，记为逾期
    假如 于2026-03-03办理“sheet.done”
    而且 于2026-03-04办理“schedule.done”
    当 于2026-03-12办理“approve.approved”
    那么 准予
    而且 记为逾期，条件“approve.in_time”，依据“单项工作PDCA循环办法 本地规定 审定下达”

  场景: 检查的人就是做的人，不能下达
    假如 于2026-03-03办理“sheet.done”
    而且 于2026-03-04办理“schedule.done”
      | 项目       | 值     |
      | stages.who | p-chen |
    当 于2026-03-05办理“approve.approved”
      | 项目    | 值   |
      | checker | p-li |
    那么 只被“approve.independent”拒绝，依据“计划、倒排工序和项目 强化责任；单项工作PDCA循环办法 本地规定 审定下达”
    而且 按“approve.independent”，改填的结论为
      | checker | 结论   |
      | p-li    | 不符合 |
      | p-chen  | 不符合 |
      | p-zhou  | 符合   |

  场景大纲: 计划<怎样>，重新编制或者不再实施
    假如 于2026-03-03办理“sheet.done”
    而且 于2026-03-04办理“schedule.done”
    当 “lead”于2026-03-05办理“approve.<结果>”
      | 项目   | 值         |
      | <项目> | 人手排不开 |
    那么 准予
    而且 事项处于“<处于>”
    而且 “approve.by”符合
    而且 “approve.facts”符合
    而且 “approve.papers”不适用
    而且 “approve.independent”不适用

    例子:
      | 怎样       | 结果     | 项目     | 处于     |
      | 退回调整   | returned | why_back | sheet    |
      | 不同意实施 | declined | why_not  | rejected |

  场景大纲: 审定<怎样>，不算数
    假如 于2026-03-03办理“sheet.done”
    而且 于2026-03-04办理“schedule.done”
    当 “<谁>”于2026-03-05办理“approve.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样               | 谁             | 结果     | 项目     | 值           | 条件                               | 依据                                                   |
      | 由责任人自己审定   | worker         | approved | checker  | p-zhou       | approve.by                         | 计划、倒排工序和项目 强化责任；单项工作PDCA循环办法 本地规定 审定下达 |
      | 由贯标办退回       | quality_office | returned | why_back | 排不开       | approve.by                         | 单项工作PDCA循环办法 本地规定 审定下达                 |
      | 由贯标办不同意     | quality_office | declined | why_not  | 不必做       | approve.by                         | 单项工作PDCA循环办法 本地规定 审定下达                 |
      | 没有下达通知       | lead           | approved | 缺材料   | 任务下达通知 | approve.papers                     | 单项工作PDCA循环办法 本地规定 审定下达                 |
      | 没有写检查人       | lead           | approved | 不填     | checker      | approve.facts、approve.independent | 单项工作PDCA循环办法 本地规定 审定下达                 |
      | 没有写怎样调整     | lead           | returned | 不填     | why_back     | approve.facts                      | 单项工作PDCA循环办法 本地规定 审定下达                 |
      | 没有写为什么不同意 | lead           | declined | 不填     | why_not      | approve.facts                      | 单项工作PDCA循环办法 本地规定 审定下达                 |

  # 立项

  场景大纲: 目标单<怎样>，不得立项
    假如 程序“pdca-work-item”
    当 于2026-03-02立项
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“case.facts”拒绝，依据“五个机制 抓手 第一项”

    例子:
      | 怎样             | 项目            | 值                   |
      | 谁去做只写单位   | plan.who        | 示例村党支部         |
      | 做什么是空话     | plan.what       | 进一步加强阵地建设   |
      | 没有写到什么程度 | plan.how.target | 明显好转             |

  场景: 没有写工作事项，不得立项
    假如 程序“pdca-work-item”
    当 于2026-03-02立项
      | 项目 | 值    |
      | 不填 | about |
    那么 只被“case.facts”拒绝，依据“程序通则”
