# language: zh-CN
功能: 组织生活·立项、次序、补录和更正

  先预告、再开展、后记实，次序不能倒；登记错了的更正或者作废，留下痕迹。

  背景:
    假如 程序“org-life-activity”
    而且 于2026-03-02立项

  场景: 每次活动写明目标、时限和谁去做
    假如 程序“org-life-activity”
    当 于2026-03-02立项
      | 项目  | 值           |
      | about | 三月主题党日 |
    那么 准予
    而且 事项处于“announce”

  场景: 做什么写得空泛，不得立项
    假如 程序“org-life-activity”
    当 于2026-03-02立项
      | 项目      | 值         |
      | plan.what | 进一步加强 |
    那么 只被“case.facts”拒绝，依据“五个机制 抓手 第一项”

  场景: 没有预告，不得开展
    当 于2026-03-04办理“hold.done”
    那么 只被“case.sequence”拒绝，依据“党员管理、组织生活、换届和述职评议 本地规定 三个坚持 第二项；组织生活和固定活动日办法 本地规定 活动预告”
    而且 事项处于“announce”

  场景: 开展不得早于预告
    假如 于2026-03-04办理“announce.done”
    当 于2026-03-03办理“hold.no_quorum”
      | 项目 | 值           |
      | roll | 应到20 实到9 |
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 活动不得预先登记
    假如 于2026-03-04办理“announce.done”
    当 办理“hold.no_quorum”
      | 项目   | 值           |
      | 日期   | 2026-03-10   |
      | 登记日 | 2026-03-09   |
      | roll   | 应到20 实到9 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    假如 于2026-03-04办理“announce.done”
    当 于2026-05-11补录2026-03-10的“hold.no_quorum”
      | 项目 | 值           |
      | roll | 应到20 实到9 |
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后赞成不过半数的，不得办结
    假如 于2026-03-04办理“announce.done”
      | 项目 | 值       |
      | kind | assembly |
    而且 事项已办到“appraise”
      | 办理      | 项目  | 值                          |
      | hold.done | voted | 是                          |
      |           | vote  | 应到20 实到20 赞成12 反对8  |
    而且 更正“hold.done”
      | 项目 | 值                          |
      | vote | 应到20 实到20 赞成10 反对10 |
    当 办理“appraise.filed”
    那么 只被“case.sound”拒绝，依据“支部工作条例 2018”
    而且 “case.sound”实际“hold.assembly_majority”

  场景: 登记错了的活动可以作废，回到开展
    假如 事项已办到“record”
    当 作废“hold.done”
    那么 准予
    而且 事项处于“hold”
