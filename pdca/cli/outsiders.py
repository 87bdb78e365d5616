"""Whom a command asks or believes about anchors besides the log's own key: witnesses and time-stamping authorities."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from pdca import keys
from pdca.anchors import Trust
from pdca.anchors.drop import More
from pdca.anchors.trust import StampVerifier
from pdca.cli.desk import InputError, readable
from pdca.errors import NoteError
from pdca.note import Note
from pdca.phrase import Phrase
from pdca.trail import Trail
from pdca.wire import WireError
from pdca.witness import policy
from pdca.witness.policy import Policy, Witness

_LONGEST: Final = 1 << 20


@frozen(kw_only=True)
class Outsiders:
    """Those who are asked for an anchor, in their order; *failures* fills up with what they did not give."""

    policy: Policy
    asking: tuple[More, ...] = ()
    failures: list[Phrase] = field(factory=list)

    @property
    def more(self) -> Sequence[More]:
        """Return what adds their signatures to a checkpoint; one who fails does not keep the others from being asked."""
        return (*(partial(self._ask, each) for each in self.asking), self._weigh)

    def _ask(self, one: More, said: Note, trail: Trail) -> Note:
        try:
            return one(said, trail)
        except (WireError, NoteError) as error:
            self.failures.append(error.phrase)
            return said

    def _weigh(self, said: Note, trail: Trail) -> Note:
        try:
            self.policy.check(said)
        except NoteError as error:
            self.failures.append(error.phrase)
        return said


def asked(options: Any) -> Outsiders:
    """Return whom the options of ``anchor`` name. Raises `InputError`, `pdca.errors.NoteError`."""
    rules = _policy(options)
    reachable = [each for each in rules.witnesses if each.url]
    stamping = [_stamping(options.tsa, options.tsa_certificate)] if options.tsa else []
    return Outsiders(policy=rules, asking=(*(_witnessing(each) for each in reachable), *stamping))


def trusted(options: Any, own: Sequence[keys.PublicKey]) -> Trust:
    """Return whom the options of ``verify`` name. Raises `InputError`, `pdca.errors.NoteError`."""
    stamps: list[StampVerifier] = [_authority(path) for path in options.tsa_certificate or ()]
    rules = _policy(options)
    return Trust(keys=(*own, *rules.logs), policy=rules, stamps=tuple(stamps))


def key_text(said: str) -> str:
    """Return the key that *said* is, or that stands in the file *said*. Raises `InputError`."""
    return said if _is_key(said) else _file(said, Phrase("密钥文件", "key file")).decode(errors="replace")


def _is_key(said: str) -> bool:
    return said.count("+") >= 2 and not Path(said).exists()


def _policy(options: Any) -> Policy:
    """Return the policy in the file named, or the one that asks for every witness named."""
    urls, named = getattr(options, "witness", None) or [], options.witness_key or []
    if options.policy:
        if urls or named:
            raise InputError(
                Phrase(
                    "--policy 与 --witness 不能同时用", "use either --policy or --witness with --witness-key"
                )
            )
        return policy.read(_file(options.policy, Phrase("见证规则", "policy")))
    if urls and len(urls) != len(named):
        raise InputError(
            Phrase("每个 --witness 要配一个 --witness-key", "every --witness needs its --witness-key")
        )
    verifiers = [keys.witness(key_text(each)) for each in named]
    addresses = urls or [""] * len(named)
    return policy.all_of(
        [Witness(name=each.name, key=each, url=url) for each, url in zip(verifiers, addresses, strict=True)]
    )


def _witnessing(witness: Witness) -> More:
    def ask(said: Note, trail: Trail) -> Note:
        from pdca.anchors.witnesses import cosigned

        if not said.signatures:
            raise NoteError(
                Phrase("见证要先签名：用 --key", "a witness signs only what the log's key signed: use --key")
            )
        return cosigned(said, trail, witness)

    return ask


def _stamping(url: str, paths: Sequence[str] | None) -> More:
    if not paths or len(paths) != 1:
        raise InputError(Phrase("--tsa 要配一个 --tsa-certificate", "--tsa needs one --tsa-certificate"))
    authority = _authority(paths[0])
    return lambda said, trail: authority.stamped(said, url)


def _authority(path: str) -> Any:
    from pdca.anchors.stamp import Authority

    made = Authority(pem=_file(path, Phrase("证书文件", "certificates")))
    made.check()
    return made


def _file(path: str, what: Phrase) -> bytes:
    with readable(path, what) as stream:
        return stream.read(_LONGEST)
