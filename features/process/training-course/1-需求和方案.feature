# language: zh-CN
功能: 培训办班·需求、课程和师资

  缺什么学什么，需什么教什么；先问需求，再定课程、师资和学员，提前通知。

  背景:
    假如 程序“training-course”
    而且 于2026-03-02立项
      | 项目  | 值               |
      | about | 示例村春季扶志夜校 |

  场景大纲: <类别>先摸清需求
    当 “school”于2026-03-04办理“survey.filed”
      | 项目  | 值         |
      | kind  | <类别>     |
      | asked | 12         |
      | needs | 樱桃剪枝技术 |
    那么 准予
    而且 事项处于“design”
    而且 “survey.by”符合
    而且 “survey.facts”符合
    而且 “survey.papers”符合
    而且 “survey.heard”符合
    而且 回放结论相同

    例子:
      | 类别      |
      | secretary |
      | rotation  |
      | activist  |
      | cadre     |
      | night     |
      | skill     |

  场景: 至少征求十个人的意见
    当 于2026-03-04办理“survey.filed”
      | 项目  | 值 |
      | asked | 10 |
    那么 准予
    而且 按“survey.heard”，改填的结论为
      | asked | 结论   |
      | 9     | 不符合 |
      | 10    | 符合   |
      | 11    | 符合   |

  场景: 只问了九个人，不得定方案
    当 于2026-03-04办理“survey.filed”
      | 项目  | 值 |
      | asked | 9  |
    那么 只被“survey.heard”拒绝，依据“培训和夜校办班办法 本地规定 摸清需求”
    而且 事项处于“survey”

  场景: 需求不足的本期不办
    当 “school”于2026-03-04办理“survey.declined”
      | 项目    | 值             |
      | asked   | 3              |
      | why_not | 报名的只有三人 |
    那么 准予
    而且 事项处于“rejected”
    而且 “survey.heard”不适用

  场景大纲: 摸清需求<怎样>，不算数
    当 “<谁>”于2026-03-04办理“survey.<结果>”
      | 项目   | 值   |
      | asked  | 12   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党费、流动党员 党管人才；党费、流动党员 扶志夜校”

    例子:
      | 怎样           | 谁         | 结果     | 项目   | 值             | 条件          |
      | 由授课人自己定 | teacher    | filed    | kind   | night          | survey.by     |
      | 由组织办公室定 | org_office | declined | kind   | night          | survey.by     |
      | 没有调查表     | school     | filed    | 缺材料 | 培训需求调查表 | survey.papers |
      | 没有写类别     | school     | filed    | 不填   | kind           | survey.facts  |
      | 没有写需求     | school     | filed    | 不填   | needs          | survey.facts  |
      | 没有写理由     | school     | declined | 不填   | why_not        | survey.facts  |

  场景: 没有写问了多少人，不算数
    当 于2026-03-04办理“survey.filed”
      | 项目 | 值    |
      | 不填 | asked |
    那么 只被“survey.facts、survey.heard”拒绝，依据“党费、流动党员 党管人才”

  # 方案

  场景: 组织办公室确定课程、师资和学员，提前三天通知
    假如 于2026-03-04办理“survey.filed”
    当 “org_office”于2026-03-06办理“design.done”
      | 项目     | 值                                                                                                     |
      | trainees | p-1、p-2、p-3                                                                                          |
      | teachers | p-nong                                                                                                 |
      | pool     | 是                                                                                                     |
      | starts   | 2026-03-09                                                                                             |
      | lessons  | topic=剪枝，content=skill，form=demonstration，hours=1；topic=家风，content=morals，form=lecture，hours=1 |
    那么 准予
    而且 事项处于“teach”
    而且 “design.by”符合
    而且 “design.facts”符合
    而且 “design.papers”符合
    而且 “design.notified”符合
    而且 “design.long_enough”符合
    而且 “design.from_pool”符合
    而且 按“design.notified”，“starts”最早为2026-03-09
    而且 按“design.long_enough”，改填的结论为
      | lessons.hours | 结论   |
      | 0、0          | 不符合 |
      | 1、0          | 符合   |
      | 1、1          | 符合   |

  场景: 只提前两天通知，不得开班
    假如 于2026-03-04办理“survey.filed”
    当 于2026-03-06办理“design.done”
      | 项目   | 值         |
      | starts | 2026-03-08 |
    那么 只被“design.notified”拒绝，依据“培训和夜校办班办法 本地规定 课程师资”

  场景: 没有安排学时，不得开班
    假如 于2026-03-04办理“survey.filed”
    当 于2026-03-06办理“design.done”
      | 项目    | 值                                                  |
      | lessons | topic=剪枝，content=skill，form=lecture，hours=0 |
    那么 只被“design.long_enough”拒绝，依据“培训和夜校办班办法 本地规定 课程师资”

  场景: 授课人不在师资库，不得开班
    假如 于2026-03-04办理“survey.filed”
    当 于2026-03-06办理“design.done”
      | 项目 | 值 |
      | pool | 否 |
    那么 只被“design.from_pool”拒绝，依据“党费、流动党员 扶志夜校；培训和夜校办班办法 本地规定 课程师资”
    而且 “design.from_pool”实际“否”，办法“列入师资库”

  场景大纲: 可以教<内容>，用<形式>的形式
    假如 于2026-03-04办理“survey.filed”
    当 于2026-03-06办理“design.done”
      | 项目    | 值                                                    |
      | lessons | topic=一课，content=<内容>，form=<形式>，hours=2 |
    那么 准予

    例子:
      | 内容         | 形式          |
      | party        | lecture       |
      | gratitude    | demonstration |
      | morals       | asked         |
      | policy       | special       |
      | law          | mobile        |
      | skill        | lecture       |
      | information  | lecture       |
      | daily        | lecture       |
      | culture      | lecture       |
      | deliberation | lecture       |

  场景大纲: 定方案<怎样>，不算数
    假如 于2026-03-04办理“survey.filed”
    当 “<谁>”于2026-03-06办理“design.done”
      | 项目    | 值                                                     |
      | starts  | 2026-03-20                                             |
      | lessons | topic=剪枝，content=skill，form=lecture，hours=2 |
      | <项目>  | <值>                                                   |
    那么 只被“<条件>”拒绝，依据“党费、流动党员 科学党建；培训和夜校办班办法 本地规定 课程师资”

    例子:
      | 怎样         | 谁         | 项目            | 值             | 条件          |
      | 由党校自己定 | school     | pool            | 是             | design.by     |
      | 由授课人定   | teacher    | pool            | 是             | design.by     |
      | 没有方案     | org_office | 缺材料          | 培训方案和通知 | design.papers |
      | 没有写学员   | org_office | 不填            | trainees       | design.facts  |
      | 没有写授课人 | org_office | 不填            | teachers       | design.facts  |
      | 没有写课题   | org_office | lessons.topic   | 不填           | design.facts  |
      | 没有写内容   | org_office | lessons.content | 不填           | design.facts  |
      | 没有写形式   | org_office | lessons.form    | 不填           | design.facts  |

  场景大纲: 没有写<什么>，不算数
    假如 于2026-03-04办理“survey.filed”
    当 于2026-03-06办理“design.done”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“design.facts、<条件>”拒绝，依据“培训和夜校办班办法 本地规定 课程师资”

    例子:
      | 什么     | 字段    | 条件               |
      | 师资库   | pool    | design.from_pool   |
      | 开班日期 | starts  | design.notified    |
      | 课程     | lessons | design.long_enough |

  场景: 课程没有写学时，不算数
    假如 于2026-03-04办理“survey.filed”
    当 于2026-03-06办理“design.done”
      | 项目          | 值   |
      | lessons.hours | 不填 |
    那么 被“design.facts”拒绝，依据“培训和夜校办班办法 本地规定 课程师资”
    而且 “design.facts”实际“学时”
