"""TLS inside TLS: to a server behind a proxy that is itself reached by https. The system's TLS sits on sockets only."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any, TypeVar

import httpcore

T = TypeVar("T")
_RECORD = 16 * 1024
_READ = 64 * 1024


class TlsInTls(httpcore.AsyncNetworkStream):
    """A TLS connection whose bytes travel through another one."""

    def __init__(
        self, outer: httpcore.AsyncNetworkStream, context: ssl.SSLContext, server_hostname: str | None
    ) -> None:
        self._outer = outer
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=server_hostname)

    async def shake_hands(self, timeout: float | None) -> None:
        """Make the connection.

        Raises:
            OSError, httpcore.NetworkError, httpcore.TimeoutException: refused, broken or too slow.
        """
        await self._do(self._tls.do_handshake, timeout)

    async def _do(self, step: Callable[[], T], timeout: float | None) -> T:
        while True:
            try:
                result = step()
            except ssl.SSLWantReadError:
                await self._flush(timeout)
                if part := await self._outer.read(_READ, timeout):
                    self._incoming.write(part)
                else:
                    self._incoming.write_eof()
            else:
                await self._flush(timeout)
                return result

    async def _flush(self, timeout: float | None) -> None:
        if self._outgoing.pending:
            await self._outer.write(self._outgoing.read(), timeout)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what has come, ``b""`` at the end."""
        try:
            return await self._do(lambda: self._tls.read(max_bytes), timeout)
        except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
            return b""
        except ssl.SSLError as error:
            raise httpcore.ReadError(error) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Hand everything on."""
        left = memoryview(buffer)
        try:
            while left:
                part = left[:_RECORD]
                left = left[await self._do(lambda part=part: self._tls.write(part), timeout) :]  # type: ignore[misc]
        except ssl.SSLError as error:
            raise httpcore.WriteError(error) from error

    async def aclose(self) -> None:
        """Close both at once."""
        await self._outer.aclose()

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - httpcore's interface
        """Return what httpcore asks for by name: TLS is ours, the rest the outer connection's."""
        return self._tls if info == "ssl_object" else self._outer.get_extra_info(info)
