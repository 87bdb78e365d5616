"""What a ledger names as the basis of a step, against the article that the step rests on and the edition in force that day.

Only what is certain is said: a text that nobody knows, or a basis that names no article and no year, is no finding.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from attrs import fields, has

from pdca import naming
from pdca.audit.checks import Check
from pdca.audit.entries import Entry
from pdca.audit.finding import Finding
from pdca.bench import Bench
from pdca.citations import guard_citations
from pdca.logs.calls import BASIS
from pdca.logs.numerals import bare, number
from pdca.phrase import Phrase
from pdca.procedure import Step
from pdca.record import Claim
from pdca.regulation import Citation

RULE_BASIS: Final = "ledger.basis"
RULE_EDITION: Final = "ledger.edition"
_TITLES: Final = re.compile("《([^》]{2,60})》([^《]*)")
_YEAR: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_ARTICLE: Final = re.compile("第([0-9〇零一二三四五六七八九十百]{1,5})条")
_PREFIXES: Final = ("中国共产党", "中华人民共和国")


def wrong_bases(bench: Bench, claim: Claim, entry: Entry) -> Iterator[Finding]:
    """Yield a finding for each basis of *entry* that is not what the step of *claim* rests on, or not of that day's edition."""
    said = [text for name, text in sorted(entry.facts.items()) if name.rpartition(".")[2] == BASIS]
    step = bench.procedure.by_id.get(claim.step)
    if not said or step is None:
        return
    day = date.fromisoformat(claim.occurred)
    cited = _citations(bench, step, day)
    for text in said:
        for title, rest in _TITLES.findall(bare(text)):
            yield from _compared(bench, claim, entry, (title, rest), cited)


def _compared(
    bench: Bench, claim: Claim, entry: Entry, said: tuple[str, str], cited: Sequence[Citation]
) -> Iterator[Finding]:
    title, rest = said
    own = [one for one in cited if _alike(one.regulation_title, title)]
    if not own:
        known = any(_alike(one.title, title) for one in bench.book.law.regulations.values())
        if known and cited:
            yield _finding(bench, claim, entry, RULE_BASIS, Phrase(f"写的依据是《{title}》", f"the basis named is '{title}'"), cited[:1])
        return
    year, article = _YEAR.search(rest) or _YEAR.search(title), _ARTICLE.search(rest)
    dated = [one for one in own if one.standing == "in force" and one.edition.isdecimal()]
    if year is not None and dated and year[1] not in {one.edition for one in dated}:
        actual = Phrase(f"写的是{year[1]}年版，当日施行的是{dated[0].edition}年版", f"names the edition of {year[1]}; that of {dated[0].edition} was in force")
        yield _finding(bench, claim, entry, RULE_EDITION, actual, dated[:1])
        return
    named = number(article[1]) if article is not None else None
    articles = [one for one in own if one.article.isdecimal()]
    if named is not None and articles and str(named) not in {one.article for one in articles}:
        actual = Phrase(f"写的是第{named}条", f"names article {named}")
        yield _finding(bench, claim, entry, RULE_BASIS, actual, articles)


def _alike(title: str, said: str) -> bool:
    """Return whether *said* is how people shorten *title*."""
    plain, other = (_short(bare(one)) for one in (title, said))
    return plain == other or (len(other) > 3 and other in plain)


def _short(title: str) -> str:
    for prefix in _PREFIXES:
        title = title.removeprefix(prefix)
    return _YEAR.sub("", title).removesuffix("(年版)").removesuffix("(修订)")


def _citations(bench: Bench, step: Step, day: date) -> Sequence[Citation]:
    """Return every article that *step*, its parts, facts, papers and rules rest on, each once."""
    found = {ref: bench.book.law.cite(ref, day) for ref in dict.fromkeys(_refs(step))}
    for _, guard in bench.procedure.guards():
        if guard.id.partition(".")[0] in (step.id, *(part.id for part in step.parts)):
            found.update({one.ref: one for one in guard_citations(bench, step, guard, day)})
    return list(found.values())


def _refs(value: Any) -> Iterator[str]:
    if has(type(value)):
        for each in fields(type(value)):
            told = getattr(value, each.name)
            if each.name in ("basis", "inherited"):
                yield from told
            elif isinstance(told, tuple):
                for inside in told:
                    yield from _refs(inside)


def _finding(
    bench: Bench, claim: Claim, entry: Entry, rule: str, actual: Phrase, cited: Sequence[Citation]
) -> Finding:
    procedure = bench.procedure
    zh, en = "或".join(dict.fromkeys(one.zh for one in cited)), " or ".join(dict.fromkeys(one.en for one in cited))
    return Finding(
        check=Check.EDITION if rule == RULE_EDITION else Check.FACTS, kind="nonconformity", case=claim.case, procedure=procedure.id,
        edition=procedure.edition, act=claim.label.strip("."), title=naming.act(procedure, claim.label), place=entry.place, occurred=claim.occurred,
        rule=rule, citations=tuple(cited), actual=actual, required=Phrase(f"应为{zh}", f"it should be {en}"),
        remedy=Phrase("核对后更正台账上的依据", "correct the basis in the ledger"), evidence=actual.zh,
    )  # fmt: skip
