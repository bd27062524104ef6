"""The site: open or not, what it lets programs do, its clock, how to sign in."""

from __future__ import annotations

import time

from uploader_gui.core.doctor.line import Check, Examination, Line, failed_by, passed, skipped, warned
from uploader_gui.core.errors import RestProtocolOff, WebServicesOff
from uploader_gui.core.moodle.client import REST_PATH, SITE_INFO, decode_json, php_notices
from uploader_gui.core.moodle.site import Found, has_sign_in_pages, sign_in_ways
from uploader_gui.core.network import our_errors, raise_if_busy

SKEW_MATTERS = 120.0


def _found(examination: Examination) -> Found:
    assert examination.found is not None
    return examination.found


async def clock(examination: Examination) -> Line:
    """Compare the site's clock and ours."""
    skew = _found(examination).clock_skew
    if skew is None:
        return skipped("clock_unknown")
    if abs(skew) < SKEW_MATTERS:
        return passed("clock_good", seconds=round(abs(skew)))
    return warned("clock_slow" if skew > 0 else "clock_fast", seconds=round(abs(skew)))


async def maintenance(examination: Examination) -> Line:
    """See whether the site is open."""
    _found(examination).raise_if_in_maintenance()
    return passed("site_open")


async def web_services(examination: Examination) -> Line:
    """See whether it lets applications in."""
    _found(examination).raise_if_no_applications()
    return passed("web_services_on")


async def rest(examination: Examination) -> Line:
    """See whether it answers in the protocol that we speak, and cleanly. No token goes along."""
    found = _found(examination)
    url = found.url + REST_PATH
    asked = {"wsfunction": SITE_INFO, "moodlewsrestformat": "json", "wstoken": ""}
    with our_errors(url):
        response = await examination.http.post(url, data=asked)
    raise_if_busy(response, time.time())
    if response.status_code == 403 and not response.content:
        kind = RestProtocolOff if found.config.enablewebservices else WebServicesOff
        return failed_by(kind(site=found.name))
    decode_json(response)
    return warned("php_notices") if php_notices(response) else passed("rest_good")


async def ways(examination: Examination) -> Line:
    """Tell how one can sign in there."""
    found = _found(examination)
    examination.has_sign_in_pages = await has_sign_in_pages(examination.http, found.url)
    names = sign_in_ways(found.config, has_own=examination.has_sign_in_pages)
    return passed("ways", ways=", ".join(names))


CHECKS = tuple(
    Check(name, work, limit=35.0, needs_site=True)
    for name, work in (
        ("clock", clock),
        ("maintenance", maintenance),
        ("web_services", web_services),
        ("rest", rest),
        ("sign_in_ways", ways),
    )
)
