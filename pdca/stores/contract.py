"""What every store owes the trail, as tests: inherit `StoreContract` and say how to make a fresh store."""

# ruff: noqa: S101 - these are tests

import threading
from collections.abc import Callable

from pdca.errors import StoreError
from pdca.stores.port import Head, Row, Store


def row(pos: int, case: str = "A", seq: int = 0, idem: str = "") -> Row:
    """Return a row whose leaf and body tell it from every other."""
    return Row(
        pos=pos, case=case, seq=seq, idem=idem, leaf=bytes([pos % 256]) * 32, body=b"\x00\xff body %d" % pos
    )


def head(size: int) -> Head:
    """Return a head for *size* rows."""
    return Head(log="log", size=size, frontier=b"\x01" * 32, root=b"\x02" * 32, recorded=f"time {size}")


class StoreContract:
    """The behaviour every store shares."""

    writers = 3
    """How many threads may write at once; inside a host's connection one."""

    def fresh(self) -> Store:
        """Return an empty store; every implementation's test class says how."""
        raise NotImplementedError

    def filled(self, *rows: Row) -> Store:
        """Return a store that holds *rows*."""
        store = self.fresh()
        with store.writing() as writing:
            writing.add(rows, head(len(rows)))
        return store

    def test_a_store_can_be_closed(self) -> None:
        """A store can be closed, even twice."""
        store = self.filled(row(0))
        store.close()
        store.close()

    def test_a_fresh_store_has_an_empty_head_and_nothing_else(self) -> None:
        """A fresh store has an empty head and nothing else."""
        store = self.fresh()
        assert (store.head(), [*store.rows(0, 9)], [*store.cases()], [*store.texts()]) == (Head(), [], [], [])

    def test_rows_come_back_byte_for_byte(self) -> None:
        """Rows come back byte for byte, in the order of their positions."""
        rows = [row(0), row(1, seq=1, idem="k"), row(2, "B")]
        assert [*self.filled(*rows).rows(0, 9)] == rows

    def test_the_head_moves_with_the_rows(self) -> None:
        """The head moves in the transaction that adds the rows."""
        assert self.filled(row(0), row(1, seq=1)).head() == head(2)

    def test_a_writer_sees_the_head_it_moved(self) -> None:
        """A writer sees the head that it moved itself."""
        with self.fresh().writing() as writing:
            writing.head()
            writing.add([row(0)], head(1))
            assert writing.head() == head(1)

    def test_one_transaction_may_add_more_than_once(self) -> None:
        """One transaction may add more than once."""
        store = self.fresh()
        with store.writing() as writing:
            writing.head()
            writing.add([row(0)], head(1))
            writing.add([row(1, seq=1)], head(2))
        assert [each.pos for each in store.rows(0, 9)] == [0, 1]

    def test_a_block_that_raises_leaves_nothing(self) -> None:
        """A block that raises leaves rows, head and texts as they were."""
        store = self.filled(row(0))
        try:
            with store.writing() as writing:
                writing.head()
                writing.add([row(1, seq=1)], head(2))
                writing.add_text("d", b"text")
                raise KeyError  # noqa: TRY301
        except KeyError:
            pass
        assert ([*store.rows(0, 9)], store.head(), store.text("d")) == ([row(0)], head(1), None)

    def test_a_reading_starts_and_stops_where_told(self) -> None:
        """A reading starts at the position told and is as long as told."""
        rows = [row(pos, seq=pos) for pos in range(5)]
        store = self.filled(*rows)
        assert ([*store.rows(1, 2)], [*store.rows(4, 9)], [*store.rows(5, 9)]) == (rows[1:3], rows[4:], [])

    def test_a_reading_may_start_before_the_first_position(self) -> None:
        """A reading may start before the first position."""
        assert [*self.filled(row(0)).rows(-(2**62), 9)] == [row(0)]

    def test_a_case_is_read_without_the_others(self) -> None:
        """A case is read without the others, from the sequence number told."""
        mine = [row(0), row(2, seq=1), row(3, seq=2)]
        store = self.filled(mine[0], row(1, "B"), *mine[1:])
        assert ([*store.case_rows("A", 0, 9)], [*store.case_rows("A", 1, 1)]) == (mine, mine[1:2])

    def test_an_unknown_case_has_no_rows(self) -> None:
        """An unknown case has no rows and no last one."""
        store = self.filled(row(0))
        with store.writing() as writing:
            assert writing.last("B") is None
        assert [*store.case_rows("B", 0, 9)] == []

    def test_the_last_row_of_a_case_is_known(self) -> None:
        """The last row of a case is known, also when this transaction added it."""
        with self.filled(row(0), row(1, "B")).writing() as writing:
            before = writing.last("A")
            writing.head()
            writing.add([row(2, seq=1)], head(3))
            assert (before, writing.last("A")) == ((0, row(0).leaf), (1, row(2).leaf))

    def test_what_will_be_asked_may_be_told_before(self) -> None:
        """Telling what will be asked changes no answer, neither before nor after something was added."""
        with self.filled(row(0, idem="k"), row(1, "B")).writing() as writing:
            writing.head(case="A", idem="k")
            assert (writing.last("A"), [*writing.by_key("k")]) == ((0, row(0).leaf), [row(0, idem="k")])
            writing.add([row(2, seq=1, idem="k")], head(3))
            assert (writing.last("A"), len(writing.by_key("k"))) == ((1, row(2).leaf), 2)

    def test_what_will_be_asked_may_be_absent(self) -> None:
        """A case and a key that are told before and are not there have no rows."""
        with self.filled(row(0)).writing() as writing:
            assert writing.head(case="B", idem="never") == head(1)
            assert (writing.last("B"), [*writing.by_key("never")]) == (None, [])

    def test_the_latest_row_is_known(self) -> None:
        """A writer knows the last row of the whole log, also when it added it itself; a fresh store has none."""
        with self.fresh().writing() as writing:
            assert writing.latest() is None
        with self.filled(row(0), row(1, "B")).writing() as writing:
            writing.head()
            before = writing.latest()
            writing.add([row(2, seq=1)], head(3))
            assert (before, writing.latest()) == (row(1, "B"), row(2, seq=1))

    def test_a_writer_who_waited_sees_what_was_written(self) -> None:
        """Who waited for the head knows the end of a case as the writer before left it."""
        store = self.fresh()
        seen: list[bool] = []

        def work() -> None:
            for _ in range(5):
                with store.writing() as writing:
                    size = writing.head(case="A", idem="k").size
                    end = writing.last("A")
                    seen.append((end[0] + 1 if end else 0) == size == len(writing.by_key("k")))
                    writing.add([row(size, seq=size, idem="k")], head(size + 1))

        workers = [threading.Thread(target=work) for _ in range(self.writers)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        assert seen == [True] * (5 * self.writers)

    def test_a_reader_knows_the_last_row_of_a_case(self) -> None:
        """A reader knows the last row of a case too, and that an unknown case has none."""
        store = self.filled(row(0), row(1, "B"), row(2, seq=1))
        assert (store.last("A"), store.last("B"), store.last("C")) == (
            (1, row(2).leaf),
            (0, row(1).leaf),
            None,
        )

    def test_rows_are_found_by_their_key(self) -> None:
        """Rows are found by their idempotency key, all of one commit."""
        rows = [row(0, idem="k"), row(1, seq=1, idem="k"), row(2, seq=2, idem="other")]
        store = self.filled(*rows)
        with store.writing() as writing:
            assert [*writing.by_key("k")] == [*store.by_key("k")] == rows[:2]
        assert [*store.by_key("")] == [*store.by_key("never")] == []

    def test_cases_come_in_the_order_of_opening(self) -> None:
        """Cases come in the order in which they were opened."""
        assert [*self.filled(row(0, "Z"), row(1, "A"), row(2, "Z", 1)).cases()] == ["Z", "A"]

    def test_leaves_come_in_order(self) -> None:
        """Leaves come in the order of their positions, below the one told."""
        assert [*self.filled(row(0), row(1, "B"), row(2, "C")).leaves(2)] == [row(0).leaf, row(1).leaf]

    def test_rows_are_counted(self) -> None:
        """Rows are counted below the position told."""
        store = self.filled(row(0), row(1, "B"), row(2, seq=1))
        assert (store.count(0), store.count(2), store.count(3), store.count(9)) == (0, 2, 3, 3)

    def test_a_taken_position_is_refused(self) -> None:
        """A taken position is refused and nothing is kept of the attempt."""
        self._refuses_row(row(0, "B"))

    def test_a_taken_place_in_a_case_is_refused(self) -> None:
        """A taken place in a case is refused and nothing is kept of the attempt."""
        self._refuses_row(row(1))

    def test_a_text_is_kept_by_its_digest(self) -> None:
        """A text is kept by its digest; the others are absent."""
        store = self.fresh()
        with store.writing() as writing:
            writing.add_text("b", "文本".encode())
            writing.add_text("a", b"")
        assert (store.text("b"), store.text("a"), store.text("c")) == ("文本".encode(), b"", None)
        assert [*store.texts()] == ["a", "b"]

    def test_a_taken_digest_is_refused(self) -> None:
        """A taken digest is refused and the first text stays."""
        store = self.fresh()
        with store.writing() as writing:
            writing.add_text("d", b"first")

        def again() -> None:
            with store.writing() as writing:
                writing.add_text("d", b"second")

        assert _refused(again)
        assert store.text("d") == b"first"

    def test_case_numbers_are_data(self) -> None:
        """Quotes, percent signs and rare characters in a case number are nothing but data."""
        for case in ("a'b", 'a"b', "%s%(x)s", "a;--", "a\\b", "镇2026（1）号", "𠮷", "?", ":case"):
            store = self.filled(row(0, case, idem=case))
            with store.writing() as writing:
                assert [*writing.by_key(case)] == [*store.case_rows(case, 0, 9)] == [row(0, case, idem=case)]

    def test_writers_take_turns(self) -> None:
        """Writers take turns: every row arrives and no position is missing."""
        store = self.fresh()

        def work(case: str) -> None:
            for seq in range(5):
                with store.writing() as writing:
                    size = writing.head().size
                    writing.add([row(size, case, seq)], head(size + 1))

        workers = [threading.Thread(target=work, args=(case,)) for case in "ABC"]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        assert [each.pos for each in store.rows(0, 99)] == [*range(15)]

    def test_it_says_what_it_is(self) -> None:
        """A store tells its kind and can be asked at any time."""
        assert self.fresh().condition()["database"]

    def _refuses_row(self, wrong: Row) -> None:
        store = self.filled(row(0))

        def attempt() -> None:
            with store.writing() as writing:
                writing.head()
                writing.add([wrong], head(2))

        assert _refused(attempt)
        assert ([*store.rows(0, 9)], store.head()) == ([row(0)], head(1))


def _refused(attempt: Callable[[], None]) -> bool:
    try:
        attempt()
    except StoreError:
        return True
    return False
