# language: zh-CN
功能: 书记抓党建述职评议考核·三张清单、结果运用和台账

  点评的问题列入问题、责任、整改三张清单，逐条另立整改事项销号；一般、差的约谈。

  背景:
    假如 程序“secretary-debrief”
    而且 于2026-10-12立项
      | 项目  | 值     |
      | about | p-zhou |

  场景: 述职的书记本人把点评的问题都列入三张清单
  假如 事项已办到“lists”
      | 办理          | 项目     | 值                                   |
      | debrief.done  | problems | what=三会一课不规范；what=发展党员停滞 |
      | grade.done    | 日期     | 2026-11-25                           |
      | feedback.done | 日期     | 2026-12-01                           |
    当 “述职的书记（本人）”于2026-12-10办理“lists.done”
      | 项目    | 值                                                                                                         |
      | 办理人  | p-zhou debriefer                                                                                           |
      | entries | problem=三会一课不规范，duty=书记，measure=每月一次；problem=发展党员停滞，duty=组织委员，measure=培养两名 |
    那么 准予
    而且 事项处于“use”
    而且 “lists.in_time”符合
    而且 “lists.own”符合
    而且 “lists.every_problem”符合
    而且 按“lists.by”，改填的结论为
      | 办理人               | 结论   |
      | 述职的书记（本人）   | 符合   |
      | 组织办公室（党建办） | 不符合 |
    而且 按“lists.facts”，改填的结论为
      | 不填    | 结论     |
      | entries | 无法判断 |
    而且 按“lists.papers”，改填的结论为
      | 缺材料                   | 结论   |
      | 问题、责任、整改三张清单 | 不符合 |
    而且 按“lists.in_time”，最晚为2026-12-16
    而且 按“lists.every_problem”，改填的结论为
      | entries.count | 结论   |
      | 1             | 不符合 |
      | 2             | 符合   |
      | 3             | 符合   |

  场景: 点评的问题没有都列入清单
  假如 事项已办到“lists”
      | 办理          | 项目     | 值                                   |
      | debrief.done  | problems | what=三会一课不规范；what=发展党员停滞 |
      | grade.done    | 日期     | 2026-11-25                           |
      | feedback.done | 日期     | 2026-12-01                           |
    当 于2026-12-10办理“lists.done”
      | 项目    | 值                                                  |
      | entries | problem=三会一课不规范，duty=书记，measure=每月一次 |
    那么 只被“lists.every_problem”拒绝，依据“党员管理、组织生活、换届和述职评议 本地规定 三个提升 第三项；书记抓党建述职评议办法 本地规定 三张清单”
    而且 事项处于“lists”

  场景: 别人不能代列三张清单
  假如 事项已办到“lists”
      | 办理          | 项目 | 值         |
      | feedback.done | 日期 | 2026-12-01 |
    当 于2026-12-10办理“lists.done”
      | 项目   | 值             |
      | 办理人 | p-li debriefer |
    那么 只被“lists.own”拒绝，依据“党员管理、组织生活、换届和述职评议 本地规定 三个提升 第三项；书记抓党建述职评议办法 本地规定 三张清单”
    而且 事项处于“lists”

  场景大纲: 三张清单没有写<什么>
    假如 事项已办到“lists”
      | 办理          | 项目 | 值         |
      | feedback.done | 日期 | 2026-12-01 |
    当 于2026-12-10办理“lists.done”
      | 项目   | 值   |
      | <字段> | 不填 |
    那么 只被“lists.facts”拒绝，依据“书记抓党建述职评议办法 本地规定 三张清单；党员管理 三个提升 第三项”

    例子:
      | 什么     | 字段            |
      | 问题     | entries.problem |
      | 责任     | entries.duty    |
      | 整改措施 | entries.measure |

  场景: 反馈十五天以后才列清单，记为逾期，照常办理
    假如 事项已办到“lists”
      | 办理          | 项目 | 值         |
      | grade.done    | 日期 | 2026-11-25 |
      | feedback.done | 日期 | 2026-12-01 |
    当 于2026-12-17办理“lists.done”
    那么 准予
    而且 记为逾期，条件“lists.in_time”，依据“书记抓党建述职评议办法 本地规定 三张清单”

  场景: 评为好的，结果纳入年度考核，归档办结
  假如 事项已办到“use”
      | 办理          | 项目       | 值                              |
      | announce.done | 日期       | 2026-10-14                      |
      |               | year       | 2026-01-01至2026-12-31          |
      |               | showing    | grades                          |
      | debrief.done  | 日期       | 2026-11-20                      |
      |               | attendance | 应到40 实到36                   |
      |               | problems   | what=三会一课不规范             |
      |               | issued     | 36                              |
      |               | returned   | 35                              |
      |               | good       | 20                              |
      |               | fair       | 10                              |
      |               | average    | 3                               |
      |               | poor       | 1                               |
      |               | invalid    | 1                               |
      | grade.done    | 日期       | 2026-11-25                      |
      |               | rating     | good                            |
      |               | veto       | 否                              |
      | feedback.done | 日期       | 2026-12-01                      |
      | lists.done    | 日期       | 2026-12-10                      |
      |               | entries    | problem=三会一课不规范，duty=书记，measure=每月一次 |
    当 “具有审批权限的基层党委（镇党委）”于2026-12-20办理“use.filed”
      | 项目     | 值        |
      | summoned | 否        |
      | lesson   | case_only |
    那么 准予
    而且 事项处于“completed”
    而且 “use.weak_summoned”符合
    而且 按“use.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 述职的书记（本人）               | 不符合 |
      | 组织办公室（党建办）             | 不符合 |
    而且 按“use.facts”，改填的结论为
      | 不填     | 结论     |
      | summoned | 无法判断 |
      | lesson   | 无法判断 |
    而且 按“use.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 结果运用意见 | 不符合 |
    而且 按“use.weak_summoned”，改填的结论为
      | summoned | 结论 |
      | 是       | 符合 |
      | 否       | 符合 |
    而且 台账“debriefs”有一行
      | 列       | 值                               |
      | 书记     | p-zhou                           |
      | 年度     | 2026-01-01至2026-12-31           |
      | 公布方式 | 只公布等次                       |
      | 述职     | 2026-11-20                       |
      | 应到     | 40                               |
      | 实到     | 36                               |
      | 发出     | 36                               |
      | 收回     | 35                               |
      | 好       | 20                               |
      | 较好     | 10                               |
      | 一般     | 3                                |
      | 差       | 1                                |
      | 无效     | 1                                |
      | 等次     | 好                               |
      | 一票否决 | 否                               |
      | 异议     | 0                                |
      | 反馈     | 2026-12-01                       |
      | 问题     | 三会一课不规范                   |
      | 措施     | 每月一次                         |
      | 约谈     | 否                               |
      | 改进     | 没有带普遍性的问题               |
      | 状态     | 办结                             |
    而且 回放结论相同

  场景: 带普遍性的问题，提请半年管理评审研究
  假如 事项已办到“use”
      | 办理       | 项目   | 值         |
      | grade.done | rating | fair       |
      |            | veto   | 否         |
      | lists.done | 日期   | 2026-12-10 |
    当 “具有审批权限的基层党委（镇党委）”于2026-12-20办理“use.filed”
      | 项目     | 值     |
      | summoned | 否     |
      | lesson   | review |
    那么 准予
    而且 事项处于“completed”
    而且 “use.weak_summoned”符合
    而且 按“use.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 述职的书记（本人）               | 不符合 |
      | 组织办公室（党建办）             | 不符合 |
    而且 按“use.facts”，改填的结论为
      | 不填     | 结论     |
      | summoned | 无法判断 |
      | lesson   | 无法判断 |
      | proposal | 无法判断 |
    而且 按“use.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 结果运用意见 | 不符合 |

  场景大纲: 评为<等次>的，<约谈没有>，<结论>
    假如 事项已办到“use”
      | 办理       | 项目   | 值     |
      | grade.done | rating | <评为> |
      |            | veto   | 否     |
    当 办理“use.filed”
    那么 准予
    而且 按“use.weak_summoned”，改填的结论为
      | summoned | 结论   |
      | <约谈>   | <结论> |

    例子:
      | 等次 | 评为    | 约谈没有   | 约谈 | 结论   |
      | 好   | good    | 没有约谈   | 否   | 符合   |
      | 较好 | fair    | 没有约谈   | 否   | 符合   |
      | 一般 | average | 没有约谈   | 否   | 不符合 |
      | 一般 | average | 约谈了     | 是   | 符合   |
      | 差   | poor    | 没有约谈   | 否   | 不符合 |
      | 差   | poor    | 约谈了     | 是   | 符合   |

  场景大纲: 评为<等次>的，<要不要>限期整改通知书
    假如 事项已办到“use”
      | 办理       | 项目   | 值     |
      | grade.done | rating | <评为> |
      |            | veto   | 否     |
    当 办理“use.filed”
    那么 准予
    而且 按“use.papers”，改填的结论为
      | 缺材料         | 结论   |
      | 限期整改通知书 | <结论> |

    例子:
      | 等次 | 评为    | 要不要 | 结论   |
      | 好   | good    | 不要   | 符合   |
      | 较好 | fair    | 不要   | 符合   |
      | 一般 | average | 要有   | 不符合 |
      | 差   | poor    | 要有   | 不符合 |

  场景: 评为一般的没有下发限期整改通知书，不得办结
    假如 事项已办到“use”
      | 办理       | 项目   | 值      |
      | grade.done | rating | average |
    当 办理“use.filed”
      | 项目     | 值             |
      | summoned | 是             |
      | 缺材料   | 限期整改通知书 |
    那么 只被“use.papers”拒绝，依据“党委 有关结果运用的规定”
    而且 事项处于“use”

  场景: 评为差的没有约谈，不得办结
  假如 事项已办到“use”
      | 办理       | 项目   | 值   |
      | grade.done | rating | poor |
    当 办理“use.filed”
      | 项目     | 值 |
      | summoned | 否 |
    那么 只被“use.weak_summoned”拒绝，依据“党委 有关结果运用的规定”
    而且 事项处于“use”

  场景: 没有写从述职中得出什么改进
  假如 事项已办到“use”
    当 办理“use.filed”
      | 项目 | 值     |
      | 不填 | lesson |
    那么 只被“use.facts”拒绝，依据“基层党建标准化规范化 五个机制 本地规定 创新载体 第四项；基层党建标准化规范化 五个机制 本地规定 抓手 第二项”
    而且 事项处于“use”

  场景: 书记不能自己运用自己的结果
  假如 事项已办到“use”
    当 “述职的书记（本人）”办理“use.filed”
    那么 只被“use.by”拒绝，依据“党委 有关结果运用的规定；书记抓党建述职评议办法 本地规定 结果运用”
    而且 事项处于“use”

  # 立项、次序、补录和更正

  场景: 每件述职写明目标、时限和谁去做
    假如 程序“secretary-debrief”
    当 于2026-10-12立项
      | 项目  | 值     |
      | about | p-zhou |
    那么 准予
    而且 事项处于“announce”

  场景: 谁去做只写单位的，不得立项
    假如 程序“secretary-debrief”
    当 于2026-10-12立项
      | 项目     | 值         |
      | plan.who | 组织办公室 |
    那么 只被“case.facts”拒绝，依据“五个机制 抓手 第一项”

  场景: 同一名书记已有一件述职在办，不得再立一件
    假如 程序“secretary-debrief”
    而且 同一对象另有1件在办
    当 于2026-10-12立项
      | 项目  | 值     |
      | about | p-zhou |
    那么 只被“case.second”拒绝，依据“程序通则”

  场景: 述职会不得预先登记
    假如 事项已办到“debrief”
      | 办理         | 项目 | 值         |
      | vet.approved | 日期 | 2026-11-05 |
    当 办理“debrief.no_quorum”
      | 项目       | 值            |
      | 日期       | 2026-11-20    |
      | 登记日     | 2026-11-19    |
      | attendance | 应到40 实到20 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 述职不得早于报告审核
    假如 事项已办到“debrief”
      | 办理         | 项目 | 值         |
      | vet.approved | 日期 | 2026-11-05 |
    当 于2026-11-04办理“debrief.no_quorum”
      | 项目       | 值            |
      | attendance | 应到40 实到20 |
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    假如 事项已办到“debrief”
      | 办理         | 项目 | 值         |
      | vet.approved | 日期 | 2026-11-05 |
    当 于2026-12-28补录2026-11-20的“debrief.done”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后到会人数不够的，不得办结
    假如 事项已办到“use”
    而且 更正“debrief.done”
      | 项目       | 值            |
      | attendance | 应到40 实到20 |
    当 办理“use.filed”
    那么 只被“case.sound”拒绝，依据“书记抓基层党建工作述职评议考核办法 2020”
    而且 “case.sound”实际“debrief.quorum”

  场景: 登记错了的评价可以作废，回到评价
    假如 事项已办到“feedback”
    当 作废“grade.done”
    那么 准予
    而且 事项处于“grade”

  场景: 没有结果运用意见的，不能办结
  假如 事项已办到“use”
    当 办理“use.filed”
      | 项目   | 值           |
      | 缺材料 | 结果运用意见 |
    那么 只被“use.papers”拒绝，依据“党委 有关结果运用的规定；书记抓党建述职评议办法 本地规定 结果运用”
    而且 事项处于“use”
