"""Small things about sockets: binding, resetting, and waiting until the last one is gone."""

import asyncio
import contextlib
import ctypes
import socket
import struct
import sys
from collections.abc import Callable

LOOPBACK = "127.0.0.1"

# linux/filter.h, socket(7): one instruction, "keep 0 bytes of the packet".
_ATTACH_FILTER, _DETACH_FILTER = 26, 27
_KEEP_NOTHING = struct.pack("=HBBI", 0x06, 0, 0, 0)


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


def swallow(sock: socket.socket) -> bool:
    """Let nothing reach a socket any more: no byte, no acknowledgement, no end; on a listening one, no connection.

    Whoever sends to it hears nothing at all, as where packets are lost on the way. Returns False where the system
    cannot do that (it is Linux's): there the system itself goes on answering for the socket.
    """
    if not sys.platform.startswith("linux"):
        return False
    program = ctypes.create_string_buffer(_KEEP_NOTHING, len(_KEEP_NOTHING))
    try:
        sock.setsockopt(socket.SOL_SOCKET, _ATTACH_FILTER, struct.pack("HP", 1, ctypes.addressof(program)))
    except OSError:
        return False
    return True


def hear_again(sock: socket.socket) -> None:
    """Take back `swallow`."""
    with contextlib.suppress(OSError):
        sock.setsockopt(socket.SOL_SOCKET, _DETACH_FILTER, 0)
