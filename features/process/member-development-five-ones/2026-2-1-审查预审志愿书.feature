# language: zh-CN
功能: “五个一”发展党员（2026年版）·支部审查、上级预审和填写志愿书

  支部委员会先做“一调查”，听取党员和群众意见，集体作出审查结论；
  上级党委书面答复预审意见，合格的发给入党志愿书，由本人如实填写。

  背景:
    假如 程序“member-development-five-ones”
    而且 于2026-05-18立项，从“arrive_activist”进入
    而且 事项已办到“review”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | 日期   | 2026-05-18 |
      |                       | chosen | 2025-05-10 |
      | assign.done           | 日期   | 2026-05-18 |
      | cultivate.done        | 日期   | 2026-05-18 |
      | train.passed          | 日期   | 2026-05-30 |

  # 支部委员会审查

  场景大纲: <角色>审查合格，报上级党委预审
    当 “<角色>”于2026-05-31办理“review.passed”
      | 项目          | 值                  |
      | opinion       | 发出12 收回12 肯定11 |
      | review_result | qualified           |
    那么 准予
    而且 事项处于“prereview”
    而且 “review.by”符合
    而且 “review.facts”符合
    而且 “review.papers”符合
    而且 “review.survey_size”符合
    而且 “review.survey_share”符合
    而且 “review.qualified”符合
    而且 “review.cooled”不适用
    而且 回放结论相同

    例子:
      | 角色             |
      | branch_committee |
      | branch_assembly  |

  场景: 意见调查至少收回十份
    当 于2026-05-31办理“review.passed”
      | 项目    | 值                  |
      | opinion | 发出12 收回9 肯定9 |
    那么 只被“review.survey_size”拒绝，依据“督查考核和贯标办公室规定 本地规定 第2条”
    而且 “review.survey_size”实际“9”，要求“10份”，办法“还差1”
    而且 事项处于“review”
    而且 按“review.survey_size”，改填的结论为
      | opinion              | 结论   |
      | 发出12 收回9 肯定9   | 不符合 |
      | 发出12 收回10 肯定10 | 符合   |
      | 发出12 收回11 肯定11 | 符合   |

  场景: 意见调查的肯定意见至少占收回的五分之四
    当 于2026-05-31办理“review.passed”
      | 项目    | 值                   |
      | opinion | 发出12 收回10 肯定7 |
    那么 只被“review.survey_share”拒绝，依据“督查考核和贯标办公室规定 本地规定 第2条”
    而且 “review.survey_share”实际“肯定7”，要求“4/5，即8”
    而且 按“review.survey_share”，改填的结论为
      | opinion              | 结论   |
      | 发出12 收回10 肯定7  | 不符合 |
      | 发出12 收回10 肯定8  | 符合   |
      | 发出12 收回10 肯定9  | 符合   |
      | 发出12 收回12 肯定9  | 不符合 |
      | 发出12 收回12 肯定10 | 符合   |
      | 发出16 收回11 肯定8  | 不符合 |
      | 发出16 收回11 肯定9  | 符合   |

  场景大纲: 意见调查<毛病>，镇党委书记写明理由特批，可以报预审
    当 于2026-05-31办理“review.passed”
      | 项目    | 值     |
      | opinion | <调查> |
      | 特批    | <条件> |
    那么 准予
    而且 记为特批，条件“<条件>”，依据“督查考核和贯标办公室规定 本地规定 第2条”
    而且 事项处于“prereview”

    例子:
      | 毛病           | 调查                | 条件                |
      | 少收一份       | 发出12 收回9 肯定9  | review.survey_size  |
      | 少一份肯定意见 | 发出12 收回10 肯定7 | review.survey_share |

  场景大纲: 意见调查<毛病>，支部书记的特批没有用
    当 于2026-05-31办理“review.passed”
      | 项目    | 值                      |
      | opinion | <调查>                  |
      | 特批    | <条件> branch_secretary |
    那么 只被“<条件>”拒绝，依据“督查考核和贯标办公室规定 本地规定 第2条”

    例子:
      | 毛病           | 调查                | 条件                |
      | 少收一份       | 发出12 收回9 肯定9  | review.survey_size  |
      | 少一份肯定意见 | 发出12 收回10 肯定7 | review.survey_share |

  场景: 意见调查份数不够，肯定意见也不够，两条都指出来
    当 于2026-05-31办理“review.passed”
      | 项目    | 值                 |
      | opinion | 发出12 收回9 肯定7 |
    那么 只被“review.survey_size、review.survey_share”拒绝，依据“督查考核和贯标办公室规定 第2条”

  场景: 审查不合格，不能报预审
    当 于2026-05-31办理“review.passed”
      | 项目          | 值          |
      | review_result | unqualified |
    那么 只被“review.qualified”拒绝，依据“发展党员工作细则 2026 第18条”
    而且 “review.qualified”实际“不合格”，要求“合格”
    而且 事项处于“review”

  场景: 审查不合格，退回培养，不问调查的份数和比例
    当 于2026-05-31办理“review.failed”
      | 项目          | 值                 |
      | opinion       | 发出12 收回9 肯定2 |
      | review_result | unqualified        |
    那么 准予
    而且 事项处于“cultivate”
    而且 “review.failed.unless”符合
    而且 “review.survey_size”不适用
    而且 “review.survey_share”不适用

  场景: 审查合格，不能记为不合格
    当 于2026-05-31办理“review.failed”
      | 项目          | 值        |
      | review_result | qualified |
    那么 只被“review.failed.unless”拒绝，依据“发展党员工作细则 2026 第18条”
    而且 事项处于“review”

  场景: 收回的意见比发出的多，是填错了
    当 于2026-05-31办理“review.passed”
      | 项目    | 值                    |
      | opinion | 发出10 收回12 肯定12 |
    那么 只被“review.facts”拒绝，依据“五个机制 第二项”
    而且 事项处于“review”

  场景: 按提示补足调查再办理，可以报预审
    当 于2026-05-31办理“review.passed”
      | 项目    | 值                 |
      | opinion | 发出12 收回9 肯定7 |
    而且 按提示改正后再办理
    那么 准予
    而且 事项处于“prereview”

  # 审查以前的集中培训

  场景: 培训两天、二十五学时，达到一项就可以结业，接着审查
    假如 程序“member-development-five-ones”
    而且 于2026-05-18立项，从“arrive_activist”进入
    而且 事项已办到“train”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2025-05-10 |
    当 办理“train.passed”
      | 项目          | 值 |
      | trained_days  | 2  |
      | trained_hours | 25 |
    那么 准予
    而且 “train.amount”符合
    而且 事项处于“review”

  # 支部大会没有通过以后再提请

  场景: 支部大会没有通过的，六个月后才能再次审查合格
    假如 事项已办到“assembly”
    而且 于2026-06-10办理“assembly.failed”
    当 于2026-12-09办理“review.passed”
    那么 只被“review.cooled”拒绝，依据“督查考核和贯标办公室规定 本地规定 第4条”
    而且 “review.cooled”实际“2026-12-09”，要求“6个月”，办法“2026-12-10”
    而且 事项处于“review”
    而且 按“review.cooled”，最早为2026-12-10

  场景: 八月三十一日没有通过的，二月二十八日满六个月
    假如 事项已办到“assembly”
    而且 于2026-08-31办理“assembly.failed”
    当 于2027-02-28办理“review.passed”
    那么 准予
    而且 事项处于“prereview”
    而且 按“review.cooled”，最早为2027-02-28

  场景: 没有通过不满六个月，镇党委书记写明理由特批，可以再次提请
    假如 事项已办到“assembly”
    而且 于2026-06-10办理“assembly.failed”
    当 于2026-10-10办理“review.passed”
      | 项目 | 值                             |
      | 特批 | review.cooled 镇党委书记 |
    那么 准予
    而且 记为特批，条件“review.cooled”，依据“督查考核和贯标办公室规定 第4条”

  场景: 没有通过不满六个月，支部书记的特批没有用
    假如 事项已办到“assembly”
    而且 于2026-06-10办理“assembly.failed”
    当 于2026-10-10办理“review.passed”
      | 项目 | 值                             |
      | 特批 | review.cooled branch_secretary |
    那么 只被“review.cooled”拒绝，依据“督查考核和贯标办公室规定 第4条”

  场景: 没有通过的，审查不合格可以随时退回培养
    假如 事项已办到“assembly”
    而且 于2026-06-10办理“assembly.failed”
    当 于2026-06-20办理“review.failed”
      | 项目          | 值          |
      | review_result | unqualified |
    那么 准予
    而且 “review.cooled”不适用
    而且 事项处于“cultivate”

  场景: 六个月后再次审查合格、又被暂缓预审的，不用再等六个月
    假如 事项已办到“assembly”
    而且 于2026-06-10办理“assembly.failed”
    而且 于2026-12-10办理“review.passed”
    而且 于2026-12-20办理“prereview.postponed”
    当 于2026-12-21办理“review.passed”
    那么 准予
    而且 “review.cooled”符合

  场景: 暂缓预审不是大会没有通过，不用等六个月
    假如 事项已办到“prereview”
    而且 于2026-06-10办理“prereview.postponed”
    当 于2026-06-11办理“review.passed”
    那么 准予
    而且 “review.cooled”不适用

  # 上级党委预审

  场景: 预审合格，书面通知支部，发给入党志愿书
    假如 于2026-05-31办理“review.passed”
    当 “township_committee”于2026-06-01办理“prereview.passed”
      | 项目 | 值      |
      | 不填 | leaving |
    那么 准予
    而且 事项处于“fill_form”
    而且 “prereview.by”符合
    而且 “prereview.facts”符合
    而且 “prereview.papers”符合
    而且 “prereview.staying”不适用

  场景: 两个月后离开单位的，一般不办理预审
    假如 于2026-05-31办理“review.passed”
    当 于2026-06-01办理“prereview.passed”
      | 项目    | 值         |
      | leaving | 2026-08-01 |
    那么 只被“prereview.staying”拒绝，依据“发展党员工作细则 2026 第18条”
    而且 “prereview.staying”实际“2026-06-01”，要求“3个月”
    而且 事项处于“prereview”

  场景: 正好三个月离开的也不办理，超过三个月才可以
    假如 于2026-05-31办理“review.passed”
    当 于2026-06-01办理“prereview.passed”
      | 项目    | 值         |
      | leaving | 2026-09-02 |
    那么 准予
    而且 “prereview.staying”符合
    而且 按“prereview.staying”，“leaving”最早为2026-09-02

  场景: 两个月后毕业离开，镇党委书记写明理由特批，可以预审
    假如 于2026-05-31办理“review.passed”
    当 于2026-06-01办理“prereview.passed”
      | 项目    | 值                           |
      | leaving | 2026-08-01                   |
      | 特批    | prereview.staying 镇党委书记 |
    那么 准予
    而且 记为特批，条件“prereview.staying”，依据“发展党员工作细则 2026 第18条”
    而且 事项处于“fill_form”

  场景: 两个月后毕业离开，支部书记的特批没有用
    假如 于2026-05-31办理“review.passed”
    当 于2026-06-01办理“prereview.passed”
      | 项目    | 值                                 |
      | leaving | 2026-08-01                         |
      | 特批    | prereview.staying branch_secretary |
    那么 只被“prereview.staying”拒绝，依据“发展党员工作细则 2026 第18条”

  场景: 预审不合格，退回培养
    假如 于2026-05-31办理“review.passed”
    当 “township_committee”于2026-06-01办理“prereview.failed”
      | 项目              | 值               |
      | prereview_refusal | 培训考试没有通过 |
    那么 准予
    而且 事项处于“cultivate”
    而且 “prereview.papers”不适用
    而且 “prereview.staying”不适用

  场景: 暂缓预审，退回支部委员会再审查
    假如 于2026-05-31办理“review.passed”
    当 “township_committee”于2026-06-01办理“prereview.postponed”
      | 项目                | 值               |
      | prereview_postponed | 还要补充函调材料 |
    那么 准予
    而且 事项处于“review”

  # 填写入党志愿书

  场景: 本人如实填写入党志愿书，提交支部
    假如 事项已办到“fill_form”
    当 “applicant”办理“fill_form.done”
    那么 准予
    而且 事项处于“assembly”
    而且 “fill_form.by”符合
    而且 “fill_form.papers”符合

  场景大纲: 志愿书填得不对，<角色>退回改填
    假如 事项已办到“fill_form”
    当 “<角色>”办理“fill_form.returned”
      | 项目           | 值                       |
      | form_shortfall | 家庭成员情况没有填写完整 |
    那么 准予
    而且 事项处于“fill_form”
    而且 “fill_form.by”符合

    例子:
      | 角色             |
      | branch_committee |
      | branch_assembly  |

  # 由谁办、填什么、附什么

  场景大纲: <谁>不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<办理>”
      | 项目   | 值   |
      | <项> | <填> |
    那么 只被“<步骤>.by”拒绝，依据“发展党员工作细则 2026 第18条”
    而且 事项处于“<步骤>”

    例子:
      | 步骤      | 谁                 | 办理                | 项                  | 填                   |
      | review    | branch_secretary   | review.passed       | review_result       | qualified            |
      | review    | township_committee | review.passed       | review_result       | qualified            |
      | review    | branch_secretary   | review.failed       | review_result       | unqualified          |
      | prereview | branch_committee   | prereview.passed    | 不填                | leaving              |
      | prereview | general_branch     | prereview.passed    | 不填                | leaving              |
      | prereview | branch_committee   | prereview.failed    | prereview_refusal   | 培训考试没有通过     |
      | prereview | organizer          | prereview.postponed | prereview_postponed | 还要补充函调材料     |
      | fill_form | introducer         | fill_form.done      | 登记日              | 2026-06-12           |
      | fill_form | branch_committee   | fill_form.done      | 登记日              | 2026-06-12           |
      | fill_form | applicant          | fill_form.returned  | form_shortfall      | 家庭成员情况不完整   |
      | fill_form | branch_secretary   | fill_form.returned  | form_shortfall      | 家庭成员情况不完整   |

  场景大纲: 缺《<材料>》不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 办理“<办理>”
      | 项目   | 值     |
      | <项>   | <填>   |
      | 缺材料 | <材料> |
    那么 只被“<步骤>.papers”拒绝，依据“发展党员工作细则 2026 第18条”
    而且 “<步骤>.papers”实际“<材料>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤      | 材料               | 办理             | 项            | 填          |
      | review    | 支部委员会审查意见 | review.passed    | review_result | qualified   |
      | review    | 支部委员会审查意见 | review.failed    | review_result | unqualified |
      | prereview | 预审请示           | prereview.passed | 不填          | leaving     |
      | prereview | 预审合格的书面意见 | prereview.passed | 不填          | leaving     |
      | fill_form | 入党志愿书         | fill_form.done   | 登记日        | 2026-06-12  |

  场景大纲: 没有填“<字段>”不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 办理“<办理>”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 无法判断，条件“<步骤>.facts”，缺“<字段>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤      | 字段                | 办理                | 条件                                                | 依据                                              |
      | review    | opinion             | review.passed       | review.facts、review.survey_size、review.survey_share | 五个机制 第二项；督查考核和贯标办公室规定 第2条 |
      | review    | review_result       | review.passed       | review.facts、review.qualified                      | 发展党员工作细则 2026 第18条                      |
      | review    | review_result       | review.failed       | review.facts                                        | 发展党员工作细则 2026 第18条                      |
      | prereview | prereview_refusal   | prereview.failed    | prereview.facts                                     | 发展党员工作细则 2026 第18条                      |
      | prereview | prereview_postponed | prereview.postponed | prereview.facts                                     | 发展党员工作细则 2026 第18条                      |
      | fill_form | form_shortfall      | fill_form.returned  | fill_form.facts                                     | 发展党员工作细则 2026 第18条                      |
