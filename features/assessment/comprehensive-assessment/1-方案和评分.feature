# language: zh-CN
功能: 半年、全年综合考核·考核方案和评分

  列入年度计划并备案；谁也不考核自己的单位；镇没有写明依据启用的，结果不排先后；
  过程从检查台账中来，每个考核对象都有结果。

  背景:
    假如 程序“comprehensive-assessment”
    而且 于2026-07-01立项
      | 项目  | 值                   |
      | about | 2026年上半年综合考核 |

  场景大纲: <类型>，按目标定项目和分值
    当 “township_committee”于2026-07-02办理“scheme.done”
      | 项目         | 值                                                     |
      | term         | <类型>                                                 |
      | in_programme | 是                                                     |
      | items        | item=党建目标，points=60；item=过程检查，points=40     |
      | targets      | unit=u-dong；unit=u-xi                                 |
      | ranking      | 只列得分和问题                                         |
      | team         | p-li、p-chen                                           |
      | team.home    | u-guanbiao                                             |
    那么 准予
    而且 事项处于“assess”
    而且 “scheme.by”符合
    而且 “scheme.facts”符合
    而且 “scheme.papers”符合
    而且 “scheme.planned”符合
    而且 “scheme.ranking”符合
    而且 “scheme.own_unit”符合
    而且 台账“assessment-ledger”有一行
      | 列       | 值                   |
      | 考核     | 2026年上半年综合考核 |
      | 类型     | <类型>               |
      | 项目     | 党建目标、过程检查   |
      | 分值     | 60、40               |
      | 总分     | 100                  |
      | 对象     | u-dong、u-xi         |
      | 公布方式 | 只列得分和问题       |
      | 考核组   | p-li、p-chen         |
      | 状态     | 考核中               |

    例子:
      | 类型     |
      | 半年考核 |
      | 全年考核 |

  场景: 分值合计一百分以内，考核组两人以上
    当 于2026-07-02办理“scheme.done”
    那么 准予
    而且 按“scheme.hundred”，改填的结论为
      | items                                    | 结论   |
      | item=目标，points=59；item=过程，points=40 | 符合   |
      | item=目标，points=60；item=过程，points=40 | 符合   |
      | item=目标，points=61；item=过程，points=40 | 不符合 |
    而且 按“scheme.two”，改填的结论为
      | team.count | 结论   |
      | 1          | 不符合 |
      | 2          | 符合   |
      | 3          | 符合   |

  场景: 镇没有启用的，结果不排先后
    当 于2026-07-02办理“scheme.done”
      | 项目    | 值   |
      | ranking | used |
    那么 只被“scheme.ranking”拒绝，依据“综合考核办法 本地规定 考核方案”
    而且 “scheme.ranking”实际“排出先后”，要求“应为只列得分和问题”，办法“由镇写明依据后启用”
    而且 按“scheme.ranking”，改填的结论为
      | ranking | 结论   |
      | unused  | 符合   |
      | used    | 不符合 |

  场景大纲: 镇<什么时候>写明依据启用的，<能不能>排先后
    假如 程序“comprehensive-assessment”
    而且 规则层级为“example-province/example-city/example-county/example-town”
    而且 于<日期>立项
    当 于<日期>办理“scheme.done”
    那么 准予
    而且 按“scheme.ranking”，改填的结论为
      | ranking | 结论   |
      | unused  | 符合   |
      | used    | <结论> |

    例子:
      | 什么时候 | 能不能 | 日期       | 结论   |
      | 启用以前 | 不能   | 2025-12-31 | 不符合 |
      | 启用当天 | 可以   | 2026-01-01 | 符合   |

  场景: 启用了的镇，没有写公布方式的，依据是镇的规定
    假如 程序“comprehensive-assessment”
    而且 规则层级为“example-province/example-city/example-county/example-town”
    而且 于2026-07-01立项
    当 于2026-07-02办理“scheme.done”
      | 项目 | 值      |
      | 不填 | ranking |
    那么 只被“scheme.facts、scheme.ranking”拒绝，依据“综合考核办法 本地规定 考核方案；示例镇综合考核结果公布规定 本地规定 第2条”

  场景: 考核组里有人就在被考核的单位，不得考核
    当 于2026-07-02办理“scheme.done”
      | 项目      | 值                     |
      | targets   | unit=u-dong；unit=u-xi |
      | team      | p-li、p-chen           |
      | team.home | u-xi、u-guanbiao       |
    那么 只被“scheme.own_unit”拒绝，依据“五个机制 抓手 第四项；综合考核办法 本地规定 考核方案”
    而且 “scheme.own_unit”实际“u-xi”
    当 按提示改正后再办理
    那么 准予

  场景大纲: 考核方案<怎样>，不算数
    当 “<谁>”于2026-07-02办理“scheme.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“scheme”

    例子:
      | 怎样                 | 谁                 | 项目         | 值                   | 条件                                         | 依据                                |
      | 没有列入年度计划     | township_committee | in_programme | 否                   | scheme.planned                               | 整治形式主义为基层减负若干规定 2024 统筹规范督查检查考核部分 |
      | 分值超过一百分       | township_committee | items        | item=目标，points=101 | scheme.hundred                              | 综合考核办法 本地规定 考核方案      |
      | 考核组只有一人       | township_committee | team.count   | 1                    | scheme.two                                   | 综合考核办法 本地规定 考核方案      |
      | 由书记一人定         | township_secretary | ranking      | unused               | scheme.by                                    | 五个机制 抓手 第四项；综合考核办法 本地规定 考核方案 |
      | 没有方案             | township_committee | 缺材料       | 考核方案             | scheme.papers                                | 五个机制 抓手 第四项；综合考核办法 本地规定 考核方案 |
      | 没有写半年还是全年   | township_committee | 不填         | term                 | scheme.facts                                 | 综合考核办法 本地规定 考核方案      |
      | 没有写是否列入计划   | township_committee | 不填         | in_programme         | scheme.facts、scheme.planned                 | 整治形式主义为基层减负若干规定 2024 |
      | 没有写考核项目       | township_committee | 不填         | items                | scheme.facts、scheme.hundred                 | 综合考核办法 本地规定 考核方案      |
      | 没有写考核对象       | township_committee | 不填         | targets              | scheme.facts、scheme.own_unit                | 综合考核办法 本地规定 考核方案      |
      | 没有写公布方式       | township_committee | 不填         | ranking              | scheme.facts、scheme.ranking                 | 综合考核办法 本地规定 考核方案      |
      | 没有写考核组         | township_committee | 不填         | team                 | scheme.facts、scheme.two、scheme.own_unit    | 综合考核办法 本地规定 考核方案      |
      | 项目一栏空白         | township_committee | items.item   | 不填                 | scheme.facts                                 | 综合考核办法 本地规定 考核方案      |
      | 分值一栏空白         | township_committee | items.points | 不填                 | scheme.facts                                 | 综合考核办法 本地规定 考核方案      |
      | 单位一栏空白         | township_committee | targets.unit | 不填                 | scheme.facts、scheme.own_unit                | 综合考核办法 本地规定 考核方案      |
      | 没有写考核人的单位   | township_committee | team.home    | 不填                 | scheme.facts、scheme.own_unit                | 综合考核办法 本地规定 考核方案      |

  # 评分

  场景大纲: 考核组的<谁>按台账考核过程，每个对象都有结果
    假如 于2026-07-02办理“scheme.done”
      | 项目    | 值                     |
      | targets | unit=u-dong；unit=u-xi |
      | team    | p-li、p-chen           |
    当 于2026-07-10办理“assess.done”
      | 项目    | 值                                                                                                                    |
      | 办理人  | <谁> assessor                                                                                                         |
      | process | 已填                                                                                                                  |
      | results | unit_scored=u-dong，score=92，strength=公开及时，weakness=学习偏少；unit_scored=u-xi，score=81，strength=走访多，weakness=记录不全 |
    那么 准予
    而且 事项处于“confirm”
    而且 “assess.by”符合
    而且 “assess.facts”符合
    而且 “assess.papers”符合
    而且 “assess.by_process”符合
    而且 “assess.everyone”符合
    而且 “assess.within_points”符合
    而且 台账“assessment-ledger”有一行
      | 列         | 值                 |
      | 评分       | 2026-07-10         |
      | 单位       | u-dong、u-xi       |
      | 得分       | 92、81             |
      | 主要做法   | 公开及时、走访多   |
      | 存在的问题 | 学习偏少、记录不全 |

    例子:
      | 谁     |
      | p-li   |
      | p-chen |

  场景: 漏了一个考核对象，不算评分完毕，补齐以后可以登记
    假如 于2026-07-02办理“scheme.done”
      | 项目    | 值                     |
      | targets | unit=u-dong；unit=u-xi |
    当 于2026-07-10办理“assess.done”
      | 项目    | 值                                                     |
      | results | unit_scored=u-dong，score=92，strength=好，weakness=无 |
    那么 只被“assess.everyone”拒绝，依据“五个机制 抓手 第四项；综合考核办法 本地规定 考核评分”
    而且 “assess.everyone”实际“u-xi”
    当 按提示改正后再办理
    那么 准予

  场景: 得分在一百分以内
    假如 于2026-07-02办理“scheme.done”
      | 项目    | 值          |
      | targets | unit=u-dong |
    当 于2026-07-10办理“assess.done”
      | 项目    | 值                                                        |
      | results | unit_scored=u-dong，score=101，strength=好，weakness=无 |
    那么 只被“assess.within_points”拒绝，依据“综合考核办法 本地规定 考核评分”
    而且 按“assess.within_points”，改填的结论为
      | results                                                  | 结论   |
      | unit_scored=u-dong，score=99，strength=好，weakness=无   | 符合   |
      | unit_scored=u-dong，score=100，strength=好，weakness=无  | 符合   |
      | unit_scored=u-dong，score=101，strength=好，weakness=无  | 不符合 |

  场景: 没有过程考核台账的，不能只凭年终评分
    假如 于2026-07-02办理“scheme.done”
    当 于2026-07-10办理“assess.done”
      | 项目    | 值               |
      | process | 无：没有检查     |
    那么 只被“assess.by_process”拒绝，依据“五个机制 本地规定 抓手 第四项”
    而且 按“assess.by_process”，改填的结论为
      | process      | 结论     |
      | 已填         | 符合     |
      | 无：没有检查 | 无法判断 |
      | 未填         | 无法判断 |

  场景大纲: 评分<怎样>，不算数
    假如 于2026-07-02办理“scheme.done”
      | 项目    | 值          |
      | targets | unit=u-dong |
    当 于2026-07-10办理“assess.done”
      | 项目          | 值                                                     |
      | results       | unit_scored=u-dong，score=92，strength=好，weakness=无 |
      | <项目>        | <值>                                                   |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“assess”

    例子:
      | 怎样               | 项目                | 值            | 条件                              | 依据                           |
      | 由考核组以外的人评 | 办理人              | p-wu assessor | assess.by                         | 五个机制 抓手 第四项；综合考核办法 本地规定 考核评分 |
      | 没有评分表         | 缺材料              | 考核评分表    | assess.papers                     | 五个机制 抓手 第四项；综合考核办法 本地规定 考核评分 |
      | 没有过程考核       | 不填                | process       | assess.facts、assess.by_process   | 综合考核办法 本地规定 考核评分 |
      | 没有写单位         | results.unit_scored | 不填          | assess.facts、assess.everyone     | 综合考核办法 本地规定 考核评分 |
      | 没有写得分         | results.score       | 不填          | assess.facts、assess.within_points | 综合考核办法 本地规定 考核评分 |
      | 没有写主要做法     | results.strength    | 不填          | assess.facts                      | 综合考核办法 本地规定 考核评分 |
      | 没有写存在的问题   | results.weakness    | 不填          | assess.facts                      | 综合考核办法 本地规定 考核评分 |

  场景: 没有写考核结果，不算评分完毕
    假如 于2026-07-02办理“scheme.done”
    当 于2026-07-10办理“assess.done”
      | 项目 | 值      |
      | 不填 | results |
    那么 只被“assess.facts、assess.everyone、assess.within_points”拒绝，依据“综合考核办法 本地规定 考核评分”

  # 取消

  场景大纲: 办到“<步骤>”时由镇党委取消考核
    假如 事项已办到“<步骤>”
    当 “township_committee”办理“<步骤>.cancelled”
      | 项目      | 值               |
      | why_ended | 与县里的考核合并 |
    那么 准予
    而且 事项处于“cancelled”
    而且 “<步骤>.by”符合
    而且 “<步骤>.facts”符合

    例子:
      | 步骤   |
      | scheme |
      | assess |

  场景大纲: 在“<步骤>”取消考核<怎样>，不算数
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<步骤>.cancelled”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“综合考核办法 本地规定 考核方案”

    例子:
      | 步骤   | 怎样           | 谁                 | 项目      | 值        | 条件         |
      | scheme | 由贯标办进行   | quality_office     | why_ended | 合并      | scheme.by    |
      | assess | 由考核人员进行 | assessor           | why_ended | 合并      | assess.by    |
      | scheme | 没有写理由     | township_committee | 不填      | why_ended | scheme.facts |
      | assess | 没有写理由     | township_committee | 不填      | why_ended | assess.facts |
