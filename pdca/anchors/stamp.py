"""Time stamps by an authority (RFC 3161): that a checkpoint existed at a time which is not our clock's.

The authority's whole answer stands below the note as a signature of the unassigned kind, so an anchor stays one text and
readers who do not know stamps pass it over. The only module that knows the library ``rfc3161_client``.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final

from attrs import evolve, field, frozen

from pdca import keys, note, wire
from pdca.errors import NoteError, UnavailableError
from pdca.keys import Certificate
from pdca.note import UNASSIGNED, Note, Signature
from pdca.phrase import Phrase
from pdca.wire import WireError

NAME: Final = "rfc3161"
"""The name that stands before a stamp below a note."""

MAX_STAMP: Final = 1 << 16
"""Longest answer of an authority that is read, in bytes (64 KiB)."""

_ASKS: Final = "application/timestamp-query"
_ANSWERS: Final = "application/timestamp-reply"
_FOUND: Final = 200


@frozen(kw_only=True)
class Authority:
    """A time-stamping authority by the certificates in *pem*: its own, those above it, and a root (self-signed).

    At least one must be a root. Where the authority's own is among them, it is asked to leave certificates out of its
    answers: many send them in an order that DER forbids, and strict readers refuse. Certificates need be valid at the
    time of a stamp only.
    """

    pem: bytes = field(repr=False)

    @property
    def name(self) -> str:
        """Return `NAME`; which authority it is the id tells."""
        return NAME

    @property
    def key_id(self) -> bytes:
        """Return the id that stands in signatures: it follows from the first root."""
        first = next(each for each in self._certificates() if each.root)
        return note.key_id(NAME, UNASSIGNED, b"rfc3161\n" + first.der)

    def check(self) -> None:
        """Raise unless stamps of this authority can be checked: `NoteError` for the certificates, `UnavailableError`."""
        self._certificates()
        _library()

    def verify(self, message: bytes, signature: bytes) -> bool:
        """Return whether *signature* is a stamp of this authority over the SHA-256, -384 or -512 of *message*."""
        try:
            return self._checked(_parsed(signature), message)
        except NoteError:
            return False

    def moment(self, signature: bytes) -> datetime:
        """Return the time in a stamp. Raises `NoteError` for what is none."""
        moment: datetime = _parsed(signature).tst_info.gen_time
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

    def stamped(self, said: Note, url: str, *, seconds: int = wire.SECONDS) -> Note:
        """Return *said* with the stamp of the authority at *url* below it, which was checked.

        Raises `pdca.wire.WireError` where no answer came, `NoteError` where what came is no such stamp.
        """
        message = said.text.encode()
        asked = _request(message, certificates=all(each.root for each in self._certificates()))
        answer = wire.post(url, asked.as_bytes(), _ASKS, limit=MAX_STAMP, seconds=seconds)
        if answer.status != _FOUND or answer.media != _ANSWERS:
            words = Phrase(
                f"{url}：时间戳机构答复{answer.status}（{answer.media}）",
                f"{url}: the authority answered {answer.status} ({answer.media})",
            )
            raise WireError(words, url=url)
        given = _parsed(answer.body)
        if not self._checked(given, message) or given.tst_info.nonce != asked.nonce:
            raise _bad(
                "时间戳不是这个机构对这份检查点作的", "the stamp is not this authority's over this checkpoint"
            )
        made = Signature(name=NAME, key_id=self.key_id, value=answer.body)
        return evolve(said, signatures=(*said.signatures, made))

    def _checked(self, given: Any, message: bytes) -> bool:
        """Return whether *given* is over *message*, by the certificate it carries or by one of those in the file."""
        found = self._certificates()
        roots, others = ([each.held for each in found if each.root is root] for root in (True, False))
        return any(_holds(given, message, roots, others, signer) for signer in (None, *others))

    def _certificates(self) -> Sequence[Certificate]:
        """Return the certificates. Raises `NoteError` where there is no root among them."""
        found = keys.certificates(self.pem)
        if not any(each.root for each in found):
            raise _bad(
                "证书文件里没有根证书（自签的）", "there is no root (self-signed) among the certificates"
            )
        return found


def _holds(given: Any, message: bytes, roots: list[Any], others: list[Any], signer: Any) -> bool:
    library = _library()
    try:
        builder = library.VerifierBuilder(roots=roots, intermediates=others, tsa_certificate=signer)
        return bool(builder.build().verify_message(given, message))
    except (library.VerificationError, ValueError, TypeError):
        return False


def _request(message: bytes, *, certificates: bool) -> Any:
    library = _library()
    builder = library.TimestampRequestBuilder().data(message)
    return (
        builder.hash_algorithm(library.HashAlgorithm.SHA256)
        .nonce(nonce=True)
        .cert_request(cert_request=certificates)
        .build()
    )


def _parsed(data: bytes) -> Any:
    """Return the answer in *data*. Raises `NoteError` for what is none, and for one that grants nothing."""
    library = _library()
    try:
        given = library.decode_timestamp_response(data)
        granted = given.status == 0 and given.tst_info is not None
    except (ValueError, TypeError):
        granted = False
    if not granted:
        raise _bad("不是时间戳，或者机构没有给", "no time stamp, or the authority granted none")
    return given


def _library() -> Any:
    try:
        import rfc3161_client  # noqa: PLC0415
    except ImportError as error:
        said = Phrase(
            "时间戳需要另装：pip install pdca[timestamp]", "time stamps need: pip install pdca[timestamp]"
        )
        raise UnavailableError(said, extra="timestamp") from error
    return rfc3161_client


def _bad(zh: str, en: str) -> NoteError:
    return NoteError(Phrase(zh, en))
