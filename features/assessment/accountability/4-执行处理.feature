# language: zh-CN
功能: 约谈、诫勉与责任追究·执行处理

  决定五个工作日内送达本人；约谈、诫勉由两人以上谈话，本人签字并写出改正措施。

  背景:
    假如 程序“accountability”
    而且 于2026-03-02立项
    而且 事项已办到“determine”
      | 办理             | 项目        | 值         |
      | file.filed       | 日期        | 2026-03-04 |
      |                  | lead        | report     |
      |                  | responsible | p-zhang    |
      | investigate.done | 日期        | 2026-03-20 |

  场景大纲: <谁>执行“<处理>”
    假如 于2026-03-25办理“determine.done”
      | 项目      | 值     |
      | situation | damage |
      | measure   | <处理> |
      | veto      | 否     |
    当 “<谁>”于2026-03-27办理“apply.done”
      | 项目         | 值         |
      | delivered_on | 2026-03-26 |
      | due          | 2026-04-30 |
    那么 准予
    而且 事项处于“recheck”
    而且 “apply.by”符合
    而且 “apply.facts”符合
    而且 “apply.papers”符合
    而且 “apply.in_time”符合
    而且 “apply.after”符合
    而且 按“apply.papers”，改填的结论为
      | 缺材料 | 结论   |
      | <材料> | 不符合 |
    而且 台账“accountability-ledger”有一行
      | 列       | 值         |
      | 送达     | 2026-03-26 |
      | 改正时限 | 2026-04-30 |
      | 状态     | 待复查     |

    例子:
      | 谁                   | 处理       | 材料           |
      | township_secretary   | talk       | 约谈记录       |
      | township_committee   | notice     | 限期整改通知书 |
      | discipline_committee | circular   | 通报           |
      | discipline_committee | admonition | 诫勉谈话记录   |
      | township_committee   | handling   | 组织处理决定   |
      | discipline_committee | discipline | 处分决定       |

  场景大纲: <处理>由两人以上谈，本人不算
    假如 于2026-03-25办理“determine.done”
      | 项目    | 值     |
      | measure | <处理> |
      | veto    | 否     |
    当 于2026-03-27办理“apply.done”
      | 项目    | 值           |
      | talkers | p-li、p-chen |
    那么 准予
    而且 “apply.others”符合
    而且 按“apply.two”，改填的结论为
      | talkers.count | 结论   |
      | 1             | 不符合 |
      | 2             | 符合   |
      | 3             | 符合   |
    而且 按“apply.others”，改填的结论为
      | talkers       | 结论   |
      | p-li、p-zhang | 不符合 |
      | p-li、p-chen  | 符合   |

    例子:
      | 处理 |
      | 约谈 |
      | 诫勉 |

  场景大纲: <处理>不用谈话
    假如 于2026-03-25办理“determine.done”
      | 项目      | 值     |
      | situation | damage |
      | measure   | <处理> |
      | veto      | 否     |
    当 于2026-03-27办理“apply.done”
    那么 准予
    而且 “apply.two”不适用
    而且 “apply.others”不适用
    而且 按“apply.facts”，改填的结论为
      | talkers      | 结论   |
      | p-li、p-chen | 不符合 |

    例子:
      | 处理       |
      | notice     |
      | circular   |
      | handling   |
      | discipline |

  场景大纲: <处理><要不要>写改正措施和承诺
    假如 于2026-03-25办理“determine.done”
      | 项目      | 值     |
      | situation | damage |
      | measure   | <处理> |
      | veto      | 否     |
    当 于2026-03-27办理“apply.done”
    那么 准予
    而且 按“apply.facts”，改填的结论为
      | <项目> | 结论   |
      | <值>   | <结论> |

    例子:
      | 处理       | 要不要 | 项目   | 值           | 结论     |
      | talk       | 要     | 不填   | pledge       | 无法判断 |
      | notice     | 要     | 不填   | pledge       | 无法判断 |
      | admonition | 要     | 不填   | pledge       | 无法判断 |
      | circular   | 不用   | pledge | 十天内改正   | 不符合   |
      | handling   | 不用   | pledge | 十天内改正   | 不符合   |
      | discipline | 不用   | pledge | 十天内改正   | 不符合   |

  场景大纲: 《<材料>》没有本人签字，不算数
    假如 于2026-03-25办理“determine.done”
      | 项目    | 值     |
      | measure | <处理> |
      | veto    | 否     |
    当 于2026-03-27办理“apply.done”
      | 项目   | 值     |
      | 缺材料 | <材料> |
      | 材料   | <材料> |
    那么 只被“apply.papers”拒绝，依据“<依据>”

    例子:
      | 处理       | 材料         | 依据                                                     |
      | talk       | 约谈记录     | 五个机制 三个坚持 第三项；约谈、诫勉与责任追究办法 执行处理 |
      | admonition | 诫勉谈话记录 | 诫勉谈话和函询的暂行办法 2005 第4条；五个机制 重点 第一项 |

  场景大纲: 执行处理<怎样>，不算数
    假如 于2026-03-25办理“determine.done”
      | 项目    | 值   |
      | measure | talk |
      | veto    | 否   |
    当 “<谁>”于2026-03-27办理“apply.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“apply”

    例子:
      | 怎样               | 谁                   | 项目    | 值            | 条件                                | 依据                                       |
      | 由贯标办谈         | quality_office       | pledge  | 十天内改正    | apply.by                            | 约谈、诫勉与责任追究办法 本地规定 执行处理 |
      | 只有一个人谈       | township_secretary   | talkers | p-li          | apply.two                           | 约谈、诫勉与责任追究办法 本地规定 执行处理 |
      | 本人也算谈话人     | township_secretary   | talkers | p-li、p-zhang | apply.others                        | 约谈、诫勉与责任追究办法 本地规定 执行处理 |
      | 没有写谈话人       | township_secretary   | 不填    | talkers       | apply.facts、apply.two、apply.others | 约谈、诫勉与责任追究办法 本地规定 执行处理 |
      | 没有写改正措施     | township_secretary   | 不填    | pledge        | apply.facts                         | 五个机制 三个坚持 第三项；约谈、诫勉与责任追究办法 执行处理 |
      | 没有写改正时限     | township_secretary   | 不填    | due           | apply.facts、apply.after            | 约谈、诫勉与责任追究办法 本地规定 执行处理 |

  场景: 没有写送达日期，不算执行
    假如 于2026-03-25办理“determine.done”
      | 项目    | 值       |
      | measure | circular |
      | veto    | 否       |
    当 于2026-03-27办理“apply.done”
      | 项目 | 值           |
      | 不填 | delivered_on |
    那么 只被“apply.facts、apply.after”拒绝，依据“问责条例 2019 第20条”
    而且 无法判断，条件“apply.facts”，缺“delivered_on”
    而且 记为不明，条件“apply.in_time”，依据“约谈、诫勉与责任追究办法 执行处理”

  场景: 认定以后第五个工作日送达，不算逾期
    假如 于2026-03-25办理“determine.done”
      | 项目    | 值       |
      | measure | circular |
      | veto    | 否       |
    当 于2026-04-08办理“apply.done”
      | 项目         | 值         |
      | delivered_on | 2026-04-01 |
      | due          | 2026-04-30 |
    那么 准予
    而且 按“apply.in_time”，“delivered_on”最晚为2026-04-01

  场景: 第六个工作日才送达，记为逾期
    假如 于2026-03-25办理“determine.done”
      | 项目    | 值       |
      | measure | circular |
      | veto    | 否       |
    当 于2026-04-02办理“apply.done”
      | 项目         | 值         |
      | delivered_on | 2026-04-02 |
    那么 准予
    而且 记为逾期，条件“apply.in_time”，依据“约谈、诫勉与责任追究办法 本地规定 执行处理”

  场景: 不能在认定以前送达，也不能写已经过去的改正时限
    假如 于2026-03-25办理“determine.done”
      | 项目    | 值       |
      | measure | circular |
      | veto    | 否       |
    当 于2026-03-27办理“apply.done”
      | 项目         | 值         |
      | delivered_on | 2026-03-24 |
      | due          | 2026-04-30 |
    那么 只被“apply.after”拒绝，依据“约谈、诫勉与责任追究办法 本地规定 执行处理”
    而且 按“apply.after”，改填的结论为
      | delivered_on | due        | 结论   |
      | 2026-03-24   | 2026-04-30 | 不符合 |
      | 2026-03-25   | 2026-04-30 | 符合   |
      | 2026-03-27   | 2026-03-26 | 不符合 |
      | 2026-03-27   | 2026-03-27 | 符合   |
