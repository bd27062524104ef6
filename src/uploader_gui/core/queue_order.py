"""The order in which uploads are shown, and what a person's wish makes of it.

What a person has moved carries a rank (``Upload.rank``): below 0 it goes before all that the program puts in order by
itself, above 0 after it. Among those of one rank the earlier date comes first, then the smaller file. The turns go by
the same, but know the speed of the line, too (``transfer/turns.py``).
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from uploader_gui.core.models import ENDED, Upload

Key = tuple[int, float, int, int]


def order_key(upload: Upload) -> Key:
    """Return what the order of the uploads on their way goes by, the smallest first."""
    due = upload.due_here
    return (upload.rank, math.inf if due is None else due, upload.size, upload.id)


def in_order(uploads: Iterable[Upload]) -> list[Upload]:
    """Return those that are on their way, in their order."""
    return sorted((upload for upload in uploads if upload.state not in ENDED), key=order_key)


def in_sending_order(uploads: Iterable[Upload]) -> list[Upload]:
    """Return those that are on their way in their order, then those that have ended, oldest first."""
    uploads = list(uploads)
    return [*in_order(uploads), *sorted((u for u in uploads if u.state in ENDED), key=lambda u: u.id)]


def moved(uploads: Iterable[Upload], upload_id: int, before_id: int | None) -> dict[int, int]:
    """Return the new ranks of those whose rank changes when one is moved before another.

    What then stands above it is sent before it, and what stands below it after it; nothing else is settled.

    Args:
        uploads: All of them.
        upload_id: Which one is moved; one that is on its way.
        before_id: Which one it shall stand before; None, or one that is not on its way any more: behind all others.
    """
    line = in_order(uploads)
    one = next(upload for upload in line if upload.id == upload_id)
    if before_id == upload_id:
        return {}
    line.remove(one)
    target = next((number for number, upload in enumerate(line) if upload.id == before_id), len(line))
    above, below = line[:target], line[target:]
    if any(upload.rank == 0 for upload in below) or not any(upload.rank == 0 for upload in above):
        first = [*above, one, *(upload for upload in below if upload.rank < 0)]
        last = [upload for upload in below if upload.rank > 0]
    else:
        first = [upload for upload in above if upload.rank < 0]
        last = [*(upload for upload in above if upload.rank > 0), one, *below]
    ranks = {upload.id: number - len(first) for number, upload in enumerate(first)}
    ranks |= {upload.id: number for number, upload in enumerate(last, 1)}
    before = {upload.id: upload.rank for upload in [*line, one]}
    return {number: rank for number, rank in ranks.items() if before[number] != rank}
