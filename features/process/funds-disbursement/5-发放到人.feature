# language: zh-CN
功能: 村级经费和补助·发放到人

  长寿补贴由本人签收，确实不便的委托他人代领；没有足额到手的不能算核对合格。

  背景:
    假如 程序“funds-disbursement”
    而且 于2026-06-01立项
    而且 已依次办理
      | 办理           | 日期       | 项目      | 值                                       |
      | fix.done       | 2026-06-01 | kind      | longevity                                |
      |                |            | span      | 2026-01-01至2026-12-31                   |
      |                |            | shares    | village=u-dong，amount=400元             |
      |                |            | payees    | p-a、p-b                                 |
      | rate.grant     | 2026-06-01 | payee     | p-a                                      |
      |                |            | allowance | 200元                                    |
      | rate.grant     | 2026-06-01 | payee     | p-b                                      |
      |                |            | allowance | 200元                                    |
      | rate.done      | 2026-06-01 |           |                                          |
      | receive.done   | 2026-06-02 | received  | 400元                                    |
      | allocate.done  | 2026-06-03 |           |                                          |
      | audit.approved | 2026-06-04 |           |                                          |
      | remit.done     | 2026-06-05 | paid      | village=u-dong，arrived=400元            |

  场景大纲: <怎样>领取补助
    当 于2026-06-20办理“spend.hand_over”
      | 项目      | 值            |
      | 办理人    | p-a recipient |
      | whole_sum | 是            |
      | proxy     | <代领>        |
    那么 准予
    而且 “hand_over.by”符合
    而且 “hand_over.facts”符合
    而且 “hand_over.papers”符合
    而且 “hand_over.in_time”符合
    而且 按“hand_over.in_time”，最晚为2026-06-20

    例子:
      | 怎样     | 代领 |
      | 本人     | 否   |
      | 委托他人 | 是   |

  场景: 到村后第十六天才发放到人，记为逾期
    当 于2026-06-21办理“spend.hand_over”
      | 项目   | 值            |
      | 办理人 | p-a recipient |
    那么 准予
    而且 记为逾期，条件“hand_over.in_time”，依据“村级经费和补助拨付办法 本地规定 提取发放”

  场景大纲: 发放<怎样>，不算数
    当 办理“spend.hand_over”
      | 项目   | 值       |
      | 办理人 | <办理人> |
      | proxy  | <代领>   |
      | <项目> | <值>     |
    那么 只被“<条件>”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第六项；村级经费和补助拨付办法 本地规定 提取发放”

    例子:
      | 怎样         | 办理人                | 代领 | 项目   | 值         | 条件             |
      | 由村委会代签 | p-a village_committee | 否   | 材料   | 签收单     | hand_over.by     |
      | 由监督委员会 | p-a supervisors       | 否   | 材料   | 签收单     | hand_over.by     |
      | 没有签收单   | p-a recipient         | 否   | 缺材料 | 签收单     | hand_over.papers |
      | 代领没有委托 | p-a recipient         | 是   | 缺材料 | 代领委托书 | hand_over.papers |

  场景: 本人领取的，不要委托书
    当 办理“spend.hand_over”
      | 项目   | 值            |
      | 办理人 | p-a recipient |
      | proxy  | 否            |
      | 缺材料 | 代领委托书    |
    那么 准予

  场景: 没有写是否足额，不算数
    当 办理“spend.hand_over”
      | 项目   | 值            |
      | 办理人 | p-a recipient |
      | 不填   | whole_sum     |
    那么 只被“hand_over.facts”拒绝，依据“村级经费和补助拨付办法 本地规定 提取发放”

  场景: 没有写是否代领，不算数
    当 办理“spend.hand_over”
      | 项目   | 值            |
      | 办理人 | p-a recipient |
      | 不填   | proxy         |
    那么 被“hand_over.facts”拒绝，依据“村级经费和补助拨付办法 本地规定 提取发放”
    而且 无法判断，条件“hand_over.facts”，缺“proxy”

  场景: 还有一人没有领到，不能登记完毕
    假如 办理“spend.hand_over”
      | 项目   | 值            |
      | 办理人 | p-a recipient |
    当 办理“spend.done”
      | 项目 | 值        |
      | 未办 | hand_over |
    那么 只被“hand_over.times”拒绝，依据“村级经费和补助拨付办法 本地规定 提取发放；村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第六项”

  场景: 都领到了，登记完毕，可以核对合格
    假如 办理“spend.hand_over”
      | 项目      | 值            |
      | 办理人    | p-a recipient |
      | whole_sum | 是            |
    而且 办理“spend.hand_over”
      | 项目      | 值            |
      | 办理人    | p-b recipient |
      | whole_sum | 是            |
    而且 “village_committee”办理“spend.done”
    当 办理“verify.passed”
    那么 准予
    而且 事项处于“publish”
    而且 “verify.in_hand”符合

  场景: 两人都领到，提取完毕
    假如 办理“spend.hand_over”
      | 项目   | 值                           |
      | 办理人 | p-a recipient、p-b recipient |
    当 “village_committee”办理“spend.done”
    那么 准予
    而且 事项处于“verify”
    而且 “spend.by”符合
    而且 “hand_over.times”符合
    而且 “spend.within_total”符合

  场景: 有一人没有足额到手，记为核对有问题
    假如 办理“spend.hand_over”
      | 项目      | 值            |
      | 办理人    | p-a recipient |
      | whole_sum | 是            |
    而且 办理“spend.hand_over”
      | 项目      | 值            |
      | 办理人    | p-b recipient |
      | whole_sum | 否            |
    而且 办理“spend.done”
    当 办理“verify.failed”
      | 项目       | 值   |
      | use_checks | 全部 |
      | finding    | 少发 |
    那么 准予
    而且 事项处于“correct”


  场景: 有一人没有足额到手，不能算核对合格
    假如 办理“spend.hand_over”
      | 项目      | 值            |
      | 办理人    | p-a recipient |
      | whole_sum | 是            |
    而且 办理“spend.hand_over”
      | 项目      | 值            |
      | 办理人    | p-b recipient |
      | whole_sum | 否            |
    而且 办理“spend.done”
    当 办理“verify.passed”
      | 项目       | 值   |
      | use_checks | 全部 |
    那么 只被“verify.in_hand”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第六项”
