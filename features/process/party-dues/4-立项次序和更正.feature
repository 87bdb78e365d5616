# language: zh-CN
功能: 党费收缴·立项、次序、补录和更正

  收缴一步也不能少；登记错了的更正或者作废，留下痕迹。

  背景:
    假如 程序“party-dues”

  场景大纲: <缺什么>，不得立项
    当 于2026-04-01立项
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“case.facts”拒绝，依据“五个机制 抓手 第一项”

    例子:
      | 缺什么             | 项目      | 值       |
      | 没有写做什么       | plan.what | 不填     |
      | 谁去做只写单位     | plan.who  | 示例村党支部 |

  场景大纲: 办到“<步骤>”不能跳到“<结果>”
    假如 于2026-04-01立项
    而且 事项已办到“<步骤>”
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“党费”
    而且 事项处于“<步骤>”

    例子:
      | 步骤       | 结果              |
      | enrol      | assess.done       |
      | assess     | collect.done      |
      | collect    | spend.done        |
      | spend      | self_check.passed |
      | self_check | publish.done      |
      | completed  | publish.done      |

  场景: 核定不得早于建册
    假如 于2026-04-05立项
    而且 事项已办到“assess”
      | 办理        | 项目 | 值         |
      | enrol.filed | 日期 | 2026-04-05 |
    而且 “payer”于2026-04-05办理“assess.fix”
      | 项目   | 值                |
      | 办理人 | p-members-1 payer |
    当 于2026-04-04办理“assess.done”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 收缴不得预先登记
    假如 于2026-04-01立项
    而且 事项已办到“collect”
    当 “org_member”办理“collect.month”
      | 项目   | 值         |
      | 日期   | 2026-04-25 |
      | 登记日 | 2026-04-24 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    假如 于2026-04-01立项
    而且 事项已办到“collect”
    当 于2026-06-15补录2026-04-25的“collect.month”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 期间开始以后才立项的，从期间开始起按月收缴、按季度上交
    假如 于2026-04-20立项
    而且 事项已办到“collect”
      | 办理        | 项目 | 值                     |
      | enrol.filed | span | 2026-04-01至2026-06-30 |
    而且 于2026-05-25办理“collect.month”
    而且 于2026-06-25办理“collect.month”
    当 于2026-06-30办理“collect.done”
      | 项目 | 值           |
      | 未办 | month、remit |
    那么 准予
    而且 记为逾期，条件“month.times”，依据“党费收缴、使用和管理的规定 2008 有关按月交纳的规定”
    而且 记为逾期，条件“remit.times”，依据“党费收缴使用管理办法 本地规定 上交”
    而且 台账“dues-ledger”有一行
      | 列 | 值         |
      | 起 | 2026-04-01 |
      | 止 | 2026-06-30 |

  场景: 更正以后会计、出纳是一个人的，不得办结
    假如 于2026-04-01立项
    而且 事项已办到“publish”
      | 办理       | 项目       | 值     |
      | spend.done | bookkeeper | p-kuai |
      |            | cashier    | p-chu  |
    而且 更正“spend.done”
      | 项目    | 值     |
      | cashier | p-kuai |
    当 办理“publish.done”
    那么 只被“case.sound”拒绝，依据“党费”
    而且 “case.sound”实际“spend.apart”

  场景: 登记错了的核定可以作废，回到核定
    假如 于2026-04-01立项
    而且 事项已办到“collect”
    当 作废“assess.done”
    那么 准予
    而且 事项处于“assess”
    而且 回放结论相同
