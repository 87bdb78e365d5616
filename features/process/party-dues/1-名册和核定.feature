# language: zh-CN
功能: 党费收缴·名册和核定

  支部建立缴费名册，党员本人申报基数，支部按类别和比例核定月缴额；确有困难的由镇党委批准少交、免交。

  背景:
    假如 程序“party-dues”
    而且 于2026-04-01立项
      | 项目  | 值                     |
      | about | 示例村党支部第二季度党费 |

  # 名册

  场景: 支部组织委员建立缴费名册
    当 “org_member”于2026-04-02办理“enrol.filed”
      | 项目    | 值                     |
      | span    | 2026-04-01至2026-06-30 |
      | members | p-li、p-wang           |
    那么 准予
    而且 事项处于“assess”
    而且 “enrol.by”符合
    而且 “enrol.facts”符合
    而且 “enrol.papers”符合
    而且 回放结论相同

  场景大纲: 建立缴费名册<怎样>，不算数
    当 “<谁>”于2026-04-02办理“enrol.filed”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党费收缴、使用和管理的规定 2008 计算基数；党费 突出 第六项”
    而且 事项处于“enrol”

    例子:
      | 怎样           | 谁         | 项目   | 值           | 条件         |
      | 由党员自己建   | payer      | 材料   | 缴费党员名册 | enrol.by     |
      | 由纪检委员建   | clean_member | 材料 | 缴费党员名册 | enrol.by     |
      | 没有名册       | org_member | 缺材料 | 缴费党员名册 | enrol.papers |
      | 没有写期间     | org_member | 不填   | span         | enrol.facts  |
      | 没有写缴费党员 | org_member | 不填   | members      | enrol.facts  |

  # 核定

  场景: 名册上每个党员都申报了基数，支部委员会核定
    假如 于2026-04-02办理“enrol.filed”
      | 项目    | 值           |
      | members | p-li、p-wang |
    而且 于2026-04-03办理“assess.fix”
      | 项目      | 值         |
      | 办理人    | p-li payer |
      | kind      | wage       |
      | wage_base | 3000元     |
      | monthly   | 15元       |
    而且 于2026-04-03办理“assess.fix”
      | 项目    | 值           |
      | 办理人  | p-wang payer |
      | kind    | farmer       |
      | monthly | 0.5元        |
    当 “branch_committee”于2026-04-17办理“assess.done”
    那么 准予
    而且 事项处于“collect”
    而且 “assess.by”符合
    而且 “assess.papers”符合
    而且 “assess.in_time”符合
    而且 “fix.times”符合
    而且 按“assess.in_time”，最晚为2026-04-17

  场景: 有一个党员没有申报，不得核定
    假如 于2026-04-02办理“enrol.filed”
      | 项目    | 值           |
      | members | p-li、p-wang |
    而且 于2026-04-03办理“assess.fix”
      | 项目   | 值         |
      | 办理人 | p-li payer |
    当 于2026-04-10办理“assess.done”
      | 项目 | 值  |
      | 未办 | fix |
    那么 只被“fix.times”拒绝，依据“党费收缴、使用和管理的规定 2008 交纳比例”
    而且 “fix.times”实际“p-wang”
    而且 事项处于“assess”

  场景: 建册以后第十六天才核定，记为逾期
    假如 于2026-04-02办理“enrol.filed”
    当 于2026-04-18办理“assess.done”
    那么 准予
    而且 记为逾期，条件“assess.in_time”，依据“党费收缴使用管理办法 本地规定 核定”

  场景大纲: 核定<怎样>，不算数
    假如 于2026-04-02办理“enrol.filed”
    当 “<谁>”于2026-04-10办理“assess.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党费收缴、使用和管理的规定 2008 计算基数；党费 突出 第六项”

    例子:
      | 怎样             | 谁               | 项目   | 值         | 条件          |
      | 由组织委员一人定 | org_member       | 材料   | 党费核定表 | assess.by     |
      | 由镇党委代定     | township_committee | 材料 | 党费核定表 | assess.by     |
      | 没有核定表       | branch_committee | 缺材料 | 党费核定表 | assess.papers |

  # 比例

  场景大纲: <类别>基数<基数>，每月最少交<应缴>
    假如 于2026-04-02办理“enrol.filed”
    当 “payer”于2026-04-03办理“assess.fix”
      | 项目      | 值     |
      | kind      | <类别> |
      | wage_base | <基数> |
      | monthly   | <应缴> |
    那么 准予
    而且 “fix.by”符合
    而且 “fix.facts”符合
    而且 “fix.rate”符合
    而且 “fix.farmer”不适用
    而且 “fix.low”不适用
    而且 按“fix.rate”，改填的结论为
      | monthly | 结论   |
      | <少一分> | 不符合 |
      | <应缴>   | 符合   |
      | <多一分> | 符合   |

    例子:
      | 类别          | 基数       | 应缴     | 少一分   | 多一分   |
      | wage          | 2000元     | 10元     | 9.99元   | 10.01元  |
      | wage          | 3000元     | 15元     | 14.99元  | 15.01元  |
      | wage          | 3000.01元  | 30.01元  | 30.00元  | 30.02元  |
      | wage          | 5000元     | 50元     | 49.99元  | 50.01元  |
      | wage          | 5000.01元  | 75.01元  | 75.00元  | 75.02元  |
      | wage          | 10000元    | 150元    | 149.99元 | 150.01元 |
      | wage          | 10000.01元 | 200.01元 | 200.00元 | 200.02元 |
      | annual        | 3000元     | 15元     | 14.99元  | 15.01元  |
      | annual        | 5000元     | 50元     | 49.99元  | 50.01元  |
      | annual        | 10000元    | 150元    | 149.99元 | 150.01元 |
      | annual        | 20000元    | 400元    | 399.99元 | 400.01元 |
      | self_employed | 3000元     | 15元     | 14.99元  | 15.01元  |
      | self_employed | 5000元     | 50元     | 49.99元  | 50.01元  |
      | self_employed | 10000元    | 150元    | 149.99元 | 150.01元 |
      | self_employed | 20000元    | 400元    | 399.99元 | 400.01元 |
      | retired       | 4000元     | 20元     | 19.99元  | 20.01元  |
      | retired       | 5000元     | 25元     | 24.99元  | 25.01元  |
      | retired       | 5000.01元  | 50.01元  | 50.00元  | 50.02元  |
      | retired       | 6000元     | 60元     | 59.99元  | 60.01元  |

  场景大纲: <类别>基数<基数>只交<少缴>，不得核定
    假如 于2026-04-02办理“enrol.filed”
    当 “payer”于2026-04-03办理“assess.fix”
      | 项目      | 值     |
      | kind      | <类别> |
      | wage_base | <基数> |
      | monthly   | <少缴> |
    那么 只被“fix.rate”拒绝，依据“党费收缴、使用和管理的规定 2008 交纳比例”
    而且 “fix.rate”实际“缴费基数”，要求“<比例>”

    例子:
      | 类别          | 基数    | 少缴  | 比例  |
      | wage          | 3000元  | 10元  | 1/200 |
      | annual        | 5000元  | 25元  | 1/100 |
      | self_employed | 10000元 | 100元 | 3/200 |
      | wage          | 20000元 | 300元 | 1/50  |
      | retired       | 6000元  | 30元  | 1/100 |

  场景: 农民党员每月交二角到一元
    假如 于2026-04-02办理“enrol.filed”
    当 “payer”于2026-04-03办理“assess.fix”
      | 项目    | 值     |
      | kind    | farmer |
      | monthly | 0.2元  |
    那么 准予
    而且 “fix.rate”不适用
    而且 “fix.low”不适用
    而且 按“fix.farmer”，改填的结论为
      | monthly | 结论   |
      | 0元     | 不符合 |
      | 0.19元  | 不符合 |
      | 0.2元   | 符合   |
      | 1元     | 符合   |
      | 1.01元  | 不符合 |
      | 2元     | 不符合 |

  场景: 农民党员一角钱不够
    假如 于2026-04-02办理“enrol.filed”
    当 “payer”于2026-04-03办理“assess.fix”
      | 项目    | 值     |
      | kind    | farmer |
      | monthly | 0.1元  |
    那么 只被“fix.farmer”拒绝，依据“党费收缴、使用和管理的规定 2008 交纳比例”

  场景: 没有固定收入的党员每月交二角
    假如 于2026-04-02办理“enrol.filed”
    当 “payer”于2026-04-03办理“assess.fix”
      | 项目    | 值    |
      | kind    | low   |
      | monthly | 0.2元 |
    那么 准予
    而且 “fix.rate”不适用
    而且 “fix.farmer”不适用
    而且 按“fix.low”，改填的结论为
      | monthly | 结论   |
      | 0元     | 不符合 |
      | 0.19元  | 不符合 |
      | 0.2元   | 符合   |
      | 0.21元  | 符合   |
      | 1元     | 符合   |
      | 2元     | 符合   |

  场景: 没有固定收入的党员一角钱不够
    假如 于2026-04-02办理“enrol.filed”
    当 “payer”于2026-04-03办理“assess.fix”
      | 项目    | 值    |
      | kind    | low   |
      | monthly | 0.1元 |
    那么 只被“fix.low”拒绝，依据“党费收缴、使用和管理的规定 2008 交纳比例”

  场景大纲: 领取收入的<类别>没有写基数，不得核定
    假如 于2026-04-02办理“enrol.filed”
    当 “payer”于2026-04-03办理“assess.fix”
      | 项目 | 值        |
      | kind | <类别>    |
      | 不填 | wage_base |
    那么 只被“fix.facts”拒绝，依据“党费收缴、使用和管理的规定 2008 交纳比例”
    而且 无法判断，条件“fix.facts”，缺“wage_base”

    例子:
      | 类别          |
      | wage          |
      | annual        |
      | self_employed |
      | retired       |

  场景大纲: <类别>不填基数
    假如 于2026-04-02办理“enrol.filed”
    当 “payer”于2026-04-03办理“assess.fix”
      | 项目      | 值     |
      | kind      | <类别> |
      | monthly   | 1元    |
      | wage_base | 3000元 |
    那么 只被“fix.facts”拒绝，依据“党费收缴、使用和管理的规定 2008 交纳比例”
    而且 “fix.facts”实际“不需要填”

    例子:
      | 类别   |
      | farmer |
      | low    |

  场景大纲: 申报没有写“<字段>”，不算数
    假如 于2026-04-02办理“enrol.filed”
    当 “payer”于2026-04-03办理“assess.fix”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“党费收缴、使用和管理的规定 2008 交纳比例”
    而且 无法判断，条件“fix.facts”，缺“<字段>”

    例子:
      | 字段    | 条件                                   |
      | kind    | fix.facts、fix.rate、fix.farmer、fix.low |
      | monthly | fix.facts、fix.rate                    |

  场景: 没有写月缴额的，取整按本镇规定
    假如 于2026-04-02办理“enrol.filed”
    当 “payer”于2026-04-03办理“assess.fix”
      | 项目 | 值      |
      | 不填 | monthly |
    那么 被“fix.facts”拒绝，依据“党费收缴使用管理办法 本地规定 取整”

  场景: 组织委员不能代替党员本人申报
    假如 于2026-04-02办理“enrol.filed”
    当 “org_member”于2026-04-03办理“assess.fix”
      | 项目      | 值     |
      | kind      | wage   |
      | wage_base | 3000元 |
      | monthly   | 15元   |
    那么 只被“fix.by”拒绝，依据“党费收缴、使用和管理的规定 2008 交纳比例”

  # 少交、免交

  场景: 生活困难的党员经支部研究、镇党委批准少交
    假如 于2026-04-02办理“enrol.filed”
      | 项目    | 值           |
      | members | p-li、p-wang |
    当 “township_committee”于2026-04-03办理“assess.relief”
      | 项目            | 值   |
      | relieved_member | p-li |
      | less            | 10元 |
    那么 准予
    而且 事项处于“assess”
    而且 “relief.by”符合
    而且 “relief.facts”符合
    而且 “relief.papers”符合
    而且 “relief.enrolled”符合

  场景大纲: 少交、免交<怎样>，不算数
    假如 于2026-04-02办理“enrol.filed”
      | 项目    | 值           |
      | members | p-li、p-wang |
    当 “<谁>”于2026-04-03办理“assess.relief”
      | 项目            | 值   |
      | relieved_member | p-li |
      | <项目>          | <值> |
    那么 只被“<条件>”拒绝，依据“党费收缴、使用和管理的规定 2008 少交免交”

    例子:
      | 怎样             | 谁                 | 项目   | 值               | 条件            |
      | 由支部自己批准   | branch_committee   | 材料   | 支部研究意见     | relief.by       |
      | 由书记一人批准   | branch_secretary   | 材料   | 支部研究意见     | relief.by       |
      | 本人没有申请     | township_committee | 缺材料 | 党费减免申请 | relief.papers |
      | 支部没有研究     | township_committee | 缺材料 | 支部研究意见     | relief.papers   |
      | 没有写少交多少   | township_committee | 不填   | less             | relief.facts    |

  场景: 少交的不是名册上的党员，不算数
    假如 于2026-04-02办理“enrol.filed”
      | 项目    | 值           |
      | members | p-li、p-wang |
    当 于2026-04-03办理“assess.relief”
      | 项目            | 值     |
      | relieved_member | p-zhao |
    那么 只被“relief.enrolled”拒绝，依据“党费收缴、使用和管理的规定 2008 少交免交”

  场景: 没有写谁少交，不算数
    假如 于2026-04-02办理“enrol.filed”
    当 于2026-04-03办理“assess.relief”
      | 项目 | 值              |
      | 不填 | relieved_member |
    那么 只被“relief.facts、relief.enrolled”拒绝，依据“党费收缴、使用和管理的规定 2008 少交免交”

  场景: 重新核定的时间从转回核定之日起算
    假如 于2026-04-02办理“enrol.filed”
    而且 于2026-04-03办理“assess.done”
    而且 “branch_committee”于2026-05-08办理“collect.reassessed”
    当 于2026-05-23办理“assess.done”
    那么 准予
    而且 按“assess.in_time”，最晚为2026-05-23

  场景: 减免申请没有党员本人签名，不算数
    假如 于2026-04-02办理“enrol.filed”
    当 “township_committee”于2026-04-03办理“assess.relief”
      | 项目            | 值           |
      | relieved_member | p-members-1  |
      | 缺材料          | 党费减免申请 |
      | 材料            | 党费减免申请 |
    那么 只被“relief.papers”拒绝，依据“党费收缴、使用和管理的规定 2008 少交免交”
