# language: zh-CN
功能: 四议两公开：办理次序、补录、更正和作废
  四议两公开一步也不能少、不能倒；登记错了的更正或者作废，留下痕迹。

  背景:
    假如 程序“four-deliberations-two-disclosures”
    而且 于2026-02-01立项

  场景大纲: 没有办到的步骤不得登记
    假如 事项已办到“<步骤>”
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“<依据>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤                | 结果                      | 依据 |
      | register            | propose.agreed            | 农村基层组织工作条例 2018 |
      | propose             | review.passed             | 农村基层组织工作条例 2018 |
      | review              | resolve.passed            | 农村基层组织工作条例 2018 |
      | resolve             | implement.done            | 农村基层组织工作条例 2018 |
      | disclose_resolution | implement.done            | 村民委员会组织法 2025 第35条 |
      | implement           | verify.satisfied          | 农村基层组织工作条例 2018 |
      | verify              | disclose_result.clear     | 村民委员会组织法 2025 第37条 |
      | resolve             | disclose_resolution.post  | 农村基层组织工作条例 2018 |

  场景: 办结以后不能再办理
    假如 事项已办到“completed”
    当 办理“improve.done”
    那么 只被“case.sequence”拒绝，依据“农村基层组织工作条例 2018”

  场景: 党员大会不得早于村“两委”会议
    假如 事项已办到“review”
      | 办理           | 项目 | 值         |
      | consult.agreed | 日期 | 2026-03-10 |
    当 于2026-03-09办理“review.failed”
      | 项目       | 值                    |
      | party_vote | 应到30 实到20 赞成15 |
    那么 只被“case.order”拒绝，依据“程序通则”
    而且 “case.order”实际“2026-03-09”，要求“不早于2026-03-11”

  场景: 决议会议不得早于会前通知
    假如 事项已办到“resolve”
    而且 于2026-04-01办理“resolve.notice”
    当 于2026-03-31办理“resolve.no_quorum”
      | 项目   | 值                                         |
      | body   | 村民会议                                   |
      | ballot | 应到100 实到40 赞成20 户数60 到会户数20   |
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 不得预先登记
    假如 事项已办到“propose”
    当 办理“propose.agreed”
      | 项目   | 值         |
      | 日期   | 2026-03-02 |
      | 登记日 | 2026-03-01 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    假如 事项已办到“propose”
    当 “村党组织”于2026-05-11补录2026-02-10的“propose.agreed”
    那么 准予
    而且 提示“case.entry”，依据“镇督查考核和贯标办公室规定 第1条 本地规定”

  场景: 张贴日期登记晚了、当时没有逾期的，只作提示
    假如 事项已办到“disclose_resolution”
      | 办理           | 项目 | 值         |
      | resolve.passed | 日期 | 2026-03-02 |
    当 于2026-03-10补录2026-03-03的“disclose_resolution.post”
    那么 准予
    而且 提示“post.prompt”，依据“四议两公开工作手册 公开 本地规定”

  场景: 写错的票数可以更正，更正后不够票数的不得办结
    假如 事项已办到“improve”
    而且 更正“review.passed”
      | 项目       | 值                    |
      | party_vote | 应到30 实到20 赞成15 |
    当 办理“improve.done”
    那么 只被“case.sound”拒绝，依据“农村基层组织工作条例 2018”

  场景: 更正应当写明理由
    假如 事项已办到“consult”
    当 “村党组织”更正“propose.agreed”
      | 项目 | 值 |
      | 理由 | 无 |
    那么 只被“case.correction”拒绝，依据“农村基层组织工作条例 2018”

  场景: 最近一次登记错了的可以作废，回到原处
    假如 事项已办到“consult”
    当 “村党组织”作废“propose.agreed”
    那么 准予
    而且 事项处于“propose”

  场景: 更早的记录不能作废
    假如 事项已办到“consult”
    当 “村党组织”作废“register.filed”
    那么 只被“case.void”拒绝，依据“农村基层组织工作条例 2018”

  场景: 村党组织可以预先特批通知晚发
    假如 事项已办到“resolve”
    而且 “村党组织”于2026-04-01特批“resolve.reps_notice”
      | 项目 | 值         |
      | 至   | 2026-04-30 |
    而且 于2026-04-01办理“resolve.notice”
    当 于2026-04-03办理“resolve.passed”
      | 项目 | 值           |
      | body | 村民代表会议 |
    那么 准予
    而且 记为特批，条件“resolve.reps_notice”，依据“四议两公开工作手册 会前通知 本地规定”

  场景: 必须遵守的条件不能特批
    假如 事项已办到“resolve”
    当 “村党组织”特批“resolve.quorum”
    那么 只被“case.concession”拒绝，依据“农村基层组织工作条例 2018”

  场景: 特批只能由有权的人作出
    假如 事项已办到“resolve”
    当 “村民委员会”特批“resolve.reps_notice”
    那么 只被“case.concession”拒绝，依据“农村基层组织工作条例 2018”

  场景: 到会人数不够的，按提示改期重开后可以登记
    假如 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目   | 值                                        |
      | body   | 村民会议                                  |
      | ballot | 应到100 实到50 赞成50 户数60 到会户数39  |
    那么 只被“resolve.quorum”拒绝，依据“村民委员会组织法 2025 第26条”
    当 按提示改正后再办理
    那么 准予
    而且 事项处于“disclose_resolution”
