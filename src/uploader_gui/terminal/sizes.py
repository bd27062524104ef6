"""Rates as people type them."""

from __future__ import annotations

import re

_POWERS = "kmg"


def parse_rate(text: str) -> int | None:
    """Return bytes per second for "500K", "2M", "1.5m", "250000", "64KiB"; None if it is no rate above zero."""
    found = re.fullmatch(r"([0-9]{1,18}(?:\.[0-9]{1,9})?)\s*([kmg]?)(i?)(?:b)?(?:/s)?", text.strip().lower())
    if found is None or (found[3] and not found[2]):
        return None
    power = _POWERS.index(found[2]) + 1 if found[2] else 0
    rate = int(float(found[1]) * (1024 if found[3] else 1000) ** power)
    return rate if rate > 0 else None
