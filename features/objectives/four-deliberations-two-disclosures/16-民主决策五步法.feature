# language: zh-CN
功能: 四议两公开：采用“民主决策五步法”的镇
  五步是民主提案、民主议案、民主表决、创业承诺、监督实施。四议一项不少，另外联名达到比例的应当列入，责任人签承诺书并张贴，对照承诺书监督。
  没有写明采用的地方，这些都不要求。

  背景:
    假如 程序“four-deliberations-two-disclosures”
    而且 规则层级为“example-province/example-city/example-county/example-promise-town”

  场景: 村民联名达到十分之一的，不得不予列入
    假如 于2026-04-02立项
    当 “村党组织”办理“register.declined”
      | 项目        | 值       |
      | petitioners | 村民联名 |
      | signers     | 100人    |
      | entitled    | 1000人   |
    那么 只被“register.villagers”拒绝，依据“民主决策五步法 民主提案 本地规定”
    而且 “register.villagers”实际“联名人数100，有权联名的总人数1000”，要求“少于村民的1/10，即99”，办法“联名达到比例，应当列入议题”
    而且 按“register.villagers”，改填的结论为
      | signers | entitled | 结论   |
      | 98人    | 1000人   | 符合   |
      | 99人    | 1000人   | 符合   |
      | 100人   | 1000人   | 不符合 |
      | 101人   | 1000人   | 不符合 |
      | 100人   | 1001人   | 符合   |
    而且 事项处于“register”

  场景: 村民代表联名达到五分之一的，不得不予列入
    假如 于2026-04-02立项
    当 “村党组织”办理“register.declined”
      | 项目        | 值           |
      | petitioners | 村民代表联名 |
      | signers     | 8人          |
      | entitled    | 40人         |
    那么 只被“register.representatives”拒绝，依据“民主决策五步法 民主提案 本地规定”
    而且 “register.representatives”实际“联名人数8，有权联名的总人数40”，要求“少于代表的1/5，即7”，办法“联名达到比例，应当列入议题”
    而且 按“register.representatives”，改填的结论为
      | signers | entitled | 结论   |
      | 6人     | 40人     | 符合   |
      | 7人     | 40人     | 符合   |
      | 8人     | 40人     | 不符合 |
      | 9人     | 40人     | 不符合 |
      | 8人     | 41人     | 符合   |

  场景大纲: 联名不到比例或者没有联名的，可以不予列入
    假如 于2026-04-02立项
    当 “村党组织”办理“register.declined”
      | 项目        | 值     |
      | petitioners | <联名> |
      | <字段>      | <人数> |
      | <总数字段>  | <总数> |
    那么 准予
    而且 事项处于“rejected”
    而且 “register.<符合>”符合
    而且 “register.<不适用>”不适用

    例子:
      | 联名         | 字段    | 人数 | 总数字段 | 总数   | 符合            | 不适用          |
      | 村民联名     | signers | 99人 | entitled | 1000人 | villagers       | representatives |
      | 村民代表联名 | signers | 7人  | entitled | 40人   | representatives | villagers       |

  场景: 没有联名的，不问联名人数
    假如 于2026-04-02立项
    当 “村党组织”办理“register.declined”
      | 项目        | 值       |
      | petitioners | 没有联名 |
    那么 准予
    而且 “register.villagers”不适用
    而且 “register.representatives”不适用

  场景: 不予列入的，应当写明有没有联名
    假如 于2026-04-02立项
    当 办理“register.declined”
      | 项目 | 值          |
      | 不填 | petitioners |
    那么 只被“register.facts”拒绝，依据“四议两公开工作手册 议题登记 本地规定”
    而且 无法判断，条件“register.facts”，缺“petitioners”

  场景大纲: 有联名的，应当写明人数和总数
    假如 于2026-04-02立项
    当 办理“register.declined”
      | 项目        | 值     |
      | petitioners | <联名> |
      | 不填        | <字段> |
    那么 只被“register.facts、<条件>”拒绝，依据“四议两公开工作手册 议题登记 本地规定；民主决策五步法 民主提案 本地规定”
    而且 无法判断，条件“register.facts”，缺“<字段>”

    例子:
      | 联名         | 字段     | 条件                     |
      | 村民联名     | signers  | register.villagers       |
      | 村民联名     | entitled | register.villagers       |
      | 村民代表联名 | signers  | register.representatives |
      | 村民代表联名 | entitled | register.representatives |

  场景: 列入议题的，不问联名
    假如 于2026-04-02立项
    当 “村党组织”办理“register.filed”
    那么 准予
    而且 “register.villagers”不适用
    而且 事项处于“propose”

  场景: 采用之前的一天，不问联名
    假如 于2026-03-02立项
    当 “村党组织”于2026-03-31办理“register.declined”
    那么 准予
    而且 “register.villagers”不适用

  场景大纲: 采用的当天，联名达到比例的就不得不予列入
    假如 于2026-03-02立项
    当 “村党组织”于2026-04-01办理“register.declined”
      | 项目        | 值     |
      | petitioners | <联名> |
      | signers     | <人数> |
      | entitled    | 40人   |
    那么 只被“<条件>”拒绝，依据“民主决策五步法 民主提案 本地规定”

    例子:
      | 联名         | 人数 | 条件                     |
      | 村民联名     | 4人  | register.villagers       |
      | 村民代表联名 | 8人  | register.representatives |

  场景: 采用之前的一天，联名的比例还没有规定
    假如 于2026-03-02立项
    当 “村党组织”于2026-03-31办理“register.declined”
      | 项目        | 值           |
      | petitioners | 村民代表联名 |
      | signers     | 40人         |
      | entitled    | 40人         |
    那么 “register.representatives”不适用

  场景: 到会人数仍按法律，五步法不能代替
    假如 于2026-04-02立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值       |
      | register.filed | matter | planning |
    当 办理“resolve.passed”
      | 项目   | 值                    |
      | body   | representatives       |
      | ballot | 应到45 实到29 赞成29 |
    那么 只被“resolve.quorum”拒绝，依据“村民委员会组织法 2025 第30条”

  场景: 没有签订并张贴承诺书的，不得结束决议公开
    假如 于2026-04-02立项
    而且 事项已办到“disclose_resolution”
    当 办理“disclose_resolution.clear”
      | 项目 | 值     |
      | 未办 | pledge |
    那么 只被“pledge.times”拒绝，依据“四议两公开工作手册 五步决策法 本地规定；民主决策五步法 创业承诺 本地规定”
    而且 “pledge.times”实际“已登记0次”，要求“应登记一次”，办法“先登记”
    而且 事项处于“disclose_resolution”

  场景大纲: 责任人签订并张贴承诺书的，公开期满交实施
    假如 于2026-04-02立项
    而且 事项已办到“disclose_resolution”
    而且 “<角色>”办理“disclose_resolution.pledge”
    当 “村民委员会”办理“disclose_resolution.clear”
    那么 准予
    而且 “pledge.times”符合
    而且 事项处于“implement”
    而且 回放结论相同

    例子:
      | 角色       |
      | 村党组织   |
      | 村民委员会 |

  场景: 承诺书由村党组织或者村民委员会登记
    假如 于2026-04-02立项
    而且 事项已办到“disclose_resolution”
    当 “村务监督委员会”办理“disclose_resolution.pledge”
    那么 只被“pledge.by”拒绝，依据“四议两公开工作手册 五步决策法 本地规定”
    而且 按“pledge.by”，改填的结论为
      | 办理人         | 结论   |
      | 村党组织       | 符合   |
      | 村民委员会     | 符合   |
      | 村务监督委员会 | 不符合 |
      | 镇人民政府     | 不符合 |

  场景大纲: 承诺应当写明承诺人、日期和标准
    假如 于2026-04-02立项
    而且 事项已办到“disclose_resolution”
    当 办理“disclose_resolution.pledge”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“四议两公开工作手册 五步决策法 本地规定”
    而且 无法判断，条件“pledge.facts”，缺“<字段>”

    例子:
      | 字段     | 条件                          |
      | pledger  | pledge.facts、pledge.watched  |
      | pledged  | pledge.facts、pledge.in_plan  |
      | standard | pledge.facts                  |

  场景大纲: 承诺书应当签名、张贴
    假如 于2026-04-02立项
    而且 事项已办到“disclose_resolution”
    当 办理“disclose_resolution.pledge”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“pledge.papers”拒绝，依据“四议两公开工作手册 五步决策法 本地规定”
    而且 “pledge.papers”实际“<材料>”

    例子:
      | 材料               |
      | 承诺人签名的承诺书 |
      | 张贴的承诺公告     |

  场景: 承诺的日期不得晚于目标单的时间
    假如 于2026-04-02立项
      | 项目      | 值         |
      | plan.from | 2026-04-02 |
      | plan.to   | 2026-09-30 |
    而且 事项已办到“disclose_resolution”
    当 办理“disclose_resolution.pledge”
      | 项目    | 值         |
      | pledged | 2026-10-01 |
    那么 只被“pledge.in_plan”拒绝，依据“基层党建标准化规范化 源材料 第一项”
    而且 按“pledge.in_plan”，“pledged”最晚为2026-09-30

  场景大纲: 监督的人不得是承诺人
    假如 于<立项日>立项
    而且 事项已办到“disclose_resolution”
      | 办理           | 项目            | 值             |
      | register.filed | supervisors     | p-chen、p-zhao |
      | register.filed | supervisors.kin | 否             |
    当 办理“disclose_resolution.pledge”
      | 项目    | 值     |
      | pledger | p-chen |
    那么 只被“pledge.watched”拒绝，依据“<依据>”
    而且 按“pledge.watched”，改填的结论为
      | pledger | 结论   |
      | p-chen  | 不符合 |
      | p-zhao  | 不符合 |
      | p-wang  | 符合   |

    例子:
      | 立项日     | 依据                         |
      | 2024-05-06 | 村民委员会组织法 2018 第32条 |
      | 2026-04-02 | 村民委员会组织法 2025 第37条 |

  场景: 监督的人的近亲属也不得是承诺人
    假如 于2026-04-02立项
      | 项目   | 值             |
      | 近亲属 | p-chen、p-wang |
    而且 事项已办到“disclose_resolution”
      | 办理           | 项目            | 值     |
      | register.filed | supervisors     | p-chen |
      | register.filed | supervisors.kin | 否     |
    当 办理“disclose_resolution.pledge”
      | 项目    | 值     |
      | pledger | p-wang |
    那么 只被“pledge.watched”拒绝，依据“村民委员会组织法 2025 第37条”
    而且 “pledge.watched”实际“p-wang是p-chen的近亲属”

  场景: 一次公开只登记一份承诺书，换了责任人的用更正
    假如 于2026-04-02立项
    而且 事项已办到“disclose_resolution”
    而且 办理“disclose_resolution.pledge”
    当 办理“disclose_resolution.pledge”
    那么 只被“pledge.times”拒绝，依据“四议两公开工作手册 五步决策法 本地规定；民主决策五步法 创业承诺 本地规定”
    而且 “pledge.times”实际“已登记1次”，办法“用更正”

  场景大纲: 公告要更正或者要重新表决的，不要求承诺书
    假如 于2026-04-02立项
    而且 事项已办到“disclose_resolution”
    而且 已依次办理
      | 办理                          | 日期 | 项目   | 值      |
      | disclose_resolution.post      |      |        |         |
      | disclose_resolution.objection |      |        |         |
      | disclose_resolution.answer    |      | effect | harmful |
    当 办理“<结果>”
      | 项目 | 值     |
      | 未办 | pledge |
    那么 准予

    例子:
      | 结果                          |
      | disclose_resolution.corrected |
      | disclose_resolution.affected  |

  场景: 采用之前的一天公开期满的，不要求承诺书
    假如 于2026-01-05立项
    而且 事项已办到“disclose_resolution”
    当 “村民委员会”于2026-03-31办理“disclose_resolution.clear”
      | 项目 | 值     |
      | 未办 | pledge |
    那么 准予
    而且 “pledge.times”不适用

  场景: 采用的当天公开期满的，就要求承诺书
    假如 于2026-01-05立项
    而且 事项已办到“disclose_resolution”
    当 “村民委员会”于2026-04-01办理“disclose_resolution.clear”
      | 项目 | 值     |
      | 未办 | pledge |
    那么 只被“pledge.times”拒绝，依据“民主决策五步法 创业承诺 本地规定”

  场景: 比承诺的日期晚完成的，记为逾期
    假如 于2026-04-02立项
      | 项目      | 值         |
      | plan.from | 2026-04-02 |
      | plan.to   | 2026-09-30 |
    而且 事项已办到“implement”
      | 办理                       | 项目    | 值         |
      | disclose_resolution.pledge | pledged | 2026-08-31 |
    当 “村民委员会”于2026-09-01办理“implement.done”
    那么 准予
    而且 记为逾期，条件“implement.as_promised”，依据“四议两公开工作手册 五步决策法 本地规定”
    而且 按“implement.as_promised”，最晚为2026-08-31
    而且 “implement.on_time”符合

  场景: 有重大变更的，不看承诺的日期，也不要求监督记录
    假如 于2026-04-02立项
      | 项目      | 值         |
      | plan.from | 2026-04-02 |
      | plan.to   | 2026-09-30 |
    而且 事项已办到“implement”
      | 办理                       | 项目    | 值         |
      | disclose_resolution.pledge | pledged | 2026-08-31 |
    当 “村民委员会”于2026-09-01办理“implement.changed”
    那么 准予
    而且 “implement.as_promised”不适用
    而且 按“implement.papers”，改填的结论为
      | 缺材料                 | 结论   |
      | 对照承诺书的监督记录   | 符合   |
      | 变更建议               | 不符合 |

  场景: 没有对照承诺书的监督记录，不得记为完成
    假如 于2026-04-02立项
    而且 事项已办到“implement”
    当 “村民委员会”办理“implement.done”
      | 项目   | 值                   |
      | 缺材料 | 对照承诺书的监督记录 |
    那么 只被“implement.papers”拒绝，依据“农村基层组织工作条例 2018 第19条；基层党建标准化规范化 源材料 第一项；民主决策五步法 监督实施 本地规定”
    而且 “implement.papers”实际“对照承诺书的监督记录”

  场景: 没有采用的地方可以自愿签承诺书，签了就按承诺的日期看
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2026-04-02立项
      | 项目      | 值         |
      | plan.from | 2026-04-02 |
      | plan.to   | 2026-09-30 |
    而且 事项已办到“disclose_resolution”
    而且 办理“disclose_resolution.pledge”
      | 项目    | 值         |
      | pledged | 2026-08-31 |
    而且 办理“disclose_resolution.clear”
    当 “村民委员会”于2026-09-01办理“implement.done”
      | 项目   | 值                   |
      | 缺材料 | 对照承诺书的监督记录 |
    那么 准予
    而且 记为逾期，条件“implement.as_promised”，依据“四议两公开工作手册 五步决策法 本地规定”

  场景: 没有采用的地方不要求承诺书，也不问联名
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2026-04-02立项
    而且 事项已办到“implement”
    当 “村民委员会”办理“implement.done”
      | 项目   | 值                   |
      | 缺材料 | 对照承诺书的监督记录 |
    那么 准予
    而且 “implement.as_promised”不适用
