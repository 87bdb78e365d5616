"""What every test shares: the examples in README.md and docs/ run, and Hypothesis knows no stop-watch."""

import pytest
from hypothesis import settings
from sybil import Sybil
from sybil.integration.pytest import SybilItem
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

pytest_plugins = ("pdca.specification.plugin",)

# A slow machine is not a failing property, and a run can be repeated exactly.
settings.register_profile("pdca", deadline=None, derandomize=True)
settings.load_profile("pdca")

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser()],
    patterns=["README.md", "README.zh-CN.md", "docs/*.md"],
).pytest()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Read each document from its top: a later block uses the names of an earlier one, whatever order tests run in."""
    places = [place for place, item in enumerate(items) if isinstance(item, SybilItem)]
    blocks = sorted((items[place] for place in places), key=lambda item: (item.path, item.example.line))
    for place, block in zip(places, blocks, strict=True):
        items[place] = block
