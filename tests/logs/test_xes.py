"""XES of 2016 and 2023: attributes, nested ones, globals, classifiers, extensions."""

import pytest

from pdca.logs import Mapping, Sign, State, read

XES = """<?xml version="1.0" encoding="{encoding}"?>
<log xes.version="{version}" xmlns="http://www.xes-standard.org/">
 <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
 <global scope="trace"><string key="concept:name" value="none"/></global>
 <global scope="event"><string key="concept:name" value="INVALID"/><date key="time:timestamp" value="1970-01-01T00:00:00Z"/>
  <string key="org:group" value="office"/></global>
 <classifier name="Both" keys="concept:name 'life cycle'"/>
 <trace>
  <string key="concept:name" value="案一"/><string key="village" value="张村"><int key="people" value="300"/></string>
  <event><string key="concept:name" value="提议"/><date key="time:timestamp" value="2024-05-01T09:00:00.000+08:00"/>
   <string key="org:resource" value="p-1"/><string key="org:role" value="clerk"/><string key="life cycle" value="complete"/>
   <float key="cost" value="1.50"/><boolean key="ok" value="true"/>
   <list key="papers"><values><string key="paper" value="a"/><string key="paper" value="b"/></values></list></event>
  <event><string key="org:group" value="board"/><float key="cost" value="NaN"/></event>
 </trace>
 <event><string key="concept:name" value="loose"/></event>
</log>"""


@pytest.fixture(params=[("2016", "utf-8"), ("1849-2023", "gb18030"), ("1849-2016", "utf-16")])
def events(request, write):
    version, encoding = request.param
    return list(read(write("t.xes", XES.format(version=version, encoding=encoding).encode(encoding))))


def test_first_event(events):
    """Case, activity, moment, actor and role come from the standard attributes."""
    one = events[0]
    told = (one.case.text, one.activity.text, one.when.time.isoformat(), one.actor.text, one.role.text)
    assert told == ("案一", "提议", "2024-05-01T09:00:00+08:00", "p-1", "clerk")


def test_nested_attributes(events):
    """Nested attributes have joined names, and a repeated one is not lost."""
    assert events[0].case_facts["village/people"].text == "300"
    assert [events[0].facts[key].text for key in ("papers/paper", "papers/paper#")] == ["a", "b"]


def test_values_as_written(events):
    """Numbers stay as they were written; NaN is no value."""
    assert (events[0].facts["cost"].text, events[1].facts["cost"].state) == ("1.50", State.UNREADABLE)


def test_defaults(events):
    """A default stands in for a fact, marked as such, and gives way to what was written."""
    assert (events[0].facts["org:group"].state, events[0].facts["org:group"].text) == (
        State.DEFAULT,
        "office",
    )
    assert events[1].facts["org:group"].text == "board"


def test_defaults_make_nothing_up(events):
    """A default makes up no activity and no moment."""
    assert (events[1].activity.state, events[1].when.state) == (State.MISSING, State.MISSING)


def test_event_outside(events):
    """An event outside any trace has no case."""
    assert events[2].case.state is State.MISSING


def test_line(events):
    """An event knows the line it begins on."""
    assert events[0].place.row == 10


def test_classifier(write):
    """A classifier that is asked for makes the activity of its keys."""
    path = write("t.xes", XES.format(version="2016", encoding="utf-8"))
    assert next(iter(read(path, Mapping(classifier="Both")))).activity.text == "提议+complete"


def test_unknown_classifier(write):
    """A classifier that the log does not have is refused, with those it has."""
    path = write("t.xes", XES.format(version="2016", encoding="utf-8"))
    with pytest.raises(Exception, match="Both"):
        list(read(path, Mapping(classifier="Other")))


def test_packed(told):
    """A log may be packed with gzip."""
    assert len(told("t.xes.gz", XES.format(version="2016", encoding="utf-8"))[1]) == 3


def test_unknown_element(told):
    """An element that the standard does not have is remarked and passed over."""
    log, events = told("t.xes", "<log><meta/><trace><event/></trace></log>")
    assert (len(events), log.remarks.counts[Sign.UNKNOWN_ELEMENT]) == (1, 1)
