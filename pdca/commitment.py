"""Commitments: what stands in a record where a personal value was said, and betrays nothing of it.

A commitment is an HMAC over the value, bound to its case and its field, under a fresh salt of 256 bits. Whoever has
value and salt can show that this is what was recorded; whoever lacks the salt cannot try values out, though there be
few of them (a phone number, a day of birth). The salt comes from the caller: nothing here draws chance.
"""

import hashlib
import hmac
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeGuard

from pdca.canonical import encode, walk
from pdca.errors import PdcaError, UnavailableError
from pdca.phrase import Phrase

SALT_BYTES: Final = 32
"""Length of a salt: 256 bits, as long as the hash."""

SEALED: Final = "sealed"
"""The key of the commitment in what stands in the value's place."""
AS: Final = "as"
"""The key of the value's class: `name`, `id_number`, `phone`, `address`, `birth`, `health`, `text` or `account`."""

CLASSES: Final = ("name", "id_number", "phone", "address", "birth", "health", "text", "account")
"""The classes of values that are sealed: those of `private`, and free text."""

_FORM: Final = re.compile(r"hmac-(sha256|sm3):[0-9a-f]{64}")


class SealError(PdcaError):
    """A value cannot be sealed this way: without a salt of its own a commitment would be a riddle, not a seal."""

    code = "seal"


def commit(value: Any, *, case: str, path: str, salt: bytes, alg: str = "sha256") -> str:
    """Return the commitment to *value* at *path* of the facts of a record of *case*, as ``hmac-sha256:<hex>``.

    Raises `SealError` for a salt that is none, `pdca.errors.UnwritableError` for a value no record could hold,
    `pdca.errors.UnavailableError` where this Python lacks SM3.
    """
    if not _is_salt(salt):
        raise SealError(
            Phrase(f"加盐应为{SALT_BYTES}个随机字节", f"a salt is {SALT_BYTES} random bytes"), path=path
        )
    return f"hmac-{alg}:{_mac(value, case, path, salt, alg)}"


def opens(commitment: str, value: Any, *, case: str, path: str, salt: bytes) -> bool:
    """Return whether *value* and *salt* are what *commitment* was made of at this place. Raises nothing."""
    found = _FORM.fullmatch(commitment)
    if found is None or not _is_salt(salt):
        return False
    try:
        made = _mac(value, case, path, salt, found[1])
    except PdcaError:
        return False
    return hmac.compare_digest(made, commitment.rpartition(":")[2])


def placeholder(commitment: str, kind: str) -> dict[str, str]:
    """Return what stands in the place of a value of the class *kind*."""
    return {SEALED: commitment, AS: kind}


def is_sealed(value: Any) -> TypeGuard[Mapping[str, str]]:
    """Return whether *value* is what `placeholder` makes, and nothing else."""
    return (
        (type(value) is dict or isinstance(value, Mapping))
        and len(value) == 2
        and value.get(AS) in CLASSES
        and isinstance(value.get(SEALED), str)
        and _FORM.fullmatch(value[SEALED]) is not None
    )


def sealed_in(facts: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield every placeholder in *facts* with its path, as ``contact.phone`` or ``rows[2].name``."""
    for path, item in walk(facts, ""):
        if is_sealed(item):
            yield path.removeprefix("."), item


def _is_salt(salt: object) -> bool:
    # A source that gives the same byte over and over is broken, or a test's that slipped into the product.
    return isinstance(salt, bytes) and len(salt) == SALT_BYTES and len(set(salt)) > 1


def _mac(value: Any, case: str, path: str, salt: bytes, alg: str) -> str:
    message = encode({"case": case, "path": path, "value": value})
    try:
        return hmac.new(salt, message, alg if alg == "sm3" else hashlib.sha256).hexdigest()
    except ValueError as error:
        raise UnavailableError(
            Phrase("本机的Python没有国密SM3", "this Python's OpenSSL has no SM3"), extra=""
        ) from error
