# language: zh-CN
功能: 评先树优、星级申报与“七一”表彰·表彰和动态管理

  公示以后三十天以内表彰，奖励不超过经费；亮身份经本人同意；查实弄虚作假的撤销称号。

  背景:
    假如 程序“commendation-and-rating”
    而且 于2026-05-06立项
    而且 已依次办理
      | 办理           | 日期       | 项目      | 值                   |
      | scheme.done    | 2026-05-07 | honour    | member               |
      |                |            | eligible  | 10                   |
      |                |            | quota     | 1                    |
      |                |            | fund      | reward               |
      |                |            | budget    | 3000元               |
      |                |            | panel     | p-li、p-chen、p-zhao |
      | apply.nominate | 2026-05-20 | person    | p-wang               |
      | apply.done     | 2026-05-25 |           |                      |
      | review.rate    | 2026-06-01 | 办理人    | p-li judge           |
      |                |            | falsified | none                   |
      |                |            | verdict   | proposed             |
      | review.done    | 2026-06-03 |           |                      |
      | notice.post    | 2026-06-04 |           |                      |
      | notice.clear   | 2026-06-12 |           |                      |

  # 表彰

  场景: 公示以后三十天以内表彰，奖励不超过经费
    当 “township_committee”于2026-06-30办理“commend.done”
      | 项目 | 值     |
      | paid | 3000元 |
    那么 准予
    而且 事项处于“show”
    而且 “commend.by”符合
    而且 “commend.facts”符合
    而且 “commend.papers”符合
    而且 按“commend.in_time”，最晚为2026-07-12
    而且 按“commend.budget”，改填的结论为
      | paid      | 结论   |
      | 2999.99元 | 符合   |
      | 3000元    | 符合   |
      | 3000.01元 | 不符合 |
    而且 台账“commendation-ledger”有一行
      | 列   | 值         |
      | 表彰 | 2026-06-30 |
      | 奖励 | 3000.00    |
      | 状态 | 动态管理   |

  场景: 公示后第三十一天才表彰，记为逾期
    当 于2026-07-13办理“commend.done”
    那么 准予
    而且 记为逾期，条件“commend.in_time”，依据“评先树优和表彰办法 本地规定 表彰奖励”

  场景大纲: 表彰<怎样>，不算数
    当 “<谁>”于2026-06-30办理“commend.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样           | 谁                 | 项目   | 值         | 条件                           | 依据            |
      | 由贯标办表彰   | quality_office     | paid   | 100元      | commend.by                     | 常规工作 第三项；评先树优和表彰办法 本地规定 表彰奖励 |
      | 没有表彰决定   | township_committee | 缺材料 | 表彰决定   | commend.papers                 | 常规工作 第三项；评先树优和表彰办法 本地规定 表彰奖励 |
      | 没有发放表     | township_committee | 缺材料 | 奖励发放表 | commend.papers                 | 新舞台 第二项   |
      | 奖励超过经费   | township_committee | paid   | 3001元     | commend.budget                 | 新舞台 第二项   |
      | 没有写发放多少 | township_committee | 不填   | paid       | commend.facts、commend.budget  | 新舞台 第二项   |

  场景大纲: 经费来源为<经费>的，<写不写>发放多少
    假如 程序“commendation-and-rating”
    而且 于2026-05-06立项
    而且 已依次办理
      | 办理           | 日期       | 项目      | 值                   |
      | scheme.done    | 2026-05-07 | honour    | advanced |
      |                |            | eligible  | 10                   |
      |                |            | quota     | 1                    |
      |                |            | panel     | p-li、p-chen、p-zhao |
      |                |            | fund | <经费> |
      |                |            | <项目> | <总额> |
      | apply.nominate | 2026-05-20 | | |
      | apply.done | 2026-05-25 | | |
      | review.rate | 2026-06-01 | 办理人 | p-li judge |
      |  |  | falsified | none |
      |  |  | verdict | proposed |
      | review.done | 2026-06-03 | | |
      | notice.post | 2026-06-04 | | |
      | notice.clear | 2026-06-12 | | |
    当 办理“commend.done”
      | 项目   | 值     |
      | <字段> | <金额> |
    那么 准予
    而且 “commend.budget”<结论>

    例子:
      | 经费   | 写不写 | 项目   | 总额   | 字段 | 金额  | 结论   |
      | reward | 要写   | budget | 1000元 | paid | 900元 | 符合   |
      | budget | 要写   | budget | 1000元 | paid | 900元 | 符合   |
      | none   | 不写   | 不填   | budget | 不填 | paid  | 不适用 |

  场景: 不发奖的不写发放多少，也不要发放表
    假如 程序“commendation-and-rating”
    而且 于2026-05-06立项
    而且 已依次办理
      | 办理           | 日期       | 项目      | 值                   |
      | scheme.done    | 2026-05-07 | honour    | advanced |
      |                |            | eligible  | 10                   |
      |                |            | quota     | 1                    |
      |                |            | panel     | p-li、p-chen、p-zhao |
      |                |            | fund | none |
      |                |            | 不填 | budget |
      | apply.nominate | 2026-05-20 | | |
      | apply.done | 2026-05-25 | | |
      | review.rate | 2026-06-01 | 办理人 | p-li judge |
      |  |  | falsified | none |
      |  |  | verdict | proposed |
      | review.done | 2026-06-03 | | |
      | notice.post | 2026-06-04 | | |
      | notice.clear | 2026-06-12 | | |
    当 办理“commend.done”
      | 项目   | 值         |
      | 缺材料 | 奖励发放表 |
      | paid   | 100元      |
    那么 只被“commend.facts”拒绝，依据“新舞台 第二项”
    而且 “commend.facts”实际“不需要填”

  场景: 财政经费发奖的也要发放表
    假如 程序“commendation-and-rating”
    而且 于2026-05-06立项
    而且 已依次办理
      | 办理           | 日期       | 项目      | 值                   |
      | scheme.done    | 2026-05-07 | honour    | advanced |
      |                |            | eligible  | 10                   |
      |                |            | quota     | 1                    |
      |                |            | panel     | p-li、p-chen、p-zhao |
      |                |            | fund | budget |
      |                |            | budget | 1000元 |
      | apply.nominate | 2026-05-20 | | |
      | apply.done | 2026-05-25 | | |
      | review.rate | 2026-06-01 | 办理人 | p-li judge |
      |  |  | falsified | none |
      |  |  | verdict | proposed |
      | review.done | 2026-06-03 | | |
      | notice.post | 2026-06-04 | | |
      | notice.clear | 2026-06-12 | | |
    当 办理“commend.done”
      | 项目   | 值         |
      | 缺材料 | 奖励发放表 |
      | paid   | 100元      |
    那么 只被“commend.papers”拒绝，依据“新舞台 第二项”

  # 亮身份、撤销和后续

  场景大纲: 亮身份、树典型，<后续>
    假如 于2026-06-30办理“commend.done”
      | 项目 | 值    |
      | paid | 500元 |
    当 “quality_office”于2026-07-10办理“show.done”
      | 项目      | 值     |
      | ways      | <方式> |
      | consented | 是     |
      | lesson    | <后续> |
      | <项目>    | <值>   |
      | <又>      | <写>   |
    那么 准予
    而且 事项处于“completed”
    而且 “show.by”符合
    而且 “show.facts”符合
    而且 “show.papers”符合
    而且 “show.consent”符合
    而且 台账“commendation-ledger”有一行
      | 列     | 值     |
      | 亮身份 | <方式> |
      | 后续   | <后续> |
      | 状态   | 办结   |
    而且 回放结论相同

    例子:
      | 方式                   | 后续                         | 项目    | 值       | 又     | 写     |
      | 党员示范岗或者家庭户牌 | 推广做法，没有其他后续       | 不填    | finding、liable | 材料 | 表彰决定 |
      | 公开栏公布             | 评审发现的问题列入问题清单整改 | finding | 积分不公开 | 不填   | liable |
      | 典型事迹宣讲           | 申报弄虚作假，移交追究责任   | finding | 事迹不实 | liable | p-wang |

  场景大纲: <称号><要不要>本人同意
    假如 程序“commendation-and-rating”
    而且 于2026-05-06立项
    而且 已依次办理
      | 办理           | 日期       | 项目      | 值                   |
      | scheme.done    | 2026-05-07 | honour    | <称号> |
      |                |            | eligible  | 10                   |
      |                |            | quota     | 1                    |
      |                |            | panel     | p-li、p-chen、p-zhao |
      | apply.nominate | 2026-05-20 | | |
      | apply.done | 2026-05-25 | | |
      | review.rate | 2026-06-01 | 办理人 | p-li judge |
      |  |  | falsified | none |
      |  |  | verdict | proposed |
      | review.done | 2026-06-03 | | |
      | notice.post | 2026-06-04 | | |
      | notice.clear | 2026-06-12 | | |
      | commend.done | 2026-06-30 | | |
    当 办理“show.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 准予
    而且 “show.consent”<结论>

    例子:
      | 称号            | 要不要 | 项目      | 值        | 结论   |
      | worker          | 要     | consented | 是        | 符合   |
      | first_secretary | 要     | consented | 是        | 符合   |
      | member          | 要     | consented | 是        | 符合   |
      | courtyard       | 要     | consented | 是        | 符合   |
      | starred         | 不要   | 不填      | consented | 不适用 |

  场景大纲: <称号>没有写本人是否同意，不算数
    假如 程序“commendation-and-rating”
    而且 于2026-05-06立项
    而且 已依次办理
      | 办理           | 日期       | 项目      | 值                   |
      | scheme.done    | 2026-05-07 | honour    | <称号> |
      |                |            | eligible  | 10                   |
      |                |            | quota     | 1                    |
      |                |            | panel     | p-li、p-chen、p-zhao |
      | apply.nominate | 2026-05-20 | | |
      | apply.done | 2026-05-25 | | |
      | review.rate | 2026-06-01 | 办理人 | p-li judge |
      |  |  | falsified | none |
      |  |  | verdict | proposed |
      | review.done | 2026-06-03 | | |
      | notice.post | 2026-06-04 | | |
      | notice.clear | 2026-06-12 | | |
      | commend.done | 2026-06-30 | | |
    当 办理“show.done”
      | 项目 | 值        |
      | 不填 | consented |
    那么 只被“show.facts、show.consent”拒绝，依据“评先树优和表彰办法 本地规定 动态管理”

    例子:
      | 称号            |
      | worker          |
      | first_secretary |
      | member          |
      | courtyard       |

  场景: 本人没有同意的，不挂牌、不宣传
    假如 于2026-06-30办理“commend.done”
    当 于2026-07-10办理“show.done”
      | 项目      | 值 |
      | consented | 否 |
    那么 只被“show.consent”拒绝，依据“亮牌登高；评先树优和表彰办法 本地规定 动态管理”
    而且 “show.consent”实际“否”，办法“不挂牌、不宣传”

  场景: 列入整改和移交的写明问题，移交的写明责任人
    假如 于2026-06-30办理“commend.done”
    当 于2026-07-10办理“show.done”
      | 项目    | 值          |
      | lesson  | accountable |
      | finding | 事迹不实    |
      | liable  | p-wang      |
    那么 准予
    而且 按“show.facts”，改填的结论为
      | lesson      | 不填           | 结论     |
      | accountable | finding        | 无法判断 |
      | accountable | liable         | 无法判断 |
      | rectify     | liable         | 符合     |
      | rectify     | finding、liable | 无法判断 |
      | rectify     |                | 不符合   |
      | settled     | liable         | 不符合   |
      | settled     | finding        | 不符合   |

  场景大纲: 动态管理<怎样>，不算数
    假如 于2026-06-30办理“commend.done”
    当 “<谁>”于2026-07-10办理“show.done”
      | 项目   | 值   |
      | lesson | settled |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样         | 谁               | 项目   | 值           | 条件        | 依据                     |
      | 由支部办     | branch_committee | ways   | board        | show.by     | 亮牌登高；评先树优和表彰办法 本地规定 动态管理 |
      | 没有事迹材料 | quality_office   | 缺材料 | 典型事迹材料 | show.papers | 评先树优和表彰办法 本地规定 动态管理 |
      | 没有写方式   | quality_office   | 不填   | ways         | show.facts  | 评先树优和表彰办法 本地规定 动态管理 |

  场景: 没有写后续，不算数
    假如 于2026-06-30办理“commend.done”
    当 于2026-07-10办理“show.done”
      | 项目 | 值     |
      | 不填 | lesson |
    那么 只被“show.facts”拒绝，依据“五个机制 抓手 第二项”

  场景: 查实弄虚作假的撤销称号
    假如 于2026-06-30办理“commend.done”
    当 “township_committee”于2026-07-08办理“show.revoke”
      | 项目       | 值                    |
      | revoked    | 优秀共产党员第一号    |
      | proof      | c-9 completed         |
      | proof_says | 是                    |
      | ground     | 减负的通知            |
    那么 准予
    而且 事项处于“show”
    而且 “revoke.by”符合
    而且 “revoke.facts”符合
    而且 “revoke.papers”符合
    而且 按“revoke.falsification”，改填的结论为
      | proof_says | 结论   |
      | 是         | 符合   |
      | 否         | 不符合 |
    而且 按“revoke.proven”，改填的结论为
      | proof         | 结论   |
      | c-9 determine | 不符合 |
      | c-9 apply     | 符合   |
      | c-9 recheck   | 符合   |
      | c-9 visit     | 符合   |
      | c-9 completed | 符合   |
    而且 台账“commendation-ledger”有一行
      | 列       | 值                 |
      | 撤销     | 优秀共产党员第一号 |
      | 撤销依据 | 减负的通知         |

  场景大纲: 撤销称号<怎样>，不算数
    假如 于2026-06-30办理“commend.done”
    当 “<谁>”于2026-07-08办理“show.revoke”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样               | 谁                 | 项目       | 值            | 条件                                | 依据                 |
      | 由贯标办撤销       | quality_office     | revoked    | 一号          | revoke.by                           | 五个机制 抓手 第四项 |
      | 没有撤销决定       | township_committee | 缺材料     | 撤销决定      | revoke.papers                       | 五个机制 抓手 第四项 |
      | 追责事项没有认定   | township_committee | proof      | c-9 determine | revoke.proven                       | 五个机制 抓手 第四项；为基层减负的通知 2019 |
      | 认定的不是弄虚作假 | township_committee | proof_says | 否            | revoke.falsification                | 五个机制 抓手 第四项；为基层减负的通知 2019 |
      | 没有写撤销什么     | township_committee | 不填       | revoked       | revoke.facts                        | 五个机制 抓手 第四项 |
      | 没有写追责事项     | township_committee | 不填       | proof         | revoke.facts、revoke.proven         | 五个机制 抓手 第四项 |
      | 没有写认定结果     | township_committee | 不填       | proof_says    | revoke.facts、revoke.falsification  | 五个机制 抓手 第四项 |
      | 没有写依据         | township_committee | 不填       | ground        | revoke.facts                        | 为基层减负的通知 2019 责任状的规定 |

  # 立项、次序和更正

  场景: 没有写评选名称，不得立项
    假如 程序“commendation-and-rating”
    当 于2026-05-06立项
      | 项目 | 值    |
      | 不填 | about |
    那么 只被“case.facts”拒绝，依据“程序通则”

  场景大纲: 还没有申报的，不能办“<结果>”
    假如 程序“commendation-and-rating”
    而且 于2026-05-06立项
    而且 事项已办到“<步骤>”
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“评先树优和表彰办法 本地规定 <依据>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤   | 结果         | 依据     |
      | scheme | apply.done   | 评选方案 |
      | apply  | notice.clear | 申报推荐 |

  场景: 在“review”不能办“commend.done”
    假如 程序“commendation-and-rating”
    而且 于2026-05-06立项
    而且 已依次办理
      | 办理           | 日期       | 项目      | 值                   |
      | scheme.done    | 2026-05-07 | honour    | advanced |
      |                |            | eligible  | 10                   |
      |                |            | quota     | 1                    |
      |                |            | panel     | p-li、p-chen、p-zhao |
      | apply.nominate | 2026-05-20 | | |
      | apply.done | 2026-05-25 | | |
    当 办理“commend.done”
    那么 只被“case.sequence”拒绝，依据“评先树优和表彰办法 本地规定 评审审查”
    而且 事项处于“review”

  场景: 在“notice”不能办“commend.done”
    假如 程序“commendation-and-rating”
    而且 于2026-05-06立项
    而且 已依次办理
      | 办理           | 日期       | 项目      | 值                   |
      | scheme.done    | 2026-05-07 | honour    | advanced |
      |                |            | eligible  | 10                   |
      |                |            | quota     | 1                    |
      |                |            | panel     | p-li、p-chen、p-zhao |
      | apply.nominate | 2026-05-20 | | |
      | apply.done | 2026-05-25 | | |
      | review.rate | 2026-06-01 | 办理人 | p-li judge |
      |  |  | falsified | none |
      |  |  | verdict | proposed |
      | review.done | 2026-06-03 | | |
    当 办理“commend.done”
    那么 只被“case.sequence”拒绝，依据“评先树优和表彰办法 本地规定 公示”
    而且 事项处于“notice”

  场景: 在“commend”不能办“notice.clear”
    假如 程序“commendation-and-rating”
    而且 于2026-05-06立项
    而且 已依次办理
      | 办理           | 日期       | 项目      | 值                   |
      | scheme.done    | 2026-05-07 | honour    | advanced |
      |                |            | eligible  | 10                   |
      |                |            | quota     | 1                    |
      |                |            | panel     | p-li、p-chen、p-zhao |
      | apply.nominate | 2026-05-20 | | |
      | apply.done | 2026-05-25 | | |
      | review.rate | 2026-06-01 | 办理人 | p-li judge |
      |  |  | falsified | none |
      |  |  | verdict | proposed |
      | review.done | 2026-06-03 | | |
      | notice.post | 2026-06-04 | | |
      | notice.clear | 2026-06-12 | | |
    当 办理“notice.clear”
    那么 只被“case.sequence”拒绝，依据“评先树优和表彰办法 本地规定 表彰奖励”
    而且 事项处于“commend”

  场景: 在“show”不能办“commend.done”
    假如 程序“commendation-and-rating”
    而且 于2026-05-06立项
    而且 已依次办理
      | 办理           | 日期       | 项目      | 值                   |
      | scheme.done    | 2026-05-07 | honour    | advanced |
      |                |            | eligible  | 10                   |
      |                |            | quota     | 1                    |
      |                |            | panel     | p-li、p-chen、p-zhao |
      | apply.nominate | 2026-05-20 | | |
      | apply.done | 2026-05-25 | | |
      | review.rate | 2026-06-01 | 办理人 | p-li judge |
      |  |  | falsified | none |
      |  |  | verdict | proposed |
      | review.done | 2026-06-03 | | |
      | notice.post | 2026-06-04 | | |
      | notice.clear | 2026-06-12 | | |
      | commend.done | 2026-06-30 | | |
    当 办理“commend.done”
    那么 只被“case.sequence”拒绝，依据“评先树优和表彰办法 本地规定 动态管理”
    而且 事项处于“show”

  场景: 表彰不得早于公示结束
    当 于2026-06-11办理“commend.done”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 表彰不得预先登记
    当 办理“commend.done”
      | 项目   | 值         |
      | 日期   | 2026-06-30 |
      | 登记日 | 2026-06-29 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    当 于2026-08-10补录2026-06-30的“commend.done”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后弄虚作假还在拟表彰的，不得办结
    假如 更正“review.rate”
      | 项目         | 值            |
      | falsified    | found            |
      | source_case  | c-9 completed |
      | as_such      | 是            |
      | legal_ground | 减负的通知    |
    而且 于2026-06-30办理“commend.done”
    当 于2026-07-10办理“show.done”
    那么 只被“case.sound”拒绝，依据“党员积分”
    而且 “case.sound”实际“rate.vetoed”

  场景: 登记错了的表彰可以作废，重新表彰
    假如 于2026-06-30办理“commend.done”
    当 作废“commend.done”
    那么 准予
    而且 事项处于“commend”
    而且 回放结论相同
