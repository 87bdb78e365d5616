# language: zh-CN
功能: 村级规范办理·按流程操作

  承办人一步一步办、每一步有记录；延期一次，写明原因。

  背景:
    假如 程序“village-standard-work”
    而且 于2026-05-29立项
    而且 已依次办理
      | 办理         | 日期       | 项目     | 值                       |
      | accept.filed | 2026-06-01 | resident | p-lao                    |
      |              |            | 办理人   | p-shou village_cadre     |
      | route.done   | 2026-06-02 | handler  | p-zhao                   |
      |              |            | due      | 2026-06-15               |
      |              |            | stages   | stage=核实；stage=出证明 |

  场景: 材料不全的一次性告知补正
    当 于2026-06-03办理“handle.supplement”
      | 项目    | 值       |
      | 办理人  | p-zhao   |
      | lacking | 户口本复印件 |
    那么 准予
    而且 “supplement.by”符合
    而且 “supplement.facts”符合
    而且 “supplement.papers”符合

  场景大纲: 告知补正<怎样>，不算数
    当 于2026-06-03办理“handle.supplement”
      | 项目   | 值   |
      | 办理人 | <谁> |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“村级事务办理办法 本地规定 逐步记录；源材料所载做法 本地规定 作用 第五项”

    例子:
      | 怎样         | 谁                   | 项目   | 值               | 条件              |
      | 不是承办人   | p-qian village_cadre | 材料   | 一次性补正告知书 | supplement.by     |
      | 没有告知书   | p-zhao village_cadre | 缺材料 | 一次性补正告知书 | supplement.papers |
      | 没有写补什么 | p-zhao village_cadre | 不填   | lacking          | supplement.facts  |

  # 延期

  场景: 书记批准延期一次，最长三十个工作日
    当 “branch_secretary”于2026-06-10办理“handle.extend”
      | 项目       | 值         |
      | new_due    | 2026-07-14 |
      | why_longer | 等村规划   |
    那么 准予
    而且 “extend.by”符合
    而且 “extend.facts”符合
    而且 “extend.papers”符合
    而且 “extend.times”符合
    而且 “extend.later”符合
    而且 “extend.longest”符合
    而且 按“extend.longest”，“new_due”最晚为2026-07-14
    而且 按“extend.later”，改填的结论为
      | new_due    | 结论   |
      | 2026-06-14 | 不符合 |
      | 2026-06-15 | 符合   |
      | 2026-06-16 | 符合   |

  场景: 第二次延期，不算数
    假如 于2026-06-10办理“handle.extend”
      | 项目    | 值         |
      | new_due | 2026-06-30 |
    当 于2026-06-20办理“handle.extend”
      | 项目    | 值         |
      | new_due | 2026-07-03 |
    那么 只被“extend.times”拒绝，依据“村级事务办理办法 本地规定 逐步记录”

  场景大纲: 延期<怎样>，不算数
    当 “<谁>”于2026-06-10办理“handle.extend”
      | 项目    | 值     |
      | new_due | <日期> |
      | <项目>  | <值>   |
    那么 只被“<条件>”拒绝，依据“村级事务办理办法 本地规定 逐步记录”

    例子:
      | 怎样             | 谁               | 日期       | 项目   | 值         | 条件           |
      | 比原来的日期还早 | branch_secretary | 2026-06-12 | 材料   | 延期告知书 | extend.later   |
      | 超过三十个工作日 | branch_secretary | 2026-07-15 | 材料   | 延期告知书 | extend.longest |
      | 由承办人自己批准 | village_cadre    | 2026-06-30 | 材料   | 延期告知书 | extend.by      |
      | 由监督委员会批准 | supervisors      | 2026-06-30 | 材料   | 延期告知书 | extend.by      |
      | 没有告知书       | branch_secretary | 2026-06-30 | 缺材料 | 延期告知书 | extend.papers  |
      | 没有写原因       | branch_secretary | 2026-06-30 | 不填   | why_longer | extend.facts   |

  场景: 延期没有写到哪天，不算数
    当 于2026-06-10办理“handle.extend”
      | 项目 | 值      |
      | 不填 | new_due |
    那么 被“extend.facts”拒绝，依据“村级事务办理办法 本地规定 逐步记录”
    而且 无法判断，条件“extend.facts”，缺“new_due”

  # 办结

  场景: 每一步都办了，按时办结
    当 于2026-06-15办理“handle.done”
      | 项目   | 值      |
      | 办理人 | p-zhao  |
      | worked | which=核实，on_day=2026-06-03；which=出证明，on_day=2026-06-08 |
      | result | granted |
    那么 准予
    而且 事项处于“inquire”
    而且 “handle.by”符合
    而且 “handle.facts”符合
    而且 “handle.papers”符合
    而且 “handle.each_stage”符合
    而且 “handle.listed”符合
    而且 “handle.dated”符合
    而且 “handle.in_time”符合
    而且 按“handle.in_time”，最晚为2026-06-15
    而且 按“handle.each_stage”，改填的结论为
      | worked                                                                               | 结论   |
      | which=核实，on_day=2026-06-03                                                        | 不符合 |
      | which=核实，on_day=2026-06-03；which=出证明，on_day=2026-06-08                       | 符合   |
      | which=核实，on_day=2026-06-03；which=出证明，on_day=2026-06-08；which=请客，on_day=2026-06-08 | 不符合 |
    而且 按“handle.listed”，改填的结论为
      | worked                                                       | 结论   |
      | which=核实，on_day=2026-06-03；which=请客，on_day=2026-06-08 | 不符合 |
    而且 按“handle.dated”，改填的结论为
      | worked                                                         | 结论   |
      | which=核实，on_day=2026-06-01；which=出证明，on_day=2026-06-08 | 不符合 |
      | which=核实，on_day=2026-06-02；which=出证明，on_day=2026-06-15 | 符合   |

  场景: 超过承诺的日期办结，记为逾期
    当 于2026-06-16办理“handle.done”
      | 项目 | 值 |
      | worked | which=核实，on_day=2026-06-03；which=出证明，on_day=2026-06-08 |
    那么 准予
    而且 记为逾期，条件“handle.in_time”，依据“村级事务办理办法 本地规定 逐步记录；源材料所载做法 本地规定 作用 第五项”
    而且 “handle.in_time”实际“2026-06-16”

  场景: 延期以后按新的日期办结
    假如 于2026-06-10办理“handle.extend”
      | 项目    | 值         |
      | new_due | 2026-06-30 |
    当 于2026-06-30办理“handle.done”
      | 项目 | 值 |
      | worked | which=核实，on_day=2026-06-03；which=出证明，on_day=2026-06-08 |
    那么 准予
    而且 “handle.in_time”符合

  场景大纲: 办结<怎样>，不算数
    当 于2026-06-10办理“handle.done”
      | 项目   | 值     |
      | worked | which=核实，on_day=2026-06-03；which=出证明，on_day=2026-06-08 |
      | 办理人 | <谁>   |
      | <项目> | <值>   |
    那么 只被“<条件>”拒绝，依据“村级事务办理办法 本地规定 逐步记录；源材料所载做法 本地规定 作用 第五项”

    例子:
      | 怎样             | 谁                   | 项目   | 值             | 条件          |
      | 不是承办人       | p-qian village_cadre | result | granted        | handle.by     |
      | 没有结果告知书   | p-zhao village_cadre | 缺材料 | 办理结果告知书 | handle.papers |
      | 办成的写不办理由 | p-zhao village_cadre | ground | 不符合         | handle.facts  |

  场景大纲: <怎样>，不算数
    当 于2026-06-10办理“handle.<结果>”
      | 项目   | 值     |
      | 办理人 | <谁>   |
      | <项目> | <值>   |
    那么 只被“<条件>”拒绝，依据“村级事务办理办法 本地规定 逐步记录；源材料所载做法 本地规定 作用 第五项”

    例子:
      | 怎样                 | 谁                   | 结果      | 项目   | 值             | 条件          |
      | 不是承办人退回       | p-qian village_cadre | returned  | 材料   | 办理结果告知书 | handle.by     |
      | 不是本人撤回         | p-zhao village_cadre | withdrawn | 材料   | 撤回申请       | handle.by     |
      | 没有撤回申请         | p-lao resident       | withdrawn | 缺材料 | 撤回申请       | handle.papers |
      | 退回没有写哪里不合适 | p-zhao village_cadre | returned  | 不填   | mismatch       | handle.facts  |

  场景: 不予办理的写明理由
    当 于2026-06-10办理“handle.done”
      | 项目   | 值           |
      | worked | which=核实，on_day=2026-06-03；which=出证明，on_day=2026-06-08 |
      | result | refused      |
      | ground | 不是本村农户 |
    那么 准予

  场景: 不予办理没有写理由，不算数
    当 于2026-06-10办理“handle.done”
      | 项目   | 值      |
      | worked | which=核实，on_day=2026-06-03；which=出证明，on_day=2026-06-08 |
      | result | refused |
      | 不填   | ground  |
    那么 只被“handle.facts”拒绝，依据“村级事务办理办法 本地规定 逐步记录”

  场景: 没有写结果，不算数
    当 于2026-06-10办理“handle.done”
      | 项目 | 值     |
      | worked | which=核实，on_day=2026-06-03；which=出证明，on_day=2026-06-08 |
      | 不填 | result |
    那么 被“handle.facts”拒绝，依据“村级事务办理办法 本地规定 逐步记录”
    而且 无法判断，条件“handle.facts”，缺“result”

  场景大纲: <怎样>，不得办结
    当 于2026-06-10办理“handle.done”
      | 项目   | 值     |
      | worked | <记录> |
    那么 只被“<条件>”拒绝，依据“村级事务办理办法 本地规定 逐步记录；源材料所载做法 本地规定 作用 第五项”

    例子:
      | 怎样             | 记录                                                           | 条件              |
      | 跳过一步         | which=核实，on_day=2026-06-03                                  | handle.each_stage |
      | 办了流程没有的   | which=核实，on_day=2026-06-03；which=请客，on_day=2026-06-08   | handle.listed     |
      | 记录在定流程以前 | which=核实，on_day=2026-06-01；which=出证明，on_day=2026-06-08 | handle.dated      |

  场景: 记录的日期比办结还晚，不得办结
    当 办理“handle.done”
      | 项目   | 值                                                             |
      | 日期   | 2026-06-10                                                     |
      | 登记日 | 2026-06-12                                                     |
      | worked | which=核实，on_day=2026-06-03；which=出证明，on_day=2026-06-11 |
    那么 只被“handle.dated”拒绝，依据“村级事务办理办法 本地规定 逐步记录”

  场景: 没有写每一步的记录，不算数
    当 于2026-06-10办理“handle.done”
      | 项目 | 值     |
      | 不填 | worked |
    那么 被“handle.facts”拒绝，依据“村级事务办理办法 本地规定 逐步记录”
    而且 无法判断，条件“handle.facts”，缺“worked”

  场景: 每一步没有写日期，不算数
    当 于2026-06-10办理“handle.done”
      | 项目          | 值   |
      | worked        | which=核实，on_day=2026-06-03；which=出证明，on_day=2026-06-08 |
      | worked.on_day | 不填 |
    那么 被“handle.facts”拒绝，依据“村级事务办理办法 本地规定 逐步记录”

  场景: 没有写是哪一步，不算数
    当 于2026-06-10办理“handle.done”
      | 项目         | 值                            |
      | worked       | which=核实，on_day=2026-06-03 |
      | worked.which | 不填                          |
    那么 被“handle.facts”拒绝，依据“村级事务办理办法 本地规定 逐步记录”

  场景: 重新定流程的，承诺时限仍从受理之日算
    假如 于2026-06-10办理“handle.returned”
    当 于2026-06-11办理“route.done”
      | 项目 | 值         |
      | due  | 2026-06-23 |
    那么 准予
    而且 按“route.promise”，“due”最晚为2026-06-23

  场景: 流程不合适的，退回重新确定
    当 于2026-06-10办理“handle.returned”
      | 项目     | 值           |
      | 办理人   | p-zhao       |
      | mismatch | 要先现场丈量 |
      | 缺材料   | 办理结果告知书 |
    那么 准予
    而且 事项处于“route”
    而且 “handle.each_stage”不适用
    而且 “handle.listed”不适用
    而且 “handle.dated”不适用
    而且 “handle.in_time”不适用

  场景: 办事的人可以撤回
    当 于2026-06-10办理“handle.withdrawn”
      | 项目   | 值    |
      | 办理人 | p-lao |
    那么 准予
    而且 事项处于“withdrawn”
