# language: zh-CN
功能: 培训办班·授课、考核和补训

  授满学时，考核看结果；没有参训、没有合格的补训，补不齐的转入下一期。

  背景:
    假如 程序“training-course”
    而且 于2026-03-02立项
      | 项目  | 值               |
      | about | 示例村春季扶志夜校 |
    而且 于2026-03-04办理“survey.filed”
      | 项目 | 值    |
      | kind | night |
    而且 于2026-03-06办理“design.done”
      | 项目     | 值                                                     |
      | trainees | p-1、p-2、p-3、p-4、p-5                                |
      | teachers | p-nong、p-fa                                           |
      | starts   | 2026-03-16                                             |
      | lessons  | topic=剪枝，content=skill，form=lecture，hours=4 |

  # 授课

  场景: 每个授课人都上了课，授满学时，授课结束
    假如 于2026-03-16办理“teach.session”
      | 项目         | 值             |
      | 办理人       | p-nong teacher |
      | taught_hours | 2              |
    而且 于2026-03-17办理“teach.session”
      | 项目         | 值           |
      | 办理人       | p-fa teacher |
      | taught_hours | 2            |
    当 “school”于2026-03-17办理“teach.done”
      | 项目    | 值                 |
      | present | p-1、p-2、p-3、p-4 |
    那么 准予
    而且 事项处于“assess”
    而且 “teach.by”符合
    而且 “teach.facts”符合
    而且 “teach.begun”符合
    而且 “teach.full_hours”符合
    而且 “teach.invited”符合
    而且 “session.times”符合

  场景: 授课人登记实授学时和到课人数
    当 “teacher”于2026-03-16办理“teach.session”
    那么 准予
    而且 “session.by”符合
    而且 “session.facts”符合
    而且 “session.papers”符合

  场景大纲: 授课<怎样>，不算数
    当 “<谁>”于2026-03-16办理“teach.session”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党费、流动党员 科学党建；培训和夜校办班办法 本地规定 开班授课”

    例子:
      | 怎样           | 谁         | 项目   | 值           | 条件           |
      | 由党校代登     | school     | heads  | 5            | session.by     |
      | 由组织办公室   | org_office | heads  | 5            | session.by     |
      | 没有签到册     | teacher    | 缺材料 | 签到册       | session.papers |
      | 没有写学时     | teacher    | 不填   | taught_hours | session.facts  |
      | 没有写到课人数 | teacher    | 不填   | heads        | session.facts  |

  场景: 有一个授课人没有上课，不得结束
    假如 于2026-03-16办理“teach.session”
      | 项目         | 值             |
      | 办理人       | p-nong teacher |
      | taught_hours | 4              |
    当 于2026-03-17办理“teach.done”
      | 项目 | 值      |
      | 未办 | session |
    那么 只被“session.times”拒绝，依据“培训和夜校办班办法 本地规定 开班授课”
    而且 “session.times”实际“p-fa”

  场景大纲: 计划四个学时，第二人授了<学时>个
    假如 于2026-03-16办理“teach.session”
      | 项目         | 值             |
      | 办理人       | p-nong teacher |
      | taught_hours | 2              |
    而且 于2026-03-17办理“teach.session”
      | 项目         | 值           |
      | 办理人       | p-fa teacher |
      | taught_hours | <学时>       |
    当 于2026-03-17办理“teach.done”
    那么 “teach.full_hours”<结论>

    例子:
      | 学时 | 结论   |
      | 2    | 符合   |
      | 3    | 符合   |

  场景: 学时没有授满，不得结束
    假如 于2026-03-16办理“teach.session”
      | 项目         | 值             |
      | 办理人       | p-nong teacher |
      | taught_hours | 2              |
    而且 于2026-03-17办理“teach.session”
      | 项目         | 值           |
      | 办理人       | p-fa teacher |
      | taught_hours | 1            |
    当 于2026-03-17办理“teach.done”
    那么 只被“teach.full_hours”拒绝，依据“党费、流动党员 科学党建；培训和夜校办班办法 本地规定 开班授课”
    而且 “teach.full_hours”实际“实授学时3，计划学时4”，办法“补足学时”

  场景: 授课不能在开班以前结束
    假如 于2026-03-10办理“teach.session”
      | 项目         | 值             |
      | 办理人       | p-nong teacher |
      | taught_hours | 2              |
    而且 于2026-03-10办理“teach.session”
      | 项目         | 值           |
      | 办理人       | p-fa teacher |
      | taught_hours | 2            |
    当 于2026-03-15办理“teach.done”
    那么 只被“teach.begun”拒绝，依据“培训和夜校办班办法 本地规定 开班授课”

  场景: 授课最早在开班当天结束
    假如 于2026-03-10办理“teach.session”
      | 项目         | 值             |
      | 办理人       | p-nong teacher |
      | taught_hours | 2              |
    而且 于2026-03-10办理“teach.session”
      | 项目         | 值           |
      | 办理人       | p-fa teacher |
      | taught_hours | 2            |
    当 于2026-03-16办理“teach.done”
    那么 准予
    而且 按“teach.begun”，最早为2026-03-16

  场景大纲: 结束授课<怎样>，不算数
    假如 于2026-03-16办理“teach.session”
      | 项目         | 值             |
      | 办理人       | p-nong teacher |
      | taught_hours | 2              |
    而且 于2026-03-17办理“teach.session”
      | 项目         | 值           |
      | 办理人       | p-fa teacher |
      | taught_hours | 2            |
    当 “<谁>”于2026-03-17办理“teach.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党费、流动党员 科学党建；培训和夜校办班办法 本地规定 开班授课”

    例子:
      | 怎样           | 谁         | 项目    | 值        | 条件                       |
      | 由授课人结束   | teacher    | present | p-1       | teach.by                   |
      | 由组织办公室   | org_office | present | p-1       | teach.by                   |
      | 参训的不是应训 | school     | present | p-1、p-9  | teach.invited              |
      | 没有写参训学员 | school     | 不填    | present   | teach.facts、teach.invited |

  场景: 办不下去的停办
    当 “org_office”于2026-03-10办理“teach.cancelled”
      | 项目      | 值       |
      | why_ended | 防汛抢险 |
    那么 准予
    而且 事项处于“cancelled”
    而且 “teach.begun”不适用
    而且 “teach.full_hours”不适用
    而且 “teach.invited”不适用

  场景大纲: 停办<怎样>，不算数
    当 “<谁>”于2026-03-10办理“teach.cancelled”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“培训和夜校办班办法 本地规定 开班授课”

    例子:
      | 怎样           | 谁         | 项目      | 值        | 条件        |
      | 由党校自己停   | school     | why_ended | 防汛      | teach.by    |
      | 由授课人停     | teacher    | why_ended | 防汛      | teach.by    |
      | 没有写停办理由 | org_office | 不填      | why_ended | teach.facts |

  # 考核评价

  场景: 参训、合格、满意都达到五分之四，达到要求
    假如 事项已办到“assess”
      | 办理          | 项目         | 值                 |
      | teach.session | taught_hours | 4                  |
      | teach.done    | 日期         | 2026-03-17         |
      |               | present      | p-1、p-2、p-3、p-4 |
    当 “org_office”于2026-04-01办理“assess.passed”
      | 项目      | 值                   |
      | qualified | p-1、p-2、p-3、p-4   |
      | opinion   | 发出5 收回5 肯定4    |
    那么 准予
    而且 事项处于“gaps”
    而且 “assess.by”符合
    而且 “assess.facts”符合
    而且 “assess.papers”符合
    而且 “assess.in_time”符合
    而且 “assess.attended”符合
    而且 “assess.enough_qualified”符合
    而且 “assess.satisfied”符合
    而且 “assess.came”符合
    而且 按“assess.in_time”，最晚为2026-04-01
    而且 按“assess.satisfied”，改填的结论为
      | opinion           | 结论   |
      | 发出5 收回5 肯定3 | 不符合 |
      | 发出5 收回5 肯定4 | 符合   |
      | 发出5 收回5 肯定5 | 符合   |

  场景: 授课结束第十六天才考核，记为逾期
    假如 事项已办到“assess”
      | 办理          | 项目         | 值                      |
      | teach.session | taught_hours | 4                       |
      | teach.done    | 日期         | 2026-03-17              |
      |               | present      | p-1、p-2、p-3、p-4、p-5 |
    当 于2026-04-02办理“assess.passed”
      | 项目      | 值                      |
      | qualified | p-1、p-2、p-3、p-4、p-5 |
    那么 准予
    而且 记为逾期，条件“assess.in_time”，依据“培训和夜校办班办法 本地规定 考核评价”

  场景大纲: 五人应训，<参训>参训，<结果>
    假如 事项已办到“assess”
      | 办理          | 项目         | 值         |
      | teach.session | taught_hours | 4          |
      | teach.done    | 日期         | 2026-03-17 |
      |               | present      | <参训>     |
    当 于2026-03-20办理“assess.failed”
      | 项目      | 值     |
      | qualified | <参训> |
      | opinion   | 发出5 收回5 肯定<肯定> |
    那么 “assess.failed.unless”<结论>

    例子:
      | 参训                    | 结果           | 肯定 | 结论   |
      | p-1、p-2、p-3           | 没有达到要求   | 5    | 符合   |
      | p-1、p-2、p-3、p-4      | 学员不满意     | 3    | 符合   |

  场景: 参训不足五分之四，不能记为达到要求
    假如 事项已办到“assess”
      | 办理          | 项目         | 值            |
      | teach.session | taught_hours | 4             |
      | teach.done    | 日期         | 2026-03-17    |
      |               | present      | p-1、p-2、p-3 |
    当 于2026-03-20办理“assess.passed”
      | 项目      | 值            |
      | qualified | p-1、p-2、p-3 |
    那么 只被“assess.attended”拒绝，依据“培训和夜校办班办法 本地规定 考核评价”
    而且 “assess.attended”实际“参训学员”，要求“不少于应到的4/5”

  场景: 合格的不足五分之四，不能记为达到要求
    假如 事项已办到“assess”
      | 办理          | 项目         | 值                      |
      | teach.session | taught_hours | 4                       |
      | teach.done    | 日期         | 2026-03-17              |
      |               | present      | p-1、p-2、p-3、p-4、p-5 |
    当 于2026-03-20办理“assess.passed”
      | 项目      | 值            |
      | qualified | p-1、p-2、p-3 |
    那么 只被“assess.enough_qualified”拒绝，依据“培训和夜校办班办法 本地规定 考核评价”
    而且 “assess.enough_qualified”实际“考核合格”，要求“不少于到会的4/5”
    而且 “assess.attended”符合
    而且 按“assess.enough_qualified”，改填的结论为
      | qualified               | 结论   |
      | p-1、p-2、p-3           | 不符合 |
      | p-1、p-2、p-3、p-4      | 符合   |
      | p-1、p-2、p-3、p-4、p-5 | 符合   |

  场景: 学员不满意，不能记为达到要求
    假如 事项已办到“assess”
      | 办理          | 项目         | 值                 |
      | teach.session | taught_hours | 4                  |
      | teach.done    | 日期         | 2026-03-17         |
      |               | present      | p-1、p-2、p-3、p-4 |
    当 于2026-03-20办理“assess.passed”
      | 项目      | 值                 |
      | qualified | p-1、p-2、p-3、p-4 |
      | opinion   | 发出5 收回5 肯定3  |
    那么 只被“assess.satisfied”拒绝，依据“培训和夜校办班办法 本地规定 考核评价”
    而且 “assess.satisfied”实际“满意”，要求“不少于作答人数的4/5”

  场景: 没有参训的不能记为合格
    假如 事项已办到“assess”
      | 办理          | 项目         | 值                 |
      | teach.session | taught_hours | 4                  |
      | teach.done    | 日期         | 2026-03-17         |
      |               | present      | p-1、p-2、p-3、p-4 |
    当 于2026-03-20办理“assess.passed”
      | 项目      | 值                      |
      | qualified | p-1、p-2、p-3、p-4、p-5 |
    那么 只被“assess.came”拒绝，依据“培训和夜校办班办法 本地规定 考核评价；党费、流动党员 科学党建”

  场景大纲: <不足>的重新办班
    假如 事项已办到“assess”
      | 办理          | 项目         | 值         |
      | teach.session | taught_hours | 4          |
      | teach.done    | 日期         | 2026-03-17 |
      |               | present      | <参训>     |
    当 “org_office”于2026-03-20办理“assess.failed”
      | 项目      | 值                     |
      | qualified | <合格>                 |
      | opinion   | 发出5 收回5 肯定<肯定> |
      | shortfall | 讲得太深               |
    那么 准予
    而且 事项处于“design”

    例子:
      | 不足     | 参训                    | 合格               | 肯定 |
      | 参训不足 | p-1、p-2、p-3           | p-1、p-2、p-3      | 5    |
      | 合格不足 | p-1、p-2、p-3、p-4、p-5 | p-1、p-2、p-3      | 5    |
      | 不满意   | p-1、p-2、p-3、p-4      | p-1、p-2、p-3、p-4 | 3    |

  场景: 达到要求的，不能记为没有达到
    假如 事项已办到“assess”
      | 办理          | 项目         | 值                 |
      | teach.session | taught_hours | 4                  |
      | teach.done    | 日期         | 2026-03-17         |
      |               | present      | p-1、p-2、p-3、p-4 |
    当 于2026-03-20办理“assess.failed”
      | 项目      | 值                 |
      | qualified | p-1、p-2、p-3、p-4 |
      | opinion   | 发出5 收回5 肯定5  |
    那么 只被“assess.failed.unless”拒绝，依据“培训和夜校办班办法 本地规定 考核评价”

  场景大纲: 考核<怎样>，不算数
    假如 事项已办到“assess”
      | 办理          | 项目         | 值            |
      | teach.session | taught_hours | 4             |
      | teach.done    | 日期         | 2026-03-17    |
      |               | present      | p-1、p-2、p-3 |
    当 “<谁>”于2026-03-20办理“assess.failed”
      | 项目      | 值            |
      | qualified | p-1、p-2、p-3 |
      | <项目>    | <值>          |
    那么 只被“<条件>”拒绝，依据“培训和夜校办班办法 本地规定 考核评价；党费、流动党员 科学党建”

    例子:
      | 怎样           | 谁         | 项目      | 值                 | 条件          |
      | 由党校自己考核 | school     | shortfall | 太深               | assess.by     |
      | 由授课人考核   | teacher    | shortfall | 太深               | assess.by     |
      | 没有考核记录   | org_office | 缺材料    | 考核记录和评价汇总 | assess.papers |
      | 没有写满意度   | org_office | 不填      | opinion            | assess.facts  |
      | 没有写不足     | org_office | 不填      | shortfall          | assess.facts  |

  场景: 没有写谁合格，不算数
    假如 事项已办到“assess”
      | 办理          | 项目         | 值            |
      | teach.session | taught_hours | 4             |
      | teach.done    | 日期         | 2026-03-17    |
      |               | present      | p-1、p-2、p-3、p-4 |
    当 于2026-03-20办理“assess.passed”
      | 项目 | 值        |
      | 不填 | qualified |
    那么 只被“assess.facts、assess.enough_qualified、assess.came”拒绝，依据“培训和夜校办班办法 本地规定 考核评价”
