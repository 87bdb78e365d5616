"""Bytes become nodes with places, and everything that YAML allows and we do not is told in plain words."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from pdca.errors import TextError
from pdca.phrase import Phrase
from pdca.procedure import Place
from pdca.reading import text
from pdca.reading.facts import plain
from pdca.reading.text import MAX_BYTES, MAX_DEPTH, MAX_NODES, Mistakes, Reader, parse

FILES = sorted((Path(__file__).resolve().parents[2] / "procedures").rglob("*.yaml"))
THING = Phrase("东西", "the thing")


def read(content):
    mistakes = Mistakes()
    data = content if isinstance(content, bytes) else content.encode()
    return parse("x.yaml", data, mistakes), mistakes


def told(content):
    return [(one.code, one.place.line, one.place.column) for one in read(content)[1]]


def asked(content, question):
    node, mistakes = read(content)
    answer = question(Reader(mistakes), node)
    return answer, [one.code for one in mistakes]


@pytest.fixture(params=["fast", "plain"])
def both_parsers(request, monkeypatch):
    if request.param == "plain":
        monkeypatch.setattr(text, "_LOADER", yaml.SafeLoader)


@pytest.mark.row("F4")
@pytest.mark.parametrize("scalar", ["2026-05-18", "no", "3/5", "007", "1.10", "null", "~", "0x1F", "1e3"])
def test_scalars_are_text(scalar):
    """A scalar means its characters, quoted or not."""
    tree = plain(read(f"[{scalar}, '{scalar}', \"{scalar}\"]")[0])
    assert tree == [scalar] * 3


@pytest.mark.usefixtures("both_parsers")
def test_places():
    """Every value and key knows its file, line and column."""
    node, _ = read("a: 标\nbb:\n  - cc: d\n")
    inner = node.value["bb"].value[0]
    assert node.key_places == {"a": place(1, 1), "bb": place(2, 1)}
    assert (node.value["a"].place, inner.value["cc"].place) == (place(1, 4), place(3, 9))


def place(line, column):
    return Place(file="x.yaml", line=line, column=column)


@pytest.mark.row("F1", "F2", "F3", "F5")
@pytest.mark.usefixtures("both_parsers")
@pytest.mark.parametrize(
    ("content", "mistakes"),
    [
        ("a: 1\nb: 2\na: 3\n", [("duplicate-key", 3, 1)]),
        ("a: &x 1\nb: c\n", [("anchor", 1, 4)]),
        ("a: *x\n", [("alias", 1, 4)]),
        ("<<: {a: b}\n", [("merge", 1, 1)]),
        ("a: !!str b\n", [("tag", 1, 4)]),
        ("a: b\nc: !x {d: e}\n", [("tag", 2, 4)]),
        ("a: b\n---\nc: d\n", [("second-document", 2, 1)]),
        ("%YAML 1.2\n---\na: b\n", [("directive", 1, 1)]),
        ("? [a]\n: b\n", [("key", 1, 3)]),
        ("a: b\n\tc: d\n", [("tab", 2, 1)]),
        ("a: b \t# note\n", [("tab", 1, 6)]),
        ("\ufeffa: b\n", [("bom", 1, 1)]),
        ("标题: 公示一月".encode("gbk"), [("gbk", 1, 1)]),
        ("标题: 公示".encode("utf-16"), [("utf-16", 1, 1)]),
        ("a: b\n".encode("utf-16-be"), [("utf-16", 1, 1)]),
        (b"a: b\nc: \xe4\xb8\xad\xe5\xff\xe6\x96\x87\n", [("encoding", 2, 1)]),
        ("a: b\ntitle：标题\n", [("wide-colon", 2, 6)]),
        ("a: b\n'title'：标题\n", [("wide-colon", 2, 8)]),
        ("a: {to：x, b: c}\n", [("wide-colon", 1, 7)]),
        ("a: b\n　c: d\n", [("wide-space", 2, 1)]),
        ("a: e\u0301\n", [("nfc", 1, 4)]),
        ("a: b\u200bc\x07\n", [("control", 1, 5), ("control", 1, 7)]),
        ("", [("empty", 1, 1)]),
        ("# only a remark\n", [("empty", 1, 1)]),
    ],
    ids=ascii,
)  # fmt: skip
def test_forbidden(content, mistakes):
    """What this language leaves out of YAML is a mistake of its own, at its place."""
    assert told(content) == mistakes


@pytest.mark.parametrize(
    "content",
    [
        "a: [b, c\nd: e\n", "a: {b: c\nd: e\n", 'a: "b\n', "a: b\n  c: d\n", "a: @b\n", "a:b\nc: d\n", "- a\nb: c\n",
        "a: b: c\n", 'a: "\\q"\n', "标题：x\nb: c\n", "a: {to: x，b: c}\n", "a: b\n c: d\n",
    ],
    ids=ascii,
)  # fmt: skip
def test_syntax(content):
    """A breach of YAML's own rules is told in Chinese, once, and without the parser's words."""
    _, mistakes = read(content)
    (mistake,) = mistakes
    assert mistake.code == "syntax"
    assert not any(word in mistake.phrase.zh for word in ("expected", "mapping", "token", "scalar", "found"))


def test_wide_punctuation_named():
    """A breach near full-width punctuation names that punctuation."""
    (mistake,) = read("a: {to: x，b: c}\n")[1]
    assert "“，”" in mistake.phrase.zh


@pytest.mark.row("F3")
def test_both_places():
    """A key written twice is told with the place of the first."""
    (mistake,) = read("a: 1\nb: {c: 1, c: 2}\n")[1]
    assert str(mistake.place) == "x.yaml:2:11"
    assert "第2行第5列" in mistake.phrase.zh


def test_all_at_once():
    """Several mistakes in one file are reported together, those in the contents as well."""
    node, mistakes = read("\ufeffa: 1\na: 2\ntitle：x\nb:\t*y\n")
    Reader(mistakes).fields(node, required=("c",), optional=("a", "title"), what=THING)
    assert {one.code for one in mistakes} == {
        "bom", "duplicate-key", "wide-colon", "tab", "alias", "missing-key", "unknown-key"
    }  # fmt: skip


def test_textual_mistakes_beside_syntax():
    """Where the parser gives up, tabs and full-width colons further down are still told."""
    found = told("a: [b\nc: d\nx：y\n\tz: 1\n")
    assert [one[0] for one in found] == ["syntax", "wide-colon", "tab"]


def test_one_cause_once():
    """A tab is not reported a second time as a breach of the indentation it causes."""
    assert told("a:\n\tb: c\n \td: e\n") == [("tab", 2, 1), ("tab", 3, 2)]


def test_block_text_may_have_wide_colons():
    """Inside a block text a full-width colon is just text."""
    node, mistakes = read("note: |\n  title：甲\n  b：乙\nc: d\n")
    assert not len(mistakes)
    assert plain(node) == {"note": "title：甲\nb：乙", "c": "d"}


@pytest.mark.row("F1")
def test_aliases_never_expand():
    """Aliases of aliases stay as small as they are written."""
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60)]
    node, mistakes = read("\n".join(lines))
    assert all(len(one.value) == 2 for one in node.value.values())
    assert {one.code for one in mistakes} == {"anchor", "alias"}


@pytest.mark.row("F2")
@pytest.mark.usefixtures("both_parsers")
def test_depth():
    """Nesting is read to the cap and refused beyond it."""
    assert told("[" * MAX_DEPTH + "]" * MAX_DEPTH) == []
    assert told("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)) == [("depth", 1, MAX_DEPTH + 1)]


@pytest.mark.row("F2")
def test_hostile_depth():
    """A file of nothing but opening brackets is refused as soon as it passes the cap."""
    assert [one[0] for one in told("[" * 500_000)] == ["depth"]


@pytest.mark.row("F1", "F2")
def test_nodes():
    """A file with too many values is refused whole."""
    node, mistakes = read("[" + "a," * (MAX_NODES + 1) + "]")
    assert (node, [one.code for one in mistakes]) == (None, ["nodes"])


@pytest.mark.row("F2")
def test_size():
    """A file over the cap is not read at all."""
    assert told(b"#" * MAX_BYTES)[0][0] == "empty"
    assert told(b"#" * (MAX_BYTES + 1)) == [("size", 1, 1)]


def test_many_of_a_kind():
    """Thousands of tabs make a page of mistakes, not thousands."""
    assert 0 < len(told("- a\tb\n" * 5_000)) < 200


def test_raise_if_any():
    """All errors come as one, with every place and both languages, in reading order."""
    mistakes = read("a: 1\na: 2\nb: *x\n")[1]
    with pytest.raises(TextError) as raised:
        mistakes.raise_if_any()
    lines = raised.value.phrase.en.splitlines()
    assert [one.code for one in raised.value.mistakes] == ["duplicate-key", "alias"]
    assert lines[1].startswith("x.yaml:2:1: 'a' is written twice")
    assert raised.value.phrase.zh.splitlines()[2].startswith("x.yaml:3:4: 不要用引用")


def test_warnings_do_not_raise():
    """Warnings alone stop nobody."""
    mistakes = Mistakes()
    mistakes.add(Place(), "w", "提醒", "mind", severity="warning")
    mistakes.raise_if_any()
    assert (len(mistakes), mistakes.errors()) == (1, ())


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("2026-5-8", "2026-05-08"), ("2026/05/18", "2026-05-18"), ("20260518", "2026-05-18"),
        ("2026年5月18日", "2026-05-18"), ("2026.5.18", "2026-05-18"), ("2026-02-30", "2026-05-18"), ("soon", "2026-05-18"),
    ],
)  # fmt: skip
def test_bad_dates(written, right):
    """A day in another form is refused with the right form."""
    node, mistakes = read(f"[{written}]")
    assert Reader(mistakes).date(node.value[0]) is None
    (mistake,) = mistakes
    assert right in mistake.phrase.zh


def test_good_date():
    """A day needs no quotation marks and may have them."""
    answer, codes = asked(
        "[2026-05-18, '2026-05-18']", lambda reader, node: [reader.date(one) for one in node.value]
    )
    assert [day.isoformat() for day in answer] == ["2026-05-18", "2026-05-18"]
    assert codes == []


def test_unknown_key_hint():
    """An unknown key is told with the nearest right one and with all that are allowed."""
    node, mistakes = read("titel: x\n")
    assert Reader(mistakes).fields(node, optional=("title", "note"), what=THING) == {}
    (mistake,) = mistakes
    assert "是不是“title”" in mistake.phrase.zh
    assert "title、note" in mistake.phrase.zh


@pytest.mark.parametrize(
    ("content", "question", "code"),
    [
        ("[a]", lambda reader, node: reader.text(node), "not-text"),
        ("''", lambda reader, node: reader.text(node), "empty-value"),
        ("a", lambda reader, node: reader.items(node, THING), "not-a-list"),
        ("[a]", lambda reader, node: reader.fields(node, what=THING), "not-a-map"),
        ("true", lambda reader, node: reader.flag(node), "bad-word"),
        ("x", lambda reader, node: reader.word(node, ("a", "b")), "bad-word"),
        ("3.5", lambda reader, node: reader.number(node), "bad-number"),
    ],
)
def test_wrong_kinds(content, question, code):
    """A value of the wrong kind is one mistake and an empty answer."""
    answer, codes = asked(content, question)
    assert (not answer, codes) == (True, [code])


@pytest.mark.parametrize(
    ("content", "question", "expected"),
    [
        ("a-b", lambda reader, node: reader.identifier(node, hyphens=True), "a-b"),
        ("yes", lambda reader, node: reader.flag(node), True),
        ("no", lambda reader, node: reader.flag(node), False),
        ("007", lambda reader, node: reader.number(node), 7),
        ("a", lambda reader, node: reader.texts(node), ("a",)),
        ("[a, b]", lambda reader, node: reader.texts(node), ("a", "b")),
        ("' a '", lambda reader, node: reader.text(node), "a"),
    ],
)
def test_right_kinds(content, question, expected):
    """A value of the right kind is read without a word."""
    assert asked(content, question) == (expected, [])


@pytest.mark.parametrize("written", ["A", "a-b", "1a", "标题", "a b", "_a"])
def test_bad_ids(written):
    """An id of other characters than small letters, digits and underscores is a mistake, and is still read."""
    answer, codes = asked(f"'{written}'", lambda reader, node: reader.identifier(node))
    assert (answer, codes) == (written, ["bad-id"])


def test_absent_is_silent():
    """What is not there reads as empty, since the missing key was told already."""
    mistakes = Mistakes()
    reader = Reader(mistakes)
    assert (reader.text(None), reader.texts(None), reader.date(None), reader.flag(None)) == (
        "",
        (),
        None,
        False,
    )
    assert not len(mistakes)


def shape(node):
    """Return *node* with all its places, as plain values."""
    value = node.value
    if isinstance(value, dict):
        return node.place, {(key, node.key_place(key)): shape(one) for key, one in value.items()}
    return node.place, [shape(one) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_parsers_agree(path, monkeypatch):
    """The fast parser and the plain one see the same values at the same places."""
    fast = shape(read(path.read_bytes())[0])
    monkeypatch.setattr(text, "_LOADER", yaml.SafeLoader)
    assert shape(read(path.read_bytes())[0]) == fast


@pytest.mark.row("F5")
@given(
    st.binary(max_size=200)
    | st.text("ab:-,{}[]&*!|>'\"#%@`?<~\t \n\r\\：，“\x00\ufeff\u2028\U0001f600", max_size=60).map(str.encode)
)
def test_any_bytes(data):
    """Whatever the bytes, reading ends with a tree or with mistakes, never with an exception."""
    node, mistakes = read(data)
    assert node is not None or len(mistakes)
