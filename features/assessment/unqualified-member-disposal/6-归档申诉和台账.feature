# language: zh-CN
功能: 不合格党员教育转化与处置·归档、申诉和台账

  材料归入处置档案；本人可以申诉，没有答复的不能办结，申诉成立的撤销处置。带普遍性的问题列入问题清单整改。

  背景:
    假如 程序“unqualified-member-disposal”
    而且 于2026-03-02立项
      | 项目  | 值     |
      | about | p-zhao |
    而且 事项已办到“announce”
      | 办理             | 项目     | 值         |
      | screen.opened    | finding  | search     |
      |                  | found_on | 2026-02-27 |
      |                  | ground   | vanished   |
      | investigate.done | established | vanished |
      | propose.agreed   | kind     | removal    |
      |                  | reason   | vanished   |
      | assembly.passed  | ballot   | 应到20 实到15 赞成13 反对2 |
      |                  | defence  | away       |
      | approve.approved | 日期     | 2026-04-30 |
    而且 于2026-05-06办理“announce.removed”

  场景: 归档办结，支部教育管理有漏洞的列入问题清单
    当 “支部组织委员”于2026-06-10办理“archive.filed”
      | 项目   | 值      |
      | lesson | rectify |
    那么 准予
    而且 事项处于“completed”
    而且 “archive.settled”符合
    而且 按“archive.by”，改填的结论为
      | 办理人         | 结论   |
      | 支部组织委员   | 符合   |
      | 调查组成员     | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“archive.facts”，改填的结论为
      | 不填   | 结论     |
      | lesson | 无法判断 |
    而且 按“archive.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 组织处置档案 | 不符合 |
    而且 台账“member-disposal”有一行
      | 列               | 值         |
      | 党员             | p-zhao     |
      | 发现渠道         | 失联查找   |
      | 发现日期         | 2026-02-27 |
      | 初步认定         | 停止党籍两年后仍失去联系 |
      | 情形             | 停止党籍两年后仍失去联系 |
      | 处置方式         | 除名       |
      | 依据情形         | 停止党籍两年后仍失去联系 |
      | 赞成             | 13         |
      | 申辩             | 通知后本人没有到会 |
      | 批准             | 2026-04-30 |
      | 宣布             | 2026-05-06 |
      | 帮助教育         | 0          |
      | 不得重新入党至   | 2031-04-30 |
      | 申诉             | 0          |
      | 改进             | 支部党员教育管理有漏洞，列入问题清单整改 |
      | 状态             | 办结       |

  场景: 本人可以申诉
    当 “党员本人”于2026-05-20办理“archive.appeal”
    那么 准予
    而且 事项处于“archive”
    而且 按“appeal.by”，改填的结论为
      | 办理人         | 结论   |
      | 党员本人       | 符合   |
      | 调查组成员     | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“appeal.facts”，改填的结论为
      | 不填 | 结论     |
      | plea | 无法判断 |

  场景: 一个月以内答复申诉
  假如 于2026-05-20办理“archive.appeal”
    当 “具有审批权限的基层党委（镇党委）”于2026-06-10办理“archive.answer”
      | 项目   | 值 |
      | upheld | 是 |
    那么 准予
    而且 事项处于“archive”
    而且 “answer.answers”符合
    而且 “answer.in_time”符合
    而且 按“answer.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 调查组成员                       | 不符合 |
      | 教育转化党支部                   | 不符合 |
    而且 按“answer.facts”，改填的结论为
      | 不填   | 结论     |
      | upheld | 无法判断 |
    而且 按“answer.papers”，改填的结论为
      | 缺材料   | 结论   |
      | 申诉答复 | 不符合 |
    而且 按“answer.in_time”，最晚为2026-06-20

  场景: 申诉一个月以后才答复，记为逾期，照常答复
    假如 于2026-05-20办理“archive.appeal”
    当 于2026-06-21办理“archive.answer”
    那么 准予
    而且 记为逾期，条件“answer.in_time”，依据“不合格党员教育转化与处置办法 本地规定 申诉答复”

  场景: 申诉没有答复的，不能办结
  假如 于2026-05-20办理“archive.appeal”
    当 于2026-06-10办理“archive.filed”
      | 项目 | 值     |
      | 未办 | answer |
    那么 只被“answer.times”拒绝，依据“中国共产党不合格党员组织处置办法 有关宣布和申诉的规定”
    而且 事项处于“archive”

  场景: 申诉经答复维持的，归档办结
  假如 于2026-05-20办理“archive.appeal”
  而且 于2026-06-10办理“archive.answer”
      | 项目   | 值 |
      | upheld | 是 |
    当 “支部组织委员”于2026-06-15办理“archive.filed”
    那么 准予
    而且 事项处于“completed”
    而且 “archive.settled”符合
    而且 按“archive.by”，改填的结论为
      | 办理人         | 结论   |
      | 支部组织委员   | 符合   |
      | 调查组成员     | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“archive.facts”，改填的结论为
      | 不填   | 结论     |
      | lesson | 无法判断 |
    而且 按“archive.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 组织处置档案 | 不符合 |
    而且 台账“member-disposal”有一行
      | 列   | 值 |
      | 申诉 | 1  |

  场景: 申诉成立的，不能照原处置归档
  假如 于2026-05-20办理“archive.appeal”
  而且 于2026-06-10办理“archive.answer”
      | 项目   | 值 |
      | upheld | 否 |
    当 于2026-06-15办理“archive.filed”
    那么 只被“archive.settled”拒绝，依据“中国共产党不合格党员组织处置办法 有关宣布和申诉的规定”
    而且 事项处于“archive”

  场景: 申诉成立的，由基层党委撤销处置
  假如 于2026-05-20办理“archive.appeal”
  而且 于2026-06-10办理“archive.answer”
      | 项目   | 值 |
      | upheld | 否 |
    当 “具有审批权限的基层党委（镇党委）”于2026-06-15办理“archive.voided”
    那么 准予
    而且 事项处于“void”
    而且 “archive.voided.unless”符合
    而且 按“archive.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 调查组成员                       | 不符合 |
      | 教育转化党支部                   | 不符合 |
    而且 按“archive.papers”，改填的结论为
      | 缺材料         | 结论   |
      | 撤销处置的决定 | 不符合 |

  场景: 申诉没有成立的，不能撤销处置
  假如 于2026-05-20办理“archive.appeal”
  而且 于2026-06-10办理“archive.answer”
      | 项目   | 值 |
      | upheld | 是 |
    当 于2026-06-15办理“archive.voided”
    那么 只被“archive.voided.unless”拒绝，依据“中国共产党不合格党员组织处置办法 有关宣布和申诉的规定”
    而且 事项处于“archive”

  场景: 支部不能答复对自己的申诉
  假如 于2026-05-20办理“archive.appeal”
    当 “支部委员会”于2026-06-10办理“archive.answer”
    那么 只被“answer.by”拒绝，依据“中国共产党不合格党员组织处置办法 有关宣布和申诉的规定”
    而且 事项处于“archive”

  场景: 没有处置档案的不能办结
    当 于2026-06-10办理“archive.filed”
      | 项目   | 值           |
      | 缺材料 | 组织处置档案 |
    那么 只被“archive.papers”拒绝，依据“不合格党员教育转化与处置办法 本地规定 归档改进”
    而且 事项处于“archive”

  场景: 申诉由本人提出
    当 “帮助教育联系人”于2026-05-20办理“archive.appeal”
    那么 只被“appeal.by”拒绝，依据“中国共产党不合格党员组织处置办法 有关宣布和申诉的规定”
    而且 事项处于“archive”

  场景: 带普遍性的问题，提请半年管理评审研究
    当 “支部组织委员”于2026-06-10办理“archive.filed”
      | 项目   | 值     |
      | lesson | review |
    那么 准予
    而且 事项处于“completed”
    而且 “archive.settled”符合
    而且 按“archive.by”，改填的结论为
      | 办理人         | 结论   |
      | 支部组织委员   | 符合   |
      | 调查组成员     | 不符合 |
      | 教育转化党支部 | 不符合 |
    而且 按“archive.facts”，改填的结论为
      | 不填     | 结论     |
      | lesson   | 不符合   |
      | proposal | 无法判断 |
    而且 按“archive.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 组织处置档案 | 不符合 |

  场景: 没有写从中得出什么改进的，不能办结
    当 于2026-06-10办理“archive.filed”
      | 项目 | 值     |
      | 不填 | lesson |
    那么 只被“archive.facts”拒绝，依据“基层党建标准化规范化 五个机制 本地规定 创新载体 第四项；基层党建标准化规范化 五个机制 本地规定 抓手 第二项”
    而且 事项处于“archive”

  场景: 已经答复过的申诉，不再答复一次
  假如 于2026-05-20办理“archive.appeal”
  而且 于2026-06-01办理“archive.answer”
    当 于2026-06-10办理“archive.answer”
    那么 只被“answer.answers”拒绝，依据“中国共产党不合格党员组织处置办法 有关宣布和申诉的规定”
    而且 事项处于“archive”
