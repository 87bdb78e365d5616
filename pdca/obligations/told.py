"""What an obligation must be told of a case: the page of a casebook has it all."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from pdca.procedure import Test


class Done(Protocol):
    """One act of a case that still stands: when, and by whom."""

    @property
    def day(self) -> date:
        """Return when it happened."""

    @property
    def by(self) -> Sequence[tuple[str, str]]:
        """Return who did it, each with the role."""


class Told(Protocol):
    """One case in short (`pdca.casebook.Page`)."""

    @property
    def case(self) -> str:
        """Return its number."""

    @property
    def procedure(self) -> str:
        """Return the id of its procedure."""

    @property
    def place(self) -> str:
        """Return where it was opened, as a path of layers."""

    @property
    def about(self) -> Any:
        """Return what it is about, as recorded."""

    @property
    def opened(self) -> date:
        """Return when it was opened."""

    @property
    def entered(self) -> date:
        """Return when it came to where it stands."""

    @property
    def closed(self) -> bool:
        """Return whether it is over."""

    def done(self, label: str) -> Iterable[Done]:
        """Return the acts *label* that still stand, in the order in which they were recorded."""

    @property
    def said(self) -> Mapping[str, Any]:
        """Return what its acts say in short facts, by reference; ``about`` where it is about a unit."""


def says(said: Mapping[str, Any], tests: Iterable[Test]) -> bool:
    """Return whether the case says what all *tests* want; what is blank or not known is not said."""
    for test in tests:
        value = said.get(test.ref.text)
        if test.mode != "is":
            if (value is not None) is not (test.mode == "given"):
                return False
        elif isinstance(value, str):
            if value not in test.wanted:
                return False
        elif not isinstance(value, (list, tuple)) or not any(one in test.wanted for one in value):
            return False
    return True
