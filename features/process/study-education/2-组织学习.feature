# language: zh-CN
功能: 学习教育·组织学习（以写、以查、以讲促学）

  有书写能力的党员按计划摘抄，年老体弱的不作硬性要求；领导干部到联系村讲党课；
  集中教育由镇党委办读书班集中学习五天以上；每个支部达到计划的集中学习和研讨；一月一检查，问题当场反馈、限时整改。

  背景:
    假如 程序“study-education”
    而且 于2026-03-02立项
    而且 于2026-03-03办理“plan.done”
      | 项目        | 值                                                     |
      | kind        | campaign                                               |
      | branches    | branch=u-dong，leader=p-li；branch=u-xi，leader=p-chen |
      | lecturers   | p-shuji、p-diyi                                        |
      | seminars    | 4                                                      |
      | days        | 5                                                      |
      | researchers | p-shuji                                                |

  # 以写促学

  场景: 支部学习负责人登记摘抄情况
    当 于2026-03-20办理“study.write”
      | 项目    | 值                |
      | 办理人  | p-li study_leader |
      | able    | 20                |
      | wrote   | 20                |
      | excused | 3                 |
    那么 准予
    而且 “write.by”符合
    而且 “write.facts”符合
    而且 按“write.all_wrote”，改填的结论为
      | wrote | 结论   |
      | 19    | 不符合 |
      | 20    | 符合   |
      | 21    | 符合   |
    而且 台账“study-ledger”有一行
      | 列       | 值 |
      | 应摘抄   | 20 |
      | 已摘抄   | 20 |
      | 不作要求 | 3  |

  场景: 有书写能力而没有摘抄的，要书记特批
    当 于2026-03-20办理“study.write”
      | 项目   | 值                |
      | 办理人 | p-li study_leader |
      | able   | 20                |
      | wrote  | 19                |
    那么 只被“write.all_wrote”拒绝，依据“学习教育 本地规定 以写促学”
    而且 “write.all_wrote”实际“19”，办法“没有摘抄的补上”

  场景: 确有困难的由镇党委书记特批
    当 于2026-03-20办理“study.write”
      | 项目   | 值                            |
      | 办理人 | p-li study_leader             |
      | able   | 20                            |
      | wrote  | 19                            |
      | 特批   | write.all_wrote township_secretary |
    那么 准予
    而且 记为特批，条件“write.all_wrote”，依据“学习教育 本地规定 以写促学”

  场景: 由组织办公室特批的，不算数
    当 于2026-03-20办理“study.write”
      | 项目   | 值                         |
      | 办理人 | p-li study_leader          |
      | able   | 20                         |
      | wrote  | 19                         |
      | 特批   | write.all_wrote org_office |
    那么 只被“write.all_wrote”拒绝，依据“学习教育 本地规定 以写促学”

  # 以讲促学

  场景大纲: <谁>到联系村讲党课
    当 于2026-04-10办理“study.lecture”
      | 项目      | 值             |
      | 办理人    | <谁> lecturer  |
      | topic     | 学党章         |
      | village   | u-dong         |
      | listeners | 28             |
    那么 准予
    而且 “lecture.by”符合
    而且 “lecture.facts”符合
    而且 “lecture.papers”符合
    而且 台账“study-ledger”有一行
      | 列       | 值     |
      | 党课     | 1      |
      | 党课题目 | 学党章 |
      | 到村     | u-dong |
      | 听课人次 | 28     |

    例子:
      | 谁      |
      | p-shuji |
      | p-diyi  |

  # 集中学习和研讨

  场景: 支部集中学习达到计划的天数
    当 于2026-06-10办理“study.session”
      | 项目         | 值                |
      | 办理人       | p-li study_leader |
      | used         | 课堂式、网络式    |
      | sitting_days | 5                 |
      | due          | 100               |
      | came         | 90                |
    那么 准予
    而且 “session.by”符合
    而且 “session.facts”符合
    而且 “session.papers”符合
    而且 按“session.planned_days”，改填的结论为
      | sitting_days | 结论   |
      | 4            | 不符合 |
      | 5            | 符合   |
      | 6            | 符合   |
    而且 按“session.no_more”，改填的结论为
      | came | 结论   |
      | 99   | 符合   |
      | 100  | 符合   |
      | 101  | 不符合 |
    而且 台账“study-ledger”有一行
      | 列         | 值             |
      | 实学天数   | 5              |
      | 采用的方式 | 课堂式、网络式 |
      | 应到人次   | 100            |
      | 实到人次   | 90             |

  场景: 支部专题研讨达到计划的次数
    当 于2026-06-10办理“study.seminar”
      | 项目     | 值                |
      | 办理人   | p-li study_leader |
      | rounds   | 4                 |
      | question | 怎样服务群众      |
    那么 准予
    而且 “seminar.by”符合
    而且 “seminar.facts”符合
    而且 “seminar.papers”符合
    而且 按“seminar.planned_rounds”，改填的结论为
      | rounds | 结论   |
      | 3      | 不符合 |
      | 4      | 符合   |
      | 5      | 符合   |
    而且 台账“study-ledger”有一行
      | 列       | 值           |
      | 研讨     | 4            |
      | 研讨题目 | 怎样服务群众 |

  场景: 写调研报告的人交报告
    当 于2026-06-10办理“study.report”
      | 项目   | 值                 |
      | 办理人 | p-shuji researcher |
    那么 准予
    而且 “report.by”符合
    而且 “report.papers”符合
    而且 台账“study-ledger”有一行
      | 列       | 值 |
      | 调研报告 | 1  |

  # 以查促学

  场景大纲: <谁>一月一检查
    当 “<谁>”于2026-04-15办理“study.check”
      | 项目    | 值 |
      | checked | 12 |
    那么 准予
    而且 “check.by”符合
    而且 “check.facts”符合
    而且 台账“study-ledger”有一行
      | 列       | 值 |
      | 检查     | 1  |
      | 检查支部 | 12 |

    例子:
      | 谁                   |
      | township_committee   |
      | discipline_committee |
      | org_office           |

  场景: 有一个月没有检查，记为逾期
    假如 于2026-04-15办理“study.check”
    当 于2026-06-01办理“study.done”
      | 项目 | 值    |
      | 未办 | check |
    那么 准予
    而且 记为逾期，条件“check.times”，依据“周期性工作 本地规定 以查促学”

  场景: 每个月都检查了
    假如 于2026-04-30办理“study.check”
    而且 于2026-05-01办理“study.check”
    当 于2026-06-01办理“study.done”
      | 项目 | 值    |
      | 未办 | check |
    那么 准予
    而且 “check.times”符合

  场景: 检查从印发学习计划算起，不从立项算起
    假如 程序“study-education”
    而且 于2026-02-02立项
    而且 于2026-03-03办理“plan.done”
    当 于2026-04-02办理“study.done”
      | 项目 | 值    |
      | 未办 | check |
    那么 准予
    而且 “check.times”符合

  场景大纲: <谁>对问题当场反馈，限时整改
    当 “<谁>”于2026-04-15办理“study.notice”
      | 项目   | 值             |
      | where  | u-dong         |
      | what   | 没有学习记录   |
      | fix_by | 2026-04-25     |
    那么 准予
    而且 “notice.by”符合
    而且 “notice.facts”符合
    而且 按“notice.ahead”，“fix_by”最早为2026-04-15
    而且 台账“study-ledger”有一行
      | 列       | 值           |
      | 反馈问题 | 没有学习记录 |
      | 所在支部 | u-dong       |
      | 整改     | 0            |

    例子:
      | 谁                   |
      | township_committee   |
      | discipline_committee |
      | org_office           |

  场景: 在时限以内整改
    假如 于2026-04-15办理“study.notice”
      | 项目   | 值         |
      | fix_by | 2026-04-25 |
    当 于2026-04-25办理“study.fix”
      | 项目   | 值                |
      | 办理人 | p-li study_leader |
      | how    | 补齐学习记录      |
    那么 准予
    而且 “fix.by”符合
    而且 “fix.facts”符合
    而且 按“fix.in_time”，最晚为2026-04-25
    而且 台账“study-ledger”有一行
      | 列   | 值 |
      | 整改 | 1  |

  场景: 过了时限才整改，记为逾期
    假如 于2026-04-15办理“study.notice”
      | 项目   | 值         |
      | fix_by | 2026-04-25 |
    当 于2026-04-26办理“study.fix”
    那么 准予
    而且 记为逾期，条件“fix.in_time”，依据“学习教育 本地规定 以查促学”

  场景: 反馈的问题没有整改，学习不能结束
    假如 于2026-04-15办理“study.notice”
    当 于2026-06-01办理“study.done”
      | 项目 | 值  |
      | 未办 | fix |
    那么 只被“fix.times”拒绝，依据“学习教育 本地规定 以查促学”

  场景: 一个问题不重复登记整改
    假如 于2026-04-15办理“study.notice”
    而且 于2026-04-16办理“study.fix”
    当 于2026-04-17办理“study.fix”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“fix.answers”拒绝，依据“学习教育 本地规定 以查促学”

  # 读书班

  场景大纲: <谁>登记镇党委读书班集中学习五天
    当 “<谁>”于2026-04-10办理“study.class”
      | 项目       | 值 |
      | class_held | 5  |
    那么 准予
    而且 事项处于“study”
    而且 “class.by”符合
    而且 “class.facts”符合
    而且 “class.papers”符合
    而且 按“class.enough_days”，改填的结论为
      | class_held | 结论   |
      | 4          | 不符合 |
      | 5          | 符合   |
      | 6          | 符合   |
    而且 台账“study-ledger”有一行
      | 列         | 值 |
      | 读书班天数 | 5  |

    例子:
      | 谁                               |
      | 具有审批权限的基层党委（镇党委） |
      | 组织办公室（党建办）             |

  场景: 集中教育没有办读书班的，学习不能结束
    当 于2026-06-01办理“study.done”
      | 项目 | 值    |
      | 未办 | class |
    那么 只被“class.times”拒绝，依据“学习教育 本地规定 打造活力党建；学习教育办法 本地规定 组织学习”

  场景大纲: <类别>不要求办读书班
    假如 程序“study-education”
    而且 于2026-03-02立项
    而且 于2026-03-03办理“plan.done”
      | 项目 | 值     |
      | kind | <类别> |
    当 于2026-06-01办理“study.done”
      | 项目 | 值    |
      | 未办 | class |
    那么 准予
    而且 “class.times”不适用

    例子:
      | 类别    |
      | regular |
      | lasting |
      | special |
      | warning |

  # 不算数的

  场景大纲: <办理><怎样>，不算数
    假如 于2026-04-15办理“study.notice”
    当 于2026-04-20办理“study.<办理>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 办理    | 怎样             | 项目         | 值                | 条件                                   | 依据                                        |
      | write   | 由别的人登记     | 办理人       | p-wu study_leader | write.by                               | 学习教育 本地规定 以写促学                  |
      | write   | 没有写能写的人数 | 不填         | able              | write.facts、write.all_wrote           | 学习教育 本地规定 以写促学                  |
      | write   | 没有写摘抄的人数 | 不填         | wrote             | write.facts、write.all_wrote           | 学习教育 本地规定 以写促学                  |
      | write   | 没有写不作要求的 | 不填         | excused           | write.facts                            | 中国共产党党员教育管理工作条例 2019 第23条  |
      | lecture | 由别的人讲       | 办理人       | p-wu lecturer     | lecture.by                             | 中国共产党支部工作条例 2018 第16条；学习教育 本地规定 以讲促学 |
      | lecture | 没有讲稿         | 缺材料       | 党课讲稿          | lecture.papers                         | 中国共产党支部工作条例 2018 第16条；学习教育 本地规定 以讲促学 |
      | lecture | 没有写题目       | 不填         | topic             | lecture.facts                          | 学习教育 本地规定 以讲促学                  |
      | lecture | 没有写到哪个村   | 不填         | village           | lecture.facts                          | 学习教育 本地规定 以讲促学                  |
      | lecture | 没有写听课人数   | 不填         | listeners         | lecture.facts                          | 学习教育 本地规定 以讲促学                  |
      | session | 由别的人登记     | 办理人       | p-wu study_leader | session.by                             | 学习教育 三个提升 第三项；学习教育办法 本地规定 组织学习 |
      | session | 没有学习记录     | 缺材料       | 学习记录          | session.papers                         | 学习教育 三个提升 第三项；学习教育办法 本地规定 组织学习 |
      | session | 天数不够         | sitting_days | 4                 | session.planned_days                   | 学习教育 三个提升 第三项；学习教育办法 本地规定 组织学习 |
      | session | 没有写方式       | 不填         | used              | session.facts                          | 学习教育办法 本地规定 组织学习              |
      | session | 没有写天数       | 不填         | sitting_days      | session.facts、session.planned_days    | 学习教育办法 本地规定 组织学习              |
      | session | 没有写应到       | 不填         | due               | session.facts、session.no_more         | 学习教育办法 本地规定 组织学习              |
      | session | 没有写实到       | 不填         | came              | session.facts、session.no_more         | 学习教育办法 本地规定 组织学习              |
      | seminar | 由别的人登记     | 办理人       | p-wu study_leader | seminar.by                             | 学习教育 打造活力党建；学习教育办法 本地规定 组织学习 |
      | seminar | 没有发言材料     | 缺材料       | 研讨发言材料      | seminar.papers                         | 学习教育 打造活力党建；学习教育办法 本地规定 组织学习 |
      | seminar | 次数不够         | rounds       | 3                 | seminar.planned_rounds                 | 学习教育 打造活力党建；学习教育办法 本地规定 组织学习 |
      | seminar | 没有写次数       | 不填         | rounds            | seminar.facts、seminar.planned_rounds  | 学习教育办法 本地规定 组织学习              |
      | seminar | 没有写题目       | 不填         | question          | seminar.facts                          | 学习教育办法 本地规定 组织学习              |
      | report  | 由学习负责人代交 | 办理人       | p-li study_leader | report.by                              | 学习教育 打造活力党建；学习教育办法 本地规定 组织学习 |
      | report  | 没有报告         | 缺材料       | 调研报告          | report.papers                          | 学习教育 打造活力党建；学习教育办法 本地规定 组织学习 |
      | class   | 由支部登记       | 办理人       | p-li study_leader | class.by                               | 学习教育 打造活力党建；学习教育办法 本地规定 组织学习 |
      | class   | 没有学习记录     | 缺材料       | 读书班学习记录    | class.papers                           | 学习教育 打造活力党建；学习教育办法 本地规定 组织学习 |
      | class   | 只学四天         | class_held   | 4                 | class.enough_days                      | 学习教育 本地规定 打造活力党建              |
      | class   | 没有写天数       | 不填         | class_held        | class.facts、class.enough_days         | 学习教育办法 本地规定 组织学习              |
      | check   | 由学习负责人自查 | 办理人       | p-li study_leader | check.by                               | 周期性工作 本地规定 以查促学                  |
      | check   | 没有写查了几个   | 不填         | checked           | check.facts                            | 周期性工作 本地规定 以查促学                  |
      | notice  | 由学习负责人登记 | 办理人       | p-li study_leader | notice.by                              | 学习教育 本地规定 以查促学                  |
      | notice  | 时限已经过去     | fix_by       | 2026-04-19        | notice.ahead                           | 学习教育 本地规定 以查促学                  |
      | notice  | 没有写哪个支部   | 不填         | where             | notice.facts                           | 学习教育 本地规定 以查促学                  |
      | notice  | 没有写问题       | 不填         | what              | notice.facts                           | 学习教育 本地规定 以查促学                  |
      | notice  | 没有写时限       | 不填         | fix_by            | notice.facts、notice.ahead             | 学习教育 本地规定 以查促学                  |
      | fix     | 由别的人登记     | 办理人       | p-wu study_leader | fix.by                                 | 学习教育 本地规定 以查促学                  |
      | fix     | 没有写怎样整改   | 不填         | how               | fix.facts                              | 学习教育 本地规定 以查促学                  |

  场景: 实到比应到还多，不算数
    当 于2026-06-10办理“study.session”
      | 项目   | 值                |
      | 办理人 | p-li study_leader |
      | due    | 10                |
      | came   | 11                |
    那么 只被“session.no_more”拒绝，依据“学习教育 三个提升 第三项；学习教育办法 本地规定 组织学习”

  场景大纲: 只有一个人办了“<分项>”，学习不能结束
    假如 于2026-04-20办理“study.<分项>”
      | 项目   | 值     |
      | 办理人 | <谁>   |
    当 于2026-06-01办理“study.done”
      | 项目 | 值     |
      | 未办 | <分项> |
    那么 只被“<分项>.times”拒绝，依据“<依据>”
    而且 “<分项>.times”实际“<还缺>”

    例子:
      | 分项    | 谁                | 还缺   | 依据                       |
      | write   | p-li study_leader | p-chen | 学习教育 本地规定 以写促学 |
      | lecture | p-shuji lecturer  | p-diyi | 学习教育 本地规定 以讲促学 |
      | session | p-li study_leader | p-chen | 学习教育 三个提升 第三项；学习教育办法 本地规定 组织学习 |
      | seminar | p-li study_leader | p-chen | 学习教育 打造活力党建；学习教育办法 本地规定 组织学习 |

  场景: 调研报告没有交，学习不能结束
    当 于2026-06-01办理“study.done”
      | 项目 | 值     |
      | 未办 | report |
    那么 只被“report.times”拒绝，依据“学习教育 打造活力党建；学习教育办法 本地规定 组织学习”

  场景: 没有安排调研报告的，不要求交
    假如 程序“study-education”
    而且 于2026-03-02立项
    而且 于2026-03-03办理“plan.done”
      | 项目              | 值 |
      | researchers.count | 0  |
    当 于2026-03-25办理“study.done”
    那么 准予
    而且 台账“study-ledger”有一行
      | 列       | 值 |
      | 调研报告 | 0  |

  场景: 各项都办了，学习结束
    当 “org_office”于2026-03-31办理“study.done”
    那么 准予
    而且 事项处于“evaluate”
    而且 “study.by”符合
    而且 “study.papers”符合
    而且 “write.times”符合
    而且 “lecture.times”符合
    而且 “session.times”符合
    而且 “seminar.times”符合
    而且 “report.times”符合
    而且 “fix.times”符合

  场景大纲: 学习结束<怎样>，不算数
    当 “<谁>”于2026-03-31办理“study.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“学习教育 重点 第一项；中国共产党党员教育管理工作条例 2019 第20条；学习教育办法 本地规定 组织学习”

    例子:
      | 怎样         | 谁           | 项目   | 值               | 条件         |
      | 由支部登记   | study_leader | 日期   | 2026-03-31       | study.by     |
      | 没有情况汇总 | org_office   | 缺材料 | 学习教育情况汇总 | study.papers |
