# language: zh-CN
功能: 目标确立、分解与责任书签订·确立目标和立项分解

  目标科学、具体、量化，完成日期都在期间以内；每个目标分解成任务，
  谁主管、谁负责，一项任务一个责任单位、一个责任人。

  背景:
    假如 程序“objective-responsibility”
    而且 于2026-01-05立项
      | 项目  | 值                     |
      | about | 2026年党建工作目标     |

  场景大纲: 镇党委确立目标，来源是<来源>
    当 “township_committee”于2026-01-20办理“set.done”
      | 项目        | 值                                                                                                                   |
      | span        | 2026-01-01至2026-12-31                                                                                               |
      | objectives  | objective=群众满意，measure=满意率，target=90，horizon=近期目标，origin=<来源>，by_day=2026-12-31；objective=支部达标，measure=达标支部数，target=12，horizon=远期目标，origin=上级党组织的部署，by_day=2026-11-30 |
      | tests       | 全部                                                                                                                 |
      | asked       | 5                                                                                                                    |
      | resources   | 经费10万元                                                                                                           |
      | from_review | c-review track                                                                                                       |
    那么 准予
    而且 事项处于“divide”
    而且 “set.by”符合
    而且 “set.facts”符合
    而且 “set.papers”符合
    而且 “set.quantified”符合
    而且 “set.within_span”符合
    而且 “set.reviewed”符合
    而且 台账“objective-register”有一行
      | 列       | 值                     |
      | 名称     | 2026年党建工作目标     |
      | 期间开始 | 2026-01-01             |
      | 期间届满 | 2026-12-31             |
      | 目标     | 群众满意、支部达标     |
      | 指标     | 满意率、达标支部数     |
      | 目标值   | 90、12                 |
      | 近远期   | 近期目标、远期目标     |
      | 来源     | <来源>、上级党组织的部署 |
      | 完成日期 | 2026-12-31、2026-11-30 |
      | 听取意见 | 5                      |
      | 资源     | 经费10万元             |
      | 管理评审 | c-review               |
      | 确立     | 2026-01-20             |
      | 状态     | 待分解                 |
    而且 回放结论相同

    例子:
      | 来源                             |
      | 上级党组织的部署                 |
      | 民营经济、乡村振兴、旅游和五年发展规划 |
      | 管理评审的输出                   |
      | 人民群众的意见和满意度           |
      | 上期没有完成的目标               |

  场景: 目标至少一个，至少听取三个单位的意见
    当 于2026-01-20办理“set.done”
    那么 准予
    而且 按“set.some”，改填的结论为
      | objectives.count | 结论   |
      | 0                | 不符合 |
      | 1                | 符合   |
      | 2                | 符合   |
    而且 按“set.heard”，改填的结论为
      | asked | 结论   |
      | 2     | 不符合 |
      | 3     | 符合   |
      | 4     | 符合   |

  场景大纲: 目标不<标准>，不得下达
    当 于2026-01-20办理“set.done”
      | 项目  | 值               |
      | tests | 全部，除<标准>   |
    那么 只被“set.quantified”拒绝，依据“五个机制 抓手 第一项”
    而且 “set.quantified”实际“缺<标准>”

    例子:
      | 标准 |
      | 科学 |
      | 具体 |
      | 量化 |

  场景: 期间开始后两个月内确立，不算逾期
    当 于2026-03-01办理“set.done”
      | 项目 | 值                     |
      | span | 2026-01-01至2026-12-31 |
    那么 准予
    而且 按“set.in_time”，最晚为2026-03-01

  场景: 两个月以后才确立，记为逾期
    当 于2026-03-02办理“set.done”
      | 项目 | 值                     |
      | span | 2026-01-01至2026-12-31 |
    那么 准予
    而且 记为逾期，条件“set.in_time”，依据“目标确立、分解与责任书签订办法 本地规定 确立目标”

  场景: 期间还没有开始就确立，也可以
    当 于2026-01-20办理“set.done”
      | 项目 | 值                     |
      | span | 2026-07-01至2026-12-31 |
    那么 准予
    而且 “set.in_time”符合

  场景: 目标的完成日期在期间以内
    当 于2026-01-20办理“set.done”
      | 项目 | 值                     |
      | span | 2026-02-01至2026-12-31 |
      | objectives.by_day | 2026-12-31 |
    那么 准予
    而且 按“set.within_span”，改填的结论为
      | objectives.by_day | 结论   |
      | 2026-01-31        | 不符合 |
      | 2026-02-01        | 符合   |
      | 2026-02-02        | 符合   |
      | 2026-12-30        | 符合   |
      | 2026-12-31        | 符合   |
      | 2027-01-01        | 不符合 |

  场景: 不是由管理评审提出的，不写管理评审
    当 于2026-01-20办理“set.done”
      | 项目 | 值          |
      | 不填 | from_review |
    那么 准予
    而且 “set.reviewed”不适用

  场景: 管理评审还没有作出输出决定的，不能作为来源
    当 于2026-01-20办理“set.done”
      | 项目        | 值              |
      | from_review | c-review decide |
    那么 只被“set.reviewed”拒绝，依据“五个机制 抓手 第一项；目标确立、分解与责任书签订办法 本地规定 确立目标”
    而且 “set.reviewed”实际“decide”，办法“先把管理评审的输出决定登记下来”
    而且 按“set.reviewed”，改填的结论为
      | from_review        | 结论   |
      | c-review meeting   | 不符合 |
      | c-review track     | 符合   |
      | c-review completed | 符合   |

  场景大纲: 确立目标<怎样>，不算数
    当 “<谁>”于2026-01-20办理“set.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“set”

    例子:
      | 怎样               | 谁                 | 项目                 | 值         | 条件                                  | 依据                                                       |
      | 由贯标办确立       | quality_office     | asked                | 3          | set.by                                | 五个机制 抓手 第一项；目标确立、分解与责任书签订办法 本地规定 确立目标 |
      | 没有目标规划       | township_committee | 缺材料               | 目标规划   | set.papers                            | 目标分解和责任书 本地规定 规划引导作用                     |
      | 只听了两个单位     | township_committee | asked                | 2          | set.heard                             | 目标确立、分解与责任书签订办法 本地规定 确立目标           |
      | 没有写期间         | township_committee | 不填                 | span       | set.facts、set.within_span            | 目标确立、分解与责任书签订办法 本地规定 确立目标           |
      | 没有写目标         | township_committee | 不填                 | objectives | set.facts、set.some、set.within_span  | 目标确立、分解与责任书签订办法 本地规定 确立目标           |
      | 没有写标准         | township_committee | 不填                 | tests      | set.facts、set.quantified             | 五个机制 抓手 第一项                                       |
      | 没有写听取意见     | township_committee | 不填                 | asked      | set.facts、set.heard                  | 目标确立、分解与责任书签订办法 本地规定 确立目标           |
      | 没有写资源         | township_committee | 不填                 | resources  | set.facts                             | 质量管理体系 要求 2015 6.2.2                               |
      | 没有写是什么目标   | township_committee | objectives.objective | 不填       | set.facts                             | 目标确立、分解与责任书签订办法 本地规定 确立目标           |
      | 没有写指标         | township_committee | objectives.measure   | 不填       | set.facts                             | 目标确立、分解与责任书签订办法 本地规定 确立目标           |
      | 没有写目标值       | township_committee | objectives.target    | 不填       | set.facts                             | 目标确立、分解与责任书签订办法 本地规定 确立目标           |
      | 没有写近期远期     | township_committee | objectives.horizon   | 不填       | set.facts                             | 目标确立、分解与责任书签订办法 本地规定 确立目标           |
      | 没有写来源         | township_committee | objectives.origin    | 不填       | set.facts                             | 目标确立、分解与责任书签订办法 本地规定 确立目标           |
      | 没有写完成日期     | township_committee | objectives.by_day    | 不填       | set.facts、set.within_span            | 目标确立、分解与责任书签订办法 本地规定 确立目标           |

  场景: 一个目标也没有，不得下达
    当 于2026-01-20办理“set.done”
      | 项目             | 值 |
      | objectives.count | 0  |
    那么 只被“set.some、set.within_span”拒绝，依据“目标确立、分解与责任书签订办法 本地规定 确立目标”

  场景: 完成日期在期间以外，不得下达
    当 于2026-01-20办理“set.done”
      | 项目              | 值                     |
      | span              | 2026-01-01至2026-12-31 |
      | objectives.by_day | 2027-01-01             |
    那么 只被“set.within_span”拒绝，依据“五个机制 抓手 第一项；目标确立、分解与责任书签订办法 本地规定 确立目标”

  # 立项分解

  场景: 贯标办把目标分解到单位、到人
    假如 于2026-01-20办理“set.done”
      | 项目 | 值                     |
      | span | 2026-01-01至2026-12-31 |
    当 “quality_office”于2026-02-04办理“divide.done”
      | 项目  | 值                                                                                                             |
      | tasks | task=东村满意率90，unit=u-dong，owner=p-li，task_day=2026-12-31；task=西村满意率90，unit=u-xi，owner=p-chen，task_day=2026-11-30 |
    那么 准予
    而且 事项处于“list”
    而且 “divide.by”符合
    而且 “divide.facts”符合
    而且 “divide.papers”符合
    而且 “divide.within_span”符合
    而且 按“divide.in_time”，最晚为2026-02-04
    而且 台账“objective-register”有一行
      | 列   | 值     |
      | 任务 | 2      |
      | 状态 | 待认领 |
    而且 台账“responsibility-list”有一行
      | 列       | 值                 |
      | 名称     | 2026年党建工作目标 |
      | 任务     | 东村满意率90       |
      | 责任单位 | u-dong             |
      | 责任人   | p-li               |
      | 时限     | 2026-12-31         |
    而且 台账“responsibility-list”有一行
      | 列     | 值           |
      | 任务   | 西村满意率90 |
      | 责任人 | p-chen       |

  场景: 确立目标后第十六天才分解，记为逾期
    假如 于2026-01-20办理“set.done”
      | 项目 | 值                     |
      | span | 2026-01-01至2026-12-31 |
    当 于2026-02-05办理“divide.done”
    那么 准予
    而且 记为逾期，条件“divide.in_time”，依据“目标确立、分解与责任书签订办法 本地规定 立项分解”

  场景: 每个目标都要有任务
    假如 于2026-01-20办理“set.done”
      | 项目             | 值                     |
      | span             | 2026-01-01至2026-12-31 |
      | objectives.count | 2                      |
    当 于2026-02-04办理“divide.done”
      | 项目        | 值 |
      | tasks.count | 1  |
    那么 只被“divide.all_divided”拒绝，依据“目标分解和责任书 本地规定 落实党建责任第二项”
    而且 “divide.all_divided”实际“1”
    而且 按“divide.all_divided”，改填的结论为
      | tasks.count | 结论   |
      | 1           | 不符合 |
      | 2           | 符合   |
      | 3           | 符合   |

  场景: 任务的完成日期在期间以内
    假如 于2026-01-20办理“set.done”
      | 项目 | 值                     |
      | span | 2026-02-01至2026-12-31 |
    当 于2026-01-22办理“divide.done”
      | 项目           | 值         |
      | tasks.task_day | 2026-12-31 |
    那么 准予
    而且 按“divide.within_span”，改填的结论为
      | tasks.task_day | 结论   |
      | 2026-01-31     | 不符合 |
      | 2026-02-01     | 符合   |
      | 2026-02-02     | 符合   |
      | 2026-12-30     | 符合   |
      | 2026-12-31     | 符合   |
      | 2027-01-01     | 不符合 |

  场景大纲: 分解<怎样>，不算数
    假如 于2026-01-20办理“set.done”
      | 项目 | 值                     |
      | span | 2026-01-01至2026-12-31 |
    当 “<谁>”于2026-02-04办理“divide.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“divide”

    例子:
      | 怎样             | 谁             | 项目           | 值         | 条件                                                   | 依据                                                                    |
      | 由责任人自己分   | responsible    | tasks.count    | 1          | divide.by                                              | 目标分解和责任书 落实党建责任第二项；目标确立、分解与责任书签订办法 本地规定 立项分解 |
      | 没有分解表       | quality_office | 缺材料         | 目标分解表 | divide.papers                                          | 目标分解和责任书 落实党建责任第二项；目标确立、分解与责任书签订办法 本地规定 立项分解 |
      | 日期在期间以外   | quality_office | tasks.task_day | 2027-01-01 | divide.within_span                                     | 目标分解和责任书 落实党建责任第二项；目标确立、分解与责任书签订办法 本地规定 立项分解 |
      | 没有写任务       | quality_office | 不填           | tasks      | divide.facts、divide.all_divided、divide.within_span   | 目标确立、分解与责任书签订办法 本地规定 立项分解                        |
      | 没有写是什么任务 | quality_office | tasks.task     | 不填       | divide.facts                                           | 目标确立、分解与责任书签订办法 本地规定 立项分解                        |
      | 没有写责任单位   | quality_office | tasks.unit     | 不填       | divide.facts                                           | 目标确立、分解与责任书签订办法 本地规定 立项分解                        |
      | 没有写责任人     | quality_office | tasks.owner    | 不填       | divide.facts                                           | 目标确立、分解与责任书签订办法 本地规定 立项分解                        |
      | 没有写完成日期   | quality_office | tasks.task_day | 不填       | divide.facts、divide.within_span                       | 目标确立、分解与责任书签订办法 本地规定 立项分解                        |

  # 立项和停止

  场景: 没有写目标的名称，不得立项
    假如 程序“objective-responsibility”
    当 于2026-01-05立项
      | 项目 | 值    |
      | 不填 | about |
    那么 只被“case.facts”拒绝，依据“程序通则”

  场景大纲: 办到“<步骤>”由镇党委停止本期目标
    假如 事项已办到“<步骤>”
      | 办理     | 项目 | 值                     |
      | set.done | span | 2026-01-01至2026-12-31 |
    当 “township_committee”办理“<步骤>.cancelled”
      | 项目      | 值           |
      | why_ended | 机构调整合并 |
    那么 准予
    而且 事项处于“cancelled”
    而且 “<步骤>.by”符合
    而且 “<步骤>.facts”符合
    而且 “<步骤>.papers”符合

    例子:
      | 步骤   |
      | divide |
      | sign   |

  场景: 还没有确立就停止
    当 “township_committee”办理“set.cancelled”
    那么 准予
    而且 事项处于“cancelled”

  场景大纲: 在“<步骤>”停止<怎样>，不算数
    假如 事项已办到“<步骤>”
      | 办理     | 项目 | 值                     |
      | set.done | span | 2026-01-01至2026-12-31 |
    当 “<谁>”办理“<步骤>.cancelled”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<步骤>.<条件>”拒绝，依据“目标确立、分解与责任书签订办法 本地规定 确立目标”

    例子:
      | 步骤   | 怎样         | 谁                 | 项目      | 值                 | 条件   |
      | divide | 由贯标办决定 | quality_office     | why_ended | 合并               | by     |
      | sign   | 由贯标办决定 | quality_office     | why_ended | 合并               | by     |
      | divide | 没有写理由   | township_committee | 不填      | why_ended          | facts  |
      | sign   | 没有写理由   | township_committee | 不填      | why_ended          | facts  |
      | divide | 没有决定     | township_committee | 缺材料    | 停止本期目标的决定 | papers |
      | sign   | 没有决定     | township_committee | 缺材料    | 停止本期目标的决定 | papers |

  场景大纲: 还没有确立就停止，<怎样>，不算数
    当 “<谁>”办理“set.cancelled”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“set.<条件>”拒绝，依据“目标确立、分解与责任书签订办法 本地规定 确立目标”

    例子:
      | 怎样         | 谁                 | 项目      | 值                 | 条件   |
      | 由贯标办决定 | quality_office     | why_ended | 合并               | by     |
      | 没有写理由   | township_committee | 不填      | why_ended          | facts  |
      | 没有决定     | township_committee | 缺材料    | 停止本期目标的决定 | papers |
