# language: zh-CN
功能: 半年管理评审·评审计划和汇集输入

  每半年一次。输入由台账算出，标准要求的十一项和本镇要求的三项一项不缺，没有的写明“无”；
  上次评审的输出是这次评审的第一项输入。

  背景:
    假如 程序“management-review”
    而且 于2026-07-01立项
      | 项目  | 值                 |
      | about | 2026年上半年管理评审 |

  场景: 第一次评审，印发计划
    当 “quality_office”于2026-07-01办理“schedule.done”
      | 项目     | 值                     |
      | period   | 2026-01-01至2026-06-30 |
      | standard | iso2015                |
      | first    | 是                     |
      | meets_on | 2026-07-20             |
    那么 准予
    而且 事项处于“gather”
    而且 “schedule.by”符合
    而且 “schedule.facts”符合
    而且 “schedule.papers”符合
    而且 “schedule.decided”不适用
    而且 台账“review-ledger”有一行
      | 列   | 值                     |
      | 评审 | 2026年上半年管理评审   |
      | 期间 | 2026-01-01至2026-06-30 |
      | 标准 | ISO 9001:2015          |
      | 状态 | 汇集中                 |
    而且 按“schedule.ahead”，改填的结论为
      | period                 | meets_on   | 结论   |
      | 2026-01-01至2026-06-30 | 2026-06-30 | 不符合 |
      | 2026-01-01至2026-06-30 | 2026-07-01 | 符合   |
      | 2026-01-01至2026-06-30 | 2026-07-02 | 符合   |
      | 2026-01-01至2026-07-01 | 2026-07-20 | 符合   |

  场景: 期间还没有过完的，不得计划评审
    当 于2026-07-01办理“schedule.done”
      | 项目     | 值                     |
      | period   | 2026-01-01至2026-07-02 |
      | meets_on | 2026-07-20             |
    那么 只被“schedule.facts、schedule.ahead”拒绝，依据“五个机制 本地规定 抓手 第五项；管理评审办法 评审计划”

  场景: 会议日期写在计划以前的，不得计划评审
    当 于2026-07-01办理“schedule.done”
      | 项目     | 值                     |
      | period   | 2026-01-01至2026-06-30 |
      | meets_on | 2026-06-30             |
    那么 只被“schedule.ahead”拒绝，依据“五个机制 本地规定 抓手 第五项；管理评审办法 评审计划”
    而且 事项处于“schedule”

  场景: 不是第一次的，写明上次评审，上次评审要已经作出输出决定
    当 于2026-07-01办理“schedule.done”
      | 项目     | 值               |
      | first    | 否               |
      | previous | c-old completed  |
      | last_on  | 2026-01-15       |
    那么 准予
    而且 “schedule.decided”符合
    而且 按“schedule.decided”，改填的结论为
      | previous        | 结论   |
      | c-old meeting   | 不符合 |
      | c-old decide    | 不符合 |
      | c-old track     | 符合   |
      | c-old completed | 符合   |
    而且 台账“review-ledger”有一行
      | 列       | 值         |
      | 上次评审 | c-old      |
      | 上次会议 | 2026-01-15 |

  场景: 上次评审还没有输出决定，不得计划下一次
    当 于2026-07-01办理“schedule.done”
      | 项目     | 值           |
      | first    | 否           |
      | previous | c-old decide |
    那么 只被“schedule.decided”拒绝，依据“质量管理体系 要求 2015 9.3.2；管理评审办法 本地规定 评审计划”
    而且 “schedule.decided”实际“处于”，办法“先把上次评审的输出决定登记下来”

  场景大纲: 第一次评审的，不填<什么>
    当 于2026-07-01办理“schedule.done”
      | 项目   | 值   |
      | first  | 是   |
      | <项目> | <值> |
    那么 只被“schedule.facts”拒绝，依据“管理评审办法 本地规定 评审计划”

    例子:
      | 什么         | 项目     | 值              |
      | 上次评审     | previous | c-old completed |
      | 上次会议日期 | last_on  | 2026-01-15      |

  场景大纲: 计划<怎样>，不算数
    当 “<谁>”于2026-07-01办理“schedule.done”
      | 项目   | 值      |
      | first  | <第一次> |
      | <项目> | <值>    |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“schedule”

    例子:
      | 怎样               | 谁                 | 第一次 | 项目     | 值           | 条件                            | 依据                             |
      | 由书记代为编制     | township_secretary | 是     | standard | iso2015      | schedule.by                     | 五个机制 抓手 第五项；管理评审办法 本地规定 评审计划 |
      | 没有计划           | quality_office     | 是     | 缺材料   | 管理评审计划 | schedule.papers                 | 五个机制 抓手 第五项；管理评审办法 本地规定 评审计划 |
      | 没有写期间         | quality_office     | 是     | 不填     | period       | schedule.facts、schedule.ahead  | 管理评审办法 本地规定 评审计划   |
      | 没有写会议日期     | quality_office     | 是     | 不填     | meets_on     | schedule.facts、schedule.ahead  | 管理评审办法 本地规定 评审计划   |
      | 没有写依据的标准   | quality_office     | 是     | 不填     | standard     | schedule.facts                  | 质量管理体系 要求 2015 9.3.2     |
      | 没有写上次评审     | quality_office     | 否     | 不填     | previous     | schedule.facts、schedule.decided | 管理评审办法 本地规定 评审计划  |
      | 没有写上次会议日期 | quality_office     | 否     | 不填     | last_on      | schedule.facts                  | 管理评审办法 本地规定 评审计划   |

  场景: 没有写是不是第一次，不得计划评审
    当 于2026-07-01办理“schedule.done”
      | 项目 | 值    |
      | 不填 | first |
    那么 只被“schedule.facts、schedule.decided”拒绝，依据“管理评审办法 本地规定 评审计划”
    而且 无法判断，条件“schedule.facts”，缺“first”

  # 汇集输入

  场景: 输入齐备
    假如 于2026-07-01办理“schedule.done”
      | 项目     | 值         |
      | first    | 是         |
      | meets_on | 2026-07-20 |
    当 “quality_office”于2026-07-15办理“gather.done”
      | 项目   | 值   |
      | inputs | 全部 |
    那么 准予
    而且 事项处于“meeting”
    而且 “gather.by”符合
    而且 “gather.facts”符合
    而且 “gather.papers”符合
    而且 “gather.complete”符合
    而且 “gather.three”符合
    而且 “gather.returned”不适用
    而且 按“gather.in_time”，最晚为2026-07-15
    而且 回放结论相同

  场景大纲: 缺“<输入>”不得提交评审
    假如 于2026-07-01办理“schedule.done”
      | 项目     | 值         |
      | first    | 是         |
      | meets_on | 2026-07-20 |
    当 于2026-07-10办理“gather.done”
      | 项目   | 值             |
      | inputs | 全部，除<输入> |
    那么 只被“<条件>”拒绝，依据“质量管理体系 要求 2015 9.3.2”
    而且 “gather.complete”实际“未填”，要求“没有的应写明”，办法“补填”
    而且 事项处于“gather”

    例子:
      | 输入         | 条件                         |
      | changes      | gather.complete              |
      | satisfaction | gather.complete、gather.three |
      | objectives   | gather.complete              |
      | performance  | gather.complete、gather.three |
      | corrections  | gather.complete              |
      | monitoring   | gather.complete、gather.three |
      | audits       | gather.complete              |
      | providers    | gather.complete              |
      | resources    | gather.complete              |
      | risks        | gather.complete              |
      | improvements | gather.complete              |

  场景: 确实没有的写明“无”和原因，不算缺项
    假如 于2026-07-01办理“schedule.done”
      | 项目     | 值         |
      | first    | 是         |
      | meets_on | 2026-07-20 |
    当 于2026-07-10办理“gather.done”
      | 项目             | 值                       |
      | inputs           | 全部                     |
      | inputs.providers | 无：上半年没有购买服务   |
    那么 准予
    而且 “gather.complete”符合
    而且 按“gather.complete”，改填的结论为
      | inputs.providers     | 结论   |
      | 已填                 | 符合   |
      | 无：没有购买服务     | 符合   |
      | 未填                 | 不符合 |
    而且 按“gather.three”，改填的结论为
      | inputs.monitoring | 结论   |
      | 已填              | 符合   |
      | 无：没有考核      | 符合   |
      | 未填              | 不符合 |

  场景: 开展情况、考核情况、满意度情况三项是本镇的要求
    假如 于2026-07-01办理“schedule.done”
      | 项目     | 值         |
      | first    | 是         |
      | meets_on | 2026-07-20 |
    当 于2026-07-10办理“gather.done”
      | 项目   | 值                                          |
      | inputs | 全部，除performance、monitoring、satisfaction |
    那么 只被“gather.complete、gather.three”拒绝，依据“五个机制 本地规定 抓手 第五项；质量管理体系 要求 2015 9.3.2”
    当 按提示改正后再办理
    那么 准予

  场景: 输入一项也没有，不得提交评审
    假如 于2026-07-01办理“schedule.done”
      | 项目     | 值         |
      | first    | 是         |
      | meets_on | 2026-07-20 |
    当 于2026-07-10办理“gather.done”
      | 项目 | 值     |
      | 不填 | inputs |
    那么 只被“gather.facts、gather.complete、gather.three”拒绝，依据“质量管理体系 要求 2015 9.3.2”
    而且 无法判断，条件“gather.facts”，缺“inputs”

  场景: 上次评审的输出回到这次评审，落实情况不能是空白
    假如 于2026-07-01办理“schedule.done”
      | 项目     | 值              |
      | first    | 否              |
      | previous | c-old completed |
      | last_on  | 2026-01-15      |
      | meets_on | 2026-07-14      |
    当 于2026-07-08办理“gather.done”
      | 项目      | 值   |
      | follow_up | 已填 |
    那么 准予
    而且 “gather.returned”符合
    而且 按“gather.returned”，改填的结论为
      | follow_up      | 结论     |
      | 已填           | 符合     |
      | 无：没有输出   | 无法判断 |
      | 未填           | 无法判断 |

  场景大纲: 上次评审的输出<怎样>，不得提交评审
    假如 于2026-07-01办理“schedule.done”
      | 项目     | 值              |
      | first    | 否              |
      | previous | c-old completed |
      | last_on  | 2026-01-15      |
      | meets_on | 2026-07-14      |
    当 于2026-07-08办理“gather.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“质量管理体系 要求 2015 9.3.2”

    例子:
      | 怎样         | 项目      | 值           | 条件                          |
      | 没有落实情况 | 不填      | follow_up    | gather.facts、gather.returned |
      | 写成没有     | follow_up | 无：没有输出 | gather.returned               |

  场景: 第一次评审没有以往的输出，不填落实情况
    假如 于2026-07-01办理“schedule.done”
      | 项目  | 值 |
      | first | 是 |
    当 于2026-07-08办理“gather.done”
      | 项目      | 值   |
      | follow_up | 已填 |
    那么 只被“gather.facts”拒绝，依据“质量管理体系 要求 2015 9.3.2；管理评审办法 汇集输入”

  场景: 开会前不满五天才汇集，记为逾期，照常开会
    假如 于2026-07-01办理“schedule.done”
      | 项目     | 值         |
      | first    | 是         |
      | meets_on | 2026-07-20 |
    当 于2026-07-16办理“gather.done”
    那么 准予
    而且 记为逾期，条件“gather.in_time”，依据“管理评审办法 本地规定 汇集输入”

  场景大纲: 汇集<怎样>，不算数
    假如 于2026-07-01办理“schedule.done”
      | 项目     | 值         |
      | first    | 是         |
      | meets_on | 2026-07-20 |
    当 “<谁>”于2026-07-10办理“gather.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“质量管理体系 要求 2015 9.3.2；管理评审办法 本地规定 汇集输入”

    例子:
      | 怎样             | 谁             | 项目   | 值               | 条件          |
      | 由评审小组代替   | review_group   | inputs | 全部             | gather.by     |
      | 没有输入材料     | quality_office | 缺材料 | 管理评审输入材料 | gather.papers |
