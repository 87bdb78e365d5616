"""The questions one act needs, in order: only what is not known yet, prefilled from what is.

Pure: an interview is the rules of an act, the case so far and the answers given; it yields questions until none is
left and then makes the claim. Going back is taking the last answer away; quitting is keeping the answers.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import evolve, field, frozen

from pdca import facts, faults
from pdca.answers import Choices, assembled, field_names, line_count, structured, typed
from pdca.asked import ActRules
from pdca.bench import GOAL, Bench
from pdca.builtin import role_title
from pdca.goals import part_gap
from pdca.guards.presence import applies
from pdca.guards.standing import HOLDS, absent
from pdca.history import History
from pdca.lateness import late_days
from pdca.naming import english
from pdca.phrase import Phrase
from pdca.procedure import Fact, Paper
from pdca.record import Actor, Claim, Kind, PaperShown
from pdca.reference import Scene, scene

Answers = Mapping[str, Any]
"""What was answered so far, by key: text as typed, or (from a file) a whole value."""


@frozen(kw_only=True)
class Question:
    """One thing to ask. *key* names it in answer files; *fact* says what a good answer is.

    *default* is taken when nothing is typed; *optional* means that nothing may be the answer; *options* are the
    choices by id, *glosses* their English titles; *known* that the default was already recorded earlier and is only shown; *ids* whether the choices' ids are shown.
    """

    key: str
    title: Phrase
    fact: Fact
    hint: Phrase = field(factory=lambda: Phrase("", ""))
    default: str = ""
    optional: bool = False
    options: Mapping[str, str] = field(factory=dict)
    glosses: Mapping[str, str] = field(factory=dict)
    known: bool = False
    ids: bool = True


def complaint(question: Question, answer: Any, known: faults.Circumstances) -> Phrase | None:
    """Return what is wrong with *answer* to *question*, or `None`."""
    if answer == "" and question.optional:
        return None
    value = typed(question.fact, answer, known.choices)
    fault = next(iter(faults.faults(question.fact, value, known)), None)
    part = str(question.fact.options.get("part_of_goal", ""))
    return fault.phrase if fault else part_gap(part, value, known.vague, known.organisations)


@frozen(kw_only=True)
class Interview:
    """One act being put together. *act* is `None` for the opening of a case.

    *paper* turns the answer about a paper into what is shown (a file's digest, say); *pin* turns a case number into
    a pinned case fact. *last* are answers of an earlier try, offered again.
    """

    bench: Bench
    history: History
    act: ActRules | None
    today: date
    answers: Answers = field(factory=dict)
    last: Answers = field(factory=dict)
    paper: Callable[[str, str], PaperShown] = lambda name, _: PaperShown(name=name)
    pin: Callable[[str], Any] = lambda case: {"case": case}

    # -- questions

    def next(self) -> Question | None:
        """Return the first question without an answer, or `None` when all are answered."""
        return next((one for one in self.questions() if one.key not in self.answers), None)

    def questions(self) -> Iterator[Question]:
        """Yield all questions in order; the later ones depend on the answers to the earlier."""
        yield self._ask("day", Phrase("办理日期", "day it happened"), _DAY_FACT, default=self.today.isoformat())
        if days := late_days(self.bench, self._empty(), self.history.place, self.today):
            asked = Phrase(f"已过{days}天才登记，为什么", f"entered {days} days later: why")
            yield self._ask("late_reason", asked, _LATE_REASON, hint=Phrase("补录原因，不要写个人信息", "no personal data"))
        yield from self._actors()
        if self.act is not None and self.act.part is not None:
            yield from self._answered()
        for fact in self.facts():
            yield from self._fact(fact)
        for paper in self.papers():
            yield self._ask(
                f"paper:{paper.name}", Phrase(f"材料《{paper.name}》是否已备", f"paper '{paper.name}' at hand"), _PAPER_FACT,
                hint=Phrase("有、没有，或者文件路径", "yes, no, or a path to the file"), default="有",
            )  # fmt: skip
            if paper.signed_by and self._at_hand(paper):
                yield self._signers(paper)

    def _signers(self, paper: Paper) -> Question:
        """Return the question who signed *paper*, offering who acts."""
        acting = "、".join(actor.person for actor in self._empty().by)
        return self._ask(
            f"signed:{paper.name}", Phrase(f"《{paper.name}》由谁签名", f"who signed '{paper.name}'"), _ACTOR_FACT,
            hint=Phrase("编号，多人用顿号分开", "ids, set apart by commas"), default=acting,
        )  # fmt: skip

    def _at_hand(self, paper: Paper) -> bool:
        said = self.answers.get(f"paper:{paper.name}", "")
        return bool(said != "" and typed(_YES, said, {}) != "no")

    def facts(self) -> Iterator[Fact]:
        """Yield the facts that this act asks, given the answers so far."""
        if self.act is None:
            yield evolve(self.bench.procedure.about, id="about")
            yield GOAL
            return
        if self.act.outcome is not None and self.act.outcome.id == "waived":
            yield _REASON
        for fact in self.act.asks:
            if fact.derive is None and self._asked(fact.when):
                yield fact

    def papers(self) -> Iterator[Paper]:
        """Yield the papers that this act shows, given the answers so far."""
        for paper in self.act.papers if self.act is not None else ():
            if self._asked(paper.when):
                yield paper

    def _asked(self, tests: Sequence[Any]) -> bool:
        if not tests or self.act is None:
            return True
        bound = self.bench.book.tests(tests, self.act.step, self.act.part)
        return applies(bound, self._scene()) is HOLDS

    def _scene(self) -> Scene:
        return scene(self.history, self._draft(), self.today)

    def _ask(
        self, key: str, title: Phrase, fact: Fact, *, default: str = "", hint: Phrase | None = None,
        options: Mapping[str, str] | None = None, known: bool = False,
    ) -> Question:  # fmt: skip
        last = self.last.get(key)
        return Question(
            key=key, title=title, fact=fact, hint=hint or Phrase("", ""), default=last if isinstance(last, str) else default,
            optional=fact.optional, options=options or {}, known=known and not isinstance(last, str), glosses=self._glosses(fact),
        )  # fmt: skip

    # -- who acts

    def roles(self) -> tuple[str, ...]:
        """Return the roles that may do this act."""
        if self.act is None:
            return self._acting_roles()
        return tuple(role for role in self.act.by if "." not in role) or tuple(self.bench.procedure.roles)

    def _acting_roles(self) -> tuple[str, ...]:
        """Return the roles that do anything in the procedure, its owner first."""
        procedure = self.bench.procedure
        acting = {role for act in self.bench.acts.values() for role in act.by}
        listed = dict.fromkeys((procedure.owner, *procedure.roles))
        return tuple(role for role in listed if role in procedure.roles and role in {procedure.owner, *acting})

    def _actors(self) -> Iterator[Question]:
        roles = self.roles()
        titles = {role: role_title(self.bench.book, role).zh for role in roles}
        if len(roles) > 1:
            fact = Fact(id="role", type="choice", title="办理人身份", of="@roles")
            default = self._role_before(roles) if self.act else roles[0]
            yield self._ask("role", Phrase("以什么身份办理", "acting as"), fact, options=titles, default=default)
        role = self._role()
        title = role_title(self.bench.book, role)
        yield self._ask(
            "by", Phrase(f"{title.zh}：办理人的编号", f"{title.en}: id of who acts"), _ACTOR_FACT,
            default=self._person_before(role), hint=Phrase("不写姓名，多人用顿号分开", "no names; several: separate with commas"),
        )  # fmt: skip

    def _role(self) -> str:
        said = self.answers.get("role")
        return str(said) if said else self.roles()[0]

    def _role_before(self, roles: Sequence[str]) -> str:
        acted = {actor.role for act in self.history.acts for actor in act.claim.by}
        return next((role for role in roles if role in acted), roles[0])

    def _person_before(self, role: str) -> str:
        for act in reversed(self.history.acts):
            people = [actor.person for actor in act.claim.by if actor.role == role]
            if people:
                return "、".join(people)
        holders = {one.person for one in self.history.organisation.holders(role, self._day())}
        return holders.pop() if len(holders) == 1 else ""

    # -- which record a part answers

    def _answered(self) -> Iterator[Question]:
        part = self.act.part if self.act else None
        targets = [one for one in part.times.each if one in self.bench.procedure.part_steps] if part else []
        if not targets or part is None or part.times.rule != "each":
            return
        done = {one.claim.answers for one in self.history.parts.get(part.id, ())}
        still = [
            one for target in targets for one in self.history.parts.get(target, ()) if one.seq not in done
        ]
        fact = Fact(id="answers", type="count", title="所答复的记录", gloss="record answered")
        yield self._ask(
            "answers", Phrase("针对第几号记录", "number of the record it answers"), fact, default=str(still[0].seq) if still else "",
            options={str(one.seq): f"{one.day} {one.claim.label}" for one in still},
        )  # fmt: skip

    # -- facts

    def _fact(self, fact: Fact, key: str = "") -> Iterator[Question]:
        """Yield the questions of one fact; a structured one is asked field by field, unless given whole."""
        key = key or fact.id
        given = self.answers.get(key)
        if given is not None and not isinstance(given, str):
            return
        ask = _STRUCTURED[fact.type] if structured(fact) else None
        if fact.optional and ask is not None:
            yield self._ask(
                f"{key}?", Phrase(f"是否填写“{fact.title}”", f"give '{english(fact)}'?"), _OPTIONAL, default="否",
                hint=Phrase("可不填", "optional"),
            )  # fmt: skip
            if typed(_YES, self.answers.get(f"{key}?", ""), {}) != "yes":
                return
        if ask is None:
            yield self._leaf(fact, key)
        else:
            yield from ask(self, fact, key)

    def _leaf(self, fact: Fact, key: str, title: Phrase | None = None) -> Question:
        default, known = self._prefilled(fact)
        hint = Phrase("可不填", "optional") if fact.optional else _HINTS.get(fact.type, Phrase("", ""))
        options = self.choices().get(fact.of, {}) if fact.type in _LISTS else {}
        only = next(iter(options)) if len(options) == 1 and not fact.optional else ""
        return self._ask(key, title or Phrase(fact.title, english(fact)), fact, default=default or only, known=known, hint=hint, options=options)

    def choices(self) -> Choices:
        """Return the closed lists that questions choose from."""
        return {
            **self.bench.procedure.choices,
            "@roles": {role: role_title(self.bench.book, role).zh for role in self.roles()},
        }

    def _glosses(self, fact: Fact) -> Mapping[str, str]:
        if fact.of == "@roles":
            return {role: role_title(self.bench.book, role).en for role in self.roles()}
        return self.bench.procedure.choice_glosses.get(fact.of, {})

    def circumstances(self) -> faults.Circumstances:
        """Return what judges single answers: the words of the pack, today, and the closed lists."""
        return evolve(self.bench.book.circumstances(self.today), choices=self.choices())

    def _prefilled(self, fact: Fact) -> tuple[str, bool]:
        """Return what an earlier record already says of *fact*, as text, and whether it does."""
        if fact.source is None:
            return "", False
        step = self.act.step if self.act else None
        found = self.bench.book.resolver.getter(fact.source.text, step)(self._scene())
        if absent(found):
            return "", False
        many = found if isinstance(found, tuple) else (found,)
        text = "、".join(
            one.isoformat() if isinstance(one, date) else getattr(one, "zh", None) or str(one) for one in many
        )
        return text, bool(text)

    def fields_of(self, fact: Fact, key: str) -> Iterator[Question]:
        """Yield the questions of a tally or survey: one for each count."""
        for name in field_names(fact):
            zh, en = facts.COUNT_TITLES[name], f"{english(fact)}: {facts.COUNT_GLOSSES[name]}"
            count = Fact(id=f"{key}.{name}", type="count", title=f"{fact.title}·{zh}", gloss=en)
            yield self._leaf(count, f"{key}.{name}", Phrase(f"{fact.title}：{zh}", en))

    def ends_of(self, fact: Fact, key: str) -> Iterator[Question]:
        """Yield the questions of a period: from and to."""
        for name, title in (("from", "开始日"), ("to", "结束日")):
            en = f"{english(fact)}: {name}"
            one = Fact(
                id=f"{key}.{name}", type="date", title=f"{fact.title}{title}", gloss=en, options=fact.options
            )
            yield self._leaf(one, f"{key}.{name}", Phrase(f"{fact.title}：{title}", en))

    def ticks_of(self, fact: Fact, key: str) -> Iterator[Question]:
        """Yield the question whether all items are done, and where not, one for each."""
        yield self._ask(
            key, Phrase(f"{fact.title}：{'、'.join(self.choices().get(fact.of, {}).values())}，是否全部完成", f"{english(fact)}: all done?"), _YES,
            hint=Phrase("否：逐项填写", "no: item by item"),
        )  # fmt: skip
        if typed(_YES, self.answers.get(key, ""), {}) == "no":
            for item, title in self.choices().get(fact.of, {}).items():
                en = f"{english(fact)}: {self._glosses(fact).get(item, item)}"
                yield self._ask(f"{key}.{item}", Phrase(f"{fact.title}：{title}", en), _YES)

    def individuals_of(self, fact: Fact, key: str) -> Iterator[Question]:
        """Yield the question who it is, then those about each person's particulars."""
        plain = evolve(fact, each=(), optional=False)
        yield self._leaf(plain, f"{key}.id", Phrase(fact.title, english(fact)))
        said = typed(plain, self.answers.get(f"{key}.id", ""), {})
        for person in said if isinstance(said, list) else [said]:
            for sub in fact.each if person else ():
                yield from self._particular(fact, sub, key, person)

    def _particular(self, fact: Fact, sub: Fact, key: str, person: str) -> Iterator[Question]:
        if sub.derive is not None or sub.when:
            return
        for one in self._fact(sub, f"{key}.{person}.{sub.id}"):
            before = self._told_before(fact, sub, person)
            yield evolve(
                one, title=Phrase(f"{fact.title}·{person}：{one.title.zh}", f"{person}: {one.title.en}"),
                default=one.default or before, known=bool(before) and not one.default,
            )  # fmt: skip

    def _told_before(self, fact: Fact, sub: Fact, person: str) -> str:
        """Return what the record *fact* is prefilled from says of the same person."""
        if fact.source is None:
            return ""
        act = self.history.last.get(fact.source.head)
        people = act.claim.facts.get(fact.source.tail) if act else None
        for one in people if isinstance(people, Sequence) else ():
            if isinstance(one, Mapping) and one.get("id") == person:
                return str(one.get(sub.id, ""))
        return ""

    def lines_of(self, fact: Fact, key: str) -> Iterator[Question]:
        """Yield the question how many lines there are, then those of each line."""
        en = f"{english(fact)}: how many lines"
        count = Fact(id=f"{key}.count", type="count", title=f"{fact.title}的行数", gloss=en)
        yield self._leaf(count, f"{key}.count", Phrase(f"{fact.title}：共几行", en))
        for number in range(line_count(self.answers, key)):
            for sub in fact.each:
                if sub.derive is None and not sub.when:
                    for one in self._fact(sub, f"{key}.{number}.{sub.id}"):
                        yield evolve(
                            one,
                            title=Phrase(
                                f"{fact.title}第{number + 1}行：{one.title.zh}",
                                f"line {number + 1}: {one.title.en}",
                            ),
                        )

    def goal_of(self, fact: Fact, key: str) -> Iterator[Question]:
        """Yield the questions of a 5W1H sheet."""
        for name, title, gloss, kind in _GOAL_PARTS:
            options, optional = {"future": "yes", "part_of_goal": name}, name == "resources"
            sub = Fact(id=f"{key}.{name}", type=kind, title=title, gloss=gloss, options=options, optional=optional)
            yield self._leaf(sub, f"{key}.{name}", Phrase(f"5W1H·{title}", f"5W1H: {gloss}"))

    # -- the claim

    def claim(self) -> Claim:
        """Return the claim that the answers make."""
        return evolve(self._draft(), papers=self._shown())

    def _draft(self) -> Claim:
        """Return the claim as far as it is known, without papers."""
        said: dict[str, Any] = {}
        for fact in self._all_facts():
            value = assembled(fact, self.answers, self.choices(), self.pin)
            if value is not None:
                said[fact.id] = value
        return evolve(self._empty(), facts=said)

    def _all_facts(self) -> Iterator[Fact]:
        """Yield the facts that are answered; whether they are asked is decided from these."""
        if self.act is None:
            yield from (evolve(self.bench.procedure.about, id="about"), GOAL)
        else:
            yield from (_REASON, *self.act.asks)

    def _day(self) -> date:
        return facts.day(typed(_DAY_FACT, self.answers.get("day", ""), {})) or self.today

    def _empty(self) -> Claim:
        day = self._day().isoformat()
        people = typed(_ACTOR_FACT, self.answers.get("by", ""), {})
        by = tuple(Actor(person=one, role=self._role()) for one in people)
        reason = str(self.answers.get("late_reason", "")).strip()
        if self.act is None:
            procedure = self.bench.procedure
            return Claim(
                case=self.history.case, kind=Kind.OPEN, occurred=day, by=by, procedure=procedure.id, edition=procedure.edition,
                place=self.history.place, reason=reason,
            )  # fmt: skip
        answers = str(self.answers.get("answers", ""))
        return Claim(
            case=self.history.case, kind=Kind.PART if self.act.part else Kind.OUTCOME, step=self.act.step.id, occurred=day, by=by,
            outcome=self.act.outcome.id if self.act.outcome else "", part=self.act.part.id if self.act.part else "",
            answers=int(answers) if answers.isdecimal() else None, reason=reason,
        )  # fmt: skip

    def _shown(self) -> tuple[PaperShown, ...]:
        shown = []
        for paper in self.papers():
            if self._at_hand(paper):
                signed = typed(_ACTOR_FACT, self.answers.get(f"signed:{paper.name}", ""), {})
                fresh = self.paper(paper.name, self.answers[f"paper:{paper.name}"])
                shown.append(evolve(fresh, signed_by=tuple(signed)) if paper.signed_by else fresh)
        return tuple(shown)


_DAY_FACT: Final = Fact(id="day", type="date", title="办理日期")
_ACTOR_FACT: Final = Fact(id="by", type="people", title="办理人", gloss="who acts")
_PAPER_FACT: Final = Fact(id="paper", type="text", title="材料")
_YES: Final = Fact(id="yes", type="yes_no", title="是否", gloss="the answer")
_OPTIONAL: Final = Fact(id="optional", type="yes_no", title="是否填写")
_REASON: Final = Fact(id="reason", type="text", title="免办理由")
_LATE_REASON: Final = Fact(id="late_reason", type="text", title="补录原因")
_LISTS: Final = ("choice", "choices")

_GOAL_PARTS: Final = (
    ("what", "做什么（具体事项和数量）", "what", "text"),
    ("why", "为什么做", "why", "text"),
    ("from", "何时开始", "from", "date"),
    ("to", "何时完成", "to", "date"),
    ("where", "何地做", "where", "text"),
    ("who", "谁去做（一个人的编号，不写姓名）", "who", "text"),
    ("target", "做到什么程度：目标数（单位下一项填）", "target", "text"),
    ("unit", "目标数的单位", "unit", "text"),
    ("method", "怎样评价", "method of evaluation", "text"),
    ("resources", "需要的资源", "resources", "text"),
)

_HINTS: Final[Mapping[str, Phrase]] = {
    "yes_no": Phrase("是、否", "yes or no"),
    "date": Phrase("如 2026-05-18", "such as 2026-05-18"),
    "duration": Phrase("如 6个月", "such as 6 months"),
    "money": Phrase("元", "yuan"),
    "count": Phrase("整数", "a whole number"),
    "people": Phrase("编号，不写姓名，多人用顿号分开", "ids, no names, separated by commas"),
    "person": Phrase("编号，不写姓名", "an id, no name"),
    "choices": Phrase("可选几项，用顿号分开", "several, separated by commas"),
    "unit": Phrase("单位的编号或者名称", "id or name of a unit"),
    "case": Phrase("事项编号", "number of the case"),
}


_STRUCTURED: Final[Mapping[str, Callable[[Interview, Fact, str], Iterator[Question]]]] = {
    "tally": Interview.fields_of, "survey": Interview.fields_of, "period": Interview.ends_of, "ticks": Interview.ticks_of,
    "rows": Interview.lines_of, "goal": Interview.goal_of, "people": Interview.individuals_of, "person": Interview.individuals_of,
}  # fmt: skip
