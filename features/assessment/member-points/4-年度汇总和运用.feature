# language: zh-CN
功能: 党员积分管理·年度汇总、以分定绩和结果运用

  四个季度都认定以后汇总；等次由积分定，不排名次、不定比例；结果作为评先树优和民主评议的依据，不作为处置的理由。

  背景:
    假如 程序“member-points”
    而且 于2026-01-04立项
      | 项目  | 值     |
      | about | u-dong |

  # 立项和汇集

  场景: 年度结束以后汇总全年
    当 “branch_committee”于2026-01-05办理“scheme.yearly”
      | 项目     | 值                     |
      | span     | 2025-01-01至2025-12-31 |
      | members  | p-li                   |
      | 不填     | exempted               |
    那么 准予
    而且 事项处于“gather”
    而且 “scheme.year”符合
    而且 “scheme.over”符合
    而且 “scheme.hundred”不适用
    而且 “scheme.quarter”不适用
    而且 “scheme.known”不适用
    而且 按“scheme.year”，改填的结论为
      | span                   | 结论   |
      | 2025-01-01至2025-12-30 | 不符合 |
      | 2025-01-01至2025-12-31 | 符合   |
      | 2024-12-31至2025-12-31 | 符合   |

  场景: 年度没有结束，不得汇总
    当 于2026-01-05办理“scheme.yearly”
      | 项目 | 值                     |
      | span | 2025-01-06至2026-01-05 |
    那么 准予
    而且 按“scheme.over”，最早为2026-01-05

  场景大纲: 年度汇总<怎样>，不得开始
    当 于2026-01-05办理“scheme.yearly”
      | 项目 | 值     |
      | span | <期间> |
    那么 只被“<条件>”拒绝，依据“党员积分制管理办法 本地规定 年度汇总”

    例子:
      | 怎样           | 期间                   | 条件        |
      | 年度没有结束   | 2025-01-07至2026-01-06 | scheme.over |
      | 不满一个年度   | 2025-01-01至2025-11-30 | scheme.year |

  场景: 四个季度的认定结果从台账摘取
    假如 于2026-01-05办理“scheme.yearly”
      | 项目    | 值                     |
      | span    | 2025-01-01至2025-12-31 |
      | members | p-li                   |
    当 “org_member”于2026-01-08办理“gather.done”
    那么 准予
    而且 事项处于“rating”
    而且 “gather.by”符合
    而且 “gather.facts”符合
    而且 “gather.four”符合
    而且 按“gather.four”，改填的结论为
      | spring       | summer       | autumn       | winter       | 结论     |
      | 已填         | 已填         | 已填         | 已填         | 符合     |
      | 无：没有认定 | 已填         | 已填         | 已填         | 无法判断 |
      | 已填         | 无：没有认定 | 已填         | 已填         | 无法判断 |
      | 已填         | 已填         | 无：没有认定 | 已填         | 无法判断 |
      | 已填         | 已填         | 已填         | 无：没有认定 | 无法判断 |

  场景大纲: 汇集四个季度<怎样>，不算数
    假如 于2026-01-05办理“scheme.yearly”
      | 项目    | 值                     |
      | span    | 2025-01-01至2025-12-31 |
      | members | p-li                   |
    当 “<谁>”于2026-01-08办理“gather.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党员积分 亮牌登高；党员积分制管理办法 本地规定 年度汇总”

    例子:
      | 怎样             | 谁               | 项目   | 值           | 条件                      |
      | 由书记汇集       | branch_secretary | spring | 已填         | gather.by                 |
      | 缺第一季度       | org_member       | 不填   | spring       | gather.facts、gather.four |
      | 缺第二季度       | org_member       | 不填   | summer       | gather.facts、gather.four |
      | 缺第三季度       | org_member       | 不填   | autumn       | gather.facts、gather.four |
      | 缺第四季度       | org_member       | 不填   | winter       | gather.facts、gather.four |
      | 有一季度没有认定 | org_member       | winter | 无：没有认定 | gather.four               |

  # 定绩

  场景大纲: 全年<合计>分，等次为<等次>
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li |
      | gather.done   | 2026-01-08 |         |                        |
    当 于2026-01-10办理“rating.rate”
      | 项目   | 值                 |
      | 办理人 | p-li points_member |
      | total  | <合计>             |
      | result | <等次>             |
    那么 准予
    而且 事项处于“rating”
    而且 “rate.by”符合
    而且 “rate.facts”符合
    而且 “rate.papers”符合
    而且 按“rate.by_points”，改填的结论为
      | result    | 结论   |
      | excellent | <优秀> |
      | qualified | <合格> |
      | basic     | <基本> |
      | low       | <低于> |

    例子:
      | 合计 | 等次                                 | 优秀   | 合格   | 基本   | 低于   |
      | 0    | 低于基本合格线，提请民主评议研究     | 不符合 | 不符合 | 不符合 | 符合   |
      | 719  | 低于基本合格线，提请民主评议研究     | 不符合 | 不符合 | 不符合 | 符合   |
      | 720  | 基本合格                             | 不符合 | 不符合 | 符合   | 不符合 |
      | 721  | 基本合格                             | 不符合 | 不符合 | 符合   | 不符合 |
      | 899  | 基本合格                             | 不符合 | 不符合 | 符合   | 不符合 |
      | 900  | 合格                                 | 不符合 | 符合   | 不符合 | 不符合 |
      | 901  | 合格                                 | 不符合 | 符合   | 不符合 | 不符合 |
      | 1079 | 合格                                 | 不符合 | 符合   | 不符合 | 不符合 |
      | 1080 | 优秀                                 | 符合   | 不符合 | 不符合 | 不符合 |
      | 1081 | 优秀                                 | 符合   | 不符合 | 不符合 | 不符合 |

  场景大纲: 定绩<怎样>，不算数
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li |
      | gather.done   | 2026-01-08 |         |                        |
    当 “<谁>”于2026-01-10办理“rating.rate”
      | 项目   | 值   |
      | total  | 1100 |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党员积分 亮牌登高；党员积分制管理办法 本地规定 年度汇总”

    例子:
      | 怎样           | 谁               | 项目   | 值             | 条件           |
      | 由书记代为核对 | branch_secretary | result | excellent      | rate.by        |
      | 没有积分单     | points_member    | 缺材料 | 个人年度积分单 | rate.papers    |
      | 凭印象定低了   | points_member    | result | qualified      | rate.by_points |
      | 没有写等次     | points_member    | 不填   | result         | rate.facts、rate.by_points |

  场景: 没有写年度积分，不能定绩
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li |
      | gather.done   | 2026-01-08 |         |                        |
    当 于2026-01-10办理“rating.rate”
      | 项目 | 值    |
      | 不填 | total |
    那么 只被“rate.facts、rate.by_points”拒绝，依据“党员积分制管理办法 本地规定 年度汇总”

  场景: 名单上的党员逐人核对定绩，支部委员会汇总
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li、p-wang |
      | gather.done   | 2026-01-08 |         |                        |
      | rating.rate   | 2026-01-10 | 办理人  | p-li points_member |
      |               |            | total   | 1120 |
      |               |            | result  | excellent |
      | rating.rate   | 2026-01-10 | 办理人  | p-wang points_member |
      |               |            | total   | 770 |
      |               |            | result  | basic |
    当 “branch_committee”于2026-01-20办理“rating.done”
    那么 准予
    而且 事项处于“apply”
    而且 “rating.by”符合
    而且 “rating.papers”符合
    而且 “rate.times”符合
    而且 “reply.times”符合
    而且 按“rating.in_time”，最晚为2026-01-31
    而且 台账“points-ledger”有一行
      | 列           | 值             |
      | 定绩人数     | 2              |
      | 等次         | 优秀、基本合格 |
      | 年度积分合计 | 1890           |
      | 汇总         | 2026-01-20     |
    而且 台账“points-yearly”有一行
      | 列       | 值         |
      | 党支部   | u-dong     |
      | 年度     | 2025-01-01 |
      | 党员     | p-li       |
      | 年度积分 | 1120       |
      | 等次     | 优秀       |

  场景大纲: 汇总<怎样>，不算数
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li、p-wang |
      | gather.done   | 2026-01-08 |         |                        |
      | rating.rate   | 2026-01-10 | 办理人  | p-li points_member |
      |               |            | total   | 1120 |
      |               |            | result  | excellent |
    当 “<谁>”于2026-01-20办理“rating.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党员积分制管理办法 本地规定 年度汇总”
    而且 事项处于“rating”

    例子:
      | 怎样           | 谁               | 项目   | 值             | 条件          |
      | 由书记一人办   | branch_secretary | 材料   | 年度积分汇总表 | rating.by     |
      | 没有汇总表     | branch_committee | 缺材料 | 年度积分汇总表 | rating.papers |
      | 漏了一名党员   | branch_committee | 未办   | rate           | rate.times    |

  场景: 年度结束后第三十二天才汇总，记为逾期
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li |
      | gather.done   | 2026-01-08 |         |                        |
      | rating.rate   | 2026-01-10 | 办理人  | p-li points_member |
      |               |            | total   | 300 |
      |               |            | result  | low |
    当 于2026-02-01办理“rating.done”
    那么 准予
    而且 记为逾期，条件“rating.in_time”，依据“党员积分制管理办法 本地规定 年度汇总”

  # 对等次的异议

  场景: 党员对等次有异议
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li                   |
      | gather.done   | 2026-01-08 |         |                        |
    当 “points_member”于2026-01-12办理“rating.doubt”
    那么 准予
    而且 “doubt.by”符合
    而且 “doubt.facts”符合

  场景大纲: 五天以内答复对等次的异议：<结果>
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li                   |
      | gather.done   | 2026-01-08 |         |                        |
      | rating.doubt  | 2026-01-12 |         |                        |
    当 “branch_committee”于2026-01-17办理“rating.reply”
      | 项目    | 值     |
      | verdict | <结果> |
    那么 准予
    而且 “reply.by”符合
    而且 “reply.facts”符合
    而且 按“reply.in_time”，最晚为2026-01-17

    例子:
      | 结果       |
      | 维持原积分 |
      | 更正积分   |

  场景: 对等次的异议第六天才答复，记为逾期
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li                   |
      | gather.done   | 2026-01-08 |         |                        |
      | rating.doubt  | 2026-01-12 |         |                        |
    当 于2026-01-18办理“rating.reply”
    那么 准予
    而且 记为逾期，条件“reply.in_time”，依据“党员积分制管理办法 本地规定 异议答复”

  场景大纲: 对等次的异议<怎样>，不算数
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li                   |
      | gather.done   | 2026-01-08 |         |                        |
      | rating.doubt  | 2026-01-12 |         |                        |
    当 “<谁>”于2026-01-13办理“rating.<办理>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党员积分制管理办法 本地规定 异议答复”

    例子:
      | 怎样           | 谁               | 办理  | 项目    | 值      | 条件        |
      | 由组织委员提出 | org_member       | doubt | doubts  | 少算了  | doubt.by    |
      | 没有写理由     | points_member    | doubt | 不填    | doubts  | doubt.facts |
      | 由书记答复     | branch_secretary | reply | verdict | kept    | reply.by    |
      | 没有写结果     | branch_committee | reply | 不填    | verdict | reply.facts |

  场景: 对等次的异议没有答复，不能汇总
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li                   |
      | gather.done   | 2026-01-08 |         |                        |
      | rating.rate   | 2026-01-10 | 办理人  | p-li points_member     |
      |               |            | total   | 300                    |
      |               |            | result  | low                    |
      | rating.doubt  | 2026-01-12 |         |                        |
    当 于2026-01-20办理“rating.done”
      | 项目 | 值    |
      | 未办 | reply |
    那么 只被“reply.times”拒绝，依据“党员积分制管理办法 本地规定 异议答复”

  场景: 已经答复的等次异议不能再答复一次
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li                   |
      | gather.done   | 2026-01-08 |         |                        |
      | rating.doubt  | 2026-01-12 |         |                        |
      | rating.reply  | 2026-01-13 |         |                        |
    当 于2026-01-14办理“rating.reply”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“reply.answers”拒绝，依据“党员积分制管理办法 本地规定 异议答复”

  # 结果运用

  场景大纲: 结果<怎样运用>
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li                   |
      | gather.done   | 2026-01-08 |         |                        |
      | rating.rate   | 2026-01-10 | 办理人  | p-li points_member     |
      |               |            | total   | 1200                   |
      |               |            | result  | excellent              |
      | rating.done   | 2026-01-20 |         |                        |
    当 “township_committee”于2026-01-30办理“apply.done”
      | 项目      | 值     |
      | honours   | <评先> |
      | <项目>    | <名称> |
      | appraised | <评议> |
    那么 准予
    而且 事项处于“completed”
    而且 “apply.by”符合
    而且 “apply.facts”符合
    而且 “apply.papers”符合
    而且 按“apply.in_time”，最晚为2026-02-19
    而且 台账“points-ledger”有一行
      | 列       | 值     |
      | 评先树优 | <栏>   |
      | 民主评议 | <评议> |
      | 状态     | 办结   |
    而且 回放结论相同

    例子:
      | 怎样运用           | 评先 | 项目  | 名称                   | 评议 | 栏                     |
      | 作为评先树优的依据 | 是   | round | 2026年优秀共产党员评选 | 否   | 2026年优秀共产党员评选 |
      | 提请民主评议研究   | 否   | 不填  | round                  | 是   |                        |

  场景: 汇总后第三十一天才运用，记为逾期
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li                   |
      | gather.done   | 2026-01-08 |         |                        |
      | rating.rate   | 2026-01-10 | 办理人  | p-li points_member     |
      |               |            | total   | 300                    |
      |               |            | result  | low                    |
      | rating.done   | 2026-01-20 |         |                        |
    当 于2026-02-20办理“apply.done”
      | 项目    | 值 |
      | honours | 否 |
      | 不填    | round |
    那么 准予
    而且 记为逾期，条件“apply.in_time”，依据“党员积分制管理办法 本地规定 结果运用”

  场景: 镇党委退回重新汇总
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li                   |
      | gather.done   | 2026-01-08 |         |                        |
      | rating.rate   | 2026-01-10 | 办理人  | p-li points_member     |
      |               |            | total   | 300                    |
      |               |            | result  | low                    |
      | rating.done   | 2026-01-20 |         |                        |
    当 “township_committee”于2026-01-22办理“apply.returned”
      | 项目     | 值             |
      | why_back | 第三季度抄错了 |
    那么 准予
    而且 事项处于“rating”
    而且 “apply.in_time”不适用

  场景大纲: 结果运用<怎样>，不算数
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li                   |
      | gather.done   | 2026-01-08 |         |                        |
      | rating.rate   | 2026-01-10 | 办理人  | p-li points_member     |
      |               |            | total   | 300                    |
      |               |            | result  | low                    |
      | rating.done   | 2026-01-20 |         |                        |
    当 “<谁>”于2026-01-22办理“apply.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党员积分 亮牌登高；党员积分制管理办法 本地规定 结果运用”

    例子:
      | 怎样             | 谁                 | 结果     | 项目      | 值                   | 条件         |
      | 由支部自己定     | branch_committee   | done     | appraised | 否                   | apply.by     |
      | 没有审核意见     | township_committee | done     | 缺材料    | 年度积分结果审核意见 | apply.papers |
      | 退回没有审核意见 | township_committee | returned | 缺材料    | 年度积分结果审核意见 | apply.papers |
      | 没有写是否评先   | township_committee | done     | 不填      | honours              | apply.facts  |
      | 没有写是否评议   | township_committee | done     | 不填      | appraised            | apply.facts  |
      | 没有写退回原因   | township_committee | returned | 不填      | why_back             | apply.facts  |
      | 由支部退回       | branch_committee   | returned | why_back  | 抄错                 | apply.by     |

  场景: 评先的写明评选名称，不评先的不写
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li                   |
      | gather.done   | 2026-01-08 |         |                        |
      | rating.rate   | 2026-01-10 | 办理人  | p-li points_member     |
      |               |            | total   | 300                    |
      |               |            | result  | low                    |
      | rating.done   | 2026-01-20 |         |                        |
    当 于2026-01-22办理“apply.done”
      | 项目    | 值               |
      | honours | 是               |
      | round   | 优秀共产党员评选 |
    那么 准予
    而且 按“apply.facts”，改填的结论为
      | honours | 不填  | 结论     |
      | 是      | round | 无法判断 |
      | 否      |       | 不符合   |

  # 立项、次序和更正

  场景: 没有写党支部，不得立项
    假如 程序“member-points”
    当 于2026-04-01立项
      | 项目 | 值    |
      | 不填 | about |
    那么 只被“case.facts”拒绝，依据“程序通则”

  场景大纲: 在“<步骤>”不能办“<结果>”
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li                   |
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“党员积分制管理办法 本地规定 年度汇总”
    而且 事项处于“<步骤>”

    例子:
      | 步骤   | 结果             |
      | gather | rating.done      |
      | gather | confirm.approved |
      | gather | apply.done       |

  场景: 汇集不得早于立标准
    假如 于2026-01-05办理“scheme.yearly”
      | 项目    | 值                     |
      | span    | 2025-01-01至2025-12-31 |
      | members | p-li                   |
    当 于2026-01-04办理“gather.done”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 汇集不得预先登记
    假如 于2026-01-05办理“scheme.yearly”
      | 项目    | 值                     |
      | span    | 2025-01-01至2025-12-31 |
      | members | p-li                   |
    当 办理“gather.done”
      | 项目   | 值         |
      | 日期   | 2026-01-08 |
      | 登记日 | 2026-01-07 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    假如 于2026-01-05办理“scheme.yearly”
      | 项目    | 值                     |
      | span    | 2025-01-01至2025-12-31 |
      | members | p-li                   |
    当 于2026-03-10补录2026-01-08的“gather.done”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后等次与积分不符的，不得办结
    假如 已依次办理
      | 办理          | 日期       | 项目    | 值                     |
      | scheme.yearly | 2026-01-05 | span    | 2025-01-01至2025-12-31 |
      |               |            | members | p-li                   |
      | gather.done   | 2026-01-08 |         |                        |
      | rating.rate   | 2026-01-10 | 办理人  | p-li points_member     |
      |               |            | total   | 1200                   |
      |               |            | result  | excellent              |
      | rating.done   | 2026-01-20 |         |                        |
    而且 更正“rating.rate”
      | 项目   | 值  |
      | total  | 900 |
    当 办理“apply.done”
      | 项目    | 值    |
      | honours | 否    |
      | 不填    | round |
    那么 只被“case.sound”拒绝，依据“党员积分”
    而且 “case.sound”实际“rate.by_points”

  场景: 登记错了的汇集可以作废，重新汇集
    假如 于2026-01-05办理“scheme.yearly”
      | 项目    | 值                     |
      | span    | 2025-01-01至2025-12-31 |
      | members | p-li                   |
    而且 于2026-01-08办理“gather.done”
    当 作废“gather.done”
    那么 准予
    而且 事项处于“gather”
    而且 回放结论相同
