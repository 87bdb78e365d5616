# language: zh-CN
功能: 用印

  背景:
    假如 程序“seal-use”
    而且 于2026-03-02立项

  场景: 申请当天不得用印，次一工作日可以
    假如 于2026-03-06办理“ask.filed”
    当 “head”于2026-03-06办理“decide.approved”
    那么 只被“decide.notice”拒绝，依据“示例镇印章使用办法 2026 第3条”
    而且 按“decide.notice”，最早为2026-03-09

  场景: 空白文件不予用印
    假如 于2026-03-06办理“ask.filed”
      | 项目     | 值       |
      | document | 空白文件 |
    当 “head”于2026-03-09办理“decide.approved”
    那么 只被“decide.no_blank”拒绝，依据“示例镇印章使用办法 2026 第3条”
    当 “head”于2026-03-09办理“decide.rejected”
    那么 准予
    而且 事项处于“rejected”

  场景: 归还晚了照实登记
    假如 事项已办到“return”
      | 办理     | 项目   | 值         |
      | use.done | 日期   | 2026-03-10 |
      | use.done | copies | 2份        |
    当 “seal_keeper”于2026-03-14办理“return.filed”
    那么 准予
    而且 记为逾期，条件“return.in_time”，依据“示例镇印章使用办法 2026 第5条”
    而且 事项处于“completed”
    而且 台账“用印登记簿”有一行
      | 列       | 值         |
      | 份数     | 2          |
      | 用印日期 | 2026-03-10 |
    而且 回放结论相同

  场景: 跨年的事项先转版，用印要留底稿
    假如 事项已办到“use”
    当 “head”于2027-01-04转到“2027”版
    那么 准予
    当 “seal_keeper”于2027-01-05办理“use.done”
      | 项目   | 值       |
      | 缺材料 | 用印底稿 |
    那么 只被“use.papers”拒绝，依据“示例镇印章使用办法 2027 第3条”
