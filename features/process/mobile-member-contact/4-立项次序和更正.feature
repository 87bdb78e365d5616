# language: zh-CN
功能: 流动党员·立项、次序、补录和更正

  背景:
    假如 程序“mobile-member-contact”

  场景: 没有写目标不得立项
    当 于2026-03-02立项
      | 项目      | 值   |
      | plan.what | 不填 |
    那么 只被“case.facts”拒绝，依据“五个机制 抓手 第一项”

  场景大纲: 办到“<步骤>”不能跳到“<结果>”
    假如 于2026-03-02立项
    而且 事项已办到“<步骤>”
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“党员教育管理工作条例”
    而且 事项处于“<步骤>”

    例子:
      | 步骤         | 结果                  |
      | register     | appoint.done          |
      | appoint      | keep_contact.returned |
      | keep_contact | settle.closed         |

  场景: 明确联系人不得早于登记
    假如 于2026-03-02立项
    而且 事项已办到“appoint”
      | 办理           | 项目 | 值         |
      | register.filed | 日期 | 2026-03-05 |
    当 于2026-03-04办理“appoint.done”
      | 项目 | 值    |
      | 未办 | enter |
    那么 只被“case.order、enter.times”拒绝，依据“流动党员管理工作的意见 登记”

  场景: 联系不得预先登记
    假如 于2026-03-02立项
    而且 事项已办到“keep_contact”
    当 办理“keep_contact.talk”
      | 项目   | 值         |
      | 日期   | 2026-05-10 |
      | 登记日 | 2026-05-09 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    假如 于2026-03-02立项
    而且 事项已办到“keep_contact”
    当 于2026-07-15补录2026-05-10的“keep_contact.talk”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后自己做自己联系人的，不得办结
    假如 于2026-03-02立项
      | 项目  | 值    |
      | about | p-sun |
    而且 事项已办到“settle”
    而且 更正“appoint.done”
      | 项目    | 值    |
      | contact | p-sun |
    当 办理“settle.closed”
    那么 只被“case.sound”拒绝，依据“党费、流动党员”
    而且 “case.sound”实际“appoint.other”

  场景: 登记错了的返乡可以作废，继续联系
    假如 于2026-03-02立项
    而且 事项已办到“verify”
    当 作废“keep_contact.returned”
    那么 准予
    而且 事项处于“keep_contact”
    而且 回放结论相同

  场景: 同一个党员不能同时有两件
    假如 同一对象另有1件在办
    当 于2026-03-02立项
      | 项目  | 值     |
      | about | p-zhou |
    那么 只被“case.second”拒绝，依据“程序通则”
