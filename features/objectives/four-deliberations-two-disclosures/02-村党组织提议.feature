# language: zh-CN
功能: 四议两公开：村党组织提议
  第一议。村党组织班子会议半数以上到会，过半数同意才可以提议。

  背景:
    假如 程序“four-deliberations-two-disclosures”
    而且 于2026-02-01立项
    而且 事项已办到“propose”

  场景: 到会和同意的人数都够，提议交村“两委”商议
    当 “村党组织”办理“propose.agreed”
      | 项目        | 值                 |
      | branch_vote | 应到6 实到4 赞成3  |
    那么 准予
    而且 事项处于“consult”
    而且 “propose.quorum”符合
    而且 “propose.majority”符合

  场景: 班子会议刚好半数到会可以开会
    当 办理“propose.agreed”
      | 项目        | 值                |
      | branch_vote | 应到6 实到2 赞成2 |
    那么 只被“propose.quorum”拒绝，依据“支部工作条例 2018 第12条”
    而且 “propose.quorum”实际“应到6，实到2”，要求“至少3”，办法“还差1人”
    而且 按“propose.quorum”，改填的结论为
      | branch_vote       | 结论   |
      | 应到6 实到2 赞成2 | 不符合 |
      | 应到6 实到3 赞成3 | 符合   |
      | 应到6 实到4 赞成4 | 符合   |
      | 应到7 实到3 赞成3 | 不符合 |
      | 应到7 实到4 赞成4 | 符合   |

  场景: 刚好一半同意不算过半数
    当 办理“propose.agreed”
      | 项目        | 值                |
      | branch_vote | 应到6 实到4 赞成2 |
    那么 只被“propose.majority”拒绝，依据“四议两公开工作手册 提议 本地规定”
    而且 按“propose.majority”，改填的结论为
      | branch_vote       | 结论   |
      | 应到6 实到4 赞成1 | 不符合 |
      | 应到6 实到4 赞成2 | 不符合 |
      | 应到6 实到4 赞成3 | 符合   |
      | 应到6 实到4 赞成4 | 符合   |
      | 应到6 实到6 赞成4 | 符合   |

  场景: 没有过半数同意的，可以修改方案后再议
    当 办理“propose.postponed”
      | 项目        | 值                |
      | branch_vote | 应到6 实到4 赞成2 |
    那么 准予
    而且 事项处于“propose”

  场景: 没有过半数同意的，可以不予提议
    当 办理“propose.declined”
      | 项目        | 值                |
      | branch_vote | 应到6 实到4 赞成2 |
    那么 准予
    而且 事项处于“rejected”

  场景大纲: 过半数同意了，不得记成暂缓或者不予提议
    当 办理“<结果>”
      | 项目        | 值                |
      | branch_vote | 应到6 实到4 赞成3 |
    那么 只被“<结果>.unless”拒绝，依据“农村基层组织工作条例 2018 第19条；支部工作条例 2018 第12条”

    例子:
      | 结果              |
      | propose.postponed |
      | propose.declined  |

  场景大纲: 到会人数不够的会议，不能作出任何决定
    当 办理“<结果>”
      | 项目        | 值                |
      | branch_vote | 应到6 实到2 赞成1 |
    那么 只被“propose.quorum”拒绝，依据“支部工作条例 2018 第12条”

    例子:
      | 结果              |
      | propose.postponed |
      | propose.declined  |

  场景: 到会人数不够的，记为会议没有开成
    当 办理“propose.no_quorum”
      | 项目        | 值                |
      | branch_vote | 应到6 实到2 赞成2 |
    那么 准予
    而且 事项处于“propose”
    而且 “propose.quorum”不适用

  场景: 到会人数够的，不得记成会议没有开成
    当 办理“propose.no_quorum”
      | 项目        | 值                |
      | branch_vote | 应到6 实到3 赞成1 |
    那么 只被“propose.no_quorum.unless”拒绝，依据“农村基层组织工作条例 2018 第19条”

  场景大纲: 提议由村党组织办理
    当 “村民委员会”办理“<结果>”
    那么 只被“propose.by”拒绝，依据“农村基层组织工作条例 2018 第19条；支部工作条例 2018 第12条”

    例子:
      | 结果              |
      | propose.agreed    |
      | propose.postponed |
      | propose.declined  |
      | propose.no_quorum |

  场景大纲: 提议应当有会议记录和初步方案
    当 办理“<结果>”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“propose.papers”拒绝，依据“农村基层组织工作条例 2018 第19条；支部工作条例 2018 第12条”
    而且 “propose.papers”实际“<材料>”

    例子:
      | 结果              | 材料             |
      | propose.agreed    | 村党组织会议记录 |
      | propose.agreed    | 初步方案         |
      | propose.postponed | 村党组织会议记录 |
      | propose.declined  | 初步方案         |

  场景: 没有填表决票数不得提议
    当 办理“propose.agreed”
      | 项目 | 值          |
      | 不填 | branch_vote |
    那么 只被“propose.facts、propose.quorum、propose.majority”拒绝，依据“农村基层组织工作条例 2018 第19条；支部工作条例 2018 第12条；四议两公开工作手册 提议 本地规定”
    而且 无法判断，条件“propose.facts”，缺“branch_vote”

  场景: 表决票数前后矛盾不得登记
    当 办理“propose.agreed”
      | 项目        | 值                      |
      | branch_vote | 应到6 实到4 赞成4 反对2 |
    那么 只被“propose.facts”拒绝，依据“农村基层组织工作条例 2018 第19条”
