# language: zh-CN
功能: 台账各列

  场景: 四议两公开台账写明类别、会议、时限和后续
    假如 程序“four-deliberations-two-disclosures”
    而且 于2026-03-02立项
      | 项目         | 值         |
      | plan.when.to | 2027-06-30 |
    而且 事项已办到“improve”
      | 办理           | 项目   | 值                               |
      | register.filed | matter | 村庄规划、建设等乡村建设重要事项 |
      | resolve.passed | body   | 村民会议                         |
    当 办理“improve.done”
      | 项目 | 值   |
      | next | 归档 |
    那么 准予
    而且 台账“village-decision-ledger”有一行
      | 列       | 值                               |
      | 事项类别 | 村庄规划、建设等乡村建设重要事项 |
      | 决议会议 | 村民会议                         |
      | 完成时限 | 2027-06-30                       |
      | 核查结论 | 达到目标                         |
      | 后续安排 | 归档                             |

  场景: 重大决策台账写明为什么做、何地做和做到什么程度
    假如 程序“major-decision-eight-steps”
    而且 于2026-03-02立项
      | 项目            | 值                 |
      | plan.why        | 群众反映出行不便   |
      | plan.where      | 示例镇东片三个村   |
      | plan.how.target | 12                 |
    而且 事项已办到“improve”
      | 办理         | 项目     | 值          |
      | execute.done | achieved | 修通12公里  |
    当 办理“improve.done”
      | 项目 | 值             |
      | next | 目标已实现，归档 |
    那么 准予
    而且 台账“major-decision-ledger”有一行
      | 列           | 值               |
      | 为什么做     | 群众反映出行不便 |
      | 何地做       | 示例镇东片三个村 |
      | 目标         | 12               |
      | 法律审查意见 | 合法             |
      | 实际完成     | 修通12公里       |
      | 评估结论     | 达到目标         |
      | 后续安排     | 目标已实现，归档 |

  场景大纲: <版本>版发展党员台账写明是谁
    假如 程序“member-development-five-ones”的“<版本>”版
    当 于<日期>立项
      | 项目  | 值    |
      | about | p-sun |
    那么 准予
    而且 台账“<台账>”有一行
      | 列   | 值    |
      | 姓名 | p-sun |

    例子:
      | 版本 | 日期       | 台账           |
      | 2014 | 2024-03-04 | member-archive |
      | 2014 | 2024-03-04 | five-ones      |
      | 2026 | 2026-06-01 | member-archive |
      | 2026 | 2026-06-01 | five-ones      |
