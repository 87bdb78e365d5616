# language: zh-CN
功能: 村级经费和补助·核定和到账

  核定类别、来源、分配到村居的数额；补助逐人核对，标准按文件。资金到账够了才拨付。

  背景:
    假如 程序“funds-disbursement”
    而且 于2026-06-01立项
      | 项目  | 值                 |
      | about | 示例镇2026年第一批 |

  场景大纲: 核定<类别>，不写对象，不逐人核定
    当 “township_committee”于2026-06-02办理“fix.done”
      | 项目      | 值                              |
      | kind      | <类别>                          |
      | funded_by | transfer                        |
      | span      | 2026-01-01至2026-12-31          |
      | shares    | village=u-dong，amount=3000元；village=u-xi，amount=2000元 |
    那么 准予
    而且 事项处于“rate”
    而且 “fix.by”符合
    而且 “fix.facts”符合
    而且 “fix.papers”符合
    而且 “fix.yearly”不适用
    而且 “fix.monthly”不适用
    而且 回放结论相同

    例子:
      | 类别     |
      | running  |
      | activity |
      | service  |
      | party    |

  场景大纲: <类别>不逐人核定标准
    假如 于2026-06-02办理“fix.done”
      | 项目 | 值     |
      | kind | <类别> |
    当 “township_committee”于2026-06-03办理“rate.not_applicable”
    那么 准予
    而且 事项处于“receive”
    而且 “rate.applies”符合

    例子:
      | 类别     |
      | running  |
      | activity |
      | service  |
      | party    |

  场景大纲: <类别>写明对象，不能免去逐人核定
    假如 于2026-06-02办理“fix.done”
      | 项目     | 值     |
      | kind     | <类别> |
      | <期间项> | <期间> |
    当 于2026-06-03办理“rate.not_applicable”
    那么 只被“rate.applies”拒绝，依据“村级经费和补助拨付办法 本地规定 核定；村级经费拨付和补助发放（源材料所载做法） 本地规定 机制优化”

    例子:
      | 类别        | 期间项 | 期间                   |
      | veteran     | span   | 2026-01-01至2026-12-31 |
      | longevity   | span   | 2026-01-01至2026-12-31 |
      | centenarian | span   | 2026-06-01至2026-06-30 |
      | student     | 不填   | span                   |
      | schooling   | span   | 2026-03-01至2026-07-31 |
      | insurance   | span   | 2026-01-01至2026-12-31 |
      | greeting    | 不填   | span                   |

  场景: 办公经费不能逐人核定标准
    假如 于2026-06-02办理“fix.done”
      | 项目 | 值      |
      | kind | running |
    当 于2026-06-03办理“rate.done”
    那么 被“rate.applies”拒绝，依据“村级经费和补助拨付办法 本地规定 核定”
    而且 “rate.everyone”不适用
    而且 “rate.once”不适用

  场景: 办公经费没有名单，核定一人时不看名单
    假如 于2026-06-02办理“fix.done”
      | 项目 | 值      |
      | kind | running |
    当 于2026-06-03办理“rate.grant”
    那么 准予
    而且 “grant.listed”不适用

  场景大纲: <类别>的期间最长到<最晚>
    当 于2026-06-02办理“fix.done”
      | 项目   | 值             |
      | kind   | <类别>         |
      | span   | <开始>至<最晚> |
      | payees | p-a            |
    那么 准予
    而且 事项处于“rate”
    而且 “<条件>”符合
    而且 “<别的>”不适用
    而且 按“<条件>”，改填的结论为
      | span             | 结论   |
      | <开始>至<前一天> | 符合   |
      | <开始>至<最晚>   | 符合   |
      | <开始>至<后一天> | 不符合 |

    例子:
      | 类别        | 开始       | 前一天     | 最晚       | 后一天     | 条件        | 别的        |
      | veteran     | 2026-01-01 | 2026-12-30 | 2026-12-31 | 2027-01-01 | fix.yearly  | fix.monthly |
      | longevity   | 2026-03-01 | 2027-02-27 | 2027-02-28 | 2027-03-01 | fix.yearly  | fix.monthly |
      | centenarian | 2026-06-01 | 2026-06-29 | 2026-06-30 | 2026-07-01 | fix.monthly | fix.yearly  |
      | centenarian | 2026-05-10 | 2026-06-08 | 2026-06-09 | 2026-06-10 | fix.monthly | fix.yearly  |

  场景大纲: <类别>的期间过长，不得核定
    当 于2026-06-02办理“fix.done”
      | 项目 | 值     |
      | kind | <类别> |
      | span | <期间> |
    那么 只被“<条件>”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 作用 第四项”

    例子:
      | 类别        | 期间                   | 条件        |
      | veteran     | 2026-01-01至2027-01-01 | fix.yearly  |
      | longevity   | 2026-01-01至2027-06-30 | fix.yearly  |
      | centenarian | 2026-06-01至2026-07-01 | fix.monthly |

  场景: 大学生救助是一次性的，不写期间
    当 于2026-06-02办理“fix.done”
      | 项目 | 值                     |
      | kind | student                |
      | span | 2026-01-01至2026-12-31 |
    那么 只被“fix.facts”拒绝，依据“村级经费和补助拨付办法 本地规定 核定”

  场景: 节日慰问是一次性的，不写期间
    当 于2026-06-02办理“fix.done”
      | 项目 | 值                     |
      | kind | greeting               |
      | span | 2026-01-01至2026-12-31 |
    那么 只被“fix.facts”拒绝，依据“村级经费和补助拨付办法 本地规定 核定”

  场景大纲: <类别>没有统一的标准，由镇逐人核定
    假如 于2026-06-02办理“fix.done”
      | 项目     | 值     |
      | kind     | <类别> |
      | <期间项> | <期间> |
      | payees   | p-a    |
    当 “township_committee”于2026-06-03办理“rate.grant”
      | 项目      | 值    |
      | payee     | p-a   |
      | allowance | 350元 |
    那么 准予
    而且 “fix.yearly”不适用
    而且 “fix.monthly”不适用
    而且 “grant.veteran”不适用
    而且 “grant.longevity”不适用
    而且 “grant.centenarian”不适用
    而且 “grant.student”不适用

    例子:
      | 类别      | 期间项 | 期间                   |
      | schooling | span   | 2026-03-01至2026-07-31 |
      | insurance | span   | 2026-01-01至2026-12-31 |
      | greeting  | 不填   | span                   |

  场景大纲: <类别>的期间超过一年，也可以核定
    当 于2026-06-02办理“fix.done”
      | 项目   | 值                     |
      | kind   | <类别>                 |
      | span   | 2026-01-01至2027-06-30 |
      | payees | p-a                    |
    那么 准予
    而且 “fix.yearly”不适用
    而且 “fix.monthly”不适用

    例子:
      | 类别      |
      | schooling |
      | insurance |

  场景: 大学生救助不看期间
    当 于2026-06-02办理“fix.done”
      | 项目   | 值       |
      | kind   | student  |
      | payees | p-a、p-b |
    那么 准予
    而且 “fix.yearly”不适用
    而且 “fix.monthly”不适用

  场景大纲: 核定<怎样>，不算数
    当 “<谁>”于2026-06-02办理“fix.done”
      | 项目     | 值     |
      | kind     | <类别> |
      | <项目>   | <值>   |
    那么 只被“<条件>”拒绝，依据“村级经费和补助拨付办法 本地规定 核定；村级经费拨付和补助发放（源材料所载做法） 本地规定 机制优化”

    例子:
      | 怎样               | 谁                 | 类别     | 项目   | 值           | 条件       |
      | 由财政所核定       | finance_office     | running  | 材料   | 资金分配方案 | fix.by     |
      | 由村委会核定       | village_committee  | running  | 材料   | 资金分配方案 | fix.by     |
      | 没有分配方案       | township_committee | running  | 缺材料 | 资金分配方案 | fix.papers |
      | 没有写来源         | township_committee | running  | 不填   | funded_by    | fix.facts  |
      | 办公经费没有写期间 | township_committee | running  | 不填   | span         | fix.facts  |
      | 活动经费没有写期间 | township_committee | activity | 不填   | span         | fix.facts  |
      | 服务经费没有写期间 | township_committee | service  | 不填   | span         | fix.facts  |
      | 党建经费没有写期间 | township_committee | party    | 不填   | span         | fix.facts  |
      | 没有分配到村       | township_committee | running  | 不填   | shares       | fix.facts  |
      | 办公经费写了对象   | township_committee | running  | payees | p-a          | fix.facts  |
      | 活动经费写了对象   | township_committee | activity | payees | p-a          | fix.facts  |

  场景大纲: <类别>没有写<什么>，不算数
    当 于2026-06-02办理“fix.done”
      | 项目 | 值     |
      | kind | <类别> |
      | 不填 | <字段> |
    那么 被“fix.facts”拒绝，依据“村级经费和补助拨付办法 本地规定 核定”
    而且 无法判断，条件“fix.facts”，缺“<字段>”

    例子:
      | 类别        | 什么 | 字段   |
      | veteran     | 对象 | payees |
      | longevity   | 对象 | payees |
      | centenarian | 对象 | payees |
      | student     | 对象 | payees |
      | schooling   | 对象 | payees |
      | insurance   | 对象 | payees |
      | greeting    | 对象 | payees |
      | schooling   | 期间 | span   |
      | insurance   | 期间 | span   |
      | veteran     | 期间 | span   |
      | longevity   | 期间 | span   |
      | centenarian | 期间 | span   |

  场景: 没有写类别，不算数
    当 于2026-06-02办理“fix.done”
      | 项目 | 值   |
      | 不填 | kind |
    那么 被“fix.facts”拒绝，依据“村级经费和补助拨付办法 本地规定 核定”
    而且 无法判断，条件“fix.facts”，缺“kind”

  场景大纲: <类别>没有补助对象名单，不算数
    当 于2026-06-02办理“fix.done”
      | 项目     | 值           |
      | kind     | <类别>       |
      | <期间项> | <期间>       |
      | 缺材料   | 补助对象名单 |
    那么 只被“fix.papers”拒绝，依据“村级经费和补助拨付办法 本地规定 核定”

    例子:
      | 类别        | 期间项 | 期间                   |
      | veteran     | span   | 2026-01-01至2026-12-31 |
      | longevity   | span   | 2026-01-01至2026-12-31 |
      | centenarian | span   | 2026-06-01至2026-06-30 |
      | student     | 不填   | span                   |
      | schooling   | span   | 2026-03-01至2026-07-31 |
      | insurance   | span   | 2026-01-01至2026-12-31 |
      | greeting    | 不填   | span                   |

  场景大纲: 分配到村没有写<什么>，不算数
    当 于2026-06-02办理“fix.done”
      | 项目     | 值                            |
      | kind     | running                       |
      | shares   | village=u-dong，amount=1000元 |
      | <字段>   | 不填                          |
    那么 被“fix.facts”拒绝，依据“村级经费和补助拨付办法 本地规定 核定”

    例子:
      | 什么   | 字段           |
      | 哪个村 | shares.village |
      | 数额   | shares.amount  |

  # 逐人核定标准

  场景大纲: <类别>每人<标准>
    假如 于2026-06-02办理“fix.done”
      | 项目   | 值                            |
      | kind   | <类别>                        |
      | span   | <期间>                        |
      | shares | village=u-dong，amount=<标准> |
      | payees | p-a                           |
    当 “township_committee”于2026-06-03办理“rate.grant”
      | 项目      | 值     |
      | payee     | p-a    |
      | allowance | <标准> |
      | verified  | 是     |
    那么 准予
    而且 “grant.by”符合
    而且 “grant.facts”符合
    而且 “grant.listed”符合
    而且 “grant.verified”符合
    而且 “grant.others”符合
    而且 “<条件>”符合
    而且 “<甲>”不适用
    而且 “<乙>”不适用
    而且 “<丙>”不适用
    而且 按“<条件>”，改填的结论为
      | allowance | 结论   |
      | <少一分>  | 不符合 |
      | <少一元>  | 不符合 |
      | <标准>    | 符合   |
      | <多一元>  | 不符合 |
      | <多一分>  | 不符合 |

    例子:
      | 类别        | 期间                   | 标准  | 少一分   | 少一元 | 多一元 | 多一分   | 条件              | 甲              | 乙                | 丙            |
      | veteran     | 2026-01-01至2026-12-31 | 200元 | 199.99元 | 199元  | 201元  | 200.01元 | grant.veteran     | grant.longevity | grant.centenarian | grant.student |
      | longevity   | 2026-01-01至2026-12-31 | 200元 | 199.99元 | 199元  | 201元  | 200.01元 | grant.longevity   | grant.veteran   | grant.centenarian | grant.student |
      | centenarian | 2026-06-01至2026-06-30 | 180元 | 179.99元 | 179元  | 181元  | 180.01元 | grant.centenarian | grant.veteran   | grant.longevity   | grant.student |

  场景: 特困大学生的救助在三千元到五千元之间
    假如 于2026-06-02办理“fix.done”
      | 项目   | 值      |
      | kind   | student |
      | payees | p-a     |
    当 于2026-06-03办理“rate.grant”
      | 项目      | 值     |
      | payee     | p-a    |
      | allowance | 3000元 |
    那么 准予
    而且 “grant.student”符合
    而且 “grant.veteran”不适用
    而且 “grant.longevity”不适用
    而且 “grant.centenarian”不适用
    而且 按“grant.student”，改填的结论为
      | allowance | 结论   |
      | 2999元    | 不符合 |
      | 3000元    | 符合   |
      | 3001元    | 符合   |
      | 4999元    | 符合   |
      | 5000元    | 符合   |
      | 5001元    | 不符合 |

  场景大纲: <类别>核定<数额>，不合标准
    假如 于2026-06-02办理“fix.done”
      | 项目     | 值     |
      | kind     | <类别> |
      | <期间项> | <期间> |
      | payees   | p-a    |
    当 于2026-06-03办理“rate.grant”
      | 项目      | 值     |
      | payee     | p-a    |
      | allowance | <数额> |
    那么 只被“<条件>”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 作用 第四项”

    例子:
      | 类别        | 期间项 | 期间                   | 数额   | 条件              |
      | veteran     | span   | 2026-01-01至2026-12-31 | 199元  | grant.veteran     |
      | veteran     | span   | 2026-01-01至2026-12-31 | 201元  | grant.veteran     |
      | longevity   | span   | 2026-01-01至2026-12-31 | 199元  | grant.longevity   |
      | longevity   | span   | 2026-01-01至2026-12-31 | 201元  | grant.longevity   |
      | centenarian | span   | 2026-06-01至2026-06-30 | 179元  | grant.centenarian |
      | centenarian | span   | 2026-06-01至2026-06-30 | 181元  | grant.centenarian |
      | student     | 不填   | span                   | 2999元 | grant.student     |
      | student     | 不填   | span                   | 5001元 | grant.student     |

  场景: 老党员补助的标准也写在“突出”第六项
    假如 于2026-06-02办理“fix.done”
      | 项目   | 值      |
      | kind   | veteran |
      | payees | p-a     |
    当 于2026-06-03办理“rate.grant”
      | 项目      | 值    |
      | payee     | p-a   |
      | allowance | 100元 |
    那么 只被“grant.veteran”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第六项”

  场景大纲: 核定一人<怎样>，不算数
    假如 于2026-06-02办理“fix.done”
      | 项目   | 值        |
      | kind   | longevity |
      | payees | p-a、p-b  |
    当 于2026-06-03办理“rate.grant”
      | 项目   | 值       |
      | 办理人 | <办理人> |
      | payee  | p-a      |
      | <项目> | <值>     |
    那么 只被“<条件>”拒绝，依据“村级经费和补助拨付办法 本地规定 核定”

    例子:
      | 怎样         | 办理人                 | 项目      | 值    | 条件           |
      | 没有核对身份 | p-li township_committee | verified | 否    | grant.verified |
      | 不在名单上   | p-li township_committee | payee    | p-c   | grant.listed   |
      | 自己核定自己 | p-a township_committee | allowance | 200元 | grant.others   |
      | 由村委会核定 | p-li village_committee | allowance | 200元 | grant.by       |
      | 由财政所核定 | p-li finance_office    | allowance | 200元 | grant.by       |

  场景大纲: 核定一人没有写<什么>，不算数
    假如 于2026-06-02办理“fix.done”
      | 项目   | 值      |
      | kind   | student |
      | payees | p-a     |
    当 于2026-06-03办理“rate.grant”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 被“grant.facts”拒绝，依据“村级经费和补助拨付办法 本地规定 核定”
    而且 无法判断，条件“grant.facts”，缺“<字段>”

    例子:
      | 什么 | 字段      |
      | 对象 | payee     |
      | 金额 | allowance |
      | 核对 | verified  |

  场景: 组织登记的近亲属不得核定
    假如 程序“funds-disbursement”
    而且 于2026-06-01立项
      | 项目   | 值          |
      | 近亲属 | p-li、p-a   |
    而且 于2026-06-02办理“fix.done”
      | 项目   | 值        |
      | kind   | longevity |
      | payees | p-a       |
    当 于2026-06-03办理“rate.grant”
      | 项目   | 值                      |
      | 办理人 | p-li township_committee |
      | payee  | p-a                     |
    那么 只被“grant.others”拒绝，依据“村级经费和补助拨付办法 本地规定 核定”

  场景: 名单上的对象都核定了，合计等于分配的数额
    假如 于2026-06-02办理“fix.done”
      | 项目   | 值                                                           |
      | kind   | student                                                      |
      | shares | village=u-dong，amount=3000元；village=u-xi，amount=4000元   |
      | payees | p-a、p-b                                                     |
    而且 已依次办理
      | 办理       | 日期       | 项目      | 值     |
      | rate.grant | 2026-06-03 | payee     | p-a    |
      |            |            | allowance | 3000元 |
      | rate.grant | 2026-06-04 | payee     | p-b    |
      |            |            | allowance | 4000元 |
    当 “township_committee”于2026-06-05办理“rate.done”
    那么 准予
    而且 事项处于“receive”
    而且 “rate.by”符合
    而且 “rate.papers”符合
    而且 “rate.applies”符合
    而且 “rate.everyone”符合
    而且 “rate.once”符合
    而且 “rate.sums”符合

  场景大纲: 核定完毕时<怎样>，不算数
    假如 于2026-06-02办理“fix.done”
      | 项目   | 值                                |
      | kind   | student                           |
      | shares | village=u-dong，amount=<分配>     |
      | payees | p-a、p-b                          |
    而且 已依次办理
      | 办理       | 日期       | 项目      | 值       |
      | rate.grant | 2026-06-03 | payee     | p-a      |
      |            |            | allowance | 3000元   |
      | rate.grant | 2026-06-04 | payee     | <另一人> |
      |            |            | allowance | 4000元   |
    当 “<谁>”于2026-06-05办理“rate.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“村级经费和补助拨付办法 本地规定 核定；村级经费拨付和补助发放（源材料所载做法） 本地规定 机制优化”

    例子:
      | 怎样           | 分配   | 另一人 | 谁                 | 结果     | 项目   | 值             | 条件          |
      | 分配少一元     | 6999元 | p-b    | township_committee | done     | 材料   | 补助标准核定表 | rate.sums     |
      | 分配多一元     | 7001元 | p-b    | township_committee | done     | 材料   | 补助标准核定表 | rate.sums     |
      | 一人核定两次   | 7000元 | p-a    | township_committee | done     | 材料   | 补助标准核定表 | rate.everyone |
      | 没有核定表     | 7000元 | p-b    | township_committee | done     | 缺材料 | 补助标准核定表 | rate.papers   |
      | 由村委会办理   | 7000元 | p-b    | village_committee  | done     | 材料   | 补助标准核定表 | rate.by       |
      | 由财政所退回   | 7000元 | p-b    | finance_office     | returned | 材料   | 补助标准核定表 | rate.by       |
      | 退回没有写原因 | 7000元 | p-b    | township_committee | returned | 不填   | why_wrong      | rate.facts    |

  场景: 一人核定两次的，不算完毕
    假如 于2026-06-02办理“fix.done”
      | 项目   | 值                            |
      | kind   | student                       |
      | shares | village=u-dong，amount=6000元 |
      | payees | p-a                           |
    而且 已依次办理
      | 办理       | 日期       | 项目      | 值     |
      | rate.grant | 2026-06-03 | payee     | p-a    |
      |            |            | allowance | 3000元 |
      | rate.grant | 2026-06-04 | payee     | p-a    |
      |            |            | allowance | 3000元 |
    当 于2026-06-05办理“rate.done”
    那么 只被“rate.once”拒绝，依据“村级经费和补助拨付办法 本地规定 核定”

  场景: 名单有误的退回，不要核定表
    假如 于2026-06-02办理“fix.done”
      | 项目   | 值      |
      | kind   | student |
      | payees | p-a     |
    当 “township_committee”于2026-06-05办理“rate.returned”
      | 项目      | 值             |
      | why_wrong | 漏了一名       |
      | 缺材料    | 补助标准核定表 |
    那么 准予
    而且 事项处于“fix”
    而且 “rate.sums”不适用
    而且 “rate.everyone”不适用
    而且 “rate.once”不适用

  # 到账

  场景: 上级转移支付足额到账
    假如 事项已办到“receive”
      | 办理     | 项目      | 值                            |
      | fix.done | kind      | running                       |
      |          | funded_by | transfer                      |
      |          | shares    | village=u-dong，amount=3000元 |
    当 “finance_office”办理“receive.done”
      | 项目     | 值     |
      | received | 3000元 |
    那么 准予
    而且 事项处于“allocate”
    而且 “receive.by”符合
    而且 “receive.facts”符合
    而且 “receive.papers”符合
    而且 “receive.enough”符合
    而且 按“receive.enough”，改填的结论为
      | received  | 结论   |
      | 2999.99元 | 不符合 |
      | 3000元    | 符合   |
      | 3000.01元 | 符合   |

  场景: 镇专门资金没有上级拨款文件
    假如 事项已办到“receive”
      | 办理     | 项目      | 值       |
      | fix.done | funded_by | township |
    当 办理“receive.done”
      | 项目   | 值           |
      | 缺材料 | 上级拨款文件 |
    那么 准予
    而且 事项处于“allocate”

  场景: 到账不够的，不能拨付
    假如 事项已办到“receive”
      | 办理     | 项目   | 值                            |
      | fix.done | kind   | running                       |
      |          | shares | village=u-dong，amount=3000元 |
    当 办理“receive.done”
      | 项目     | 值     |
      | received | 2999元 |
    那么 只被“receive.enough”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第四项”

  场景: 到账不够的，重新核定
    假如 事项已办到“receive”
      | 办理     | 项目   | 值                            |
      | fix.done | kind   | running                       |
      |          | shares | village=u-dong，amount=3000元 |
    当 “finance_office”办理“receive.short”
      | 项目     | 值     |
      | received | 2999元 |
    那么 准予
    而且 事项处于“fix”
    而且 “receive.short.unless”符合
    而且 “receive.enough”不适用

  场景: 到账够了的，不能记为不足
    假如 事项已办到“receive”
      | 办理     | 项目   | 值                            |
      | fix.done | kind   | running                       |
      |          | shares | village=u-dong，amount=3000元 |
    当 办理“receive.short”
      | 项目     | 值     |
      | received | 3000元 |
    那么 只被“receive.short.unless”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第四项”

  场景: 上级不再拨款的，取消
    假如 事项已办到“receive”
    当 “township_committee”办理“receive.cancelled”
    那么 准予
    而且 事项处于“cancelled”

  场景大纲: 到账登记<怎样>，不算数
    假如 事项已办到“receive”
      | 办理     | 项目      | 值                            |
      | fix.done | kind      | running                       |
      |          | funded_by | transfer                      |
      |          | shares    | village=u-dong，amount=3000元 |
    当 “<谁>”办理“receive.<结果>”
      | 项目     | 值     |
      | received | <数额> |
      | <项目>   | <值>   |
    那么 只被“<条件>”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第四项”

    例子:
      | 怎样               | 谁                 | 结果      | 数额   | 项目   | 值             | 条件           |
      | 由经管站登记       | economy_station    | done      | 3000元 | 材料   | 到账凭证       | receive.by     |
      | 由镇党委登记       | township_committee | short     | 100元  | 材料   | 到账凭证       | receive.by     |
      | 由财政所取消       | finance_office     | cancelled | 1元    | 材料   | 到账凭证       | receive.by     |
      | 没有上级拨款文件   | finance_office     | done      | 3000元 | 缺材料 | 上级拨款文件   | receive.papers |
      | 没有到账凭证       | finance_office     | done      | 3000元 | 缺材料 | 到账凭证       | receive.papers |
      | 没有不再拨款的文件 | township_committee | cancelled | 1元    | 缺材料 | 不再拨款的文件 | receive.papers |

  场景: 没有写到账数额，不算数
    假如 事项已办到“receive”
    当 办理“receive.done”
      | 项目 | 值       |
      | 不填 | received |
    那么 被“receive.facts”拒绝，依据“村级经费拨付和补助发放（源材料所载做法） 本地规定 突出 第四项”
