"""What to call a value on a card or in a ledger: yes and no, the title of a choice, yuan for money kept in fen."""

from collections.abc import Mapping, Sequence
from typing import Any

from pdca.calendar import Span
from pdca.facts import shorten
from pdca.phrase import Phrase
from pdca.procedure import Derived, Fact

_SAME_KIND = ("sum", "difference", "first_given", "last_given", "find", "union")
"""The forms whose value is of the same kind as what they are worked out from."""


def word(value: object, fact: Fact | None, options: Mapping[str, str], outcomes: Mapping[str, str]) -> Phrase:
    """Return what to call *value* of *fact*; *options* are the titles of its choices, *outcomes* those of outcomes."""
    if fact is not None and fact.type == "yes_no":
        return Phrase({"yes": "是", "no": "否"}.get(str(value), str(value)), str(value))
    if fact is not None and fact.type == "money" and isinstance(value, int):
        return Phrase(f"{yuan(value)}元", f"{yuan(value)} yuan")
    if isinstance(value, Span):
        return Phrase(value.zh, value.en)
    if isinstance(value, Mapping):
        return _unticked(value, options)
    said = shorten(value)
    return Phrase(options.get(str(value)) or outcomes.get(str(value), said), said)


def yuan(fen: int) -> str:
    """Return *fen* as yuan with two decimals."""
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100}.{abs(fen) % 100:02d}"


def operands(derived: Derived) -> Sequence[str]:
    """Return the references that the value of *derived* is made of, where it is of the same kind as they are."""
    if derived.form not in _SAME_KIND:
        return ()
    found = derived.arguments.get(derived.form, derived.arguments.get("of", ()))
    return (
        [found]
        if isinstance(found, str)
        else [str(one) for one in found]
        if isinstance(found, list | tuple)
        else []
    )


def _unticked(ticks: Mapping[str, Any], items: Mapping[str, str]) -> Phrase:
    """Name the items that are ticked no, or not at all; say so where there is none."""
    left = dict.fromkeys(item for item in (*items, *ticks) if ticks.get(item, "no") == "no")
    if not left:
        return Phrase("全部", "all")
    return Phrase(f"缺{'、'.join(items.get(item, item) for item in left)}", f"without {', '.join(left)}")
