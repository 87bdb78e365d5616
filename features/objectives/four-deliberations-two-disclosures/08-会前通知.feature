# language: zh-CN
功能: 四议两公开：决议会议的会前通知
  村民会议和成员大会提前十天，村民代表会议按本地规定；2026年起村民会议遇有特殊情况可以临时通知。

  背景:
    假如 程序“four-deliberations-two-disclosures”

  场景: 村民会议应当提前十天通知
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
    而且 “村民委员会”于2026-04-01办理“resolve.notice”
      | 项目    | 值 |
      | special | 否 |
    当 于2026-04-10办理“resolve.passed”
      | 项目 | 值       |
      | body | 村民会议 |
    那么 只被“resolve.assembly_notice”拒绝，依据“村民委员会组织法 2025 第25条”
    而且 按“resolve.assembly_notice”，最早为2026-04-11

  场景: 抢修水毁工程，2026年起可以临时通知村民会议，写明特殊情况
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
    而且 于2026-07-01办理“resolve.notice”
      | 项目    | 值               |
      | special | 是               |
      | 材料    | 特殊情况的说明   |
    当 于2026-07-02办理“resolve.passed”
      | 项目 | 值       |
      | body | 村民会议 |
    那么 准予
    而且 “resolve.assembly_notice”符合

  场景: 2026年以前抢修水毁工程也要提前十天通知
    假如 于2024-05-06立项
    而且 事项已办到“resolve”
    而且 于2024-07-01办理“resolve.notice”
      | 项目    | 值 |
      | special | 是 |
    当 于2024-07-02办理“resolve.passed”
      | 项目 | 值       |
      | body | 村民会议 |
    那么 只被“resolve.assembly_notice”拒绝，依据“村民委员会组织法 2018 第21条”
    而且 按“resolve.assembly_notice”，最早为2024-07-11

  场景: 可以临时通知的规定从2026年1月1日起适用，前一天还不行
    假如 于2025-12-01立项
    而且 事项已办到“resolve”
    而且 于2025-12-30办理“resolve.notice”
      | 项目    | 值 |
      | special | 是 |
    当 于2025-12-31办理“resolve.passed”
      | 项目 | 值       |
      | body | 村民会议 |
    那么 只被“resolve.assembly_notice”拒绝，依据“村民委员会组织法 2018 第21条”
    而且 按“resolve.assembly_notice”，最早为2026-01-01

  场景: 临时通知应当附特殊情况的说明
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
    当 办理“resolve.notice”
      | 项目    | 值             |
      | special | 是             |
      | 缺材料  | 特殊情况的说明 |
    那么 只被“notice.papers”拒绝，依据“农村基层组织工作条例 2018 第19条；村民委员会组织法 2025 第28条”

  场景: 没有特殊情况的不用说明
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
    当 办理“resolve.notice”
      | 项目    | 值             |
      | special | 否             |
      | 缺材料  | 特殊情况的说明 |
    那么 准予
    而且 事项处于“resolve”

  场景: 会前通知应当有会议通知
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
    当 办理“resolve.notice”
      | 项目   | 值       |
      | 缺材料 | 会议通知 |
    那么 只被“notice.papers”拒绝，依据“农村基层组织工作条例 2018 第19条；村民委员会组织法 2025 第28条”

  场景: 会前通知应当写明有没有特殊情况
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
    当 办理“resolve.notice”
      | 项目 | 值      |
      | 不填 | special |
    那么 只被“notice.facts”拒绝，依据“农村基层组织工作条例 2018 第19条；村民委员会组织法 2025 第28条”
    而且 无法判断，条件“notice.facts”，缺“special”

  场景: 会前通知由村民委员会或者理事会发出
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
    当 “村党组织”办理“resolve.notice”
    那么 只被“notice.by”拒绝，依据“农村基层组织工作条例 2018 第19条；村民委员会组织法 2025 第28条”

  场景大纲: 村民委员会、理事会都可以发出会前通知
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
    当 “<角色>”办理“resolve.notice”
    那么 准予

    例子:
      | 角色                   |
      | 村民委员会             |
      | 农村集体经济组织理事会 |

  场景: 没有会前通知不得通过决议
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目 | 值       |
      | body | 村民会议 |
      | 未办 | notice   |
    那么 只被“notice.times、resolve.assembly_notice”拒绝，依据“农村基层组织工作条例 2018 第19条；村民委员会组织法 2025 第25条”

  场景: 村民代表会议按本地规定提前五天通知
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
    而且 于2026-04-01办理“resolve.notice”
    当 于2026-04-05办理“resolve.passed”
      | 项目 | 值           |
      | body | 村民代表会议 |
    那么 只被“resolve.reps_notice”拒绝，依据“四议两公开工作手册 会前通知 本地规定”
    而且 按“resolve.reps_notice”，最早为2026-04-06
    而且 “resolve.assembly_notice”不适用

  场景: 山东的村民代表会议还要符合省里提前五天的规定
    假如 规则层级为“shandong”
    而且 于2026-03-02立项
    而且 事项已办到“resolve”
    而且 于2026-04-01办理“resolve.notice”
    当 于2026-04-05办理“resolve.passed”
      | 项目 | 值           |
      | body | 村民代表会议 |
    那么 只被“resolve.reps_notice”拒绝，依据“四议两公开工作手册 会前通知 本地规定；山东省实施村民委员会组织法 2018 有关会前通知的规定”
    而且 “resolve.reps_notice”实际“相隔4天”，要求“最早2026-04-06”
    而且 按“resolve.reps_notice”，最早为2026-04-06

  场景: 海南的村民代表会议提前两天通知，省里和本地规定都不够
    假如 规则层级为“hainan”
    而且 于2026-03-02立项
    而且 事项已办到“resolve”
    而且 于2026-04-01办理“resolve.notice”
    当 于2026-04-03办理“resolve.passed”
      | 项目 | 值           |
      | body | 村民代表会议 |
    那么 只被“resolve.reps_notice”拒绝，依据“四议两公开工作手册 会前通知 本地规定；海南省实施村民委员会组织法 2025 有关会前通知的规定”
    而且 “resolve.reps_notice”实际“相隔2天”，要求“不少于3日，办理日最早2026-04-04”

  场景大纲: 海南的村民代表会议提前三天够了省里的规定，仍要符合本地规定
    假如 规则层级为“hainan”
    而且 于2026-03-02立项
    而且 事项已办到“resolve”
    而且 于2026-04-01办理“resolve.notice”
    当 于<开会>办理“resolve.passed”
      | 项目 | 值           |
      | body | 村民代表会议 |
    那么 只被“resolve.reps_notice”拒绝，依据“四议两公开工作手册 会前通知 本地规定”
    而且 按“resolve.reps_notice”，最早为2026-04-06

    例子:
      | 开会       |
      | 2026-04-04 |
      | 2026-04-05 |

  场景: 通知晚了，经村党组织特批可以开村民代表会议
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
    而且 于2026-04-01办理“resolve.notice”
    当 于2026-04-03办理“resolve.passed”
      | 项目 | 值                           |
      | body | 村民代表会议                 |
      | 特批 | resolve.reps_notice 村党组织 |
    那么 准予
    而且 记为特批，条件“resolve.reps_notice”，依据“四议两公开工作手册 会前通知 本地规定”

  场景大纲: <省>的提前通知，村党组织特批也不能免
    假如 规则层级为“<层级>”
    而且 于2026-03-02立项
    而且 事项已办到“resolve”
    而且 于2026-04-01办理“resolve.notice”
    当 于2026-04-03办理“resolve.passed”
      | 项目 | 值                           |
      | body | 村民代表会议                 |
      | 特批 | resolve.reps_notice 村党组织 |
    那么 只被“resolve.reps_notice”拒绝，依据“<依据>”

    例子:
      | 省   | 层级     | 依据                                                   |
      | 山东 | shandong | 山东省实施村民委员会组织法 2018 有关会前通知的规定     |
      | 海南 | hainan   | 海南省实施村民委员会组织法 2025 有关会前通知的规定     |

  场景: 海南的够了省里的三天、不够本地的五天，经村党组织特批可以开会
    假如 规则层级为“hainan”
    而且 于2026-03-02立项
    而且 事项已办到“resolve”
    而且 于2026-04-01办理“resolve.notice”
    当 于2026-04-04办理“resolve.passed”
      | 项目 | 值                           |
      | body | 村民代表会议                 |
      | 特批 | resolve.reps_notice 村党组织 |
    那么 准予
    而且 记为特批，条件“resolve.reps_notice”，依据“四议两公开工作手册 会前通知 本地规定”

  场景: 村民委员会不能特批通知晚发
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
    而且 于2026-04-01办理“resolve.notice”
    当 于2026-04-03办理“resolve.passed”
      | 项目 | 值                             |
      | body | 村民代表会议                   |
      | 特批 | resolve.reps_notice 村民委员会 |
    那么 只被“resolve.reps_notice”拒绝，依据“四议两公开工作手册 会前通知 本地规定”

  场景: 成员大会应当提前十天通知，遇有特殊情况也不例外
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值        |
      | register.filed | matter | homestead |
    而且 于2026-04-01办理“resolve.notice”
      | 项目    | 值 |
      | special | 是 |
    当 于2026-04-10办理“resolve.passed”
      | 项目 | 值               |
      | body | members_assembly |
    那么 只被“resolve.collective_notice”拒绝，依据“农村集体经济组织法 2024 第27条”
    而且 按“resolve.collective_notice”，最早为2026-04-11

  场景大纲: 成员大会提前十天通知从2025年5月1日起适用
    假如 于2025-03-03立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值        |
      | register.filed | matter | homestead |
    而且 于2025-04-25办理“resolve.notice”
    当 于<开会>办理“resolve.passed”
      | 项目 | 值               |
      | body | members_assembly |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 开会       | 条件                      | 依据                             |
      | 2025-04-30 | resolve.body              | 村民委员会组织法 2018 第24条     |
      | 2025-05-01 | resolve.collective_notice | 农村集体经济组织法 2024 第27条   |

  场景: 集体经济组织法施行前发出的通知，天数从通知之日起算
    假如 于2025-03-03立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值        |
      | register.filed | matter | homestead |
    而且 于2025-04-25办理“resolve.notice”
    当 于2025-05-05办理“resolve.passed”
      | 项目 | 值               |
      | body | members_assembly |
    那么 准予
    而且 按“resolve.collective_notice”，最早为2025-05-05

  场景: 成员代表大会的通知时间按章程，本程序不另作要求
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值       |
      | register.filed | matter | projects |
    而且 于2026-04-01办理“resolve.notice”
    当 于2026-04-02办理“resolve.passed”
      | 项目   | 值                      |
      | body   | members_representatives |
      | ballot | 应到30 实到30 赞成30   |
    那么 准予
    而且 “resolve.collective_notice”不适用
    而且 “resolve.reps_notice”不适用

  场景大纲: 通知晚了的会议，没有通过的可以照实记录
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值     |
      | register.filed | matter | <事项> |
    而且 于2026-04-01办理“resolve.notice”
      | 项目    | 值 |
      | special | 否 |
    当 于2026-04-02办理“resolve.failed”
      | 项目   | 值                    |
      | body   | <会议>                |
      | ballot | 应到30 实到30 赞成10 |
    那么 准予
    而且 事项处于“consult”

    例子:
      | 事项      | 会议             |
      | planning  | assembly         |
      | planning  | representatives  |
      | homestead | members_assembly |
