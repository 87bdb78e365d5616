# language: zh-CN
功能: 村干部考核与绩效报酬·核定和发放

  反馈本人满三个工作日、异议答复完毕才能核定；按核定的数额足额发放，列入财务公开；奖优罚劣，不由得分自动免职。

  背景:
    假如 程序“cadre-appraisal-pay”
    而且 于2026-03-30立项
    而且 已依次办理
      | 办理             | 日期       | 项目        | 值                     |
      | standard.done    | 2026-04-03 | quarter     | 2026-04-01至2026-06-30 |
      |                  |            | cadres      | cadre=p-zhang，post=both，basic=6000元，full=3000元 |
      |                  |            | items       | item=党建，points=100  |
      |                  |            | subsidy     | 否                     |
      |                  |            | 不填        | decision               |
      | record.month     | 2026-04-28 | entries     | who=p-zhang，work=修路 |
      | record.month     | 2026-05-28 | entries     | who=p-zhang，work=修路 |
      | record.month     | 2026-06-28 | entries     | who=p-zhang，work=修路 |
      | record.report    | 2026-06-29 | 办理人      | p-zhang village_cadre  |
      | record.done      | 2026-07-01 |             |                        |
      | appraise.opinion | 2026-07-06 |             |                        |
      | appraise.mark    | 2026-07-08 | score       | 80                     |
      |                  |            | full        | 3000元                 |
      |                  |            | performance | 2400元                 |
      | appraise.done    | 2026-07-10 |             |                        |

  场景: 反馈满三个工作日、没有异议，核定
    当 “township_committee”于2026-07-15办理“confirm.approved”
    那么 准予
    而且 事项处于“pay”
    而且 “confirm.by”符合
    而且 “confirm.facts”符合
    而且 “confirm.papers”符合
    而且 “confirm.settled”符合
    而且 “answer.times”符合
    而且 按“confirm.shown”，最早为2026-07-15
    而且 台账“cadre-ledger”有一行
      | 列   | 值         |
      | 核定 | 2026-07-15 |
      | 异议 | 0          |
      | 状态 | 待发放     |

  场景: 反馈不满三个工作日，不得核定
    当 于2026-07-14办理“confirm.approved”
    那么 只被“confirm.shown”拒绝，依据“村干部绩效考核实施意见 本地规定 反馈核定”

  场景大纲: 三个工作日<怎样>
    假如 程序“cadre-appraisal-pay”
    而且 于<立项>立项
    而且 已依次办理
      | 办理             | 日期   | 项目        | 值                     |
      | standard.done    | <立项> | quarter     | <季度> |
      |                  |        | cadres      | cadre=p-zhang，post=both，basic=6000元，full=3000元 |
      |                  |        | items       | item=党建，points=100  |
      | record.report    | <评分> | 办理人      | p-zhang village_cadre  |
      | record.month     | <评分> |             |                        |
      | record.done      | <评分> | 未办        | month                  |
      | appraise.opinion | <评分> |             |                        |
      | appraise.mark    | <评分> | score       | 80                     |
      |                  |        | full        | 3000元                 |
      |                  |        | performance | 2400元                 |
      | appraise.done    | <评分> |             |                        |
    当 于<最早>办理“confirm.approved”
    那么 准予
    而且 按“confirm.shown”，最早为<最早>

    例子:
      | 怎样                         | 立项       | 季度                   | 评分       | 最早       |
      | 不算国庆放假，补班的算一天   | 2026-07-01 | 2026-07-01至2026-09-30 | 2026-09-30 | 2026-10-10 |
      | 补班的星期日算一天           | 2025-10-08 | 2025-10-01至2025-12-31 | 2026-01-02 | 2026-01-06 |

  场景: 村干部本人提出异议
    当 “village_cadre”于2026-07-11办理“confirm.objection”
    那么 准予
    而且 “objection.by”符合
    而且 “objection.facts”符合
    而且 台账“cadre-ledger”有一行
      | 列   | 值 |
      | 异议 | 1  |

  场景大纲: 五个工作日以内答复异议：<结果>
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
    而且 记为逾期，条件“answer.in_time”，依据“村干部绩效考核实施意见 本地规定 反馈核定”

  场景: 已经答复的异议不再答复一次
    假如 于2026-07-13办理“confirm.objection”
    而且 于2026-07-14办理“confirm.answer”
    当 于2026-07-15办理“confirm.answer”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“answer.answers”拒绝，依据“村干部绩效考核实施意见 本地规定 反馈核定”

  场景: 异议没有答复，不能核定
    假如 于2026-07-13办理“confirm.objection”
    当 于2026-07-20办理“confirm.approved”
      | 项目 | 值     |
      | 未办 | answer |
    那么 只被“answer.times”拒绝，依据“村干部绩效考核实施意见 本地规定 反馈核定”

  场景: 异议成立没有更正的，不能核定；更正评分以后核定
    假如 于2026-07-13办理“confirm.objection”
    而且 于2026-07-14办理“confirm.answer”
      | 项目   | 值      |
      | ruling | changed |
    当 于2026-07-20办理“confirm.approved”
      | 项目      | 值 |
      | corrected | 否 |
    那么 只被“confirm.settled”拒绝，依据“村干部绩效考核实施意见 本地规定 反馈核定”
    当 更正“appraise.mark”
      | 项目        | 值     |
      | score       | 90     |
      | performance | 3000元 |
    那么 准予
    当 于2026-07-20办理“confirm.approved”
      | 项目      | 值 |
      | corrected | 是 |
    那么 准予
    而且 “confirm.settled”符合

  场景大纲: 核定阶段<怎样>，不算数
    假如 于2026-07-11办理“confirm.objection”
    当 “<谁>”于2026-07-15办理“confirm.<办理>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“四位一体 第二项；村干部绩效考核实施意见 本地规定 反馈核定”

    例子:
      | 怎样             | 谁                 | 办理      | 项目     | 值               | 条件            |
      | 由考核人员提异议 | assessor           | objection | grounds  | 偏低             | objection.by    |
      | 没有写理由       | village_cadre      | objection | 不填     | grounds          | objection.facts |
      | 由考核人员答复   | assessor           | answer    | ruling   | kept             | answer.by       |
      | 没有答复意见     | quality_office     | answer    | 缺材料   | 异议答复意见     | answer.papers   |
      | 没有写结果       | quality_office     | answer    | 不填     | ruling           | answer.facts    |
      | 由贯标办核定     | quality_office     | approved  | 材料     | 考核和绩效核定表 | confirm.by      |
      | 没有核定表       | township_committee | approved  | 缺材料   | 考核和绩效核定表 | confirm.papers  |
      | 没有写是否更正   | township_committee | approved  | 不填     | corrected        | confirm.facts、confirm.settled |

  # 发放

  场景大纲: 按核定数额足额发放，<后续>
    假如 于2026-07-15办理“confirm.approved”
    当 “finance_station”于2026-07-24办理“pay.done”
      | 项目      | 值         |
      | paid      | 8400元     |
      | disclosed | 是         |
      | lesson    | <后续>     |
      | <甲>      | <一>       |
      | <乙>      | <二>       |
    那么 准予
    而且 事项处于“completed”
    而且 “pay.by”符合
    而且 “pay.facts”符合
    而且 “pay.papers”符合
    而且 “pay.in_full”符合
    而且 “pay.disclosed”符合
    而且 按“pay.in_time”，最晚为2026-07-30
    而且 按“pay.in_full”，改填的结论为
      | paid      | 结论   |
      | 8399.99元 | 不符合 |
      | 8400元    | 符合   |
      | 8400.01元 | 不符合 |
    而且 台账“cadre-ledger”有一行
      | 列   | 值         |
      | 实发 | 8400.00    |
      | 公开 | 是         |
      | 发放 | 2026-07-24 |
      | 后续 | <后续>     |
      | 状态 | 办结       |
    而且 回放结论相同

    例子:
      | 后续                           | 甲       | 一       | 乙   | 二                 |
      | 按考核意见改进，没有其他后续   | 不填     | weakness、whom、course | 材料 | 银行转账凭证 |
      | 存在的问题列入问题清单整改     | weakness | 记录不全 | 不填 | whom、course       |
      | 考核较差，移交约谈             | weakness | 长期缺位 | whom | p-zhang            |
      | 能力不足，安排培训             | course   | 财务班   | 不填 | weakness、whom     |

  场景: 核定后第十六天才发放，记为逾期
    假如 于2026-07-15办理“confirm.approved”
    当 于2026-07-31办理“pay.done”
      | 项目 | 值     |
      | paid | 8400元 |
    那么 准予
    而且 记为逾期，条件“pay.in_time”，依据“村干部绩效考核实施意见 本地规定 足额发放”

  场景大纲: 发放<怎样>，不算数
    假如 于2026-07-15办理“confirm.approved”
    当 “<谁>”于2026-07-24办理“pay.done”
      | 项目   | 值     |
      | lesson | settled |
      | <甲>   | <一>   |
      | <项目> | <值>   |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样             | 谁                 | 甲        | 一     | 项目      | 值           | 条件                      | 依据                                |
      | 由镇党委发       | township_committee | paid      | 8400元 | disclosed | 是           | pay.by                    | 突出 第五项；村干部绩效考核实施意见 本地规定 足额发放 |
      | 没有发放表       | finance_station    | paid      | 8400元 | 缺材料    | 报酬发放表   | pay.papers                | 突出 第五项；村干部绩效考核实施意见 本地规定 足额发放 |
      | 没有转账凭证     | finance_station    | paid      | 8400元 | 缺材料    | 银行转账凭证 | pay.papers                | 突出 第五项；村干部绩效考核实施意见 本地规定 足额发放 |
      | 少发一百元       | finance_station    | disclosed | 是     | paid      | 8300元       | pay.in_full               | 突出 第五项；村干部绩效考核实施意见 本地规定 足额发放 |
      | 不列入财务公开   | finance_station    | paid      | 8400元 | disclosed | 否           | pay.disclosed             | 村民委员会组织法 2025 第35条        |
      | 没有写实发       | finance_station    | disclosed | 是     | 不填      | paid         | pay.facts、pay.in_full    | 村干部绩效考核实施意见 本地规定 足额发放 |
      | 没有写是否公开   | finance_station    | paid      | 8400元 | 不填      | disclosed    | pay.facts、pay.disclosed  | 村民委员会组织法 2025 第35条        |

  场景: 没有写后续，不算数
    假如 于2026-07-15办理“confirm.approved”
    当 于2026-07-24办理“pay.done”
      | 项目 | 值     |
      | paid | 8400元 |
      | 不填 | lesson |
    那么 被“pay.facts”拒绝，依据“五个机制 抓手 第二项”
    而且 无法判断，条件“pay.facts”，缺“lesson”

  场景: 发放表没有村干部本人签名，不算数
    假如 于2026-07-15办理“confirm.approved”
    当 于2026-07-24办理“pay.done”
      | 项目   | 值         |
      | paid   | 8400元     |
      | 缺材料 | 报酬发放表 |
      | 材料   | 报酬发放表 |
    那么 只被“pay.papers”拒绝，依据“突出 第五项”

  场景: 后续要写明问题、人或者培训班，没有的不写
    假如 于2026-07-15办理“confirm.approved”
    当 于2026-07-24办理“pay.done”
      | 项目     | 值       |
      | paid     | 8400元   |
      | lesson   | talk     |
      | weakness | 长期缺位 |
      | whom     | p-zhang  |
    那么 准予
    而且 按“pay.facts”，改填的结论为
      | lesson  | course | 不填           | 结论     |
      | talk    |        | whom           | 无法判断 |
      | talk    |        | weakness       | 无法判断 |
      | rectify |        | whom           | 符合     |
      | rectify |        | whom、weakness | 无法判断 |
      | rectify |        |                | 不符合   |
      | train   | 财务班 | whom、weakness | 符合     |
      | train   |        | whom、weakness | 无法判断 |
      | train   | 财务班 | whom           | 不符合   |
      | settled | 财务班 | whom、weakness | 不符合   |
      | settled |        | whom、weakness | 符合     |

  # 立项、次序和更正

  场景: 没有写哪个村，不得立项
    假如 程序“cadre-appraisal-pay”
    当 于2026-03-30立项
      | 项目 | 值    |
      | 不填 | about |
    那么 只被“case.facts”拒绝，依据“程序通则”

  场景: 在“confirm”不能直接发放
    当 办理“pay.done”
    那么 只被“case.sequence”拒绝，依据“村干部绩效考核实施意见 本地规定 反馈核定”
    而且 事项处于“confirm”

  场景大纲: 在“<步骤>”不能办“<结果>”
    假如 程序“cadre-appraisal-pay”
    而且 于2026-03-30立项
    而且 事项已办到“<步骤>”
      | 办理          | 项目    | 值                     |
      | standard.done | items   | item=党建，points=100  |
      |               | quarter | 2026-04-01至2026-06-30 |
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“村干部绩效考核实施意见 本地规定 <依据>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤     | 结果             | 依据     |
      | standard | record.done      | 分类分档 |
      | record   | confirm.approved | 履职记实 |

  场景: 核定不得早于评分
    当 于2026-07-09办理“confirm.objection”
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

  场景: 更正以后绩效与得分不符的，不得办结
    假如 于2026-07-15办理“confirm.approved”
    而且 更正“appraise.mark”
      | 项目  | 值 |
      | score | 70 |
    当 于2026-07-24办理“pay.done”
      | 项目 | 值     |
      | paid | 8400元 |
    那么 只被“case.sound”拒绝，依据“党员积分”
    而且 “case.sound”实际“mark.by_score”

  场景: 登记错了的核定可以作废，重新核定
    假如 于2026-07-15办理“confirm.approved”
    当 作废“confirm.approved”
    那么 准予
    而且 事项处于“confirm”
    而且 回放结论相同
