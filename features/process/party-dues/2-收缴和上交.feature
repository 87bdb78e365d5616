# language: zh-CN
功能: 党费收缴·收缴和上交

  按月收缴，足额按时上交；欠缴的及时催缴。收入变化的重新核定。

  背景:
    假如 程序“party-dues”
    而且 于2026-04-01立项
      | 项目  | 值                     |
      | about | 示例村党支部第二季度党费 |
    而且 于2026-04-01办理“enrol.filed”
      | 项目    | 值                     |
      | span    | 2026-04-01至2026-06-30 |
      | members | p-li、p-wang           |
    而且 于2026-04-01办理“assess.fix”
      | 项目      | 值         |
      | 办理人    | p-li payer |
      | kind      | wage       |
      | wage_base | 5000元     |
      | monthly   | 50元       |
    而且 于2026-04-01办理“assess.fix”
      | 项目      | 值           |
      | 办理人    | p-wang payer |
      | kind      | retired      |
      | wage_base | 4000元       |
      | monthly   | 20元         |
    而且 于2026-04-01办理“assess.relief”
      | 项目            | 值     |
      | relieved_member | p-wang |
      | less            | 10元   |
    而且 于2026-04-03办理“assess.done”

  # 按月收缴

  场景: 每月收足全支部应缴的党费
    当 “org_member”于2026-04-25办理“collect.month”
      | 项目   | 值   |
      | amount | 60元 |
    那么 准予
    而且 事项处于“collect”
    而且 “month.by”符合
    而且 “month.facts”符合
    而且 “month.papers”符合
    而且 “month.full”符合
    而且 按“month.full”，改填的结论为
      | amount  | 结论   |
      | 59.99元 | 不符合 |
      | 60元    | 符合   |
      | 60.01元 | 符合   |

  场景: 当月没有收足，照实登记为欠缴
    当 于2026-04-25办理“collect.month”
      | 项目   | 值   |
      | amount | 50元 |
    那么 准予
    而且 记为逾期，条件“month.full”，依据“党费收缴、使用和管理的规定 2008 按月交纳；党费 突出 第六项”
    而且 “month.full”实际“全支部每月应缴”，办法“催缴”

  场景大纲: 登记当月收缴<怎样>，不算数
    当 “<谁>”于2026-04-25办理“collect.month”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党费收缴、使用和管理的规定 2008 按月交纳；党费 突出 第六项”

    例子:
      | 怎样             | 谁         | 项目   | 值             | 条件         |
      | 由党员自己登记   | payer      | amount | 60元           | month.by     |
      | 由纪检委员登记   | clean_member | amount | 60元         | month.by     |
      | 没有登记表       | org_member | 缺材料 | 党费收缴登记表 | month.papers |
      | 没有写收了多少   | org_member | 不填   | amount         | month.facts  |

  场景: 三个月都收了、按季度上交了，期满转入使用核对
    假如 已依次办理
      | 办理          | 日期       | 项目   | 值    |
      | collect.month | 2026-04-25 | amount | 60元  |
      | collect.month | 2026-05-25 | amount | 60元  |
      | collect.month | 2026-06-25 | amount | 60元  |
      | collect.remit | 2026-06-28 | sent   | 180元 |
    当 “org_member”于2026-06-30办理“collect.done”
      | 项目 | 值           |
      | 未办 | month、remit |
    那么 准予
    而且 事项处于“spend”
    而且 “collect.by”符合
    而且 “collect.ended”符合
    而且 “collect.complete”符合
    而且 “month.times”符合
    而且 “remit.times”符合
    而且 按“collect.ended”，最早为2026-06-30

  场景: 收缴期间没有届满，不得结束收缴
    当 于2026-06-29办理“collect.done”
      | 项目 | 值           |
      | 未办 | month、remit |
    那么 只被“collect.ended”拒绝，依据“党费收缴、使用和管理的规定 2008 按月交纳”

  场景: 有一个月没有收缴，记为逾期
    假如 已依次办理
      | 办理          | 日期       | 项目   | 值    |
      | collect.month | 2026-04-25 | amount | 60元  |
      | collect.month | 2026-06-25 | amount | 120元 |
      | collect.remit | 2026-06-28 | sent   | 180元 |
    当 于2026-06-30办理“collect.done”
      | 项目 | 值           |
      | 未办 | month、remit |
    那么 准予
    而且 记为逾期，条件“month.times”，依据“党费收缴、使用和管理的规定 2008 按月交纳”
    而且 “month.times”实际“2026-04-30至2026-05-31没有”

  场景: 整个季度没有上交，记为逾期
    假如 于2026-04-25办理“collect.month”
      | 项目   | 值   |
      | amount | 60元 |
    当 于2026-06-30办理“collect.done”
      | 项目 | 值           |
      | 未办 | month、remit |
    那么 准予
    而且 记为逾期，条件“remit.times”，依据“党费收缴、使用和管理的规定 2008 上缴；党费收缴使用管理办法 本地规定 上交”
    而且 “remit.times”实际“2026-03-31至2026-06-30没有”
    而且 记为逾期，条件“collect.complete”，依据“党费收缴、使用和管理的规定 2008 上缴；党费 突出 第六项”

  场景大纲: 收了180元，上交<上交>，<怎样>
    假如 已依次办理
      | 办理          | 日期       | 项目   | 值     |
      | collect.month | 2026-04-25 | amount | 60元   |
      | collect.month | 2026-05-25 | amount | 60元   |
      | collect.month | 2026-06-25 | amount | 60元   |
      | collect.remit | 2026-06-28 | sent   | <上交> |
    当 于2026-06-30办理“collect.done”
      | 项目 | 值           |
      | 未办 | month、remit |
    那么 准予
    而且 <结论>

    例子:
      | 上交     | 怎样     | 结论                                                                                       |
      | 179.99元 | 记为逾期 | 记为逾期，条件“collect.complete”，依据“党费收缴、使用和管理的规定 2008 上缴；党费 突出 第六项” |
      | 180元    | 足额     | “collect.complete”符合                                                                     |
      | 180.01元 | 足额     | “collect.complete”符合                                                                     |

  场景大纲: <谁>不能结束收缴
    当 “<谁>”于2026-06-30办理“collect.done”
      | 项目 | 值           |
      | 未办 | month、remit |
    那么 只被“collect.by”拒绝，依据“党费收缴、使用和管理的规定 2008 按月交纳”

    例子:
      | 谁               |
      | payer            |
      | branch_committee |

  # 上交、催缴、大额党费

  场景: 支部书记向镇党委上交党费
    当 “branch_secretary”于2026-05-08办理“collect.remit”
      | 项目 | 值    |
      | sent | 100元 |
    那么 准予
    而且 事项处于“collect”
    而且 “remit.by”符合
    而且 “remit.facts”符合
    而且 “remit.papers”符合

  场景: 支部书记催缴
    当 “branch_secretary”于2026-05-08办理“collect.urge”
      | 项目   | 值       |
      | behind | p-li     |
      | reason | 外出忘记 |
    那么 准予
    而且 “urge.by”符合
    而且 “urge.facts”符合

  场景: 同一期间可以催缴两次
    假如 于2026-05-08办理“collect.urge”
    当 于2026-06-08办理“collect.urge”
    那么 准予

  场景: 党员一次多交一千元，上缴中央
    当 “payer”于2026-05-08办理“collect.large”
      | 项目  | 值     |
      | extra | 1000元 |
    那么 准予
    而且 “large.by”符合
    而且 “large.facts”符合
    而且 “large.papers”符合
    而且 “large.enough”符合
    而且 按“large.enough”，改填的结论为
      | extra     | 结论   |
      | 999元     | 不符合 |
      | 999.99元  | 不符合 |
      | 1000元    | 符合   |
      | 1001元    | 符合   |

  场景: 不满一千元的不按大额党费登记
    当 “payer”于2026-05-08办理“collect.large”
      | 项目  | 值    |
      | extra | 500元 |
    那么 只被“large.enough”拒绝，依据“党费收缴、使用和管理的规定 2008 大额党费”
    而且 “large.enough”实际“500”，办法“当月收缴”

  场景: 大额党费可以登记两次
    假如 “payer”于2026-05-08办理“collect.large”
    当 “payer”于2026-06-08办理“collect.large”
    那么 准予

  场景大纲: <事>时<怎样>，不算数
    当 “<谁>”于2026-05-08办理“collect.<分项>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 事       | 怎样             | 谁               | 分项  | 项目   | 值                     | 条件         | 依据                                                |
      | 上交     | 由组织委员上交   | org_member       | remit | sent   | 60元                   | remit.by     | 党费收缴、使用和管理的规定 2008 上缴                |
      | 上交     | 没有凭证         | branch_secretary | remit | 缺材料 | 党费上交凭证           | remit.papers | 党费收缴、使用和管理的规定 2008 上缴；党费收缴使用管理办法 上交 |
      | 上交     | 没有写数额       | branch_secretary | remit | 不填   | sent                   | remit.facts  | 党费收缴、使用和管理的规定 2008 上缴                |
      | 催缴     | 由镇党委催缴     | township_committee | urge | reason | 忘记                  | urge.by      | 党费收缴使用管理办法 本地规定 催缴；党费 原因分析 第二项 |
      | 催缴     | 没有写谁欠缴     | branch_secretary | urge  | 不填   | behind                 | urge.facts   | 党费收缴使用管理办法 本地规定 催缴；党费 原因分析 第二项 |
      | 催缴     | 没有写原因       | branch_secretary | urge  | 不填   | reason                 | urge.facts   | 党费收缴使用管理办法 本地规定 催缴                  |
      | 多交     | 由组织委员登记   | org_member       | large | extra  | 1000元                 | large.by     | 党费收缴、使用和管理的规定 2008 大额党费            |
      | 多交     | 没有中央的凭证   | payer            | large | 缺材料 | 大额党费上缴中央的凭证 | large.papers | 党费收缴、使用和管理的规定 2008 大额党费            |

  场景: 多交没有写数额，不算数
    当 “payer”于2026-05-08办理“collect.large”
      | 项目 | 值    |
      | 不填 | extra |
    那么 只被“large.facts、large.enough”拒绝，依据“党费收缴、使用和管理的规定 2008 大额党费”

  # 重新核定

  场景: 党员涨了工资，支部委员会重新核定
    当 “branch_committee”于2026-05-08办理“collect.reassessed”
      | 项目    | 值             |
      | changed | 李某五月起涨工资 |
    那么 准予
    而且 事项处于“assess”
    而且 “collect.ended”不适用
    而且 “collect.complete”不适用

  场景大纲: 重新核定<怎样>，不算数
    当 “<谁>”于2026-05-08办理“collect.reassessed”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党费收缴、使用和管理的规定 2008 计算基数”

    例子:
      | 怎样             | 谁               | 项目    | 值       | 条件          |
      | 由组织委员一人定 | org_member       | changed | 涨了工资 | collect.by    |
      | 没有写变化       | branch_committee | 不填    | changed  | collect.facts |

  场景: 重新核定以后，按新的月缴额收缴
    假如 于2026-05-08办理“collect.reassessed”
    而且 于2026-05-08办理“assess.fix”
      | 项目      | 值         |
      | 办理人    | p-li payer |
      | kind      | wage       |
      | wage_base | 6000元     |
      | monthly   | 90元       |
    而且 于2026-05-08办理“assess.fix”
      | 项目      | 值           |
      | 办理人    | p-wang payer |
      | kind      | retired      |
      | wage_base | 4000元       |
      | monthly   | 20元         |
    而且 于2026-05-09办理“assess.done”
    当 于2026-05-25办理“collect.month”
      | 项目   | 值    |
      | amount | 110元 |
    那么 准予
    而且 按“month.full”，改填的结论为
      | amount   | 结论   |
      | 109.99元 | 不符合 |
      | 110元    | 符合   |
