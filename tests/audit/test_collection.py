"""Work that keeps most of what it makes leaves the collector of cycles as it was."""

import gc

import pytest

from pdca.audit.collection import rare_collection


@pytest.fixture
def frozen():
    """Keep what there is away from the collector, as a host may before it forks."""
    gc.freeze()
    yield gc.get_freeze_count()
    gc.unfreeze()


def test_as_before():
    """Afterwards the collector looks as often as before, at all there is."""
    before = gc.get_threshold()
    with rare_collection():
        assert gc.get_threshold() > before
    assert (gc.get_threshold(), gc.get_freeze_count()) == (before, 0)


def test_theirs_stay(frozen):
    """What a host keeps away from the collector stays away from it."""
    with rare_collection():
        pass
    assert frozen
    assert gc.get_freeze_count() > frozen // 2


def test_broken_off():
    """Work that is broken off leaves it as it was, too."""
    before = gc.get_threshold()
    with pytest.raises(KeyboardInterrupt), rare_collection():
        raise KeyboardInterrupt
    assert gc.get_threshold() == before
