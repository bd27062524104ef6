"""A second look at a certificate that was refused: who issued it. Nothing is sent over such a connection."""

from __future__ import annotations

import asyncio
import hashlib
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from uploader_gui.core.connectable import first_hop
from uploader_gui.core.moodle.responses import without_controls
from uploader_gui.core.network import tls_context

LOOK_SECONDS = 5.0
LONGEST_NAME = 80

# DER (X.690): two tags, and the object identifiers 2.5.4.10 and 2.5.4.3.
_VERSION = 0xA0
_ORGANISATION, _COMMON_NAME = b"\x55\x04\x0a", b"\x55\x04\x03"
_BMP_STRING = 0x1E
_UTC_TIME = 0x17


@dataclass(frozen=True, slots=True)
class RefusedCertificate:
    """What a certificate says that this computer does not trust."""

    issuer: str
    """The issuer's organisation, else its common name; empty if it names neither. Anybody can write anything there."""
    fingerprint: str
    """SHA-256, as browsers show it."""


async def refused_certificate(url: str) -> RefusedCertificate | None:
    """Return the certificate of the host of ``url`` if this computer does not trust it.

    None: it is trusted, the host cannot be reached, or there is a proxy on the way, whose part is not ours to play.
    """
    parts = urlsplit(url)
    if parts.scheme != "https" or first_hop(url) != (parts.hostname, parts.port or 443):
        return None
    try:
        await _certificate(url, tls_context())
    except ssl.SSLCertVerificationError:
        pass
    except (OSError, TimeoutError):
        return None
    else:
        return None
    unverified = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    unverified.check_hostname = False
    unverified.verify_mode = ssl.CERT_NONE
    try:
        certificate = await _certificate(url, unverified)
    except (OSError, TimeoutError):
        return None
    digest = hashlib.sha256(certificate).hexdigest().upper()
    return RefusedCertificate(
        issuer_of(certificate), ":".join(digest[place : place + 2] for place in range(0, len(digest), 2))
    )


async def _certificate(url: str, context: ssl.SSLContext) -> bytes:
    """Shake hands, hang up, and return the certificate that was shown (DER)."""
    parts = urlsplit(url)
    async with asyncio.timeout(LOOK_SECONDS):
        _, writer = await asyncio.open_connection(parts.hostname, parts.port or 443, ssl=context)
    try:
        return writer.get_extra_info("ssl_object").getpeercert(binary_form=True) or b""
    finally:
        writer.transport.abort()


def issuer_of(certificate: bytes) -> str:
    """Return the organisation, else the common name, of the issuer of a certificate (DER); empty if there is none.

    ``ssl`` reads a certificate only if it was verified.
    """
    try:
        names = dict(_names(_issuer(certificate)))
    except (IndexError, ValueError):
        return ""
    name = names.get(_ORGANISATION) or names.get(_COMMON_NAME) or ""
    return without_controls(name).strip()[:LONGEST_NAME]


def expires_at(certificate: bytes) -> float | None:
    """Return when a certificate (DER) ends, in Unix seconds; None if it does not say so."""
    try:
        _, (tag, value) = _parts(_field(certificate, 3))
        # UTCTime has two digits for the year; those of certificates lie between 1950 and 2049 (RFC 5280).
        text = value.decode("ascii")
        if tag == _UTC_TIME:
            text = ("19" if text >= "5" else "20") + text
        return datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC).timestamp()
    except (IndexError, ValueError):
        return None


def _issuer(certificate: bytes) -> bytes:
    return _field(certificate, 2)


def _field(certificate: bytes, place: int) -> bytes:
    """Return one of: [version], serial number (0), algorithm (1), issuer (2), validity (3)."""
    ((_, whole),) = _parts(certificate)
    (_, signed), *_ = _parts(whole)
    fields = list(_parts(signed))
    return fields[place + (fields[0][0] == _VERSION)][1]


def _names(issuer: bytes) -> Iterator[tuple[bytes, str]]:
    for _, group in _parts(issuer):
        for _, pair in _parts(group):
            (_, name), (tag, value) = _parts(pair)
            yield name, value.decode("utf-16-be" if tag == _BMP_STRING else "utf-8", "replace")


def _parts(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield tag and content of each element in ``data``.

    Raises:
        IndexError, ValueError: it is no DER.
    """
    at = 0
    while at < len(data):
        tag, length = data[at], data[at + 1]
        at += 2
        if length & 0x80:
            count = length & 0x7F
            length = int.from_bytes(data[at : at + count])
            at += count
        if at + length > len(data):
            raise ValueError("cut off")
        yield tag, data[at : at + length]
        at += length
