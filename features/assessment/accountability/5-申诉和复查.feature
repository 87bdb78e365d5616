# language: zh-CN
功能: 约谈、诫勉与责任追究·申诉和复查

  收到决定一个月内可以申诉，申诉期间不停止执行，一个月内答复；
  到期复查，没有改正的重新认定，决定有错的撤销。

  背景:
    假如 程序“accountability”
    而且 于2026-03-02立项
      | 项目  | 值                     |
      | about | 村务公开整改逾期没有落实 |
    而且 事项已办到“determine”
      | 办理             | 项目        | 值         |
      | file.filed       | 日期        | 2026-03-04 |
      |                  | lead        | report     |
      |                  | responsible | p-zhang    |
      | investigate.done | 日期        | 2026-03-20 |
    而且 于2026-03-25办理“determine.done”
      | 项目    | 值   |
      | measure | talk |
      | veto    | 否   |
    而且 于2026-03-27办理“apply.done”
      | 项目         | 值         |
      | delivered_on | 2026-03-26 |

  # 申诉

  场景: 收到决定一个月内书面申诉
    当 “responsible_person”于2026-04-20办理“recheck.appeal”
    那么 准予
    而且 事项处于“recheck”
    而且 “appeal.by”符合
    而且 “appeal.papers”符合
    而且 按“appeal.in_time”，最晚为2026-04-26
    而且 台账“accountability-ledger”有一行
      | 列   | 值 |
      | 申诉 | 1  |

  场景: 过了一个月才申诉，记为逾期，是否受理由镇党委决定
    当 于2026-04-27办理“recheck.appeal”
    那么 准予
    而且 记为逾期，条件“appeal.in_time”，依据“问责条例 2019 第20条”

  场景大纲: 镇党委一个月内作出申诉处理决定：<结果>
    假如 于2026-03-30办理“recheck.appeal”
    当 “township_committee”于2026-04-27办理“recheck.answer”
      | 项目   | 值     |
      | ruling | <结果> |
    那么 准予
    而且 “answer.by”符合
    而且 “answer.facts”符合
    而且 “answer.papers”符合
    而且 按“answer.in_time”，最晚为2026-04-30

    例子:
      | 结果 |
      | 维持 |
      | 变更 |
      | 撤销 |

  场景: 过了一个月才答复申诉，记为逾期
    假如 于2026-04-20办理“recheck.appeal”
    当 于2026-05-21办理“recheck.answer”
    那么 准予
    而且 记为逾期，条件“answer.in_time”，依据“问责条例 2019 第20条”

  场景大纲: <分项><怎样>，不算数
    假如 于2026-04-20办理“recheck.appeal”
    当 “<谁>”于2026-04-27办理“recheck.<分项>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“问责条例 2019 第20条”

    例子:
      | 分项   | 怎样           | 谁                   | 项目   | 值             | 条件          |
      | answer | 由镇纪委答复   | discipline_committee | ruling | upheld         | answer.by     |
      | answer | 没有决定书     | township_committee   | 缺材料 | 申诉处理决定书 | answer.papers |
      | answer | 没有写处理结果 | township_committee   | 不填   | ruling         | answer.facts  |

  场景大纲: 申诉<怎样>，不算数
    当 “<谁>”于2026-04-20办理“recheck.appeal”
      | 项目   | 值     |
      | <项目> | 申诉书 |
    那么 只被“<条件>”拒绝，依据“问责条例 2019 第20条”

    例子:
      | 怎样           | 谁                 | 项目   | 条件          |
      | 没有申诉书     | responsible_person | 缺材料 | appeal.papers |
      | 由别人代为提出 | quality_office     | 材料   | appeal.by     |

  场景大纲: 申诉没有答复，不能记为“<结果>”
    假如 于2026-04-20办理“recheck.appeal”
    当 于2026-05-11办理“recheck.<结果>”
      | 项目      | 值     |
      | corrected | <改正> |
      | 未办      | answer |
    那么 只被“answer.times”拒绝，依据“问责条例 2019 第20条”
    而且 事项处于“recheck”

    例子:
      | 结果   | 改正 |
      | clear  | 是   |
      | failed | 否   |

  场景: 已经答复的申诉不能再答复一次
    假如 于2026-04-20办理“recheck.appeal”
    而且 于2026-04-24办理“recheck.answer”
    当 于2026-04-27办理“recheck.answer”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“answer.answers”拒绝，依据“问责条例 2019 第20条”

  # 复查

  场景大纲: 约谈满三十天由<谁>复查，已经改正，<改进>
    当 “<谁>”于2026-04-26办理“recheck.clear”
      | 项目      | 值     |
      | corrected | 是     |
      | lesson    | <改进> |
    那么 准予
    而且 事项处于“visit”
    而且 “recheck.by”符合
    而且 “recheck.facts”符合
    而且 “recheck.papers”符合
    而且 “recheck.apart”符合
    而且 “recheck.corrected”符合
    而且 “recheck.upheld”符合
    而且 “answer.times”符合
    而且 “recheck.observed”不适用
    而且 按“recheck.watched”，最早为2026-04-26
    而且 台账“accountability-ledger”有一行
      | 列       | 值         |
      | 复查     | 2026-04-26 |
      | 是否改正 | 是         |
      | 改进     | <改进>     |
    而且 回放结论相同

    例子:
      | 谁                   | 改进                             |
      | quality_office       | 没有带普遍性的原因               |
      | discipline_committee | 带普遍性的问题，列入问题清单整改 |
      | quality_office       | 需由镇党委另行决策               |

  场景大纲: <处理>满三十天才能复查
    假如 程序“accountability”
    而且 于2026-03-02立项
    而且 事项已办到“recheck”
      | 办理           | 项目    | 值         |
      | determine.done | measure | <处理>     |
      |                | veto    | 否         |
      | apply.done     | 日期    | 2026-05-18 |
    当 于2026-06-16办理“recheck.clear”
      | 项目      | 值 |
      | corrected | 是 |
    那么 只被“recheck.watched”拒绝，依据“约谈、诫勉与责任追究办法 本地规定 复查”
    而且 按“recheck.watched”，最早为2026-06-17

    例子:
      | 处理     |
      | talk     |
      | notice   |
      | circular |

  场景大纲: <处理>满六个月才能复查
    假如 程序“accountability”
    而且 于2026-03-02立项
    而且 事项已办到“recheck”
      | 办理           | 项目      | 值         |
      | determine.done | situation | damage     |
      |                | measure   | <处理>     |
      |                | veto      | 否         |
      | apply.done     | 日期      | 2026-05-18 |
    当 于2026-11-17办理“recheck.clear”
      | 项目      | 值 |
      | corrected | 是 |
    那么 只被“recheck.observed”拒绝，依据“约谈、诫勉与责任追究办法 本地规定 复查”
    而且 “recheck.watched”不适用
    而且 按“recheck.observed”，最早为2026-11-18

    例子:
      | 处理       |
      | admonition |
      | handling   |
      | discipline |

  场景: 没有改正的，重新认定，十个工作日从复查之日算起
    假如 “quality_office”于2026-04-10办理“recheck.failed”
      | 项目      | 值 |
      | corrected | 否 |
    当 于2026-04-24办理“determine.done”
      | 项目    | 值         |
      | measure | admonition |
      | veto    | 否         |
    那么 准予
    而且 事项处于“apply”
    而且 按“determine.in_time”，最晚为2026-04-24

  场景: 没有改正，由贯标办登记，不要求等满三十天
    当 “quality_office”于2026-04-10办理“recheck.failed”
      | 项目      | 值 |
      | corrected | 否 |
    那么 准予
    而且 事项处于“determine”
    而且 “recheck.failed.unless”符合
    而且 “recheck.watched”不适用
    而且 台账“accountability-ledger”有一行
      | 列       | 值 |
      | 是否改正 | 否 |

  场景: 没有改正的，不能记为已经改正
    当 于2026-04-27办理“recheck.clear”
      | 项目      | 值 |
      | corrected | 否 |
    那么 只被“recheck.corrected”拒绝，依据“诫勉谈话和函询的暂行办法 2005 第5条；约谈、诫勉与责任追究办法 复查”
    而且 事项处于“recheck”

  场景: 已经改正、又没有申诉的，不能记为没有改正
    当 于2026-04-27办理“recheck.failed”
      | 项目      | 值 |
      | corrected | 是 |
    那么 只被“recheck.failed.unless”拒绝，依据“诫勉谈话和函询的暂行办法 2005 第5条；约谈、诫勉与责任追究办法 复查”

  场景大纲: 申诉处理决定<怎样>的，<能不能>办结
    假如 于2026-04-20办理“recheck.appeal”
    而且 于2026-04-24办理“recheck.answer”
      | 项目   | 值     |
      | ruling | <结果> |
    当 于2026-05-11办理“recheck.<登记>”
      | 项目      | 值 |
      | corrected | 是 |
    那么 准予
    而且 事项处于“<处于>”
    而且 “answer.times”符合

    例子:
      | 怎样     | 能不能       | 结果    | 登记   | 处于      |
      | 维持     | 可以         | upheld  | clear  | visit     |
      | 变更     | 重新认定，不 | changed | failed | determine |
      | 要求撤销 | 重新认定，不 | revoked | failed | determine |

  场景大纲: 申诉处理决定<结果>的，原处理不能当作已经改正
    假如 于2026-04-20办理“recheck.appeal”
    而且 于2026-04-24办理“recheck.answer”
      | 项目   | 值     |
      | ruling | <结果> |
    当 于2026-05-11办理“recheck.clear”
      | 项目      | 值 |
      | corrected | 是 |
    那么 只被“recheck.upheld”拒绝，依据“问责条例 2019 第20条”

    例子:
      | 结果 |
      | 变更 |
      | 撤销 |

  场景: 决定有错的，由镇党委撤销
    当 “township_committee”于2026-04-10办理“recheck.revoked”
      | 项目        | 值             |
      | why_revoked | 责任人认定错误 |
    那么 准予
    而且 事项处于“cancelled”
    而且 “recheck.by”符合
    而且 “recheck.facts”符合
    而且 “recheck.papers”符合

  场景: 申诉处理决定要求撤销的，撤销处理决定
    假如 于2026-04-20办理“recheck.appeal”
    而且 于2026-04-24办理“recheck.answer”
      | 项目   | 值      |
      | ruling | revoked |
    当 于2026-04-27办理“recheck.revoked”
    那么 准予
    而且 事项处于“cancelled”
    而且 “recheck.upheld”不适用

  场景: 诫勉以后没有改正的，不用等满六个月就可以重新认定
    假如 程序“accountability”
    而且 于2026-03-02立项
    而且 事项已办到“recheck”
      | 办理           | 项目    | 值         |
      | determine.done | measure | admonition |
      |                | veto    | 否         |
      | apply.done     | 日期    | 2026-05-18 |
    当 于2026-06-18办理“recheck.failed”
      | 项目      | 值 |
      | corrected | 否 |
    那么 准予
    而且 “recheck.observed”不适用
    而且 事项处于“determine”

  场景: 本人不能复查自己
    当 于2026-04-27办理“recheck.clear”
      | 项目      | 值                     |
      | corrected | 是                     |
      | 办理人    | p-zhang quality_office |
    那么 只被“recheck.apart”拒绝，依据“诫勉谈话和函询的暂行办法 2005 第5条；约谈、诫勉与责任追究办法 复查”
    而且 “recheck.apart”实际“p-zhang”

  场景: 没有填是否改正，不能记为没有改正
    当 于2026-04-27办理“recheck.failed”
      | 项目 | 值        |
      | 不填 | corrected |
    那么 只被“recheck.facts”拒绝，依据“约谈、诫勉与责任追究办法 本地规定 复查”

  场景大纲: 复查<怎样>，不算数
    当 “<谁>”于2026-04-27办理“recheck.<结果>”
      | 项目      | 值     |
      | corrected | <改正> |
      | <项目>    | <值>   |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“recheck”

    例子:
      | 怎样               | 谁                 | 结果   | 改正 | 项目   | 值       | 条件           | 依据                                   |
      | 由镇党委自己复查   | township_committee | clear  | 是   | lesson | rectify  | recheck.by     | 约谈、诫勉与责任追究办法 本地规定 复查 |
      | 没有复查记录       | quality_office     | clear  | 是   | 缺材料 | 复查记录 | recheck.papers | 约谈、诫勉与责任追究办法 本地规定 复查 |
      | 重新认定没有记录   | quality_office     | failed | 否   | 缺材料 | 复查记录 | recheck.papers | 约谈、诫勉与责任追究办法 本地规定 复查 |
      | 没有写改进         | quality_office     | clear  | 是   | 不填   | lesson   | recheck.facts  | 五个机制 抓手 第二项                   |

  场景: 没有填是否改正，不能记为已经改正
    当 于2026-04-27办理“recheck.clear”
      | 项目 | 值        |
      | 不填 | corrected |
    那么 只被“recheck.facts、recheck.corrected”拒绝，依据“约谈、诫勉与责任追究办法 本地规定 复查”

  场景大纲: 撤销处理决定<怎样>，不算数
    当 “<谁>”于2026-04-10办理“recheck.revoked”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“约谈、诫勉与责任追究办法 本地规定 复查”

    例子:
      | 怎样               | 谁                   | 项目        | 值                 | 条件           |
      | 由贯标办进行       | quality_office       | why_revoked | 责任人认定错误     | recheck.by     |
      | 由镇纪委进行       | discipline_committee | why_revoked | 责任人认定错误     | recheck.by     |
      | 没有撤销决定       | township_committee   | 缺材料      | 撤销处理决定的决定 | recheck.papers |
      | 没有写理由         | township_committee   | 不填        | why_revoked        | recheck.facts  |
