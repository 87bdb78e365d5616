"""What an archive asks of a package, by the item codes of DA/T 70-2018, and which of it is looked at here.

The codes are those that acceptance programs report. What each one means here is said in its title; what cannot be
told from a package alone is listed as not checked, so that nobody takes silence for a result.
"""

from typing import Final

from attrs import frozen

from pdca.phrase import Phrase


@frozen(kw_only=True)
class Item:
    """One item: its *code*, what is looked at, and whether it is looked at here at all."""

    code: str
    title: Phrase
    checked: bool = True


ITEMS: Final = (
    Item(code="1-1", title=Phrase("固化信息有效性：封签、检查点和记录在账的证明", "fixity: the seal, the checkpoint, the proofs of the records")),
    Item(code="1-10", title=Phrase("电子属性一致：元数据所载文件大小与文件相符", "the lengths in the metadata are those of the files")),
    Item(code="1-11", title=Phrase("元数据与内容关联：元数据逐一指到包内文件和记录", "metadata and content refer to each other, one by one")),
    Item(code="1-14", title=Phrase("信息包一致：清单与文件逐一相符，没有多余文件", "every file is as the manifests list it, and no other is there")),
    Item(code="2-1", title=Phrase("件数相符", "the number of files")),
    Item(code="2-2", title=Phrase("字节数相符", "the number of bytes")),
    Item(code="2-3", title=Phrase("元数据项目齐全", "the metadata has every element")),
    Item(code="2-4", title=Phrase("元数据必填项有值", "required elements say something")),
    Item(code="2-5", title=Phrase("过程信息完整：记录号连续，每条记录都有业务实体", "the process is complete: numbers without gaps, one 业务实体 a record")),
    Item(code="2-6", title=Phrase("连续性元数据项：案内链接、账内位置和时间", "continuity: links in the case, positions in the log, times")),
    Item(code="2-7", title=Phrase("内容完整：材料和办理依据文本都在", "the content is complete: papers and texts are there")),
    Item(code="2-10", title=Phrase("未实现（待查标准原文）", "not done: the standard's text is to be read"), checked=False),
    Item(code="2-11", title=Phrase("未实现（待查标准原文）", "not done: the standard's text is to be read"), checked=False),
    Item(code="3-1", title=Phrase("可读：每个文件都能按其格式读出", "readable: each of our files is what its format says")),
    Item(code="3-3", title=Phrase("格式：材料的格式可长期保存，扩展名相符，不带宏", "formats: to be kept for long, with the right extension, without macros")),
    Item(code="3-8", title=Phrase("不得加密，不得用非公开压缩；封存的个人信息附有原值", "nothing encrypted or closed; sealed values are handed over")),
    Item(code="4-2", title=Phrase("病毒：请用杀毒软件检查", "viruses: use a scanner"), checked=False),
    Item(code="4-7", title=Phrase("过程安全：移交过程由交接双方负责", "safety of the transfer: for both sides to see to"), checked=False),
)  # fmt: skip
