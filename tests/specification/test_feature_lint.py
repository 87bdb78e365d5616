"""What the linter says of feature files that lie."""

import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdca.specification.feature_lint import lint_feature

SOUND = """\
# language: zh-CN
@发展党员
功能: 公示
  当事人的意见在公示期内收集。

  背景:
    假如 使用流程 "发展党员"

  规则: 公示满五个工作日

    @拒绝
    场景: 公示少一天
      当 支部 于 2026-06-01 办理 "公示无影响"
      那么 被拒绝，条件 "notice.days"，依据 "发展党员工作细则 2026 第13条"

    场景大纲: 公示期的边界
      当 支部 于 <日期> 办理 "公示无影响"
      那么 <结论>

      例子:
        | 日期       | 结论                                     |
        | 2026-06-01 | 被拒绝，条件 "notice.days"，依据 本地规定 |
        | 2026-06-02 | 办件处于步骤 "预审"                      |
"""


def codes(text: str | bytes, **known: Iterable) -> list[str]:
    data = text.encode() if isinstance(text, str) else text
    return [mistake.code for mistake in lint_feature("公示.feature", data, **known)]


def changed(old: str, new: str) -> str:
    assert old in SOUND
    return SOUND.replace(old, new, 1)


def test_sound():
    """A file without mistakes gets none."""
    assert codes(SOUND) == []


@pytest.mark.parametrize("keyword", ["场景", "场景大纲", "规则", "背景", "例子"])
@pytest.mark.parametrize("colon", ["：", " ："])
def test_full_width_colon(keyword, colon):
    """A keyword with a colon that deletes its line is an error at that line."""
    text = changed(f"{keyword}:", f"{keyword}{colon}")
    first = next(m for m in lint_feature("f", text.encode()) if m.code == "B1")
    assert text.splitlines()[first.place.line - 1].strip().startswith(keyword)


def test_full_width_colon_once():
    """A vanished scenario is reported once, and not again by the count of scenarios."""
    assert codes(changed("场景: 公示少一天", "场景： 公示少一天")) == ["B1"]


@pytest.mark.parametrize("line", ["场景一: 甲", "场景一：甲", "Scenario: 甲", "Scenario Outline: 甲"])
def test_lost_scenario(line):
    """A line that looks like a scenario and was not parsed as one is reported."""
    text = changed("  当事人的意见在公示期内收集。", f"  {line}")
    mistakes = lint_feature("f", text.encode())
    assert [(m.code, m.place.line) for m in mistakes] == [("B7", 4)]


def test_doc_string():
    """A scenario quoted in a doc string is no lost scenario."""
    assert codes(changed("那么 <结论>\n", '那么 <结论>\n      """\n      场景：引文\n      """\n')) == []


@pytest.mark.parametrize(("old", "new"), [("功能:", "功能："), ("        | 日期", "        ｜ 日期")])
def test_full_width_mark(old, new):
    """A full-width mark that stops the parser is named, in place of the parser's own complaint."""
    assert codes(changed(old, new)) == ["B2"]


def test_byte_order_mark():
    """A byte order mark is an error, and the rest of the file is read all the same."""
    assert codes(b"\xef\xbb\xbf" + changed("场景: 公示少一天", "场景：公示少一天").encode()) == ["B3", "B1"]


def test_legacy_encoding():
    """A GBK file is told to be saved as UTF-8, and the rest of it is read all the same."""
    data = changed("场景: 公示少一天", "场景：公示少一天").encode("gbk")
    mistakes = lint_feature("f", data)
    assert [m.code for m in mistakes] == ["B10", "B1"]
    assert "另存为UTF-8" in mistakes[0].phrase.zh


def test_no_encoding():
    """Bytes that are no text at all get one mistake, at the line where they begin."""
    mistakes = lint_feature("f", b"# language: zh-CN\n\xff\xff")
    assert [(m.code, m.place.line) for m in mistakes] == [("B10", 2)]


@pytest.mark.parametrize(
    "header", ["# 语言: zh-CN\n", "", "# language: en\n", "# language: xx\n", "\n# language: zh-CN\n"]
)
def test_header(header):
    """Anything but the language header in the first line is an error."""
    assert codes(changed("# language: zh-CN\n", header)) == ["B6"]


def test_header_spacing():
    """Spaces inside the language header do no harm."""
    assert codes(changed("# language: zh-CN", "#language:zh-CN ")) == []


@pytest.mark.parametrize("text", ["# language: zh-CN\n", "# language: zh-CN\n功能: 空\n  只有说明\n"])
def test_no_scenario(text):
    """A file without a scenario is an error."""
    assert codes(text) == ["B7"]


def test_outline_without_examples():
    """An outline without a row of examples is an error, for it never runs."""
    rows = SOUND[SOUND.index("      例子:") :]
    assert codes(SOUND.replace(rows, "")) == ["B7"]


@pytest.mark.parametrize("prose", ["当前状态为公示", "那么长的公示期不需要", "假定如此"])
def test_prose_as_step(prose):
    """Prose under a scenario that begins with a keyword is reported where it became a step."""
    text = changed('      当 支部 于 2026-06-01 办理 "公示无影响"', f"      {prose}\n      当 支部 办理")
    mistakes = lint_feature("f", text.encode())
    assert [(m.code, m.place.line) for m in mistakes] == [("B4", 13)]


def test_prose_under_feature():
    """Prose under the feature may begin with a keyword."""
    assert "  当事人" in SOUND
    assert "B4" not in codes(SOUND)


