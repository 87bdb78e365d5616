# language: zh-CN
功能: 联系点走访·解决问题核对、办实事登记、回访

  反馈的问题逐条有结果；周走访解决不少于三条，不满的照实登记、不凑数；没有解决的列入问题清单。

  背景:
    假如 程序“contact-visit”
    而且 于2026-06-01立项
      | 项目  | 值         |
      | about | 示例村走访 |

  场景: 周走访解决三条，没有解决的写明责任人和期限
    假如 事项已办到“confirm”
      | 办理          | 项目     | 值                     |
      | assign.done   | 日期     | 2026-06-02             |
      |               | kind     | contact                |
      |               | walker   | p-zou                  |
      |               | span     | 2026-06-08至2026-06-14 |
      | visit.done    | 日期     | 2026-06-10             |
      | feedback.done | 日期     | 2026-06-11             |
      |               | problems | what=甲，field=service；what=乙，field=party；what=丙，field=policy；what=丁，field=livelihood |
    当 “people_station”于2026-06-18办理“confirm.passed”
      | 项目     | 值                                        |
      | solved   | 3                                         |
      | unsolved | open_what=丁，owner=p-wu，by_day=2026-06-18 |
    那么 准予
    而且 事项处于“deeds”
    而且 “confirm.by”符合
    而且 “confirm.facts”符合
    而且 “confirm.papers”符合
    而且 “confirm.in_time”符合
    而且 “confirm.independent”符合
    而且 “confirm.no_more”符合
    而且 “confirm.all_counted”符合
    而且 “confirm.dated”符合
    而且 “confirm.enough”符合
    而且 按“confirm.in_time”，最晚为2026-06-18
    而且 按“confirm.enough”，改填的结论为
      | solved | 结论   |
      | 2      | 不符合 |
      | 3      | 符合   |
      | 4      | 符合   |
    而且 按“confirm.no_more”，改填的结论为
      | solved | 结论   |
      | 4      | 符合   |
      | 5      | 不符合 |
    而且 按“confirm.all_counted”，改填的结论为
      | solved | 结论   |
      | 2      | 不符合 |
      | 3      | 符合   |
      | 4      | 不符合 |
    而且 按“confirm.dated”，改填的结论为
      | unsolved                                    | 结论   |
      | open_what=丁，owner=p-wu，by_day=2026-06-17 | 不符合 |
      | open_what=丁，owner=p-wu，by_day=2026-06-19 | 符合   |

  场景: 周走访只解决两条，不能算达到
    假如 事项已办到“confirm”
      | 办理          | 项目     | 值                                             |
      | assign.done   | kind     | contact                                        |
      | feedback.done | problems | what=甲，field=service；what=乙，field=party   |
    当 办理“confirm.passed”
      | 项目           | 值 |
      | solved         | 2  |
      | unsolved.count | 0  |
    那么 只被“confirm.enough”拒绝，依据“联系点和走访 本地规定 强化责任”
    而且 “confirm.enough”实际“2”，要求“3”，办法“不凑数”

  场景: “三解三促”等走访活动解决的问题也不少于三条
    假如 事项已办到“confirm”
      | 办理          | 项目     | 值                                             |
      | assign.done   | kind     | campaign                                       |
      | feedback.done | problems | what=甲，field=service；what=乙，field=party；what=丙，field=policy |
    当 办理“confirm.passed”
      | 项目           | 值 |
      | solved         | 3  |
      | unsolved.count | 0  |
    那么 准予
    而且 “confirm.enough”符合
    而且 按“confirm.enough”，改填的结论为
      | solved | 结论   |
      | 2      | 不符合 |

  场景: 不满三条的照实登记，写明原因
    假如 事项已办到“confirm”
      | 办理          | 项目     | 值                                             |
      | assign.done   | kind     | contact                                        |
      | feedback.done | problems | what=甲，field=service；what=乙，field=party   |
    当 “people_station”办理“confirm.short”
      | 项目           | 值               |
      | solved         | 2                |
      | unsolved.count | 0                |
      | why_short      | 群众只反映了两条 |
    那么 准予
    而且 事项处于“deeds”
    而且 “confirm.short.unless”符合
    而且 “confirm.enough”不适用

  场景: 解决了三条的，不能记为不满
    假如 事项已办到“confirm”
      | 办理          | 项目     | 值                                             |
      | assign.done   | kind     | contact                                        |
      | feedback.done | problems | what=甲，field=service；what=乙，field=party；what=丙，field=policy |
    当 办理“confirm.short”
      | 项目           | 值 |
      | solved         | 3  |
      | unsolved.count | 0  |
    那么 只被“confirm.short.unless”拒绝，依据“联系点和走访 本地规定 强化责任”

  场景大纲: <类别>没有条数要求
    假如 事项已办到“confirm”
      | 办理        | 项目 | 值     |
      | assign.done | kind | <类别> |
    当 办理“confirm.passed”
      | 项目   | 值 |
      | solved | 1  |
      | unsolved.count | 0  |
    那么 准予
    而且 “confirm.enough”不适用

    例子:
      | 类别      |
      | household |
      | village   |
      | area      |
      | round     |
      | dispute   |
      | festival  |

  场景: 反馈后第八天才核对，记为逾期
    假如 事项已办到“confirm”
      | 办理          | 项目 | 值         |
      | feedback.done | 日期 | 2026-06-11 |
    当 于2026-06-19办理“confirm.passed”
    那么 准予
    而且 记为逾期，条件“confirm.in_time”，依据“联系点走访办法 本地规定 核对”

  场景大纲: 核对<怎样>，不算数
    假如 事项已办到“confirm”
      | 办理          | 项目     | 值                                           |
      | assign.done   | kind     | <类别>                                       |
      |               | walker   | p-zou                                        |
      | feedback.done | problems | what=甲，field=service；what=乙，field=party |
    当 办理“confirm.<结果>”
      | 项目     | 值     |
      | 办理人   | <谁>   |
      | solved   | <解决> |
      | unsolved | open_what=乙，owner=p-wu，by_day=2027-06-18 |
      | <项目>   | <值>   |
    那么 只被“<条件>”拒绝，依据“联系点和走访 本地规定 强化责任；联系点和走访 本地规定 强基固本；联系点走访办法 本地规定 核对”

    例子:
      | 怎样             | 谁                   | 类别    | 结果   | 解决 | 项目      | 值             | 条件                |
      | 由走访的人核对   | p-zou people_station | village | passed | 1    | 材料      | 问题解决核对表 | confirm.independent |
      | 由走访人的身份   | p-li visitor         | village | passed | 1    | 材料      | 问题解决核对表 | confirm.by          |
      | 由回访人核对     | p-li return_visitor  | contact | short  | 1    | 材料      | 问题解决核对表 | confirm.by          |
      | 没有核对表       | p-li people_station  | village | passed | 1    | 缺材料    | 问题解决核对表 | confirm.papers      |
      | 有一条没有结果   | p-li people_station  | village | passed | 0    | 材料      | 问题解决核对表 | confirm.all_counted |
      | 没有写原因       | p-li people_station  | contact | short  | 1    | 不填      | why_short      | confirm.facts       |
      | 期限已经过了     | p-li people_station  | village | passed | 1    | unsolved  | open_what=乙，owner=p-wu，by_day=2026-06-01 | confirm.dated |
      | 没有写哪件没解决 | p-li people_station  | village | passed | 1    | unsolved.open_what | 不填  | confirm.facts       |
      | 没有写责任人     | p-li people_station  | village | passed | 1    | unsolved.owner | 不填      | confirm.facts       |

  场景: 解决的比反馈的还多，不算数
    假如 事项已办到“confirm”
      | 办理          | 项目           | 值 |
      | feedback.done | problems.count | 1  |
    当 办理“confirm.passed”
      | 项目           | 值 |
      | solved         | 2  |
      | unsolved.count | 0  |
    那么 只被“confirm.no_more、confirm.all_counted”拒绝，依据“联系点走访办法 本地规定 核对”

  场景: 没有写期限，不算数
    假如 事项已办到“confirm”
      | 办理          | 项目           | 值 |
      | feedback.done | problems.count | 2  |
    当 办理“confirm.passed”
      | 项目            | 值                                          |
      | solved          | 1                                           |
      | unsolved        | open_what=乙，owner=p-wu，by_day=2027-06-18 |
      | unsolved.by_day | 不填                                        |
    那么 被“confirm.facts”拒绝，依据“联系点走访办法 本地规定 核对”

  场景大纲: 没有写<什么>，不算数
    假如 事项已办到“confirm”
    当 办理“confirm.passed”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 被“confirm.facts”拒绝，依据“联系点走访办法 本地规定 核对”
    而且 无法判断，条件“confirm.facts”，缺“<字段>”

    例子:
      | 什么       | 字段     |
      | 解决的条数 | solved   |
      | 没有解决的 | unsolved |

  # 办实事登记

  场景: 核对后七天以内登记办实事
    假如 事项已办到“deeds”
      | 办理           | 项目 | 值         |
      | confirm.passed | 日期 | 2026-06-18 |
    当 “people_station”于2026-06-25办理“deeds.done”
      | 项目       | 值                      |
      | deeds_done | deed=修路灯，served=30  |
    那么 准予
    而且 事项处于“return_visit”
    而且 “deeds.by”符合
    而且 “deeds.facts”符合
    而且 “deeds.papers”符合
    而且 “deeds.in_time”符合
    而且 按“deeds.in_time”，最晚为2026-06-25

  场景: 第八天才登记，记为逾期
    假如 事项已办到“deeds”
      | 办理           | 项目 | 值         |
      | confirm.passed | 日期 | 2026-06-18 |
    当 于2026-06-26办理“deeds.done”
    那么 准予
    而且 记为逾期，条件“deeds.in_time”，依据“联系点走访办法 本地规定 办实事”

  场景大纲: 登记<怎样>，不算数
    假如 事项已办到“deeds”
    当 “<谁>”办理“deeds.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“联系点和走访 本地规定 三个服务 第三项；联系点和走访 本地规定 民生事业；联系点和走访 本地规定 党管人才；联系点走访办法 本地规定 办实事”

    例子:
      | 怎样           | 谁             | 项目              | 值           | 条件         |
      | 由走访人登记   | visitor        | 材料              | 办实事登记表 | deeds.by     |
      | 由回访人登记   | return_visitor | 材料              | 办实事登记表 | deeds.by     |
      | 没有登记表     | people_station | 缺材料            | 办实事登记表 | deeds.papers |
      | 没有写实事     | people_station | 不填              | deeds_done   | deeds.facts  |
      | 没有写哪件实事 | people_station | deeds_done.deed   | 不填         | deeds.facts  |
      | 没有写受益户   | people_station | deeds_done.served | 不填         | deeds.facts  |

  # 回访

  场景: 七天以后、三十天以内回访，八成以上满意
    假如 事项已办到“return_visit”
      | 办理       | 项目 | 值         |
      | deeds.done | 日期 | 2026-06-25 |
    当 “return_visitor”于2026-07-02办理“return_visit.satisfied”
      | 项目    | 值                |
      | opinion | 发出5 收回5 肯定4 |
      | lesson  | none              |
    那么 准予
    而且 事项处于“completed”
    而且 “return_visit.by”符合
    而且 “return_visit.facts”符合
    而且 “return_visit.papers”符合
    而且 “return_visit.applies”符合
    而且 “return_visit.later”符合
    而且 “return_visit.in_time”符合
    而且 “return_visit.independent”符合
    而且 “return_visit.content”符合
    而且 回放结论相同
    而且 按“return_visit.later”，最早为2026-07-02
    而且 按“return_visit.in_time”，最晚为2026-07-25
    而且 按“return_visit.content”，改填的结论为
      | opinion           | 结论   |
      | 发出5 收回5 肯定3 | 不符合 |
      | 发出5 收回5 肯定4 | 符合   |
      | 发出5 收回5 肯定5 | 符合   |
      | 发出10 收回10 肯定7 | 不符合 |
      | 发出10 收回10 肯定8 | 符合   |

  场景大纲: 不到七天就回访，记为<怎样>也不算数
    假如 事项已办到“return_visit”
      | 办理       | 项目 | 值         |
      | deeds.done | 日期 | 2026-06-25 |
    当 于2026-07-01办理“return_visit.<结果>”
      | 项目    | 值     |
      | opinion | <意见> |
    那么 只被“return_visit.later”拒绝，依据“联系点走访办法 本地规定 回访”

    例子:
      | 怎样   | 结果        | 意见              |
      | 满意   | satisfied   | 发出5 收回5 肯定5 |
      | 不满意 | unsatisfied | 发出5 收回5 肯定1 |

  场景大纲: 第三十一天才回访，<怎样>的记为逾期
    假如 事项已办到“return_visit”
      | 办理       | 项目 | 值         |
      | deeds.done | 日期 | 2026-06-25 |
    当 于2026-07-26办理“return_visit.<结果>”
      | 项目    | 值     |
      | opinion | <意见> |
    那么 准予
    而且 记为逾期，条件“return_visit.in_time”，依据“联系点走访办法 本地规定 回访”

    例子:
      | 怎样   | 结果        | 意见              |
      | 满意   | satisfied   | 发出5 收回5 肯定5 |
      | 不满意 | unsatisfied | 发出5 收回5 肯定1 |

  场景: 不到八成满意，不能算满意
    假如 事项已办到“return_visit”
    当 办理“return_visit.satisfied”
      | 项目    | 值                |
      | opinion | 发出5 收回5 肯定3 |
    那么 只被“return_visit.content”拒绝，依据“联系点走访办法 本地规定 回访”

  场景: 不到八成满意的，列入问题清单
    假如 事项已办到“return_visit”
    当 “return_visitor”办理“return_visit.unsatisfied”
      | 项目      | 值                |
      | opinion   | 发出5 收回5 肯定3 |
      | complaint | 地界还没有划清    |
    那么 准予
    而且 事项处于“completed”
    而且 “return_visit.unsatisfied.unless”符合
    而且 “return_visit.content”不适用

  场景: 满意的，不能记为不满意
    假如 事项已办到“return_visit”
    当 办理“return_visit.unsatisfied”
      | 项目    | 值                |
      | opinion | 发出5 收回5 肯定5 |
    那么 只被“return_visit.unsatisfied.unless”拒绝，依据“联系点走访办法 本地规定 回访”

  场景: 节日慰问不另外回访
    假如 事项已办到“return_visit”
      | 办理        | 项目 | 值       |
      | assign.done | kind | festival |
    当 “return_visitor”办理“return_visit.not_applicable”
    那么 准予
    而且 事项处于“completed”
    而且 “return_visit.applies”符合
    而且 “return_visit.later”不适用
    而且 “return_visit.in_time”不适用
    而且 “return_visit.independent”不适用

  场景大纲: <类别>要回访
    假如 事项已办到“return_visit”
      | 办理        | 项目 | 值     |
      | assign.done | kind | <类别> |
    当 办理“return_visit.not_applicable”
    那么 只被“return_visit.applies”拒绝，依据“联系点和走访 本地规定 强基固本；联系点走访办法 本地规定 回访”

    例子:
      | 类别      |
      | household |
      | village   |
      | area      |
      | round     |
      | dispute   |

  场景: 走访活动也要回访
    假如 事项已办到“return_visit”
      | 办理           | 项目           | 值       |
      | assign.done    | kind           | campaign |
      | feedback.done  | problems.count | 4        |
      | confirm.passed | solved         | 3        |
    当 办理“return_visit.not_applicable”
    那么 只被“return_visit.applies”拒绝，依据“联系点走访办法 本地规定 回访”

  场景: 周走访也要回访
    假如 事项已办到“return_visit”
      | 办理           | 项目           | 值      |
      | assign.done    | kind           | contact |
      | feedback.done  | problems.count | 4       |
      | confirm.passed | solved         | 3       |
    当 办理“return_visit.not_applicable”
    那么 只被“return_visit.applies”拒绝，依据“联系点走访办法 本地规定 回访”

  场景: 节日慰问不能记为回访满意
    假如 事项已办到“return_visit”
      | 办理        | 项目 | 值       |
      | assign.done | kind | festival |
    当 办理“return_visit.satisfied”
    那么 只被“return_visit.applies”拒绝，依据“联系点走访办法 本地规定 回访”

  场景大纲: 回访<怎样>，不算数
    假如 事项已办到“return_visit”
      | 办理        | 项目   | 值     |
      | assign.done | kind   | <类别> |
      |             | walker | p-zou  |
    当 办理“return_visit.<结果>”
      | 项目   | 值   |
      | 办理人 | <谁> |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“联系点和走访 本地规定 强基固本；联系点走访办法 本地规定 回访”

    例子:
      | 怎样             | 谁                   | 类别     | 结果           | 项目   | 值       | 条件                     |
      | 由走访的人回访   | p-zou return_visitor | village  | satisfied      | 材料   | 回访记录 | return_visit.independent |
      | 由走访的人记不满 | p-zou return_visitor | village  | unsatisfied    | opinion | 发出5 收回5 肯定1 | return_visit.independent |
      | 由民情工作站     | p-li people_station  | village  | satisfied      | 材料   | 回访记录 | return_visit.by          |
      | 由走访人         | p-li visitor         | village  | unsatisfied    | opinion | 发出5 收回5 肯定1 | return_visit.by |
      | 由民情工作站免去 | p-li people_station  | festival | not_applicable | 材料   | 回访记录 | return_visit.by          |
      | 没有回访记录     | p-li return_visitor  | village  | satisfied      | 缺材料 | 回访记录 | return_visit.papers      |

  场景大纲: 回访没有写<什么>，不算数
    假如 事项已办到“return_visit”
    当 办理“return_visit.<结果>”
      | 项目    | 值                |
      | opinion | <意见>            |
      | 不填    | <字段>            |
    那么 被“return_visit.facts”拒绝，依据“联系点走访办法 本地规定 回访”

    例子:
      | 什么         | 结果        | 字段      | 意见              |
      | 不满意什么   | unsatisfied | complaint | 发出5 收回5 肯定1 |
      | 不满意的后续 | unsatisfied | lesson    | 发出5 收回5 肯定1 |
      | 满意的后续   | satisfied   | lesson    | 发出5 收回5 肯定5 |

  场景: 回访没有写意见，不算数
    假如 事项已办到“return_visit”
    当 办理“return_visit.satisfied”
      | 项目 | 值      |
      | 不填 | opinion |
    那么 被“return_visit.facts”拒绝，依据“联系点走访办法 本地规定 回访”

  场景: 不满意的没有回访记录，不算数
    假如 事项已办到“return_visit”
    当 办理“return_visit.unsatisfied”
      | 项目    | 值                |
      | opinion | 发出5 收回5 肯定1 |
      | 缺材料  | 回访记录          |
    那么 只被“return_visit.papers”拒绝，依据“联系点走访办法 本地规定 回访”

  场景大纲: <怎样>的带普遍性问题提交管理评审
    假如 事项已办到“return_visit”
    当 办理“return_visit.<结果>”
      | 项目    | 值     |
      | opinion | <意见> |
      | lesson  | review |
    那么 准予
    而且 事项处于“completed”

    例子:
      | 怎样   | 结果        | 意见              |
      | 满意   | satisfied   | 发出5 收回5 肯定5 |
      | 不满意 | unsatisfied | 发出5 收回5 肯定1 |

  # 台账、次序、更正

  场景: 走访与办实事台账由记录算出
    假如 已依次办理
      | 办理           | 日期       | 项目       | 值                                              |
      | assign.done    | 2026-06-02 | kind       | contact                                         |
      |                |            | walker     | p-zou                                           |
      |                |            | point      | u-dong                                          |
      |                |            | span       | 2026-06-08至2026-06-14                          |
      |                |            | planned    | 5                                               |
      | visit.done     | 2026-06-10 | called     | 6                                               |
      | feedback.done  | 2026-06-11 | problems   | what=甲，field=service；what=乙，field=party    |
      | confirm.short  | 2026-06-15 | solved     | 1                                               |
      |                |            | unsolved   | open_what=乙，owner=p-wu，by_day=2026-07-15     |
      | deeds.done     | 2026-06-16 | deeds_done | deed=修路灯，served=30；deed=通水，served=12    |
    当 于2026-06-30办理“return_visit.satisfied”
      | 项目    | 值                |
      | opinion | 发出6 收回5 肯定4 |
      | lesson  | none              |
    那么 准予
    而且 台账“visit-ledger”有一行
      | 列       | 值                                   |
      | 走访     | 示例村走访                           |
      | 类别     | 党建工作联系点（党委成员、干部周走访） |
      | 走访人   | p-zou                                |
      | 联系的村 | u-dong                               |
      | 计划户数 | 5                                    |
      | 日期     | 2026-06-10                           |
      | 走访户数 | 6                                    |
      | 反馈     | 2026-06-11                           |
      | 问题     | 2                                    |
      | 问题类别 | 公共服务、基础设施、党建和干部作风   |
      | 解决     | 1                                    |
      | 没有解决 | 1                                    |
      | 责任人   | p-wu                                 |
      | 核对     | 解决的问题不满规定的条数             |
      | 办实事   | 2                                    |
      | 受益户数 | 42                                   |
      | 登记     | 2026-06-16                           |
      | 回访     | 2026-06-30                           |
      | 答复     | 5                                    |
      | 满意     | 4                                    |
      | 后续     | 没有其他后续                         |
      | 状态     | 办结                                 |
    而且 回放结论相同

  场景: 慰问也在台账里
    假如 于2026-06-02办理“assign.done”
      | 项目     | 值         |
      | kind     | festival   |
      | festival | july_first |
    当 办理“visit.done”
      | 项目  | 值       |
      | cared | p-a、p-b |
      | gift  | 600元    |
    那么 准予
    而且 台账“visit-ledger”有一行
      | 列       | 值     |
      | 节日     | “七一” |
      | 慰问人数 | 2      |
      | 慰问金额 | 600.00 |

  场景: 没有写做什么，不得立项
    假如 程序“contact-visit”
    当 于2026-06-01立项
      | 项目      | 值   |
      | plan.what | 不填 |
    那么 只被“case.facts”拒绝，依据“五个机制 抓手 第一项”

  场景: 没有走访就不能反馈
    假如 事项已办到“visit”
    当 办理“feedback.done”
    那么 只被“case.sequence”拒绝，依据“联系点和走访 本地规定”

  场景: 走访不得预先登记
    假如 事项已办到“visit”
      | 办理        | 项目 | 值         |
      | assign.done | 日期 | 2026-06-02 |
    当 办理“visit.done”
      | 项目   | 值         |
      | 日期   | 2026-06-10 |
      | 登记日 | 2026-06-09 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 核对不得早于反馈
    假如 事项已办到“confirm”
      | 办理          | 项目 | 值         |
      | feedback.done | 日期 | 2026-06-11 |
    当 于2026-06-10办理“confirm.passed”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 隔得久才登记的反馈，提示补录
    假如 事项已办到“feedback”
    当 于2026-09-15补录2026-06-15的“feedback.done”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后核对不合格的，不得办结
    假如 事项已办到“return_visit”
      | 办理          | 项目           | 值 |
      | feedback.done | problems.count | 2  |
      | confirm.passed | solved        | 1  |
    而且 更正“confirm.passed”
      | 项目   | 值 |
      | solved | 0  |
    当 办理“return_visit.satisfied”
    那么 只被“case.sound”拒绝，依据“联系点和走访”
    而且 “case.sound”实际“confirm.all_counted”

  场景: 登记错了的核对可以作废
    假如 事项已办到“deeds”
    当 作废“confirm.passed”
    那么 准予
    而且 事项处于“confirm”
