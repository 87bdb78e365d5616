# language: zh-CN
功能: 村级规范办理·情况调查、档案查证、改进归档

  不由承办的人调查、查证；群众不满意的都要有改进。

  背景:
    假如 程序“village-standard-work”
    而且 于2026-05-29立项
      | 项目  | 值             |
      | about | 开具宅基地证明 |
    而且 已依次办理
      | 办理              | 日期       | 项目     | 值                       |
      | accept.filed      | 2026-06-01 | resident | p-lao                    |
      |                   |            | entry    | 第三条                   |
      |                   |            | 办理人   | p-shou village_cadre     |
      | route.done        | 2026-06-02 | handler  | p-zhao                   |
      |                   |            | due      | 2026-06-15               |
      |                   |            | stages   | stage=核实；stage=出证明 |
      |                   |            | on_wall  | 是                       |
      | handle.done       | 2026-06-10 | result   | granted                  |
      |                   |            | worked   | which=核实，on_day=2026-06-03；which=出证明，on_day=2026-06-08 |
      |                   |            | 办理人   | p-zhao village_cadre     |

  场景: 十天以内调查，问过办事的人和知情群众
    当 “inquirer”于2026-06-20办理“inquire.done”
      | 项目      | 值                 |
      | opinion   | 发出3 收回1 肯定1  |
      | unhappy   | 否                 |
    那么 准予
    而且 事项处于“verify”
    而且 “inquire.by”符合
    而且 “inquire.facts”符合
    而且 “inquire.papers”符合
    而且 “inquire.in_time”符合
    而且 “inquire.answered”符合
    而且 “inquire.independent”符合
    而且 按“inquire.in_time”，最晚为2026-06-20
    而且 按“inquire.answered”，改填的结论为
      | opinion           | 结论   |
      | 发出3 收回0 肯定0 | 不符合 |
      | 发出3 收回1 肯定1 | 符合   |
      | 发出3 收回2 肯定1 | 符合   |

  场景: 第十一天才调查，记为逾期
    当 于2026-06-21办理“inquire.done”
    那么 准予
    而且 记为逾期，条件“inquire.in_time”，依据“村级事务办理办法 本地规定 情况调查”

  场景: 没有一个人答复，不算调查
    当 于2026-06-15办理“inquire.done”
      | 项目    | 值                |
      | opinion | 发出3 收回0 肯定0 |
    那么 只被“inquire.answered”拒绝，依据“村级事务办理办法 本地规定 情况调查”

  场景大纲: 调查<怎样>，不算数
    当 于2026-06-15办理“inquire.done”
      | 项目    | 值     |
      | 办理人  | <谁>   |
      | unhappy | <不满> |
      | <项目>  | <值>   |
    那么 只被“<条件>”拒绝，依据“村级事务办理办法 本地规定 情况调查；源材料所载做法 本地规定 作用 第五项”

    例子:
      | 怎样             | 谁                    | 不满 | 项目      | 值         | 条件                |
      | 由承办人自己调查 | p-zhao inquirer       | 否   | 材料      | 情况调查表 | inquire.independent |
      | 由受理的人调查   | p-shou inquirer       | 否   | 材料      | 情况调查表 | inquire.independent |
      | 由书记调查       | p-li branch_secretary | 否   | 材料      | 情况调查表 | inquire.by          |
      | 由村干部调查     | p-li village_cadre    | 否   | 材料      | 情况调查表 | inquire.by          |
      | 没有调查表       | p-li inquirer         | 否   | 缺材料    | 情况调查表 | inquire.papers      |
      | 没有写不满意什么 | p-li inquirer         | 是   | 不填      | complaint  | inquire.facts       |
      | 满意的写了不满意 | p-li inquirer         | 否   | complaint | 太慢       | inquire.facts       |

  场景大纲: 调查没有写<什么>，不算数
    当 于2026-06-15办理“inquire.done”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 被“inquire.facts”拒绝，依据“村级事务办理办法 本地规定 情况调查”
    而且 无法判断，条件“inquire.facts”，缺“<字段>”

    例子:
      | 什么     | 字段    |
      | 意见     | opinion |
      | 满不满意 | unhappy |

  # 查证

  场景: 村务监督委员会依据档案查证，记录完整
    假如 于2026-06-15办理“inquire.done”
    当 “supervisors”于2026-06-25办理“verify.passed”
      | 项目    | 值   |
      | records | 全部 |
    那么 准予
    而且 事项处于“improve”
    而且 “verify.by”符合
    而且 “verify.facts”符合
    而且 “verify.papers”符合
    而且 “verify.in_time”符合
    而且 “verify.independent”符合
    而且 “verify.complete”符合
    而且 按“verify.in_time”，最晚为2026-06-25
    而且 按“verify.complete”，改填的结论为
      | records          | 结论   |
      | 全部             | 符合   |
      | 全部，除accepted | 不符合 |
      | 全部，除routed   | 不符合 |
      | 全部，除worked   | 不符合 |
      | 全部，除told     | 不符合 |
      | 全部，除inquired | 不符合 |

  场景大纲: 第十一天才查证，<怎样>记为逾期
    假如 于2026-06-15办理“inquire.done”
    当 于2026-06-26办理“verify.<结果>”
      | 项目    | 值     |
      | records | <记录> |
    那么 准予
    而且 记为逾期，条件“verify.in_time”，依据“村级事务办理办法 本地规定 查证”

    例子:
      | 怎样   | 结果   | 记录         |
      | 通过的 | passed | 全部         |
      | 退回的 | failed | 全部，除told |

  场景: 记录不全的，不能通过
    假如 于2026-06-15办理“inquire.done”
    当 于2026-06-16办理“verify.passed”
      | 项目    | 值             |
      | records | 全部，除worked |
    那么 只被“verify.complete”拒绝，依据“村民委员会组织法 2025 第37条；村级事务办理办法 本地规定 查证；源材料所载做法 本地规定 作用 第五项”

  场景: 记录不全的，退回重新办理
    假如 于2026-06-15办理“inquire.done”
    当 “supervisors”于2026-06-16办理“verify.failed”
      | 项目    | 值             |
      | records | 全部，除worked |
      | gap     | 第二步没有记录 |
    那么 准予
    而且 事项处于“route”
    而且 “verify.failed.unless”符合
    而且 “verify.complete”不适用

  场景: 记录完整的，不能退回
    假如 于2026-06-15办理“inquire.done”
    当 于2026-06-16办理“verify.failed”
      | 项目    | 值   |
      | records | 全部 |
    那么 只被“verify.failed.unless”拒绝，依据“村民委员会组织法 2025 第37条”

  场景大纲: 查证<怎样>，不算数
    假如 于2026-06-15办理“inquire.done”
      | 项目   | 值              |
      | 办理人 | p-diao inquirer |
    当 于2026-06-16办理“verify.<结果>”
      | 项目    | 值     |
      | 办理人  | <谁>   |
      | records | <记录> |
      | <项目>  | <值>   |
    那么 只被“<条件>”拒绝，依据“村民委员会组织法 2025 第37条；村级事务办理办法 本地规定 查证”

    例子:
      | 怎样           | 谁                    | 结果   | 记录         | 项目   | 值         | 条件               |
      | 由受理的人查证 | p-shou supervisors    | passed | 全部         | 材料   | 档案查证表 | verify.independent |
      | 由承办的人查证 | p-zhao supervisors    | failed | 全部，除told | 材料   | 档案查证表 | verify.independent |
      | 由调查的人查证 | p-diao supervisors    | passed | 全部         | 材料   | 档案查证表 | verify.independent |
      | 由书记查证     | p-li branch_secretary | passed | 全部         | 材料   | 档案查证表 | verify.by          |
      | 由村干部退回   | p-li village_cadre    | failed | 全部，除told | 材料   | 档案查证表 | verify.by          |
      | 没有查证表     | p-li supervisors      | passed | 全部         | 缺材料 | 档案查证表 | verify.papers      |
      | 没有写缺什么   | p-li supervisors      | failed | 全部，除told | 不填   | gap        | verify.facts       |

  场景: 没有写档案记录，不算数
    假如 于2026-06-15办理“inquire.done”
    当 于2026-06-16办理“verify.passed”
      | 项目 | 值      |
      | 不填 | records |
    那么 被“verify.facts”拒绝，依据“村级事务办理办法 本地规定 查证”
    而且 无法判断，条件“verify.facts”，缺“records”

  # 改进

  场景: 群众满意的，改进归档
    假如 于2026-06-15办理“inquire.done”
      | 项目    | 值 |
      | unhappy | 否 |
    而且 于2026-06-16办理“verify.passed”
    当 “branch_secretary”于2026-07-01办理“improve.done”
      | 项目   | 值   |
      | lesson | none |
    那么 准予
    而且 事项处于“completed”
    而且 “improve.by”符合
    而且 “improve.facts”符合
    而且 “improve.papers”符合
    而且 “improve.in_time”符合
    而且 “improve.answered”不适用
    而且 按“improve.in_time”，最晚为2026-07-01
    而且 回放结论相同

  场景: 查证后第十六天才归档，记为逾期
    假如 于2026-06-15办理“inquire.done”
    而且 于2026-06-16办理“verify.passed”
    当 于2026-07-02办理“improve.done”
    那么 准予
    而且 记为逾期，条件“improve.in_time”，依据“村级事务办理办法 本地规定 改进归档”

  场景大纲: 群众不满意的，<怎样>
    假如 于2026-06-15办理“inquire.done”
      | 项目      | 值   |
      | unhappy   | 是   |
      | complaint | 太慢 |
    而且 于2026-06-16办理“verify.passed”
    当 “branch_secretary”于2026-06-17办理“improve.done”
      | 项目     | 值     |
      | lesson   | <改进> |
      | proposal | 太慢   |
    那么 准予
    而且 事项处于“completed”
    而且 “improve.answered”符合
    而且 按“improve.answered”，改填的结论为
      | lesson | 结论   |
      | none   | 不符合 |

    例子:
      | 怎样         | 改进     |
      | 列入问题清单 | rectify  |
      | 修订手册     | handbook |
      | 提交管理评审 | review   |

  场景: 群众不满意的，不能没有改进
    假如 于2026-06-15办理“inquire.done”
      | 项目      | 值   |
      | unhappy   | 是   |
      | complaint | 太慢 |
    而且 于2026-06-16办理“verify.passed”
    当 于2026-06-17办理“improve.done”
      | 项目   | 值   |
      | lesson | none |
    那么 只被“improve.answered”拒绝，依据“村民委员会组织法 2025 第39条；村级事务办理办法 本地规定 改进归档；源材料所载做法 本地规定 作用 第五项”

  场景大纲: 改进<怎样>，不算数
    假如 于2026-06-15办理“inquire.done”
      | 项目    | 值 |
      | unhappy | 否 |
    而且 于2026-06-16办理“verify.passed”
    当 “<谁>”于2026-06-17办理“improve.done”
      | 项目   | 值     |
      | lesson | <改进> |
      | <项目> | <值>   |
    那么 只被“<条件>”拒绝，依据“村民委员会组织法 2025 第39条；村级事务办理办法 本地规定 改进归档”

    例子:
      | 怎样             | 谁               | 改进     | 项目     | 值           | 条件           |
      | 由村干部办理     | village_cadre    | none     | 材料     | 村级工作档案 | improve.by     |
      | 由监督委员会办理 | supervisors      | none     | 材料     | 村级工作档案 | improve.by     |
      | 没有档案         | branch_secretary | none     | 缺材料   | 村级工作档案 | improve.papers |
      | 整改没有写问题   | branch_secretary | rectify  | 不填     | proposal     | improve.facts  |
      | 修订没有写问题   | branch_secretary | handbook | 不填     | proposal     | improve.facts  |
      | 评审没有写问题   | branch_secretary | review   | 不填     | proposal     | improve.facts  |
      | 没有问题写问题   | branch_secretary | none     | proposal | 太慢         | improve.facts  |

  场景: 没有写改进，不算数
    假如 于2026-06-15办理“inquire.done”
    而且 于2026-06-16办理“verify.passed”
    当 于2026-06-17办理“improve.done”
      | 项目 | 值     |
      | 不填 | lesson |
    那么 被“improve.facts”拒绝，依据“村民委员会组织法 2025 第39条”
    而且 无法判断，条件“improve.facts”，缺“lesson”

  # 台账、次序、更正

  场景: 村级工作档案由记录算出
    假如 于2026-06-15办理“inquire.done”
      | 项目      | 值                |
      | opinion   | 发出3 收回2 肯定1 |
      | unhappy   | 是                |
      | complaint | 太慢              |
    而且 于2026-06-16办理“verify.passed”
    当 于2026-06-17办理“improve.done”
      | 项目     | 值       |
      | lesson   | handbook |
      | proposal | 第三条   |
    那么 准予
    而且 台账“village-archive”有一行
      | 列       | 值                     |
      | 事项     | 开具宅基地证明         |
      | 受理     | 2026-06-01             |
      | 手册条目 | 第三条                 |
      | 承办人   | p-zhao                 |
      | 步骤     | 核实、出证明           |
      | 上墙     | 是                     |
      | 办结时限 | 2026-06-15             |
      | 已办步骤 | 2                      |
      | 补正     | 0                      |
      | 办结     | 2026-06-10             |
      | 结果     | 办成                   |
      | 调查     | 2026-06-15             |
      | 发出     | 3                      |
      | 答复     | 2                      |
      | 肯定     | 1                      |
      | 不满意   | 太慢                   |
      | 查证     | 查证属实、记录完整     |
      | 改进     | 手册或者流程需要修订   |
      | 归档     | 2026-06-17             |
      | 状态     | 办结                   |
    而且 回放结论相同

  场景: 补正和延期也写进档案
    假如 程序“village-standard-work”
    而且 于2026-06-01立项
    而且 已依次办理
      | 办理              | 日期       | 项目    | 值         |
      | accept.filed      | 2026-06-01 |         |            |
      | route.done        | 2026-06-02 | due     | 2026-06-15 |
      | handle.supplement | 2026-06-03 | lacking | 户口本     |
    当 于2026-06-10办理“handle.extend”
      | 项目    | 值         |
      | new_due | 2026-06-30 |
    那么 准予
    而且 台账“village-archive”有一行
      | 列       | 值         |
      | 补正     | 1          |
      | 延期     | 2026-06-30 |
      | 办结时限 | 2026-06-30 |

  场景: 不受理就不能定流程
    假如 程序“village-standard-work”
    而且 于2026-06-01立项
    当 于2026-06-02办理“route.done”
    那么 只被“case.sequence”拒绝，依据“源材料所载做法 本地规定 作用 第五项”

  场景: 没有写做什么，不得立项
    假如 程序“village-standard-work”
    当 于2026-06-01立项
      | 项目      | 值   |
      | plan.what | 不填 |
    那么 只被“case.facts”拒绝，依据“五个机制 抓手 第一项”

  场景: 调查不得预先登记
    当 办理“inquire.done”
      | 项目   | 值         |
      | 日期   | 2026-06-15 |
      | 登记日 | 2026-06-14 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 调查不得早于办结
    当 于2026-06-09办理“inquire.done”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 隔得久才登记的调查，提示补录
    当 于2026-09-15补录2026-06-15的“inquire.done”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后查证不合格的，不得归档
    假如 于2026-06-15办理“inquire.done”
    而且 于2026-06-16办理“verify.passed”
    而且 更正“verify.passed”
      | 项目    | 值           |
      | records | 全部，除told |
    当 办理“improve.done”
    那么 只被“case.sound”拒绝，依据“五个机制 源材料所载做法 本地规定”
    而且 “case.sound”实际“verify.complete”

  场景: 登记错了的查证可以作废
    假如 于2026-06-15办理“inquire.done”
    而且 于2026-06-16办理“verify.passed”
    当 作废“verify.passed”
    那么 准予
    而且 事项处于“verify”

  场景大纲: <日期>查证，依据是<版本>年的村民委员会组织法
    假如 程序“village-standard-work”
    而且 于2025-12-01立项
    而且 事项已办到“verify”
      | 办理       | 项目 | 值                       |
      | handle.done | 日期 | 2025-12-05 |
    当 于<日期>办理“verify.passed”
      | 项目    | 值           |
      | records | 全部，除told |
    那么 被“verify.complete”拒绝，依据“村民委员会组织法 <版本> 第<条>条”

    例子:
      | 日期       | 版本 | 条 |
      | 2025-12-31 | 2018 | 32 |
      | 2026-01-01 | 2025 | 37 |
