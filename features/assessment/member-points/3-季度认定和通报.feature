# language: zh-CN
功能: 党员积分管理·季度认定和通报

  季度积分是三个月之和；只分是否达到提醒线，不排先后；低于提醒线的逐人谈话，帮助改进。

  背景:
    假如 程序“member-points”
    而且 于2026-03-30立项
      | 项目  | 值     |
      | about | u-dong |
    而且 已依次办理
      | 办理             | 日期       | 项目    | 值                                                                            |
      | scheme.quarterly | 2026-04-02 | span    | 2026-04-01至2026-06-30                                                        |
      |                  |            | members | p-li、p-wang                                                                  |
      |                  |            | items   | item=学习，points=60；item=服务，points=40                                    |
      | record.month     | 2026-04-28 | points  | member=p-li，base=90，extra=10，off=0；member=p-wang，base=60，extra=0，off=0 |
      | record.post      | 2026-05-08 | shown   | 2026-04-29至2026-05-08                                                        |
      | record.month     | 2026-05-28 | points  | member=p-li，base=95，extra=0，off=5；member=p-wang，base=55，extra=0，off=5  |
      | record.post      | 2026-06-08 | shown   | 2026-05-29至2026-06-08                                                        |
      | record.month     | 2026-06-28 | points  | member=p-li，base=90，extra=0，off=0；member=p-wang，base=60，extra=0，off=0  |
      | record.post      | 2026-07-06 | shown   | 2026-06-29至2026-07-06                                                        |
      | record.done      | 2026-07-07 |         |                                                                               |

  # 认定

  场景: 三个月之和认定为季度积分，写明低于提醒线的党员
    当 “branch_committee”于2026-07-10办理“confirm.approved”
      | 项目      | 值                                               |
      | results   | member=p-li，score=280；member=p-wang，score=170 |
      | total     | 450                                              |
      | behind    | p-wang                                           |
      | corrected | 是                                               |
    那么 准予
    而且 事项处于“remind”
    而且 “confirm.by”符合
    而且 “confirm.facts”符合
    而且 “confirm.papers”符合
    而且 “confirm.everyone”符合
    而且 “confirm.listed”符合
    而且 “confirm.settled”符合
    而且 按“confirm.in_time”，最晚为2026-07-15
    而且 按“confirm.adds_up”，改填的结论为
      | total | 结论   |
      | 449   | 不符合 |
      | 450   | 符合   |
      | 451   | 不符合 |
    而且 台账“points-ledger”有一行
      | 列           | 值         |
      | 登记月数     | 3          |
      | 公示         | 3          |
      | 各月合计     | 450        |
      | 季度积分合计 | 450        |
      | 低于提醒线   | 1          |
      | 认定         | 2026-07-10 |
      | 状态         | 待通报     |
    而且 台账“points-quarterly”有一行
      | 列       | 值         |
      | 党支部   | u-dong     |
      | 季度     | 2026-04-01 |
      | 党员     | p-wang     |
      | 季度积分 | 170        |

  场景: 季度结束第十六天才认定，记为逾期
    当 于2026-07-16办理“confirm.approved”
      | 项目    | 值                                               |
      | results | member=p-li，score=280；member=p-wang，score=170 |
      | total   | 450                                              |
      | behind  | p-wang                                           |
    那么 准予
    而且 记为逾期，条件“confirm.in_time”，依据“党员积分制管理办法 本地规定 季度认定”

  场景大纲: 季度认定<怎样>，不算数
    当 “<谁>”于2026-07-10办理“confirm.approved”
      | 项目    | 值                                               |
      | results | member=p-li，score=280；member=p-wang，score=170 |
      | total   | 450                                              |
      | <项目>  | <值>                                             |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“confirm”

    例子:
      | 怎样               | 谁               | 项目           | 值                     | 条件                           | 依据                                |
      | 由书记一人认定     | branch_secretary | behind         | p-wang                 | confirm.by                     | 党员积分 亮牌登高；党员积分制管理办法 本地规定 季度认定 |
      | 与各月之和不符     | branch_committee | total          | 460                    | confirm.adds_up                | 党员积分制管理办法 本地规定 季度认定 |
      | 漏了一名党员       | branch_committee | results        | member=p-li，score=450 | confirm.everyone               | 党员积分制管理办法 本地规定 季度认定 |
      | 多了一名党员       | branch_committee | results        | member=p-li，score=280；member=p-wang，score=170；member=p-sun，score=0 | confirm.everyone | 党员积分制管理办法 本地规定 季度认定 |
      | 提醒名单以外的党员 | branch_committee | behind         | p-sun                  | confirm.listed                 | 党员积分制管理办法 本地规定 季度认定 |
      | 异议成立没有更正   | branch_committee | corrected      | 否                     | confirm.settled                | 党员积分制管理办法 本地规定 异议答复 |
      | 没有会议记录       | branch_committee | 缺材料         | 季度认定会议记录       | confirm.papers                 | 党员积分制管理办法 本地规定 季度认定 |
      | 没有写是否更正     | branch_committee | 不填           | corrected              | confirm.facts、confirm.settled | 党员积分制管理办法 本地规定 季度认定 |
      | 没有写积分         | branch_committee | results.score  | 不填                   | confirm.facts                  | 党员积分制管理办法 本地规定 季度认定 |

  场景大纲: 季度认定没有写“<什么>”，不算数
    当 于2026-07-10办理“confirm.approved”
      | 项目   | 值     |
      | <项目> | <值>   |
      | <又>   | <写>   |
    那么 只被“<条件>”拒绝，依据“党员积分制管理办法 本地规定 季度认定”

    例子:
      | 什么     | 项目  | 值  | 又   | 写      | 条件                            |
      | 季度积分 | total | 450 | 不填 | results | confirm.facts、confirm.everyone |

  场景: 没有写合计，不算数
    当 于2026-07-10办理“confirm.approved”
      | 项目    | 值                                               |
      | results | member=p-li，score=280；member=p-wang，score=170 |
      | 不填    | total                                            |
    那么 只被“confirm.facts、confirm.adds_up”拒绝，依据“党员积分制管理办法 本地规定 季度认定”

  场景: 只有一名党员、党员一栏空白的，不算认定
    假如 程序“member-points”
    而且 于2026-04-01立项
    而且 已依次办理
      | 办理             | 日期       | 项目    | 值                                    |
      | scheme.quarterly | 2026-04-02 | span    | 2026-04-01至2026-06-30                |
      |                  |            | members | p-li                                  |
      |                  |            | items   | item=学习，points=100                 |
      | record.month     | 2026-06-28 | points  | member=p-li，base=90，extra=0，off=0  |
      | record.done      | 2026-07-07 | 未办    | month                                 |
    当 于2026-07-10办理“confirm.approved”
      | 项目           | 值                    |
      | results        | member=p-li，score=90 |
      | results.member | 不填                  |
    那么 只被“confirm.facts、confirm.everyone”拒绝，依据“党员积分制管理办法 本地规定 季度认定”

  场景: 没有低于提醒线的，不用填
    当 于2026-07-10办理“confirm.approved”
      | 项目    | 值                                               |
      | results | member=p-li，score=280；member=p-wang，score=170 |
      | 不填    | behind                                           |
    那么 准予
    而且 “confirm.listed”不适用

  场景: 异议成立的更正月度积分以后再认定
    假如 更正“record.month”
      | 项目   | 值                                                                            |
      | points | member=p-li，base=90，extra=0，off=0；member=p-wang，base=60，extra=12，off=0 |
    当 于2026-07-10办理“confirm.approved”
      | 项目    | 值                                               |
      | results | member=p-li，score=280；member=p-wang，score=182 |
      | total   | 462                                              |
    那么 准予
    而且 “confirm.adds_up”符合

  # 通报和谈话

  场景大纲: 低于提醒线的谈过话，通报办结：<后续>
    假如 于2026-07-10办理“confirm.approved”
      | 项目      | 值                                               |
      | results   | member=p-li，score=280；member=p-wang，score=170 |
      | total     | 450                                              |
      | behind    | p-wang                                           |
    而且 “branch_secretary”于2026-07-15办理“remind.talk”
      | 项目   | 值               |
      | talked | p-wang           |
      | score  | 170              |
      | advice | 一起参加志愿服务 |
    当 “branch_secretary”于2026-07-20办理“remind.done”
      | 项目    | 值     |
      | lesson  | <后续> |
      | <项目>  | <问题> |
    那么 准予
    而且 事项处于“completed”
    而且 “remind.by”符合
    而且 “remind.facts”符合
    而且 “remind.papers”符合
    而且 “remind.talked”符合
    而且 按“remind.in_time”，最晚为2026-07-25
    而且 台账“points-ledger”有一行
      | 列   | 值     |
      | 谈话 | 1      |
      | 后续 | <后续> |
      | 状态 | 办结   |
    而且 回放结论相同

    例子:
      | 后续                             | 项目    | 问题         |
      | 按谈话意见改进，没有其他后续     | 不填    | problem      |
      | 带普遍性的问题，列入问题清单整改 | problem | 学习组织不够 |

  场景: 书记同低于提醒线的党员谈话
    假如 于2026-07-10办理“confirm.approved”
      | 项目      | 值                                               |
      | results   | member=p-li，score=280；member=p-wang，score=170 |
      | total     | 450                                              |
      | behind    | p-wang                                           |
    当 “branch_secretary”于2026-07-15办理“remind.talk”
      | 项目  | 值  |
      | score | 170 |
    那么 准予
    而且 事项处于“remind”
    而且 “talk.by”符合
    而且 “talk.facts”符合
    而且 按“talk.low”，改填的结论为
      | score | 结论   |
      | 178   | 符合   |
      | 179   | 符合   |
      | 180   | 不符合 |

  场景大纲: 谈话和通报<怎样>，不算数
    假如 于2026-07-10办理“confirm.approved”
      | 项目      | 值                                               |
      | results   | member=p-li，score=280；member=p-wang，score=170 |
      | total     | 450                                              |
      | behind    | p-wang                                           |
    而且 于2026-07-14办理“remind.talk”
      | 项目   | 值     |
      | talked | p-wang |
    当 “<谁>”于2026-07-15办理“remind.<办理>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样               | 谁               | 办理 | 项目   | 值               | 条件          | 依据                                |
      | 由组织委员谈话     | org_member       | talk | talked | p-wang           | talk.by       | 党员积分制管理办法 本地规定 通报提醒 |
      | 没有写谈话的党员   | branch_secretary | talk | 不填   | talked           | talk.facts    | 党员积分 亮牌登高；党员积分制管理办法 本地规定 通报提醒 |
      | 没有写季度积分     | branch_secretary | talk | 不填   | score            | talk.facts、talk.low | 党员积分制管理办法 本地规定 通报提醒 |
      | 达到提醒线的不算   | branch_secretary | talk | score  | 180              | talk.low      | 党员积分制管理办法 本地规定 季度认定 |
      | 没有写改进意见     | branch_secretary | talk | 不填   | advice           | talk.facts    | 党员积分制管理办法 本地规定 通报提醒 |
      | 由组织委员通报     | org_member       | done | lesson | settled          | remind.by     | 党员积分制管理办法 本地规定 通报提醒 |
      | 没有通报           | branch_secretary | done | 缺材料 | 季度积分情况通报 | remind.papers | 党员积分制管理办法 本地规定 通报提醒 |
      | 没有写后续         | branch_secretary | done | 不填   | lesson           | remind.facts  | 五个机制 抓手 第二项                |

  场景: 列入整改的写明问题，不列入的不写
    假如 于2026-07-10办理“confirm.approved”
      | 项目    | 值                                               |
      | results | member=p-li，score=270；member=p-wang，score=180 |
      | total   | 450                                              |
      | 不填    | behind                                           |
    当 于2026-07-15办理“remind.done”
      | 项目    | 值      |
      | lesson  | rectify |
      | problem | 学习少  |
    那么 准予
    而且 “remind.talked”不适用
    而且 按“remind.facts”，改填的结论为
      | lesson  | 不填    | 结论     |
      | rectify | problem | 无法判断 |
      | settled |         | 不符合   |

  场景: 低于提醒线的没有谈话，不能办结
    假如 于2026-07-10办理“confirm.approved”
      | 项目      | 值                                               |
      | results   | member=p-li，score=280；member=p-wang，score=170 |
      | total     | 450                                              |
      | behind    | p-wang                                           |
    当 于2026-07-15办理“remind.done”
    那么 只被“remind.talked”拒绝，依据“党员积分制管理办法 本地规定 通报提醒”
    而且 “remind.talked”实际“p-wang”

  场景: 认定第十六天才通报，记为逾期
    假如 于2026-07-10办理“confirm.approved”
      | 项目      | 值                                               |
      | results   | member=p-li，score=280；member=p-wang，score=170 |
      | total     | 450                                              |
      | behind    | p-wang                                           |
    而且 于2026-07-14办理“remind.talk”
      | 项目   | 值     |
      | talked | p-wang |
    当 于2026-07-26办理“remind.done”
    那么 准予
    而且 记为逾期，条件“remind.in_time”，依据“党员积分制管理办法 本地规定 通报提醒”
