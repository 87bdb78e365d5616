# language: zh-CN
功能: 专项检查与督查通报·定题定人

  检查列入年度计划并备案，没有列入的不定期检查单独报批备案、经书记同意；两人以上，带着清单，
  谁也不检查自己所在的支部，不要求基层另外填表报材料。

  背景:
    假如 程序“special-inspection”
    而且 于2026-03-02立项
      | 项目  | 值                 |
      | about | 三月份党建专项检查 |

  场景大纲: <种类>，以<方式>进行
    当 “quality_office”于2026-03-03办理“prepare.done”
      | 项目         | 值                                           |
      | kind         | <种类>                                       |
      | scheduled    | 是                                           |
      | in_programme | 是                                           |
      | light        | 是                                           |
      | ways         | <方式>                                       |
      | targets      | branch=u-dong；branch=u-xi                   |
      | checklist    | item=三会一课，standard=支部工作条例第十一条 |
      | team         | p-li、p-chen                                 |
      | team.home    | u-jiguan                                     |
    那么 准予
    而且 事项处于“inspect”
    而且 “prepare.by”符合
    而且 “prepare.facts”符合
    而且 “prepare.papers”符合
    而且 “prepare.planned”符合
    而且 “prepare.no_burden”符合
    而且 “prepare.own_branch”符合
    而且 台账“inspection-ledger”有一行
      | 列     | 值                 |
      | 主题   | 三月份党建专项检查 |
      | 种类   | <种类>             |
      | 定期   | 是                 |
      | 方式   | <方式>             |
      | 对象   | u-dong、u-xi       |
      | 检查组 | p-li、p-chen       |
      | 定题   | 2026-03-03         |
      | 状态   | 检查中             |
    而且 回放结论相同

    例子:
      | 种类                             | 方式         |
      | 每月专项检查                     | 随机抽查     |
      | 主题党日、民主议政日、三务公开督查 | 参加重要活动 |
      | 《党支部工作手册》调阅           | 随机抽查     |
      | 学习贯彻情况督查                 | 听取汇报     |
      | 发展党员违纪违规排查             | 专项调研     |
      | 第一书记到岗履职督查             | 重点约谈     |
      | 整改清单调度检查                 | 情况通报     |
      | 不作为、乱作为专项整治           | 重点约谈     |
      | 组织系统内扫黑除恶排查           | 专项调研     |

  场景: 检查组两人以上，清单一项以上
    当 于2026-03-03办理“prepare.done”
    那么 准予
    而且 按“prepare.two”，改填的结论为
      | team.count | 结论   |
      | 1          | 不符合 |
      | 2          | 符合   |
      | 3          | 符合   |
    而且 按“prepare.listed”，改填的结论为
      | checklist.count | 结论   |
      | 0               | 不符合 |
      | 1               | 符合   |
      | 2               | 符合   |

  场景: 没有列入年度计划的不定期检查，单独报批备案、经镇党委书记同意
    当 于2026-03-03办理“prepare.done”
      | 项目         | 值 |
      | scheduled    | 否 |
      | in_programme | 否 |
      | filed_apart  | 是 |
    那么 准予
    而且 “prepare.planned”不适用
    而且 “prepare.filed”符合
    而且 按“prepare.filed”，改填的结论为
      | filed_apart | 结论     |
      | 否          | 不符合   |
      | 是          | 符合     |
    而且 按“prepare.papers”，改填的结论为
      | 缺材料                         | 结论   |
      | 镇党委书记同意不定期检查的意见 | 不符合 |
    而且 台账“inspection-ledger”有一行
      | 列   | 值 |
      | 定期 | 否 |

  场景: 定期检查不用书记逐次同意
    当 于2026-03-03办理“prepare.done”
      | 项目      | 值                             |
      | scheduled | 是                             |
      | 缺材料    | 镇党委书记同意不定期检查的意见 |
    那么 准予

  场景: 不定期的检查没有书记同意，不得检查
    当 于2026-03-03办理“prepare.done”
      | 项目      | 值                             |
      | scheduled | 否                             |
      | 缺材料    | 镇党委书记同意不定期检查的意见 |
    那么 只被“prepare.papers”拒绝，依据“专项检查和督查通报办法 本地规定 定题定人”

  场景: 列入了年度计划的不定期检查，不用单独报批备案
    当 于2026-03-03办理“prepare.done”
      | 项目         | 值 |
      | scheduled    | 否 |
      | in_programme | 是 |
    那么 准予
    而且 “prepare.planned”不适用
    而且 “prepare.filed”不适用

  场景大纲: <哪种>检查不填是否单独报批备案
    当 于2026-03-03办理“prepare.done”
      | 项目         | 值     |
      | scheduled    | <定期> |
      | in_programme | <列入> |
      | filed_apart  | 是     |
    那么 只被“<条件>”拒绝，依据“整治形式主义为基层减负若干规定 2024 统筹规范督查检查考核部分”

    例子:
      | 哪种               | 定期 | 列入 | 条件                           |
      | 列入计划的不定期   | 否   | 是   | prepare.facts                  |
      | 没有列入计划的定期 | 是   | 否   | prepare.facts、prepare.planned |

  场景: 没有列入年度计划、也没有单独报批备案的不定期检查，不得检查
    当 于2026-03-03办理“prepare.done”
      | 项目         | 值 |
      | scheduled    | 否 |
      | in_programme | 否 |
      | filed_apart  | 否 |
    那么 只被“prepare.filed”拒绝，依据“整治形式主义为基层减负若干规定 2024 统筹规范督查检查考核部分”
    而且 “prepare.filed”实际“否”，办法“先单独报批备案”
    而且 事项处于“prepare”

  场景: 没有列入年度计划的不定期检查，没有写是否单独报批备案
    当 于2026-03-03办理“prepare.done”
      | 项目         | 值          |
      | scheduled    | 否          |
      | in_programme | 否          |
      | 不填         | filed_apart |
    那么 只被“prepare.facts、prepare.filed”拒绝，依据“整治形式主义为基层减负若干规定 2024 统筹规范督查检查考核部分”

  场景: 定期检查没有列入年度计划并备案，不得检查
    当 于2026-03-03办理“prepare.done”
      | 项目         | 值 |
      | scheduled    | 是 |
      | in_programme | 否 |
    那么 只被“prepare.planned”拒绝，依据“整治形式主义为基层减负若干规定 2024 统筹规范督查检查考核部分”
    而且 “prepare.planned”实际“否”，办法“先列入年度计划并备案”
    而且 事项处于“prepare”
    而且 按“prepare.planned”，改填的结论为
      | in_programme | 结论   |
      | 是           | 符合   |
      | 否           | 不符合 |

  场景: 要求基层另外填表报材料的检查，不得进行
    当 于2026-03-03办理“prepare.done”
      | 项目  | 值 |
      | light | 否 |
    那么 只被“prepare.no_burden”拒绝，依据“整治形式主义为基层减负若干规定 2024 统筹规范督查检查考核部分；专项检查和督查通报办法 本地规定 定题定人”
    而且 “prepare.no_burden”实际“否”，办法“用已有的记录检查”

  场景: 检查组里有人所在的支部就是检查对象，不得检查
    当 于2026-03-03办理“prepare.done”
      | 项目      | 值                         |
      | targets   | branch=u-dong；branch=u-xi |
      | team      | p-li、p-chen               |
      | team.home | u-jiguan、u-xi             |
    那么 只被“prepare.own_branch”拒绝，依据“五个机制 抓手 第四项；专项检查和督查通报办法 本地规定 定题定人”
    而且 “prepare.own_branch”实际“u-xi”，办法“换成其他支部的人”
    而且 按“prepare.own_branch”，改填的结论为
      | team.home           | 结论   |
      | u-jiguan、u-xi      | 不符合 |
      | u-dong、u-jiguan    | 不符合 |
      | u-jiguan、u-shequ   | 符合   |
    当 按提示改正后再办理
    那么 准予

  场景大纲: 定题定人<怎样>，不算数
    当 “<谁>”于2026-03-03办理“prepare.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“prepare”

    例子:
      | 怎样                 | 谁             | 项目            | 值           | 条件                                | 依据                               |
      | 由检查人员自己定     | inspector      | light           | 是           | prepare.by                          | 五个机制 抓手 第四项；专项检查和督查通报办法 本地规定 定题定人 |
      | 没有检查方案         | quality_office | 缺材料          | 检查方案     | prepare.papers                      | 五个机制 抓手 第四项；专项检查和督查通报办法 本地规定 定题定人 |
      | 只有一个人           | quality_office | team.count      | 1            | prepare.two                         | 专项检查和督查通报办法 本地规定 定题定人 |
      | 没有清单             | quality_office | checklist.count | 0            | prepare.listed                      | 专项检查和督查通报办法 本地规定 定题定人 |
      | 没有写种类           | quality_office | 不填            | kind         | prepare.facts                       | 专项检查和督查通报办法 本地规定 定题定人 |
      | 没有写是否列入计划   | quality_office | 不填            | in_programme | prepare.facts、prepare.planned      | 整治形式主义为基层减负若干规定 2024 |
      | 没有写是否增加负担   | quality_office | 不填            | light        | prepare.facts、prepare.no_burden    | 整治形式主义为基层减负若干规定 2024 |
      | 没有写检查方式       | quality_office | 不填            | ways         | prepare.facts                       | 五个机制 本地规定 强化督查指导     |
      | 没有写检查对象       | quality_office | 不填            | targets      | prepare.facts、prepare.own_branch   | 专项检查和督查通报办法 本地规定 定题定人 |
      | 没有写抽样办法       | quality_office | 不填            | sample       | prepare.facts                       | 专项检查和督查通报办法 本地规定 定题定人 |
      | 没有写检查清单       | quality_office | 不填            | checklist    | prepare.facts、prepare.listed       | 专项检查和督查通报办法 本地规定 定题定人 |
      | 没有写检查组         | quality_office | 不填            | team         | prepare.facts、prepare.two、prepare.own_branch | 专项检查和督查通报办法 本地规定 定题定人 |

  场景: 没有写是否定期检查，不得检查
    当 于2026-03-03办理“prepare.done”
      | 项目 | 值        |
      | 不填 | scheduled |
    那么 只被“prepare.facts、prepare.planned”拒绝，依据“专项检查和督查通报办法 本地规定 定题定人”

  场景大纲: <哪里>没有写<哪一栏>，不得检查
    当 于2026-03-03办理“prepare.done”
      | 项目   | 值   |
      | <字段> | 不填 |
    那么 只被“<条件>”拒绝，依据“专项检查和督查通报办法 本地规定 定题定人”

    例子:
      | 哪里     | 哪一栏         | 字段               | 条件                              |
      | 检查对象 | 支部或者单位   | targets.branch     | prepare.facts、prepare.own_branch |
      | 检查清单 | 检查事项       | checklist.item     | prepare.facts                     |
      | 检查清单 | 依据和标准     | checklist.standard | prepare.facts                     |
      | 检查组   | 所在支部       | team.home          | prepare.facts、prepare.own_branch |
