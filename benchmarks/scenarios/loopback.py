"""How fast, and at what cost, where the line is no limit: TLS on loopback."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from benchmarks.bed import Bed, Outcome
from benchmarks.clients import commands
from benchmarks.report import Row, Table, at_least, at_most
from benchmarks.scenarios.common import MIB, US, Choice, Repeated, run_curl

SIZE = 1024 * MIB
LIMIT = 600
# Above this part of the time the storage would be what is measured.
BUSY = 0.9


def measure(bed: Bed, choice: Choice) -> Table:
    """Everybody sends one file of 1 GiB, straight to the storage."""
    table = Table("loopback", "TLS on loopback, one file of 1 GiB", "× curl")
    path = bed.film("loopback", SIZE)
    each = Repeated(table, choice)
    curl = each.add("curl", SIZE, partial(_curl, bed, path))
    peers = [each.add(f"tuspy, {n} MiB", SIZE, partial(_tuspy, bed, path, n * MIB)) for n in (50, 200)]
    if why_not := commands.why_no_tus_js():
        table.remarks.append(why_not)
    else:
        peers.append(each.add("tus-js-client, one request", SIZE, partial(_tus_js, bed, path, 0)))
        peers.append(each.add("tus-js-client, 50 MiB", SIZE, partial(_tus_js, bed, path, 50 * MIB)))
    whole = each.add(US, SIZE, partial(_us, bed, path, hashes=True))
    bare = each.add(f"{US} without SHA-256", SIZE, partial(_us, bed, path, hashes=False))
    each.run()
    path.unlink()
    table.base_speed = curl.speed if curl.outcomes else 0.0
    _judge(table, curl, peers, whole, bare)
    return table


def _judge(table: Table, curl: Row, peers: list[Row], whole: Row, bare: Row) -> None:
    peers = [row for row in peers if row.outcomes and row.is_done]
    for row, what in ((bare, "the transport alone"), (whole, "with SHA-256")):
        if not row.outcomes or not row.is_done:
            continue
        if curl.outcomes:
            table.goals.append(at_least(f"≥ 0.7 × curl, {what}", row.speed / curl.speed, 0.7))
        for name in ("tuspy", "tus-js-client"):
            best = max((peer.speed for peer in peers if peer.client.startswith(name)), default=None)
            if best is not None:
                table.goals.append(at_least(f"≥ 1.5 × {name} at its best, {what}", row.speed / best, 1.5))
        table.goals.append(at_most(f"≤ 1.1 CPU-s per GB, {what}", row.cpu_per_gb, 1.1))
    busiest = max((o.server_busy for row in table.rows for o in row.outcomes), default=0.0)
    said = "the storage was the limit of the fastest client" if busiest > BUSY else "it was nobody's limit"
    table.remarks.append(f"The storage worked {busiest:.0%} of one processor's time at most: {said}.")


def _url(bed: Bed) -> str:
    bed.behave(base=bed.direct, checks=False)
    return bed.create(SIZE, bed.direct)


def _curl(bed: Bed, path: Path, _number: int) -> Outcome:
    return run_curl(bed, path, _url(bed))


def _tuspy(bed: Bed, path: Path, chunk: int, _number: int) -> Outcome:
    return bed.run(*commands.tuspy([{"path": str(path), "url": _url(bed)}], chunk), limit=LIMIT)


def _tus_js(bed: Bed, path: Path, chunk: int, _number: int) -> Outcome:
    return bed.run(*commands.tus_js([{"path": str(path), "url": _url(bed), "size": SIZE}], chunk), limit=LIMIT)


def _us(bed: Bed, path: Path, _number: int, *, hashes: bool) -> Outcome:
    bed.behave(base=bed.direct, checks=False)
    site = bed.site(chunk_min=0, chunk_multiple=0, chunk_max=0)
    return bed.run(*commands.us(bed.home(), site, [path], hashes=hashes), limit=LIMIT)
