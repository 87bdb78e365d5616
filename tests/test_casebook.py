"""The casebook: what each case has come to."""

from datetime import date, datetime
from itertools import count
from typing import ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pdca import ledgers, tour
from pdca.casebook import Casebook
from pdca.errors import TrailError
from pdca.ledgers import pieces
from pdca.office import Office
from pdca.pack import Pack
from pdca.record import Kind
from pdca.sealing import Safe
from pdca.shelf import Shelf
from pdca.stores import open_store
from pdca.trail import Trail
from pdca.vault import MemoryVault


@pytest.fixture(scope="module")
def office():
    lines = tour.entries(tour.samples())
    clock = tour.Clock(datetime.fromisoformat(lines[0]["recorded"]))
    office = Office(Trail(open_store("memory:"), clock, tour.LOG), Pack.open(), clock)
    tour.play(office, clock, lines)
    return office


def test_a_page_tells_where_a_case_stands(office):
    """A page has the procedure, the edition, the state and the place of its case."""
    for page in Casebook(office).pages():
        history = office.history(page.case)
        assert (page.procedure, page.edition) == (history.procedure.id, history.procedure.edition)
        assert (page.state, page.closed, page.place) == (history.state, history.closed, history.place)


def test_a_page_tells_every_act(office):
    """Each act has its number in the case and in the log, its day and who did it; the page has the leaf of the last."""
    for page in Casebook(office).pages():
        records = [*office.trail.records(page.case)]
        assert [deed.pos for deed in page.deeds] == [record.pos for record in records]
        assert [deed.seq for deed in page.deeds] == [record.seq for record in records]
        assert [deed.day.isoformat() for deed in page.deeds] == [record.claim.occurred for record in records]
        assert [deed.by for deed in page.deeds] == [tuple((one.person, one.role) for one in record.claim.by) for record in records]
        assert page.end == office.trail.end(page.case)


def test_a_table_is_the_ledger_as_it_is_printed(office):
    """A host gets a ledger filled in and masked, with names of its own; one that nothing declares is an error that names the others."""
    book = Casebook(office)
    found = book.sheet("member-archive")
    assert book.table("member-archive") == ledgers.shown(found, book.view(found, office.today(), {}))
    with pytest.raises(ledgers.UnknownLedgerError, match="member-archive"):
        book.table("nothing")


def test_an_act_is_found_by_its_label(office):
    """The acts of one label come in the order in which they were recorded."""
    (page,) = Casebook(office).pages("member-development-five-ones")
    days = [deed.day for deed in page.done("cultivate.examine")]
    assert [day.isoformat() for day in days] == ["2025-03-12", "2025-09-12", "2026-03-17"]


def test_short_facts_are_at_hand(office):
    """What closed steps said in short facts is in the page by reference, what a text says is not."""
    (page,) = Casebook(office).pages("major-decision-eight-steps")
    history = office.history(page.case)
    assert page.said["resolve.outcome"] == "passed"
    asked = history.procedure.by_id["legal_review"].asks
    assert page.said["legal_review.opinion"] == history.last["legal_review"].claim.facts["opinion"]
    assert not [fact.id for fact in asked if fact.type in ("text", "account") and f"legal_review.{fact.id}" in page.said]


TODAY = date(2026, 11, 20)


def told(book, name, **view):
    """Return the texts of a ledger."""
    sheet = book.sheet(name)
    return ledgers.shown(sheet, book.view(sheet, TODAY, {}), **view)


def shelf(folder):
    return Shelf(folder, "now")


class Counting(Casebook):
    """A casebook that tells which cases it folded."""

    turned: ClassVar[list[str]] = []

    def _turn(self, case):
        self.turned.append(case)
        super()._turn(case)


@pytest.fixture
def counting():
    Counting.turned = []
    return Counting


