# language: zh-CN
功能: “五个一”发展党员（2026年版）·县级规定从严

  县里可以在国家规定以外再作从严的规定，只对本县的事项有效；
  国家规定和本县规定都要符合。示例县是虚构的，只示范写法。

  背景:
    假如 程序“member-development-five-ones”

  # 申请人考察时间：国家没有规定，示例县六个月

  场景: 示例县的申请人考察满六个月才能确定为入党积极分子
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2026-06-01立项
    而且 于2026-06-05办理“apply.filed”
    而且 于2026-06-10办理“talk.done”
    当 于2026-12-05办理“choose.approved”
    那么 准予
    而且 按“choose.observation”，最早为2026-12-05

  场景: 示例县的申请人差一天满六个月，不得确定为入党积极分子
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2026-06-01立项
    而且 于2026-06-05办理“apply.filed”
    而且 于2026-06-10办理“talk.done”
    当 于2026-12-04办理“choose.approved”
    那么 只被“choose.observation”拒绝，依据“示例县发展党员工作办法 本地规定 第1条”
    而且 事项处于“choose”

  场景: 八月三十一日申请的，二月二十八日满六个月
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2026-06-01立项
    而且 于2026-08-31办理“apply.filed”
    而且 于2026-09-10办理“talk.done”
    当 于2027-02-28办理“choose.approved”
    那么 准予
    而且 按“choose.observation”，最早为2027-02-28

  场景: 示例县的暂不确定不受六个月限制
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2026-06-01立项
    而且 于2026-06-05办理“apply.filed”
    而且 于2026-06-10办理“talk.done”
    当 于2026-06-15办理“choose.declined”
    那么 准予

  场景大纲: <哪里>没有申请人考察时间的规定，谈话后就可以研究
    假如 规则层级为“<层级>”
    而且 于2026-06-01立项
    而且 于2026-06-05办理“apply.filed”
    而且 于2026-06-10办理“talk.done”
    当 于2026-06-15办理“choose.approved”
    那么 准予
    而且 “choose.observation”不适用

    例子:
      | 哪里       | 层级                            |
      | 外省       | shandong                             |
      | 外省的县   | shandong/example-city/example-county |

  场景: 示例县以下的镇也受县里规定约束
    假如 规则层级为“example-province/example-city/example-county/example-town”
    而且 于2026-06-01立项
    而且 于2026-06-05办理“apply.filed”
    而且 于2026-06-10办理“talk.done”
    当 于2026-12-04办理“choose.approved”
    那么 只被“choose.observation”拒绝，依据“示例县发展党员工作办法 本地规定 第1条”

  # 公示：国家五个工作日，示例县2026年6月1日起七个工作日

  场景: 示例县公示五个工作日不够
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2026-06-01立项
    而且 事项已办到“notice”
      | 办理           | 项目 | 值         |
      | consent.agreed | 日期 | 2028-02-04 |
    而且 于2028-02-07办理“notice.post”
    当 于2028-02-16办理“notice.clear”
      | 项目       | 值         |
      | taken_down | 2028-02-14 |
    那么 只被“notice.days”拒绝，依据“示例县发展党员工作办法 本地规定 第2条”
    而且 “notice.days”实际“2028-02-14”，要求“7个工作日”，办法“2028-02-16”
    而且 按“notice.days”，“taken_down”最早为2028-02-16

  场景: 示例县公示七个工作日，列为发展对象
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2026-06-01立项
    而且 事项已办到“notice”
      | 办理           | 项目 | 值         |
      | consent.agreed | 日期 | 2028-02-04 |
    而且 于2028-02-07办理“notice.post”
    当 于2028-02-16办理“notice.clear”
      | 项目       | 值         |
      | taken_down | 2028-02-16 |
    那么 准予
    而且 事项处于“introduce”

  场景: 示例县公示不足五个工作日，国家和本县的规定都不符合
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2026-06-01立项
    而且 事项已办到“notice”
      | 办理           | 项目 | 值         |
      | consent.agreed | 日期 | 2028-02-04 |
    而且 于2028-02-07办理“notice.post”
    当 于2028-02-16办理“notice.clear”
      | 项目       | 值         |
      | taken_down | 2028-02-11 |
    那么 只被“notice.days”拒绝，依据“示例县发展党员工作办法 第2条；发展党员工作细则 2026 第13条”

  场景: 没有县级规定的地方，公示五个工作日就够
    假如 规则层级为“shandong/example-city/example-county”
    而且 于2026-06-01立项
    而且 事项已办到“notice”
      | 办理           | 项目 | 值         |
      | consent.agreed | 日期 | 2028-02-04 |
    而且 于2028-02-07办理“notice.post”
    当 于2028-02-16办理“notice.clear”
      | 项目       | 值         |
      | taken_down | 2028-02-14 |
    那么 准予
    而且 按“notice.days”，“taken_down”最早为2028-02-14

  场景: 县级规定施行前一天列为发展对象的，五个工作日就够
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2026-05-18立项，从“arrive_activist”进入
    而且 事项已办到“notice”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2025-05-10 |
      | consent.agreed        | 日期   | 2026-05-22 |
    而且 于2026-05-22办理“notice.post”
    当 于2026-05-31办理“notice.clear”
      | 项目       | 值         |
      | taken_down | 2026-05-29 |
    那么 准予
    而且 按“notice.days”，“taken_down”最早为2026-05-29

  场景: 县级规定施行当天列为发展对象的，要满七个工作日
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2026-05-18立项，从“arrive_activist”进入
    而且 事项已办到“notice”
      | 办理                  | 项目   | 值         |
      | arrive_activist.filed | chosen | 2025-05-10 |
      | consent.agreed        | 日期   | 2026-05-22 |
    而且 于2026-05-22办理“notice.post”
    当 于2026-06-01办理“notice.clear”
      | 项目       | 值         |
      | taken_down | 2026-05-29 |
    那么 只被“notice.days”拒绝，依据“示例县发展党员工作办法 本地规定 第2条”
    而且 按“notice.days”，“taken_down”最早为2026-06-02
