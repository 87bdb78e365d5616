# language: zh-CN
功能: 问题整改销号·立项、次序、补录、更正和作废

  整改一步也不能少、不能倒；登记错了的更正或者作废，留下痕迹。

  背景:
    假如 程序“problem-rectification”

  场景: 每个整改事项写明目标、时限和谁去做
    当 于2026-03-02立项
      | 项目  | 值                     |
      | about | 村务公开栏三个月没有更新 |
    那么 准予
    而且 事项处于“register”
    而且 “case.facts”符合

  场景大纲: <缺什么>，不得立项
    当 于2026-03-02立项
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“case.facts”拒绝，依据“五个机制 抓手 第一项”

    例子:
      | 缺什么               | 项目      | 值           |
      | 没有写做什么         | plan.what | 不填         |
      | 谁去做只写单位       | plan.who  | 镇党政办公室 |
      | 做什么写得空泛       | plan.what | 进一步加强   |

  场景: 立项登记不能早于立项那天
    当 立项
      | 项目   | 值         |
      | 日期   | 2026-03-02 |
      | 登记日 | 2026-03-01 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景大纲: 办到“<步骤>”不能跳到“<结果>”
    假如 于2026-03-02立项
    而且 事项已办到“<步骤>”
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“<依据>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤        | 结果                 | 依据                            |
      | assign      | rectify.done         | 五个机制 重点 第二项            |
      | rectify     | first_check.passed   | 五个机制 重点 第二项            |
      | rectify     | close.approved       | 五个机制 重点 第二项            |
      | first_check | verify.satisfied     | 问题整改销号办法 初核           |
      | verify      | close.approved       | 五个机制 重点 第二项            |
      | opinion     | look_back.clear      | 五个机制 重点 第二项            |
      | completed   | look_back.reopened   | 五个机制                        |

  场景: 整改不得早于分解责任
    假如 于2026-03-02立项
    而且 事项已办到“rectify”
      | 办理        | 项目 | 值         |
      | assign.done | 日期 | 2026-03-05 |
    当 于2026-03-04办理“rectify.done”
    那么 只被“case.order”拒绝，依据“程序通则”
    而且 “case.order”实际“2026-03-04”，要求“不早于2026-03-05”

  场景: 整改不得预先登记
    假如 于2026-03-02立项
    而且 事项已办到“rectify”
      | 办理        | 项目            | 值         |
      | assign.done | 日期            | 2026-03-05 |
      |             | due             | 2026-03-16 |
      |             | measures.by_day | 2026-03-16 |
    当 办理“rectify.done”
      | 项目   | 值         |
      | 日期   | 2026-03-16 |
      | 登记日 | 2026-03-15 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    假如 于2026-03-02立项
    而且 事项已办到“rectify”
      | 办理        | 项目            | 值         |
      | assign.done | 日期            | 2026-03-05 |
      |             | due             | 2026-03-16 |
      |             | measures.by_day | 2026-03-16 |
    当 于2026-05-11补录2026-03-16的“rectify.done”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后责任人就是督办人的，不得办结
    假如 于2026-03-02立项
    而且 事项已办到“look_back”
      | 办理        | 项目       | 值      |
      | assign.done | owner      | p-zhang |
      |             | supervisor | p-wang  |
    而且 更正“assign.done”
      | 项目       | 值      |
      | supervisor | p-zhang |
    当 办理“look_back.clear”
    那么 只被“case.sound”拒绝，依据“五个机制”
    而且 “case.sound”实际“assign.followed_up”
    而且 事项处于“look_back”

  场景: 登记错了的销号可以作废，回到审批
    假如 于2026-03-02立项
    而且 事项已办到“look_back”
    当 作废“close.approved”
    那么 准予
    而且 事项处于“close”
    而且 回放结论相同

  场景: 自己整改、自己验收的，按提示换人以后可以登记
    假如 于2026-03-02立项
    而且 事项已办到“verify”
      | 办理        | 项目  | 值      |
      | assign.done | owner | p-zhang |
    当 办理“verify.satisfied”
      | 项目   | 值                     |
      | 办理人 | p-zhang quality_office |
    那么 只被“verify.independent”拒绝，依据“问题整改销号办法 本地规定 复核”
    当 按提示改正后再办理
    那么 准予
    而且 事项处于“opinion”
