"""The guided tour: three cases from `samples/`, played unattended on a simulated clock.

The samples are what people would have entered, each line with the day of its entry. They are written into one
SQLite trail in the order of those days, and then told case by case: steps, refusals with their cards, lateness, a
concession, a correction, a migration; then the trail, its verification, a replay from the exported file alone, the
ledgers. The tour ends with the half-yearly review of a simulated township. A sample that does not end as it says it does
fails the tour.
"""

import gzip
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from attrs import define, frozen

from pdca.bench import Verdict
from pdca.casebook import Casebook
from pdca.errors import PdcaError
from pdca.extracts import gathered
from pdca.history import History
from pdca.ledgers import table
from pdca.office import Done, Office, RefusedError
from pdca.pack import Pack
from pdca.phrase import Phrase
from pdca.record import Actor, PaperShown
from pdca.replay import replay
from pdca.screens import Screen, Voice, audits, cards, reviews, views
from pdca.stores import open_store
from pdca.stores.port import Store
from pdca.trail import Trail

CHAPTERS: Final = ("admission", "decision", "village")
"""The sample files, in the order in which they are told."""
LOG: Final = "示例镇"
REVIEW: Final = "GP-2026-1"
"""The management review of the simulated township with which the tour ends."""
MOST: Final = 1 << 26
"""Longest log of a sample township, in bytes."""
LEDGERS: Final = ("member-archive", "major-decision-ledger", "village-decision-ledger")
"""The ledgers shown at the end."""


class SampleError(PdcaError):
    """A sample is missing, or does not end as it says it does."""

    code = "sample"


@frozen(kw_only=True)
class Told:
    """One line of a sample, and what came of it: *done*, or the *verdict* of the refusal; the case before and after."""

    said: Mapping[str, Any]
    before: History | None
    after: History
    done: Done | None
    verdict: Verdict


@define
class Clock:
    """A clock that stands where the sample says."""

    now: datetime

    def __call__(self) -> datetime:
        """Return where the clock stands."""
        return self.now


