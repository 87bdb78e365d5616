# language: zh-CN
功能: 村级经费和补助·提取、发放、使用核对

  村居按需要随时提取，补助发放到人；专款专用，由村务监督委员会核对。

  背景:
    假如 程序“funds-disbursement”
    而且 于2026-06-01立项

  场景: 村居提取，总数不超过划拨
    假如 事项已办到“spend”
      | 办理     | 项目   | 值                            |
      | fix.done | kind   | running                       |
      |          | shares | village=u-dong，amount=1000元 |
    当 “village_committee”办理“spend.draw”
      | 项目         | 值      |
      | drawer       | u-dong  |
      | taken        | 1000元  |
      | purpose      | running |
      | unproductive | 否      |
      | major        | 否      |
    那么 准予
    而且 “draw.by”符合
    而且 “draw.facts”符合
    而且 “draw.papers”符合
    而且 “draw.listed”符合
    而且 “draw.decided”不适用

  场景大纲: 提取<怎样>，不算数
    假如 事项已办到“spend”
      | 办理     | 项目   | 值                            |
      | fix.done | kind   | running                       |
      |          | shares | village=u-dong，amount=1000元 |
    当 “<谁>”办理“spend.draw”
      | 项目         | 值     |
      | drawer       | <村>   |
      | unproductive | <非>   |
      | major        | 否     |
      | <项目>       | <值>   |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样             | 谁                 | 村     | 非 | 项目   | 值               | 条件        | 依据                                                                                                     |
      | 由经管站提取     | economy_station    | u-dong | 否 | 材料   | 支出凭证         | draw.by     | 村级经费和补助拨付办法 本地规定 提取发放；村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第四项 |
      | 由监督委员会提取 | supervisors        | u-dong | 否 | 材料   | 支出凭证         | draw.by     | 村级经费和补助拨付办法 本地规定 提取发放                                                                 |
      | 没有划拨的村提取 | village_committee  | u-xi   | 否 | 材料   | 支出凭证         | draw.listed | 村级经费和补助拨付办法 本地规定 提取发放                                                                 |
      | 没有支出凭证     | village_committee  | u-dong | 否 | 缺材料 | 支出凭证         | draw.papers | 村级经费和补助拨付办法 本地规定 提取发放                                                                 |
      | 非生产性没有审批 | village_committee  | u-dong | 是 | 缺材料 | 非生产性开支审批单 | draw.papers | 村级经费拨付和补助发放（源材料所载做法） 本地规定 从严治党                                             |

  场景: 非生产性开支有审批单的，可以提取
    假如 事项已办到“spend”
    当 办理“spend.draw”
      | 项目         | 值 |
      | unproductive | 是 |
    那么 准予

  场景: 不是非生产性开支的，不要审批单
    假如 事项已办到“spend”
    当 办理“spend.draw”
      | 项目         | 值                 |
      | unproductive | 否                 |
      | 缺材料       | 非生产性开支审批单 |
    那么 准予

  场景大纲: 提取没有写<什么>，不算数
    假如 事项已办到“spend”
      | 办理     | 项目 | 值      |
      | fix.done | kind | running |
    当 办理“spend.draw”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 被“draw.facts”拒绝，依据“村级经费和补助拨付办法 本地规定 提取发放”
    而且 无法判断，条件“draw.facts”，缺“<字段>”

    例子:
      | 什么             | 字段         |
      | 哪个村           | drawer       |
      | 数额             | taken        |
      | 用途             | purpose      |

  场景大纲: 提取没有写<什么>，也不算数
    假如 事项已办到“spend”
    当 办理“spend.draw”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 被“draw.facts”拒绝，依据“<依据>”
    而且 无法判断，条件“draw.facts”，缺“<字段>”

    例子:
      | 什么             | 字段         | 依据                                                           |
      | 是否非生产性开支 | unproductive | 村级经费拨付和补助发放（源材料所载做法） 本地规定 从严治党   |
      | 是否须经村民决定 | major        | 村民委员会组织法 2025 第28条                                   |

  场景大纲: 须经四议两公开的支出，事项在<状态>的可以提取
    假如 事项已办到“spend”
    当 办理“spend.draw”
      | 项目     | 值         |
      | major    | 是         |
      | decision | c-1 <状态> |
    那么 准予
    而且 “draw.decided”符合

    例子:
      | 状态                |
      | disclose_resolution |
      | implement           |
      | disclose_result     |
      | verify              |
      | improve             |
      | completed           |

  场景大纲: 须经四议两公开的支出，事项在<状态>的不得提取
    假如 事项已办到“spend”
    当 办理“spend.draw”
      | 项目     | 值         |
      | major    | 是         |
      | decision | c-1 <状态> |
    那么 只被“draw.decided”拒绝，依据“村民委员会组织法 2025 第28条”

    例子:
      | 状态     |
      | resolve  |
      | rejected |

  场景: 须经四议两公开的支出没有写是哪个事项，不算数
    假如 事项已办到“spend”
    当 办理“spend.draw”
      | 项目  | 值       |
      | major | 是       |
      | 不填  | decision |
    那么 只被“draw.facts、draw.decided”拒绝，依据“村民委员会组织法 2025 第28条”

  场景: 不须决定的支出不写四议两公开事项
    假如 事项已办到“spend”
    当 办理“spend.draw”
      | 项目     | 值            |
      | major    | 否            |
      | decision | c-1 completed |
    那么 只被“draw.facts”拒绝，依据“村民委员会组织法 2025 第28条”

  场景: 办公经费没有发放到人的，也可以登记完毕
    假如 事项已办到“spend”
      | 办理     | 项目 | 值      |
      | fix.done | kind | running |
    当 “village_committee”办理“spend.done”
    那么 准予
    而且 “hand_over.times”不适用

  场景: 两个村提取的合计不超过划拨
    假如 事项已办到“spend”
      | 办理     | 项目   | 值                                                         |
      | fix.done | kind   | running                                                    |
      |          | shares | village=u-dong，amount=1000元；village=u-xi，amount=1000元 |
    而且 办理“spend.draw”
      | 项目   | 值     |
      | drawer | u-dong |
      | taken  | 1000元 |
    而且 办理“spend.draw”
      | 项目   | 值     |
      | drawer | u-xi   |
      | taken  | 1000元 |
    当 办理“spend.done”
    那么 准予
    而且 “spend.within_total”符合

  场景: 提取超过划拨的，不能登记完毕
    假如 事项已办到“spend”
      | 办理     | 项目   | 值                            |
      | fix.done | kind   | running                       |
      |          | shares | village=u-dong，amount=1000元 |
    而且 办理“spend.draw”
      | 项目  | 值        |
      | taken | 1000.01元 |
    当 办理“spend.done”
    那么 只被“spend.within_total”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第四项”

  场景: 提取完毕由村里登记，经管站不能代替
    假如 事项已办到“spend”
      | 办理     | 项目 | 值      |
      | fix.done | kind | running |
    当 “economy_station”办理“spend.done”
    那么 只被“spend.by”拒绝，依据“村级经费和补助拨付办法 本地规定 提取发放”

  # 使用核对

  场景: 村务监督委员会核对，专款专用
    假如 事项已办到“verify”
      | 办理       | 项目    | 值         |
      | fix.done   | 日期    | 2026-06-01 |
      |            | kind    | party      |
      | spend.draw | purpose | party      |
      | spend.done | 日期    | 2026-06-20 |
    当 “supervisors”于2026-07-05办理“verify.passed”
      | 项目       | 值   |
      | use_checks | 全部 |
    那么 准予
    而且 事项处于“publish”
    而且 “verify.by”符合
    而且 “verify.facts”符合
    而且 “verify.papers”符合
    而且 “verify.in_time”符合
    而且 “verify.independent”符合
    而且 “verify.earmarked”符合
    而且 “verify.in_hand”符合
    而且 “verify.sound”符合
    而且 按“verify.in_time”，最晚为2026-07-05
    而且 按“verify.sound”，改填的结论为
      | use_checks       | 结论   |
      | 全部             | 符合   |
      | 全部，除vouchers | 不符合 |
      | 全部，除booked   | 不符合 |
      | 全部，除reached  | 不符合 |

  场景大纲: 第十六天才核对<怎样>，记为逾期
    假如 事项已办到“verify”
      | 办理       | 项目 | 值         |
      | fix.done   | 日期 | 2026-06-01 |
      |            | kind | party      |
      | spend.done | 日期 | 2026-06-20 |
    当 于2026-07-06办理“verify.<结果>”
      | 项目       | 值     |
      | use_checks | <内容> |
    那么 准予
    而且 记为逾期，条件“verify.in_time”，依据“村级经费和补助拨付办法 本地规定 使用核对”

    例子:
      | 怎样 | 结果   | 内容             |
      | 合格 | passed | 全部             |
      | 有误 | failed | 全部，除vouchers |

  场景大纲: 党建经费用于<用途>，不能算核对合格
    假如 事项已办到“spend”
      | 办理     | 项目 | 值    |
      | fix.done | kind | party |
    而且 办理“spend.draw”
      | 项目    | 值     |
      | purpose | <用途> |
    而且 办理“spend.done”
    当 办理“verify.passed”
      | 项目       | 值   |
      | use_checks | 全部 |
    那么 只被“verify.earmarked”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 责任田 第一项”

    例子:
      | 用途     |
      | running  |
      | activity |

  场景: 第一次用对、第二次挪用的，转镇里纠正
    假如 事项已办到“spend”
      | 办理     | 项目   | 值                            |
      | fix.done | kind   | party                         |
      |          | shares | village=u-dong，amount=1000元 |
    而且 办理“spend.draw”
      | 项目    | 值     |
      | purpose | party  |
      | taken   | 500元  |
    而且 办理“spend.draw”
      | 项目    | 值      |
      | purpose | running |
      | taken   | 500元   |
    而且 办理“spend.done”
    当 “supervisors”办理“verify.failed”
      | 项目       | 值               |
      | use_checks | 全部             |
      | finding    | 一笔用于办公     |
    那么 准予
    而且 事项处于“correct”
    而且 “verify.failed.unless”符合
    而且 “verify.earmarked”不适用
    而且 “verify.in_hand”不适用
    而且 “verify.sound”不适用

  场景: 凭证不全的，不能算核对合格
    假如 事项已办到“verify”
      | 办理     | 项目 | 值    |
      | fix.done | kind | party |
    当 办理“verify.passed”
      | 项目       | 值               |
      | use_checks | 全部，除vouchers |
    那么 只被“verify.sound”拒绝，依据“村民委员会组织法 2025 第37条；村级经费和补助拨付办法 本地规定 使用核对”

  场景: 没有问题的，不能记为有问题
    假如 事项已办到“verify”
      | 办理     | 项目 | 值    |
      | fix.done | kind | party |
    当 办理“verify.failed”
      | 项目       | 值   |
      | use_checks | 全部 |
    那么 只被“verify.failed.unless”拒绝，依据“村民委员会组织法 2025 第37条”

  场景大纲: 核对<怎样>，不算数
    假如 事项已办到“spend”
      | 办理     | 项目 | 值    |
      | fix.done | kind | party |
    而且 办理“spend.draw”
      | 项目   | 值                      |
      | 办理人 | p-qu village_committee  |
      | purpose | party                  |
    而且 办理“spend.done”
      | 项目   | 值                       |
      | 办理人 | p-cun village_committee  |
    当 办理“verify.<结果>”
      | 项目       | 值       |
      | 办理人     | <办理人> |
      | use_checks | <内容>   |
      | <项目>     | <值>     |
    那么 只被“<条件>”拒绝，依据“村民委员会组织法 2025 第37条；村级经费和补助拨付办法 本地规定 使用核对”

    例子:
      | 怎样           | 办理人                 | 结果   | 内容           | 项目   | 值         | 条件               |
      | 由提取的人核对 | p-qu supervisors       | passed | 全部           | 材料   | 使用核对表 | verify.independent |
      | 由登记的人核对 | p-cun supervisors      | failed | 全部，除booked | 材料   | 使用核对表 | verify.independent |
      | 由村委会核对   | p-li village_committee | passed | 全部           | 材料   | 使用核对表 | verify.by          |
      | 由经管站核对   | p-li economy_station   | failed | 全部，除booked | 材料   | 使用核对表 | verify.by          |
      | 没有核对表     | p-li supervisors       | passed | 全部           | 缺材料 | 使用核对表 | verify.papers      |
      | 没有写问题     | p-li supervisors       | failed | 全部，除booked | 不填   | finding    | verify.facts       |

  场景: 没有写核对内容，不算数
    假如 事项已办到“verify”
    当 办理“verify.passed”
      | 项目 | 值         |
      | 不填 | use_checks |
    那么 被“verify.facts”拒绝，依据“村民委员会组织法 2025 第37条”
    而且 无法判断，条件“verify.facts”，缺“use_checks”

  场景大纲: <日期>提取，决定的依据是<版本>年的村民委员会组织法
    假如 程序“funds-disbursement”
    而且 于2025-12-01立项
    而且 事项已办到“spend”
    当 于<日期>办理“spend.draw”
      | 项目     | 值          |
      | major    | 是          |
      | decision | c-1 resolve |
    那么 只被“draw.decided”拒绝，依据“村民委员会组织法 <版本> 第<条>条”

    例子:
      | 日期       | 版本 | 条 |
      | 2025-12-31 | 2018 | 24 |
      | 2026-01-01 | 2025 | 28 |
