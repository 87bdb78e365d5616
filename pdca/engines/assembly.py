"""Which engines there are, and how each is set up. Their libraries are imported when one is asked for."""

from collections.abc import Callable, Mapping
from typing import Final

from pdca.engines.columns import columns
from pdca.engines.plain import Plain
from pdca.engines.run import Engine
from pdca.engines.settings import Settings
from pdca.logs import Log


def _plain(log: Log, settings: Settings) -> Engine:
    return Plain(log, settings.chunk)


def _duckdb(log: Log, settings: Settings) -> Engine:
    from pdca.engines.duck import Duck  # noqa: PLC0415 - a large library

    return Duck(columns(log), settings)


def _spark(log: Log, settings: Settings) -> Engine:
    from pdca.engines.spark import Spark  # noqa: PLC0415 - a large library

    return Spark(columns(log), settings)


ENGINES: Final[Mapping[str, Callable[[Log, Settings], Engine]]] = {
    "plain": _plain,
    "duckdb": _duckdb,
    "spark": _spark,
}
"""Every engine by its name."""


def assembled(name: str, log: Log, settings: Settings) -> Engine:
    """Return the engine *name* for *log*. Raises `LogError`, and `UnavailableError` where its library is not installed."""
    return ENGINES[name](log, settings)
