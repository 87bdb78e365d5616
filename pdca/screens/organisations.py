"""The organisation on a screen: a tree of units with who holds which post, and what is entered late or runs out."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from attrs import frozen
from rich.console import RenderableType
from rich.text import Text
from rich.tree import Tree

from pdca.organisation import Appointment, Organisation, Standing, Unit
from pdca.screens.voice import Voice, clean


@frozen(kw_only=True)
class Titles:
    """What to call roles, kinds of units and standings, by id, in the language of whoever looks."""

    roles: Mapping[str, str]
    kinds: Mapping[str, str]
    standings: Mapping[str, str]

    def word(self, field: str, value: Any) -> Any:
        """Return *value* of an act's *field* by its title, where it is a role, a kind of unit or a standing."""
        known = {"role": self.roles, "kind": self.kinds, "kinds": self.kinds, "standing": self.standings}.get(field, {})
        if isinstance(value, list):
            return [known.get(one, one) if isinstance(one, str) else one for one in value]
        return known.get(value, value) if isinstance(value, str) else value


def tree(voice: Voice, known: Organisation, day: date, titles: Titles) -> RenderableType:
    """Return the units of *day*, each under the one above it, with posts and numbers of members."""
    root = Tree(Text(voice.say(f"{day}的组织", f"the organisation on {day}"), style="bold"))
    units = known.units("", day)
    there = {one.id for one in units}
    told: set[str] = set()
    for one in units:
        if one.above not in there:
            _branch(voice, root, known, one, day, titles, told)
    for one in units:  # what is left stands in a circle
        _branch(voice, root, known, one, day, titles, told)
    return root


def _branch(
    voice: Voice, over: Tree, known: Organisation, unit: Unit, day: date, titles: Titles, told: set[str]
) -> None:
    if unit.id in told:
        return
    told.add(unit.id)
    kind = titles.kinds.get(unit.kind, unit.kind)
    label = Text.assemble(
        (clean(unit.title or unit.id), "bold"), (f"  {clean(unit.id)} {clean(kind)}", "dim")
    )
    if unit.term is not None:
        label.append(voice.say(f"  任期至{unit.term}", f"  term until {unit.term}"), style="yellow")
    below = over.add(label)
    for line in _posts(voice, known, unit, day, titles):
        below.add(line)
    counted = _counted(known, unit, day, titles)
    if counted:
        below.add(Text(counted, style="dim"))
    for one in known.below(unit.id, day):
        _branch(voice, below, known, one, day, titles, told)


def _posts(voice: Voice, known: Organisation, unit: Unit, day: date, titles: Titles) -> list[Text]:
    held = [
        one
        for person in known.members(unit.id, day)
        for one in known.appointments(person)
        if one.unit == unit.id and one.since <= day <= (one.until or day)
    ]
    return [_post(voice, one, titles) for one in sorted(held, key=lambda one: (one.role, one.since))]


def _post(voice: Voice, one: Appointment, titles: Titles) -> Text:
    title = titles.roles.get(one.role, one.role)
    line = Text.assemble((f"{clean(title)} ", ""), (clean(voice.person(one.person)), "cyan"))
    line.append(voice.say(f" {one.since}起", f" since {one.since}"), style="dim")
    if one.term is not None:
        line.append(voice.say(f" 任期至{one.term}", f" term until {one.term}"), style="yellow")
    if one.known.recorded > one.since:
        line.append(voice.say(f"（{one.known.recorded}登记）", f" (recorded {one.known.recorded})"), style="dim")
    return line


def _counted(known: Organisation, unit: Unit, day: date, titles: Titles) -> str:
    """Say how many people of each standing the unit has."""
    here = [one for one in known.entries("standing") if isinstance(one, Standing) and one.unit == unit.id]
    held = [one.standing for one in here if one.since <= day <= (one.until or day)]
    numbers = {name: held.count(name) for name in dict.fromkeys(held)}
    return "  ".join(f"{clean(titles.standings.get(name, name))} {number}" for name, number in numbers.items())
