# language: zh-CN
功能: 四议两公开：什么事项由什么会议决定
  会议不对，票数再多也无效。代表会议列在可以决定的会议中的，要有村民会议的授权决议或者章程的规定。

  背景:
    假如 程序“four-deliberations-two-disclosures”

  场景大纲: 农村集体经济组织法施行以前，由村民会议决定，经授权的由村民代表会议决定
    假如 于2024-05-06立项
    而且 事项已办到“resolve”
      | 办理           | 项目         | 值     |
      | register.filed | matter       | <事项> |
      |                | organisation | <设立> |
    当 办理“resolve.passed”
      | 项目 | 值       |
      | body | assembly |
    那么 按“resolve.body”，改填的结论为
      | body                    | 结论         |
      | assembly                | <村民会议>   |
      | representatives         | <村民代表会议> |
      | members_assembly        | <成员大会>   |
      | members_representatives | <成员代表大会> |

    例子:
      | 事项 | 设立 | 村民会议 | 村民代表会议 | 成员大会 | 成员代表大会 |
      | planning | formed | 符合 | 符合 | 不符合 | 不符合 |
      | subsidy | unformed | 符合 | 符合 | 不符合 | 不符合 |
      | income | formed | 符合 | 符合 | 不符合 | 不符合 |
      | welfare | unformed | 符合 | 符合 | 不符合 | 不符合 |
      | assistance | formed | 符合 | 符合 | 不符合 | 不符合 |
      | village_rules | unformed | 符合 | 不符合 | 不符合 | 不符合 |
      | land_contract | formed | 符合 | 符合 | 不符合 | 不符合 |
      | homestead | unformed | 符合 | 符合 | 不符合 | 不符合 |
      | shares | formed | 符合 | 符合 | 不符合 | 不符合 |
      | compensation | unformed | 符合 | 符合 | 不符合 | 不符合 |
      | projects | formed | 符合 | 符合 | 不符合 | 不符合 |
      | disposal | unformed | 符合 | 符合 | 不符合 | 不符合 |
      | constitution | formed | 符合 | 不符合 | 不符合 | 不符合 |
      | other | unformed | 符合 | 符合 | 不符合 | 不符合 |

  场景大纲: 2025年5月至12月，已设立集体经济组织的，集体事项由成员大会决定
    假如 于2025-06-02立项
    而且 事项已办到“resolve”
      | 办理           | 项目         | 值     |
      | register.filed | matter       | <事项> |
      |                | organisation | <设立> |
    当 办理“resolve.passed”
      | 项目 | 值       |
      | body | assembly |
    那么 按“resolve.body”，改填的结论为
      | body                    | 结论         |
      | assembly                | <村民会议>   |
      | representatives         | <村民代表会议> |
      | members_assembly        | <成员大会>   |
      | members_representatives | <成员代表大会> |

    例子:
      | 事项 | 设立 | 村民会议 | 村民代表会议 | 成员大会 | 成员代表大会 |
      | planning | formed | 符合 | 符合 | 不符合 | 不符合 |
      | subsidy | formed | 符合 | 符合 | 不符合 | 不符合 |
      | income | formed | 符合 | 符合 | 不符合 | 不符合 |
      | welfare | formed | 符合 | 符合 | 不符合 | 不符合 |
      | assistance | formed | 符合 | 符合 | 不符合 | 不符合 |
      | village_rules | formed | 符合 | 不符合 | 不符合 | 不符合 |
      | land_contract | formed | 不符合 | 不符合 | 符合 | 不符合 |
      | homestead | formed | 不符合 | 不符合 | 符合 | 不符合 |
      | shares | formed | 不符合 | 不符合 | 符合 | 不符合 |
      | compensation | formed | 不符合 | 不符合 | 符合 | 不符合 |
      | projects | formed | 不符合 | 不符合 | 符合 | 符合 |
      | disposal | formed | 不符合 | 不符合 | 符合 | 符合 |
      | constitution | formed | 不符合 | 不符合 | 符合 | 不符合 |
      | other | formed | 符合 | 符合 | 不符合 | 不符合 |

  场景大纲: 2025年5月至12月，没有设立集体经济组织的，集体事项参照集体经济组织法由成员大会决定
    假如 于2025-06-02立项
    而且 事项已办到“resolve”
      | 办理           | 项目         | 值     |
      | register.filed | matter       | <事项> |
      |                | organisation | <设立> |
    当 办理“resolve.passed”
      | 项目 | 值       |
      | body | assembly |
    那么 按“resolve.body”，改填的结论为
      | body                    | 结论         |
      | assembly                | <村民会议>   |
      | representatives         | <村民代表会议> |
      | members_assembly        | <成员大会>   |
      | members_representatives | <成员代表大会> |

    例子:
      | 事项 | 设立 | 村民会议 | 村民代表会议 | 成员大会 | 成员代表大会 |
      | planning | unformed | 符合 | 符合 | 不符合 | 不符合 |
      | subsidy | unformed | 符合 | 符合 | 不符合 | 不符合 |
      | income | unformed | 符合 | 符合 | 不符合 | 不符合 |
      | welfare | unformed | 符合 | 符合 | 不符合 | 不符合 |
      | assistance | unformed | 符合 | 符合 | 不符合 | 不符合 |
      | village_rules | unformed | 符合 | 不符合 | 不符合 | 不符合 |
      | land_contract | unformed | 不符合 | 不符合 | 符合 | 不符合 |
      | homestead | unformed | 不符合 | 不符合 | 符合 | 不符合 |
      | shares | unformed | 不符合 | 不符合 | 符合 | 不符合 |
      | compensation | unformed | 不符合 | 不符合 | 符合 | 不符合 |
      | projects | unformed | 不符合 | 不符合 | 符合 | 符合 |
      | disposal | unformed | 不符合 | 不符合 | 符合 | 符合 |
      | constitution | unformed | 不符合 | 不符合 | 符合 | 不符合 |
      | other | unformed | 符合 | 符合 | 不符合 | 不符合 |

  场景大纲: 2026年起，村级事项由村民会议、集体事项由成员大会决定
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
      | 办理           | 项目         | 值     |
      | register.filed | matter       | <事项> |
      |                | organisation | <设立> |
    当 办理“resolve.passed”
      | 项目 | 值       |
      | body | assembly |
    那么 按“resolve.body”，改填的结论为
      | body                    | 结论         |
      | assembly                | <村民会议>   |
      | representatives         | <村民代表会议> |
      | members_assembly        | <成员大会>   |
      | members_representatives | <成员代表大会> |

    例子:
      | 事项 | 设立 | 村民会议 | 村民代表会议 | 成员大会 | 成员代表大会 |
      | planning | formed | 符合 | 符合 | 不符合 | 不符合 |
      | subsidy | formed | 符合 | 符合 | 不符合 | 不符合 |
      | income | formed | 符合 | 符合 | 不符合 | 不符合 |
      | welfare | formed | 符合 | 符合 | 不符合 | 不符合 |
      | assistance | formed | 符合 | 符合 | 不符合 | 不符合 |
      | village_rules | formed | 符合 | 不符合 | 不符合 | 不符合 |
      | land_contract | formed | 不符合 | 不符合 | 符合 | 不符合 |
      | homestead | formed | 不符合 | 不符合 | 符合 | 不符合 |
      | shares | formed | 不符合 | 不符合 | 符合 | 不符合 |
      | compensation | formed | 不符合 | 不符合 | 符合 | 不符合 |
      | projects | formed | 不符合 | 不符合 | 符合 | 符合 |
      | disposal | formed | 不符合 | 不符合 | 符合 | 符合 |
      | constitution | formed | 不符合 | 不符合 | 符合 | 不符合 |
      | other | formed | 符合 | 符合 | 不符合 | 不符合 |

  场景大纲: 2026年起，没有设立集体经济组织的，集体事项参照成员大会的规定决定
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
      | 办理           | 项目         | 值     |
      | register.filed | matter       | <事项> |
      |                | organisation | <设立> |
    当 办理“resolve.passed”
      | 项目 | 值       |
      | body | assembly |
    那么 按“resolve.body”，改填的结论为
      | body                    | 结论         |
      | assembly                | <村民会议>   |
      | representatives         | <村民代表会议> |
      | members_assembly        | <成员大会>   |
      | members_representatives | <成员代表大会> |

    例子:
      | 事项 | 设立 | 村民会议 | 村民代表会议 | 成员大会 | 成员代表大会 |
      | planning | unformed | 符合 | 符合 | 不符合 | 不符合 |
      | subsidy | unformed | 符合 | 符合 | 不符合 | 不符合 |
      | income | unformed | 符合 | 符合 | 不符合 | 不符合 |
      | welfare | unformed | 符合 | 符合 | 不符合 | 不符合 |
      | assistance | unformed | 符合 | 符合 | 不符合 | 不符合 |
      | village_rules | unformed | 符合 | 不符合 | 不符合 | 不符合 |
      | land_contract | unformed | 不符合 | 不符合 | 符合 | 不符合 |
      | homestead | unformed | 不符合 | 不符合 | 符合 | 不符合 |
      | shares | unformed | 不符合 | 不符合 | 符合 | 不符合 |
      | compensation | unformed | 不符合 | 不符合 | 符合 | 不符合 |
      | projects | unformed | 不符合 | 不符合 | 符合 | 符合 |
      | disposal | unformed | 不符合 | 不符合 | 符合 | 符合 |
      | constitution | unformed | 不符合 | 不符合 | 符合 | 不符合 |
      | other | unformed | 符合 | 符合 | 不符合 | 不符合 |

  场景: 2026年5月宅基地使用方案由村民代表会议31票（共45人）通过，会议不对
    假如 于2026-05-06立项
    而且 事项已办到“resolve”
      | 办理           | 项目         | 值               |
      | register.filed | matter       | 宅基地使用方案   |
      |                | organisation | 已设立农村集体经济组织 |
    当 办理“resolve.passed”
      | 项目       | 值                    |
      | body       | 村民代表会议          |
      | ballot     | 应到45 实到45 赞成31 |
      | reps       | 40                    |
      | women_reps | 15                    |
    那么 只被“resolve.body”拒绝，依据“村民委员会组织法 2025 第28条；农村集体经济组织法 2024 第26条”
    而且 “resolve.body”实际“村民代表会议”，要求“应为农村集体经济组织成员大会”，办法“改由有权的会议重新通知、重新表决”
    而且 事项处于“resolve”

  场景: 2026年宅基地使用方案由成员大会全体成员三分之二以上通过
    假如 于2026-05-06立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值        |
      | register.filed | matter | homestead |
    当 “农村集体经济组织理事会”办理“resolve.passed”
      | 项目   | 值                       |
      | body   | members_assembly         |
      | ballot | 应到300 实到210 赞成200 |
    那么 准予
    而且 “resolve.body”符合
    而且 事项处于“disclose_resolution”

  场景: 同样的宅基地方案在2024年5月，村民会议授权过的，由村民代表会议通过有效
    假如 于2024-05-06立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值        |
      | register.filed | matter | homestead |
    当 “村民委员会”办理“resolve.passed”
      | 项目       | 值                    |
      | body       | 村民代表会议          |
      | ballot     | 应到45 实到45 赞成31 |
      | reps       | 40                    |
      | women_reps | 15                    |
      | 材料       | 村民会议的授权决议    |
    那么 准予
    而且 事项处于“disclose_resolution”

  场景: 2024年宅基地方案没有村民会议授权的，村民代表会议不得决定
    假如 于2024-05-06立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值        |
      | register.filed | matter | homestead |
    当 办理“resolve.passed”
      | 项目   | 值                 |
      | body   | 村民代表会议       |
      | 缺材料 | 村民会议的授权决议 |
    那么 只被“resolve.papers”拒绝，依据“农村基层组织工作条例 2018 第19条；村民委员会组织法 2018 第24条”

  场景: 集体经济组织法施行前一天，成员代表大会还不能决定集体投资
    假如 于2025-03-03立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值       |
      | register.filed | matter | projects |
    当 于2025-04-30办理“resolve.passed”
      | 项目   | 值                      |
      | body   | members_representatives |
      | ballot | 应到20 实到20 赞成20   |
    那么 只被“resolve.body”拒绝，依据“村民委员会组织法 2018 第24条”
    而且 “resolve.size”不适用
    而且 “resolve.quorum”不适用
    而且 “resolve.majority”不适用

  场景: 集体经济组织法施行当天，成员代表大会可以决定集体投资
    假如 于2025-03-03立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值       |
      | register.filed | matter | projects |
    当 于2025-05-01办理“resolve.passed”
      | 项目   | 值                      |
      | body   | members_representatives |
      | ballot | 应到21 实到21 赞成14   |
    那么 准予
    而且 “resolve.size”符合

  场景: 没有设立集体经济组织的，集体经济组织法施行前一天仍由村民会议决定宅基地方案
    假如 于2025-03-03立项
    而且 事项已办到“resolve”
      | 办理           | 项目         | 值        |
      | register.filed | matter       | homestead |
      |                | organisation | unformed  |
    当 于2025-04-30办理“resolve.passed”
      | 项目 | 值       |
      | body | assembly |
    那么 准予
    而且 “resolve.body”符合

  场景: 没有设立集体经济组织的，集体经济组织法施行当天起参照该法，村民会议不再决定宅基地方案
    假如 于2025-03-03立项
    而且 事项已办到“resolve”
      | 办理           | 项目         | 值        |
      | register.filed | matter       | homestead |
      |                | organisation | unformed  |
    当 于2025-05-01办理“resolve.passed”
      | 项目 | 值       |
      | body | assembly |
    那么 只被“resolve.body”拒绝，依据“村民委员会组织法 2018 第24条；农村集体经济组织法 2024 第64条”
    而且 “resolve.body”实际“村民会议”，要求“应为农村集体经济组织成员大会”

  场景大纲: 会议不对的，不论通过还是没有通过都不算数
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
      | 办理           | 项目   | 值        |
      | register.filed | matter | homestead |
    当 办理“<结果>”
      | 项目   | 值                     |
      | body   | assembly               |
      | ballot | 应到20 实到20 <赞成>  |
    那么 只被“resolve.body”拒绝，依据“村民委员会组织法 2025 第28条；农村集体经济组织法 2024 第26条”

    例子:
      | 结果           | 赞成   |
      | resolve.passed | 赞成20 |
      | resolve.failed | 赞成5  |

  场景: 村民代表会议不得改变村民会议已有的决定
    假如 于2026-03-02立项
    而且 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目      | 值              |
      | body      | representatives |
      | overrides | 是              |
    那么 只被“resolve.no_override”拒绝，依据“村民委员会组织法 2025 第27条”
    而且 “resolve.no_override”实际“是”，办法“提请村民会议决定”

  场景: 2024年村民代表会议也不得改变村民会议已有的决定
    假如 于2024-05-06立项
    而且 事项已办到“resolve”
    当 办理“resolve.passed”
      | 项目      | 值              |
      | body      | representatives |
      | overrides | 是              |
    那么 只被“resolve.no_override”拒绝，依据“村民委员会组织法 2018 第23条”
