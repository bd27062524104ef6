"""The ear on this computer that hears the browser come back from a sign-in, once (RFC 8252 §7.3)."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
from http import HTTPStatus
from urllib.parse import parse_qsl, urlsplit

PATH = "/signed-in"
LARGEST_HEAD = 16 * 1024
"""Bytes of a request's head; the code and the rest of ours are a few hundred."""
HEAD_SECONDS = 10.0
OUTCOME_SECONDS = 20.0
"""How long the browser is kept waiting for how the sign-in ended, before it is sent back to the program for that."""
FAREWELL_SECONDS = 1.0
MOST_GUESTS = 32

_PAGE = """<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>
<style>:root{{color-scheme:light dark}}body{{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:20vh auto;
padding:0 1.5rem}}h1{{font-size:1.5rem}}</style>
<h1>{title}</h1><p>{text}</p></html>
"""
_SIGNED_IN = ("You are signed in", "You can close this page and go back to Video Uploader.")
_FAILED = ("You are not signed in", "Go back to Video Uploader: it says why, and what to do. You can close this page.")
_NOT_YET = ("Almost done", "Go back to Video Uploader: it says how the sign-in ended. You can close this page.")
_STRAY = ("Nothing is waited for here", "Go back to Video Uploader. You can close this page.")


class RedirectListener:
    """Listens on 127.0.0.1 for the one request that carries ``state``; others are answered and forgotten."""

    def __init__(self, state: str) -> None:
        self._state = state
        self._server: asyncio.Server | None = None
        self._guests: dict[asyncio.Task[None], None] = {}
        self._holder: asyncio.Task[None] | None = None
        loop = asyncio.get_running_loop()
        self._answer: asyncio.Future[dict[str, str]] = loop.create_future()
        self._outcome: asyncio.Future[bool] = loop.create_future()
        self.redirect_uri = ""

    async def open(self) -> None:
        """Begin to listen; ``redirect_uri`` is known then."""
        self._server = await asyncio.start_server(self._welcome, "127.0.0.1", 0, limit=LARGEST_HEAD)
        self.redirect_uri = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}{PATH}"

    async def answer(self) -> dict[str, str]:
        """Wait for the browser, and return the parameters it brought; the same ones each time it is asked."""
        return await asyncio.shield(self._answer)

    def tell(self, *, signed_in: bool) -> None:
        """Say how the sign-in ended, for the page that the browser shows. The first word counts."""
        if not self._outcome.done():
            self._outcome.set_result(signed_in)

    async def aclose(self) -> None:
        """Listen no longer; the browser that waits for its page gets it."""
        self.tell(signed_in=False)
        self._stop_listening()
        if self._holder is not None and not self._holder.done():
            await asyncio.wait((self._holder,), timeout=FAREWELL_SECONDS)
        ended = tuple(self._guests)
        for guest in ended:
            guest.cancel()
        await asyncio.gather(*ended, return_exceptions=True)
        self._answer.cancel()

    def _stop_listening(self) -> None:
        if self._server is not None:
            self._server.close()

    async def _welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._make_room()
        self._guests[task] = None
        try:
            async with asyncio.timeout(HEAD_SECONDS):
                head = await reader.readuntil(b"\r\n\r\n")
            await self._reply(task, head, writer)
        except asyncio.LimitOverrunError:
            await _send(writer, HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, _STRAY)
        except (asyncio.IncompleteReadError, TimeoutError, OSError):
            pass  # a port scanner, or a browser that connects ahead of need
        except asyncio.CancelledError:
            writer.transport.abort()
        finally:
            del self._guests[task]
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    def _make_room(self) -> None:
        """Let connections that say nothing take nobody's place."""
        if len(self._guests) >= MOST_GUESTS:
            next(guest for guest in self._guests if guest is not self._holder).cancel()

    async def _reply(self, task: asyncio.Task[None], head: bytes, writer: asyncio.StreamWriter) -> None:
        status, parameters = self._parameters(head)
        if status is not HTTPStatus.OK or self._answer.done():
            await _send(writer, status if status is not HTTPStatus.OK else HTTPStatus.GONE, _STRAY)
            return
        self._holder = task
        self._stop_listening()
        self._answer.set_result(parameters)
        # Told only when it is so: the code may yet turn out to be good for nothing.
        done, _ = await asyncio.wait((self._outcome,), timeout=OUTCOME_SECONDS)
        await _send(writer, HTTPStatus.OK, (_SIGNED_IN if self._outcome.result() else _FAILED) if done else _NOT_YET)

    def _parameters(self, head: bytes) -> tuple[HTTPStatus, dict[str, str]]:
        """Return OK and the parameters of the one request that is waited for, else how another one is answered."""
        method, _, rest = head.split(b"\r\n", 1)[0].decode("latin-1").partition(" ")
        try:
            target = urlsplit(rest.rpartition(" ")[0])
            pairs = parse_qsl(target.query, keep_blank_values=True, max_num_fields=16)
        except ValueError:
            return HTTPStatus.BAD_REQUEST, {}
        if target.path != PATH:
            return HTTPStatus.NOT_FOUND, {}
        if method != "GET":
            return HTTPStatus.METHOD_NOT_ALLOWED, {}
        parameters = dict(pairs)
        is_ours = hmac.compare_digest(parameters.get("state", "").encode(), self._state.encode())
        if not is_ours or len(parameters) != len(pairs):
            return HTTPStatus.BAD_REQUEST, {}
        return HTTPStatus.OK, parameters


async def _send(writer: asyncio.StreamWriter, status: HTTPStatus, page: tuple[str, str]) -> None:
    title, text = page
    body = _PAGE.format(title=title, text=text).encode()
    lines = (
        f"HTTP/1.1 {status.value} {status.phrase}",
        "Content-Type: text/html; charset=utf-8",
        f"Content-Length: {len(body)}",
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        "Cache-Control: no-store",
        "Referrer-Policy: no-referrer",
        "X-Content-Type-Options: nosniff",
        "Connection: close",
    )
    writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
    await writer.drain()
