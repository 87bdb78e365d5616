# language: zh-CN
功能: 四议两公开：采用“五步决策”工作法的县
  五步是“两委”提案、征求民意、乡镇审议、“两会”票决、组织实施。四议一项不少，法定的到会和通过票数照旧，本地的比例另外再看。

  背景:
    假如 程序“four-deliberations-two-disclosures”
    而且 规则层级为“example-province/example-city/example-ballot-county”

  场景: 到会人员刚好五分之四同意，提案成立
    假如 于2026-04-02立项
    而且 事项已办到“consult”
    当 “村党组织”办理“consult.agreed”
      | 项目            | 值                  |
      | branch_seats    | 应到5 实到5         |
      | committee_seats | 应到5 实到5         |
      | joint_vote      | 应到10 实到10 赞成8 |
    那么 准予
    而且 “consult.majority”符合
    而且 事项处于“town_review”

  场景: 到会人员过半数但不到五分之四同意，提案不成立
    假如 于2026-04-02立项
    而且 事项已办到“consult”
    当 “村党组织”办理“consult.agreed”
      | 项目            | 值                  |
      | branch_seats    | 应到5 实到5         |
      | committee_seats | 应到5 实到5         |
      | joint_vote      | 应到10 实到10 赞成7 |
    那么 只被“consult.majority”拒绝，依据“五步决策 两委提案 本地规定”
    而且 “consult.majority”实际“赞成7，实到10”，要求“至少8”，办法“还差1票”
    而且 按“consult.majority”，改填的结论为
      | joint_vote          | 结论   |
      | 应到10 实到10 赞成7 | 不符合 |
      | 应到10 实到10 赞成8 | 符合   |
      | 应到10 实到10 赞成9 | 符合   |
      | 应到9 实到9 赞成7   | 不符合 |
      | 应到9 实到9 赞成8   | 符合   |

  场景: 到会人员不到半数同意的，两级规定都不够
    假如 于2026-04-02立项
    而且 事项已办到“consult”
    当 “村党组织”办理“consult.agreed”
      | 项目            | 值                  |
      | branch_seats    | 应到5 实到5         |
      | committee_seats | 应到5 实到5         |
      | joint_vote      | 应到10 实到10 赞成5 |
    那么 只被“consult.majority”拒绝，依据“五步决策 两委提案 本地规定；四议两公开工作手册 商议 本地规定”

  场景: 不到五分之四同意的，可以退回重新提议
    假如 于2026-04-02立项
    而且 事项已办到“consult”
    当 办理“consult.returned”
      | 项目            | 值                  |
      | branch_seats    | 应到5 实到5         |
      | committee_seats | 应到5 实到5         |
      | joint_vote      | 应到10 实到10 赞成7 |
    那么 准予
    而且 事项处于“propose”

  场景大纲: 采用的前一天过半数就够，采用的当天要五分之四
    假如 于2026-03-02立项
    而且 事项已办到“consult”
    当 于<日期>办理“consult.returned”
      | 项目            | 值                  |
      | branch_seats    | 应到5 实到5         |
      | committee_seats | 应到5 实到5         |
      | joint_vote      | 应到10 实到10 赞成7 |
    那么 <结论>

    例子:
      | 日期       | 结论                                                                       |
      | 2026-03-31 | 只被“consult.returned.unless”拒绝，依据“四议两公开工作手册 商议 本地规定” |
      | 2026-04-01 | 准予                                                                       |

  场景: 没有征求村民意见的，不形成方案
    假如 于2026-04-02立项
    而且 事项已办到“consult”
    当 办理“consult.agreed”
      | 项目   | 值                 |
      | 缺材料 | 征求村民意见的记录 |
    那么 只被“consult.papers”拒绝，依据“农村基层组织工作条例 2018 第19条；四议两公开工作手册 商议 本地规定；五步决策 征求民意 本地规定”
    而且 “consult.papers”实际“征求村民意见的记录”，办法“补交”

  场景: 提议与商议合并进行的，也要先征求村民意见
    假如 于2026-04-02立项
    而且 事项已办到“propose”
      | 办理           | 项目       | 值 |
      | register.filed | one_leader | 是 |
    当 办理“propose.merged”
      | 项目   | 值                 |
      | 缺材料 | 征求村民意见的记录 |
    那么 只被“consult.papers”拒绝，依据“五步决策 征求民意 本地规定”

  场景大纲: 不形成方案的会议，不要求征求意见的记录
    假如 于2026-04-02立项
    而且 事项已办到“consult”
    当 办理“<结果>”
      | 项目   | 值                 |
      | 缺材料 | 征求村民意见的记录 |
    那么 准予

    例子:
      | 结果              |
      | consult.returned  |
      | consult.no_quorum |

  场景: 采用的前一天不要求征求意见
    假如 于2026-03-02立项
    而且 事项已办到“consult”
    当 于2026-03-31办理“consult.agreed”
      | 项目   | 值                 |
      | 缺材料 | 征求村民意见的记录 |
    那么 准予

  场景: 采用的当天就要征求意见
    假如 于2026-03-02立项
    而且 事项已办到“consult”
    当 于2026-04-01办理“consult.agreed”
      | 项目   | 值                 |
      | 缺材料 | 征求村民意见的记录 |
    那么 只被“consult.papers”拒绝，依据“五步决策 征求民意 本地规定”

  场景: 没有采用的地方，形成方案前不要求征求意见的记录
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2026-04-02立项
    而且 事项已办到“consult”
    当 办理“consult.agreed”
      | 项目   | 值                 |
      | 缺材料 | 征求村民意见的记录 |
    那么 准予

  场景: 方案报镇党委审核，不得跳过
    假如 于2026-04-02立项
    而且 事项已办到“town_review”
    当 “村党组织”办理“town_review.not_applicable”
    那么 只被“town_review.applies”拒绝，依据“四议两公开工作手册 镇党委审核 本地规定；五步决策 乡镇审议 本地规定”

  场景: 采用的前一天，不需要镇党委审核
    假如 于2026-03-02立项
    而且 事项已办到“town_review”
    当 “村党组织”于2026-03-31办理“town_review.not_applicable”
    那么 准予

  场景: 采用的当天，需要镇党委审核
    假如 于2026-03-02立项
    而且 事项已办到“town_review”
    当 “村党组织”于2026-04-01办理“town_review.not_applicable”
    那么 只被“town_review.applies”拒绝，依据“五步决策 乡镇审议 本地规定”

  场景: 三分之一以上村民联名的，不得不予列入
    假如 于2026-04-02立项
    当 “村党组织”办理“register.declined”
      | 项目        | 值       |
      | petitioners | 村民联名 |
      | signers     | 300人    |
      | entitled    | 900人    |
    那么 只被“register.villagers”拒绝，依据“五步决策 议题来源 本地规定”
    而且 “register.villagers”实际“联名人数300，有权联名的总人数900”，要求“少于村民的1/3，即299”，办法“应当列入议题”
    而且 按“register.villagers”，改填的结论为
      | signers | entitled | 结论   |
      | 298人   | 900人    | 符合   |
      | 299人   | 900人    | 符合   |
      | 300人   | 900人    | 不符合 |
      | 301人   | 900人    | 不符合 |

  场景: 这个县没有规定代表联名的比例，代表联名的可以不予列入
    假如 于2026-04-02立项
    当 “村党组织”办理“register.declined”
      | 项目        | 值           |
      | petitioners | 村民代表联名 |
      | signers     | 40人         |
      | entitled    | 40人         |
    那么 准予
    而且 “register.representatives”不适用

  场景: 采用的前一天，不问联名
    假如 于2026-03-02立项
    当 “村党组织”于2026-03-31办理“register.declined”
    那么 准予
    而且 “register.villagers”不适用

  场景: 采用的当天，三分之一以上村民联名的就不得不予列入
    假如 于2026-03-02立项
    当 “村党组织”于2026-04-01办理“register.declined”
      | 项目        | 值       |
      | petitioners | 村民联名 |
      | signers     | 300人    |
      | entitled    | 900人    |
    那么 只被“register.villagers”拒绝，依据“五步决策 议题来源 本地规定”

  场景: 村民会议过半数到会，但不到十分之九参加
    假如 于2026-04-02立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值       |
      | register.filed | matter | planning |
    当 办理“resolve.passed”
      | 项目   | 值                                               |
      | body   | assembly                                         |
      | ballot | 应到100 实到89 赞成89 户数40 到会户数35 |
    那么 只被“resolve.quorum”拒绝，依据“五步决策 两会票决 本地规定”
    而且 “resolve.quorum”实际“应到100，实到89”，要求“至少90”，办法“还差1人”
    而且 按“resolve.quorum”，改填的结论为
      | ballot                                      | 结论   |
      | 应到100 实到89 赞成89 户数40 到会户数35 | 不符合 |
      | 应到100 实到90 赞成90 户数40 到会户数35 | 符合   |
      | 应到100 实到91 赞成91 户数40 到会户数35 | 符合   |
      | 应到100 实到89 赞成89 户数40 到会户数36 | 符合   |
      | 应到100 实到89 赞成89 户数40 到会户数37 | 符合   |

  场景: 村民会议到会不过半数、户数也不到三分之二的，法律和本地规定都不够
    假如 于2026-04-02立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值       |
      | register.filed | matter | planning |
    当 办理“resolve.passed”
      | 项目   | 值                                        |
      | body   | assembly                                  |
      | ballot | 应到100 实到50 赞成50 户数40 到会户数20 |
    那么 只被“resolve.quorum”拒绝，依据“村民委员会组织法 2025 第26条；五步决策 两会票决 本地规定”

  场景: 村民会议过半数赞成，但不到五分之四
    假如 于2026-04-02立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值       |
      | register.filed | matter | planning |
    当 办理“resolve.passed”
      | 项目   | 值                                        |
      | body   | assembly                                  |
      | ballot | 应到100 实到90 赞成71 户数40 到会户数36 |
    那么 只被“resolve.majority”拒绝，依据“五步决策 两会票决 本地规定”
    而且 “resolve.majority”实际“赞成71，实到90”，要求“至少72”，办法“还差1票”
    而且 按“resolve.majority”，改填的结论为
      | ballot                                    | 结论   |
      | 应到100 实到90 赞成71 户数40 到会户数36 | 不符合 |
      | 应到100 实到90 赞成72 户数40 到会户数36 | 符合   |
      | 应到100 实到90 赞成73 户数40 到会户数36 | 符合   |

  场景: 村民代表会议也要十分之九到会、五分之四赞成
    假如 于2026-04-02立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值       |
      | register.filed | matter | planning |
    当 办理“resolve.passed”
      | 项目   | 值                   |
      | body   | representatives      |
      | ballot | 应到40 实到35 赞成35 |
    那么 只被“resolve.quorum”拒绝，依据“五步决策 两会票决 本地规定”
    而且 按“resolve.quorum”，改填的结论为
      | ballot               | 结论   |
      | 应到40 实到35 赞成35 | 不符合 |
      | 应到40 实到36 赞成36 | 符合   |
      | 应到40 实到37 赞成37 | 符合   |
    而且 按“resolve.majority”，改填的结论为
      | ballot               | 结论   |
      | 应到40 实到40 赞成31 | 不符合 |
      | 应到40 实到40 赞成32 | 符合   |
      | 应到40 实到40 赞成33 | 符合   |
      | 应到40 实到36 赞成29 | 符合   |

  场景: 不到五分之四赞成的，记为未通过
    假如 于2026-04-02立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值       |
      | register.filed | matter | planning |
    当 办理“resolve.failed”
      | 项目   | 值                   |
      | body   | representatives      |
      | ballot | 应到40 实到40 赞成31 |
    那么 准予
    而且 事项处于“consult”

  场景大纲: 采用的前一天按法律就够，采用的当天要本地的比例
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值       |
      | register.filed | matter | planning |
    当 于<日期>办理“resolve.failed”
      | 项目   | 值     |
      | body   | <会议> |
      | ballot | <票>   |
    那么 <结论>

    例子:
      | 日期       | 会议            | 票                                        | 结论                                                                    |
      | 2026-03-31 | representatives | 应到40 实到40 赞成31                      | 只被“resolve.failed.unless”拒绝，依据“村民委员会组织法 2025 第28条”  |
      | 2026-04-01 | representatives | 应到40 实到40 赞成31                      | 准予                                                                    |
      | 2026-03-31 | assembly        | 应到100 实到90 赞成71 户数40 到会户数36 | 只被“resolve.failed.unless”拒绝，依据“村民委员会组织法 2025 第28条”  |
      | 2026-04-01 | assembly        | 应到100 实到90 赞成71 户数40 到会户数36 | 准予                                                                    |

  场景: 集体财产的事项仍由成员大会决定，只按农村集体经济组织法
    假如 于2026-04-02立项
    而且 事项已办到“resolve”
      | 办理           | 项目         | 值          |
      | register.filed | matter       | land_contract |
      | register.filed | organisation | formed      |
    当 “council”办理“resolve.passed”
      | 项目   | 值                    |
      | body   | members_assembly      |
      | ballot | 应到90 实到60 赞成60 |
    那么 准予
    而且 “resolve.quorum”符合
    而且 “resolve.majority”符合
    而且 事项处于“disclose_resolution”
