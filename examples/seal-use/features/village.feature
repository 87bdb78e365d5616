# language: zh-CN
功能: 用印（示例村）

  场景: 村里要求提前两个工作日
    假如 程序“seal-use”
    而且 规则层级为“example-province/example-city/example-county/example-town/example-village”
    而且 于2026-03-02立项
    而且 于2026-03-06办理“ask.filed”
    当 “head”于2026-03-09办理“decide.approved”
    那么 只被“decide.notice”拒绝，依据“示例村印章使用规定 2026 第2条”
    而且 按“decide.notice”，最早为2026-03-10
