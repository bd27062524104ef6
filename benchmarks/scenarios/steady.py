"""What must stay within its bounds: memory, a bandwidth limit, and the patience with a slow link."""

from __future__ import annotations

from functools import partial

from benchmarks.bed import Bed, Outcome
from benchmarks.clients import commands
from benchmarks.report import MB, Goal, Row, Table, at_most
from benchmarks.scenarios.broken import DELAY, STREAM
from benchmarks.scenarios.common import MIB, US, Choice, Repeated
from practice_site.link import Link

GB = 1000 * MB
LIMIT = 1800.0
SLOW, SLOW_SECONDS = 16_000, 180.0
CEILING, CEILING_SIZE = 2_000_000, 40_000_000


def memory(bed: Bed, choice: Choice) -> Table:
    """The engine's peak memory from a small file to a very large one, straight to the storage over TLS."""
    table = Table("memory", "Peak memory by the file's size, TLS on loopback", "")
    each = Repeated(table, choice)
    sizes = {"100 MB": GB // 10, "8 GB, sparse": 8 * GB} | ({"60 GB, sparse": 60 * GB} if choice.long else {})
    rows = [each.add(f"{US}, {name}", size, partial(_send, bed, size), runs=1) for name, size in sizes.items()]
    each.run()
    rows = [row for row in rows if row.outcomes]
    if rows:
        highest = max(row.rss for row in rows)
        table.goals.append(at_most("≤ 110 MiB", highest / MIB, 110))
        table.goals.append(Goal("every file arrives", ", ".join(r.ended for r in rows), all(r.is_done for r in rows)))
        growth = (max(row.rss for row in rows) - rows[0].rss) / MIB
        table.goals.append(at_most(f"+8 MiB at most, from 100 MB to {list(sizes)[-1]}", growth, 8))
    if not choice.long:
        table.remarks.append("60 GB: with --long.")
    return table


def _send(bed: Bed, size: int, _number: int) -> Outcome:
    path = bed.film("memory", size, sparse=size > GB)
    bed.behave(base=bed.direct, checks=False)
    site = bed.site(**STREAM, max_upload_seconds=7 * 24 * 3600)
    outcome = bed.run(*commands.us(bed.home(), site, [path]), limit=LIMIT)
    path.unlink()
    return outcome


def ceiling(bed: Bed, choice: Choice) -> Table:
    """A bandwidth limit of 2 MB/s, over twenty seconds."""
    table = Table("limit", "A bandwidth limit of 2 MB/s, 40 MB", "× limit")
    table.base_speed = CEILING
    each = Repeated(table, choice)
    path = bed.film("limit", CEILING_SIZE)

    def us(_number: int) -> Outcome:
        bed.behave(base=bed.direct)
        site = bed.site(**STREAM)
        command, job = commands.us(bed.home(), site, [path], bytes_per_second=CEILING)
        return bed.run(command, job, limit=LIMIT)

    ours = each.add(US, CEILING_SIZE, us, runs=1)
    each.run()
    if ours.outcomes:
        off = ours.speed / CEILING - 1
        table.goals.append(Goal("within 5 %", f"{off:+.1%}", ours.is_done and abs(off) <= 0.05))
    return table


def slow(bed: Bed, choice: Choice) -> Table:
    """A link of 16 KB/s is left alone: with `--long` only, for it takes three minutes."""
    table = Table("slow", "A link of 16 KB/s, 80 ms round trip, three minutes of an endless upload", "")
    if not choice.long:
        table.goals.append(Goal("left alone for 3 minutes", "with --long", None))
        return table
    each = Repeated(table, choice)
    path = bed.film("slow", 8 * MIB)

    def us(_number: int) -> Outcome:
        bed.behave(base=bed.linked_tls)
        site = bed.site(**STREAM)
        command, job = commands.us(bed.home(), site, [path], stop_after=SLOW_SECONDS)
        link = Link(rate_up=SLOW, rate_down=SLOW, delay=DELAY)
        return bed.run(command, job, limit=2 * SLOW_SECONDS, link=(link, None))

    ours = each.add(US, 8 * MIB, us, runs=1)
    each.run()
    table.goals += [_left_alone(outcome, ours) for outcome in ours.outcomes]
    table.remarks.append("It is stopped after three minutes, so it is not stored.")
    return table


def _left_alone(outcome: Outcome, row: Row) -> Goal:
    patches = outcome.requests.get("PATCH", 0)
    part = outcome.received / (SLOW * outcome.seconds)
    told = f"{patches} PATCH, {sum(outcome.stops.values())} stops, {part:.2f} × the link ({row.ended})"
    return Goal("left alone for 3 minutes", told, patches == 1 and not outcome.stops)
