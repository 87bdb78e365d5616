# language: zh-CN
功能: 四议两公开：决议公开
  第一公开。决议形成后三天内张贴，2026年起张贴满十五天；有异议的先核实答复。

  背景:
    假如 程序“four-deliberations-two-disclosures”

  场景: 2026年2月13日张贴、2月24日撤下的，只有11天，最早2月28日
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
      | 办理           | 项目 | 值         |
      | resolve.passed | 日期 | 2026-02-13 |
    而且 “村民委员会”于2026-02-13办理“disclose_resolution.post”
    当 “村民委员会”于2026-02-24办理“disclose_resolution.clear”
    那么 只被“disclose_resolution.days”拒绝，依据“村民委员会组织法 2025 第35条”
    而且 “disclose_resolution.days”实际“相隔11天”，要求“至少到2026-02-28”，办法“延长到2026-02-28”
    而且 按“disclose_resolution.days”，最早为2026-02-28
    而且 事项处于“disclose_resolution”

  场景: 公开期满没有异议，组织实施
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    当 “村民委员会”办理“disclose_resolution.clear”
    那么 准予
    而且 “disclose_resolution.days”符合
    而且 “disclose_resolution.unaffected”符合
    而且 事项处于“implement”

  场景: 2025年底以前按本地规定公开七天
    假如 于2025-03-03立项
    而且 事项已办到“disclose_resolution”
    而且 于2025-12-01办理“disclose_resolution.post”
    当 于2025-12-07办理“disclose_resolution.clear”
    那么 只被“disclose_resolution.days”拒绝，依据“四议两公开工作手册 公开时间 本地规定”
    而且 按“disclose_resolution.days”，最早为2025-12-08

  场景: 2025年12月31日撤下的仍按七天算
    假如 于2025-03-03立项
    而且 事项已办到“disclose_resolution”
    而且 于2025-12-24办理“disclose_resolution.post”
    当 于2025-12-31办理“disclose_resolution.clear”
    那么 准予
    而且 事项处于“implement”

  场景: 2025年12月31日撤下、不满七天的，还适用本地规定
    假如 于2025-03-03立项
    而且 事项已办到“disclose_resolution”
    而且 于2025-12-25办理“disclose_resolution.post”
    当 于2025-12-31办理“disclose_resolution.clear”
    那么 只被“disclose_resolution.days”拒绝，依据“四议两公开工作手册 公开时间 本地规定”

  场景: 跨年张贴、2026年1月1日撤下的，按新法满十五天，2025年张贴的天数计入
    假如 于2025-03-03立项
    而且 事项已办到“disclose_resolution”
    而且 于2025-12-24办理“disclose_resolution.post”
    当 于2026-01-01办理“disclose_resolution.clear”
    那么 只被“disclose_resolution.days”拒绝，依据“村民委员会组织法 2025 第35条”
    而且 按“disclose_resolution.days”，最早为2026-01-08

  场景: 山东2025年底以前至少公开五天，四天的省里和本地规定都不够
    假如 规则层级为“shandong”
    而且 于2025-03-03立项
    而且 事项已办到“disclose_resolution”
    而且 于2025-06-02办理“disclose_resolution.post”
    当 于2025-06-06办理“disclose_resolution.clear”
    那么 只被“disclose_resolution.days”拒绝，依据“四议两公开工作手册 公开时间 本地规定；山东省实施村民委员会组织法 2018 有关公开时间的规定”
    而且 “disclose_resolution.days”实际“相隔4天”，要求“至少到2025-06-07”

  场景: 山东公开五天的够了省里的规定，仍要满本地规定的七天
    假如 规则层级为“shandong”
    而且 于2025-03-03立项
    而且 事项已办到“disclose_resolution”
    而且 于2025-06-02办理“disclose_resolution.post”
    当 于2025-06-07办理“disclose_resolution.clear”
    那么 只被“disclose_resolution.days”拒绝，依据“四议两公开工作手册 公开时间 本地规定”
    而且 “disclose_resolution.days”实际“相隔5天”，要求“至少到2025-06-09”
    而且 按“disclose_resolution.days”，最早为2025-06-09

  场景: 山东2026年起按国家规定公开十五天
    假如 规则层级为“shandong”
    而且 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    而且 于2026-04-01办理“disclose_resolution.post”
    当 于2026-04-05办理“disclose_resolution.clear”
    那么 只被“disclose_resolution.days”拒绝，依据“村民委员会组织法 2025 第35条”
    而且 按“disclose_resolution.days”，最早为2026-04-16

  场景: 海南从2025年11月30日起公开十五天
    假如 规则层级为“hainan”
    而且 于2025-03-03立项
    而且 事项已办到“disclose_resolution”
    而且 于2025-11-22办理“disclose_resolution.post”
    当 于2025-11-30办理“disclose_resolution.clear”
    那么 只被“disclose_resolution.days”拒绝，依据“海南省实施村民委员会组织法 2025 有关公开时间的规定”
    而且 “disclose_resolution.days”实际“相隔8天”，要求“至少到2025-12-07”
    而且 按“disclose_resolution.days”，最早为2025-12-07

  场景: 海南的规定施行前一天，公开满七天就可以
    假如 规则层级为“hainan”
    而且 于2025-03-03立项
    而且 事项已办到“disclose_resolution”
    而且 于2025-11-22办理“disclose_resolution.post”
    当 于2025-11-29办理“disclose_resolution.clear”
    那么 准予

  场景: 示例县从2026年3月1日起公开二十天
    假如 规则层级为“shandong/example-city/example-county”
    而且 于2026-03-02立项
    而且 事项已办到“disclose_resolution”
    而且 于2026-06-01办理“disclose_resolution.post”
    当 于2026-06-16办理“disclose_resolution.clear”
    那么 只被“disclose_resolution.days”拒绝，依据“示例县村务公开细则 示例 公开时间 本地规定”
    而且 按“disclose_resolution.days”，最早为2026-06-21

  场景: 不在示例县的，公开十五天就可以
    假如 规则层级为“shandong/example-city”
    而且 于2026-03-02立项
    而且 事项已办到“disclose_resolution”
    而且 于2026-06-01办理“disclose_resolution.post”
    当 于2026-06-16办理“disclose_resolution.clear”
    那么 准予

  场景: 决议形成后三天内张贴，晚了记为逾期
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
      | 办理           | 项目 | 值         |
      | resolve.passed | 日期 | 2026-03-06 |
    当 “村民委员会”于2026-03-10办理“disclose_resolution.post”
    那么 准予
    而且 记为逾期，条件“post.prompt”，依据“四议两公开工作手册 公开时间 本地规定”
    而且 “post.prompt”实际“相隔4天”，要求“最晚2026-03-09”，办法“已逾期1天”
    而且 按“post.prompt”，最晚为2026-03-09

  场景: 决议公告由村民委员会张贴
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    当 “村党组织”办理“disclose_resolution.post”
    那么 只被“post.by”拒绝，依据“村民委员会组织法 2025 第35条”

  场景: 张贴时应当有决议公告
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    当 办理“disclose_resolution.post”
      | 项目   | 值       |
      | 缺材料 | 决议公告 |
    那么 只被“post.papers”拒绝，依据“村民委员会组织法 2025 第35条”

  场景: 没有张贴就不能期满
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    当 办理“disclose_resolution.clear”
      | 项目 | 值   |
      | 未办 | post |
    那么 只被“post.times、disclose_resolution.days”拒绝，依据“村民委员会组织法 2025 第35条”

  场景: 同一次公开的张贴不能登记两次
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    而且 办理“disclose_resolution.post”
    当 办理“disclose_resolution.post”
    那么 只被“post.times”拒绝，依据“村民委员会组织法 2025 第35条”
    而且 “post.times”实际“已登记1次”，要求“应登记一次”，办法“用更正”

  场景: 有异议没有答复的，不能期满
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    而且 “村民委员会”办理“disclose_resolution.post”
    而且 “村民委员会”办理“disclose_resolution.objection”
    当 办理“disclose_resolution.clear”
      | 项目 | 值     |
      | 未办 | answer |
    那么 只被“answer.times”拒绝，依据“村民委员会组织法 2025 第35条”

  场景: 异议经核实不影响决议的，答复后可以期满
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    而且 办理“disclose_resolution.post”
    而且 办理“disclose_resolution.objection”
    而且 “村民委员会”办理“disclose_resolution.answer”
      | 项目   | 值       |
      | effect | harmless |
    当 办理“disclose_resolution.clear”
    那么 准予
    而且 “answer.times”符合
    而且 事项处于“implement”

  场景: 异议经核实影响决议的，不能期满
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    而且 办理“disclose_resolution.post”
    而且 办理“disclose_resolution.objection”
    而且 办理“disclose_resolution.answer”
      | 项目   | 值      |
      | effect | harmful |
    当 办理“disclose_resolution.clear”
    那么 只被“disclose_resolution.unaffected”拒绝，依据“村民委员会组织法 2025 第35条”
    而且 “disclose_resolution.unaffected”实际“需要更正或者重新决定”，要求“不影响”

  场景大纲: 异议成立的，更正后重新公开，或者重新表决
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    而且 办理“disclose_resolution.post”
    而且 办理“disclose_resolution.objection”
    而且 办理“disclose_resolution.answer”
      | 项目   | 值      |
      | effect | harmful |
    当 “村民委员会”办理“<结果>”
    那么 准予
    而且 事项处于“<去向>”

    例子:
      | 结果                          | 去向                |
      | disclose_resolution.corrected | disclose_resolution |
      | disclose_resolution.affected  | resolve             |

  场景: 更正后重新公开的，重新张贴、重新计算天数，不算张贴逾期
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
      | 办理           | 项目 | 值         |
      | resolve.passed | 日期 | 2026-03-02 |
    而且 已依次办理
      | 办理                          | 日期       | 项目   | 值      |
      | disclose_resolution.post      | 2026-03-02 |        |         |
      | disclose_resolution.objection | 2026-03-10 |        |         |
      | disclose_resolution.answer    | 2026-03-12 | effect | harmful |
      | disclose_resolution.corrected | 2026-03-16 |        |         |
      | disclose_resolution.post      | 2026-03-17 |        |         |
    当 于2026-03-31办理“disclose_resolution.clear”
    那么 只被“disclose_resolution.days”拒绝，依据“村民委员会组织法 2025 第35条”
    而且 按“disclose_resolution.days”，最早为2026-04-01

  场景: 更正后重新公开的，自更正之日起三天内张贴
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
      | 办理           | 项目 | 值         |
      | resolve.passed | 日期 | 2026-03-02 |
    而且 已依次办理
      | 办理                          | 日期       | 项目   | 值      |
      | disclose_resolution.post      | 2026-03-02 |        |         |
      | disclose_resolution.objection | 2026-03-10 |        |         |
      | disclose_resolution.answer    | 2026-03-12 | effect | harmful |
      | disclose_resolution.corrected | 2026-03-16 |        |         |
    当 于2026-03-19办理“disclose_resolution.post”
    那么 准予
    而且 按“post.prompt”，最晚为2026-03-19

  场景大纲: 没有成立的异议，不得更正或者重新表决
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    而且 办理“disclose_resolution.post”
    当 办理“<结果>”
    那么 只被“<结果>.unless”拒绝，依据“村民委员会组织法 2025 第35条”

    例子:
      | 结果                          |
      | disclose_resolution.corrected |
      | disclose_resolution.affected  |

  场景: 异议应当写明内容
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    当 办理“disclose_resolution.objection”
      | 项目 | 值      |
      | 不填 | concern |
    那么 只被“objection.facts”拒绝，依据“村民委员会组织法 2025 第35条”
    而且 无法判断，条件“objection.facts”，缺“concern”

  场景: 异议由村民委员会登记
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    当 “村党组织”办理“disclose_resolution.objection”
    那么 只被“objection.by”拒绝，依据“村民委员会组织法 2025 第35条”

  场景: 异议由村民委员会答复
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    而且 办理“disclose_resolution.objection”
    当 “村党组织”办理“disclose_resolution.answer”
    那么 只被“answer.by”拒绝，依据“村民委员会组织法 2025 第35条”

  场景: 答复应当写明核实结论
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    而且 办理“disclose_resolution.objection”
    当 办理“disclose_resolution.answer”
      | 项目 | 值     |
      | 不填 | effect |
    那么 只被“answer.facts”拒绝，依据“村民委员会组织法 2025 第35条”
    而且 无法判断，条件“answer.facts”，缺“effect”

  场景: 收到异议后十天内答复，晚了记为逾期
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    而且 于2026-04-01办理“disclose_resolution.objection”
    当 于2026-04-12办理“disclose_resolution.answer”
    那么 准予
    而且 记为逾期，条件“answer.in_time”，依据“四议两公开工作手册 公开时间 本地规定”
    而且 按“answer.in_time”，最晚为2026-04-11

  场景: 山东应当五天内答复
    假如 规则层级为“shandong”
    而且 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    而且 于2026-04-01办理“disclose_resolution.objection”
    当 于2026-04-07办理“disclose_resolution.answer”
    那么 准予
    而且 记为逾期，条件“answer.in_time”，依据“山东省实施村民委员会组织法 2018 有关异议答复的规定”
    而且 按“answer.in_time”，最晚为2026-04-06

  场景: 海南十五天内答复的规定比本地规定宽，两项都逾期的两项都记
    假如 规则层级为“hainan”
    而且 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    而且 于2026-04-01办理“disclose_resolution.objection”
    当 于2026-04-17办理“disclose_resolution.answer”
    那么 准予
    而且 记为逾期，条件“answer.in_time”，依据“四议两公开工作手册 公开时间 本地规定；海南省实施村民委员会组织法 2025 有关异议答复的规定”
    而且 “answer.in_time”实际“相隔16天”，要求“最晚2026-04-16”

  场景大纲: 海南在十一天到十五天答复的，只违反本地规定
    假如 规则层级为“hainan”
    而且 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    而且 于2026-04-01办理“disclose_resolution.objection”
    当 于<答复日>办理“disclose_resolution.answer”
    那么 准予
    而且 记为逾期，条件“answer.in_time”，依据“四议两公开工作手册 公开时间 本地规定”

    例子:
      | 答复日     |
      | 2026-04-12 |
      | 2026-04-15 |
      | 2026-04-16 |

  场景: 每件异议各答复一次，同一件不得重复答复
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    而且 已依次办理
      | 办理                          | 日期       | 项目 | 值 |
      | disclose_resolution.objection | 2026-04-01 |      |    |
      | disclose_resolution.objection | 2026-04-02 |      |    |
      | disclose_resolution.answer    | 2026-04-03 | 答复 | 1  |
    当 于2026-04-04办理“disclose_resolution.answer”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“answer.answers”拒绝，依据“村民委员会组织法 2025 第35条”

  场景大纲: 决议公开由村民委员会办理
    假如 于2026-01-12立项
    而且 事项已办到“disclose_resolution”
    而且 办理“disclose_resolution.objection”
    而且 办理“disclose_resolution.answer”
      | 项目   | 值     |
      | effect | <结论> |
    当 “村党组织”办理“<结果>”
    那么 只被“disclose_resolution.by”拒绝，依据“村民委员会组织法 2025 第35条”

    例子:
      | 结果                          | 结论     |
      | disclose_resolution.clear     | harmless |
      | disclose_resolution.corrected | harmful  |
      | disclose_resolution.affected  | harmful  |
