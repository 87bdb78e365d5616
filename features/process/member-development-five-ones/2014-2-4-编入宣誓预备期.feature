# language: zh-CN
功能: “五个一”发展党员（2014年版）·编入支部、入党宣誓和预备期考察

  批准以后编入党支部，书记同本人谈话并在大会上宣布，面向党旗宣誓；
  预备期一年，从支部大会通过之日算起，每个季度考察一次；
  预备期满、有考察记录的，才能提请转正，违犯党纪的随时可以提请支部大会讨论。

  背景:
    假如 程序“member-development-five-ones”的“2014”版

  # 编入党支部

  场景大纲: <角色>把预备党员编入党支部和党小组
    假如 于2018-05-18立项，从“arrive_activist”进入
    而且 事项已办到“enroll”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2017-05-10 |
    而且 “branch_secretary”办理“enroll.announce”
    当 “<角色>”办理“enroll.done”
    那么 准予
    而且 事项处于“oath”
    而且 “enroll.by”符合
    而且 “announce.times”符合

    例子:
      | 角色             |
      | branch_committee |
      | branch_assembly  |

  场景: 书记没有同本人谈话、没有在大会宣布，不算编入
    假如 于2018-05-18立项，从“arrive_activist”进入
    而且 事项已办到“enroll”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2017-05-10 |
    当 办理“enroll.done”
      | 项目 | 值       |
      | 未办 | announce |
    那么 只被“announce.times”拒绝，依据“发展党员工作细则 2014 第25条”
    而且 事项处于“enroll”

  场景大纲: <谁>不能代为<做什么>
    假如 于2018-05-18立项，从“arrive_activist”进入
    而且 事项已办到“<步骤>”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2017-05-10 |
    当 “<谁>”办理“<办理>”
    那么 只被“<条件>”拒绝，依据“发展党员工作细则 2014 <条>”
    而且 事项处于“<步骤>”

    例子:
      | 步骤   | 谁                 | 做什么         | 办理            | 条件        | 条     |
      | enroll | branch_secretary   | 编入党支部     | enroll.done     | enroll.by   | 第29条 |
      | enroll | township_committee | 编入党支部     | enroll.done     | enroll.by   | 第29条 |
      | enroll | org_member         | 谈话宣布       | enroll.announce | announce.by | 第25条 |
      | enroll | branch_committee   | 谈话宣布       | enroll.announce | announce.by | 第25条 |
      | oath   | applicant          | 组织宣誓       | oath.done       | oath.by     | 第30条 |
      | oath   | county_org_dept    | 组织宣誓       | oath.done       | oath.by     | 第30条 |

  # 入党宣誓

  场景大纲: <角色>组织面向党旗宣誓
    假如 于2018-05-18立项，从“arrive_activist”进入
    而且 事项已办到“oath”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2017-05-10 |
    当 “<角色>”办理“oath.done”
      | 项目 | 值 |
      | flag | 是 |
    那么 准予
    而且 事项处于“probation”
    而且 “oath.by”符合
    而且 “oath.facts”符合
    而且 “oath.papers”符合
    而且 “oath.formal”符合

    例子:
      | 角色               |
      | township_committee |
      | branch_committee   |
      | branch_assembly    |

  场景: 没有面向党旗的宣誓不算数
    假如 于2018-05-18立项，从“arrive_activist”进入
    而且 事项已办到“oath”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2017-05-10 |
    当 办理“oath.done”
      | 项目 | 值 |
      | flag | 否 |
    那么 只被“oath.formal”拒绝，依据“发展党员工作细则 2014 第30条；中国共产党章程 2017 第6条”
    而且 事项处于“oath”

  场景: 没有填是否面向党旗，不能登记宣誓
    假如 于2018-05-18立项，从“arrive_activist”进入
    而且 事项已办到“oath”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2017-05-10 |
    当 办理“oath.done”
      | 项目 | 值   |
      | 不填 | flag |
    那么 只被“oath.facts、oath.formal”拒绝，依据“发展党员工作细则 2014 第30条”
    而且 无法判断，条件“oath.facts”，缺“flag”

  场景: 没有入党宣誓记录，不能登记宣誓
    假如 于2018-05-18立项，从“arrive_activist”进入
    而且 事项已办到“oath”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2017-05-10 |
    当 办理“oath.done”
      | 项目   | 值           |
      | 缺材料 | 入党宣誓记录 |
    那么 只被“oath.papers”拒绝，依据“发展党员工作细则 2014 第30条；中国共产党章程 2017 第6条”

  场景: 批准两个月以后才宣誓，2014年版没有期限，不算逾期
    假如 于2018-05-18立项，从“arrive_activist”进入
    而且 事项已办到“oath”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2017-05-10 |
      | approve.approved      | 日期   | 2018-06-20 |
    当 于2018-08-21办理“oath.done”
    那么 准予
    而且 事项处于“probation”

  # 预备期每个季度考察一次

  场景大纲: <角色>进行预备期考察
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
      | 项目     | 值         |
      | admitted | 2018-03-10 |
    当 “<角色>”于2018-09-20办理“probation.examine_probation”
    那么 准予
    而且 事项处于“probation”
    而且 “examine_probation.by”符合
    而且 “examine_probation.papers”符合

    例子:
      | 角色             |
      | introducer       |
      | trainer          |
      | branch_committee |
      | branch_assembly  |

  场景大纲: 预备期满、每个季度都考察了，由<角色>提请转正
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2018-03-10  |
      | 不填     | extended_to |
    而且 已依次办理
      | 办理                        | 日期       | 项目 | 值 |
      | probation.examine_probation | 2018-09-20 |      |    |
      | probation.examine_probation | 2018-12-20 |      |    |
    当 “<角色>”于2019-03-10办理“probation.done”
    那么 准予
    而且 事项处于“apply_conversion”
    而且 “examine_probation.times”符合
    而且 “probation.by”符合
    而且 “probation.expired”符合
    而且 “probation.examined”符合
    而且 按“probation.expired”，最早为2019-03-10
    而且 回放结论相同

    例子:
      | 角色             |
      | branch_committee |
      | branch_assembly  |

  场景: 预备期差一天满，不得提请转正
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2018-03-10  |
      | 不填     | extended_to |
    当 于2019-03-09办理“probation.done”
    那么 只被“probation.expired”拒绝，依据“发展党员工作细则 2014 第32条”
    而且 “probation.expired”实际“2019-03-09”
    而且 事项处于“probation”

  场景: 按提示等到预备期满再提请，可以提出转正申请
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2018-03-10  |
      | 不填     | extended_to |
    当 于2019-03-09办理“probation.done”
    而且 按提示改正后再办理
    那么 准予
    而且 事项处于“apply_conversion”

  场景: 二月二十八日通过的，次年二月二十八日预备期满
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2018-02-28  |
      | 不填     | extended_to |
    当 于2019-02-28办理“probation.done”
    那么 准予
    而且 按“probation.expired”，最早为2019-02-28

  场景: 转入前已经延长过预备期的，按延长后的届满日
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
      | 项目        | 值         |
      | admitted    | 2017-09-10 |
      | extended_to | 2019-03-10 |
    当 于2019-03-10办理“probation.done”
    那么 准予
    而且 按“probation.expired”，最早为2019-03-10

  场景: 没有提请转正的，不能先提出转正申请再等预备期满
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
    当 于2018-07-02办理“apply_conversion.filed”
    那么 只被“case.sequence”拒绝，依据“发展党员工作细则”
    而且 事项处于“probation”

  场景: 整整一个季度没有考察，记为逾期
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2018-03-10  |
      | 不填     | extended_to |
    而且 于2018-12-20办理“probation.examine_probation”
    当 于2019-03-10办理“probation.done”
      | 项目 | 值                |
      | 未办 | examine_probation |
    那么 准予
    而且 记为逾期，条件“examine_probation.times”，依据“督查考核和贯标办公室规定 本地规定 第5条”
    而且 “examine_probation.times”实际“2018-06-30至2018-09-30没有”

  场景: 考察算到提请转正之日，没有过完的季度不欠
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2018-03-10  |
      | 不填     | extended_to |
    而且 已依次办理
      | 办理                        | 日期       | 项目 | 值 |
      | probation.examine_probation | 2018-09-20 |      |    |
      | probation.examine_probation | 2018-12-20 |      |    |
    当 于2019-03-30办理“probation.done”
      | 项目 | 值                |
      | 未办 | examine_probation |
    那么 准予
    而且 “examine_probation.times”符合

  场景: 季度的最后一天提请转正，这个季度还没有考察，记为逾期
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2018-03-10  |
      | 不填     | extended_to |
    而且 已依次办理
      | 办理                        | 日期       | 项目 | 值 |
      | probation.examine_probation | 2018-09-20 |      |    |
      | probation.examine_probation | 2018-12-20 |      |    |
    当 于2019-03-31办理“probation.done”
      | 项目 | 值                |
      | 未办 | examine_probation |
    那么 准予
    而且 记为逾期，条件“examine_probation.times”，依据“督查考核和贯标办公室规定 第5条”
    而且 “examine_probation.times”实际“2018-12-31至2019-03-31没有”

  场景: 季度中间转入的，从下一个季度起要求考察
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-02办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2018-03-10  |
      | 不填     | extended_to |
    而且 于2018-12-20办理“probation.examine_probation”
    当 于2019-03-10办理“probation.done”
      | 项目 | 值                |
      | 未办 | examine_probation |
    那么 准予
    而且 “examine_probation.times”符合

  场景: 漏了一个季度，事后在下个季度补两次也弥补不了
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2018-03-10  |
      | 不填     | extended_to |
    而且 已依次办理
      | 办理                        | 日期       | 项目 | 值 |
      | probation.examine_probation | 2018-10-05 |      |    |
      | probation.examine_probation | 2018-10-06 |      |    |
    当 于2019-03-10办理“probation.done”
      | 项目 | 值                |
      | 未办 | examine_probation |
    那么 准予
    而且 记为逾期，条件“examine_probation.times”，依据“督查考核和贯标办公室规定 第5条”

  场景: 宣誓晚了，预备期考察仍从编入支部之日起算
    假如 于2018-05-18立项，从“arrive_activist”进入
    而且 事项已办到“oath”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2017-05-10 |
      | assembly.passed       | 日期   | 2018-06-10 |
      | approve.approved      | 日期   | 2018-06-20 |
      | enroll.done           | 日期   | 2018-06-30 |
    而且 于2018-07-15办理“oath.done”
    而且 已依次办理
      | 办理                        | 日期       | 项目 | 值 |
      | probation.examine_probation | 2018-12-20 |      |    |
      | probation.examine_probation | 2019-03-20 |      |    |
    当 于2019-06-10办理“probation.done”
      | 项目 | 值                |
      | 未办 | examine_probation |
    那么 准予
    而且 记为逾期，条件“examine_probation.times”，依据“督查考核和贯标办公室规定 第5条”
    而且 “examine_probation.times”实际“2018-06-30至2018-09-30没有”

  场景: 宣誓的第二天就提请转正，预备期不满，也没有考察
    假如 于2018-05-18立项，从“arrive_activist”进入
    而且 事项已办到“oath”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2017-05-10 |
      | assembly.passed       | 日期   | 2018-06-10 |
    而且 于2018-07-15办理“oath.done”
    当 于2018-07-16办理“probation.done”
      | 项目 | 值                |
      | 未办 | examine_probation |
    那么 只被“probation.expired、probation.examined”拒绝，依据“发展党员工作细则 2014 第32条；发展党员工作细则 2014 第31条；发展党员工作细则 2014 第35条”
    而且 事项处于“probation”

  场景: 预备期满了却一次也没有考察，不得提请转正
    假如 于2018-05-18立项，从“arrive_activist”进入
    而且 事项已办到“oath”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2017-05-10 |
      | assembly.passed       | 日期   | 2018-06-10 |
    而且 于2018-07-15办理“oath.done”
    当 于2019-06-10办理“probation.done”
      | 项目 | 值                |
      | 未办 | examine_probation |
    那么 只被“probation.examined”拒绝，依据“发展党员工作细则 2014 第31条；发展党员工作细则 2014 第35条”
    而且 “probation.examined”实际“预备期考察次数：0”，办法“先进行预备期考察并登记”
    而且 事项处于“probation”

  场景: 预备期一次也没有考察的，考察以后可以提请转正，漏掉的季度照实记为逾期
    假如 于2018-05-18立项，从“arrive_activist”进入
    而且 事项已办到“oath”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2017-05-10 |
      | assembly.passed       | 日期   | 2018-06-10 |
    而且 于2018-07-15办理“oath.done”
    而且 于2019-06-09办理“probation.examine_probation”
    当 于2019-06-10办理“probation.done”
      | 项目 | 值                |
      | 未办 | examine_probation |
    那么 准予
    而且 记为逾期，条件“examine_probation.times”，依据“督查考核和贯标办公室规定 第5条”
    而且 事项处于“apply_conversion”

  场景: 转入时移交了考察材料的，没有考察也能提请转正，漏掉的季度照实记为逾期
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2018-03-10  |
      | 不填     | extended_to |
    当 于2019-03-10办理“probation.done”
      | 项目 | 值                |
      | 未办 | examine_probation |
    那么 准予
    而且 “probation.examined”符合
    而且 记为逾期，条件“examine_probation.times”，依据“督查考核和贯标办公室规定 第5条”

  场景: 违犯党纪的，由支部提请支部大会讨论
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
    当 “branch_committee”于2018-07-20办理“probation.misconduct”
    那么 准予
    而且 事项处于“conversion_meeting”
    而且 “probation.papers”符合
    而且 “probation.expired”不适用
    而且 “probation.examined”不适用

  场景大纲: 预备党员调走，<角色>办理转出，移交考察材料
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
    当 “<角色>”于2018-07-20办理“probation.transferred”
      | 项目             | 值           |
      | receiving_branch | 某中学党支部 |
    那么 准予
    而且 事项处于“transferred”
    而且 “probation.facts”符合

    例子:
      | 角色               |
      | branch_committee   |
      | branch_assembly    |
      | township_committee |

  场景大纲: <谁>不得办理“<办理>”
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2018-03-10  |
      | 不填     | extended_to |
    当 “<谁>”于<日期>办理“<办理>”
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“probation”

    例子:
      | 谁                 | 日期       | 办理                        | 条件                 | 依据                                                    |
      | branch_secretary   | 2019-03-10 | probation.done              | probation.by         | 发展党员工作细则 2014 第31条；中国共产党章程 2017 第7条 |
      | applicant          | 2019-03-10 | probation.done              | probation.by         | 发展党员工作细则 2014 第31条                            |
      | township_committee | 2018-07-20 | probation.misconduct        | probation.by         | 发展党员工作细则 2014 第31条                            |
      | applicant          | 2018-07-20 | probation.transferred       | probation.by         | 发展党员工作细则 2014 第35条                            |
      | applicant          | 2018-07-20 | probation.examine_probation | examine_probation.by | 发展党员工作细则 2014 第31条                            |
      | branch_secretary   | 2018-07-20 | probation.examine_probation | examine_probation.by | 发展党员工作细则 2014 第31条                            |

  场景大纲: 缺《<材料>》不得办理“<办理>”
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
    当 于2018-07-20办理“<办理>”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“<条件>”拒绝，依据“发展党员工作细则 2014 <条>”
    而且 “<条件>”实际“<材料>”

    例子:
      | 材料                   | 办理                        | 条件                     | 条     |
      | 预备党员考察记录       | probation.examine_probation | examine_probation.papers | 第31条 |
      | 违纪情况核查材料       | probation.misconduct        | probation.papers         | 第32条 |
      | 预备党员教育考察移交材料 | probation.transferred     | probation.papers         | 第35条 |

  场景: 没有填接收的党组织，不能转出
    假如 于2018-07-01立项，从“arrive_probationary”进入
    而且 于2018-07-01办理“arrive_probationary.filed”
    当 于2018-07-20办理“probation.transferred”
      | 项目 | 值               |
      | 不填 | receiving_branch |
    那么 只被“probation.facts”拒绝，依据“发展党员工作细则 2014 第35条”
    而且 无法判断，条件“probation.facts”，缺“receiving_branch”

  # 接收转入的预备党员

  场景大纲: <角色>接收转入的预备党员，接着考察
    假如 于2018-07-01立项，从“arrive_probationary”进入
    当 “<角色>”于2018-07-01办理“arrive_probationary.filed”
      | 项目     | 值          |
      | admitted | 2018-03-10  |
      | 不填     | extended_to |
    那么 准予
    而且 事项处于“probation”
    而且 “arrive_probationary.by”符合
    而且 “arrive_probationary.facts”符合
    而且 “arrive_probationary.papers”符合
    而且 台账“member-archive”有一行
      | 列         | 值         |
      | 预备期起   | 2018-03-10 |
      | 预备期满   | 2019-03-10 |
      | 党费起缴   | 2018-03-10 |

    例子:
      | 角色               |
      | branch_committee   |
      | township_committee |

  场景: 转入前已经延长预备期的，按批准的届满日
    假如 于2018-07-01立项，从“arrive_probationary”进入
    当 于2018-07-01办理“arrive_probationary.filed”
      | 项目        | 值         |
      | admitted    | 2017-03-10 |
      | extended_to | 2018-09-10 |
    那么 准予
    而且 台账“member-archive”有一行
      | 列       | 值         |
      | 预备期满 | 2018-09-10 |

  场景大纲: <谁>不能接收转入的预备党员
    假如 于2018-07-01立项，从“arrive_probationary”进入
    当 “<谁>”于2018-07-01办理“arrive_probationary.filed”
    那么 只被“arrive_probationary.by”拒绝，依据“发展党员工作细则 2014 第35条”
    而且 事项处于“arrive_probationary”

    例子:
      | 谁               |
      | branch_secretary |
      | applicant        |

  场景大纲: 缺《<材料>》不能接收转入的预备党员
    假如 于2018-07-01立项，从“arrive_probationary”进入
    当 于2018-07-01办理“arrive_probationary.filed”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“arrive_probationary.papers”拒绝，依据“发展党员工作细则 2014 第35条”
    而且 “arrive_probationary.papers”实际“<材料>”

    例子:
      | 材料               |
      | 党员组织关系介绍信 |
      | 原单位教育考察材料 |

  场景: 没有填原支部大会通过的日期，不能接收
    假如 于2018-07-01立项，从“arrive_probationary”进入
    当 于2018-07-01办理“arrive_probationary.filed”
      | 项目 | 值       |
      | 不填 | admitted |
    那么 只被“arrive_probationary.facts”拒绝，依据“发展党员工作细则 2014 第35条”
    而且 无法判断，条件“arrive_probationary.facts”，缺“admitted”

  场景: 原支部大会通过的日期不能是还没有到的日子
    假如 于2018-07-01立项，从“arrive_probationary”进入
    当 于2018-07-01办理“arrive_probationary.filed”
      | 项目     | 值         |
      | admitted | 2018-07-02 |
    那么 只被“arrive_probationary.facts”拒绝，依据“发展党员工作细则 2014 第35条”
