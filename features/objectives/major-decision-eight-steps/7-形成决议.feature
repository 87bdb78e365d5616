# language: zh-CN
功能: 重大事项八步决策·形成决议

  镇党委会集体讨论：三分之二以上委员到会，主要负责人最后表态，不同意见如实记录，
  赞成超过应到委员的半数才算通过；双方人数接近的暂缓决定。这一步不能免做。

  背景:
    假如 程序“major-decision-eight-steps”
    而且 于2026-03-02立项
    而且 事项已办到“resolve”
      | 办理                | 项目 | 值         |
      | pilot.waived        | 日期 | 2026-08-03 |
      | legal_review.submit | 日期 | 2026-09-22 |

  场景: 九名委员六人到会、五人赞成，决议通过
    当 “镇党委会”于2026-10-12办理“resolve.passed”
      | 项目   | 值                       |
      | ballot | 应到9 实到6 赞成5 反对1 |
    那么 准予
    而且 事项处于“publish”
    而且 “resolve.by”符合
    而且 “resolve.facts”符合
    而且 “resolve.papers”符合
    而且 “resolve.legal_time”符合
    而且 “resolve.reviewed_draft”符合
    而且 “resolve.quorum”符合
    而且 “resolve.head_last”符合
    而且 “resolve.dissent”符合
    而且 “resolve.majority”符合
    而且 回放结论相同

  场景: 到会的委员以应到的三分之二为准
    当 于2026-10-12办理“resolve.passed”
      | 项目   | 值                |
      | ballot | 应到9 实到9 赞成9 |
    那么 准予
    而且 按“resolve.quorum”，改填的结论为
      | ballot              | 结论   |
      | 应到9 实到5 赞成5   | 不符合 |
      | 应到9 实到6 赞成6   | 符合   |
      | 应到9 实到7 赞成7   | 符合   |
      | 应到10 实到6 赞成6  | 不符合 |
      | 应到10 实到7 赞成7  | 符合   |

  场景: 赞成票以超过应到的半数为准，不以到会的人数为准
    当 于2026-10-12办理“resolve.passed”
      | 项目   | 值                |
      | ballot | 应到9 实到9 赞成9 |
    那么 准予
    而且 按“resolve.majority”，改填的结论为
      | ballot                    | 结论   |
      | 应到9 实到6 赞成4 反对2   | 不符合 |
      | 应到9 实到6 赞成5 反对1   | 符合   |
      | 应到10 实到7 赞成5 反对2  | 不符合 |
      | 应到10 实到7 赞成6 反对1  | 符合   |
      | 应到10 实到7 赞成7        | 符合   |

  场景: 到会只有五人，会议开不成
    当 于2026-10-12办理“resolve.passed”
      | 项目   | 值                |
      | ballot | 应到9 实到5 赞成5 |
    那么 只被“resolve.quorum”拒绝，依据“镇党委重大事项决策规则 默认 形成决议（本地规定）”
    而且 “resolve.quorum”实际“5”，要求“2/3”
    而且 事项处于“resolve”

  场景: 到会六人、四人赞成，是到会的多数，却不是应到的多数
    当 于2026-10-12办理“resolve.passed”
      | 项目   | 值                      |
      | ballot | 应到9 实到6 赞成4 反对2 |
    那么 只被“resolve.majority”拒绝，依据“镇党委重大事项决策规则 默认 形成决议（本地规定）”
    而且 事项处于“resolve”

  场景: 五票对四票，双方人数接近，应当暂缓
    当 于2026-10-12办理“resolve.passed”
      | 项目     | 值                      |
      | ballot   | 应到9 实到9 赞成5 反对4 |
      | pressing | 否                      |
    那么 只被“resolve.clear_majority”拒绝，依据“镇党委重大事项决策规则 默认 形成决议（本地规定）”
    而且 “resolve.clear_majority”实际“1”，要求“2”，办法“进一步调查研究、交换意见后再表决”
    而且 事项处于“resolve”

  场景: 票差够两票，就不算双方人数接近
    当 于2026-10-12办理“resolve.passed”
      | 项目     | 值                            |
      | ballot   | 应到9 实到9 赞成5 反对3 弃权1 |
      | pressing | 否                            |
    那么 准予
    而且 按“resolve.clear_majority”，改填的结论为
      | ballot                        | 结论   |
      | 应到9 实到9 赞成5 反对4       | 不符合 |
      | 应到9 实到9 赞成5 反对3 弃权1 | 符合   |
      | 应到9 实到9 赞成6 反对3       | 符合   |

  场景: 五票对四票而情况紧急，可以当场按多数意见执行
    当 于2026-10-12办理“resolve.passed”
      | 项目     | 值                      |
      | ballot   | 应到9 实到9 赞成5 反对4 |
      | pressing | 是                      |
    那么 准予
    而且 “resolve.clear_majority”不适用
    而且 事项处于“publish”

  场景: 五票对四票，党委会写明理由特批不暂缓
    当 于2026-10-12办理“resolve.passed”
      | 项目     | 值                              |
      | ballot   | 应到9 实到9 赞成5 反对4         |
      | pressing | 否                              |
      | 特批     | resolve.clear_majority 镇党委会 |
    那么 准予
    而且 记为特批，条件“resolve.clear_majority”，依据“镇党委重大事项决策规则 默认 形成决议（本地规定）”

  场景: 九月二十二日送审、十月八日上会，才六个工作日
    当 于2026-10-08办理“resolve.passed”
    那么 只被“resolve.legal_time”拒绝，依据“参照 重大行政决策程序暂行条例 2019 第26条”
    而且 “resolve.legal_time”实际“2026-10-08”，要求“2026-10-09”，办法“2026-10-09”

  场景: 送审到上会的七个工作日，国庆放假的日子不算
    当 办理“resolve.passed”
    那么 准予
    而且 按“resolve.legal_time”，最早为2026-10-09

  场景大纲: 送审不足七个工作日，<情形>不受影响
    当 于2026-10-08办理“resolve.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 准予
    而且 “resolve.legal_time”不适用

    例子:
      | 情形         | 结果      | 项目    | 值                      |
      | 退回重新审查 | returned  | changed | 是                      |
      | 记为没有通过 | failed    | ballot  | 应到9 实到6 赞成4 反对2 |
      | 记为没有开成 | no_quorum | ballot  | 应到9 实到5 赞成0       |

  场景: 送审不足七个工作日，镇党委书记特批上会
    当 于2026-10-08办理“resolve.passed”
      | 项目 | 值                            |
      | 特批 | resolve.legal_time 镇党委书记 |
    那么 准予
    而且 记为特批，条件“resolve.legal_time”，依据“参照 重大行政决策程序暂行条例 2019 第26条”

  场景: 审查之后又加了预算项目，要重新审查
    当 于2026-10-12办理“resolve.passed”
      | 项目    | 值 |
      | changed | 是 |
    那么 只被“resolve.reviewed_draft”拒绝，依据“重大行政决策程序暂行条例 2019 第25条”
    而且 “resolve.reviewed_draft”实际“是”，要求“否”，办法“草案修改，重新审查”

  场景: 书记在别人发言之前就宣布了结果，不能算集体决定
    当 于2026-10-12办理“resolve.passed”
      | 项目      | 值 |
      | head_last | 否 |
    那么 只被“resolve.head_last”拒绝，依据“重大行政决策程序暂行条例 2019 第30条”
    而且 事项处于“resolve”

  场景: 会上的不同意见没有记进纪要
    当 于2026-10-12办理“resolve.passed”
      | 项目          | 值 |
      | dissent_noted | 否 |
    那么 只被“resolve.dissent”拒绝，依据“重大行政决策程序暂行条例 2019 第30条”

  场景: 可能影响稳定的，风险可控才能决策
    当 于2026-10-12办理“resolve.passed”
      | 项目        | 值           |
      | risky       | 是           |
      | risk_result | controllable |
    那么 准予
    而且 “resolve.risk”符合

  场景: 风险不可控的，不得决策
    当 于2026-10-12办理“resolve.passed”
      | 项目        | 值             |
      | risky       | 是             |
      | risk_result | uncontrollable |
    那么 只被“resolve.risk”拒绝，依据“重大行政决策程序暂行条例 2019 第24条”

  场景: 不影响稳定的，用不着风险评估
    当 于2026-10-12办理“resolve.passed”
      | 项目  | 值 |
      | risky | 否 |
    那么 准予
    而且 “resolve.risk”不适用

  场景: 不影响稳定却填了风险结论，先核对
    当 于2026-10-12办理“resolve.passed”
      | 项目        | 值             |
      | risky       | 否             |
      | risk_result | controllable   |
    那么 只被“resolve.facts”拒绝，依据“源材料 第一项（本地规定）；暂行条例 2019 第30条；中国共产党章程 2022 第17条（待核）”

  场景大纲: 决议缺“<材料>”，不得登记
    当 于2026-10-12办理“resolve.<结果>”
      | 项目   | 值     |
      | <项目> | <值>   |
      | 缺材料 | <材料> |
    那么 只被“resolve.papers”拒绝，依据“源材料 第一项（本地规定）；暂行条例 2019 第30条；中国共产党章程 2022 第17条（待核）”

    例子:
      | 结果     | 材料                     | 项目      | 值                      |
      | passed   | 会议纪要                 | head_last | 是                      |
      | passed   | 决议文本（写明执行单位） | head_last | 是                      |
      | passed   | 风险评估报告             | risky     | 是                      |
      | failed   | 会议纪要                 | ballot    | 应到9 实到6 赞成4 反对2 |
      | rejected | 会议纪要                 | ballot    | 应到9 实到6 赞成4 反对2 |

  场景大纲: 党委会<情形>
    当 “镇党委会”于2026-10-12办理“resolve.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 准予
    而且 事项处于“<到>”
    而且 “resolve.<结果>.unless”符合
    而且 回放结论相同

    例子:
      | 情形                             | 结果      | 项目     | 值                            | 到           |
      | 发现草案改过，退回重新审查       | returned  | changed  | 是                            | legal_review |
      | 没有通过，退回重新研究           | failed    | ballot   | 应到9 实到6 赞成4 反对2       | research     |
      | 没有通过，不再提出               | rejected  | ballot   | 应到9 实到6 赞成4 反对2       | rejected     |
      | 到会五人不足三分之二，会议未开成 | no_quorum | ballot   | 应到9 实到5 赞成0             | resolve      |

  场景大纲: <票数>，情况又不紧急，可以暂缓决定
    当 “镇党委会”于2026-10-12办理“resolve.postponed”
      | 项目     | 值     |
      | ballot   | <票数> |
      | pressing | 否     |
    那么 准予
    而且 事项处于“resolve”
    而且 “resolve.postponed.unless”符合
    而且 回放结论相同

    例子:
      | 票数                          |
      | 应到9 实到9 赞成5 反对4       |
      | 应到9 实到6 赞成4 反对0 弃权2 |

  场景: 暂缓以后再表决，票差拉开了就可以通过
    假如 于2026-10-12办理“resolve.postponed”
      | 项目     | 值                      |
      | ballot   | 应到9 实到9 赞成5 反对4 |
      | pressing | 否                      |
    当 于2026-10-20办理“resolve.passed”
      | 项目     | 值                      |
      | ballot   | 应到9 实到9 赞成8 反对1 |
      | pressing | 否                      |
    那么 准予
    而且 事项处于“publish”

  场景: 票差很大又不接近，不能暂缓
    当 于2026-10-12办理“resolve.postponed”
      | 项目     | 值                      |
      | ballot   | 应到9 实到9 赞成8 反对1 |
      | pressing | 否                      |
    那么 只被“resolve.postponed.unless”拒绝，依据“源材料 第一项（本地规定）；暂行条例 2019 第30条；中国共产党章程 2022 第17条（待核）”

  场景: 情况紧急而赞成过半，不能暂缓
    当 于2026-10-12办理“resolve.postponed”
      | 项目     | 值                      |
      | ballot   | 应到9 实到9 赞成5 反对4 |
      | pressing | 是                      |
    那么 只被“resolve.postponed.unless”拒绝，依据“源材料 第一项（本地规定）；暂行条例 2019 第30条；中国共产党章程 2022 第17条（待核）”

  场景: 草案没有改过，不能退回重新审查
    当 于2026-10-12办理“resolve.returned”
      | 项目    | 值 |
      | changed | 否 |
    那么 只被“resolve.returned.unless”拒绝，依据“暂行条例 2019 第25条”

  场景大纲: 赞成已经过半，不能记为<记法>
    当 于2026-10-12办理“resolve.<结果>”
      | 项目   | 值                      |
      | ballot | 应到9 实到6 赞成5 反对1 |
    那么 只被“resolve.<结果>.unless”拒绝，依据“源材料 第一项（本地规定）；暂行条例 2019 第30条；中国共产党章程 2022 第17条（待核）”

    例子:
      | 记法     | 结果     |
      | 没有通过 | failed   |
      | 不予通过 | rejected |

  场景: 到会已够三分之二，不能记为没有开成
    当 于2026-10-12办理“resolve.no_quorum”
      | 项目   | 值                      |
      | ballot | 应到9 实到6 赞成5 反对1 |
    那么 只被“resolve.no_quorum.unless”拒绝，依据“源材料 第一项（本地规定）；暂行条例 2019 第30条；中国共产党章程 2022 第17条（待核）”

  场景大纲: 会开得不合规矩，连“<结果名>”也不能记：<毛病>
    当 于2026-10-12办理“resolve.<结果>”
      | 项目   | 值     |
      | ballot | <票数> |
      | <项目> | <值>   |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“resolve”

    例子:
      | 结果名   | 结果     | 毛病             | 票数                    | 项目          | 值 | 条件              | 依据                                                 |
      | 暂缓决定 | postponed | 到会不足         | 应到9 实到5 赞成2 反对3 | pressing      | 否 | resolve.quorum    | 镇党委重大事项决策规则 默认 形成决议（本地规定）     |
      | 没有通过 | failed   | 到会不足         | 应到9 实到5 赞成2 反对3 | head_last     | 是 | resolve.quorum    | 镇党委重大事项决策规则 默认 形成决议（本地规定）     |
      | 没有通过 | failed   | 书记先表态       | 应到9 实到6 赞成2 反对4 | head_last     | 否 | resolve.head_last | 重大行政决策程序暂行条例 2019 第30条                 |
      | 没有通过 | failed   | 不同意见没有记录 | 应到9 实到6 赞成2 反对4 | dissent_noted | 否 | resolve.dissent   | 重大行政决策程序暂行条例 2019 第30条                 |
      | 不予通过 | rejected | 到会不足         | 应到9 实到5 赞成2 反对3 | head_last     | 是 | resolve.quorum    | 镇党委重大事项决策规则 默认 形成决议（本地规定）     |
      | 不予通过 | rejected | 书记先表态       | 应到9 实到6 赞成2 反对4 | head_last     | 否 | resolve.head_last | 重大行政决策程序暂行条例 2019 第30条                 |
      | 不予通过 | rejected | 不同意见没有记录 | 应到9 实到6 赞成2 反对4 | dissent_noted | 否 | resolve.dissent   | 重大行政决策程序暂行条例 2019 第30条                 |

  场景大纲: 不是镇党委会，不能<事>
    当 “<谁>”于2026-10-12办理“resolve.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“resolve.by”拒绝，依据“源材料 第一项（本地规定）；暂行条例 2019 第30条；中国共产党章程 2022 第17条（待核）”

    例子:
      | 谁                           | 事           | 结果      | 项目    | 值                      |
      | 镇党委书记                   | 通过决议     | passed    | changed | 否                      |
      | 承办单位                     | 暂缓         | postponed | ballot  | 应到9 实到9 赞成4 反对5 |
      | 司法所（法律顾问、公职律师） | 退回审查     | returned  | changed | 是                      |
      | 承办单位                     | 记为没有通过 | failed    | ballot  | 应到9 实到6 赞成4 反对2 |
      | 镇党委书记                   | 不予通过     | rejected  | ballot  | 应到9 实到6 赞成4 反对2 |
      | 党政办公室、组织办公室       | 记为没有开成 | no_quorum | ballot  | 应到9 实到5 赞成0       |

  场景大纲: 记为“<结果名>”却没有填“<字段>”，不得登记
    当 于2026-10-12办理“resolve.<结果>”
      | 项目   | 值     |
      | <项目> | <值>   |
      | 不填   | <字段> |
    那么 被“resolve.facts”拒绝，依据“源材料 第一项（本地规定）；暂行条例 2019 第30条；中国共产党章程 2022 第17条（待核）”
    而且 无法判断，条件“resolve.facts”，缺“<字段>”
    而且 事项处于“resolve”

    例子:
      | 结果名     | 结果      | 字段          | 项目          | 值                      |
      | 通过       | passed    | ballot        | risky         | 否                      |
      | 通过       | passed    | head_last     | risky         | 否                      |
      | 通过       | passed    | dissent_noted | risky         | 否                      |
      | 通过       | passed    | changed       | risky         | 否                      |
      | 通过       | passed    | pressing      | risky         | 否                      |
      | 通过       | passed    | risky         | head_last     | 是                      |
      | 通过       | passed    | risk_result   | risky         | 是                      |
      | 通过       | passed    | publishable   | risky         | 否                      |
      | 暂缓       | postponed | ballot        | pressing      | 否                      |
      | 暂缓       | postponed | pressing      | ballot        | 应到9 实到9 赞成5 反对4 |
      | 退回审查   | returned  | changed       | what_changed  | 增加了一项预算          |
      | 退回审查   | returned  | what_changed  | changed       | 是                      |
      | 没有通过   | failed    | ballot        | head_last     | 是                      |
      | 没有通过   | failed    | head_last     | ballot        | 应到9 实到6 赞成4 反对2 |
      | 没有通过   | failed    | dissent_noted | ballot        | 应到9 实到6 赞成4 反对2 |
      | 不予通过   | rejected  | ballot        | head_last     | 是                      |
      | 不予通过   | rejected  | head_last     | ballot        | 应到9 实到6 赞成4 反对2 |
      | 不予通过   | rejected  | dissent_noted | ballot        | 应到9 实到6 赞成4 反对2 |

  场景: 重新审查的，七个工作日从重新送审算起
    假如 于2026-10-12办理“resolve.returned”
    而且 于2026-10-13办理“legal_review.submit”
    而且 于2026-10-14办理“legal_review.passed”
    当 办理“resolve.passed”
    那么 准予
    而且 按“resolve.legal_time”，最早为2026-10-22

  场景: 实到的人不能比应到的多
    当 于2026-10-12办理“resolve.passed”
      | 项目   | 值                          |
      | ballot | 应到9 实到10 赞成10 |
    那么 只被“resolve.facts”拒绝，依据“源材料 第一项（本地规定）；暂行条例 2019 第30条；中国共产党章程 2022 第17条（待核）”

  场景: 赞成、反对、弃权加起来要等于实到
    当 于2026-10-12办理“resolve.passed”
      | 项目   | 值                            |
      | ballot | 应到9 实到8 赞成6 反对1 弃权0 |
    那么 只被“resolve.facts”拒绝，依据“源材料 第一项（本地规定）；暂行条例 2019 第30条；中国共产党章程 2022 第17条（待核）”

  场景: 形成决议没有免做一说，没开会就不能公布
    当 于2026-10-12办理“publish.done”
    那么 只被“case.sequence”拒绝，依据“源材料 本地规定”
    而且 事项处于“resolve”
