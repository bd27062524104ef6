"""What gets through to the Moodle server, and how fast: bodies of one packet, of many, and of a mebibyte."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import time

import httpx

from uploader_gui.core.doctor.line import Check, Examination, Line, failed, passed, skipped, warned
from uploader_gui.core.errors import NetworkProblem, NotTheServer
from uploader_gui.core.moodle.site import NOLOGIN_PATH, PUBLIC_CONFIG_QUESTION
from uploader_gui.core.network import our_errors, raise_if_busy
from uploader_gui.core.transfer.obstacles import is_page

# One packet of Ethernet with its headers is 1,500 bytes: the first fits, the second needs many that are full.
PACKET, PACKETS, LARGE = 1_400, 64 * 1024, 1024 * 1024
BODY_SECONDS = {PACKET: 10.0, PACKETS: 20.0, LARGE: 60.0}
SLOWEST = LARGE / BODY_SECONDS[LARGE]
MEASURE_SECONDS = 3.0
MOST_BODIES = 8
TOO_LARGE = 413


def body_of(size: int) -> bytes:
    """Return a question for the public configuration that is ``size`` bytes long, and that nothing can pack smaller."""
    question = PUBLIC_CONFIG_QUESTION | {"padding": ""}
    padding = base64.b64encode(os.urandom(size))[: size - len(json.dumps([question]))]
    return json.dumps([question | {"padding": padding.decode()}]).encode()


async def send(http: httpx.AsyncClient, site_url: str, size: int) -> tuple[float, httpx.Response]:
    """Send a body of ``size`` bytes; return how many seconds its answer took, and the answer.

    Raises:
        TimeoutError: it hangs.
        NetworkProblem: it is cut.
    """
    url = site_url + NOLOGIN_PATH
    content = body_of(size)
    began = time.monotonic()
    async with asyncio.timeout(BODY_SECONDS[size]):
        with our_errors(url):
            response = await http.post(url, content=content, headers={"Content-Type": "application/json"})
    return time.monotonic() - began, response


async def bodies(examination: Examination) -> Line:
    """Send bodies of growing size, which a proxy may refuse and a path with a wrong MTU swallows."""
    last = 0.0
    for size in (PACKET, PACKETS, LARGE):
        if size == LARGE and last > 0 and PACKETS / last < SLOWEST:
            return warned("line_very_slow", speed=PACKETS / last)
        try:
            last, response = await send(examination.http, examination.url, size)
        except TimeoutError:
            return failed("body_hangs", size=size, seconds=BODY_SECONDS[size])
        except NetworkProblem as error:
            return failed("body_cut", size=size, host=error.facts.get("host", ""))
        if response.status_code == TOO_LARGE:
            return warned("body_too_large", size=size)
        raise_if_busy(response, time.time())
        if response.is_success and is_page(response):
            raise NotTheServer(host=response.request.url.host, status=response.status_code)
        if not response.is_success:
            return warned("body_refused", size=size, status=response.status_code)
        if size == PACKET:
            examination.small_seconds = last
    examination.large_seconds = last
    return passed("bodies_good", size=LARGE)


async def speed(examination: Examination) -> Line:
    """Measure the pace of uploads to the Moodle server, for a few seconds at most."""
    if examination.rule.pauses:
        return skipped("speed_paused")
    if examination.rule.bytes_per_second:
        return skipped("speed_limited", speed=examination.rule.bytes_per_second)
    if examination.metered:
        return skipped("speed_metered")
    if not examination.large_seconds:
        return skipped("speed_unknown")
    sent, seconds = LARGE, _moving(examination, examination.large_seconds)
    while seconds < MEASURE_SECONDS and sent < MOST_BODIES * LARGE:
        try:
            took, _ = await send(examination.http, examination.url, LARGE)
        except (NetworkProblem, TimeoutError):
            return warned("speed_cut", speed=sent / seconds)
        sent, seconds = sent + LARGE, seconds + _moving(examination, took)
    return passed("speed", speed=sent / seconds, size=sent)


def _moving(examination: Examination, seconds: float) -> float:
    """Return how long the bytes were on their way: what a question without any takes is not theirs."""
    return max(seconds - examination.small_seconds, seconds / 10)


CHECKS = (
    Check("bodies", bodies, limit=100.0, needs_site=True),
    Check("speed", speed, limit=75.0, needs_site=True),
)
