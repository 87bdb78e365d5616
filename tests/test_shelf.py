"""A shelf keeps what was worked out, and forgets it at any doubt."""

import gc

from pdca.shelf import INDEX, Shelf, uncollected

MARK = {"size": 3}


def test_what_is_kept_is_read_back(tmp_path):
    """A file comes back under its name, with what was said of all."""
    Shelf(tmp_path, "now").keep({"lines/a": {"cases": {"一": [1]}}}, MARK)
    shelf = Shelf(tmp_path, "now")
    assert shelf.mark() == MARK
    assert shelf.names() == ("lines/a",)
    assert shelf.read("lines/a") == {"cases": {"一": [1]}}


def test_another_stamp_reads_nothing(tmp_path):
    """What other code or other texts left is not taken up."""
    Shelf(tmp_path, "then").keep({"a": 1}, MARK)
    assert Shelf(tmp_path, "now").mark() is None


def test_a_file_that_was_changed_is_none(tmp_path):
    """The index vouches for every byte."""
    Shelf(tmp_path, "now").keep({"a": [1]}, MARK)
    shelf = Shelf(tmp_path, "now")
    shelf.mark()
    (tmp_path / "a.json").write_text("[2]")
    assert shelf.read("a") is None
    assert shelf.read("b") is None


def test_a_broken_index_is_none(tmp_path):
    """An index that cannot be read keeps nothing."""
    Shelf(tmp_path, "now").keep({"a": [1]}, MARK)
    for harm in ("", "[]", "{}", '{"stamp": "now"}'):
        (tmp_path / INDEX).write_text(harm)
        assert Shelf(tmp_path, "now").mark() is None


def test_what_is_dropped_is_forgotten(tmp_path):
    """A dropped file is not read again."""
    shelf = Shelf(tmp_path, "now")
    shelf.keep({"a": [1], "b": [2]}, MARK)
    shelf.keep({}, MARK, drop=["a"])
    assert shelf.names() == ("b",)
    assert shelf.read("a") is None


def test_a_folder_that_cannot_be_made_is_no_reason_to_fail(tmp_path):
    """Keeping is a convenience: without it everything is worked out again."""
    (tmp_path / "file").write_text("")
    Shelf(tmp_path / "file" / "in", "now").keep({"a": [1]}, MARK)
    assert Shelf(tmp_path / "file" / "in", "now").mark() is None


def test_garbage_is_looked_for_again_afterwards():
    """The pause ends with its block, and where nobody looked before, nobody looks after."""
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()
    gc.disable()
    with uncollected():
        assert not gc.isenabled()
    assert not gc.isenabled()
    gc.enable()
