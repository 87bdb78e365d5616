# language: zh-CN
功能: 约谈、诫勉与责任追究·责任认定

  镇党委集体认定情形、责任和处理方式；组织处理和处分只对规定的情形，
  “一票否决”只对弄虚作假，并写明依据。

  背景:
    假如 程序“accountability”
    而且 于2026-03-02立项
    而且 事项已办到“determine”
      | 办理             | 项目        | 值           |
      | file.filed       | 日期        | 2026-03-04   |
      |                  | lead        | report       |
      |                  | responsible | p-zhang      |
      | investigate.done | 日期        | 2026-03-20   |
      |                  | team        | p-li、p-chen |

  场景大纲: 认定为“<情形>”，<责任>，给予<处理>
    当 “township_committee”于2026-03-25办理“determine.done”
      | 项目      | 值     |
      | situation | <情形> |
      | liability | <责任> |
      | measure   | <处理> |
      | veto      | 否     |
    那么 准予
    而且 事项处于“apply”
    而且 “determine.by”符合
    而且 “determine.facts”符合
    而且 “determine.papers”符合
    而且 “determine.in_time”符合
    而且 “determine.apart”符合
    而且 “determine.veto_only”不适用
    而且 台账“accountability-ledger”有一行
      | 列       | 值     |
      | 情形     | <情形> |
      | 责任种类 | <责任> |
      | 处理方式 | <处理> |
      | 一票否决 | 否     |
    而且 回放结论相同

    例子:
      | 情形                         | 责任         | 处理                           |
      | 整改工作落实不力             | 全面领导责任 | 约谈                           |
      | 其他没有尽责的情形           | 主要领导责任 | 限期整改通知书                 |
      | 整改工作落实不力             | 重要领导责任 | 通报                           |
      | 其他没有尽责的情形           | 直接责任     | 诫勉                           |
      | 违反程序导致决策重大失误     | 主要领导责任 | 组织调整或者组织处理           |
      | 不执行或者擅自改变集体研究决定 | 直接责任   | 党纪政务处分（由有权机关作出） |

  场景: 组织处理和处分只对规定的情形
    当 于2026-03-25办理“determine.done”
      | 项目      | 值       |
      | situation | damage   |
      | measure   | handling |
      | veto      | 否       |
    那么 准予
    而且 按“determine.grave”，改填的结论为
      | situation | measure    | 结论   |
      | violated  | handling   | 符合   |
      | defied    | handling   | 符合   |
      | damage    | handling   | 符合   |
      | falsified | handling   | 符合   |
      | delayed   | handling   | 不符合 |
      | neglected | handling   | 不符合 |
      | delayed   | discipline | 不符合 |
      | delayed   | admonition | 不适用 |
      | delayed   | talk       | 不适用 |

  场景大纲: <情形>的，不得给予<处理>
    当 于2026-03-25办理“determine.done”
      | 项目      | 值     |
      | situation | <情形> |
      | measure   | <处理> |
      | veto      | 否     |
    那么 只被“determine.grave”拒绝，依据“责任追究办法 本地规定 认定”
    而且 “determine.grave”实际“<情形>”，办法“用约谈、限期整改通知书、通报或者诫勉”
    而且 事项处于“determine”

    例子:
      | 情形               | 处理                           |
      | 整改工作落实不力   | 组织调整或者组织处理           |
      | 其他没有尽责的情形 | 党纪政务处分（由有权机关作出） |

  场景: 弄虚作假的，写明依据，取消当年评先树优资格
    当 于2026-03-25办理“determine.done”
      | 项目         | 值                           |
      | situation    | 弄虚作假                     |
      | measure      | 通报                         |
      | veto         | 是                           |
      | legal_ground | 县委评先树优管理办法第十二条 |
    那么 准予
    而且 “determine.facts”符合
    而且 “determine.veto_only”符合
    而且 台账“accountability-ledger”有一行
      | 列       | 值                           |
      | 一票否决 | 是                           |
      | 否决依据 | 县委评先树优管理办法第十二条 |

  场景: 一票否决没有写依据，不得实行
    当 于2026-03-25办理“determine.done”
      | 项目      | 值           |
      | situation | 弄虚作假     |
      | veto      | 是           |
      | 不填      | legal_ground |
    那么 只被“determine.facts”拒绝，依据“关于解决形式主义突出问题为基层减负的通知 2019 一票否决”
    而且 无法判断，条件“determine.facts”，缺“legal_ground”

  场景: 没有实行一票否决的，不填依据
    当 于2026-03-25办理“determine.done”
      | 项目         | 值           |
      | situation    | 弄虚作假     |
      | veto         | 否           |
      | legal_ground | 县里的办法   |
    那么 只被“determine.facts”拒绝，依据“关于解决形式主义突出问题为基层减负的通知 2019 一票否决”
    而且 “determine.facts”实际“不需要填”

  场景: 不是弄虚作假的，不得一票否决
    当 于2026-03-25办理“determine.done”
      | 项目         | 值                           |
      | situation    | 违反程序导致决策重大失误     |
      | veto         | 是                           |
      | legal_ground | 县委评先树优管理办法第十二条 |
    那么 只被“determine.veto_only”拒绝，依据“五个机制 本地规定 抓手 第四项；关于解决形式主义突出问题为基层减负的通知 2019”
    而且 按“determine.veto_only”，改填的结论为
      | situation | 结论   |
      | violated  | 不符合 |
      | defied    | 不符合 |
      | damage    | 不符合 |
      | falsified | 符合   |
      | delayed   | 不符合 |
      | neglected | 不符合 |

  场景: 没有责任或者依规容错的，不予追究，写明理由
    当 “township_committee”于2026-03-25办理“determine.exempt”
      | 项目       | 值                       |
      | why_exempt | 因暴雨道路中断，已尽职尽责 |
    那么 准予
    而且 事项处于“completed”
    而且 “determine.by”符合
    而且 “determine.papers”符合
    而且 “determine.grave”不适用
    而且 “determine.veto_only”不适用

  场景: 核查以后第十个工作日认定，不算逾期
    当 于2026-04-03办理“determine.exempt”
    那么 准予
    而且 按“determine.in_time”，最晚为2026-04-03

  场景: 第十一个工作日才认定，记为逾期，照常继续
    当 于2026-04-07办理“determine.exempt”
    那么 准予
    而且 记为逾期，条件“determine.in_time”，依据“约谈、诫勉与责任追究办法 本地规定 认定”

  场景大纲: 认定的十个工作日<怎样>
    假如 程序“accountability”
    而且 于2026-03-02立项
    而且 事项已办到“determine”
      | 办理             | 项目 | 值     |
      | investigate.done | 日期 | <核查> |
    当 于<最晚>办理“determine.exempt”
    那么 准予
    而且 按“determine.in_time”，最晚为<最晚>

    例子:
      | 怎样                             | 核查       | 最晚       |
      | 不算清明放假                     | 2026-04-02 | 2026-04-17 |
      | 不算五一放假，补班的星期六算一天 | 2026-04-30 | 2026-05-18 |

  场景大纲: <谁>不能参加认定
    当 于2026-03-25办理“determine.<结果>”
      | 项目   | 值                           |
      | 办理人 | <人> township_committee |
    那么 只被“determine.apart”拒绝，依据“问责条例 2019 有关决定的规定；约谈、诫勉与责任追究办法 认定”
    而且 “determine.apart”实际“<人>”
    而且 事项处于“determine”

    例子:
      | 谁       | 人      | 结果   |
      | 本人     | p-zhang | exempt |
      | 核查的人 | p-li    | exempt |

  场景大纲: 认定<怎样>，不算数
    当 “<谁>”于2026-03-25办理“determine.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“determine”

    例子:
      | 怎样               | 谁                   | 结果   | 项目       | 值             | 条件                                | 依据                                        |
      | 由书记一人决定     | township_secretary   | done   | situation  | falsified      | determine.by                        | 问责条例 2019 有关决定的规定；约谈、诫勉与责任追究办法 认定 |
      | 由镇纪委决定不追究 | discipline_committee | exempt | why_exempt | 已尽职         | determine.by                        | 问责条例 2019 有关决定的规定；约谈、诫勉与责任追究办法 认定 |
      | 没有会议记录       | township_committee   | exempt | 缺材料     | 镇党委会议记录 | determine.papers                    | 问责条例 2019 有关决定的规定；约谈、诫勉与责任追究办法 认定 |
      | 追究没有会议记录   | township_committee   | done   | 缺材料     | 镇党委会议记录 | determine.papers                    | 问责条例 2019 有关决定的规定；约谈、诫勉与责任追究办法 认定 |
      | 没有处理决定书     | township_committee   | done   | 缺材料     | 处理决定书     | determine.papers                    | 问责条例 2019 有关决定的规定；约谈、诫勉与责任追究办法 认定 |
      | 没有写责任种类     | township_committee   | done   | 不填       | liability      | determine.facts                     | 问责条例 2019 第6条                         |
      | 没有写处理方式     | township_committee   | done   | 不填       | measure        | determine.facts                     | 问责条例 2019 第8条                         |
      | 没有写是否一票否决 | township_committee   | done   | 不填       | veto           | determine.facts                     | 五个机制 本地规定 抓手 第四项               |
      | 没有写不追究的理由 | township_committee   | exempt | 不填       | why_exempt     | determine.facts                     | 问责条例 2019 有关不予问责的规定            |

  场景: 没有写认定的情形，不得追究
    当 于2026-03-25办理“determine.done”
      | 项目    | 值        |
      | measure | talk      |
      | veto    | 否        |
      | 不填    | situation |
    那么 只被“determine.facts”拒绝，依据“五个机制 本地规定 抓手 第四项”
    而且 无法判断，条件“determine.facts”，缺“situation”
