# language: zh-CN
功能: 多方评判与反馈处置·回访改进、次序和更正

  确认三十天以后回访，没有改进的重新办理；查出不足的列入整改，查出失责的移交追究。

  背景:
    假如 程序“multi-party-feedback”
    而且 于2026-03-02立项
      | 项目  | 值               |
      | about | 公交站牌挡住路口 |

  场景大纲: 回访确认得到改进，后续是“<后续>”
    假如 事项已办到“review”
      | 办理              | 项目      | 值         |
      | register.filed    | channel   | hotline    |
      |                   | named     | 是         |
      | assign.done       | owner     | p-zhang    |
      | confirm.satisfied | 日期      | 2026-04-01 |
    当 “quality_office”于2026-05-01办理“review.done”
      | 项目     | 值     |
      | improved | 是     |
      | lesson   | <后续> |
    那么 准予
    而且 事项处于“completed”
    而且 “review.by”符合
    而且 “review.facts”符合
    而且 “review.papers”符合
    而且 “review.apart”符合
    而且 “review.better”符合
    而且 按“review.later”，最早为2026-05-01
    而且 台账“feedback-ledger”有一行
      | 列       | 值         |
      | 回访     | 2026-05-01 |
      | 是否改进 | 是         |
      | 后续     | <后续>     |
      | 状态     | 办结       |
    而且 回放结论相同

    例子:
      | 后续                         |
      | 已经改进，没有带普遍性的不足 |
      | 查出不足，列入问题清单整改   |
      | 需由镇党委另行决策           |
      | 需由村按“四议两公开”决定     |
      | 查出失责，移交追究责任       |

  场景: 确认不满三十天，不能回访办结
    假如 事项已办到“review”
      | 办理              | 项目      | 值         |
      | register.filed    | channel   | hotline    |
      |                   | named     | 是         |
      | confirm.satisfied | 日期      | 2026-04-01 |
    当 于2026-04-30办理“review.done”
      | 项目     | 值 |
      | improved | 是 |
    那么 只被“review.later”拒绝，依据“多方监督评判办法 本地规定 回访改进”

  场景: 没有改进的立即重新办理，不等三十天
    假如 事项已办到“review”
      | 办理              | 项目      | 值         |
      | register.filed    | channel   | hotline    |
      |                   | named     | 是         |
      | confirm.satisfied | 日期      | 2026-04-01 |
    当 “quality_office”于2026-04-10办理“review.failed”
      | 项目     | 值 |
      | improved | 否 |
    那么 准予
    而且 事项处于“assign”
    而且 “review.failed.unless”符合
    而且 “review.later”不适用
    而且 “review.facts”符合

  场景大纲: 回访<怎样>，不算数
    假如 事项已办到“review”
      | 办理        | 项目  | 值      |
      | assign.done | owner | p-zhang |
    当 “<谁>”于2026-07-01办理“review.<结果>”
      | 项目     | 值     |
      | improved | <改进> |
      | <项目>   | <值>   |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“review”

    例子:
      | 怎样                 | 谁             | 结果   | 改进 | 项目   | 值                     | 条件                 | 依据                               |
      | 没有改进还要办结     | quality_office | done   | 否   | lesson | settled                | review.better        | 五个机制 抓手 第三项；多方监督评判办法 本地规定 回访改进 |
      | 已经改进还说没有改进 | quality_office | failed | 是   | 材料   | 回访记录               | review.failed.unless | 五个机制 抓手 第三项；多方监督评判办法 本地规定 回访改进 |
      | 由承办的人进行       | quality_office | done   | 是   | 办理人 | p-zhang quality_office | review.apart         | 五个机制 抓手 第三项；多方监督评判办法 本地规定 回访改进 |
      | 由承办人角色进行     | handler        | done   | 是   | lesson | settled                | review.by            | 五个机制 抓手 第三项；多方监督评判办法 本地规定 回访改进 |
      | 重新办理由反馈人记   | giver          | failed | 否   | 材料   | 回访记录               | review.by            | 五个机制 抓手 第三项；多方监督评判办法 本地规定 回访改进 |
      | 没有回访记录         | quality_office | done   | 是   | 缺材料 | 回访记录               | review.papers        | 五个机制 抓手 第三项；多方监督评判办法 本地规定 回访改进 |
      | 没有写后续处理       | quality_office | done   | 是   | 不填   | lesson                 | review.facts         | 五个机制 抓手 第二项               |

  场景大纲: 没有写是否改进，不能记为“<结果>”
    假如 事项已办到“review”
    当 于2026-07-01办理“review.<结果>”
      | 项目 | 值       |
      | 不填 | improved |
    那么 只被“<条件>”拒绝，依据“多方监督评判办法 本地规定 回访改进”

    例子:
      | 结果   | 条件                       |
      | done   | review.facts、review.better |
      | failed | review.facts               |

  # 立项、次序、补录、更正和作废

  场景: 没有写反馈什么，不得立项
    假如 程序“multi-party-feedback”
    当 于2026-03-02立项
      | 项目 | 值    |
      | 不填 | about |
    那么 只被“case.facts”拒绝，依据“程序通则”

  场景: 每件反馈写明目标、时限和谁去做
    假如 程序“multi-party-feedback”
    当 于2026-03-02立项
    那么 准予
    而且 事项处于“register”
    而且 “case.facts”符合

  场景大纲: 办到“<步骤>”不能跳到“<结果>”
    假如 事项已办到“<步骤>”
    当 办理“<结果>”
    那么 只被“case.sequence”拒绝，依据“多方监督评判办法 <依据>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤    | 结果              | 依据     |
      | assign  | reply.done        | 分类交办 |
      | handle  | confirm.satisfied | 办理     |
      | reply   | review.done       | 答复     |
      | confirm | handle.transferred | 确认    |

  场景: 办理不得早于交办
    假如 事项已办到“handle”
      | 办理        | 项目 | 值         |
      | assign.done | 日期 | 2026-03-04 |
    当 于2026-03-03办理“handle.returned”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 办理不得预先登记
    假如 事项已办到“handle”
      | 办理        | 项目 | 值         |
      | assign.done | 日期 | 2026-03-04 |
    当 办理“handle.done”
      | 项目   | 值         |
      | 日期   | 2026-03-06 |
      | 登记日 | 2026-03-05 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    假如 事项已办到“handle”
      | 办理        | 项目 | 值         |
      | assign.done | 日期 | 2026-03-04 |
    当 于2026-05-11补录2026-03-06的“handle.done”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后没有隐去反馈人的，不得办结
    假如 事项已办到“review”
    而且 更正“assign.done”
      | 项目     | 值 |
      | shielded | 否 |
    当 于2026-07-01办理“review.done”
      | 项目     | 值 |
      | improved | 是 |
    那么 只被“case.sound”拒绝，依据“五个机制”
    而且 “case.sound”实际“assign.kept”

  场景: 登记错了的答复可以作废，重新答复
    假如 事项已办到“confirm”
    当 作废“reply.done”
    那么 准予
    而且 事项处于“reply”
    而且 回放结论相同