def test_full_width_space():
    """A full-width space after a keyword and Windows line ends do no harm."""
    assert codes(changed("当 支部 于 2026", "当\u3000支部 于 2026").replace("\n", "\r\n")) == []


def test_bullet_step():
    """A step written with an asterisk is a step."""
    assert codes(changed("当 支部 于 2026", "* 支部 于 2026")) == []


@pytest.mark.parametrize(
    "claim",
    [
        '被拒绝，依据 "发展党员工作细则 2026 第13条"',
        '被拒绝，条件 "notice.days"',
        '被拒绝，条件 "公示期"，依据 本地规定',
    ],
)
def test_refusal_without_reason(claim):
    """A refusal that leaves out its guard or its article is an error."""
    old = '被拒绝，条件 "notice.days"，依据 "发展党员工作细则 2026 第13条"'
    assert codes(changed(old, claim)) == ["B9"]


def test_bare_refusal():
    """A refusal that leaves out both is told both."""
    old = '被拒绝，条件 "notice.days"，依据 "发展党员工作细则 2026 第13条"'
    assert codes(changed(old, "被拒绝")) == ["B9", "B9"]


def test_refusal_in_following_lines():
    """Guard and article may stand in the lines after, or in a table."""
    old = '被拒绝，条件 "notice.days"，依据 "发展党员工作细则 2026 第13条"'
    table = "被拒绝\n        | 条件 | 依据 |\n        | notice.days | fazhan/notice |"
    assert codes(changed(old, table)) == []
    assert codes(changed(old, "被拒绝\n      并且 条件是 notice.days\n      并且 依据 “细则”")) == []


def test_refusal_in_examples():
    """A refusal that only a row of examples states needs its reasons too, and is reported once."""
    text = changed('被拒绝，条件 "notice.days"，依据 本地规定', "被拒绝，依据 本地规定")
    text = text.replace('办件处于步骤 "预审" ', "被拒绝，本地规定")
    assert text.count("本地规定") == 2
    assert codes(text) == ["B9"]


def test_refusal_as_cause():
    """拒绝 in a step that is no 那么, or denied by 不 or 未, is no refusal."""
    assert codes(changed("当 支部 于 2026-06-01 办理", "当 支部 拒绝")) == []
    old = '被拒绝，条件 "notice.days"，依据 "发展党员工作细则 2026 第13条"'
    assert codes(changed(old, "不被拒绝\n      并且 未被拒绝\n      但是 没有被拒绝")) == []


def test_no_claim():
    """A scenario without 那么 is an error."""
    old = '      那么 被拒绝，条件 "notice.days"，依据 "发展党员工作细则 2026 第13条"\n'
    assert codes(changed(old, "")) == ["B12"]


def test_duplicate_name():
    """Two scenarios of one name are an error at the second."""
    mistakes = lint_feature("f", changed("公示期的边界", "公示少一天").encode())
    assert [(m.code, m.place.line) for m in mistakes] == [("B11", 16)]


def test_undefined_step():
    """A step that no pattern matches as a whole is reported, with its examples filled in."""
    texts = ('使用流程 ".+"', "支部 于 [0-9-]+ 办理 .+", "被拒绝.*", "办件处于")
    known = [re.compile(text) for text in texts]
    mistakes = lint_feature("f", SOUND.encode(), steps=known)
    assert [(m.code, m.place.line) for m in mistakes] == [("B5", 18)]
    assert '办件处于步骤 "预审"' in mistakes[0].phrase.zh


def test_defined_steps():
    """Where every step is known, nothing is reported."""
    assert codes(SOUND, steps=[re.compile(".*")]) == []


def test_unregistered_tag():
    """A tag outside the register is reported with the nearest name inside."""
    mistakes = lint_feature("f", SOUND.encode(), tags={"发展党员工作", "拒绝"})
    assert [(m.code, m.place.line) for m in mistakes] == [("B8", 2)]
    assert "发展党员工作" in mistakes[0].phrase.zh


def test_unregistered_tag_everywhere():
    """Tags of rules, scenarios and examples are looked at."""
    text = SOUND.replace("  规则:", "  @甲\n  规则:").replace("      例子:", "      @乙\n      例子:")
    assert codes(text, tags={"发展党员"}) == ["B8", "B8", "B8"]


def test_unreadable():
    """What does not parse for another reason is reported at its line."""
    text = changed("那么 <结论>\n", "那么 <结论>\n      多出来的一行\n")
    mistakes = lint_feature("f", text.encode())
    assert [(m.code, m.place.line) for m in mistakes] == [("B0", 19)]


def test_order():
    """Mistakes come in the order of lines and carry the name of the file."""
    text = changed("场景: 公示少一天", "场景：公示少一天").replace("# language", "# 语言")
    mistakes = lint_feature("甲.feature", text.encode())
    assert [m.place.line for m in mistakes] == sorted(m.place.line for m in mistakes)
    assert {m.place.file for m in mistakes} == {"甲.feature"}


@given(st.one_of(st.binary(max_size=60), st.text(alphabet='场景功能当那么:：|\n# "@*<>拒绝', max_size=60)))
def test_any_bytes(data):
    """Whatever the bytes are, the answer is a list of mistakes."""
    data = data if isinstance(data, bytes) else b"# language: zh-CN\n" + data.encode()
    assert isinstance(lint_feature("f", data), list)
