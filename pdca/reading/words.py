"""``words.yaml``: the roles, choice lists, titles and plain words that all procedures share."""

from collections.abc import Mapping
from typing import Final

from attrs import field, frozen

from pdca.phrase import Phrase
from pdca.procedure import Role
from pdca.reading.keys import KINDS_OF_ROLE, ROLE
from pdca.reading.reader import Node, Reader

_FILE: Final = Phrase("words.yaml", "words.yaml")
_KEYS: Final = ("roles", "choices", "outcomes", "ends", "units", "vague", "units_not_persons")
STANDINGS: Final = "standings"
"""The closed list of what people are."""
UNIT_KINDS: Final = "unit_kinds"
"""The closed list of kinds of units."""
_NAMED: Final = Phrase("名称", "the name")


@frozen(kw_only=True)
class Words:
    """What all procedures share.

    *choices*, *outcomes* and *ends* are Chinese titles, *choice_glosses*, *outcome_glosses* and *end_glosses* the
    English ones; *vague* are words that make a goal vague, *units_not_persons* ends of names of organisations.
    """

    roles: Mapping[str, Role] = field(factory=dict)
    choices: Mapping[str, Mapping[str, str]] = field(factory=dict)
    choice_glosses: Mapping[str, Mapping[str, str]] = field(factory=dict)
    outcomes: Mapping[str, str] = field(factory=dict)
    outcome_glosses: Mapping[str, str] = field(factory=dict)
    ends: Mapping[str, str] = field(factory=dict)
    end_glosses: Mapping[str, str] = field(factory=dict)
    units: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()
    units_not_persons: tuple[str, ...] = ()


def read_words(node: Node, reader: Reader) -> Words:
    """Return the words of ``words.yaml``."""
    found = reader.fields(node, optional=_KEYS, what=_FILE)
    outcomes, outcome_glosses = _titles(found.get("outcomes"), reader, Phrase("outcomes", "outcomes"))
    ends, end_glosses = _titles(found.get("ends"), reader, Phrase("ends", "ends"))
    choices, choice_glosses = read_choices(found.get("choices"), reader)
    return Words(
        roles=read_roles(found.get("roles"), reader),
        choices=choices,
        choice_glosses=choice_glosses,
        outcomes=outcomes,
        outcome_glosses=outcome_glosses,
        ends=ends,
        end_glosses=end_glosses,
        units=reader.texts(found.get("units")),
        vague=reader.texts(found.get("vague")),
        units_not_persons=reader.texts(found.get("units_not_persons")),
    )


def read_roles(node: Node | None, reader: Reader) -> Mapping[str, Role]:
    """Return roles by id, written ``clerk: {person: 经办人, gloss: clerk}``."""
    roles = {}
    for key, value, place in reader.entries(node, Phrase("角色（roles）", "roles")):
        reader.check_id(key, place)
        found = reader.fields(value, optional=tuple(ROLE.keys), what=ROLE.what)
        kinds = [kind for kind in KINDS_OF_ROLE if kind in found]
        if len(kinds) != 1:
            reader.note(
                value.place,
                "role-kind",
                f"角色“{key}”应写明是一种：{'、'.join(KINDS_OF_ROLE)}（个人、集体、公众）",
                f"role '{key}' is exactly one of {', '.join(KINDS_OF_ROLE)}",
            )
            continue
        title, gloss = reader.text(found[kinds[0]]), reader.text(found.get("gloss"))
        roles[key] = Role(id=key, title=title, kind=kinds[0], gloss=gloss)
    return roles


def read_choices(node: Node | None, reader: Reader) -> tuple[dict[str, dict[str, str]], dict[str, dict[str, str]]]:
    """Return the titles and the glosses of the closed lists by id, each by id; an item is a title or ``{title, gloss}``."""
    choices, glosses = {}, {}
    for key, value, place in reader.entries(node, Phrase("选项表（choices）", "choices")):
        reader.check_id(key, place)
        choices[key], glosses[key] = _titles(value, reader, Phrase(f"选项表“{key}”", f"the list '{key}'"))
    return choices, glosses


def _titles(node: Node | None, reader: Reader, what: Phrase) -> tuple[dict[str, str], dict[str, str]]:
    titles, glosses = {}, {}
    for key, value, place in reader.entries(node, what):
        reader.check_id(key, place)
        if isinstance(value.value, str):
            titles[key] = reader.text(value)
            continue
        found = reader.fields(value, required=("title",), optional=("gloss",), what=_NAMED)
        titles[key], gloss = reader.text(found.get("title")), reader.text(found.get("gloss"))
        if gloss:
            glosses[key] = gloss
    return titles, glosses
