"""Where lint writes down what it finds: errors, warnings, and names that nobody knows with the nearest that is known."""

from collections.abc import Collection

from attrs import define

from pdca.facts import shorten
from pdca.phrase import Phrase
from pdca.procedure import Place
from pdca.reading.mistakes import Mistake, Mistakes
from pdca.reading.reader import nearest


@define(eq=False)
class Notes:
    """A thin hand on *mistakes*: every note has a place, a code of the lint list, and both languages."""

    mistakes: Mistakes

    def error(self, place: Place, code: str, zh: str, en: str) -> None:
        """Note what makes a file unusable."""
        self.mistakes.add(place, code, zh, en)

    def warning(self, place: Place, code: str, zh: str, en: str) -> None:
        """Note what should be looked at."""
        self.mistakes.add(place, code, zh, en, severity="warning")

    def take(self, mistake: Mistake) -> None:
        """Note *mistake*, found elsewhere."""
        self.mistakes.add(
            mistake.place, mistake.code, mistake.phrase.zh, mistake.phrase.en, severity=mistake.severity
        )

    def unknown(
        self, place: Place, what: Phrase, name: str, known: Collection[str], *, code: str = "R1"
    ) -> None:
        """Note that *name* is none of *known*, with the nearest of them, or all where they are few."""
        hint = hinted(name, known)
        zh, en = (
            f"没有{what.zh}“{shorten(name)}”{hint.zh}",
            f"there is no {what.en} '{shorten(name)}'{hint.en}",
        )
        self.error(place, code, zh, en)


FEW = 12
"""So many names are listed in full when none of them is near."""


def hinted(name: str, known: Collection[str]) -> Phrase:
    """Return the end of a sentence that tells the nearest of *known*, or all of a few, or nothing."""
    near = nearest(name, known)
    if near and near != name:
        return Phrase(f"，是不是“{near}”？", f"; did you mean '{near}'?")
    if 0 < len(known) <= FEW:
        return Phrase(f"，可用的有：{'、'.join(known)}", f"; allowed: {', '.join(known)}")
    return Phrase("", "")
