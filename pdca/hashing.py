"""The hash of a log: SHA-256, or SM3 (GB/T 32905) where the platform has it.

A log's name decides, once and for all its records: one that ends in ``/sm3`` is hashed with SM3, every other with
SHA-256. So neither a record nor a checkpoint can choose how it is checked. SM3 comes with OpenSSL; not every
Python has it. Leaves and nodes are those of RFC 9162, section 2.1.1.
"""

import hashlib
from collections.abc import Callable
from functools import cache, partial
from typing import Any, Final

from attrs import frozen

from pdca.errors import UnavailableError
from pdca.phrase import Phrase

SM3_MARK: Final = "/sm3"
"""How the name of a log ends that is hashed with SM3."""

HASH_BYTES: Final = 32
"""Length of every hash, in bytes: both algorithms have 256 bits."""


@frozen(kw_only=True)
class Algorithm:
    """One hash as records use it: *leaf* of a record's bytes, *node* of two hashes, *empty* root of no leaves.

    *new* is the hash itself: where there are many nodes, a call less for each counts.
    """

    name: str
    new: Callable[[bytes], Any]
    leaf: Callable[[bytes], bytes]
    node: Callable[[bytes, bytes], bytes]
    empty: bytes


NODE: Final = b"\x01"
"""The byte before two hashes whose node is taken."""


def of_log(log: str) -> Algorithm:
    """Return the algorithm of the log named *log*; raises `UnavailableError` where this Python lacks it."""
    return sm3() if log.endswith(SM3_MARK) else SHA256


def name_for(log: str) -> str:
    """Return the name of the algorithm of the log named *log*, whether or not it is available here."""
    return "sm3" if log.endswith(SM3_MARK) else "sha256"


@cache
def sm3() -> Algorithm:
    """Return SM3; raises `UnavailableError` where the OpenSSL of this Python was built without it."""
    try:
        hashlib.new("sm3")
    except ValueError as error:
        raise UnavailableError(
            Phrase("本机的Python没有国密SM3", "this Python's OpenSSL has no SM3"), extra=""
        ) from error
    return _algorithm("sm3", partial(hashlib.new, "sm3"))


def _algorithm(name: str, new: Callable[..., Any]) -> Algorithm:
    def leaf(body: bytes) -> bytes:
        hashed: bytes = new(b"\x00" + body).digest()
        return hashed

    def node(left: bytes, right: bytes) -> bytes:
        hashed: bytes = new(NODE + left + right).digest()
        return hashed

    return Algorithm(name=name, new=new, leaf=leaf, node=node, empty=new(b"").digest())


SHA256: Final = _algorithm("sha256", hashlib.sha256)
leaf: Final = SHA256.leaf
node: Final = SHA256.node
