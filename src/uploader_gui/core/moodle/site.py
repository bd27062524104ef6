"""From what a student pastes to the site's root, and what the site can do."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit, urlunsplit

import httpx

from uploader_gui.core.errors import (
    CaptivePortal,
    NetworkProblem,
    NoConnection,
    NoSite,
    NotMoodle,
    NotTheServer,
    PluginsMissing,
    SiteUnavailable,
    WebServicesOff,
)
from uploader_gui.core.moodle.client import MoodleClient, decode_json, raise_moodle_error
from uploader_gui.core.moodle.responses import PublicConfig, SiteInfo, read
from uploader_gui.core.network import check_address, is_loopback, our_errors, raise_if_busy

PUBLIC_CONFIG = "tool_mobile_get_public_config"
NOLOGIN_PATH = "/lib/ajax/service-nologin.php"
MAX_REDIRECTS = 4
# Functions without which no video can be handed in (docs/protocol.md).
NEEDED_FUNCTIONS = (
    "local_videostorage_get_assignment_options",
    "local_videostorage_start_upload",
    "local_videostorage_get_upload",
    "local_videostorage_renew_upload",
    "local_videostorage_finish_upload",
    "local_videostorage_abort_upload",
    "local_videostorage_get_receipt",
)


@dataclass(frozen=True, slots=True)
class Site:
    """A Moodle site: its root address without a final slash, and its name."""

    url: str
    name: str


def candidate_roots(address: str) -> list[str]:
    """Return the addresses where the root may be, most specific first.

    ``moodle.example.edu/course/view.php?id=3`` gives ``https://moodle.example.edu/course`` and
    ``https://moodle.example.edu``; without a scheme, https (http on this computer).

    Raises:
        NoSite: there is no host in it.
        InsecureAddress: http:// off this computer.
    """
    text = address.strip()
    try:
        if "://" not in text:
            host = urlsplit(f"//{text}").hostname or ""
            text = f"{'http' if is_loopback(host) else 'https'}://{text}"
        parts = urlsplit(text)
        netloc = (parts.hostname or "") if parts.port is None else f"{parts.hostname}:{parts.port}"
    except ValueError:
        raise NoSite("unreadable address", address=address) from None
    if not parts.hostname or " " in netloc or re.search(r"[\x00-\x1f\x7f]", text):
        raise NoSite("no host", address=address)
    if ":" in parts.hostname:
        netloc = netloc.replace(parts.hostname, f"[{parts.hostname}]", 1)
    check_address(f"{parts.scheme}://{netloc}")
    steps = [step for step in parts.path.split("/") if step]
    # From the first page on it is no folder any more: /pluginfile.php/123/film.mp4
    pages = [index for index, step in enumerate(steps) if step.lower().endswith((".php", ".html", ".htm"))]
    steps = steps[: pages[0]] if pages else steps
    roots = []
    for length in range(len(steps), -1, -1):
        path = "/" + "/".join(steps[:length]) if length else ""
        roots.append(urlunsplit((parts.scheme, netloc, path, "", "")))
    return roots


async def _public_config(http: httpx.AsyncClient, root: str) -> PublicConfig:
    url = root + NOLOGIN_PATH
    question = [{"index": 0, "methodname": PUBLIC_CONFIG, "args": {}}]
    for _ in range(MAX_REDIRECTS):
        with our_errors(url):
            response = await http.post(url, json=question)
        if not response.has_redirect_location:
            break
        # Nothing secret travels here, so the address may change (http→https, bare host→www).
        try:
            url = check_address(urljoin(url, response.headers["location"]))
        except ValueError as error:
            raise NotMoodle("unreadable redirect", address=root) from error
    if response.status_code in (httpx.codes.NOT_FOUND, httpx.codes.METHOD_NOT_ALLOWED):
        raise NotMoodle(f"HTTP {response.status_code}", address=root)
    raise_if_busy(response, time.time())
    answer = decode_json(response)
    raise_moodle_error(answer, PUBLIC_CONFIG)
    if not isinstance(answer, list) or not answer or not isinstance(answer[0], dict) or answer[0].get("error"):
        raise NotMoodle("unknown answer", address=root)
    return read(answer[0].get("data"), PublicConfig, PUBLIC_CONFIG)


async def find_site(http: httpx.AsyncClient, address: str) -> Site:
    """Return the site at (or above) the address a person gave.

    Raises:
        NoSite: nothing answers there.
        NotMoodle: something else answers.
        WebServicesOff: the site lets no applications in.
        SiteUnavailable: it is in maintenance.
        CaptivePortal, InsecureAddress, TlsRefused: see there.
    """
    roots = candidate_roots(address)
    for root in roots:
        try:
            config = await _public_config(http, root)
            break
        except NoConnection as error:
            raise NoSite(error.detail, address=address, host=error.facts.get("host", "")) from error
        except CaptivePortal:
            raise
        except (NotMoodle, NotTheServer) as error:
            if root == roots[-1]:
                raise NotMoodle(error.detail, address=address) from error
    if config.maintenanceenabled:
        raise SiteUnavailable("maintenance", site=config.sitename or root)
    if not config.enablewebservices or not config.enablemobilewebservice:
        raise WebServicesOff("public config", site=config.sitename or root)
    # The site's own name for itself is what its tokens and redirects go by.
    return Site(await _own_address(http, root, config), config.sitename)


async def _own_address(http: httpx.AsyncClient, root: str, config: PublicConfig) -> str:
    own = config.wwwroot.rstrip("/")
    if own == root:
        return root
    try:
        check_address(own)
        if (await _public_config(http, own)).wwwroot.rstrip("/") == own:
            return own
    except (NetworkProblem, NotMoodle):
        pass
    return root


async def site_info(client: MoodleClient) -> SiteInfo:
    """Return who the token is and what it may call.

    Raises:
        PluginsMissing: the site does not offer the functions that hand out uploads.
    """
    function = "core_webservice_get_site_info"
    info = read(await client.call(function), SiteInfo, function)
    offered = {offer.name for offer in info.functions}
    missing = [name for name in NEEDED_FUNCTIONS if name not in offered]
    if missing:
        raise PluginsMissing("not offered", site=info.sitename or client.site_url, missing=", ".join(missing))
    return info
