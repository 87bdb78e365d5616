# language: zh-CN
功能: 民主（组织）生活会与民主评议党员·民主评议党员

  个人自评、党员互评、无记名测评，组织评定；优秀有比例，不合格的逐人写明情形，另立教育转化与处置。
  只记票数和各等次人数，不排名次；年老体弱的党员不作硬性要求。

  背景:
    假如 程序“life-meeting-and-appraisal”
    而且 于2026-10-09立项
      | 项目  | 值         |
      | about | u-qiancun |
    而且 事项已办到“self_rate”
      | 办理       | 项目      | 值         |
      | theme.done | meeting   | branch     |
      |            | season    | fourth     |
      |            | appraisal | combined   |
      | meet.done  | 日期      | 2026-11-06 |

  场景: 党员个人自评
    当 “党支部书记（副书记）”于2026-11-06办理“self_rate.self”
    那么 准予
    而且 事项处于“self_rate”
    而且 “self.times”符合
    而且 按“self.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“self.papers”，改填的结论为
      | 缺材料     | 结论   |
      | 党员自评表 | 不符合 |

  场景: 党员互评
    当 “党支部书记（副书记）”于2026-11-06办理“self_rate.mutual”
    那么 准予
    而且 事项处于“self_rate”
    而且 “mutual.times”符合
    而且 按“mutual.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“mutual.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 党员互评记录 | 不符合 |

  场景: 无记名测评，收回过半数测评票
    当 “党支部书记（副书记）”于2026-11-06办理“self_rate.poll”
      | 项目     | 值     |
      | method   | secret |
      | issued   | 20     |
      | returned | 18     |
    那么 准予
    而且 事项处于“self_rate”
    而且 “poll.times”符合
    而且 “poll.secret”符合
    而且 “poll.sound”符合
    而且 “poll.enough”符合
    而且 按“poll.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“poll.facts”，改填的结论为
      | 不填     | 结论     |
      | method   | 无法判断 |
      | issued   | 无法判断 |
      | returned | 无法判断 |
    而且 按“poll.papers”，改填的结论为
      | 缺材料         | 结论   |
      | 民主测评票汇总 | 不符合 |
    而且 按“poll.secret”，改填的结论为
      | method | 结论   |
      | secret | 符合   |
      | open   | 不符合 |
    而且 按“poll.sound”，改填的结论为
      | returned | 结论   |
      | 19       | 符合   |
      | 20       | 符合   |
      | 21       | 不符合 |
    而且 按“poll.enough”，改填的结论为
      | returned | 结论   |
      | 10       | 不符合 |
      | 11       | 符合   |
      | 12       | 符合   |

  场景: 记名测评不算数
    当 于2026-11-06办理“self_rate.poll”
      | 项目   | 值   |
      | method | open |
    那么 只被“poll.secret”拒绝，依据“民主 本地规定 民主测评”
    而且 事项处于“self_rate”

  场景: 收回的票比发出的多，测评无效
    当 于2026-11-06办理“self_rate.poll”
      | 项目     | 值 |
      | issued   | 20 |
      | returned | 21 |
    那么 只被“poll.sound”拒绝，依据“民主 本地规定 民主测评”
    而且 事项处于“self_rate”

  场景: 收回的票刚好一半，测评无效
    当 于2026-11-06办理“self_rate.poll”
      | 项目     | 值 |
      | issued   | 20 |
      | returned | 10 |
    那么 只被“poll.enough”拒绝，依据“民主 本地规定 民主测评”
    而且 事项处于“self_rate”

  场景: 自评、互评和测评都完成
    当 “党支部书记（副书记）”于2026-11-06办理“self_rate.done”
      | 项目     | 值 |
      | exempted | 3  |
    那么 准予
    而且 事项处于“decide”
    而且 “self_rate.applies”符合
    而且 按“self_rate.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“self_rate.facts”，改填的结论为
      | 不填     | 结论     |
      | exempted | 无法判断 |

  场景大纲: 没有<什么>，评议测评不算完成
    当 于2026-11-06办理“self_rate.done”
      | 项目 | 值     |
      | 未办 | <分项> |
    那么 只被“<分项>.times”拒绝，依据“<依据>”

    例子:
      | 什么     | 分项   | 依据                                                   |
      | 个人自评 | self   | 支部工作条例 2018 第18条；党员管理 重点 第一项         |
      | 党员互评 | mutual | 支部工作条例 2018 第18条；党员管理 重点 第一项         |
      | 民主测评 | poll   | 民主（组织）生活会和民主评议党员办法 本地规定 民主测评 |

  场景大纲: 先<先>、再<再>、后<后>，次序不对
    假如 于2026-11-06办理“self_rate.<先>”
    而且 于2026-11-07办理“self_rate.<再>”
    而且 于2026-11-08办理“self_rate.<后>”
    当 于2026-11-12办理“self_rate.done”
    那么 只被“self_rate.ordered”拒绝，依据“中国共产党支部工作条例 2018 第18条”
    而且 事项处于“self_rate”

    例子:
      | 先       | 再       | 后       |
      | 党员互评 | 个人自评 | 民主测评 |
      | 个人自评 | 民主测评 | 党员互评 |
      | 党员互评 | 民主测评 | 个人自评 |

  场景大纲: 自评<一>、互评<二>、测评<三>，次序符合
    假如 于<一>办理“self_rate.self”
    而且 于<二>办理“self_rate.mutual”
    而且 于<三>办理“self_rate.poll”
    当 于2026-11-12办理“self_rate.done”
    那么 准予
    而且 “self_rate.ordered”符合

    例子:
      | 一         | 二         | 三         |
      | 2026-11-06 | 2026-11-07 | 2026-11-08 |
      | 2026-11-08 | 2026-11-08 | 2026-11-08 |

  场景: 没有写不作硬性要求的党员有几名
    当 于2026-11-06办理“self_rate.done”
      | 项目 | 值       |
      | 不填 | exempted |
    那么 只被“self_rate.facts”拒绝，依据“中国共产党党员教育管理工作条例 第23条”
    而且 事项处于“self_rate”

  场景: 支部不能跳过民主评议
    当 于2026-11-06办理“self_rate.not_applicable”
    那么 只被“self_rate.applies”拒绝，依据“中国共产党支部工作条例 第18条；党员管理、组织生活、换届和述职评议 本地规定 重点 第一项”
    而且 事项处于“self_rate”

  场景: 综合测评结果和日常表现评定等次
  假如 于2026-11-06办理“self_rate.done”
  而且 于2026-11-10办理“decide.inform”
    当 “支部委员会”于2026-11-13办理“decide.done”
      | 项目        | 值                                    |
      | appraised   | 18                                    |
      | excellent   | 6                                     |
      | qualified   | 10                                    |
      | basic       | 1                                     |
      | unqualified | 1                                     |
      | to_dispose  | member=p-zhao，why=长期不参加组织生活 |
    那么 准予
    而且 事项处于“report”
    而且 “decide.adds_up”符合
    而且 “decide.modest”符合
    而且 “decide.named”符合
    而且 “decide.told_in_time”符合
    而且 “decide.settled”符合
    而且 按“decide.by”，改填的结论为
      | 办理人       | 结论   |
      | 支部委员会   | 符合   |
      | 支部党员大会 | 符合   |
      | 上级督导人员 | 不符合 |
      | 领导班子     | 不符合 |
    而且 按“decide.facts”，改填的结论为
      | 不填        | 结论     |
      | appraised   | 无法判断 |
      | excellent   | 无法判断 |
      | qualified   | 无法判断 |
      | basic       | 无法判断 |
      | unqualified | 无法判断 |
      | to_dispose  | 无法判断 |
    而且 按“decide.papers”，改填的结论为
      | 缺材料               | 结论   |
      | 民主评议党员评定意见 | 不符合 |
    而且 按“decide.adds_up”，改填的结论为
      | appraised | 结论   |
      | 17        | 不符合 |
      | 18        | 符合   |
      | 19        | 不符合 |
    而且 按“decide.modest”，改填的结论为
      | excellent | 结论   |
      | 5         | 符合   |
      | 6         | 符合   |
      | 7         | 不符合 |
    而且 按“decide.named”，改填的结论为
      | to_dispose.count | 结论   |
      | 0                | 不符合 |
      | 1                | 符合   |
      | 2                | 不符合 |

  场景: 不设支委会的由支部党员大会评定
  假如 于2026-11-06办理“self_rate.done”
    当 “支部党员大会”于2026-11-13办理“decide.done”
      | 项目        | 值 |
      | appraised   | 9  |
      | excellent   | 3  |
      | qualified   | 6  |
      | basic       | 0  |
      | unqualified | 0  |
      | to_dispose  | 无 |
    那么 准予
    而且 事项处于“report”
    而且 “decide.adds_up”符合
    而且 “decide.modest”符合
    而且 “decide.named”符合
    而且 “decide.told_in_time”符合
    而且 “decide.settled”符合
    而且 按“decide.by”，改填的结论为
      | 办理人       | 结论   |
      | 支部委员会   | 符合   |
      | 支部党员大会 | 符合   |
      | 上级督导人员 | 不符合 |
      | 领导班子     | 不符合 |
    而且 按“decide.facts”，改填的结论为
      | 不填        | 结论     |
      | appraised   | 无法判断 |
      | excellent   | 无法判断 |
      | qualified   | 无法判断 |
      | basic       | 无法判断 |
      | unqualified | 无法判断 |
      | to_dispose  | 无法判断 |
    而且 按“decide.papers”，改填的结论为
      | 缺材料               | 结论   |
      | 民主评议党员评定意见 | 不符合 |

  场景: 各等次人数加起来与参加评议人数不一致
  假如 于2026-11-06办理“self_rate.done”
    当 于2026-11-13办理“decide.done”
      | 项目        | 值 |
      | appraised   | 18 |
      | excellent   | 6  |
      | qualified   | 10 |
      | basic       | 1  |
      | unqualified | 0  |
      | to_dispose  | 无 |
    那么 只被“decide.adds_up”拒绝，依据“中国共产党支部工作条例 第18条；中国共产党党员教育管理工作条例 第18条”
    而且 事项处于“decide”

  场景: 优秀超过三分之一
  假如 于2026-11-06办理“self_rate.done”
    当 于2026-11-13办理“decide.done”
      | 项目        | 值 |
      | appraised   | 18 |
      | excellent   | 7  |
      | qualified   | 11 |
      | basic       | 0  |
      | unqualified | 0  |
      | to_dispose  | 无 |
    那么 只被“decide.modest”拒绝，依据“民主 本地规定 民主测评”
    而且 事项处于“decide”

  场景: 不合格的没有逐人写明
  假如 于2026-11-06办理“self_rate.done”
    当 于2026-11-13办理“decide.done”
      | 项目        | 值 |
      | appraised   | 18 |
      | excellent   | 6  |
      | qualified   | 11 |
      | basic       | 0  |
      | unqualified | 1  |
      | to_dispose  | 无 |
    那么 只被“decide.named”拒绝，依据“中国共产党支部工作条例 第18条；中国共产党党员教育管理工作条例 第18条”
    而且 事项处于“decide”

  场景: 党员对评定有异议，可以提出
  假如 于2026-11-06办理“self_rate.done”
    当 “支部组织委员”于2026-11-10办理“decide.objection”
    那么 准予
    而且 事项处于“decide”
    而且 按“objection.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 支部组织委员         | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“objection.facts”，改填的结论为
      | 不填    | 结论     |
      | concern | 无法判断 |

  场景: 异议也可以向书记提出
  假如 于2026-11-06办理“self_rate.done”
    当 “党支部书记（副书记）”于2026-11-10办理“decide.objection”
    那么 准予
    而且 事项处于“decide”
    而且 按“objection.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 支部组织委员         | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“objection.facts”，改填的结论为
      | 不填    | 结论     |
      | concern | 无法判断 |

  场景: 十天以内答复异议
  假如 于2026-11-06办理“self_rate.done”
  而且 于2026-11-10办理“decide.objection”
    当 “支部委员会”于2026-11-16办理“decide.answer”
    那么 准予
    而且 事项处于“decide”
    而且 “answer.answers”符合
    而且 “answer.in_time”符合
    而且 按“answer.by”，改填的结论为
      | 办理人       | 结论   |
      | 支部委员会   | 符合   |
      | 上级督导人员 | 不符合 |
      | 领导班子     | 不符合 |
    而且 按“answer.facts”，改填的结论为
      | 不填   | 结论     |
      | ruling | 无法判断 |
    而且 按“answer.in_time”，最晚为2026-11-20

  场景: 异议十天以后才答复，记为逾期，照常答复
    假如 于2026-11-06办理“self_rate.done”
    而且 于2026-11-10办理“decide.objection”
    当 于2026-11-21办理“decide.answer”
    那么 准予
    而且 记为逾期，条件“answer.in_time”，依据“民主（组织）生活会和民主评议党员办法 本地规定 结果反馈”

  场景: 已经答复过的异议，不再答复一次
  假如 于2026-11-06办理“self_rate.done”
  而且 于2026-11-10办理“decide.objection”
  而且 于2026-11-16办理“decide.answer”
    当 于2026-11-18办理“decide.answer”
    那么 只被“answer.answers”拒绝，依据“民主 本地规定 结果反馈”
    而且 事项处于“decide”

  场景: 异议没有答复的，不得评定
  假如 于2026-11-06办理“self_rate.done”
  而且 于2026-11-10办理“decide.objection”
    当 于2026-11-18办理“decide.done”
      | 项目 | 值     |
      | 未办 | answer |
    那么 只被“answer.times”拒绝，依据“民主 本地规定 结果反馈”
    而且 事项处于“decide”

  场景: 异议成立的，重新测评
  假如 于2026-11-06办理“self_rate.done”
  而且 于2026-11-10办理“decide.objection”
  而且 于2026-11-16办理“decide.answer”
      | 项目   | 值      |
      | ruling | changed |
    当 “支部委员会”于2026-11-18办理“decide.reopened”
    那么 准予
    而且 事项处于“self_rate”
    而且 “decide.reopened.unless”符合
    而且 按“decide.by”，改填的结论为
      | 办理人       | 结论   |
      | 支部委员会   | 符合   |
      | 支部党员大会 | 符合   |
      | 上级督导人员 | 不符合 |
      | 领导班子     | 不符合 |

  场景: 反馈晚了、异议又成立的，重新测评，不记反馈逾期
    假如 于2026-11-06办理“self_rate.done”
    而且 于2026-11-17办理“decide.inform”
    而且 于2026-11-17办理“decide.objection”
    而且 于2026-11-18办理“decide.answer”
      | 项目   | 值      |
      | ruling | changed |
    当 于2026-11-19办理“decide.reopened”
    那么 准予
    而且 “decide.told_in_time”不适用

  场景: 异议没有成立的，不重新测评
  假如 于2026-11-06办理“self_rate.done”
  而且 于2026-11-10办理“decide.objection”
  而且 于2026-11-16办理“decide.answer”
      | 项目   | 值   |
      | ruling | kept |
    当 于2026-11-18办理“decide.reopened”
    那么 只被“decide.reopened.unless”拒绝，依据“民主 本地规定 结果反馈”
    而且 事项处于“decide”

  场景: 异议成立的，不得照原来的评定办结
  假如 于2026-11-06办理“self_rate.done”
  而且 于2026-11-10办理“decide.objection”
  而且 于2026-11-16办理“decide.answer”
      | 项目   | 值      |
      | ruling | changed |
    当 于2026-11-18办理“decide.done”
    那么 只被“decide.settled”拒绝，依据“民主 本地规定 结果反馈”
    而且 事项处于“decide”

  场景: 评定结果反馈到本人
  假如 于2026-11-06办理“self_rate.done”
    当 “支部组织委员”于2026-11-10办理“decide.inform”
    那么 准予
    而且 事项处于“decide”
    而且 “inform.times”符合
    而且 按“inform.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 支部组织委员         | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“inform.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 评定结果反馈记录 | 不符合 |

  场景: 书记也可以反馈
  假如 于2026-11-06办理“self_rate.done”
    当 “党支部书记（副书记）”于2026-11-10办理“decide.inform”
    那么 准予
    而且 事项处于“decide”
    而且 “inform.times”符合
    而且 按“inform.by”，改填的结论为
      | 办理人               | 结论   |
      | 党支部书记（副书记） | 符合   |
      | 支部组织委员         | 符合   |
      | 上级督导人员         | 不符合 |
      | 领导班子             | 不符合 |
    而且 按“inform.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 评定结果反馈记录 | 不符合 |

  场景: 没有反馈到本人的，不得办结评定
  假如 于2026-11-06办理“self_rate.done”
    当 于2026-11-18办理“decide.done”
      | 项目 | 值     |
      | 未办 | inform |
    那么 只被“inform.times”拒绝，依据“民主 本地规定 结果反馈”
    而且 事项处于“decide”

  场景: 测评完成第十天反馈，不算逾期
    假如 于2026-11-06办理“self_rate.done”
    而且 于2026-11-16办理“decide.inform”
    当 于2026-11-18办理“decide.done”
    那么 准予
    而且 “decide.told_in_time”符合

  场景: 测评完成第十一天才反馈，记为逾期，照常评定
    假如 于2026-11-06办理“self_rate.done”
    而且 于2026-11-17办理“decide.inform”
    当 于2026-11-18办理“decide.done”
    那么 准予
    而且 记为逾期，条件“decide.told_in_time”，依据“民主（组织）生活会和民主评议党员办法 本地规定 结果反馈”

  场景: 测评完成第九天反馈，不算逾期
    假如 于2026-11-06办理“self_rate.done”
    而且 于2026-11-15办理“decide.inform”
    当 于2026-11-18办理“decide.done”
    那么 准予
    而且 “decide.told_in_time”符合

  场景: 评定不合格的没有写是哪名党员
  假如 于2026-11-06办理“self_rate.done”
    当 于2026-11-13办理“decide.done”
      | 项目              | 值   |
      | appraised         | 4    |
      | excellent         | 1    |
      | qualified         | 2    |
      | basic             | 0    |
      | unqualified       | 1    |
      | to_dispose.member | 不填 |
    那么 只被“decide.facts”拒绝，依据“中国共产党支部工作条例 第18条；中国共产党党员教育管理工作条例 第18条”
    而且 事项处于“decide”

  场景: 评定不合格的没有写不合格的情形
  假如 于2026-11-06办理“self_rate.done”
    当 于2026-11-13办理“decide.done”
      | 项目           | 值   |
      | appraised      | 4    |
      | excellent      | 1    |
      | qualified      | 2    |
      | basic          | 0    |
      | unqualified    | 1    |
      | to_dispose.why | 不填 |
    那么 只被“decide.facts”拒绝，依据“中国共产党支部工作条例 第18条；中国共产党党员教育管理工作条例 第18条”
    而且 事项处于“decide”

  # 民主评议另行安排

  场景: 本年度的民主评议在另一次组织生活会进行的，这一次不评议
    假如 程序“life-meeting-and-appraisal”
    而且 于2026-06-01立项
      | 项目  | 值        |
      | about | u-qiancun |
    而且 事项已办到“self_rate”
      | 办理       | 项目      | 值     |
      | theme.done | meeting   | branch |
      |            | appraisal | apart  |
    当 办理“self_rate.not_applicable”
    那么 准予
    而且 事项处于“report”
    而且 “self_rate.applies”符合
    而且 台账“life-meetings”有一行
      | 列   | 值                                       |
      | 评议 | 本年度民主评议党员在另一次组织生活会进行 |

  场景: 写明另行评议的，这一次不能评议
    假如 程序“life-meeting-and-appraisal”
    而且 于2026-06-01立项
      | 项目  | 值        |
      | about | u-qiancun |
    而且 事项已办到“self_rate”
      | 办理       | 项目      | 值     |
      | theme.done | meeting   | branch |
      |            | appraisal | apart  |
    当 办理“self_rate.done”
    那么 只被“self_rate.applies”拒绝，依据“中国共产党支部工作条例 第18条；党员管理 重点 第一项”

  场景: 民主生活会不填是否结合民主评议党员
    假如 程序“life-meeting-and-appraisal”
    而且 于2026-10-09立项
      | 项目  | 值        |
      | about | u-zhen    |
    当 于2026-10-12办理“theme.done”
      | 项目      | 值       |
      | meeting   | leaders  |
      | appraisal | combined |
    那么 只被“theme.facts”拒绝，依据“中国共产党支部工作条例 第18条”
