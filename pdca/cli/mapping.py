"""How the command audit comes to know what the columns of a table mean: kept beside it, told in a report, or asked once.

A guess is offered whole and can be taken at once. Where nobody can be asked and the guess is not sure, the command ends and
names the columns: a wrong guess would give wrong verdicts.
"""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import evolve, frozen

from pdca import logs
from pdca.cli.desk import Desk, InputError
from pdca.cli.likeness import Likely, expect_about, likely, procedure_named
from pdca.errors import system_said
from pdca.logs import Field, Meaning
from pdca.phrase import Phrase
from pdca.procedure import Fact, Procedure
from pdca.talk import BackError, Person, QuitError, Talk

_CHOICE: Final = Fact(id="choice", type="choice", title="选择")
_TEXT: Final = Fact(id="text", type="text", title="名称")
_NEEDED: Final = (Meaning.CASE, Meaning.ACTIVITY, Meaning.WHEN, Meaning.RECORDED, Meaning.EVENT)
_MOST_NAMED: Final = 8
"""Columns that a message names one by one."""


def understood(desk: Desk, options: Any, place: str, mapping: str = "") -> tuple[logs.Log, Procedure]:
    """Return the log in the file *place* with its columns understood, and its procedure; *mapping* is what a report says of them.

    Raises `InputError` where it is not clear what they mean and nobody can be asked.
    """
    first = as_kept(options, place, mapping)
    named = options.procedure or (first.mapping.procedure if first.mapping is not None else "")
    if first.mapping is None or not first.proposed:
        procedure = _named(desk, named, options)
        if not options.verify:
            expect_about(desk.pack, first, procedure, "" if options.procedure else str(beside(place, options.sheet)))
        return first, procedure
    asking = _Asking(desk=desk, options=options, place=place, talk=_talk(desk))
    procedure = _named(desk, named or asking.procedure(first), options)
    editions = [] if options.edition else [one for one in desk.pack.procedures() if one.id == procedure.id and one.edition != procedure.edition]
    proposed = _surest(first, _proposed(first, first.mapping, procedure), editions)
    expect_about(desk.pack, logs.read(place, proposed), procedure, asked=asking.talk is not None)
    log = logs.read(place, asking.settled(proposed, procedure))
    expect_about(desk.pack, log, procedure)
    if asking.agreed and log.mapping is not None:
        asking.keep(log.mapping)
    return log, procedure


def as_kept(options: Any, place: str, mapping: str = "") -> logs.Log:
    """Return the log with the mapping that a report tells or that is kept beside it, else with its columns guessed.

    What was kept for another procedure than the one that is asked for says nothing of the columns.
    """
    if mapping:
        return logs.read(place, logs.read_mapping(place, mapping.encode()))
    file = beside(place, options.sheet)
    if not file.is_file():
        return logs.read(place, logs.Mapping(sheet=options.sheet) if options.sheet else None)
    kept = logs.load(file)
    other = options.procedure and kept.procedure not in ("", options.procedure)
    return logs.read(place, evolve(kept, procedure=options.procedure, fields=()) if other else kept)


def beside(place: str, sheet: str) -> Path:
    """Return where the meaning of the columns is kept: of a sheet that was asked for by name, in a file of its own."""
    return logs.beside(Path(f"{place}.{sheet.replace('/', '_')}" if sheet else place))


def _proposed(log: logs.Log, mapping: logs.Mapping, procedure: Procedure) -> logs.Mapping:
    """Return what the columns of *log* seem to mean, in the words of *procedure*."""
    first = log.layouts[0]
    made = logs.propose(first.heads.names, first.sample, procedure)
    return evolve(mapping, shape=made.shape, fields=made.fields, procedure=procedure.id)


def _surest(log: logs.Log, mapping: logs.Mapping, editions: Sequence[Procedure]) -> logs.Mapping:
    """Return *mapping* with what other *editions* know better: a ledger may be laid out as the text was when its cases began."""
    first = log.layouts[0]
    for edition in editions:
        other = logs.propose(first.heads.names, first.sample, edition)
        if other.shape is mapping.shape:
            pairs = zip(mapping.fields, other.fields, strict=True)
            mapping = evolve(mapping, fields=tuple(max(pair, key=lambda one: one.confidence) for pair in pairs))
    return mapping


def _named(desk: Desk, name: str, options: Any) -> Procedure:
    return procedure_named(desk, name, options.edition)


def _talk(desk: Desk) -> Talk | None:
    """Return somebody to ask: a person at a terminal, or nobody."""
    from pdca.cli.walking import typed_line

    return Person(desk.screen, typed_line) if is_terminal() and not desk.as_json else None


def is_terminal() -> bool:
    """Return whether somebody sits there who can answer."""
    return sys.stdin is not None and sys.stdin.isatty()


