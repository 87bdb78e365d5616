# language: zh-CN
功能: 目标确立、分解与责任书签订·责任清单和责任书

  责任人逐个认领；有意见的先答复，意见成立的先修改。责任书须有党内法规或者上级文件的依据，
  没有依据的不签，以责任清单为准；不得用责任书把责任转给村。

  背景:
    假如 程序“objective-responsibility”
    而且 于2026-01-05立项
    而且 于2026-01-20办理“set.done”
      | 项目 | 值                     |
      | span | 2026-01-01至2026-12-31 |
    而且 于2026-02-02办理“divide.done”
      | 项目  | 值                                                                                                             |
      | tasks | task=东村满意率90，unit=u-dong，owner=p-li，task_day=2026-12-31；task=西村满意率90，unit=u-xi，owner=p-chen，task_day=2026-11-30 |

  场景大纲: 责任人<谁>认领责任清单
    当 于2026-02-05办理“list.claim”
      | 项目   | 值                |
      | 办理人 | <谁> responsible  |
    那么 准予
    而且 “claim.by”符合
    而且 “claim.papers”符合

    例子:
      | 谁     |
      | p-li   |
      | p-chen |

  场景大纲: 认领<怎样>，不算数
    当 于2026-02-05办理“list.claim”
      | 项目   | 值               |
      | 办理人 | p-li responsible |
      | <项目> | <值>             |
    那么 只被“<条件>”拒绝，依据“计划、倒排工序和项目 强化责任；目标分解和责任书 抓手 第四项；目标确立、分解与责任书签订办法 本地规定 责任清单”

    例子:
      | 怎样         | 项目   | 值               | 条件         |
      | 由外人代认   | 办理人 | p-wu responsible | claim.by     |
      | 没有责任清单 | 缺材料 | 责任清单         | claim.papers |

  场景: 责任清单没有责任人签字，不算认领
    当 于2026-02-05办理“list.claim”
      | 项目   | 值               |
      | 办理人 | p-li responsible |
      | 缺材料 | 责任清单         |
      | 材料   | 责任清单         |
    那么 只被“claim.papers”拒绝，依据“目标确立、分解与责任书签订办法 本地规定 责任清单”

  场景: 有一个责任人没有认领，清单不能定
    假如 于2026-02-05办理“list.claim”
      | 项目   | 值               |
      | 办理人 | p-li responsible |
    当 于2026-02-06办理“list.done”
      | 项目 | 值    |
      | 未办 | claim |
    那么 只被“claim.times”拒绝，依据“计划、倒排工序和项目 强化责任；目标分解和责任书 抓手 第四项；目标确立、分解与责任书签订办法 本地规定 责任清单”
    而且 “claim.times”实际“p-chen”

  场景: 责任人都认领了，清单到人
    假如 于2026-02-05办理“list.claim”
      | 项目   | 值                                   |
      | 办理人 | p-li responsible、p-chen responsible |
    当 “quality_office”于2026-02-06办理“list.done”
    那么 准予
    而且 事项处于“sign”
    而且 “list.by”符合
    而且 “list.settled”符合
    而且 “claim.times”符合
    而且 “answer.times”符合
    而且 台账“objective-register”有一行
      | 列   | 值         |
      | 认领 | 2026-02-06 |
      | 意见 | 0          |
      | 状态 | 待签订     |

  场景大纲: <谁>对责任清单提出意见
    当 “<谁>”于2026-02-05办理“list.concern”
      | 项目         | 值             |
      | grounds_said | 指标超过村里能力 |
    那么 准予
    而且 “concern.by”符合
    而且 “concern.facts”符合
    而且 台账“objective-register”有一行
      | 列   | 值 |
      | 意见 | 1  |

    例子:
      | 谁          |
      | responsible |
      | consulted   |

  场景大纲: 五个工作日内答复意见：<结果>
    假如 于2026-02-05办理“list.concern”
    当 “quality_office”于2026-02-12办理“list.answer”
      | 项目   | 值     |
      | ruling | <结果> |
    那么 准予
    而且 “answer.by”符合
    而且 “answer.facts”符合
    而且 按“answer.in_time”，最晚为2026-02-12

    例子:
      | 结果       |
      | 维持原清单 |
      | 修改清单   |

  场景大纲: 答复意见的五个工作日<怎样>
    假如 程序“objective-responsibility”
    而且 于2026-01-05立项
    而且 事项已办到“list”
      | 办理        | 项目 | 值                     |
      | set.done    | span | 2026-01-01至2026-12-31 |
      | divide.done | 日期 | 2026-04-01             |
    而且 于<提出>办理“list.concern”
    当 于<最晚>办理“list.answer”
    那么 准予
    而且 按“answer.in_time”，最晚为<最晚>

    例子:
      | 怎样                             | 提出       | 最晚       |
      | 不算清明放假                     | 2026-04-02 | 2026-04-10 |
      | 不算五一放假，补班的星期六算一天 | 2026-04-30 | 2026-05-11 |

  场景: 第六个工作日才答复，记为逾期
    假如 于2026-02-05办理“list.concern”
    当 于2026-02-13办理“list.answer”
    那么 准予
    而且 记为逾期，条件“answer.in_time”，依据“目标确立、分解与责任书签订办法 本地规定 责任清单”

  场景: 意见成立的，先修改再认领
    假如 于2026-02-05办理“list.concern”
    而且 于2026-02-06办理“list.answer”
      | 项目   | 值      |
      | ruling | changed |
    当 于2026-02-09办理“list.done”
    那么 只被“list.settled”拒绝，依据“计划、倒排工序和项目 强化责任；目标分解和责任书 抓手 第四项；目标确立、分解与责任书签订办法 本地规定 责任清单”
    而且 “list.settled”实际“修改清单”，办法“退回立项分解”

  场景: 意见不成立的，照原清单认领
    假如 于2026-02-05办理“list.concern”
    而且 于2026-02-06办理“list.answer”
      | 项目   | 值   |
      | ruling | kept |
    当 于2026-02-09办理“list.done”
    那么 准予

  场景: 意见成立的，退回重新分解
    假如 于2026-02-05办理“list.concern”
    而且 于2026-02-06办理“list.answer”
      | 项目   | 值      |
      | ruling | changed |
    当 “quality_office”于2026-02-09办理“list.returned”
      | 项目     | 值         |
      | why_back | 降低东村指标 |
      | 未办     | claim      |
    那么 准予
    而且 事项处于“divide”
    而且 “list.by”符合
    而且 “list.facts”符合
    而且 “list.settled”不适用

  场景: 退回重新分解的，十五天从退回之日算起
    假如 于2026-02-05办理“list.concern”
    而且 于2026-02-06办理“list.answer”
      | 项目   | 值      |
      | ruling | changed |
    而且 于2026-02-09办理“list.returned”
    当 于2026-02-24办理“divide.done”
    那么 准予
    而且 按“divide.in_time”，最晚为2026-02-24

  场景大纲: 意见没有答复，不能记为“<结果>”
    假如 于2026-02-05办理“list.concern”
    当 于2026-02-09办理“list.<结果>”
      | 项目 | 值     |
      | 未办 | answer |
    那么 只被“answer.times”拒绝，依据“目标确立、分解与责任书签订办法 本地规定 责任清单”

    例子:
      | 结果     |
      | done     |
      | returned |

  场景: 已经答复的意见不能再答复一次
    假如 于2026-02-05办理“list.concern”
    而且 于2026-02-06办理“list.answer”
    当 于2026-02-09办理“list.answer”
      | 项目 | 值 |
      | 答复 | 1  |
    那么 只被“answer.answers”拒绝，依据“目标确立、分解与责任书签订办法 本地规定 责任清单”

  场景大纲: <办理><怎样>，不算数
    假如 于2026-02-05办理“list.concern”
    当 “<谁>”于2026-02-09办理“list.<办理>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“目标确立、分解与责任书签订办法 本地规定 责任清单”

    例子:
      | 办理     | 怎样             | 谁             | 项目         | 值           | 条件          |
      | concern  | 由贯标办提出     | quality_office | grounds_said | 不合适       | concern.by    |
      | concern  | 没有写理由       | responsible    | 不填         | grounds_said | concern.facts |
      | answer   | 由责任人自己答复 | responsible    | ruling       | kept         | answer.by     |
      | answer   | 没有写答复       | quality_office | 不填         | ruling       | answer.facts  |
      | returned | 由责任人自己退回 | responsible    | why_back     | 太高         | list.by       |
      | returned | 没有写怎样修改   | quality_office | 不填         | why_back     | list.facts    |
      | done     | 由责任人自己定   | responsible    | 日期         | 2026-02-09   | list.by       |

  # 签订责任书

  场景大纲: 依据是“<依据>”，分别签订责任书
    假如 于2026-02-06办理“list.done”
    而且 于2026-02-20办理“sign.signature”
      | 项目   | 值                                   |
      | 办理人 | p-li responsible、p-chen responsible |
    当 “township_secretary”于2026-02-21办理“sign.done”
      | 项目        | 值                   |
      | ground      | <依据>               |
      | document    | 县委考核办法第五条   |
      | duties_kept | 是                   |
    那么 准予
    而且 事项处于“fulfil”
    而且 “sign.by”符合
    而且 “sign.facts”符合
    而且 “sign.grounded”符合
    而且 “sign.not_passed_down”符合
    而且 “signature.times”符合
    而且 按“sign.in_time”，最晚为2026-02-21
    而且 台账“objective-register”有一行
      | 列         | 值                 |
      | 依据       | <依据>             |
      | 依据的文件 | 县委考核办法第五条 |
      | 签订       | 2026-02-21         |
      | 状态       | 履责中             |

    例子:
      | 依据                         |
      | 党内法规、法律法规有明文规定 |
      | 上级党委文件有明确要求       |

  场景: 认领后第十六天才签订，记为逾期
    假如 于2026-02-06办理“list.done”
    当 于2026-02-22办理“sign.done”
    那么 准予
    而且 记为逾期，条件“sign.in_time”，依据“目标确立、分解与责任书签订办法 本地规定 签订责任书”

  场景: 没有依据的不得签订责任书
    假如 于2026-02-06办理“list.done”
    当 于2026-02-20办理“sign.done”
      | 项目   | 值       |
      | ground | 没有依据 |
    那么 只被“sign.grounded”拒绝，依据“关于解决形式主义突出问题为基层减负的通知 2019 责任状 待核”
    而且 “sign.grounded”实际“没有依据”，办法“没有依据的不签责任书，以责任清单为准”
    而且 按“sign.grounded”，改填的结论为
      | ground     | 结论   |
      | none       | 不符合 |
      | superior   | 符合   |
      | regulation | 符合   |

  场景大纲: <依据>的，可以不签责任书，以责任清单为准
    假如 于2026-02-06办理“list.done”
    当 “township_secretary”于2026-02-20办理“sign.listed”
      | 项目         | 值               |
      | ground       | <依据>           |
      | why_unsigned | 减负，清单已够用 |
    那么 准予
    而且 事项处于“fulfil”
    而且 “sign.by”符合
    而且 “sign.facts”符合
    而且 “sign.grounded”不适用
    而且 “sign.not_passed_down”不适用
    而且 台账“objective-register”有一行
      | 列   | 值     |
      | 依据 | <依据> |

    例子:
      | 依据                         |
      | 没有依据                     |
      | 党内法规、法律法规有明文规定 |
      | 上级党委文件有明确要求       |

  场景: 用责任书把镇的责任转给村，不得签订
    假如 于2026-02-06办理“list.done”
    当 于2026-02-20办理“sign.done”
      | 项目        | 值 |
      | duties_kept | 否 |
    那么 只被“sign.not_passed_down”拒绝，依据“关于解决形式主义突出问题为基层减负的通知 2019 责任状 待核”
    而且 “sign.not_passed_down”实际“否”，办法“删去应由镇承担的责任”
    而且 按“sign.not_passed_down”，改填的结论为
      | duties_kept | 结论   |
      | 否          | 不符合 |
      | 是          | 符合   |

  场景: 有依据的写明文件和条款，没有依据的不写
    假如 于2026-02-06办理“list.done”
    当 于2026-02-20办理“sign.done”
      | 项目   | 值         |
      | ground | regulation |
    那么 准予
    而且 按“sign.facts”，改填的结论为
      | ground     | 不填     | 结论     |
      | regulation | document | 无法判断 |
      | superior   | document | 无法判断 |
      | none       |          | 不符合   |

  场景: 有一个责任人没有签字，不算签订
    假如 于2026-02-06办理“list.done”
    而且 于2026-02-07办理“sign.signature”
      | 项目   | 值               |
      | 办理人 | p-li responsible |
    当 于2026-02-20办理“sign.done”
      | 项目 | 值        |
      | 未办 | signature |
    那么 只被“signature.times”拒绝，依据“目标分解和责任书 落实党建责任第二项；目标确立、分解与责任书签订办法 本地规定 签订责任书”
    而且 “signature.times”实际“p-chen”

  场景: 不签责任书的，不要求签字
    假如 于2026-02-06办理“list.done”
    当 于2026-02-20办理“sign.listed”
      | 项目 | 值        |
      | 未办 | signature |
    那么 准予

  场景: 责任人在责任书上签字
    假如 于2026-02-06办理“list.done”
    当 于2026-02-07办理“sign.signature”
      | 项目   | 值               |
      | 办理人 | p-li responsible |
    那么 准予
    而且 “signature.by”符合
    而且 “signature.papers”符合

  场景: 没有责任书，不算签字
    假如 于2026-02-06办理“list.done”
    当 于2026-02-07办理“sign.signature”
      | 项目   | 值                     |
      | 办理人 | p-li responsible       |
      | 缺材料 | 党建工作目标管理责任书 |
    那么 只被“signature.papers”拒绝，依据“目标分解和责任书 落实党建责任第二项；目标确立、分解与责任书签订办法 本地规定 签订责任书”

  场景: 责任书上没有责任人签名，不算签字
    假如 于2026-02-06办理“list.done”
    当 于2026-02-07办理“sign.signature”
      | 项目   | 值                     |
      | 办理人 | p-li responsible       |
      | 缺材料 | 党建工作目标管理责任书 |
      | 材料   | 党建工作目标管理责任书 |
    那么 只被“signature.papers”拒绝，依据“目标分解和责任书 落实党建责任第二项；目标确立、分解与责任书签订办法 本地规定 签订责任书”

  场景: 由外人代签，不算数
    假如 于2026-02-06办理“list.done”
    当 于2026-02-07办理“sign.signature”
      | 项目   | 值               |
      | 办理人 | p-wu responsible |
    那么 只被“signature.by”拒绝，依据“目标分解和责任书 落实党建责任第二项；目标确立、分解与责任书签订办法 本地规定 签订责任书”

  场景大纲: 记为“<结果>”，<怎样>，不算数
    假如 于2026-02-06办理“list.done”
    当 “<谁>”于2026-02-20办理“sign.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”

    例子:
      | 结果   | 怎样               | 谁                 | 项目         | 值           | 条件                            | 依据                                                  |
      | done   | 由贯标办签订       | quality_office     | duties_kept  | 是           | sign.by                         | 目标分解和责任书 落实党建责任第二项；目标确立、分解与责任书签订办法 本地规定 签订责任书 |
      | listed | 由贯标办决定       | quality_office     | why_unsigned | 减负         | sign.by                         | 目标确立、分解与责任书签订办法 本地规定 签订责任书    |
      | done   | 没有写依据         | township_secretary | 不填         | ground       | sign.facts、sign.grounded       | 关于解决形式主义突出问题为基层减负的通知 2019 责任状  |
      | listed | 没有写依据         | township_secretary | 不填         | ground       | sign.facts                      | 关于解决形式主义突出问题为基层减负的通知 2019 责任状  |
      | done   | 没有写是否转给村   | township_secretary | 不填         | duties_kept  | sign.facts、sign.not_passed_down | 关于解决形式主义突出问题为基层减负的通知 2019 责任状 |
      | listed | 没有写不签的理由   | township_secretary | 不填         | why_unsigned | sign.facts                      | 目标确立、分解与责任书签订办法 本地规定 签订责任书    |
