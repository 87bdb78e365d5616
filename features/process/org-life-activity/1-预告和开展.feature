# language: zh-CN
功能: 组织生活·活动预告和开展

  提前三天预告；支部党员大会表决事项，半数以上有表决权的党员到会、赞成超过应到会半数才算通过。
  考勤只用签到表，不要求影像和位置。

  背景:
    假如 程序“org-life-activity”
    而且 于2026-03-02立项
      | 项目  | 值             |
      | about | 三月主题党日   |

  场景大纲: <种类>提前预告
    当 “支部委员会”于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | <种类>     |
      | planned | 2026-03-10 |
    那么 准予
    而且 事项处于“hold”
    而且 按“announce.ahead”，“planned”最早为2026-03-07

    例子:
      | 种类                       |
      | 支部党员大会               |
      | 支部委员会会议             |
      | 党小组会                   |
      | 党课                       |
      | 主题党日                   |
      | 党员固定活动日             |
      | 每星期一党员会             |
      | 重温入党誓词、“周誓”       |
      | 过“政治生日”               |
      | 党委会专题研究党建         |
      | 党委分析入党积极分子队伍   |
      | 党委中心组学习             |
      | 支书例会、党建专题交流汇报 |

  场景: 支部委员会预告时间、主题和主持人
    当 “支部委员会”于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | party_day  |
      | planned | 2026-03-10 |
    那么 准予
    而且 事项处于“hold”
    而且 “announce.ahead”符合
    而且 按“announce.by”，改填的结论为
      | 办理人               | 结论   |
      | 支部委员会           | 符合   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 党小组组长           | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 记录员               | 不符合 |
    而且 按“announce.facts”，改填的结论为
      | 不填    | 结论     |
      | kind    | 无法判断 |
      | theme   | 无法判断 |
      | planned | 无法判断 |
      | host    | 无法判断 |
    而且 按“announce.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 活动预告 | 不符合 |
    而且 回放结论相同

  场景: 支部书记也可以预告
    当 “党支部书记（副书记）”于2026-03-04办理“announce.done”
    那么 准予
    而且 事项处于“hold”
    而且 按“announce.by”，改填的结论为
      | 办理人               | 结论   |
      | 支部委员会           | 符合   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 党小组组长           | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 记录员               | 不符合 |
    而且 按“announce.facts”，改填的结论为
      | 不填    | 结论     |
      | kind    | 无法判断 |
      | theme   | 无法判断 |
      | planned | 无法判断 |
      | host    | 无法判断 |
    而且 按“announce.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 活动预告 | 不符合 |

  场景: 镇里的会议由镇党委书记预告
    当 “镇党委书记”于2026-03-04办理“announce.done”
      | 项目 | 值          |
      | kind | secretaries |
    那么 准予
    而且 事项处于“hold”
    而且 按“announce.by”，改填的结论为
      | 办理人               | 结论   |
      | 支部委员会           | 符合   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 党小组组长           | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 记录员               | 不符合 |
    而且 按“announce.facts”，改填的结论为
      | 不填    | 结论     |
      | kind    | 无法判断 |
      | theme   | 无法判断 |
      | planned | 无法判断 |
      | host    | 无法判断 |
    而且 按“announce.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 活动预告 | 不符合 |

  场景: 预告不足三天，记为违反时限，照常开展
    当 于2026-03-08办理“announce.done”
      | 项目    | 值         |
      | planned | 2026-03-10 |
    那么 准予
    而且 记为逾期，条件“announce.ahead”，依据“组织生活和固定活动日办法 本地规定 活动预告”

  场景: 没有活动预告的，不算预告
    当 于2026-03-04办理“announce.done”
      | 项目   | 值       |
      | 缺材料 | 活动预告 |
    那么 只被“announce.papers”拒绝，依据“党员管理、组织生活、换届和述职评议 本地规定 三个坚持 第二项；组织生活和固定活动日办法 本地规定 活动预告”
    而且 事项处于“announce”

  场景: 主题党日按预告的日期开展，没有表决事项
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | party_day  |
      | planned | 2026-03-10 |
    当 “党支部书记（副书记）”于2026-03-10办理“hold.done”
      | 项目       | 值            |
      | attendance | 应到20 实到18 |
      | voted      | 否            |
    那么 准予
    而且 事项处于“record”
    而且 “hold.on_day”符合
    而且 “hold.votable”不适用
    而且 “hold.assembly_quorum”不适用
    而且 “hold.assembly_majority”不适用
    而且 “hold.committee_quorum”不适用
    而且 “hold.committee_majority”不适用
    而且 “hold.special_quorum”不适用
    而且 “hold.special_majority”不适用
    而且 按“hold.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 支部委员会           | 符合   |
      | 党小组组长           | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 记录员               | 不符合 |
    而且 按“hold.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
      | voted      | 无法判断 |
    而且 按“hold.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 活动记录 | 不符合 |
      | 签到表   | 不符合 |
    而且 “hold.assembly_quorum”不适用
    而且 “hold.committee_quorum”不适用

  场景: 党委会专题研究党建，表决事项
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | special    |
      | planned | 2026-03-10 |
    当 “镇党委书记”于2026-03-10办理“hold.done”
      | 项目       | 值                      |
      | attendance | 应到9 实到7             |
      | voted      | 是                      |
      | vote       | 应到9 实到7 赞成6 反对1 |
    那么 准予
    而且 事项处于“record”
    而且 “hold.on_day”符合
    而且 “hold.votable”符合
    而且 “hold.special_quorum”符合
    而且 “hold.special_majority”符合
    而且 “hold.committee_quorum”不适用
    而且 “hold.committee_majority”不适用
    而且 “hold.assembly_quorum”不适用
    而且 “hold.assembly_majority”不适用
    而且 按“hold.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 支部委员会           | 符合   |
      | 党小组组长           | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 记录员               | 不符合 |
    而且 按“hold.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
      | voted      | 不符合   |
      | vote       | 无法判断 |
      | motion     | 无法判断 |
    而且 按“hold.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 活动记录 | 不符合 |
      | 签到表   | 不符合 |
      | 决议     | 不符合 |
    而且 按“hold.special_quorum”，改填的结论为
      | vote              | 结论   |
      | 应到9 实到5 赞成5 | 不符合 |
      | 应到9 实到6 赞成6 | 符合   |
      | 应到9 实到7 赞成7 | 符合   |
    而且 按“hold.special_majority”，改填的结论为
      | vote                     | 结论   |
      | 应到8 实到8 赞成4 反对4  | 不符合 |
      | 应到9 实到9 赞成4 反对5  | 不符合 |
      | 应到9 实到6 赞成4 反对2  | 不符合 |
      | 应到9 实到9 赞成5 反对4  | 符合   |
      | 应到9 实到9 赞成6 反对3  | 符合   |

  场景: 党委会九名委员到会五名，不足三分之二，专题研究不得表决
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | special    |
      | planned | 2026-03-10 |
    当 “镇党委书记”于2026-03-10办理“hold.done”
      | 项目       | 值                |
      | attendance | 应到9 实到5       |
      | voted      | 是                |
      | vote       | 应到9 实到5 赞成5 |
    那么 只被“hold.special_quorum”拒绝，依据“组织生活和固定活动日办法 本地规定 专题研究”
    而且 事项处于“hold”

  场景: 党委会赞成刚好一半，专题研究不能形成决议
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | special    |
      | planned | 2026-03-10 |
    当 “镇党委书记”于2026-03-10办理“hold.done”
      | 项目       | 值                      |
      | attendance | 应到8 实到8             |
      | voted      | 是                      |
      | vote       | 应到8 实到8 赞成4 反对4 |
    那么 只被“hold.special_majority”拒绝，依据“组织生活和固定活动日办法 本地规定 专题研究”
    而且 事项处于“hold”

  场景: 党委会到会不足三分之二，没有开成，另行预告
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | special    |
      | planned | 2026-03-10 |
    当 “镇党委书记”于2026-03-10办理“hold.no_quorum”
      | 项目 | 值          |
      | roll | 应到9 实到5 |
    那么 准予
    而且 事项处于“announce”
    而且 “hold.no_quorum.unless”符合

  场景: 党委会到会够三分之二的，不能记成没有开成
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | special    |
      | planned | 2026-03-10 |
    当 “镇党委书记”于2026-03-10办理“hold.no_quorum”
      | 项目 | 值          |
      | roll | 应到9 实到6 |
    那么 只被“hold.no_quorum.unless”拒绝，依据“中国共产党支部工作条例 第16条；党员管理、组织生活、换届和述职评议 本地规定 重点 第一项”
    而且 事项处于“hold”

  场景: 支部委员会会议表决事项
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | committee  |
      | planned | 2026-03-10 |
    当 “党支部书记（副书记）”于2026-03-10办理“hold.done”
      | 项目       | 值                      |
      | attendance | 应到5 实到5             |
      | voted      | 是                      |
      | vote       | 应到5 实到5 赞成3 反对2 |
    那么 准予
    而且 事项处于“record”
    而且 “hold.on_day”符合
    而且 “hold.votable”符合
    而且 “hold.committee_quorum”符合
    而且 “hold.committee_majority”符合
    而且 “hold.assembly_quorum”不适用
    而且 “hold.assembly_majority”不适用
    而且 按“hold.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 支部委员会           | 符合   |
      | 党小组组长           | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 记录员               | 不符合 |
    而且 按“hold.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
      | voted      | 不符合   |
      | vote       | 无法判断 |
      | motion     | 无法判断 |
    而且 按“hold.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 活动记录 | 不符合 |
      | 签到表   | 不符合 |
      | 决议     | 不符合 |
    而且 “hold.special_quorum”不适用
    而且 “hold.special_majority”不适用
    而且 按“hold.committee_quorum”，改填的结论为
      | attendance  | 结论   |
      | 应到9 实到4 | 不符合 |
      | 应到8 实到4 | 符合   |
      | 应到9 实到5 | 符合   |
      | 应到9 实到6 | 符合   |
    而且 按“hold.committee_majority”，改填的结论为
      | vote                     | 结论   |
      | 应到8 实到8 赞成4 反对4  | 不符合 |
      | 应到9 实到9 赞成4 反对5  | 不符合 |
      | 应到9 实到6 赞成4 反对2  | 不符合 |
      | 应到9 实到9 赞成5 反对4  | 符合   |
      | 应到9 实到9 赞成6 反对3  | 符合   |

  场景: 支部委员会九名委员到会三名，没有表决也不算开会
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | committee  |
      | planned | 2026-03-10 |
    当 “党支部书记（副书记）”于2026-03-10办理“hold.done”
      | 项目       | 值          |
      | attendance | 应到9 实到3 |
      | voted      | 否          |
    那么 只被“hold.committee_quorum”拒绝，依据“中国共产党支部工作条例 第12条”
    而且 事项处于“hold”

  场景: 支部委员会到会不足半数，没有开成，另行预告
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | committee  |
      | planned | 2026-03-10 |
    当 “支部委员会”于2026-03-10办理“hold.no_quorum”
      | 项目 | 值          |
      | roll | 应到9 实到4 |
    那么 准予
    而且 事项处于“announce”
    而且 “hold.enough_special”不适用

  场景: 党小组会由党小组组长预告和主持，可以表决
  假如 “党小组组长”于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | group      |
      | planned | 2026-03-10 |
    当 “党小组组长”于2026-03-10办理“hold.done”
      | 项目       | 值                      |
      | attendance | 应到7 实到6             |
      | voted      | 是                      |
      | vote       | 应到7 实到6 赞成5 反对1 |
    那么 准予
    而且 事项处于“record”
    而且 “hold.votable”符合
    而且 “hold.assembly_quorum”不适用
    而且 “hold.committee_quorum”不适用

  场景: 组织办公室不能代替支部主持
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | assembly   |
      | planned | 2026-03-10 |
    当 “组织办公室（党建办）”于2026-03-10办理“hold.done”
      | 项目  | 值 |
      | voted | 否 |
    那么 只被“hold.by”拒绝，依据“中国共产党支部工作条例 第14条；中国共产党支部工作条例 第16条”
    而且 事项处于“hold”

  场景: 书记不能主持的，受委托的委员主持支部党员大会
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | assembly   |
      | planned | 2026-03-10 |
    当 “支部委员会”于2026-03-10办理“hold.done”
      | 项目  | 值 |
      | voted | 否 |
    那么 准予
    而且 事项处于“record”

  场景: 支部党员大会表决事项
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | assembly   |
      | planned | 2026-03-10 |
    当 “党支部书记（副书记）”于2026-03-10办理“hold.done”
      | 项目       | 值                         |
      | attendance | 应到20 实到16              |
      | voted      | 是                         |
      | vote       | 应到20 实到16 赞成12 反对4 |
    那么 准予
    而且 事项处于“record”
    而且 “hold.on_day”符合
    而且 “hold.votable”符合
    而且 “hold.assembly_quorum”符合
    而且 “hold.assembly_majority”符合
    而且 “hold.committee_quorum”不适用
    而且 “hold.committee_majority”不适用
    而且 “hold.special_quorum”不适用
    而且 “hold.special_majority”不适用
    而且 按“hold.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 支部委员会           | 符合   |
      | 党小组组长           | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 记录员               | 不符合 |
    而且 按“hold.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
      | voted      | 不符合   |
      | vote       | 无法判断 |
      | motion     | 无法判断 |
    而且 按“hold.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 活动记录 | 不符合 |
      | 签到表   | 不符合 |
      | 决议     | 不符合 |
    而且 按“hold.assembly_quorum”，改填的结论为
      | vote                  | 结论   |
      | 应到20 实到9 赞成9    | 不符合 |
      | 应到20 实到10 赞成10  | 符合   |
      | 应到20 实到11 赞成11  | 符合   |
    而且 按“hold.assembly_majority”，改填的结论为
      | vote                         | 结论   |
      | 应到20 实到20 赞成10 反对10  | 不符合 |
      | 应到20 实到12 赞成9 反对3    | 不符合 |
      | 应到20 实到20 赞成11 反对9   | 符合   |
      | 应到20 实到20 赞成12 反对8   | 符合   |
    而且 “hold.committee_quorum”不适用

  场景: 到会党员不足半数，不得表决
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | assembly   |
      | planned | 2026-03-10 |
    当 于2026-03-10办理“hold.done”
      | 项目  | 值                 |
      | voted | 是                 |
      | vote  | 应到20 实到9 赞成9 |
    那么 只被“hold.assembly_quorum、hold.assembly_majority”拒绝，依据“中国共产党支部工作条例 第11条”
    而且 事项处于“hold”

  场景: 赞成刚好一半，不能形成决议
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | assembly   |
      | planned | 2026-03-10 |
    当 于2026-03-10办理“hold.done”
      | 项目  | 值                          |
      | voted | 是                          |
      | vote  | 应到20 实到20 赞成10 反对10 |
    那么 只被“hold.assembly_majority”拒绝，依据“中国共产党支部工作条例 第11条”
    而且 事项处于“hold”

  场景: 支部委员会赞成刚好一半，不能形成决议
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | committee  |
      | planned | 2026-03-10 |
    当 于2026-03-10办理“hold.done”
      | 项目  | 值                      |
      | voted | 是                      |
      | vote  | 应到4 实到4 赞成2 反对2 |
    那么 只被“hold.committee_majority”拒绝，依据“组织生活和固定活动日办法 本地规定 开展活动”
    而且 事项处于“hold”

  场景: 到会委员不足半数，不得表决
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | committee  |
      | planned | 2026-03-10 |
    当 于2026-03-10办理“hold.done”
      | 项目       | 值                |
      | attendance | 应到5 实到2       |
      | voted      | 是                |
      | vote       | 应到5 实到2 赞成2 |
    那么 只被“hold.committee_quorum、hold.committee_majority”拒绝，依据“中国共产党支部工作条例 第12条；组织生活和固定活动日办法 本地规定 开展活动”
    而且 事项处于“hold”

  场景大纲: <种类>一般不表决支部事项（本地规定）
    假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | <种类>     |
      | planned | 2026-03-10 |
    当 于2026-03-10办理“hold.done”
      | 项目  | 值 |
      | voted | 是 |
    那么 只被“hold.votable”拒绝，依据“组织生活和固定活动日办法 本地规定 开展活动”
    而且 事项处于“hold”

    例子:
      | 种类         |
      | lecture      |
      | party_day    |
      | fixed_day    |
      | monday       |
      | oath         |
      | birthday     |
      | activists    |
      | centre_group |
      | secretaries  |

  场景: 主题党日表决支部事项，镇党委书记特批的，可以办理
    假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | party_day  |
      | planned | 2026-03-10 |
    当 于2026-03-10办理“hold.done”
      | 项目  | 值                       |
      | voted | 是                       |
      | 特批  | hold.votable 镇党委书记 |
    那么 准予
    而且 记为特批，条件“hold.votable”

  场景: 主题党日表决支部事项，组织委员无权特批
    假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | kind    | party_day  |
      | planned | 2026-03-10 |
    当 于2026-03-10办理“hold.done”
      | 项目  | 值                         |
      | voted | 是                         |
      | 特批  | hold.votable 支部组织委员 |
    那么 只被“hold.votable”拒绝，依据“组织生活和固定活动日办法 本地规定 开展活动”

  场景: 不在预告的日期开展，记为违反时限
    假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | planned | 2026-03-10 |
    当 于2026-03-11办理“hold.done”
      | 项目  | 值 |
      | voted | 否 |
    那么 准予
    而且 记为逾期，条件“hold.on_day”，依据“组织生活和固定活动日办法 本地规定 活动预告”

  场景: 到会人数不足没有开成的，另行预告，不记日期不符
    假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | planned | 2026-03-10 |
    当 于2026-03-11办理“hold.no_quorum”
      | 项目 | 值           |
      | roll | 应到20 实到9 |
    那么 准予
    而且 “hold.on_day”不适用

  场景: 到会党员不足半数，没有开成，另行预告
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | planned | 2026-03-10 |
    当 “党支部书记（副书记）”于2026-03-10办理“hold.no_quorum”
      | 项目 | 值           |
      | roll | 应到20 实到9 |
    那么 准予
    而且 事项处于“announce”
    而且 “hold.no_quorum.unless”符合
    而且 按“hold.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 支部委员会           | 符合   |
      | 党小组组长           | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 记录员               | 不符合 |
    而且 按“hold.facts”，改填的结论为
      | 不填 | 结论     |
      | roll | 无法判断 |
    而且 按“hold.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 活动记录 | 不符合 |

  场景: 到会够半数的，不能记成没有开成
  假如 于2026-03-04办理“announce.done”
    当 于2026-03-10办理“hold.no_quorum”
      | 项目 | 值            |
      | roll | 应到20 实到10 |
    那么 只被“hold.no_quorum.unless”拒绝，依据“中国共产党支部工作条例 第16条；党员管理、组织生活、换届和述职评议 本地规定 重点 第一项”
    而且 事项处于“hold”

  场景: 遇到节假日或者农忙，一周以内改期
  假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | planned | 2026-03-10 |
    当 “支部委员会”于2026-03-09办理“hold.postpone”
      | 项目    | 值         |
      | new_day | 2026-03-15 |
    那么 准予
    而且 事项处于“hold”
    而且 “postpone.soon”符合
    而且 按“postpone.by”，改填的结论为
      | 办理人               | 结论   |
      | 支部委员会           | 符合   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 记录员               | 不符合 |
    而且 按“postpone.facts”，改填的结论为
      | 不填      | 结论     |
      | new_day   | 无法判断 |
      | why_later | 无法判断 |
    而且 按“postpone.soon”，“new_day”最晚为2026-03-17
    而且 台账“activities”有一行
      | 列   | 值         |
      | 安排 | 2026-03-15 |

  场景: 支部书记可以改期
  假如 于2026-03-04办理“announce.done”
    当 “党支部书记（副书记）”于2026-03-09办理“hold.postpone”
    那么 准予
    而且 事项处于“hold”
    而且 “postpone.soon”符合
    而且 按“postpone.by”，改填的结论为
      | 办理人               | 结论   |
      | 支部委员会           | 符合   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 记录员               | 不符合 |
    而且 按“postpone.facts”，改填的结论为
      | 不填      | 结论     |
      | new_day   | 无法判断 |
      | why_later | 无法判断 |

  场景: 党小组会由党小组组长改期
  假如 “党小组组长”于2026-03-04办理“announce.done”
      | 项目 | 值    |
      | kind | group |
    当 “党小组组长”于2026-03-09办理“hold.postpone”
    那么 准予
    而且 事项处于“hold”

  场景: 镇党委书记可以改期
  假如 于2026-03-04办理“announce.done”
    当 “镇党委书记”于2026-03-09办理“hold.postpone”
    那么 准予
    而且 事项处于“hold”
    而且 “postpone.soon”符合
    而且 按“postpone.by”，改填的结论为
      | 办理人               | 结论   |
      | 支部委员会           | 符合   |
      | 党支部书记（副书记） | 符合   |
      | 镇党委书记           | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 记录员               | 不符合 |
    而且 按“postpone.facts”，改填的结论为
      | 不填      | 结论     |
      | new_day   | 无法判断 |
      | why_later | 无法判断 |

  场景: 改期超过一周，记为违反时限
    假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | planned | 2026-03-10 |
    当 于2026-03-09办理“hold.postpone”
      | 项目    | 值         |
      | new_day | 2026-03-18 |
    那么 准予
    而且 记为逾期，条件“postpone.soon”，依据“组织生活和固定活动日办法 本地规定 开展活动”

  场景: 改期以后按改的日期开展，不算不符
    假如 于2026-03-04办理“announce.done”
      | 项目    | 值         |
      | planned | 2026-03-10 |
    而且 于2026-03-09办理“hold.postpone”
      | 项目    | 值         |
      | new_day | 2026-03-15 |
    当 于2026-03-15办理“hold.done”
      | 项目  | 值 |
      | voted | 否 |
    那么 准予
    而且 “hold.on_day”符合

  场景: 镇派指导员全程指导
  假如 于2026-03-04办理“announce.done”
    当 “镇派指导员”于2026-03-06办理“hold.guidance”
    那么 准予
    而且 事项处于“hold”
    而且 按“guidance.by”，改填的结论为
      | 办理人               | 结论   |
      | 镇派指导员           | 符合   |
      | 组织办公室（党建办） | 不符合 |
      | 记录员               | 不符合 |
    而且 按“guidance.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 指导记录 | 不符合 |

  场景: 支部不能自己给自己指导
  假如 于2026-03-04办理“announce.done”
    当 “党支部书记（副书记）”于2026-03-06办理“hold.guidance”
    那么 只被“guidance.by”拒绝，依据“党员管理、组织生活、换届和述职评议 本地规定 三个坚持 第二项；组织生活和固定活动日办法 本地规定 全程指导”
    而且 事项处于“hold”

  场景: 预告以前取消的，写明理由
    当 “支部委员会”于2026-03-03办理“announce.cancelled”
    那么 准予
    而且 事项处于“cancelled”
    而且 按“announce.by”，改填的结论为
      | 办理人                           | 结论   |
      | 支部委员会                       | 符合   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 组织办公室（党建办）             | 不符合 |
      | 记录员                           | 不符合 |
    而且 按“announce.facts”，改填的结论为
      | 不填          | 结论     |
      | why_cancelled | 无法判断 |

  场景: 预告以后取消的，写明理由
  假如 于2026-03-04办理“announce.done”
    当 “具有审批权限的基层党委（镇党委）”于2026-03-05办理“hold.cancelled”
    那么 准予
    而且 事项处于“cancelled”
    而且 按“hold.by”，改填的结论为
      | 办理人                           | 结论   |
      | 支部委员会                       | 符合   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 组织办公室（党建办）             | 不符合 |
      | 记录员                           | 不符合 |
    而且 按“hold.facts”，改填的结论为
      | 不填          | 结论     |
      | why_cancelled | 无法判断 |

  场景: 书记一个人不能取消活动
  假如 于2026-03-04办理“announce.done”
    当 “党支部书记（副书记）”于2026-03-05办理“hold.cancelled”
    那么 只被“hold.by”拒绝，依据“组织生活和固定活动日办法 本地规定 开展活动”
    而且 事项处于“hold”
