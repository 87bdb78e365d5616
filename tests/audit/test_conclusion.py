"""What an audit comes to, in one line: never fine where something cannot be said."""

from datetime import date

import pytest
from attrs import evolve

from pdca.audit import Allowance, Audit, Check, Finding, Parameters, Severity
from pdca.audit.conclusion import Tone, concluded
from pdca.audit.result import Source
from pdca.phrase import Phrase
from pdca.screens import Voice, findings

GRAVE = Finding(check=Check.FLOW, kind="skipped", severity=Severity.MAJOR)
UNSURE = Finding(check=Check.FACTS, kind="unclear", certain=False, missing=("paper",))
NOTE = Finding(check=Check.FACTS, kind="note")
BROKEN = Finding(check=Check.INTEGRITY, kind="broken", severity=Severity.CRITICAL)
ALLOWED = evolve(GRAVE, allowed=Allowance(reason="会议同意", authority="镇党委", until="2031-12-31"))


def audit(*found, **more):
    """Return an audit that found *found*."""
    given = {"source": Source(kind="log", log="台账.xlsx"), "texts": (), "checker": "", "day": date(2026, 1, 1), "parameters": Parameters(), "cases": (), "total": 3, "checked": 3}
    return Audit(**{**given, "findings": found, **more})


@pytest.mark.parametrize(
    ("found", "tone", "words"),
    [
        (audit(), Tone.FINE, "没有需要处理的发现"),
        (audit(NOTE, ALLOWED), Tone.FINE, "没有需要处理的发现"),
        (audit(UNSURE, UNSURE, NOTE), Tone.UNSURE, "没有肯定不符合的，但有2项无法判断"),
        (audit(GRAVE), Tone.FOUND, "有1项需要处理"),
        (audit(GRAVE, evolve(GRAVE, certain=False), UNSURE), Tone.FOUND, "有2项需要处理；另有1项无法判断"),
        (audit(UNSURE, complete=False), Tone.INCOMPLETE, "没有核对完"),
        (audit(GRAVE, BROKEN, complete=False), Tone.BROKEN, "审计轨迹不可信"),
        (audit(total=0, checked=0), Tone.UNSURE, "没有记录可以核对"),
        (audit(checked=1), Tone.UNSURE, "核对了的没有肯定不符合的；另有2条没有核对"),
    ],
)  # fmt: skip
def test_conclusions(found, tone, words):
    """What is grave comes first, then what was not looked at, then what cannot be said; only of the rest it is said that all is well."""
    ended = concluded(found)
    assert (ended.tone, ended.said.zh.startswith(words)) == (tone, True)
    assert ended.said.en.isascii()


def printed(found):
    """Return what a terminal shows of an audit, as (text, style) of its parts, and the headings of its tables."""
    parts = list(findings.audited(Voice(), found).renderables)
    parts += [one for part in parts for one in getattr(part, "renderables", ())]
    said = {str(one): str(one.style) for one in parts if hasattr(one, "plain")}
    return said, [[column.header for column in one.columns] for one in parts if hasattr(one, "columns") and hasattr(one, "title")]


def test_a_terminal_says_it_in_its_colour():
    """On a terminal the line is yellow where something cannot be said, and green where all is well."""
    for found, style in ((audit(UNSURE), "bold yellow"), (audit(), "bold green"), (audit(GRAVE), "bold red")):
        said, _ = printed(found)
        assert [told for text, told in said.items() if concluded(found).said.zh in text] == [style]


def test_only_checks_that_found_something_have_a_line():
    """The checks that found nothing are counted in one line, and an audit without cases prints no table of them."""
    said, tables = printed(audit(UNSURE, beyond=(Phrase("甲", "a"),)))
    assert [line for line in said if "其余" in line] == [f" 其余{len(Check) - 1}个核对项目没有发现（没有核对的见最后）"]
    assert [head for head in tables if "事项" in [str(one) for one in head]] == []
    assert printed(audit())[1] == []
