"""S3 in parts: each part goes to an address of its own, and what is stored is what the storage lists.

No MD5 of the parts is made to compare their ETags with: it would cost two thirds of what the SHA-256 of the whole file
costs, says nothing where the bucket is encrypted with a key of its own, and TLS guards the way already. The ETag that
the storage gave for a part must be the one that it lists, and finish_upload is told.
"""

from __future__ import annotations

import asyncio
from collections import deque

import httpx

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import (
    ConnectionLost,
    NoConnection,
    NotStored,
    NotTheServer,
    OddAnswer,
    ProtocolUnknown,
    ServerBusy,
    TimedOut,
    UploaderError,
)
from uploader_gui.core.models import Target
from uploader_gui.core.services.base import SignedPart, StoredPart
from uploader_gui.core.store.attempt_log import PART_CUT
from uploader_gui.core.transfer.body import file_body, send_body
from uploader_gui.core.transfer.lanes import Lanes
from uploader_gui.core.transfer.link import StallWatch
from uploader_gui.core.transfer.part_signing import PartSigner
from uploader_gui.core.transfer.patience import Patience
from uploader_gui.core.transfer.retry import OF_THE_LINE, RetryPolicy
from uploader_gui.core.transfer.s3_answers import is_about_signature, raise_for_answer
from uploader_gui.core.transfer.sending import Line
from uploader_gui.core.transfer.source import SourceFile

MOST_PARTS = 10_000
# What may be wrong with one part while others get through; all else is wrong with all of them.
OF_ONE_PART = (ConnectionLost, NoConnection, TimedOut, ServerBusy, NotTheServer, OddAnswer)
TRIES = 3
# S3 keeps nothing of a part that is cut. On a line that is cut all the time a part gets through if it fits between two
# cuts: what helps is to begin anew at once, not ever longer waits. After so many in a row it is left alone for a while.
CUTS = 20
ALIVE_BYTES = 1024 * 1024
SIGNATURES = 3
# PHP reads 1000 form fields where nobody has set more; each part takes two of them.
MOST_TOLD = 450


class Parts:
    """What is known of an upload's parts, from one attempt to the next."""

    def __init__(self, clock: Clock) -> None:
        self.lanes = Lanes(clock)
        self.stored: dict[int, StoredPart] = {}
        """As the storage acknowledged or listed them in this attempt."""
        self.answered: dict[int, str] = {}
        """The tag that the storage gave for each part that was sent in this run of the program."""
        self.sent_again: set[int] = set()
        """What the storage lists of these is believed: it may always list another tag than it gave."""

    def to_tell(self) -> tuple[StoredPart, ...]:
        """Return the parts for ``finish``; none if they are too many for one call."""
        parts = tuple(self.stored[number] for number in sorted(self.stored))
        return parts if len(parts) <= MOST_TOLD else ()

    def is_ours(self, part: StoredPart, length: int) -> bool:
        """Whether a listed part is the one that was sent, whole."""
        tag = self.answered.get(part.number)
        is_same = tag is None or part.number in self.sent_again or _bare(tag) == _bare(part.etag)
        return part.size == length and is_same

    def was_sent(self, number: int, etag: str) -> None:
        """The storage has taken a part, and named it ``etag``."""
        if number in self.answered:
            self.sent_again.add(number)
        self.answered[number] = etag


