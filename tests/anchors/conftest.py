"""What the tests of anchors share: a time-stamping authority, made once."""

import pytest

from tests.anchors.authority import certify, chain, reply, send, serving


@pytest.fixture(scope="session")
def tsa(tmp_path_factory):
    """Return the folder of an authority."""
    return certify(tmp_path_factory.mktemp("tsa") / "a")


@pytest.fixture(scope="session")
def authority(tsa):
    return chain(tsa)


@pytest.fixture
def url(tsa):
    """Return the address of the authority, which answers every query."""
    with serving(lambda handler, query: send(handler, reply(tsa, query))) as address:
        yield address
