"""XML as it may come from anybody: no document types, no entities, nothing from elsewhere, nothing endless.

Expat tells where it stands; what it is given and what it has finished are compared, so that no value can fill the memory.
"""

import codecs
import re
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, Final
from xml.parsers import expat

from pdca.logs.event import LogError, Place
from pdca.logs.source import refused

CHUNK: Final = 1 << 18
"""Bytes given to the parser at once."""
MAX_TOKEN: Final = 16 << 20
"""Most bytes of one tag, with its attributes."""
MAX_DEPTH: Final = 64
"""Deepest nesting of elements."""

_DECLARED: Final = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")
_BY_EXPAT: Final = frozenset(("utf-8", "utf8", "utf-16", "us-ascii", "ascii", "iso-8859-1"))


class Elements:
    """The elements of one XML document; subclasses say what they do with them.

    *place* is where the document stands; the line is added in messages.
    """

    def __init__(self, place: Place) -> None:
        self._at = place
        self._depth = 0
        self._parser = self._new(None)
        self._decoder: codecs.IncrementalDecoder | None = None

    def started(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element, by its name without a namespace."""

    def ended(self, name: str) -> None:
        """Take the end of an element."""

    def text(self, text: str) -> None:
        """Take text between elements."""

    @property
    def row(self) -> int:
        """Return the line that is being read."""
        return int(self._parser.CurrentLineNumber)

    @property
    def here(self) -> Place:
        """Return the place that is being read."""
        return Place(file=self._at.file, sheet=self._at.sheet, row=self.row)

    def _new(self, encoding: str | None) -> Any:
        parser = expat.ParserCreate(encoding)
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self.text
        parser.EntityDeclHandler = self._entity
        parser.StartDoctypeDeclHandler = self._entity
        return parser

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise refused(
                self.here,
                "depth",
                (f"嵌套超过{MAX_DEPTH}层", f"nested more than {MAX_DEPTH} deep"),
                ("这不是正常导出的文件，请重新导出", "no program exports this; export it again"),
            )
        self.started(name.rpartition(":")[2], attributes)

    def _end(self, name: str) -> None:
        self._depth -= 1
        self.ended(name.rpartition(":")[2])

    def _entity(self, *_: object) -> None:
        raise refused(
            self.here,
            "entity",
            (
                "文件里有文档类型或实体声明，可能是攻击文件",
                "there is a document type or an entity, as in attacks",
            ),
            ("日志不需要这些，请重新导出", "logs need none; export it again"),
        )

    def feed(self, stream: BinaryIO) -> Iterator[None]:
        """Parse *stream*, stopping after each chunk, so that what was gathered can be handed on."""
        first = True
        given = 0
        while True:
            chunk = stream.read(CHUNK)
            if first:
                self._choose(chunk)
                first = False
            data = self._recoded(chunk)
            given += len(data)
            self._parse(data, final=not chunk)
            yield
            if not chunk:
                return
            if given - max(self._parser.CurrentByteIndex, 0) > MAX_TOKEN:
                raise refused(
                    self.here,
                    "line",
                    (f"一个标签超过{MAX_TOKEN >> 20} MiB", f"one tag is longer than {MAX_TOKEN >> 20} MiB"),
                    ("请重新导出", "export it again"),
                )

    def _choose(self, chunk: bytes) -> None:
        """Decode what expat cannot: GBK and its kin."""
        declared = _DECLARED.match(chunk)
        name = declared[1].decode().lower() if declared else "utf-8"
        if name in _BY_EXPAT:
            return
        try:
            codec = codecs.lookup("gb18030" if name in ("gbk", "gb2312", "gb18030", "gb_2312-80") else name)
            self._decoder = codec.incrementaldecoder("strict")
        except (LookupError, TypeError) as error:
            raise self._encoding() from error
        self._parser = self._new("utf-8")

    def _recoded(self, chunk: bytes) -> bytes:
        if self._decoder is None:
            return chunk
        try:
            text = self._decoder.decode(chunk, not chunk)
        except (UnicodeError, TypeError, ValueError) as error:
            raise self._encoding() from error
        if not isinstance(text, str):
            raise self._encoding()
        return text.encode("utf-8", "replace")

    def _encoding(self) -> LogError:
        return refused(
            self.here,
            "encoding",
            ("文字编码与声明的不符，或者不认识", "the encoding is unknown or not what is declared"),
            ("请另存为 UTF-8 编码", "save it as UTF-8"),
        )

    def _parse(self, data: bytes, *, final: bool) -> None:
        try:
            self._parser.Parse(data, final)
        except expat.ExpatError as error:
            cut = error.code in _CUT and final
            zh, en = (
                ("文件不完整", "the file is cut off")
                if cut
                else ("XML 格式有误", "this is no well-formed XML")
            )
            place = Place(file=self._at.file, sheet=self._at.sheet, row=error.lineno, column=error.offset + 1)
            raise refused(
                place,
                "truncated" if cut else "xml",
                (zh, en),
                ("请重新复制或者重新导出", "copy or export it again"),
            ) from error
        except (
            ValueError,
            LookupError,
        ) as error:  # an encoding that expat asks Python for, and that there is not
            raise self._encoding() from error


_CUT: Final = tuple(
    expat.errors.codes[said]
    for said in (expat.errors.XML_ERROR_NO_ELEMENTS, expat.errors.XML_ERROR_UNCLOSED_TOKEN,
                 expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION, expat.errors.XML_ERROR_PARTIAL_CHAR)
)  # fmt: skip