class MultipartUpload:
    """One upload in parts that somebody else created."""

    def __init__(self, target: Target, source: SourceFile, line: Line, parts: Parts, patience: Patience) -> None:
        self._source, self._line, self._parts, self._patience = source, line, parts, patience
        self._size = source.mark.size
        self._part_size = target.chunk.recommended
        if self._part_size < 1 or self._size > MOST_PARTS * self._part_size:
            raise ProtocolUnknown(f"parts of {self._part_size} bytes", protocol=target.protocol)
        self._count = -(-self._size // self._part_size)
        self._signer = PartSigner(line.service, line.remote_id, line.clock)
        self._waiting: deque[int] = deque()
        self._running: set[asyncio.Task[None]] = set()
        self._gone_out: dict[int, int] = {}

    def _length(self, number: int) -> int:
        return min(self._part_size, self._size - (number - 1) * self._part_size)

    async def upload(self) -> None:
        """Send the parts that the storage does not list.

        Raises:
            UploaderError: retryable or final; the storage keeps the parts that it has acknowledged.
        """
        self._parts.stored = {}
        # At the very first attempt nothing can be there.
        if self._line.attempt != 1 and await self._is_put_together():
            return
        self._told()
        self._parts.lanes.begin()
        await self._send_missing()
        if self._count > MOST_TOLD:
            # Too many to hand over: they are compared with the list here.
            if not await self._is_put_together() and len(self._parts.stored) < self._count:
                raise NotStored(f"{len(self._parts.stored)} of {self._count} parts")
            self._told()

    # What is stored

    async def _is_put_together(self) -> bool:
        """Ask which parts are stored; True if there are none any more because the whole file is."""
        service, remote_id = self._line.service, self._line.remote_id
        listed = await service.list_parts(remote_id)
        self._parts.stored = {
            part.number: part
            for part in listed
            if part.number <= self._count and self._parts.is_ours(part, self._length(part.number))
        }
        if not listed and (await service.get(remote_id)).is_stored:
            self._line.progress.restart(self._size)
            self._line.on_stored(self._size)
            return True
        return False

    def _stored_bytes(self) -> int:
        return sum(part.size for part in self._parts.stored.values())

    def _told(self) -> None:
        stored = self._stored_bytes()
        self._patience.found(stored)
        self._line.progress.restart(stored)
        self._line.on_stored(stored)

    def _accept(self, number: int, etag: str) -> None:
        length = self._length(number)
        self._parts.stored[number] = StoredPart(number, length, etag)
        self._signer.used(number)
        stored = self._stored_bytes()
        self._patience.acknowledged(stored)
        self._parts.lanes.part_stored()
        self._line.progress.part_stored(stored, length - self._gone_out.pop(number, 0))
        self._line.on_stored(stored)

    # Sending

    async def _send_missing(self) -> None:
        """Send what is missing, several parts at a time; a part that fails for good lets the others end first."""
        self._waiting = deque(n for n in range(1, self._count + 1) if n not in self._parts.stored)
        problem: BaseException | None = None
        try:
            while self._running or (self._waiting and problem is None):
                while self._waiting and problem is None and len(self._running) < self._parts.lanes.limit:
                    self._running.add(asyncio.create_task(self._part(self._waiting.popleft())))
                done, self._running = await asyncio.wait(self._running, return_when=asyncio.FIRST_COMPLETED)
                for error in filter(None, [task.exception() for task in done]):
                    if not isinstance(error, OF_ONE_PART):
                        raise error
                    problem = problem or error
        finally:
            for task in self._running:
                task.cancel()
            await asyncio.gather(*self._running, return_exceptions=True)
            self._running = set()
        if problem is not None:
            raise problem

    async def _part(self, number: int) -> None:
        """Bring one part to the storage, in a few tries as long as the line is alive or others are under way."""
        clock, policy = self._line.clock, RetryPolicy()
        cuts = failures = 0
        while True:
            try:
                await self._try(number)
                return
            except OF_ONE_PART as error:
                self._parts.lanes.failed()
                # The whole part had left: only its answer may be lost.
                has_arrived = await self._has_arrived(number)
                if not has_arrived:
                    if isinstance(error, OF_THE_LINE) and self._has_moved(number):
                        cuts, failures = cuts + 1, 0
                    else:
                        failures += 1
                    self._forget_sent(number)
                    # Alone on a line that is not known to be alive, it waits where the wait is shown.
                    has_company = len(self._running) > 1 or (cuts and isinstance(error, OF_THE_LINE))
                    if has_arrived is None or cuts == CUTS or failures == TRIES or not has_company:
                        raise  # and the whole attempt is told to be cut
                self._line.note(PART_CUT, part=number, code=error.code, detail=error.detail)
                if has_arrived:
                    return
                if failures:
                    await clock.sleep(policy.delay(failures, clock.chance(), error.retry_after))

    def _has_moved(self, number: int) -> bool:
        """Whether so much of the part left in its last try that the line was alive."""
        return self._gone_out.get(number, 0) >= min(ALIVE_BYTES, self._length(number) // 4)

    async def _has_arrived(self, number: int) -> bool | None:
        """Whether the storage holds a part whose answer did not come; None if that cannot be found out now."""
        length = self._length(number)
        if self._gone_out.get(number) != length:
            return False
        try:
            listed = await self._line.service.list_parts(self._line.remote_id)
        except UploaderError:
            return None  # the next attempt asks again
        part = next((part for part in listed if part.number == number), None)
        if part is None or not self._parts.is_ours(part, length):
            return False
        self._accept(number, part.etag)
        return True

    def _forget_sent(self, number: int) -> None:
        self._line.progress.lost(self._gone_out.pop(number, 0))

    async def _try(self, number: int) -> None:
        await self._source.verified()
        for _ in range(SIGNATURES):
            response = await self._put(number, await self._signer.address(number, self._waiting))
            self._signer.note_clock(response)
            if not is_about_signature(response):
                break
            self._line.note("answer", status=response.status_code, method="PUT")
            self._signer.refused(number)
            self._forget_sent(number)
        raise_for_answer(response, self._patience, self._line.clock.now())
        etag = response.headers.get("etag", "").strip()
        if not etag:
            # A yes without a tag is a captive portal's or a proxy's, not the storage's.
            raise NotTheServer("no ETag", host=response.request.url.host, status=response.status_code)
        self._parts.was_sent(number, etag)
        self._accept(number, etag)

    async def _put(self, number: int, signed: SignedPart) -> httpx.Response:
        self._gone_out[number] = 0
        self._line.on_address(signed.url)
        watch = StallWatch(signed.url, self._line.clock, self._patience)
        return await watch.guard(self._request(number, signed, watch))

    async def _request(self, number: int, signed: SignedPart, watch: StallWatch) -> httpx.Response:
        offset, length = (number - 1) * self._part_size, self._length(number)
        headers = [*signed.headers, ("Content-Length", str(length))]

        def taken(count: int) -> None:
            self._gone_out[number] += count
            self._parts.lanes.moved(count)
            self._line.progress.moved(count)

        body = file_body(self._source, offset, length, self._line, watch, taken)
        return await send_body(self._line, "PUT", signed.url, headers, body)


def _bare(etag: str) -> str:
    return etag.strip().removeprefix("W/").strip('"')
