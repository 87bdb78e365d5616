"""Who answers the questions of a walkthrough: a person at a terminal, or a file; and the drafts of who left early."""

import json
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Protocol

from attrs import define, frozen

from pdca.errors import PdcaError
from pdca.interview import Question
from pdca.phrase import Phrase
from pdca.screens import Screen

BACK: Final = ("返回", "back", "b")
QUIT: Final = ("退出", "quit", "q")


class BackError(Exception):
    """Somebody wants to change the answer before."""


class QuitError(Exception):
    """Somebody wants to stop here and go on later."""


class UnansweredError(PdcaError):
    """A script lacks an answer that nothing else gives; *key* names the question."""

    code = "unanswered"


class Talk(Protocol):
    """Who answers: a person at a terminal, or a script."""

    def begin(self, owed: Sequence[str]) -> str | None:
        """Return the act to do next where this is decided beforehand, or `None`: then it is asked."""

    def known(self) -> Mapping[str, Any]:
        """Return what is answered beforehand, whole values by the key of their question."""

    def answer(self, question: Question) -> Any:
        """Return the answer, as text or (from a file) as a value. Raises `BackError`, `QuitError`, `UnansweredError`."""

    def wrong(self, question: Question, why: Phrase) -> None:
        """Take note that the answer was none; who cannot answer better raises `UnansweredError`."""

    @property
    def patient(self) -> bool:
        """Return whether to ask again when the judge refuses."""


@frozen
class Person:
    """Somebody at a terminal; *read* gives one line, and raises EOFError when there is no more."""

    screen: Screen
    read: Callable[[], str]
    patient: bool = True

    def begin(self, owed: Sequence[str]) -> str | None:
        """Return nothing: a person is asked."""
        return None

    def known(self) -> Mapping[str, Any]:
        """Return nothing: a person is asked."""
        return {}

    def answer(self, question: Question) -> Any:
        """Show the question and return what is typed, or the default for an empty line."""
        self.screen.question(question)
        try:
            said = self.read().strip()
        except (EOFError, KeyboardInterrupt):
            self.screen.line("")
            raise QuitError from None
        if said.lower() in BACK:
            raise BackError
        if said.lower() in QUIT:
            raise QuitError
        return said or question.default

    def wrong(self, question: Question, why: Phrase) -> None:
        """Say what is wrong with the answer; the question comes again."""
        self.screen.lines(why, "red")


@define
class Script:
    """Answers from a file: a list of acts, each a map with ``act``, ``day``, ``by``, its facts, and papers left out.

    What an act does not say takes its default; papers count as shown unless ``papers`` lists those that are.
    """

    acts: Sequence[Mapping[str, Any]]
    place: int = -1
    patient: bool = False

    def begin(self, owed: Sequence[str]) -> str | None:
        """Return the next act of the file. Raises `QuitError` after the last."""
        self.place += 1
        if self.place >= len(self.acts):
            raise QuitError
        return str(self.acts[self.place].get("act", ""))

    def known(self) -> Mapping[str, Any]:
        """Return the lists and maps of the act: facts that the file gives whole."""
        act = self.acts[max(self.place, 0)] if self.acts else {}
        facts = act.get("facts", {})
        said = {**act, **(facts if isinstance(facts, Mapping) else {})}
        return {
            key: value
            for key, value in said.items()
            if not isinstance(value, str) and key not in ("facts", "papers")
        }

    def answer(self, question: Question) -> Any:
        """Return what the file says of the question, else its default."""
        said = self._said(question.key)
        if said is None:
            if question.default or question.optional:
                return question.default
            raise UnansweredError(
                Phrase(
                    f"答案文件第{self.place + 1}项没有“{question.key}”（{question.title.zh}）",
                    f"act {self.place + 1} of the answers lacks '{question.key}'",
                ),
                key=question.key,
            )
        return said

    def _said(self, key: str) -> Any:
        act = self.acts[max(self.place, 0)] if self.acts else {}
        if key.startswith("paper:"):
            listed = act.get("papers")
            return None if listed is None else "有" if key.removeprefix("paper:") in listed else "没有"
        if key in act:
            return act[key]
        return _within(act.get("facts", {}), key)

    def wrong(self, question: Question, why: Phrase) -> None:
        """Give up: a file cannot think again."""
        raise UnansweredError(
            Phrase(
                f"答案文件第{self.place + 1}项“{question.key}”：{why.zh}",
                f"act {self.place + 1} of the answers, '{question.key}': {why.en}",
            ),
            key=question.key,
        )


def _within(facts: Any, key: str) -> Any:
    """Return what stands in *facts* at ``ballot.yes``, whether written so or as a map in a map."""
    found = facts.get(key) if isinstance(facts, Mapping) else None
    if found is not None or "." not in key or not isinstance(facts, Mapping):
        return found
    head, _, tail = key.partition(".")
    return _within(facts.get(head), tail)


@define
class Drafts:
    """Answers to acts that were not recorded yet, by case, in a file beside the trail; *path* may be nothing.

    They hold personal values as they were typed: nobody but the file's owner may read it, and what is recorded is
    taken out of it.
    """

    path: Path | None = None

    def get(self, case: str) -> Mapping[str, Any]:
        """Return the draft of *case*; nothing where there is none or the file cannot be read."""
        found: Mapping[str, Any] = self._read().get(case, {})
        return found

    def put(self, case: str, draft: Mapping[str, Any]) -> None:
        """Keep *draft* for *case*, or forget it when it is empty."""
        drafts = {**self._read(), case: draft}
        kept = {name: one for name, one in drafts.items() if one}
        if self.path is None or (not kept and not self.path.exists()):
            return
        if not kept:
            self.path.unlink()
            return
        fresh = self.path.with_name(f".{self.path.name}.new")
        fresh.unlink(missing_ok=True)
        written = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(written, "w", encoding="utf-8") as stream:
            stream.write(json.dumps(kept, ensure_ascii=False, indent=1))
        fresh.replace(self.path)

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self.path.read_text(encoding="utf-8")) if self.path is not None else {}
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}
