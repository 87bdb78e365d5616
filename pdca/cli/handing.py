"""The command key: make one, hand the log over to it, or end one that counts no more."""

import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from pdca import keyring, keys
from pdca.cli.desk import DEFAULT_LOG, Desk, InputError
from pdca.cli.keeping import public_key, secret_key, write_new
from pdca.cli.safekeeping import ordering
from pdca.keys import PublicKey
from pdca.note import COSIGNATURE, ED25519
from pdca.phrase import Phrase
from pdca.record import LOG_CASE, Record
from pdca.stewardship import Stewardship


def key(desk: Desk, options: Any) -> int:
    """Do with a key what was asked for."""
    return _ACTIONS[options.action](desk, options)


def _new(desk: Desk, options: Any) -> int:
    """Make a key; the secret half goes to a file that only its owner reads, the public one beside it."""
    name = options.name or (desk.store(desk.store_url).head().log if desk.has_store else "") or desk.log or DEFAULT_LOG
    made = keys.new(name, secrets.token_bytes(keys.SEED_BYTES), COSIGNATURE if options.as_witness else ED25519)
    line = str(made.witness() if options.as_witness else made.public())
    path = Path(options.file)
    public = path.with_name(f"{path.name}.pub")
    for taken in (path, public):
        if taken.exists():
            raise InputError(
                Phrase(f"“{taken}”已存在，不覆盖", f"'{taken}' exists and is not replaced"), path=str(taken)
            )
    write_new(path, made.text(), 0o600)
    write_new(public, line, 0o644)
    if desk.as_json:
        desk.answer({"file": str(path), "public": str(public), "name": name, "key": line})
        return 0
    desk.screen.say(
        f"√ 密钥 {path}（自己保管，不要放进数据库和备份）", f"key {path} (keep it apart from the database and its backups)", "green"
    )
    desk.screen.say(f"√ 公钥 {public}（交给核对的人）：", f"public key {public} (for those who check):", "green")
    desk.screen.data(line)
    return 0


def _hand_over(desk: Desk, options: Any) -> int:
    """Sign with another key from now on: the present one endorses it, and both sign the commit."""
    desk.expect_log()
    orders = Stewardship(desk.office, ordering(options), options.reason)
    orders.check()
    new = secret_key(options.file)
    done = desk.trail.hand_over(new, orders.reason, [orders.by])
    return _told(desk, done.record, Phrase(
        f"√ 以后用 {_id(new.public())} 签名：把 {options.file} 放到原密钥的位置，旧密钥封存，公钥交给核对的人",
        f"{_id(new.public())} signs from now on: put {options.file} where the old key was, and hand out the public half",
    ))  # fmt: skip


def _revoke(desk: Desk, options: Any) -> int:
    """End a key: of what came after so many records, it vouches for nothing."""
    desk.expect_log()
    ended = public_key(options.file)
    size = desk.trail.head().size
    named = keyring.of(desk.trail.head().log, desk.trail.records(LOG_CASE)).named
    if str(ended) not in {each.text for each in named}:  # such an act would count for nothing
        raise keyring.unknown_key(desk.trail.head().log)
    until = size if options.size is None else options.size
    if not 0 <= until <= size:
        raise InputError(Phrase(f"账里有{size}条记录", f"the log has {size} records"))
    if any(str(own.public()) == str(ended) for own in desk.keys):
        raise InputError(
            Phrase("先移交给新密钥（pdca key hand-over），再吊销这把", "hand over to a new key first (pdca key hand-over)")
        )
    done = Stewardship(desk.office, ordering(options), options.reason).revoked(ended, until)
    return _told(desk, done.record, Phrase(
        f"√ {_id(ended)} 已吊销：只认前{until}条，此后由它签名的只认锚定",
        f"{_id(ended)} is revoked: it counts for {until} records; of what it signed later only anchored history counts",
    ))  # fmt: skip


def _id(key: PublicKey) -> str:
    return f"{key.name}+{key.key_id.hex()}"


def _told(desk: Desk, record: Record, said: Phrase) -> int:
    if desk.as_json:
        desk.answer({"act": record.claim.step, "pos": record.pos})
    else:
        desk.screen.line(said(desk.language), "green")
    return 0


_ACTIONS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {"new": _new, "hand-over": _hand_over, "revoke": _revoke}

RUNNERS: Final[Mapping[str, Callable[[Desk, Any], int]]] = {"key": key}
"""What runs each command of this module."""
