# language: zh-CN
功能: 村级经费和补助·拨付、审核、划拨

  财政所五个工作日以内拨付，经管站五个工作日以内审核，三个工作日以内足额划拨到村居账户。

  背景:
    假如 程序“funds-disbursement”
    而且 于2026-06-01立项

  场景: 财政所按核定的总额拨付到经管站
    假如 事项已办到“allocate”
      | 办理         | 项目   | 值                            |
      | fix.done     | 日期   | 2026-06-01                    |
      |              | kind   | running                       |
      |              | shares | village=u-dong，amount=3000元；village=u-xi，amount=2000元 |
      | receive.done | 日期   | 2026-06-02                    |
    当 “finance_office”于2026-06-09办理“allocate.done”
      | 项目      | 值     |
      | allocated | 5000元 |
    那么 准予
    而且 事项处于“audit”
    而且 “allocate.by”符合
    而且 “allocate.facts”符合
    而且 “allocate.papers”符合
    而且 “allocate.in_time”符合
    而且 “allocate.whole”符合
    而且 按“allocate.in_time”，最晚为2026-06-09
    而且 按“allocate.whole”，改填的结论为
      | allocated | 结论   |
      | 4999.99元 | 不符合 |
      | 5000元    | 符合   |
      | 5000.01元 | 不符合 |

  场景: 到账后第六个工作日才拨付，记为逾期
    假如 事项已办到“allocate”
      | 办理         | 项目 | 值         |
      | fix.done     | 日期 | 2026-06-01 |
      | receive.done | 日期 | 2026-06-02 |
    当 于2026-06-10办理“allocate.done”
    那么 准予
    而且 记为逾期，条件“allocate.in_time”，依据“村级经费和补助拨付办法 本地规定 财政所拨付”

  场景: 国庆假期不算工作日，调休上班的周六算
    假如 程序“funds-disbursement”
    而且 于2026-09-28立项
    而且 事项已办到“allocate”
      | 办理         | 项目 | 值         |
      | fix.done     | 日期 | 2026-09-29 |
      | receive.done | 日期 | 2026-09-30 |
    当 于2026-10-13办理“allocate.done”
    那么 准予
    而且 “allocate.in_time”符合
    而且 按“allocate.in_time”，最晚为2026-10-13

  场景: 暂缓拨付的，时间仍从到账之日算
    假如 事项已办到“allocate”
      | 办理         | 项目 | 值         |
      | fix.done     | 日期 | 2026-06-01 |
      | receive.done | 日期 | 2026-06-02 |
    而且 “finance_office”于2026-06-08办理“allocate.postponed”
      | 项目     | 值           |
      | why_held | 账户信息有误 |
    当 于2026-06-11办理“allocate.done”
    那么 准予
    而且 记为逾期，条件“allocate.in_time”，依据“村级经费和补助拨付办法 本地规定 财政所拨付”

  场景: 暂缓拨付写明原因，不要拨款通知单
    假如 事项已办到“allocate”
    当 “finance_office”办理“allocate.postponed”
      | 项目     | 值           |
      | why_held | 账户信息有误 |
      | 缺材料   | 拨款通知单   |
    那么 准予
    而且 事项处于“allocate”
    而且 “allocate.in_time”不适用
    而且 “allocate.whole”不适用

  场景: 截留一部分，不得拨付
    假如 事项已办到“allocate”
      | 办理     | 项目   | 值                            |
      | fix.done | kind   | running                       |
      |          | shares | village=u-dong，amount=3000元 |
    当 办理“allocate.done”
      | 项目      | 值     |
      | allocated | 2700元 |
    那么 只被“allocate.whole”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第四项”
    而且 “allocate.whole”实际“2700”，办法“一次拨付，不截留”

  场景大纲: 拨付<怎样>，不算数
    假如 事项已办到“allocate”
    当 “<谁>”办理“allocate.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第四项”

    例子:
      | 怎样           | 谁                 | 结果      | 项目   | 值         | 条件            |
      | 由镇党委办理   | township_committee | done      | 材料   | 拨款通知单 | allocate.by     |
      | 由经管站暂缓   | economy_station    | postponed | 材料   | 拨款通知单 | allocate.by     |
      | 没有通知单     | finance_office     | done      | 缺材料 | 拨款通知单 | allocate.papers |
      | 暂缓没有写原因 | finance_office     | postponed | 不填   | why_held   | allocate.facts  |

  场景: 没有写拨付数额，不算数
    假如 事项已办到“allocate”
    当 办理“allocate.done”
      | 项目 | 值        |
      | 不填 | allocated |
    那么 只被“allocate.facts、allocate.whole”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第四项”

  # 审核

  场景: 经管站审核通过
    假如 事项已办到“audit”
      | 办理          | 项目 | 值         |
      | fix.done      | 日期 | 2026-06-01 |
      | receive.done  | 日期 | 2026-06-02 |
      | allocate.done | 日期 | 2026-06-04 |
    当 “economy_station”于2026-06-11办理“audit.approved”
      | 项目    | 值   |
      | audited | 全部 |
    那么 准予
    而且 事项处于“remit”
    而且 “audit.by”符合
    而且 “audit.facts”符合
    而且 “audit.papers”符合
    而且 “audit.in_time”符合
    而且 “audit.sound”符合
    而且 “audit.independent”符合
    而且 按“audit.in_time”，最晚为2026-06-11
    而且 按“audit.sound”，改填的结论为
      | audited           | 结论   |
      | 全部              | 符合   |
      | 全部，除purpose   | 不符合 |
      | 全部，除accounts  | 不符合 |
      | 全部，除listed    | 不符合 |

  场景大纲: 第六个工作日才<怎样>，记为逾期
    假如 事项已办到“audit”
      | 办理          | 项目 | 值         |
      | fix.done      | 日期 | 2026-06-01 |
      | receive.done  | 日期 | 2026-06-02 |
      | allocate.done | 日期 | 2026-06-04 |
    当 于2026-06-12办理“audit.<结果>”
      | 项目    | 值     |
      | audited | <内容> |
    那么 准予
    而且 记为逾期，条件“audit.in_time”，依据“村级经费和补助拨付办法 本地规定 审核”

    例子:
      | 怎样 | 结果     | 内容           |
      | 通过 | approved | 全部           |
      | 退回 | returned | 全部，除listed |

  场景: 审核有问题的，不能通过
    假如 事项已办到“audit”
    当 办理“audit.approved”
      | 项目    | 值               |
      | audited | 全部，除accounts |
    那么 只被“audit.sound”拒绝，依据“村级经费和补助拨付办法 本地规定 审核；村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第四项”

  场景: 审核有问题的，退回重新核定，不要审核意见
    假如 事项已办到“audit”
    当 “economy_station”办理“audit.returned”
      | 项目     | 值               |
      | audited  | 全部，除accounts |
      | why_back | 一个村的账号错了 |
      | 缺材料   | 经管站审核意见   |
    那么 准予
    而且 事项处于“fix”
    而且 “audit.returned.unless”符合
    而且 “audit.sound”不适用

  场景: 审核没有问题的，不能退回
    假如 事项已办到“audit”
    当 办理“audit.returned”
      | 项目    | 值   |
      | audited | 全部 |
    那么 只被“audit.returned.unless”拒绝，依据“村级经费和补助拨付办法 本地规定 审核”

  场景大纲: 审核<怎样>，不算数
    假如 事项已办到“audit”
      | 办理          | 项目   | 值                      |
      | fix.done      | 办理人 | p-he township_committee |
      | rate.not_applicable | 办理人 | p-biao township_committee |
      | allocate.done | 办理人 | p-bo finance_office     |
    当 办理“audit.<结果>”
      | 项目    | 值       |
      | 办理人  | <办理人> |
      | audited | <内容>   |
      | <项目>  | <值>     |
    那么 只被“<条件>”拒绝，依据“村级经费和补助拨付办法 本地规定 审核；村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第四项”

    例子:
      | 怎样           | 办理人                  | 结果     | 内容           | 项目   | 值             | 条件              |
      | 由核定的人审核 | p-he economy_station    | approved | 全部           | 材料   | 经管站审核意见 | audit.independent |
      | 由核定标准的人审核 | p-biao economy_station | approved | 全部          | 材料   | 经管站审核意见 | audit.independent |
      | 由拨付的人退回 | p-bo economy_station    | returned | 全部，除listed | 材料   | 经管站审核意见 | audit.independent |
      | 由财政所审核   | p-li finance_office     | approved | 全部           | 材料   | 经管站审核意见 | audit.by          |
      | 由镇党委退回   | p-li township_committee | returned | 全部，除listed | 材料   | 经管站审核意见 | audit.by          |
      | 没有审核意见   | p-li economy_station    | approved | 全部           | 缺材料 | 经管站审核意见 | audit.papers      |
      | 退回没有写原因 | p-li economy_station    | returned | 全部，除listed | 不填   | why_back       | audit.facts       |

  场景: 没有写审核内容，不算数
    假如 事项已办到“audit”
    当 办理“audit.approved”
      | 项目 | 值      |
      | 不填 | audited |
    那么 被“audit.facts”拒绝，依据“村级经费和补助拨付办法 本地规定 审核”
    而且 无法判断，条件“audit.facts”，缺“audited”

  # 划拨

  场景: 足额划拨到各村居账户
    假如 事项已办到“remit”
      | 办理           | 项目   | 值         |
      | fix.done       | 日期   | 2026-06-01 |
      |                | kind   | running    |
      |                | shares | village=u-dong，amount=3000元；village=u-xi，amount=2000元 |
      | receive.done   | 日期   | 2026-06-02 |
      | allocate.done  | 日期   | 2026-06-03 |
      | audit.approved | 日期   | 2026-06-04 |
    当 “economy_station”于2026-06-09办理“remit.done”
      | 项目 | 值                                                           |
      | paid | village=u-dong，arrived=3000元；village=u-xi，arrived=2000元 |
    那么 准予
    而且 事项处于“spend”
    而且 “remit.by”符合
    而且 “remit.facts”符合
    而且 “remit.papers”符合
    而且 “remit.in_time”符合
    而且 “remit.villages”符合
    而且 “remit.in_full”符合
    而且 按“remit.in_time”，最晚为2026-06-09
    而且 按“remit.in_full”，改填的结论为
      | paid                                                              | 结论   |
      | village=u-dong，arrived=3000元；village=u-xi，arrived=1999.99元   | 不符合 |
      | village=u-dong，arrived=3000元；village=u-xi，arrived=2000元      | 符合   |
      | village=u-dong，arrived=3000.01元；village=u-xi，arrived=2000元   | 不符合 |
    而且 按“remit.villages”，改填的结论为
      | paid                                                           | 结论   |
      | village=u-dong，arrived=5000元                                 | 不符合 |
      | village=u-dong，arrived=3000元；village=u-nan，arrived=2000元  | 不符合 |
      | village=u-xi，arrived=2000元；village=u-dong，arrived=3000元   | 符合   |

  场景: 审核后第四个工作日才划拨，记为逾期
    假如 事项已办到“remit”
      | 办理           | 项目 | 值         |
      | fix.done       | 日期 | 2026-06-01 |
      | receive.done   | 日期 | 2026-06-02 |
      | allocate.done  | 日期 | 2026-06-04 |
      | audit.approved | 日期 | 2026-06-08 |
    当 于2026-06-12办理“remit.done”
    那么 准予
    而且 记为逾期，条件“remit.in_time”，依据“村级经费和补助拨付办法 本地规定 划拨”

  场景大纲: 划拨<怎样>，不算数
    假如 事项已办到“remit”
      | 办理     | 项目   | 值                                                         |
      | fix.done | kind   | running                                                    |
      |          | shares | village=u-dong，amount=3000元；village=u-xi，amount=2000元 |
    当 “<谁>”办理“remit.done”
      | 项目   | 值                                                     |
      | paid   | village=u-dong，arrived=3000元；village=<村>，arrived=<数> |
      | <项目> | <值>                                                   |
    那么 只被“<条件>”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第四项”

    例子:
      | 怎样         | 谁              | 村    | 数     | 项目   | 值           | 条件           |
      | 由财政所划拨 | finance_office  | u-xi  | 2000元 | 材料   | 银行划拨回单 | remit.by       |
      | 由村里划拨   | village_committee | u-xi | 2000元 | 材料  | 银行划拨回单 | remit.by       |
      | 没有回单     | economy_station | u-xi  | 2000元 | 缺材料 | 银行划拨回单 | remit.papers   |
      | 少拨         | economy_station | u-xi  | 1000元 | 材料   | 银行划拨回单 | remit.in_full  |
      | 拨错了村     | economy_station | u-nan | 2000元 | 材料   | 银行划拨回单 | remit.villages |

  场景大纲: 划拨没有写<什么>，不算数
    假如 事项已办到“remit”
    当 办理“remit.done”
      | 项目   | 值   |
      | <字段> | 不填 |
    那么 被“remit.facts”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第四项”

    例子:
      | 什么   | 字段         |
      | 哪个村 | paid.village |
      | 数额   | paid.arrived |

  场景: 没有写划拨，不算数
    假如 事项已办到“remit”
    当 办理“remit.done”
      | 项目 | 值   |
      | 不填 | paid |
    那么 被“remit.facts”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第四项”
