"""Feature files as test modules: the steps, the fixtures and the collector that `pdca.specification.plugin` brings in.

Failures are told in the words of the feature, without a traceback.
"""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import pytest
from pytest_bdd import parsers, scenarios, step
from pytest_bdd.parser import Feature, Scenario, Step

from pdca.errors import PdcaError
from pdca.pack import Pack
from pdca.specification.draft import Draft
from pdca.specification.feature_lint import lint_feature
from pdca.specification.vocabulary import PATTERNS, SENTENCES
from pdca.specification.workshop import Workshop


class Spoken:
    """The step that is about to run; a draft needs the whole sentence, its kind, its table and its line."""

    kind: str = ""
    text: str = ""
    line: int = 0
    table: tuple[tuple[str, ...], ...] = ()


def _tell(draft: Draft, spoken: Spoken) -> None:
    """Say the sentence; what is wrong with it is told as a reader of the feature would, not as Python does."""
    try:
        draft.say(spoken.kind, spoken.text, spoken.table, spoken.line)
    except (PdcaError, AssertionError) as error:
        pytest.fail(f"{draft.where}:{spoken.line} “{spoken.text}”\n{error}", pytrace=False)


for _sentence in SENTENCES:
    step(parsers.re(rf"(?:{_sentence.pattern})\Z"))(_tell)


_TESTS: Final = "scenarios(__file__, features_base_dir='/')\ndel scenarios\n"


class FeatureModule(pytest.Module):
    """A feature file: a module whose tests are its scenarios."""

    def _getobj(self) -> ModuleType:
        """Return a module with a test for each scenario. A file that lies about itself is not collected."""
        mistakes = lint_feature(self.path.name, self.path.read_bytes(), steps=PATTERNS)
        if mistakes:
            raise self.CollectError("\n".join(f"{one.place} {one.code} {one.phrase.zh}" for one in mistakes))
        module = ModuleType(f"features_{self.path.stem.replace('-', '_')}")
        module.__file__ = str(self.path)
        module.__dict__["scenarios"] = scenarios
        # pytest-bdd puts its tests where it is called from, so it has to be called from inside the module.
        exec(_TESTS, module.__dict__)  # noqa: S102
        return module


@pytest.fixture(scope="session")
def workshop(request: pytest.FixtureRequest) -> Workshop:
    """The procedures that features are run under, bound once."""
    folder = request.config.getoption("--pdca-pack")
    return Workshop(Pack.open(Path(folder) if folder else None))


@pytest.fixture
def draft(workshop: Workshop, request: pytest.FixtureRequest) -> Draft:
    """The scenario being told."""
    return Draft(workshop=workshop, name=request.node.name, where=request.node.path.name)


@pytest.fixture
def spoken() -> Spoken:
    """The step that is about to run."""
    return Spoken()


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_before_step(
    request: pytest.FixtureRequest,
    feature: Feature,
    scenario: Scenario,
    step: Step,
    step_func: Callable[..., Any],
) -> None:
    """Note the whole sentence, its kind and its table."""
    del feature, scenario
    if step_func is not _tell:
        return
    said = request.getfixturevalue("spoken")
    said.kind, said.text, said.line = step.type, step.name, step.line_number
    rows = step.datatable.raw() if step.datatable is not None else []
    said.table = tuple(tuple(row) for row in rows)
