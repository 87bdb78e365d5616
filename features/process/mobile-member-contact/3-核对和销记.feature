# language: zh-CN
功能: 流动党员·核对、销记和转出

  返乡的销记，地点固定的转出，失去联系的由党组织决定停止党籍或者限期改正。

  背景:
    假如 程序“mobile-member-contact”
    而且 于2026-01-02立项
      | 项目  | 值    |
      | about | p-sun |

  # 核对

  场景: 组织办公室核对镇、村台账一致
    假如 事项已办到“verify”
      | 办理                  | 项目 | 值         |
      | keep_contact.returned | 日期 | 2026-02-10 |
    当 “org_office”于2026-02-25办理“verify.passed”
      | 项目     | 值 |
      | agree    | 是 |
      | attended | 2  |
    那么 准予
    而且 事项处于“settle”
    而且 “verify.by”符合
    而且 “verify.facts”符合
    而且 “verify.in_time”符合
    而且 “verify.sound”符合
    而且 按“verify.in_time”，最晚为2026-02-25

  场景: 返乡以后第十六天才核对，记为逾期
    假如 事项已办到“verify”
      | 办理                  | 项目 | 值         |
      | keep_contact.returned | 日期 | 2026-02-10 |
    当 于2026-02-26办理“verify.passed”
    那么 准予
    而且 记为逾期，条件“verify.in_time”，依据“流动党员管理办法 本地规定 核对”

  场景: 镇、村台账不一致，不能记为一致
    假如 事项已办到“verify”
    当 办理“verify.passed”
      | 项目  | 值 |
      | agree | 否 |
    那么 只被“verify.sound”拒绝，依据“流动党员管理办法 本地规定 核对；党费、流动党员 常规工作 第二项”

  场景: 台账不一致的更正以后销记
    假如 事项已办到“verify”
    当 “org_office”办理“verify.failed”
      | 项目      | 值               |
      | agree     | 否               |
      | corrected | 镇级台账没有去向 |
    那么 准予
    而且 事项处于“settle”
    而且 “verify.failed.unless”符合

  场景: 台账一致的，不能记为不一致
    假如 事项已办到“verify”
    当 办理“verify.failed”
      | 项目  | 值 |
      | agree | 是 |
    那么 只被“verify.failed.unless”拒绝，依据“流动党员管理办法 本地规定 核对”

  场景大纲: 核对<怎样>，不算数
    假如 事项已办到“verify”
    当 “<谁>”办理“verify.<结果>”
      | 项目   | 值   |
      | agree  | <一致> |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“流动党员管理办法 本地规定 核对”

    例子:
      | 怎样             | 谁               | 结果   | 一致 | 项目     | 值        | 条件         |
      | 由支部自己核对   | branch_committee | passed | 是   | attended | 1         | verify.by    |
      | 由组织委员核对   | org_member       | failed | 否   | attended | 1         | verify.by    |
      | 没有写参加几次   | org_office       | passed | 是   | 不填     | attended  | verify.facts |
      | 没有写怎样更正   | org_office       | failed | 否   | 不填     | corrected | verify.facts |

  场景: 没有写台账是否一致，不算数
    假如 事项已办到“verify”
    当 办理“verify.passed”
      | 项目 | 值    |
      | 不填 | agree |
    那么 只被“verify.facts、verify.sound”拒绝，依据“流动党员管理办法 本地规定 核对”

  # 返乡销记

  场景: 返乡的销记，办结
    假如 事项已办到“settle”
      | 办理                  | 项目 | 值         |
      | keep_contact.returned | 日期 | 2026-02-10 |
    当 “branch_committee”办理“settle.closed”
      | 项目   | 值   |
      | lesson | none |
    那么 准予
    而且 事项处于“completed”
    而且 “settle.by”符合
    而且 “settle.facts”符合
    而且 “settle.papers”符合
    而且 “settle.came_back”符合
    而且 “settle.settled_elsewhere”不适用
    而且 “settle.not_found”不适用
    而且 “settle.letter_valid”不适用
    而且 回放结论相同

  场景: 查出不足的，写明需要整改的问题
    假如 事项已办到“settle”
      | 办理                  | 项目 | 值         |
      | keep_contact.returned | 日期 | 2026-02-10 |
    当 办理“settle.closed”
      | 项目             | 值             |
      | lesson           | rectify        |
      | corrected_matter | 镇级台账更新慢 |
    那么 准予
    而且 事项处于“completed”

  场景: 没有不足的不写需要整改的问题
    假如 事项已办到“settle”
      | 办理                  | 项目 | 值         |
      | keep_contact.returned | 日期 | 2026-02-10 |
    当 办理“settle.closed”
      | 项目             | 值             |
      | lesson           | none           |
      | corrected_matter | 镇级台账更新慢 |
    那么 只被“settle.facts”拒绝，依据“流动党员管理办法 本地规定 销记”

  场景大纲: 销记<怎样>，不算数
    假如 事项已办到“settle”
      | 办理                  | 项目 | 值         |
      | keep_contact.returned | 日期 | 2026-02-10 |
    当 “<谁>”办理“settle.closed”
      | 项目   | 值     |
      | lesson | <改进> |
      | <项目> | <值>   |
    那么 只被“<条件>”拒绝，依据“流动党员管理办法 本地规定 销记；党费、流动党员 常规工作 第二项”

    例子:
      | 怎样           | 谁               | 改进    | 项目   | 值               | 条件          |
      | 由组织委员销记 | org_member       | none    | 材料   | 流动党员销记表   | settle.by     |
      | 由镇党委销记   | township_committee | none  | 材料   | 流动党员销记表   | settle.by     |
      | 没有销记表     | branch_committee | none    | 缺材料 | 流动党员销记表   | settle.papers |
      | 没有写问题     | branch_committee | rectify | 不填   | corrected_matter | settle.facts  |

  场景: 没有写改进，不得销记
    假如 事项已办到“settle”
      | 办理                  | 项目 | 值         |
      | keep_contact.returned | 日期 | 2026-02-10 |
    当 办理“settle.closed”
      | 项目 | 值     |
      | 不填 | lesson |
    那么 只被“settle.facts”拒绝，依据“流动党员管理办法 本地规定 销记”

  # 组织关系转出

  场景: 介绍信九十天以内报到的，组织关系转出
    假如 已依次办理
      | 办理                 | 日期       | 项目 | 值         |
      | register.filed       | 2026-01-02 | left | 2025-12-20 |
      | appoint.done         | 2026-01-05 |      |            |
      | keep_contact.settled | 2026-06-20 |      |            |
      | verify.passed        | 2026-06-22 |      |            |
    当 “township_committee”于2026-09-25办理“settle.transferred”
      | 项目        | 值         |
      | receiver    | u-dongqu  |
      | letter_on   | 2026-06-24 |
      | received_on | 2026-09-22 |
    那么 准予
    而且 事项处于“transferred”
    而且 “settle.by”符合
    而且 “settle.facts”符合
    而且 “settle.papers”符合
    而且 “settle.settled_elsewhere”符合
    而且 “settle.letter_valid”符合
    而且 “settle.came_back”不适用
    而且 按“settle.letter_valid”，“received_on”最晚为2026-09-22
    而且 台账“mobile-member-ledger”有一行
      | 列           | 值         |
      | 外出时间     | 2025-12-20 |
      | 状态         | 转出       |

  场景: 介绍信过了九十天，不得转出
    假如 已依次办理
      | 办理                 | 日期       | 项目 | 值         |
      | register.filed       | 2026-01-02 | left | 2025-12-20 |
      | appoint.done         | 2026-01-05 |      |            |
      | keep_contact.settled | 2026-06-20 |      |            |
      | verify.passed        | 2026-06-22 |      |            |
    当 于2026-09-25办理“settle.transferred”
      | 项目        | 值         |
      | letter_on   | 2026-06-24 |
      | received_on | 2026-09-23 |
    那么 只被“settle.letter_valid”拒绝，依据“流动党员管理办法 本地规定 转接”
    而且 “settle.letter_valid”实际“2026-09-23”，办法“重新开具”

  场景大纲: 转出<怎样>，不算数
    假如 已依次办理
      | 办理                 | 日期       | 项目 | 值         |
      | register.filed       | 2026-01-02 | left | 2025-12-20 |
      | appoint.done         | 2026-01-05 |      |            |
      | keep_contact.settled | 2026-06-20 |      |            |
      | verify.passed        | 2026-06-22 |      |            |
    当 “<谁>”于2026-07-25办理“settle.transferred”
      | 项目        | 值         |
      | letter_on   | 2026-06-24 |
      | received_on | 2026-07-20 |
      | <项目>      | <值>       |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样           | 谁                 | 项目   | 值                   | 条件          | 依据 |
      | 由支部自己转出 | branch_committee   | lesson | none                 | settle.by     | 党员教育管理工作条例 2019 第25条 |
      | 由流入地转出   | receiving_branch   | lesson | none                 | settle.by     | 党员教育管理工作条例 2019 第25条 |
      | 没有回执       | township_committee | 缺材料 | 组织关系介绍信回执联 | settle.papers | 党员教育管理工作条例 2019 第25条 |
      | 没有写接收单位 | township_committee | 不填   | receiver             | settle.facts  | 党员教育管理工作条例 2019 第25条 |

  场景大纲: 转出没有写<什么>，不算数
    假如 已依次办理
      | 办理                 | 日期       | 项目 | 值         |
      | register.filed       | 2026-01-02 | left | 2025-12-20 |
      | appoint.done         | 2026-01-05 |      |            |
      | keep_contact.settled | 2026-06-20 |      |            |
      | verify.passed        | 2026-06-22 |      |            |
    当 于2026-07-25办理“settle.transferred”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“settle.facts、settle.letter_valid”拒绝，依据“党员教育管理工作条例 2019 第25条；流动党员管理办法 转接”

    例子:
      | 什么       | 字段        |
      | 开具的日期 | letter_on   |
      | 接收的日期 | received_on |

  # 失去联系

  场景大纲: 查找不到的由镇党委决定<怎样>
    假如 已依次办理
      | 办理              | 日期       | 项目       | 值         |
      | register.filed    | 2026-01-02 |            |            |
      | appoint.done      | 2026-01-05 |            |            |
      | keep_contact.lost | 2026-02-10 | last_heard | 2026-01-05 |
      | search.unfound    | 2026-07-06 |            |            |
    当 “township_committee”于2026-07-10办理“settle.struck”
      | 项目       | 值     |
      | lost_way   | <方式> |
      | lost_basis | <依据> |
      | <项目>     | <值>   |
    那么 准予
    而且 事项处于“cancelled”
    而且 “settle.by”符合
    而且 “settle.facts”符合
    而且 “settle.not_found”符合
    而且 台账“mobile-member-ledger”有一行
      | 列       | 值     |
      | 失联处理 | <怎样> |
      | 处理依据 | <依据> |

    例子:
      | 怎样     | 方式    | 依据                     | 项目   | 值             |
      | 停止党籍 | stop    | 用尽办法查找六个月无回音 | 材料   | 停止党籍的决定 |
      | 限期改正 | correct | 亲友证实仍在境内务工     | 缺材料 | 停止党籍的决定 |

  场景大纲: 停止党籍<怎样>，不算数
    假如 已依次办理
      | 办理              | 日期       | 项目       | 值         |
      | register.filed    | 2026-01-02 |            |            |
      | appoint.done      | 2026-01-05 |            |            |
      | keep_contact.lost | 2026-02-10 | last_heard | 2026-01-05 |
      | search.unfound    | 2026-07-06 |            |            |
    当 “<谁>”于2026-07-10办理“settle.struck”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党员教育管理工作条例 2019 第24条”

    例子:
      | 怎样           | 谁                 | 项目   | 值             | 条件          |
      | 由支部自己决定 | branch_committee   | lesson | none           | settle.by     |
      | 由组织办公室   | org_office         | lesson | none           | settle.by     |
      | 没有决定       | township_committee | 缺材料 | 停止党籍的决定 | settle.papers |
      | 没有写处理方式 | township_committee | 不填   | lost_way       | settle.facts  |
      | 没有写处理依据 | township_committee | 不填   | lost_basis     | settle.facts  |

  # 结果与经过不符

  场景大纲: <经过>的党员，不能记为<结果>
    假如 已依次办理
      | 办理                  | 日期       | 项目 | 值         |
      | register.filed        | 2026-01-02 | left | 2025-12-20 |
      | appoint.done          | 2026-01-05 |      |            |
      | keep_contact.<怎样>   | 2026-06-20 |      |            |
      | verify.passed         | 2026-06-22 |      |            |
    当 于2026-07-25办理“settle.<结果>”
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“settle”

    例子:
      | 经过     | 怎样     | 结果        | 条件                     | 依据                             |
      | 转移     | settled  | closed      | settle.came_back         | 流动党员管理办法 本地规定 销记   |
      | 返乡     | returned | transferred | settle.settled_elsewhere | 流动党员管理办法 本地规定 销记   |
      | 返乡     | returned | struck      | settle.not_found         | 流动党员管理办法 本地规定 销记   |
      | 转移     | settled  | struck      | settle.not_found         | 流动党员管理办法 本地规定 销记   |

  场景大纲: 失去联系的党员，不能记为<结果>
    假如 已依次办理
      | 办理              | 日期       | 项目       | 值         |
      | register.filed    | 2026-01-02 |            |            |
      | appoint.done      | 2026-01-05 |            |            |
      | keep_contact.lost | 2026-02-10 | last_heard | 2026-01-05 |
      | search.unfound    | 2026-07-06 |            |            |
    当 于2026-07-25办理“settle.<结果>”
    那么 只被“<条件>”拒绝，依据“流动党员管理办法 本地规定 销记”

    例子:
      | 结果        | 条件                     |
      | closed      | settle.came_back         |
      | transferred | settle.settled_elsewhere |

  # 台账

  场景: 流动党员台账由记录算出
    假如 于2026-01-06办理“register.filed”
      | 项目        | 值         |
      | how         | reported   |
      | left        | 2026-01-03 |
      | whereabouts | province   |
      | destination | 省城东区   |
      | telephone   | 留家属电话 |
      | expected    | 10个月     |
    而且 于2026-01-07办理“appoint.enter”
    而且 于2026-01-08办理“appoint.done”
      | 项目    | 值     |
      | contact | p-wang |
    而且 于2026-02-10办理“keep_contact.joined”
    而且 “member”于2026-02-20办理“keep_contact.moved_on”
    而且 于2026-03-20办理“keep_contact.returned”
      | 项目        | 值         |
      | returned_on | 2026-03-19 |
    而且 于2026-03-25办理“verify.passed”
      | 项目     | 值 |
      | attended | 2  |
    当 于2026-03-27办理“settle.closed”
      | 项目   | 值   |
      | lesson | none |
    那么 准予
    而且 台账“mobile-member-ledger”有一行
      | 列           | 值                 |
      | 姓名         | p-sun              |
      | 怎样得知     | 本人外出前报告     |
      | 外出时间     | 2026-01-03         |
      | 去向         | 省内               |
      | 外出地点     | 省城东区           |
      | 联系方式     | 留家属电话         |
      | 预计         | 10个月             |
      | 联系人       | p-wang             |
      | 镇级登记     | 2026-01-07         |
      | 联系次数     | 0                  |
      | 境外联系     | 0                  |
      | 流入地活动   | 1                  |
      | 更新         | 1                  |
      | 返回         | 2026-03-19         |
      | 台账一致     | 是                 |
      | 参加组织生活 | 2                  |
      | 改进         | 没有需要改进的问题 |
      | 状态         | 办结               |
    而且 回放结论相同
