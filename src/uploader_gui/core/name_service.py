"""From a host's name to its addresses, without waiting for a name service that does not answer."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Sequence
from typing import Any


async def addresses(host: str, port: int) -> Sequence[Any]:
    """Return what ``getaddrinfo`` says of a host, for TCP.

    Raises:
        OSError, UnicodeError: it has no address, or the name service does not answer.
    """
    with contextlib.suppress(socket.gaierror):
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    return await _ask_name_service(host, port)


async def _ask_name_service(host: str, port: int) -> Sequence[Any]:
    """Ask in a thread that nobody waits for: a dead name service takes most of a minute to say so.

    In the threads that read the files a few such questions would stand in the way of everything, at the end too.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Sequence[Any]] = loop.create_future()

    def settle(result: Sequence[Any], error: OSError | UnicodeError | None) -> None:
        if answer.done():
            return
        if error is None:
            answer.set_result(result)
        else:
            answer.set_exception(error)

    def ask() -> None:
        result: Sequence[Any] = ()
        failure: OSError | UnicodeError | None = None
        try:
            result = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            failure = error
        with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
            loop.call_soon_threadsafe(settle, result, failure)

    threading.Thread(target=ask, name="name service", daemon=True).start()
    return await answer
