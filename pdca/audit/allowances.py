"""The allow-list: deviations that somebody may allow did allow, in a small YAML file; they stay visible and are counted apart.

```yaml
allow:
  - finding: 0123456789abcdef        # one finding, by its id
    reason: 汛期，经研究同意延期
    authority: 镇党委会议纪要第3号（2026年）
    until: 2026-12-31
  - case: QH-2026-7                  # or a rule in one case
    rule: assembly.month
    act: assembly.passed             # may be left out
    reason: …
    authority: …
    until: 2026-09-30
```
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from attrs import evolve

from pdca.audit.checks import Check
from pdca.audit.finding import ID_LENGTH, Allowance, Finding
from pdca.phrase import Phrase
from pdca.reading.mistakes import Mistakes
from pdca.reading.reader import Node, Reader
from pdca.reading.text import parse

_FILE: Final = Phrase("准予清单", "the allow-list")
_LINE: Final = Phrase("准予事项", "an allowance")
_ID: Final = re.compile(f"[0-9a-f]{{{ID_LENGTH}}}")


def read_allowances(name: str, data: bytes) -> tuple[Allowance, ...]:
    """Return the allowances of the file *name* with the bytes *data*. Raises `pdca.errors.TextError` with every mistake."""
    mistakes = Mistakes()
    reader = Reader(mistakes)
    found = reader.fields(parse(name, data, mistakes), required=("allow",), what=_FILE)
    lines = [_line(node, reader) for node in reader.items(found.get("allow"), _LINE)]
    mistakes.raise_if_any()
    return tuple(lines)


def _line(node: Node, reader: Reader) -> Allowance:
    found = reader.fields(
        node, required=("reason", "authority", "until"), optional=("finding", "case", "rule", "act"), what=_LINE
    )  # fmt: skip
    until = reader.date(found.get("until"))
    said = {
        key: reader.text(found.get(key)) for key in ("finding", "case", "rule", "act", "reason", "authority")
    }
    if said["finding"] and not _ID.fullmatch(said["finding"]):
        reader.note(
            found["finding"].place, "bad-finding", f"发现的编号是{ID_LENGTH}位小写十六进制数，见审计报告", f"a finding's id is {ID_LENGTH} hexadecimal digits, see the report"
        )  # fmt: skip
    if bool(said["finding"]) == bool(said["case"] and said["rule"]):
        reader.note(
            node.place, "no-subject", "应写明 finding，或者写明 case 和 rule，不能都写", "name a finding, or a case and a rule, not both"
        )  # fmt: skip
    return Allowance(until=until.isoformat() if until else "", **said)


def applied(found: Iterable[Finding], allowances: Iterable[Allowance], day: date) -> Iterator[Finding]:
    """Yield *found*, what is allowed on *day* marked so, then a finding for each allowance that expired or was not used."""
    listed = tuple(allowances)
    used: set[Allowance] = set()
    for one in found:
        covering = [each for each in listed if each.covers(one)]
        used.update(covering)
        valid = next((each for each in covering if each.until >= day.isoformat()), None)
        yield evolve(one, allowed=valid) if valid else one
    for each in listed:
        if each not in used:
            yield _about(each, "unused", Phrase("没有对应的发现", "nothing that was found"))
        elif each.until < day.isoformat():
            yield _about(
                each,
                "expired",
                Phrase(f"准予至{each.until}，已过期", f"allowed until {each.until}, which is past"),
            )


def _about(one: Allowance, kind: str, actual: Phrase) -> Finding:
    what = one.finding or f"{one.case} {one.rule}"
    return Finding(
        check=Check.ALLOWANCE, kind=kind, case=one.case, act=one.act, rule="allowance", evidence=f"{what} {one.until}",
        title=Phrase(f"准予事项 {what}", f"allowance of {what}"), actual=actual,
        required=Phrase("准予事项须在期限内，并有对应的发现", "an allowance is in force and about something that was found"),
        remedy=Phrase("重新研究，或者从清单中删去", "decide anew, or take it off the list"),
    )  # fmt: skip
