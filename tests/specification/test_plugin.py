"""Feature files run under pytest without any Python beside them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import pdca


@pytest.fixture
def run(tmp_path, texts, folder):
    """Run pytest over the small feature, changed as wanted."""

    def under(change=lambda feature: feature):
        rules = tmp_path / "rules"
        for path, text in texts.items():
            (rules / path).parent.mkdir(parents=True, exist_ok=True)
            (rules / path).write_text(text, encoding="utf-8")
        file = folder / "small.feature"
        file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "pytest",
            "-p",
            "pdca.specification.plugin",
            "-p",
            "no:cacheprovider",
            "--pdca-pack",
            str(rules),
            str(file),
        ]
        path = os.pathsep.join([str(Path(pdca.__file__).parents[1]), os.environ.get("PYTHONPATH", "")])
        return subprocess.run(
            command,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=300,
        )

    return under


def test_every_scenario_is_a_test(run):
    """A folder of YAML and a feature file are all it takes."""
    done = run()
    assert "9 passed" in done.stdout, done.stdout


def test_a_failure_is_told_in_the_words_of_the_feature(run):
    """No traceback: the file, the line, the sentence, and the cards."""
    done = run(lambda feature: feature.replace("第3条", "第4条"))
    assert "small.feature:" in done.stdout
    assert "依据应是" in done.stdout
    assert "Traceback" not in done.stdout


def test_a_feature_that_lies_about_itself_is_not_collected(run):
    """A full-width colon would make a scenario vanish; the run fails instead."""
    done = run(lambda feature: feature.replace("场景: 登记", "场景：登记", 1))
    assert done.returncode != 0
    assert "B1" in done.stdout


@pytest.fixture
def bare(tmp_path):
    """Run pytest over a folder where pdca is installed without the extra `bdd`."""

    def under(**texts):
        for key, text in texts.items():
            (tmp_path / ".".join(key.rsplit("_", 1))).write_text(text, encoding="utf-8")
        arguments = ["-p", "pdca.specification.plugin", "-p", "no:cacheprovider", "--rootdir", str(tmp_path), str(tmp_path)]
        lacking = "import sys; sys.modules['pytest_bdd'] = sys.modules['gherkin'] = None"
        loaded = "print('loaded', *[one for one in ('attrs', 'yaml', 'pdca.pack') if one in sys.modules])"
        code = f"{lacking}; import pytest; code = pytest.main({arguments!r}); {loaded}; sys.exit(code)"
        environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": str(Path(pdca.__file__).parents[1])}
        return subprocess.run(
            [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=300
        )  # fmt: skip

    return under


def test_a_host_without_features_pays_nothing(bare):
    """A host's own tests and features run beside pdca without its extras, and nothing of pdca is loaded for them."""
    done = bare(test_host_py="def test_own():\n    pass\n", own_feature="Feature: ours\n  Scenario: one\n    Given nothing\n")
    assert "1 passed" in done.stdout, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1].strip() == "loaded"


def test_a_feature_without_the_extra_says_what_to_install(bare):
    """A feature of a procedure is not passed over where it cannot run: pytest says what is missing."""
    done = bare(own_feature="# language: zh-CN\n功能: 甲\n  背景:\n    假如 程序“small”\n")
    assert done.returncode == pytest.ExitCode.INTERRUPTED
    assert "pip install pdca[bdd]" in done.stdout + done.stderr


def test_measuring_features_without_the_extra_says_what_to_install():
    """Linting features without the extra `bdd` is refused in words, with the name of the extra."""
    code = (
        "import sys; sys.modules['gherkin'] = None\nfrom pdca.errors import UnavailableError\n"
        "try:\n    import pdca.specification.specify\nexcept UnavailableError as error:\n    print(error.extra)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=300)
    assert done.stdout.strip() == "bdd"
