"""Small things about sockets: binding, resetting, and waiting until the last one is gone."""

import asyncio
import contextlib
import socket
import struct
from collections.abc import Callable

LOOPBACK = "127.0.0.1"


def bind(port: int, instead: int | None = None) -> socket.socket:
    """A socket bound to a loopback port; where that is taken, to `instead` (0 = any) if given.

    Raises:
        OSError: The port is taken.
    """
    try:
        return _bind(port)
    except OSError:
        if instead is None:
            raise
        return _bind(instead)


def _bind(port: int) -> socket.socket:
    # The protocol is named because asyncio switches Nagle's delays off only where it is.
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((LOOPBACK, port))
    except OSError:
        sock.close()
        raise
    return sock


def reset(transport: asyncio.Transport) -> None:
    """End a connection with RST, as a link does that loses its state."""
    sock = transport.get_extra_info("socket")
    with contextlib.suppress(OSError):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


async def settle(is_over: Callable[[], bool]) -> None:
    """Let the event loop run until closed connections have said their farewells."""
    for _ in range(1000):
        if is_over():
            break
        await asyncio.sleep(0)
    await asyncio.sleep(0)
