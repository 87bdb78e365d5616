"""A pack that was read without a mistake is opened by its contents: each thing is made, and checked, when it is used."""

import hashlib
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import pdca
from pdca import canonical
from pdca.errors import TextError
from pdca.pack import Pack
from pdca.reading import cache, contents, library
from pdca.reading.contents import SOURCES, Contents, Listing, Things

VISIT = """
procedure: visit
title: 走访
edition: "1"
in_force: {from: 2020-01-01, to: 2025-12-31}
about: {person: who}
choices: {size: {small: 小, big: 大}}
plan:
  - {step: go, then: {done: completed}}
limits:
  - {limit: visit.own, title: o, values: [{from: 2020-01-01, value: at most 3 days, basis: rule/a, confidence: custom}]}
"""
LIMITS = """
- {limit: visit.days, title: x, values: [{from: 2020-01-01, value: at most 5 days, basis: rule/a, confidence: custom}]}
- {limit: visit.notice, title: y, values: [{from: 2020-01-01, value: at least 2 days, basis: rule/a, confidence: custom}]}
"""
TEXTS = {
    "process/visit@1.yaml": VISIT,
    "process/visit@2.yaml": VISIT[: VISIT.index("limits:")]
    .replace('edition: "1"', 'edition: "2"')
    .replace("{from: 2020-01-01, to: 2025-12-31}", "{with: rule@2026}"),
    "review/look@1.yaml": VISIT[: VISIT.index("limits:")].replace("procedure: visit", "procedure: look"),
    "law/regulations/rule.yaml": """
regulation: rule
title: 规定
editions: [{edition: "2014", from: 2014-05-28}, {edition: "2026", from: 2026-01-01}]
provisions: {a: {title: a, "2014": 1, "2026": 2}}
""",
    "law/limits/visit.yaml": LIMITS,
    "law/tables/sizes.yaml": """
table: sizes
title: t
keys: {size: size}
gives: {days: measure}
rows:
  - {from: 2020-01-01, size: small, days: at most 1 days, basis: rule/a, confidence: custom}
  - {from: 2020-01-01, size: big, days: at most 4 days, basis: rule/a, confidence: custom}
""",
    "layers/hainan.yaml": """
layer: 省
title: 海南
limits:
  - {limit: visit.days, values: [{from: 2021-01-01, value: at most 4 days, basis: rule/a, confidence: custom}]}
""",
    "words.yaml": "outcomes: {done: {title: 办成}}\n",
}
RULES = "law/limits/visit.yaml"


