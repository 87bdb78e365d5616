"""What every test shares: the examples in README.md and docs/ run, long tests come first, Hypothesis knows no stop-watch."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from coverage import Coverage
from hypothesis import is_hypothesis_test, settings
from sybil import Sybil
from sybil.integration.pytest import SybilItem
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

from pdca.pack import Pack
from pdca.specification.modules import FeatureModule

pytest_plugins = ("pdca.specification.plugin",)

# A slow machine is not a failing property, and a run can be repeated exactly.
settings.register_profile("pdca", deadline=None, derandomize=True)
settings.load_profile("pdca")

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser()],
    patterns=["README.md", "README.zh-CN.md", "docs/*.md"],
).pytest()

LONG = ("spark", "browser", "endurance")
BLOCKS = pytest.StashKey[dict[Path, list[SybilItem]]]()
RUN = pytest.StashKey[bool]()


def pytest_configure(config: pytest.Config) -> None:
    """Share the pack that comes with the package among all who open it without a cache: the same texts mean the same.

    In a worker of pytest-xdist two coverages run, since pytest-cov starts one as if it were the master and then the
    worker's own. The first is of no use, and whenever the second pauses it would go on counting.
    """
    if hasattr(config, "workerinput") and (needless := Coverage.current()):
        needless.stop()
    shipped = Pack.open()
    made = Pack.of.__func__  # type: ignore[attr-defined]

    def of(cls: type[Pack], texts: Mapping[str, bytes], *, cache: Path | str | None = None) -> Pack:
        fresh: Pack = made(cls, texts, cache=cache)
        return shipped if cache is None and fresh.digest == shipped.digest else fresh

    patch = pytest.MonkeyPatch()
    patch.setattr(Pack, "of", classmethod(of))
    config.add_cleanup(patch.undo)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put what takes long first, so that no process ends long after the others; count no coverage where it only costs.

    A feature runs code that the tests of its modules run too, a long test runs a short one's again, a property is tried on
    hundreds of examples: counting lines would double their time, and what they alone would reach counts as not reached.
    """
    items.sort(key=lambda item: not is_long(item))
    for item in items:
        if is_long(item) or item.getparent(FeatureModule) or is_hypothesis_test(getattr(item, "obj", None)):
            item.add_marker("no_cover")
    config.stash[BLOCKS] = {}
    for item in items:
        if isinstance(item, SybilItem):
            config.stash[BLOCKS].setdefault(item.path, []).append(item)


def is_long(item: pytest.Item) -> bool:
    """Return whether only `make test-all` runs *item*."""
    return any(item.get_closest_marker(name) for name in LONG)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Run the blocks of a document that stand above this one first, each once: it uses what they made, in whatever order tests run."""
    if isinstance(item, SybilItem):
        upto = [one for one in item.config.stash[BLOCKS][item.path] if one.example.line <= item.example.line]
        for one in sorted(upto, key=lambda one: one.example.line):
            if not one.stash.get(RUN, False):  # one that fails here fails under its own name too
                one.example.evaluate()
                one.stash[RUN] = True
        item.runtest = lambda: None  # it just ran
    return (yield)
