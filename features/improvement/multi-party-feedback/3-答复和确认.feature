# language: zh-CN
功能: 多方评判与反馈处置·答复和确认

  办结以后三个工作日内答复；好不好由反馈人说了算，不满意的重新办理；
  匿名的公布答复，十五天没有异议才算没有异议。

  背景:
    假如 程序“multi-party-feedback”
    而且 于2026-03-02立项
    而且 事项已办到“reply”
      | 办理           | 项目      | 值              |
      | register.filed | 日期      | 2026-03-03      |
      |                | channel   | hotline         |
      |                | named     | 是              |
      |                | giver_id  | p-giver         |
      |                | personal  | 否              |
      | assign.done    | 日期      | 2026-03-04      |
      |                | owner     | p-zhang         |
      | handle.done    | 日期      | 2026-03-10      |
      |                | 办理人    | p-zhang handler |

  场景大纲: <谁>以“<方式>”答复反馈人
    当 “<谁>”于2026-03-12办理“reply.done”
      | 项目 | 值     |
      | way  | <方式> |
    那么 准予
    而且 事项处于“confirm”
    而且 “reply.by”符合
    而且 “reply.facts”符合
    而且 “reply.papers”符合
    而且 “reply.in_time”符合
    而且 “reply.posted”不适用
    而且 台账“feedback-ledger”有一行
      | 列       | 值         |
      | 答复     | 2026-03-12 |
      | 答复方式 | <方式>     |

    例子:
      | 谁             | 方式                     |
      | handler        | 当面、电话或者书面答复本人 |
      | quality_office | 公开栏公布，不写反馈人   |

  场景: 办结以后第三个工作日答复，不算逾期
    当 于2026-03-13办理“reply.done”
    那么 准予
    而且 按“reply.in_time”，最晚为2026-03-13

  场景: 第四个工作日才答复，记为逾期
    当 于2026-03-16办理“reply.done”
    那么 准予
    而且 记为逾期，条件“reply.in_time”，依据“多方监督评判办法 本地规定 答复”

  场景: 补班的星期六算一个工作日
    假如 程序“multi-party-feedback”
    而且 于2026-05-06立项
    而且 事项已办到“reply”
      | 办理        | 项目 | 值         |
      | handle.done | 日期 | 2026-05-08 |
    当 于2026-05-12办理“reply.done”
    那么 准予
    而且 按“reply.in_time”，最晚为2026-05-12

  场景大纲: 答复<怎样>，不算数
    当 “<谁>”于2026-03-12办理“reply.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“五个机制 抓手 第三项；多方监督评判办法 本地规定 答复”

    例子:
      | 怎样           | 谁             | 项目   | 值       | 条件         |
      | 由反馈人登记   | giver          | way    | personal | reply.by     |
      | 没有答复意见   | quality_office | 缺材料 | 答复意见 | reply.papers |
      | 没有写答复方式 | quality_office | 不填   | way      | reply.facts  |

  场景: 匿名反馈用公布的办法答复，不找是谁
    假如 程序“multi-party-feedback”
    而且 于2026-03-02立项
    而且 事项已办到“reply”
      | 办理           | 项目      | 值      |
      | register.filed | channel   | hotline |
      |                | named     | 否      |
    当 办理“reply.done”
      | 项目 | 值       |
      | way  | personal |
    那么 只被“reply.posted”拒绝，依据“五个机制 抓手 第三项；多方监督评判办法 本地规定 答复”
    而且 按“reply.posted”，改填的结论为
      | way      | 结论   |
      | personal | 不符合 |
      | posted   | 符合   |

  # 确认

  场景: 反馈人本人满意
    假如 于2026-03-12办理“reply.done”
    当 于2026-03-16办理“confirm.satisfied”
      | 项目   | 值            |
      | 办理人 | p-giver giver |
    那么 准予
    而且 事项处于“review”
    而且 “confirm.by”符合
    而且 “confirm.self”符合
    而且 “confirm.willing”符合
    而且 “confirm.facts”符合
    而且 “confirm.waited”不适用
    而且 “confirm.papers”不适用
    而且 台账“feedback-ledger”有一行
      | 列       | 值         |
      | 确认     | 2026-03-16 |
      | 确认结果 | 反馈人满意 |
    而且 回放结论相同

  场景: 反馈人不满意，重新办理，从头交办
    假如 于2026-03-12办理“reply.done”
    当 于2026-03-16办理“confirm.unsatisfied”
      | 项目        | 值                 |
      | 办理人      | p-giver giver      |
      | still_wrong | 只移了五米还是挡路 |
    那么 准予
    而且 事项处于“assign”
    而且 “confirm.facts”符合
    而且 “confirm.willing”符合

  场景: 不满意的重新交办，一个工作日从不满意之日算起，时限按新定的
    假如 于2026-03-12办理“reply.done”
    而且 于2026-03-16办理“confirm.unsatisfied”
    而且 于2026-03-17办理“assign.done”
      | 项目 | 值         |
      | owner | p-zhang   |
      | due  | 2026-03-27 |
    当 于2026-03-27办理“handle.done”
      | 项目   | 值              |
      | 办理人 | p-zhang handler |
    那么 准予
    而且 按“handle.on_time”，最晚为2026-03-27

  场景大纲: 答复以后满十五天没有回音，贯标办征询以后记为没有异议
    假如 程序“multi-party-feedback”
    而且 于2026-03-02立项
    而且 事项已办到“confirm”
      | 办理           | 项目      | 值         |
      | register.filed | channel   | hotline    |
      |                | named     | <署名>     |
      | reply.done     | 日期      | 2026-03-16 |
    当 “quality_office”于2026-03-31办理“confirm.silent”
    那么 准予
    而且 事项处于“review”
    而且 “confirm.by”符合
    而且 “confirm.papers”符合
    而且 “confirm.self”不适用
    而且 “confirm.willing”不适用
    而且 按“confirm.waited”，最早为2026-03-31

    例子:
      | 署名 |
      | 是   |
      | 否   |

  场景: 没有等满十五天，不能记为没有异议
    假如 于2026-03-12办理“reply.done”
    当 于2026-03-26办理“confirm.silent”
    那么 只被“confirm.waited”拒绝，依据“多方监督评判办法 本地规定 确认”
    而且 事项处于“confirm”

  场景: 公布答复以后有异议的，重新办理
    假如 程序“multi-party-feedback”
    而且 于2026-03-02立项
    而且 事项已办到“confirm”
      | 办理           | 项目      | 值      |
      | register.filed | channel   | hotline |
      |                | named     | 否      |
    当 “quality_office”办理“confirm.objected”
      | 项目        | 值             |
      | still_wrong | 站牌还是挡路   |
    那么 准予
    而且 事项处于“assign”
    而且 “confirm.facts”符合

  场景大纲: 匿名的反馈人不露面，不能由人代为“<结果>”
    假如 程序“multi-party-feedback”
    而且 于2026-03-02立项
    而且 事项已办到“confirm”
      | 办理           | 项目      | 值      |
      | register.filed | channel   | hotline |
      |                | named     | 否      |
    当 “giver”办理“confirm.<结果>”
    那么 只被“confirm.willing”拒绝，依据“信访工作条例 2022 有关保密和回避的规定；多方监督评判办法 本地规定 确认”
    而且 “confirm.self”不适用

    例子:
      | 结果        |
      | satisfied   |
      | unsatisfied |

  场景大纲: 确认<怎样>，不算数
    假如 于2026-03-12办理“reply.done”
    当 于2026-03-30办理“confirm.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“五个机制 抓手 第三项；多方监督评判办法 本地规定 确认”
    而且 事项处于“confirm”

    例子:
      | 怎样               | 结果        | 项目   | 值                     | 条件           |
      | 由别人说满意       | satisfied   | 办理人 | p-wu giver             | confirm.self   |
      | 由别人说不满意     | unsatisfied | 办理人 | p-wu giver             | confirm.self   |
      | 由承办人代说满意   | satisfied   | 办理人 | p-giver handler        | confirm.by     |
      | 由贯标办代说满意   | satisfied   | 办理人 | p-giver quality_office | confirm.by     |
      | 由贯标办代说不满意 | unsatisfied | 办理人 | p-giver quality_office | confirm.by     |
      | 由承办人记没有异议 | silent      | 办理人 | p-zhang handler        | confirm.by     |
      | 由承办人记有异议   | objected    | 办理人 | p-zhang handler        | confirm.by     |
      | 没有征询记录       | silent      | 缺材料 | 征询反馈人的记录       | confirm.papers |
      | 没有写不满意什么   | unsatisfied | 不填   | still_wrong            | confirm.facts  |
      | 没有写异议内容     | objected    | 不填   | still_wrong            | confirm.facts  |
