"""Days, times or figures that go up by the same step from row to row, as a spreadsheet fills them down.

An honest step is the same as that before it with the declared chance at most, or as often as the commonest step of the rest of the
series, if that is more. A run of r equal steps among m has then a chance of (m - r + 1) times that, to the power of r - 1, at most.
Steps of nothing are passed over.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import Final

from attrs import frozen

from pdca.calendar import SHANGHAI, Calendar
from pdca.forensics.entry import Entry, ids
from pdca.forensics.lead import Lead, Look, Method
from pdca.forensics.odds import percent, power, raised
from pdca.forensics.options import Options
from pdca.forensics.series import Key, called, gathered, ledger, longest
from pdca.forensics.sign import Sign
from pdca.phrase import Phrase

_INNOCENT: Final = Phrase(
    "按天填写的值班日志、按固定间隔轮流安排、系统按时自动登记或批量导入、连续编号，都会出现这种情况。",
    "A daily duty log, turns at fixed intervals, a system that records on time or in a batch, and running numbers look like this.",
)
_WHAT: Final = {
    "day": Phrase("办理日", "days claimed"), "time": Phrase("开始时间", "times of beginning"),
    "recorded": Phrase("录入时刻", "moments of entry"), "count": Phrase("数字", "figures"),
}  # fmt: skip
_UNIT: Final = {
    "day": Phrase("天", " day(s)"),
    "time": Phrase("分钟", " minute(s)"),
    "recorded": Phrase("秒", " second(s)"),
    "count": Phrase("", ""),
}
_EPOCH: Final = date(1970, 1, 1)


@frozen
class _Run:
    """The longest run of equal steps: of which *step*, how many, and where it begins."""

    step: int
    length: int
    start: int


def filling(entries: Sequence[Entry], calendar: Calendar, options: Options) -> Look:
    """Look for long runs of equal steps, in the order of the ledger, in each kind of value."""
    kept = [one for one in entries if one.activity not in options.fixed]
    several = len({one.activity for one in kept}) > 1
    found = gathered(item for one in kept for item in _values(one, options, several=several))
    series = {key: _rows(items) for key, items in found.items()}
    tested = [
        _lead(key, rows, options) for key, rows in series.items() if len(rows) >= options.minimum(Sign.FILLED)
    ]
    return Look(sign=Sign.FILLED, n=longest(series), tested=tuple(tested))


def _values(one: Entry, options: Options, *, several: bool) -> Iterator[tuple[Key, tuple[int, Entry]]]:
    """Yield what may be filled down: days and times, of each activity and, where there are *several*, of all; moments of entry; figures of each name."""
    for activity in (one.activity, "") if several else (one.activity,):
        if one.day:
            yield ("day", activity), ((one.day - _EPOCH).days, one)
        if one.begins is not None:
            yield ("time", activity), (one.begins, one)
    if one.recorded and one.entered not in options.imports:
        moment = one.recorded.astimezone(SHANGHAI)
        yield (
            ("recorded", ""),
            (
                (moment.date() - _EPOCH).days * 86_400
                + moment.hour * 3600
                + moment.minute * 60
                + moment.second,
                one,
            ),
        )
    for title in sorted(one.counts):
        yield ("count", title), (one.counts[title], one)


def _rows(items: Sequence[tuple[int, Entry]]) -> list[tuple[int, Entry]]:
    values = {one.id: value for value, one in items}
    return [(values[one.id], one) for one in ledger(one for _, one in items)]


def _lead(key: Key, rows: Sequence[tuple[int, Entry]], options: Options) -> Lead:
    steps = [later[0] - earlier[0] for earlier, later in pairwise(rows)]
    run = _longest_run(steps)
    outside = Counter(
        step for index, step in enumerate(steps) if not run.start <= index < run.start + run.length
    )
    usual = Fraction(max(outside.values(), default=0), max(1, sum(outside.values())))
    chance = max(options.repeats, usual)
    kept = [one for _, one in rows[run.start : run.start + run.length + 1]]
    what, unit, whose = _WHAT[key[0]], _UNIT[key[0]], called(key[1:])
    of = Phrase(f"“{whose}”的" if whose else "", f" of '{whose}'" if whose else "")
    return Lead(
        sign=Sign.FILLED, n=len(rows), statistic=Fraction(run.length), method=Method.BOUND, innocent=_INNOCENT, entries=ids(kept),
        p=raised((len(steps) - run.length + 1) * power(chance, run.length - 1)) if run.length > 1 else Fraction(1),
        sentence=Phrase(
            f"按台账顺序，{of.zh}{what.zh}连续{run.length}次都相差{run.step}{unit.zh}。",
            f"In the order of the ledger, the {what.en}{of.en} differ by {run.step}{unit.en} {run.length} times running.",
        ),
        measure=Phrase("连续相等的步数", "equal steps running"),
        base=Phrase(f"正常记录中，一步与前一步相同的可能至多取{percent(chance)}", f"in honest records a step is that before it with a chance of {percent(chance)} at most"),
    )  # fmt: skip


def _longest_run(steps: Sequence[int]) -> _Run:
    """Return the longest run of equal steps that are not nothing; the first of several."""
    best, start = _Run(0, 0, 0), 0
    for index in range(1, len(steps) + 1):
        if index == len(steps) or steps[index] != steps[start]:
            if steps[start] and index - start > best.length:
                best = _Run(steps[start], index - start, start)
            start = index
    return best
