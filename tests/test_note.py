"""Signed notes and checkpoints: the forms of C2SP, byte for byte, and nothing else passes for one."""

import time
from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdca import keys, note
from pdca.errors import NoteError
from pdca.merkle import EMPTY_ROOT

# The published example of C2SP signed-note, and the public key that signed it.
EXAMPLE = (
    "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n\n"
    "— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n"
).encode()
CHECKPOINT = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
KEY = keys.new("qinghe.example/log", bytes(range(32)))
OTHER = keys.new("qinghe.example/log", bytes(32))
TEXT = "qinghe.example/log\n3\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"


def refused(data):
    """Return what the reader says of *data*, which is no note."""
    with pytest.raises(NoteError) as wrong:
        note.read(data)
    return wrong.value.phrase.zh


def test_the_published_example():
    """The example of the specification is read whole, and written back byte for byte."""
    read = note.read(EXAMPLE)
    assert read.text.endswith("\n\ned è subito sera.\n")
    assert [(each.name, len(each.key_id), len(each.value)) for each in read.signatures] == [
        ("quasimodo.example/salvatore", 4, 64)
    ]
    assert note.write(read) == EXAMPLE


def test_the_published_checkpoint():
    """The checkpoint of the specification has its name, its size and its root."""
    read = note.checkpoint(CHECKPOINT)
    assert (read.origin, read.size, read.root[:2].hex()) == ("example.com/behind-the-sofa", 20852163, "0ac5")
    assert read.text() == CHECKPOINT


def test_extension_lines():
    """Lines after the root are passed over, empty ones are not allowed."""
    assert note.checkpoint(f"{CHECKPOINT}more\n").size == 20852163
    with pytest.raises(NoteError):
        note.checkpoint(f"{CHECKPOINT}\nmore\n")


@pytest.mark.parametrize(
    "text",
    [
        "", "log\n3\n", CHECKPOINT[:-1], CHECKPOINT.replace("20852163", "020852163"), CHECKPOINT.replace("20852163", "-1"),
        CHECKPOINT.replace("20852163", "٣"), CHECKPOINT.replace("q2I=", "q2J="), CHECKPOINT.replace("q2I=", ""), f"\n{CHECKPOINT}",
        "log\n1\nCsUY\n",
    ],
)  # fmt: skip
def test_no_checkpoint(text):
    """A checkpoint with a missing line, another spelling of a number or of a root is refused."""
    with pytest.raises(NoteError):
        note.checkpoint(text)


@pytest.mark.parametrize("name", ["", "a\nb", "a\tb"], ids=ascii)
def test_no_checkpoint_for_such_a_name(name):
    """A log whose name is no single line has no checkpoint."""
    with pytest.raises(NoteError):
        note.Checkpoint(origin=name, size=0, root=EMPTY_ROOT).text()


def test_a_signed_note():
    """What a key signed, its public half trusts."""
    read = note.read(note.write(note.sign(TEXT, [KEY])))
    assert [each.key_id for each in note.trusted(read, [KEY.public()])] == [KEY.key_id]


def test_the_signature_covers_the_text_with_its_last_new_line():
    """The bytes that are signed are the text and its final new line, without the blank line."""
    (signature,) = note.sign(TEXT, [KEY]).signatures
    assert KEY.public().verify(TEXT.encode(), signature.value)
    assert not KEY.public().verify(TEXT.encode()[:-1], signature.value)


@pytest.mark.row("I3")
def test_unknown_signatures_are_ignored():
    """A signature by another key of the same name is ignored beside a good one, even when it is false."""
    signed = note.sign(TEXT, [OTHER, KEY])
    false = note.Signature(name=OTHER.name, key_id=OTHER.key_id, value=b"x" * 64)
    for signatures in (signed.signatures, (false, signed.signatures[1])):
        good = note.trusted(note.Note(text=TEXT, signatures=signatures), [KEY.public()])
        assert [each.key_id for each in good] == [KEY.key_id]


@pytest.mark.row("I3")
def test_a_false_signature_of_a_known_key_rejects_the_note():
    """One false signature of a known key outweighs a good one of another."""
    signed = note.sign(TEXT, [OTHER, KEY])
    false = note.Signature(name=KEY.name, key_id=KEY.key_id, value=signed.signatures[0].value)
    with pytest.raises(NoteError, match="是假的"):
        note.trusted(
            note.Note(text=TEXT, signatures=(signed.signatures[0], false)), [KEY.public(), OTHER.public()]
        )


