# language: zh-CN
功能: “五个一”发展党员（2014年版）·“一栏”公示

  2014年版工作细则没有规定公示。本镇可以在“一栏”张贴公示；张贴了的，
  一般从次日起满五个工作日再列为发展对象，提前的由镇党委书记写明理由特批。

  背景:
    假如 程序“member-development-five-ones”的“2014”版
    而且 于2025-03-03立项，从“arrive_activist”进入
    而且 事项已办到“file_target”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | 日期   | 2025-03-03 |
      |                       | chosen | 2024-02-20 |
      | assign.done           | 日期   | 2025-03-04 |
      | cultivate.done        | 日期   | 2025-03-05 |
      | nominate.agreed       | 日期   | 2025-03-07 |

  场景: 张贴公示满五个工作日，列为发展对象
    假如 于2025-03-10办理“file_target.post”
    当 “township_committee”于2025-03-17办理“file_target.filed”
    那么 准予
    而且 “file_target.days”符合
    而且 “post.times”符合
    而且 事项处于“introduce”
    而且 按“file_target.days”，最早为2025-03-17
    而且 台账“member-archive”有一行
      | 列           | 值         |
      | 公示         | 2025-03-10 |
      | 列为发展对象 | 2025-03-17 |
    而且 台账“five-ones”有一行
      | 列   | 值         |
      | 一栏 | 2025-03-10 |

  场景: 张贴公示只有四个工作日，没有特批不得列为发展对象
    假如 于2025-03-10办理“file_target.post”
    当 于2025-03-14办理“file_target.filed”
    那么 只被“file_target.days”拒绝，依据“督查考核和贯标办公室规定 本地规定 第3条”
    而且 “file_target.days”实际“2025-03-14”，要求“不少于5个工作日，至少到2025-03-17”
    而且 事项处于“file_target”

  场景: 张贴公示不足五个工作日，镇党委书记写明理由特批，可以列为发展对象
    假如 于2025-03-10办理“file_target.post”
    当 于2025-03-14办理“file_target.filed”
      | 项目 | 值                          |
      | 特批 | file_target.days 镇党委书记 |
    那么 准予
    而且 记为特批，条件“file_target.days”，依据“督查考核和贯标办公室规定 本地规定 第3条”
    而且 事项处于“introduce”

  场景: 张贴公示不足五个工作日，支部书记的特批没有用
    假如 于2025-03-10办理“file_target.post”
    当 于2025-03-14办理“file_target.filed”
      | 项目 | 值                                |
      | 特批 | file_target.days branch_secretary |
    那么 只被“file_target.days”拒绝，依据“督查考核和贯标办公室规定 第3条”

  场景: 按提示等到满五个工作日再办理，可以列为发展对象
    假如 于2025-03-10办理“file_target.post”
    当 于2025-03-14办理“file_target.filed”
    而且 按提示改正后再办理
    那么 准予
    而且 事项处于“introduce”

  场景: 公示不足五个工作日，上级党委可以退回补正
    假如 于2025-03-10办理“file_target.post”
    当 于2025-03-11办理“file_target.returned”
    那么 准予
    而且 “file_target.days”不适用
    而且 事项处于“nominate”

  场景: 国庆前张贴的公示，放假不算，补班的星期日和星期六算
    假如 于2025-09-26办理“file_target.post”
    当 于2025-10-10办理“file_target.filed”
    那么 准予
    而且 按“file_target.days”，最早为2025-10-10

  场景: 国庆前一个工作日张贴的，十月十三日满五个工作日
    假如 于2025-09-29办理“file_target.post”
    当 于2025-10-13办理“file_target.filed”
    那么 准予
    而且 按“file_target.days”，最早为2025-10-13

  场景: 端午放假不算公示的工作日
    假如 于2025-05-29办理“file_target.post”
    当 于2025-06-06办理“file_target.filed”
    那么 准予
    而且 按“file_target.days”，最早为2025-06-06

  场景: 没有张贴公示的，不受五个工作日的限制
    当 于2025-03-10办理“file_target.filed”
      | 项目 | 值   |
      | 未办 | post |
    那么 准予
    而且 “file_target.days”不适用
    而且 提示“post.times”，依据“督查考核和贯标办公室规定 第3条”

  场景: 撤下重新张贴的，从重新张贴之日起算
    假如 于2025-03-10办理“file_target.post”
    而且 于2025-03-12办理“file_target.post”
    当 于2025-03-19办理“file_target.filed”
    那么 准予
    而且 按“file_target.days”，最早为2025-03-19

  场景: 示例县的公示规定从2026年6月1日起施行，不约束2014年版的事项
    假如 程序“member-development-five-ones”的“2014”版
    而且 规则层级为“example-province/example-city/example-county”
    而且 于2025-03-03立项，从“arrive_activist”进入
    而且 事项已办到“file_target”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | 日期   | 2025-03-03 |
      |                       | chosen | 2024-02-20 |
      | nominate.agreed       | 日期   | 2025-03-07 |
    而且 于2025-03-10办理“file_target.post”
    当 于2025-03-17办理“file_target.filed”
    那么 准予
    而且 按“file_target.days”，最早为2025-03-17
