# language: zh-CN
功能: “五个一”发展党员（2014年版）·申请入党

  年满十八周岁的人向所在单位或者居住地的党组织递交申请书，
  党组织一个月内派人谈话。谈话晚了照实记为逾期，不影响继续办理。

  背景:
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-06-01立项

  # 递交入党申请书

  场景: 年满十八周岁的人向所在单位党组织递交申请书
    当 “applicant”于2018-06-05办理“apply.filed”
      | 项目      | 值         |
      | born      | 1992-03-01 |
      | receiving | work       |
    那么 准予
    而且 事项处于“talk”
    而且 “apply.by”符合
    而且 “apply.facts”符合
    而且 “apply.papers”符合
    而且 “apply.age”符合
    而且 “apply.place”符合
    而且 回放结论相同

  场景: 递交申请三天后才满十八周岁，不得受理
    当 于2018-06-05办理“apply.filed”
      | 项目 | 值         |
      | born | 2000-06-08 |
    那么 只被“apply.age”拒绝，依据“发展党员工作细则 2014 第5条”
    而且 “apply.age”实际“2018-06-05”，要求“18年”，办法“2018-06-08”
    而且 事项处于“apply”
    而且 按“apply.age”，“born”最晚为2000-06-05

  场景: 按提示等到年满十八周岁再递交，可以受理
    假如 于2018-06-05办理“apply.returned”
    当 “applicant”于2018-06-05办理“apply.filed”
      | 项目 | 值         |
      | born | 2000-06-08 |
    而且 按提示改正后再办理
    那么 准予
    而且 事项处于“talk”

  场景: 二月二十九日出生的人，平年到二月二十八日满十八周岁
    当 于2018-06-05办理“apply.filed”
      | 项目 | 值         |
      | born | 2000-02-29 |
    那么 准予
    而且 按“apply.age”，最早为2018-02-28

  场景: 向应受理的党组织递交
    当 于2018-06-05办理“apply.filed”
    那么 准予
    而且 按“apply.place”，改填的结论为
      | receiving | 结论   |
      | work      | 符合   |
      | residence | 符合   |
      | mobile    | 符合   |
      | elsewhere | 不符合 |

  场景: 应由其他党组织受理的，不得收下
    当 于2018-06-05办理“apply.filed”
      | 项目      | 值        |
      | receiving | elsewhere |
    那么 只被“apply.place”拒绝，依据“发展党员工作细则 2014 第6条”
    而且 “apply.place”实际“应由其他党组织受理”
    而且 事项处于“apply”

  场景大纲: 支部<角色>退回不合条件的申请书，可以重新递交
    当 “<角色>”于2018-06-05办理“apply.returned”
      | 项目      | 值                     |
      | shortfall | 应向居住地党组织递交 |
    那么 准予
    而且 事项处于“apply”

    例子:
      | 角色             |
      | branch_secretary |
      | org_member       |

  # 派人谈话

  场景大纲: <角色>在一个月内同申请人谈话
    假如 于2018-06-05办理“apply.filed”
    当 “<角色>”于2018-06-20办理“talk.done”
    那么 准予
    而且 事项处于“choose”
    而且 “talk.in_time”符合
    而且 “talk.by”符合
    而且 “talk.papers”符合

    例子:
      | 角色             |
      | branch_secretary |
      | org_member       |

  场景: 一个月按对应日计算，最后一天谈话不算逾期
    假如 于2018-06-05办理“apply.filed”
    当 于2018-07-05办理“talk.done”
    那么 准予
    而且 按“talk.in_time”，最晚为2018-07-05

  场景: 八月三十一日收到申请书，谈话最晚到九月三十日
    假如 于2018-08-31办理“apply.filed”
    当 于2018-09-30办理“talk.done”
    那么 准予
    而且 按“talk.in_time”，最晚为2018-09-30

  场景: 一月三十一日收到申请书，谈话最晚到二月二十八日
    假如 于2019-01-31办理“apply.filed”
    当 于2019-02-28办理“talk.done”
    那么 准予
    而且 按“talk.in_time”，最晚为2019-02-28

  场景: 超过一个月才谈话，记为逾期，照常继续
    假如 于2018-06-05办理“apply.filed”
    当 于2018-07-06办理“talk.done”
    那么 准予
    而且 记为逾期，条件“talk.in_time”，依据“发展党员工作细则 2014 第7条”
    而且 事项处于“choose”

  场景: 谈话按所写日期不逾期，登记时已经逾期，作出提示
    假如 于2018-06-05办理“apply.filed”
    当 于2018-07-06补录2018-07-05的“talk.done”
    那么 准予
    而且 提示“talk.in_time”，依据“发展党员工作细则 2014 第7条”
    而且 “case.entry”符合

  # 由谁办、填什么、附什么

  场景大纲: <谁>不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<办理>”
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 “<条件>”实际“办理人身份”，要求“应由”

    例子:
      | 步骤  | 谁               | 办理           | 条件     | 依据                                                   |
      | apply | branch_secretary | apply.filed    | apply.by | 发展党员工作细则 2014 第5条；中国共产党章程 2017 第1条 |
      | apply | branch_committee | apply.filed    | apply.by | 发展党员工作细则 2014 第5条                            |
      | apply | applicant        | apply.returned | apply.by | 发展党员工作细则 2014 第5条                            |
      | talk  | applicant        | talk.done      | talk.by  | 发展党员工作细则 2014 第7条                            |
      | talk  | organizer        | talk.done      | talk.by  | 发展党员工作细则 2014 第7条                            |
      | talk  | branch_committee | talk.done      | talk.by  | 发展党员工作细则 2014 第7条                            |

  场景大纲: <哪天>不是本人递交的申请书，依据当天施行的<年份>年党章
    假如 程序“member-development-five-ones”的“2014”版
    而且 于<立项>立项
    当 “branch_secretary”于<日期>办理“apply.filed”
    那么 只被“apply.by”拒绝，依据“发展党员工作细则 2014 第5条；中国共产党章程 <年份> 第1条”
    而且 事项处于“apply”

    例子:
      | 哪天                 | 立项       | 日期       | 年份 |
      | 2017年10月23日       | 2017-10-09 | 2017-10-23 | 2012 |
      | 2017年党章通过当天   | 2017-10-09 | 2017-10-24 | 2017 |
      | 2022年10月21日       | 2022-10-08 | 2022-10-21 | 2017 |
      | 2022年党章通过当天   | 2022-10-08 | 2022-10-22 | 2022 |

  场景大纲: 缺《<材料>》不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 办理“<办理>”
      | 项目   | 值     |
      | 缺材料 | <材料> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 “<条件>”实际“<材料>”

    例子:
      | 步骤  | 材料               | 办理        | 条件         | 依据                        |
      | apply | 入党申请书         | apply.filed | apply.papers | 发展党员工作细则 2014 第5条 |
      | talk  | 入党申请人谈话记录 | talk.done   | talk.papers  | 发展党员工作细则 2014 第7条 |

  场景大纲: 没有填“<字段>”不得办理“<办理>”
    当 办理“<办理>”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 无法判断，条件“apply.facts”，缺“<字段>”

    例子:
      | 字段      | 办理           | 条件                    | 依据                                                     |
      | born      | apply.filed    | apply.facts、apply.age   | 发展党员工作细则 2014 第5条                              |
      | receiving | apply.filed    | apply.facts、apply.place | 发展党员工作细则 2014 第6条                              |
      | shortfall | apply.returned | apply.facts             | 发展党员工作细则 2014 第5条                              |

  场景: 出生日期晚于登记日，不得受理
    当 于2018-06-05办理“apply.filed”
      | 项目 | 值         |
      | born | 2018-06-06 |
    那么 只被“apply.facts、apply.age”拒绝，依据“发展党员工作细则 2014 第5条”

  场景: 入党申请书的日期晚于登记日，等于没有交
    当 于2018-06-05办理“apply.filed”
      | 项目 | 值                       |
      | 材料 | 入党申请书（2018-06-06） |
    那么 只被“apply.papers”拒绝，依据“发展党员工作细则 2014 第5条”
    而且 “apply.papers”实际“2018-06-06不对”