def unclear(mapping: logs.Mapping) -> Sequence[Field]:
    """Return the fields of *mapping* that a person should look at: doubtful, and of consequence for verdicts."""
    return [
        one for one in mapping.doubtful if one.means in _NEEDED or one.name not in ("", one.heading)
    ]  # fmt: skip


@frozen(kw_only=True)
class _Asking:
    """One table whose columns are to be understood, and who is asked."""

    desk: Desk
    options: Any
    place: str
    talk: Talk | None

    # -- the procedure

    def procedure(self, log: logs.Log) -> str:
        """Return the procedure that the table seems to be about, asked where somebody can be; nothing where it is not clear."""
        found = likely(self.desk.pack, log)
        best = found[0] if found and found[0].clear else None
        if self.options.yes:
            return best.procedure if best else ""
        if self.talk is None:
            if best is not None:
                self._not_sure_which(best)
            return ""
        titles = {one.id: one.title for one in self.desk.pack.procedures()}
        listed = {one.procedure: titles[one.procedure] for one in found}
        return self._chosen(
            Phrase("这份台账按哪个程序核对", "which procedure is the table about"),
            {**listed, **{name: title for name, title in titles.items() if name not in listed}},
            best.procedure if best else "",
        )

    def _not_sure_which(self, best: Likely) -> None:
        raise InputError(
            Phrase(
                f"请写明这份记录按哪个程序核对；像是 {best.procedure}（认出{best.known}列）：--procedure {best.procedure}，或者用 --yes 接受",
                f"say which procedure the log is about; it looks like {best.procedure} ({best.known} columns known): --procedure {best.procedure}, or --yes",
            )
        )

    # -- the columns

    def settled(self, mapping: logs.Mapping, procedure: Procedure) -> logs.Mapping:
        """Return *mapping* as it was confirmed. Raises `InputError`."""
        doubtful = unclear(mapping)
        if self.talk is not None and not self.options.yes:
            mapping = self._confirmed(mapping, procedure)
        elif not mapping.complete or (doubtful and not self.options.yes):
            raise self._not_clear(mapping, doubtful)
        if not self.agreed:
            return mapping
        return evolve(mapping, fields=tuple(evolve(one, confidence=100) for one in mapping.fields))

    @property
    def agreed(self) -> bool:
        """Return whether somebody says what the columns mean, so that it is kept."""
        return self.talk is not None or bool(self.options.yes)

    def _not_clear(self, mapping: logs.Mapping, doubtful: Sequence[Field]) -> InputError:
        file = beside(self.place, self.options.sheet)
        lacking = [] if mapping.all(Meaning.CASE) else [Phrase("事项", "the case")]
        if not mapping.all(Meaning.ACTIVITY) and not mapping.all(Meaning.EVENT):
            lacking.append(Phrase("环节，或者某一步骤的日期", "the activity, or the day of a step"))
        zh = [f"没有找到{one.zh}这一列" for one in lacking]
        en = [f"no column is {one.en}" for one in lacking]
        if lacking:
            return InputError(
                Phrase(
                    f"这份表核对不了：{'；'.join(zh)}。要有一列写明是哪一件（事项、姓名），还要有各步骤的日期，或者一列环节、一列日期；表里有的，请在终端里运行一次逐列确认，或者先写好 {file}",
                    f"the table cannot be audited: {'; '.join(en)}. It needs a column that says which case, and the days of steps, or one column of activities and one of days; if it has them, run it once at a terminal, or write {file} first",
                ),
                path=str(file),
            )
        shown = [one.heading for one in doubtful[:_MOST_NAMED]]
        return InputError(
            Phrase(
                f"还不知道各列的含义（{len(doubtful)}列拿不准：{'、'.join(shown)}）：请在终端里运行一次逐列确认，或者用 --yes 接受推测，或者先写好 {file}",
                f"what the columns mean is not known ({len(doubtful)} columns are not clear: {', '.join(shown)}): run it once at a terminal, take the guess with --yes, or write {file} first",
            ),
            path=str(file),
        )

    def _confirmed(self, mapping: logs.Mapping, procedure: Procedure) -> logs.Mapping:
        """Show what the columns are taken for until it is accepted; a number changes a column."""
        from pdca.screens import mappings

        titles = _titles(procedure)
        while True:
            screen = self.desk.screen
            screen.show(mappings.columns(screen.voice, mapping.fields, titles, unclear(mapping)))
            numbers = {str(at): one.heading for at, one in enumerate(mapping.fields, 1)}
            said = self._asked(
                Phrase("直接回车接受；要改哪一列，输入列号", "press enter to accept; type the number of a column to change it"), "0"
            )
            if said == "0" and mapping.complete:
                return mapping
            if said == "0":
                screen.say("× 还缺事项列，或者环节（步骤日期）列", "the case, or the activity or a day of a step, is still missing", "red")
            elif said not in numbers:
                screen.say(f"× 没有第“{said}”列", f"there is no column '{said}'", "red")
            else:
                try:
                    mapping = mapping.amended(self._changed(mapping.fields[int(said) - 1], procedure))
                except BackError:
                    continue

    def _changed(self, one: Field, procedure: Procedure) -> Field:
        from pdca.screens import mappings

        voice = self.desk.screen.voice
        means = Meaning(
            self._chosen(
                Phrase(f"“{one.heading}”是什么", f"what is '{one.heading}'"),
                {each.value: voice(title) for each, title in mappings.MEANINGS.items()},
                one.means.value,
            )
        )
        name, of = "", ""
        if means is Meaning.EVENT:
            name = self._chosen(Phrase("哪一步骤的日期", "the day of which step"), _works(procedure), one.name)
        elif means in (Meaning.FACT, Meaning.PAPER, Meaning.ACTOR, Meaning.ROLE):
            of = self._chosen(Phrase("属于哪一步骤", "of which step"), _works(procedure), one.of)
            known = _facts(procedure, of) if means is Meaning.FACT else _papers(procedure, of)
            if means in (Meaning.FACT, Meaning.PAPER) and known:
                name = self._chosen(Phrase("是哪一项", "which is it"), {**known, "other": "其他 other"}, one.name)
            name = one.heading if name == "other" else name
        return evolve(one, means=means, name=name, of=of, confidence=100, why=Phrase("已确认", "confirmed"))

    # -- questions

    def _chosen(self, title: Phrase, options: Mapping[str, str], default: str) -> str:
        """Ask until one of *options* is chosen, by number, id or title."""
        numbered = {str(number): key for number, key in enumerate(options, 1)}
        titled = {text: key for key, text in options.items()}
        while True:
            said = self._asked(title, default if default in options else "", options)
            key = said if said in options else numbered.get(said) or titled.get(said)
            if key is not None:
                return key
            self.desk.screen.say("× 请输入编号或者名称", "type a number or a name", "red")

    def _asked(self, title: Phrase, default: str, options: Mapping[str, str] | None = None) -> str:
        from pdca.interview import Question

        if self.talk is None:
            return default
        question = Question(
            key="column", title=title, fact=_CHOICE if options else _TEXT, default=default, options=options or {},
            hint=Phrase("退出：q", "to leave: q"), ids=False,
        )  # fmt: skip
        try:
            return str(self.talk.answer(question))
        except QuitError:
            raise InputError(Phrase("没有确认各列的含义，没有核对", "the columns were not confirmed; nothing was audited")) from None

    def keep(self, mapping: logs.Mapping) -> None:
        """Keep *mapping* beside the table, and say so."""
        file = beside(self.place, self.options.sheet)
        try:
            logs.save(mapping, file)
        except OSError as error:
            self.desk.screen.say(
                f"各列的含义没有记下来（{system_said(error).zh}）：{file}", f"what the columns mean was not kept ({system_said(error).en}): {file}", "yellow"
            )  # fmt: skip
            return
        if not self.desk.as_json:
            self.desk.screen.say(
                f"√ 各列的含义记在 {file}，以后直接使用", f"what the columns mean is kept in {file} and used from now on", "green"
            )  # fmt: skip


