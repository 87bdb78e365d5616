"""The terminal: where everything is printed, whatever its width, colours and character set."""

from collections.abc import Iterable, Sequence
from typing import IO, Final

from attrs import field, frozen
from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.panel import Panel
from rich.rule import Rule
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from pdca.answers import typed
from pdca.breaks import breaks, broken, columns
from pdca.interview import Question
from pdca.phrase import Phrase
from pdca.screens.voice import Voice, clean

WIDTH: Final = 80
"""Columns assumed where the output is no terminal and nothing says otherwise."""


class _Console(Console):
    """A console that breaks lines as Chinese wants it, and leaves the end of a pipe to its caller; rich would end the process."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        """Return what is to be written; every text, in a cell of a table too, comes by here before its lines are broken."""
        within = options or self.options
        said = self.render_str(renderable) if isinstance(renderable, str) else renderable
        if isinstance(said, Text) and not (said.no_wrap or within.no_wrap):
            said = _laid(said, within.max_width)
        return super().render(said, within)

    def on_broken_pipe(self) -> None:
        """Pass on that whoever read the output has left. Raises `BrokenPipeError`."""
        self.quiet = True
        raise BrokenPipeError


def _laid(text: Text, width: int) -> Text:
    """Return *text* with its lines broken where Chinese may be."""
    places = breaks(text.plain, width)
    if not places:
        return text
    lines = text.divide(places)
    for line in lines:
        line.rstrip()
    return text.blank_copy("\n").join(lines)


def console(stream: IO[str] | None = None, width: int | None = None) -> Console:
    """Return a console over *stream* that parses no markup and cannot fail for a character it lacks."""
    made = _Console(file=stream, markup=False, emoji=False, highlight=False, width=width)
    forgive = getattr(made.file, "reconfigure", None)
    if forgive is not None:
        forgive(errors="replace")
    return made


@frozen(kw_only=True)
class Screen:
    """A console and the voice it speaks with."""

    voice: Voice = field(factory=Voice)
    console: Console = field(factory=console)

    @property
    def width(self) -> int:
        """Return how many columns there are."""
        return self.console.width

    def show(self, *things: RenderableType) -> None:
        """Print *things*, one below the other."""
        for one in things:
            self.console.print(one)

    def say(self, zh: str, en: str, style: str = "") -> None:
        """Print one sentence."""
        self.console.print(Text(self.voice.say(zh, en), style=style))

    def line(self, text: str, style: str = "") -> None:
        """Print a line of text as it is, without what could harm the terminal."""
        self.console.print(Text(clean(text), style=style))

    def lines(self, phrase: Phrase, style: str = "") -> None:
        """Print a message that may have several lines."""
        for one in phrase(self.voice.language).split("\n"):
            self.line(one, style)

    def data(self, text: str) -> None:
        """Print *text* exactly, for programs: no wrapping, no colour."""
        self.console.file.write(f"{text}\n")

    def heading(self, zh: str, en: str) -> None:
        """Print a heading across the screen."""
        self.console.print()
        self.console.print(Rule(Text(self.voice.say(zh, en), style="bold"), align="left"))

    def note(self, zh: str, en: str) -> None:
        """Print a paragraph, set off by a mark."""
        for one in (zh if self.voice.language == "zh" else en).split("\n"):
            self.row((("※", "cyan"), (one, "cyan")))

    def row(self, cells: Sequence[tuple[str, str]]) -> None:
        """Print *cells* (text and style) beside each other; the last one folds under itself."""
        grid = Table.grid(padding=(0, 1))
        for _ in cells[:-1]:
            grid.add_column(no_wrap=True)
        grid.add_column(overflow="fold")
        grid.add_row(*(Text(clean(text), style=style) for text, style in cells))
        self.console.print(grid)

    def pairs(self, rows: Sequence[tuple[str, str]], title: str = "") -> None:
        """Print names with their values, aligned."""
        grid = Table.grid(padding=(0, 2))
        grid.add_column(style="dim", no_wrap=True)
        grid.add_column(overflow="fold")
        for name, value in rows:
            grid.add_row(Text(clean(name)), Text(clean(value)))
        self.console.print(
            Panel(grid, title=Text(title), title_align="left", padding=(0, 1)) if title else grid
        )

    def question(self, question: Question) -> None:
        """Print a question with its choices, its hint and what is taken when nothing is typed."""
        head = Text.assemble(("? ", "cyan"), (self.voice(question.title), "bold"))
        hint = self.voice(question.hint)
        if hint:
            head.append(self.voice.say(f"（{hint}）", f" ({hint})"), style="dim")
        options = {key: self.voice.say(zh, question.glosses.get(key, zh)) for key, zh in question.options.items()}
        if question.default:
            shown = options.get(question.default, question.default)
            if question.fact.type in ("person", "people"):
                shown = "、".join(map(self.voice.person, shown.split("、")))
            if question.fact.type == "choices":
                ids = typed(question.fact, question.default, {question.fact.of: options})
                shown = self.voice.listed(options.get(one, one) for one in ids)
            word = self.voice.say("已知", "known") if question.known else self.voice.say("默认", "default")
            taken = f"[{word}: {clean(shown)}]"
            last = broken(head.plain, self.width)[-1]
            fits = sum(map(columns, f"{last} {taken}")) <= self.width
            head.append(f" {taken}" if fits else f"\n  {taken}", style="green")
        lines = [
            Text(
                f"    {number}. {clean(title)}  {clean(key) if question.ids and clean(key) != clean(title) else ''}".rstrip()
            )
            for number, (key, title) in enumerate(options.items(), start=1)
        ]
        self.console.print(Group(head, *lines))
