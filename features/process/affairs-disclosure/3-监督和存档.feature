# language: zh-CN
功能: 三务公开·监督、纠正和存档

  党代表、人大代表、群众代表和村务监督委员会监督；不真实的责令重新公开。

  背景:
    假如 程序“affairs-disclosure”
    而且 于2026-04-01立项
      | 项目  | 值                   |
      | about | 示例村第一季度村务公开 |

  场景大纲: <谁>监督，公开真实、全面
    假如 事项已办到“supervise”
      | 办理         | 项目 | 值         |
      | publish.done | 日期 | 2026-04-27 |
    当 “<谁>”于2026-05-12办理“supervise.passed”
      | 项目     | 值 |
      | faithful | 是 |
    那么 准予
    而且 事项处于“archive”
    而且 “supervise.by”符合
    而且 “supervise.facts”符合
    而且 “supervise.papers”符合
    而且 “supervise.in_time”符合
    而且 “supervise.independent”符合
    而且 “supervise.faithful”符合
    而且 按“supervise.in_time”，最晚为2026-05-12

    例子:
      | 谁          |
      | supervisors |
      | delegate    |

  场景: 撤下以后第十六天才监督，记为逾期
    假如 事项已办到“supervise”
      | 办理         | 项目 | 值         |
      | publish.done | 日期 | 2026-04-27 |
    当 于2026-05-13办理“supervise.passed”
    那么 准予
    而且 记为逾期，条件“supervise.in_time”，依据“党务村务财务公开办法 本地规定 监督”

  场景: 公开不真实的，不能记为合格
    假如 事项已办到“supervise”
    当 办理“supervise.passed”
      | 项目     | 值 |
      | faithful | 否 |
    那么 只被“supervise.faithful”拒绝，依据“党务村务财务公开办法 本地规定 监督；党费、流动党员 加强监督管理”

  场景: 公开不真实的，转镇里责令重新公开
    假如 事项已办到“supervise”
    当 “delegate”办理“supervise.failed”
      | 项目     | 值               |
      | faithful | 否               |
      | flaw     | 少写了两笔招待费 |
    那么 准予
    而且 事项处于“correct”
    而且 “supervise.failed.unless”符合

  场景: 公开真实的，不能记为不真实
    假如 事项已办到“supervise”
    当 办理“supervise.failed”
      | 项目     | 值 |
      | faithful | 是 |
    那么 只被“supervise.failed.unless”拒绝，依据“党务村务财务公开办法 本地规定 监督”

  场景大纲: 监督<怎样>，不算数
    假如 事项已办到“supervise”
      | 办理          | 项目   | 值                     |
      | propose.filed | 办理人 | p-wen branch_secretary |
      | publish.done  | 办理人 | p-gong village_committee |
    当 办理“supervise.<结果>”
      | 项目     | 值       |
      | 办理人   | <办理人> |
      | faithful | <真实>   |
      | <项目>   | <值>     |
    那么 只被“<条件>”拒绝，依据“党务村务财务公开办法 本地规定 监督；党费、流动党员 加强监督管理”

    例子:
      | 怎样           | 办理人                 | 结果   | 真实 | 项目   | 值           | 条件                  |
      | 由提出的人监督 | p-wen supervisors      | passed | 是   | 材料   | 公开监督记录 | supervise.independent |
      | 由公开的人监督 | p-gong delegate        | failed | 否   | 材料   | 公开监督记录 | supervise.independent |
      | 由村委会监督   | p-li village_committee | passed | 是   | 材料   | 公开监督记录 | supervise.by          |
      | 由书记监督     | p-li branch_secretary  | failed | 否   | 材料   | 公开监督记录 | supervise.by          |
      | 没有监督记录   | p-li supervisors       | passed | 是   | 缺材料 | 公开监督记录 | supervise.papers      |
      | 没有写问题     | p-li supervisors       | failed | 否   | 不填   | flaw         | supervise.facts       |

  场景: 没有写是否真实，不算数
    假如 事项已办到“supervise”
    当 办理“supervise.passed”
      | 项目 | 值       |
      | 不填 | faithful |
    那么 只被“supervise.facts、supervise.faithful”拒绝，依据“党务村务财务公开办法 本地规定 监督”

  # 责令纠正

  场景: 镇里责令重新公开，回到提出
    假如 事项已办到“correct”
    当 “township_government”办理“correct.done”
      | 项目  | 值             |
      | order | 补上两笔招待费 |
    那么 准予
    而且 “correct.affairs”符合
    而且 事项处于“propose”
    而且 “correct.by”符合
    而且 “correct.facts”符合
    而且 “correct.papers”符合
    而且 台账“disclosure-ledger”有一行
      | 列       | 值                   |
      | 监督     | 公开不真实、不全面   |
      | 责令纠正 | 补上两笔招待费       |

  场景大纲: 责令纠正<怎样>，不算数
    假如 事项已办到“correct”
    当 “<谁>”办理“correct.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“村民委员会组织法 2025 第36条；党务村务财务公开办法 本地规定 存档”

    例子:
      | 怎样         | 谁                 | 项目   | 值             | 条件           |
      | 由村委会自己 | village_committee  | order  | 补上           | correct.by     |
      | 由代表       | delegate           | order  | 补上           | correct.by     |
      | 由镇党委     | township_committee | order  | 补上           | correct.by     |
      | 没有通知书   | township_government | 缺材料 | 责令公布通知书 | correct.papers |
      | 没有写内容   | township_government | 不填   | order          | correct.facts  |

  场景大纲: <类别>公开不真实，由<谁>责令公布
    假如 事项已办到“correct”
      | 办理          | 项目 | 值     |
      | propose.filed | kind | <类别> |
    当 “<谁>”办理“correct.<结果>”
    那么 准予
    而且 事项处于“propose”

    例子:
      | 类别         | 谁                  | 结果  |
      | village      | township_government | done  |
      | village      | county_government   | done  |
      | finance      | township_government | done  |
      | busy_finance | township_government | done  |
      | benefit      | township_government | done  |
      | major        | township_government | done  |
      | collective   | township_government | done  |
      | annual       | township_government | done  |
      | party        | township_committee  | party |

  场景: 党务公开不由镇人民政府责令
    假如 事项已办到“correct”
      | 办理          | 项目 | 值    |
      | propose.filed | kind | party |
    当 “township_government”办理“correct.done”
    那么 只被“correct.affairs”拒绝，依据“村民委员会组织法 2025 第36条”

  场景大纲: <怎样>，镇党委的责令不算数
    假如 事项已办到“correct”
      | 办理          | 项目 | 值     |
      | propose.filed | kind | <类别> |
    当 “<谁>”办理“correct.party”
    那么 只被“<条件>”拒绝，依据“党务村务财务公开办法 本地规定 存档”

    例子:
      | 怎样             | 类别    | 谁                  | 条件                  |
      | 公开的是村务     | village | township_committee  | correct.party_affairs |
      | 公开的是财务     | finance | township_committee  | correct.party_affairs |
      | 公开的是较多财务 | busy_finance | township_committee | correct.party_affairs |
      | 公开的是发放     | benefit | township_committee  | correct.party_affairs |
      | 公开的是重大事项 | major | township_committee    | correct.party_affairs |
      | 公开的是集体财务 | collective | township_committee | correct.party_affairs |
      | 公开的是年度报告 | annual | township_committee   | correct.party_affairs |
      | 由镇人民政府办理 | party   | township_government | correct.by            |

  # 存档

  场景大纲: 存档，<去处>
    假如 事项已办到“archive”
    当 “village_committee”办理“archive.done”
      | 项目     | 值             |
      | lesson   | <改进>         |
      | proposal | 公开栏位置太偏 |
    那么 准予
    而且 事项处于“completed”

    例子:
      | 去处         | 改进    |
      | 列入问题清单 | rectify |
      | 提交管理评审 | review  |

  场景: 没有不足的归档
    假如 事项已办到“archive”
    当 “village_committee”办理“archive.done”
      | 项目   | 值   |
      | lesson | none |
    那么 准予
    而且 事项处于“completed”
    而且 “archive.by”符合
    而且 “archive.facts”符合
    而且 “archive.papers”符合
    而且 回放结论相同

  场景大纲: 存档<怎样>，不算数
    假如 事项已办到“archive”
    当 “<谁>”办理“archive.done”
      | 项目   | 值     |
      | lesson | <改进> |
      | <项目> | <值>   |
    那么 只被“<条件>”拒绝，依据“村民委员会组织法 2025 第39条；党务村务财务公开办法 本地规定 存档”

    例子:
      | 怎样           | 谁                | 改进    | 项目     | 值           | 条件           |
      | 由监督委员会   | supervisors       | none    | 材料     | 村务公开档案 | archive.by     |
      | 由书记         | branch_secretary  | none    | 材料     | 村务公开档案 | archive.by     |
      | 没有档案       | village_committee | none    | 缺材料   | 村务公开档案 | archive.papers |
      | 没有写问题     | village_committee | rectify | 不填     | proposal     | archive.facts  |
      | 没有不足写问题 | village_committee | none    | proposal | 太偏         | archive.facts  |

  场景: 没有写改进，不算数
    假如 事项已办到“archive”
    当 办理“archive.done”
      | 项目 | 值     |
      | 不填 | lesson |
    那么 被“archive.facts”拒绝，依据“村民委员会组织法 2025 第39条”
    而且 无法判断，条件“archive.facts”，缺“lesson”

  # 台账

  场景: 公开台账由记录算出
    假如 已依次办理
      | 办理             | 日期       | 项目   | 值                     |
      | propose.filed    | 2026-04-02 | kind   | benefit                |
      |                  |            | span   | 2026-01-01至2026-03-31 |
      |                  |            | payees | p-li、p-wu             |
      | check.joint      | 2026-04-03 |        |                        |
      | check.approved   | 2026-04-07 |        |                        |
      | publish.post     | 2026-04-08 |        |                        |
      | publish.question | 2026-04-10 |        |                        |
      | publish.answer   | 2026-04-12 | effect | harmless               |
      | publish.done     | 2026-04-23 |        |                        |
      | supervise.passed | 2026-04-24 |        |                        |
    当 于2026-04-27办理“archive.done”
      | 项目   | 值   |
      | lesson | none |
    那么 准予
    而且 台账“disclosure-ledger”有一行
      | 列       | 值                     |
      | 公开事项 | 示例村第一季度村务公开 |
      | 类别     | 惠农资金、补助救助发放 |
      | 起       | 2026-01-01             |
      | 止       | 2026-03-31             |
      | 受益人   | 2                      |
      | 审批     | 2026-04-03             |
      | 张贴     | 2026-04-08             |
      | 撤下     | 2026-04-23             |
      | 质疑     | 1                      |
      | 答复     | 1                      |
      | 监督     | 监督合格               |
      | 改进     | 没有需要改进的问题     |
      | 状态     | 办结                   |
    而且 回放结论相同

  场景: 重大事项的台账写明发生日期
    假如 于2026-04-02办理“propose.filed”
      | 项目     | 值         |
      | kind     | major      |
      | happened | 2026-03-30 |
    当 于2026-04-03办理“check.joint”
    那么 准予
    而且 台账“disclosure-ledger”有一行
      | 列       | 值         |
      | 重大事项 | 2026-03-30 |

  场景: 年度报告的台账写明成员会议的日期
    假如 于2026-04-02办理“propose.filed”
      | 项目    | 值         |
      | kind    | annual     |
      | meeting | 2026-05-20 |
    当 于2026-04-03办理“check.joint”
    那么 准予
    而且 台账“disclosure-ledger”有一行
      | 列       | 值         |
      | 成员会议 | 2026-05-20 |

  # 立项、次序、更正

  场景: 不提出就不能审批
    当 于2026-04-02办理“check.joint”
    那么 只被“case.sequence”拒绝，依据“党务公开条例 2017 第15条”

  场景: 张贴不得预先登记
    假如 事项已办到“publish”
    当 办理“publish.post”
      | 项目   | 值         |
      | 日期   | 2026-05-10 |
      | 登记日 | 2026-05-09 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 审查不得早于提出
    假如 于2026-04-05办理“propose.filed”
    而且 于2026-04-05办理“check.joint”
    当 于2026-04-04办理“check.approved”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    假如 事项已办到“publish”
    当 于2026-07-15补录2026-05-10的“publish.question”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后不能公开的，不得归档
    假如 事项已办到“archive”
    而且 更正“check.approved”
      | 项目 | 值 |
      | fit  | 否 |
    当 办理“archive.done”
    那么 只被“case.sound”拒绝，依据“党费、流动党员”
    而且 “case.sound”实际“check.fit”

  场景: 登记错了的监督可以作废
    假如 事项已办到“archive”
    当 作废“supervise.passed”
    那么 准予
    而且 事项处于“supervise”
