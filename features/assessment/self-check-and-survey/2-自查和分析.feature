# language: zh-CN
功能: 自查自评与专题调研·自查、调研和问题原因分析

  座谈、查阅、考察、访谈都用上，单位都到过，与台账核对；
  存在的问题写明原因，没有问题的才能自评达到要求。

  背景:
    假如 程序“self-check-and-survey”
    而且 于2026-05-20立项
    而且 于2026-05-21办理“scope.done”
      | 项目      | 值                         |
      | kind      | self_check                 |
      | places    | place=u-dong；place=u-xi   |
      | team      | p-li、p-chen               |
      | report_by | 2026-07-31                 |

  场景大纲: 由<谁>登记自查、调研完毕
    当 于2026-06-01办理“collect.done”
      | 项目            | 值                                                     |
      | 办理人          | <谁> checker                                           |
      | ways            | 全部                                                   |
      | interviewed     | 12                                                     |
      | visits          | visited=u-dong，seen=记录齐全；visited=u-xi，seen=缺会议记录 |
      | against_records | 是                                                     |
    那么 准予
    而且 事项处于“analyse”
    而且 “collect.by”符合
    而且 “collect.facts”符合
    而且 “collect.papers”符合
    而且 “collect.every_way”符合
    而且 “collect.everywhere”符合
    而且 “collect.verified”符合
    而且 按“collect.in_time”，最晚为2026-06-21
    而且 按“collect.listened”，改填的结论为
      | interviewed | 结论   |
      | 4           | 不符合 |
      | 5           | 符合   |
      | 6           | 符合   |
    而且 台账“self-checks”有一行
      | 列         | 值                   |
      | 方式       | 4/4                  |
      | 访谈人数   | 12                   |
      | 看到的情况 | 记录齐全、缺会议记录 |
      | 完成       | 2026-06-01           |
      | 状态       | 待分析               |

    例子:
      | 谁     |
      | p-li   |
      | p-chen |

  场景: 一个月以后才完成，记为逾期
    当 于2026-06-22办理“collect.done”
    那么 准予
    而且 记为逾期，条件“collect.in_time”，依据“自查自评和专题调研办法 本地规定 自查调研”

  场景大纲: 没有“<方式>”，也没有写明原因，不算数
    当 于2026-06-01办理“collect.done”
      | 项目 | 值             |
      | ways | 全部，除<方式> |
    那么 只被“collect.every_way”拒绝，依据“自查自评和专题调研（源材料所载做法） 本地规定 专题调研报告”
    而且 “collect.every_way”实际“缺<方式>”，办法“补上没有用的方式”

    例子:
      | 方式     |
      | 座谈调研 |
      | 资料查阅 |
      | 实地考察 |
      | 个别访谈 |

  场景: 有一个单位没有到，不算完毕
    当 于2026-06-01办理“collect.done”
      | 项目   | 值                         |
      | visits | visited=u-dong，seen=齐全 |
    那么 只被“collect.everywhere”拒绝，依据“自查自评和专题调研（源材料所载做法） 专题调研报告；自查自评和专题调研办法 本地规定 自查调研”
    而且 “collect.everywhere”实际“u-xi”，办法“没有到过的补查”
    而且 按“collect.everywhere”，改填的结论为
      | visits                                                                              | 结论   |
      | visited=u-dong，seen=齐全                                                           | 不符合 |
      | visited=u-dong，seen=齐全；visited=u-xi，seen=齐全                                  | 符合   |
      | visited=u-dong，seen=齐全；visited=u-xi，seen=齐全；visited=u-nan，seen=齐全        | 符合   |

  场景: 没有与台账核对，不算数
    当 于2026-06-01办理“collect.done”
      | 项目            | 值 |
      | against_records | 否 |
    那么 只被“collect.verified”拒绝，依据“自查自评和专题调研（源材料所载做法） 专题调研报告；自查自评和专题调研办法 本地规定 自查调研”
    而且 “collect.verified”实际“否”，办法“与台账核对以后再登记”
    而且 按“collect.verified”，改填的结论为
      | against_records | 结论   |
      | 是              | 符合   |
      | 否              | 不符合 |

  场景大纲: 自查、调研<怎样>，不算数
    当 于2026-06-01办理“collect.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“collect”

    例子:
      | 怎样             | 项目           | 值               | 条件                                 | 依据                                              |
      | 由组外的人登记   | 办理人         | p-wu checker     | collect.by                           | 自查自评和专题调研（源材料所载做法） 专题调研报告；自查自评和专题调研办法 本地规定 自查调研 |
      | 没有记录         | 缺材料         | 自查（调研）记录 | collect.papers                       | 自查自评和专题调研（源材料所载做法） 专题调研报告；自查自评和专题调研办法 本地规定 自查调研 |
      | 只访谈四个人     | interviewed    | 4                | collect.listened                     | 自查自评和专题调研办法 本地规定 自查调研          |
      | 没有写方式       | 不填           | ways             | collect.facts、collect.every_way     | 自查自评和专题调研（源材料所载做法） 本地规定 专题调研报告 |
      | 没有写访谈人数   | 不填           | interviewed      | collect.facts、collect.listened      | 自查自评和专题调研办法 本地规定 自查调研          |
      | 没有写各单位情况 | 不填           | visits           | collect.facts、collect.everywhere    | 自查自评和专题调研办法 本地规定 自查调研          |
      | 没有写是否核对   | 不填           | against_records  | collect.facts、collect.verified      | 自查自评和专题调研办法 本地规定 自查调研          |
      | 没有写看到什么   | visits.seen    | 不填             | collect.facts                        | 自查自评和专题调研办法 本地规定 自查调研          |

  场景: 只有一个单位的，也要写到过哪里
    假如 程序“self-check-and-survey”
    而且 于2026-05-20立项
    而且 事项已办到“collect”
      | 办理       | 项目         | 值         |
      | scope.done | kind         | self_check |
      | scope.done | places.count | 1          |
    当 办理“collect.done”
      | 项目           | 值   |
      | visits.count   | 1    |
      | visits.visited | 不填 |
    那么 只被“collect.facts、collect.everywhere”拒绝，依据“自查自评和专题调研办法 本地规定 自查调研”

  # 问题和原因

  场景大纲: 查出问题，自评<自评>
    假如 于2026-06-01办理“collect.done”
    当 于2026-06-15办理“analyse.found”
      | 项目         | 值                                         |
      | 办理人       | p-li checker                               |
      | achievements | 建成两个示范支部                           |
      | rating       | <自评>                                     |
      | findings     | problem=重安排轻督促，cause=精力投入不够，at=u-xi |
    那么 准予
    而且 事项处于“report”
    而且 “analyse.by”符合
    而且 “analyse.facts”符合
    而且 “analyse.papers”符合
    而且 “analyse.candid”不适用
    而且 按“analyse.in_time”，最晚为2026-06-15
    而且 按“analyse.some”，改填的结论为
      | findings.count | 结论   |
      | 0              | 不符合 |
      | 1              | 符合   |
      | 2              | 符合   |
    而且 台账“self-checks”有一行
      | 列       | 值               |
      | 成效     | 建成两个示范支部 |
      | 自评     | <自评>           |
      | 问题     | 重安排轻督促     |
      | 原因     | 精力投入不够     |
      | 所在单位 | u-xi             |
      | 状态     | 待报告           |

    例子:
      | 自评         |
      | 达到要求     |
      | 部分达到要求 |
      | 没有达到要求 |

  场景大纲: 分析的十个工作日<怎样>
    假如 程序“self-check-and-survey”
    而且 于2026-03-02立项
    而且 事项已办到“analyse”
      | 办理         | 项目      | 值         |
      | scope.done   | report_by | 2026-07-31 |
      | collect.done | 日期      | <完成>     |
    当 于<最晚>办理“analyse.found”
    那么 准予
    而且 按“analyse.in_time”，最晚为<最晚>

    例子:
      | 怎样                             | 完成       | 最晚       |
      | 不算清明放假                     | 2026-04-02 | 2026-04-17 |
      | 不算五一放假，补班的星期六算一天 | 2026-04-30 | 2026-05-18 |

  场景: 第十一个工作日才分析，记为逾期
    假如 于2026-06-01办理“collect.done”
    当 于2026-06-16办理“analyse.found”
    那么 准予
    而且 记为逾期，条件“analyse.in_time”，依据“自查自评和专题调研办法 本地规定 问题原因”

  场景: 没有发现问题、自评达到要求
    假如 于2026-06-01办理“collect.done”
    当 于2026-06-10办理“analyse.clear”
      | 项目           | 值       |
      | findings.count | 0        |
      | rating         | 达到要求 |
    那么 准予
    而且 事项处于“report”
    而且 “analyse.clear.unless”符合
    而且 “analyse.candid”符合
    而且 “analyse.papers”符合

  场景: 自评没有达到要求，不能说没有问题
    假如 于2026-06-01办理“collect.done”
    当 于2026-06-10办理“analyse.clear”
      | 项目           | 值           |
      | findings.count | 0            |
      | rating         | 部分达到要求 |
    那么 只被“analyse.candid”拒绝，依据“自查自评和专题调研（源材料所载做法） 存在的主要问题及原因；自查自评和专题调研办法 本地规定 问题原因”
    而且 “analyse.candid”实际“部分达到要求”，办法“自评没有达到要求的，写明问题和原因”
    而且 按“analyse.candid”，改填的结论为
      | rating | 结论   |
      | met    | 符合   |
      | partly | 不符合 |
      | unmet  | 不符合 |

  场景: 写了问题的，不能记为没有发现问题
    假如 于2026-06-01办理“collect.done”
    当 于2026-06-10办理“analyse.clear”
      | 项目           | 值  |
      | findings.count | 1   |
      | rating         | met |
    那么 只被“analyse.clear.unless”拒绝，依据“自查自评和专题调研办法 问题原因”

  场景大纲: 记为“<结果>”，<怎样>，不算数
    假如 于2026-06-01办理“collect.done”
    当 于2026-06-10办理“analyse.<结果>”
      | 项目           | 值     |
      | findings.count | <几>   |
      | <项目>         | <值>   |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 结果  | 几 | 怎样           | 项目             | 值             | 条件                          | 依据                                     |
      | found | 0  | 一个问题也没有 | rating           | partly         | analyse.some                  | 自查自评和专题调研办法 本地规定 问题原因 |
      | found | 1  | 由组外的人分析 | 办理人           | p-wu checker   | analyse.by                    | 自查自评和专题调研（源材料所载做法） 存在的主要问题及原因；自查自评和专题调研办法 本地规定 问题原因 |
      | clear | 0  | 由组外的人分析 | 办理人           | p-wu checker   | analyse.by                    | 自查自评和专题调研（源材料所载做法） 存在的主要问题及原因；自查自评和专题调研办法 本地规定 问题原因 |
      | found | 1  | 没有分析材料   | 缺材料           | 问题和原因分析 | analyse.papers                | 自查自评和专题调研（源材料所载做法） 存在的主要问题及原因；自查自评和专题调研办法 本地规定 问题原因 |
      | found | 1  | 没有写成效     | 不填             | achievements   | analyse.facts                 | 自查自评和专题调研办法 本地规定 问题原因 |
      | found | 1  | 没有写自评     | 不填             | rating         | analyse.facts                 | 自查自评和专题调研办法 本地规定 问题原因 |
      | found | 1  | 没有写什么问题 | findings.problem | 不填           | analyse.facts                 | 自查自评和专题调研办法 本地规定 问题原因 |
      | found | 1  | 没有写原因     | findings.cause   | 不填           | analyse.facts                 | 自查自评和专题调研办法 本地规定 问题原因 |
      | found | 1  | 没有写哪个单位 | findings.at      | 不填           | analyse.facts                 | 自查自评和专题调研办法 本地规定 问题原因 |

  场景: 没有写存在的问题，不算数
    假如 于2026-06-01办理“collect.done”
    当 于2026-06-10办理“analyse.found”
      | 项目 | 值       |
      | 不填 | findings |
    那么 只被“analyse.facts、analyse.some”拒绝，依据“自查自评和专题调研办法 本地规定 问题原因”
