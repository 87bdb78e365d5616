"""The walkthrough: a case taken on step by step, asking only what is not known (走一遍).

It shows where the case stands, what is owed, by whom, by which article and until when; asks for one act; lets the
judge look; and says why when it refuses, with what could be recorded instead. Going back and quitting are always
possible: what was recorded stays recorded, and answers to an act that was not are kept as a draft.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from shlex import quote
from typing import Any, Final

from attrs import define, evolve, field

from pdca.answers import typed
from pdca.asked import ActRules
from pdca.bench import ORIGIN, Bench, Verdict, act_rules
from pdca.errors import PdcaError
from pdca.history import History
from pdca.interview import Interview, Question, complaint
from pdca.menu import first, matching, possible
from pdca.naming import english
from pdca.office import Done, Office
from pdca.phrase import Phrase
from pdca.procedure import Fact, Force
from pdca.record import Actor, Claim, Concession, PaperShown
from pdca.rules import Judgement
from pdca.screens import Screen, cards, schedules, views
from pdca.talk import BackError, Drafts, QuitError, Talk, UnansweredError


@define
class Walkthrough:
    """One person, or script, and one case.

    *office* answers questions, *keep* records; *paper* turns the answer about a paper into what is shown, *pin* the
    number of a case into a case fact; *extracts* computes what the present step of a case takes from ledgers; *command* goes on with one. *refused* counts the refusals.
    """

    office: Office
    keep: Callable[[Claim], Done]
    screen: Screen
    talk: Talk
    drafts: Drafts = field(factory=Drafts)
    paper: Callable[[str, str], PaperShown] = lambda name, _: PaperShown(name=name)
    pin: Callable[[str], Any] = lambda case: {"case": case}
    extracts: Callable[[History], Mapping[str, Any]] = lambda _: {}
    command: str = "pdca walk"
    refused: int = 0

    # -- opening

    def open(
        self, bench: Bench, case: str, entrance: str = "", *, origin: Mapping[str, Any] | None = None, about: str = ""
    ) -> bool:  # fmt: skip
        """Open *case* by interview; say whether it is open now. *origin* is pinned as what made it owed, *about* is offered."""
        history = History(case=case, procedure=bench.procedure, place=self.office.place)
        self.screen.heading(
            f"立项：{bench.procedure.title}", f"new case: {bench.procedure.gloss or bench.procedure.id}"
        )
        draft = self.drafts.get(case)
        if not self.talk.patient:
            self.talk.begin(())
        origin = origin or draft.get("origin", {})
        offered = {"about": about} if about else {}
        interview = self._interview(bench, history, None, {**draft, "last": {**offered, **draft.get("last", {})}})
        more = {ORIGIN.id: origin} if origin else {}
        return self._done(
            bench,
            history,
            interview,
            lambda claim: evolve(claim, step=entrance, facts={**claim.facts, **more}),
            {"procedure": bench.procedure.id, "edition": bench.procedure.edition, "entrance": entrance, "origin": origin},
        )

    # -- going on

    def go(self, case: str) -> None:
        """Go on with *case* until it is over, or somebody quits, or a script is refused."""
        while True:
            history = self.office.history(case)
            bench = self.office.bench(history)
            owing = self.office.owed(case)
            self.screen.show(views.here(self.screen.voice, bench, history, owing, self.office.today()))
            self.screen.show(*schedules.summary(self.screen.voice, self.office.schedule(case)))
            if history.closed or (self.refused and not self.talk.patient):
                return
            if not self._step(bench, history, [one.label for one in owing]):
                return

    def _step(self, bench: Bench, history: History, owed: Sequence[str]) -> bool:
        """Do one act; say whether to go on."""
        try:
            label = self._chosen(bench, history, owed)
        except (QuitError, BackError):
            self.farewell(history.case)
            return False
        act = bench.acts[label]
        draft = self.drafts.get(history.case)
        interview = self._interview(bench, history, act, draft if draft.get("act") == label else {})
        try:
            self._done(bench, history, interview, lambda claim: claim, {"act": label})
        except QuitError:
            self.farewell(history.case)
            return False
        return True

    def farewell(self, case: str) -> None:
        """Say how to go on with *case*."""
        again = f"{self.command} {case if _PLAIN.fullmatch(case) else quote(case)}"
        self.screen.say(f"已停在这里，答过的都留着；接着办：{again}", f"stopped here, answers are kept; go on with: {again}", "dim")

    def _chosen(self, bench: Bench, history: History, owed: Sequence[str]) -> str:
        """Return the act to do: the script's, or the one a person picks."""
        labels = list(dict.fromkeys([*owed, *possible(bench, history)]))
        said = self.talk.begin(owed)
        if said is not None:
            return matching(labels, said) or self._unknown(said, labels)
        question = self._menu(bench, history, labels, owed)
        while True:
            found = matching(labels, str(self.talk.answer(question)))
            if found is not None:
                return found
            self.talk.wrong(
                question, Phrase("请输入列出的序号或者编号", "type one of the numbers or ids listed")
            )

    def _unknown(self, said: str, labels: Sequence[str]) -> str:
        raise UnansweredError(
            Phrase(
                f"现在不能办理“{said}”；可以：{'、'.join(labels)}",
                f"'{said}' is not possible now; possible: {', '.join(labels)}",
            ),
            key="act",
        )

    def _menu(self, bench: Bench, history: History, labels: Sequence[str], owed: Sequence[str]) -> Question:
        voice = self.screen.voice
        options = {label: voice.label(history.procedure, label).partition(" · ")[2] for label in labels}
        draft = self.drafts.get(history.case).get("act", "")
        default = draft if draft in options else first(bench, history, owed, self.office)
        return Question(
            key="act", title=Phrase("接下来办哪一项", "what is to be recorded"), fact=Fact(id="act", type="text", title="办理事项"), options=options, default=default,
            hint=Phrase("随时可输入 返回、退出", "type back or quit at any time"),
        )  # fmt: skip

    # -- one act

    def _interview(
        self, bench: Bench, history: History, act: ActRules | None, draft: Mapping[str, Any]
    ) -> Interview:
        """Return the interview about *act*, with what a draft kept: answers that stand, and those of a refused try."""
        computed = self._computed(history, act)
        kept = {key: said for key, said in _typed(draft.get("answers", {})).items() if not self._unreadable(key, said)}
        if kept:
            self.screen.say(
                f"接着上次没填完的：已答{len(kept)}项，输入 返回 可以改", f"going on: {len(kept)} answered before; type back to change them", "dim"
            )  # fmt: skip
        return Interview(
            bench=bench, history=history.within(self.office.organisation()), act=act, today=self.office.today(), answers={**self.talk.known(), **kept, **computed},
            last=dict(draft.get("last", {})), paper=self.paper, pin=self.pin,
        )  # fmt: skip

    def _computed(self, history: History, act: ActRules | None) -> Mapping[str, Any]:
        """Return what *act* takes from ledgers, computed and not asked, and say so to a person."""
        asked = {fact.id: fact for fact in act.asks if fact.type.startswith("extract")} if act is not None else {}
        if not asked or not self.talk.patient:
            return {}
        found = {name: value for name, value in self.extracts(history).items() if name in asked}
        for name in found:
            title, gloss = asked[name].title, english(asked[name])
            self.screen.note(f"“{title}”由台账算出，不用填", f"'{gloss}' is computed from the ledgers")
        return found

    def _done(
        self,
        bench: Bench,
        history: History,
        interview: Interview,
        shaped: Callable[[Claim], Claim],
        draft: Mapping[str, Any],
    ) -> bool:
        """Ask until the act is recorded or given up; say whether it was recorded."""
        concessions: tuple[Concession, ...] = ()
        while True:
            answered = self._asked(interview, draft)
            if answered is None:
                return False
            claim = evolve(shaped(answered.claim()), concessions=concessions)
            verdict = self.office.check(claim)
            if verdict.allowed:
                self._recorded(bench, verdict)
                return True
            self.refused += 1
            self.screen.show(cards.refusal(self.screen.voice, bench.procedure, verdict))
            instead = self._instead(bench, history, claim, answered)
            self._propose(bench, instead)
            if not self.talk.patient:
                return False
            choice = self._after_refusal(bench, verdict, instead, answered, draft)
            if choice == "leave":
                self.drafts.put(history.case, {})
                return False
            if choice == "concede":
                concessions = (*concessions, *self._conceded(bench, verdict))
                interview = answered
            elif choice == "instead":
                self._recorded(bench, instead[0])
                return True
            else:
                concessions = ()
                interview = _again(answered)

    def _asked(self, interview: Interview, draft: Mapping[str, Any]) -> Interview | None:
        """Ask what is still to be asked; nothing when somebody goes back before the first question."""
        order = list(_typed(interview.answers))
        while (question := interview.next()) is not None:
            try:
                said = self._answered(interview, question)
            except BackError:
                if not order:
                    return None
                interview = _without(interview, order.pop())
                continue
            except QuitError:
                self._keep_draft(interview, draft)
                raise
            order.append(question.key)
            interview = evolve(interview, answers={**interview.answers, question.key: said})
            self._keep_draft(interview, draft)
        return interview

    def _keep_draft(self, interview: Interview, draft: Mapping[str, Any]) -> None:
        """Keep what a person answered so far: a terminal may be closed, and a machine stop, without a word."""
        if self.talk.patient:
            answers, last = dict(interview.answers), dict(interview.last)
            self.drafts.put(interview.history.case, {**draft, "answers": answers, "last": last})

    def _answered(self, interview: Interview, question: Question) -> Any:
        while True:
            said = self.talk.answer(question)
            if isinstance(said, str) and question.fact.type == "choice":
                said = str(typed(question.fact, said, interview.choices()))
            if isinstance(said, str) and question.fact.type in ("person", "people"):
                said = self.screen.voice.ids(said)
            why = self._complaint(interview, question, said)
            if why is None:
                return said
            self.talk.wrong(question, why)

    def _complaint(self, interview: Interview, question: Question, said: Any) -> Phrase | None:
        if said == "" and not question.optional:
            return Phrase("这一项要填写", "this has to be answered")
        if isinstance(said, str) and question.key.startswith("paper:"):
            return self._unreadable(question.key, said)
        if not isinstance(said, str):
            return None
        twice = [one for one in said.split("、") if one in self.screen.voice.names.values()]
        if question.fact.type in ("person", "people") and twice:
            return Phrase(f"名册里叫“{twice[0]}”的不止一人，请填编号", f"several people are called '{twice[0]}'; give the id")
        if question.fact.type == "choice" and said not in question.options:
            return Phrase("请输入列出的序号或者编号", "type one of the numbers or ids listed")
        return complaint(question, said, interview.circumstances())

    def _unreadable(self, key: str, said: str) -> Phrase | None:
        """Return why the paper that *key* asks for cannot be had from what was *said* of it, a file's path perhaps."""
        try:
            if key.startswith("paper:"):
                self.paper(key.removeprefix("paper:"), said)
        except PdcaError as error:
            zh, en = "；请填 有、没有，或者文件路径", "; type yes, no, or a path to the file"
            return Phrase(f"{error.phrase.zh}{zh}", f"{error.phrase.en}{en}")
        return None

    def _recorded(self, bench: Bench, verdict: Verdict) -> None:
        done = self.keep(verdict.claim)
        self.drafts.put(verdict.claim.case, {})
        self._receipt(bench, done)

    def _receipt(self, bench: Bench, done: Done) -> None:
        record, voice = done.receipt.record, self.screen.voice
        what, state = voice.act(bench.procedure, record.claim), voice.state(bench.procedure, done.state)
        self.screen.say(
            f"√ 已登记第{record.seq}号：{what}  → {state}",
            f"recorded as {record.seq}: {what} -> {state}",
            "green",
        )
        told = cards.remarks(voice, bench.procedure, done.verdict)
        if told is not None:
            self.screen.show(told)

    # -- when the judge refuses

    def _instead(self, bench: Bench, history: History, claim: Claim, interview: Interview) -> list[Verdict]:
        """Return the verdicts on the other outcomes that the judge would allow on the same answers."""
        step = bench.procedure.by_id.get(claim.step)
        if step is None or interview.act is None or interview.act.outcome is None:
            return []
        found = []
        for outcome in step.outcomes:
            other = evolve(claim, outcome=outcome.id)
            rules = act_rules(bench, history, other)
            if outcome.id != claim.outcome and not outcome.interrupts and rules is not None:
                verdict = self.office.check(_fitted(other, rules))
                found += [verdict] if verdict.allowed else []
        return found

    def _propose(self, bench: Bench, instead: Sequence[Verdict]) -> None:
        if instead:
            names = self.screen.voice.listed(
                self.screen.voice.act(bench.procedure, one.claim) for one in instead
            )
            self.screen.say(
                f"按所填内容，可以记为：{names}",
                f"on these answers it could be recorded as: {names}",
                "yellow",
            )

    def _after_refusal(
        self,
        bench: Bench,
        verdict: Verdict,
        instead: Sequence[Verdict],
        answered: Interview,
        draft: Mapping[str, Any],
    ) -> str:
        """Ask what to do about a refusal; whoever quits here finds the answers again."""
        options = {"change": self.screen.voice.say("修改所填内容", "change the answers")}
        if instead:
            options["instead"] = self.screen.voice.say(
                f"改记为“{self.screen.voice.act(bench.procedure, instead[0].claim)}”",
                f"record '{instead[0].claim.label}' instead",
            )
        if _concedable(verdict):
            options["concede"] = self.screen.voice.say("经批准特批", "record a concession")
        options["leave"] = self.screen.voice.say("先不登记", "leave it")
        question = Question(
            key="refused",
            title=Phrase("怎么办", "what now"),
            fact=Fact(id="refused", type="text", title="怎么办"),
            options=options,
            default="change",
            ids=False,
        )
        while True:
            try:
                found = matching(list(options), str(self.talk.answer(question)))
            except BackError:
                return "leave"
            except QuitError:
                self.drafts.put(answered.history.case, {**draft, "answers": {}, "last": {**_typed(answered.answers)}})
                raise
            if found is not None:
                return found
            self.talk.wrong(question, Phrase("请输入列出的序号", "type one of the numbers listed"))

    def _conceded(self, bench: Bench, verdict: Verdict) -> Iterator[Concession]:
        """Ask who concedes each guard, why and until when."""
        for one in _concedable(verdict):
            title = self.screen.voice(one.title)
            role = self.screen.voice.role(bench.procedure, one.concession)
            said = {}
            for key, question, kind in (
                ("by", f"{title}：由谁特批（{role}）", "text"),
                ("reason", f"{title}：特批理由", "text"),
                ("until", f"{title}：期限", "date"),
            ):
                fact = Fact(id=key, type=kind, title=question, options={"future": "yes"})
                said[key] = str(
                    typed(
                        fact,
                        self.talk.answer(
                            Question(
                                key=f"concede.{key}", title=Phrase(question, f"{one.guard}: {key}"), fact=fact
                            )
                        ),
                        {},
                    )
                )
            yield Concession(
                guard=one.guard,
                by=Actor(person=said["by"], role=one.concession),
                reason=said["reason"],
                until=said["until"],
            )


