"""The lines of a text file, in the encoding it really has, none longer than a cap.

Order of trial: a mark at the start (UTF-8, UTF-16), then UTF-8, then GB18030, which holds GBK and GB2312. UTF-8 comes first
because Chinese text in GBK is practically never valid UTF-8, while UTF-8 often is valid GB18030. The whole file is tried, not
its beginning, so that one character in the last line cannot be lost; statistics are not asked, because a ledger must be
read alike every time.
"""

import codecs
import io
from collections.abc import Iterator
from typing import BinaryIO, Final

from pdca.logs.event import Place
from pdca.logs.source import STRIDE, Progress, Source, opened, refused, troubles

MAX_LINE: Final = 16 << 20
"""Longest line, in bytes, and in characters."""

_SAVE: Final = ("请另存为 UTF-8 编码", "save it as UTF-8")


def encoding_of(found: Source, progress: Progress | None = None) -> str:
    """Return the encoding of a text file. Raises `LogError` for what is no text, or has a line without end."""
    with troubles(found.place), opened(found, None) as stream:
        head = stream.read(4)
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        trial = _Trial(found, marked=head.startswith(codecs.BOM_UTF8))
        chunk = head
        while chunk:
            trial.take(chunk)
            if progress:
                progress(0, found.size)
            chunk = stream.read(STRIDE)
        return trial.verdict()


class _Trial:
    """A file read once, by every decoder that has not failed."""

    def __init__(self, found: Source, *, marked: bool) -> None:
        names = ("utf-8-sig",) if marked else ("utf-8", "gb18030")
        self._decoders = {name: codecs.getincrementaldecoder(name)("strict") for name in names}
        self._found = found
        self._line = 1
        self._length = 0
        self._failed = 0
        self._common = self._rare = 0

    def take(self, chunk: bytes) -> None:
        if b"\0" in chunk:
            raise refused(
                Place(file=self._found.name, row=self._line + chunk[: chunk.index(b"\0")].count(b"\n")),
                "not-text",
                ("这里有二进制内容，不是文本", "there are binary contents here, not text"),
                ("请重新导出", "export it again"),
            )
        self._decode(chunk, final=False)
        self._measure(chunk)

    def _decode(self, chunk: bytes, *, final: bool) -> None:
        for name, decoder in tuple(self._decoders.items()):
            try:
                text = decoder.decode(chunk, final)
            except UnicodeDecodeError as error:
                del self._decoders[name]
                self._failed = self._failed or self._line + chunk[: error.start].count(b"\n")
                continue
            if name == "gb18030" and len(self._decoders) == 1:
                self._weigh(text)

    def _weigh(self, text: str) -> None:
        """Count the Chinese characters that GB2312 has, and the rest: noise read as GB18030 is mostly rest."""
        for character in text[:50_000]:
            if character > "\x7f":
                known = len(character.encode("gb2312", "ignore")) == 2
                self._common += known
                self._rare += not known

    def _measure(self, chunk: bytes) -> None:
        first, last = chunk.find(b"\n"), chunk.rfind(b"\n")
        longest = self._length + (len(chunk) if first < 0 else first)
        if longest > MAX_LINE:
            raise endless(Place(file=self._found.name, row=self._line))
        self._length = longest if last < 0 else len(chunk) - last - 1
        self._line += chunk.count(b"\n")

    def verdict(self) -> str:
        self._decode(b"", final=True)
        if "gb18030" in self._decoders and len(self._decoders) == 1 and self._rare > self._common:
            self._decoders.clear()
        if not self._decoders:
            raise refused(
                Place(file=self._found.name, row=self._failed or self._line),
                "encoding",
                (
                    "认不出文字编码（既不是 UTF-8，也不是 GB18030）",
                    "the encoding is neither UTF-8 nor GB18030",
                ),
                _SAVE,
            )
        return next(iter(self._decoders))


def endless(place: Place) -> Exception:
    """Return the error for a line that does not end."""
    return refused(
        place,
        "line",
        (f"这一行超过{MAX_LINE >> 20} MiB，不像是日志", f"this line is longer than {MAX_LINE >> 20} MiB"),
        ("请重新导出，每条记录一行", "export it again, one record a line"),
    )


def lines(found: Source, stream: BinaryIO, encoding: str) -> Iterator[str]:
    """Yield the lines of *stream*, with their ends. Raises `LogError` at bytes that are not in *encoding*."""
    text = io.TextIOWrapper(stream, encoding=encoding, newline="")
    count = 0
    try:
        while True:
            count += 1
            line = text.readline(MAX_LINE + 1)
            if not line:
                return
            if len(line) > MAX_LINE:
                raise endless(Place(file=found.name, row=count))
            yield line
    except UnicodeError as error:
        raise refused(
            Place(file=found.name, row=count),
            "encoding",
            (f"这里的内容不是{encoding.upper()}编码", f"what stands here is not {encoding.upper()}"),
            _SAVE,
        ) from error
    finally:
        if not stream.closed:
            text.detach()
