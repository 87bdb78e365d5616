"""What is asked for and is not there, told with what there is instead: acts, entrances, procedures, editions."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from pdca import naming
from pdca.facts import shorten
from pdca.machine import place_titled
from pdca.phrase import Phrase
from pdca.procedure import Procedure


def act(procedure: Procedure, state: str, said: str) -> Phrase:
    """Return that *procedure* has no act *said*, where a case in *state* stands, and what can be recorded there."""
    step = procedure.by_id.get(state)
    names = [one.id for one in step.parts] + [one.id for one in step.outcomes] if step else []
    there = [f"{state}.{name}" for name in names]
    zh = f"程序《{procedure.title.strip('《》')}》没有“{shorten(said)}”这个环节；{place_titled(procedure, state)}"
    en = f"'{naming.english(procedure)}' has no act '{shorten(said)}'; the case is at '{naming.act(procedure, state).en}'"
    return Phrase(f"{zh}，可办：{'、'.join(there)}", f"{en}, where there are: {', '.join(there)}") if there else Phrase(zh, en)


def entrance(procedure: Procedure, said: str) -> Phrase:
    """Return that no case of *procedure* begins at *said*, and where one does."""
    shown = shorten(said)
    return Phrase(
        f"程序《{procedure.title.strip('《》')}》不能从“{shown}”立项；可以从：{'、'.join(procedure.opens_at)}",
        f"no case of '{naming.english(procedure)}' is opened at '{shown}'; it is at: {', '.join(procedure.opens_at)}",
    )


def edition(index: Mapping[str, Iterable[str]], procedure: str, said: str, day: str) -> Phrase:
    """Return that there is no procedure of that name, no edition *said* of it, or none in force on *day*.

    *index* are the editions of all procedures, by name; nearly right names come first.
    """
    shown = shorten(procedure)
    if procedure not in index:
        near = get_close_matches(procedure, index, 3)
        zh = f"没有程序“{shown}”；{'相近的' if near else '现有'}：{'、'.join(near or sorted(index))}"
        return Phrase(zh, f"no procedure '{shown}'; {'near it' if near else 'there are'}: {', '.join(near or sorted(index))}")
    known = sorted(index[procedure])
    if said:
        return Phrase(
            f"程序“{shown}”没有“{shorten(said)}”版；现有：{'、'.join(known)}",
            f"procedure '{shown}' has no edition '{shorten(said)}'; there are: {', '.join(known)}",
        )
    return Phrase(
        f"{day}没有施行中的程序“{shown}”；现有版本：{'、'.join(known)}",
        f"no edition of procedure '{shown}' is in force on {day}; there are: {', '.join(known)}",
    )
