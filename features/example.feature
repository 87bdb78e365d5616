# language: zh-CN
功能: 用例写法示例

  背景:
    假如 程序“member-development-five-ones”
    而且 于2026-06-01立项

  场景: 公示不足五个工作日，不得列为发展对象
    假如 事项已办到“notice”
    而且 于2028-06-05办理“notice.post”
    当 “支部委员会”于2028-06-12办理“notice.clear”
      | 项目       | 值         |
      | taken_down | 2028-06-11 |
    那么 只被“notice.days”拒绝，依据“发展党员工作细则 2026 第13条”
    而且 事项处于“notice”
    而且 按“notice.days”，“taken_down”最早为2028-06-12

  场景: 公示期满没有异议，列为发展对象
    假如 事项已办到“notice”
    当 “支部委员会”办理“notice.clear”
    那么 准予
    而且 事项处于“introduce”
    而且 回放结论相同
