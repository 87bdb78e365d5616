# language: zh-CN
功能: “五个一”发展党员（2026年版）·从2014年版转来的事项

  新的工作细则2026年5月18日起施行。在办的事项转到新版接着办，
  以前办过的仍按当时的规定看，今后的每一步按当日的规定看。

  背景:
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2025-01-06立项

  场景大纲: 停在“<旧步骤>”的事项转到新版，接在“<新步骤>”
    假如 事项已办到“<旧步骤>”
    当 转到“2026”版
    那么 准予
    而且 事项处于“<新步骤>”
    而且 回放结论相同

    例子:
      | 旧步骤        | 新步骤        |
      | apply         | apply         |
      | talk          | talk          |
      | choose        | choose        |
      | file_activist | file_activist |
      | assign        | assign        |
      | cultivate     | cultivate     |
      | nominate      | nominate      |
      | file_target   | consent       |
      | introduce     | introduce     |
      | vet           | vet           |
      | train         | train         |

  场景: 新版施行的前一天还不能转
    假如 事项已办到“talk”
    当 于2026-05-17转到“2026”版
    那么 只被“case.migration”拒绝，依据“发展党员工作细则 2014”
    而且 事项处于“talk”

  场景: 新版施行的当天可以转
    假如 事项已办到“talk”
    当 于2026-05-18转到“2026”版
    那么 准予
    而且 事项处于“talk”

  场景: 新版的事项不能转回旧版
    假如 事项已办到“talk”
    而且 于2026-05-18转到“2026”版
    当 于2026-05-19转到“2014”版
    那么 只被“case.migration”拒绝，依据“发展党员工作细则 2026”

  场景: 新版施行以后没有转版，不得继续按旧版办理
    假如 于2026-05-10办理“apply.filed”
    当 于2026-05-18办理“talk.done”
    那么 只被“case.edition”拒绝，依据“发展党员工作细则 2026”
    而且 “case.edition”实际“适用2014版”，要求“应适用2026版”，办法“先把本事项转到2026版”
    而且 事项处于“talk”

  场景: 旧版施行的最后一天仍按旧版办理
    假如 于2026-05-10办理“apply.filed”
    当 于2026-05-17办理“talk.done”
    那么 准予
    而且 “case.edition”符合
    而且 事项处于“choose”

  场景: 旧版办了备案前的讨论，转来后须报上级党委同意
    假如 事项已办到“file_target”
    而且 于2026-05-18转到“2026”版
    当 于2026-05-20办理“consent.agreed”
    那么 准予
    而且 事项处于“notice”

  场景: 旧版确定的积极分子，培养时间照算
    假如 事项已办到“cultivate”
      | 办理            | 项目 | 值         |
      | choose.approved | 日期 | 2025-06-20 |
    而且 于2025-12-10办理“cultivate.examine”
    而且 于2026-06-19转到“2026”版
    当 于2026-06-20办理“cultivate.done”
    那么 准予
    而且 “cultivate.examined”符合
    而且 按“cultivate.year”，最早为2026-06-20

  场景: 旧版确定的积极分子一次也没有考察，转版以后也不得提请研究
    假如 事项已办到“cultivate”
      | 办理            | 项目 | 值         |
      | choose.approved | 日期 | 2025-06-20 |
    而且 于2026-06-19转到“2026”版
    当 于2026-06-20办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 只被“cultivate.examined”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 “examine.times”实际“2025-06-20至2025-12-20、2025-12-20至2026-06-20没有”

  场景: 旧版列为发展对象的，政治审查按新版查全七项
    假如 事项已办到“vet”
    而且 于2026-05-18转到“2026”版
    当 于2026-05-20办理“vet.passed”
      | 项目   | 值                                   |
      | vetted | stance、history、law、family |
    那么 只被“vet.complete”拒绝，依据“发展党员工作细则 2026 第16条”

  场景: 转版后发现施行前还有办理没有登记，先作废转版
    假如 事项已办到“file_target”
      | 办理            | 项目 | 值         |
      | nominate.agreed | 日期 | 2026-05-11 |
    而且 于2026-05-18转到“2026”版
    当 于2026-05-18补录2026-05-17的“consent.report_up”
    那么 只被“case.edition”拒绝，依据“发展党员工作细则 2014”
    而且 “case.edition”实际“2026版自2026-05-18施行”，要求“不早于2026-05-18”，办法“先作废转版”
    而且 事项处于“consent”

  场景: 新版施行当天就要满五个工作日
    假如 事项已办到“file_target”
      | 办理            | 项目 | 值         |
      | nominate.agreed | 日期 | 2026-05-11 |
    而且 于2026-05-18转到“2026”版
    而且 于2026-05-18办理“consent.report_up”
    而且 于2026-05-18办理“consent.agreed”
    而且 于2026-05-18办理“notice.post”
    当 于2026-05-18办理“notice.clear”
      | 项目       | 值         |
      | taken_down | 2026-05-18 |
    那么 只被“notice.days”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 按“notice.days”，“taken_down”最早为2026-05-25

  场景: 公示结果写成新版施行前一天的不得登记，那天还没有公示天数的规定
    假如 事项已办到“file_target”
      | 办理            | 项目 | 值         |
      | nominate.agreed | 日期 | 2026-05-11 |
    而且 于2026-05-18转到“2026”版
    而且 于2026-05-18办理“consent.report_up”
    而且 于2026-05-18办理“consent.agreed”
    而且 于2026-05-18办理“notice.post”
    当 于2026-05-18补录2026-05-17的“notice.clear”
      | 项目       | 值         |
      | taken_down | 2026-05-17 |
    那么 只被“case.edition、case.order”拒绝，依据“发展党员工作细则 2014”
    而且 “notice.days”不适用