class Shelf:
    """A cache folder, and the pack of some texts opened from it again and again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def open(self, **changed: str) -> Pack:
        texts = {path: text.encode() for path, text in {**TEXTS, **changed}.items()}
        return Pack.of(texts, cache=self.folder)

    def kept(self) -> list[Path]:
        """Return the files of contents."""
        return list(self.folder.glob("*.contents.*"))

    def forge(self, change) -> None:
        """Change what the contents say, rightly sealed."""
        (file,) = self.kept()
        plain = json.loads(file.read_bytes().partition(b"\n")[2])
        file.write_bytes(sealed(change(plain)))

    def forge_tree(self, path: str, old: str, new: str) -> None:
        """Change what the tree of one file says, rightly sealed."""
        file = self.folder / f"{canonical.digest(TEXTS[path].encode())}.{cache.FORMAT}.json"
        body = file.read_bytes().partition(b"\n")[2].decode()
        assert old in body
        file.write_bytes(sealed(json.loads(body.replace(old, new))))


def sealed(plain):
    body = json.dumps(plain, ensure_ascii=False).encode()
    return hashlib.sha256(body).hexdigest().encode() + b"\n" + body


@pytest.fixture
def shelf(tmp_path):
    """A cache that knows the texts."""
    found = Shelf(tmp_path / "cache")
    assert found.open().catalogue
    return found


@pytest.fixture
def made(monkeypatch):
    """The things of the law and the editions that were made, in that order of making."""
    names = []

    def watched(read, name):
        def reading(*arguments, **options):
            found = read(*arguments, **options)
            names.append(name(found))
            return found

        return reading

    monkeypatch.setattr(
        library, "read_procedure", watched(library.read_procedure, lambda one: f"{one.id}@{one.edition}")
    )
    for name in ("read_regulation", "read_limit", "read_table"):
        monkeypatch.setattr(library.law, name, watched(getattr(library.law, name), lambda one: one.id))
    return names


def same(one, other):
    """Say whether two packs mean the same, places included."""
    laws = [
        {name: repr(dict(getattr(pack.law, name))) for name in ("regulations", "limits", "tables", "layers")}
        for pack in (one, other)
    ]
    orders = [
        [list(pack.law.limits), list(pack.law.tables), list(pack.law.regulations)] for pack in (one, other)
    ]
    return (
        laws[0] == laws[1]
        and orders[0] == orders[1]
        and one.law == other.law
        and one.calendar == other.calendar
        and repr(one.procedures()) == repr(other.procedures())
        and one.procedures() == other.procedures()
        and one.catalogue == other.catalogue
    )


def test_same_meaning(shelf):
    """What is made lazily is what is made of the texts alone, restated limits and places included."""
    assert same(shelf.open(), Pack.of({path: text.encode() for path, text in TEXTS.items()}))


def test_same_meaning_builtin(tmp_path):
    """The library that comes with the package means the same from its contents."""
    plain = Pack.open()
    assert Pack.open(cache=tmp_path).catalogue == plain.catalogue
    again = Pack.open(cache=tmp_path)
    assert again.draft.contents is not None
    assert same(again, plain)


def test_nothing_is_made_at_opening(shelf, made):
    """The list of editions makes no edition, and of the law only what a layer restates."""
    pack = shelf.open()
    listed = [(one.id, one.edition, one.start, one.finish) for one in pack.catalogue]
    _ = (pack.law, pack.calendar, pack.words)
    assert listed == [
        ("look", "1", "2020-01-01", "2025-12-31"), ("visit", "1", "2020-01-01", "2025-12-31"), ("visit", "2", "2026-01-01", ""),
    ]  # fmt: skip
    assert made == ["visit.days"]


def test_one_edition(shelf, made):
    """Asking for the edition of a day makes that one alone, and the regulation whose dates it takes, each once."""
    pack = shelf.open()
    assert pack.procedure("visit").edition == "2"
    assert pack.procedure("visit", "2") is pack.procedure("visit")
    assert made == ["visit.days", "rule", "visit@2"]


def test_one_limit(shelf, made):
    """A limit is made when it is looked at, once; whether it is there can be asked without."""
    law = shelf.open().law
    made.clear()
    assert "visit.own" in law.limits
    assert "visit.other" not in law.limits
    assert made == []
    assert law.limits["visit.own"] is law.limits["visit.own"]
    assert made == ["visit.own"]


def test_unknown_limit(shelf):
    """What the law does not have is missing in contents too."""
    with pytest.raises(KeyError):
        shelf.open().law.limits["visit.other"]


def test_mistakes_are_told_at_every_opening(tmp_path):
    """A pack with mistakes has no contents: each opening reads all of it, and tells all of them at once."""
    shelf = Shelf(tmp_path)
    wrong = {
        RULES: LIMITS.replace("at most", "at moast"),
        "process/visit@1.yaml": VISIT.replace("title:", "titel:"),
    }
    for _ in range(2):
        with pytest.raises(TextError) as raised:
            _ = shelf.open(**wrong).law
        assert {one.place.file for one in raised.value.mistakes} >= {RULES, "process/visit@1.yaml"}
    assert shelf.kept() == []


def test_other_texts_are_read(shelf, made):
    """Contents are those of one pack: one changed byte, and everything is read."""
    _ = shelf.open(**{"words.yaml": TEXTS["words.yaml"] + "#"}).catalogue
    assert {"visit@1", "visit@2", "look@1", "visit.days", "visit.own", "rule", "sizes"} <= set(made)
    assert len(shelf.kept()) == 2


def test_other_code_reads_again(shelf, made, monkeypatch):
    """Contents kept by other code do not count: whoever reads otherwise checks again."""
    monkeypatch.setattr(cache, "code", lambda: "another reader")
    _ = shelf.open().catalogue
    assert {"look@1", "visit@1", "visit@2"} <= set(made)


def test_unknown_code_keeps_nothing(tmp_path, monkeypatch):
    """Where the source of the code cannot be looked at, no contents are kept or believed."""
    monkeypatch.setattr(cache, "code", lambda: "")
    shelf = Shelf(tmp_path)
    assert [len(shelf.open().catalogue) for _ in range(2)] == [3, 3]
    assert shelf.kept() == []


def test_source_that_is_not_there(monkeypatch):
    """Code without its source has no digest."""
    monkeypatch.setattr(contents, "SOURCES", ("no-such-module.py",))
    assert contents.code.__wrapped__() == ""


def test_sources():
    """The code that contents depend on is all that reading loads."""
    report = "import sys, pdca.reading.library, pdca.reading.text\nprint(*(m.__file__ for n, m in sys.modules.items() if n.startswith('pdca.')))"
    done = subprocess.run([sys.executable, "-c", report], check=True, capture_output=True, text=True)
    package = Path(pdca.__file__).parent
    loaded = {Path(name).relative_to(package).as_posix() for name in done.stdout.split()}
    assert {name for name in loaded if not name.startswith("reading/")} == set(SOURCES)


@pytest.mark.parametrize(
    "plain",
    [
        [], {}, None, "x", [[], {}, {}, {}], [[], {}, {}, {}, []], [[[1] * 6], {}, {}, {}, {}], [[["a"] * 5], {}, {}, {}, {}],
        [[], {"a": ["x"]}, {}, {}, {}], [[], {"a": ["x", "y"]}, {}, {}, {}], [[], {}, {}, {}, {"a": [1]}],
        [[["look", "1", "t", "", "", "elsewhere@1.yaml"]], {}, {}, {}, {}],
    ],
    ids=[f"nonsense {number}" for number in range(12)],
)  # fmt: skip
def test_nonsense_contents(shelf, plain):
    """Contents that were never written so, or tell of other files, are ignored."""
    shelf.forge(lambda _: plain)
    pack = shelf.open()
    assert pack.draft.contents is None
    assert same(pack, Pack.of({path: text.encode() for path, text in TEXTS.items()}))


@pytest.mark.parametrize(
    "spot", [[RULES, 1], [RULES, 9], ["nowhere.yaml", 0], ["law/tables/sizes.yaml", 0]], ids=str
)
def test_wrong_spots(shelf, spot):
    """Where another thing stands than the contents say, the files are searched, and a restatement counts once."""
    shelf.forge(lambda plain: [plain[0], plain[1], {**plain[2], "visit.days": spot}, *plain[3:]])
    right = Pack.of({path: text.encode() for path, text in TEXTS.items()}).law.limits["visit.days"]
    pack = shelf.open()
    assert pack.draft.contents is not None
    assert pack.law.limits["visit.days"] == right


def test_made_up_limit(shelf):
    """A limit that only the contents name is none."""
    shelf.forge(lambda plain: [*plain[:2], {**plain[2], "visit.more": [RULES, 0]}, *plain[3:]])
    with pytest.raises(KeyError):
        shelf.open().law.limits["visit.more"]


def test_editions_are_checked_when_made(shelf):
    """A kept tree that holds a mistake is refused when its edition is made, and not before."""
    shelf.forge_tree("process/visit@1.yaml", '"in_force"', '"in_farce"')
    pack = shelf.open()
    assert pack.procedure("look", "1").id == "look"
    with pytest.raises(TextError, match="in_farce"):
        pack.procedure("visit", "1")


def test_limits_are_checked_when_made(shelf):
    """A kept tree that holds a mistake is refused when its limit is made, and not before."""
    shelf.forge_tree(RULES, "at least 2 days", "at leest 2 days")
    law = shelf.open().law
    with pytest.raises(TextError):
        law.limits["visit.notice"]


def test_lost_tree(shelf):
    """A tree that is lost is parsed again, contents or not."""
    for file in set(shelf.folder.iterdir()) - set(shelf.kept()):
        file.unlink()
    pack = shelf.open()
    assert pack.draft.contents is not None
    assert pack.procedure("visit", "1").title == "走访"


def test_all_mistakes_from_contents(shelf):
    """Asking for all mistakes reads everything, contents or not."""
    shelf.forge_tree(RULES, "at least 2 days", "at leest 2 days")
    assert [one.code for one in shelf.open().mistakes()] == ["bad-measure"]


def test_threads(shelf):
    """Threads that first use the same things at once get the same things."""
    for _ in range(20):
        pack = shelf.open()
        with ThreadPoolExecutor(8) as pool:
            found = list(
                pool.map(
                    lambda _, pack=pack: (pack.procedure("visit"), pack.law, pack.law.limits["visit.own"]),
                    range(16),
                )
            )
        assert len({tuple(map(id, each)) for each in found}) == 1


def test_pinned(shelf, made):
    """A pack made again from pinned texts uses a cache too."""
    pack = shelf.open()
    texts = {canonical.digest(text): text for text in pack.pinned_texts()}
    again = Pack.pinned(pack.digest, texts.__getitem__, cache=shelf.folder)
    assert len(again.catalogue) == 3
    assert made == []


def test_plain():
    """Contents are written as lists and maps of texts and numbers, and read back."""
    told = Contents(
        listings=(Listing(id="a", edition="1", title="甲", start="2020-01-01", finish="", path="a@1.yaml"),),
        regulations={"r": ("law/regulations/r.yaml", 0)}, limits={}, tables={}, choices={"c": ("x", "y")},
    )  # fmt: skip
    assert Contents.of_plain(json.loads(json.dumps(told.plain()))) == told


@pytest.mark.parametrize(
    ("day", "in_force"),
    [("2019-12-31", False), ("2020-01-01", True), ("2020-12-31", True), ("2021-01-01", False)],
)
def test_listing_in_force(day, in_force):
    """A listed edition is in force from its first day to its last."""
    one = Listing(id="a", edition="1", title="", start="2020-01-01", finish="2020-12-31", path="")
    assert one.in_force(day) is in_force


def test_things_stay():
    """A thing can be replaced, as a layer does, but not taken away."""
    things = Things({"a": ("f", 0)}, lambda name, spot: f"{name} {spot}")
    things["a"] = "restated"
    with pytest.raises(TypeError):
        del things["a"]
    assert (dict(things), len(things)) == ({"a": "restated"}, 1)
