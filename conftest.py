"""What every test shares: the examples in README.md and docs/ run, and Hypothesis knows no stop-watch."""

from hypothesis import settings
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

pytest_plugins = ("pdca.specification.plugin",)

# A slow machine is not a failing property, and a run can be repeated exactly.
settings.register_profile("pdca", deadline=None, derandomize=True)
settings.load_profile("pdca")

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser()],
    patterns=["README.md", "README.zh-CN.md", "docs/*.md"],
).pytest()
