"""Which papers records name, wherever in them they stand."""

from pdca.mentions import mentions
from pdca.record import Actor, Claim, Kind, PaperShown, Record


def digest(number):
    return f"sha256:{number:064x}"


def test_papers_that_records_name():
    """Papers are named with their digests by the papers of a record and inside its facts; others are not."""
    facts = {
        "minutes": {"name": "会议纪要", "digest": digest(1)},
        "rows": [{"scan": {"name": "x", "digest": digest(2)}}],
        "other": {"digest": "ab"},
    }
    shown = (PaperShown(name="请示", digest=digest(0)), PaperShown(name="未附"))
    claim = Claim(
        case="A",
        kind=Kind.PART,
        occurred="2026-05-18",
        by=(Actor(person="p", role="r"),),
        facts=facts,
        papers=shown,
    )
    record = Record(claim=claim, pos=7, seq=2, prev="0" * 64, recorded="2026-05-18T04:00:00.000000Z", log="l")
    assert [(one.digest, one.name, one.case, one.seq, one.pos) for one in mentions([record])] == [
        (digest(0), "请示", "A", 2, 7),
        (digest(1), "会议纪要", "A", 2, 7),
        (digest(2), "x", "A", 2, 7),
    ]
