"""Metadata for an archive in the words of DA/T 48: which files there are, who acted, what was done and on what basis.

The structure follows DA/T 48-2009 (EEP); nobody validated it against the official schema, and what only an archive can
say (档号, 密级) is not made up. One record is one 业务实体. Reading takes no document type, so no entity is ever expanded.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from attrs import field, frozen

from pdca.archive.bag import ArchiveError, Part
from pdca.phrase import Phrase

NAMESPACE: Final = "http://www.saac.gov.cn/standards/ERM/encapsulation"
SEPARATOR: Final = "、"
"""What stands between several actors or articles of one record."""

MAX_DEPTH: Final = 32
MAX_ELEMENTS: Final = 1_000_000

_FORM: Final = "结构参照DA/T 48-2009《基于XML的电子文件封装规范》，未经官方模式校验"
_KIND: Final = "本封装包包含电子文件数据及其元数据，原始封装，未经修改"


@frozen(kw_only=True)
class Act:
    """One record as an archive reads it: its number in the case, who, what, when recorded, on what basis, and the rest."""

    seq: int
    persons: tuple[str, ...]
    title: str
    recorded: str
    basis: tuple[str, ...] = ()
    about: str = ""


@frozen(kw_only=True)
class Person:
    """Somebody who acted, by opaque id, and their roles; names are no part of a trail."""

    id: str
    roles: tuple[str, ...]


@frozen(kw_only=True)
class Document:
    """One file of the package: *title* is what the records call it, *kind* its form."""

    part: Part
    title: str
    kind: str


@frozen(kw_only=True)
class Element:
    """One element that was read: its name, its attributes, its own text and what is inside."""

    name: str
    attributes: dict[str, str]
    inside: list["Element"] = field(factory=list)
    texts: list[str] = field(factory=list)

    @property
    def text(self) -> str:
        """Return its text without the white space around it."""
        return "".join(self.texts).strip()

    def all(self, name: str) -> Iterator["Element"]:
        """Yield every element *name* below this one, in the order of the document."""
        for each in self.inside:
            if each.name == name:
                yield each
            yield from each.all(name)

    def said(self, name: str) -> str:
        """Return the text of the first element *name* below this one, or nothing."""
        return next((each.text for each in self.all(name)), "")


def written(
    log: str,
    case: str,
    title: str,
    made: str,
    acts: Sequence[Act],
    persons: Sequence[Person],
    documents: Sequence[Document],
) -> bytes:
    """Return the metadata of *case* in *log*; *made* is the time of the newest record, so the same trail gives the same bytes."""
    first, last = (acts[0].recorded, acts[-1].recorded) if acts else (made, made)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>', f"<电子文件封装包 xmlns={quoteattr(NAMESPACE)}>",
        _leaf("封装包格式描述", _FORM), _leaf("版本", "2009"), '<被签名对象 eep版本="2009">',
        _leaf("封装包类型", "原始型"), _leaf("封装包类型描述", _KIND), _leaf("封装包创建时间", made), _leaf("封装包创建单位", log),
        "<封装内容>", "<文件实体块>", "<文件实体>", _leaf("文件标识符", case), _leaf("聚合层次", "文件"),
        "<来源>", _leaf("立档单位名称", log), "</来源>", _leaf("电子文件号", case),
        "<内容描述>", _leaf("题名", title), _leaf("责任者", log), _leaf("日期", f"{first}/{last}"), "</内容描述>", "<文件数据>",
        *(line for number, one in enumerate(documents, start=1) for line in _document(number, one)),
        "</文件数据>", "</文件实体>", "</文件实体块>", "<业务实体块>", *(line for one in acts for line in _act(case, one)), "</业务实体块>",
        "<机构人员实体块>", *(line for one in persons for line in _person(one)), "</机构人员实体块>",
        "</封装内容>", "</被签名对象>", "</电子文件封装包>", "",
    ]  # fmt: skip
    return "\n".join(lines).encode()


def read(data: bytes) -> Element:
    """Return the root of the metadata in *data*. Raises `ArchiveError` for what is no XML, and for any document type."""
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.say
    parser.StartDoctypeDeclHandler = reader.refuse
    parser.EntityDeclHandler = reader.refuse
    try:
        parser.Parse(data, True)  # noqa: FBT003
    except (expat.ExpatError, ValueError) as error:
        raise _bad("不是XML", f"is no XML: {error}") from error
    return reader.open[0].inside[0]


class _Reader:
    """Elements as they open and close; the first of *open* is above the root."""

    def __init__(self) -> None:
        self.open: list[Element] = [Element(name="", attributes={})]
        self._count = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self.open) > MAX_DEPTH or self._count > MAX_ELEMENTS:
            raise _bad("嵌套过深或者过长", "is nested too deeply or too long")
        made = Element(name=name.rpartition(" ")[2], attributes=attributes)
        self.open[-1].inside.append(made)
        self.open.append(made)

    def end(self, _: str) -> None:
        self.open.pop()

    def say(self, text: str) -> None:
        self.open[-1].texts.append(text)

    def refuse(self, *_: object) -> None:
        raise _bad("不允许有DOCTYPE和实体", "has a document type or an entity")


def required(root: Element) -> Iterator[str]:
    """Yield the paths of elements that must say something and say nothing."""
    for above, names in _REQUIRED.items():
        found = [root] if above == root.name else list(root.all(above))
        if not found:
            yield above
        for number, one in enumerate(found):
            yield from (f"{above}[{number}]/{name}" for name in names if not one.said(name))


_REQUIRED: Final = {
    "电子文件封装包": ("封装包格式描述", "版本", "封装包类型", "封装包创建时间", "封装包创建单位"),
    "文件实体": ("文件标识符", "立档单位名称", "电子文件号", "题名", "责任者", "日期"),
    "编码": ("计算机文件名", "计算机文件大小", "编码描述"),
    "业务实体": ("业务标识符", "机构人员标识符", "文件标识符", "业务状态", "业务行为", "行为时间"),
    "机构人员实体": ("机构人员标识符", "机构人员名称"),
}


def _document(number: int, one: Document) -> Iterator[str]:
    yield "<文档>"
    yield _leaf("文档标识符", one.part.path)
    yield _leaf("文档序号", str(number))
    yield _leaf("题名", one.title)
    yield f'<文档数据 文档数据ID="d{number}"><编码 编码ID="c{number}"><电子属性>'
    yield _leaf("格式信息", one.kind)
    yield _leaf("计算机文件名", one.part.path)
    yield _leaf("计算机文件大小", str(one.part.size))
    yield "</电子属性>"
    yield _leaf("编码描述", f"本包内的文件，未经编码，sha256:{one.part.sha256}")
    yield "</编码></文档数据>"
    yield "</文档>"


def _act(case: str, one: Act) -> Iterator[str]:
    yield "<业务实体>"
    yield _leaf("业务标识符", identifier(case, one.seq))
    yield _leaf("机构人员标识符", SEPARATOR.join(one.persons))
    yield _leaf("文件标识符", case)
    yield _leaf("业务状态", "历史行为")
    yield _leaf("业务行为", one.title)
    yield _leaf("行为时间", one.recorded)
    if one.basis:
        yield _leaf("行为依据", SEPARATOR.join(one.basis))
    if one.about:
        yield _leaf("行为描述", one.about)
    yield "</业务实体>"


def _person(one: Person) -> Iterator[str]:
    yield "<机构人员实体>"
    yield _leaf("机构人员标识符", one.id)
    yield _leaf("机构人员类型", "个人")
    yield _leaf("机构人员名称", one.id)
    yield _leaf("个人职位", SEPARATOR.join(one.roles))
    yield "</机构人员实体>"


def identifier(case: str, seq: int) -> str:
    """Return the 业务标识符 of record *seq* of *case*."""
    return f"{case}#{seq}"


def persons(pairs: Iterable[tuple[str, str]]) -> tuple[Person, ...]:
    """Return the people in *pairs* of id and role, each once, in the order of their ids."""
    roles: dict[str, dict[str, None]] = {}
    for person, role in pairs:
        roles.setdefault(person, {})[role] = None
    return tuple(Person(id=person, roles=tuple(found)) for person, found in sorted(roles.items()))


def _leaf(name: str, text: str) -> str:
    return f"<{name}>{escape(text.translate(_NO_XML))}</{name}>"


_NO_XML: Final = dict.fromkeys(
    (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF), "\N{REPLACEMENT CHARACTER}"
) | {13: "\n"}
"""Characters that XML 1.0 cannot hold; records hold few of them."""


def _bad(zh: str, en: str) -> ArchiveError:
    return ArchiveError(
        Phrase(f"元数据{zh}", f"the metadata {en}"), reason="metadata", file="data/metadata.xml"
    )
