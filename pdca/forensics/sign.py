"""The signs that are looked for: what each is called, how much it needs before it speaks, and its part of the budget."""

from collections.abc import Mapping
from enum import Enum
from fractions import Fraction
from typing import Final

from pdca.phrase import Phrase


class Sign(Enum):
    """Something that honest records seldom show; it is a lead to check and nothing more."""

    SITTING = "sitting"
    INSPECTION = "inspection"
    COPIES = "copies"
    OVERLAP = "overlap"
    SAME_DAY = "same-day"
    DAYS_OFF = "days-off"
    CONSTANT = "constant"
    DIGITS = "digits"
    EVEN = "even"
    FILLED = "filled"

    @property
    def title(self) -> Phrase:
        """Return what to call it."""
        return _TITLES[self]


_TITLES: Final[Mapping[Sign, Phrase]] = {
    Sign.SITTING: Phrase("集中补录", "entered in one sitting, long after"),
    Sign.INSPECTION: Phrase("检查前补录", "entered late, just before an inspection"),
    Sign.COPIES: Phrase("文字雷同", "identical or nearly identical texts"),
    Sign.OVERLAP: Phrase("同一时间两处开会", "in two meetings at once"),
    Sign.SAME_DAY: Phrase("同一天多处开会", "in several places on one day"),
    Sign.DAYS_OFF: Phrase("休息日开会", "meetings on days off"),
    Sign.CONSTANT: Phrase("到会或表决从不变化", "attendance or votes that never vary"),
    Sign.DIGITS: Phrase("数字像是挑的", "digits that look chosen"),
    Sign.EVEN: Phrase("间隔过于均匀", "intervals too even"),
    Sign.FILLED: Phrase("下拉填充", "filled down"),
}

MINIMUMS: Final[Mapping[Sign, int]] = {
    Sign.SITTING: 10, Sign.INSPECTION: 20, Sign.COPIES: 8, Sign.OVERLAP: 2, Sign.SAME_DAY: 20,
    Sign.DAYS_OFF: 12, Sign.CONSTANT: 8, Sign.DIGITS: 50, Sign.EVEN: 8, Sign.FILLED: 8,
}  # fmt: skip
"""How many a sign needs before it says anything: records of a sitting, late records, texts of a field, meetings, figures, days."""

WEIGHTS: Final[Mapping[Sign, Fraction]] = {
    Sign.SITTING: Fraction(1, 9), Sign.INSPECTION: Fraction(2, 9), Sign.SAME_DAY: Fraction(1, 9), Sign.DAYS_OFF: Fraction(1, 9),
    Sign.CONSTANT: Fraction(1, 9), Sign.DIGITS: Fraction(1, 9), Sign.EVEN: Fraction(1, 9), Sign.FILLED: Fraction(1, 9),
}  # fmt: skip
"""How the budget of false alarms is divided; the signs that stand in no chance model are not in it."""
