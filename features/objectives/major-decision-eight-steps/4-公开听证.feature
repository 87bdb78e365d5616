# language: zh-CN
功能: 重大事项八步决策·公开听证

  直接涉及群众切身利益或者分歧较大的，可以听证；不听证的写明理由免做。
  听证会十日前公告和公布参加人名单，七日前送达材料，参加人对笔录签字。

  背景:
    假如 程序“major-decision-eight-steps”
    而且 于2026-03-02立项
    而且 事项已办到“hearing”

  场景: 按时公告、按时送达，听证会开成
    假如 于2026-06-16办理“hearing.announce”
    而且 于2026-06-16办理“hearing.deliver”
    当 “承办单位”办理“hearing.done”
    那么 准予
    而且 事项处于“pilot”
    而且 “hearing.by”符合
    而且 “hearing.facts”符合
    而且 “hearing.papers”符合
    而且 “announce.times”符合
    而且 “deliver.times”符合
    而且 回放结论相同
    而且 按“hearing.announced”，最早为2026-06-26
    而且 按“hearing.papers_ahead”，最早为2026-06-23
    而且 按“hearing.size”，改填的结论为
      | participants | 结论   |
      | 9            | 不符合 |
      | 10           | 符合   |
      | 11           | 符合   |

  场景: 六月二十六日听证、六月二十日才送达材料，只隔六日
    假如 于2026-06-01办理“hearing.announce”
    而且 于2026-06-20办理“hearing.deliver”
    当 于2026-06-26办理“hearing.done”
    那么 只被“hearing.papers_ahead”拒绝，依据“参照 重大行政决策程序暂行条例 2019 第16条”
    而且 “hearing.papers_ahead”实际“相隔6天”，办法“2026-06-27”
    而且 事项处于“hearing”

  场景: 六月二十六日听证、六月十九日送达材料，正好七日
    假如 于2026-06-01办理“hearing.announce”
    而且 于2026-06-19办理“hearing.deliver”
    当 于2026-06-26办理“hearing.done”
    那么 准予
    而且 “hearing.papers_ahead”符合

  场景: 材料送达不足七日，镇党委书记特批
    假如 于2026-06-01办理“hearing.announce”
    而且 于2026-06-20办理“hearing.deliver”
    当 于2026-06-26办理“hearing.done”
      | 项目 | 值                              |
      | 特批 | hearing.papers_ahead 镇党委书记 |
    那么 准予
    而且 记为特批，条件“hearing.papers_ahead”，依据“参照 重大行政决策程序暂行条例 2019 第16条”

  场景: 公告不足十日，不得开会
    假如 于2026-06-17办理“hearing.announce”
    而且 于2026-06-17办理“hearing.deliver”
    当 于2026-06-26办理“hearing.done”
    那么 只被“hearing.announced”拒绝，依据“镇党委重大事项决策规则 默认 公开听证（本地规定）”

  场景: 公告不足十日，镇党委书记特批
    假如 于2026-06-17办理“hearing.announce”
    而且 于2026-06-17办理“hearing.deliver”
    当 于2026-06-26办理“hearing.done”
      | 项目 | 值                           |
      | 特批 | hearing.announced 镇党委书记 |
    那么 准予
    而且 记为特批，条件“hearing.announced”，依据“镇党委重大事项决策规则 公开听证（本地规定）”

  场景: 参加听证的只有九人，人数不够
    当 办理“hearing.done”
      | 项目         | 值 |
      | participants | 9  |
    那么 只被“hearing.size”拒绝，依据“镇党委重大事项决策规则 默认 公开听证（本地规定）”

  场景: 参加听证的只有九人，镇党委书记特批
    当 办理“hearing.done”
      | 项目         | 值                      |
      | participants | 9                       |
      | 特批         | hearing.size 镇党委书记 |
    那么 准予
    而且 记为特批，条件“hearing.size”，依据“镇党委重大事项决策规则 公开听证（本地规定）”

  场景大纲: 先做的<事>，由承办单位登记
    当 “承办单位”办理“hearing.<分项>”
    那么 准予
    而且 事项处于“hearing”
    而且 “<分项>.by”符合
    而且 “<分项>.facts”符合
    而且 “<分项>.papers”符合

    例子:
      | 事       | 分项     |
      | 听证公告 | announce |
      | 材料送达 | deliver  |

  场景大纲: 听证之前的<事>，不得登记
    当 “<谁>”办理“hearing.<分项>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第16条”

    例子:
      | 事                   | 谁       | 分项     | 项目   | 值               | 条件            |
      | 公告由党委会发布     | 镇党委会 | announce | 登记日 | 2026-08-01       | announce.by     |
      | 公告没有公告文本     | 承办单位 | announce | 缺材料 | 听证公告         | announce.papers |
      | 公告没有参加人名单   | 承办单位 | announce | 缺材料 | 听证参加人名单   | announce.papers |
      | 材料由党委会送达     | 镇党委会 | deliver  | 登记日 | 2026-08-01       | deliver.by      |
      | 材料没有送达回证     | 承办单位 | deliver  | 缺材料 | 听证材料送达回证 | deliver.papers  |

  场景大纲: 没有<事>就开听证会，不得登记
    当 于2026-08-03办理“hearing.done”
      | 项目 | 值     |
      | 未办 | <分项> |
    那么 只被“<分项>.times、<时间>”拒绝，依据“源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第16条”
    而且 无法判断，条件“<时间>”，缺“<分项>.occurred”

    例子:
      | 事       | 分项     | 时间                 |
      | 公告     | announce | hearing.announced    |
      | 送达材料 | deliver  | hearing.papers_ahead |

  场景大纲: 听证<情形>
    当 “<谁>”办理“hearing.<结果>”
    那么 准予
    而且 事项处于“<到>”
    而且 回放结论相同

    例子:
      | 情形                       | 谁         | 结果      | 到        |
      | 可以延期再开               | 承办单位   | postponed | hearing   |
      | 之后可以按意见重新调研     | 承办单位   | returned  | research  |
      | 可以经镇党委书记免做       | 镇党委书记 | waived    | pilot     |
      | 阶段可以由镇党委书记终止   | 镇党委书记 | cancelled | cancelled |

  场景: 听证会延期的，公告和送达都要重新算
    假如 已依次办理
      | 办理              | 日期       | 项目 | 值 |
      | hearing.announce  | 2026-06-01 |      |    |
      | hearing.deliver   | 2026-06-01 |      |    |
      | hearing.postponed | 2026-06-20 |      |    |
    当 于2026-06-26办理“hearing.done”
      | 项目 | 值                |
      | 未办 | announce、deliver |
    那么 被“announce.times、deliver.times”拒绝，依据“重大行政决策程序暂行条例 2019 第16条”
    而且 事项处于“hearing”

  场景大纲: 听证<毛病>，不得登记
    假如 于2026-06-01办理“hearing.announce”
    而且 于2026-06-01办理“hearing.deliver”
    当 “<谁>”于2026-06-26办理“hearing.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“hearing”

    例子:
      | 毛病                 | 谁         | 结果      | 项目   | 值                   | 条件                          | 依据                                            |
      | 由执行单位来开       | 执行单位   | done      | 日期   | 2026-06-26           | hearing.by                    | 源材料 第一项（本地规定）；暂行条例 2019 第16条 |
      | 由执行单位来延期     | 执行单位   | postponed | 日期   | 2026-06-26           | hearing.by                    | 源材料 第一项（本地规定）；暂行条例 2019 第16条 |
      | 由执行单位退回调研   | 执行单位   | returned  | 日期   | 2026-06-26           | hearing.by                    | 源材料 第一项（本地规定）；暂行条例 2019 第16条 |
      | 由承办单位自己免做   | 承办单位   | waived    | 日期   | 2026-06-26           | hearing.by、hearing.waiver    | 镇党委重大事项决策规则 步骤免做（本地规定）     |
      | 没有理由就免做       | 镇党委书记 | waived    | 不填   | reason               | hearing.facts、hearing.waiver | 镇党委重大事项决策规则 步骤免做（本地规定）     |
      | 由承办单位自己终止   | 承办单位   | cancelled | 日期   | 2026-06-26           | hearing.by                    | 暂行条例 2019 第16条                            |
      | 没有理由就终止       | 镇党委书记 | cancelled | 不填   | why_ended            | hearing.facts                 | 暂行条例 2019 第16条                            |
      | 没有决定就终止       | 镇党委书记 | cancelled | 缺材料 | 终止决策程序的决定   | hearing.papers                | 暂行条例 2019 第16条                            |
      | 笔录没有参加人签字   | 承办单位   | done      | 缺材料 | 参加人签字的听证笔录 | hearing.papers                | 源材料 第一项（本地规定）；暂行条例 2019 第16条 |
      | 没有听证报告         | 承办单位   | done      | 缺材料 | 听证报告             | hearing.papers                | 源材料 第一项（本地规定）；暂行条例 2019 第16条 |
      | 没有写参加人数       | 承办单位   | done      | 不填   | participants         | hearing.facts、hearing.size   | 暂行条例 2019 第16条                            |
      | 延期没有写原因       | 承办单位   | postponed | 不填   | why_adjourned        | hearing.facts                 | 暂行条例 2019 第16条                            |
      | 退回调研没有写原因   | 承办单位   | returned  | 不填   | why_redo             | hearing.facts                 | 暂行条例 2019 第16条                            |

  场景: 听证不写理由就免做，连同后面的试点也不能往下走
    当 “镇党委书记”于2026-06-26办理“hearing.waived”
      | 项目 | 值     |
      | 不填 | reason |
    那么 只被“hearing.facts、hearing.waiver”拒绝，依据“镇党委重大事项决策规则 步骤免做（本地规定）”
    而且 事项处于“hearing”

  场景: 听证和试点都写明理由、经镇党委书记批准，可以都免做
    假如 于2026-06-26办理“hearing.waived”
    当 “镇党委书记”于2026-06-26办理“pilot.waived”
    那么 准予
    而且 事项处于“legal_review”
    而且 “hearing.waiver”不适用
    而且 “pilot.waiver”符合
