# language: zh-CN
功能: 不合格党员教育转化与处置·初核和启动

  教育引导为主、组织处理为辅：情节轻的先提醒谈话、批评教育；确需处置的由支部委员会提出启动意见，
  事前报有审批权限的基层党委备案。已受纪律处分的，不因同一事由再作处置。

  背景:
    假如 程序“unqualified-member-disposal”
    而且 于2026-03-02立项
      | 项目  | 值     |
      | about | p-zhao |

  场景: 民主评议评定为不合格的，初核以后需要启动处置
    当 “党支部书记（副书记）”于2026-03-04办理“screen.opened”
      | 项目           | 值                |
      | finding        | appraisal         |
      | found_on       | 2026-02-12        |
      | appraisal_case | c-minping rectify |
    那么 准予
    而且 事项处于“initiate”
    而且 “screen.in_time”符合
    而且 “screen.appraised”符合
    而且 “screen.not_twice”符合
    而且 按“screen.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 支部组织委员         | 符合   |
      | 调查组成员           | 不符合 |
      | 教育转化党支部       | 不符合 |
    而且 按“screen.facts”，改填的结论为
      | 不填           | 结论     |
      | finding        | 无法判断 |
      | found_on       | 无法判断 |
      | ground         | 无法判断 |
      | penalty        | 无法判断 |
      | appraisal_case | 无法判断 |
    而且 按“screen.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 初核情况材料 | 不符合 |
    而且 按“screen.in_time”，最晚为2026-03-04
    而且 按“screen.not_twice”，改填的结论为
      | penalty | 结论   |
      | none    | 符合   |
      | same    | 不符合 |
    而且 按“screen.appraised”，改填的结论为
      | appraisal_case        | 结论   |
      | c-minping appraise    | 不符合 |
      | c-minping rectify     | 符合   |
      | c-minping completed   | 符合   |
    而且 回放结论相同

  场景: 督查检查发现的，不用写民主评议事项
    当 “支部组织委员”于2026-03-04办理“screen.opened”
      | 项目     | 值         |
      | finding  | inspection |
      | found_on | 2026-03-02 |
    那么 准予
    而且 事项处于“initiate”
    而且 “screen.in_time”符合
    而且 “screen.not_twice”符合
    而且 “screen.appraised”不适用
    而且 按“screen.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 支部组织委员         | 符合   |
      | 调查组成员           | 不符合 |
      | 教育转化党支部       | 不符合 |
    而且 按“screen.facts”，改填的结论为
      | 不填     | 结论     |
      | finding  | 无法判断 |
      | found_on | 无法判断 |
      | ground   | 无法判断 |
      | penalty  | 无法判断 |
    而且 按“screen.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 初核情况材料 | 不符合 |

  场景: 情节轻的，提醒谈话、批评教育
    当 “党支部书记（副书记）”于2026-03-04办理“screen.light”
      | 项目     | 值         |
      | finding  | daily      |
      | found_on | 2026-03-02 |
    那么 准予
    而且 事项处于“remind”
    而且 “screen.in_time”符合
    而且 按“screen.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 支部组织委员         | 符合   |
      | 调查组成员           | 不符合 |
      | 教育转化党支部       | 不符合 |
    而且 按“screen.facts”，改填的结论为
      | 不填     | 结论     |
      | finding  | 无法判断 |
      | found_on | 无法判断 |
      | ground   | 无法判断 |
    而且 按“screen.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 初核情况材料 | 不符合 |

  场景: 已受纪律处分的，不予处置
    当 “党支部书记（副书记）”于2026-03-04办理“screen.declined”
      | 项目     | 值                       |
      | finding  | report                   |
      | found_on | 2026-03-02               |
      | why_not  | 同一事由已受党内警告处分 |
    那么 准予
    而且 事项处于“rejected”
    而且 “screen.in_time”符合
    而且 按“screen.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 支部组织委员         | 符合   |
      | 调查组成员           | 不符合 |
      | 教育转化党支部       | 不符合 |
    而且 按“screen.facts”，改填的结论为
      | 不填     | 结论     |
      | finding  | 无法判断 |
      | found_on | 无法判断 |
      | why_not  | 无法判断 |

  场景: 已因同一事由受纪律处分的，不得再启动组织处置
    当 于2026-03-04办理“screen.opened”
      | 项目    | 值    |
      | finding | daily |
      | penalty | same  |
    那么 只被“screen.not_twice”拒绝，依据“中国共产党不合格党员组织处置办法 第4条”
    而且 事项处于“screen”
    而且 “screen.not_twice”实际“已因同一事由受纪律处分”，办法“作不予处置”

  场景: 民主评议还没有评定，不得据此启动处置
    当 于2026-03-04办理“screen.opened”
      | 项目           | 值                 |
      | finding        | appraisal          |
      | appraisal_case | c-minping appraise |
    那么 只被“screen.appraised”拒绝，依据“中国共产党不合格党员组织处置办法 有关处置情形的规定；不合格党员教育转化与处置办法 本地规定 初核”
    而且 事项处于“screen”

  场景: 发现以后第十一个工作日才初核，记为逾期，照常办理
    当 于2026-03-17办理“screen.light”
      | 项目     | 值         |
      | finding  | daily      |
      | found_on | 2026-03-02 |
    那么 准予
    而且 记为逾期，条件“screen.in_time”，依据“不合格党员教育转化与处置办法 本地规定 初核”
    而且 事项处于“remind”

  场景: 同一名党员已有一件处置在办，不得再立一件
    假如 程序“unqualified-member-disposal”
    而且 同一对象另有1件在办
    当 于2026-03-02立项
      | 项目  | 值     |
      | about | p-zhao |
    那么 只被“case.second”拒绝，依据“程序通则”

  场景: 提醒谈话、批评教育以后归档，不再往下处置
  假如 于2026-03-04办理“screen.light”
    当 “党支部书记（副书记）”于2026-03-06办理“remind.done”
    那么 准予
    而且 事项处于“archive”
    而且 按“remind.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 调查组成员           | 不符合 |
      | 教育转化党支部       | 不符合 |
    而且 按“remind.facts”，改填的结论为
      | 不填     | 结论     |
      | response | 无法判断 |
    而且 按“remind.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 提醒谈话记录 | 不符合 |

  场景: 经提醒谈话仍不改的，启动处置
  假如 于2026-03-04办理“screen.light”
    当 “党支部书记（副书记）”于2026-03-20办理“remind.relapsed”
    那么 准予
    而且 事项处于“initiate”
    而且 按“remind.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 调查组成员           | 不符合 |
      | 教育转化党支部       | 不符合 |
    而且 按“remind.facts”，改填的结论为
      | 不填     | 结论     |
      | response | 无法判断 |
    而且 按“remind.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 提醒谈话记录 | 不符合 |

  场景: 没有提醒谈话记录的，不算谈过
  假如 于2026-03-04办理“screen.light”
    当 于2026-03-06办理“remind.done”
      | 项目   | 值           |
      | 缺材料 | 提醒谈话记录 |
    那么 只被“remind.papers”拒绝，依据“中国共产党党员教育管理工作条例 第28条；不合格党员教育转化与处置办法 本地规定 提醒谈话”
    而且 事项处于“remind”

  场景: 支部委员会半数以上委员到会、过半数赞成，提出启动意见
  假如 于2026-03-04办理“screen.opened”
    当 “支部委员会”于2026-03-10办理“initiate.done”
      | 项目       | 值                      |
      | start_vote | 应到5 实到4 赞成3 反对1 |
    那么 准予
    而且 事项处于“file”
    而且 “initiate.quorum”符合
    而且 “initiate.majority”符合
    而且 按“initiate.by”，改填的结论为
      | 办理人         | 结论   |
      | 支部委员会     | 符合   |
      | 调查组成员     | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“initiate.facts”，改填的结论为
      | 不填       | 结论     |
      | start_vote | 无法判断 |
    而且 按“initiate.papers”，改填的结论为
      | 缺材料             | 结论   |
      | 支部委员会会议记录 | 不符合 |
      | 启动组织处置的意见 | 不符合 |
    而且 按“initiate.quorum”，改填的结论为
      | start_vote           | 结论   |
      | 应到5 实到2 赞成2    | 不符合 |
      | 应到4 实到2 赞成2    | 符合   |
      | 应到5 实到3 赞成3    | 符合   |
      | 应到5 实到4 赞成4    | 符合   |
    而且 按“initiate.majority”，改填的结论为
      | start_vote                | 结论   |
      | 应到4 实到4 赞成2 反对2   | 不符合 |
      | 应到5 实到5 赞成2 反对3   | 不符合 |
      | 应到5 实到5 赞成3 反对2   | 符合   |
      | 应到5 实到5 赞成4 反对1   | 符合   |

  场景: 支部委员会多数不同意启动的，批评教育
  假如 于2026-03-04办理“screen.opened”
    当 “支部委员会”于2026-03-10办理“initiate.declined”
      | 项目       | 值                      |
      | start_vote | 应到5 实到5 赞成2 反对3 |
    那么 准予
    而且 事项处于“remind”
    而且 “initiate.quorum”符合
    而且 “initiate.declined.unless”符合
    而且 按“initiate.by”，改填的结论为
      | 办理人         | 结论   |
      | 支部委员会     | 符合   |
      | 调查组成员     | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“initiate.facts”，改填的结论为
      | 不填       | 结论     |
      | start_vote | 无法判断 |
    而且 按“initiate.papers”，改填的结论为
      | 缺材料             | 结论   |
      | 支部委员会会议记录 | 不符合 |

  场景: 过半数赞成启动的，不能记成不同意启动
  假如 于2026-03-04办理“screen.opened”
    当 于2026-03-10办理“initiate.declined”
      | 项目       | 值                      |
      | start_vote | 应到5 实到5 赞成3 反对2 |
    那么 只被“initiate.declined.unless”拒绝，依据“中国共产党不合格党员组织处置办法 有关启动的规定”
    而且 事项处于“initiate”

  场景: 到会委员不足半数，不得提出启动意见
  假如 于2026-03-04办理“screen.opened”
    当 于2026-03-10办理“initiate.done”
      | 项目       | 值                |
      | start_vote | 应到5 实到2 赞成2 |
    那么 只被“initiate.quorum、initiate.majority”拒绝，依据“中国共产党支部工作条例 第12条；不合格党员教育转化与处置办法 本地规定 支委会表决”
    而且 事项处于“initiate”

  场景: 赞成的委员不过半数，不得提出启动意见
  假如 于2026-03-04办理“screen.opened”
    当 于2026-03-10办理“initiate.done”
      | 项目       | 值                      |
      | start_vote | 应到4 实到4 赞成2 反对2 |
    那么 只被“initiate.majority”拒绝，依据“不合格党员教育转化与处置办法 本地规定 支委会表决”
    而且 事项处于“initiate”

  场景: 书记一个人不能启动处置
  假如 于2026-03-04办理“screen.opened”
    当 “党支部书记（副书记）”于2026-03-10办理“initiate.done”
    那么 只被“initiate.by”拒绝，依据“中国共产党不合格党员组织处置办法 有关启动的规定”
    而且 事项处于“initiate”

  场景: 基层党委事前备案以后才能调查
  假如 于2026-03-04办理“screen.opened”
  而且 于2026-03-10办理“initiate.done”
    当 “具有审批权限的基层党委（镇党委）”于2026-03-12办理“file.filed”
    那么 准予
    而且 事项处于“investigate”
    而且 “file.in_time”符合
    而且 按“file.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 调查组成员                       | 不符合 |
      | 教育转化党支部                   | 不符合 |
    而且 按“file.papers”，改填的结论为
      | 缺材料             | 结论   |
      | 组织处置启动备案表 | 不符合 |
    而且 按“file.in_time”，最晚为2026-03-17

  场景: 材料不全的退回支部补充
  假如 于2026-03-04办理“screen.opened”
  而且 于2026-03-10办理“initiate.done”
    当 “具有审批权限的基层党委（镇党委）”于2026-03-12办理“file.returned”
    那么 准予
    而且 事项处于“initiate”
    而且 “file.in_time”符合
    而且 按“file.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 调查组成员                       | 不符合 |
      | 教育转化党支部                   | 不符合 |
    而且 按“file.facts”，改填的结论为
      | 不填    | 结论     |
      | lacking | 无法判断 |

  场景: 基层党委不同意启动
  假如 于2026-03-04办理“screen.opened”
  而且 于2026-03-10办理“initiate.done”
    当 “具有审批权限的基层党委（镇党委）”于2026-03-12办理“file.rejected”
    那么 准予
    而且 事项处于“rejected”
    而且 “file.in_time”符合
    而且 按“file.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 调查组成员                       | 不符合 |
      | 教育转化党支部                   | 不符合 |
    而且 按“file.facts”，改填的结论为
      | 不填        | 结论     |
      | why_refused | 无法判断 |

  场景: 备案超过五个工作日，记为逾期，照常办理
    假如 于2026-03-04办理“screen.opened”
    而且 于2026-03-10办理“initiate.done”
    当 于2026-03-18办理“file.filed”
    那么 准予
    而且 记为逾期，条件“file.in_time”，依据“不合格党员教育转化与处置办法 本地规定 审批时间”

  场景: 没有备案表的，不算事前备案
  假如 于2026-03-04办理“screen.opened”
  而且 于2026-03-10办理“initiate.done”
    当 于2026-03-12办理“file.filed”
      | 项目   | 值                 |
      | 缺材料 | 组织处置启动备案表 |
    那么 只被“file.papers”拒绝，依据“中国共产党不合格党员组织处置办法 有关启动的规定；不合格党员教育转化与处置办法 本地规定 审批时间”
    而且 事项处于“file”

  场景: 没有备案，不得先行调查
  假如 于2026-03-04办理“screen.opened”
  而且 于2026-03-10办理“initiate.done”
    当 于2026-03-12办理“investigate.done”
    那么 只被“case.sequence”拒绝，依据“中国共产党不合格党员组织处置办法 有关启动的规定；不合格党员教育转化与处置办法 本地规定 审批时间”
    而且 事项处于“file”
