"""From a host's name to its addresses, without waiting for a name service that does not answer."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

# A name that is looked up since less than so long is not looked up beside.
SAME_LOOKUP_SECONDS = 0.25


async def addresses(host: str, port: int) -> Sequence[Any]:
    """Return what ``getaddrinfo`` says of a host, for TCP.

    Raises:
        OSError, UnicodeError: it has no address, or the name service does not answer.
    """
    with contextlib.suppress(socket.gaierror):
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    return await _ask_name_service(host, port)


@dataclass(frozen=True, slots=True)
class _Lookup:
    began_at: float
    answer: asyncio.Future[Sequence[Any] | OSError | UnicodeError]


_lookups: dict[tuple[str, int], _Lookup] = {}


async def _ask_name_service(host: str, port: int) -> Sequence[Any]:
    """Ask in a thread that nobody waits for: a dead name service takes most of a minute to say so.

    In the threads that read the files a few such questions would stand in the way of everything, at the end too. Who
    asks for the same host a moment later shares the answer: else fifty uploads that wait for it are a thousand threads.
    """
    loop = asyncio.get_running_loop()
    lookup = _lookups.get((host, port))
    if lookup is None or lookup.answer.get_loop() is not loop or loop.time() - lookup.began_at > SAME_LOOKUP_SECONDS:
        lookup = _lookups[host, port] = _Lookup(loop.time(), loop.create_future())
        threading.Thread(target=_look_up, args=(host, port, lookup.answer), name="name service", daemon=True).start()
    try:
        found = await asyncio.shield(lookup.answer)
    finally:
        if lookup.answer.done() and _lookups.get((host, port)) is lookup:
            del _lookups[host, port]
    if isinstance(found, Exception):
        raise found
    return found


def _look_up(host: str, port: int, answer: asyncio.Future[Sequence[Any] | OSError | UnicodeError]) -> None:
    found: Sequence[Any] | OSError | UnicodeError
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        found = error
    with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
        answer.get_loop().call_soon_threadsafe(answer.set_result, found)
