"""One self-contained page: findings by severity with a filter, cases on time lines, deadlines against limits, steps.

It asks nothing of any network and says so in its content security policy: only the style and the script whose digests
stand in its head are taken. Without scripts everything is readable and nothing is hidden.
"""

from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from typing import Any, Final
from xml.etree.ElementTree import Element

from pdca.audit import SEVERITIES, Severity
from pdca.audit.phases import PHASES
from pdca.phrase import Language, Phrase
from pdca.procedure import Phase
from pdca.reports import signs
from pdca.reports.drawings import MARKS, deadline_bar, timeline, worst_by_record
from pdca.reports.markup import allowed_hash, data, document, raw, tag
from pdca.reports.shape import Shape
from pdca.reports.wording import WORDS

MOST_CASES: Final = 200
"""Up to so many cases are drawn one by one; of more, those with findings."""


def page(shape: Shape) -> bytes:
    """Return the page of the report *shape*; the same data gives the same bytes."""
    return _Page(shape).bytes()


class _Page:
    """One page being written."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self.language: Language = "en" if shape["language"] == "en" else "zh"
        self.findings: Sequence[Mapping[str, Any]] = shape["findings"]
        self.worst = worst_by_record(self.findings)

    def say(self, word: str) -> str:
        """Return one of the report's own words."""
        return WORDS[word](self.language)

    def phrase(self, zh: str, en: str) -> str:
        """Return the one of the two that is wanted."""
        return Phrase(zh, en)(self.language)

    def bytes(self) -> bytes:
        style, script = _file("page.css"), _file("page.js")
        policy = f"default-src 'none'; style-src {allowed_hash(style)}; script-src {allowed_hash(script)}; base-uri 'none'; form-action 'none'"
        head = [
            tag("meta", charset="utf-8"),
            tag("meta", http_equiv="Content-Security-Policy", content=policy),
            tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
            tag("meta", name="referrer", content="no-referrer"),
            tag("title", f"{self.say('title')} {self.shape['source']['log']} {self.shape['day']}"),
            raw("style", style),
        ]
        main = tag(
            "main",
            *self._tiles(),
            *self._header(),
            *self._findings(),
            *signs.section(self.shape["leads"], self.language),
            *self._cases(),
            *self._figures(),
            *self._table(),
        )
        foot = tag("footer", tag("p", self.say("verify"), class_="mono"), tag("p", self.shape["advice"]))
        return document(
            self.language, head, [self._top(), main, foot, data(self.shape), raw("script", script)]
        )

    # -- the top

    def _top(self) -> Element:
        ended, source = self.shape["conclusion"], self.shape["source"]
        about = f"{source['log']}　" if source["log"] else ""
        return tag(
            "header", tag("h1", self.say("title")),
            tag("p", f"{about}{self.say('as_of')} {self.shape['day'] or '—'}", class_="soft"),
            tag("p", ended["said"], class_=f"verdict {ended['tone']}"), *self._partial(), class_="top",
        )  # fmt: skip

    def _partial(self) -> Iterator[Element]:
        if self.shape["complete"]:
            return
        yield tag(
            "div", f"⚠ {self.say('partial')}", tag("ul", *(tag("li", one) for one in self.shape["limits"])), class_="partial", role="alert"
        )  # fmt: skip

    def _tiles(self) -> Iterator[Element]:
        summary = self.shape["summary"]
        lines = [(one.value, f"{MARKS[one.value]} {SEVERITIES[one](self.language)}") for one in Severity]
        lines += [("uncertain", f"? {self.say('unsure')}"), ("allowed", self.say("allowed"))]
        lines += [("cases", self.say("cases")), ("checked", self.say("records"))]
        yield tag(
            "ul",
            *(tag("li", tag("b", summary[key]), title, class_=key) for key, title in lines),
            class_="tiles",
        )

    def _header(self) -> Iterator[Element]:
        source = self.shape["source"]
        pairs: list[tuple[str, Element | str]] = [
            (self.say("log"), source["log"] or "—"),
            (self.say("digest"), tag("span", source["digest"], class_="mono")),
            (self.say("records"), f"{self.shape['summary']['checked']} / {self.shape['summary']['records']}"),
        ]
        for one in self.shape["texts"]:
            used = self.phrase("、", ", ").join(
                f"{each['procedure']}@{each['edition']}" for each in one["procedures"]
            )
            pairs.append(
                (self.say("texts"), tag("span", tag("span", one["digest"], class_="mono"), f" {used}"))
            )
        pairs.append((self.say("checker"), self.shape["checker"]))
        pairs.append((self.say("parameters"), self._parameters()))
        if self.shape["beyond"]:
            pairs.append((self.say("beyond"), self.phrase("；", "; ").join(self.shape["beyond"])))
        yield tag("section", tag("h2", self.say("header")), _pairs(pairs))

    def _parameters(self) -> str:
        said = self.shape["parameters"]
        day = said["day"] or self.phrase("来源的最后一天", "the last day of the source")
        return self.phrase(
            f"截至{day}，准予{len(said['allow'])}项，{'看线索，' if said['forensics'] else ''}{self.language}",
            f"as of {day}, {len(said['allow'])} allowances, {'with leads, ' if said['forensics'] else ''}{self.language}",
        )

    # -- findings

    def _findings(self) -> Iterator[Element]:
        groups = [self._group(one.value, SEVERITIES[one](self.language)) for one in Severity]
        found = [one for one in groups if one is not None]
        if not found:
            yield tag("section", tag("h2", self.say("findings")), tag("p", self.say("none" if self.shape["summary"]["records"] else "empty")))
            return
        yield tag("section", tag("h2", self.say("findings")), self._filter(), *found)

    def _group(self, severity: str, title: str) -> Element | None:
        own = [one for one in self.findings if one["severity"] == severity]
        if not own:
            return None
        return tag(
            "div",
            tag("h3", f"{MARKS[severity]} {title} · {len(own)}"),
            *map(self._finding, own),
            class_="group",
        )

    def _filter(self) -> Element:
        every = ("", self.say("all"))
        checks = [(one["check"], one["title"]) for one in self.shape["summary"]["checks"]]
        used = {one["check"] for one in self.findings}
        cases = dict.fromkeys(one["case"] for one in self.findings if one["case"])
        return tag(
            "form",
            _choice(self.say("severity"), "severity", [every, *((one.value, SEVERITIES[one](self.language)) for one in Severity)]),
            _choice(self.say("check"), "check", [every, *(pair for pair in checks if pair[0] in used)]),
            _choice(self.say("case"), "case", [every, *((one, one) for one in cases)]),
            tag("label", self.say("search"), tag("input", type="search", name="text")),
            tag("label", tag("input", type="checkbox", name="unsure"), self.say("unsure"), class_="tick"),
            tag("label", tag("input", type="checkbox", name="allowed", checked="checked"), self.say("show_allowed"), class_="tick"),
            tag("output", name="count"), id="filter", hidden="hidden",
        )  # fmt: skip

    def _finding(self, one: Mapping[str, Any]) -> Element:
        grave, allowed = one["severity"], one["allowed"]
        badges = [tag("span", f"{MARKS[grave]} {one['severity_title']}", class_=f"badge {grave}")]
        if not one["certain"]:
            badges.append(tag("span", f"? {self.say('unsure')}", class_="badge unsure"))
        if allowed:
            badges.append(tag("span", f"√ {self.say('allowed')}", class_="badge ok"))
        head = tag(
            "header", *badges, tag("span", f"{one['check_title']} · {one['kind_title']}", class_="soft"),
            tag("h3", f"{one['case']} {one['act_title']}".strip()), tag("span", one["id"], class_="id"),
        )  # fmt: skip
        return tag(
            "article", head, _pairs(list(self._details(one))), class_=f"finding {grave}{' allowed' if allowed else ''}", id=f"f-{one['id']}",
            data_severity=grave, data_check=one["check"], data_case=one["case"], data_unsure="no" if one["certain"] else "yes",
            data_allowed="yes" if allowed else "no",
        )  # fmt: skip

    def _details(self, one: Mapping[str, Any]) -> Iterator[tuple[str, Element | str]]:
        for key in ("actual", "required", "remedy"):
            if one[key]:
                yield self.say(key), one[key]
        if one["articles"]:
            yield self.say("articles"), self.phrase("；", "; ").join(each["text"] for each in one["articles"])
        if one["missing_titles"]:
            yield self.say("missing"), self.phrase("、", ", ").join(dict.fromkeys(one["missing_titles"]))
        record = [
            f"#{one['seq']}" if one["seq"] is not None else "",
            one["occurred"],
            one["by"],
            one["place"],
        ]
        if any(record):
            yield self.say("record" if one["seq"] is not None else "place" if one["place"] else "by"), "　".join(each for each in record if each)
        yield (
            self.say("rule"),
            tag("span", tag("span", one["rule"], class_="mono"), f"　{one['why']}", class_="why"),
        )
        if one["allowed"]:
            said = one["allowed"]
            yield (
                self.say("allowed"),
                f"{said['reason']}　{said['authority']}　{self.say('until')} {said['until']}",
            )

    # -- cases

    def _cases(self) -> Iterator[Element]:
        cases = self.shape["cases"]
        with_findings = {one["case"] for one in self.findings}
        drawn = (
            cases
            if len(cases) <= MOST_CASES
            else [one for one in cases if one["case"] in with_findings][:MOST_CASES]
        )
        if not cases:
            return
        left = len(cases) - len(drawn)
        more = (
            [
                tag(
                    "p",
                    self.phrase(
                        f"另有{left}件没有画出，见 JSON 或表格。",
                        f"{left} more are not drawn; see JSON or workbook.",
                    ),
                    class_="soft",
                )
            ]
            if left
            else []
        )
        key = "　".join(f"{MARKS[one.value]} {SEVERITIES[one](self.language)}" for one in Severity)
        legend = tag("p", f"{MARKS['']} {self.phrase('没有发现', 'nothing found')}　{key}", class_="soft")
        yield tag("section", tag("h2", self.say("cases")), legend, *map(self._case, drawn), *more)

    def _case(self, case: Mapping[str, Any]) -> Element:
        found = sum(1 for one in self.findings if one["case"] == case["case"])
        phases = [
            tag(
                "span",
                f"{'✓' if one['records'] else '—'} {one['title']}",
                class_="has" if one["records"] else None,
            )
            for one in case["phases"]
        ]
        summary = tag(
            "summary", tag("h3", case["case"]), f"{case['title']} {case['edition']}", tag("span", case["state"], class_="badge ok"),
            self.phrase(f"发现{found}项", f"{found} findings"), tag("span", *phases, class_="phases"),
        )  # fmt: skip
        worst = {seq: grave for (name, seq), grave in self.worst.items() if name == case["case"]}
        lanes = {phase.value: PHASES[phase](self.language).partition("（")[0] for phase in Phase}
        drawing = timeline(case, worst, self.shape["day"], lanes)
        return tag(
            "details",
            summary,
            drawing,
            *self._ahead(case["ahead"]),
            *self._deadlines(case["deadlines"]),
            class_="case",
            open="open" if found else None,
        )

    def _ahead(self, ahead: Mapping[str, Any] | None) -> Iterator[Element]:
        if ahead is None:
            return
        mark = self.phrase("（暂算）", " (provisional)") if ahead["provisional"] else ""
        last = f"，{self.say('last')} {ahead['latest']}{mark}" if ahead["latest"] else ""
        goal = f"，{self.phrase('目标', 'goal')} {ahead['goal']}" if ahead["goal"] else ""
        words = (
            f"{self.say('next')}：{ahead['next']}{last}；{self.say('finish')} {ahead['finish'] or '—'}{goal}"
            if ahead["attainable"]
            else self.phrase("照规定的步骤已无法办结", "by the declared steps it can no longer be completed")
        )
        yield tag("p", words)

    def _deadlines(self, deadlines: Sequence[Mapping[str, Any]]) -> Iterator[Element]:
        if not deadlines:
            return
        heads = [self.say(key) for key in ("act", "since", "done", "last")]
        rows = []
        for one in deadlines:
            late = one["slack"] < 0
            left = (
                self.phrase(f"逾期{-one['slack']}天", f"{-one['slack']} days late")
                if late
                else self.phrase(f"余{one['slack']}天", f"{one['slack']} left")
            )
            cells = [
                tag("td", f"{one['title']} · {one['rule_title']}"),
                *(tag("td", one[key], class_="number") for key in ("since", "day", "last")),
            ]
            rows.append(
                tag(
                    "tr",
                    *cells,
                    tag("td", deadline_bar(one)),
                    tag("td", f"{'! ' if late else ''}{left}", class_="number over" if late else "number"),
                )
            )
        head = tag(
            "tr",
            *(tag("th", one) for one in heads),
            tag("th", self.say("deadlines")),
            tag("th", self.say("slack"), class_="number"),
        )
        yield tag("table", tag("thead", head), tag("tbody", *rows))

    # -- the end

    def _figures(self) -> Iterator[Element]:
        figures = self.shape["figures"]
        if not figures:
            return
        numbers = ("stays", "shortest", "middle", "longest", "findings")
        heads = [tag("th", self.say(key)) for key in ("procedure", "phase", "act")] + [
            tag("th", self.say(key), class_="number") for key in numbers
        ]
        phases = {phase.value: PHASES[phase](self.language) for phase in Phase}
        titles = {one["procedure"]: one["title"] for one in self.shape["cases"]}
        rows = [
            tag("tr", tag("td", f"{titles.get(one['procedure'], one['procedure'])} {one['edition']}"), tag("td", phases[one["phase"]]), tag("td", one["title"]), *(tag("td", one[key], class_="number") for key in numbers))
            for one in figures
        ]  # fmt: skip
        yield tag(
            "section",
            tag("h2", self.say("figures")),
            tag("table", tag("thead", tag("tr", *heads)), tag("tbody", *rows)),
        )

    def _table(self) -> Iterator[Element]:
        rows = [
            tag("tr", *(tag("td", one[key]) for key in ("kind", "check", "force", "severity", "why")))
            for one in self.shape["table"]
        ]
        heads = tag("tr", *(tag("th", self.say(key)) for key in ("kind", "check", "rule", "severity", "why")))
        yield tag(
            "section",
            tag("h2", self.say("table")),
            tag(
                "details",
                tag("summary", self.say("all")),
                tag("table", tag("thead", heads), tag("tbody", *rows)),
            ),
        )


def _file(name: str) -> str:
    return files("pdca.reports").joinpath(name).read_text("utf-8")


def _pairs(pairs: Sequence[tuple[str, Element | str]]) -> Element:
    made = tag("dl")
    for name, said in pairs:
        made.append(tag("dt", name))
        made.append(tag("dd", said))
    return made


def _choice(title: str, name: str, options: Sequence[tuple[str, str]]) -> Element:
    return tag(
        "label",
        title,
        tag("select", *(tag("option", said, value=value) for value, said in options), name=name),
    )
