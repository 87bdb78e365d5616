"""What is due on a screen: grouped by how it stands, the most pressing first, readable at 80 columns."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from attrs import frozen
from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from pdca.cadence import CASES, ROLE
from pdca.obligations import Bearer, Deadline, Due, State
from pdca.phrase import Phrase
from pdca.procedure import Procedure
from pdca.regulation import Citation
from pdca.screens.views import plain_table
from pdca.screens.voice import Voice, clean

STATES: Final[Mapping[State, Phrase]] = {
    State.OVERDUE: Phrase("逾期", "Overdue"),
    State.SOON: Phrase("将到期", "Soon due"),
    State.OPEN: Phrase("本期待办", "Open"),
    State.MISSED: Phrase("已错过", "Missed"),
    State.LATE: Phrase("逾期完成", "Done late"),
    State.DONE: Phrase("按期完成", "Done"),
    State.UNSET: Phrase("未规定周期，由镇确定", "Period not fixed; the township decides"),
    State.UNKNOWN: Phrase("届期没有登记，算不出期限", "End of the term not declared"),
}
_STYLES: Final = {State.OVERDUE: "bold red", State.MISSED: "red", State.SOON: "yellow", State.DONE: "green"}
_PAST: Final = frozenset({State.MISSED, State.LATE, State.DONE})
"""States in which the periods of one obligation are told together: nothing is to be done about them."""
NAMED: Final = 4
"""So many bearers are named in one line; the rest are counted."""


@frozen
class _Line:
    """One line of the table: several bearers of the same thing by the same day."""

    state: State
    latest: date | None
    found: tuple[Due | Deadline, ...]


def dues(
    voice: Voice, found: Iterable[Due | Deadline], procedures: Callable[[str, str], Procedure]
) -> Iterator[RenderableType]:
    """Yield a table for each state that something is in. *procedures* gives that of a deadline by id and edition."""
    for state, lines in groupby(_lines(found), key=lambda line: line.state):
        title = Text(voice(STATES[state]), style=_STYLES.get(state, ""))
        if state in {State.UNSET, State.UNKNOWN}:
            yield title
            yield Padding(
                Text(voice.listed(_plain_line(voice, line) for line in lines), style="dim"), (0, 0, 1, 2)
            )
            continue
        table = plain_table(title=title.plain, whole=True)
        table.add_column(Text(voice.say("最迟", "latest")), no_wrap=True)
        table.add_column(Text(voice.say("任务", "what")), overflow="fold", ratio=3)
        table.add_column(Text(voice.say("谁", "whose")), overflow="fold", ratio=2)
        for line in lines:
            first = line.found[0]
            day = Text(voice.day(line.latest), style=_STYLES.get(state, ""))
            if isinstance(first, Deadline):
                cases = [one.case for one in line.found if isinstance(one, Deadline)]
                table.add_row(day, *_of_cases(voice, first, cases, procedures))
            else:
                mine = [one for one in line.found if isinstance(one, Due)]
                table.add_row(day, _what(voice, mine), _whose(voice, mine))
        yield table


def _lines(found: Iterable[Due | Deadline]) -> Iterator[_Line]:
    def together(one: Due | Deadline) -> tuple[int, date, str]:
        name = f"{one.procedure} {one.edition} {one.act}" if isinstance(one, Deadline) else one.obligation.key
        kind = "case" if isinstance(one, Deadline) else "duty"
        day = date.min if one.state in _PAST else one.latest or date.max
        return [*STATES].index(one.state), day, f"{kind} {name}"

    for _, same in groupby(sorted(found, key=together), key=together):
        several = tuple(sorted(same, key=lambda one: (one.latest or date.max, one.identity)))
        yield _Line(several[0].state, several[-1].latest, several)


def _plain_line(voice: Voice, line: _Line) -> str:
    found = [one for one in line.found if isinstance(one, Due)]
    first = found[0].obligation
    name = voice.titled(first.title, first.gloss, first.key)
    bearers = [one.bearer for one in found if one.bearer]
    return name + (
        voice.say(f"（{_named(voice, bearers)}）", f" ({_named(voice, bearers)})") if bearers else ""
    )


def _what(voice: Voice, found: Sequence[Due]) -> Text:
    one = found[0]
    name = voice.titled(one.obligation.title, one.obligation.gloss, one.obligation.key)
    said = Text.assemble((name, "bold"))
    periods = list(dict.fromkeys((each.first, each.last) for each in found))
    if one.first is not None:
        said.append(f"\n{one.first} – {periods[-1][1]}", style="dim")
    if len(periods) > 1:
        said.append(voice.say(f"，{len(periods)}期", f", {len(periods)} periods"), style="dim")
    if one.provisional:
        said.append(voice.say("（暂算）", " (provisional)"), style="dim")
    articles = _articles(voice, one.basis[:2])
    if articles:
        said.append(f"\n{articles}", style="dim")
    if one.state.owing and one.obligation.opens and not one.case:
        way = f"pdca walk {one.obligation.opens}"
        said.append("\n").append(voice.say(f"立项：{way}", f"to open: {way}"), style="dim")
    return said


def _whose(voice: Voice, found: Sequence[Due]) -> Text:
    bearers = {(one.bearer.kind, one.bearer.id): one.bearer for one in found if one.bearer}
    said = Text(_named(voice, [*bearers.values()]))
    cases = list(dict.fromkeys(one.case for one in found if one.case))
    if cases:
        word = voice.say("在办", "under way") if found[0].done is None else voice.say("见", "by")
        said.append(f"\n{word} {_listed(voice, cases)}", style="dim")
    maybe = list(dict.fromkeys(case for one in found for case in one.maybe))
    if maybe:
        said.append("\n")
        said.append(
            voice.say("分不清是谁的：", "whose is not said: ") + _listed(voice, maybe), style="yellow"
        )
    return said


def _named(voice: Voice, bearers: Sequence[Bearer]) -> str:
    return _listed(voice, [bearer(voice, one) for one in bearers])


def _listed(voice: Voice, names: Sequence[str]) -> str:
    shown = voice.listed(clean(name) for name in names[:NAMED])
    more = len(names) - NAMED
    return shown + (voice.say(f" 等{len(names)}个", f" and {more} more") if more > 0 else "")


def bearer(voice: Voice, one: Bearer) -> str:
    """Return what to call a bearer: a unit by its title, a person by name where there is a roster, a case by number."""
    if one.kind == ROLE:
        return voice.person(one.id)
    return clean(one.id if one.kind == CASES else one.title or one.id)


def _of_cases(
    voice: Voice, one: Deadline, cases: Sequence[str], procedures: Callable[[str, str], Procedure]
) -> tuple[Text, Text]:
    """Return what several cases must have by the same day, and which cases they are."""
    procedure = procedures(one.procedure, one.edition)
    said = Text.assemble((voice.label(procedure, one.act), "bold"))
    articles = _articles(voice, one.basis[:2])
    if articles:
        said.append(f"\n{articles}", style="dim")
    roles = voice.roles(procedure, [role for role in one.by if "." not in role])
    whose = Text(_listed(voice, cases))
    if roles:
        whose.append(f"\n{roles}", style="dim")
    return said, whose


def _articles(voice: Voice, basis: Sequence[Citation]) -> str:
    return voice.say("；", "; ").join(dict.fromkeys(voice(Phrase(one.zh, one.en)) for one in basis))
