"""The composition of a practice site: two servers, a relay in front of each, and one memory.

    client ──► relay (the address everybody knows) ──► Moodle ──► Stream API and tus storage
    client ──► relay (upload addresses) ─────────────────────────►        (one server)

Moodle speaks to the storage directly, as two data centres do.
"""

import socket
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route

from practice_site.backends import Storage, StreamStorage, TusServerStorage
from practice_site.cloudflare import StreamApi
from practice_site.control import control_routes
from practice_site.faults import Faults, parse
from practice_site.leaks import LeakRecorder
from practice_site.link import link_from
from practice_site.listener import HttpListener
from practice_site.moodle import Moodle
from practice_site.moodle_call import Campus
from practice_site.receipt_key import receipt_key_routes
from practice_site.relay import Relay
from practice_site.s3_front import S3Front
from practice_site.settings import Settings
from practice_site.sign_in.routes import sign_in_routes
from practice_site.site import Site
from practice_site.sockets import LOOPBACK, bind
from practice_site.store import Store
from practice_site.tus import TusStorage
from practice_site.uploads import Uploads
from practice_site.web_pages import WebPages

_STORAGE_TIMEOUT = 30.0


class PracticeServer:
    """A whole practice site on the running event loop. Use it with `async with`.

    Attributes:
        url: The Moodle's address, as people know it.
        storage_url: Where upload addresses begin.
        control_url: Moodle's own address behind its relay, with `/practice/state` and `/practice/faults`.
        site: The state and the switches.
    """

    url: str
    storage_url: str
    control_url: str
    site: Site

    def __init__(self, settings: Settings, faults: tuple[str, ...] = ()) -> None:
        self._settings = settings
        self._faults = Faults([parse(spec) for spec in faults])
        self._relays: list[Relay] = []
        self._listeners: list[HttpListener] = []
        self._client: httpx.AsyncClient

    async def __aenter__(self) -> Self:
        """Start.

        Raises:
            OSError: The port that was asked for is taken.
            DamagedDataError: The directory's data cannot be read.
        """
        settings = self._settings
        store = Store(
            settings.directory,
            settings.clock,
            more_assignments=settings.more_assignments,
            every_kind=settings.every_kind,
            keeps=settings.keeps_data,
        )
        ports = store.data.ports
        front = bind(ports.get("moodle", 0), instead=0) if settings.port is None else bind(settings.port)
        side = bind(ports.get("storage", 0), instead=0)
        back, behind = bind(ports.get("behind_storage", 0), instead=0), bind(0)
        for assignment in store.data.assignments:
            if assignment.backend:
                assignment.backend = "s3video" if settings.s3_endpoint else "cloudflarestream"
        if not settings.tus_endpoint:
            _move_uploads(store, _port(side))
        ports |= {"moodle": _port(front), "storage": _port(side), "behind_storage": _port(back)}
        store.save()

        self.url, self.storage_url, self.control_url = (_address(s) for s in (front, side, behind))
        own_storage_url = _address(back)
        self._client = httpx.AsyncClient(
            timeout=_STORAGE_TIMEOUT,
            trust_env=False,
            verify=(settings.tus_endpoint or settings.s3_endpoint).startswith("https:"),
        )
        uploads = Uploads(store, settings, self._faults, self._storage(store, own_storage_url))
        self.site = Site(settings, store, self._faults, uploads)

        campus = Campus(store, settings, self._faults, uploads, self.url)
        pages = WebPages(campus)
        moodle_app = Starlette(
            routes=[
                *Moodle(campus).routes(),
                *sign_in_routes(campus),
                *receipt_key_routes(campus),
                *control_routes(self.site),
                *pages.routes(),
            ]
        )

        for app, own in ((LeakRecorder(self._storage_app(store, own_storage_url), store), back), (moodle_app, behind)):
            listener = HttpListener(app)
            self._listeners.append(listener)
            await listener.start(own)
        for name, outside, inside in (("storage", side, _port(back)), ("moodle", front, _port(behind))):
            relay = Relay((LOOPBACK, inside))
            self._relays.append(relay)
            self.site.relays[name] = relay
            relay.change(link_from(self._faults.active, name))
            await relay.start(outside)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Stop everything, and wait until it has stopped."""
        for relay in self._relays:
            await relay.stop()
        for listener in self._listeners:
            await listener.stop()
        await self._client.aclose()

    def _storage(self, store: Store, own_storage_url: str) -> Storage:
        settings = self._settings
        if settings.s3_endpoint:
            # botocore is no part of a practice site without S3.
            from practice_site.s3 import S3Storage  # noqa: PLC0415

            return S3Storage(settings, store, self._faults, self.storage_url)
        if settings.tus_endpoint:
            return TusServerStorage(self._client, settings)
        return StreamStorage(self._client, settings, own_storage_url, store.data.secret)

    def _storage_app(self, store: Store, own_storage_url: str) -> Starlette:
        settings = self._settings
        if settings.s3_endpoint:
            front = S3Front(self._client, settings, store, self._faults)
            return Starlette(routes=[_route("/{path:path}", front.answer)])
        api = StreamApi(store, settings, self._faults, self.storage_url, own_storage_url)
        tus = TusStorage(store, settings, self._faults)
        return Starlette(routes=[*api.routes(), _route("/tus/{token}", tus.answer), _route("/", tus.at_root)])


def _route(path: str, answer: Callable[[Request], Awaitable[object]]) -> Route:
    methods = ["OPTIONS", "HEAD", "PATCH", "GET", "POST", "PUT", "DELETE"]

    # Starlette takes a method of an object for an application.
    async def endpoint(request: Request) -> object:
        return await answer(request)

    return Route(path, endpoint, methods=methods)


def _move_uploads(store: Store, port: int) -> None:
    """Let upload addresses from an earlier run point at the port the storage has now."""
    earlier = f"http://{LOOPBACK}:{store.data.ports.get('storage', port)}/"
    for upload in store.data.uploads:
        if upload.url.startswith(earlier):
            upload.url = f"http://{LOOPBACK}:{port}/{upload.url.removeprefix(earlier)}"


def _port(sock: socket.socket) -> int:
    port: int = sock.getsockname()[1]
    return port


def _address(sock: socket.socket) -> str:
    return f"http://{LOOPBACK}:{_port(sock)}"
