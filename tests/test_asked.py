"""Rules that are asked at every record: each is asked anew, and only what is said of them is kept."""

from types import SimpleNamespace

import pytest

from pdca import asked
from pdca.asked import Asked
from pdca.guards.standing import CANNOT, FAILS, HOLDS, NOT_APPLICABLE, ON_CLAIM


def rule(name):
    """Return a rule that stands as the scene says."""
    return SimpleNamespace(id=name, standing=lambda scene: scene[name])


RULES = [rule("a"), rule("b")]


@pytest.mark.parametrize("standing", [FAILS, CANNOT, ON_CLAIM])
def test_telling(standing):
    """A rule that neither holds nor is out of place has something to tell."""
    ready = Asked(RULES)
    assert ready.standings({"a": HOLDS, "b": standing}) == ((("a", HOLDS), ("b", standing)), (RULES[1],))
    assert ready.standings({"a": HOLDS, "b": NOT_APPLICABLE}) == ((("a", HOLDS), ("b", NOT_APPLICABLE)), ())


def test_kept_once():
    """Records whose rules stand alike share what is said of them."""
    ready = Asked(RULES)
    first, _ = ready.standings({"a": HOLDS, "b": HOLDS})
    ready.standings({"a": FAILS, "b": HOLDS})
    assert ready.standings({"a": HOLDS, "b": HOLDS})[0] is first


def test_bounded(monkeypatch):
    """However many ways there are for rules to stand, few are remembered, and every answer is right."""
    monkeypatch.setattr(asked, "MOST_SEEN", 1)
    ready = Asked(RULES)
    for one in (HOLDS, FAILS, CANNOT, HOLDS):
        assert ready.standings({"a": one, "b": HOLDS})[0] == (("a", one), ("b", HOLDS))
        assert len(ready._seen) == 1


def test_each():
    """Many records asked together stand as each does alone, and share what is said of them."""
    ready, alone = Asked(RULES), Asked(RULES)
    scenes = [{"a": one, "b": HOLDS} for one in (HOLDS, FAILS, HOLDS, CANNOT)]
    found = ready.each(scenes)
    assert found == [alone.standings(scene) for scene in scenes]
    assert found[0] is found[2]
