# language: zh-CN
功能: 流动党员·联系、查找

  每季度联系一次，掌握思想、学习、工作；失去联系的用尽办法查找。

  背景:
    假如 程序“mobile-member-contact”
    而且 于2026-01-02立项
      | 项目  | 值    |
      | about | p-sun |

  # 季度联系

  场景: 联系人按季度联系，掌握思想、学习和工作
    假如 事项已办到“keep_contact”
      | 办理           | 项目        | 值         |
      | register.filed | whereabouts | province   |
      | appoint.done   | contact     | p-wang     |
    当 于2026-02-10办理“keep_contact.talk”
      | 项目    | 值                    |
      | 办理人  | p-wang contact_person |
      | thought | 关心村里集体经济      |
      | study   | 参加流入地主题党日    |
      | work    | 在建筑工地            |
    那么 准予
    而且 事项处于“keep_contact”
    而且 “talk.by”符合
    而且 “talk.facts”符合
    而且 “talk.own”符合
    而且 台账“mobile-member-ledger”有一行
      | 列       | 值                 |
      | 思想动态 | 关心村里集体经济   |
      | 学习情况 | 参加流入地主题党日 |
      | 工作状况 | 在建筑工地         |
      | 联系次数 | 1                  |
      | 状态     | 外出中             |

  场景大纲: 每个季度都联系了的<去向>党员返乡，不欠联系
    假如 事项已办到“keep_contact”
      | 办理           | 项目        | 值     |
      | register.filed | whereabouts | <去向> |
    而且 于2026-06-10办理“keep_contact.talk”
    当 于2026-06-30办理“keep_contact.returned”
      | 项目 | 值   |
      | 未办 | talk |
    那么 准予
    而且 “talk.times”符合
    而且 “letter_abroad.times”不适用

    例子:
      | 去向     |
      | province |
      | country  |

  场景大纲: 整整一个季度没有联系<去向>的党员，记为逾期
    假如 事项已办到“keep_contact”
      | 办理           | 项目        | 值     |
      | register.filed | whereabouts | <去向> |
    当 于2026-06-30办理“keep_contact.returned”
      | 项目 | 值   |
      | 未办 | talk |
    那么 准予
    而且 记为逾期，条件“talk.times”，依据“党费、流动党员 常规工作 第二项；党员教育管理工作条例 2019 第33条”
    而且 “talk.times”实际“2026-03-31至2026-06-30没有”

    例子:
      | 去向     |
      | province |
      | country  |

  场景: 季度没有过完，不欠联系
    假如 事项已办到“keep_contact”
    当 于2026-06-29办理“keep_contact.returned”
      | 项目 | 值   |
      | 未办 | talk |
    那么 准予
    而且 “talk.times”符合

  场景: 元旦立项、季度中间才建台账的，从下一个季度起联系
    假如 事项已办到“keep_contact”
      | 办理         | 项目 | 值         |
      | appoint.done | 日期 | 2026-04-02 |
    当 于2026-06-30办理“keep_contact.returned”
      | 项目 | 值   |
      | 未办 | talk |
    那么 准予
    而且 “talk.times”符合

  场景: 别人代替联系人联系，不算数
    假如 事项已办到“keep_contact”
      | 办理         | 项目    | 值     |
      | appoint.done | contact | p-wang |
    当 于2026-02-10办理“keep_contact.talk”
      | 项目   | 值                  |
      | 办理人 | p-li contact_person |
    那么 只被“talk.own”拒绝，依据“党费、流动党员 常规工作 第二项；党员教育管理工作条例 2019 第33条”

  场景大纲: 季度联系<怎样>，不算数
    假如 事项已办到“keep_contact”
      | 办理         | 项目    | 值     |
      | appoint.done | contact | p-wang |
    当 于2026-02-10办理“keep_contact.talk”
      | 项目   | 值          |
      | 办理人 | p-wang <谁> |
      | <项目> | <值>        |
    那么 只被“<条件>”拒绝，依据“党员教育管理工作条例 2019 第33条”

    例子:
      | 怎样           | 谁             | 项目    | 值      | 条件       |
      | 用组织委员身份 | org_member     | thought | 思想稳定 | talk.by    |
      | 用党员身份     | member         | thought | 思想稳定 | talk.by    |
      | 没有写思想     | contact_person | 不填    | thought | talk.facts |
      | 没有写学习     | contact_person | 不填    | study   | talk.facts |
      | 没有写工作     | contact_person | 不填    | work    | talk.facts |

  # 出国（境）

  场景: 出国学习研究的每半年联系一次，不要求每季度联系
    假如 事项已办到“keep_contact”
      | 办理           | 项目        | 值         |
      | register.filed | 日期        | 2026-01-02 |
      |                | whereabouts | abroad     |
      | appoint.done   | contact     | p-wang     |
    而且 于2026-09-10办理“keep_contact.letter_abroad”
      | 项目   | 值                    |
      | 办理人 | p-wang contact_person |
    当 于2026-12-31办理“keep_contact.returned”
      | 项目 | 值                  |
      | 未办 | talk、letter_abroad |
    那么 准予
    而且 “letter_abroad.times”符合
    而且 “talk.times”不适用

  场景: 出国学习研究的半年没有联系，记为逾期
    假如 事项已办到“keep_contact”
      | 办理           | 项目        | 值     |
      | register.filed | whereabouts | abroad |
    当 于2026-12-31办理“keep_contact.returned”
      | 项目 | 值                  |
      | 未办 | talk、letter_abroad |
    那么 准予
    而且 记为逾期，条件“letter_abroad.times”，依据“党员教育管理工作条例 2019 第34条”
    而且 “letter_abroad.times”实际“2026-06-30至2026-12-31没有”

  场景: 半年没有过完，不欠联系
    假如 事项已办到“keep_contact”
      | 办理           | 项目        | 值     |
      | register.filed | whereabouts | abroad |
    当 于2026-12-30办理“keep_contact.returned”
      | 项目 | 值                  |
      | 未办 | talk、letter_abroad |
    那么 准予
    而且 “letter_abroad.times”符合

  场景: 联系人同出国学习研究的党员联系
    假如 事项已办到“keep_contact”
      | 办理           | 项目        | 值     |
      | register.filed | whereabouts | abroad |
      | appoint.done   | contact     | p-wang |
    当 于2026-05-10办理“keep_contact.letter_abroad”
      | 项目             | 值                    |
      | 办理人           | p-wang contact_person |
      | abroad_situation | 读博士第二年          |
    那么 准予
    而且 “letter_abroad.by”符合
    而且 “letter_abroad.facts”符合
    而且 “letter_abroad.own”符合

  场景大纲: 同境外联系<怎样>，不算数
    假如 事项已办到“keep_contact”
      | 办理           | 项目        | 值     |
      | register.filed | whereabouts | abroad |
      | appoint.done   | contact     | p-wang |
    当 于2026-05-10办理“keep_contact.letter_abroad”
      | 项目   | 值       |
      | 办理人 | <办理人> |
      | <项目> | <值>     |
    那么 只被“<条件>”拒绝，依据“党员教育管理工作条例 2019 第34条”

    例子:
      | 怎样             | 办理人                | 项目             | 值               | 条件                |
      | 由别人代替       | p-li contact_person   | abroad_situation | 读博士           | letter_abroad.own   |
      | 用组织委员身份   | p-wang org_member     | abroad_situation | 读博士           | letter_abroad.by    |
      | 用党员身份       | p-wang member         | abroad_situation | 读博士           | letter_abroad.by    |
      | 没有写情况       | p-wang contact_person | 不填             | abroad_situation | letter_abroad.facts |

  场景: 出国以后第三季度才建台账的，从下一个半年起算
    假如 事项已办到“keep_contact”
      | 办理           | 项目        | 值         |
      | register.filed | whereabouts | abroad     |
      | appoint.done   | 日期        | 2026-07-02 |
    当 于2026-12-31办理“keep_contact.returned”
      | 项目 | 值                  |
      | 未办 | talk、letter_abroad |
    那么 准予
    而且 “letter_abroad.times”符合

  # 流入地、更新

  场景: 流入地党组织反馈参加组织生活
    假如 事项已办到“keep_contact”
    当 “receiving_branch”于2026-02-10办理“keep_contact.joined”
      | 项目     | 值           |
      | activity | 三月主题党日 |
    那么 准予
    而且 “joined.by”符合
    而且 “joined.facts”符合
    而且 “joined.papers”符合

  场景大纲: <谁>更新去向和联系方式
    假如 事项已办到“keep_contact”
    当 “<谁>”于2026-02-10办理“keep_contact.moved_on”
      | 项目      | 值           |
      | new_place | 省城东区工地 |
    那么 准予
    而且 “moved_on.by”符合
    而且 “moved_on.facts”符合

    例子:
      | 谁             |
      | member         |
      | contact_person |

  场景: 流入地可以反馈两次，去向可以更新两次
    假如 事项已办到“keep_contact”
    而且 于2026-02-10办理“keep_contact.joined”
    而且 “member”于2026-02-10办理“keep_contact.moved_on”
    而且 于2026-02-20办理“keep_contact.joined”
    当 “member”于2026-02-20办理“keep_contact.moved_on”
    那么 准予

  场景大纲: <事><怎样>，不算数
    假如 事项已办到“keep_contact”
    当 “<谁>”于2026-02-10办理“keep_contact.<分项>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 事   | 怎样           | 谁               | 分项     | 项目      | 值               | 条件           | 依据                            |
      | 反馈 | 由本人写       | member           | joined   | activity  | 主题党日         | joined.by      | 党员教育管理工作条例 2019 第32条 |
      | 反馈 | 由联系人写     | contact_person   | joined   | activity  | 主题党日         | joined.by      | 党员教育管理工作条例 2019 第32条 |
      | 反馈 | 没有书面反馈   | receiving_branch | joined   | 缺材料    | 流入地党组织反馈 | joined.papers  | 党员教育管理工作条例 2019 第32条 |
      | 反馈 | 没有写活动     | receiving_branch | joined   | 不填      | activity         | joined.facts   | 党员教育管理工作条例 2019 第32条 |
      | 更新 | 由镇里代改     | org_office       | moved_on | new_place | 省城             | moved_on.by    | 党员教育管理工作条例 2019 第33条 |
      | 更新 | 没有写地点     | member           | moved_on | 不填      | new_place        | moved_on.facts | 党员教育管理工作条例 2019 第33条 |
      | 更新 | 没有写联系方式 | member           | moved_on | 不填      | new_telephone    | moved_on.facts | 党员教育管理工作条例 2019 第33条 |

  # 返乡、转移、失去联系

  场景: 外出满六个月、地点固定的，转移组织关系
    假如 事项已办到“keep_contact”
      | 办理           | 项目 | 值         |
      | register.filed | 日期 | 2026-01-02 |
      |                | left | 2025-12-20 |
    当 “org_member”于2026-06-20办理“keep_contact.settled”
      | 项目             | 值       |
      | why_moved        | fixed    |
      | destination_unit | u-dongqu |
    那么 准予
    而且 事项处于“verify”
    而且 “keep_contact.by”符合
    而且 “keep_contact.facts”符合
    而且 “keep_contact.settled”符合
    而且 按“keep_contact.settled”，最早为2026-06-20
    而且 台账“mobile-member-ledger”有一行
      | 列       | 值               |
      | 转移原因 | 外出地点相对固定 |

  场景: 外出地点固定、不满六个月，不转移组织关系
    假如 事项已办到“keep_contact”
      | 办理           | 项目 | 值         |
      | register.filed | 日期 | 2026-01-02 |
      |                | left | 2025-12-20 |
    当 于2026-06-19办理“keep_contact.settled”
      | 项目      | 值    |
      | why_moved | fixed |
    那么 只被“keep_contact.settled”拒绝，依据“党员教育管理工作条例 2019 第25条”
    而且 按“keep_contact.settled”，改填的结论为
      | why_moved | 结论   |
      | fixed     | 不符合 |
      | changed   | 符合   |

  场景: 工作单位、经常居住地变动的，外出不满六个月也转移组织关系
    假如 事项已办到“keep_contact”
      | 办理           | 项目 | 值         |
      | register.filed | 日期 | 2026-01-02 |
      |                | left | 2025-12-20 |
    当 “org_member”于2026-02-20办理“keep_contact.settled”
      | 项目      | 值      |
      | why_moved | changed |
    那么 准予
    而且 事项处于“verify”
    而且 “keep_contact.settled”符合

  场景: 没有写转移的原因，不能转移组织关系
    假如 事项已办到“keep_contact”
      | 办理           | 项目 | 值         |
      | register.filed | 日期 | 2026-01-02 |
      |                | left | 2025-12-20 |
    当 于2026-06-25办理“keep_contact.settled”
      | 项目 | 值        |
      | 不填 | why_moved |
    那么 只被“keep_contact.facts”拒绝，依据“党员教育管理工作条例 2019 第25条”

  场景: 返乡的不论外出多久
    假如 事项已办到“keep_contact”
    当 “org_member”于2026-02-10办理“keep_contact.returned”
      | 项目        | 值         |
      | returned_on | 2026-02-09 |
    那么 准予
    而且 事项处于“verify”
    而且 “keep_contact.settled”不适用

  场景: 联系人联系不上，转入查找
    假如 事项已办到“keep_contact”
    当 “contact_person”于2026-02-10办理“keep_contact.lost”
      | 项目       | 值         |
      | last_heard | 2026-01-05 |
    那么 准予
    而且 事项处于“search”

  场景大纲: <结果><怎样>，不算数
    假如 事项已办到“keep_contact”
      | 办理           | 项目 | 值         |
      | register.filed | left | 2025-12-20 |
    当 “<谁>”于2026-06-25办理“keep_contact.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“keep_contact.<条件>”拒绝，依据“<依据>”

    例子:
      | 结果     | 怎样             | 谁             | 项目             | 值               | 条件  | 依据                             |
      | returned | 由本人登记       | member         | returned_on      | 2026-06-20       | by    | 党员教育管理工作条例 2019 第33条 |
      | settled  | 由流入地登记     | receiving_branch | destination_unit | u-dongqu       | by    | 党员教育管理工作条例 2019 第33条 |
      | lost     | 由组织委员登记   | org_member     | last_heard       | 2026-03-01       | by    | 党员教育管理工作条例 2019 第33条 |
      | returned | 没有写返回日期   | org_member     | 不填             | returned_on      | facts | 党员教育管理工作条例 2019 第33条 |
      | settled  | 没有写接收单位   | org_member     | 不填             | destination_unit | facts | 党员教育管理工作条例 2019 第25条 |
      | lost     | 没有写最后联系   | contact_person | 不填             | last_heard       | facts | 党员教育管理工作条例 2019 第24条 |

  # 查找

  场景: 查找到了，继续联系
    假如 事项已办到“search”
    当 “branch_committee”于2026-03-10办理“search.found”
      | 项目  | 值    |
      | means | phone |
    那么 准予
    而且 事项处于“keep_contact”
    而且 “search.by”符合
    而且 “search.facts”符合
    而且 “search.papers”符合
    而且 “search.thorough”不适用
    而且 “search.long_enough”不适用

  场景: 用尽办法、满六个月仍然联系不上
    假如 事项已办到“search”
      | 办理              | 项目       | 值         |
      | keep_contact.lost | 日期       | 2026-02-10 |
      |                   | last_heard | 2026-01-05 |
    当 “branch_committee”于2026-07-05办理“search.unfound”
      | 项目  | 值   |
      | means | 全部 |
    那么 准予
    而且 事项处于“settle”
    而且 “search.thorough”符合
    而且 “search.long_enough”符合
    而且 按“search.long_enough”，最早为2026-07-05

  场景: 失去联系不满六个月，不得停止查找
    假如 事项已办到“search”
      | 办理              | 项目       | 值         |
      | keep_contact.lost | 日期       | 2026-02-10 |
      |                   | last_heard | 2026-01-05 |
    当 于2026-07-04办理“search.unfound”
    那么 只被“search.long_enough”拒绝，依据“党员教育管理工作条例 2019 第24条”

  场景大纲: 没有<办法>，不得停止查找
    假如 事项已办到“search”
      | 办理              | 项目       | 值         |
      | keep_contact.lost | 日期       | 2026-02-10 |
      |                   | last_heard | 2026-01-05 |
    当 于2026-07-05办理“search.unfound”
      | 项目  | 值           |
      | means | 全部，除<项> |
    那么 只被“search.thorough”拒绝，依据“党员教育管理工作条例 2019 第24条；流动党员管理办法 本地规定 查找”
    而且 事项处于“search”

    例子:
      | 办法         | 项     |
      | 打电话       | phone  |
      | 问家属       | family |
      | 问单位、同行 | unit   |
      | 问流入地     | place  |

  场景大纲: 查找<怎样>，不算数
    假如 事项已办到“search”
    当 “<谁>”于2026-03-10办理“search.found”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党员教育管理工作条例 2019 第24条；流动党员管理办法 本地规定 查找”

    例子:
      | 怎样         | 谁               | 项目   | 值       | 条件          |
      | 由联系人一人 | contact_person   | means  | 全部     | search.by     |
      | 由组织委员   | org_member       | means  | 全部     | search.by     |
      | 没有查找记录 | branch_committee | 缺材料 | 查找记录 | search.papers |
      | 没有写办法   | branch_committee | 不填   | means    | search.facts  |

  场景: 没有写查找的办法，不得停止查找
    假如 事项已办到“search”
      | 办理              | 项目       | 值         |
      | keep_contact.lost | 日期       | 2026-02-10 |
      |                   | last_heard | 2026-01-05 |
    当 于2026-07-05办理“search.unfound”
      | 项目 | 值    |
      | 不填 | means |
    那么 只被“search.facts、search.thorough”拒绝，依据“党员教育管理工作条例 2019 第24条”
