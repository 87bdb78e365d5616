# language: zh-CN
功能: 书记抓党建述职评议考核·综合评价和反馈

  党委集体研究，评为好、较好、一般、差；弄虚作假实行“一票否决”的须有依据，不得评为好、较好。

  背景:
    假如 程序“secretary-debrief”
    而且 于2026-10-12立项
      | 项目  | 值     |
      | about | p-zhou |
    而且 事项已办到“grade”
      | 办理         | 项目 | 值         |
      | debrief.done | 日期 | 2026-11-20 |

  场景: 党委集体研究，评为较好
    当 “具有审批权限的基层党委（镇党委）”于2026-11-25办理“grade.done”
      | 项目   | 值                      |
      | rating | fair                    |
      | vote   | 应到9 实到7 赞成6 反对1 |
      | veto   | 否                      |
    那么 准予
    而且 事项处于“feedback”
    而且 “grade.quorum”符合
    而且 “grade.majority”符合
    而且 “grade.another”符合
    而且 “grade.vetoed”不适用
    而且 按“grade.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 述职的书记（本人）               | 不符合 |
      | 组织办公室（党建办）             | 不符合 |
    而且 按“grade.facts”，改填的结论为
      | 不填   | 结论     |
      | rating | 无法判断 |
      | vote   | 无法判断 |
      | veto   | 无法判断 |
    而且 按“grade.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 综合评价意见 | 不符合 |
    而且 按“grade.quorum”，改填的结论为
      | vote              | 结论   |
      | 应到9 实到5 赞成5 | 不符合 |
      | 应到9 实到6 赞成6 | 符合   |
      | 应到9 实到7 赞成7 | 符合   |
    而且 按“grade.majority”，改填的结论为
      | vote                     | 结论   |
      | 应到8 实到8 赞成4 反对4  | 不符合 |
      | 应到9 实到9 赞成4 反对5  | 不符合 |
      | 应到9 实到6 赞成4 反对2  | 不符合 |
      | 应到9 实到9 赞成5 反对4  | 符合   |
      | 应到9 实到9 赞成6 反对3  | 符合   |
    而且 按“grade.another”，改填的结论为
      | 办理人                    | 结论   |
      | p-zhou township_committee | 不符合 |
      | p-li township_committee   | 符合   |

  场景: 弄虚作假的，依据文件实行一票否决，评为差
    当 “具有审批权限的基层党委（镇党委）”于2026-11-25办理“grade.done”
      | 项目        | 值                     |
      | rating      | poor                   |
      | veto        | 是                     |
      | veto_ground | 县委党建考核办法第九条 |
    那么 准予
    而且 事项处于“feedback”
    而且 “grade.quorum”符合
    而且 “grade.majority”符合
    而且 “grade.another”符合
    而且 “grade.vetoed”符合
    而且 按“grade.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 述职的书记（本人）               | 不符合 |
      | 组织办公室（党建办）             | 不符合 |
    而且 按“grade.facts”，改填的结论为
      | 不填        | 结论     |
      | rating      | 无法判断 |
      | vote        | 无法判断 |
      | veto        | 无法判断 |
      | veto_ground | 无法判断 |
    而且 按“grade.papers”，改填的结论为
      | 缺材料             | 结论   |
      | 综合评价意见       | 不符合 |
      | 一票否决的依据文件 | 不符合 |
    而且 按“grade.vetoed”，改填的结论为
      | rating  | 结论   |
      | good    | 不符合 |
      | fair    | 不符合 |
      | average | 符合   |
      | poor    | 符合   |

  场景: 一票否决没有写依据
    当 于2026-11-25办理“grade.done”
      | 项目   | 值          |
      | rating | poor        |
      | veto   | 是          |
      | 不填   | veto_ground |
    那么 只被“grade.facts”拒绝，依据“关于解决形式主义突出问题为基层减负的通知 有关 一票否决 和责任状的规定”
    而且 事项处于“grade”

  场景: 一票否决没有依据文件
    当 于2026-11-25办理“grade.done”
      | 项目   | 值                 |
      | rating | poor               |
      | veto   | 是                 |
      | 缺材料 | 一票否决的依据文件 |
    那么 只被“grade.papers”拒绝，依据“关于解决形式主义突出问题为基层减负的通知 有关 一票否决 和责任状的规定”
    而且 事项处于“grade”
    而且 “grade.papers”实际“一票否决的依据文件”

  场景: 一票否决的不得评为较好
    当 于2026-11-25办理“grade.done”
      | 项目   | 值   |
      | rating | fair |
      | veto   | 是   |
    那么 只被“grade.vetoed”拒绝，依据“书记抓党建述职评议办法 本地规定 综合评价”
    而且 事项处于“grade”

  场景: 到会委员不足三分之二，不得评价
    当 于2026-11-25办理“grade.done”
      | 项目 | 值                |
      | vote | 应到9 实到5 赞成5 |
    那么 只被“grade.quorum”拒绝，依据“书记抓党建述职评议办法 本地规定 综合评价”
    而且 事项处于“grade”

  场景: 赞成的委员刚好一半，不得定等次
    当 于2026-11-25办理“grade.done”
      | 项目 | 值                      |
      | vote | 应到8 实到8 赞成4 反对4 |
    那么 只被“grade.majority”拒绝，依据“书记抓党建述职评议办法 本地规定 综合评价”
    而且 事项处于“grade”

  场景: 述职的书记不能给自己评价
    当 于2026-11-25办理“grade.done”
      | 项目   | 值                        |
      | 办理人 | p-zhou township_committee |
    那么 只被“grade.another”拒绝，依据“党委 有关综合评价的规定；书记抓党建述职评议办法 本地规定 综合评价”
    而且 事项处于“grade”

  场景: 十天以内反馈本人，本人签字
  假如 于2026-11-25办理“grade.done”
    当 “镇党委书记”于2026-12-01办理“feedback.done”
    那么 准予
    而且 事项处于“lists”
    而且 “feedback.in_time”符合
    而且 “feedback.settled”符合
    而且 按“feedback.by”，改填的结论为
      | 办理人               | 结论   |
      | 镇党委书记           | 符合   |
      | 组织办公室（党建办） | 符合   |
      | 述职的书记（本人）   | 不符合 |
    而且 按“feedback.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 述职评议反馈意见 | 不符合 |
    而且 按“feedback.papers”，改填的结论为
      | 材料             | 结论   |
      | 述职评议反馈意见 | 不符合 |
    而且 按“feedback.in_time”，最晚为2026-12-05

  场景: 组织办公室也可以反馈
  假如 于2026-11-25办理“grade.done”
    当 “组织办公室（党建办）”于2026-12-01办理“feedback.done”
    那么 准予
    而且 事项处于“lists”
    而且 “feedback.in_time”符合
    而且 “feedback.settled”符合
    而且 按“feedback.by”，改填的结论为
      | 办理人               | 结论   |
      | 镇党委书记           | 符合   |
      | 组织办公室（党建办） | 符合   |
      | 述职的书记（本人）   | 不符合 |
    而且 按“feedback.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 述职评议反馈意见 | 不符合 |
    而且 按“feedback.papers”，改填的结论为
      | 材料             | 结论   |
      | 述职评议反馈意见 | 不符合 |

  场景: 评价十天以后才反馈，记为逾期，照常反馈
    假如 于2026-11-25办理“grade.done”
    当 于2026-12-06办理“feedback.done”
    那么 准予
    而且 记为逾期，条件“feedback.in_time”，依据“书记抓党建述职评议办法 本地规定 反馈”

  场景: 本人可以提出异议
  假如 于2026-11-25办理“grade.done”
    当 “述职的书记（本人）”于2026-11-27办理“feedback.objection”
    那么 准予
    而且 事项处于“feedback”
    而且 按“objection.by”，改填的结论为
      | 办理人               | 结论   |
      | 述职的书记（本人）   | 符合   |
      | 组织办公室（党建办） | 不符合 |
    而且 按“objection.facts”，改填的结论为
      | 不填    | 结论     |
      | concern | 无法判断 |

  场景: 镇党委十天以内答复异议
  假如 于2026-11-25办理“grade.done”
  而且 于2026-11-27办理“feedback.objection”
    当 “具有审批权限的基层党委（镇党委）”于2026-12-02办理“feedback.answer”
    那么 准予
    而且 事项处于“feedback”
    而且 “answer.answers”符合
    而且 “answer.in_time”符合
    而且 按“answer.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 述职的书记（本人）               | 不符合 |
      | 组织办公室（党建办）             | 不符合 |
    而且 按“answer.facts”，改填的结论为
      | 不填   | 结论     |
      | ruling | 无法判断 |
    而且 按“answer.in_time”，最晚为2026-12-07

  场景: 异议十天以后才答复，记为逾期，照常答复
    假如 于2026-11-25办理“grade.done”
    而且 于2026-11-27办理“feedback.objection”
    当 于2026-12-08办理“feedback.answer”
    那么 准予
    而且 记为逾期，条件“answer.in_time”，依据“书记抓党建述职评议办法 本地规定 反馈”

  场景: 已经答复过的异议，不再答复一次
  假如 于2026-11-25办理“grade.done”
  而且 于2026-11-27办理“feedback.objection”
  而且 于2026-12-02办理“feedback.answer”
    当 于2026-12-03办理“feedback.answer”
    那么 只被“answer.answers”拒绝，依据“书记抓党建述职评议办法 本地规定 反馈”
    而且 事项处于“feedback”

  场景: 异议没有答复的，反馈不算完成
  假如 于2026-11-25办理“grade.done”
  而且 于2026-11-27办理“feedback.objection”
    当 于2026-12-03办理“feedback.done”
      | 项目 | 值     |
      | 未办 | answer |
    那么 只被“answer.times”拒绝，依据“书记抓党建述职评议办法 本地规定 反馈”
    而且 事项处于“feedback”

  场景: 异议成立的，不能照原来的评价反馈
  假如 于2026-11-25办理“grade.done”
  而且 于2026-11-27办理“feedback.objection”
  而且 于2026-12-02办理“feedback.answer”
      | 项目   | 值      |
      | ruling | changed |
    当 于2026-12-03办理“feedback.done”
    那么 只被“feedback.settled”拒绝，依据“书记抓党建述职评议办法 本地规定 反馈”
    而且 事项处于“feedback”

  场景: 异议成立的，重新评价，不记反馈逾期
  假如 于2026-11-25办理“grade.done”
  而且 于2026-11-27办理“feedback.objection”
  而且 于2026-12-02办理“feedback.answer”
      | 项目   | 值      |
      | ruling | changed |
    当 “组织办公室（党建办）”于2026-12-08办理“feedback.reopened”
    那么 准予
    而且 事项处于“grade”
    而且 “feedback.reopened.unless”符合
    而且 按“feedback.by”，改填的结论为
      | 办理人               | 结论   |
      | 镇党委书记           | 符合   |
      | 组织办公室（党建办） | 符合   |
      | 述职的书记（本人）   | 不符合 |
    而且 “feedback.in_time”不适用

  场景: 异议不成立的，不重新评价
  假如 于2026-11-25办理“grade.done”
  而且 于2026-11-27办理“feedback.objection”
  而且 于2026-12-02办理“feedback.answer”
      | 项目   | 值   |
      | ruling | kept |
    当 于2026-12-03办理“feedback.reopened”
    那么 只被“feedback.reopened.unless”拒绝，依据“书记抓党建述职评议办法 本地规定 反馈”
    而且 事项处于“feedback”

  场景: 异议由本人提出
  假如 于2026-11-25办理“grade.done”
    当 “组织办公室（党建办）”于2026-11-27办理“feedback.objection”
    那么 只被“objection.by”拒绝，依据“书记抓党建述职评议办法 本地规定 反馈”
    而且 事项处于“feedback”

  场景: 没有本人签字的反馈意见，不算反馈
  假如 于2026-11-25办理“grade.done”
    当 于2026-12-01办理“feedback.done”
      | 项目 | 值               |
      | 材料 | 述职评议反馈意见 |
    那么 只被“feedback.papers”拒绝，依据“党委 有关反馈整改的规定；书记抓党建述职评议办法 本地规定 反馈”
    而且 事项处于“feedback”
