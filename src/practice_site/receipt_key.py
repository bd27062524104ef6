"""The practice site's signature under receipts, and where anybody gets the key to check it with."""

import base64
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from practice_site.listener import NoReply, Silence
from practice_site.moodle_call import Campus
from practice_site.troubles import afterwards, instead_of_moodle

SIGNED = (
    "site", "uploadid", "clientkey", "videoid", "filename", "filesize", "sha256", "assignmentid", "userid",
    "submissionid", "submissionstatus", "attemptnumber", "timestarted", "timestored", "timesubmitted",
)  # fmt: skip
_NAMES = ("receipt-key", "moodle")


class ReceiptKey:
    """The site's pair of keys (Ed25519); made when it is first needed."""

    def __init__(self, directory: Path) -> None:
        file = directory / "receipt.key"
        if not file.exists():
            file.write_bytes(Ed25519PrivateKey.generate().private_bytes_raw())
        self._key = Ed25519PrivateKey.from_private_bytes(file.read_bytes())
        self._public = self._key.public_key().public_bytes_raw()

    @property
    def id(self) -> str:
        """The key's name."""
        return hashlib.sha256(self._public).hexdigest()[:16]

    @property
    def public(self) -> str:
        """The public key, base64."""
        return base64.b64encode(self._public).decode()

    def sign(self, facts: Mapping[str, object]) -> str:
        """The signature of the fields that count, base64; the text is what PHP's json_encode makes of them."""
        text = json.dumps({name: facts[name] for name in SIGNED}, ensure_ascii=False, separators=(",", ":"))
        text = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
        return base64.b64encode(self._key.sign(text.encode())).decode()


def receipt_key_routes(campus: Campus) -> list[Route]:
    """Where the key is told, if this site signs."""
    if not campus.settings.plugins or not campus.settings.signs_receipts:
        return []

    async def tell(_: Request) -> Response | NoReply | Silence:
        if (trouble := instead_of_moodle(campus.faults, _NAMES)) is not None:
            return trouble
        key = ReceiptKey(campus.store.directory)
        known = {"keyid": key.id, "algorithm": "Ed25519", "publickey": key.public}
        return afterwards(campus.faults, _NAMES, JSONResponse({"site": campus.wwwroot, "keys": [known]}))

    return [Route("/local/videostorage/receiptkey.php", tell, methods=["GET"])]
