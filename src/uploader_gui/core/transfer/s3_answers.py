"""What S3, or somebody before it, means by an answer. Its errors have a code; the status alone is not enough."""

from __future__ import annotations

import re

import httpx

from uploader_gui.core.errors import NotTheServer, OddAnswer, ServerBusy, StorageRefused, UploadGone
from uploader_gui.core.network import raise_if_busy, retry_after
from uploader_gui.core.transfer.patience import Patience

_CODE = re.compile(rb"<Error>.{0,4096}?<Code>\s*([A-Za-z0-9.]{1,64})\s*</Code>", re.DOTALL)
_LONGEST_ERROR = 65536
# Codes that pass, whatever their status: S3 gives a part that comes too slowly, or arrives damaged, a 400.
_PASSING = frozenset(
    {
        *("RequestTimeout", "SlowDown", "InternalError", "ServiceUnavailable", "OperationAborted", "Throttling"),
        *("BadDigest", "IncompleteBody", "XAmzContentSHA256Mismatch", "RequestTimeTooSkewed"),
    }
)
_SIGNATURE = frozenset({"ExpiredToken", "AccessDenied", "SignatureDoesNotMatch", "AuthorizationQueryParametersError"})
_FINAL = frozenset({"EntityTooLarge", "EntityTooSmall", "InvalidArgument", "MalformedPOSTRequest"})


def error_code(response: httpx.Response) -> str:
    """Return the code of S3's error, empty if there is none."""
    found = _CODE.search(response.content[:_LONGEST_ERROR])
    return found[1].decode() if found else ""


def is_about_signature(response: httpx.Response) -> bool:
    """Whether another signature may help."""
    return response.status_code == httpx.codes.FORBIDDEN or (
        response.status_code == httpx.codes.BAD_REQUEST and error_code(response) in _SIGNATURE
    )


def raise_for_answer(response: httpx.Response, patience: Patience, now: float) -> None:
    """Raise unless the answer is a yes (PROTOCOL §1, *S3 multipart*). ``now``: Unix seconds, for ``Retry-After``.

    Raises:
        ServerBusy: later.
        UploadGone: 403, 404, 410: Moodle knows whether the video is there already.
        NotTheServer: a redirect, or a proxy that wants a password.
        OddAnswer, StorageRefused: anything else, final at once or once it has come many times in a row.
    """
    if response.is_success:
        return
    status, host, code = response.status_code, response.request.url.host, error_code(response)
    detail = f"{response.request.method} HTTP {status} {code}".rstrip()
    if code in _PASSING:
        raise ServerBusy(detail, retry_after=retry_after(response, now), status=status, host=host)
    if is_about_signature(response) or status in (httpx.codes.NOT_FOUND, httpx.codes.GONE):
        raise UploadGone(detail, host=host, status=status)
    raise_if_busy(response, now)
    if code in _FINAL or status == httpx.codes.REQUEST_ENTITY_TOO_LARGE:
        raise StorageRefused(detail, host=host, status=status)
    if response.is_redirect or status == httpx.codes.PROXY_AUTHENTICATION_REQUIRED:
        raise NotTheServer(detail, host=host, status=status)
    # A middlebox says such things for a while; they are the storage's only if nothing else is heard.
    if patience.odd_answer():
        raise StorageRefused(detail, host=host, status=status)
    raise OddAnswer(detail, host=host, status=status)
