"""From what a student pastes to the site's root, and what the site can do."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urljoin, urlsplit, urlunsplit

import httpx

from uploader_gui.core.addresses import is_loopback
from uploader_gui.core.errors import (
    CaptivePortal,
    InsecureAddress,
    MobileServiceOff,
    NetworkProblem,
    NoConnection,
    NoSite,
    NotMoodle,
    NotTheServer,
    PluginsMissing,
    PluginTooOld,
    RestProtocolOff,
    SiteUnavailable,
    UploaderError,
    WebServicesOff,
)
from uploader_gui.core.models import BROWSER, LAUNCH, PASSWORD, PHONE, KnownSite
from uploader_gui.core.moodle.address import plain_address, was_plain_http, without_secrets
from uploader_gui.core.moodle.client import SITE_INFO, MoodleClient, clock_skew, decode_json, raise_moodle_error
from uploader_gui.core.moodle.grants import TOKEN_SCRIPT
from uploader_gui.core.moodle.responses import PublicConfig, SiteInfo, read
from uploader_gui.core.network import check_address, our_errors, raise_if_busy

PUBLIC_CONFIG = "tool_mobile_get_public_config"
PUBLIC_CONFIG_QUESTION = {"index": 0, "methodname": PUBLIC_CONFIG, "args": {}}
NOLOGIN_PATH = "/lib/ajax/service-nologin.php"
MAX_REDIRECTS = 4
MOST_FOLDERS = 3
"""As many folders are asked of those that a host's root leads to."""
# tool_mobile's ``typeoflogin``: in the person's browser, or in one inside the application.
IN_A_BROWSER = (2, 3)
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
# The version of local_videostorage since which they are as docs/protocol.md has them.
NEEDED_VERSION = 2026112000


@dataclass(frozen=True, slots=True)
class Site:
    """A Moodle site: its root address without a final slash, and its name."""

    url: str
    name: str


def candidate_roots(address: str) -> list[str]:
    """Return the addresses where the root may be, most specific first.

    ``moodle.example.edu/course/view.php?id=3`` gives ``https://moodle.example.edu/course`` and
    ``https://moodle.example.edu``. Always https, also where http was pasted without a port of its own; only on this
    computer it is http, unless https was pasted.

    Raises:
        NoSite: there is no host in it.
        InsecureAddress: another scheme, or http:// at a port of its own off this computer.
    """
    text = plain_address(address)
    try:
        if "://" not in text:
            host = urlsplit(f"//{text}").hostname or ""
            text = f"{'http' if is_loopback(host) else 'https'}://{text}"
        parts = urlsplit(text)
        scheme, host, port = parts.scheme, parts.hostname or "", parts.port
    except ValueError:
        raise NoSite("unreadable address", address=without_secrets(address)) from None
    if not host or re.search(r"[\s\x00-\x1f\x7f]", f"{host}{text}"):
        raise NoSite("no host", address=without_secrets(address))
    if scheme not in ("http", "https"):
        raise InsecureAddress("scheme", address=without_secrets(address))
    if scheme == "http" and port in (None, 80) and not is_loopback(host):
        scheme, port = "https", None
    netloc = (f"[{host}]" if ":" in host else host) + ("" if port is None else f":{port}")
    check_address(f"{scheme}://{netloc}")
    steps = [step for step in parts.path.split("/") if step]
    # From the first page on it is no folder any more: /pluginfile.php/123/film.mp4
    pages = [index for index, step in enumerate(steps) if step.lower().endswith((".php", ".html", ".htm"))]
    steps = steps[: pages[0]] if pages else steps
    return [
        urlunsplit((scheme, netloc, "/" + "/".join(steps[:length]) if length else "", "", ""))
        for length in range(len(steps), -1, -1)
    ]


