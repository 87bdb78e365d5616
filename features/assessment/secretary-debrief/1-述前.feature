# language: zh-CN
功能: 书记抓党建述职评议考核·述前

  每年一次，先通知、调研，按百分制考核；述职报告由书记本人提交，经审核才能上会。

  背景:
    假如 程序“secretary-debrief”
    而且 于2026-10-12立项
      | 项目  | 值     |
      | about | p-zhou |

  场景: 述职评议列入年度督查检查考核计划，只公布等次
    当 “具有审批权限的基层党委（镇党委）”于2026-10-14办理“announce.done”
      | 项目       | 值                     |
      | year       | 2026-01-01至2026-12-31 |
      | window     | 2026-11-01至2026-12-31 |
      | plan_filed | listed                 |
      | showing    | grades                 |
    那么 准予
    而且 事项处于“research”
    而且 “announce.planned”符合
    而且 按“announce.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 述职的书记（本人）               | 不符合 |
      | 组织办公室（党建办）             | 不符合 |
    而且 按“announce.facts”，改填的结论为
      | 不填       | 结论     |
      | year       | 无法判断 |
      | window     | 无法判断 |
      | plan_filed | 无法判断 |
      | showing    | 无法判断 |
    而且 按“announce.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 述职评议考核方案 | 不符合 |
    而且 按“announce.planned”，改填的结论为
      | plan_filed | 结论   |
      | listed     | 符合   |
      | unlisted   | 不符合 |
    而且 回放结论相同

  场景: 要按得分公布的，写明依据并附依据文件
    当 “具有审批权限的基层党委（镇党委）”于2026-10-14办理“announce.done”
      | 项目       | 值                     |
      | plan_filed | listed                 |
      | showing    | points                 |
      | ground     | 县委党建考核办法第六条 |
    那么 准予
    而且 事项处于“research”
    而且 “announce.planned”符合
    而且 按“announce.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 述职的书记（本人）               | 不符合 |
      | 组织办公室（党建办）             | 不符合 |
    而且 按“announce.facts”，改填的结论为
      | 不填       | 结论     |
      | year       | 无法判断 |
      | window     | 无法判断 |
      | plan_filed | 无法判断 |
      | showing    | 无法判断 |
      | ground     | 无法判断 |
    而且 按“announce.papers”，改填的结论为
      | 缺材料               | 结论   |
      | 述职评议考核方案     | 不符合 |
      | 按得分公布的依据文件 | 不符合 |

  场景: 按得分公布没有写依据
    当 于2026-10-14办理“announce.done”
      | 项目       | 值     |
      | plan_filed | listed |
      | showing    | points |
      | 不填       | ground |
    那么 只被“announce.facts”拒绝，依据“党委 有关述职评议考核安排的规定；书记抓党建述职评议办法 本地规定 通知方案”
    而且 事项处于“announce”

  场景: 按得分公布没有依据文件
    当 于2026-10-14办理“announce.done”
      | 项目       | 值                   |
      | plan_filed | listed               |
      | showing    | points               |
      | 缺材料     | 按得分公布的依据文件 |
    那么 只被“announce.papers”拒绝，依据“书记抓党建述职评议办法 本地规定 结果公布”
    而且 事项处于“announce”

  场景: 没有列入年度督查检查考核计划的，不得开展
    当 于2026-10-14办理“announce.done”
      | 项目       | 值       |
      | plan_filed | unlisted |
    那么 只被“announce.planned”拒绝，依据“整治形式主义为基层减负若干规定 统筹规范督查检查考核部分”
    而且 事项处于“announce”

  场景: 减负规定公布前一天，没有列入计划的要求
    假如 程序“secretary-debrief”
    而且 于2024-08-01立项
    当 于2024-08-05办理“announce.done”
      | 项目       | 值       |
      | plan_filed | unlisted |
    那么 准予
    而且 “announce.planned”不适用

  场景: 减负规定公布当天起，没有列入计划的不得开展
    假如 程序“secretary-debrief”
    而且 于2024-08-01立项
    当 于2024-08-06办理“announce.done”
      | 项目       | 值       |
      | plan_filed | unlisted |
    那么 只被“announce.planned”拒绝，依据“整治形式主义为基层减负若干规定 2024 统筹规范督查检查考核部分”

  场景: 镇党委书记一个人不能决定述职评议
    当 “镇党委书记”于2026-10-14办理“announce.done”
    那么 只被“announce.by”拒绝，依据“党委 有关述职评议考核安排的规定；书记抓党建述职评议办法 本地规定 通知方案”
    而且 事项处于“announce”

  场景: 述前调研，按百分制考核
  假如 于2026-10-14办理“announce.done”
    当 “督查考核和贯标办公室”于2026-10-20办理“research.done”
      | 项目  | 值                                                 |
      | marks | item=组织建设，points=50；item=党员队伍，points=40 |
      | total | 90                                                 |
    那么 准予
    而且 事项处于“submit”
    而且 “research.hundred”符合
    而且 “research.adds_up”符合
    而且 “research.another”符合
    而且 按“research.by”，改填的结论为
      | 办理人               | 结论   |
      | 督查考核和贯标办公室 | 符合   |
      | 组织办公室（党建办） | 符合   |
      | 述职的书记（本人）   | 不符合 |
    而且 按“research.facts”，改填的结论为
      | 不填  | 结论     |
      | marks | 无法判断 |
      | total | 无法判断 |
    而且 按“research.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 述前调研情况 | 不符合 |
      | 百分制考核表 | 不符合 |
    而且 按“research.hundred”，改填的结论为
      | total | 结论   |
      | 99    | 符合   |
      | 100   | 符合   |
      | 101   | 不符合 |
    而且 按“research.adds_up”，改填的结论为
      | total | 结论   |
      | 89    | 不符合 |
      | 90    | 符合   |
      | 91    | 不符合 |
    而且 按“research.another”，改填的结论为
      | 办理人                | 结论   |
      | p-zhou quality_office | 不符合 |
      | p-li quality_office   | 符合   |
    而且 台账“secretary-hundred”有一行
      | 列     | 值                 |
      | 书记   | p-zhou             |
      | 项目   | 组织建设、党员队伍 |
      | 得分   | 50、40             |
      | 总得分 | 90                 |
      | 考核   | 2026-10-20         |

  场景: 组织办公室也可以考核
  假如 于2026-10-14办理“announce.done”
    当 “组织办公室（党建办）”于2026-10-20办理“research.done”
    那么 准予
    而且 事项处于“submit”
    而且 “research.hundred”符合
    而且 “research.adds_up”符合
    而且 “research.another”符合
    而且 按“research.by”，改填的结论为
      | 办理人               | 结论   |
      | 督查考核和贯标办公室 | 符合   |
      | 组织办公室（党建办） | 符合   |
      | 述职的书记（本人）   | 不符合 |
    而且 按“research.facts”，改填的结论为
      | 不填  | 结论     |
      | marks | 无法判断 |
      | total | 无法判断 |
    而且 按“research.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 述前调研情况 | 不符合 |
      | 百分制考核表 | 不符合 |

  场景: 总得分超过一百分
  假如 于2026-10-14办理“announce.done”
    当 于2026-10-20办理“research.done”
      | 项目  | 值                                                 |
      | marks | item=组织建设，points=61；item=党员队伍，points=40 |
    那么 只被“research.hundred”拒绝，依据“党员管理、组织生活、换届和述职评议 本地规定 主责主业”
    而且 事项处于“research”

  场景: 各项得分加起来不是总得分
  假如 于2026-10-14办理“announce.done”
    当 于2026-10-20办理“research.done”
      | 项目  | 值                                                 |
      | marks | item=组织建设，points=50；item=党员队伍，points=40 |
      | total | 95                                                 |
    那么 只被“research.adds_up”拒绝，依据“党委 有关述前准备的规定；党员管理、组织生活、换届和述职评议 本地规定 主责主业；书记抓党建述职评议办法 本地规定 百分制考核”
    而且 事项处于“research”

  场景: 书记不能自己给自己打分
  假如 于2026-10-14办理“announce.done”
    当 于2026-10-20办理“research.done”
      | 项目   | 值                    |
      | 办理人 | p-zhou quality_office |
    那么 只被“research.another”拒绝，依据“党委 有关述前准备的规定；党员管理、组织生活、换届和述职评议 本地规定 主责主业；书记抓党建述职评议办法 本地规定 百分制考核”
    而且 事项处于“research”

  场景大纲: 百分制考核没有写<什么>
    假如 于2026-10-14办理“announce.done”
    当 于2026-10-20办理“research.done”
      | 项目   | 值                              |
      | marks  | item=组织建设，points=90 |
      | total  | 90 |
      | <字段> | 不填                            |
    那么 被“research.facts”拒绝，依据“书记抓党建述职评议办法 本地规定 百分制考核”

    例子:
      | 什么 | 字段         |
      | 项目 | marks.item   |
      | 得分 | marks.points |

  场景: 述职的书记本人提交述职报告
  假如 于2026-10-14办理“announce.done”
  而且 于2026-10-20办理“research.done”
    当 “述职的书记（本人）”于2026-11-02办理“submit.done”
      | 项目   | 值               |
      | 办理人 | p-zhou debriefer |
    那么 准予
    而且 事项处于“vet”
    而且 “submit.own”符合
    而且 按“submit.by”，改填的结论为
      | 办理人               | 结论   |
      | 述职的书记（本人）   | 符合   |
      | 组织办公室（党建办） | 不符合 |
    而且 按“submit.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 述职报告 | 不符合 |

  场景: 别人不能代交述职报告
  假如 于2026-10-14办理“announce.done”
  而且 于2026-10-20办理“research.done”
    当 于2026-11-02办理“submit.done”
      | 项目   | 值             |
      | 办理人 | p-li debriefer |
    那么 只被“submit.own”拒绝，依据“党委 有关述前准备的规定；党员管理、组织生活、换届和述职评议 本地规定 责任 第二项”
    而且 事项处于“submit”

  场景: 组织办公室审核述职报告
  假如 事项已办到“vet”
      | 办理        | 项目 | 值         |
      | submit.done | 日期 | 2026-11-02 |
    当 “组织办公室（党建办）”于2026-11-05办理“vet.approved”
    那么 准予
    而且 事项处于“debrief”
    而且 按“vet.by”，改填的结论为
      | 办理人                           | 结论   |
      | 组织办公室（党建办）             | 符合   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 述职的书记（本人）               | 不符合 |
    而且 按“vet.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 述职报告审核意见 | 不符合 |

  场景: 只讲成绩的退回修改
  假如 事项已办到“vet”
      | 办理        | 项目 | 值         |
      | submit.done | 日期 | 2026-11-02 |
    当 “具有审批权限的基层党委（镇党委）”于2026-11-05办理“vet.returned”
    那么 准予
    而且 事项处于“submit”
    而且 按“vet.by”，改填的结论为
      | 办理人                           | 结论   |
      | 组织办公室（党建办）             | 符合   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 述职的书记（本人）               | 不符合 |
    而且 按“vet.facts”，改填的结论为
      | 不填    | 结论     |
      | lacking | 无法判断 |
    而且 按“vet.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 述职报告审核意见 | 不符合 |

  场景: 书记不能自己审核自己的报告
  假如 事项已办到“vet”
      | 办理        | 项目 | 值         |
      | submit.done | 日期 | 2026-11-02 |
    当 “述职的书记（本人）”于2026-11-05办理“vet.approved”
    那么 只被“vet.by”拒绝，依据“党委 有关述前准备的规定；书记抓党建述职评议办法 本地规定 述职报告”
    而且 事项处于“vet”

  场景: 报告没有审核，不得述职
  假如 事项已办到“vet”
      | 办理        | 项目 | 值         |
      | submit.done | 日期 | 2026-11-02 |
    当 于2026-11-05办理“debrief.done”
    那么 只被“case.sequence”拒绝，依据“党委 有关述前准备的规定；书记抓党建述职评议办法 本地规定 述职报告”
    而且 事项处于“vet”
