# language: zh-CN
功能: 党员积分管理·标准和月度积分

  支部先公布积分标准和岗位职责，再逐月记分；每月公示五天，有异议的五天以内答复；不排名次，不要求拍照打卡。

  背景:
    假如 程序“member-points”
    而且 于2026-03-30立项
      | 项目  | 值     |
      | about | u-dong |

  # 标准

  场景: 支部委员会公布一个季度的积分标准
    当 “branch_committee”于2026-04-02办理“scheme.quarterly”
      | 项目         | 值                                                 |
      | span         | 2026-04-01至2026-06-30                             |
      | members      | p-li、p-wang                                       |
      | members.post | 村务监督、政策宣传                                 |
      | exempted     | p-lao                                              |
      | items        | item=参加组织生活，points=60；item=履行岗位职责，points=40 |
    那么 准予
    而且 事项处于“record”
    而且 “scheme.by”符合
    而且 “scheme.facts”符合
    而且 “scheme.papers”符合
    而且 “scheme.hundred”符合
    而且 “scheme.quarter”符合
    而且 “scheme.known”符合
    而且 “scheme.exempt”符合
    而且 “scheme.year”不适用
    而且 “scheme.over”不适用
    而且 台账“points-ledger”有一行
      | 列         | 值                         |
      | 党支部     | u-dong                     |
      | 起         | 2026-04-01                 |
      | 止         | 2026-06-30                 |
      | 参加积分   | 2                          |
      | 不作硬性要求 | 1                        |
      | 岗位       | 村务监督、政策宣传         |
      | 项目       | 参加组织生活、履行岗位职责 |
      | 分值       | 60、40                     |
      | 满分       | 100                        |
      | 状态       | 逐月积分                   |
    而且 回放结论相同

  场景: 基础分合计一百分以内，期间满一个季度
    当 于2026-04-02办理“scheme.quarterly”
      | 项目 | 值                     |
      | items | item=学习，points=100 |
      | span | 2026-04-01至2026-06-30 |
    那么 准予
    而且 按“scheme.hundred”，改填的结论为
      | items                                       | 结论   |
      | item=学习，points=59；item=服务，points=40  | 符合   |
      | item=学习，points=60；item=服务，points=40  | 符合   |
      | item=学习，points=61；item=服务，points=40  | 不符合 |
    而且 按“scheme.quarter”，改填的结论为
      | span                   | 结论   |
      | 2026-04-01至2026-06-28 | 不符合 |
      | 2026-04-01至2026-06-29 | 符合   |
      | 2026-04-01至2026-06-30 | 符合   |
    而且 按“scheme.known”，最晚为2026-04-11

  场景大纲: 季度标准<怎样>，不算数
    当 “<谁>”于2026-04-02办理“scheme.quarterly”
      | 项目   | 值   |
      | items | item=学习，points=100 |
      | span   | 2026-04-01至2026-06-30 |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“scheme”

    例子:
      | 怎样             | 谁               | 项目         | 值                     | 条件                          | 依据                                |
      | 由书记一人定     | branch_secretary | 材料         | 积分标准               | scheme.by                     | 党员积分 亮牌登高；党员积分制管理办法 本地规定 积分标准 |
      | 没有积分标准     | branch_committee | 缺材料       | 积分标准               | scheme.papers                 | 党员积分 亮牌登高；党员积分制管理办法 本地规定 积分标准 |
      | 没有岗位公示单   | branch_committee | 缺材料       | 岗位职责公示单         | scheme.papers                 | 党员积分 重点 第一项                |
      | 没有写岗位       | branch_committee | members.post | 不填                   | scheme.facts                  | 党员积分 重点 第一项                |
      | 合计超过一百分   | branch_committee | items        | item=学习，points=101  | scheme.hundred                | 党员积分制管理办法 本地规定 积分标准 |
      | 只有两个月       | branch_committee | span         | 2026-04-01至2026-05-31 | scheme.quarter                | 党员积分制管理办法 本地规定 季度认定 |
      | 没有写参加的党员 | branch_committee | 不填         | members                | scheme.facts                  | 党员积分 重点 第一项                |
      | 项目一栏空白     | branch_committee | items.item   | 不填                   | scheme.facts                  | 党员积分制管理办法 本地规定 积分标准 |
      | 分值一栏空白     | branch_committee | items.points | 不填                   | scheme.facts  | 党员积分制管理办法 本地规定 积分标准 |

  场景: 没有写期间，不能公布标准
    当 于2026-04-02办理“scheme.quarterly”
      | 项目 | 值   |
      | items | item=学习，points=100 |
      | 不填 | span |
    那么 被“scheme.facts、scheme.quarter”拒绝，依据“党员积分制管理办法 本地规定 积分标准”
    而且 无法判断，条件“scheme.facts”，缺“span”

  场景: 期间开始第十一天才公布标准，记为逾期
    当 于2026-04-12办理“scheme.quarterly”
      | 项目 | 值                     |
      | items | item=学习，points=100 |
      | span | 2026-04-01至2026-06-30 |
    那么 准予
    而且 记为逾期，条件“scheme.known”，依据“党员积分制管理办法 本地规定 积分标准”

  场景: 年老体弱的党员不作硬性要求，不列入积分
    当 于2026-04-02办理“scheme.quarterly”
      | 项目     | 值                     |
      | items | item=学习，points=100 |
      | span     | 2026-04-01至2026-06-30 |
      | members  | p-li、p-lao            |
      | exempted | p-lao                  |
    那么 只被“scheme.exempt”拒绝，依据“党员教育管理工作条例 2019 第23条”
    而且 “scheme.exempt”实际“p-lao”，办法“本人自愿参加的”

  场景: 年老体弱的党员本人自愿参加的，由支部委员会写明
    当 于2026-04-02办理“scheme.quarterly”
      | 项目     | 值                                |
      | items | item=学习，points=100 |
      | span     | 2026-04-01至2026-06-30            |
      | members  | p-li、p-lao                       |
      | exempted | p-lao                             |
      | 特批     | scheme.exempt branch_committee    |
    那么 准予
    而且 记为特批，条件“scheme.exempt”，依据“党员教育管理工作条例 2019 第23条”

  场景: 没有年老体弱党员的，不用填
    当 于2026-04-02办理“scheme.quarterly”
      | 项目 | 值                     |
      | items | item=学习，points=100 |
      | span | 2026-04-01至2026-06-30 |
      | 不填 | exempted               |
    那么 准予
    而且 “scheme.exempt”不适用

  场景: 没有写积分项目，不能公布标准
    当 于2026-04-02办理“scheme.quarterly”
      | 项目 | 值                     |
      | span | 2026-04-01至2026-06-30 |
      | 不填 | items                  |
    那么 只被“scheme.facts”拒绝，依据“党员积分制管理办法 本地规定 积分标准”

  # 月度积分

  场景: 组织委员在当月登记名单上每个党员的积分
    假如 于2026-04-02办理“scheme.quarterly”
      | 项目    | 值                     |
      | span    | 2026-04-01至2026-06-30 |
      | members | p-li、p-wang           |
      | items   | item=学习，points=60；item=服务，points=40 |
    当 “org_member”于2026-04-28办理“record.month”
      | 项目   | 值                                                                      |
      | points | member=p-li，base=100，extra=20，off=5；member=p-wang，base=92，extra=0，off=0 |
    那么 准予
    而且 事项处于“record”
    而且 “month.by”符合
    而且 “month.facts”符合
    而且 “month.papers”符合
    而且 “month.everyone”符合
    而且 “month.base”符合
    而且 “month.extra”符合
    而且 台账“points-ledger”有一行
      | 列       | 值  |
      | 登记月数 | 1   |
      | 各月合计 | 207 |
    而且 台账“points-monthly”有一行
      | 列     | 值         |
      | 党支部 | u-dong     |
      | 季度   | 2026-04-01 |
      | 党员   | p-li       |
      | 基础分 | 100        |
      | 加分   | 20         |
      | 减分   | 5          |
    而且 按“month.base”，改填的结论为
      | points                                                                       | 结论   |
      | member=p-li，base=100，extra=0，off=0；member=p-wang，base=99，extra=0，off=0  | 符合   |
      | member=p-li，base=100，extra=0，off=0；member=p-wang，base=101，extra=0，off=0 | 不符合 |
    而且 按“month.extra”，改填的结论为
      | points                                                                        | 结论   |
      | member=p-li，base=90，extra=19，off=0；member=p-wang，base=99，extra=20，off=0  | 符合   |
      | member=p-li，base=90，extra=21，off=0；member=p-wang，base=99，extra=0，off=0   | 不符合 |

  场景大纲: 月度积分<怎样>，不算数
    假如 于2026-04-02办理“scheme.quarterly”
      | 项目    | 值                     |
      | span    | 2026-04-01至2026-06-30 |
      | members | p-li、p-wang           |
      | items   | item=学习，points=60；item=服务，points=40 |
    当 “<谁>”于2026-04-28办理“record.month”
      | 项目   | 值                                                                           |
      | points | member=p-li，base=90，extra=5，off=0；member=p-wang，base=90，extra=0，off=0 |
      | <项目> | <值>                                                                         |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样               | 谁               | 项目          | 值                                  | 条件                                              | 依据                       |
      | 由书记一人登记     | branch_secretary | 材料          | 加分减分依据                        | month.by                                          | 党员积分 亮牌登高；党员积分制管理办法 本地规定 月度积分 |
      | 没有申报审核表     | org_member       | 缺材料        | 党员积分申报审核表                  | month.papers                                      | 党员积分 亮牌登高；党员积分制管理办法 本地规定 月度积分 |
      | 加减分没有依据     | org_member       | 缺材料        | 加分减分依据                        | month.papers                                      | 党员积分 亮牌登高；党员积分制管理办法 本地规定 月度积分 |
      | 漏了一名党员       | org_member       | points        | member=p-li，base=90，extra=5，off=0 | month.everyone                                   | 党员积分 亮牌登高；党员积分制管理办法 本地规定 月度积分 |
      | 多了一名党员       | org_member       | points        | member=p-li，base=9，extra=0，off=0；member=p-wang，base=9，extra=0，off=0；member=p-sun，base=9，extra=0，off=0 | month.everyone | 党员积分制管理办法 本地规定 月度积分 |
      | 基础分超过满分     | org_member       | points.base   | 101                                 | month.base                                        | 党员积分制管理办法 本地规定 月度积分 |
      | 加分超过上限       | org_member       | points.extra  | 21                                  | month.extra                                       | 党员积分制管理办法 本地规定 月度积分 |
      | 党员一栏空白       | org_member       | points.member | 不填                                | month.facts、month.everyone         | 党员积分制管理办法 本地规定 月度积分 |
      | 基础分一栏空白     | org_member       | points.base   | 不填                                | month.facts、month.base                           | 党员积分制管理办法 本地规定 月度积分 |
      | 加分一栏空白       | org_member       | points.extra  | 不填                                | month.facts、month.extra                          | 党员积分制管理办法 本地规定 月度积分 |
      | 减分一栏空白       | org_member       | points.off    | 不填                                | month.facts                                       | 党员积分制管理办法 本地规定 月度积分 |

  场景: 没有写积分的，不算登记
    假如 于2026-04-02办理“scheme.quarterly”
      | 项目    | 值                     |
      | span    | 2026-04-01至2026-06-30 |
      | members | p-li                   |
      | items   | item=学习，points=100  |
    当 于2026-04-28办理“record.month”
      | 项目 | 值     |
      | 不填 | points |
    那么 只被“month.facts、month.everyone、month.base、month.extra”拒绝，依据“党员积分制管理办法 本地规定 月度积分”

  场景: 只有一名党员、党员一栏空白的，不算登记
    假如 于2026-04-02办理“scheme.quarterly”
      | 项目    | 值                     |
      | span    | 2026-04-01至2026-06-30 |
      | members | p-li                   |
      | items   | item=学习，points=100  |
    当 于2026-04-28办理“record.month”
      | 项目          | 值                            |
      | points        | member=p-li，base=90，extra=5，off=0 |
      | points.member | 不填                          |
    那么 只被“month.facts、month.everyone”拒绝，依据“党员积分制管理办法 本地规定 月度积分”

  场景: 季度开始以后才立项的，从季度首日起逐月登记
    假如 程序“member-points”
    而且 于2026-04-10立项
    而且 于2026-04-11办理“scheme.quarterly”
      | 项目    | 值                     |
      | span    | 2026-04-01至2026-06-30 |
      | members | p-li                   |
      | items   | item=学习，points=100  |
    而且 于2026-05-28办理“record.month”
    而且 于2026-06-28办理“record.month”
    当 于2026-07-06办理“record.done”
      | 项目 | 值    |
      | 未办 | month |
    那么 准予
    而且 记为逾期，条件“month.times”，依据“党员积分制管理办法 本地规定 月度积分”
