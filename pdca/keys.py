"""Ed25519 keys: made, read, signed and checked with. The only module that knows ``cryptography`` and ``nacl``.

Keys are one line of text, as Go's sumdb writes them: ``name+id+base64`` for the public half, and for the secret one
the same behind ``PRIVATE+KEY+``. A byte before the key says what it is for: a log's signatures, or a witness's. The
library is imported when a key is used, so all else works without it.
"""

import re
from base64 import b64encode
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any, Final, TypeVar

from attrs import field, frozen

from pdca.errors import NoteError, UnavailableError
from pdca.note import COSIGNATURE, ED25519, check_name, key_id, unspelt
from pdca.phrase import Phrase

SEED_BYTES = 32
"""How many random bytes a new key is made from."""

_SECRET: Final = "PRIVATE+KEY+"  # noqa: S105
_ID: Final = re.compile(r"[0-9a-f]{8}")
_KINDS: Final = {ED25519: Phrase("Ed25519", "Ed25519"), COSIGNATURE: Phrase("见证", "witness")}
_TIME_BYTES: Final = 8
_SIGNATURE_BYTES: Final = 64
_PROBE: Final = b"pdca\n"
_LAST_TIME: Final = (1 << 63) - 1


@frozen(kw_only=True)
class PublicKey:
    """The half of a log's key that others are given: it tells true signatures from false ones."""

    name: str
    public: bytes

    @property
    def key_id(self) -> bytes:
        """Return the id that stands in signatures."""
        return key_id(self.name, ED25519, self.public)

    def verify(self, message: bytes, signature: bytes) -> bool:
        """Return whether *signature* is this key's over *message*."""
        return _verify(self.public, message, signature)

    def __str__(self) -> str:
        return _line(self.name, self.key_id, ED25519, self.public)


@frozen(kw_only=True)
class WitnessKey:
    """The half of a witness's key that others are given: it checks cosignatures (C2SP tlog-cosignature)."""

    name: str
    public: bytes

    @property
    def key_id(self) -> bytes:
        """Return the id that stands in signatures."""
        return key_id(self.name, COSIGNATURE, self.public)

    def verify(self, message: bytes, signature: bytes) -> bool:
        """Return whether *signature*, a time and 64 bytes, is this witness's over the checkpoint *message*."""
        seconds = cosigned_at(signature)
        if seconds > _LAST_TIME or len(signature) <= _TIME_BYTES:
            return False
        return _verify(self.public, _cosigned(message, seconds), signature[_TIME_BYTES:])

    def __str__(self) -> str:
        return _line(self.name, self.key_id, COSIGNATURE, self.public)


@frozen(kw_only=True)
class SecretKey:
    """The half of a key that signs. What it is printed as does not tell it; `text` does.

    *kind* says whether it signs for a log (`pdca.note.ED25519`) or as a witness (`pdca.note.COSIGNATURE`).
    """

    name: str
    seed: bytes = field(repr=False)
    kind: int = ED25519

    @property
    def key_id(self) -> bytes:
        """Return the id that stands in signatures."""
        return key_id(self.name, self.kind, self._public())

    def sign(self, message: bytes) -> bytes:
        """Return the signature over *message*; a witness's key signs nothing without a time."""
        if self.kind != ED25519:
            raise _no_key(ED25519)
        return _opened(self.seed)[0](message)

    def cosign(self, message: bytes, seconds: int) -> bytes:
        """Return the cosignature over the checkpoint *message* at *seconds* since 1970."""
        self._must_be(COSIGNATURE)
        return seconds.to_bytes(_TIME_BYTES, "big") + _opened(self.seed)[0](_cosigned(message, seconds))

    def public(self) -> PublicKey:
        """Return the half for others. Raises `NoteError` for a witness's key."""
        self._must_be(ED25519)
        return PublicKey(name=self.name, public=self._public())

    def witness(self) -> WitnessKey:
        """Return the half of a witness's key for others. Raises `NoteError` for a log's key."""
        self._must_be(COSIGNATURE)
        return WitnessKey(name=self.name, public=self._public())

    def text(self) -> str:
        """Return the secret as the line that a key file holds."""
        return f"{_SECRET}{_line(self.name, self.key_id, self.kind, self.seed)}"

    def _must_be(self, kind: int) -> None:
        if self.kind != kind:
            raise _no_key(kind)

    def _public(self) -> bytes:
        return _opened(self.seed)[1]


