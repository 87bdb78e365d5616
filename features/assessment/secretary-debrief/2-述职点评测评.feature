# language: zh-CN
功能: 书记抓党建述职评议考核·述职、点评和测评

  一述一评，点评指出问题；无记名测评，只记票数，不记谁投了什么票。

  背景:
    假如 程序“secretary-debrief”
    而且 于2026-10-12立项
      | 项目  | 值     |
      | about | p-zhou |
    而且 事项已办到“debrief”
      | 办理          | 项目   | 值                     |
      | announce.done | 日期   | 2026-10-14             |
      |               | window | 2026-11-01至2026-12-10 |
      | submit.done   | 日期   | 2026-11-02             |
      | vet.approved  | 日期   | 2026-11-05             |

  场景: 述职、点评、测评一次完成
    当 “镇党委书记”于2026-11-20办理“debrief.done”
      | 项目       | 值                                     |
      | attendance | 应到40 实到36                          |
      | problems   | what=三会一课不规范；what=党员发展停滞 |
      | method     | secret                                 |
      | issued     | 36                                     |
      | returned   | 35                                     |
      | good       | 20                                     |
      | fair       | 10                                     |
      | average    | 3                                      |
      | poor       | 1                                      |
      | invalid    | 1                                      |
    那么 准予
    而且 事项处于“grade”
    而且 “debrief.noticed”符合
    而且 “debrief.report_in_time”符合
    而且 “debrief.in_window”符合
    而且 “debrief.quorum”符合
    而且 “debrief.remarked”符合
    而且 “debrief.secret”符合
    而且 “debrief.sound”符合
    而且 “debrief.counted”符合
    而且 “debrief.enough”符合
    而且 按“debrief.by”，改填的结论为
      | 办理人               | 结论   |
      | 镇党委书记           | 符合   |
      | 述职的书记（本人）   | 不符合 |
      | 组织办公室（党建办） | 不符合 |
    而且 按“debrief.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
      | problems   | 无法判断 |
      | method     | 无法判断 |
      | issued     | 无法判断 |
      | returned   | 无法判断 |
      | good       | 无法判断 |
      | fair       | 无法判断 |
      | average    | 无法判断 |
      | poor       | 无法判断 |
      | invalid    | 无法判断 |
    而且 按“debrief.papers”，改填的结论为
      | 缺材料         | 结论   |
      | 述职评议会记录 | 不符合 |
      | 测评票汇总     | 不符合 |
    而且 按“debrief.quorum”，改填的结论为
      | attendance    | 结论   |
      | 应到40 实到20 | 不符合 |
      | 应到40 实到21 | 符合   |
      | 应到40 实到22 | 符合   |
    而且 按“debrief.remarked”，改填的结论为
      | problems.count | 结论   |
      | 0              | 不符合 |
      | 1              | 符合   |
      | 2              | 符合   |
    而且 按“debrief.secret”，改填的结论为
      | method | 结论   |
      | secret | 符合   |
      | open   | 不符合 |
    而且 按“debrief.sound”，改填的结论为
      | returned | 结论   |
      | 35       | 符合   |
      | 36       | 符合   |
      | 37       | 不符合 |
    而且 按“debrief.counted”，改填的结论为
      | invalid | 结论   |
      | 0       | 不符合 |
      | 1       | 符合   |
      | 2       | 不符合 |
    而且 按“debrief.enough”，改填的结论为
      | returned | 结论   |
      | 18       | 不符合 |
      | 19       | 符合   |
      | 20       | 符合   |
    而且 按“debrief.in_window”，最晚为2026-12-10
    而且 回放结论相同

  场景: 只唱赞歌、一个问题也没有点，不算点评
    当 于2026-11-20办理“debrief.done”
      | 项目     | 值 |
      | problems | 无 |
    那么 只被“debrief.remarked”拒绝，依据“书记抓党建述职评议办法 本地规定 述职评议会”
    而且 事项处于“debrief”

  场景: 举手测评的不算数
    当 于2026-11-20办理“debrief.done”
      | 项目   | 值   |
      | method | open |
    那么 只被“debrief.secret”拒绝，依据“党委 有关述职评议的规定；党员管理、组织生活、换届和述职评议 本地规定 责任 第二项；书记抓党建述职评议办法 本地规定 述职评议会”
    而且 事项处于“debrief”

  场景: 到会刚好一半，不算过半数
    当 于2026-11-20办理“debrief.done”
      | 项目       | 值            |
      | attendance | 应到40 实到20 |
    那么 只被“debrief.quorum”拒绝，依据“书记抓党建述职评议办法 本地规定 述职评议会”
    而且 事项处于“debrief”

  场景: 收回的测评票比发出的多
    当 于2026-11-20办理“debrief.done”
      | 项目     | 值 |
      | issued   | 36 |
      | returned | 37 |
      | good     | 37 |
      | fair     | 0  |
      | average  | 0  |
      | poor     | 0  |
      | invalid  | 0  |
    那么 只被“debrief.sound”拒绝，依据“党委 有关述职评议的规定；党员管理、组织生活、换届和述职评议 本地规定 责任 第二项；书记抓党建述职评议办法 本地规定 述职评议会”
    而且 事项处于“debrief”

  场景: 各档票数与收回的票对不上
    当 于2026-11-20办理“debrief.done”
      | 项目     | 值 |
      | issued   | 36 |
      | returned | 36 |
      | good     | 30 |
      | fair     | 0  |
      | average  | 0  |
      | poor     | 0  |
      | invalid  | 0  |
    那么 只被“debrief.counted”拒绝，依据“党委 有关述职评议的规定；党员管理、组织生活、换届和述职评议 本地规定 责任 第二项；书记抓党建述职评议办法 本地规定 述职评议会”
    而且 事项处于“debrief”

  场景: 收回的票刚好一半
    当 于2026-11-20办理“debrief.done”
      | 项目     | 值 |
      | issued   | 36 |
      | returned | 18 |
      | good     | 18 |
      | fair     | 0  |
      | average  | 0  |
      | poor     | 0  |
      | invalid  | 0  |
    那么 只被“debrief.enough”拒绝，依据“书记抓党建述职评议办法 本地规定 述职评议会”
    而且 事项处于“debrief”

  场景: 点评的问题没有写内容
    当 于2026-11-20办理“debrief.done”
      | 项目          | 值   |
      | problems.what | 不填 |
    那么 只被“debrief.facts”拒绝，依据“党委 有关述职评议的规定；党员管理、组织生活、换届和述职评议 本地规定 责任 第二项；书记抓党建述职评议办法 本地规定 述职评议会”
    而且 事项处于“debrief”

  场景: 通知不足十五天，不得述职
    假如 程序“secretary-debrief”
    而且 于2026-10-12立项
    而且 事项已办到“debrief”
      | 办理          | 项目   | 值                     |
      | announce.done | 日期   | 2026-10-14             |
      |               | window | 2026-10-20至2026-12-10 |
      | submit.done   | 日期   | 2026-10-16             |
      | vet.approved  | 日期   | 2026-10-19             |
    当 于2026-10-28办理“debrief.done”
    那么 只被“debrief.noticed”拒绝，依据“书记抓党建述职评议办法 本地规定 通知方案”
    而且 按“debrief.noticed”，最早为2026-10-29

  场景: 述职报告提交不足五天，记为违反时限，照常述职
    当 于2026-11-06办理“debrief.done”
    那么 准予
    而且 记为逾期，条件“debrief.report_in_time”，依据“书记抓党建述职评议办法 本地规定 述职报告”
    而且 按“debrief.report_in_time”，最早为2026-11-07

  场景: 过了安排的时间才述职，记为逾期，照常述职
    当 于2026-12-11办理“debrief.done”
    那么 准予
    而且 记为逾期，条件“debrief.in_window”，依据“书记抓党建述职评议办法 本地规定 述职评议会”

  场景: 到会不过半数，会议没有开成，改期再开
    当 “镇党委书记”于2026-11-20办理“debrief.no_quorum”
      | 项目       | 值            |
      | attendance | 应到40 实到20 |
    那么 准予
    而且 事项处于“debrief”
    而且 “debrief.no_quorum.unless”符合
    而且 按“debrief.by”，改填的结论为
      | 办理人               | 结论   |
      | 镇党委书记           | 符合   |
      | 述职的书记（本人）   | 不符合 |
      | 组织办公室（党建办） | 不符合 |
    而且 按“debrief.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
    而且 按“debrief.papers”，改填的结论为
      | 缺材料         | 结论   |
      | 述职评议会记录 | 不符合 |

  场景: 到会过半数的，不能记成没有开成
    当 于2026-11-20办理“debrief.no_quorum”
      | 项目       | 值            |
      | attendance | 应到40 实到21 |
    那么 只被“debrief.no_quorum.unless”拒绝，依据“党委 有关述职评议的规定；党员管理、组织生活、换届和述职评议 本地规定 责任 第二项；书记抓党建述职评议办法 本地规定 述职评议会”
    而且 事项处于“debrief”

  场景: 没有开成的会，通知不足、报告迟交、过了时间都不判
    假如 程序“secretary-debrief”
    而且 于2026-10-12立项
    而且 事项已办到“debrief”
      | 办理          | 项目   | 值                     |
      | announce.done | 日期   | 2026-10-14             |
      |               | window | 2026-11-01至2026-12-10 |
      | submit.done   | 日期   | 2026-10-16             |
      | vet.approved  | 日期   | 2026-10-19             |
    当 于2026-10-20办理“debrief.no_quorum”
      | 项目       | 值            |
      | attendance | 应到40 实到20 |
    那么 准予
    而且 “debrief.noticed”不适用
    而且 “debrief.report_in_time”不适用
    而且 “debrief.in_window”不适用

  场景: 组织办公室不能代替书记点评
    当 “组织办公室（党建办）”于2026-11-20办理“debrief.done”
    那么 只被“debrief.by”拒绝，依据“党委 有关述职评议的规定；党员管理、组织生活、换届和述职评议 本地规定 责任 第二项；书记抓党建述职评议办法 本地规定 述职评议会”
    而且 事项处于“debrief”
