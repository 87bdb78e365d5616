"""A schedule on a screen: the table 倒排工期, and the lines that say whether the goal can still be met."""

from collections.abc import Iterator

from attrs import define, field
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from pdca.phrase import Phrase
from pdca.schedule import GOAL_END, ORDER, Bound, Break, Open, Schedule, Scheduled
from pdca.screens.views import plain_table
from pdca.screens.voice import Voice, clean


def schedule(voice: Voice, found: Schedule) -> RenderableType:
    """Return every act ahead with its earliest and latest day, the days between, and the rules that set them."""
    heading = voice.say("步骤和条件", "step and rules")
    table = plain_table(heading, title=voice.say("倒排工期", "Schedule, planned backwards"))
    table.columns[0].ratio = 1
    for zh, en in (("最早", "earliest"), ("最迟", "latest")):
        table.add_column(Text(voice.say(zh, en)), no_wrap=True)
    table.add_column(Text(voice.say("余天", "slack")), no_wrap=True, justify="right")
    lines = _Lines(voice, found)
    for one in found.acts:
        late = one.slack is not None and one.slack < 0
        table.add_row(
            lines.act(one), Text(_day(voice, one.earliest)),
            Text(_day(voice, one.latest) if one.latest else "—", style="bold red" if late else ""),
            Text("—" if one.slack is None else str(one.slack), style="bold red" if late else "dim"),
        )  # fmt: skip
    return Group(*summary(voice, found), table, *(Text(line, style="dim") for line in _notes(voice, found)))


def summary(voice: Voice, found: Schedule) -> Iterator[Text]:
    """Yield when the case can be over, what the goal sheet says, and everything that can no longer be in time."""
    if found.finish is None:
        return
    done = voice.say(f"最早办结：{found.finish}", f"completed {found.finish} at the earliest")
    if found.goal is not None:
        done += voice.say(f"；目标单写明的完成日：{found.goal}", f"; the plan ends {found.goal}")
        spare = (found.goal - found.finish).days
        if spare >= 0:
            done += voice.say(f"，余{spare}天", f", {spare} days to spare")
    yield Text(done)
    for day, edition in found.moves:
        moved = voice.say(
            f"{day}起先转到“{edition}”版，其后按该版推算", f"from {day} under edition '{edition}', after a migration"
        )  # fmt: skip
        yield Text(moved, style="yellow")
    for one in found.breaks:
        yield Text(_broken(voice, found, one), style="bold red")


def _broken(voice: Voice, found: Schedule, one: Break) -> str:
    name, title = voice.label(found.procedure(one.label), one.label), voice(one.deadline.title)
    said = voice.say(
        f"已经赶不上：“{name}”最早{one.earliest}，晚于{title}（{one.deadline.guard}）{one.deadline.day}，晚{one.days}天",
        f"Cannot be met any more: {name}, {one.earliest} at the earliest, is {one.days} days after {one.deadline.day} ({one.deadline.guard}: {title})",
    )
    if one.held.guard and one.held.guard != ORDER:
        at = voice.label(found.procedure(one.at), one.at)
        said += voice.say(
            f"；卡在“{at}”：{voice(one.held.title)}（{one.held.guard}）", f"; held by {at}: {one.held.guard}"
        )  # fmt: skip
    return said


@define
class _Lines:
    """What stands in the first column. The articles of a rule are printed where it is met first."""

    voice: Voice
    found: Schedule
    _cited: set[tuple[str, str]] = field(factory=set)

    def act(self, one: Scheduled) -> RenderableType:
        """Return the act, who does it, and the rules behind its days."""
        grid = Table.grid(padding=(0, 1))
        grid.add_column(no_wrap=True, style="dim", min_width=5 if self.voice.language == "en" else 4)
        grid.add_column(overflow="fold")
        roles = self.voice.roles(
            self.found.procedure(one.label), [role for role in one.by if "." not in role]
        )
        grid.add_row(self.voice.say("由谁", "by"), Text(roles, style="dim"))
        if one.periodic:
            self._add(grid, self.voice.say("定期", "again"), one.earliest)
        else:
            self._add(grid, self.voice.say("最早", "from"), one.earliest)
            self._add(grid, self.voice.say("最迟", "until"), one.latest)
        for unknown in one.open:
            grid.add_row(self.voice.say("未定", "open"), Text(self._open(unknown), style="yellow"))
        return Group(self._head(one), Padding(grid, (0, 0, 0, 2)))

    def _head(self, one: Scheduled) -> Text:
        head, _, tail = one.label.partition(".")
        step = self.found.procedure(one.label).by_id.get(head)
        part = step.part(tail) if step else None
        if part is None:
            return Text(self.voice.label(self.found.procedure(one.label), one.label), style="bold")
        again = self.voice.say("（仍在本步骤的）", " (while the step lasts)") if one.periodic else ""
        title = self.voice.titled(part.title, part.gloss, part.id)
        return Text(f"· {title}{again}")

    def _add(self, grid: Table, word: str, bound: Bound | None) -> None:
        """Add the rule behind a day; an act that only follows another needs no word."""
        if bound is None or bound.guard in ("", ORDER):
            return
        title = self.voice(bound.title)
        said = title if bound.guard in (GOAL_END, title) else f"{title}  {clean(bound.guard)}"
        if bound.other:
            other = self.voice.label(self.found.procedure(bound.other), bound.other).partition(" · ")[0]
            said = (
                self.voice.say(
                    f"再早，“{other}”就会逾期：{said}", f"any earlier and '{other}' is late: {said}"
                )
                if bound.pushed
                else self.voice.say(f"给“{other}”留够时间：{said}", f"leaves time for '{other}': {said}")
            )
        grid.add_row(word, Text(said))
        cited = [one for one in bound.basis if (bound.guard, one.ref) not in self._cited]
        self._cited.update((bound.guard, one.ref) for one in cited)
        if cited:
            articles = dict.fromkeys(self.voice(Phrase(one.zh, one.en)) for one in cited)
            grid.add_row("", Text(self.voice.say("；", "; ").join(articles), style="dim"))

    def _open(self, unknown: Open) -> str:
        names, title = self.voice(unknown.names), self.voice(unknown.title)
        rule = f"{title}  {clean(unknown.guard)}" if title != unknown.guard else title
        waits = self.voice.say(f"还不知道“{names}”：{rule}", f"no {names} yet: {rule}")
        if unknown.day is None:
            return waits
        side = self.voice.say("最迟", "until") if unknown.upper else self.voice.say("最早", "from")
        return waits + self.voice.say(f"，适用的{side}{unknown.day}", f", if it applies {side} {unknown.day}")


def _day(voice: Voice, bound: Bound) -> str:
    return f"{bound.day}{voice.say('暂', '~')}" if bound.provisional else str(bound.day)


def _notes(voice: Voice, found: Schedule) -> Iterator[str]:
    yield voice.say(
        "没有列条件的，接上一项办理。说不准的条件只会使日期更紧，不会更宽。",
        "What has no rule follows the entry above. What cannot be said yet may tighten a day, never loosen it.",
    )
    bounds = [bound for one in found.acts for bound in (one.earliest, one.latest) if bound is not None]
    if any(bound.provisional for bound in bounds):
        yield voice.say(
            "暂：当年放假安排未公布，工作日按周末暂算。", "~ provisional: holidays not yet published, weekends only."
        )  # fmt: skip
