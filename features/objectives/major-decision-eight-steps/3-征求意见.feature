# language: zh-CN
功能: 重大事项八步决策·征求意见

  草案连同说明向社会公布，一般不少于三十日，首日不计；
  情况紧急可以缩短，但要随公告说明理由。意见汇总、逐条写明采纳情况；草案作了重大修改的重新征求。

  背景:
    假如 程序“major-decision-eight-steps”
    而且 于2026-01-05立项
    而且 事项已办到“opinions”

  场景: 公告满三十日，意见已汇总采纳，转入公开听证
    假如 于2026-03-01办理“opinions.post”
      | 项目   | 值 |
      | urgent | 否 |
    当 “承办单位”办理“opinions.done”
    那么 准予
    而且 事项处于“hearing”
    而且 “opinions.by”符合
    而且 “opinions.facts”符合
    而且 “opinions.papers”符合
    而且 “opinions.unchanged”符合
    而且 “post.times”符合
    而且 回放结论相同
    而且 按“opinions.days”，最早为2026-03-31

  场景: 三月一日公布、三月二十九日结束，只有二十八日
    假如 于2026-03-01办理“opinions.post”
      | 项目   | 值 |
      | urgent | 否 |
    当 于2026-03-29办理“opinions.done”
    那么 只被“opinions.days”拒绝，依据“参照 重大行政决策程序暂行条例 2019 第15条”
    而且 “opinions.days”实际“相隔28天”，要求“2026-03-31”
    而且 事项处于“opinions”

  场景: 期限不足但公告时就说明了情况紧急，可以缩短
    假如 于2026-03-01办理“opinions.post”
      | 项目   | 值 |
      | urgent | 是 |
    当 于2026-03-29办理“opinions.done”
    那么 准予
    而且 “opinions.days”符合
    而且 事项处于“hearing”

  场景: 期限不足又不紧急，镇党委书记特批也要记下来
    假如 于2026-03-01办理“opinions.post”
      | 项目   | 值 |
      | urgent | 否 |
    当 于2026-03-29办理“opinions.done”
      | 项目 | 值                       |
      | 特批 | opinions.days 镇党委书记 |
    那么 准予
    而且 记为特批，条件“opinions.days”，依据“参照 重大行政决策程序暂行条例 2019 第15条”

  场景: 公布草案及说明，只要一份公告
    当 “承办单位”于2026-03-01办理“opinions.post”
      | 项目   | 值 |
      | urgent | 否 |
    那么 准予
    而且 事项处于“opinions”
    而且 “post.by”符合
    而且 “post.facts”符合
    而且 “post.papers”符合

  场景大纲: 公布草案时<毛病>，不得登记
    当 “<谁>”于2026-03-01办理“opinions.post”
      | 项目   | 值     |
      | urgent | <紧急> |
      | <项目> | <值>   |
    那么 只被“<条件>”拒绝，依据“源材料 第一项（本地规定）；暂行条例 2019 第15条；暂行条例 2019 第18条”
    而且 事项处于“opinions”

    例子:
      | 毛病                 | 谁       | 紧急 | 项目   | 值             | 条件       |
      | 不是承办单位来办     | 司法所（法律顾问、公职律师） | 否 | 日期 | 2026-03-01 | post.by |
      | 没有公告             | 承办单位 | 否   | 缺材料 | 征求意见公告   | post.papers |
      | 说紧急却没有说明     | 承办单位 | 是   | 缺材料 | 缩短期限的说明 | post.papers |

  场景: 公布草案时没有写明是不是紧急，不得登记
    当 于2026-03-01办理“opinions.post”
      | 项目 | 值     |
      | 不填 | urgent |
    那么 只被“post.facts”拒绝，依据“源材料 第一项（本地规定）；暂行条例 2019 第15条；暂行条例 2019 第18条”

  场景: 没有公布草案，谈不上征求过意见
    当 办理“opinions.done”
      | 项目 | 值   |
      | 未办 | post |
    那么 只被“post.times、opinions.days”拒绝，依据“暂行条例 2019 第18条；参照 暂行条例 2019 第15条；源材料 第一项（本地规定）”
    而且 无法判断，条件“opinions.days”，缺“post.occurred”
    而且 事项处于“opinions”

  场景: 一次征求意见只公布一回草案
    假如 于2026-03-01办理“opinions.post”
      | 项目   | 值 |
      | urgent | 否 |
    当 于2026-03-05办理“opinions.post”
      | 项目   | 值 |
      | urgent | 否 |
    那么 只被“post.times”拒绝，依据“源材料 第一项（本地规定）；暂行条例 2019 第15条；暂行条例 2019 第18条”

  场景: 草案作了重大修改，不能直接往下走
    假如 于2026-03-01办理“opinions.post”
      | 项目   | 值 |
      | urgent | 否 |
    当 于2026-04-01办理“opinions.done”
      | 项目      | 值 |
      | redrafted | 是 |
    那么 只被“opinions.unchanged”拒绝，依据“镇党委重大事项决策规则 默认 征求意见（本地规定）”
    而且 “opinions.unchanged”实际“是”，要求“否”，办法“重大修改，重新征求意见”
    而且 事项处于“opinions”

  场景: 草案作了重大修改，不必等满三十日就可以重新征求意见
    假如 于2026-03-01办理“opinions.post”
      | 项目   | 值 |
      | urgent | 否 |
    当 “承办单位”于2026-03-20办理“opinions.revised”
    那么 准予
    而且 事项处于“opinions”
    而且 “opinions.revised.unless”符合
    而且 “opinions.days”不适用
    而且 回放结论相同

  场景: 重新征求意见的，要重新公布、重新计算三十日
    假如 于2026-03-01办理“opinions.post”
    而且 于2026-04-01办理“opinions.revised”
    而且 于2026-04-02办理“opinions.post”
      | 项目   | 值 |
      | urgent | 否 |
    当 办理“opinions.done”
    那么 准予
    而且 按“opinions.days”，最早为2026-05-02

  场景: 重新征求意见却没有重新公布，不得结束
    假如 于2026-03-01办理“opinions.post”
    而且 于2026-04-01办理“opinions.revised”
    当 于2026-05-10办理“opinions.done”
      | 项目 | 值   |
      | 未办 | post |
    那么 被“post.times”拒绝，依据“源材料 第一项（本地规定）；暂行条例 2019 第15条；暂行条例 2019 第18条”
    而且 事项处于“opinions”

  场景: 草案没有重大修改，不能记为重新征求意见
    假如 于2026-03-01办理“opinions.post”
    当 于2026-04-01办理“opinions.revised”
      | 项目      | 值 |
      | redrafted | 否 |
    那么 只被“opinions.revised.unless”拒绝，依据“镇党委重大事项决策规则 默认 征求意见（本地规定）”

  场景大纲: 征求意见可以由镇党委书记<情形>
    当 “镇党委书记”办理“opinions.<结果>”
    那么 准予
    而且 事项处于“<到>”

    例子:
      | 情形         | 结果      | 到        |
      | 写明理由免做 | waived    | hearing   |
      | 终止决策     | cancelled | cancelled |

  场景大纲: 征求意见<毛病>，不得登记
    假如 于2026-03-01办理“opinions.post”
    当 “<谁>”于2026-04-01办理“opinions.<结果>”
      | 项目   | 值   |
      | <项目> | <值> |
    那么 只被“<条件>”拒绝，依据“<依据>”
    而且 事项处于“opinions”

    例子:
      | 毛病                       | 谁         | 结果      | 项目   | 值                 | 条件                                | 依据                                                                        |
      | 由党委会来汇总             | 镇党委会   | done      | 日期   | 2026-04-01         | opinions.by                         | 源材料 第一项（本地规定）；暂行条例 2019 第15条；暂行条例 2019 第18条        |
      | 由党委会来重新征求         | 镇党委会   | revised   | 日期   | 2026-04-01         | opinions.by                         | 源材料 第一项（本地规定）；暂行条例 2019 第15条；暂行条例 2019 第18条        |
      | 由承办单位自己免做         | 承办单位   | waived    | 日期   | 2026-04-01         | opinions.by、opinions.waiver        | 镇党委重大事项决策规则 步骤免做（本地规定）                                 |
      | 免做却没有理由             | 镇党委书记 | waived    | 不填   | reason             | opinions.facts、opinions.waiver     | 镇党委重大事项决策规则 步骤免做（本地规定）                                 |
      | 由承办单位自己终止         | 承办单位   | cancelled | 日期   | 2026-04-01         | opinions.by                         | 源材料 第一项（本地规定）；暂行条例 2019 第15条；暂行条例 2019 第18条        |
      | 终止却没有理由             | 镇党委书记 | cancelled | 不填   | why_ended          | opinions.facts                      | 源材料 第一项（本地规定）；暂行条例 2019 第15条；暂行条例 2019 第18条        |
      | 终止却没有决定             | 镇党委书记 | cancelled | 缺材料 | 终止决策程序的决定 | opinions.papers                     | 源材料 第一项（本地规定）；暂行条例 2019 第15条；暂行条例 2019 第18条        |
      | 没有意见汇总及采纳情况     | 承办单位   | done      | 缺材料 | 意见汇总及采纳情况 | opinions.papers                     | 源材料 第一项（本地规定）；暂行条例 2019 第15条；暂行条例 2019 第18条        |
      | 重新征求却没有汇总         | 承办单位   | revised   | 缺材料 | 意见汇总及采纳情况 | opinions.papers                     | 源材料 第一项（本地规定）；暂行条例 2019 第15条；暂行条例 2019 第18条        |
      | 没有写明是不是作了重大修改 | 承办单位   | done      | 不填   | redrafted          | opinions.facts、opinions.unchanged  | 暂行条例 2019 第18条；镇党委重大事项决策规则 征求意见（本地规定）           |
      | 重新征求没有写明修改       | 承办单位   | revised   | 不填   | redrafted          | opinions.facts                      | 源材料 第一项（本地规定）；暂行条例 2019 第15条；暂行条例 2019 第18条        |
