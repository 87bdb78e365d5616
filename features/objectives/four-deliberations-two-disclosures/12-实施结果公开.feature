# language: zh-CN
功能: 四议两公开：实施结果公开
  第二公开。完成后十天内公布结果和决算，张贴满规定的天数，有异议的先核实答复。

  背景:
    假如 程序“four-deliberations-two-disclosures”

  场景: 公开期满没有异议，交效果核查
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    当 “村民委员会”办理“disclose_result.clear”
    那么 准予
    而且 “disclose_result.days”符合
    而且 “disclose_result.unaffected”符合
    而且 事项处于“verify”

  场景: 完成四十天后才公布结果的，记为逾期
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
      | 办理           | 项目 | 值         |
      | implement.done | 日期 | 2026-04-01 |
    当 “村民委员会”于2026-05-11办理“disclose_result.post_result”
    那么 准予
    而且 记为逾期，条件“post_result.prompt”，依据“四议两公开工作手册 结果公开 本地规定”
    而且 “post_result.prompt”实际“相隔40天”，要求“最晚2026-04-11”，办法“已逾期30天”
    而且 按“post_result.prompt”，最晚为2026-04-11

  场景: 结果公开满十五天
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    而且 于2026-04-01办理“disclose_result.post_result”
    当 于2026-04-15办理“disclose_result.clear”
    那么 只被“disclose_result.days”拒绝，依据“村民委员会组织法 2025 第35条”
    而且 按“disclose_result.days”，最早为2026-04-16

  场景: 2025年底以前结果公开七天
    假如 于2025-02-03立项
    而且 事项已办到“disclose_result”
    而且 于2025-12-01办理“disclose_result.post_result”
    当 于2025-12-07办理“disclose_result.clear”
    那么 只被“disclose_result.days”拒绝，依据“四议两公开工作手册 公开时间 本地规定”
    而且 按“disclose_result.days”，最早为2025-12-08

  场景: 山东2025年底以前结果公开四天的，省里和本地规定都不够
    假如 规则层级为“shandong”
    而且 于2025-02-03立项
    而且 事项已办到“disclose_result”
    而且 于2025-12-01办理“disclose_result.post_result”
    当 于2025-12-05办理“disclose_result.clear”
    那么 只被“disclose_result.days”拒绝，依据“四议两公开工作手册 公开时间 本地规定；山东省实施村民委员会组织法 2018 有关公开时间的规定”
    而且 按“disclose_result.days”，改填的结论为
      | 日期       | 结论   |
      | 2025-12-06 | 不符合 |
      | 2025-12-07 | 不符合 |
      | 2025-12-08 | 符合   |

  场景: 海南从2025年11月30日起结果公开十五天
    假如 规则层级为“hainan”
    而且 于2025-02-03立项
    而且 事项已办到“disclose_result”
    而且 于2025-12-01办理“disclose_result.post_result”
    当 于2025-12-15办理“disclose_result.clear”
    那么 只被“disclose_result.days”拒绝，依据“海南省实施村民委员会组织法 2025 有关公开时间的规定”
    而且 按“disclose_result.days”，最早为2025-12-16

  场景: 示例县结果公开二十天
    假如 规则层级为“shandong/example-city/example-county”
    而且 于2026-03-02立项
    而且 事项已办到“disclose_result”
    而且 于2026-08-03办理“disclose_result.post_result”
    当 于2026-08-22办理“disclose_result.clear”
    那么 只被“disclose_result.days”拒绝，依据“示例县村务公开细则 示例 公开时间 本地规定”
    而且 按“disclose_result.days”，最早为2026-08-23

  场景大纲: 结果公开应当有公告和决算
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    当 办理“disclose_result.post_result”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“post_result.papers”拒绝，依据“村民委员会组织法 2025 第35条”
    而且 “post_result.papers”实际“<材料>”

    例子:
      | 材料         |
      | 实施结果公告 |
      | 决算         |

  场景: 2018年的法律也要求公开实施结果
    假如 于2024-05-06立项
    而且 事项已办到“disclose_result”
    当 “村党组织”办理“disclose_result.post_result”
    那么 只被“post_result.by”拒绝，依据“村民委员会组织法 2018 第30条”

  场景: 结果公告由村民委员会张贴
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    当 “村党组织”办理“disclose_result.post_result”
    那么 只被“post_result.by”拒绝，依据“村民委员会组织法 2025 第35条”

  场景: 没有张贴结果公告就不能期满
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    当 办理“disclose_result.clear”
      | 项目 | 值          |
      | 未办 | post_result |
    那么 只被“post_result.times、disclose_result.days”拒绝，依据“村民委员会组织法 2025 第35条”

  场景: 对结果的异议没有答复的，不能期满
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    而且 “村民委员会”办理“disclose_result.result_objection”
    当 办理“disclose_result.clear”
      | 项目 | 值            |
      | 未办 | result_answer |
    那么 只被“result_answer.times”拒绝，依据“村民委员会组织法 2025 第35条”

  场景: 对结果的异议不影响结果的，答复后可以期满
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    而且 办理“disclose_result.result_objection”
    而且 “村民委员会”办理“disclose_result.result_answer”
      | 项目          | 值       |
      | result_effect | harmless |
    当 办理“disclose_result.clear”
    那么 准予
    而且 “result_answer.times”符合

  场景: 对结果的异议成立的，不能期满
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    而且 办理“disclose_result.result_objection”
    而且 办理“disclose_result.result_answer”
      | 项目          | 值      |
      | result_effect | harmful |
    当 办理“disclose_result.clear”
    那么 只被“disclose_result.unaffected”拒绝，依据“村民委员会组织法 2025 第35条”

  场景: 对结果的异议成立的，返回整改
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    而且 办理“disclose_result.result_objection”
    而且 办理“disclose_result.result_answer”
      | 项目          | 值      |
      | result_effect | harmful |
    当 “村民委员会”办理“disclose_result.affected”
    那么 准予
    而且 事项处于“implement”

  场景: 整改后重新公开结果，时间从整改完成之日起算
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    而且 办理“disclose_result.result_objection”
    而且 办理“disclose_result.result_answer”
      | 项目          | 值      |
      | result_effect | harmful |
    而且 办理“disclose_result.affected”
    而且 于2026-09-01办理“implement.done”
    当 于2026-09-12办理“disclose_result.post_result”
    那么 准予
    而且 记为逾期，条件“post_result.prompt”，依据“四议两公开工作手册 结果公开 本地规定”
    而且 按“post_result.prompt”，最晚为2026-09-11

  场景: 没有成立的异议，不得返回整改
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    当 办理“disclose_result.affected”
    那么 只被“disclose_result.affected.unless”拒绝，依据“村民委员会组织法 2025 第35条”

  场景: 收到对结果的异议后十天内答复
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    而且 于2026-04-01办理“disclose_result.result_objection”
    当 于2026-04-12办理“disclose_result.result_answer”
    那么 准予
    而且 记为逾期，条件“result_answer.in_time”，依据“四议两公开工作手册 公开时间 本地规定”
    而且 按“result_answer.in_time”，最晚为2026-04-11

  场景: 山东应当五天内答复对结果的异议
    假如 规则层级为“shandong”
    而且 于2026-02-01立项
    而且 事项已办到“disclose_result”
    而且 于2026-04-01办理“disclose_result.result_objection”
    当 于2026-04-07办理“disclose_result.result_answer”
    那么 准予
    而且 记为逾期，条件“result_answer.in_time”，依据“山东省实施村民委员会组织法 2018 有关异议答复的规定”
    而且 按“result_answer.in_time”，最晚为2026-04-06

  场景大纲: 海南十五天内答复对结果的异议，本地规定十天
    假如 规则层级为“hainan”
    而且 于2026-02-01立项
    而且 事项已办到“disclose_result”
    而且 于2026-04-01办理“disclose_result.result_objection”
    当 于<答复日>办理“disclose_result.result_answer”
    那么 准予
    而且 记为逾期，条件“result_answer.in_time”，依据“<依据>”

    例子:
      | 答复日     | 依据                                                                                   |
      | 2026-04-15 | 四议两公开工作手册 公开时间 本地规定                                                       |
      | 2026-04-16 | 四议两公开工作手册 公开时间 本地规定                                                       |
      | 2026-04-17 | 四议两公开工作手册 公开时间 本地规定；海南省实施村民委员会组织法 2025 有关异议答复的规定 |

  场景: 对结果的异议应当写明内容
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    当 办理“disclose_result.result_objection”
      | 项目 | 值             |
      | 不填 | result_concern |
    那么 只被“result_objection.facts”拒绝，依据“村民委员会组织法 2025 第35条”
    而且 无法判断，条件“result_objection.facts”，缺“result_concern”

  场景: 对结果的异议由村民委员会登记
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    当 “村党组织”办理“disclose_result.result_objection”
    那么 只被“result_objection.by”拒绝，依据“村民委员会组织法 2025 第35条”

  场景: 对结果的异议由村民委员会答复
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    而且 办理“disclose_result.result_objection”
    当 “村党组织”办理“disclose_result.result_answer”
    那么 只被“result_answer.by”拒绝，依据“村民委员会组织法 2025 第35条”

  场景: 答复对结果的异议应当写明核实结论
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    而且 办理“disclose_result.result_objection”
    当 办理“disclose_result.result_answer”
      | 项目 | 值            |
      | 不填 | result_effect |
    那么 只被“result_answer.facts”拒绝，依据“村民委员会组织法 2025 第35条”
    而且 无法判断，条件“result_answer.facts”，缺“result_effect”

  场景: 同一件对结果的异议不得重复答复
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    而且 办理“disclose_result.result_objection”
    而且 办理“disclose_result.result_answer”
    当 办理“disclose_result.result_answer”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“result_answer.answers”拒绝，依据“村民委员会组织法 2025 第35条”

  场景大纲: 结果公开由村民委员会办理
    假如 于2026-02-01立项
    而且 事项已办到“disclose_result”
    而且 办理“disclose_result.result_objection”
    而且 办理“disclose_result.result_answer”
      | 项目          | 值     |
      | result_effect | <结论> |
    当 “村党组织”办理“<结果>”
    那么 只被“disclose_result.by”拒绝，依据“村民委员会组织法 2025 第35条”

    例子:
      | 结果                     | 结论     |
      | disclose_result.clear    | harmless |
      | disclose_result.affected | harmful  |
