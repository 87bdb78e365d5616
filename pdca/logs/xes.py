"""Events from XES (IEEE 1849-2016 and 2023), as the file is read; nested attributes get joined names.

Case, activity, moment, actor and role are ``concept:name`` of the trace, the classifier's keys (``concept:name`` of the event
unless a classifier is asked for), ``time:timestamp``, ``org:resource`` and ``org:role``. Defaults that a file declares for all
(globals) stand in where an attribute of another name is missing, marked as such; they never make up a case, an activity or
a moment.
"""

from collections.abc import Iterator, Mapping
from typing import BinaryIO, Final

from pdca.logs.dates import moments
from pdca.logs.event import MISSING, NEVER, Event, Moment, Place, State, Value, given
from pdca.logs.moments import Context
from pdca.logs.remark import Remarks, Sign
from pdca.logs.source import refused
from pdca.logs.xml import Elements

MAX_ATTRIBUTES: Final = 2000
"""Most attributes of one event or trace, nested ones counted."""
MAX_CLASSIFIERS: Final = 1000

_VALUES: Final = frozenset(("string", "date", "int", "float", "boolean", "id"))
_NESTS: Final = frozenset(("list", "container", "values"))
_ACTIVITY: Final = "concept:name"
_NO_SERIALS: Final = Context(serials=False)
_OURS: Final = frozenset(("kind", "seq", "pos"))
"""What every event of `pdca export` has: its ``seq`` is the number of the record in its case, so it tells the order of one day."""
_KNOWN: Final = frozenset(("concept:name", "time:timestamp", "org:resource", "org:role"))


