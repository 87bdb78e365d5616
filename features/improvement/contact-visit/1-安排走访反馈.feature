# language: zh-CN
功能: 联系点走访·安排、走访、信息反馈

  定联系点、定走访人；走村串户，三天以内反馈到民情工作站。不拍照、不定位、不打卡。

  背景:
    假如 程序“contact-visit”
    而且 于2026-06-01立项
      | 项目  | 值         |
      | about | 示例村走访 |

  场景大纲: <谁>安排<类别>
    当 “<谁>”于2026-06-02办理“assign.done”
      | 项目    | 值                     |
      | kind    | <类别>                 |
      | walker  | p-zou                  |
      | point   | u-dong                 |
      | span    | 2026-06-08至2026-06-30 |
      | planned | 5                      |
    那么 准予
    而且 事项处于“visit”
    而且 “assign.by”符合
    而且 “assign.facts”符合
    而且 “assign.papers”符合
    而且 “assign.week”不适用
    而且 “assign.some”符合
    而且 按“assign.some”，改填的结论为
      | planned | 结论   |
      | 0       | 不符合 |
      | 1       | 符合   |
      | 2       | 符合   |

    例子:
      | 谁                 | 类别      |
      | branch_committee   | household |
      | township_committee | village   |
      | branch_committee   | area      |
      | township_committee | round     |
      | township_committee | dispute   |

  场景大纲: <节日>慰问
    当 “township_committee”于2026-06-02办理“assign.done”
      | 项目     | 值       |
      | kind     | festival |
      | festival | <节日>   |
    那么 准予
    而且 “assign.week”不适用

    例子:
      | 节日         |
      | july_first   |
      | double_ninth |
      | spring       |

  场景: 周走访的期间最长七天
    当 “township_committee”于2026-06-05办理“assign.done”
      | 项目 | 值                     |
      | kind | contact                |
      | span | 2026-06-08至2026-06-14 |
    那么 准予
    而且 “assign.week”符合
    而且 按“assign.week”，改填的结论为
      | span                   | 结论   |
      | 2026-06-08至2026-06-13 | 符合   |
      | 2026-06-08至2026-06-14 | 符合   |
      | 2026-06-08至2026-06-15 | 不符合 |

  场景: “三解三促”等走访活动也每周一次，期间最长七天
    当 “township_committee”于2026-06-05办理“assign.done”
      | 项目 | 值                     |
      | kind | campaign               |
      | span | 2026-06-08至2026-06-14 |
    那么 准予
    而且 “assign.week”符合
    而且 按“assign.week”，改填的结论为
      | span                   | 结论   |
      | 2026-06-08至2026-06-15 | 不符合 |

  场景: 周走访的期间超过一周，不算数
    当 于2026-06-05办理“assign.done”
      | 项目 | 值                     |
      | kind | contact                |
      | span | 2026-06-08至2026-06-15 |
    那么 只被“assign.week”拒绝，依据“联系点和走访 本地规定 强化责任”

  场景: 没有要走访的户，不算数
    当 于2026-06-05办理“assign.done”
      | 项目    | 值 |
      | planned | 0  |
    那么 只被“assign.some”拒绝，依据“联系点走访办法 本地规定 安排”

  场景大纲: 安排<怎样>，不算数
    当 “<谁>”于2026-06-02办理“assign.done”
      | 项目   | 值     |
      | kind   | <类别> |
      | <项目> | <值>   |
    那么 只被“<条件>”拒绝，依据“联系点和走访 本地规定 抓党建促脱贫的责任制；联系点和走访 本地规定 三个服务 第三项；联系点和走访 本地规定 素质提升；联系点走访办法 本地规定 安排”

    例子:
      | 怎样               | 谁               | 类别      | 项目     | 值           | 条件          |
      | 由走访人自己安排   | visitor          | household | 材料     | 联系点安排表 | assign.by     |
      | 由民情工作站安排   | people_station   | household | 材料     | 联系点安排表 | assign.by     |
      | 没有安排表         | branch_committee | household | 缺材料   | 联系点安排表 | assign.papers |
      | 没有走访人         | branch_committee | household | 不填     | walker       | assign.facts  |
      | 没有联系点         | branch_committee | household | 不填     | point        | assign.facts  |
      | 没有期间           | branch_committee | household | 不填     | span         | assign.facts  |
      | 慰问没有写节日     | branch_committee | festival  | 不填     | festival     | assign.facts  |
      | 不是慰问写了节日   | branch_committee | household | festival | spring       | assign.facts  |

  场景大纲: 安排没有写<什么>，不算数
    当 于2026-06-02办理“assign.done”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 被“assign.facts”拒绝，依据“联系点走访办法 本地规定 安排”
    而且 无法判断，条件“assign.facts”，缺“<字段>”

    例子:
      | 什么 | 字段    |
      | 类别 | kind    |
      | 户数 | planned |

  # 走访

  场景: 走访人在安排的期间走访，户数达到安排
    假如 事项已办到“visit”
      | 办理        | 项目    | 值                     |
      | assign.done | 日期    | 2026-06-02             |
      |             | kind    | household              |
      |             | walker  | p-zou                  |
      |             | span    | 2026-06-08至2026-06-14 |
      |             | planned | 5                      |
    当 于2026-06-14办理“visit.done”
      | 项目   | 值    |
      | 办理人 | p-zou |
      | called | 5     |
    那么 准予
    而且 事项处于“feedback”
    而且 “visit.by”符合
    而且 “visit.facts”符合
    而且 “visit.papers”符合
    而且 “visit.in_span”符合
    而且 “visit.as_planned”符合
    而且 按“visit.in_span”，改填的结论为
      | 日期       | 结论   |
      | 2026-06-07 | 不符合 |
      | 2026-06-08 | 符合   |
      | 2026-06-14 | 符合   |
      | 2026-06-15 | 不符合 |
    而且 按“visit.as_planned”，改填的结论为
      | called | 结论   |
      | 4      | 不符合 |
      | 5      | 符合   |
      | 6      | 符合   |

  场景: 过了安排的期间才走访，照实登记，记为逾期
    假如 事项已办到“visit”
      | 办理        | 项目 | 值                     |
      | assign.done | 日期 | 2026-06-02             |
      |             | span | 2026-06-08至2026-06-14 |
    当 于2026-06-15办理“visit.done”
    那么 准予
    而且 记为逾期，条件“visit.in_span”，依据“联系点和走访 本地规定 强化责任；联系点走访办法 本地规定 走访户数”
    而且 “visit.in_span”实际“2026-06-15”

  场景: 走访的户数没有达到安排，照实登记
    假如 事项已办到“visit”
      | 办理        | 项目    | 值                     |
      | assign.done | 日期    | 2026-06-02             |
      |             | span    | 2026-06-02至2026-06-30 |
      |             | planned | 5                      |
    当 于2026-06-10办理“visit.done”
      | 项目   | 值 |
      | called | 4  |
    那么 准予
    而且 记为逾期，条件“visit.as_planned”，依据“联系点和走访 本地规定 抓党建促脱贫攻坚；联系点和走访 本地规定 凝心聚力；联系点走访办法 本地规定 走访户数”
    而且 “visit.as_planned”实际“4”

  场景: 慰问写明慰问的党员和金额，有签收表
    假如 事项已办到“visit”
      | 办理        | 项目     | 值         |
      | assign.done | kind     | festival   |
      |             | festival | july_first |
    当 办理“visit.done”
      | 项目  | 值        |
      | cared | p-a、p-b  |
      | gift  | 600元     |
    那么 准予
    而且 事项处于“feedback”

  场景大纲: 慰问<怎样>，不算数
    假如 事项已办到“visit”
      | 办理        | 项目 | 值       |
      | assign.done | kind | festival |
    当 办理“visit.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样           | 项目   | 值         | 条件         | 依据                                 |
      | 没有签收表     | 缺材料 | 慰问签收表 | visit.papers | 联系点和走访 本地规定 新舞台 第二项  |
      | 没有写慰问了谁 | 不填   | cared      | visit.facts  | 联系点走访办法 本地规定 走访户数     |
      | 没有写金额     | 不填   | gift       | visit.facts  | 联系点走访办法 本地规定 走访户数     |

  场景大纲: 不是慰问的<怎样>，不算数
    假如 事项已办到“visit”
      | 办理        | 项目 | 值      |
      | assign.done | kind | village |
    当 办理“visit.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“visit.facts”拒绝，依据“联系点走访办法 本地规定 走访户数”

    例子:
      | 怎样           | 项目  | 值    |
      | 写了慰问的党员 | cared | p-a   |
      | 写了慰问金额   | gift  | 100元 |

  场景: 不是慰问的，不要签收表
    假如 事项已办到“visit”
      | 办理        | 项目 | 值      |
      | assign.done | kind | village |
    当 办理“visit.done”
      | 项目   | 值         |
      | 缺材料 | 慰问签收表 |
    那么 准予

  场景: 因故取消走访，写明原因
    假如 事项已办到“visit”
    当 “township_committee”办理“visit.cancelled”
      | 项目    | 值       |
      | why_not | 防汛抢险 |
      | 缺材料  | 走访记录 |
    那么 准予
    而且 事项处于“cancelled”
    而且 “visit.in_span”不适用
    而且 “visit.as_planned”不适用

  场景: 支部也可以取消
    假如 事项已办到“visit”
    当 “branch_committee”办理“visit.cancelled”
    那么 准予

  场景: 慰问取消的，不写慰问了谁
    假如 事项已办到“visit”
      | 办理        | 项目 | 值       |
      | assign.done | kind | festival |
    当 办理“visit.cancelled”
      | 项目   | 值         |
      | 缺材料 | 慰问签收表 |
    那么 准予

  场景大纲: 走访<怎样>，不算数
    假如 事项已办到“visit”
      | 办理        | 项目   | 值    |
      | assign.done | walker | p-zou |
      |             | kind   | area  |
    当 办理“visit.<结果>”
      | 项目   | 值   |
      | 办理人 | <谁> |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“联系点和走访 本地规定 强化责任；联系点走访办法 本地规定 走访户数”

    例子:
      | 怎样           | 谁                  | 结果      | 项目   | 值       | 条件         |
      | 不是安排的人   | p-bie visitor       | done      | 材料   | 走访记录 | visit.by     |
      | 走访人自己取消 | p-zou visitor       | cancelled | 材料   | 走访记录 | visit.by     |
      | 没有走访记录   | p-zou visitor       | done      | 缺材料 | 走访记录 | visit.papers |
      | 取消没有写原因 | p-li township_committee | cancelled | 不填 | why_not | visit.facts |

  场景: 没有写走访的户数，不算数
    假如 事项已办到“visit”
    当 办理“visit.done”
      | 项目 | 值     |
      | 不填 | called |
    那么 被“visit.facts”拒绝，依据“联系点走访办法 本地规定 走访户数”
    而且 无法判断，条件“visit.facts”，缺“called”

  # 信息反馈

  场景: 三天以内反馈到民情工作站
    假如 事项已办到“feedback”
      | 办理        | 项目   | 值         |
      | assign.done | 日期   | 2026-06-02 |
      |             | walker | p-zou      |
      | visit.done  | 日期   | 2026-06-10 |
    当 于2026-06-13办理“feedback.done”
      | 项目     | 值                                                   |
      | 办理人   | p-zou                                                |
      | problems | what=路灯不亮，field=service；what=地界，field=dispute |
    那么 准予
    而且 事项处于“confirm”
    而且 “feedback.by”符合
    而且 “feedback.facts”符合
    而且 “feedback.papers”符合
    而且 “feedback.in_time”符合
    而且 按“feedback.in_time”，最晚为2026-06-13

  场景: 第四天才反馈，记为逾期
    假如 事项已办到“feedback”
      | 办理        | 项目 | 值         |
      | assign.done | 日期 | 2026-06-02 |
      | visit.done  | 日期 | 2026-06-10 |
    当 于2026-06-14办理“feedback.done”
    那么 准予
    而且 记为逾期，条件“feedback.in_time”，依据“联系点走访办法 本地规定 信息反馈”

  场景大纲: 反馈<怎样>，不算数
    假如 事项已办到“feedback”
      | 办理        | 项目   | 值    |
      | assign.done | walker | p-zou |
    当 办理“feedback.done”
      | 项目   | 值   |
      | 办理人 | <谁> |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“联系点和走访 本地规定 抓党建促脱贫攻坚；联系点和走访 本地规定 强基固本；联系点走访办法 本地规定 信息反馈”

    例子:
      | 怎样         | 谁            | 项目           | 值         | 条件            |
      | 不是走访的人 | p-bie visitor | 材料           | 民情反馈单 | feedback.by     |
      | 没有反馈单   | p-zou visitor | 缺材料         | 民情反馈单 | feedback.papers |
      | 没有写问题   | p-zou visitor | 不填           | problems   | feedback.facts  |
      | 没有写哪件事 | p-zou visitor | problems.what  | 不填       | feedback.facts  |
      | 没有写类别   | p-zou visitor | problems.field | 不填       | feedback.facts  |
