"""The built-in rules about days: not in the future, in order, under the edition in force, entered in time."""

from collections.abc import Callable, Sequence
from datetime import date

from pdca.builtin import Builtin
from pdca.guards.standing import FAILS, HOLDS, Account, Standing, Want, Wish, verdict
from pdca.measure import Amount
from pdca.phrase import Phrase
from pdca.procedure import Force, Step
from pdca.reference import Scene
from pdca.rules import Rulebook


def clock_rule(book: Rulebook) -> Builtin:
    """Nothing is recorded before it happened."""

    def account(scene: Scene) -> Sequence[Account]:
        return [
            Account(
                actual=Phrase(
                    f"办理日{scene.day}，今天{scene.today}",
                    f"it occurred {scene.day}; today is {scene.today}",
                ),
                required=Phrase("办理日不得晚于今天", "an act must not lie in the future"),
                remedy=Phrase(
                    f"等到{scene.day}再登记，或者更正日期", f"record it on {scene.day}, or correct the day"
                ),
            )
        ]

    return Builtin(
        id="case.clock", title=Phrase("不得预先登记", "nothing in the future"), look=lambda scene: HOLDS if scene.day <= scene.today else FAILS,
        account=account, book=book, want=lambda scene: (Want(Wish.SET, "occurred", scene.today.isoformat()),),
    )  # fmt: skip


def order_rule(book: Rulebook, step: Step) -> Builtin:
    """An outcome does not occur before the act that led to its step, nor before the parts of its stay."""
    own = tuple(part.id for part in step.parts)

    def bound(scene: Scene) -> date:
        history = scene.history
        if scene.part or not own or not history.parts:
            return history.entered
        days = [act.day for name in own for act in history.parts.get(name, ()) if act.stay == history.stay]
        return max([history.entered, *days])

    def look(scene: Scene) -> Standing:
        earliest = bound(scene) if own else scene.history.entered
        return HOLDS if scene.day >= earliest else FAILS

    def account(scene: Scene) -> Sequence[Account]:
        earliest = bound(scene)
        return [
            Account(
                actual=Phrase(f"办理日{scene.day}", f"it occurred {scene.day}"),
                required=Phrase(
                    f"不早于{earliest}（上一环节和本步骤各项工作之后）",
                    f"not before {earliest}, when what leads to it was done",
                ),
                remedy=Phrase(f"核对日期：应在{earliest}及以后", f"check the day: {earliest} or later"),
            )
        ]

    return Builtin(
        id="case.order", title=Phrase("先后次序", "order of days"), look=look, account=account, book=book,
        want=lambda scene: (Want(Wish.SET, "occurred", bound(scene).isoformat()),),
        spoil=lambda scene: (Want(Wish.SET, "occurred", date.fromordinal(bound(scene).toordinal() - 1).isoformat()),),
    )  # fmt: skip


def opened_rule(book: Rulebook) -> Builtin:
    """A case is opened under the edition in force that day, whatever open cases of older ones may do."""
    procedure = book.procedure
    until = procedure.finish or "今"

    def look(scene: Scene) -> Standing:
        day = scene.day.isoformat()
        return verdict(procedure.start <= day and (not procedure.finish or day <= procedure.finish))

    def account(scene: Scene) -> Sequence[Account]:
        return [
            Account(
                actual=Phrase(
                    f"立项日{scene.day}，{procedure.edition}版施行期{procedure.start}至{until}",
                    f"opened {scene.day}; edition {procedure.edition} is in force from {procedure.start} to {procedure.finish or 'now'}",
                ),
                required=Phrase(
                    "应按当日施行的版本立项", "a case is opened under the edition in force that day"
                ),
                remedy=Phrase("换用当日施行的版本", "choose the edition in force that day"),
            )
        ]

    return Builtin(
        id="case.edition", title=Phrase("适用版本", "edition in force"), look=look, account=account, book=book,
        want=lambda scene: (), basis=book.regulation,
    )  # fmt: skip


