# language: zh-CN
功能: 党员积分管理·公示和异议

  组织委员逐月登记名单上每个党员的积分，加减分附依据；每月公示五天，有异议的五天以内答复。

  背景:
    假如 程序“member-points”
    而且 于2026-04-01立项
      | 项目  | 值     |
      | about | u-dong |
    而且 于2026-04-02办理“scheme.quarterly”
      | 项目    | 值                     |
      | span    | 2026-04-01至2026-06-30 |
      | members | p-li                   |
      | items   | item=学习，points=60；item=服务，points=40 |

  # 公示和异议

  场景: 月度积分登记后五天以内公示，公示满五天
    假如 于2026-04-28办理“record.month”
    当 “branch_secretary”于2026-05-10办理“record.post”
      | 项目  | 值                     |
      | shown | 2026-05-03至2026-05-08 |
    那么 准予
    而且 “post.by”符合
    而且 “post.facts”符合
    而且 “post.papers”符合
    而且 按“post.in_time”，改填的结论为
      | shown                  | 结论   |
      | 2026-05-02至2026-05-08 | 符合   |
      | 2026-05-03至2026-05-08 | 符合   |
      | 2026-05-04至2026-05-09 | 不符合 |
    而且 按“post.days”，改填的结论为
      | shown                  | 结论   |
      | 2026-05-03至2026-05-07 | 不符合 |
      | 2026-05-03至2026-05-08 | 符合   |
      | 2026-05-03至2026-05-09 | 符合   |
    而且 按“post.after”，改填的结论为
      | shown                  | 结论   |
      | 2026-04-27至2026-05-08 | 不符合 |
      | 2026-04-28至2026-05-08 | 符合   |
    而且 台账“points-ledger”有一行
      | 列     | 值         |
      | 公示   | 1          |
      | 公示起 | 2026-05-03 |

  场景: 公示过的月度积分不再公示一次
    假如 于2026-04-28办理“record.month”
    而且 于2026-05-10办理“record.post”
      | 项目  | 值                     |
      | shown | 2026-05-03至2026-05-08 |
    当 于2026-05-20办理“record.post”
      | 项目  | 值                     |
      | 答复  | 1                      |
      | shown | 2026-05-03至2026-05-08 |
    那么 只被“post.answers”拒绝，依据“党员积分制管理办法 本地规定 月度积分”

  场景: 登记第六天才公示，记为逾期
    假如 于2026-04-28办理“record.month”
    当 于2026-05-10办理“record.post”
      | 项目  | 值                     |
      | shown | 2026-05-04至2026-05-09 |
    那么 准予
    而且 记为逾期，条件“post.in_time”，依据“党员积分制管理办法 本地规定 月度积分”

  场景大纲: 公示<怎样>，不算数
    假如 于2026-04-28办理“record.month”
    当 “<谁>”于2026-05-10办理“record.post”
      | 项目   | 值                     |
      | shown  | 2026-05-03至2026-05-08 |
      | <项目> | <值>                   |
    那么 只被“<条件>”拒绝，依据“党员积分 亮牌登高；党员积分制管理办法 本地规定 月度积分”

    例子:
      | 怎样           | 谁               | 项目   | 值                     | 条件        |
      | 由组织委员公示 | org_member       | 材料   | 月度积分公示稿         | post.by     |
      | 没有公示稿     | branch_secretary | 缺材料 | 月度积分公示稿         | post.papers |

  场景大纲: 公示<怎样>，违反本地规定
    假如 于2026-04-28办理“record.month”
    当 于2026-05-10办理“record.post”
      | 项目   | 值     |
      | <项目> | <值>   |
    那么 只被“<条件>”拒绝，依据“党员积分制管理办法 本地规定 月度积分”

    例子:
      | 怎样         | 项目  | 值                     | 条件       |
      | 不满五天     | shown | 2026-05-03至2026-05-07 | post.days  |
      | 早于登记     | shown | 2026-04-27至2026-05-08 | post.after |
      | 没有写起止日 | 不填  | shown                  | post.facts、post.after、post.days |

  场景: 参加积分的党员提出异议
    当 “points_member”于2026-04-29办理“record.objection”
      | 项目    | 值             |
      | grounds | 志愿服务没有记 |
    那么 准予
    而且 事项处于“record”
    而且 “objection.by”符合
    而且 “objection.facts”符合

  场景: 党员对积分有异议，五天以内答复
    假如 于2026-04-28办理“record.month”
    而且 “points_member”于2026-04-29办理“record.objection”
      | 项目    | 值             |
      | grounds | 志愿服务没有记 |
    当 “branch_committee”于2026-05-04办理“record.answer”
      | 项目   | 值       |
      | ruling | 更正积分 |
    那么 准予
    而且 “answer.by”符合
    而且 “answer.facts”符合
    而且 “answer.papers”符合
    而且 按“answer.in_time”，最晚为2026-05-04
    而且 台账“points-ledger”有一行
      | 列   | 值 |
      | 异议 | 1  |

  场景: 第六天才答复，记为逾期
    假如 于2026-04-29办理“record.objection”
    当 于2026-05-05办理“record.answer”
      | 项目   | 值       |
      | ruling | 维持原积分 |
    那么 准予
    而且 记为逾期，条件“answer.in_time”，依据“党员积分制管理办法 本地规定 异议答复”

  场景大纲: 异议和答复<怎样>，不算数
    假如 于2026-04-29办理“record.objection”
    当 “<谁>”于2026-04-30办理“record.<办理>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党员积分制管理办法 本地规定 异议答复”

    例子:
      | 怎样           | 谁               | 办理      | 项目    | 值           | 条件            |
      | 由书记提出     | branch_secretary | objection | grounds | 少记了       | objection.by    |
      | 没有写理由     | points_member    | objection | 不填    | grounds      | objection.facts |
      | 由组织委员答复 | org_member       | answer    | ruling  | kept         | answer.by       |
      | 没有答复意见   | branch_committee | answer    | 缺材料  | 异议答复意见 | answer.papers   |
      | 没有写结果     | branch_committee | answer    | 不填    | ruling       | answer.facts    |

  场景: 已经答复的异议不能再答复一次
    假如 于2026-04-29办理“record.objection”
    而且 于2026-04-30办理“record.answer”
    当 于2026-05-01办理“record.answer”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“answer.answers”拒绝，依据“党员积分制管理办法 本地规定 异议答复”

  # 三个月登记完毕

  场景: 季度届满、三个月都登记公示，转入认定
    假如 于2026-04-28办理“record.month”
    而且 于2026-05-28办理“record.month”
    而且 于2026-06-28办理“record.month”
    当 “org_member”于2026-07-06办理“record.done”
    那么 准予
    而且 事项处于“confirm”
    而且 “record.by”符合
    而且 “month.times”符合
    而且 “post.times”符合
    而且 “answer.times”符合
    而且 “record.ended”符合

  场景: 漏登一个月，记为逾期，以后补登也不消除
    假如 于2026-04-28办理“record.month”
    而且 于2026-06-28办理“record.month”
    当 于2026-07-06办理“record.done”
      | 项目 | 值    |
      | 未办 | month |
    那么 准予
    而且 记为逾期，条件“month.times”，依据“党员积分 亮牌登高；党员积分制管理办法 本地规定 月度积分”

  场景: 季度没有届满，不能结束
    假如 于2026-06-28办理“record.month”
    当 于2026-06-29办理“record.done”
      | 项目 | 值    |
      | 未办 | month |
    那么 被“record.ended”拒绝，依据“党员积分制管理办法 本地规定 月度积分”
    而且 按“record.ended”，最早为2026-06-30

  场景大纲: <什么>，不能结束登记
    假如 于2026-06-28办理“record.month”
    而且 于2026-06-29办理“record.objection”
    当 “<谁>”于2026-07-06办理“record.done”
      | 项目 | 值     |
      | 未办 | <未办> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 什么             | 谁               | 未办                | 条件         | 依据                                |
      | 有一个月没有公示 | org_member       | month、post         | post.times   | 党员积分制管理办法 本地规定 月度积分 |
      | 异议没有答复     | org_member       | month、answer       | answer.times | 党员积分制管理办法 本地规定 异议答复 |
      | 由书记办         | branch_secretary | month               | record.by    | 党员积分制管理办法 本地规定 月度积分 |
