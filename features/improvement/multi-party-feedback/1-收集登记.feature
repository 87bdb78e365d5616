# language: zh-CN
功能: 多方评判与反馈处置·收集登记

  群众评、领导点、组织指、部门提，经两卡、一箱、一热线收集，一个工作日内登记；
  匿名的不问是谁，意见箱两人以上一起打开。

  背景:
    假如 程序“multi-party-feedback”
    而且 于2026-03-02立项
      | 项目  | 值               |
      | about | 公交站牌挡住路口 |

  场景大纲: <来自>经<渠道>反映，登记在册
    当 “quality_office”于2026-03-03办理“register.filed”
      | 项目        | 值         |
      | received_on | 2026-03-01 |
      | party       | <来自>     |
      | channel     | <渠道>     |
      | nature      | <性质>     |
      | named       | <署名>     |
      | personal    | 否         |
    那么 准予
    而且 事项处于“assign”
    而且 “register.by”符合
    而且 “register.facts”符合
    而且 “register.papers”符合
    而且 “register.praise”不适用
    而且 台账“feedback-ledger”有一行
      | 列   | 值               |
      | 反馈 | 公交站牌挡住路口 |
      | 收到 | 2026-03-01       |
      | 来自 | <来自>           |
      | 渠道 | <渠道>           |
      | 性质 | <性质>           |
      | 署名 | <署名>           |
      | 状态 | 待交办           |
    而且 回放结论相同

    例子:
      | 来自                                 | 渠道                       | 性质     | 署名 |
      | 群众评（含党代表、人大代表、群众代表） | 满意度评议卡             | 意见建议 | 否   |
      | 群众评（含党代表、人大代表、群众代表） | 意见建议卡               | 意见建议 | 是   |
      | 群众评（含党代表、人大代表、群众代表） | 意见箱                   | 反映问题 | 否   |
      | 群众评（含党代表、人大代表、群众代表） | 热线                     | 反映问题 | 是   |
      | 领导点                               | 会议、公文、网上等直接提出 | 意见建议 | 是   |
      | 组织指                               | 会议、公文、网上等直接提出 | 反映问题 | 是   |
      | 部门提                               | 会议、公文、网上等直接提出 | 反映问题 | 是   |

  场景: 收到的下一个工作日登记，不算逾期
    当 于2026-03-03办理“register.filed”
      | 项目        | 值         |
      | received_on | 2026-03-02 |
    那么 准予
    而且 “register.in_time”符合
    而且 按“register.in_time”，最晚为2026-03-03

  场景: 过了一个工作日才登记，记为逾期，照常登记
    当 于2026-03-04办理“register.filed”
      | 项目        | 值         |
      | received_on | 2026-03-02 |
    那么 准予
    而且 记为逾期，条件“register.in_time”，依据“多方监督评判办法 本地规定 收集登记”

  场景: 放假前收到的，放假以后第一个工作日登记不算逾期
    假如 程序“multi-party-feedback”
    而且 于2026-04-30立项
    当 于2026-05-06办理“register.filed”
      | 项目        | 值         |
      | received_on | 2026-04-30 |
    那么 准予
    而且 按“register.in_time”，最晚为2026-05-06

  场景: 意见箱由两人以上打开
    当 于2026-03-03办理“register.filed”
      | 项目    | 值           |
      | channel | box          |
      | openers | p-li、p-chen |
    那么 准予
    而且 按“register.two”，改填的结论为
      | openers.count | 结论   |
      | 1             | 不符合 |
      | 2             | 符合   |
      | 3             | 符合   |

  场景: 一个人打开意见箱，不算数
    当 于2026-03-03办理“register.filed”
      | 项目    | 值   |
      | channel | box  |
      | openers | p-li |
    那么 只被“register.two”拒绝，依据“多方监督评判办法 本地规定 收集登记”

  场景大纲: 从<渠道>来的不填开箱人
    当 于2026-03-03办理“register.filed”
      | 项目    | 值     |
      | channel | <渠道> |
    那么 准予
    而且 “register.two”不适用
    而且 按“register.facts”，改填的结论为
      | openers      | 结论   |
      | p-li、p-chen | 不符合 |

    例子:
      | 渠道              |
      | satisfaction_card |
      | advice_card       |
      | hotline           |
      | direct            |

  场景: 匿名的不得登记反馈人，署名的要登记
    当 于2026-03-03办理“register.filed”
      | 项目      | 值     |
      | named     | 否     |
      | giver_id  | p-giver |
    那么 只被“register.facts”拒绝，依据“多方监督评判办法 本地规定 收集登记”
    而且 “register.facts”实际“不需要填”

  场景大纲: <怎样>，不得登记
    当 于2026-03-03办理“register.filed”
      | 项目   | 值    |
      | <项目> | <值>  |
      | 不填   | <缺>  |
    那么 只被“<条件>”拒绝，依据“多方监督评判办法 本地规定 收集登记”
    而且 无法判断，条件“register.facts”，缺“<缺>”

    例子:
      | 怎样                   | 项目      | 值  | 缺        | 条件                        |
      | 署名的没有写反馈人     | named     | 是  | giver_id  | register.facts              |
      | 反映人的没有写反映谁   | personal  | 是  | concerned | register.facts              |
      | 意见箱没有写开箱人     | channel   | box | openers   | register.facts、register.two |
      | 没有写来自哪一方       | channel   | hotline | party | register.facts              |
      | 没有写性质             | channel   | hotline | nature | register.facts             |
      | 没有写是否署名         | channel   | hotline | named     | register.facts          |
      | 没有写是否反映具体的人 | channel   | hotline | personal | register.facts           |

  场景: 没有写渠道，不得登记
    当 于2026-03-03办理“register.filed”
      | 项目 | 值      |
      | 不填 | channel |
    那么 只被“register.facts、register.two”拒绝，依据“多方监督评判办法 本地规定 收集登记”

  场景: 没有写收到日期，登记时间无法判断
    当 于2026-03-03办理“register.filed”
      | 项目    | 值          |
      | channel | hotline     |
      | 不填    | received_on |
    那么 只被“register.facts”拒绝，依据“多方监督评判办法 本地规定 收集登记”
    而且 记为不明，条件“register.in_time”，依据“多方监督评判办法 收集登记”

  场景: 没有反映具体的人的，不填被反映的人
    当 于2026-03-03办理“register.filed”
      | 项目      | 值     |
      | personal  | 否     |
      | concerned | p-zhao |
    那么 只被“register.facts”拒绝，依据“多方监督评判办法 本地规定 收集登记”

  场景: 表扬肯定的登记备查
    当 “quality_office”于2026-03-03办理“register.noted”
      | 项目    | 值      |
      | channel | hotline |
      | nature  | praise  |
    那么 准予
    而且 事项处于“completed”
    而且 按“register.praise”，改填的结论为
      | nature  | 结论   |
      | praise  | 符合   |
      | advice  | 不符合 |
      | problem | 不符合 |

  场景: 反映问题的不能只登记备查
    当 于2026-03-03办理“register.noted”
      | 项目    | 值      |
      | channel | hotline |
      | nature  | problem |
    那么 只被“register.praise”拒绝，依据“五个机制 本地规定 抓手 第三项；多方监督评判办法 收集登记”
    而且 事项处于“register”

  场景: 相同的反馈并入已经登记的事项
    当 “quality_office”于2026-03-03办理“register.joined”
      | 项目 | 值         |
      | into | c-9 handle |
    那么 准予
    而且 事项处于“merged”
    而且 “register.facts”符合

  场景: 没有写并入哪个事项，不得并入
    当 于2026-03-03办理“register.joined”
      | 项目 | 值   |
      | 不填 | into |
    那么 只被“register.facts”拒绝，依据“多方监督评判办法 本地规定 收集登记”

  场景大纲: <怎样>，不能办理“register.<结果>”
    当 “<谁>”于2026-03-03办理“register.<结果>”
      | 项目   | 值     |
      | nature | praise |
      | channel | hotline |
      | <项目> | <值>   |
    那么 只被“<条件>”拒绝，依据“五个机制 本地规定 抓手 第三项；多方监督评判办法 收集登记”

    例子:
      | 怎样         | 谁             | 结果   | 项目   | 值           | 条件            |
      | 由承办人登记 | handler        | filed  | party  | masses       | register.by     |
      | 由反馈人登记 | giver          | noted  | party  | masses       | register.by     |
      | 由承办人并入 | handler        | joined | party  | masses       | register.by     |
      | 没有登记表   | quality_office | filed  | 缺材料 | 反馈登记表   | register.papers |
      | 备查没有登记表 | quality_office | noted | 缺材料 | 反馈登记表  | register.papers |
