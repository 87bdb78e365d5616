"""The command witness: a small server that notes how logs grow and cosigns what continues what it noted."""

import signal
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from pdca import keys
from pdca.cli.desk import Desk, InputError, secret_text
from pdca.cli.outsiders import key_text
from pdca.keys import PublicKey
from pdca.note import COSIGNATURE
from pdca.phrase import Phrase
from pdca.witness.cosigner import Cosigner
from pdca.witness.server import Server
from pdca.witness.state import State

_PORTS: Final = 1 << 16


def witness(desk: Desk, options: Any) -> int:
    """Serve until told to stop."""
    address = _address(options.listen)
    logs: dict[str, list[PublicKey]] = {}
    for said in options.logs:
        one = keys.public(key_text(said))
        logs.setdefault(one.name, []).append(one)
    key = keys.secret(secret_text(options.key), COSIGNATURE)
    cosigner = Cosigner(key=key, state=State(Path(options.state)), logs=logs, clock=desk.clock)
    turn = threading.Lock()

    def say(line: str) -> None:
        with turn:
            desk.screen.data(line)
            desk.out.flush()

    with Server(address, cosigner, say) as server:
        say(
            desk.screen.voice.say(f"见证人 {key.name} 在 {server.url}", f"witness {key.name} at {server.url}")
        )
        say(str(key.witness()))
        _until_told(server)
    return 0


def _address(said: str) -> tuple[str, int]:
    host, colon, port = said.rpartition(":")
    if not colon or not (port.isascii() and port.isdecimal()) or int(port) >= _PORTS:
        raise InputError(
            Phrase(f"监听地址应为“地址:端口”，不是“{said}”", f"listen on HOST:PORT, not '{said}'")
        )
    return host.strip("[]") or "127.0.0.1", int(port)


def _until_told(server: Server) -> None:
    """Serve until the process is asked to end; a request that is being answered is answered."""
    if threading.current_thread() is threading.main_thread():
        # `shutdown` waits for the loop that this very thread runs, so another one has to ask.
        signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    server.serve_forever()


RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {"witness": witness}
"""What runs each command of this module."""
