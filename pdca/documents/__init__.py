"""Documents and posters: the papers that a township prints, made of the procedures and the trail and of nothing else.

`KINDS` lists them. Each is made as blocks (`pdca.documents.blocks`), and written as a page or as DOCX (`WRITERS`).
"""

from collections.abc import Callable, Mapping
from typing import Final

from attrs import frozen

from pdca.documents.blocks import Document
from pdca.documents.hypertext import page
from pdca.documents.matter import DocumentError, Matter
from pdca.documents.rules import Reader
from pdca.documents.word import file
from pdca.phrase import Phrase

__all__ = ["KINDS", "WRITERS", "Document", "DocumentError", "Kind", "Matter", "Reader"]


@frozen(kw_only=True)
class Kind:
    """One kind of document: its *title*, and what it is made *of* (``case``, ``procedure``, ``unit``, or ``walk`` for another command)."""

    title: Phrase
    of: str


KINDS: Final[Mapping[str, Kind]] = {
    "plan-document": Kind(title=Phrase("工作方案", "Work plan"), of="case"),
    "flow-poster": Kind(title=Phrase("流程图图板", "Flow poster"), of="procedure"),
    "handbook": Kind(title=Phrase("工作手册", "Handbook"), of="procedure"),
    "inspection-bulletin": Kind(title=Phrase("督查通报", "Inspection bulletin"), of="case"),
    "rectification-notice": Kind(title=Phrase("限期整改通知书", "Rectification notice"), of="case"),
    "responsibility-contract": Kind(title=Phrase("责任书", "Responsibility contract"), of="case"),
    "debrief-report": Kind(title=Phrase("述职报告", "Debrief report"), of="case"),
    "self-check-report": Kind(title=Phrase("自查报告", "Self-check report"), of="case"),
    "survey-report": Kind(title=Phrase("专题调研报告", "Survey report"), of="case"),
    "summary-report": Kind(title=Phrase("半年工作总结和下半年打算", "Half-yearly summary and plan"), of="case"),
    "disclosure-board": Kind(title=Phrase("公开栏", "Disclosure board"), of="unit"),
    "member-doorplate": Kind(title=Phrase("党员示范岗、家庭户牌", "Plates"), of="case"),
    "terminal-walkthrough": Kind(title=Phrase("终端走查（pdca walk）", "Walkthrough on a terminal (pdca walk)"), of="walk"),
    "form": Kind(title=Phrase("空白登记表", "Blank form"), of="procedure"),
}
"""Every kind of document, by name."""

WRITERS: Final[Mapping[str, Callable[[Document], bytes]]] = {".html": page, ".docx": file}
"""What writes a document, by the ending of the name of its file."""
