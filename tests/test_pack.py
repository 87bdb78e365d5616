"""A pack is files with one digest, read lazily, with all mistakes of all files at once."""

import hashlib
import json
from datetime import date

import pytest

from pdca import canonical
from pdca.errors import TextError
from pdca.lint import lint_pack
from pdca.pack import Pack
from pdca.reading import text

VISIT = b"""
procedure: visit
title: \xe8\xb5\xb0\xe8\xae\xbf
edition: "1"
in_force: {from: 2020-01-01, to: 2025-12-31}
about: {person: who}
plan:
  - {step: go, then: {done: completed}}
"""
NEWER = VISIT.replace(b'edition: "1"', b'edition: "2"').replace(
    b"{from: 2020-01-01, to: 2025-12-31}", b"{with: rule@2026}"
)
RULE = b"""
regulation: rule
title: \xe8\xa7\x84\xe5\xae\x9a
editions: [{edition: "2014", from: 2014-05-28}, {edition: "2026", from: 2026-01-01}]
provisions: {a: {title: a, "2014": 1, "2026": 2}}
"""
WORDS = b"outcomes: {done: {title: did it}}\nvague: [soon]\n"
LIMIT = b"- {limit: visit.days, title: x, values: [{from: 2020-01-01, value: at most 5 days, basis: rule/a, confidence: custom}]}\n"

TEXTS = {
    "process/visit@2.yaml": NEWER,
    "process/visit@1.yaml": VISIT,
    "law/regulations/rule.yaml": RULE,
    "law/limits/visit.yaml": LIMIT,
    "words.yaml": WORDS,
}


def with_text(path, content):
    return Pack.of({**TEXTS, path: content})


def written(folder, texts=TEXTS):
    for path, data in texts.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return folder


def found(pack):
    return [(mistake.code, mistake.place.file) for mistake in pack.mistakes()]


def test_manifest():
    """The manifest lists every path with the hash of its bytes, sorted by path."""
    manifest = Pack.of(TEXTS).manifest
    assert [path for path, _ in manifest] == sorted(TEXTS)
    assert dict(manifest)["words.yaml"] == hashlib.sha256(WORDS).hexdigest()


def test_digest():
    """The digest is that of the manifest in canonical JSON: other readers can compute it."""
    pack = Pack.of(TEXTS)
    text = json.dumps([list(entry) for entry in pack.manifest], separators=(",", ":")).encode()
    assert pack.digest == hashlib.sha256(text).hexdigest()


@pytest.mark.parametrize(
    "changed",
    [{**TEXTS, "words.yaml": WORDS + b"#"}, {"other.yaml": WORDS}, {}],
    ids=lambda texts: str(len(texts)),
)
def test_digest_differs(changed):
    """Any other content, path or file is another pack."""
    assert Pack.of(changed).digest != Pack.of(TEXTS).digest


def test_order_does_not_matter():
    """The order in which files are given is not part of a pack."""
    assert Pack.of(dict(reversed(TEXTS.items()))).digest == Pack.of(TEXTS).digest


def test_open(tmp_path):
    """A folder is the pack of its YAML files; other and hidden files do not belong to it."""
    written(tmp_path, {**TEXTS, "README.md": b"x", ".git/x.yaml": b"x", ".y.yaml": b"x"})
    assert Pack.open(tmp_path).digest == Pack.of(TEXTS).digest


def test_open_nothing(tmp_path):
    """A folder that is not there is an error, not an empty pack."""
    with pytest.raises(TextError):
        Pack.open(tmp_path / "absent")


def test_builtin():
    """The package comes with procedures, and nothing is wrong in their shape."""
    pack = Pack.open()
    assert [mistake.line("zh") for mistake in pack.mistakes() if mistake.severity == "error"] == []
    assert len(pack.procedures()) > 3


def test_builtin_in_english():
    """Everything that the shipped texts show has its English: no lint hint counts one missing, and every choice has a gloss."""
    pack = Pack.open()
    assert [one.line("en") for one in lint_pack(pack) if one.code == "T7"] == []
    lists = [(one.choices, one.choice_glosses) for one in (pack.words, *(each for found in pack.procedures() for each in pack.editions(found.id)))]
    assert [title for named, glossed in lists for of, titles in named.items() for key, title in titles.items() if key not in glossed[of]] == []