def _works(procedure: Procedure) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for step in procedure.steps:
        found[step.id] = step.title
        found.update({part.id: f"{step.title} · {part.title}" for part in step.parts})
    return found


def _facts(procedure: Procedure, work: str) -> Mapping[str, str]:
    step = procedure.by_id.get(work)
    asks = step.asks if step is not None else _part_asks(procedure, work)
    more = [fact for outcome in step.outcomes for fact in outcome.asks] if step is not None else []
    return {f"{work}.{fact.id}": fact.title for fact in (*asks, *more)}


def _part_asks(procedure: Procedure, work: str) -> Sequence[Fact]:
    return [fact for step in procedure.steps for part in step.parts if part.id == work for fact in part.asks]


def _papers(procedure: Procedure, work: str) -> Mapping[str, str]:
    names: list[str] = []
    for step in procedure.steps:
        if step.id == work:
            names += [paper.name for paper in step.papers]
            names += [paper.name for outcome in step.outcomes for paper in outcome.papers]
        names += [paper.name for part in step.parts if part.id == work for paper in part.papers]
    return {name: name for name in names}


def _titles(procedure: Procedure) -> Mapping[str, str]:
    works = _works(procedure)
    facts = {name: f"{title} · {named}" for work, title in works.items() for name, named in _facts(procedure, work).items()}
    return {**works, **facts}
