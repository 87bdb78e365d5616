"""Ed25519 keys: made, read, signed and checked with. The only module that knows the library ``cryptography``.

Keys are one line of text, as Go's sumdb writes them: ``name+id+base64`` for the public half, and for the secret one
the same behind ``PRIVATE+KEY+``. The library is imported when a key is used, so all else works without it.
"""

import re
from base64 import b64encode
from typing import Any, Final, TypeVar

from attrs import field, frozen

from pdca.errors import NoteError, UnavailableError
from pdca.note import ED25519, check_name, key_id, unspelt
from pdca.phrase import Phrase

SEED_BYTES = 32
"""How many random bytes a new key is made from."""

_SECRET: Final = "PRIVATE+KEY+"  # noqa: S105
_ID: Final = re.compile(r"[0-9a-f]{8}")


@frozen(kw_only=True)
class PublicKey:
    """The half of a key that others are given: it tells true signatures from false ones."""

    name: str
    public: bytes

    @property
    def key_id(self) -> bytes:
        """Return the id that stands in signatures."""
        return key_id(self.name, ED25519, self.public)

    def verify(self, message: bytes, signature: bytes) -> bool:
        """Return whether *signature* is this key's over *message*."""
        ed25519, invalid = _library()
        try:
            ed25519.Ed25519PublicKey.from_public_bytes(self.public).verify(signature, message)
        except (invalid, ValueError):
            return False
        return True

    def __str__(self) -> str:
        spelt = b64encode(bytes([ED25519]) + self.public).decode()
        return f"{self.name}+{self.key_id.hex()}+{spelt}"


@frozen(kw_only=True)
class SecretKey:
    """The half of a key that signs. What it is printed as does not tell it; `text` does."""

    name: str
    seed: bytes = field(repr=False)

    @property
    def key_id(self) -> bytes:
        """Return the id that stands in signatures."""
        return self.public().key_id

    def sign(self, message: bytes) -> bytes:
        """Return the signature over *message*."""
        signature: bytes = self._private().sign(message)
        return signature

    def public(self) -> PublicKey:
        """Return the half for others."""
        return PublicKey(name=self.name, public=self._private().public_key().public_bytes_raw())

    def text(self) -> str:
        """Return the secret as the line that a key file holds."""
        spelt = b64encode(bytes([ED25519]) + self.seed).decode()
        return f"{_SECRET}{self.name}+{self.key_id.hex()}+{spelt}"

    def _private(self) -> Any:
        return _library()[0].Ed25519PrivateKey.from_private_bytes(self.seed)


def new(name: str, seed: bytes) -> SecretKey:
    """Return the key of *name* made from *seed*, `SEED_BYTES` bytes that nobody can guess."""
    if len(seed) != SEED_BYTES:
        raise ValueError(len(seed))
    return SecretKey(name=check_name(name), seed=seed)


def secret(text: str) -> SecretKey:
    """Return the secret key in *text*. Raises `NoteError` when it is none."""
    line = text.strip()
    if not line.startswith(_SECRET):
        raise _bad("不是签名密钥", "this is no secret key")
    name, named, seed = _parts(line.removeprefix(_SECRET))
    return _same(SecretKey(name=name, seed=seed), named)


def public(text: str) -> PublicKey:
    """Return the public half of the key in *text*, which may be either half. Raises `NoteError` when it is none."""
    line = text.strip()
    if line.startswith(_SECRET):
        return secret(line).public()
    name, named, half = _parts(line)
    return _same(PublicKey(name=name, public=half), named)


def version() -> str:
    """Return the version of the library, empty where it is not installed."""
    try:
        import cryptography  # noqa: PLC0415
    except ImportError:
        return ""
    return cryptography.__version__


_Key = TypeVar("_Key", PublicKey, SecretKey)


def _parts(line: str) -> tuple[str, bytes, bytes]:
    """Return name, id and the 32 bytes of a key's line."""
    name, named, spelt = (*line.split("+", 2), "", "")[:3]
    if not _ID.fullmatch(named):
        raise _bad("密钥应为“名称+编号+密钥”一行", "a key is one line: name+id+key")
    data = unspelt(spelt)
    if data[0] != ED25519 or len(data) != 1 + SEED_BYTES:
        raise _bad("不是Ed25519密钥", "this is no Ed25519 key")
    return check_name(name), bytes.fromhex(named), data[1:]


def _same(key: _Key, named: bytes) -> _Key:
    if key.key_id != named:
        raise _bad("密钥编号与密钥不符", "the id does not belong to the key")
    return key


def _library() -> tuple[Any, type[Exception]]:
    """Return the module of Ed25519 and what it raises for a false signature."""
    try:
        from cryptography.exceptions import InvalidSignature  # noqa: PLC0415
        from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415
    except ImportError as error:
        raise UnavailableError(
            Phrase("签名和验签需要另装：pip install pdca[sign]", "signatures need: pip install pdca[sign]"),
            extra="sign",
        ) from error
    return ed25519, InvalidSignature


def _bad(zh: str, en: str) -> NoteError:
    return NoteError(Phrase(zh, en))
