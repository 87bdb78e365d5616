# language: zh-CN
功能: 四议两公开：村“两委”会议商议
  第二议。两个班子各自过半数到会，到会人员过半数同意才形成方案。

  背景:
    假如 程序“four-deliberations-two-disclosures”
    而且 于2026-02-01立项
    而且 事项已办到“consult”

  场景: 两个班子都过半数到会，到会人员过半数同意，形成方案
    当 “村党组织”办理“consult.agreed”
      | 项目            | 值                 |
      | branch_seats    | 应到5 实到3        |
      | committee_seats | 应到6 实到4        |
      | joint_vote      | 应到11 实到7 赞成4 |
    那么 准予
    而且 “consult.branch_quorum”符合
    而且 “consult.committee_quorum”符合
    而且 “consult.majority”符合
    而且 事项处于“town_review”

  场景大纲: 村党组织班子刚好一半到会不够
    当 办理“<结果>”
      | 项目            | 值                  |
      | branch_seats    | 应到6 实到3         |
      | committee_seats | 应到5 实到5         |
      | joint_vote      | 应到11 实到8 <赞成> |
    那么 只被“consult.branch_quorum”拒绝，依据“四议两公开工作手册 商议 本地规定”
    而且 按“consult.branch_quorum”，改填的结论为
      | branch_seats | 结论   |
      | 应到6 实到2  | 不符合 |
      | 应到6 实到3  | 不符合 |
      | 应到6 实到4  | 符合   |
      | 应到6 实到5  | 符合   |

    例子:
      | 结果             | 赞成  |
      | consult.agreed   | 赞成8 |
      | consult.returned | 赞成3 |

  场景大纲: 村民委员会刚好一半到会不够
    当 办理“<结果>”
      | 项目            | 值                  |
      | branch_seats    | 应到5 实到5         |
      | committee_seats | 应到6 实到3         |
      | joint_vote      | 应到11 实到8 <赞成> |
    那么 只被“consult.committee_quorum”拒绝，依据“四议两公开工作手册 商议 本地规定”
    而且 按“consult.committee_quorum”，改填的结论为
      | committee_seats | 结论   |
      | 应到6 实到2     | 不符合 |
      | 应到6 实到3     | 不符合 |
      | 应到6 实到4     | 符合   |
      | 应到6 实到5     | 符合   |

    例子:
      | 结果             | 赞成  |
      | consult.agreed   | 赞成8 |
      | consult.returned | 赞成3 |

  场景: 到会人员刚好一半同意，不形成方案
    当 办理“consult.agreed”
      | 项目            | 值                 |
      | branch_seats    | 应到5 实到4        |
      | committee_seats | 应到6 实到4        |
      | joint_vote      | 应到11 实到8 赞成4 |
    那么 只被“consult.majority”拒绝，依据“四议两公开工作手册 商议 本地规定”
    而且 “consult.majority”实际“赞成4，实到8”，要求“至少5”
    而且 按“consult.majority”，改填的结论为
      | joint_vote         | 结论   |
      | 应到11 实到8 赞成3 | 不符合 |
      | 应到11 实到8 赞成4 | 不符合 |
      | 应到11 实到8 赞成5 | 符合   |
      | 应到11 实到8 赞成6 | 符合   |

  场景: 不过半数同意的，退回重新提议
    当 办理“consult.returned”
      | 项目            | 值                 |
      | branch_seats    | 应到5 实到4        |
      | committee_seats | 应到6 实到4        |
      | joint_vote      | 应到11 实到8 赞成4 |
    那么 准予
    而且 事项处于“propose”

  场景: 过半数同意了，不得记成退回
    当 办理“consult.returned”
      | 项目            | 值                 |
      | branch_seats    | 应到5 实到4        |
      | committee_seats | 应到6 实到4        |
      | joint_vote      | 应到11 实到8 赞成5 |
    那么 只被“consult.returned.unless”拒绝，依据“农村基层组织工作条例 2018 第19条；四议两公开工作手册 商议 本地规定”

  场景大纲: 任何一个班子到会不过半，会议没有开成
    当 办理“consult.no_quorum”
      | 项目            | 值           |
      | branch_seats    | <党>         |
      | committee_seats | <村>         |
      | joint_vote      | 应到11 实到7 |
    那么 准予
    而且 事项处于“consult”

    例子:
      | 党          | 村          |
      | 应到6 实到3 | 应到5 实到5 |
      | 应到5 实到5 | 应到6 实到3 |

  场景: 两个班子都过半到会的，不得记成会议没有开成
    当 办理“consult.no_quorum”
      | 项目            | 值                 |
      | branch_seats    | 应到6 实到4        |
      | committee_seats | 应到5 实到3        |
      | joint_vote      | 应到11 实到7 赞成1 |
    那么 只被“consult.no_quorum.unless”拒绝，依据“农村基层组织工作条例 2018 第19条；四议两公开工作手册 商议 本地规定”

  场景大纲: 合并表决的人数应当与两个班子的人数对得上，一人兼两职的只算一人
    当 办理“consult.agreed”
      | 项目            | 值          |
      | branch_seats    | 应到5 实到4 |
      | committee_seats | 应到6 实到4 |
      | joint_vote      | <表决>      |
    那么 只被“consult.facts”拒绝，依据“农村基层组织工作条例 2018 第19条；四议两公开工作手册 商议 本地规定”

    例子:
      | 表决         |
      | 应到12 实到8 |
      | 应到11 实到9 |
      | 应到5 实到5  |
      | 应到11 实到3 |

  场景大纲: 商议应当填全到会和表决人数
    当 办理“consult.agreed”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“consult.facts、<条件>”拒绝，依据“农村基层组织工作条例 2018 第19条；四议两公开工作手册 商议 本地规定”
    而且 无法判断，条件“consult.facts”，缺“<字段>”

    例子:
      | 字段            | 条件                     |
      | branch_seats    | consult.branch_quorum    |
      | committee_seats | consult.committee_quorum |
      | joint_vote      | consult.majority         |

  场景大纲: 商议由村党组织主持
    当 “村务监督委员会”办理“<结果>”
    那么 只被“consult.by”拒绝，依据“农村基层组织工作条例 2018 第19条；四议两公开工作手册 商议 本地规定”

    例子:
      | 结果              |
      | consult.agreed    |
      | consult.returned  |
      | consult.no_quorum |

  场景大纲: 商议应当有村“两委”会议记录
    当 办理“<结果>”
      | 项目   | 值               |
      | 缺材料 | 村“两委”会议记录 |
    那么 只被“consult.papers”拒绝，依据“农村基层组织工作条例 2018 第19条；四议两公开工作手册 商议 本地规定”

    例子:
      | 结果              |
      | consult.agreed    |
      | consult.returned  |
      | consult.no_quorum |
