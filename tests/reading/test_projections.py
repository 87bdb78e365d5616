"""Reading the ledgers and scores that span procedures."""

from pdca.pack import Pack


def pack(ledgers="", scores=""):
    texts = {"ledgers.yaml": ledgers.encode(), "scores.yaml": scores.encode()}
    return Pack.of({path: text for path, text in texts.items() if text})


def codes(found):
    return [mistake.code for mistake in found.mistakes()]


def test_a_ledger_has_sources_of_three_kinds():
    """Cases, ledgers of procedures and the organisation fill one ledger, each with columns of its own."""
    (one,) = pack(
        """
- ledger: all
  title: 全部
  reads:
    - {procedure: [a, b], row: part, where: {x.y: yes}, columns: {甲: x.y, 乙: {count: z}}, sort: x.y}
    - {procedure: c, ledger: own, columns: {甲: 丙}}
    - {organisation: unit, kinds: [branch], columns: {丁: title}}
  columns: [乙]
  sort: 甲
  dated: 甲
  member: 乙
  unit: 丁
  sums: [乙]
  mask: [乙]
"""
    ).ledgers
    (part,) = one.ledgers
    assert (part.procedures, part.row, [column.fold for column in part.columns]) == (("a", "b"), "part", ["", "count"])
    assert [(taken.procedure, taken.ledger, dict(taken.columns)) for taken in one.takes] == [("c", "own", {"甲": "丙"})]
    assert [(roll.entry, roll.kinds) for roll in one.rolls] == [("unit", ("branch",))]
    assert (one.headings, one.procedures) == (("乙", "甲", "丁"), ("a", "b", "c"))
    assert (one.sort, one.dated, one.member, one.unit, one.sums, one.mask) == ("甲", "甲", "乙", "丁", ("乙",), ("乙",))


def test_a_source_says_where_it_reads():
    """A source without procedure and organisation is a mistake, and so is a word that is no entry of the organisation."""
    assert codes(pack("- {ledger: a, reads: [{columns: {甲: case.about}}]}\n")) == ["no-source"]
    assert codes(pack("- {ledger: a, reads: [{organisation: moon, columns: {甲: title}}]}\n")) != []


def test_every_key_is_one_there_is():
    """Unknown keys of ledgers, sources, scores and items are told, all at once."""
    found = pack(
        "- {ledger: a, reads: [{procedure: x, colums: {}}], sortt: b}\n",
        "- {score: s, from: a, itmes: [], items: [{item: n, sum: x, wiegh: y}], veto: {ledger: a, who: b}}\n",
    )
    assert len(codes(found)) == 5


def test_an_item_is_made_in_one_way():
    """An item without a way, or with two, is a mistake."""
    for written in ("{item: n}", "{item: n, sum: a, mean: b}"):
        assert codes(pack(scores=f"- {{score: s, from: a, items: [{written}]}}\n")) == ["one-fold"]


def test_a_score_reads_its_limits_and_flags():
    """All that an item and a score say is read."""
    (one,) = pack(
        scores="""
- score: s
  title: 分
  from: a
  per: 谁
  within: year
  dated: 日
  of: branch
  items: [{item: n, rate: x, over: y, when: {甲: 是}, weigh: l.w, caps: l.c, minus: yes, counts: no}]
  base: l.b
  caps: l.d
  worth: l.f
  standard: l.s
  rank: l.r
  grade: t
  veto: {ledger: v, who: 谁, when: {否决: 是}, dated: 日, ground: 依据}
"""
    ).scores
    (item,) = one.items
    assert (item.way, item.column, item.over, dict(item.when)) == ("rate", "x", "y", {"甲": "是"})
    assert (item.minus, item.counts) == (True, False)
    assert one.limits == ("l.b", "l.d", "l.f", "l.s", "l.r", "l.w", "l.c")
    assert (one.veto_ledger, one.veto_who, dict(one.veto_when), one.veto_dated, one.veto_ground) == ("v", "谁", {"否决": "是"}, "日", "依据")
    assert (one.per, one.within, one.dated, one.of, one.grade) == ("谁", "year", "日", "branch", "t")
