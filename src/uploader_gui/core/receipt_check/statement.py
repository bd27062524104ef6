"""What a site has signed: the text under the signature, and where a receipt says other than that."""

from __future__ import annotations

import base64
import binascii
import json
import re
import unicodedata
from dataclasses import asdict

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from uploader_gui.core.models import Receipt, SiteStatement
from uploader_gui.core.moodle.responses import without_controls

_ADDRESS = re.compile(r"\((https?://[^\s()]+)\)\s*\Z")


def signed_text(statement: SiteStatement) -> bytes:
    """Return the bytes under the signature: the fields in their order, as PHP's ``json_encode`` writes them."""
    text = json.dumps(asdict(statement), ensure_ascii=False, separators=(",", ":"))
    # These two end a line in JavaScript, so PHP writes them out.
    text = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return text.encode("utf-8", "surrogatepass")


def address_of(statement: SiteStatement) -> str:
    """Return the address of the site that claims to have said this; empty if it names none."""
    found = _ADDRESS.search(statement.site)
    return found.group(1).rstrip("/") if found else ""


def is_signed_by(statement: SiteStatement, signature: str, public_key: str) -> bool:
    """Whether the key's owner has signed this; ``signature`` and ``public_key`` (Ed25519) are base64."""
    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key, validate=True))
        key.verify(base64.b64decode(signature, validate=True), signed_text(statement))
    except (InvalidSignature, ValueError, binascii.Error):
        return False
    return True


def differing(receipt: Receipt, statement: SiteStatement) -> tuple[str, ...]:
    """Return the names of the receipt's fields that say other than what the site has signed.

    Where the site knew no hash or no video's name it has signed none, and nothing can differ from that.
    """
    said = {
        "upload_id": statement.uploadid,
        "client_key": statement.clientkey,
        "video_id": without_controls(statement.videoid) or receipt.video_id,
        "file_name": _at_the_site(statement.filename),
        "size": statement.filesize,
        "sha256": statement.sha256.lower() or receipt.sha256.lower(),
        "assignment_id": statement.assignmentid,
        "submission_id": statement.submissionid,
        "submission_status": statement.submissionstatus,
        "attempt": statement.attemptnumber,
        "submitted_at": statement.timesubmitted,
        "site_url": address_of(statement).lower(),
    }
    shown = {
        **{name: getattr(receipt, name) for name in said},
        "file_name": _at_the_site(receipt.file_name),
        "sha256": receipt.sha256.lower(),
        "site_url": receipt.site_url.rstrip("/").lower(),
    }
    return tuple(name for name, value in said.items() if shown[name] != value)


def _at_the_site(name: str) -> str:
    """Return a file's name as the plugin registers it: without folders and what cannot be seen, the last 255."""
    last = re.split(r"[/\\]", name)[-1]
    return "".join(one for one in last if unicodedata.category(one) not in ("Cc", "Cf", "Zl", "Zp")).strip()[-255:]
