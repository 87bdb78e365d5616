"""Values that are made fast are the values that would be made otherwise."""

import pytest
from attrs import fields
from attrs.exceptions import FrozenInstanceError

from pdca.making import maker
from pdca.record import PaperShown


def test_same():
    """What is made by position is what its class makes by name, and of that class."""
    made = maker(PaperShown)("公告", "", "2026-05-18", ("p-1",))
    assert made == PaperShown(name="公告", made="2026-05-18", signed_by=("p-1",))
    assert type(made) is PaperShown


@pytest.mark.parametrize("name", [one.name for one in fields(PaperShown)])
def test_frozen(name):
    """What is made fast is as frozen as any other value of its class."""
    made = maker(PaperShown)("公告", "", "", ())
    with pytest.raises(FrozenInstanceError):
        setattr(made, name, "x")


def test_all_fields():
    """A value without one of its fields is not made."""
    with pytest.raises(TypeError):
        maker(PaperShown)("公告")
