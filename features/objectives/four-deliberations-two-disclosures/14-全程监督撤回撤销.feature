# language: zh-CN
功能: 四议两公开：全程监督、撤回和撤销
  每一步都由村务监督委员会成员签字；应当回避的人所签无效。决议以前可以撤回，决定违法的由镇人民政府责令改正。

  背景:
    假如 程序“four-deliberations-two-disclosures”
    而且 于2026-02-01立项

  场景大纲: 每一步都要由登记的监督人员签字
    假如 事项已办到“<步骤>”
      | 办理           | 项目        | 值             |
      | register.filed | supervisors     | p-chen、p-wang |
      |                | supervisors.kin | 否             |
    当 办理“<结果>”
      | 项目    | 值   |
      | monitor | p-li |
    那么 只被“throughout.monitored”拒绝，依据“村民委员会组织法 2025 第37条；关于建立健全村务监督委员会的指导意见 2017 有关职责的规定；四议两公开工作手册 监督签字 本地规定”

    例子:
      | 步骤                | 结果                      |
      | propose             | propose.agreed            |
      | consult             | consult.agreed            |
      | review              | review.passed             |
      | resolve             | resolve.passed            |
      | disclose_resolution | disclose_resolution.clear |
      | implement           | implement.done            |
      | disclose_result     | disclose_result.clear     |

  场景: 登记的监督人员中任何一人签字都可以
    假如 事项已办到“propose”
      | 办理           | 项目        | 值             |
      | register.filed | supervisors     | p-chen、p-wang |
      |                | supervisors.kin | 否             |
    当 办理“propose.agreed”
      | 项目    | 值     |
      | monitor | p-wang |
    那么 准予
    而且 “throughout.monitored”符合
    而且 “throughout.eligible”符合

  场景大纲: 没有监督签字的不得登记
    假如 事项已办到“<步骤>”
    当 办理“<结果>”
      | 项目 | 值      |
      | 不填 | monitor |
    那么 只被“<步骤>.facts、throughout.monitored”拒绝，依据“村民委员会组织法 2025 第37条；<依据>”
    而且 无法判断，条件“throughout.monitored”，缺“monitor”

    例子:
      | 步骤                | 结果                      | 依据                               |
      | propose             | propose.agreed            | 农村基层组织工作条例 2018 第19条 |
      | consult             | consult.agreed            | 农村基层组织工作条例 2018 第19条 |
      | review              | review.passed             | 农村基层组织工作条例 2018 第19条 |
      | resolve             | resolve.passed            | 农村基层组织工作条例 2018 第19条 |
      | disclose_resolution | disclose_resolution.clear | 村民委员会组织法 2025 第35条     |
      | implement           | implement.done            | 农村基层组织工作条例 2018 第19条 |
      | disclose_result     | disclose_result.clear     | 村民委员会组织法 2025 第35条     |

  场景大纲: 事后查明监督人员是村委会成员的近亲属，更正登记后，其监督不再算数
    假如 事项已办到“<步骤>”
    而且 更正“register.filed”
      | 项目            | 值 |
      | supervisors.kin | 是 |
    当 办理“<结果>”
    那么 只被“throughout.eligible”拒绝，依据“村民委员会组织法 2025 第37条；关于建立健全村务监督委员会的指导意见 2017 有关人员组成的规定”
    而且 “throughout.eligible”实际“是”，要求“应为否”，办法“更换监督人员后重新履行监督；应当回避的人员所签意见无效”

    例子:
      | 步骤                | 结果                      |
      | propose             | propose.agreed            |
      | consult             | consult.agreed            |
      | review              | review.passed             |
      | resolve             | resolve.passed            |
      | disclose_resolution | disclose_resolution.clear |
      | implement           | implement.done            |
      | disclose_result     | disclose_result.clear     |

  场景: 更换监督人员后可以继续办理
    假如 事项已办到“consult”
    而且 更正“register.filed”
      | 项目            | 值     |
      | supervisors     | p-zhao |
      | supervisors.kin | 否     |
    当 办理“consult.agreed”
      | 项目    | 值     |
      | monitor | p-zhao |
    那么 准予
    而且 “throughout.eligible”符合

  场景: 已归档前仍有应当回避的人员所签意见的，不得办结
    假如 事项已办到“improve”
    而且 更正“register.filed”
      | 项目            | 值 |
      | supervisors.kin | 是 |
    当 办理“improve.done”
    那么 只被“case.sound”拒绝，依据“农村基层组织工作条例 2018”

  场景大纲: 决议以前村党组织可以撤回议题
    假如 事项已办到“<步骤>”
    当 “村党组织”办理“<步骤>.withdrawn”
      | 项目          | 值           |
      | why_withdrawn | 资金没有落实 |
    那么 准予
    而且 “throughout.monitored”不适用
    而且 事项处于“withdrawn”

    例子:
      | 步骤    |
      | propose |
      | consult |
      | review  |

  场景大纲: 撤回议题由村党组织决定
    假如 事项已办到“<步骤>”
    当 “村民委员会”办理“<步骤>.withdrawn”
    那么 只被“<步骤>.by”拒绝，依据“农村基层组织工作条例 2018 第19条”

    例子:
      | 步骤    |
      | propose |
      | consult |
      | review  |

  场景大纲: 撤回议题应当写明理由
    假如 事项已办到“<步骤>”
    当 办理“<步骤>.withdrawn”
      | 项目 | 值            |
      | 不填 | why_withdrawn |
    那么 只被“<步骤>.facts”拒绝，依据“农村基层组织工作条例 2018 第19条”
    而且 无法判断，条件“<步骤>.facts”，缺“why_withdrawn”

    例子:
      | 步骤    |
      | propose |
      | consult |
      | review  |

  场景大纲: 决定违法的，由镇人民政府责令改正
    假如 事项已办到“<步骤>”
    当 “镇人民政府”办理“<步骤>.voided”
      | 项目     | 值                 |
      | unlawful | 未经成员大会决定   |
    那么 准予
    而且 “throughout.monitored”不适用
    而且 事项处于“void”

    例子:
      | 步骤                |
      | disclose_resolution |
      | implement           |
      | disclose_result     |

  场景大纲: 责令改正由镇人民政府作出，写明违反的规定，有责令改正通知书
    假如 事项已办到“<步骤>”
    当 办理“<步骤>.voided”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<步骤>.<条件>”拒绝，依据“村民委员会组织法 2025 第31条”

    例子:
      | 步骤                | 项目   | 值             | 条件   |
      | disclose_resolution | 办理人 | 村民委员会     | by     |
      | disclose_resolution | 不填   | unlawful       | facts  |
      | disclose_resolution | 缺材料 | 责令改正通知书 | papers |
      | implement           | 办理人 | 村民委员会     | by     |
      | implement           | 不填   | unlawful       | facts  |
      | implement           | 缺材料 | 责令改正通知书 | papers |
      | disclose_result     | 办理人 | 村民委员会     | by     |
      | disclose_result     | 不填   | unlawful       | facts  |
      | disclose_result     | 缺材料 | 责令改正通知书 | papers |

  场景: 办结以后查明决定违法的，也可以责令改正
    假如 事项已办到“completed”
    当 “镇人民政府”办理“disclose_result.voided”
    那么 准予
    而且 事项处于“void”

  场景: 2018年的法律也由乡镇人民政府责令改正
    假如 程序“four-deliberations-two-disclosures”
    而且 于2024-05-06立项
    而且 事项已办到“implement”
    当 “村民委员会”办理“implement.voided”
    那么 只被“implement.by”拒绝，依据“村民委员会组织法 2018 第27条”
