"""One thing that doctor looked at."""

from attrs import frozen

from pdca.phrase import Phrase

NOTHING = Phrase("", "")


@frozen(kw_only=True)
class Check:
    """One thing that was looked at: its *value*, whether it is *well*, and what that means."""

    id: str
    title: Phrase
    value: str
    well: bool = True
    why: Phrase = NOTHING
