# language: zh-CN
功能: 评先树优、星级申报与“七一”表彰·评审和公示

  逐个评审，镇纪委审查；弄虚作假的一票否决，须由追责事项查实、写明依据；公示满五个工作日才能表彰。

  背景:
    假如 程序“commendation-and-rating”
    而且 于2026-05-06立项
    而且 已依次办理
      | 办理           | 日期       | 项目     | 值                   |
      | scheme.done    | 2026-05-07 | honour   | member               |
      |                |            | eligible | 10                   |
      |                |            | quota    | 1                    |
      |                |            | fund     | none                 |
      |                |            | 不填     | budget               |
      |                |            | panel    | p-li、p-chen、p-zhao |
      | apply.nominate | 2026-05-20 | person   | p-wang               |
      | apply.done     | 2026-05-25 |          |                      |

  # 评审

  场景: 评选小组成员逐个评审，提出拟表彰
    当 于2026-06-01办理“review.rate”
      | 项目      | 值           |
      | 办理人    | p-chen judge |
      | falsified | none         |
      | score     | 95           |
      | verdict   | proposed     |
      | place     | 优秀共产党员 |
    那么 准予
    而且 事项处于“review”
    而且 “rate.by”符合
    而且 “rate.facts”符合
    而且 “rate.papers”符合
    而且 “rate.proven”不适用
    而且 “rate.falsification”不适用
    而且 “rate.vetoed”不适用
    而且 按“rate.score”，改填的结论为
      | score | 结论   |
      | 99    | 符合   |
      | 100   | 符合   |
      | 101   | 不符合 |
    而且 台账“commendation-ledger”有一行
      | 列       | 值           |
      | 评审意见 | 拟表彰       |
      | 得分     | 95           |
      | 弄虚作假 | 没有查实弄虚作假 |
      | 拟表彰   | 1            |
      | 授予     | 优秀共产党员 |

  场景大纲: 查实弄虚作假的一票否决，追责事项处于“<处于>”
    当 于2026-06-01办理“review.rate”
      | 项目         | 值                                     |
      | 办理人       | p-li judge                             |
      | falsified    | found                                     |
      | source_case  | c-9 <处于>                             |
      | as_such      | 是                                     |
      | legal_ground | 关于解决形式主义突出问题为基层减负的通知 |
      | score        | 60                                     |
      | verdict      | declined                               |
      | 不填         | place                                  |
    那么 准予
    而且 “rate.facts”符合
    而且 “rate.proven”符合
    而且 “rate.falsification”符合
    而且 “rate.vetoed”符合
    而且 台账“commendation-ledger”有一行
      | 列       | 值                                     |
      | 评审意见 | 不予表彰                               |
      | 弄虚作假 | 查实弄虚作假 |
      | 追责事项 | c-9                                    |
      | 否决依据 | 关于解决形式主义突出问题为基层减负的通知 |
      | 拟表彰   | 0                                      |
    而且 按“rate.vetoed”，改填的结论为
      | verdict  | 结论   |
      | declined | 符合   |
      | proposed | 不符合 |
    而且 按“rate.falsification”，改填的结论为
      | as_such | 结论   |
      | 是      | 符合   |
      | 否      | 不符合 |
    而且 按“rate.proven”，改填的结论为
      | source_case     | 结论   |
      | c-9 determine   | 不符合 |
      | c-9 investigate | 不符合 |
      | c-9 apply       | 符合   |
      | c-9 recheck     | 符合   |
      | c-9 visit       | 符合   |
      | c-9 completed   | 符合   |
      | c-9 cancelled   | 不符合 |

    例子:
      | 处于      |
      | apply     |
      | completed |

  场景大纲: 一票否决<怎样>，不算数
    当 于2026-06-01办理“review.rate”
      | 项目        | 值            |
      | 办理人      | p-li judge    |
      | falsified   | found            |
      | source_case | c-9 completed |
      | as_such     | 是            |
      | verdict     | declined      |
      | <项目>      | <值>          |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样               | 项目        | 值          | 条件               | 依据                                                   |
      | 追责事项还在核查   | source_case | c-9 investigate | rate.proven    | 五个机制 抓手 第四项；为基层减负的通知 2019 责任状的规定 |
      | 认定的不是弄虚作假 | as_such     | 否          | rate.falsification | 五个机制 抓手 第四项；为基层减负的通知 2019 责任状的规定 |

  场景: 弄虚作假还拟表彰，一票否决
    当 于2026-06-01办理“review.rate”
      | 项目        | 值            |
      | 办理人      | p-li judge    |
      | falsified   | found            |
      | source_case | c-9 completed |
      | as_such     | 是            |
      | verdict     | proposed      |
    那么 只被“rate.vetoed”拒绝，依据“五个机制 抓手 第四项；为基层减负的通知 2019 责任状的规定”

  场景: 一票否决写明追责事项和依据，没有弄虚作假的不写
    当 于2026-06-01办理“review.rate”
      | 项目         | 值            |
      | 办理人       | p-li judge    |
      | falsified    | found            |
      | source_case  | c-9 completed |
      | as_such      | 是            |
      | legal_ground | 减负的通知    |
      | verdict      | declined      |
      | 不填         | place         |
    那么 准予
    而且 按“rate.facts”，改填的结论为
      | falsified | 不填         | 结论     |
      | found     | legal_ground | 无法判断 |
      | found     | source_case  | 无法判断 |
      | found     | as_such      | 无法判断 |
      | none      |              | 不符合   |

  场景大纲: 一票否决没有“<字段>”，不算数
    当 于2026-06-01办理“review.rate”
      | 项目      | 值         |
      | 办理人    | p-li judge |
      | falsified | found         |
      | verdict   | declined   |
      | 不填      | <字段>     |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 字段         | 条件                           | 依据                                  |
      | legal_ground | rate.facts                     | 为基层减负的通知 2019 责任状的规定 |
      | source_case  | rate.facts、rate.proven        | 五个机制 抓手 第四项                  |
      | as_such      | rate.facts、rate.falsification | 五个机制 抓手 第四项                  |

  场景大纲: 评审<怎样>，不算数
    当 于2026-06-01办理“review.rate”
      | 项目      | 值         |
      | 办理人    | <谁>       |
      | falsified | none       |
      | verdict   | proposed   |
      | <项目>    | <值>       |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 怎样                 | 谁         | 项目   | 值                 | 条件        | 依据                         |
      | 不是评选小组的人     | p-wu judge | score  | 90                 | rate.by     | 五个机制 抓手 第四项；评先树优和表彰办法 本地规定 评审审查 |
      | 没有评审表           | p-li judge | 缺材料 | 评审表             | rate.papers | 五个机制 抓手 第四项；评先树优和表彰办法 本地规定 评审审查 |
      | 没有纪委审查意见     | p-li judge | 缺材料 | 镇纪委廉政审查意见 | rate.papers | 评先树优和表彰办法 本地规定 评审审查 |
      | 没有写得分           | p-li judge | 不填   | score              | rate.facts、rate.score | 评先树优和表彰办法 本地规定 评审审查 |
      | 没有写授予什么       | p-li judge | 不填   | place              | rate.facts  | 评先树优和表彰办法 本地规定 评审审查 |
      | 得分超过一百         | p-li judge | score  | 101                | rate.score  | 评先树优和表彰办法 本地规定 评审审查 |

  场景大纲: 评审没有写“<字段>”，不算数
    当 于2026-06-01办理“review.rate”
      | 项目   | 值         |
      | 办理人 | p-li judge |
      | 不填   | <字段>     |
    那么 被“rate.facts”拒绝，依据“<依据>”
    而且 无法判断，条件“rate.facts”，缺“<字段>”

    例子:
      | 字段      | 依据                                |
      | falsified | 五个机制 抓手 第四项                |
      | verdict   | 评先树优和表彰办法 本地规定 评审审查 |

  场景: 纪委审查意见没有纪委签字，不算数
    当 于2026-06-01办理“review.rate”
      | 项目    | 值                 |
      | 办理人  | p-li judge         |
      | 缺材料  | 镇纪委廉政审查意见 |
      | 材料    | 镇纪委廉政审查意见 |
    那么 只被“rate.papers”拒绝，依据“评先树优和表彰办法 本地规定 评审审查”

  场景: 评过的不再评一次
    假如 于2026-06-01办理“review.rate”
      | 项目   | 值         |
      | 办理人 | p-li judge |
    当 于2026-06-02办理“review.rate”
      | 项目   | 值           |
      | 办理人 | p-chen judge |
      | 答复   | 1            |
    那么 只被“rate.answers”拒绝，依据“五个机制 抓手 第四项；评先树优和表彰办法 本地规定 评审审查”

  场景: 名额以内提出拟表彰名单
    假如 于2026-06-01办理“review.rate”
      | 项目      | 值         |
      | 办理人    | p-li judge |
      | falsified | none       |
      | verdict   | proposed   |
    当 “quality_office”于2026-06-03办理“review.done”
    那么 准予
    而且 事项处于“notice”
    而且 “review.by”符合
    而且 “review.papers”符合
    而且 “review.quota”符合
    而且 “review.some”符合
    而且 “rate.times”符合

  场景: 拟表彰的超过名额，不算数
    假如 程序“commendation-and-rating”
    而且 于2026-05-06立项
    而且 已依次办理
      | 办理           | 日期       | 项目      | 值                   |
      | scheme.done    | 2026-05-07 | honour    | member               |
      |                |            | eligible  | 10                   |
      |                |            | quota     | 1                    |
      |                |            | panel     | p-li、p-chen、p-zhao |
      | apply.nominate | 2026-05-20 | person    | p-wang               |
      | apply.nominate | 2026-05-21 | person    | p-sun                |
      | apply.done     | 2026-05-25 |           |                      |
      | review.rate    | 2026-06-01 | 办理人    | p-li judge           |
      |                |            | falsified | none                 |
      |                |            | verdict   | proposed             |
      | review.rate    | 2026-06-02 | 办理人    | p-li judge           |
      |                |            | falsified | none                 |
      |                |            | verdict   | proposed             |
    当 于2026-06-03办理“review.done”
    那么 只被“review.quota”拒绝，依据“五个机制 抓手 第四项；评先树优和表彰办法 本地规定 评审审查”
    而且 “review.quota”实际“拟表彰的件数2，评选方案的名额1”

  场景: 有一件没有评，不算评完
    当 于2026-06-03办理“review.none”
      | 项目 | 值   |
      | 未办 | rate |
    那么 只被“rate.times”拒绝，依据“五个机制 抓手 第四项；评先树优和表彰办法 本地规定 评审审查”

  场景: 没有符合条件的，不评
    假如 于2026-06-01办理“review.rate”
      | 项目      | 值         |
      | 办理人    | p-li judge |
      | falsified | none       |
      | verdict   | declined   |
      | 不填      | place      |
    当 “quality_office”于2026-06-03办理“review.none”
    那么 准予
    而且 事项处于“completed”
    而且 “review.none.unless”符合
    而且 “review.quota”不适用
    而且 回放结论相同

  场景: 没有拟表彰对象的，不能提出名单
    假如 于2026-06-01办理“review.rate”
      | 项目      | 值         |
      | 办理人    | p-li judge |
      | falsified | none       |
      | verdict   | declined   |
      | 不填      | place      |
    当 于2026-06-03办理“review.done”
    那么 只被“review.some”拒绝，依据“评先树优和表彰办法 本地规定 评审审查”

  场景: 有拟表彰对象的，不能记为不评
    假如 于2026-06-01办理“review.rate”
      | 项目      | 值         |
      | 办理人    | p-li judge |
      | falsified | none       |
      | verdict   | proposed   |
    当 于2026-06-03办理“review.none”
    那么 只被“review.none.unless”拒绝，依据“评先树优和表彰办法 本地规定 评审审查”

  场景大纲: 评审汇总<怎样>，不算数
    假如 于2026-06-01办理“review.rate”
      | 项目      | 值         |
      | 办理人    | p-li judge |
      | falsified | none       |
      | verdict   | proposed   |
    当 “<谁>”于2026-06-03办理“review.done”
      | 项目   | 值           |
      | <项目> | 评审汇总意见 |
    那么 只被“<条件>”拒绝，依据“五个机制 抓手 第四项；评先树优和表彰办法 本地规定 评审审查”

    例子:
      | 怎样         | 谁               | 项目   | 条件          |
      | 由支部办     | branch_committee | 材料   | review.by     |
      | 没有汇总意见 | quality_office   | 缺材料 | review.papers |

  # 公示

  场景: 公示满五个工作日没有异议，可以表彰
    假如 已依次办理
      | 办理        | 日期       | 项目      | 值         |
      | review.rate | 2026-06-01 | 办理人    | p-li judge |
      |             |            | falsified | none       |
      |             |            | verdict   | proposed   |
      | review.done | 2026-06-03 |           |            |
      | notice.post | 2026-06-04 |           |            |
    当 “quality_office”于2026-06-11办理“notice.clear”
    那么 准予
    而且 事项处于“commend”
    而且 “notice.by”符合
    而且 “post.times”符合
    而且 “answer.times”符合
    而且 “notice.unaffected”符合
    而且 按“notice.days”，最早为2026-06-11
    而且 台账“commendation-ledger”有一行
      | 列   | 值         |
      | 公示 | 2026-06-04 |
      | 异议 | 0          |
      | 状态 | 待表彰     |

  场景大纲: 公示的五个工作日<怎样>
    假如 已依次办理
      | 办理        | 日期       | 项目      | 值         |
      | review.rate | 2026-06-01 | 办理人    | p-li judge |
      |             |            | falsified | none       |
      |             |            | verdict   | proposed   |
      | review.done | 2026-06-03 |           |            |
      | notice.post | <张贴>     |           |            |
    当 于<最早>办理“notice.clear”
    那么 准予
    而且 按“notice.days”，最早为<最早>

    例子:
      | 怎样                   | 张贴       | 最早       |
      | 不算端午放假           | 2026-06-16 | 2026-06-24 |
      | 补班的星期日算一天     | 2026-09-16 | 2026-09-22 |

  场景: 公示不满五个工作日，不能表彰
    假如 已依次办理
      | 办理        | 日期       | 项目      | 值         |
      | review.rate | 2026-06-01 | 办理人    | p-li judge |
      |             |            | falsified | none       |
      |             |            | verdict   | proposed   |
      | review.done | 2026-06-03 |           |            |
      | notice.post | 2026-06-04 |           |            |
    当 于2026-06-10办理“notice.clear”
    那么 只被“notice.days”拒绝，依据“评先树优和表彰办法 本地规定 公示”

  场景: 贯标办张贴公示
    假如 已依次办理
      | 办理        | 日期       | 项目      | 值         |
      | review.rate | 2026-06-01 | 办理人    | p-li judge |
      |             |            | falsified | none       |
      |             |            | verdict   | proposed   |
      | review.done | 2026-06-03 |           |            |
    当 “quality_office”于2026-06-04办理“notice.post”
    那么 准予
    而且 事项处于“notice”
    而且 “post.by”符合
    而且 “post.papers”符合

  场景: 群众提出异议，镇纪委五个工作日以内核实答复
    假如 已依次办理
      | 办理             | 日期       | 项目      | 值         |
      | review.rate      | 2026-06-01 | 办理人    | p-li judge |
      |                  |            | falsified | none       |
      |                  |            | verdict   | proposed   |
      | review.done      | 2026-06-03 |           |            |
      | notice.post      | 2026-06-04 |           |            |
      | notice.objection | 2026-06-05 |           |            |
    当 “discipline_committee”于2026-06-12办理“notice.answer”
      | 项目   | 值         |
      | effect | 不影响表彰 |
    那么 准予
    而且 “answer.by”符合
    而且 “answer.facts”符合
    而且 “answer.papers”符合
    而且 按“answer.in_time”，最晚为2026-06-12
    而且 台账“commendation-ledger”有一行
      | 列   | 值 |
      | 异议 | 1  |

  场景: 第六个工作日才答复，记为逾期
    假如 已依次办理
      | 办理             | 日期       | 项目      | 值         |
      | review.rate      | 2026-06-01 | 办理人    | p-li judge |
      |                  |            | falsified | none       |
      |                  |            | verdict   | proposed   |
      | review.done      | 2026-06-03 |           |            |
      | notice.post      | 2026-06-04 |           |            |
      | notice.objection | 2026-06-05 |           |            |
    当 于2026-06-15办理“notice.answer”
      | 项目   | 值       |
      | effect | 影响表彰 |
    那么 准予
    而且 记为逾期，条件“answer.in_time”，依据“评先树优和表彰办法 本地规定 公示”

  场景: 群众提出异议，写明内容
    假如 已依次办理
      | 办理        | 日期       | 项目      | 值         |
      | review.rate | 2026-06-01 | 办理人    | p-li judge |
      |             |            | falsified | none       |
      |             |            | verdict   | proposed   |
      | review.done | 2026-06-03 |           |            |
    当 “masses”于2026-06-05办理“notice.objection”
    那么 准予
    而且 “objection.by”符合
    而且 “objection.facts”符合

  场景大纲: 公示阶段<怎样>，不算数
    假如 已依次办理
      | 办理             | 日期       | 项目      | 值         |
      | review.rate      | 2026-06-01 | 办理人    | p-li judge |
      |                  |            | falsified | none       |
      |                  |            | verdict   | proposed   |
      | review.done      | 2026-06-03 |           |            |
      | notice.objection | 2026-06-05 |           |            |
    当 “<谁>”于2026-06-09办理“notice.<办理>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“评先树优和表彰办法 本地规定 公示”

    例子:
      | 怎样             | 谁                   | 办理      | 项目    | 值             | 条件            |
      | 由支部张贴       | branch_committee     | post      | 材料    | 表彰对象公示稿 | post.by         |
      | 没有公示稿       | quality_office       | post      | 缺材料  | 表彰对象公示稿 | post.papers     |
      | 由评委提异议     | judge                | objection | concern | 情况不实       | objection.by    |
      | 没有写异议内容   | masses               | objection | 不填    | concern        | objection.facts |
      | 由贯标办答复     | quality_office       | answer    | effect  | harmless       | answer.by       |
      | 没有核实报告     | discipline_committee | answer    | 缺材料  | 异议核实报告   | answer.papers   |
      | 没有写核实结论   | discipline_committee | answer    | 不填    | effect         | answer.facts    |

  场景大纲: <什么>，不能公示结束
    假如 已依次办理
      | 办理             | 日期       | 项目      | 值         |
      | review.rate      | 2026-06-01 | 办理人    | p-li judge |
      |                  |            | falsified | none       |
      |                  |            | verdict   | proposed   |
      | review.done      | 2026-06-03 |           |            |
      | notice.post      | 2026-06-04 |           |            |
      | notice.objection | 2026-06-05 |           |            |
    当 “<谁>”于2026-06-15办理“notice.clear”
      | 项目   | 值     |
      | <项目> | <未办> |
    那么 只被“<条件>”拒绝，依据“评先树优和表彰办法 本地规定 公示”

    例子:
      | 什么         | 谁               | 项目 | 未办   | 条件         |
      | 异议没有答复 | quality_office   | 未办 | answer | answer.times |
      | 由支部办     | branch_committee | 材料 | 异议核实报告 | notice.by    |

  场景: 没有张贴公示的，不能表彰
    假如 已依次办理
      | 办理        | 日期       | 项目      | 值         |
      | review.rate | 2026-06-01 | 办理人    | p-li judge |
      |             |            | falsified | none       |
      |             |            | verdict   | proposed   |
      | review.done | 2026-06-03 |           |            |
    当 于2026-06-15办理“notice.clear”
      | 项目 | 值   |
      | 未办 | post |
    那么 只被“post.times、notice.days”拒绝，依据“评先树优和表彰办法 本地规定 公示”

  场景: 已经张贴的不再登记一次
    假如 已依次办理
      | 办理        | 日期       | 项目      | 值         |
      | review.rate | 2026-06-01 | 办理人    | p-li judge |
      |             |            | falsified | none       |
      |             |            | verdict   | proposed   |
      | review.done | 2026-06-03 |           |            |
    而且 于2026-06-04办理“notice.post”
    当 于2026-06-05办理“notice.post”
    那么 只被“post.times”拒绝，依据“评先树优和表彰办法 本地规定 公示”

  场景: 已经答复的异议不再答复一次
    假如 已依次办理
      | 办理        | 日期       | 项目      | 值         |
      | review.rate | 2026-06-01 | 办理人    | p-li judge |
      |             |            | falsified | none       |
      |             |            | verdict   | proposed   |
      | review.done | 2026-06-03 |           |            |
    而且 于2026-06-05办理“notice.objection”
    而且 于2026-06-06办理“notice.answer”
    当 于2026-06-07办理“notice.answer”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“answer.answers”拒绝，依据“评先树优和表彰办法 本地规定 公示”

  场景: 异议成立的不能表彰，重新推荐评审
    假如 已依次办理
      | 办理             | 日期       | 项目      | 值         |
      | review.rate      | 2026-06-01 | 办理人    | p-li judge |
      |                  |            | falsified | none       |
      |                  |            | verdict   | proposed   |
      | review.done      | 2026-06-03 |           |            |
      | notice.post      | 2026-06-04 |           |            |
      | notice.objection | 2026-06-05 |           |            |
      | notice.answer    | 2026-06-08 | effect    | 影响表彰   |
    当 于2026-06-15办理“notice.clear”
    那么 只被“notice.unaffected”拒绝，依据“评先树优和表彰办法 本地规定 公示”
    当 “quality_office”于2026-06-15办理“notice.affected”
    那么 准予
    而且 事项处于“apply”
    而且 “notice.affected.unless”符合
    而且 “notice.days”不适用

  场景: 没有异议的，不能记为影响表彰
    假如 已依次办理
      | 办理        | 日期       | 项目      | 值         |
      | review.rate | 2026-06-01 | 办理人    | p-li judge |
      |             |            | falsified | none       |
      |             |            | verdict   | proposed   |
      | review.done | 2026-06-03 |           |            |
    而且 于2026-06-04办理“notice.post”
    当 于2026-06-15办理“notice.affected”
    那么 只被“notice.affected.unless”拒绝，依据“评先树优和表彰办法 本地规定 公示”
