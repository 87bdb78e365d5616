"""Which engines there are, and how each is set up. Their libraries are imported when one is asked for."""

from collections.abc import Callable, Mapping
from typing import Final

from pdca.engines.brief import Brief
from pdca.engines.columns import columns
from pdca.engines.plain import Plain
from pdca.engines.recipe import Recipe
from pdca.engines.run import Engine
from pdca.engines.settings import Settings
from pdca.engines.whole import WholePlain
from pdca.logs import Log


def _plain(log: Log, settings: Settings, basis: Recipe | Brief) -> Engine:
    if isinstance(basis, Brief):
        return WholePlain(log, settings, basis)
    return Plain(log, settings.chunk, basis)


def _duckdb(log: Log, settings: Settings, basis: Recipe | Brief) -> Engine:
    from pdca.engines import duck, whole  # noqa: PLC0415 - a large library

    if isinstance(basis, Brief):
        return whole.WholeDuck(log, settings, basis)
    return duck.Duck(columns(log), settings, basis)


def _spark(log: Log, settings: Settings, basis: Recipe | Brief) -> Engine:
    from pdca.engines import spark, whole_spark  # noqa: PLC0415 - a large library

    if isinstance(basis, Brief):
        return whole_spark.WholeSpark(log, settings, basis)
    return spark.Spark(columns(log), settings, basis)


ENGINES: Final[Mapping[str, Callable[[Log, Settings, Recipe | Brief], Engine]]] = {
    "plain": _plain,
    "duckdb": _duckdb,
    "spark": _spark,
}
"""Every engine by its name."""


def assembled(name: str, log: Log, settings: Settings, basis: Recipe | Brief) -> Engine:
    """Return the engine *name* for *log*: by a recipe it judges control flow alone, by a brief whole cases.

    Raises `LogError`, and `UnavailableError` where its library is not installed.
    """
    return ENGINES[name](log, settings, basis)
