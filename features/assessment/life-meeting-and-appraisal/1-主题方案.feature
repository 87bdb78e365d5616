# language: zh-CN
功能: 民主（组织）生活会与民主评议党员·主题和方案

  支部开组织生活会，一般安排在第四季度；领导班子开民主生活会，方案先报上级同意。

  背景:
    假如 程序“life-meeting-and-appraisal”

  场景: 每年的会议写明目标、时限和谁去做
    当 于2026-10-09立项
      | 项目  | 值         |
      | about | u-qiancun |
    那么 准予
    而且 事项处于“theme”
    而且 “case.facts”符合

  场景: 谁去做只写单位的，不得立项
    当 于2026-10-09立项
      | 项目     | 值         |
      | about    | u-qiancun |
      | plan.who | 村党支部   |
    那么 只被“case.facts”拒绝，依据“五个机制 抓手 第一项”

  场景: 同一个党组织已有一次会议在办，不得再立一次
    假如 同一对象另有1件在办
    当 于2026-10-09立项
      | 项目  | 值         |
      | about | u-qiancun |
    那么 只被“case.second”拒绝，依据“程序通则”

  场景: 支部的组织生活会安排在第四季度
  假如 于2026-10-09立项
    当 “支部委员会”于2026-10-12办理“theme.done”
      | 项目    | 值     |
      | meeting | branch |
      | season  | fourth |
    那么 准予
    而且 事项处于“approve_plan”
    而且 台账“life-meetings”有一行
      | 列   | 值                             |
      | 评议 | 结合组织生活会民主评议党员     |
    而且 “theme.usual_time”符合
    而且 按“theme.by”，改填的结论为
      | 办理人       | 结论   |
      | 支部委员会   | 符合   |
      | 领导班子     | 符合   |
      | 上级督导人员 | 不符合 |
    而且 按“theme.facts”，改填的结论为
      | 不填      | 结论     |
      | meeting   | 无法判断 |
      | topic     | 无法判断 |
      | season    | 无法判断 |
      | observer  | 无法判断 |
      | appraisal | 无法判断 |
    而且 按“theme.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 会议方案 | 不符合 |
    而且 按“theme.usual_time”，改填的结论为
      | season | 结论   |
      | fourth | 符合   |
      | other  | 不符合 |
    而且 回放结论相同

  场景: 领导班子的民主生活会，时间听上级的
  假如 于2026-10-09立项
    当 “领导班子”于2026-10-12办理“theme.done”
      | 项目    | 值      |
      | meeting | leaders |
      | season  | other   |
    那么 准予
    而且 事项处于“approve_plan”
    而且 “theme.usual_time”不适用
    而且 按“theme.by”，改填的结论为
      | 办理人       | 结论   |
      | 支部委员会   | 符合   |
      | 领导班子     | 符合   |
      | 上级督导人员 | 不符合 |
    而且 按“theme.facts”，改填的结论为
      | 不填     | 结论     |
      | meeting  | 无法判断 |
      | topic    | 无法判断 |
      | season   | 无法判断 |
      | observer | 无法判断 |
    而且 按“theme.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 会议方案 | 不符合 |

  场景: 组织生活会不在第四季度，又没有镇党委同意
  假如 于2026-06-08立项
    当 于2026-06-10办理“theme.done”
      | 项目    | 值     |
      | meeting | branch |
      | season  | other  |
    那么 只被“theme.usual_time”拒绝，依据“中国共产党支部工作条例 第17条”
    而且 事项处于“theme”

  场景: 情况特殊，经镇党委同意，组织生活会提前到六月
    假如 于2026-06-08立项
    当 于2026-06-10办理“theme.done”
      | 项目    | 值                                  |
      | meeting | branch                              |
      | season  | other                               |
      | 特批    | theme.usual_time township_committee |
    那么 准予
    而且 记为特批，条件“theme.usual_time”，依据“支部工作条例 2018 第17条”
    而且 事项处于“approve_plan”

  场景: 支部自己特批自己的时间不算数
  假如 于2026-06-08立项
    当 于2026-06-10办理“theme.done”
      | 项目    | 值                                |
      | meeting | branch                            |
      | season  | other                             |
      | 特批    | theme.usual_time branch_committee |
    那么 只被“theme.usual_time”拒绝，依据“中国共产党支部工作条例 第17条”
    而且 事项处于“theme”

  场景: 书记一个人不能定方案
  假如 于2026-10-09立项
    当 “党支部书记（副书记）”于2026-10-12办理“theme.done”
    那么 只被“theme.by”拒绝，依据“中国共产党支部工作条例 第17条；民主 本地规定 主题方案”
    而且 事项处于“theme”

  场景: 民主生活会的方案报上级同意
  假如 于2026-10-09立项
  而且 于2026-10-12办理“theme.done”
      | 项目    | 值      |
      | meeting | leaders |
    当 “县委组织部”于2026-10-20办理“approve_plan.approved”
    那么 准予
    而且 事项处于“prepare”
    而且 “approve_plan.applies”符合
    而且 按“approve_plan.by”，改填的结论为
      | 办理人       | 结论   |
      | 县委组织部   | 符合   |
      | 上级督导人员 | 不符合 |
      | 领导班子     | 不符合 |
    而且 按“approve_plan.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 方案批复 | 不符合 |

  场景: 方案不合要求的退回修改
  假如 于2026-10-09立项
  而且 于2026-10-12办理“theme.done”
      | 项目    | 值      |
      | meeting | leaders |
    当 “县委组织部”于2026-10-20办理“approve_plan.returned”
    那么 准予
    而且 事项处于“theme”
    而且 “approve_plan.applies”符合
    而且 按“approve_plan.by”，改填的结论为
      | 办理人       | 结论   |
      | 县委组织部   | 符合   |
      | 上级督导人员 | 不符合 |
      | 领导班子     | 不符合 |

  场景: 班子不能自己批准自己的方案
  假如 于2026-10-09立项
  而且 于2026-10-12办理“theme.done”
      | 项目    | 值      |
      | meeting | leaders |
    当 “领导班子”于2026-10-20办理“approve_plan.approved”
    那么 只被“approve_plan.by”拒绝，依据“县以上党和国家机关党员领导干部民主生活会若干规定 有关召开时间的规定；民主 本地规定 主题方案”
    而且 事项处于“approve_plan”

  场景: 没有批复的不算同意
  假如 于2026-10-09立项
  而且 于2026-10-12办理“theme.done”
      | 项目    | 值      |
      | meeting | leaders |
    当 于2026-10-20办理“approve_plan.approved”
      | 项目   | 值       |
      | 缺材料 | 方案批复 |
    那么 只被“approve_plan.papers”拒绝，依据“县以上党和国家机关党员领导干部民主生活会若干规定 有关召开时间的规定；民主 本地规定 主题方案”
    而且 事项处于“approve_plan”

  场景: 支部的组织生活会不办方案报批
  假如 于2026-10-09立项
  而且 于2026-10-12办理“theme.done”
      | 项目    | 值     |
      | meeting | branch |
      | season  | fourth |
    当 于2026-10-20办理“approve_plan.approved”
    那么 只被“approve_plan.applies”拒绝，依据“县以上党和国家机关党员领导干部民主生活会若干规定 有关召开时间的规定；民主 本地规定 主题方案”
    而且 事项处于“approve_plan”

  场景: 民主生活会不能跳过方案报批
  假如 于2026-10-09立项
  而且 于2026-10-12办理“theme.done”
      | 项目    | 值      |
      | meeting | leaders |
    当 于2026-10-20办理“approve_plan.not_applicable”
    那么 只被“approve_plan.applies”拒绝，依据“县以上党和国家机关党员领导干部民主生活会若干规定 有关召开时间的规定；民主 本地规定 主题方案”
    而且 事项处于“approve_plan”

  场景: 支部的组织生活会不用报批，直接准备
    假如 于2026-10-09立项
    而且 于2026-10-12办理“theme.done”
      | 项目    | 值     |
      | meeting | branch |
      | season  | fourth |
    当 于2026-10-13办理“approve_plan.not_applicable”
    那么 准予
    而且 事项处于“prepare”
