# language: zh-CN
功能: 问题整改销号·问题清单

  巡视巡察、督查考核、自查自评等查出的问题逐一列入问题清单；
  销号以后又反弹的另行登记，写明原来的整改事项。

  背景:
    假如 程序“problem-rectification”
    而且 于2026-03-02立项
      | 项目  | 值                     |
      | about | 村务公开栏三个月没有更新 |

  场景大纲: <来源>查出的问题列入问题清单
    当 “org_office”于2026-03-04办理“register.filed”
      | 项目      | 值         |
      | origin    | <来源>     |
      | found_on  | 2026-03-02 |
      | recurring | 否         |
    那么 准予
    而且 事项处于“assign”
    而且 “register.by”符合
    而且 “register.facts”符合
    而且 “register.papers”符合
    而且 “register.in_time”符合
    而且 “register.closed_before”不适用
    而且 回放结论相同

    例子:
      | 来源                       |
      | 巡视巡察                   |
      | 党建巡查                   |
      | 主题教育检视               |
      | 疫情防控发现               |
      | 党建督查                   |
      | 党建考核                   |
      | 自评自查                   |
      | 民主生活会                 |
      | 组织生活会                 |
      | 述职评议点评、观摩评议意见 |
      | 群众、领导、组织、部门反馈 |
      | 单项工作的检查和改进       |

  场景: 发现问题以后第五天登记，不算逾期
    当 于2026-03-07办理“register.filed”
      | 项目      | 值         |
      | found_on  | 2026-03-02 |
      | recurring | 否         |
    那么 准予
    而且 按“register.in_time”，最晚为2026-03-07

  场景: 发现问题以后第六天才登记，记为逾期，照常登记
    当 于2026-03-08办理“register.filed”
      | 项目      | 值         |
      | found_on  | 2026-03-02 |
      | recurring | 否         |
    那么 准予
    而且 记为逾期，条件“register.in_time”，依据“问题整改销号办法 本地规定 梳理登记”
    而且 事项处于“assign”

  场景大纲: 反弹的问题，原来的整改事项<处于>时可以另行登记
    当 于2026-03-04办理“register.filed”
      | 项目      | 值            |
      | recurring | 是            |
      | earlier   | c-old <状态> |
    那么 准予
    而且 “register.closed_before”符合
    而且 事项处于“assign”

    例子:
      | 处于     | 状态      |
      | 已经办结 | completed |
      | 已经销号 | look_back |

  场景: 原来的整改事项还没有销号，不另行登记，在原事项中继续整改
    当 于2026-03-04办理“register.filed”
      | 项目      | 值            |
      | recurring | 是            |
      | earlier   | c-old rectify |
    那么 只被“register.closed_before”拒绝，依据“问题整改销号办法 本地规定 回头看；五个机制 重点 第二项”
    而且 “register.closed_before”实际“处于”，要求“应处于”，办法“在原事项中继续整改”
    而且 事项处于“register”
    而且 按“register.closed_before”，改填的结论为
      | earlier         | 结论   |
      | c-old close     | 不符合 |
      | c-old look_back | 符合   |
      | c-old completed | 符合   |
      | c-old cancelled | 不符合 |

  场景: 没有写是哪个整改事项反弹的，不得登记
    当 于2026-03-04办理“register.filed”
      | 项目      | 值      |
      | recurring | 是      |
      | 不填      | earlier |
    那么 只被“register.facts、register.closed_before”拒绝，依据“问题整改销号办法 本地规定 梳理登记”
    而且 无法判断，条件“register.facts”，缺“earlier”

  场景: 没有反弹的不填原来的整改事项
    当 于2026-03-04办理“register.filed”
      | 项目      | 值              |
      | recurring | 否              |
      | earlier   | c-old completed |
    那么 只被“register.facts”拒绝，依据“问题整改销号办法 本地规定 梳理登记”
    而且 “register.facts”实际“不需要填”

  场景: 由别的事项发现的，写明那个事项
    当 于2026-03-04办理“register.filed”
      | 项目      | 值              |
      | origin    | process         |
      | from_case | c-7 completed   |
      | recurring | 否              |
    那么 准予
    而且 台账“problem-list”有一行
      | 列             | 值                       |
      | 问题           | 村务公开栏三个月没有更新 |
      | 来源           | 单项工作的检查和改进     |
      | 发现问题的事项 | c-7                      |
      | 反弹           | 否                       |

  场景: 同样的问题已经在整改的，并入那个事项
    当 “org_office”于2026-03-04办理“register.joined”
      | 项目 | 值          |
      | into | c-9 rectify |
    那么 准予
    而且 事项处于“merged”
    而且 “register.papers”不适用

  场景: 经核对不属于问题的，不列入
    当 “org_office”于2026-03-04办理“register.declined”
      | 项目    | 值                   |
      | why_not | 公开栏改在了村部门口 |
    那么 准予
    而且 事项处于“rejected”

  场景大纲: <谁>不能代替组织办公室办理“register.<结果>”
    当 “<谁>”于2026-03-04办理“register.<结果>”
    那么 只被“register.by”拒绝，依据“问题整改销号办法 本地规定 梳理登记”
    而且 事项处于“register”

    例子:
      | 谁             | 结果     |
      | lead_unit      | filed    |
      | rectifier      | joined   |
      | quality_office | declined |

  场景: 没有问题清单不得登记
    当 于2026-03-04办理“register.filed”
      | 项目   | 值       |
      | 缺材料 | 问题清单 |
    那么 只被“register.papers”拒绝，依据“五个机制 本地规定 重点 第二项；问题整改销号办法 梳理登记”
    而且 “register.papers”实际“问题清单”

  场景大纲: 没有填“<字段>”不得办理“register.<结果>”
    当 于2026-03-04办理“register.<结果>”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 无法判断，条件“register.facts”，缺“<字段>”

    例子:
      | 字段      | 结果     | 条件                              | 依据                                      |
      | origin    | filed    | register.facts                    | 问题整改销号办法 本地规定 梳理登记        |
      | symptom   | filed    | register.facts                    | 问题整改销号办法 本地规定 梳理登记        |
      | recurring | filed    | register.facts                    | 问题整改销号办法 本地规定 梳理登记        |
      | into      | joined   | register.facts                    | 问题整改销号办法 本地规定 梳理登记        |
      | why_not   | declined | register.facts                    | 问题整改销号办法 本地规定 梳理登记        |

  场景: 没有填发现日期，登记时间无法判断
    当 于2026-03-04办理“register.filed”
      | 项目 | 值       |
      | 不填 | found_on |
    那么 只被“register.facts”拒绝，依据“问题整改销号办法 本地规定 梳理登记”
    而且 无法判断，条件“register.facts”，缺“found_on”
    而且 记为不明，条件“register.in_time”，依据“问题整改销号办法 梳理登记”

  场景: 发现日期不能晚于登记日
    当 于2026-03-04办理“register.filed”
      | 项目     | 值         |
      | found_on | 2026-03-05 |
    那么 只被“register.facts”拒绝，依据“问题整改销号办法 本地规定 梳理登记”
    而且 “register.facts”实际“晚于今天”

  场景: 不登记就不能分解责任
    当 于2026-03-04办理“assign.done”
    那么 只被“case.sequence”拒绝，依据“五个机制”
    而且 事项处于“register”
