# language: zh-CN
功能: “五个一”发展党员（2026年版）·支部大会讨论接收预备党员

  预审合格后一个月内召开支部大会，到会的正式党员超过应到会的半数，无记名投票、逐个表决，
  赞成的正式党员超过应到会的半数才通过。会前交来的书面意见计入票数，不计入到会。

  背景:
    假如 程序“member-development-five-ones”
    而且 于2026-05-18立项，从“arrive_activist”进入
    而且 事项已办到“assembly”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | 日期   | 2026-05-18 |
      |                       | chosen | 2025-05-10 |
      | assign.done           | 日期   | 2026-05-18 |
      | cultivate.done        | 日期   | 2026-05-18 |
      | train.passed          | 日期   | 2026-05-30 |
      | prereview.passed      | 日期   | 2026-06-01 |

  场景: 支部大会无记名投票，通过接收为预备党员
    当 “branch_assembly”于2026-06-12办理“assembly.passed”
      | 项目    | 值                       |
      | ballot  | 应到20 实到18 赞成16 反对2 |
      | method  | secret                   |
      | handled | singly                   |
      | items   | 全部                     |
    那么 准予
    而且 事项处于“talk_before”
    而且 “assembly.by”符合
    而且 “assembly.facts”符合
    而且 “assembly.papers”符合
    而且 “assembly.month”符合
    而且 “assembly.quorum”符合
    而且 “assembly.majority”符合
    而且 “assembly.secret”符合
    而且 “assembly.singly”符合
    而且 “assembly.in_order”符合
    而且 “assembly.nobody_left_out”符合
    而且 “assembly.enough_present”不适用
    而且 回放结论相同

  # 到会

  场景: 应到二十人、实到八人，会前书面意见四份，赞成十一票，仍因到会不足不能通过
    当 于2026-06-12办理“assembly.passed”
      | 项目   | 值                                          |
      | ballot | 应到20 实到8 赞成7 反对1 会前书面赞成4 |
    那么 只被“assembly.quorum”拒绝，依据“发展党员工作细则 2026 第19条”
    而且 “assembly.majority”符合
    而且 “assembly.quorum”实际“应到20，实到8”，要求“超过应到的1/2，即至少11”，办法“书面意见不计入到会”
    而且 事项处于“assembly”

  场景: 应到二十人、实到十人全部赞成，到会没有过半数，不能表决
    当 于2026-06-12办理“assembly.passed”
      | 项目   | 值                                      |
      | ballot | 应到20 实到10 赞成10 会前书面赞成1 |
    那么 只被“assembly.quorum”拒绝，依据“发展党员工作细则 2026 第19条”

  场景: 到会的正式党员超过应到会的半数才能开会，书面意见不算到会
    当 于2026-06-12办理“assembly.passed”
      | 项目   | 值                    |
      | ballot | 应到20 实到11 赞成11 |
    那么 准予
    而且 按“assembly.quorum”，改填的结论为
      | ballot                                | 结论   |
      | 应到20 实到9 赞成9 会前书面赞成9      | 不符合 |
      | 应到20 实到10 赞成10 会前书面赞成4    | 不符合 |
      | 应到20 实到11 赞成11                  | 符合   |
      | 应到20 实到12 赞成12                  | 符合   |
      | 应到21 实到10 赞成10                  | 不符合 |
      | 应到21 实到11 赞成11                  | 符合   |
      | 应到3 实到1 赞成1                     | 不符合 |
      | 应到3 实到2 赞成2                     | 符合   |

  场景: 到会不足也不能记为没有通过
    当 于2026-06-12办理“assembly.failed”
      | 项目   | 值                            |
      | ballot | 应到20 实到10 赞成2 反对8 |
    那么 只被“assembly.quorum”拒绝，依据“发展党员工作细则 2026 第19条”
    而且 事项处于“assembly”

  场景: 到会人数不足，会议没有开成，另行召开
    当 “branch_assembly”于2026-06-12办理“assembly.no_quorum”
      | 项目 | 值            |
      | roll | 应到20 实到10 |
    那么 准予
    而且 事项处于“assembly”
    而且 “assembly.no_quorum.unless”符合
    而且 “assembly.quorum”不适用
    而且 “assembly.month”不适用

  场景: 到会超过半数，不能记为会议没有开成
    当 于2026-06-12办理“assembly.no_quorum”
      | 项目 | 值            |
      | roll | 应到20 实到11 |
    那么 只被“assembly.no_quorum.unless”拒绝，依据“发展党员工作细则 2026 第20条”
    而且 按“assembly.no_quorum.unless”，改填的结论为
      | roll          | 结论   |
      | 应到20 实到9  | 符合   |
      | 应到20 实到10 | 符合   |
      | 应到20 实到11 | 不符合 |
      | 应到20 实到12 | 不符合 |
      | 应到21 实到10 | 符合   |
      | 应到21 实到11 | 不符合 |

  # 赞成

  场景: 赞成的正式党员超过应到会的半数才通过，不是超过到会的半数
    当 于2026-06-12办理“assembly.passed”
      | 项目   | 值                           |
      | ballot | 应到20 实到18 赞成10 反对8 |
    那么 只被“assembly.majority”拒绝，依据“发展党员工作细则 2026 第20条”

  场景: 应到二十一人、到会赞成十票加会前书面赞成一票，通过
    当 于2026-06-12办理“assembly.passed”
      | 项目   | 值                                           |
      | ballot | 应到21 实到11 赞成10 反对1 会前书面赞成1 |
    那么 准予
    而且 事项处于“talk_before”

  场景: 应到二十一人、到会赞成十票，开会以后补交的书面意见不算，没有通过
    当 于2026-06-12办理“assembly.passed”
      | 项目   | 值                            |
      | ballot | 应到21 实到11 赞成10 反对1 |
    那么 只被“assembly.majority”拒绝，依据“发展党员工作细则 2026 第20条”
    而且 “assembly.majority”实际“赞成10，应到21”，要求“超过应到的1/2，即至少11”，办法“不得事后补票”
    而且 事项处于“assembly”

  场景: 应到二十人、实到十一人、到会赞成九票加会前书面赞成三票，通过
    当 于2026-06-12办理“assembly.passed”
      | 项目   | 值                                          |
      | ballot | 应到20 实到11 赞成9 反对2 会前书面赞成3 |
    那么 准予
    而且 按“assembly.majority”，改填的结论为
      | ballot                                        | 结论   |
      | 应到20 实到11 赞成9 反对2                     | 不符合 |
      | 应到20 实到11 赞成9 反对2 会前书面赞成1       | 不符合 |
      | 应到20 实到11 赞成9 反对2 会前书面赞成2       | 符合   |
      | 应到20 实到11 赞成9 反对2 会前书面赞成3       | 符合   |
      | 应到20 实到20 赞成9 反对11                    | 不符合 |
      | 应到20 实到20 赞成10 反对10                   | 不符合 |
      | 应到20 实到20 赞成11 反对9                    | 符合   |
      | 应到20 实到20 赞成12 反对8                    | 符合   |
      | 应到21 实到11 赞成10 反对1 会前书面反对5      | 不符合 |
      | 应到21 实到11 赞成11                          | 符合   |
      | 应到20 实到12 赞成10 弃权2                    | 不符合 |

  场景: 赞成没有超过半数，记为没有通过，退回支部委员会
    当 “branch_assembly”于2026-06-12办理“assembly.failed”
      | 项目   | 值                           |
      | ballot | 应到20 实到18 赞成10 反对8 |
    那么 准予
    而且 事项处于“review”
    而且 “assembly.failed.unless”符合
    而且 “assembly.papers”符合

  场景: 没有通过的，台账不写预备期起止和党费起缴
    当 “branch_assembly”于2026-06-12办理“assembly.failed”
      | 项目   | 值                           |
      | ballot | 应到20 实到18 赞成10 反对8 |
    那么 准予
    而且 台账“member-archive”有一行
      | 列       | 值         |
      | 支部大会 | 2026-06-12 |
      | 预备期起 |            |
      | 党费起缴 |            |
      | 预备期满 |            |

  场景: 赞成超过半数，不能记为没有通过
    当 于2026-06-12办理“assembly.failed”
      | 项目   | 值                           |
      | ballot | 应到20 实到18 赞成11 反对7 |
    那么 只被“assembly.failed.unless”拒绝，依据“发展党员工作细则 2026 第20条”
    而且 事项处于“assembly”

  场景: 赞成的比到会的多，是填错了
    当 于2026-06-12办理“assembly.passed”
      | 项目   | 值                    |
      | ballot | 应到20 实到11 赞成12 |
    那么 被“assembly.facts”拒绝，依据“发展党员工作细则 2026 第20条”

  # 应到会

  场景: 没有规定的情形，压低应到会人数不行
    当 于2026-06-12办理“assembly.passed”
      | 项目   | 值                                   |
      | ballot | 在册20 不计入应到2 应到18 实到12 赞成12 |
      | 不填   | excluded                             |
    那么 只被“assembly.nobody_left_out”拒绝，依据“应到会人数 五种情形”
    而且 事项处于“assembly”
    而且 按“assembly.nobody_left_out”，改填的结论为
      | ballot                               | 结论   |
      | 在册20 不计入应到0 应到20 实到12 赞成12 | 符合   |
      | 在册20 不计入应到1 应到19 实到12 赞成12 | 不符合 |

  场景大纲: <情形>的，经上级党组织同意并由支部大会决议，可以不计入应到会
    当 于2026-06-12办理“assembly.passed”
      | 项目     | 值                                   |
      | ballot   | 在册20 不计入应到1 应到19 实到12 赞成12 |
      | excluded | <项>                                 |
    那么 准予
    而且 “assembly.nobody_left_out”不适用
    而且 “assembly.papers”符合

    例子:
      | 情形                     | 项        |
      | 患病不能表达本人意志     | illness   |
      | 自费出国半年以上         | abroad    |
      | 被依法留置羁押服刑       | custody   |
      | 卧床不起生活不能自理     | bedridden |
      | 外出半年以上应转未转     | away      |

  场景大纲: 不计入应到会却缺《<材料>》，不得<办理>
    当 于2026-06-12办理“<办理>”
      | 项目     | 值                                             |
      | ballot   | 在册20 不计入应到1 应到19 实到18 赞成<赞成> 反对<反对> |
      | excluded | bedridden                                      |
      | 缺材料   | <材料>                                         |
    那么 只被“assembly.papers”拒绝，依据“应到会人数 五种情形”
    而且 “assembly.papers”实际“<材料>”

    例子:
      | 材料                             | 办理            | 赞成 | 反对 |
      | 上级党组织同意不计入应到会的批复 | assembly.passed | 18   | 0    |
      | 不计入应到会的支部大会决议       | assembly.passed | 18   | 0    |
      | 上级党组织同意不计入应到会的批复 | assembly.failed | 2    | 16   |
      | 不计入应到会的支部大会决议       | assembly.failed | 2    | 16   |

  场景: 没有不计入应到会的，不要批复和决议
    当 于2026-06-12办理“assembly.passed”
      | 项目   | 值                                                         |
      | 缺材料 | 上级党组织同意不计入应到会的批复、不计入应到会的支部大会决议 |
    那么 准予

  # 表决的方式和程序

  场景大纲: 举手表决<结论>的，无效
    当 于2026-06-12办理“<办理>”
      | 项目   | 值                                     |
      | ballot | 应到20 实到18 赞成<赞成> 反对<反对> |
      | method | open                                   |
    那么 只被“assembly.secret”拒绝，依据“发展党员工作细则 2026 第20条”
    而且 事项处于“assembly”

    例子:
      | 结论     | 办理            | 赞成 | 反对 |
      | 通过     | assembly.passed | 18   | 0    |
      | 没有通过 | assembly.failed | 2    | 16   |

  场景大纲: 两名发展对象在一张票上一并表决<结论>的，无效，要逐个表决
    当 于2026-06-12办理“<办理>”
      | 项目    | 值                                     |
      | ballot  | 应到20 实到18 赞成<赞成> 反对<反对> |
      | handled | block                                  |
    那么 只被“assembly.singly”拒绝，依据“发展党员工作细则 2026 第20条”
    而且 事项处于“assembly”

    例子:
      | 结论     | 办理            | 赞成 | 反对 |
      | 通过     | assembly.passed | 18   | 0    |
      | 没有通过 | assembly.failed | 2    | 16   |

  场景: 大会四项程序一项也不能少
    当 于2026-06-12办理“assembly.passed”
      | 项目  | 值   |
      | items | 全部 |
    那么 准予
    而且 按“assembly.in_order”，改填的结论为
      | items               | 结论   |
      | 全部，除report      | 不符合 |
      | 全部，除introduction | 不符合 |
      | 全部，除review      | 不符合 |
      | 全部，除discussion  | 不符合 |
      | 全部                | 符合   |

  场景大纲: 入党介绍人没有介绍情况，不得记为<结论>
    当 于2026-06-12办理“<办理>”
      | 项目   | 值                                     |
      | ballot | 应到20 实到18 赞成<赞成> 反对<反对> |
      | items  | 全部，除introduction                   |
    那么 只被“assembly.in_order”拒绝，依据“发展党员工作细则 2026 第20条”

    例子:
      | 结论     | 办理            | 赞成 | 反对 |
      | 通过     | assembly.passed | 18   | 0    |
      | 没有通过 | assembly.failed | 2    | 16   |

  场景: 入党介绍人因故不能介绍情况，镇党委书记写明理由特批，可以表决
    当 于2026-06-12办理“assembly.passed”
      | 项目  | 值                           |
      | items | 全部，除introduction         |
      | 特批  | assembly.in_order 镇党委书记 |
    那么 准予
    而且 记为特批，条件“assembly.in_order”，依据“发展党员工作细则 2026 第20条”

  场景: 缺一项大会程序，支部书记的特批没有用
    当 于2026-06-12办理“assembly.passed”
      | 项目  | 值                                 |
      | items | 全部，除introduction               |
      | 特批  | assembly.in_order branch_secretary |
    那么 只被“assembly.in_order”拒绝，依据“发展党员工作细则 2026 第20条”

  # 预审合格后一个月内

  场景: 六月一日预审合格，七月一日召开支部大会，不算逾期
    当 于2026-07-01办理“assembly.passed”
    那么 准予
    而且 按“assembly.month”，最晚为2026-07-01

  场景: 六月一日预审合格，七月二日才召开支部大会，记为逾期，照常继续
    当 于2026-07-02办理“assembly.passed”
    那么 准予
    而且 记为逾期，条件“assembly.month”，依据“发展党员工作细则 2026 第19条”
    而且 事项处于“talk_before”

  场景: 预审合格一个月后才开会没有通过的，也记为逾期
    当 于2026-07-02办理“assembly.failed”
      | 项目   | 值                          |
      | ballot | 应到20 实到18 赞成2 反对16 |
    那么 准予
    而且 记为逾期，条件“assembly.month”，依据“发展党员工作细则 2026 第19条”
    而且 事项处于“review”

  场景: 大会按所写日期不逾期，登记时已经逾期，作出提示
    当 于2026-07-02补录2026-07-01的“assembly.passed”
    那么 准予
    而且 提示“assembly.month”，依据“发展党员工作细则 2026 第19条”

  # 由谁办、填什么、附什么

  场景大纲: <谁>不得代替支部大会办理“<办理>”
    当 “<谁>”于2026-06-12办理“<办理>”
      | 项目 | 值   |
      | <项> | <填> |
    那么 只被“assembly.by”拒绝，依据“发展党员工作细则 2026 第20条”
    而且 事项处于“assembly”

    例子:
      | 谁                 | 办理               | 项     | 填                          |
      | branch_committee   | assembly.passed    | ballot | 应到20 实到18 赞成18        |
      | branch_secretary   | assembly.passed    | ballot | 应到20 实到18 赞成18        |
      | township_committee | assembly.passed    | ballot | 应到20 实到18 赞成18        |
      | branch_committee   | assembly.failed    | ballot | 应到20 实到18 赞成2 反对16  |
      | branch_committee   | assembly.no_quorum | roll   | 应到20 实到10               |

  场景大纲: 缺《<材料>》不得办理“<办理>”
    当 于2026-06-12办理“<办理>”
      | 项目   | 值                                     |
      | ballot | 应到20 实到18 赞成<赞成> 反对<反对> |
      | 缺材料 | <材料>                                 |
    那么 只被“assembly.papers”拒绝，依据“发展党员工作细则 2026 第20条”
    而且 “assembly.papers”实际“<材料>”

    例子:
      | 材料                           | 办理            | 赞成 | 反对 |
      | 接收预备党员的支部大会会议记录 | assembly.passed | 18   | 0    |
      | 接收预备党员的支部大会决议     | assembly.passed | 18   | 0    |
      | 接收预备党员的支部大会会议记录 | assembly.failed | 2    | 16   |
      | 接收预备党员的支部大会决议     | assembly.failed | 2    | 16   |

  场景大纲: 没有填“<字段>”不得记为通过
    当 于2026-06-12办理“assembly.passed”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 无法判断，条件“assembly.facts”，缺“<字段>”

    例子:
      | 字段    | 条件                                                                                 | 依据                                                                             |
      | ballot  | assembly.facts、assembly.quorum、assembly.majority、assembly.nobody_left_out         | 发展党员工作细则 2026 第19条；发展党员工作细则 2026 第20条；应到会人数 五种情形 |
      | method  | assembly.facts、assembly.secret                                                      | 发展党员工作细则 2026 第20条                                                     |
      | handled | assembly.facts、assembly.singly                                                      | 发展党员工作细则 2026 第20条                                                     |
      | items   | assembly.facts、assembly.in_order                                                    | 发展党员工作细则 2026 第20条                                                     |

  场景大纲: 没有填“<字段>”不得记为没有通过
    当 于2026-06-12办理“assembly.failed”
      | 项目   | 值                          |
      | ballot | 应到20 实到18 赞成2 反对16 |
      | 不填   | <字段>                      |
    那么 只被“assembly.facts、<条件>”拒绝，依据“发展党员工作细则 2026 第20条”
    而且 无法判断，条件“assembly.facts”，缺“<字段>”

    例子:
      | 字段    | 条件              |
      | method  | assembly.secret   |
      | handled | assembly.singly   |
      | items   | assembly.in_order |

  场景: 没有填到会情况，不能记为会议没有开成
    当 于2026-06-12办理“assembly.no_quorum”
      | 项目 | 值   |
      | 不填 | roll |
    那么 只被“assembly.facts”拒绝，依据“发展党员工作细则 2026 第20条”
    而且 无法判断，条件“assembly.facts”，缺“roll”
