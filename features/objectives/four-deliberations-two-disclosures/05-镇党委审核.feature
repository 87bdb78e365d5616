# language: zh-CN
功能: 四议两公开：镇党委审核
  有的地方要求党员大会审议前先报镇党委审核；没有这样规定的地方不办这一步。

  背景:
    假如 程序“four-deliberations-two-disclosures”

  场景: 当地没有规定镇党委审核的，村党组织自己记为不适用
    假如 于2026-03-02立项
    而且 事项已办到“town_review”
    当 “村党组织”办理“town_review.not_applicable”
    那么 准予
    而且 事项处于“review”

  场景: 镇党委也可以记为不适用
    假如 于2026-03-02立项
    而且 事项已办到“town_review”
    当 “township_committee”办理“town_review.not_applicable”
    那么 准予
    而且 事项处于“review”

  场景: 其他人不得记为不适用
    假如 于2026-03-02立项
    而且 事项已办到“town_review”
    当 “村民委员会”办理“town_review.not_applicable”
    那么 只被“town_review.by”拒绝，依据“四议两公开工作手册 镇党委审核 本地规定”

  场景大纲: 当地没有规定镇党委审核的，不得审核
    假如 于2026-03-02立项
    而且 事项已办到“town_review”
    当 “township_committee”办理“<结果>”
    那么 只被“town_review.applies”拒绝，依据“四议两公开工作手册 镇党委审核 本地规定”
    而且 “town_review.applies”实际“本步骤不适用”，办法“不适用”

    例子:
      | 结果                 |
      | town_review.approved |
      | town_review.returned |

  场景: 示例县规定审核的，镇党委审核同意后交党员大会
    假如 规则层级为“shandong/example-city/example-county”
    而且 于2026-03-02立项
    而且 事项已办到“town_review”
    当 “township_committee”办理“town_review.approved”
    那么 准予
    而且 “town_review.applies”符合
    而且 事项处于“review”

  场景: 示例县规定审核的，镇党委可以退回重新商议
    假如 规则层级为“shandong/example-city/example-county”
    而且 于2026-03-02立项
    而且 事项已办到“town_review”
    当 “township_committee”办理“town_review.returned”
      | 项目         | 值                 |
      | town_opinion | 请补充资金来源     |
    那么 准予
    而且 事项处于“consult”

  场景: 退回应当写明意见
    假如 规则层级为“shandong/example-city/example-county”
    而且 于2026-03-02立项
    而且 事项已办到“town_review”
    当 “township_committee”办理“town_review.returned”
      | 项目 | 值           |
      | 不填 | town_opinion |
    那么 只被“town_review.facts”拒绝，依据“四议两公开工作手册 镇党委审核 本地规定”
    而且 无法判断，条件“town_review.facts”，缺“town_opinion”

  场景: 示例县规定审核的，不得跳过
    假如 规则层级为“shandong/example-city/example-county”
    而且 于2026-03-02立项
    而且 事项已办到“town_review”
    当 “村党组织”办理“town_review.not_applicable”
    那么 只被“town_review.applies”拒绝，依据“四议两公开工作手册 镇党委审核 本地规定；示例县村务公开细则 示例 镇党委审核 本地规定”
    而且 “town_review.applies”实际“本步骤适用”，要求“本步骤不适用”，办法“办理本步骤”

  场景大纲: 镇党委审核由镇党委办理
    假如 规则层级为“shandong/example-city/example-county”
    而且 于2026-03-02立项
    而且 事项已办到“town_review”
    当 “村党组织”办理“<结果>”
    那么 只被“town_review.by”拒绝，依据“四议两公开工作手册 镇党委审核 本地规定”

    例子:
      | 结果                 |
      | town_review.approved |
      | town_review.returned |

  场景大纲: 没有镇党委审核意见不得登记
    假如 规则层级为“shandong/example-city/example-county”
    而且 于2026-03-02立项
    而且 事项已办到“town_review”
    当 办理“<结果>”
      | 项目   | 值             |
      | 缺材料 | 镇党委审核意见 |
    那么 只被“town_review.papers”拒绝，依据“四议两公开工作手册 镇党委审核 本地规定”

    例子:
      | 结果                 |
      | town_review.approved |
      | town_review.returned |

  场景: 示例县的规定施行前一天，还不需要镇党委审核
    假如 规则层级为“shandong/example-city/example-county”
    而且 于2026-02-02立项
    而且 事项已办到“town_review”
    当 “村党组织”于2026-02-28办理“town_review.not_applicable”
    那么 准予
    而且 “town_review.applies”符合

  场景: 示例县的规定施行当天，就需要镇党委审核
    假如 规则层级为“shandong/example-city/example-county”
    而且 于2026-02-02立项
    而且 事项已办到“town_review”
    当 “村党组织”于2026-03-01办理“town_review.not_applicable”
    那么 只被“town_review.applies”拒绝，依据“四议两公开工作手册 镇党委审核 本地规定”
