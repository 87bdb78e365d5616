# language: zh-CN
功能: 三务公开·张贴、质疑和答复

  期间届满二十天以内张贴，重大事项十天以内张贴，在公开栏至少张贴十五天；质疑核实答复。

  背景:
    假如 程序“affairs-disclosure”

  场景大纲: <类别>在期间届满二十天以内张贴
    假如 于2026-04-01立项
    而且 事项已办到“publish”
      | 办理           | 项目 | 值                     |
      | propose.filed  | kind | <类别>                 |
      |                | span | 2026-03-01至2026-03-31 |
    当 “<谁>”于2026-04-20办理“publish.post”
    那么 准予
    而且 “post.by”符合
    而且 “post.facts”符合
    而且 “post.papers”符合
    而且 “post.board”<公开栏>
    而且 “post.annual”不适用
    而且 “post.prompt”符合
    而且 “post.at_once”不适用
    而且 按“post.prompt”，最晚为2026-04-20

    例子:
      | 类别         | 谁                | 公开栏 |
      | party        | village_committee | 不适用 |
      | collective   | collective        | 不适用 |
      | village      | village_committee | 符合   |
      | finance      | village_committee | 符合   |
      | busy_finance | village_committee | 符合   |
      | benefit      | village_committee | 符合   |

  场景大纲: <类别>公开，没有在村务公开栏张贴的不算数
    假如 于2026-04-05立项
    而且 事项已办到“publish”
      | 办理          | 项目 | 值     |
      | propose.filed | kind | <类别> |
    当 于2026-04-13办理“publish.post”
      | 项目     | 值 |
      | on_board | 否 |
    那么 只被“post.board”拒绝，依据“村民委员会组织法 2025 第35条”

    例子:
      | 类别         |
      | village      |
      | finance      |
      | busy_finance |
      | benefit      |
      | major        |

  场景大纲: <类别>不用村务公开栏的规定，不写是否张贴在公开栏
    假如 于2026-04-05立项
    而且 事项已办到“publish”
      | 办理          | 项目 | 值     |
      | propose.filed | kind | <类别> |
    当 于2026-04-13办理“publish.post”
      | 项目     | 值 |
      | on_board | 否 |
    那么 只被“post.facts”拒绝，依据“村民委员会组织法 2025 第35条”

    例子:
      | 类别       |
      | party      |
      | collective |
      | annual     |

  场景大纲: <类别>公开由<谁>张贴的，不算数
    假如 于2026-04-05立项
    而且 事项已办到“publish”
      | 办理          | 项目 | 值     |
      | propose.filed | kind | <类别> |
    当 “<谁>”于2026-04-13办理“publish.post”
    那么 只被“post.by”拒绝，依据“<依据>”

    例子:
      | 类别       | 谁               | 依据                             |
      | collective | supervisors      | 农村集体经济组织法 2024 第45条   |
      | party      | branch_secretary | 党务公开条例 2017 第15条         |

  # 集体经济组织的年度报告

  场景大纲: 成员会议前<几>天提供年度报告，<怎样>
    假如 于2026-04-01立项
    而且 事项已办到“publish”
      | 办理          | 项目    | 值         |
      | propose.filed | kind    | annual     |
      |               | meeting | 2026-05-20 |
    当 “collective”于<哪天>办理“publish.post”
    那么 准予
    而且 “post.annual”符合
    而且 “post.prompt”不适用
    而且 “post.board”不适用
    而且 按“post.annual”，最晚为2026-05-10

    例子:
      | 几   | 怎样     | 哪天       |
      | 十一 | 早一天   | 2026-05-09 |
      | 十   | 刚好     | 2026-05-10 |

  场景: 成员会议前九天才提供年度报告，记为逾期
    假如 于2026-04-01立项
    而且 事项已办到“publish”
      | 办理          | 项目    | 值         |
      | propose.filed | kind    | annual     |
      |               | meeting | 2026-05-20 |
    当 于2026-05-11办理“publish.post”
    那么 准予
    而且 记为逾期，条件“post.annual”，依据“农村集体经济组织法 2024 第46条”

  场景大纲: 集体经济组织法施行<哪天>，年度报告<怎样>
    假如 于2025-04-01立项
    而且 事项已办到“publish”
      | 办理          | 项目    | 值         |
      | propose.filed | kind    | annual     |
      |               | meeting | 2025-05-02 |
    当 于<提供>办理“publish.post”
    那么 准予
    而且 “post.annual”<结论>

    例子:
      | 哪天   | 怎样         | 提供       | 结论   |
      | 前一天 | 没有天数规定 | 2025-04-30 | 不适用 |

  场景: 集体经济组织法施行当天提供年度报告，会前不到十天的记为逾期
    假如 于2025-04-01立项
    而且 事项已办到“publish”
      | 办理          | 项目    | 值         |
      | propose.filed | kind    | annual     |
      |               | meeting | 2025-05-02 |
    当 于2025-05-01办理“publish.post”
    那么 准予
    而且 记为逾期，条件“post.annual”，依据“农村集体经济组织法 2024 第46条”

  场景: 期间届满第二十一天才张贴，记为逾期
    假如 于2026-04-01立项
    而且 事项已办到“publish”
      | 办理          | 项目 | 值                     |
      | propose.filed | kind | village                |
      |               | span | 2026-03-01至2026-03-31 |
    当 于2026-04-21办理“publish.post”
    那么 准予
    而且 记为逾期，条件“post.prompt”，依据“党务村务财务公开办法 本地规定 张贴”

  场景: 重大事项十天以内张贴
    假如 于2026-04-05立项
    而且 事项已办到“publish”
      | 办理          | 项目     | 值         |
      | propose.filed | kind     | major      |
      |               | happened | 2026-04-03 |
    当 于2026-04-13办理“publish.post”
    那么 准予
    而且 “post.prompt”不适用
    而且 “post.at_once”符合
    而且 按“post.at_once”，最晚为2026-04-13

  场景: 重大事项第十一天才张贴，记为逾期
    假如 于2026-04-05立项
    而且 事项已办到“publish”
      | 办理          | 项目     | 值         |
      | propose.filed | kind     | major      |
      |               | happened | 2026-04-03 |
    当 于2026-04-14办理“publish.post”
    那么 准予
    而且 记为逾期，条件“post.at_once”，依据“党务村务财务公开办法 本地规定 张贴”

  场景大纲: 张贴<怎样>，不算数
    假如 于2026-04-01立项
    而且 事项已办到“publish”
    当 “<谁>”于2026-04-08办理“publish.post”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“村民委员会组织法 2025 第35条”

    例子:
      | 怎样             | 谁                | 项目     | 值       | 条件                  |
      | 由监督委员会张贴 | supervisors       | on_board | 是       | post.by               |
      | 由联席会议张贴   | joint_meeting     | on_board | 是       | post.by               |
      | 没有公开内容     | village_committee | 缺材料   | 公开内容 | post.papers           |
      | 只发在群里       | village_committee | on_board | 否       | post.board            |
      | 没有写在哪里     | village_committee | 不填     | on_board | post.facts、post.board |

  # 公开的天数

  场景大纲: <哪里><开始>张贴，最早<最早>撤下
    假如 规则层级为“<层级>”
    而且 于<立项>立项
    而且 事项已办到“publish”
    而且 于<开始>办理“publish.post”
    当 于<最早>办理“publish.done”
    那么 准予
    而且 按“publish.days”，最早为<最早>

    例子:
      | 哪里             | 层级                                | 立项       | 开始       | 最早       |
      | 2026年全国       | example-province/example-city/example-county | 2026-04-01 | 2026-04-08 | 2026-04-23 |
      | 2025年默认       | example-province/example-city/example-county | 2025-04-01 | 2025-04-08 | 2025-04-15 |
      | 2025年山东       | shandong                            | 2025-04-01 | 2025-04-08 | 2025-04-15 |
      | 2026年山东       | shandong                            | 2026-04-01 | 2026-04-08 | 2026-04-23 |
      | 2025年底海南     | hainan                              | 2025-11-20 | 2025-11-30 | 2025-12-15 |
      | 2026年3月示例县  | shandong/example-city/example-county | 2026-03-02 | 2026-04-08 | 2026-04-28 |

  场景大纲: <哪里>不到天数就撤下，不算数
    假如 规则层级为“<层级>”
    而且 于<立项>立项
    而且 事项已办到“publish”
    而且 于<开始>办理“publish.post”
    当 于<撤下>办理“publish.done”
    那么 只被“publish.days”拒绝，依据“<依据>”
    而且 事项处于“publish”

    例子:
      | 哪里     | 层级                                 | 立项       | 开始       | 撤下       | 依据                                                                    |
      | 全国     | example-province/example-city/example-county | 2026-04-01 | 2026-04-08 | 2026-04-22 | 村民委员会组织法 2025 第35条                                            |
      | 默认     | example-province/example-city/example-county | 2025-04-01 | 2025-04-08 | 2025-04-14 | 四议两公开工作手册 本地规定 公开时间                                    |
      | 山东     | shandong                             | 2025-04-01 | 2025-04-08 | 2025-04-12 | 山东省实施村民委员会组织法 有关公开时间的规定                           |
      | 海南     | hainan                               | 2025-11-20 | 2025-11-30 | 2025-12-14 | 海南省实施村民委员会组织法 有关公开时间的规定                           |
      | 示例县   | shandong/example-city/example-county | 2026-03-02 | 2026-04-08 | 2026-04-27 | 示例县村务公开细则 本地规定 公开时间                                    |

  # 党务、集体经济组织财务

  场景大纲: <类别>张贴满十五天可以撤下，是本地默认
    假如 于2026-04-01立项
    而且 事项已办到“publish”
      | 办理          | 项目 | 值     |
      | propose.filed | kind | <类别> |
    而且 于2026-04-08办理“publish.post”
    当 “<谁>”于2026-04-23办理“publish.done”
    那么 准予
    而且 事项处于“supervise”
    而且 “publish.days”不适用
    而且 “publish.other_days”符合
    而且 按“publish.other_days”，最早为2026-04-23

    例子:
      | 类别       | 谁                |
      | party      | village_committee |
      | collective | collective        |
      | annual     | collective        |

  场景大纲: <类别>张贴不到十五天，只违反本地默认，不用村民委员会组织法和省里的规定
    假如 规则层级为“<层级>”
    而且 于2026-04-01立项
    而且 事项已办到“publish”
      | 办理          | 项目 | 值     |
      | propose.filed | kind | <类别> |
    而且 于2026-04-08办理“publish.post”
    当 于2026-04-22办理“publish.done”
    那么 只被“publish.other_days”拒绝，依据“党务村务财务公开办法 本地规定 张贴”

    例子:
      | 类别       | 层级     |
      | party      | hainan   |
      | party      | shandong |
      | collective | hainan   |
      | annual     | hainan   |

  场景: 党务内容有误的，不等张贴满十五天，更正以后重新公开
    假如 于2026-04-01立项
    而且 事项已办到“publish”
      | 办理          | 项目 | 值    |
      | propose.filed | kind | party |
    而且 于2026-04-08办理“publish.post”
    而且 于2026-04-10办理“publish.question”
    而且 于2026-04-12办理“publish.answer”
      | 项目   | 值      |
      | effect | harmful |
    当 于2026-04-13办理“publish.wrong”
    那么 准予
    而且 “publish.other_days”不适用

  场景大纲: <类别>的公开天数依村民委员会组织法，不用本地默认
    假如 于2026-04-05立项
    而且 事项已办到“publish”
      | 办理          | 项目 | 值     |
      | propose.filed | kind | <类别> |
    而且 于2026-04-08办理“publish.post”
    当 于2026-04-22办理“publish.done”
    那么 只被“publish.days”拒绝，依据“村民委员会组织法 2025 第35条”
    而且 “publish.other_days”不适用

    例子:
      | 类别         |
      | village      |
      | finance      |
      | busy_finance |
      | benefit      |
      | major        |

  场景: 新法施行前一天撤下的，按当时的规定
    假如 于2025-12-01立项
    而且 事项已办到“publish”
    而且 于2025-12-20办理“publish.post”
    当 于2025-12-31办理“publish.done”
    那么 准予
    而且 “publish.days”符合

  场景: 新法施行当天撤下的，要满十五天
    假如 于2025-12-01立项
    而且 事项已办到“publish”
    而且 于2025-12-20办理“publish.post”
    当 于2026-01-01办理“publish.done”
    那么 只被“publish.days”拒绝，依据“村民委员会组织法 2025 第35条”

  场景: 海南的规定施行前一天，满七天就可以
    假如 规则层级为“hainan”
    而且 于2025-11-01立项
    而且 事项已办到“publish”
    而且 于2025-11-20办理“publish.post”
    当 于2025-11-29办理“publish.done”
    那么 准予

  场景: 海南的规定施行当天，要满十五天
    假如 规则层级为“hainan”
    而且 于2025-11-01立项
    而且 事项已办到“publish”
    而且 于2025-11-20办理“publish.post”
    当 于2025-11-30办理“publish.done”
    那么 只被“publish.days”拒绝，依据“海南省实施村民委员会组织法 有关公开时间的规定”

  场景: 公开跨年的，从张贴之日起满十五天
    假如 于2025-12-01立项
    而且 事项已办到“publish”
    而且 于2025-12-20办理“publish.post”
    当 于2026-01-04办理“publish.done”
    那么 准予
    而且 按“publish.days”，最早为2026-01-04

  场景: 山东公开四天，省里的五天也不到
    假如 规则层级为“shandong”
    而且 于2025-04-01立项
    而且 事项已办到“publish”
    而且 于2025-04-08办理“publish.post”
    当 于2025-04-12办理“publish.done”
    那么 只被“publish.days”拒绝，依据“山东省实施村民委员会组织法 有关公开时间的规定；四议两公开工作手册 公开时间”
    而且 “publish.days”实际“相隔4天”，要求“至少到2025-04-13”

  场景: 山东公开五天，够了省里的规定，仍要满本地规定的七天
    假如 规则层级为“shandong”
    而且 于2025-04-01立项
    而且 事项已办到“publish”
    而且 于2025-04-08办理“publish.post”
    当 于2025-04-13办理“publish.done”
    那么 只被“publish.days”拒绝，依据“四议两公开工作手册 公开时间”
    而且 “publish.days”实际“相隔5天”，要求“至少到2025-04-15”

  场景: 新法施行前一天，按旧法的条款
    假如 于2025-12-01立项
    而且 事项已办到“publish”
    当 于2025-12-31办理“publish.post”
      | 项目     | 值 |
      | on_board | 否 |
    那么 只被“post.board”拒绝，依据“村民委员会组织法 2018 第30条”

  场景: 新法施行当天，按新法的条款
    假如 于2025-12-01立项
    而且 事项已办到“publish”
    当 于2026-01-01办理“publish.post”
      | 项目     | 值 |
      | on_board | 否 |
    那么 只被“post.board”拒绝，依据“村民委员会组织法 2025 第35条”

  场景: 没有张贴的不能撤下
    假如 于2026-04-01立项
    而且 事项已办到“publish”
    当 于2026-05-08办理“publish.done”
      | 项目 | 值   |
      | 未办 | post |
    那么 只被“post.times、publish.days”拒绝，依据“村民委员会组织法 2025 第35条；党费、流动党员 完善制度建设”

  # 质疑和答复

  场景: 没有质疑、张贴满十五天，公开期满
    假如 于2026-04-01立项
    而且 事项已办到“publish”
    而且 于2026-04-08办理“publish.post”
    当 “village_committee”于2026-04-23办理“publish.done”
    那么 准予
    而且 事项处于“supervise”
    而且 “publish.by”符合
    而且 “publish.days”符合
    而且 “publish.unquestioned”符合
    而且 “post.times”符合
    而且 “answer.times”符合

  场景: 村民质疑，核实属实的说明以后继续公开
    假如 于2026-04-01立项
    而且 事项已办到“publish”
    而且 于2026-04-08办理“publish.post”
    而且 “village_committee”于2026-04-10办理“publish.question”
      | 项目    | 值             |
      | concern | 修路支出太高   |
    而且 “village_committee”于2026-04-12办理“publish.answer”
      | 项目   | 值       |
      | effect | harmless |
    当 于2026-04-23办理“publish.done”
    那么 准予
    而且 “publish.unquestioned”符合

  场景: 核实内容有误的，不能按期满处理
    假如 于2026-04-01立项
    而且 事项已办到“publish”
    而且 于2026-04-08办理“publish.post”
    而且 于2026-04-10办理“publish.question”
    而且 于2026-04-12办理“publish.answer”
      | 项目   | 值      |
      | effect | harmful |
    当 于2026-04-23办理“publish.done”
    那么 只被“publish.unquestioned”拒绝，依据“村民委员会组织法 2025 第35条；党费、流动党员 完善制度建设”

  场景: 核实内容有误的，更正以后重新公开
    假如 于2026-04-01立项
    而且 事项已办到“publish”
    而且 于2026-04-08办理“publish.post”
    而且 于2026-04-10办理“publish.question”
    而且 于2026-04-12办理“publish.answer”
      | 项目   | 值      |
      | effect | harmful |
    当 “village_committee”于2026-04-13办理“publish.wrong”
    那么 准予
    而且 事项处于“propose”
    而且 “publish.wrong.unless”符合
    而且 “publish.days”不适用

  场景: 没有查实错误的，不能记为内容有误
    假如 于2026-04-01立项
    而且 事项已办到“publish”
    而且 于2026-04-08办理“publish.post”
    当 于2026-04-13办理“publish.wrong”
    那么 只被“publish.wrong.unless”拒绝，依据“村民委员会组织法 2025 第35条”

  场景大纲: <谁>不能办理“publish.<结果>”
    假如 于2026-04-01立项
    而且 事项已办到“publish”
    而且 于2026-04-08办理“publish.post”
    而且 于2026-04-10办理“publish.question”
    而且 于2026-04-12办理“publish.answer”
      | 项目   | 值     |
      | effect | <结论> |
    当 “<谁>”于2026-04-23办理“publish.<结果>”
    那么 只被“publish.by”拒绝，依据“村民委员会组织法 2025 第35条”

    例子:
      | 谁               | 结果  | 结论     |
      | supervisors      | done  | harmless |
      | branch_secretary | wrong | harmful  |

  场景: 有质疑没有答复，不得期满
    假如 于2026-04-01立项
    而且 事项已办到“publish”
    而且 于2026-04-08办理“publish.post”
    而且 于2026-04-10办理“publish.question”
    当 于2026-04-23办理“publish.done”
      | 项目 | 值     |
      | 未办 | answer |
    那么 只被“answer.times”拒绝，依据“村民委员会组织法 2025 第36条”

  场景: 一件质疑只答复一次
    假如 于2026-04-01立项
    而且 事项已办到“publish”
    而且 于2026-04-10办理“publish.question”
    而且 于2026-04-12办理“publish.answer”
    当 于2026-04-13办理“publish.answer”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“answer.answers”拒绝，依据“村民委员会组织法 2025 第36条”

  场景大纲: <哪里>的质疑最晚<最晚>答复
    假如 规则层级为“<层级>”
    而且 于2026-04-01立项
    而且 事项已办到“publish”
    而且 于2026-04-10办理“publish.question”
    当 “village_committee”于<最晚>办理“publish.answer”
    那么 准予
    而且 “answer.by”符合
    而且 “answer.facts”符合
    而且 “answer.answers”符合
    而且 “answer.in_time”符合
    而且 按“answer.in_time”，最晚为<最晚>

    例子:
      | 哪里   | 层级     | 最晚       |
      | 默认   | example-province/example-city/example-county | 2026-04-20 |
      | 山东   | shandong | 2026-04-15 |
      | 海南   | hainan   | 2026-04-20 |

  场景大纲: <哪里>的质疑<哪天>才答复，记为逾期
    假如 规则层级为“<层级>”
    而且 于2026-04-01立项
    而且 事项已办到“publish”
    而且 于2026-04-10办理“publish.question”
    当 于<哪天>办理“publish.answer”
    那么 准予
    而且 记为逾期，条件“answer.in_time”，依据“<依据>”
    而且 按“answer.in_time”，改填的结论为
      | 日期   | 结论     |
      | <哪天> | 不符合   |

    例子:
      | 哪里   | 层级     | 哪天       | 依据                                          |
      | 默认   | example-province/example-city/example-county | 2026-04-21 | 四议两公开工作手册 本地规定 公开时间          |
      | 山东   | shandong | 2026-04-16 | 山东省实施村民委员会组织法 有关异议答复的规定 |
      | 海南   | hainan   | 2026-04-26 | 海南省实施村民委员会组织法 有关异议答复的规定 |

  场景: 海南的质疑第十六天答复，省里的十五天也过了
    假如 规则层级为“hainan”
    而且 于2026-04-01立项
    而且 事项已办到“publish”
    而且 于2026-04-10办理“publish.question”
    当 于2026-04-26办理“publish.answer”
    那么 准予
    而且 “answer.in_time”实际“相隔16天”，要求“最晚2026-04-25”

  场景: 海南的质疑第十五天答复，只违反本地的十天
    假如 规则层级为“hainan”
    而且 于2026-04-01立项
    而且 事项已办到“publish”
    而且 于2026-04-10办理“publish.question”
    当 于2026-04-25办理“publish.answer”
    那么 准予
    而且 “answer.in_time”实际“相隔15天”，要求“最晚2026-04-20”

  场景: 海南的质疑第十四天答复，也只违反本地的十天
    假如 规则层级为“hainan”
    而且 于2026-04-01立项
    而且 事项已办到“publish”
    而且 于2026-04-10办理“publish.question”
    当 于2026-04-24办理“publish.answer”
    那么 准予
    而且 记为逾期，条件“answer.in_time”，依据“四议两公开工作手册 本地规定 公开时间”

  场景大纲: <事><怎样>，不算数
    假如 于2026-04-01立项
    而且 事项已办到“publish”
    而且 于2026-04-10办理“publish.question”
    当 “<谁>”于2026-04-12办理“publish.<分项>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“村民委员会组织法 2025 第36条”

    例子:
      | 事   | 怎样             | 谁                | 分项     | 项目    | 值      | 条件           |
      | 质疑 | 由代表登记       | delegate          | question | concern | 太高    | question.by    |
      | 质疑 | 由监督委员会登记 | supervisors       | question | concern | 太高    | question.by    |
      | 质疑 | 没有写内容       | village_committee | question | 不填    | concern | question.facts |
      | 答复 | 由书记答复       | branch_secretary  | answer   | effect  | harmless | answer.by     |
      | 答复 | 由监督委员会答复 | supervisors       | answer   | effect  | harmless | answer.by     |
      | 答复 | 没有写结论       | village_committee | answer   | 不填    | effect  | answer.facts   |

  场景: 可以收到两件质疑
    假如 于2026-04-01立项
    而且 事项已办到“publish”
    而且 于2026-04-10办理“publish.question”
    当 于2026-04-11办理“publish.question”
    那么 准予
    而且 “question.by”符合
    而且 “question.facts”符合
