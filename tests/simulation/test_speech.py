"""What people of a simulation say: words for texts, units for what was made up."""

from pdca.declaration import Unit
from pdca.simulation.chance import Chance
from pdca.simulation.speech import Speech

UNITS = [
    Unit(id="east", kind="branch", title="东支部"), Unit(id="west", kind="branch", title="西支部"), Unit(id="office", kind="organ", title="党建办"),
]  # fmt: skip


def speech(words=None, units=UNITS, case="A-1"):
    return Speech(case=case, chance=Chance("1"), words=words or {}, units=units)


def test_words_by_title():
    """A made-up text becomes words of its title, the same throughout the case; another title stays."""
    one = speech({"问题": ["记录不全"]})
    assert one.said({"what": "问题：情况属实", "why": "原因：情况属实"}) == {"what": "记录不全", "why": "原因：情况属实"}


def test_lines_differ():
    """Lines of a list get different words, and stay as they are where there are too few."""
    rows = [{"what": f"问题：情况属实{number}"} for number in (1, 2, 3)]
    said = speech({"问题": ["甲", "乙"]}).said({"rows": rows})["rows"]
    assert {said[0]["what"], said[1]["what"]} == {"甲", "乙"}
    assert said[2]["what"] == "问题：情况属实3"


def test_units_of_the_kind():
    """A made-up unit becomes one of the fitting kind, the same in every record of the case, another for another."""
    one = speech()
    first = one.said({"targets": [{"branch": "u-branch1"}], "team": {"home": "u-home"}})
    assert first["targets"][0]["branch"] in ("east", "west")
    assert first["team"]["home"] == "office"
    assert one.said({"visits": ["u-branch1"]})["visits"] == [first["targets"][0]["branch"]]


def test_named_units_stay_apart():
    """A unit that the record names already stands for nothing else; where none is left, what was made up stays."""
    said = speech(units=UNITS[:1]).said({"place": "east", "home": "u-home", "count": 3})
    assert said == {"place": "east", "home": "u-home", "count": 3}
