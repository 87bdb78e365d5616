"""One message in the two languages the product speaks.

Users see Chinese; English is one switch away (``--lang en``). Errors, refusals and remedies
carry a `Phrase`, so whoever prints decides the language and nobody parses a message.
"""

from typing import Literal

from attrs import frozen

Language = Literal["zh", "en"]


@frozen
class Phrase:
    """The same statement in Chinese and in English."""

    zh: str
    en: str

    def __call__(self, language: Language = "zh") -> str:
        """Return the statement in *language*."""
        return self.zh if language == "zh" else self.en

    def __str__(self) -> str:
        return self.zh
