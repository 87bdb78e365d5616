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