class Xes(Elements):
    """One XES document on its way to being events. *classifier* names the classifier of activities."""

    def __init__(self, file: str, remarks: Remarks, classifier: str = "") -> None:
        super().__init__(Place(file=file))
        self._remarks = remarks
        self._classifier = classifier
        self._ready: list[Event] = []
        self._names: list[str] = []
        self._outer: list[str] = []
        self._trace: dict[str, str] = {}
        self._event: dict[str, str] = {}
        self._log: dict[str, str] = {}
        self._case: Mapping[str, Value] = {}
        self._defaults: dict[str, dict[str, str]] = {"event": {}, "trace": {}}
        self._scope = ""
        self._begun = 0
        self.classifiers: dict[str, tuple[str, ...]] = {}
        self.extensions: dict[str, str] = {}
        self.version = ""

    def events(self, stream: BinaryIO) -> Iterator[Event]:
        """Yield the events of *stream*, each with the line it begins on. Raises `LogError`."""
        for _ in self.feed(stream):
            yield from self._ready
            self._ready.clear()

    def started(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element."""
        if not self._depth_one(name, attributes):
            return
        if name in _VALUES or name in _NESTS:
            self._attribute(name, attributes)
        elif name in ("trace", "event", "global"):
            self._open(name, attributes)
        elif name == "classifier":
            self._classify(attributes)
        elif name == "extension":
            self.extensions[attributes.get("prefix", "")[:100]] = attributes.get("uri", "")[:500]
        elif name != "log":
            self._remarks.note(
                Sign.UNKNOWN_ELEMENT,
                self.here,
                f"不认识的元素“{name[:40]}”，没有读",
                f"the element '{name[:40]}' is not known",
            )

    def _depth_one(self, name: str, attributes: Mapping[str, str]) -> bool:
        if self._depth > 1:
            return True
        if name != "log":
            raise refused(
                self.here,
                "other-kind",
                (
                    f"这是 XML，但不是 XES 日志（最外层是“{name[:40]}”）",
                    f"this is XML, but no XES log (it is '{name[:40]}')",
                ),
                ("请导出为 XES", "export it as XES"),
            )
        self.version = attributes.get("xes.version", "")[:20]
        return False

    def _open(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._names:
            raise self._misplaced(name)
        if name == "global":
            self._scope = attributes.get("scope", "event")
            return
        if name == "trace":
            if "trace" in self._outer or "event" in self._outer:
                raise self._misplaced(name)
            self._trace = {}
        else:
            if "event" in self._outer:
                raise self._misplaced(name)
            self._case = self._case_facts() if "trace" in self._outer else {}
            self._event, self._begun = {}, self.row
        self._outer.append(name)

    def _misplaced(self, name: str) -> Exception:
        return refused(
            self.here,
            "xes",
            (f"“{name[:40]}”不应出现在这里", f"'{name[:40]}' cannot stand here"),
            ("请重新导出为 XES", "export it as XES again"),
        )

    def _attribute(self, name: str, attributes: Mapping[str, str]) -> None:
        key = attributes.get("key", "")
        self._names.append(key if name != "values" else "")
        into = self._target()
        if name in _VALUES:
            whole = "/".join(part for part in self._names if part)
            while whole in into:
                whole += "#"
            into[whole] = attributes.get("value", "")
        if len(into) > MAX_ATTRIBUTES:
            raise refused(
                self.here,
                "columns",
                (
                    f"一个事件有超过{MAX_ATTRIBUTES}个属性",
                    f"one event has more than {MAX_ATTRIBUTES} attributes",
                ),
                ("请减少导出的属性", "export fewer attributes"),
            )

    def _target(self) -> dict[str, str]:
        if self._scope:
            return self._defaults.setdefault(self._scope[:20] if len(self._defaults) < 9 else "event", {})
        if not self._outer:
            return self._log
        return self._event if self._outer[-1] == "event" else self._trace

    def _classify(self, attributes: Mapping[str, str]) -> None:
        if len(self.classifiers) < MAX_CLASSIFIERS:
            keys = tuple(_keys(attributes.get("keys", "")))
            self.classifiers[attributes.get("name", "")] = keys

    def ended(self, name: str) -> None:
        """Take the end of an element."""
        if name in _VALUES or name in _NESTS:
            if self._names:
                self._names.pop()
        elif name == "global":
            self._scope = ""
        elif name == "event" and self._outer[-1:] == ["event"]:
            self._outer.pop()
            self._ready.append(self._made())
        elif name == "trace" and self._outer[-1:] == ["trace"]:
            self._outer.pop()

    def _case_facts(self) -> Mapping[str, Value]:
        facts = {key: _value(text) for key, text in self._trace.items() if key != _ACTIVITY}
        return {**self._standing("trace", self._trace), **facts}

    def _standing(self, scope: str, told: Mapping[str, str]) -> dict[str, Value]:
        return {
            key: Value(None, text, State.DEFAULT)
            for key, text in self._defaults[scope].items()
            if key not in told and key not in _KNOWN
        }

    def _made(self) -> Event:
        told = self._event
        in_trace = "trace" in self._outer
        facts = {key: _value(text) for key, text in told.items() if key not in _KNOWN}
        place = Place(file=self._at.file, row=self._begun)
        return Event(
            case=_named(self._trace.get("concept:name")) if in_trace else MISSING,
            activity=self._activity(told), when=self._moment(told.get("time:timestamp"), place),
            actor=_named(told.get("org:resource")), role=_named(told.get("org:role")),
            sequence=given(told["seq"]) if told.keys() >= _OURS else MISSING,
            facts={**self._standing("event", told), **facts}, case_facts=self._case, place=place,
        )  # fmt: skip

    def _activity(self, told: Mapping[str, str]) -> Value:
        if not self._classifier:
            return _named(told.get(_ACTIVITY))
        keys = self.classifiers.get(self._classifier)
        if keys is None:
            known = "、".join(list(self.classifiers)[:10])
            raise refused(
                self.here,
                "classifier",
                (f"没有分类器“{self._classifier}”", f"there is no classifier '{self._classifier}'"),
                (f"可用的有：{known}", f"there are: {known}"),
            )
        parts = [told.get(key, "") for key in keys]
        return given("+".join(parts)) if any(parts) else MISSING

    def _moment(self, text: str | None, place: Place) -> Moment:
        if not text:
            return NEVER
        when = moments(text, _NO_SERIALS)
        first = when[0] if when else NEVER
        if first.why is not None:
            self._remarks.note(
                Sign.UNREADABLE_DATE,
                place,
                f"时间“{text[:40]}”：{first.why.zh}",
                f"time '{text[:40]}': {first.why.en}",
            )
        return first


def _named(text: str | None) -> Value:
    return MISSING if text is None else given(text)


def _value(text: str) -> Value:
    return (
        Value(text, "", State.UNREADABLE)
        if text in ("NaN", "INF", "-INF")
        else Value(text, text, State.GIVEN)
    )


def _keys(text: str) -> Iterator[str]:
    """Yield the keys of a classifier: separated by spaces, those with spaces in single quotation marks."""
    for at, part in enumerate(text.split("'")):
        yield from [part] if at % 2 else part.split()
