# language: zh-CN
功能: 重大事项八步决策·调查研究与专家咨询

  承办单位走访调研、拟出方案草案，再请没有利害关系的专家署名提意见。
  意见分歧较大的可以提两个以上方案，这不是硬性要求。

  背景:
    假如 程序“major-decision-eight-steps”
    而且 于2026-03-02立项

  场景: 走访三处、写出报告和草案，转入专家咨询
    假如 事项已办到“research”
    当 “承办单位”办理“research.done”
    那么 准予
    而且 事项处于“consult”
    而且 “research.by”符合
    而且 “research.facts”符合
    而且 “research.papers”符合
    而且 “research.visits”符合
    而且 回放结论相同
    而且 按“research.visits”，改填的结论为
      | sites | 结论     |
      | 2     | 不符合   |
      | 3     | 符合     |
      | 4     | 符合     |

  场景: 只走访两处，退回再走
    假如 事项已办到“research”
    当 办理“research.done”
      | 项目  | 值 |
      | sites | 2  |
    那么 只被“research.visits”拒绝，依据“镇党委重大事项决策规则 默认 调查研究（本地规定）”
    而且 事项处于“research”

  场景: 只走访两处但镇党委书记特批，可以拟订草案
    假如 事项已办到“research”
    当 办理“research.done”
      | 项目  | 值                         |
      | sites | 2                          |
      | 特批  | research.visits 镇党委书记 |
    那么 准予
    而且 记为特批，条件“research.visits”，依据“镇党委重大事项决策规则 调查研究（本地规定）”
    而且 事项处于“consult”

  场景: 请三位没有利害关系的专家署名，转入征求意见
    假如 事项已办到“consult”
    当 “承办单位”办理“consult.done”
    那么 准予
    而且 事项处于“opinions”
    而且 “consult.by”符合
    而且 “consult.facts”符合
    而且 “consult.papers”符合
    而且 “consult.neutral”符合
    而且 回放结论相同
    而且 按“consult.number”，改填的结论为
      | experts.count | 结论   |
      | 2             | 不符合 |
      | 3             | 符合   |
      | 4             | 符合   |
    而且 按“consult.neutral”，改填的结论为
      | experts.interest | 结论   |
      | 是、否、否       | 不符合 |
      | 否、否、是       | 不符合 |
      | 否、否、否       | 符合   |

  场景: 只请到两位专家，人数不够
    假如 事项已办到“consult”
    当 办理“consult.done”
      | 项目             | 值 |
      | experts.count    | 2  |
      | experts.interest | 否 |
    那么 只被“consult.number”拒绝，依据“镇党委重大事项决策规则 默认 专家咨询（本地规定）”
    而且 事项处于“consult”

  场景: 专家少，镇党委书记特批两位也可以
    假如 事项已办到“consult”
    当 办理“consult.done”
      | 项目             | 值                        |
      | experts.count    | 2                         |
      | experts.interest | 否                        |
      | 特批             | consult.number 镇党委书记 |
    那么 准予
    而且 记为特批，条件“consult.number”，依据“镇党委重大事项决策规则 专家咨询（本地规定）”

  场景: 专家是投标单位的股东，不得作数
    假如 事项已办到“consult”
    当 办理“consult.done”
      | 项目             | 值                   |
      | experts          | p-zhao、p-qian、p-sun |
      | experts.interest | 是、否、否           |
    那么 只被“consult.neutral”拒绝，依据“重大行政决策程序暂行条例 2019 第20条；镇党委重大事项决策规则 默认 专家咨询（本地规定）”
    而且 “consult.neutral”实际“直接利害关系”，要求“否”，办法“请有直接利害关系的专家回避，另请专家后重新计算人数”
    而且 事项处于“consult”

  场景: 有利害关系的专家回避以后，剩下两位要重新计算人数
    假如 事项已办到“consult”
    当 办理“consult.done”
      | 项目             | 值            |
      | experts          | p-qian、p-sun |
      | experts.interest | 否            |
    那么 只被“consult.number”拒绝，依据“镇党委重大事项决策规则 默认 专家咨询（本地规定）”

  场景: 四位专家中一位有利害关系，人数再多也要先回避
    假如 事项已办到“consult”
    当 办理“consult.done”
      | 项目             | 值                         |
      | experts          | p-zhao、p-qian、p-sun、p-li |
      | experts.interest | 是、否、否、否             |
    那么 只被“consult.neutral”拒绝，依据“重大行政决策程序暂行条例 2019 第20条”

  场景: 利害关系不能特批
    假如 事项已办到“consult”
    当 “镇党委书记”于2026-03-20特批“consult.neutral”
    那么 只被“case.concession”拒绝，依据“源材料 本地规定”

  场景: 特批过了期限就不再管用
    假如 事项已办到“consult”
    而且 “镇党委书记”于2026-03-17特批“consult.number”
      | 项目 | 值         |
      | 至   | 2026-03-20 |
    当 于2026-03-23办理“consult.done”
      | 项目             | 值 |
      | experts.count    | 2  |
      | experts.interest | 否 |
    那么 只被“consult.number”拒绝，依据“镇党委重大事项决策规则 专家咨询（本地规定）”

  场景大纲: <步骤名>可以<情形>
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<步骤>.<结果>”
    那么 准予
    而且 事项处于“<到>”
    而且 回放结论相同

    例子:
      | 步骤名   | 步骤     | 情形               | 谁         | 结果      | 到        |
      | 调查研究 | research | 退回重新征集意向   | 承办单位   | returned  | solicit   |
      | 调查研究 | research | 经镇党委书记免做   | 镇党委书记 | waived    | consult   |
      | 调查研究 | research | 由镇党委书记终止   | 镇党委书记 | cancelled | cancelled |
      | 专家咨询 | consult  | 按意见重新调研     | 承办单位   | returned  | research  |
      | 专家咨询 | consult  | 专业性不强而免做   | 镇党委书记 | waived    | opinions  |
      | 专家咨询 | consult  | 由镇党委书记终止   | 镇党委书记 | cancelled | cancelled |

  场景大纲: <谁>不能办理<步骤名>的<事>
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<步骤>.<结果>”
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“<步骤>”

    例子:
      | 谁                     | 步骤名   | 事   | 步骤     | 结果      | 条件                         | 依据                                                                   |
      | 党政办公室、组织办公室 | 调查研究 | 完成 | research | done      | research.by                  | 源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第12条        |
      | 执行单位               | 调查研究 | 退回 | research | returned  | research.by                  | 源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第12条        |
      | 承办单位               | 调查研究 | 免做 | research | waived    | research.by、research.waiver | 镇党委重大事项决策规则 步骤免做（本地规定）                            |
      | 承办单位               | 调查研究 | 终止 | research | cancelled | research.by                  | 重大行政决策程序暂行条例 2019 第12条                                   |
      | 党政办公室、组织办公室 | 专家咨询 | 完成 | consult  | done      | consult.by                   | 源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第19条        |
      | 镇党委会               | 专家咨询 | 退回 | consult  | returned  | consult.by                   | 源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第19条        |
      | 承办单位               | 专家咨询 | 免做 | consult  | waived    | consult.by、consult.waiver   | 镇党委重大事项决策规则 步骤免做（本地规定）                            |
      | 承办单位               | 专家咨询 | 终止 | consult  | cancelled | consult.by                   | 重大行政决策程序暂行条例 2019 第19条                                   |

  场景大纲: <步骤名>缺“<材料>”，不得登记
    假如 事项已办到“<步骤>”
    当 办理“<步骤>.<结果>”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“<步骤>.papers”拒绝，依据“<依据>”
    而且 “<步骤>.papers”实际“<材料>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤名         | 步骤     | 结果      | 材料               | 依据                                                            |
      | 调查研究       | research | done      | 调研报告           | 源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第12条 |
      | 调查研究       | research | done      | 决策方案草案       | 源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第12条 |
      | 终止调研的事项 | research | cancelled | 终止决策程序的决定 | 源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第12条 |
      | 专家咨询       | consult  | done      | 专家署名意见       | 源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第19条 |
      | 专家咨询       | consult  | done      | 专家回避声明       | 源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第19条 |
      | 终止咨询的事项 | consult  | cancelled | 终止决策程序的决定 | 源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第19条 |

  场景大纲: <情形>没有写，不得登记
    假如 事项已办到“<步骤>”
    当 办理“<步骤>.<结果>”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 无法判断，条件“<步骤>.facts”，缺“<字段>”
    而且 事项处于“<步骤>”

    例子:
      | 情形           | 步骤     | 结果      | 字段         | 条件                            | 依据                                        |
      | 走访的点数     | research | done      | sites        | research.facts、research.visits | 重大行政决策程序暂行条例 2019 第12条        |
      | 重新征集的原因 | research | returned  | why_back     | research.facts                  | 重大行政决策程序暂行条例 2019 第12条        |
      | 免做调研的理由 | research | waived    | reason       | research.facts、research.waiver | 镇党委重大事项决策规则 步骤免做（本地规定） |
      | 终止调研的理由 | research | cancelled | why_ended    | research.facts                  | 重大行政决策程序暂行条例 2019 第12条        |
      | 咨询的专家     | consult  | done      | experts      | consult.facts、consult.number、consult.neutral | 重大行政决策程序暂行条例 2019 第19条        |
      | 重新调研的原因 | consult  | returned  | why_research | consult.facts                   | 重大行政决策程序暂行条例 2019 第19条        |
      | 免做咨询的理由 | consult  | waived    | reason       | consult.facts、consult.waiver   | 镇党委重大事项决策规则 步骤免做（本地规定） |
      | 终止咨询的理由 | consult  | cancelled | why_ended    | consult.facts                   | 重大行政决策程序暂行条例 2019 第19条        |

  场景: 没有说明专家有没有利害关系，不得登记
    假如 事项已办到“consult”
    当 办理“consult.done”
      | 项目             | 值           |
      | experts.interest | 不填、否、否 |
    那么 只被“consult.facts、consult.neutral”拒绝，依据“重大行政决策程序暂行条例 2019 第19条”
