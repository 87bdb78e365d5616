"""No test of a store leaves a connection open."""

import pytest

from pdca.stores import sql


@pytest.fixture(autouse=True)
def _closing(monkeypatch):
    engines = []
    make = sql._engine

    def remembered(url):
        engines.append(make(url))
        return engines[-1]

    monkeypatch.setattr(sql, "_engine", remembered)
    yield
    for engine in engines:
        engine.dispose()