def edition_rule(book: Rulebook, successor: Callable[[date], str]) -> Builtin:
    """The edition a case runs under is in force that day: not before its first day, nor after its last unless it may finish."""
    procedure = book.procedure
    start = date.fromisoformat(procedure.start)
    finish = date.fromisoformat(procedure.finish) if procedure.finish else date.max

    def fresh(scene: Scene) -> str:
        return successor(scene.day) if scene.day > finish else ""

    def early(scene: Scene) -> bool:
        return scene.day < start

    def look(scene: Scene) -> Standing:
        day = scene.day
        return HOLDS if start <= day and (day <= finish or not successor(day)) else FAILS

    def account(scene: Scene) -> Sequence[Account]:
        return [_too_early(scene) if early(scene) else _too_late(scene)]

    def _too_early(scene: Scene) -> Account:
        remedy = Phrase("按当日施行的版本办理", "act under the edition in force that day")
        if scene.history.migrated is not None:
            remedy = Phrase(
                "先作废转版，补记以后再转版", "void the migration, record the act, then migrate again"
            )
        return Account(
            actual=Phrase(
                f"办理日{scene.day}，{procedure.edition}版自{procedure.start}施行",
                f"it occurred {scene.day}; edition {procedure.edition} begins {procedure.start}",
            ),
            required=Phrase(f"不早于{procedure.start}", f"not before {procedure.start}"),
            remedy=remedy,
        )

    def _too_late(scene: Scene) -> Account:
        return Account(
            actual=Phrase(
                f"办理日{scene.day}，本事项适用{procedure.edition}版，该版施行至{procedure.finish}",
                f"it occurred {scene.day}; edition {procedure.edition} ended {procedure.finish}",
            ),
            required=Phrase(f"应适用{fresh(scene)}版", f"edition {fresh(scene)} applies"),
            remedy=Phrase(
                f"先把本事项转到{fresh(scene)}版，再登记", f"first migrate the case to edition {fresh(scene)}"
            ),
        )

    return Builtin(
        id="case.edition", title=Phrase("适用版本", "edition in force"), look=look,
        account=account, book=book, basis=book.regulation,
        want=lambda scene: (Want(Wish.MIGRATE, fresh(scene)),) if fresh(scene) else (Want(Wish.SET, "occurred", procedure.start),),
    )  # fmt: skip


def entry_rule(book: Rulebook, limit: str) -> Builtin:
    """Entered long after it happened (补录): noted with its reason, never blocked (`pdca.lateness` asks for one)."""

    def look(scene: Scene) -> Standing:
        day, today = scene.day, scene.today
        late = day < today and late_by(book, limit, scene.history.place, (day, today))
        return FAILS if late else HOLDS

    def account(scene: Scene) -> Sequence[Account]:
        days, why = (scene.today - scene.day).days, scene.claim.reason.strip()
        zh, en = (f"，原因：{why}", f"; reason: {why}") if why else ("", "")
        return [
            Account(
                actual=Phrase(
                    f"办理日{scene.day}，{days}天后登记（补录）{zh}",
                    f"recorded {days} days after {scene.day}{en}",
                ),
                required=Phrase("应随办随记", "records are made as things happen"),
                remedy=Phrase("核对所写的原因", "check the reason that was given")
                if why
                else Phrase("写明补录原因", "say why it is late"),
            )
        ]

    values = book.law.limits[limit].values
    return Builtin(
        id="case.entry", title=Phrase("补录", "late entry"), look=look, account=account, book=book,
        want=lambda scene: (), force=Force.MAY, basis=next((value.basis for value in values if value.basis), ()),
    )  # fmt: skip


def late_by(book: Rulebook, limit: str, place: str, days: tuple[date, date]) -> int:
    """Return how many days lie between the act and its entry, *days*, where *limit* calls that late at *place*; else 0."""
    day, today = days
    if today <= day:  # no time has passed: the calendar need not be asked
        return 0
    measures = (value.measure for value in book.law.values(limit, day, place))
    late = any(isinstance(one, Amount) and today > book.calendar.add(day, one.span()) for one in measures)
    return (today - day).days if late else 0