def copied(office, store=None, leave=()):
    """Return an office over a copy of the trail, without the records *leave* (case, number)."""
    clock = tour.Clock(datetime.fromisoformat("2026-11-20T00:00:00+00:00"))
    trail = Trail(store or open_store("memory:"), clock, tour.LOG)
    for text in office.pack.pinned_texts():
        trail.put_text(text)
    kept = [record.claim for record in office.trail.records() if (record.claim.case, record.seq) not in leave]
    trail.append(kept)
    return Office(trail, office.pack, clock)


def test_a_fresh_process_reads_the_same_from_an_exported_trail(office, tmp_path):
    """Whoever takes in an exported trail computes the same lines, cell by cell."""
    file = tmp_path / "out.jsonl"
    with file.open("wb") as stream:
        office.trail.export(stream)
    other = Trail(open_store("memory:"), office.clock, tour.LOG)
    with file.open("rb") as stream:
        other.import_(stream)
    fresh = Casebook(Office(other, Pack.open(), office.clock))
    here = Casebook(office)
    for name in ledgers.ledgers(office.pack.procedures(), office.pack.ledgers):
        assert told(fresh, name) == told(here, name)
    assert [*fresh.pages()] == [*here.pages()]


def test_what_is_kept_is_read_again_without_folding(office, tmp_path, counting):
    """A second book over the same shelf folds no case, and tells the same."""
    first = counting(office, shelf(tmp_path))
    table, pages = told(first, "major-decision-ledger"), [*first.pages()]
    assert len(counting.turned) == len(pages)
    counting.turned.clear()
    second = counting(office, shelf(tmp_path))
    assert (told(second, "major-decision-ledger"), [*second.pages()]) == (table, pages)
    assert counting.turned == []


def test_a_new_record_folds_its_case_alone(office, tmp_path, counting):
    """Where one case has grown, that case is folded, and no other."""
    ends = {page.case: page.deeds[-1].seq for page in Casebook(office).pages()}
    case = next(iter(ends))
    grown = copied(office, leave={(case, ends[case])})
    told(counting(grown, shelf(tmp_path)), "four-haves")
    counting.turned.clear()
    last = [*office.trail.records(case)][-1]
    grown.trail.append([last.claim])
    book = counting(grown, shelf(tmp_path))
    assert told(book, "four-haves") == told(Casebook(grown), "four-haves")
    assert counting.turned == [case, *ends][:1]


def test_a_rolled_back_log_is_read_anew(office, tmp_path):
    """A shelf that knows more than the log is thrown away."""
    page = next(Casebook(office).pages())
    told(Casebook(office, shelf(tmp_path)), "four-haves")
    shorter = copied(office, leave={(page.case, page.deeds[-1].seq)})
    assert told(Casebook(shorter, shelf(tmp_path)), "four-haves") == told(Casebook(shorter), "four-haves")


@pytest.mark.parametrize("harm", ["", "{", '{"forms":[],"cases":{}}'])
def test_a_damaged_shelf_is_no_shelf(office, tmp_path, harm):
    """A file that is not what the index says is worked out anew, with all the others."""
    table = told(Casebook(office, shelf(tmp_path)), "member-archive")
    (file,) = tmp_path.glob("lines.*member-archive.json")
    file.write_text(harm)
    assert told(Casebook(office, shelf(tmp_path)), "member-archive") == table
    assert told(Casebook(office, shelf(tmp_path)), "member-archive") == table


def test_other_code_or_other_texts_begin_anew(office, tmp_path, counting):
    """What other code filled, or other texts, is filled again."""
    told(counting(office, Shelf(tmp_path, "then")), "four-haves")
    counting.turned.clear()
    told(counting(office, Shelf(tmp_path, "now")), "four-haves")
    assert counting.turned != []


def test_missing_records_are_told_with_a_warm_shelf(office, tmp_path):
    """A log that lost a record behind its head's back is not answered from what is kept."""
    store = open_store("memory:")
    copy = copied(office, store)
    told(Casebook(copy, shelf(tmp_path)), "four-haves")
    store._rows.pop()
    with pytest.raises(TrailError):
        Casebook(copy, shelf(tmp_path)).refresh()