def samples() -> Path:
    """Return the folder of samples, of an installed package or of a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "samples"
    return inside if inside.is_dir() else package.parent / "samples"


def read(folder: Path, name: str) -> list[Mapping[str, Any]]:
    """Return the lines of one sample. Raises `SampleError`."""
    try:
        text = (folder / f"{name}.jsonl").read_text(encoding="utf-8")
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise SampleError(
            Phrase(f"读不了样例“{name}”", f"cannot read the sample '{name}'"), sample=name
        ) from error


def entries(folder: Path) -> list[Mapping[str, Any]]:
    """Return the lines of all samples in the order of their entry. Raises `SampleError`."""
    return sorted(
        (said for name in CHAPTERS for said in read(folder, name)), key=lambda said: said["recorded"]
    )


def roster(folder: Path) -> Mapping[str, str]:
    """Return the people of the samples by id; names stand here and not in the trail."""
    try:
        found: Mapping[str, str] = json.loads((folder / "roster.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SampleError(
            Phrase("读不了样例名册", "cannot read the samples' roster"), sample="roster"
        ) from error
    return found


# -- playing


def play(office: Office, clock: Clock, lines: Iterable[Mapping[str, Any]]) -> list[Told]:
    """Enter *lines* one after the other, each at the time it names. Raises `SampleError` where one ends otherwise."""
    return [_entered(office, clock, said) for said in lines]


def _entered(office: Office, clock: Clock, said: Mapping[str, Any]) -> Told:
    clock.now = datetime.fromisoformat(said["recorded"])
    before = None if "open" in said else office.history(said["case"])
    try:
        done = _act(office, said)
    except RefusedError as refused:
        told = Told(
            said=said, before=before, after=office.history(said["case"]), done=None, verdict=refused.verdict
        )
    else:
        told = Told(
            said=said, before=before, after=office.history(said["case"]), done=done, verdict=done.verdict
        )
    _expect(told)
    return told


def _act(office: Office, said: Mapping[str, Any]) -> Done:
    by = tuple(Actor(**one) for one in said["by"])
    case, facts = said["case"], said.get("facts", {})
    if "open" in said:
        return office.open(
            said["open"], case=case, about=facts["about"], plan=facts["plan"], by=by, occurred=said["day"]
        )
    if "migrate" in said:
        return office.migrate(case, said["migrate"], by=by, occurred=said["day"])
    if "concede" in said:
        return office.concede(case, said["concede"], by=by[0], reason=said["reason"], until=said["until"])
    if "correct" in said:
        return office.correct(case, said["correct"], by=by, reason=said["reason"], facts=facts)
    signed = said.get("signed", {})
    papers = tuple(
        PaperShown(name=name, signed_by=tuple(signed.get(name, ()))) for name in said.get("papers", ())
    )
    return office.record(
        case,
        said["act"],
        by=by,
        occurred=said["day"],
        facts=facts,
        papers=papers,
        answers=said.get("answers"),
    )


def _expect(told: Told) -> None:
    """Hold the sample to what it says: refused by just these guards, late by just these."""
    refused = sorted({one.guard for one in told.verdict.refusals})
    late = sorted({one.guard for one in told.verdict.breaches if one.conceded is None})
    if refused != sorted(told.said.get("refused", [])) or late != sorted(told.said.get("late", [])):
        found = "；".join(
            f"{one.guard} {one.actual.zh}（{one.required.zh}）" for one in told.verdict.judgements
        )
        act = told.said.get("act", told.said["case"])
        raise SampleError(
            Phrase(f"样例“{act}”与所说的不符：{found}", f"the sample '{act}' ends otherwise: {found}"),
            sample=act,
        )


# -- telling


def tour(screen: Screen, pack: Pack | None = None) -> None:
    """Play the samples and tell them on *screen*. Raises `SampleError` where a sample does not end as it says."""
    folder = samples()
    screen = Screen(voice=Voice(screen.voice.language, roster(folder)), console=screen.console)
    with TemporaryDirectory(prefix="pdca-tour-") as place:
        store = open_store(str(Path(place) / "tour.db"))
        clock = Clock(datetime.fromisoformat(entries(folder)[0]["recorded"]))
        office = Office(Trail(store, clock, LOG), pack or Pack.open(), clock)
        _introduce(screen)
        told = play(office, clock, entries(folder))
        for number, case in enumerate(
            dict.fromkeys(line["case"] for name in CHAPTERS for line in read(folder, name)), start=1
        ):
            _chapter(screen, office, number, [one for one in told if one.said["case"] == case])
        _trail(screen, office, next(one.said["case"] for one in told if "correct" in one.said))
        _proof(screen, office, Path(place) / "trail.jsonl")
        _ledgers(screen, office)
        _let_go(store)
    _township(screen, folder, office.pack)
    screen.say(
        "演示结束。自己试试：pdca list、pdca walk major-decision-eight-steps",
        "The end. Try it: pdca list, pdca walk major-decision-eight-steps",
        "bold",
    )


def _let_go(store: Store) -> None:
    """Close what can be closed: a folder with an open file in it cannot be removed everywhere."""
    closing = getattr(store, "close", None)
    if closing is not None:
        closing()


def _introduce(screen: Screen) -> None:
    screen.heading("pdca 演示", "pdca: a guided tour")
    screen.note(
        "三个虚构的事项，从立项走到今天：发展党员（2024年立项，2026年6月转入新《细则》）、八步决策、四议两公开。\n"
        "每条登记都先核对再入账；入账先后按样例里的登记时间排，所以本演示用的是模拟时钟，不是今天的时间。",
        "Three invented cases from opening to today: an admission (opened in 2024, carried into the 2026 rules), an eight-step "
        "decision, a village decision.\nEvery entry is judged before it is kept. The clock is simulated: it shows the samples' days, not today.",
    )


def _chapter(screen: Screen, office: Office, number: int, told: Sequence[Told]) -> None:
    """Tell one case, entry by entry; what is out of the ordinary gets its card."""
    history = office.history(told[0].said["case"])
    title = history.procedure
    screen.heading(f"{number}. {title.title}：{history.case}", f"{number}. {title.gloss}: {history.case}")
    for one in told:
        _tell(screen, one)
    screen.show(
        views.here(screen.voice, office.bench(history), history, office.owed(history.case), office.today())
    )


def _tell(screen: Screen, told: Told) -> None:
    said = told.said.get("say")
    if said:
        screen.note(said["zh"], said["en"])
    if told.done is None:
        screen.show(cards.refusal(screen.voice, told.after.procedure, told.verdict))
        return
    _line(screen, told, told.done)
    remarks = cards.remarks(screen.voice, told.after.procedure, told.verdict)
    if remarks is not None:
        screen.show(remarks)


def _line(screen: Screen, told: Told, done: Done) -> None:
    """Print one entry that was kept: its number, day, what, and where the case went."""
    record, voice = done.receipt.record, screen.voice
    what = voice.act(told.after.procedure, record.claim)
    moved = told.before is None or told.before.state != done.state
    onward = f"  → {voice.state(told.after.procedure, done.state)}" if moved else ""
    screen.row(
        (
            ("  √", "green"),
            (f"#{record.seq:<2}", "dim"),
            (record.claim.occurred, "dim"),
            (f"{what}{onward}", ""),
        )
    )


def _trail(screen: Screen, office: Office, case: str) -> None:
    screen.heading("审计轨迹：每条记录链住前一条", "The trail: every record is linked to the one before")
    history = office.history(case)
    screen.line(case, "bold")
    screen.show(
        audits.trail(screen.voice, [(record, history.procedure) for record in office.trail.records(case)])
    )


def _proof(screen: Screen, office: Office, path: Path) -> None:
    """Verify the trail, export it, and judge it again from the file alone."""
    screen.heading("验证与回放：只凭导出的文件", "Verification and replay, from the exported file alone")
    screen.show(audits.verification(screen.voice, office.trail.verify()))
    with path.open("wb") as stream:
        count = office.trail.export(stream)
    screen.say(
        f"√ 已导出{count}条记录，连同所依据的全部程序和法规文本",
        f"{count} records exported, with every text they rest on",
    )
    apart = Trail(open_store("memory:"), office.clock)
    with path.open("rb") as stream:
        apart.import_(stream)
    cases = replay(apart.records(), apart.text)
    same = all(one.history.state == office.history(case).state for case, one in cases.items())
    if not same:
        raise SampleError(Phrase("回放与登记时的结论不一致", "the replay differs from what was recorded"))
    screen.say(
        "√ 回放重新核对了每一条记录，结论与登记时一致；审核发现如下：",
        "The replay judged every record again, with the same result; it finds:",
    )
    screen.show(audits.replayed(screen.voice, cases))


def _township(screen: Screen, folder: Path, pack: Pack) -> None:
    """Tell the half-year review of the simulated township: its inputs, computed from a year of records."""
    screen.heading("一个镇的一年：半年管理评审", "A township's year: the half-yearly management review")
    clock = Clock(datetime.fromisoformat(entries(folder)[0]["recorded"]))
    office = Office(year(folder, clock), pack, clock)
    *_, last = office.trail.records(REVIEW)
    clock.now = datetime.fromisoformat(last.recorded)
    count, cases = office.trail.head().size, len(office.trail.case_ids())
    screen.note(
        f"示例镇由 pdca simulate 模拟：{cases}个事项、{count}条记录，人和事都是编的。\n"
        "上半年管理评审的各项输入全部由台账算出，不用人填。\n"
        "上次评审定的事另立了哪些事项、办得怎样，回到这次评审的第一项。",
        f"The township is simulated: {cases} cases, {count} records, nobody in them exists. These are the inputs of its review of the\n"
        "first half-year, computed from ledgers; what the last review decided comes back as the first of them.",
    )
    history = office.history(REVIEW)
    step = next(
        step for step in history.procedure.steps if any(fact.type == "extracts" for fact in step.asks)
    )
    screen.show(
        reviews.pack(screen.voice, gathered(Casebook(office), history, step, office.today()), office.today())
    )
    screen.show(views.here(screen.voice, office.bench(history), history, office.owed(REVIEW), office.today()))


def year(folder: Path, clock: Callable[[], datetime]) -> Trail:
    """Return the log of the simulated township, in memory. Raises `SampleError`."""
    trail = Trail(open_store("memory:"), clock)
    try:
        with gzip.open(folder / "township" / "trail.jsonl.gz", "rb") as stream:
            trail.import_(BytesIO(stream.read(MOST)))
    except (OSError, EOFError) as error:
        raise SampleError(
            Phrase("读不了样例“示例镇”", "cannot read the sample township"), sample="township"
        ) from error
    return trail


def _ledgers(screen: Screen, office: Office) -> None:
    screen.heading("台账：由轨迹计算，不用人填", "Ledgers: computed from the trail, kept by nobody")
    cases = [(office.history(case), office.bench(office.history(case))) for case in office.trail.case_ids()]
    for name in LEDGERS:
        screen.show(
            audits.ledger(
                screen.voice, table(name, cases, office.today(), names=screen.voice.names), screen.width
            )
        )
