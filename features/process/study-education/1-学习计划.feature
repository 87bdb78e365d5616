# language: zh-CN
功能: 学习教育·学习计划

  写明学什么、怎么学、谁讲党课；集中教育每个支部研讨四次以上，
  只看学习效果，不要求留痕、不评比积分。

  背景:
    假如 程序“study-education”
    而且 于2026-03-02立项
      | 项目  | 值               |
      | about | 2026年党员经常性学习 |

  场景大纲: <类别>，用<方式>学
    当 “org_office”于2026-03-03办理“plan.done”
      | 项目        | 值                                                         |
      | kind        | <类别>                                                     |
      | contents    | 党章和系列讲话                                             |
      | ways        | <方式>                                                     |
      | branches    | branch=u-dong，leader=p-li；branch=u-xi，leader=p-chen     |
      | lecturers   | p-shuji、p-diyi                                            |
      | seminars    | 4                                                          |
      | days        | 5                                                          |
      | researchers | p-shuji                                                    |
      | by_effect   | 是                                                         |
    那么 准予
    而且 事项处于“study”
    而且 “plan.by”符合
    而且 “plan.facts”符合
    而且 “plan.papers”符合
    而且 “plan.light”符合
    而且 台账“study-ledger”有一行
      | 列         | 值                   |
      | 学习教育   | 2026年党员经常性学习 |
      | 类别       | <类别>               |
      | 内容       | 党章和系列讲话       |
      | 方式       | <方式>               |
      | 支部       | u-dong、u-xi         |
      | 计划天数   | 5                    |
      | 计划研讨   | 4                    |
      | 写报告的人 | p-shuji              |
      | 状态       | 学习中               |
    而且 回放结论相同

    例子:
      | 类别                                 | 方式           |
      | 党员经常性学习                       | 课堂式、结对式 |
      | 集中教育（主题教育、党史学习教育）   | 课堂式、定点式 |
      | 不忘初心、牢记使命常态化制度化       | 结对式         |
      | “讲政治、重规矩、作表率”等专题教育   | 定点式         |
      | 警示教育、廉政教育                   | 网络式         |

  场景: 至少一个人讲党课
    当 于2026-03-03办理“plan.done”
      | 项目 | 值      |
      | kind | regular |
    那么 准予
    而且 按“plan.lecturing”，改填的结论为
      | lecturers.count | 结论   |
      | 0               | 不符合 |
      | 1               | 符合   |
      | 2               | 符合   |
    而且 “plan.enough_seminars”不适用

  场景: 集中教育的研讨次数，各支部集中学习几天由计划定
    当 于2026-03-03办理“plan.done”
      | 项目     | 值       |
      | kind     | campaign |
      | seminars | 4        |
      | days     | 1        |
    那么 准予
    而且 按“plan.enough_seminars”，改填的结论为
      | seminars | 结论   |
      | 3        | 不符合 |
      | 4        | 符合   |
      | 5        | 符合   |

  场景: 警示教育要有警示教育材料，其他学习不用
    当 于2026-03-03办理“plan.done”
      | 项目 | 值      |
      | kind | warning |
    那么 准予
    而且 按“plan.papers”，改填的结论为
      | kind    | 缺材料       | 结论   |
      | warning | 警示教育材料 | 不符合 |
      | regular | 警示教育材料 | 符合   |
      | lasting | 警示教育材料 | 符合   |
      | special | 警示教育材料 | 符合   |
      | regular | 学习计划     | 不符合 |

  场景: 要求留痕、评比积分的，不得印发
    当 于2026-03-03办理“plan.done”
      | 项目      | 值 |
      | by_effect | 否 |
    那么 只被“plan.light”拒绝，依据“学习教育办法 本地规定 学习计划”
    而且 “plan.light”实际“否”，办法“用学习记录和当面抽查看效果”
    而且 按“plan.light”，改填的结论为
      | by_effect | 结论   |
      | 是        | 符合   |
      | 否        | 不符合 |

  场景: 没有人写调研报告的，一个也不列
    当 于2026-03-03办理“plan.done”
      | 项目              | 值 |
      | researchers.count | 0  |
    那么 准予

  场景大纲: 学习计划<怎样>，不算数
    当 “<谁>”于2026-03-03办理“plan.done”
      | 项目   | 值   |
      | kind   | <类> |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“plan”

    例子:
      | 怎样               | 谁           | 类       | 项目            | 值           | 条件                             | 依据                                    |
      | 由支部自己印发     | study_leader | regular  | by_effect       | 是           | plan.by                          | 学习教育 重点 第一项；学习教育办法 本地规定 学习计划 |
      | 没有学习计划       | org_office   | regular  | 缺材料          | 学习计划     | plan.papers                      | 学习教育 重点 第一项；学习教育办法 本地规定 学习计划 |
      | 没有警示材料       | org_office   | warning  | 缺材料          | 警示教育材料 | plan.papers                      | 学习教育 重点 第一项；学习教育办法 本地规定 学习计划 |
      | 没有人讲党课       | org_office   | regular  | lecturers.count | 0            | plan.lecturing                   | 学习教育办法 本地规定 学习计划          |
      | 只研讨三次         | org_office   | campaign | seminars        | 3            | plan.enough_seminars             | 学习教育 本地规定 打造活力党建          |
      | 没有写学什么       | org_office   | regular  | 不填            | contents     | plan.facts                       | 学习教育办法 本地规定 学习计划          |
      | 没有写方式         | org_office   | regular  | 不填            | ways         | plan.facts                       | 学习教育 本地规定 三个提升 第三项 |
      | 没有写支部         | org_office   | regular  | 不填            | branches     | plan.facts                       | 学习教育办法 本地规定 学习计划          |
      | 没有写是哪个支部   | org_office   | regular  | branches.branch | 不填         | plan.facts                       | 学习教育办法 本地规定 学习计划          |
      | 没有写学习负责人   | org_office   | regular  | branches.leader | 不填         | plan.facts                       | 学习教育办法 本地规定 学习计划          |
      | 没有写讲党课的人   | org_office   | regular  | 不填            | lecturers    | plan.facts、plan.lecturing       | 学习教育 本地规定 以讲促学              |
      | 没有写写报告的人   | org_office   | regular  | 不填            | researchers  | plan.facts                       | 学习教育 本地规定 打造活力党建          |
      | 没有写研讨次数     | org_office   | regular  | 不填            | seminars     | plan.facts                       | 学习教育办法 本地规定 学习计划          |
      | 没有写集中学习天数 | org_office   | regular  | 不填            | days         | plan.facts                       | 学习教育办法 本地规定 学习计划          |
      | 没有写看不看效果   | org_office   | regular  | 不填            | by_effect    | plan.facts、plan.light           | 学习教育办法 本地规定 学习计划          |

  场景: 没有写类别的，不能印发
    当 于2026-03-03办理“plan.done”
      | 项目 | 值   |
      | 不填 | kind |
    那么 只被“plan.facts、plan.enough_seminars”拒绝，依据“学习教育办法 本地规定 学习计划”

  # 立项和停止

  场景: 没有写学习教育的名称，不得立项
    假如 程序“study-education”
    当 于2026-03-02立项
      | 项目 | 值    |
      | 不填 | about |
    那么 只被“case.facts”拒绝，依据“程序通则”

  场景大纲: 办到“<步骤>”时上级另有部署，并入
    假如 事项已办到“<步骤>”
    当 “township_committee”办理“<步骤>.cancelled”
      | 项目      | 值                 |
      | why_ended | 并入县委的主题教育 |
    那么 准予
    而且 事项处于“cancelled”
    而且 “<步骤>.by”符合
    而且 “<步骤>.facts”符合

    例子:
      | 步骤  |
      | plan  |
      | study |

  场景大纲: 在“<步骤>”停止<怎样>，不算数
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<步骤>.cancelled”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“学习教育办法 本地规定 学习计划”

    例子:
      | 步骤  | 怎样             | 谁                 | 项目      | 值        | 条件        |
      | plan  | 由组织办公室决定 | org_office         | why_ended | 并入      | plan.by     |
      | study | 由组织办公室决定 | org_office         | why_ended | 并入      | study.by    |
      | plan  | 没有写理由       | township_committee | 不填      | why_ended | plan.facts  |
      | study | 没有写理由       | township_committee | 不填      | why_ended | study.facts |
