"""Signed notes and checkpoints in the text forms of C2SP (signed-note, tlog-checkpoint).

A note is a text and below it lines of signatures. A checkpoint is the text that says of a log: this is its name,
this many records, this root. Who signs and who checks is plugged in: `Signer` and `Verifier`; `pdca.keys` has
Ed25519, another algorithm brings its own. Nothing here knows a key's secret, a clock or a disk.
"""

import hashlib
import re
from base64 import b64decode, b64encode
from binascii import b2a_base64
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Protocol

from attrs import frozen

from pdca.errors import NoteError
from pdca.phrase import Phrase

MAX_NOTE = 1 << 18
"""Longest note that is read, in bytes (256 KiB)."""

MAX_SIGNATURES = 64
"""Most signatures that a note may carry; C2SP asks for at least 16."""

ED25519 = 1
"""The byte that stands for plain Ed25519 signatures in key ids and key texts."""

COSIGNATURE = 4
"""The byte that stands for a witness's Ed25519 signature with its time (C2SP tlog-cosignature)."""

UNASSIGNED = 255
"""The byte that stands for every kind of signature that C2SP gave no byte."""

ID_BYTES = 4
HASH_BYTES = 32

_DASH = "\N{EM DASH} "
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\ud800-\udfff]")
_NUMBER = re.compile(r"0|[1-9][0-9]{0,18}")
_WITHIN = 1 << 63


class Verifier(Protocol):
    """Whoever can tell a true signature of one key from a false one."""

    @property
    def name(self) -> str:
        """Return the key's name: whose key it is."""

    @property
    def key_id(self) -> bytes:
        """Return the four bytes that tell this key from others of that name."""

    def verify(self, message: bytes, signature: bytes) -> bool:
        """Return whether *signature* is this key's over *message*; never raise, whatever the bytes."""


class Signer(Protocol):
    """Whoever can sign with one key, such as a file or a certified device."""

    @property
    def name(self) -> str:
        """Return the key's name."""

    @property
    def key_id(self) -> bytes:
        """Return the four bytes that tell this key from others of that name."""

    def sign(self, message: bytes) -> bytes:
        """Return the signature over *message*."""


@frozen(kw_only=True)
class Signature:
    """One line below a note: whose, by which key, and the bytes; what they are worth only a `Verifier` knows."""

    name: str
    key_id: bytes
    value: bytes


@frozen(kw_only=True)
class Note:
    """A *text*, which ends with a new line, and its signatures."""

    text: str
    signatures: tuple[Signature, ...] = ()


@frozen(kw_only=True)
class Checkpoint:
    """What a log claims to be: its name (*origin*), how many records, and the root over them."""

    origin: str
    size: int
    root: bytes

    def text(self) -> str:
        """Return the checkpoint as the text of a note. Raises `NoteError` for a name that is no single line."""
        return claim(self.origin, self.size, self.root)


@lru_cache(maxsize=256)
def key_id(name: str, kind: int, public: bytes) -> bytes:
    """Return the id of the key *public* of *name*: four bytes of SHA-256(name, new line, *kind*, key)."""
    return hashlib.sha256(b"%b\n%b%b" % (name.encode(), bytes([kind]), public)).digest()[:ID_BYTES]


@lru_cache(maxsize=256)
def check_name(name: str) -> str:
    """Return *name* if a key may have it: not empty, and neither white space nor plus nor control characters."""
    if not name or "+" in name or any(each.isspace() for each in name) or _CONTROL.search(name):
        raise _bad(
            "密钥名称不能为空，不能有空格和加号", "a key's name must not be empty nor hold spaces or a plus"
        )
    return name


def sign(text: str, signers: Sequence[Signer]) -> Note:
    """Return *text* as a note signed by all *signers*. Raises `NoteError` for a text that no note can have."""
    _check_text(text)
    message = text.encode()
    return Note(
        text=text,
        signatures=tuple(
            Signature(name=check_name(each.name), key_id=each.key_id, value=each.sign(message))
            for each in signers
        ),
    )


def write(note: Note) -> bytes:
    """Return the bytes of *note*; `read` is the inverse."""
    return f"{note.text}\n{''.join(line(each) for each in note.signatures)}".encode()


def line(signature: Signature) -> str:
    """Return the line that *signature* is below a note."""
    return signature_line(signature.name, signature.key_id, signature.value)


def signature_line(name: str, key_id: bytes, value: bytes) -> str:
    """Return the line below a note that says: the key *key_id* of *name* made the signature *value*."""
    return f"{_DASH}{name} {b2a_base64(key_id + value).decode()}"  # which ends with a new line


def claim(origin: str, size: int, root: bytes) -> str:
    """Return the text of the checkpoint of the log *origin*: so many records, this root (`Checkpoint.text`)."""
    return f"{_first_line(origin)}\n{size}\n{b2a_base64(root).decode()}"  # which ends with a new line


