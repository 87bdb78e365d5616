# language: zh-CN
功能: 多方评判与反馈处置·交办和办理

  登记以后一个工作日交办，不写反馈人；被反映的人不能承办。
  一般事项十五天、复杂事项三十天，可以延期一次。

  背景:
    假如 程序“multi-party-feedback”
    而且 于2026-03-02立项
    而且 于2026-03-03办理“register.filed”
      | 项目      | 值      |
      | channel   | hotline |
      | named     | 是      |
      | personal  | 是      |
      | concerned | p-zhao  |

  场景: 交办给不被反映的人，隐去反馈人
    当 “quality_office”于2026-03-04办理“assign.done”
      | 项目     | 值         |
      | owner    | p-zhang    |
      | unit     | u-dangban  |
      | complex  | 否         |
      | due      | 2026-03-19 |
      | shielded | 是         |
    那么 准予
    而且 事项处于“handle”
    而且 “assign.by”符合
    而且 “assign.facts”符合
    而且 “assign.papers”符合
    而且 “assign.complex_time”不适用
    而且 按“assign.in_time”，最晚为2026-03-04
    而且 按“assign.ordinary”，“due”最晚为2026-03-19
    而且 按“assign.apart”，改填的结论为
      | owner   | 结论   |
      | p-zhao  | 不符合 |
      | p-zhang | 符合   |
    而且 按“assign.kept”，改填的结论为
      | shielded | 结论   |
      | 是       | 符合   |
      | 否       | 不符合 |
    而且 台账“feedback-ledger”有一行
      | 列       | 值         |
      | 承办单位 | u-dangban  |
      | 承办人   | p-zhang    |
      | 时限     | 2026-03-19 |

  场景: 复杂事项三十天以内
    当 于2026-03-04办理“assign.done”
      | 项目    | 值         |
      | complex | 是         |
      | due     | 2026-04-03 |
    那么 准予
    而且 “assign.ordinary”不适用
    而且 按“assign.complex_time”，“due”最晚为2026-04-03

  场景: 登记以后第二个工作日才交办，记为逾期，照常交办
    当 于2026-03-05办理“assign.done”
    那么 准予
    而且 记为逾期，条件“assign.in_time”，依据“多方监督评判办法 本地规定 分类交办”
    而且 事项处于“handle”

  场景: 星期五登记的，下星期一交办不算逾期
    假如 程序“multi-party-feedback”
    而且 于2026-03-02立项
    而且 于2026-03-06办理“register.filed”
      | 项目     | 值      |
      | channel  | hotline |
      | personal | 否      |
    当 于2026-03-09办理“assign.done”
    那么 准予
    而且 按“assign.in_time”，最晚为2026-03-09

  场景大纲: <怎样>，不得交办
    当 于2026-03-04办理“assign.done”
      | 项目    | 值      |
      | complex | <复杂>  |
      | owner   | p-zhang |
      | <项目>  | <值>    |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“assign”

    例子:
      | 怎样                   | 复杂 | 项目     | 值         | 条件                | 依据                                   |
      | 一般事项超过十五天     | 否   | due      | 2026-03-20 | assign.ordinary     | 多方监督评判办法 本地规定 办理         |
      | 复杂事项超过三十天     | 是   | due      | 2026-04-04 | assign.complex_time | 多方监督评判办法 本地规定 办理         |
      | 没有隐去反馈人         | 否   | shielded | 否         | assign.kept         | 信访工作条例 2022 有关保密和回避的规定；多方监督评判办法 分类交办 |
      | 没有写是否隐去反馈人   | 否   | 不填     | shielded   | assign.facts、assign.kept | 信访工作条例 2022 有关保密和回避的规定 |
      | 没有写承办单位         | 否   | 不填     | unit       | assign.facts        | 多方监督评判办法 本地规定 分类交办     |
      | 没有交办单             | 否   | 缺材料   | 交办单     | assign.papers       | 五个机制 抓手 第三项；多方监督评判办法 本地规定 分类交办 |

  场景: 时限不能写在交办以前
    当 于2026-03-04办理“assign.done”
      | 项目    | 值         |
      | complex | 否         |
      | due     | 2026-03-03 |
    那么 只被“assign.ahead”拒绝，依据“五个机制 抓手 第三项；多方监督评判办法 本地规定 分类交办”
    而且 按“assign.ahead”，改填的结论为
      | due        | 结论   |
      | 2026-03-03 | 不符合 |
      | 2026-03-04 | 符合   |
      | 2026-03-05 | 符合   |

  场景: 被反映的人不能承办，按提示换人以后可以交办
    当 于2026-03-04办理“assign.done”
      | 项目  | 值     |
      | owner | p-zhao |
    那么 只被“assign.apart”拒绝，依据“信访工作条例 2022 有关保密和回避的规定；多方监督评判办法 本地规定 分类交办”
    而且 “assign.apart”实际“p-zhao”
    当 按提示改正后再办理
    那么 准予

  场景: 没有写承办人，不得交办
    当 于2026-03-04办理“assign.done”
      | 项目 | 值    |
      | 不填 | owner |
    那么 只被“assign.facts、assign.apart”拒绝，依据“多方监督评判办法 本地规定 分类交办”

  场景: 没有写时限，不得交办
    当 于2026-03-04办理“assign.done”
      | 项目    | 值  |
      | complex | 否  |
      | 不填    | due |
    那么 只被“assign.facts、assign.ordinary、assign.ahead”拒绝，依据“多方监督评判办法 本地规定 分类交办”

  场景: 没有写是否复杂事项，不得交办
    当 于2026-03-04办理“assign.done”
      | 项目 | 值      |
      | 不填 | complex |
    那么 只被“assign.facts、assign.ordinary、assign.complex_time”拒绝，依据“多方监督评判办法 本地规定 分类交办”

  场景: 由承办人自己交办，不算数
    当 “handler”于2026-03-04办理“assign.done”
    那么 只被“assign.by”拒绝，依据“五个机制 抓手 第三项；多方监督评判办法 本地规定 分类交办”

  场景: 没有反映具体的人的，由谁承办都可以
    假如 程序“multi-party-feedback”
    而且 于2026-03-02立项
    而且 于2026-03-03办理“register.filed”
      | 项目     | 值      |
      | channel  | hotline |
      | personal | 否      |
    当 于2026-03-04办理“assign.done”
    那么 准予
    而且 “assign.apart”不适用

  # 办理

  场景: 承办人在时限以内办结，写明查找的不足和办理结果
    假如 于2026-03-04办理“assign.done”
      | 项目    | 值         |
      | owner   | p-zhang    |
      | complex | 否         |
      | due     | 2026-03-19 |
    当 于2026-03-19办理“handle.done”
      | 项目      | 值               |
      | 办理人    | p-zhang handler  |
      | shortfall | 设站牌没有看路口 |
      | result    | 站牌移了五米     |
    那么 准予
    而且 事项处于“reply”
    而且 “handle.by”符合
    而且 “handle.facts”符合
    而且 “handle.papers”符合
    而且 “handle.own”符合
    而且 “extend.times”不适用
    而且 按“handle.on_time”，最晚为2026-03-19
    而且 台账“feedback-ledger”有一行
      | 列   | 值               |
      | 办结 | 2026-03-19       |
      | 不足 | 设站牌没有看路口 |
      | 结果 | 站牌移了五米     |

  场景: 过了时限才办结，记为逾期，照常继续
    假如 于2026-03-04办理“assign.done”
      | 项目    | 值         |
      | complex | 否         |
      | due     | 2026-03-19 |
    当 于2026-03-20办理“handle.done”
    那么 准予
    而且 记为逾期，条件“handle.on_time”，依据“五个机制 抓手 第三项；多方监督评判办法 本地规定 办理”

  场景大纲: <谁>批准延期，按延长后的时限
    假如 于2026-03-04办理“assign.done”
      | 项目    | 值         |
      | complex | 否         |
      | due     | 2026-03-19 |
    当 “<谁>”于2026-03-18办理“handle.extend”
      | 项目    | 值         |
      | new_due | 2026-04-03 |
    那么 准予
    而且 “extend.by”符合
    而且 “extend.facts”符合
    而且 “extend.times”符合
    而且 按“extend.longest”，“new_due”最晚为2026-04-03
    而且 按“extend.later”，改填的结论为
      | new_due    | 结论   |
      | 2026-03-18 | 不符合 |
      | 2026-03-19 | 符合   |
      | 2026-03-20 | 符合   |
    而且 台账“feedback-ledger”有一行
      | 列   | 值         |
      | 延期 | 1          |
      | 时限 | 2026-04-03 |
    当 于2026-04-03办理“handle.done”
    那么 准予
    而且 “handle.on_time”符合

    例子:
      | 谁                 |
      | quality_office     |
      | township_secretary |

  场景大纲: 延期<怎样>，不算数
    假如 于2026-03-04办理“assign.done”
      | 项目    | 值         |
      | complex | 否         |
      | due     | 2026-03-19 |
    当 “<谁>”于2026-03-18办理“handle.extend”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“多方监督评判办法 本地规定 办理”

    例子:
      | 怎样             | 谁             | 项目       | 值         | 条件                                       |
      | 超过十五天       | quality_office | new_due    | 2026-04-04 | extend.longest                             |
      | 早于原时限       | quality_office | new_due    | 2026-03-18 | extend.later                               |
      | 没有写新的时限   | quality_office | 不填       | new_due    | extend.facts、extend.longest、extend.later |
      | 没有写原因       | quality_office | 不填       | why_longer | extend.facts                               |
      | 由承办人自己批   | handler        | why_longer | 人手不够   | extend.by                                  |

  场景: 只能延期一次
    假如 于2026-03-04办理“assign.done”
      | 项目    | 值         |
      | complex | 否         |
      | due     | 2026-03-19 |
    而且 于2026-03-17办理“handle.extend”
    当 于2026-03-18办理“handle.extend”
    那么 只被“extend.times”拒绝，依据“多方监督评判办法 本地规定 办理”

  场景: 不属于本单位职责的，退回重新交办
    假如 于2026-03-04办理“assign.done”
      | 项目  | 值      |
      | owner | p-zhang |
    当 于2026-03-05办理“handle.returned”
      | 项目     | 值              |
      | 办理人   | p-zhang handler |
      | why_back | 站牌归县里管    |
    那么 准予
    而且 事项处于“assign”
    而且 “handle.papers”不适用
    而且 “handle.facts”符合

  场景: 过了时限才退回，不算办结逾期
    假如 于2026-03-04办理“assign.done”
      | 项目 | 值         |
      | due  | 2026-03-10 |
    当 于2026-03-11办理“handle.returned”
    那么 准予
    而且 “handle.on_time”不适用

  场景大纲: 办理<怎样>，不算数
    假如 于2026-03-04办理“assign.done”
      | 项目  | 值      |
      | owner | p-zhang |
    当 于2026-03-05办理“handle.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“五个机制 抓手 第三项；多方监督评判办法 本地规定 办理”
    而且 事项处于“handle”

    例子:
      | 怎样               | 结果     | 项目   | 值                     | 条件          |
      | 由别的承办人办     | done     | 办理人 | p-wu handler           | handle.own    |
      | 由别的承办人退回   | returned | 办理人 | p-wu handler           | handle.own    |
      | 由贯标办代办       | done     | 办理人 | p-zhang quality_office | handle.by     |
      | 没有证明材料       | done     | 缺材料 | 办理情况证明材料       | handle.papers |
      | 没有写查找的不足   | done     | 不填   | shortfall              | handle.facts  |
      | 没有写办理结果     | done     | 不填   | result                 | handle.facts  |
      | 没有写退回的原因   | returned | 不填   | why_back               | handle.facts  |

  # 转办

  场景大纲: 办到“<步骤>”时发现属于信访、检举控告，转有权机关
    假如 事项已办到“<步骤>”
    当 “quality_office”办理“<步骤>.transferred”
      | 项目      | 值        |
      | authority | u-xinfang |
    那么 准予
    而且 事项处于“transferred”
    而且 “<步骤>.by”符合
    而且 “<步骤>.facts”符合
    而且 “<步骤>.papers”符合

    例子:
      | 步骤   |
      | assign |
      | handle |

  场景: 登记时就发现不在本镇职责的，转有权机关
    假如 程序“multi-party-feedback”
    而且 于2026-03-02立项
    当 “quality_office”于2026-03-03办理“register.transferred”
    那么 准予
    而且 事项处于“transferred”
    而且 “register.in_time”不适用
    而且 “register.two”不适用
    而且 按“register.facts”，改填的结论为
      | 不填      | 结论     |
      | authority | 无法判断 |
    而且 按“register.papers”，改填的结论为
      | 缺材料 | 结论   |
      | 转办函 | 不符合 |
    而且 按“register.by”，改填的结论为
      | 办理人         | 结论   |
      | quality_office | 符合   |
      | handler        | 不符合 |

  场景大纲: 在“<步骤>”转办<怎样>，不算数
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<步骤>.transferred”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<步骤>.<条件>”拒绝，依据“信访工作条例 2022 有关保密和回避的规定；多方监督评判办法 本地规定 分类交办”

    例子:
      | 步骤   | 怎样             | 谁             | 项目      | 值        | 条件   |
      | assign | 由反馈人进行     | giver          | authority | u-xinfang | by     |
      | handle | 由承办人进行     | handler        | authority | u-xinfang | by     |
      | assign | 没有转办函       | quality_office | 缺材料    | 转办函    | papers |
      | handle | 没有转办函       | quality_office | 缺材料    | 转办函    | papers |
      | assign | 没有写接收的机关 | quality_office | 不填      | authority | facts  |
      | handle | 没有写接收的机关 | quality_office | 不填      | authority | facts  |
