"""The storage: whether the host that earlier uploads went to answers now, and is itself."""

from __future__ import annotations

import time
from urllib.parse import urlsplit

import httpx

from uploader_gui.core.doctor.line import Check, Examination, Line, failed, passed, skipped
from uploader_gui.core.errors import ConnectionLost, NoConnection, NotTheServer, TimedOut, TlsRefused
from uploader_gui.core.models import StorageFacts
from uploader_gui.core.network import our_errors, raise_if_busy
from uploader_gui.core.transfer.obstacles import is_page, named, sends_elsewhere
from uploader_gui.core.transfer.sending import TUS

STORAGES = {"cloudflarestream": "Cloudflare Stream", "s3video": "S3"}
"""What people call them."""
OF_STORAGES = ("tus-resumable", "x-amz-request-id", "cf-ray")
"""Headers of tus, of S3 and of Cloudflare's edge: with one of them it is the storage, whatever it says at its root."""


async def storage(examination: Examination) -> Line:
    """See whether the storage can be reached: where earlier uploads went, else Moodle's word for it."""
    assert examination.account is not None
    async with examination.open_engine() as engine:
        facts = await engine.storage_facts(examination.account.id)
    if facts.origin:
        return await _reached(examination, facts)
    if not facts.backend:
        return skipped("storage_unknown")
    name = STORAGES.get(facts.backend, facts.backend)
    return skipped("storage_named", storage=name, backend=facts.backend, protocols=", ".join(facts.protocols))


async def _reached(examination: Examination, facts: StorageFacts) -> Line:
    host = urlsplit(facts.origin).hostname or ""
    began = time.monotonic()
    # Nothing is asked of it: no upload's address is known any more.
    asked = "OPTIONS" if facts.protocol == TUS else "HEAD"
    try:
        with our_errors(facts.origin):
            response = await examination.http.request(asked, f"{facts.origin}/")
    except TlsRefused as error:
        raise await named(error, examination.http, examination.url, facts.origin) from error
    except (NoConnection, ConnectionLost, TimedOut) as error:
        # The site has just answered: it is not this computer's Wi-Fi that is off.
        return failed("storage_not_reached", host=host, reason=error.code)
    seconds = time.monotonic() - began
    raise_if_busy(response, time.time())
    if _is_somebody_else(response):
        status = response.status_code
        somebody = NotTheServer(f"{asked} HTTP {status}", host=host, status=status)
        raise await named(somebody, examination.http, examination.url)
    return passed("storage_reached", host=host, milliseconds=round(seconds * 1000))


def _is_somebody_else(response: httpx.Response) -> bool:
    """Whether a network, a filter or a proxy answers in the storage's place."""
    if any(name in response.headers for name in OF_STORAGES):
        return False
    if response.status_code == httpx.codes.PROXY_AUTHENTICATION_REQUIRED or sends_elsewhere(response):
        return True
    return is_page(response) and (response.is_success or response.status_code == httpx.codes.FORBIDDEN)


CHECKS = (Check("storage", storage, limit=55.0, needs_site=True, needs_account=True),)