@pytest.mark.row("F7")
def test_pinned():
    """The texts that are pinned are enough to make the pack again."""
    pack = Pack.of(TEXTS)
    kept = {canonical.digest(text): text for text in pack.pinned_texts()}
    again = Pack.pinned(pack.digest, kept.__getitem__)
    assert (again.digest, again.texts) == (pack.digest, pack.texts)


@pytest.mark.parametrize("manifest", [b'"x"', b'[["a"]]', b'{"a":"b"}', b'[["a",1]]'], ids=ascii)
def test_pinned_to_nonsense(manifest):
    """A text that is no manifest makes no pack."""
    with pytest.raises(TextError):
        Pack.pinned("d", lambda _: manifest)


@pytest.mark.parametrize(
    ("day", "edition"),
    [(date(2020, 1, 1), "1"), (date(2025, 12, 31), "1"), (date(2026, 1, 1), "2"), (None, "2")],
)
def test_edition_in_force(day, edition):
    """The edition of a day is the one in force on it, first and last day included; of no day, the latest."""
    assert Pack.of(TEXTS).procedure("visit", day=day).edition == edition


def test_edition_named():
    """An edition is also found by its name, in force or not."""
    assert Pack.of(TEXTS).procedure("visit", edition="1").finish == "2025-12-31"


@pytest.mark.parametrize(
    "asked",
    [{"name": "visit", "edition": "3"}, {"name": "none"}, {"name": "visit", "day": date(2019, 12, 31)}],
    ids=str,
)
def test_not_there(asked):
    """An unknown procedure or edition, or a day without one, is a LookupError."""
    with pytest.raises(LookupError):
        Pack.of(TEXTS).procedure(**asked)


def test_editions():
    """The editions of a procedure come oldest first, and of an unknown one there are none."""
    pack = Pack.of(TEXTS)
    assert [one.edition for one in pack.editions("visit")] == ["1", "2"]
    assert pack.editions("none") == ()
    assert [(one.id, one.edition) for one in pack.procedures()] == [("visit", "1"), ("visit", "2")]


def test_dates_of_a_regulation():
    """A procedure in force with a regulation's edition has that edition's first day."""
    assert (Pack.of(TEXTS).procedure("visit", edition="2").start) == "2026-01-01"
    earlier = with_text("process/visit@2.yaml", NEWER.replace(b"rule@2026", b"rule@2014")).procedure(
        "visit", "2"
    )
    assert (earlier.start, earlier.finish) == ("2014-05-28", "2025-12-31")


def test_meanings():
    """Words, law, calendar and digests of files come from the same texts."""
    pack = Pack.of(TEXTS)
    assert pack.words.outcomes == {"done": "did it"}
    assert "visit.days" in pack.law.limits
    assert pack.calendar.provisional(date(2026, 1, 1), date(2026, 1, 2))
    assert pack.procedure("visit", "1").digest == hashlib.sha256(VISIT).hexdigest()
    assert (pack.ledgers, pack.obligations, pack.scores) == ((), (), ())


def test_own_limits():
    """Limits that a procedure writes for itself are limits of the law."""
    own = VISIT + b"limits:\n  " + LIMIT.replace(b"visit.days", b"visit.own")
    assert "visit.own" in with_text("process/visit@1.yaml", own).law.limits


def test_spanning():
    """What spans procedures is read from the files at the top."""
    pack = Pack.of(
        {
            **TEXTS,
            "ledgers.yaml": b"- {ledger: all, reads: [{procedure: visit, columns: {a: case.about}}]}\n",
            "obligations.yaml": b"- {obligation: review, every: year, opens: visit}\n",
            "scores.yaml": b"- {score: points, from: all, per: a, items: [{item: n, count: a}]}\n",
        }
    )
    assert [(one.id, one.procedures) for one in pack.ledgers] == [("all", ("visit",))]
    assert [(one.id, one.every, one.opens) for one in pack.obligations] == [("review", "year", "visit")]
    assert [(one.id, one.source, one.per, len(one.items)) for one in pack.scores] == [("points", "all", "a", 1)]
    assert found(pack) == []


