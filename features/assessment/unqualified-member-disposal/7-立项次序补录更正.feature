# language: zh-CN
功能: 不合格党员教育转化与处置·立项、次序、补录和更正

  处置一步也不能少、不能倒；登记错了的更正，留下痕迹。

  背景:
    假如 程序“unqualified-member-disposal”

  场景: 每件处置写明目标、时限和谁去做
    当 于2026-03-02立项
      | 项目  | 值     |
      | about | p-zhao |
    那么 准予
    而且 事项处于“screen”
    而且 “case.facts”符合

  场景: 没有写做什么，不得立项
    当 于2026-03-02立项
      | 项目      | 值   |
      | plan.what | 不填 |
    那么 只被“case.facts”拒绝，依据“五个机制 抓手 第一项”

  场景: 处置不得预先登记
    假如 于2026-03-02立项
    当 办理“screen.light”
      | 项目   | 值         |
      | 日期   | 2026-03-06 |
      | 登记日 | 2026-03-05 |
      | found_on | 2026-03-02 |
    那么 只被“case.clock”拒绝，依据“程序通则”

  场景: 大会表决不得早于支部委员会提出意见
    假如 于2026-03-02立项
    而且 事项已办到“assembly”
      | 办理           | 项目   | 值         |
      | propose.agreed | 日期   | 2026-04-08 |
      |                | kind   | correction |
      |                | reason | absent     |
    当 于2026-04-07办理“assembly.passed”
    那么 只被“case.order”拒绝，依据“程序通则”

  场景: 隔得久才登记的，提示补录
    假如 于2026-03-02立项
      | 项目  | 值     |
      | about | p-zhao |
    而且 于2026-03-04办理“screen.light”
    当 于2026-05-11补录2026-03-06的“remind.done”
    那么 准予
    而且 提示“case.entry”，依据“督查考核和贯标办公室规定 本地规定 第1条”

  场景: 更正以后到会人数不够的，不得办结
    假如 于2026-03-02立项
    而且 事项已办到“announce”
      | 办理           | 项目   | 值      |
      | propose.agreed | kind   | removal |
      |                | reason | left    |
    而且 办理“announce.removed”
    而且 更正“initiate.done”
      | 项目       | 值                |
      | start_vote | 应到5 实到2 赞成2 |
    当 办理“archive.filed”
    那么 只被“case.sound”拒绝，依据“不合格党员组织处置办法 2024”
    而且 事项处于“archive”

  场景: 登记错了的批准可以作废，回到审批
    假如 于2026-03-02立项
    而且 事项已办到“announce”
    当 作废“approve.approved”
    那么 准予
    而且 事项处于“approve”
    而且 回放结论相同

  场景: 举手表决的，按提示改为无记名投票以后可以登记
    假如 于2026-03-02立项
    而且 事项已办到“assembly”
    当 办理“assembly.passed”
      | 项目   | 值   |
      | method | open |
    那么 只被“assembly.secret”拒绝，依据“不合格党员组织处置办法 有关支部党员大会的规定”
    当 按提示改正后再办理
    那么 准予
    而且 事项处于“approve”
