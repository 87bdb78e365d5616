# language: zh-CN
功能: 满意度测评·测评方案和发放回收

  不记名，份数够，被评价单位的人不发放不回收，不诱导不代填；回收一半以上才算数。

  背景:
    假如 程序“satisfaction-survey”
    而且 于2026-03-02立项
      | 项目  | 值               |
      | about | 上半年党建满意度 |

  场景大纲: 对<范围>的测评，由<谁>评价
    当 “quality_office”于2026-03-03办理“design.done”
      | 项目      | 值               |
      | scope     | <范围>           |
      | customers | <谁>             |
      | units     | unit=u-a；unit=u-b |
      | planned   | 40               |
      | unnamed   | 是               |
      | until     | 2026-03-20       |
    那么 准予
    而且 事项处于“conduct”
    而且 “design.by”符合
    而且 “design.facts”符合
    而且 “design.papers”符合
    而且 “design.anonymous”符合
    而且 台账“satisfaction-ledger”有一行
      | 列     | 值               |
      | 主题   | 上半年党建满意度 |
      | 范围   | <范围>           |
      | 评价者 | <谁>             |
      | 单位   | u-a、u-b         |
      | 截止   | 2026-03-20       |
      | 状态   | 测评中           |

    例子:
      | 范围                           | 谁         |
      | 党风廉政建设社会评价           | 人民群众   |
      | 基层党建工作                   | 上级党组织 |
      | 各综合办公室、管理区（办事处） | 人民群众   |
      | 单项工作                       | 人民群众   |

  场景: 三十份以上、一题以上、截止日期在方案以后
    当 于2026-03-03办理“design.done”
      | 项目    | 值         |
      | planned | 30         |
      | until   | 2026-03-20 |
    那么 准予
    而且 按“design.enough”，改填的结论为
      | planned | 结论   |
      | 29      | 不符合 |
      | 30      | 符合   |
      | 31      | 符合   |
    而且 按“design.asked”，改填的结论为
      | questions.count | 结论   |
      | 0               | 不符合 |
      | 1               | 符合   |
      | 2               | 符合   |
    而且 按“design.ahead”，改填的结论为
      | until      | 结论   |
      | 2026-03-02 | 不符合 |
      | 2026-03-03 | 符合   |
      | 2026-03-04 | 符合   |

  场景大纲: 测评方案<怎样>，不算数
    当 “<谁>”于2026-03-03办理“design.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“design”

    例子:
      | 怎样             | 谁             | 项目               | 值         | 条件                        | 依据                                |
      | 要记名           | quality_office | unnamed            | 否         | design.anonymous            | 满意度测评办法 本地规定 制定方案    |
      | 份数不够         | quality_office | planned            | 29         | design.enough               | 满意度测评办法 本地规定 制定方案    |
      | 一题也没有       | quality_office | questions.count    | 0          | design.asked                | 满意度测评办法 本地规定 制定方案    |
      | 截止日期已经过去 | quality_office | until              | 2026-03-02 | design.ahead                | 社会满意度评价工作 本地规定；满意度测评办法 制定方案 |
      | 由测评人员制定   | surveyor       | unnamed            | 是         | design.by                   | 社会满意度评价工作 本地规定；满意度测评办法 制定方案 |
      | 没有方案         | quality_office | 缺材料             | 测评方案   | design.papers               | 满意度测评办法 本地规定 制定方案    |
      | 没有开推进会     | quality_office | 缺材料             | 推进会记录 | design.papers               | 党风廉政社会满意度评价工作 本地规定 |
      | 没有写范围       | quality_office | 不填               | scope      | design.facts                | 满意度测评办法 本地规定 制定方案    |
      | 没有写由谁评价   | quality_office | 不填               | customers  | design.facts                | 满意度测评办法 本地规定 制定方案    |
      | 没有写评价单位   | quality_office | 不填               | units      | design.facts                | 满意度测评办法 本地规定 制定方案    |
      | 没有写题目       | quality_office | 不填               | questions  | design.facts、design.asked  | 满意度测评办法 本地规定 制定方案    |
      | 没有写份数       | quality_office | 不填               | planned    | design.facts、design.enough | 满意度测评办法 本地规定 制定方案    |
      | 没有写是否记名   | quality_office | 不填               | unnamed    | design.facts、design.anonymous | 满意度测评办法 本地规定 制定方案 |
      | 没有写截止日期   | quality_office | 不填               | until      | design.facts、design.ahead  | 满意度测评办法 本地规定 制定方案    |
      | 单位一栏空白     | quality_office | units.unit         | 不填       | design.facts                | 满意度测评办法 本地规定 制定方案    |
      | 题目一栏空白     | quality_office | questions.question | 不填       | design.facts                | 满意度测评办法 本地规定 制定方案    |

  # 发放回收

  场景大纲: <谁>入户宣传、发放资料
    假如 于2026-03-03办理“design.done”
    当 “<谁>”于2026-03-05办理“conduct.publicity”
      | 项目  | 值     |
      | means | <方式> |
    那么 准予
    而且 事项处于“conduct”
    而且 “publicity.by”符合
    而且 “publicity.facts”符合
    而且 台账“satisfaction-ledger”有一行
      | 列       | 值         |
      | 宣传     | 2026-03-05 |
      | 宣传方式 | <方式>     |

    例子:
      | 谁             | 方式                 |
      | surveyor       | 入户宣传             |
      | surveyor       | 发放资料             |
      | quality_office | 大手拉小手           |
      | quality_office | 广播和短信           |

  场景大纲: 宣传<怎样>，不算数
    假如 于2026-03-03办理“design.done”
    当 “<谁>”于2026-03-05办理“conduct.publicity”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“党风廉政社会满意度评价工作 本地规定”

    例子:
      | 怎样           | 谁                 | 项目  | 值     | 条件            |
      | 由镇党委登记   | township_committee | means | visits | publicity.by    |
      | 没有写宣传方式 | surveyor           | 不填  | means  | publicity.facts |

  场景: 没有入户宣传、发放资料的，不算测评完毕
    假如 于2026-03-03办理“design.done”
      | 项目  | 值         |
      | until | 2026-03-20 |
    当 于2026-03-23办理“conduct.done”
      | 项目 | 值        |
      | 未办 | publicity |
    那么 只被“publicity.times”拒绝，依据“党风廉政社会满意度评价工作 本地规定”

  场景: 宣传过一次的，重新发放时不用再登记
    假如 于2026-03-03办理“design.done”
      | 项目  | 值         |
      | until | 2026-03-20 |
    而且 于2026-03-05办理“conduct.publicity”
    而且 于2026-03-23办理“conduct.short”
      | 项目    | 值                    |
      | content | 发出40 收回19 肯定19  |
      | aware   | 发出40 收回19 肯定19  |
    而且 于2026-03-24办理“design.done”
      | 项目  | 值         |
      | until | 2026-03-31 |
    当 于2026-03-31办理“conduct.done”
      | 项目 | 值        |
      | 未办 | publicity |
    那么 准予
    而且 “publicity.times”符合

  场景: 截止以后回收完毕，回收一半以上
    假如 于2026-03-03办理“design.done”
      | 项目  | 值         |
      | until | 2026-03-20 |
      | units | unit=u-a   |
    当 “surveyor”于2026-03-20办理“conduct.done”
      | 项目      | 值                   |
      | team      | p-li、p-chen         |
      | team.home | u-xuexiao            |
      | free      | 是                   |
      | content   | 发出40 收回20 肯定17 |
      | aware     | 发出40 收回20 肯定18 |
    那么 准予
    而且 事项处于“tally”
    而且 “conduct.by”符合
    而且 “conduct.facts”符合
    而且 “conduct.honest”符合
    而且 按“conduct.closed”，最早为2026-03-20
    而且 按“conduct.response”，改填的结论为
      | content              | 结论   |
      | 发出40 收回19 肯定17 | 不符合 |
      | 发出40 收回20 肯定17 | 符合   |
      | 发出40 收回21 肯定17 | 符合   |
    而且 按“conduct.one_sheet”，改填的结论为
      | aware                | 结论   |
      | 发出40 收回19 肯定18 | 不符合 |
      | 发出40 收回20 肯定18 | 符合   |
      | 发出40 收回21 肯定18 | 不符合 |
    而且 按“conduct.others”，改填的结论为
      | team.home      | 结论   |
      | u-a、u-xuexiao | 不符合 |
      | u-xuexiao      | 符合   |
    而且 台账“satisfaction-ledger”有一行
      | 列   | 值 |
      | 发出 | 40 |
      | 收回 | 20 |
      | 满意 | 17 |
      | 知晓 | 18 |

  场景: 回收不到一半的，重新发放
    假如 于2026-03-03办理“design.done”
      | 项目  | 值         |
      | until | 2026-03-20 |
    当 “surveyor”于2026-03-18办理“conduct.short”
      | 项目    | 值                   |
      | content | 发出40 收回19 肯定17 |
      | aware   | 发出40 收回19 肯定17 |
    那么 准予
    而且 事项处于“design”
    而且 “conduct.short.unless”符合
    而且 “conduct.closed”不适用
    而且 “conduct.honest”不适用

  场景: 回收够了的，不能以回收不足重新发放
    假如 于2026-03-03办理“design.done”
    当 于2026-03-23办理“conduct.short”
      | 项目    | 值                   |
      | content | 发出40 收回20 肯定17 |
      | aware   | 发出40 收回20 肯定17 |
    那么 只被“conduct.short.unless”拒绝，依据“社会满意度评价工作；满意度测评办法 发放回收”

  场景大纲: 发放回收<怎样>，不算数
    假如 于2026-03-03办理“design.done”
      | 项目  | 值         |
      | until | 2026-03-20 |
      | units | unit=u-a   |
    当 “<谁>”于2026-03-23办理“conduct.<结果>”
      | 项目    | 值                       |
      | content | 发出40 收回<收回> 肯定9  |
      | aware   | 发出40 收回<收回> 肯定9  |
      | <项目>  | <值>                     |
    那么 只被“<条件>”拒绝，依据“社会满意度评价工作 本地规定；满意度测评办法 发放回收”
    而且 事项处于“conduct”

    例子:
      | 怎样                   | 谁             | 结果  | 收回 | 项目      | 值        | 条件                          |
      | 有诱导、代填           | surveyor       | done  | 20   | free      | 否        | conduct.honest                |
      | 由被评价单位的人进行   | surveyor       | done  | 20   | team.home | u-a       | conduct.others                |
      | 不足也由被评价单位的人写 | surveyor     | short | 19   | team.home | u-a       | conduct.others                |
      | 由贯标办代为登记       | quality_office | done  | 20   | team.home | u-b       | conduct.by                    |
      | 不足由贯标办登记       | quality_office | short | 19   | team.home | u-b       | conduct.by                    |
      | 没有写所在单位         | surveyor       | done  | 20   | team.home | 不填      | conduct.facts、conduct.others |
      | 没有写人员             | surveyor       | done  | 20   | 不填      | team      | conduct.facts、conduct.others |
      | 没有写有没有诱导       | surveyor       | done  | 20   | 不填      | free      | conduct.facts、conduct.honest |

  场景: 回收不到一半的，不能当作回收完毕
    假如 于2026-03-03办理“design.done”
      | 项目  | 值         |
      | until | 2026-03-20 |
    当 于2026-03-23办理“conduct.done”
      | 项目    | 值                   |
      | content | 发出40 收回19 肯定17 |
      | aware   | 发出40 收回19 肯定17 |
    那么 只被“conduct.response”拒绝，依据“满意度测评办法 本地规定 发放回收”

  场景: 不满五份的不算比例，不能当作回收完毕
    假如 于2026-03-03办理“design.done”
      | 项目  | 值         |
      | until | 2026-03-20 |
    当 于2026-03-23办理“conduct.done”
      | 项目    | 值                |
      | content | 发出5 收回4 肯定4 |
      | aware   | 发出5 收回4 肯定4 |
    那么 只被“conduct.least”拒绝，依据“满意度测评办法 本地规定 发放回收”
    而且 按“conduct.least”，改填的结论为
      | content           | 结论   |
      | 发出5 收回4 肯定4 | 不符合 |
      | 发出5 收回5 肯定4 | 符合   |
      | 发出6 收回6 肯定4 | 符合   |

  场景: 不满五份的，重新发放
    假如 于2026-03-03办理“design.done”
    当 于2026-03-23办理“conduct.short”
      | 项目    | 值                |
      | content | 发出5 收回4 肯定4 |
      | aware   | 发出5 收回4 肯定4 |
    那么 准予
    而且 “conduct.least”不适用

  场景: 知晓和满意的份数对不上，不算数
    假如 于2026-03-03办理“design.done”
      | 项目  | 值         |
      | until | 2026-03-20 |
    当 于2026-03-23办理“conduct.done”
      | 项目    | 值                   |
      | content | 发出40 收回20 肯定17 |
      | aware   | 发出40 收回21 肯定17 |
    那么 只被“conduct.one_sheet”拒绝，依据“社会满意度评价工作 本地规定；满意度测评办法 发放回收”

  场景: 没有到截止日期，不算回收完毕
    假如 于2026-03-03办理“design.done”
      | 项目  | 值         |
      | until | 2026-03-20 |
    当 于2026-03-19办理“conduct.done”
    那么 只被“conduct.closed”拒绝，依据“社会满意度评价工作 本地规定；满意度测评办法 发放回收”

  场景大纲: 没有写“<字段>”，不算回收完毕
    假如 于2026-03-03办理“design.done”
    当 于2026-04-20办理“conduct.done”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“满意度测评办法 本地规定 发放回收”

    例子:
      | 字段    | 条件                                              |
      | content | conduct.facts、conduct.response、conduct.least、conduct.one_sheet |
      | aware   | conduct.facts、conduct.one_sheet                  |

  # 取消

  场景大纲: 办到“<步骤>”时由镇党委取消测评
    假如 事项已办到“<步骤>”
    当 “township_committee”办理“<步骤>.cancelled”
      | 项目      | 值               |
      | why_ended | 县里已经统一测评 |
    那么 准予
    而且 事项处于“cancelled”
    而且 “<步骤>.by”符合
    而且 “<步骤>.facts”符合

    例子:
      | 步骤    |
      | design  |
      | conduct |

  场景大纲: 在“<步骤>”取消测评<怎样>，不算数
    假如 事项已办到“<步骤>”
    当 “<谁>”办理“<步骤>.cancelled”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“满意度测评办法 本地规定 制定方案”

    例子:
      | 步骤    | 怎样           | 谁                 | 项目      | 值        | 条件          |
      | design  | 由贯标办进行   | quality_office     | why_ended | 重复      | design.by     |
      | conduct | 由测评人员进行 | surveyor           | why_ended | 重复      | conduct.by    |
      | design  | 没有写理由     | township_committee | 不填      | why_ended | design.facts  |
      | conduct | 没有写理由     | township_committee | 不填      | why_ended | conduct.facts |
