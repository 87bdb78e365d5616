"""Names: every reference, role, choice, limit, table and provision exists and fits its place (lint R1, R2, R4)."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from pdca.calendar import day_before
from pdca.derived import FORMS, getter
from pdca.facts import FIELDS
from pdca.law import LEVELS
from pdca.lint.acts import Owner, owners, within
from pdca.lint.kinds import NAMES, fits, kind, words
from pdca.lint.notes import hinted
from pdca.lint.reads import Read, sources
from pdca.lint.subject import Subject
from pdca.phrase import Phrase
from pdca.procedure import Derived, Fact, Guard, Paper, Part, Place, Provision, Step, Test
from pdca.reference import ReferenceFailedError, facts_asked
from pdca.regulation import Edition

LIMIT = Phrase("限值", "limit")
ROLE = Phrase("角色", "role")
PROVISION = Phrase("依据", "provision")

BROKEN = (ReferenceFailedError, LookupError, ValueError, TypeError, AttributeError, RecursionError)
"""What binding may raise over a broken text; lint turns all of it into mistakes."""


def name_mistakes(subject: Subject, reads: Collection[Read]) -> None:
    """Note every name that names nothing, or something of the wrong kind."""
    circular = _circles(subject)
    for derived in subject.procedure.derived.values():
        _derived(subject, derived, circular)
    for read in reads:
        _read(subject, read, circular)
    _provisions(subject, subject.procedure.basis, subject.procedure.place)
    if subject.procedure.owner:
        _roles(subject, (subject.procedure.owner,), subject.procedure.place)
    for step in subject.procedure.steps:
        _step(subject, step)
    _controls(subject)


def _circles(subject: Subject) -> set[str]:
    """Note derived values that are worked out from themselves (R4), and return all that lead into such a circle."""
    uses = {
        name: [text.partition(".")[2] for text in _sources(derived) if text.startswith("case.")]
        for name, derived in subject.procedure.derived.items()
    }
    tainted = set[str]()
    for name in uses:
        leads = _leads(name, uses)
        if name in leads:
            zh = f"推算值“{name}”绕了一圈又用到自己：{' → '.join(sorted(leads))}"
            en = f"derived value '{name}' is worked out from itself: {' -> '.join(sorted(leads))}"
            subject.notes.error(subject.procedure.derived[name].place, "R4", zh, en)
            tainted.add(name)
    return tainted | {name for name in uses if _leads(name, uses) & tainted}


def _sources(derived: Derived) -> tuple[str, ...]:
    try:
        return sources(derived)
    except (TypeError, AttributeError):
        return ()


def _leads(name: str, uses: Mapping[str, Sequence[str]]) -> set[str]:
    found = set[str]()
    queue = list(uses.get(name, ()))
    while queue:
        here = queue.pop()
        if here not in found:
            found.add(here)
            queue += uses.get(here, ())
    return found


def _derived(subject: Subject, derived: Derived, circular: Collection[str]) -> None:
    said: Mapping[str, Any] = derived.arguments
    notes, place = subject.notes, derived.place
    if derived.form not in FORMS or derived.id in circular:
        return
    for key in ("limit", "by_convention"):
        if key in said and str(said[key]) not in subject.law.limits:
            notes.unknown(place, LIMIT, str(said[key]), subject.law.limits)
            return
    if derived.form == "look_up" and not _table(subject, derived):
        return
    before = len(notes.mistakes)
    for text in _sources(derived):
        resolves(subject, text, place, None, None)
    if len(notes.mistakes) > before:
        return
    try:
        getter(derived, subject.book.resolver, subject.law, subject.book.calendar)
    except BROKEN as error:
        _failed(subject, place, Phrase(f"推算值“{derived.id}”", f"derived value '{derived.id}'"), error)


def _table(subject: Subject, derived: Derived) -> bool:
    said: Mapping[str, Any] = derived.arguments
    name, column = str(said.get("look_up", "")), str(said.get("column", ""))
    table = subject.law.tables.get(name)
    if table is None:
        subject.notes.unknown(derived.place, Phrase("表", "table"), name, subject.law.tables)
        return False
    if column not in table.gives:
        subject.notes.unknown(derived.place, Phrase("栏目（column）", "column"), column, table.gives)
        return False
    keys = [*table.keys, *filter(None, [table.bracket])]
    unknown = [key for key in said if key not in {"look_up", "column", *keys}]
    for key in unknown:
        what = Phrase(f"表“{name}”的键", f"key of table '{name}'")
        subject.notes.unknown(derived.place, what, key, keys)
    missing = [key for key in keys if key not in said]
    if missing and not unknown:
        zh = f"推算值“{derived.id}”查表“{name}”时缺少：{'、'.join(missing)}"
        en = f"derived value '{derived.id}' looks up '{name}' without {', '.join(missing)}"
        subject.notes.error(derived.place, "R1", zh, en)
    return not missing and not unknown


def _read(subject: Subject, read: Read, circular: Collection[str]) -> None:
    text = read.ref.text
    if text.partition(".")[2].partition(".")[0] in circular and text.startswith("case."):
        return
    if read.use in {"derived", "column"}:
        return
    place = read.ref.place if read.ref.place.file else read.place
    step, part = (read.step, read.part) if read.own else (None, None)
    if not resolves(subject, text, place, step, part):
        return
    if read.wanted and not fits(read.wanted, found := kind(subject, read)):
        wanted, given = NAMES[read.wanted], NAMES.get(found, Phrase(found, found))
        zh = f"{read.reader.zh}在这里需要{wanted.zh}，“{text}”是{given.zh}"
        en = f"{read.reader.en} needs {wanted.en} here; '{text}' is {given.en}"
        subject.notes.error(place, "R2", zh, en)
    if read.test is not None and read.test.ref == read.ref:
        _wanted(subject, read, read.test, place)


def _all_facts(step: Step) -> Iterator[Fact]:
    for owner in owners(step):
        yield from owner.asks


def resolves(
    subject: Subject, text: str, place: Place, step: Step | None, part: Part | None, *, code: str = "R1"
) -> bool:
    """Say whether *text* reads anything in a record of *step* and *part*; note it where it does not."""
    try:
        subject.book.resolver.getter(text, step, part)
    except BROKEN as error:
        hint = _near(subject, text, step, part)
        said = getattr(error, "phrase", Phrase(str(error), str(error)))
        zh, en = f"引用“{text}”无效：{said.zh}{hint.zh}", f"reference '{text}': {said.en}{hint.en}"
        subject.notes.error(place, code, zh, en)
        return False
    return True


def _near(subject: Subject, text: str, step: Step | None, part: Part | None) -> Phrase:
    """Return what of the reference may have been meant: a step or part, a fact of it, or a field."""
    procedure = subject.procedure
    head, _, tail = text.partition(".")
    field = tail.partition(".")[0]
    if head == "case":
        known = [*procedure.derived, "about", "plan", "opened", "edition", "place", "status", "migrated"]
        return hinted(field, known)
    if head in procedure.by_id:
        asked = [fact.id for fact in _all_facts(procedure.by_id[head])]
        if facts_asked(procedure, procedure.by_id[head], field):
            return _fields(facts_asked(procedure, procedure.by_id[head], field)[0], tail.rpartition(".")[2])
        return hinted(field, [*asked, "occurred", "by", "outcome"])
    if head in procedure.part_steps:
        found = procedure.by_id[procedure.part_steps[head]].part(head)
        return hinted(
            field, [*(fact.id for fact in (found.asks if found else ())), "occurred", "by", "count"]
        )
    own = part.asks if part else tuple(_all_facts(step)) if step else ()
    if head in {fact.id for fact in own}:
        return _fields(next(fact for fact in own if fact.id == head), tail)
    return hinted(
        head,
        list(dict.fromkeys([*(fact.id for fact in own), *procedure.by_id, *procedure.part_steps, "case"])),
    )


def _fields(fact: Fact, field: str) -> Phrase:
    return hinted(field, [*FIELDS.get(fact.type, {}), *(sub.id for sub in fact.each)])


def _wanted(subject: Subject, read: Read, test: Test, place: Place) -> None:
    """The value a test wants is one that the reference may have."""
    if test.mode == "limit":
        if test.wanted[0] not in subject.law.limits:
            subject.notes.unknown(place, LIMIT, test.wanted[0], subject.law.limits)
        return
    if test.mode == "all" and kind(subject, read) not in {"ticks", ""}:
        zh = f"{read.reader.zh}：all 只用于逐项勾选（ticks），“{test.ref}”不是"
        subject.notes.error(
            place, "R2", zh, f"{read.reader.en}: 'all' is for ticks, and '{test.ref}' is none"
        )
    known = words(subject, read) if test.mode == "is" else None
    for value in test.wanted if known is not None else ():
        if known is not None and value not in known:
            subject.notes.unknown(
                place, Phrase(f"“{test.ref}”的选项", f"value of '{test.ref}'"), value, known
            )


def _step(subject: Subject, step: Step) -> None:
    _roles(subject, (*step.by, *filter(None, [step.waiver])), step.place)
    _provisions(subject, step.basis, step.place)
    _facts(subject, step.asks)
    _papers(subject, step.papers)
    for guard in step.guards:
        _guard(subject, guard)
    for owner in within(step):
        _owner(subject, owner)
    for part in step.parts:
        if part.times.limit and part.times.limit not in subject.law.limits:
            subject.notes.unknown(part.place, LIMIT, part.times.limit, subject.law.limits)


def _owner(subject: Subject, owner: Owner) -> None:
    _roles(subject, owner.by, owner.place)
    _provisions(subject, owner.basis, owner.place)
    _facts(subject, owner.asks)
    _papers(subject, owner.papers)
    for guard in owner.guards:
        _guard(subject, guard)


def _facts(subject: Subject, facts: Sequence[Fact]) -> None:
    for fact in facts:
        if fact.type in {"choice", "choices", "ticks"} and fact.of not in subject.procedure.choices:
            subject.notes.unknown(
                fact.place, Phrase("选项表", "list of choices"), fact.of, subject.procedure.choices
            )
        if fact.role:
            _roles(subject, (fact.role,), fact.place)
        _provisions(subject, fact.basis, fact.place)
        _facts(subject, fact.each)


def _papers(subject: Subject, papers: Sequence[Paper]) -> None:
    for paper in papers:
        _provisions(subject, paper.basis, paper.place)
        _roles(subject, (*paper.signed_by, *filter(None, [paper.concession])), paper.place)


def _guard(subject: Subject, guard: Guard) -> None:
    _provisions(subject, guard.basis, guard.place)
    if guard.concession:
        _roles(subject, (guard.concession,), guard.place)
    for condition in guard.conditions:
        limit = condition.arguments.get("limit")
        if isinstance(limit, str) and not limit.startswith("case.") and limit not in subject.law.limits:
            subject.notes.unknown(condition.place, LIMIT, limit, subject.law.limits)
        if condition.family == "times":
            label = str(condition.arguments.get("of", ""))
            labels = [outcome.label for outcome in subject.procedure.outcomes()]
            if label not in labels:
                subject.notes.unknown(condition.place, Phrase("结果", "outcome"), label, labels)


def _roles(subject: Subject, roles: Iterable[str], place: Place) -> None:
    for role in roles:
        if "." not in role and role not in subject.procedure.roles:
            subject.notes.unknown(place, ROLE, role, subject.procedure.roles)


def _provisions(subject: Subject, basis: Iterable[str], place: Place) -> None:
    for ref in basis:
        cited = ref.place if isinstance(ref, Provision) and ref.place.file else place
        if subject.law.knows(ref):
            _numbered(subject, ref, cited)
            continue
        every = subject.law.regulations.values()
        known = [f"{one.id}/{name}" for one in every for name in one.provisions]
        subject.notes.unknown(cited, PROVISION, ref, [*known, *subject.law.regulations])


def _numbered(subject: Subject, ref: str, place: Place) -> None:
    """L8: a provision of a national text has an article whenever the procedure is in force."""
    name, _, provision = ref.partition("/")
    regulation = subject.law.regulations[name]
    if not provision or regulation.layer != LEVELS[0]:
        return
    articles = regulation.provisions[provision].articles
    after: tuple[Edition | None, ...] = (*regulation.editions[1:], None)
    for edition, following in zip(regulation.editions, after, strict=True):
        last = edition.finish or (day_before(following.start) if following else None)
        if edition.id in articles or not _meets(subject, edition.start, last):
            continue
        zh = f"所引“{ref}”在《{regulation.title}》{edition.id} 版本中没有条号，而该版本在本程序施行期间有效"
        en = f"'{ref}' has no article in edition {edition.id}, in force while this procedure is"
        subject.notes.warning(place, "L8", zh, en)


def _meets(subject: Subject, start: date, last: date | None) -> bool:
    """Say whether the days from *start* to *last* meet those of the procedure."""
    procedure = subject.procedure
    begins_in_time = not procedure.finish or start.isoformat() <= procedure.finish
    return begins_in_time and (last is None or last.isoformat() >= procedure.start)


def _controls(subject: Subject) -> None:
    """A risk names the guard that controls it, written or built in."""
    procedure = subject.procedure
    known = {guard.id for _, guard in procedure.guards()}
    for risk in procedure.risks:
        head, _, tail = risk.control.partition(".")
        built_in = head == "case" or (
            tail.partition(".")[0] in _BUILT_IN and (head in procedure.by_id or head in procedure.part_steps)
        )
        unless = {f"{outcome.label}.unless" for outcome in procedure.outcomes() if outcome.unless}
        if risk.control not in known and not built_in and risk.control not in unless:
            subject.notes.unknown(risk.place, Phrase("规则", "guard"), risk.control, known)


_BUILT_IN = ("by", "facts", "papers", "times", "applies", "waiver", "answers")


def _failed(subject: Subject, place: Place, what: Phrase, error: Exception) -> None:
    said = getattr(error, "phrase", Phrase(str(error), str(error)))
    subject.notes.error(place, "R1", f"{what.zh}：{said.zh}", f"{what.en}: {said.en}")
