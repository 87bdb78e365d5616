"""Leads in a report: signs of made-up paperwork as plain data and on a page, apart from the findings (docs/forensics.md)."""

from collections.abc import Mapping, Sequence
from typing import Any, Final
from xml.etree.ElementTree import Element

from pdca.forensics import Lead, Looked, Method, Survey
from pdca.forensics.odds import shown
from pdca.phrase import Language, Phrase
from pdca.reports.markup import tag

Shape = dict[str, Any]

TITLE: Final = Phrase("值得看一看的线索", "Leads worth a look")
SHEET: Final = Phrase("线索", "Leads")
CAUTION: Final = Phrase(
    "以下是线索，不是审核发现，不说明谁有问题，也不计入任何数目；每条都写明正常情况下怎么也会这样，请看原件再说。",
    "These are leads and no findings: they say nothing against anybody and are counted nowhere. Each says how it can be as it should be; look at the papers first.",
)
NONE: Final = Phrase("没有值得一看的线索。", "There is nothing to look at.")
METHODS: Final[Mapping[Method, Phrase]] = {
    Method.EXACT: Phrase("精确计算", "worked out exactly"),
    Method.BOUND: Phrase("至多这么大", "at most so likely"),
    Method.DRAWN: Phrase("抽样得出（可重算）", "by draws that can be made again"),
    Method.OBSERVED: Phrase("没有概率模型，只列所见", "no model of chance: what was seen"),
}
"""How a chance was found out."""
WORDS: Final[Mapping[str, Phrase]] = {
    "sign": Phrase("迹象", "Sign"), "sentence": Phrase("说明", "What was seen"), "statistic": Phrase("统计量", "Statistic"), "base": Phrase("正常情况", "Honest records"),
    "n": Phrase("个数", "n"), "adjusted": Phrase("偶然如此的可能（已计入全部检验）", "Chance, allowing for all that was tested"), "method": Phrase("怎么得出", "How"),
    "innocent": Phrase("正常的解释", "Innocent explanation"), "entries": Phrase("有关记录", "Records"), "persons": Phrase("有关人员", "People in them"),
    "minimum": Phrase("至少要", "Needs"), "tests": Phrase("检验", "Tests"), "result": Phrase("结果", "Came to"),
    "provisional": Phrase("休息日是暂算的", "days off are provisional"),
}  # fmt: skip
"""What the parts of a lead are called."""
MOST_ENTRIES: Final = 12
"""Records of a lead that a page names; the data have all."""


def signs(found: Survey | None, language: Language) -> Shape | None:
    """Return *found* as plain data, its texts in *language*; nothing where nobody asked."""
    if found is None:
        return None
    return {
        "title": TITLE(language), "caution": CAUTION(language), "budget": shown(found.options.budget), "seed": found.options.seed,
        "leads": [_lead(one, language) for one in found.leads], "looked": [_looked(one, found, language) for one in found.looked],
    }  # fmt: skip


def _lead(one: Lead, language: Language) -> Shape:
    return {
        "id": one.id, "sign": one.sign.value, "sign_title": one.sign.title(language), "sentence": one.sentence(language), "measure": one.measure(language),
        "statistic": shown(one.statistic), "expected": "" if one.expected is None else shown(one.expected), "base": one.base(language), "n": one.n,
        "p": "" if one.p is None else shown(one.p), "adjusted": "" if one.adjusted is None else shown(one.adjusted), "method": one.method.value,
        "method_title": METHODS[one.method](language), "innocent": one.innocent(language), "entries": list(one.entries), "persons": list(one.persons),
        "provisional": one.provisional,
    }  # fmt: skip


def _looked(one: Looked, found: Survey, language: Language) -> Shape:
    leads = sum(lead.sign is one.sign for lead in found.leads)
    return {
        "sign": one.sign.value, "title": one.sign.title(language), "tests": one.tests, "n": one.n, "minimum": one.minimum, "leads": leads,
        "result": came_to(one, leads)(language),
    }  # fmt: skip


def came_to(one: Looked, leads: int) -> Phrase:
    """Return what became of one sign, of which there are so many *leads*."""
    if leads:
        return Phrase(f"{leads}条线索", f"{leads} leads")
    if one.share is None and one.n >= one.minimum:
        return Phrase("没有看到", "nothing seen")
    if one.tests:
        return Phrase("没有超出偶然的", "nothing beyond chance")
    return Phrase("数量太少，不说", "silent: too few")


def section(shape: Shape | None, language: Language) -> list[Element]:
    """Return the part of a page that tells the leads in *shape*; nothing where nobody asked for them."""
    if shape is None:
        return []
    leads = [_article(one, language) for one in shape["leads"]] or [tag("p", NONE(language))]
    caution = tag("p", shape["caution"], class_="caution")
    return [
        tag("section", tag("h2", shape["title"]), caution, *leads, _table(shape["looked"], language), class_="leads", id="leads")
    ]  # fmt: skip


def _article(one: Mapping[str, Any], language: Language) -> Element:
    head = tag(
        "header", tag("span", one["sign_title"], class_="badge lead"), tag("span", one["id"], class_="id")
    )
    pairs = tag("dl")
    for name, said in _pairs(one, language):
        pairs.append(tag("dt", name))
        pairs.append(tag("dd", said))
    return tag("article", head, tag("p", one["sentence"]), pairs, class_="lead", id=f"l-{one['id']}")


def _pairs(one: Mapping[str, Any], language: Language) -> list[tuple[str, str]]:
    def say(word: str) -> str:
        return WORDS[word](language)

    expected = f"（{one['expected']}）" if one["expected"] else ""
    listed = one["entries"][:MOST_ENTRIES]
    left = len(one["entries"]) - len(listed)
    more = Phrase(f" 等{len(one['entries'])}条", f" and {left} more")(language) if left else ""
    found = [
        (say("innocent"), one["innocent"]), (say("statistic"), f"{one['measure']} {one['statistic']}"), (say("base"), f"{one['base']}{expected}"),
        (say("n"), str(one["n"])), (say("adjusted"), one["adjusted"] or "—"), (say("method"), one["method_title"]),
        (say("entries"), f"{Phrase('、', ', ')(language).join(listed)}{more}"),
    ]  # fmt: skip
    if one["persons"]:
        found.append((say("persons"), Phrase("、", ", ")(language).join(one["persons"])))
    if one["provisional"]:
        found.append(("", say("provisional")))
    return found


def _table(looked: Sequence[Mapping[str, Any]], language: Language) -> Element:
    heads = [WORDS[word](language) for word in ("sign", "tests", "n", "minimum", "result")]
    rows = [
        tag(
            "tr",
            tag("td", one["title"]),
            *(tag("td", one[key], class_="number") for key in ("tests", "n", "minimum")),
            tag("td", one["result"]),
        )
        for one in looked
    ]
    return tag("table", tag("thead", tag("tr", *(tag("th", one) for one in heads))), tag("tbody", *rows))
