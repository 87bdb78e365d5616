# language: zh-CN
功能: 半年、全年综合考核·反馈核定和结果运用

  评分反馈各单位满五个工作日、异议答复完毕才能核定；异议成立的退回更正；
  存在的问题列入整改，查出失责的移交追究。

  背景:
    假如 程序“comprehensive-assessment”
    而且 于2026-07-01立项
      | 项目  | 值                   |
      | about | 2026年上半年综合考核 |
    而且 事项已办到“confirm”
      | 办理        | 项目 | 值         |
      | assess.done | 日期 | 2026-07-10 |

  场景: 反馈满五个工作日、没有异议，核定
    当 “township_committee”于2026-07-17办理“confirm.approved”
    那么 准予
    而且 事项处于“use”
    而且 “confirm.by”符合
    而且 “confirm.papers”符合
    而且 “confirm.facts”符合
    而且 “confirm.settled”符合
    而且 “answer.times”符合
    而且 按“confirm.shown”，最早为2026-07-17
    而且 台账“assessment-ledger”有一行
      | 列   | 值         |
      | 核定 | 2026-07-17 |
      | 异议 | 0          |
      | 状态 | 待运用     |
    而且 回放结论相同

  场景大纲: 反馈的五个工作日<怎样>
    假如 程序“comprehensive-assessment”
    而且 于2026-01-05立项
    而且 事项已办到“confirm”
      | 办理        | 项目 | 值     |
      | assess.done | 日期 | <评分> |
    当 于<最早>办理“confirm.approved”
    那么 准予
    而且 按“confirm.shown”，最早为<最早>

    例子:
      | 怎样                             | 评分       | 最早       |
      | 不算清明放假                     | 2026-04-02 | 2026-04-10 |
      | 不算五一放假，补班的星期六算一天 | 2026-04-30 | 2026-05-11 |

  场景: 反馈不满五个工作日，不得核定
    当 于2026-07-16办理“confirm.approved”
    那么 只被“confirm.shown”拒绝，依据“综合考核办法 本地规定 反馈核定”
    而且 事项处于“confirm”

  场景: 被考核单位提出异议
    当 “assessed”于2026-07-13办理“confirm.objection”
    那么 准予
    而且 事项处于“confirm”
    而且 “objection.by”符合
    而且 “objection.facts”符合
    而且 台账“assessment-ledger”有一行
      | 列   | 值 |
      | 异议 | 1  |

  场景大纲: 五个工作日内答复异议：<结果>
    假如 于2026-07-13办理“confirm.objection”
    当 “quality_office”于2026-07-20办理“confirm.answer”
      | 项目   | 值     |
      | ruling | <结果> |
    那么 准予
    而且 “answer.by”符合
    而且 “answer.facts”符合
    而且 “answer.papers”符合
    而且 按“answer.in_time”，最晚为2026-07-20

    例子:
      | 结果       |
      | 维持原评分 |
      | 更正评分   |

  场景: 第六个工作日才答复，记为逾期
    假如 于2026-07-13办理“confirm.objection”
    当 于2026-07-21办理“confirm.answer”
    那么 准予
    而且 记为逾期，条件“answer.in_time”，依据“综合考核办法 本地规定 反馈核定”

  场景: 已经答复的异议不能再答复一次
    假如 于2026-07-13办理“confirm.objection”
    而且 于2026-07-14办理“confirm.answer”
    当 于2026-07-15办理“confirm.answer”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“answer.answers”拒绝，依据“综合考核办法 本地规定 反馈核定”

  场景大纲: 异议没有答复，不能记为“<结果>”
    假如 于2026-07-13办理“confirm.objection”
    当 于2026-07-20办理“confirm.<结果>”
      | 项目 | 值     |
      | 未办 | answer |
    那么 只被“answer.times”拒绝，依据“综合考核办法 本地规定 反馈核定”

    例子:
      | 结果     |
      | approved |
      | returned |

  场景: 异议不成立的，可以核定
    假如 于2026-07-13办理“confirm.objection”
    而且 于2026-07-14办理“confirm.answer”
      | 项目   | 值   |
      | ruling | kept |
    当 于2026-07-20办理“confirm.approved”
    那么 准予

  场景: 异议成立的，先更正评分
    假如 于2026-07-13办理“confirm.objection”
    而且 于2026-07-14办理“confirm.answer”
      | 项目   | 值      |
      | ruling | changed |
    当 于2026-07-20办理“confirm.approved”
    那么 只被“confirm.settled”拒绝，依据“综合考核办法 本地规定 反馈核定”

  场景: 异议成立的退回重新评分，更正以后再反馈
    假如 于2026-07-13办理“confirm.objection”
    而且 于2026-07-14办理“confirm.answer”
      | 项目   | 值      |
      | ruling | changed |
    而且 “township_committee”于2026-07-15办理“confirm.returned”
      | 项目     | 值         |
      | why_back | 东片记错了 |
    而且 于2026-07-16办理“assess.done”
    当 于2026-07-23办理“confirm.approved”
    那么 准予
    而且 按“confirm.shown”，最早为2026-07-23

  场景: 退回重新评分不用等五个工作日
    当 于2026-07-13办理“confirm.returned”
    那么 准予
    而且 事项处于“assess”
    而且 “confirm.shown”不适用
    而且 “confirm.papers”不适用

  场景大纲: <办理><怎样>，不算数
    假如 于2026-07-13办理“confirm.objection”
    当 “<谁>”于2026-07-17办理“confirm.<办理>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“综合考核办法 本地规定 反馈核定”

    例子:
      | 办理      | 怎样             | 谁                 | 项目     | 值             | 条件            |
      | objection | 由考核人员提出   | assessor           | grounds  | 评分过高       | objection.by    |
      | objection | 没有写理由       | assessed           | 不填     | grounds        | objection.facts |
      | answer    | 由考核人员答复   | assessor           | ruling   | kept           | answer.by       |
      | answer    | 没有答复意见     | quality_office     | 缺材料   | 异议答复意见   | answer.papers   |
      | answer    | 没有写答复结果   | quality_office     | 不填     | ruling         | answer.facts    |

  场景大纲: 核定<怎样>，不算数
    当 “<谁>”于2026-07-17办理“confirm.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“综合考核办法 本地规定 反馈核定”

    例子:
      | 怎样             | 谁                 | 结果     | 项目     | 值             | 条件           |
      | 由贯标办自己核定 | quality_office     | approved | 材料     | 考核结果核定表 | confirm.by     |
      | 由贯标办退回     | quality_office     | returned | why_back | 记错           | confirm.by     |
      | 没有核定表       | township_committee | approved | 缺材料   | 考核结果核定表 | confirm.papers |
      | 没有写退回的原因 | township_committee | returned | 不填     | why_back       | confirm.facts  |

  # 结果运用

  场景大纲: 结果用于<运用>，<后续>
    假如 于2026-07-17办理“confirm.approved”
    当 “township_committee”于2026-07-31办理“use.done”
      | 项目   | 值     |
      | uses   | <运用> |
      | lesson | <后续> |
    那么 准予
    而且 事项处于“completed”
    而且 “use.by”符合
    而且 “use.facts”符合
    而且 “use.papers”符合
    而且 按“use.in_time”，最晚为2026-07-31
    而且 台账“assessment-ledger”有一行
      | 列   | 值         |
      | 运用 | <运用>     |
      | 通报 | 2026-07-31 |
      | 后续 | <后续>     |

    例子:
      | 运用               | 后续                                 |
      | 与绩效挂钩         | 按存在的问题整改，没有其他后续       |
      | 作为评先树优的依据 | 需由镇党委另行决策                   |
      | 通报表扬           | 查出失责或者弄虚作假，移交追究责任   |
      | 帮助改进           | 按存在的问题整改，没有其他后续       |

  场景: 核定后第十一个工作日才运用，记为逾期
    假如 于2026-07-17办理“confirm.approved”
    当 于2026-08-03办理“use.done”
    那么 准予
    而且 记为逾期，条件“use.in_time”，依据“综合考核办法 本地规定 结果运用”

  场景: 移交追究的写明失责的人，不移交的不写
    假如 于2026-07-17办理“confirm.approved”
    当 于2026-07-20办理“use.done”
      | 项目   | 值          |
      | lesson | accountable |
      | liable | p-wang      |
    那么 准予
    而且 按“use.facts”，改填的结论为
      | lesson      | 不填   | 结论     |
      | accountable | liable | 无法判断 |
      | decision    |        | 不符合   |
      | settled     |        | 不符合   |

  场景大纲: 结果运用<怎样>，不算数
    假如 于2026-07-17办理“confirm.approved”
    当 “<谁>”于2026-07-20办理“use.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样             | 谁                 | 项目   | 值           | 条件       | 依据                           |
      | 由贯标办决定     | quality_office     | uses   | help         | use.by     | 五个机制 抓手 第四项；综合考核办法 本地规定 结果运用 |
      | 没有通报         | township_committee | 缺材料 | 考核结果通报 | use.papers | 五个机制 抓手 第四项；综合考核办法 本地规定 结果运用 |
      | 没有写怎样运用   | township_committee | 不填   | uses         | use.facts  | 综合考核办法 本地规定 结果运用 |
      | 没有写后续       | township_committee | 不填   | lesson       | use.facts  | 五个机制 抓手 第二项           |

  # 立项、次序、补录、更正和作废

  场景: 没有写考核名称，不得立项
    假如 程序“comprehensive-assessment”
    当 于2026-07-01立项
      | 项目 | 值    |
      | 不填 | about |
    那么 只被“case.facts”拒绝，依据“程序通则”

  场景大纲: 办到“<步骤>”不能跳到“<结果>”
    假如 程序“comprehensive-assessment”
    而且 于2026-07-01立项
    而且 事项已办到“<步骤>”
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“综合考核办法 <依据>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤    | 结果             | 依据     |
      | scheme  | confirm.approved | 考核方案 |
      | assess  | use.done         | 考核评分 |
      | confirm | assess.cancelled | 反馈核定 |
      | use     | confirm.returned | 结果运用 |

  场景: 核定不得早于评分
    当 于2026-07-09办理“confirm.returned”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 核定不得预先登记
    当 办理“confirm.approved”
      | 项目   | 值         |
      | 日期   | 2026-07-20 |
      | 登记日 | 2026-07-19 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    当 于2026-08-31补录2026-07-20的“confirm.approved”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后有人考核了自己的单位，不得办结
    假如 于2026-07-17办理“confirm.approved”
    而且 更正“scheme.done”
      | 项目      | 值           |
      | targets   | unit=u-dong  |
      | team.home | u-dong       |
    当 于2026-07-20办理“use.done”
    那么 只被“case.sound”拒绝，依据“五个机制”
    而且 “case.sound”实际“scheme.own_unit”

  场景: 登记错了的核定可以作废，重新核定
    假如 于2026-07-17办理“confirm.approved”
    当 作废“confirm.approved”
    那么 准予
    而且 事项处于“confirm”
    而且 回放结论相同
