# language: zh-CN
功能: 组织生活·记实、考勤和评比通报

  两天以内记实，内容齐全；到会率没有达到要求的列入改进；通报只讲情况和问题，不排先后。

  背景:
    假如 程序“org-life-activity”
    而且 于2026-03-02立项
      | 项目  | 值           |
      | about | 三月主题党日 |
    而且 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | party_day  |
      | theme   | 学习条例   |
      | planned | 2026-03-10 |
      | host    | p-zhou     |

  场景: 记录员两天以内记实，内容齐全
  假如 于2026-03-10办理“hold.done”
      | 项目  | 值 |
      | voted | 否 |
    当 “记录员”于2026-03-11办理“record.done”
      | 项目   | 值   |
      | proofs | 全部 |
    那么 准予
    而且 事项处于“check_roll”
    而且 “record.in_time”符合
    而且 “record.complete”符合
    而且 按“record.by”，改填的结论为
      | 办理人               | 结论   |
      | 记录员               | 符合   |
      | 支部组织委员         | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 镇派指导员           | 不符合 |
    而且 按“record.facts”，改填的结论为
      | 不填   | 结论     |
      | proofs | 无法判断 |
    而且 按“record.papers”，改填的结论为
      | 缺材料             | 结论   |
      | 党支部工作手册记载 | 不符合 |
    而且 按“record.in_time”，最晚为2026-03-12
    而且 按“record.complete”，改填的结论为
      | proofs            | 结论   |
      | 全部，除plan      | 不符合 |
      | 全部，除schedule  | 不符合 |
      | 全部，除materials | 不符合 |
      | 全部，除notes     | 不符合 |
      | 全部，除minutes   | 不符合 |
      | 全部，除roll      | 不符合 |
      | 全部              | 符合   |

  场景: 组织委员也可以记实
  假如 于2026-03-10办理“hold.done”
      | 项目  | 值 |
      | voted | 否 |
    当 “支部组织委员”于2026-03-11办理“record.done”
    那么 准予
    而且 事项处于“check_roll”
    而且 “record.in_time”符合
    而且 “record.complete”符合
    而且 按“record.by”，改填的结论为
      | 办理人               | 结论   |
      | 记录员               | 符合   |
      | 支部组织委员         | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 镇派指导员           | 不符合 |
    而且 按“record.facts”，改填的结论为
      | 不填   | 结论     |
      | proofs | 无法判断 |
    而且 按“record.papers”，改填的结论为
      | 缺材料             | 结论   |
      | 党支部工作手册记载 | 不符合 |

  场景: 没有活动记录的，不算记实
  假如 于2026-03-10办理“hold.done”
      | 项目  | 值 |
      | voted | 否 |
    当 于2026-03-11办理“record.done”
      | 项目   | 值              |
      | proofs | 全部，除minutes |
    那么 只被“record.complete”拒绝，依据“党员管理、组织生活、换届和述职评议 本地规定 三个坚持 第二项；组织生活和固定活动日办法 本地规定 记实管理”
    而且 事项处于“record”

  场景: 活动两天以后才记实，记为逾期，照常记实
    假如 于2026-03-13办理“hold.done”
      | 项目  | 值 |
      | voted | 否 |
    当 于2026-03-16办理“record.done”
    那么 准予
    而且 按“record.in_time”，最晚为2026-03-15
    而且 记为逾期，条件“record.in_time”，依据“组织生活和固定活动日办法 本地规定 记实管理”

  场景: 到会率达到百分之八十五
  假如 于2026-03-10办理“hold.done”
      | 项目       | 值            |
      | attendance | 应到20 实到17 |
      | voted      | 否            |
  而且 于2026-03-11办理“record.done”
    当 “支部组织委员”于2026-03-16办理“check_roll.satisfied”
    那么 准予
    而且 事项处于“appraise”
    而且 “check_roll.rate”符合
    而且 按“check_roll.by”，改填的结论为
      | 办理人               | 结论   |
      | 支部组织委员         | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 记录员               | 不符合 |
    而且 按“check_roll.facts”，改填的结论为
      | 不填     | 结论     |
      | excused  | 无法判断 |
      | exempted | 无法判断 |

  场景大纲: 应到四十名、实到<几>名，到会率<结论>
    假如 于2026-03-10办理“hold.done”
      | 项目       | 值              |
      | attendance | 应到40 实到<几> |
      | voted      | 否              |
    而且 于2026-03-11办理“record.done”
    当 于2026-03-16办理“check_roll.<结果>”
    那么 准予
    而且 事项处于“appraise”
    而且 “<条件>”符合

    例子:
      | 几 | 结论       | 结果        | 条件                          |
      | 34 | 刚好达到   | satisfied   | check_roll.rate               |
      | 35 | 达到       | satisfied   | check_roll.rate               |
      | 33 | 没有达到   | unsatisfied | check_roll.unsatisfied.unless |

  场景: 到会率没有达到要求，写明原因
  假如 于2026-03-10办理“hold.done”
      | 项目       | 值            |
      | attendance | 应到20 实到16 |
      | voted      | 否            |
  而且 于2026-03-11办理“record.done”
    当 “支部组织委员”于2026-03-16办理“check_roll.unsatisfied”
    那么 准予
    而且 事项处于“appraise”
    而且 “check_roll.unsatisfied.unless”符合
    而且 按“check_roll.by”，改填的结论为
      | 办理人               | 结论   |
      | 支部组织委员         | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 记录员               | 不符合 |
    而且 按“check_roll.facts”，改填的结论为
      | 不填     | 结论     |
      | excused  | 无法判断 |
      | exempted | 无法判断 |
      | why_low  | 无法判断 |

  场景: 到会率不到百分之八十五，不能记成达到
  假如 于2026-03-10办理“hold.done”
      | 项目       | 值            |
      | attendance | 应到20 实到16 |
      | voted      | 否            |
  而且 于2026-03-11办理“record.done”
    当 于2026-03-16办理“check_roll.satisfied”
    那么 只被“check_roll.rate”拒绝，依据“组织生活和固定活动日办法 本地规定 考勤考核”
    而且 事项处于“check_roll”

  场景: 到会率达到的，不能记成没有达到
  假如 于2026-03-10办理“hold.done”
      | 项目       | 值            |
      | attendance | 应到20 实到17 |
      | voted      | 否            |
  而且 于2026-03-11办理“record.done”
    当 于2026-03-16办理“check_roll.unsatisfied”
    那么 只被“check_roll.unsatisfied.unless”拒绝，依据“党员管理、组织生活、换届和述职评议 本地规定 三个坚持 第二项；组织生活和固定活动日办法 本地规定 考勤考核”
    而且 事项处于“check_roll”

  场景: 缺席的两周以内补课
  假如 于2026-03-10办理“hold.done”
      | 项目  | 值 |
      | voted | 否 |
  而且 于2026-03-11办理“record.done”
    当 “支部组织委员”于2026-03-18办理“check_roll.makeup”
      | 项目    | 值 |
      | made_up | 2  |
    那么 准予
    而且 事项处于“check_roll”
    而且 “makeup.in_time”符合
    而且 按“makeup.by”，改填的结论为
      | 办理人               | 结论   |
      | 支部组织委员         | 符合   |
      | 党支部书记（副书记） | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 记录员               | 不符合 |
    而且 按“makeup.facts”，改填的结论为
      | 不填    | 结论     |
      | made_up | 无法判断 |
    而且 按“makeup.in_time”，最晚为2026-03-24

  场景: 书记也可以组织补课
  假如 于2026-03-10办理“hold.done”
      | 项目  | 值 |
      | voted | 否 |
  而且 于2026-03-11办理“record.done”
    当 “党支部书记（副书记）”于2026-03-18办理“check_roll.makeup”
    那么 准予
    而且 事项处于“check_roll”
    而且 “makeup.in_time”符合
    而且 按“makeup.by”，改填的结论为
      | 办理人               | 结论   |
      | 支部组织委员         | 符合   |
      | 党支部书记（副书记） | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 记录员               | 不符合 |
    而且 按“makeup.facts”，改填的结论为
      | 不填    | 结论     |
      | made_up | 无法判断 |

  场景: 两周以后才补课，记为逾期，照常补课
    假如 于2026-03-10办理“hold.done”
      | 项目  | 值 |
      | voted | 否 |
    而且 于2026-03-11办理“record.done”
    当 于2026-03-25办理“check_roll.makeup”
    那么 准予
    而且 记为逾期，条件“makeup.in_time”，依据“组织生活和固定活动日办法 本地规定 补课”

  场景: 通报开展情况，办结
  假如 于2026-03-10办理“hold.done”
      | 项目       | 值            |
      | attendance | 应到20 实到18 |
      | voted      | 否            |
  而且 于2026-03-11办理“record.done”
  而且 于2026-03-18办理“check_roll.makeup”
      | 项目    | 值 |
      | made_up | 2  |
  而且 于2026-03-19办理“check_roll.satisfied”
      | 项目     | 值 |
      | excused  | 1  |
      | exempted | 3  |
    当 “组织办公室（党建办）”于2026-04-07办理“appraise.filed”
      | 项目   | 值        |
      | lesson | case_only |
    那么 准予
    而且 事项处于“completed”
    而且 “appraise.in_time”符合
    而且 “appraise.low_listed”符合
    而且 按“appraise.by”，改填的结论为
      | 办理人               | 结论   |
      | 组织办公室（党建办） | 符合   |
      | 镇派指导员           | 不符合 |
      | 记录员               | 不符合 |
    而且 按“appraise.facts”，改填的结论为
      | 不填   | 结论     |
      | lesson | 无法判断 |
    而且 按“appraise.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 组织生活情况通报 | 不符合 |
    而且 按“appraise.in_time”，最晚为2026-06-10
    而且 按“appraise.low_listed”，改填的结论为
      | lesson    | 结论 |
      | case_only | 符合 |
      | rectify   | 符合 |
      | review    | 符合 |
    而且 台账“activities”有一行
      | 列           | 值           |
      | 活动         | 三月主题党日 |
      | 种类         | 主题党日     |
      | 主题         | 学习条例     |
      | 主持人       | p-zhou       |
      | 安排         | 2026-03-10   |
      | 预告         | 2026-03-04   |
      | 开展         | 2026-03-10   |
      | 应到         | 20           |
      | 实到         | 18           |
      | 指导         | 0            |
      | 记实         | 2026-03-11   |
      | 请假         | 1            |
      | 不作硬性要求 | 3            |
      | 补课         | 2            |
      | 通报         | 2026-04-07   |
      | 改进         | 没有需要改进的 |
      | 状态         | 办结         |
    而且 回放结论相同

  场景: 表决的事项记入台账
    假如 程序“org-life-activity”
    而且 于2026-03-02立项
    而且 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | assembly   |
      | planned | 2026-03-10 |
    当 于2026-03-10办理“hold.done”
      | 项目   | 值               |
      | voted  | 是               |
      | motion | 通过年度工作计划 |
    那么 准予
    而且 台账“activities”有一行
      | 列       | 值               |
      | 表决事项 | 通过年度工作计划 |

  场景: 到会率没有达到要求的，要列入改进
    假如 于2026-03-10办理“hold.done”
      | 项目       | 值            |
      | attendance | 应到20 实到16 |
      | voted      | 否            |
    而且 于2026-03-11办理“record.done”
    而且 于2026-03-16办理“check_roll.unsatisfied”
    当 于2026-04-07办理“appraise.filed”
      | 项目   | 值        |
      | lesson | case_only |
    那么 只被“appraise.low_listed”拒绝，依据“组织生活和固定活动日办法 本地规定 评比通报；党员管理 三个坚持 第二项”
    而且 “appraise.low_listed”实际“没有需要改进的”，办法“列入问题清单整改”
    而且 按“appraise.low_listed”，改填的结论为
      | lesson    | 结论   |
      | case_only | 不符合 |
      | rectify   | 符合   |
      | review    | 符合   |

  场景: 带普遍性的问题，提请半年管理评审研究
  假如 于2026-03-10办理“hold.done”
      | 项目  | 值 |
      | voted | 否 |
  而且 于2026-03-11办理“record.done”
  而且 于2026-03-16办理“check_roll.satisfied”
    当 “组织办公室（党建办）”于2026-04-07办理“appraise.filed”
      | 项目   | 值     |
      | lesson | review |
    那么 准予
    而且 事项处于“completed”
    而且 “appraise.in_time”符合
    而且 “appraise.low_listed”符合
    而且 按“appraise.by”，改填的结论为
      | 办理人               | 结论   |
      | 组织办公室（党建办） | 符合   |
      | 镇派指导员           | 不符合 |
      | 记录员               | 不符合 |
    而且 按“appraise.facts”，改填的结论为
      | 不填     | 结论     |
      | lesson   | 无法判断 |
      | proposal | 无法判断 |
    而且 按“appraise.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 组织生活情况通报 | 不符合 |

  场景: 有问题的列入问题清单整改
  假如 于2026-03-10办理“hold.done”
      | 项目  | 值 |
      | voted | 否 |
  而且 于2026-03-11办理“record.done”
  而且 于2026-03-16办理“check_roll.satisfied”
    当 “组织办公室（党建办）”于2026-04-07办理“appraise.filed”
      | 项目   | 值      |
      | lesson | rectify |
    那么 准予
    而且 事项处于“completed”
    而且 “appraise.in_time”符合
    而且 “appraise.low_listed”符合
    而且 按“appraise.by”，改填的结论为
      | 办理人               | 结论   |
      | 组织办公室（党建办） | 符合   |
      | 镇派指导员           | 不符合 |
      | 记录员               | 不符合 |
    而且 按“appraise.facts”，改填的结论为
      | 不填   | 结论     |
      | lesson | 无法判断 |
    而且 按“appraise.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 组织生活情况通报 | 不符合 |

  场景: 活动三个月以后才通报，记为逾期，照常通报
    假如 于2026-03-10办理“hold.done”
      | 项目  | 值 |
      | voted | 否 |
    而且 于2026-03-11办理“record.done”
    而且 于2026-03-16办理“check_roll.satisfied”
    当 于2026-06-11办理“appraise.filed”
    那么 准予
    而且 记为逾期，条件“appraise.in_time”，依据“组织生活和固定活动日办法 本地规定 评比通报”

  场景: 没有写从活动中得出什么改进
  假如 于2026-03-10办理“hold.done”
      | 项目  | 值 |
      | voted | 否 |
  而且 于2026-03-11办理“record.done”
  而且 于2026-03-16办理“check_roll.satisfied”
    当 于2026-04-07办理“appraise.filed”
      | 项目 | 值     |
      | 不填 | lesson |
    那么 只被“appraise.facts”拒绝，依据“基层党建标准化规范化 五个机制 本地规定 创新载体 第四项；基层党建标准化规范化 五个机制 本地规定 抓手 第二项”
    而且 事项处于“appraise”

  场景: 没有写不作硬性要求的党员有几名
  假如 于2026-03-10办理“hold.done”
      | 项目  | 值 |
      | voted | 否 |
  而且 于2026-03-11办理“record.done”
    当 于2026-03-16办理“check_roll.satisfied”
      | 项目 | 值       |
      | 不填 | exempted |
    那么 只被“check_roll.facts”拒绝，依据“中国共产党党员教育管理工作条例 第23条”
    而且 事项处于“check_roll”
