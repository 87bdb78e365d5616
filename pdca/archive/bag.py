"""Bags: files with a manifest, as BagIt 1.0 (RFC 8493) lays them out, in bytes that depend on nothing but their content.

A bag alone proves nothing: whoever changes a file can make its manifests anew. So the manifest of the tag files is signed,
as a note (`pdca.note`); the signature covers it, it covers the manifest of the payload, and that covers the payload.
"""

import hashlib
import io
import os
import re
import shutil
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from attrs import field, frozen

from pdca import note
from pdca.errors import PdcaError, StoreError, system_said
from pdca.note import Signer
from pdca.phrase import Phrase

DECLARATION: Final = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
"""The content of ``bagit.txt``."""

PAYLOAD: Final = "data/"
MANIFEST: Final = "manifest-sha256.txt"
TAG_MANIFEST: Final = "tagmanifest-sha256.txt"
SEAL: Final = "tagmanifest-sha256.note"
"""The signed note over the manifest of the tag files."""

MAX_MANIFEST: Final = 1 << 23
"""Longest manifest that is read, in bytes (8 MiB)."""

BLOCK: Final = 1 << 18
_LINE: Final = re.compile(r"([0-9a-f]{64})  ([^\s]+)")
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)


class ArchiveError(PdcaError):
    """A package cannot be made, or is not taken in. *reason* names why, for programs; *file* where."""

    code = "archive"
    reason: str = ""
    file: str = ""


@frozen(kw_only=True)
class Part:
    """One file of a package: where it stands, its hash (hex), its length, and how its bytes are read."""

    path: str
    sha256: str
    size: int
    open: Callable[[], BinaryIO] = field(repr=False)


def part(path: str, data: bytes) -> Part:
    """Return the file *path* with the bytes *data*."""
    return Part(
        path=path, sha256=hashlib.sha256(data).hexdigest(), size=len(data), open=lambda: io.BytesIO(data)
    )


def bagged(
    payload: Iterable[Part], info: Mapping[str, str], name: str, signers: Sequence[Signer] = ()
) -> tuple[Part, ...]:
    """Return *payload* with its tag files, sorted by path; *signers* seal it as the package *name*."""
    parts = sorted(payload, key=lambda one: one.path)
    oxum = f"{sum(one.size for one in parts)}.{len(parts)}"
    said = "".join(f"{label}: {value}\n" for label, value in {**info, "Payload-Oxum": oxum}.items())
    tags = [
        part("bag-info.txt", said.encode()),
        part("bagit.txt", DECLARATION),
        part(MANIFEST, manifest(parts)),
    ]
    listed = part(TAG_MANIFEST, manifest(tags))
    sealed = note.write(note.sign(seal_text(name, listed.sha256), signers)) if signers else None
    seal = [part(SEAL, sealed)] if sealed is not None else []
    return tuple(sorted((*parts, *tags, listed, *seal), key=lambda one: one.path))


def manifest(parts: Iterable[Part]) -> bytes:
    """Return the manifest of *parts*: a line for each, its hash, two spaces, its path."""
    return "".join(f"{one.sha256}  {one.path}\n" for one in parts).encode()


def listed(data: bytes, file: str) -> dict[str, str]:
    """Return the hashes by path that the manifest *data* lists. Raises `ArchiveError` for anything but such lines."""
    found: dict[str, str] = {}
    if len(data) > MAX_MANIFEST:
        raise _bad_manifest(file)
    lines = data.decode("utf-8", "replace").split("\n")
    if lines.pop():
        raise _bad_manifest(file)
    for line in lines:
        entry = _LINE.fullmatch(line)
        if entry is None or entry[2] in found:
            raise _bad_manifest(file)
        found[entry[2]] = entry[1]
    return found


def seal_text(name: str, sha256: str) -> str:
    """Return what is signed: that this is a package, which one, and the hash of the manifest of its tag files."""
    return f"pdca-archive/1\n{name}\nsha256 {sha256}\n"


def write_zip(parts: Sequence[Part], path: Path, base: str) -> None:
    """Write *parts* to the ZIP file *path* under the folder *base*; the same parts make the same bytes.

    Nothing is compressed: what a library compresses to changes with its version. Raises `pdca.errors.StoreError`;
    then no such file is there.
    """
    beside = path.with_name(f".{path.name}.part")
    with _failures(beside):
        with zipfile.ZipFile(beside, "w", zipfile.ZIP_STORED) as archive:
            for one in parts:
                entry = zipfile.ZipInfo(f"{base}/{one.path}", _EPOCH)
                entry.create_system = 3
                entry.external_attr = 0o100644 << 16
                entry.file_size = one.size
                with one.open() as source, archive.open(entry, "w") as target:
                    shutil.copyfileobj(source, target, BLOCK)
        with beside.open("rb") as stream:
            os.fsync(stream.fileno())
        beside.replace(path)


def write_folder(parts: Sequence[Part], folder: Path) -> None:
    """Write *parts* into the new folder *folder*. Raises `pdca.errors.StoreError`; then no such folder is there."""
    beside = folder.with_name(f".{folder.name}.part")
    with _failures(beside):
        for one in parts:
            path = beside / one.path
            path.parent.mkdir(parents=True, exist_ok=True)
            with one.open() as source, path.open("xb") as target:
                shutil.copyfileobj(source, target, BLOCK)
                target.flush()
                os.fsync(target.fileno())
        beside.rename(folder)


@contextmanager
def _failures(beside: Path) -> Iterator[None]:
    """Leave nothing of what was begun, and tell what the disk says as our error."""
    try:
        yield
    except OSError as error:
        raise StoreError(
            Phrase(f"归档包写不下来：{system_said(error).zh}", f"the package cannot be written: {system_said(error).en}")
        ) from error
    finally:
        if beside.is_dir():
            shutil.rmtree(beside, ignore_errors=True)
        else:
            beside.unlink(missing_ok=True)


def _bad_manifest(file: str) -> ArchiveError:
    return ArchiveError(
        Phrase(f"清单{file}不合格式", f"the manifest {file} is malformed"), reason="manifest", file=file
    )
