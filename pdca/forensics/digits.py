"""Figures whose digits look chosen: too many 0 and 5 at the end, some ends too many, first digits that do not fall off.

Last digits are looked at in figures of three digits and more that spread over a hundred at least; there each end is as likely.
First digits are looked at only where the figures span three orders of magnitude, and their middle four fifths two. Where Benford's law is
declared to hold, any departure from it counts. Elsewhere honest figures may as well begin with each digit equally often, and only a
digit that is more frequent than both would have it counts.
A figure that comes again in the same place (or case, where no place is known) counts once: it may be the same thing.
"""

from collections import Counter
from collections.abc import Sequence
from decimal import Context, Decimal
from fractions import Fraction
from typing import Final

from attrs import frozen

from pdca.calendar import Calendar
from pdca.forensics.chance import Draws, drawn, enough, name
from pdca.forensics.entry import Entry, ids
from pdca.forensics.lead import Lead, Look, Method
from pdca.forensics.odds import at_least, percent, raised
from pdca.forensics.options import Options
from pdca.forensics.series import Key, gathered, longest
from pdca.forensics.sign import WEIGHTS, Sign
from pdca.phrase import Phrase

COUNTED: Final = "counts"
MONEY: Final = "amounts"
BENFORD_FACTOR: Final = 2
"""Benford's law needs so many times the figures that last digits need."""
LARGEST: Final = 10_000
"""Of more figures than this none are drawn; the ends 0 and 5 are still counted."""

_CONTEXT: Final = Context(prec=30)
_SPACE: Final = 1 << 53
_FIRST: Final = tuple(
    int(_CONTEXT.multiply(_CONTEXT.log10(1 + _CONTEXT.divide(Decimal(1), Decimal(digit))), Decimal(_SPACE)))
    for digit in range(1, 10)
)
"""How many of 2^53 figures begin with 1 to 9."""
_INNOCENT: Final = Phrase(
    "估算后取整、按整数单位发放或采购、标准本身是整数、多处来源相同，都会出现这种情况；请核对原始凭证。",
    "Estimates that were rounded, standards that are round themselves, or one source for many figures look like this; compare the vouchers.",
)
_MONEY: Final = Phrase(
    "标准统一、限额以下集中采购、项目规模相近，都会偏离这一规律；它只说明值得看一眼。",
    "Fixed rates, purchases kept below a limit, or projects of one size depart from this law; it only says where to look.",
)


@frozen
class _Figures:
    """The figures of one name: each with the entry it stands in."""

    title: str
    values: tuple[tuple[int, Entry], ...]


def digits(entries: Sequence[Entry], calendar: Calendar, options: Options) -> Look:
    """Look at the last digits of things counted, and at the first digits of things counted and money."""
    series = gathered(item for one in entries for item in _items(one))
    figures = {key: _Figures(key[1], _once(found)) for key, found in series.items()}
    least = options.minimum(Sign.DIGITS)
    ends = {key: ended for key, one in figures.items() if key[0] == COUNTED and (ended := _ended(one, least))}
    firsts = {key: one for key, one in figures.items() if _spans(one, BENFORD_FACTOR * least)}
    most = enough(len(ends) + len(firsts), options.budget * WEIGHTS[Sign.DIGITS])
    tested = [_last(key, one, most, options) for key, one in ends.items()]
    tested += [_first(key, one, most, options) for key, one in firsts.items()]
    return Look(
        sign=Sign.DIGITS, n=longest({key: one.values for key, one in figures.items()}), tested=tuple(tested)
    )


def _items(one: Entry) -> list[tuple[Key, tuple[int, Entry]]]:
    counted: list[tuple[Key, tuple[int, Entry]]] = [
        ((COUNTED, title), (value, one)) for title, value in sorted(one.counts.items())
    ]
    money: list[tuple[Key, tuple[int, Entry]]] = [
        ((MONEY, title), (value, one)) for title, value in sorted(one.amounts.items())
    ]
    tallies: list[tuple[Key, tuple[int, Entry]]] = [
        ((COUNTED, f"{title}.{part}"), (tally[part], one))
        for title, tally in sorted(one.tallies.items())
        for part in ("present", "yes")
        if part in tally
    ]
    return counted + money + tallies


def _once(found: Sequence[tuple[int, Entry]]) -> tuple[tuple[int, Entry], ...]:
    first: dict[tuple[str, int], Entry] = {}
    for value, one in found:
        first.setdefault((one.place or one.case or one.id, value), one)
    return tuple((value, one) for (_, value), one in first.items())


def _ended(figures: _Figures, least: int) -> _Figures | None:
    """Return the figures whose last digit is as likely one as the other, or `None` where they are too few or too close."""
    large = tuple(one for one in figures.values if one[0] >= 100)
    if len(large) < least:
        return None
    values = sorted(value for value, _ in large)
    tenth = len(values) // 10
    return _Figures(figures.title, large) if values[-1 - tenth] - values[tenth] >= 100 else None


