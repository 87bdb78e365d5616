# language: zh-CN
功能: 四议两公开：党员大会审议
  第三议。方案提前送达全体党员；支部工作条例和本地规定的到会、赞成人数都要达到。

  背景:
    假如 程序“four-deliberations-two-disclosures”
    而且 于2026-03-02立项
    而且 事项已办到“review”

  场景: 到会和赞成的人数都够，审议通过
    假如 “村党组织”于2026-03-10办理“review.send_plan”
    当 “村党组织”于2026-03-13办理“review.passed”
      | 项目       | 值                    |
      | party_vote | 应到30 实到20 赞成16 |
    那么 准予
    而且 “review.plan_ahead”符合
    而且 “review.quorum”符合
    而且 “review.local_quorum”符合
    而且 “review.majority”符合
    而且 “review.local_majority”符合
    而且 事项处于“resolve”

  场景: 党员大会应到30人、实到20人、赞成15人，本地规定够了，支部工作条例不够
    当 办理“review.passed”
      | 项目       | 值                    |
      | party_vote | 应到30 实到20 赞成15 |
    那么 只被“review.majority”拒绝，依据“支部工作条例 2018 第11条”
    而且 “review.local_majority”符合
    而且 “review.majority”实际“赞成15”，要求“至少16”，办法“还差1票”
    而且 按“review.majority”，改填的结论为
      | party_vote            | 结论   |
      | 应到30 实到20 赞成14 | 不符合 |
      | 应到30 实到20 赞成15 | 不符合 |
      | 应到30 实到20 赞成16 | 符合   |
      | 应到30 实到20 赞成17 | 符合   |
      | 应到31 实到21 赞成15 | 不符合 |
      | 应到31 实到21 赞成16 | 符合   |

  场景: 赞成不到应到党员半数的，两项规定都不够
    当 办理“review.passed”
      | 项目       | 值                    |
      | party_vote | 应到30 实到20 赞成14 |
    那么 只被“review.majority、review.local_majority”拒绝，依据“支部工作条例 2018 第11条；四议两公开工作手册 党员大会审议 本地规定”
    而且 按“review.local_majority”，改填的结论为
      | party_vote            | 结论   |
      | 应到30 实到20 赞成14 | 不符合 |
      | 应到30 实到20 赞成15 | 符合   |
      | 应到30 实到20 赞成16 | 符合   |

  场景: 到会党员过半数但不到三分之二，本地规定不够
    当 办理“review.passed”
      | 项目       | 值                    |
      | party_vote | 应到30 实到19 赞成19 |
    那么 只被“review.local_quorum”拒绝，依据“四议两公开工作手册 党员大会审议 本地规定”
    而且 “review.quorum”符合
    而且 按“review.local_quorum”，改填的结论为
      | party_vote            | 结论   |
      | 应到30 实到19 赞成19 | 不符合 |
      | 应到30 实到20 赞成20 | 符合   |
      | 应到30 实到21 赞成21 | 符合   |
      | 应到31 实到20 赞成20 | 不符合 |
      | 应到31 实到21 赞成21 | 符合   |

  场景大纲: 到会党员不到半数的，两项规定都不够
    当 办理“<结果>”
      | 项目       | 值                           |
      | party_vote | 应到30 实到14 赞成<赞成> |
    那么 只被“review.quorum、review.local_quorum<另外>”拒绝，依据“支部工作条例 2018 第11条；四议两公开工作手册 党员大会审议 本地规定”
    而且 按“review.quorum”，改填的结论为
      | party_vote            | 结论   |
      | 应到30 实到14 赞成10 | 不符合 |
      | 应到30 实到15 赞成10 | 符合   |
      | 应到30 实到16 赞成10 | 符合   |

    例子:
      | 结果          | 赞成 | 另外                                    |
      | review.passed | 14   | 、review.majority、review.local_majority |
      | review.failed | 10   |                                         |

  场景: 没有通过的，退回商议
    当 办理“review.failed”
      | 项目       | 值                    |
      | party_vote | 应到30 实到20 赞成15 |
    那么 准予
    而且 事项处于“consult”

  场景: 没有送达方案的会议，也可以照实记为没有通过
    当 办理“review.failed”
      | 项目       | 值                    |
      | party_vote | 应到30 实到20 赞成8  |
      | 未办       | send_plan             |
    那么 准予
    而且 “review.plan_ahead”不适用

  场景: 已经通过的，不得记成没有通过
    当 办理“review.failed”
      | 项目       | 值                    |
      | party_vote | 应到30 实到20 赞成16 |
    那么 只被“review.failed.unless”拒绝，依据“支部工作条例 2018 第11条”

  场景大纲: 到会党员不够的，会议没有开成
    当 办理“review.no_quorum”
      | 项目       | 值                           |
      | party_vote | 应到30 实到<实到> 赞成<实到> |
    那么 准予
    而且 事项处于“review”

    例子:
      | 实到 |
      | 14   |
      | 19   |

  场景: 到会党员够的，不得记成会议没有开成
    当 办理“review.no_quorum”
      | 项目       | 值                    |
      | party_vote | 应到30 实到20 赞成10 |
    那么 只被“review.no_quorum.unless”拒绝，依据“支部工作条例 2018 第11条”

  场景: 方案提前三天送达
    假如 于2026-03-10办理“review.send_plan”
    当 于2026-03-12办理“review.passed”
    那么 只被“review.plan_ahead”拒绝，依据“四议两公开工作手册 党员大会审议 本地规定”
    而且 “review.plan_ahead”实际“相隔2天”，要求“提前不少于3日，办理日最早2026-03-13”，办法“改期到2026-03-13及以后”
    而且 按“review.plan_ahead”，最早为2026-03-13

  场景: 方案送达晚了，经村党组织特批可以开会
    假如 于2026-03-10办理“review.send_plan”
    当 于2026-03-12办理“review.passed”
      | 项目 | 值                         |
      | 特批 | review.plan_ahead 村党组织 |
    那么 准予
    而且 记为特批，条件“review.plan_ahead”，依据“四议两公开工作手册 党员大会审议 本地规定”

  场景: 村民委员会不能特批方案晚送
    假如 于2026-03-10办理“review.send_plan”
    当 于2026-03-12办理“review.passed”
      | 项目 | 值                           |
      | 特批 | review.plan_ahead 村民委员会 |
    那么 只被“review.plan_ahead”拒绝，依据“四议两公开工作手册 党员大会审议 本地规定”

  场景: 没有送达方案不得审议通过
    当 办理“review.passed”
      | 项目 | 值        |
      | 未办 | send_plan |
    那么 只被“send_plan.times、review.plan_ahead”拒绝，依据“农村基层组织工作条例 2018 第19条；支部工作条例 2018 第11条”

  场景: 送达方案应当附上方案
    当 办理“review.send_plan”
      | 项目   | 值         |
      | 缺材料 | 送达的方案 |
    那么 只被“send_plan.papers”拒绝，依据“农村基层组织工作条例 2018 第19条；支部工作条例 2018 第11条”

  场景: 方案由村党组织送达
    当 “村民委员会”办理“review.send_plan”
    那么 只被“send_plan.by”拒绝，依据“农村基层组织工作条例 2018 第19条；支部工作条例 2018 第11条”

  场景大纲: 党员大会由村党组织召集
    当 “村民委员会”办理“<结果>”
    那么 只被“review.by”拒绝，依据“农村基层组织工作条例 2018 第19条；支部工作条例 2018 第11条”

    例子:
      | 结果             |
      | review.passed    |
      | review.failed    |
      | review.no_quorum |

  场景大纲: 党员大会应当有会议记录
    当 办理“<结果>”
      | 项目   | 值               |
      | 缺材料 | 党员大会会议记录 |
    那么 只被“review.papers”拒绝，依据“农村基层组织工作条例 2018 第19条；支部工作条例 2018 第11条”

    例子:
      | 结果             |
      | review.passed    |
      | review.failed    |
      | review.no_quorum |

  场景: 没有填票数不得通过
    当 办理“review.passed”
      | 项目 | 值         |
      | 不填 | party_vote |
    那么 被“review.facts、review.quorum、review.majority”拒绝，依据“农村基层组织工作条例 2018 第19条；支部工作条例 2018 第11条”
    而且 无法判断，条件“review.facts”，缺“party_vote”
