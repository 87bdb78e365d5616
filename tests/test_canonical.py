"""The bytes of a value: equal to an independent implementation's, one spelling only, and bounded."""

import hashlib
import json

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from pdca.canonical import MAX_BODY, MAX_DEPTH, MAX_INT, decode, digest, encode, read_all
from pdca.errors import TrailError, UnwritableError
from pdca.hashing import leaf, node

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
whole = st.integers(-MAX_INT + 1, MAX_INT - 1)
values = st.recursive(
    texts | whole,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


def nested(depth: int) -> object:
    value: object = "x"
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.row("E7")
@given(values)
def test_oracle(value):
    """The bytes are those of an independent RFC 8785 implementation."""
    assert encode(value) == rfc8785.dumps(value)


@given(values)
def test_decode_undoes_encode(value):
    """Decoding undoes encoding."""
    assert decode(encode(value)) == value


@given(st.binary(max_size=30) | texts.map(str.encode) | values.map(lambda value: json.dumps(value).encode()))
def test_encode_undoes_decode(data):
    """Whatever is decoded at all encodes to the very same bytes; everything else is a `TrailError`."""
    try:
        value = decode(data)
    except TrailError:
        return
    assert encode(value) == data


@pytest.mark.parametrize(
    ("value", "data"),
    [
        ({"b": 1, "a": "é"}, '{"a":"é","b":1}'),
        ({}, "{}"),
        ([], "[]"),
        ("", '""'),
        ('"\\/\b\f\n\r\t\x01\x1f\x7f', '"\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f"'),
        ({"\ufb33": 1, "😀": 2, "z": 3}, '{"z":3,"😀":2,"\ufb33":1}'),
        ([{"": 0, "😀": {"\ufb33": "a", "𠮷": "b"}}], '[{"":0,"😀":{"𠮷":"b","\ufb33":"a"}}]'),
        (("a", -5, MAX_INT - 1), '["a",-5,9007199254740991]'),
        ({"村": "石桥村", "组": "三组"}, '{"村":"石桥村","组":"三组"}'),
    ],
)
def test_golden(value, data):
    """These values have exactly these bytes; keys go by UTF-16 code units."""
    assert encode(value) == data.encode()


@pytest.mark.row("E1", "E2", "E5")
@pytest.mark.parametrize(
    ("value", "path"),
    [
        ({"a": [1, {"b": 1.5}]}, "a[1].b"),
        ({"a": None}, "a"),
        ([True], "[0]"),
        ({"a": {"b": "x\0"}}, "a.b"),
        ({"a": {1: "x"}}, "a"),
        ({"a": {"x\0": "x"}}, "a"),
        ({"n": MAX_INT}, "n"),
        ({"n": -MAX_INT}, "n"),
        ({"s": "x\ud800y"}, "s"),
        ({"b": b"bytes"}, "b"),
        ({"b": {1, 2}}, "b"),
    ],
)
def test_refused(value, path):
    """A value that JSON readers disagree about is refused, with its path."""
    with pytest.raises(UnwritableError) as refused:
        encode(value)
    assert refused.value.path == path
    assert path in str(refused.value)


@pytest.mark.row("E5")
def test_surrogate_in_key():
    """A lone surrogate in a key is refused."""
    with pytest.raises(UnwritableError):
        encode({"\udc00": 1})


@pytest.mark.row("E3")
def test_depth():
    """Nesting is bounded: the deepest allowed passes, one more does not, a ring does not loop."""
    assert decode(encode(nested(MAX_DEPTH))) == nested(MAX_DEPTH)
    ring: list[object] = []
    ring.append(ring)
    for value in (nested(MAX_DEPTH + 1), ring):
        with pytest.raises(UnwritableError):
            encode(value)


@pytest.mark.row("E8")
def test_length():
    """Length is bounded: the longest allowed passes, one byte more does not."""
    longest = "x" * (MAX_BODY - 2)
    assert decode(encode(longest)) == longest
    for value in (longest + "x", "x" * 10_000_000, "镇" * (MAX_BODY // 2), [0] * (MAX_BODY + 1)):
        with pytest.raises(UnwritableError):
            encode(value)


@pytest.mark.row("E8")
def test_shared_lists_do_not_explode():
    """A small value that unfolds into a huge one is refused before it is unfolded."""
    value: object = "x"
    for _ in range(30):
        value = [value] * 10
    with pytest.raises(UnwritableError):
        encode(value)


@pytest.mark.row("A17", "A18", "E1", "E2", "E4", "E5")
@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1,"a":1}', b'{"a":1,"a":2}', b'{"b":1,"a":1}', b'{"a": 1}', b" 1", b"1\n", b'{"a":1} ',
        b"NaN", b"Infinity", b"-Infinity", b"[NaN]", b"1.0", b"1e3", b"1e400", b"-0", b"01", b"+1",
        b"null", b"true", b"false", b'{"a":null}', b"[true]", b'{"x":["a",false]}',
        b"9007199254740992", b"-9007199254740992", b"9" * 5000,
        b'"\\u0000"', b'"\\ud800"', b'"\\u0041"', b'"\\/"', b'"\\u001F"', b'"\\u000a"', b'"a\x00b"', b'"a\nb"',
        b"\xff", b'"\xff"', b'"\xc0\xaf"', b'"\xed\xa0\x80"', b"\xef\xbb\xbf1", b"", b"{", b'"', b"[1,]", b"[1 2]",
        '{"\ufb33":1,"😀":2}'.encode(),
        b"[" * 33 + b"]" * 33, b"[" * 200_000 + b"]" * 200_000, b"[" * 200_000,
        b'{"a":' * 1000 + b"1" + b"}" * 1000, b'"' + b"x" * MAX_BODY + b'"',
    ],
    ids=lambda data: repr(data[:24]),
)  # fmt: skip
def test_other_spellings(data):
    """Bytes that are not the canonical form of a value in the domain are refused."""
    with pytest.raises(TrailError) as refused:
        decode(data)
    assert refused.value.code == "canonical"