@frozen(kw_only=True)
class Certificate:
    """An X.509 certificate: as the library has it, its bytes, and whether it is a *root*, issued by itself."""

    held: Any = field(repr=False)
    der: bytes = field(repr=False)
    root: bool


def new(name: str, seed: bytes, kind: int = ED25519) -> SecretKey:
    """Return the key of *name* made from *seed*, `SEED_BYTES` bytes that nobody can guess."""
    if len(seed) != SEED_BYTES or kind not in _KINDS:
        raise ValueError(len(seed), kind)
    return SecretKey(name=check_name(name), seed=seed, kind=kind)


def secret(text: str, kind: int = ED25519) -> SecretKey:
    """Return the secret key in *text*, which must be of *kind*. Raises `NoteError` when it is none."""
    found = _tried(partial(_secret, kind=kind), text)
    del text
    return _found(found)


def public(text: str) -> PublicKey:
    """Return the public half of the log's key in *text*, which may be either half. Raises `NoteError` when it is none."""
    found = _tried(_public, text)
    del text
    return _found(found)


def witness(text: str) -> WitnessKey:
    """Return the public half of the witness's key in *text*. Raises `NoteError` when it is none."""
    found = _tried(_witness, text)
    del text
    return _found(found)


def half(text: str) -> PublicKey | WitnessKey:
    """Return the public half of whatever key is in *text*, a log's or a witness's. Raises `NoteError` when it is none."""
    found = _tried(_public, text)
    if isinstance(found, Phrase):
        other = _tried(_any_witness, text)
        if not isinstance(other, Phrase):
            return other
    del text
    return _found(found)


def cosigned_at(signature: bytes) -> int:
    """Return the time in a cosignature, in seconds since 1970; what it is worth only `WitnessKey` knows."""
    return int.from_bytes(signature[:_TIME_BYTES], "big")


def certificates(pem: bytes) -> tuple[Certificate, ...]:
    """Return the X.509 certificates in *pem*. Raises `NoteError` when there are none."""
    try:
        from cryptography import x509  # noqa: PLC0415
        from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415
    except ImportError as error:
        raise _without_library() from error
    try:
        found = x509.load_pem_x509_certificates(pem)
    except ValueError:
        raise _bad("文件里没有PEM证书", "there is no PEM certificate in the file") from None
    return tuple(
        Certificate(held=each, der=each.public_bytes(Encoding.DER), root=each.issuer == each.subject)
        for each in found
    )


def version() -> str:
    """Return the version of the library, empty where it is not installed."""
    try:
        import cryptography  # noqa: PLC0415
    except ImportError:
        return ""
    return cryptography.__version__


_Key = TypeVar("_Key", PublicKey, WitnessKey, SecretKey)


def _tried(read: Callable[[str], _Key], text: str) -> _Key | Phrase:
    """Return the key in *text*, or what is wrong with it.

    The error is raised where *text* is gone: it may hold a secret, and a traceback may show variables.
    """
    try:
        return read(text.strip())
    except NoteError as error:
        return error.phrase


def _found(found: _Key | Phrase) -> _Key:
    if isinstance(found, Phrase):
        raise NoteError(found)
    return found


def _secret(line: str, kind: int) -> SecretKey:
    if not line.startswith(_SECRET):
        raise _bad("不是签名密钥", "this is no secret key")
    name, named, seed = _parts(line.removeprefix(_SECRET), kind)
    return _same(SecretKey(name=name, seed=seed, kind=kind), named)


