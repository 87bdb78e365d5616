"""A whole log as one file of JSON lines, for archives, other machines and other people's verifiers.

A header, the texts, the records' exact bytes, and a last line with size and root: a file without it was cut.
Where the log names keys, that line is signed by one that counts: else anybody could write a file in the log's name.
Reading keeps all of a file or nothing of it (docs/format.md).
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, BinaryIO

from pdca import acts, hashing, keyring, note
from pdca.canonical import MAX_BODY, decode, digest, encode
from pdca.errors import Flaw, NoteError, TrailError, UnwritableError
from pdca.fields import FORMAT
from pdca.form import from_body
from pdca.integrity import BATCH, Examiner, checked
from pdca.merkle import Tree, packed
from pdca.note import Checkpoint, Verifier
from pdca.phrase import Phrase
from pdca.record import Record
from pdca.stores.port import Head, Row, Store, Writing

NAME = "pdca-trail"
"""What the header calls the format."""

_HEADER = {"format": NAME, "v": FORMAT}

ReadKey = Callable[[str], Verifier] | None
"""What makes verifiers of the keys that a log names; without it nobody can say whether a signature is true."""

# A text of MAX_BODY bytes may need an escape of six bytes for each of them.
MAX_LINE = 7 * MAX_BODY


def write(
    store: Store,
    head: Head,
    stream: BinaryIO,
    told: Callable[[int, int], None] = lambda done, size: None,
    read_key: ReadKey = None,
) -> int:
    """Write texts and checked records of *store* up to *head* to *stream*; return how many records.

    *told* hears now and then how many are written, of how many. Raises `TrailError` before the last line is written
    where *head* lost the signature that the log says it has.
    """
    naming: list[Record] = []
    stream.write(_line({**_HEADER, "alg": hashing.name_for(head.log), "log": head.log}))
    stream.writelines(_line({"digest": name, "text": _text(store, name)}) for name in store.texts())
    for row, record in checked(store, head, 0):
        stream.write(row.body + b"\n")
        if keyring.tells(record):
            naming.append(record)
        if row.pos % BATCH == 0:
            told(row.pos, head.size)
    _expect_signed(head, naming, read_key)
    last: dict[str, Any] = {"size": head.size, "root": (head.root or hashing.of_log(head.log).empty).hex()}
    if head.note:
        last["note"] = note.write(note.read(head.note)).decode()
    stream.write(_line(last))
    return head.size


def read(store: Store, origin: str, stream: BinaryIO, read_key: ReadKey = None) -> int:
    """Take the file in *stream* into the empty *store*, all or nothing; return how many records.

    Raises `TrailError` with the line's number, and `UnwritableError` where the store is not empty. Without *read_key* a
    log that names keys must still be signed, but not even a false signature is seen.
    """
    with store.writing() as writing:
        if writing.head().size:
            raise UnwritableError(Phrase("只能导入到空的账中", "only an empty log can take a file in"))
        return _Reading(writing, store, stream, read_key).whole(origin)


class _Reading:
    """One file on its way in; everything stays in the open transaction until the last line agrees."""

    def __init__(self, writing: Writing, store: Store, stream: BinaryIO, read_key: ReadKey) -> None:
        self._writing = writing
        self._store = store
        self._lines = _lines(stream)
        self._read_key = read_key
        self._line = 0
        self._naming: list[Record] = []
        self._rows: list[Row] = []
        self._tree = Tree()
        self._examiner = Examiner("")
        self._texts: set[str] = set()
        self._latest = ""
        self._over = False

    def whole(self, origin: str) -> int:
        try:
            self._header(origin)
            self._body()
            if next(self._lines, None) is not None:
                self._line += 1
                raise _wrong(Flaw.FORM, "结尾之后还有内容", "something follows the last line")
        except TrailError as error:
            raise error.in_line(self._line) from None
        return self._tree.size

    def _header(self, origin: str) -> None:
        value = decode(self._next())
        log = value.get("log") if isinstance(value, dict) else None
        if not isinstance(log, str) or value != {**_HEADER, "alg": hashing.name_for(log), "log": log}:
            raise _wrong(Flaw.VERSION, "不是本格式的文件", "not a file of this format and version")
        if origin and log != origin:
            raise _wrong(Flaw.LOG, f"这是另一本账：{log}", f"this is another log: {log}")
        self._examiner = Examiner(log)
        self._tree = Tree(hashes=self._examiner.hashes)

    def _body(self) -> None:
        """Read texts, then records, then the last line."""
        while True:
            line = self._next()
            if line.startswith(b'{"digest"') and not self._tree.size:
                self._text(decode(line, limit=MAX_LINE))
            elif line.startswith((b'{"note"', b'{"root"')):
                self._end(decode(line))
                return
            else:
                self._record(line)

    def _text(self, value: Any) -> None:
        name, text = value.get("digest"), value.get("text")
        if value.keys() != {"digest", "text"} or not isinstance(text, str) or digest(text.encode()) != name:
            raise _wrong(Flaw.TEXT, "文本与摘要不符", "the text does not have the digest")
        if name <= self._latest:
            raise _wrong(Flaw.TEXT, "文本重复或未按摘要排序", "texts are not in the order of their digests")
        self._texts.add(name)
        self._latest = name
        if self._store.text(name) is None:
            self._writing.add_text(name, text.encode())

    def _record(self, body: bytes) -> None:
        record = from_body(body)
        claim = record.claim
        if self._over:
            raise _wrong(Flaw.FROZEN, "封存之后又有记录", "a record follows the act that ended the log")
        self._over = acts.freezes(record)
        if keyring.tells(record):
            self._naming.append(record)
        if record.pos != self._tree.size:
            raise _wrong(
                Flaw.POSITION, f"缺少第{self._tree.size}条记录", f"record {self._tree.size} is missing"
            )
        if claim.texts and claim.texts not in self._texts:
            raise _wrong(Flaw.TEXT, f"缺少文本{claim.texts}", f"text {claim.texts} is missing")
        hashed = self._examiner.hashes.leaf(body)
        row = Row(pos=record.pos, case=claim.case, seq=record.seq, idem=record.idem, leaf=hashed, body=body)
        self._examiner.read(row)
        self._tree.add(hashed)
        self._rows.append(row)
        if len(self._rows) == BATCH:
            self._flush()

    def _end(self, value: Any) -> None:
        said = value.pop("note", "")
        if value != {"size": self._tree.size, "root": self._tree.root().hex()}:
            raise _wrong(Flaw.TREE, "总数或总散列与记录不符", "size or root does not match the records")
        if said:
            self._check_note(said)
        head = self._head(said.encode() if said else b"")
        _expect_signed(head, self._naming, self._read_key)
        if self._rows or said:
            self._writing.add(self._rows, head)

    def _check_note(self, said: Any) -> None:
        """Refuse a signed checkpoint that is not that of the records."""
        own = Checkpoint(origin=self._examiner.log, size=self._tree.size, root=self._tree.root())
        try:
            stated = note.read(said.encode()).text if isinstance(said, str) else ""
        except (NoteError, UnicodeEncodeError):
            stated = ""
        if stated != own.text():
            raise _wrong(
                Flaw.SIGNATURE, "签名的检查点与记录不符", "the signed checkpoint is not that of the records"
            )

    def _flush(self) -> None:
        self._writing.add(self._rows, self._head(b""))
        self._rows = []

    def _head(self, said: bytes) -> Head:
        return Head(
            log=self._examiner.log,
            size=self._tree.size,
            frontier=packed(self._tree.frontier()),
            root=self._tree.root(),
            recorded=self._examiner.recorded,
            note=said,
        )

    def _next(self) -> bytes:
        self._line += 1
        line = next(self._lines, None)
        if line is None:
            raise _wrong(Flaw.TRUNCATED, "文件不完整", "the file was cut")
        return line


def _expect_signed(head: Head, naming: Sequence[Record], read_key: ReadKey) -> None:
    """Raise `TrailError` unless *head* is signed as the acts *naming* the log's keys ask: not at all, or by one that counts."""
    ring = keyring.of(head.log, naming)
    if ring.named and not head.note:
        raise _wrong(
            Flaw.SIGNATURE,
            "这本账用密钥签名，结尾却没有签名：签名被去掉了",
            "the log names its keys and its end is not signed: the signature was taken away",
        )
    if head.note and read_key:
        try:
            note.trusted(note.read(head.note), ring.trusted(read_key, size=head.size))
        except NoteError as error:
            raise TrailError(error.phrase, code=Flaw.SIGNATURE) from None


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield whole lines without their end; stop before a line that lacks it or is too long."""
    while (line := stream.readline(MAX_LINE + 1)).endswith(b"\n"):
        yield line[:-1]
    if line:
        raise _wrong(Flaw.TRUNCATED, "最后一行不完整", "the last line was cut, or is too long")


def _line(value: dict[str, Any]) -> bytes:
    return encode(value, limit=MAX_LINE) + b"\n"


def _text(store: Store, name: str) -> str:
    content = store.text(name) or b""
    if digest(content) != name:
        raise _wrong(Flaw.TEXT, f"文本{name}被改动", f"text {name} was changed")
    return content.decode()


def _wrong(code: Flaw, zh: str, en: str) -> TrailError:
    return TrailError(Phrase(zh, en), code=code)
