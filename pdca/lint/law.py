"""What is wrong with the law files: gaps, overlaps, missing bases, looser layers, tables without an answer.

The codes are those of the lint list: L1 gap or overlap of values, L2 no basis or confidence, L3 a custom
value citing a national text, L4 a layer looser than one above, L5 not checked for a year, L7 the old start
under a first upper bound, L8 no article, L9 a combination with no row or two; R1 a provision nobody wrote.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from itertools import combinations, pairwise, product
from math import prod
from typing import Final

from pdca.calendar import Calendar, Span, Unit, day_after, day_before
from pdca.law import Bracket, Law, Limit, Row, Table, Value, covers, rank
from pdca.lint.strictness import at_least_as_strict
from pdca.measure import Amount, Measure, Number
from pdca.phrase import Phrase
from pdca.procedure import Place, Provision
from pdca.reading.text import Mistake
from pdca.regulation import Regulation

_A_YEAR: Final = Span(12, Unit.MONTH)
_COMBINATIONS: Final = 20_000
"""More combinations of keys than this are not tried; such a table would be no table for people."""

_LOWEST_LAWMAKER: Final = "市"
"""Provinces and cities make law; what counties, towns and villages write is their own rule."""

Dated = Value | Row


def law_mistakes(law: Law, *, today: date | None = None) -> Iterator[Mistake]:
    """Yield every mistake of *law*. Without *today* nothing is called unchecked for too long."""
    for regulation in law.regulations.values():
        yield from _editions(regulation)
    for limit in law.limits.values():
        yield from _periods(limit)
        yield from _old_start(limit)
        yield from _unchecked(limit, today)
        yield from _loosened(limit)
        for value in limit.values:
            yield from _founded(law, value, limit.id)
            yield from _borrowed(law, value, limit.id)
            yield from _cited(law, value, _last_day(value, limit.values))
    for table in law.tables.values():
        yield from _answers(table)
        yield from _loosened_rows(table)
        for row in table.rows:
            yield from _founded(law, row, table.id)
            yield from _borrowed(law, row, table.id)
            yield from _cited(law, row, row.finish)


def _error(place: Place, code: str, zh: str, en: str) -> Mistake:
    return Mistake(place=place, code=code, phrase=Phrase(zh, en), severity="error")


def _warning(place: Place, code: str, zh: str, en: str) -> Mistake:
    return Mistake(place=place, code=code, phrase=Phrase(zh, en), severity="warning")


def _editions(regulation: Regulation) -> Iterator[Mistake]:
    for edition in regulation.editions:
        if edition.finish and edition.finish < edition.start:
            zh, en = f"{edition.id} 版本的终止日早于施行日", f"edition {edition.id} ends before it starts"
            yield _error(edition.place, "L1", zh, en)
    for one, two in pairwise(regulation.editions):
        if one.start == two.start or (one.finish and one.finish >= two.start):
            zh = f"《{regulation.title}》的 {one.id} 与 {two.id} 两个版本施行期重叠"
            yield _error(two.place, "L1", zh, f"editions {one.id} and {two.id} overlap")


def _periods(limit: Limit) -> Iterator[Mistake]:
    """L1: within a layer each value follows the one before, without gap or overlap."""
    if not limit.values:
        yield _error(limit.place, "L1", f"限值 {limit.id} 没有任何值", f"limit {limit.id} has no value")
    for value in limit.values:
        if value.finish and value.finish < value.start:
            yield _error(value.place, "L1", "终止日早于起始日", "the value ends before it starts")
    for stage in limit.stages().values():
        for one, two in pairwise(stage):
            yield from _joint(limit.id, one, two)


def _joint(name: str, one: Value, two: Value) -> Iterator[Mistake]:
    if one.start == two.start or (one.finish and one.finish >= two.start):
        zh = f"{name} 的两个值在 {two.start} 重叠"
        yield _error(two.place, "L1", zh, f"two values of {name} overlap on {two.start}")
    elif one.finish and day_after(one.finish) < two.start:
        first, last = day_after(one.finish), day_before(two.start)
        zh = f"{name} 自 {first} 至 {last} 没有值；没有规定的，应写 none"
        yield _error(
            two.place, "L1", zh, f"{name} has no value from {first} to {last}; write none for no rule"
        )


def _old_start(limit: Limit) -> Iterator[Mistake]:
    """L7: ``straddle: act`` makes people late under a rule that did not exist."""
    if limit.straddle != "act":
        return
    for stage in limit.stages().values():
        for one, two in pairwise((None, *stage)):
            if two is None or not isinstance(two.measure, Amount) or not two.measure.bound.upper:
                continue
            if one is None or one.silent:
                zh = f"{limit.id} 首次规定上限，却从规定之前起算（straddle: act）"
                en = f"{limit.id} sets a first upper bound, yet counts from before it (straddle: act)"
                yield _warning(two.place, "L7", zh, en)


def _unchecked(limit: Limit, today: date | None) -> Iterator[Mistake]:
    if today and limit.checked_until and Calendar().add(limit.checked_until, _A_YEAR) < today:
        zh = f"{limit.id} 只核对到 {limit.checked_until}，已超过12个月"
        en = f"{limit.id} was checked until {limit.checked_until}, more than 12 months ago"
        yield _warning(limit.place, "L5", zh, en)


def _founded(law: Law, dated: Dated, name: str) -> Iterator[Mistake]:
    """L2 and L3: everything dated says on what it rests and how sure that is; custom is not law."""
    if not dated.basis:
        yield _error(dated.place, "L2", f"{name} 的值没有写依据（basis）", f"a value of {name} has no basis")
    if not dated.confidence:
        zh = f"{name} 的值没有写把握程度（confidence）"
        yield _error(dated.place, "L2", zh, f"a value of {name} has no confidence")
    if dated.confidence != "custom" or dated.analogy:
        return
    for ref in dated.basis:
        regulation = law.regulations.get(ref.partition("/")[0])
        if regulation is not None and regulation.layer == "国家":
            zh = f"{name} 的值是本地规定（custom），却引用全国性文件 {ref}"
            yield _error(dated.place, "L3", zh, f"a custom value of {name} cites the national text {ref}")


def _borrowed(law: Law, dated: Dated, name: str) -> Iterator[Mistake]:
    """L3 the other way round: what rests on local texts alone is neither surer nor higher than they are."""
    if not dated.basis or not dated.confidence or not all(law.knows(ref) for ref in dated.basis):
        return
    regulations = [law.regulations[ref.partition("/")[0]] for ref in dated.basis]
    if dated.confidence != "custom" and all(_local(law, ref) for ref in dated.basis):
        zh = f"{name} 的值只依据本地规定（{'、'.join(dated.basis)}），把握程度却不是 custom"
        en = f"a value of {name} rests on local rules alone ({', '.join(dated.basis)}), yet is not custom"
        yield _error(dated.place, "L3", zh, en)
    highest = min(regulations, key=lambda one: rank(one.layer)).layer
    if rank(dated.layer) < rank(highest):
        zh = f"{name} 的值写作{dated.layer}级，所依据的只是{highest}级规定"
        en = f"a value of {name} is of a higher layer ({dated.layer}) than what it cites ({highest})"
        yield _error(dated.place, "L3", zh, en)


def _local(law: Law, ref: str) -> bool:
    name, _, subject = ref.partition("/")
    regulation = law.regulations[name]
    provision = regulation.provisions.get(subject)
    return rank(regulation.layer) > rank(_LOWEST_LAWMAKER) or (
        provision is not None and provision.confidence == "custom"
    )


def _cited(law: Law, dated: Dated, last: date | None) -> Iterator[Mistake]:
    """R1 and L8: what is cited exists, and has an article in every edition in force meanwhile."""
    silent = isinstance(dated, Value) and dated.silent
    for ref in (*dated.basis, *filter(None, [dated.relaxes])):
        if not law.knows(ref):
            place = ref.place if isinstance(ref, Provision) else dated.place
            yield _error(place, "R1", f"没有这一条款：{ref}", f"no such provision: {ref}")
        elif not silent and "/" in ref:
            yield from _numbered(law, ref, dated, last)


def _numbered(law: Law, ref: str, dated: Dated, last: date | None) -> Iterator[Mistake]:
    name, _, subject = ref.partition("/")
    regulation = law.regulations[name]
    provision = regulation.provisions[subject]
    if not provision.articles and regulation.layer != "国家":
        return
    for edition, following in pairwise((*regulation.editions, None)):
        if edition is None:
            continue
        until = edition.finish or (day_before(following.start) if following else None)
        meets = (until is None or until >= dated.start) and (last is None or last >= edition.start)
        if meets and edition.id not in provision.articles:
            zh = f"{ref} 在 {edition.id} 版本中没有条号，而这个值在该版本施行期间有效"
            en = f"{ref} has no article in edition {edition.id}, in force while this value is"
            yield _error(dated.place, "L8", zh, en)


def _last_day(value: Value, values: Iterable[Value]) -> date | None:
    if value.finish:
        return value.finish
    later = [other.start for other in values if other.stage == value.stage and other.start > value.start]
    return day_before(min(later)) if later else None


def _loosened(limit: Limit) -> Iterator[Mistake]:
    """L4 for limits: each lower value against those above it that are in force at the same time."""
    for value in limit.values:
        for above in limit.values:
            if not _stands_above(above, value) or not _together(value, above, limit.values):
                continue
            measures = value.measure, above.measure
            strict = _as_strict(*measures, value.option, above.option)
            if strict is False:
                yield from _verdict(limit.id, value, above, measures)
                break
            if strict is None:
                yield from _incomparable(limit.id, value, above, measures)


def _as_strict(measure: Measure, above: Measure, option: str, option_above: str) -> bool | None:
    if option_above or option:
        return option_above in {"open", option}
    return at_least_as_strict(measure, above)


def _verdict(
    name: str, dated: Dated, above: Dated, measures: tuple[Measure, Measure] | None = None
) -> Iterator[Mistake]:
    if dated.relaxes:
        return
    said_zh = f"（{measures[0].zh}）" if measures else ""
    above_zh = f"（{measures[1].zh}）" if measures else ""
    if above.start > dated.start:
        zh = (
            f"{name} 的{dated.layer}级规定{said_zh}被上位规定覆盖：{above.layer}自 {above.start} 起{above_zh}"
        )
        yield _warning(
            dated.place, "L4", zh, f"{name}: overtaken by the {above.start} value of a higher layer"
        )
        return
    zh = f"{name} 的{dated.layer}级规定{said_zh}宽于{above.layer}级规定{above_zh}；下级只能从严"
    en = f"{name}: looser than the layer above it; a lower layer may only tighten"
    yield _error(dated.place, "L4", zh, en)


def _incomparable(
    name: str, dated: Dated, above: Dated, measures: tuple[Measure, Measure]
) -> Iterator[Mistake]:
    """L4: nobody can say which of the two is stricter (7 days, 5 working days); both are judged."""
    if dated.relaxes:
        return
    one, two = measures
    zh = f"{name} 的{dated.layer}级规定（{one.zh}）与{above.layer}级规定（{two.zh}，见 {above.place}）算法不同，比不出宽严，两条都执行"
    en = f"{name}: this value ({one.en}) cannot be compared with the one above it ({two.en}, at {above.place}); both are enforced"
    yield _warning(dated.place, "L4", zh, en)


def _stands_above(above: Dated, below: Dated) -> bool:
    higher = (rank(above.layer), len(above.area)) < (rank(below.layer), len(below.area))
    return higher and above.stage != below.stage and covers(above.area, below.area)


def _together(one: Value, two: Value, values: Sequence[Value]) -> bool:
    last_one, last_two = _last_day(one, values), _last_day(two, values)
    return (last_one is None or last_one >= two.start) and (last_two is None or last_two >= one.start)


def _loosened_rows(table: Table) -> Iterator[Mistake]:
    """L4 for tables: a lower row against the higher ones that answer the same question."""
    for row in table.rows:
        for above in table.rows:
            if not (_stands_above(above, row) and _meet(above, row) and _overlap(above, row)):
                continue
            strict = {column: _as_strict_result(row, above, column) for column in row.results}
            if False in strict.values():
                yield from _verdict(table.id, row, above)
                break
            for column in (column for column, answer in strict.items() if answer is None):
                measures = row.results[column], above.results[column]
                if isinstance(measures[0], Measure) and isinstance(measures[1], Measure):
                    yield from _incomparable(f"{table.id}.{column}", row, above, (measures[0], measures[1]))


def _as_strict_result(row: Row, above: Row, column: str) -> bool | None:
    result, higher = row.results[column], above.results.get(column)
    if isinstance(result, tuple) and isinstance(higher, tuple):
        return set(result) <= set(higher)
    if isinstance(result, Measure) and isinstance(higher, Measure):
        return at_least_as_strict(result, higher)
    return True


def _answers(table: Table) -> Iterator[Mistake]:
    """L9: on every day exactly one row of each layer answers a combination, and some row always does."""
    for one, two in combinations(sorted(table.rows, key=lambda row: row.start), 2):
        if one.stage == two.stage and _clash(one, two) and _meet(one, two):
            zh = f"表 {table.id} 在 {two.start} 有两行同时适用（另一行在 {one.place}）"
            en = f"two rows of table {table.id} apply on {two.start} (the other at {one.place})"
            yield _error(two.place, "L9", zh, en)
    common = [row for row in table.rows if not row.area]
    for day in _changes(common):
        missing = _unanswered(table, common, day)
        if missing is not None:
            zh = f"表 {table.id} 自 {day} 起没有一行回答：{missing}"
            yield _error(table.place, "L9", zh, f"from {day} no row of table {table.id} answers {missing}")
            return


def _clash(one: Row, two: Row) -> bool:
    """Say whether the later row does not simply replace the earlier, as a row without an end is."""
    return one.start == two.start or (one.finish is not None and one.finish >= two.start)


def _overlap(one: Row, two: Row) -> bool:
    return (one.finish is None or one.finish >= two.start) and (two.finish is None or two.finish >= one.start)


def _meet(one: Row, two: Row) -> bool:
    """Say whether some combination of keys and some amount belong to both rows."""
    shared = one.keys.keys() & two.keys.keys()
    if any(not set(one.keys[name]) & set(two.keys[name]) for name in shared):
        return False
    amounts = _amounts([one, two])
    return any(_has(one.bracket, amount) and _has(two.bracket, amount) for amount in amounts)


def _has(bracket: Bracket | None, amount: Number) -> bool:
    return bracket is None or bracket.has(amount)


def _amounts(rows: Iterable[Row]) -> list[Number]:
    """Return nothing, every edge, and one amount on either side of each: enough to try all brackets."""
    brackets = [row.bracket for row in rows if row.bracket is not None]
    edges = sorted({edge for each in brackets for edge in (each.low, each.high) if edge is not None})
    between = [(Fraction(low) + high) / 2 for low, high in pairwise(edges)]
    return [0, *edges, *between, edges[-1] + 1] if edges else [0]


def _changes(rows: Sequence[Row]) -> list[date]:
    days = {row.start for row in rows} | {day_after(row.finish) for row in rows if row.finish}
    return sorted(days)


def _unanswered(table: Table, rows: Sequence[Row], day: date) -> str | None:
    """Return a combination that no row answers on *day*; none once the whole table is over."""
    now = [row for row in rows if row.start <= day and (row.finish is None or row.finish >= day)]
    if not now:
        return None
    wanted = {name: _expected(table, name, rows, day) for name in table.keys}
    if prod(len(values) for values in wanted.values()) > _COMBINATIONS:
        return None
    for values in product(*wanted.values()):
        keys = dict(zip(wanted, values, strict=True))
        for amount in _amounts(now):
            if not any(row.matches(keys, amount) for row in now):
                return _named(keys, table.bracket, amount)
    return None


def _expected(table: Table, name: str, rows: Sequence[Row], day: date) -> list[str]:
    """Return the values of a key that need an answer on *day*: all but those whose first row is later."""
    later = {value for row in rows if row.start > day for value in row.keys.get(name, ())}
    begun = {value for row in rows if row.start <= day for value in row.keys.get(name, ())}
    return [value for value in table.choices.get(name) or sorted(begun) if value not in later - begun]


def _named(keys: Mapping[str, str], bracket: str, amount: Number) -> str:
    parts = [f"{name}={value}" for name, value in keys.items()]
    return ", ".join([*parts, *([f"{bracket}={amount}"] if bracket else [])])
