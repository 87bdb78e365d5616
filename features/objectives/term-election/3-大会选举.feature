# language: zh-CN
功能: 换届提醒与按期换届·大会选举

  五分之四以上有选举权的正式党员到会，无记名投票；赞成票超过实到会的半数当选，刚好半数不能当选。
  监票人、计票人不是候选人；收回的选票多于发出的，选举无效。

  背景:
    假如 程序“term-election”
    而且 于2026-01-05立项
      | 项目  | 值         |
      | about | u-qiancun |
    而且 事项已办到“elect”
      | 办理          | 项目       | 值                                       |
      | remind.done   | 日期       | 2026-01-12                               |
      |               | unit       | village                                  |
      |               | term_from  | 2021-08-20                               |
      |               | term       | 5年                                      |
      | ask.done      | 日期       | 2026-03-02                               |
      |               | members    | 30                                       |
      |               | form       | branch_committee                         |
      |               | seats      | 3                                        |
      |               | electing   | assembly                                 |
      |               | planned    | 2026-08-10                               |
      | nominate.done | candidates | p-a、p-b、p-c、p-d                       |

  场景: 五分之四以上到会，三名候选人得票超过实到会半数，选满名额
    当 “大会主席团（主持人）”于2026-08-10办理“elect.done”
      | 项目       | 值                                                |
      | attendance | 应到30 实到26                                     |
      | method     | secret                                            |
      | tellers    | p-x、p-y                                          |
      | issued     | 26                                                |
      | returned   | 26                                                |
      | valid      | 25                                                |
      | invalid    | 1                                                 |
      | to_fill    | 3                                                 |
      | winners    | who=p-a，yes=24；who=p-b，yes=20；who=p-c，yes=14 |
      | lowest     | 14                                                |
    那么 准予
    而且 事项处于“secretary”
    而且 “elect.quorum”符合
    而且 “elect.nobody_left_out”符合
    而且 “elect.not_early”符合
    而且 “elect.on_time”符合
    而且 “elect.first_vote”符合
    而且 “elect.carried”不适用
    而且 “elect.secret”符合
    而且 “elect.enough_tellers”符合
    而且 “elect.neutral”符合
    而且 “elect.one_each”符合
    而且 “elect.sound”符合
    而且 “elect.counted”符合
    而且 “elect.majority”符合
    而且 “elect.lowest_named”符合
    而且 “elect.enough_valid”符合
    而且 “elect.possible”符合
    而且 “elect.whole”符合
    而且 “elect.full”符合
    而且 按“elect.by”，改填的结论为
      | 办理人               | 结论   |
      | 大会主席团（主持人） | 符合   |
      | 支部党员大会         | 符合   |
      | 上届委员会           | 不符合 |
      | 新任书记             | 不符合 |
    而且 按“elect.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
      | method     | 无法判断 |
      | tellers    | 无法判断 |
      | issued     | 无法判断 |
      | returned   | 无法判断 |
      | valid      | 无法判断 |
      | invalid    | 无法判断 |
      | before     | 无法判断 |
      | to_fill    | 无法判断 |
      | winners    | 无法判断 |
      | lowest     | 无法判断 |
    而且 按“elect.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 选举大会会议记录 | 不符合 |
      | 选举办法         | 不符合 |
      | 计票单           | 不符合 |
    而且 按“elect.quorum”，改填的结论为
      | attendance    | 结论   |
      | 应到30 实到23 | 不符合 |
      | 应到30 实到24 | 符合   |
      | 应到30 实到25 | 符合   |
    而且 按“elect.majority”，改填的结论为
      | lowest | 结论   |
      | 12     | 不符合 |
      | 13     | 不符合 |
      | 14     | 符合   |
      | 15     | 符合   |
    而且 按“elect.secret”，改填的结论为
      | method | 结论   |
      | secret | 符合   |
      | open   | 不符合 |
    而且 按“elect.enough_tellers”，改填的结论为
      | tellers.count | 结论   |
      | 1             | 不符合 |
      | 2             | 符合   |
      | 3             | 符合   |
    而且 按“elect.neutral”，改填的结论为
      | tellers  | 结论   |
      | p-x、p-a | 不符合 |
      | p-x、p-y | 符合   |
    而且 按“elect.one_each”，改填的结论为
      | issued | 结论   |
      | 26     | 符合   |
      | 27     | 不符合 |
    而且 按“elect.sound”，改填的结论为
      | returned | 结论   |
      | 26       | 符合   |
      | 27       | 不符合 |
    而且 按“elect.counted”，改填的结论为
      | invalid | 结论   |
      | 0       | 不符合 |
      | 1       | 符合   |
      | 2       | 不符合 |
    而且 按“elect.lowest_named”，改填的结论为
      | winners                                          | 结论   |
      | who=p-a，yes=24；who=p-b，yes=20；who=p-c，yes=13 | 不符合 |
      | who=p-a，yes=24；who=p-b，yes=20；who=p-c，yes=14 | 符合   |
    而且 按“elect.possible”，改填的结论为
      | winners                                          | 结论   |
      | who=p-a，yes=26；who=p-b，yes=20；who=p-c，yes=14 | 不符合 |
      | who=p-a，yes=25；who=p-b，yes=20；who=p-c，yes=14 | 符合   |
    而且 按“elect.nobody_left_out”，改填的结论为
      | attendance.left_out | 结论   |
      | 0                   | 符合   |
      | 1                   | 不符合 |
    而且 按“elect.first_vote”，改填的结论为
      | before | 结论   |
      | 0      | 符合   |
      | 1      | 不符合 |
    而且 按“elect.whole”，改填的结论为
      | to_fill | 结论   |
      | 2       | 不符合 |
      | 3       | 符合   |
      | 4       | 不符合 |
    而且 按“elect.not_early”，最早为2026-02-20
    而且 按“elect.full”，改填的结论为
      | winners.count | 结论   |
      | 2             | 不符合 |
      | 3             | 符合   |
      | 4             | 不符合 |
    而且 按“elect.on_time”，最晚为2026-08-20
    而且 回放结论相同

  场景: 由支部党员大会直接主持选举
    当 “支部党员大会”于2026-08-10办理“elect.done”
    那么 准予
    而且 事项处于“secretary”
    而且 “elect.quorum”符合
    而且 “elect.on_time”符合
    而且 “elect.secret”符合
    而且 “elect.enough_tellers”符合
    而且 “elect.neutral”符合
    而且 “elect.one_each”符合
    而且 “elect.sound”符合
    而且 “elect.counted”符合
    而且 “elect.majority”符合
    而且 “elect.lowest_named”符合
    而且 “elect.enough_valid”符合
    而且 “elect.possible”符合
    而且 “elect.whole”符合
    而且 “elect.full”符合
    而且 按“elect.by”，改填的结论为
      | 办理人               | 结论   |
      | 大会主席团（主持人） | 符合   |
      | 支部党员大会         | 符合   |
      | 上届委员会           | 不符合 |
      | 新任书记             | 不符合 |
    而且 按“elect.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
      | method     | 无法判断 |
      | tellers    | 无法判断 |
      | issued     | 无法判断 |
      | returned   | 无法判断 |
      | valid      | 无法判断 |
      | invalid    | 无法判断 |
      | before     | 无法判断 |
      | to_fill    | 无法判断 |
      | winners    | 无法判断 |
      | lowest     | 无法判断 |
    而且 按“elect.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 选举大会会议记录 | 不符合 |
      | 选举办法         | 不符合 |
      | 计票单           | 不符合 |

  场景: 规定的五种情形，经上级同意并由支部大会决议，可以不计入应到会
    当 于2026-08-10办理“elect.done”
      | 项目       | 值                                     |
      | attendance | 应到26 实到22 在册30 不计入应到4       |
      | excluded   | illness、bedridden                     |
    那么 准予
    而且 事项处于“secretary”
    而且 “elect.nobody_left_out”不适用
    而且 按“elect.papers”，改填的结论为
      | 缺材料                         | 结论   |
      | 上级党组织同意不计入应到会的批复 | 不符合 |
      | 不计入应到会的支部大会决议     | 不符合 |
    而且 按“elect.facts”，改填的结论为
      | excluded  | 结论 |
      | illness   | 符合 |
      | abroad    | 符合 |
      | custody   | 符合 |
      | bedridden | 符合 |
      | away      | 符合 |

  场景大纲: 没有规定的情形，不得把党员减出应到会（<结果>）
    当 于2026-08-10办理“elect.<结果>”
      | 项目       | 值                                             |
      | attendance | <到会> |
    那么 被“elect.nobody_left_out”拒绝，依据“不计入应到会人数的业务口径 五种情形”
    而且 事项处于“elect”

    例子:
      | 结果      | 到会                             |
      | done      | 应到26 实到22 在册30 不计入应到4 |
      | short     | 应到26 实到22 在册30 不计入应到4 |
      | tied      | 应到26 实到22 在册30 不计入应到4 |
      | invalid   | 应到26 实到22 在册30 不计入应到4 |
      | no_quorum | 应到26 实到20 在册30 不计入应到4 |

  场景大纲: 上级没有同意或者支部大会没有决议的，不得减出应到会
    当 于2026-08-10办理“elect.<结果>”
      | 项目       | 值                               |
      | attendance | <到会> |
      | excluded   | away                             |
      | 缺材料     | <材料>                           |
    那么 只被“elect.papers”拒绝，依据“不计入应到会人数的业务口径 五种情形”
    而且 事项处于“elect”

    例子:
      | 结果      | 到会                             | 材料                             |
      | done      | 应到26 实到22 在册30 不计入应到4 | 上级党组织同意不计入应到会的批复 |
      | done      | 应到26 实到22 在册30 不计入应到4 | 不计入应到会的支部大会决议       |
      | no_quorum | 应到26 实到20 在册30 不计入应到4 | 上级党组织同意不计入应到会的批复 |

  场景: 届满前六个月以上就选举，又没有批准提前
    假如 程序“term-election”
    而且 于2026-01-05立项
    而且 事项已办到“elect”
      | 办理        | 项目      | 值         |
      | remind.done | unit      | village    |
      |             | term_from | 2021-11-20 |
      |             | term      | 5年        |
      | ask.done    | planned   | 2026-11-10 |
    当 于2026-05-19办理“elect.done”
    那么 只被“elect.not_early”拒绝，依据“中国共产党基层组织选举工作条例 第3条；换届选举工作办法 本地规定 提前换届”
    而且 “elect.not_early”实际“2026-05-19”，办法“没有批准提前的”
    而且 事项处于“elect”

  场景: 批准提前的，从提前到的日期起选举，不算逾期
    假如 程序“term-election”
    而且 于2026-01-05立项
    而且 已依次办理
      | 办理             | 日期       | 项目        | 值         |
      | remind.done      | 2026-01-12 | unit        | village    |
      |                  |            | term_from   | 2022-08-20 |
      |                  |            | term        | 5年        |
      | ask.advanced     | 2026-03-02 |             |            |
      | advance.approved | 2026-03-10 | earlier_day | 2026-10-01 |
    而且 事项已办到“elect”
    当 于2026-10-08办理“elect.done”
    那么 准予
    而且 事项处于“secretary”
    而且 “elect.on_time”符合
    而且 按“elect.not_early”，最早为2026-10-01

  场景大纲: 太早的选举，选满或者缺额都不算数（<结果>）
    假如 程序“term-election”
    而且 于2026-01-05立项
    而且 事项已办到“elect”
      | 办理        | 项目      | 值         |
      | remind.done | unit      | village    |
      |             | term_from | 2022-08-20 |
      |             | term      | 5年        |
      | ask.done    | planned   | 2027-08-10 |
    当 于2026-08-10办理“elect.<结果>”
    那么 只被“elect.not_early”拒绝，依据“中国共产党基层组织选举工作条例 第3条”

    例子:
      | 结果  |
      | done  |
      | short |

  场景: 太早开的会没有开成的，照实登记
    假如 程序“term-election”
    而且 于2026-01-05立项
    而且 事项已办到“elect”
      | 办理        | 项目      | 值         |
      | remind.done | unit      | village    |
      |             | term_from | 2022-08-20 |
      |             | term      | 5年        |
      | ask.done    | planned   | 2027-08-10 |
    当 于2026-08-10办理“elect.no_quorum”
    那么 准予
    而且 “elect.not_early”不适用

  场景: 届满以后才选举，记为逾期，照常选举
    当 于2026-08-21办理“elect.done”
    那么 准予
    而且 记为逾期，条件“elect.on_time”，依据“中国共产党基层组织选举工作条例 2020 第3条”

  场景: 到会不足五分之四，选举无效
    当 于2026-08-10办理“elect.done”
      | 项目       | 值                                                |
      | attendance | 应到30 实到23                                     |
      | issued     | 23                                                |
      | returned   | 23                                                |
      | valid      | 23                                                |
      | invalid    | 0                                                 |
      | winners    | who=p-a，yes=20；who=p-b，yes=20；who=p-c，yes=14 |
      | lowest     | 14                                                |
    那么 只被“elect.quorum”拒绝，依据“中国共产党基层组织选举工作条例 有关到会人数的规定”
    而且 事项处于“elect”

  场景: 赞成票刚好是实到会的一半，不能当选
    当 于2026-08-10办理“elect.done”
      | 项目       | 值                                                |
      | attendance | 应到30 实到26                                     |
      | issued     | 26                                                |
      | returned   | 26                                                |
      | valid      | 26                                                |
      | invalid    | 0                                                 |
      | winners    | who=p-a，yes=20；who=p-b，yes=20；who=p-c，yes=13 |
      | lowest     | 13                                                |
    那么 只被“elect.majority”拒绝，依据“中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景: 举手选举的不算数
    当 于2026-08-10办理“elect.done”
      | 项目   | 值   |
      | method | open |
    那么 只被“elect.secret”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；中国共产党基层组织选举工作条例 第5条；中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景: 只有一个人计票的不算数
    当 于2026-08-10办理“elect.done”
      | 项目    | 值  |
      | tellers | p-x |
    那么 只被“elect.enough_tellers”拒绝，依据“换届选举工作办法 本地规定 监票计票”
    而且 事项处于“elect”

  场景: 发出的选票比到会的人多
    当 于2026-08-10办理“elect.done”
      | 项目       | 值            |
      | attendance | 应到30 实到26 |
      | issued     | 27            |
    那么 只被“elect.one_each”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；中国共产党基层组织选举工作条例 第5条；中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景: 有效票、无效票与收回的票对不上
    当 于2026-08-10办理“elect.done”
      | 项目       | 值            |
      | attendance | 应到30 实到26 |
      | issued     | 26            |
      | returned   | 26            |
      | valid      | 25            |
      | invalid    | 0             |
    那么 只被“elect.counted”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；中国共产党基层组织选举工作条例 第5条；中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景: 赞成票比有效票还多
    当 于2026-08-10办理“elect.done”
      | 项目       | 值                                                |
      | attendance | 应到30 实到26                                     |
      | issued     | 26                                                |
      | returned   | 26                                                |
      | valid      | 15                                                |
      | invalid    | 11                                                |
      | winners    | who=p-a，yes=20；who=p-b，yes=20；who=p-c，yes=20 |
      | lowest     | 20                                                |
    那么 只被“elect.enough_valid、elect.possible”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；中国共产党基层组织选举工作条例 第5条；中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景: 最少的赞成票与当选名单对不上
    当 于2026-08-10办理“elect.done”
      | 项目       | 值                                                |
      | attendance | 应到30 实到26                                     |
      | issued     | 26                                                |
      | returned   | 26                                                |
      | valid      | 26                                                |
      | invalid    | 0                                                 |
      | winners    | who=p-a，yes=20；who=p-b，yes=20；who=p-c，yes=14 |
      | lowest     | 15                                                |
    那么 只被“elect.lowest_named”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；中国共产党基层组织选举工作条例 第5条；中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景: 收回的选票比发出的多，谁也不能当选
    当 于2026-08-10办理“elect.done”
      | 项目       | 值                                                |
      | attendance | 应到30 实到26                                     |
      | issued     | 25                                                |
      | returned   | 26                                                |
      | valid      | 26                                                |
      | invalid    | 0                                                 |
      | winners    | who=p-a，yes=20；who=p-b，yes=20；who=p-c，yes=14 |
      | lowest     | 14                                                |
    那么 只被“elect.sound”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；中国共产党基层组织选举工作条例 第5条；中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景: 只有一个人的，不叫票数相同
    当 于2026-08-10办理“elect.tied”
      | 项目        | 值  |
      | tied_people | p-c |
    那么 只被“elect.several”拒绝，依据“中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景: 候选人不能当监票人
    当 于2026-08-10办理“elect.done”
      | 项目    | 值       |
      | tellers | p-x、p-a |
    那么 只被“elect.neutral”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；中国共产党基层组织选举工作条例 第5条；中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景: 没有选满名额的，不能记成选满
    当 于2026-08-10办理“elect.done”
      | 项目       | 值                               |
      | attendance | 应到30 实到26                    |
      | winners    | who=p-a，yes=20；who=p-b，yes=20 |
      | lowest     | 20                               |
    那么 只被“elect.full”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；中国共产党基层组织选举工作条例 第5条；中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景: 应选名额不能自己改
    当 于2026-08-10办理“elect.done”
      | 项目       | 值                               |
      | attendance | 应到30 实到26                    |
      | to_fill    | 2                                |
      | winners    | who=p-a，yes=20；who=p-b，yes=20 |
      | lowest     | 20                               |
    那么 只被“elect.whole”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；中国共产党基层组织选举工作条例 第5条；中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景: 支部委员会不能代替大会选举
    当 “支部委员会”于2026-08-10办理“elect.done”
    那么 只被“elect.by”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；中国共产党基层组织选举工作条例 第5条；中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景大纲: 当选名单没有写<什么>
    当 于2026-08-10办理“elect.short”
      | 项目       | 值              |
      | attendance | 应到30 实到26   |
      | lowest     | 14              |
      | winners    | who=p-a，yes=14 |
      | <字段>     | 不填            |
    那么 被“elect.facts”拒绝，依据“基层组织选举工作条例 有关投票的规定；基层组织选举工作条例 第5条；基层组织选举工作条例 有关当选的规定”

    例子:
      | 什么   | 字段        |
      | 谁当选 | winners.who |
      | 赞成票 | winners.yes |

  场景: 赞成票过半数的少于应选名额
    当 “大会主席团（主持人）”于2026-08-10办理“elect.short”
      | 项目       | 值                               |
      | attendance | 应到30 实到26                    |
      | issued     | 26                               |
      | returned   | 26                               |
      | valid      | 26                               |
      | invalid    | 0                                |
      | to_fill    | 3                                |
      | winners    | who=p-a，yes=24；who=p-b，yes=20 |
      | lowest     | 20                               |
    那么 准予
    而且 事项处于“supplement”
    而且 “elect.quorum”符合
    而且 “elect.on_time”符合
    而且 “elect.secret”符合
    而且 “elect.enough_tellers”符合
    而且 “elect.neutral”符合
    而且 “elect.one_each”符合
    而且 “elect.sound”符合
    而且 “elect.counted”符合
    而且 “elect.majority”符合
    而且 “elect.lowest_named”符合
    而且 “elect.enough_valid”符合
    而且 “elect.possible”符合
    而且 “elect.whole”符合
    而且 “elect.not_over”符合
    而且 “elect.short.unless”符合
    而且 按“elect.by”，改填的结论为
      | 办理人               | 结论   |
      | 大会主席团（主持人） | 符合   |
      | 支部党员大会         | 符合   |
      | 上届委员会           | 不符合 |
      | 新任书记             | 不符合 |
    而且 按“elect.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
      | method     | 无法判断 |
      | tellers    | 无法判断 |
      | issued     | 无法判断 |
      | returned   | 无法判断 |
      | valid      | 无法判断 |
      | invalid    | 无法判断 |
      | before     | 无法判断 |
      | to_fill    | 无法判断 |
      | winners    | 无法判断 |
      | lowest     | 无法判断 |
    而且 按“elect.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 选举大会会议记录 | 不符合 |
      | 选举办法         | 不符合 |
      | 计票单           | 不符合 |
    而且 按“elect.not_over”，改填的结论为
      | winners                                                            | 结论   |
      | who=p-a，yes=24；who=p-b，yes=20；who=p-c，yes=20                   | 符合   |
      | who=p-a，yes=24；who=p-b，yes=20；who=p-c，yes=20；who=p-d，yes=20  | 不符合 |

  场景: 选满了的，不能记成缺额
    当 于2026-08-10办理“elect.short”
      | 项目       | 值                                                |
      | attendance | 应到30 实到26                                     |
      | issued     | 26                                                |
      | returned   | 26                                                |
      | valid      | 26                                                |
      | invalid    | 0                                                 |
      | to_fill    | 3                                                 |
      | winners    | who=p-a，yes=24；who=p-b，yes=20；who=p-c，yes=20 |
      | lowest     | 20                                                |
    那么 只被“elect.short.unless”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；中国共产党基层组织选举工作条例 第5条；中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景: 当选人多于名额的，不是缺额
    当 于2026-08-10办理“elect.short”
      | 项目       | 值                                                                 |
      | attendance | 应到30 实到26                                                      |
      | issued     | 26                                                                 |
      | returned   | 26                                                                 |
      | valid      | 26                                                                 |
      | invalid    | 0                                                                  |
      | to_fill    | 3                                                                  |
      | winners    | who=p-a，yes=24；who=p-b，yes=20；who=p-c，yes=20；who=p-d，yes=20 |
      | lowest     | 20                                                                 |
    那么 只被“elect.not_over”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；中国共产党基层组织选举工作条例 第5条；中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景: 缺额时当选的也要过半数
    当 于2026-08-10办理“elect.short”
      | 项目       | 值                               |
      | attendance | 应到30 实到26                    |
      | issued     | 26                               |
      | returned   | 26                               |
      | valid      | 26                               |
      | invalid    | 0                                |
      | winners    | who=p-a，yes=24；who=p-b，yes=13 |
      | lowest     | 13                               |
    那么 只被“elect.majority”拒绝，依据“中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景: 票数相同又多于名额的，就票数相同的再投一次
    当 “大会主席团（主持人）”于2026-08-10办理“elect.tied”
      | 项目        | 值            |
      | attendance  | 应到30 实到26 |
      | method      | secret        |
      | tellers     | p-x、p-y      |
      | issued      | 26            |
      | returned    | 26            |
      | valid       | 26            |
      | invalid     | 0             |
      | tied_people | p-c、p-d      |
    那么 准予
    而且 事项处于“elect”
    而且 “elect.quorum”符合
    而且 “elect.secret”符合
    而且 “elect.enough_tellers”符合
    而且 “elect.neutral”符合
    而且 “elect.one_each”符合
    而且 “elect.sound”符合
    而且 “elect.counted”符合
    而且 “elect.several”符合
    而且 按“elect.by”，改填的结论为
      | 办理人               | 结论   |
      | 大会主席团（主持人） | 符合   |
      | 支部党员大会         | 符合   |
      | 上届委员会           | 不符合 |
      | 新任书记             | 不符合 |
    而且 按“elect.facts”，改填的结论为
      | 不填        | 结论     |
      | attendance  | 无法判断 |
      | method      | 无法判断 |
      | tellers     | 无法判断 |
      | issued      | 无法判断 |
      | returned    | 无法判断 |
      | valid       | 无法判断 |
      | invalid     | 无法判断 |
      | tied_people | 无法判断 |
    而且 按“elect.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 选举大会会议记录 | 不符合 |
      | 选举办法         | 不符合 |
      | 计票单           | 不符合 |
    而且 按“elect.several”，改填的结论为
      | tied_people.count | 结论   |
      | 1                 | 不符合 |
      | 2                 | 符合   |
      | 3                 | 符合   |

  场景: 收回的选票多于发出的，选举无效，重新选举
    当 “大会主席团（主持人）”于2026-08-10办理“elect.invalid”
      | 项目       | 值            |
      | attendance | 应到30 实到26 |
      | issued     | 26            |
      | returned   | 27            |
    那么 准予
    而且 事项处于“elect”
    而且 “elect.quorum”符合
    而且 “elect.invalid.unless”符合
    而且 按“elect.by”，改填的结论为
      | 办理人               | 结论   |
      | 大会主席团（主持人） | 符合   |
      | 支部党员大会         | 符合   |
      | 上届委员会           | 不符合 |
      | 新任书记             | 不符合 |
    而且 按“elect.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
      | issued     | 无法判断 |
      | returned   | 无法判断 |
    而且 按“elect.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 选举大会会议记录 | 不符合 |
      | 计票单           | 不符合 |

  场景: 收回的选票不多于发出的，不能宣布无效
    当 于2026-08-10办理“elect.invalid”
      | 项目     | 值 |
      | issued   | 26 |
      | returned | 26 |
    那么 只被“elect.invalid.unless”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；中国共产党基层组织选举工作条例 第5条；中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景: 到会不够数的，不记为选票无效
    当 于2026-08-10办理“elect.invalid”
      | 项目       | 值            |
      | attendance | 应到30 实到23 |
      | issued     | 23            |
      | returned   | 24            |
    那么 只被“elect.quorum”拒绝，依据“中国共产党基层组织选举工作条例 有关到会人数的规定”
    而且 事项处于“elect”

  场景: 到会不足五分之四，会议没有开成，改期再开
    当 “大会主席团（主持人）”于2026-08-10办理“elect.no_quorum”
      | 项目       | 值            |
      | attendance | 应到30 实到23 |
    那么 准予
    而且 事项处于“elect”
    而且 “elect.no_quorum.unless”符合
    而且 按“elect.by”，改填的结论为
      | 办理人               | 结论   |
      | 大会主席团（主持人） | 符合   |
      | 支部党员大会         | 符合   |
      | 上届委员会           | 不符合 |
      | 新任书记             | 不符合 |
    而且 按“elect.facts”，改填的结论为
      | 不填       | 结论     |
      | attendance | 无法判断 |
    而且 按“elect.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 选举大会会议记录 | 不符合 |

  场景: 到会够五分之四的，不能记成会议没有开成
    当 于2026-08-10办理“elect.no_quorum”
      | 项目       | 值            |
      | attendance | 应到30 实到24 |
    那么 只被“elect.no_quorum.unless”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；中国共产党基层组织选举工作条例 第5条；中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  场景: 到会不够没有开成的，届满以后也不记为逾期完成
    当 于2026-08-21办理“elect.no_quorum”
      | 项目       | 值            |
      | attendance | 应到30 实到23 |
    那么 准予
    而且 “elect.on_time”不适用

  # 没有人当选

  场景: 没有人超过实到会半数的，照实记为缺额，谁也不当选
    当 “大会主席团（主持人）”于2026-08-10办理“elect.short”
      | 项目       | 值            |
      | attendance | 应到30 实到26 |
      | issued     | 26            |
      | returned   | 26            |
      | valid      | 26            |
      | invalid    | 0             |
      | to_fill    | 3             |
      | winners.count | 0          |
      | lowest     | 0             |
    那么 准予
    而且 事项处于“supplement”
    而且 “elect.majority”符合

  场景: 有人当选的，最少的赞成票不能填零
    当 于2026-08-10办理“elect.short”
      | 项目       | 值              |
      | attendance | 应到30 实到26   |
      | issued     | 26              |
      | returned   | 26              |
      | valid      | 26              |
      | invalid    | 0               |
      | winners    | who=p-a，yes=13 |
      | lowest     | 0               |
    那么 只被“elect.majority”拒绝，依据“中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

  # 缺额

  场景: 缺额另行投票选举
  假如 于2026-08-10办理“elect.short”
      | 项目 | 值 |
      | attendance | 应到30 实到26 |
      | to_fill | 3 |
      | winners | who=p-a，yes=20；who=p-b，yes=20 |
      | lowest | 20 |
    当 “大会主席团（主持人）”于2026-08-10办理“supplement.done”
      | 项目  | 值 |
      | again | 是 |
    那么 准予
    而且 事项处于“elect”
    而且 “supplement.another”符合
    而且 “supplement.tallied”符合
    而且 按“supplement.tallied”，改填的结论为
      | elected | 结论   |
      | 1       | 不符合 |
      | 2       | 符合   |
      | 3       | 不符合 |
    而且 按“supplement.by”，改填的结论为
      | 办理人               | 结论   |
      | 大会主席团（主持人） | 符合   |
      | 支部党员大会         | 符合   |
      | 上届委员会           | 不符合 |
      | 新任书记             | 不符合 |
    而且 按“supplement.facts”，改填的结论为
      | 不填    | 结论     |
      | elected | 无法判断 |
      | again   | 无法判断 |
    而且 按“supplement.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 缺额处理会议记录 | 不符合 |

  场景: 另行选举只选缺额
    假如 于2026-08-10办理“elect.short”
      | 项目    | 值                               |
      | attendance | 应到30 实到26 |
      | to_fill | 3                                |
      | winners | who=p-a，yes=20；who=p-b，yes=20 |
      | lowest  | 20                               |
    而且 于2026-08-10办理“supplement.done”
    当 于2026-08-11办理“elect.done”
      | 项目       | 值              |
      | attendance | 应到30 实到26   |
      | before     | 2               |
      | to_fill    | 1               |
      | winners    | who=p-c，yes=18 |
      | lowest     | 18              |
    那么 准予
    而且 事项处于“secretary”
    而且 “elect.first_vote”不适用
    而且 “elect.carried”符合
    而且 “elect.whole”符合
    而且 台账“elections”有一行
      | 列   | 值 |
      | 当选 | 3  |
    而且 按“elect.carried”，改填的结论为
      | before | 结论   |
      | 0      | 符合   |
      | 1      | 不符合 |
      | 2      | 符合   |
      | 3      | 不符合 |

  场景大纲: 第一次选举以前不会有人当选（<结果>）
    当 于2026-08-10办理“elect.<结果>”
      | 项目       | 值              |
      | attendance | 应到30 实到26   |
      | before     | 1               |
      | to_fill    | 2               |
      | winners    | <当选>          |
      | lowest     | 18              |
    那么 只被“elect.first_vote”拒绝，依据“中国共产党基层组织选举工作条例 有关投票的规定；中国共产党基层组织选举工作条例 第5条；中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“elect”

    例子:
      | 结果  | 当选                             |
      | done  | who=p-c，yes=18；who=p-d，yes=18 |
      | short | who=p-c，yes=18                  |

  场景: 缺额另行选举时票数相同的，也就票数相同的再投一次
    假如 于2026-08-10办理“elect.short”
    而且 于2026-08-10办理“supplement.done”
    当 于2026-08-11办理“elect.tied”
    那么 准予
    而且 事项处于“elect”
    而且 “elect.carried”不适用

  场景: 已当选的人数写错的，缺额处理不算数
    假如 于2026-08-10办理“elect.short”
      | 项目       | 值                               |
      | attendance | 应到30 实到26                    |
      | to_fill    | 3                                |
      | winners    | who=p-a，yes=20；who=p-b，yes=20 |
      | lowest     | 20                               |
    当 于2026-08-10办理“supplement.done”
      | 项目    | 值 |
      | elected | 3  |
    那么 只被“supplement.tallied”拒绝，依据“中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“supplement”

  场景大纲: 已当选的人数与缺额处理的记录不符（<结果>）
    假如 于2026-08-10办理“elect.short”
      | 项目    | 值                               |
      | attendance | 应到30 实到26 |
      | to_fill | 3                                |
      | winners | who=p-a，yes=20；who=p-b，yes=20 |
      | lowest  | 20                               |
    而且 于2026-08-10办理“supplement.done”
    当 于2026-08-11办理“elect.<结果>”
      | 项目       | 值              |
      | attendance | 应到30 实到26   |
      | before     | 1               |
      | to_fill    | 2               |
      | winners    | <当选>          |
      | lowest     | 18              |
    那么 只被“elect.carried”拒绝，依据“中国共产党基层组织选举工作条例 有关当选的规定”
    而且 “elect.carried”实际“1”，办法“填已当选的人数”
    而且 事项处于“elect”

    例子:
      | 结果  | 当选                             |
      | done  | who=p-c，yes=18；who=p-d，yes=18 |
      | short | who=p-c，yes=18                  |

  场景: 缺额另行选举以后还选不满的，连同以前当选的够支部委员会的名额，可以减少
    假如 程序“term-election”
    而且 于2026-01-05立项
    而且 事项已办到“elect”
      | 办理     | 项目  | 值               |
      | ask.done | form  | branch_committee |
      |          | seats | 5                |
    而且 办理“elect.short”
      | 项目       | 值                                                |
      | attendance | 应到30 实到26                                     |
      | to_fill    | 5                                                 |
      | winners    | who=p-a，yes=20；who=p-b，yes=20；who=p-c，yes=20 |
      | lowest     | 20                                                |
    而且 办理“supplement.done”
    而且 办理“elect.short”
      | 项目       | 值              |
      | attendance | 应到30 实到26   |
      | before     | 3               |
      | to_fill    | 2               |
      | winners    | who=p-d，yes=18 |
      | lowest     | 18              |
    当 办理“supplement.reduced”
      | 项目    | 值 |
      | elected | 4  |
    那么 准予
    而且 事项处于“secretary”
    而且 “supplement.tallied”符合
    而且 “supplement.still_enough”符合

  场景: 不设委员会、书记没有选出的，不能减少名额，另行选举
    假如 程序“term-election”
    而且 于2026-01-05立项
    而且 事项已办到“elect”
      | 办理     | 项目  | 值             |
      | ask.done | form  | secretary_only |
      |          | seats | 1              |
    而且 办理“elect.short”
      | 项目       | 值            |
      | attendance | 应到6 实到6   |
      | to_fill    | 1             |
      | winners.count | 0          |
      | lowest     | 0             |
    当 办理“supplement.reduced”
    那么 只被“supplement.committee”拒绝，依据“中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“supplement”

  场景: 不设委员会、书记没有选出的，由党员大会另行选举
    假如 程序“term-election”
    而且 于2026-01-05立项
    而且 事项已办到“elect”
      | 办理     | 项目  | 值             |
      | ask.done | form  | secretary_only |
      |          | seats | 1              |
    而且 办理“elect.short”
      | 项目       | 值            |
      | attendance | 应到6 实到6   |
      | to_fill    | 1             |
      | winners.count | 0          |
      | lowest     | 0             |
    当 办理“supplement.done”
      | 项目    | 值 |
      | elected | 0  |
    那么 准予
    而且 事项处于“elect”


  场景: 接近应选名额、实到会过半数同意的，减少名额
  假如 程序“term-election”
  而且 于2026-01-05立项
  而且 事项已办到“elect”
      | 办理     | 项目  | 值               |
      | ask.done | form  | branch_committee |
      |          | seats | 5                |
  而且 办理“elect.short”
      | 项目    | 值                               |
      | attendance | 应到30 实到26 |
      | to_fill | 5                                |
      | winners | who=p-a，yes=20；who=p-b，yes=20；who=p-c，yes=20 |
      | lowest  | 20                               |
    当 “支部党员大会”办理“supplement.reduced”
      | 项目  | 值                          |
      | again | 否                          |
      | vote  | 应到30 实到26 赞成14 反对12 |
    那么 准予
    而且 事项处于“secretary”
    而且 “supplement.no_other”符合
    而且 “supplement.majority”符合
    而且 “supplement.still_enough”符合
    而且 “supplement.committee”符合
    而且 按“supplement.by”，改填的结论为
      | 办理人               | 结论   |
      | 大会主席团（主持人） | 符合   |
      | 支部党员大会         | 符合   |
      | 上届委员会           | 不符合 |
      | 新任书记             | 不符合 |
    而且 按“supplement.facts”，改填的结论为
      | 不填    | 结论     |
      | elected | 无法判断 |
      | again   | 无法判断 |
      | vote  | 无法判断 |
    而且 按“supplement.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 缺额处理会议记录 | 不符合 |
    而且 按“supplement.majority”，改填的结论为
      | vote                         | 结论   |
      | 应到30 实到26 赞成13 反对13  | 不符合 |
      | 应到30 实到26 赞成14 反对12  | 符合   |
      | 应到30 实到26 赞成15 反对11  | 符合   |

  场景: 减少以后不足三名委员的，不得减少名额
  假如 于2026-08-10办理“elect.short”
      | 项目    | 值                               |
      | attendance | 应到30 实到26 |
      | to_fill | 3                                |
      | winners | who=p-a，yes=20；who=p-b，yes=20 |
      | lowest  | 20                               |
    当 于2026-08-12办理“supplement.reduced”
      | 项目    | 值 |
      | elected | 2  |
    那么 只被“supplement.still_enough”拒绝，依据“中国共产党支部工作条例 有关支部委员会设置的规定”
    而且 事项处于“supplement”

  场景大纲: 应选七名、选出<几>名，减少名额以后还够支部委员会的人数
    假如 程序“term-election”
    而且 于2026-01-05立项
    而且 事项已办到“elect”
      | 办理     | 项目  | 值               |
      | ask.done | form  | branch_committee |
      |          | seats | 7                |
    而且 办理“elect.short”
      | 项目       | 值            |
      | attendance | 应到30 实到26 |
      | to_fill    | 7             |
      | winners    | <当选>        |
      | lowest     | 20            |
    当 办理“supplement.reduced”
    那么 准予
    而且 “supplement.still_enough”符合

    例子:
      | 几 | 当选                                                              |
      | 三 | who=p-a，yes=20；who=p-b，yes=20；who=p-c，yes=20                  |
      | 四 | who=p-a，yes=20；who=p-b，yes=20；who=p-c，yes=20；who=p-d，yes=20 |

  场景: 党委委员会减少名额，不按支部委员会的人数算
  假如 程序“term-election”
  而且 于2026-01-05立项
  而且 事项已办到“elect”
      | 办理     | 项目  | 值     |
      | ask.done | form  | higher |
      |          | seats | 9      |
  而且 办理“elect.short”
      | 项目    | 值              |
      | attendance | 应到30 实到26 |
      | to_fill | 9               |
      | winners | who=p-a，yes=20；who=p-b，yes=20；who=p-c，yes=20；who=p-d，yes=20；who=p-e，yes=20；who=p-f，yes=20；who=p-g，yes=20；who=p-h，yes=20 |
      | lowest  | 20              |
    当 “大会主席团（主持人）”办理“supplement.reduced”
    那么 准予
    而且 事项处于“secretary”
    而且 “supplement.no_other”符合
    而且 “supplement.majority”符合
    而且 “supplement.still_enough”不适用
    而且 “supplement.committee”符合
    而且 按“supplement.by”，改填的结论为
      | 办理人               | 结论   |
      | 大会主席团（主持人） | 符合   |
      | 支部党员大会         | 符合   |
      | 上届委员会           | 不符合 |
      | 新任书记             | 不符合 |
    而且 按“supplement.facts”，改填的结论为
      | 不填    | 结论     |
      | elected | 无法判断 |
      | again   | 无法判断 |
      | vote  | 无法判断 |
    而且 按“supplement.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 缺额处理会议记录 | 不符合 |

  场景: 写了不再投票的，不能记成另行选举
  假如 于2026-08-10办理“elect.short”
    当 于2026-08-10办理“supplement.done”
      | 项目  | 值 |
      | again | 否 |
    那么 只被“supplement.another”拒绝，依据“中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“supplement”

  场景: 写了另行投票的，不能减少名额
  假如 程序“term-election”
  而且 于2026-01-05立项
  而且 事项已办到“elect”
      | 办理        | 项目 | 值         |
      | remind.done | term_from | 2021-08-20 |
      |             | unit | village |
      |             | term | 5年 |
      | ask.done    | form | higher     |
      |             | seats | 9         |
      | notice.clear | 日期 | 2026-08-03 |
  而且 于2026-08-10办理“elect.short”
      | 项目    | 值              |
      | attendance | 应到30 实到26 |
      | to_fill | 9               |
      | winners | who=p-a，yes=20 |
      | lowest  | 20              |
    当 于2026-08-10办理“supplement.reduced”
      | 项目  | 值 |
      | again | 是 |
    那么 只被“supplement.no_other”拒绝，依据“中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“supplement”

  场景: 同意减少名额的刚好一半，不得减少
  假如 程序“term-election”
  而且 于2026-01-05立项
  而且 事项已办到“elect”
      | 办理        | 项目 | 值         |
      | remind.done | term_from | 2021-08-20 |
      |             | unit | village |
      |             | term | 5年 |
      | ask.done    | form | higher     |
      |             | seats | 9         |
      | notice.clear | 日期 | 2026-08-03 |
  而且 于2026-08-10办理“elect.short”
      | 项目    | 值              |
      | attendance | 应到30 实到26 |
      | to_fill | 9               |
      | winners | who=p-a，yes=20 |
      | lowest  | 20              |
    当 于2026-08-10办理“supplement.reduced”
      | 项目 | 值                          |
      | vote | 应到30 实到26 赞成13 反对13 |
    那么 只被“supplement.majority”拒绝，依据“中国共产党基层组织选举工作条例 有关当选的规定”
    而且 事项处于“supplement”
