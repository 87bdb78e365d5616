# language: zh-CN
功能: 问题整改销号·审批销号和回头看

  书记审批销号，逾期的先追究责任；带普遍性的原因以制度形式固化，或者另行决策。
  销号九十天以后回头看，反弹的立即重开，没有反弹的才办结。

  背景:
    假如 程序“problem-rectification”
    而且 于2026-03-02立项
      | 项目  | 值                     |
      | about | 村务公开栏三个月没有更新 |
    而且 事项已办到“close”
      | 办理               | 项目            | 值                  |
      | register.filed     | 日期            | 2026-03-02          |
      |                    | recurring       | 否                  |
      | assign.done        | 日期            | 2026-03-05          |
      |                    | owner           | p-zhang             |
      |                    | due             | 2026-03-16          |
      |                    | measures.by_day | 2026-03-16          |
      | rectify.done       | 日期            | 2026-03-16          |
      | first_check.passed | 日期            | 2026-03-18          |
      | verify.bulletin    | 日期            | 2026-03-20          |
      | verify.satisfied   | 日期            | 2026-03-20          |
      | opinion.passed     | 日期            | 2026-03-25          |
      |                    | satisfaction    | 发出12 收回10 肯定9 |

  # 审批销号

  场景大纲: 书记同意销号，改进是“<改进>”
    当 “township_secretary”于2026-03-30办理“close.approved”
      | 项目           | 值     |
      | accountability | none   |
      | lesson         | <改进> |
    那么 准予
    而且 事项处于“look_back”
    而且 “close.by”符合
    而且 “close.facts”符合
    而且 “close.papers”符合
    而且 “close.independent”符合
    而且 “close.accounted”符合
    而且 回放结论相同
    而且 台账“closure-ledger”有一行
      | 列   | 值     |
      | 改进 | <改进> |
      | 状态 | 已销号 |

    例子:
      | 改进                         |
      | 就事整改，没有带普遍性的原因 |
      | 以制度形式固化               |
      | 需由镇党委另行决策           |
      | 需由村按“四议两公开”决定     |

  场景: 逾期完成又没有追究责任，不得销号
    假如 程序“problem-rectification”
    而且 于2026-03-02立项
    而且 事项已办到“close”
      | 办理         | 项目            | 值         |
      | assign.done  | 日期            | 2026-03-05 |
      |              | due             | 2026-03-16 |
      |              | measures.by_day | 2026-03-16 |
      | rectify.done | 日期            | 2026-03-17 |
    当 于2026-04-10办理“close.approved”
      | 项目           | 值   |
      | accountability | none |
    那么 只被“close.accounted”拒绝，依据“五个机制 本地规定 三个坚持 第三项；问题整改销号办法 逾期约谈”
    而且 “close.accounted”实际“2026-03-17”，办法“先约谈、通报批评或者移交追究责任”
    而且 事项处于“close”
    而且 按“close.accounted”，改填的结论为
      | accountability | 结论   |
      | none           | 不符合 |
      | talked         | 符合   |
      | criticised     | 符合   |
      | referred       | 符合   |

  场景大纲: 销号以后又反弹的问题，改进是“<改进>”，<怎样>
    假如 程序“problem-rectification”
    而且 于2026-03-02立项
    而且 事项已办到“close”
      | 办理           | 项目      | 值            |
      | register.filed | recurring | 是            |
      |                | earlier   | c-old look_back |
    当 于2026-04-10办理“close.approved”
      | 项目   | 值     |
      | lesson | <改进> |
    那么 <结论>

    例子:
      | 改进       | 怎样             | 结论 |
      | standard   | 可以销号         | 准予 |
      | decision   | 可以销号         | 准予 |
      | village    | 可以销号         | 准予 |
      | case_only  | 要由镇党委特批   | 只被“close.learnt”拒绝，依据“GB/T 2015 第10.2.1条” |

  场景大纲: 反弹的问题就事整改，经镇党委特批才销号；不同意销号的不看改进（<结果>）
    假如 程序“problem-rectification”
    而且 于2026-03-02立项
    而且 事项已办到“close”
      | 办理           | 项目      | 值              |
      | register.filed | recurring | 是              |
      |                | earlier   | c-old look_back |
    当 于2026-04-10办理“close.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
      | <又填> | <又是> |
    那么 准予
    而且 <还有>

    例子:
      | 结果     | 项目     | 值        | 又填 | 又是                            | 还有                                                         |
      | approved | lesson   | case_only | 特批 | close.learnt township_committee | 记为特批，条件“close.learnt”，依据“GB/T 2015 第10.2.1条” |
      | returned | why_open | 又反弹了  | 日期 | 2026-04-10                      | “close.learnt”不适用                                         |

  场景: 责任人自己不能审批销号
    当 于2026-03-30办理“close.approved”
      | 项目   | 值                         |
      | 办理人 | p-zhang township_secretary |
    那么 只被“close.independent”拒绝，依据“五个机制 重点 第二项；问题整改销号办法 本地规定 审批销号”
    而且 “close.independent”实际“p-zhang”
    而且 事项处于“close”

  场景: 不同意销号，退回整改
    当 “township_secretary”于2026-03-30办理“close.returned”
      | 项目     | 值               |
      | why_open | 长效办法没有定下 |
    那么 准予
    而且 事项处于“assign”
    而且 “close.accounted”不适用
    而且 “close.papers”不适用

  场景大纲: 审批销号<怎样>，不算数
    当 “<谁>”于2026-03-30办理“close.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“close”

    例子:
      | 怎样                 | 谁                 | 结果     | 项目   | 值             | 条件             | 依据                               |
      | 由贯标办代批         | quality_office     | approved | lesson | case_only      | close.by         | 问题整改销号办法 本地规定 审批销号 |
      | 由牵头单位退回       | lead_unit          | returned | why_open | 没有整改到位 | close.by         | 问题整改销号办法 本地规定 审批销号 |
      | 没有销号审批表       | township_secretary | approved | 缺材料 | 销号审批表     | close.papers     | 问题整改销号办法 本地规定 审批销号 |
      | 没有写逾期责任       | township_secretary | approved | 不填   | accountability | close.facts      | 问题整改销号办法 本地规定 审批销号 |
      | 没有写改进           | township_secretary | approved | 不填   | lesson         | close.facts      | 五个机制 本地规定 创新载体 第四项；五个机制 抓手 第二项 |
      | 没有写不同意的原因   | township_secretary | returned | 不填   | why_open       | close.facts      | 问题整改销号办法 本地规定 审批销号 |

  # 回头看

  场景: 销号满九十天回头看，没有反弹，办结
    假如 于2026-03-30办理“close.approved”
    当 “quality_office”于2026-06-28办理“look_back.clear”
      | 项目      | 值 |
      | recurred  | 否 |
    那么 准予
    而且 事项处于“completed”
    而且 “look_back.by”符合
    而且 “look_back.facts”符合
    而且 “look_back.papers”符合
    而且 “look_back.watched”符合
    而且 “look_back.independent”符合
    而且 “look_back.effective”符合
    而且 按“look_back.watched”，最早为2026-06-28
    而且 回放结论相同

  场景: 销号八十九天就回头看，不得办结
    假如 于2026-03-30办理“close.approved”
    当 于2026-06-27办理“look_back.clear”
      | 项目      | 值 |
      | recurred  | 否 |
    那么 只被“look_back.watched”拒绝，依据“问题整改销号办法 本地规定 回头看”
    而且 “look_back.watched”实际“相隔89天”
    而且 事项处于“look_back”

  场景: 回头看发现反弹，不得办结
    假如 于2026-03-30办理“close.approved”
    当 于2026-06-28办理“look_back.clear”
      | 项目      | 值 |
      | recurred  | 是 |
    那么 只被“look_back.effective”拒绝，依据“问题整改销号办法 本地规定 回头看”
    而且 事项处于“look_back”

  场景: 反弹的不等九十天，立即重新整改
    假如 于2026-03-30办理“close.approved”
    当 “quality_office”于2026-04-10办理“look_back.reopened”
      | 项目      | 值 |
      | recurred  | 是 |
    那么 准予
    而且 事项处于“assign”
    而且 “look_back.reopened.unless”符合
    而且 “look_back.watched”不适用
    而且 回放结论相同

  场景: 没有反弹的，不能记为反弹
    假如 于2026-03-30办理“close.approved”
    当 于2026-04-10办理“look_back.reopened”
      | 项目      | 值 |
      | recurred  | 否 |
    那么 只被“look_back.reopened.unless”拒绝，依据“问题整改销号办法 本地规定 回头看”

  场景: 反弹重新整改的，也要再核查、再销号、再回头看
    假如 于2026-03-30办理“close.approved”
    而且 于2026-04-10办理“look_back.reopened”
    而且 于2026-04-13办理“assign.done”
      | 项目            | 值         |
      | owner           | p-zhang    |
      | due             | 2026-04-20 |
      | measures.by_day | 2026-04-20 |
    而且 事项已办到“look_back”
      | 办理           | 项目 | 值         |
      | close.approved | 日期 | 2026-05-11 |
    当 于2026-08-09办理“look_back.clear”
      | 项目      | 值 |
      | recurred  | 否 |
    那么 准予
    而且 按“look_back.watched”，最早为2026-08-09

  场景大纲: 回头看<怎样>，不算数
    假如 于2026-03-30办理“close.approved”
    当 于2026-06-28办理“look_back.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“问题整改销号办法 本地规定 回头看”
    而且 事项处于“look_back”

    例子:
      | 怎样               | 结果     | 项目   | 值                     | 条件                  |
      | 由责任人自己进行   | clear    | 办理人 | p-zhang quality_office | look_back.independent |
      | 反弹也由责任人写   | reopened | 办理人 | p-zhang quality_office | look_back.independent |
      | 由牵头单位进行     | clear    | 办理人 | p-li lead_unit         | look_back.by          |
      | 由责任人身份登记   | reopened | 办理人 | p-li rectifier         | look_back.by          |
      | 没有回头看记录     | clear    | 缺材料 | 回头看记录             | look_back.papers      |
      | 反弹没有回头看记录 | reopened | 缺材料 | 回头看记录             | look_back.papers      |

  场景大纲: 没有写是否反弹，不能记为“<结果>”
    假如 于2026-03-30办理“close.approved”
    当 于2026-06-28办理“look_back.<结果>”
      | 项目 | 值       |
      | 不填 | recurred |
    那么 只被“<条件>”拒绝，依据“问题整改销号办法 本地规定 回头看”
    而且 无法判断，条件“look_back.facts”，缺“recurred”

    例子:
      | 结果     | 条件                                          |
      | clear    | look_back.facts、look_back.effective          |
      | reopened | look_back.facts                               |

  场景: 办结以后又反弹的，原事项不再办理，另行登记
    假如 于2026-03-30办理“close.approved”
    而且 于2026-06-28办理“look_back.clear”
    当 于2026-07-10办理“look_back.reopened”
    那么 只被“case.sequence”拒绝，依据“五个机制”
    而且 事项处于“completed”

  # 台账

  场景: 销号台账由记录算出
    假如 于2026-03-30办理“close.approved”
      | 项目           | 值        |
      | accountability | none      |
      | lesson         | standard  |
    当 于2026-06-28办理“look_back.clear”
      | 项目      | 值 |
      | recurred  | 否 |
    那么 准予
    而且 台账“closure-ledger”有一行
      | 列       | 值                       |
      | 问题     | 村务公开栏三个月没有更新 |
      | 申请销号 | 2026-03-16               |
      | 初核     | 2026-03-18               |
      | 复核     | 2026-03-20               |
      | 通报     | 2026-03-20               |
      | 发出     | 12                       |
      | 收回     | 10                       |
      | 满意     | 9                        |
      | 销号     | 2026-03-30               |
      | 逾期责任 | 没有逾期                 |
      | 改进     | 以制度形式固化           |
      | 回头看   | 2026-06-28               |
      | 是否反弹 | 否                       |
      | 状态     | 办结                     |
    而且 回放结论相同
