# language: zh-CN
功能: 帮扶对象识别与结对帮扶·户申请、组初评和数据比对

  户申请、组初评、村联评、镇审核；本户授权才比对数据，有疑点的入户核实，不以一条比对结果排除；谁也不评自己。

  背景:
    假如 程序“pair-assistance”
    而且 于2026-03-02立项
      | 项目  | 值     |
      | about | p-zhou |

  # 户申请

  场景大纲: 因“<类别>”困难的户申请
    当 “household”于2026-03-03办理“apply.filed”
      | 项目      | 值             |
      | persons   | 3              |
      | reasons   | <类别>         |
      | situation | 支出超过收入   |
      | consented | 是             |
    那么 准予
    而且 事项处于“group”
    而且 “apply.by”符合
    而且 “apply.facts”符合
    而且 “apply.papers”符合
    而且 “apply.consented”符合
    而且 台账“assistance-ledger”有一行
      | 列       | 值         |
      | 帮扶对象 | p-zhou     |
      | 人口     | 3          |
      | 困难类别 | <类别>     |
      | 申请     | 2026-03-03 |
      | 状态     | 待初评     |
    而且 回放结论相同

    例子:
      | 类别                   |
      | 因病因残               |
      | 因灾因意外             |
      | 因学                   |
      | 缺劳动力或者技术       |
      | 收入骤减或者支出骤增   |

  场景: 本人申请有困难的由村民委员会代为申请
    当 “village_committee”于2026-03-03办理“apply.proposed”
      | 项目    | 值           |
      | why_for | 本人住院治疗 |
      | 缺材料  | 帮扶申请书   |
    那么 准予
    而且 事项处于“group”
    而且 “apply.by”符合
    而且 台账“assistance-ledger”有一行
      | 列       | 值           |
      | 代为申请 | 本人住院治疗 |

  场景大纲: 户申请<怎样>，不算数
    当 “<谁>”于2026-03-03办理“apply.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“apply”

    例子:
      | 怎样             | 谁                | 结果     | 项目      | 值                     | 条件                          | 依据                                |
      | 由小组长申请     | group_leader      | filed    | persons   | 3                      | apply.by                      | 脱贫攻坚 第四项；结对帮扶工作办法 本地规定 户申请 |
      | 没有申请书       | household         | filed    | 缺材料    | 帮扶申请书             | apply.papers                  | 脱贫攻坚 第四项；结对帮扶工作办法 本地规定 户申请 |
      | 没有授权书       | household         | filed    | 缺材料    | 家庭经济状况核对授权书 | apply.papers                  | 结对帮扶工作办法 本地规定 户申请    |
      | 代为申请没有授权书 | village_committee | proposed | 缺材料  | 家庭经济状况核对授权书 | apply.papers                  | 结对帮扶工作办法 本地规定 户申请    |
      | 没有代为申请书   | village_committee | proposed | 缺材料    | 代为申请书             | apply.papers                  | 结对帮扶工作办法 本地规定 户申请 |
      | 本户不授权核对   | household         | filed    | consented | 否                     | apply.consented               | 结对帮扶工作办法 本地规定 户申请    |
      | 没有写人口       | household         | filed    | 不填      | persons                | apply.facts                   | 结对帮扶工作办法 本地规定 户申请 |
      | 没有写困难类别   | household         | filed    | 不填      | reasons                | apply.facts                   | 结对帮扶工作办法 本地规定 户申请 |
      | 没有写困难情况   | household         | filed    | 不填      | situation              | apply.facts                   | 结对帮扶工作办法 本地规定 户申请 |
      | 没有写是否授权   | household         | filed    | 不填      | consented              | apply.facts、apply.consented  | 脱贫攻坚 第四项                     |
      | 没有写代为申请的原因 | village_committee | proposed | 不填  | why_for                | apply.facts                   | 脱贫攻坚 第四项                     |
      | 由本户代为申请   | household         | proposed | why_for   | 住院                   | apply.by                      | 脱贫攻坚 第四项                     |

  场景: 建档立卡结束之前，按当时的工作方案
    假如 程序“pair-assistance”
    而且 于2020-12-21立项
    当 “household”于2020-12-31办理“apply.filed”
      | 项目 | 值      |
      | 不填 | persons |
    那么 只被“apply.facts”拒绝，依据“扶贫开发建档立卡工作方案 2014 有关识别程序的规定；结对帮扶工作办法 本地规定 户申请”

  场景: 建档立卡结束之后，按本镇的办法
    假如 程序“pair-assistance”
    而且 于2020-12-21立项
    当 “household”于2021-01-01办理“apply.filed”
      | 项目   | 值         |
      | 缺材料 | 帮扶申请书 |
    那么 只被“apply.papers”拒绝，依据“脱贫攻坚 第四项；结对帮扶工作办法 本地规定 户申请”

  场景大纲: “<材料>”没有户主签名，不算数
    当 “household”于2026-03-03办理“apply.filed”
      | 项目   | 值     |
      | 缺材料 | <材料> |
      | 材料   | <材料> |
    那么 只被“apply.papers”拒绝，依据“<依据>”

    例子:
      | 材料                   | 依据                             |
      | 帮扶申请书             | 脱贫攻坚 第四项                  |
      | 家庭经济状况核对授权书 | 结对帮扶工作办法 本地规定 户申请 |

  # 组初评

  场景: 村民小组会议三分之二以上到会，过半数赞成，初评通过
    假如 于2026-03-03办理“apply.filed”
    当 “group_leader”于2026-03-05办理“group.agreed”
      | 项目   | 值                                       |
      | ballot | 应到30 实到20 赞成11 户数12 到会户数7    |
    那么 准予
    而且 事项处于“compare”
    而且 “group.by”符合
    而且 “group.facts”符合
    而且 “group.papers”符合
    而且 “group.others”符合
    而且 按“group.quorum”，改填的结论为
      | ballot                                | 结论   |
      | 应到30 实到19 赞成19 户数12 到会户数7 | 不符合 |
      | 应到30 实到20 赞成20 户数12 到会户数7 | 符合   |
      | 应到30 实到21 赞成21 户数12 到会户数7 | 符合   |
      | 应到30 实到15 赞成15 户数12 到会户数8 | 符合   |
      | 应到30 实到15 赞成15 户数12 到会户数9 | 符合   |
    而且 按“group.majority”，改填的结论为
      | ballot                                | 结论   |
      | 应到30 实到20 赞成9 户数12 到会户数7  | 不符合 |
      | 应到30 实到20 赞成10 户数12 到会户数7 | 不符合 |
      | 应到30 实到20 赞成11 户数12 到会户数7 | 符合   |
      | 应到30 实到20 赞成12 户数12 到会户数7 | 符合   |
    而且 台账“assistance-ledger”有一行
      | 列       | 值 |
      | 初评到会 | 20 |
      | 初评赞成 | 11 |

  场景大纲: <年份>小组会议到会不足，不能初评通过
    假如 程序“pair-assistance”
    而且 于<立项>立项
    而且 于<立项>办理“apply.filed”
    当 于<开会>办理“group.agreed”
      | 项目   | 值                                    |
      | ballot | 应到30 实到19 赞成19 户数12 到会户数7 |
    那么 只被“group.quorum”拒绝，依据“村民委员会组织法 <条款>”

    例子:
      | 年份           | 立项       | 开会       | 条款        |
      | 2025年最后一天 | 2025-12-30 | 2025-12-31 | 2018 第28条 |
      | 2026年第一天   | 2025-12-30 | 2026-01-01 | 2025 第32条 |

  场景: 小组会议赞成不过半数，不能初评通过
    假如 于2026-03-03办理“apply.filed”
    当 于2026-03-05办理“group.agreed”
      | 项目   | 值                                    |
      | ballot | 应到30 实到20 赞成10 户数12 到会户数7 |
    那么 只被“group.majority”拒绝，依据“村民委员会组织法 2025 第32条”
    当 于2026-03-05办理“group.declined”
      | 项目   | 值                                    |
      | ballot | 应到30 实到20 赞成10 户数12 到会户数7 |
    那么 准予
    而且 事项处于“rejected”
    而且 “group.declined.unless”符合
    而且 “group.majority”不适用

  场景: 明明过半数赞成的，不能记为初评未通过
    假如 于2026-03-03办理“apply.filed”
    当 于2026-03-05办理“group.declined”
      | 项目   | 值                                    |
      | ballot | 应到30 实到20 赞成11 户数12 到会户数7 |
    那么 只被“group.declined.unless”拒绝，依据“村民委员会组织法 2025 第32条”

  场景: 到会不足的，也不能记为初评未通过
    假如 于2026-03-03办理“apply.filed”
    当 于2026-03-05办理“group.declined”
      | 项目   | 值                                   |
      | ballot | 应到30 实到19 赞成9 户数12 到会户数7 |
    那么 只被“group.quorum”拒绝，依据“村民委员会组织法 2025 第32条”

  场景: 小组会议人数不足，改期再开
    假如 于2026-03-03办理“apply.filed”
    当 “group_leader”于2026-03-05办理“group.no_quorum”
      | 项目   | 值                                    |
      | ballot | 应到30 实到19 赞成19 户数12 到会户数7 |
    那么 准予
    而且 事项处于“group”
    而且 “group.no_quorum.unless”符合
    而且 “group.quorum”不适用

  场景: 人数不足的会，赞成多少都只记为开不成
    假如 于2026-03-03办理“apply.filed”
    当 于2026-03-05办理“group.no_quorum”
      | 项目   | 值                                   |
      | ballot | 应到30 实到19 赞成3 户数12 到会户数7 |
    那么 准予
    而且 “group.majority”不适用

  场景: 小组会议人数够的，不能记为开不成
    假如 于2026-03-03办理“apply.filed”
    当 于2026-03-05办理“group.no_quorum”
      | 项目   | 值                                    |
      | ballot | 应到30 实到20 赞成20 户数12 到会户数7 |
    那么 只被“group.no_quorum.unless”拒绝，依据“村民委员会组织法 2025 第32条”

  场景: 小组长自己申请的，不得主持初评
    假如 于2026-03-03办理“apply.filed”
    当 于2026-03-05办理“group.agreed”
      | 项目   | 值                                    |
      | 办理人 | p-zhou group_leader                   |
      | ballot | 应到30 实到20 赞成11 户数12 到会户数7 |
    那么 只被“group.others”拒绝，依据“结对帮扶工作办法 本地规定 组初评”
    而且 按“group.others”，改填的结论为
      | 办理人              | 结论   |
      | p-zhou group_leader | 不符合 |
      | p-wu group_leader   | 符合   |

  场景大纲: 初评<怎样>，不算数
    假如 于2026-03-03办理“apply.filed”
    当 “<谁>”于2026-03-05办理“group.agreed”
      | 项目   | 值               |
      | <项目> | <值>             |
    那么 只被“<条件>”拒绝，依据“脱贫攻坚 第四项；村民委员会组织法 2025 第32条”

    例子:
      | 怎样           | 谁                | 项目   | 值               | 条件         |
      | 由村委会代评   | village_committee | 材料   | 村民小组会议记录 | group.by     |
      | 没有会议记录   | group_leader      | 缺材料 | 村民小组会议记录 | group.papers |
      | 没有写票数     | group_leader      | 不填   | ballot           | group.facts、group.quorum、group.majority |

  # 数据比对

  场景: 没有疑点，比对通过
    假如 于2026-03-03办理“apply.filed”
    而且 于2026-03-05办理“group.agreed”
    当 “assist_office”于2026-03-19办理“compare.clear”
      | 项目      | 值       |
      | doubtful  | 否       |
      | 不填      | verified |
      | qualified | 是       |
    那么 准予
    而且 事项处于“joint”
    而且 “compare.by”符合
    而且 “compare.facts”符合
    而且 “compare.papers”符合
    而且 “compare.qualified”符合
    而且 按“compare.in_time”，最晚为2026-03-19
    而且 台账“assistance-ledger”有一行
      | 列       | 值 |
      | 比对疑点 | 否 |

  场景: 有疑点的入户核实，核实后符合的不排除
    假如 于2026-03-03办理“apply.filed”
    而且 于2026-03-05办理“group.agreed”
    当 于2026-03-10办理“compare.clear”
      | 项目      | 值                   |
      | doubtful  | 是                   |
      | verified  | 名下车辆早已报废     |
      | qualified | 是                   |
    那么 准予
    而且 按“compare.facts”，改填的结论为
      | doubtful | 不填     | 结论     |
      | 是       | verified | 无法判断 |
      | 否       |          | 不符合   |
    而且 按“compare.qualified”，改填的结论为
      | qualified | 结论   |
      | 是        | 符合   |
      | 否        | 不符合 |

  场景: 初评后第十一个工作日才比对，记为逾期
    假如 于2026-03-03办理“apply.filed”
    而且 于2026-03-05办理“group.agreed”
    当 于2026-03-20办理“compare.clear”
    那么 准予
    而且 记为逾期，条件“compare.in_time”，依据“结对帮扶工作办法 本地规定 数据比对”

  场景大纲: 十个工作日<怎样>
    假如 程序“pair-assistance”
    而且 于<立项>立项
    而且 于<立项>办理“apply.filed”
    而且 于<初评>办理“group.agreed”
    当 于<最晚>办理“compare.clear”
    那么 准予
    而且 按“compare.in_time”，最晚为<最晚>

    例子:
      | 怎样                   | 立项       | 初评       | 最晚       |
      | 不算国庆放假           | 2026-09-21 | 2026-09-22 | 2026-10-13 |
      | 补班的星期日算一天     | 2026-09-14 | 2026-09-15 | 2026-09-29 |

  场景: 核实不符合条件的，不予列入并告知
    假如 于2026-03-03办理“apply.filed”
    而且 于2026-03-05办理“group.agreed”
    当 “assist_office”于2026-03-10办理“compare.declined”
      | 项目      | 值           |
      | doubtful  | 是           |
      | verified  | 另有两处商铺 |
      | qualified | 否           |
    那么 准予
    而且 事项处于“rejected”
    而且 “compare.declined.unless”符合
    而且 “compare.qualified”不适用

  场景: 核实符合条件的，不能记为不符合
    假如 于2026-03-03办理“apply.filed”
    而且 于2026-03-05办理“group.agreed”
    当 于2026-03-10办理“compare.declined”
      | 项目      | 值       |
      | doubtful  | 否       |
      | 不填      | verified |
      | qualified | 是       |
    那么 只被“compare.declined.unless”拒绝，依据“结对帮扶工作办法 本地规定 数据比对”

  场景大纲: 数据比对<怎样>，不算数
    假如 于2026-03-03办理“apply.filed”
    而且 于2026-03-05办理“group.agreed”
    当 “<谁>”于2026-03-10办理“compare.<结果>”
      | 项目      | 值         |
      | qualified | <符合>     |
      | <项目>    | <值>       |
    那么 只被“<条件>”拒绝，依据“结对帮扶工作办法 本地规定 数据比对”

    例子:
      | 怎样           | 谁                | 结果     | 符合 | 项目   | 值             | 条件              |
      | 由村委会比对   | village_committee | clear    | 是   | 材料   | 数据比对单     | compare.by        |
      | 没有比对单     | assist_office     | clear    | 是   | 缺材料 | 数据比对单     | compare.papers    |
      | 没有告知书     | assist_office     | declined | 否   | 缺材料 | 不予列入告知书 | compare.papers    |
      | 不符合还通过   | assist_office     | clear    | 否   | 材料   | 数据比对单     | compare.qualified |

  场景大纲: 数据比对没有写“<字段>”，不算数
    假如 于2026-03-03办理“apply.filed”
    而且 于2026-03-05办理“group.agreed”
    当 于2026-03-10办理“compare.clear”
      | 项目 | 值                |
      | 不填 | <字段>            |
    那么 被“compare.facts”拒绝，依据“结对帮扶工作办法 本地规定 数据比对”
    而且 无法判断，条件“compare.facts”，缺“<字段>”

    例子:
      | 字段      |
      | doubtful  |
      | qualified |
