# language: zh-CN
功能: 问题整改销号·移交、撤销和台账

  不属于本镇处理的移交有权处理的机关或者单位；情况变化不再需要整改的由镇党委撤销。
  问题清单和整改台账由记录算出，不另外填报。

  背景:
    假如 程序“problem-rectification”
    而且 于2026-03-02立项
      | 项目  | 值                     |
      | about | 村务公开栏三个月没有更新 |

  场景大纲: 办到“<步骤>”时由镇党委移交有权处理的机关
    假如 事项已办到“<步骤>”
    当 “township_committee”办理“<步骤>.transferred”
      | 项目      | 值       |
      | authority | u-jiwei |
    那么 准予
    而且 事项处于“transferred”
    而且 “<步骤>.by”符合
    而且 “<步骤>.facts”符合
    而且 “<步骤>.papers”符合

    例子:
      | 步骤    |
      | assign  |
      | rectify |

  场景大纲: 办到“<步骤>”时由镇党委撤销整改事项
    假如 事项已办到“<步骤>”
    当 “township_committee”办理“<步骤>.cancelled”
      | 项目      | 值             |
      | why_ended | 公开栏已经拆除 |
    那么 准予
    而且 事项处于“cancelled”
    而且 “<步骤>.by”符合
    而且 “<步骤>.facts”符合
    而且 “<步骤>.papers”符合

    例子:
      | 步骤    |
      | assign  |
      | rectify |

  场景大纲: 在“<步骤>”<怎样>，不算数
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<步骤>.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“问题整改销号办法 本地规定 分解责任”
    而且 事项处于“<步骤>”

    例子:
      | 步骤    | 怎样                   | 谁                 | 结果        | 项目   | 值                 | 条件           |
      | assign  | 由牵头单位移交         | lead_unit          | transferred | 材料   | 问题移交函         | assign.by      |
      | rectify | 由责任人移交           | rectifier          | transferred | 材料   | 问题移交函         | rectify.by     |
      | assign  | 由组织办公室撤销       | org_office         | cancelled   | 材料   | 撤销整改事项的决定 | assign.by      |
      | rectify | 由责任人撤销           | rectifier          | cancelled   | 材料   | 撤销整改事项的决定 | rectify.by     |
      | assign  | 移交没有移交函         | township_committee | transferred | 缺材料 | 问题移交函         | assign.papers  |
      | rectify | 移交没有移交函         | township_committee | transferred | 缺材料 | 问题移交函         | rectify.papers |
      | assign  | 撤销没有决定           | township_committee | cancelled   | 缺材料 | 撤销整改事项的决定 | assign.papers  |
      | rectify | 撤销没有决定           | township_committee | cancelled   | 缺材料 | 撤销整改事项的决定 | rectify.papers |
      | assign  | 移交没有写接收机关     | township_committee | transferred | 不填   | authority          | assign.facts   |
      | rectify | 移交没有写接收机关     | township_committee | transferred | 不填   | authority          | rectify.facts  |
      | assign  | 撤销没有写理由         | township_committee | cancelled   | 不填   | why_ended          | assign.facts   |
      | rectify | 撤销没有写理由         | township_committee | cancelled   | 不填   | why_ended          | rectify.facts  |

  场景: 已经申请销号的不能再撤销
    假如 事项已办到“first_check”
    当 “township_committee”办理“rectify.cancelled”
    那么 只被“case.sequence”拒绝，依据“问题整改销号办法”
    而且 事项处于“first_check”

  # 台账

  场景: 问题清单和整改台账由记录算出
    假如 于2026-03-02办理“register.filed”
      | 项目      | 值                   |
      | origin    | supervision          |
      | found_on  | 2026-03-01           |
      | symptom   | 去年十二月起没有更新 |
      | recurring | 是                   |
      | earlier   | c-old completed      |
    当 于2026-03-05办理“assign.done”
      | 项目       | 值                                                             |
      | cause      | 没有明确由谁更新                                               |
      | kind       | at_once                                                        |
      | owner      | p-zhang                                                        |
      | lead       | u-dangban                                                      |
      | supervisor | p-wang                                                         |
      | due        | 2026-03-16                                                     |
      | measures   | what=补齐三个月的公开内容，standard=逐项上栏，by_day=2026-03-16 |
    那么 准予
    而且 台账“problem-list”有一行
      | 列         | 值                       |
      | 问题       | 村务公开栏三个月没有更新 |
      | 来源       | 党建督查                 |
      | 发现日期   | 2026-03-01               |
      | 具体表现   | 去年十二月起没有更新     |
      | 反弹       | 是                       |
      | 原整改事项 | c-old                    |
      | 状态       | 整改中                   |
    而且 台账“rectification-ledger”有一行
      | 列       | 值                       |
      | 问题     | 村务公开栏三个月没有更新 |
      | 原因     | 没有明确由谁更新         |
      | 整改类型 | 立行立改                 |
      | 牵头单位 | u-dangban                |
      | 责任人   | p-zhang                  |
      | 督办人   | p-wang                   |
      | 措施     | 补齐三个月的公开内容     |
      | 时限     | 2026-03-16               |
      | 状态     | 整改中                   |
