# language: zh-CN
功能: “五个一”发展党员（2026年版）·审查以后从2014年版转来的事项

  2026年5月18日以前已经办到审查、审批、预备期的事项，转到新版接着办；
  旧版没有的期限从新版施行之日算起，谁也不因为当时没有的规定而逾期。

  背景:
    假如 程序“member-development-five-ones”的“2014”版

  场景大纲: 停在“<步骤>”的事项转到新版，仍停在“<步骤>”
    假如 于2024-01-08立项
    而且 事项已办到“<步骤>”
    当 转到“2026”版
    那么 准予
    而且 事项处于“<步骤>”
    而且 回放结论相同

    例子:
      | 步骤               |
      | review             |
      | prereview          |
      | fill_form          |
      | assembly           |
      | talk_before        |
      | approve            |
      | file_up            |
      | enroll             |
      | oath               |
      | probation          |
      | apply_conversion   |
      | conversion_meeting |
      | approve_conversion |
      | archive            |

  场景大纲: 停在“<步骤>”的事项也能转到新版
    假如 于2024-01-08立项
    而且 事项已办到“conversion_meeting”
    而且 办理“conversion_meeting.<决议>”
    当 转到“2026”版
    那么 准予
    而且 事项处于“<步骤>”

    例子:
      | 步骤                 | 决议         |
      | approve_extension    | extended     |
      | approve_cancellation | disqualified |

  # 预审合格后一个月内召开支部大会

  场景: 旧版施行期间预审合格的，一个月从新版施行之日算起
    假如 于2024-01-08立项
    而且 事项已办到“fill_form”
      | 办理             | 项目 | 值         |
      | prereview.passed | 日期 | 2026-03-01 |
    而且 于2026-03-05办理“fill_form.done”
    而且 于2026-05-18转到“2026”版
    当 于2026-06-18办理“assembly.passed”
    那么 准予
    而且 按“assembly.month”，最晚为2026-06-18

  场景: 旧版施行期间预审合格，新版施行一个月以后才开支部大会，记为逾期
    假如 于2024-01-08立项
    而且 事项已办到“fill_form”
      | 办理             | 项目 | 值         |
      | prereview.passed | 日期 | 2026-03-01 |
    而且 于2026-03-05办理“fill_form.done”
    而且 于2026-05-18转到“2026”版
    当 于2026-06-19办理“assembly.passed”
    那么 准予
    而且 记为逾期，条件“assembly.month”，依据“发展党员工作细则 2026 第19条”

  场景: 旧版施行最后一天开的支部大会，当时没有一个月的限期
    假如 于2024-01-08立项
    而且 事项已办到“fill_form”
      | 办理             | 项目 | 值         |
      | prereview.passed | 日期 | 2026-03-01 |
    而且 于2026-03-05办理“fill_form.done”
    而且 于2026-05-18转到“2026”版
    当 于2026-05-20补录2026-05-17的“assembly.passed”
    那么 “assembly.month”不适用

  场景: 旧版施行最后一天的宣誓，当时没有一个月的限期
    假如 于2024-01-08立项
    而且 事项已办到“oath”
      | 办理             | 项目 | 值         |
      | assembly.passed  | 日期 | 2026-03-10 |
      | approve.approved | 日期 | 2026-03-20 |
    而且 于2026-05-18转到“2026”版
    当 于2026-05-20补录2026-05-17的“oath.done”
    那么 “oath.in_time”不适用

  # 批准后一个月内宣誓

  场景: 旧版施行期间批准的，宣誓的一个月从新版施行之日算起
    假如 于2024-01-08立项
    而且 事项已办到“oath”
      | 办理             | 项目 | 值         |
      | assembly.passed  | 日期 | 2026-03-10 |
      | approve.approved | 日期 | 2026-03-20 |
    而且 于2026-05-18转到“2026”版
    当 于2026-06-18办理“oath.done”
    那么 准予
    而且 按“oath.in_time”，最晚为2026-06-18

  场景: 旧版施行期间批准，新版施行一个月以后才宣誓，记为逾期
    假如 于2024-01-08立项
    而且 事项已办到“oath”
      | 办理             | 项目 | 值         |
      | assembly.passed  | 日期 | 2026-03-10 |
      | approve.approved | 日期 | 2026-03-20 |
    而且 于2026-05-18转到“2026”版
    当 于2026-06-19办理“oath.done”
    那么 准予
    而且 记为逾期，条件“oath.in_time”，依据“发展党员工作细则 2026 第29条”

  # 时间照算

  场景: 旧版支部大会通过的，三个月审批照从支部大会之日算起
    假如 于2024-01-08立项
    而且 事项已办到“approve”
      | 办理            | 项目 | 值         |
      | assembly.passed | 日期 | 2026-03-10 |
    而且 于2026-05-18转到“2026”版
    当 于2026-06-10办理“approve.approved”
    那么 准予
    而且 按“approve.in_time”，最晚为2026-06-10

  场景: 旧版支部大会通过的，六月十一日审批记为逾期，九月十一日不得再批准
    假如 于2024-01-08立项
    而且 事项已办到“approve”
      | 办理            | 项目 | 值         |
      | assembly.passed | 日期 | 2026-03-10 |
    而且 于2026-05-18转到“2026”版
    当 于2026-09-11办理“approve.approved”
    那么 只被“approve.outer”拒绝，依据“发展党员工作细则 2026 第25条”
    而且 按“approve.outer”，最晚为2026-09-10

  场景: 旧版支部大会通过的，预备期照从支部大会之日算起，不从批准之日算起
    假如 于2024-01-08立项
    而且 事项已办到“approve”
      | 办理            | 项目 | 值         |
      | assembly.passed | 日期 | 2026-03-10 |
    而且 于2026-05-18转到“2026”版
    当 于2026-05-20办理“approve.approved”
      | 项目           | 值         |
      | probation_from | 2026-05-20 |
    那么 只被“approve.starts”拒绝，依据“发展党员工作细则 2026 第31条”
    而且 “approve.starts”实际“起算日2026-05-20”，要求“起算日应等于”，办法“应等于2026-03-10”

  场景: 旧版支部大会通过的，预备期满日不变
    假如 于2024-01-08立项
    而且 事项已办到“probation”
      | 办理            | 项目 | 值         |
      | assembly.passed | 日期 | 2025-06-10 |
    而且 于2026-05-10办理“probation.examine_probation”
    而且 于2026-05-18转到“2026”版
    当 于2026-06-10办理“probation.done”
    那么 准予
    而且 按“probation.expired”，最早为2026-06-10

  场景: 旧版已经延长过一次预备期的，新版也不能再延长
    假如 于2023-01-09立项
    而且 事项已办到“conversion_meeting”
    而且 办理“conversion_meeting.extended”
    而且 办理“approve_extension.approved”
    而且 事项已办到“conversion_meeting”
    而且 于2026-05-18转到“2026”版
    当 于2026-05-20办理“conversion_meeting.extended”
    那么 只被“conversion_meeting.once”拒绝，依据“发展党员工作细则 2026 第31条”

  场景: 旧版转入的预备党员，新版照样可以推迟讨论转正
    假如 于2025-10-08立项，从“arrive_probationary”进入
    而且 事项已办到“conversion_meeting”
      | 办理                      | 项目     | 值          |
      | arrive_probationary.filed | admitted | 2025-05-10  |
      |                           | 不填     | extended_to |
    而且 于2026-05-18转到“2026”版
    当 于2026-05-20办理“conversion_meeting.postpone”
      | 项目         | 值         |
      | postponed_to | 2026-11-10 |
    那么 准予
    而且 按“postpone.longest”，“postponed_to”最晚为2026-11-10
