# language: zh-CN
功能: 四议两公开：提议与商议合并
  书记、主任由一人担任的，第一议、第二议可以在一次会议上进行，记录要写明两个班子各自的到会人数。

  背景:
    假如 程序“four-deliberations-two-disclosures”
    而且 于2026-02-01立项

  场景: 书记、主任由一人担任，两议合并进行
    假如 事项已办到“propose”
      | 办理           | 项目       | 值 |
      | register.filed | one_leader | 是 |
    当 “村党组织”办理“propose.merged”
      | 项目            | 值                |
      | branch_vote     | 应到5 实到4 赞成3 |
      | branch_seats    | 应到5 实到3       |
      | committee_seats | 应到5 实到3       |
      | joint_vote      | 应到8 实到6 赞成4 |
    那么 准予
    而且 “propose.one_leader”符合
    而且 事项处于“town_review”
    而且 回放结论相同

  场景: 书记、主任不由一人担任的，两议不得合并
    假如 事项已办到“propose”
      | 办理           | 项目       | 值 |
      | register.filed | one_leader | 否 |
    当 办理“propose.merged”
    那么 只被“propose.one_leader”拒绝，依据“四议两公开工作手册 提议与商议合并 本地规定”
    而且 “propose.one_leader”实际“否”，要求“应为是”

  场景大纲: 合并的会议也要写明两个班子各自的到会人数
    假如 事项已办到“propose”
    当 办理“propose.merged”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 被“propose.facts”拒绝，依据“农村基层组织工作条例 2018 第19条；四议两公开工作手册 商议 本地规定”
    而且 无法判断，条件“propose.facts”，缺“<字段>”

    例子:
      | 字段            |
      | branch_vote     |
      | branch_seats    |
      | committee_seats |
      | joint_vote      |
      | monitor         |

  场景大纲: 合并的会议两议的条件都要符合
    假如 事项已办到“propose”
    当 办理“propose.merged”
      | 项目   | 值   |
      | <字段> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 字段            | 值                | 条件                    | 依据                             |
      | branch_vote     | 应到6 实到2 赞成2 | propose.quorum          | 支部工作条例 2018 第12条         |
      | branch_vote     | 应到6 实到4 赞成2 | propose.majority        | 四议两公开工作手册 提议 本地规定 |

  场景大纲: 合并的会议任何一个班子到会不够、同意不过半都不行
    假如 事项已办到“propose”
    当 办理“propose.merged”
      | 项目            | 值     |
      | branch_seats    | <党>   |
      | committee_seats | <村>   |
      | joint_vote      | <表决> |
    那么 只被“<条件>”拒绝，依据“四议两公开工作手册 商议 本地规定”

    例子:
      | 党          | 村          | 表决              | 条件                    |
      | 应到5 实到2 | 应到5 实到5 | 应到8 实到6 赞成6 | consult.branch_quorum   |
      | 应到5 实到5 | 应到5 实到2 | 应到8 实到6 赞成6 | consult.committee_quorum |
      | 应到5 实到5 | 应到5 实到5 | 应到8 实到8 赞成4 | consult.majority        |

  场景大纲: 合并的会议两议的材料都要有
    假如 事项已办到“propose”
    当 办理“propose.merged”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“<条件>”拒绝，依据“农村基层组织工作条例 2018 第19条；<依据>”

    例子:
      | 材料             | 条件           | 依据                             |
      | 村党组织会议记录 | propose.papers | 支部工作条例 2018 第12条         |
      | 初步方案         | propose.papers | 支部工作条例 2018 第12条         |
      | 村“两委”会议记录 | consult.papers | 四议两公开工作手册 商议 本地规定 |

  场景: 合并的会议由村党组织主持
    假如 事项已办到“propose”
    当 “村民委员会”办理“propose.merged”
    那么 只被“propose.by、consult.by”拒绝，依据“支部工作条例 2018 第12条；四议两公开工作手册 商议 本地规定”
