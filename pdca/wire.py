"""One request over HTTP to a witness or a time-stamping authority, bounded in time and in bytes.

Whoever is asked is a stranger: the answer may never end, or never begin. No redirection is followed, because
the address was chosen by somebody who is responsible for it.
"""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Final
from urllib.parse import urlsplit

from attrs import frozen

from pdca.errors import PdcaError, system_said
from pdca.phrase import Phrase

MAX_ANSWER: Final = 1 << 18
"""Longest answer that is read, in bytes (256 KiB)."""

SECONDS: Final = 20
"""How long a request may take as a whole."""


class WireError(PdcaError):
    """Somebody else's service did not answer as it should; try again later. *url* is where it was asked."""

    code = "wire"
    url: str


@frozen(kw_only=True)
class Answer:
    """What came back: the *status*, the media type and the bytes."""

    status: int
    media: str
    body: bytes


def post(url: str, body: bytes, media: str, *, limit: int = MAX_ANSWER, seconds: int = SECONDS) -> Answer:
    """Return the answer to *body* sent to *url* (``http`` or ``https``); raises `WireError` where there is none.

    *limit* bounds the answer in bytes, *seconds* the whole exchange, however slowly the other side talks.
    """
    connection, path = _connection(url, seconds)
    late = threading.Event()
    try:
        connection.connect()
        with _watched(connection.sock, seconds, late):
            answer, whole = _exchange(connection, path, body, media, limit)
    except (OSError, HTTPException) as error:
        if not late.is_set():
            raise _unanswered(url, f"没有应答（{system_said(error).zh}）", f"no answer ({system_said(error).en})") from error
    finally:
        connection.close()
    if late.is_set():
        raise _unanswered(url, "应答超时", "the answer took too long")
    if len(answer.body) > limit:
        raise _unanswered(url, f"应答超过{limit}字节", f"an answer of more than {limit} bytes")
    if not whole:
        raise _unanswered(url, "应答不完整", "an answer that was cut off")
    return answer


@contextmanager
def _watched(talking: socket.socket, seconds: int, late: threading.Event) -> Iterator[None]:
    """Hang up when the time is over, however much was said by then."""
    watch = threading.Timer(seconds, _hang_up, (talking, late))
    watch.daemon = True
    watch.start()
    try:
        yield
    finally:
        watch.cancel()


def _exchange(
    connection: HTTPConnection, path: str, body: bytes, media: str, limit: int
) -> tuple[Answer, bool]:
    """Return the answer, read to *limit* and one byte more, and whether all of it came."""
    connection.request("POST", path, body=body, headers={"Content-Type": media})
    response = connection.getresponse()
    announced = response.length
    read = response.read(limit + 1)
    answer = Answer(status=response.status, media=response.headers.get_content_type(), body=read)
    return answer, announced is None or len(read) == min(announced, limit + 1)


def _hang_up(talking: socket.socket, late: threading.Event) -> None:
    late.set()
    with suppress(OSError):
        talking.shutdown(socket.SHUT_RDWR)


def _connection(url: str, seconds: int) -> tuple[HTTPConnection, str]:
    """Return a connection that is not made yet, and the path to ask for."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise _no_address(url) from None
    makers = {"http": HTTPConnection, "https": HTTPSConnection}
    if parts.scheme not in makers or not host or not url.isascii() or not url.isprintable() or " " in url:
        raise _no_address(url)
    path = f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}"
    return makers[parts.scheme](host, port, timeout=seconds), path


def _no_address(url: str) -> WireError:
    return _unanswered(url, "不是http或https网址", "no http or https address")


def _unanswered(url: str, zh: str, en: str) -> WireError:
    return WireError(Phrase(f"{url}：{zh}", f"{url}: {en}"), url=url)
