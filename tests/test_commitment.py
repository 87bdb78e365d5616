"""Commitments: what is bound to what, and what the API will not make."""

import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdca.canonical import encode
from pdca.commitment import SealError, commit, is_sealed, opens, placeholder, sealed_in

SALT = bytes(range(32))
OTHER = bytes(range(1, 33))
PLACE = {"case": "A", "path": "contact.phone"}


def test_known_answer():
    """A commitment is HMAC-SHA256 under the salt over the canonical bytes of case, path and value."""
    message = b'{"case":"A","path":"contact.phone","value":"13812345678"}'
    assert message == encode({"value": "13812345678", **PLACE})
    assert (
        commit("13812345678", salt=SALT, **PLACE)
        == "hmac-sha256:" + hmac.new(SALT, message, hashlib.sha256).hexdigest()
    )


@pytest.mark.row("J3")
@pytest.mark.parametrize(
    "salt", [b"", b"short", bytes(32), b"\xff" * 32, SALT[:31], SALT + b"x", "x" * 32, None], ids=ascii
)
def test_unsalted_is_refused(salt):
    """There is no commitment without a salt of 256 bits: none, a short one, or the same byte over and over is refused."""
    with pytest.raises(SealError):
        commit("13812345678", salt=salt, **PLACE)


@pytest.mark.row("J3")
def test_guessing_needs_the_salt():
    """Who knows every possible value but not the salt finds no commitment again."""
    seal = commit("1990-05-18", salt=SALT, **PLACE)
    unsalted = hashlib.sha256(encode({"value": "1990-05-18", **PLACE})).hexdigest()
    assert unsalted not in seal
    assert not opens(seal, "1990-05-18", salt=OTHER, **PLACE)
    assert not opens(seal, "1990-05-18", salt=b"", **PLACE)


@pytest.mark.row("J4")
@pytest.mark.parametrize(
    "change",
    [{"value": "13812345679"}, {"value": ["13812345678"]}, {"case": "B"}, {"path": "phone"}, {"salt": OTHER}],
)
def test_bound_to_value_case_and_field(change):
    """The right value opens a commitment; another value, case, field or salt does not."""
    right = {"value": "13812345678", "salt": SALT, **PLACE}
    seal = commit(**right)
    assert opens(seal, **right)
    assert not opens(seal, **{**right, **change})


@given(st.text(), st.one_of(st.text(), st.none(), st.floats(), st.binary()), st.binary())
def test_opening_never_raises(seal, value, salt):
    """Whatever is brought as commitment, value and salt, opening it is yes or no."""
    assert opens(seal, value, case="A", path="x", salt=salt) is False


def test_fresh_salts_give_other_commitments():
    """The same value under two salts gives two commitments: nobody sees that two records say the same."""
    assert commit("x", salt=SALT, **PLACE) != commit("x", salt=OTHER, **PLACE)


def test_shape():
    """What stands in a value's place has two keys, a known class and a well-formed commitment, and is found by path."""
    seal = placeholder(commit("x", salt=SALT, **PLACE), "phone")
    assert is_sealed(seal)
    assert not is_sealed({**seal, "more": 1})
    assert not is_sealed({**seal, "as": "secret"})
    assert not is_sealed({**seal, "sealed": seal["sealed"].upper()})
    assert dict(sealed_in({"n": 1, "rows": [{"phone": seal}]})) == {"rows[0].phone": seal}


def test_sm3():
    """A log hashed with SM3 has commitments of HMAC-SM3, where this Python has it."""
    if "sm3" not in hashlib.algorithms_available:
        pytest.skip("OpenSSL of this Python has no SM3")
    seal = commit("x", salt=SALT, alg="sm3", **PLACE)
    assert seal.startswith("hmac-sm3:")
    assert opens(seal, "x", salt=SALT, **PLACE)
