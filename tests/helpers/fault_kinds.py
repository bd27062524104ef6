"""The kinds of faults that a request can meet, how the practice site makes them, and what a person may then be told."""

import pytest

from uploader_gui.core import network
from uploader_gui.core.transfer import link, network_waits

STRIKES = 2
LOST, SILENT, BUSY, STRANGER = ({code} for code in ("connection_lost", "timed_out", "server_busy", "not_the_server"))
PORTAL = {"not_the_server", "captive_portal"}

KINDS = {
    "connection dropped before the work": ("reply:drop", LOST),
    "connection dropped after the work": ("lost-reply:", LOST),
    "no answer, nothing done": ("reply:silence", SILENT),
    "no answer, work done": ("lost-reply:how=silence", SILENT),
    "an empty 200": ("reply:empty", STRANGER),
    "half a JSON": ("reply:half", STRANGER),
    "a portal's page": ("captive-portal:", PORTAL),
    "a portal's redirect": ("reply:redirect", PORTAL),
    "500": ("status:500", BUSY),
    "502": ("status:502", BUSY),
    "503 with Retry-After": ("status:503,retry-after=7", BUSY),
    "429 with Retry-After": ("status:429,retry-after=7", BUSY),
    "408": ("status:408", BUSY),
    "an edge's 525": ("status:525", BUSY),
}
# Moodle's own words for "not now".
ERRORS = {
    "sitemaintenance": {"site_unavailable"},
    "dmlwriteexception": {"site_unavailable"},
    "ratelimited": BUSY,
    "backendunavailable": BUSY,
}


def rows(moodle: tuple[str, ...], storage: tuple[str, ...]) -> list:
    """Place × kind: the place, the fault as the practice site takes it, and the codes that may be shown."""
    found = [(place, f"error:{error}", words, error) for error, words in ERRORS.items() for place in moodle]
    for kind, (fault, words) in KINDS.items():
        found += [(place, fault, words, kind) for place in (*moodle, *storage)]
    return [pytest.param(place, _at(fault, place), words, id=f"{place}-{kind}") for place, fault, words, kind in found]


def _at(fault: str, place: str) -> str:
    separator = "" if fault.endswith(":") else ","
    return f"{fault}{separator}on={place},times={STRIKES}"


def shorten_limits(monkeypatch) -> None:
    """Let silence be noticed soon; the rules are the same."""
    monkeypatch.setattr(link, "QUIET_SECONDS", 0.4)
    monkeypatch.setattr(link, "FIRST_ANSWER_SECONDS", 0.4)
    monkeypatch.setattr(link, "ANSWER_SECONDS", 0.4)
    monkeypatch.setattr(link, "LOOK_EVERY", 0.1)
    monkeypatch.setattr(network, "ANSWER_SECONDS", 0.4)
    # On a clock that hurries, each look at our own address would be a step of time.
    monkeypatch.setattr(network_waits, "LOOK_AT_ADDRESS_EVERY", 30.0)