@pytest.mark.row("I1")
def test_a_note_by_strangers_is_not_trusted():
    """A note that no known key signed is rejected, with or without signatures."""
    for signed in (note.sign(TEXT, [OTHER]), note.Note(text=TEXT)):
        with pytest.raises(NoteError, match="没有可信"):
            note.trusted(signed, [KEY.public()])


def test_another_text_is_not_trusted():
    """A signature moved below another text is false."""
    signed = note.sign(TEXT, [KEY])
    with pytest.raises(NoteError):
        note.trusted(note.Note(text=TEXT.replace("3", "4", 1), signatures=signed.signatures), [KEY.public()])


def test_another_algorithm_plugs_in():
    """Anything with a name, an id and the two methods signs and checks, such as a device for SM2."""

    class Device:
        name = "device"
        key_id = note.key_id("device", 255, b"sm2")

        def sign(self, message):
            return message[::-1]

        def verify(self, message, signature):
            return signature == message[::-1]

    read = note.read(note.write(note.sign(TEXT, [KEY, Device()])))
    assert [each.name for each in note.trusted(read, [Device()])] == ["device"]


LINE = b"\xe2\x80\x94 n " + b64encode(b"12345") + b"\n"


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\n", b"text\n", b"text\n\n", b"text\n" + LINE, b"\n\n" + LINE, b"text\n\n" + LINE[:-1], b"text\n\n" + LINE + b"\n",
        b"te\rxt\n\n" + LINE, b"te\0xt\n\n" + LINE, b"te\xffxt\n\n" + LINE, b"text\n\n-- n MTIzNDU=\n", b"text\n\n" + LINE.replace(b"n ", b"", 1),
        b"text\n\n" + LINE.replace(b" n", b" n+m"), b"text\n\n" + LINE.replace(b"=", b""), b"text\n\n" + LINE.replace(b"MTIzNDU=", b"MTIzNA=="),
        b"text\n\n" + LINE.replace(b"U=", b"V="), b"text\n\n" + LINE.replace(b" n ", b" n\xe3\x80\x80m "), b"text\n\n" + LINE.replace(b" n ", b"  "),
    ],
    ids=repr,
)  # fmt: skip
def test_no_note(data):
    """Whatever is not exactly a text, a blank line and lines of signatures is refused."""
    assert refused(data)


@pytest.mark.row("I4")
def test_limits():
    """Notes are read up to a length and a number of signatures, and at least sixteen are allowed."""
    assert len(note.read(b"text\n\n" + LINE * note.MAX_SIGNATURES).signatures) >= 16
    assert "签名超过" in refused(b"text\n\n" + LINE * (note.MAX_SIGNATURES + 1))
    assert "字节" in refused(b"x" * note.MAX_NOTE + b"\n\n" + LINE)


@pytest.mark.parametrize(
    "text",
    ["", "\n", "text", "te\rxt\n", "\ud800\n", "x" * note.MAX_NOTE + "\n"],
    ids=lambda text: ascii(text[:8]),
)
def test_no_such_text(text):
    """A text that no reader would take is not signed."""
    with pytest.raises(NoteError):
        note.sign(text, [KEY])


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.just("\n"), min_size=1, max_size=40))
def test_what_is_signed_is_read(text):
    """Every text that is signed is read back with its signatures."""
    signed = note.sign(f"{text}\n", [KEY])
    assert note.read(note.write(signed)) == signed


@pytest.mark.row("I4")
@given(st.binary(max_size=200))
def test_any_bytes(data):
    """Any bytes are a note or refused, and nothing else happens."""
    try:
        assert note.write(note.read(data)) == data
    except NoteError:
        return


@pytest.mark.row("I4")
@pytest.mark.parametrize("place", range(len(EXAMPLE)))
def test_every_truncation(place):
    """No beginning of a note is a note."""
    assert refused(EXAMPLE[:place])


