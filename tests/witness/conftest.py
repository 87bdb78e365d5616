"""A witness that answers on a socket of this machine."""

import threading

import pytest

from pdca.witness.server import Server
from tests.witness.samples import cosigner


@pytest.fixture
def said():
    """Return the lines that the server says of itself."""
    return []


@pytest.fixture
def server(tmp_path, said):
    with Server(("127.0.0.1", 0), cosigner(tmp_path / "state.db"), said.append) as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield made
        made.shutdown()
        thread.join()