@dataclass(frozen=True, slots=True)
class Found:
    """A site that answered: where, what it says to anybody, and how wrong its clock and ours are to one another."""

    url: str
    """Its own name for itself where that leads there, else the address that answered. Without a final slash."""
    config: PublicConfig
    clock_skew: float | None
    """The site's clock minus ours, in seconds; None where it does not tell its time."""

    @property
    def name(self) -> str:
        """What people call it; its address where it has no name."""
        return self.config.sitename or self.url

    def raise_if_shut(self) -> None:
        """See that applications are let in now.

        Raises:
            SiteUnavailable, WebServicesOff: see below.
        """
        self.raise_if_in_maintenance()
        self.raise_if_no_applications()

    def raise_if_in_maintenance(self) -> None:
        """See that it is open.

        Raises:
            SiteUnavailable: it is in maintenance.
        """
        if self.config.maintenanceenabled:
            raise SiteUnavailable("maintenance", site=self.name)

    def raise_if_no_applications(self) -> None:
        """See that it lets applications in.

        Raises:
            WebServicesOff: it does not.
        """
        if not self.config.enablewebservices:
            raise WebServicesOff("public config", site=self.name)
        if not self.config.enablemobilewebservice:
            raise MobileServiceOff("public config", site=self.name)


async def _public_config(http: httpx.AsyncClient, root: str) -> Found:
    url = root + NOLOGIN_PATH
    for _ in range(MAX_REDIRECTS):
        asked_at = time.time()
        with our_errors(url):
            response = await http.post(url, json=[PUBLIC_CONFIG_QUESTION])
        if not response.has_redirect_location:
            break
        # Nothing secret travels here, so the address may change (bare host→www).
        try:
            url = check_address(urljoin(url, response.headers["location"]))
        except ValueError as error:
            raise NotMoodle("unreadable redirect", address=root) from error
        except InsecureAddress as error:
            error.facts["sender"] = urlsplit(url).hostname or ""
            raise
    now = time.time()
    if response.status_code in (httpx.codes.NOT_FOUND, httpx.codes.METHOD_NOT_ALLOWED):
        raise NotMoodle(f"HTTP {response.status_code}", address=root)
    raise_if_busy(response, now)
    answer = decode_json(response)
    raise_moodle_error(answer, PUBLIC_CONFIG)
    if not isinstance(answer, list) or not answer or not isinstance(answer[0], dict) or answer[0].get("error"):
        raise NotMoodle("unknown answer", address=root)
    config = read(answer[0].get("data"), PublicConfig, PUBLIC_CONFIG)
    return Found(root, config, clock_skew(response, asked_at, now))


async def look_at(http: httpx.AsyncClient, address: str) -> Found:
    """Return the site at (or above) the address a person gave, also one that lets nobody in now.

    Where there is none, and the host's root leads to a folder of its own (``/`` to ``/moodle/``), it may be there.

    Raises:
        NoSite: nothing answers there.
        NotMoodle: something else answers.
        InsecureAddress: it was given with http://, and nothing answers with https://.
        CaptivePortal, TlsRefused, NetworkProblem: see there.
    """
    roots = candidate_roots(address)
    try:
        return await _first_of(http, roots, address)
    except NotMoodle:
        folders = [folder for folder in await _folders_behind(http, roots[-1]) if folder not in roots]
        if not folders:
            raise
    return await _first_of(http, folders, address)


async def _first_of(http: httpx.AsyncClient, roots: list[str], address: str) -> Found:
    """Return the site at the first of the roots that has one; ``address`` is what the person gave."""
    problem: UploaderError = NotMoodle("no root")
    for root in roots:
        try:
            return await _by_its_own_name(http, await _public_config(http, root))
        except NoConnection as error:
            host = error.facts.get("host", "")
            if was_plain_http(address) and root.startswith("https:"):
                raise InsecureAddress(error.detail, address=f"http://{host}", host=host) from error
            raise NoSite(error.detail, address=without_secrets(address), host=host) from error
        except CaptivePortal:
            raise
        except (NotMoodle, NotTheServer) as error:
            problem = error
    raise NotMoodle(problem.detail, address=without_secrets(address)) from problem


async def _folders_behind(http: httpx.AsyncClient, root: str) -> list[str]:
    """Return where on the same host its root leads a browser to; empty where it leads nowhere, or to another host.

    Nothing secret travels here. What another host says is a network's page as soon as a Moodle, and nobody chose it.
    """
    try:
        with our_errors(root):
            response = await http.get(f"{root}/")
        if not response.has_redirect_location:
            return []
        there = candidate_roots(urljoin(f"{root}/", response.headers["location"]))
    except (UploaderError, ValueError):
        return []
    return [folder for folder in there if folder.startswith(f"{root}/")][-MOST_FOLDERS:]


