"""How a witness is reached: a small HTTP server with one address, ``POST /add-checkpoint``.

It is meant for a few logs that speak a few times an hour. TLS and the wider world are a matter of the proxy in
front of it (docs/decisions has the reasons).
"""

import socket
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

from pdca.errors import PdcaError
from pdca.witness.cosigner import TEXT, Cosigner, Reply
from pdca.witness.request import MAX_REQUEST, PATH

_SECONDS: Final = 20
_AT_ONCE: Final = 16
_MAX_LENGTH: Final = 12


class Server(ThreadingHTTPServer):
    """The server of one witness, at *address*; *say* is told one line for each request."""

    daemon_threads = True

    def __init__(self, address: tuple[str, int], cosigner: Cosigner, say: Callable[[str], None]) -> None:
        self.address_family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
        self.cosigner = cosigner
        self.say = say
        self.turns = threading.BoundedSemaphore(_AT_ONCE)
        super().__init__(address, _Handler)

    @property
    def url(self) -> str:
        """Return the address under which it can be asked."""
        host, port = self.server_address[:2]
        shown = f"[{host!s}]" if ":" in str(host) else str(host)
        return f"http://{shown}:{port}"

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread, as soon as one of the few is free."""
        self.turns.acquire()
        try:
            super().process_request(request, client_address)
        except BaseException:
            self.turns.release()
            raise

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer one connection and let the next in."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self.turns.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say that a connection broke; one that breaks is no reason to stop."""
        self.say("connection lost")


class _Handler(BaseHTTPRequestHandler):
    """One connection."""

    server: Server
    protocol_version = "HTTP/1.1"
    server_version = "pdca-witness"
    sys_version = ""
    timeout = _SECONDS

    def do_POST(self) -> None:
        """Answer one request."""
        length = self.headers.get("Content-Length", "")
        if self.path != PATH:
            self._answer(Reply(status=404, text="no such address\n"), last=True)
        elif not (length.isascii() and length.isdecimal() and len(length) <= _MAX_LENGTH):
            self._answer(Reply(status=411, text="Content-Length is needed\n"), last=True)
        elif int(length) > MAX_REQUEST:
            self._answer(Reply(status=413, text="too long\n"), last=True)
        else:
            body = self.rfile.read(int(length))
            whole = len(body) == int(length)
            self._answer(self._judged(body) if whole else Reply(status=400, text="cut off\n"), last=not whole)

    def _judged(self, body: bytes) -> Reply:
        try:
            return self.server.cosigner.add(body)
        except PdcaError as error:
            self.server.say(error.phrase.en)
            return Reply(status=500, text="nothing was signed\n")

    def _answer(self, reply: Reply, *, last: bool) -> None:
        body = reply.text.encode()
        self.close_connection = self.close_connection or last
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.media if reply.media != TEXT else f"{TEXT}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Tell the request and its status, without what could harm a terminal."""
        said = format % args
        self.server.say("".join(each if each.isprintable() else "?" for each in said))
