# language: zh-CN
功能: 评先树优、星级申报与“七一”表彰·方案和申报

  先定条件、名额、经费和评选小组，再申报推荐；优秀共产党员以积分为基础；软弱涣散党组织不评三星以上；谁也不评自己。

  背景:
    假如 程序“commendation-and-rating”
    而且 于2026-05-06立项
      | 项目  | 值                       |
      | about | 2026年“七一”优秀共产党员 |

  # 方案

  场景大纲: <时机>评选<称号>，经费来自<经费>
    当 “township_committee”于2026-05-07办理“scheme.done”
      | 项目       | 值                         |
      | occasion   | <时机>                     |
      | honour     | <称号>                     |
      | eligible   | 10                         |
      | quota      | 3                          |
      | fund       | <经费>                     |
      | <项目>     | <总额>                     |
      | panel      | p-li、p-chen、p-zhao       |
      | panel.home | u-zuzhi                    |
    那么 准予
    而且 事项处于“apply”
    而且 “scheme.by”符合
    而且 “scheme.facts”符合
    而且 “scheme.papers”符合
    而且 台账“commendation-ledger”有一行
      | 列       | 值                       |
      | 评选     | 2026年“七一”优秀共产党员 |
      | 时机     | <时机>                   |
      | 称号     | <称号>                   |
      | 参评范围 | 10                       |
      | 名额     | 3                        |
      | 经费来源 | <经费>                   |
      | 经费     | <栏>                     |
      | 评选小组 | p-li、p-chen、p-zhao     |
      | 状态     | 申报中                   |

    例子:
      | 时机         | 称号             | 经费                 | 项目   | 总额    | 栏      |
      | “七一”表彰   | 优秀共产党员     | 党建工作专项奖励基金 | budget | 3000元  | 3000.00 |
      | “七一”表彰   | 先进基层党组织   | 财政预算安排         | budget | 5000元  | 5000.00 |
      | “七一”表彰   | 优秀党务工作者   | 不发奖金、奖品       | 不填   | budget  |         |
      | “七一”表彰   | 优秀第一书记     | 不发奖金、奖品       | 不填   | budget  |         |
      | 年终评先树优 | 五好党支部       | 不发奖金、奖品       | 不填   | budget  |         |
      | 星级申报评定 | 星级党支部       | 不发奖金、奖品       | 不填   | budget  |         |
      | 年终评先树优 | “双型”党支部     | 不发奖金、奖品       | 不填   | budget  |         |
      | 村级评选     | 美丽庭院         | 不发奖金、奖品       | 不填   | budget  |         |

  场景: 评选小组三人以上，名额十分之三以内
    当 于2026-05-07办理“scheme.done”
      | 项目     | 值 |
      | eligible | 10 |
      | quota    | 3  |
    那么 准予
    而且 按“scheme.panel”，改填的结论为
      | panel.count | 结论   |
      | 2           | 不符合 |
      | 3           | 符合   |
      | 4           | 符合   |
    而且 按“scheme.enough”，改填的结论为
      | eligible | 结论   |
      | 3        | 不符合 |
      | 4        | 符合   |
      | 5        | 符合   |
    而且 按“scheme.modest”，改填的结论为
      | quota | 结论   |
      | 2     | 符合   |
      | 3     | 符合   |
      | 4     | 不符合 |

  场景: 名额超过十分之三，没有镇党委特批的不行
    当 于2026-05-07办理“scheme.done”
      | 项目     | 值 |
      | eligible | 10 |
      | quota    | 4  |
    那么 只被“scheme.modest”拒绝，依据“评先树优和表彰办法 本地规定 评选方案”

  场景: 名额超过十分之三，经镇党委特批
    当 于2026-05-07办理“scheme.done”
      | 项目     | 值                               |
      | eligible | 10                               |
      | quota    | 4                                |
      | 特批     | scheme.modest township_committee |
    那么 准予
    而且 记为特批，条件“scheme.modest”，依据“评先树优和表彰办法 本地规定 评选方案”

  场景大纲: 评选方案<怎样>，不算数
    当 “<谁>”于2026-05-07办理“scheme.done”
      | 项目   | 值   |
      | <项目> | <值> |
      | <又>   | <写> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“scheme”

    例子:
      | 怎样             | 谁                 | 项目       | 值       | 又       | 写 | 条件                         | 依据                                   |
      | 由贯标办定       | quality_office     | eligible   | 10       | quota    | 3  | scheme.by                    | 党员积分 亮牌登高；评先树优和表彰办法 本地规定 评选方案 |
      | 没有方案         | township_committee | 缺材料     | 评选方案 | eligible | 10 | scheme.papers                | 常规工作 第三项；评先树优和表彰办法 本地规定 评选方案 |
      | 没有写时机       | township_committee | 不填       | occasion | eligible | 10 | scheme.facts                 | 常规工作 第三项；五个机制 抓手 第四项  |
      | 没有写称号       | township_committee | 不填       | honour   | eligible | 10 | scheme.facts                 | 常规工作 第三项；强基固本；镇村建设 第五项 |
      | 没有写条件       | township_committee | 不填       | criteria | eligible | 10 | scheme.facts                 | 评先树优和表彰办法 本地规定 评选方案   |
      | 没有写参评范围   | township_committee | 不填       | eligible | quota    | 3  | scheme.facts、scheme.enough、scheme.modest | 评先树优和表彰办法 本地规定 评选方案   |
      | 没有写名额       | township_committee | 不填       | quota    | eligible | 10 | scheme.facts、scheme.modest  | 评先树优和表彰办法 本地规定 评选方案   |
      | 没有写经费来源   | township_committee | 不填       | fund     | eligible | 10 | scheme.facts                 | 新舞台 第二项                          |
      | 参评的只有三个   | township_committee | eligible   | 3        | quota    | 0  | scheme.enough                | 评先树优和表彰办法 本地规定 评选方案   |
      | 没有写评选小组   | township_committee | 不填       | panel    | eligible | 10 | scheme.facts、scheme.panel   | 评先树优和表彰办法 本地规定 评选方案   |
      | 没有写小组的单位 | township_committee | panel.home | 不填     | eligible | 10 | scheme.facts                 | 评先树优和表彰办法 本地规定 评选方案   |
      | 评选小组只有两人 | township_committee | panel.count | 2       | eligible | 10 | scheme.panel                 | 评先树优和表彰办法 本地规定 评选方案   |

  场景: 发奖的写明经费总额，不发的不写
    当 于2026-05-07办理“scheme.done”
      | 项目   | 值     |
      | fund   | reward |
      | budget | 3000元 |
    那么 准予
    而且 按“scheme.facts”，改填的结论为
      | fund   | 不填   | 结论     |
      | reward | budget | 无法判断 |
      | budget | budget | 无法判断 |
      | budget |        | 符合     |
      | none   |        | 不符合   |

  # 申报推荐

  场景大纲: 推荐<称号>，填写推荐的人和事迹
    假如 于2026-05-07办理“scheme.done”
      | 项目     | 值                   |
      | honour   | <称号>               |
      | panel    | p-li、p-chen、p-zhao |
    当 “branch_committee”于2026-05-20办理“apply.nominate”
      | 项目   | 值           |
      | person | p-wang       |
      | deeds  | 带头化解纠纷 |
    那么 准予
    而且 事项处于“apply”
    而且 “nominate.by”符合
    而且 “nominate.facts”符合
    而且 “nominate.papers”符合
    而且 “nominate.own_name”符合
    而且 “nominate.own_unit”不适用
    而且 “nominate.one_level”不适用
    而且 “nominate.weak”不适用
    而且 “nominate.by_points”<积分>
    而且 台账“commendation-ledger”有一行
      | 列       | 值     |
      | 申报     | 1      |
      | 党员干部 | p-wang |
    而且 按“nominate.own_name”，改填的结论为
      | person | 结论   |
      | p-wang | 符合   |
      | p-li   | 不符合 |

    例子:
      | 称号           | 积分   |
      | worker         | 不适用 |
      | first_secretary | 不适用 |
      | member         | 符合   |

  场景: 优秀共产党员没有积分情况的，不得推荐
    假如 于2026-05-07办理“scheme.done”
      | 项目   | 值     |
      | honour | member |
    当 于2026-05-20办理“apply.nominate”
      | 项目   | 值           |
      | points | 无：没有积分 |
    那么 只被“nominate.by_points”拒绝，依据“亮牌登高”
    而且 按“nominate.by_points”，改填的结论为
      | points       | 结论     |
      | 已填         | 符合     |
      | 无：没有积分 | 无法判断 |

  场景大纲: 申报<称号>，党组织不在评选小组成员的单位
    假如 于2026-05-07办理“scheme.done”
      | 项目       | 值                   |
      | honour     | <称号>               |
      | panel      | p-li、p-chen、p-zhao |
      | panel.home | u-zuzhi              |
    当 “branch_committee”于2026-05-20办理“apply.nominate”
      | 项目 | 值     |
      | unit | u-dong |
    那么 准予
    而且 “nominate.own_unit”符合
    而且 “nominate.own_name”不适用
    而且 “nominate.by_points”不适用
    而且 “nominate.one_level”不适用
    而且 按“nominate.own_unit”，改填的结论为
      | unit    | 结论   |
      | u-dong  | 符合   |
      | u-zuzhi | 不符合 |

    例子:
      | 称号      |
      | advanced  |
      | five_good |
      | double    |

  场景: 星级党支部一年升一级，软弱涣散的不评三星
    假如 于2026-05-07办理“scheme.done”
      | 项目       | 值                   |
      | honour     | starred              |
      | panel      | p-li、p-chen、p-zhao |
      | panel.home | u-zuzhi              |
    当 “branch_committee”于2026-05-20办理“apply.nominate”
      | 项目  | 值     |
      | unit  | u-dong |
      | stars | 2      |
      | rise  | 1      |
      | weak  | 是     |
    那么 准予
    而且 “nominate.own_unit”符合
    而且 按“nominate.one_level”，改填的结论为
      | rise | 结论   |
      | 0    | 符合   |
      | 1    | 符合   |
      | 2    | 不符合 |
    而且 按“nominate.weak”，改填的结论为
      | stars | weak | 结论   |
      | 1     | 是   | 符合   |
      | 2     | 是   | 符合   |
      | 3     | 是   | 不符合 |
      | 4     | 否   | 不适用 |
    而且 台账“commendation-ledger”有一行
      | 列       | 值     |
      | 党组织   | u-dong |
      | 申报星级 | 2      |
      | 升星     | 1      |
      | 软弱涣散 | 是     |

  场景: 推荐美丽庭院，填写户主
    假如 于2026-05-07办理“scheme.done”
      | 项目   | 值        |
      | honour | courtyard |
    当 “branch_committee”于2026-05-20办理“apply.nominate”
      | 项目      | 值     |
      | household | p-zhou |
    那么 准予
    而且 “nominate.own_unit”不适用
    而且 “nominate.own_name”不适用
    而且 台账“commendation-ledger”有一行
      | 列 | 值     |
      | 户 | p-zhou |

  场景大纲: 申报<称号><怎样>，不算数
    假如 于2026-05-07办理“scheme.done”
      | 项目       | 值                   |
      | honour     | <称号>               |
      | panel      | p-li、p-chen、p-zhao |
      | panel.home | u-zuzhi              |
    当 “<谁>”于2026-05-20办理“apply.nominate”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 称号            | 怎样           | 谁               | 项目   | 值           | 条件                             | 依据            |
      | member          | 由本人自己报   | applicant        | person | p-wang       | nominate.by                      | 亮牌登高；评先树优和表彰办法 本地规定 申报推荐 |
      | member          | 没有推荐表     | branch_committee | 缺材料 | 申报推荐表   | nominate.papers                  | 评先树优和表彰办法 本地规定 申报推荐 |
      | member          | 没有推荐会议   | branch_committee | 缺材料 | 推荐会议记录 | nominate.papers                  | 评先树优和表彰办法 本地规定 申报推荐 |
      | member          | 没有写事迹     | branch_committee | 不填   | deeds        | nominate.facts                   | 评先树优和表彰办法 本地规定 申报推荐 |
      | member          | 没有写积分     | branch_committee | 不填   | points       | nominate.facts、nominate.by_points | 亮牌登高      |
      | member          | 没有写人       | branch_committee | 不填   | person       | nominate.facts、nominate.own_name | 常规工作 第三项 |
      | worker          | 没有写人       | branch_committee | 不填   | person       | nominate.facts、nominate.own_name | 常规工作 第三项 |
      | first_secretary | 没有写人       | branch_committee | 不填   | person       | nominate.facts、nominate.own_name | 常规工作 第三项 |
      | advanced        | 没有写党组织   | branch_committee | 不填   | unit         | nominate.facts、nominate.own_unit | 强基固本      |
      | five_good       | 没有写党组织   | branch_committee | 不填   | unit         | nominate.facts、nominate.own_unit | 强基固本      |
      | double          | 没有写党组织   | branch_committee | 不填   | unit         | nominate.facts、nominate.own_unit | 强基固本      |
      | starred         | 没有写党组织   | branch_committee | 不填   | unit         | nominate.facts、nominate.own_unit | 强基固本      |
      | starred         | 没有写星级     | branch_committee | 不填   | stars        | nominate.facts、nominate.weak    | 强基固本        |
      | starred         | 没有写升几级   | branch_committee | 不填   | rise         | nominate.facts、nominate.one_level | 强基固本     |
      | starred         | 没有写是否软弱涣散 | branch_committee | 不填 | weak       | nominate.facts                   | 强基固本        |
      | courtyard       | 没有写户主     | branch_committee | 不填   | household    | nominate.facts                   | 镇村建设 第五项 |
      | member          | 推荐评委自己   | branch_committee | person | p-chen       | nominate.own_name                | 评先树优和表彰办法 本地规定 评审审查 |
      | starred         | 申报评委的单位 | branch_committee | unit   | u-zuzhi      | nominate.own_unit                | 评先树优和表彰办法 本地规定 评审审查 |
      | starred         | 一年升两级     | branch_committee | rise   | 2            | nominate.one_level               | 评先树优和表彰办法 本地规定 星级申报 |

  场景: 软弱涣散党组织申报三星，不算数
    假如 于2026-05-07办理“scheme.done”
      | 项目   | 值      |
      | honour | starred |
    当 于2026-05-20办理“apply.nominate”
      | 项目  | 值 |
      | stars | 3  |
      | weak  | 是 |
    那么 只被“nominate.weak”拒绝，依据“评先树优和表彰办法 本地规定 星级申报”

  场景: 没有申报推荐的，不能截止
    假如 于2026-05-07办理“scheme.done”
    当 于2026-05-25办理“apply.done”
    那么 只被“apply.some”拒绝，依据“评先树优和表彰办法 本地规定 申报推荐”

  场景: 申报一件以上，贯标办截止申报
    假如 于2026-05-07办理“scheme.done”
    而且 于2026-05-20办理“apply.nominate”
    而且 于2026-05-21办理“apply.nominate”
    当 “quality_office”于2026-05-25办理“apply.done”
    那么 准予
    而且 事项处于“review”
    而且 “apply.by”符合
    而且 “apply.some”符合
    而且 台账“commendation-ledger”有一行
      | 列   | 值     |
      | 申报 | 2      |
      | 状态 | 评审中 |

  场景: 只申报一件也可以截止
    假如 于2026-05-07办理“scheme.done”
    而且 于2026-05-20办理“apply.nominate”
    当 于2026-05-25办理“apply.done”
    那么 准予
    而且 “apply.some”符合

  场景: 调整评选小组，退回修改方案
    假如 于2026-05-07办理“scheme.done”
    当 “township_committee”于2026-05-25办理“apply.returned”
      | 项目     | 值               |
      | why_back | 评委要回避       |
    那么 准予
    而且 事项处于“scheme”
    而且 “apply.some”不适用

  场景大纲: 申报阶段<怎样>，不算数
    假如 于2026-05-07办理“scheme.done”
    而且 于2026-05-20办理“apply.nominate”
    当 “<谁>”于2026-05-25办理“apply.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“亮牌登高；评先树优和表彰办法 本地规定 申报推荐”

    例子:
      | 怎样             | 谁                 | 结果     | 项目     | 值       | 条件        |
      | 由支部截止       | branch_committee   | done     | 材料     | 评审汇总意见 | apply.by    |
      | 由贯标办改方案   | quality_office     | returned | why_back | 回避     | apply.by    |
      | 没有写调整的原因 | township_committee | returned | 不填     | why_back | apply.facts |
