"""Attendance and votes that never vary, meeting after meeting of one body.

Members come, and ballots agree, each by itself with the declared share. Where all always come (or agree), the chance is that share
to the power of all who could have stayed away. Where the same number below all comes every time, the likeliest share is taken for them, so that
no other could make it likelier; the first meeting only names the number. There being two ways to be odd, the chance is doubled.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from attrs import frozen

from pdca.calendar import Calendar
from pdca.forensics.entry import Entry, ids
from pdca.forensics.lead import Lead, Look, Method
from pdca.forensics.odds import just, percent, power, raised
from pdca.forensics.options import Options
from pdca.forensics.series import Key, called, gathered, longest
from pdca.forensics.sign import Sign
from pdca.phrase import Phrase

_INNOCENT: Final = Phrase(
    "班子人数少、成员都在本地、会前充分酝酿意见一致，或长期外出的总是那几个人，都会出现这种情况；请核对签到和票数记录。",
    "A small body whose members all live nearby, agreement reached beforehand, or the same members always being away look like this; compare sheets and counts.",
)
_WHAT: Final = {
    "present": Phrase("到会人数", "attendance"),
    "yes": Phrase("赞成票数", "votes in favour"),
}


@frozen
class _Count:
    """How many of how many, and in which entry."""

    count: int
    whole: int
    entry: Entry


def constancy(entries: Sequence[Entry], calendar: Calendar, options: Options) -> Look:
    """Look for series of tallies of one body with the same attendance, or the same votes, every time."""
    series = gathered(item for one in entries if one.day for item in _counts(one))
    tested = [
        _series(key, counts, options)
        for key, counts in series.items()
        if len(counts) >= options.minimum(Sign.CONSTANT)
    ]
    return Look(sign=Sign.CONSTANT, n=longest(series), tested=tuple(tested))


def _counts(one: Entry) -> Iterator[tuple[Key, _Count]]:
    """Yield attendance among those expected and votes in favour among those present, of each tally of *one*."""
    for name in sorted(one.tallies):
        tally = one.tallies[name]
        for count, whole in (("present", "expected"), ("yes", "present")):
            if count in tally and whole in tally and 0 <= tally[count] <= tally[whole] and tally[whole]:
                yield (count, one.place, one.activity, name), _Count(tally[count], tally[whole], one)


def _series(key: Key, counts: Sequence[_Count], options: Options) -> Lead:
    what, n = _WHAT[key[0]], len(counts)
    share = options.attendance if key[0] == "present" else options.agreement
    full = all(one.count == one.whole for one in counts)
    same = len({(one.count, one.whole) for one in counts}) == 1
    seen = (
        Phrase("全部", "all")
        if full
        else Phrase(f"{counts[0].count}/{counts[0].whole}", f"{counts[0].count} of {counts[0].whole}")
    )
    return Lead(
        sign=Sign.CONSTANT, n=n, statistic=Fraction(len({one.count for one in counts})), p=_chance(counts, share, full=full, same=same),
        method=Method.BOUND, innocent=_INNOCENT, entries=ids(one.entry for one in counts),
        sentence=Phrase(
            f"“{called(key[1:])}”连续{n}次{what.zh}都是{seen.zh}，从不变化。",
            f"In '{called(key[1:])}' the {what.en} was {seen.en} {n} times running, without a change.",
        ),
        measure=Phrase("不同数值的个数", "different values"), expected=None,
        base=_base(counts[0], share, full=full),
    )  # fmt: skip


def _base(one: _Count, share: Fraction, *, full: bool) -> Phrase:
    if full:
        return Phrase(
            f"约定：每人每次有{percent(share)}的可能到会（或赞成）",
            f"taken: each comes (or agrees) with a chance of {percent(share)}",
        )
    once = percent(just(one.count, one.whole))
    return Phrase(
        f"恰为这个数，每次最多有{once}的可能", f"just this number has a chance of {once} at most, each time"
    )


def _chance(counts: Sequence[_Count], share: Fraction, *, full: bool, same: bool) -> Fraction:
    if full:
        return raised(2 * power(share, sum(one.whole for one in counts)))
    if not same:
        return Fraction(1)
    return raised(2 * power(just(counts[0].count, counts[0].whole), len(counts) - 1))
