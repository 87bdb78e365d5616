"""A witness judges each log by the hash that the log's name decides."""

import pytest

from pdca import hashing, keys, merkle, note
from pdca.note import Checkpoint
from pdca.witness import request
from pdca.witness.cosigner import Cosigner
from pdca.witness.state import State
from tests.witness.samples import NOON, WITNESS

LOG = "qinghe.example/sm3"
KEY = keys.new(LOG, bytes(range(32)))
SM3 = hashing.sm3()
LEAVES = [SM3.leaf(b"%d" % number) for number in range(20)]


def asking(old, size, hashes):
    root = merkle.root_of(LEAVES[:size], hashes=hashes)
    text = Checkpoint(origin=LOG, size=size, root=root).text()
    proof = merkle.consistency(LEAVES[:size], old, hashes=hashes)
    return request.write(old, proof, note.write(note.sign(text, [KEY])))


@pytest.fixture
def cosigner(tmp_path):
    return Cosigner(key=WITNESS, state=State(tmp_path / "s"), logs={LOG: [KEY.public()]}, clock=lambda: NOON)


def test_a_log_of_sm3(cosigner):
    """A log whose name ends in /sm3 is witnessed by SM3 trees."""
    assert [cosigner.add(asking(old, size, SM3)).status for old, size in ((0, 0), (0, 7), (7, 20))] == [200, 200, 200]


def test_a_proof_with_another_hash(cosigner):
    """A proof of such a log over a tree of another hash shows nothing."""
    assert cosigner.add(asking(0, 7, SM3)).status == 200
    assert cosigner.add(asking(7, 20, hashing.SHA256)).status == 422
