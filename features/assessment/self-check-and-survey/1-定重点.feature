# language: zh-CN
功能: 自查自评与专题调研·接通知、定重点

  按上级通知或者自己的安排定重点、定单位、定人；专题调研到三个以上单位，
  不调研自己的单位，不要求基层另外填表报材料。

  背景:
    假如 程序“self-check-and-survey”
    而且 于2026-05-20立项
      | 项目  | 值                       |
      | about | 城市基层党建工作自查评估 |

  场景大纲: <类别>，由<谁>定方案
    当 “<谁>”于2026-05-21办理“scope.done”
      | 项目      | 值                                         |
      | kind      | <类别>                                     |
      | on_notice | 是                                         |
      | notice    | 关于开展自查评估的通知                     |
      | light     | 是                                         |
      | span      | 2025-01-01至2026-05-20                     |
      | points    | 党建工作开展情况、存在的主要问题           |
      | places    | place=u-dong；place=u-xi；place=u-qiye     |
      | team      | p-li、p-chen                               |
      | team.home | u-jiguan                                   |
      | report_by | 2026-06-30                                 |
    那么 准予
    而且 事项处于“collect”
    而且 “scope.by”符合
    而且 “scope.facts”符合
    而且 “scope.papers”符合
    而且 “scope.no_burden”符合
    而且 “scope.looked_back”符合
    而且 台账“self-checks”有一行
      | 列       | 值                               |
      | 主题     | 城市基层党建工作自查评估         |
      | 类别     | <类别>                           |
      | 上级通知 | 关于开展自查评估的通知           |
      | 期间     | 2025-01-01至2026-05-20           |
      | 重点     | 党建工作开展情况、存在的主要问题 |
      | 单位     | u-dong、u-xi、u-qiye             |
      | 调研组   | p-li、p-chen                     |
      | 报告时限 | 2026-06-30                       |
      | 状态     | 调研中                           |
    而且 回放结论相同

    例子:
      | 类别                                     | 谁             |
      | 自查自评（评估）                         | quality_office |
      | 专题调研                                 | org_office     |
      | 党员组织关系集中排查                     | org_office     |
      | 党代表和党员违纪违法未给予处理排查清理   | quality_office |
      | 党费自查自纠                             | org_office     |
      | 组织系统内扫黑除恶排查                   | quality_office |
      | 党建示范点观摩、观摩评议                 | quality_office |

  场景大纲: 重点是<重点>
    当 于2026-05-21办理“scope.done”
      | 项目   | 值     |
      | points | <重点> |
    那么 准予
    而且 台账“self-checks”有一行
      | 列   | 值     |
      | 重点 | <重点> |

    例子:
      | 重点             |
      | 党建工作开展情况 |
      | 党建引领作用发挥 |
      | 存在的主要问题   |

  场景: 两人以上自查、调研
    当 于2026-05-21办理“scope.done”
      | 项目 | 值         |
      | kind | self_check |
    那么 准予
    而且 按“scope.two”，改填的结论为
      | team.count | 结论   |
      | 1          | 不符合 |
      | 2          | 符合   |
      | 3          | 符合   |
    而且 “scope.enough_places”不适用
    而且 “scope.others”不适用

  场景: 专题调研到三个以上单位
    当 于2026-05-21办理“scope.done”
      | 项目         | 值     |
      | kind         | survey |
      | places.count | 3      |
    那么 准予
    而且 按“scope.enough_places”，改填的结论为
      | places.count | 结论   |
      | 2            | 不符合 |
      | 3            | 符合   |
      | 4            | 符合   |

  场景: 专题调研不调研自己的单位
    当 于2026-05-21办理“scope.done”
      | 项目      | 值                                     |
      | kind      | survey                                 |
      | places    | place=u-dong；place=u-xi；place=u-qiye |
      | team      | p-li、p-chen                           |
      | team.home | u-jiguan、u-xi                         |
    那么 只被“scope.others”拒绝，依据“自查自评和专题调研（源材料所载做法） 自查报告；自查自评和专题调研办法 本地规定 定重点”
    而且 “scope.others”实际“u-xi”，办法“换成其他单位的人”
    而且 按“scope.others”，改填的结论为
      | team.home         | 结论   |
      | u-jiguan、u-xi    | 不符合 |
      | u-jiguan、u-caizheng | 符合 |
    当 按提示改正后再办理
    那么 准予

  场景: 没有上级通知的，自己安排，不附通知
    当 于2026-05-21办理“scope.done”
      | 项目      | 值       |
      | on_notice | 否       |
      | 缺材料    | 上级通知 |
    那么 准予
    而且 按“scope.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 自查（调研）方案 | 不符合 |

  场景: 按上级通知办的，要附通知、写明名称
    当 于2026-05-21办理“scope.done”
      | 项目      | 值       |
      | on_notice | 是       |
    那么 准予
    而且 按“scope.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 上级通知 | 不符合 |
    而且 按“scope.facts”，改填的结论为
      | on_notice | 不填   | 结论     |
      | 是        | notice | 无法判断 |
      | 否        |        | 不符合   |

  场景: 要求基层另外填表报材料的，不得进行
    当 于2026-05-21办理“scope.done”
      | 项目  | 值 |
      | light | 否 |
    那么 只被“scope.no_burden”拒绝，依据“整治形式主义为基层减负若干规定 2024 统筹规范督查检查考核部分；自查自评和专题调研办法 本地规定 定重点”
    而且 “scope.no_burden”实际“否”，办法“用已有的台账自查”
    而且 按“scope.no_burden”，改填的结论为
      | light | 结论   |
      | 是    | 符合   |
      | 否    | 不符合 |

  场景: 看已经过去的期间，报告在以后
    当 于2026-05-21办理“scope.done”
      | 项目      | 值                     |
      | span      | 2025-01-01至2026-05-20 |
      | report_by | 2026-06-30             |
    那么 准予
    而且 按“scope.looked_back”，改填的结论为
      | span                   | report_by  | 结论   |
      | 2025-01-01至2026-05-20 | 2026-06-30 | 符合   |
      | 2025-01-01至2026-05-21 | 2026-06-30 | 符合   |
      | 2025-01-01至2026-05-20 | 2026-05-20 | 不符合 |
      | 2025-01-01至2026-05-20 | 2026-05-21 | 符合   |
      | 2025-01-01至2026-05-20 | 2026-05-22 | 符合   |

  场景: 报告的时限已经过去，不能定方案
    当 于2026-05-21办理“scope.done”
      | 项目      | 值         |
      | report_by | 2026-05-20 |
    那么 只被“scope.looked_back”拒绝，依据“自查自评和专题调研（源材料所载做法） 自查报告；自查自评和专题调研办法 本地规定 定重点”

  场景大纲: 定重点<怎样>，不算数
    当 “<谁>”于2026-05-21办理“scope.done”
      | 项目   | 值         |
      | kind   | <类>       |
      | <项目> | <值>       |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“scope”

    例子:
      | 怎样                 | 谁             | 类         | 项目         | 值               | 条件                                                | 依据                                        |
      | 由调研人员自己定     | checker        | self_check | light        | 是               | scope.by                                            | 自查自评和专题调研（源材料所载做法） 自查报告；自查自评和专题调研办法 本地规定 定重点 |
      | 没有方案             | quality_office | self_check | 缺材料       | 自查（调研）方案 | scope.papers                                        | 自查自评和专题调研办法 本地规定 定重点      |
      | 只有一个人           | quality_office | self_check | team.count   | 1                | scope.two                                           | 自查自评和专题调研办法 本地规定 定重点      |
      | 调研只到两个单位     | quality_office | survey     | places.count | 2                | scope.enough_places                                 | 自查自评和专题调研办法 本地规定 定重点      |
      | 没有写是不是通知要求 | quality_office | self_check | 不填         | on_notice        | scope.facts                                         | 自查自评和专题调研办法 本地规定 定重点      |
      | 没有写增加负担没有   | quality_office | self_check | 不填         | light            | scope.facts、scope.no_burden                        | 整治形式主义为基层减负若干规定 2024         |
      | 没有写期间           | quality_office | self_check | 不填         | span             | scope.facts、scope.looked_back                      | 自查自评和专题调研办法 本地规定 定重点      |
      | 没有写重点           | quality_office | self_check | 不填         | points           | scope.facts                                         | 自查自评和专题调研（源材料所载做法） 本地规定 专题调研报告 |
      | 没有写单位           | quality_office | survey     | 不填         | places           | scope.facts、scope.enough_places、scope.others      | 自查自评和专题调研办法 本地规定 定重点      |
      | 没有写是哪个单位     | quality_office | self_check | places.place | 不填             | scope.facts                                         | 自查自评和专题调研办法 本地规定 定重点      |
      | 没有写调研组         | quality_office | survey     | 不填         | team             | scope.facts、scope.two、scope.others                | 自查自评和专题调研办法 本地规定 定重点      |
      | 没有写所在单位       | quality_office | self_check | team.home    | 不填             | scope.facts                                         | 自查自评和专题调研办法 本地规定 定重点      |
      | 没有写报告时限       | quality_office | self_check | 不填         | report_by        | scope.facts、scope.looked_back                      | 自查自评和专题调研办法 本地规定 定重点      |

  场景: 没有写类别的，不能定方案
    当 于2026-05-21办理“scope.done”
      | 项目 | 值   |
      | 不填 | kind |
    那么 只被“scope.facts、scope.enough_places、scope.others”拒绝，依据“自查报告；专题调研报告；七项重点工作；打造规范党建；三个坚持 第三项”

  # 立项和取消

  场景: 没有写主题，不得立项
    假如 程序“self-check-and-survey”
    当 于2026-05-20立项
      | 项目 | 值    |
      | 不填 | about |
    那么 只被“case.facts”拒绝，依据“程序通则”

  场景大纲: 办到“<步骤>”时由镇党委取消
    假如 事项已办到“<步骤>”
    当 “township_committee”办理“<步骤>.cancelled”
      | 项目      | 值           |
      | why_ended | 上级撤销通知 |
    那么 准予
    而且 事项处于“cancelled”
    而且 “<步骤>.by”符合
    而且 “<步骤>.facts”符合

    例子:
      | 步骤    |
      | scope   |
      | collect |

  场景大纲: 在“<步骤>”取消<怎样>，不算数
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<步骤>.cancelled”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<步骤>.<条件>”拒绝，依据“自查自评和专题调研办法 本地规定 定重点”

    例子:
      | 步骤    | 怎样           | 谁                 | 项目      | 值        | 条件  |
      | scope   | 由贯标办决定   | quality_office     | why_ended | 不办了    | by    |
      | collect | 由调研人员决定 | checker            | why_ended | 不办了    | by    |
      | scope   | 没有写理由     | township_committee | 不填      | why_ended | facts |
      | collect | 没有写理由     | township_committee | 不填      | why_ended | facts |
