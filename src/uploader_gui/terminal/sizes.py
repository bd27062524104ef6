"""Rates as people type them."""

from __future__ import annotations

import re

_FACTORS = {"": 1, "k": 1000, "m": 1000**2, "g": 1000**3}


def parse_rate(text: str) -> int | None:
    """Return bytes per second for "500K", "2M", "1.5m", "250000"; None if it is no rate above zero."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([kmg]?)(?:i?b)?(?:/s)?", text.strip().lower())
    if found is None:
        return None
    rate = int(float(found[1]) * _FACTORS[found[2]])
    return rate if rate > 0 else None
