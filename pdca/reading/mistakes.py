"""What is wrong in a file, where, and how to put it right: collected, never raised one by one."""

from collections.abc import Iterator
from typing import Final, Literal

from attrs import frozen

from pdca.errors import TextError
from pdca.phrase import Phrase
from pdca.procedure import Place

Severity = Literal["error", "warning"]


@frozen(kw_only=True)
class Mistake:
    """One thing wrong at one *place*. *code* is short and stable, *phrase* says what to do about it."""

    place: Place
    code: str
    phrase: Phrase
    severity: Severity = "error"

    def line(self, language: Literal["zh", "en"] = "zh") -> str:
        """Return ``file:line:column: what is wrong`` in *language*."""
        return f"{self.place}: {self.phrase(language)}"


class Mistakes:
    """The mistakes found so far, in any number of files."""

    def __init__(self) -> None:
        self._found: dict[Mistake, None] = {}

    def add(self, place: Place, code: str, zh: str, en: str, *, severity: Severity = "error") -> None:
        """Note one mistake; the same one twice counts once."""
        self._found[Mistake(place=place, code=code, phrase=Phrase(zh, en), severity=severity)] = None

    def take(self, others: "Mistakes") -> None:
        """Note what others found."""
        self._found.update(dict.fromkeys(others))

    def __iter__(self) -> Iterator[Mistake]:
        return iter(self.sorted())

    def __len__(self) -> int:
        return len(self._found)

    def errors(self) -> tuple[Mistake, ...]:
        """Return those that make a file unusable, in reading order."""
        return tuple(mistake for mistake in self.sorted() if mistake.severity == "error")

    def sorted(self) -> tuple[Mistake, ...]:
        """Return all, by file, line and column."""
        return tuple(sorted(self._found, key=_order))

    def raise_if_any(self) -> None:
        """Raise one `TextError` that lists every error; warnings alone raise nothing."""
        errors = self.errors()
        if not errors:
            return
        zh = "\n".join([f"文本有{len(errors)}处错误：", *(mistake.line("zh") for mistake in errors)])
        plural = "" if len(errors) == 1 else "s"
        en = "\n".join(
            [f"{len(errors)} mistake{plural} in the text:", *(mistake.line("en") for mistake in errors)]
        )
        raise TextError(Phrase(zh, en), mistakes=errors)


def _order(mistake: Mistake) -> tuple[str, int, int, str, str]:
    place = mistake.place
    return place.file, place.line, place.column, mistake.code, mistake.phrase.en


MOST_OF_A_KIND: Final = 20
"""How many mistakes of one kind about characters are told of one file; thousands would help nobody."""
