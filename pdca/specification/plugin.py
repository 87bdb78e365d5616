"""The pytest plugin: every ``.feature`` file of a procedure is a test module, and needs no Python beside it.

``pytest features/`` runs the features under the procedures that come with the package, ``--pdca-pack FOLDER`` under
others. pytest loads this module wherever pdca is installed. So it brings in nothing else until there is such a file, and
leaves alone what is no feature of a procedure: the host has features of its own.
"""

import re
from pathlib import Path
from typing import Final

import pytest

OURS: Final = re.compile('程序[“"]'.encode())
"""What every feature of ours says in its background: which procedure it is about."""
MODULES: Final = "pdca.specification.modules"
"""What makes tests of features, by the name under which pytest knows it."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--pdca-pack``."""
    group = parser.getgroup("pdca", "features of procedures")
    group.addoption(
        "--pdca-pack",
        default=None,
        metavar="FOLDER",
        help="the folder of procedures that features are run under",
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    """Collect the feature file of a procedure as a module."""
    if file_path.suffix != ".feature" or not OURS.search(file_path.read_bytes()):
        return None
    try:
        from pdca.specification import modules  # noqa: PLC0415 - takes a third of a second, and the extra `bdd`
    except ImportError as error:
        raise parent.CollectError(f"{file_path.name}: pip install pdca[bdd]") from error
    manager = parent.config.pluginmanager
    if not manager.has_plugin(MODULES):
        manager.register(modules, MODULES)
    found: modules.FeatureModule = modules.FeatureModule.from_parent(parent, path=file_path)
    return found
