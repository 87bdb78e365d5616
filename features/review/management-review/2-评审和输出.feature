# language: zh-CN
功能: 半年管理评审·评审会议、输出决定和立项跟踪

  书记主持，三分之二以上到会，对各单位逐个评价，不排名次；
  输出的改进项、体系变更和资源需求逐项立项，全部立项才办结。

  背景:
    假如 程序“management-review”
    而且 于2026-07-01立项
      | 项目  | 值                   |
      | about | 2026年上半年管理评审 |
    而且 于2026-07-01办理“schedule.done”
      | 项目     | 值              |
      | first    | 否              |
      | previous | c-old completed |
      | last_on  | 2026-01-20      |
      | meets_on | 2026-07-20      |
    而且 于2026-07-10办理“gather.done”
      | 项目      | 值   |
      | inputs    | 全部 |
      | follow_up | 已填 |

  场景: 书记主持评审会议，对各单位逐个评价
    当 “township_secretary”于2026-07-20办理“meeting.passed”
      | 项目        | 值                                                                                                            |
      | attendance  | 应到9 实到6                                                                                                   |
      | evaluations | unit=u-dangban，work=达到要求，assessed=达到要求，content=部分达到要求；unit=u-dongpian，work=没有达到要求，assessed=部分达到要求，content=达到要求 |
      | conclusions | 全部，除充分                                                                                                  |
    那么 准予
    而且 事项处于“decide”
    而且 “meeting.by”符合
    而且 “meeting.facts”符合
    而且 “meeting.papers”符合
    而且 “meeting.each”符合
    而且 按“meeting.quorum”，改填的结论为
      | attendance  | 结论   |
      | 应到9 实到5 | 不符合 |
      | 应到9 实到6 | 符合   |
      | 应到9 实到7 | 符合   |
    而且 按“meeting.each”，改填的结论为
      | evaluations.count | 结论   |
      | 0                 | 不符合 |
      | 1                 | 符合   |
      | 2                 | 符合   |
    而且 台账“review-ledger”有一行
      | 列         | 值                         |
      | 汇集       | 2026-07-10                 |
      | 会议       | 2026-07-20                 |
      | 应到       | 9                          |
      | 实到       | 6                          |
      | 单位       | u-dangban、u-dongpian      |
      | 开展情况   | 达到要求、没有达到要求     |
      | 考核情况   | 达到要求、部分达到要求     |
      | 满意度情况 | 部分达到要求、达到要求     |
      | 结论       | 3/4，缺充分                |
    而且 回放结论相同

  场景: 上、下半年各评审一次的，离上次会议超过六个月也不算逾期
    当 于2026-12-28办理“meeting.passed”
    那么 准予
    而且 事项处于“decide”

  场景: 第一次评审不问上次会议
    假如 程序“management-review”
    而且 于2026-07-01立项
    而且 事项已办到“meeting”
      | 办理          | 项目  | 值 |
      | schedule.done | first | 是 |
    当 办理“meeting.passed”
    那么 准予

  场景: 到会不足三分之二，不得评审
    当 于2026-07-20办理“meeting.passed”
      | 项目       | 值          |
      | attendance | 应到9 实到5 |
    那么 只被“meeting.quorum”拒绝，依据“管理评审办法 本地规定 评审会议”
    而且 事项处于“meeting”

  场景: 到会不足三分之二的，改期
    当 “township_secretary”于2026-07-20办理“meeting.no_quorum”
      | 项目       | 值          |
      | attendance | 应到9 实到5 |
    那么 准予
    而且 事项处于“schedule”
    而且 “meeting.no_quorum.unless”符合
    而且 “meeting.papers”符合
    而且 “meeting.each”不适用

  场景: 到会够了的，不能以人数不足改期
    当 于2026-07-20办理“meeting.no_quorum”
      | 项目       | 值          |
      | attendance | 应到9 实到6 |
    那么 只被“meeting.no_quorum.unless”拒绝，依据“五个机制 抓手 第五项；质量管理体系 要求 2015 9.3.1；管理评审办法 评审会议”

  场景: 输入不实的退回重新汇集
    当 “township_secretary”于2026-07-20办理“meeting.returned”
      | 项目     | 值               |
      | why_back | 满意度没有写份数 |
    那么 准予
    而且 事项处于“gather”
    而且 “meeting.facts”符合
    而且 “meeting.papers”不适用
    而且 “meeting.quorum”不适用

  场景: 没有对任何单位作评价，不算评审
    当 于2026-07-20办理“meeting.passed”
      | 项目              | 值 |
      | evaluations.count | 0  |
    那么 只被“meeting.each”拒绝，依据“管理评审办法 本地规定 评审会议”

  场景: 同一个单位不评价两次
    当 于2026-07-20办理“meeting.passed”
      | 项目        | 值                                                                                               |
      | evaluations | unit=u-a，work=met，assessed=met，content=met；unit=u-a，work=met，assessed=met，content=met |
    那么 只被“meeting.facts”拒绝，依据“管理评审办法 本地规定 评审会议”
    而且 “meeting.facts”实际“有重复的行”

  场景大纲: 评审会议<怎样>，不算数
    当 “<谁>”于2026-07-20办理“meeting.<结果>”
      | 项目       | 值          |
      | <项目>     | <值>        |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“meeting”

    例子:
      | 怎样             | 谁                 | 结果     | 项目        | 值               | 条件                         | 依据                                                   |
      | 由贯标办自己评审 | quality_office     | passed   | conclusions | 全部             | meeting.by                   | 五个机制 抓手 第五项；质量管理体系 要求 2015 9.3.1；管理评审办法 本地规定 评审会议 |
      | 由评审小组退回   | review_group       | returned | why_back    | 不实             | meeting.by                   | 五个机制 抓手 第五项；质量管理体系 要求 2015 9.3.1；管理评审办法 本地规定 评审会议 |
      | 没有会议记录     | township_secretary | passed   | 缺材料      | 管理评审会议记录 | meeting.papers               | 五个机制 抓手 第五项；质量管理体系 要求 2015 9.3.1；管理评审办法 本地规定 评审会议 |
      | 没有写到会人数   | township_secretary | passed   | 不填        | attendance       | meeting.facts、meeting.quorum | 管理评审办法 本地规定 评审会议                        |
      | 没有写各单位评价 | township_secretary | passed   | 不填        | evaluations      | meeting.facts、meeting.each  | 管理评审办法 本地规定 评审会议                         |
      | 没有写结论       | township_secretary | passed   | 不填        | conclusions      | meeting.facts                | 质量管理体系 要求 2015 9.3.1                           |
      | 没有写退回的原因 | township_secretary | returned | 不填        | why_back         | meeting.facts                | 管理评审办法 本地规定 评审会议                         |

  场景大纲: 改期<怎样>，不算数
    当 “<谁>”于2026-07-20办理“meeting.no_quorum”
      | 项目       | 值          |
      | <项目>     | <值>        |
      | <又>       | <又值>      |
    那么 只被“<条件>”拒绝，依据“管理评审办法 本地规定 评审会议”

    例子:
      | 怎样           | 谁                 | 项目       | 值               | 又         | 又值        | 条件           |
      | 没有会议记录   | township_secretary | 缺材料     | 管理评审会议记录 | attendance | 应到9 实到5 | meeting.papers |
      | 由贯标办决定   | quality_office     | 材料       | 管理评审会议记录 | attendance | 应到9 实到5 | meeting.by     |

  场景: 没有写到会人数，不能以人数不足改期
    当 于2026-07-20办理“meeting.no_quorum”
      | 项目 | 值         |
      | 不填 | attendance |
    那么 只被“meeting.facts”拒绝，依据“管理评审办法 本地规定 评审会议”

  场景大纲: 对单位的评价没有写<哪一栏>，不算数
    当 于2026-07-20办理“meeting.passed”
      | 项目   | 值   |
      | <字段> | 不填 |
    那么 只被“meeting.facts”拒绝，依据“管理评审办法 本地规定 评审会议”

    例子:
      | 哪一栏     | 字段                 |
      | 单位       | evaluations.unit     |
      | 开展情况   | evaluations.work     |
      | 考核情况   | evaluations.assessed |
      | 满意度情况 | evaluations.content  |

  # 输出决定

  场景大纲: 评审输出没有写<哪一栏>，不算数
    假如 于2026-07-20办理“meeting.passed”
    当 于2026-07-27办理“decide.done”
      | 项目   | 值   |
      | <字段> | 不填 |
    那么 只被“<条件>”拒绝，依据“质量管理体系 要求 2015 9.3.3”

    例子:
      | 哪一栏   | 字段            | 条件                      |
      | 改进什么 | improved.what   | decide.facts              |
      | 责任人   | improved.owner  | decide.facts              |
      | 完成日期 | improved.by_day | decide.facts、decide.dated |
      | 决策事项 | matters.topic   | decide.facts              |
      | 类别     | matters.kind    | decide.facts              |

  场景大纲: 镇党委作出输出决定，<下次>
    假如 于2026-07-20办理“meeting.passed”
    当 “township_committee”于2026-07-27办理“decide.done”
      | 项目        | 值                                                                                                     |
      | improved    | what=热线答复超期，owner=p-li，by_day=2026-09-30；what=公开栏不及时，owner=p-wang，by_day=2026-08-31 |
      | matters     | topic=修订督查办法，kind=体系（制度、程序）变更的需求                                                  |
      | next_review | <下次>                                                                                                 |
      | renew       | <目标>                                                                                                 |
    那么 准予
    而且 事项处于“track”
    而且 “decide.by”符合
    而且 “decide.facts”符合
    而且 “decide.papers”符合
    而且 “decide.in_time”符合
    而且 “decide.dated”符合
    而且 按“decide.some”，改填的结论为
      | improved.count | 结论   |
      | 0              | 不符合 |
      | 1              | 符合   |
      | 2              | 符合   |
    而且 按“decide.dated”，改填的结论为
      | improved                                  | 结论   |
      | what=整改，owner=p-li，by_day=2026-07-26  | 不符合 |
      | what=整改，owner=p-li，by_day=2026-07-27  | 符合   |
      | what=整改，owner=p-li，by_day=2026-07-28  | 符合   |
    而且 台账“review-ledger”有一行
      | 列         | 值                               |
      | 改进项     | 热线答复超期、公开栏不及时       |
      | 责任人     | p-li、p-wang                     |
      | 完成日期   | 2026-09-30、2026-08-31           |
      | 变更和资源 | 修订督查办法                     |
      | 类别       | 体系（制度、程序）变更的需求     |
      | 输出项数   | 3                                |
      | 下次评审   | <下次>                           |
      | 下期目标   | <目标>                           |
      | 状态       | 跟踪中                           |

    例子:
      | 下次                           | 目标 |
      | 半年后再次评审                 | 是   |
      | 情况变化较大，提前再次评审     | 否   |

  场景: 会后第十个工作日作出决定，不算逾期
    假如 于2026-07-20办理“meeting.passed”
    当 于2026-08-03办理“decide.done”
    那么 准予
    而且 按“decide.in_time”，最晚为2026-08-03

  场景: 第十一个工作日才作出决定，记为逾期
    假如 于2026-07-20办理“meeting.passed”
    当 于2026-08-04办理“decide.done”
    那么 准予
    而且 记为逾期，条件“decide.in_time”，依据“管理评审办法 本地规定 输出决定”

  场景大纲: 会后的十个工作日<怎样>
    假如 程序“management-review”
    而且 于2026-01-05立项
    而且 事项已办到“decide”
      | 办理           | 项目 | 值     |
      | meeting.passed | 日期 | <会议> |
    当 于<最晚>办理“decide.done”
    那么 准予
    而且 按“decide.in_time”，最晚为<最晚>

    例子:
      | 怎样                             | 会议       | 最晚       |
      | 不算清明放假                     | 2026-04-02 | 2026-04-17 |
      | 不算五一放假，补班的星期六算一天 | 2026-04-30 | 2026-05-18 |

  场景大纲: 输出决定<怎样>，不算数
    假如 于2026-07-20办理“meeting.passed”
    当 “<谁>”于2026-07-27办理“decide.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“decide”

    例子:
      | 怎样                   | 谁                 | 项目           | 值                                       | 条件                                   | 依据                           |
      | 由书记一人决定         | township_secretary | next_review    | normal                                   | decide.by                              | 质量管理体系 要求 2015 9.3.3；管理评审办法 本地规定 输出决定 |
      | 没有评审报告           | township_committee | 缺材料         | 管理评审报告                             | decide.papers                          | 质量管理体系 要求 2015 9.3.3；管理评审办法 本地规定 输出决定 |
      | 没有半年总结和打算     | township_committee | 缺材料         | 半年工作总结和下半年打算                 | decide.papers                          | 五个机制 本地规定 抓手 第五项  |
      | 一个改进项也没有       | township_committee | improved.count | 0                                        | decide.some、decide.dated              | 管理评审办法 本地规定 输出决定 |
      | 完成日期已经过去       | township_committee | improved       | what=整改，owner=p-li，by_day=2026-07-26 | decide.dated                           | 质量管理体系 要求 2015 9.3.3；管理评审办法 本地规定 输出决定 |
      | 没有写改进项           | township_committee | 不填           | improved                                 | decide.facts、decide.some、decide.dated | 质量管理体系 要求 2015 9.3.3   |
      | 没有写变更和资源需求   | township_committee | 不填           | matters                                  | decide.facts                           | 质量管理体系 要求 2015 9.3.3   |
      | 没有写下次评审         | township_committee | 不填           | next_review                              | decide.facts                           | 管理评审办法 本地规定 输出决定 |
      | 没有写是否确立下期目标 | township_committee | 不填           | renew                                    | decide.facts                           | 管理评审办法 本地规定 输出决定 |

  # 立项跟踪

  场景: 每一项输出都立项以后办结
    假如 于2026-07-20办理“meeting.passed”
    而且 于2026-07-27办理“decide.done”
      | 项目           | 值 |
      | improved.count | 2  |
      | matters.count  | 1  |
    当 “quality_office”于2026-08-11办理“track.done”
      | 项目   | 值                                                                                               |
      | opened | output=热线，item=c-1；output=公开栏，item=c-2；output=办法，item=c-3 |
    那么 准予
    而且 事项处于“completed”
    而且 “track.by”符合
    而且 “track.facts”符合
    而且 按“track.in_time”，最晚为2026-08-11
    而且 按“track.all_open”，改填的结论为
      | opened.count | 结论   |
      | 2            | 不符合 |
      | 3            | 符合   |
      | 4            | 不符合 |
    而且 台账“review-ledger”有一行
      | 列   | 值                   |
      | 立项 | 热线、公开栏、办法   |
      | 事项 | c-1、c-2、c-3        |
      | 状态 | 办结          |

  场景: 有一项输出没有立项，不得办结
    假如 于2026-07-20办理“meeting.passed”
    而且 于2026-07-27办理“decide.done”
      | 项目           | 值 |
      | improved.count | 2  |
      | matters.count  | 0  |
    当 于2026-08-03办理“track.done”
      | 项目         | 值 |
      | opened.count | 1  |
    那么 只被“track.all_open”拒绝，依据“质量管理体系 要求 2015 9.3.3；管理评审办法 本地规定 立项跟踪”
    而且 “track.all_open”实际“1”，办法“还没有立项的先立项”
    而且 事项处于“track”

  场景: 输出决定后第十六天才全部立项，记为逾期
    假如 于2026-07-20办理“meeting.passed”
    而且 于2026-07-27办理“decide.done”
    当 于2026-08-12办理“track.done”
    那么 准予
    而且 记为逾期，条件“track.in_time”，依据“管理评审办法 本地规定 立项跟踪”

  场景大纲: 立项跟踪<怎样>，不算数
    假如 于2026-07-20办理“meeting.passed”
    而且 于2026-07-27办理“decide.done”
    当 “<谁>”于2026-08-03办理“track.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“质量管理体系 要求 2015 9.3.3；管理评审办法 本地规定 立项跟踪”

    例子:
      | 怎样             | 谁             | 项目   | 值       | 条件                        |
      | 由评审小组登记   | review_group   | 日期   | 2026-08-03 | track.by                    |
      | 没有写立项的事项 | quality_office | 不填   | opened   | track.facts、track.all_open |

  场景大纲: 立项清单没有写<哪一栏>，不算数
    假如 于2026-07-20办理“meeting.passed”
    而且 于2026-07-27办理“decide.done”
      | 项目           | 值 |
      | improved.count | 1  |
      | matters.count  | 0  |
    当 于2026-08-03办理“track.done”
      | 项目   | 值   |
      | <字段> | 不填 |
    那么 只被“track.facts”拒绝，依据“管理评审办法 本地规定 立项跟踪”

    例子:
      | 哪一栏     | 字段          |
      | 输出       | opened.output |
      | 立项的事项 | opened.item   |

  # 立项、次序、补录、更正和作废

  场景: 没有写评审名称，不得立项
    假如 程序“management-review”
    当 于2026-07-01立项
      | 项目 | 值    |
      | 不填 | about |
    那么 只被“case.facts”拒绝，依据“程序通则”

  场景大纲: 办到“<步骤>”不能跳到“<结果>”
    假如 程序“management-review”
    而且 于2026-07-01立项
    而且 事项已办到“<步骤>”
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“管理评审办法 <依据>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤     | 结果           | 依据     |
      | schedule | meeting.passed | 评审计划 |
      | gather   | decide.done    | 汇集输入 |
      | meeting  | track.done     | 评审会议 |
      | decide   | meeting.passed | 输出决定 |

  场景: 评审不得早于汇集输入
    当 于2026-07-09办理“meeting.passed”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 评审不得预先登记
    当 办理“meeting.passed”
      | 项目   | 值         |
      | 日期   | 2026-07-20 |
      | 登记日 | 2026-07-19 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    当 于2026-08-31补录2026-07-20的“meeting.passed”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后缺一项输入的，不得办结
    假如 于2026-07-20办理“meeting.passed”
    而且 于2026-07-27办理“decide.done”
    而且 更正“gather.done”
      | 项目   | 值           |
      | inputs | 全部，除risks |
    当 于2026-08-03办理“track.done”
    那么 只被“case.sound”拒绝，依据“五个机制”
    而且 “case.sound”实际“gather.complete”

  场景: 登记错了的输出决定可以作废，重新决定
    假如 于2026-07-20办理“meeting.passed”
    而且 于2026-07-27办理“decide.done”
    当 作废“decide.done”
    那么 准予
    而且 事项处于“decide”
    而且 回放结论相同
