"""The archive of a workbook while parts are put into it: what links to what, what is of which kind, and the bytes of the rest.

Written with one fixed day, so that the same copy is the same file.
"""

import posixpath
import zipfile
from collections.abc import Iterable, Sequence
from io import BytesIO
from shutil import copyfileobj
from typing import IO, Final

from attrs import define, field, frozen

from pdca.logs import LogError, Place
from pdca.logs.archive import MAX_PART
from pdca.marking.outline import attribute_of, changed, outline, within
from pdca.phrase import Phrase

MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_STRICT: Final = "http://purl.oclc.org/ooxml/"
_TYPES: Final = "[Content_Types].xml"
_DAY: Final = (1980, 1, 1, 0, 0, 0)
HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
"""What every new part begins with."""


@frozen(kw_only=True)
class Link:
    """One link of a part: its *id*, its *kind* (the last word of its type) and the part it leads to."""

    id: str
    kind: str
    part: str


@define(eq=False)
class Package:
    """The parts of the workbook *name*; those that are put in or changed stand in *fresh*."""

    name: str
    archive: zipfile.ZipFile
    fresh: dict[str, bytes] = field(factory=dict)
    _types: list[str] = field(factory=list)
    _endings: set[str] = field(factory=set)

    def read(self, part: str) -> bytes:
        """Return the bytes of *part* as they stand now. Raises `LogError` for one that is too large to be held."""
        if part in self.fresh:
            return self.fresh[part]
        if self.archive.getinfo(part).file_size > MAX_PART:
            raise LogError(
                Phrase(f"“{part}”太大，不能做标注副本", f"'{part}' is too large for a marked copy"),
                place=Place(file=self.name), kind="large",
                remedy=Phrase("请只看报告，或者把台账拆小", "use a report, or split the ledger"),
            )  # fmt: skip
        return self.archive.read(part)

    def has(self, part: str) -> bool:
        """Return whether there is such a part."""
        return part in self.fresh or part in self.archive.namelist()

    def free(self, pattern: str) -> str:
        """Return the first name of a part that is not taken; ``{}`` in *pattern* is its number."""
        number = 1
        taken = {name.lower() for name in (*self.archive.namelist(), *self.fresh)}
        while pattern.format(number).lower() in taken:
            number += 1
        return pattern.format(number)

    @property
    def book(self) -> str:
        """Return the part that is the workbook."""
        return next((link.part for link in self.links("") if link.kind == "officeDocument"), "xl/workbook.xml")

    @property
    def strict(self) -> bool:
        """Return whether the workbook is in the strict form, whose names differ."""
        return _STRICT.encode() in self.read(self.book)[:4000]

    # -- links

    def links(self, part: str) -> Sequence[Link]:
        """Return the links of *part*, those of the package for an empty name."""
        home = _links_of(part)
        if not self.has(home):
            return ()
        folder = posixpath.dirname(part)
        return [
            Link(
                id=each.attribute("Id"), kind=each.attribute("Type").rpartition("/")[2],
                part=posixpath.normpath(posixpath.join("/", folder, each.attribute("Target"))).lstrip("/"),
            )
            for each in outline(home, self.read(home)).all("Relationship")
            if each.attribute("TargetMode") != "External"
        ]  # fmt: skip

    def link(self, part: str, kind: str, target: str) -> str:
        """Link *part* to *target*, and return the id of the link."""
        home = _links_of(part)
        if not self.has(home):
            self.fresh[home] = f'{HEAD}<Relationships xmlns="{_PACKAGE}"></Relationships>'.encode()
        made = outline(home, self.read(home))
        taken = {each.attribute("Id") for each in made.all("Relationship")}
        number = next(count for count in range(1, len(taken) + 2) if f"rIdPdca{count}" not in taken)
        base = f"{_STRICT}officeDocument/relationships" if self.strict else LINKS
        told = f'<{made.prefix}Relationship Id="rIdPdca{number}" Type="{base}/{kind}" Target={attribute_of("/" + target)}/>'
        self.fresh[home] = changed(made.data, [within(made, made.root, told)])
        return f"rIdPdca{number}"

    # -- kinds

    def declare(self, part: str, kind: str) -> None:
        """Say what kind of part *part* is."""
        self._types.append(f'Override PartName={attribute_of("/" + part)} ContentType="{kind}"')

    def declare_ending(self, ending: str, kind: str) -> None:
        """Say what kind the parts with that *ending* are, where nobody did."""
        made = outline(_TYPES, self.read(_TYPES))
        known = {each.attribute("Extension").lower() for each in made.all("Default")}
        if ending not in known | self._endings:
            self._endings.add(ending)
            self._types.append(f'Default Extension="{ending}" ContentType="{kind}"')

    def _declared(self) -> bytes:
        made = outline(_TYPES, self.read(_TYPES))
        told = "".join(f"<{made.prefix}{each}/>" for each in sorted(self._types))
        return changed(made.data, [within(made, made.root, told)])

    # -- the copy

    def packed(self) -> bytes:
        """Return the archive with everything put in: their parts first, in their order, with their bytes."""
        if self._types:
            self.fresh[_TYPES] = self._declared()
        stream = BytesIO()
        names = self.archive.namelist()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
            for name in (*names, *sorted(set(self.fresh) - set(names))):
                entry = zipfile.ZipInfo(name, _DAY)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o600 << 16
                with self._opened(name) as theirs, made.open(entry, "w") as ours:
                    copyfileobj(theirs, ours, 1 << 20)
        return stream.getvalue()

    def _opened(self, name: str) -> IO[bytes]:
        return BytesIO(self.fresh[name]) if name in self.fresh else self.archive.open(name)


def _links_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def named(taken: Iterable[str], name: str) -> str:
    """Return the name of a sheet that differs from all *taken*, at most 31 characters long."""
    lowered = {each.lower() for each in taken}
    number, found = 1, name
    while found.lower() in lowered:
        number += 1
        found = f"{name[:28]}{number}"
    return found
