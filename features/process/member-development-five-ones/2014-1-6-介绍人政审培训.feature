# language: zh-CN
功能: “五个一”发展党员（2014年版）·入党介绍人、政治审查和集中培训

  发展对象由两名正式党员作介绍人，政治审查四项内容都要查清并作出结论，
  集中培训一般不少于三天或者二十四学时。

  背景:
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2018-06-01立项

  # 入党介绍人

  场景大纲: <角色>确定两名正式党员作入党介绍人
    假如 事项已办到“introduce”
    当 “<角色>”办理“introduce.done”
      | 项目        | 值              |
      | introducers | p-zhang、p-wang |
    那么 准予
    而且 事项处于“vet”
    而且 “introduce.by”符合
    而且 “introduce.facts”符合

    例子:
      | 角色             |
      | branch_committee |
      | branch_assembly  |

  场景: 入党介绍人恰好两名
    假如 事项已办到“introduce”
    当 办理“introduce.done”
    那么 准予
    而且 按“introduce.two”，改填的结论为
      | introducers.count | 结论   |
      | 1                 | 不符合 |
      | 2                 | 符合   |
      | 3                 | 不符合 |

  场景: 只有一名入党介绍人，不得登记
    假如 事项已办到“introduce”
    当 办理“introduce.done”
      | 项目        | 值      |
      | introducers | p-zhang |
    那么 只被“introduce.two”拒绝，依据“发展党员工作细则 2014 第14条”
    而且 事项处于“introduce”

  场景大纲: 一名介绍人是<身份>，不得登记
    假如 事项已办到“introduce”
    当 办理“introduce.done”
      | 项目                 | 值                  |
      | introducers          | p-zhang、p-wang     |
      | introducers.standing | 正式党员、<身份> |
    那么 只被“introduce.full”拒绝，依据“发展党员工作细则 2014 第14条”
    而且 事项处于“introduce”

    例子:
      | 身份                       |
      | 预备党员                   |
      | restricted                 |
      | 非党员                     |

  场景: 没有写一名介绍人的党员身份，不得登记
    假如 事项已办到“introduce”
    当 办理“introduce.done”
      | 项目                 | 值              |
      | introducers          | p-zhang、p-wang |
      | introducers.standing | 正式党员、不填  |
    那么 只被“introduce.facts、introduce.full”拒绝，依据“发展党员工作细则 2014 第14条”
    而且 “introduce.facts”实际“党员身份”

  场景: 政治审查期间介绍人调走的，可以调整为另两名正式党员
    假如 事项已办到“vet”
    当 办理“vet.replace_introducers”
      | 项目            | 值            |
      | new_introducers | p-li、p-zhao |
    那么 准予
    而且 事项处于“vet”
    而且 按“replace_introducers.two”，改填的结论为
      | new_introducers.count | 结论   |
      | 1                     | 不符合 |
      | 2                     | 符合   |
      | 3                     | 不符合 |
    而且 按“replace_introducers.full”，改填的结论为
      | new_introducers.standing | 结论   |
      | full                     | 符合   |
      | restricted               | 不符合 |
      | probationary             | 不符合 |
      | outsider                 | 不符合 |

  场景大纲: 在“<步骤>”<角色>也可以调整入党介绍人
    假如 事项已办到“<步骤>”
    当 “<角色>”办理“<步骤>.replace_introducers”
    那么 准予
    而且 事项处于“<步骤>”
    而且 “replace_introducers.by”符合
    而且 “replace_introducers.facts”符合

    例子:
      | 步骤      | 角色             |
      | vet | branch_committee |
      | vet | branch_assembly |
      | train | branch_committee |
      | train | branch_assembly |
      | review | branch_committee |
      | review | branch_assembly |
      | prereview | branch_committee |
      | prereview | branch_assembly |
      | fill_form | branch_committee |
      | fill_form | branch_assembly |
      | assembly | branch_committee |
      | assembly | branch_assembly |

  场景大纲: 在“<步骤>”<谁>不得调整入党介绍人
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<步骤>.replace_introducers”
    那么 只被“replace_introducers.by”拒绝，依据“发展党员工作细则 2014 第14条”

    例子:
      | 步骤 | 谁 |
      | vet | introducer |
      | train | township_committee |
      | review | branch_secretary |
      | prereview | township_committee |
      | fill_form | applicant |
      | assembly | party_group |

  场景大纲: 在“<步骤>”没有写调整后的介绍人，不得登记
    假如 事项已办到“<步骤>”
    当 办理“<步骤>.replace_introducers”
      | 项目 | 值              |
      | 不填 | new_introducers |
    那么 只被“replace_introducers.facts、replace_introducers.two、replace_introducers.full”拒绝，依据“发展党员工作细则 2014 第14条”
    而且 无法判断，条件“replace_introducers.facts”，缺“new_introducers”

    例子:
      | 步骤 |
      | vet |
      | train |
      | review |
      | prereview |
      | fill_form |
      | assembly |

  场景大纲: 在“<步骤>”没有写调整后介绍人的党员身份，不得登记
    假如 事项已办到“<步骤>”
    当 办理“<步骤>.replace_introducers”
      | 项目                     | 值            |
      | new_introducers          | p-li、p-zhao  |
      | new_introducers.standing | 正式党员、不填 |
    那么 只被“replace_introducers.facts、replace_introducers.full”拒绝，依据“发展党员工作细则 2014 第14条”
    而且 “replace_introducers.facts”实际“党员身份”

    例子:
      | 步骤 |
      | vet |
      | train |
      | review |
      | prereview |
      | fill_form |
      | assembly |

  场景: 调整后只有一名入党介绍人，不得登记
    假如 事项已办到“train”
    当 办理“train.replace_introducers”
      | 项目            | 值   |
      | new_introducers | p-li |
    那么 只被“replace_introducers.two”拒绝，依据“发展党员工作细则 2014 第14条”

  场景: 调整后的介绍人是预备党员，不得登记
    假如 事项已办到“train”
    当 办理“train.replace_introducers”
      | 项目                     | 值       |
      | new_introducers.standing | 预备党员 |
    那么 只被“replace_introducers.full”拒绝，依据“发展党员工作细则 2014 第14条”

  # 政治审查

  场景大纲: <角色>作出政治审查合格的结论
    假如 事项已办到“vet”
    当 “<角色>”办理“vet.passed”
      | 项目           | 值        |
      | vetting_result | qualified |
      | inquiry        | 否        |
      | mobile         | 否        |
    那么 准予
    而且 事项处于“train”
    而且 “vet.by”符合
    而且 “vet.facts”符合
    而且 “vet.papers”符合
    而且 “vet.complete”符合
    而且 “vet.qualified”符合
    而且 “vet.replies_first”不适用

    例子:
      | 角色             |
      | branch_committee |
      | branch_assembly  |

  场景大纲: 政治审查没有查<内容>，不得作出结论
    假如 事项已办到“vet”
    当 办理“vet.passed”
      | 项目   | 值             |
      | vetted | 全部，除<项> |
    那么 只被“vet.complete”拒绝，依据“发展党员工作细则 2014 第16条”
    而且 事项处于“vet”

    例子:
      | 项      | 内容                         |
      | stance  | 对党的理论路线方针政策的态度 |
      | history | 政治历史                     |
      | law     | 遵纪守法和遵守社会公德       |
      | family  | 直系亲属和主要社会关系       |

  场景: 没有政治审查内容就不能记为不合格
    假如 事项已办到“vet”
    当 办理“vet.failed”
      | 项目           | 值             |
      | vetted         | 全部，除family |
      | vetting_result | unqualified    |
    那么 只被“vet.complete”拒绝，依据“发展党员工作细则 2014 第16条”

  场景: 函调材料收回以后作结论
    假如 事项已办到“vet”
    当 于2019-09-10办理“vet.passed”
      | 项目    | 值         |
      | inquiry | 是         |
      | replied | 2019-09-10 |
      | mobile  | 否         |
    那么 准予
    而且 “vet.replies_first”符合
    而且 “vet.papers”符合

  场景: 先作结论后收函调材料，不得登记
    假如 事项已办到“vet”
    当 于2019-09-15补录2019-09-10的“vet.passed”
      | 项目    | 值         |
      | inquiry | 是         |
      | replied | 2019-09-11 |
    那么 只被“vet.replies_first”拒绝，依据“发展党员工作细则 2014 第16条”
    而且 事项处于“vet”

  场景: 先作不合格结论后收函调材料，也不得登记
    假如 事项已办到“vet”
    当 于2019-09-15补录2019-09-10的“vet.rejected”
      | 项目           | 值          |
      | inquiry        | 是          |
      | replied        | 2019-09-11  |
      | vetting_result | unqualified |
    那么 只被“vet.replies_first”拒绝，依据“发展党员工作细则 2014 第16条”

  场景: 没有函调外调的，不要函调材料
    假如 事项已办到“vet”
    当 办理“vet.passed”
      | 项目    | 值           |
      | inquiry | 否           |
      | 缺材料  | 函调、外调材料 |
    那么 准予

  场景: 不是流动人员的，不要户籍地和居住地党组织的意见
    假如 事项已办到“vet”
    当 办理“vet.passed”
      | 项目   | 值                           |
      | mobile | 否                           |
      | 缺材料 | 户籍地和居住地党组织的意见 |
    那么 准予

  场景: 没有函调的不填函调日期
    假如 事项已办到“vet”
    当 于2019-09-10办理“vet.passed”
      | 项目    | 值         |
      | inquiry | 否         |
      | replied | 2019-09-01 |
    那么 只被“vet.facts”拒绝，依据“发展党员工作细则 2014 第16条”
    而且 “vet.facts”实际“不需要填”，办法“去掉这一项”

  场景: 政治审查不合格，不能记为合格
    假如 事项已办到“vet”
    当 办理“vet.passed”
      | 项目           | 值          |
      | vetting_result | unqualified |
    那么 只被“vet.qualified”拒绝，依据“发展党员工作细则 2014 第16条”
    而且 事项处于“vet”

  场景大纲: 政治审查不合格，<去向>
    假如 事项已办到“vet”
    当 “branch_committee”办理“<结果>”
      | 项目           | 值          |
      | vetting_result | unqualified |
    那么 准予
    而且 “<结果>.unless”符合
    而且 “vet.papers”符合
    而且 事项处于“<处于>”

    例子:
      | 去向         | 结果         | 处于      |
      | 退回培养     | vet.failed   | cultivate |
      | 不予发展办结 | vet.rejected | rejected  |

  场景大纲: 政治审查合格，不能记为“<结果>”
    假如 事项已办到“vet”
    当 办理“<结果>”
      | 项目           | 值        |
      | vetting_result | qualified |
    那么 只被“<结果>.unless”拒绝，依据“发展党员工作细则 2014 第16条”
    而且 事项处于“vet”

    例子:
      | 结果         |
      | vet.failed   |
      | vet.rejected |

  # 集中培训

  场景大纲: <角色>培训结业，转入支部委员会审查
    假如 事项已办到“train”
    当 “<角色>”办理“train.passed”
      | 项目          | 值 |
      | trained_days  | 3  |
      | trained_hours | 24 |
    那么 准予
    而且 事项处于“review”
    而且 “train.by”符合
    而且 “train.facts”符合
    而且 “train.papers”符合
    而且 “train.amount”符合

    例子:
      | 角色               |
      | township_committee |
      | county_org_dept    |

  场景: 培训三天或者二十四学时，有一项达到就可以
    假如 事项已办到“train”
    当 办理“train.passed”
    那么 准予
    而且 按“train.amount”，改填的结论为
      | trained_days | trained_hours | 结论   |
      | 2            | 25            | 符合   |
      | 2            | 24            | 符合   |
      | 2            | 23            | 不符合 |
      | 3            | 23            | 符合   |
      | 3            | 0             | 符合   |
      | 4            | 20            | 符合   |
      | 2            | 20            | 不符合 |
      | 0            | 24            | 符合   |

  场景: 培训两天二十学时，没有特批不得结业
    假如 事项已办到“train”
    当 办理“train.passed”
      | 项目          | 值 |
      | trained_days  | 2  |
      | trained_hours | 20 |
    那么 只被“train.amount”拒绝，依据“发展党员工作细则 2014 第17条”
    而且 “train.amount”实际“天数：2；或者集中培训学时：20”，要求“不少于3日；或者不少于24学时”，办法“办足3再登记；或者集中培训学时还差4”
    而且 事项处于“train”

  场景: 培训两天二十学时，镇党委书记写明理由特批，可以结业
    假如 事项已办到“train”
    当 办理“train.passed”
      | 项目          | 值                        |
      | trained_days  | 2                         |
      | trained_hours | 20                        |
      | 特批          | train.amount 镇党委书记 |
    那么 准予
    而且 记为特批，条件“train.amount”，依据“发展党员工作细则 2014 第17条”
    而且 事项处于“review”

  场景: 支部书记的特批没有用
    假如 事项已办到“train”
    当 办理“train.passed”
      | 项目          | 值                            |
      | trained_days  | 2                             |
      | trained_hours | 20                            |
      | 特批          | train.amount branch_secretary |
    那么 只被“train.amount”拒绝，依据“发展党员工作细则 2014 第17条”

  场景: 镇党委书记事先登记的特批，以后办理时有效
    假如 事项已办到“train”
      | 办理       | 项目 | 值         |
      | vet.passed | 日期 | 2019-09-10 |
    而且 “township_secretary”于2019-09-12特批“train.amount”
      | 项目 | 值             |
      | 理由 | 培训班提前结束 |
      | 至   | 2019-09-20     |
    当 于2019-09-20办理“train.passed”
      | 项目          | 值 |
      | trained_days  | 2  |
      | trained_hours | 20 |
    那么 准予
    而且 记为特批，条件“train.amount”，依据“发展党员工作细则 2014 第17条”
    而且 回放结论相同

  场景: 特批过了期限就没有用
    假如 事项已办到“train”
      | 办理       | 项目 | 值         |
      | vet.passed | 日期 | 2019-09-10 |
    而且 “township_secretary”于2019-09-12特批“train.amount”
      | 项目 | 值             |
      | 理由 | 培训班提前结束 |
      | 至   | 2019-09-20     |
    当 于2019-09-21办理“train.passed”
      | 项目          | 值 |
      | trained_days  | 2  |
      | trained_hours | 20 |
    那么 只被“train.amount”拒绝，依据“发展党员工作细则 2014 第17条”

  场景大纲: <毛病>的特批不予登记
    假如 事项已办到“train”
      | 办理       | 项目 | 值         |
      | vet.passed | 日期 | 2019-09-10 |
    当 “<角色>”于2019-09-12特批“train.amount”
      | 项目 | 值     |
      | 理由 | <理由> |
      | 至   | <至>   |
    那么 只被“case.concession”拒绝，依据“发展党员工作细则 2014”

    例子:
      | 毛病         | 角色               | 理由           | 至         |
      | 没有权限     | branch_secretary   | 培训班提前结束 | 2019-12-31 |
      | 没有写理由   | township_secretary | 无             | 2019-12-31 |
      | 期限已经过了 | township_secretary | 培训班提前结束 | 2019-09-11 |

  场景: 个别特殊情况经批准未参加培训，要有书面说明
    假如 事项已办到“train”
    当 “township_committee”办理“train.special”
    那么 准予
    而且 “train.papers”符合
    而且 事项处于“review”

  场景: 没有参加培训又没有说明，不得继续
    假如 事项已办到“train”
    当 办理“train.special”
      | 项目   | 值                       |
      | 缺材料 | 个别特殊情况未培训的说明 |
    那么 只被“train.papers”拒绝，依据“发展党员工作细则 2014 第17条”
    而且 事项处于“train”

  场景: 未结业的重新培训，不用结业证书
    假如 事项已办到“train”
    当 “county_org_dept”办理“train.failed”
    那么 准予
    而且 事项处于“train”

  # 由谁办、填什么、附什么

  场景大纲: <谁>不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<办理>”
    那么 只被“<条件>”拒绝，依据“发展党员工作细则 2014 <条>”

    例子:
      | 步骤      | 谁                 | 办理                      | 条件                   | 条     |
      | introduce | branch_secretary   | introduce.done            | introduce.by           | 第14条 |
      | introduce | township_committee | introduce.done            | introduce.by           | 第14条 |
      | vet       | township_committee | vet.passed                | vet.by                 | 第16条 |
      | vet       | branch_secretary   | vet.passed                | vet.by                 | 第16条 |
      | train     | branch_committee   | train.passed              | train.by               | 第17条 |
      | train     | branch_secretary   | train.special             | train.by               | 第17条 |
      | train     | branch_committee   | train.failed              | train.by               | 第17条 |

  场景大纲: 缺《<材料>》不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 办理“<办理>”
      | 项目   | 值     |
      | <项>   | <填>   |
      | 缺材料 | <材料> |
    那么 只被“<条件>”拒绝，依据“发展党员工作细则 2014 <条>”
    而且 “<条件>”实际“<材料>”

    例子:
      | 步骤  | 材料                       | 办理         | 条件         | 条     | 项             | 填          |
      | vet   | 政治审查综合材料           | vet.passed   | vet.papers   | 第16条 | inquiry        | 否          |
      | vet   | 政治审查综合材料           | vet.failed   | vet.papers   | 第16条 | vetting_result | unqualified |
      | vet   | 政治审查综合材料           | vet.rejected | vet.papers   | 第16条 | vetting_result | unqualified |
      | vet   | 函调、外调材料             | vet.passed   | vet.papers   | 第16条 | inquiry        | 是          |
      | vet   | 户籍地和居住地党组织的意见 | vet.passed   | vet.papers   | 第16条 | mobile         | 是          |
      | train | 集中培训结业证书           | train.passed | train.papers | 第17条 | trained_days   | 3           |

  场景大纲: 没有填“<字段>”不得办理“<办理>”
    假如 事项已办到“<步骤>”
    当 办理“<办理>”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“发展党员工作细则 2014 <条>”
    而且 无法判断，条件“<填写>”，缺“<字段>”

    例子:
      | 步骤      | 字段            | 办理                    | 填写                      | 条件                                                                            | 条     |
      | introduce | introducers     | introduce.done          | introduce.facts           | introduce.facts、introduce.two、introduce.full                                  | 第14条 |
      | vet       | vetted          | vet.passed              | vet.facts                 | vet.facts、vet.complete                                                         | 第16条 |
      | vet       | vetting_result  | vet.passed              | vet.facts                 | vet.facts、vet.qualified                                                        | 第16条 |
      | vet       | mobile          | vet.passed              | vet.facts                 | vet.facts                                                                       | 第16条 |

  场景: 没有写是否函调，不得作出政治审查结论
    假如 事项已办到“vet”
    当 办理“vet.passed”
      | 项目 | 值              |
      | 不填 | inquiry、replied |
    那么 被“vet.facts”拒绝，依据“发展党员工作细则 2014 第16条”
    而且 无法判断，条件“vet.facts”，缺“inquiry”

  场景: 函调了却没有写材料日期，不得作出政治审查结论
    假如 事项已办到“vet”
    当 办理“vet.passed”
      | 项目    | 值      |
      | inquiry | 是      |
      | 不填    | replied |
    那么 只被“vet.facts、vet.replies_first”拒绝，依据“发展党员工作细则 2014 第16条”
    而且 无法判断，条件“vet.replies_first”，缺“replied”

  场景: 没有写培训天数，学时够了，只差填写
    假如 事项已办到“train”
    当 办理“train.passed”
      | 项目          | 值           |
      | trained_hours | 24           |
      | 不填          | trained_days |
    那么 只被“train.facts”拒绝，依据“发展党员工作细则 2014 第17条”
    而且 “train.amount”符合

  场景: 没有写培训学时，天数够了，只差填写
    假如 事项已办到“train”
    当 办理“train.passed”
      | 项目         | 值            |
      | trained_days | 3             |
      | 不填         | trained_hours |
    那么 只被“train.facts”拒绝，依据“发展党员工作细则 2014 第17条”

  # 台账

  场景: 台账由记录算出，联系人、介绍人、一栏公示、政审和培训都在其中
    假如 事项已办到“train”
      | 办理            | 项目        | 值              |
      | apply.filed     | 日期        | 2018-06-05      |
      | choose.approved | 日期        | 2018-06-15      |
      | assign.done     | trainers    | p-zhang、p-wang |
      | assign.done     | handbook    | 手册第7号       |
      | file_target.filed | 日期      | 2019-09-20      |
      | introduce.done  | introducers | p-zhang、p-zhao |
    当 办理“train.passed”
      | 项目          | 值 |
      | trained_days  | 4  |
      | trained_hours | 30 |
    那么 准予
    而且 台账“member-archive”有一行
      | 列                 | 值              |
      | 递交申请           | 2018-06-05      |
      | 确定为入党积极分子 | 2018-06-15      |
      | 培养联系人         | p-zhang、p-wang |
      | 列为发展对象       | 2019-09-20      |
      | 入党介绍人         | p-zhang、p-zhao |
      | 政治审查           | 合格            |
      | 培训天数           | 4               |
      | 培训学时           | 30              |
    而且 台账“five-ones”有一行
      | 列     | 值         |
      | 一册   | 手册第7号  |
      | 一流程 | 2014       |
