"""A signer and a verifier of SM2 with SM3 in software, to show that they plug in. For tests: it guards no secret in time.

Z and the digest are made here, so that the user id may be another one; the curve is gmssl's. A signature is the DER of
r and s (GB/T 32918.2, GM/T 0009).
"""

import hashlib

from attrs import field, frozen
from Cryptodome.Util.asn1 import DerSequence
from gmssl.sm2 import CryptSM2, default_ecc_table

from pdca.note import UNASSIGNED, key_id

USER_ID = b"1234567812345678"
ORDER = int(default_ecc_table["n"], 16)


def sm3(*parts):
    return hashlib.new("sm3", b"".join(parts)).digest()


@frozen(kw_only=True)
class SM2Verifier:
    """The public half: *point* is x and y, 64 bytes."""

    name: str
    point: bytes
    user_id: bytes = USER_ID

    @property
    def key_id(self):
        return key_id(self.name, UNASSIGNED, b"sm2-with-sm3\n" + self.point)

    def digest(self, message):
        """Return the digest that is signed: of Z, which binds the user id and the key, and of the message."""
        table = "".join(default_ecc_table[each] for each in "abg")
        length = (8 * len(self.user_id)).to_bytes(2, "big")
        return sm3(sm3(length, self.user_id, bytes.fromhex(table), self.point), message)

    def verify(self, message, signature):
        try:
            r, s = DerSequence().decode(signature, strict=True, nr_elements=2)
        except (ValueError, IndexError, TypeError):
            return False
        if not (isinstance(r, int) and isinstance(s, int) and 0 < r < ORDER and 0 < s < ORDER):
            return False
        if DerSequence([r, s]).encode() != signature:
            return False
        curve = CryptSM2(private_key="", public_key=self.point.hex())
        return bool(curve.verify("%064x%064x" % (r, s), self.digest(message)))


@frozen(kw_only=True)
class SM2Signer:
    """The secret half, with a nonce that follows from secret and message so that tests repeat."""

    name: str
    secret: bytes = field(repr=False)
    user_id: bytes = USER_ID

    @property
    def key_id(self):
        return self.public().key_id

    def public(self):
        curve = CryptSM2(private_key="", public_key="")
        point = bytes.fromhex(curve._kg(int.from_bytes(self.secret, "big"), default_ecc_table["g"]))
        return SM2Verifier(name=self.name, point=point, user_id=self.user_id)

    def sign(self, message):
        r, s = self.plain(message)
        return DerSequence([r, s]).encode()

    def plain(self, message):
        """Return r and s."""
        public = self.public()
        curve = CryptSM2(private_key=self.secret.hex(), public_key=public.point.hex())
        digest = public.digest(message)
        both = curve.sign(digest, sm3(self.secret, digest).hex())
        return int(both[:64], 16), int(both[64:], 16)
