# language: zh-CN
功能: 四议两公开：决议会议的到会和表决
  第四议。会议不同，到会和通过的算法不同：村民会议、村民代表会议以到会人员过半数通过，成员大会、成员代表大会以全体的三分之二以上通过。

  背景:
    假如 程序“four-deliberations-two-disclosures”
    而且 于2026-03-02立项

  场景: 村民会议过半数村民到会、到会人员过半数赞成
    假如 事项已办到“resolve”
    当 “村民委员会”办理“resolve.passed”
      | 项目   | 值                                                |
      | body   | 村民会议                                          |
      | ballot | 应到100 实到51 赞成26 户数60 到会户数30        |
    那么 准予
    而且 “resolve.body”符合
    而且 “resolve.quorum”符合
    而且 “resolve.majority”符合
    而且 “resolve.households”符合
    而且 事项处于“disclose_resolution”

  场景: 村民会议到会村民不过半数，到会户数也不到三分之二，会议无效
    假如 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目   | 值                                         |
      | body   | 村民会议                                   |
      | ballot | 应到100 实到50 赞成50 户数60 到会户数39 |
    那么 只被“resolve.quorum”拒绝，依据“村民委员会组织法 2025 第26条”
    而且 按“resolve.quorum”，改填的结论为
      | ballot                                            | 结论   |
      | 应到100 实到49 赞成49 户数60 到会户数39        | 不符合 |
      | 应到100 实到50 赞成50 户数60 到会户数39        | 不符合 |
      | 应到100 实到51 赞成51 户数60 到会户数39        | 符合   |
      | 应到100 实到52 赞成52 户数60 到会户数39        | 符合   |
      | 应到100 实到45 赞成45 户数60 到会户数40        | 符合   |
      | 应到100 实到45 赞成45 户数60 到会户数41        | 符合   |
      | 应到100 实到66 赞成66 户数60 到会户数10        | 符合   |

  场景: 2018年的村民会议也是过半数村民或者三分之二以上的户
    假如 程序“four-deliberations-two-disclosures”
    而且 于2024-05-06立项
    而且 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目   | 值                                         |
      | body   | 村民会议                                   |
      | ballot | 应到100 实到50 赞成50 户数60 到会户数39 |
    那么 只被“resolve.quorum”拒绝，依据“村民委员会组织法 2018 第22条”

  场景: 村民会议刚好一半赞成不通过
    假如 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目   | 值                    |
      | body   | 村民会议              |
      | ballot | 应到100 实到60 赞成30 |
    那么 只被“resolve.majority”拒绝，依据“村民委员会组织法 2025 第26条”
    而且 “resolve.majority”实际“赞成30，实到60”，要求“至少31”
    而且 按“resolve.majority”，改填的结论为
      | ballot                | 结论   |
      | 应到100 实到60 赞成29 | 不符合 |
      | 应到100 实到60 赞成30 | 不符合 |
      | 应到100 实到60 赞成31 | 符合   |
      | 应到100 实到60 赞成32 | 符合   |

  场景: 2018年的村民会议刚好一半赞成也不通过
    假如 程序“four-deliberations-two-disclosures”
    而且 于2024-05-06立项
    而且 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目   | 值                    |
      | body   | 村民会议              |
      | ballot | 应到100 实到60 赞成30 |
    那么 只被“resolve.majority”拒绝，依据“村民委员会组织法 2018 第22条”

  场景大纲: 村民会议的表决记录应当写明全村总户数
    假如 事项已办到“resolve”
    当 办理“<结果>”
      | 项目   | 值                                              |
      | body   | 村民会议                                        |
      | ballot | 应到100 <票数> 户数0 到会户数0                |
    那么 只被“resolve.households”拒绝，依据“四议两公开工作手册 表决记录 本地规定”
    而且 按“resolve.households”，改填的结论为
      | ballot                           | 结论   |
      | 应到100 <票数> 户数0 到会户数0 | 不符合 |
      | 应到100 <票数> 户数1 到会户数0 | 符合   |
      | 应到100 <票数> 户数2 到会户数0 | 符合   |

    例子:
      | 结果              | 票数          |
      | resolve.passed    | 实到60 赞成40 |
      | resolve.failed    | 实到60 赞成20 |

  场景: 没有开成的村民会议也要写明全村总户数
    假如 事项已办到“resolve”
    当 办理“resolve.no_quorum”
      | 项目   | 值                                        |
      | body   | 村民会议                                  |
      | ballot | 应到100 实到40 赞成20 户数0 到会户数0    |
    那么 只被“resolve.households、resolve.no_quorum.unless”拒绝，依据“四议两公开工作手册 表决记录 本地规定；村民委员会组织法 2025 第28条”

  场景: 村民会议以外的会议不用写户数
    假如 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目       | 值                                         |
      | body       | 村民代表会议                               |
      | ballot     | 应到45 实到30 赞成16 户数0 到会户数0    |
      | reps       | 36                                         |
      | women_reps | 15                                         |
    那么 准予
    而且 “resolve.households”不适用

  场景: 村民代表会议45人的，到会30人够，29人不够
    假如 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目       | 值                    |
      | body       | 村民代表会议          |
      | ballot     | 应到45 实到29 赞成29 |
      | reps       | 36                    |
      | women_reps | 15                    |
    那么 只被“resolve.quorum”拒绝，依据“村民委员会组织法 2025 第30条”
    而且 按“resolve.quorum”，改填的结论为
      | ballot                | 结论   |
      | 应到45 实到29 赞成29 | 不符合 |
      | 应到45 实到30 赞成30 | 符合   |
      | 应到45 实到31 赞成31 | 符合   |

  场景: 村民代表会议到会30人的，赞成15人不通过，16人通过
    假如 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目       | 值                    |
      | body       | 村民代表会议          |
      | ballot     | 应到45 实到30 赞成15 |
      | reps       | 36                    |
      | women_reps | 15                    |
    那么 只被“resolve.majority”拒绝，依据“村民委员会组织法 2025 第30条”
    而且 按“resolve.majority”，改填的结论为
      | ballot                | 结论   |
      | 应到45 实到30 赞成15 | 不符合 |
      | 应到45 实到30 赞成16 | 符合   |
      | 应到45 实到30 赞成17 | 符合   |

  场景: 2018年的村民代表会议也是三分之二以上到会、到会人员过半数赞成
    假如 程序“four-deliberations-two-disclosures”
    而且 于2024-05-06立项
    而且 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目       | 值                    |
      | body       | 村民代表会议          |
      | ballot     | 应到45 实到29 赞成14 |
      | reps       | 36                    |
      | women_reps | 15                    |
    那么 只被“resolve.quorum、resolve.majority”拒绝，依据“村民委员会组织法 2018 第26条”

  场景大纲: 村民代表会议35人的，其中村民代表28人够，27人不够
    假如 事项已办到“resolve”
    当 办理“<结果>”
      | 项目       | 值                         |
      | body       | 村民代表会议               |
      | ballot     | 应到35 实到35 <赞成>      |
      | reps       | 27                         |
      | women_reps | 12                         |
    那么 只被“resolve.composition”拒绝，依据“村民委员会组织法 2025 第29条”
    而且 “resolve.composition”实际“27”，要求“28”
    而且 按“resolve.composition”，改填的结论为
      | reps | ballot                | 结论   |
      | 27   |                       | 不符合 |
      | 28   |                       | 符合   |
      | 29   |                       | 符合   |
      | 27   | 应到34 实到34 赞成34 | 不符合 |

    例子:
      | 结果           | 赞成   |
      | resolve.passed | 赞成35 |
      | resolve.failed | 赞成10 |

  场景大纲: 妇女村民代表应当占组成人员三分之一以上
    假如 事项已办到“resolve”
    当 办理“<结果>”
      | 项目       | 值                    |
      | body       | 村民代表会议          |
      | ballot     | 应到35 实到35 <赞成> |
      | reps       | 28                    |
      | women_reps | 11                    |
    那么 只被“resolve.women”拒绝，依据“村民委员会组织法 2025 第29条”
    而且 按“resolve.women”，改填的结论为
      | women_reps | 结论   |
      | 11         | 不符合 |
      | 12         | 符合   |
      | 13         | 符合   |

    例子:
      | 结果           | 赞成   |
      | resolve.passed | 赞成35 |
      | resolve.failed | 赞成10 |

  场景: 2018年的村民代表会议也有代表和妇女代表的比例
    假如 程序“four-deliberations-two-disclosures”
    而且 于2024-05-06立项
    而且 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目       | 值                    |
      | body       | 村民代表会议          |
      | ballot     | 应到35 实到35 赞成35 |
      | reps       | 27                    |
      | women_reps | 11                    |
    那么 只被“resolve.composition、resolve.women”拒绝，依据“村民委员会组织法 2018 第25条”

  场景大纲: 成员大会应当三分之二以上成员到会
    假如 事项已办到“resolve”
      | 办理           | 项目   | 值        |
      | register.filed | matter | homestead |
    当 “农村集体经济组织理事会”办理“<结果>”
      | 项目   | 值                       |
      | body   | members_assembly         |
      | ballot | 应到300 实到199 <赞成>  |
    那么 只被“resolve.quorum<另外>”拒绝，依据“农村集体经济组织法 2024 第27条”
    而且 按“resolve.quorum”，改填的结论为
      | ballot                   | 结论   |
      | 应到300 实到199 赞成100 | 不符合 |
      | 应到300 实到200 赞成100 | 符合   |
      | 应到300 实到201 赞成100 | 符合   |

    例子:
      | 结果           | 赞成    | 另外               |
      | resolve.passed | 赞成199 | 、resolve.majority |
      | resolve.failed | 赞成100 |                    |

  场景: 成员大会应当全体成员三分之二以上赞成，到会人员全部赞成也不一定够
    假如 事项已办到“resolve”
      | 办理           | 项目   | 值        |
      | register.filed | matter | homestead |
    当 办理“resolve.passed”
      | 项目   | 值                       |
      | body   | members_assembly         |
      | ballot | 应到300 实到240 赞成199 |
    那么 只被“resolve.majority”拒绝，依据“农村集体经济组织法 2024 第27条”
    而且 “resolve.majority”实际“赞成199”，要求“至少200”
    而且 按“resolve.majority”，改填的结论为
      | ballot                   | 结论   |
      | 应到300 实到240 赞成199 | 不符合 |
      | 应到300 实到240 赞成200 | 符合   |
      | 应到300 实到240 赞成201 | 符合   |

  场景: 成员代表大会应当全体代表三分之二以上赞成，不另要求到会人数
    假如 事项已办到“resolve”
      | 办理           | 项目   | 值       |
      | register.filed | matter | disposal |
    当 办理“resolve.passed”
      | 项目   | 值                      |
      | body   | members_representatives |
      | ballot | 应到30 实到20 赞成19   |
    那么 只被“resolve.majority”拒绝，依据“农村集体经济组织法 2024 第28条”
    而且 “resolve.quorum”不适用
    而且 按“resolve.majority”，改填的结论为
      | ballot                | 结论   |
      | 应到30 实到20 赞成19 | 不符合 |
      | 应到30 实到20 赞成20 | 符合   |
      | 应到30 实到21 赞成21 | 符合   |

  场景大纲: 成员代表应当超过二十人
    假如 事项已办到“resolve”
      | 办理           | 项目   | 值       |
      | register.filed | matter | disposal |
    当 办理“<结果>”
      | 项目   | 值                      |
      | body   | members_representatives |
      | ballot | 应到20 实到20 <赞成>   |
    那么 只被“resolve.size”拒绝，依据“农村集体经济组织法 2024 第28条”
    而且 按“resolve.size”，改填的结论为
      | ballot                | 结论   |
      | 应到20 实到20 赞成20 | 不符合 |
      | 应到21 实到21 赞成21 | 符合   |
      | 应到22 实到22 赞成22 | 符合   |

    例子:
      | 结果           | 赞成   |
      | resolve.passed | 赞成20 |
      | resolve.failed | 赞成5  |

  场景: 成员代表大会不另要求到会人数，不存在到会人数不够
    假如 事项已办到“resolve”
      | 办理           | 项目   | 值       |
      | register.filed | matter | disposal |
    当 办理“resolve.no_quorum”
      | 项目   | 值                             |
      | body   | members_representatives        |
      | ballot | 应到20 实到5 赞成5            |
      | 缺材料 | 章程关于成员代表大会职权的规定 |
    那么 只被“resolve.no_quorum.unless”拒绝，依据“村民委员会组织法 2025 第28条”
    而且 “resolve.size”不适用

  场景: 没有通过的，退回商议
    假如 事项已办到“resolve”
    当 “村民委员会”办理“resolve.failed”
      | 项目   | 值                    |
      | body   | 村民会议              |
      | ballot | 应到100 实到60 赞成30 |
      | 缺材料 | 决议                  |
    那么 准予
    而且 事项处于“consult”

  场景: 没有通过的不用写是否改变村民会议的决定
    假如 事项已办到“resolve”
    当 办理“resolve.failed”
      | 项目   | 值                    |
      | body   | 村民代表会议          |
      | ballot | 应到45 实到30 赞成15 |
    那么 准予

  场景: 已经通过的，不得记成没有通过
    假如 事项已办到“resolve”
    当 办理“resolve.failed”
      | 项目   | 值                    |
      | body   | 村民会议              |
      | ballot | 应到100 实到60 赞成31 |
    那么 只被“resolve.failed.unless”拒绝，依据“村民委员会组织法 2025 第28条”

  场景: 到会人数不够的会议，不能记成没有通过
    假如 事项已办到“resolve”
    当 办理“resolve.failed”
      | 项目   | 值                                         |
      | body   | 村民会议                                   |
      | ballot | 应到100 实到40 赞成10 户数60 到会户数20 |
    那么 只被“resolve.quorum”拒绝，依据“村民委员会组织法 2025 第26条”

  场景大纲: 到会人数不够的，重新召集
    假如 事项已办到“resolve”
    当 办理“resolve.no_quorum”
      | 项目   | 值                                                  |
      | body   | <会议>                                              |
      | ballot | 应到45 实到20 赞成20 户数60 到会户数20           |
      | 缺材料 | 表决结果记录、村民会议的授权决议、章程关于成员代表大会职权的规定 |
    那么 准予
    而且 事项处于“resolve”

    例子:
      | 会议             |
      | assembly         |
      | representatives  |
      | members_assembly |

  场景: 代表比例不合规定的会议没有开成，照实记录
    假如 事项已办到“resolve”
    当 办理“resolve.no_quorum”
      | 项目       | 值                    |
      | body       | 村民代表会议          |
      | ballot     | 应到45 实到20 赞成20 |
      | reps       | 20                    |
      | women_reps | 5                     |
    那么 准予
    而且 “resolve.composition”不适用

  场景: 到会人数够的，不得记成会议没有开成
    假如 事项已办到“resolve”
    当 办理“resolve.no_quorum”
      | 项目       | 值                    |
      | body       | 村民代表会议          |
      | ballot     | 应到45 实到30 赞成10 |
    那么 只被“resolve.no_quorum.unless”拒绝，依据“村民委员会组织法 2025 第28条”

  场景大纲: 决议会议由村民委员会或者理事会召集
    假如 事项已办到“resolve”
    当 “村党组织”办理“<结果>”
    那么 只被“resolve.by”拒绝，依据“农村基层组织工作条例 2018 第19条；村民委员会组织法 2025 第28条”

    例子:
      | 结果              |
      | resolve.passed    |
      | resolve.failed    |
      | resolve.no_quorum |

  场景大纲: 决议会议的材料应当齐全
    假如 事项已办到“resolve”
      | 办理           | 项目   | 值     |
      | register.filed | matter | <事项> |
    当 办理“<结果>”
      | 项目   | 值     |
      | body   | <会议> |
      | 缺材料 | <材料> |
    那么 被“resolve.papers”拒绝，依据“农村基层组织工作条例 2018 第19条；村民委员会组织法 2025 第28条”
    而且 “resolve.papers”实际“<材料>”

    例子:
      | 事项     | 结果              | 会议                    | 材料                             |
      | planning | resolve.passed    | assembly                | 签到表                           |
      | planning | resolve.passed    | assembly                | 决议                             |
      | planning | resolve.passed    | assembly                | 表决结果记录                     |
      | planning | resolve.passed    | representatives         | 村民会议的授权决议               |
      | disposal | resolve.passed    | members_representatives | 章程关于成员代表大会职权的规定   |
      | planning | resolve.failed    | assembly                | 签到表                           |
      | planning | resolve.failed    | assembly                | 表决结果记录                     |
      | planning | resolve.failed    | representatives         | 村民会议的授权决议               |
      | disposal | resolve.failed    | members_representatives | 章程关于成员代表大会职权的规定   |
      | planning | resolve.no_quorum | assembly                | 签到表                           |

  场景: 村民会议作决定不用授权决议和章程规定
    假如 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目   | 值                                                |
      | body   | 村民会议                                          |
      | 缺材料 | 村民会议的授权决议、章程关于成员代表大会职权的规定 |
    那么 准予

  场景大纲: 村民代表会议的表决记录应当填全
    假如 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目 | 值           |
      | body | 村民代表会议 |
      | 不填 | <字段>       |
    那么 被“resolve.facts、<条件>”拒绝，依据“农村基层组织工作条例 2018 第19条；村民委员会组织法 2025 第28条”
    而且 无法判断，条件“resolve.facts”，缺“<字段>”

    例子:
      | 字段       | 条件                |
      | ballot     | resolve.quorum      |
      | reps       | resolve.composition |
      | women_reps | resolve.women       |
      | overrides  | resolve.no_override |

  场景: 没有写明是什么会议的不得通过
    假如 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目 | 值   |
      | 不填 | body |
    那么 被“resolve.facts、resolve.body”拒绝，依据“农村基层组织工作条例 2018 第19条；村民委员会组织法 2025 第28条”
    而且 无法判断，条件“resolve.facts”，缺“body”

  场景: 村民会议不填村民代表的人数
    假如 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目 | 值       |
      | body | 村民会议 |
      | reps | 30       |
    那么 只被“resolve.facts”拒绝，依据“农村基层组织工作条例 2018 第19条；村民委员会组织法 2025 第28条”
    而且 “resolve.composition”不适用
