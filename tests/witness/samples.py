"""A log of bare leaves, signed, and a witness for it."""

from datetime import UTC, datetime
from http.client import HTTPConnection

from pdca import keys, merkle, note
from pdca.hashing import leaf
from pdca.note import COSIGNATURE, Checkpoint
from pdca.witness import request
from pdca.witness.cosigner import Cosigner
from pdca.witness.state import State

NOON = datetime(2026, 5, 18, 4, 0, tzinfo=UTC)
LOG = "qinghe.example/log"
KEY = keys.new(LOG, bytes(range(32)))
STRANGER = keys.new(LOG, bytes(32))
WITNESS = keys.new("archive.example/witness", bytes(range(1, 33)), COSIGNATURE)
LEAVES = [leaf(b"%d" % number) for number in range(40)]
FORK = [*LEAVES[:3], leaf(b"another"), *LEAVES[4:]]


def checkpoint(size, leaves=LEAVES, origin=LOG):
    return Checkpoint(origin=origin, size=size, root=merkle.root_of(leaves[:size])).text()


def signed(size, leaves=LEAVES, key=KEY, origin=LOG):
    return note.write(note.sign(checkpoint(size, leaves, origin), [key]))


def proof(old, size, leaves=LEAVES):
    return merkle.consistency(leaves[:size], old)


def asking(old, size, leaves=LEAVES, key=KEY):
    """Return the bytes of an honest request, or of one over other leaves or with another key."""
    return request.write(old, proof(old, size, leaves), signed(size, leaves, key))


def cosigner(path):
    return Cosigner(key=WITNESS, state=State(path), logs={LOG: [KEY.public()]}, clock=lambda: NOON)


def post(server, body, path=request.PATH, headers=None):
    """Return status, media type and body of the answer to one request."""
    host, port = server.server_address[:2]
    connection = HTTPConnection(host, port, timeout=60)
    try:
        connection.request("POST", path, body=body, headers=headers or {})
        answer = connection.getresponse()
        return answer.status, answer.headers.get_content_type(), answer.read().decode()
    finally:
        connection.close()