def _public(line: str) -> PublicKey:
    if line.startswith(_SECRET):
        return _secret(line, ED25519).public()
    name, named, half = _parts(line, ED25519)
    return _same(PublicKey(name=name, public=half), named)


def _any_witness(line: str) -> WitnessKey:
    return _secret(line, COSIGNATURE).witness() if line.startswith(_SECRET) else _witness(line)


def _witness(line: str) -> WitnessKey:
    name, named, half = _parts(line, COSIGNATURE)
    return _same(WitnessKey(name=name, public=half), named)


def _parts(line: str, kind: int) -> tuple[str, bytes, bytes]:
    """Return name, id and the 32 bytes of a key's line."""
    name, named, spelt = (*line.split("+", 2), "", "")[:3]
    if not _ID.fullmatch(named):
        raise _bad("密钥应为“名称+编号+密钥”一行", "a key is one line: name+id+key")
    data = unspelt(spelt)
    if data[0] != kind or len(data) != 1 + SEED_BYTES:
        raise _no_key(kind)
    return check_name(name), bytes.fromhex(named), data[1:]


def _same(key: _Key, named: bytes) -> _Key:
    if key.key_id != named:
        raise _bad("密钥编号与密钥不符", "the id does not belong to the key")
    return key


def _line(name: str, named: bytes, kind: int, half: bytes) -> str:
    return f"{name}+{named.hex()}+{b64encode(bytes([kind]) + half).decode()}"


@lru_cache(maxsize=16)
def _opened(seed: bytes) -> tuple[Callable[[bytes], bytes], bytes]:
    """Return what signs with the key of *seed*, and the public key: making them takes as long as a signature."""
    private = _library()[0].Ed25519PrivateKey.from_private_bytes(seed)
    public = private.public_key().public_bytes_raw()
    return _quick(seed, public, private.sign) or private.sign, public


def _quick(seed: bytes, public: bytes, sign: Callable[[bytes], bytes]) -> Callable[[bytes], bytes] | None:
    """Return what signs in two thirds of the time, with libsodium, or `None` where it is not there or signs otherwise.

    Ed25519 is deterministic: both give the same bytes, and one message shows it before it is relied on. Checked are
    signatures by one library alone, since on strange keys libraries differ in what they take.
    """
    try:
        from nacl import bindings  # noqa: PLC0415
    except ImportError:
        return None
    whole, both = bindings.crypto_sign, seed + public

    def quick(message: bytes) -> bytes:
        signed: bytes = whole(message, both)
        return signed[:_SIGNATURE_BYTES]

    return quick if quick(_PROBE) == sign(_PROBE) else None


def _cosigned(message: bytes, seconds: int) -> bytes:
    return b"cosignature/v1\ntime %d\n%b" % (seconds, message)


def _verify(key: bytes, message: bytes, signature: bytes) -> bool:
    ed25519, invalid = _library()
    try:
        ed25519.Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (invalid, ValueError):
        return False
    return True


def _library() -> tuple[Any, type[Exception]]:
    """Return the module of Ed25519 and what it raises for a false signature."""
    try:
        from cryptography.exceptions import InvalidSignature  # noqa: PLC0415
        from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415
    except ImportError as error:
        raise _without_library() from error
    return ed25519, InvalidSignature


def _without_library() -> UnavailableError:
    said = Phrase("签名和验签需要另装：pip install pdca[sign]", "signatures need: pip install pdca[sign]")
    return UnavailableError(said, extra="sign")


def _no_key(kind: int) -> NoteError:
    wanted = _KINDS[kind]
    return _bad(f"不是{wanted.zh}密钥", f"this is no {wanted.en} key")


def _bad(zh: str, en: str) -> NoteError:
    return NoteError(Phrase(zh, en))
