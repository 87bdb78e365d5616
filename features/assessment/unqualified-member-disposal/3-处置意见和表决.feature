# language: zh-CN
功能: 不合格党员教育转化与处置·处置意见、预审和表决

  限期改正一般六个月、最长一年，没有第二次；劝其退党、除名先经基层党委预审，
  再由支部党员大会逐个讨论、无记名表决，半数以上正式党员到会、赞成超过应到会半数方为通过。

  背景:
    假如 程序“unqualified-member-disposal”
    而且 于2026-03-02立项
      | 项目  | 值     |
      | about | p-zhao |
    而且 事项已办到“propose”
      | 办理             | 项目    | 值         |
      | screen.opened    | 日期    | 2026-03-04 |
      |                  | finding | daily      |
      | initiate.done    | 日期    | 2026-03-10 |
      | file.filed       | 日期    | 2026-03-12 |
      | investigate.done | 日期    | 2026-03-30 |
      | hear.done        | 日期    | 2026-04-02 |

  场景: 不参加组织生活、愿意改正的，限期改正六个月
    当 “支部委员会”于2026-04-08办理“propose.agreed”
      | 项目         | 值                      |
      | kind         | correction              |
      | reason       | absent                  |
      | months       | 6个月                   |
      | opinion_vote | 应到5 实到4 赞成3 反对1 |
    那么 准予
    而且 事项处于“pre_review”
    而且 “propose.quorum”符合
    而且 “propose.majority”符合
    而且 “propose.correctable”符合
    而且 “propose.usual”符合
    而且 “propose.longest”符合
    而且 “propose.once”符合
    而且 “propose.persuadable”不适用
    而且 “propose.removable”不适用
    而且 按“propose.by”，改填的结论为
      | 办理人         | 结论   |
      | 支部委员会     | 符合   |
      | 调查组成员     | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“propose.facts”，改填的结论为
      | 不填         | 结论     |
      | kind         | 不符合   |
      | reason       | 无法判断 |
      | opinion_vote | 无法判断 |
      | months       | 无法判断 |
    而且 按“propose.papers”，改填的结论为
      | 缺材料             | 结论   |
      | 支部委员会会议记录 | 不符合 |
      | 组织处置意见       | 不符合 |
    而且 按“propose.quorum”，改填的结论为
      | opinion_vote         | 结论   |
      | 应到5 实到2 赞成2    | 不符合 |
      | 应到5 实到3 赞成3    | 符合   |
      | 应到5 实到4 赞成4    | 符合   |
    而且 按“propose.majority”，改填的结论为
      | opinion_vote              | 结论   |
      | 应到4 实到4 赞成2 反对2   | 不符合 |
      | 应到5 实到5 赞成2 反对3   | 不符合 |
      | 应到5 实到5 赞成3 反对2   | 符合   |
      | 应到5 实到5 赞成4 反对1   | 符合   |
    而且 按“propose.correctable”，改填的结论为
      | reason    | 结论   |
      | belief    | 符合   |
      | religion  | 符合   |
      | passive   | 符合   |
      | absent    | 符合   |
      | lost      | 符合   |
      | threat    | 不符合 |
      | unchanged | 不符合 |
      | renounced | 不符合 |
      | left      | 不符合 |
      | vanished  | 不符合 |
      | unmoved   | 不符合 |
      | unconverted | 不符合 |
      | insists   | 不符合 |
      | long_lost | 不符合 |
    而且 按“propose.usual”，改填的结论为
      | months  | 结论   |
      | 5个月   | 不符合 |
      | 6个月   | 符合   |
      | 7个月   | 不符合 |
    而且 按“propose.longest”，改填的结论为
      | months  | 结论   |
      | 11个月  | 符合   |
      | 12个月  | 符合   |
      | 13个月  | 不符合 |
      | 1年     | 符合   |
      | 2年     | 不符合 |

  场景: 以退党相要挟、经教育不改的，劝其退党
    当 “支部委员会”于2026-04-08办理“propose.agreed”
      | 项目   | 值         |
      | kind   | persuasion |
      | reason | threat     |
    那么 准予
    而且 事项处于“pre_review”
    而且 “propose.quorum”符合
    而且 “propose.majority”符合
    而且 “propose.persuadable”符合
    而且 “propose.correctable”不适用
    而且 “propose.removable”不适用
    而且 “propose.usual”不适用
    而且 “propose.longest”不适用
    而且 “propose.once”不适用
    而且 按“propose.by”，改填的结论为
      | 办理人         | 结论   |
      | 支部委员会     | 符合   |
      | 调查组成员     | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“propose.facts”，改填的结论为
      | 不填         | 结论     |
      | kind         | 无法判断 |
      | reason       | 无法判断 |
      | opinion_vote | 无法判断 |
    而且 按“propose.papers”，改填的结论为
      | 缺材料             | 结论   |
      | 支部委员会会议记录 | 不符合 |
      | 组织处置意见       | 不符合 |
    而且 按“propose.persuadable”，改填的结论为
      | reason    | 结论   |
      | threat    | 符合   |
      | unchanged | 符合   |
      | belief    | 不符合 |
      | religion  | 不符合 |
      | passive   | 不符合 |
      | absent    | 不符合 |
      | lost      | 不符合 |
      | renounced | 不符合 |
      | left      | 不符合 |
      | vanished  | 不符合 |
      | unmoved   | 不符合 |
      | unconverted | 符合   |
      | insists   | 不符合 |
      | long_lost | 不符合 |

  场景: 视为自行脱党的，除名
    当 “支部委员会”于2026-04-08办理“propose.agreed”
      | 项目   | 值      |
      | kind   | removal |
      | reason | left    |
    那么 准予
    而且 事项处于“pre_review”
    而且 “propose.quorum”符合
    而且 “propose.majority”符合
    而且 “propose.removable”符合
    而且 “propose.correctable”不适用
    而且 “propose.persuadable”不适用
    而且 “propose.usual”不适用
    而且 “propose.longest”不适用
    而且 “propose.once”不适用
    而且 按“propose.by”，改填的结论为
      | 办理人         | 结论   |
      | 支部委员会     | 符合   |
      | 调查组成员     | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“propose.facts”，改填的结论为
      | 不填         | 结论     |
      | kind         | 无法判断 |
      | reason       | 无法判断 |
      | opinion_vote | 无法判断 |
    而且 按“propose.papers”，改填的结论为
      | 缺材料             | 结论   |
      | 支部委员会会议记录 | 不符合 |
      | 组织处置意见       | 不符合 |
    而且 按“propose.removable”，改填的结论为
      | reason    | 结论   |
      | renounced | 符合   |
      | left      | 符合   |
      | vanished  | 符合   |
      | unmoved   | 符合   |
      | belief    | 不符合 |
      | religion  | 不符合 |
      | passive   | 不符合 |
      | absent    | 不符合 |
      | lost      | 不符合 |
      | threat    | 不符合 |
      | unchanged | 不符合 |
      | insists   | 符合   |
      | long_lost | 符合   |
      | unconverted | 不符合 |

  场景: 已经丧失党员条件的，不适用限期改正
    当 于2026-04-08办理“propose.agreed”
      | 项目   | 值         |
      | kind   | correction |
      | reason | renounced  |
    那么 只被“propose.correctable”拒绝，依据“中国共产党不合格党员组织处置办法 有关处置情形的规定”
    而且 事项处于“propose”

  场景: 不参加组织生活的，不直接劝其退党
    当 于2026-04-08办理“propose.agreed”
      | 项目   | 值         |
      | kind   | persuasion |
      | reason | absent     |
    那么 只被“propose.persuadable”拒绝，依据“中国共产党不合格党员组织处置办法 有关处置情形的规定；中国共产党党员教育管理工作条例 第31条”
    而且 事项处于“propose”

  场景: 不发挥作用的，不直接除名
    当 于2026-04-08办理“propose.agreed”
      | 项目   | 值      |
      | kind   | removal |
      | reason | passive |
    那么 只被“propose.removable”拒绝，依据“中国共产党不合格党员组织处置办法 有关处置情形的规定；中国共产党党员教育管理工作条例 第31条；中国共产党党员教育管理工作条例 第24条”
    而且 事项处于“propose”

  场景: 限期改正不是六个月，又没有基层党委同意，不得提出
    当 于2026-04-08办理“propose.agreed”
      | 项目   | 值         |
      | kind   | correction |
      | reason | absent     |
      | months | 9个月      |
    那么 只被“propose.usual”拒绝，依据“中国共产党不合格党员组织处置办法 有关限期改正的规定”
    而且 事项处于“propose”

  场景: 情况特殊，经基层党委同意，限期改正定为九个月
    当 于2026-04-08办理“propose.agreed”
      | 项目   | 值                                |
      | kind   | correction                        |
      | reason | absent                            |
      | months | 9个月                             |
      | 特批   | propose.usual township_committee |
    那么 准予
    而且 记为特批，条件“propose.usual”，依据“不合格党员组织处置办法 有关限期改正的规定”

  场景: 书记不能特批延长改正时间
    当 于2026-04-08办理“propose.agreed”
      | 项目   | 值                             |
      | kind   | correction                     |
      | reason | absent                         |
      | months | 9个月                          |
      | 特批   | propose.usual branch_secretary |
    那么 只被“propose.usual”拒绝，依据“中国共产党不合格党员组织处置办法 有关限期改正的规定”
    而且 事项处于“propose”

  场景: 限期改正超过一年，经谁同意也不行
    当 于2026-04-08办理“propose.agreed”
      | 项目   | 值                               |
      | kind   | correction                       |
      | reason | absent                           |
      | months | 13个月                           |
      | 特批   | propose.usual township_committee |
    那么 只被“propose.longest”拒绝，依据“中国共产党不合格党员组织处置办法 有关限期改正的规定”
    而且 事项处于“propose”

  场景: 支部委员会多数不同意处置的，批评教育
    当 “支部委员会”于2026-04-08办理“propose.dropped”
      | 项目         | 值                      |
      | opinion_vote | 应到5 实到5 赞成2 反对3 |
    那么 准予
    而且 事项处于“remind”
    而且 “propose.quorum”符合
    而且 “propose.dropped.unless”符合
    而且 按“propose.by”，改填的结论为
      | 办理人         | 结论   |
      | 支部委员会     | 符合   |
      | 调查组成员     | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“propose.facts”，改填的结论为
      | 不填         | 结论     |
      | opinion_vote | 无法判断 |
    而且 按“propose.papers”，改填的结论为
      | 缺材料             | 结论   |
      | 支部委员会会议记录 | 不符合 |

  场景: 过半数赞成处置的，不能记成不予处置
    当 于2026-04-08办理“propose.dropped”
      | 项目         | 值                      |
      | opinion_vote | 应到5 实到5 赞成3 反对2 |
    那么 只被“propose.dropped.unless”拒绝，依据“中国共产党不合格党员组织处置办法 第3条”
    而且 事项处于“propose”

  场景: 到会委员不足半数，不得提出处置意见
    当 于2026-04-08办理“propose.agreed”
      | 项目         | 值                |
      | opinion_vote | 应到5 实到2 赞成2 |
    那么 只被“propose.quorum、propose.majority”拒绝，依据“中国共产党支部工作条例 第12条；不合格党员教育转化与处置办法 本地规定 支委会表决”
    而且 事项处于“propose”

  场景: 赞成的委员刚好一半，不得提出处置意见
    当 于2026-04-08办理“propose.agreed”
      | 项目         | 值                      |
      | opinion_vote | 应到4 实到4 赞成2 反对2 |
    那么 只被“propose.majority”拒绝，依据“不合格党员教育转化与处置办法 本地规定 支委会表决”
    而且 事项处于“propose”

  场景大纲: <情形>的，<处置>
    当 于2026-04-08办理“propose.agreed”
      | 项目   | 值     |
      | kind   | <处置> |
      | reason | <情形> |
    那么 准予
    而且 事项处于“pre_review”

    例子:
      | 情形                             | 处置     |
      | 信仰宗教，经帮助教育仍没有转变   | 劝其退党 |
      | 提出退党，经教育仍坚持退党       | 除名     |
      | 失去联系两年以上                 | 除名     |
      | 停止党籍两年后仍失去联系         | 除名     |

  # 预审

  场景: 上级要求先报的，由县委组织部预审
    假如 于2026-04-08办理“propose.agreed”
      | 项目   | 值      |
      | kind   | removal |
      | reason | left    |
    当 “county_org_dept”于2026-04-14办理“pre_review.passed”
    那么 准予
    而且 事项处于“assembly”

  场景: 除名先经基层党委预审
  假如 于2026-04-08办理“propose.agreed”
      | 项目   | 值      |
      | kind   | removal |
      | reason | left    |
    当 “具有审批权限的基层党委（镇党委）”于2026-04-14办理“pre_review.passed”
    那么 准予
    而且 事项处于“assembly”
    而且 “pre_review.applies”符合
    而且 按“pre_review.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | county_org_dept                  | 符合   |
      | 调查组成员                       | 不符合 |
      | 教育转化党支部                   | 不符合 |
    而且 按“pre_review.papers”，改填的结论为
      | 缺材料             | 结论   |
      | 劝退、除名预审意见 | 不符合 |

  场景: 预审不同意的退回支部委员会
  假如 于2026-04-08办理“propose.agreed”
      | 项目   | 值         |
      | kind   | persuasion |
      | reason | threat     |
    当 “具有审批权限的基层党委（镇党委）”于2026-04-14办理“pre_review.returned”
    那么 准予
    而且 事项处于“propose”
    而且 “pre_review.applies”符合
    而且 按“pre_review.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | county_org_dept                  | 符合   |
      | 调查组成员                       | 不符合 |
      | 教育转化党支部                   | 不符合 |
    而且 按“pre_review.papers”，改填的结论为
      | 缺材料             | 结论   |
      | 劝退、除名预审意见 | 不符合 |

  场景: 限期改正不用预审，直接提交支部党员大会
    假如 于2026-04-08办理“propose.agreed”
      | 项目   | 值         |
      | kind   | correction |
      | reason | absent     |
    当 于2026-04-09办理“pre_review.not_applicable”
    那么 准予
    而且 事项处于“assembly”
    而且 “pre_review.applies”符合

  场景大纲: <处置>不能跳过预审
    假如 于2026-04-08办理“propose.agreed”
      | 项目   | 值     |
      | kind   | <处置> |
      | reason | <情形> |
    当 于2026-04-09办理“pre_review.not_applicable”
    那么 只被“pre_review.applies”拒绝，依据“不合格党员组织处置办法 有关审批权限的规定”
    而且 事项处于“pre_review”

    例子:
      | 处置     | 情形      |
      | 劝其退党 | threat    |
      | 除名     | renounced |

  场景: 限期改正的，不办预审
  假如 于2026-04-08办理“propose.agreed”
      | 项目   | 值         |
      | kind   | correction |
      | reason | absent     |
    当 于2026-04-14办理“pre_review.passed”
    那么 只被“pre_review.applies”拒绝，依据“中国共产党不合格党员组织处置办法 有关审批权限的规定”
    而且 事项处于“pre_review”

  场景: 支部不能自己预审
  假如 于2026-04-08办理“propose.agreed”
      | 项目   | 值      |
      | kind   | removal |
      | reason | left    |
    当 “支部委员会”于2026-04-14办理“pre_review.passed”
    那么 只被“pre_review.by”拒绝，依据“中国共产党不合格党员组织处置办法 有关审批权限的规定”
    而且 事项处于“pre_review”

  # 表决

  场景: 支部党员大会逐个讨论、无记名表决，过半数赞成
  假如 事项已办到“assembly”
      | 办理           | 项目   | 值         |
      | propose.agreed | 日期   | 2026-04-08 |
      |                | kind   | correction |
      |                | reason | absent     |
    当 “支部党员大会”于2026-04-20办理“assembly.passed”
      | 项目    | 值                               |
      | ballot  | 应到20 实到15 赞成12 反对2 弃权1 |
      | method  | secret                           |
      | handled | singly                           |
    那么 准予
    而且 事项处于“approve”
    而且 “assembly.quorum”符合
    而且 “assembly.secret”符合
    而且 “assembly.singly”符合
    而且 “assembly.majority”符合
    而且 按“assembly.by”，改填的结论为
      | 办理人         | 结论   |
      | 支部党员大会   | 符合   |
      | 调查组成员     | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“assembly.facts”，改填的结论为
      | 不填    | 结论     |
      | ballot  | 无法判断 |
      | method  | 无法判断 |
      | handled | 无法判断 |
      | defence | 无法判断 |
    而且 按“assembly.papers”，改填的结论为
      | 缺材料               | 结论   |
      | 支部党员大会会议记录 | 不符合 |
      | 组织处置决议         | 不符合 |
    而且 按“assembly.quorum”，改填的结论为
      | ballot                | 结论   |
      | 应到20 实到9 赞成9    | 不符合 |
      | 应到20 实到10 赞成10  | 符合   |
      | 应到20 实到11 赞成11  | 符合   |
    而且 按“assembly.majority”，改填的结论为
      | ballot                       | 结论   |
      | 应到20 实到20 赞成10 反对10  | 不符合 |
      | 应到20 实到20 赞成11 反对9   | 符合   |
      | 应到20 实到20 赞成12 反对8   | 符合   |
    而且 按“assembly.secret”，改填的结论为
      | method | 结论   |
      | secret | 符合   |
      | open   | 不符合 |
    而且 按“assembly.singly”，改填的结论为
      | handled | 结论   |
      | singly  | 符合   |
      | block   | 不符合 |

  场景: 赞成的不过半数，退回支部委员会
  假如 事项已办到“assembly”
      | 办理           | 项目   | 值         |
      | propose.agreed | 日期   | 2026-04-08 |
      |                | kind   | correction |
      |                | reason | absent     |
    当 “支部党员大会”于2026-04-20办理“assembly.failed”
      | 项目   | 值                          |
      | ballot | 应到20 实到20 赞成10 反对10 |
    那么 准予
    而且 事项处于“propose”
    而且 “assembly.quorum”符合
    而且 “assembly.secret”符合
    而且 “assembly.singly”符合
    而且 “assembly.failed.unless”符合
    而且 按“assembly.by”，改填的结论为
      | 办理人         | 结论   |
      | 支部党员大会   | 符合   |
      | 调查组成员     | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“assembly.facts”，改填的结论为
      | 不填    | 结论     |
      | ballot  | 无法判断 |
      | method  | 无法判断 |
      | handled | 无法判断 |
      | defence | 无法判断 |
    而且 按“assembly.papers”，改填的结论为
      | 缺材料               | 结论   |
      | 支部党员大会会议记录 | 不符合 |

  场景: 到会的不足半数，会议没有开成，改期再开
  假如 事项已办到“assembly”
      | 办理           | 项目   | 值         |
      | propose.agreed | 日期   | 2026-04-08 |
      |                | kind   | correction |
      |                | reason | absent     |
    当 “支部党员大会”于2026-04-20办理“assembly.no_quorum”
      | 项目 | 值           |
      | roll | 应到20 实到9 |
    那么 准予
    而且 事项处于“assembly”
    而且 “assembly.no_quorum.unless”符合
    而且 按“assembly.by”，改填的结论为
      | 办理人         | 结论   |
      | 支部党员大会   | 符合   |
      | 调查组成员     | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“assembly.facts”，改填的结论为
      | 不填 | 结论     |
      | roll | 无法判断 |
    而且 按“assembly.papers”，改填的结论为
      | 缺材料               | 结论   |
      | 支部党员大会会议记录 | 不符合 |
    而且 按“assembly.no_quorum.unless”，改填的结论为
      | roll          | 结论   |
      | 应到20 实到9  | 符合   |
      | 应到20 实到10 | 不符合 |
      | 应到20 实到11 | 不符合 |

  场景: 已经通过的，不能记成没有通过
  假如 事项已办到“assembly”
    当 于2026-04-20办理“assembly.failed”
      | 项目   | 值                         |
      | ballot | 应到20 实到15 赞成11 反对4 |
    那么 只被“assembly.failed.unless”拒绝，依据“中国共产党不合格党员组织处置办法 有关支部党员大会的规定”
    而且 事项处于“assembly”

  场景: 到会够数的，不能记成会议没有开成
  假如 事项已办到“assembly”
    当 于2026-04-20办理“assembly.no_quorum”
      | 项目 | 值            |
      | roll | 应到20 实到10 |
    那么 只被“assembly.no_quorum.unless”拒绝，依据“中国共产党不合格党员组织处置办法 有关支部党员大会的规定”
    而且 事项处于“assembly”

  场景: 赞成刚好一半，不得通过
  假如 事项已办到“assembly”
    当 于2026-04-20办理“assembly.passed”
      | 项目   | 值                          |
      | ballot | 应到20 实到20 赞成10 反对10 |
    那么 只被“assembly.majority”拒绝，依据“中国共产党支部工作条例 第11条”
    而且 事项处于“assembly”

  场景: 到会不足半数，表决无效
  假如 事项已办到“assembly”
    当 于2026-04-20办理“assembly.passed”
      | 项目   | 值                 |
      | ballot | 应到20 实到9 赞成9 |
    那么 只被“assembly.quorum、assembly.majority”拒绝，依据“中国共产党支部工作条例 第11条”
    而且 事项处于“assembly”

  场景: 到会不足半数，也不能记成没有通过
  假如 事项已办到“assembly”
    当 于2026-04-20办理“assembly.failed”
      | 项目   | 值                 |
      | ballot | 应到20 实到9 赞成9 |
    那么 只被“assembly.quorum”拒绝，依据“中国共产党支部工作条例 第11条”
    而且 事项处于“assembly”

  场景: 举手表决的不算数
  假如 事项已办到“assembly”
    当 于2026-04-20办理“assembly.passed”
      | 项目   | 值   |
      | method | open |
    那么 只被“assembly.secret”拒绝，依据“中国共产党不合格党员组织处置办法 有关支部党员大会的规定”
    而且 事项处于“assembly”

  场景: 几名党员一并表决的不算数
  假如 事项已办到“assembly”
    当 于2026-04-20办理“assembly.passed”
      | 项目    | 值    |
      | handled | block |
    那么 只被“assembly.singly”拒绝，依据“中国共产党不合格党员组织处置办法 有关支部党员大会的规定”
    而且 事项处于“assembly”

  场景: 支部委员会不能代替党员大会表决
  假如 事项已办到“assembly”
    当 “支部委员会”于2026-04-20办理“assembly.passed”
    那么 只被“assembly.by”拒绝，依据“中国共产党不合格党员组织处置办法 有关支部党员大会的规定”
    而且 事项处于“assembly”

  场景: 没有经支部党员大会，党委不能直接批准
  假如 事项已办到“assembly”
    当 于2026-04-20办理“approve.approved”
    那么 只被“case.sequence”拒绝，依据“中国共产党不合格党员组织处置办法 有关支部党员大会的规定”
    而且 事项处于“assembly”
