"""What the columns of somebody's table are taken for, for a terminal: one line a column, what is doubtful marked."""

from collections.abc import Mapping, Sequence
from typing import Final

from rich.console import RenderableType
from rich.text import Text

from pdca.facts import COUNT_TITLES
from pdca.logs import Field, Meaning
from pdca.phrase import Phrase
from pdca.screens.views import plain_table
from pdca.screens.voice import Voice, clean

MEANINGS: Final[Mapping[Meaning, Phrase]] = {
    Meaning.CASE: Phrase("事项（一件一件的名称）", "the case"),
    Meaning.ACTIVITY: Phrase("环节名称", "the activity"),
    Meaning.WHEN: Phrase("办理日期", "the day"),
    Meaning.RECORDED: Phrase("登记日期", "the day of writing down"),
    Meaning.ACTOR: Phrase("办理人", "who acted"),
    Meaning.ROLE: Phrase("办理人身份", "the role"),
    Meaning.SEQUENCE: Phrase("序号", "the number"),
    Meaning.EVENT: Phrase("某一步骤的日期", "the day of one step"),
    Meaning.FACT: Phrase("某一步骤的数据", "a fact of a step"),
    Meaning.PAPER: Phrase("某一材料", "a paper"),
    Meaning.NONE: Phrase("不用", "nothing"),
}
"""What each meaning of a column is called."""


def columns(
    voice: Voice, fields: Sequence[Field], titles: Mapping[str, str], doubtful: Sequence[Field]
) -> RenderableType:
    """Return the table of *fields*, numbered; *titles* are those of steps and facts by id, *doubtful* are to be looked at."""
    table = plain_table(
        voice.say("列号", "no."), voice.say("列名", "column"), voice.say("读作", "read as"), voice.say("理由", "why")
    )
    for number, one in enumerate(fields, start=1):
        unsure = one in doubtful
        name = _named(titles, one)
        said = f"{voice(MEANINGS[one.means])}{'：' if name else ''}{clean(name)}"
        mark = f"？{number}" if unsure else str(number)
        style = "yellow" if unsure else ""
        table.add_row(*(Text(text, style=style) for text in (mark, clean(one.heading), said, voice(one.why))))
    return table


def _named(titles: Mapping[str, str], one: Field) -> str:
    """Return the title of what *one* gives, a count of a ballot among it; its name where nothing has a title."""
    fact, _, count = one.name.rpartition(".")
    if one.name not in titles and fact in titles and count in COUNT_TITLES:
        return f"{titles[fact]} · {COUNT_TITLES[count]}"
    work, _, own = one.name.partition(".")
    if one.name not in titles and own and work in titles:
        return f"{titles[work]} · {own}"
    return titles.get(one.name, one.name if one.name != one.heading else "")
