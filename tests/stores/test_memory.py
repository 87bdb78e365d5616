"""The store in memory keeps the contract."""

import pytest

from pdca.errors import StoreError
from pdca.stores.contract import StoreContract, head, row
from pdca.stores.memory import MemoryStore


class TestMemoryStore(StoreContract):
    """The store in memory keeps the contract."""

    def fresh(self):
        return MemoryStore()


def test_overlapping_transactions():
    """Two transactions of one thread that overlap are refused: one of them would be lost."""
    store = MemoryStore()

    def overlap():
        with store.writing() as outer:
            outer.add([row(0)], head(1))
            with store.writing() as inner:
                inner.add([row(0)], head(1))

    with pytest.raises(StoreError):
        overlap()