def test_all_mistakes_of_all_files():
    """Asking for one wrong file tells the mistakes of every file."""
    pack = Pack.of(
        {
            **TEXTS,
            "process/visit@1.yaml": VISIT.replace(b"title:", b"titel:"),
            "law/limits/visit.yaml": LIMIT
            + LIMIT.replace(b"at most", b"at moast").replace(b"visit.days", b"visit.b"),
            "words.yaml": WORDS + b"foo: bar\n",
        }
    )
    with pytest.raises(TextError) as raised:
        pack.procedure("visit", "1")
    assert {mistake.place.file for mistake in raised.value.mistakes} == {
        "process/visit@1.yaml", "law/limits/visit.yaml", "words.yaml"
    }  # fmt: skip


def test_other_files_do_not_matter():
    """A procedure without mistakes can be used beside a wrong one."""
    pack = with_text("process/visit@1.yaml", b"procedure: visit\n")
    assert pack.procedure("visit", "2").edition == "2"
    with pytest.raises(TextError):
        pack.procedure("visit", "1")


def test_wrong_law():
    """A law with mistakes is no law."""
    pack = with_text("law/limits/visit.yaml", b"- {limit: visit.days}\n")
    with pytest.raises(TextError):
        _ = pack.law


def test_file_name():
    """A file is called after its procedure and edition."""
    assert found(with_text("process/visit@3.yaml", VISIT)) == [("file-name", "process/visit@3.yaml")]


def test_same_edition_twice():
    """One edition in two folders is a mistake in the second."""
    assert found(with_text("review/visit@1.yaml", VISIT)) == [("duplicate-id", "review/visit@1.yaml")]


@pytest.mark.parametrize(
    "path", ["process/visit.yaml", "law/visit@1.yaml", "extra.yaml", "process/visit@1.yml"]
)
def test_stray_files(path):
    """A YAML file that is nothing by its place and name is a mistake rather than ignored."""
    assert found(with_text(path, VISIT)) == [("stray-file", path)]


def test_cache(tmp_path, monkeypatch):
    """What was parsed once is not parsed again, and means the same, places included."""
    folder = written(tmp_path / "pack")
    first = Pack.open(folder, cache=tmp_path / "cache")
    assert first.mistakes() == ()
    monkeypatch.setattr(text, "parse", None)
    again = Pack.open(folder, cache=tmp_path / "cache")
    assert again.procedures() == first.procedures()
    assert again.procedure("visit", "1").steps[0].place == first.procedure("visit", "1").steps[0].place
    assert again.law.limits == first.law.limits


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"", lambda data: data[:-3], lambda data: data.replace(b"visit", b"vixit"),
        lambda data: b"garbage", lambda data: data[:64] + b"\n[]", lambda data: sealed(b"[]"), lambda data: sealed(b"\xff"),
    ],
    ids=[f"damage {number}" for number in range(7)],
)  # fmt: skip
def test_damaged_cache(tmp_path, damage):
    """A damaged cache is ignored: the texts decide."""
    folder = written(tmp_path / "pack")
    sound = Pack.open(folder, cache=tmp_path / "cache").procedures()
    for file in (tmp_path / "cache").iterdir():
        file.write_bytes(damage(file.read_bytes()))
    again = Pack.open(folder, cache=tmp_path / "cache")
    assert (again.procedures(), again.mistakes()) == (sound, ())


def sealed(body):
    return hashlib.sha256(body).hexdigest().encode() + b"\n" + body


def test_changed_file_is_parsed(tmp_path):
    """A changed file has another digest, so its old tree is not used."""
    folder = written(tmp_path / "pack")
    _ = Pack.open(folder, cache=tmp_path / "cache").procedures()
    (folder / "words.yaml").write_bytes(WORDS.replace(b"did it", b"did that"))
    assert Pack.open(folder, cache=tmp_path / "cache").words.outcomes == {"done": "did that"}


def test_mistakes_are_not_cached(tmp_path):
    """A file with a mistake in its text is told again every time."""
    folder = written(tmp_path / "pack", {**TEXTS, "words.yaml": WORDS + b"vague: [x]\n"})
    told = [found(Pack.open(folder, cache=tmp_path / "cache")) for _ in range(2)]
    assert told == [[("duplicate-key", "words.yaml")]] * 2


def test_unwritable_cache(tmp_path):
    """A cache that cannot be written is done without."""
    (tmp_path / "cache").write_text("a file, no folder")
    assert Pack.open(written(tmp_path / "pack"), cache=tmp_path / "cache").mistakes() == ()
