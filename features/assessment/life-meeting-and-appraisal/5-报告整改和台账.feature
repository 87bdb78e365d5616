# language: zh-CN
功能: 民主（组织）生活会与民主评议党员·报告、整改和台账

  民主生活会后十五天以内报告；查摆的问题逐条列入问题清单，不合格的另立教育转化与处置。

  背景:
    假如 程序“life-meeting-and-appraisal”
    而且 于2026-10-09立项
      | 项目  | 值         |
      | about | u-qiancun |

  场景: 民主生活会后向上级报告
  假如 事项已办到“self_rate”
      | 办理       | 项目    | 值         |
      | theme.done | meeting | leaders    |
      | meet.done  | 日期    | 2026-11-10 |
  而且 于2026-11-12办理“self_rate.not_applicable”
    当 “镇党委书记”于2026-11-20办理“report.filed”
    那么 准予
    而且 事项处于“rectify”
    而且 “report.in_time”符合
    而且 按“report.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“report.facts”，改填的结论为
      | 不填    | 结论     |
      | told_to | 无法判断 |
    而且 按“report.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 会议情况报告 | 不符合 |
    而且 按“report.in_time”，最晚为2026-11-25

  场景: 领导班子的民主生活会不做民主评议党员
  假如 事项已办到“self_rate”
      | 办理       | 项目    | 值         |
      | theme.done | meeting | leaders    |
      | meet.done  | 日期    | 2026-11-10 |
    当 于2026-11-12办理“self_rate.done”
    那么 只被“self_rate.applies”拒绝，依据“中国共产党支部工作条例 第18条；党员管理、组织生活、换届和述职评议 本地规定 重点 第一项”
    而且 事项处于“self_rate”

  场景: 民主生活会十五天以后才报告，记为逾期，照常报告
    假如 事项已办到“self_rate”
      | 办理       | 项目    | 值         |
      | theme.done | meeting | leaders    |
      | meet.done  | 日期    | 2026-11-10 |
    而且 于2026-11-12办理“self_rate.not_applicable”
    当 于2026-11-26办理“report.filed”
    那么 准予
    而且 记为逾期，条件“report.in_time”，依据“参照 民主生活会若干规定 有关会后报告的规定”

  场景: 组织生活会的报告没有十五天的限制
  假如 事项已办到“report”
      | 办理        | 项目    | 值         |
      | theme.done  | meeting | branch     |
      |             | season  | fourth     |
      | meet.done   | 日期    | 2026-11-06 |
      | decide.done | 日期    | 2026-11-13 |
    当 “党支部书记（副书记）”于2026-12-10办理“report.filed”
    那么 准予
    而且 事项处于“rectify”
    而且 “report.in_time”不适用
    而且 按“report.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“report.facts”，改填的结论为
      | 不填    | 结论     |
      | told_to | 无法判断 |
    而且 按“report.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 会议情况报告 | 不符合 |

  场景: 没有写通报到什么范围
  假如 事项已办到“report”
      | 办理       | 项目    | 值     |
      | theme.done | meeting | branch |
    当 于2026-12-10办理“report.filed”
      | 项目 | 值      |
      | 不填 | told_to |
    那么 只被“report.facts”拒绝，依据“县以上党和国家机关党员领导干部民主生活会若干规定 有关会后报告的规定；民主 本地规定 会后报告”
    而且 事项处于“report”

  场景: 查摆的问题列入清单，逐条整改
  假如 事项已办到“rectify”
      | 办理           | 项目       | 值                                   |
      | theme.done     | 日期       | 2026-10-12                           |
      |                | meeting    | branch                               |
      |                | topic      | 过好政治生活                         |
      |                | season     | fourth                               |
      |                | observer   | p-sun                                |
      | prepare.opinions | 日期     | 2026-10-16                           |
      |                | asked      | 12                                   |
      | prepare.talks  | 日期       | 2026-10-19                           |
      | prepare.done   | 日期       | 2026-10-26                           |
      | meet.done      | 日期       | 2026-11-06                           |
      |                | attendance | 应到20 实到16                        |
      |                | problems   | what=党员大会开得少，scope=unit      |
      | self_rate.poll | issued     | 20                                   |
      |                | returned   | 18                                   |
      | self_rate.done | 日期       | 2026-11-09                           |
      |                | exempted   | 3                                    |
      | decide.done    | 日期       | 2026-11-13                           |
      |                | appraised  | 18                                   |
      |                | excellent  | 6                                    |
      |                | qualified  | 10                                   |
      |                | basic      | 1                                    |
      |                | unqualified | 1                                   |
      |                | to_dispose | member=p-zhao，why=长期不参加组织生活 |
      | report.filed   | 日期       | 2026-11-16                           |
    当 “党支部书记（副书记）”于2026-11-20办理“rectify.filed”
      | 项目   | 值        |
      | lesson | case_only |
    那么 准予
    而且 事项处于“completed”
    而且 “rectify.in_time”符合
    而且 按“rectify.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“rectify.facts”，改填的结论为
      | 不填    | 结论     |
      | promise | 无法判断 |
      | lesson  | 无法判断 |
    而且 按“rectify.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 整改清单 | 不符合 |
    而且 按“rectify.in_time”，最晚为2026-11-21
    而且 台账“life-meetings”有一行
      | 列       | 值                   |
      | 党组织   | u-qiancun            |
      | 会议     | 组织生活会（党支部） |
      | 主题     | 过好政治生活         |
      | 计划时间 | 第四季度             |
      | 评议     | 结合组织生活会民主评议党员 |
      | 督导     | p-sun                |
      | 征求意见 | 12                   |
      | 谈心谈话 | 2026-10-19           |
      | 专题查摆 | 0                    |
      | 召开     | 2026-11-06           |
      | 应到     | 20                   |
      | 实到     | 16                   |
      | 问题     | 党员大会开得少       |
      | 报告     | 2026-11-16           |
      | 列单     | 2026-11-20           |
      | 改进     | 逐条整改，没有带普遍性的原因 |
      | 状态     | 办结                 |
    而且 台账“member-appraisals”有一行
      | 列           | 值         |
      | 党组织       | u-qiancun  |
      | 发出         | 20         |
      | 收回         | 18         |
      | 不作硬性要求 | 3          |
      | 参加评议     | 18         |
      | 优秀         | 6          |
      | 合格         | 10         |
      | 基本合格     | 1          |
      | 不合格       | 1          |
      | 异议         | 0          |
      | 评定         | 2026-11-13 |
    而且 回放结论相同

  场景: 班子的问题由镇党委书记列单
  假如 事项已办到“rectify”
      | 办理       | 项目    | 值         |
      | theme.done | meeting | leaders    |
      | meet.done  | 日期    | 2026-11-10 |
    当 “镇党委书记”于2026-11-20办理“rectify.filed”
    那么 准予
    而且 事项处于“completed”
    而且 “rectify.in_time”符合
    而且 按“rectify.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“rectify.facts”，改填的结论为
      | 不填    | 结论     |
      | promise | 无法判断 |
      | lesson  | 无法判断 |
    而且 按“rectify.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 整改清单 | 不符合 |

  场景: 会后十五天以后才列单，记为逾期，照常办理
    假如 事项已办到“rectify”
      | 办理        | 项目    | 值         |
      | theme.done  | meeting | branch     |
      |             | season  | fourth     |
      | meet.done   | 日期    | 2026-11-06 |
      | decide.done | 日期    | 2026-11-13 |
    当 于2026-11-22办理“rectify.filed”
    那么 准予
    而且 记为逾期，条件“rectify.in_time”，依据“民主（组织）生活会和民主评议党员办法 本地规定 列单整改”

  场景: 带普遍性的问题，提请半年管理评审研究
  假如 事项已办到“rectify”
      | 办理        | 项目    | 值         |
      | theme.done  | meeting | branch     |
      |             | season  | fourth     |
      | meet.done   | 日期    | 2026-11-06 |
      | decide.done | 日期    | 2026-11-13 |
    当 “党支部书记（副书记）”于2026-11-20办理“rectify.filed”
      | 项目   | 值     |
      | lesson | review |
    那么 准予
    而且 事项处于“completed”
    而且 “rectify.in_time”符合
    而且 按“rectify.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“rectify.facts”，改填的结论为
      | 不填     | 结论     |
      | promise  | 无法判断 |
      | lesson   | 无法判断 |
      | proposal | 无法判断 |
    而且 按“rectify.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 整改清单 | 不符合 |

  场景: 没有写从会议中得出什么改进
  假如 事项已办到“rectify”
    当 于2026-11-20办理“rectify.filed”
      | 项目 | 值     |
      | 不填 | lesson |
    那么 只被“rectify.facts”拒绝，依据“基层党建标准化规范化 五个机制 本地规定 创新载体 第四项；基层党建标准化规范化 五个机制 本地规定 抓手 第二项”
    而且 事项处于“rectify”

  场景: 没有整改清单的不能办结
  假如 事项已办到“rectify”
    当 于2026-11-20办理“rectify.filed”
      | 项目   | 值       |
      | 缺材料 | 整改清单 |
    那么 只被“rectify.papers”拒绝，依据“基层党建标准化规范化 五个机制 本地规定 重点 第二项；党员管理、组织生活、换届和述职评议 本地规定 重点 第一项；民主 本地规定 列单整改”
    而且 事项处于“rectify”

  场景: 没有报告的不能列单办结
    假如 事项已办到“report”
    当 办理“rectify.filed”
    那么 只被“case.sequence”拒绝，依据“民主生活会若干规定 有关会后报告的规定”

  场景: 开会不得早于会前准备完成
    假如 事项已办到“meet”
      | 办理         | 项目    | 值         |
      | theme.done   | meeting | branch     |
      | prepare.done | 日期    | 2026-10-30 |
    当 于2026-10-29办理“meet.done”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 会议不得预先登记
    假如 事项已办到“meet”
      | 办理         | 项目    | 值         |
      | theme.done   | meeting | branch     |
      | prepare.done | 日期    | 2026-10-30 |
    当 办理“meet.done”
      | 项目   | 值         |
      | 日期   | 2026-11-06 |
      | 登记日 | 2026-11-05 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    假如 事项已办到“meet”
      | 办理         | 项目    | 值         |
      | theme.done   | meeting | branch     |
      | prepare.done | 日期    | 2026-10-30 |
    当 于2026-12-20补录2026-11-06的“meet.done”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后到会人数不够的，不得办结
    假如 事项已办到“rectify”
      | 办理       | 项目    | 值     |
      | theme.done | meeting | branch |
    而且 更正“meet.done”
      | 项目       | 值            |
      | attendance | 应到20 实到10 |
    当 办理“rectify.filed”
    那么 只被“case.sound”拒绝，依据“支部工作条例 2018”

  场景: 登记错了的会议可以作废，回到开会
    假如 事项已办到“self_rate”
      | 办理       | 项目    | 值     |
      | theme.done | meeting | branch |
    当 作废“meet.done”
    那么 准予
    而且 事项处于“meet”
