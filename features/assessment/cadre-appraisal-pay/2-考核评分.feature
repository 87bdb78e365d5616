# language: zh-CN
功能: 村干部考核与绩效报酬·考核评分

  听取群众意见，逐人评分；绩效由得分定，同样的得分同样的比例；谁也不考核自己。

  背景:
    假如 程序“cadre-appraisal-pay”
    而且 于2026-03-30立项
      | 项目  | 值     |
      | about | u-dong |
    而且 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | standard.done | 2026-04-03 | quarter | 2026-04-01至2026-06-30 |
      |               |            | cadres  | cadre=p-zhang，post=both，basic=6000元，full=3000元；cadre=p-liu，post=member，basic=3000元，full=1500元 |
      |               |            | items   | item=党建，points=50；item=村务，points=50 |
      |               |            | subsidy | 否 |
      |               |            | 不填    | decision |
      | record.month  | 2026-04-28 | entries | who=p-zhang，work=修路；who=p-liu，work=走访 |
      | record.month  | 2026-05-28 | entries | who=p-zhang，work=修路；who=p-liu，work=走访 |
      | record.month  | 2026-06-28 | entries | who=p-zhang，work=修路；who=p-liu，work=走访 |
      | record.report | 2026-06-29 | 办理人  | p-zhang village_cadre |
      | record.report | 2026-06-29 | 办理人  | p-liu village_cadre |
      | record.done   | 2026-07-01 |         |                     |

  # 评分

  场景大纲: 得分<得分>，绩效为满额3000元的<比例>
    当 “assessor”于2026-07-08办理“appraise.mark”
      | 项目        | 值      |
      | 答复        | 1 |
      | score       | <得分>  |
      | full        | 3000元  |
      | performance | <绩效>  |
    那么 准予
    而且 事项处于“appraise”
    而且 “mark.by”符合
    而且 “mark.facts”符合
    而且 “mark.papers”符合
    而且 “mark.others”符合
    而且 按“mark.by_score”，改填的结论为
      | performance | 结论   |
      | <少一分>    | 不符合 |
      | <绩效>      | 符合   |
      | <多一分>    | 不符合 |

    例子:
      | 得分 | 比例     | 绩效   | 少一分    | 多一分    |
      | 100  | 全部     | 3000元 | 2999.99元 | 3000.01元 |
      | 91   | 全部     | 3000元 | 2999.99元 | 3000.01元 |
      | 90   | 全部     | 3000元 | 2999.99元 | 3000.01元 |
      | 89   | 五分之四 | 2400元 | 2399.99元 | 2400.01元 |
      | 76   | 五分之四 | 2400元 | 2399.99元 | 2400.01元 |
      | 75   | 五分之四 | 2400元 | 2399.99元 | 2400.01元 |
      | 74   | 五分之三 | 1800元 | 1799.99元 | 1800.01元 |
      | 61   | 五分之三 | 1800元 | 1799.99元 | 1800.01元 |
      | 60   | 五分之三 | 1800元 | 1799.99元 | 1800.01元 |
      | 59   | 十分之三 | 900元  | 899.99元  | 900.01元  |
      | 0    | 十分之三 | 900元  | 899.99元  | 900.01元  |

  场景: 得分最高一百分
    当 于2026-07-08办理“appraise.mark”
      | 项目        | 值      |
      | 答复        | 1 |
      | score       | 100     |
      | full        | 3000元  |
      | performance | 3000元  |
    那么 准予
    而且 按“mark.score”，改填的结论为
      | score | 结论   |
      | 99    | 符合   |
      | 100   | 符合   |
      | 101   | 不符合 |

  场景: 干好干坏发一样的绩效，不算数
    当 于2026-07-08办理“appraise.mark”
      | 项目        | 值      |
      | 答复        | 2 |
      | score       | 70      |
      | full        | 1500元  |
      | performance | 1500元  |
    那么 只被“mark.by_score”拒绝，依据“产生原因；村干部绩效考核实施意见 本地规定 考核计酬”

  场景大纲: 评分<怎样>，不算数
    当 于2026-07-08办理“appraise.mark”
      | 项目        | 值      |
      | 办理人      | <谁>    |
      | 答复        | 1 |
      | score       | 95      |
      | full        | 3000元  |
      | performance | 3000元  |
      | <项目>      | <值>    |
    那么 只被“<条件>”拒绝，依据“四位一体 第二项；加强管理 第二项；村干部绩效考核实施意见 本地规定 考核计酬”

    例子:
      | 怎样             | 谁                     | 项目   | 值         | 条件        |
      | 由村干部评       | p-wu village_cadre     | 材料   | 个人考核表 | mark.by     |
      | 自己评自己       | p-zhang assessor       | 材料   | 个人考核表 | mark.others |
      | 没有考核表       | p-wu assessor          | 缺材料 | 个人考核表 | mark.papers |

  场景大纲: 评分<怎样>，违反本地规定
    当 于2026-07-08办理“appraise.mark”
      | 项目        | 值            |
      | 办理人      | p-wu assessor |
      | <得>        | <分>          |
      | <甲>        | <一>          |
      | <乙>        | <二>          |
      | <项目>      | <值>          |
    那么 只被“<条件>”拒绝，依据“村干部绩效考核实施意见 本地规定 考核计酬”

    例子:
      | 怎样 | 得 | 分 | 甲 | 一 | 乙 | 二 | 项目 | 值 | 条件 |
      | 超过一百分 | 材料 | 个人考核表 | full | 3000元 | performance | 3000元 | score | 101 | mark.score |
      | 没有写事由 | score | 95 | full | 3000元 | performance | 3000元 | 不填 | reasons | mark.facts |
      | 没有写得分 | 材料 | 个人考核表 | full | 3000元 | performance | 3000元 | 不填 | score | mark.facts、mark.score |
      | 没有写满额 | 材料 | 个人考核表 | score | 95 | performance | 3000元 | 不填 | full | mark.facts、mark.by_score |
      | 没有写绩效 | 材料 | 个人考核表 | score | 95 | full | 3000元 | 不填 | performance | mark.facts、mark.by_score |

  场景: 听取十名以上群众的意见
    当 “quality_office”于2026-07-06办理“appraise.opinion”
      | 项目       | 值                 |
      | opinion_of | 发出10 收回9 肯定8 |
    那么 准予
    而且 “opinion.by”符合
    而且 “opinion.facts”符合
    而且 “opinion.papers”符合
    而且 按“opinion.enough”，改填的结论为
      | opinion_of         | 结论   |
      | 发出9 收回9 肯定8  | 不符合 |
      | 发出10 收回9 肯定8 | 符合   |
      | 发出11 收回9 肯定8 | 符合   |
    而且 台账“cadre-ledger”有一行
      | 列       | 值 |
      | 征求意见 | 10 |
      | 肯定     | 8  |

  场景大纲: 听取意见<怎样>，不算数
    当 “<谁>”于2026-07-06办理“appraise.opinion”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样         | 谁             | 项目       | 值                | 条件                          | 依据                                     |
      | 由村干部听   | village_cadre  | opinion_of | 发出10 收回9 肯定8 | opinion.by                   | 四位一体 第二项；村干部绩效考核实施意见 本地规定 考核计酬 |
      | 没有汇总     | quality_office | 缺材料     | 群众意见汇总      | opinion.papers                | 四位一体 第二项；村干部绩效考核实施意见 本地规定 考核计酬 |
      | 只问了九人   | quality_office | opinion_of | 发出9 收回9 肯定9 | opinion.enough                | 村干部绩效考核实施意见 本地规定 考核计酬 |
      | 没有写意见   | quality_office | 不填       | opinion_of        | opinion.facts、opinion.enough | 村干部绩效考核实施意见 本地规定 考核计酬 |

  场景: 一个季度听取一次群众意见
    假如 于2026-07-06办理“appraise.opinion”
    当 于2026-07-07办理“appraise.opinion”
    那么 只被“opinion.times”拒绝，依据“村干部绩效考核实施意见 本地规定 考核计酬”

  场景: 村干部都已考核，评分完毕
    假如 已依次办理
      | 办理             | 日期       | 项目        | 值                 |
      | appraise.opinion | 2026-07-06 | opinion_of  | 发出12 收回9 肯定8 |
      | appraise.mark    | 2026-07-08 | 答复        | 1                  |
      |                  |            | score       | 92                 |
      |                  |            | full        | 3000元             |
      |                  |            | performance | 3000元             |
      | appraise.mark    | 2026-07-08 | 答复        | 2                  |
      |                  |            | score       | 80                 |
      |                  |            | full        | 1500元             |
      |                  |            | performance | 1200元             |
    当 “quality_office”于2026-07-10办理“appraise.done”
    那么 准予
    而且 事项处于“confirm”
    而且 “appraise.by”符合
    而且 “appraise.papers”符合
    而且 “mark.times”符合
    而且 “appraise.standard”符合
    而且 “opinion.times”符合
    而且 按“appraise.in_time”，最晚为2026-07-20
    而且 台账“cadre-ledger”有一行
      | 列   | 值       |
      | 考核 | 2        |
      | 绩效 | 4200.00  |
      | 状态 | 反馈中   |
    而且 台账“cadre-marks”有一行
      | 列       | 值         |
      | 村       | u-dong     |
      | 季度     | 2026-04-01 |
      | 村干部   | p-liu      |
      | 得分     | 80         |
      | 绩效满额 | 1500.00    |
      | 绩效     | 1200.00    |

  场景: 季度结束第二十一天才考核完毕，记为逾期
    假如 已依次办理
      | 办理             | 日期       | 项目        | 值      |
      | appraise.mark    | 2026-07-08 | 答复        | 1       |
      |                  |            | score       | 92      |
      |                  |            | full        | 3000元  |
      |                  |            | performance | 3000元  |
      | appraise.mark    | 2026-07-08 | 答复        | 2       |
      |                  |            | score       | 80      |
      |                  |            | full        | 1500元  |
      |                  |            | performance | 1200元  |
    当 于2026-07-21办理“appraise.done”
    那么 准予
    而且 记为逾期，条件“appraise.in_time”，依据“村干部绩效考核实施意见 本地规定 考核计酬”

  场景大纲: 评分汇总<怎样>，不算数
    假如 已依次办理
      | 办理             | 日期       | 项目        | 值     |
      | appraise.mark    | 2026-07-08 | 答复        | 1       |
      |                  |            | score       | 92     |
      |                  |            | full        | <满额> |
      |                  |            | performance | <满额> |
      | appraise.mark    | 2026-07-08 | 答复        | 2      |
      |                  |            | score       | 80     |
      |                  |            | full        | 1500元 |
      |                  |            | performance | 1200元 |
    当 “<谁>”于2026-07-10办理“appraise.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“村干部绩效考核实施意见 本地规定 考核计酬”
    而且 事项处于“appraise”

    例子:
      | 怎样             | 满额   | 谁              | 项目   | 值             | 条件              |
      | 由管理区办       | 3000元 | management_area | 材料   | 季度考核汇总表 | appraise.by       |
      | 没有汇总表       | 3000元 | quality_office  | 缺材料 | 季度考核汇总表 | appraise.papers   |
      | 没有听取意见     | 3000元 | quality_office  | 未办   | opinion        | opinion.times     |
      | 满额与标准不一致 | 3500元 | quality_office  | 材料   | 季度考核汇总表 | appraise.standard |

  场景: 漏了一名村干部没有考核，不算评分完毕
    假如 已依次办理
      | 办理             | 日期       | 项目        | 值     |
      | appraise.mark    | 2026-07-08 | 答复        | 1      |
      |                  |            | score       | 92     |
      |                  |            | full        | 4500元 |
      |                  |            | performance | 4500元 |
    当 于2026-07-10办理“appraise.done”
      | 项目 | 值   |
      | 未办 | mark |
    那么 只被“mark.times”拒绝，依据“村干部绩效考核实施意见 本地规定 考核计酬”

  场景: 考核过的不再考核一次
    假如 已依次办理
      | 办理             | 日期       | 项目        | 值     |
      | appraise.mark    | 2026-07-08 | 答复        | 1      |
      |                  |            | score       | 92     |
      |                  |            | full        | 3000元 |
      |                  |            | performance | 3000元 |
    当 于2026-07-09办理“appraise.mark”
      | 项目        | 值     |
      | 答复        | 1      |
      | score       | 95     |
      | full        | 3000元 |
      | performance | 3000元 |
    那么 只被“mark.answers”拒绝，依据“村干部绩效考核实施意见 本地规定 考核计酬”
