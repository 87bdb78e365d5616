# language: zh-CN
功能: 专项检查与督查通报·现场检查

  检查组的人到每一个检查对象，当场反馈并由被检查单位签字，列出问题和不符合的条款。

  背景:
    假如 程序“special-inspection”
    而且 于2026-03-02立项
    而且 于2026-03-03办理“prepare.done”
      | 项目      | 值                         |
      | targets   | branch=u-dong；branch=u-xi |
      | team      | p-li、p-chen               |
      | team.home | u-jiguan                   |

  场景大纲: 检查组的<谁>到了每一个检查对象，当场反馈
    假如 于2026-03-10办理“inspect.feedback”
      | 项目   | 值             |
      | 办理人 | <谁> inspector |
    当 于2026-03-11办理“inspect.done”
      | 项目     | 值                                                                |
      | 办理人   | <谁> inspector                                                    |
      | visits   | place=u-dong，activity=学习；place=u-xi，activity=实践            |
      | findings | where=u-xi，what=上栏内容不全，clause=公开办法第三条              |
    那么 准予
    而且 事项处于“report”
    而且 “inspect.by”符合
    而且 “inspect.facts”符合
    而且 “inspect.papers”符合
    而且 “inspect.in_time”符合
    而且 “inspect.own_branch”符合
    而且 “inspect.everywhere”符合
    而且 “feedback.times”符合
    而且 台账“inspection-ledger”有一行
      | 列       | 值             |
      | 检查     | 2026-03-11     |
      | 活动类型 | 学习、实践     |
      | 当场反馈 | 2026-03-10     |
      | 问题     | 上栏内容不全   |
      | 所在支部 | u-xi           |
      | 不符合   | 公开办法第三条 |
      | 状态     | 待通报         |

    例子:
      | 谁     |
      | p-li   |
      | p-chen |

  场景: 有一个检查对象没有到，不算检查完毕
    当 于2026-03-11办理“inspect.done”
      | 项目   | 值                          |
      | visits | place=u-dong，activity=study |
    那么 只被“inspect.everywhere”拒绝，依据“五个机制 强化督查指导；专项检查和督查通报办法 本地规定 现场检查”
    而且 “inspect.everywhere”实际“u-xi”，办法“没有到过的补查”
    而且 按“inspect.everywhere”，改填的结论为
      | visits                                                                                 | 结论   |
      | place=u-dong，activity=study                                                           | 不符合 |
      | place=u-dong，activity=study；place=u-xi，activity=study                               | 符合   |
      | place=u-dong，activity=study；place=u-xi，activity=study；place=u-nan，activity=other | 符合   |
    当 按提示改正后再办理
    那么 准予

  场景: 另外到了检查组里有人所在的单位检查，不算数
    当 于2026-03-11办理“inspect.done”
      | 项目   | 值                                                                                       |
      | visits | place=u-dong，activity=study；place=u-xi，activity=study；place=u-jiguan，activity=other |
    那么 只被“inspect.own_branch”拒绝，依据“五个机制 强化督查指导；专项检查和督查通报办法 本地规定 现场检查”
    而且 “inspect.own_branch”实际“u-jiguan”，办法“由别人检查”
    而且 事项处于“inspect”

  场景: 没有查出问题的，问题一行也不写
    当 于2026-03-11办理“inspect.done”
      | 项目           | 值 |
      | findings.count | 0  |
    那么 准予
    而且 “inspect.facts”符合

  场景: 定题以后一个月内检查，不算逾期
    当 于2026-04-03办理“inspect.done”
    那么 准予
    而且 按“inspect.in_time”，最晚为2026-04-03

  场景: 一个月以后才检查，记为逾期，照常继续
    当 于2026-04-04办理“inspect.done”
    那么 准予
    而且 记为逾期，条件“inspect.in_time”，依据“专项检查和督查通报办法 本地规定 现场检查”

  场景大纲: 没有当场反馈<怎样>，不算数
    当 于2026-03-11办理“inspect.feedback”
      | 项目   | 值           |
      | <项目> | <值>         |
    那么 只被“<条件>”拒绝，依据“专项检查和督查通报办法 本地规定 现场检查”

    例子:
      | 怎样         | 项目   | 值             | 条件            |
      | 由外人反馈   | 办理人 | p-wu inspector | feedback.by     |
      | 没有反馈记录 | 缺材料 | 当场反馈记录   | feedback.papers |

  场景: 当场反馈由检查组的人进行
    当 于2026-03-11办理“inspect.feedback”
      | 项目   | 值             |
      | 办理人 | p-li inspector |
    那么 准予
    而且 “feedback.by”符合
    而且 “feedback.papers”符合

  场景: 当场反馈记录没有被检查单位签字，不算数
    当 于2026-03-11办理“inspect.feedback”
      | 项目   | 值           |
      | 缺材料 | 当场反馈记录 |
      | 材料   | 当场反馈记录 |
    那么 只被“feedback.papers”拒绝，依据“专项检查和督查通报办法 本地规定 现场检查”

  场景: 没有当场反馈，不算检查完毕
    当 于2026-03-11办理“inspect.done”
      | 项目 | 值       |
      | 未办 | feedback |
    那么 只被“feedback.times”拒绝，依据“专项检查和督查通报办法 本地规定 现场检查”

  场景: 一次检查不重复登记当场反馈
    假如 于2026-03-10办理“inspect.feedback”
    当 于2026-03-11办理“inspect.feedback”
    那么 只被“feedback.times”拒绝，依据“专项检查和督查通报办法 本地规定 现场检查”

  场景大纲: 检查<怎样>，不算数
    当 于2026-03-11办理“inspect.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“五个机制 强化督查指导；专项检查和督查通报办法 本地规定 现场检查”
    而且 事项处于“inspect”

    例子:
      | 怎样                 | 项目            | 值             | 条件                              |
      | 由检查组以外的人进行 | 办理人          | p-wu inspector | inspect.by                        |
      | 没有检查记录         | 缺材料          | 检查记录       | inspect.papers                    |
      | 没有写到过哪里       | 不填            | visits         | inspect.facts、inspect.own_branch、inspect.everywhere |
      | 没有写查出的问题     | 不填            | findings       | inspect.facts                     |
      | 到过的地方没有写     | visits.place    | 不填           | inspect.facts、inspect.own_branch、inspect.everywhere |
      | 没有写活动的类型     | visits.activity | 不填           | inspect.facts                     |
      | 问题没有写在哪里     | findings.where  | 不填           | inspect.facts                     |
      | 问题没有写是什么     | findings.what   | 不填           | inspect.facts                     |
      | 没有写不符合哪一条   | findings.clause | 不填           | inspect.facts                     |

  场景: 只有一个检查对象的，也要写到过哪里
    假如 程序“special-inspection”
    而且 于2026-03-02立项
    而且 事项已办到“inspect”
      | 办理         | 项目          | 值 |
      | prepare.done | targets.count | 1  |
    当 办理“inspect.done”
      | 项目         | 值   |
      | visits.count | 1    |
      | visits.place | 不填 |
    那么 只被“inspect.facts、inspect.own_branch、inspect.everywhere”拒绝，依据“专项检查和督查通报办法 本地规定 现场检查”

  # 取消

  场景大纲: 办到“<步骤>”时由镇党委取消检查
    假如 程序“special-inspection”
    而且 于2026-03-02立项
    而且 事项已办到“<步骤>”
    当 “township_committee”办理“<步骤>.cancelled”
      | 项目      | 值                 |
      | why_ended | 与县里的检查合并了 |
    那么 准予
    而且 事项处于“cancelled”
    而且 “<步骤>.by”符合
    而且 “<步骤>.facts”符合

    例子:
      | 步骤    |
      | prepare |
      | inspect |

  场景大纲: 在“<步骤>”取消检查<怎样>，不算数
    假如 程序“special-inspection”
    而且 于2026-03-02立项
    而且 事项已办到“<步骤>”
    当 “<谁>”办理“<步骤>.cancelled”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“专项检查和督查通报办法 本地规定 定题定人”

    例子:
      | 步骤    | 怎样           | 谁                 | 项目      | 值       | 条件          |
      | prepare | 由贯标办取消   | quality_office     | why_ended | 合并检查 | prepare.by    |
      | inspect | 由检查人员取消 | inspector          | why_ended | 合并检查 | inspect.by    |
      | prepare | 没有写理由     | township_committee | 不填      | why_ended | prepare.facts |
      | inspect | 没有写理由     | township_committee | 不填      | why_ended | inspect.facts |
