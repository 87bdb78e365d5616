"""Requests to strangers: only to addresses of the web, and bounded whatever comes back (more in tests/anchors)."""

import socket
import threading

import pytest

from pdca import wire
from pdca.wire import WireError, post


@pytest.mark.parametrize(
    "url",
    [
        "", "x", "ftp://127.0.0.1/", "file:///etc/hostname", "http://", "http:///x", "http://127.0.0.1:x/", "http://127.0.0.1:99999/",
        "http://127.0.0.1/ x", "http://127.0.0.1/\r\nX: y", "http://127.0.0.1/\u00e9", "http://[::1/", "javascript:alert(1)", "//127.0.0.1/",
    ],
    ids=ascii,
)  # fmt: skip
def test_no_address(url):
    """What is no http or https address is never connected to."""
    with pytest.raises(WireError, match="网址"):
        post(url, b"", "text/plain")


def talking(*words):
    """Return the address of a server that reads a request, says *words*, and hangs up; and its thread."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve():
        with listening, listening.accept()[0] as one:
            request = b""
            while not request.endswith(b"asked") and (more := one.recv(65536)):
                request += more
            for each in words:
                one.sendall(each)

    thread = threading.Thread(target=serve)
    thread.start()
    return f"http://127.0.0.1:{listening.getsockname()[1]}/path?x=1", thread


def answered(*words):
    url, thread = talking(*words)
    try:
        return post(url, b"asked", "text/plain", limit=100, seconds=5)
    finally:
        thread.join()


def test_an_answer():
    """The answer has its status, its media type without parameters, and its bytes."""
    found = answered(
        b"HTTP/1.1 201 x\r\nContent-Type: Text/Plain; charset=utf-8\r\nContent-Length: 3\r\n\r\nabcdef"
    )
    assert (found.status, found.media, found.body) == (201, "text/plain", b"abc")


def test_an_answer_until_the_end():
    """An answer that does not say how long it is ends when the connection does."""
    assert answered(b"HTTP/1.0 200 x\r\n\r\n", b"abc", b"def").body == b"abcdef"


def test_an_answer_at_the_limit():
    """An answer may be as long as the limit, and no longer."""
    assert len(answered(b"HTTP/1.0 200 x\r\n\r\n" + b"x" * 100).body) == 100
    for length in (b"", b"Content-Length: 101\r\n", b"Transfer-Encoding: chunked\r\n"):
        body = b"65\r\n" + b"x" * 101 + b"\r\n0\r\n\r\n" if b"chunked" in length else b"x" * 101
        with pytest.raises(WireError, match="字节"):
            answered(b"HTTP/1.1 200 x\r\n" + length + b"\r\n" + body)


def test_an_answer_cut_off():
    """An answer shorter than it says it is, is none."""
    with pytest.raises(WireError, match="不完整"):
        answered(b"HTTP/1.1 200 x\r\nContent-Length: 50\r\n\r\nabc")


@pytest.mark.parametrize(
    "words",
    [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 abc x\r\n\r\n", b"HTTP/1.1 200 x\r\n" + b"A: b\r\n" * 1000, b"HTTP/1.1 200 " + b"x" * 70_000, b"HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"],
    ids=lambda words: ascii(words[:40]),
)  # fmt: skip
def test_no_answer(words):
    """What is not HTTP is no answer."""
    with pytest.raises(WireError, match="没有应答"):
        answered(words)


def test_a_redirection_is_not_followed():
    """A redirection is an answer like any other."""
    assert (
        answered(b"HTTP/1.1 302 x\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n").status
        == 302
    )


def test_the_limit_is_reasonable():
    """A quarter of a megabyte and twenty seconds are enough for a witness and an authority."""
    assert (wire.MAX_ANSWER, wire.SECONDS) == (262_144, 20)