def sealing(office):
    """Return an office over the same acts, whose texts are sealed."""
    salts = count(1)
    safe = Safe(vault=MemoryVault(), draw=lambda size: next(salts).to_bytes(size, "big"))
    lines = tour.entries(tour.samples())
    clock = tour.Clock(datetime.fromisoformat(lines[0]["recorded"]))
    sealed = Office(Trail(open_store("memory:"), clock, tour.LOG), office.pack, clock, safe=safe)
    tour.play(sealed, clock, lines)
    return sealed


def test_nothing_personal_is_on_the_shelf(office, tmp_path):
    """What the vault keeps is in no file of the shelf, and is in the ledger all the same, until it is erased."""
    sealed = sealing(office)
    secrets = [entry.value for entry in sealed.safe.vault.every() if isinstance(entry.value, str) and len(entry.value) > 3]
    table = told(Casebook(sealed, shelf(tmp_path)), "major-decision-ledger")
    kept = b"".join(file.read_bytes() for file in tmp_path.glob("*.json")).decode()
    assert secrets
    assert not [one for one in secrets if one in kept]
    assert table == told(Casebook(office), "major-decision-ledger")
    sealed.safe.vault.empty([entry.commitment for entry in [*sealed.safe.vault.every()]])
    assert "（已封存）" in told(Casebook(sealed, shelf(tmp_path)), "major-decision-ledger").rows[0]


@settings(max_examples=10, deadline=None)
@given(st.data())
def test_a_removed_record_changes_only_what_reads_it(office, data):
    """Without one record only cells that are traced to it read otherwise."""
    procedure = data.draw(st.sampled_from(["major-decision-eight-steps", "member-development-five-ones"]))
    name = data.draw(st.sampled_from([one.id for one in office.pack.editions(procedure)[0].ledgers]))
    book = Casebook(office, only=[name])
    before = book.sheet(name)
    case = before.entries[0].case
    records = [*office.trail.records(case)]
    gone = data.draw(st.sampled_from([one.seq for one in records if one.claim.kind is Kind.PART] + [records[-1].seq]))
    other = Casebook(copied(office, leave={(case, gone)}), only=[name])
    after = other.sheet(name)
    view = book.view(before, TODAY, {})
    for one, fresh in zip(before.entries, after.entries, strict=True):
        for title in before.columns:
            if pieces.text(one.cells.get(title), view) != pieces.text(fresh.cells.get(title), view):
                traces = book.trace(before, one.case, one.part, one.number, title)
                assert one.case == case
                assert gone in {act.seq for trace in traces for act in trace.acts}, title


def test_a_removed_record_changes_no_other_case(office):
    """The pages and lines of all other cases are what they were."""
    (page,) = Casebook(office).pages("member-development-five-ones")
    other = Casebook(copied(office, leave={(page.case, 5)}))
    kept = [one for one in Casebook(office).pages() if one.case != page.case]
    fresh = [one for one in other.pages() if one.case != page.case]
    assert [(one.case, one.state, one.said) for one in fresh] == [(one.case, one.state, one.said) for one in kept]
    assert told(other, "village-decision-ledger") == told(Casebook(office), "village-decision-ledger")


def test_pages_alone_fill_no_ledger(office):
    """Whoever wants pages only gets those of all cases, and no lines are made."""
    book = Casebook(office, only=())
    assert [*book.pages()] == [*Casebook(office).pages()]
    assert book.sheet("member-archive").entries == ()


def test_questions_at_once_are_of_one_log(office):
    """Questions asked at once are of the log as it was at the first, whatever is added meanwhile; later ones see it."""
    grown = copied(office)
    book, size = Casebook(grown), grown.trail.head().size
    case = next(book.pages()).case
    with book.at_once() as read:
        grown.trail.append([[*grown.trail.records(case)][-1].claim])
        assert read == size == sum(len(page.deeds) for page in book.pages()) + acts_of_the_log(grown)
    assert sum(len(page.deeds) for page in book.pages()) + acts_of_the_log(grown) == size + 1


def acts_of_the_log(office):
    return sum(1 for _ in office.trail.records("@log"))
