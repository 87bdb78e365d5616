# language: zh-CN
功能: 民主（组织）生活会与民主评议党员·召开会议

  通报上次整改、对照检查、批评和自我批评，查摆出问题；到会人数不够的改期，走过场的责令重新召开。

  背景:
    假如 程序“life-meeting-and-appraisal”
    而且 于2026-10-09立项
      | 项目  | 值         |
      | about | u-qiancun |

  场景: 支部开组织生活会，过半数党员到会，查摆出问题
  假如 事项已办到“meet”
      | 办理         | 项目    | 值         |
      | theme.done   | meeting | branch     |
      |              | season  | fourth     |
      | prepare.done | 日期    | 2026-10-30 |
    当 “党支部书记（副书记）”于2026-11-06办理“meet.done”
      | 项目       | 值                                                               |
      | attendance | 应到20 实到16                                                    |
      | items      | 全部                                                             |
      | problems   | what=党员大会开得少，scope=unit；what=带头作用不够，scope=person |
    那么 准予
    而且 事项处于“self_rate”
    而且 “meet.branch_quorum”符合
    而且 “meet.in_order”符合
    而且 “meet.found”符合
    而且 “meet.ahead”不适用
    而且 “meet.leaders_quorum”不适用
    而且 按“meet.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“meet.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
      | items      | 无法判断 |
      | problems   | 无法判断 |
    而且 按“meet.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 会议记录 | 不符合 |
    而且 按“meet.branch_quorum”，改填的结论为
      | attendance    | 结论   |
      | 应到20 实到10 | 不符合 |
      | 应到20 实到11 | 符合   |
      | 应到20 实到12 | 符合   |
    而且 按“meet.found”，改填的结论为
      | problems.count | 结论   |
      | 0              | 不符合 |
      | 1              | 符合   |
      | 2              | 符合   |
    而且 按“meet.in_order”，改填的结论为
      | items              | 结论   |
      | 全部，除last_time  | 不符合 |
      | 全部，除group      | 不符合 |
      | 全部，除each       | 不符合 |
      | 全部，除criticism  | 不符合 |
      | 全部               | 符合   |

  场景: 领导班子开民主生活会，三分之二以上到会
  假如 事项已办到“meet”
      | 办理                  | 项目    | 值         |
      | theme.done            | meeting | leaders    |
      | approve_plan.approved | 日期    | 2026-10-20 |
      | prepare.done          | 日期    | 2026-10-28 |
    当 “镇党委书记”于2026-11-10办理“meet.done”
      | 项目       | 值          |
      | attendance | 应到9 实到7 |
    那么 准予
    而且 事项处于“self_rate”
    而且 “meet.ahead”符合
    而且 “meet.leaders_quorum”符合
    而且 “meet.in_order”符合
    而且 “meet.found”符合
    而且 “meet.branch_quorum”不适用
    而且 按“meet.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“meet.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
      | items      | 无法判断 |
      | problems   | 无法判断 |
    而且 按“meet.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 会议记录 | 不符合 |
    而且 按“meet.leaders_quorum”，改填的结论为
      | attendance   | 结论   |
      | 应到9 实到5  | 不符合 |
      | 应到9 实到6  | 符合   |
      | 应到9 实到7  | 符合   |
    而且 按“meet.ahead”，最早为2026-10-30

  场景: 方案批下来不满十天就开民主生活会
  假如 事项已办到“meet”
      | 办理                  | 项目    | 值         |
      | theme.done            | meeting | leaders    |
      | approve_plan.approved | 日期    | 2026-10-20 |
      | prepare.done          | 日期    | 2026-10-28 |
    当 于2026-10-29办理“meet.done”
    那么 只被“meet.ahead”拒绝，依据“民主 本地规定 主题方案”
    而且 事项处于“meet”

  场景: 班子到会不足三分之二，又没有上级同意
  假如 事项已办到“meet”
      | 办理                  | 项目    | 值         |
      | theme.done            | meeting | leaders    |
      | approve_plan.approved | 日期    | 2026-10-20 |
      | prepare.done          | 日期    | 2026-10-28 |
    当 于2026-11-10办理“meet.done”
      | 项目       | 值          |
      | attendance | 应到9 实到5 |
    那么 只被“meet.leaders_quorum”拒绝，依据“县以上党和国家机关党员领导干部民主生活会若干规定 有关到会人数的规定”
    而且 事项处于“meet”

  场景: 班子缺员多，经县委组织部同意，照常召开
    假如 事项已办到“meet”
      | 办理                  | 项目    | 值         |
      | theme.done            | meeting | leaders    |
      | approve_plan.approved | 日期    | 2026-10-20 |
      | prepare.done          | 日期    | 2026-10-28 |
    当 于2026-11-10办理“meet.done”
      | 项目       | 值                                  |
      | attendance | 应到9 实到5                         |
      | 特批       | meet.leaders_quorum county_org_dept |
    那么 准予
    而且 记为特批，条件“meet.leaders_quorum”，依据“参照 民主生活会若干规定 有关到会人数的规定”

  场景: 班子不能自己特批到会人数
  假如 事项已办到“meet”
      | 办理                  | 项目    | 值         |
      | theme.done            | meeting | leaders    |
      | approve_plan.approved | 日期    | 2026-10-20 |
      | prepare.done          | 日期    | 2026-10-28 |
    当 于2026-11-10办理“meet.done”
      | 项目       | 值                                |
      | attendance | 应到9 实到5                       |
      | 特批       | meet.leaders_quorum leading_group |
    那么 只被“meet.leaders_quorum”拒绝，依据“县以上党和国家机关党员领导干部民主生活会若干规定 有关到会人数的规定”
    而且 事项处于“meet”

  场景: 支部到会刚好一半，不算过半数
  假如 事项已办到“meet”
      | 办理       | 项目    | 值     |
      | theme.done | meeting | branch |
    当 于2026-11-06办理“meet.done”
      | 项目       | 值            |
      | attendance | 应到20 实到10 |
    那么 只被“meet.branch_quorum”拒绝，依据“民主 本地规定 召开会议”
    而且 事项处于“meet”

  场景: 没有批评和自我批评的，不算开过会
  假如 事项已办到“meet”
      | 办理       | 项目    | 值     |
      | theme.done | meeting | branch |
    当 于2026-11-06办理“meet.done”
      | 项目  | 值                |
      | items | 全部，除criticism |
    那么 只被“meet.in_order”拒绝，依据“县以上党和国家机关党员领导干部民主生活会若干规定 有关会议程序的规定；中国共产党支部工作条例 第17条”
    而且 事项处于“meet”

  场景: 一个问题也没有查摆出来，不得办结会议
  假如 事项已办到“meet”
      | 办理       | 项目    | 值     |
      | theme.done | meeting | branch |
    当 于2026-11-06办理“meet.done”
      | 项目     | 值 |
      | problems | 无 |
    那么 只被“meet.found”拒绝，依据“民主 本地规定 召开会议”
    而且 事项处于“meet”

  场景: 没有会议记录的，不算开过会
  假如 事项已办到“meet”
      | 办理       | 项目    | 值     |
      | theme.done | meeting | branch |
    当 于2026-11-06办理“meet.done”
      | 项目   | 值       |
      | 缺材料 | 会议记录 |
    那么 只被“meet.papers”拒绝，依据“县以上党和国家机关党员领导干部民主生活会若干规定 有关会议程序的规定；中国共产党支部工作条例 第17条”
    而且 事项处于“meet”

  场景: 支部到会不过半数，会议没有开成，改期再开
  假如 事项已办到“meet”
      | 办理       | 项目    | 值     |
      | theme.done | meeting | branch |
    当 “党支部书记（副书记）”于2026-11-06办理“meet.no_quorum”
      | 项目       | 值            |
      | attendance | 应到20 实到10 |
    那么 准予
    而且 事项处于“meet”
    而且 “meet.no_quorum.unless”符合
    而且 按“meet.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“meet.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
    而且 按“meet.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 会议记录 | 不符合 |

  场景: 班子到会不足三分之二，会议没有开成，改期再开
  假如 事项已办到“meet”
      | 办理       | 项目    | 值      |
      | theme.done | meeting | leaders |
    当 “镇党委书记”于2026-11-10办理“meet.no_quorum”
      | 项目       | 值          |
      | attendance | 应到9 实到5 |
    那么 准予
    而且 事项处于“meet”
    而且 “meet.no_quorum.unless”符合
    而且 按“meet.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“meet.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
    而且 按“meet.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 会议记录 | 不符合 |

  场景: 支部到会过半数的，不能记成会议没有开成
  假如 事项已办到“meet”
      | 办理       | 项目    | 值     |
      | theme.done | meeting | branch |
    当 于2026-11-06办理“meet.no_quorum”
      | 项目       | 值            |
      | attendance | 应到20 实到11 |
    那么 只被“meet.no_quorum.unless”拒绝，依据“县以上党和国家机关党员领导干部民主生活会若干规定 有关会议程序的规定；中国共产党支部工作条例 第17条”
    而且 事项处于“meet”

  场景: 班子到会够数的，不能记成会议没有开成
  假如 事项已办到“meet”
      | 办理       | 项目    | 值      |
      | theme.done | meeting | leaders |
    当 于2026-11-10办理“meet.no_quorum”
      | 项目       | 值          |
      | attendance | 应到9 实到6 |
    那么 只被“meet.no_quorum.unless”拒绝，依据“县以上党和国家机关党员领导干部民主生活会若干规定 有关会议程序的规定；中国共产党支部工作条例 第17条”
    而且 事项处于“meet”

  场景: 走过场的，上级督导人员责令重新召开
  假如 事项已办到“meet”
      | 办理       | 项目    | 值     |
      | theme.done | meeting | branch |
    当 “上级督导人员”于2026-11-06办理“meet.returned”
    那么 准予
    而且 事项处于“prepare”
    而且 按“meet.by”，改填的结论为
      | 办理人                           | 结论   |
      | 上级督导人员                     | 符合   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 领导班子                         | 不符合 |
    而且 按“meet.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
      | why_again  | 无法判断 |
    而且 按“meet.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 会议记录 | 不符合 |

  场景: 镇党委也可以责令重新召开
  假如 事项已办到“meet”
      | 办理       | 项目    | 值     |
      | theme.done | meeting | branch |
    当 “具有审批权限的基层党委（镇党委）”于2026-11-06办理“meet.returned”
    那么 准予
    而且 事项处于“prepare”
    而且 按“meet.by”，改填的结论为
      | 办理人                           | 结论   |
      | 上级督导人员                     | 符合   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 领导班子                         | 不符合 |
    而且 按“meet.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
      | why_again  | 无法判断 |
    而且 按“meet.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 会议记录 | 不符合 |

  场景: 班子到会不够、方案批下来又太近的，可以责令重新召开
  假如 事项已办到“meet”
      | 办理                  | 项目    | 值         |
      | theme.done            | meeting | leaders    |
      | approve_plan.approved | 日期    | 2026-10-20 |
      | prepare.done          | 日期    | 2026-10-28 |
    当 “具有审批权限的基层党委（镇党委）”于2026-10-29办理“meet.returned”
      | 项目       | 值          |
      | attendance | 应到9 实到5 |
    那么 准予
    而且 事项处于“prepare”
    而且 按“meet.by”，改填的结论为
      | 办理人                           | 结论   |
      | 上级督导人员                     | 符合   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 领导班子                         | 不符合 |
    而且 按“meet.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
      | why_again  | 无法判断 |
    而且 按“meet.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 会议记录 | 不符合 |

  场景: 支部到会不够的，也可以责令重新召开
  假如 事项已办到“meet”
      | 办理       | 项目    | 值     |
      | theme.done | meeting | branch |
    当 “上级督导人员”于2026-11-06办理“meet.returned”
      | 项目       | 值            |
      | attendance | 应到20 实到10 |
    那么 准予
    而且 事项处于“prepare”
    而且 按“meet.by”，改填的结论为
      | 办理人                           | 结论   |
      | 上级督导人员                     | 符合   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 领导班子                         | 不符合 |
    而且 按“meet.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
      | why_again  | 无法判断 |
    而且 按“meet.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 会议记录 | 不符合 |

  场景: 支部自己不能责令重新召开
  假如 事项已办到“meet”
      | 办理       | 项目    | 值     |
      | theme.done | meeting | branch |
    当 “党支部书记（副书记）”于2026-11-06办理“meet.returned”
    那么 只被“meet.by”拒绝，依据“民主 本地规定 召开会议”
    而且 事项处于“meet”

  场景: 查摆出的问题没有写什么问题
  假如 事项已办到“meet”
      | 办理       | 项目    | 值     |
      | theme.done | meeting | branch |
    当 于2026-11-06办理“meet.done”
      | 项目          | 值   |
      | problems.what | 不填 |
    那么 只被“meet.facts”拒绝，依据“县以上党和国家机关党员领导干部民主生活会若干规定 有关会议程序的规定；中国共产党支部工作条例 第17条”
    而且 事项处于“meet”

  场景: 查摆出的问题没有写是谁的问题
  假如 事项已办到“meet”
      | 办理       | 项目    | 值     |
      | theme.done | meeting | branch |
    当 于2026-11-06办理“meet.done”
      | 项目           | 值   |
      | problems.scope | 不填 |
    那么 只被“meet.facts”拒绝，依据“县以上党和国家机关党员领导干部民主生活会若干规定 有关会议程序的规定；中国共产党支部工作条例 第17条”
    而且 事项处于“meet”
