# language: zh-CN
功能: 帮扶对象识别与结对帮扶·村联评、两次公示和镇审核

  村民会议评议，或者由村民代表会议评议，工作队参加；2026年起先经村党组织研究，代表会议评议的须有村民会议授权；两次公示各七天，不公示身份证号码、银行账号和病情；镇里入户核查。

  背景:
    假如 程序“pair-assistance”
    而且 于2026-03-02立项
      | 项目  | 值     |
      | about | p-zhou |
    而且 已依次办理
      | 办理          | 日期       | 项目 | 值 |
      | apply.filed   | 2026-03-03 |      |    |
      | group.agreed  | 2026-03-05 |      |    |
      | compare.clear | 2026-03-10 |      |    |

  # 村联评

  场景: 村民代表会议三分之二以上到会、过半数赞成，工作队参加
    假如 于2026-03-11办理“joint.study”
    当 “village_committee”于2026-03-12办理“joint.passed”
      | 项目   | 值                   |
      | ballot | 应到30 实到20 赞成11 |
      | team   | p-duan               |
    那么 准予
    而且 事项处于“first_notice”
    而且 “joint.by”符合
    而且 “joint.facts”符合
    而且 “joint.papers”符合
    而且 “joint.others”符合
    而且 “study.times”符合
    而且 “joint.notice”不适用
    而且 “joint.households”不适用
    而且 按“joint.quorum”，改填的结论为
      | ballot               | 结论   |
      | 应到30 实到19 赞成19 | 不符合 |
      | 应到30 实到20 赞成20 | 符合   |
      | 应到30 实到21 赞成21 | 符合   |
    而且 按“joint.majority”，改填的结论为
      | ballot               | 结论   |
      | 应到30 实到20 赞成10 | 不符合 |
      | 应到30 实到20 赞成11 | 符合   |
      | 应到30 实到20 赞成12 | 符合   |
    而且 按“joint.team”，改填的结论为
      | team.count | 结论   |
      | 0          | 不符合 |
      | 1          | 符合   |
      | 2          | 符合   |
    而且 台账“assistance-ledger”有一行
      | 列           | 值           |
      | 村党组织研究 | 2026-03-11   |
      | 联评会议     | 村民代表会议 |
      | 联评到会     | 20           |
      | 联评赞成     | 11           |
      | 工作队       | p-duan       |

  场景大纲: <哪天>联评<要不要>村民会议授权
    假如 程序“pair-assistance”
    而且 于2025-12-20立项
    而且 已依次办理
      | 办理          | 日期       | 项目 | 值 |
      | apply.filed   | 2025-12-22 |      |    |
      | group.agreed  | 2025-12-23 |      |    |
      | compare.clear | 2025-12-24 |      |    |
    当 于<哪天>办理“joint.passed”
    那么 准予
    而且 按“joint.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 村民会议授权决定 | <结论> |

    例子:
      | 哪天       | 要不要 | 结论   |
      | 2025-12-31 | 不要   | 符合   |
      | 2026-01-01 | 要     | 不符合 |

  场景: 2026年起没有村民会议授权的，代表会议不能定
    当 于2026-03-12办理“joint.passed”
      | 项目   | 值               |
      | 缺材料 | 村民会议授权决定 |
    那么 只被“joint.papers”拒绝，依据“脱贫攻坚 第四项；村民委员会组织法 2025 第28条”

  # 村党组织先行研究

  场景: 村党组织先研究，提出研究意见
    当 “village_branch”于2026-03-11办理“joint.study”
    那么 准予
    而且 事项处于“joint”
    而且 “study.by”符合
    而且 “study.papers”符合

  场景大纲: 村党组织研究<怎样>，不算数
    当 “<谁>”于2026-03-11办理“joint.study”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“村民委员会组织法 2025 第28条”

    例子:
      | 怎样         | 谁                | 项目   | 值               | 条件         |
      | 由村委会代替 | village_committee | 材料   | 村党组织研究意见 | study.by     |
      | 没有研究意见 | village_branch    | 缺材料 | 村党组织研究意见 | study.papers |

  场景大纲: 2026年起没有经村党组织研究的，联评<结果>不算数
    当 于2026-03-12办理“joint.<结果>”
      | 项目   | 值                  |
      | 未办   | study               |
      | ballot | 应到30 实到<实到> 赞成<赞成> |
    那么 只被“study.times”拒绝，依据“村民委员会组织法 2025 第28条”

    例子:
      | 结果   | 实到 | 赞成 |
      | passed | 20   | 11   |

  场景: 联评不得早于村党组织研究
    假如 于2026-03-12办理“joint.study”
    当 于2026-03-11办理“joint.passed”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景大纲: <哪天>联评<要不要>先经村党组织研究
    假如 程序“pair-assistance”
    而且 于2025-12-20立项
    而且 已依次办理
      | 办理          | 日期       | 项目 | 值 |
      | apply.filed   | 2025-12-22 |      |    |
      | group.agreed  | 2025-12-23 |      |    |
      | compare.clear | 2025-12-24 |      |    |
    当 于<哪天>办理“joint.passed”
      | 项目 | 值    |
      | 未办 | study |
    那么 <准不准>

    例子:
      | 哪天       | 要不要 | 准不准                                                      |
      | 2025-12-31 | 不要   | 准予                                                        |
      | 2026-01-01 | 要     | 只被“study.times”拒绝，依据“村民委员会组织法 2025 第28条” |

  场景: 退回重新联评的，村党组织研究过一次就可以
    假如 已依次办理
      | 办理               | 日期       | 项目 | 值 |
      | joint.study        | 2026-03-11 |      |    |
      | joint.passed       | 2026-03-12 |      |    |
      | first_notice.post  | 2026-03-13 |      |    |
      | first_notice.clear | 2026-03-20 |      |    |
      | review.returned    | 2026-03-25 |      |    |
    当 于2026-03-30办理“joint.passed”
    那么 准予
    而且 “study.times”符合

  # 村民会议直接评议

  场景: 村民会议直接评议的，不要授权，提前十天通知，过半数的人或者三分之二以上的户到会
    当 “village_committee”于2026-03-23办理“joint.passed”
      | 项目     | 值                                                |
      | body     | assembly                                          |
      | ballot   | 应到300 实到151 赞成76 反对75 户数90 到会户数40   |
      | notified | 2026-03-13                                        |
      | special  | 否                                                |
      | 缺材料   | 村民会议授权决定                                  |
    那么 准予
    而且 事项处于“first_notice”
    而且 “joint.papers”符合
    而且 按“joint.notice”，改填的结论为
      | notified   | 结论   |
      | 2026-03-12 | 符合   |
      | 2026-03-13 | 符合   |
      | 2026-03-14 | 不符合 |
    而且 按“joint.assembly_quorum”，改填的结论为
      | ballot                                    | 结论   |
      | 应到300 实到149 赞成149 户数90 到会户数59 | 不符合 |
      | 应到300 实到150 赞成150 户数90 到会户数59 | 不符合 |
      | 应到300 实到151 赞成151 户数90 到会户数59 | 符合   |
      | 应到300 实到152 赞成152 户数90 到会户数59 | 符合   |
      | 应到300 实到150 赞成150 户数90 到会户数60 | 符合   |
      | 应到300 实到150 赞成150 户数90 到会户数61 | 符合   |
    而且 按“joint.majority”，改填的结论为
      | ballot                                   | 结论   |
      | 应到300 实到160 赞成79 户数90 到会户数40 | 不符合 |
      | 应到300 实到160 赞成80 户数90 到会户数40 | 不符合 |
      | 应到300 实到160 赞成81 户数90 到会户数40 | 符合   |
      | 应到300 实到160 赞成82 户数90 到会户数40 | 符合   |
    而且 按“joint.households”，改填的结论为
      | ballot                                  | 结论   |
      | 应到300 实到160 赞成90 户数0 到会户数0  | 不符合 |
      | 应到300 实到160 赞成90 户数1 到会户数1  | 符合   |
      | 应到300 实到160 赞成90 户数2 到会户数1  | 符合   |
    而且 台账“assistance-ledger”有一行
      | 列       | 值       |
      | 联评会议 | 村民会议 |
      | 联评到会 | 151      |

  场景: 村民会议临时通知、没有特殊情况的，不能通过
    当 于2026-03-23办理“joint.passed”
      | 项目     | 值         |
      | body     | assembly   |
      | notified | 2026-03-20 |
      | special  | 否         |
    那么 只被“joint.notice”拒绝，依据“村民委员会组织法 2025 第25条”

  场景: 2026年以前遇有特殊情况，也不能临时通知村民会议
    假如 程序“pair-assistance”
    而且 于2025-12-01立项
    而且 已依次办理
      | 办理          | 日期       | 项目 | 值 |
      | apply.filed   | 2025-12-02 |      |    |
      | group.agreed  | 2025-12-03 |      |    |
      | compare.clear | 2025-12-04 |      |    |
    当 于2025-12-31办理“joint.passed”
      | 项目     | 值         |
      | body     | assembly   |
      | notified | 2025-12-21 |
      | special  | 是         |
    那么 准予
    而且 按“joint.notice”，改填的结论为
      | notified   | 结论   |
      | 2025-12-21 | 符合   |
      | 2025-12-22 | 不符合 |

  场景大纲: 遇有特殊情况临时通知村民会议，<哪天>评议<怎样>
    假如 程序“pair-assistance”
    而且 于2025-12-20立项
    而且 已依次办理
      | 办理          | 日期       | 项目 | 值 |
      | apply.filed   | 2025-12-22 |      |    |
      | group.agreed  | 2025-12-23 |      |    |
      | compare.clear | 2025-12-24 |      |    |
    当 于<哪天>办理“joint.passed”
      | 项目     | 值         |
      | body     | assembly   |
      | notified | 2025-12-26 |
      | special  | 是         |
    那么 <准不准>

    例子:
      | 哪天       | 怎样   | 准不准                                                      |
      | 2025-12-31 | 不可以 | 只被“joint.notice”拒绝，依据“村民委员会组织法 2018 第21条” |
      | 2026-01-01 | 可以   | 准予                                                        |

  场景: 村民会议临时通知，要有特殊情况的说明
    当 于2026-03-23办理“joint.passed”
      | 项目     | 值             |
      | body     | assembly       |
      | notified | 2026-03-20     |
      | special  | 是             |
      | 缺材料   | 特殊情况的说明 |
    那么 只被“joint.papers”拒绝，依据“村民委员会组织法 2025 第25条”

  场景大纲: 村民会议评议，<怎样>
    当 于2026-03-23办理“joint.<结果>”
      | 项目     | 值         |
      | body     | assembly   |
      | notified | <通知>     |
      | special  | 否         |
      | ballot   | <票数>     |
    那么 只被“<条件>”拒绝，依据“村民委员会组织法 2025 <条款>”

    例子:
      | 怎样                       | 结果      | 通知       | 票数                                      | 条件             | 条款   |
      | 到会不足不能通过           | passed    | 2026-03-01 | 应到300 实到150 赞成150 户数90 到会户数59 | joint.assembly_quorum | 第26条 |
      | 赞成不过半数不能通过       | passed    | 2026-03-01 | 应到300 实到160 赞成80 户数90 到会户数40  | joint.majority   | 第26条 |
      | 没有提前通知也不能记未通过 | failed    | 2026-03-20 | 应到300 实到160 赞成80 户数90 到会户数40  | joint.notice     | 第25条 |

  场景: 村民会议没有写全村总户数，不算数
    当 于2026-03-23办理“joint.passed”
      | 项目     | 值                                     |
      | body     | assembly                               |
      | notified | 2026-03-01                             |
      | special  | 否                                     |
      | ballot   | 应到300 实到160 赞成90 户数0 到会户数0 |
    那么 只被“joint.households”拒绝，依据“四议两公开工作手册 本地规定 表决记录”

  场景: 村民会议到会不足的，改期再开，不问通知
    当 于2026-03-23办理“joint.no_quorum”
      | 项目     | 值                                        |
      | body     | assembly                                  |
      | notified | 2026-03-20                                |
      | special  | 否                                        |
      | ballot   | 应到300 实到150 赞成150 户数90 到会户数59 |
    那么 准予
    而且 “joint.notice”不适用
    而且 事项处于“joint”

  场景大纲: 联评没有写<什么>，不算数
    当 于2026-03-23办理“joint.passed”
      | 项目   | 值     |
      | body   | <会议> |
      | <项目> | <值>   |
    那么 被“joint.facts”拒绝，依据“村民委员会组织法 2025 第28条”

    例子:
      | 什么                 | 会议            | 项目     | 值         |
      | 通知日期             | assembly        | 不填     | notified   |
      | 是否临时通知         | assembly        | 不填     | special    |
      | 代表会议不写通知日期 | representatives | notified | 2026-03-01 |
      | 代表会议不写临时通知 | representatives | special  | 否         |

  场景: 没有写由哪个会议评议，不算数
    当 于2026-03-12办理“joint.passed”
      | 项目 | 值   |
      | 不填 | body |
    那么 被“joint.facts”拒绝，依据“村民委员会组织法 2025 第28条”
    而且 无法判断，条件“joint.facts”，缺“body”

  场景大纲: <会议>人数够的，不能记为开不成
    当 于2026-03-23办理“joint.no_quorum”
      | 项目   | 值     |
      | body   | <会议> |
      | ballot | <票数> |
    那么 只被“joint.no_quorum.unless”拒绝，依据“村民委员会组织法 2025 第28条”

    例子:
      | 会议            | 票数                                      |
      | assembly        | 应到300 实到151 赞成151 户数90 到会户数40 |
      | representatives | 应到30 实到20 赞成20                      |

  场景大纲: <年份>代表会议到会不足，联评不能通过
    假如 程序“pair-assistance”
    而且 于2025-12-20立项
    而且 已依次办理
      | 办理          | 日期       | 项目 | 值 |
      | apply.filed   | 2025-12-22 |      |    |
      | group.agreed  | 2025-12-23 |      |    |
      | compare.clear | 2025-12-24 |      |    |
    当 于<哪天>办理“joint.passed”
      | 项目   | 值                   |
      | ballot | 应到30 实到19 赞成19 |
    那么 只被“joint.quorum”拒绝，依据“村民委员会组织法 <条款>”

    例子:
      | 年份   | 哪天       | 条款        |
      | 2025年 | 2025-12-31 | 2018 第26条 |
      | 2026年 | 2026-01-01 | 2025 第30条 |

  场景大纲: 联评<怎样>，不能通过
    当 于2026-03-12办理“joint.passed”
      | 项目   | 值     |
      | ballot | <票数> |
      | team   | <队员> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样             | 票数                 | 队员   | 条件           | 依据                           |
      | 赞成不过半数     | 应到30 实到20 赞成10 | p-duan | joint.majority | 村民委员会组织法 2025 第30条   |
      | 工作队员就是本户 | 应到30 实到20 赞成11 | p-zhou | joint.others   | 结对帮扶工作办法 本地规定 村联评 |

  场景: 工作队没有参加，联评不能通过
    当 于2026-03-12办理“joint.passed”
      | 项目       | 值 |
      | team.count | 0  |
    那么 只被“joint.team”拒绝，依据“结对帮扶工作办法 本地规定 村联评”

  场景: 联评赞成不过半数的，记为未通过
    当 “village_committee”于2026-03-12办理“joint.failed”
      | 项目   | 值                   |
      | ballot | 应到30 实到20 赞成10 |
    那么 准予
    而且 事项处于“rejected”
    而且 “joint.failed.unless”符合
    而且 “joint.majority”不适用

  场景大纲: 联评<怎样>，不能记为未通过
    当 于2026-03-12办理“joint.failed”
      | 项目   | 值     |
      | <甲>   | <一>   |
      | ballot | <票数> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样           | 甲         | 一               | 票数                 | 条件                | 依据                         |
      | 明明过半数     | 材料       | 村民会议或者村民代表会议记录 | 应到30 实到20 赞成11 | joint.failed.unless | 村民委员会组织法 2025 第28条 |
      | 到会不足       | 材料       | 村民会议或者村民代表会议记录 | 应到30 实到19 赞成5  | joint.quorum        | 村民委员会组织法 2025 第30条 |
      | 工作队没有参加 | team.count | 0                | 应到30 实到20 赞成5  | joint.team          | 结对帮扶工作办法 本地规定 村联评 |

  场景: 代表会议人数不足，改期再开
    当 “village_committee”于2026-03-12办理“joint.no_quorum”
      | 项目   | 值                   |
      | ballot | 应到30 实到19 赞成19 |
    那么 准予
    而且 事项处于“joint”
    而且 “joint.no_quorum.unless”符合
    而且 “joint.quorum”不适用
    而且 “joint.team”不适用

  场景: 人数不足的代表会议，赞成多少都只记为开不成
    当 于2026-03-12办理“joint.no_quorum”
      | 项目   | 值                  |
      | ballot | 应到30 实到19 赞成3 |
    那么 准予
    而且 “joint.majority”不适用

  场景: 代表会议人数够的，不能记为开不成
    当 于2026-03-12办理“joint.no_quorum”
      | 项目   | 值                   |
      | ballot | 应到30 实到20 赞成20 |
    那么 只被“joint.no_quorum.unless”拒绝，依据“村民委员会组织法 2025 第28条”

  场景大纲: 联评<缺什么>，不算数
    当 “<谁>”于2026-03-12办理“joint.passed”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“脱贫攻坚 第四项；村民委员会组织法 2025 第28条”

    例子:
      | 缺什么         | 谁                | 项目   | 值               | 条件         |
      | 由小组长主持   | group_leader      | 材料   | 村民会议或者村民代表会议记录 | joint.by     |
      | 没有会议记录   | village_committee | 缺材料 | 村民会议或者村民代表会议记录 | joint.papers |
      | 没有写票数     | village_committee | 不填   | ballot           | joint.facts、joint.quorum、joint.majority |
      | 没有写工作队   | village_committee | 不填   | team             | joint.facts、joint.team、joint.others |

  # 第一次公示

  场景: 村内公示七天没有异议，报镇审核
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-13办理“first_notice.post”
    当 “village_committee”于2026-03-20办理“first_notice.clear”
    那么 准予
    而且 事项处于“review”
    而且 “first_notice.by”符合
    而且 “first_notice.unaffected”符合
    而且 “post.times”符合
    而且 “answer.times”符合
    而且 按“first_notice.days”，最早为2026-03-20
    而且 台账“assistance-ledger”有一行
      | 列         | 值         |
      | 第一次公示 | 2026-03-13 |
      | 村内异议   | 0          |
      | 状态       | 待镇审核   |

  场景: 村内公示只有六天，不能结束
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-13办理“first_notice.post”
    当 于2026-03-19办理“first_notice.clear”
    那么 只被“first_notice.days”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

  场景: 村内张贴，隐去身份证号码、银行账号和病情
    假如 于2026-03-12办理“joint.passed”
    当 “village_committee”于2026-03-13办理“first_notice.post”
      | 项目   | 值 |
      | masked | 是 |
    那么 准予
    而且 “post.by”符合
    而且 “post.facts”符合
    而且 “post.papers”符合
    而且 按“post.masked”，改填的结论为
      | masked | 结论   |
      | 是     | 符合   |
      | 否     | 不符合 |

  场景: 村内的异议五天以内答复
    假如 于2026-03-12办理“joint.passed”
    而且 “masses”于2026-03-14办理“first_notice.objection”
    当 “village_committee”于2026-03-19办理“first_notice.answer”
      | 项目   | 值         |
      | effect | 不影响确定 |
    那么 准予
    而且 “answer.by”符合
    而且 “answer.facts”符合
    而且 按“answer.in_time”，最晚为2026-03-19
    而且 台账“assistance-ledger”有一行
      | 列       | 值 |
      | 村内异议 | 1  |

  场景: 村内的异议第六天才答复，记为逾期
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-14办理“first_notice.objection”
    当 于2026-03-20办理“first_notice.answer”
    那么 准予
    而且 记为逾期，条件“answer.in_time”，依据“结对帮扶工作办法 本地规定 两次公示”

  场景: 群众在村内提出异议
    假如 于2026-03-12办理“joint.passed”
    当 “masses”于2026-03-14办理“first_notice.objection”
    那么 准予
    而且 “objection.by”符合
    而且 “objection.facts”符合

  场景大纲: 第一次公示<怎样>，不算数
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-13办理“first_notice.objection”
    当 “<谁>”于2026-03-14办理“first_notice.<办理>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

    例子:
      | 怎样             | 谁                | 办理      | 项目    | 值         | 条件                    |
      | 由小组长张贴     | group_leader      | post      | masked  | 是         | post.by                 |
      | 没有公示稿       | village_committee | post      | 缺材料  | 村内公示稿 | post.papers             |
      | 泄露个人信息     | village_committee | post      | masked  | 否         | post.masked             |
      | 没有写是否隐去   | village_committee | post      | 不填    | masked     | post.facts、post.masked |
      | 由村委会提异议   | village_committee | objection | concern | 不实       | objection.by            |
      | 没有写异议内容   | masses            | objection | 不填    | concern    | objection.facts         |
      | 由小组长答复     | group_leader      | answer    | effect  | harmless   | answer.by               |
      | 没有写核实结论   | village_committee | answer    | 不填    | effect     | answer.facts            |

  场景: 已经张贴的不再张贴一次
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-13办理“first_notice.post”
    当 于2026-03-14办理“first_notice.post”
    那么 只被“post.times”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

  场景: 没有张贴的，公示不能结束
    假如 于2026-03-12办理“joint.passed”
    当 于2026-03-25办理“first_notice.clear”
      | 项目 | 值   |
      | 未办 | post |
    那么 只被“post.times、first_notice.days”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

  场景: 村内的异议没有答复，公示不能结束
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-13办理“first_notice.post”
    而且 于2026-03-14办理“first_notice.objection”
    当 于2026-03-25办理“first_notice.clear”
      | 项目 | 值     |
      | 未办 | answer |
    那么 只被“answer.times”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

  场景: 已经答复的村内异议不再答复一次
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-14办理“first_notice.objection”
    而且 于2026-03-15办理“first_notice.answer”
    当 于2026-03-16办理“first_notice.answer”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“answer.answers”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

  场景: 村内异议成立的，重新初评
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-13办理“first_notice.post”
    而且 于2026-03-14办理“first_notice.objection”
    而且 于2026-03-15办理“first_notice.answer”
      | 项目   | 值       |
      | effect | 影响确定 |
    当 于2026-03-25办理“first_notice.clear”
    那么 只被“first_notice.unaffected”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”
    当 “village_committee”于2026-03-25办理“first_notice.affected”
    那么 准予
    而且 事项处于“group”
    而且 “first_notice.affected.unless”符合
    而且 “first_notice.days”不适用

  场景大纲: 第一次公示<怎样>，不能这样记
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-13办理“first_notice.post”
    当 “<谁>”于2026-03-25办理“first_notice.<结果>”
    那么 只被“<条件>”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

    例子:
      | 怎样               | 谁                | 结果     | 条件                         |
      | 没有异议却说有影响 | village_committee | affected | first_notice.affected.unless |
      | 由小组长结束       | group_leader      | clear    | first_notice.by              |

  # 镇审核

  场景: 两人以上入户核查，镇党委审核同意
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-13办理“first_notice.post”
    而且 于2026-03-20办理“first_notice.clear”
    而且 于2026-03-23办理“review.inspect”
    当 “township_committee”于2026-04-03办理“review.approved”
    那么 准予
    而且 事项处于“second_notice”
    而且 “review.by”符合
    而且 “review.papers”符合
    而且 “inspect.times”符合
    而且 按“review.in_time”，最晚为2026-04-03
    而且 台账“assistance-ledger”有一行
      | 列     | 值         |
      | 镇审核 | 2026-04-03 |

  场景: 公示后第十一个工作日才审核，记为逾期
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-13办理“first_notice.post”
    而且 于2026-03-20办理“first_notice.clear”
    当 于2026-04-07办理“review.approved”
    那么 准予
    而且 记为逾期，条件“review.in_time”，依据“结对帮扶工作办法 本地规定 镇审核”

  场景: 第二次公示异议成立、转回审核的，从转回之日起算
    假如 已依次办理
      | 办理                   | 日期       | 项目    | 值       |
      | joint.passed           | 2026-03-12 |         |          |
      | first_notice.post      | 2026-03-13 |         |          |
      | first_notice.clear     | 2026-03-20 |         |          |
      | review.inspect         | 2026-03-23 |         |          |
      | review.approved        | 2026-03-25 |         |          |
      | second_notice.repost   | 2026-03-26 |         |          |
      | second_notice.doubt    | 2026-03-27 |         |          |
      | second_notice.reply    | 2026-03-28 | finding | 影响确定 |
      | second_notice.affected | 2026-04-08 |         |          |
      | review.inspect         | 2026-04-09 |         |          |
    当 于2026-04-22办理“review.approved”
    那么 准予
    而且 按“review.in_time”，最晚为2026-04-22

  场景: 入户核查两人以上，核查的人不是本户
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-13办理“first_notice.post”
    而且 于2026-03-20办理“first_notice.clear”
    当 “assist_office”于2026-03-23办理“review.inspect”
      | 项目     | 值           |
      | visitors | p-he、p-guo  |
    那么 准予
    而且 “inspect.by”符合
    而且 “inspect.facts”符合
    而且 “inspect.papers”符合
    而且 “inspect.others”符合
    而且 按“inspect.two”，改填的结论为
      | visitors          | 结论   |
      | p-he              | 不符合 |
      | p-he、p-guo       | 符合   |
      | p-he、p-guo、p-du | 符合   |

  场景大纲: 入户核查<怎样>，不算数
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-13办理“first_notice.post”
    而且 于2026-03-20办理“first_notice.clear”
    当 “<谁>”于2026-03-23办理“review.inspect”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样             | 谁                | 项目     | 值             | 条件           | 依据                             |
      | 由村委会核查     | village_committee | visitors | p-he、p-guo    | inspect.by     | 脱贫攻坚 第四项；结对帮扶工作办法 本地规定 镇审核 |
      | 没有核查表       | assist_office     | 缺材料   | 入户核查表     | inspect.papers | 脱贫攻坚 第四项；结对帮扶工作办法 本地规定 镇审核 |
      | 只有一人         | assist_office     | visitors | p-he           | inspect.two    | 结对帮扶工作办法 本地规定 镇审核 |
      | 核查人就是本户   | assist_office     | visitors | p-he、p-zhou   | inspect.others | 结对帮扶工作办法 本地规定 镇审核 |
      | 没有写核查人     | assist_office     | 不填     | visitors       | inspect.facts、inspect.two、inspect.others | 结对帮扶工作办法 本地规定 镇审核 |

  场景: 入户核查表没有户主签名，不算数
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-13办理“first_notice.post”
    而且 于2026-03-20办理“first_notice.clear”
    当 于2026-03-23办理“review.inspect”
      | 项目   | 值         |
      | 缺材料 | 入户核查表 |
      | 材料   | 入户核查表 |
    那么 只被“inspect.papers”拒绝，依据“结对帮扶工作办法 本地规定 镇审核”

  场景: 入户核查一次，有误的更正
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-13办理“first_notice.post”
    而且 于2026-03-20办理“first_notice.clear”
    而且 于2026-03-23办理“review.inspect”
    当 于2026-03-24办理“review.inspect”
    那么 只被“inspect.times”拒绝，依据“结对帮扶工作办法 本地规定 镇审核”

  场景大纲: 镇审核不同意：<结果>
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-13办理“first_notice.post”
    而且 于2026-03-20办理“first_notice.clear”
    当 “township_committee”于2026-03-25办理“review.<结果>”
      | 项目    | 值           |
      | why_not | 情况没有核准 |
    那么 准予
    而且 事项处于“<处于>”
    而且 “review.facts”符合

    例子:
      | 结果     | 处于     |
      | returned | joint    |
      | rejected | rejected |

  场景大纲: 镇审核<怎样>，不算数
    假如 于2026-03-12办理“joint.passed”
    而且 于2026-03-13办理“first_notice.post”
    而且 于2026-03-20办理“first_notice.clear”
    当 “<谁>”于2026-03-25办理“review.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“脱贫攻坚 第四项；结对帮扶工作办法 本地规定 镇审核”

    例子:
      | 怎样             | 谁                 | 结果     | 项目   | 值         | 条件          |
      | 由帮扶机构定     | assist_office      | approved | 材料   | 镇审核意见 | review.by     |
      | 没有审核意见     | township_committee | approved | 缺材料 | 镇审核意见 | review.papers |
      | 没有入户核查     | township_committee | approved | 未办   | inspect    | inspect.times |
      | 退回没有理由     | township_committee | returned | 不填   | why_not    | review.facts  |
      | 不批准没有理由   | township_committee | rejected | 不填   | why_not    | review.facts  |

  # 第二次公示

  场景: 全镇公示七天没有异议，确定为帮扶对象
    假如 事项已办到“second_notice”
      | 办理            | 项目 | 值         |
      | review.approved | 日期 | 2026-03-25 |
    而且 于2026-03-26办理“second_notice.repost”
    当 “assist_office”于2026-04-02办理“second_notice.clear”
    那么 准予
    而且 事项处于“pair”
    而且 “second_notice.by”符合
    而且 “second_notice.unaffected”符合
    而且 “repost.times”符合
    而且 “reply.times”符合
    而且 按“second_notice.days”，最早为2026-04-02
    而且 台账“assistance-ledger”有一行
      | 列         | 值         |
      | 第二次公示 | 2026-03-26 |
      | 全镇异议   | 0          |
      | 状态       | 待结对     |

  场景: 全镇公示只有六天，不能结束
    假如 事项已办到“second_notice”
      | 办理            | 项目 | 值         |
      | review.approved | 日期 | 2026-03-25 |
    而且 于2026-03-26办理“second_notice.repost”
    当 于2026-04-01办理“second_notice.clear”
    那么 只被“second_notice.days”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

  场景: 镇、村张贴，隐去身份证号码、银行账号和病情
    假如 事项已办到“second_notice”
      | 办理            | 项目 | 值         |
      | review.approved | 日期 | 2026-03-25 |
    当 “assist_office”于2026-03-26办理“second_notice.repost”
      | 项目   | 值 |
      | hidden | 是 |
    那么 准予
    而且 “repost.by”符合
    而且 “repost.facts”符合
    而且 “repost.papers”符合
    而且 按“repost.masked”，改填的结论为
      | hidden | 结论   |
      | 是     | 符合   |
      | 否     | 不符合 |

  场景: 全镇的异议五天以内答复
    假如 事项已办到“second_notice”
      | 办理            | 项目 | 值         |
      | review.approved | 日期 | 2026-03-25 |
    而且 于2026-03-27办理“second_notice.doubt”
    当 “assist_office”于2026-04-01办理“second_notice.reply”
      | 项目    | 值         |
      | finding | 不影响确定 |
    那么 准予
    而且 “reply.by”符合
    而且 “reply.facts”符合
    而且 按“reply.in_time”，最晚为2026-04-01
    而且 台账“assistance-ledger”有一行
      | 列       | 值 |
      | 全镇异议 | 1  |

  场景: 全镇的异议第六天才答复，记为逾期
    假如 事项已办到“second_notice”
      | 办理            | 项目 | 值         |
      | review.approved | 日期 | 2026-03-25 |
    而且 于2026-03-27办理“second_notice.doubt”
    当 于2026-04-02办理“second_notice.reply”
    那么 准予
    而且 记为逾期，条件“reply.in_time”，依据“结对帮扶工作办法 本地规定 两次公示”

  场景: 群众在全镇公示中提出异议
    假如 事项已办到“second_notice”
      | 办理            | 项目 | 值         |
      | review.approved | 日期 | 2026-03-25 |
    当 “masses”于2026-03-27办理“second_notice.doubt”
    那么 准予
    而且 “doubt.by”符合
    而且 “doubt.facts”符合

  场景大纲: 第二次公示<怎样>，不算数
    假如 事项已办到“second_notice”
      | 办理            | 项目 | 值         |
      | review.approved | 日期 | 2026-03-25 |
    而且 于2026-03-27办理“second_notice.doubt”
    当 “<谁>”于2026-03-28办理“second_notice.<办理>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

    例子:
      | 怎样             | 谁                | 办理   | 项目    | 值       | 条件                        |
      | 由村委会张贴     | village_committee | repost | hidden  | 是       | repost.by                   |
      | 没有公示稿       | assist_office     | repost | 缺材料  | 镇公示稿 | repost.papers               |
      | 泄露个人信息     | assist_office     | repost | hidden  | 否       | repost.masked               |
      | 没有写是否隐去   | assist_office     | repost | 不填    | hidden   | repost.facts、repost.masked |
      | 由帮扶机构提异议 | assist_office     | doubt  | matter  | 不实     | doubt.by                    |
      | 没有写异议内容   | masses            | doubt  | 不填    | matter   | doubt.facts                 |
      | 由村委会答复     | village_committee | reply  | finding | harmless | reply.by                    |
      | 没有写核实结论   | assist_office     | reply  | 不填    | finding  | reply.facts                 |

  场景: 已经全镇张贴的不再张贴一次
    假如 事项已办到“second_notice”
      | 办理            | 项目 | 值         |
      | review.approved | 日期 | 2026-03-25 |
    而且 于2026-03-26办理“second_notice.repost”
    当 于2026-03-27办理“second_notice.repost”
    那么 只被“repost.times”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

  场景: 没有全镇张贴的，公示不能结束
    假如 事项已办到“second_notice”
      | 办理            | 项目 | 值         |
      | review.approved | 日期 | 2026-03-25 |
    当 于2026-04-08办理“second_notice.clear”
      | 项目 | 值     |
      | 未办 | repost |
    那么 只被“repost.times、second_notice.days”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

  场景: 全镇的异议没有答复，公示不能结束
    假如 事项已办到“second_notice”
      | 办理            | 项目 | 值         |
      | review.approved | 日期 | 2026-03-25 |
    而且 于2026-03-26办理“second_notice.repost”
    而且 于2026-03-27办理“second_notice.doubt”
    当 于2026-04-08办理“second_notice.clear”
      | 项目 | 值    |
      | 未办 | reply |
    那么 只被“reply.times”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

  场景: 已经答复的全镇异议不再答复一次
    假如 事项已办到“second_notice”
      | 办理            | 项目 | 值         |
      | review.approved | 日期 | 2026-03-25 |
    而且 于2026-03-27办理“second_notice.doubt”
    而且 于2026-03-28办理“second_notice.reply”
    当 于2026-03-29办理“second_notice.reply”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“reply.answers”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

  场景: 全镇异议成立的，重新审核
    假如 事项已办到“second_notice”
      | 办理            | 项目 | 值         |
      | review.approved | 日期 | 2026-03-25 |
    而且 于2026-03-26办理“second_notice.repost”
    而且 于2026-03-27办理“second_notice.doubt”
    而且 于2026-03-28办理“second_notice.reply”
      | 项目    | 值       |
      | finding | 影响确定 |
    当 于2026-04-08办理“second_notice.clear”
    那么 只被“second_notice.unaffected”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”
    当 “assist_office”于2026-04-08办理“second_notice.affected”
    那么 准予
    而且 事项处于“review”
    而且 “second_notice.affected.unless”符合
    而且 “second_notice.days”不适用

  场景大纲: 第二次公示<怎样>，不能这样记
    假如 事项已办到“second_notice”
      | 办理            | 项目 | 值         |
      | review.approved | 日期 | 2026-03-25 |
    而且 于2026-03-26办理“second_notice.repost”
    当 “<谁>”于2026-04-08办理“second_notice.<结果>”
    那么 只被“<条件>”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

    例子:
      | 怎样               | 谁                | 结果     | 条件                          |
      | 没有异议却说有影响 | assist_office     | affected | second_notice.affected.unless |
      | 由村委会结束       | village_committee | clear    | second_notice.by              |
