# language: zh-CN
功能: 四议两公开：组织实施
  按目标单的时间完成；重大变更要重新提议，中止的要恢复后才能完成。

  背景:
    假如 程序“four-deliberations-two-disclosures”
    而且 于2026-02-01立项
      | 项目      | 值         |
      | plan.from | 2026-02-01 |
      | plan.to   | 2026-06-30 |
    而且 事项已办到“implement”

  场景: 按时完成，交结果公开
    当 “村民委员会”于2026-06-30办理“implement.done”
    那么 准予
    而且 “implement.on_time”符合
    而且 事项处于“disclose_result”

  场景: 超过目标单时间完成的，记为逾期
    当 于2026-07-01办理“implement.done”
    那么 准予
    而且 记为逾期，条件“implement.on_time”，依据“基层党建标准化规范化 源材料 第一项”
    而且 按“implement.on_time”，最晚为2026-06-30

  场景: 有重大变更的，重新提议
    当 “村民委员会”办理“implement.changed”
    那么 准予
    而且 “implement.on_time”不适用
    而且 事项处于“propose”

  场景大纲: 实施的材料应当齐全
    当 办理“<结果>”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“implement.papers”拒绝，依据“农村基层组织工作条例 2018 第19条；基层党建标准化规范化 源材料 第一项”
    而且 “implement.papers”实际“<材料>”

    例子:
      | 结果              | 材料               |
      | implement.done    | 验收或者完成情况材料 |
      | implement.changed | 变更建议           |

  场景大纲: 实施由村民委员会办理
    当 “村党组织”办理“<结果>”
    那么 只被“implement.by”拒绝，依据“农村基层组织工作条例 2018 第19条；基层党建标准化规范化 源材料 第一项”

    例子:
      | 结果              |
      | implement.done    |
      | implement.changed |

  场景: 实施中多次公布进度
    假如 “村民委员会”办理“implement.progress”
    而且 “村民委员会”办理“implement.progress”
    当 办理“implement.done”
    那么 准予

  场景: 进度由村民委员会公布
    当 “村党组织”办理“implement.progress”
    那么 只被“progress.by”拒绝，依据“农村基层组织工作条例 2018 第19条；基层党建标准化规范化 源材料 第一项”

  场景: 中止实施由村党组织决定
    当 “村民委员会”办理“implement.suspend”
    那么 只被“suspend.by”拒绝，依据“农村基层组织工作条例 2018 第19条；基层党建标准化规范化 源材料 第一项”

  场景: 中止实施应当写明原因
    当 “村党组织”办理“implement.suspend”
      | 项目 | 值            |
      | 不填 | why_suspended |
    那么 只被“suspend.facts”拒绝，依据“农村基层组织工作条例 2018 第19条；基层党建标准化规范化 源材料 第一项”
    而且 无法判断，条件“suspend.facts”，缺“why_suspended”

  场景: 中止后没有恢复的，不能记为完成
    假如 “村党组织”办理“implement.suspend”
    当 办理“implement.done”
      | 项目 | 值     |
      | 未办 | resume |
    那么 只被“resume.times”拒绝，依据“农村基层组织工作条例 2018 第19条；基层党建标准化规范化 源材料 第一项”

  场景: 中止后可以直接按重大变更重新提议
    假如 “村党组织”办理“implement.suspend”
    当 办理“implement.changed”
    那么 准予

  场景: 恢复后可以完成
    假如 “村党组织”办理“implement.suspend”
    而且 “村党组织”办理“implement.resume”
    当 办理“implement.done”
    那么 准予
    而且 “resume.times”符合

  场景: 恢复实施由村党组织决定
    假如 办理“implement.suspend”
    当 “村民委员会”办理“implement.resume”
    那么 只被“resume.by”拒绝，依据“农村基层组织工作条例 2018 第19条；基层党建标准化规范化 源材料 第一项”

  场景: 已经恢复的中止不能再恢复一次
    假如 办理“implement.suspend”
    而且 办理“implement.resume”
    当 办理“implement.resume”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“resume.answers”拒绝，依据“农村基层组织工作条例 2018 第19条；基层党建标准化规范化 源材料 第一项”
