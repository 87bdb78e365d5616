"""What stands for the value of an option or argument in help and complaints."""

from collections.abc import Mapping
from typing import Final

from pdca.phrase import Phrase

SHOWN: Final[Mapping[str, Phrase]] = {
    "--inspected": Phrase("日期", "DAY"),
    "--resume": Phrase("文件", "FILE"),
    "--ledger": Phrase("文件", "FILE"),
    "--memory": Phrase("兆字节", "MIB"),
    "--workers": Phrase("个数", "N"),
    "--master": Phrase("地址", "MASTER"),
    "--organisation": Phrase("文件", "FILE"),
    "--scenario": Phrase("文件", "FILE"),
    "--third": Phrase("多少", "SHARE"),
    "--second": Phrase("多少", "SHARE"),
    "--first": Phrase("多少", "SHARE"),
    "--seed": Phrase("文字", "TEXT"),
    "--store": Phrase("账", "STORE"), "--pack": Phrase("文件夹", "FOLDER"), "--cache": Phrase("文件夹", "FOLDER"), "--log": Phrase("名称", "NAME"), "--place": Phrase("地点", "PATH"),
    "--roster": Phrase("文件", "FILE"), "--edition": Phrase("版本", "EDITION"), "--entrance": Phrase("步骤", "STEP"), "--step": Phrase("步骤", "STEP"),
    "--by": Phrase("编号:身份", "PERSON:ROLE"), "--file": Phrase("文件", "FILE"), "--reason": Phrase("理由", "WHY"), "--idem": Phrase("键", "KEY"),
    "--day": Phrase("日期", "DAY"), "--amended-day": Phrase("日期", "DAY"), "--until": Phrase("日期", "DAY"), "--fact": Phrase("名称=值", "NAME=VALUE"),
    "--paper": Phrase("名称[=文件]", "NAME[=FILE]"), "--answering": Phrase("号", "N"), "--expected": Phrase("号", "N"), "--case": Phrase("编号", "NUMBER"),
    "--answers": Phrase("文件", "FILE"), "--features": Phrase("文件夹", "FOLDER"), "case": Phrase("事项", "CASE"), "procedure": Phrase("程序", "PROCEDURE"),
    "procedures": Phrase("程序", "PROCEDURE"), "act": Phrase("环节", "ACT"), "target": Phrase("程序或事项", "TARGET"), "record": Phrase("记录号", "RECORD"),
    "guard": Phrase("条件", "GUARD"), "source": Phrase("账或文件", "SOURCE"), "file": Phrase("文件", "FILE"), "name": Phrase("名称", "NAME"),
    "paths": Phrase("路径", "PATH"), "rest": Phrase("对象和文件", "TARGET FILE"), "--key": Phrase("文件", "FILE"), "--anchors": Phrase("文件夹", "FOLDER"), "--root": Phrase("记录数:总散列", "SIZE:ROOT"),
    "--vault": Phrase("保险库", "VAULT"), "--why": Phrase("行[/列]", "ROW[/COLUMN]"), "--period": Phrase("期间", "PERIOD"), "person": Phrase("人员", "PERSON"), "field": Phrase("栏目", "FIELD"), "--value": Phrase("封存值", "SEAL"), "--record": Phrase("号", "N"), "--out": Phrase("文件", "FILE"), "--marked": Phrase("副本", "COPY"), "--sheet": Phrase("工作表", "SHEET"), "--entry": Phrase("文件", "FILE"), "--allow": Phrase("文件", "FILE"), "--verify": Phrase("报告", "REPORT"), "--procedure": Phrase("程序", "PROCEDURE"),
    "--papers": Phrase("文件夹", "FOLDER"), "--check": Phrase("文件", "FILE"), "out": Phrase("去处", "OUT"), "--public": Phrase("文件", "FILE"), "--witness": Phrase("网址", "URL"), "--witness-key": Phrase("公钥", "KEY"), "--policy": Phrase("文件", "FILE"),
    "--tsa": Phrase("网址", "URL"), "--tsa-certificate": Phrase("文件", "FILE"), "--print": Phrase("文件", "FILE"), "--listen": Phrase("地址:端口", "HOST:PORT"),
    "--on": Phrase("日期", "DAY"), "--org": Phrase("单位", "UNIT"), "--ics": Phrase("文件", "FILE"),
    "--sign": Phrase("文件", "FILE"), "--predecessor": Phrase("账或文件", "SOURCE"), "--as": Phrase("格式", "FORM"), "--size": Phrase("记录数", "N"), "--successor": Phrase("账名", "NAME"), "new": Phrase("新账", "STORE"), "texts": Phrase("新文本", "NEW"),
    "--origin": Phrase("事项[:号[:行]]", "CASE[:N[:LINE]]"), "--new-key": Phrase("文件", "FILE"), "--from": Phrase("备份", "BACKUP"), "--state": Phrase("文件", "FILE"), "logs": Phrase("公钥", "KEY"), "files": Phrase("文件", "FILE"), "--name": Phrase("名称", "NAME"), "folder": Phrase("文件夹", "FOLDER"), "what": Phrase("事项或位置", "WHAT"),
}  # fmt: skip
"""What stands for the value of an option or argument in help and complaints."""
