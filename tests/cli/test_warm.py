"""What is kept between two questions over all cases changes how long they take, and nothing of what they say."""

import gzip
from io import BytesIO, StringIO
from itertools import islice

import pytest

from pdca.cli import FINE, WRONG, main, tabling
from pdca.pack import Pack
from pdca.screens import audits
from pdca.stores import open_store
from pdca.trail import Trail
from tests import township
from tests.test_township import FOLDER

QUESTIONS = (
    ("due", "--all", "--json", "--on", "2026-09-30"), ("ledger", "four-haves", "--json"), ("review", township.REVIEW, "--json"),
    ("score", "member-points", "--json"),
)  # fmt: skip


class Town:
    """Commands over the sample's year in one folder; *code* is how the last one ended."""

    def __init__(self, folder, library):
        self.folder, self.library, self.code = folder, library, FINE

    def trail(self):
        return Trail(open_store(str(self.folder / "year.db")), lambda: township.NOW)

    def __call__(self, *words):
        out, err = StringIO(), StringIO()
        options = ("--store", str(self.folder / "year.db"), "--place", township.PLACE)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Pack, "open", lambda folder=None, cache=None: self.library)
            self.code = main([*options, *words], clock=lambda: township.NOW, out=out, err=err)
        return out.getvalue() or err.getvalue()

    def kept(self, *words):
        return self(*words, "--cache", str(self.folder / "kept"))


@pytest.fixture(scope="module")
def town(tmp_path_factory, kit):
    made = Town(tmp_path_factory.mktemp("town"), kit.library)
    made.trail().import_(BytesIO(gzip.decompress((FOLDER / "trail.jsonl.gz").read_bytes())))
    return made


@pytest.mark.no_cover
def test_kept_answers_are_those_of_the_log(town):
    """Answers from what is kept are those of reading the whole log: when it is first kept, again, and after one more record."""
    for _ in range(2):
        plain = [town(*words) for words in QUESTIONS]
        assert town.code == FINE
        assert all(len(one) > 200 for one in plain)
        assert [town.kept(*words) for words in QUESTIONS] == plain
        assert [town.kept(*words) for words in QUESTIONS] == plain
        trail = town.trail()
        trail.append([[*trail.records("ZG-2026-1")][-1].claim])


def test_unknown_ledger_is_told_from_what_is_kept(town):
    """A ledger that nothing declares is refused with those there are, also where much is kept."""
    town.kept("ledger", "four-haves")
    assert "four-haves" in town.kept("ledger", "no-such-ledger")
    assert town.code == WRONG


def test_ledger_by_its_title(town):
    """A ledger may be asked for by its title."""
    assert town.kept("ledger", "整改台账") == town.kept("ledger", "rectification-ledger")


def test_waiting_is_told(town, tmp_path, kit, monkeypatch):
    """Who waits for a long log to be read is told how to wait but once; who keeps answers, and a program, are not told."""
    small = Town(tmp_path, kit.library)
    trail = Trail(open_store(str(tmp_path / "year.db")), lambda: township.NOW, "small")
    trail.append([record.claim for record in islice(town.trail().records(), 9)])
    assert "--cache" not in small("due")
    monkeypatch.setattr(tabling, "LONG", 5)
    assert "--cache" in small("due")
    assert "--cache" not in small.kept("due") + small("due", "--json")


def test_long_ledger_is_not_laid_out(town, monkeypatch):
    """A ledger of very many lines is told line by line, with the same values and the same sentence at the end."""
    framed = town.kept("ledger", "rectification-ledger")
    monkeypatch.setattr(audits, "FRAMED", 3)
    plain = town.kept("ledger", "rectification-ledger").splitlines()
    assert plain[-1] in framed
    assert len(plain) == 2 + int(plain[-1].partition("行")[0])
    assert plain[1].startswith("1  ")
    assert "；状态：" in plain[1]
    assert "╭" in framed
    assert not any("╭" in line for line in plain)
