# language: zh-CN
功能: 问题整改销号·核查和群众满意度

  牵头单位初核、督查考核和贯标办公室到现场复核，整改的人不能核查自己；
  情况要通报，群众满意才能销号。

  背景:
    假如 程序“problem-rectification”
    而且 于2026-03-02立项
    而且 事项已办到“first_check”
      | 办理         | 项目            | 值                |
      | assign.done  | 日期            | 2026-03-05        |
      |              | owner           | p-zhang           |
      |              | due             | 2026-03-16        |
      |              | measures.by_day | 2026-03-16        |
      | rectify.done | 日期            | 2026-03-16        |
      |              | 办理人          | p-zhang rectifier |

  # 初核

  场景: 牵头单位初核通过
    当 “lead_unit”于2026-03-18办理“first_check.passed”
    那么 准予
    而且 事项处于“verify”
    而且 “first_check.by”符合
    而且 “first_check.papers”符合
    而且 “first_check.in_time”符合
    而且 “first_check.independent”符合

  场景: 申请销号以后第五个工作日初核，不算逾期
    当 于2026-03-23办理“first_check.passed”
    那么 准予
    而且 按“first_check.in_time”，最晚为2026-03-23

  场景: 第六个工作日才初核，记为逾期，照常继续
    当 于2026-03-24办理“first_check.passed”
    那么 准予
    而且 记为逾期，条件“first_check.in_time”，依据“问题整改销号办法 本地规定 初核”
    而且 事项处于“verify”

  场景大纲: 初核的五个工作日<怎样>
    假如 程序“problem-rectification”
    而且 于2026-03-02立项
    而且 事项已办到“first_check”
      | 办理         | 项目 | 值     |
      | rectify.done | 日期 | <申请> |
    当 于<最晚>办理“first_check.passed”
    那么 准予
    而且 按“first_check.in_time”，最晚为<最晚>

    例子:
      | 怎样                               | 申请       | 最晚       |
      | 不算清明放假                       | 2026-04-02 | 2026-04-10 |
      | 不算五一放假，补班的星期六算一天   | 2026-04-30 | 2026-05-11 |

  场景: 材料不实或者不齐，退回整改
    当 “lead_unit”于2026-03-18办理“first_check.returned”
      | 项目            | 值                 |
      | first_shortfall | 照片是去年的公开栏 |
    那么 准予
    而且 事项处于“assign”
    而且 “first_check.facts”符合

  场景大纲: 初核<怎样>，不算数
    当 于2026-03-18办理“first_check.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“问题整改销号办法 本地规定 初核”
    而且 事项处于“first_check”

    例子:
      | 怎样               | 结果     | 项目   | 值                | 条件                    |
      | 由整改的人自己进行 | passed   | 办理人 | p-zhang lead_unit | first_check.independent |
      | 退回也由整改的人写 | returned | 办理人 | p-zhang lead_unit | first_check.independent |
      | 由贯标办代替       | passed   | 办理人 | p-li quality_office | first_check.by        |
      | 没有初核意见       | passed   | 缺材料 | 初核意见          | first_check.papers      |
      | 没有写退回的原因   | returned | 不填   | first_shortfall   | first_check.facts       |

  # 现场复核

  场景: 贯标办到现场复核合格，通报整改落实情况
    假如 于2026-03-18办理“first_check.passed”
    而且 “quality_office”于2026-03-20办理“verify.bulletin”
    当 “quality_office”于2026-03-20办理“verify.satisfied”
    那么 准予
    而且 事项处于“opinion”
    而且 “verify.by”符合
    而且 “verify.papers”符合
    而且 “verify.in_time”符合
    而且 “verify.independent”符合
    而且 “bulletin.times”符合
    而且 回放结论相同

  场景: 县督查考核办公室也可以通报
    假如 于2026-03-18办理“first_check.passed”
    当 “county_inspection”于2026-03-20办理“verify.bulletin”
    那么 准予
    而且 “bulletin.by”符合
    而且 “bulletin.papers”符合

  场景: 没有通报整改落实情况，不能记为复核合格
    假如 于2026-03-18办理“first_check.passed”
    当 于2026-03-20办理“verify.satisfied”
      | 项目 | 值       |
      | 未办 | bulletin |
    那么 只被“bulletin.times”拒绝，依据“五个机制 本地规定 重点 第二项”
    而且 “bulletin.times”实际“已登记0次”
    而且 事项处于“verify”

  场景: 同一次复核不用通报两次
    假如 于2026-03-18办理“first_check.passed”
    而且 于2026-03-20办理“verify.bulletin”
    当 于2026-03-21办理“verify.bulletin”
    那么 只被“bulletin.times”拒绝，依据“五个机制 本地规定 重点 第二项”

  场景: 初核以后第十个工作日复核，不算逾期
    假如 于2026-03-18办理“first_check.passed”
    当 于2026-04-01办理“verify.satisfied”
    那么 准予
    而且 按“verify.in_time”，最晚为2026-04-01

  场景: 第十一个工作日才复核，记为逾期，照常继续
    假如 于2026-03-18办理“first_check.passed”
    当 于2026-04-02办理“verify.satisfied”
    那么 准予
    而且 记为逾期，条件“verify.in_time”，依据“问题整改销号办法 本地规定 复核”
    而且 事项处于“opinion”

  场景: 复核不合格，退回整改，不要求通报
    假如 于2026-03-18办理“first_check.passed”
    当 “quality_office”于2026-03-20办理“verify.unsatisfied”
      | 项目      | 值               |
      | shortfall | 公开的内容仍不全 |
      | 未办      | bulletin         |
    那么 准予
    而且 事项处于“assign”
    而且 “verify.facts”符合

  场景: 复核不合格的重新明确时限，从头整改和核查
    假如 于2026-03-18办理“first_check.passed”
    而且 于2026-03-20办理“verify.unsatisfied”
    而且 于2026-03-23办理“assign.done”
      | 项目            | 值         |
      | owner           | p-zhang    |
      | due             | 2026-04-03 |
      | measures.by_day | 2026-04-03 |
    当 于2026-04-03办理“rectify.done”
    那么 准予
    而且 事项处于“first_check”
    而且 按“rectify.on_time”，最晚为2026-04-03

  场景大纲: 复核<怎样>，不算数
    假如 于2026-03-18办理“first_check.passed”
      | 项目   | 值              |
      | 办理人 | p-wu lead_unit |
    当 于2026-03-20办理“verify.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“问题整改销号办法 本地规定 复核；五个机制 重点 第二项”
    而且 事项处于“verify”

    例子:
      | 怎样               | 结果        | 项目   | 值                     | 条件               |
      | 由整改的人自己进行 | satisfied   | 办理人 | p-zhang quality_office | verify.independent |
      | 由初核的人进行     | satisfied   | 办理人 | p-wu quality_office    | verify.independent |
      | 不合格也由整改的人写 | unsatisfied | 办理人 | p-zhang quality_office | verify.independent |
      | 由牵头单位代替     | satisfied   | 办理人 | p-li lead_unit         | verify.by          |
      | 没有现场复核记录   | satisfied   | 缺材料 | 现场复核记录           | verify.papers      |
      | 没有写哪里不到位   | unsatisfied | 不填   | shortfall              | verify.facts       |

  场景大纲: 通报<怎样>，不算数
    假如 于2026-03-18办理“first_check.passed”
    当 “<谁>”于2026-03-20办理“verify.bulletin”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“五个机制 本地规定 重点 第二项”

    例子:
      | 怎样               | 谁             | 项目   | 值           | 条件            |
      | 没有通报文稿       | quality_office | 缺材料 | 整改情况通报 | bulletin.papers |
      | 由责任人发         | rectifier      | 材料   | 整改情况通报 | bulletin.by     |
      | 由牵头单位发       | lead_unit      | 材料   | 整改情况通报 | bulletin.by     |

  # 群众满意度

  场景: 满意的达到五分之四，群众满意
    假如 事项已办到“opinion”
    当 “quality_office”办理“opinion.passed”
      | 项目         | 值                   |
      | satisfaction | 发出12 收回10 肯定8 |
    那么 准予
    而且 事项处于“close”
    而且 “opinion.by”符合
    而且 “opinion.facts”符合
    而且 按“opinion.satisfied”，改填的结论为
      | satisfaction         | 结论   |
      | 发出12 收回10 肯定7  | 不符合 |
      | 发出12 收回10 肯定8  | 符合   |
      | 发出12 收回10 肯定9  | 符合   |
      | 发出12 收回11 肯定8  | 不符合 |
      | 发出12 收回11 肯定9  | 符合   |

  场景: 满意的不到五分之四，不能记为群众满意
    假如 事项已办到“opinion”
    当 办理“opinion.passed”
      | 项目         | 值                  |
      | satisfaction | 发出12 收回10 肯定7 |
    那么 只被“opinion.satisfied”拒绝，依据“问题整改销号办法 本地规定 满意度测评”
    而且 事项处于“opinion”

  场景: 群众不满意，退回整改
    假如 事项已办到“opinion”
    当 “quality_office”办理“opinion.failed”
      | 项目         | 值                  |
      | satisfaction | 发出12 收回10 肯定7 |
    那么 准予
    而且 事项处于“assign”
    而且 “opinion.failed.unless”符合

  场景: 群众满意的，不能记为不满意
    假如 事项已办到“opinion”
    当 办理“opinion.failed”
      | 项目         | 值                  |
      | satisfaction | 发出12 收回10 肯定8 |
    那么 只被“opinion.failed.unless”拒绝，依据“五个机制 本地规定 重点 第二项；问题整改销号办法 满意度测评”

  场景: 不涉及群众的问题，书记写明理由可以不测评
    假如 事项已办到“opinion”
    当 “township_secretary”办理“opinion.waived”
    那么 准予
    而且 事项处于“close”
    而且 “opinion.waiver”符合

  场景: 书记没有写明理由，不能不测评
    假如 事项已办到“opinion”
    当 “township_secretary”办理“opinion.waived”
      | 项目 | 值     |
      | 不填 | reason |
    那么 只被“opinion.facts、opinion.waiver”拒绝，依据“问题整改销号办法 本地规定 满意度测评”
    而且 事项处于“opinion”

  场景大纲: <谁>不能决定不测评
    假如 事项已办到“opinion”
    当 “<谁>”办理“opinion.waived”
    那么 只被“opinion.by、opinion.waiver”拒绝，依据“问题整改销号办法 本地规定 满意度测评；五个机制 重点 第二项”
    而且 事项处于“opinion”

    例子:
      | 谁             |
      | quality_office |
      | lead_unit      |

  场景大纲: 由<谁>测评不算数
    假如 事项已办到“opinion”
    当 “<谁>”办理“opinion.<结果>”
      | 项目         | 值                       |
      | satisfaction | 发出12 收回10 肯定<肯定> |
    那么 只被“opinion.by”拒绝，依据“问题整改销号办法 本地规定 满意度测评”

    例子:
      | 谁        | 结果   | 肯定 |
      | rectifier | passed | 10   |
      | lead_unit | failed | 2    |

  场景大纲: 没有填满意度，不能记为“<结果>”
    假如 事项已办到“opinion”
    当 办理“opinion.<结果>”
      | 项目 | 值           |
      | 不填 | satisfaction |
    那么 只被“<条件>”拒绝，依据“问题整改销号办法 本地规定 满意度测评”
    而且 无法判断，条件“opinion.facts”，缺“satisfaction”

    例子:
      | 结果   | 条件                                 |
      | passed | opinion.facts、opinion.satisfied     |
      | failed | opinion.facts                    |
