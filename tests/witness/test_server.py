"""The witness over a socket: what C2SP tlog-witness says must be answered, and that nothing is ever rolled back."""

import socket
import threading
from base64 import b64encode
from http.client import HTTPConnection

import pytest

from pdca import keys, note
from pdca.errors import StoreError
from pdca.phrase import Phrase
from pdca.witness import request
from pdca.witness import server as serving
from pdca.witness.request import SIZE
from pdca.witness.state import State
from tests.witness.samples import (
    FORK,
    KEY,
    LEAVES,
    LOG,
    NOON,
    STRANGER,
    WITNESS,
    asking,
    checkpoint,
    post,
    proof,
    signed,
)  # fmt: skip


def noted(server):
    held = server.cosigner.state.noted(LOG)
    return held and held.checkpoint.size


def trusted(answer, size):
    """Return the witness's cosignatures in *answer* to a request about *size* records."""
    whole = note.read(signed(size) + answer.encode())
    return note.trusted(whole, [WITNESS.witness()])


# -- what is signed


def test_a_first_checkpoint(server):
    """The first checkpoint of a log is noted and cosigned, with the time."""
    status, _, answer = post(server, asking(0, 5))
    (signature,) = trusted(answer, 5)
    assert (status, noted(server), keys.cosigned_at(signature.value)) == (200, 5, int(NOON.timestamp()))


def test_growth(server):
    """Checkpoints that continue the noted one are cosigned, one after the other."""
    for old, size in ((0, 1), (1, 2), (2, 3), (3, 8), (8, 8), (8, 40)):
        status, _, answer = post(server, asking(old, size))
        assert (status, len(trusted(answer, size)), noted(server)) == (200, 1, size)


def test_the_empty_log(server):
    """The checkpoint of no records is cosigned with the root of no records, and with no other."""
    assert post(server, asking(0, 0))[0] == 200
    false = note.write(note.sign(checkpoint(0).replace("47DE", "47DF"), [KEY]))
    assert post(server, b"old 0\n\n" + false)[0] == 409


def test_the_same_size_again(server):
    """The noted checkpoint may be cosigned again, without a proof."""
    post(server, asking(0, 5))
    assert post(server, asking(5, 5))[0] == 200


def test_signatures_of_strangers_beside(server):
    """Signatures by keys the witness does not know are ignored beside the log's."""
    both = note.write(note.sign(checkpoint(5), [STRANGER, KEY]))
    assert post(server, b"old 0\n\n" + both)[0] == 200


def test_the_answer_is_one_line(server):
    """The answer is a signature line: dash, name, and base 64 of id, time and signature, ended by a new line."""
    answer = post(server, asking(0, 5))[2]
    assert answer.startswith("— archive.example/witness ")
    assert answer.count("\n") == 1
    assert answer.endswith("\n")


def test_one_connection_for_many_requests(server):
    """A connection is kept for the next request."""
    host, port = server.server_address
    connection = HTTPConnection(host, port, timeout=60)
    connection.connect()
    talking = connection.sock
    for old, size in ((0, 5), (5, 9)):
        connection.request("POST", request.PATH, body=asking(old, size))
        answer = connection.getresponse()
        assert (answer.status, bool(answer.read())) == (200, True)
    assert connection.sock is talking
    connection.close()


# -- what is refused


@pytest.mark.row("I7")
@pytest.mark.parametrize("size", [3, 5])
def test_a_stale_old_size(server, size):
    """An old size that is not the noted one is answered with the noted one, whether smaller or larger."""
    post(server, asking(0, 4))
    assert post(server, asking(size, 8)) == (409, SIZE, "4\n")
    assert noted(server) == 4


def test_an_old_size_of_zero_asks_for_the_noted_one(server):
    """Whoever does not know the noted size asks with zero."""
    post(server, asking(0, 4))
    assert post(server, asking(0, 8)) == (409, SIZE, "4\n")


