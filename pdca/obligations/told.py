"""What an obligation must be told of a case: the page of a casebook has it all."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Protocol


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
