# language: zh-CN
功能: 村级经费和补助·纠正、公开、台账

  核对有问题的由镇里纠正并移交；数额、去向列入三务公开。

  背景:
    假如 程序“funds-disbursement”
    而且 于2026-06-01立项
      | 项目  | 值                 |
      | about | 示例镇2026年第一批 |

  场景大纲: 镇里<怎样>，足额纠正
    假如 事项已办到“correct”
    当 “township_committee”办理“correct.done”
      | 项目      | 值     |
      | way       | <办法> |
      | wrong_sum | 1000元 |
      | put_right | 1000元 |
      | serious   | 否     |
    那么 准予
    而且 事项处于“publish”
    而且 “correct.by”符合
    而且 “correct.facts”符合
    而且 “correct.papers”符合
    而且 “correct.put_right”符合
    而且 “correct.independent”符合
    而且 按“correct.put_right”，改填的结论为
      | put_right | 结论   |
      | 999.99元  | 不符合 |
      | 1000元    | 符合   |
      | 1000.01元 | 符合   |

    例子:
      | 怎样 | 办法         |
      | 追回 | recovered    |
      | 补发 | supplemented |

  场景大纲: 没有全部<怎样>的，不算纠正
    假如 事项已办到“correct”
    当 办理“correct.done”
      | 项目      | 值     |
      | way       | <办法> |
      | wrong_sum | 1000元 |
      | put_right | 900元  |
    那么 只被“correct.put_right”拒绝，依据“村级经费和补助拨付办法 本地规定 纠正”

    例子:
      | 怎样 | 办法         |
      | 追回 | recovered    |
      | 补发 | supplemented |

  场景: 补齐凭证的，不写数额
    假如 事项已办到“correct”
    当 办理“correct.done”
      | 项目 | 值     |
      | way  | booked |
    那么 准予
    而且 “correct.put_right”不适用

  场景: 涉嫌挪用的写明责任人
    假如 事项已办到“correct”
    当 办理“correct.done”
      | 项目    | 值    |
      | way     | booked |
      | serious | 是    |
      | liable  | p-wu  |
    那么 准予

  场景大纲: 纠正<怎样>，不算数
    假如 事项已办到“spend”
      | 办理     | 项目 | 值    |
      | fix.done | kind | party |
    而且 办理“spend.draw”
      | 项目    | 值                     |
      | 办理人  | p-qu village_committee |
      | purpose | running                |
    而且 办理“spend.done”
      | 项目   | 值                      |
      | 办理人 | p-cun village_committee |
    而且 办理“verify.failed”
    当 办理“correct.done”
      | 项目    | 值       |
      | 办理人  | <办理人> |
      | way     | <办法>   |
      | serious | <严重>   |
      | <项目>  | <值>     |
    那么 只被“<条件>”拒绝，依据“村级经费和补助拨付办法 本地规定 纠正”

    例子:
      | 怎样             | 办理人                   | 办法      | 严重 | 项目      | 值           | 条件                |
      | 由提取的人办理   | p-qu township_committee  | booked    | 否   | 材料      | 纠正情况记录 | correct.independent |
      | 由登记的人办理   | p-cun township_committee | booked    | 否   | 材料      | 纠正情况记录 | correct.independent |
      | 由村委会办理     | p-li village_committee   | booked    | 否   | 材料      | 纠正情况记录 | correct.by          |
      | 由监督委员会办理 | p-li supervisors         | booked    | 否   | 材料      | 纠正情况记录 | correct.by          |
      | 没有记录         | p-li township_committee  | booked    | 否   | 缺材料    | 纠正情况记录 | correct.papers      |
      | 没有写责任人     | p-li township_committee  | booked    | 是   | 不填      | liable       | correct.facts       |
      | 不严重写责任人   | p-li township_committee  | booked    | 否   | liable    | p-wu         | correct.facts       |
      | 补凭证写了涉及数 | p-li township_committee  | booked    | 否   | wrong_sum | 10元         | correct.facts       |
      | 补凭证写了追回数 | p-li township_committee  | booked    | 否   | put_right | 10元         | correct.facts       |

  场景大纲: <办法>没有写<什么>，不算数
    假如 事项已办到“correct”
    当 办理“correct.done”
      | 项目 | 值     |
      | way  | <办法> |
      | 不填 | <字段> |
    那么 只被“correct.facts、correct.put_right”拒绝，依据“村级经费和补助拨付办法 本地规定 纠正”

    例子:
      | 办法         | 什么       | 字段      |
      | recovered    | 涉及的数额 | wrong_sum |
      | supplemented | 涉及的数额 | wrong_sum |
      | recovered    | 追回的数额 | put_right |
      | supplemented | 补发的数额 | put_right |

  场景: 没有写是否涉嫌挪用，不算数
    假如 事项已办到“correct”
    当 办理“correct.done”
      | 项目 | 值      |
      | way  | booked  |
      | 不填 | serious |
    那么 被“correct.facts”拒绝，依据“村级经费和补助拨付办法 本地规定 纠正”
    而且 无法判断，条件“correct.facts”，缺“serious”

  场景: 没有写纠正的办法，不算数
    假如 事项已办到“correct”
    当 办理“correct.done”
      | 项目 | 值  |
      | 不填 | way |
    那么 被“correct.facts”拒绝，依据“村级经费和补助拨付办法 本地规定 纠正”
    而且 无法判断，条件“correct.facts”，缺“way”

  # 公开和总结

  场景大纲: 列入公开以后办结，<去处>
    假如 事项已办到“publish”
    当 “village_committee”办理“publish.done”
      | 项目     | 值           |
      | lesson   | <改进>       |
      | proposal | 办公经费不足 |
    那么 准予
    而且 事项处于“completed”

    例子:
      | 去处         | 改进    |
      | 列入问题清单 | rectify |
      | 提交管理评审 | review  |

  场景: 没有问题的公开以后办结
    假如 事项已办到“publish”
    当 “village_committee”办理“publish.done”
      | 项目   | 值   |
      | lesson | none |
    那么 准予
    而且 事项处于“completed”
    而且 “publish.by”符合
    而且 “publish.facts”符合
    而且 “publish.papers”符合
    而且 回放结论相同

  场景大纲: 公开<怎样>，不算数
    假如 事项已办到“publish”
    当 “<谁>”办理“publish.done”
      | 项目   | 值     |
      | lesson | <改进> |
      | <项目> | <值>   |
    那么 只被“<条件>”拒绝，依据“村民委员会组织法 2025 第35条；村级经费和补助拨付办法 本地规定 公开”

    例子:
      | 怎样             | 谁                | 改进    | 项目     | 值             | 条件           |
      | 由经管站办理     | economy_station   | none    | 材料     | 资金收支公开表 | publish.by     |
      | 由监督委员会办理 | supervisors       | none    | 材料     | 资金收支公开表 | publish.by     |
      | 没有公开表       | village_committee | none    | 缺材料   | 资金收支公开表 | publish.papers |
      | 整改没有写问题   | village_committee | rectify | 不填     | proposal       | publish.facts  |
      | 评审没有写问题   | village_committee | review  | 不填     | proposal       | publish.facts  |
      | 没有问题写了问题 | village_committee | none    | proposal | 不足           | publish.facts  |

  场景: 没有写改进，不算数
    假如 事项已办到“publish”
    当 办理“publish.done”
      | 项目 | 值     |
      | 不填 | lesson |
    那么 被“publish.facts”拒绝，依据“村民委员会组织法 2025 第35条”
    而且 无法判断，条件“publish.facts”，缺“lesson”

  # 台账

  场景: 经费补助台账由记录算出
    假如 已依次办理
      | 办理            | 日期       | 项目         | 值                                             |
      | fix.done        | 2026-06-02 | kind         | longevity                                      |
      |                 |            | funded_by    | township                                       |
      |                 |            | span         | 2026-01-01至2026-12-31                         |
      |                 |            | shares       | village=u-dong，amount=200元；village=u-xi，amount=200元 |
      |                 |            | payees       | p-a、p-b                                       |
      | rate.grant      | 2026-06-03 | payee        | p-a                                            |
      |                 |            | allowance    | 200元                                          |
      | rate.grant      | 2026-06-03 | payee        | p-b                                            |
      |                 |            | allowance    | 200元                                          |
      | rate.done       | 2026-06-03 |              |                                                |
      | receive.done    | 2026-06-04 | received     | 400元                                          |
      | allocate.done   | 2026-06-05 |              |                                                |
      | audit.approved  | 2026-06-08 |              |                                                |
      | remit.done      | 2026-06-09 | paid         | village=u-dong，arrived=200元；village=u-xi，arrived=200元 |
      | spend.draw      | 2026-06-10 | drawer       | u-dong                                         |
      |                 |            | taken        | 200元                                          |
      |                 |            | purpose      | running                                        |
      | spend.hand_over | 2026-06-11 | 办理人       | p-a recipient                                  |
      | spend.hand_over | 2026-06-12 | 办理人       | p-b recipient                                  |
      | spend.done      | 2026-06-15 |              |                                                |
      | verify.failed   | 2026-06-16 | finding      | 一笔用于办公                                   |
      | correct.done    | 2026-06-18 | way          | recovered                                      |
    当 于2026-06-22办理“publish.done”
      | 项目   | 值   |
      | lesson | none |
    那么 准予
    而且 台账“funds-ledger”有一行
      | 列       | 值                     |
      | 资金     | 示例镇2026年第一批     |
      | 类别     | 80岁以上老人长寿补贴   |
      | 来源     | 镇专门资金             |
      | 起       | 2026-01-01             |
      | 止       | 2026-12-31             |
      | 村居     | u-dong、u-xi           |
      | 总额     | 400.00                 |
      | 补助对象 | 2                      |
      | 补助合计 | 400.00                 |
      | 到账数额 | 400.00                 |
      | 到账     | 2026-06-04             |
      | 拨付     | 2026-06-05             |
      | 审核     | 审核通过               |
      | 划拨     | 2026-06-09             |
      | 划拨数额 | 400.00                 |
      | 提取     | 200.00                 |
      | 用途     | 办公运转经费           |
      | 发放     | 2                      |
      | 核对     | 核对有问题             |
      | 问题     | 一笔用于办公           |
      | 纠正     | 追回挪用、多发的资金   |
      | 公开     | 2026-06-22             |
      | 改进     | 没有需要改进的问题     |
      | 状态     | 办结                   |
    而且 回放结论相同

  # 立项、次序、更正

  场景: 没有写做什么，不得立项
    假如 程序“funds-disbursement”
    当 于2026-04-01立项
      | 项目      | 值   |
      | plan.what | 不填 |
    那么 只被“case.facts”拒绝，依据“五个机制 抓手 第一项”

  场景: 没有到账就不能拨付
    假如 事项已办到“receive”
    当 办理“allocate.done”
    那么 只被“case.sequence”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第四项”

  场景: 划拨不得预先登记
    假如 事项已办到“remit”
    当 办理“remit.done”
      | 项目   | 值         |
      | 日期   | 2026-06-20 |
      | 登记日 | 2026-06-19 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 审核不得早于拨付
    假如 事项已办到“audit”
      | 办理          | 项目 | 值         |
      | allocate.done | 日期 | 2026-06-10 |
    当 于2026-06-09办理“audit.approved”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 隔得久才登记的提取，提示补录
    假如 事项已办到“spend”
    当 于2026-09-15补录2026-07-10的“spend.draw”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后审核不合格的，不得办结
    假如 事项已办到“publish”
    而且 更正“audit.approved”
      | 项目    | 值               |
      | audited | 全部，除purpose  |
    当 办理“publish.done”
    那么 只被“case.sound”拒绝，依据“村级经费拨付和补助发放（源材料所载做法）”
    而且 “case.sound”实际“audit.sound”

  场景: 登记错了的核对可以作废
    假如 事项已办到“publish”
    当 作废“verify.passed”
    那么 准予
    而且 事项处于“verify”
