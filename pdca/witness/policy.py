"""Whose word counts: witnesses, groups of them, and how many of each are needed (C2SP tlog-policy)."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from attrs import field, frozen

from pdca import keys, note
from pdca.errors import NoteError
from pdca.keys import PublicKey, WitnessKey
from pdca.note import Note, Signature
from pdca.phrase import Phrase

MAX_POLICY: Final = 1 << 18
"""Longest file of a policy, in bytes."""

MAX_NAMES: Final = 1024
"""Most witnesses and groups of a policy."""

_NONE: Final = "none"


@frozen(kw_only=True)
class Witness:
    """A witness by its *name* in the policy, its key, and the address where it may be asked, if known."""

    name: str
    key: WitnessKey
    url: str = ""


@frozen(kw_only=True)
class Group:
    """At least *least* of *members*: names of witnesses or of groups before it."""

    least: int
    members: tuple[str, ...]


@frozen(kw_only=True)
class Policy:
    """The logs' keys, the witnesses, the groups by name in their order, and what must be met; ``none`` asks nothing."""

    logs: tuple[PublicKey, ...] = ()
    witnesses: tuple[Witness, ...] = ()
    groups: Mapping[str, Group] = field(factory=dict)
    quorum: str = _NONE

    def met_by(self, names: Collection[str]) -> bool:
        """Return whether the witnesses *names* are enough; each counts once."""
        met = set(names) & {each.name for each in self.witnesses}
        for name, group in self.groups.items():
            if len(met & set(group.members)) >= group.least:
                met.add(name)
        return self.quorum == _NONE or self.quorum in met

    def cosigners(self, signed: Note) -> Mapping[str, Signature]:
        """Return the true cosignatures of known witnesses on *signed*, by the witnesses' names, the oldest of each.

        Raises `NoteError` for a false signature of a known witness.
        """
        found: dict[str, Signature] = {}
        for signature in note.valid(signed, [each.key for each in self.witnesses]):
            for each in self.witnesses:
                if (each.key.name, each.key.key_id) == (signature.name, signature.key_id):
                    held = found.setdefault(each.name, signature)
                    found[each.name] = min(held, signature, key=lambda one: keys.cosigned_at(one.value))
        return found

    def check(self, signed: Note) -> Mapping[str, Signature]:
        """Return the cosignatures of *signed* when they are enough, else raise `NoteError`."""
        found = self.cosigners(signed)
        if not self.met_by(found):
            named = "、".join(found) or "—"
            raise NoteError(
                Phrase(f"见证人不够：只有{named}", f"too few witnesses: {', '.join(found) or 'none'}")
            )
        return found


NO_POLICY: Final = Policy()
"""The policy that asks for nobody."""


def all_of(witnesses: Sequence[Witness]) -> Policy:
    """Return the policy that asks for every one of *witnesses*. Raises `NoteError` for one named twice."""
    if not witnesses:
        return NO_POLICY
    made = _Making()
    for each in witnesses:
        made.add_witness(each)
    made.groups["all"] = Group(least=len(witnesses), members=tuple(each.name for each in witnesses))
    return made.policy("all")


def read(data: bytes) -> Policy:
    """Return the policy in a file. Raises `NoteError`, with the number of the line, for anything else."""
    if len(data) > MAX_POLICY:
        raise _bad(f"规则超过{MAX_POLICY}字节", f"a policy of more than {MAX_POLICY} bytes")
    made = _Making()
    quorum = ""
    for number, line in enumerate(data.decode(errors="surrogateescape").split("\n"), start=1):
        words = line.replace("\t", " ").split(" ")
        said = [each for each in words if each]
        if not said or said[0].startswith("#"):
            continue
        try:
            if said[0] == "quorum" and len(said) == 2 and not quorum:
                quorum = made.known(said[1], none=True)
            else:
                made.add(said)
        except NoteError as error:
            raise _bad(
                f"规则第{number}行：{error.phrase.zh}", f"policy, line {number}: {error.phrase.en}"
            ) from None
    if not quorum:
        raise _bad("规则缺少quorum一行", "the policy has no line 'quorum'")
    return made.policy(quorum)


class _Making:
    """A policy while it is read."""

    def __init__(self) -> None:
        self.groups: dict[str, Group] = {}
        self._logs: list[PublicKey] = []
        self._witnesses: list[Witness] = []
        self._grouped: set[str] = set()

    def add(self, said: Sequence[str]) -> None:
        """Take one line in, by its words."""
        match said:
            case ["log", key] | ["log", key, _]:
                self._add_log(keys.public(key))
            case ["witness", name, key]:
                self.add_witness(Witness(name=name, key=keys.witness(key)))
            case ["witness", name, key, url]:
                self.add_witness(Witness(name=name, key=keys.witness(key), url=url))
            case ["group", name, least, *members] if members:
                self._add_group(name, least, members)
            case _:
                raise _bad("看不懂", "not understood")

    def add_witness(self, one: Witness) -> None:
        """Take a witness in; the same key under another name would count twice, and is refused."""
        if any(each.key.public == one.key.public for each in self._witnesses):
            raise _bad("同一把见证密钥写了两次", "the same witness key twice")
        self._new(one.name)
        self._witnesses.append(one)

    def known(self, name: str, *, none: bool = False) -> str:
        """Return *name* where a line before has it."""
        if not (none and name == _NONE) and name not in self._names():
            raise _bad(f"没有“{name}”", f"there is no '{name}'")
        return name

    def policy(self, quorum: str) -> Policy:
        """Return what was read."""
        return Policy(
            logs=tuple(self._logs), witnesses=tuple(self._witnesses), groups=dict(self.groups), quorum=quorum
        )

    def _add_log(self, key: PublicKey) -> None:
        if any(each.public == key.public for each in self._logs):
            raise _bad("同一把账的密钥写了两次", "the same log key twice")
        self._logs.append(key)

    def _add_group(self, name: str, least: str, members: Sequence[str]) -> None:
        wanted = {"all": len(members), "any": 1}.get(least) or note.number(least)
        if not 1 <= wanted <= len(members):
            raise _bad("人数超出组的大小", "more than the group has, or none")
        for each in members:
            if self.known(each) in self._grouped:
                raise _bad(f"“{each}”已在别的组里", f"'{each}' is in a group already")
            self._grouped.add(each)
        self._new(name)
        self.groups[name] = Group(least=wanted, members=tuple(members))

    def _new(self, name: str) -> None:
        if name == _NONE or name in self._names() or len(self._names()) >= MAX_NAMES:
            raise _bad(f"名称“{name}”不能用", f"the name '{name}' cannot be used")

    def _names(self) -> set[str]:
        return {*self.groups, *(each.name for each in self._witnesses)}


def _bad(zh: str, en: str) -> NoteError:
    return NoteError(Phrase(zh, en))
