"""The port of the vault, in memory: what it keeps, gives, hides and forgets."""

import pytest
from attrs import evolve

from pdca.canonical import encode
from pdca.commitment import commit
from pdca.errors import StoreError
from pdca.vault import Entry, MemoryVault

SALT = bytes(range(32))


def entry(value="13812345678", person="p-1", case="A", path="phone", kind="phone"):
    return Entry(
        commitment=commit(value, case=case, path=path, salt=SALT), person=person, case=case, path=path, kind=kind,
        keeping="trial", content=encode(value), salt=SALT,
    )  # fmt: skip


@pytest.fixture
def vault():
    return MemoryVault()


def test_put_and_find(vault):
    """What was put is found by its commitment, by its person, and among all; it is genuine."""
    one, two = entry(), entry(path="tel", person="p-2")
    vault.put([one, two])
    assert vault.find([one.commitment, "hmac-sha256:none"]) == {one.commitment: one}
    assert vault.of("p-2") == [two]
    assert set(vault.every()) == {one, two}
    assert one.genuine
    assert one.value == "13812345678"


def test_taken(vault):
    """A commitment is put once; of a batch with a taken one nothing is kept."""
    vault.put([entry()])
    with pytest.raises(StoreError):
        vault.put([entry(path="tel"), entry()])
    assert len(list(vault.every())) == 1


def test_empty(vault):
    """What was forgotten is gone; forgetting it again forgets nothing, and each act is a change."""
    one = entry()
    vault.put([one])
    before = vault.changes()
    assert vault.empty([one.commitment, "x"]) == 1
    assert vault.empty([one.commitment]) == 0
    assert vault.find([one.commitment]) == {}
    assert vault.changes() == before + 2


def test_restrict(vault):
    """A restricted value is still here and says so."""
    one = entry()
    vault.put([one])
    assert vault.restrict([one.commitment]) == 1
    assert vault.restrict([one.commitment]) == 0
    assert vault.find([one.commitment]) == {one.commitment: evolve(one, restricted=True)}


@pytest.mark.row("J5")
def test_no_value_in_repr():
    """Neither value nor salt stands in what an entry prints as."""
    shown = repr(entry())
    assert "13812345678" not in shown
    assert "\\x01\\x02" not in shown


@pytest.mark.parametrize(
    "change", [{"content": b"{"}, {"content": b'"x"'}, {"salt": b""}, {"case": "B"}, {"commitment": "x"}]
)
def test_not_genuine(change):
    """An entry that somebody altered is not genuine, and saying so raises nothing."""
    assert evolve(entry(), **change).genuine is False
