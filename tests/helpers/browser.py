"""A person at a browser, and the same person with a phone: they log in at the site's pages, and say yes or no."""

import re
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from html.parser import HTMLParser
from types import TracebackType
from typing import Any, Self
from urllib.parse import urljoin

import httpx

MOST_REDIRECTS = 20


@dataclass
class Form:
    """A form of a page: where it goes, and what it carries before anybody types."""

    action: str
    fields: dict[str, str] = field(default_factory=dict)
    asks: set[str] = field(default_factory=set)
    decisions: set[str] = field(default_factory=set)


@dataclass
class Page:
    """Where the browser is. `status` is 0 where it was not opened (`moodlemobile://token=…`)."""

    url: str
    status: int = 0
    text: str = ""
    forms: list[Form] = field(default_factory=list)

    def form(self, of: Callable[[Form], object]) -> Form | None:
        return next((form for form in self.forms if of(form)), None)


class Browser:
    """Somebody's browser: cookies of its own, redirects followed, also to an application's loopback listener.

    Args:
        username, password: Who sits there. They are typed wherever a page asks for them.
        trust: What `httpx` takes for `verify`.
        stops_at: Addresses that begin so are not opened; the browser is left standing before them.
    """

    def __init__(self, username: str, password: str, *, trust: Any = False, stops_at: str | None = None) -> None:
        self._stops_at = stops_at
        self._who = {"username": username, "password": password}
        self._http = httpx.Client(trust_env=False, verify=trust, timeout=30)
        self._pool = ThreadPoolExecutor(1)
        self._asked: list[Future[Page]] = []
        self.visited: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of every connection."""
        self._pool.shutdown()
        self._http.close()

    def open(self, url: str) -> Page:
        """Open an address, and log in if the site wants that."""
        page = self.go("GET", url)
        if provider := re.search(r'href="([^"]*/auth/oauth2/login\.php[^"]*)"', page.text):
            page = self.go("GET", urljoin(page.url, provider[1].replace("&amp;", "&")))
        if login := page.form(lambda form: "password" in form.asks):
            page = self.go("POST", login.action, {**login.fields, **self._who})
        return page

    def allow(self, url: str) -> Page:
        """Open an address and press Allow; where that leads."""
        return self.decide(self.open(url), "allow")

    def cancel(self, url: str) -> Page:
        """Open an address and press Cancel; where that leads."""
        return self.decide(self.open(url), "deny")

    def decide(self, page: Page, decision: str) -> Page:
        """Press one of a question's two buttons."""
        question = page.form(lambda form: decision in form.decisions)
        assert question is not None, f"{page.url} asks nothing:\n{page.text}"
        return self.go("POST", question.action, {**question.fields, "decision": decision})

    def sign_out_computer(self, site_url: str, computer: str) -> Page:
        """Sign a computer out at the site's list of computers."""
        page = self.open(site_url + "/local/videostorage/devices.php")
        for row in re.findall(r"<tr>.*?</tr>", page.text, re.DOTALL):
            if f">{computer}</th>" in row:
                [form] = _forms(page.url, row)
                return self.go("POST", form.action, form.fields)
        raise AssertionError(f"{computer} is not in the list:\n{page.text}")

    def in_background(self, decision: str = "allow") -> Callable[[str], bool]:
        """What may be called instead of `webbrowser.open`: it returns at once, and the person decides in a thread."""

        def opened(url: str) -> bool:
            self._asked.append(self._pool.submit(lambda: self.decide(self.open(url), decision)))
            return True

        return opened

    def landed(self) -> Page:
        """Where what `in_background` opened last has led; waits for it, and raises what went wrong."""
        return self._asked[-1].result(timeout=30)

    def go(self, method: str, url: str, data: dict[str, str] | None = None) -> Page:
        """One request, and every redirect after it."""
        for _ in range(MOST_REDIRECTS):
            self.visited.append(url)
            if not url.startswith(("http://", "https://")) or (self._stops_at and url.startswith(self._stops_at)):
                return Page(url)
            reply = self._http.request(method, url, data=data)
            if not reply.has_redirect_location:
                return Page(url, reply.status_code, reply.text, _forms(url, reply.text))
            url, method, data = urljoin(url, reply.headers["location"]), "GET", None
        raise AssertionError(f"too many redirects: {self.visited[-MOST_REDIRECTS:]}")


class Phone(Browser):
    """Somebody's phone: it scans a QR code, or the person types the short code that a computer shows."""

    def approve(self, verification_url: str, user_code: str = "") -> Page:
        """Allow a computer; without a code the address is the one that holds it."""
        return self.decide(self.find(verification_url, user_code), "allow")

    def refuse(self, verification_url: str, user_code: str = "") -> Page:
        """Say no to a computer."""
        return self.decide(self.find(verification_url, user_code), "deny")

    def find(self, verification_url: str, user_code: str = "") -> Page:
        """The question that belongs to a short code, typed by hand."""
        page = self.open(verification_url)
        if not user_code:
            return page
        asks = page.form(lambda form: "code" in form.asks)
        assert asks is not None, page.text
        return self.go("POST", asks.action, {**asks.fields, "code": user_code})


class _FormReader(HTMLParser):
    def __init__(self, url: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._url = url

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(Form(urljoin(self._url, found.get("action", ""))))
        elif self.forms and tag == "input":
            if found.get("type") == "hidden":
                self.forms[-1].fields[found["name"]] = found.get("value", "")
            else:
                self.forms[-1].asks.add(found.get("name", ""))
        elif self.forms and tag == "button" and found.get("name") == "decision":
            self.forms[-1].decisions.add(found["value"])


def _forms(url: str, text: str) -> list[Form]:
    reader = _FormReader(url)
    reader.feed(text)
    return reader.forms
