# language: zh-CN
功能: 培训办班·清点缺口、补训和台账

  背景:
    假如 程序“training-course”
    而且 于2026-03-02立项
      | 项目  | 值               |
      | about | 示例村春季扶志夜校 |

  场景: 缺训的都补了，没有缺口，办结
    假如 事项已办到“gaps”
    而且 “teacher”办理“gaps.makeup”
      | 项目    | 值       |
      | made_up | p-5、p-6 |
    当 “org_office”办理“gaps.done”
      | 项目    | 值       |
      | missing | p-5、p-6 |
      | lesson  | none     |
    那么 准予
    而且 事项处于“completed”
    而且 “gaps.by”符合
    而且 “gaps.facts”符合
    而且 “gaps.papers”符合
    而且 “gaps.all_made_up”符合
    而且 回放结论相同

  场景: 补训登记到人，可以分几次补
    假如 事项已办到“gaps”
    而且 “teacher”办理“gaps.makeup”
      | 项目    | 值  |
      | made_up | p-5 |
    当 “teacher”办理“gaps.makeup”
      | 项目    | 值  |
      | made_up | p-6 |
    那么 准予
    而且 “makeup.by”符合
    而且 “makeup.facts”符合

  场景大纲: 补训<怎样>，不算数
    假如 事项已办到“gaps”
    当 “<谁>”办理“gaps.makeup”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“培训和夜校办班办法 本地规定 补训；党费、流动党员 科学党建”

    例子:
      | 怎样         | 谁         | 项目    | 值      | 条件         |
      | 由组织办登记 | org_office | made_up | p-5     | makeup.by    |
      | 由党校登记   | school     | made_up | p-5     | makeup.by    |
      | 没有写谁补训 | teacher    | 不填    | made_up | makeup.facts |

  场景: 没有人缺训的直接办结
    假如 事项已办到“gaps”
    当 办理“gaps.done”
      | 项目   | 值      |
      | lesson | none    |
      | 不填   | missing |
    那么 准予
    而且 “gaps.all_made_up”不适用

  场景: 还有一人没有补训，不得办结
    假如 事项已办到“gaps”
    而且 “teacher”办理“gaps.makeup”
      | 项目    | 值  |
      | made_up | p-5 |
    当 办理“gaps.done”
      | 项目    | 值       |
      | missing | p-5、p-6 |
      | lesson  | none     |
    那么 只被“gaps.all_made_up”拒绝，依据“培训和夜校办班办法 本地规定 补训；党费、流动党员 科学党建”
    而且 “gaps.all_made_up”实际“p-6”

  场景: 补不齐的转入下一期
    假如 事项已办到“gaps”
    而且 “teacher”办理“gaps.makeup”
      | 项目    | 值  |
      | made_up | p-5 |
    当 “org_office”办理“gaps.carried”
      | 项目        | 值               |
      | missing     | p-5、p-6         |
      | lesson      | none             |
      | next_course | 示例村夏季扶志夜校 |
    那么 准予
    而且 事项处于“completed”
    而且 “gaps.carried.unless”符合

  场景: 补齐了的不能转入下一期
    假如 事项已办到“gaps”
    而且 “teacher”办理“gaps.makeup”
      | 项目    | 值  |
      | made_up | p-5 |
    当 办理“gaps.carried”
      | 项目    | 值   |
      | missing | p-5  |
      | lesson  | none |
    那么 只被“gaps.carried.unless”拒绝，依据“培训和夜校办班办法 本地规定 补训”

  场景大纲: 查出不足的写明问题，<去处>
    假如 事项已办到“gaps”
    当 办理“gaps.done”
      | 项目     | 值             |
      | lesson   | <改进>         |
      | proposal | 夜校场地不够用 |
      | 不填     | missing        |
    那么 准予
    而且 事项处于“completed”

    例子:
      | 去处         | 改进    |
      | 列入问题清单 | rectify |
      | 提交管理评审 | review  |

  场景: 没有不足的不写问题
    假如 事项已办到“gaps”
    当 办理“gaps.done”
      | 项目     | 值             |
      | lesson   | none           |
      | proposal | 夜校场地不够用 |
      | 不填     | missing        |
    那么 只被“gaps.facts”拒绝，依据“培训和夜校办班办法 本地规定 补训”

  场景大纲: 清点缺口<怎样>，不算数
    假如 事项已办到“gaps”
    当 “<谁>”办理“gaps.<结果>”
      | 项目    | 值     |
      | missing | p-5    |
      | lesson  | <改进> |
      | <项目>  | <值>   |
    那么 只被“<条件>”拒绝，依据“培训和夜校办班办法 本地规定 补训；党费、流动党员 科学党建”

    例子:
      | 怎样             | 谁         | 结果    | 改进    | 项目   | 值           | 条件        |
      | 由党校清点       | school     | carried | none    | 材料   | 培训学习台账 | gaps.by     |
      | 由授课人清点     | teacher    | carried | none    | 材料   | 培训学习台账 | gaps.by     |
      | 没有台账         | org_office | carried | none    | 缺材料 | 培训学习台账 | gaps.papers |
      | 没有写问题       | org_office | carried | rectify | 不填   | proposal     | gaps.facts  |
      | 没有写下一期     | org_office | carried | none    | 不填   | next_course  | gaps.facts  |

  场景: 没有写改进，不算数
    假如 事项已办到“gaps”
    当 办理“gaps.done”
      | 项目 | 值              |
      | 不填 | missing、lesson |
    那么 被“gaps.facts”拒绝，依据“培训和夜校办班办法 本地规定 补训”
    而且 无法判断，条件“gaps.facts”，缺“lesson”

  # 全年学时

  场景: 轮训班列出全年学时已经达到的党员
    假如 事项已办到“gaps”
      | 办理         | 项目 | 值       |
      | survey.filed | kind | rotation |
    当 办理“gaps.done”
      | 项目        | 值       |
      | least_hours | 32       |
      | reached     | p-5、p-6 |
      | 不填        | missing  |
    那么 准予
    而且 台账“training-ledger”有一行
      | 列       | 值 |
      | 学时达标 | 2  |

  场景: 轮训班还没有人达到全年学时的，一个也不列
    假如 事项已办到“gaps”
      | 办理         | 项目 | 值       |
      | survey.filed | kind | rotation |
    当 办理“gaps.done”
      | 项目          | 值      |
      | least_hours   | 24      |
      | reached.count | 0       |
      | 不填          | missing |
    那么 准予

  场景: 轮训班没有写谁的学时达到了，不能办结
    假如 事项已办到“gaps”
      | 办理         | 项目 | 值       |
      | survey.filed | kind | rotation |
    当 办理“gaps.done”
      | 项目 | 值               |
      | 不填 | missing、reached |
    那么 只被“gaps.facts”拒绝，依据“党员教育管理工作条例 2019 第20条”

  场景大纲: <班次>不用写谁的学时达到了
    假如 事项已办到“gaps”
      | 办理         | 项目 | 值     |
      | survey.filed | kind | <班次> |
    当 办理“gaps.done”
      | 项目 | 值               |
      | 不填 | missing、reached |
    那么 准予

    例子:
      | 班次      |
      | secretary |
      | activist  |
      | cadre     |

  场景大纲: <班次>全年最少<学时>学时，不够的提示
    假如 事项已办到“gaps”
      | 办理         | 项目 | 值     |
      | survey.filed | kind | <班次> |
    当 办理“gaps.done”
      | 项目        | 值     |
      | least_hours | <少一> |
      | lesson      | none   |
      | 不填        | missing |
    那么 准予
    而且 提示“<条件>”，依据“<依据>”
    而且 “<条件>”实际“<少一>”，办法“年底以前补足学时”
    而且 “<另一>”不适用
    而且 按“<条件>”，改填的结论为
      | least_hours | 结论   |
      | <少一>      | 不符合 |
      | <学时>      | 符合   |
      | <多一>      | 符合   |

    例子:
      | 班次      | 学时 | 少一 | 多一 | 条件                 | 另一                 | 依据                                             |
      | rotation  | 32   | 31   | 33   | gaps.member_hours    | gaps.secretary_hours | 党员教育管理工作条例 2019 第20条                 |
      | secretary | 56   | 55   | 57   | gaps.secretary_hours | gaps.member_hours    | 全国党员教育培训工作规划 有关书记和班子成员的规定 |

  场景大纲: <班次>没有写全年学时，不算数
    假如 事项已办到“gaps”
      | 办理         | 项目 | 值     |
      | survey.filed | kind | <班次> |
    当 办理“gaps.done”
      | 项目   | 值                   |
      | lesson | none                 |
      | 不填   | missing、least_hours |
    那么 只被“gaps.facts”拒绝，依据“党员教育管理工作条例 2019 第20条”
    而且 无法判断，条件“gaps.facts”，缺“least_hours”

    例子:
      | 班次      |
      | rotation  |
      | secretary |

  场景大纲: <班次>不填全年学时
    假如 事项已办到“gaps”
      | 办理         | 项目 | 值     |
      | survey.filed | kind | <班次> |
    当 办理“gaps.done”
      | 项目        | 值      |
      | least_hours | 20      |
      | lesson      | none    |
      | 不填        | missing |
    那么 只被“gaps.facts”拒绝，依据“党员教育管理工作条例 2019 第20条”
    而且 “gaps.member_hours”不适用
    而且 “gaps.secretary_hours”不适用

    例子:
      | 班次     |
      | activist |
      | cadre    |
      | night    |
      | skill    |

  # 台账

  场景: 培训学习台账由记录算出
    假如 已依次办理
      | 办理          | 日期       | 项目         | 值                                                                                                       |
      | survey.filed  | 2026-03-04 | kind         | rotation                                                                                                 |
      |               |            | asked        | 12                                                                                                       |
      |               |            | needs        | 党章党规                                                                                                 |
      | design.done   | 2026-03-06 | trainees     | p-1、p-2、p-3、p-4、p-5                                                                                  |
      |               |            | teachers     | p-nong                                                                                                   |
      |               |            | starts       | 2026-03-16                                                                                               |
      |               |            | lessons      | topic=党章，content=party，form=special，hours=3 |
      | teach.session | 2026-03-16 | 办理人       | p-nong teacher                                                                                           |
      |               |            | taught_hours | 4                                                                                                        |
      |               |            | heads        | 5                                                                                                        |
      | teach.done    | 2026-03-17 | present      | p-1、p-2、p-3、p-4                                                                                       |
      | assess.passed | 2026-03-20 | qualified    | p-1、p-2、p-3、p-4                                                                                       |
      |               |            | opinion      | 发出5 收回4 肯定4                                                                                        |
      | gaps.makeup   | 2026-03-23 | made_up      | p-5                                                                                                      |
    当 于2026-03-25办理“gaps.done”
      | 项目        | 值   |
      | missing     | p-5  |
      | least_hours | 40   |
      | lesson      | none |
    那么 准予
    而且 台账“training-ledger”有一行
      | 列       | 值                 |
      | 培训班   | 示例村春季扶志夜校 |
      | 类别     | 党员轮训           |
      | 征求意见 | 12                 |
      | 需求     | 党章党规           |
      | 开班     | 2026-03-16         |
      | 授课人   | p-nong             |
      | 内容     | 党的理论、党性修养 |
      | 形式     | 专题培训           |
      | 计划学时 | 3                  |
      | 实授学时 | 4                  |
      | 应训     | 5                  |
      | 参训     | 4                  |
      | 人次     | 5                  |
      | 合格     | 4                  |
      | 发出     | 5                  |
      | 收回     | 4                  |
      | 满意     | 4                  |
      | 缺口     | 1                  |
      | 补训     | 1                  |
      | 最少学时 | 40                 |
      | 改进     | 没有需要改进的问题 |
      | 状态     | 办结               |
    而且 回放结论相同

  # 立项、次序、更正

  场景大纲: 办到“<步骤>”不能跳到“<结果>”
    假如 事项已办到“<步骤>”
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“党费、流动党员”

    例子:
      | 步骤   | 结果          |
      | survey | design.done   |
      | design | teach.done    |
      | teach  | assess.passed |
      | assess | gaps.done     |

  场景: 授课不得预先登记
    假如 事项已办到“teach”
    当 “teacher”办理“teach.session”
      | 项目   | 值         |
      | 日期   | 2026-05-10 |
      | 登记日 | 2026-05-09 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 方案不得早于摸底
    假如 事项已办到“design”
      | 办理         | 项目 | 值         |
      | survey.filed | 日期 | 2026-03-05 |
    当 于2026-03-04办理“design.done”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    假如 事项已办到“teach”
    当 于2026-07-15补录2026-05-10的“teach.session”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后授课人不在师资库的，不得办结
    假如 事项已办到“gaps”
    而且 更正“design.done”
      | 项目 | 值 |
      | pool | 否 |
    当 办理“gaps.done”
      | 项目   | 值      |
      | lesson | none    |
      | 不填   | missing |
    那么 只被“case.sound”拒绝，依据“党费、流动党员”
    而且 “case.sound”实际“design.from_pool”

  场景: 登记错了的考核可以作废，回到考核
    假如 事项已办到“gaps”
    当 作废“assess.passed”
    那么 准予
    而且 事项处于“assess”