def _last(key: Key, figures: _Figures, most: int, options: Options) -> Lead:
    n = len(figures.values)
    counts = Counter(value % 10 for value, _ in figures.values)
    round_ones = [one for value, one in figures.values if value % 5 == 0]
    share, seen = Fraction(len(round_ones), n), sum(count * count for count in counts.values())
    chosen = at_least(len(round_ones), n, Fraction(1, 5))

    def as_uneven(source: Draws) -> bool:
        ends = source.digits(n)
        return sum(ends.count(digit) ** 2 for digit in range(10)) >= seen

    drawing = Draws(options.seed, name(Sign.DIGITS.value, ("last", *key)))
    uneven = drawn(as_uneven, drawing, most) if n <= LARGEST else Fraction(1)
    title, most_often = figures.title, max(counts, key=lambda digit: (counts[digit], -digit))
    return Lead(
        sign=Sign.DIGITS, n=n, statistic=share, expected=Fraction(1, 5), p=min(Fraction(1), 2 * min(chosen, uneven)),
        method=Method.BOUND if chosen <= uneven else Method.DRAWN, innocent=_INNOCENT,
        entries=ids(round_ones) if chosen <= uneven else ids(one for value, one in figures.values if value % 10 == most_often),
        sentence=Phrase(
            f"“{title}”的{n}个数中，末位是0或5的有{len(round_ones)}个；最多的末位是{most_often}，有{counts[most_often]}个。",
            f"Of {n} figures of '{title}', {len(round_ones)} end in 0 or 5; the most frequent end is {most_often}, {counts[most_often]} times.",
        ),
        measure=Phrase("末位是0或5的比例", "share that ends in 0 or 5"),
        base=Phrase("三位以上、范围较宽的数，末位各数字机会相等，0和5合占20%", "in figures of three digits and more that spread widely each end is as likely; 0 and 5 make 20%"),
    )  # fmt: skip


def _spans(figures: _Figures, least: int) -> bool:
    values = sorted(value for value, _ in figures.values if value > 0)
    if not least <= len(values) <= LARGEST:
        return False
    tenth = len(values) // 10
    return values[-1] >= 1000 * values[0] and values[-1 - tenth] >= 100 * values[tenth]


def _first(key: Key, figures: _Figures, most: int, options: Options) -> Lead:
    kept = [(int(str(value)[0]), one) for value, one in figures.values if value > 0]
    if figures.title in options.benford:
        return _by_law(key, figures.title, kept, most, options)
    counts, n = Counter(digit for digit, _ in kept), len(kept)
    usual = {digit: max(Fraction(1, 9), Fraction(_FIRST[digit - 1], _SPACE)) for digit in range(1, 10)}
    chances = {digit: at_least(counts[digit], n, raised(usual[digit], 6)) for digit in usual}
    over = min(chances, key=lambda digit: (chances[digit], digit))
    most_of = Phrase(
        f"中，以{over}开头的有{counts[over]}个，比本福特定律和各数字均等两种情形都多",
        f" begin with {over} {counts[over]} times, more than by Benford's law and more than if each digit were as likely",
    )
    return _begins(figures.title, kept, over, usual[over], most_of, min(Fraction(1), 9 * chances[over]))


def _by_law(key: Key, title: str, kept: Sequence[tuple[int, Entry]], most: int, options: Options) -> Lead:
    counts, n = Counter(digit for digit, _ in kept), len(kept)
    seen = _departure(counts)

    def as_far(source: Draws) -> bool:
        return _departure(Counter(_benford(source.below(_SPACE)) for _ in range(n))) >= seen

    p = drawn(as_far, Draws(options.seed, name(Sign.DIGITS.value, ("first", *key))), most)
    over = max(range(1, 10), key=lambda digit: (Fraction(counts[digit], _FIRST[digit - 1]), -digit))
    usual = Fraction(_FIRST[over - 1], _SPACE)
    most_of = Phrase(
        f"，首位数字偏离本福特定律；以{over}开头的最突出，有{counts[over]}个",
        f" depart in their first digits from Benford's law, most of all {over}, {counts[over]} times",
    )
    return _begins(title, kept, over, usual, most_of, p, method=Method.DRAWN)


def _begins(
    title: str,
    kept: Sequence[tuple[int, Entry]],
    over: int,
    usual: Fraction,
    most_of: Phrase,
    p: Fraction,
    *,
    method: Method = Method.BOUND,
) -> Lead:
    n, often = len(kept), [one for digit, one in kept if digit == over]
    return Lead(
        sign=Sign.DIGITS, n=n, statistic=Fraction(len(often), n), expected=usual, p=p, method=method, innocent=_MONEY, entries=ids(often),
        sentence=Phrase(f"“{title}”的{n}个数{most_of.zh}。", f"The {n} figures of '{title}'{most_of.en}."),
        measure=Phrase(f"以{over}开头的比例", f"share that begins with {over}"),
        base=Phrase(
            f"跨几个数量级的数，以{over}开头的至多约占{percent(usual)}",
            f"of figures over several orders of magnitude about {percent(usual)} begin with {over} at most",
        ),
    )  # fmt: skip


def _departure(counts: Counter[int]) -> int:
    """Return chi-square against Benford's law, but for a constant, in whole numbers."""
    return sum(counts[digit] ** 2 * ((1 << 40) * _SPACE // _FIRST[digit - 1]) for digit in range(1, 10))


def _benford(number: int) -> int:
    for digit, width in enumerate(_FIRST, 1):
        if number < width:
            return digit
        number -= width
    return 9
