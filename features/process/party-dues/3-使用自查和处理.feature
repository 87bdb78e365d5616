# language: zh-CN
功能: 党费收缴·使用、自查、处理和公布

  党费集体讨论决定使用，会计、出纳分设；期满自查自纠，欠缴的有处理，结果向党员公布。

  背景:
    假如 程序“party-dues”
    而且 于2026-04-01立项
      | 项目  | 值                     |
      | about | 示例村党支部第二季度党费 |
    而且 事项已办到“spend”
      | 办理          | 项目              | 值                     |
      | enrol.filed   | 日期              | 2026-04-01             |
      |               | span              | 2026-04-01至2026-06-30 |
      |               | members           | p-li                   |
      | assess.fix    | kind              | farmer                 |
      |               | monthly           | 1元                    |
      | assess.done   | 日期              | 2026-04-03             |
      | collect.month | 办理人            | p-chen org_member      |
      |               | amount            | 10元                   |
      | collect.remit | sent              | 30元                   |
      | collect.done  | 日期              | 2026-06-30             |
      |               | 办理人            | p-zu org_member        |

  # 使用

  场景: 镇党委集体讨论决定党费的使用
    当 “township_committee”于2026-07-06办理“spend.done”
      | 项目       | 值                                                       |
      | spent      | purpose=training，sum_spent=20元；purpose=needy，sum_spent=10元 |
      | bookkeeper | p-kuai                                                   |
      | cashier    | p-chu                                                    |
    那么 准予
    而且 事项处于“self_check”
    而且 “spend.by”符合
    而且 “spend.facts”符合
    而且 “spend.papers”符合
    而且 “spend.apart”符合

  场景大纲: 党费可以用于<用途>
    当 于2026-07-06办理“spend.done”
      | 项目  | 值                             |
      | spent | purpose=<用途>，sum_spent=20元 |
    那么 准予

    例子:
      | 用途     |
      | training |
      | press    |
      | commend  |
      | needy    |
      | disaster |

  场景: 党费不能用于范围以外的开支
    当 于2026-07-06办理“spend.done”
      | 项目  | 值                              |
      | spent | purpose=!dinner，sum_spent=20元 |
    那么 只被“spend.facts”拒绝，依据“党费收缴、使用和管理的规定 2008 有关使用的规定”

  场景: 本期间没有开支的，不要会议记录和票据
    当 于2026-07-06办理“spend.done”
      | 项目   | 值                         |
      | 不填   | spent                      |
      | 缺材料 | 党委会会议记录、开支票据   |
    那么 准予
    而且 事项处于“self_check”

  场景大纲: 使用党费<怎样>，不算数
    当 “<谁>”于2026-07-06办理“spend.done”
      | 项目   | 值                               |
      | spent  | purpose=training，sum_spent=20元 |
      | <项目> | <值>                             |
    那么 只被“<条件>”拒绝，依据“党费收缴、使用和管理的规定 2008 有关使用的规定”

    例子:
      | 怎样             | 谁                 | 项目            | 值             | 条件         |
      | 由支部自己决定   | branch_committee   | bookkeeper      | p-kuai         | spend.by     |
      | 由书记一人决定   | township_secretary | bookkeeper      | p-kuai         | spend.by     |
      | 没有集体讨论     | township_committee | 缺材料          | 党委会会议记录 | spend.papers |
      | 没有票据         | township_committee | 缺材料          | 开支票据       | spend.papers |
      | 没有写用途       | township_committee | spent.purpose   | 不填           | spend.facts  |
      | 没有写金额       | township_committee | spent.sum_spent | 不填           | spend.facts  |

  场景: 会计、出纳是一个人，不算数
    当 于2026-07-06办理“spend.done”
      | 项目       | 值     |
      | bookkeeper | p-kuai |
      | cashier    | p-kuai |
    那么 只被“spend.apart”拒绝，依据“党费收缴、使用和管理的规定 2008 有关管理的规定”
    而且 “spend.apart”实际“p-kuai”

  场景大纲: 没有写<谁>，不算数
    当 于2026-07-06办理“spend.done”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“spend.facts、spend.apart”拒绝，依据“党费收缴、使用和管理的规定 2008 有关使用的规定；党费收缴、使用和管理的规定 2008 有关管理的规定”
    而且 无法判断，条件“spend.facts”，缺“<字段>”

    例子:
      | 谁   | 字段       |
      | 会计 | bookkeeper |
      | 出纳 | cashier    |

  # 自查

  场景: 纪检委员自查没有问题，转入公布
    假如 于2026-07-06办理“spend.done”
    当 “clean_member”于2026-07-30办理“self_check.passed”
      | 项目   | 值         |
      | checks | 全部       |
      | 不填   | in_arrears |
    那么 准予
    而且 事项处于“publish”
    而且 “self_check.by”符合
    而且 “self_check.facts”符合
    而且 “self_check.papers”符合
    而且 “self_check.in_time”符合
    而且 “self_check.independent”符合
    而且 “self_check.sound”符合
    而且 按“self_check.in_time”，最晚为2026-07-30

  场景: 收缴期满第三十一天才自查，记为逾期
    假如 于2026-07-06办理“spend.done”
    当 于2026-07-31办理“self_check.passed”
      | 项目 | 值         |
      | 不填 | in_arrears |
    那么 准予
    而且 记为逾期，条件“self_check.in_time”，依据“党费收缴使用管理办法 本地规定 自查自纠”

  场景大纲: 自查的人就是<谁>，不算数
    假如 于2026-07-06办理“spend.done”
    当 于2026-07-20办理“self_check.<结果>”
      | 项目   | 值                |
      | 办理人 | <人> clean_member |
      | checks | <检查>            |
      | 不填   | in_arrears        |
    那么 只被“self_check.independent”拒绝，依据“党费收缴使用管理办法 本地规定 自查自纠；党费 七项重点工作”
    而且 事项处于“self_check”

    例子:
      | 谁             | 人     | 结果   | 检查              |
      | 每月收党费的人 | p-chen | passed | 全部              |
      | 结束收缴的人   | p-zu   | passed | 全部              |
      | 每月收党费的人 | p-chen | failed | 全部，除published |

  场景大纲: 自查发现<问题>，不能记为没有问题
    假如 于2026-07-06办理“spend.done”
    当 于2026-07-20办理“self_check.passed”
      | 项目   | 值            |
      | checks | 全部，除<项> |
      | 不填   | in_arrears    |
    那么 只被“self_check.sound”拒绝，依据“党费收缴使用管理办法 本地规定 自查自纠；党费 七项重点工作”

    例子:
      | 问题           | 项        |
      | 标准不对       | standard  |
      | 没有足额上交   | complete  |
      | 账目不符       | record    |
      | 没有专户       | account   |
      | 开支超出范围   | spending  |
      | 上期没有公布   | published |

  场景: 有党员欠缴，不能记为没有问题
    假如 于2026-07-06办理“spend.done”
    当 于2026-07-20办理“self_check.passed”
      | 项目       | 值   |
      | checks     | 全部 |
      | in_arrears | p-li |
    那么 只被“self_check.sound”拒绝，依据“党费收缴使用管理办法 本地规定 自查自纠”

  场景大纲: 自查<有什么>，转入处理
    假如 于2026-07-06办理“spend.done”
    当 “clean_member”于2026-07-20办理“self_check.failed”
      | 项目   | 值       |
      | checks | <检查>   |
      | <项目> | <值>     |
    那么 准予
    而且 事项处于“handle”
    而且 “self_check.failed.unless”符合

    例子:
      | 有什么     | 检查              | 项目       | 值         |
      | 有问题     | 全部，除published | 不填       | in_arrears |
      | 有欠缴     | 全部              | in_arrears | p-li       |

  场景: 自查没有问题的，不能记为有问题
    假如 于2026-07-06办理“spend.done”
    当 于2026-07-20办理“self_check.failed”
      | 项目   | 值         |
      | checks | 全部       |
      | 不填   | in_arrears |
    那么 只被“self_check.failed.unless”拒绝，依据“党费收缴使用管理办法 本地规定 自查自纠”

  场景大纲: 自查<怎样>，不算数
    假如 于2026-07-06办理“spend.done”
    当 “<谁>”于2026-07-20办理“self_check.failed”
      | 项目       | 值   |
      | in_arrears | p-li |
      | <项目>     | <值> |
    那么 只被“<条件>”拒绝，依据“党费收缴使用管理办法 本地规定 自查自纠；党费 七项重点工作”

    例子:
      | 怎样           | 谁           | 项目   | 值           | 条件              |
      | 由组织委员自查 | org_member   | checks | 全部         | self_check.by     |
      | 由镇党委代查   | township_committee | checks | 全部   | self_check.by     |
      | 没有自查报告   | clean_member | 缺材料 | 党费自查报告 | self_check.papers |

  场景: 没有写自查的内容，不算数
    假如 于2026-07-06办理“spend.done”
    当 于2026-07-20办理“self_check.passed”
      | 项目 | 值                 |
      | 不填 | checks、in_arrears |
    那么 只被“self_check.facts、self_check.sound”拒绝，依据“党费收缴、使用和管理的规定 2008 报告公布；党费 七项重点工作”
    而且 无法判断，条件“self_check.facts”，缺“checks”

  # 处理

  场景: 欠缴的批评教育、补交，处理完毕
    假如 于2026-07-06办理“spend.done”
    而且 于2026-07-20办理“self_check.failed”
      | 项目       | 值   |
      | in_arrears | p-li |
    当 “branch_committee”于2026-07-24办理“handle.done”
      | 项目     | 值    |
      | way      | paid  |
      | longest  | 6个月 |
      | systemic | 否    |
    那么 准予
    而且 事项处于“publish”
    而且 “handle.by”符合
    而且 “handle.facts”符合
    而且 “handle.papers”符合
    而且 “handle.backpay”符合
    而且 “handle.leaving”不适用
    而且 “handle.answered”符合
    而且 按“handle.backpay”，改填的结论为
      | longest | 结论   |
      | 5个月   | 符合   |
      | 6个月   | 符合   |
      | 7个月   | 不符合 |
    而且 按“handle.answered”，改填的结论为
      | way     | 结论   |
      | paid    | 符合   |
      | excused | 符合   |
      | leaving | 符合   |
      | none    | 不符合 |

  场景: 欠了七个月的不能补交了事
    假如 于2026-07-06办理“spend.done”
    而且 于2026-07-20办理“self_check.failed”
      | 项目       | 值   |
      | in_arrears | p-li |
    当 于2026-07-24办理“handle.done”
      | 项目    | 值    |
      | way     | paid  |
      | longest | 7个月 |
    那么 只被“handle.backpay”拒绝，依据“党费收缴、使用和管理的规定 2008 按月交纳”

  场景: 没有正当理由连续六个月不交党费，按自行脱党处理
    假如 于2026-07-06办理“spend.done”
    而且 于2026-07-20办理“self_check.failed”
      | 项目       | 值   |
      | in_arrears | p-li |
    当 “branch_committee”于2026-07-24办理“handle.done”
      | 项目    | 值      |
      | way     | leaving |
      | longest | 6个月   |
    那么 准予
    而且 “handle.leaving”符合
    而且 “handle.backpay”不适用
    而且 按“handle.leaving”，改填的结论为
      | longest | 结论   |
      | 5个月   | 不符合 |
      | 6个月   | 符合   |
      | 7个月   | 符合   |

  场景: 五个月不交党费，还不能按自行脱党处理
    假如 于2026-07-06办理“spend.done”
    而且 于2026-07-20办理“self_check.failed”
      | 项目       | 值   |
      | in_arrears | p-li |
    当 于2026-07-24办理“handle.done”
      | 项目    | 值      |
      | way     | leaving |
      | longest | 5个月   |
    那么 只被“handle.leaving”拒绝，依据“党费收缴、使用和管理的规定 2008 不交党费；党员教育管理工作条例 2019 第31条”

  场景: 确有困难的另行办理少交、免交
    假如 于2026-07-06办理“spend.done”
    而且 于2026-07-20办理“self_check.failed”
      | 项目       | 值   |
      | in_arrears | p-li |
    当 于2026-07-24办理“handle.done”
      | 项目    | 值                                 |
      | way     | excused                            |
      | longest | 8个月                              |
      | 缺材料  | 补交党费登记表、批评教育记录       |
    那么 准予
    而且 “handle.backpay”不适用
    而且 “handle.leaving”不适用

  场景: 有欠缴却写没有欠缴，不算数
    假如 于2026-07-06办理“spend.done”
    而且 于2026-07-20办理“self_check.failed”
      | 项目       | 值   |
      | in_arrears | p-li |
    当 于2026-07-24办理“handle.done”
      | 项目 | 值   |
      | way  | none |
    那么 只被“handle.answered”拒绝，依据“党费收缴使用管理办法 本地规定 处理；党费 原因分析 第二项”

  场景: 没有欠缴、只有自查问题的，不写欠缴时间
    假如 于2026-07-06办理“spend.done”
    而且 于2026-07-20办理“self_check.failed”
      | 项目   | 值                |
      | checks | 全部，除published |
      | 不填   | in_arrears        |
    当 于2026-07-24办理“handle.done”
      | 项目     | 值   |
      | way      | none |
      | systemic | 是   |
      | 缺材料   | 补交党费登记表、批评教育记录 |
    那么 准予
    而且 “handle.answered”不适用
    而且 按“handle.facts”，改填的结论为
      | longest | 结论   |
      | 3个月   | 不符合 |

  场景大纲: 处理<怎样>，不算数
    假如 于2026-07-06办理“spend.done”
    而且 于2026-07-20办理“self_check.failed”
      | 项目       | 值   |
      | in_arrears | p-li |
    当 “<谁>”于2026-07-24办理“handle.done”
      | 项目    | 值     |
      | way     | <处理> |
      | <项目>  | <值>   |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样               | 谁               | 处理    | 项目    | 值             | 条件          | 依据 |
      | 由书记一人定       | branch_secretary | paid    | longest | 6个月          | handle.by     | 党费收缴使用管理办法 本地规定 处理 |
      | 由镇党委代定       | township_committee | paid  | longest | 6个月          | handle.by     | 党费 原因分析 第二项 |
      | 补交没有登记表     | branch_committee | paid    | 缺材料  | 补交党费登记表 | handle.papers | 党费收缴使用管理办法 处理；党费 原因分析 第二项 |
      | 补交没有批评教育   | branch_committee | paid    | 缺材料  | 批评教育记录   | handle.papers | 党费收缴使用管理办法 处理 |
      | 脱党没有批评教育   | branch_committee | leaving | 缺材料  | 批评教育记录   | handle.papers | 党费收缴使用管理办法 处理 |
      | 免交没有写欠缴时间 | branch_committee | excused | 不填    | longest        | handle.facts  | 党费收缴、使用和管理的规定 2008 不交党费 |
      | 没有写是否列入整改 | branch_committee | paid    | 不填    | systemic       | handle.facts  | 党费收缴使用管理办法 处理 |

  场景大纲: <处理>没有写欠缴时间，不算数
    假如 于2026-07-06办理“spend.done”
    而且 于2026-07-20办理“self_check.failed”
      | 项目       | 值   |
      | in_arrears | p-li |
    当 于2026-07-24办理“handle.done”
      | 项目 | 值      |
      | way  | <处理>  |
      | 不填 | longest |
    那么 只被“<条件>”拒绝，依据“党费收缴、使用和管理的规定 2008 不交党费”

    例子:
      | 处理    | 条件                          |
      | paid    | handle.facts、handle.backpay  |
      | leaving | handle.facts、handle.leaving  |

  场景: 没有写怎样处理，不算数
    假如 于2026-07-06办理“spend.done”
    而且 于2026-07-20办理“self_check.failed”
      | 项目       | 值   |
      | in_arrears | p-li |
    当 于2026-07-24办理“handle.done”
      | 项目 | 值  |
      | 不填 | way |
    那么 被“handle.facts”拒绝，依据“党费收缴、使用和管理的规定 2008 不交党费”
    而且 无法判断，条件“handle.facts”，缺“way”

  # 公布

  场景: 处理以后十五天以内公布，办结
    假如 于2026-07-06办理“spend.done”
    而且 于2026-07-20办理“self_check.passed”
      | 项目 | 值         |
      | 不填 | in_arrears |
    当 “branch_secretary”于2026-08-04办理“publish.done”
    那么 准予
    而且 事项处于“completed”
    而且 “publish.by”符合
    而且 “publish.papers”符合
    而且 “publish.in_time”符合
    而且 按“publish.in_time”，最晚为2026-08-04
    而且 回放结论相同

  场景: 第十六天才公布，记为逾期
    假如 于2026-07-06办理“spend.done”
    而且 于2026-07-20办理“self_check.passed”
      | 项目 | 值         |
      | 不填 | in_arrears |
    当 于2026-08-05办理“publish.done”
    那么 准予
    而且 记为逾期，条件“publish.in_time”，依据“党费收缴使用管理办法 本地规定 公布”

  场景大纲: 公布<怎样>，不算数
    假如 于2026-07-06办理“spend.done”
    而且 于2026-07-20办理“self_check.passed”
      | 项目 | 值         |
      | 不填 | in_arrears |
    当 “<谁>”于2026-07-24办理“publish.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党费收缴、使用和管理的规定 2008 报告公布；党费收缴使用管理办法 本地规定 公布”

    例子:
      | 怎样         | 谁               | 项目   | 值                 | 条件           |
      | 由党员公布   | payer            | 材料   | 党费收缴情况公布稿 | publish.by     |
      | 由组织委员公布 | org_member     | 材料   | 党费收缴情况公布稿 | publish.by     |
      | 没有公布稿   | branch_secretary | 缺材料 | 党费收缴情况公布稿 | publish.papers |

  # 台账

  场景: 党费台账由记录算出
    假如 于2026-07-06办理“spend.done”
      | 项目  | 值                                                              |
      | spent | purpose=training，sum_spent=20元；purpose=needy，sum_spent=5.5元 |
    而且 于2026-07-20办理“self_check.failed”
      | 项目       | 值   |
      | in_arrears | p-li |
    而且 于2026-07-24办理“handle.done”
      | 项目    | 值   |
      | way     | paid |
      | longest | 2个月 |
    当 于2026-07-27办理“publish.done”
    那么 准予
    而且 台账“dues-ledger”有一行
      | 列         | 值                       |
      | 支部和期间 | 示例村党支部第二季度党费 |
      | 起         | 2026-04-01               |
      | 止         | 2026-06-30               |
      | 缴费党员   | 1                        |
      | 核定月缴额 | 2.00                     |
      | 批准少交   |                          |
      | 收缴次数   | 3                        |
      | 已收       | 30.00                    |
      | 已上交     | 30.00                    |
      | 催缴       | 0                        |
      | 大额党费   |                          |
      | 使用       | 25.50                    |
      | 自查       | 自查有问题或者有欠缴                   |
      | 欠缴       | 1                        |
      | 处理       | 批评教育，补交           |
      | 公布       | 2026-07-27               |
      | 状态       | 办结                     |
    而且 回放结论相同
