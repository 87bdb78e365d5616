"""Which engines there are, and how each is set up. Their libraries are imported when one is asked for."""

from collections.abc import Callable, Mapping
from typing import Final

from attrs import frozen

from pdca.engines.brief import Brief
from pdca.engines.columns import columns
from pdca.engines.plain import Plain
from pdca.engines.recipe import Recipe
from pdca.engines.run import Chunks, Engine, Survey
from pdca.engines.settings import Settings
from pdca.engines.whole import WholePlain
from pdca.logs import Log, nothing


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


@frozen
class _Filled:
    """An *engine* that refuses a *log* in which there is not one event: to have found nothing there says nothing."""

    engine: Engine
    log: Log

    def survey(self) -> Survey:
        """Look over the file. Raises `LogError`."""
        found = self.engine.survey()
        if not (found.events or found.left):
            raise nothing(self.log.place)
        return found

    def chunks(self, survey: Survey, done: tuple[str, ...]) -> Chunks:
        """Yield the verdicts of the engine."""
        return self.engine.chunks(survey, done)

    def close(self) -> None:
        """Let go of what the engine holds."""
        self.engine.close()


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
    return _Filled(ENGINES[name](log, settings, basis), log)