def read(data: bytes) -> Note:
    """Return the note in *data*; nobody has checked its signatures yet. Raises `NoteError` for anything else."""
    if len(data) > MAX_NOTE:
        raise _bad(f"超过{MAX_NOTE}字节", f"longer than {MAX_NOTE} bytes")
    try:
        said = data.decode()
    except UnicodeDecodeError:
        raise _bad("不是UTF-8文本", "not UTF-8") from None
    if _CONTROL.search(said) or not said.endswith("\n"):
        raise _bad("含有控制字符，或者末行不完整", "control characters, or a last line that does not end")
    text, blank, below = said.rpartition("\n\n")
    lines = below[:-1].split("\n") if below else []
    if not blank or not text or not lines:
        raise _bad("没有签名行", "no signature lines")
    if len(lines) > MAX_SIGNATURES:
        raise _bad(f"签名超过{MAX_SIGNATURES}个", f"more than {MAX_SIGNATURES} signatures")
    return Note(text=f"{text}\n", signatures=tuple(_signature(each) for each in lines))


def of(said: str) -> Note:
    """Return what stands in an anchor: a signed note, or the bare text above an empty line where nobody signed."""
    return Note(text=said[:-1]) if said.endswith("\n\n") else read(said.encode())


def trusted(note: Note, verifiers: Collection[Verifier]) -> tuple[Signature, ...]:
    """Return the signatures of *note* that known keys made.

    Raises `NoteError` when a signature that names a known key is false, and when no known key has signed.
    """
    good = valid(note, verifiers)
    if not good:
        raise _bad("没有可信密钥的签名", "no key that is trusted has signed")
    return good


def valid(note: Note, verifiers: Collection[Verifier]) -> tuple[Signature, ...]:
    """Return the signatures of *note* that known keys made, which may be none; a false one is a `NoteError`.

    Signatures by other keys are ignored, as they must be: they may be a successor's or a witness's.
    """
    message = note.text.encode()
    good = []
    for signature in note.signatures:
        known = [each for each in verifiers if (each.name, each.key_id) == (signature.name, signature.key_id)]
        if not known:
            continue
        if not any(each.verify(message, signature.value) for each in known):
            raise _bad(f"“{signature.name}”的签名是假的", f"the signature of '{signature.name}' is false")
        good.append(signature)
    return tuple(good)


def checkpoint(text: str) -> Checkpoint:
    """Return the checkpoint that *text* is. Raises `NoteError`; lines after the third are passed over."""
    lines = text.split("\n")
    if len(lines) < 4 or lines.pop() or not all(lines):
        raise _bad("检查点至少三行，且没有空行", "a checkpoint has three lines or more, none of them empty")
    size = number(lines[1])
    root = unspelt(lines[2])
    if len(root) != HASH_BYTES:
        raise _bad("检查点的总散列有误", "the root of the checkpoint is no hash")
    return Checkpoint(origin=lines[0], size=size, root=root)


def number(text: str) -> int:
    """Return the number that *text* spells in decimal: no sign, no leading zero, below 2^63; else `NoteError`."""
    if not _NUMBER.fullmatch(text) or int(text) >= _WITHIN:
        raise _bad("记录数有误", "the size is no number")
    return int(text)


def unspelt(text: str) -> bytes:
    """Return the bytes that *text* spells in base 64, in the only spelling that is allowed, else `NoteError`."""
    try:
        data = b64decode(text.encode(), validate=True)
    except ValueError:
        data = b""
    if not data or b64encode(data).decode() != text:
        raise _bad("不是规范的base64", "not canonical base 64")
    return data


@lru_cache(maxsize=256)
def _first_line(origin: str) -> str:
    if not origin or "\n" in origin or _CONTROL.search(origin):
        raise _bad("账名不能作为检查点的首行", "the log's name cannot be the first line of a checkpoint")
    return origin


def _signature(said: str) -> Signature:
    name, space, spelt = said.removeprefix(_DASH).partition(" ")
    if not said.startswith(_DASH) or not space:
        raise _bad("签名行应为“— 名称 签名”", "a signature line is a dash, a name and a signature")
    data = unspelt(spelt)
    if len(data) <= ID_BYTES:
        raise _bad("签名过短", "the signature is too short")
    return Signature(name=check_name(name), key_id=data[:ID_BYTES], value=data[ID_BYTES:])


def _check_text(text: str) -> None:
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        size = MAX_NOTE
    if size >= MAX_NOTE or len(text) < 2 or not text.endswith("\n") or _CONTROL.search(text):
        raise _bad(
            "签名的文本必须以换行结尾，不含控制字符", "a signed text ends with a new line and has no controls"
        )


def _bad(zh: str, en: str) -> NoteError:
    return NoteError(Phrase(zh, en))
