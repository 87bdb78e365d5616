# language: zh-CN
功能: 三务公开·立项

  背景:
    假如 程序“affairs-disclosure”

  场景: 没有写做什么，不得立项
    当 于2026-04-01立项
      | 项目      | 值   |
      | plan.what | 不填 |
    那么 只被“case.facts”拒绝，依据“五个机制 抓手 第一项”
