# language: zh-CN
功能: “五个一”发展党员（2014年版）·县级规定从严

  县里可以在国家规定以外再作从严的规定，只对本县的事项有效；
  国家规定和本县规定都要符合。示例县是虚构的，只示范写法。

  背景:
    假如 程序“member-development-five-ones”的“2014”版

  # 申请人考察时间：国家没有规定，示例县六个月

  场景: 示例县的申请人考察满六个月才能确定为入党积极分子
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2024-06-01立项
    而且 于2024-06-05办理“apply.filed”
    而且 于2024-06-10办理“talk.done”
    当 于2024-12-05办理“choose.approved”
    那么 准予
    而且 按“choose.observation”，最早为2024-12-05

  场景: 示例县的申请人差一天满六个月，不得确定为入党积极分子
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2024-06-01立项
    而且 于2024-06-05办理“apply.filed”
    而且 于2024-06-10办理“talk.done”
    当 于2024-12-04办理“choose.approved”
    那么 只被“choose.observation”拒绝，依据“示例县发展党员工作办法 本地规定 第1条”
    而且 事项处于“choose”

  场景: 八月三十一日申请的，二月二十八日满六个月
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2024-06-01立项
    而且 于2024-08-31办理“apply.filed”
    而且 于2024-09-10办理“talk.done”
    当 于2025-02-28办理“choose.approved”
    那么 准予
    而且 按“choose.observation”，最早为2025-02-28

  场景: 示例县的暂不确定不受六个月限制
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2024-06-01立项
    而且 于2024-06-05办理“apply.filed”
    而且 于2024-06-10办理“talk.done”
    当 于2024-06-15办理“choose.declined”
    那么 准予

  场景大纲: <哪里>没有申请人考察时间的规定，谈话后就可以研究
    假如 规则层级为“<层级>”
    而且 于2024-06-01立项
    而且 于2024-06-05办理“apply.filed”
    而且 于2024-06-10办理“talk.done”
    当 于2024-06-15办理“choose.approved”
    那么 准予
    而且 “choose.observation”不适用

    例子:
      | 哪里       | 层级                            |
      | 外省       | shandong                             |
      | 外省的县   | shandong/example-city/example-county |

  场景: 示例县以下的镇也受县里规定约束
    假如 规则层级为“example-province/example-city/example-county/example-town”
    而且 于2024-06-01立项
    而且 于2024-06-05办理“apply.filed”
    而且 于2024-06-10办理“talk.done”
    当 于2024-12-04办理“choose.approved”
    那么 只被“choose.observation”拒绝，依据“示例县发展党员工作办法 本地规定 第1条”

  场景: 县级规定施行前一天确定入党积极分子的，没有考察时间的限制
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2023-12-01立项
    而且 于2023-12-05办理“apply.filed”
    而且 于2023-12-10办理“talk.done”
    当 于2023-12-31办理“choose.approved”
    那么 准予
    而且 “choose.observation”不适用

  场景: 县级规定施行当天确定入党积极分子的，也要满六个月
    假如 规则层级为“example-province/example-city/example-county”
    而且 于2023-12-01立项
    而且 于2023-12-05办理“apply.filed”
    而且 于2023-12-10办理“talk.done”
    当 于2024-01-01办理“choose.approved”
    那么 只被“choose.observation”拒绝，依据“示例县发展党员工作办法 本地规定 第1条”
    而且 按“choose.observation”，最早为2024-06-05