@pytest.mark.row("I7")
def test_a_smaller_checkpoint(server):
    """A checkpoint smaller than the noted one is never signed, whatever old size is named."""
    post(server, asking(0, 8))
    assert post(server, asking(0, 4))[0] == 409
    assert post(server, asking(4, 4)) == (409, SIZE, "8\n")
    assert post(server, request.write(8, (), signed(4)))[0] == 400
    assert noted(server) == 8


@pytest.mark.row("I7", "A21")
def test_another_root_of_the_same_size(server):
    """Another root of the noted size is a conflict, and both notes are kept as evidence."""
    post(server, asking(0, 8))
    status, media, _ = post(server, request.write(8, (), signed(8, FORK)))
    assert (status, media) == (409, "text/plain")
    assert server.cosigner.state.evidence(LOG) == ((signed(8).decode(), signed(8, FORK).decode()),)


@pytest.mark.row("I7", "A21")
def test_a_fork(server):
    """A checkpoint of another history is not signed, with the proof of either history."""
    post(server, asking(0, 8))
    for steps in (proof(8, 20, FORK), proof(8, 20)):
        assert post(server, request.write(8, steps, signed(20, FORK)))[0] == 422
    assert noted(server) == 8


STEPS = proof(7, 20)


@pytest.mark.row("I7")
@pytest.mark.parametrize(
    "steps",
    [
        (), STEPS[:-1], STEPS[1:], (*STEPS, bytes(32)), (bytes(32),) * len(STEPS), tuple(reversed(STEPS)),
        (STEPS[0][::-1], *STEPS[1:]), (bytes(32),) * 63, proof(6, 20), proof(7, 19),
    ],
    ids=["none", "cut", "beheaded", "longer", "zeros", "reversed", "bent", "63", "other-old", "other-size"],
)  # fmt: skip
def test_a_proof_that_shows_nothing(server, steps):
    """A proof that does not lead from the noted root to the new one is unprocessable, and nothing is noted."""
    post(server, asking(0, 7))
    assert post(server, request.write(7, steps, signed(20)))[0] == 422
    assert noted(server) == 7


@pytest.mark.row("I7")
def test_a_proof_from_nothing(server):
    """From size zero only the empty proof is right."""
    assert post(server, request.write(0, (bytes(32),), signed(5)))[0] == 422
    assert noted(server) is None


def test_a_proof_to_the_same_size(server):
    """Between equal sizes only the empty proof is right."""
    post(server, asking(0, 5))
    assert post(server, request.write(5, (bytes(32),), signed(5)))[0] == 422


@pytest.mark.row("I7")
def test_an_unknown_log(server):
    """A log that the witness does not know is not found."""
    other = note.write(note.sign(checkpoint(5, origin="other.example/log"), [KEY]))
    assert post(server, b"old 0\n\n" + other)[0] == 404


@pytest.mark.row("I1", "I7")
def test_a_stranger(server):
    """A checkpoint that the log's key did not sign is forbidden, and so is one whose signature is false."""
    assert post(server, asking(0, 5, key=STRANGER))[0] == 403
    false = signed(5).replace(checkpoint(5).encode(), checkpoint(6).encode())
    assert post(server, b"old 0\n\n" + false)[0] == 403
    assert noted(server) is None


def test_an_old_size_beyond_the_checkpoint(server):
    """An old size larger than the checkpoint's is a bad request."""
    assert post(server, request.write(9, (), signed(5)))[0] == 400


@pytest.mark.row("I4", "I7")
@pytest.mark.parametrize(
    "body",
    [b"", b"nonsense", b"old 0\n\nnonsense", b"old x\n\n" + signed(5), b"old 0\n" + b64encode(bytes(32)) + b"\n" * 64, b"\xff" * 100],
    ids=ascii,
)  # fmt: skip
def test_a_malformed_request(server, body):
    """What is no request is a bad request."""
    assert post(server, body)[0] == 400
    assert noted(server) is None


def test_a_note_that_is_no_checkpoint(server):
    """A signed note that is no checkpoint is a bad request."""
    assert post(server, b"old 0\n\n" + note.write(note.sign(f"{LOG}\nmany\n", [KEY])))[0] == 400


def test_a_body_too_long(server):
    """A body longer than any request is refused before it is read."""
    assert post(server, b"x" * 10, headers={"Content-Length": str(request.MAX_REQUEST + 1)})[0] == 413