_PLAIN: Final = re.compile(r"[\w.-]+")
"""A case number that a shell takes as it is, in Chinese too."""


def _typed(answers: Mapping[str, Any]) -> Mapping[str, str]:
    """Return those of *answers* that somebody typed; the others were given whole."""
    return {key: said for key, said in answers.items() if isinstance(said, str)}


def _again(answered: Interview) -> Interview:
    """Return the interview from its beginning, offering what was typed; what was given whole stands."""
    said = _typed(answered.answers)
    return evolve(answered, answers={key: one for key, one in answered.answers.items() if key not in said}, last=said)


def _without(interview: Interview, key: str) -> Interview:
    """Return *interview* with one answer taken back; it is offered again."""
    kept = {name: value for name, value in interview.answers.items() if name != key}
    return evolve(interview, answers=kept, last={**interview.last, key: interview.answers[key]})


def _fitted(claim: Claim, rules: ActRules) -> Claim:
    """Return *claim* with only the facts and papers that its act asks for."""
    asked = {fact.id for fact in rules.asks}
    papers = {paper.name for paper in rules.papers}
    return evolve(
        claim, facts={key: value for key, value in claim.facts.items() if key in asked},
        papers=tuple(paper for paper in claim.papers if paper.name in papers),
    )  # fmt: skip


def _concedable(verdict: Verdict) -> list[Judgement]:
    return [one for one in verdict.refusals if one.force is Force.SHOULD and one.concession]