@pytest.mark.parametrize(
    "word", ["null", "true", "false", "\\u0000", "[[[[[[[[[[{{{{{{{{{{[[[[[[[[[[[[[[[[[["]
)
def test_words_that_look_like_trouble(word):
    """Text that merely looks like something forbidden is text."""
    assert decode(encode({"a": word})) == {"a": word}


def test_hashes():
    """The digest is SHA-256; leaf and node are set apart by one byte (RFC 9162, 2.1.1)."""
    assert digest(b"x") == hashlib.sha256(b"x").hexdigest()
    assert leaf(b"x") == hashlib.sha256(b"\0x").digest()
    assert node(b"l", b"r") == hashlib.sha256(b"\1lr").digest()




TOKENS = [b'{"a":', b"[", b"]", b"}", b"{", b",", b'"', b":", b"1", b"\\", b',"\\n",', b'"\\', b'n"', b'"b"', b"-0", b" ", b"\n", b"1],[2"]
pieces = st.lists(st.sampled_from(TOKENS), max_size=6).map(b"".join)


@pytest.mark.row("E4")
@settings(max_examples=500)
@given(st.lists(pieces | values.map(encode), min_size=1, max_size=5))
def test_reading_many_is_reading_each(spellings):
    """What is read from many spellings at once is what is read from each, however they try to reach over their ends."""
    found = read_all(spellings)
    assert found is None or found == [json.loads(each) for each in spellings]


@pytest.mark.row("E4")
@pytest.mark.parametrize(
    "spellings",
    [
        [b'{"a":[1', b'2]},{"b":3}'], [b"1],[2", b"3"], [b'1,"\\n",2', b"3"], [b'1,"\\n"', b"2"], [b'{"a":"x', b'y"}'],
        [b'["x', b'y"],"\\n",3', b"4"], [b'"a,', b',b"'], [b"1", b""], [b"", b""], [b"1,2"], [b'1,"\\', b'n",2'], [b"1 ", b"2"],
        [b"{}]", b"[{}"], [b"[1", b"2]", b'3,"\\n",4'], [b'1,"\n",2', b"3"], [b"[1", b"2]", b"3,4"],
    ],
    ids=repr,
)  # fmt: skip
def test_reaching_over_the_end(spellings):
    """Spellings of which one ends where another goes on are not read together."""
    assert read_all(spellings) is None


def test_reading_many():
    """Usual spellings are read together; one that is not bare, or very many bytes, are left to be read one by one."""
    usual = encode({"a": ["会议", {"b": 0}]})
    assert read_all([usual] * 3) == [{"a": ["会议", {"b": 0}]}] * 3
    for odd in ("a b", "a\nb", "\U00020000", "\\", "\x01"):
        assert read_all([usual, encode({"a": odd}), usual]) is None
    assert read_all([encode("x" * (MAX_BODY // 2))] * 2) is None
    assert read_all([]) is None
