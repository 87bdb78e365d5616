# language: zh-CN
功能: 约谈、诫勉与责任追究·核查

  两人以上核查，本人不参加；听取本人陈述申辩以后才能核查完毕。

  背景:
    假如 程序“accountability”
    而且 于2026-03-02立项
    而且 于2026-03-04办理“file.filed”
      | 项目        | 值      |
      | lead        | report  |
      | responsible | p-zhang |

  场景: 听取本人陈述申辩，查明事实，核查完毕
    假如 “investigator”于2026-03-10办理“investigate.hear”
    当 “investigator”于2026-03-20办理“investigate.done”
      | 项目 | 值           |
      | team | p-li、p-chen |
    那么 准予
    而且 事项处于“determine”
    而且 “investigate.by”符合
    而且 “investigate.facts”符合
    而且 “investigate.papers”符合
    而且 “investigate.in_time”符合
    而且 “investigate.others”符合
    而且 “hear.times”符合
    而且 按“investigate.two”，改填的结论为
      | team.count | 结论   |
      | 1          | 不符合 |
      | 2          | 符合   |
      | 3          | 符合   |
    而且 台账“accountability-ledger”有一行
      | 列   | 值         |
      | 核查 | 2026-03-20 |
      | 状态 | 待认定     |

  场景: 陈述申辩笔录由本人签字
    当 “investigator”于2026-03-10办理“investigate.hear”
    那么 准予
    而且 事项处于“investigate”
    而且 “hear.by”符合
    而且 “hear.facts”符合
    而且 “hear.papers”符合

  场景大纲: 听取陈述申辩<怎样>，不算数
    当 “<谁>”于2026-03-10办理“investigate.hear”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“问责条例 2019 有关调查的规定”

    例子:
      | 怎样                 | 谁                   | 项目      | 值           | 条件        |
      | 由镇纪委代替核查人员 | discipline_committee | statement | 公开栏坏了   | hear.by     |
      | 没有笔录             | investigator         | 缺材料    | 陈述申辩笔录 | hear.papers |
      | 没有写说了什么       | investigator         | 不填      | statement    | hear.facts  |

  场景: 陈述申辩笔录没有本人签字，不算数
    当 于2026-03-10办理“investigate.hear”
      | 项目   | 值           |
      | 缺材料 | 陈述申辩笔录 |
      | 材料   | 陈述申辩笔录 |
    那么 只被“hear.papers”拒绝，依据“问责条例 2019 有关调查的规定”

  场景: 没有听取本人陈述申辩，不得核查完毕
    当 于2026-03-20办理“investigate.done”
      | 项目 | 值   |
      | 未办 | hear |
    那么 只被“hear.times”拒绝，依据“问责条例 2019 有关调查的规定”
    而且 “hear.times”实际“已登记0次”
    而且 事项处于“investigate”

  场景: 同一次核查不重复登记听取陈述申辩
    假如 于2026-03-10办理“investigate.hear”
    当 于2026-03-11办理“investigate.hear”
    那么 只被“hear.times”拒绝，依据“问责条例 2019 有关调查的规定”

  场景: 立案以后第三十天核查完毕，不算逾期
    当 于2026-04-03办理“investigate.done”
    那么 准予
    而且 按“investigate.in_time”，最晚为2026-04-03

  场景: 第三十一天才核查完毕，记为逾期，照常继续
    当 于2026-04-04办理“investigate.done”
    那么 准予
    而且 记为逾期，条件“investigate.in_time”，依据“约谈、诫勉与责任追究办法 本地规定 核查”
    而且 事项处于“determine”

  场景大纲: 核查<怎样>，不算数
    当 “<谁>”于2026-03-20办理“investigate.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“问责条例 2019；约谈、诫勉与责任追究办法 核查”
    而且 事项处于“investigate”

    例子:
      | 怎样               | 谁                   | 项目     | 值            | 条件                                              |
      | 由镇纪委代为登记   | discipline_committee | findings | 没有按时更新  | investigate.by                                    |
      | 没有核查报告       | investigator         | 缺材料   | 核查报告      | investigate.papers                                |
      | 没有写核查组       | investigator         | 不填     | team          | investigate.facts、investigate.two、investigate.others |
      | 没有写查明的事实   | investigator         | 不填     | findings      | investigate.facts                                 |

  场景: 一个人不能核查
    当 于2026-03-20办理“investigate.done”
      | 项目 | 值   |
      | team | p-li |
    那么 只被“investigate.two”拒绝，依据“约谈、诫勉与责任追究办法 本地规定 核查”

  场景: 被追究责任的人不能核查自己
    当 于2026-03-20办理“investigate.done”
      | 项目 | 值            |
      | team | p-li、p-zhang |
    那么 只被“investigate.others”拒绝，依据“问责条例 2019 有关调查的规定；约谈、诫勉与责任追究办法 核查”
    而且 “investigate.others”实际“p-zhang”
    当 按提示改正后再办理
    那么 准予
