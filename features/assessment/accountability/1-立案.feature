# language: zh-CN
功能: 约谈、诫勉与责任追究·立案

  对照目标分解，谁主管谁负责；整改逾期、决策失误、弄虚作假等线索十天内立案，
  管理权限不在镇的移送有管理权限的党组织。

  背景:
    假如 程序“accountability”
    而且 于2026-03-02立项
      | 项目  | 值                     |
      | about | 村务公开整改逾期没有落实 |

  场景大纲: <谁>就“<线索>”立案
    当 “<谁>”于2026-03-04办理“file.filed”
      | 项目        | 值         |
      | lead        | <线索>     |
      | found_on    | 2026-03-01 |
      | responsible | p-zhang    |
    那么 准予
    而且 事项处于“investigate”
    而且 “file.by”符合
    而且 “file.facts”符合
    而且 “file.papers”符合
    而且 “file.in_time”符合
    而且 “file.overdue”不适用
    而且 台账“accountability-ledger”有一行
      | 列       | 值                       |
      | 事项     | 村务公开整改逾期没有落实 |
      | 线索来源 | <线索>                   |
      | 发现日期 | 2026-03-01               |
      | 责任人   | p-zhang                  |
      | 立案     | 2026-03-04               |
      | 状态     | 核查中                   |
    而且 回放结论相同

    例子:
      | 谁                   | 线索                                 |
      | discipline_committee | 巡察、督查、检查、考核发现           |
      | township_committee   | 决策执行检查、评估发现               |
      | discipline_committee | 群众、领导、组织、部门反馈           |
      | discipline_committee | 重大事项报告                         |
      | discipline_committee | 违纪违法未处理排查、不作为乱作为整治 |
      | township_committee   | 不按时参加组织生活、不按时交纳党费   |

  场景: 整改逾期的写明哪个整改事项，移交了才能追究
    当 于2026-03-04办理“file.filed”
      | 项目        | 值                     |
      | lead        | overdue                |
      | duty        | 村务公开由村党支部负责 |
      | source_case | c-3 assign             |
    那么 准予
    而且 “file.overdue”符合
    而且 按“file.overdue”，改填的结论为
      | source_case     | 结论   |
      | c-3 register    | 不符合 |
      | c-3 summons     | 符合   |
      | c-3 assign      | 符合   |
      | c-3 rectify     | 符合   |
      | c-3 first_check | 符合   |
      | c-3 verify      | 符合   |
      | c-3 opinion     | 符合   |
      | c-3 close       | 符合   |
      | c-3 look_back   | 符合   |
      | c-3 completed   | 符合   |
      | c-3 cancelled   | 不符合 |
    而且 台账“accountability-ledger”有一行
      | 列       | 值                     |
      | 整改事项 | c-3                    |
      | 应负责任 | 村务公开由村党支部负责 |

  场景: 整改事项还没有分解责任，不得就逾期立案
    当 于2026-03-04办理“file.filed”
      | 项目        | 值           |
      | lead        | overdue      |
      | source_case | c-3 register |
    那么 只被“file.overdue”拒绝，依据“五个机制 本地规定 三个坚持 第三项；约谈、诫勉与责任追究办法 立案”
    而且 “file.overdue”实际“处于”，要求“应处于”，办法“先在整改事项中登记”
    而且 事项处于“file”

  场景: 不是整改逾期的，不填整改事项
    当 于2026-03-04办理“file.filed”
      | 项目        | 值          |
      | lead        | report      |
      | source_case | c-3 summons |
    那么 只被“file.facts”拒绝，依据“约谈、诫勉与责任追究办法 本地规定 立案”
    而且 “file.facts”实际“不需要填”

  场景: 发现以后第十天立案，不算逾期
    当 于2026-03-12办理“file.filed”
      | 项目     | 值         |
      | lead     | report     |
      | found_on | 2026-03-02 |
    那么 准予
    而且 按“file.in_time”，最晚为2026-03-12

  场景: 第十一天才立案，记为逾期，照常立案
    当 于2026-03-13办理“file.filed”
      | 项目     | 值         |
      | lead     | report     |
      | found_on | 2026-03-02 |
    那么 准予
    而且 记为逾期，条件“file.in_time”，依据“约谈、诫勉与责任追究办法 本地规定 立案”

  场景: 发现日期不能晚于登记日
    当 于2026-03-04办理“file.filed”
      | 项目     | 值         |
      | lead     | report     |
      | found_on | 2026-03-05 |
    那么 只被“file.facts”拒绝，依据“约谈、诫勉与责任追究办法 本地规定 立案”

  场景: 不属于失责的，不予立案，写明理由
    当 “discipline_committee”于2026-03-04办理“file.declined”
      | 项目    | 值                   |
      | why_not | 已经在延长的时限以内 |
    那么 准予
    而且 事项处于“rejected”
    而且 “file.papers”不适用
    而且 “file.facts”符合

  场景大纲: 立案<怎样>，不算数
    当 “<谁>”于2026-03-04办理“file.<结果>”
      | 项目   | 值       |
      | lead   | <线索>   |
      | <项目> | <值>     |
    那么 只被“<条件>”拒绝，依据“五个机制 本地规定 抓手 第四项；约谈、诫勉与责任追究办法 立案”
    而且 事项处于“file”

    例子:
      | 怎样                 | 谁                   | 结果     | 线索    | 项目   | 值          | 条件                     |
      | 由贯标办办理         | quality_office       | filed    | report  | duty   | 分管村务公开 | file.by                  |
      | 由镇党委书记一人办理 | township_secretary   | declined | report  | why_not | 已经改正   | file.by                  |
      | 没有线索材料         | discipline_committee | filed    | report  | 缺材料 | 线索材料    | file.papers              |
      | 没有写责任人         | discipline_committee | filed    | report  | 不填   | responsible | file.facts               |
      | 没有写应负的责任     | discipline_committee | filed    | report  | 不填   | duty        | file.facts               |
      | 没有写是哪个整改事项 | discipline_committee | filed    | overdue | 不填   | source_case | file.facts、file.overdue |
      | 没有写不立案的理由   | discipline_committee | declined | report  | 不填   | why_not     | file.facts               |

  场景: 没有填线索来源，不得立案
    当 于2026-03-04办理“file.filed”
      | 项目 | 值   |
      | 不填 | lead |
    那么 只被“file.facts、file.overdue”拒绝，依据“约谈、诫勉与责任追究办法 本地规定 立案”
    而且 无法判断，条件“file.facts”，缺“lead”

  场景: 没有填发现日期，立案时间无法判断
    当 于2026-03-04办理“file.filed”
      | 项目 | 值       |
      | lead | report   |
      | 不填 | found_on |
    那么 只被“file.facts”拒绝，依据“约谈、诫勉与责任追究办法 本地规定 立案”
    而且 记为不明，条件“file.in_time”，依据“约谈、诫勉与责任追究办法 立案”

  # 移送

  场景大纲: 办到“<步骤>”时由<谁>移送有管理权限的党组织
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<步骤>.transferred”
      | 项目      | 值        |
      | authority | u-xianjiwei |
    那么 准予
    而且 事项处于“transferred”
    而且 “<步骤>.by”符合
    而且 “<步骤>.facts”符合
    而且 “<步骤>.papers”符合

    例子:
      | 步骤        | 谁                   |
      | file        | township_committee   |
      | file        | discipline_committee |
      | investigate | township_committee   |
      | investigate | discipline_committee |
      | determine   | township_committee   |
      | determine   | discipline_committee |

  场景大纲: 在“<步骤>”移送<怎样>，不算数
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<步骤>.transferred”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“问责条例 2019 有关决定的规定”
    而且 事项处于“<步骤>”

    例子:
      | 步骤        | 怎样               | 谁                 | 项目   | 值        | 条件               |
      | file        | 由贯标办进行       | quality_office     | 材料   | 移送函    | file.by            |
      | investigate | 由核查人员进行     | investigator       | 材料   | 移送函    | investigate.by     |
      | determine   | 由书记一人决定     | township_secretary | 材料   | 移送函    | determine.by       |
      | file        | 没有移送函         | township_committee | 缺材料 | 移送函    | file.papers        |
      | investigate | 没有移送函         | township_committee | 缺材料 | 移送函    | investigate.papers |
      | determine   | 没有移送函         | township_committee | 缺材料 | 移送函    | determine.papers   |
      | file        | 没有写接收的党组织 | township_committee | 不填   | authority | file.facts         |
      | investigate | 没有写接收的党组织 | township_committee | 不填   | authority | investigate.facts  |
      | determine   | 没有写接收的党组织 | township_committee | 不填   | authority | determine.facts    |
