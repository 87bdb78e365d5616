# language: zh-CN
功能: 流动党员·摸底登记和联系人

  党员外出，支部登记去向、联系方式和时间，明确一对一联系人，镇、村分别建立台账。

  背景:
    假如 程序“mobile-member-contact”
    而且 于2026-03-02立项
      | 项目  | 值    |
      | about | p-sun |

  # 摸底登记

  场景大纲: <怎样>得知党员外出，列入流动党员
    当 “org_member”于2026-03-04办理“register.filed”
      | 项目        | 值         |
      | how         | <方式>     |
      | learnt_on   | 2026-03-01 |
      | left        | 2026-02-26 |
      | whereabouts | <去向>     |
      | expected    | 10个月     |
    那么 准予
    而且 事项处于“appoint”
    而且 “register.by”符合
    而且 “register.facts”符合
    而且 “register.papers”符合
    而且 “register.in_time”符合
    而且 “register.left_first”符合
    而且 “register.mobile”符合
    而且 回放结论相同

    例子:
      | 怎样         | 方式     | 去向     |
      | 本人报告     | reported | province |
      | 支部摸底     | found    | country  |
      | 流入地告知   | told     | abroad   |

  场景: 预计外出满六个月的才是流动党员
    当 于2026-03-04办理“register.filed”
    那么 准予
    而且 按“register.mobile”，改填的结论为
      | expected | 结论   |
      | 5个月    | 不符合 |
      | 6个月    | 符合   |
      | 7个月    | 符合   |

  场景: 外出五个月，不列入流动党员
    当 于2026-03-04办理“register.filed”
      | 项目     | 值    |
      | expected | 5个月 |
    那么 只被“register.mobile”拒绝，依据“流动党员管理工作的意见 2024 认定”
    而且 “register.mobile”实际“5个月”，办法“短期外出”
    而且 事项处于“register”

  场景: 短期外出的不列入台账
    当 “org_member”于2026-03-04办理“register.declined”
      | 项目    | 值             |
      | why_not | 四月底回来春耕 |
    那么 准予
    而且 事项处于“rejected”
    而且 “register.papers”不适用
    而且 “register.mobile”不适用

  场景: 还没有外出的，外出以后再登记
    当 于2026-03-04办理“register.declined”
      | 项目 | 值         |
      | left | 2026-03-04 |
    那么 准予
    而且 “register.left_first”不适用

  场景: 外出日期晚于登记，不算数
    当 办理“register.filed”
      | 项目   | 值         |
      | 日期   | 2026-03-04 |
      | 登记日 | 2026-03-06 |
      | left   | 2026-03-05 |
    那么 只被“register.left_first”拒绝，依据“党员教育管理工作条例 2019 第33条；党费、流动党员 常规工作 第二项”
    而且 按“register.left_first”，改填的结论为
      | left       | 结论   |
      | 2026-03-03 | 符合   |
      | 2026-03-04 | 符合   |
      | 2026-03-05 | 不符合 |

  场景: 短期外出的，登记以后才走也记得下来
    当 办理“register.declined”
      | 项目   | 值         |
      | 日期   | 2026-03-04 |
      | 登记日 | 2026-03-06 |
      | left   | 2026-03-05 |
    那么 准予

  场景: 得知外出以后第十五天登记，不算逾期
    当 于2026-03-16办理“register.filed”
      | 项目      | 值         |
      | learnt_on | 2026-03-01 |
    那么 准予
    而且 按“register.in_time”，最晚为2026-03-16

  场景: 得知外出以后第十六天才登记，记为逾期
    当 于2026-03-17办理“register.filed”
      | 项目      | 值         |
      | learnt_on | 2026-03-01 |
    那么 准予
    而且 记为逾期，条件“register.in_time”，依据“流动党员管理办法 本地规定 摸底登记”

  场景大纲: 登记<怎样>，不算数
    当 “<谁>”于2026-03-04办理“register.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党员教育管理工作条例 2019 第33条；党费、流动党员 常规工作 第二项”
    而且 事项处于“register”

    例子:
      | 怎样             | 谁             | 结果     | 项目   | 值             | 条件            |
      | 由本人登记       | member         | filed    | how    | found          | register.by     |
      | 由联系人登记     | contact_person | declined | how    | found          | register.by     |
      | 没有登记表       | org_member     | filed    | 缺材料 | 流动党员登记表 | register.papers |
      | 没有写怎样得知   | org_member     | filed    | 不填   | how            | register.facts  |
      | 没有写去向       | org_member     | filed    | 不填   | whereabouts    | register.facts  |
      | 没有写外出地点   | org_member     | filed    | 不填   | destination    | register.facts  |
      | 没有写联系方式   | org_member     | filed    | 不填   | telephone      | register.facts  |
      | 没有写不列的理由 | org_member     | declined | 不填   | why_not        | register.facts  |

  场景大纲: 没有写<什么>，不算数
    当 于2026-03-04办理“register.filed”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“党员教育管理工作条例 2019 第33条”
    而且 无法判断，条件“register.facts”，缺“<字段>”

    例子:
      | 什么         | 字段     | 条件                               |
      | 外出日期     | left     | register.facts、register.left_first |
      | 预计外出时间 | expected | register.facts、register.mobile    |

  场景: 没有写得知的日期，登记时间无法判断
    当 于2026-03-04办理“register.filed”
      | 项目 | 值        |
      | 不填 | learnt_on |
    那么 只被“register.facts”拒绝，依据“党员教育管理工作条例 2019 第33条”
    而且 记为不明，条件“register.in_time”，依据“流动党员管理办法 本地规定 摸底登记”

  # 联系人和台账

  场景: 支部委员会明确联系人，镇、村分别建立台账
    假如 于2026-03-04办理“register.filed”
    而且 “org_office”于2026-03-05办理“appoint.enter”
    当 “branch_committee”于2026-03-11办理“appoint.done”
      | 项目    | 值     |
      | contact | p-wang |
    那么 准予
    而且 事项处于“keep_contact”
    而且 “appoint.by”符合
    而且 “appoint.facts”符合
    而且 “appoint.papers”符合
    而且 “appoint.in_time”符合
    而且 “appoint.other”符合
    而且 “enter.times”符合
    而且 按“appoint.in_time”，最晚为2026-03-11

  场景: 登记以后第八天才明确联系人，记为逾期
    假如 于2026-03-04办理“register.filed”
    当 于2026-03-12办理“appoint.done”
    那么 准予
    而且 记为逾期，条件“appoint.in_time”，依据“流动党员管理办法 本地规定 明确联系人”

  场景: 组织办公室录入信息系统和镇级台账
    假如 于2026-03-04办理“register.filed”
    当 “org_office”于2026-03-05办理“appoint.enter”
    那么 准予
    而且 “enter.by”符合
    而且 “enter.papers”符合

  场景大纲: 录入镇级台账<怎样>，不算数
    假如 于2026-03-04办理“register.filed”
    当 “<谁>”于2026-03-05办理“appoint.enter”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“流动党员管理工作的意见 2024 登记；党费、流动党员 常规工作 第二项”

    例子:
      | 怎样           | 谁               | 项目   | 值               | 条件         |
      | 由支部代录     | branch_committee | 材料   | 镇级流动党员台账 | enter.by     |
      | 由组织委员代录 | org_member       | 材料   | 镇级流动党员台账 | enter.by     |
      | 没有镇级台账   | org_office       | 缺材料 | 镇级流动党员台账 | enter.papers |

  场景: 没有录入镇级台账，不得转入联系
    假如 于2026-03-04办理“register.filed”
    当 于2026-03-05办理“appoint.done”
      | 项目 | 值    |
      | 未办 | enter |
    那么 只被“enter.times”拒绝，依据“流动党员管理工作的意见 2024 登记”
    而且 事项处于“appoint”

  场景: 自己做自己的联系人，不算数
    假如 于2026-03-04办理“register.filed”
    当 于2026-03-05办理“appoint.done”
      | 项目    | 值    |
      | contact | p-sun |
    那么 只被“appoint.other”拒绝，依据“党员教育管理工作条例 2019 第33条；党费、流动党员 三个服务 第一项”

  场景: 没有写联系人，不算数
    假如 于2026-03-04办理“register.filed”
    当 于2026-03-05办理“appoint.done”
      | 项目 | 值      |
      | 不填 | contact |
    那么 只被“appoint.facts、appoint.other”拒绝，依据“党员教育管理工作条例 2019 第33条”

  场景大纲: 明确联系人<怎样>，不算数
    假如 于2026-03-04办理“register.filed”
    当 “<谁>”于2026-03-05办理“appoint.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党员教育管理工作条例 2019 第33条；党费、流动党员 三个服务 第一项”

    例子:
      | 怎样             | 谁               | 项目    | 值               | 条件           |
      | 由组织委员一人定 | org_member       | contact | p-wang           | appoint.by     |
      | 由镇里代定       | org_office       | contact | p-wang           | appoint.by     |
      | 没有村级台账     | branch_committee | 缺材料  | 村级流动党员台账 | appoint.papers |
