# language: zh-CN
功能: 换届提醒与按期换届·提名、联审、报批和公示

  委员候选人多于应选名额的百分之二十以上；候选人经资格联审、上级批准并公示。

  背景:
    假如 程序“term-election”
    而且 于2026-01-05立项
      | 项目  | 值         |
      | about | u-qiancun |
    而且 事项已办到“nominate”
      | 办理           | 项目      | 值               |
      | remind.done    | 日期      | 2026-01-12       |
      |                | unit      | village          |
      |                | term_from | 2021-08-20       |
      |                | term      | 5年              |
      | ask.done       | 日期      | 2026-03-02       |
      |                | members   | 30               |
      |                | form      | branch_committee |
      |                | seats     | 5                |
      |                | planned   | 2026-08-10       |
      | reply.approved | 日期      | 2026-03-10       |

  场景: 应选五名，提名六名以上
    当 “上届委员会”于2026-05-11办理“nominate.done”
      | 项目             | 值 |
      | candidates.count | 6  |
    那么 准予
    而且 事项处于“vet”
    而且 “nominate.in_time”符合
    而且 “nominate.differing”符合
    而且 按“nominate.by”，改填的结论为
      | 办理人       | 结论   |
      | 上届委员会   | 符合   |
      | 支部委员会   | 符合   |
      | 新一届委员会 | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“nominate.facts”，改填的结论为
      | 不填       | 结论     |
      | candidates | 无法判断 |
    而且 按“nominate.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 候选人推荐表     | 不符合 |
      | 酝酿提名会议记录 | 不符合 |
    而且 按“nominate.in_time”，最晚为2026-06-10
    而且 按“nominate.differing”，改填的结论为
      | candidates.count | 结论   |
      | 5                | 不符合 |
      | 6                | 符合   |
      | 7                | 符合   |

  场景: 五名候选人选五名，没有差额
    当 “支部委员会”于2026-05-11办理“nominate.done”
      | 项目             | 值 |
      | candidates.count | 5  |
    那么 只被“nominate.differing”拒绝，依据“中国共产党基层组织选举工作条例 有关候选人的规定”
    而且 事项处于“nominate”

  场景大纲: 应选<名额>名，至少提名<最少>名
    假如 程序“term-election”
    而且 于2026-01-05立项
    而且 事项已办到“nominate”
      | 办理     | 项目  | 值               |
      | ask.done | form  | branch_committee |
      |          | seats | <名额>           |
    当 办理“nominate.done”
      | 项目             | 值     |
      | candidates.count | <最少> |
    那么 准予
    而且 按“nominate.differing”，改填的结论为
      | candidates.count | 结论   |
      | <少一名>         | 不符合 |
      | <最少>           | 符合   |

    例子:
      | 名额 | 最少 | 少一名 |
      | 3    | 4    | 3      |
      | 5    | 6    | 5      |
      | 6    | 8    | 7      |
      | 7    | 9    | 8      |

  场景: 不设委员会只选书记的，可以等额提名
  假如 程序“term-election”
  而且 于2026-01-05立项
  而且 事项已办到“nominate”
      | 办理     | 项目  | 值             |
      | remind.done | term_from | 2021-08-20 |
      |          | unit  | village        |
      |          | term  | 5年            |
      | ask.done | 日期  | 2026-03-02     |
      |          | form  | secretary_only |
      |          | seats | 1              |
      |          | planned | 2026-08-10   |
    当 “支部委员会”于2026-05-11办理“nominate.done”
      | 项目             | 值 |
      | candidates.count | 1  |
    那么 准予
    而且 事项处于“vet”
    而且 “nominate.in_time”符合
    而且 “nominate.differing”不适用
    而且 按“nominate.by”，改填的结论为
      | 办理人       | 结论   |
      | 上届委员会   | 符合   |
      | 支部委员会   | 符合   |
      | 新一届委员会 | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“nominate.facts”，改填的结论为
      | 不填       | 结论     |
      | candidates | 无法判断 |
    而且 按“nominate.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 候选人推荐表     | 不符合 |
      | 酝酿提名会议记录 | 不符合 |

  场景: 党委、党总支委员也要差额选举
  假如 程序“term-election”
  而且 于2026-01-05立项
  而且 事项已办到“nominate”
      | 办理     | 项目  | 值         |
      | remind.done | term_from | 2021-08-20 |
      |          | unit  | committee  |
      |          | term  | 5年        |
      | ask.done | 日期  | 2026-03-02 |
      |          | form  | higher     |
      |          | seats | 9          |
      |          | planned | 2026-08-10 |
    当 于2026-05-11办理“nominate.done”
      | 项目             | 值 |
      | candidates.count | 9  |
    那么 只被“nominate.differing”拒绝，依据“中国共产党基层组织选举工作条例 有关候选人的规定”
    而且 事项处于“nominate”

  场景: 离选举不足两个月才提名，记为逾期，照常提名
    当 于2026-06-11办理“nominate.done”
    那么 准予
    而且 记为逾期，条件“nominate.in_time”，依据“换届选举工作办法 本地规定 酝酿提名”

  场景: 候选人经资格联审合格
  假如 于2026-05-11办理“nominate.done”
    当 “资格联审单位”于2026-05-20办理“vet.passed”
    那么 准予
    而且 事项处于“list”
    而且 按“vet.by”，改填的结论为
      | 办理人       | 结论   |
      | 资格联审单位 | 符合   |
      | 上届委员会   | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“vet.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 资格联审意见 | 不符合 |

  场景: 联审不合格的，调整提名
  假如 于2026-05-11办理“nominate.done”
    当 “资格联审单位”于2026-05-20办理“vet.returned”
    那么 准予
    而且 事项处于“nominate”
    而且 按“vet.by”，改填的结论为
      | 办理人       | 结论   |
      | 资格联审单位 | 符合   |
      | 上届委员会   | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“vet.facts”，改填的结论为
      | 不填         | 结论     |
      | why_replaced | 无法判断 |
    而且 按“vet.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 资格联审意见 | 不符合 |

  场景: 上届委员会不能自己联审
  假如 于2026-05-11办理“nominate.done”
    当 “上届委员会”于2026-05-20办理“vet.passed”
    那么 只被“vet.by”拒绝，依据“换届选举工作办法 本地规定 资格审查；党员管理、组织生活、换届和述职评议 本地规定 素质提升”
    而且 事项处于“vet”

  场景: 候选人预备人选经镇党委批准
  假如 于2026-05-11办理“nominate.done”
  而且 于2026-05-20办理“vet.passed”
    当 “具有审批权限的基层党委（镇党委）”于2026-05-28办理“list.approved”
    那么 准予
    而且 事项处于“notice”
    而且 按“list.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“list.papers”，改填的结论为
      | 缺材料             | 结论   |
      | 候选人预备人选批复 | 不符合 |

  场景: 镇党委可以退回重新酝酿
  假如 于2026-05-11办理“nominate.done”
  而且 于2026-05-20办理“vet.passed”
    当 “具有审批权限的基层党委（镇党委）”于2026-05-28办理“list.returned”
    那么 准予
    而且 事项处于“nominate”
    而且 按“list.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |

  场景: 没有批复的，候选人不算批准
  假如 于2026-05-11办理“nominate.done”
  而且 于2026-05-20办理“vet.passed”
    当 于2026-05-28办理“list.approved”
      | 项目   | 值                 |
      | 缺材料 | 候选人预备人选批复 |
    那么 只被“list.papers”拒绝，依据“中国共产党基层组织选举工作条例 有关候选人的规定”
    而且 事项处于“list”

  # 公示

  场景: 张贴候选人公示
  假如 事项已办到“notice”
    当 “上届委员会”于2026-06-01办理“notice.post”
    那么 准予
    而且 事项处于“notice”
    而且 “post.times”符合
    而且 按“post.by”，改填的结论为
      | 办理人       | 结论   |
      | 上届委员会   | 符合   |
      | 支部委员会   | 符合   |
      | 新一届委员会 | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“post.papers”，改填的结论为
      | 缺材料     | 结论   |
      | 候选人公示 | 不符合 |

  场景: 支部委员会也可以张贴
  假如 事项已办到“notice”
    当 “支部委员会”于2026-06-01办理“notice.post”
    那么 准予
    而且 事项处于“notice”
    而且 “post.times”符合
    而且 按“post.by”，改填的结论为
      | 办理人       | 结论   |
      | 上届委员会   | 符合   |
      | 支部委员会   | 符合   |
      | 新一届委员会 | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“post.papers”，改填的结论为
      | 缺材料     | 结论   |
      | 候选人公示 | 不符合 |

  场景: 公示五个工作日，没有异议
  假如 事项已办到“notice”
  而且 于2026-06-01办理“notice.post”
    当 “上届委员会”于2026-06-08办理“notice.clear”
    那么 准予
    而且 事项处于“elect”
    而且 “notice.days”符合
    而且 “notice.unaffected”符合
    而且 按“notice.by”，改填的结论为
      | 办理人       | 结论   |
      | 上届委员会   | 符合   |
      | 支部委员会   | 符合   |
      | 新一届委员会 | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“notice.days”，最早为2026-06-08

  场景: 公示不足五个工作日
  假如 事项已办到“notice”
  而且 于2026-06-01办理“notice.post”
    当 于2026-06-07办理“notice.clear”
    那么 只被“notice.days”拒绝，依据“换届选举工作办法 本地规定 公示”
    而且 事项处于“notice”

  场景: 没有张贴公示的，不算公示
  假如 事项已办到“notice”
    当 于2026-06-08办理“notice.clear”
      | 项目 | 值   |
      | 未办 | post |
    那么 只被“post.times、notice.days”拒绝，依据“换届选举工作办法 本地规定 公示”
    而且 事项处于“notice”

  场景: 镇党委收到异议，如实登记
  假如 事项已办到“notice”
  而且 于2026-06-01办理“notice.post”
    当 “具有审批权限的基层党委（镇党委）”于2026-06-03办理“notice.objection”
    那么 准予
    而且 事项处于“notice”
    而且 按“objection.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 支部委员会                       | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“objection.facts”，改填的结论为
      | 不填    | 结论     |
      | concern | 无法判断 |

  场景: 支部收到异议，如实登记
  假如 事项已办到“notice”
  而且 于2026-06-01办理“notice.post”
    当 “支部委员会”于2026-06-03办理“notice.objection”
    那么 准予
    而且 事项处于“notice”
    而且 按“objection.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 支部委员会                       | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“objection.facts”，改填的结论为
      | 不填    | 结论     |
      | concern | 无法判断 |

  场景: 五个工作日以内核实答复
  假如 事项已办到“notice”
  而且 于2026-06-01办理“notice.post”
  而且 于2026-06-03办理“notice.objection”
    当 “具有审批权限的基层党委（镇党委）”于2026-06-05办理“notice.answer”
      | 项目   | 值 |
      | stands | 否 |
    那么 准予
    而且 事项处于“notice”
    而且 “answer.answers”符合
    而且 “answer.in_time”符合
    而且 按“answer.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“answer.facts”，改填的结论为
      | 不填   | 结论     |
      | stands | 无法判断 |
    而且 按“answer.in_time”，最晚为2026-06-10

  场景: 异议五个工作日以后才答复，记为逾期，照常答复
    假如 事项已办到“notice”
    而且 于2026-06-01办理“notice.post”
    而且 于2026-06-03办理“notice.objection”
    当 于2026-06-11办理“notice.answer”
    那么 准予
    而且 记为逾期，条件“answer.in_time”，依据“换届选举工作办法 本地规定 公示”

  场景: 已经答复过的异议，不再答复一次
  假如 事项已办到“notice”
  而且 于2026-06-01办理“notice.post”
  而且 于2026-06-03办理“notice.objection”
  而且 于2026-06-05办理“notice.answer”
    当 于2026-06-08办理“notice.answer”
    那么 只被“answer.answers”拒绝，依据“换届选举工作办法 本地规定 公示”
    而且 事项处于“notice”

  场景: 异议没有答复的，公示不算结束
  假如 事项已办到“notice”
  而且 于2026-06-01办理“notice.post”
  而且 于2026-06-03办理“notice.objection”
    当 于2026-06-10办理“notice.clear”
      | 项目 | 值     |
      | 未办 | answer |
    那么 只被“answer.times”拒绝，依据“换届选举工作办法 本地规定 公示”
    而且 事项处于“notice”

  场景: 异议成立的，不得交付选举
  假如 事项已办到“notice”
  而且 于2026-06-01办理“notice.post”
  而且 于2026-06-03办理“notice.objection”
  而且 于2026-06-05办理“notice.answer”
      | 项目   | 值 |
      | stands | 是 |
    当 于2026-06-10办理“notice.clear”
    那么 只被“notice.unaffected”拒绝，依据“换届选举工作办法 本地规定 公示”
    而且 事项处于“notice”

  场景: 异议成立的，不等公示期满就重新酝酿提名
  假如 事项已办到“notice”
  而且 于2026-06-01办理“notice.post”
  而且 于2026-06-03办理“notice.objection”
  而且 于2026-06-04办理“notice.answer”
      | 项目   | 值 |
      | stands | 是 |
    当 “上届委员会”于2026-06-05办理“notice.affected”
    那么 准予
    而且 事项处于“nominate”
    而且 “notice.affected.unless”符合
    而且 按“notice.by”，改填的结论为
      | 办理人       | 结论   |
      | 上届委员会   | 符合   |
      | 支部委员会   | 符合   |
      | 新一届委员会 | 不符合 |
      | 新任书记     | 不符合 |

  场景: 异议不成立的，不能借口重新提名
  假如 事项已办到“notice”
  而且 于2026-06-01办理“notice.post”
  而且 于2026-06-03办理“notice.objection”
  而且 于2026-06-05办理“notice.answer”
      | 项目   | 值 |
      | stands | 否 |
    当 于2026-06-10办理“notice.affected”
    那么 只被“notice.affected.unless”拒绝，依据“换届选举工作办法 本地规定 公示”
    而且 事项处于“notice”
