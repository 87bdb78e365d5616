"""What the data are called that a finding lacks: the one place where the ids in `Finding.missing` become words.

A datum is called as the act of the finding calls it, then as any other act of the procedure does. What has no word keeps its id.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final

from attrs import evolve

from pdca import naming
from pdca.audit.finding import Finding
from pdca.facts import COUNT_TITLES
from pdca.phrase import Phrase
from pdca.procedure import Fact, Paper, Procedure
from pdca.reference import META_TITLES, TITLES

_WORDS: Final[Mapping[str, Phrase]] = {
    **TITLES, "open.occurred": Phrase("立项日期", "the day of opening"), "actor": Phrase("办理人", "who acted"),
    "signed_by": Phrase("材料由谁签名", "who signed papers"), "migration": Phrase("转版记录", "records of migration"), "role": Phrase("办理人身份", "roles"),
    "paper": Phrase("材料", "papers"), "answers": Phrase("哪一件答复哪一件", "which answers which"), "facts": Phrase("应填事项", "facts"),
    "case.facts": Phrase("立项应填事项", "facts of the opening"), "case.by": Phrase("立项人", "who opened the case"), "plan": Phrase("5W1H目标单", "5W1H goal sheet"),
    "about": Phrase("办理对象", "what the case is about"), "case.plan.to": Phrase("目标完成日", "last day of the goal"),
    "origin": Phrase("来源事项", "the case it follows from"), "reason": Phrase("补录原因", "why it was entered late"),
    "order": Phrase("几条记录的先后", "which of several records came first"), "case": Phrase("哪些记录属于同一件事项", "which records are of one case"),
    "procedure": Phrase("当时的程序文本", "the texts of that procedure"), "vault": Phrase("保险库里的原文", "values kept in the vault"),
    "bearer": Phrase("由谁承担", "whose it is"), "term": Phrase("本届任期", "the term of office"), "period": Phrase("多久一次", "how often it is due"),
}  # fmt: skip
"""What is called the same whatever the procedure."""
_ITEM: Final = re.compile(r"\[\d+\]")
_ENDS: Final = {"from": Phrase("开始日", "first day"), "to": Phrase("结束日", "last day")}
_NUMBER: Final = Phrase("数目", "number")


def titled(found: Iterable[Finding], procedures: Mapping[tuple[str, str], Procedure]) -> Iterator[Finding]:
    """Yield *found*, each with what its missing data are called; *procedures* are those that judged, by id and edition."""

    @cache
    def known(name: str, edition: str, act: str) -> Mapping[str, Phrase]:
        procedure = procedures.get((name, edition))
        return _titles(procedure, act) if procedure is not None else {}

    for one in found:
        words = _called(one, known(one.procedure, one.edition, one.act)) if one.missing else ()
        yield evolve(one, missing_titles=words) if words else one


def called(one: Finding, procedure: Procedure) -> tuple[Phrase, ...]:
    """Return what each of the missing data of *one*, a finding under *procedure*, is called."""
    return _called(one, _titles(procedure, one.act))


def _called(one: Finding, titles: Mapping[str, Phrase]) -> tuple[Phrase, ...]:
    # A rule about the case as such (case.order) lacks no fact of a step, though some fact may have the same id.
    first, second = (_WORDS, titles) if one.rule.startswith("case.") else (titles, _WORDS)
    names = ((name, _ITEM.sub("", name)) for name in one.missing)
    return tuple(
        first.get(bare) or second.get(bare) or titles.get(bare.rpartition(".")[0]) or Phrase(name, name)
        for name, bare in names
    )


def _titles(procedure: Procedure, act: str) -> Mapping[str, Phrase]:
    """Return what everything is called that may be missing from an act of *procedure*; *act* itself says it before the others do."""
    found: dict[str, Phrase] = {}
    step = act.partition(".")[0]
    rank = {act: 0, step: 1}
    for label, title, facts, papers in sorted(_works(procedure), key=lambda work: rank.get(work[0], 2)):
        name = label.rpartition(".")[2]
        for path, word in _worded(facts):
            found.setdefault(path, word)
            found.setdefault(f"{name}.{path}", naming.within(word, title))
        for paper in papers:
            found.setdefault(paper.name, Phrase(paper.name, paper.gloss or paper.name))
        for tail, word in _of_record(title):
            found.setdefault(f"{name}.{tail}", word)
        found.setdefault(label, title)
    about = evolve(procedure.about, id="about", gloss=procedure.about.gloss or _WORDS["about"].en)
    for path, word in _worded([about]):
        found.setdefault(f"case.{path}", word)
        found.setdefault(path, word)
    for one in procedure.derived.values():
        found.setdefault(f"case.{one.id}", Phrase(one.title or one.id, naming.english(one)))
    return found


_Work = tuple[str, Phrase, Iterable[Fact], Iterable[Paper]]


def _works(procedure: Procedure) -> Iterator[_Work]:
    """Yield the steps and parts: label, title, the facts they ask, the papers they want."""
    for step in procedure.steps:
        facts = (*step.asks, *(ask for one in step.outcomes for ask in one.asks))
        papers = (*step.papers, *(paper for one in step.outcomes for paper in one.papers))
        yield step.id, Phrase(step.title, naming.english(step)), facts, papers
        for part in step.parts:
            yield f"{step.id}.{part.id}", Phrase(part.title, naming.english(part)), part.asks, part.papers


def _worded(facts: Iterable[Fact]) -> Iterator[tuple[str, Phrase]]:
    """Yield the path of each of *facts* and of what it consists of, with what that is called."""
    for fact in facts:
        title = naming.titled(fact)
        yield fact.id, title
        yield fact.title, title
        if fact.type in ("tally", "survey"):
            yield from ((f"{fact.id}.{name}", naming.titled(fact, name)) for name in COUNT_TITLES)
        fields = {"count": _NUMBER, **{sub.id: naming.titled(sub) for sub in fact.each}, **(_ENDS if fact.type == "period" else {})}
        for name, word in fields.items():
            yield f"{fact.id}.{name}", Phrase(f"{title.zh}：{word.zh}", f"{title.en}: {word.en}")


def _of_record(title: Phrase) -> Iterator[tuple[str, Phrase]]:
    """Yield what is told of the records of the step or part *title* besides its facts."""
    for name, zh in {"occurred": "日期", "by": "办理人", "outcome": "结果", "count": "次数"}.items():
        yield name, Phrase(f"{title.zh}的{zh}", META_TITLES[name].en.format(title.en))
    yield "times", title
