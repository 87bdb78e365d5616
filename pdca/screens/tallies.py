"""What scores read like: one line for each group and period, what it rests on, and whose rules they are."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from pdca.ledgers.pieces import rounded
from pdca.masks import names_masked
from pdca.naming import level
from pdca.phrase import Phrase
from pdca.projections import Score
from pdca.regulation import Citation
from pdca.scores import Figure, Mark, Scored
from pdca.screens.views import plain_table
from pdca.screens.voice import Voice, clean


def scored(voice: Voice, found: Scored, persons: bool) -> RenderableType:  # noqa: FBT001
    """Return the marks as a table, then what is to be said of them, and the rules; names of *persons* are masked."""
    score = found.score
    headings = [voice.say("对象", "group"), voice.say("期间", "period"), "n", *(item.title if voice.language == "zh" else item.gloss or item.title for item in score.items)]
    headings += [voice.say("合计", "total"), voice.say("等次", "grade"), voice.say("达标", "met")]
    headings += [voice.say("位次", "place")] if found.ranked else []
    rows = [_cells(voice, mark, persons, ranked=found.ranked, totals=_adds_up(score)) for mark in found.marks]
    items = range(2, 3 + len(score.items))
    used = [number in items or any(row[number] for row in rows) for number in range(len(headings))]
    shown = plain_table(*_kept(headings, used), title=voice.titled(score.title, score.gloss, score.id))
    for row in rows:
        shown.add_row(*(Text(clean(cell)) for cell in _kept(row, used)))
    notes = [Text(clean(f"  {_who(mark, persons)}{note(voice.language)}"), style="yellow") for mark in found.marks for note in mark.notes]
    rules = [Text(clean(_rule(voice, *rule)), style="dim") for rule in found.rules]
    off = [] if found.ranked or not score.rank else [Text(voice.say("  不排名次", "  nobody is ranked"), style="dim")]
    count = Text(voice.say(f"{len(found.marks)}行，由审计轨迹计算得出", f"{len(found.marks)} marks, computed from the trail"), style="dim")
    return Group(shown, *notes, *off, *rules, count)


def called(mark: Mark, persons: bool) -> Sequence[str]:  # noqa: FBT001
    """Return what the line of *mark* may be called: its group as shown, and that with its period."""
    name = names_masked(mark.group) if persons else mark.group
    return [one for one in (name, " ".join(each for each in (name, mark.period) if each)) if one]


def _who(mark: Mark, persons: bool) -> str:  # noqa: FBT001
    names = called(mark, persons)
    return f"{names[-1]}：" if names else ""


def _kept(cells: Sequence[str], used: Sequence[bool]) -> list[str]:
    """Return *cells* without those of the columns that have nothing to tell."""
    return [cell for cell, one in zip(cells, used, strict=True) if one]


def _adds_up(score: Score) -> bool:
    """Return whether the total is more than the one number that counts, which its own heading tells."""
    counting = [item for item in score.items if item.counts]
    return len(counting) > 1 or bool(score.base) or any(item.weigh for item in counting)


def _cells(voice: Voice, mark: Mark, persons: bool, *, ranked: bool, totals: bool) -> list[str]:  # noqa: FBT001
    met = {True: Phrase("达标", "met"), False: Phrase("未达标", "not met"), None: Phrase("", "")}[mark.meets]
    cells = [names_masked(mark.group) if persons else mark.group, mark.period, str(mark.n), *map(_figure, mark.figures)]
    cells += [rounded(mark.total) if totals and mark.total is not None else "", mark.grade, met(voice.language)]
    return [*cells, str(mark.rank or "")] if ranked else cells


def _figure(one: Figure) -> str:
    return one.shown


def _rule(voice: Voice, title: Phrase, measure: Phrase, layer: str, cited: tuple[Citation, ...]) -> str:
    basis = voice.listed(voice(Phrase(one.zh, one.en)) for one in cited)
    said, whose = voice.say("：", ": ").join((voice(title), voice(measure))), voice(level(layer))
    return f"  {said}{voice.say(f'（{whose}；{basis}）', f' ({whose}; {basis})') if basis else ''}"
