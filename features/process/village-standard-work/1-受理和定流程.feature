# language: zh-CN
功能: 村级规范办理·受理和定流程

  手册写明怎么办的照手册办；没有写的告知到哪里办；依法由村民决定的转四议两公开。

  背景:
    假如 程序“village-standard-work”
    而且 于2026-06-01立项
      | 项目  | 值             |
      | about | 开具宅基地证明 |

  场景: 照手册受理
    当 “village_cadre”于2026-06-01办理“accept.filed”
      | 项目      | 值         |
      | resident  | p-lao      |
      | listed    | 是         |
      | issued_on | 2026-06-01 |
      | entry     | 第三条     |
      | major     | 否         |
    那么 准予
    而且 事项处于“route”
    而且 “accept.by”符合
    而且 “accept.facts”符合
    而且 “accept.papers”符合
    而且 “accept.in_handbook”符合
    而且 “accept.issued”符合
    而且 “accept.not_major”符合
    而且 回放结论相同
    而且 按“accept.issued”，“issued_on”最晚为2026-06-01

  场景: 照还没有印发的手册受理，不算数
    当 于2026-06-01办理“accept.filed”
      | 项目      | 值         |
      | issued_on | 2026-06-02 |
      | 登记日    | 2026-06-02 |
    那么 只被“accept.issued”拒绝，依据“源材料所载做法 本地规定 作用 第五项；村级事务办理办法 本地规定 对照受理”

  场景: 手册没有的，不得受理
    当 于2026-06-01办理“accept.filed”
      | 项目   | 值 |
      | listed | 否 |
    那么 只被“accept.in_handbook”拒绝，依据“村级事务办理办法 本地规定 对照受理；源材料所载做法 本地规定 作用 第五项”

  场景: 手册没有的，告知到哪里办
    当 “village_cadre”于2026-06-01办理“accept.declined”
      | 项目     | 值         |
      | listed   | 否         |
      | where_to | 镇便民大厅 |
      | 缺材料   | 事项受理单 |
    那么 准予
    而且 事项处于“rejected”
    而且 “accept.declined.unless”符合
    而且 “accept.in_handbook”不适用
    而且 “accept.issued”不适用
    而且 “accept.not_major”不适用

  场景: 手册有的，不能不受理
    当 于2026-06-01办理“accept.declined”
      | 项目   | 值 |
      | listed | 是 |
    那么 只被“accept.declined.unless”拒绝，依据“村级事务办理办法 本地规定 对照受理”

  场景: 须由村民决定的，干部不得自己办
    当 于2026-06-01办理“accept.filed”
      | 项目  | 值 |
      | major | 是 |
    那么 只被“accept.not_major”拒绝，依据“村民委员会组织法 2025 第28条”
    而且 “accept.not_major”实际“是”，要求“否”，办法“四议两公开”

  场景: 须由村民决定的，转四议两公开
    当 “village_cadre”于2026-06-01办理“accept.village”
      | 项目   | 值           |
      | major  | 是           |
      | topic  | 调整机动地   |
      | 缺材料 | 事项受理单、一次性告知书 |
    那么 准予
    而且 事项处于“transferred”
    而且 “accept.village.unless”符合

  场景: 手册没有列的，须由村民决定的也转四议两公开
    当 于2026-06-01办理“accept.village”
      | 项目   | 值 |
      | listed | 否 |
      | major  | 是 |
    那么 准予
    而且 “accept.in_handbook”不适用
    而且 “accept.not_major”不适用

  场景: 不须由村民决定的，不能转走
    当 于2026-06-01办理“accept.village”
      | 项目  | 值 |
      | major | 否 |
    那么 只被“accept.village.unless”拒绝，依据“村民委员会组织法 2025 第28条”

  场景大纲: 受理<怎样>，不算数
    当 “<谁>”于2026-06-01办理“accept.<结果>”
      | 项目   | 值     |
      | listed | <列入> |
      | major  | <重大> |
      | <项目> | <值>   |
    那么 只被“<条件>”拒绝，依据“村级事务办理办法 本地规定 对照受理；源材料所载做法 本地规定 作用 第五项”

    例子:
      | 怎样               | 谁               | 结果     | 列入 | 重大 | 项目     | 值           | 条件          |
      | 由书记受理         | branch_secretary | filed    | 是   | 否   | 材料     | 事项受理单   | accept.by     |
      | 由监督委员会转走   | supervisors      | village  | 是   | 是   | 材料     | 事项受理单   | accept.by     |
      | 由调查人员不受理   | inquirer         | declined | 否   | 否   | 材料     | 事项受理单   | accept.by     |
      | 没有受理单         | village_cadre    | filed    | 是   | 否   | 缺材料   | 事项受理单   | accept.papers |
      | 不受理没有告知书   | village_cadre    | declined | 否   | 否   | 缺材料   | 一次性告知书 | accept.papers |
      | 没有写谁来办       | village_cadre    | filed    | 是   | 否   | 不填     | resident     | accept.facts  |
      | 没有写条目         | village_cadre    | filed    | 是   | 否   | 不填     | entry        | accept.facts  |
      | 没有写到哪里办     | village_cadre    | declined | 否   | 否   | 不填     | where_to     | accept.facts  |
      | 没有写决定什么     | village_cadre    | village  | 是   | 是   | 不填     | topic        | accept.facts  |
      | 手册没有的写了条目 | village_cadre    | declined | 否   | 否   | entry    | 第三条       | accept.facts  |
      | 手册没有的写了日期 | village_cadre    | declined | 否   | 否   | issued_on | 2026-05-01  | accept.facts  |

  场景: 没有写手册印发日期，不算数
    当 于2026-06-01办理“accept.filed”
      | 项目 | 值        |
      | 不填 | issued_on |
    那么 只被“accept.facts、accept.issued”拒绝，依据“村级事务办理办法 本地规定 对照受理”

  场景大纲: 受理没有写<什么>，不算数
    当 于2026-06-01办理“accept.filed”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 被“accept.facts”拒绝，依据“<依据>”
    而且 无法判断，条件“accept.facts”，缺“<字段>”

    例子:
      | 什么       | 字段   | 依据                                 |
      | 是否列入   | listed | 村级事务办理办法 本地规定 对照受理   |
      | 是否重大   | major  | 村民委员会组织法 2025 第28条         |

  # 定流程、定人、定时限

  场景: 两个工作日以内定流程，承诺十五个工作日以内办结
    假如 于2026-06-04办理“accept.filed”
    当 “branch_secretary”于2026-06-08办理“route.done”
      | 项目    | 值                       |
      | handler | p-zhao                   |
      | due     | 2026-06-26               |
      | stages  | stage=核实；stage=出证明 |
      | on_wall | 是                       |
    那么 准予
    而且 事项处于“handle”
    而且 “route.by”符合
    而且 “route.facts”符合
    而且 “route.papers”符合
    而且 “route.in_time”符合
    而且 “route.promise”符合
    而且 “route.ahead”符合
    而且 “route.stages”符合
    而且 “route.on_wall”符合
    而且 按“route.in_time”，最晚为2026-06-08
    而且 按“route.promise”，“due”最晚为2026-06-26
    而且 按“route.ahead”，“due”最早为2026-06-08
    而且 按“route.stages”，改填的结论为
      | stages                             | 结论   |
      | stage=核实                         | 不符合 |
      | stage=核实；stage=出证明           | 符合   |
      | stage=核实；stage=公示；stage=出证明 | 符合 |

  场景: 受理后第三个工作日才定流程，记为逾期
    假如 于2026-06-04办理“accept.filed”
    当 于2026-06-09办理“route.done”
    那么 准予
    而且 记为逾期，条件“route.in_time”，依据“村级事务办理办法 本地规定 定流程”

  场景: 承诺的时限过长，不算数
    假如 于2026-06-04办理“accept.filed”
    当 于2026-06-05办理“route.done”
      | 项目 | 值         |
      | due  | 2026-06-29 |
    那么 只被“route.promise”拒绝，依据“村级事务办理办法 本地规定 定流程”

  场景: 承诺的日期已经过了，不算数
    假如 于2026-06-04办理“accept.filed”
    当 于2026-06-08办理“route.done”
      | 项目 | 值         |
      | due  | 2026-06-05 |
    那么 只被“route.ahead”拒绝，依据“村级事务办理办法 本地规定 定流程；源材料所载做法 本地规定 作用 第五项”

  场景: 流程只有一步，不算数
    假如 于2026-06-04办理“accept.filed”
    当 于2026-06-05办理“route.done”
      | 项目   | 值         |
      | stages | stage=核实 |
    那么 只被“route.stages”拒绝，依据“村级事务办理办法 本地规定 定流程”

  场景: 流程图没有上墙的，准予并提示
    假如 于2026-06-04办理“accept.filed”
    当 于2026-06-05办理“route.done”
      | 项目    | 值 |
      | on_wall | 否 |
    那么 准予
    而且 提示“route.on_wall”，依据“村级事务办理办法 本地规定 定流程；源材料所载做法 本地规定 作用 第五项”

  场景大纲: 定流程<怎样>，不算数
    假如 于2026-06-04办理“accept.filed”
    当 “<谁>”于2026-06-05办理“route.done”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“村级事务办理办法 本地规定 定流程；源材料所载做法 本地规定 作用 第五项”

    例子:
      | 怎样           | 谁               | 项目   | 值         | 条件         |
      | 由村干部自己定 | village_cadre    | 材料   | 办事流程单 | route.by     |
      | 由监督委员会定 | supervisors      | 材料   | 办事流程单 | route.by     |
      | 没有流程单     | branch_secretary | 缺材料 | 办事流程单 | route.papers |
      | 没有承办人     | branch_secretary | 不填   | handler    | route.facts  |
      | 没有写上墙     | branch_secretary | 不填   | on_wall    | route.facts  |

  场景大纲: 定流程没有写<什么>，不算数
    假如 于2026-06-04办理“accept.filed”
    当 于2026-06-05办理“route.done”
      | 项目 | 值     |
      | 不填 | <字段> |
    那么 被“route.facts”拒绝，依据“村级事务办理办法 本地规定 定流程”
    而且 无法判断，条件“route.facts”，缺“<字段>”

    例子:
      | 什么     | 字段   |
      | 办结日期 | due    |
      | 步骤     | stages |

  场景: 步骤没有写名称，不算数
    假如 于2026-06-04办理“accept.filed”
    当 于2026-06-05办理“route.done”
      | 项目         | 值         |
      | stages       | stage=核实 |
      | stages.stage | 不填       |
    那么 只被“route.facts、route.stages”拒绝，依据“村级事务办理办法 本地规定 定流程”

  场景: 端午和周末不算工作日
    假如 于2026-06-11办理“accept.filed”
    当 于2026-06-12办理“route.done”
      | 项目 | 值         |
      | due  | 2026-07-03 |
    那么 准予
    而且 按“route.promise”，“due”最晚为2026-07-03

  场景: 调休上班的周六算工作日
    假如 程序“village-standard-work”
    而且 于2026-09-29立项
    而且 于2026-09-29办理“accept.filed”
    当 于2026-09-30办理“route.done”
      | 项目 | 值         |
      | due  | 2026-10-26 |
    那么 准予
    而且 按“route.promise”，“due”最晚为2026-10-26
