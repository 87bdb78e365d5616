# language: zh-CN
功能: “五个一”发展党员（2014年版）·入党积极分子的确定和培养教育

  支部委员会集体研究确定入党积极分子，报上级党委备案，指定一至两名正式党员作培养联系人；
  自确定之日起每满半年考察一次，漏了照实记为逾期，事后补写不能弥补；
  满一年、有考察登记表的，才能提请研究确定发展对象。

  背景:
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-06-01立项
    而且 于2018-06-05办理“apply.filed”
    而且 于2018-06-10办理“talk.done”

  # 推荐和确定

  场景大纲: <角色>集体研究确定入党积极分子
    当 “<角色>”于2018-06-15办理“choose.approved”
      | 项目      | 值      |
      | chosen_by | meeting |
    那么 准予
    而且 事项处于“file_activist”
    而且 “choose.by”符合
    而且 “choose.facts”符合
    而且 “choose.papers”符合
    而且 “choose.collective”符合
    而且 “choose.observation”不适用

    例子:
      | 角色             |
      | branch_committee |
      | branch_assembly  |

  场景: 只凭推荐得票确定入党积极分子，无效
    当 于2018-06-15办理“choose.approved”
      | 项目      | 值    |
      | chosen_by | votes |
    那么 只被“choose.collective”拒绝，依据“发展党员工作细则 2014 第8条”
    而且 “choose.collective”实际“只凭推荐得票”
    而且 事项处于“choose”

  场景: 暂不确定的继续为入党申请人，以后还可以再研究
    当 于2018-06-15办理“choose.declined”
      | 项目       | 值                 |
      | not_chosen | 递交申请时间尚短 |
    那么 准予
    而且 事项处于“choose”

  # 上级党委备案

  场景: 上级党委同意备案
    假如 于2018-06-15办理“choose.approved”
    当 “township_committee”于2018-06-20办理“file_activist.filed”
    那么 准予
    而且 事项处于“assign”
    而且 “file_activist.by”符合
    而且 “file_activist.papers”符合

  场景: 材料不全退回补正，回到推荐和确定
    假如 于2018-06-15办理“choose.approved”
    当 “township_committee”于2018-06-20办理“file_activist.returned”
      | 项目             | 值                 |
      | filing_shortfall | 会议记录没有表决结果 |
    那么 准予
    而且 事项处于“choose”
    而且 “file_activist.facts”符合

  # 指定培养联系人

  场景大纲: <角色>指定培养联系人，发给工作手册
    假如 于2018-06-15办理“choose.approved”
    而且 于2018-06-20办理“file_activist.filed”
    当 “<角色>”于2018-06-25办理“assign.done”
      | 项目     | 值              |
      | trainers | p-zhang、p-wang |
      | handbook | 手册第7号       |
    那么 准予
    而且 事项处于“cultivate”
    而且 “assign.by”符合
    而且 “assign.facts”符合

    例子:
      | 角色             |
      | branch_committee |
      | branch_assembly  |

  场景: 培养联系人一至两名
    假如 于2018-06-15办理“choose.approved”
    而且 于2018-06-20办理“file_activist.filed”
    当 于2018-06-25办理“assign.done”
    那么 准予
    而且 按“assign.number”，改填的结论为
      | trainers.count | 结论   |
      | 0              | 不符合 |
      | 1              | 符合   |
      | 2              | 符合   |
      | 3              | 不符合 |

  场景: 三名培养联系人，不得登记
    假如 于2018-06-15办理“choose.approved”
    而且 于2018-06-20办理“file_activist.filed”
    当 于2018-06-25办理“assign.done”
      | 项目     | 值                    |
      | trainers | p-zhang、p-wang、p-li |
    那么 只被“assign.number”拒绝，依据“发展党员工作细则 2014 第9条”
    而且 “assign.number”实际“3”
    而且 事项处于“assign”

  场景: 培养联系人应为正式党员
    假如 于2018-06-15办理“choose.approved”
    而且 于2018-06-20办理“file_activist.filed”
    当 于2018-06-25办理“assign.done”
    那么 准予
    而且 按“assign.full”，改填的结论为
      | trainers.standing | 结论   |
      | full              | 符合   |
      | restricted        | 符合   |
      | probationary      | 不符合 |
      | outsider          | 不符合 |

  场景: 两名培养联系人中有一名是预备党员，不得登记
    假如 于2018-06-15办理“choose.approved”
    而且 于2018-06-20办理“file_activist.filed”
    当 于2018-06-25办理“assign.done”
      | 项目              | 值                     |
      | trainers          | p-zhang、p-wang        |
      | trainers.standing | full、probationary     |
    那么 只被“assign.full”拒绝，依据“发展党员工作细则 2014 第9条”

  # 培养教育考察

  场景: 每满半年考察一次，培养满一年，提请研究确定发展对象
    假如 于2018-06-15办理“choose.approved”
    而且 事项已办到“cultivate”
      | 办理        | 项目 | 值         |
      | assign.done | 日期 | 2018-06-25 |
    而且 已依次办理
      | 办理              | 日期       | 项目 | 值 |
      | cultivate.examine | 2018-12-15 |      |    |
      | cultivate.examine | 2019-06-15 |      |    |
    当 于2019-06-15办理“cultivate.done”
    那么 准予
    而且 “cultivate.year”符合
    而且 “cultivate.examined”符合
    而且 “examine.times”符合
    而且 事项处于“nominate”
    而且 按“cultivate.year”，最早为2019-06-15
    而且 回放结论相同

  场景: 指定培养联系人的当天就提请研究，时间不到，也没有考察
    假如 于2018-06-15办理“choose.approved”
    而且 事项已办到“cultivate”
      | 办理        | 项目 | 值         |
      | assign.done | 日期 | 2018-06-25 |
    当 于2018-06-25办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 只被“cultivate.year、cultivate.examined”拒绝，依据“发展党员工作细则 2014 第13条；发展党员工作细则 2014 第12条”
    而且 “cultivate.year”实际“相隔10天”
    而且 事项处于“cultivate”

  场景: 确定为入党积极分子差一天满一年，不得提请研究，以后的步骤都到不了
    假如 于2018-06-15办理“choose.approved”
    而且 事项已办到“cultivate”
    而且 于2018-12-10办理“cultivate.examine”
    当 于2019-06-14办理“cultivate.done”
    那么 只被“cultivate.year”拒绝，依据“发展党员工作细则 2014 第13条”
    而且 “cultivate.year”实际“相隔364天”，要求“不少于1年，最早2019-06-15”，办法“请于2019-06-15及以后办理”
    而且 事项处于“cultivate”

  场景: 没有提请研究的，不能先确定为发展对象再等满一年
    假如 于2018-06-15办理“choose.approved”
    而且 事项已办到“cultivate”
    当 于2019-06-15办理“nominate.agreed”
    那么 只被“case.sequence”拒绝，依据“发展党员工作细则”
    而且 事项处于“cultivate”

  场景: 按提示等到满一年再提请，可以研究确定发展对象
    假如 于2018-06-15办理“choose.approved”
    而且 事项已办到“cultivate”
    而且 于2018-12-10办理“cultivate.examine”
    当 于2019-06-14办理“cultivate.done”
    而且 按提示改正后再办理
    那么 准予
    而且 事项处于“nominate”

  场景: 暂不确定的日子不算，满一年从集体研究确定之日起
    假如 已依次办理
      | 办理            | 日期       | 项目 | 值 |
      | choose.declined | 2018-06-15 |      |    |
      | choose.approved | 2018-09-15 |      |    |
    而且 事项已办到“cultivate”
    当 于2019-09-15办理“cultivate.done”
    那么 准予
    而且 按“cultivate.year”，最早为2019-09-15

  场景: 闰年二月二十九日确定的，次年二月二十八日满一年
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2019-12-01立项
    而且 事项已办到“cultivate”
      | 办理            | 项目 | 值         |
      | choose.approved | 日期 | 2020-02-29 |
    当 于2021-02-28办理“cultivate.done”
    那么 准予
    而且 按“cultivate.year”，最早为2021-02-28

  场景: 满了一年却一次也没有考察，不得提请研究
    假如 于2018-06-15办理“choose.approved”
    而且 事项已办到“cultivate”
    当 于2019-06-15办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 只被“cultivate.examined”拒绝，依据“发展党员工作细则 2014 第13条；发展党员工作细则 2014 第12条”
    而且 “cultivate.examined”实际“考察次数：0”，办法“先进行考察并登记”
    而且 “examine.times”实际“2018-06-15至2018-12-15、2018-12-15至2019-06-15没有”
    而且 事项处于“cultivate”

  场景: 一次也没有考察的，考察以后可以提请研究，漏掉的两个半年照实记为逾期
    假如 于2018-06-15办理“choose.approved”
    而且 事项已办到“cultivate”
    而且 于2019-06-20办理“cultivate.examine”
    当 于2019-06-21办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 记为逾期，条件“examine.times”，依据“发展党员工作细则 2014 第11条”
    而且 “examine.times”实际“2018-06-15至2018-12-15、2018-12-15至2019-06-15没有”，要求“6个月应有一次”，办法“事后补记不能弥补”
    而且 事项处于“nominate”

  场景: 半年考察晚了一天，前一个半年记为漏考察
    假如 于2018-06-15办理“choose.approved”
    而且 事项已办到“cultivate”
    而且 于2018-12-16办理“cultivate.examine”
    当 于2019-06-15办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 记为逾期，条件“examine.times”，依据“发展党员工作细则 2014 第11条”
    而且 “examine.times”实际“2018-06-15至2018-12-15没有”

  场景: 确定当天的考察不算第一个半年的考察
    假如 已依次办理
      | 办理                | 日期       | 项目 | 值 |
      | choose.approved     | 2018-06-15 |      |    |
      | file_activist.filed | 2018-06-15 |      |    |
      | assign.done         | 2018-06-15 |      |    |
      | cultivate.examine   | 2018-06-15 |      |    |
      | cultivate.examine   | 2019-06-10 |      |    |
    当 于2019-06-15办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 记为逾期，条件“examine.times”，依据“发展党员工作细则 2014 第11条”
    而且 “examine.times”实际“2018-06-15至2018-12-15没有”

  场景: 一天之内集中补写两次考察，只算一个半年
    假如 于2018-06-15办理“choose.approved”
    而且 事项已办到“cultivate”
    而且 已依次办理
      | 办理              | 日期       | 项目 | 值 |
      | cultivate.examine | 2019-06-10 |      |    |
      | cultivate.examine | 2019-06-10 |      |    |
    当 于2019-06-15办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 记为逾期，条件“examine.times”，依据“发展党员工作细则 2014 第11条”
    而且 “examine.times”实际“2018-06-15至2018-12-15没有”

  场景: 培养联系人指定得晚，半年考察仍从确定之日起算
    假如 于2018-06-15办理“choose.approved”
    而且 事项已办到“cultivate”
      | 办理        | 项目 | 值         |
      | assign.done | 日期 | 2018-12-20 |
    而且 于2019-05-20办理“cultivate.examine”
    当 于2019-06-15办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 记为逾期，条件“examine.times”，依据“发展党员工作细则 2014 第11条”
    而且 “examine.times”实际“2018-06-15至2018-12-15没有”

  场景: 考察算到提请研究之日，没有满的半年不欠
    假如 于2018-06-15办理“choose.approved”
    而且 事项已办到“cultivate”
    而且 已依次办理
      | 办理              | 日期       | 项目 | 值 |
      | cultivate.examine | 2018-12-10 |      |    |
      | cultivate.examine | 2019-06-10 |      |    |
    当 于2019-12-14办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 “examine.times”符合

  场景: 培养了一年半，第三个半年满期的当天还没有考察，记为逾期
    假如 于2018-06-15办理“choose.approved”
    而且 事项已办到“cultivate”
    而且 已依次办理
      | 办理              | 日期       | 项目 | 值 |
      | cultivate.examine | 2018-12-10 |      |    |
      | cultivate.examine | 2019-06-10 |      |    |
    当 于2019-12-15办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 记为逾期，条件“examine.times”，依据“发展党员工作细则 2014 第11条”
    而且 “examine.times”实际“2019-06-15至2019-12-15没有”

  场景大纲: <角色>可以登记“<分项>”
    假如 事项已办到“cultivate”
    当 “<角色>”办理“cultivate.<分项>”
    那么 准予
    而且 事项处于“cultivate”
    而且 “<分项>.by”符合
    而且 “<分项>.facts”符合

    例子:
      | 角色             | 分项             |
      | trainer          | examine          |
      | branch_committee | examine          |
      | branch_assembly  | examine          |
      | applicant        | thought_report   |
      | branch_committee | replace_trainers |
      | branch_assembly  | replace_trainers |

  场景大纲: <角色>提请研究确定发展对象
    假如 事项已办到“cultivate”
    当 “<角色>”办理“cultivate.done”
    那么 准予
    而且 事项处于“nominate”
    而且 “cultivate.by”符合

    例子:
      | 角色             |
      | branch_committee |
      | branch_assembly  |

  场景: 镇党委也培养教育入党积极分子，可以登记多次
    假如 事项已办到“cultivate”
    而且 “township_committee”办理“cultivate.township_training”
    当 “township_committee”办理“cultivate.township_training”
    那么 准予
    而且 “township_training.by”符合
    而且 “township_training.papers”符合

  场景大纲: 镇党委培养教育<怎样>，不算数
    假如 事项已办到“cultivate”
    当 “<谁>”办理“cultivate.township_training”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党建常规工作 本地规定”

    例子:
      | 怎样         | 谁                 | 项目   | 值                 | 条件                     |
      | 由支部登记   | branch_committee   | 材料   | 镇党委培养教育记录 | township_training.by     |
      | 由联系人登记 | trainer            | 材料   | 镇党委培养教育记录 | township_training.by     |
      | 没有记录     | township_committee | 缺材料 | 镇党委培养教育记录 | township_training.papers |

  场景: 思想汇报可以交多份
    假如 事项已办到“cultivate”
    而且 办理“cultivate.thought_report”
    当 办理“cultivate.thought_report”
    那么 准予
    而且 “thought_report.papers”符合

  场景: 调整后的培养联系人也是一至两名正式党员
    假如 事项已办到“cultivate”
    当 办理“cultivate.replace_trainers”
    那么 准予
    而且 按“replace_trainers.number”，改填的结论为
      | new_trainers.count | 结论   |
      | 0                  | 不符合 |
      | 1                  | 符合   |
      | 2                  | 符合   |
      | 3                  | 不符合 |
    而且 按“replace_trainers.full”，改填的结论为
      | new_trainers.standing | 结论   |
      | full                  | 符合   |
      | restricted            | 符合   |
      | probationary          | 不符合 |
      | outsider              | 不符合 |

  场景: 调整时指定三名培养联系人，不得登记
    假如 事项已办到“cultivate”
    当 办理“cultivate.replace_trainers”
      | 项目         | 值                    |
      | new_trainers | p-zhang、p-wang、p-li |
    那么 只被“replace_trainers.number”拒绝，依据“发展党员工作细则 2014 第9条”

  场景: 调整时指定非党员作培养联系人，不得登记
    假如 事项已办到“cultivate”
    当 办理“cultivate.replace_trainers”
      | 项目                  | 值       |
      | new_trainers.standing | outsider |
    那么 只被“replace_trainers.full”拒绝，依据“发展党员工作细则 2014 第9条”

  # 转入的入党积极分子

  场景大纲: <角色>接收转入的入党积极分子，指定联系人继续培养
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-06-01立项，从“arrive_activist”进入
    当 “<角色>”于2018-06-05办理“arrive_activist.filed”
      | 项目   | 值         |
      | chosen | 2017-12-10 |
    那么 准予
    而且 事项处于“assign”
    而且 “arrive_activist.by”符合
    而且 “arrive_activist.facts”符合
    而且 “arrive_activist.papers”符合

    例子:
      | 角色               |
      | branch_committee   |
      | township_committee |

  场景: 有移交材料的，原单位的培养时间连续计算
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-06-01立项，从“arrive_activist”进入
    而且 于2018-06-05办理“arrive_activist.filed”
      | 项目   | 值         |
      | chosen | 2017-12-10 |
    而且 于2018-06-10办理“assign.done”
    当 于2018-12-10办理“cultivate.done”
    那么 准予
    而且 “cultivate.examined”符合
    而且 按“cultivate.year”，最早为2018-12-10

  场景: 转入时已经培养满一年、有移交材料的，本支部不满半年也可以提请研究
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-06-01立项，从“arrive_activist”进入
    而且 于2018-06-05办理“arrive_activist.filed”
      | 项目   | 值         |
      | chosen | 2017-05-20 |
    而且 于2018-06-10办理“assign.done”
    当 于2018-06-11办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 “cultivate.year”符合
    而且 “cultivate.examined”符合
    而且 “examine.times”符合
    而且 事项处于“nominate”

  场景: 有移交材料的，转入以后满半年没有考察，照样记为逾期
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-06-01立项，从“arrive_activist”进入
    而且 于2018-06-05办理“arrive_activist.filed”
      | 项目   | 值         |
      | chosen | 2017-12-10 |
    而且 于2018-06-10办理“assign.done”
    当 于2018-12-10办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 准予
    而且 记为逾期，条件“examine.times”，依据“发展党员工作细则 2014 第11条”
    而且 “examine.times”实际“2018-06-05至2018-12-05没有”

  场景: 没有移交材料的，培养时间从接收之日重新计算
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-06-01立项，从“arrive_activist”进入
    而且 于2018-06-05办理“arrive_activist.filed”
    而且 于2018-06-10办理“assign.done”
    而且 于2018-12-01办理“cultivate.examine”
    当 于2019-06-05办理“cultivate.done”
    那么 准予
    而且 按“cultivate.year”，最早为2019-06-05

  场景: 没有移交材料、转入以后也没有考察的，不得提请研究
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-06-01立项，从“arrive_activist”进入
    而且 于2018-06-05办理“arrive_activist.filed”
    而且 于2018-06-10办理“assign.done”
    当 于2019-06-05办理“cultivate.done”
      | 项目 | 值      |
      | 未办 | examine |
    那么 只被“cultivate.examined”拒绝，依据“发展党员工作细则 2014 第12条”
    而且 事项处于“cultivate”

  场景: 声明了原确定日期却没有移交材料，不得接收
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-06-01立项，从“arrive_activist”进入
    当 于2018-06-05办理“arrive_activist.filed”
      | 项目   | 值                     |
      | chosen | 2017-12-10             |
      | 缺材料 | 原单位培养教育考察材料 |
    那么 只被“arrive_activist.papers”拒绝，依据“发展党员工作细则 2014 第12条”

  场景: 支部书记个人不能接收转入的入党积极分子
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-06-01立项，从“arrive_activist”进入
    当 “branch_secretary”于2018-06-05办理“arrive_activist.filed”
    那么 只被“arrive_activist.by”拒绝，依据“发展党员工作细则 2014 第12条”

  场景: 原确定日期不能晚于登记日
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-06-01立项，从“arrive_activist”进入
    当 于2018-06-05办理“arrive_activist.filed”
      | 项目   | 值         |
      | chosen | 2018-06-06 |
    那么 只被“arrive_activist.facts”拒绝，依据“发展党员工作细则 2014 第12条”

  # 由谁办、填什么、附什么

  场景大纲: <谁>不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<办理>”
    那么 只被“<条件>”拒绝，依据“发展党员工作细则 2014 <条>”

    例子:
      | 步骤          | 谁                 | 办理                       | 条件                | 条     |
      | choose        | branch_secretary   | choose.approved            | choose.by           | 第8条  |
      | choose        | township_committee | choose.approved            | choose.by           | 第8条  |
      | choose        | party_group        | choose.declined            | choose.by           | 第8条  |
      | file_activist | branch_committee   | file_activist.filed        | file_activist.by    | 第8条  |
      | file_activist | general_branch     | file_activist.returned     | file_activist.by    | 第8条  |
      | assign        | branch_secretary   | assign.done                | assign.by           | 第9条  |
      | assign        | township_committee | assign.done                | assign.by           | 第9条  |
      | cultivate     | trainer            | cultivate.done             | cultivate.by        | 第11条 |
      | cultivate     | township_committee | cultivate.done             | cultivate.by        | 第11条 |
      | cultivate     | applicant          | cultivate.examine          | examine.by          | 第11条 |
      | cultivate     | introducer         | cultivate.examine          | examine.by          | 第11条 |
      | cultivate     | trainer            | cultivate.thought_report   | thought_report.by   | 第10条 |
      | cultivate     | branch_committee   | cultivate.thought_report   | thought_report.by   | 第10条 |
      | cultivate     | trainer            | cultivate.replace_trainers | replace_trainers.by | 第9条  |
      | cultivate     | township_committee | cultivate.replace_trainers | replace_trainers.by | 第9条  |

  场景大纲: 缺《<材料>》不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 办理“<办理>”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“<条件>”拒绝，依据“发展党员工作细则 2014 <条>”
    而且 “<条件>”实际“<材料>”

    例子:
      | 步骤          | 材料                         | 办理                     | 条件                  | 条     |
      | choose        | 党员推荐或者群团组织推优材料 | choose.approved          | choose.papers         | 第8条  |
      | choose        | 确定入党积极分子会议记录     | choose.approved          | choose.papers         | 第8条  |
      | file_activist | 入党积极分子备案表           | file_activist.filed      | file_activist.papers  | 第8条  |
      | cultivate     | 入党积极分子考察登记表       | cultivate.examine        | examine.papers        | 第11条 |
      | cultivate     | 思想汇报                     | cultivate.thought_report | thought_report.papers | 第10条 |

  场景大纲: 没有填“<字段>”不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 办理“<办理>”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 无法判断，条件“<填写>”，缺“<字段>”

    例子:
      | 步骤          | 字段             | 办理                       | 填写                   | 条件                                                                    | 依据                         |
      | choose        | chosen_by        | choose.approved            | choose.facts           | choose.facts、choose.collective                                         | 发展党员工作细则 2014 第8条  |
      | choose        | not_chosen       | choose.declined            | choose.facts           | choose.facts                                                            | 发展党员工作细则 2014 第8条  |
      | file_activist | filing_shortfall | file_activist.returned     | file_activist.facts    | file_activist.facts                                                     | 发展党员工作细则 2014 第8条  |
      | assign        | trainers         | assign.done                | assign.facts           | assign.facts、assign.number、assign.full                                | 发展党员工作细则 2014 第9条  |
      | assign        | handbook         | assign.done                | assign.facts           | assign.facts                                                            | 五个机制 抓手 第二项         |
      | cultivate     | new_trainers     | cultivate.replace_trainers | replace_trainers.facts | replace_trainers.facts、replace_trainers.number、replace_trainers.full | 发展党员工作细则 2014 第9条  |

  场景: 一个人写两遍不算两名培养联系人
    假如 事项已办到“assign”
    当 办理“assign.done”
      | 项目     | 值             |
      | trainers | p-wang、p-wang |
    那么 只被“assign.facts”拒绝，依据“发展党员工作细则 2014 第9条”
    而且 “assign.facts”实际“有人重复”

  场景: 暂不确定的原因里不得写身份证号
    假如 事项已办到“choose”
    当 办理“choose.declined”
      | 项目       | 值                              |
      | not_chosen | 本人110101199003077758，时间尚短 |
    那么 只被“choose.facts”拒绝，依据“发展党员工作细则 2014 第8条”
    而且 “choose.facts”实际“不要写身份证号”，办法“去掉个人信息”

  场景大纲: 没有写<谁>的党员身份，不得登记
    假如 事项已办到“<步骤>”
    当 办理“<办理>”
      | 项目            | 值   |
      | <字段>          | p-li |
      | <字段>.standing | 不填 |
    那么 只被“<条件>.facts、<条件>.full”拒绝，依据“发展党员工作细则 2014 第9条”
    而且 “<条件>.facts”实际“党员身份”

    例子:
      | 谁                 | 步骤      | 办理                       | 字段         | 条件             |
      | 培养联系人         | assign    | assign.done                | trainers     | assign           |
      | 调整后的培养联系人 | cultivate | cultivate.replace_trainers | new_trainers | replace_trainers |
