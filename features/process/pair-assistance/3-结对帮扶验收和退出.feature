# language: zh-CN
功能: 帮扶对象识别与结对帮扶·结对、帮扶、验收和退出

  一对一结对，签协议、定规划；措施有受益确认，每月走访，不要求拍照、定位、打卡；帮扶的人不验收；巩固六个月退出。

  背景:
    假如 程序“pair-assistance”
    而且 于2026-03-02立项
      | 项目  | 值     |
      | about | p-zhou |
    而且 已依次办理
      | 办理                 | 日期       | 项目 | 值 |
      | apply.filed          | 2026-03-03 |      |    |
      | group.agreed         | 2026-03-05 |      |    |
      | compare.clear        | 2026-03-10 |      |    |
      | joint.passed         | 2026-03-12 |      |    |
      | first_notice.post    | 2026-03-13 |      |    |
      | first_notice.clear   | 2026-03-20 |      |    |
      | review.inspect       | 2026-03-23 |      |    |
      | review.approved      | 2026-03-25 |      |    |
      | second_notice.repost | 2026-03-26 |      |    |
      | second_notice.clear  | 2026-04-02 |      |    |

  # 结对

  场景: 十五天以内一对一结对，签订协议、制定规划
    当 “township_committee”于2026-04-10办理“pair.done”
      | 项目   | 值                                                |
      | helper | p-lin                                             |
      | goals  | goal=年收入增加五千元，by_day=2026-12-31          |
    那么 准予
    而且 事项处于“help”
    而且 “pair.by”符合
    而且 “pair.facts”符合
    而且 “pair.papers”符合
    而且 “pair.others”符合
    而且 按“pair.in_time”，最晚为2026-04-17
    而且 按“pair.goals”，改填的结论为
      | goals.count | 结论   |
      | 0           | 不符合 |
      | 1           | 符合   |
      | 2           | 符合   |
    而且 按“pair.dated”，改填的结论为
      | goals                         | 结论   |
      | goal=增收，by_day=2026-04-09  | 不符合 |
      | goal=增收，by_day=2026-04-10  | 符合   |
      | goal=增收，by_day=2026-04-11  | 符合   |
    而且 台账“assistance-ledger”有一行
      | 列       | 值               |
      | 责任人   | p-lin            |
      | 协议     | 2026-04-10       |
      | 目标     | 年收入增加五千元 |
      | 完成日期 | 2026-12-31       |
      | 状态     | 帮扶中           |

  场景: 确定后第十六天才结对，记为逾期
    当 于2026-04-18办理“pair.done”
    那么 准予
    而且 记为逾期，条件“pair.in_time”，依据“结对帮扶工作办法 本地规定 一对一结对”

  场景大纲: 结对<怎样>，不算数
    当 “<谁>”于2026-04-10办理“pair.done”
      | 项目   | 值     |
      | helper | <责任人> |
      | <项目> | <值>   |
    那么 只被“<条件>”拒绝，依据“脱贫攻坚 第四项；结对帮扶工作办法 本地规定 一对一结对”

    例子:
      | 怎样             | 谁                 | 责任人 | 项目         | 值                           | 条件                   |
      | 由帮扶机构定     | assist_office      | p-lin  | 材料         | 帮扶规划                     | pair.by                |
      | 没有协议         | township_committee | p-lin  | 缺材料       | 帮扶协议                     | pair.papers            |
      | 没有规划         | township_committee | p-lin  | 缺材料       | 帮扶规划                     | pair.papers            |
      | 自己帮扶自己     | township_committee | p-zhou | 材料         | 帮扶规划                     | pair.others            |
      | 目标日期已经过了 | township_committee | p-lin  | goals        | goal=增收，by_day=2026-04-09 | pair.dated             |
      | 没有写目标内容   | township_committee | p-lin  | goals.goal   | 不填                         | pair.facts             |
      | 没有写完成日期   | township_committee | p-lin  | goals.by_day | 不填                         | pair.facts、pair.dated |

  场景大纲: 结对没有写“<什么>”，不算数
    当 于2026-04-10办理“pair.done”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 什么     | 字段   | 条件                                | 依据                                   |
      | 责任人   | helper | pair.facts、pair.others             | 脱贫攻坚 第四项                        |
      | 规划目标 | goals  | pair.facts、pair.goals、pair.dated  | 结对帮扶工作办法 本地规定 一对一结对   |

  场景: 没有目标的规划，不算数
    当 于2026-04-10办理“pair.done”
      | 项目        | 值 |
      | goals.count | 0  |
    那么 被“pair.goals”拒绝，依据“结对帮扶工作办法 本地规定 一对一结对”

  场景: 帮扶协议没有责任人和户主签名，不算数
    当 于2026-04-10办理“pair.done”
      | 项目   | 值       |
      | 缺材料 | 帮扶协议 |
      | 材料   | 帮扶协议 |
    那么 只被“pair.papers”拒绝，依据“脱贫攻坚 第四项”

  # 帮扶

  场景大纲: 责任人落实<措施>
    假如 于2026-04-10办理“pair.done”
      | 项目   | 值    |
      | helper | p-lin |
    当 于2026-04-20办理“help.measure”
      | 项目    | 值           |
      | 办理人  | p-lin helper |
      | kind    | <措施>       |
      | content | 送来两袋     |
      | amount  | 500元        |
    那么 准予
    而且 事项处于“help”
    而且 “measure.by”符合
    而且 “measure.facts”符合
    而且 “measure.papers”符合
    而且 台账“assistance-ledger”有一行
      | 列   | 值       |
      | 措施 | <措施>   |
      | 内容 | 送来两袋 |
      | 金额 | 500.00   |

    例子:
      | 措施             |
      | 项目帮扶         |
      | 产业帮扶         |
      | 政策帮扶         |
      | 提供良种         |
      | 发放慰问金       |
      | 危房改造         |
      | 易地搬迁         |
      | 修缮村级活动场所 |

  场景: 没有用钱的措施不要拨付凭证，用了钱的要
    假如 于2026-04-10办理“pair.done”
      | 项目   | 值    |
      | helper | p-lin |
    当 于2026-04-20办理“help.measure”
      | 项目   | 值           |
      | 办理人 | p-lin helper |
      | 不填   | amount       |
      | 缺材料 | 资金拨付凭证 |
    那么 准予
    而且 按“measure.papers”，改填的结论为
      | amount | 缺材料       | 结论   |
      | 500元  | 资金拨付凭证 | 不符合 |
      |        | 资金拨付凭证 | 符合   |
      |        | 受益确认单   | 不符合 |

  场景大纲: 措施和走访<怎样>，不算数
    假如 于2026-04-10办理“pair.done”
      | 项目   | 值    |
      | helper | p-lin |
    当 于2026-04-20办理“help.<办理>”
      | 项目   | 值   |
      | 办理人 | <谁> |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样             | 谁           | 办理    | 项目    | 值           | 条件           | 依据                               |
      | 由别人代办       | p-wu helper  | measure | content | 送肥         | measure.by     | 脱贫攻坚 第二项；结对帮扶工作办法 本地规定 措施走访 |
      | 没有受益确认     | p-lin helper | measure | 缺材料  | 受益确认单   | measure.papers | 脱贫攻坚 第二项；结对帮扶工作办法 本地规定 措施走访 |
      | 没有写哪种措施   | p-lin helper | measure | 不填    | kind         | measure.facts  | 脱贫攻坚 第二项                    |
      | 没有写内容       | p-lin helper | measure | 不填    | content      | measure.facts  | 结对帮扶工作办法 本地规定 措施走访 |
      | 由别人代访       | p-wu helper  | visit   | solved  | 修水管       | visit.by       | 脱贫攻坚 第一项；结对帮扶工作办法 本地规定 措施走访 |
      | 没有写走访情况   | p-lin helper | visit   | 不填    | found        | visit.facts    | 脱贫攻坚 第一项                    |
      | 没有写解决了什么 | p-lin helper | visit   | 不填    | solved       | visit.facts    | 脱贫攻坚 第一项                    |

  场景: 受益确认单没有户主签名，不算数
    假如 于2026-04-10办理“pair.done”
      | 项目   | 值    |
      | helper | p-lin |
    当 于2026-04-20办理“help.measure”
      | 项目   | 值           |
      | 办理人 | p-lin helper |
      | 缺材料 | 受益确认单   |
      | 材料   | 受益确认单   |
    那么 只被“measure.papers”拒绝，依据“脱贫攻坚 第二项”

  场景: 责任人走访，写明解决的困难
    假如 于2026-04-10办理“pair.done”
      | 项目   | 值    |
      | helper | p-lin |
    当 于2026-05-12办理“help.visit”
      | 项目   | 值           |
      | 办理人 | p-lin helper |
      | solved | 联系了药房   |
    那么 准予
    而且 “visit.by”符合
    而且 “visit.facts”符合
    而且 台账“assistance-ledger”有一行
      | 列       | 值         |
      | 走访     | 1          |
      | 解决困难 | 联系了药房 |

  场景: 每月走访、措施落实，规划期满申请验收
    假如 已依次办理
      | 办理         | 日期       | 项目   | 值           |
      | pair.done    | 2026-04-10 | helper | p-lin        |
      | help.measure | 2026-04-20 |        |              |
      | help.visit   | 2026-05-12 |        |              |
      | help.visit   | 2026-06-12 |        |              |
    当 于2026-07-01办理“help.done”
      | 项目   | 值           |
      | 办理人 | p-lin helper |
    那么 准予
    而且 事项处于“check”
    而且 “help.by”符合
    而且 “help.papers”符合
    而且 “help.some”符合
    而且 “visit.times”符合

  场景: 有一个月没有走访，记为逾期
    假如 已依次办理
      | 办理         | 日期       | 项目   | 值           |
      | pair.done    | 2026-04-10 | helper | p-lin        |
      | help.measure | 2026-04-20 |        |              |
      | help.visit   | 2026-06-12 |        |              |
    当 于2026-07-01办理“help.done”
      | 项目 | 值    |
      | 未办 | visit |
    那么 准予
    而且 记为逾期，条件“visit.times”，依据“脱贫攻坚 第一项；结对帮扶工作办法 本地规定 措施走访”

  场景: 结对不帮扶，不能申请验收
    假如 于2026-04-10办理“pair.done”
      | 项目   | 值    |
      | helper | p-lin |
    当 于2026-04-28办理“help.done”
    那么 只被“help.some”拒绝，依据“结对帮扶工作办法 本地规定 措施走访”

  场景大纲: 落实<件数>件措施的可以验收
    假如 于2026-04-10办理“pair.done”
      | 项目   | 值    |
      | helper | p-lin |
    而且 于2026-04-20办理“help.measure”
    而且 于<再>办理“help.<办理>”
    当 于2026-04-28办理“help.done”
    那么 准予
    而且 “help.some”符合

    例子:
      | 件数 | 再         | 办理    |
      | 一   | 2026-04-21 | visit   |
      | 两   | 2026-04-21 | measure |

  场景: 更换帮扶责任人，重新结对
    假如 于2026-04-10办理“pair.done”
      | 项目   | 值    |
      | helper | p-lin |
    当 “township_committee”于2026-06-20办理“help.changed”
      | 项目        | 值       |
      | why_changed | 工作调动 |
    那么 准予
    而且 事项处于“pair”
    而且 “help.some”不适用
    而且 “help.papers”不适用

  场景: 更换责任人的，从转回结对之日起算十五天
    假如 于2026-04-10办理“pair.done”
    而且 于2026-06-20办理“help.changed”
    当 于2026-07-05办理“pair.done”
    那么 准予
    而且 按“pair.in_time”，最晚为2026-07-05

  场景大纲: 帮扶阶段<怎样>，不算数
    假如 于2026-04-10办理“pair.done”
      | 项目   | 值    |
      | helper | p-lin |
    而且 于2026-04-20办理“help.measure”
    当 于2026-04-28办理“help.<结果>”
      | 项目   | 值   |
      | 办理人 | <谁> |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“脱贫攻坚 第二项；结对帮扶工作办法 本地规定 措施走访”

    例子:
      | 怎样           | 谁                        | 结果    | 项目        | 值           | 条件        |
      | 由别人申请验收 | p-wu helper               | done    | 材料        | 帮扶工作小结 | help.by     |
      | 没有小结       | p-lin helper              | done    | 缺材料      | 帮扶工作小结 | help.papers |
      | 责任人自己换   | p-lin helper              | changed | why_changed | 调动         | help.by     |
      | 没有写原因     | b-dangwei township_committee | changed | 不填     | why_changed  | help.facts  |

  # 验收

  场景: 目标达到、本户认可，验收合格
    假如 已依次办理
      | 办理         | 日期       | 项目   | 值    |
      | pair.done    | 2026-04-10 | helper | p-lin |
      | help.measure | 2026-04-20 |        |       |
      | help.done    | 2026-04-28 |        |       |
    当 “assist_office”于2026-05-08办理“check.passed”
      | 项目     | 值          |
      | checkers | p-he、p-guo |
      | met      | 是          |
      | agreed   | 是          |
    那么 准予
    而且 事项处于“leave”
    而且 “check.by”符合
    而且 “check.facts”符合
    而且 “check.papers”符合
    而且 “check.others”符合
    而且 按“check.in_time”，最晚为2026-05-18
    而且 按“check.two”，改填的结论为
      | checkers          | 结论   |
      | p-he              | 不符合 |
      | p-he、p-guo       | 符合   |
      | p-he、p-guo、p-du | 符合   |
    而且 按“check.met”，改填的结论为
      | met | agreed | 结论   |
      | 是  | 是     | 符合   |
      | 否  | 是     | 不符合 |
      | 是  | 否     | 不符合 |
    而且 台账“assistance-ledger”有一行
      | 列       | 值         |
      | 验收     | 2026-05-08 |
      | 达到目标 | 是         |
      | 本户认可 | 是         |
      | 状态     | 巩固期     |

  场景: 申请后第二十一天才验收，记为逾期
    假如 已依次办理
      | 办理         | 日期       | 项目   | 值    |
      | pair.done    | 2026-04-10 | helper | p-lin |
      | help.measure | 2026-04-20 |        |       |
      | help.done    | 2026-04-28 |        |       |
    当 于2026-05-19办理“check.passed”
    那么 准予
    而且 记为逾期，条件“check.in_time”，依据“结对帮扶工作办法 本地规定 验收”

  场景大纲: 验收<怎样>，不算数
    假如 已依次办理
      | 办理         | 日期       | 项目   | 值    |
      | pair.done    | 2026-04-10 | helper | p-lin |
      | help.measure | 2026-04-20 |        |       |
      | help.done    | 2026-04-28 |        |       |
    当 “<谁>”于2026-05-08办理“check.passed”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样             | 谁            | 项目     | 值          | 条件                                | 依据                           |
      | 由责任人验收     | helper        | checkers | p-he、p-guo | check.by                            | 脱贫攻坚 第四项；结对帮扶工作办法 本地规定 验收 |
      | 责任人参加验收   | assist_office | checkers | p-he、p-lin | check.others                        | 脱贫攻坚 第四项；结对帮扶工作办法 本地规定 验收 |
      | 只有一人         | assist_office | checkers | p-he        | check.two                           | 结对帮扶工作办法 本地规定 镇审核 |
      | 没有验收表       | assist_office | 缺材料   | 验收表      | check.papers                        | 结对帮扶工作办法 本地规定 验收 |
      | 没有写验收人     | assist_office | 不填     | checkers    | check.facts、check.two、check.others | 结对帮扶工作办法 本地规定 验收 |
      | 没有写是否达到   | assist_office | 不填     | met         | check.facts、check.met              | 结对帮扶工作办法 本地规定 验收 |
      | 没有写本户认可   | assist_office | 不填     | agreed      | check.facts、check.met              | 结对帮扶工作办法 本地规定 验收 |
      | 目标没有达到     | assist_office | met      | 否          | check.met                           | 脱贫攻坚 第四项；结对帮扶工作办法 本地规定 验收 |

  场景: 验收表没有户主签名，不算数
    假如 已依次办理
      | 办理         | 日期       | 项目   | 值    |
      | pair.done    | 2026-04-10 | helper | p-lin |
      | help.measure | 2026-04-20 |        |       |
      | help.done    | 2026-04-28 |        |       |
    当 于2026-05-08办理“check.passed”
      | 项目   | 值     |
      | 缺材料 | 验收表 |
      | 材料   | 验收表 |
    那么 只被“check.papers”拒绝，依据“结对帮扶工作办法 本地规定 验收”

  场景大纲: <没有什么>的，继续帮扶
    假如 已依次办理
      | 办理         | 日期       | 项目   | 值    |
      | pair.done    | 2026-04-10 | helper | p-lin |
      | help.measure | 2026-04-20 |        |       |
      | help.done    | 2026-04-28 |        |       |
    当 “assist_office”于2026-05-08办理“check.failed”
      | 项目   | 值     |
      | met    | <达到> |
      | agreed | <认可> |
    那么 准予
    而且 事项处于“help”
    而且 “check.failed.unless”符合
    而且 “check.met”不适用

    例子:
      | 没有什么     | 达到 | 认可 |
      | 没有达到目标 | 否   | 是   |
      | 本户不认可   | 是   | 否   |

  场景: 达到目标、本户认可的，不能记为没有达到
    假如 已依次办理
      | 办理         | 日期       | 项目   | 值    |
      | pair.done    | 2026-04-10 | helper | p-lin |
      | help.measure | 2026-04-20 |        |       |
      | help.done    | 2026-04-28 |        |       |
    当 于2026-05-08办理“check.failed”
      | 项目   | 值 |
      | met    | 是 |
      | agreed | 是 |
    那么 只被“check.failed.unless”拒绝，依据“结对帮扶工作办法 本地规定 验收”

  # 退出

  场景大纲: 巩固六个月、退出公示七天，<后续>
    假如 已依次办理
      | 办理              | 日期       | 项目   | 值                     |
      | pair.done         | 2026-04-10 | helper | p-lin                  |
      | help.measure      | 2026-04-20 |        |                        |
      | help.done         | 2026-04-28 |        |                        |
      | check.passed      | 2026-05-08 |        |                        |
      | leave.exit_notice | 2026-11-05 | shown  | 2026-10-28至2026-11-04 |
    当 “township_committee”于2026-11-10办理“leave.done”
      | 项目   | 值     |
      | lesson | <后续> |
      | <项目> | <事项> |
    那么 准予
    而且 事项处于“completed”
    而且 “leave.by”符合
    而且 “leave.facts”符合
    而且 “leave.papers”符合
    而且 “exit_notice.times”符合
    而且 按“leave.watched”，最早为2026-11-08
    而且 台账“assistance-ledger”有一行
      | 列   | 值         |
      | 退出 | 2026-11-10 |
      | 后续 | <后续>     |
      | 状态 | 办结       |
    而且 回放结论相同

    例子:
      | 后续                               | 项目  | 事项       |
      | 稳定脱困，没有其他后续             | 不填  | topic      |
      | 发现的问题列入问题清单整改         | topic | 走访不实   |
      | 需由村民会议或者村民代表会议决定   | topic | 公益岗位   |
      | 需由镇党委决策建立长效机制         | topic | 产业奖补   |

  场景: 巩固期不满六个月，不能退出
    假如 已依次办理
      | 办理              | 日期       | 项目   | 值                     |
      | pair.done         | 2026-04-10 | helper | p-lin                  |
      | help.measure      | 2026-04-20 |        |                        |
      | help.done         | 2026-04-28 |        |                        |
      | check.passed      | 2026-05-08 |        |                        |
      | leave.exit_notice | 2026-11-05 | shown  | 2026-10-28至2026-11-04 |
    当 于2026-11-07办理“leave.done”
    那么 只被“leave.watched”拒绝，依据“结对帮扶工作办法 本地规定 退出巩固”

  场景: 村内公示退出七天
    假如 已依次办理
      | 办理         | 日期       | 项目   | 值    |
      | pair.done    | 2026-04-10 | helper | p-lin |
      | help.measure | 2026-04-20 |        |       |
      | help.done    | 2026-04-28 |        |       |
      | check.passed | 2026-05-08 |        |       |
    当 “village_committee”于2026-11-05办理“leave.exit_notice”
      | 项目  | 值                     |
      | shown | 2026-10-28至2026-11-04 |
    那么 准予
    而且 “exit_notice.by”符合
    而且 “exit_notice.facts”符合
    而且 按“exit_notice.days”，改填的结论为
      | shown                  | 结论   |
      | 2026-10-28至2026-11-03 | 不符合 |
      | 2026-10-28至2026-11-04 | 符合   |
      | 2026-10-28至2026-11-05 | 符合   |

  场景大纲: 退出公示<怎样>，不算数
    假如 已依次办理
      | 办理         | 日期       | 项目   | 值    |
      | pair.done    | 2026-04-10 | helper | p-lin |
      | help.measure | 2026-04-20 |        |       |
      | help.done    | 2026-04-28 |        |       |
      | check.passed | 2026-05-08 |        |       |
    当 “<谁>”于2026-11-05办理“leave.exit_notice”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

    例子:
      | 怎样           | 谁                | 项目  | 值                     | 条件                                |
      | 由帮扶机构公示 | assist_office     | shown | 2026-10-28至2026-11-04 | exit_notice.by                      |
      | 没有写起止日   | village_committee | 不填  | shown                  | exit_notice.facts、exit_notice.days |
      | 只公示六天     | village_committee | shown | 2026-10-28至2026-11-03 | exit_notice.days                    |

  场景: 退出公示登记一次，有误的更正
    假如 已依次办理
      | 办理              | 日期       | 项目   | 值                     |
      | pair.done         | 2026-04-10 | helper | p-lin                  |
      | help.measure      | 2026-04-20 |        |                        |
      | help.done         | 2026-04-28 |        |                        |
      | check.passed      | 2026-05-08 |        |                        |
      | leave.exit_notice | 2026-11-05 | shown  | 2026-10-28至2026-11-04 |
    当 于2026-11-06办理“leave.exit_notice”
      | 项目  | 值                     |
      | shown | 2026-10-28至2026-11-04 |
    那么 只被“exit_notice.times”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

  场景: 又有困难的重新结对，不用退出公示、不等巩固期满
    假如 已依次办理
      | 办理         | 日期       | 项目   | 值    |
      | pair.done    | 2026-04-10 | helper | p-lin |
      | help.measure | 2026-04-20 |        |       |
      | help.done    | 2026-04-28 |        |       |
      | check.passed | 2026-05-08 |        |       |
    当 “township_committee”于2026-07-10办理“leave.relapsed”
      | 项目  | 值         |
      | again | 主劳力受伤 |
    那么 准予
    而且 事项处于“pair”
    而且 “leave.watched”不适用
    而且 “leave.papers”不适用

  场景大纲: 退出<怎样>，不算数
    假如 已依次办理
      | 办理              | 日期       | 项目   | 值                     |
      | pair.done         | 2026-04-10 | helper | p-lin                  |
      | help.measure      | 2026-04-20 |        |                        |
      | help.done         | 2026-04-28 |        |                        |
      | check.passed      | 2026-05-08 |        |                        |
      | leave.exit_notice | 2026-11-05 | shown  | 2026-10-28至2026-11-04 |
    当 “<谁>”于2026-11-10办理“leave.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样               | 谁                 | 结果     | 项目   | 值         | 条件         | 依据                                |
      | 由帮扶机构定       | assist_office      | done     | lesson | village    | leave.by     | 重点 第一项；结对帮扶工作办法 本地规定 退出巩固 |
      | 没有确认表         | township_committee | done     | 缺材料 | 退出确认表 | leave.papers | 重点 第一项；结对帮扶工作办法 本地规定 退出巩固 |
      | 没有写又有什么困难 | township_committee | relapsed | 不填   | again      | leave.facts  | 结对帮扶工作办法 本地规定 退出巩固  |
      | 由帮扶机构重新结对 | assist_office      | relapsed | again  | 受伤       | leave.by     | 结对帮扶工作办法 本地规定 退出巩固  |

  场景: 没有写后续，不算退出
    假如 已依次办理
      | 办理              | 日期       | 项目   | 值                     |
      | pair.done         | 2026-04-10 | helper | p-lin                  |
      | help.measure      | 2026-04-20 |        |                        |
      | help.done         | 2026-04-28 |        |                        |
      | check.passed      | 2026-05-08 |        |                        |
      | leave.exit_notice | 2026-11-05 | shown  | 2026-10-28至2026-11-04 |
    当 于2026-11-10办理“leave.done”
      | 项目 | 值     |
      | 不填 | lesson |
    那么 被“leave.facts”拒绝，依据“五个机制 抓手 第二项”
    而且 无法判断，条件“leave.facts”，缺“lesson”

  场景: 没有退出公示的，不能退出
    假如 已依次办理
      | 办理         | 日期       | 项目   | 值    |
      | pair.done    | 2026-04-10 | helper | p-lin |
      | help.measure | 2026-04-20 |        |       |
      | help.done    | 2026-04-28 |        |       |
      | check.passed | 2026-05-08 |        |       |
    当 于2026-11-10办理“leave.done”
      | 项目 | 值          |
      | 未办 | exit_notice |
    那么 只被“exit_notice.times”拒绝，依据“结对帮扶工作办法 本地规定 两次公示”

  场景: 退出确认表没有户主签名，不算数
    假如 已依次办理
      | 办理              | 日期       | 项目   | 值                     |
      | pair.done         | 2026-04-10 | helper | p-lin                  |
      | help.measure      | 2026-04-20 |        |                        |
      | help.done         | 2026-04-28 |        |                        |
      | check.passed      | 2026-05-08 |        |                        |
      | leave.exit_notice | 2026-11-05 | shown  | 2026-10-28至2026-11-04 |
    当 于2026-11-10办理“leave.done”
      | 项目   | 值         |
      | 缺材料 | 退出确认表 |
      | 材料   | 退出确认表 |
    那么 只被“leave.papers”拒绝，依据“结对帮扶工作办法 本地规定 退出巩固”

  场景: 有后续的写明事项，没有的不写
    假如 已依次办理
      | 办理              | 日期       | 项目   | 值                     |
      | pair.done         | 2026-04-10 | helper | p-lin                  |
      | help.measure      | 2026-04-20 |        |                        |
      | help.done         | 2026-04-28 |        |                        |
      | check.passed      | 2026-05-08 |        |                        |
      | leave.exit_notice | 2026-11-05 | shown  | 2026-10-28至2026-11-04 |
    当 于2026-11-10办理“leave.done”
      | 项目   | 值       |
      | lesson | rectify  |
      | topic  | 走访不实 |
    那么 准予
    而且 按“leave.facts”，改填的结论为
      | lesson   | 不填  | 结论     |
      | rectify  | topic | 无法判断 |
      | village  | topic | 无法判断 |
      | decision | topic | 无法判断 |
      | settled  |       | 不符合   |