async def _by_its_own_name(http: httpx.AsyncClient, found: Found) -> Found:
    """Return the site under its own name for itself, which is what its tokens and redirects go by."""
    own = found.config.wwwroot.rstrip("/")
    if own == found.url:
        return found
    try:
        check_address(own)
        if (await _public_config(http, own)).config.wwwroot.rstrip("/") == own:
            return replace(found, url=own)
    except (NetworkProblem, NotMoodle):
        pass
    return found


async def find_site(http: httpx.AsyncClient, address: str) -> Site:
    """Return the site at (or above) the address a person gave, if it lets applications in now.

    Raises:
        WebServicesOff: the site lets no applications in.
        SiteUnavailable: it is in maintenance.
        SiteProblem, NetworkProblem: see ``look_at``.
    """
    found = await look_at(http, address)
    found.raise_if_shut()
    return Site(found.url, found.config.sitename)


async def describe_site(http: httpx.AsyncClient, address: str) -> KnownSite:
    """Return the site at (or above) the address a person gave, and the ways to sign in there, the best first.

    Raises:
        SiteProblem, NetworkProblem: see ``find_site``.
    """
    found = await look_at(http, address)
    found.raise_if_shut()
    return KnownSite(
        url=found.url,
        name=found.config.sitename,
        logo_url=_logo(found.config),
        ways=sign_in_ways(found.config, has_own=await has_sign_in_pages(http, found.url)),
        clock_skew=found.clock_skew or 0.0,
    )


def sign_in_ways(config: PublicConfig, *, has_own: bool) -> tuple[str, ...]:
    """Return how one can sign in, the best first. ``has_own``: the site has the sign-in pages of our plugin.

    There is always one: a site that names none of its own still has ``login/token.php``.
    """
    ways = (BROWSER, PHONE) if has_own else ()
    if config.typeoflogin in IN_A_BROWSER:
        return (*ways, LAUNCH, PASSWORD) if config.showloginform else (*ways, LAUNCH)
    return (*ways, PASSWORD)


async def has_sign_in_pages(http: httpx.AsyncClient, url: str) -> bool:
    """Whether the site at ``url`` has the sign-in pages of our plugin.

    Their token page takes no GET, and says so in JSON.

    Raises:
        NetworkProblem: nobody knows.
    """
    page = url + TOKEN_SCRIPT
    with our_errors(page):
        response = await http.get(page)
    raise_if_busy(response, time.time())
    if response.status_code != httpx.codes.METHOD_NOT_ALLOWED:
        return False
    try:
        return isinstance(decode_json(response), dict)
    except NotTheServer:
        return False


def _logo(config: PublicConfig) -> str:
    try:
        return check_address(config.compactlogourl or config.logourl)
    except InsecureAddress:
        return ""


async def site_info(client: MoodleClient) -> SiteInfo:
    """Return who the token is and what it may call.

    Raises:
        PluginsMissing: the site does not offer the functions that hand out uploads, or not those of today.
        RestProtocolOff: the site has web services (``find_site`` has said so), but not the protocol that we speak.
    """
    try:
        info = read(await client.call(SITE_INFO), SiteInfo, SITE_INFO)
    except WebServicesOff as error:
        raise RestProtocolOff(error.detail, site=client.site_url) from error
    check_plugins({offer.name: offer.version for offer in info.functions}, info.sitename or client.site_url)
    return info


def check_plugins(offered: Mapping[str, str], site: str) -> None:
    """See that a site offers what we need, in versions that do what we need. ``offered``: version by function.

    Raises:
        PluginsMissing: it does not.
        PluginTooOld: it offers it in an early version.
    """
    if missing := [function for function in NEEDED_FUNCTIONS if function not in offered]:
        raise PluginsMissing("not offered", site=site, missing=", ".join(missing))
    found = min((offered[function] for function in NEEDED_FUNCTIONS), key=_as_number)
    if 0 < _as_number(found) < NEEDED_VERSION:
        raise PluginTooOld(found, site=site, found=found, needed=NEEDED_VERSION)


def _as_number(version: str) -> int:
    """Return a plugin's version as Moodle compares it; 0 where it is none."""
    return int(version) if re.fullmatch("[0-9]{1,12}", version) else 0
