# language: zh-CN
功能: 软弱涣散党组织整顿晋位·整顿、验收、晋位和跟踪

  每个季度调度；验收组不是整顿的责任人，得分和群众评价都要达到；销号以后跟踪一年，反弹的重新整顿。

  背景:
    假如 程序“weak-branch-upgrade”
    而且 于2026-03-02立项
      | 项目  | 值         |
      | about | u-houcun   |
    而且 事项已办到“rectify”
      | 办理             | 项目     | 值                                             |
      | survey.filed     | 日期     | 2026-03-04                                     |
      |                  | symptoms | vacant、disliked                               |
      | confirm.approved | 日期     | 2026-03-20                                     |
      | plan.done        | 日期     | 2026-04-08                                     |
      |                  | measures | problem=书记空缺，measure=选派书记，owner=p-li |
      |                  | secretary | sent                                          |
      |                  | due      | 2026-10-31                                     |

  场景: 县委组织部每季度调度
    当 “县委组织部”于2026-08-10办理“rectify.check”
    那么 准予
    而且 事项处于“rectify”
    而且 按“check.by”，改填的结论为
      | 办理人       | 结论   |
      | 县委组织部   | 符合   |
      | 联村县级领导 | 符合   |
      | 包村镇领导   | 不符合 |
      | 县验收组     | 不符合 |
    而且 按“check.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 调度记录 | 不符合 |

  场景: 联村县级领导也可以调度
    当 “联村县级领导”于2026-08-10办理“rectify.check”
    那么 准予
    而且 事项处于“rectify”
    而且 按“check.by”，改填的结论为
      | 办理人       | 结论   |
      | 县委组织部   | 符合   |
      | 联村县级领导 | 符合   |
      | 包村镇领导   | 不符合 |
      | 县验收组     | 不符合 |
    而且 按“check.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 调度记录 | 不符合 |

  场景: 结对单位帮扶，做了就记一次
    当 “结对帮扶单位”于2026-05-10办理“rectify.visit”
    那么 准予
    而且 事项处于“rectify”
    而且 按“visit.by”，改填的结论为
      | 办理人                   | 结论   |
      | 结对帮扶单位             | 符合   |
      | 驻村第一书记（驻点干部） | 符合   |
      | 联村县级领导             | 不符合 |
      | 县验收组                 | 不符合 |
    而且 按“visit.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 帮扶记录 | 不符合 |

  场景: 第一书记帮扶，做了就记一次
    当 “驻村第一书记（驻点干部）”于2026-05-10办理“rectify.visit”
    那么 准予
    而且 事项处于“rectify”
    而且 按“visit.by”，改填的结论为
      | 办理人                   | 结论   |
      | 结对帮扶单位             | 符合   |
      | 驻村第一书记（驻点干部） | 符合   |
      | 联村县级领导             | 不符合 |
      | 县验收组                 | 不符合 |
    而且 按“visit.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 帮扶记录 | 不符合 |

  场景: 县委组织部批准延期一次
    当 “县委组织部”于2026-10-10办理“rectify.extend”
      | 项目    | 值         |
      | new_due | 2026-12-31 |
    那么 准予
    而且 事项处于“rectify”
    而且 “extend.times”符合
    而且 “extend.later”符合
    而且 按“extend.by”，改填的结论为
      | 办理人       | 结论   |
      | 县委组织部   | 符合   |
      | 联村县级领导 | 不符合 |
      | 县验收组     | 不符合 |
    而且 按“extend.facts”，改填的结论为
      | 不填    | 结论     |
      | new_due | 无法判断 |
    而且 按“extend.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 延期批复 | 不符合 |
    而且 按“extend.later”，改填的结论为
      | new_due    | 结论   |
      | 2026-10-30 | 不符合 |
      | 2026-10-31 | 符合   |
      | 2026-11-01 | 符合   |
    而且 台账“weak-branches”有一行
      | 列   | 值         |
      | 期限 | 2026-12-31 |
      | 延期 | 1          |

  场景: 延期不能把期限提前
    当 于2026-10-10办理“rectify.extend”
      | 项目    | 值         |
      | new_due | 2026-10-01 |
    那么 只被“extend.later”拒绝，依据“软弱涣散村党组织整顿办法 本地规定 集中整顿”
    而且 事项处于“rectify”

  场景: 延期只有一次
  假如 于2026-10-10办理“rectify.extend”
    当 于2026-10-20办理“rectify.extend”
    那么 只被“extend.times”拒绝，依据“软弱涣散村党组织整顿办法 本地规定 集中整顿”
    而且 事项处于“rectify”

  场景: 包村领导不能自己批准延期
    当 “包村镇领导”于2026-10-10办理“rectify.extend”
    那么 只被“extend.by”拒绝，依据“软弱涣散村党组织整顿办法 本地规定 集中整顿”
    而且 事项处于“rectify”

  场景: 在期限以内完成整顿，每季度都调度过，申请验收
  假如 于2026-08-10办理“rectify.check”
  而且 于2026-09-30办理“rectify.check”
    当 “包村镇领导”于2026-10-31办理“rectify.done”
    那么 准予
    而且 事项处于“accept”
    而且 “rectify.on_time”符合
    而且 按“rectify.by”，改填的结论为
      | 办理人                   | 结论   |
      | 包村镇领导               | 符合   |
      | 驻村第一书记（驻点干部） | 符合   |
      | 联村县级领导             | 不符合 |
      | 县验收组                 | 不符合 |
    而且 按“rectify.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 整顿情况自评报告 | 不符合 |
    而且 按“rectify.on_time”，最晚为2026-10-31

  场景: 第一书记也可以申请验收；季度没有过完，不欠调度
    当 “驻村第一书记（驻点干部）”于2026-06-20办理“rectify.done”
      | 项目 | 值    |
      | 未办 | check |
    那么 准予
    而且 事项处于“accept”
    而且 “rectify.on_time”符合
    而且 按“rectify.by”，改填的结论为
      | 办理人                   | 结论   |
      | 包村镇领导               | 符合   |
      | 驻村第一书记（驻点干部） | 符合   |
      | 联村县级领导             | 不符合 |
      | 县验收组                 | 不符合 |
    而且 按“rectify.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 整顿情况自评报告 | 不符合 |

  场景: 整整一个季度没有调度，记为逾期
    当 于2026-10-08办理“rectify.done”
      | 项目 | 值    |
      | 未办 | check |
    那么 准予
    而且 记为逾期，条件“check.times”，依据“软弱涣散村党组织整顿办法 本地规定 集中整顿”
    而且 “check.times”实际“2026-06-30至2026-09-30没有”

  场景: 季度最后一天办完，这个季度没有调度的也算逾期
    当 于2026-09-30办理“rectify.done”
      | 项目 | 值    |
      | 未办 | check |
    那么 准予
    而且 记为逾期，条件“check.times”

  场景: 季度还差一天，不欠调度
    当 于2026-09-29办理“rectify.done”
      | 项目 | 值    |
      | 未办 | check |
    那么 准予
    而且 “check.times”符合

  场景: 过了期限才完成，记为逾期，照常申请验收
    当 于2026-11-01办理“rectify.done”
    那么 准予
    而且 记为逾期，条件“rectify.on_time”，依据“软弱涣散村党组织整顿办法 本地规定 集中整顿；党员管理 三个提升 第一项”

  场景: 批准延期的，按延长后的期限
    假如 于2026-10-10办理“rectify.extend”
      | 项目    | 值         |
      | new_due | 2026-12-31 |
    当 于2026-11-20办理“rectify.done”
    那么 准予
    而且 “rectify.on_time”符合

  场景: 没有自评报告的，不能申请验收
    当 于2026-10-31办理“rectify.done”
      | 项目   | 值               |
      | 缺材料 | 整顿情况自评报告 |
    那么 只被“rectify.papers”拒绝，依据“党员管理、组织生活、换届和述职评议 本地规定 三个提升 第一项；软弱涣散村党组织整顿办法 本地规定 集中整顿”
    而且 事项处于“rectify”

  场景: 整顿中党组织合并的，并入新的党组织
    当 “具有审批权限的基层党委（镇党委）”于2026-06-10办理“rectify.merged”
    那么 准予
    而且 事项处于“merged”
    而且 按“rectify.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 联村县级领导                     | 不符合 |
      | 县验收组                         | 不符合 |
    而且 按“rectify.facts”，改填的结论为
      | 不填 | 结论     |
      | into | 无法判断 |
    而且 按“rectify.papers”，改填的结论为
      | 缺材料     | 结论   |
      | 合并的批复 | 不符合 |

  场景: 包村领导不能决定合并
    当 “包村镇领导”于2026-06-10办理“rectify.merged”
    那么 只被“rectify.by”拒绝，依据“软弱涣散村党组织整顿办法 本地规定 集中整顿”
    而且 事项处于“rectify”

  # 验收

  场景: 听、评、谈、查，得分和群众评价都达到
  假如 于2026-10-30办理“rectify.done”
      | 项目   | 值                   |
      | 办理人 | p-wang village_cadre |
    当 “县验收组”于2026-11-10办理“accept.passed”
      | 项目         | 值            |
      | team         | p-a、p-b、p-c |
      | ways         | 全部          |
      | score        | 80            |
      | answered     | 20            |
      | dissatisfied | 4             |
    那么 准予
    而且 事项处于“close”
    而且 “accept.team_size”符合
    而且 “accept.independent”符合
    而且 “accept.sound”符合
    而且 “accept.every_way”符合
    而且 “accept.score”符合
    而且 “accept.accepted”符合
    而且 按“accept.by”，改填的结论为
      | 办理人       | 结论   |
      | 县验收组     | 符合   |
      | 联村县级领导 | 不符合 |
      | 结对帮扶单位 | 不符合 |
    而且 按“accept.facts”，改填的结论为
      | 不填         | 结论     |
      | team         | 无法判断 |
      | ways         | 无法判断 |
      | score        | 无法判断 |
      | answered     | 无法判断 |
      | dissatisfied | 无法判断 |
    而且 按“accept.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 验收意见 | 不符合 |
    而且 按“accept.team_size”，改填的结论为
      | team.count | 结论   |
      | 2          | 不符合 |
      | 3          | 符合   |
      | 4          | 符合   |
    而且 按“accept.independent”，改填的结论为
      | team            | 结论   |
      | p-a、p-b、p-li   | 不符合 |
      | p-a、p-b、p-wang | 不符合 |
      | p-a、p-b、p-c    | 符合   |
    而且 按“accept.every_way”，改填的结论为
      | ways          | 结论   |
      | 全部，除listen | 不符合 |
      | 全部，除rate   | 不符合 |
      | 全部，除talk   | 不符合 |
      | 全部，除look   | 不符合 |
      | 全部          | 符合   |
    而且 按“accept.score”，改填的结论为
      | score | 结论   |
      | 69    | 不符合 |
      | 70    | 符合   |
      | 71    | 符合   |
    而且 按“accept.accepted”，改填的结论为
      | dissatisfied | 结论   |
      | 9            | 符合   |
      | 10           | 符合   |
      | 11           | 不符合 |
    而且 按“accept.sound”，改填的结论为
      | dissatisfied | 结论   |
      | 20           | 符合   |
      | 21           | 不符合 |

  场景: 得分不够的，重新整顿
  假如 于2026-10-30办理“rectify.done”
    当 “县验收组”于2026-11-10办理“accept.failed”
      | 项目         | 值   |
      | ways         | 全部 |
      | score        | 69   |
      | answered     | 20   |
      | dissatisfied | 4    |
    那么 准予
    而且 事项处于“plan”
    而且 “accept.team_size”符合
    而且 “accept.independent”符合
    而且 “accept.sound”符合
    而且 “accept.failed.unless”符合
    而且 按“accept.by”，改填的结论为
      | 办理人       | 结论   |
      | 县验收组     | 符合   |
      | 联村县级领导 | 不符合 |
      | 结对帮扶单位 | 不符合 |
    而且 按“accept.facts”，改填的结论为
      | 不填         | 结论     |
      | team         | 无法判断 |
      | ways         | 无法判断 |
      | score        | 无法判断 |
      | answered     | 无法判断 |
      | dissatisfied | 无法判断 |
    而且 按“accept.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 验收意见 | 不符合 |

  场景: 群众过半不满意的，得分再高也重新整顿
  假如 于2026-10-30办理“rectify.done”
    当 “县验收组”于2026-11-10办理“accept.failed”
      | 项目         | 值   |
      | ways         | 全部 |
      | score        | 95   |
      | answered     | 20   |
      | dissatisfied | 11   |
    那么 准予
    而且 事项处于“plan”
    而且 “accept.team_size”符合
    而且 “accept.independent”符合
    而且 “accept.sound”符合
    而且 “accept.failed.unless”符合
    而且 按“accept.by”，改填的结论为
      | 办理人       | 结论   |
      | 县验收组     | 符合   |
      | 联村县级领导 | 不符合 |
      | 结对帮扶单位 | 不符合 |
    而且 按“accept.facts”，改填的结论为
      | 不填         | 结论     |
      | team         | 无法判断 |
      | ways         | 无法判断 |
      | score        | 无法判断 |
      | answered     | 无法判断 |
      | dissatisfied | 无法判断 |
    而且 按“accept.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 验收意见 | 不符合 |

  场景: 没有听取群众评议的，不算验收合格
  假如 于2026-10-30办理“rectify.done”
    当 “县验收组”于2026-11-10办理“accept.failed”
      | 项目         | 值           |
      | ways         | 全部，除rate |
      | score        | 95           |
      | answered     | 20           |
      | dissatisfied | 1            |
    那么 准予
    而且 事项处于“plan”
    而且 “accept.team_size”符合
    而且 “accept.independent”符合
    而且 “accept.sound”符合
    而且 “accept.failed.unless”符合
    而且 按“accept.by”，改填的结论为
      | 办理人       | 结论   |
      | 县验收组     | 符合   |
      | 联村县级领导 | 不符合 |
      | 结对帮扶单位 | 不符合 |
    而且 按“accept.facts”，改填的结论为
      | 不填         | 结论     |
      | team         | 无法判断 |
      | ways         | 无法判断 |
      | score        | 无法判断 |
      | answered     | 无法判断 |
      | dissatisfied | 无法判断 |
    而且 按“accept.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 验收意见 | 不符合 |

  场景: 样样达到的，不能记成不合格
  假如 于2026-10-30办理“rectify.done”
    当 于2026-11-10办理“accept.failed”
      | 项目         | 值   |
      | ways         | 全部 |
      | score        | 80   |
      | answered     | 20   |
      | dissatisfied | 4    |
    那么 只被“accept.failed.unless”拒绝，依据“中国共产党农村基层组织工作条例 有关整顿软弱涣散村党组织的规定；软弱涣散村党组织整顿办法 本地规定 验收”
    而且 事项处于“accept”

  场景: 得分不够的，不能记成合格
  假如 于2026-10-30办理“rectify.done”
    当 于2026-11-10办理“accept.passed”
      | 项目  | 值 |
      | score | 69 |
    那么 只被“accept.score”拒绝，依据“软弱涣散村党组织整顿办法 本地规定 验收”
    而且 事项处于“accept”

  场景: 群众过半不满意的，不能记成合格
  假如 于2026-10-30办理“rectify.done”
    当 于2026-11-10办理“accept.passed”
      | 项目         | 值 |
      | answered     | 20 |
      | dissatisfied | 11 |
    那么 只被“accept.accepted”拒绝，依据“软弱涣散村党组织整顿办法 本地规定 验收”
    而且 事项处于“accept”

  场景: 没有个别谈话的，不能记成合格
  假如 于2026-10-30办理“rectify.done”
    当 于2026-11-10办理“accept.passed”
      | 项目 | 值           |
      | ways | 全部，除talk |
    那么 只被“accept.every_way”拒绝，依据“中国共产党农村基层组织工作条例 有关整顿软弱涣散村党组织的规定；软弱涣散村党组织整顿办法 本地规定 验收”
    而且 事项处于“accept”

  场景: 两个人不能验收
  假如 于2026-10-30办理“rectify.done”
    当 于2026-11-10办理“accept.passed”
      | 项目 | 值       |
      | team | p-a、p-b |
    那么 只被“accept.team_size”拒绝，依据“软弱涣散村党组织整顿办法 本地规定 验收”
    而且 事项处于“accept”

  场景: 整顿的责任人不能参加验收
  假如 于2026-10-30办理“rectify.done”
    当 于2026-11-10办理“accept.passed”
      | 项目 | 值             |
      | team | p-a、p-b、p-li |
    那么 只被“accept.independent”拒绝，依据“中国共产党农村基层组织工作条例 有关整顿软弱涣散村党组织的规定；软弱涣散村党组织整顿办法 本地规定 验收”
    而且 事项处于“accept”

  场景: 不满意的比参加评议的还多
  假如 于2026-10-30办理“rectify.done”
    当 于2026-11-10办理“accept.failed”
      | 项目         | 值 |
      | score        | 60 |
      | answered     | 20 |
      | dissatisfied | 21 |
    那么 只被“accept.sound”拒绝，依据“中国共产党农村基层组织工作条例 有关整顿软弱涣散村党组织的规定；软弱涣散村党组织整顿办法 本地规定 验收”
    而且 事项处于“accept”

  场景: 镇党委不能自己验收
  假如 于2026-10-30办理“rectify.done”
    当 “具有审批权限的基层党委（镇党委）”于2026-11-10办理“accept.passed”
    那么 只被“accept.by”拒绝，依据“中国共产党农村基层组织工作条例 有关整顿软弱涣散村党组织的规定；软弱涣散村党组织整顿办法 本地规定 验收”
    而且 事项处于“accept”

  场景: 县委组织部同意销号、晋位
  假如 于2026-10-30办理“rectify.done”
  而且 于2026-11-10办理“accept.passed”
    当 “县委组织部”于2026-11-20办理“close.approved”
    那么 准予
    而且 事项处于“watch”
    而且 按“close.by”，改填的结论为
      | 办理人       | 结论   |
      | 县委组织部   | 符合   |
      | 联村县级领导 | 不符合 |
      | 县验收组     | 不符合 |
    而且 按“close.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 销号文件 | 不符合 |

  场景: 县委组织部不同意销号的，继续整顿
  假如 于2026-10-30办理“rectify.done”
  而且 于2026-11-10办理“accept.passed”
    当 “县委组织部”于2026-11-20办理“close.returned”
    那么 准予
    而且 事项处于“plan”
    而且 按“close.by”，改填的结论为
      | 办理人       | 结论   |
      | 县委组织部   | 符合   |
      | 联村县级领导 | 不符合 |
      | 县验收组     | 不符合 |

  场景: 没有销号文件的，不算销号
  假如 于2026-10-30办理“rectify.done”
  而且 于2026-11-10办理“accept.passed”
    当 于2026-11-20办理“close.approved”
      | 项目   | 值       |
      | 缺材料 | 销号文件 |
    那么 只被“close.papers”拒绝，依据“党员管理、组织生活、换届和述职评议 本地规定 三个提升 第一项；软弱涣散村党组织整顿办法 本地规定 销号晋位”
    而且 事项处于“close”

  场景: 跟踪满一年没有反弹，办结
  假如 于2026-09-30办理“rectify.check”
  而且 于2026-10-30办理“rectify.done”
  而且 于2026-11-10办理“accept.passed”
      | 项目         | 值  |
      | score        | 80  |
      | answered     | 20  |
      | dissatisfied | 4   |
  而且 于2026-11-20办理“close.approved”
    当 “具有审批权限的基层党委（镇党委）”于2027-11-20办理“watch.clear”
      | 项目     | 值        |
      | relapsed | 否        |
      | lesson   | case_only |
    那么 准予
    而且 事项处于“completed”
    而且 “watch.watched”符合
    而且 “watch.lasting”符合
    而且 按“watch.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 联村县级领导                     | 不符合 |
      | 县验收组                         | 不符合 |
    而且 按“watch.facts”，改填的结论为
      | 不填     | 结论     |
      | relapsed | 无法判断 |
      | lesson   | 无法判断 |
    而且 按“watch.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 跟踪问效记录 | 不符合 |
    而且 按“watch.watched”，最早为2027-11-20
    而且 台账“weak-branches”有一行
      | 列       | 值                       |
      | 党组织   | u-houcun                 |
      | 情形     | 书记长期空缺、群众满意度低 |
      | 认定     | 2026-03-20               |
      | 措施     | 选派书记                 |
      | 书记调整 | 上级派任书记             |
      | 期限     | 2026-10-31               |
      | 延期     | 0                        |
      | 调度     | 1                        |
      | 帮扶     | 0                        |
      | 自评     | 2026-10-30               |
      | 得分     | 80                       |
      | 参加评议 | 20                       |
      | 不满意   | 4                        |
      | 销号     | 2026-11-20               |
      | 跟踪     | 2027-11-20               |
      | 改进     | 没有带普遍性的原因       |
      | 状态     | 办结                     |
    而且 回放结论相同

  场景: 带普遍性的问题，提请半年管理评审研究
  假如 于2026-10-30办理“rectify.done”
  而且 于2026-11-10办理“accept.passed”
  而且 于2026-11-20办理“close.approved”
    当 “具有审批权限的基层党委（镇党委）”于2027-11-20办理“watch.clear”
      | 项目     | 值     |
      | relapsed | 否     |
      | lesson   | review |
    那么 准予
    而且 事项处于“completed”
    而且 “watch.watched”符合
    而且 “watch.lasting”符合
    而且 按“watch.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 联村县级领导                     | 不符合 |
      | 县验收组                         | 不符合 |
    而且 按“watch.facts”，改填的结论为
      | 不填     | 结论     |
      | relapsed | 无法判断 |
      | lesson   | 不符合   |
      | proposal | 无法判断 |
    而且 按“watch.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 跟踪问效记录 | 不符合 |

  场景: 跟踪不满一年，不能办结
  假如 于2026-10-30办理“rectify.done”
  而且 于2026-11-10办理“accept.passed”
  而且 于2026-11-20办理“close.approved”
    当 于2027-11-19办理“watch.clear”
      | 项目     | 值        |
      | relapsed | 否        |
      | lesson   | case_only |
    那么 只被“watch.watched”拒绝，依据“软弱涣散村党组织整顿办法 本地规定 跟踪问效”
    而且 事项处于“watch”

  场景: 反弹的不能办结
  假如 于2026-10-30办理“rectify.done”
  而且 于2026-11-10办理“accept.passed”
  而且 于2026-11-20办理“close.approved”
    当 于2027-11-20办理“watch.clear”
      | 项目     | 值        |
      | relapsed | 是        |
      | lesson   | case_only |
    那么 只被“watch.lasting”拒绝，依据“软弱涣散村党组织整顿办法 本地规定 跟踪问效”
    而且 事项处于“watch”

  场景: 没有写从整顿中得出什么改进
  假如 于2026-10-30办理“rectify.done”
  而且 于2026-11-10办理“accept.passed”
  而且 于2026-11-20办理“close.approved”
    当 于2027-11-20办理“watch.clear”
      | 项目     | 值     |
      | relapsed | 否     |
      | 不填     | lesson |
    那么 只被“watch.facts”拒绝，依据“基层党建标准化规范化 五个机制 本地规定 创新载体 第四项；基层党建标准化规范化 五个机制 本地规定 抓手 第二项”
    而且 事项处于“watch”

  场景: 反弹的不等一年，重新整顿
  假如 于2026-10-30办理“rectify.done”
  而且 于2026-11-10办理“accept.passed”
  而且 于2026-11-20办理“close.approved”
    当 “具有审批权限的基层党委（镇党委）”于2027-03-01办理“watch.reopened”
      | 项目     | 值 |
      | relapsed | 是 |
    那么 准予
    而且 事项处于“plan”
    而且 “watch.reopened.unless”符合
    而且 按“watch.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 联村县级领导                     | 不符合 |
      | 县验收组                         | 不符合 |
    而且 按“watch.facts”，改填的结论为
      | 不填     | 结论     |
      | relapsed | 无法判断 |
    而且 按“watch.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 跟踪问效记录 | 不符合 |
    而且 “watch.watched”不适用

  场景: 没有反弹的，不能记成反弹
  假如 于2026-10-30办理“rectify.done”
  而且 于2026-11-10办理“accept.passed”
  而且 于2026-11-20办理“close.approved”
    当 于2027-03-01办理“watch.reopened”
      | 项目     | 值 |
      | relapsed | 否 |
    那么 只被“watch.reopened.unless”拒绝，依据“软弱涣散村党组织整顿办法 本地规定 跟踪问效”
    而且 事项处于“watch”

  # 立项、次序、补录和更正

  场景: 谁去做只写单位的，不得立项
    假如 程序“weak-branch-upgrade”
    当 于2026-03-02立项
      | 项目     | 值       |
      | plan.who | 镇党委   |
    那么 只被“case.facts”拒绝，依据“五个机制 抓手 第一项”

  场景: 同一个党组织已有一件整顿在办，不得再立一件
    假如 程序“weak-branch-upgrade”
    而且 同一对象另有1件在办
    当 于2026-03-02立项
      | 项目  | 值       |
      | about | u-houcun |
    那么 只被“case.second”拒绝，依据“程序通则”

  场景: 没有验收的，不得销号
    假如 于2026-10-30办理“rectify.done”
    当 于2026-11-10办理“close.approved”
    那么 只被“case.sequence”拒绝，依据“软弱涣散村党组织整顿办法 本地规定 验收”

  场景: 申请验收不得早于定方案
    当 于2026-04-07办理“rectify.done”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 申请验收不得预先登记
    当 办理“rectify.done”
      | 项目   | 值         |
      | 日期   | 2026-06-20 |
      | 登记日 | 2026-06-19 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    当 于2026-08-20补录2026-06-20的“rectify.done”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后得分不够的，不得办结
    假如 于2026-10-30办理“rectify.done”
    而且 于2026-11-10办理“accept.passed”
    而且 于2026-11-20办理“close.approved”
    而且 更正“accept.passed”
      | 项目  | 值 |
      | score | 69 |
    当 于2027-11-20办理“watch.clear”
      | 项目     | 值        |
      | relapsed | 否        |
      | lesson   | case_only |
    那么 只被“case.sound”拒绝，依据“党员管理、组织生活、换届和述职评议 源材料 本地规定”
    而且 “case.sound”实际“accept.score”

  场景: 登记错了的验收可以作废，回到验收
    假如 于2026-10-30办理“rectify.done”
    而且 于2026-11-10办理“accept.passed”
    当 作废“accept.passed”
    那么 准予
    而且 事项处于“accept”
