# language: zh-CN
功能: 不合格党员教育转化与处置·调查核实和听取本人意见

  备案以后成立调查组查清事实，两人以上听取本人意见；涉嫌违纪的移送纪检机关，不以组织处置代替纪律处分。

  背景:
    假如 程序“unqualified-member-disposal”
    而且 于2026-03-02立项
      | 项目  | 值     |
      | about | p-zhao |
    而且 事项已办到“investigate”
      | 办理          | 项目     | 值         |
      | screen.opened | 日期     | 2026-03-04 |
      |               | finding  | daily      |
      | initiate.done | 日期     | 2026-03-10 |
      | file.filed    | 日期     | 2026-03-12 |

  场景: 调查组查清事实，情形属实
    当 “调查组成员”于2026-03-30办理“investigate.done”
      | 项目 | 值           |
      | team | p-li、p-chen |
    那么 准予
    而且 事项处于“hear”
    而且 “investigate.in_time”符合
    而且 “investigate.team_size”符合
    而且 “investigate.impartial”符合
    而且 按“investigate.by”，改填的结论为
      | 办理人         | 结论   |
      | 调查组成员     | 符合   |
      | 帮助教育联系人 | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“investigate.facts”，改填的结论为
      | 不填        | 结论     |
      | team        | 无法判断 |
      | established | 无法判断 |
    而且 按“investigate.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 调查报告 | 不符合 |
    而且 按“investigate.in_time”，最晚为2026-04-11
    而且 按“investigate.team_size”，改填的结论为
      | team.count | 结论   |
      | 1          | 不符合 |
      | 2          | 符合   |
      | 3          | 符合   |

  场景: 情形不属实的，终止处置
    当 “调查组成员”于2026-03-30办理“investigate.unfounded”
      | 项目 | 值           |
      | team | p-li、p-chen |
    那么 准予
    而且 事项处于“archive”
    而且 “investigate.in_time”符合
    而且 “investigate.team_size”符合
    而且 “investigate.impartial”符合
    而且 按“investigate.by”，改填的结论为
      | 办理人         | 结论   |
      | 调查组成员     | 符合   |
      | 帮助教育联系人 | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“investigate.facts”，改填的结论为
      | 不填 | 结论     |
      | team | 无法判断 |
    而且 按“investigate.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 调查报告 | 不符合 |

  场景: 备案三十天以后才查完，记为逾期，照常办理
    当 于2026-04-12办理“investigate.done”
    那么 准予
    而且 记为逾期，条件“investigate.in_time”，依据“不合格党员教育转化与处置办法 本地规定 调查核实”

  场景: 一个人不能调查
    当 于2026-03-30办理“investigate.done”
      | 项目 | 值   |
      | team | p-li |
    那么 只被“investigate.team_size”拒绝，依据“不合格党员教育转化与处置办法 本地规定 调查核实”
    而且 事项处于“investigate”

  场景: 党员本人不能在调查组里
    当 于2026-03-30办理“investigate.done”
      | 项目 | 值           |
      | team | p-li、p-zhao |
    那么 只被“investigate.impartial”拒绝，依据“中国共产党不合格党员组织处置办法 有关调查核实的规定；不合格党员教育转化与处置办法 本地规定 调查核实”
    而且 事项处于“investigate”
    而且 “investigate.impartial”实际“p-zhao”

  场景: 支部书记不能代替调查组认定情形
    当 “党支部书记（副书记）”于2026-03-30办理“investigate.done”
    那么 只被“investigate.by”拒绝，依据“中国共产党不合格党员组织处置办法 有关调查核实的规定；不合格党员教育转化与处置办法 本地规定 调查核实”
    而且 事项处于“investigate”

  场景: 两个人以上听取本人意见，拒绝签字的注明
  假如 于2026-03-30办理“investigate.done”
    当 “调查组成员”于2026-04-02办理“hear.done”
      | 项目      | 值           |
      | hearers   | p-li、p-chen |
      | signature | refused      |
    那么 准予
    而且 事项处于“propose”
    而且 “hear.two”符合
    而且 按“hear.by”，改填的结论为
      | 办理人         | 结论   |
      | 调查组成员     | 符合   |
      | 支部委员会     | 符合   |
      | 帮助教育联系人 | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“hear.facts”，改填的结论为
      | 不填      | 结论     |
      | hearers   | 无法判断 |
      | statement | 无法判断 |
      | signature | 无法判断 |
    而且 按“hear.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 谈话记录 | 不符合 |
    而且 按“hear.two”，改填的结论为
      | hearers.count | 结论   |
      | 1             | 不符合 |
      | 2             | 符合   |
      | 3             | 符合   |

  场景: 一个人听取意见不算数
  假如 于2026-03-30办理“investigate.done”
    当 于2026-04-02办理“hear.done”
      | 项目    | 值   |
      | hearers | p-li |
    那么 只被“hear.two”拒绝，依据“不合格党员教育转化与处置办法 本地规定 听取意见”
    而且 事项处于“hear”

  场景: 没有谈话记录的，不算听取了意见
  假如 于2026-03-30办理“investigate.done”
    当 于2026-04-02办理“hear.done”
      | 项目   | 值       |
      | 缺材料 | 谈话记录 |
    那么 只被“hear.papers”拒绝，依据“中国共产党不合格党员组织处置办法 有关听取本人意见的规定；不合格党员教育转化与处置办法 本地规定 听取意见”
    而且 事项处于“hear”

  场景: 没有听取本人意见，不得提出处置意见
  假如 于2026-03-30办理“investigate.done”
    当 于2026-04-02办理“propose.agreed”
    那么 只被“case.sequence”拒绝，依据“中国共产党不合格党员组织处置办法 有关听取本人意见的规定；不合格党员教育转化与处置办法 本地规定 听取意见”
    而且 事项处于“hear”

  场景: 调查中发现涉嫌违纪的，移送纪检机关
    当 “具有审批权限的基层党委（镇党委）”于2026-03-20办理“investigate.transferred”
    那么 准予
    而且 事项处于“transferred”
    而且 按“investigate.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 调查组成员                       | 不符合 |
      | 教育转化党支部                   | 不符合 |
    而且 按“investigate.facts”，改填的结论为
      | 不填      | 结论     |
      | authority | 无法判断 |
    而且 按“investigate.papers”，改填的结论为
      | 缺材料         | 结论   |
      | 问题线索移送函 | 不符合 |

  场景: 听取意见时发现涉嫌违纪的，移送纪检机关
  假如 于2026-03-30办理“investigate.done”
    当 “具有审批权限的基层党委（镇党委）”于2026-04-01办理“hear.transferred”
    那么 准予
    而且 事项处于“transferred”
    而且 按“hear.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 调查组成员                       | 不符合 |
      | 教育转化党支部                   | 不符合 |
    而且 按“hear.facts”，改填的结论为
      | 不填      | 结论     |
      | authority | 无法判断 |
    而且 按“hear.papers”，改填的结论为
      | 缺材料         | 结论   |
      | 问题线索移送函 | 不符合 |

  场景: 提出意见时发现涉嫌违纪的，移送纪检机关
  假如 于2026-03-30办理“investigate.done”
  而且 于2026-04-02办理“hear.done”
    当 “具有审批权限的基层党委（镇党委）”于2026-04-08办理“propose.transferred”
    那么 准予
    而且 事项处于“transferred”
    而且 按“propose.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 调查组成员                       | 不符合 |
      | 教育转化党支部                   | 不符合 |
    而且 按“propose.facts”，改填的结论为
      | 不填      | 结论     |
      | authority | 无法判断 |
    而且 按“propose.papers”，改填的结论为
      | 缺材料         | 结论   |
      | 问题线索移送函 | 不符合 |

  场景: 支部不能自己移送
    当 “支部委员会”于2026-03-20办理“investigate.transferred”
    那么 只被“investigate.by”拒绝，依据“不合格党员教育转化与处置办法 本地规定 移送纪检”
    而且 事项处于“investigate”

  场景: 移送要有移送函
    当 于2026-03-20办理“investigate.transferred”
      | 项目   | 值             |
      | 缺材料 | 问题线索移送函 |
    那么 只被“investigate.papers”拒绝，依据“不合格党员教育转化与处置办法 本地规定 移送纪检”
    而且 事项处于“investigate”
