"""Many files: a thousand small ones over a long link, and fifty at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from benchmarks.bed import Bed, Outcome
from benchmarks.clients import commands
from benchmarks.report import Goal, Table, at_least
from benchmarks.scenarios.broken import DELAY, RATE, STREAM
from benchmarks.scenarios.common import MIB, US, Choice, Repeated, sha256
from practice_site.link import Link

FILES, FILES_OF_PEERS = 1000, 50
PATIENCE = 420.0
AT_ONCE, AT_ONCE_SIZE = 50, 100_000_000
LINK = Link(rate_up=RATE, rate_down=RATE, delay=DELAY)
MOODLE_LINK = Link(delay=DELAY)


def small_files(bed: Bed, choice: Choice) -> Table:
    """A thousand files of 1 MiB; the peers send fewer of them, for their pace does not change."""
    table = Table("many", "1,000 files of 1 MiB over 8 MB/s, 80 ms round trip (to Moodle too)", "× link")
    table.base_speed = RATE
    each = Repeated(table, choice)
    paths = [bed.film(f"small-{number}", MIB) for number in range(FILES)]

    def us(_number: int) -> Outcome:
        bed.behave(base=bed.linked)
        site = bed.site(**STREAM, more_assignments=FILES)
        submits = len(site["assignments"]) == FILES
        command, job = commands.us(bed.home(), site, paths, submit=submits, whole=True, stop_after=PATIENCE)
        outcome = bed.run(command, job, limit=2 * PATIENCE, link=(LINK, None), moodle=MOODLE_LINK)
        held = [bed.held(upload["url"]) for upload in bed.site_uploads()]
        same = {one["sha256"] for one in held} == {sha256(path) for path in paths}
        outcome.ended = "WRONG bytes stored" if outcome.is_done and not same else outcome.ended
        return outcome

    def peer(start: Callable[..., Any], chunk: int, parallel: int, _number: int) -> Outcome:
        bed.behave(base=bed.linked)
        files = paths[:FILES_OF_PEERS]
        uploads = [{"path": str(path), "endpoint": f"{bed.linked}/files", "size": MIB} for path in files]
        return bed.run(*start(uploads, chunk, parallel), limit=PATIENCE, link=(LINK, None))

    ours = each.add(US, FILES * MIB, us, runs=1)
    for parallel, how in ((1, "one after another"), (4, "4 at once")):
        size = FILES_OF_PEERS * MIB
        each.add(f"tuspy, {how}", size, partial(peer, commands.tuspy, 5 * MIB, parallel), runs=1)
        if not commands.why_no_tus_js():
            each.add(f"tus-js-client, {how}", size, partial(peer, commands.tus_js, 0, parallel), runs=1)
    each.run()
    for path in paths:
        path.unlink()
    table.remarks.append(
        f"The peers send {FILES_OF_PEERS} files and make their own addresses; this engine asks Moodle."
    )
    for outcome in ours.outcomes:
        # Where the time ran out, what was stored in it is the pace.
        speed = outcome.stored * MIB / outcome.seconds
        goal = at_least("≥ 0.8 × the link", speed / RATE, 0.8)
        table.goals.append(Goal(goal.text, f"{goal.value}, {outcome.stored} stored", goal.is_met and outcome.is_done))
    return table


def at_once(bed: Bed, choice: Choice) -> Table:
    """Fifty uploads of 100 MB at the same time, into the practice site's own storage, which keeps them on its disk."""
    table = Table("fifty", "50 uploads of 100 MB at once, the practice site's own storage, plain http", "")
    each = Repeated(table, choice)
    paths = [bed.film(f"large-{number}", AT_ONCE_SIZE, sparse=True) for number in range(AT_ONCE)]

    def us(_number: int) -> Outcome:
        site = bed.site(own_storage=True, more_assignments=AT_ONCE, **STREAM)
        submits = len(site["assignments"]) == AT_ONCE
        command, job = commands.us(bed.home(), site, paths, submit=submits, whole=True, parallel_uploads=AT_ONCE)
        outcome = bed.run(command, job, limit=2 * PATIENCE)
        uploads = bed.site_uploads()
        outcome.received = sum(upload["bytes_received"] for upload in uploads)
        same = {upload["sha256"] for upload in uploads} == {sha256(path) for path in paths}
        outcome.ended = "WRONG bytes stored" if outcome.is_done and not same else outcome.ended
        return outcome

    ours = each.add(US, AT_ONCE * AT_ONCE_SIZE, us, runs=1)
    each.run()
    for path in paths:
        path.unlink()
    bed.site()  # lets go of the 5 GB that the last one holds
    for outcome in ours.outcomes:
        goal = "all 50 complete, SHA-256 compared"
        table.goals.append(Goal(goal, f"{outcome.ended}, {outcome.stored} stored", outcome.is_done))
        table.remarks.append("The goal of 110 MiB is for one file: here fifty are under way.")
    return table
