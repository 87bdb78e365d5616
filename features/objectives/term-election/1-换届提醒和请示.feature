# language: zh-CN
功能: 换届提醒与按期换届·提醒、请示和批复

  一般在届满前六个月提醒换届；村、社区党组织每届五年，其他党总支、党支部一般三年，基层党委一般五年。
  延期或者提前换届须经上级批准，一般不超过一年。

  背景:
    假如 程序“term-election”
    而且 于2026-01-05立项
      | 项目  | 值         |
      | about | u-qiancun |

  场景: 村党支部五年届满，提前六个月以上发函提醒
    当 “具有审批权限的基层党委（镇党委）”于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | village    |
      | term_from | 2021-08-20 |
      | term      | 5年        |
      | channel   | letter     |
    那么 准予
    而且 事项处于“ask”
    而且 “remind.in_time”符合
    而且 “remind.village_term”符合
    而且 “remind.branch_term”不适用
    而且 “remind.committee_term”不适用
    而且 按“remind.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“remind.facts”，改填的结论为
      | 不填      | 结论     |
      | unit      | 无法判断 |
      | term_from | 无法判断 |
      | term      | 无法判断 |
      | channel   | 无法判断 |
    而且 按“remind.papers”，改填的结论为
      | 缺材料                 | 结论   |
      | 换届提醒函或者电话记录 | 不符合 |
    而且 按“remind.village_term”，改填的结论为
      | term | 结论   |
      | 3年  | 不符合 |
      | 4年  | 不符合 |
      | 5年  | 符合   |
      | 6年  | 不符合 |
    而且 按“remind.in_time”，最晚为2026-02-20
    而且 台账“terms”有一行
      | 列       | 值         |
      | 届满     | 2026-08-20 |
      | 应当完成 | 2026-08-20 |
    而且 回放结论相同

  场景: 机关党支部三年届满，电话提醒
    当 “具有审批权限的基层党委（镇党委）”于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | branch     |
      | term_from | 2023-08-20 |
      | term      | 3年        |
      | channel   | telephone  |
    那么 准予
    而且 事项处于“ask”
    而且 “remind.in_time”符合
    而且 “remind.branch_term”符合
    而且 “remind.village_term”不适用
    而且 “remind.committee_term”不适用
    而且 按“remind.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“remind.facts”，改填的结论为
      | 不填      | 结论     |
      | unit      | 无法判断 |
      | term_from | 无法判断 |
      | term      | 无法判断 |
      | channel   | 无法判断 |
    而且 按“remind.papers”，改填的结论为
      | 缺材料                 | 结论   |
      | 换届提醒函或者电话记录 | 不符合 |
    而且 按“remind.branch_term”，改填的结论为
      | term | 结论   |
      | 2年  | 不符合 |
      | 3年  | 符合   |
      | 4年  | 不符合 |
      | 5年  | 不符合 |

  场景: 基层党委五年届满
    当 “具有审批权限的基层党委（镇党委）”于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | committee  |
      | term_from | 2021-08-20 |
      | term      | 5年        |
    那么 准予
    而且 事项处于“ask”
    而且 “remind.in_time”符合
    而且 “remind.committee_term”符合
    而且 “remind.village_term”不适用
    而且 “remind.branch_term”不适用
    而且 按“remind.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“remind.facts”，改填的结论为
      | 不填      | 结论     |
      | unit      | 无法判断 |
      | term_from | 无法判断 |
      | term      | 无法判断 |
      | channel   | 无法判断 |
    而且 按“remind.papers”，改填的结论为
      | 缺材料                 | 结论   |
      | 换届提醒函或者电话记录 | 不符合 |
    而且 按“remind.committee_term”，改填的结论为
      | term | 结论   |
      | 4年  | 不符合 |
      | 5年  | 符合   |
      | 6年  | 不符合 |

  场景: 村党支部的任期不是三年
    当 于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | village    |
      | term_from | 2023-08-20 |
      | term      | 3年        |
    那么 只被“remind.village_term”拒绝，依据“关于党的基层组织任期的意见 有关任期的规定”
    而且 事项处于“remind”

  场景: 机关党支部的任期一般三年，没有特批的不是五年
    当 于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | branch     |
      | term_from | 2021-08-20 |
      | term      | 5年        |
    那么 只被“remind.branch_term”拒绝，依据“关于党的基层组织任期的意见 有关任期的规定”
    而且 事项处于“remind”

  场景: 基层党委的任期一般五年，没有特批的不是三年
    当 于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | committee  |
      | term_from | 2023-08-20 |
      | term      | 3年        |
    那么 只被“remind.committee_term”拒绝，依据“关于党的基层组织任期的意见 有关任期的规定”
    而且 事项处于“remind”

  场景大纲: 任期一般<一般>，上级确有理由另定的，说明理由特批
    当 “具有审批权限的基层党委（镇党委）”于2026-01-12办理“remind.done”
      | 项目      | 值                          |
      | unit      | <种类>                      |
      | term_from | <选举>                      |
      | term      | <任期>                      |
      | 特批      | <条件> 具有审批权限的基层党委（镇党委） |
    那么 准予
    而且 记为特批，条件“<条件>”，依据“关于党的基层组织任期的意见 有关任期的规定”
    而且 台账“terms”有一行
      | 列   | 值         |
      | 届满 | 2026-08-20 |

    例子:
      | 一般 | 种类      | 选举       | 任期 | 条件                  |
      | 三年 | branch    | 2021-08-20 | 5年  | remind.branch_term    |
      | 五年 | committee | 2023-08-20 | 3年  | remind.committee_term |

  场景大纲: 任期的特批不由<谁>作出
    当 于2026-01-12办理“remind.done”
      | 项目      | 值            |
      | unit      | <种类>        |
      | term_from | <选举>        |
      | term      | <任期>        |
      | 特批      | <条件> <谁>   |
    那么 只被“<条件>”拒绝，依据“关于党的基层组织任期的意见 有关任期的规定”

    例子:
      | 谁         | 种类      | 选举       | 任期 | 条件                  |
      | 上届委员会 | branch    | 2021-08-20 | 5年  | remind.branch_term    |
      | 上届委员会 | committee | 2023-08-20 | 3年  | remind.committee_term |

  场景: 村党支部的任期就是五年，不得特批
    当 于2026-01-12办理“remind.done”
      | 项目      | 值                                                  |
      | unit      | village                                             |
      | term_from | 2023-08-20                                          |
      | term      | 3年                                                 |
      | 特批      | remind.village_term 具有审批权限的基层党委（镇党委） |
    那么 被“remind.village_term”拒绝，依据“关于党的基层组织任期的意见 有关任期的规定”

  场景: 离届满不足六个月才提醒，记为逾期，照常提醒
    当 于2026-02-21办理“remind.done”
      | 项目      | 值         |
      | unit      | village    |
      | term_from | 2021-08-20 |
      | term      | 5年        |
    那么 准予
    而且 记为逾期，条件“remind.in_time”，依据“关于党的基层组织任期的意见 2018 有关换届提醒的规定”

  场景: 没有提醒函或者电话记录的，不算提醒
    当 于2026-01-12办理“remind.done”
      | 项目   | 值                     |
      | 缺材料 | 换届提醒函或者电话记录 |
    那么 只被“remind.papers”拒绝，依据“关于党的基层组织任期的意见 有关换届提醒的规定；党员管理、组织生活、换届和述职评议 本地规定 全面覆盖”
    而且 事项处于“remind”

  # 请示

  场景: 届满三个月以前请示换届
  假如 于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | village    |
      | term_from | 2021-08-20 |
      | term      | 5年        |
    当 “上届委员会”于2026-03-02办理“ask.done”
      | 项目      | 值               |
      | members   | 30               |
      | form      | branch_committee |
      | seats     | 5                |
      | electing  | assembly         |
      | scattered | 否               |
      | planned   | 2026-08-10       |
    那么 准予
    而且 事项处于“reply”
    而且 “ask.in_time”符合
    而且 “ask.enough_members”符合
    而且 “ask.committee_due”不适用
    而且 “ask.size”符合
    而且 “ask.congress”不适用
    而且 按“ask.by”，改填的结论为
      | 办理人       | 结论   |
      | 上届委员会   | 符合   |
      | 支部委员会   | 符合   |
      | 新一届委员会 | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“ask.facts”，改填的结论为
      | 不填      | 结论     |
      | members   | 无法判断 |
      | form      | 无法判断 |
      | seats     | 无法判断 |
      | electing  | 无法判断 |
      | scattered | 无法判断 |
      | planned   | 无法判断 |
    而且 按“ask.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 换届选举请示 | 不符合 |
    而且 “ask.early”符合
    而且 按“ask.in_time”，最晚为2026-05-20
    而且 按“ask.early”，“planned”最早为2026-02-20
    而且 按“ask.enough_members”，改填的结论为
      | members | 结论   |
      | 6       | 不符合 |
      | 7       | 符合   |
      | 8       | 符合   |
    而且 按“ask.size”，改填的结论为
      | seats | 结论   |
      | 2     | 不符合 |
      | 3     | 符合   |
      | 4     | 符合   |
      | 6     | 符合   |
      | 7     | 符合   |
      | 8     | 不符合 |

  场景: 党员少的支部不设委员会，只选书记
  假如 于2026-01-12办理“remind.done”
    当 “支部委员会”于2026-03-02办理“ask.done”
      | 项目     | 值             |
      | members  | 5              |
      | form     | secretary_only |
      | seats    | 1              |
      | electing | assembly       |
    那么 准予
    而且 事项处于“reply”
    而且 “ask.in_time”符合
    而且 “ask.enough_members”不适用
    而且 “ask.committee_due”符合
    而且 “ask.size”不适用
    而且 “ask.congress”不适用
    而且 按“ask.committee_due”，改填的结论为
      | members | 结论   |
      | 5       | 符合   |
      | 6       | 符合   |
      | 7       | 不符合 |
    而且 按“ask.by”，改填的结论为
      | 办理人       | 结论   |
      | 上届委员会   | 符合   |
      | 支部委员会   | 符合   |
      | 新一届委员会 | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“ask.facts”，改填的结论为
      | 不填      | 结论     |
      | members   | 无法判断 |
      | form      | 无法判断 |
      | seats     | 无法判断 |
      | electing  | 无法判断 |
      | scattered | 无法判断 |
      | planned   | 无法判断 |
    而且 按“ask.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 换届选举请示 | 不符合 |

  场景: 党员五百名以上的，可以召开党员代表大会
  假如 于2026-01-12办理“remind.done”
    当 “上届委员会”于2026-03-02办理“ask.done”
      | 项目      | 值       |
      | members   | 600      |
      | form      | higher   |
      | seats     | 9        |
      | electing  | congress |
      | scattered | 否       |
    那么 准予
    而且 事项处于“reply”
    而且 “ask.in_time”符合
    而且 “ask.congress”符合
    而且 “ask.enough_members”不适用
    而且 “ask.committee_due”不适用
    而且 “ask.size”不适用
    而且 按“ask.by”，改填的结论为
      | 办理人       | 结论   |
      | 上届委员会   | 符合   |
      | 支部委员会   | 符合   |
      | 新一届委员会 | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“ask.facts”，改填的结论为
      | 不填      | 结论     |
      | members   | 无法判断 |
      | form      | 无法判断 |
      | seats     | 无法判断 |
      | electing  | 无法判断 |
      | scattered | 无法判断 |
      | planned   | 无法判断 |
    而且 按“ask.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 换届选举请示 | 不符合 |
    而且 按“ask.congress”，改填的结论为
      | members | scattered | 结论   |
      | 499     | 否        | 不符合 |
      | 500     | 否        | 符合   |
      | 501     | 否        | 符合   |
      | 499     | 是        | 符合   |

  场景: 正式党员不足七名的，不设支部委员会
  假如 于2026-01-12办理“remind.done”
    当 于2026-03-02办理“ask.done”
      | 项目     | 值               |
      | members  | 6                |
      | form     | branch_committee |
      | seats    | 3                |
      | electing | assembly         |
    那么 只被“ask.enough_members”拒绝，依据“中国共产党支部工作条例 有关支部委员会设置的规定”
    而且 事项处于“ask”

  场景: 正式党员七名以上的支部，不得不设委员会只选书记
  假如 于2026-01-12办理“remind.done”
    当 于2026-03-02办理“ask.done”
      | 项目     | 值             |
      | members  | 7              |
      | form     | secretary_only |
      | seats    | 1              |
      | electing | assembly       |
    那么 只被“ask.committee_due”拒绝，依据“中国共产党支部工作条例 有关支部委员会设置的规定”
    而且 事项处于“ask”

  场景: 支部委员会的委员最多七名
  假如 于2026-01-12办理“remind.done”
    当 于2026-03-02办理“ask.done”
      | 项目     | 值               |
      | members  | 60               |
      | form     | branch_committee |
      | seats    | 8                |
      | electing | assembly         |
    那么 只被“ask.size”拒绝，依据“中国共产党支部工作条例 有关支部委员会设置的规定”
    而且 事项处于“ask”

  场景: 党员不满五百名又不分散的，不得用代表大会代替党员大会
  假如 于2026-01-12办理“remind.done”
    当 于2026-03-02办理“ask.done”
      | 项目      | 值       |
      | members   | 499      |
      | form      | higher   |
      | seats     | 7        |
      | electing  | congress |
      | scattered | 否       |
    那么 只被“ask.congress”拒绝，依据“中国共产党基层组织选举工作条例 第4条”
    而且 事项处于“ask”

  场景: 离届满不足三个月才请示，记为逾期，照常请示
    假如 于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | village    |
      | term_from | 2021-08-20 |
      | term      | 5年        |
    当 于2026-05-21办理“ask.done”
      | 项目 | 值               |
      | form | branch_committee |
    那么 准予
    而且 记为逾期，条件“ask.in_time”，依据“换届选举工作办法 本地规定 请示换届”

  场景: 需要延期换届的，先请示
  假如 于2026-01-12办理“remind.done”
    当 “上届委员会”于2026-03-02办理“ask.delayed”
    那么 准予
    而且 事项处于“delay”
    而且 按“ask.by”，改填的结论为
      | 办理人       | 结论   |
      | 上届委员会   | 符合   |
      | 支部委员会   | 符合   |
      | 新一届委员会 | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“ask.facts”，改填的结论为
      | 不填        | 结论     |
      | why_delayed | 无法判断 |
    而且 按“ask.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 延期换届请示 | 不符合 |

  场景: 延期的请示不受三个月的限制
    假如 于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | village    |
      | term_from | 2021-08-20 |
      | term      | 5年        |
    当 于2026-08-01办理“ask.delayed”
    那么 准予
    而且 “ask.in_time”不适用

  场景: 上级同意延期，以延长后的日期为准
  假如 于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | village    |
      | term_from | 2021-08-20 |
      | term      | 5年        |
  而且 于2026-03-02办理“ask.delayed”
    当 “具有审批权限的基层党委（镇党委）”于2026-03-10办理“delay.approved”
      | 项目       | 值         |
      | new_expiry | 2027-03-31 |
    那么 准予
    而且 事项处于“ask”
    而且 “delay.longest”符合
    而且 按“delay.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“delay.facts”，改填的结论为
      | 不填       | 结论     |
      | new_expiry | 无法判断 |
    而且 按“delay.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 延期换届批复 | 不符合 |
    而且 按“delay.longest”，“new_expiry”最晚为2027-08-20
    而且 台账“terms”有一行
      | 列       | 值         |
      | 届满     | 2026-08-20 |
      | 应当完成 | 2027-03-31 |

  场景: 延期超过一年的，记为违反时限，照实登记
    假如 于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | village    |
      | term_from | 2022-06-30 |
      | term      | 5年        |
    而且 于2026-03-02办理“ask.delayed”
    当 于2026-03-10办理“delay.approved”
      | 项目       | 值         |
      | new_expiry | 2028-07-01 |
    那么 准予
    而且 按“delay.longest”，“new_expiry”最晚为2028-06-30
    而且 记为逾期，条件“delay.longest”，依据“中国共产党基层组织选举工作条例 2020 第3条”

  场景: 同意延期以后，请示的时间从延长后的日期往前算
    假如 于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | village    |
      | term_from | 2021-08-20 |
      | term      | 5年        |
    而且 于2026-03-02办理“ask.delayed”
    而且 于2026-03-10办理“delay.approved”
      | 项目       | 值         |
      | new_expiry | 2027-03-31 |
    当 于2026-12-31办理“ask.done”
    那么 准予
    而且 按“ask.in_time”，最晚为2026-12-31

  场景: 上级不同意延期的，按期换届
  假如 于2026-01-12办理“remind.done”
  而且 于2026-03-02办理“ask.delayed”
    当 “具有审批权限的基层党委（镇党委）”于2026-03-10办理“delay.rejected”
    那么 准予
    而且 事项处于“ask”
    而且 按“delay.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 “delay.longest”不适用

  场景: 上届委员会不能自己批准延期
  假如 于2026-01-12办理“remind.done”
  而且 于2026-03-02办理“ask.delayed”
    当 “上届委员会”于2026-03-10办理“delay.approved”
    那么 只被“delay.by”拒绝，依据“中国共产党基层组织选举工作条例 第3条”
    而且 事项处于“delay”

  # 提前换届

  场景: 没有批准提前的，计划的选举日期不得早于届满前六个月
    假如 于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | village    |
      | term_from | 2022-08-20 |
      | term      | 5年        |
    当 于2026-03-02办理“ask.done”
      | 项目    | 值         |
      | planned | 2026-08-10 |
    那么 只被“ask.early”拒绝，依据“中国共产党基层组织选举工作条例 第3条；换届选举工作办法 本地规定 提前换届”
    而且 “ask.early”实际“2026-08-10”，办法“先请示，经上级批准”
    而且 事项处于“ask”
    而且 按“ask.early”，“planned”最早为2027-02-20

  场景: 需要提前换届的，先请示
    假如 于2026-01-12办理“remind.done”
    当 “上届委员会”于2026-03-02办理“ask.advanced”
    那么 准予
    而且 事项处于“advance”
    而且 “ask.in_time”不适用
    而且 “ask.early”不适用
    而且 按“ask.by”，改填的结论为
      | 办理人       | 结论   |
      | 上届委员会   | 符合   |
      | 支部委员会   | 符合   |
      | 新一届委员会 | 不符合 |
      | 新任书记     | 不符合 |
    而且 按“ask.facts”，改填的结论为
      | 不填         | 结论     |
      | why_advanced | 无法判断 |
    而且 按“ask.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 提前换届请示 | 不符合 |

  场景: 上级同意提前，可以从提前到的日期起选举
    假如 于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | village    |
      | term_from | 2022-08-20 |
      | term      | 5年        |
    而且 于2026-03-02办理“ask.advanced”
    当 “具有审批权限的基层党委（镇党委）”于2026-03-10办理“advance.approved”
      | 项目        | 值         |
      | earlier_day | 2026-10-01 |
    那么 准予
    而且 事项处于“ask”
    而且 “advance.longest”符合
    而且 按“advance.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“advance.facts”，改填的结论为
      | 不填        | 结论     |
      | earlier_day | 无法判断 |
    而且 按“advance.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 提前换届批复 | 不符合 |
    而且 按“advance.longest”，“earlier_day”最早为2026-08-20
    而且 台账“terms”有一行
      | 列         | 值         |
      | 届满       | 2027-08-20 |
      | 应当完成   | 2027-08-20 |
      | 批准提前到 | 2026-10-01 |

  场景: 同意提前以后，计划的选举日期不早于提前到的日期
    假如 于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | village    |
      | term_from | 2022-08-20 |
      | term      | 5年        |
    而且 于2026-03-02办理“ask.advanced”
    而且 于2026-03-10办理“advance.approved”
      | 项目        | 值         |
      | earlier_day | 2026-10-01 |
    当 于2026-04-01办理“ask.done”
      | 项目    | 值         |
      | planned | 2026-10-01 |
    那么 准予
    而且 事项处于“reply”
    而且 按“ask.early”，“planned”最早为2026-10-01

  场景: 提前超过一年的，记为违反时限，照实登记
    假如 于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | village    |
      | term_from | 2022-08-20 |
      | term      | 5年        |
    而且 于2026-03-02办理“ask.advanced”
    当 于2026-03-10办理“advance.approved”
      | 项目        | 值         |
      | earlier_day | 2026-08-19 |
    那么 准予
    而且 记为逾期，条件“advance.longest”，依据“中国共产党基层组织选举工作条例 2020 第3条”

  场景: 上级不同意提前的，按期换届
    假如 于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | village    |
      | term_from | 2022-08-20 |
      | term      | 5年        |
    而且 于2026-03-02办理“ask.advanced”
    当 “具有审批权限的基层党委（镇党委）”于2026-03-10办理“advance.rejected”
    那么 准予
    而且 事项处于“ask”
    而且 “advance.longest”不适用
    而且 按“advance.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |

  场景: 上级不同意提前的，不得按提前的日期请示
    假如 于2026-01-12办理“remind.done”
      | 项目      | 值         |
      | unit      | village    |
      | term_from | 2022-08-20 |
      | term      | 5年        |
    而且 于2026-03-02办理“ask.advanced”
    而且 于2026-03-10办理“advance.rejected”
    当 于2026-04-01办理“ask.done”
      | 项目    | 值         |
      | planned | 2026-10-01 |
    那么 只被“ask.early”拒绝，依据“中国共产党基层组织选举工作条例 第3条；换届选举工作办法 本地规定 提前换届”
    而且 事项处于“ask”

  场景: 上届委员会不能自己批准提前
    假如 于2026-01-12办理“remind.done”
    而且 于2026-03-02办理“ask.advanced”
    当 “上届委员会”于2026-03-10办理“advance.approved”
    那么 只被“advance.by”拒绝，依据“中国共产党基层组织选举工作条例 第3条”
    而且 事项处于“advance”

  # 批复

  场景: 镇党委十个工作日以内批复
  假如 于2026-01-12办理“remind.done”
  而且 于2026-03-02办理“ask.done”
    当 “具有审批权限的基层党委（镇党委）”于2026-03-10办理“reply.approved”
    那么 准予
    而且 事项处于“nominate”
    而且 “reply.in_time”符合
    而且 按“reply.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“reply.papers”，改填的结论为
      | 缺材料       | 结论   |
      | 换届选举批复 | 不符合 |
    而且 按“reply.in_time”，最晚为2026-03-16

  场景: 请示不合规定的退回修改
  假如 于2026-01-12办理“remind.done”
  而且 于2026-03-02办理“ask.done”
    当 “具有审批权限的基层党委（镇党委）”于2026-03-10办理“reply.returned”
    那么 准予
    而且 事项处于“ask”
    而且 “reply.in_time”符合
    而且 按“reply.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |

  场景: 批复超过十个工作日，记为逾期，照常批复
    假如 于2026-01-12办理“remind.done”
    而且 于2026-03-02办理“ask.done”
    当 于2026-03-17办理“reply.approved”
    那么 准予
    而且 记为逾期，条件“reply.in_time”，依据“换届选举工作办法 本地规定 上级批复”

  场景: 十个工作日跨过清明假期，假期不算
    假如 于2026-01-12办理“remind.done”
    而且 于2026-03-30办理“ask.done”
    当 于2026-04-10办理“reply.approved”
    那么 准予
    而且 按“reply.in_time”，最晚为2026-04-14

  场景: 十个工作日里有调休上班的周六，算工作日
    假如 于2026-01-12办理“remind.done”
    而且 于2026-02-12办理“ask.done”
    当 于2026-03-02办理“reply.approved”
    那么 准予
    而且 按“reply.in_time”，最晚为2026-03-04

  场景: 党组织撤销、合并的，不再换届
    当 “具有审批权限的基层党委（镇党委）”于2026-01-12办理“remind.cancelled”
    那么 准予
    而且 事项处于“cancelled”
    而且 按“remind.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“remind.facts”，改填的结论为
      | 不填      | 结论     |
      | why_ended | 无法判断 |
    而且 按“remind.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 撤销、合并的批复 | 不符合 |

  场景: 提醒以后党组织撤销、合并的，不再换届
  假如 于2026-01-12办理“remind.done”
    当 “具有审批权限的基层党委（镇党委）”于2026-02-02办理“ask.cancelled”
    那么 准予
    而且 事项处于“cancelled”
    而且 按“ask.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“ask.facts”，改填的结论为
      | 不填      | 结论     |
      | why_ended | 无法判断 |
    而且 按“ask.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 撤销、合并的批复 | 不符合 |

  场景: 请示以后党组织撤销、合并的，不再换届
  假如 于2026-01-12办理“remind.done”
  而且 于2026-03-02办理“ask.done”
    当 “具有审批权限的基层党委（镇党委）”于2026-03-10办理“reply.cancelled”
    那么 准予
    而且 事项处于“cancelled”
    而且 按“reply.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“reply.facts”，改填的结论为
      | 不填      | 结论     |
      | why_ended | 无法判断 |
    而且 按“reply.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 撤销、合并的批复 | 不符合 |

  场景: 批复以后党组织撤销、合并的，不再换届
  假如 于2026-01-12办理“remind.done”
  而且 于2026-03-02办理“ask.done”
  而且 于2026-03-10办理“reply.approved”
    当 “具有审批权限的基层党委（镇党委）”于2026-03-20办理“nominate.cancelled”
    那么 准予
    而且 事项处于“cancelled”
    而且 按“nominate.by”，改填的结论为
      | 办理人                           | 结论   |
      | 具有审批权限的基层党委（镇党委） | 符合   |
      | 上届委员会                       | 不符合 |
      | 新任书记                         | 不符合 |
    而且 按“nominate.facts”，改填的结论为
      | 不填      | 结论     |
      | why_ended | 无法判断 |
    而且 按“nominate.papers”，改填的结论为
      | 缺材料           | 结论   |
      | 撤销、合并的批复 | 不符合 |

  场景: 上届委员会不能自己决定不换届
  假如 于2026-01-12办理“remind.done”
    当 “上届委员会”于2026-02-02办理“ask.cancelled”
    那么 只被“ask.by”拒绝，依据“换届选举工作办法 本地规定 请示换届”
    而且 事项处于“ask”

  场景: 没有批复，不得酝酿提名
  假如 于2026-01-12办理“remind.done”
  而且 于2026-03-02办理“ask.done”
    当 于2026-03-05办理“nominate.done”
    那么 只被“case.sequence”拒绝，依据“中国共产党基层组织选举工作条例 第3条；换届选举工作办法 本地规定 上级批复”
    而且 事项处于“reply”
