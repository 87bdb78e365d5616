# language: zh-CN
功能: 重大事项八步决策·法律审查

  提交集体讨论之前必须审查合法性，这一步不能免做，征求意见时的复函也不能代替。
  权限、程序、内容三项都要审；审查不合法的不得提交讨论。

  背景:
    假如 程序“major-decision-eight-steps”
    而且 于2026-03-02立项
    而且 事项已办到“legal_review”
      | 办理         | 项目 | 值         |
      | pilot.waived | 日期 | 2026-09-01 |

  场景: 三项内容都审查过、意见合法，可以提交讨论
    当 “司法所（法律顾问、公职律师）”办理“legal_review.passed”
    那么 准予
    而且 事项处于“resolve”
    而且 “legal_review.by”符合
    而且 “legal_review.facts”符合
    而且 “legal_review.papers”符合
    而且 “submit.times”符合
    而且 “legal_review.complete”符合
    而且 回放结论相同
    而且 按“legal_review.lawful”，改填的结论为
      | opinion      | 结论   |
      | lawful       | 符合   |
      | exploratory  | 符合   |
      | unlawful     | 不符合 |
      | incomplete   | 不符合 |
      | no_comment   | 不符合 |
    而且 按“legal_review.complete”，改填的结论为
      | scope           | 结论   |
      | 全部            | 符合   |
      | 全部，除power   | 不符合 |
      | 全部，除steps   | 不符合 |
      | 全部，除substance | 不符合 |

  场景: 探索性改革国家还没有规定，写明法律风险后可以提交讨论
    当 办理“legal_review.passed”
      | 项目    | 值          |
      | opinion | exploratory |
    那么 准予
    而且 事项处于“resolve”

  场景: 征求意见时回一句“无意见”，不等于审查
    当 办理“legal_review.passed”
      | 项目    | 值         |
      | opinion | no_comment |
    那么 只被“legal_review.lawful”拒绝，依据“源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第25条”
    而且 事项处于“legal_review”

  场景: 审查意见是不合法，不得提交讨论
    当 办理“legal_review.passed”
      | 项目    | 值       |
      | opinion | unlawful |
    那么 只被“legal_review.lawful”拒绝，依据“源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第25条”

  场景大纲: 没有审查<漏项>，不得提交讨论
    当 办理“legal_review.passed”
      | 项目  | 值             |
      | scope | 全部，除<项目> |
    那么 只被“legal_review.complete”拒绝，依据“重大行政决策程序暂行条例 2019 第27条”

    例子:
      | 漏项             | 项目      |
      | 是否符合法定权限 | power     |
      | 是否履行法定程序 | steps     |
      | 内容是否合法     | substance |

  场景: 法律审查没有免做一说，没审查就不能上会
    当 于2026-10-20办理“resolve.passed”
    那么 只被“case.sequence”拒绝，依据“源材料 本地规定”
    而且 事项处于“legal_review”

  场景大纲: <意见>的，退回补充后重新送审
    当 “司法所（法律顾问、公职律师）”办理“legal_review.returned”
      | 项目    | 值     |
      | opinion | <选项> |
    那么 准予
    而且 事项处于“legal_review”
    而且 “legal_review.to_be_completed”符合
    而且 回放结论相同

    例子:
      | 意见         | 选项       |
      | 材料不全     | incomplete |
      | 没有实质审查 | no_comment |

  场景大纲: <意见>的，不能记为退回补充
    当 办理“legal_review.returned”
      | 项目    | 值     |
      | opinion | <选项> |
    那么 只被“legal_review.to_be_completed”拒绝，依据“源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第25条”

    例子:
      | 意见       | 选项        |
      | 合法       | lawful      |
      | 属于探索性 | exploratory |
      | 不合法     | unlawful    |

  场景: 退回以后要重新送审
    假如 于2026-09-02办理“legal_review.submit”
    而且 于2026-09-03办理“legal_review.returned”
    当 于2026-09-10办理“legal_review.passed”
      | 项目 | 值     |
      | 未办 | submit |
    那么 只被“submit.times”拒绝，依据“源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第25条”

  场景: 审查不合法的，退回修改方案
    假如 于2026-09-02办理“legal_review.submit”
    当 “司法所（法律顾问、公职律师）”办理“legal_review.failed”
    那么 准予
    而且 事项处于“research”
    而且 回放结论相同
    而且 按“legal_review.found_unlawful”，改填的结论为
      | opinion     | 结论   |
      | unlawful    | 符合   |
      | lawful      | 不符合 |
      | exploratory | 不符合 |
      | incomplete  | 不符合 |
      | no_comment  | 不符合 |

  场景: 意见是合法的，不能记为审查不合法
    当 办理“legal_review.failed”
      | 项目    | 值     |
      | opinion | lawful |
    那么 只被“legal_review.found_unlawful”拒绝，依据“源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第25条”

  场景: 承办单位把送审稿和履行程序的说明一并送审
    当 “承办单位”办理“legal_review.submit”
    那么 准予
    而且 事项处于“legal_review”
    而且 “submit.by”符合
    而且 “submit.papers”符合
    而且 “submit.facts”符合

  场景大纲: 送审<毛病>，不得登记
    当 “<谁>”于2026-09-02办理“legal_review.submit”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第25条”

    例子:
      | 毛病               | 谁       | 项目   | 值                 | 条件          |
      | 由执行单位来送     | 执行单位 | 日期   | 2026-09-02         | submit.by     |
      | 没有送审稿         | 承办单位 | 缺材料 | 送审稿             | submit.papers |
      | 没有履行程序的说明 | 承办单位 | 缺材料 | 履行决策程序的说明 | submit.papers |

  场景: 没有送审就出意见，不算审查
    当 办理“legal_review.passed”
      | 项目 | 值     |
      | 未办 | submit |
    那么 只被“submit.times”拒绝，依据“源材料 第一项（本地规定）；重大行政决策程序暂行条例 2019 第25条”

  场景: 审查期间镇党委书记可以终止决策程序
    当 “镇党委书记”办理“legal_review.cancelled”
    那么 准予
    而且 事项处于“cancelled”

  场景大纲: 法律审查<毛病>，不得登记
    假如 于2026-09-02办理“legal_review.submit”
    当 “<谁>”于2026-09-10办理“legal_review.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“legal_review”

    例子:
      | 毛病                   | 谁         | 结果      | 项目   | 值                 | 条件                                            | 依据                                            |
      | 由承办单位自己审       | 承办单位   | passed    | 日期   | 2026-09-10         | legal_review.by                                 | 源材料 第一项（本地规定）；暂行条例 2019 第25条 |
      | 由承办单位自己退       | 承办单位   | returned  | 日期   | 2026-09-10         | legal_review.by                                 | 源材料 第一项（本地规定）；暂行条例 2019 第25条 |
      | 由承办单位认定不合法   | 承办单位   | failed    | 日期   | 2026-09-10         | legal_review.by                                 | 源材料 第一项（本地规定）；暂行条例 2019 第25条 |
      | 由承办单位终止         | 承办单位   | cancelled | 日期   | 2026-09-10         | legal_review.by                                 | 源材料 第一项（本地规定）；暂行条例 2019 第25条 |
      | 没有意见书就通过       | 司法所（法律顾问、公职律师） | passed | 缺材料 | 合法性审查意见书 | legal_review.papers                     | 源材料 第一项（本地规定）；暂行条例 2019 第25条 |
      | 没有意见书就否定       | 司法所（法律顾问、公职律师） | failed | 缺材料 | 合法性审查意见书 | legal_review.papers                     | 源材料 第一项（本地规定）；暂行条例 2019 第25条 |
      | 没有写审查意见就通过   | 司法所（法律顾问、公职律师） | passed | 不填 | opinion | legal_review.facts、legal_review.lawful                | 源材料 第一项（本地规定）；暂行条例 2019 第25条 |
      | 没有写审了什么就通过   | 司法所（法律顾问、公职律师） | passed | 不填 | scope | legal_review.facts、legal_review.complete                | 暂行条例 2019 第25条；暂行条例 2019 第27条      |
      | 没有写审查意见就退回   | 司法所（法律顾问、公职律师） | returned | 不填 | opinion | legal_review.facts、legal_review.to_be_completed     | 源材料 第一项（本地规定）；暂行条例 2019 第25条 |
      | 没有写审查意见就否定   | 司法所（法律顾问、公职律师） | failed | 不填 | opinion | legal_review.facts、legal_review.found_unlawful        | 源材料 第一项（本地规定）；暂行条例 2019 第25条 |
      | 没有理由就终止         | 镇党委书记 | cancelled | 不填   | why_ended          | legal_review.facts                              | 暂行条例 2019 第25条                            |
      | 没有决定就终止         | 镇党委书记 | cancelled | 缺材料 | 终止决策程序的决定 | legal_review.papers                             | 暂行条例 2019 第25条                            |