@pytest.mark.row("I4")
def test_every_flipped_bit():
    """A signed note in which one bit is flipped is refused or not trusted."""
    whole = note.write(note.sign(TEXT, [KEY]))
    for place in range(len(whole)):
        bent = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
        with pytest.raises(NoteError):
            note.trusted(note.read(bent), [KEY.public()])


@pytest.mark.row("I4")
def test_every_flipped_byte_of_a_signed_note():
    """A signed note in which any byte is another one is refused or not trusted, except for a stranger's signature."""
    whole = note.write(note.sign(TEXT, [KEY]))
    for place in range(len(whole)):
        for change in (0x01, 0x20, 0x80, 0xFF):
            bent = whole[:place] + bytes([whole[place] ^ change]) + whole[place + 1 :]
            with pytest.raises(NoteError):
                note.trusted(note.read(bent), [KEY.public()])


@pytest.mark.row("I4")
def test_every_byte_left_out():
    """A signed note without one of its bytes is refused or not trusted."""
    whole = note.write(note.sign(TEXT, [KEY]))
    for place in range(len(whole)):
        with pytest.raises(NoteError):
            note.trusted(note.read(whole[:place] + whole[place + 1 :]), [KEY.public()])


@pytest.mark.row("I4")
@pytest.mark.parametrize("control", [chr(each) for each in range(0x20) if each != 0x0A], ids=ascii)
def test_control_characters(control):
    """A control character anywhere in a note makes it none: in the text, in a name, and before or behind."""
    whole = EXAMPLE.decode()
    for place in (0, 1, 40, len(whole) // 2, whole.index("— ") + 5, len(whole) - 1, len(whole)):
        assert refused((whole[:place] + control + whole[place:]).encode())


@pytest.mark.row("I4")
def test_a_hundred_thousand_signatures():
    """A note with a hundred thousand signatures is refused at once, whether it fits the length or not."""
    begun = time.process_time()
    assert "字节" in refused(b"text\n\n" + LINE * 100_000)
    assert "签名超过" in refused(b"text\n\n" + LINE * ((note.MAX_NOTE - 10) // len(LINE)))
    assert time.process_time() - begun < 2


@pytest.mark.row("I3")
def test_any_number_of_strangers():
    """A good signature counts wherever it stands among as many strangers as a note may have."""
    strangers = [keys.new(f"stranger{each}", bytes([each] * 32)) for each in range(1, note.MAX_SIGNATURES)]
    for place in (0, 30, len(strangers)):
        signers = [*strangers[:place], KEY, *strangers[place:]]
        read = note.read(note.write(note.sign(TEXT, signers)))
        assert [each.name for each in note.trusted(read, [KEY.public()])] == [KEY.name]


@pytest.mark.row("I3")
@pytest.mark.parametrize("value", [b"x", bytes(63), bytes(64), bytes(65), bytes(5000)], ids=len)
def test_a_false_signature_beside_a_true_one_of_the_same_key(value):
    """A false signature of a known key rejects the note even beside a true one of the same key."""
    true = note.sign(TEXT, [KEY]).signatures
    false = note.Signature(name=KEY.name, key_id=KEY.key_id, value=value)
    for both in ((*true, false), (false, *true)):
        with pytest.raises(NoteError, match="是假的"):
            note.trusted(note.Note(text=TEXT, signatures=both), [KEY.public()])


@pytest.mark.row("I1")
def test_a_stripped_signature():
    """A note whose signature was taken away, or replaced by a stranger's under the same name, is not trusted."""
    for said in (note.Note(text=TEXT), note.sign(TEXT, [OTHER])):
        with pytest.raises(NoteError, match="没有可信"):
            note.trusted(said, [KEY.public()])


@pytest.mark.parametrize(
    "text",
    ["", "-1", "+1", "01", "1 ", " 1", "1.0", "1e3", "٣", "9223372036854775808", "9" * 5000],
    ids=ascii,
)
def test_no_number(text):
    """A size is plain decimal digits below 2^63 and nothing else."""
    with pytest.raises(NoteError):
        note.number(text)
    assert note.number("9223372036854775807") == 2**63 - 1


def test_what_stands_in_an_anchor():
    """An anchor holds a signed note, or the bare text and an empty line."""
    signed = note.sign(TEXT, [KEY])
    assert note.of(note.write(signed).decode()) == signed
    assert note.of(f"{TEXT}\n") == note.Note(text=TEXT)