@pytest.mark.parametrize("length", ["-1", "x", "1e3", "", "9" * 13, "٣".encode().decode("latin-1")])
def test_a_length_that_is_none(server, length):
    """A request that does not say how long it is in plain digits is refused."""
    assert post(server, b"", headers={"Content-Length": length})[0] == 411


def test_another_address(server):
    """There is one address, and one method."""
    assert post(server, asking(0, 5), path="/")[0] == 404
    assert post(server, asking(0, 5), path="/add-checkpoint/../add-checkpoint")[0] == 404
    with socket.create_connection(server.server_address, timeout=60) as talking:
        talking.sendall(b"GET /add-checkpoint HTTP/1.1\r\nHost: x\r\n\r\n")
        assert talking.recv(65536).startswith(b"HTTP/1.1 501 ")


def test_a_body_that_is_cut(server, said):
    """A request whose sender leaves is dropped, and the next one is answered."""
    with socket.create_connection(server.server_address, timeout=60) as talking:
        talking.sendall(b"POST /add-checkpoint HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nold 0\n")
        talking.shutdown(socket.SHUT_WR)
        assert talking.recv(65536).startswith(b"HTTP/1.1 400 ")
    assert post(server, asking(0, 5))[0] == 200


def test_a_sender_who_says_nothing_holds_up_nobody(server, monkeypatch):
    """A connection on which nothing is said is dropped after a while, and others are answered meanwhile."""
    monkeypatch.setattr(serving._Handler, "timeout", 2)
    with socket.create_connection(server.server_address, timeout=60) as talking:
        talking.sendall(b"POST /add-checkpoint HTTP/1.1\r\nContent-Length: 500\r\n\r\n")
        assert post(server, asking(0, 5))[0] == 200
        assert talking.recv(65536) == b""


@pytest.mark.row("H4", "H6")
def test_what_is_said_is_harmless(server, said):
    """What a stranger writes into a request is shown without control characters."""
    with socket.create_connection(server.server_address, timeout=60) as talking:
        talking.sendall(b"POST /\x1b[2J\x9b HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
        talking.recv(65536)
    assert said
    assert all(line.isprintable() for line in said)


# -- what was noted stays


@pytest.mark.row("I7")
def test_nothing_is_signed_that_was_not_noted(server, monkeypatch):
    """When the disk fails, nothing is signed."""

    def fail(*_):
        raise StoreError(Phrase("坏了", "broken"))

    monkeypatch.setattr(State, "advance", fail)
    status, _, answer = post(server, asking(0, 5))
    assert (status, answer) == (500, "nothing was signed\n")


@pytest.mark.row("I7")
def test_a_new_server_remembers(server, tmp_path):
    """A witness that was started again still refuses another history."""
    post(server, asking(0, 8))
    again = State(tmp_path / "state.db")
    assert again.noted(LOG).checkpoint.size == 8
    assert again.noted(LOG).note == signed(8).decode()


@pytest.mark.row("I8")
def test_requests_that_race(server):
    """Of many requests at once from one old size each is signed only in turn, and the noted size never goes back."""
    post(server, asking(0, 4))
    barrier, answers = threading.Barrier(12), []

    def ask(size):
        barrier.wait()
        answers.append((size, post(server, asking(4, size))[0]))

    threads = [threading.Thread(target=ask, args=(size,)) for size in range(5, 17)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    signed_ones = [size for size, status in answers if status == 200]
    assert len(signed_ones) == 1
    assert {status for _, status in answers} == {200, 409}
    assert noted(server) == signed_ones[0]


@pytest.mark.row("I8")
def test_forks_that_race(server):
    """Of two histories offered at once only one is signed."""
    barrier, answers = threading.Barrier(8), []

    def ask(leaves):
        barrier.wait()
        answers.append((leaves is FORK, post(server, asking(0, 8, leaves))[0]))

    threads = [threading.Thread(target=ask, args=(leaves,)) for leaves in (LEAVES, FORK) * 4]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len({which for which, status in answers if status == 200}) == 1
