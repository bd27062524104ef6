"""What a line costs that breaks every few seconds: by reset, by close, with partial chunks dropped, by black holes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from itertools import count, islice
from statistics import median
from typing import Any

from benchmarks.bed import Bed, Outcome
from benchmarks.clients import commands
from benchmarks.report import Goal, Row, Table, at_most
from benchmarks.scenarios.common import MIB, US, Choice, Repeated, checked
from benchmarks.world import Cuts
from practice_site.link import Link

SIZE = 64 * MIB
RATE = 8_000_000
DELAY = 0.040
EVERY, DOWN = 3.0, 1.0
CLEARANCE = 1.2
LIMIT, OUR_LIMIT = 60.0, 120.0
# Cloudflare Stream's rules; a storage that keeps what came has none here.
STREAM: dict[str, Any] = {"chunk_min": 5 * MIB, "chunk_multiple": MIB // 4, "chunk_max": 200 * MIB}
NO_RULES: dict[str, Any] = {"chunk_min": 0, "chunk_multiple": 0, "chunk_max": 0}


def ideal(size: int, rate: float, down: float, wait: Callable[[], float], beginning: float = 0.0) -> float:
    """Seconds that the bytes need at the link's rate, and the outages that fall into them; no round trip counts.

    Args:
        size: Bytes.
        rate: Bytes per second.
        down: Seconds that each outage lasts.
        wait: Gives the seconds from one cut to the next.
        beginning: Seconds that pass on each connection before its first byte arrives.
    """
    needed, now, cut = size / rate, beginning, wait()
    while now + needed > cut:
        needed -= max(0.0, cut - now)
        now = cut + down + beginning
        cut += wait()
    return now + needed


@cache
def schedule(number: int) -> Cuts:
    """The cuts of one run: such that none comes within CLEARANCE after the ideal's end.

    Else a tenth of a second would decide on one outage more, and the ratio would tell of chance.
    """
    found = (seed for seed in count() if _clearance(Cuts(EVERY, seed=seed)) >= CLEARANCE)
    return Cuts(EVERY, seed=next(islice(found, number, None)))


def _clearance(cuts: Cuts) -> float:
    end, wait, at = ideal(SIZE, RATE, DOWN, cuts.times()), cuts.times(), 0.0
    while at < end:
        at += wait()
    return at - end


class _Broken:
    """One kind of breaking line."""

    def __init__(self, bed: Bed, choice: Choice, table: Table, how: str, *, keeps_partial: bool) -> None:
        self.bed, self.table = bed, table
        self.how, self.keeps_partial = how, keeps_partial
        self.path = bed.film("broken", SIZE)
        self.each = Repeated(table, choice)

    def us(self, rules: dict[str, Any], runs: int = 0, *, tls: bool = False) -> Row:
        """Our engine, told these rules for chunks."""

        def run(number: int) -> Outcome:
            self._begin(tls=tls)
            site = self.bed.site(**rules)
            command, job = commands.us(self.bed.home(), site, [self.path], stop_after=OUR_LIMIT)
            outcome = self.bed.run(command, job, limit=2 * OUR_LIMIT, link=self._link(number))
            if outcome.is_done:
                url = self.bed.site_uploads()[0]["url"]
                checked(outcome, self.bed.held(url), self.path)
            return outcome

        return self.each.add(f"{US}, TLS" if tls else US, SIZE, run, runs=runs, ideal=self._ideal)

    def peer(self, name: str, start: Callable[[list[dict[str, Any]]], Any], runs: int = 0, *, tls: bool = False) -> Row:
        """Another client; `start` gives its command and job for an upload."""

        def run(number: int) -> Outcome:
            url = self.bed.create(SIZE, self._begin(tls=tls))
            command, job = start([{"path": str(self.path), "url": url, "size": SIZE}])
            outcome = self.bed.run(command, job, limit=LIMIT, link=self._link(number))
            return checked(outcome, self.bed.held(url), self.path)

        return self.each.add(name, SIZE, run, runs=runs, ideal=self._ideal)

    def peers(self, chunks: dict[str, int], runs: int = 0) -> list[Row]:
        """Take in tuspy and tus-js-client, each with these chunk sizes; tuspy has none that means the whole file."""
        rows = [
            self.peer(f"tuspy, {name}", partial(commands.tuspy, chunk=chunk), runs)
            for name, chunk in chunks.items()
            if chunk
        ]
        if why_not := commands.why_no_tus_js():
            if why_not not in self.table.remarks:
                self.table.remarks.append(why_not)
            return rows
        return rows + [
            self.peer(f"tus-js-client, {name}", partial(commands.tus_js, chunk=chunk), runs)
            for name, chunk in chunks.items()
        ]

    def _begin(self, *, tls: bool) -> str:
        base = self.bed.linked_tls if tls else self.bed.linked
        self.bed.behave(base=base, keeps_partial=self.keeps_partial)
        return base

    def _link(self, number: int) -> tuple[Link, Cuts]:
        link = Link(rate_up=RATE, rate_down=RATE, delay=DELAY, how=self.how, down=DOWN)
        return link, schedule(number)

    def _ideal(self, _outcome: Outcome, number: int) -> float:
        return ideal(SIZE, RATE, DOWN, schedule(number).times())


def _about(what: str) -> str:
    return f"64 MiB over 8 MB/s, 80 ms round trip, cut about every 3 s for 1 s: {what}"


def resets(bed: Bed, choice: Choice) -> Table:
    """The link resets its connections; the storage keeps what came."""
    table = Table("resets", _about("reset, the storage keeps what came"), "× ideal")
    line = _Broken(bed, choice, table, "reset", keeps_partial=True)
    ours = line.us(NO_RULES)
    line.peers({"one request": 0})
    line.peers({"5 MiB": 5 * MIB}, runs=1)
    line.us(NO_RULES, runs=1, tls=True)
    if not commands.why_no_tus_js():
        line.peer("tus-js-client, one request, TLS", partial(commands.tus_js, chunk=0), runs=1, tls=True)
    line.each.run()
    _judge_time_and_bytes(table, ours)
    table.remarks += [_least(choice.runs, "without TLS", 3 * DELAY), _least(choice.runs, "with TLS", 5 * DELAY)]
    return table


def _least(runs: int, what: str, beginning: float) -> str:
    ratios = [
        (ideal(SIZE, RATE, DOWN, schedule(n).times(), beginning) + DELAY) / ideal(SIZE, RATE, DOWN, schedule(n).times())
        for n in range(runs)
    ]
    return f"Who asks for the offset after each cut and loses nothing else needs {median(ratios):.2f} × ideal {what}."


def closes(bed: Bed, choice: Choice) -> Table:
    """The link ends its connections in order; the storage keeps what came."""
    table = Table("closes", _about("closed in order, the storage keeps what came"), "× ideal")
    line = _Broken(bed, choice, table, "close", keeps_partial=True)
    ours = line.us(NO_RULES, runs=2)
    line.peers({"5 MiB": 5 * MIB, "one request": 0}, runs=1)
    line.each.run()
    _judge_time_and_bytes(table, ours)
    return table


def _judge_time_and_bytes(table: Table, ours: Row) -> None:
    if ours.outcomes:
        over = ours.over_ideal if ours.is_done else None
        table.goals.append(at_most("≤ 1.05 × the ideal time", over, 1.05))
        table.goals.append(at_most("≤ 1.02 × the bytes", ours.sent if ours.is_done else None, 1.02))


def dropped(bed: Bed, choice: Choice) -> Table:
    """The link resets its connections; the storage drops what came of a chunk that did not come whole."""
    table = Table("dropped", _about("reset, the storage drops partial chunks"), "× ideal")
    line = _Broken(bed, choice, table, "reset", keeps_partial=False)
    ours = line.us(STREAM)
    peers = line.peers({"5 MiB": 5 * MIB}) + line.peers({"50 MiB": 50 * MIB}, runs=1)
    line.each.run()
    if ours.outcomes:
        best = min((row.over_ideal or 0 for row in peers if row.outcomes and row.is_done), default=None)
        over = ours.over_ideal
        if best is not None and over is not None:
            is_met = ours.is_done and over <= best
            table.goals.append(Goal("no slower than the best peer", f"{over:.2f} to {best:.2f} × ideal", is_met))
        table.goals.append(at_most("≤ 1.20 × the bytes", ours.sent if ours.is_done else None, 1.20))
    return table


def holes(bed: Bed, choice: Choice) -> Table:
    """The link swallows its connections: nothing comes any more, and nobody says so."""
    table = Table("holes", _about("black holes, the storage keeps what came"), "× ideal")
    line = _Broken(bed, choice, table, "blackhole", keeps_partial=True)
    ours = line.us(NO_RULES, runs=2)
    line.peers({"5 MiB": 5 * MIB, "one request": 0}, runs=1)
    line.each.run()
    if ours.outcomes:
        table.goals.append(Goal("finishes", ours.ended, ours.is_done))
        lost = [(o.seconds - SIZE / RATE) / o.struck - DOWN for o in ours.outcomes if o.struck]
        table.goals.append(
            at_most(
                "≤ 8 s lost for each hole that swallowed a connection, beside its own second",
                median(lost) if lost else None,
                8,
            )
        )
        table.remarks.append(f"Peers are stopped after {LIMIT:.0f} s.")
    return table
